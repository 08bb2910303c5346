"""What options and arguments may be: each reads one, or says in a sentence what would be accepted."""

from __future__ import annotations

import re
from collections.abc import Sequence

from pixora.cli.program import pixora
from pixora.errors import UserError

FORMATS = ("mp4", "webm", "gif", "srt", "vtt", "otio", "fcpxml", "edl", "zip")


def duration(text: str) -> float:
    """Seconds of film. Raises ``UserError`` like every value below, with what would be accepted."""
    from film.document import LIMITS

    seconds = _number(text)
    if seconds is None or not 1 <= seconds <= LIMITS["seconds"]:
        raise UserError(f"--duration is {text!r}; choose 1 to {LIMITS['seconds']:g} seconds.")
    return seconds


def max_credits(text: str) -> float:
    credits = _number(text)
    if credits is None or credits < 0:
        raise UserError(f"--max-credits is {text!r}; write a number of credits, 0 or more.")
    return credits


def prompts_action(text: str) -> str:
    if text not in ("list", "show", "diff"):
        raise UserError(
            f"Templates can be listed, shown and compared, not {text!r}; write: {pixora()} prompts list"
        )
    return text


def times(text: str) -> int:
    number = _number(text)
    if number is None or number != int(number) or not 1 <= number <= 100:
        raise UserError(f"--repeat is {text!r}; choose 1 to 100.")
    return int(number)


def usd(text: str) -> float:
    number = _number(text)
    if number is None or number < 0:
        raise UserError(f"--max-usd is {text!r}; write a number of US dollars, 0 or more.")
    return number


def credits_action(text: str) -> str:
    if text != "add":
        raise UserError(f"Credits can be added, not {text!r}; write: {pixora()} credits add USER N")
    return text


def credits_given(text: str) -> int:
    """Micro-credits."""
    from decimal import Decimal

    try:
        micro = Decimal(text).scaleb(6)
    except ArithmeticError:
        micro = Decimal(0)
    if not micro.is_finite() or not 0 < micro <= 10**12 or micro != micro.to_integral_value():
        raise UserError(f"N is {text!r}; write a number of credits above 0, with at most 6 decimals.")
    return int(micro)


def db_action(text: str) -> str:
    if text != "upgrade":
        raise UserError(f"A database can be upgraded, not {text!r}; write: {pixora()} db upgrade")
    return text


def port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > 65535:
        raise UserError(f"--port is {text!r}; choose a number from 0 to 65535.")
    return int(text)


def aspect(text: str) -> str:
    from film.document import ASPECTS

    return _one_of("--aspect", text, ASPECTS)


def quality(text: str) -> str:
    return _one_of("--quality", text, ("draft", "final"))


def export_format(text: str) -> str:
    return _one_of("--to", text, FORMATS)


def queue(text: str) -> str:
    return _one_of("--queue", text, ("runs", "render"))


def language(text: str) -> str:
    if not re.fullmatch(r"[a-z]{2,3}(-[A-Za-z]{2,4})?", text):
        raise UserError(f"--language is {text!r}; write a code such as en, de or pt-BR.")
    return text


def model(text: str) -> str:
    from pixora.settings import DEFAULT_MODEL

    if text and not all(text.partition("/")):
        raise UserError(f"--model is {text!r}; write vendor/model, e.g. openai/gpt-5, or {DEFAULT_MODEL}.")
    return text


def _one_of(option: str, text: str, known: Sequence[str]) -> str:
    if text not in known:
        raise UserError(f"{option} is {text!r}; choose {', '.join(known[:-1])} or {known[-1]}.")
    return text


def _number(text: str) -> float | None:
    """A finite number, or None."""
    try:
        number = float(text)
    except ValueError:
        return None
    return number if abs(number) < 1e9 else None
