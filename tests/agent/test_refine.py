"""What a message about a finished film is read as: the acceptance table, row by row."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.director.plan import Planned, Wish, plan
from agent.director.refine.reading import (
    Answer,
    Asked,
    Cancel,
    Edits,
    FilmView,
    NewFilm,
    Reading,
    Redo,
    Resume,
    Undo,
    refine,
)
from film.breakdown import build
from film.document import Film, Line
from film.edits import (
    AddCast,
    AddScene,
    Again,
    MoveScene,
    RemoveScene,
    UpdateCast,
    UpdateFilm,
    UpdateScene,
    apply,
)
from film.timing import time

FILM = Film.model_validate_json((Path(__file__).parent / "test_refine_film.json").read_text())
VIEW = FilmView(
    FILM,
    revision=12,
    length=30.0,
    recent=("changed scene 4's description to snow", "changed the music", "changed the title"),
    stale={"image:s4": "scene 4's description changed"},
)


def edits(message: str, view: FilmView = VIEW) -> Edits:
    reading = refine(message, view)
    assert isinstance(reading, Edits), reading
    apply(view.film, reading.operations, "agent")  # every operation is one that the film accepts
    assert reading.said
    return reading


def did(reading: Reading) -> list[str]:
    """The operations as ``s2.visual_description``, ``again clip:s2``, ``remove s4`` and so on."""
    assert isinstance(reading, Edits), reading
    found = []
    for edit in reading.operations:
        match edit:
            case UpdateScene(scene_id=scene, field=field):
                found.append(f"{scene}.{field}")
            case UpdateCast(cast_id=member, field=field):
                found.append(f"{member}.{field}")
            case UpdateFilm(field=field):
                found.append(field)
            case Again(unit=unit):
                found.append(f"again {unit}")
            case RemoveScene(scene_id=scene):
                found.append(f"remove {scene}")
            case MoveScene(scene_id=scene, after_id=after):
                found.append(f"move {scene} after {after}")
            case AddScene(after_id=after):
                found.append(f"add after {after}")
            case AddCast(member=member):
                found.append(f"cast {member.id}")
            case _:
                found.append(edit.op)
    return found


def value(reading: Reading, path: str) -> Any:
    """The new value of one field."""
    assert isinstance(reading, Edits), reading
    return next(
        getattr(edit, "value", None)
        for edit, name in zip(reading.operations, did(reading), strict=True)
        if name == path
    )


def shown(reading: Reading, scene: str) -> str:
    return str(value(reading, f"{scene}.visual_description"))


# What is seen.

LOOKS = [
    ("make scene 2 happen at night", "s2", ["night", "storm", "{mara} in a boat"]),
    ("Szene 2 bei Nacht", "s2", ["night", "storm"]),
    ("mets la scène 2 de nuit", "s2", ["night"]),
    ("escena 2 de noche", "s2", ["night"]),
    ("let it rain in the fourth scene", "s4", ["rain", "boat"]),
    ("scene 5 should be inside the lamp room", "s5", ["Inside the lamp room", "{keeper}"]),
    ("more fog in scenes 2 and 4", "s2 s4", ["dense fog"]),
    ("it should be winter in the first half", "s1 s2 s3", ["winter"]),
    ("add a red lantern to the pier", "s6", ["with a red lantern on the pier"]),
    ("make scene 3 darker", "s3", ["dark, low light", "lighting the lamp"]),
    ("make scene 4 darker but not scary", "s4", ["dark, low light", "gentle"]),
    ("everything except scene 1 in the rain", "s2 s3 s4 s5 s6", ["rain"]),
]


@pytest.mark.parametrize(("message", "scenes", "words"), LOOKS)
def test_a_picture_changes_in_the_scenes_named_and_nothing_else(
    message: str, scenes: str, words: list[str]
) -> None:
    reading = edits(message)
    assert did(reading) == [f"{scene}.visual_description" for scene in scenes.split()]
    for scene in scenes.split():
        assert all(word.lower() in shown(reading, scene).lower() for word in words)


def test_a_line_that_says_another_time_is_named_and_left() -> None:
    assert "evening" in edits("make scene 2 happen at night").said


def test_another_place_takes_the_old_place_away() -> None:
    assert "gallery" not in shown(edits("scene 5 should be inside the lamp room"), "s5")


def test_closer_with_a_subject_shows_only_that() -> None:
    reading = edits("the last shot closer, just her hands on the rope")
    assert did(reading) == ["s6.shot", "s6.visual_description"]
    assert value(reading, "s6.shot") == "close"
    assert shown(reading, "s6").startswith("Close shot of {mara}'s hands on the rope")


def test_wider_is_one_size_wider() -> None:
    reading = edits("wider shot in scene 3")
    assert value(reading, "s3.shot") == "medium"
    assert shown(reading, "s3") == "Medium shot of {keeper}'s hands lighting the lamp"


def test_a_point_of_view_takes_its_owner_out_of_the_frame() -> None:
    reading = edits("from the girl's point of view in scene 4")
    assert value(reading, "s4.shot") == "pov"
    assert value(reading, "s4.cast") == ()
    assert shown(reading, "s4") == "Point of view: the boat in the waves"


def test_a_thing_that_goes_is_not_named_in_the_picture() -> None:
    reading = edits("no boat in scene 2")
    assert did(reading) == ["s2.visual_description", "s2.motion"]
    assert shown(reading, "s2") == "Medium shot of a storm over the sea, {mara}"


# How it moves, and other takes.


@pytest.mark.parametrize(
    ("message", "scene", "motion"),
    [
        ("slower camera in scene 1", "s1", "He climbs one step. Camera tilts up to the top lamp, slowly."),
        ("no camera movement in scene 4", "s4", "The boat climbs a wave. Camera static."),
        ("pan left instead in the opening", "s1", "He climbs one step. Camera pans left slowly."),
    ],
)
def test_the_camera_changes_and_the_picture_stays(message: str, scene: str, motion: str) -> None:
    reading = edits(message)
    assert did(reading) == [f"{scene}.motion"]
    assert value(reading, f"{scene}.motion") == motion


@pytest.mark.parametrize(
    ("message", "operations"),
    [
        ("keep the picture but redo the animation of scene 2", ["again clip:s2"]),
        ("try scene 2 again", ["again image:s2"]),
        ("another picture for scene 2", ["again image:s2"]),
        ("different music", ["again music"]),
        ("Szene 2 nochmal", ["again image:s2"]),
        ("redo the voice in scene 5", ["again speech:s5"]),
        ("redraw Mara", ["again cast:mara"]),
    ],
)
def test_again_asks_for_another_take_of_one_unit(message: str, operations: list[str]) -> None:
    assert did(edits(message)) == operations


def test_remaking_everything_touches_no_limit() -> None:
    reading = edits("ignore the limit and remake everything")
    assert set(did(reading)) == {
        "again music", "again cast:keeper", "again cast:mara",
        *(f"again {kind}:s{n}" for kind in ("image", "clip", "speech") for n in range(1, 7)),
    }  # fmt: skip
    assert "limit stays" in reading.said


# The whole film.


@pytest.mark.parametrize(
    ("message", "field", "expected"),
    [
        ("use a woman's voice", "settings.voice", "woman"),
        ("use another voice", "settings.voice", "man-2"),
        ("eine Frauenstimme bitte", "settings.voice", "woman"),
        ("slower narration", "settings.speed", 0.9),
        ("remove the voice-over", "settings.narration", False),
        ("change the title to The Lamp", "title", "The Lamp"),
        ("no music", "music.on", False),
        ("sans musique", "music.on", False),
        ("music quieter under the voice", "mix.ducking", 13.0),
        ("captions off", "captions.on", False),
        ("sin subtítulos", "captions.on", False),
        ("Untertitel aus", "captions.on", False),
        ("sans sous-titres", "captions.on", False),
        ("burn the subtitles in", "captions.burn", True),
        ("make the captions exact", "captions.exact", True),
        ("the subtitles should be in step with the voice", "captions.exact", True),
        ("mach die Untertitel wortgenau", "captions.exact", True),
        ("make it vertical", "settings.aspect_ratio", "9:16"),
        ("mach es quadratisch", "settings.aspect_ratio", "1:1"),
    ],
)
def test_a_setting_of_the_film(message: str, field: str, expected: object) -> None:
    reading = edits(message)
    assert did(reading) == [field]
    assert value(reading, field) == expected


def test_bigger_captions_at_the_top() -> None:
    reading = edits("bigger captions at the top")
    assert did(reading) == ["captions.size", "captions.position"]
    assert [edit.value for edit in reading.operations if isinstance(edit, UpdateFilm)] == ["large", "top"]


@pytest.mark.parametrize(
    ("message", "there", "gone"),
    [
        ("make it look like a pencil sketch", ["pencil sketch"], ["gouache"]),
        ("make it look like watercolour", ["watercolour", "mustard accent"], ["gouache"]),
        ("brighter colours", ["bright", "gouache storybook"], ["slate"]),
        ("black and white", ["black and white", "gouache storybook"], ["mustard"]),
    ],
)
def test_style_and_palette(message: str, there: list[str], gone: list[str]) -> None:
    style = value(edits(message), "style")
    assert did(edits(message)) == ["style"]
    assert all(word in style for word in there)
    assert not any(word in style for word in gone)


@pytest.mark.parametrize(
    ("message", "brief"),
    [
        ("less sad music", "hopeful strings, slow, D minor"),
        ("faster music, with drums", "sad strings, drums, fast tempo, D minor"),
        ("replace the strings with a piano", "sad piano, slow, D minor"),
    ],
)
def test_the_music_brief_keeps_what_was_not_spoken_of(message: str, brief: str) -> None:
    assert value(edits(message), "music.brief") == brief


def test_transitions() -> None:
    fades = edits("fade between all scenes")
    assert did(fades) == [f"{scene}.transition" for scene in ("s1", "s2", "s4", "s5")]  # s3 fades already
    assert value(fades, "s1.transition") == {"kind": "crossfade", "seconds": 0.5}
    assert did(edits("hard cuts please")) == ["s3.transition"]
    end = edits("fade to black at the end")
    assert did(end) == ["s6.transition"]
    assert value(end, "s6.transition") == {"kind": "fade", "seconds": 0.8}


# What is said.


def test_a_quoted_line_is_kept_to_the_letter() -> None:
    reading = edits('change the narration of scene 3 to: "The lamp, and the sea; had never been so small."')
    assert did(reading) == ["s3.script"]
    assert value(reading, "s3.script") == "The lamp, and the sea; had never been so small."


def test_a_line_after_a_colon_needs_no_quotes() -> None:
    assert value(
        edits("change the narration of scene 3 to: No. Not tonight, and not tomorrow."), "s3.script"
    ) == ("No. Not tonight, and not tomorrow.")


def test_shorter_narration_loses_one_clause() -> None:
    reading = edits("shorter narration in scene 4")
    assert did(reading) == ["s4.lines"]
    assert [line["text"] for line in value(reading, "s4.lines")] == ["She sees one light."]


def test_no_narration_in_a_scene_keeps_its_length() -> None:
    reading = edits("no narration in the last scene")
    assert did(reading) == ["s6.lines"]
    assert value(reading, "s6.lines") == ()


def test_one_word_for_another_leaves_pictures_alone() -> None:
    reading = edits('say "harbour" instead of "pier"')
    assert did(reading) == ["s6.lines"]
    assert value(reading, "s6.lines")[0]["text"] == "At the harbour, somebody counts him."


def test_first_person() -> None:
    reading = edits("tell it in the first person")
    assert did(reading) == ["s1.lines", "s3.lines", "s5.lines", "s6.lines"]
    assert value(reading, "s1.lines")[0]["text"] == "I count four lamps. Nobody counts me."
    assert value(reading, "s5.lines")[0]["text"] == "The wind forgets its name. I do not."


# The cast.


def test_a_name_touches_no_picture() -> None:
    reading = edits("call him Tom")
    assert did(reading) == ["keeper.name", "s1.lines"]
    assert value(reading, "s1.lines")[0]["text"] == "Tom counts four lamps. Nobody counts him."
    assert value(reading, "keeper.name") == "Tom"
    assert value(edits("rename Mara to Lena"), "mara.name") == "Lena"


def test_looks() -> None:
    assert value(edits("give the keeper a red scarf"), "keeper.description").endswith("a red scarf")
    coat = value(edits("give Mara a yellow raincoat"), "mara.description")
    assert "yellow raincoat" in coat
    assert "blue coat" not in coat
    older = edits("make the girl older")
    assert did(older) == ["mara.description"]
    assert "sixteen" in value(older, "mara.description")
    assert "sixteen" in older.said


def test_somebody_else_takes_a_place_and_the_words_follow() -> None:
    reading = edits("replace the girl with a dog")
    assert did(reading) == ["mara.description", "mara.kind", "mara.name", "s2.lines", "s4.lines"]
    assert value(reading, "mara.description") == "a dog"
    assert value(reading, "s4.lines")[0]["text"] == "It sees one light, and it turns the bow toward it."


def test_a_newcomer_joins_the_scenes_of_whom_it_follows() -> None:
    reading = edits("add a cat that follows the keeper")
    assert did(reading)[0] == "cast cat"
    assert {path.split(".")[0] for path in did(reading)[1:]} == {"s1", "s3", "s5"}
    assert "{cat} following {keeper}" in shown(reading, "s1")


def test_a_newcomer_in_more_than_half_of_the_film_is_asked_about() -> None:
    scenes = tuple(scene.model_copy(update={"cast": ("keeper",)}) for scene in FILM.scenes)
    reading = refine(
        "add a cat that follows the keeper", FilmView(FILM.model_copy(update={"scenes": scenes}))
    )
    assert isinstance(reading, Asked)


def test_somebody_leaves_a_scene() -> None:
    reading = edits("the keeper should not be in scene 5")
    assert did(reading) == ["s5.cast", "s5.visual_description"]
    assert shown(reading, "s5") == "Medium shot of the gallery, the wind drops"


# Length and order.


def length_of(film: Film, message: str) -> float:
    return time(apply(film, edits(message).operations, "agent").film, {}).seconds


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        ("shorter", 23.0),
        ("plus court", 23.0),
        ("make it 20 seconds", 20.0),
        ("a bit longer", 35.0),
        ("kürzer", 23.0),
        ("más largo", 38.0),
        ("twice as long", 60.0),
        ("5 seconds longer", 35.0),
        ("10 seconds shorter", 20.0),
        ("20 % shorter", 24.0),
    ],
)
def test_the_film_has_the_length_asked_for(message: str, asked: float) -> None:
    assert value(edits(message), "settings.duration") == asked
    assert length_of(FILM, message) == pytest.approx(asked, rel=0.1)


def test_longer_adds_no_words() -> None:
    assert not any(path.endswith(".lines") for path in did(edits("a bit longer")))


def test_shorter_spares_the_first_the_turn_and_the_last_scene() -> None:
    lost = {path.split(".")[0] for path in did(edits("make it 22 seconds")) if path.endswith(".lines")}
    assert lost
    assert not lost & {"s1", "s5", "s6"}


def test_a_persons_words_are_never_cut_for_length() -> None:
    film = FILM.model_copy(update={"authors": {f"s{n}.lines": "person" for n in range(1, 7)}})
    reading = refine("make it 10 seconds", FilmView(film))
    assert isinstance(reading, Asked)
    assert "your own words" in reading.question


def test_a_scene_gets_longer_and_the_middle_faster() -> None:
    assert value(edits("scene 3 a second longer"), "s3.duration") == 6.5
    assert value(edits("cut scene 3 by a second"), "s3.duration") == 4.5
    middle = edits("speed up the middle")
    assert {path.split(".")[0] for path in did(middle)} == {"s3", "s4"}
    assert value(middle, "s3.duration") == 4.4


@pytest.mark.parametrize(
    ("message", "operations"),
    [
        ("remove the last scene", ["remove s6"]),
        ("entferne die letzte Szene", ["remove s6"]),
        ("supprime la scène 2", ["remove s2"]),
        ("delete scenes 2 and 4", ["remove s2", "remove s4"]),
        ("cut everything after scene 4", ["remove s5", "remove s6"]),
        ("keep only the first three scenes", ["remove s4", "remove s5", "remove s6"]),
        ("remove scenes 2 to 4", ["remove s2", "remove s3", "remove s4"]),
        ("swap scenes 2 and 3", ["move s2 after s3"]),
        ("start with scene 4", ["move s4 after None"]),
        ("move scene 5 before scene 2", ["move s5 after s1"]),
        ("put scene 2 last", ["move s2 after s6"]),
    ],
)
def test_scenes_are_removed_and_moved(message: str, operations: list[str]) -> None:
    assert did(edits(message)) == operations


def test_swapping_scenes_apart() -> None:
    film = apply(FILM, edits("swap scenes 2 and 5").operations, "agent").film
    assert [scene.id for scene in film.scenes] == ["s1", "s5", "s3", "s4", "s2", "s6"]


def test_added_scenes_are_seeded_by_the_message() -> None:
    reading = edits("add a scene where the storm ends after scene 3")
    (added,) = reading.operations
    assert isinstance(added, AddScene)
    assert added.after_id == "s3"
    assert "the storm ends" in added.scene.visual_description
    assert added.scene.script.startswith("The storm ends.")
    assert added.scene.cast == ("keeper",)
    first = edits("add a scene at the beginning showing the empty village").operations[0]
    assert isinstance(first, AddScene)
    assert first.after_id is None
    assert "the empty village" in first.scene.visual_description
    assert first.scene.cast == ()


def test_a_scene_is_split_between_sentences_or_shown_again() -> None:
    reading = edits("split scene 5 in two")
    assert did(reading) == ["s5.lines", "s5.duration", "add after s5"]
    added = reading.operations[-1]
    assert isinstance(added, AddScene)
    assert added.scene.lines == (Line(text="He does not."),)
    assert did(edits("split scene 6 in two")) == ["s6.duration", "add after s6"]


# Two things at once.


def test_one_message_is_one_revision_with_all_its_changes() -> None:
    reading = edits("make scene 2 night and captions off")
    assert did(reading) == ["s2.visual_description", "captions.on"]
    both = did(edits("shorter, and use a woman's voice"))
    assert "settings.duration" in both
    assert "settings.voice" in both


def test_a_later_part_means_the_scene_named_before() -> None:
    reading = edits("make scene 3 night and add fog")
    assert did(reading) == ["s3.visual_description"]
    assert "fog" in shown(reading, "s3").lower()
    assert "night" in shown(reading, "s3").lower()


def test_what_is_not_understood_is_quoted_and_the_rest_is_offered() -> None:
    reading = refine("captions off; frobnicate the zorp", VIEW)
    assert isinstance(reading, Asked) and "“frobnicate the zorp”" in reading.question
    assert reading.options == ("captions off",)


def test_a_pronoun_means_the_scene_spoken_of_last() -> None:
    view = FilmView(FILM, last_mentioned=("s4",))
    assert did(edits("make it darker", view)) == ["s4.visual_description"]
    assert isinstance(refine("make it darker", VIEW), Asked)


def test_typos_are_read_as_the_command_they_nearly_are() -> None:
    assert did(edits("captoins off")) == ["captions.on"]
    assert did(edits("no musci")) == ["music.on"]


# Back and forth.


@pytest.mark.parametrize(
    ("message", "expected"),
    [
        ("undo", Undo(1)),
        ("undo the last two changes", Undo(2)),
        ("Rückgängig", Undo(1)),
        ("deshaz", Undo(1)),
        ("redo", Redo(1)),
        ("go back to before the snow", Undo(1, "snow")),
        ("stop", Cancel()),
        ("never mind", Cancel()),
    ],
)
def test_back_and_forth(message: str, expected: Reading) -> None:
    assert refine(message, VIEW) == expected


def test_undoing_something_by_name_never_takes_back_something_else() -> None:
    assert isinstance(refine("undo the title", VIEW), Asked)  # two later changes would go as well
    assert isinstance(refine("undo the dragon", VIEW), Asked)
    assert isinstance(refine("go back to before the changed", VIEW), Asked)


@pytest.mark.parametrize("message", ["go on", "make it", "continue", "weiter", "yes, go ahead"])
def test_going_on_needs_an_open_plan(message: str) -> None:
    assert refine(message, FilmView(FILM, open_plan=True)) == Resume()
    assert isinstance(refine(message, VIEW), Answer)


def test_a_new_wish_is_a_new_film() -> None:
    assert isinstance(refine("make a new film about a fox", VIEW), NewFilm)
    assert isinstance(refine("a fox looks for the moon", FilmView(Film())), NewFilm)


# Nothing changes.


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("why is scene 4 out of date?", "scene 4's description changed"),
        ("how long is it?", "30"),
        ("what would it cost to make it vertical?", "remakes all 6 pictures"),
        ("translate the captions to Spanish but keep the English voice", "cannot translate"),
        ("put the sunrise at the end", "already"),
        ("export it as a GIF", "export"),
        ("scene 9 darker", "6 scenes"),
        ("make him look like a famous actor", "real people"),
        ("add lip sync", "not something"),
        ("asdf qwer", "make scene 4 happen at night"),
        ("don't delete scene 3", "stays"),
        ("make it 9000 seconds", "not possible"),
    ],
)
def test_answers(message: str, words: str) -> None:
    reading = refine(message, VIEW)
    assert isinstance(reading, Answer), reading
    assert words in reading.text


@pytest.mark.parametrize(
    "message",
    [
        "move the boat to the front",
        "make it better",
        "I don't like scene 3",
        "not so fast",
        "in French",
        "let it snow",
    ],
)
def test_questions_back_come_with_messages_that_work(message: str) -> None:
    reading = refine(message, VIEW)
    assert isinstance(reading, Asked), reading
    for option in reading.options:
        if "…" not in option:
            edits(option)


def test_a_word_left_over_changes_nothing_and_is_named() -> None:
    reading = refine("make scene 3 foggy, say unicorns", VIEW)
    assert isinstance(reading, Asked)
    assert "unicorns" in reading.question
    assert reading.options == ("make scene 3 foggy",)


def test_a_guard_that_nothing_uses_is_asked_about() -> None:
    assert not isinstance(refine("make scene 3 darker but without the frobnicator", VIEW), Edits)


@pytest.mark.parametrize(
    ("message", "language"),
    [
        ("Szene 2 bei Nacht", "Szene 2"),
        ("sans sous-titres", "désactivés"),
        ("sin subtítulos", "desactivados"),
    ],
)
def test_the_reply_speaks_the_messages_language(message: str, language: str) -> None:
    assert language in edits(message).said


def test_the_same_message_reads_the_same() -> None:
    assert refine("more fog in scenes 2 and 4", VIEW) == refine("more fog in scenes 2 and 4", VIEW)


def test_words_that_a_person_wrote_change_only_when_named() -> None:
    film = FILM.model_copy(update={"authors": {"s4.lines": "person"}})
    view = FilmView(film)
    swap = edits("replace the girl with a dog", view)
    assert "s4.lines" not in did(swap)
    assert "own words" in swap.said
    assert isinstance(refine("shorter narration in scene 4", view), Asked)
    assert did(edits("no narration in scene 4", view)) == ["s4.lines"]


@pytest.mark.parametrize(
    "message",
    [
        "remove the woman's voice",
        "never use a woman's voice",
        "no watercolour",
        "don't make it vertical",
        "no closer shot in scene 3",
        "no slower narration",
        "I want everything but the music removed",
        "don't give the keeper a scarf",
        "remove all",
        "delete everything",
        "scene 2 rain scene 3 fog",
    ],
)
def test_a_no_is_never_read_as_a_yes(message: str) -> None:
    assert isinstance(refine(message, VIEW), Asked | Answer), refine(message, VIEW)


def test_scenes_said_to_stay_stay() -> None:
    assert {path.split(".")[0] for path in did(edits("leave scene 2 alone and make the rest snowy"))} == {
        "s1", "s3", "s4", "s5", "s6"
    }  # fmt: skip
    assert did(edits("don't touch scene 3 but make scene 4 darker")) == ["s4.visual_description"]
    assert isinstance(refine("keep scene 2 as it is but make scenes 1 to 3 darker", VIEW), Asked)


WORDS = st.sampled_from(
    [
        "make",
        "remove",
        "no",
        "not",
        "scene",
        "scenes",
        "2",
        "4",
        "9",
        "to",
        "and",
        ",",
        ";",
        ".",
        "but",
        "except",
        "all",
        "everything",
        "after",
        "before",
        "first",
        "last",
        "the",
        "a",
        "night",
        "rain",
        "closer",
        "shorter",
        "longer",
        "seconds",
        "music",
        "captions",
        "voice",
        "woman",
        "girl",
        "keeper",
        "boat",
        "pier",
        "lantern",
        "again",
        "undo",
        "mach",
        "Szene",
        "nicht",
        "sans",
        "scène",
        "noche",
        '"Hello."',
        ":",
        "?",
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.lists(WORDS, min_size=1, max_size=9))
def test_any_words_are_read_and_edits_always_apply(words: list[str]) -> None:
    reading = refine(" ".join(words), VIEW)
    if isinstance(reading, Edits):
        assert reading.operations
        apply(FILM, reading.operations, "agent")


@pytest.mark.parametrize(
    "words",
    [
        "It isn't a famous actor's lamp; don't stop, and don't export it.",
        "One line.\nAnother line: no scenes.",
        "Undo what’s done – “now”",
        "What is it?",
    ],
)
def test_quoted_words_are_never_read_as_a_wish_and_never_changed(words: str) -> None:
    reading = edits(f"change the narration of scene 3 to: {words}")
    assert value(reading, "s3.script") == words


def test_each_row_of_a_message_is_a_request() -> None:
    assert did(edits("make scene 2 night\ncaptions off\n- no music")) == [
        "s2.visual_description", "captions.on", "music.on"
    ]  # fmt: skip


@pytest.mark.parametrize("message", ["try picture 3 again", "another image 3"])
def test_a_unit_is_known_by_its_number(message: str) -> None:
    assert edits(message).operations == (Again(unit="image:s3"),)


@pytest.mark.parametrize(
    "wish", ["A fox looks for the moon", "Two brothers, one umbrella", "A market at noon"]
)
def test_what_is_suggested_fits_the_film_and_works(wish: str) -> None:
    planned = plan(Wish(wish))
    assert isinstance(planned, Planned)
    film = build(planned.breakdown, Film())
    reading = refine("frobnicate the zorp", FilmView(film))
    assert isinstance(reading, Answer)
    for request in re.findall("“([^”]+)”", reading.text):
        assert isinstance(refine(request, FilmView(film)), Edits), request


def test_nothing_costs_where_nothing_is_missing() -> None:
    current = FilmView(FILM, length=45.5833, states={"image:s1": "current", "music": "current"})
    waiting = FilmView(FILM, states={"image:s1": "stale", "music": "current"})
    for question in ("what would it cost?", "how much does it cost?", "what does it cost now?"):
        none, some = refine(question, current), refine(question, waiting)
        assert isinstance(none, Answer) and "Nothing needs making" in none.text, question
        assert isinstance(some, Answer) and "1 unit would be made" in some.text
    length = refine("how long is it?", current)
    assert isinstance(length, Answer) and "45.6 seconds" in length.text


def test_two_of_a_kind_are_told_apart() -> None:
    planned = plan(Wish("Two brothers, one umbrella"))
    assert isinstance(planned, Planned)
    film = build(planned.breakdown, Film())
    assert [member.id for member in film.cast[:2]] == ["brother", "other_brother"]
    for message, member in (
        ("give the brother a hat", "brother"),
        ("give the other brother a hat", "other_brother"),
    ):
        reading = refine(message, FilmView(film))
        assert isinstance(reading, Edits) and did(reading) == [f"{member}.description"]
    assert "the other brother" in reading.said.lower()
