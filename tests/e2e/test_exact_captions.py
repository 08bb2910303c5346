"""Captions made exact: a voice that tells no times, somebody who listens to it, and the film that comes of it."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from agent import making, receipts, studio, uploads
from film import units
from film.captions import cues, heard
from film.edits import PinModel, UpdateFilm
from film.plan import words
from pixora import testing
from pixora.settings import Settings
from providers.faulty.vendor import tone
from store.revisions import scene_uuid
from tests.agent.play import Stage
from tests.e2e.vendors import KEY, approved, stage

pytestmark = [pytest.mark.xdist_group("film"), pytest.mark.either]
WISH = """1. Wide shot of a harbour at dawn. Narrator: "The harbour wakes 1984 times, and nobody says a word."
2. Wide shot of a bridge at dawn. Narrator: "Then the bridge opens."
"""
PACE = 14
"""Characters that fal's stand-in reads in a second."""


@pytest.fixture(autouse=True)
def hastened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(making, "PAUSE", timedelta(seconds=0.1))
    monkeypatch.setitem(units.SHORT_SIDE, "final", 90)


def settings(home: Path, fal: str, faulty: str) -> Settings:
    """A home whose voice is MiniMax's at fal; all else but words is the faulty vendor's."""
    values = {"PIXORA_HOME": str(home), "FAL_KEY": KEY, "FAL_QUEUE_URL": fal, "PIXORA_FAULTY_URL": faulty}
    models = {kind: f"faulty:{kind}" for kind in ("image", "clip", "sound", "music")}
    models |= {"speech": "fal:speech-02-hd", "transcription": "fal:scribe-v2"}
    return Settings.load(values | {f"PIXORA_{kind.upper()}_MODELS": name for kind, name in models.items()})


def off(now: units.Graph, scene_id: str) -> float:
    """How far the words of a scene's captions are from where the stand-in reads them, at most, in seconds."""
    text = now.film.scene(scene_id).lines[0].text
    found, at, far = heard(now, scene_id)[0], 0, 0.0
    for word in found:
        at = text.index(word.text, at)
        far = max(far, abs(word.start - at / PACE))
        at += len(word.text)
    return far


async def test_captions_are_exact_where_somebody_listens(tmp_path: Path) -> None:
    with (
        testing.standins("providers.fal.standin", tmp_path) as fal,
        testing.standins("providers.faulty.vendor", tmp_path) as faulty,
    ):
        shop = fal(place="fal", latency=0.05)
        home = settings(tmp_path / "home", shop.url, faulty(place="faulty", latency=0.05).url)
        async with stage(home) as film:
            await a_new_film_is_listened_to(film, shop)
            await nobody_listens_to_an_own_voice(film, tmp_path)
            await somebody_does(film, shop)


def listened(shop: testing.Shop) -> int:
    """How often the vendor was sent speech to listen to."""
    return sum("scribe" in row["endpoint"] for row in shop.journal("accepted"))


async def a_new_film_is_listened_to(film: Stage, shop: testing.Shop) -> None:
    """Narration is read, listened to and shown in one plan, for no more than it held; each order is sent once."""
    await film.plan(WISH)
    wish = [UpdateFilm(field="captions.exact", value=True)]
    done = await studio.edit(film.app, film.owner, film.video, wish)
    assert "word times" not in str(done["due"]), "only the plan knows whether the voice will tell"
    now = (await film.look()).graph
    assert words(now, film.app.plan(now)).startswith("makes narration 1, narration 2, word times of scene 1")
    await approved(film)
    await film.closed()
    lines = await film.lines()
    assert {line.state for line in lines.values()} == {"made"}
    assert listened(shop) == 2
    for unit in ("words:s1", "words:s2"):
        assert lines[unit].model == "fal:scribe-v2" and not lines[unit].certain
        assert 0 < lines[unit].charged <= lines[unit].maximum
    loaded = await film.look()
    now = loaded.graph
    assert now.due() == []
    assert max(off(now, scene) for scene in ("s1", "s2")) < 0.05
    rough = now.film.with_(captions=now.film.captions.with_(exact=False))
    assert off(loaded.shelf.graph(rough), "s1") > 0.15, "its pauses alone would not have told"
    (take,) = await film.takes("words:s1")
    assert (take.blob_key, take.parents) == (None, [now.selected["speech:s1"]])
    assert [cue.lines for cue in cues(now)][-1] == ("Then the bridge opens.",)


async def nobody_listens_to_an_own_voice(film: Stage, folder: Path) -> None:
    """Where no model is ready the plan says so, and the film is made without."""
    voice = folder / "mine.wav"
    voice.write_bytes(tone(4.0))
    place = await uploads.place(film.app, film.owner, scene_uuid(film.video, "s2"), "speech")
    await uploads.bring(film.app, film.owner, place, voice, "mine.wav")
    pin = [PinModel(target="words:s2", model="elevenlabs:forced-alignment")]
    done = await studio.edit(film.app, film.owner, film.video, pin)
    assert "word times of scene 2" in done["due"]
    now = (await film.look()).graph
    left = film.app.plan(now).left_out["words:s2"]
    assert left.trouble.startswith("elevenlabs:forced-alignment is not ready: set ELEVENLABS_API_KEY")
    await approved(film)
    await film.closed()
    states = await film.states()
    assert "words:s2" not in states
    assert states.pop("cut") == "made" and {*states.values()} <= {"made"}


async def somebody_does(film: Stage, shop: testing.Shop) -> None:
    """What it says is not what the script says; its captions keep to it all the same."""
    await studio.edit(film.app, film.owner, film.video, [PinModel(target="words:s2", model="")])
    now = (await film.look()).graph
    assert now.standing["words:s2"].cause == "narration 2 changed"
    due = film.app.plan(now)
    assert [line.unit for line in due.lines] == ["words:s2", "cut"], "of scene 1 it is known already"
    assert words(now, due).startswith("remakes word times of scene 2 and the cut")
    assert due.lines[0].certain and due.quote == due.maximum > 0
    await approved(film)
    await film.closed()
    assert listened(shop) == 3
    now = (await film.look()).graph
    found = heard(now, "s2")[0]
    assert now.due() == [] and [word.text for word in found] == ["Then", "the", "bridge", "opens."]
    assert 0 <= found[0].start < found[-1].end <= 4.05
    async with film.app.store.read() as tx:
        receipt = await receipts.of_plan(tx, film.owner, (await film.newest_plan()).id)
    assert receipt.sums.paid == due.quote
