"""Settings that a wish states in words: they are taken out of the text before it is read as a story.

A number with a unit of time is the film's length only where it stands alone or speaks of the
film; "a girl holds her breath for 30 seconds" states none. The same holds for words such as
*portrait*, *square* and *French*.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cache
from typing import Any

from agent.director.english import NUMBER_WORDS
from film.document import LIMITS, Aspect

FILM = (
    r"(?:videos?|films?|movies?|clips?|teasers?|trailers?|ads?|adverts?|advertisements?|commercials?|promos?|spots?|explainers?|story|"
    r"stories|reels?|bumpers?|recaps?|shorts?|animations?|documentar(?:y|ies)|portrait(?= of)|meditations?|poems?|tutorials?|"
    r"demos?|lullab(?:y|ies)|tale|fable|fairy tale|montage|intro|message|greeting|haiku|kurzfilm|werbung|erklärvideo|vidéos?|"
    r"anuncios?|cuentos?|histoires?|conte|geschichte|märchen|cortometraje|court[- ]métrage|vídeos?)"
)
_ALONE_LEFT = r"(?:^|(?<=[,;:.()\[\]—–-])\s*|(?<=\n)\s*)"
_ALONE_RIGHT = r"(?=\s*(?:$|[,;:.!?)\]—–\n-]))"
_LEAD = (
    r"\b(?:in|under|about|around|roughly|exactly|max(?:imum)?|at most|up to|within|of|lasting|make it|en|de|durée|environ|"
    r"unos|in etwa|etwa|circa|genau|für)\s+(?:about |exactly |under |only |just |max )?"
)
_WORD_NUMBER = (
    r"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:one|two|three|four|five|six|seven|eight|nine))?|"
    r"one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|a|ein|eine|einer|einen|zwei|drei|zehn|zwanzig|dreißig|"
    r"une?|deux|trois|dix|vingt|trente|una?|dos|tres|diez|veinte|treinta)"
)
_FOREIGN = {
    "a": 1, "ein": 1, "eine": 1, "einer": 1, "einen": 1, "zwei": 2, "drei": 3, "zehn": 10, "zwanzig": 20, "dreißig": 30,
    "un": 1, "une": 1, "una": 1, "deux": 2, "trois": 3, "dix": 10, "vingt": 20, "trente": 30, "dos": 2, "tres": 3,
    "diez": 10, "veinte": 20, "treinta": 30,
}  # fmt: skip
_NUMBER = rf"(?:\d+(?:[.,]\d+)?|{_WORD_NUMBER})"
_SECOND = r"(?:s|secs?|seconds?|sekunden?|sek|secondes?|segundos?|secondi|секунд[аы]?|сек)"
_MINUTE = r"(?:m|mins?|minutes?|minuten?|minutos?|minuti?|минут[аы]?|мин)"
_HOUR = r"(?:h|hrs?|hours?|stunden?|std|heures?|horas?|ore)"
_HOURS = (
    r"(?P<halfhour>half an hour|half[- ]hour|eine halbe stunde|une demi[- ]heure|media hora)"
    rf"|(?P<hours>{_NUMBER}|an)[- ]?{_HOUR}(?:\s+(?:and\s+)?(?P<more>{_NUMBER})[ -]?{_MINUTE})?"
)
_AMOUNT = (
    rf"(?P<range>{_NUMBER}\s*(?:-|–|to|bis|à|a)\s*(?P<high>{_NUMBER})[ -]?(?P<runit>{_SECOND}|{_MINUTE}))"
    rf"|(?P<half>a minute and a half|one and a half minutes|anderthalb minuten|une minute et demie|un minuto y medio)"
    rf"|(?P<halfmin>half a minute|half[- ]minute|eine halbe minute|une demi[- ]minute|medio minuto)"
    rf"|(?P<both>(?P<bm>{_NUMBER})[ -]?{_MINUTE}(?:\s+(?:and\s+)?|,\s*)(?P<bs>{_NUMBER})[ -]?(?:{_SECOND})?)"
    rf"|(?P<clock>\d{{1,2}}:[0-5]\d)(?:\s*(?:min|minutes))?"
    rf"|(?P<one>{_NUMBER})[ -]?(?P<unit>{_SECOND}|{_MINUTE})(?:[- ]long)?"
)
_BETWEEN = (
    r"(?:\s+(?:\w+[- ])?(?:vertical|square|portrait|landscape|widescreen|horizontal|silent|short|quick|cinematic|animated|documentary|black[- ]and[- ]white|"
    r"product|explainer|promo|video|bedtime|funny|sad|happy|upbeat|quiet|calm|dark|epic|noir|anime|instagram|tiktok|youtube|birthday|travel|launch|"
    r"nature|kids|children's|mood|brand|event|little|stop[- ]motion|watercolou?r|pixel[- ]art|guided)){0,3}\s+"
)
_CJK_SECONDS = re.compile(
    r"(?<!\d)(\d{1,9})\s{0,9}(秒|分(?:钟|間)?|초|분|ثانية|ثوان|ثواني|دقيقة|دقائق|שניות|दसेकंड|सेकंड|मिनट|วินาที)"
)
_ASPECTS: dict[Aspect, str] = {
    "16:9": r"16\s*[:x×]\s*9|widescreen|landscape|horizontal|querformat|paysage|apaisado",
    "9:16": r"9\s*[:x×]\s*16|vertical|portrait|upright|hochkant|hochformat|verticale|縦型?|竖屏|세로",
    "1:1": r"1\s*[:x×]\s*1|square|quadratisch|carrée?|cuadrado|quadrato|正方形",
    "4:5": r"4\s*[:x×]\s*5",
}
_LANGUAGES = {
    "en": r"english|englisch|anglais|inglés|ingles",
    "de": r"german|deutsch|allemand|alemán|aleman",
    "fr": r"french|französisch|français|francés|frances",
    "es": r"spanish|castilian|spanisch|espagnol|español|castellano",
    "it": r"italian|italienisch|italien|italiano",
    "pt": r"portuguese|portugiesisch|portugais|portugués|português",
    "nl": r"dutch|niederländisch|néerlandais|holandés",
    "pl": r"polish|polnisch|polonais|polaco",
    "ru": r"russian|russisch|russe|ruso",
    "sv": r"swedish|schwedisch|suédois|sueco",
    "tr": r"turkish|türkisch|turc|turco",
    "el": r"greek|griechisch|grec|griego",
    "ja": r"japanese|japanisch|japonais|japonés|日本語",
    "zh": r"chinese|mandarin|chinesisch|chinois|chino|中文",
    "ko": r"korean|koreanisch|coréen|coreano|한국어",
    "ar": r"arabic|arabisch|arabe|árabe",
    "he": r"hebrew|hebräisch|hébreu|hebreo",
    "hi": r"hindi",
    "vi": r"vietnamese|vietnamesisch|vietnamien",
    "id": r"indonesian|indonesisch|indonésien",
}
LANGUAGE_NAMES = {tag: names.split("|")[0].capitalize() for tag, names in _LANGUAGES.items()}
_VOICES = {
    "old-man": r"(?:an? )?(?:old|elderly) (?:man|male)(?:'s)? voice|narrated by an? old man|an? grandfather(?:'s)? voice",
    "old-woman": r"(?:an? )?(?:old|elderly) (?:woman|female)(?:'s)? voice|narrated by an? old woman|an? grandmother(?:'s)? voice",
    "woman": r"(?:an? )?(?:woman(?:'s)?|female|lady(?:'s)?) (?:voice(?:[- ]?over)?|narrator|narration)|narrated by a woman|mit (?:einer )?frauenstimme|voix (?:de femme|féminine)|voz (?:de mujer|femenina)",
    "man": r"(?:a )?(?:man(?:'s)?|male) (?:voice(?:[- ]?over)?|narrator|narration)|narrated by a man|mit (?:einer )?männerstimme|voix (?:d'homme|masculine)|voz (?:de hombre|masculina)",
    "girl": r"(?:a )?girl(?:'s)? voice|narrated by a girl",
    "boy": r"(?:a )?boy(?:'s)? voice|narrated by a boy",
    "child": r"(?:a )?(?:child(?:'s)?|kid(?:'s)?) voice|narrated by a (?:child|kid)|kinderstimme|voix d'enfant|voz de niñ[oa]",
}
_NO = r"(?:no|without(?: any)?|ohne|sans|sin)"
_FLAGS = {
    "narration": rf"{_NO} (?:any )?(?:narration|voice[- ]?over|voice|narrator|speech|words|talking|dialogue|sprecher(?:in)?|stimme|voix(?: off)?|narrateur|narración|narrador|voz)|wordless|silent(?= (?:film|movie|video))|(?<=, )silent{_ALONE_RIGHT}|stumm(?=e[rn]? (?:film|video))",
    "captions": rf"{_NO} (?:captions?|subtitles?|untertitel|sous[- ]titres|subtítulos)",
    "music": rf"{_NO} (?:music|soundtrack|musik|musique|música)",
    "people": rf"{_NO} (?:people|humans|persons|menschen|personnes|personas|gente)",
}
_AUDIENCE = (
    r"(?:for|to|für|pour|para) (?P<who>an? (?:\w+|\d+)[- ]years?[- ]old|my (?:\w+|\d+)[- ]years?[- ]old(?: \w+)?|kids|children|toddlers|students|investors|beginners|seniors|"
    r"kinder|enfants|niños|(?:an? )?\d+[- ]jährige)"
)
_MOODS = {
    "playful": r"funny|comic|comedic|humorous|playful|silly|lustig|drôle|divertid[oa]|tono divertido|ton amusant",
    "joyful": r"upbeat|cheerful|happy|joyful|energetic|fröhlich|joyeux|alegre",
    "sad": r"sad|melancholic|melancholy|bittersweet|traurig|triste",
    "calm": r"quiet|calm|peaceful|soothing|relaxing|ruhig|calme|tranquil[oa]",
    "epic": r"epic|grand|heroic|dark fantasy|episch|épique|épic[oa]",
    "tense": r"tense|scary|suspenseful|creepy|thriller|spannend|horror",
    "wonder": r"dreamy|whimsical|wondrous|magical|heartwarming",
}
_MOOD_FORMS = r"(?:tone|mood|music|ending|tono|ton|end|style)?"
_STYLES = {
    "watercolour": r"water ?colou?rs?|aquarell?e?|acuarela",
    "ink": r"(?:ink|pencil) (?:sketch|drawing)|hand[- ]drawn|line drawing|tusche|bleistift",
    "storybook": r"storybook|picture[- ]book|gouache",
    "paper": r"paper[- ]?cut(?:[- ]?out)?s?|cut[- ]?out|scherenschnitt|papier découpé",
    "clay": r"clay(?:mation)?|stop[- ]motion|knete|plasticine",
    "soft 3d": r"(?:soft )?3d(?: animation)?|cgi|pixar|dreamworks|disney",
    "anime": r"anime|manga|ghibli|miyazaki",
    "noir": r"film noir|noir|black[- ]and[- ]white|schwarz[- ]?wei(?:ß|ss)|noir et blanc|blanco y negro",
    "retro": r"retro(?: print)?|riso(?:graph)?|vintage poster|screen[- ]?print",
    "pixel": r"pixel[- ]?art|8[- ]bit|16[- ]bit",
    "documentary": r"documentary style|photorealistic|realistic|live[- ]action",
    "oil": r"oil[- ]paint(?:ing|ed)?|impressionist(?:ic)?|ölgemälde",
    "vintage": r"vintage film|super 8|16 ?mm|old film",
    "neon": r"neon(?: style)|synthwave|cyberpunk",
    "blueprint": r"blueprint",
}
BORROWED = re.compile(r"\b(pixar|disney|ghibli|miyazaki|dreamworks|marvel)\b", re.I)


@dataclass(frozen=True)
class Stated:
    """What a wish says about the film itself, and the text without it. None means not said."""

    text: str
    duration: float | None = None
    earlier_duration: float | None = None
    """Another length that the same wish also states."""
    impossible: str = ""
    """The words for a length that no film can have: "3 hours long", "0 seconds"."""
    aspect: Aspect | None = None
    language: str | None = None
    style: str | None = None
    mood: str | None = None
    voice: str | None = None
    scenes: int | None = None
    audience: str | None = None
    narration: bool | None = None
    captions: bool | None = None
    music: bool | None = None
    people: bool | None = None
    borrowed: tuple[str, ...] = field(default=())
    """Studios and brands whose style was asked for."""


def read(text: str) -> Stated:
    """Split a normalised wish into its settings and the rest."""
    stated = Stated(text)
    for step in (_durations, _aspect, _language, _flags, _voice, _scenes, _audience, _style, _mood):
        stated = step(stated)
    return replace(stated, text=tidy(stated.text))


def tidy(text: str) -> str:
    """Close the gaps that removed settings leave behind."""
    text = re.sub(r"\(\s*[,;]*\s*\)|\[\s*\]", " ", text)
    text = re.sub(r"\s+([,;:.!?])", r"\1", re.sub(r"[ \t]+", " ", text))
    text = re.sub(r"(?:[,;]\s*(?:and|und|et|y)?\s*)+(?=[,;:.!?]|$)", "", text)
    text = re.sub(r"[,;:]+(?=[.!?:])|(?<=[:])\s*[,;:]+", "", text)
    text = re.sub(r"^\s*(?:make it|it should be|please|and)\s*(?=[,;:.]|$)", "", text, flags=re.I)
    text = re.sub(r"([.!?])\s*(?:In|in|and|And)?\s*[,;.]", r"\1", text)
    return text.strip(" \t,;:—–-").strip()


def _take(stated: Stated, match: re.Match[str], **found: Any) -> Stated:
    return replace(stated, text=stated.text[: match.start()] + " " + stated.text[match.end() :], **found)


def _value(text: str) -> float:
    text = text.lower().replace(",", ".")
    if re.fullmatch(r"\d+(\.\d+)?", text):
        return float(text)
    if text in _FOREIGN:
        return float(_FOREIGN[text])
    return float(sum(NUMBER_WORDS.get(part, 0) for part in re.split(r"[- ]", text)))


def _scale(unit: str) -> int:
    return 60 if re.fullmatch(_MINUTE, unit, re.I) else 1


def _seconds(match: re.Match[str]) -> float:
    g = match.groupdict()
    if g["half"]:
        return 90.0
    if g["halfmin"]:
        return 30.0
    if g["both"]:
        return 60 * _value(g["bm"]) + _value(g["bs"])
    if g["clock"]:
        minutes, seconds = g["clock"].split(":")
        return 60.0 * int(minutes) + int(seconds)
    if g["range"]:
        low = re.match(_NUMBER, g["range"], re.I)
        return _scale(g["runit"]) * (_value(low[0] if low else g["high"]) + _value(g["high"])) / 2
    return _value(g["one"]) * _scale(g["unit"])


def _of_hours(match: re.Match[str]) -> float:
    if match["halfhour"]:
        return 1800.0
    hours = 1.0 if match["hours"].lower() == "an" else _value(match["hours"])
    return 3600 * hours + 60 * (_value(match["more"]) if match["more"] else 0.0)


@cache
def _duration_rules() -> tuple[re.Pattern[str], ...]:
    """Where a length may stand; compiled when first needed, which takes a while."""
    return (
        re.compile(rf"{_ALONE_LEFT}\s*(?:{_LEAD})?(?:{_AMOUNT}){_ALONE_RIGHT}", re.I),
        re.compile(rf"{_LEAD}(?:{_AMOUNT}){_ALONE_RIGHT}", re.I),
        re.compile(rf"\b(?:{_AMOUNT})(?={_BETWEEN}{FILM}\b|\s+{FILM}\b)", re.I),
        re.compile(
            rf"(?:(?<=film )|(?<=spot )|(?<=clip )|(?<=video )|(?<=ad )|(?<=teaser ))of (?:{_AMOUNT})\b", re.I
        ),
        re.compile(rf"\b(?:{_AMOUNT})(?<=long)", re.I),
        re.compile(rf"^(?:make it|es soll)\s+(?:exactly )?(?:{_AMOUNT})\b", re.I),
    )


@cache
def _hour_rules() -> tuple[re.Pattern[str], ...]:
    """Where hours are the film's length: more seldom than seconds, since stories last hours too."""
    long = r"(?:[- ](?:long|lang))"
    return (
        re.compile(rf"^\s*(?:make it\s+)?(?:{_HOURS}){long}?(?=\s*[,;:.])", re.I),
        re.compile(rf"(?<=[,;(])\s*(?:{_HOURS}){long}?(?=\s*[.!)]?\s*$)", re.I),
        re.compile(rf"\b(?:{_HOURS}){long}?(?={_BETWEEN}{FILM}\b|\s+{FILM}\b)", re.I),
        re.compile(rf"(?:(?<=film )|(?<=clip )|(?<=video )|(?<=movie ))of (?:{_HOURS})\b", re.I),
    )


_MAYBE_LENGTH = re.compile(rf"{_SECOND}\b|{_MINUTE}\b|\d:\d|half[- ]minute|minuto", re.I)
_MAYBE_HOURS = re.compile(rf"{_HOUR}\b", re.I)


def _durations(stated: Stated) -> Stated:
    found: list[tuple[int, float, str]] = []
    for rule in _hour_rules() if _MAYBE_HOURS.search(stated.text) else ():
        while match := rule.search(stated.text):
            found.append((match.start(), _of_hours(match), match[0]))
            stated = _take(stated, match)
    for rule in _duration_rules() if _MAYBE_LENGTH.search(stated.text) else ():
        while match := rule.search(stated.text):
            if _is_aspect(match[0]):
                break
            found.append((match.start(), _seconds(match), match[0]))
            stated = _take(stated, match)
    while match := _CJK_SECONDS.search(stated.text):
        minutes = match[2].startswith(("分", "분", "دق", "मि"))
        found.append((match.start(), int(match[1]) * (60.0 if minutes else 1.0), match[0]))
        stated = _take(stated, match)
    return _settled(stated, sorted(found))


def _settled(stated: Stated, found: list[tuple[int, float, str]]) -> Stated:
    """The last length that a film can have, or what was said where there is none."""
    values = [value for _, value, _ in found if 1 <= value <= LIMITS["seconds"]]
    if not values:
        return replace(stated, impossible=found[-1][2].strip(" ,;:.")) if found else stated
    earlier = next((v for v in values if v != values[-1]), None)
    return replace(stated, duration=values[-1], earlier_duration=earlier)


def impossible_length(text: str) -> str:
    """The words of a wish for a length that no film can have, else nothing. A script's words are not read."""
    from agent.director import scripts
    from agent.director.language import normalise

    if not _MAYBE_LENGTH.search(text) and not _MAYBE_HOURS.search(text) and not _CJK_SECONDS.search(text):
        return ""
    return "" if scripts.split(text) is not None else _durations(Stated(normalise(text))).impossible


def _is_aspect(text: str) -> bool:
    return re.sub(r"\s", "", text.strip(" ,;")) in ("16:9", "9:16", "4:5", "1:1")


def _aspect(stated: Stated) -> Stated:
    for aspect, words in _ASPECTS.items():
        numeric, _, _ = words.partition("|")
        if not re.search(words, stated.text, re.I):
            continue
        for pattern in (
            rf"(?<![\d:])(?:in |en |im format )?(?:{numeric})(?![\d:])(?: (?:format|aspect(?: ratio)?))?",
            rf"{_ALONE_LEFT}\s*(?:in |en |au |im )?(?:format |formato )?(?:{words})(?: (?:format|video|formato))?{_ALONE_RIGHT}",
            rf"\b(?:{words})(?=(?:\s+\w+)?\s+{FILM}\b)(?!\s+of\b)",
            rf"\b(?:in|make it|en|im) (?:a )?(?:format |formato )?(?:{words})(?: format)?{_ALONE_RIGHT}",
            rf"\b(?:format|formato) (?:{words})\b",
        ):
            if match := re.search(pattern, stated.text, re.I):
                return _take(stated, match, aspect=aspect)
    if match := re.search(
        r"\bfor (?:tiktok|instagram(?: stories| reels?)?|(?:youtube )?shorts|reels|stories|phones?)\b",
        stated.text,
        re.I,
    ):
        return _take(stated, match, aspect="9:16")
    if match := re.search(rf"\b(?:tiktok|instagram)(?=\s+{FILM})|\breel\b", stated.text, re.I):
        return replace(
            stated,
            aspect="9:16",
            text=stated.text if match[0].lower() == "reel" else _take(stated, match).text,
        )
    return stated


def _language(stated: Stated) -> Stated:
    for tag, names in _LANGUAGES.items():
        if not re.search(names, stated.text, re.I):
            continue
        for pattern in (
            rf"(?:{_ALONE_LEFT}\s*|\b)(?:narrated |spoken |erzählt |raconté |narrad[oa] )?\b(?:in|auf|en|em|på|in het)\s+(?:{names})(?=\s*(?:$|[,;:.!?)]|please|bitte))",
            rf"\b(?:{names})[- ](?:narration|voice[- ]?over|narrator|language)\b",
            rf"(?:^|[,;]\s*)(?:{names}){_ALONE_RIGHT}",
            rf"(?:{names})で",
        ):
            if match := re.search(pattern, stated.text, re.I):
                return _take(stated, match, language=tag)
    return stated


def _flags(stated: Stated) -> Stated:
    for name, pattern in _FLAGS.items():
        if match := re.search(rf"\b(?:with )?(?:{pattern})\b|{pattern}", stated.text, re.I):
            stated = _take(stated, match, **{name: False})
    return stated


def _voice(stated: Stated) -> Stated:
    for voice, pattern in _VOICES.items():
        if match := re.search(rf"\b(?:with |use |using )?(?:{pattern})\b", stated.text, re.I):
            return _take(stated, match, voice=voice)
    return stated


def _scenes(stated: Stated) -> Stated:
    pattern = rf"(?:\b(?:in|with|mit|en|con)\s+)?\b(\d{{1,2}}|{_WORD_NUMBER})\s+(?:scenes?|shots|szenen|scènes|escenas)\b(?!\s+from)"
    match = re.search(pattern, stated.text, re.I)
    if match and 1 <= _value(match[1]) <= 60:
        return _take(stated, match, scenes=int(_value(match[1])))
    return stated


def _audience(stated: Stated) -> Stated:
    match = re.search(rf"\b{_AUDIENCE}\b", stated.text, re.I)
    if not match:
        return stated
    return _take(stated, match, audience=match["who"].lower())


def _style(stated: Stated) -> Stated:
    borrowed = tuple(word.capitalize() for word in BORROWED.findall(stated.text))
    for style, words in _STYLES.items():
        if not re.search(words, stated.text, re.I):
            continue
        for pattern in (
            rf"\b(?:in|as|like) (?:the |an? )?(?:{words})(?:'s)?(?: (?:style|look|film|animation|painting|drawing))?{_ALONE_RIGHT}",
            rf"\b(?:im|in einem) (?:{words})[- ]?(?:stil|look)?\b|\b(?:in|dans|en) (?:the )?(?:style|look|estilo) (?:of |de |d')?(?:{words})\b",
            rf"\b(?:{words})[- ]style\b|\bin (?:a |the )?(?:{words}) style\b|\b(?:style|look|stil|estilo)[: ]+(?:{words})\b",
            rf"{_ALONE_LEFT}\s*(?:{words})(?: (?:style|look|animation))?{_ALONE_RIGHT}",
            rf"\b(?:{words})(?=\s+{FILM}\b)",
        ):
            if match := re.search(pattern, stated.text, re.I):
                return _take(stated, match, style=style, borrowed=borrowed)
    return replace(stated, borrowed=borrowed)


def _mood(stated: Stated) -> Stated:
    for mood, words in _MOODS.items():
        if not re.search(words, stated.text, re.I):
            continue
        for pattern in (
            rf"{_ALONE_LEFT}\s*(?:with an? )?(?:{words})(?: {_MOOD_FORMS})?{_ALONE_RIGHT}",
            rf"\b(?:{words})(?=\s+(?:\w+\s+)?{FILM}\b)",
        ):
            if match := re.search(pattern, stated.text, re.I):
                return _take(stated, match, mood=mood)
    return stated
