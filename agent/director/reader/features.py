"""What the reader sees of a text: every word as itself, as a concept, as words like it, and as what a film knows of it."""

from __future__ import annotations

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from agent.director.refine.recall import stem
from agent.director.refine.targets import roles
from agent.director.translate.entries import LANGUAGES, look_up
from agent.director.words.lexer import forms
from film.document import Film

VECTORS = Path(__file__).parent / "words.npz"
WIDTH = 64
"""Numbers of a word's vector."""


@cache
def _vectors() -> tuple[NDArray[np.uint32], NDArray[np.int8]]:
    with np.load(VECTORS) as data:
        return data["keys"], data["steps"]


def _place(word: str) -> int:
    keys, _ = _vectors()
    at = int(np.searchsorted(keys, np.uint32(key(word))))
    return at if at < len(keys) and keys[at] == key(word) else -1


def common(word: str) -> bool:
    """Whether a word is one of the common English ones that have a vector (:mod:`evals.reader.vectors`)."""
    return _place(word) >= 0


def vectors(words: Sequence[str]) -> NDArray[np.float32]:
    """The vectors of words, a row each; zero where there is none."""
    steps = _vectors()[1]
    found = np.zeros((len(words), WIDTH), np.float32)
    for i, word in enumerate(words):
        if (at := _place(word)) >= 0:
            found[i] = steps[at].astype(np.float32) / 64
    return found


def key(name: str) -> int:
    """A word's or feature's checksum: of a few hundred thousand, hardly two are the same."""
    return zlib.crc32(name.encode())


@dataclass(frozen=True)
class Known:
    """The words of a film by where they stand, as stems."""

    film: Film

    @cached_property
    def fields(self) -> dict[str, frozenset[str]]:
        film = self.film
        cast = {
            stem(w) for m in film.cast for w in (*roles(m), *re.findall(r"\w+", m.name), *m.id.split("_"))
        }
        return {
            "cast": frozenset(cast),
            "look": _stems(" ".join(m.description for m in film.cast)) - cast,
            "seen": _stems(" ".join(s.visual_description for s in film.scenes)),
            "moves": _stems(" ".join(s.motion for s in film.scenes)),
            "heard": _stems(" ".join(s.audio_description for s in film.scenes)),
            "said": _stems(" ".join(s.script for s in film.scenes)),
            "music": _stems(film.music.brief),
            "style": _stems(film.style),
            "title": _stems(film.title),
        }

    def of(self, word: str, language: str) -> tuple[str, ...]:
        """Where the film holds a word or what it means in English."""
        meant = {stem(word), *(stem(one) for one in english(word, language))}
        return tuple(name for name, held in self.fields.items() if meant & held)


@lru_cache(maxsize=256)
def _stems(text: str) -> frozenset[str]:
    return frozenset(stem(word) for word in re.findall(r"[^\W\d_]{3,}", text.lower()))


@lru_cache(maxsize=8192)
def english(word: str, language: str) -> tuple[str, ...]:
    """What a word of another language means, the likeliest first."""
    if language not in LANGUAGES:
        return ()
    return tuple(
        dict.fromkeys(w for entry in look_up(word, language)[:2] for w in entry.english.lower().split()[-1:])
    )


def concepts(words: list[str], language: str) -> list[str]:
    """The concept that each word belongs to, ``light.bright``; longest forms first, nothing where there is none."""
    table, low = forms(language), [word.lower() for word in words]
    found = [""] * len(words)
    at = 0
    while at < len(words):
        for size in range(min(5, len(words) - at), 0, -1):
            if concept := table.get(tuple(low[at : at + size])):
                found[at : at + size] = [f"{concept[0]}.{concept[1]}"] * size
                at += size
                break
        else:
            at += 1
    return found


@dataclass(frozen=True)
class Word:
    """What is seen of a word: the names of its features, and the word whose vector stands for it."""

    names: tuple[str, ...]
    like: str
    begins: bool = True
    """Whether a part may begin with it."""


def seen(words: Sequence[str], language: str, film: Film | None = None) -> list[Word]:
    """What is seen of every word of a text, and, with a film, where that holds it."""
    held, low = Known(film) if film else None, [word.lower() for word in words]
    told = concepts(list(words), language if language in ("en", *LANGUAGES) else "en")
    found: list[Word] = []
    inside = ""
    for word, bare, concept in zip(words, low, told, strict=True):
        if word in '"“”„«»':
            inside = "" if inside and word not in "“„«" else word
        means = english(bare, language)
        shape = "9" if word[0].isdigit() else "A" if word[0].isupper() else "a" if word[0].isalpha() else word
        names = [
            f"l={language}",
            f"w={bare}",
            *(f"w={one}" for one in means),
            f"s={shape}",
            f"q={bool(inside)}",
        ]
        if bare.isalpha() and language == "en":
            names.append(f"st={stem(bare)}")
        if len(bare) > 4:
            names += [f"p={bare[:4]}", f"x={bare[-3:]}"]
        if concept:
            names += [f"c={concept}", f"k={concept.partition('.')[0]}"]
        if held:
            fields = held.of(word, language) if len(word) > 2 else ()
            names += [f"f={name}" for name in fields] + ["F=" + "+".join(fields)]
        found.append(Word(tuple(names), next((one for one in reversed((bare, *means)) if common(one)), "")))
    return found
