"""Rewriting what a picture shows: old words of the same kind go, new ones lead, the rest stays to the letter."""

from __future__ import annotations

import re
from collections.abc import Iterable

from agent.director.scripts.words import words_of
from agent.director.words import vocabulary as lexicon
from agent.director.words.concepts import CONTRADICTS, DARK_TIMES, DIMENSIONS, LIGHT_TIMES, NOUNS
from agent.director.words.english import article, plural, singular

_LEAD = r"(?:in|at|on|under|during|by|through|into|beneath|against|before|after|with|amid|around|from)"
DETERMINER = r"(?:the|a|an|his|her|its|their|some|two|three|four|many|several|one)"
_MODIFIER = (
    r"(?:early|late|deep|dark|bright|clear|heavy|light|thick|thin|steady|drifting|slanting|soft|pale|gr[ea]y|golden|cold|warm|low|first|last|dense"
    r"|falling|driving|pouring|strong|fierce|high|full|broad|very|summer|winter|spring|autumn|blue|cloudy|starry)"
)
_AFTER = r"(?:\s+(?:light|sky|skies|air|glow|haze|weather|hours?|clouds))?"
PLACES = (
    "lamp room|lighthouse stairs|spiral stair(?:case)?|stairs|staircase|stairwell|gallery|lighthouse|pier|harbou?r|quay"
    "|dock|beach|shore|coast|cliffs?|sea|ocean|waves|boat|ship|deck|river|bank|lake|pond|forest|woods?|clearing|meadow"
    "|fields?|garden|park|farm|barn|desert|dunes?|mountains?|valley|hills?|cave|island|village|town|city|streets?|alley"
    "|road|bridge|square|market|shop|cafe|café|bakery|kitchen|bedroom|living room|room|hall(?:way)?|corridor|attic|cellar"
    "|basement|house|home|cottage|cabin|hut|tower|castle|church|school|classroom|library|museum|hospital|office|factory"
    "|workshop|studio|station|train|platform|airport|space|space station|moon|planet|mars|orbit|spaceship|reef"
    "|underwater|roof(?:top)?|balcony|porch|doorway|window|table|theatre|stage|stadium|gym|swamp|jungle|snowfield"
)


def _words(dimension: str, keep: Iterable[str]) -> tuple[str, str]:
    kept = set(keep)
    nouns, adjectives = [], []
    for value, (noun, adjective) in DIMENSIONS[dimension].items():
        if value not in kept:
            nouns += [noun] if noun else []
            adjectives += [adjective] if adjective else []
    return "|".join(nouns), "|".join(adjectives)


def _clashing(dimension: str, value: str) -> tuple[str, str]:
    """Nouns and adjectives of the dimension that cannot stand beside the new value."""
    if dimension == "weather":
        keep = [
            other for other in DIMENSIONS["weather"] if other not in CONTRADICTS[value] and other != value
        ]
        return _words("weather", keep)
    return _words(dimension, ())


def without(text: str, nouns: str, adjectives: str = "", instead: str = "") -> str:
    """The text without these words and the small words that hold them; ``instead`` takes a noun's place
    where the sentence needs one."""
    if nouns:
        noun = rf"(?:{nouns})"
        phrase = rf"(?:{DETERMINER}\s+)?(?:{_MODIFIER}\s+)*{noun}{_AFTER}\b"
        text = re.sub(
            rf"(?:^|(?<=[,;.])|(?<=\bof))\s*(?:{_LEAD}\s+)?{phrase}\s*(?:,\s*|;\s*|(?=[.]|$))",
            " ",
            text,
            flags=re.I,
        )
        text = re.sub(
            rf"\s+{_LEAD}\s+{phrase}(?!\s+(?!and\b|{_LEAD}\b)[a-z]+\b(?<!ly))", "", text, flags=re.I
        )
        text = re.sub(rf"\s+{_LEAD}\s+{phrase}(?=\s*(?:[,;.]|$|and\b|{_LEAD}\b))", "", text, flags=re.I)
    if adjectives:
        text = re.sub(rf"\b(?:{adjectives})(?:,|\s+and\b)?\s+(?=[\w{{])", "", text, flags=re.I)
        text = re.sub(rf"(?:^|,)\s*(?:{_MODIFIER}\s+)*(?:{adjectives})\s*(?=[,;.]|$)", "", text, flags=re.I)
    if nouns and instead:
        # A weather with adjectives of its own ("a towering grey storm cloud") is a thing and stays.
        before = r"(?:^|(?<=[,;.:]\s)|(?<=\b(?:an|of|on|in|as)\s)|(?<=\b(?:the|and)\s)|(?<=\ba\s))"
        place = rf"\b{noun}\b" if instead in DIMENSIONS["time"] else rf"{before}(?:{_MODIFIER}\s+)?{noun}\b"
        text = re.sub(place, instead, text, flags=re.I)
    elif nouns:
        text = re.sub(rf"\s*\b(?:{DETERMINER}\s+)?(?:{_MODIFIER}\s+)*{noun}\b", "", text, flags=re.I)
    return tidy(text)


def tidy(text: str) -> str:
    """Spaces, commas, articles and the first capital put right."""
    text = " ".join(text.split())
    text = re.sub(r"\s+([,;.])", r"\1", text)
    text = re.sub(r"(?:[,;]\s*)+(?=[,;.])", "", text)
    text = re.sub(r"^[\s,;.]+|[\s,;]+$", "", re.sub(r"\b([a-z]+) \1\b", r"\1", text))
    text = re.sub(r"\b(a|an)\s+(?=([a-z]+))", lambda m: f"{_cased(m[1], article(m[2]))} ", text, flags=re.I)
    text = re.sub(r"(\w+ )?\b(?:and|with|in|on|at)\s*(?=[,;.]|$)", _dangling, text)
    text = re.sub(r"(?<!\.)\.\s*\.(?!\.)", ".", text)
    text = re.sub(r"\s+([,;.])", r"\1", " ".join(text.split()))
    text = re.sub(r"([.!?]\s+)([a-z])", lambda m: m[1] + m[2].upper(), text)
    return capitalised(re.sub(r"[\s,;]+$", "", text))


def _dangling(match: re.Match[str]) -> str:
    """A small word that holds nothing goes, unless it belongs to a verb: "comes in"."""
    verb = (match[1] or "").strip().lower()
    moves = verb in lexicon.VERBS or verb in lexicon.THIRDS or verb in lexicon.GERUNDS
    stays = moves and match[0].split()[-1].lower() in ("in", "on")
    return match[0] if stays else match[1] or ""


def _cased(old: str, new: str) -> str:
    return new.capitalize() if old[0].isupper() else new


def capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


_COMMON = words_of(
    "the a an two three wide close medium extreme detail in at on under by inside seen one his her over from low point"
    " view full outside outdoors"
)


def lowered(text: str) -> str:
    """A sentence's beginning as it stands after other words; names keep their capital."""
    first = re.match(r"[A-Z][a-z]*\b", text)
    word = singular(first[0].lower()) if first else ""
    common = word in _COMMON or lexicon.kind(word) != "thing" or re.fullmatch(PLACES, word)
    return text[:1].lower() + text[1:] if common else text


def lead(text: str, phrases: Iterable[str]) -> str:
    """The text with phrases before it, the first one leading."""
    head = ", ".join(phrases)
    return capitalised(f"{head}, {lowered(text)}" if text.strip() else head) if head else text


_NIGHTLY = (
    (r"(?:low |bright |rising |setting )?sun", "moon"), ("sunlight|sunshine|daylight", "moonlight"),
    ("sunny|sunlit|sun-drenched", "moonlit"), ("bright blue sky|blue sky", "dark sky"),
)  # fmt: skip
_DAILY = (
    ("moon", "sun"), ("moonlight|starlight", "sunlight"), ("moonlit|starlit", "sunlit"),
    ("(?:dark|black|night|starry) sky", "clear sky"), ("starry", "clear"), (r",?\s*(?:with\s+)?(?:the\s+)?stars", ""),
)  # fmt: skip


def _unlit(text: str) -> str:
    """The text without its closing words on light, which belong to another hour: "; one warm lamp against the dark window"."""
    return re.sub(
        r";[^;.{]*\b(?:light|lit|lamps?|windows?|shadows|horizon|glow|moonlight)\b[^;.{]*(?=\.|$)",
        "",
        text,
        flags=re.I,
    )


def _relit(text: str, time: str) -> str:
    """The same lights by night or by day: a sun becomes a moon, moonlight becomes sunlight."""
    pairs = _NIGHTLY if time in DARK_TIMES else _DAILY if time in LIGHT_TIMES else ()
    for old, new in pairs:
        text = re.sub(rf"\b(?:{old})\b" if not old.startswith(",") else rf"{old}\b", new, text, flags=re.I)
    return text


def changed(text: str, dimension: str, value: str, phrase: str) -> str:
    """The picture with a new value of a dimension: its contradictions gone and the phrase in front."""
    nouns, adjectives = _clashing(dimension, value)
    if dimension == "weather" and value in ("sun", "clear", "cloud"):
        text = _dried(text, nouns)
    elif dimension == "weather" and value != "wind":
        text = re.sub(
            r"\b(?:clear|cloudless|(?:pale |bright |deep )?blue) (sky|skies)\b", r"grey \1", text, flags=re.I
        )
    if dimension == "time":
        text = _relit(_unlit(text), value)
    if dimension == "light":
        text = _unlit(text)
    if value == "sun" and re.search(r"\b(?:night|midnight|nocturnal)\b", text, re.I):
        text = without(_relit(_unlit(text), "day"), "nights?|night-?time|midnight", "nocturnal", "day")
    if value == "fog" and dimension == "weather":
        nouns, adjectives = (
            f"{nouns}|{DIMENSIONS['weather']['fog'][0]}",
            f"{adjectives}|{DIMENSIONS['weather']['fog'][1]}",
        )
    instead = NOUNS.get(value, "") if dimension == "weather" else {"time": value}.get(dimension, "")
    rest = without(text, nouns, adjectives, instead)
    if dimension == "season" and value == "winter":
        phrase = "in winter, snow on the ground"
    return lead(rest, [phrase])


def _dried(text: str, nouns: str) -> str:
    """The text without weather that falls on a thing ("rain on the windows"): no sunshine falls in its place."""
    fallen = (
        rf"(?:(?:,|;|\band|\bwith)\s+)?(?:\b(?:a|the)\s+)?\b(?:{_MODIFIER}\s+)*(?:{nouns})(?:\s+[a-z]+ing)?"
        rf"\s+(?:on|against|over|at|down)\s+(?:{DETERMINER}\s+)?[a-z]+(?=\s*(?:[,.;]|$|and\b))"
    )
    return tidy(re.sub(fallen, "", text, flags=re.I))


def cleared(text: str, dimension: str, value: str) -> str:
    """The picture without one value of a dimension ("no rain"): what is left says so by itself."""
    nouns, adjectives = DIMENSIONS[dimension].get(value, ("", ""))
    text = _dried(text, nouns) if dimension == "weather" and nouns else text
    return without(text, nouns, adjectives, "sky" if dimension == "weather" else "")


def placed(text: str, phrase: str) -> str:
    """The picture at another place: place words of the old one go with their prepositions."""
    head, text = framing(text)
    text = re.sub(
        r"\s+outside\s+(?:the|a|an|his|her)\s+\w+(?:\s+of\s+(?:the|a|an)\s+\w+)?", "", text, flags=re.I
    )
    noun = rf"(?:[a-z-]+\s+){{0,2}}?(?:{PLACES})(?:\s+(?:{PLACES}|steps|door|floor|wall))?"
    text = _without_old_places(text)
    text = re.sub(
        rf"(?:^|(?<=[,;.]))\s*(?:in|inside|on|at)\s+(?:the|a|an)?\s*(?:{noun})\s*(?:,|$)",
        " ",
        text,
        flags=re.I,
    )
    text = re.sub(
        rf"\s+(?:in|inside|on|at|over|under|by|beside|near|above|along|across|through|from|of|into|up|down|outside)\s+"
        rf"(?:the|a|an|his|her)\s+{noun}\b",
        "",
        text,
        flags=re.I,
    )
    text = re.sub(rf"\s+(?:the|a)\s+{noun}(?=\s*(?:[,;.]|$))", "", text, flags=re.I)
    return lead(tidy(f"{head}{text}"), [phrase])


def _without_old_places(text: str) -> str:
    """The text without sentences that set a place, and without later phrases about a place, unless the cast is in them."""
    where = re.compile(rf"\b(?:{PLACES})\b", re.I)
    sentences = re.split(r"(?<=[.])\s+", text)
    kept = [
        s
        for s in sentences
        if "{" in s or not (re.match(r"(?:in|on|at|inside|under|outside|by) ", s, re.I) and where.search(s))
    ]
    told = []
    for sentence in kept:
        first, *rest = re.split(r"(?<=[,;])\s+", sentence)
        phrases = [part for part in rest if "{" in part or not where.search(part)]
        if phrases != rest and sentence.endswith(".") and phrases:
            phrases[-1] = phrases[-1].rstrip(",;.") + "."
        told.append(" ".join([first, *phrases]) if phrases or not rest else first.rstrip(",;") + ".")
    return " ".join(told)


def framing(text: str) -> tuple[str, str]:
    match = re.match(
        r"((?:extreme wide|wide|medium|close|close-up|detail|low angle|pov)\b[^,.:]*?\b(?:of|on|:)\s+)",
        text,
        re.I,
    )
    return (match[1], text[match.end() :]) if match else ("", text)


_SHOT_WORDS = re.compile(
    r"^(?:an? )?(?:extreme wide|wide|medium|close|extreme close|detail|long|full|low[- ]angle|overhead|over[- ](?:the[- ])?shoulder|point of view|(?:seen )?from above|pov)"
    r"(?:[- ]up)?(?: side| front| upright| rear| full| overhead)?(?: shot| view| angle)?(?: from above| from below)?(?:\s+(?:of|on)\b|\s*[:,]|\s+(?={|(?:along|inside|across|up|down|under|over|from|into|through|in|at)\b))\s*",
    re.I,
)
FRAMES = {
    "extreme wide": "extreme wide shot of", "wide": "wide shot of", "medium": "medium shot of", "close": "close shot of",
    "detail": "detail of", "pov": "point of view:", "over shoulder": "over the shoulder:", "from above": "seen from above,",
    "low angle": "low angle on",
}  # fmt: skip


def framed(text: str, shot: str) -> str:
    """The picture in another shot size or angle: the old framing words go."""
    leads: list[str] = []
    while (match := re.match(r"((?:In|At|Under|By|Inside|in|at|under|by|inside)\b[^,{]*),\s*", text)) and len(
        leads
    ) < 4:
        leads.append(match[1])
        text = text[match.end() :]
    while (rest := _SHOT_WORDS.sub("", text)) != text:
        text = rest
    began_low = text[:1].islower()
    text = re.sub(
        r",?\s*\b(?:in )?(?:extreme |medium )?(?:wide|long|close)[- ](?:shot|up|angle)\b",
        "",
        text,
        flags=re.I,
    )
    text = tidy(re.sub(r"\b\d{2,3} mm lens, [^,.;]+(?:,\s*|(?=[.;]|$))", "", text))
    frame = FRAMES[shot]
    if re.match(r"(?:along|inside|across|up|down|under|over|from|into|through|in|at)\b", text, re.I):
        frame, began_low = frame.removesuffix(" of").removesuffix(" on"), True
    rest = f"{frame} {text[:1].lower() + text[1:] if began_low else lowered(text)}"
    return capitalised(
        ", ".join([lead_words.lower() if i else lead_words for i, lead_words in enumerate(leads)] + [rest])
        if leads
        else rest
    )


def prop_added(text: str, thing: str) -> str:
    """The picture with one more thing, named early: after the first phrase."""
    match = re.search(r"[,;.]", text)
    if not match:
        return tidy(f"{text}, with {thing}")
    return tidy(f"{text[: match.start()]}, with {thing}{text[match.start() :]}")


def swapped(text: str, old: str, new: str) -> str:
    """Whole words replaced, case kept, singular and plural; ``{id}`` stays."""

    def put(match: re.Match[str]) -> str:
        found = match[0]
        many = found.lower() == plural(old).lower() != old.lower()
        put_in = plural(new) if many else new
        return (
            put_in.upper()
            if found.isupper() and len(found) > 1
            else capitalised(put_in)
            if found[0].isupper()
            else put_in
        )

    text = re.sub(rf"(?<!\{{)\b(?:{re.escape(plural(old))}|{re.escape(old)})\b(?!\}})", put, text, flags=re.I)
    return re.sub(
        r"\b(a|an)\s+(?=([A-Za-z]+))", lambda m: f"{_cased(m[1], article(m[2]))} ", text, flags=re.I
    )


_CAMERA = re.compile(r"(?:^|(?<=[.;,])\s*|\s*)\bcamera\b[^.;]*", re.I)


def camera(motion: str, move: str) -> str:
    """The motion with another camera move; what the subject does stays."""
    if _CAMERA.search(motion):
        rest = _CAMERA.sub("", motion, count=1)
        rest = re.sub(r"\s*([.;,])\s*(?=[.;,]|$)", r"\1", " ".join(rest.split()))
        rest = re.sub(r"[;,\s]+$", "", rest)
    else:
        rest = motion.strip()
    rest = rest.strip(" ;,.")
    rest = f"{rest}." if rest else ""
    return f"{rest} Camera {move}.".strip()


def camera_speed(motion: str, value: str) -> str:
    """The motion with the same camera move, slower or faster."""
    match = _CAMERA.search(motion)
    move = re.sub(r"^\s*camera\s*", "", match[0], flags=re.I).strip(" .;,") if match else "push in"
    adverb = "slowly" if value == "slower" else "quickly"
    was = adverb in move
    move = (
        re.sub(r",?\s*\b(?:very )?(?:slow(?:ly)?|fast|quick(?:ly)?|gently)\b", "", move).strip(" ,")
        or "push in"
    )
    return camera(motion, f"{move}, {'very ' if was else ''}{adverb}")
