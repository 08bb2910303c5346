"""Text as said, and where each said character stands in the text as shown."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from providers.local.sound.spoken import say, sentences, tokens


def _said(shown: str, language: str) -> list[str]:
    text = say(shown, language).text
    return [" ".join(text[part.start : part.end].split()) for part in sentences(text)]


@pytest.mark.parametrize(
    ("shown", "said"),
    [
        ("Dr. Lee met Mr. Fox.", ["Doctor Lee met Mister Fox."]),
        ("At 5 p.m. They left.", ["At 5 p.m.", "They left."]),
        ("World War II, Henry VIII", ["World War 2, Henry the eighth"]),
        ("Chapter IV. It is I.", ["Chapter 4.", "It is I."]),
        ("$3.5 million. Gone!", ["3.5 million dollars.", "Gone!"]),
        ("$1 and $5.99", ["1 dollar and 5 dollars 99"]),
        ("5 km/h, 1 kg, 20 °C", ["5 kilometres an hour, 1 kilogram, 20 degrees Celsius"]),
        ("3/4/2026", ["March fourth, twenty twenty-six"]),
        ("In 1999 ships sank.", ["In nineteen ninety-nine ships sank."]),
        ("It took 1500 ships.", ["It took 1500 ships."]),
        ("1990-2020", ["nineteen ninety to twenty twenty"]),
        ("call 555-1234", ["call 555-1234"]),
        ("the 1990s", ["the nineteen nineties"]),
        ("St. Mary, Main St. is old.", ["Saint Mary, Main Street is old."]),
        ("No. 5 is #1. No. Never.", ["number 5 is number 1.", "No.", "Never."]),
        ("cats, dogs, etc.", ["cats, dogs, et cetera."]),
        ("J. K. Rowling wrote.", ["J. K. Rowling wrote."]),
        ("“Really?” she said. “Yes.”", ["“Really?” she said.", "“Yes.”"]),
        ("Wait… what? *Bold* 🦊", ["Wait… what?", "Bold"]),
        ("One\n\nTwo", ["One", "Two"]),
        ("at 7:05", ["at 7 oh 5"]),
        ("٣ foxes, １２ moons", ["3 foxes, 12 moons"]),
    ],
)
def test_english(shown: str, said: list[str]) -> None:
    assert _said(shown, "en") == said


@pytest.mark.parametrize(
    ("language", "shown", "said"),
    [
        ("de", "Am 3. Oktober 1999 kam Dr. Weiß.", ["Am dritten Oktober neunzehnhundertneunundneunzig kam Doktor Weiß."]),
        ("de", "3,5 Mio. €, z. B. um 10:30 Uhr.", ["3,5 Millionen Euro, zum Beispiel um 10 Uhr 30."]),
        ("de", "Ludwig XIV. tanzt.", ["Ludwig der vierzehnte tanzt."]),
        ("fr", "M. Dupont, Louis XIV, XXe siècle.", ["Monsieur Dupont, Louis 14, vingtième siècle."]),
        ("fr", "3 millions $", ["3 millions de dollars"]),
        ("es", "Sr. López ganó 20 €.", ["Señor López ganó 20 euros."]),
        ("it", "Sig. Rossi a 5 km/h.", ["Signor Rossi a 5 chilometri all'ora."]),
        ("pt", "R$ 5 e R$ 1", ["5 reais e 1 real"]),
        ("nl", "dhr. Jansen, bijv. 2-3 dagen", ["de heer Jansen, bijvoorbeeld 2 tot 3 dagen"]),
        ("en-gb", "3/4/2026", ["April third, twenty twenty-six"]),
        ("ja", "よるは ながい。あさ。", ["よるは ながい。", "あさ。"]),
        ("hi", "रात है। दिन है।", ["रात है।", "दिन है।"]),
        ("ar", "هل وجده؟ نعم.", ["هل وجده؟", "نعم."]),
        ("pl", "Dr. Lis 1999", ["Dr.", "Lis 1999"]),
    ],
)  # fmt: skip
def test_other_languages(language: str, shown: str, said: list[str]) -> None:
    assert _said(shown, language) == said


def test_a_given_spoken_form_faces_its_words() -> None:
    said = say("The Nguyễn family, 3 km away.", "en", "The win family, three kay away.")
    for word, place in (("The", "The"), ("family", "family"), ("away", "away")):
        assert said.origin[said.text.index(word)] == "The Nguyễn family, 3 km away.".index(place)
    assert said.origin[said.text.index("win")] == 4


@given(
    shown=st.text(alphabet="aZé. ,!?0159IVX$€%/-–'\n\t§🦊の।", min_size=1, max_size=60),
    language=st.sampled_from(["en", "de", "fr", "es", "ja", "ar", "nl"]),
    spoken=st.none() | st.text(alphabet="aB. 12!?", max_size=40),
)
def test_origins_rise_and_sentences_cover_all(shown: str, language: str, spoken: str | None) -> None:
    said = say(shown, language, spoken)
    assert len(said.origin) == len(said.text)
    assert list(said.origin) == sorted(said.origin)
    assert all(0 <= at < len(shown) for at in said.origin)
    parts = sentences(said.text)
    if any(character.isalnum() for character in said.text):
        assert parts[0].start == 0 and parts[-1].end == len(said.text)
        assert all(one.end == two.start for one, two in pairwise(parts))
    else:
        assert parts == []


def test_tokens_are_what_split_gives() -> None:
    shown = " One  two\u3000three\n"
    assert [shown[span.start : span.end] for span in tokens(shown)] == shown.split()
