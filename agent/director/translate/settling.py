"""Tagged words once more, each beside its neighbours: what only several of them together say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from agent.director.translate.entries import look_up
from agent.director.translate.tagging import Word
from agent.director.words import english

_ARTICLES = frozenset(("der", "die", "das", "den", "dem", "le", "la", "les", "l", "lo", "los", "las"))
_PARTICLES = {"aus": "off", "an": "on", "ab": "off", "auf": "open", "zu": "closed", "mit": "too"}
_ONE = frozenset(("ein", "einen", "einem", "eines", "nen", "nem", "meinen", "seinen"))
_SHOWN = ("n", "name", "u", "a", "q", "quote")


def settled(words: Sequence[Word], language: str) -> list[Word]:
    """The words with those that depend on what stands beside them read anew."""
    found = _joined(list(words)) if language == "de" else list(words)
    for at, word in enumerate(found):
        before, after = found[at - 1] if at else None, found[at + 1] if at + 1 < len(found) else None
        if word.part == "d" and word.told.lower() in _ARTICLES and not _noun_follows(found, at):
            found[at] = replace(word, text="it", part="o")
        elif language == "de":
            found[at] = _german(word, before, after)
        elif word.told.lower() == "son" and before is not None and before.part == "d":
            found[at] = replace(word, text="sound", part="n")
        elif (
            language == "fr"
            and word.told.lower() in ("des", "du")
            and (before is None or before.part not in ("n", "name", "r"))
        ):
            found[at] = replace(word, text="some" if word.told.lower() == "des" else "", part="d")
    return [word for word in found if word.part]


def _noun_follows(words: Sequence[Word], at: int) -> bool:
    """Whether an article has a noun: adjectives and participles may stand between."""
    for word in words[at + 1 :]:
        if word.part in ("n", "name", "u", "quote", "q") or word.part == "a":
            return True
        if word.part == "v" and word.form in ("part", "ing"):
            continue
        return word.part == "r" and word.text in ("very", "too", "most")
    return False


def _german(word: Word, before: Word | None, after: Word | None) -> Word:
    low = word.told.lower()
    if word.form == "many" and before is not None and before.told.lower() in _ONE:  # "einen Raben"
        return replace(word, text=english.singular(word.text), form="one")
    last = after is None or after.part in ("x", "c")
    if low == "doch" and before is not None and before.part != "x":
        return replace(word, text="", part="")
    if low == "zu" and after is not None:
        if after.part == "v":
            return replace(word, text="", part="")
        if after.part in ("a", "r"):
            return replace(word, text="too", part="r")
        return word if last else replace(word, text="to", part="p")
    if low in _PARTICLES and last and word.part == "p":
        return replace(word, text=_PARTICLES[low], part="r")
    if low == "als" and before is not None and before.part != "x":
        return replace(word, text="than" if before.text.endswith("er") else "as", part="p")
    if (
        word.part == "a"
        and low.endswith("er")
        and word.form != "more"
        and (last or (after is not None and after.part not in _SHOWN))
    ):
        return replace(word, text=english.comparative(word.text))
    return word


def _joined(words: list[Word]) -> list[Word]:
    """With the prefix of a German verb, from the end of its clause, joined to it: "macht … auf" opens."""
    for at, word in enumerate(words):
        if word.part != "v" or word.form != "fin":
            continue
        readings = [one for one in look_up(word.told, "de") if one.kind == "v"]
        end = next((n for n in range(at + 1, len(words)) if words[n].part == "x"), len(words))
        there = [
            one
            for one in readings
            if one.prefix and end - 1 > at and words[end - 1].told.lower() == one.prefix
        ]
        plain = [one for one in readings if not one.prefix]
        if there:
            words[at] = replace(word, text=there[0].english, prefix=there[0].prefix)
            words[end - 1] = replace(words[end - 1], text="", part="")
        elif word.prefix:  # "hell" is bright, and no part of "aufhellen"
            other = next(iter([*plain, *(one for one in look_up(word.told, "de") if one.kind != "v")]), None)
            if other:
                words[at] = replace(word, text=other.english, part=other.kind, form=other.form, prefix="")
    return [word for word in words if word.part]
