"""A scene longer than its clip's model makes is told before anything is paid, and keeps nothing else from being made."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from agent.director.closing import nothing_open, report
from agent.director.refine.types import FilmView
from api import views
from film.document import Film, Scene
from film.plan import words
from media.probe import probe
from pixora.cli import main
from tests.agent.conftest import Vendor
from tests.agent.drive import FILM, MAKING
from tests.agent.play import stage

pytestmark = pytest.mark.either

Start = Callable[..., Vendor]
ASK = ("request_approval", {})
MAKE = [(name, {}) for name in MAKING]
SCENES = [
    {"visual": "a lamp in a tower", "seconds": 10.0},
    {"visual": "a boat at sea", "seconds": 12.0},
    {"visual": "a harbour", "seconds": 12.5},
    # What the vendor's voice takes far longer for than its letters tell.
    {"visual": "a garden", "seconds": 2.0, "script": f"A {'a ' * 40}a."},
]
TURNS: list[Any] = [
    [("plan_scenes", FILM | {"cast": [], "scenes": SCENES}), ASK],
    MAKE,
    [("charge_credits", {})],
    "Three are too long.",
]
SHORTER = [
    {"op": "update", "scene_id": scene, "field": "duration", "value": 2.0} for scene in ("s2", "s3")
] + [{"op": "update", "scene_id": "s4", "field": "lines", "value": []}]
TOLD = (
    "clip 2 and clip 3 cannot be made: scenes 2 (12 s) and 3 (12.5 s) are longer than the 10 s that faulty:clip "
    "makes at most, so shorten or split them, or choose another model for clips"
)


async def test_the_plan_says_so_once_and_the_rest_is_made(
    tmp_path: Path, vendor: Start, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    seller = vendor()
    turns = [*TURNS, [("edit_scenes", {"operations": SHORTER}), ASK], MAKE, [("charge_credits", {})]]
    async with stage(tmp_path / "home", seller, turns) as film:
        plan = await film.plan()
        made = {line["unit"] for line in plan["lines"]}
        assert made & {f"clip:s{n}" for n in range(1, 5)} == {"clip:s1", "clip:s4"}
        assert {"image:s2", "image:s3", "cut"} <= made
        assert f"; {TOLD}" in plan["words"] and plan["words"].count("cannot be made") == 1
        loaded = await film.look()
        shown = views.plan(loaded, film.app.plan(loaded.graph))
        assert (shown.words, shown.credits) == (plan["words"], plan["credits"])
        assert f"C{TOLD[1:]}." in shown.warnings
        for name, value in film.app.settings.values.items():
            monkeypatch.setenv(name, value)
        assert await asyncio.to_thread(main, ["show", "last"]) == 0
        assert f"It {plan['words']}." in capsys.readouterr().out

        await film.approve(plan)
        await film.until("RUN_FINISHED")
        lines = await film.lines()
        (clip,) = await film.takes("clip:s1")
        assert (lines["clip:s1"].charged, clip.facts["frames"]) == (5_000_000, 11 * 24)
        sent = [row for row in seller.journal("accepted") if row["model"] == "clip"]
        assert [(row["request"]["frames"], row["quantity"]) for row in sent] == [(240, 10.0)]
        error = lines["clip:s4"].error or {}
        assert (lines["clip:s4"].state, lines["clip:s4"].charged) == ("failed", 0)
        assert error["text"] == (
            "scene 4 (13.42 s) is longer than the 10 s that faulty:clip makes at most, so shorten or split it, "
            "or choose another model for clips"
        )
        (cut,) = await film.takes("cut")
        length = (await film.look()).graph.timing.seconds
        assert probe(film.app.store.blobs.path(cut.blob_key or "")).seconds == pytest.approx(length, abs=0.1)

        now = (await film.look()).graph
        due = film.app.plan(now)
        assert [*due.left_out] == ["clip:s2", "clip:s3", "clip:s4"]
        assert "3 clips cannot be made: scenes 2 (12 s), 3 (12.5 s) and 4 (13.42 s) are" in words(now, due)

        again = await film.plan("Make them shorter")
        assert {"clip:s2", "clip:s3", "clip:s4"} <= {line["unit"] for line in again["lines"]}
        await film.approve(again)
        await film.until("RUN_FINISHED")
        assert (await film.look()).graph.due() == []


def test_the_director_tells_it_at_the_end_and_when_asked_to_go_on() -> None:
    film = Film(
        scenes=(Scene(id="s2", visual_description="A lake"), Scene(id="s3", visual_description="A bay"))
    )
    left = {"clip:s2": TOLD, "clip:s3": TOLD}
    states = {"clip:s2": "missing", "clip:s3": "missing"}
    view = FilmView(film, length=8.0, left_out=left, states=states, rest=TOLD)
    failed = [
        {"unit": "clip:s3", "state": "failed", "code": "invalid", "why": "faulty:clip makes at most 10 s"}
    ]
    said = report([{"made": ["image:s2", "cut"], "failed": failed}, {"charged": "1 credit"}], view)
    assert said == f"The film is cut from what there is. C{TOLD[1:]}. Charged 1 credit."
    assert nothing_open(view, ("", "")) == f"Nothing can be made right now: {TOLD}."
