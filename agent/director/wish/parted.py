"""A wish whose parts the learned reader tells apart: what is told, and every setting from the words that speak of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from agent.director.reader import wishes
from agent.director.translate.entries import LANGUAGES as TRANSLATED
from agent.director.wish import genre as genres
from agent.director.wish import hearing, lengths, parts, refusals, retold
from agent.director.wish import parted_words as known
from agent.director.wish import stated as stated_by
from agent.director.wish.quoted import Quote
from agent.director.wish.settings import Stated
from agent.director.words import concrete, english, tongues_read, vocabulary

SURE = 0.12
"""How sure every word of a part has to be, else the wish is read by rules."""


_RULED = (
    "duration", "earlier_duration", "impossible", "aspect", "language", "voice", "scenes", "narration", "captions", "music", "people",
)  # fmt: skip
"""Settings that rules find in the words of a wish without mistaking its story for them."""
_OF_SCRIPTS = ("aspect", "language", "voice", "captions", "tune", "style", "look")


LONGEST = 2400
"""Characters of a wish that is parted; a longer one is a script or a letter, which rules read."""


@dataclass(frozen=True)
class Parted:
    """What a wish asks for, part by part."""

    text: str
    """What is told, with the words for the sort of film in front."""
    found: dict[str, Any]
    """Settings by their names in :class:`Stated`."""
    quotes: tuple[Quote, ...] = ()
    refused: tuple[str, ...] = ()
    """Words for what must not be seen or heard of."""
    occasion: str = ""
    """For whom and what for."""
    lengths: int = 0
    """How many lengths are given: of several, rules tell which is meant, or ask."""
    mood: bool = False
    """Whether a mood is wanted and no story."""

    script: bool = False
    """Whether several parts are words to be said: speakers, or scenes with their lines."""
    listed: bool = False
    """Whether it is a list of rows with bullets, in which nobody speaks."""
    staged: bool = False
    """Whether shots or pictures are asked for one by one."""
    exact: bool = False
    """Whether ``text`` is all that is said, to the letter."""
    scenery: str = ""
    """What is to be seen besides, of which nothing is told."""

    @property
    def quoted(self) -> bool:
        """Whether all that is said stands between quotation marks, beside what is to be seen."""
        return bool(self.quotes) and self.exact

    def script_over(self, stated: Stated) -> Stated:
        """The settings of a script with those of these that its scenes do not tell themselves."""
        names = [*_OF_SCRIPTS, "music"]
        if self.exact or self.listed or (self.lengths == 1 and self.script):
            names.append("duration")
        if self.listed:
            names.append("narration")
        found = {name: self.found[name] for name in names if name in self.found and not getattr(stated, name)}
        return replace(stated, **found)

    def over(self, stated: Stated, whole: Stated) -> Stated:
        """The settings of what is told, with those that rules find in the ``whole`` wish, then with these."""
        ruled = {name: value for name in _RULED if (value := getattr(whole, name)) not in (None, "")}
        looks = {
            name: value for name in ("style", "look", "mood", "audience") if (value := getattr(whole, name))
        }
        ruled |= {"earlier_duration": None} if self.lengths == 1 else {}
        names = (
            ("captions", "voice", "duration")
            if self.lengths == 1 and not whole.each
            else ("captions", "voice")
        )
        sure = {name: self.found[name] for name in names if name in self.found}
        return replace(
            stated,
            **(looks | self.found | ruled | sure),
            borrowed=whole.borrowed,
            rivals=whole.rivals,
            each=whole.each,
        )


_LEARNED = ("en", "de", "fr", "es")
"""Languages of most wishes that the reader has learned from."""
_ONE_SENTENCE = re.compile(r"[^.:;!?\n\d,]+[.!]?")
"""A sentence that sets nothing, in a language of which little was learned, is told whole."""


def read(text: str, language: str) -> Parted | None:
    """The parts of a wish; None where the reader is not sure of one, nothing is told, or it has rows of scenes."""
    if len(text) > LONGEST:
        return None
    pieces = parts.mended([piece for piece in wishes.read(text, language) if piece.text.strip()], language)
    of = {kind: [piece.text for piece in pieces if piece.kind == kind] for kind in wishes.KINDS}
    if language not in _LEARNED and _ONE_SENTENCE.fullmatch(text.strip()) and not known.FILM.search(text):
        return None
    if not (of["tell"] or of["say"]) or len(of["length"]) > 2 or any(p.sure < SURE for p in pieces):
        return None
    told = (
        retold.unset(pieces if language == "en" else retold.unasked(pieces))
        if genres.read(text).genre == "greeting"
        else retold.told_of(pieces)
    )
    vague = pieces[0].kind == "chat" and pieces[0].sure < 0.3 and known.FILM.search(pieces[0].text)
    if vague or known.UNTOLD.match(told) or any(known.SET_IN.search(asked) for asked in of["ask"]):
        return None
    quotes = retold.quotes_of(pieces)
    exact = bool(quotes) and all(quote.alone for quote in quotes) and any(mark in text for mark in '"“„«')
    shown = any(
        a.kind == "ask"
        and b.kind == "tell"
        and known.SHOWS.search(a.text)
        and not known.PICTURES_OF.search(a.text)
        for a, b in pairwise(pieces)
    )
    if exact and len(told.split()) < 10 and not shown and not (language == "en" and concrete.nouns(told)):
        told = ""
    if exact and not told:
        words = " ".join(quote.text for quote in quotes)
        return Parted(
            f"Voice-over, word for word:\n{words}",
            stated_by.settings_of(of, language),
            script=True,
            exact=True,
        )
    if quotes and not told:
        whom = " ".join((*of["form"], *of["for"])) if of["for"] else " ".join(quote.text for quote in quotes)
        told = " ".join(whom.split()).strip(" ,.;:")
    refused = refusals.words_of([_refused(text) for text in of["not"]], told)
    return Parted(
        told,
        stated_by.settings_of(of, language),
        quotes,
        refused,
        " ".join(of["for"]),
        len([length for words in of["length"] for length in lengths.take(words)[1]]),
        hearing.is_mood(text),
        len(of["say"]) > 1 or bool(known.SCENES.search(text)),
        bool(known.BULLET.search(text)) and "|" not in text and not (of["say"] or of["cue"] or of["voice"]),
        parts.staged(pieces),
        exact,
        stated_by.scenery_of(of, language),
    )


UNTOLD_SURE = 0.5
"""How sure every part of a wish has to be of which none tells anything."""


def untold(text: str, language: str) -> bool:
    """Whether the reader is sure that a wish only says how its film should be, and nothing that it shows."""
    if len(text) > LONGEST:
        return False
    pieces = [piece for piece in wishes.read(text, language) if piece.text.strip()]
    kinds = {piece.kind for piece in pieces}
    if kinds & {"tell", "say", "cue", "form", "for", "not"} or any(p.sure < UNTOLD_SURE for p in pieces):
        return False
    loose = " ".join(piece.text for piece in pieces if piece.kind in ("chat", "ask"))
    if _names_somebody(loose, language):
        return False
    return len(kinds) > 1 or kinds == {
        "chat"
    }  # a setting alone may be a thing after all: a narrator who lost his voice


def _names_somebody(text: str, language: str) -> bool:
    """Whether words around a wish name somebody or something that could be seen after all."""
    if language in TRANSLATED:
        return bool(tongues_read.things(text, language))
    words = re.findall(r"[a-z]+", text.lower())
    return any(vocabulary.kind(english.singular(word)) in _SOMEBODY for word in words)


_SOMEBODY = ("person", "animal", "machine", "plant", "weather", "sky", "group")


def _refused(text: str) -> str:
    return re.sub(
        r"^(?:and|but|und|aber|et|mais|y|pero)\s+|\bplease\b|\bbitte\b|s'il vous plaît|\bpor favor\b",
        "",
        text.strip(" ,;.!"),
        flags=re.I,
    ).strip()
