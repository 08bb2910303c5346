"""Films that show one place twice."""

from __future__ import annotations

import pytest

from agent.director.plan import Planned, Wish, plan


def scenes(wish: str) -> list[str]:
    planned = plan(Wish(wish))
    assert isinstance(planned, Planned)
    return [scene.visual for scene in planned.breakdown.scenes]


def test_the_same_street_is_the_same_market_street() -> None:
    shown = scenes("A market street at noon, then the same street under snow, 20 seconds")
    assert all("market street" in visual.lower() for visual in shown)
    assert not any("city street" in visual for visual in shown)
    half = len(shown) // 2
    assert all("snow" not in visual for visual in shown[:half])
    assert all("snow" in visual for visual in shown[half:])


@pytest.mark.parametrize(
    ("wish", "place", "after"),
    [
        ("A forest in autumn, then the same place in winter", "forest", "winter"),
        ("An empty beach in summer, then in a storm", "beach", "storm"),
        ("A school playground at noon and then at night", "playground", "night"),
    ],
)
def test_both_halves_show_one_place(wish: str, place: str, after: str) -> None:
    shown = scenes(wish)
    assert all(place in visual for visual in shown)
    assert all(after in visual.lower() for visual in shown[len(shown) // 2 :])
    assert not any("stalls" in visual for visual in shown)


def test_two_deeds_in_a_row_are_no_two_states() -> None:
    planned = plan(Wish("A mother and her son plant a tree, then wait fifty years"))
    assert isinstance(planned, Planned)
    said = " ".join(scene.script for scene in planned.breakdown.scenes)
    assert "plant a tree" in said and "wait fifty years" in said
    assert {"mother", "son"} <= {member.id for member in planned.breakdown.cast}
