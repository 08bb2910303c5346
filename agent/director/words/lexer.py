"""From a message to concepts: the longest known form at each place, in the message's language.

Quoted text is one token, kept to the letter. A word of five letters or more that nobody
knows is read as the command it nearly is ("captoins"), unless the film uses it.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from agent.director.glossary import tables
from agent.director.words.concepts_forms import TABLES

Forms = dict[tuple[str, ...], tuple[str, str]]

_QUOTE = re.compile(
    r"(<(\w+)\b[^<>]*>.*?</\2>)|„([^“”\"]+)[“”\"]|\"([^\"]+)\"|“([^”]+)”|«\s*([^»]+?)\s*»|‘([^’]+)’(?!\w)|(?<!\w)'([^']+)'(?!\w)",
    re.S,
)
"""What is quoted: between marks of any kind, or as a whole where it is markup."""
_WORD = re.compile(
    r"\ue000\d+\ue001|\d+:\d+|\d+[.,]\d+|\d+(?=\D|$)|[^\W\d_]+(?:-[^\W\d_]+)*'?(?:[^\W\d_]+)?|[%#&]|[^\w\s]"
)
_CONTRACTED = (
    (r"\b(should|is|are|was|do|does|did|has|have|could|would|must|need|were)n't\b", r"\1 not"),
    (r"\b(should|is|are|was|do|does|did|has|have|could|would|must|were)nt\b", r"\1 not"),
    (r"\bcant\b", "can not"),
    (r"\bwont\b", "will not"),
    (r"\b(that|there|it|he|she)s\b(?= (?:too|so|not|a|an|the|no|just|\w+ing)\b)", r"\1 is"),
    (r"\bcan't\b|\bcannot\b", "can not"),
    (r"\bwon't\b", "will not"),
    (r"\bi'd\b", "i would"),
    (r"\bi'm\b", "i am"),
    (r"\b(we|they|you)'re\b", r"\1 are"),
    (r"\b(i|we|they|you)'ve\b", r"\1 have"),
    (r"\b(?:scne|sceen|sceene|scen|sence|scence|sceme|secne|scnee)\b(?= ?\d)", "scene"),
    (r"\b(?:szne|szeen|szen|sezne)\b(?= ?\d)", "szene"),
    (r"\b(?:shoud|shuld|shoudl|shuold|sould|shold)\b", "should"),
    (r"\b(?:coud|cuold|coudl)\b", "could"),
    (r"\b(?:pleas|plese|pleae|plaese|pls|plz)\b", "please"),
    (r"\bteh\b", "the"),
    (r"\bbtw\b,?", ""),
    (r"\b(it|that|there|he|she|what|who|where|how|let)'s\b", r"\1 is"),
    (r"\blet is\b", "let us"),
    (r"\bwe'd\b", "we would"),
    (r"\bit'll\b", "it will"),
)
_VOTELESS = frozenset(
    [
        "a",
        "in",
        "film",
        "video",
        "no",
        "die",
        "son",
        "plus",
        "animation",
        "camera",
        "style",
        "plan",
        "action",
        "ton",
        "is",
        "die",
        "des",
        "am",
    ]
)


@dataclass(frozen=True)
class Token:
    """One concept or word. ``start`` and ``end`` are places in the clause's words."""

    text: str
    kind: str
    value: str = ""

    @property
    def number(self) -> int | None:
        return (
            int(self.value)
            if self.kind in ("number", "ordinal") and self.value.lstrip("-").isdigit()
            else None
        )


def normalise(message: str) -> str:
    """The message in NFC with plain quotes, apostrophes, spaces and figures."""
    text = unicodedata.normalize("NFC", message)
    text = text.translate(
        {
            0x2019: "'",
            0x2018: "'",
            0x201C: '"',
            0x201D: '"',
            0xA0: " ",
            0x202F: " ",
            0x2026: "...",
            0x2012: "-",
        }
    )
    return " ".join(text.split())


def quoted(text: str) -> tuple[str, list[str]]:
    """The text with each quotation replaced by a mark, and the quotations to the letter."""
    found: list[str] = []

    def keep(match: re.Match[str]) -> str:
        found.append(next(filter(None, match.groups())))
        return f" \ue000{len(found) - 1}\ue001 "

    return _QUOTE.sub(keep, text), found


def expand(text: str) -> str:
    """Contractions written out: "shouldn't" is "should not"."""
    for pattern, whole in _CONTRACTED:
        text = re.sub(pattern, whole, text, flags=re.I)
    return text


@lru_cache(maxsize=8)
def forms(language: str) -> Forms:
    """Surface forms of a language as tuples of words, with English behind it."""
    table: Forms = {}
    for tag in dict.fromkeys(("en", language)):
        for row in TABLES[tag].strip().splitlines():
            head, _, listed = row.partition(" = ")
            kind, _, value = head.partition(" ")
            for form in listed.split(", "):
                table[_words(form)] = (kind, value)
    return table


@lru_cache(maxsize=8)
def labels(language: str) -> dict[tuple[str, str], str]:
    """How a language names a concept: its first form."""
    found: dict[tuple[str, str], str] = {}
    for row in TABLES[language].strip().splitlines():
        head, _, listed = row.partition(" = ")
        kind, _, value = head.partition(" ")
        found.setdefault((kind, value), listed.split(", ")[0])
    return found


@lru_cache(maxsize=8)
def _vocabulary(language: str) -> frozenset[str]:
    return frozenset(
        word
        for row in TABLES[language].strip().splitlines()
        for form in row.partition(" = ")[2].split(", ")
        for word in _words(form)
    )


@lru_cache(maxsize=8)
def _commands(language: str) -> tuple[tuple[str, ...], frozenset[str]]:
    """Single words worth correcting a typo to, and every word that needs no correction."""
    known = forms(language)
    single = tuple(
        form[0]
        for form, (kind, _) in known.items()
        if len(form) == 1
        and len(form[0]) >= 5
        and kind not in ("polite", "filler", "aux", "guard", "except", "quant")
    )
    return single, frozenset(word for form in known for word in form)


def _words(text: str) -> tuple[str, ...]:
    return tuple(_split(text.lower()))


def _split(text: str) -> list[str]:
    found: list[str] = []
    for word in _WORD.findall(text):
        if word.endswith("'s") and len(word) > 2:
            found += [word[:-2], "'s"]
        elif word.endswith("'"):
            found += [word[:-1], "'s"] if word[:-1].endswith("s") else [word]
        elif re.match(r"[a-zA-Z]{1,2}'[^\W\d_]", word):
            head, _, tail = word.partition("'")
            found += [head + "'", tail]
        else:
            found.append(word)
    return [word for word in found if word]


def language_of(message: str, fallback: str = "en") -> str:
    """The interface language of a message: en, de, fr or es, by which vocabulary knows most of it."""
    words = [w for w in _split(message.lower()) if w.isalpha() and len(w) > 1 and w not in _VOTELESS]
    if not words:
        return fallback
    scores = {
        tag: sum(1.0 if word in _vocabulary(tag) else 0.6 * (word in tables.words(tag)) for word in words)
        for tag in TABLES
    }
    letters = {"de": "äöüß", "fr": "àâçèêëîïôûœ", "es": "ñáíóú¿¡"}
    for tag, extra in letters.items():
        scores[tag] += 0.5 * any(c in extra for c in message.lower())
    best = max(scores, key=lambda tag: (scores[tag], tag == "en", tag == fallback))
    return best if scores[best] else fallback


def lex(text: str, quotes: list[str], language: str, known: Iterable[str] = ()) -> list[Token]:
    """The tokens of a text. ``known`` are words that the film itself uses; without ``quotes`` marks stand for themselves."""
    table = forms(language)
    longest = max(map(len, table))
    words = _split(text)
    lower = [word.lower() for word in words]
    vocabulary = frozenset(known)
    tokens: list[Token] = []
    index = 0
    while index < len(words):
        mark = re.fullmatch(r"\ue000(\d+)\ue001", words[index])
        if mark:
            said = quotes[int(mark[1])] if int(mark[1]) < len(quotes) else words[index]
            tokens.append(Token(said, "quote", said))
            index += 1
            continue
        if lower[index] == "'s":
            tokens.append(Token("'s", "filler", "of"))
            index += 1
            continue
        for size in range(min(longest, len(words) - index), 0, -1):
            form = tuple(lower[index : index + size])
            if form in table:
                kind, value = table[form]
                tokens.append(Token(" ".join(words[index : index + size]), kind, value))
                index += size
                break
        else:
            tokens.append(_word(words[index], language, vocabulary))
            index += 1
    return _disambiguated(tokens)


def _word(word: str, language: str, known: frozenset[str]) -> Token:
    lower = word.lower()
    if lower.isdigit():
        return Token(word, "number", lower)
    if re.fullmatch(r"\d+[.,]\d+", word):
        return Token(word, "decimal", word.replace(",", "."))
    if re.fullmatch(r"\d+:\d+", word):
        return Token(word, "clock", word)
    ordinal = re.fullmatch(r"(\d+)(?:st|nd|rd|th|\.|e|ème)", lower)
    if ordinal:
        return Token(word, "ordinal", ordinal[1])
    if not any(c.isalnum() for c in word):
        return Token(word, "mark", word)
    corrected = (
        correct(lower, language)
        if len(lower) >= 5 and lower not in known and not _noun(word, language)
        else None
    )
    if corrected:
        kind, value = forms(language)[(corrected,)]
        return Token(word, kind, value)
    return Token(word, "word", lower)


def _noun(word: str, language: str) -> bool:
    """Whether a word is a noun of that language, and no misspelt command."""
    from agent.director.words import tongues

    return language in tongues.LANGUAGES and tongues.noun_of(word, language) is not None


@lru_cache(maxsize=512)
def correct(word: str, language: str) -> str | None:
    """The command that an unknown word nearly is, if it is near enough."""
    single, every = _commands(language)
    if word in every or word.rstrip("s") in every:
        return None
    for near in difflib.get_close_matches(word, single, n=3, cutoff=0.78):
        ratio = difflib.SequenceMatcher(None, word, near).ratio()
        if sorted(near) == sorted(word) or (ratio >= 0.84 and near[0] == word[0] and len(word) > 5):
            return near
    return None


_TOO = {
    "slower": "faster", "faster": "slower", "dark": "bright", "bright": "dark", "warm": "cold", "cold": "warm",
    "larger": "smaller", "smaller": "larger", "up": "down", "down": "up", "closer": "wider", "wider": "closer",
    "scary": "gentle", "sad": "hopeful", "tense": "gentle", "happy": "gentle", "playful": "gentle",
    "longer": "shorter", "shorter": "longer", "older": "younger", "younger": "older",
}  # fmt: skip
"""What "too dark" asks for."""


_LIT = ("light", "weather", "mood", "time", "season", "colour")
"""What says how light is, and makes "light" a noun."""


def _disambiguated(tokens: list[Token]) -> list[Token]:
    """ "second" after a number or "a" is a unit, "light" after a colour is no brightness, and the like."""
    result: list[Token] = []
    for index, token in enumerate(tokens):
        before = tokens[index - 1] if index else None
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        lower = token.text.lower()
        if (
            lower == "second"
            and before
            and (before.text.lower() in ("a", "one", "half") or before.kind in ("number", "decimal"))
            and not (before.text.lower() == "a" and after and after.kind == "word")
        ):
            token = Token(token.text, "unit", "second")
        elif lower == "one" and after and after.text.lower() in ("second", "minute", "scene", "sec"):
            token = Token(token.text, "number", "1")
        elif (
            lower == "menos"
            and after
            and (after.kind == "thing" or after.text.lower() in ("la", "las", "el", "los"))
        ):
            token = Token(token.text, "except")
        elif token.kind == "number" and after and after.text in ("st", "nd", "rd", "th"):
            token = Token(token.text, "ordinal", token.value)
        elif lower == "light" and token.kind == "light" and before and before.kind in _LIT:
            token = Token(token.text, "word", lower)  # evening light, stormier light
        elif before and before.value == "too" and token.value in _TOO and result:
            result[-1] = Token(before.text, "filler")
            token = Token(token.text, token.kind, _TOO[token.value])
        elif (
            lower == "last"
            and before
            and before.text.lower() != "the"
            and after
            and after.kind in ("number", "clock")
        ) or (lower == "no" and after and after.kind == "number"):
            token = Token(token.text, "filler")
        result.append(token)
    return result
