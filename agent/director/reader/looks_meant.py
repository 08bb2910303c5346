"""What a wish about looks speaks of: who or what it is, in which scenes, and its words in English."""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.director.reader import finding
from agent.director.reader.looks_english import english
from agent.director.reader.looks_text import light_of
from agent.director.reader.wish import NotDone, Wish, joined
from agent.director.refine.features import COLOURS
from agent.director.refine.meant import Thing, meant
from agent.director.refine.newcomers import head_of
from agent.director.refine.nounphrases import found
from agent.director.refine.recall import in_english
from agent.director.refine.recall_words import EMPTY
from agent.director.refine.targets import gender, roles
from agent.director.scripts.words import words_of
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import in_words, plural, singular
from agent.director.words.spelling import mended
from film.document import CastMember


@dataclass(frozen=True)
class Subject:
    """What is to look otherwise: somebody of the cast or a part of them, or a thing of pictures."""

    noun: str
    member: CastMember | None = None
    whole: bool = False
    """Whether the member is meant, and no part."""
    scenes: tuple[str, ...] = ()
    of: str = ""
    """What a thing holds that the wish names: people, for their queue."""


_NOT = re.compile(
    r"^(?:not?|without|no more|nicht|kein\w*|pas|sans|non?|sin|ned|net|ya no)\s+(?:just |as |als |any |more )?",
    re.I,
)
_OWN = re.compile(r"^(?:your|our|my|this|that|these|those|its) ", re.I)
_SEXES = {
    **dict.fromkeys(words_of("he him his himself ihm ihn er viejo abuelo vieux alter alten opa"), "m"),
    **dict.fromkeys(words_of("she her herself sie ihr elle ella vieja petite vieille kleine oma"), "f"),
}
"""Pronouns, and adjectives that stand for somebody."""
_IT = frozenset(
    ["it", "that", "this", "one", "them", "they", "es", "das", "dies", "ça", "cela", "lo", "la", "le"]
)


def points(phrase: str) -> bool:
    """Whether a phrase only points to what was named before."""
    return phrase.lower().strip(" .,") in _IT


def subject(wish: Wish, phrase: str, scenes: tuple[str, ...] = ()) -> Subject | None:
    """Who or what a phrase means; somebody of a picture in ``scenes`` who is not of the cast, too."""
    told = english(wish, phrase, loose=True)
    if (doing := _DOING.fullmatch(told.strip())) and doing["what"].split()[-1] not in lexicon.ADJECTIVES:
        told = doing["what"]
    if (owned := _owned(wish, told)) is not None:
        return owned
    for words in dict.fromkeys((told, _OWN.sub("", told), phrase)):
        low = words.lower().strip()
        if low in _IT:
            return _antecedent(wish, scenes or wish.spoken_of)
        if thing := None if low in _SEXES else _thing(wish, words):
            return _held(wish, thing, words)
        if (member := _member(wish, phrase, low) or _device(wish, low)) is not None:
            return Subject(low, member, whole=True)
        if low in _SEXES and (one := _before(wish, ())) and one.member:
            return Subject(low, one.member, whole=True)
    for word in re.findall(r"[^\W\d_]{4,}", phrase) if wish.language != "en" else ():
        for instead in in_english(word, wish.language):
            thing = meant(wish.film, f"the {instead}") if lexicon.kind(instead) == "thing" else None
            if thing is not None and instead not in lexicon.ADJECTIVES:
                return Subject(thing.noun, thing.member, thing.whole, thing.scenes, thing.of)
    return _stranger(wish, told, scenes or wish.spoken_of)


def had(wish: Wish, subject: Subject) -> Subject:
    """A thing of pictures, as what somebody of the cast has on, where their description tells what it shall no longer be."""
    if subject.member or wish.parts("where") or wish.parts("except"):
        return subject
    olds = [english(wish, text, loose=True).lower().split()[-1:] for text in old(wish)]
    for member in wish.film.cast if olds else ():
        for phrase in found(member.description, subject.noun):
            if [word.lower() for word in phrase.adjectives if [word.lower()] in olds]:
                return Subject(subject.noun, member)
    return subject


_DOING = re.compile(r"(?P<what>(?:the|those|his|her) [a-z]+) [a-z]+ing(?: (?:it|that|the [a-z]+))?", re.I)


def _owned(wish: Wish, told: str) -> Subject | None:
    """What somebody of the cast has on by their description: *the old man's oilskin*."""
    whose = re.fullmatch(r"(?P<who>[\w -]{3,30}?)['’]s (?:[\w-]+ )?(?P<what>[\w-]+)", told.strip(), re.I)
    member = _member(wish, whose["who"], whose["who"].lower()) if whose else None
    if whose is None or member is None or not found(member.description, whose["what"].lower()):
        return None
    return Subject(whose["what"].lower(), member)


_HOLDERS = frozenset(["pair", "queue", "row", "crowd", "group", "herd", "flock"])


def _held(wish: Wish, thing: Thing, words: str) -> Subject:
    """What is meant; of things that a picture tells as a pair or a row the things themselves."""
    last = words.lower().split()[-1]
    there = tuple(s for s in thing.scenes if found(wish.film.scene(s).visual_description, last))
    if thing.member is None and thing.noun in _HOLDERS and last != thing.noun and there:
        return Subject(last, scenes=there)
    return Subject(thing.noun, thing.member, thing.whole, thing.scenes, thing.of)


def _thing(wish: Wish, words: str) -> Thing | None:
    thing = meant(wish.film, words)
    if thing is None and (rides := re.match(r"(?:the one )?who(?:ever)? ([a-z]+?)e?s\b", words, re.I)):
        thing = meant(wish.film, f"the {rides[1]}er")
    return thing


def _member(wish: Wish, phrase: str, low: str) -> CastMember | None:
    """Somebody by a pronoun, or by a word that means them alone: "our old guy", "the hero bike"."""
    if re.search(r" (?:of|de|del|du|des|von|vom) |d'|'s ", f"{phrase} {low}"):
        return None
    words = re.findall(r"[^\W\d_]+", phrase.lower())
    sexes = {_SEXES[word] for word in words[-1:] if word in _SEXES}
    last = singular(low.split()[-1]) if low.split() else ""
    if not sexes and (sex := lexicon.gender(last)):
        sexes = {sex}
    fitting = [m for m in wish.film.cast if last in roles(m)]
    if not fitting and len(sexes) == 1:
        fitting = [m for m in wish.film.cast if gender(m) in sexes and m.kind == "person"]
        fitting = fitting or [m for m in wish.film.cast if gender(m) in sexes and m.kind == "animal"]
    return fitting[0] if len(fitting) == 1 else None


def _device(wish: Wish, low: str) -> CastMember | None:
    """The only thing of the cast, by a word for what it is to those who make or sell it: *the set*, *the product*."""
    things = [member for member in wish.film.cast if member.kind == "thing"]
    named = re.fullmatch(
        r"(?:the|this|our) (?:set|device|machine|product|model|apparatus|appliance|unit)", low
    )
    return things[0] if named and len(things) == 1 else None


def _stranger(wish: Wish, told: str, scenes: tuple[str, ...]) -> Subject | None:
    """The one person in a picture who is not of the cast: "the driver", where a rider is the only one."""
    last = singular(told.lower().split()[-1]) if told.split() else ""
    if lexicon.kind(last) != "person" and last not in _SEXES:
        return None
    return _only(wish, scenes, "person")


def _only(wish: Wish, scenes: tuple[str, ...], kind: str) -> Subject | None:
    shown = [w for s in scenes for w in re.findall(r"\b[a-z]+\b", wish.film.scene(s).visual_description)]
    nouns = {singular(w) for w in shown if lexicon.kind(singular(w)) == kind and w not in lexicon.ADJECTIVES}
    nouns -= {role for m in wish.film.cast for role in roles(m)}
    return Subject(nouns.pop(), scenes=scenes) if len(nouns) == 1 else None


def _antecedent(wish: Wish, scenes: tuple[str, ...]) -> Subject | None:
    """What "it" points to: the thing that was named last before, where those scenes show it; somebody, where somebody comes."""
    new = english(wish, wish.one("new"), loose=True)
    if being(new):
        return _only(wish, scenes, "person")
    if scenes and light_of(new):  # "it were pouring down": nothing is meant but the weather
        return Subject("sky", scenes=scenes)
    return _before(wish, scenes)


def _before(wish: Wish, scenes: tuple[str, ...]) -> Subject | None:
    """What the message named last before a wish: a thing in ``scenes``, somebody of the cast or what they have about them."""
    begins = re.search(r"\s*".join(map(re.escape, wish.part.words[:4])), wish.message)
    before = wish.message[: begins.start()] if begins else ""
    was = {m.id: m.description for m in (wish.origin or wish.film).cast}
    for word in reversed(re.findall(r"[a-z]{3,}", before.lower())):
        noun = singular(word)
        if word in EMPTY or word in lexicon.ADJECTIVES or word in lexicon.PREPOSITIONS:
            continue
        there = tuple(s for s in scenes if found(wish.film.scene(s).visual_description, noun))
        if there and lexicon.kind(noun) in ("thing", "animal"):
            return Subject(noun, scenes=there)
        for member in wish.film.cast:
            if noun in roles(member) or word == member.name.lower():
                return Subject(noun, member, whole=True)
            if lexicon.kind(noun) == "thing" and found(was.get(member.id, ""), noun):
                return Subject(noun, member)
    return None


def being(new: str) -> str:
    """The noun of a phrase that tells of another being; empty for any other."""
    head = singular(head_of(new)) if new and head_of(new) else ""
    return head if lexicon.kind(head) in ("animal", "person") else ""


# Words in English.


def old(wish: Wish) -> list[str]:
    """What is to go, without the words that deny it."""
    told = [re.sub(r"(?: at all| more)$", "", _NOT.sub("", text)) for text in wish.parts("old")]
    if not told and not wish.parts("who") and not wish.parts("where") and _INSTEAD.search(wish.text):
        told = [before.noun] if (before := _before(wish, tuple(s.id for s in wish.film.scenes))) else []
    return [re.sub(r"^als ", "", text) for text in told]


_INSTEAD = re.compile(
    r"\b(?:there|here|it)? ?instead\b(?! of)|\bstattdessen\b|\bà la place\b(?! d)|\ben su lugar\b|\bin place of (?:it|them)\b",
    re.I,
)
"""What says that something comes for what was named before."""


def new(wish: Wish) -> str:
    """How it shall be, in English; of two that tell of the same thing the last.

    Raises:
        NotDone: where a word of it is not known.
    """
    pieces: dict[str, str] = {}
    for text in wish.parts("new"):
        told = _plain(wish, text)
        for piece in told.split(", ") if wish.language != "en" else [told]:
            piece = (
                re.sub(r"^some (?=[a-z]+ [a-z]+s$|[a-z]+s\b)", "", piece) if wish.language != "en" else piece
            )
            head = head_of(piece) or piece
            pieces.pop(head, None)
            pieces[head] = piece
    return ", ".join(piece for piece in pieces.values() if piece)


_EMPTY = re.compile(
    r"^(?:show |add |put |have |that |it should be |should be |just |only |way |much |(?:a lot |a bit )?more (?:of )?|a lot |the same |be |in the colou?r |with )+",
    re.I,
)
_GUARD = re.compile(
    r",? (?:but|though|schon|aber|mais|pero) (?:a bissl? |a bit |un peu )?.*$|,? like (?:ours|mine|yours|my|our|at|in real|real)\b.*$"
    r"|,? (?:comme|wie|como) (?:(?:celui|celle|ceux|bei|die|der|das|la|el) (?:de |von |)|)(?:mon|ma|mes|notre|nos|mein\w*|unser\w*|mis?|nuestr[oa]s?)\b.*$",
    re.I,
)


def _plain(wish: Wish, text: str) -> str:
    text = re.sub(r"[\U0001F000-\U0001FAFF\u2600-\u27BF\uFE0F]\s*", "", _GUARD.sub("", text))
    told = english(wish, text.rstrip(" ,"))
    told = re.sub(r"\b[A-Z]{3,}\b", lambda m: m[0].lower(), told)
    if wish.language == "en":
        told = mended(told, True)[0]
    told = re.sub(rf"^(?:in|of) (?=(?:{COLOURS})$)", "", told)
    told = re.sub(r"^it should (rain|snow)\b", r"\1", told)
    told = re.sub(r" (?:should|must|could|has to)(?: be)? | be (?=\w+ing\b)", " ", told)
    if wish.language != "en":
        told = re.sub(r"\bmore ([a-z]+)", r"\1", told)
    told = re.sub(r"^an? (?:\w+ )*(\w+) instead,? like (an? (?:\w+ )*\1)$", r"\2", told)
    told = re.sub(r"^(\w+) (?:painted|lacquered|coloured)$", r"\1", told)
    told = re.sub(r"^(\d+)\b", lambda m: in_words(int(m[1])), told)
    told = _EMPTY.sub("", told).strip(" ,.")
    if wish.language != "en" and (
        many := re.fullmatch(r"((?:two|three|four|five|six) (?:[a-z]+ )*)([a-z]+)", told)
    ):
        told = many[1] + plural(singular(many[2]))
    if re.search(r"\b(?:same|[a-z]*[äöüßñ][a-z]*)\b", told):
        raise NotDone(f"what {told!r} is")
    names = {m.name for m in wish.film.cast}
    return told if told.split(" ")[0].split("'")[0] in names else told[:1].lower() + told[1:]


# Which scenes.

_UNTIL = re.compile(r"(?:until|till|up to|bis(?: zu[mr]?)?|jusqu'(?:à|au)|hasta) (.+)$", re.I)


def places(wish: Wish, text: str) -> tuple[str, ...]:
    """The scenes that a phrase means.

    Raises:
        NotDone: where it means none, or several equally well.
    """
    order = tuple(scene.id for scene in wish.film.scenes)
    if until := _UNTIL.match(text):
        return order[: order.index(places(wish, until[1])[0])]
    try:
        return wish.find(text)
    except NotDone:
        told = english(wish, text, loose=True)
        thing = meant(wish.film, told)
        if thing is not None and len(thing.scenes) == 1:
            return thing.scenes
        first, _, rest = text.partition(" the one ")
        if rest and first:
            return wish.find(first)
        if (member := _named_in(wish, text)) is not None:
            return seen_in(wish, member)
        raise


def _named_in(wish: Wish, text: str) -> CastMember | None:
    """The one of the cast whom a phrase about a place names."""
    words = re.findall(r"[^\W\d_]+", text.lower())
    named = [m for m in wish.film.cast if m.name.lower() in words or roles(m) & set(words)]
    return named[0] if len(named) == 1 else None


_SPOTS = {
    **dict.fromkeys(["on", "auf", "sur", "sobre"], "on"),
    **dict.fromkeys(["under", "unter", "sous", "bajo"], "under"),
    **dict.fromkeys(["beside", "neben"], "beside"),
    **dict.fromkeys(["behind", "hinter", "derrière", "detrás"], "behind"),
}


def spot(wish: Wish) -> str:
    """Where in its picture a thing is to be, where the place that is named is a thing of the picture: "on the letter box"."""
    for span in wish.part.spans:
        before = wish.part.words[span.first - 1].lower() if span.first else ""
        if span.role != "where" or before not in _SPOTS:
            continue
        words = english(wish, joined(wish.part.words[span.first : span.last]), loose=True)
        thing = meant(wish.film, words)
        if thing is not None and thing.scenes:
            return f"{_SPOTS[before]} {words}"
    return ""


def near(wish: Wish, things_on: tuple[str, ...] = ()) -> str:
    """Where a new thing is to be, as it is told by what is there: "under the goat"; without the places in ``things_on``."""
    for span in wish.part.spans:
        before = wish.part.words[span.first - 1].lower() if span.first else ""
        if span.role == "who" and before in _SPOTS and _SPOTS[before] not in things_on:
            words = english(wish, joined(wish.part.words[span.first : span.last]), loose=True)
            return f"{_SPOTS[before]} {words}"
    return ""


def company(wish: Wish) -> Subject | None:
    """Whom somebody new is to be with: "wherever the keeper is seen, with him"."""
    for text in wish.parts("where"):
        if re.search(r"\b(?:with|beside|next to|avec|mit|bei|con)\b", text, re.I):
            member = _named_in(wish, text)
            return Subject(member.id, member, whole=True) if member else None
    return None


def seen_in(wish: Wish, member: CastMember) -> tuple[str, ...]:
    """The scenes of somebody of the cast."""
    return tuple(scene.id for scene in wish.film.scenes if member.id in scene.named)


def scenes(wish: Wish) -> tuple[str, ...]:
    """The scenes that are named, without those that are left out; empty where none is.

    Raises:
        NotDone: where a phrase names none, or several.
    """
    order = tuple(scene.id for scene in wish.film.scenes)
    named: set[str] = set()
    told = [text for text in wish.parts("where") if not finding.these(text)]
    failed: NotDone | None = None
    for text in told:
        try:
            named |= set(places(wish, text))
        except NotDone as error:
            failed = error
    if failed and not named:
        raise failed
    if wish.parts("where") and not told:
        named = set(wish.spoken_of)
        if not named:
            raise NotDone("no scene spoken of")
    away = {scene for text in wish.parts("except") for scene in places(wish, text)}
    if away and not named:
        named = set(order)
    return tuple(scene for scene in order if scene in named and scene not in away)


def shown(wish: Wish, subject: Subject | None, new: str) -> tuple[str, ...]:
    """The scenes that are named, else those that show what is meant, else those spoken of.

    Raises:
        NotDone: where those that are named do not show it, or none is clear.
    """
    try:
        named = scenes(wish)
    except NotDone:
        if subject is None or not subject.scenes or pointed(wish) or len(wish.one("where").split()) > 4:
            raise
        named = ()
    if subject is not None and subject.scenes:
        there = tuple(scene for scene in named if scene in subject.scenes)
        if named and not there and (len(subject.scenes) > 1 or pointed(wish)):
            raise NotDone("shown elsewhere")
        return there or subject.scenes
    if named:
        return named
    head = singular(head_of(new)) if head_of(new) else ""
    there = tuple(s.id for s in wish.film.scenes if head and found(s.visual_description, head))
    return there if len(there) == 1 else wish.scenes()


_NUMBERED = re.compile(r"\d|\b(?:scenes?|shots?|szenen?|bild|einstellung|scène|plan|escena|toma)\b", re.I)


def pointed(wish: Wish) -> bool:
    """Whether a place is told by number or as one spoken of, so that nothing else may stand for it."""
    told = wish.parts("where")
    return bool(wish.parts("except")) or any(_NUMBERED.search(text) or finding.these(text) for text in told)
