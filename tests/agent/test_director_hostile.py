"""Texts that nobody means well: the director answers them all, and soon."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PLAN = """
import sys
from pydantic import ValidationError
from agent.director.plan import Wish, plan
try:
    plan(Wish(text=sys.stdin.read()))
except ValidationError:
    pass  # more than a film may hold: the loop says so
"""
KEEPER = (
    "An old lighthouse keeper talks with his granddaughter on a stormy night and walks with her along the sea"
)


@pytest.mark.parametrize(
    "text",
    [
        "the cat, " * 2000,
        "the old man and " * 1200,
        f'{KEEPER}.\n\nKeeper: "Come."\nTom: "Yes, we will."',
        f"{KEEPER} {KEEPER} {KEEPER}\nTom: Hello.",
        "Tom, an old " + "brave " * 3000,
        "Keeper: hello there. " * 900,
        "swap " + " " * 5000 + "x",
        "make " + "a " * 9000,
    ],
    ids=["list", "and", "script", "unpunctuated", "apposition", "lines", "blanks", "words"],
)
def test_no_text_takes_more_than_moments(text: str) -> None:
    """In a process of its own, since a regular expression that runs away cannot be interrupted."""
    command = [sys.executable, "-c", PLAN]
    done = subprocess.run(command, input=text, text=True, cwd=ROOT, capture_output=True, timeout=30)
    assert done.returncode == 0, done.stderr[-2000:]
