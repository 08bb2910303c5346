"""What every told wish has: its slots, its title, its own sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from agent.director.chance import ranked
from agent.director.story import casting, compose, forms_en, world
from agent.director.story.beats import Slot, divide
from agent.director.story.story import Story
from agent.director.story.writer import Draft
from agent.director.wish import genre as genres
from agent.director.wish.entities import Entity, Premise
from agent.director.wish.premise_objects import owner
from agent.director.wish.settings import Stated
from agent.director.words import english, phrases, vocabulary
from agent.director.words.breaths import breaths


@dataclass(frozen=True)
class Told:
    """A wish told in drafts, before the words meet the clock."""

    story: Story
    slots: tuple[Slot, ...]
    drafts: tuple[Draft, ...]
    title: str
    logline: str
    must: tuple[str, ...]
    """Content words that have to be said and seen."""
    whole: str = ""
    """The wish's own sentence, for when they are not."""
    openers: tuple[str, ...] = ()
    picture: str = ""
    """The premise as a noun phrase, for pictures that would not show all of it."""
    things: tuple[str, ...] = ()
    """What the wish names, thing by thing, in English: each is seen somewhere."""
    limits: tuple[str, ...] = ()
    """What the person should know: keys of the notes."""
    fill: float = 1.0
    titled: bool = True
    """Whether the title is said where the first scene has room for no more."""


@dataclass(frozen=True)
class Order:
    """What is to be told, in how much time."""

    kind: genres.Kind
    stated: Stated
    seconds: float
    seed: str
    scenes: int | None = None
    gender: str = ""
    """The hero's, where another language says it."""
    limits: list[str] = field(default_factory=list)
    language: str = "en"
    """What is spoken."""
    counts: bool = False
    """Whether the film counts its heroes aloud."""

    def slots(self, listed: int = 0) -> tuple[Slot, ...]:
        return divide(self.kind.genre, self.seconds, self.scenes, listed, self.seed)


def as_told(
    order: Order,
    story: Story,
    slots: Sequence[Slot],
    drafts: Sequence[Draft],
    must: str,
    title: str = "",
    **more: object,
) -> Told:
    if order.kind.genre in _FACTUAL:
        drafts = [draft if draft.kept else _uncounted(draft, order.kind.text) for draft in drafts]
    return Told(story, tuple(slots), tuple(drafts), title or title_of(story), logline(story), tuple(phrases.content_words(english.spoken(must))),
                limits=tuple(order.limits), **{"picture": english.spoken(compose.noun_phrase(story)), **more})  # type: ignore[arg-type]  # fmt: skip


_FACTUAL = ("explainer", "howto", "documentary", "news", "ad", "demo", "greeting")
"""Films whose numbers are facts: none is said that was not given."""
_FIGURES = frozenset(word for word, value in english.NUMBER_WORDS.items() if value > 2)


def _uncounted(draft: Draft, text: str) -> Draft:
    """The draft without lines that count what nobody counted."""
    given = set(english.spoken(text).lower().replace("-", " ").split())
    free = tuple(s for s in draft.says if not (_FIGURES - given) & set(re.findall(r"[a-z]+", s.lower())))
    return replace(draft, says=free or ("",))


def gendered(premise: Premise, gender: str) -> Premise:
    hero = premise.hero
    if not gender or hero is None or hero.kind != "person" or hero.many:
        return premise
    return replace(premise, heroes=(replace(hero, gender=gender), *premise.heroes[1:]))


def sentence(text: str) -> str:
    text = english.spoken(text.strip().rstrip(".!"))
    return " ".join(breaths(english.capitalise(text) + ("" if text.endswith("?") else ".")))


def openers(story: Story) -> tuple[str, ...]:
    """First lines that name everything at once."""
    v = story.voice
    if story.form != "deed" or not v.slots["does"]:
        return (sentence(compose.noun_phrase(story)),)
    return tuple(v.say(t) for t in ("{a} {does}.", "{a} {does}. the {thing} looks on."))


def extra_slots(story: Story) -> dict[str, str]:
    """Slots that every noun-phrase film may use."""
    premise = story.premise
    hero = premise.hero
    np = english.spoken(compose.noun_phrase(story))
    event = premise.events[0] if premise.events else None
    topic = hero.phrase if hero and hero.phrase else (hero.name if hero else np)
    if story.form == "mood" and hero and hero.det in ("the", "a", "an"):
        topic = f"the {hero.phrase}"
    elif hero and hero.det in vocabulary.POSSESSIVES:
        topic = f"{hero.det} {hero.phrase}"
    theme = _theme(story)
    things = ranked(story.ledger.place.things, story.seed, "extra")
    shared = premise.shared
    return {
        "np": np, "the_np": english.spoken(hero.the) if hero else np, "name": hero.the if hero else np, "topic": topic, "topic_cap": hero.the if hero and hero.det in ("the", "a", "an") else topic,
        "claim": english.spoken(event.finite(False)) if event else "", "it": hero.he if hero else "it",
        "theme": theme[0], "thememoves": theme[1], "themeshort": theme[0].split(",")[0], "time": world.stated(world.TIMES, premise.text),
        "spotseen": premise.place or f"{things[0]} beside it", "hero_wide": _wide(story), "day": english.spoken(premise.text),
        "dseen": casting.seen(hero) if hero else np, "s1": f"one {shared.label}" if shared else "", "snoun": shared.label if shared else "",
        "s": reference(story, shared) if shared else "", "title": hero.name if hero and hero.name else np,
    }  # fmt: skip


def reference(story: Story, entity: Entity) -> str:
    """``{umbrella}`` where it is cast, else how it looks."""
    return next((f"{{{c.id}}}" for c in story.cast if c.id == entity.slug), casting.seen(entity))


def _wide(story: Story) -> str:
    hero = story.premise.hero
    return (
        story.ledger.place.seen
        if "h.place" in story.facts
        else (story.voice.slots["hero"] if hero else story.ledger.place.seen)
    )


def _theme(story: Story) -> tuple[str, str]:
    hero = story.premise.hero
    found = next(
        (
            forms_en.THEMES[k]
            for k in forms_en.THEMES
            if hero and (hero.noun == k or k in phrases.content_words(story.premise.text))
        ),
        None,
    )
    if found:
        return found[0], found[1]
    return (
        f"{casting.seen(hero) if hero else 'soft light'} {story.ledger.place.there}",
        "light moves slowly across the picture",
    )


def title_of(story: Story) -> str:
    premise = story.premise
    named = tuple(h for h in premise.heroes if h.noun.lower() not in SPEAKERS)
    if len(named) < len(premise.heroes):
        others = named or tuple(e.object for e in premise.events if e.object)
        return cased(_full(others[0])) if others else cased(" ".join(compose.noun_phrase(story).split()[:5]))
    hero = premise.hero
    text = compose.noun_phrase(story)
    if hero and _no_thing(hero):
        return cased(" ".join(text.split()[:5]).rstrip(",;:"))
    if premise.lead and len(premise.lead.split()) <= 5:
        return cased(premise.lead)
    if not premise.events and len(text.split()) <= (7 if _one_thing(premise, text) else 5):
        return cased(re.sub(r"^an? ", "the ", text))
    if hero and premise.shared:
        return cased(f"{', '.join(h.first for h in premise.heroes)}, one {premise.shared.label}")
    if premise.frame and len(premise.text.split()) <= 8:
        return cased(premise.text)
    if len(premise.heroes) > 1 and (len(premise.heroes) == 2 or all(h.name for h in premise.heroes)):
        return cased(english.row([_full(h) for h in premise.heroes]))
    target = next((e.object for e in premise.events if e.object and _is_thing(e.object)), None)
    if hero and target and target.noun != hero.noun and target.noun.isalpha():
        return cased(f"{_full(hero)} and {_full(owner(target) or target)}")
    if hero and premise.events:
        return cased(_by_deed(hero, premise))
    return cased(" ".join(text.split()[:5]) if not hero else hero.the)


def _one_thing(premise: Premise, text: str) -> bool:
    """Whether a wish names one thing or one sort of them, and no name: *a knight too tired to fight*."""
    led = text.split()[0].lower() in vocabulary.DETERMINERS | english.NUMBER_WORDS.keys()
    return led and len(premise.heroes) == 1 and not premise.heroes[0].name and "," not in text


SPEAKERS = (
    "i",
    "we",
    "you",
    "me",
    "us",
    "nobody",
    "somebody",
    "someone",
    "everybody",
    "everyone",
    "it",
    "that",
    "this",
)
"""Who tells, and whom no film is named after."""


def _no_thing(hero: Entity) -> bool:
    """Whether a noun is none: a number, a pronoun, a word that only acts."""
    noun = hero.noun
    acts = noun in vocabulary.VERBS and vocabulary.kind(noun) == "thing" and not hero.det
    return not hero.name and (
        acts
        or noun in vocabulary.ADVERBS
        or noun in english.NUMBER_WORDS
        or noun in ("it", "they", "he", "she", "i", "we", "you")
    )


def _full(entity: Entity) -> str:
    """Who or what it is, with what makes the noun another one: the night nurse, but the old nurse as the nurse."""
    parts = entity.phrase.split()
    while len(parts) > 1 and parts[0].lower() in vocabulary.ADJECTIVES:
        parts.pop(0)
    if parts and re.match(r"[A-Z]\w*['’]s$", parts[0]):
        return " ".join(parts)
    short = entity.name or entity.det in vocabulary.POSSESSIVES or not 1 < len(parts) <= 3
    return entity.the if short else f"the {' '.join(parts)}"


def _by_deed(hero: Entity, premise: Premise) -> str:
    """Who it is about and what they do, where nothing is done to anybody: ``The Clerk Who Sneezes``."""
    event = premise.events[0]
    if event.verb in ("be", "have", "live", "stay", "sit", "stand") or event.subject:
        return (
            f"{_full(hero)} {premise.place}"
            if premise.place and len(premise.place.split()) < 5
            else _full(hero)
        )
    rest = re.split(r"\s(?:when|because|while|until|before|after|if|so)\s", event.rest)[0]
    where = _NAMED_THERE.search(f" {rest}")
    noun = where and where["noun"].split()[-1]
    if (
        where
        and noun
        and noun not in (hero.noun, *_TIMES)
        and noun not in vocabulary.VERBS
        and noun not in vocabulary.ADJECTIVES
    ):
        return f"{_full(hero)} and {'the' if where['det'] in ('a', 'an') else where['det']} {where['noun']}"
    return (
        f"the {hero.phrase}"
        if hero.phrase and not hero.name and len(hero.phrase.split()) < 5
        else _full(hero)
    )


_NAMED_THERE = re.compile(
    r"\s(?P<det>the|an?|his|her|its|their)\s(?P<noun>(?:[a-z][\w'-]*\s)?[a-z][\w'-]*?)(?=$|[,;.]|\s(?:at|in|on|of|to|for|with|and|but|by|from|that|who|which|every|until|before|after|under|over)\b)"
)
"""A thing in the words behind a verb."""


_TIMES = (
    "day",
    "night",
    "week",
    "month",
    "year",
    "hour",
    "minute",
    "second",
    "morning",
    "evening",
    "time",
    "moment",
    "while",
    "way",
    "own",
)


def _is_thing(entity: Entity) -> bool:
    """Whether what is acted on can stand in a title: no participle, adjective or clause."""
    words = entity.phrase.lower().split() or [entity.noun]
    if entity.noun in _TIMES:
        return False
    bare = not (entity.det or entity.many or entity.name or entity.noun in vocabulary.MASS)
    loose = any(w in vocabulary.PASTS or w in vocabulary.ADVERBS or w.endswith("ly") for w in words)
    acts = entity.noun in vocabulary.VERBS and vocabulary.kind(entity.noun) == "thing" and len(words) > 1
    return not (bare or loose or acts) and entity.noun not in vocabulary.ADJECTIVES


def cased(text: str) -> str:
    """English title case: small words stay small but at either end."""
    parts = text.strip(" .").split()
    ends = (0, len(parts) - 1)
    return " ".join(
        w if w[:1].isupper() or (i not in ends and w.lower() in _SMALL) else w[:1].upper() + w[1:]
        for i, w in enumerate(parts)
    )


_SMALL = frozenset(
    english.listed("a an the and or but nor of in on at to by for from with as into onto over via")
)


def logline(story: Story) -> str:
    """The premise in one sentence."""
    base = sentence(compose.noun_phrase(story) if not story.premise.events else story.premise.text).rstrip(
        "."
    )
    if base.endswith("?"):
        return base
    return f"{base}."
