"""What a film says about how it came about."""

from __future__ import annotations

from datetime import UTC, datetime

from agent.orders import source_type
from store.takes import Take


def take(id: str, provider: str, *parents: str) -> Take:
    return Take(
        id, "v", "u", "image:s1", "image", {}, "", provider, "", {}, None, None, 0, {}, 0, 0, parents, None,
        datetime(2026, 3, 1, tzinfo=UTC),
    )  # fmt: skip


def test_the_source_of_a_film_is_that_of_everything_it_was_made_from() -> None:
    rows = [
        take("drawn", "local"),
        take("moved", "local", "drawn"),
        take("bought", "fal", "drawn"),
        take("mine", "upload"),
        take("mine moved", "local", "mine"),
        take("orphan", "local", "forgotten"),
        take("ring", "local", "ring"),
    ]
    shelf = {row.id: row for row in rows}
    composite, trained, drawn = (
        "compositeWithTrainedAlgorithmicMedia", "trainedAlgorithmicMedia", "algorithmicMedia"
    )  # fmt: skip
    for used, expected in [
        (["moved", "drawn"], drawn),
        (["orphan", "ring", "nothing"], drawn),
        (["moved", "bought"], trained),
        (["mine"], composite),
        (["bought", "mine moved"], composite),
        ([], drawn),
    ]:
        assert source_type(used, shelf) == expected, used
