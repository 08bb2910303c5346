"""``make``, ``refine`` and ``chat``: a conversation about a film, at a terminal or in a script."""

from __future__ import annotations

import argparse
import asyncio
import json
import shutil
import signal
import sys
from pathlib import Path
from typing import Any

from agent import studio
from agent.films import Loaded
from film.document import ASPECTS, LIMITS
from film.plan import MICRO
from pixora.cli import CANCELLED, DONE, FAILED, WAITING
from pixora.cli.home import Event, Home, follow, open_home
from pixora.cli.screen import Screen
from pixora.errors import UserError


def make(arguments: argparse.Namespace) -> int:
    """``pixora make PROMPT``."""
    prompt = _text(arguments.prompt)
    studio.check_text(prompt)
    settings = _settings(arguments)
    if arguments.output:
        check_output(Path(arguments.output))

    async def work() -> int:
        async with open_home(working=True) as home:
            video = await studio.create_video(home.app, home.owner, prompt, settings, arguments.style)
            return await Conversation(home, video.id, arguments).say(prompt)

    return asyncio.run(work())


def refine(arguments: argparse.Namespace) -> int:
    """``pixora refine VIDEO MESSAGE``."""
    message = _text(arguments.message)
    studio.check_text(message)
    if arguments.output:
        check_output(Path(arguments.output))

    async def work() -> int:
        async with open_home(working=True) as home:
            loaded = await studio.look(home.app, home.owner, arguments.video)
            return await Conversation(home, loaded.video.id, arguments).say(message)

    return asyncio.run(work())


def chat(arguments: argparse.Namespace) -> int:
    """``pixora chat [VIDEO]``: one message per line until end of file or "quit"."""
    arguments.output, arguments.yes, arguments.json = None, False, False

    async def work() -> int:
        code = DONE
        async with open_home(working=True) as home:
            talk: Conversation | None = None
            if arguments.video:
                loaded = await studio.look(home.app, home.owner, arguments.video)
                talk = Conversation(home, loaded.video.id, arguments)
            while (message := await _ask("you › ")) not in (None, "quit", "exit"):
                assert message is not None
                if not message.strip():
                    continue
                if talk is None:
                    video = await studio.create_video(home.app, home.owner, message)
                    talk = Conversation(home, video.id, arguments)
                code = await talk.say(message)
        return code

    return asyncio.run(work())


class Conversation:
    """Messages, approvals and answers on one film until it rests."""

    def __init__(self, home: Home, video_id: str, arguments: argparse.Namespace) -> None:
        self.home = home
        self.video_id = video_id
        self.arguments = arguments
        self.screen = Screen(quiet=arguments.json)
        self.allowed = int(arguments.max_credits * MICRO)

    async def say(self, text: str) -> int:
        """Say something and carry the film on as far as the options and the person allow."""
        run_id = await self._post(text)
        while True:
            ended = await self._watch(run_id)
            if ended["type"] == "RUN_ERROR":
                self.screen.error(ended["message"])
                return FAILED
            outcome = ended.get("outcome", {})
            if outcome.get("type") == "cancelled":
                self.screen.note("Cancelled. Say “go on” to carry on from what is made.")
                return CANCELLED
            if outcome.get("type") != "interrupt":
                return await self._finish()
            following = await self._answer(outcome["interrupts"][0])
            if isinstance(following, int):
                return following
            run_id = following

    async def _post(self, text: str) -> str:
        return await studio.post(
            self.home.app,
            self.home.owner,
            self.video_id,
            text,
            max_credits=self.allowed,
            model=self.arguments.model,
        )

    async def _watch(self, run_id: str) -> Event:
        """Show a run until its terminal event; Ctrl-C asks it to stop."""
        loop = asyncio.get_running_loop()
        asked: set[asyncio.Task[bool]] = set()

        def stop() -> None:
            asked.add(asyncio.ensure_future(studio.cancel(self.home.app, self.home.owner, run_id)))

        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, stop)
        event: Event = {}
        try:
            with self.screen.live():
                async for _, event in follow(self.home, run_id):
                    if self.arguments.json:
                        print(json.dumps(event, ensure_ascii=False), flush=True)
                    self.screen.show(event)
        finally:
            for number in (signal.SIGINT, signal.SIGTERM):
                loop.remove_signal_handler(number)
        return event

    async def _answer(self, interrupt: Event) -> str | int:
        """Answer what a run ended with: the next run's id, or the exit code."""
        if interrupt["reason"] == "input_required":
            return await self._answer_question(interrupt)
        plan = interrupt["metadata"]["plan"]
        self.screen.plan(plan, (await self._loaded()).graph)
        if self.arguments.yes:
            if plan["maximum"] <= self.allowed:
                return await self._approve(plan)
            self.screen.error(str(studio.OverMaximum(plan["maximum"], self.allowed)))
            return WAITING
        if not _interactive(self.arguments):
            self.screen.note(f'Waiting for approval: pixora refine {self.video_id[:8]} "go on" --yes')
            return WAITING
        return await self._ask_approval(plan)

    async def _ask_approval(self, plan: Event) -> str | int:
        while True:
            said = await _ask("make it, say what to change, or quit › ")
            if said is None or said.strip().lower() in ("q", "quit", "no", "n"):
                await studio.decline(self.home.app, self.home.owner, self.video_id)
                self.screen.note("Kept the plan's scenes; nothing was made and nothing was charged.")
                return WAITING
            if said.strip().lower() in ("make", "make it", "m", "y", "yes", "ok", "go"):
                self.allowed = max(self.allowed, plan["maximum"])
                return await self._approve(plan)
            if said.strip():
                return await self._post(said)

    async def _approve(self, plan: Event) -> str:
        return await studio.approve(
            self.home.app,
            self.home.owner,
            self.video_id,
            plan["version"],
            max_credits=self.allowed,
            model=self.arguments.model,
        )

    async def _answer_question(self, interrupt: Event) -> str | int:
        self.screen.question(interrupt["message"], interrupt.get("metadata", {}).get("options", []))
        if not _interactive(self.arguments):
            self.screen.note(f'Answer with: pixora refine {self.video_id[:8]} "…"')
            return WAITING
        said = await _ask("you › ")
        return await self._post(said) if said and said.strip() else WAITING

    async def _loaded(self) -> Loaded:
        return await studio.look(self.home.app, self.home.owner, self.video_id)

    async def _finish(self) -> int:
        """Hand the film over, and say how to go on."""
        loaded = await self._loaded()
        standing = loaded.graph.standing.get("cut")
        if standing is None or standing.take is None:
            return DONE
        row = loaded.takes[standing.take.id]
        source = self.home.app.store.blobs.path(row.blob_key or "")
        where = source
        if self.arguments.output:
            where = await asyncio.to_thread(copy_out, source, Path(self.arguments.output))
        if standing.state == "current" or self.arguments.output:
            self.screen.finished(loaded, where, row)
        return DONE


def check_output(path: Path) -> None:
    """Refuse a place that cannot be written before any work is done. Raises ``UserError``."""
    folder = path.parent
    if path.is_dir():
        raise UserError(f"{str(path)!r} is a folder; name a file, e.g. {str(path / 'film.mp4')!r}.")
    if not folder.is_dir():
        raise UserError(f"The folder {str(folder)!r} does not exist; make it first or choose another.")
    probe = folder / f".{path.name}.pixora"
    try:
        probe.touch()
        probe.unlink()
    except OSError as error:
        raise UserError(f"{str(path)!r} cannot be written: {error.strerror}; choose another place.") from None


def copy_out(source: Path, out: Path) -> Path:
    """Copy a finished file; complete or not at all. Raises ``UserError``."""
    part = out.with_name(f".{out.name}.part")
    try:
        shutil.copyfile(source, part)
        part.replace(out)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise UserError(
            f"{str(out)!r} cannot be written: {error.strerror}. The film is kept: pixora export last --to mp4 -o FILE"
        ) from None
    return out


def _settings(arguments: argparse.Namespace) -> dict[str, Any]:
    """The settings given as options. Raises ``UserError`` with what would be accepted."""
    found: dict[str, Any] = {}
    if arguments.duration is not None:
        if not 1 <= arguments.duration <= LIMITS["seconds"]:
            raise UserError(f"--duration is {arguments.duration:g} s; choose 1 to {LIMITS['seconds']:g}.")
        found["duration"] = arguments.duration
    if arguments.aspect is not None:
        if arguments.aspect not in ASPECTS:
            raise UserError(f"--aspect is {arguments.aspect!r}; choose {', '.join(ASPECTS)}.")
        found["aspect_ratio"] = arguments.aspect
    if arguments.language is not None:
        import re

        if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z]{2,4})?", arguments.language):
            raise UserError(f"--language is {arguments.language!r}; write a code such as en, de or pt-BR.")
        found["language"] = arguments.language
    if arguments.quality is not None:
        found["quality"] = arguments.quality
    if arguments.max_credits < 0:
        raise UserError(f"--max-credits is {arguments.max_credits:g}; it cannot be negative.")
    return found


def _text(argument: str) -> str:
    """A prompt as given, from stdin (``-``) or from a file (``@FILE``). Raises ``UserError``."""
    if argument == "-":
        return sys.stdin.read()
    if argument.startswith("@"):
        try:
            return Path(argument[1:]).read_text(encoding="utf-8")
        except OSError as error:
            raise UserError(f"{argument[1:]!r} cannot be read: {error.strerror}.") from None
        except UnicodeDecodeError:
            raise UserError(f"{argument[1:]!r} is not UTF-8 text.") from None
    return argument


def _interactive(arguments: argparse.Namespace) -> bool:
    return not arguments.json and sys.stdin.isatty() and sys.stdout.isatty()


async def _ask(question: str) -> str | None:
    """A line from the person; None at end of file."""
    try:
        return await asyncio.to_thread(input, question)
    except (EOFError, KeyboardInterrupt):
        return None
