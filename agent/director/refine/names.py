"""Names of the cast in what is said: the words that meant somebody before give way to the name, in every language."""

from __future__ import annotations

import re

from agent.director.refine.draft import Clause
from agent.director.refine.targets import members, names_of, roles
from agent.director.words import tongues
from film.document import CastMember, Film

_LOWER = frozenset(("von", "de", "la", "van", "der", "of", "the", "'s"))


def name_in(clause: Clause, start: int) -> tuple[str, set[int]]:
    """The name after a verb of naming, and all the tokens it settles: a name given up after "not" as well."""
    held = {i for i, _ in members(clause.film, clause.tokens)}
    first = next(
        (
            i
            for i in range(start, len(clause.tokens))
            if clause.tokens[i].kind == "quote" or (clause.tokens[i].text[:1].isupper() and i not in held)
        ),
        None,
    )
    if first is None:
        return "", set()
    end = first + 1
    while end < len(clause.tokens) and (
        clause.tokens[end].text[:1].isupper()
        or (
            clause.tokens[end].text.lower() in _LOWER
            and end + 1 < len(clause.tokens)
            and clause.tokens[end + 1].text[:1].isupper()
        )
    ):
        end += 1
    return clause.words(first, end).strip("\"'"), set(range(first, end)) | _given_up(clause, end)


def _given_up(clause: Clause, end: int) -> set[int]:
    """``not Mara``, ``instead of Tilly``, ``und nicht Mara``: the old name with what leads to it."""
    rest = list(range(end, len(clause.tokens)))
    leads = [
        i
        for i in rest
        if clause.tokens[i].kind in ("neg", "instead", "guard", "filler", "mark", "polite", "amount")
    ]
    named = [i for i, _ in members(clause.film, clause.tokens) if i in rest]
    negated = any(clause.tokens[i].kind in ("neg", "instead") for i in leads)
    return set(leads) | set(named) if negated and set(leads) | set(named) == set(rest) else set()


def spoken_pairs(member: CastMember, name: str, film: Film) -> list[tuple[str, str]]:
    """What is said of somebody without a name, and the name in its place."""
    language = film.settings.language.split("-")[0]
    if language == "en":
        nouns = [word for word in names_of(member) if word in member.description.lower() or word == member.id]
        return [(f"the {word}", name) for word in nouns]
    if language not in tongues.LANGUAGES:
        return []
    words = {member.id.replace("_", " "), *roles(member)}
    meant = {n for w in words if (n := tongues.known(w, language) or tongues.noun_of(w, language))}
    pairs = [pair for noun in meant for pair in _FORMS[language](noun, name)]
    return sorted(pairs, key=lambda pair: -len(pair[0]))


def _german(noun: tongues.Noun, name: str) -> list[tuple[str, str]]:
    own = name if re.search(r"[sxzß]$", name) else f"{name}s"
    if noun.gender == "f":
        joined = [("zur", "zu"), ("von der", "von"), ("bei der", "bei"), ("mit der", "mit")]
        return [(f"{lead} {noun.word}", f"{to} {name}") for lead, to in joined] + [
            (f"{d} {noun.word}", name) for d in ("die", "der")
        ]
    other = noun.accusative or noun.word
    joined = [("zum", "zu"), ("vom", "von"), ("beim", "bei"), ("am", "an"), ("im", "in")]
    first = "das" if noun.gender == "n" else "der"
    return [
        *((f"{lead} {other}", f"{to} {name}") for lead, to in joined),
        *((f"des {noun.word}{end}", own) for end in ("es", "s", "en", "")),
        *((f"{d} {other}", name) for d in ("den", "dem", "das") if d != "das" or noun.gender == "n"),
        (f"{first} {noun.word}", name),
    ]


def _french(noun: tongues.Noun, name: str) -> list[tuple[str, str]]:
    of = f"d'{name}" if name[:1].lower() in "aeiouéèêh" else f"de {name}"
    the = noun.the("fr")
    return [
        (f"du {noun.word}", of),
        (f"de {the}", of),
        (f"au {noun.word}", f"à {name}"),
        (f"à {the}", f"à {name}"),
        (the, name),
    ]


def _spanish(noun: tongues.Noun, name: str) -> list[tuple[str, str]]:
    return [(f"del {noun.word}", f"de {name}"), (f"al {noun.word}", f"a {name}"), (noun.the("es"), name)]


_FORMS = {"de": _german, "fr": _french, "es": _spanish}
