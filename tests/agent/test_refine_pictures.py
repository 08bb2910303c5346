"""What is seen and moves, changed in free words: newcomers, exchanges, looks, styles, framing, camera, the cast."""

from __future__ import annotations

import pytest

from agent.director.reader import beside, looks_instead
from agent.director.reader.acting import read
from agent.director.reader.finding import find
from agent.director.reader.marked import Span
from agent.director.reader.model import Part
from agent.director.reader.turns import only_then
from agent.director.reader.wish import Wish
from agent.director.refine.nounphrases import counted, exchanged, featured
from agent.director.refine.reading import refine
from agent.director.refine.rules import by_rules
from agent.director.refine.types import Edits, FilmView
from agent.director.translate.entries import look_up
from film.document import CastMember, Film, Line, Scene, Settings
from film.edits import apply

FILM = Film(
    title="The Ferry",
    style="ink drawing, fine line, teal and bone with one coral accent",
    settings=Settings(language="en", duration=20),
    cast=(
        CastMember(
            id="skipper",
            kind="person",
            description="a man of fifty, short and round, a black beard, a long yellow oilskin over a wool jersey, heavy boots",
        ),
        CastMember(
            id="nell",
            name="Nell",
            kind="animal",
            description="a young terrier with a short brown coat, one floppy ear, a blue collar with a brass tag",
        ),
    ),
    scenes=(
        Scene(
            id="s1",
            shot="wide",
            visual_description="Wide view of a harbour wall at noon, {skipper} coiling a rope, left third. Four grey vans wait in a row behind, two jars of paint stand on a crate, a coral lifebuoy hangs on the railing, starless pale sky.",
            motion="The man coils the rope and stops. A gull turns its head. Camera tracks along slowly.",
            audio_description="water slaps; a gull cries",
            lines=(Line(speaker="narrator", text="The ferry leaves at one."),),
            cast=("skipper",),
            duration=5,
        ),
        Scene(
            id="s2",
            shot="medium",
            visual_description="Medium view of a cabin, {nell} asleep on a bench, right third. An empty mug stands on the shelf, half closed shutters, a paper chart lies on the table, warm light from the left.",
            motion="The dog breathes out. The shutters sway. Camera static.",
            audio_description="engine hum; a board creaks",
            lines=(Line(speaker="narrator", text="Nell sleeps through it all."),),
            cast=("nell",),
            duration=5,
        ),
        Scene(
            id="s3",
            shot="close",
            visual_description="Close on the bow of a white ferry, facing right, spray over the anchor. A crooked flagpole leans over the rail, three buoys drift past, even light.",
            motion="The bow dips into a wave. The flag flutters. Camera pushes in slowly.",
            audio_description="waves; a rope groans",
            lines=(Line(speaker="narrator", text="Then the sea begins."),),
            duration=5,
        ),
    ),
)


def done(message: str) -> tuple[set[str], Film]:
    """Which fields a message changes, and the film after it."""
    reading = refine(message, FilmView(FILM))
    assert isinstance(reading, Edits), (message, reading)
    changed = {
        f"{getattr(edit, 'scene_id', '') or getattr(edit, 'cast_id', '') or 'film'}.{getattr(edit, 'field', edit.op)}"
        for edit in reading.operations
    }
    return changed, apply(FILM, reading.operations, "agent").film


def told(film: Film, where: str) -> str:
    """The picture of a scene, a description or a motion, by name."""
    held, _, field = where.partition(".")
    if held == "film":
        return str(getattr(film, field))
    return str(
        getattr(film.scene(held) if held.startswith("s") and held[1:].isdigit() else film.member(held), field)
    )


SEEN = [
    # somebody or something new, as it was said
    ("could two children in orange vests be waving from that railing", "s1.visual_description", "two children in orange vests waving", ""),
    ("put a parrot on the table", "s2.visual_description", "a parrot on the table", ""),
    ("in scene 3 a seal swims beside the buoys", "s3.visual_description", "a seal swimming beside the buoys", ""),
    ("many stars in the sky in scene 1", "s1.visual_description", "many stars", "starless"),
    ("the shelf needs a lamp on it", "s2.visual_description", "a lamp on the shelf", ""),
    ("wet footprints next to the crate", "s1.visual_description", "wet footprints next to the crate", ""),
    # one for the other, and things that are otherwise
    ("the mug should be a candle", "s2.visual_description", "a candle stands on the shelf", "mug"),
    ("swap the chart in scene 2 for an old radio", "s2.visual_description", "an old radio", "chart"),
    ("instead of the vans, three coaches", "s1.visual_description", "three coaches", "vans"),
    ("flagpole → lantern", "s3.visual_description", "lantern", "flagpole"),
    ("show the mug full instead of empty", "s2.visual_description", "a full mug", "empty"),
    ("open the shutters", "s2.visual_description", "open shutters", "half closed"),
    ("only two vans in scene 1", "s1.visual_description", "two grey vans", "four"),
    ("the buoys should be bright red", "s3.visual_description", "bright red buoys", ""),
    ("coral should be mustard everywhere", "film.style", "one mustard accent", "coral"),
    # what goes
    ("lose the paint", "s1.visual_description", "", "jars"),
    ("crate and lifebuoy out", "s1.visual_description", "", "lifebuoy"),
    ("get rid of the flagpoel", "s3.visual_description", "", "flagpole"),
    # hours, weather and light in free words
    ("scene 3: dusk, the last lamps going out along the shore", "s3.visual_description", "Dusk, the last lamps going out", ""),
    ("thick fog rolling over the harbour wall", "s1.visual_description", "thick fog rolling", ""),
    ("scene 2 much more low-key, one candle, deep shadows", "s2.visual_description", "low-key, one candle", ""),
    # framing
    ("scene 2: close on her, the shelf blurry behind", "s2.visual_description", "Close shot of {nell}, the shelf blurry behind", ""),
    ("scene 3 from below, the bow towering over us", "s3.visual_description", "the bow towering over us", ""),
    # style
    ("could it all be a woodcut on grey paper", "film.style", "woodcut on grey paper", "ink"),
    # the cast
    ("the skipper: tall and thin, clean-shaven", "skipper.description", "tall and thin", "beard"),
    ("he should be in his thirties", "skipper.description", "thirty-five", "fifty"),
    ("Nell should wear a red bandana", "nell.description", "a red bandana", ""),
    ("Nell's collar should be green, not blue", "nell.description", "a green collar", "blue"),
    ("let Nell have one white paw", "nell.description", "one white paw", ""),
    ("white sandals for the skipper", "skipper.description", "white sandals", "boots"),
]  # fmt: skip


@pytest.mark.parametrize(("message", "where", "there", "gone"), SEEN)
def test_what_is_seen_is_told_as_the_person_said_it(message: str, where: str, there: str, gone: str) -> None:
    changed, film = done(message)
    assert where in changed, changed
    assert there.lower() in told(film, where).lower()
    assert not gone or gone not in told(film, where).lower()


MOVES = [
    ("scene 3: handheld, a little nervous", "s3", "Camera handheld, a little nervous"),
    ("scene 1: whip pan to the gull instead of tracking along", "s1", "Camera whip pans to the gull"),
    ("scene 3: lock it off, no push in", "s3", "Camera static"),
    ("pull back rather than push in in scene 3", "s3", "Camera pulls back slowly"),
    ("scene 2: a slow orbit around the bench", "s2", "Camera orbits slowly around the bench"),
    ("the skipper should not stop in scene 1", "s1", "coils the rope"),
    ("in scene 1 he should keep coiling the rope", "s1", "keeps coiling"),
    ("the bow in scene 3 should heave much more", "s3", "The bow heaves much more"),
]


@pytest.mark.parametrize(("message", "scene", "motion"), MOVES)
def test_what_moves_changes_only_the_motion(message: str, scene: str, motion: str) -> None:
    changed, film = done(message)
    assert changed == {f"{scene}.motion"}
    assert motion in film.scene(scene).motion
    assert "stops" not in film.scene("s1").motion or scene != "s1" or "whip" in motion


@pytest.mark.parametrize(
    "message",
    [
        "add a woman's voice",
        "a bit more energy in scene 1",
        "the last scene should be the first",
        "add a pause after scene 2",
        "more piano in scene 2",
    ],
)
def test_what_is_not_seen_is_put_into_no_picture(message: str) -> None:
    reading = refine(message, FilmView(FILM))
    edits = reading.operations if isinstance(reading, Edits) else ()
    assert not [e for e in edits if getattr(e, "field", "") == "visual_description"]


@pytest.mark.parametrize(
    "message",
    ["make the buoys red, the flagpole can stay as it is", "make the buoys red. Same framing.", "buoys red instead of white, keep the anchor"],
)  # fmt: skip
def test_what_stays_is_no_request(message: str) -> None:
    changed, film = done(message)
    assert changed == {"s3.visual_description"}
    assert "red buoys" in film.scene("s3").visual_description


def test_a_guard_that_would_be_broken_is_asked_about() -> None:
    reading = refine("the skipper: no beard, keep the beard", FilmView(FILM))
    assert not isinstance(reading, Edits)


TEXT = "Two cups of tea steam on the desk, a dusk blue ribbon hangs beside an empty tin box."


@pytest.mark.parametrize(
    ("done_to", "expected"),
    [
        (lambda t: exchanged(t, "cup", "glasses of milk"), "Two glasses of milk steam"),
        (lambda t: exchanged(t, "box", "a sleeping cat"), "beside a sleeping cat."),
        (lambda t: featured(t, "ribbon", "yellow"), "a yellow ribbon hangs"),
        (lambda t: featured(t, "box", "full", "empty"), "a full tin box"),
        (lambda t: counted(t, "cup", "three"), "Three cups of tea"),
    ],
)
def test_noun_phrases_are_changed_whole(done_to, expected: str) -> None:  # type: ignore[no-untyped-def]
    assert expected in done_to(TEXT)


def _skipper(message: str) -> str:
    return done(message)[1].member("skipper").description


@pytest.mark.parametrize("message", ["Put the skipper in plain black", "dress the skipper in black"])
def test_whoever_is_put_in_a_colour_wears_it(message: str) -> None:
    told = _skipper(message)
    assert "a long black oilskin over a wool jersey" in told
    assert told.startswith("a man of fifty")


@pytest.mark.parametrize(
    ("message", "language", "name"),
    [
        ("turn the skipper into an old woman called Olga, white hair in a bun, same oilskin", "en", "Olga"),
        ("Der Skipper soll eine alte Frau namens Hilde mit grauem Dutt sein", "de", "Hilde"),
    ],
)
def test_another_person_is_told_anew_wherever_they_are_told_of(
    message: str, language: str, name: str
) -> None:
    part = next(part for part in read(message, language, FILM) if part.kind in ("look", "rename"))
    reading = looks_instead.somebody(Wish(part, FilmView(FILM), language, by_rules, (), message, FILM))
    assert reading is not None
    film = apply(FILM, reading.operations, "agent").film
    skipper = film.member("skipper")
    assert skipper.name == name
    assert skipper.description.startswith("an old woman")
    assert "bun" in skipper.description
    assert "beard" not in skipper.description
    assert "oilskin" in skipper.description
    assert film.scene("s1").motion.startswith("The woman coils the rope")


def test_a_compound_is_read_by_what_stands_at_its_head() -> None:
    assert [one.english for one in look_up("Polarfuchs", "de")] == ["polar fox"]
    assert not look_up("Polarxyzt", "de")


def test_both_scenes_are_two_or_none() -> None:
    assert find("both lantern scenes", FILM, "en") == ()
    two = FILM.model_copy(
        update={
            "scenes": tuple(
                s.model_copy(update={"visual_description": f"{s.visual_description} A lantern glows."})
                if s.id != "s2"
                else s
                for s in FILM.scenes
            )
        }
    )
    assert find("both lantern scenes", two, "en") == ("s1", "s3")


def test_instead_is_instead_of_what_was_named_before() -> None:
    _, film = done("Those three buoys feel a bit cheesy to me, I'd have a single seal there instead.")
    assert "one seal drifts past" in film.scene("s3").visual_description
    assert "buoy" not in film.scene("s3").visual_description


def test_a_view_is_told_in_many_words() -> None:
    _, film = done("The bow in scene 3 should be seen from straight above instead of from the side")
    assert film.scene("s3").shot == "from above"


def test_what_stands_beside_a_wish() -> None:
    drop = Part("drop", ("Drop", "the", "cabin", "."), (Span("where", 1, 3),), 1.0)
    more = Part("look", ("mug", ",", "chart", ",", "all", "of", "it"), (Span("new", 0, 7),), 0.4)
    other = Part("look", ("the", "ferry", "green"), (Span("who", 0, 2), Span("new", 2, 3)), 1.0)
    assert beside.together([drop, more, other], FILM, "en") == [drop, other]
    assert beside.plainly("okay so um wouldn't dusk be better? thanks") == "dusk would be better."
    assert only_then("Open with the bow, and only then the harbour")
    assert not only_then("only the music, then")
