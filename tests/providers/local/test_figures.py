"""Figures: what is found in words, how looks follow them, and that every drawing holds together."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import skia

from providers.local.pictures import figures
from providers.local.pictures.figures import dressing
from providers.local.pictures.ink import Ink

SIDE = 460


def drawn(
    look: figures.Sheet,
    pose: str = "stand",
    phase: float = 0.2,
    facing: str = "right",
    height: float = 110,
    mood: str = "",
    holding: str | None = None,
) -> tuple[np.ndarray, figures.Box]:
    """RGBA pixels (side, side, 4) of one figure on a clear ground, and its box."""
    surface = skia.Surface(SIDE, SIDE)
    canvas = surface.getCanvas()
    canvas.clear(0)
    box = figures.place(
        canvas, look, SIDE / 2, SIDE * 0.75, height, facing, pose, phase, Ink(), mood, holding
    )
    return surface.toarray(colorType=skia.kRGBA_8888_ColorType), box


def near(pixels: np.ndarray, colour: str, reach: int = 60) -> int:
    """How many opaque pixels lie close to a colour."""
    wanted = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)])
    distance = np.abs(pixels[..., :3].astype(int) - wanted).max(axis=-1)
    return int(((distance < reach) & (pixels[..., 3] > 200)).sum())


@pytest.mark.parametrize("kind", figures.kinds())
def test_every_kind_draws_inside_the_box_it_reports(kind: str) -> None:
    pixels, box = drawn(figures.sheet("", kind, kind), height=90)
    rows, columns = np.nonzero(pixels[..., 3] > 230)
    assert rows.size > 0.1 * box.width * box.height
    assert box.left - 1.5 <= columns.min() and columns.max() <= box.right + 1.5
    assert box.top - 1.5 <= rows.min() and rows.max() <= box.bottom + 1.5


@pytest.mark.parametrize("kind", [k for k in figures.kinds() if not figures.floats(k)])
def test_what_stands_reaches_its_ground_and_not_far_below(kind: str) -> None:
    _, box = drawn(figures.sheet("", kind, kind), height=90)
    assert -0.12 < (box.bottom - SIDE * 0.75) / 90 < 0.35


@pytest.mark.parametrize("pose", figures.PEOPLE_POSES)
def test_every_pose_of_a_person_stays_above_ground_and_in_its_box(pose: str) -> None:
    pixels, box = drawn(figures.sheet("a girl with a red scarf", "pose"), pose)
    rows, _ = np.nonzero(pixels[..., 3] > 230)
    assert rows.size > 800
    assert box.top - 1.5 <= rows.min()
    assert rows.max() <= SIDE * 0.75 + 7


def test_the_same_input_gives_the_same_pixels_and_identity_changes_them() -> None:
    look = figures.sheet("a woman", "one")
    assert np.array_equal(drawn(look)[0], drawn(figures.sheet("a woman", "one"))[0])
    others = {figures.sheet("a woman", f"other {i}").person for i in range(12)}
    assert len(others) == 12


@pytest.mark.parametrize(
    ("kind", "pose"),
    [
        ("person", "walk"),
        ("person", "dance"),
        ("fox", "run"),
        ("bird", "fly"),
        ("robot", "dance"),
        ("cup", "stand"),
        ("windmill", "stand"),
        ("whale", "swim"),
    ],
)
def test_a_cycle_moves_and_closes(kind: str, pose: str) -> None:
    look = figures.sheet("", "cycle", kind)
    start, middle, end = (drawn(look, pose, phase)[0] for phase in (0.0, 0.3, 1.0))
    assert not np.array_equal(start, middle)
    assert np.array_equal(start, end)


def test_a_cycle_has_no_jump_where_it_closes() -> None:
    look = figures.sheet("a boy", "jump")
    step = [drawn(look, "walk", phase)[0].astype(int) for phase in (0.98, 0.0, 0.02)]
    before, after = (np.abs(step[i + 1] - step[i]).mean() for i in (0, 1))
    assert before < 2 * after + 0.5


def test_facing_left_mirrors_the_drawing() -> None:
    look = figures.sheet("", "fox", "fox")
    _, right = drawn(look)
    _, left = drawn(look, facing="left")
    assert left.left == pytest.approx(SIDE - right.right, abs=1.5)
    assert left.width == pytest.approx(right.width, abs=1.5)


def test_an_unknown_pose_is_drawn_standing() -> None:
    look = figures.sheet("", "cow", "cow")
    assert np.array_equal(drawn(look, "juggle")[0], drawn(look, "stand")[0])


def test_height_scales_the_figure() -> None:
    look = figures.sheet("a man", "tall")
    _, small = drawn(look, height=60)
    _, large = drawn(look, height=180)
    assert large.height == pytest.approx(3 * small.height, rel=0.03)


# Colours follow the words.


def test_told_colours_are_on_the_picture() -> None:
    look = figures.sheet("a girl in a yellow raincoat with black braids and a red scarf", "g")
    pixels, _ = drawn(look, height=200)
    assert near(pixels, "#f4bd2f") > 1500
    assert near(pixels, "#d9423a") > 500
    assert near(pixels, "#2c232c", 40) > 500


def test_an_animal_wears_what_it_is_told_to() -> None:
    plain, _ = drawn(figures.sheet("a fox", "f"), height=200)
    dressed, _ = drawn(figures.sheet("a fox with a green scarf", "f"), height=200)
    assert near(plain, "#4f9a5b", 40) == 0
    assert near(dressed, "#4f9a5b", 40) > 200


def test_parts_take_their_own_colours() -> None:
    look = figures.sheet("a white boat with a red sail", "b")
    assert (look.kind, look.main, look.second) == ("boat", "#f4efe4", "#d9423a")
    assert figures.sheet("a black cat", "c").main == "#322e3b"
    assert figures.sheet("a dark green turtle", "t").main < figures.sheet("a green turtle", "t").main


def test_the_old_keeper_is_read_from_his_description() -> None:
    words = (
        "a man of seventy, broad and stooped, white beard, long mustard oilskin, brass whistle, captain's cap"
    )
    look = figures.sheet(words, "tove", "person").person
    assert look is not None
    assert (look.outfit, look.top, look.beard, look.trinket) == ("oilskin", "#d9a02e", "full", "whistle")
    assert (look.hat, look.hair_colour, look.build) == ("captain", "#efece6", 1.22)
    assert look.stoop > 0.5 and look.grown == 1.0 and not look.lashes


@pytest.mark.parametrize(
    ("words", "field", "value"),
    [
        ("a woman with long red hair", "hair", "long"),
        ("a woman with long red hair", "hair_colour", "#b5482a"),
        ("a bald man", "hair", "bald"),
        ("a boy in blue dungarees", "outfit", "overalls"),
        ("a boy in blue dungarees", "top", "#2f6db5"),
        ("a nine year old girl", "stoop", 0.0),
        ("an old baker", "stoop", 0.3),
        ("a woman with round glasses and a tall hat", "glasses", "#2f2a3a"),
        ("a girl in red boots", "shoes", "#d9423a"),
        ("a young man holding a lantern", "held", "lantern"),
        ("an astronaut", "hat", "helmet"),
        ("a chef", "outfit", "chef"),
        ("a baker in a green apron", "second", "#4f9a5b"),
        ("a woman in red", "top", "#d9423a"),
        ("a detective", "hat", "fedora"),
        ("a dark-skinned woman", "skin", "#6f452f"),
    ],
)
def test_words_rule_the_look(words: str, field: str, value: object) -> None:
    assert getattr(figures.sheet(words, "any").person, field) == value


def test_ages_set_the_size() -> None:
    sizes = [
        figures.relative_size(figures.sheet(w, "a"))[1]
        for w in ("a girl of seven", "a boy aged 14", "a woman")
    ]
    assert sizes == sorted(sizes) and sizes[0] < 0.75 and sizes[2] == pytest.approx(1.0)


def test_sizes_compare_across_kinds() -> None:
    tall = {kind: figures.relative_size(figures.sheet("", "s", kind))[1] for kind in figures.kinds()}
    assert (
        tall["mouse"]
        < tall["cat"]
        < tall["dog"]
        < tall["person"]
        < tall["horse"]
        < tall["house"]
        < tall["lighthouse"]
    )


# One cast, told apart.


def test_open_tops_are_moved_apart_and_told_ones_stay() -> None:
    told = figures.sheet("a woman in a red coat", "told")
    cast = figures.distinct([told, *(figures.sheet("a man", f"open {i}") for i in range(3))])
    tops = [look.person.top for look in cast if look.person]
    assert tops[0] == "#d9423a"
    gaps = [dressing.apart(a, b) for i, a in enumerate(tops) for b in tops[:i]]
    assert min(gaps) >= 45 and sorted(gaps)[1] >= 55


def test_two_open_people_differ_by_sixty_degrees() -> None:
    for i in range(20):
        cast = figures.distinct([figures.sheet("a woman", f"a{i}"), figures.sheet("a man", f"b{i}")])
        first, second = (look.person.top for look in cast if look.person)
        assert dressing.apart(first, second) >= 60


def test_a_second_fox_gets_a_scarf() -> None:
    foxes = figures.distinct([figures.sheet("a fox", "f1"), figures.sheet("a fox", "f2")])
    assert [bool(fox.worn("scarf")) for fox in foxes] == [False, True]


def test_accent_stands_off_the_top() -> None:
    for i in range(30):
        person = figures.sheet("a child", f"c{i}").person
        assert person is not None and dressing.apart(person.top, person.accessory_colour) >= 70


def test_weather_dresses_without_hiding_the_signature() -> None:
    look = figures.sheet("a girl in a yellow raincoat with a red scarf", "g")
    wet, cold = figures.dressed_for(look, "rain").person, figures.dressed_for(look, "snow").person
    assert wet is not None and (wet.hat, wet.top, wet.accessory) == ("hood", "#f4bd2f", "scarf")
    assert cold is not None and cold.hat == "beanie"
    bare = figures.sheet("a woman in a blue dress", "w")
    assert bare.person is not None
    umbrella = figures.dressed_for(replace(bare, person=replace(bare.person, held="")), "rain").person
    assert umbrella is not None and umbrella.held == "umbrella"


def test_moods_change_the_face() -> None:
    look = figures.sheet("a woman", "moody")
    faces = {
        drawn(look, mood=mood, facing="front", height=200)[0].tobytes()
        for mood in ("calm", "sad", "angry", "joy", "surprised")
    }
    assert len(faces) == 5


def test_hands_can_be_filled_and_emptied() -> None:
    keeper = figures.sheet("a lighthouse keeper", "k")
    (lit, with_lantern), (dark, without) = drawn(keeper), drawn(keeper, holding="")
    assert not np.array_equal(lit, dark)
    assert with_lantern.right > without.right + 15


@pytest.mark.parametrize("item", figures.HELD)
def test_everything_that_can_be_held_is_drawn(item: str) -> None:
    look = figures.sheet("a woman", "holder")
    assert not np.array_equal(drawn(look, holding=item)[0], drawn(look, holding="")[0])
