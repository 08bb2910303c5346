"""Asking the person at the terminal. Everything else goes on while they type."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import Any

from pixora.cli.words import interactive
from pixora.errors import UserError


class Left(Exception):
    """The person pressed Ctrl-C at a question: the command ends."""


class Person:
    """Whoever sits at the terminal, or the file that stands for them."""

    def __init__(self) -> None:
        self._question = ""

    @property
    def typing(self) -> bool:
        """Whether a question is on the screen."""
        return bool(self._question)

    async def ask(self, question: str) -> str | None:
        """A line from the person; None at end of file. Raises ``Left`` at Ctrl-C.

        The line is read in a thread of its own, which is simply left behind at Ctrl-C: nothing
        is asked after that.
        """
        loop = asyncio.get_running_loop()
        answer: asyncio.Future[str | None] = loop.create_future()

        def settle(line: str | None, error: BaseException | None = None) -> None:
            if answer.done():
                return
            answer.set_result(line) if error is None else answer.set_exception(error)

        def read() -> None:
            line, error = None, None
            try:
                line = _typed(question) if interactive() else _piped()
            except EOFError:
                print()
            except Exception as caught:
                error = caught
            with suppress(RuntimeError):  # the loop has ended meanwhile
                loop.call_soon_threadsafe(settle, line, error)

        self._question = question
        with _terminal_as_it_was(), _signals(loop, lambda: settle(None, Left())):
            threading.Thread(target=read, name="asking", daemon=True).start()
            try:
                return await answer
            finally:
                self._question = ""

    @contextmanager
    def above(self) -> Iterator[None]:
        """What is printed meanwhile goes above the question and what was typed so far."""
        if not self._question or not interactive():
            yield
            return
        import readline

        sys.stdout.write("\r\x1b[K")
        yield
        sys.stdout.write(self._question + readline.get_line_buffer())
        sys.stdout.flush()


def _typed(question: str) -> str:
    with suppress(ImportError):
        import readline  # noqa: F401  input() edits lines and remembers them with it
    return input(question)


def _piped() -> str | None:
    """A line byte by byte, so that what follows it stays where it is."""
    data, byte = bytearray(), b""
    while (byte := os.read(sys.stdin.fileno(), 1)) not in (b"", b"\n"):
        data += byte
    try:
        return data.decode() if data or byte else None
    except UnicodeDecodeError:
        raise UserError("What came on stdin is not UTF-8 text; send it as UTF-8.") from None


@contextmanager
def _signals(loop: asyncio.AbstractEventLoop, stop: Any) -> Iterator[None]:
    numbers = (signal.SIGINT, signal.SIGTERM)
    for number in numbers:
        loop.add_signal_handler(number, stop)
    try:
        yield
    finally:
        for number in numbers:
            loop.remove_signal_handler(number)


@contextmanager
def ignored() -> Iterator[None]:
    """Ctrl-C is for the program that has the terminal now."""
    before = signal.signal(signal.SIGINT, lambda number, frame: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _terminal_as_it_was() -> Iterator[None]:
    """The terminal's settings back, also where somebody left while the line was edited."""
    if not interactive():
        yield
        return
    import termios

    fd = sys.stdin.fileno()
    before = termios.tcgetattr(fd)
    try:
        yield
    except Left:
        termios.tcsetattr(fd, termios.TCSADRAIN, before)
        print()
        raise
