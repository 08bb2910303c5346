"""Which scenes and which members of the cast a message means.

``collapse`` turns scene numbers, ranges, ordinals, halves, "all", "except" and nouns that
pictures hold into references; a number that is no scene stays a number.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from agent.director.scripts.words import words_of as word_set
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import singular
from agent.director.words.lexer import Token
from film.document import CastMember, Film, Scene
from film.timing import time

_JOIN = frozenset((",", "and", "&", "und", "et", "y", "or"))
_TO = frozenset(("to", "-", "–", "through", "until", "till", "up to", "bis", "à", "a", "hasta", "jusqu'à"))
_STOP = word_set(
    "the a an of in on at and with to from by for is are his her its their it he she they into over under up down out"
    " as that this one two three no not scene shot wide medium close from while"
)


@dataclass(frozen=True)
class Reference(Token):
    """A token that means scenes. ``role`` is empty, after, before, except, from or until."""

    scenes: tuple[str, ...] = ()
    role: str = ""
    missing: tuple[int, ...] = ()
    """Numbers that no scene has."""
    choices: tuple[str, ...] = ()
    """Scenes that match equally well where one was meant."""


def content(text: str) -> frozenset[str]:
    """The content words of a text, in the singular."""
    found = re.findall(r"[^\W\d_]+", text.lower())
    return frozenset(singular(word) for word in found if word not in _STOP and len(word) > 1)


def roles(member: CastMember) -> frozenset[str]:
    """The words that mean a member of the cast: name, id, and what the description says they are."""
    described = re.findall(r"[^\W\d_]+", member.description.lower())[:8]
    known = lexicon.MEN | lexicon.WOMEN | lexicon.PEOPLE | lexicon.ANIMALS | lexicon.MACHINES
    nouns = [word for word in described if word in known]
    return frozenset(
        [*re.findall(r"[a-z]+", member.id), *re.findall(r"[^\W\d_]+", member.name.lower()), *nouns[:2]]
    )


def names_of(member: CastMember) -> list[str]:
    """The words that mean a member of the cast, the longest first."""
    return sorted(roles(member), key=lambda word: (-len(word), word))


def gender(member: CastMember) -> str:
    """m, f, or empty."""
    for word in [*re.findall(r"[^\W\d_]+", member.description.lower())[:12], *sorted(roles(member))]:
        found = lexicon.gender(word)
        if found:
            return found
    return (
        "m"
        if re.search(r"\b(?:his|he|him|beard)\b", member.description, re.I)
        else "f"
        if re.search(r"\b(?:her|she)\b", member.description, re.I)
        else ""
    )


def words_of(scene: Scene, film: Film) -> frozenset[str]:
    """Content words that a scene's picture holds, its cast's names and roles included."""
    shown = content(re.sub(r"[{}]", " ", scene.visual_description))
    for member in film.cast:
        if member.id in scene.named:
            shown |= roles(member)
    return shown


def showing(film: Film, noun: str) -> tuple[str, ...]:
    """Scenes whose picture holds a noun."""
    one = singular(noun.lower())
    return tuple(scene.id for scene in film.scenes if one in words_of(scene, film))


def members(film: Film, tokens: Sequence[Token]) -> list[tuple[int, CastMember]]:
    """Members of the cast that tokens name, with the index of the token; pronouns only where one fits."""
    found: list[tuple[int, CastMember]] = []
    for index, token in enumerate(tokens):
        if token.kind == "pronoun" and token.value in ("him", "her", "them"):
            fitting = [
                m for m in film.cast if gender(m) == {"him": "m", "her": "f"}.get(token.value, gender(m))
            ]
            if len(fitting) == 1:
                found.append((index, fitting[0]))
        elif token.kind in ("word", "voicekind", "aux") or token.text[:1].isupper():
            last = token.text.lower().split()[-1]
            fitting = [m for m in film.cast if {last, singular(last)} & roles(m)]
            if len(fitting) == 2 and fitting[1].id == f"other_{fitting[0].id}":
                fitting = fitting[token.text.lower().startswith(_OTHER) :][:1]
            fitting = fitting or _foreign(token.text, film)
            if len(fitting) == 1:
                found.append((index, fitting[0]))
    return found


def _foreign(word: str, film: Film) -> list[CastMember]:
    """Whom a German, French or Spanish noun means: der Hund, le chien, el perro."""
    from agent.director.words import tongues

    if len(word) < 3:
        return []
    nouns = {noun.english.split()[-1] for tag in tongues.LANGUAGES if (noun := tongues.noun_of(word, tag))}
    return [m for m in film.cast if nouns & roles(m)]


_OTHER = ("other ", "second ")


def _twins(tokens: Sequence[Token], film: Film) -> Sequence[Token]:
    """ "the other brother" as one word, where the film has two of a kind."""
    twins = {word for m in film.cast if m.id.startswith("other_") for word in roles(m)} - {"other"}
    found: list[Token] = []
    for token in tokens:
        if found and token.text.lower() in twins and f"{found[-1].text.lower()} " in _OTHER:
            found[-1] = Token(f"{found[-1].text} {token.text}", "word", token.value)
        else:
            found.append(token)
    return found


def collapse(tokens: Sequence[Token], film: Film) -> list[Token]:
    """The tokens with every phrase that means scenes as one reference."""
    tokens = _twins(tokens, film)
    moving = any(token.kind == "verb" and token.value in ("move", "swap", "put", "add") for token in tokens)
    splitting = any(token.kind == "verb" and token.value == "split" for token in tokens)
    result: list[Token] = []
    index = 0
    while index < len(tokens):
        found = (
            _numbered(tokens, index, film, moving)
            or _ordinal(tokens, index, film)
            or (None if splitting else _part(tokens, index, film))
            or _quantity(tokens, index, film)
        )
        if found:
            reference, index = found
            result.append(reference)
        else:
            result.append(tokens[index])
            index += 1
    return _roles(result)


def _scene_word(token: Token | None) -> bool:
    return token is not None and token.kind == "thing" and token.value == "scene"


def _at(tokens: Sequence[Token], index: int) -> Token | None:
    return tokens[index] if 0 <= index < len(tokens) else None


def _ids(film: Film, numbers: Sequence[int]) -> tuple[tuple[str, ...], tuple[int, ...]]:
    count = len(film.scenes)
    wanted = {number if number > 0 else count + 1 + number for number in numbers}
    there = tuple(scene.id for index, scene in enumerate(film.scenes, 1) if index in wanted)
    return there, tuple(sorted(number for number in wanted if not 1 <= number <= count))


def _reference(
    tokens: Sequence[Token], start: int, end: int, film: Film, numbers: Sequence[int]
) -> tuple[Reference, int]:
    scenes, missing = _ids(film, numbers)
    text = " ".join(token.text for token in tokens[start:end])
    return Reference(text, "ref", scenes=scenes, missing=missing), end


def _numbered(tokens: Sequence[Token], start: int, film: Film, moving: bool) -> tuple[Reference, int] | None:
    """``scene 2``, ``scenes 2, 4 and 5``, ``scenes 2 to 4``, ``scene number 3``, ``#3``."""
    index = start
    if tokens[start].text == "#":
        index += 1
    elif _scene_word(tokens[start]):
        index += 1
        while (token := _at(tokens, index)) and token.text.lower() in ("number", "no", "nr", "#", "."):
            index += 1
    else:
        return None
    first = _at(tokens, index)
    if not first or first.kind != "number":
        return None
    plural = tokens[start].text.lower() in (
        "scenes",
        "shots",
        "parts",
        "szenen",
        "scènes",
        "plans",
        "escenas",
        "tomas",
    )
    numbers = [int(first.value)]
    index += 1
    while True:
        step, then, beyond = _at(tokens, index), _at(tokens, index + 1), _at(tokens, index + 2)
        if not step or not then:
            break
        if step.text == "," and then.text.lower() in _JOIN and beyond:
            index, then, beyond = index + 1, beyond, _at(tokens, index + 3)
        if _scene_word(then) and beyond and beyond.kind == "number" and step.text.lower() in _TO:
            index, then, beyond = index + 1, beyond, _at(tokens, index + 3)
        if then.kind != "number" or (beyond and beyond.kind in ("unit", "thing")):
            break
        if step.text.lower() in _TO and (plural or not moving):
            numbers += range(numbers[-1] + 1, int(then.value) + 1)
        elif step.text.lower() in _JOIN:
            numbers.append(int(then.value))
        else:
            break
        index += 2
    return _reference(tokens, start, index, film, numbers)


def _ordinal(tokens: Sequence[Token], start: int, film: Film) -> tuple[Reference, int] | None:
    """``the fourth scene``, ``second and third scenes``, ``the last two scenes``, ``the last one``."""
    first = tokens[start].number if tokens[start].kind == "ordinal" else None
    if first is None:
        return None
    numbers, index = [first], start + 1
    while (
        (step := _at(tokens, index))
        and (then := _at(tokens, index + 1))
        and step.text.lower() in _JOIN
        and then.kind == "ordinal"
    ):
        numbers.append(int(then.value))
        index += 2
    count = _at(tokens, index)
    if count and count.kind == "number" and (_scene_word(_at(tokens, index + 1)) or index + 1 == len(tokens)):
        size = int(count.value)
        numbers = (
            list(range(1, size + 1)) if first == 1 else list(range(-size, 0)) if first == -1 else numbers
        )
        index += 1
    noun = _at(tokens, index)
    if _scene_word(noun) or (noun and noun.text.lower() in ("one", "ones")):
        index += 1
    elif (
        noun
        and noun.kind
        not in (
            "mark",
            "aux",
            "nearer",
            "length",
            "light",
            "verb",
            "filler",
            "time",
            "weather",
            "season",
            "shot",
        )
    ) or not (start and tokens[start - 1].kind == "filler"):
        return None
    return _reference(tokens, start, index, film, numbers)


def _part(tokens: Sequence[Token], start: int, film: Film) -> tuple[Reference, int] | None:
    token = tokens[start]
    count = len(film.scenes)
    if token.kind != "part" or not count:
        return None
    following = _at(tokens, start + 1)
    if (
        following
        and following.text.lower() == "of"
        and (_scene_word(_at(tokens, start + 2)) or _scene_word(_at(tokens, start + 3)))
    ):
        return None
    half = [time(film, {}).total / 2 > scene.start for scene in time(film, {}).scenes]
    lower, upper = (count - 1) // 2 - (count > 6), count // 2 + (count > 6)
    numbers = {
        "first half": [n for n in range(1, count + 1) if half[n - 1]],
        "second half": [n for n in range(1, count + 1) if not half[n - 1]],
        "middle": [n for n in range(1, count + 1) if lower <= n - 1 <= upper],
        "opening": [1],
        "ending": [count],
    }[token.value]
    end = start + 1
    if _scene_word(following):
        end += 1
    reference, end = _reference(tokens, start, end, film, numbers)
    return Reference(reference.text, "ref", token.value, scenes=reference.scenes), end


def _quantity(tokens: Sequence[Token], start: int, film: Film) -> tuple[Reference, int] | None:
    """``all scenes``, ``every scene``, ``everywhere``, ``everything``, ``the whole film``, ``the rest``."""
    token, following = tokens[start], _at(tokens, start + 1)
    every = range(1, len(film.scenes) + 1)
    whole = token.kind == "thing" and token.value == "everything"
    if token.kind == "quant" and token.value == "rest":
        end = start + 2 if _scene_word(following) else start + 1
        return Reference(token.text, "ref", "rest", role="rest", scenes=tuple(s.id for s in film.scenes)), end
    if whole or token.text.lower() in (
        "everywhere",
        "throughout",
        "überall",
        "partout",
        "all of them",
        "all scenes",
        "every scene",
        "every single",
        "alles",
    ):
        end = start + 2 if _scene_word(following) else start + 1
        reference, end = _reference(tokens, start, end, film, every)
        return Reference(reference.text, "ref", "all", scenes=reference.scenes), end
    if token.kind == "quant":
        index = start + 1
        while (step := _at(tokens, index)) and step.kind == "filler":
            index += 1
        noun = _at(tokens, index)
        if _scene_word(noun) or (noun and noun.kind == "thing" and noun.value == "film"):
            reference, end = _reference(tokens, start, index + 1, film, every)
            return Reference(reference.text, "ref", "all", scenes=reference.scenes), end
    if (
        _scene_word(token)
        and token.text.lower() in ("scenes", "shots", "parts")
        and following
        and following.kind == "place"
    ):
        reference, end = _reference(tokens, start, start + 1, film, every)
        return Reference(reference.text, "ref", "all", scenes=reference.scenes), end
    return None


def _roles(tokens: Sequence[Token]) -> list[Token]:
    """References with the word before them: after, before, except, from, until."""
    result: list[Token] = []
    role = ""
    for index, token in enumerate(tokens):
        if isinstance(token, Reference):
            following = _at(tokens, index + 1)
            beyond = _at(tokens, index + 2)
            onward = following and (
                following.value == "from"
                or (following.text.lower() == "on" and (beyond is None or beyond.kind == "mark"))
            )
            own = token.role or role
            if onward or (own == "from" and following and following.text.lower() in _TO):
                own = "from"
            elif own == "from":
                own = ""
            result.append(
                Reference(
                    token.text,
                    "ref",
                    token.value,
                    scenes=token.scenes,
                    role=own,
                    missing=token.missing,
                    choices=token.choices,
                )
            )
            role = role if role == "except" else ""
        elif token.kind == "except" or (
            _but(token) and _after_all(result) and _reference_next(tokens, index)
        ):
            role = "except"
            if not _reference_next(tokens, index):
                result.append(token)
        elif token.kind == "place":
            role = token.value
            if not _reference_next(tokens, index):
                result.append(token)
        elif token.kind == "range" and token.value == "to" and _reference_next(tokens, index):
            role = "until"
        elif token.text.lower() == "from":
            role = "from"
            result.append(token)
        elif token.kind == "range" and result and isinstance(result[-1], Reference):
            continue
        else:
            if token.kind not in ("filler", "mark") and token.text.lower() not in _JOIN:
                role = ""
            result.append(token)
            continue
    return result


def _but(token: Token) -> bool:
    return token.kind == "guard" and token.value == "but"


def _after_all(result: Sequence[Token]) -> bool:
    return bool(result) and isinstance(result[-1], Reference) and result[-1].value == "all"


def _reference_next(tokens: Sequence[Token], index: int) -> bool:
    rest = [token for token in tokens[index + 1 :] if token.kind != "filler"]
    return bool(rest) and isinstance(rest[0], Reference)


def resolve(references: Sequence[Reference], film: Film, kept: Sequence[str] = ()) -> tuple[str, ...]:
    """The scenes that references mean together: bounds narrow, exceptions are taken away.

    ``kept`` are scenes that were said to stay; "the rest" does not hold them.
    """
    order = [scene.id for scene in film.scenes]
    plain = [r for r in references if r.role == ""]
    chosen: set[str] = {scene for r in plain for scene in r.scenes}
    bounds = [r for r in references if r.role in ("after", "before", "from", "until") and r.scenes]
    if bounds and (not plain or any(r.value == "all" for r in plain)):
        chosen = set(order)
        for bound in bounds:
            first, last = order.index(bound.scenes[0]), order.index(bound.scenes[-1])
            chosen &= {
                "after": set(order[last + 1 :]),
                "before": set(order[:first]),
                "from": set(order[first:]),
                "until": set(order[: last + 1]),
            }[bound.role]
    away = {scene for r in references if r.role == "except" for scene in r.scenes}
    if away and not plain and not bounds:
        chosen = set(order)
    if any(r.role == "rest" for r in references):
        chosen = set(order) - chosen - set(kept)
    elif any(r.value == "all" for r in plain):
        away |= set(kept)
    return tuple(scene for scene in order if scene in chosen - away)
