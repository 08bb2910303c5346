"""Which scene a phrase means, by what the scenes hold: the words of a phrase against those of every scene.

Pictures, motion, sounds, lines, the cast and framing are one bag of words for each scene, and what is seen first
weighs most. A word that few scenes hold tells more than one that all of them do. One scene that is clearly
ahead is meant; where several are level, all of them are named and the choice is the person's.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import lru_cache

from agent.director.refine.recall_words import EMPTY, HOURS, alike
from agent.director.refine.targets import gender, roles
from agent.director.translate.entries import LANGUAGES, look_up
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import singular
from agent.director.words.lexer import forms
from film.document import CastMember, Film, Scene

AHEAD = 1.3
"""By how much the best scene leads where it is meant alone."""
_SEEN, _HEARD, _LOOKS, _FRAMED, _OTHER, _AGAIN, _TOLD = 1.0, 0.6, 0.3, 0.7, 0.6, 0.12, 0.6
_LEAST = 0.45
"""Weight of a word in a scene that is more than a trace."""


@dataclass(frozen=True)
class Found:
    """What a phrase finds: ``scenes`` that match best (one where it is clear), and the words that told."""

    scenes: tuple[str, ...] = ()
    words: frozenset[str] = frozenset()

    @property
    def one(self) -> str:
        return self.scenes[0] if len(self.scenes) == 1 else ""


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """A word without number and verb endings: rowing and rows are row, waves are wave."""
    low = word.lower()
    found = next((t[low] for t in (lexicon.GERUNDS, lexicon.THIRDS, lexicon.PASTS) if low in t), "")
    one = found or singular(low)
    for ending in () if found or one == "evening" else ("ing", "ed"):
        root = one.removesuffix(ending)
        if root != one and len(root) > 3:
            one = root[:-1] if root[-1:] == root[-2:-1] and root[-1] not in "ls" else root
            break
    return one[:-1] if len(one) > 4 and one.endswith("e") else one


def tokens(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", text.lower())


def _bag(scene: Scene, cast: tuple[CastMember, ...]) -> dict[str, float]:
    """The stems that a scene holds, with their weights."""
    bag: dict[str, float] = {}

    def put(words: Iterable[str], weight: float, least: float = 0.0) -> None:
        words = list(words)
        held: dict[str, float] = {}
        for index, word in enumerate(words):
            share = weight - (weight - least) * index / max(len(words), 1) if least else weight
            held.setdefault(stem(word), share)
        for word, share in held.items():
            before = bag.get(word, 0.0)
            bag[word] = max(before, share) + (_AGAIN if before else 0.0)

    put(tokens(re.sub(r"\{\w+\}", " ", scene.visual_description)), _SEEN, 0.6)
    put(tokens(scene.motion), _HEARD)
    put(tokens(scene.audio_description), _HEARD)
    put(tokens(scene.script), _HEARD)
    for member in cast:
        if member.id in scene.named:
            put(roles(member), _SEEN)
            put(tokens(member.description), _LOOKS)
    return bag


@dataclass
class _Memory:
    """What the film that was looked into last holds, by scene, and where words of it were found."""

    film: Film
    language: str
    bags: tuple[dict[str, float], ...]
    words: dict[str, tuple[float, ...]] = field(default_factory=dict)


_last: ContextVar[_Memory | None] = ContextVar("the film that was looked into last", default=None)
"""Of each reading its own: several people's films are read at once, each in a thread."""


def heard(film: Film, language: str) -> None:
    """Phrases about a film are in this language from now on, beside English."""
    last = _last.get()
    if last is None or last.film is not film or last.language != language:
        bags = tuple(_bag(scene, film.cast) for scene in film.scenes)
        if (spoken := film.settings.language.split("-")[0]) in LANGUAGES:
            for scene, bag in zip(film.scenes, bags, strict=True):
                for word in tokens(scene.script):
                    for told in in_english(word, spoken):
                        bag.setdefault(stem(told), _TOLD)
        _last.set(_Memory(film, language, bags))


def _memory(film: Film) -> _Memory:
    last = _last.get()
    if last is None or last.film is not film:
        heard(film, "en")
        last = _last.get()
        assert last is not None
    return last


def _language() -> str:
    last = _last.get()
    return last.language if last else "en"


def in_english(word: str, language: str) -> tuple[str, ...]:
    """What a German, French or Spanish word may be in English."""
    found = look_up(word, language) or look_up(word.capitalize(), language)
    each = (part for entry in found[:3] for part in re.split(r"[ _]", entry.english))
    return tuple(dict.fromkeys(w for w in each if w not in EMPTY))


def held(film: Film, word: str) -> tuple[float, ...]:
    """How much each scene holds a word: itself, as the end of another, in English, or what is called alike."""
    memory = _memory(film)
    if word not in memory.words:
        told = in_english(word, memory.language) if memory.language in LANGUAGES else ()
        memory.words[word] = _held(memory.bags, word, told)
    return memory.words[word]


def near(film: Film, word: str, loose: bool = True) -> tuple[bool, ...]:
    """Which scenes hold a word or, where it is ``loose``, what is called alike: rowing, and oars."""
    told = (word, *in_english(word, _language())) if _language() in LANGUAGES else (word,)
    said = {stem(w) for one in told for w in (one, *(alike(one) | alike(stem(one)) if loose else ()))}
    return tuple(any(bag.get(w, 0.0) >= _LEAST for w in said) for bag in _memory(film).bags)


def _held(bags: tuple[dict[str, float], ...], word: str, english: tuple[str, ...]) -> tuple[float, ...]:
    exact = tuple(bag.get(stem(word), 0.0) for bag in bags)
    if max(exact, default=0.0) >= _LEAST:
        return exact
    for said in dict.fromkeys((word.lower(), *english)):
        ends = tuple(max((bag[w] for w in bag if _ends(w, stem(said))), default=0.0) for bag in bags)
        if max(ends, default=0.0) >= _LEAST:
            return ends
        near = [stem(w) for w in alike(said) | alike(stem(said))]
        other = tuple(_OTHER * max((bag.get(w, 0.0) for w in near), default=0.0) for bag in bags)
        if max(other, default=0.0) > 0.3:
            return other
    return exact


def _ends(longer: str, word: str) -> bool:
    return longer == word or (len(word) > 3 and longer.endswith(word))


def content(phrase: str) -> list[str]:
    """The words of a phrase that can tell scenes apart."""
    return [word for word in tokens(phrase) if word not in EMPTY and len(word) > 1]


def _idf(weights: tuple[float, ...]) -> float:
    spread = sum(weights) / max(max(weights), 0.01)
    return math.log((len(weights) + 1) / (spread + 0.3))


def scored(film: Film, words: Iterable[str]) -> tuple[list[float], list[str], list[str]]:
    """The score of every scene for these words, the words that some scene holds, and those that none does."""
    totals = [0.0] * len(film.scenes)
    known: list[str] = []
    unknown: list[str] = []
    for word in dict.fromkeys(words):
        weights = held(film, word)
        if max(weights, default=0.0) < _LEAST - 0.1:
            unknown.append(word)
            continue
        known.append(word)
        rare = _idf(weights) * (0.4 if word in HOURS else 1.0)
        totals = [total + rare * weight for total, weight in zip(totals, weights, strict=True)]
    return totals, known, unknown


def find(film: Film, phrase: str, who: Iterable[str] = (), only: Iterable[str] = ()) -> Found:
    """The scene that a phrase means; several where they are level, none where it speaks of something else.

    ``who`` are ids of the cast that the phrase speaks of; ``only`` are the scenes that are asked about.
    """
    words = content(phrase)
    totals, known, unknown = scored(film, words)
    for shot in framing(phrase) if known else ():
        framed = tuple(_FRAMED * (scene.shot == shot) for scene in film.scenes)
        totals = [
            total + _idf(framed) * w for total, w in zip(totals, framed, strict=True) if any(framed)
        ] or totals
    shots = framing(phrase)
    if shots and not words:
        return Found(tuple(s.id for s in film.scenes if s.shot in shots), frozenset(tokens(phrase)))
    if not known or not _spoken_of(known, unknown):
        return Found()
    them = frozenset(who) | _meant(film, phrase)
    asked = set(only)
    for index, scene in enumerate(film.scenes):
        if them and not them & scene.named:
            totals[index] *= 0.7
        if asked and scene.id not in asked:
            totals[index] = 0.0
    best = max(totals)
    if best < 0.25:
        return Found(tuple(s.id for s in film.scenes if _holds_all(film, s, known)), frozenset(known))
    level = [s.id for s, total in zip(film.scenes, totals, strict=True) if total * AHEAD > best]
    return Found(tuple(level), frozenset(known) | _framing_words(shots))


def line(film: Film, phrase: str) -> str:
    """The one scene whose lines hold what a phrase names: "the line about good eyes"."""
    heard(film, _language())
    english = film.settings.language.split("-")[0] == "en"
    words = [stem(w) for w in content(phrase)]
    best: list[tuple[int, str]] = []
    for scene in film.scenes:
        said = {stem(w) for w in tokens(scene.script)}
        if not english:
            said |= {stem(t) for w in tokens(scene.script) for t in in_english(w, film.settings.language[:2])}
        best.append((sum(w in said for w in words), scene.id))
    most = max(best, default=(0, ""))[0]
    found = [scene for hits, scene in best if hits == most]
    return found[0] if most and most * 2 >= len(words) and len(found) == 1 else ""


def _framing_words(shots: Iterable[str]) -> frozenset[str]:
    return frozenset(
        w for shot in shots for form, row in forms(_language()).items() if row == ("shot", shot) for w in form
    )


def framing(phrase: str) -> tuple[str, ...]:
    """The shot sizes and angles that a phrase names: "from above", "the close-up"."""
    words = re.findall(r"[^\W\d_]+(?:[-'][^\W\d_]+)*", phrase.lower())
    table = forms(_language())
    found = (table.get(tuple(words[i : i + n])) for n in (1, 2, 3) for i in range(len(words)))
    return tuple(dict.fromkeys(row[1] for row in found if row and row[0] == "shot"))


def _holds_all(film: Film, scene: Scene, words: Iterable[str]) -> bool:
    at = [s.id for s in film.scenes].index(scene.id)
    return all(held(film, word)[at] > 0.25 for word in words)


def _spoken_of(known: list[str], unknown: list[str]) -> bool:
    """Whether a phrase is about the film: things that no scene shows are less than half of it."""
    deeds = (
        lexicon.VERBS,
        lexicon.GERUNDS,
        lexicon.THIRDS,
        lexicon.PASTS,
        lexicon.ADJECTIVES,
        lexicon.ADVERBS,
    )
    strange = [w for w in unknown if not any(w in table for table in deeds) and not w.endswith(("ing", "ed"))]
    return len(strange) < len(known) or not strange


def _meant(film: Film, phrase: str) -> frozenset[str]:
    """The cast that a pronoun in a phrase can mean."""
    said = set(tokens(phrase))
    sexes = {
        "m": {"he", "him", "his", "er", "ihm", "ihn", "il", "él"},
        "f": {"she", "her", "sie", "elle", "ella"},
    }
    wanted = {sex for sex, words in sexes.items() if said & words}
    return frozenset(m.id for m in film.cast if gender(m) in wanted) if wanted else frozenset()


def every(film: Film, phrase: str) -> tuple[str, ...]:
    """All the scenes that hold what a phrase names: "every shot with the boat"."""
    known = scored(film, content(phrase))[1]
    unknown = scored(film, content(phrase))[2]
    if not known or not _spoken_of(known, unknown):
        return ()
    return tuple(s.id for s in film.scenes if _holds_all(film, s, known))
