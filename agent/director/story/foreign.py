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
from agent.director.scripts.words import sentences
from agent.director.story import briefs, facts, framed, wishes
from agent.director.story.telling import Order, Told
from agent.director.story.writer import Draft
from agent.director.wish import premise_lists
from agent.director.wish.genre import Kind
from agent.director.wish.settings import Stated
from agent.director.words import english, glyphs, phrases, tongues, tongues_read, tongues_say
from agent.director.words.breaths import LONGEST
from agent.director.words.language import SMALL_WORDS
from film.breakdown import Breakdown
from film.document import NARRATOR, Line

if TYPE_CHECKING:
    from agent.director.plan import Wish

_GENDERS = {"er": "m", "sie": "f", "il": "m", "elle": "f", "él": "m", "ella": "f"}
_LISTING = ("explainer", "news", "howto", "demo")


def plan(
    wish: Wish, stated: Stated, kind: Kind, tongue: str, spoken: str
) -> tuple[Breakdown, tuple[str, ...]]:
    """The breakdown of a wish that is not English, or that is to be told in another language."""
    from agent.director import plan as plans

    seconds = plans.length(stated, kind)
    seed = f"{kind.text.lower()}|{wish.salt}"
    if tongue == spoken and (given := _lines(kind, tongue, stated.narration is False)):
        return _given(wish, stated, kind, tongue, given, seconds)
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
    )
    silent = replace(stated, narration=False) if unspoken else stated
    film, cut = plans.finish(told, silent, kind, seconds, spoken, wish)
    limits += ["cut"] if cut else []
    if spoken == "ja" and not unspoken:
        film = _read_aloud(film)
    words = ", ".join(unread or _unknown(kind.text, spoken))
    said = notes.compose(
        silent, kind, film, tuple(limits), tongue, language=notes.language_name(spoken), words=words
    )
    return film, said


_HAPPY = {
    "de": "Alles Gute zum Geburtstag", "fr": "Joyeux anniversaire", "es": "Feliz cumpleaños", "pt": "Feliz aniversário", "it": "Buon compleanno",
    "nl": "Gefeliciteerd met je verjaardag", "pl": "Wszystkiego najlepszego", "sv": "Grattis på födelsedagen", "tr": "İyi ki doğdun", "ru": "С днём рождения",
}  # fmt: skip
_BIRTHDAY = re.compile(
    r"^.*?\b(?:geburtstag\w*|anniversaire|cumple(?:años)?|aniversário|compleanno|verjaardag\w*|urodzin\w*|födelsedag\w*|день рождения)\b\s*",
    re.I,
)
_WISHED = re.compile(
    r"\b(?:alles (?:gute|liebe)|herzlichen|joyeux|bon|feliz|buon|gefeliciteerd|wszystkiego|grattis)\b", re.I
)
_NAMED = re.compile(
    r"\b(?:(?:Oma|Opa|Tante|Onkel|Tia|Tio|Nonna|Nonno|Mamie|Papi) )?[A-ZÀ-ÝŁŚŻ][\wà-ÿłśż'’-]+(?: [A-ZÀ-Ý][\w'’-]+)*"
)
_TOPIC = re.compile(
    r"^(?:(?:ein(?:en)?|un|une|una|uno|um|een)\s+)?(?:kurz\w* |corto |court |breve )?(?:[\w-]*(?:film|video|vídeo|vidéo|clip|spot|anuncio|werbung|filmpje|publicité))\s+(?:für|fuer|para|pa|pour|per|voor|über|sobre|sur|de|del|pro|pra|su|over)\s+",
    re.I,
)


_MONTH = re.compile(r"(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)\w*\b")


def _sentences(text: str) -> list[str]:
    """The sentences of a text, in which an ordinal ends none: *der 80. Geburtstag*."""
    rows = list(sentences(text))
    for i in range(len(rows) - 1, 0, -1):
        dated = re.search(r"\b\d{1,2}\.$", rows[i - 1]) and _MONTH.match(rows[i])
        if dated or re.search(r"\b(?:zum|am|der|den|dem|des|vom|beim|bis) \d{1,2}\.$", rows[i - 1]):
            rows[i - 1 : i + 1] = [f"{rows[i - 1]} {rows[i]}"]
    return rows


def _lines(kind: Kind, tongue: str, silent: bool = False) -> list[str]:
    """The sentences of a wish that gives what is to be said, or shown where it is ``silent``; none where it is a story of one sentence."""
    rows = [row for line in kind.text.split("\n") for row in _sentences(line)]
    rows = [part for row in rows for part in re.split(r"(?<=[^\d\s]):\s+(?=\S)", row)]
    purposed = bool(
        rows and re.search(r"\b(?:für|fuer|pour|para|pa|per|voor|için)\b", (_TOPIC.match(rows[0]) or [""])[0])
    )
    rows = [row for row in rows if not facts.LISTING.fullmatch(row.strip(" .:!"))] if len(rows) > 1 else rows
    rows = [left for row in rows if re.search(r"[^\W\d_]{2,}", left := _TOPIC.sub("", row).strip(" ,;"))]
    if (
        kind.genre == "greeting"
        and rows
        and (head := _BIRTHDAY.match(rows[0]))
        and not _WISHED.search(rows[0])
    ):
        rest = rows[0][head.end() :]
        if named := _NAMED.search(rest):
            behind = rest[named.end() :].strip(" ,.!")
            rows[:1] = [f"{_HAPPY.get(tongue, 'Happy birthday')}, {named[0]}!", *filter(None, [behind])]
    wanted = kind.genre in (*briefs.GENRES, "travel", "howto") or tongue not in tongues.LANGUAGES
    if rows:
        rows[0] = re.sub(
            r"^(?:explain|(?:bitte )?erkläre?(?:n sie)?|explique[zs]?(?:-moi)?|explica(?:me)?),?\s+",
            "",
            rows[0],
            flags=re.I,
        )
        rows[0] = re.sub(r"^(unser|mein)en\b", r"\1", rows[0], flags=re.I)
        rows[0] = re.sub(r"^(?:auf|über|zu[mr]?|von|sur|sobre) ", "", rows[0])
    ours = len(rows) > 1 and re.match(
        r"(?:unsere?|notre|nos|nuestr[oa]s?|nossa?o?|nostr[oa]|ons|onze)\b", rows[0], re.I
    )
    shown = silent and any(len(_listed(row)) > 2 for row in rows)
    wanted = wanted or shown
    if kind.genre in (*briefs.GENRES, "howto") or ours or shown:
        rows = [part for row in rows for part in _listed(row, kind.genre == "howto")]
    wanted = wanted or purposed or bool(ours) or len(rows) > 2
    told = len(rows) > 1 or (bool(rows) and kind.genre == "news" and bool(re.search(r"\d", rows[0])))
    return [_sentence(row, tongue) for row in rows] if wanted and told else []


def _listed(row: str, steps: bool = False) -> list[str]:
    """A row as the things that it lists, where it does, tells ``steps`` or is longer than a breath."""
    parts = [re.sub(r"^(?:und|et|y|e|en)\s+", "", part) for part in facts.parts(row.strip())]
    sizes = [len(part.split()) for part in parts]
    if len(parts) > 2 and (steps or (min(sizes) > 1 and (max(sizes) < 9 or sum(sizes) > LONGEST))):
        return parts
    return [row]


def _given(
    wish: Wish, stated: Stated, kind: Kind, tongue: str, lines: list[str], seconds: float
) -> tuple[Breakdown, tuple[str, ...]]:
    """The film that says the wish's own sentences and no other."""
    from agent.director import plan as plans

    def gloss(text: str) -> str:
        if tongue in tongues.LANGUAGES:
            return tongues_read.read(text, tongue).english
        return glyphs.english(text, tongue)

    order = Order(kind, stated, seconds, f"{kind.text.lower()}|{wish.salt}", stated.scenes, language=tongue)
    told = briefs.tell(order, briefs.Brief("", tuple(lines)), gloss, ask=False)
    name = next(filter(None, map(briefs.name_of, lines[:1])), "") if kind.genre != "greeting" else ""
    short = re.split(r"[,.:;!?]", lines[0])[0]
    title = name or (lines[0].rstrip(".!") if len(lines[0].split()) <= 6 else _brief(short, tongue))
    told = replace(told, title=title.rstrip(".!"), logline=lines[0])
    film, cut = plans.finish(told, stated, kind, seconds, tongue, wish)
    limits = ("given", *(("cut",) if cut or "cut" in told.limits else ()))
    return film, notes.compose(stated, kind, film, limits, tongue)


def _unknown(text: str, language: str) -> list[str]:
    """Words of an English wish that have no entry in that language."""
    words = phrases.content_words(text)
    if language not in tongues.SPOKEN:
        return words[:4]
    acts = {base.split()[0] for base, _ in tongues.verbs(language)}
    return [w for w in words if (base := phrases.lemma(w)) not in acts and not tongues.known(base, language)][
        :4
    ] or words[:4]


def _read(kind: Kind, tongue: str, spoken: str) -> tuple[str, str, str, tuple[str, ...], list[str]]:
    """(the wish as a sentence of the film's language, in plain English, the hero's pronoun, words not known, limits)."""
    limits: list[str] = []
    _, listed, body = premise_lists.colon(kind.text)
    text = body if listed else kind.text
    own = _sentence(text, tongue) if tongue == spoken else ""
    pronoun = ""
    unread: tuple[str, ...] = ()
    if tongue in tongues.LANGUAGES:
        read = tongues_read.read(text, tongue)
        plain, pronoun, unread = read.english, read.pronoun if tongue == spoken else "", read.unread
        plain = framed.between(text, lambda part: tongues_read.read(part, tongue).english) or plain
    elif tongue == "en":
        plain = text
    else:
        plain = glyphs.english(text, tongue)
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


def _sentence(text: str, language: str) -> str:
    text = text.strip(" ,、，،;:")
    if language == "fr":
        text = re.sub(r"\s*([?!;:])", r" \1", text)
    if re.search(r"[.!?…。！？؟।]$", text):
        return text[:1].upper() + text[1:]
    mark = "。" if re.search(r"[\u3040-\u30ff\u4e00-\u9fff]", text) else "."
    return text[:1].upper() + text[1:] + mark


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
        text = f"thank-you for {plain}"
    if kind.genre in ("ad", "demo", "trailer"):
        text = re.sub(r"^(?:the|a|an) ", "a ", plain)
    told_kind = Kind(kind.genre, text, kind.form, kind.occasion)
    return wishes.tell(Order(told_kind, stated, seconds, seed, stated.scenes, gender))


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
    own, *later = _sentences(own) or ("",)
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
                usable = [s for s in options if all(n in self.slots for n in re.findall(r"\{(\w+)\}", s))]
                if usable:
                    order = ranked(usable, self.seed, name, key, index)
                    if order[0] == "" and len(order) > 1 and index % 2 == 0:
                        order = order[1:]
                    self.used.add(order[0])
                    return [self._fill(s) for s in order]
        return [""]

    def _fill(self, text: str) -> str:
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
        things = [n.the(spoken) for n in read.nouns if n.english not in stated]
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
    return " ".join(words[: min(end, 5)])


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
