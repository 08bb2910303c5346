"""An edit makes stale exactly what it should, says why, and undoing it makes everything current again."""

from __future__ import annotations

from dataclasses import astuple
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from film.causes import differences
from film.cut import assembled_inputs
from film.document import Film
from film.edits import (
    Again,
    Edited,
    MoveScene,
    Operation,
    PinModel,
    RemoveScene,
    SelectTake,
    UpdateCast,
    UpdateFilm,
    UpdateScene,
    apply,
)
from film.units import Graph, Take, graph
from tests.film.films import films, finished, made, small


def edit(film: Film, *operations: Operation) -> Edited:
    return apply(film, operations, "agent")


def stale(film: Film, *operations: Operation) -> dict[str, str]:
    """Units that an edit of a finished film leaves stale or missing, with the cause."""
    before, takes = finished(film)
    after = graph(edit(film, *operations).film, takes, before.selected)
    return {unit: after.standing[unit].cause for unit in after.due()}


def scene(field: str, value: Any, scene_id: str = "s2") -> UpdateScene:
    return UpdateScene(scene_id=scene_id, field=field, value=value)  # type: ignore[arg-type]


def whole(field: str, value: Any) -> UpdateFilm:
    return UpdateFilm(field=field, value=value)  # type: ignore[arg-type]


EDITS: list[tuple[Operation, set[str], str]] = [
    (
        scene("visual_description", "{keeper} at night"),
        {"image:s2", "clip:s2"},
        "scene 2's description changed",
    ),
    (scene("shot", "close"), {"image:s2", "clip:s2"}, "scene 2's shot changed"),
    (scene("motion", "he sits"), {"clip:s2"}, "scene 2's motion changed"),
    (scene("audio_description", "rain"), {"sound:s2"}, "scene 2's sound changed"),
    (scene("lines", [{"text": "Now he counts."}]), {"speech:s2"}, "scene 2's script changed"),
    (scene("duration", 6.0), {"clip:s2", "sound:s2", "music"}, "scene 2's length changed"),
    (scene("cast", []), set(), ""),  # still named in the picture as {keeper}
    (
        whole("style", "pencil"),
        {"cast:keeper", *(f"{k}:s{n}" for k in ("image", "clip") for n in (1, 2, 3))},
        "style",
    ),
    (whole("settings.voice", "woman"), {f"speech:s{n}" for n in (1, 2, 3)}, "the voice changed"),
    (
        whole("settings.aspect_ratio", "9:16"),
        {f"{k}:s{n}" for k in ("image", "clip") for n in (1, 2, 3)},
        "size",
    ),
    (whole("music.brief", "drums"), {"music"}, "the music brief changed"),
    (whole("music.on", False), set(), ""),
    (whole("captions.on", False), set(), ""),
    (whole("mix.music", -6.0), set(), ""),
    (whole("title", "Another"), set(), ""),
    (UpdateCast(cast_id="keeper", field="name", value="Tom"), set(), ""),
    (
        UpdateCast(cast_id="keeper", field="description", value="a young man"),
        {"cast:keeper", *(f"{k}:s{n}" for k in ("image", "clip") for n in (1, 2, 3))},
        "keeper's description changed",
    ),
    (Again(unit="image:s2"), {"image:s2", "clip:s2"}, "another image 2 was asked for"),
    (Again(unit="music"), {"music"}, "other music was asked for"),
    (MoveScene(scene_id="s3", after_id=None), set(), ""),
    (RemoveScene(scene_id="s3"), {"music"}, "the film's length changed"),
    (PinModel(target="clip", model="x:y"), {f"clip:s{n}" for n in (1, 2, 3)}, "the model for clip 1 changed"),
]


@pytest.mark.parametrize(
    ("operation", "units", "cause"), EDITS, ids=[f"{n}-{edit[0].op}" for n, edit in enumerate(EDITS)]
)
def test_an_edit_makes_stale_exactly_what_it_touches(
    operation: Operation, units: set[str], cause: str
) -> None:
    found = stale(small(3), operation)
    named = isinstance(operation, UpdateCast) and operation.field == "name"
    no_cut = named or (isinstance(operation, UpdateScene) and operation.field == "cast")
    assert set(found) == units | (set() if no_cut else {"cut"})
    assert not cause or any(cause in why for why in found.values())


def test_a_finished_film_is_current() -> None:
    now, _ = finished(small(3))
    assert now.due() == []


@given(films(), st.data())
def test_undoing_any_edit_makes_everything_current_again(film: Film, data: st.DataObject) -> None:
    before, takes = finished(film)
    operation = data.draw(
        st.sampled_from(
            [
                scene("visual_description", "somewhere else", "s1"),
                scene("duration", 9.0, "s1"),
                whole("style", "pencil"),
                Again(unit="image:s1"),
                RemoveScene(scene_id="s1"),
                whole("settings.aspect_ratio", "1:1"),
            ]
        )
    )
    after = graph(edit(film, operation).film, takes, before.selected)
    restored = graph(film, takes, after.selected)
    assert restored.due() == []
    assert restored.selected == before.selected


@given(films())
def test_a_unit_comes_after_all_that_it_needs(film: Film) -> None:
    now = graph(film, [])
    seen: set[str] = set()
    for unit in now.units.values():
        if unit.kind != "cut":
            assert set(unit.needs) <= seen
        seen.add(unit.id)


def remade(film: Film, unit: str) -> tuple[Graph, Graph, list[Any]]:
    before, takes = finished(film)
    changed = edit(film, Again(unit=unit)).film
    return before, graph(changed, takes, before.selected), takes


def test_a_stale_take_stays_in_use_until_there_is_another() -> None:
    before, after, _ = remade(small(2), "image:s1")
    assert after.standing["image:s1"].state == "stale"
    assert after.selected == before.selected


def test_a_chosen_take_is_current_until_its_words_change() -> None:
    film = small(2)
    before, takes = finished(film)
    old = before.selected["image:s1"]
    changed = edit(film, scene("visual_description", "{keeper} at sea", "s1")).film
    now = graph(changed, takes, before.selected)
    chosen = edit(changed, SelectTake(unit="image:s1", take=old, inputs=now.units["image:s1"].hash)).film
    assert graph(chosen, takes).standing["image:s1"].state == "current"
    again = edit(chosen, scene("visual_description", "{keeper} on a hill", "s1")).film
    assert graph(again, takes).standing["image:s1"].state == "stale"


def test_a_pinned_take_is_never_stale_and_never_planned() -> None:
    film = small(2)
    before, takes = finished(film)
    pinned = edit(film, SelectTake(unit="image:s1", take=before.selected["image:s1"], pin=True)).film
    changed = edit(pinned, scene("visual_description", "anything", "s1"), whole("style", "pencil")).film
    now = graph(changed, takes, before.selected)
    assert now.standing["image:s1"].state == "pinned"
    assert "image:s1" not in now.due()


def test_a_cut_of_what_exists_is_shown_until_a_better_one_can_be_made() -> None:
    film = small(2)
    _, takes = finished(film)
    (complete,) = [take for take in takes if take.unit == "cut"]
    longer = edit(film, scene("duration", 9.0)).film
    now = graph(longer, takes, {"cut": complete.id})
    assert now.standing["cut"].take == complete  # nothing else was cut yet
    partial = Take("partial", "cut", assembled_inputs(now))
    after = graph(longer, [*takes, partial], {"cut": complete.id})
    assert (after.standing["cut"].state, after.standing["cut"].take) == ("stale", partial)
    taken_back = graph(film, [*takes, partial], {"cut": partial.id})
    assert (taken_back.standing["cut"].state, taken_back.standing["cut"].take) == ("current", complete)


@pytest.mark.parametrize(
    ("operation", "unit", "told"),
    [
        (
            scene("visual_description", "{keeper} sleeps"), "image:s2",
            ("description", "scene 2's description changed", "{keeper} beside lamp 2", "{keeper} sleeps"),
        ),
        (
            scene("script", "He sleeps."), "speech:s2",
            ("lines", "scene 2's script changed", "The keeper counts lamp 2.", "He sleeps."),
        ),
        (scene("duration", 6.5), "clip:s2", ("frames", "scene 2's length changed", "4.0 s", "6.5 s")),
        (
            UpdateCast(cast_id="keeper", field="description", value="young"), "image:s2",
            ("cast", "the keeper's picture changed", "", ""),
        ),
    ],
)  # fmt: skip
def test_a_take_says_what_it_was_made_from_and_what_it_would_be_now(
    operation: Operation, unit: str, told: tuple[str, ...]
) -> None:
    film = small(3)
    takes = {take.unit: take for take in made(film, rate=0.1)}
    now = graph(edit(film, operation).film, takes.values())
    had = takes[unit].inputs
    assert [astuple(found) for found in differences(now.film, now.units[unit], had)] == [told]
    assert differences(now.film, now.units[unit], now.units[unit].inputs) == []
    assert differences(now.film, now.units[unit], had | {"upload": "a file"}) == []
