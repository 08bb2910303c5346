"""Lengths as people in a cutting room say them, made plain, and what they say must stay while the film gets one.

":40", "a 30 second cut", "a beat longer", "we bought a 20 after all" are lengths; "same words", "no new shots", "losing a
scene is fine" and "leave me the ending" say how to get there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from film.document import Film

_UNIT = r"(?:seconds?|secs?|s)\b"
_CUT = r"(?:cut|cutdown|cut-down|version|edit|spot|slot|film|video|piece|ad|teaser|trailer|master|movie)"
_WORDS = {"ten": 10, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90, "twenty-five": 25, "thirty-five": 35, "forty-five": 45}  # fmt: skip
_TENS = "|".join(sorted(_WORDS, key=len, reverse=True))
_PLAIN = (
    (r"(?<![\w:]):(\d{2})\b(?!:)", r"\1 seconds"),
    (rf"\b(\d+|{_TENS})[- ]?(?:{_UNIT}|seconder)[- ]{_CUT}\b", r"\1 seconds"),
    (rf"\b({_TENS})[- ](?=seconds?\b)", r"\1 "),
    (r"\b(?:a|one|another) (?:little )?(?:beat|breath|moment|tick) (longer|more)\b", r"one second \1"),
    (r"\banother second and a half\b", "1.5 seconds more"), (r"\banother half(?: a)? second\b", "half a second more"),
    (rf"\banother (\d+(?:\.\d+)?|two|three|four|five|six|{_TENS}) ({_UNIT})\b", r"\1 \2 more"),
    (r"\b(?:one|a) more second\b|\banother second\b", "one second more"), (r"\b(two|three|four|five|six|\d+) more seconds\b", r"\1 seconds more"),
    (r"\b(?:a|one) (?:full|whole|good|solid|extra|further) (second)\b", r"one \1"),
    (r"\b(\d+|one|two|three|four|five) (?:full|whole|good|solid) (seconds)\b", r"\1 \2"),
    (r"\bone and a half seconds?\b", "1.5 seconds"), (r"\btwo and a half seconds\b", "2.5 seconds"), (r"\b(?:a|one) second and a half\b", "1.5 seconds"),
    (r"\b(?:a )?couple (?:of )?(?:more )?(seconds)\b", r"two \1"), (r"\bhalf a sec\b", "half a second"),
    (rf",? (?:let us say|say|maybe|perhaps|about|around|roughly|or so|like|something like|ideally|i would say|make that) (?=(?:an? |one |two |three |half |another |\d)[\w. -]*{_UNIT})", " "),
    (rf"\b(?:we|they|media|(?:the |my |our )?\w+) (?:have |has |just )?(?:bought|booked|got|ordered|needs?|want|wants) (?:us )?(?:an?|the) (\d+) {_UNIT}(?: of (?:it|this))?(?: for the \w+)?(?: (?:after all|now|instead(?! of)))?", r"make it \1 seconds"),
    (rf"\b(?:needs?|has|have|ought) to be (?=\d+ {_UNIT})", "make it "),
    (r"\b(?:fills?|runs?|lasts?|hits?|clocks in at) (?:to |for |at |out )?(\d{2})(?=[\s.!?,]*$)", r"is \1 seconds"),
    (r"^(?:as an? [\w -]+?,? )?(?:i|we) would (?:suggest|recommend|propose|go for|go with) ", ""),
    (r" for (?:linkedin|facebook|twitter|whatsapp|insta|(?:the |our )?(?:socials?|feed|website|intranet))\b(?=\s*[.!?,;]|$)", ""),
    (r"\b((?:no|without|pull the|kill the|drop the|lose the|cut the|remove the) music[^,.;]*), (?:(?:i|we) (?:want|would like|need) to |so (?:that )?(?:i|we) can )hear [^.;]+", r"\1"),
    (r"\b(9|16|1|4) ?[x×] ?(16|9|1|5)\b", r"\1:\2"),
    (r"(?<=\d:\d)(\d?),? (?:and )?not (?:wide|widescreen|landscape|horizontal|square|upright|portrait|vertical)\b", r"\1"),
    (r"\?\s+So,? (?=\w)", "; "),
    (r"\b(\d+)[- ]?sekünder\b", r"\1 sekunden"),
    (r"(?<!\w)\+ ?(\d+(?:[.,]\d+)?) ?(?:s|secs?|seconds?)\b", r"\1 seconds longer"), (r"(?<!\w)\+ ?(\d+(?:[.,]\d+)?) ?(?:sek|sekunden)\b", r"\1 sekunden länger"),
    (r"\b(captions?|subtitles?|subs|music|sounds?|sound effects?|narration|voice-?over) (?:and|&) ((?:the )?(?:captions?|subtitles?|subs|music|sounds?|sound effects?|narration|voice-?over)) (off|on)\b", r"\1 \3 and \2 \3"),
    (r"\b(sounds?|sound effects|music|voices?|narrator|narration|voice-?over)\b (?:is|are) (?:barely|hardly|scarcely|not) (?:audible|heard|loud enough)[,;.]? *(?:so |please |make (?:it|them) )*louder\b", r"\1 louder"),
    (r"\b((?:only|just|nothing but) [^,.;]+?),? (?:and )?(?:nothing|no other instruments?|nobody) else(?: playing| plays)? in the (?:soundtrack's music|soundtrack|music|score|track)\b", r"\1 for the music"),
    (r"\b((?:no|drop|remove|without|cut|mute|lose|kill|delete|turn off|ohne|sans|sin|keine?)\b[^.;]*\b(?:sounds?|sound effects?|noises?|sfx|geräusche|bruitages?|sonidos?|ruid\w*|efectos)\b[^,.;]*),? (?:and )?(?:only|just|nur|seulement|solo|sólo) (?:the |die |la |le |el )?(?:voices?|narrator|narration|music|musik|musique|música|musica|stimme|voix|voz)(?: (?:and|und|et|y) (?:the |die |la |le |el )?(?:voices?|narrator|narration|music|musik|musique|música|musica|stimme|voix|voz))?(?: (?:there|please|left|remains?|stays?))?(?=\s*[.!]*$)", r"\1"),
    (r"\b((?:stretch|cut|trim|shorten|extend|get|bring|take|bump|make|squeeze|strecke|kürze)\b(?: (?:it|this|that|the (?:film|video|movie|whole thing|spot|cut)|down|up|out))* (?:to|down to|up to|auf)) (?:about |around |roughly )?(\d{1,3}|(?:" + _TENS + r"))(?=\s*(?:[,.;!?]|$|please\b|instead\b|and\b|but\b))", r"\1 \2 seconds"),
)  # fmt: skip
_FRAGMENT = re.compile(
    r"^.*\b(?P<thing>captions?|subtitles?|subs|music|soundtrack|narrator|narration|voice|speaks?|talks?|reads?)\b[^.!?]*[.!?]+\s+(?P<how>(?:a bit |a little |much |way |some ?what )?(?:bigger|larger|smaller|quieter|louder|softer|slower|faster|lower|higher|off|on))(?:,? please| then)*[.!]*$",
    re.I,
)
"""A last sentence that only says how: it speaks of what the one before spoke of."""
_DUCKED = re.compile(
    r"^[^.;]*\b(?:vo|voice-?over|narrat\w+|voices?|dialogue|he says|she says|says)\b[^.;]*\b(?:fight\w*|compet\w*|drown\w*|struggl\w*|buried|lost|hear|over|on top)\b[^.;]*\b(?:music|track|bed|score|strings|soundtrack)\b[^.;,]*[,;.]+ *(?:so |please |can you |and )*(?:duck|dip|pull|bring|turn|take) (?:it|that|them|the music)\b(?: (?:down|back|a|bit|little|touch|more|lot|under|the|voice|please))*",
    re.I,
)
_NOT_THAT = re.compile(
    r"\b(?P<where>between [^,.;]+?),? (?:i|we) do not (?:want|like)(?: that)? (?:it|them|this|that) (?:to )?(?:melts?|dissolves?|fades?|blends?|crossfades?)\b[^,.;]*[,;] *(?:but )?(?:it|this|that|they) (?:should|must|has to|needs to) be (?P<what>[^,.;]+)",
    re.I,
)
_COMPILED = tuple((re.compile(pattern, re.I), instead) for pattern, instead in _PLAIN)
_NOW = re.compile(
    rf",?\s*(?:(?:instead of|not|rather than|from|statt|anstatt|au lieu de|en lugar de)(?: (?:the|its))?|(?:it|this|which|that)(?: is|'s)?(?: now| currently| still)?(?: at| on| like| about)?|currently|now at) (?P<n>\d+) (?:{_UNIT}|sekunden|secondes|segundos)(?: (?:now|right now|at the moment|currently))?",
    re.I,
)
_NOT_NOW = re.compile(
    r",?\s*\b(?:instead of|not|rather than|from|statt|au lieu de|en lugar de) (?:the |its )?(?P<n>\d+)\b(?! \w)",
    re.I,
)
_SAME = re.compile(
    r"(?:^|(?<=[,.;!?]))\s*(?:(?:and|but|with|aber|mit) )?(?:(?:(?:with |keep )?(?:the |all the |exactly the )?same|keep (?:all )?(?:the|my)|all (?:the )?) ?(?P<what>lines?|words?|shots?|scenes?|pictures?|script|text|content|order|narration|vo|dialogue)(?: and (?:the )?(?:same )?(?P<also>lines?|words?|shots?|scenes?|pictures?))?(?: (?:as (?:now|before|they are|it is)|stays?|please|intact|in))*"
    r"|(?:no|without(?: any)?|not? any|do not add) (?:new|extra|more|additional|further|other|losing|cutting|adding) (?:an?y? )?(?:scenes?|shots?|pictures?|images?)"
    r"|(?:without|no) (?:losing|dropping|cutting|touching|changing) (?:any |the |a )?(?P<lost>lines?|words?|scenes?|shots?|text|script))(?=\s*(?:[,.;!?]|$))",
    re.I,
)
_MAY = re.compile(
    r"(?:^|(?<=[,.;!?]))\s*(?:(?:and|but) )?(?:(?:losing|dropping|cutting|to lose|to drop) (?:a|one|two|\d|some) (?P<a>scenes?|shots?|lines?|words?) (?:is|would be|are) (?:ok|okay|fine|all right|alright|no problem|acceptable)(?: (?:by|with|for) (?:me|us))?"
    r"|(?:you (?:can|may|could)|feel free to|it is (?:ok|okay|fine) to|happy to|fine to|we can) (?:lose|drop|cut|take out|skip) (?:a|one|two|\d|some) (?P<b>scenes?|shots?|lines?|words?)(?: if (?:you (?:need|have|must)(?: to)?|needed|necessary|need be|it helps))?"
    r"|(?:i|we) do not (?:mind|care about) (?:losing|dropping|cutting) (?:a|one|two|\d|some) (?P<d>scenes?|shots?|lines?|words?)"
    r"|(?:a|one|some) (?P<c>scenes?|shots?|lines?|words?) (?:can|may|could) go)(?=\s*(?:[,.;!?]|$))",
    re.I,
)
_HOW = re.compile(
    r"(?:^|(?<=[,.;!?]))\s*(?:(?:and|but) )?(?:(?:just |simply |only |so |please )*(?:stay|hold|let|linger|dwell|leave|give|make)\b(?=[^,.;!?]*\b(?:longer|breathe|room|air)\b)[^,.;!?\d]*\b(?:each|every|everything|all|them|pictures?|shots?|scenes?|images?)\b[^,.;!?\d]*(?: so (?:that )?(?:it|everything|the film)[^,.;!?]*)?"
    r"|(?:trim|cut|take|shave) (?:it )?(?:wherever|where|what|whatever) you (?:like|want|think|need)(?: to)?"
    r"|(?:just |only |but )*(?:leave|keep|spare) (?:me |us )?(?:the|my) (?:ending|end|opening|start|beginning|last scene|first scene)(?: (?:alone|in|as it is|as is|intact))?"
    r"|(?:gleiche[rns]? (?:szenen|text|bilder|sätze|worte)(?:, )?)+|(?:einfach |nur )?länger stehen lassen|alle (?:\w+ )?szenen (?:sollen |müssen )?(?:drin )?bleiben|die bilder (?:einfach |nur )?länger stehen lassen|(?:einfach )?alles etwas länger)(?=\s*(?:[,.;!?]|$))",
    re.I,
)
_LENGTH = re.compile(
    rf"\b\d+ (?:{_UNIT}|minutes?|mins?|sekunden|secondes|segundos)|\b(?:{_TENS}) {_UNIT}", re.I
)


@dataclass(frozen=True)
class Terms:
    """How a film may get its length: whether words, or a scene, may go."""

    words_stay: bool = False
    scenes_stay: bool = False
    scene_may_go: bool = False


def plain(text: str, film: Film) -> tuple[str, Terms]:
    """The message with its lengths said plainly and without the terms that come with them; what those are."""
    text = re.sub(r"^((?:the|that) [\w' -]{2,30}), (?:it|they) (is|are) (?=\w)", r"\1 \2 ", text, flags=re.I)
    text = _DUCKED.sub("duck the music under the voice", text)
    text = _NOT_THAT.sub(r"\g<what> \g<where>", text)
    if fragment := _FRAGMENT.search(text):
        spoken = re.match(r"speak|talk|read", fragment["thing"], re.I)
        text = f"{'narration' if spoken else fragment['thing']} {fragment['how']}"
    for pattern, instead in _COMPILED:
        text = pattern.sub(instead, text)
    if not _LENGTH.search(text):
        return text, Terms()
    numbers = re.findall(rf"\b(\d+) (?:{_UNIT}|sekunden|secondes|segundos)", text, re.I)
    now = f"{film.settings.duration:g}"
    if any(number != now for number in numbers):
        for pattern in (_NOW, _NOT_NOW):
            text = pattern.sub(lambda m: "" if m["n"] == now else m[0], text)
    terms = _terms(text)
    text = re.sub(
        r" by (?:holding|keeping|staying on|lengthening|stretching) (?:every|each|all|the) [^,.;!?]*",
        "",
        text,
        flags=re.I,
    )
    for pattern in (_SAME, _MAY, _HOW):
        rest = pattern.sub("", text)
        text = rest if _LENGTH.search(rest) else text
    text = re.sub(r"(?:\s*[,;]\s*)+(?=[.!?,;]|$)", "", text)
    return re.sub(r"([.!?])(?:\s*[.,;])+", r"\1", text).strip(" ,;"), terms


def _terms(text: str) -> Terms:
    same = [word.lower() for match in _SAME.finditer(text) for word in match.groupdict().values() if word]
    may = [word.lower() for match in _MAY.finditer(text) for word in match.groupdict().values() if word]
    words = ("line", "lines", "word", "words", "script", "text", "narration", "vo", "dialogue", "content")
    return Terms(
        words_stay=any(word in words for word in same),
        scenes_stay=any(word.startswith(("scene", "shot", "content")) for word in same),
        scene_may_go=any(word.startswith(("scene", "shot")) for word in may),
    )
