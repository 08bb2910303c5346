"""A plan as a text: read back unchanged it asks for nothing, changed it asks for just that."""

from __future__ import annotations

import pytest
from hypothesis import given

from film.document import Film
from film.edits import AddScene, MoveScene, Operation, RemoveScene, UpdateFilm, UpdateScene, apply
from pixora.cli.sheet import read, write
from pixora.errors import UserError
from tests.film.films import films, small


def edited(film: Film, old: str, new: str) -> tuple[list[Operation], Film]:
    """What replacing a piece of the text asks for, and the film after it."""
    text = write(film)
    assert text.count(old) == 1, text
    operations = read(text.replace(old, new), film)
    return operations, apply(film, operations, "person").film


@given(films())
def test_an_unchanged_text_asks_for_nothing(film: Film) -> None:
    assert read(write(film), film) == []


def test_one_changed_line_is_one_operation() -> None:
    film = small(2)
    first = film.scenes[0]
    (update,), after = edited(film, f"picture: {first.visual_description}\n", "picture: {keeper} sleeps\n")
    assert update == UpdateScene(scene_id="s1", field="visual_description", value="{keeper} sleeps")
    (title,), _ = edited(film, f"title: {film.title}\n", "title: Lamps: a story\n")
    assert title == UpdateFilm(field="title", value="Lamps: a story")
    assert after.authors == {"s1.visual_description": "person"}


def test_lines_keep_their_speakers() -> None:
    film = small(1)
    text = write(film).rstrip() + "\nsay: Keeper: Who is there?\nsay: Nobody: it was the wind.\n"
    after = apply(film, read(text, film), "person").film
    *_, asked, told = after.scenes[0].lines
    assert (asked.speaker, asked.text) == ("keeper", "Who is there?")
    assert (told.speaker, told.text) == ("narrator", "Nobody: it was the wind.")
    assert read(write(after), after) == []


def test_sections_are_scenes_that_can_be_moved_removed_and_added() -> None:
    film = small(4)
    head, one, two, three, four = write(film).split("[scene ")
    new = "]\nseconds: 3 s\npicture: a dark sea\nsay: Then came the night.\n\n"
    text = "[scene ".join([head, two, three, four.rstrip() + "\n\n", new, one])
    operations = read(text, film)
    assert [type(operation) for operation in operations] == [AddScene, MoveScene]
    after = apply(film, operations, "person").film
    assert [scene.id for scene in after.scenes] == ["s2", "s3", "s4", "s5", "s1"]
    assert (after.scene("s5").duration, after.scene("s5").script) == (3.0, "Then came the night.")
    (gone,) = read("[scene ".join([head, one, three, four]), film)
    assert gone == RemoveScene(scene_id="s2")


@pytest.mark.parametrize(
    ("old", "new", "problem"),
    [
        (
            "shot: ",
            "shoot: ",
            "Line 16 is 'shoot: wide'; begin it with seconds, shot, picture, motion, sound, say",
        ),
        ("[film]\n", "", "begin with a heading such as [scene s1]"),
        ("[scene s1]", "[scene s7]", "[scene s7] is not in this film; write [scene] for a new one."),
        ("seconds: 4", "seconds: two", "seconds is 'two'; write a number such as 5."),
        ("[scene s1]", "[scene]\n\n[scene s1]", "A new [scene] needs a line “picture: …”."),
    ],
)
def test_what_cannot_be_read_is_one_sentence(old: str, new: str, problem: str) -> None:
    text = write(small(1))
    assert old in text, text
    with pytest.raises(UserError) as caught:
        read(text.replace(old, new, 1), small(1))
    assert problem in str(caught.value)
