"""Tagged words put into the order of an English request.

German: the verb comes from the end of its clause, the subject before it; infinitives are commands; a noun in the
genitive gets its "of". French and Spanish: adjectives before their nouns, pronouns behind their verbs.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from agent.director.translate.tagging import Word
from agent.director.words import english

_NOMINAL = ("n", "name", "u", "quote")
_GENITIVE = frozenset(("der", "des", "einer", "eines", "seiner", "ihrer", "meiner", "dieser", "dieses"))
_SUBORDINATE = frozenset(
    ("that", "because", "when", "so that", "while", "where", "if", "in which", "until", "who")
)
_NUMBERED = frozenset(("scene", "scenes", "shot", "shots", "picture", "pictures", "part", "parts"))
"""What a number stands behind: "Szene 3", "les scènes 2 et 4"."""
_DEGREES = frozenset(("very", "too", "more", "a bit", "much"))


@dataclass(frozen=True)
class Chunk:
    """Words that belong together: np, pp, or the part of a single word."""

    kind: str
    words: tuple[Word, ...]

    @property
    def text(self) -> str:
        return " ".join(word.text for word in self.words if word.text)

    @property
    def first(self) -> Word:
        return self.words[0]

    def said(self, text: str) -> Chunk:
        """The same chunk in other words."""
        return replace(self, words=(replace(self.first, text=text),))


def told(words: Sequence[Word], language: str) -> str:
    """The sentence in English."""
    order = _german if language == "de" else _romance
    text = ""
    for mark, group in groupby(words, lambda word: word.part == "x"):
        part = list(group)
        piece = "".join(word.text for word in part) if mark else _clauses(part, language, order)
        text += piece if not text or piece[:1] in (*",.;:!?)",) else f" {piece}"
    return text


Order = Callable[[list[Chunk]], list[Chunk]]


def _clauses(words: list[Word], language: str, order: Order) -> str:
    """Clauses between two marks, each with the conjunction that it begins with."""
    found: list[list[Word]] = [[]]
    for at, word in enumerate(words):
        acts = any(one.part in ("v", "m") for one in words[at + 1 :])
        if word.part == "c" and found[-1] and (word.text in _SUBORDINATE or acts):
            found.append([])
        found[-1].append(word)
    told = (order(_chunks(clause, language)) for clause in found)
    return " ".join(chunk.text for clause in told for chunk in clause if chunk.text)


# Phrases


def _chunks(words: list[Word], language: str) -> list[Chunk]:
    found: list[Chunk] = []
    at = 0
    while at < len(words):
        word = words[at]
        start = at + (word.part == "p")
        size, noun = _nominal(words, start, language)
        if size:
            found.append(Chunk("pp" if word.part == "p" else "np", (*words[at:start], *noun)))
            at = start + size
            continue
        found.append(Chunk("r" if word.part == "p" else word.part, (word,)))
        at += 1
    return _joined([chunk for chunk in found if chunk.text], language)


def _nominal(words: list[Word], start: int, language: str) -> tuple[int, tuple[Word, ...]]:
    """A noun with what belongs to it: of how many words, and these in the order of English."""
    if start < len(words) and words[start].part == "o":
        return 1, (words[start],)
    at = start
    while at < len(words) and _qualifies(words, at, start, language):
        at += 1
    end = at
    while end < len(words) and words[end].part in _NOMINAL:
        end += 1
        if language != "de" and words[end - 1].part == "n":
            break
    if end == at:
        counted = any(word.part in ("q", "a") for word in words[start:at])
        return (at - start, tuple(words[start:at])) if counted else (0, ())
    head = words[start:end]
    numbers = _numbers(words, end) if words[end - 1].text in _NUMBERED else []
    if language == "de" or numbers:
        return end - start + len(numbers), (*head, *numbers)
    after = end
    while after < len(words) and _quality(words[after]) and words[end - 1].part != "name":
        after += 1
    lead = [word for word in head if word.part in ("d", "q")]
    rest = [word for word in head if word.part not in ("d", "q")]
    name = words[after : after + 1] if after < len(words) and words[after].part == "name" else []
    return after + len(name) - start, (*lead, *words[end:after], *rest, *name)


def _qualifies(words: list[Word], at: int, start: int, language: str) -> bool:
    """Whether a word stands before its noun: an article, a number, an adjective, a participle."""
    word = words[at]
    if word.part in ("d", "q"):
        return True
    if word.part == "a":
        return at > start or language == "de" or (at + 1 < len(words) and words[at + 1].part in _NOMINAL)
    done = word.part == "v" and word.form in ("part", "ing") and language == "de"
    return at > start and (done or word.text in _DEGREES)


def _quality(word: Word) -> bool:
    return word.part == "a" or (word.part == "v" and word.form == "part")


def _numbers(words: list[Word], start: int) -> list[Word]:
    """ "2, 4 und 5" behind a noun."""
    end = start
    if end < len(words) and words[end].part == "q":
        end += 1
        while (
            end + 1 < len(words)
            and words[end].text in ("and", ",", "to", "until")
            and words[end + 1].part == "q"
        ):
            end += 2
    return words[start:end]


def _joined(chunks: list[Chunk], language: str) -> list[Chunk]:
    """Nouns with the nouns that they are of."""
    found: list[Chunk] = []
    for chunk in chunks:
        last = found[-1] if found else None
        if last and last.kind in ("np", "pp") and last.words[-1].part in ("n", "name", "u"):
            genitive = chunk.kind == "np" and chunk.first.told.lower() in _GENITIVE and len(chunk.words) > 1
            if language == "de" and genitive:
                found[-1] = replace(last, words=(*last.words, Word("", "of", "p"), *chunk.words))
                continue
            if chunk.kind == "pp" and chunk.first.text in ("of", "of the"):
                found[-1] = replace(last, words=(*last.words, *chunk.words))
                continue
        found.append(chunk)
    return found


# German


def _german(chunks: list[Chunk]) -> list[Chunk]:
    lead = chunks[:1] if chunks and chunks[0].kind == "c" else []
    rest = chunks[len(lead) :]
    if lead and lead[0].text in _SUBORDINATE:
        return [*lead, *_verb_last(rest)]
    rest = [c for n, c in enumerate(rest) if not (n and c.first.told == "Sie" and rest[n - 1].kind in "vm")]
    return [*lead, *(_gone(rest) or _with_modal(rest) or _commanded(rest) or rest)]


_AWAY = ("away", "out", "take it out")


def _gone(chunks: list[Chunk]) -> list[Chunk]:
    """ "die Tauben weg", "der Satz kann raus": remove it."""
    away = next((chunk for chunk in chunks if chunk.text in _AWAY), None)
    what = [chunk for chunk in chunks if chunk.kind == "np"]
    if away is None or not what or any(chunk.kind == "v" for chunk in chunks):
        return []
    rest = [chunk for chunk in chunks if chunk is not away and chunk.kind != "m"]
    return [Chunk("v", (Word("weg", "remove", "v"),)), *_objects_first(rest)]


def _commanded(chunks: list[Chunk]) -> list[Chunk]:
    """A clause with a verb: a command where it stands first or, as an infinitive, last; else a statement."""
    verbs = [
        n for n, chunk in enumerate(chunks) if chunk.kind == "v" and chunk.first.form not in ("part", "ing")
    ]
    if not verbs:
        return []
    at = verbs[0]
    verb, others = chunks[at], [chunk for n, chunk in enumerate(chunks) if n not in verbs]
    if chunks[-1].kind == "v" and at > 0 and verbs[-1] == len(chunks) - 1:
        if len(verbs) > 1 and chunks[-1].text in ("let", "leave"):  # "die Bilder stehen lassen"
            return [chunks[-1], *_objects_first(others), *(chunks[n] for n in verbs[:-1])]
        return [chunks[-1], *_objects_first(others)]
    before = [chunk for chunk in chunks[:at] if chunk.kind == "np"]
    subject = next((chunk for chunk in chunks[at + 1 :] if chunk.kind == "np"), None)
    placed = any(chunk.kind == "pp" or chunk.first.part == "r" for chunk in chunks[:at])
    if not before and placed and subject:  # "am Ende steht ein Wegweiser"
        return [subject, _third(verb), *(chunk for chunk in others if chunk is not subject)]
    return [_third(chunk) if chunk is verb and before else chunk for chunk in chunks]


def _third(verb: Chunk) -> Chunk:
    plain = verb.first.form == "fin" and " " not in verb.text
    return verb.said(english.third(verb.text)) if plain else verb


def _objects_first(chunks: list[Chunk]) -> list[Chunk]:
    """What something is done to, before how and where."""
    return sorted(chunks, key=lambda chunk: (chunk.kind != "np", chunk.kind == "r"))


def _verb_last(chunks: list[Chunk]) -> list[Chunk]:
    """A clause whose verb stands at its end."""
    subject = [chunk for chunk in chunks if chunk.kind == "np"][:1]
    verbs = sorted((c for c in chunks if c.kind in ("v", "m")), key=lambda chunk: chunk.kind != "m")
    others = [chunk for chunk in chunks if chunk not in verbs and chunk not in subject]
    return [*subject, *(_third(chunk) for chunk in verbs), *others]


_SAYING = frozenset(("say", "tell", "speak", "read", "call", "ask", "answer"))
_ASKED = frozenset(("du", "ihr", "sie", "wir", "man"))


def _with_modal(chunks: list[Chunk]) -> list[Chunk]:
    """ "In Szene 2 soll ein Hund schlafen": a dog should sleep in scene 2; "kannst du …": the command alone."""
    modal = next((n for n, chunk in enumerate(chunks) if chunk.kind == "m"), -1)
    if modal < 0:
        return []
    verbs = [chunk for chunk in chunks if chunk.kind == "v"]
    others = [chunk for n, chunk in enumerate(chunks) if n != modal and chunk.kind != "v"]
    front = [chunk for chunk in chunks[:modal] if chunk.kind == "np"]
    behind = [chunk for chunk in chunks[modal + 1 :] if chunk.kind == "np"]
    told = [chunk for chunk in behind if chunk.first.part == "name"]
    says = any(chunk.text in _SAYING for chunk in verbs)
    subject = told[:1] if says and told and front else (front[-1:] or behind[:1])[:1]
    rest = [chunk for chunk in others if chunk not in subject]
    word = chunks[modal].text
    if word == "could" and subject and subject[0].first.told.lower() in _ASKED and verbs:
        let = [chunk for chunk in verbs if chunk.text in ("let", "leave")] if len(verbs) > 1 else []
        does = [chunk for chunk in verbs if chunk not in let]
        return [*let, *_objects_first(rest), *does] if let else [*does, *_objects_first(rest)]
    if word == "want":
        return [*subject, chunks[modal], *_objects_first(rest), *verbs]
    shown = chunks[modal].said("should")
    done = [chunk for chunk in verbs if chunk.first.form == "part"]
    does = [c.said("be") if c.text == "become" and done else c for c in verbs if c not in done]
    return [*subject, shown, *does, *done, *_objects_first(rest)]


# French and Spanish


def _romance(chunks: list[Chunk]) -> list[Chunk]:
    found = _polite(list(chunks))
    for n in range(1, len(found)):
        before, chunk = found[n - 1], found[n]
        moved = before.kind == "np" and len(before.words) == 1 and before.first.told.lower() in _CLITICS
        if moved and chunk.kind in ("v", "m"):
            found[n - 1], found[n] = chunk, before  # "je le voudrais"
        elif chunk.kind == "pp" and chunk.first.text in ("to", "to the") and before.kind == "v":
            found[n] = _person(chunk)  # "pon a la niña"
        elif chunk.kind == "r" and chunk.text == "not" and before.kind in ("v", "m"):
            found[n - 1], found[n] = chunk, before  # "ne tourne pas"
    return found


_CLITICS = frozenset(("le", "la", "les", "l", "lui", "leur", "lo", "los", "las"))


def _person(chunk: Chunk) -> Chunk:
    rest = chunk.words[1:]
    bare = rest[0].part in ("d", "name", "o", "q") or chunk.words[-1].part not in ("n", "name")
    return Chunk("np", rest if bare else (Word("", "the", "d"), *rest))


def _polite(chunks: list[Chunk]) -> list[Chunk]:
    """ "tu peux ajouter", "¿podríamos ver?": the command alone."""
    modal = next((n for n, chunk in enumerate(chunks) if chunk.kind == "m" and chunk.text == "could"), -1)
    if modal < 0 or not any(chunk.kind == "v" for chunk in chunks[modal + 1 :]):
        return chunks
    asked = [
        n for n in (modal - 1, modal + 1) if 0 <= n < len(chunks) and chunks[n].text in ("you", "we")
    ]  # fmt: skip
    named = any(chunk.kind == "np" and chunk.first.part != "o" for chunk in chunks[:modal])
    if asked or not named:
        return [chunk for n, chunk in enumerate(chunks) if n != modal and n not in asked[:1]]
    return [chunk.said("should") if n == modal else chunk for n, chunk in enumerate(chunks)]
