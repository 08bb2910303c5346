"""Captions that somebody listened for: who is listened to, what is planned for it, and when words are shown."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from film.captions import cues
from film.cut import assembled_inputs
from film.document import Captions, Film, Line
from film.edits import SetCaption, UpdateFilm, apply
from film.listening import Heard, spans
from film.orders import order
from film.plan import MICRO, Priced, follow, plan, words
from film.timing import estimated
from film.units import Graph, Take, Unit, graph
from pixora.requests import Request, SpeechRequest, TranscriptionRequest
from tests.film.films import films, heard, made, small

LETTERS = st.lists(st.sampled_from(["the", "lamp", "1999", "—", "Sea,", "sea", "grüßt"]), max_size=9)
TIMES = st.floats(0.0, 9.0)


@given(LETTERS, st.lists(st.tuples(st.sampled_from(["the", "lamp", "sea", "gruesst"]), TIMES, TIMES)), TIMES)
def test_times_never_fall_and_stay_within_the_narration(
    shown: list[str], rows: list[tuple[str, float, float]], seconds: float
) -> None:
    rows = sorted((word, min(a, b), max(a, b)) for word, a, b in rows)
    for spaced in (True, False):
        found = spans(shown, rows, seconds, spaced=spaced)
        moments = [moment for span in found for moment in span]
        assert len(found) == len(shown)
        assert moments == sorted(moments)
        assert not moments or (moments[0] >= 0 and moments[-1] <= seconds)


@pytest.mark.parametrize(
    ("shown", "told", "expected"),
    [
        ("The lamp — burns.", "the 0 1|lamp 1 2|burns 3 4", [(0, 1), (1, 2), (2, 2), (3, 4)]),
        ("In 1999 he", "in 0 1|nineteen 1 2|ninety 2 3|nine 3 5|he 5 6", [(0, 1), (1, 5), (5, 6)]),
        ("the keeper waits", "a 0 1|kipper 1 2|waits 2 3", [(0, 2 / 3), (2 / 3, 2), (2, 3)]),
        ("the old keeper", "the 0 1|keeper 3 4", [(0, 1), (1, 3), (3, 4)]),
        ("so he waits", "um 0 1|so 1 2|so 2 3|he 3 4", [(2, 3), (3, 4), (4, 8)]),
        ("nobody hears", "", [(0, 48 / 11), (48 / 11, 8)]),
    ],
)
def test_what_is_shown_has_the_times_of_what_is_heard(
    shown: str, told: str, expected: list[tuple[float, float]]
) -> None:
    rows = [row.split() for row in told.split("|") if row]
    found = spans(shown.split(), [(w, float(a), float(b)) for w, a, b in rows], 8.0, spaced=True)
    assert [pytest.approx(span) for span in expected] == found


def test_letters_are_compared_where_words_are_not_spaced() -> None:
    rows: list[Heard] = [("老", 0, 1), ("人笑", 1, 3), ("了", 4, 5)]
    assert spans(["老人，", "笑了。"], rows, 6.0, spaced=False) == [(0, 2), (2, 5)]


def exact(film: Film) -> Film:
    return film.with_(captions=Captions(exact=True))


def spoken(film: Film, facts: dict[str, Any]) -> list[Take]:
    """Takes of all narration with these facts, and of all else but the cut."""
    return [
        replace(take, facts=facts) if take.unit.startswith("speech:") else take
        for take in made(film)
        if take.unit != "cut"
    ]


def listened(now: Graph, *told: dict[str, Any]) -> list[Take]:
    """Somebody has listened to every scene that wants it, and this is what was heard."""
    wanted = [unit for unit in now.units.values() if unit.kind == "words"]
    return [Take(f"{unit.id}@", unit.id, unit.inputs, {"lines": told}) for unit in wanted]


GUESSED = {"seconds": 3.0, "timed_by": "pauses", "lines": heard(["The keeper counts lamp 1."], 0.5)["lines"]}
TOLD = heard(["The keeper counts lamp 1."], 0.5)


def test_only_a_voice_that_does_not_tell_is_listened_to_and_only_where_that_is_asked_for() -> None:
    film = small(2)
    plain = graph(film, spoken(film, GUESSED))
    assert not [unit for unit in plain.units if unit.startswith("words:")]
    now = graph(exact(film), spoken(film, GUESSED))
    assert [unit for unit in now.units if unit.startswith("words:")] == ["words:s1", "words:s2"]
    assert {*now.due()} == {"words:s1", "words:s2", "cut"}
    assert [*graph(exact(film), spoken(film, TOLD)).units] == [*plain.units]
    off = exact(film).with_(captions=Captions(on=False, exact=True))
    assert [*graph(off, spoken(film, GUESSED)).units] == [*plain.units]
    asked = order(now, now.units["words:s2"])
    assert asked == TranscriptionRequest(
        ("The keeper counts lamp 2.",), "en", 3.0, take=now.selected["speech:s2"]
    )


@given(films())
def test_with_the_setting_off_no_hash_changes(film: Film) -> None:
    """Nor with it on, but for the cut of scenes that are listened to."""
    takes = spoken(film, TOLD) if all(scene.lines for scene in film.scenes) else []
    before = {unit.id: unit.hash for unit in graph(film, takes).units.values()}
    after = {unit.id: unit.hash for unit in graph(exact(film), takes).units.values()}
    assert {unit: after[unit] for unit in before if unit != "cut"} == {
        unit: found for unit, found in before.items() if unit != "cut"
    }
    assert takes == [] or after == before


def test_the_cut_shows_what_was_heard_and_reworded_captions_cost_nothing() -> None:
    film = exact(small(1))
    takes = spoken(small(1), GUESSED)
    wanting = graph(film, takes)
    told = heard(["a kipper counts lamp one"], 0.4)["lines"][0]
    for word in told["words"]:
        word["start"], word["end"] = word["start"] + 0.7, word["end"] + 0.7
    before = cues(wanting)
    assert assembled_inputs(wanting)["scenes"][0]["words"] == "missing"
    takes += listened(wanting, told)
    now = graph(film, takes)
    assert now.standing["words:s1"].state == "current"
    assert now.due() == ["cut"]
    (cue,), head = cues(now), now.timing.of("s1").voice / 24
    assert before[0].start == pytest.approx(head, abs=0.001) and cue.start == pytest.approx(
        head + 0.7, abs=0.001
    )
    assert cue.lines == ("The keeper counts lamp 1.",)
    takes.append(Take("cut@1", "cut", assembled_inputs(now)))
    done = graph(film, takes)
    assert done.due() == []
    shown = apply(film, [SetCaption(scene_id="s1", line=0, text="He counts lamp one.")], "person").film
    assert graph(shown, takes).due() == ["cut"]
    other = replace(
        takes[[take.unit for take in takes].index("speech:s1")], id="again", facts=GUESSED | {"seconds": 2.9}
    )
    anew = graph(film, [*takes, other])
    assert anew.standing["words:s1"].cause == "narration 1 changed"
    assert anew.standing["cut"].cause == "scene 1's word times changed"
    assert cues(anew)[0].start == pytest.approx(head, abs=0.001), "times of another reading are not used"
    off = apply(film, [UpdateFilm(field="captions.exact", value=False)], "person")
    assert off.summary == "changed the captions' timing"
    assert graph(off.film, takes).due() == ["cut"]


def price(unit: Unit, request: Request) -> Priced:
    cost = int(request.seconds * MICRO) if isinstance(request, TranscriptionRequest) else MICRO
    return Priced("shop:it", cost, cost, tells_words=isinstance(request, SpeechRequest) and request.seed < 0)


def telling(unit: Unit, request: Request) -> Priced:
    return replace(price(unit, request), tells_words=unit.kind == "speech")


def test_a_plan_listens_to_narration_that_is_to_come_and_holds_what_that_may_cost() -> None:
    film = exact(small(3))
    now = graph(film, [])
    due = plan(now, price)
    line = next(line for line in due.lines if line.unit == "words:s2")
    seconds = now.timing.milliseconds("s2") / 1000
    assert (line.needs, line.certain, line.cause) == (("speech:s2",), False, "missing")
    assert seconds * MICRO < line.maximum <= seconds * 1.25 * MICRO + MICRO / 24
    assert words(now, due).startswith("makes 3 narrations, the word times of 3 scenes, the keeper's picture")
    assert not [line for line in plan(now, telling).lines if line.kind == "words"]
    assert follow(line, graph(film, spoken(small(3), GUESSED | {"seconds": 2.0})), price)[0] == "make"
    long = follow(line, graph(film, spoken(small(3), GUESSED | {"seconds": 9.0})), price)
    assert long[0] == "asking" and "word times of scene 2 now costs 9 credits" in long[2]
    told = graph(film, spoken(small(3), TOLD))
    assert follow(line, told, price)[::2] == ("dropped", "word times of scene 2 are not needed any more")


@given(films(), st.floats(0.1, 1.25))
def test_listening_to_narration_within_the_bound_never_costs_more_than_was_held(
    film: Film, factor: float
) -> None:
    film = exact(film)
    now = graph(film, [])
    held = {line.unit: line for line in plan(now, price).lines if line.kind == "words"}
    assert {*held} == {f"words:{scene.id}" for scene in film.scenes if f"speech:{scene.id}" in now.units}
    takes = [
        replace(take, facts={"seconds": estimated(film.scene(unit.subject), film) * factor, "lines": []})
        for take in made(film)
        if (unit := now.units[take.unit]).kind == "speech"
    ]
    after = graph(film, takes)
    for unit, line in held.items():
        verdict, priced, _ = follow(line, after, price)
        assert verdict == "make" and priced is not None and priced.maximum <= line.maximum, unit


def test_words_read_otherwise_than_shown_are_asked_for_as_they_are_read() -> None:
    film = exact(small(1))
    lines = (Line(text="Kp. 3", spoken="Chapter three."), Line(text="Soon."))
    film = film.with_(scenes=(film.scenes[0].with_(lines=lines),))
    now = graph(film, [])
    asked = order(now, now.units["words:s1"])
    assert isinstance(asked, TranscriptionRequest) and asked.lines == ("Chapter three.", "Soon.")
