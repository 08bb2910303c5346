"""Cues come from word times: in step with the voice, readable, never across a scene."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from film.captions import GAP_FRAMES, LONGEST, break_cost, cues
from film.document import Film, Line
from film.units import graph
from tests.film.films import films, made, small, spoken


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
        at = now.timing.of(cue.scene_id)
        assert round(at.start / now.timing.fps, 3) <= cue.start < at.end / now.timing.fps  # in milliseconds
        shown = film.scene(cue.scene_id).lines[cue.line].text.split()
        assert set(" ".join(cue.lines).split()) <= set(shown)


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


def test_unspaced_text_is_divided_though_the_voice_calls_it_one_word() -> None:
    text = "老人在海边的灯塔里点亮了灯，风暴在门外等着他，海鸥飞过黑色的水面，他终于笑了。"
    film = small(1)
    settings = film.settings.with_(language="zh")
    film = film.with_(scenes=(film.scenes[0].with_(lines=(Line(text=text),)),), settings=settings)
    lines = [line for cue in cues(spoken(film)) for line in cue.lines]
    assert "".join(lines) == text
    assert max(map(len, lines)) <= 18


def test_captions_that_are_off_are_off() -> None:
    film = small(2)
    off = film.with_(captions=film.captions.with_(on=False))
    assert cues(spoken(off)) == ()


def test_an_older_voice_loses_no_line() -> None:
    film = small(1)
    takes = [take for take in made(film) if take.unit.startswith("speech:")]
    longer = film.with_(
        scenes=(film.scenes[0].with_(lines=(Line(text="One lamp."), Line(text="Two lamps."))),)
    )
    shown = [cue.lines for cue in cues(graph(longer, takes))]
    assert shown == [("One lamp.",), ("Two lamps.",)]


def test_planned_captions_are_there_before_any_voice() -> None:
    now = graph(small(2), [])
    assert cues(now) == ()
    assert [(cue.scene_id, cue.line) for cue in cues(now, planned=True)] == [("s1", 0), ("s2", 0)]


def test_breaks_cost_what_they_disturb() -> None:
    assert (
        break_cost("dark.", "And")
        < break_cost("dark,", "and")
        < break_cost("dark", "and")
        < break_cost("dark", "in")
    )
    assert break_cost("dark", "in") < break_cost("dark", "room") < break_cost("the", "room")
