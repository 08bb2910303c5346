"""One film through storms at three vendors: who is left alone, what is told, and what it costs once they are over."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from agent import making, ordering, receipts, studio
from film import units
from film.edits import PinModel, UpdateScene
from pixora.settings import Settings
from pixora.standin import Answer, Answering, Call, Server, journal
from providers import lane
from providers.elevenlabs import standin as elevenlabs
from providers.fal import standin as fal
from providers.openai_images import standin as openai_images
from tests.agent.play import Stage
from tests.e2e.vendors import ADDRESSES, KEY, KEYS, approved, stage, told

pytestmark = [pytest.mark.xdist_group("film"), pytest.mark.either]
PLACES = ("lamp", "boat", "mill")
WISH = "\n".join(f"{n}. Wide shot of a {place} at dawn. (1 second)" for n, place in enumerate(PLACES, 1))
IMAGE, SOUND, CLIP = "openai_images:gpt-image-2", "elevenlabs:sound-effects", "fal:kling-2.5-turbo-pro"
MADE_BY = {
    "image": IMAGE,
    "clip": "local:animator",
    "speech": "local:espeak",
    "sound": SOUND,
    "music": "local:composer",
}
OUT_OF_REACH = "nothing has got through to {} for 2 s: {}"


@dataclass
class Shop:
    """A vendor's stand-in in this process, which a storm keeps from answering while it lasts."""

    folder: Path
    answer: Answering
    storm: Answer | None
    method: str
    """What the storm meets; calls by other methods are answered."""
    url: str = ""

    def __call__(self, call: Call) -> Answer | None:
        if self.storm is None or call.method != self.method:
            return self.answer(call)
        with (self.folder / "away").open("a") as file:
            file.write(f"{call.path}\n")
        return self.storm

    @property
    def turned_away(self) -> int:
        """How often it was called in vain."""
        path = self.folder / "away"
        return len(path.read_text().splitlines()) if path.exists() else 0

    def ordered(self) -> int:
        return len([row for row in journal(self.folder) if row["event"] in ("accepted", "asked")])


@contextmanager
def shops(home: Path) -> Iterator[dict[str, Shop]]:
    """Too many requests at OpenAI, ElevenLabs down, and fal taking an order and then falling silent."""
    with ExitStack() as stack:
        found: dict[str, Shop] = {}
        for name, vendor, storm, method in (
            ("openai_images", openai_images, Answer(429, {"error": {"message": "Slow down."}}), "POST"),
            ("elevenlabs", elevenlabs, Answer(503, "<html>Service unavailable</html>"), "POST"),
            ("fal", fal, Answer(503, "<html>Service unavailable</html>"), "GET"),
        ):
            folder = home.parent / name
            folder.mkdir()
            made: Any = vendor.Standin(folder, [], 0.0)
            shop = Shop(folder, vendor.Door(made).answer, storm, method)
            server = Server(shop)
            server.start()
            stack.callback(server.stop)
            shop.url = server.url + ("/v1" if name == "openai_images" else "")
            found[name] = shop
        yield found


@pytest.fixture(autouse=True)
def hastened(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every second is a ninetieth, and pictures are small."""
    monkeypatch.setattr(making, "PAUSE", timedelta(seconds=0.05))
    monkeypatch.setattr(ordering, "PATIENCE", 2.0)
    monkeypatch.setattr(lane, "BREAK_SECONDS", 0.3)
    monkeypatch.setattr(lane, "BUSY_SECONDS", 0.1)
    monkeypatch.setattr(lane, "TRIAL_SECONDS", 0.05)
    monkeypatch.setitem(units.SHORT_SIDE, "final", 90)


def failed(film: Stage) -> set[str]:
    """The units that were told to have failed so far."""
    told = [event["content"] for event in film.said if event["type"] == "ACTIVITY_SNAPSHOT"]
    return {content["unit"] for content in told if content.get("state") == "failed"}


async def test_a_film_comes_through_storms_without_end(tmp_path: Path) -> None:
    with shops(tmp_path / "home") as there:
        values = {"PIXORA_HOME": str(tmp_path / "home")}
        for name, shop in there.items():
            values |= {KEYS[name]: KEY, ADDRESSES[name]: shop.url}
        values |= {f"PIXORA_{kind.upper()}_MODELS": model for kind, model in MADE_BY.items()}
        async with stage(Settings.load(values)) as film:
            await film.plan(WISH)
            first, *rest = [scene.id for scene in (await film.look()).graph.film.scenes]
            here = PinModel(target=f"image:{first}", model="local:painter")
            clip = PinModel(target=f"clip:{first}", model=CLIP)
            sounds = [UpdateScene(scene_id=first, field="audio_description", value="a lamp hums")]
            sounds += [UpdateScene(scene_id=scene, field="sound_on", value=False) for scene in rest]
            await studio.edit(film.app, film.owner, film.video, [here, clip, *sounds])
            run = await approved(film)

            waits = await film.until("ACTIVITY_SNAPSHOT", unit=f"clip:{first}", state="running")
            while "reason" not in waits["content"]:
                waits = await film.until("ACTIVITY_SNAPSHOT", unit=f"clip:{first}", state="running")
            assert "503; asking again in" in waits["content"]["reason"]["text"]
            away = {f"image:{scene}" for scene in rest} | {f"sound:{first}"}
            waited = {f"clip:{scene}" for scene in rest}
            while failed(film) != away | waited:
                await film.until("ACTIVITY_SNAPSHOT", state="failed")
            there["fal"].storm = None
            await film.until("RUN_FINISHED", runId=run)

            lines = await film.lines()
            assert {unit for unit, line in lines.items() if line.state == "failed"} == away | waited
            assert {lines[unit].state for unit in {*lines} - away - waited} == {"made"}
            busy = OUT_OF_REACH.format("openai_images", "it has too many requests")
            assert {(lines[unit].error or {})["text"] for unit in away if "image" in unit} == {busy}
            said = told(film, run)
            assert said.count(busy) == said.count(OUT_OF_REACH.format("elevenlabs", "it does not work")) == 1
            assert "make it again later, or choose another model" in said and "Say “go on”" in said

            assert 2 <= there["openai_images"].turned_away <= 12, "for two pictures"
            assert 2 <= there["elevenlabs"].turned_away <= 6
            assert there["fal"].turned_away >= 3
            assert [there[name].ordered() for name in ("openai_images", "fal")] == [0, 1]
            plan = await film.newest_plan()
            async with film.app.store.read() as tx:
                receipt = await receipts.of_plan(tx, film.owner, plan.id)
            assert {line.unit for line in receipt.lines if line.sums.paid} == {f"clip:{first}"}
            assert await film.balance("held") == await film.balance("variance") == 0

            for shop in there.values():
                shop.storm = None
            due = await film.plan("go on")
            assert {line["unit"] for line in due["lines"]} == away | waited | {"cut"}
            await film.approve(due)
            await film.until("RUN_FINISHED")
            assert (await film.look()).graph.due() == []
            assert [shop.ordered() for shop in there.values()] == [2, 1, 1], "each thing is bought once"
