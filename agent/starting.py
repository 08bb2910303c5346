"""Starting runs: what a person says, agrees to or answers, whatever door it comes through."""

from __future__ import annotations

import json
from typing import Any

from agent import wire
from agent.compose import App
from agent.ending import unit_activity
from agent.films import Loaded, load, public_state
from agent.session import Change, aside
from agent.studio import check_text, shown
from film.plan import credits, words
from pixora.errors import UserError
from store import calls, ledger, messages, plans, profiles, runs, videos
from store.engine import Tx


class PlanChanged(UserError):
    """The plan is not the one that was shown; ``plan`` is the current one."""

    code = "plan_changed"

    def __init__(self, plan: dict[str, Any]) -> None:
        super().__init__(f"The plan changed meanwhile: {plan['words']}. Look at it and approve again.")
        self.plan = plan


class OverMaximum(UserError):
    """The plan may cost more than the person allows."""

    code = "over_maximum"

    def __init__(self, maximum: int, allowed: int) -> None:
        super().__init__(
            f"The plan may cost {credits(maximum)}, more than the {credits(allowed)} allowed; "
            f"raise the maximum to {credits(maximum).split()[0]} or change the film."
        )


async def post(
    app: App, user_id: str, video_id: str, text: str, *, max_credits: int = 0, model: str = ""
) -> str:
    """Say something about a film; the id of the run that reads it.

    During a run it is queued and read before the model's next turn. A question that is
    open is answered by it; a plan that waits for approval is withdrawn.
    """
    check_text(text, "message")
    async with app.store.begin("post", film=video_id) as tx:
        video = await videos.get(tx, video_id, user_id)
        current = await runs.find_open(tx, video.id)
        if current is not None:
            message, _ = await messages.append(tx, video.id, "user", text, run_id=current.id, state="queued")
            change = Change(tx, video.id, current.id)
            change.say(*wire.whole_text(message.id, text, "user"))
            await change.close([])
            await runs.wake(tx, current.id)
            return current.id
        answered = await _answer_open(tx, video, text)
        before = await runs.find_latest(tx, video.id)
        run = await _open_run(
            tx, app, video, max_credits, model, parent=before.id if answered and before else None
        )
        change = await _opening(tx, run, [wire.call_result(c, f"{c}:result", t) for c, t in answered])
        message, _ = await messages.append(tx, video.id, "user", text, run_id=run.id)
        change.say(*wire.whole_text(message.id, text, "user"))
        await change.close([])
        return run.id


async def approve(
    app: App, user_id: str, video_id: str, version: str, *, max_credits: int, model: str = ""
) -> str:
    """Approve the plan that waits, at most once; the id of the run that carries it out.

    Raises ``PlanChanged`` with the current plan, ``OverMaximum``, or ``NotEnough``.
    """
    async with app.store.begin("approve", film=video_id) as tx:
        video = await videos.get(tx, video_id, user_id)
        before = await runs.find_latest(tx, video.id)
        proposed = await plans.list(tx, video.id, "proposed")
        done = [p for p in await plans.list(tx, video.id, "approved", "closed") if p.version == version]
        if done and before is not None and version not in [plan.version for plan in proposed]:
            return before.id  # approved already; the same plan proposed anew is another approval
        loaded = await load(tx, video.id)
        due = app.plan(loaded.graph)
        if not proposed or due.version != version or proposed[0].version != version:
            raise PlanChanged(shown(loaded, due))
        if proposed[0].maximum > max_credits:
            raise OverMaximum(proposed[0].maximum, max_credits)
        owner = (await profiles.get(tx, user_id)).role == "owner"
        plan, _ = await plans.approve(tx, proposed[0].id, max_credits)
        await ledger.hold(tx, plan.id, plan.maximum, mint=owner)
        answer = json.dumps(
            {"approved": True, "text": f"Approved: {words(loaded.graph, due)}."}, ensure_ascii=False
        )
        open_calls = [
            c for c in await calls.list(tx, video.id, open_only=True) if c.name == "request_approval"
        ]
        for call in open_calls:
            await calls.finish(tx, video.id, call.id, answer)
        resume = {"plan": plan.id, "approved": True}
        run = await _open_run(
            tx, app, video, max_credits, model, parent=before.id if before else None, resume=resume
        )
        results = [wire.call_result(call.id, f"{call.id}:result", answer) for call in open_calls]
        change = await _opening(tx, run, results)
        change.altered()
        change.say(
            *(
                unit_activity(plan.id, line, "queued", reason=_reason(loaded, line))
                for line in await plans.lines(tx, plan.id)
            )
        )
        await change.close([])
        return run.id


def _reason(loaded: Loaded, line: plans.Line) -> dict[str, Any]:
    """Why a unit has not begun."""
    if line.needs:
        subject = line.needs[0]
        return {"code": "needs", "subject": subject, "text": f"waits for {loaded.graph.word(subject)}"}
    return {"code": "lane", "subject": line.model, "text": "waits for its turn"}


async def decline(app: App, user_id: str, video_id: str) -> None:
    """Withdraw the plan that waits; the film stays as it is."""
    async with aside(app.store, "decline", video_id, user_id) as change:
        await videos.get(change.tx, video_id, user_id)
        await plans.withdraw(change.tx, video_id)
        for call in await calls.list(change.tx, video_id, open_only=True):
            text = json.dumps(
                {"approved": False, "text": "Not approved; nothing was made and nothing was charged."}
            )
            await calls.finish(change.tx, video_id, call.id, text)
            change.say(wire.call_result(call.id, f"{call.id}:result", text))
        change.altered()


async def _answer_open(tx: Tx, video: videos.Video, text: str) -> list[tuple[str, str]]:
    """Answer what waits for the person with their message; ``(call, answer)`` pairs."""
    answered: list[tuple[str, str]] = []
    for call in await calls.list(tx, video.id, open_only=True):
        if call.name == "request_approval":
            answer = {"approved": False, "text": f"Not approved. The person wrote instead: {text}"}
            await plans.withdraw(tx, video.id)
        else:
            answer = {"text": text}
        answered.append((call.id, json.dumps(answer, ensure_ascii=False)))
        await calls.finish(tx, video.id, *answered[-1])
    return answered


async def _open_run(
    tx: Tx,
    app: App,
    video: videos.Video,
    max_credits: int,
    model: str,
    *,
    parent: str | None = None,
    resume: dict[str, Any] | None = None,
) -> runs.Run:
    import prompts

    name = model or app.settings.model
    return await runs.create(
        tx,
        video.id,
        video.user_id,
        max_credits=max_credits,
        model=name,
        prompt_version=prompts.load("director").version,
        parent_run_id=parent,
        resume=resume,
    )


async def _opening(tx: Tx, run: runs.Run, results: list[wire.Event]) -> Change:
    """A change that begins with the run's start, the answers it resumes from, and the state."""
    change = Change(tx, run.video_id, run.id)
    change.opening = [wire.run_started(run.video_id, run.id, run.parent_run_id), *results]
    change.opening.append(wire.state_snapshot(await public_state(tx, await change.load())))
    return change
