"""What nobody needs any more goes, and nothing else does."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path

import pytest

from agent import people, starting, studio, uploads
from agent import upkeep as keeping_house
from agent.compose import App, compose
from agent.executor import Executor
from agent.renditions import rendition
from agent.scripted_model import Scripted
from agent.upkeep import Swept, Upkeep
from film.edits import Again, UpdateFilm, UpdateScene
from film.keeping import REVISIONS
from store import blobs, books, exports, idempotency, ledger, plans, profiles, runs, takes, videos
from tests.agent.conftest import Vendor
from tests.agent.drive import LAMP_TURNS, carry, settings
from tests.agent.play import Clock

pytestmark = pytest.mark.either

Start = Callable[..., Vendor]


@asynccontextmanager
async def home(folder: Path, seller: Vendor) -> AsyncIterator[tuple[App, str]]:
    """A home at work, and its owner."""
    app = await compose(settings(folder, seller.url), model_of=lambda name: Scripted(LAMP_TURNS))
    app.store.now = Clock(timedelta())
    try:
        await Executor(app).start()
        yield app, (await studio.home_owner(app)).id
    finally:
        await app.aclose()


async def made(app: App, owner: str) -> str:
    """A finished film of two scenes."""
    video = await studio.create_video(app, owner, "Two lamps")
    async with asyncio.timeout(60):
        assert await carry(app, owner, video.id) == "finished"
    return video.id


async def remake(app: App, owner: str, video: str) -> None:
    """Approve whatever is due, and wait until it is made."""
    due = app.plan((await studio.look(app, owner, video)).graph)
    await starting.approve(app, owner, video, due.version, max_credits=10**9)
    async with asyncio.timeout(60):
        await carry(app, owner, video)


def files(app: App) -> set[str]:
    root = app.settings.home / "blobs"
    return {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}


def age(app: App, seconds: float = 2 * blobs.YOUNG_SECONDS) -> None:
    """Let every file have lain there for long."""
    for folder in ("blobs", "cache", "work"):
        for path in (app.settings.home / folder).rglob("*"):
            os.utime(path, (time.time() - seconds,) * 2)


async def keys(app: App, video: str) -> set[str]:
    async with app.store.read() as tx:
        return {take.blob_key for take in await takes.list(tx, video) if take.blob_key}


async def poster(app: App, video: str) -> str:
    """The key of a smaller form of the film's cut, which no row names."""
    async with app.store.read() as tx:
        (cut,) = await takes.list(tx, video, "cut")
    return await rendition(app, cut, "poster")


async def gone(app: App, upkeep: Upkeep, video: str) -> Swept:
    """Sweep until a deleted film is purged: work on it may have to end first."""
    async with asyncio.timeout(60):
        with app.store.signals.bell(video) as bell:
            while video not in (swept := await upkeep.sweep()).purged:
                await bell.wait(0.1)
    return swept


def test_a_deleted_film_leaves_no_file_and_a_film_that_shares_a_take_keeps_it(
    tmp_path: Path, vendor: Start
) -> None:
    async def play() -> None:
        async with home(tmp_path / "home", vendor()) as (app, owner):
            first, second = await made(app, owner), await made(app, owner)
            shared = await keys(app, first) & await keys(app, second)
            assert len(shared) == 5, "the second film reuses all that the first one made"
            kept = await keys(app, second) | {await poster(app, second)}
            assert await poster(app, first) not in kept
            await studio.discard(app, owner, first)
            age(app)
            swept = await gone(app, Upkeep(app), first)
            assert not shared & {*swept.files}
            assert files(app) == kept
            loaded = await studio.look(app, owner, second)
            assert {unit: s.state for unit, s in loaded.graph.standing.items() if s.state != "current"} == {}
            await studio.discard(app, owner, second)
            await gone(app, Upkeep(app), second)
            assert files(app) == set()
            async with app.store.read() as tx:
                assert await books.audit(tx) == []

    asyncio.run(play())


def test_a_film_that_is_deleted_while_it_is_made_stops_pays_for_nothing_more_and_goes(
    tmp_path: Path, vendor: Start
) -> None:
    seller = vendor({"on": "cancel", "do": "keep"}, latency=1.0)

    async def play() -> None:
        async with home(tmp_path / "home", seller) as (app, owner):
            video = (await studio.create_video(app, owner, "Two lamps")).id
            await starting.post(app, owner, video, "Two lamps", max_credits=10**9)
            await state(app, video, "interrupted")
            async with app.store.read() as tx:
                (plan,) = await plans.list(tx, video, "proposed")
            await starting.approve(app, owner, video, plan.version, max_credits=10**9)
            async with asyncio.timeout(30):
                with app.store.signals.bell(video) as bell:
                    while not seller.journal("accepted"):
                        await bell.wait(0.05)
            await studio.discard(app, owner, video)
            await gone(app, Upkeep(app), video)
            ordered = len(seller.journal("accepted"))
            assert ordered < 8, "what was not ordered yet never was"
            async with app.store.read() as tx:
                assert await ledger.balance(tx, owner, "held") == 0
                assert 0 < await ledger.charged_for(tx, plan.id) < plan.maximum
                assert await books.audit(tx) == []
                tombstone = await videos.get(tx, video, hidden=True)
            assert tombstone.purged_at and tombstone.description == ""
            age(app)
            await Upkeep(app).sweep()
            assert files(app) == set(), "what came late goes too"

    asyncio.run(play())


def test_somebody_who_leaves_while_a_film_is_made_leaves_nothing(tmp_path: Path, vendor: Start) -> None:
    async def play() -> None:
        async with home(tmp_path / "home", vendor(latency=0.5)) as (app, _):
            async with app.store.begin("person") as tx:
                ada = (await profiles.create(tx, "ada@example.org")).id
                await ledger.grant(tx, ada, 10**9, "welcome")
            video = (await studio.create_video(app, ada, "Two lamps")).id
            await starting.post(app, ada, video, "Two lamps", max_credits=10**9)
            await state(app, video, "interrupted")
            async with app.store.read() as tx:
                (plan,) = await plans.list(tx, video, "proposed")
            await starting.approve(app, ada, video, plan.version, max_credits=10**9)
            async with asyncio.timeout(30):
                with app.store.signals.bell(video) as bell:
                    while not await keys(app, video):
                        await bell.wait(0.05)
            await people.leave(app, ada, "")
            await gone(app, Upkeep(app), video)
            age(app)
            await Upkeep(app).sweep()
            assert files(app) == set()
            async with app.store.read() as tx:
                assert await ledger.balance(tx, ada, "held") == 0
                assert await books.audit(tx) == []

    asyncio.run(play())


async def state(app: App, video: str, wanted: str) -> None:
    async with asyncio.timeout(30):
        with app.store.signals.bell(video) as bell:
            while True:
                async with app.store.read() as tx:
                    run = await runs.find_latest(tx, video)
                if run and run.state == wanted:
                    return
                await bell.wait(0.05)


def test_takes_that_one_of_the_last_50_revisions_selects_are_kept(tmp_path: Path, vendor: Start) -> None:
    async def play() -> None:
        async with home(tmp_path / "home", vendor()) as (app, owner):
            video = await made(app, owner)
            before = (await studio.look(app, owner, video)).graph.selected
            edit = UpdateScene(scene_id="s1", field="visual_description", value="A keeper puts the lamp out")
            await studio.edit(app, owner, video, [edit])
            await remake(app, owner, video)
            after = (await studio.look(app, owner, video)).graph.selected
            replaced = {unit: take for unit, take in before.items() if after[unit] != take}
            assert set(replaced) == {"image:s1", "clip:s1", "cut"}
            for number in range(REVISIONS - 1):
                await studio.edit(app, owner, video, [UpdateFilm(field="logline", value=f"Draft {number}")])
            app.store.now = Clock(keeping_house.UNSELECTED + timedelta(hours=1))
            age(app)
            kept = files(app)
            assert (await Upkeep(app).sweep()).forgotten == [], "they were in use when revision 2 was made"
            assert files(app) == kept
            await studio.edit(app, owner, video, [UpdateFilm(field="logline", value="Final")])
            loaded = await studio.look(app, owner, video)
            still = {take.blob_key for take in loaded.takes.values() if take.id not in replaced.values()}
            lost = {loaded.takes[take].blob_key for take in replaced.values()} - still
            swept = await Upkeep(app).sweep()
            assert set(swept.forgotten) == {*replaced.values()}
            assert set(swept.files) == lost and lost and files(app) == kept - lost
            await studio.undo(app, owner, video, steps=REVISIONS)
            back = await studio.look(app, owner, video)
            assert back.graph.film.logline == "" and back.graph.due() == []
            assert back.graph.selected == after

    asyncio.run(play())


def test_a_take_is_not_forgotten_while_it_is_young_chosen_or_worked_with(
    tmp_path: Path, vendor: Start
) -> None:
    async def play() -> None:
        async with home(tmp_path / "home", vendor()) as (app, owner):
            video = await made(app, owner)
            async with app.store.begin("spare") as tx:
                spare = await takes.add(tx, video, owner, "music", inputs={"spare": 1}, provider="local")
                await takes.add(tx, video, owner, "music", inputs={"own": 1}, provider=uploads.PROVIDER)
            upkeep = Upkeep(app)
            assert (await upkeep.sweep()).forgotten == [], "it is young"
            app.store.now = Clock(keeping_house.UNSELECTED + timedelta(hours=1))
            async with app.store.begin("work") as tx:
                run = await runs.create(tx, video, owner)
                held = await runs.acquire(tx, run.id, "somebody", 60)
                assert held
            assert (await upkeep.sweep()).forgotten == [], "somebody works on the film"
            async with app.store.begin("done") as tx:
                await runs.finish(tx, run.id, held.fence, "finished")
            await studio.edit(app, owner, video, [Again(unit="music")])
            assert (await upkeep.sweep()).forgotten == [spare.id], "what somebody brought is theirs"

    asyncio.run(play())


def test_files_nobody_names_old_caches_and_spent_keys_go(tmp_path: Path, vendor: Start) -> None:
    async def play() -> None:
        async with home(tmp_path / "home", vendor()) as (app, owner):
            source = tmp_path / "left"
            source.write_bytes(b"left by a process that ended")
            left = await app.store.blobs.put(owner, source, ".png")
            async with app.store.begin("key") as tx:
                await idempotency.claim(tx, owner, "key", "hash")
            for folder in ("cache", "work/job"):
                (app.settings.home / folder).mkdir(parents=True, exist_ok=True)
                (app.settings.home / folder / "piece.mp4").write_bytes(b"piece")
            assert (await Upkeep(app).sweep()).files == [], "it may be named yet"
            age(app, keeping_house.CACHED_SECONDS + 60)
            (app.settings.home / "cache" / "fresh.mp4").write_bytes(b"fresh")
            app.store.now = Clock(idempotency.KEPT + timedelta(seconds=1))
            video = (await studio.create_video(app, owner, "Two lamps")).id
            async with app.store.begin("export") as tx:
                await exports.add(tx, video, owner, "zip", {}, video)
                export = await exports.claim(tx, "me", 60)
                assert export
                await exports.finish(tx, export.id, "me", blob_key=left, mime="application/zip", bytes=1)
            assert (await Upkeep(app).sweep()).files == [], "an export names it"
            app.store.now = Clock(idempotency.KEPT + exports.KEPT + timedelta(seconds=1))
            assert (await Upkeep(app).sweep()).files == [left]
            assert files(app) == set()
            names = {path.name for path in app.settings.home.rglob("*.mp4")}
            assert names == {"fresh.mp4"}
            async with app.store.begin("key") as tx:
                assert isinstance(await idempotency.claim(tx, owner, "key", "other"), idempotency.New)

    asyncio.run(play())


def test_one_chore_that_fails_does_not_keep_the_others_from_their_work(tmp_path: Path, vendor: Start) -> None:
    async def play() -> None:
        async with home(tmp_path / "home", vendor()) as (app, owner):
            video = (await studio.create_video(app, owner, "Two lamps")).id
            await studio.discard(app, owner, video)
            upkeep = Upkeep(app)

            async def broken(swept: Swept) -> None:
                raise OSError("no space left on device")

            upkeep._tokens = broken  # type: ignore[method-assign]
            assert (await upkeep.sweep()).purged == [video]

    asyncio.run(play())
