"""Wishes as people write them: what is told, what is only said about the film, and what is asked of the service."""

from __future__ import annotations

import pytest

from agent.director.plan import Answered, Asked, Planned, Wish, plan
from agent.director.scripts import stages
from agent.director.story import briefs, greeted
from agent.director.wish import chatter, service, settings, triage
from agent.director.words import english, spelling


def planned(text: str) -> Planned:
    made = plan(Wish(text))
    assert isinstance(made, Planned), made
    return made


def lines(text: str) -> list[str]:
    film = planned(text).breakdown
    return [s.script or " ".join(line.text for line in s.lines) for s in film.scenes]


TOLD = {
    "A heron learns to dance. Cheeky, bright colours.": "A heron learns to dance.",
    "Our tea Moss, out in May, understated": "Our tea Moss, out in May.",
    "Pack light. Nothing else, please, people write in.": "Pack light.",
    "Dogs on leads. No bikes. Gates close at nine.": "Dogs on leads. No bikes. Gates close at nine.",
    "Gates close at nine. No legal advice.": "Gates close at nine.",
    "Free coffee. No booking needed.": "Free coffee. No booking needed.",
    "All we want is: a moth in a top hat.": "a moth in a top hat.",
    "Year 3 made this up: a whale with a bus pass.": "a whale with a bus pass.",
    "Please use only these facts: Ice floats. Ice melts.": "Ice floats. Ice melts.",
    "I'm a nurse. Explain tides.": "Explain tides.",
    "The clown, sad, in the rain": "The clown, sad, in the rain",
    "A calm sea": "A calm sea",
    "Keep calm and carry on": "Keep calm and carry on",
    "Ein Igel wandert aus. Bitte liebevoll.": "Ein Igel wandert aus.",
    "Nobody answers the phone but the cat.": "Nobody answers the phone but the cat.",
}


@pytest.mark.parametrize(("wish", "told"), TOLD.items())
def test_what_speaks_of_the_film_is_not_told(wish: str, told: str) -> None:
    assert triage.without(wish)[0] == told


PLAIN = {
    "ok so um there's this otter and he sells hats lol": "this otter and he sells hats",
    "vid 4 our new lift, dont say its price + no jokes": "video for our new lift, don't say its price and no jokes",
    "on 4 April she sings": "on 4 April she sings",
    "a goat, no wait, a llama who surfs": "a llama who surfs",
    "he wins because he naps no wait because he cheats": "he wins because he cheats",
    "so long as it rains, the frog sings": "so long as it rains, the frog sings",
    "a film where is old tailor, he sew every day": "a film about an old tailor. He sews every day",
    "how do I wax a ski? 3 steps: clean it, wax it, brush it": "How to wax a ski: clean it, wax it, brush it",
}


@pytest.mark.parametrize(("typed", "meant"), PLAIN.items())
def test_typed_and_dictated_words_become_plain(typed: str, meant: str) -> None:
    assert chatter.plain(typed, True).removeprefix("there's ") == meant


def test_german_small_words_are_no_sounds() -> None:
    text = "Um acht erzählt er, wie er verschlief"
    assert chatter.plain(text, False) == text


@pytest.mark.parametrize(
    "question",
    [
        "anybody home?",
        "what does it cost to make one?",
        "Which languages can you do?",
        "how long can they be?",
        "Was kostet das?",
        "¿hay alguien?",
        "are you a robot?",
    ],
)
def test_questions_about_the_service_are_answered(question: str) -> None:
    assert isinstance(plan(Wish(question)), Answered)


@pytest.mark.parametrize(
    "wish",
    [
        "How does a lighthouse work?",
        "A robot asks what money costs",
        "What does a bee do?",
        "How much would a film about a mole cost?",
        "Who are you? A story about a mirror",
    ],
)
def test_wishes_that_ask_are_wishes(wish: str) -> None:
    assert service.answer(wish, "en") == ""


@pytest.mark.parametrize(
    "wish",
    [
        "square, 20 seconds, subtitles on, calm music",
        "Same one we talked about on Monday, please",
        "make me smth nice idk",
    ],
)
def test_wishes_without_a_subject_are_asked_about(wish: str) -> None:
    assert isinstance(plan(Wish(wish)), Asked)


SET = {
    "Film muet d'une minute : une taupe creuse": {"duration": 60.0, "narration": False},
    "The clip should be 25 seconds. A mole digs.": {"duration": 25.0},
    "3 minute whodunnit: a spoon is gone": {"duration": 180.0},
    "A mole digs. 1 min lively": {"duration": 60.0},
    "Spot verticale 15s pour un savon": {"duration": 15.0, "aspect": "9:16"},
    "A mole digs, subtitles on": {"captions": True},
    "Una talpa scava, niente sottotitoli": {"captions": False},
    "A doll with subtitles on her forehead": {"captions": None},
    "A ten minute walk to the station": {"duration": None},
    "Ashdown under-14s win the cup": {"duration": None},
    "A comedy about a doll": {"mood": "playful"},
}


@pytest.mark.parametrize(("wish", "found"), SET.items())
def test_settings_in_more_wordings(wish: str, found: dict[str, object]) -> None:
    stated = settings.read(wish)
    assert {name: getattr(stated, name) for name in found} == found


BRIEFS = {
    ("residents: cars left of the pump, vans right of it, bikes by the wall. No engines after ten", "explainer"): (
        "cars left of the pump", "vans right of it", "bikes by the wall", "No engines after ten",
    ),
    ("our soap Lye, out on 9 May", "teaser"): ("out on 9 May",),
    ("Three rooms, oak floor, small yard, five minutes to the tram. Free from June", "ad"): (
        "Three rooms", "oak floor", "small yard", "five minutes to the tram", "Free from June",
    ),
    ("Pell, our umbrella shop in Hove, opens Friday at ten. First ten get a hook", "ad"): (
        "Pell, our umbrella shop in Hove, opens Friday at ten", "First ten get a hook",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("given", "facts"), BRIEFS.items())
def test_a_brief_holds_every_fact(given: tuple[str, str], facts: tuple[str, ...]) -> None:
    brief = briefs.read(*given)
    assert brief is not None
    assert brief.facts == facts


def test_a_thing_alone_is_no_brief() -> None:
    assert briefs.read("Kestrel, a folding bike that fits under a desk", "ad") is None


def test_a_brief_says_what_is_given_and_nothing_else() -> None:
    said = lines("Fire drill video for new staff, 25 s. Bell means out. No lift. Meet at the oak. calm voice")
    assert [s for s in said if s] == ["Fire drill.", "Bell means out.", "No lift.", "Meet at the oak."]


def test_other_languages_say_their_own_sentences() -> None:
    said = lines(
        "Clip für unseren Ruderclub, 20 Sek. Training dienstags um sechs. Boote sind da. Locker bitte."
    )
    assert [s for s in said if s] == ["Unser Ruderclub.", "Training dienstags um sechs.", "Boote sind da."]


GREETINGS = {
    ("my aunt Bo who is turning 50, bakes bread and hates Mondays. From all of us", "birthday"): (
        "Bo", 50, ["You bake bread.", "You hate Mondays."], "all of us",
    ),
    ("Our porter Mr Quill retires in May after 12 years. He knew every door.", "goodbye"): (
        "Mr Quill", 0, ["You retire in May after twelve years.", "You knew every door."], "",
    ),
    ("get well soon video for Ada, broke her arm climbing", "get well"): (
        "Ada", 0, ["You broke your arm climbing."], "",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("given", "read"), GREETINGS.items())
def test_what_is_told_of_somebody_is_said_to_them(
    given: tuple[str, str], read: tuple[str, int, list[str], str]
) -> None:
    found = greeted.read(*given)
    told = [greeted.to_you(one, found.whom) for one in found.details]
    assert (found.whom, found.age, told, found.sender) == read


@pytest.mark.parametrize(
    ("wish", "sights"),
    [
        ("our trip: first the pier, then the dunes, last the ferry", ("First the pier.", "Then the dunes.", "Last the ferry.")),
        ("a kettle, two cups, an open window", None),
        ("three sights: a kettle, two cups, an open window", ("A kettle.", "Two cups.", "An open window.")),
        ("10 s of a seed, 5 s of a sprout", ("A seed.", "A sprout.")),
        ("A robot finds a seed, waters it, and waits a hundred years", None),
        ("1) a coat is lost 2) a moth moves in", ("A coat is lost.", "A moth moves in.")),
    ],
)  # fmt: skip
def test_sights_are_shown_in_their_order(wish: str, sights: tuple[str, ...] | None) -> None:
    found = stages.stages(wish)
    if wish.startswith("a kettle"):
        assert found is not None and len(found.told) == 3
    else:
        assert (found.told if found else None) == sights


@pytest.mark.parametrize(
    ("wish", "title"),
    [
        ("The tuba player who busks by the canal gets a fan: a heron", "The Tuba Player and the Fan"),
        ("A burglar breaks into a museum at night and falls asleep", "The Burglar and the Museum"),
        ("Nobody believes the postwoman. One night she takes a photo.", "The Postwoman"),
        ("A mountain gets tired of being climbed", "The Mountain"),
    ],
)
def test_a_title_names_things(wish: str, title: str) -> None:
    assert planned(wish).breakdown.title == title


def test_given_lines_have_their_places() -> None:
    said = lines(
        'A night tram that carries echoes. It opens with "Doors, please." and ends with "Mind the echo." 30 s'
    )
    assert said[0].startswith("Doors, please.")
    assert said[-1].endswith("Mind the echo.")


def test_numbers_are_read_out() -> None:
    assert english.spoken("0113 496 0000") == "zero double one three, four nine six, double zero double zero"
    assert english.spoken("Doors 8pm") == "Doors eight p m"


@pytest.mark.parametrize("word", ["months", "farther", "status", "layers", "trough"])
def test_common_words_are_no_slips(word: str) -> None:
    assert spelling.mended(f"two {word} of it", True)[0] == f"two {word} of it"


def test_scripts_in_more_layouts() -> None:
    screenplay = "1. EXT. QUAY – DAWN: A man pulls up a bell.\n   VO: It had been ringing.\n2. INT. HUT – DAY: He dries it.\n   VO: It stopped."
    assert lines(screenplay) == ["It had been ringing.", "It stopped."]
    columns = 'Video: a hen enters a library\nAudio: "Anything on eggs?"\n\nVideo: the clerk points up\nAudio: "Second shelf."'
    assert lines(columns) == ["Anything on eggs?", "Second shelf."]
    inline = "Escena 1. Imagen: una radio vieja. Voz: Solo daba malas noticias.\nEscena 2. Imagen: un taller. Voz: Ya no."
    assert lines(inline) == ["Solo daba malas noticias.", "Ya no."]
