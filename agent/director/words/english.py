"""English word forms: plurals, verb endings, articles, numbers in words."""

from __future__ import annotations

import re
from collections.abc import Sequence


def listed(text: str) -> tuple[str, ...]:
    """The words of a text: how long lists of words are written down here."""
    return tuple(text.split())


VOWELS = "aeiou"
_PLURALS = {
    "man": "men", "woman": "women", "child": "children", "person": "people", "foot": "feet", "tooth": "teeth",
    "goose": "geese", "mouse": "mice", "ox": "oxen", "knife": "knives", "life": "lives", "wife": "wives",
    "leaf": "leaves", "loaf": "loaves", "shelf": "shelves", "wolf": "wolves", "half": "halves", "thief": "thieves",
    "calf": "calves", "elf": "elves", "scarf": "scarves", "hoof": "hooves", "sheep": "sheep", "fish": "fish",
    "deer": "deer", "salmon": "salmon", "squid": "squid", "series": "series", "species": "species",
    "aircraft": "aircraft", "spacecraft": "spacecraft", "cactus": "cacti", "octopus": "octopuses", "piano": "pianos",
    "photo": "photos", "radio": "radios", "studio": "studios", "video": "videos", "kangaroo": "kangaroos",
    "potato": "potatoes", "tomato": "tomatoes", "hero": "heroes", "echo": "echoes", "volcano": "volcanoes",
    "mosquito": "mosquitoes", "tram wire": "tram wires", "bus": "buses", "lens": "lenses",
}  # fmt: skip
_SINGULARS = {plural: single for single, plural in _PLURALS.items() if plural != single}
_PAST = {
    "be": "was", "have": "had", "do": "did", "go": "went", "make": "made", "take": "took", "come": "came",
    "see": "saw", "find": "found", "lose": "lost", "leave": "left", "keep": "kept", "bring": "brought",
    "build": "built", "rebuild": "rebuilt", "buy": "bought", "catch": "caught", "teach": "taught", "think": "thought",
    "seek": "sought", "fall": "fell", "fly": "flew", "grow": "grew", "know": "knew", "draw": "drew", "ride": "rode",
    "write": "wrote", "drive": "drove", "rise": "rose", "eat": "ate", "give": "gave", "sing": "sang", "swim": "swam",
    "ring": "rang", "run": "ran", "begin": "began", "drink": "drank", "sink": "sank", "meet": "met", "feed": "fed",
    "lead": "led", "hear": "heard", "hold": "held", "tell": "told", "sell": "sold", "stand": "stood", "send": "sent",
    "spend": "spent", "sleep": "slept", "sweep": "swept", "feel": "felt", "dream": "dreamed", "break": "broke",
    "speak": "spoke", "steal": "stole", "wake": "woke", "wear": "wore", "win": "won", "dig": "dug", "hide": "hid",
    "sit": "sat", "get": "got", "forget": "forgot", "shoot": "shot", "fight": "fought", "hang": "hung", "say": "said",
    "pay": "paid", "lay": "laid", "throw": "threw", "blow": "blew", "become": "became", "choose": "chose",
    "light": "lit", "set": "set", "cut": "cut", "put": "put", "let": "let", "read": "read", "stick": "stuck",
    "turn": "turned", "understand": "understood", "weave": "wove", "shine": "shone", "freeze": "froze",
    "paint": "painted", "learn": "learned", "bake": "baked", "lie": "lay", "spin": "spun", "swing": "swung",
    "strike": "struck", "creep": "crept", "leap": "leapt", "spring": "sprang", "shake": "shook", "bend": "bent",
}  # fmt: skip
_DOUBLE = frozenset(
    listed("begin forget refer prefer admit occur regret control permit commit rebel compel repel travel")
)
_SILENT_H = re.compile(r"^(?:hour|honest|heir|honou?r)", re.I)
_YOU_SOUND = re.compile(r"^(?:uni(?!n)|u[rst][aeiu]|eu|ewe|one\b|once\b|use)", re.I)
_UNITS = listed(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
    "seventeen eighteen nineteen"
)
_TENS = listed("zero ten twenty thirty forty fifty sixty seventy eighty ninety")
NUMBER_WORDS = {w: i for i, w in enumerate(_UNITS)} | {w: 10 * i for i, w in enumerate(_TENS) if i > 1}


def plural(noun: str) -> str:
    """The plural of a noun or of the last word of a compound."""
    if " of " in noun:
        head, _, tail = noun.partition(" of ")
        return f"{plural(head)} of {tail}"
    head, _, last = noun.rpartition(" ")
    lead = f"{head} " if head else ""
    if last in _PLURALS:
        return lead + _PLURALS[last]
    for single in ("woman", "man"):
        if last.endswith(single) and last not in ("human", "german", "roman"):
            return lead + last[: -len(single)] + _PLURALS[single]
    if last.endswith("oes"):
        return lead + last
    if last.endswith("y") and len(last) > 1 and last[-2] not in VOWELS:
        return lead + last[:-1] + "ies"
    return lead + last + ("es" if last.endswith(("s", "x", "z", "ch", "sh")) else "s")


def singular(word: str) -> str:
    """The singular of a plural noun; a word that is none comes back as it is."""
    if word in _SINGULARS:
        return _SINGULARS[word]
    if word.endswith("men"):
        return word[:-3] + "man"
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def third(verb: str) -> str:
    """``he`` form of a verb's base: go -> goes."""
    if verb in ("be", "have"):
        return {"be": "is", "have": "has"}[verb]
    if verb in ("can", "will", "must", "may", "could", "would", "should"):
        return verb
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


MODALS = {"cannot": "cannot", "can't": "cannot", "couldn't": "cannot", "won't": "will not"}
"""Words for what is not done, and how a film says so now."""


def agree(verb: str, many: bool) -> str:
    """The present form of a verb for one or for several."""
    if verb in ("cannot", "will not"):
        return verb
    if verb in ("is", "be"):
        return "are" if many else "is"
    if verb == "was":
        return "were" if many else "was"
    return verb if many else third(verb)


def _doubles(verb: str) -> bool:
    if verb in _DOUBLE:
        return True
    short = len(re.findall(r"[aeiouy]+", verb)) == 1
    return short and bool(
        re.search(r"[^aeiou][aeiou][^aeiouwxy]$|^[aeiou][^aeiouwxy]$|qu[aeiou][^aeiouwxy]$", verb)
    )


def gerund(verb: str) -> str:
    """The -ing form: take -> taking, run -> running, die -> dying."""
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("ic"):
        return verb + "king"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb != "be":
        return verb[:-1] + "ing"
    return verb + (verb[-1] if _doubles(verb) else "") + "ing"


def past(verb: str) -> str:
    """The simple past: go -> went, stop -> stopped."""
    if verb in _PAST:
        return _PAST[verb]
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return verb[:-1] + "ied"
    if verb.endswith("ic"):
        return verb + "ked"
    return verb + (verb[-1] if _doubles(verb) else "") + "ed"


_DONE = {
    "be": "been", "begin": "begun", "break": "broken", "choose": "chosen", "come": "come", "do": "done", "draw": "drawn", "drink": "drunk",
    "drive": "driven", "eat": "eaten", "fall": "fallen", "fly": "flown", "freeze": "frozen", "give": "given", "go": "gone", "grow": "grown",
    "hide": "hidden", "know": "known", "lie": "lain", "ride": "ridden", "rise": "risen", "run": "run", "see": "seen", "shake": "shaken",
    "show": "shown", "sing": "sung", "sink": "sunk", "speak": "spoken", "steal": "stolen", "swim": "swum", "take": "taken", "tear": "torn",
    "throw": "thrown", "wake": "woken", "wear": "worn", "write": "written",
}  # fmt: skip


def participle(verb: str) -> str:
    """What is done: fallen, broken, painted."""
    return _DONE.get(verb) or past(verb)


_BETTER = {
    "good": "better",
    "bad": "worse",
    "many": "more",
    "much": "more",
    "little": "less",
    "far": "further",
}


def comparative(adjective: str) -> str:
    """``darker``, ``bigger``, ``sunnier``, ``more beautiful``."""
    if adjective in _BETTER:
        return _BETTER[adjective]
    syllables = len(re.findall(r"[aeiouy]+", re.sub(r"e$", "", adjective)))
    if " " in adjective or (syllables > 1 and not adjective.endswith(("y", "ow", "le"))):
        return f"more {adjective}"
    if adjective.endswith("y"):
        return f"{adjective[:-1]}ier"
    if adjective.endswith("e"):
        return f"{adjective}r"
    return f"{adjective}{adjective[-1] if _doubles(adjective) else ''}er"


def article(word: str) -> str:
    """``a`` or ``an``, by sound."""
    if _SILENT_H.match(word):
        return "an"
    return "an" if word[:1].lower() in VOWELS and not _YOU_SOUND.match(word) else "a"


def possessive(noun: str) -> str:
    """``the keepers'``, ``the fox's``."""
    return noun + ("'" if noun.endswith("s") else "'s")


def in_words(value: int) -> str:
    """A whole number below a million in words."""
    if value < 20:
        return _UNITS[value]
    if value < 100:
        return _TENS[value // 10] + (f"-{_UNITS[value % 10]}" if value % 10 else "")
    if value < 1000:
        rest = f" and {in_words(value % 100)}" if value % 100 else ""
        return f"{_UNITS[value // 100]} hundred{rest}"
    rest = f" {in_words(value % 1000)}" if value % 1000 else ""
    return f"{in_words(value // 1000)} thousand{rest}"


_IRREGULAR_ORDINALS = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth",
                       "nine": "ninth", "twelve": "twelfth"}  # fmt: skip


def row(names: Sequence[str]) -> str:
    """Names in a row: ``Ada, Finn and Lou``."""
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def ordinal(value: int) -> str:
    """``seventieth`` for 70."""
    lead, dash, last = in_words(value).rpartition("-")
    if last in _IRREGULAR_ORDINALS:
        return lead + dash + _IRREGULAR_ORDINALS[last]
    return lead + dash + (last[:-1] + "ieth" if last.endswith("y") else last + "th")


MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"


def spoken(text: str) -> str:
    """Figures and signs as they are said: ``70th`` -> seventieth, ``1997`` -> nineteen ninety-seven."""
    text = re.sub(r"\b\d{1,3}(?:,\d{3})+\b", lambda m: m[0].replace(",", ""), text)
    text = _MONEY.sub(_money, text)
    text = re.sub(
        rf"\b(?:the )?([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?: of)? (?=(?:{MONTHS})\b)",
        lambda m: f"the {ordinal(int(m[1]))} of ",
        text,
    )
    text = re.sub(
        rf"\b({MONTHS}) ([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?\b(?!:)",
        lambda m: f"{m[1]} the {ordinal(int(m[2]))}",
        text,
    )
    text = re.sub(r"\b(\d{1,3})(?:st|nd|rd|th)\b", lambda m: ordinal(int(m[1])), text)
    text = re.sub(r"\b(\d{1,2})\s?([ap])\.?m\b\.?", r"\1 \2 m", text)
    text = re.sub(
        r"\b0\d{2,}(?:[ -]\d{2,})*\b",
        lambda m: ", ".join(_digits(part) for part in re.split(r"[ -]", m[0])),
        text,
    )
    text = re.sub(r"\b(1[1-9]|20)(\d\d)\b", _year, text)
    text = re.sub(r"\b\d{1,6}\b", lambda m: in_words(int(m[0])), text)
    return text.replace("%", " percent").replace("&", "and")


_MONEY = re.compile(r"([£$€])\s?(\d{1,6})(?:\.(\d\d))?(?![\d.]*\d)")
_COINS = {"£": ("pound", "pounds"), "$": ("dollar", "dollars"), "€": ("euro", "euros")}


def _money(match: re.Match[str]) -> str:
    """A price as it is said: ``£14.20`` is fourteen pounds twenty."""
    whole, part = int(match[2]), int(match[3] or 0)
    said = f"{in_words(whole)} {_COINS[match[1]][whole != 1]}"
    return f"{said} {in_words(part)}" if part else said


def _digits(figures: str) -> str:
    """A telephone number as it is read out, figure by figure."""
    said = " ".join(in_words(int(figure)) for figure in figures)
    return re.sub(r"\b(\w+) \1\b", r"double \1", said)


def _year(match: re.Match[str]) -> str:
    if match[0].startswith("20") and int(match[2]) < 10:
        return in_words(int(match[0]))
    rest = int(match[2])
    if rest == 0:
        return in_words(int(match[1])) + " hundred"
    return in_words(int(match[1])) + (" oh " if rest < 10 else " ") + in_words(rest)


def capitalise(text: str, letters: str = "a-z") -> str:
    """The first letter of every sentence made a capital; ``letters`` is a regex class."""
    return re.sub(rf"(^|[.!?…]\s+|\n\s*|^[\"“'])([{letters}])", lambda m: m[1] + m[2].upper(), text)
