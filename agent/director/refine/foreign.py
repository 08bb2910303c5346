"""A German, French or Spanish request about pictures in plain English, word for word, where every word of it is known.

The frames that read sentences ("put a candle on the sill", "take the gulls out") are written once, in English; a
message of another language comes to them this way, after its own reading was not enough. One unknown word, and
there is no English for it: nothing is guessed.
"""

from __future__ import annotations

import re
from functools import cache

from agent.director.refine.foreign_words import ADJECTIVES, DEEDS, SMALL, THINGS
from agent.director.refine.targets import roles
from agent.director.words import english, tongues
from agent.director.words.lexer import Token, labels, lex
from film.document import Film

_KINDS = frozenset(
    ("time", "weather", "season", "light", "mood", "colour", "size", "amount", "age", "shot", "nearer", "move", "quant", "guard", "except", "instead", "part", "speed")
)  # fmt: skip
_ENDINGS = ("em", "en", "er", "es", "e")
_SCENES = ("szenen", "scènes", "plans", "escenas", "tomas", "planos")


@cache
def _things(language: str) -> dict[str, str]:
    column = 1 + tongues.LANGUAGES.index(language)
    return {
        word.lower(): row.split("|")[0]
        for row in THINGS.strip().splitlines()
        for word in row.split("|")[column].split()
    }


def in_english(text: str, language: str, film: Film) -> str | None:
    """The request in English; None where a word is unknown or the text quotes."""
    if language not in tongues.LANGUAGES or "\ue000" in text:
        return None
    for pattern, instead in _BEFORE.items():
        text = re.sub(pattern, instead, text, flags=re.I)
    nouns = {w.lower() for w in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", text) if _noun(w, language)}
    told: list[tuple[str, str]] = []
    before = ""
    for token in lex(text, [], language, nouns):
        word = _word(token, language, film, before)
        if word is None:
            return None
        told += [(part, token.kind) for part in [word] if part]
        before = token.text.lower()
    return _ordered(_put_right(told), language)


def _word(token: Token, language: str, film: Film, before: str) -> str | None:
    """A token in English; empty for what says nothing, None for what is unknown."""
    low = token.text.lower()
    if token.kind == "mark":
        return token.text if token.text in ",;" else ""
    if any(low == m.name.lower() for m in film.cast if m.name):
        return token.text
    for table in (DEEDS[language], SMALL[language]):
        if low in table:
            return table[low]
    if token.kind == "polite":
        return ""
    if token.kind in ("number", "ordinal", "decimal"):
        return str(token.value) if token.kind == "number" else labels("en").get(("ordinal", token.value), "")
    if token.kind == "thing" and token.value == "scene":
        return "scenes" if low in _SCENES else "scene"
    noun = _noun(token.text, language, before)
    if noun and token.kind in ("word", "weather", "instrument", "voicekind", "move", "light"):
        return noun
    if token.kind in _KINDS or token.kind in ("thing", "neg", "verb", "state", "louder"):
        return labels("en").get((token.kind, token.value)) or token.value
    if deed := _deed(low, language):
        return deed
    if adjective := _adjective(low, language):
        return adjective
    if noun := noun or _noun_of_member(token.text, film):
        return noun
    return "" if token.kind in ("filler", "aux", "pronoun") else None


_BEFORE = {r"\b(?:il y a|il y ait|voici)\b": "voilà"}
"""What several words say together, as one that the tables know."""
_MANY = frozenset(("die", "keine", "viele", "zwei", "drei", "vier", "fünf", "einige", "mehrere", "alle", "paar", "diese", "mehr"))  # fmt: skip
"""What stands before a German plural; "den Raben" is one raven."""


def _noun(word: str, language: str, before: str = "") -> str:
    low = word.lower()
    if low in _things(language):
        found = _things(language)[low]
        base = next(w for w, e in _things(language).items() if e == found)
        many = low != base and (low.endswith(("s", "x")) if language != "de" else before in _MANY)
        return english.plural(found) if many else found
    if language == "de" and not word[:1].isupper():
        return ""
    if (inflected := _inflected(low, language)) and tongues.noun_of(word, language) is None:
        return (
            english.plural(inflected) if before in (*_MANY, "den", "les", "des", "los", "las") else inflected
        )
    known = tongues.noun_of(word, language) if len(low) > 2 else None
    if known is None:
        return ""
    other = low != known.word.lower() and low != (known.accusative or known.word).lower()
    many = other and (before in _MANY if language == "de" else low.endswith(("s", "x")))
    return english.plural(known.english) if many else known.english


@cache
def _plain_things(language: str) -> dict[str, str]:
    return {tongues.plain(word, language): noun for word, noun in _things(language).items()}


def _inflected(low: str, language: str) -> str:
    """A thing in another number or case than the table has it: Ästen, manteaux."""
    table, word = _plain_things(language), tongues.plain(low, language)
    endings = ("", "n", "en", "e", "er", "ern", "s", "es") if language == "de" else ("", "s", "x", "es")
    return next(
        (table[word.removesuffix(e)] for e in endings if word.endswith(e) and word.removesuffix(e) in table),
        "",
    )


def _noun_of_member(word: str, film: Film) -> str:
    found = [m for m in film.cast if word.lower() in roles(m)]
    return word if len(found) == 1 else ""


def _deed(low: str, language: str) -> str:
    """A verb of the shared vocabulary, where it is one word there, too."""
    rows = [(base, number) for base, rest, number in tongues.verbs_by_word(language).get(low, ()) if not rest]
    if not rows or "_" in rows[0][0] or " " in rows[0][0]:
        return ""
    base, number = rows[0]
    return english.third(base) if number == "one" else base


def _adjective(low: str, language: str) -> str:
    table = ADJECTIVES[language]
    if low in table:
        return table[low]
    stems = [low.removesuffix(e) for e in (_ENDINGS if language == "de" else ("s",)) if low.endswith(e)]
    return next((table[stem] for stem in stems if stem in table), "")


def _put_right(told: list[tuple[str, str]]) -> list[str]:
    """A colour or another adjective before its noun: "a candle red" is a red candle."""
    words = [word for word, _ in told]
    kinds = [kind for _, kind in told]
    adjectives = {a for table in (ADJECTIVES["fr"], ADJECTIVES["es"]) for a in table.values()}
    for index in range(1, len(words)):
        colour = kinds[index] in ("colour", "size") or (
            words[index] in adjectives and kinds[index] in ("word", "age", "size")
        )
        if (
            colour
            and kinds[index - 1] in ("word", "weather", "instrument")
            and words[index - 1] not in adjectives
        ):
            before = words[index - 1]
            if before.split()[0] not in ("should", "put", "of", "be"):
                words[index - 1], words[index] = words[index], before
                kinds[index - 1], kinds[index] = kinds[index], kinds[index - 1]
    return words


_MODAL = re.compile(r"^(?P<lead>(?:in (?:the )?(?:scenes? [\d ,and]+|\w+ scene),? )?)should (?P<rest>.+)$")


_RIGHT = (
    (r"\binstead of of the\b", "instead of the"), (r"^((?:(?!should).)*?)\bwe (?!should\b)(.+) hear$", r"we hear \1\2"),
    (r"^(in scene \d+,?) (sits|lies|stands|hangs|sleeps|waits|walks|runs|flies|swims) (an? [\w-]+)", r"\1 \3 \2"), (r"^(an? .+) (put|hang)$", r"\2 \1"),
    (r"\bcup of café\b", "coffee cup"),
    (r"\bat (?:the )?side of(?: the)?(?= [A-Z])|\bat (?:the )?side of\b", "next to"), (r"\bshould out$", "should go"),
    (r"^give (an? .+?) (?:at|to) (the \w+|[A-Z]\w+)$", r"give \2 \1"),
    (r"\b(?:the )?(scenes? \d)", r"\1"),
    (r"\bin front of\b", "in front of"), (r"\bin front (?:at )?(?=the|a)", "in front of "), (r"\bnext (?:at|of|to) ", "next to "), (r"\bnear (?:of|at) ", "near "),
    (r"\bout (?:out )?of (?:of )?", "out of "), (r"^(take .+?) out of (.+?) out$", r"\1 out of \2"), (r"^(take .+?) out$", r"remove \1"),
    (r"^remove take ", "remove "), (r"^(replace .+?) (?:through|with|out with) ", r"\1 with "), (r"\b(above|under|behind) of\b", r"\1"),
    (r"\bwindow sill of the window\b", "window sill"), (r"\bin (?=(?:the|a) (?:window sill|table|shelf|roof|wall|floor|desk|workbench|signpost|bench|stairs|beach|bridge|pier)\b)", "on "),
    (r"\b(bunch|bouquet|pile|stack|basket|glass|bowl|cup|pair|vase|handful) (?!of\b|on\b|in\b|at\b|of the\b)(?=[a-z]+(?:s|r|e|k)?\b)(?=tulips|flowers|roses|apples|tea|water|milk|books|newspapers|letters|sunflowers)", r"\1 of "),
    (r"\bin the last scene (?=of)", "in the last scene "), (r"^(.*?)\bshould we (.+) hear$", r"we should hear \1\2"), (r"^(.*?)we should (.+) hear$", r"we should hear \1\2"), (r"\ba (?=[aeiou])", "an "),
)  # fmt: skip


def _ordered(words: list[str], language: str) -> str:
    """The words in the order of an English sentence."""
    text = re.sub(r"\s+([,;])", r"\1", " ".join(words)).strip(" ,;")
    for wrong, right in _RIGHT:
        text = re.sub(wrong, right, text)
    if language == "de":
        deeds = {v for v in DEEDS["de"].values() if v and " " not in v} | {"be"}
        verbs = "|".join(sorted(deeds, key=len, reverse=True))
        text = _MODAL.sub(lambda m: f"{m['lead']}{_should(m['rest'], verbs)}", text)
        text = re.sub(
            r"^((?:the |an? )?[\w-]+(?: [\w-]+)?)( in (?:the )?scenes? [\d ,and]+)? should (.+) be$",
            r"\1 should be \3\2",
            text,
        )
        text = re.sub(
            rf"^(?!in )((?:the |an? |his |her )?[\w-]+(?: [\w-]+)?) should (.+) ({verbs})$",
            r"\1 should \3 \2",
            text,
        )
    return " ".join(text.split())


def _should(rest: str, verbs: str) -> str:
    """``a raven on the signpost sit``: who should do what, where."""
    who = r"(?:the|an?|his|her|some|two|three|\d+|many) (?:[\w-]+ )??[\w-]+|[A-Z]\w+|he|she"
    match = re.match(rf"^({who})(?: (.+))? ({verbs})$", rest)
    return f"{match[1]} should {match[3]} {match[2] or ''}".strip() if match else f"should {rest}"
