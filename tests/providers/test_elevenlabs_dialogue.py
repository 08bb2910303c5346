"""A scene in which two people talk: one order, each in their own voice, and captions where each is heard."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from film.captions import cues
from tests.agent.conftest import Vendor, hastened, vendor  # noqa: F401
from tests.agent.drive import FILM, MAKING
from tests.providers.elevenlabs_shop import KEY, Open, opened
from tests.providers.filmed import filmed
from tests.providers.test_elevenlabs import BILL, GEORGE

LINES = [
    {"speaker": "narrator", "text": "A lamp goes out."},
    {"speaker": "keeper", "text": "Not tonight, my friend."},
    {"speaker": "narrator", "text": "He climbs."},
]
CAST = [{"id": "keeper", "name": "Old Tom", "look": "an old man in a yellow coat", "voice": "old-man"}]
SCENES: list[dict[str, Any]] = FILM["scenes"]
TALKING = FILM | {"cast": CAST, "scenes": [SCENES[0] | {"script": "", "lines": LINES}, SCENES[1]]}
TURNS = [
    [("plan_scenes", TALKING), ("request_approval", {"message": "Two scenes."})],
    [(name, {}) for name in MAKING],
    [("charge_credits", {})],
]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Open]:
    with opened(tmp_path) as starting:
        yield starting


@pytest.mark.home
@pytest.mark.either
async def test_two_people_talk_in_one_order_and_each_is_captioned_when_heard(
    start: Open,
    tmp_path: Path,
    vendor: Callable[..., Vendor],  # noqa: F811
) -> None:
    shop = start()
    theirs = {
        "PIXORA_SPEECH_MODELS": "elevenlabs:multilingual-v2",
        "ELEVENLABS_API_KEY": KEY,
        "ELEVENLABS_BASE_URL": shop.url,
    }
    async with filmed(tmp_path / "home", vendor().url, TURNS, **theirs) as film:
        plan = await film.plan()
        assert "read by George (narration) and Bill (Old Tom)" in str(plan)
        await film.approve(plan)
        await film.until("RUN_FINISHED")
        lines, now = await film.lines(), (await film.look()).graph
    billed = {row["endpoint"]: row for row in shop.journal("billed")}
    assert [row["endpoint"] for row in shop.journal("asked")].count("dialogue") == 1
    said = [(line["text"], line["voice_id"]) for line in billed["dialogue"]["input"]["inputs"]]
    assert said == [(line["text"], BILL if line["speaker"] == "keeper" else GEORGE) for line in LINES]
    assert billed["speech"]["voice"] == GEORGE
    scene = now.film.scenes[0].id
    assert (lines[f"speech:{scene}"].state, lines[f"speech:{scene}"].charged > 0) == ("made", True)
    take = now.take(f"speech:{scene}")
    assert take is not None
    voice = now.timing.of(scene).voice / now.timing.fps
    shown = [cue for cue in cues(now) if cue.scene_id == scene]
    assert [(cue.speaker, cue.line, " ".join(cue.lines)) for cue in shown] == [
        ("", 0, "A lamp goes out."),
        ("Old Tom", 1, "Not tonight, my friend."),
        ("", 2, "He climbs."),
    ]
    starts = [voice + line["words"][0]["start"] for line in take.facts["lines"]]
    assert [cue.start for cue in shown] == pytest.approx(starts, abs=1.5 / now.timing.fps)
