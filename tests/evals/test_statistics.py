"""Intervals and chances, against figures that are known."""

from __future__ import annotations

import math

import pytest

from evals.statistics import Interval, difference, flips, share


@pytest.mark.parametrize(
    ("right", "of", "low", "high"),
    [(0, 10, 0.0, 0.2775), (5, 10, 0.2366, 0.7634), (81, 263, 0.2553, 0.3662), (10, 10, 0.7225, 1.0)],
)
def test_wilsons_interval(right: int, of: int, low: float, high: float) -> None:
    found = share(right, of)
    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-5)
    assert found.value == right / of


def test_of_no_cases_everything_is_possible() -> None:
    found = share(0, 0)
    assert math.isnan(found.value) and (found.low, found.high) == (0.0, 1.0)


def test_a_paired_difference_has_an_interval_and_is_the_same_each_time() -> None:
    before, after = [0.0] * 40 + [1.0] * 60, [0.0] * 20 + [1.0] * 80
    found = difference(before, after)
    assert found == difference(before, after)
    assert found.value == pytest.approx(0.2)
    assert 0.1 < found.low < 0.2 < found.high < 0.3
    assert difference([1.0] * 50, [1.0] * 50) == Interval(0.0, 0.0, 0.0)


@pytest.mark.parametrize(
    ("gained", "lost", "chance"),
    [(0, 0, 1.0), (5, 0, 0.0625), (10, 0, 0.001953125), (6, 5, 1.0), (9, 1, 0.021484375)],
)
def test_flips_are_told_with_their_chance(gained: int, lost: int, chance: float) -> None:
    before = [False] * gained + [True] * lost + [True, False]
    after = [True] * gained + [False] * lost + [True, False]
    assert flips(before, after) == (gained, lost, pytest.approx(chance))


def test_intervals_overlap_or_do_not() -> None:
    assert share(50, 100).overlaps(share(55, 100)) and not share(20, 100).overlaps(share(80, 100))
