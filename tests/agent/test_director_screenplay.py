"""A pasted screenplay: who the author says somebody is, and where a slug line puts them."""

from __future__ import annotations

import re

from agent.director.plan import Planned, Wish, plan
from agent.director.story import looks as looks_of
from agent.director.wish.entities import Entity
from film.breakdown import Breakdown

PLAY = """INT. LIBRARY - NIGHT

Rain on the windows. MARA, a librarian of 25 in a red coat, stacks books. An old man, TOBIAS, sits at the table.

MARA
We closed an hour ago.

TOBIAS
I only came for the pears.

EXT. LIBRARY STEPS - DAY

Tobias sits on the steps and eats an apple. Mara stands beside him.

TOBIAS
You have to wait for them.

INT. LIBRARY - NIGHT

They put the books away.

MARA
Come.
"""


def planned(text: str) -> Breakdown:
    found = plan(Wish(text))
    assert isinstance(found, Planned)
    return found.breakdown


def test_who_somebody_is_makes_their_look_and_no_third_person() -> None:
    film = planned(PLAY)
    looks = {member.id: member.look for member in film.cast}
    assert set(looks) == {"mara", "tobias"}
    assert "woman of twenty-five" in looks["mara"] and "a red coat" in looks["mara"]
    assert "old man" in looks["tobias"] and "man of seventy" in looks["tobias"]
    assert "librarian" not in film.scenes[0].visual and "old man" not in film.scenes[0].visual


def test_a_little_brother_is_a_boy() -> None:
    film = planned(PLAY.replace("An old man, TOBIAS,", "TOBIAS, her little brother,"))
    assert "a boy of nine" in next(member.look for member in film.cast if member.id == "tobias")


def test_an_exterior_is_before_the_building_and_dry_on_the_next_day() -> None:
    inside, outside, back = planned(PLAY).scenes
    assert "Outside the library, seen from outside, with stone steps" in outside.visual
    assert "window light" not in outside.visual and "rain" not in outside.visual
    assert "In an old library with tall shelves" in inside.visual
    assert "In an old library with tall shelves" in back.visual


def test_an_exterior_without_a_place_is_before_the_last_building() -> None:
    film = planned(PLAY.replace("EXT. LIBRARY STEPS - DAY", "EXT. STEPS - DAY"))
    assert "seen from outside" in film.scenes[1].visual


def test_who_walks_home_in_the_rain_is_outdoors_and_both_are_shown() -> None:
    film = planned(PLAY.replace("INT. LIBRARY - NIGHT\n\nThey put the books away.", "INT. - NIGHT\n\nThey walk home in the rain under one umbrella."))  # fmt: skip
    last = film.scenes[2]
    assert "library with tall shelves" not in last.visual
    assert re.search(r"\{\w+\} and \{\w+\} walk home", last.visual)
    assert set(last.cast_ids) == {"mara", "tobias"}


def test_a_play_is_called_after_its_people_and_not_its_first_line() -> None:
    film = planned(PLAY)
    assert film.title == "Mara and Tobias"
    assert film.logline.startswith("Mara, a librarian") and film.title not in film.logline


TIDE = """EXT. HARBOUR - DAWN

LENA (8), a girl with a yellow hat, waits on the pier. Her grandfather, OLD TOM, mends a net.

LENA
Are we going?

OLD TOM
When the tide says so.

EXT. SCHOOL - DAY

She runs down the steps. A dog waits at the gate.

LENA
It cannot wait.

EXT. SCHOOL YARD - DAY

She laughs.
"""


def test_an_age_in_brackets_is_told_once_and_a_pronoun_is_nobody_new() -> None:
    film = planned(TIDE)
    looks = {member.id: member.look for member in film.cast}
    assert set(looks) == {"lena", "old_tom"}
    assert "a girl of nine" in looks["lena"] and "a yellow hat" in looks["lena"]
    assert "a man of seventy-two" in looks["old_tom"]
    assert "(8)" not in film.scenes[0].visual and "{lena} runs down the steps" in film.scenes[1].visual


def test_no_man_is_given_a_skirt_or_a_bun() -> None:
    names = ("Otto", "Hugo", "Leo", "Luca", "Noah", "Frank", "Emil", "Karl")
    looks = [
        looks_of.describe(Entity("man", "man", "person", "a", gender="m", name=name), hue, name)
        for hue, name in enumerate(names)
    ]
    assert not any(re.search(r"\b(?:skirt|bun|braid|bob)\b", look) for look in looks)
