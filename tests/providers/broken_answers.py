"""What a plugin can do wrong with answers, results and what it leaves behind."""

from __future__ import annotations

import asyncio
import time
from dataclasses import replace
from typing import Any

import httpx

from pixora import Output, Provider, ProviderError, Status
from tests.providers.broken import HARBOUR, INK, TIDE, Lantern, Row


class Stubborn(Lantern):
    async def submit(self, order: Any) -> str:
        try:
            return await super().submit(order)
        except asyncio.CancelledError:
            raise ProviderError("Lantern was interrupted on the way", "failed") from None


class Blocking(Lantern):
    async def _ask(self, method: str, path: str, *names: str, paid: bool = False, **more: Any) -> Any:
        headers = {"Authorization": f"Bearer {self._key}"}
        return httpx.request(method, self._url + path, headers=headers, trust_env=False, **more).json()  # noqa: ASYNC210


class BlocksPolls(Lantern):
    async def poll(self, job: str, order: Any) -> Status:
        headers = {"Authorization": f"Bearer {self._key}"}
        httpx.get(f"{self._url}/jobs/{job}", headers=headers, trust_env=False)  # noqa: ASYNC210
        return await super().poll(job, order)


class SleepsInPolls(Lantern):
    async def poll(self, job: str, order: Any) -> Status:
        time.sleep(0.001)  # noqa: ASYNC251
        return await super().poll(job, order)


class UnknownIsFailed(Lantern):
    async def poll(self, job: str, order: Any) -> Status:
        try:
            return await super().poll(job, order)
        except ProviderError as error:
            return Status("failed", error=ProviderError(str(error), "failed"))


class UnknownIsRunning(Lantern):
    async def poll(self, job: str, order: Any) -> Status:
        try:
            return await super().poll(job, order)
        except ProviderError:
            return Status("running")


class TrustsAnswers(Lantern):
    async def _ask(self, method: str, path: str, *names: str, paid: bool = False, **more: Any) -> Any:
        async with httpx.AsyncClient(base_url=self._url, trust_env=False) as client:
            headers = {"Authorization": f"Bearer {self._key}"}
            return (await client.request(method, path, headers=headers, **more)).json()


class FailsOnPolls(Lantern):
    async def poll(self, job: str, order: Any) -> Status:
        try:
            return await super().poll(job, order)
        except ProviderError as error:
            raise ProviderError(str(error), "failed") from error


class BannedIsFailed(Lantern):
    async def poll(self, job: str, order: Any) -> Status:
        status = await super().poll(job, order)
        return replace(status, error=status.error and ProviderError(str(status.error), "failed"))


class FailsSilently(Lantern):
    async def poll(self, job: str, order: Any) -> Status:
        return replace(await super().poll(job, order), error=None)


class ShowsKey(Lantern):
    async def submit(self, order: Any) -> str:
        try:
            return await super().submit(order)
        except ProviderError as error:
            raise ProviderError(f"{error} for the key {self._key}", error.kind) from error


class QuotesPages(Lantern):
    async def submit(self, order: Any) -> str:
        try:
            return await super().submit(order)
        except ProviderError as error:
            raise ProviderError(f"{error}: <html>\n<h1>Oh no</h1>", error.kind) from error


class LeavesTasks(Lantern):
    async def submit(self, order: Any) -> str:
        self.watch = asyncio.create_task(asyncio.Event().wait())
        return await super().submit(order)


class LeavesClient(Lantern):
    asked = 0

    async def aclose(self) -> None:
        LeavesClient.asked += 1
        if LeavesClient.asked > 1:  # so that this test leaves nothing behind
            await super().aclose()


class ClosesOnce(Lantern):
    _client: Any = None

    async def _ask(self, *given: Any, **more: Any) -> Any:
        self._client = self._door
        return await super()._ask(*given, **more)

    async def aclose(self) -> None:
        client, self._client = self._client, None
        await client.aclose()


class WritesElsewhere(Lantern):
    async def poll(self, job: str, order: Any) -> Status:
        status = await super().poll(job, order)
        if status.output is None:
            return status
        path = order.folder.parent / "elsewhere.png"
        path.write_bytes(b"\x89PNG")
        return replace(status, output=Output("image/png", path=path))


class TakesForOwn(Lantern):
    async def poll(self, job: str, order: Any) -> Status:
        status = await super().poll(job, order)
        if status.output is None:
            return status
        order.folder.mkdir(parents=True, exist_ok=True)
        path = order.folder / "vendors"
        async with httpx.AsyncClient(trust_env=False) as client:
            path.write_bytes((await client.get(str(status.output.url))).content)
        return replace(status, output=replace(status.output, url=None, path=path, foreign=False))


class NotMedia(Lantern):
    async def poll(self, job: str, order: Any) -> Status:
        status = await super().poll(job, order)
        if status.output is None:
            return status
        order.folder.mkdir(parents=True, exist_ok=True)
        path = order.folder / "answer.json"
        path.write_text('{"file": "somewhere"}')
        return replace(status, output=replace(status.output, url=None, path=path))


class AlwaysMissing(Lantern):
    def missing(self) -> str | None:
        return "set LANTERN_KEY to a key of your account"


class HostsWithPaths(Lantern):
    hosts = ("https://files.lantern.example/",)


class AsksInCheck(Lantern):
    def check(self, model: Any, request: Any) -> None:
        httpx.get(self._url + "/limits", trust_env=False)


class OrdersInPoll(Lantern):
    async def poll(self, job: str, order: Any) -> Status:
        await self.submit(order)
        return await super().poll(job, order)


class NextLength(Lantern):
    async def _ask(self, *given: Any, **more: Any) -> Any:
        if "json" in more and more["json"]["model"] == "harbour":
            more["json"] = more["json"] | {"amount": 2 * more["json"]["amount"]}
        return await super()._ask(*given, **more)


class FetchesBlindly(Lantern):
    async def poll(self, job: str, order: Any) -> Status:
        status = await super().poll(job, order)
        if status.output is None:
            return status
        order.folder.mkdir(parents=True, exist_ok=True)
        path = order.folder / "result"
        async with httpx.AsyncClient(trust_env=False) as client:
            try:
                path.write_bytes((await client.get(status.output.url)).content)
            except httpx.HTTPError as error:
                raise ProviderError("Lantern broke off half-way", "unavailable") from error
        return replace(status, output=replace(status.output, url=None, path=path))


class FailureIsRunning(Lantern):
    async def poll(self, job: str, order: Any) -> Status:
        status = await super().poll(job, order)
        return Status("running") if status.state == "failed" else status


class DoneIsRunning(Lantern):
    async def poll(self, job: str, order: Any) -> Status:
        await super().poll(job, order)
        return Status("running")


class NeverAsks(Lantern):
    async def poll(self, job: str, order: Any) -> Status:
        return Status("running")


class WaitsForANumber(Lantern):
    async def submit(self, order: Any) -> str:
        try:
            return await super().submit(order)
        except ProviderError as error:
            if error.kind == "rate_limited" and error.retry_after is None:
                raise ValueError("could not convert string to float: 'Fri'") from error
            raise


class LosesLongJobs(Lantern):
    """Whole for an ordinary order, which ends at once."""

    asked = 0

    def models(self) -> Any:
        return [INK]

    async def poll(self, job: str, order: Any) -> Status:
        self.asked += 1
        if self.asked > 4:
            raise ProviderError("Lantern does not know this job", "lost")
        return await super().poll(job, order)


class NeverCancels(Lantern):
    cancel = Provider.cancel


class NeverLooksUp(Lantern):
    find = Provider.find


class SecondsShort(Lantern):
    """Sends whole seconds, and none beyond four."""

    async def _ask(self, *given: Any, **more: Any) -> Any:
        if "json" in more and more["json"]["model"] == "harbour":
            more["json"] = more["json"] | {"amount": min(4, int(more["json"]["amount"]))}
        return await super()._ask(*given, **more)


class SellsUndeclared(Lantern):
    """The vendor sells whole seconds, and the plugin does not say so."""

    def models(self) -> Any:
        return [replace(HARBOUR, lengths=(), longest=1.5)]

    async def _ask(self, *given: Any, **more: Any) -> Any:
        if "json" in more:
            more["json"] = more["json"] | {"amount": 2}
        return await super()._ask(*given, **more)


class OneShape(Lantern):
    async def _ask(self, *given: Any, **more: Any) -> Any:
        if "json" in more:
            more["json"] = more["json"] | {"size": [1280, 720]}
        return await super()._ask(*given, **more)


class AlwaysWide(Lantern):
    def models(self) -> Any:
        return [TIDE]

    async def _ask(self, *given: Any, **more: Any) -> Any:
        if "json" in more:
            more["json"] = more["json"] | {"size": "16:9"}
        return await super()._ask(*given, **more)


class OwnPicture(Lantern):
    async def _ask(self, *given: Any, **more: Any) -> Any:
        if "json" in more:
            more["json"] = more["json"] | {"picture": "a pier"}
        return await super()._ask(*given, **more)


class BillsNothing(Lantern):
    async def poll(self, job: str, order: Any) -> Status:
        return replace(await super().poll(job, order), quantity=None)


class DividesTwice(Lantern):
    async def poll(self, job: str, order: Any) -> Status:
        status = await super().poll(job, order)
        return replace(status, progress=(status.progress or 0.0) / 100)


BROKEN: list[Row] = [
    (NeverCancels, "cancel_says_what_happened", "the stand-in has a route 'cancel'"),
    (NeverLooksUp, "a_lost_order_is_found_by_its_key", "the stand-in has a route 'find'"),
    (
        SecondsShort,
        "a_result_is_as_long_as_ordered",
        "ordered 8 s, which it sells, and the vendor was asked for 4 s",
    ),
    (
        SellsUndeclared,
        "what_is_billed_is_in_the_unit_of_quantity",
        "declare the lengths it sells in Model.lengths",
    ),
    (OneShape, "a_tall_order_is_not_a_wide_one", "ink asks for the same whatever shape is ordered"),
    (AlwaysWide, "a_tall_order_is_not_a_wide_one", "tide asks for '16:9' whatever shape is ordered"),
    (OwnPicture, "a_clip_starts_from_its_picture", "Send the bytes at request.image.path"),
    (BillsNothing, "what_is_billed_is_in_the_unit_of_quantity", "Status.quantity is always None"),
    (DividesTwice, "progress_is_a_fraction_that_never_falls", "into a fraction from 0 to 1 once"),
    (
        FailureIsRunning,
        "a_job_that_fails_is_failed",
        "ended a job of ink as 'failed' and poll() still says 'running'",
    ),
    (FailureIsRunning, "refused_content_is_refused", "Map its words for failure to Status('failed', error="),
    (DoneIsRunning, "an_order_becomes_a_file_of_its_kind", "its word for finished to Status('done')"),
    (NeverAsks, "an_order_becomes_a_file_of_its_kind", "Ask the vendor in each poll()"),
    (WaitsForANumber, "too_many_requests_are_rate_limited", "where the header is a date"),
    (LosesLongJobs, "progress_is_a_fraction_that_never_falls", "what is ordinary ended in ProviderError("),
    (AlwaysMissing, "a_ready_provider_misses_nothing", "Return None then"),
    (HostsWithPaths, "hosts_are_hosts", "no addresses"),
    (AsksInCheck, "asking_sends_nothing", "no I/O"),
    (OrdersInPoll, "an_order_is_sent_once", "only ask how it stands in poll()"),
    (NextLength, "a_result_is_as_long_as_ordered", "the next of Model.lengths"),
    (TrustsAnswers, "an_answer_of_another_shape_is_an_error", "poll() raised TypeError"),
    (FetchesBlindly, "a_result_that_cannot_be_fetched_is_an_error", "Look at the answer's status"),
    (NotMedia, "a_result_is_as_long_as_ordered", "the media file itself"),
    (TakesForOwn, "what_the_vendor_made_is_foreign", "Leave foreign out"),
    (Stubborn, "a_submit_that_is_cancelled_ends", "CancelledError"),
    (Blocking, "the_event_loop_is_never_blocked", "submit() stands in everybody's way"),
    (BlocksPolls, "the_event_loop_is_never_blocked", "poll() stands in everybody's way"),
    (SleepsInPolls, "the_event_loop_is_never_blocked", "calls time.sleep: leave waiting out"),
    (
        UnknownIsFailed,
        "a_state_that_nobody_knows_is_asked_for_again",
        "poll() said 'failed'. List the states",
    ),
    (
        UnknownIsRunning,
        "a_state_that_nobody_knows_is_asked_for_again",
        "poll() said 'running'. List the states",
    ),
    (TrustsAnswers, "an_unreadable_answer_is_uncertain", "UnicodeDecodeError"),
    (TrustsAnswers, "a_lost_answer_is_uncertain_and_not_repeated", "RemoteProtocolError"),
    (FailsOnPolls, "a_job_outlives_trouble_with_polls", "kind 'unavailable' or 'timeout'"),
    (FailsOnPolls, "polls_that_are_too_many_are_rate_limited", "kind 'rate_limited'"),
    (BannedIsFailed, "refused_content_is_refused", "kind 'refused'"),
    (FailsSilently, "a_job_that_fails_is_failed", "error=ProviderError(...)"),
    (ShowsKey, "errors_never_show_the_key", "shows the key"),
    (QuotesPages, "errors_are_sentences", "no HTML"),
    (LeavesTasks, "closing_ends_everything", "Cancel your tasks"),
    (LeavesClient, "closing_ends_everything", "await client.aclose()"),
    (ClosesOnce, "closing_twice_is_harmless", "do nothing where nothing is"),
    (ClosesOnce, "closing_what_was_never_used_is_harmless", "do nothing where nothing is"),
    (WritesElsewhere, "an_order_becomes_a_file_of_its_kind", "order.folder"),
]
