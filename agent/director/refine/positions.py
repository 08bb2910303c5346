"""Scenes by number or place, as people write them in passing: "VO in 4", "the last picture", "the one before that", "there"."""

from __future__ import annotations

import re

from agent.director.refine.naming import numbers as scenes_named
from agent.director.refine.where_words import NAMES, NEW, PRAISE, REDO
from film.document import Film

_SMALL = {
    word: str(n)
    for n, word in enumerate(
        ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], 1
    )
}
_FIGURES = {**_SMALL, **{str(n): str(n) for n in range(1, 31)}}
_N = r"(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten)"
_LIST = rf"(?P<list>{_N}(?:(?:\s*,\s*(?:and |und |et |y )?|\s+(?:and|&|und|et|y)\s+|\s*&\s*){_N})*)"
_AFTER = (
    r"(?=\s*$|\s*[,.;!?)]|\s*:\s|\s+(?:and|but|so|only|too|as well|please|now|instead|should|must|can|could|would|will|is|are|was|with|at|on|in|around|over|between them"
    r"|says?|reads?|becomes?|makes?|want|wants|need|needs|to (?!\d)|have|has|please|und|aber|bitte|soll\w*|auch|et|mais|aussi|s'il|doit|y|pero|también|por favor|debe|he|she|they|we|you|i|the|let|into|together|directly|so that|because|since|straight|please)\b)"
)
_IN = {
    "en": r"in|for|of|into|between|after|before|swap|exchange|switch|flip|reverse|merge|join|combine|split|drop|delete|lose|to (?=\d+ and \d)|change(?= \d+ and \d)|the order of|only|except|not|number|on(?= \d+ and \d)|during|over",
    "de": r"in|bei|für|von|zwischen|nach|vor|tausche?|vertausche?|teile?|nummer|außer|nur",
    "fr": r"dans (?:la|les|le)|pour (?:la|les|le)|entre (?:la|les|le)?|après (?:la|le)|avant (?:la|le)|échange(?:z)? (?:la|le)|inverse(?:z)? (?:la|le)|numéro|de la",
    "es": r"en (?:la|las|el)|para (?:la|las)|entre (?:la|las)?|después de la|antes de la|intercambia (?:la|las)|número|de la",
}
_TIMES = re.compile(r"\d\s*(?:s|sec|seconds?|minutes?|sekunden?|secondes?|segundos?|x|by|:)\b|\d:\d", re.I)


_NTH = {
    "de": (r"\b(?:(?P<in>im|am|beim|vom|zum) |(?:das|dem|die|der|den) )(?P<nth>erste|zweite|dritte|vierte|fünfte|sechste|(?:aller)?letzte)[nmrs]? (?P<noun>bild|bilder|einstellung|aufnahme|szene)\b", ("erste", "zweite", "dritte", "vierte", "fünfte", "sechste")),
    "fr": (r"\b(?:(?P<in>au) |(?:la|le) )(?:tout[e]? )?(?P<nth>premi[eè]re?|deuxi[eè]me|troisi[eè]me|quatri[eè]me|cinqui[eè]me|sixi[eè]me|derni[eè]re?) (?P<noun>image|plan|scène)\b", ("premi", "deuxi", "troisi", "quatri", "cinqui", "sixi")),
    "es": (r"\b(?:(?P<in>al) |(?:la|el) )(?P<nth>primer[ao]?|segund[ao]|tercer[ao]?|cuart[ao]|quint[ao]|sext[ao]|últim[ao]) (?P<noun>imagen|toma|plano|escena)\b", ("primer", "segund", "tercer", "cuart", "quint", "sext")),
}  # fmt: skip
"""A scene by its place, in the words that mean its picture, too."""
_FIGURED = r"\b(?P<n>\d{1,2})(?:ª|º|a|ère|ere|re|er|ème|eme|e|\.|st|nd|rd|th) (?:scene|szene|scène|escena|shot|einstellung|plan|toma|plano)\b"


_PAIRS = {
    "de": r"\bdie (?P<which>ersten|letzten) (?P<n>beiden|zwei|drei|vier)(?: (?:szenen|bilder|einstellungen)\b|(?=\s*$|\s*[,.;!?]|\s+(?:umdrehen|tauschen|vertauschen|bei|im|in|soll|sollen|dürfen|können|bitte|raus|weg|löschen|streichen|doivent|dans|en|peuvent|deben|pueden|por favor|al)\b))",
    "fr": r"\bles (?P<n>deux|trois|quatre) (?P<which>premi[eè]res?|derni[eè]res?)(?: (?:scènes|images|plans)\b|(?=\s*$|\s*[,.;!?]|\s+(?:umdrehen|tauschen|vertauschen|bei|im|in|soll|sollen|dürfen|können|bitte|raus|weg|löschen|streichen|doivent|dans|en|peuvent|deben|pueden|por favor|al)\b))",
    "es": r"\bl[ao]s (?P<n>dos|tres|cuatro) (?P<which>primer[ao]s|últim[ao]s)(?: (?:escenas|tomas|planos)\b|(?=\s*$|\s*[,.;!?]|\s+(?:umdrehen|tauschen|vertauschen|bei|im|in|soll|sollen|dürfen|können|bitte|raus|weg|löschen|streichen|doivent|dans|en|peuvent|deben|pueden|por favor|al)\b))",
}
_COUNTS = {
    "beiden": 2,
    "zwei": 2,
    "drei": 3,
    "vier": 4,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "dos": 2,
    "tres": 3,
    "cuatro": 4,
}


def _pair_of(match: re.Match[str], count: int, language: str) -> str:
    """ "die letzten beiden": the scenes at one end of the film."""
    size = _COUNTS[match["n"].lower()]
    if size > count:
        return match[0]
    last = match["which"].lower().startswith(("letzt", "derni", "últim"))
    return scenes_named(range(count - size + 1, count + 1) if last else range(1, size + 1), language)


def _nth_of(match: re.Match[str], text: str, count: int, language: str) -> str:
    stems = _NTH[language][1]
    low = match["nth"].lower().replace("è", "e") if language == "fr" else match["nth"].lower()
    place = next((i for i, one in enumerate(stems, 1) if low.startswith(one)), count)
    picture = match["noun"].lower() in ("bild", "bilder", "image", "imagen", "aufnahme")
    if place > count or match["noun"].lower() == "bilder" or (picture and REDO.search(text)):
        return match[0]
    lead = {"im": "in ", "am": "an ", "beim": "bei ", "vom": "von ", "zum": "zu ", "au": "à ", "al": "a "}
    return lead.get((match["in"] or "").lower(), "") + scenes_named([place], language)


_WORDED = rf"(?P<lead>scenes?|shots?|szenen?) (?P<list>(?:{_N})(?:(?:,? (?:and|und) |, )(?:{_N}))*)\b(?! (?:seconds?|secs?|minutes?|times|frames?|more|and a half|sekunden?))"


def numbered(text: str, film: Film, language: str) -> str:
    """Bare numbers that can only be scenes: "in 2, 4 and 5", "swap 2 and 3", "3 and 4 should be one"."""

    def told(match: re.Match[str]) -> str:
        return _told(match, film, language)

    def first(match: re.Match[str]) -> str:
        return told(match) if re.search(r"\D", match["list"]) or _leads(text, match) else match[0]

    text = re.sub(
        r"\b(?:sc\.?|no\.|nr\.|shot no\.?|scene no\.?)\s?(?=\d{1,2}\b)",
        f"{NAMES[language].split('|')[0]} ",
        text,
        flags=re.I,
    )
    text = (
        re.sub(
            rf"\b{_SURE[language]} (?P<n>\d{{1,2}})(?![\d.,:%]|\s*(?:s|sek\w*|secondes?|segundos?|mal|fois|veces|uhr|hälfte|minut\w*)\b)",
            lambda m: _sure(m, film, language),
            text,
            flags=re.I,
        )
        if language in _SURE
        else text
    )
    text = re.sub(_FIGURED, lambda m: scenes_named([m["n"]], language), text, flags=re.I)
    if language in _NTH:
        text = re.sub(
            _NTH[language][0], lambda m: _nth_of(m, text, len(film.scenes), language), text, flags=re.I
        )
    if language in _PAIRS:
        text = re.sub(_PAIRS[language], lambda m: _pair_of(m, len(film.scenes), language), text, flags=re.I)
    text = re.sub(_WORDED, _in_figures, text, flags=re.I)
    text = re.sub(rf"(?<!\w)(?P<lead>{_IN[language]})\s+{_LIST}{_AFTER}", told, text, flags=re.I)
    starts = rf"(?P<lead>(?<=^)|(?<=[.;!?] )|(?<=and )|(?<=so )){_LIST}(?=\s+(?:should|must|can|could|want|needs?|are|is|has|have|to be)\b|:\s(?!\d))"
    return re.sub(starts, first, text, flags=re.I)


_SURE = {
    "de": r"(?P<lead>(?:in|bei|auf|aus|von|nach|vor|zu) der|die)",
    "fr": r"(?P<lead>(?:dans|sur|de|à|après|avant) la)",
    "es": r"(?P<lead>(?:en|de|a|desde|hasta) la)",
}
"""What only a scene can follow, as a number: "in der 4"."""


def _sure(match: re.Match[str], film: Film, language: str) -> str:
    if int(match["n"]) > len(film.scenes):
        return match[0]
    lead = re.sub(r"\s*\b(?:der|die|la)$", "", match["lead"], flags=re.I)
    return f"{lead} {scenes_named([match['n']], language)}".strip()


def _in_figures(match: re.Match[str]) -> str:
    """ "scenes two and three" in figures."""
    told = re.sub(
        r"[a-z]{3,}", lambda word: _FIGURES.get(word[0].lower(), word[0]), match["list"], flags=re.I
    )
    return f"{match['lead']} {told}"


def _told(match: re.Match[str], film: Film, language: str) -> str:
    """A list of numbers as scenes, where the film has them all and no number word stands alone ("in two")."""
    words = re.findall(r"\d+|[a-z]+", match["list"].lower())
    found = [_FIGURES[w] for w in words if w in _FIGURES]
    alone = len(found) == 1 and found[0] != words[0]
    if alone or any(int(n) > len(film.scenes) for n in found):
        return match[0]
    lead = re.sub(r"\s*\b(?:las?|les?|el)$", "", match["lead"]) if language in ("fr", "es") else match["lead"]
    return f"{lead} {scenes_named(found, language)}".strip()


def _leads(text: str, match: re.Match[str]) -> bool:
    """Whether a single number begins a sentence about a scene; numbered points of a list are none."""
    return bool(re.match(r"\s+(?:should|must|can|could|wants?|needs?|is|has)\b", text[match.end() :]))


_ORDINALS = {
    "first": 1, "opening": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "last": -1, "final": -1, "closing": -1,
    "penultimate": -2, "second to last": -2, "second-to-last": -2, "next to last": -2, "third to last": -3, "third from last": -3, "second last": -2, "last but one": -2,
    "first but one": 2, "very first": 1, "very last": -1, "end": -1,
}  # fmt: skip
_WORDS = "|".join(sorted(_ORDINALS, key=len, reverse=True))
_PICTURE = re.compile(
    rf"(?:\b(?:the|that|my|our|its|this) |(?:(?<=^)|(?<=[.;:!?,] )|(?<=\bin )))(?P<nth>{_WORDS})(?P<before> before last)? (?P<noun>pictures?|images?|stills?|frames?|clips?|shots?|scenes?|inserts?|beats?|bits?|parts?|moments?|one|card)\b(?! of (?:the )?(?:narration|music|her|his|speech)| (?:second|minute|sec|take)s?\b)",
    re.I,
)
_NAMED = re.compile(
    r"\b(?:the|that|our) (?:(?P<opening>cold open(?:ing)?|opener|opening|teaser(?= shot| scene))|(?P<closing>pack ?-?shots?|product shot|hero shot|end ?(?:card|shot)|closer|tag scene|outro shot))(?: (?:shot|scene|image|picture))?\b",
    re.I,
)
_WHOLE = re.compile(
    r"\b(?:the |this )?(?:whole|entire) (?:thing|film|movie|video|story|spot|ad)(?= (?:should |could |would |to |can )?(?:happen|take|takes|took|play|be|is|was|were|set)\w*\b(?! (?:\d|about|too|longer|shorter|in )))",
    re.I,
)
"""All that happens, not the file."""
_COUNT = re.compile(
    rf"\b(?:the|only|just) (?P<which>first|last|final|opening|closing) (?P<n>{_N})(?=\s*$|\s*[,.;!?]|\s+(?:and|only|too|please|should|must|can|are|to|go|could|need|at|in|with|on)\b)",
    re.I,
)
_BEFORE_LAST = (
    r"\bthe (?:scene|shot|one|picture) before (?:the )?(?:last|final|end)(?: (?:one|scene|shot))?\b"
)
_RELATIVE = re.compile(
    r"\b(?:the )?(?P<which>(?:(?<=the )(?:scene|shot|one|bit|part|picture))(?: right| just| directly)? (?P<a>before|after)(?: (?:that|it|this|that one|(?P<ref>scene \d+)))?"
    r"|(?P<b>next|following|previous|preceding) (?:scene|shot|one))(?=\s*$|\s*[,.;!?:]|\s+(?:is|should|must|can|could|needs?|has|to|and|too|as well|please|with|at|in)\b)",
    re.I,
)
_SCENE = re.compile(r"\b(?:scenes?|szenen?|scènes?|escenas?|bild|image|imagen|picture|clip|shot) (\d+)", re.I)
_THERE = re.compile(
    r"\b(?:(?:in|over|down|up) there|(?<!\bout )(?<!\bis )(?<!\bfrom )there|in it|that (?:scene|shot|bit|part|moment)|this (?:scene|shot))(?=\s*$|\s*[,.;!?]|\s+(?:and|but|please|too|instead|as well|now|for|only|with|in its place)\b)",
    re.I,
)


def placed(text: str, film: Film, language: str) -> str:
    """Scenes by their place in the film, and by the place of another: "the last picture", "the one before that"."""
    count = len(film.scenes)
    if language == "en":
        text = re.sub(r"\bat the (?:very|absolute) (end|beginning|start)\b", r"at the \1", text, flags=re.I)
        if not re.search(r"\b(?:caption|subtitle|sub)s?\b", text, re.I):
            text = re.sub(r"\bat the (?:head|top)(?: of (?:it|the (?:film|spot|video|thing)))?(?=\s*$|\s*[,.;!?]|\s+(?:feels|is|makes|sounds|and|should|could|needs)\b)", "at the start", text, flags=re.I)  # fmt: skip
        text = _WHOLE.sub("all scenes", text)
        text = _COUNT.sub(
            lambda m: f"{m[0]} scenes" if int(_FIGURES[m["n"].lower()]) < count + 1 else m[0], text
        )
        text = _PICTURE.sub(lambda m: _nth(m, text, count), text)
        text = re.sub(_BEFORE_LAST, f"scene {max(count - 1, 1)}", text, flags=re.I)
        text = (
            _NAMED.sub(lambda m: f"scene {1 if m['opening'] else count}", text)
            if not _asks_for(text)
            else text
        )
    return text


def beside(text: str, film: Film, language: str) -> str:
    """Scenes by another that is named: "the one before that", "there"."""
    count = len(film.scenes)
    if language != "en":
        return text
    text = re.sub(
        rf"\b(scene (?:{count}(?= at the end)|1(?= at the (?:start|beginning)))) at the \w+", r"\1", text
    )
    text = re.sub(r"\bat the (?:end|start|beginning),? (in scene \d)", r"\1", text, flags=re.I)
    text = _RELATIVE.sub(lambda m: _beside(m, text, count), text)
    return _there(text, count)


def _asks_for(text: str) -> bool:
    """Whether the message is about what a new scene shows."""
    return bool(re.search(r"\b(?:make|is|as) (?:it )?(?:the|our) (?:cold open|opener|closer)\b", text, re.I))


def _nth(match: re.Match[str], text: str, count: int) -> str:
    number = _ORDINALS[match["nth"].lower()] - (1 if match["before"] else 0)
    if abs(number) > count:
        return match[0]
    told = number if number > 0 else count + 1 + number
    noun = match["noun"].lower()
    if noun.endswith("s") or (
        noun == "one" and match["nth"].lower() in ("end", "closing", "opening", "second")
    ):
        return match[0]
    alone = re.fullmatch(r"picture|image|still|clip", noun) and REDO.search(text) and not NEW.search(text)
    return f"the {noun} of scene {told}" if alone else f"scene {told}"


def _beside(match: re.Match[str], text: str, count: int) -> str:
    way = (match["a"] or match["b"]).lower()
    before = _SCENE.findall(match["ref"]) if match["ref"] else _SCENE.findall(text[: match.start()])
    if not before:
        return match[0]
    number = int(before[-1]) + (1 if way in ("after", "next", "following") else -1)
    return f"scene {number}" if 1 <= number <= count else match[0]


_ENDS = re.compile(
    r"\b(?:scenes?|szenen?|scènes?|escenas?) (?P<n>\d+)|\b(?:at|in) (?:the )?(?:(?P<first>start|beginning|opening)|(?P<last>end|ending))\b",
    re.I,
)


def _there(text: str, count: int) -> str:
    """``there`` and ``that shot`` after a scene was named: that scene."""
    if NEW.search(text):
        return text

    def told(match: re.Match[str]) -> str:
        before = list(_ENDS.finditer(text[: match.start()]))
        if not before or before[-1][0].lower().startswith(("scenes", "szenen", "scènes", "escenas")):
            return match[0]
        number = before[-1]["n"] or ("1" if before[-1]["first"] else str(count))
        lone = re.match(r"(?:that|this) ", match[0], re.I)
        return f"scene {number}" if lone else f"in scene {number}"

    return _THERE.sub(told, text)


def spoken_of(text: str, film: Film) -> tuple[str, ...]:
    """The one scene that a message names anywhere, not in praise: what its other sentences speak of."""
    found = {
        number
        for part in re.split(r"[.!?;]\s+", text)
        if not PRAISE.search(part)
        for number in _SCENE.findall(part)
    }
    many = re.search(r"\b(?:scenes|szenen|scènes|escenas) \d", text, re.I)
    if len(found) != 1 or many:
        return ()
    number = int(found.pop())
    return (film.scenes[number - 1].id,) if 1 <= number <= len(film.scenes) else ()
