"""Phrases about looks in English: plain forms of what people write, and words that the dictionary leaves out."""

from __future__ import annotations

import re

from agent.director.reader.wish import NotDone, Wish
from agent.director.refine.ages import YEARS
from agent.director.refine.features import COLOURS
from agent.director.refine.newcomers import head_of
from agent.director.refine.recall import in_english
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import singular
from agent.director.words.spelling import known

_LIKE = {
    "de": ((r"chen$|lein$", ""), (r"lich$|farben$", ""), (r"e[rsnm]?$", "")),
    "fr": ((r"âtre$", ""), (r"ette?$", ""), (r"s$", "")),
    "es": ((r"it([oa])$", r"\1"), (r"iz([oa])$", r"\1"), (r"ill([oa])$", r"\1"), (r"s$", "")),
}
_SHORT = (
    ("ne", "eine"), ("nem", "einem"), ("nen", "einen"), ("aufm", "auf dem"), ("überm", "über dem"), ("burrit", "burr"),
)  # fmt: skip
_MORE = {
    "de": {"gepflegt": "neat", "struppig": "scruffy", "lackiert": "painted", "knallrot": "bright red", "zerzaust": "tousled", "sechzehn": "sixteen", "siebzehn": "seventeen", "fünfzehn": "fifteen", "vierzehn": "fourteen", "dreizehn": "thirteen", "zwölf": "twelve", "elf": "eleven", "zwanzig": "twenty", "dreißig": "thirty", "vierzig": "forty", "fünfzig": "fifty", "sechzig": "sixty", "siebzig": "seventy", "achtzig": "eighty", "neunzig": "ninety"},
    "fr": {"joufflu": "chubby", "canari": "canary", "frisé": "curly", "bouclé": "curly", "ébouriffé": "tousled", "seize": "sixteen", "douze": "twelve", "vingt": "twenty", "trente": "thirty", "quarante": "forty", "cinquante": "fifty", "soixante": "sixty"},
    "es": {"coleta": "ponytail", "rizado": "curly", "rojizo": "reddish", "canoso": "grey", "peludo": "furry", "dieciséis": "sixteen", "doce": "twelve", "veinte": "twenty", "treinta": "thirty", "cuarenta": "forty", "cincuenta": "fifty", "sesenta": "sixty"},
}  # fmt: skip
"""Words of looks beside those of the dictionary."""


_IMPERSONAL = re.compile(r"^(?:qu'(?:il|elle|on) |que (?=\w+$))", re.I)
"""What leads to weather as it is wished: "qu'il neige"."""


_WHITE = re.compile(r"(?P<all>(?:ganz|komplett|völlig|total|rein) ?)?(?P<snow>schnee)?wei(?:ß|ss)", re.I)


def english(wish: Wish, text: str, loose: bool = False) -> str:
    """A phrase in English.

    Raises:
        NotDone: where a word of it is not known, unless ``loose``.
    """
    if wish.language == "en" or not text:
        return text
    if wish.language == "de" and (white := _WHITE.fullmatch(text.strip())):  # no form of "wissen"
        return "all white" if white["all"] else "snow white" if white["snow"] else "white"
    if pair := re.fullmatch(
        r"([^\W\d_]{3,})\s?-\s?([^\W\d_]{3,})", text.strip()
    ):  # two colours: "grau-schwarz"
        both = [wish.english(half) for half in pair.groups()]
        if all(re.fullmatch(COLOURS, half, re.I) for half in both):
            return " and ".join(both)
    text = _without_verb(text) if wish.language == "de" else _IMPERSONAL.sub("", text)
    told = wish.english(text)
    if told == text or _unknown(wish, text, told):
        told = _bit_by_bit(wish, text)
    if not loose and _unknown(wish, text, told):
        raise NotDone(f"what {text!r} is in English")
    return told


def _unknown(wish: Wish, text: str, told: str) -> list[str]:
    """Words that stayed what they were and are none of English."""
    names = frozenset(m.name for m in wish.film.cast)
    own = {w.lower() for w in re.findall(r"[^\W\d_]{3,}", text)}
    return [w for w in re.findall(r"[^\W\d_]{3,}", told) if w.lower() in own and not _is_english(w, names)]


def _is_english(word: str, names: frozenset[str]) -> bool:
    low = word.lower()
    return (
        low in known()
        or singular(low) in known()
        or low in lexicon.ADJECTIVES
        or bool(re.fullmatch(COLOURS, low))
        or word in names
    )


def _bit_by_bit(wish: Wish, text: str) -> str:
    """A phrase put into English after its plainer form: without diminutives and verbs of staying, rare words one by one."""
    for short, full in _SHORT:
        text = re.sub(rf"\b{short}\b", full, text, flags=re.I)
    text = _without_verb(text)
    rare: dict[str, str] = {}
    plain: list[str] = []
    for word in text.split(" "):
        bare = word.strip(",.")
        if told := _rare(wish, bare):
            rare[bare] = told
            plain.append(word.replace(bare, f"«{len(rare)}»"))
        else:
            plain.append(word)
    if len(rare) == len(plain):
        return " ".join(rare.values())
    told = wish.english(text)
    if rare and all(re.search(rf"\b{re.escape(word)}\b", told) for word in rare) and told != text:
        for word, instead in rare.items():
            told = re.sub(rf"\b{re.escape(word)}\b", instead, told)
        return told
    told = wish.english(" ".join(w for w in plain if "«" not in w))
    return _put_in(told, list(rare.values())) if rare else told


def _without_verb(text: str) -> str:
    """A German phrase without the verb at its end that only says that something is there."""
    text = re.sub(
        r" (?:mit )?((?:im|in|auf|am|an) .+) (?:sitzen|stehen|liegen|schwimmen|sitzt|steht|liegt)$",
        r" \1",
        text,
    )
    text = re.sub(
        r"(?<=\w) (?:nachlaufen|folgen|begleiten|laufen|aufhaben|tragen|liegen|stehen|sitzen)$", "", text
    )
    return re.sub(r" (?:die|der|das) ((?:auf|in|im|am|an|unter|über|neben) .+) \w+t$", r" \1", text)


def _rare(wish: Wish, word: str) -> str:
    """A word that only :data:`_MORE` knows, or the one that it is made of."""
    if len(word) < 3 or in_english(word, wish.language):
        return ""
    more = _MORE.get(wish.language, {})
    for pattern, instead in (("$", ""), *_LIKE.get(wish.language, ())):
        base = re.sub(pattern, instead, word)
        base = (
            base.replace("ä", "a").replace("ö", "o").replace("ü", "u") if pattern.startswith("chen") else base
        )
        if told := more.get(base.lower()):
            return told
        if base != word and (known_ := in_english(base, wish.language)):
            return known_[0]
    return ""


def _put_in(told: str, rare: list[str]) -> str:
    """Adjectives before the noun of a phrase; a noun after all of it."""
    head = head_of(told)
    for word in rare:
        if head and f" {head}" in told and word not in YEARS:
            before, _, after = told.partition(f" {head}")
            comma = "" if before.split(" ")[-1] in ("a", "an", "the") or before.endswith(",") else ","
            told = f"{before}{comma} {word} {head}{after}"
        elif re.fullmatch(COLOURS, told) and word == "canary":
            told = f"{word} {told}"
        else:
            told = f"{told} {word}".strip()
    return told
