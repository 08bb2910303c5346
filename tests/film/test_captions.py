"""Cues come from word times: in step with the voice, readable, never across a scene."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from film.captions import GAP_FRAMES, LONGEST, break_cost, cues
from film.document import Film, Line
from film.units import Graph, Take, graph
from tests.film.films import films, small


def spoken(film: Film, rate: float = 0.3) -> Graph:
    """The film with narration whose words each take ``rate`` seconds."""
    now, takes = graph(film, []), []
    for unit in now.units.values():
        if unit.kind == "speech":
            facts = heard([line.text for line in film.scene(unit.subject).lines], rate)
            takes.append(Take(unit.id, unit.id, unit.inputs, facts))
    return graph(film, takes)


def heard(lines: list[str], rate: float) -> dict[str, Any]:
    at, rows = 0.0, []
    for text in lines:
        words = []
        for word in text.split():
            words.append({"text": word, "start": at, "end": at + rate})
            at += rate
        rows.append({"start": words[0]["start"], "end": at, "words": words})
        at += 0.4
    return {"seconds": at, "lines": rows}


@given(films(), st.floats(0.12, 0.6))
def test_cues_are_in_order_apart_and_inside_their_scene(film: Film, rate: float) -> None:
    now = spoken(film, rate)
    found = cues(now)
    gap = GAP_FRAMES / now.timing.fps
    for cue, after in pairwise(found):
        assert cue.end <= after.start - gap + 0.002
    for cue in found:
        assert cue.start < cue.end <= cue.start + LONGEST + 1
        assert 1 <= len(cue.lines) <= 2
        assert any(
            at.start / now.timing.fps <= cue.start < at.end / now.timing.fps for at in now.timing.scenes
        )


@given(films())
def test_every_word_is_shown_once_in_order(film: Film) -> None:
    now = spoken(film)
    shown = " ".join(" ".join(cue.lines) for cue in cues(now)).split()
    wanted = [
        word
        for at in now.timing.scenes
        for line in film.scene(at.scene_id).lines
        for word in line.text.split()
    ]
    assert shown == (wanted if film.settings.narration else [])


def test_a_cue_begins_with_its_first_word() -> None:
    now = spoken(small(2))
    for cue, at in zip(cues(now), now.timing.scenes, strict=True):
        assert abs(cue.start - at.voice / 24) < 0.001


def test_lines_break_where_reading_does() -> None:
    text = "The keeper climbs the long stair in the dark, and the storm waits at the door for him."
    film = small(1)
    film = film.with_(scenes=(film.scenes[0].with_(lines=(Line(text=text),)),))
    found = cues(spoken(film))
    assert all(len(line) <= 42 for cue in found for line in cue.lines)
    assert all(not line.endswith((" the", " a", " of", " to")) for cue in found for line in cue.lines)


def test_captions_that_are_off_are_off() -> None:
    film = small(2)
    off = film.with_(captions=film.captions.with_(on=False))
    assert cues(spoken(off)) == ()


def test_breaks_cost_what_they_disturb() -> None:
    assert (
        break_cost("dark.", "And")
        < break_cost("dark,", "and")
        < break_cost("dark", "and")
        < break_cost("dark", "in")
    )
    assert break_cost("dark", "in") < break_cost("dark", "room") < break_cost("the", "room")
