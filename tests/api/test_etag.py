from __future__ import annotations

import time

import pytest

from api.etag import etag, parse
from api.problems import Refused


@pytest.mark.parametrize(
    ("header", "revision"),
    [
        ("*", None),
        (" * ", None),
        ('"7"', 7),
        ('"0"', 0),
        (' "7" ', 7),
        ('"7", "9"', 9),
        ('"9","7"', 9),
        (', "3",, "4",', 4),
        ('W/"9", "2"', 2),
        ('"abc", "2"', 2),
    ],
)
def test_the_latest_revision_that_is_named_counts(header: str, revision: int | None) -> None:
    assert parse(header) == revision


@pytest.mark.parametrize(
    "header", ['W/"7"', '"abc"', '""', '"007"', '"-1"', '"7.0"', '"' + "9" * 30 + '"', '"é"']
)
def test_tags_that_can_never_match_are_a_failed_precondition(header: str) -> None:
    with pytest.raises(Refused) as refused:
        parse(header)
    assert (refused.value.status, refused.value.code) == (412, "edit_conflict")


@pytest.mark.parametrize(
    "header", ["", "7", "abc", '"7" "8"', '"7"x', 'w/"7"', '"a"b"', "*, *", '*, "7"', '"7', "\0"]
)
def test_what_is_no_list_of_tags_is_refused(header: str) -> None:
    with pytest.raises(Refused) as refused:
        parse(header)
    assert (refused.value.status, refused.value.code) == (400, "invalid_if_match")


def test_a_tag_is_read_as_it_was_written() -> None:
    assert [parse(etag(number)) for number in (0, 7, 123_456)] == [0, 7, 123_456]


def test_a_hostile_header_is_read_in_no_time() -> None:
    begun = time.monotonic()
    with pytest.raises(Refused):
        parse('"a"' + " ,\t, " * 3_000 + "x")
    assert time.monotonic() - begun < 1
