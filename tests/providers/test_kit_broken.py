"""Each way of breaking the example is found, and the message says what to change."""

from __future__ import annotations

import asyncio
import importlib.util
import sys
from contextlib import nullcontext
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import httpx
import pytest

from pixora import Model, Output, Provider, ProviderError, Status, hookimpl
from pixora.testing import CHECKS, ProviderContract, Unchecked, Vendor, verify

EXAMPLE = Path(__file__).parents[2] / "examples/lantern"


def module(path: Path, name: str) -> Any:
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


plugin = module(EXAMPLE / "src/pixora_lantern/__init__.py", "lantern_to_break")
INK, HARBOUR, TIDE = plugin.MODELS


def stand_in() -> Vendor:
    """The example's own."""
    sys.modules["pixora_lantern"] = plugin
    try:
        vendor: Vendor = module(EXAMPLE / "tests/test_lantern.py", "lantern_stand_in").lantern()
    finally:
        del sys.modules["pixora_lantern"]
    return vendor


class Contract(ProviderContract):
    """The example's contract with another class in the place of its provider."""

    def __init__(self, kind: type[Provider], hook: Any = None) -> None:
        self.kind = kind
        self.plugin = SimpleNamespace(register_providers=hook or self._register)

    @hookimpl
    def _register(self, settings: Any) -> list[Provider]:
        return [self.kind(settings.get("LANTERN_KEY"), settings.get("LANTERN_URL"))]  # type: ignore[call-arg]

    def vendor(self) -> Vendor:
        return stand_in()

    def settings(self, vendor: Vendor) -> dict[str, str]:
        return {"LANTERN_KEY": vendor.secret, "LANTERN_URL": vendor.url}


class Lantern(plugin.Lantern):  # type: ignore[misc, name-defined]
    """Whole; what follows breaks it in one place."""


class TwoOfAName(Lantern):
    def models(self) -> Any:
        return [INK, INK]


class DescendingLengths(Lantern):
    def models(self) -> Any:
        return [replace(HARBOUR, lengths=(8.0, 4.0, 2.0))]


class StrangeCapability(Lantern):
    def models(self) -> Any:
        return [Model("ink", "text_to_smell")]  # type: ignore[arg-type]


class ColonInName(Lantern):
    name = "lan:tern"


class KeyInMissing(Lantern):
    def missing(self) -> str | None:
        return None if self._key else "LANTERN_KEY?"


class NeverMissing(Lantern):
    def missing(self) -> str | None:
        return None


class AsyncModels(Lantern):
    async def models(self) -> Any:
        return plugin.MODELS


class CallsInModels(Lantern):
    def models(self) -> Any:
        httpx.get(self._url + "/models", trust_env=False)
        return plugin.MODELS


class DoubleQuantity(Lantern):
    def quantity(self, model: Any, request: Any) -> float:
        return 2 * float(super().quantity(model, request))


class NoLimits(Lantern):
    def check(self, model: Any, request: Any) -> None:
        return


class RefusesAll(Lantern):
    def check(self, model: Any, request: Any) -> None:
        raise ProviderError("Lantern makes nothing today", "invalid")


class WrongMime(Lantern):
    async def poll(self, job: str, order: Any) -> Status:
        status = await super().poll(job, order)
        return replace(status, output=status.output and replace(status.output, mime="video/mp4"))


class OtherHost(Lantern):
    def __init__(self, key: str, url: str) -> None:
        super().__init__(key, url)
        self.base = ""


class ForgetsToSay(Lantern):
    async def poll(self, job: str, order: Any) -> Status:
        return replace(await super().poll(job, order), output=None)


class AmountInFrames(Lantern):
    async def _ask(self, *given: Any, **more: Any) -> Any:
        if "json" in more:
            more["json"] = more["json"] | {"amount": more["json"]["amount"] / 24}
        return await super()._ask(*given, **more)


class OwnWords(Lantern):
    async def _ask(self, *given: Any, **more: Any) -> Any:
        if "json" in more:
            more["json"] = more["json"] | {"text": "a cat"}
        return await super()._ask(*given, **more)


class Percentage(Lantern):
    async def poll(self, job: str, order: Any) -> Status:
        status = await super().poll(job, order)
        return replace(status, progress=100 * (status.progress or 0.0))


class BillsInCents(Lantern):
    async def poll(self, job: str, order: Any) -> Status:
        status = await super().poll(job, order)
        return replace(status, quantity=100 * (status.quantity or 0.0))


class BillsAsOrdered(Lantern):
    async def poll(self, job: str, order: Any) -> Status:
        model = next(model for model in self.models() if model.name == order.model)
        return replace(await super().poll(job, order), quantity=self.quantity(model, order.request))


class LastJob(Lantern):
    last = ""

    async def submit(self, order: Any) -> str:
        self.last = await super().submit(order)
        return self.last

    async def poll(self, job: str, order: Any) -> Status:
        return await super().poll(self.last, order)


class Remembers(Lantern):
    def __init__(self, key: str, url: str) -> None:
        super().__init__(key, url)
        self.mine: dict[str, str] = {}

    async def submit(self, order: Any) -> str:
        job = await super().submit(order)
        self.mine[order.key] = job
        return order.key  # type: ignore[no-any-return]

    async def poll(self, job: str, order: Any) -> Status:
        return await super().poll(self.mine[job], order)


class Retries(Lantern):
    async def submit(self, order: Any) -> str:
        try:
            return await super().submit(order)
        except ProviderError:
            return await super().submit(order)


class LostIsUnavailable(Lantern):
    async def submit(self, order: Any) -> str:
        try:
            return await super().submit(order)
        except ProviderError as error:
            error.kind = "unavailable" if error.kind == "uncertain" else error.kind
            raise


class AllIsUncertain(Lantern):
    async def submit(self, order: Any) -> str:
        try:
            return await super().submit(order)
        except ProviderError as error:
            error.kind = "uncertain"
            raise


class AllIsFailed(Lantern):
    async def submit(self, order: Any) -> str:
        try:
            return await super().submit(order)
        except ProviderError as error:
            raise ProviderError(str(error), "failed") from error


class NoRetryAfter(Lantern):
    async def submit(self, order: Any) -> str:
        try:
            return await super().submit(order)
        except ProviderError as error:
            error.retry_after = None
            raise


class BlindFind(Lantern):
    async def find(self, key: str) -> str | None:
        raise ProviderError("Lantern never got this order", "lost")


class FindsAnything(Lantern):
    async def find(self, key: str) -> str | None:
        return "job-1"


class LostInTrouble(Lantern):
    async def find(self, key: str) -> str | None:
        try:
            return await super().find(key)  # type: ignore[no-any-return]
        except ProviderError as error:
            raise ProviderError("Lantern never got this order", "lost") from error


class UnknownFails(Lantern):
    async def poll(self, job: str, order: Any) -> Status:
        try:
            return await super().poll(job, order)
        except ProviderError as error:
            return Status("failed", error=error) if error.kind == "lost" else Status("running")


class CancelsInVain(Lantern):
    async def cancel(self, job: str) -> bool:
        return True


class CancelsUnheard(Lantern):
    async def cancel(self, job: str) -> bool:
        await super().cancel(job)
        return True


class CancelsHopefully(Lantern):
    async def cancel(self, job: str) -> bool:
        try:
            return await super().cancel(job)
        except ProviderError:
            return True


class Stubborn(Lantern):
    async def submit(self, order: Any) -> str:
        try:
            return await super().submit(order)
        except asyncio.CancelledError:
            raise ProviderError("Lantern was interrupted on the way", "failed") from None


class Blocking(Lantern):
    async def _ask(self, method: str, path: str, wanted: Any, doubt: Any = "unavailable", **more: Any) -> Any:
        headers = {"Authorization": f"Bearer {self._key}"}
        return httpx.request(method, self._url + path, headers=headers, trust_env=False, **more).json()  # noqa: ASYNC210


class TrustsAnswers(Lantern):
    async def _ask(self, method: str, path: str, wanted: Any, doubt: Any = "unavailable", **more: Any) -> Any:
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


BROKEN = [
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
    (Retries, "a_time_out_is_uncertain_and_not_repeated", "sent 2 times. Switch off retries"),
    (LostIsUnavailable, "a_time_out_is_uncertain_and_not_repeated", "kind 'uncertain'"),
    (
        FailureIsRunning,
        "a_job_that_fails_is_failed",
        "ended a job of ink as 'failed' and poll() still says 'running'",
    ),
    (FailureIsRunning, "refused_content_is_refused", "Map its words for failure to Status('failed', error="),
    (DoneIsRunning, "an_order_becomes_a_file_of_its_kind", "its word for finished to Status('done')"),
    (NeverAsks, "an_order_becomes_a_file_of_its_kind", "Ask the vendor in each poll()"),
    (DoneIsRunning, "an_order_is_sent_once", "see an_order_becomes_a_file_of_its_kind"),
    (WaitsForANumber, "too_many_requests_are_rate_limited", "where the header is a date"),
    (LosesLongJobs, "progress_is_a_fraction_that_never_falls", "what is ordinary ended in ProviderError("),
    (AlwaysMissing, "a_ready_provider_misses_nothing", "Return None then"),
    (HostsWithPaths, "hosts_are_hosts", "no addresses"),
    (AsksInCheck, "asking_sends_nothing", "no I/O"),
    (OrdersInPoll, "an_order_is_sent_once", "only ask how it stands in poll()"),
    (NextLength, "a_result_is_as_long_as_ordered", "the next of Model.lengths"),
    (TrustsAnswers, "an_answer_of_another_shape_is_an_error", "poll() raised TypeError"),
    (FetchesBlindly, "a_result_that_cannot_be_fetched_is_an_error", "Look at the answer's status"),
    (TwoOfAName, "models_are_well_formed", "name of its own"),
    (DescendingLengths, "models_are_well_formed", "ascending"),
    (StrangeCapability, "models_are_well_formed", "Use one of text_to_image"),
    (ColonInName, "the_provider_has_a_name", "without colon"),
    (KeyInMissing, "missing_is_a_sentence_without_a_key", "one sentence what to set"),
    (NeverMissing, "missing_is_a_sentence_without_a_key", "names the setting"),
    (AsyncModels, "models_are_well_formed", "plain def"),
    (CallsInModels, "models_are_well_formed", "no I/O"),
    (DoubleQuantity, "quantity_is_at_most_what_is_sold", "seconds sold"),
    (NoLimits, "limits_are_refused_before_sending", "super().check()"),
    (RefusesAll, "ordinary_orders_are_not_refused", "beyond lengths and longest"),
    (WrongMime, "an_order_becomes_a_file_of_its_kind", "mime type of image/"),
    (OtherHost, "a_result_is_as_long_as_ordered", "Provider.hosts"),
    (ForgetsToSay, "an_order_becomes_a_file_of_its_kind", "output=Output(...)"),
    (AmountInFrames, "a_result_is_as_long_as_ordered", "not for frames or samples"),
    (NotMedia, "a_result_is_as_long_as_ordered", "the media file itself"),
    (TakesForOwn, "what_the_vendor_made_is_foreign", "Leave foreign out"),
    (OwnWords, "the_words_reach_the_vendor", "Send request.prompt"),
    (Percentage, "progress_is_a_fraction_that_never_falls", "divide a percentage by 100"),
    (BillsInCents, "what_is_billed_is_in_the_unit_of_quantity", "unit of quantity()"),
    (BillsAsOrdered, "what_is_billed_is_in_the_unit_of_quantity", "not what was ordered"),
    (LastJob, "orders_at_once_keep_apart", "another's result"),
    (Remembers, "a_new_process_picks_a_job_up", "by its id alone"),
    (Retries, "a_lost_answer_is_uncertain_and_not_repeated", "sent 2 times. Switch off retries"),
    (Retries, "an_unreadable_answer_is_uncertain", "sent 2 times. Switch off retries"),
    (LostIsUnavailable, "a_lost_answer_is_uncertain_and_not_repeated", "kind 'uncertain'"),
    (AllIsUncertain, "a_refused_connection_is_unavailable", "kind 'unavailable'"),
    (AllIsFailed, "a_wrong_key_is_auth", "kind 'auth'"),
    (AllIsFailed, "an_empty_account_is_quota", "kind 'quota'"),
    (AllIsFailed, "too_many_requests_are_rate_limited", "kind 'rate_limited'"),
    (AllIsFailed, "a_vendor_that_is_down_is_unavailable", "kind 'unavailable' or 'uncertain'"),
    (AllIsFailed, "an_invalid_request_is_invalid", "kind 'invalid'"),
    (NoRetryAfter, "too_many_requests_are_rate_limited", "retry_after=float("),
    (BlindFind, "a_lost_order_is_found_by_its_key", "Send order.key"),
    (FindsAnything, "an_order_that_never_arrived_is_not_found", "Compare keys exactly"),
    (FindsAnything, "a_lost_order_is_found_by_its_key", "the id that poll() takes"),
    (LostInTrouble, "a_look_up_in_trouble_decides_nothing", "paid twice"),
    (UnknownFails, "an_unknown_job_is_lost", "kind 'lost'"),
    (CancelsInVain, "cancel_says_what_happened", "goes on making and billing"),
    (CancelsUnheard, "cancelling_too_late_is_false", "Read the vendor's answer"),
    (CancelsHopefully, "cancelling_in_doubt_is_not_true", "Return False"),
    (Stubborn, "a_submit_that_is_cancelled_ends", "CancelledError"),
    (Blocking, "the_event_loop_is_never_blocked", "httpx.AsyncClient"),
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


ELSEWHERE = {
    "the_hook_registers_at_once",  # below
    "speech_says_when_each_line_is_heard",  # test_kit_direct.py
    "voices_are_heard_or_said_to_be_one",  # test_kit_direct.py
    "a_side_request_that_breaks_off_is_unavailable",  # test_kit_upload.py
}


def test_every_check_finds_somebody() -> None:
    assert {check for _, check, _ in BROKEN} | ELSEWHERE == {*CHECKS}


@pytest.mark.parametrize(("kind", "check", "advice"), BROKEN)
def test_what_is_broken_is_told(kind: type[Provider], check: str, advice: str) -> None:
    problem = verify(Contract(kind), check)
    assert problem is not None, f"{kind.__name__} passes {check}"
    assert advice in problem
    assert len(problem) < 420
    assert "\n" not in problem


UNCHECKED = {
    "speech_says_when_each_line_is_heard": "no model is of text_to_speech",
    "voices_are_heard_or_said_to_be_one": "no model is of text_to_speech",
    "a_side_request_that_breaks_off_is_unavailable": "the stand-in has no route 'other'",
}


@pytest.mark.parametrize("check", CHECKS)
def test_the_example_unbroken_passes(check: str) -> None:
    with pytest.raises(Unchecked, match=UNCHECKED[check]) if check in UNCHECKED else nullcontext():
        assert verify(Contract(Lantern), check) is None


class NoLookUp(Contract):
    """The example's stand-in without the two routes that a vendor may lack."""

    def vendor(self) -> Vendor:
        vendor = stand_in()
        vendor.drop("find")
        vendor.drop("cancel")
        return vendor


@pytest.mark.parametrize(
    ("check", "role"),
    [
        ("a_lost_order_is_found_by_its_key", "find"),
        ("a_look_up_in_trouble_decides_nothing", "find"),
        ("cancel_says_what_happened", "cancel"),
        ("cancelling_too_late_is_false", "cancel"),
    ],
)
def test_what_the_stand_in_cannot_do_is_skipped_with_the_reason(check: str, role: str) -> None:
    class Plain(Lantern):
        cancel = Provider.cancel
        find = Provider.find

    with pytest.raises(Unchecked, match=f"the stand-in has no route '{role}'"):
        verify(NoLookUp(Plain), check)
    with pytest.raises(pytest.skip.Exception, match=f"no route '{role}'"):
        NoLookUp(Plain).test_contract(check)


@hookimpl
async def async_hook(settings: Any) -> list[Provider]:
    return []


@hookimpl
def demanding_hook(settings: Any) -> list[Provider]:
    return [Lantern(settings.values["LANTERN_KEY"], "")]


@hookimpl
def curious_hook(settings: Any, model: str) -> list[Provider]:
    return [Lantern("", model)]


def unmarked_hook(settings: Any) -> list[Provider]:
    return [Lantern("", "")]


@pytest.mark.parametrize(
    ("hook", "advice"),
    [
        (async_hook, "plain def"),
        (demanding_hook, "missing()"),
        (curious_hook, "Take settings"),
        (unmarked_hook, "with @hookimpl"),
        (hookimpl(lambda settings: ["lantern"]), "Return a list"),
        (hookimpl(lambda: None), "Always return it"),
        (
            hookimpl(lambda settings: [Lantern("", "")] if settings.get("LANTERN_KEY") else []),
            "Always return",
        ),
    ],
)
def test_a_hook_that_does_more_than_register_is_told(hook: Any, advice: str) -> None:
    contract = Contract(Lantern, hook)
    contract.provider = lambda vendor: Lantern(vendor.secret, vendor.url)  # type: ignore[method-assign]
    problem = verify(contract, "the_hook_registers_at_once")
    assert problem is not None
    assert advice in problem


def test_a_test_that_names_no_plugin_is_told() -> None:
    problem = verify(ProviderContract(), "models_are_well_formed")
    assert problem == (
        "your test names no plugin. Set plugin = the module of your entry point, or override provider()."
    )


def test_a_name_that_the_plugin_does_not_register_is_told() -> None:
    contract = Contract(Lantern)
    contract.name = "candle"
    problem = verify(contract, "models_are_well_formed")
    assert problem is not None
    assert "no provider 'candle', but lantern" in problem


def test_a_stand_in_that_breaks_is_named() -> None:
    class Crooked(Contract):
        def vendor(self) -> Vendor:
            vendor = Vendor()

            @vendor.route("submit", "POST /jobs")
            def submit(call: Any) -> Any:
                return {"id": call.json["colour"]}

            return vendor

    problem = verify(Crooked(Lantern), "an_order_becomes_a_file_of_its_kind")
    assert problem is not None
    assert "In the stand-in, POST /jobs (KeyError: 'colour'" in problem
