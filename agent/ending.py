"""How a plan's line ends: kept with its charge, failed, cancelled, dropped or to be asked again."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from functools import partial
from typing import TYPE_CHECKING, Any

from agent import telemetry, wire
from agent.landing import Landed
from agent.session import Change
from film.plan import MICRO
from pixora.errors import ProviderError
from pixora.provider import Status
from providers.host import Offer
from store import journal, ledger, plans, takes

if TYPE_CHECKING:
    from agent.compose import App

NEXT_STEPS = {
    "invalid": "change it, or choose another model",
    "rate_limited": "make it again later, or choose another model",
    "unavailable": "make it again later, or choose another model",
    "timeout": "make it again, or choose another model",
    "failed": "make it again, or choose another model",
    "bad_output": "make it again, or choose another model",
    "lost": "make it again",
}
"""What to do about a failure of some kind where its provider does not say."""
OpenChange = Callable[[str], AbstractAsyncContextManager[Change]]


class Ending:
    """Ends the lines of one plan; line, take, money and event are one transaction each time."""

    def __init__(self, app: App, plan_id: str, video_id: str, change: OpenChange) -> None:
        self.app = app
        self.plan_id = plan_id
        self.video_id = video_id
        self.change = change

    async def keep(
        self,
        line: plans.Line,
        job: journal.Job,
        offer: Offer,
        status: Status,
        landed: Landed,
        key: str | None,
    ) -> None:
        """Keep what was made; it costs what the vendor billed, but never more than was approved."""
        billed = self.billed(job, offer, status)
        charged = min(line.quote if billed is None else billed, line.maximum)
        async with self.change("take") as change:
            take = await takes.add(
                change.tx,
                self.video_id,
                job.user_id,
                line.unit,
                inputs=job.request["inputs"],
                provider=job.provider,
                model=job.model,
                request=job.request["order"] if line.kind != "cut" else {},
                blob_key=key,
                mime=landed.mime,
                bytes=landed.bytes,
                facts=landed.facts,
                cost=charged,
                vendor_cost=charged if billed is None else billed,
                parents=parents(job.request["order"]),
                seed=job.request["order"].get("seed"),
            )
            await plans.set_line(change.tx, self.plan_id, line.unit, "made", take_id=take.id, charged=charged)
            ended = await journal.finish(change.tx, job.id, self.app.instance, "done", billed=billed)
            change.tx.after_commit(partial(telemetry.job_ended, ended))
            await ledger.settle(
                change.tx, self.plan_id, line.unit, charged=charged, maximum=line.maximum, billed=billed
            )
            change.altered()
            change.say(self.activity(line, "current", progress=1.0, take=take.id, cost=charged / MICRO))

    async def fail(
        self, line: plans.Line, job: journal.Job, error: ProviderError, billed: int | None = None
    ) -> None:
        """End a job and its line; whatever the vendor billed is not the person's to pay."""
        async with self.change("fail") as change:
            following = error.next_step or NEXT_STEPS.get(error.kind, "")
            said = failure(error.kind, str(error), following)
            ended = await journal.finish(
                change.tx,
                job.id,
                self.app.instance,
                "failed",
                billed=billed or error.billed or None,
                error=said,
            )
            change.tx.after_commit(partial(telemetry.job_ended, ended))
            await self.end(
                change, line, "failed", code=error.kind, text=str(error), next_step=following,
                billed=billed or error.billed,
            )  # fmt: skip
        await asyncio.to_thread(shutil.rmtree, self.app.work / job.id, ignore_errors=True)

    async def end(
        self,
        change: Change,
        line: plans.Line,
        state: Any,
        *,
        code: str = "",
        text: str,
        next_step: str = "",
        billed: int = 0,
    ) -> None:
        """End a line without a take and give its share of the hold back."""
        said = failure(code or state, text, next_step) | ({"billed": billed} if billed else {})
        if await plans.set_line(change.tx, self.plan_id, line.unit, state, error=said):
            await self._back(change, line, state, said, billed)

    async def leave_out(self, change: Change, line: plans.Line) -> bool:
        """End a line that is not ordered yet; whether there was still time for that.

        A line begins to run as its order is intended, so that only one of both happens.
        """
        said = failure("cancelled", "left out before it was ordered")
        if not await plans.set_line(
            change.tx, self.plan_id, line.unit, "cancelled", was=("waiting", "asking"), error=said
        ):
            return False
        await self._back(change, line, "cancelled", said)
        return True

    async def _back(
        self, change: Change, line: plans.Line, state: str, said: dict[str, Any], billed: int = 0
    ) -> None:
        await ledger.release(change.tx, self.plan_id, line.unit, maximum=line.maximum, billed=billed)
        change.altered()
        change.say(self.activity(line, state, error=said, cost=0))

    async def ask_again(self, change: Change, line: plans.Line, why: str) -> None:
        """More was needed than was approved: not bought, to be approved anew; the rest goes on."""
        said = failure("over_plan", why, "approve the new price to make it")
        await plans.set_line(change.tx, self.plan_id, line.unit, "asking", was=("waiting",), error=said)
        change.altered()
        change.say(self.activity(line, "blocked", error=said))

    async def block(self, line: plans.Line, broken: plans.Line) -> None:
        """End a line that can never be made, because something that it needs was not."""
        state = {"asking": "waits for a new approval", "uncertain": "is in doubt"}.get(
            broken.state, broken.state
        )
        async with self.change("blocked") as change:
            what = (await change.load()).graph.word(broken.unit)
            await self.end(
                change,
                line,
                "failed",
                code="blocked",
                text=f"{what} {state}",
                next_step=f"ask for another {what}"
                if broken.state == "uncertain"
                else f"remake {what} first",
            )

    async def give_up(self, line: plans.Line, text: str, next_step: str = "") -> None:
        """End a line for which there is no model; none is ever put in its place silently."""
        async with self.change("impossible") as change:
            await self.end(change, line, "failed", code="no_model", text=text, next_step=next_step)

    def billed(self, job: journal.Job, offer: Offer, status: Status) -> int | None:
        """Micro-credits for what the vendor says it used; None if it says nothing."""
        if status.quantity is None:
            return None
        sound = bool(job.request["order"].get("sound"))
        return self.app.host.billed(offer, status.quantity, sound=sound)

    def activity(self, line: plans.Line, state: str, **more: Any) -> wire.Event:
        """How a unit stands, for whoever watches."""
        return unit_activity(self.plan_id, line, state, **more)


def unit_activity(plan_id: str, line: plans.Line, state: str, **more: Any) -> wire.Event:
    """One unit's life as an AG-UI activity."""
    provider, _, model = line.model.partition(":")
    subject = line.unit.partition(":")[2]
    content = {
        "unit": line.unit,
        "scene_id": subject if line.kind not in ("cast", "music", "cut") else None,
        "kind": line.kind,
        "state": state,
        "progress": more.pop("progress", None),
        "provider": provider or "studio",
        "model": model or "cut",
        **more,
    }
    kind = "pixora.cut" if line.kind == "cut" else "pixora.unit"
    return wire.activity(f"{plan_id}:{line.unit}", kind, content)


def failure(code: str, text: str, next_step: str = "") -> dict[str, Any]:
    """What went wrong, as lines and events carry it."""
    return {"code": code, "text": text} | ({"next_step": next_step} if next_step else {})


def parents(order: dict[str, Any]) -> list[str]:
    """The takes that an order starts from."""
    image = order.get("image")
    members = [member.get("take") for member in order.get("cast") or ()]
    others = [image.get("take") if isinstance(image, dict) else None, order.get("take")]
    return [take for take in [*members, *others] if take]
