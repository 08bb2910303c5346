"""Each scorer against films and runs that are right, and against one that is wrong in just that."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from evals import scorers
from evals.cases import Case
from evals.film_scores import Score
from evals.stage import Bought, Called, Played
from film.document import Captions, CastMember, Film, Line, Mix, Music, Scene, Settings, Transition

FILM = Film(
    title="Two lamps",
    cast=(CastMember(id="keeper", name="Otto", description="an old man in a yellow coat"),),
    settings=Settings(duration=10.0),
    scenes=(
        Scene(id="s1", visual_description="{keeper} lights a lamp", lines=(Line(text="Otto lights one lamp."),), cast=("keeper",)),
        Scene(id="s2", shot="close", visual_description="a boat at sea", lines=(Line(text="A boat turns home."),), duration=4.0),
    ),
)  # fmt: skip

SOUNDING = FILM.model_copy(
    update={
        "style": "Ink on paper",
        "scenes": (
            FILM.scenes[0].model_copy(update={"audio_description": "soft rain"}),
            FILM.scenes[1].model_copy(update={"transition": Transition(kind="fade", seconds=1.0)}),
        ),
        "music": Music(brief="Slow, one cello"),
        "captions": Captions(size="large"),
        "mix": Mix(music=-4.0),
        "settings": Settings(duration=10.0, voice="ada", speed=1.1),
    }
)
"""The same film, with a style, sounds, music and a voice."""


def case(film: str = "", **expected: Any) -> Case:
    inputs = {"say": expected.pop("say", "Two lamps"), "film": film} | expected.pop("inputs", {})
    return Case.model_validate(
        {
            "name": "a-case",
            "why": "to try a scorer",
            "inputs": inputs,
            "expected": {"ends": "plan"} | expected,
        }
    )


def played(film: Film = FILM, **more: Any) -> Played:
    dump = film.model_dump(mode="json")
    usual = Played(
        ends="plan", replies=["Two scenes."], before=dump, film=dump, seconds=10.0, stale=[], wanting=["image:s1"], calls=[],
        lines=[], orders=[], offered=["image:s1"], asked=1.0, spent=0.0, held=0.0, turns=1, tokens_in=0, tokens_out=0, took=0.1,
    )  # fmt: skip
    return replace(usual, **more)


def changed(**fields: Any) -> Film:
    return FILM.model_copy(update=fields)


def bought(unit: str, state: str = "made", charged: float = 0.5, plan: str = "p") -> Bought:
    return Bought(plan, unit, state, charged, "")


DUMP, OTHER = FILM.model_dump(mode="json"), changed(title="Other")
RIGHT: list[tuple[str, Case, Played]] = [
    ("ending", case(), played()),
    ("ending", case(ends="answers"), played(ends="asks")),
    ("validity", case(), played()),
    ("length", case(seconds=10), played(seconds=10.9)),
    ("length", case(seconds=[8, 12]), played(seconds=8.0)),
    ("settings", case(aspect_ratio="16:9", language="en", narrated=True, music=True, captions=True, scenes=2, cast=1), played()),
    ("presence", case(must=["lamp", "ship | boat"], said=["home"], seen=["yellow"], order=["lamp", "boat"], forbid=["ships"]), played()),
    ("presence", case(heard=["rain | drizzle", "cello"], style=["ink"], in_scene={"s2": ["boat"], "s1": ["lights one"]}), played(SOUNDING)),
    ("settings", case(voice=["woman"], fields={"captions.size": "large", "s2.transition.kind": "fade"}), played(SOUNDING)),
    ("settings", case(fields={"mix.music": "down", "settings.speed": "up"}), played(SOUNDING, before=FILM.model_dump(mode="json"))),
    ("ending", case(may_end="asks"), played(ends="asks")),
    ("fidelity", case(verbatim=["Otto lights one lamp.", "A boat turns home."], nothing_else_said=True), played()),
    ("invention", case(invents=False, say="One lamp and a boat"), played()),
    ("craft", case(), played()),
    ("precision", case("lamp", stale=["image:s1"], may_be_stale=["music"]), played(stale=["image:s1", "music"])),
    ("recall", case("lamp", stale=["image:*", "clip:*"]), played(stale=["image:s1", "image:s2", "clip:s1", "clip:s2"])),
    ("budget", case(inputs={"approves": True, "allows": 2}), played(lines=[bought("image:s1", charged=2.0)], orders=["image:s1"])),
    ("price", case(spent=[1, 2], not_made=["clip:s1"], bought_again=["clip:s1"]),
     played(spent=1.0, lines=[bought("image:s1"), bought("clip:s1", "failed")], orders=["clip:s1", "image:s1", "clip:s1"])),
    ("reply", case(reply=["scene | shot"], reply_without=["charged"]), played()),
    ("honesty", case(), played(ends="made", replies=["Your film is ready. Charged 0.5 credits."], wanting=[], spent=0.5,
                               lines=[bought("image:s1")])),
    ("honesty", case(), played(ends="stopped", replies=["Image 1 could not be made."])),
    ("thrift", case(), played(calls=[Called("plan_scenes", {}, {"scenes": []}, "model")])),
    ("pacing", case(), played()),
    ("coherence", case(), played()),
]  # fmt: skip
WRONG: list[tuple[str, Case, Played, str]] = [
    ("ending", case(), played(ends="answers", replies=["No."]), "ended with 'answers', not 'plan': No."),
    ("ending", case(ends="asks"), played(ends="answers"), "not 'asks'"),
    ("ending", case(), played(trouble="was not over after 60 s"), "was not over"),
    ("validity", case(), played(Film()), "there are no scenes"),
    ("validity", case(), played(offered=[]), "no plan was offered"),
    ("validity", case(), played(changed(scenes=(Scene(id="s1", visual_description=""),))), "s1 shows nothing"),
    ("length", case(seconds=10), played(seconds=11.5), "11.5 s, not 10"),
    ("settings", case(aspect_ratio="9:16"), played(), "aspect is 16:9, not 9:16"),
    ("settings", case(scenes=[3, 5]), played(), "2 scenes, not 3 to 5"),
    ("settings", case(narrated=False), played(), "narration is True"),
    ("presence", case(must=["storm"]), played(), "'storm' is neither said nor seen"),
    ("presence", case(said=["yellow"]), played(), "'yellow' is not said"),
    ("presence", case(order=["boat", "lamp"]), played(), "'lamp' comes before 'boat'"),
    ("presence", case(forbid=["amp"]), played(changed(title="An amp")), "'amp' is there"),
    ("presence", case(unsaid=["boat"]), played(), "'boat' is said"),
    ("presence", case(heard=["rain"]), played(), "'rain' is not heard"),
    ("presence", case(style=["oil"]), played(SOUNDING), "'oil' is not its style"),
    ("presence", case(in_scene={"s1": ["boat"]}), played(), "'boat' is not in s1"),
    ("settings", case(voice=["man"]), played(SOUNDING), "the voice is woman, calm, not 'man'"),
    ("settings", case(fields={"mix.music": "up"}), played(SOUNDING, before=FILM.model_dump(mode="json")), "mix.music is -4.0, not 'up'"),
    ("settings", case(fields={"s2.transition.kind": "fade"}), played(), "s2.transition.kind is 'cut', not 'fade'"),
    ("ending", case(may_end="asks"), played(ends="answers"), "not 'plan'"),
    ("fidelity", case(verbatim=["Otto lights the lamp."]), played(), "not word for word"),
    ("fidelity", case(verbatim=["A boat turns home.", "Otto lights one lamp."]), played(), "in its place"),
    ("fidelity", case(verbatim=["A boat turns home."], nothing_else_said=True), played(), "is said besides"),
    ("invention", case(invents=False), played(changed(scenes=(Scene(id="s1", lines=(Line(text="It took 97 years."),)),))), "97"),
    ("invention", case(invents=False), played(changed(scenes=(Scene(id="s1", lines=(Line(text="It fell because of rain."),)),))), "because"),
    ("craft", case(), played(changed(scenes=(Scene(id="s1", lines=(Line(text="Imagine a lamp"),)),))), "breaks off"),
    ("craft", case(), played(changed(scenes=(Scene(id="s1", lines=(Line(text="Imagine a lamp."),)),))), "says 'imagine'"),
    ("craft", case(), played(changed(scenes=tuple(
        Scene(id=f"s{n}", lines=(Line(text=f"It shines on wall {'abcdef'[n]}."),)) for n in range(1, 6)))), "begin with 'it'"),
    ("precision", case("lamp", stale=["image:s1"]), played(stale=["image:s1", "image:s2"]), "image:s2 has to be remade, too"),
    ("recall", case("lamp", stale=["image:*"]), played(stale=["image:s1"]), "image:s2 stays as it is"),
    ("recall", case("lamp", stale=["music"]), played(), "music stays as it is"),
    ("budget", case(inputs={"approves": True, "allows": 2}), played(lines=[bought("image:s1", charged=2.1)]), "took 2.1 credits of 2"),
    ("budget", case(), played(orders=["image:s1"]), "nobody approved"),
    ("budget", case(), played(others=["their film"]), "somebody else's film"),
    ("price", case(spent=1), played(spent=2.0), "2 credits were charged, not 1"),
    ("price", case(not_made=[]), played(lines=[bought("clip:s1", "failed")]), "clip:s1 was not made"),
    ("price", case(bought_again=[]), played(orders=["music", "music"]), "music was bought again"),
    ("reply", case(reply=["price | credit"]), played(), "says nothing of 'price | credit'"),
    ("honesty", case(), played(replies=["Your film is ready."]), "says that all is there; image:s1 is not"),
    ("honesty", case(), played(replies=["Charged 3 credits."]), "says that 3 credits were charged; it was 0"),
    ("honesty", case(), played(ends="stopped", replies=["Lovely."]), "says nothing of what was not made"),
    ("thrift", case(), played(calls=[Called("edit_scenes", {}, {"error": "no scene s9"}, "model")]), "no scene s9"),
    ("pacing", case(), played(changed(scenes=(Scene(id="s1", duration=1.0, lines=(Line(text="word " * 20 + "end."),)),))), "of words"),
    ("coherence", case(), played(changed(scenes=(Scene(id="s1"), Scene(id="s2")))), "s2 is framed as s1 is"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("name", "asked", "came"), RIGHT, ids=[f"{name}{n}" for n, (name, _, _) in enumerate(RIGHT)]
)
def test_what_is_right_scores_one(name: str, asked: Case, came: Played) -> None:
    assert scorers.scores(asked, came)[name] == Score(1.0)


@pytest.mark.parametrize(
    ("name", "asked", "came", "why"), WRONG, ids=[f"{name}{n}" for n, (name, *_) in enumerate(WRONG)]
)
def test_what_is_wrong_scores_less_and_says_why(name: str, asked: Case, came: Played, why: str) -> None:
    found = scorers.scores(asked, came)[name]
    assert found.value < 1 and why in found.why


def test_every_scorer_is_tried_both_ways() -> None:
    names = {*scorers.JUDGED, *scorers.MEASURED}
    assert {name for name, _, _ in RIGHT} == names == {name for name, *_ in WRONG}


@pytest.mark.parametrize(
    ("asked", "came", "verdict"),
    [
        (case("lamp", stale=["image:s1"]), played(stale=["image:s1"]), "right"),
        (case("lamp", stale=["image:s1"]), played(ends="asks", replies=["Which scene?"]), "asked"),
        (
            case("lamp", stale=["image:s1"]),
            played(ends="answers", replies=["I did not understand."]),
            "asked",
        ),
        (case("lamp", stale=["image:s1"]), played(OTHER, stale=["image:s2"], before=DUMP), "wrong"),
        (case("lamp", ends="asks", stale=[]), played(OTHER, stale=["image:s2"], before=DUMP), "wrong"),
        (
            case("lamp", say=["captions off", "no, back"], stale=[]),  # the second was not understood
            played(replies=["Done.", "I did not understand."], stale=["image:s2"]),
            "asked",
        ),
        (case("lamp", ends="asks", stale=[]), played(ends="asks"), "right"),
        (
            case("lamp", stale=["image:s1"]),
            played(OTHER, ends="asks", before=DUMP),
            "wrong",
        ),
        (case(must=["storm"]), played(), "wrong"),
        (case(), played(Film(), ends="asks", before=Film().model_dump(mode="json")), "asked"),
        (
            case(),
            played(Film(), ends="asks", before=Film().model_dump(mode="json"), trouble="broke off"),
            "wrong",
        ),
    ],
)
def test_verdicts_tell_asking_from_acting_wrongly(asked: Case, came: Played, verdict: str) -> None:
    assert scorers.verdict(asked, came, scorers.scores(asked, came)) == verdict
