"""Films in other languages than English: the wish's own sentence, then a bank of whole sentences.

Pictures and movement are planned in English from what is recognised in the wish. Where there
is no bank, the wish's sentence stays the only thing spoken; nothing falls back to English.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from types import ModuleType
from typing import TYPE_CHECKING

from agent.director import notes
from agent.director.chance import ranked
from agent.director.story import briefs, finish, framed, wishes
from agent.director.story import foreign_lines as given_lines
from agent.director.story.telling import Order, Told
from agent.director.story.writer import Draft
from agent.director.wish import premise_lists
from agent.director.wish.genre import Kind
from agent.director.wish.settings import Stated
from agent.director.words import (
    abroad,
    concrete,
    english,
    glyphs,
    phrases,
    tongues,
    tongues_forms,
    tongues_read,
    tongues_say,
)
from agent.director.words.language import SMALL_WORDS
from film.breakdown import Breakdown
from film.document import NARRATOR, Line

if TYPE_CHECKING:
    from agent.director.outcome import Wish

_GENDERS = {"er": "m", "sie": "f", "il": "m", "elle": "f", "él": "m", "ella": "f"}
_SEVERAL = ("sie alle", "ils", "elles", "ellos", "ellas")
_LISTING = ("explainer", "news", "howto", "demo")


def plan(
    wish: Wish, stated: Stated, kind: Kind, tongue: str, spoken: str
) -> tuple[Breakdown, tuple[str, ...]]:
    """The breakdown of a wish that is not English, or that is to be told in another language."""
    seconds = finish.length(stated, kind)
    seed = f"{kind.text.lower()}|{wish.salt}"
    if tongue == spoken:
        kind, stated = given_lines.voiced(kind, stated)
        if given := given_lines.lines(kind, tongue, stated.narration is False, wish):
            return _given(wish, stated, kind, tongue, given, seconds)
    if tongue == "en" and spoken in tongues.LANGUAGES and (notice := given_lines.translated(kind, spoken)):
        return _given(wish, stated, kind, spoken, [line for _, line in notice], seconds, dict(notice))
    own, plain, pronoun, unread, limits = _read(kind, tongue, spoken)
    told = _told(kind, plain, stated, seconds, seed, _GENDERS.get(pronoun, ""))
    drafts, unspoken = _spoken(told, kind, own, pronoun, spoken, seed, limits)
    unspoken = unspoken and not wish.quotes
    limits += [key for key in told.limits if key not in limits]
    title = _title(kind, tongue, spoken, own)
    told = replace(
        told,
        drafts=tuple(drafts),
        must=(),
        whole="",
        openers=(),
        title=title,
        logline=own or title,
        things=tongues_read.things(kind.text, tongue)
        if tongue in tongues.LANGUAGES
        else _named(plain, tongue),
    )
    silent = replace(stated, narration=False) if unspoken else stated
    film, cut = finish.film(told, silent, kind, spoken, wish)
    limits += ["cut"] if cut else []
    if spoken == "ja" and not unspoken:
        film = _read_aloud(film)
    words = ", ".join(unread or _unknown(kind.text, spoken))
    said = notes.compose(
        silent, kind, film, tuple(limits), tongue, language=notes.language_name(spoken), words=words
    )
    return film, said


def _named(plain: str, tongue: str) -> tuple[str, ...]:
    """What a wish names that can be drawn, from its word-for-word English."""
    if tongue == "en":
        return ()
    names = re.findall(r"(?<=[a-z,] )[A-ZÀ-Ý][a-zà-ÿ'-]{2,}", plain)
    return (*(f"the {noun}" for noun in concrete.nouns(plain)), *dict.fromkeys(names))


def _given(
    wish: Wish,
    stated: Stated,
    kind: Kind,
    tongue: str,
    lines: list[str],
    seconds: float,
    plain: dict[str, str] | None = None,
) -> tuple[Breakdown, tuple[str, ...]]:
    """The film that says the wish's own sentences and no other."""

    def gloss(text: str) -> str:
        if plain and (
            row := next((en for en, line in plain.items() if line.rstrip(".") == text.rstrip(".")), "")
        ):
            return row
        if seen := shown.get(text.rstrip(".").lower()):
            return seen
        if tongue in tongues.LANGUAGES:
            told = tongues_read.read(tongues_read.sightless(text), tongue).english
            turns = "birthday" in told or re.search(r"\bwird \d|\bcumple\b|\bses \d+ ans\b", text)
            if kind.genre == "greeting" and turns and len(text.split()) < 8:
                return "a round cake with lit candles on a table, ribbons above"
            return re.sub(r"^(?:for|of|about) (?=\w)", "", told)
        return abroad.english_of(text, tongue)

    shown: dict[str, str] = {}
    told_of = [line for line in lines if not line.startswith("Show ")] or lines
    lines = given_lines.seen(lines, gloss, shown, stated.narration is False)
    filmed = (
        replace(kind, genre="news")
        if kind.genre == "narrative" and given_lines.open_air(lines, gloss)
        else kind
    )
    topic = given_lines.place(lines, gloss)
    shown[topic.lower()] = topic
    order = Order(filmed, stated, seconds, f"{kind.text.lower()}|{wish.salt}", stated.scenes, language=tongue)
    told = briefs.tell(order, briefs.Brief(topic, tuple(lines)), gloss, ask=False)
    name = next(filter(None, map(briefs.name_of, told_of[:1])), "") if kind.genre != "greeting" else ""
    short = re.split(r"[,.:;!?]", told_of[0])[0]
    title = name or (told_of[0].rstrip(".!") if len(told_of[0].split()) <= 6 else _brief(short, tongue))
    own = tongue in tongues.LANGUAGES and not plain
    named = (
        tongues_read.things(kind.text, tongue) if own else () if plain else _named(gloss(kind.text), tongue)
    )
    if own and kind.genre == "news" and len(told_of) == 1:
        leads = tongues_read.read(told_of[0], tongue).leads
        title = english.capitalise(leads[0]) if leads else title
    told = replace(told, title=title.rstrip(".! "), logline=told_of[0], things=named)
    film, cut = finish.film(told, stated, kind, tongue, wish)
    shorter = ("cut",) if cut or "cut" in told.limits else ()
    if plain is None:
        return film, notes.compose(stated, kind, film, ("given", *shorter), tongue)
    lost = _unknown(given_lines.untold(kind, tuple(plain)), tongue)
    limits = (*(("uncovered",) if lost else ()), *shorter)
    language = notes.language_name(tongue)
    return film, notes.compose(stated, kind, film, limits, "en", language=language, words=", ".join(lost))


def _unknown(text: str, language: str) -> list[str]:
    """Words of an English wish that have no entry in that language."""
    words = phrases.content_words(text)
    if language not in tongues.SPOKEN:
        return words[:4]
    acts = {base.split()[0] for base, _ in tongues.verbs(language)} | set(tongues_forms.thirds(language))
    return [
        w
        for w in words
        if (base := phrases.lemma(w)) not in acts
        and not tongues.known(base, language)
        and not tongues_forms.glossed_adjective(w)
        and not w.isdigit()
    ][:4] or words[:4]


def _read(kind: Kind, tongue: str, spoken: str) -> tuple[str, str, str, tuple[str, ...], list[str]]:
    """(the wish as a sentence of the film's language, in plain English, the hero's pronoun, words not known, limits)."""
    limits: list[str] = []
    _, listed, body = premise_lists.colon(kind.text)
    text = body if listed else kind.text
    own = given_lines.sentence(text, tongue) if tongue == spoken else ""
    pronoun = ""
    unread: tuple[str, ...] = ()
    if tongue in tongues.LANGUAGES:
        read = tongues_read.read(text, tongue)
        plain, pronoun, unread = read.english, read.pronoun if tongue == spoken else "", read.unread
        plain = framed.between(text, lambda part: tongues_read.read(part, tongue).english) or plain
    elif tongue == "en":
        plain = text
    else:
        plain = abroad.english_of(text, tongue)
    if tongue != spoken and spoken in tongues.SPOKEN:
        own = tongues_say.say_in(re.sub(r"\.$", "", plain), spoken) or ""
        if own and spoken in tongues.LANGUAGES:
            pronoun = tongues_read.read(own, spoken).pronoun
    if spoken not in tongues.LANGUAGES:
        limits.append("title tier" if own else "uncovered")
    elif not own:
        limits.append("uncovered")
    if listed and kind.genre in _LISTING:
        plain = f"{plain}: {', '.join(listed)}"
    limits += ["unread"] if unread else []
    return own, plain or "a quiet place", pronoun, unread, limits


def _told(kind: Kind, plain: str, stated: Stated, seconds: float, seed: str, gender: str) -> Told:
    """The English telling whose pictures are used."""
    text = plain
    if kind.genre == "explainer" and ":" not in plain:
        noun = next((w for w in reversed(phrases.content_words(plain))), "light")
        first = next(iter(phrases.content_words(plain)), noun)
        text = f"What is {first}?"
    if kind.genre == "howto" and ":" not in plain:
        text = f"how to make {plain}"
    if kind.genre == "greeting":
        lucky = re.search(r"glückw[uü]nsch|félicit|enhorabuena|felicidades", kind.text, re.I)
        text = "congratulations" if lucky else f"thank-you for {_thanked(plain)}"
    if kind.genre in ("ad", "demo", "trailer"):
        text = re.sub(r"^(?:the|a|an) ", "a ", plain)
    told_kind = Kind(kind.genre, text, kind.form, kind.occasion)
    return wishes.tell(Order(told_kind, stated, seconds, seed, stated.scenes, gender))


def _thanked(plain: str) -> str:
    """Whom a greeting is for, without what they do."""
    from agent.director.wish import premise as premises

    plain = re.sub(r"^(?:at|to|for) ", "", plain)
    if ":" in plain or "birthday" in plain:
        return plain
    read = premises.read(plain)
    hero = read.hero
    return (
        f"{hero.det or 'the'} {hero.phrase}"
        if hero and hero.phrase and read.events and not hero.name
        else plain
    )


def _spoken(
    told: Told,
    kind: Kind,
    own: str,
    pronoun: str,
    language: str,
    seed: str,
    limits: list[str],
) -> tuple[list[Draft], bool]:
    """The drafts with this language's words in place of the English ones; and whether no voice can read them."""
    drafts = list(told.drafts)
    if language not in tongues.LANGUAGES:
        return _own_only(drafts, own, language, limits)
    module = _module(language)
    bank = _Bank(module, pronoun, seed)
    names = _banks(told, kind)
    question = own.endswith("?")
    found: list[Draft] = []
    own, *later = given_lines.sentences(own) or ("",)
    for i, draft in enumerate(drafts):
        if draft.kept and kind.genre in _LISTING and i not in (0, len(drafts) - 1):
            found.append(replace(draft, says=(draft.says[-1],)))
            continue
        says = bank.lines(names, draft.beat if i < len(drafts) - 1 else "end", i)
        if i == 0:
            more = bank.lines(names, "hook", i)
            says = [*(f"{own} {s}".strip() for s in more if s), own] if own else more
            found.append(replace(draft, says=tuple(says or [""]), kept=bool(own)))
            continue
        if later and i == (len(drafts) - 1 if len(drafts) < 4 else round(0.66 * (len(drafts) - 1))):
            found.append(replace(draft, says=(" ".join(later),), kept=True))
            continue
        if question and i == len(drafts) - 1:
            says = [module.AGAIN.format(text=own), own]
        found.append(replace(draft, says=tuple(says or [""]), kept=False))
    return found, False


def _own_only(drafts: list[Draft], own: str, language: str, limits: list[str]) -> tuple[list[Draft], bool]:
    """The wish's sentence over the first and the last scene, music in between."""
    if language == "ja" and own and glyphs.kana(own) is None:
        limits.append("reading")
        return [replace(d, says=("",), kept=False) for d in drafts], True
    parts = [p for p in re.split(r"(?<=[,、，،;])\s*", own, maxsplit=1) if p]
    if len(parts) == 2 and len(drafts) > 1 and min(map(len, parts)) > 5:
        first, last = parts
    else:
        first, last = own, ""
    first = re.sub(r",\s*$", "…", first) if last else first
    found = [replace(d, says=("",), kept=False) for d in drafts]
    found[0] = replace(found[0], says=(first,), kept=bool(first))
    if last:
        found[-1] = replace(found[-1], says=(last,), kept=True)
    return found, False


@cache
def _module(language: str) -> ModuleType:
    from importlib import import_module

    return import_module(f"agent.director.story.frames_{language}")


def _banks(told: Told, kind: Kind) -> tuple[str, ...]:
    """Which banks to look into, the most fitting first."""
    form = told.story.form
    if kind.genre == "explainer":
        return ("question", "story")
    if kind.genre in ("ad", "demo", "teaser", "greeting", "travel", "documentary", "howto", "children"):
        return (
            ({"demo": "ad"}.get(kind.genre, kind.genre), "story")
            if kind.genre in ("documentary", "children")
            else ({"demo": "ad"}.get(kind.genre, kind.genre),)
        )
    if kind.genre == "trailer":
        return ("teaser", "story")
    if form in ("mood", "states") or kind.genre == "poem":
        return ("poem",)
    group = {"love": "befriend", "solve": "seek", "collect": "seek", "learn": "make"}.get(
        told.story.group, told.story.group
    )
    return (group, "story")


class _Bank:
    """Sentences by beat, each used at most once in a film."""

    def __init__(self, module: ModuleType, pronoun: str, seed: str) -> None:
        self.bank: dict[str, dict[str, tuple[str, ...]]] = module.BANK
        self.slots: dict[str, str] = dict(module.PRONOUNS.get(pronoun, {}))
        self.slots |= {"refrain": module.REFRAIN[0], "refrain_end": module.REFRAIN[1]}
        self.number = 0 if not pronoun else 2 if pronoun in _SEVERAL else 1
        self.seed = seed
        self.used: set[str] = set()

    def lines(self, names: Sequence[str], beat: str, index: int) -> list[str]:
        """What may be said at that beat, best liked first; the same line is not offered twice in a film."""
        alias = {
            "place": "hook",
            "again": "try",
            "part": "try",
            "use": "try",
            "day": "try",
            "crack": "worse",
            "who": "want",
            "people": "part",
            "sight": "want",
            "together": "after",
        }
        for name in names:
            shelf = self.bank.get(name, {})
            for key in (beat, alias.get(beat, "try")):
                options = [s for s in shelf.get(key, ()) if s == "" or s not in self.used]
                usable = [s for s in options if self._fits(s)]
                if usable:
                    order = ranked(usable, self.seed, name, key, index)
                    if order[0] == "" and len(order) > 1 and index % 2 == 0:
                        order = order[1:]
                    self.used.add(order[0])
                    return [self._fill(s) for s in order]
        return [""]

    def _fits(self, text: str) -> bool:
        """Whether whom a line speaks of is known: *{er}*, and how many it is said of, *[geht|gehen]*."""
        return all(n in self.slots for n in re.findall(r"\{(\w+)\}", text)) and (
            self.number > 0 or "[" not in text
        )

    def _fill(self, text: str) -> str:
        text = re.sub(r"\[([^|\]]*)\|([^\]]*)\]", lambda m: m[self.number], text)
        return english.capitalise(
            re.sub(r"\{(\w+)\}", lambda m: self.slots[m[1]], text), letters="a-zäöüßàâçéèêëîïôûœñáíóú¿¡"
        )


def _title(kind: Kind, tongue: str, spoken: str, own: str) -> str:
    """The wish itself if it is short, else its two strongest nouns, in the film's language."""
    text = own.rstrip(".。") or kind.text
    if len(text.split()) <= 5 and (len(text) <= 30):
        return text
    if spoken in tongues.LANGUAGES and own:
        read = tongues_read.read(own, spoken)
        stated = ("winter", "summer", "spring", "autumn", "night", "morning", "evening", "midnight", "noon")
        seasons = {n.the(spoken) for n in read.nouns if n.english in stated}
        things = [thing for thing in read.named if thing not in seasons]
        joint = {"de": " und ", "fr": " et ", "es": " y "}[spoken]
        title = joint.join(_two(read.leads, things))
        if title:
            return title[0].upper() + title[1:]
    if spoken in tongues.LANGUAGES and tongue != spoken:
        known = [
            n for w in phrases.content_words(kind.text) if (n := tongues.known(phrases.lemma(w), spoken))
        ]
        if known:
            return english.capitalise(
                {"de": " und ", "fr": " et ", "es": " y "}[spoken].join(n.the(spoken) for n in known[:2])
            )
    return text.rstrip("?") if len(text) <= 48 else _brief(text, tongue)


def _brief(text: str, language: str) -> str:
    """The first words of a sentence in any language, as a title: up to its first small word behind a noun."""
    first = re.split(r"[,;:.!?،、，。؟]", text)[0].strip()
    words = first.split()
    if len(words) < 2:
        return first[:14]
    small = frozenset(SMALL_WORDS.get(language, "").split())
    end = next(
        (i for i in range(2, len(words)) if words[i].lower() in small and words[i - 1].lower() not in small),
        4,
    )
    end = min(end, 5, len(words))
    while end > 2 and words[end - 1].lower() in small | _LEADING:
        end -= 1
    return " ".join(words[: 1 if end == 2 and words[1].lower() in _LEADING else end])


_LEADING = frozenset(
    (
        "a",
        "à",
        "de",
        "du",
        "des",
        "en",
        "para",
        "por",
        "pour",
        "zum",
        "zur",
        "für",
        "auf",
        "di",
        "da",
        "per",
        "para",
        "van",
        "voor",
        "fino",
        "até",
        "tot",
        "bis",
        "hasta",
        "los",
        "las",
        "la",
        "le",
        "les",
    )
)
"""Small words that a title does not end with."""


def _two(leads: Sequence[str], things: Sequence[str]) -> list[str]:
    """The two strongest: who acts and what is acted on, else what is named first."""
    spare = [thing for thing in things if thing not in leads]
    named = [lead for lead in leads if lead[:1].isupper()]
    chosen = list(dict.fromkeys((*leads, *(spare if not named else spare[1:]))))
    return chosen[:2]


def _read_aloud(film: Breakdown) -> Breakdown:
    """Kana for the voice, the author's signs for the captions."""
    scenes = []
    for scene in film.scenes:
        if not scene.script:
            scenes.append(scene)
            continue
        line = Line(speaker=NARRATOR, text=scene.script, spoken=glyphs.kana(scene.script))
        scenes.append(scene.with_(script="", lines=(line.model_dump(),)))
    return film.with_(scenes=[scene.model_dump() for scene in scenes])
