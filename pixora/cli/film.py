"""``make``, ``refine`` and ``chat``: a conversation about a film, at a terminal or in a script."""

from __future__ import annotations

import argparse
import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

from agent import studio
from pixora.cli import CANCELLED, DONE
from pixora.cli.asking import Left
from pixora.cli.conversation import Conversation
from pixora.cli.home import open_home
from pixora.cli.scenes import facts
from pixora.cli.screen import Screen
from pixora.cli.settings import check_language
from pixora.cli.words import check_output, interactive, read_text
from pixora.errors import PixoraError
from pixora.settings import Settings


def make(arguments: argparse.Namespace) -> int:
    """``pixora make PROMPT``."""
    prompt = read_text(arguments.prompt)
    studio.check_text(prompt)
    check_language(Settings.load(), arguments.language)
    screen, output = Screen(quiet=arguments.json), _output(arguments)

    async def work() -> int:
        with screen.live():
            async with open_home(working=True, model=arguments.model) as home:
                video = await studio.create_video(
                    home.app, home.owner, prompt, _settings(arguments), arguments.style
                )
                talk = Conversation(home, video.id, arguments, screen, output)
                code = await talk.say(prompt)
                if talk.unplanned:
                    await talk.discard()
                    screen.error("Nothing was planned, so no film was kept.")
                return code

    return _run(work)


def refine(arguments: argparse.Namespace) -> int:
    """``pixora refine VIDEO MESSAGE``."""
    message = read_text(arguments.message)
    studio.check_text(message, "message")
    screen, output = Screen(quiet=arguments.json), _output(arguments)

    async def work() -> int:
        with screen.live():
            async with open_home(working=True, model=arguments.model) as home:
                loaded = await home.look(arguments.video)
                return await Conversation(home, loaded.video.id, arguments, screen, output).say(message)

    return _run(work)


def chat(arguments: argparse.Namespace) -> int:
    """``pixora chat [VIDEO]``: one message per line until end of file or "quit"."""
    arguments.json = False
    screen = Screen()

    async def work() -> int:
        code, talk = DONE, None
        async with open_home(working=True, model=arguments.model) as home:
            if arguments.video:
                loaded = await home.look(arguments.video)
                screen.note(f"{loaded.graph.film.title or 'Untitled'}: {facts(loaded.graph)}")
                talk = Conversation(home, loaded.video.id, arguments, screen)
            if interactive():
                screen.note("Say what you want. “quit” or Ctrl-D ends.")
            while (message := await _next(screen, talk)) is not None:
                try:
                    studio.check_text(message)
                    if talk is None:
                        video = await studio.create_video(home.app, home.owner, message)
                        talk = Conversation(home, video.id, arguments, screen)
                    with screen.live("Thinking"):
                        code = await talk.say(message)
                except PixoraError as error:
                    screen.error(str(error))
            if talk is not None and talk.unplanned and not arguments.video:
                await talk.discard()
        return code

    return _run(work)


async def _next(screen: Screen, talk: Conversation | None) -> str | None:
    """The person's next message that is not empty; None at the end."""
    ask = screen.person.ask if talk is None else talk.ask
    while (message := await ask("you › ")) is not None:
        if message.strip():
            return None if message.strip() in ("quit", "exit") else message
    return None


def _run(work: Callable[[], Coroutine[Any, Any, int]]) -> int:
    try:
        return asyncio.run(work())
    except Left:
        return CANCELLED


def _output(arguments: argparse.Namespace) -> Path | None:
    return None if arguments.output is None else check_output(arguments.output)


def _settings(arguments: argparse.Namespace) -> dict[str, Any]:
    """The settings given as options, by their names in the film."""
    given = {
        "duration": arguments.duration,
        "aspect_ratio": arguments.aspect,
        "language": arguments.language,
        "quality": arguments.quality,
        "cast_first": arguments.cast_first,
    }
    return {name: value for name, value in given.items() if value is not None}
