"""Which takes a film still needs, if one can go back as far as its last revisions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from film.document import Film
from film.units import Take, graph

REVISIONS = 50
"""Takes that any of so many last revisions selects are kept."""


def needed(stands: Iterable[tuple[Film, Mapping[str, str]]], takes: Sequence[Take]) -> frozenset[str]:
    """The ids of takes in use in any of these states of a film; ``takes`` are all it has, oldest first.

    A state selects what it had selected, what a person chose in it, and what would stand for
    its units if it came back now.
    """
    found: set[str] = set()
    for film, selected in stands:
        found |= {*selected.values()} | {choice.take for choice in film.choices.values()}
        found |= {*graph(film, takes, selected).selected.values()}
    return frozenset(found)
