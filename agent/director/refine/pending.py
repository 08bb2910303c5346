"""What an answer to a question means: the offer it takes up, as a message that can be read by itself."""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.director.refine import where
from agent.director.refine.targets import Reference, collapse, resolve
from agent.director.refine.types import Asked, FilmView
from agent.director.refine.words import scene_names
from agent.director.scripts.words import words_of
from agent.director.words.lexer import lex, normalise

_YES = re.compile(
    r"(?:(?:yes|yeah|yep|yup|y|ok(?:ay)?|sure|right|exactly|correct|fine|good|great|agreed|alright|please|do|so|it|that|this"
    r"|just|go ahead|go on|go for it|make it so|you may|ja|jawohl|genau|gerne|bitte|mach|das|nur|tu|es|einverstanden|in ordnung"
    r"|oui|d'accord|vas-y|fais-le|fais|ça|cela|bien sûr|s'il te plaît|sí|si|claro|vale|de acuerdo|hazlo|solo|eso|adelante|por favor)"
    r"(?:[\s,.!]+|$))+",
    re.I,
)
_NO = re.compile(
    r"(?:no|nope|n|nah|nein|non|no thanks?|no thank you|rather not|better not|do not|don't|not that|leave it(?: as it is)?"
    r"|nein danke|lieber nicht|non merci|no gracias|mejor no)(?: please)?[\s,.!]*",
    re.I,
)
_EMPTY = re.compile(
    r"(?:please|so|it|that|this|just|bitte|das|nur|es|ça|cela|solo|eso|good|great|fine)[\s,.!]*", re.I
)
_OFFERS = re.compile(r"\b(?:shall i|do that\?|soll ich|dois-je|hago)\b", re.I)
_SCENE = r"(?:scene|szene|scène|escena)"
_SMALL = words_of(
    "the a an in on for to of and it please one that this der die das la le el dans en option number"
)


@dataclass(frozen=True)
class Declined:
    """A "no": nothing is to be done."""


def meant(text: str, asked: Asked, view: FilmView, language: str) -> str | Declined | None:
    """The message that ``text`` stands for as the answer to ``asked``; None where it is no answer."""
    bare = normalise(text).strip().strip("\"'“”„«» ").rstrip("?!. ")
    offers = [option for option in asked.options if "…" not in option]
    same = [option for option in offers if option.lower().rstrip(" .") == bare.lower()]
    if same:
        return same[0]
    if _YES.fullmatch(bare) and not _EMPTY.fullmatch(bare):
        sure = offers and (len(asked.options) == 1 or _OFFERS.search(asked.question))
        return offers[0] if sure else None
    if _NO.fullmatch(bare):
        return Declined()
    return _of_scenes(bare, offers, view, language) or _numbered(bare, asked.options) or _worded(bare, offers)


def _of_scenes(answer: str, offers: list[str], view: FilmView, language: str) -> str | None:
    """The offer for the scenes that the answer names, where the offers differ by their scene only."""
    kinds: dict[str, list[str]] = {}
    for offer in offers:
        found = re.search(rf"\b{_SCENE} \d+\b", offer, re.I)
        if found:
            kinds.setdefault(f"{offer[: found.start()]}\0{offer[found.end() :]}", []).append(offer)
    template, alike = max(kinds.items(), key=lambda item: len(item[1]), default=("", []))
    if len(alike) < 2:
        return None
    scenes = _named(answer, view, language)
    if not scenes:
        return None
    every = [offer for offer in offers if offer not in alike and len(scenes) == len(view.film.scenes)]
    numbers = [view.film.number(scene) for scene in scenes]
    if every:
        return every[0]
    one = {view.film.number(s.id): s.id for s in view.film.scenes}
    names = scene_names(view.film, [one[n] for n in numbers], language)
    return template.replace("\0", names if language == "de" else names[:1].lower() + names[1:])


def _named(answer: str, view: FilmView, language: str) -> tuple[str, ...]:
    """The scenes that an answer names, and nothing else: ``2``, ``in scenes 2 and 3``, ``everywhere``, ``the last two``."""
    bare = re.sub(r"^(?:in|for|to|at|dans|en|für|pour|para|only|just|nur)\s+", "", answer, flags=re.I)
    every = r"(?:all|every one|each|both|everywhere|all of (?:them|it)|the whole film|alle|allen|überall|toutes|partout|todas)"
    if re.fullmatch(every, bare, re.I):
        return tuple(scene.id for scene in view.film.scenes)
    word = {"de": "Szenen", "fr": "scènes", "es": "escenas"}.get(language, "scenes")
    for words in (bare, f"{word} {bare}", f"{bare} scene", f"the {bare} scene"):
        told = where.named(words, view.film, language)
        tokens = collapse(lex(told.text, [], language), view.film)
        references = [token for token in tokens if isinstance(token, Reference)]
        free = all(t.kind in ("ref", "filler", "mark", "polite") for t in tokens)
        if references and free and not any(r.missing or r.choices for r in references):
            return resolve(references, view.film)
    return ()


_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")


def _numbered(answer: str, options: tuple[str, ...]) -> str | None:
    """An offer by its place: ``2``, ``option 2``, ``the second one``."""
    found = re.fullmatch(
        r"(?:the |option |number |no\. ?|#|nr\. ?)*(?:(\d)|(\w+))\)?(?: (?:one|option))?", answer, re.I
    )
    if not found:
        return None
    word = (found[2] or "").lower()
    place = int(found[1]) if found[1] else _ORDINALS.index(word) + 1 if word in _ORDINALS else 0
    return options[place - 1] if 0 < place <= len(options) and "…" not in options[place - 1] else None


def _worded(answer: str, offers: list[str]) -> str | None:
    """The one offer that holds every word of a short answer."""
    words = set(re.findall(r"[^\W_]+", answer.lower())) - _SMALL
    if not words or len(words) > 4:
        return None
    holding = [offer for offer in offers if words <= set(re.findall(r"[^\W_]+", offer.lower()))]
    return holding[0] if len(holding) == 1 else None
