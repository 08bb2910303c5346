"""Starting runs: what a person says, agrees to or answers, whatever door it comes through.

:func:`begin` is the one function behind a chat message, an AG-UI input and a pressed
button: it queues words in the run that is open, or answers what waits for the person and
opens a run that reads them. :func:`approve` is the same for a plan that is named by its
version, whether or not somebody asked for the approval.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from agent import allowance, choosing, wire
from agent.affording import out_of_credits
from agent.compose import App
from agent.ending import unit_activity
from agent.films import Loaded, load
from agent.parts import WHOLE, Part
from agent.session import Change, aside
from agent.studio import check_text, shown
from film.plan import MICRO, credits, words
from pixora.errors import UserError
from store import calls, ledger, messages, plans, profiles, runs, videos
from store.engine import Tx
from store.errors import NotEnough, NotFound

NOT_APPROVED = "Not approved; nothing was made and nothing was charged."


class PlanChanged(UserError):
    """The plan is not the one that was shown; ``plan`` is the current one."""

    code = "plan_changed"

    def __init__(self, plan: dict[str, Any]) -> None:
        super().__init__(f"The plan changed meanwhile: {plan['words']}. Look at it and approve again.")
        self.plan = plan


class OverMaximum(UserError):
    """The plan may cost more than the person allows; both are micro-credits."""

    code = "over_maximum"

    def __init__(self, maximum: int, allowed: int) -> None:
        super().__init__(
            f"The plan may cost {credits(maximum)}, more than the {credits(allowed)} allowed; "
            f"raise the maximum to {credits(maximum).split()[0]} or change the film."
        )
        self.maximum = maximum
        self.allowed = allowed


class NothingToMake(UserError):
    """Everything is what the film asks for already."""

    code = "nothing_to_make"


class Unanswered(UserError):
    """A resume that leaves something open; ``interrupts`` are the ids that still wait."""

    code = "unanswered"

    def __init__(self, interrupts: Sequence[str]) -> None:
        super().__init__(
            f"{', '.join(interrupts)} still waits for an answer; answer everything that is open at once, "
            "or say something instead."
        )
        self.interrupts = [*interrupts]


@dataclass(frozen=True)
class Said:
    """Words of a person; the same ``id`` said twice in a film is said once."""

    text: str
    id: str | None = None


@dataclass(frozen=True)
class Answer:
    """What a person answers to an interrupt."""

    interrupt: str
    """The id of the tool call that asked."""
    payload: Mapping[str, Any] = field(default_factory=dict)
    """``approved`` and ``max_credits`` (whole credits) for an approval, ``text`` for a question."""
    cancelled: bool = False


@dataclass(frozen=True)
class Terms:
    """What a run may spend and who thinks for it."""

    max_credits: int = 0
    """Micro-credits."""
    model: str = ""
    """Empty means the settings' model."""
    client_run_id: str | None = None
    """The caller's own name for the run: asked for twice, it is started once."""


async def post(
    app: App, user_id: str, video_id: str, text: str, *, max_credits: int = 0, model: str = ""
) -> str:
    """Say something about a film; the id of the run that reads it."""
    return await begin(app, user_id, video_id, [Said(text)], terms=Terms(max_credits, model))


async def begin(
    app: App,
    user_id: str,
    video_id: str,
    said: Sequence[Said] = (),
    answers: Sequence[Answer] = (),
    terms: Terms = Terms(),
) -> str:
    """Say or answer something; the id of the run that deals with it.

    During a run words are queued and read before the model's next turn. Otherwise a new
    run begins: answers go to what asked for them, and words withdraw what they leave open.
    Raises ``PlanChanged``, ``OverMaximum``, ``NotEnough``, ``Unanswered``, ``NotOffered``, or
    ``NotFound`` for an interrupt that never was.
    """
    for words_ in said:
        check_text(words_.text, "message")
    async with app.store.begin("post", film=video_id) as tx:
        video = await videos.get(tx, video_id, user_id)
        if (known := await _known(tx, user_id, terms)) is not None:
            return known
        await choosing.check(tx, app.settings, user_id, terms.model)
        if (current := await runs.find_open(tx, video.id)) is not None:
            await _queue(tx, current, said)
            return current.id
        waiting = await calls.list(tx, video.id, open_only=True)
        if (answered := await _answered_before(tx, video, waiting, answers)) is not None:
            return answered
        fresh = [words_ for words_ in said if not await _said_before(tx, video, words_)]
        if not fresh and not answers:
            before = await runs.find_latest(tx, video.id)
            if not said or before is None:
                raise UserError("Nothing new was said; write a message or answer what was asked.")
            return before.id
        return await _open(tx, app, video, waiting, fresh, answers, terms)


async def approve(
    app: App, user_id: str, video_id: str, version: str, *, max_credits: int, model: str = "",
    client_run_id: str | None = None, part: Part = WHOLE,
) -> str:  # fmt: skip
    """Approve the plan of that version, at most once; the id of the run that carries it out.

    Nobody needs to have asked for the approval: what is due now, or a ``part`` of it, is what is approved.
    Raises ``NoSuchUnit``, ``PlanChanged`` with the current plan, ``NothingToMake``, ``OverMaximum``,
    ``NotEnough``, or ``RunOpen``.
    """
    terms = Terms(max_credits, model, client_run_id)
    async with app.store.begin("approve", film=video_id) as tx:
        video = await videos.get(tx, video_id, user_id)
        if (known := await _known(tx, user_id, terms)) is not None:
            return known
        await choosing.check(tx, app.settings, user_id, terms.model)
        if (approved := await _approved_before(tx, app, video, version, part)) is not None:
            return approved
        opening = _Opening(tx, app, video, terms)
        await opening.approve(version, max_credits, part)
        for call in await calls.list(tx, video.id, open_only=True):
            text = opening.agreed if call.name == "request_approval" else NOT_ANSWERED
            await opening.answer(call.id, text)
        return await opening.run()


NOT_ANSWERED = json.dumps({"text": "The person approved the plan instead of answering."})


async def decline(app: App, user_id: str, video_id: str) -> None:
    """Withdraw the plan that waits; the film stays as it is."""
    async with aside(app.store, "decline", video_id, user_id) as change:
        await videos.get(change.tx, video_id, user_id)
        await plans.withdraw(change.tx, video_id)
        for call in await calls.list(change.tx, video_id, open_only=True):
            text = json.dumps({"approved": False, "text": NOT_APPROVED})
            await calls.finish(change.tx, video_id, call.id, text)
            change.say(wire.call_result(call.id, f"{call.id}:result", text))
        change.altered()


async def _known(tx: Tx, user_id: str, terms: Terms) -> str | None:
    """The run that the caller started under this name before."""
    if terms.client_run_id is None:
        return None
    run = await runs.find_named(tx, user_id, terms.client_run_id)
    return run.id if run else None


async def _approved_before(tx: Tx, app: App, video: videos.Video, version: str, part: Part) -> str | None:
    """The run of a plan that was approved already.

    The same plan proposed anew is another approval, and so is one that ended with nothing of it made.
    """
    if version in [plan.version for plan in await plans.list(tx, video.id, "proposed")]:
        return None
    done = [plan for plan in await plans.list(tx, video.id, "approved", "closed") if plan.version == version]
    if not done:
        return None
    if all(plan.state == "closed" for plan in done):
        due = part.plan(app, (await load(tx, video.id)).graph)
        if due.version == version:
            return None
    run = await runs.find_carrying_out(tx, video.id, done[0].id) or await runs.find_latest(tx, video.id)
    return run.id if run else None


async def _answered_before(
    tx: Tx, video: videos.Video, waiting: Sequence[calls.Call], answers: Sequence[Answer]
) -> str | None:
    """The run that took these answers, where they were given before. Raises ``NotFound``."""
    open_ids = {call.id for call in waiting}
    for answer in answers:
        if answer.interrupt not in open_ids:
            call = await calls.find(tx, video.id, answer.interrupt)
            if call is None or call.name not in ("request_approval", "ask_user"):
                raise NotFound("interrupt", answer.interrupt)
    if answers and not open_ids & {answer.interrupt for answer in answers}:
        latest = await runs.find_latest(tx, video.id)
        return latest.id if latest else None
    return None


async def _said_before(tx: Tx, video: videos.Video, said: Said) -> bool:
    return said.id is not None and await messages.find(tx, video.id, said.id) is not None


async def _queue(tx: Tx, run: runs.Run, said: Sequence[Said]) -> None:
    """Words that the open run reads before its model's next turn."""
    change = Change(tx, run.video_id, run.id)
    for words_ in said:
        message, new = await messages.append(
            tx, run.video_id, "user", words_.text, id=words_.id, run_id=run.id, state="queued"
        )
        if new:
            change.say(*wire.whole_text(message.id, words_.text, "user"))
    if change.heard_of:
        await change.close([])
        await runs.wake(tx, run.id)


async def _open(
    tx: Tx,
    app: App,
    video: videos.Video,
    waiting: Sequence[calls.Call],
    said: Sequence[Said],
    answers: Sequence[Answer],
    terms: Terms,
) -> str:
    """Answer what waits, and open the run that goes on from there."""
    given = {answer.interrupt: answer for answer in answers}
    left = [call.id for call in waiting if call.id not in given]
    if left and not said:
        raise Unanswered(left)
    opening = _Opening(tx, app, video, terms, said)
    for call in waiting:
        answer = given.get(call.id)
        if call.name == "request_approval":
            await opening.decide(call.id, answer)
        else:
            await opening.answer(call.id, _reply(answer, opening.words))
    if not opening.carries_out:
        await allowance.check(tx, app.settings, video.user_id, terms.model or app.settings.model)
    return await opening.run()


def _reply(answer: Answer | None, words_: str) -> str:
    """The answer to a question, as the model reads it."""
    if answer is None:
        return json.dumps({"text": words_}, ensure_ascii=False)
    if answer.cancelled:
        return json.dumps({"text": "The person did not want to answer."})
    text = answer.payload.get("text")
    if not isinstance(text, str):
        raise UserError(f"The answer to {answer.interrupt} has no text; send {{'text': …}}.")
    check_text(text, "message")
    return json.dumps({"text": text}, ensure_ascii=False)


class _Opening:
    """A run about to begin: the answers it resumes from, and what it is to carry out."""

    def __init__(
        self, tx: Tx, app: App, video: videos.Video, terms: Terms, said: Sequence[Said] = ()
    ) -> None:
        self.tx = tx
        self.app = app
        self.video = video
        self.terms = terms
        self.said = said
        self.words = "\n".join(words_.text for words_ in said)
        self.agreed = ""
        """The answer to the approval, once there is one."""
        self._results: list[wire.Event] = []
        self._units: list[wire.Event] = []
        self._resume: dict[str, Any] | None = None
        self._max_credits = terms.max_credits

    @property
    def carries_out(self) -> bool:
        """Whether a plan was approved, which needs no model."""
        return self._resume is not None

    async def answer(self, call_id: str, text: str) -> None:
        await calls.finish(self.tx, self.video.id, call_id, text)
        self._results.append(wire.call_result(call_id, f"{call_id}:result", text))

    async def decide(self, call_id: str, answer: Answer | None) -> None:
        """Answer an approval that was asked for: agreed to, declined, or talked over."""
        if answer is not None and not answer.cancelled:
            approved = answer.payload.get("approved")
            if not isinstance(approved, bool):
                raise UserError(
                    f"The answer to {call_id} does not say whether the plan is approved; send {{'approved': true}}."
                )
            if approved:
                proposed = await plans.list(self.tx, self.video.id, "proposed")
                shown_to_them = proposed[0] if proposed else None
                version = shown_to_them.version if shown_to_them else ""
                maximum = shown_to_them.maximum if shown_to_them else 0
                await self.approve(version, _allowed(answer.payload, maximum, self.terms.max_credits))
                await self.answer(call_id, self.agreed)
                return
        await plans.withdraw(self.tx, self.video.id)
        text = NOT_APPROVED if not self.words else f"Not approved. The person wrote instead: {self.words}"
        await self.answer(call_id, json.dumps({"approved": False, "text": text}, ensure_ascii=False))

    async def approve(self, version: str, allowed: int, part: Part = WHOLE) -> None:
        """Approve what is due now, if that is the plan of this version, and set its maximum aside."""
        loaded = await load(self.tx, self.video.id)
        due = part.plan(self.app, loaded.graph)
        if due.version != version:
            raise PlanChanged(shown(loaded, due))
        if not due.lines:
            raise NothingToMake(f"There is nothing to make: {words(loaded.graph, due)}.")
        if due.maximum > allowed:
            raise OverMaximum(due.maximum, allowed)
        plan = await self._proposed(version, due)
        owner = (await profiles.get(self.tx, self.video.user_id)).role == "owner"
        plan, _ = await plans.approve(self.tx, plan.id, allowed)
        try:
            await ledger.hold(self.tx, plan.id, plan.maximum, mint=owner)
        except NotEnough as error:
            raise await out_of_credits(self.tx, self.app, loaded, error) from None
        self.agreed = json.dumps(
            {"approved": True, "text": f"Approved: {words(loaded.graph, due)}."}, ensure_ascii=False
        )
        self._resume = {"plan": plan.id, "approved": True}
        self._max_credits = max(self._max_credits, allowed)
        self._units = [
            unit_activity(plan.id, line, "queued", reason=_reason(loaded, line))
            for line in await plans.lines(self.tx, plan.id)
        ]

    async def _proposed(self, version: str, due: Any) -> plans.Plan:
        """The stored plan of this version; proposed now where nobody did."""
        for plan in await plans.list(self.tx, self.video.id, "proposed"):
            if plan.version == version:
                return plan
        await plans.withdraw(self.tx, self.video.id)
        return await plans.propose(self.tx, self.video.id, self.video.user_id, due)

    async def run(self) -> str:
        """Open the run: its start, the answers, the state, then the words it reads."""
        import prompts

        before = await runs.find_latest(self.tx, self.video.id)
        run = await runs.create(
            self.tx,
            self.video.id,
            self.video.user_id,
            client_run_id=self.terms.client_run_id,
            max_credits=self._max_credits,
            model=self.terms.model or self.app.settings.model,
            prompt_version=prompts.load("director").version,
            parent_run_id=before.id if before and self._results else None,
            resume=self._resume,
        )
        change = Change(self.tx, self.video.id, run.id)
        change.opening = [wire.run_started(self.video.id, run.id, run.parent_run_id), *self._results]
        await change.open_with_state()
        if self._resume:
            change.altered()
        for words_ in self.said:
            message, _ = await messages.append(
                self.tx, self.video.id, "user", words_.text, id=words_.id, run_id=run.id
            )
            change.say(*wire.whole_text(message.id, words_.text, "user"))
        change.say(*self._units)
        await change.close([])
        return run.id


def _allowed(payload: Mapping[str, Any], maximum: int, terms: int) -> int:
    """What an approval allows, in micro-credits: what it says, else the maximum that was shown."""
    said = payload.get("max_credits")
    if said is None:
        return max(maximum, terms)
    if isinstance(said, bool) or not isinstance(said, int | float) or not 0 <= said <= 1e9:
        raise UserError(f"max_credits is {said!r}; send a number of credits, 0 or more.")
    return round(said * MICRO)


def _reason(loaded: Loaded, line: plans.Line) -> dict[str, Any]:
    """Why a unit has not begun."""
    if line.needs:
        subject = line.needs[0]
        return {"code": "needs", "subject": subject, "text": f"waits for {loaded.graph.word(subject)}"}
    return {"code": "lane", "subject": line.model, "text": "waits for its turn"}
