"""One film from all vendors at once: everything is ordered once, also where answers are lost or we are killed."""

from __future__ import annotations

import asyncio
import json
import math
import os
import sys
from collections import Counter
from datetime import timedelta
from decimal import Decimal
from pathlib import Path

import pytest

from agent import executor, making, receipts
from agent.ordering import UNCERTAIN_HOURS
from agent.upkeep import Upkeep
from film import units
from media.probe import probe
from pixora.settings import Settings
from providers.rates import RateCards
from store import journal, plans, profiles, videos
from store.blobs import FolderBlobs
from store.engine import Store
from tests.agent.play import SECONDS, Clock, Stage
from tests.databases import elsewhere
from tests.e2e.vendors import KEYS, Market, Row, Rules, approved, market, ordered, stage, told

pytestmark = [pytest.mark.xdist_group("film"), pytest.mark.either]
ROOT = Path(__file__).parents[2]
WISH = "A lighthouse keeper befriends a storm, 6 seconds"


@pytest.fixture(autouse=True)
def hastened(monkeypatch: pytest.MonkeyPatch) -> None:
    """What is tested here is who is asked and what is paid, not pixels."""
    monkeypatch.setattr(making, "PAUSE", timedelta(seconds=0.1))
    monkeypatch.setattr(executor, "UNATTENDED_SECONDS", 0.2)
    monkeypatch.setitem(units.SHORT_SIDE, "final", 90)


def sold(vendor: str, row: Row) -> tuple[str, float]:
    """The model of a vendor's bill, and how many pictures, seconds or characters it is for."""
    match vendor:
        case "fal" if "music" in row["endpoint"]:
            return "cassette-music", row["units"] * 60
        case "fal":
            return "kling-2.5-turbo-pro", row["units"]
        case "elevenlabs" if row["endpoint"] == "speech":
            return "multilingual-v2", row["cost"]
        case "elevenlabs":
            return "sound-effects", row["input"]["duration_seconds"]
        case "replicate":
            return row["model"].rpartition("/")[2], 1.0
    return row["model"], 1.0


def bills(shops: Market) -> Counter[str]:
    """What the four journals come to by the rate card, in micro-credits, by ``vendor:model``."""
    rates, summed = RateCards.load("", Decimal("0.10")), Counter[str]()
    for vendor, row in shops.noted("billed"):
        model, quantity = sold(vendor, row)
        price = rates.price(vendor, model, quantity)
        assert price is not None, model
        summed[f"{vendor}:{model}"] += price[0]
    return summed


def sent_once(shops: Market, lines: dict[str, plans.Line]) -> None:
    """As many orders reached each vendor as there are lines, and no two are alike."""
    orders = shops.orders()
    assert Counter(vendor for vendor, _ in orders) == Counter(
        line.model.partition(":")[0] for line in lines.values() if line.kind != "cut"
    )
    alike = Counter(json.dumps([vendor, row["input"]], sort_keys=True) for vendor, row in orders)
    assert alike.most_common(1)[0][1] == 1


async def receipt(film: Stage) -> receipts.Receipt:
    plan = await film.newest_plan()
    async with film.app.store.read() as tx:
        return await receipts.of_plan(tx, film.owner, plan.id)


async def test_a_film_of_all_vendors_is_paid_as_billed(tmp_path: Path) -> None:
    with market(tmp_path) as shops:
        settings = shops.settings(tmp_path / "home", music="fal:cassette-music")
        async with stage(settings) as film:
            run = await ordered(film, WISH, image_s2="replicate:nano-banana")
            await film.until("RUN_FINISHED", runId=run)
            lines = await film.lines()
            assert {line.state for line in lines.values()} == {"made"}
            sent_once(shops, lines)
            charged, quoted = Counter[str](), Counter[str]()
            for line in lines.values():
                charged[line.model] += line.charged
                quoted[line.model] += line.quote
            billed = bills(shops)
            # It says nothing of what a sound cost: then the quote is paid, and narration was shorter than that.
            unsaid = "elevenlabs:sound-effects"
            assert charged[unsaid] == quoted[unsaid] >= billed.pop(unsaid)
            assert +charged - Counter({unsaid: charged[unsaid]}) == billed
            assert len(billed) == 5
            paid = await receipt(film)
            assert paid.sums.paid == paid.sums.billed == charged.total() > 0
            assert f"Charged {charged.total() / 1e6:.2f} credits" in told(film, run)
            (cut,) = await film.takes("cut")
            seen = probe(film.app.store.blobs.path(cut.blob_key or ""))
            assert (seen.width, seen.height) == (160, 90)
            assert math.isclose(seen.seconds, 6, abs_tol=0.6)


LOCAL = {"clip": "local:animator", "sound": "local:ambience"}
SCENES = """1. Wide shot of a harbour at dawn. Narrator: "The harbour wakes."
2. Wide shot of a bridge at dawn. (2 seconds)
3. Wide shot of a garden at dawn. (2 seconds)
4. Wide shot of a forest at dawn. (2 seconds)"""
ELSEWHERE = {f"image_s{scene}": "local:painter" for scene in (2, 3, 4)} | {
    "clip_s2": "fal:kling-2.5-turbo-pro",
    "sound_s2": "elevenlabs:sound-effects",
    "clip_s3": "replicate:kling-2.1-pro",
    "sound_s3": "fal:elevenlabs-sounds",
}
LOST = {
    "speech:s1": "elevenlabs",
    "image:s1": "openai_images",
    "clip:s2": "fal",
    "sound:s2": "elevenlabs",
    "clip:s3": "replicate",
    "sound:s3": "fal",
}
"""Units whose first order is read by the vendor and never answered."""
BEREFT = {"clip:s1", "sound:s1", "music"}
"""What cannot be made without them."""


def in_doubt(film: Stage) -> dict[str, dict[str, str]]:
    """What was said of each unit that is in doubt, by unit."""
    told = (event["content"] for event in film.said if event["type"] == "ACTIVITY_SNAPSHOT")
    return {content["unit"]: content["error"] for content in told if content["state"] == "uncertain"}


async def lost(film: Stage, shops: Market) -> None:
    """The film is cut from what there is, nothing is paid, and what is in doubt is told and stays held."""
    await film.until("RUN_FINISHED", runId=await ordered(film, SCENES, **ELSEWHERE))
    lines = await film.lines()
    assert Counter(vendor for vendor, _ in shops.orders()) == Counter(LOST.values()), "each was sent once"
    assert {unit for unit, line in lines.items() if line.state == "uncertain"} == {*LOST}
    assert {unit for unit, line in lines.items() if line.state == "failed"} == BEREFT
    assert {line.state for unit, line in lines.items() if unit not in {*LOST} | BEREFT} == {"made"}
    said = in_doubt(film)
    assert {*said} == {*LOST}
    for unit, vendor in LOST.items():
        assert "broke off before its answer was whole" in said[unit]["text"]
        assert said[unit]["next_step"] == (
            f"{vendor} cannot be asked, only its bill tells; after 24 h the credits held for it go back to you"
        )
    paid = await receipt(film)
    assert (paid.sums.paid, paid.sums.billed) == (0, 0)
    assert await film.balance("held") == sum(lines[unit].maximum for unit in LOST) > 0


async def test_orders_whose_answers_are_lost_are_never_sent_again_on_their_own(tmp_path: Path) -> None:
    once: Rules = [{"on": "submit", "nth": 1, "do": "drop_after"}]
    rules = {"elevenlabs": [{"nth": 1, "do": "drop_after"}]}
    clock = Clock(timedelta())
    with market(tmp_path, **dict.fromkeys(KEYS, once) | rules) as shops:
        home = shops.settings(tmp_path / "home", **LOCAL, music="faulty:music")
        async with stage(home, clock=clock) as film:
            await lost(film, shops)
            await film.until("RUN_FINISHED", runId=await film.say("go on"))
            clock.ahead = timedelta(hours=UNCERTAIN_HOURS - 1)
            await Upkeep(film.app).sweep()
            assert (len(shops.orders()), {*in_doubt(film)}) == (len(LOST), {*LOST})
            assert await film.balance("held") > 0
            clock.ahead = timedelta(hours=UNCERTAIN_HOURS, minutes=1)
            await Upkeep(film.app).sweep()
            assert await film.balance("held") == 0
            lines = await film.lines()
            assert {(lines[unit].error or {})["next_step"] for unit in LOST} == {"make it again"}
            assert len(shops.orders()) == len(LOST)
            await again(film, shops)


async def again(film: Stage, shops: Market) -> None:
    """On the person's word it is all ordered anew; where the vendor can be asked, what was lost is found."""
    asked = await film.until("RUN_FINISHED", runId=await film.say("go on"))
    assert asked["outcome"]["type"] == "interrupt", "that it costs anew is agreed to"
    await approved(film)
    told = await film.until("ACTIVITY_SNAPSHOT", unit="music", state="running", reason="uncertain")
    assert told["content"]["reason"]["text"].endswith("; asking faulty whether the order arrived")
    await film.until("ACTIVITY_SNAPSHOT", unit="music", state="current")
    await film.closed()
    assert {line.state for line in (await film.lines()).values()} == {"made"}
    twice = Counter(LOST.values()) + Counter(LOST.values())
    assert Counter(vendor for vendor, _ in shops.orders()) == twice + Counter({"faulty": 1})


SIX = {
    "clip_s1": "replicate:kling-2.1-pro",
    "clip_s2": "fal:kling-2.5-turbo-pro",
    "clip_s3": "fal:kling-2.5-turbo-pro",
    "sound_s2": "fal:elevenlabs-sounds",
    "sound_s3": "fal:elevenlabs-sounds",
    "music": "replicate:stable-audio-2.5",
}
NEVER = 3600.0
"""Seconds that no vendor's job takes while we live."""


async def under_way(home: Settings) -> dict[str, journal.Job]:
    """The jobs whose names at the vendor are noted, by unit, once all six are."""
    store = await Store.open(home.database_url, FolderBlobs(home.home / "blobs"))
    try:
        async with asyncio.timeout(SECONDS):
            while True:
                async with store.read() as tx:
                    owner = await profiles.find_owner(tx)
                    for film in await videos.list(tx, owner.id) if owner else ():
                        jobs = await journal.list(tx, video_id=film.id, open_only=True)
                        named = {job.unit: job for job in jobs if job.vendor_id and job.provider != "local"}
                        if len(named) == len(SIX):
                            return named
                await asyncio.sleep(0.05)
    finally:
        await store.close()


async def killed(home: Settings) -> dict[str, journal.Job]:
    """Order a film in another process and kill it while six jobs are under way; those jobs."""
    known = {name: os.environ[name] for name in ("PATH", "HOME") if name in os.environ}
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        str(ROOT / "tests/e2e/vendors.py"),
        SCENES.rpartition("\n")[0],
        json.dumps(SIX),
        cwd=ROOT,
        env={**elsewhere(home.home), **home.values, **known, "PYTHONPATH": str(ROOT)},
    )
    try:
        return await under_way(home)
    finally:
        process.kill()
        assert await process.wait() == -9


async def test_six_jobs_under_way_are_found_again_after_a_kill_of_both_sides(tmp_path: Path) -> None:
    chosen = LOCAL | {"image": "local:painter", "speech": "local:espeak"}
    with market(tmp_path, latency=NEVER) as shops:
        before = await killed(shops.settings(tmp_path / "home", **chosen))
        assert shops.noted("billed") == []
    with market(tmp_path) as shops:
        async with stage(shops.settings(tmp_path / "home", **chosen)) as film:
            await film.closed()
            lines = await film.lines()
            assert {line.state for line in lines.values()} == {"made"}
            orders = shops.orders()
            assert {row["id"] for _, row in orders} == {row["id"] for _, row in shops.noted("billed")}
            assert len(orders) == len(SIX)
            async with film.app.store.read() as tx:
                after = {job.unit: job for job in await journal.list(tx, video_id=film.video)}
            assert {unit: after[unit].id for unit in before} == {unit: job.id for unit, job in before.items()}
            assert {after[unit].vendor_id for unit in before} == {job.vendor_id for job in before.values()}
            charged = sum(line.charged for line in lines.values())
            assert charged == (await receipt(film)).sums.billed > 0
