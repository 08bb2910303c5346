"""Passwords: argon2id, in threads of their own, at most two at a time."""

from __future__ import annotations

import asyncio
import secrets
import unicodedata
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from typing import TypeVar

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from pixora.errors import UserError

T = TypeVar("T")
SHORTEST, LONGEST = 10, 256
"""Characters."""
COMMON = (
    "0123456789", "1234567890", "0987654321", "1111111111", "0000000000", "12345678910", "1234567891",
    "password12", "password123", "password1234", "passwordpassword", "passw0rd123", "qwertyuiop",
    "qwerty12345", "qwerty123456", "1q2w3e4r5t", "1qaz2wsx3edc", "iloveyou123", "letmein1234",
    "changeme123", "welcome123", "administrator", "aaaaaaaaaa", "abcdefghij", "abcd123456",
)  # fmt: skip
"""What everybody tries first, in small letters."""
AT_ONCE = 2
WAITING = 64
"""How many may wait for their turn, about six seconds' worth."""

_hasher = PasswordHasher()
_threads = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="argon2")
_waiting: set[object] = set()


class WeakPassword(UserError):
    """A password that would be guessed."""

    code = "weak_password"


class Busy(UserError):
    """Too many people sign in at this moment."""

    code = "busy"


def check(password: str, email: str) -> None:
    """Refuse a password that is too short, too long, or the first that anybody would try."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise WeakPassword(
            f"The password has {len(password)} characters; choose {SHORTEST} to {LONGEST}, "
            "e.g. four words that have nothing to do with each other."
        )
    if password.lower() in (*COMMON, email.lower()):
        raise WeakPassword("This password is among the first that anybody would try; choose another one.")


async def hashed(password: str) -> str:
    """The hash to keep. Raises ``Busy``."""
    return await _turn(lambda: _hasher.hash(_same(password)))


async def matches(known: str | None, password: str) -> bool:
    """Whether it is the password; takes as long where there is none to compare with. Raises ``Busy``."""

    def verify() -> bool:
        try:
            return _hasher.verify(known or _nobodys(), _same(password)) and known is not None
        except (VerificationError, InvalidHashError):
            return False

    return await _turn(verify)


def outdated(known: str) -> bool:
    """Whether a hash was made with other parameters than today's."""
    return _hasher.check_needs_rehash(known)


async def _turn(work: Callable[[], T]) -> T:
    if len(_waiting) >= WAITING + AT_ONCE:
        raise Busy("Too many people are signing in at this moment; try again in a few seconds.")
    me = object()
    _waiting.add(me)
    try:
        return await asyncio.get_running_loop().run_in_executor(_threads, work)
    finally:
        _waiting.discard(me)


@cache
def _nobodys() -> str:
    return _hasher.hash(secrets.token_urlsafe(16))


def _same(password: str) -> str:
    """The same characters typed on another keyboard are the same password."""
    return unicodedata.normalize("NFKC", password)
