"""How the host calls a provider: when, how often, and what it makes of the answers of a real server."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path
from typing import Any

import httpx
import pytest

from pixora.errors import ProviderError
from pixora.provider import Model, Order, Provider, Status
from pixora.requests import ImageRequest
from providers import host as hosting
from providers.host import Host, Offer
from providers.lane import (
    BREAK_AFTER,
    BREAK_SECONDS,
    BUSY_SECONDS,
    MOST_REST_SECONDS,
    TRIAL_SECONDS,
    LeftAlone,
)
from providers.rates import RateCards
from tests.providers.wire import Call, Server, serving

ORDER = Order("key", "image", ImageRequest("a lamp", "ink", 8, 4, 1), Path("nowhere"))


class Shop(Provider):
    """Translates as plainly as a provider can."""

    name = "shop"

    def __init__(self, url: str, per_second: float | None = None) -> None:
        self.url = url
        self.calls_per_second = per_second

    def models(self) -> Sequence[Model]:
        return (Model("image", "text_to_image"),)

    async def submit(self, order: Order) -> str:
        return str((await self._ask("POST", "/jobs"))["id"])

    async def poll(self, job: str, order: Order) -> Status:
        return Status(**await self._ask("GET", f"/jobs/{job}"))

    async def cancel(self, job: str) -> bool:
        return bool((await self._ask("DELETE", f"/jobs/{job}"))["cancelled"])

    async def find(self, key: str) -> str | None:
        return str((await self._ask("GET", f"/jobs?key={key}"))["id"])

    async def _ask(self, method: str, path: str) -> dict[str, Any]:
        async with httpx.AsyncClient(trust_env=False, verify=False) as client:
            response = await client.request(method, self.url + path)
        pause = response.headers.get("retry-after")
        if response.status_code != 200:
            kinds: dict[int, Any] = {401: "auth", 429: "rate_limited", 422: "invalid"}
            raise ProviderError(
                f"the shop answered {response.status_code}",
                kinds.get(response.status_code, "unavailable"),
                retry_after=float(pause) if pause else None,
            )
        found: dict[str, Any] = response.json()
        return found


@dataclass
class Street:
    """A shop, its server, which answers as it is told, and the host between them and us."""

    server: Server
    host: Host
    offer: Offer
    answers: list[Any]
    """To come, in order; the last one stays. A status with headers, ``None`` to hang up, a body, or
    what to do."""
    clock: list[float] = field(default_factory=lambda: [1000.0])
    held: asyncio.Event = field(default_factory=asyncio.Event)
    """Answers are given while it is set."""

    @property
    def calls(self) -> list[str]:
        return [f"{call.method} {call.path}" for call in self.server.calls]

    async def poll(self) -> Status:
        return await self.host.poll(self.offer, "7", ORDER)

    async def fails(self, call: Awaitable[Any]) -> ProviderError:
        with pytest.raises(ProviderError) as caught:
            await call
        return caught.value

    async def breaks(self) -> None:
        """Fail until the provider is left alone; then forget the calls."""
        self.answers[:] = [(500, {})]
        for _ in range(BREAK_AFTER):
            assert (await self.fails(self.poll())).kind == "unavailable"
        self.server.calls.clear()

    async def on_trial(self) -> bool:
        """Whether of two calls at once the second waits to hear how the first went."""
        self.answers[:] = [RUNNING]
        self.held.clear()
        self.server.calls.clear()
        self.server.came.clear()
        looks = [asyncio.create_task(self.poll()) for _ in range(2)]
        await asyncio.wait_for(self.server.came.wait(), 10)
        await asyncio.wait(looks, timeout=0.1)
        came = len(self.calls)
        self.held.set()
        await asyncio.gather(*looks)
        return came == 1


RUNNING = {"state": "running", "progress": 0.5}


@asynccontextmanager
async def street(*answers: Any, per_second: float | None = None) -> AsyncIterator[Street]:
    told = [*answers]

    async def answer(call: Call) -> None:
        now = told.pop(0) if len(told) > 1 else told[0]
        await here.held.wait()
        if now is None:
            return
        if callable(now):
            await now(call)
        elif isinstance(now, tuple):
            await call.say(now[0], b"{}", **now[1])
        else:
            await call.say(200, json.dumps(now).encode())

    async with serving(answer) as server:
        shop = Shop(server.url, per_second)
        clock = [1000.0]
        one = Host([shop], RateCards({}, Decimal("0.10")), lambda kind: (), lambda: clock[0])
        here = Street(server, one, one.offer("shop:image"), told, clock)
        here.held.set()
        yield here


@pytest.fixture(autouse=True)
def hastened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(hosting, "TRY_SECONDS", 0.001)


@pytest.mark.parametrize("trouble", [(500, {}), (503, {}), None])
@pytest.mark.parametrize("call", ["poll", "find", "cancel"])
async def test_what_buys_nothing_is_asked_again(call: str, trouble: Any) -> None:
    body = {"poll": RUNNING, "find": {"id": "7"}, "cancel": {"cancelled": True}}[call]
    async with street(trouble, trouble, body) as here:
        do: dict[str, Callable[[], Awaitable[Any]]] = {
            "poll": here.poll,
            "find": lambda: here.host.find(here.offer, "key"),
            "cancel": lambda: here.host.cancel(here.offer, "7"),
        }
        found = await do[call]()
        assert found == {"poll": Status("running", 0.5), "find": "7", "cancel": True}[call]
        assert len(here.calls) == 3


async def test_an_order_is_sent_once_whatever_happens() -> None:
    async with street((500, {}), None, {"no": "id"}, {"id": "7"}) as here:
        kinds = [(await here.fails(here.host.submit(here.offer, ORDER))).kind for _ in range(3)]
        assert kinds == ["unavailable", "uncertain", "uncertain"]
        assert await here.host.submit(here.offer, ORDER) == "7"
        assert here.calls == ["POST /jobs"] * 4


async def test_an_order_that_is_not_answered_in_time_is_in_doubt_and_a_look_is_not(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(hosting, "SUBMIT_SECONDS", 0.05)
    monkeypatch.setattr(hosting, "CALL_SECONDS", 0.05)
    async with street({"id": "7"}) as here:
        here.held.clear()
        assert (await here.fails(here.host.submit(here.offer, ORDER))).kind == "uncertain"
        assert (await here.fails(here.poll())).kind == "timeout"
        assert here.calls == ["POST /jobs", "GET /jobs/7"]


async def test_what_is_said_of_the_request_is_not_asked_again_and_breaks_nothing() -> None:
    async with street((422, {})) as here:
        for _ in range(BREAK_AFTER + 1):
            assert (await here.fails(here.poll())).kind == "invalid"
        assert len(here.calls) == BREAK_AFTER + 1
        assert here.host.wait(here.offer) == 0


async def test_a_provider_that_keeps_failing_is_left_alone() -> None:
    async with street(RUNNING) as here:
        await here.breaks()
        assert here.host.wait(here.offer) == BREAK_SECONDS
        for call in (here.poll(), here.host.find(here.offer, "key"), here.host.submit(here.offer, ORDER)):
            error = await here.fails(call)
            assert (error.kind, error.retry_after) == ("unavailable", BREAK_SECONDS)
        assert "shop failed 5 times in a row" in str(error)
        assert here.calls == []


async def test_no_more_orders_go_to_a_vendor_that_keeps_losing_them() -> None:
    async with street(None) as here:
        for _ in range(BREAK_AFTER):
            assert (await here.fails(here.host.submit(here.offer, ORDER))).kind == "uncertain"
        assert (await here.fails(here.host.submit(here.offer, ORDER))).kind == "unavailable"
        assert len(here.calls) == BREAK_AFTER


async def test_failures_that_are_not_in_a_row_break_nothing() -> None:
    async with street((500, {})) as here:
        for _ in range(3):
            here.answers[:] = [(500, {})]
            for _ in range(BREAK_AFTER - 1):
                await here.fails(here.poll())
            here.answers[:] = [RUNNING]
            await here.poll()
        assert here.host.wait(here.offer) == 0


async def test_one_call_finds_out_whether_it_works_again_and_the_others_wait_for_it() -> None:
    async with street(RUNNING) as here:
        await here.breaks()
        here.clock[0] += BREAK_SECONDS
        here.answers[:] = [RUNNING]
        here.held.clear()
        here.server.came.clear()
        assert here.host.wait(here.offer) == 0
        looks = [asyncio.create_task(here.poll()) for _ in range(4)]
        await asyncio.wait_for(here.server.came.wait(), 10)
        done, _ = await asyncio.wait(looks, timeout=0.1)
        assert (len(done), len(here.calls)) == (0, 1)
        assert here.host.wait(here.offer) == TRIAL_SECONDS
        here.held.set()
        assert await asyncio.gather(*looks) == [Status("running", 0.5)] * 4
        assert (len(here.calls), here.host.wait(here.offer)) == (4, 0)


async def test_a_trial_that_fails_leaves_it_alone_again() -> None:
    async with street(RUNNING) as here:
        await here.breaks()
        here.clock[0] += BREAK_SECONDS
        looks = await asyncio.gather(*(here.poll() for _ in range(4)), return_exceptions=True)
        assert {getattr(look, "kind", None) for look in looks} == {"unavailable"}
        assert len(here.calls) == hosting.TRIES
        assert here.host.wait(here.offer) == BREAK_SECONDS


async def test_a_trial_that_is_given_up_leaves_the_next_one_to_find_out() -> None:
    async with street(RUNNING) as here:
        await here.breaks()
        here.clock[0] += BREAK_SECONDS
        here.answers[:] = [RUNNING]
        here.held.clear()
        here.server.came.clear()
        first, second = (asyncio.create_task(here.poll()) for _ in range(2))
        await asyncio.wait_for(here.server.came.wait(), 10)
        first.cancel()
        here.held.set()
        assert await asyncio.wait_for(second, 10) == Status("running", 0.5)
        assert (first.cancelled(), here.host.wait(here.offer)) == (True, 0)


async def test_asking_a_job_to_stop_is_always_tried_and_closes_nothing() -> None:
    async with street(RUNNING) as here:
        await here.breaks()
        here.answers[:] = [{"cancelled": True}]
        assert await here.host.cancel(here.offer, "7")
        assert here.calls == ["DELETE /jobs/7"]
        assert here.host.wait(here.offer) == BREAK_SECONDS
        here.clock[0] += BREAK_SECONDS
        assert await here.on_trial()


async def test_a_call_that_was_begun_before_closes_nothing() -> None:
    go = asyncio.Event()

    async def slow(call: Call) -> None:
        await go.wait()
        await call.say(200, json.dumps(RUNNING).encode())

    async with street(slow) as here:
        here.server.came.clear()
        early = asyncio.create_task(here.poll())
        await asyncio.wait_for(here.server.came.wait(), 10)
        await here.breaks()
        go.set()
        assert await asyncio.wait_for(early, 10) == Status("running", 0.5)
        assert here.host.wait(here.offer) == BREAK_SECONDS
        here.clock[0] += BREAK_SECONDS
        assert await here.on_trial()


async def test_being_asked_for_a_pause_does_not_pass_for_working_again() -> None:
    async with street(RUNNING) as here:
        await here.breaks()
        here.clock[0] += BREAK_SECONDS
        here.answers[:] = [(429, {"retry_after": "2"})]
        assert (await here.fails(here.poll())).kind == "rate_limited"
        here.clock[0] += 2
        assert await here.on_trial()


async def test_a_vendor_that_asks_for_a_pause_gets_it_and_has_not_failed() -> None:
    async with street(RUNNING) as here:
        here.answers[:] = [(429, {"retry_after": "7"})]
        for _ in range(BREAK_AFTER + 1):
            error = await here.fails(here.host.submit(here.offer, ORDER))
            assert (error.kind, error.retry_after) == ("rate_limited", 7.0)
            assert here.host.wait(here.offer) == 7.0
            here.clock[0] += 4
            error = await here.fails(here.poll())
            assert (str(error), error.kind, error.retry_after) == (
                "shop asked for a pause; it is called again in 3 s",
                "rate_limited",
                3.0,
            )
            here.clock[0] += 3
        assert here.calls == ["POST /jobs"] * (BREAK_AFTER + 1)
        here.answers[:] = [RUNNING]
        assert await here.poll() == Status("running", 0.5)


@pytest.mark.parametrize(
    ("storm", "kind", "most"),
    [
        ((429, {}), "rate_limited", 4 + 5 + 18),  # at once, after 1, 2, 4, 8 and 16 s, then every 30
        ((429, {"retry_after": "0"}), "rate_limited", 4 + 5 + 18),
        ((429, {"retry_after": "60"}), "rate_limited", 4 + 9),
        ((503, {}), "unavailable", BREAK_AFTER + 3 + 19),
        (None, "uncertain", BREAK_AFTER + 3 + 19),
    ],
)
async def test_a_storm_without_end_leaves_the_vendor_alone(storm: Any, kind: str, most: int) -> None:
    """Four who want something of it, over and over for ten minutes; then it is over, and all go on."""
    async with street(storm) as here:
        while here.clock[0] < 1600.0:
            found = await asyncio.gather(*(here.fails(here.host.submit(here.offer, ORDER)) for _ in range(4)))
            assert {error.kind for error in found if not isinstance(error, LeftAlone)} <= {kind}
            assert here.host.wait(here.offer) > 0 or len(here.calls) <= BREAK_AFTER
            here.clock[0] += max(here.host.wait(here.offer), 1.0)
        assert BREAK_AFTER < len(here.calls) <= most, len(here.calls)
        assert here.host.trouble(here.offer) >= 570.0
        here.answers[:] = [{"id": "7"}]
        assert await asyncio.gather(*(here.host.submit(here.offer, ORDER) for _ in range(4))) == ["7"] * 4
        assert (here.host.wait(here.offer), here.host.trouble(here.offer)) == (0.0, 0.0)


async def test_a_vendor_that_was_busy_and_works_for_long_is_given_more_meanwhile() -> None:
    async with street((429, {})) as here:
        assert (await here.fails(here.poll())).kind == "rate_limited"
        here.answers[:] = [RUNNING]
        here.held.clear()
        here.clock[0] += BUSY_SECONDS
        looks = []
        for _ in range(3):
            assert here.host.wait(here.offer) == 0
            here.server.came.clear()
            looks.append(asyncio.create_task(here.poll()))
            await asyncio.wait_for(here.server.came.wait(), 10)
            assert here.host.wait(here.offer) == TRIAL_SECONDS
            here.clock[0] += TRIAL_SECONDS
        here.held.set()
        assert await asyncio.gather(*looks) == [Status("running", 0.5)] * 3
        assert len(here.calls) == 4


async def test_a_pause_that_comes_with_an_outage_is_kept_too() -> None:
    async with street((503, {"retry_after": "9"})) as here:
        assert (await here.fails(here.poll())).retry_after == 9.0
        assert (len(here.calls), here.host.wait(here.offer)) == (1, 9.0)


@pytest.mark.parametrize(
    ("asked", "kept"), [("inf", MOST_REST_SECONDS), ("1e9", MOST_REST_SECONDS), ("-5", 0.0), ("nan", None)]
)
async def test_a_pause_that_makes_no_sense_is_bounded(asked: str, kept: float | None) -> None:
    async with street((429, {"retry_after": asked})) as here:
        assert (await here.fails(here.poll())).retry_after == kept
        assert here.host.wait(here.offer) == (kept or BUSY_SECONDS)


async def test_all_calls_together_keep_to_the_vendors_limit() -> None:
    async with street(RUNNING, per_second=20.0) as here:
        await asyncio.gather(*(here.poll() for _ in range(9)))
        came = [call.at for call in here.server.calls]
        assert len(came) == 9
        assert came[-1] - came[0] >= 8 / 20 - 0.05


async def test_a_provider_without_a_limit_is_not_held_up() -> None:
    async with street(RUNNING) as here:
        here.held.clear()
        looks = [asyncio.create_task(here.poll()) for _ in range(9)]
        async with asyncio.timeout(10):
            while len(here.calls) < 9:
                here.server.came.clear()
                await here.server.came.wait()
        here.held.set()
        assert len(await asyncio.gather(*looks)) == 9


@pytest.mark.parametrize(
    ("said", "quantity", "progress"),
    [
        ({"quantity": 2.5, "progress": 0.25}, 2.5, 0.25),
        ({"quantity": 0, "progress": 0}, 0, 0.0),
        ({"quantity": -1, "progress": -1}, None, 0.0),
        ({"quantity": float("nan"), "progress": float("nan")}, None, None),
        ({"quantity": float("inf"), "progress": float("inf")}, None, 1.0),
        ({"quantity": 1e300, "progress": 50}, None, 1.0),
    ],
)
async def test_numbers_that_no_vendor_can_mean_are_left_out(
    said: dict[str, Any], quantity: float | None, progress: float | None
) -> None:
    async with street({"state": "running", **said}) as here:
        status = await here.poll()
    assert (status.quantity, status.progress) == (quantity, progress)


async def test_a_field_that_an_answer_lacks_is_told_in_a_sentence() -> None:
    async with street({"job": "7"}) as here:
        for call, kind in ((here.host.submit(here.offer, ORDER), "uncertain"),
                           (here.host.find(here.offer, "key"), "unavailable")):  # fmt: skip
            error = await here.fails(call)
            assert (error.kind, str(error)) == (
                kind, "shop:image looked for 'id' in what has none, such as an answer of its vendor",
            )  # fmt: skip


async def test_a_key_that_is_turned_away_has_a_next_step() -> None:
    async with street((401, {})) as here:
        assert (await here.fails(here.poll())).next_step == "check the key of shop, then make it again"
