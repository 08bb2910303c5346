"""What a wish names and what happens in it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from agent.director.words import english, vocabulary

_NEEDS_COMPANY = frozenset(
    english.listed(
        "maker player seller driver hunter collector shop race case machine car keeper's watcher lover star engine box cart street station room pitch court pool goal ring corridor yard bear"
    )
)


ANYBODY = frozenset(("everyone", "everybody", "nobody", "somebody", "someone", "anyone", "anybody", "it"))
"""Pronouns that stand for people, with no article."""
_MEALS = frozenset(("breakfast", "lunch", "dinner", "supper"))


@dataclass(frozen=True)
class Entity:
    """One of those a film is about."""

    noun: str
    """Head noun, singular: ``keeper``."""
    phrase: str
    """All words but article and tail: ``old violin maker``."""
    kind: str = "thing"
    det: str = ""
    many: bool = False
    count: int = 1
    gender: str = ""
    name: str = ""
    tail: str = ""
    """What follows the noun: ``of the missing milk``."""

    @property
    def label(self) -> str:
        """The shortest sure name: ``keeper``, ``violin maker``, ``storm``."""
        parts = self.phrase.split()
        last = parts[-1] if parts else self.noun
        needs = self.noun in _NEEDS_COMPANY or last.rstrip("s") in _NEEDS_COMPANY
        if needs and len(parts) > 1 and parts[-2] not in vocabulary.ADJECTIVES:
            return " ".join(parts[-2:])
        if self.noun == "friend" and len(parts) > 1:
            return " ".join(parts[-2:])
        return last

    @property
    def the(self) -> str:
        """How it is named after its first mention: ``the keeper``, ``Mira``, ``her grandfather``."""
        if self.name:
            return self.name
        if self.noun in ANYBODY:
            return self.noun
        if self.det in vocabulary.POSSESSIVES and not re.search(r"['’]s? ", self.phrase):
            return f"{self.det} {self.label}"
        if self.noun in vocabulary.MASS and not self.det and not self.tail:
            return self.phrase if self.kind in ("idea",) else f"the {self.label}"
        return f"the {self.label}"

    @property
    def first(self) -> str:
        """How it enters: ``a lighthouse keeper``, ``two brothers``, ``Mira``."""
        if self.name and (not self.phrase or self.phrase.lower() == self.name.lower()):
            return self.name
        if self.name and self.det in vocabulary.POSSESSIVES:
            return f"{self.det} {self.phrase} {self.name}"
        if self.name and self.det:
            return f"{self.name}, {self.det} {self.phrase}"
        if self.name:
            return f"{self.phrase} {self.name}"
        if self.det in ("a", "an", "one") or (
            not self.det
            and not re.match(r"[A-Z]\w*['’]s ", self.phrase)
            and not self.many
            and self.kind in ("person", "animal", "machine", "plant", "thing")
            and self.noun not in vocabulary.MASS | ANYBODY | _MEALS
        ):
            return f"{english.article(self.phrase)} {self.phrase}"
        return f"{self.det} {self.phrase}".strip()

    @property
    def slug(self) -> str:
        """An id: ``keeper``, ``mira``."""
        base = re.sub(r"[^a-z0-9]+", "_", (self.name or self.noun).lower()).strip("_")
        return (base if base[:1].isalpha() else f"c_{base}")[:24].rstrip("_") or "hero"

    @property
    def he(self) -> str:
        return "they" if self.many else {"m": "he", "f": "she"}.get(self.gender, "it")

    @property
    def him(self) -> str:
        return "them" if self.many else {"m": "him", "f": "her"}.get(self.gender, "it")

    @property
    def his(self) -> str:
        return "their" if self.many else {"m": "his", "f": "her"}.get(self.gender, "its")


@dataclass(frozen=True)
class Event:
    """Something that happens: the verb's base form, and its own words after it, verbatim."""

    verb: str
    rest: str = ""
    group: str = ""
    object: Entity | None = None
    subject: Entity | None = None
    """Set where somebody else than the hero acts."""
    aim: str = ""
    """What is wanted, tried or hoped for: ``dance`` in wants to dance."""
    other: Entity | None = None
    """Somebody whom it is for, or who is with it: ``the neighbour`` in brings the newspaper to the neighbour."""
    adverb: str = ""
    """What stands before the verb and changes what it says: ``never``, ``only``."""
    particle: str = ""
    """The rest of a verb of several words: ``for`` in look for."""

    done: bool = False
    """Whether it has been done already: *has found a radio*."""

    @property
    def base(self) -> str:
        """``look for the moon``; of what is only wanted or learned, the thing itself."""
        if self.verb == "learn" and self.rest.startswith("to "):
            return self.rest.removeprefix("to ")
        return self.aim or f"{self.adverb} {self.verb} {self.rest}".strip()

    def finite(self, many: bool) -> str:
        """``looks for the moon``, for one or several."""
        if self.done:
            has = english.agree("have", many)
            return " ".join(filter(None, (has, self.adverb, english.participle(self.verb), self.rest)))
        return f"{self.adverb} {english.agree(self.verb, many)} {self.rest}".strip()

    @property
    def doing(self) -> str:
        """``looking for the moon``."""
        if self.verb == "do not":
            first, _, rest = self.aim.partition(" ")
            return f"not {english.gerund(first)} {rest}".strip()
        if self.verb in english.MODALS.values():
            return f"trying to {self.aim}"
        return f"{self.adverb} {english.gerund(self.verb)} {self.rest}".strip()


@dataclass(frozen=True)
class Premise:
    """A wish, read."""

    text: str
    heroes: tuple[Entity, ...] = ()
    events: tuple[Event, ...] = ()
    shared: Entity | None = None
    """The one thing of "two brothers, one umbrella"."""
    place: str = ""
    """The wish's own words for where: ``in Times Square``."""
    place_noun: str = ""
    states: tuple[str, ...] = ()
    """Parts of a wish that shows one place twice: before, then after."""
    facts: tuple[str, ...] = ()
    """Listed after a colon."""
    lead: str = ""
    """Words before a colon: ``One minute to midnight``."""
    frame: str = ""
    """``The day`` in "the day the colours left"."""
    members: tuple[Entity, ...] = ()
    """Those listed after a colon by name, each with what is theirs: ``Otto on drums``."""
    people: tuple[Entity, ...] = field(default=())
    """Everybody and everything named, heroes first."""

    @property
    def hero(self) -> Entity | None:
        return self.heroes[0] if self.heroes else None
