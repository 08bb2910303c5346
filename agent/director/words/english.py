"""English word forms: plurals, verb endings, articles; numbers in words are :mod:`.figures`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.director.words.figures import MONTHS as MONTHS
from agent.director.words.figures import NUMBER_WORDS as NUMBER_WORDS
from agent.director.words.figures import in_words as in_words
from agent.director.words.figures import listed as listed
from agent.director.words.figures import ordinal as ordinal
from agent.director.words.figures import spoken as spoken

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


def row(names: Sequence[str]) -> str:
    """Names in a row: ``Ada, Finn and Lou``."""
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def capitalise(text: str, letters: str = "a-z") -> str:
    """The first letter of every sentence made a capital; ``letters`` is a regex class."""
    return re.sub(rf"(^|[.!?…]\s+|\n\s*|^[\"“'])([{letters}])", lambda m: m[1] + m[2].upper(), text)
