"""Wishes that are no story of one sentence: heaps of sights, seasons, announcements, and what happened to us."""

from __future__ import annotations

import pytest

from agent.director.plan import Planned, Wish, plan
from agent.director.reader.wishes import Piece
from agent.director.scripts import stages
from agent.director.wish import relabelled
from film.breakdown import Breakdown


def film(wish: str) -> Breakdown:
    planned = plan(Wish(wish))
    assert isinstance(planned, Planned)
    return planned.breakdown


@pytest.mark.parametrize(
    ("wish", "sights"),
    [
        (
            "My grandad's workshop as it was: sawdust in the light, the radio with the bent aerial, a jar of brass screws, his brown coat"
            " on the nail. Nobody in it. No voiceover. Half a minute with quiet piano",
            ("sawdust", "radio", "brass screws", "brown coat"),
        ),
        (
            "pov last bus home. rainy window, neon, guy w headphones, nobody talks. lofi beat. 9:16, 20s",
            ("bus", "Rainy window", "Neon", "headphones"),
        ),
        (
            "- 30 sec\n- scouts packing for camp\n- tent, torch, rain jacket, marshmallows\n- funny\n",
            ("scout", "Tent", "Torch", "Marshmallows"),
        ),
    ],
)
def test_every_sight_of_a_heap_has_a_picture_of_its_own(wish: str, sights: tuple[str, ...]) -> None:
    pictures = [scene.visual for scene in film(wish).scenes]
    shown = [
        next((k for k, picture in enumerate(pictures) if sight.lower() in picture.lower()), -1)
        for sight in sights
    ]
    assert -1 not in shown
    assert shown == sorted(set(shown))


def test_a_place_through_the_year_has_its_seasons_in_their_order() -> None:
    pictures = " ".join(
        scene.visual
        for scene in film("an old woman's garden through the year, from spring to winter. One minute").scenes
    )
    places = [pictures.find(f"garden in {season}") for season in ("spring", "summer", "autumn", "winter")]
    assert -1 not in places
    assert places == sorted(places)


def test_a_trailer_of_a_thing_says_what_it_announces_and_tells_no_other_story() -> None:
    made = film(
        "Trailer for our school musical 'The Tin Pirates': toys in a bath set sail to save the plug. Shows 5, 6 and 7 December, 18:30,"
        " main hall, tickets at the office. 30 seconds, epic"
    )
    said = " ".join(line.text for scene in made.scenes for line in scene.lines)
    assert "Toys in a bath set sail to save the plug" in said
    assert "seventh of December" in said
    assert "Tickets at the office" in said
    assert all("cloak" not in scene.visual for scene in made.scenes)


def test_what_happened_to_us_is_told_sentence_by_sentence() -> None:
    told = stages.ours(
        "our u9 girls lost 11-0 on saturday and celebrated their first corner kick. we are the Ashby Wasps"
    )
    assert told is not None
    assert told.told[-1] == "We are the Ashby Wasps."


@pytest.mark.parametrize(
    "wish",
    [
        "A fox, a cat and a bear look for the moon",
        "A lighthouse keeper befriends a storm, 30 seconds",
        "hi its me again, need that video, you know which one",
    ],
)
def test_a_story_and_small_talk_are_no_heap(wish: str) -> None:
    assert stages.heap(wish) is None


@pytest.mark.parametrize(
    ("kind", "sure", "text", "meant"),
    [
        ("style", 0.57, "rainy window, neon, guy w headphones, ", "tell"),
        ("style", 0.99, "paper cut-out look, ", "style"),
        ("voice", 0.71, "a fern complaining like a theatre diva. ", "tell"),
        ("voice", 0.70, "read by an old woman, ", "voice"),
        ("chat", 0.98, "why does my sourdough rise?? ", "tell"),
        ("limit", 0.56, "my poem below word for word, ", "limit"),
    ],
)
def test_a_part_of_which_the_reader_is_unsure_is_what_its_words_say(
    kind: str, sure: float, text: str, meant: str
) -> None:
    [piece] = relabelled.relabelled([Piece(kind, text, sure)])
    assert piece.kind == meant


def test_quiet_scenes_show_what_the_wish_names() -> None:
    made = film("Ad for my bakery Crumb, Mill Lane 4. Rye bread and cinnamon knots. 25 seconds")
    quiet = [scene.visual for scene in made.scenes if not scene.script and not scene.lines]
    assert quiet
    assert [
        picture
        for picture in quiet
        if not any(
            word in picture.lower() for word in ("bread", "knot", "bakery", "lane", "mill", "rye", "cinnamon")
        )
    ] == []


@pytest.mark.parametrize(
    "wish",
    [
        "Winter market of our village, 6 December, 3 to 8 pm, village green. Lanterns, roasted chestnuts",
        "garage sale sat 9am-1pm, 17 finch st. Crib, 2 kayaks, a drum kit",
    ],
)
def test_days_and_hours_make_a_notice(wish: str) -> None:
    said = [scene.script for scene in film(wish).scenes]
    assert any("m." in text or "p m" in text or "a m" in text for text in said)
    assert "key" not in " ".join(said)
