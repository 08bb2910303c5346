"""What the composer understands of a brief."""

import pytest

from providers.local.sound import brief, casting
from providers.local.sound.instruments import LINES, MODAL
from providers.local.sound.moods import MOODS, PLACES
from providers.local.sound.padsynth import PADS


def test_a_full_brief() -> None:
    wish = brief.read(
        "gentle waltz, celesta and clarinet, hopeful, 84 BPM, key D minor; "
        "sparse until 12 s, lifts at the turn (20.4 s); instrumental"
    )
    assert (wish.mood, wish.bpm, wish.tonic, wish.minor, wish.metre) == ("calm", 84.0, 2, True, 3)
    assert wish.instruments == ("celesta", "clarinet")
    assert (wish.sparse_until, wish.turn) == (12.0, 20.4)


@pytest.mark.parametrize(
    ("text", "mood"),
    [
        ("a tender lullaby for a baby", "lullaby"), ("triumphant orchestral trailer", "epic"),
        ("smoky jazz for a detective", "noir"), ("quirky and funny", "playful"), ("neon city at night", "night city"),
        ("uneasy suspense", "tense"), ("Mood: sad; bright whistle, upbeat", "sad"), ("wistful and lonely", "sad"),
        ("product launch, confident", "corporate"), ("HAPPY SUMMER", "joyful"),
    ],
)  # fmt: skip
def test_words_find_their_mood(text: str, mood: str) -> None:
    assert brief.read(text).mood == mood


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("calm, a Kyoto garden", "japan"),
        ("sailors on the ocean", "sea"),
        ("snow, quiet", "winter"),
        ("calm", None),
    ],
)
def test_words_find_their_place(text: str, place: str | None) -> None:
    assert brief.read(text).place == place


def test_every_mood_and_place_can_be_named() -> None:
    assert {brief.read(name).mood for name in MOODS} == set(MOODS)
    assert {brief.read(f"calm, {name}").place for name in PLACES} == set(PLACES)


def test_unknown_words_do_not_always_mean_the_same_mood() -> None:
    found = {brief.read(f"zqx{i} vrrm").mood for i in range(60)}
    assert len(found) >= 8
    assert brief.read("zqx1").mood == brief.read(" ZQX1 ").mood


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("in D minor", (2, True)), ("Key: Bb", (10, None)), ("key of F# major", (6, False)), ("E flat major", (3, False)),
        ("G dorian", (7, True)), ("a minor role for a major star", (None, True)), ("A song, in E", (None, None)),
    ],
)  # fmt: skip
def test_keys(text: str, key: tuple[int | None, bool | None]) -> None:
    wish = brief.read(text)
    assert (wish.tonic, wish.minor) == key


def test_longer_names_hide_shorter_ones_and_refused_ones_are_not_played() -> None:
    assert brief.read("electric piano and muted guitar").instruments == ("electric piano", "muted")
    assert brief.read("harp, no piano, without strings").instruments == ("harp",)


@pytest.mark.parametrize(
    ("text", "drums"),
    [("no drums", False), ("without percussion", False), ("with drums", True), ("calm", None)],
)
def test_drums(text: str, drums: bool | None) -> None:
    assert brief.read(text).drums is drums


def test_whatever_can_be_named_can_be_played() -> None:
    playable = {*MODAL, *LINES, *PADS}
    assert set(brief.INSTRUMENT_WORDS) <= playable
    for mood in MOODS.values():
        assert {*mood.pads, *mood.keys, *mood.basses, *mood.leads} <= playable
    for place in PLACES.values():
        assert {*place.pads, *place.keys, *place.leads} <= playable


@pytest.mark.parametrize("mood", MOODS)
def test_the_next_version_changes_everything_the_brief_leaves_open(mood: str) -> None:
    wish = brief.read(mood)
    first, second = (casting.cast(wish, 8, version, mood) for version in (0, 1))
    for part in ("pads", "keys", "patterns", "leads", "loops", "bass"):
        a, b = getattr(first, part), getattr(second, part)
        assert a[0] != b[0] if part != "bass" else a != b, part
    assert abs(first.preferred - second.preferred) > 0.3 * (MOODS[mood].tempo[1] - MOODS[mood].tempo[0])


def test_named_instruments_play_in_every_version() -> None:
    text = "calm, marimba and cello"
    for version in range(6):
        chosen = casting.cast(brief.read(text), 1, version, text)
        assert "cello" in chosen.leads and "marimba" in chosen.keys
