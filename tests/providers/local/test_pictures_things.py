"""What a scene names is there, large enough to be made out in a thumbnail; styles are seen as small."""

from __future__ import annotations

import numpy as np
import pytest
import skia
from numpy.typing import NDArray

from providers.local.pictures import CastLook, PictureRequest, figures, weather
from providers.local.pictures.compose import Scene, build, flatten
from providers.local.pictures.reading import read
from providers.local.pictures.subjects import kind_of

GIRL = CastLook("girl", "", "a girl of nine in a yellow coat, black braids", "person")


def scene(text: str, *cast: CastLook, style: str = "gouache", size: tuple[int, int] = (320, 180)) -> Scene:
    return build(PictureRequest(text, style, cast, *size, 3))


def pixels(shown: Scene) -> NDArray[np.float64]:
    return flatten(shown).toarray(colorType=skia.kRGBA_8888_ColorType)[:, :, :3].astype(np.float64)


NAMED = (
    ("a girl carries a paper boat along a river", "paper boat"),
    ("a cake on a table in a bakery", "cake"),
    ("a robot waters a garden on Mars", "garden"),
    ("a milk bottle on a step in a city street", "milk bottle"),
    ("a spider in an attic", "spider"),
    ("a tram in a street in Lisbon", "tram"),
    ("a key on a table in a kitchen", "key"),
    ("a letter on the sand in a desert", "letter"),
    ("a map on a table in a library", "map"),
    ("a clock in a workshop", "clock"),
    ("a woman with a telescope on a hill", "telescope"),
    ("a mouse with an apple in a kitchen", "pumpkin"),
    ("bread on a table in a bakery", "bread"),
    ("a coffee cup in a cafe", "cup"),
    ("a dragon in a castle", "dragon"),
    ("a ship in a bottle on a table in a living room", "ship in a bottle"),
    ("a compass on the ground in a forest", "compass"),
    ("a child flies a kite on a beach", "kite"),
    ("two hands at work, kneading the dough in a kitchen", "dough"),
    ("flour and a bowl on a table in a kitchen", "flour"),
    ("flour and a bowl on a table in a kitchen", "bowl"),
    ("two hands at work, baking bread in a hot oven in a kitchen", "oven"),
    ("a warm slice on a table in a kitchen", "slice"),
    ("sparks in a workshop", "sparks"),
)


@pytest.mark.parametrize(("text", "kind"), NAMED)
def test_a_thing_that_is_named_is_seen_in_a_thumbnail(text: str, kind: str) -> None:
    shown = scene(f"Wide shot: {text}. Noon")
    heights = []
    for layer, subject in ((layer, s) for layer in shown.stage.layers for s in shown.spec.subjects):
        if subject.noun == kind and (kind in layer.name or layer.name.startswith("hero")):
            alpha = layer.frames[0].toarray()[:, :, 3]
            heights.append(int((alpha > 128).any(axis=1).sum()))
    held = any(figures.held(subject.words) == kind for subject in shown.spec.subjects)
    assert held or max(heights) >= 0.07 * 180


def test_what_people_do_is_no_thing() -> None:
    for words in ("the keeper watches the sea", "he bears it", "she plants them", "the boat rocks"):
        found = [mention.kind for mention in figures.mentions(words)]
        assert not {"clock", "bear", "sprout"} & set(found), words
    assert [m.kind for m in figures.mentions("two watches and a watch")] == ["clock", "clock"]


def test_a_player_is_a_person_and_holds_the_instrument() -> None:
    player = CastLook("player", "", "a violin player, a woman of thirty, a red coat", "person")
    assert kind_of(player).startswith("person")
    look = figures.sheet(player.description, "player", kind_of(player)).person
    assert look is not None
    assert look.held == "violin"


def test_a_beard_has_the_colour_that_is_said_whatever_the_hair() -> None:
    look = figures.sheet("a man of forty with black hair and a red beard", "m").person
    assert look is not None
    assert look.hair_colour != look.beard_colour != ""


def test_who_is_out_at_sea_is_in_a_boat_and_whales_are_not() -> None:
    rides = [s.noun for s in read("Wide shot: a fisherman. At sea with long swells", ()).subjects]
    assert "rowing boat" in rides
    assert len(read("Wide shot: a whale. At sea with long swells", ()).subjects) == 1


def test_light_from_behind_turns_nobody_round() -> None:
    assert read("Wide shot: {girl}, pale light from behind. In a field", (GIRL,)).subjects[0].facing == ""
    assert read("Wide shot: {girl} from behind. In a field", (GIRL,)).subjects[0].facing == "back"


def test_flakes_are_seen_against_a_snowy_sky() -> None:
    text = "Wide shot: {girl} in a meadow. Noon, snowy"
    shown = scene(text, GIRL, size=(640, 360))
    surface = skia.Surface(640, 360)
    for layer in shown.stage.layers:
        surface.getCanvas().drawImage(layer.frames[0], layer.x, layer.y)
    before = surface.makeImageSnapshot().toarray().astype(np.int16)
    weather.still(surface.getCanvas(), shown.stage, shown.spec)
    changed = np.abs(surface.makeImageSnapshot().toarray().astype(np.int16) - before).max(axis=2)[:150] > 14
    assert changed.mean() > 0.004


STYLES = (
    "layered paper cut-out", "black and white noir", "pencil sketch", "watercolour", "pixel art", "riso halftone",
    "vintage film", "oil painting", "neon cyberpunk", "soft 3D clay",
)  # fmt: skip


def test_every_style_is_seen_in_a_thumbnail() -> None:
    text = "Medium shot: {girl} in a city street. Noon"
    plain = small(scene(text, GIRL))
    for style in STYLES:
        differs = np.abs(small(scene(text, GIRL, style=style)) - plain).mean()
        assert differs > 5, (style, differs)


def small(shown: Scene) -> NDArray[np.float64]:
    values = pixels(shown)[:180, :320]
    return values.reshape(90, 2, 160, 2, 3).mean(axis=(1, 3))


def test_a_hero_that_would_be_lost_is_set_off_and_one_that_is_seen_is_not() -> None:
    ghost = CastLook("pal", "", "a grey wolf", "animal")
    names = {layer.name for layer in scene("Wide shot: {pal} in a city street. Fog", ghost).stage.layers}
    assert "light behind hero 0" in names
    red = CastLook("pal", "", "a woman in a bright red coat and a red hat", "person")
    names = {layer.name for layer in scene("Wide shot: {pal} in a meadow. Noon", red).stage.layers}
    assert "light behind hero 0" not in names


def nouns(text: str, *cast: CastLook) -> list[str]:
    return [subject.noun for subject in read(text.lower(), cast).subjects]


def test_a_thing_in_a_word_for_how_another_is_made_is_not_there() -> None:
    assert nouns("Wide shot: a hand-built bicycle in a workshop") == ["bicycle"]
    assert nouns("Wide shot: a ring of light over a harbour") == []


def test_umbrellas_that_it_rains_on_are_in_somebody_s_hands() -> None:
    for words in ("rain falling on the umbrellas", "rain falling on people with umbrellas"):
        shown = read(f"Wide shot: {words}. In a city street. Steady rain", ())
        assert [(s.noun, s.count) for s in shown.subjects] == [("person", 3)]
    assert "umbrella" in nouns("Wide shot: three umbrellas. On a beach. Noon, clear sky")


def test_what_is_ridden_is_ridden_whatever_it_is_called() -> None:
    shown = read(
        "wide shot: a person riding a hand-built bicycle. on a road; old truck further back. dawn", ()
    )
    assert [(s.noun, s.part) for s in shown.subjects] == [("person", "hero"), ("bicycle", "ride")]


def test_a_moon_that_acts_is_the_only_one() -> None:
    moon = CastLook("moon", "", "the pale full moon", "thing")
    text = "Wide shot: {} over a village. In a small village with a well. Night, clear sky"

    def bright(shown: Scene) -> int:
        sky = next(layer for layer in shown.stage.layers if layer.name == "sky").frames[0]
        rgb = sky.toarray(colorType=skia.kRGBA_8888_ColorType)[:, :, :3]
        return int((rgb.min(axis=2) > 200).sum())

    assert bright(scene(text.format("{moon}"), moon)) < 0.2 * bright(scene(text.format("a full moon")))


def test_what_lies_on_a_table_in_a_garden_lies_on_it() -> None:
    shown = scene("Wide shot: a table with a round cake. In a garden of flowerbeds. Morning")
    names = [layer.name for layer in shown.stage.layers]
    assert any(name.startswith("cake") for name in names)
    assert not any(name.startswith("table") for name in names)
