"""How people write and talk, made plain: greetings, "um" and "like", shouting, lists, openings, farewells."""

from __future__ import annotations

import re
from functools import cache

from agent.director.glossary import tables
from agent.director.words import spelling, vocabulary
from agent.director.words.english import singular
from agent.director.words.lexer import forms
from film.document import Film

_NAMES = r"(?-i:[A-Z][\w'-]+(?: [A-Z][\w'-]+)?)"
_OPENING = (
    r"(?:hi|hello|hey|hiya|dear|good (?:morning|afternoon|evening|day)|morning|evening|hallo|guten (?:tag|morgen|abend)|liebes? \w+|bonjour|bonsoir|salut|hola|buenos días|buenas(?: tardes)?)"
    r"(?: (?:there|again|all|everyone|everybody|guys|team|folks|pixora|sir|madam|dear|friend|zusammen|à tous|a todos|\w+ team))*[\s,.!:–-]+"
    rf"|(?:it is|this is|ich bin(?: es)?|hier ist|c'est|soy) (?:me|{_NAMES})(?: (?:again|here|from [\w ]+?|vom? [\w ]+?|de [\w ]+?))?[,.!:]\s+"
    r"|(?:sorry|apologies|entschuldigung|pardon|perdón)(?: (?:all|everyone|for (?:asking|bothering you|the (?:trouble|noise|late notice)|being (?:a pain|picky|difficult)|so many \w+)|to bother you|again|guys))*[,.!:–-]+\s+(?=\w)"
)
_GREETING = re.compile(rf"^(?:{_OPENING})+", re.I)
_FAREWELL = re.compile(
    r"(?:(?<=[.!?,;:)\w])|^)[\s,;.!–-]*(?<![\w'])(?:(?:with )?(?:(?:kind|best|warm|many|warmest) )*(?:regards|wishes|greetings)|cheers|yours(?: (?:truly|sincerely|faithfully))?|sincerely|love from|all the best|best|xx+|xo+|(?:mit )?(?:liebe|freundliche|viele|beste|schöne)[nr]? grü(?:ß|ss)en?|lg|vg|mfg|bises|cordialement|bien à (?:toi|vous)|saludos|un abrazo|besos)"
    rf"(?:[,\s]+(?:{_NAMES}))?[\s.!]*$"
    r"|[\s,;.!–-]*(?<![\w'])(?:(?:many |a thousand |thank you and |so )?(?:thanks|thank you|thx|ty|tysm|danke(?: schön)?|vielen dank|merci(?: beaucoup)?|(?:muchas )?gracias)(?: (?:a (?:lot|bunch|million|ton)|so much|very much|in advance|again|dear|all|guys|everyone|you|for (?:this|that|your help|everything|now)|im voraus|d'avance|de antemano))*)"
    rf"(?:[,\s]+(?:{_NAMES}))?[\s.!]*$",
    re.I,
)
_MURMUR = re.compile(
    r"(?:[\s,]*\b(?:u+[hm]+m*|uhm|erm+|hmm+|ähm?|öhm?|euh|ehm|mmm+|lol|lmao|rofl|omg|haha\w*|hihi\w*|jaja+|tbh|imo|imho|fyi|ngl|idk|btw|afaik|xd)(?![\w'-])[,]?)+",
    re.I,
)
_FILLED = re.compile(
    r",?\s*\b(?:you know(?! what| that| the| how)|i mean|i guess|i suppose|i dunno|(?<!what )(?<!some )(?<!that )(?<!this )(?<!other )(?<!same )(?<!\ba )(?:kind|sort) of|kinda|sorta|basically|honestly|literally|frankly|to be honest|if you will|sozusagen|quasi|quoi)\b(?=[,\s.!?]|$),?",
    re.I,
)
_LIKE = re.compile(
    r"\b(maybe|so|thinking|(?:she|he|it|that) is|and|well|just) like,? (?=(?:just|a|an|the|really|so|super|way|totally|maybe|two|three|black|\w+ly|more|less|oil|in|with|at|from)\b)|, like,",
    re.I,
)
_SO = re.compile(
    r"^(?:(?:ok(?:ay)?|alright|right|so|well|yeah|yes|ah|oh|also|and|hm+|wow|ooh|listen|look|now|um+|uh+|one more thing|one thing|quick (?:one|question|note|thing)|last (?:one|thing)|first(?:ly)?|also gut|alors|bon|bueno|pues|na ja|naja|ach)[\s,:.!–-]+)+(?=\w)",
    re.I,
)
_COUNTED = r"(?:only|just|one|two|three|four|five|six|\d|a few|a couple of|some|several|small|quick|last|final|more|little|my|our|the|client|sfx|music|vo|a|new|further|general|ein paar|zwei|drei|deux|trois|quelques|dos|tres|unas|algunas)"
_NOTES = r"(?:notes?|things?|changes?|points?|requests?|wishes|remarks?|edits?|tweaks?|fixes|corrections?|comments?|feedback|amends?|revisions?|suggestions?|niggles|quibbles|nitpicks|nits|asks|gripes|dinge|sachen|punkte|änderungen|wünsche|anmerkungen|choses|points|remarques|modifications|cosas|cambios|notas|puntos)"
_OF = r"(?: (?:from|by|for|on|about|of|in|after|round|vom?|du|de|del|der|zum?|pour|para|sobre|the|our|my|a|client|team|boss|agency|wife|husband|colleagues?|\d+|this|version|film|cut|offline|edit|draft|screening|review|today|please|verbatim|\w+)){0,6}"
_INTRODUCED = re.compile(
    rf"(?:^|(?<=[.!;] ))(?:so |ok |okay |and |here (?:are|is|come) |i have (?:got )?|just |got |we have |there (?:are|is) )*(?:(?:{_COUNTED} )+{_NOTES}{_OF}\s*(?:[:.;–-]\s*)+|(?:client |sfx |my |our )?(?:feedback|notes|comments?|corrections|amends|remarks|anmerkungen|remarques|notas){_OF}\s*:\s*;?\s*)",
    re.I,
)
_ROUND = re.compile(
    r"^(?:client |feedback )?(?:round|pass) \d+(?: (?:of )?(?:from|notes|feedback|comments|changes)(?: (?:from )?(?:the|our|my) \w+)?)?(?:,? sorry)?\s*[:.,–-]\s*",
    re.I,
)
_SECOND = re.compile(
    rf"^(?:{_COUNTED} )*{_NOTES},? (?:the )?(?:first|one)(?: one| thing)?(?: is)?,? (.+?),? (?:and )?(?:the )?(?:second|two|other)(?:ly| one| thing)?(?: is)?,? (?=(?:the|in|on|at|make|put|can|could|add|change|remove|let|take|turn|please|i|we|no|when|give)\b)",
    re.I,
)
_NUMBERED = re.compile(r"(?m)^\s*(?:\(?(?:\d{1,2}|[a-h])[.)]|[-*•–→]|\d{1,2}\s*[-–:](?=\s))\s+")
_INLINE = re.compile(r"(?:(?<=^)|(?<=[\s;,.:]))\(?(\d|[a-h](?=\)))[.)]\s+(?=\D)", re.I)
_IS = re.compile(
    r"(?:(?<=^)|(?<=[.,;!?] ))((?:(?:the|my|our|his|her|that|this) )?(?:\w+ ){0,2}?\w+)'s (?=\w+ing\b(?! \w+ (?:is|are|was|should))|(?:way |much |far |a bit |just |really )?(?:too|so)\b|not\b|called\b|gone\b|asleep\b)",
    re.I,
)
_KNOWN_CAPS = frozenset(
    "VO SFX POV MOS BPM CGI TV OTS ECU CU MS LS WS BW FPS HD UHD DB NAT UK USA EU PDF MP4 GIF SRT VFX".split()  # noqa: SIM905
)


def listed(message: str) -> list[str]:
    """The points of a list, an introduction left out; the whole message where it is none."""
    lines = [line for line in re.split(r"\s*\n\s*", message.strip()) if line.strip()]
    if len(lines) > 1 and sum(bool(_NUMBERED.match(line)) for line in lines) > 1:
        return [_NUMBERED.sub("", line).strip() for line in lines if not _only_opens(line)]
    inline = [m[1].lower() for m in _INLINE.finditer(message)]
    counted = len(inline) > 1 and "".join(inline) in ("123456789"[: len(inline)], "abcdefgh"[: len(inline)])
    if counted and "\n" not in message:
        head, *points = re.split(r"(?:(?<=^)|(?<=[\s;,.:]))\(?(?:\d|[a-h](?=\)))[.)]\s+(?=\D)", message)
        points = [re.sub(r"[\s,;]+(?:and\s*)?$", "", point) for point in points if point.strip()]
        return points if not head.strip() or _only_opens(head) else [head.strip(), *points]
    return [message]


def _only_opens(line: str) -> bool:
    bare = _GREETING.sub("", line.strip())
    return not bare or bool(_INTRODUCED.fullmatch(f"{bare.rstrip(' :.;–-')}: "))


def mended(text: str, film: Film) -> str:
    """A text with slips of the hand put right, where the film or a command has the word that was meant: "swpa", "worskhop"."""
    shown = " ".join(
        [
            *(s.visual_description + s.motion + s.script for s in film.scenes),
            *(f"{m.description} {m.name} {m.id}" for m in film.cast),
        ]
    )
    own = frozenset(re.findall(r"[a-z]{4,}", shown.lower()))
    known = _known() | own

    def right(match: re.Match[str]) -> str:
        word = match[0]
        if word in known or singular(word) in known or re.sub(r"(?:ing|ed|er|s|ly|'s)$", "", word) in known:
            return word
        near = [other for other in _commanded() | own if len(other) > 3 and _slipped(word, other)]
        return near[0] if len(near) == 1 else word

    return re.sub(r"(?<![\w'-])[a-z]{4,}(?![\w'-])", right, text)


def _slipped(wrong: str, right: str) -> bool:
    """Whether two neighbouring letters changed places, or one letter went missing or came in, in a longer word."""
    if wrong[0] != right[0] or abs(len(wrong) - len(right)) > 1:
        return False
    if len(wrong) == len(right):
        off = [i for i, (a, b) in enumerate(zip(wrong, right, strict=True)) if a != b]
        return (
            len(off) == 2
            and off[1] == off[0] + 1
            and wrong[off[0]] == right[off[1]]
            and wrong[off[1]] == right[off[0]]
        )
    short, long = sorted((wrong, right), key=len)
    return len(short) > 5 and any(long[:i] + long[i + 1 :] == short for i in range(1, len(long)))


@cache
def _commanded() -> frozenset[str]:
    """Words of commands: what a slip is most likely meant to be."""
    return frozenset(
        form[0]
        for form, (kind, _) in forms("en").items()
        if len(form) == 1 and kind in ("verb", "thing", "time", "weather", "colour")
    )


@cache
def _known() -> frozenset[str]:
    return frozenset(
        {word for form in forms("en") for word in form}
        | spelling.known()
        | tables.words("en")
        | set(vocabulary.VERBS)
    )


_TOO_SMALL = re.compile(
    r"^(?:(?:my|our|the) )?(?:\w+ ){0,4}(?:can ?not|can hardly|can barely|can not even) (?:even )?read (?:the|those|these|your)? ?(?:tiny|small|little|minuscule) (?:captions?|subtitles?)\b[^.;!?]*",
    re.I,
)
_RUSHING = re.compile(
    r"^(?:slower|faster)(?:,? please)?[,.;!]+ (?P<why>(?:s?he|the (?:narrator|voice|lady|man|woman)) (?:talks?|speaks?|reads?|is (?:talking|speaking|reading)) (?:\w+ ){0,2}too (?:fast|slow(?:ly)?|quick(?:ly)?))\b[^.;!?]*",
    re.I,
)
_FAR = r"(?:very |quite )?(?:far (?:away|off)|distant|in the distance)"
_SOUNDING = re.compile(
    r"(?:(?<=^)|(?<=[.;!?] ))(?:(?:some|a bit of|a little|an?) )?(?P<noise>(?:[a-z]+ ){0,2}(?:thunder|barking|howling|laughter|applause|birdsong|footsteps|bells?|sirens?|fog-?horns?|ticking|humming|chatter|whistling|shouting|singing|hammering|knocking|gulls?|traffic))"
    rf", (?P<how>{_FAR}),? (?:in|during|over|for|at) (?P<where>scene \d+|the (?:\w+ ){{1,2}}(?:scene|shot))(?=[.,;!?]|$)",
    re.I,
)
"""What is far away and can only be heard, where no verb says so: "thunder, far away, in scene 3"."""


def plainly(text: str) -> str:
    """A text without what is only said along: greetings, openings, murmurs, farewells; shouting in small letters."""
    spoken = _lowered(text)
    spoken = re.sub(r"\b(end|tag|punch|head)lines?\b", r"\1 line", spoken, flags=re.I)
    spoken = re.sub(r"\s*\.{2,}\s*(?=[a-z])", ". ", spoken)
    spoken = re.sub(r"([!?])[!?]+", lambda m: "?" if "?" in m[0] else "!", spoken)
    spoken = re.sub(r"\s+[:;]-?[)(DPp](?=\s|$)", "", spoken)
    spoken = _MURMUR.sub(_paused, spoken)
    while (rest := _GREETING.sub("", _SO.sub("", spoken.strip()))) != spoken:
        spoken = rest
    spoken = _LIKE.sub(lambda m: f"{m[1]} " if m[1] else "", _FILLED.sub(" ", spoken))
    spoken = _IS.sub(r"\1 is ", spoken)
    spoken = _INTRODUCED.sub("", _ROUND.sub("", spoken))
    spoken = _SECOND.sub(r"\1. ", spoken)
    spoken = re.sub(
        r"(^|[.!?;] )(?:thank you|thanks|danke|merci|gracias)(?: \w+)?[.!]+ (?=\w)", r"\1", spoken, flags=re.I
    )
    spoken = re.sub(r"[\s,]+(?:period|full stop|punkt)[\s.]*$", "", spoken, flags=re.I)
    while (rest := _FAREWELL.sub("", spoken)) != spoken and rest.strip():
        spoken = rest
    spoken = _TOO_SMALL.sub("make the captions larger", _RUSHING.sub(r"\g<why>", spoken))
    spoken = _SOUNDING.sub(
        lambda m: f"add the sound of {m['noise'].lower()} {m['how']} to {m['where']}", spoken
    )
    spoken = re.sub(r"\s+([,.;!?])", r"\1", re.sub(r"\s{2,}", " ", spoken)).strip(" ,;")
    return spoken if re.search(r"\w|\ue000", spoken) else text


def _paused(match: re.Match[str]) -> str:
    """What stands for an "um": a pause where a new clause may begin, nothing inside of one."""
    before = match.string[: match.start()].rstrip().rpartition(" ")[2].lower()
    after = match.string[match.end() :].lstrip()
    from agent.director.refine.sentences import commands

    joined = before in (
        "and",
        "then",
        "you",
        "we",
        "i",
        "to",
        "a",
        "the",
        "could",
        "can",
        "should",
        "so",
        "also",
        "please",
        "or",
        "but",
        "that",
        "it",
        "like",
        "maybe",
        "",
    )
    return (
        ", "
        if not joined and not before.endswith((",", ".", ";", ":", "!", "?")) and commands(after[:40])
        else " "
    )


def _lowered(text: str) -> str:
    """Shouted words in small letters; one alone is a name or a mark."""
    shouted = [word for word in re.findall(r"\b[A-Z]{2,}\b", text) if word not in _KNOWN_CAPS]
    small = {"NOT", "NO", "ALL", "OUT", "ONLY", "WHY", "AND", "BUT", "THE", "OFF", "NOW", "YES", "NEW"}
    if not shouted or (len(shouted) == 1 and len(shouted[0]) < 5 and shouted[0] not in small):
        return text
    return re.sub(r"\b[A-Z]{2,}\b", lambda m: m[0] if m[0] in _KNOWN_CAPS else m[0].lower(), text)
