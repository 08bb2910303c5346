"""Settings are taken out of a wish only where it speaks of the film."""

from __future__ import annotations

import pytest

from agent.director.wish import lengths
from agent.director.wish.settings import impossible_length, read
from agent.director.words import spelling
from agent.director.words.language import detect, normalise


@pytest.mark.parametrize(
    ("wish", "seconds"),
    [
        ("A snail enters a bicycle race, 30 seconds", 30),
        ("30 second vertical teaser for a coffee shop", 30),
        ("15s ad for Kestrel", 15),
        ("6 second bumper for Luma Lamp", 6),
        ("A 10 minute meditation on rain", 600),
        ("A one minute documentary portrait of a baker", 60),
        ("A diner where nobody sleeps, 1:15", 75),
        ("The Thirty Years War in 40 seconds", 40),
        ("A dog on a beach, 20-30 seconds", 25),
        ("A cloud, a minute and a half", 90),
        ("A cloud, half a minute", 30),
        ("A dog (1 min 15)", 75),
        ("Make it exactly 12 seconds: a candle", 12),
        ("What is inflation? 60 second explainer", 60),
        ("Ein Hund am Meer, 45 Sekunden", 45),
        ("Un phare, 20 secondes", 20),
        ("A robot learns to knit, twenty five seconds", 25),
        ("A spot of 20 seconds about tea, 25 s", 25),
        ("0:12 / a boat sinks", 12),
        ("It should be at least a minute. A boat sinks", 60),
        ("A boat sinks, about 40s, give or take", 40),
        ("20 seconds... no wait, make it 30. A boat sinks", 30),
        ("make it 20 seconds, no, 35 seconds. A boat sinks", 35),
        ("45 secnds, a boat sinks", 45),
        ('A boat sinks, 20"', 20),
        ("A boat sinks, 1'30\"", 90),
        ("Two and a half minutes on a boat and its crew", 150),
        ("10 min sleep story: a boat drifts", 600),
        ("30 Sekunden für unsere Bäckerei", 30),
        ("A boat sinks. Anderthalb Minuten lang.", 90),
        ("zweieinhalb Minuten über ein Boot", 150),
        ("Un bateau, quarante-cinq secondes", 45),
        ("Un barco, cuarenta y cinco segundos", 45),
        ("Un minuto e mezzo: una barca", 90),
        ("Półtorej minuty o łodzi", 90),
        ("A boat sinks, and 20 SECONDS, not 21", 20),
        ("A documentary of 45 seconds on the island of Quill", 45),
        ('A voice says "Come home." 12 seconds', 12),
        ("9:16, 18 seconds, 3 scenes: a boat sinks", 18),
        ("Something between ten and fifteen seconds: a boat sinks", 12.5),
        ("I'd like it to be 40 seconds long. A boat sinks", 40),
        ("A boat sinks (should be about 35 sec)", 35),
        ("A boat sinks. Length? 45 seconds is fine", 45),
        ("Drei Einstellungen, zusammen 15 Sekunden: ein Boot sinkt", 15),
        ("A boat sinks at noon. video itself should be 40 seconds. jazzy", 40),
        ("kindly produce a 20 second announcement for parents: the gate stays shut", 20),
        ("A boat sinks, 40 seconds for the whole thing please", 40),
        ("Un bateau coule, en tout 20 secondes", 20),
        ("4 shots x 4 sec: a boat sinks", 16),
        ("A boat sinks. No less than 20 seconds and no more than half a minute.", 25),
        ("a 20-to-30-second clip of a boat", 25),
        ("a boat sinks 20s vertical", 20),
        ("Maximum length 15 seconds. A boat sinks", 15),
        ("Video verticale di 20 secondi: una barca", 20),
        ("A beekeeper's year in thirty seconds", 30),
    ],
)
def test_a_length_is_understood(wish: str, seconds: float) -> None:
    stated = read(wish)
    assert stated.duration == seconds
    assert "second" not in stated.text.lower() and "minute" not in stated.text.lower()


@pytest.mark.parametrize(
    ("wish", "words", "rest"),
    [
        ("A dog, 3 hours long", "3 hours long", "A dog"),
        ("A two-hour film about a dog", "two-hour", "A film about a dog"),
        ("A dog, half an hour", "half an hour", "A dog"),
        ("A dog, 20 minutes", "20 minutes", "A dog"),
        ("A dog, 0 seconds", "0 seconds", "A dog"),
        ("Ein Hund, 2 Stunden lang", "2 Stunden lang", "Ein Hund"),
        ("A dog waits 3 hours at the station", "", "A dog waits 3 hours at the station"),
        ("A fox must be home in an hour.", "", "A fox must be home in an hour."),
        ("ANNA: How long?\nBEN: Three hours.", "", "ANNA: How long?\nBEN: Three hours."),
    ],
)
def test_a_length_that_no_film_can_have_is_known_and_never_told(wish: str, words: str, rest: str) -> None:
    assert impossible_length(wish) == words
    assert read(wish).text == rest


@pytest.mark.parametrize(
    ("wish", "seconds"),
    [
        ("冬に月を探すキツネ、20秒", 20),
        ("ثعلب، ٢٠ ثانية", 20),
        ("狐狸，2分钟", 120),
        ("狐狸，一分钟", 60),
        ("狐狸，一分半", 90),
        ("여우, 1분 30초", 90),
        ("猫、40秒で", 40),
    ],
)
def test_lengths_in_other_scripts(wish: str, seconds: float) -> None:
    assert read(normalise(wish)).duration == seconds


@pytest.mark.parametrize(
    "wish",
    [
        "A 24 hour diner where nobody sleeps",
        "A girl holds her breath for 30 seconds",
        "Explain our refund policy: 30 days, unopened items",
        "The Thirty Years War",
        "One minute to midnight: a robot learns to knit",
        "5 minute crafts for rainy afternoons",
        "Explain rainbows to an eight year old",
        "Three days in Lisbon",
        "A tortoise who dreams of running the 100 metres in ten seconds",
        "A 90 minute football match as seen by the corner flag",
        "Two colleagues have ten minutes for lunch",
        "A boxer holds out for three rounds of three minutes",
        'A film called "24"',
    ],
)
def test_a_number_that_is_no_length_stays(wish: str) -> None:
    assert read(wish).duration is None


@pytest.mark.parametrize(
    ("wish", "aspect"),
    [
        ("30 second vertical teaser for a shop", "9:16"),
        ("A detective cat, film noir, square", "1:1"),
        ("A candle, 4:5", "4:5"),
        ("A fox in the snow, 16:9", "16:9"),
        ("Un phare, format vertical", "9:16"),
        ("Ein Hund am Meer, hochkant", "9:16"),
        ("A dance video for TikTok", "9:16"),
        ("A portrait painter in Times Square", None),
        ("A vertical garden on a roof", None),
        ("A landscape gardener and his hedge", None),
        ("A TikTok star learns to cook", None),
        ("A documentary portrait of a baker", None),
        ("YouTube Short about tea", "9:16"),
        ("I want it vertical, a dog", "9:16"),
        ("猫が眠る。縦型", "9:16"),
        ("16 by 9: a dog", "16:9"),
        ("Format: square\nA dog", "1:1"),
        ("TikTok: a dog", "9:16"),
        ("cinema format: a dog", "16:9"),
    ],
)
def test_shapes_and_their_traps(wish: str, aspect: str | None) -> None:
    assert read(wish).aspect == aspect


@pytest.mark.parametrize(
    ("wish", "language"),
    [
        ("A fox looks for the moon. In French, 20 seconds", "fr"),
        ("Ein Fuchs, auf Französisch", "fr"),
        ("A fox with German narration", "de"),
        ("A painter falls in love with a French baker", None),
        ("A cook in French kitchens", None),
        ("How do I say hello in Japanese?", None),
        ("A parrot swears in Spanish", None),
        ("Un chat, narration en anglais", "en"),
        ("A dog, the narrator should speak German", "de"),
    ],
)
def test_a_language_is_stated_or_is_not(wish: str, language: str | None) -> None:
    assert read(wish).language == language


@pytest.mark.parametrize(
    ("wish", "rest", "off"),
    [
        ("I do NOT want any music this time! A dog runs", "A dog runs", {"music"}),
        ("no captions, music or voice please. A dog runs", "A dog runs", {"captions", "music", "narration"}),
        ("keine Musik, keine Untertitel: ein Hund", "ein Hund", {"music", "captions"}),
        ("Sem narração, só música: um cão", "um cão", {"narration"}),
        ("just a voice. A dog runs", "A dog runs", {"music"}),
        ("Voice: none", "", {"narration"}),
        ("A pool at night, no people in it", "A pool at night", {"people"}),
        ("音楽なし、猫", "猫", {"music"}),
        ("A town without music", "A town without music", set()),
        ("No words can say how she dances", "No words can say how she dances", set()),
        ("A silent monk tends bees", "A silent monk tends bees", set()),
        (
            "Two sisters share a voice, no music box works",
            "Two sisters share a voice, no music box works",
            set(),
        ),
        ("No music plays in the old hall", "No music plays in the old hall", set()),
        ("nobody speaks in it: a mole digs", "a mole digs", {"narration"}),
    ],
)
def test_what_is_to_be_left_out(wish: str, rest: str, off: set[str]) -> None:
    stated = read(normalise(wish))
    assert {
        kind for kind in ("narration", "captions", "music", "people") if getattr(stated, kind) is False
    } == off
    assert stated.text == rest


@pytest.mark.parametrize(
    ("wish", "scenes"),
    [
        ("single continuous shot: a dog runs", 1),
        ("A dog runs, one take, no cuts", 1),
        ("ein Hund, in einer einzigen Einstellung", 1),
        ("scenes: 4. A dog runs", 4),
        ("At a crime scene a parrot talks", None),
        ("A sailor orders two shots of rum", None),
        ("A man takes one long shot at the basket", None),
        ("A single shot rings out over the snow", None),
    ],
)
def test_how_many_scenes(wish: str, scenes: int | None) -> None:
    assert read(wish).scenes == scenes


def test_settings_told_in_two_ways_are_both_kept() -> None:
    assert read("Exactly two scenes and exactly nine scenes, a troll").rivals == (("scenes", ("2", "9")),)
    assert read("vertical 9:16 and horizontal 16:9, a troll").rivals == (("aspect", ("16:9", "9:16")),)


def test_two_lengths_take_the_last_and_tell() -> None:
    stated = read("A cat film, 10 s, 20 s")
    assert (stated.duration, stated.earlier_duration) == (20, 10)


def test_everything_at_once_leaves_the_story() -> None:
    stated = read(
        "A dog on a beach, 20-30 seconds, in watercolour, woman's voice, 5 scenes, no captions, no music"
    )
    assert stated.text == "A dog on a beach"
    assert (stated.style, stated.voice, stated.scenes) == ("watercolour", "woman", 5)
    assert stated.captions is False and stated.music is False and stated.narration is None


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A lighthouse keeper befriends a storm", "en"),
        ("Ein Fuchs sucht im Winter den Mond", "de"),
        ("Un vieux phare s'éteint pour la dernière fois", "fr"),
        ("Una panadera que habla con sus panes", "es"),
        ("Trois jours à Lisbonne", "fr"),
        ("Três dias em Lisboa", "pt"),
        ("Una volpe cerca la luna in inverno", "it"),
        ("Uma raposa procura a lua no inverno", "pt"),
        ("Een vos zoekt de maan in de winter", "nl"),
        ("Lis szuka księżyca w zimie", "pl"),
        ("En räv söker månen på vintern", "sv"),
        ("Лиса ищет луну зимой", "ru"),
        ("冬に月を探すキツネ", "ja"),
        ("狐狸在冬天寻找月亮", "zh"),
        ("여우가 겨울에 달을 찾는다", "ko"),
        ("ثعلب يبحث عن القمر", "ar"),
        ("שועל מחפש את הירח", "he"),
        ("storm", "en"),
    ],
)
def test_the_language_of_a_wish(text: str, language: str) -> None:
    assert detect(text) == language


def test_one_word_falls_back_to_the_interface() -> None:
    assert detect("Sturm", "de") == "de"


@pytest.mark.parametrize(
    ("wish", "told"),
    [
        (
            "a snail maybe twenty seconds no make it thirty with rain",
            "a snail maybe thirty seconds with rain",
        ),
        ("twenty seconds actually no half a minute and a snail", "half a minute and a snail"),
        ("20 seconds, no one speaks", "20 seconds, no one speaks"),
        ("10 seconds... wait, 12 dogs run", "10 seconds... wait, 12 dogs run"),
    ],
)
def test_a_length_that_is_taken_back_at_once_is_replaced(wish: str, told: str) -> None:
    assert lengths.mended(wish) == told


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("he saves a penlty", "he saves a penalty"),
        ("left soks, a funy kiten", "left socks, a funny kitten"),
        ("a dog abaut to jump, 30 secends", "a dog about to jump, 30 seconds"),
        ("scones, chard and a collie in waders", "scones, chard and a collie in waders"),
        ("steamer, pants and trials of a caper", "steamer, pants and trials of a caper"),
    ],
)
def test_slips_are_put_right_and_rare_words_stay(typed: str, meant: str) -> None:
    assert spelling.mended(typed, True)[0] == meant
