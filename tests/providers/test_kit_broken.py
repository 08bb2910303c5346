"""Each way of breaking the example is found, and the message says what to change."""

from __future__ import annotations

from contextlib import nullcontext
from typing import Any

import pytest

from pixora import Provider, ProviderError, hookimpl
from pixora.testing import CHECKS, Answer, ProviderContract, Unchecked, Vendor, verify
from pixora.testing.checks import FIRST
from tests.providers import broken_answers, broken_orders
from tests.providers.broken import Contract, Lantern, stand_in

BROKEN = [*broken_orders.BROKEN, *broken_answers.BROKEN]
ELSEWHERE = {
    "the_hook_registers_at_once",  # below
    "speech_says_when_each_line_is_heard",  # test_kit_direct.py
    "words_are_heard_in_order",  # test_kit_direct.py
    "voices_are_heard_or_said_to_be_one",  # test_kit_direct.py
    "voices_of_drafts_find_their_reader",  # test_kit_direct.py
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
    "words_are_heard_in_order": "no model is of transcription",
    "voices_are_heard_or_said_to_be_one": "no model is of text_to_speech",
    "voices_of_drafts_find_their_reader": "no model is of text_to_speech",
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


class RefusesAtOnce(Contract):
    """Its vendor refuses some content at once, and other when it has looked at it."""

    def vendor(self) -> Vendor:
        vendor = stand_in()
        vendor.answers["refused"] = Answer(451, {"error": "not in my house"})
        return vendor


class ReadsRefusals(Lantern):
    async def submit(self, order: Any) -> str:
        try:
            return await super().submit(order)  # type: ignore[no-any-return]
        except ProviderError as error:
            raise ProviderError(str(error), "refused") from error


class ForgetsJobs(ReadsRefusals, broken_answers.BannedIsFailed):
    pass


def test_refusals_at_once_come_besides_jobs_that_end_so() -> None:
    for kind, said in ((ReadsRefusals, None), (Lantern, "451 (refused)"), (ForgetsJobs, "when a job ended")):
        problem = verify(RefusesAtOnce(kind), "refused_content_is_refused")
        assert problem is None if said is None else said in str(problem)


class Unkeyed(Lantern):
    """Reads its key from where the test does not put it."""

    def __init__(self, key: str, url: str) -> None:
        super().__init__("a-key-of-the-environment" if key else "", url)


def test_one_cause_is_told_once() -> None:
    told = verify(Contract(Unkeyed), FIRST) or ""
    assert "'auth'" in told
    assert "No call carried the stand-in's key: read it with settings.get(NAME), not from os.environ" in told
    for check in ("an_order_is_sent_once", "cancel_says_what_happened"):
        with pytest.raises(Unchecked, match=f"does not end well yet: see {FIRST}"):
            verify(Contract(Unkeyed), check)


def test_a_stand_in_that_makes_failures_of_what_it_has_no_word_for_is_told() -> None:
    class Sorted(Contract):
        def vendor(self) -> Vendor:
            vendor = stand_in()
            vendor.drop("poll")

            @vendor.route("poll", "GET /jobs/{id}")
            def poll(call: Any) -> Any:
                known = {"queued": "waiting", "running": "working", "done": "ready"}
                job = vendor.look(call["id"])
                state = known.get(job.state, "broken")
                return {"state": state, "percent": 0, "file": job.url, "type": job.mime, "billed": job.billed}

            return vendor

    with pytest.raises(Unchecked, match="has no word for states"):
        verify(Sorted(Lantern), "a_state_that_nobody_knows_is_asked_for_again")


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
