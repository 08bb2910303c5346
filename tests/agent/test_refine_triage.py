"""What falls away beside a request, what shells open to, and what pronouns mean after what was told."""

from __future__ import annotations

import pytest

from agent.director.refine.asides import without_asides
from agent.director.refine.clauses import protected
from agent.director.refine.sentences import asks, background, only_stays, tells
from agent.director.refine.speech import plainly


def triaged(message: str) -> str:
    return without_asides(plainly(protected(message)[0]), "en").strip(" .?!").lower()


@pytest.mark.parametrize(
    ("message", "rest"),
    [
        ("We bought this slot yesterday. Make scene 2 longer", "make scene 2 longer"),
        ("Hi there, it's Paul. Remove the kite, my daughter hates it. Cheers, Paul", "remove the kite"),
        ("Two notes from the agency: the hat should be green, and captions off", "the hat should be green, and captions off"),
        ("okay so um make the door red", "make the door red"),
        ("My students cannot read that fast. Slower narration", "slower narration"),
        ("I showed it to the team and they loved it. Can you make scene 3 darker?", "make scene 3 darker"),
        ("take the crow out, it gives me the creeps because I am a coward", "take the crow out"),
    ],
)  # fmt: skip
def test_what_only_tells_falls_away(message: str, rest: str) -> None:
    assert triaged(message) == rest


@pytest.mark.parametrize(
    ("message", "rest"),
    [
        ("That barking drives everybody mad. Take it out", "take the barking out"),
        ("I can't stand the striped curtain, make it plain", "make the striped curtain plain"),
        ("In scene 4 you hardly notice the kite. Go closer", "go closer in scene 4"),
        ("The ending drags. Cut it by a second", "cut the ending by a second"),
        ("Nina's voice sounds like a robot. Give her another one", "give nina another voice"),
        ("The gulls are stupid, undo it", "undo it"),
    ],
)
def test_pronouns_mean_what_was_told_before(message: str, rest: str) -> None:
    assert triaged(message) == rest


@pytest.mark.parametrize(
    ("message", "rest"),
    [
        ("Would it be crazy to have a parrot on the chair?", "add a parrot on the chair"),
        ("I would like the baker wears an apron", "the baker should wear an apron"),
        ("please to remove the barrel", "remove the barrel"),
        ("I'd be happier if the barrel weren't there", "remove the barrel"),
        ("What if the whole film happened at dawn?", "the whole film should happen at dawn"),
        ("my boss wants the horse replaced with a mule", "replace the horse with a mule"),
        ("the barrel has to go", "remove the barrel"),
        ("should scene 2 be at night", "should scene 2 be at night"),
        ("leave the barrel where it is", "leave the barrel where it is"),
    ],
)
def test_shells_open_to_plain_requests(message: str, rest: str) -> None:
    assert triaged(message) == rest


@pytest.mark.parametrize(
    "clause",
    ["make it darker", "the hat should be red", "no dissolves", "her name is Ida", "the sky is pink", "we see the sea", "add a boat"],
)  # fmt: skip
def test_what_may_ask_is_not_told(clause: str) -> None:
    assert not tells(clause)


def test_kinds_of_clauses() -> None:
    assert asks("could you swap them")
    assert not asks("my boss can not hear it")
    assert background("the choir was late")
    assert not background("the boat is green")
    assert only_stays("clothes as they are")
    assert not only_stays("make the clothes red")
