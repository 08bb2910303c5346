"""Texts that nobody means well: the director answers them all, and soon."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from agent.director.plan import Wish, plan

KEEPER = (
    "An old lighthouse keeper talks with his granddaughter on a stormy night and walks with her along the sea"
)


@pytest.mark.timeout(30, method="signal")
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
    """A regular expression that runs away hears of the time that is up, too."""
    try:
        assert plan(Wish(text=text))
    except ValidationError as error:
        assert error.error_count()  # more than a film may hold: the loop says so
