"""Reading a film as an editor would: where a term is, what is invented, what sounds alike.

Nothing here is shared with who plans films: a rule that both had wrong would judge itself right.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from functools import lru_cache

from film.document import Film, Line, Scene

MOST_WORDS = 24
"""Of a spoken sentence."""
STALE_PHRASES = (
    "in this video", "welcome to", "imagine", "once upon a time", "little did", "magical", "unforgettable", "more than just",
    "it's not just", "stay tuned", "in a world where", "adventure of a lifetime", "like never before", "step into", "dive into",
    "a testament to", "tapestry", "embark", "unleash", "game-changer", "elevate your",
)  # fmt: skip
"""What says nothing and is in every film."""
REASONS = (
    "because", "caused by", "due to", "therefore", "in order to", "scientists", "research", "studies show", "experts", "invented",
    "discovered",
)  # fmt: skip
"""What explains; it has to be in the wish where nothing may be invented."""
NUMBERS = (
    "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "twenty", "thirty", "forty", "fifty",
    "hundred", "thousand", "million", "billion", "percent", "dozen",
)  # fmt: skip
_FOR_CHILDREN = "child | kid | bedtime | fairy | toddler | little ones | year old | year-old"
_MARKUP = re.compile(r"[{}\[\]<>#*_|]|https?://|www\.")
_SENTENCE = re.compile(r"[^.!?…。！？؟।]+[.!?…。！？؟।]*")
_ARTICLES = frozenset(
    [
        "a",
        "an",
        "the",
        "der",
        "die",
        "das",
        "ein",
        "eine",
        "le",
        "la",
        "les",
        "un",
        "une",
        "el",
        "los",
        "las",
        "una",
        "il",
        "lo",
        "gli",
        "i",
        "o",
        "os",
        "de",
        "het",
        "een",
    ]
)
_UNSPACED = re.compile(r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


@lru_cache(maxsize=100_000)
def plain(text: str) -> str:
    """Text as it is compared: without case, accents on Latin letters kept, typographic marks made simple."""
    simple = unicodedata.normalize("NFKC", text).casefold()
    return re.sub(
        r"\s+", " ", simple.replace("’", "'").replace("‘", "'").replace("“", '"').replace("”", '"')
    ).strip()


@lru_cache(maxsize=10_000)
def _pattern(term: str) -> re.Pattern[str]:
    ways = [re.escape(plain(way)) for way in term.split("|") if way.strip()]
    begins = [way if _UNSPACED.search(way) else rf"(?<!\w){way}" for way in ways]
    return re.compile("|".join(begins))


def place(term: str, text: str) -> int:
    """Where a term is first found (:mod:`evals.cases`), or -1."""
    found = _pattern(term).search(plain(text))
    return found.start() if found else -1


def holds(term: str, text: str) -> bool:
    return place(term, text) >= 0


def said(film: Film) -> str:
    """Everything that is spoken, in order."""
    return "\n".join(line.text for line in spoken(film))


def spoken(film: Film) -> list[Line]:
    return [line for scene in film.scenes for line in scene.lines] if film.settings.narration else []


def seen(film: Film) -> str:
    """Everything that pictures show: visuals, movements and looks."""
    shown = [f"{scene.visual_description} {scene.motion}" for scene in film.scenes]
    return "\n".join(
        [with_looks(film, text) for text in shown] + [member.description for member in film.cast]
    )


def with_looks(film: Film, text: str) -> str:
    """A description in which members of the cast are named and look like something."""
    for member in film.cast:
        text = text.replace("{" + member.id + "}", f"{member.name} {member.id} {member.description}".strip())
    return text


def whole(film: Film) -> str:
    """All that is said, seen or heard in a film, and what it is called."""
    return "\n".join([film.title, film.logline, said(film), seen(film), film.style, heard(film)])


def heard(film: Film) -> str:
    """Everything that is heard beside voices: sounds and music, as they are described."""
    return "\n".join([*(scene.audio_description for scene in film.scenes), film.music.brief])


def of_scene(film: Film, scene: Scene) -> str:
    words = " ".join(line.text for line in scene.lines) if film.settings.narration else ""
    return f"{words}\n{with_looks(film, scene.visual_description)} {with_looks(film, scene.motion)}"


def sentences(text: str) -> list[str]:
    return [found.strip() for found in _SENTENCE.findall(text.replace("\n", " ")) if found.strip(" .")]


def words(text: str) -> list[str]:
    return re.findall(r"[^\W_]+(?:['-][^\W_]+)*", plain(text))


_FIGURES = "zero|one|two|three|four|five|six|seven|eight|nine"
"""Words that follow each other where a telephone number is read out."""


def spoilt(film: Film, given: Sequence[str]) -> list[str]:
    """What an editor would strike out of the words a planner wrote; ``given`` is the person's own text."""
    found, own = [], plain("\n".join(given))
    for scene in film.scenes:
        for line in scene.lines if film.settings.narration else ():
            if plain(line.text) in own:
                continue
            text = line.text.strip()
            if not text:
                found.append(f"{scene.id} has an empty line")
            elif _MARKUP.search(text):
                found.append(f"{scene.id} has marks that are not spoken: {text!r}")
            elif text.rstrip("\"'”’»)")[-1:] not in ".!?…。！？؟।:-–—":
                found.append(f"{scene.id} breaks off: {text!r}")
            elif re.search(rf"\b(?!(?:{_FIGURES})\b)(\w+) \1\b", text) and not re.search(
                r"\b(that that|had had|nous nous|vous vous|sie sie)\b", text, re.I
            ):
                found.append(f"{scene.id} says a word twice: {text!r}")
            found += [
                f"{scene.id} says {phrase!r}"
                for phrase in STALE_PHRASES
                if holds(phrase, text)
                and not holds(phrase, own)
                and not (phrase == "once upon a time" and holds(_FOR_CHILDREN, own))
            ]
            found += [
                f"{scene.id} has a sentence of {len(words(one))} words"
                for one in sentences(text)
                if len(words(one)) > MOST_WORDS
            ]
    return found


def alike(film: Film) -> list[str]:
    """Sentences of a film that are the same, or more than two that begin with the same word."""
    texts = [one for line in spoken(film) for one in sentences(line.text)]
    begin: dict[str, int] = {}
    for text in texts:
        first = next((word for word in words(text) if word not in _ARTICLES), "")
        begin[first] = begin.get(first, 0) + 1
    most = max(3, len(texts) // 3)
    return [
        f"{times} sentences begin with {word!r}" for word, times in begin.items() if word and times > most
    ]


def invented(film: Film, given: Iterable[str]) -> list[str]:
    """Reasons, numbers and authorities that are said and that nobody gave."""
    own, text = "\n".join(given), said(film)
    figures = set(re.findall(r"\d+(?:[.,]\d+)?", text)) - {*re.findall(r"\d+(?:[.,]\d+)?", own)}
    found = [f"the number {figure}" for figure in sorted(figures)]
    if not re.search(r"\d", own):
        found += [f"the number {word!r}" for word in NUMBERS if _whole(word, text) and not _whole(word, own)]
    return found + [
        f"{word!r}, which explains" for word in REASONS if _whole(word, text) and not _whole(word, own)
    ]


def _whole(word: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(word)}(?!\w)", plain(text)) is not None


def trigrams(film: Film, without: str = "") -> set[tuple[str, str, str]]:
    """Runs of three words that are said, but for words of the wish."""
    own = {*words(without)}
    found: set[tuple[str, str, str]] = set()
    for line in spoken(film):
        row = [word for word in words(line.text) if word not in own]
        found |= {*zip(row, row[1:], row[2:], strict=False)}
    return found
