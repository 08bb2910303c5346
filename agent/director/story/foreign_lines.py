"""The sentences of a wish in another language than English, where it gives what is to be said or shown."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from agent.director.scripts.words import sentences as plain_sentences
from agent.director.story import briefs, facts, foreign_greetings, restored, sights, world
from agent.director.wish import genre as genres
from agent.director.wish.genre import Kind
from agent.director.wish.settings import Stated
from agent.director.words import breaths, tongues, tongues_facts, tongues_glossed, tongues_read
from agent.director.words.breaths import LONGEST
from agent.director.words.tongues_clauses import words_of
from agent.director.words.tongues_deeds import deed_of

if TYPE_CHECKING:
    from agent.director.outcome import Wish

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


def sentences(text: str) -> list[str]:
    """The sentences of a text, in which an ordinal ends none: *der 80. Geburtstag*."""
    rows = list(plain_sentences(text))
    for i in range(len(rows) - 1, 0, -1):
        if re.search(
            r"\b(?:zum|am|der|den|dem|des|vom|beim|bis) \d{1,2}\.$", rows[i - 1]
        ) or facts.DIALLED.match(rows[i]):
            rows[i - 1 : i + 1] = [f"{rows[i - 1]} {rows[i]}"]
    return rows


_SHOWN = re.compile(
    r"^(?:(?:y )?que se vean? |que aparezcan? |se ven? |(?:dazu |bitte )*(?:man sieht|zu sehen (?:ist|sind)|zeig(?:t|en sie|e)?) |on (?:voit|y voit) |qu'on voie |montrez?(?:-nous)? |(?:che )?si veda(?:no)? )",
    re.I,
)
"""What leads to a sight."""
_NOBODY = re.compile(
    r"^(?:personne|nadie|niemand|nessuno|ninguém|geen mensen|keine? (?:menschen|personen|leute)|sin (?:gente|personas)|sans (?:personne|gens)|aucun humain)\b[^,]*$",
    re.I,
)
"""That nobody is seen is said and shown by no picture of it."""
_ASKED = re.compile(
    r"^(?:cómo se \w+|comment \w+|come si \w+|como se \w+|wie (?:man )?\w+|so \w+ man)$", re.I
)
"""The first words of a how-to, which its task follows."""
_FOR = re.compile(
    r"(?i:é|è|es|c'est|esto es|das ist|es ist|to jest|dit is) (?i:para|per|pour|für|dla|voor) [^A-ZÀ-Ý]+$"
)
"""For what a film is, where it names nobody."""
_TRIP = re.compile(r"^(?:voyage|viaje|reise|viaggio)(?: (?:en|au|à|nach|a|por|durch|in))? (?=\w)", re.I)
_DATED = re.compile(
    r"^(?:im |en |ab |seit )?(?:(?:1[5-9]|20)\d\d|(?:jan|feb|fév|mär|mar|apr|avr|abr|mai|may|jun|jui|jul|aug|aoû|ago|sep|okt|oct|nov|dez|déc|dic|ene)[\wé]*)\b",
    re.I,
)
"""A step of a look back, behind its year or month."""


def _factual(rows: list[str]) -> bool:
    """Whether much of what is told is hours, days, sums or years: it is said row by row."""
    found = [part for row in rows for part in facts.parts(row)]
    held = sum(bool(genres.holds_figures(part)) for part in found)
    dated = sum(bool(_DATED.match(part)) for part in found)
    hours = sum(bool(_HOUR.search(part)) for part in found)
    return (dated > 1 and 2 * dated >= len(found)) or (held > 1 and hours > 0 and 2 * held >= len(found))


_HOUR = re.compile(
    r"\b\d{1,2}[.:]\d\d\b|\b\d{1,2} ?(?:uhr|h\b|heures?|horas?)|[€$£]|\beuros?\b|\b(?:a|bis|à) \d|\ba las \d",
    re.I,
)


_RUNG = re.compile(r"(?<!\d)\+?\d{2,5}(?:[ /-]\d{2,4}){2,}\b|\btel[.:éeè]", re.I)


def lines(kind: Kind, tongue: str, silent: bool, wish: Wish) -> list[str]:
    """The sentences of a wish that gives what is to be said, or shown where it is ``silent``; none where it is a story of one sentence."""
    asked = _unquoted(kind.text, wish)
    text = foreign_greetings.opened(asked, tongue)
    rows = _begun(_rows(text), kind, tongue)
    greeted = text != asked
    rung = len(rows) > 1 and any(_RUNG.search(row) for row in rows)
    recap = len(rows) > 1 and bool(restored.RECAP.match(rows[0]))
    ours = len(rows) > 1 and re.match(
        r"(?:unsere?|notre|nos|nuestr[oa]s?|nossa?o?|nostr[oa]|ons|onze)\b", rows[0], re.I
    )
    factual = _factual(rows) or rung
    shown = silent and any(len(_listed(row, tongue, sights=tongue)) > 2 for row in rows)
    steps = any(_stepwise(row, tongue) for row in rows)
    wanted = kind.genre in (*briefs.GENRES, "travel", "howto") or tongue not in tongues.LANGUAGES
    if kind.genre in (*briefs.GENRES, "howto") or ours or shown or factual or steps or recap:
        rows = [
            part
            for row in rows
            for part in _listed(
                row,
                tongue,
                kind.genre == "howto" or recap or _stepwise(row, tongue),
                tongue if shown else "",
                factual,
            )
        ]
    rows = [row for row in rows if not _NOBODY.match(row)]
    purposed = bool(
        re.search(r"\b(?:für|fuer|pour|para|pa|per|voor|için)\b", (_TOPIC.match(text) or [""])[0])
    )
    wanted = (
        wanted or purposed or bool(ours) or shown or factual or steps or recap or greeted or len(rows) > 2
    )
    figures = bool(rows) and bool(re.search(r"\d", rows[0]))
    invites = kind.genre == "greeting" and figures and genres.holds_figures(rows[0])
    told = len(rows) > 1 or (
        bool(rows)
        and (
            greeted
            or (kind.genre == "news" and genres.holds_figures(rows[0]))
            or (kind.genre == "ad" and genres.OFFERING.match(rows[0]))
            or invites
            or bool(wish.quotes and kind.genre == "greeting")
        )
    )
    return [sentence(row, tongue) for row in rows] if wanted and told else []


def _unquoted(text: str, wish: Wish) -> str:
    """A text without the lines that have their place already, and what leads to them."""
    for quote in wish.quotes:
        text = re.sub(
            rf"(?:^|(?<=[.,!?;]))[^.!?;,]*[\"“„«]\s*{re.escape(quote.text.rstrip('.!?'))}[.!?]*\s*[\"”“»]\.?",
            " ",
            text,
        )
    return text.strip(" ,;") or text


def _rows(text: str) -> list[str]:
    """A text as its sentences, each without what only asks for a film."""
    numbered = facts.numbered(text)
    if len(numbered) > 2 and (at := text.find(numbered[0])) >= 0:
        head = re.sub(r"\(?1[.):]+\s*$", "", text[:at]).rstrip(" :")
        text = "\n".join((head, *(step.rstrip(" ,;") for step in numbered)))
    rows = [row for line in text.split("\n") for row in sentences(line)]
    rows = [
        part for row in rows for part in re.split(r"(?<=[^\d\s]):\s+(?=\S)(?![+(]?\d[\d\s()/.–-]{4,})", row)
    ]
    if len(rows) > 1 and _ASKED.match(rows[0].strip()):
        rows[:2] = [f"{rows[0].strip()} {rows[1]}"]
    rows = [row for row in rows if not facts.LISTING.fullmatch(row.strip(" .:!"))] if len(rows) > 1 else rows
    rows = rows[1:] if len(rows) > 1 and _FOR.match(rows[0].strip()) else rows
    rows = [_SHOWN.sub("Show ", _TRIP.sub("", row.strip())) for row in rows]
    return [left for row in rows if re.search(r"[^\W\d_]{2,}", left := _TOPIC.sub("", row).strip(" ,;"))]


def _begun(rows: list[str], kind: Kind, tongue: str) -> list[str]:
    """The rows with a first one that can be said: a birthday's wish, and nothing of how it was asked for."""
    if (
        kind.genre == "greeting"
        and rows
        and not foreign_greetings.invites(rows[0])
        and (head := _BIRTHDAY.match(rows[0]))
        and not _WISHED.search(rows[0])
    ):
        rest = rows[0][head.end() :]
        if named := _NAMED.search(rest):
            behind = rest[named.end() :].strip(" ,.!")
            rows[:1] = [f"{_HAPPY.get(tongue, 'Happy birthday')}, {named[0]}!", *filter(None, [behind])]
    if rows:
        rows[0] = re.sub(
            r"^(?:felicitaci[oó]n|félicitations|glückwünsche)\s+(?=(?:para|por|pour|zu[mr]?|per) )",
            "",
            rows[0],
            flags=re.I,
        )
        rows[0] = re.sub(
            r"^(?:explain|(?:bitte )?erkläre?(?:n sie)?|explique[zs]?(?:-moi)?|explica(?:me)?),?\s+",
            "",
            rows[0],
            flags=re.I,
        )
        rows[0] = re.sub(r"^(unser|mein)en\b", r"\1", rows[0], flags=re.I)
        rows[0] = re.sub(r"^(?:auf|über|zu[mr]?|von|sur|sobre) ", "", rows[0])
    return rows


def _stepwise(row: str, tongue: str) -> bool:
    """Whether a row lists what is to be done: *pelar las patatas, batir seis huevos*, "Teig kneten, ruhen lassen"."""
    if tongue not in tongues.LANGUAGES:
        return False
    found = re.split(r",\s+", row.strip())
    return len(found) > 2 and 3 * sum(_orders(part, tongue) for part in found) >= 2 * len(found)


def _orders(part: str, tongue: str) -> bool:
    words = words_of(part.rstrip(".!"), tongue).low
    if not words:
        return False
    at = (
        [words[-1]]
        if tongue == "de"
        else words[:1]
        if words[0] not in ("y", "et", "luego", "puis")
        else words[1:2]
    )
    return any(bool(tongues_glossed.base(word, tongue)) for word in at)


_AND = {"nl": "en", "de": "und", "fr": "et", "es": "y|e", "it": "e|ed", "pt": "e", "pl": "i"}


def _listed(row: str, tongue: str, steps: bool = False, sights: str = "", factual: bool = False) -> list[str]:
    """A row as the things that it lists, where it does, tells ``steps``, is ``factual`` or longer than a breath.

    ``sights`` is the language of a film without words, in which even one word is a picture.
    """
    found = (
        re.split(r",\s+", row.strip()) if steps or sights in tongues.LANGUAGES else facts.parts(row.strip())
    )
    behind = next((k for k, part in enumerate(found) if k and facts.INVERTED.match(part)), 0)
    found = [", ".join(found[: behind + 1]), *found[behind + 1 :]]
    parts = [re.sub(rf"^(?:{_AND.get(tongue, 'und|et|y|e|ed|i')})\s+", "", part) for part in found]
    sizes = [len(part.split()) for part in parts]
    if sights in tongues.LANGUAGES and len(parts) > 2 and max(sizes) < 9:
        still = [part for part in parts if deed_of(words_of(part, sights))[1] < 0]
        if len(still) > len(parts) // 2:
            return parts
    if (
        factual
        and len(parts) > 1
        and min(sizes) > 1
        and sum(map(genres.holds_figures, parts)) + sum(bool(_DATED.match(p)) for p in parts) > 1
    ):
        return parts
    if len(parts) > 2 and (steps or (min(sizes) > 1 and (max(sizes) < 9 or sum(sizes) > LONGEST))):
        return parts
    return [row]


def sentence(text: str, language: str) -> str:
    """A text as a sentence: with a capital and a stop."""
    text = text.strip(" ,、，،;:")
    if language == "fr":
        text = re.sub(r"\s*([?!;:])", r" \1", text)
    if re.search(r"[.!?…。！？؟।]$", text):
        return text[:1].upper() + text[1:]
    mark = "。" if re.search(r"[\u3040-\u30ff\u4e00-\u9fff]", text) else "."
    return text[:1].upper() + text[1:] + mark


_TELLER = re.compile(
    r",?\s*\b(?:explicad|contad|narrad|leíd|relatad)[oa]s? por (?P<es>(?:una?|el|la|mi) [\wáéíóúñ ]+?)(?=[,:.;]|$)"
    r"|,?\s*\b(?:expliquée?|racontée?|lue?|dite?|narrée?) par (?P<fr>(?:une?|le|la|ma|mon) [\wàâçéèêîôû' -]+?)(?=[,:.;]|$)"
    r"|,?\s*\b(?:erklärt|erzählt|gesprochen|vorgelesen) von (?P<de>(?:einer|einem|der|dem|meiner|meinem) [\wäöüß ]+?)(?=[,:.;]|$)",
    re.I,
)
"""Who is to tell it."""


def voiced(kind: Kind, stated: Stated) -> tuple[Kind, Stated]:
    """A wish without the words that say who tells it, where they name a voice."""
    found = _TELLER.search(kind.text)
    if found is None:
        return kind, stated
    language, who = next((key, said) for key, said in found.groupdict().items() if said)
    plain = tongues_read.read(who, language).english
    voice = next((name for sign, name in _TELLERS if re.search(rf"\b(?:{sign})\b", plain)), "")
    if not voice:
        return kind, stated
    text = f"{kind.text[: found.start()]}{kind.text[found.end() :]}"
    return replace(kind, text=text), replace(stated, voice=stated.voice or voice)


_TELLERS = (
    ("grandmother|old woman|old lady", "old-woman"),
    ("grandfather|old man", "old-man"),
    ("girl", "girl"),
    ("boy", "boy"),
    ("child", "child"),
    ("woman|mother|lady", "woman"),
    ("man|father", "man"),
)
"""Who tells it, and the voice that is chosen for it."""


def seen(lines: list[str], gloss: sights.Gloss, shown: dict[str, str], silent: bool) -> list[str]:
    """The lines with those that are only shown in English, and in a silent film without those that show nothing."""
    found = []
    for line in lines:
        if silent or line.startswith("Show "):
            seen = gloss(line.removeprefix("Show ").rstrip(".!?"))
            if silent and seen == "a quiet place":
                continue
            shown[seen.lower()] = seen
            line = f"Show {seen}."
        found.append(line)
    return found or lines


_LIKE = (
    ("moor|bog|heath|marsh", "a swamp"),
    ("courtyard|patio|terrace", "a garden"),
    ("hoarfrost|dew|hay|heron", "a meadow"),
    ("dune|seagulls?|surf", "a beach"),
)
"""Places that are drawn like others."""


def place(lines: list[str], gloss: sights.Gloss) -> str:
    """The first place that is told of, where the first line names none."""
    told = [gloss(line.removeprefix("Show ").rstrip(".!?")) for line in lines]
    if not told or world.find(told[0]):
        return ""
    like = next((place for words, place in _LIKE if re.search(rf"\b(?:{words})\b", told[0])), "")
    found = like or next((one for one in told if world.find(one)), "")
    return found or next(
        (place for words, place in _LIKE if re.search(rf"\b(?:{words})\b", " ".join(told))), ""
    )


def open_air(lines: list[str], gloss: sights.Gloss) -> bool:
    """Whether most of what is told is seen out of doors, so that each is seen where it is."""
    return 2 * sum(sights.outdoors(gloss(line.rstrip(".?!"))) for line in lines) > len(lines)


def translated(kind: Kind, spoken: str) -> list[tuple[str, str]]:
    """The rows of an English notice with what is said for them; none where too much of it is not known."""
    steps = re.split(r",\s+(?:and |then )*", kind.text.strip(" ."))
    if len(steps) > 2 and 2 * sum(map(breaths.orders, steps)) >= len(steps):
        rows = steps
    elif kind.genre in (*briefs.GENRES, "howto"):
        brief = briefs.read(kind.text, kind.genre, kind.form)
        rows = [row for row in ((brief.topic, *brief.facts) if brief else ()) if row]
    else:
        return []
    found = [(row, said) for row in rows if (said := tongues_facts.say_fact(row, spoken))]
    return found if rows and 3 * len(found) >= 2 * len(rows) else []


def untold(kind: Kind, rows: tuple[str, ...]) -> str:
    """What an English notice tells beside the rows that are said."""
    left = kind.text
    for row in rows:
        left = left.replace(row, " ")
    return left.strip(" ,.;:")
