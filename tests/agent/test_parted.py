"""First wishes whose parts the learned reader tells apart, and what becomes of each part."""

from __future__ import annotations

import pytest

from agent.director.plan import Planned, Wish, plan
from agent.director.reader import wishes
from agent.director.reader.marked import NotMarked, words
from agent.director.reader.net import digest_of
from agent.director.reader.wishes import WEIGHTS
from agent.director.wish import parted, parted_words
from agent.director.words import language
from evals.reader.wishes import corpus, digest, read_line, text_of, train
from film.breakdown import Breakdown

FERRY = "Oud music, warm film grain. A ferryman carries one single postcard across the lake, read by an old woman, sixty seconds."


def film(text: str) -> Breakdown:
    outcome = plan(Wish(text))
    assert isinstance(outcome, Planned), outcome
    return outcome.breakdown


def everything(found: Breakdown) -> str:
    return " ".join((found.title, found.logline, *(f"{s.script} {s.visual}" for s in found.scenes))).lower()


def test_the_weights_were_learned_from_the_wishes_that_are_there() -> None:
    assert digest_of(WEIGHTS) == digest(), "run: python -m evals.reader.wishes"


def test_every_wish_is_well_marked() -> None:
    marked = corpus()
    assert len(marked) > 6_000
    assert {kind for wish in marked for kind, _ in wish} == set(wishes.KINDS)


@pytest.mark.parametrize(
    ("line", "reason"),
    [("no kind here", "no {kind}"), ("{dance} round", "no such kind"), ("{tell} ", "no {kind}")],
)
def test_a_line_that_is_not_well_marked_says_why(line: str, reason: str) -> None:
    with pytest.raises(NotMarked, match=reason.replace("{", r"\{").replace("}", r"\}")):
        read_line(line)


def test_the_parts_hold_every_letter() -> None:
    text = 'Hi there!\n\nMake me a 20 sec film — "Snow", please: a fox (red) who skates.  Thanks…'
    assert "".join(piece.text for piece in wishes.read(text, "en")) == text
    assert wishes.read("", "en") == []


def test_what_the_network_reads_is_what_it_learned() -> None:
    shown = [wish for wish in corpus() if len(words(text_of(wish))) < 33][:24]
    assert len(shown) == 24
    one, two = train(shown, rounds=80), train(shown, rounds=80)
    assert all((one.weights[name] == two.weights[name]).all() for name in one.weights)
    right = count = 0
    for wish in shown:
        kinds = [kind for kind, part in wish for _ in words(part)]
        labels, _ = wishes.labelled(one, words(text_of(wish)), language.detect(text_of(wish), "en"))
        right += sum(label[2:] == kind for label, kind in zip(labels, kinds, strict=True))
        count += len(kinds)
    assert right / count > 0.9


def test_what_is_asked_of_the_film_is_done_and_not_told() -> None:
    found = film(FERRY)
    assert "oud" in found.music_brief.lower() and "grain" in found.style
    assert (found.settings.voice, found.settings.duration) == ("old-woman", 60)
    assert not {"oud", "grain", "sixty", "read"} & set(everything(found).split())
    assert "postcard" in everything(found)


@pytest.mark.parametrize(
    ("wish", "within"),
    [
        ("Un phare dans la brume, violoncelle lent, 20 secondes, sans voix", "cello"),
        ("A heron waits in the snow. Solo harp. 15 seconds", "harp"),
        ("Eine Schnecke zieht um, 20 Sekunden, dazu leises Klavier", "piano"),
    ],
)
def test_instruments_come_into_the_music_in_english(wish: str, within: str) -> None:
    assert within in film(wish).music_brief


def test_sounds_are_heard_in_every_scene() -> None:
    found = film(
        "A candle maker locks up for the night. Only the sound of wind and waves. No music. 20 seconds"
    )
    assert found.settings.music is False and not found.music_brief
    assert all("wind" in scene.audio for scene in found.scenes)


def test_what_must_not_be_seen_is_not_told_of() -> None:
    found = film(
        "A crocodile learns to brush his teeth with a little bird. Please no dentist in it, the kids panic. 30 seconds"
    )
    assert "dentist" not in everything(found) and "panic" not in everything(found)


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Narrator: an elderly gentleman, dry", "old-man"),
        ("could a child do the talking?", "child"),
        ("mit einer warmen Frauenstimme", "woman"),
        ("voix d'homme posée", "man"),
        ("voz de abuela", "old-woman"),
        ("slow and kind", ""),
    ],
)
def test_who_narrates(told: str, who: str) -> None:
    assert parted_words.voice(told) == who


def test_a_letter_of_pages_is_left_to_the_rules() -> None:
    assert parted.read("a dog waits for the ferry, " * 200, "en") is None


@pytest.mark.parametrize(
    ("wish", "name"),
    [
        ("A fox skates at night, music like Hans Zimmer, 20 seconds", "zimmer"),
        ("A snail climbs a wall, Tim Burton look", "burton"),
        ("A witch opens a bakery, in Studio Ghibli style", "ghibli"),
    ],
)
def test_nobodys_hand_is_in_a_brief(wish: str, name: str) -> None:
    found = film(wish)
    assert name not in f"{found.style} {found.music_brief}".lower()


def test_a_word_with_a_hyphen_is_one_part() -> None:
    read = wishes.read("A plumber jumps over turtles, 8-bit music", "en")
    assert [piece.text.startswith("8-bit") for piece in read if "8" in piece.text] == [True]


@pytest.mark.parametrize(
    ("wish", "told"),
    [
        ("Recap of our fête for the website, 40 seconds\n* 12 stalls, 300 cakes\n* winner: Bakery Moll\n* next one in May", ("Winner: Bakery Moll.", "Next one in May.")),
        ("- hero: a night porter\n- he collects umbrellas that people forget\n- twist: one is his own\n- 40 s\n- piano music", ("porter", "umbrella")),
    ],
)  # fmt: skip
def test_a_list_is_told_and_its_settings_are_not(wish: str, told: tuple[str, ...]) -> None:
    found = film(wish)
    assert all(one.lower() in everything(found) for one in told)
    assert not {"hero", "twist", "piano", "40", "*"} & set(everything(found).replace(":", " ").split())
    assert found.settings.duration == 40


def test_shots_that_are_named_one_by_one_are_the_scenes() -> None:
    found = film(
        "Lisbon by night in four shots: a tram in the rain, a fado bar, empty stairs, first light on the river. Nobody talks. 24 seconds"
    )
    assert [
        w in s.visual.lower() for s, w in zip(found.scenes, ("tram", "bar", "stairs", "river"), strict=True)
    ] == [True] * 4
    assert found.settings.narration is False and found.settings.duration == 24


@pytest.mark.parametrize(
    ("wish", "setting", "value"),
    [
        ("For our waiting room: jabs on Thursdays. The sound will be off in there, so subtitles are a must. 20 seconds", "captions", True),
        ("A candle maker lights the boats home. Narrated yes, subtitles no. 30 seconds", "captions", False),
        ("Une vidéo sur le tri des déchets : bac jaune, bac vert, compost. Une quarantaine de secondes.", "duration", 40),
        ("How to brew coffee: 15 grams, 250 grams of water, wait for 30 seconds. The film should be 45 seconds.", "duration", 45),
    ],
)  # fmt: skip
def test_settings_are_read_from_what_speaks_of_the_film(wish: str, setting: str, value: object) -> None:
    found = getattr(film(wish).settings, setting)
    assert found == value or (found is None and value is True)  # captions are on by themselves


def test_what_is_not_wanted_is_kept_out_and_what_comes_instead_is_told() -> None:
    found = film(
        "A poem for my mum's garden. I don't want the words heaven or angel, just her tomatoes. Slow cello. 30 s"
    )
    assert "tomato" in everything(found)
    assert "heaven" not in everything(found) and "angel" not in everything(found)


@pytest.mark.parametrize(
    ("wish", "gone", "kept"),
    [
        (
            "A robot vacuum meets a dog who sheds. 20 seconds, end on the dog asleep on a rug",
            "end on",
            "asleep",
        ),
        ("use promo code FREEFILM for this one: two snails wait at a bus stop, 10 sec", "freefilm", "snail"),
        ("A captain looks for her mug on a space station <3 25 seconds", "<", "mug"),
    ],
)
def test_only_the_story_is_told(wish: str, gone: str, kept: str) -> None:
    assert gone not in everything(film(wish)) and kept in everything(film(wish))


def test_of_two_lengths_the_last_is_taken_and_said() -> None:
    outcome = plan(
        Wish("A heron learns to juggle. It must be exactly 15 seconds long, no, exactly 20 seconds long.")
    )
    assert isinstance(outcome, Planned) and outcome.breakdown.settings.duration == 20
