"""What a phrase means in the film: somebody of the cast, a part of somebody, or a thing of the pictures."""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.director.refine.adjectives import ARTICLE, adjectival
from agent.director.refine.nounphrases import compounds, found
from agent.director.refine.props import seen_as
from agent.director.refine.recall_words import alike
from agent.director.refine.targets import gender, roles
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import NUMBER_WORDS, singular
from film.document import CastMember, Film


@dataclass(frozen=True)
class Thing:
    """What a phrase means in the film: somebody, a part of somebody, or a thing of pictures."""

    noun: str
    of: str = ""
    member: CastMember | None = None
    whole: bool = False
    """Whether the member is meant, and no part."""
    scenes: tuple[str, ...] = ()
    many: bool = False
    """Whether it is told of in general: the lamps, a tea cup."""


_PLACE = re.compile(
    rf" (?:{'|'.join(sorted(lexicon.PREPOSITIONS - {'of', 'like'}))}|next to|that|which|who)\b .*$", re.I
)


_WORN = re.compile(r"(.+?) (?:on|around|round) (?:the|our|my|his|her|its) \w+(?: \w+)?$", re.I)


def meant(film: Film, words: str) -> Thing | None:
    """What a phrase means in the film; None where nothing of it is seen, or more than one of the cast fits."""
    worn = _WORN.match(words)
    if worn and any(found(m.description, singular(worn[1].split()[-1])) for m in film.cast):
        words = worn[1]  # "the ribbon on the goat"
    owner, noun_words = _owned(film, words)
    if owner is None and (somebody := _possessor(film, words)):
        member, thing = somebody
        worn_as = next((w for w in _worn_as(thing) if found(member.description, w)), "")
        if worn_as:
            owner, noun_words = member, worn_as
        elif any(found(m.description, thing.split()[-1]) for m in film.cast if m is not member):
            return None  # what is theirs is nobody else's
    head, _, rest = _PLACE.sub("", noun_words).partition(" of ")
    head = ARTICLE.sub("", head.strip()).strip()
    said = head.lower()
    if (
        not said
        or said.split()[-1] in lexicon.FILLERS | lexicon.ADVERBS | lexicon.PREPOSITIONS | NUMBER_WORDS.keys()
    ):
        return None
    if owner is None and (somebody_whole := _whole(film, said)):
        return somebody_whole
    if adjectival(said.split()[-1]) or said.split()[-1] in lexicon.FILLERS:
        return None
    said = " ".join([*said.split()[:-1], seen_as(film, said.split()[-1])]) if not rest else said
    words_ = said.split()
    told_how = words_[-2:][0].endswith("ing") or adjectival(words_[-2:][0])
    pair = words_[-1] if told_how else " ".join(words_[-2:])
    for noun in dict.fromkeys((pair, words_[-1])):
        held = tuple(
            s.id
            for s in film.scenes
            if found(s.visual_description, noun, rest) or _kind_of(s.visual_description, noun)
        )
        parts = [m for m in film.cast if found(m.description, noun) and owner in (None, m)]
        if owner is not None and parts:
            return Thing(noun, member=owner)
        if len(parts) == 1 and not held:
            return Thing(noun, member=parts[0])
        if held and owner is None and len(parts) < 2:
            return Thing(
                noun,
                rest,
                scenes=held,
                many=singular(said.split()[-1]) != said.split()[-1] or bool(re.match(r"an? ", words, re.I)),
            )
    return _by_another_name(film, said) if owner is None else None


def _whole(film: Film, said: str) -> Thing | None:
    """The one of the cast whom words mean."""
    whole = [m for m in film.cast if said in {m.id, m.name.lower(), *roles(m)} or _headed(m, said)]
    sex = lexicon.gender(said)
    whole = whole or [m for m in film.cast if sex and said in lexicon.RELATIONS and gender(m) == sex]
    return Thing(said, member=whole[0], whole=True) if len(whole) == 1 else None


def _by_another_name(film: Film, said: str) -> Thing | None:
    """A thing that pictures call by a word like it, or by what it is filled with."""
    for word in sorted(alike(said)):
        if scenes := tuple(s.id for s in film.scenes if found(s.visual_description, word)):
            return Thing(word, scenes=scenes)
    filled = [s.id for s in film.scenes if re.search(rf" of {re.escape(said)}\b", s.visual_description)]
    return _content_of(film, said, tuple(filled)) if filled else None


def _content_of(film: Film, said: str, scenes: tuple[str, ...]) -> Thing | None:
    """What holds a thing that is named by what is in it: the cups, for the tea."""
    held = re.search(rf"\b([\w-]+) of {re.escape(said)}\b", film.scene(scenes[0]).visual_description, re.I)
    return Thing(singular(held[1].lower()), said, scenes=scenes) if held else None


def _kind_of(text: str, noun: str) -> bool:
    return bool(compounds(text, noun))


def noun_of(member: CastMember) -> list[str]:
    """The noun that a description begins with."""
    return re.split(r",| of | with | from | in ", member.description.lower())[0].split()[-1:]


def _headed(member: CastMember, said: str) -> bool:
    last = next(iter(noun_of(member)), "")
    return bool(last) and member.kind != "person" and (said == last or said.endswith(f" {last}"))


_WORN_AS = tuple(
    frozenset(row.split())
    for row in (
        "coat oilskin raincoat jacket mac parka anorak cloak overcoat slicker",
        "jumper sweater jersey pullover cardigan",
        "trousers jeans leggings pants dungaree dungarees overalls",
        "shoes boots trainers sneakers sandals",
        "hat cap beanie bonnet hood",
        "glasses spectacles specs",
        "bag satchel backpack rucksack",
        "dress frock gown",
        "fur coat",
    )
)
"""What people call the same thing that somebody wears."""


def _worn_as(thing: str) -> tuple[str, ...]:
    last = thing.split()[-1]
    return tuple(sorted({word for row in _WORN_AS if last in row for word in row} - {last}))


def _possessor(film: Film, words: str) -> tuple[CastMember, str] | None:
    """Who is named as somebody who has a thing, and the thing: "the keeper's coat"."""
    for member in film.cast:
        for name in {*roles(member), member.name.lower()} - {""}:
            if own := re.match(rf"(?:the |our )?{re.escape(name)}['’]s (.+)$", words.lower()):
                return member, own[1]
    return None


def _owned(film: Film, words: str) -> tuple[CastMember | None, str]:
    """Whose a thing is, and the thing: Tilly's ribbon, her coat, the keeper's beard, the radio case, a ribbon on Tilly."""
    low = words.lower()
    if pronoun := re.match(r"(his|her) (.+)$", low):
        fitting = [
            m for m in film.cast if gender(m) == {"his": "m", "her": "f"}[pronoun[1]] and m.kind != "thing"
        ]
        return (fitting[0], pronoun[2]) if len(fitting) == 1 else (None, pronoun[2])
    for member in film.cast:
        for name in sorted({*roles(member), member.name.lower()} - {""}, key=lambda word: (-len(word), word)):
            if (own := re.match(rf"(?:the )?{re.escape(name)}(?:'s?|s'?)? (.+)$", low)) and found(
                member.description, own[1].split()[-1]
            ):
                return member, own[1]
            if (own := re.match(rf"(.+?) (?:of|on|around) (?:the )?{re.escape(name)}$", low)) and found(
                member.description, own[1].split()[-1]
            ):
                return member, own[1]
    return None, words
