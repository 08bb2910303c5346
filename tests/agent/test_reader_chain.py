"""Rows of labels, against every row that there is."""

from __future__ import annotations

from itertools import pairwise, product

import numpy as np
import pytest

from agent.director.reader.chain import NEVER, Chain, following

LABELS = ("O", "B-x", "I-x")
chance = np.random.default_rng(5)
CHAIN = Chain(
    chance.normal(size=(4, 3)).astype(np.float32),
    chance.normal(size=(4, 3)).astype(np.float32) + following(LABELS),
)


def score(labels: tuple[int, ...]) -> float:
    total = CHAIN.follow[-1, labels[0]] + sum(CHAIN.each[i, label] for i, label in enumerate(labels))
    return float(total + sum(CHAIN.follow[a, b] for a, b in pairwise(labels)))


EVERY = {labels: score(labels) for labels in product(range(3), repeat=4)}
WHOLE = sum(np.exp(one) for one in EVERY.values())


def test_the_best_row_is_the_best_of_all() -> None:
    assert tuple(CHAIN.best()) == max(EVERY, key=lambda labels: EVERY[labels])


def test_the_chances_of_a_label_are_those_of_all_rows_with_it() -> None:
    for at, label in product(range(4), range(3)):
        told = sum(np.exp(one) for labels, one in EVERY.items() if labels[at] == label) / WHOLE
        assert CHAIN.chances()[at, label] == pytest.approx(told, abs=1e-5)


@pytest.mark.parametrize(
    ("first", "piece", "then"), [(0, (1, 2), None), (1, (1,), (0, 1)), (2, (1, 2), None), (1, (0, 1), (0,))]
)
def test_the_chance_of_a_piece_is_that_of_all_rows_with_it(
    first: int, piece: tuple[int, ...], then: tuple[int, ...] | None
) -> None:
    last = first + len(piece)
    rows = [
        np.exp(one)
        for labels, one in EVERY.items()
        if labels[first:last] == piece and (then is None or last == 4 or labels[last] in then)
    ]
    assert CHAIN.chance(first, piece, then) == pytest.approx(sum(rows) / WHOLE, rel=1e-4)


def test_inside_comes_only_after_its_begin() -> None:
    may = following(LABELS)
    assert may[:, 2].tolist() == [NEVER, 0.0, 0.0, NEVER]
    assert not may[:, :2].any()
