"""What a plugin can do wrong with orders, bills and words of what became of them."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import httpx

from pixora import Model, ProviderError, Status
from tests.providers.broken import HARBOUR, INK, Lantern, Row, plugin


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


class FindsNumbers(Lantern):
    async def find(self, key: str) -> str | None:
        return 17  # type: ignore[return-value]


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


BROKEN: list[Row] = [
    (Retries, "a_time_out_is_uncertain_and_not_repeated", "sent 2 times. Switch off retries"),
    (LostIsUnavailable, "a_time_out_is_uncertain_and_not_repeated", "kind 'uncertain'"),
    (TwoOfAName, "models_are_well_formed", "name of its own"),
    (DescendingLengths, "models_are_well_formed", "ascending"),
    (StrangeCapability, "models_are_well_formed", "Use one of text_to_image"),
    (ColonInName, "the_provider_has_a_name", "without colon"),
    (KeyInMissing, "missing_is_a_sentence_without_a_key", "one sentence what to set"),
    (NeverMissing, "missing_is_a_sentence_without_a_key", "names the setting"),
    (AsyncModels, "models_are_well_formed", "plain def"),
    (CallsInModels, "models_are_well_formed", "no I/O"),
    (DoubleQuantity, "quantity_counts_pictures_seconds_or_characters", "seconds sold"),
    (NoLimits, "limits_are_refused_before_sending", "super().check()"),
    (RefusesAll, "ordinary_orders_are_not_refused", "beyond lengths and longest"),
    (WrongMime, "an_order_becomes_a_file_of_its_kind", "mime type of image/"),
    (OtherHost, "a_result_is_as_long_as_ordered", "Provider.hosts"),
    (ForgetsToSay, "an_order_becomes_a_file_of_its_kind", "output=Output(...)"),
    (AmountInFrames, "a_result_is_as_long_as_ordered", "not for frames or samples"),
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
    (FindsNumbers, "a_lost_order_is_found_by_its_key", "Return the vendor's id as submit() does"),
    (LostInTrouble, "a_look_up_in_trouble_decides_nothing", "paid twice"),
    (UnknownFails, "an_unknown_job_is_lost", "kind 'lost'"),
    (CancelsInVain, "cancel_says_what_happened", "goes on making and billing"),
    (CancelsUnheard, "cancelling_too_late_is_false", "Read the vendor's answer"),
    (CancelsHopefully, "cancelling_in_doubt_is_not_true", "Return False"),
]
