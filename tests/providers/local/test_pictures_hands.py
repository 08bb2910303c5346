"""Hands, benches and things that are held, as the words have them."""

from __future__ import annotations

from providers.local.pictures import CastLook, PictureRequest, figures
from providers.local.pictures.compose import build
from providers.local.pictures.reading import read

BAKER = CastLook("baker", "", "a baker, a woman of thirty, warm brown skin, a white apron", "person")
GIRL = CastLook("girl", "", "a girl of nine in a red coat", "person")
CAT = CastLook("cat", "", "a cat with smoke-grey fur", "animal")


def kinds(text: str, *cast: CastLook) -> list[tuple[str, int]]:
    return [(subject.noun, subject.count) for subject in read(text, cast).subjects]


def test_somebody_s_hands_are_two_hands_of_their_skin_and_nobody_else() -> None:
    shown = read(
        "Close shot: {baker}'s hands pulling bread from the oven. In a small bakery", (BAKER,)
    ).subjects
    assert [(s.noun, s.count) for s in shown] == [("hand", 2), ("bread", 1)]
    assert shown[0].words == "warm brown hands"


def test_who_hands_something_over_has_no_more_hands_than_other_people() -> None:
    assert kinds("Close shot: {baker} hands {girl} a warm loaf. In a city street", BAKER, GIRL) == [
        ("baker", 1),
        ("girl", 1),
        ("bread", 1),
    ]
    assert read("{baker} hands her a loaf. In a street", (BAKER,)).subjects[0].pose == "reach"


def test_who_sits_on_a_bench_is_given_one() -> None:
    text = "Wide shot: {girl} and {cat} share a loaf on a bench. In a park; Noon"
    assert ("bench", 1) in kinds(text, GIRL, CAT)
    layers = [
        layer.name for layer in build(PictureRequest(text, "gouache", (GIRL, CAT), 320, 180, 1)).stage.layers
    ]
    assert layers.index("bench") < layers.index("hero 0")


def test_what_somebody_carries_is_in_their_hand() -> None:
    subject = read(
        "An old man with white hair walked out to the bridge with his hammer. By a river", ()
    ).subjects[0]
    assert subject.pose == "walk"
    assert ("hammer", 1) not in kinds("An old man walked out to the bridge with his hammer. By a river")
    look = figures.sheet(subject.words, "man", subject.noun).person
    assert look is not None
    assert look.held == "hammer"
    assert (look.hair, look.hair_colour) != ("bald", "#efece6")


def test_a_shop_that_is_passed_is_seen_from_the_street() -> None:
    spec = read("Medium shot: {girl} runs past the bakery window. In a city street with tall houses", (GIRL,))
    assert spec.setting == "shopfront"
    assert spec.nouns == ("bakery",)


def test_small_things_have_shapes_of_their_own() -> None:
    for word in ("melon", "egg", "shell", "crystal", "hammer", "pencil", "paintbrush", "flute"):
        assert figures.find(f"a {word}") not in (None, "pebble", "stick"), word


def test_light_from_above_is_no_view_from_above() -> None:
    night = "Wide shot: {girl} in a forest. In a forest of tall trees. Night; cool moonlight from above, one warm light"
    assert read(night, (GIRL,)).angle == ""
    assert read(f"From above: {night}", (GIRL,)).angle == "above"
    assert read("Wide shot: {girl} in a field, seen from above. On a farm. Noon", (GIRL,)).angle == "above"


def test_a_city_is_told_by_its_tower_and_a_clock_by_the_hour() -> None:
    paris = (
        "{cat} alone. In Paris, in a city street with tall houses; lit windows near the edge. Evening, rain"
    )
    assert ("eiffel tower", 1) in kinds(f"Wide shot: {paris}", CAT)
    assert ("eiffel tower", 1) not in kinds(f"Close shot: {paris}", CAT)
    assert kinds("Wide shot: {cat} alone. In a city street with tall houses; lit windows. Evening", CAT) == [
        ("cat", 1)
    ]
    clock = read("Wide shot: a clock above the shop. In a street of shops. Midnight", ()).subjects[0]
    assert "midnight" in figures.sheet(clock.words, "clock", clock.noun).traits
