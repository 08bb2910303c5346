"""Pictures and clips of the local painter: what is asked can be seen, moves, and is the same every time."""

import colorsys
import itertools
from pathlib import Path

import av
import numpy as np
import pytest
import skia
from numpy.typing import NDArray

from providers.local import pictures
from providers.local.pictures import CastLook, PictureRequest, animation, camera, planes, settings
from providers.local.pictures.compose import build, flatten
from providers.local.pictures.reading import read
from providers.local.pictures.stage import Stage
from providers.local.pictures.vocabulary import SETTINGS

HERO = CastLook("mira", "Mira", "a girl in a yellow raincoat with a red scarf and black braids", "person")
FOX = CastLook("fox", "", "a red fox with a white tail tip", "animal")
WIDE, TALL = (480, 270), (270, 480)


def ask(text: str, size: tuple[int, int] = WIDE, style: str = "gouache", seed: int = 3) -> PictureRequest:
    cast = tuple(member for member in (HERO, FOX) if "{" + member.id + "}" in text)
    return PictureRequest(text, style, cast, *size, seed)


def seen(request: PictureRequest) -> NDArray[np.int16]:
    """The still as (height, width, 3) RGB."""
    image = flatten(build(request))
    assert (image.width(), image.height()) == (request.width, request.height)
    return image.toarray(colorType=skia.kRGBA_8888_ColorType)[:, :, :3].astype(np.int16)


def decoded(path: Path) -> list[NDArray[np.int16]]:
    with av.open(str(path)) as file:
        return [frame.to_ndarray(format="rgb24").astype(np.int16) for frame in file.decode(video=0)]


def clip(
    text: str, motion: str, frames: int, path: Path, size: tuple[int, int] = WIDE
) -> list[NDArray[np.int16]]:
    pictures.animate(ask(text, size), motion, frames, 24, path, frozenset({0}), lambda _: None)
    return decoded(path)


def test_the_same_request_is_the_same_bytes() -> None:
    request = ask("Wide shot: {mira} with a lantern in a forest. Night, falling snow")
    first = pictures.draw(request)
    assert first[:8] == b"\x89PNG\r\n\x1a\n"
    assert pictures.draw(request) == first


@pytest.mark.parametrize("place", sorted(SETTINGS))
def test_every_place_is_painted_at_any_hour(place: str) -> None:
    words = SETTINGS[place].partition("|")[0]
    shapes = itertools.cycle(((240, 136), (136, 240), (160, 160)))  # as much to see, in half the time
    for moment in ("Noon", "Night, falling snow", "Dusk, storm"):
        picture = seen(ask(f"Wide shot: {{mira}} in a {words}. {moment}", next(shapes)))
        assert picture.std() > 12, moment  # never an empty sheet
        assert (np.abs(np.diff(picture, axis=0)).sum(axis=2) > 24).mean() > 0.003, moment


def test_every_place_that_is_read_can_be_painted() -> None:
    assert set(SETTINGS) <= set(settings.PAINTERS)


@pytest.mark.parametrize("place", ["lake", "city street", "forest", "beach"])
def test_night_is_darker_than_day(place: str) -> None:
    day, night = (seen(ask(f"Wide shot: {{mira}} at a {place}. {hour}")).mean() for hour in ("Noon", "Night"))
    assert day - night > 40


def test_snow_whitens_the_ground_and_rain_greys_the_day() -> None:
    clear, snow, rain = (
        seen(ask(f"Wide shot: {{mira}} in a meadow. Noon, {sky}"))
        for sky in ("clear", "falling snow", "rain")
    )
    floor = slice(220, 260)
    assert snow[floor].mean() - clear[floor].mean() > 60
    assert np.ptp(rain.mean(axis=(0, 1))) < np.ptp(clear.mean(axis=(0, 1)))
    assert np.abs(rain - clear).mean() > 15


@pytest.mark.parametrize(
    "motion", ["push in", "pull back", "pan left", "pan right", "tilt up", "tilt down", "orbit", "static"]
)
@pytest.mark.parametrize("size", [WIDE, TALL])
def test_no_move_meets_an_edge(motion: str, size: tuple[int, int]) -> None:
    for text in ("Wide shot: {mira} at a lake. Dawn", "Medium shot: {mira} in a coffee shop. Night"):
        request = ask(text, size)
        film = animation._Film(
            build(request, margin=True, poses=2), camera.read_move(f"Camera {motion}", 3), 48, 24
        )
        surface = skia.Surface(*size)
        for number in (0, 24, 47):
            surface.getCanvas().clear(skia.Color(255, 0, 255, 0))
            film.frame(surface.getCanvas(), number)
            assert surface.makeImageSnapshot().toarray()[:, :, 3].min() == 255


@pytest.mark.parametrize(
    "place", ["at a lake", "in a coffee shop", "in a forest", "on a beach", "in a library"]
)
def test_even_a_static_camera_shows_life(place: str) -> None:
    film = animation._Film(
        build(ask(f"Wide shot: {{mira}} {place}. Morning"), margin=True, poses=12),
        camera.read_move("Camera static", 3), 96, 24,
    )  # fmt: skip
    surface = skia.Surface(*WIDE)
    frames = []
    for number in range(0, 96, 12):
        film.frame(surface.getCanvas(), number)
        frames.append(surface.makeImageSnapshot().toarray()[:, :, :3].astype(np.int16))
    for before, after in itertools.pairwise(frames):
        assert (np.abs(after - before).max(axis=2) > 8).mean() > 0.002


def test_a_clip_has_exactly_its_frames_and_moves(tmp_path: Path) -> None:
    frames = clip("Wide shot: {fox} in a meadow. Morning", "Camera pushes in", 30, tmp_path / "a.mp4")
    assert len(frames) == 30
    assert frames[0].shape == (270, 480, 3)
    assert np.abs(frames[24] - frames[0]).mean() > 1.0


def test_a_clip_begins_as_its_still_promises(tmp_path: Path) -> None:
    text = "Wide shot: {mira} on a beach. Noon"
    frames = clip(text, "Camera static", 2, tmp_path / "a.mp4")
    assert np.abs(frames[0] - seen(ask(text))).mean() < 14


@pytest.mark.parametrize(
    "style", ["pixel art", "pencil sketch", "noir, hard side light", "layered paper cut-out"]
)
def test_a_style_holds_while_the_picture_moves(style: str) -> None:
    request = ask("Wide shot: {mira} in a village. Noon", style=style)
    film = animation._Film(
        build(request, margin=True, poses=2), camera.read_move("Camera pushes in", 3), 24, 24
    )
    surface = skia.Surface(*WIDE)
    film.frame(surface.getCanvas(), 0)
    moving = (
        surface.makeImageSnapshot().toarray(colorType=skia.kRGBA_8888_ColorType)[:, :, :3].astype(np.int16)
    )
    styled, plain = seen(request), seen(ask("Wide shot: {mira} in a village. Noon"))
    assert np.abs(moving - styled).mean() < max(12.0, np.abs(plain - styled).mean())


def test_a_cast_member_wears_its_colours_in_every_scene() -> None:
    for place in ("in a meadow. Noon", "in a city street. Dusk, rain", "in a library. Afternoon"):
        picture = seen(ask(f"Medium shot: {{mira}} {place}"))
        bare = seen(PictureRequest(f"Medium shot: {place}", "gouache", (), *WIDE, 3))
        assert _share(picture, 0.10, 0.17) - _share(bare, 0.10, 0.17) > 0.01, place  # the yellow coat


def _share(picture: NDArray[np.int16], low: float, high: float) -> float:
    """The part of a picture whose hue lies in a band and is saturated."""
    pixels = picture[::3, ::3].reshape(-1, 3) / 255
    hits = sum(
        low < h < high and s > 0.45 and v > 0.3 for h, s, v in (colorsys.rgb_to_hsv(*p) for p in pixels)
    )
    return hits / len(pixels)


def stage_of(text: str, size: tuple[int, int] = WIDE) -> Stage:
    return build(ask(text, size)).stage


def test_five_cups_are_five_cups_on_a_table() -> None:
    names = [
        layer.name
        for layer in stage_of("Wide shot: {mira} beside five cups in a row. In a kitchen; a stove").layers
    ]
    assert sum(name.startswith("cup") for name in names) == 5
    assert names.index("ledge") < names.index("cup 0")


def test_a_storm_that_is_somebody_has_a_body() -> None:
    spec = read("Wide shot: {mira} and a towering grey storm cloud. In a kitchen", (HERO,))
    assert [(s.noun, s.part) for s in spec.subjects] == [("mira", "hero"), ("cloud", "hero")]


def test_set_dressing_is_not_the_subject() -> None:
    text = "Wide shot: {mira} reading. In a living room with an armchair and a lamp; lamp near the edge, suitcase further back"
    assert [s.noun for s in read(text, (HERO,)).subjects] == ["mira"]


def test_a_stranger_keeps_face_and_clothes_between_scenes() -> None:
    looks = [
        read(f"{shot}: a traveller with a blue cap {deed}. In a street", ()).subjects[0]
        for shot, deed in (("Wide shot", "walking left"), ("Close shot", "leaning in"))
    ]
    assert looks[0].who == looks[1].who == "traveller"


@pytest.mark.parametrize("size", [WIDE, TALL])
@pytest.mark.parametrize("shot", ["Wide", "Medium", "Close", "Detail"])
def test_no_head_leaves_the_frame(shot: str, size: tuple[int, int]) -> None:
    hero = next(
        layer
        for layer in stage_of(f"{shot} shot: {{mira}} in a meadow. Noon", size).layers
        if layer.name == "hero 0"
    )
    alpha = hero.frames[0].toarray()[:, :, 3]
    top = hero.y + int(np.flatnonzero((alpha > 128).any(axis=1))[0])
    assert 0 <= top < size[1] * 0.75


def test_a_close_shot_shows_more_of_a_face_than_a_wide_one() -> None:
    sizes = []
    for shot in ("Extreme wide", "Wide", "Medium", "Close"):
        layers = stage_of(f"{shot} shot: {{mira}} in a meadow. Noon").layers
        hero = next(layer for layer in layers if layer.name == "hero 0")
        sizes.append(float((hero.frames[0].toarray()[:, :, 3] > 128).any(axis=0).sum()))
    assert all(b > 1.3 * a for a, b in itertools.pairwise(sizes))


@pytest.mark.parametrize(
    "text", ["Close shot: {mira} in a kitchen. Night", "Wide shot: {mira} at a market. Noon"]
)
def test_cutting_planes_for_speed_leaves_no_seam(text: str, monkeypatch: pytest.MonkeyPatch) -> None:
    scene = build(ask(text), margin=True, poses=2)
    move = camera.read_move("Camera pulls back", 3)
    cut = animation._Film(scene, move, 48, 24)
    monkeypatch.setattr(planes, "_seen", lambda found, stage: found)
    frames = []
    for film in (cut, animation._Film(scene, move, 48, 24)):
        surface = skia.Surface(*WIDE)
        film.frame(surface.getCanvas(), 17)
        frames.append(surface.makeImageSnapshot().toarray().astype(np.int16))
    differs = np.abs(frames[0] - frames[1]).max(axis=2) > 12
    assert differs.sum(axis=0).max() < 0.05 * WIDE[1]  # a seam is a whole column


KEEPER = CastLook(
    "old_keeper", "Tove", "a lighthouse keeper, a man of thirty-five in a mustard oilskin", "person"
)


@pytest.mark.parametrize(
    "words",
    [
        "The keeper opens the lamp room window and the storm looks in",
        "The old keeper opens the window; the keeper smiles",
        "Tove opens the lamp room window",
        "The lighthouse keeper's hands hold a lamp",
    ],
)
def test_who_is_called_by_a_word_is_the_member_and_not_a_stranger_of_the_same_trade(words: str) -> None:
    found = read(f"Close shot: {words}", (KEEPER,)).subjects
    shown = [s.noun for s in found if s.noun in ("old_keeper", "person:keeper", "hand")]
    assert shown == (["hand"] if "hands" in words else ["old_keeper"])


def test_what_belongs_to_somebody_is_not_them() -> None:
    found = read("Wide shot: {fox} before the keeper's cottage, a keeper waves", (FOX, KEEPER)).subjects
    assert [s.noun for s in found if s.cast] == ["fox"]
    assert [s.noun for s in found if s.noun == "person:keeper"] == ["person:keeper"]
