"""One film, each scene of which a vendor fails in another way: who made it, what it cost, what is said."""

from __future__ import annotations

import asyncio
import json
import math
import socket
from collections import Counter
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from agent import executor, making, ordering, receipts, standing, studio
from film import units
from film.document import Scene
from film.edits import Operation, PinModel, UpdateScene
from media.probe import probe
from providers import download
from providers.faulty.vendor import png, tone
from store import journal, runs
from tests.agent.play import SECONDS, Clock, Stage
from tests.e2e.vendors import Market, Request, Rules, Spoil, approved, door, market, ordered, stage, told

pytestmark = [pytest.mark.xdist_group("film"), pytest.mark.either]
FAL, OPENAI, REPLICATE = "fal:nano-banana-2", "openai_images:gpt-image-2", "replicate:nano-banana"
KLING, KLING_THERE, SOUND = "fal:kling-2.5-turbo-pro", "replicate:kling-2.1-pro", "elevenlabs:sound-effects"
AGAIN = "make it again, or choose another model"
LATER = "make it again later, or choose another model"
INSIDE = "v3.fal.media"
"""A name that fal's outputs may lie at, and that leads to where clouds keep their keys."""


@dataclass(frozen=True)
class Case:
    """What a vendor does to the unit of one scene, and how that ends."""

    word: str
    """What the scene shows; no other scene does."""
    kind: str
    model: str
    state: str
    said: str = ""
    """What the person is told, or a part of it."""
    following: str = ""
    """What to do next, or a part of it."""
    billed: bool = False
    """Whether the vendor bills what is not paid."""


CASES = (
    Case(
        "harbour",
        "image",
        FAL,
        "failed",
        "'169.254.169.254', which this provider does not declare",
        AGAIN,
        billed=True,
    ),
    Case("lighthouse", "image", FAL, "failed", ", which this provider does not declare", AGAIN, billed=True),
    Case("windmill", "image", FAL, "failed", f"'{INSIDE}' leads to 169.254.169.254", AGAIN, billed=True),
    Case("bridge", "image", FAL, "failed", "the result did not come within 2 s", AGAIN, billed=True),
    Case("garden", "image", FAL, "failed", "the result was cut short", LATER, billed=True),
    Case("forest", "image", FAL, "failed", "the result is larger than 300,000 bytes", AGAIN, billed=True),
    Case(
        "desert", "image", FAL, "failed", "the result is wav, where a picture was ordered", AGAIN, billed=True
    ),
    Case("waterfall", "image", FAL, "failed", "a web page, where a picture was ordered", AGAIN, billed=True),
    Case("castle", "image", FAL, "failed", "answered 410; it may have expired", LATER, billed=True),
    Case("market", "image", FAL, "made"),
    Case("station", "image", FAL, "failed", "fal blacked the picture out", "reword", billed=True),
    Case("island", "image", FAL, "failed", "flagged by a content checker", "reword"),
    Case("village", "image", OPENAI, "failed", "rejected by the safety system", "reword"),
    Case("tower", "image", OPENAI, "made"),
    Case("school", "image", OPENAI, "failed", "The server had an error", "try again"),
    Case("church", "image", OPENAI, "failed", "cannot be decoded", AGAIN, billed=True),
    Case("theatre", "image", OPENAI, "uncertain"),
    Case("meadow", "image", OPENAI, "made"),
    Case("museum", "image", REPLICATE, "failed", "flagged as sensitive", "reword"),
    Case("kitchen", "image", REPLICATE, "failed", "no address to download from", AGAIN, billed=True),
    Case(
        "beach",
        "image",
        REPLICATE,
        "failed",
        "Replicate has removed what it made",
        "make it again",
        billed=True,
    ),
    Case("cave", "image", REPLICATE, "uncertain"),
    Case("pond", "clip", KLING, "failed", "Internal server error", "try again"),
    Case("river", "clip", KLING, "failed", "timed out", "try again"),
    Case(
        "mountain",
        "clip",
        KLING,
        "failed",
        "of no kind that is known here, where a video",
        AGAIN,
        billed=True,
    ),
    Case("lake", "clip", KLING_THERE, "failed", "CUDA out of memory", "try again"),
    Case("harbour", "sound", SOUND, "failed", "names an artist", "reword"),
    Case("lighthouse", "sound", SOUND, "failed", "sound", AGAIN, billed=True),
    Case("windmill", "sound", SOUND, "uncertain"),
    Case("bridge", "sound", SOUND, "made"),
)
WORDS = [*dict.fromkeys(case.word for case in CASES)]
WISH = "\n".join(f"{n}. Wide shot of a {word} at dawn. (1 second)" for n, word in enumerate(WORDS, 1))
RULES: dict[str, Rules] = {
    "fal": [
        {"on": "make", "match": "A station", "do": "flag"},
        {"on": "make", "match": "A island", "do": "refuse"},
        {"on": "make", "match": "round the pond", "do": "fail"},
        {"on": "make", "match": "round the river", "do": "timeout"},
        {"on": "status", "nth": 2, "do": "500"},
        {"on": "status", "nth": 4, "do": "drop"},
    ],
    "openai_images": [
        {"on": "submit", "nth": 2, "do": "429", "seconds": 0.2},
        {"on": "submit", "nth": 4, "do": "503"},
        {"on": "make", "match": "A village", "do": "refuse"},
        {"on": "submit", "match": "A school", "do": "500"},
        {"on": "make", "match": "A church", "do": "garbage"},
        {"on": "submit", "match": "A theatre", "do": "text"},
    ],
    "replicate": [
        {"on": "make", "match": "A museum", "do": "refuse"},
        {"on": "make", "match": "A kitchen", "do": "nothing"},
        {"on": "make", "match": "A beach", "do": "removed"},
        {"on": "submit", "match": "A cave", "do": "500"},
        {"on": "make", "match": "round the lake", "do": "fail"},
        {"on": "submit", "match": "BPM", "do": "402"},
    ],
    "elevenlabs": [
        {"nth": 1, "do": "busy", "seconds": 0.2},
        {"match": "harbour hums", "do": "copyright"},
        {"match": "lighthouse hums", "do": "garbage"},
        {"match": "windmill hums", "do": "short"},
    ],
}


@pytest.fixture(autouse=True)
def hastened(monkeypatch: pytest.MonkeyPatch) -> None:
    """Small pictures, and no patience."""
    monkeypatch.setattr(making, "PAUSE", timedelta(seconds=0.1))
    monkeypatch.setattr(executor, "UNATTENDED_SECONDS", 0.2)
    monkeypatch.setattr(ordering, "FETCHES", 2)
    monkeypatch.setattr(download, "MOST_SECONDS", 2.0)
    monkeypatch.setitem(download.MOST_BYTES, "image", 300_000)
    monkeypatch.setitem(units.SHORT_SIDE, "final", 90)


@pytest.fixture(autouse=True)
def inside(monkeypatch: pytest.MonkeyPatch) -> None:
    """A declared name whose address was changed to a private one."""
    look_up = socket.getaddrinfo

    def answer(host: Any, port: Any, *more: Any, **options: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name == INSIDE:
            return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", ("169.254.169.254", port))]
        return look_up(host, port, *more, **options)

    monkeypatch.setattr(socket, "getaddrinfo", answer)


def saying(status: int, body: bytes = b"", length: int | None = None, **headers: str) -> Spoil:
    async def spoil(request: Request, said: bytes) -> None:
        await request.say(status, body, length, **headers)

    return spoil


async def short(request: Request, said: bytes) -> None:
    await request.say(200, said[:-20], len(said))


async def drip(request: Request, said: bytes) -> None:
    """A byte now and then, so that it is never silent for long."""
    await request.say(200, said[:8], len(said))
    while True:
        await asyncio.sleep(0.1)
        await request.send(b"\0")


async def moved(request: Request, said: bytes) -> None:
    """The result lies at a name that is the vendor's."""
    values = json.loads(said)
    values["images"][0]["url"] = f"https://{INSIDE}/files/a.png"
    await request.say(
        200, json.dumps(values).encode(), content_type="application/json", x_fal_billable_units="1"
    )


def once(spoil: Spoil) -> Spoil:
    spoiled: list[Request] = []

    async def answer(request: Request, said: bytes) -> None:
        if spoiled:
            return await request.say(200, said, content_type="image/png")
        spoiled.append(request)
        return await spoil(request, said)

    return answer


def spoils(elsewhere: str) -> dict[tuple[str, str], Spoil]:
    """What becomes of fal's files; ``elsewhere`` is another server of this machine."""
    page = b"<!doctype html><title>Sorry</title>" + b" " * 99
    return {
        ("A harbour", "file"): saying(302, location="http://169.254.169.254/latest/meta-data/"),
        ("A lighthouse", "file"): saying(307, location=f"{elsewhere}/secret.png"),
        ("A windmill", "result"): moved,
        ("A bridge", "file"): drip,
        ("A garden", "file"): short,
        ("A forest", "file"): saying(200, png(160, 90, 3) + b"x" * 400_000, content_type="image/png"),
        ("A desert", "file"): saying(200, tone(0.1), content_type="image/png"),
        ("A waterfall", "file"): saying(200, page, content_type="image/png"),
        ("A castle", "file"): saying(410),
        ("A market", "file"): once(saying(403)),
        ("round the mountain", "file"): saying(200, b"ffconcat version 1.0\nfile /etc/passwd\n" + b"#" * 99),
    }


def edits(scenes: dict[str, str]) -> Iterator[Operation]:
    """Each unit of a case is ordered from its vendor, all else is made here; ``scenes`` are ids by word."""
    orders = {(case.word, case.kind): case.model for case in CASES}
    for word, scene in scenes.items():
        yield PinModel(target=f"image:{scene}", model=orders.get((word, "image"), "local:painter"))
        if model := orders.get((word, "clip")):
            yield PinModel(target=f"clip:{scene}", model=model)
        yield UpdateScene(scene_id=scene, field="transition", value={"kind": "cut"})
        yield UpdateScene(scene_id=scene, field="motion", value=f"slowly round the {word}")
        yield UpdateScene(scene_id=scene, field="audio_description", value=f"the {word} hums")
        if (word, "sound") not in orders:
            yield UpdateScene(scene_id=scene, field="sound_on", value=False)


def word_of(scene: Scene) -> str:
    return next(word for word in WORDS if f"A {word}" in scene.visual_description)


@asynccontextmanager
async def made(shops: Market, home: Path) -> AsyncIterator[tuple[Stage, dict[str, str], str]]:
    """The film once it is cut, its scenes' ids by word, and what the director says of it."""
    visited: list[Any] = []
    listening = await asyncio.start_server(lambda reader, writer: visited.append(writer), "127.0.0.1", 0)
    elsewhere = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"
    async with door(shops.shops["fal"], spoils(elsewhere)) as fal:
        own = shops.settings(home, {"fal": fal.url}, clip="local:animator")
        async with stage(own) as film:
            await film.plan(WISH)
            scenes = {word_of(scene): scene.id for scene in (await film.look()).graph.film.scenes}
            await studio.edit(film.app, film.owner, film.video, [*edits(scenes)])
            run = await approved(film)
            await film.until("RUN_FINISHED", runId=run)
            yield film, scenes, told(film, run)
    listening.close()
    assert visited == [], "nobody is led to another server of this machine"


async def check(film: Stage, scenes: dict[str, str]) -> None:
    """Each unit ended as its case says, and what people read of it says why."""
    lines = await film.lines()
    shown = standing.units((await film.look()).graph, [*lines.values()])
    for case in CASES:
        unit = f"{case.kind}:{scenes[case.word]}"
        line = lines[unit]
        assert line.state == case.state, (case, line)
        assert (line.charged > 0) == (case.state == "made"), (case, line)
        if case.state != "failed":
            continue
        assert line.error is not None
        assert case.said in line.error["text"] and case.said in shown[unit].reason, (case, line.error)
        assert case.following in line.error.get("next_step", ""), (case, line.error)
        assert line.error.get("billed", 0) > 0 or not case.billed, (case, line.error)
        if case.kind == "image":
            assert (lines[f"clip:{scenes[case.word]}"].error or {})["code"] == "blocked"


async def paid(film: Stage) -> None:
    """What failed costs the person nothing, what is in doubt stays held, and who pays the rest is booked."""
    lines = [*(await film.lines()).values()]
    plan = await film.newest_plan()
    async with film.app.store.read() as tx:
        receipt = await receipts.of_plan(tx, film.owner, plan.id)
    wasted = sum((line.error or {}).get("billed", 0) for line in lines)
    assert receipt.sums.paid == sum(line.charged for line in lines if line.state == "made")
    assert receipt.sums.billed - receipt.sums.paid == wasted == -await film.balance("variance") > 0
    assert await film.balance("held") == sum(line.maximum for line in lines if line.state == "uncertain") > 0
    assert {line.note for line in receipt.lines if line.sums.billed > line.sums.paid} == {
        f"vendor billed {billed}, you paid 0" for billed in ("1.2", "3.5", "0.06", "0.7", "0.39")
    }


async def test_each_fault_ends_where_it_happened(tmp_path: Path) -> None:
    with market(tmp_path, **RULES) as shops:
        async with made(shops, tmp_path / "home") as (film, scenes, said):
            await check(film, scenes)
            await paid(film)
            music = (await film.lines())["music"]
            assert (music.state, (music.error or {})["next_step"]) == (
                "failed",
                "add credit at replicate.com/account/billing",
            )
            assert said.startswith(
                "The film is cut from what there is. Image 1 could not be made: the result lies"
            )
            (cut,) = await film.takes("cut")
            length = (await film.look()).graph.timing.seconds
            assert math.isclose(
                probe(film.app.store.blobs.path(cut.blob_key or "")).seconds, length, abs_tol=0.1
            )
        taken = Counter(json.dumps([vendor, row["input"]]) for vendor, row in shops.noted("accepted"))
        assert taken.most_common(1)[0][1] == 1, "nothing is ordered twice"
        assert len(shops.noted("asked")) == 1 + len([case for case in CASES if case.kind == "sound"])


async def resting(film: Stage, run: str) -> None:
    """Wait until all that is left of a run is to wait for a vendor."""
    async with asyncio.timeout(SECONDS):
        while True:
            async with film.app.store.read() as tx:
                now = await runs.get(tx, run)
                if now.state == "waiting" and now.wake_at and now.wake_at > tx.now + timedelta(seconds=20):
                    return
            await asyncio.sleep(0.05)


async def test_who_was_turned_away_waits_as_long_as_the_vendor_wants_a_pause(tmp_path: Path) -> None:
    """Else the host does not let the order through, which counts as turned away, and there are few tries."""
    clock = Clock(timedelta())
    busy = {"on": "submit", "do": "429", "seconds": 60}
    with market(tmp_path, openai_images=[busy]) as shops:
        local = {"clip": "local:animator", "sound": "local:ambience", "music": "local:composer"}
        own = shops.settings(tmp_path / "home", **local)
        async with stage(own, clock=clock) as film:
            run = await ordered(film, "\n".join(WISH.splitlines()[:2]), image_s2="local:painter")
            await resting(film, run)
            clock.ahead = timedelta(seconds=61)  # of the line's own wait; the vendor's pause goes on
            await resting(film, run)
            async with film.app.store.read() as tx:
                sent = [job for job in await journal.list(tx, video_id=film.video) if job.unit == "image:s1"]
            assert [job.state for job in sent] == ["failed"]
