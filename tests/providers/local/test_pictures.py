"""Offline pictures: what a description asks for is read, painted and moved."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import av
import numpy as np
import pytest
import skia
from numpy.typing import NDArray

from providers.local.pictures import CastLook, PictureRequest, animate, draw
from providers.local.pictures.reading import read
from providers.local.pictures.vocabulary import SETTINGS

FOX = CastLook("fox", "", "a red fox with a white tail tip", "animal")
KEEPER = CastLook("keeper", "", "an old lighthouse keeper with a white beard in a navy coat", "person")


def picture(
    text: str, seed: int = 1, cast: tuple[CastLook, ...] = (FOX,), size: tuple[int, int] = (320, 180)
) -> NDArray[np.int16]:
    encoded = draw(PictureRequest(text, "gouache", cast, *size, seed))
    image = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(encoded))
    pixels: NDArray[np.uint8] = image.toarray(colorType=skia.kRGBA_8888_ColorType)
    return pixels[..., :3].astype(np.int16)


@pytest.mark.parametrize("setting", SETTINGS)
def test_every_setting_is_painted_with_detail_and_with_its_hero(setting: str) -> None:
    words = SETTINGS[setting].partition("|")[0]
    shown = picture(f"Wide shot: {{fox}} in a {words}, morning.")
    without = picture(f"Wide shot in a {words}, morning.", cast=())
    assert read(f"in a {words}", ()).setting == setting
    assert shown.std() > 12
    assert (np.abs(shown - without).max(axis=2) > 24).mean() > 0.004


def test_one_request_is_one_picture_and_the_seed_changes_it() -> None:
    text = "Wide shot: {fox} in a forest, dusk."
    request = PictureRequest(text, "gouache", (FOX,), 320, 180, 5)
    assert draw(request) == draw(request)
    assert np.abs(picture(text, 5) - picture(text, 6)).mean() > 1


@pytest.mark.parametrize(
    ("text", "moment", "setting"),
    [
        ("A beach at first light.", "dawn", "beach"),
        ("A street at night as the first light goes on.", "night", "street"),
        ("A market at noon under tram wires.", "noon", "market"),
        ("Close shot in the round lighthouse room; midnight.", "midnight", "lamproom"),
        ("Wide shot of a cliff with a lighthouse, sunset.", "sunset", "lighthouse"),
    ],
)
def test_place_and_moment_are_read(text: str, moment: str, setting: str) -> None:
    spec = read(text, ())
    assert (spec.moment, spec.setting) == (moment, setting)


@pytest.mark.parametrize(
    ("text", "place"),
    [("in a martian plain on mars", "mars"), ("in a castle", "castle"), ("in a space station", "space")],
)
def test_a_place_is_not_also_a_thing_in_it(text: str, place: str) -> None:
    spec = read(f"Wide shot: {{fox}} {text}.", (FOX,))
    assert spec.setting == place
    assert [subject.noun for subject in spec.subjects] == ["fox"]


@pytest.mark.parametrize(
    ("text", "weather"),
    [
        (
            "In the rain, wide shot: {fox} waits. In a meadow. Morning, clear side light from the left.",
            "rain",
        ),
        ("Wide shot: {fox} waits, it snows. In a meadow. Noon, clear sky.", "snow"),
        ("Wide shot: {fox} waits. In a meadow. Noon, clear sky.", "clear"),
        ("Wide shot: {fox} waits after the rain. In a meadow. Noon, clear sky.", "clear"),
    ],
)
def test_weather_that_falls_is_not_cleared_by_the_light(text: str, weather: str) -> None:
    assert read(text, (FOX,)).weather == weather


def test_hard_side_light_alone_leaves_the_colours() -> None:
    shown = draw(
        PictureRequest("Wide shot: {fox} in a meadow.", "gouache, hard side light", (FOX,), 160, 90, 1)
    )
    pixels = skia.Image.MakeFromEncoded(skia.Data.MakeWithCopy(shown)).toarray()[..., :3].astype(np.int16)
    assert np.ptp(pixels, axis=2).mean() > 20


def test_only_what_is_there_is_drawn_and_one_owner_is_one_person() -> None:
    assert [
        s.noun for s in read("In a desert of dunes; bleached bones of a boat near the edge.", ()).subjects
    ] == []
    offer = read("A stranger's hand offers a flask.", ()).subjects
    assert [(s.noun, s.count) for s in offer] == [("hand", 1), ("flask", 1)]
    assert [(s.noun, s.count) for s in read("Strangers wait.", ()).subjects] == [("person", 3)]


def test_night_is_darker_than_noon_and_snow_lies_white() -> None:
    noon, night = (picture(f"Wide shot: {{fox}} in hills, {moment}.") for moment in ("noon", "night"))
    assert night.mean() < noon.mean() - 40
    green, white = (picture(f"Wide shot: {{fox}} in a meadow, noon{snow}.") for snow in ("", ", snow"))
    ground = slice(130, 180)
    assert np.ptp(white[ground].mean(axis=(0, 1))) < np.ptp(green[ground].mean(axis=(0, 1)))


def test_a_clip_moves_and_has_every_frame(tmp_path: Path) -> None:
    said: list[float] = []
    request = PictureRequest(
        "Wide shot: {keeper} at the sea, windy morning.", "gouache", (KEEPER,), 320, 180, 3
    )
    animate(request, "slow push in", 24, 24, tmp_path / "clip.mp4", frozenset({0}), said.append)
    frames = [frame.to_ndarray(format="rgb24").astype(np.int16) for frame in _decoded(tmp_path / "clip.mp4")]
    assert len(frames) == 24
    steps = [float(np.abs(a - b).mean()) for a, b in pairwise(frames)]
    assert max(steps) < 8  # no jump
    assert sum(step > 0.05 for step in steps) > 16  # the move eases in and out
    assert np.abs(frames[0] - frames[-1]).mean() > 1
    assert said == sorted(said) and said[-1] == 1.0


def _decoded(path: Path) -> Iterator[Any]:
    with av.open(str(path)) as container:
        yield from container.decode(video=0)


def test_a_desert_is_sand_by_day() -> None:
    ground = picture("Wide shot in a desert, noon.", cast=())[130:].reshape(-1, 3).mean(axis=0)
    assert ground[0] > ground[1] > ground[2]


@pytest.mark.parametrize(
    ("text", "weather"),
    [
        ("A rainbow over hills after the rain.", ""),
        ("A boat sails home before the storm.", ""),
        ("A boat in the rain.", "rain"),
    ],
)
def test_weather_that_is_only_spoken_of_is_not_there(text: str, weather: str) -> None:
    assert read(text, ()).weather == weather


def test_a_caravan_of_camels_is_camels_and_a_companion_is_not_luggage() -> None:
    camels = read("A camel caravan crosses the desert.", ()).subjects
    assert [(s.noun, s.count) for s in camels] == [("camel", 3)]
    assert "cat" in [s.noun for s in read("{keeper} waits with an orange cat.", (KEEPER,)).subjects]


def test_a_desk_tells_the_room_only_where_nothing_else_does() -> None:
    assert read("A brass key on a desk.", ()).inside
    assert read("A lamp on a table in a garden.", ()).setting == "garden"


def test_a_moon_in_the_sky_tells_the_hour_and_an_oar_tells_the_boat() -> None:
    assert read("A cat on a roof under a full moon.", ()).moment == "night"
    assert read("An astronaut on the moon.", ()).moment == ""
    boats = read("A boy rows a small boat on a river.", ()).subjects
    assert "rowing boat" in [s.noun for s in boats]


def test_a_house_is_drawn_on_a_cliff_and_not_twice_in_a_village() -> None:
    assert "house" in [s.noun for s in read("A house on the cliffs.", ()).subjects]
    assert not read("A stone house in a village.", ()).subjects
