"""A German, French or Spanish wish in plain English: who does what, to whom, where and with what.

The pictures are planned from it. Unknown words are left out and named, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from agent.director.story import world
from agent.director.words import english, tongues_glossed
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import listed
from agent.director.words.tongues import Noun, lookup
from agent.director.words.tongues_clauses import COMING, Clause, clauses, plainly, words_of
from agent.director.words.tongues_deeds import deed_of, first_verb
from agent.director.words.tongues_forms import plural
from agent.director.words.tongues_phrases import (
    EMPTY,
    MONTHS,
    PEOPLE,
    Phrase,
    Words,
    phrases,
    small_words,
)
from agent.director.words.tongues_words import (
    AND,
    DEFINITE,
    INDEFINITE,
    LAST_TIME,
    NUMBERS,
    PREPOSITIONS,
    TIME_WORDS,
)

_MALE = {"de": "er", "fr": "il", "es": "él"}
_FEMALE = {"de": "sie", "fr": "elle", "es": "ella"}
_PLACES = frozenset(
    listed(
        "sea beach harbour forest mountain river lake desert city village street garden house kitchen bakery café school library"
        " bookshop museum theatre station market island castle lighthouse meadow field farm barn vineyard attic cellar roof balcony"
        " playground stadium gym hospital airport zoo aquarium park church shop restaurant office workshop square cave hill valley"
        " path road pond coast room Mars moon pool pitch"
    )
)
_GIVING = frozenset(listed("bring give show send tell give_away sell carry teach read deliver write"))


@dataclass(frozen=True)
class Read:
    """What is recognised in a wish that is not English."""

    english: str
    """The same wish in plain English, as far as it is known: for the pictures."""
    nouns: tuple[Noun, ...]
    pronoun: str
    """he, she, it or they of the hero, in the wish's language; empty for none."""
    leads: tuple[str, ...] = ()
    """Who acts and what is acted on, in the wish's own language, for a title: der Hund, die Zeitung."""
    unread: tuple[str, ...] = ()
    """Words that carry meaning and are not known."""
    who: str = ""
    """Who acts, as an English pronoun."""
    named: tuple[str, ...] = ()
    """Everything that is named, as :attr:`leads`."""


def read(text: str, language: str) -> Read:
    """Recognise subject, deed, objects, names, places and circumstances."""
    text = plainly(text, language)
    if states := _states(text, language):
        return states
    found: list[Read] = []
    told = ""
    for clause in clauses(text, language):
        before = found[-1].who if found else ""
        thing = before == "it" and not any(read.who in ("he", "she") for read in found)
        if before and (not clause.who or (thing and clause.who in ("he", "she"))):
            clause = replace(clause, who=before)
        if clause.who == "that" and language == "es" and _bought(found, clause):
            clause = replace(clause, who=before, joint=" that ")
        one = _one(clause, language)
        found.append(one)
        if one.english:
            whose = clause.joint == " whose "
            told += (
                f"{clause.joint if told else ''}{one.english.removeprefix('the ') if whose else one.english}"
            )
    leads = next((one.leads for one in found if one.leads), ())
    nouns = tuple(noun for one in found for noun in one.nouns)
    unread = tuple(dict.fromkeys(word for one in found for word in one.unread))
    named = tuple(lead for one in found for lead in one.named)
    return Read(told or "a quiet place", nouns, found[0].pronoun, leads, unread, named=named)


def _bought(found: Sequence[Read], clause: Clause) -> bool:
    """Whether a Spanish clause tells what was done to the thing before it: *la guitarra que vendió*."""
    last = next((one.nouns[-1] for one in reversed(found) if one.nouns), None)
    words = words_of(clause.text, "es")
    told, at, many = deed_of(words)
    alone = not phrases(words) and at >= 0 and not many
    return bool(
        last
        and alone
        and told.removeprefix("do not ").removeprefix("never ") not in _BY_ITSELF
        and found[-1].who in ("he", "she")
        and lexicon.kind(last.english) not in ("person", "animal")
    )


_BY_ITSELF = COMING | frozenset(
    listed(
        "exist arrive sleep work live fly sing speak talk dance run walk cry shine float swim laugh dream disappear die burn travel go"
        " jump smile wait return turn glow sink stop breathe bark bloom melt"
    )
)
"""What is done to nothing."""


def _one(clause: Clause, language: str) -> Read:
    """What a single clause tells."""
    words = words_of(clause.text, language)
    verb, at, many = deed_of(words)
    times = _times(words)
    found = phrases(words)
    step = at == -2 or _is_step(found, at, many, words)
    alone = clause.elided or step
    subject, objects = ([], found) if alone else _parted(found, at, words)
    hero = subject[0] if subject else None
    unread = tuple(t for i, t in enumerate(words.tokens) if i not in words.used and _means(t, i, words))
    nouns = tuple(p.noun for p in found if p.noun)
    direct = [p for p in objects if _place(p, verb, words) == ""]
    if verb == "fly" and direct and language == "fr":
        verb = "steal"
    if (
        verb == "touch"
        and language == "es"
        and (not direct or (direct[0].noun and direct[0].noun.english in _PLAYED))
    ):
        verb = "play"
    if (
        verb.endswith(" touch")
        and language == "es"
        and direct
        and direct[0].noun
        and direct[0].noun.english in _PLAYED
    ):
        verb = verb.replace("touch", "play")
    verb, objects = _taught(verb, objects, language)
    pronoun = _pronoun(words, subject)
    late = clause.joint.strip() in _LATE
    who = clause.who or ("people" if not subject and _EVERYBODY[language] in words.low else "")
    told = _told(subject, verb, many, objects, times, words, "do" if step else who, late)
    if (
        pronoun in ("elle", "ella")
        or (not hero and clause.who == "she")
        or (hero and hero.noun and lexicon.gender(hero.noun.english) == "f")
    ):
        told = re.sub(r"\bhis\b", "her", told)
    leads = tuple(_lead(p, words) for p in (*subject, *direct) if _titled(p))
    named = tuple(_lead(p, words) for p in found if p.noun and _titled(p))
    return Read(told, nouns, pronoun, leads, unread, _who(subject, clause.who), named)


def _titled(phrase: Phrase) -> bool:
    """Whether a phrase may stand in a title: a name or a thing, and no day or month."""
    return bool(phrase.name or (phrase.noun and phrase.noun.english not in MONTHS))


_EVERYBODY = {"de": "alle", "fr": "tous", "es": "todos"}
_PLAYED = frozenset(
    listed(
        "piano guitar violin cello flute trumpet drum drums accordion harp saxophone organ clarinet trombone tuba harmonica bell bells double_bass banjo ukulele"
    )
)
"""What is played, where Spanish says that it is touched."""


def _taught(verb: str, objects: list[Phrase], language: str) -> tuple[str, list[Phrase]]:
    """Whom somebody teaches what, where French and Spanish say *to* whom; and whom a Spanish deed is done to."""
    whom = next((p for p in objects if p.before == "to" and _living(p)), None)
    if whom is None or language == "de":
        return verb, objects
    if what := re.fullmatch(r"(?:learn|teach) to (\w+)", verb):
        told = replace(whom, before="", text=f"{whom.text} to {what[1]}")
        return "teach", [told if p is whom else p for p in objects]
    alone = not any(p.before == "" for p in objects)
    if language == "es" and alone and verb in ("carry", "drive", "lead", "send"):
        return verb, [replace(p, before="") if p is whom else p for p in objects]
    return verb, objects


def _living(phrase: Phrase) -> bool:
    return bool(phrase.name) or bool(
        phrase.noun
        and (phrase.noun.english in PEOPLE or lexicon.kind(phrase.noun.english) in ("person", "animal"))
    )


def _is_step(found: list[Phrase], at: int, many: bool, words: Words) -> bool:
    """Whether a German clause tells what is to be done: "Teig kneten"."""
    last = words.language == "de" and many and at == len(words.low) - 1
    return last and len(found) < 3 and not any(p.many and p.before == "" and p is found[0] for p in found)


def _who(subject: list[Phrase], before: str) -> str:
    """A pronoun for who acts, in English."""
    if not subject:
        return "he" if before in ("that", "to", "do") else before
    hero = subject[0]
    if len(subject) > 1 or hero.many:
        return "they"
    if hero.noun is None:
        return "he"
    gender = lexicon.gender(hero.noun.english) or hero.noun.gender
    living = not hero.noun.english.endswith("screwdriver") and lexicon.kind(hero.noun.english) in (
        "person",
        "animal",
    )
    return "it" if not living else "she" if gender == "f" else "he"


def _lead(phrase: Phrase, words: Words) -> str:
    if phrase.name:
        return phrase.name
    language = words.language
    if phrase.noun and not phrase.many:
        noun = phrase.noun
        return (replace(noun, gender="f") if _woman(phrase, words) else noun).the(language)
    token = words.tokens[phrase.at]
    if phrase.noun and " " in phrase.noun.word:
        token = " ".join(words.tokens[phrase.at - phrase.noun.word.count(" ") : phrase.at + 1])
    if phrase.noun and language == "de" and token == phrase.noun.word != plural(phrase.noun, "de") != "":
        return phrase.noun.the(language)
    number = next(
        (w for w in words.tokens[max(0, phrase.at - 2) : phrase.at] if w.lower() in NUMBERS[language]),
        "",
    )
    if phrase.noun and language == "de" and plural(phrase.noun, "de") == token.removesuffix("n"):
        token = token.removesuffix("n")
    token = token[:1].upper() + token[1:] if language == "de" else token
    article = {"de": "die", "fr": "les", "es": "las" if phrase.noun and phrase.noun.gender == "f" else "los"}
    return f"{number.lower() or article[language]} {token}"


def _woman(phrase: Phrase, words: Words) -> bool:
    """Whether the article of a French or Spanish word for either sex says that it is a woman: *una violinista*."""
    if words.language == "de" or not phrase.noun or lexicon.kind(phrase.noun.english) != "person":
        return False
    before = reversed(words.low[max(0, phrase.at - 4) : phrase.at])
    article = next((w for w in before if w in small_words(words.language)), "")
    return article in ("une", "la", "ma", "sa", "una")


_ADDRESS = re.compile(
    r"(?:\b\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|boulevard|bd|place|quai|chemin|allée|impasse|route|cours) [^.;:,!?\n]{2,60}"
    r"|\b(?:[Cc]alle|[Aa]venida|[Aa]vda\.?|[Pp]laza|[Pp]aseo|[Cc]amino|[Rr]onda) (?:(?:de|del|la|las|los|el) )*[A-ZÁÉÍÓÚÑ][\w'-]+(?: [A-ZÁÉÍÓÚÑ][\w'-]+)*,? ?(?:n[.ºo]* ?)?\d{0,4}"
    r"|\b(?:(?:[Aa]m|[Aa]n der|[Ii]n der|[Zz]um|[Zz]ur) )?[A-ZÄÖÜ][\wäöüß-]*(?:straße|strasse|str\.|gasse|weg|platz|allee|ufer|damm) \d{1,4}[a-z]?\b)"
)
"""Where somebody is found, which no picture shows."""


_HOURS = re.compile(
    r"\b(?:(?:ab|um|bis|von|gegen|à|a las|a la|de|dès|desde las|hasta las|jusqu'à) )?\d{1,2}(?:[:.h]\d{2})? ?(?:uhr|heures?|h|horas)\b",
    re.I,
)
"""An hour by the clock."""
_DAYS = re.compile(
    r"\b(?:(?:am|jeden|ab|bis|le|les|chaque|el|los|cada) )?(?:montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|lundis?|mardis?|mercredis?|jeudis?"
    r"|vendredis?|samedis?|dimanches?|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?)\b",
    re.I,
)


_MARCH = re.compile(r"\b(?:en|début|fin|mi-|depuis|au mois de) ?mars\b", re.I)
"""The month in French, which is no planet."""


def sightless(text: str) -> str:
    """A text without what no picture shows: where somebody is found, and from when."""
    left = _MARCH.sub(" ", _DAYS.sub(" ", _HOURS.sub(" ", _ADDRESS.sub(" ", text))))
    return " ".join(left.split()) if re.search(r"\w{3}", left) else text


def things(text: str, language: str) -> tuple[str, ...]:
    """Every thing that a text names, with what belongs to it, in English: *a wooden jetty*."""
    found: list[str] = []
    for clause in clauses(plainly(sightless(text), language), language):
        words = words_of(clause.text, language)
        deed_of(words)
        found += [
            phrase.text
            for phrase in phrases(words)
            if phrase.noun
            and lexicon.kind(phrase.noun.english) != "idea"
            and not phrase.noun.english[:1].isupper()
        ]
    return tuple(dict.fromkeys(found))


_THEN = re.compile(r",?\s+(?:und |et |y )?(?:dann|puis|luego|después)\s+", re.I)


def _states(text: str, language: str) -> Read | None:
    """One place shown twice: "Ein Baum im Frühling, dann im Winter"."""
    parts = _THEN.split(text, maxsplit=1)
    if len(parts) < 2:
        return None
    first, second = (read(part, language) for part in parts)
    if first_verb(words_of(text, language), ("one", "many")):
        return None
    return replace(
        first, english=f"{first.english}, then {second.english}", unread=(*first.unread, *second.unread)
    )


_OFTEN = {
    "de": {"jeden tag": "every day", "jede nacht": "every night", "jede woche": "every week", "jeden nachmittag": "every afternoon", "jeden morgen": "every morning", "jeden abend": "every evening", "eines tages": "one day", "am letzten tag": "on the last day",
           "eines nachts": "one night", "eines abends": "one evening", "eines morgens": "one morning", "am ende": "in the end", "zum schluss": "in the end", "jedes jahr": "every year",
           "zum ersten mal": "for the first time", "nach hause": "home", "den ganzen tag": "all day", "die ganze nacht": "all night"},
    "fr": {"chaque jour": "every day", "toutes les semaines": "every week", "chaque nuit": "every night", "chaque matin": "every morning", "chaque soir": "every evening", "un jour": "one day", "le dernier jour": "on the last day", "une nuit": "one night",
           "un soir": "one evening", "un matin": "one morning", "tous les jours": "every day", "tous les soirs": "every evening", "tous les matins": "every morning",
           "toutes les nuits": "every night", "à la fin": "in the end", "pour la première fois": "for the first time", "à la maison": "home", "toute la nuit": "all night", "toute la journée": "all day"},
    "es": {"cada día": "every day", "cada noche": "every night", "cada mañana": "every morning", "cada tarde": "every afternoon", "un día": "one day", "el último día": "on the last day", "una noche": "one night",
           "una mañana": "one morning", "una tarde": "one afternoon", "todos los días": "every day", "todas las noches": "every night", "todas las tardes": "every afternoon", "cada semana": "every week", "todas las mañanas": "every morning",
           "al final": "in the end", "por primera vez": "for the first time", "a casa": "home", "toda la noche": "all night", "todo el día": "all day"},
}  # fmt: skip


_WEEKDAYS = frozenset(
    listed(
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag lundi mardi mercredi jeudi vendredi samedi dimanche"
        " lunes martes miércoles jueves viernes sábado domingo"
    )
)
_BEFORE_DAYS = frozenset(
    listed("am jeden diesen ab bis zum le les ce chaque tous dès jusqu à el los cada este todos hasta desde")
)
_SINCE = {
    "de": r"(?:seit|nach) (?:über |mehr als )?(?:(\w+) )?(jahren|monaten|wochen|tagen|stunden)\b",
    "fr": r"(?:depuis|après) (?:plus de )?(?:(\w+) )?(ans|années|mois|semaines|jours|heures)\b",
    "es": r"(?:(?:desde )?hace|después de) (?:más de )?(?:(\w+) )?(años|meses|semanas|días|horas)\b",
}
_SPANS = {"jahren": "years", "monaten": "months", "wochen": "weeks", "tagen": "days", "stunden": "hours", "ans": "years", "années": "years", "mois": "months", "semaines": "weeks",
          "jours": "days", "heures": "hours", "años": "years", "meses": "months", "semanas": "weeks", "días": "days", "horas": "hours"}  # fmt: skip


def _days(words: Words) -> list[str]:
    """For how long something is done; a weekday is passed over with what stands before it: no picture shows it."""
    for i, word in enumerate(words.low):
        day = word if word in _WEEKDAYS else word.removesuffix("s")
        if day not in _WEEKDAYS:
            continue
        start = i
        while start and words.low[start - 1] in _BEFORE_DAYS:
            start -= 1
        words.used |= set(range(start, i + 1))
    text = " ".join(words.low)
    if since := re.search(rf"\b{_SINCE[words.language]}", text):
        start = text[: since.start()].count(" ")
        words.used |= set(range(start, start + len(since[0].split())))
        number = since[1] and (
            since[1] if since[1].isdigit() else NUMBERS[words.language].get(since[1], "many")
        )
        when = "after" if since[0].startswith(("nach", "après", "después")) else "for"
        return [f"{when} {f'{number} ' if number else ''}{_SPANS[since[2]]}"]
    return []


_WEATHER = ("in the snow", "in the rain", "in the fog", "in a thunderstorm")
_MEANT_FOR = ("für", "vor", "auf", "über", "gegen", "pour", "sur", "contre", "para", "sobre", "contra")


def _names_it(words: Words, i: int, when: str) -> bool:
    """Whether a season, a time of day or weather is what is spoken of, and not when it happens: *der Schnee kommt*."""
    articles = (*DEFINITE[words.language], *INDEFINITE[words.language])
    at = i - 1 if i and words.low[i - 1] in articles else i
    led = at - 1 if at and words.low[at - 1] in PREPOSITIONS[words.language] else -1
    joined = at < i and words.low[at] in PREPOSITIONS[words.language]
    spoken = (at if joined else led) in words.deed if joined or led >= 0 else False
    if spoken or (
        led >= 0 and words.low[led] in _MEANT_FOR and when not in ("at midnight", "at sunrise", "at sunset")
    ):
        return True
    if joined or led >= 0:
        return False
    return when in _WEATHER or (words.language == "de" and at < i and words.low[at] == "der")


def _times(words: Words) -> list[str]:
    found = _days(words)
    for phrase, told in _OFTEN[words.language].items():
        size = len(phrase.split())
        for i in range(len(words.low) - size + 1):
            if words.low[i : i + size] == phrase.split() and not words.used & set(range(i, i + size)):
                words.used |= set(range(i, i + size))
                found.append(told)
    if last := re.search(LAST_TIME, " ".join(words.low)):
        start = " ".join(words.low)[: last.start()].count(" ")
        words.used |= set(range(start, start + len(last[0].split())))
        found.append("for the last time")
    for i, word in enumerate(words.low):
        when = TIME_WORDS[words.language].get(word)
        if i and words.low[i - 1] == "de" and when in ("in the snow", "in the rain"):
            continue
        if i > 1 and lookup(" ".join(words.tokens[i - 2 : i + 1]), words.language):
            continue
        if when and _names_it(words, i, when):
            continue
        if when and i not in words.used:
            words.used |= {i} | (
                {i - 1}
                if i and words.low[i - 1] in (*PREPOSITIONS[words.language], *DEFINITE[words.language])
                else set()
            )
            if i > 1 and words.low[i - 2] in PREPOSITIONS[words.language]:
                words.used.add(i - 2)
            found.append(when)
    return list(dict.fromkeys(found))


def _parted(named: list[Phrase], at: int, words: Words) -> tuple[list[Phrase], list[Phrase]]:
    """Who acts, and the rest; a subject may stand behind its verb."""
    if at < 0:
        return named[:1], named[1:]
    before = [p for p in named if p.at < at and p.before in ("", "dative")]
    if before:
        joined = [
            p
            for p in before[1:]
            if words.low[p.at - 1] == AND[words.language]
            or any(w == AND[words.language] for w in words.low[before[0].at : p.at])
        ]
        subject = [before[0], *joined[:1]]
        return subject, [p for p in named if p not in subject]
    bare = [p for p in named if p.at > at and p.before == ""]
    return bare[:1], [p for p in named if p not in bare[:1]]


def _told(
    subject: list[Phrase],
    verb: str,
    many: bool,
    objects: list[Phrase],
    times: list[str],
    words: Words,
    who: str = "",
    late: bool = False,
) -> str:
    if not subject and not objects and not (verb and who):
        return " ".join(times)
    if verb.split()[-1:] and verb.split()[-1] in _WANTING and not objects:
        verb = ""
        if not subject:
            return " ".join(times)
    deed = min(words.deed, default=-1)
    beside = [
        p
        for p in objects
        if subject
        and not late
        and p.before not in ("", "dative")
        and subject[0].at < p.at < deed
        and "," not in words.low[subject[0].at : p.at]
    ]
    objects = [p for p in objects if p not in beside]
    if not verb:
        return " ".join([_in_order([*subject, *objects], words), *times[:2]])
    parts = (
        [" and ".join(p.text for p in subject), *(f"{p.before} {p.text}" for p in beside)] if subject else []
    )
    if verb and subject:
        parts.append(_agreed(verb, many or len(subject) > 1 or subject[0].many))
    elif verb:
        several = who in ("they", "people", "to", "do") or (who == "that" and many)
        parts += [*([] if who == "do" else [who or "somebody"]), _agreed(verb, several)]
    direct = [p for p in objects if _place(p, verb, words) == ""]
    for p in direct[:1]:
        parts.append(_as_what(p, verb) if verb else f"and {p.text}" if parts else p.text)
    for p in direct[1:]:
        parts.append(f"and {p.text}")
    for p in (p for p in objects if p not in direct):
        parts.append(f"{_place(p, verb, words)} {p.text}")
    return _smooth(" ".join([*parts, *times[:2]]))


def _agreed(verb: str, several: bool) -> str:
    """A verb as one or several do it: *never sleeps*, *look for*."""
    never = "never " if verb.startswith("never ") else ""
    head, *rest = verb.removeprefix("never ").split()
    return never + " ".join([english.agree(head, several), *rest])


def _as_what(phrase: Phrase, verb: str) -> str:
    """What something is done to; what somebody becomes has its article, which French and Spanish leave away."""
    led = phrase.text.split()[0] in ("a", "an", "the", "his", "her", "my", "our", "no")
    bare = phrase.noun and not led and not phrase.many and not phrase.name
    return (
        f"{english.article(phrase.text)} {phrase.text}"
        if bare and verb.split()[-1] in ("be", "become")
        else phrase.text
    )


_GAMES = "chess|football|cards|tennis|draughts|dominoes|poker|basketball|volleyball|hide and seek|marbles"


def _smooth(told: str) -> str:
    """A sentence without what only its own language wants: *plays the chess*, *moves in in a piano*."""
    told = re.sub(r"\b(moves?|runs?|jumps?|climbs?) in (?:in|to|at) ", r"\1 into ", told)
    told = re.sub(r"\b(plays?) a (drums|bells|cymbals)\b", r"\1 the \2", told)
    return re.sub(rf"\b(plays?) (?:the|a) ({_GAMES})\b", r"\1 \2", told)


_WANTING = frozenset(listed("have make put let keep add for of at to after with get give take do hold set"))
"""Verbs that say nothing without what they are done to."""
_GIVEN = frozenset(listed("give show tell teach sell lend"))
_MAKING = frozenset(
    listed("make sew knit bake cook build buy paint draw sing play fetch carve pick prepare repair")
)
"""What is done for somebody, where German says *him*."""
_LATE = frozenset(listed("when while because until that although so_that how"))
"""Joints of clauses whose German verb stands last."""


def _in_order(found: list[Phrase], words: Words) -> str:
    """Phrases that no deed joins, as they stand."""
    told = ""
    for p in sorted(found, key=lambda one: one.at):
        before = "" if p.before == "dative" else _place(p, "", words)
        lead = before if before not in ("of", "to") else ""
        told += (f" {before} " if before else " and ") + p.text if told else f"{lead} {p.text}".strip()
    return told


_MOVING = ("travel", "return", "walk", "run", "come", "go")


def _place(phrase: Phrase, verb: str, words: Words) -> str:
    """The English preposition of an object; empty for a direct one."""
    base = verb.split()[-1] if verb else ""
    before = phrase.before
    living = _living(phrase)
    giving = verb.split()[0] in _GIVING if verb else False
    where = bool(phrase.noun and phrase.noun.english.split()[-1] in _PLACES)
    if before == "dative":
        return "to" if giving else "for" if base in _MAKING else ""
    if base == "trade" and before in ("against", "through"):
        return "for"
    if before == "to" and phrase.name and phrase.name.lower() in world.CITIES:
        return "to" if base in _MOVING else "in"
    if (base == "play" and before == "to") or (base == "fear" and before == "in front of"):
        return ""
    if base in _GIVEN and before == "to":
        return "to"
    if (
        before == "on"
        and words.language == "de"
        and phrase.noun
        and phrase.noun.english in ("cemetery", "party", "wedding")
    ):
        return "at"
    surface = bool(phrase.noun and phrase.noun.english in ("ceiling", "wall"))
    if before == "to" and words.language in ("fr", "es") and not surface:
        if where:
            return "to" if base in _MOVING else "at"
        return "to" if giving else "" if words.language == "es" and living else "to"
    if before == "of" and words.language == "de" and verb.endswith("of"):
        return ""
    if before == "in front of" and base in ("save", "protect", "escape", "hide", "guard"):
        return "from"
    if before == "over" and base in ("tell", "explain", "talk", "write", "read", "sing", "dream", "laugh"):
        return "about"
    if (
        before == "in"
        and where
        and phrase.noun
        and phrase.noun.english
        in (
            "beach",
            "street",
            "balcony",
            "roof",
            "island",
            "square",
            "Mars",
            "moon",
            "playground",
            "football pitch",
            "farm",
        )
    ) or (surface and before in ("in", "at", "to")):
        return "on"
    return before


def _means(token: str, i: int, words: Words) -> bool:
    low = token.lower().rstrip("'")
    if words.language != "de" and i and token[:1].isupper():
        return False
    small = low in small_words(words.language) or len(low) < 4 or low in EMPTY[words.language]
    return not (small or token[0].isdigit() or tongues_glossed.known(low, words.language))


_THEY = {"de": ("sie alle", "sie alle"), "fr": ("ils", "elles"), "es": ("ellos", "ellas")}


def _pronoun(words: Words, heroes: list[Phrase]) -> str:
    """The pronoun of those who act; empty where none is known."""
    hero = heroes[0] if heroes else None
    if not words.tokens:
        return ""
    language, first = words.language, words.low[0]
    several = (*NUMBERS[language], "les", "los", "las", "des")
    if hero is None and first in several:
        return ""
    if hero and (first in several or hero.many or len(heroes) > 1):
        return _THEY[language][all(one.noun is not None and one.noun.gender == "f" for one in heroes)]
    if hero is not None and hero.noun is not None:
        if language == "de":
            return {"m": "er", "f": "sie", "n": "es"}[hero.noun.gender]
        return (
            _FEMALE[language] if hero.noun.gender == "f" or first in ("une", "la", "una") else _MALE[language]
        )
    if first in {"de": ("eine", "die"), "fr": ("une", "la"), "es": ("una", "la")}[language]:
        return _FEMALE[language]
    if first == "das":
        return "es"
    return _MALE[language] if first in ("ein", "der", "un", "le", "el") else ""
