"""What the reader sees of a message: every word as itself, as a concept, and as what the film knows of it."""

from __future__ import annotations

import re
import zlib
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

GROUPS = Path(__file__).parent / "words.npz"


@cache
def _groups() -> tuple[NDArray[np.uint32], NDArray[np.uint16]]:
    with np.load(GROUPS) as data:
        return data["keys"], data["groups"]


def groups(word: str) -> tuple[int, ...]:
    """The coarse, middle and fine group of a common English word (:mod:`evals.reader.grouping`); nothing for others."""
    keys, found = _groups()
    at = int(np.searchsorted(keys, np.uint32(key(word))))
    return tuple(found[at].tolist()) if at < len(keys) and keys[at] == key(word) else ()


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
        meant = (
            {stem(word)} if language == "en" else {stem(word), *(stem(w) for w in english(word, language))}
        )
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


_NUMBERS = {
    word: n
    for n, word in enumerate(
        [
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
        ]
    )
}


def of_message(words: list[str], language: str, film: Film) -> list[list[str]]:
    """The features of each word."""
    count, film_words = len(words), Known(film)
    low = [word.lower() for word in words]
    told = concepts(words, language)
    kinds = [concept.partition(".")[0] for concept in told]
    quoted, inside = [], False
    for word in words:
        mark = word in '"“”„«»'
        inside = (not inside) if word == '"' else word in "“„«" if mark else inside
        quoted.append("mark" if mark else "in" if inside else "")
    shapes = [
        "9" if w[0].isdigit() else "A" if w[:1].isupper() else "a" if w[:1].isalpha() else "." for w in words
    ]
    means = [(w, *english(w, language)) for w in low]
    alike = [next((found for m in reversed(ms) if (found := groups(m))), ()) for ms in means]
    held = [film_words.of(w, language) if len(w) > 2 else () for w in low]
    rows: list[list[str]] = []
    for i in range(count):
        own = [f"w={low[i]}", f"s={shapes[i]}", f"q={quoted[i]}"]
        own += [f"w={m}" for m in means[i][1:]]
        if low[i].isalpha() and language == "en":
            own.append(f"st={stem(low[i])}")
        if len(low[i]) > 4:
            own += [f"p4={low[i][:4]}", f"x3={low[i][-3:]}"]
        if told[i]:
            own += [f"c={told[i]}", f"k={kinds[i]}"]
        own += [f"g{n}={group}" for n, group in enumerate(alike[i])]
        own += [f"f={name}" for name in held[i]] or ["f="]
        if held[i]:
            own.append("F=" + "+".join(held[i]))
        rows.append(own)
    return rows


def around(rows: list[list[str]], i: int) -> list[str]:
    """The features of a word with those of its neighbours, for its role."""
    found = list(rows[i])
    for step in (-2, -1, 1, 2):
        j = i + step
        if 0 <= j < len(rows):
            found += [
                f"{step}{name}"
                for name in rows[j]
                if name[0] in "wskcgq" and not name.startswith(("g2", "st"))
            ]
        else:
            found.append(f"{step}end")
    if i:
        found.append(f"-1,0{rows[i - 1][0]}{rows[i][0]}")
    if i + 1 < len(rows):
        found.append(f"0,1{rows[i][0]}{rows[i + 1][0]}")
    return found
