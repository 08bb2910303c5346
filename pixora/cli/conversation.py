"""One message about a film, carried on through approvals and questions until it rests."""

from __future__ import annotations

import argparse
import asyncio
import json
import signal
from pathlib import Path
from typing import Any

from agent import starting, studio
from agent.films import Loaded
from agent.following import follow
from agent.receipts import counted
from agent.wire import Event
from film.naming import listed
from film.plan import MICRO, allowing
from film.units import Graph
from pixora.cli import CANCELLED, DONE, FAILED, WAITING, sheet
from pixora.cli.asking import Left, ignored
from pixora.cli.home import Home
from pixora.cli.program import pixora
from pixora.cli.screen import Screen, reason
from pixora.cli.words import copy_out, edited, interactive
from pixora.errors import UserError
from store import events, plans
from store.takes import Take

EDIT = ("edit", "e")
YES = ("make", "make it", "m", "y", "yes", "ok", "go")
NO = ("q", "quit", "exit", "no", "n")
LEFT = "LEFT"
"""What a run "ended" with when the person did not wait for it to stop."""


class Conversation:
    """Messages, approvals and answers on one film until it rests."""

    def __init__(
        self,
        home: Home,
        video_id: str,
        arguments: argparse.Namespace,
        screen: Screen,
        output: Path | None = None,
    ) -> None:
        self.home = home
        self.video_id = video_id
        self.arguments = arguments
        self.screen = screen
        self.output = output
        self.allowed = round((arguments.max_credits or 0) * MICRO)
        self._limited = arguments.max_credits is not None
        """Whether the person has set that limit and not lifted it since."""
        self._agreed = 0
        """What the plans may cost that were approved unasked, in micro-credits."""
        self.units: dict[str, Event] = {}
        """The latest activity of every unit that was worked on."""
        self._said = ""
        self._draft = ""
        """A plan that the person has edited and that could not be used yet."""
        self.unplanned = False
        """Whether all was said and there still are no scenes, as after a refusal."""

    async def say(self, text: str) -> int:
        """Say something and carry the film on as far as the options and the person allow."""
        self._said = text
        self.units.clear()
        self.unplanned = False
        run_id = await self._post(text)
        if self.home.worker is not None:
            await self.home.worker.begin()
        while True:
            ended = await self._watch(run_id)
            self.screen.made()
            outcome = ended.get("outcome", {})
            if ended["type"] == "RUN_ERROR":
                return await self._broken_off(ended["message"].rstrip("."))
            if ended["type"] == LEFT or outcome.get("type") == "cancelled":
                self.screen.note(f"Stopped; what is made is kept, {self._carry_on()}")
                return CANCELLED
            if outcome.get("type") != "interrupt":
                return await self._finish()
            following = await self._answer(outcome["interrupts"][0])
            if isinstance(following, int):
                return following
            run_id = following

    async def _broken_off(self, why: str) -> int:
        """A run ended in an error: what there is to go on with."""
        self.unplanned = not (await self._loaded()).graph.film.scenes
        self.screen.error(f"{why}." if self.unplanned else f"{why}; what is made is kept, {self._carry_on()}")
        return FAILED

    def _carry_on(self, more: str = "") -> str:
        return f'carry on with: {pixora()} refine {self.video_id[:8]} "go on"{more}'

    async def _post(self, text: str) -> str:
        return await starting.post(
            self.home.app,
            self.home.owner,
            self.video_id,
            text,
            max_credits=self.allowed,
            model=self.arguments.model,
        )

    async def discard(self) -> None:
        """Keep no film of which nothing was planned."""
        await studio.discard(self.home.app, self.home.owner, self.video_id)

    async def _loaded(self) -> Loaded:
        return await studio.look(self.home.app, self.home.owner, self.video_id)

    # Watching

    async def _watch(self, run_id: str) -> Event:
        """Show a run until its terminal event. Ctrl-C asks it to stop; a second one does not wait for that."""
        loop = asyncio.get_running_loop()
        watching = asyncio.create_task(self._show(run_id))
        asked: list[asyncio.Task[bool]] = []

        def stop() -> None:
            if asked:
                watching.cancel()
            self.screen.stopping()
            asked.append(asyncio.ensure_future(studio.cancel(self.home.app, self.home.owner, run_id)))

        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, stop)
        try:
            return await self._until_broken(watching)
        except asyncio.CancelledError:
            if len(asked) < 2:
                raise
            return {"type": LEFT}
        finally:
            watching.cancel()
            for number in (signal.SIGINT, signal.SIGTERM):
                loop.remove_signal_handler(number)
            await asyncio.gather(*asked, return_exceptions=True)

    async def _until_broken(self, watching: asyncio.Task[Event]) -> Event:
        """What a run ended with; raises what keeps it from going on, such as a full disk."""
        worker = self.home.worker
        waiting: set[asyncio.Future[Any]] = {watching} if worker is None else {watching, worker.broken}
        await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
        if worker is not None and worker.broken.done() and not watching.done():
            worker.broken.result()
        return await watching

    async def _show(self, run_id: str) -> Event:
        event: Event = {}
        async for event in follow(self.home.app, run_id):
            if self.arguments.json:
                print(json.dumps(event, ensure_ascii=False), flush=True)
            if event["type"] in ("RUN_STARTED", "STEP_STARTED") and not self.screen.quiet:
                self.screen.now = (await self._loaded()).graph
            if event["type"] == "ACTIVITY_SNAPSHOT" and "unit" in event["content"]:
                self.units[event["content"]["unit"]] = event["content"]
            self.screen.show(event)
        return event

    async def ask(self, question: str) -> str | None:
        """A line from the person, who meanwhile sees what others do on the film. Raises ``Left`` at Ctrl-C."""
        overhearing = asyncio.create_task(self._overhear())
        try:
            with self.screen.paused():
                return await self.screen.person.ask(question)
        finally:
            overhearing.cancel()
            await asyncio.gather(overhearing, return_exceptions=True)

    async def _overhear(self) -> None:
        """Show what comes from elsewhere: a vendor's late job, another window on this film."""
        store = self.home.app.store
        async with store.read() as tx:
            heard = await events.last(tx, self.video_id)
        async for batch in store.signals.follow(self.video_id, heard):
            self.screen.now = (await self._loaded()).graph
            for row in batch:
                self.screen.show(json.loads(row.data))

    # Answering

    async def _answer(self, interrupt: Event) -> str | int:
        """Answer what a run ended with: the next run's id, or the exit code."""
        if interrupt["reason"] == "input_required":
            return await self._answer_question(interrupt)
        plan = interrupt["metadata"]["plan"]
        loaded = await self._loaded()
        await self._show_cast(loaded)
        self.screen.plan(plan, loaded.graph)
        if self.arguments.yes:
            return await self._approve_unasked(plan)
        if self.arguments.json or not interactive():
            more = f" --max-credits {allowing(_most(plan))}" if plan["maximum"] else ""
            self.screen.error(f"The plan waits for your approval; {self._carry_on(f' --yes{more}')}")
            return WAITING
        return await self._ask_approval(plan)

    async def _file(self, take: Take) -> Path:
        """The file of a take, where somebody can look at it."""
        return await self.home.app.store.blobs.fetch(take.blob_key or "", self.home.app.work / "seen")

    async def _show_cast(self, loaded: Loaded) -> None:
        """Say where the cast's pictures are, where somebody wants to see them before the rest is made."""
        if not loaded.graph.film.settings.cast_first or self.screen.quiet:
            return
        made = [unit for unit in self.units if unit.startswith("cast:") and loaded.graph.take(unit)]
        rows = {unit: loaded.takes[loaded.graph.selected[unit]] for unit in made}
        self.screen.seen({unit: await self._file(row) for unit, row in rows.items() if row.blob_key})

    async def _approve_unasked(self, plan: Event) -> str | int:
        """Approve for ``--yes``: within the maximum, and never again what has just failed."""
        most, left = _most(plan), self.allowed - self._agreed
        if most > left:
            limit = f"{counted(left)} left of the {counted(self.allowed)}" if self._agreed else counted(left)
            self.screen.error(
                f"The plan may cost {counted(most)}, more than the {limit} allowed; "
                f"{self._carry_on(f' --yes --max-credits {allowing(most)}')}, or change the film."
            )
            return WAITING
        if self._failed() and {line["unit"] for line in plan["lines"]} <= {*self.units, "cut"}:
            return await self._finish()
        self._agreed += most
        return await self._approve(plan)

    async def _ask_approval(self, plan: Event) -> str | int:
        while True:
            try:
                said = await self.ask("make · edit · quit · or say what to change › ")
            except Left:
                await self._decline()
                raise
            if said is None or said.strip().lower() in NO:
                return await self._decline()
            if said.strip().lower() in YES:
                if self._limited and _most(plan) > self.allowed:
                    self._limited = False
                    self.screen.note(
                        f"That may cost {counted(_most(plan))}, more than the {counted(self.allowed)} of "
                        "--max-credits; say it again to allow it, or what to change."
                    )
                    continue
                self.allowed = max(self.allowed, _most(plan))
                return await self._approve(plan)
            if said.strip().lower() in EDIT:
                if run_id := await self._edit():
                    return run_id
            elif said.strip():
                return await self._post(said)

    async def _decline(self) -> int:
        await starting.decline(self.home.app, self.home.owner, self.video_id)
        self.screen.note(f"Nothing was made or charged; the scenes are kept, {self._carry_on()}")
        return CANCELLED

    async def _edit(self) -> str | None:
        """Let the person edit the plan as a text; the run that puts a price on it, or None if nothing changed."""
        loaded = await self._loaded()
        before = sheet.write(loaded.graph.film)
        try:
            with self.screen.paused(), ignored():
                self._draft = await edited(self._draft or before)
            operations = sheet.read(self._draft, loaded.graph.film)
            if not operations:
                self._draft = ""
                self.screen.note("Nothing was changed.")
                return None
            done = await studio.edit(
                self.home.app, self.home.owner, self.video_id, operations, base=loaded.video.revision
            )
        except UserError as error:
            kept = "; “edit” goes on where you were" if self._draft else ""
            self.screen.error(f"{str(error).rstrip('.')}{kept}.")
            return None
        self._draft = ""
        self.screen.note(f"  · {done['summary']}")
        return await self._post("go on")

    async def _approve(self, plan: Event) -> str:
        try:
            return await starting.approve(
                self.home.app,
                self.home.owner,
                self.video_id,
                plan["version"],
                max_credits=self.allowed,
                model=self.arguments.model,
            )
        except starting.PlanChanged:
            self.screen.note("The film changed meanwhile, so there is a new plan.")
            return await self._post("go on")

    async def _answer_question(self, interrupt: Event) -> str | int:
        self.screen.question(interrupt["message"], interrupt.get("metadata", {}).get("options", []))
        if self.arguments.json or not interactive():
            self.screen.error(
                f'A question waits for you; answer it with: {pixora()} refine {self.video_id[:8]} "…"'
            )
            return WAITING
        said = await self.ask("you › ")
        return await self._post(said) if said and said.strip() else CANCELLED

    # Ending

    def _failed(self) -> list[Event]:
        """Units that could not be made, without those that only waited for them."""
        return [unit for unit in self._those("failed") if (unit.get("error") or {}).get("code") != "blocked"]

    async def _finish(self) -> int:
        """Hand the film over, and say how it went and how to go on."""
        loaded = await self._loaded()
        self.screen.now = loaded.graph
        self.unplanned = not loaded.graph.film.scenes
        if self.unplanned:
            return FAILED
        take = loaded.graph.take("cut")
        if self.output is not None and take is None:
            self.screen.error(
                f"There is no film yet, so {str(self.output)!r} was not written; {self._carry_on()}"
            )
            return FAILED
        if take is not None and (
            self.output is not None or self._rests() or self.units.get("cut", {}).get("state") == "current"
        ):
            row = loaded.takes[take.id]
            where = await self._file(row)
            if self.output is not None:
                where = await asyncio.to_thread(copy_out, where, self.output)
            self.screen.finished(where, row, kept=self.output is None)
        return self._verdict(await self._anew(loaded.graph))

    async def _anew(self, now: Graph) -> str:
        """How to buy another one of what is in doubt, once nobody waits for it any more."""
        async with self.home.app.store.read() as tx:
            if not now.doubtful or await plans.list(tx, self.video_id, "approved"):
                return ""
        again = f"make {now.word(now.doubtful[0])} again"
        return f'buy another one with: {pixora()} refine {self.video_id[:8]} "{again}"'

    def _rests(self) -> bool:
        """Whether the person only wanted to go on, and there was nothing left to do: then the film is shown."""
        if self.units:
            return False
        from agent.director.refine.answers import goes_on

        return goes_on(self._said)

    def _verdict(self, anew: str) -> int:
        """The exit code, with a sentence on stderr for whatever was not made; ``anew`` buys what is in doubt."""
        failed, asking = self._failed(), self._those("blocked")
        behind = [unit for unit in self._those("failed") if unit not in failed]
        parts = [
            self._missing("not made", failed),
            self._missing("in doubt", self._those("uncertain")),
            self._missing("therefore not made", behind, why=False),
        ]
        if said := "; ".join(part for part in parts if part):
            following = self._carry_on() if failed or not anew else anew
            self.screen.error(f"{said[0].upper()}{said[1:]}; the rest is kept, {following}")
            return FAILED
        if asking:
            self.screen.error(f"{self._missing('Not made', asking)}; {self._carry_on()}")
            return WAITING
        return DONE

    def _those(self, state: str) -> list[Event]:
        return [unit for unit in self.units.values() if unit["state"] == state]

    def _missing(self, fate: str, units: list[Event], *, why: bool = True) -> str:
        """A clause about units that were not made; the reason of the only one, or how many there are."""
        if not units:
            return ""
        words = listed(self.screen.word(unit["unit"]) for unit in units)
        told = reason(units[0]["error"]) if len(units) == 1 else f"{len(units)} units"
        return f"{fate}: {words}{f' ({told})' if why else ''}"


def _most(plan: Event) -> int:
    """The most that a plan may cost, in micro-credits."""
    most: float = plan["maximum"]
    return round(most * MICRO)
