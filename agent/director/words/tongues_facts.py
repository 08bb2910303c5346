"""What an English notice tells, row by row, in German, French or Spanish: orders, dates, hours, things and names."""

from __future__ import annotations

import re

from agent.director.words import english
from agent.director.words.tongues import known
from agent.director.words.tongues_forms import glossed_adjective, infinitive, plural, thirds
from agent.director.words.tongues_say import PREPOSITIONS, joined, phrase_in

_DAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_MONTHS = ("january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december")  # fmt: skip
_NAMED_DAYS = {
    "de": ("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag"),
    "fr": ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    "es": ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
}
_NAMED_MONTHS = {
    "de": ("Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober", "November", "Dezember"),
    "fr": ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"),
    "es": ("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"),
}  # fmt: skip
_DATE = re.compile(
    rf"^(?:(?:on )?(?P<day>{'|'.join(_DAYS)}),? ?)?(?:the )?(?:(?P<n>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<month>{'|'.join(_MONTHS)})|(?P<month2>{'|'.join(_MONTHS)}) (?P<n2>\d{{1,2}})(?:st|nd|rd|th)?)?(?=$| )",
    re.I,
)
_HOURS = re.compile(
    r"^(?:from )?(?P<a>\d{1,2}(?:[.:]\d\d)?) ?(?P<am>[ap]m)? (?:to|until|till|-) (?P<b>\d{1,2}(?:[.:]\d\d)?) ?(?P<pm>[ap]m)?$|^(?P<lead>from|at|until) (?P<c>\d{1,2}(?:[.:]\d\d)?) ?(?P<x>[ap]m)?$",
    re.I,
)
_LED = {
    "de": {"from": "ab {} Uhr", "at": "um {} Uhr", "until": "bis {} Uhr", "": "von {} bis {} Uhr"},
    "fr": {"from": "à partir de {} h", "at": "à {} h", "until": "jusqu'à {} h", "": "de {} h à {} h"},
    "es": {"from": "a partir de las {}", "at": "a las {}", "until": "hasta las {}", "": "de {} a {}"},
}
_AND = {"de": "und", "fr": "et", "es": "y"}
_OUR = {
    "de": {"m": "unser", "f": "unsere", "n": "unser"},
    "fr": {"m": "notre", "f": "notre"},
    "es": {"m": "nuestro", "f": "nuestra"},
}
_WITH_NAME = {"de": {"at": "bei"}, "fr": {"at": "à"}, "es": {"at": "en"}}
_NEVER = {"de": "nie", "fr": "ne jamais", "es": "nunca"}
_COUNTED = {
    "de": ("zwei", "drei", "vier", "fünf", "sechs"),
    "fr": ("deux", "trois", "quatre", "cinq", "six"),
    "es": ("dos", "tres", "cuatro", "cinco", "seis"),
}
_COUNTS = ("two", "three", "four", "five", "six")


def say_fact(row: str, language: str) -> str:
    """A row of a notice in that language; empty where a word of it is not known."""
    text = row.strip(" .!")
    told = _order(text, language) or _fragments(text, language)
    return f"{told[0].upper()}{told[1:]}." if told else ""


def _fragments(text: str, language: str) -> str:
    """Things, dates and hours between commas."""
    found = []
    for part in re.split(r",\s+", text):
        said = _fragment(part, language)
        if not said:
            return ""
        found.append(said)
    return ", ".join(found)


def _fragment(part: str, language: str) -> str:
    date = _DATE.match(part)
    if date and date.end() and (date["day"] or date["n"] or date["n2"]):
        rest = part[date.end() :].strip()
        behind = _fragment(rest, language) if rest else ""
        return "" if rest and not behind else f"{_date(date, language)} {behind}".strip()
    if hours := _HOURS.match(part):
        return _hours(hours, language)
    if _is_name(part):
        return part
    if " and " in part:
        pieces = [_fragment(piece, language) for piece in part.split(" and ")]
        return f" {_AND[language]} ".join(pieces) if all(pieces) else ""
    return _things(part, language)


def _date(date: re.Match[str], language: str) -> str:
    day = _NAMED_DAYS[language][_DAYS.index(date["day"].lower())] if date["day"] else ""
    number, month = date["n"] or date["n2"], date["month"] or date["month2"]
    if not number:
        return day
    named = _NAMED_MONTHS[language][_MONTHS.index(month.lower())]
    if language == "de":
        return f"{day}, {number}. {named}".strip(", ") if day else f"{number}. {named}"
    return f"{day} {number} {'de ' if language == 'es' else ''}{named}".strip()


def _hours(hours: re.Match[str], language: str) -> str:
    def clock(told: str, half: str | None) -> str:
        hour, _, minutes = told.replace(".", ":").partition(":")
        hour = str(int(hour) + 12) if half and half.lower() == "pm" and int(hour) < 12 else hour
        return f"{hour}:{minutes}" if minutes else hour

    if hours["c"]:
        return _LED[language][hours["lead"].lower()].format(clock(hours["c"], hours["x"]))
    return _LED[language][""].format(
        clock(hours["a"], hours["am"] or hours["pm"]), clock(hours["b"], hours["pm"])
    )


def _is_name(part: str) -> bool:
    words = part.split()
    return bool(words) and all(word[:1].isupper() or word.isdigit() for word in words) and len(words) < 5


def _things(part: str, language: str, case: str = "nom") -> str:
    """A thing with what belongs to it, or a name behind its preposition."""
    pieces = re.split(rf" ({'|'.join(PREPOSITIONS[language])}) ", f" {part} ")
    said = _thing(pieces[0].strip(), language, case)
    if pieces[0].strip() and not said:
        return ""
    for word, what in zip(pieces[1::2], pieces[2::2], strict=True):
        bare = word == "of" and known(what.strip(), language)
        if bare:
            if language == "de":
                return ""
            said = f"{said} de {bare.word}"
            continue
        preposition, governed = PREPOSITIONS[language][word]
        if _is_name(what.strip()):
            preposition = _WITH_NAME[language].get(word, preposition)
        named = what.strip() if _is_name(what.strip()) else _thing(what.strip(), language, governed or "nom")
        if not named:
            return ""
        said = f"{said} {preposition} {named}"
    return joined(said.strip(), language)


def _thing(part: str, language: str, case: str) -> str:
    if not part:
        return ""
    count, _, rest = part.partition(" ")
    if count.lower() in _COUNTS and (noun := known(english.singular(rest), language)):
        many = plural(noun, language)
        return f"{_COUNTED[language][_COUNTS.index(count.lower())]} {many}" if many else ""
    if "free" in part.split():
        return ""
    if ours := re.match(r"our (?P<what>[a-z ]+?)(?P<name>(?: [A-Z]\w+)*)$", part):
        noun = known(ours["what"].strip(), language)
        return f"{_OUR[language][noun.gender]} {noun.word}{ours['name']}" if noun and case == "nom" else ""
    det = re.match(r"(?:a|an|the|his|her|its) ", part)
    bare = part[det.end() :] if det else part
    return phrase_in(det[0].strip() if det else "", bare, language, case) or ""


def _order(text: str, language: str) -> str:
    """An order: "Die Füße prüfen", "Vérifier les pieds", "Revisa los pies"."""
    never = text.lower().startswith("never ")
    verb, _, rest = text.removeprefix("never ").removeprefix("Never ").partition(" ")
    does = infinitive(verb.lower(), language)
    rest = re.sub(r"^your ", "the ", rest)
    meant = re.match(r"(?:the|a|an|his|her|its) ", rest) or not (
        glossed_adjective(verb.lower()) or known(verb.lower(), language)
    )
    if not does or not rest or not meant:
        return ""
    if does.startswith(("se ", "s'")) or does in ("se", "sich") or does.endswith("se"):
        return ""
    what = _things(rest, language, "acc")
    if not what:
        return ""
    if language == "de":
        return f"{_NEVER['de']} {what} {does}" if never else f"{what} {does}"
    if language == "fr":
        return f"{_NEVER['fr']} {does} {what}" if never else f"{does} {what}"
    told = thirds("es").get(verb.lower(), "")
    return f"{_NEVER['es']} {does} {what}" if never else f"{told} {what}" if told else ""
