"""The rules by which `spoken.py` puts numbers, signs and short forms into words, where espeak-ng reads them wrongly."""

import re
import unicodedata
from collections.abc import Callable, Iterable
from functools import lru_cache

from num2words import num2words

from providers.local.sound import spoken_words as words

Say = Callable[[re.Match[str]], str | None]
Rule = tuple[re.Pattern[str], Say]  # what to look for, and what to say for it; None leaves it as it is


@lru_cache(maxsize=16)
def rules(language: str) -> tuple[Rule, ...]:
    """In order of precedence: a rule leaves alone what an earlier one has taken."""
    base = language.partition("-")[0]
    ordered: list[Rule] = [(re.compile(r"https?://"), lambda match: "")]
    if base == "en":
        ordered += _english(british=language == "en-gb")
    if base == "de":
        ordered += _german()
    if base == "fr":
        ordered += _french()
    ordered += _amounts(base)
    ordered += _abbreviations(base)
    ordered.append((re.compile(r"_|[^\w\s]"), _unspeakable))
    ordered.append((re.compile(r"(?![0-9])\d"), lambda match: str(unicodedata.decimal(match.group()))))
    ordered.append((re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]"), lambda match: " "))
    return tuple(ordered)


def _unspeakable(match: re.Match[str]) -> str | None:
    """Marks and pictures are shown, not read out: espeak would say "asterisk" or name the emoji."""
    sign = match.group()
    if sign in "*_#~`|<>^\\{}" or (
        unicodedata.category(sign) in {"So", "Sk", "Co", "Cf"} and sign not in "°\u200c\u200d"
    ):
        return " "
    return None


def _either(choices: Iterable[str]) -> str:
    return "|".join(re.escape(choice) for choice in sorted(choices, key=len, reverse=True))


def _abbreviations(base: str) -> list[Rule]:
    table = words.ABBREVIATIONS.get(base, {})
    if not table:
        return []

    def expand(match: re.Match[str]) -> str:
        short, after = match.group(), match.string[match.end() :].lstrip()
        stops = short.endswith(".") and (not after or (short in words.CLOSING and after[0].isupper()))
        return table[short] + ("." if stops else "")

    return [(re.compile(rf"(?<![\w.])(?:{_either(table)})(?!\w)"), expand)]


_NUMBER = r"\d+(?:[.,]\d+)*"


def _amounts(base: str) -> list[Rule]:
    """Money, measures, ranges and simple fractions."""
    if base not in words.MONEY:
        return []
    money, units, fractions = words.MONEY[base], words.UNITS[base], words.FRACTIONS[base]
    size = r"(?P<size>\s(?:Mio\.|Mrd\.|mil(?!\w)|thousand|[Mm]ill?i\w+|[Mm]illones|[Bb]ill?i\w+|[Mm]ill?iar\w+|[Tt]rill?i\w+))?"

    def of_money(match: re.Match[str]) -> str:
        number, size = match["number"], match["size"] or ""
        one, many = money[match["sign"]]
        whole, _, cents = number.rpartition("." if base == "en" else ",")
        if size:
            size = words.ABBREVIATIONS[base].get(size.strip(), size.strip())
            return f"{number} {size} {words.OF_MONEY.get(base, '')}{many}"
        if whole and len(cents) == 2:
            return f"{whole} {one if whole == '1' else many} {cents.lstrip('0') or ''}".rstrip()
        return f"{number} {one if number == '1' else many}"

    def measure(match: re.Match[str]) -> str:
        return f"{match['number']} {units[match['unit']][match['number'] != '1']}"

    return [
        (re.compile(rf"(?P<sign>{_either(money)})\s?(?P<number>{_NUMBER}){size}"), of_money),
        (re.compile(rf"(?P<number>{_NUMBER}){size}\s?(?P<sign>{_either(money)})"), of_money),
        (re.compile(rf"(?<![\w.,])(?P<number>{_NUMBER})\s?(?P<unit>{_either(units)})(?![\w/])"), measure),
        (re.compile(rf"(?<![\w/])(?:{_either(fractions)})(?![\w/])"), lambda match: fractions[match.group()]),
        (re.compile(r"(?<=\d)\s?[–-]\s?(?=\d)"), _range_word(base)),
    ]


def _range_word(base: str) -> Say:
    def word(match: re.Match[str]) -> str | None:
        before, after = match.string[: match.start()], match.string[match.end() :]
        longer = re.search(r"[-–+]\s?\d+$", before) or re.match(r"\d+\s?[-–]", after)
        telephone = longer or (re.search(r"(?<!\d)\d{3}$", before) and re.match(r"\d{4}(?!\d)", after))
        return None if telephone else f" {words.RANGE[base]} "

    return word


_ROMAN = re.compile(r"X{0,3}(?:IX|IV|V?I{0,3})")
_DIGITS = {"I": 1, "V": 5, "X": 10}


def _roman(numeral: str) -> int:
    values = [_DIGITS[digit] for digit in numeral]
    return sum(
        -value if value < following else value
        for value, following in zip(values, [*values[1:], 0], strict=True)
    )


def _ordinal(number: int, language: str) -> str:
    return str(num2words(number, to="ordinal", lang=language))


def _year(number: int, language: str) -> str:
    return str(num2words(number, to="year", lang=language))


def _years(base: str) -> Rule:
    """Four digits are a year after a word like "since", or when the clause ends with them."""
    after = "|".join(words.YEAR_AFTER[base])
    before = re.compile(rf"(?:^|\W)(?:{after}),?[\s(-]+$", re.IGNORECASE)
    closes = re.compile(r"\s*(?:$|[.,;:!?)…–—-](?!\d)|[–-]\s?(?:1[1-9]|20)?\d\d(?!\w))")

    def year(match: re.Match[str]) -> str | None:
        text, earlier = match.string, match.string[: match.start()]
        if re.search(r"(?<!\d)\d{1,3}[–-]$", earlier):
            return None
        if before.search(earlier) or closes.match(text, match.end()):
            return _year(int(match.group()), base)
        return None

    return re.compile(r"(?<![\w.,$£€¥#/:+])(?:1[1-9]|20)\d\d(?![\w%°/]|[.,]\d|\s?[€$£])"), year


def _english(*, british: bool) -> list[Rule]:
    def roman(match: re.Match[str]) -> str | None:
        if not _ROMAN.fullmatch(match.group()):
            return None
        name = re.search(r"([A-Z]\w+)\s$", match.string[: match.start()])
        if not name:
            return None
        number = _roman(match.group())
        return f"the {_ordinal(number, 'en')}" if name[1] in words.RULERS else str(number)

    def decade(match: re.Match[str]) -> str:
        number = int(match["decade"])
        said = _year(number, "en") if number > 99 else str(num2words(number))
        return said[:-1] + "ies" if said.endswith("y") else said + "s"

    def date(match: re.Match[str]) -> str | None:
        month, day = (match["b"], match["a"]) if british else (match["a"], match["b"])
        return _english_date(int(match["year"]), int(month), int(day))

    def street(match: re.Match[str]) -> str | None:
        before, after = match.string[: match.start()], match.string[match.end() :].lstrip()
        if re.search(r"(?:[A-Z]\w+|\d(?:st|nd|rd|th))\s$", before):
            return "Street." if not after else "Street"
        return "Saint" if after[:1].isupper() else None

    return [
        (re.compile(r"(?<![\w/])(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<year>\d{4})(?![\w/])"), date),
        (
            re.compile(r"(?<![\w-])(?P<year>[12]\d{3})-(?P<month>\d\d)-(?P<day>\d\d)(?![\w-])"),
            lambda match: _english_date(int(match["year"]), int(match["month"]), int(match["day"])),
        ),
        (re.compile(r"(?<![\w.])['’]?(?P<decade>(?:1[1-9]|20)\d0|[1-9]0)['’]?s(?!\w)"), decade),
        _years("en"),
        (re.compile(r"(?<![\w:])(\d{1,2}):0([1-9])(?![\w:])"), lambda match: f"{match[1]} oh {match[2]}"),
        (re.compile(r"(?<![\w:])(\d{1,2}):00(?=\s?[ap]\.?m)"), lambda match: match[1]),
        (re.compile(r"(?<![\w:])(\d{1,2}):00(?![\w:])"), lambda match: f"{match[1]} o'clock"),
        (re.compile(r"(?<!\w)[IVX]{2,}(?!\w)"), roman),
        (
            re.compile(r"(?<=Chapter )[VX](?!\w)|(?<=Part )[IVX](?!\w)|(?<=Act )[IVX](?!\w)"),
            lambda match: str(_roman(match.group())),
        ),
        (re.compile(r"(?<!\w)St\.(?!\w)"), street),
        (re.compile(r"(?<!\w)(?:No|no|Nos|nos)\.\s?(?=\d)|#(?=\d)"), lambda match: "number "),
        (
            re.compile(r"(?<!\w)([Ll])ead(?= (?:pipe|pencil|paint|weight|poison|roof|shot)\w*)"),
            lambda match: f"{match[1]}ed",
        ),
    ]


def _english_date(year: int, month: int, day: int) -> str | None:
    if not (1 <= month <= 12 and 1 <= day <= 31):
        return None
    return f"{words.MONTHS['en'][month - 1]} {_ordinal(day, 'en')}, {_year(year, 'en')}"


def _german() -> list[Rule]:
    months = "|".join(words.MONTHS["de"])

    def day(match: re.Match[str]) -> str:
        after_preposition = re.search(
            r"(?:am|vom|zum|dem|den|ab|bis|seit)\s$", match.string[: match.start()].lower()
        )
        return _ordinal(int(match[1]), "de") + ("n" if after_preposition else "r")

    def ruler(match: re.Match[str]) -> str | None:
        known = match[1] in words.RULERS and _ROMAN.fullmatch(match[2])
        return f"{match[1]} der {_ordinal(_roman(match[2]), 'de')}" if known else None

    return [
        (re.compile(rf"(?<![\w.])(\d{{1,2}})\.(?=\s(?:{months}))"), day),
        (
            re.compile(r"(?<![\w:])(\d{1,2}):(\d\d)\sUhr(?!\w)"),
            lambda match: f"{match[1]} Uhr {match[2].lstrip('0')}".rstrip(),
        ),
        (re.compile(r"([A-ZÄÖÜ]\w+) ([IVX]+)\.?(?!\w)"), ruler),
        _years("de"),
    ]


def _french() -> list[Rule]:
    def century(match: re.Match[str]) -> str | None:
        return _ordinal(_roman(match[1]), "fr") if _ROMAN.fullmatch(match[1]) else None

    def plain(match: re.Match[str]) -> str | None:
        return str(_roman(match.group())) if _ROMAN.fullmatch(match.group()) else None

    return [
        (re.compile(r"(?<!\w)([IVX]+)e(?= siècle)"), century),
        (re.compile(r"(?<=\w )[IVX]{2,}(?!\w)"), plain),
        (re.compile(r"(?<!\w)M\.(?=\s[A-ZÉÈÀ]\w)"), lambda match: "Monsieur"),
    ]
