"""Which figure is meant: longest phrase, plurals, owners, neighbours."""

from __future__ import annotations

import pytest

from providers.local.pictures import figures


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("a red fox", "fox"),
        ("two foxes in the snow", "fox"),
        ("an old lighthouse keeper", "person:keeper"),
        ("the lighthouse on the cliff", "lighthouse"),
        ("a paper boat on a puddle", "paper boat"),
        ("a sailing boat", "boat"),
        ("hot air balloons at dawn", "balloon"),
        ("a red balloon", "toy balloon"),
        ("the baker's cat", "cat"),
        ("a robot chef", "robot"),
        ("a dragon kite", "kite"),
        ("a street lamp", "street lamp"),
        ("three mice", "mouse"),
        ("wild geese", "duck"),
        ("wolves", "wolf"),
        ("children", "person"),
        ("a police officer", "person:police"),
        ("a violinist", "person:musician"),
        ("a cup of coffee", "cup"),
        ("a pile of loaves of bread", "bread"),
        ("a shy little cloud", "cloud"),
        ("nothing to see here", None),
        ("birds fly over an orange evening", "bird"),
        ("", None),
    ],
)
def test_find(words: str, kind: str | None) -> None:
    assert figures.find(words) == kind


def test_mentions_keep_their_order_places_and_number() -> None:
    text = "A fox and two robots by the old lighthouse."
    found = figures.mentions(text)
    assert [(m.kind, m.many) for m in found] == [("fox", False), ("robot", True), ("lighthouse", False)]
    assert [text[m.start : m.end] for m in found] == ["fox", "robots", "lighthouse"]


def test_of_joins_a_thing_with_what_it_is_made_of() -> None:
    assert [m.kind for m in figures.mentions("loaves of bread on a table")] == ["bread", "table"]


def test_every_kind_is_found_by_its_own_name_and_knows_its_group() -> None:
    for kind in figures.kinds():
        name = kind.partition(":")[2]
        if name:
            assert figures.group(kind) == "person"
            continue
        assert figures.find(f"a {kind}") == kind
        assert figures.poses(kind)


def test_group_of_an_unknown_kind_is_an_error() -> None:
    with pytest.raises(KeyError):
        figures.group("nonsense")


@pytest.mark.parametrize(
    ("words", "item"),
    [
        ("Tove lifts his lantern", "lantern"),
        ("she stands with a red umbrella", "umbrella"),
        ("a boy flying a kite", "kite"),
        ("a lamp on the table", ""),
        ("he plays with a watering can", "watering can"),
    ],
)
def test_held(words: str, item: str) -> None:
    assert figures.held(words) == item
