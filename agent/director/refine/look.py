"""Hours, weather, seasons, light and moods of single scenes: what was seen of the same kind is replaced."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.director.refine.bare import all_used, at_the, bare, head, held_in
from agent.director.refine.draft import CHANGE, LOOKS, Clause
from agent.director.refine.newcomers import by_mark, held
from agent.director.refine.removed import taken_back
from agent.director.refine.targets import Reference
from agent.director.refine.types import Asked, Reply
from agent.director.refine.visuals import (
    changed,
    cleared,
    lead,
)
from agent.director.refine.words import concept
from agent.director.scripts.words import words_of as word_set
from agent.director.words.concepts import CONTRADICTS, DIMENSIONS, NOUNS, PHRASES, STRONG
from agent.director.words.lexer import Token

_OPPOSITE = {"dark": "bright", "bright": "dark", "warm": "cold", "cold": "warm", "scary": "gentle", "sad": "hopeful", "tense": "gentle"}  # fmt: skip
"""What "not so dark" asks for."""


def look(clause: Clause) -> bool | Reply:
    """Time, weather, season, light and mood of scenes: what was seen of the same kind is replaced."""
    if clause.seen("thing", "music", "caption", "title", "voice", "narration", "colour", "style"):
        return False
    wanted = [(i, t) for i, t in enumerate(clause.tokens) if t.kind in LOOKS and i not in clause.used]
    wanted = _instead(clause, wanted)
    if not wanted:
        return False
    if _crossed(clause, [index for index, _ in wanted]):
        return Asked("Which of them goes where? Say it for one scene at a time.")
    if not clause.seen("neg") and _against(wanted):
        return replace(
            clause.draft.ask("which_look", what=" – ".join(token.text for _, token in wanted)), firm=True
        )
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    clause.use(*CHANGE)
    for index, token in wanted:
        clause.used.add(index)
        amounts = _amounts_before(clause, index)
        gentle = token.kind == "mood" and _guarded(clause, index)
        negated = not gentle and _negated(clause, index)
        if negated and any(t.kind == token.kind == "light" and i < index for i, t in wanted):
            continue  # "darker, not brighter" says the same twice
        if negated and token.value in _OPPOSITE:
            token = replace(token, value=_OPPOSITE[token.value])
        elif (
            negated
            and any(t.kind == token.kind and i < index for i, t in wanted)
            and token.kind in ("time", "mood")
        ):
            continue
        elif negated:
            _clear(clause, scenes, token.kind, token.value)
            continue
        value = (
            ("gentle" if token.value in ("scary", "tense", "sad") else token.value) if gentle else token.value
        )
        after = clause.tokens[index + 1] if index + 1 < len(clause.tokens) else None
        amounts |= {after.value} if after and after.kind == "amount" else set()
        strong = value in STRONG and (amounts & {"much", "more"}) and "less" not in amounts
        phrase = STRONG[value] if strong else PHRASES[value]
        phrase = _in_detail(clause, index, token, phrase)
        for scene in scenes:
            text = clause.film.scene(scene).visual_description
            clause.draft.scene(scene, "visual_description", changed(text, token.kind, value, phrase))
        name = phrase if clause.draft.language == "en" else concept(token.kind, value, clause.draft.language)
        clause.draft.tell("look", scenes, what=name)
        _clashes(clause, scenes, token.kind, value)
    clause.use_amounts()
    clause.take_all("thing", "scene")
    clause.take_all("instead", "now")
    return True


_SHELL = re.compile(
    r"^(?:(?:please|also|then|just|and|but|only|i|we|it|make|made|let|set|be|is|are|was|have|has|had|need|needs|want|wants|happen|happens|happened"
    r"|happening|take|takes|place|taking|should|must|could|can|would|put|turn|give|use|go|for|with|there|all|instead|really|already|real|proper|actual|happening|playing|play|plays|show|add|under|during) )+",
    re.I,
)
_OPEN_TAIL = re.compile(
    r"[\s,]+(?:instead|now|please|there|too|as well|already|again|in it|maybe|outside|though)$", re.I
)
_HELD = frozenset(("filler", "word", "colour", "size", "light", "amount", "weather", "time", "season", "mood", "number", "age", "aux", "mark", "ordinal", "ref", "polite", "instrument", "pronoun",  "voicekind", "nearer", "range", "place"))  # fmt: skip


def as_said(clause: Clause) -> bool | Reply:
    """The look in the message's own words, where it says more than a name: ``golden hour, low sun raking in``.

    What the picture said of the same hour, weather, season or light goes.
    """
    wanted = [(i, t) for i, t in enumerate(clause.tokens) if t.kind in LOOKS and t.kind != "mood"]
    if clause.draft.language != "en" or not wanted or not _described_only(clause):
        return False
    phrase = _OPEN_TAIL.sub("", _SHELL.sub("", bare(clause)))
    phrase = re.sub(
        r"(?<=\w)(?:,? and|,? so|,? with|,)? (the [\w -]{3,25}?) (?:is|are) (?:all )?(?=\w)", r", \1 ", phrase
    )
    phrase = re.sub(r"\b(?:that|this|those|these) (?=[a-z])", "the ", phrase)
    phrase = re.sub(r" already\b| :", lambda m: "" if "already" in m[0] else ":", phrase)
    place = _SUBJECT.match(phrase)
    where = ""
    if place and not clause.names_some() and held_in(clause.film, head(place["what"])):
        where, phrase = place["what"], _SHELL.sub("", place["rest"])
    if not _more_than_a_name(phrase, [t.text for _, t in wanted]):
        return False
    scenes = at_the(clause, where or " ".join(held(phrase)))
    if not isinstance(scenes, tuple):
        return scenes
    values = {token.kind: token.value for _, token in reversed(wanted)}
    phrase = _with_weather(phrase, wanted[0][1])
    for scene in scenes:
        text = clause.film.scene(scene).visual_description
        for kind, value in values.items():
            text = changed(text, kind, value, "")
        text = taken_back(text, phrase)
        clause.draft.scene(scene, "visual_description", lead(text, [by_mark(phrase, clause.film)[0]]))
    all_used(clause)
    clause.draft.mentioned = scenes
    clause.draft.tell("look", scenes, what=phrase)
    for kind, value in values.items():
        _clashes(clause, scenes, kind, value)
    return True


def _with_weather(phrase: str, first: Token) -> str:
    """Weather that is told at length comes with the picture: ``with rain outside the window``."""
    noun = re.sub(r"^in (?:the |a )?", "", first.text, flags=re.I)
    if first.kind != "weather" or not re.fullmatch(DIMENSIONS["weather"][first.value][0], noun, re.I):
        return phrase
    return f"with {re.sub(r'^in (?:the |a )?', '', phrase, flags=re.I)}"


_ASKED = frozenset((("instead", "now"), *(("verb", verb) for verb in ("add", "show", "give", "put"))))
"""What asks for a look and says nothing of it."""


def _described_only(clause: Clause) -> bool:
    """Whether a clause holds nothing but words that describe: no command, no guard, no "no" of its own."""
    for index, token in enumerate(clause.tokens):
        before = clause.tokens[index - 1] if index else None
        if index in clause.used or (token.kind, token.value) in _ASKED:
            continue
        if token.kind in _HELD or (token.kind == "louder" and token.text.lower() in _QUIET):
            continue
        lamps_on = token.text.lower() in ("on", "off", "out") and before and before.kind == "word"
        no_shadows = token.text.lower() in ("no", "without") and before and before.kind == "mark"
        if not (lamps_on or no_shadows):
            return False
    return True


_QUIET = ("up", "down", "soft", "softer", "lower", "in the background")
_SUBJECT = re.compile(
    r"^(?P<what>the [\w-]+(?: [\w-]+)?) (?:should be|must be|could be|is|be|needs|need|has to be|wants|gets|to be|has|have|in|under|at|with|gets?) (?P<rest>.+)$",
    re.I,
)


def _more_than_a_name(phrase: str, looks: list[str]) -> bool:
    """Whether words tell a look at length, beginning with it: not only its name, and not of another thing."""
    low = phrase.lower()
    if not low or re.match(r"(?:the|his|her|its|their|this|that|it|he|she|they)\b", low):
        return False
    if re.search(
        r"\b(?:is|are|was|were|be|should|must|has|have|do|does|like|so|because|when|if|i|we|you|me|us|why|what|how|hands|leave|keep|stays?|untouched|rest|fine|perfect|same)\b",
        low,
    ):
        return False
    first = min((low.find(text.lower()) for text in looks if text.lower() in low), default=-1)
    lead_words = low[: max(first, 0)]
    if (
        first < 0
        or "," in lead_words
        or len(lead_words.split()) > 4
        or re.match(r"(?:less|fewer|not|no)\b", low)
    ):
        return False
    if re.search(r"\w (?:in|on|at|of the|with)\b", lead_words):
        return False
    rest = low
    for text in looks:
        rest = rest.replace(text.lower(), " ")
    known = word_set(
        "a an the of in on at and with very really much more bit little lot some by under during"
    )
    told = [w for w in re.findall(r"[\w'-]+", rest) if w not in known]
    return bool(told)


_PLACED = word_set(
    "over on outside inside above around behind across at through beyond along between under near against below in by beneath everywhere"
)
_PLAIN = {
    "dark": "dark",
    "bright": "bright",
    "warm": "warm",
    "cold": "cold",
    "soft": "soft",
    "gentle": "gentle and calm",
}
"""What a single thing is that gets darker or calmer."""


def _in_detail(clause: Clause, index: int, token: Token, phrase: str) -> str:
    """The look with what else is said of it: ``rain outside the window``, ``at night, with city lights behind``,
    and of which thing it is said: ``make the sea calmer``."""
    if clause.draft.language != "en":
        return phrase
    before = next(
        (
            i
            for i in range(index - 1, -1, -1)
            if clause.tokens[i].kind not in ("filler", "aux", "amount", "ref")
        ),
        None,
    )
    if (
        before is not None
        and before in clause.free_words()
        and clause.tokens[before - 1].text.lower() in ("the", "his", "her")
        and token.kind in ("light", "mood")
        and token.value in (*_PLAIN, "scary", "happy", "sad")
    ):
        clause.used.add(before)
        return f"the {clause.tokens[before].text.lower()} {_PLAIN.get(token.value, phrase)}"
    end = start = index + 1
    apart = start < len(clause.tokens) and clause.tokens[start].text == ","
    start = end = start + apart
    if start >= len(clause.tokens) or clause.tokens[start].text.lower() not in _PLACED | (
        {"with"} if apart else set()
    ):
        return phrase
    kinds = ("filler", "word", "colour", "size", "light", "amount", "weather", "number", "age")
    while end < len(clause.tokens) and clause.tokens[end].kind in kinds and end not in clause.used:
        end += 1
    while end > start and clause.tokens[end - 1].kind == "filler":
        end -= 1
    alone = clause.tokens[start].text.lower() in ("outside", "everywhere")
    if not any(clause.tokens[i].kind == "word" for i in range(start, end)) and not alone:
        return phrase
    end = max(end, start + 1) if alone else end
    detail = clause.words(start, end)
    clause.used |= set(range(start, end))
    if token.kind == "weather" and token.value in NOUNS and not detail.startswith(("with ", "in ")):
        heavy = (
            "heavy " if phrase == STRONG.get(token.value) and token.value in ("rain", "snow", "fog") else ""
        )
        return f"with {heavy}{NOUNS[token.value]} {detail}"
    return f"{phrase}, {detail}" if detail.startswith("with ") else f"{phrase} {detail}"


def _instead(clause: Clause, looks: list[tuple[int, Token]]) -> list[tuple[int, Token]]:
    """The looks without those that are to go: ``snow instead of rain`` asks for snow only."""
    at = next((i for i, t in enumerate(clause.tokens) if t.kind == "instead" and t.value == "of"), None)
    if at is None:
        return looks
    kinds = {token.kind for index, token in looks if index < at}
    after = [(index, token) for index, token in looks if index > at]
    old = [row for row in after if row[1].kind in kinds] or (
        [] if kinds else after[:1] if len(after) > 1 else []
    )
    clause.used |= {at, *(index for index, _ in old)} if old else set()
    return [row for row in looks if row not in old]


def _against(looks: list[tuple[int, Token]]) -> bool:
    """Whether looks cannot be seen together: brighter and darker, night and noon."""
    values = [(t.kind, t.value) for _, t in looks if t.kind in ("time", "light", "season")]
    opposite = {("dark", "bright"), ("bright", "dark"), ("warm", "cold"), ("cold", "warm")}
    return any(
        a[0] == b[0]
        and a != b
        and (a[0] == "season" or (a[1], b[1]) in opposite or (a[0] == "time" and not _near(a[1], b[1])))
        for a in values
        for b in values
    )


_HOURS = (
    {"night", "midnight", "evening"},
    {"evening", "dusk", "sunset"},
    {"dawn", "sunrise", "morning"},
    {"day", "morning", "noon", "afternoon"},
    {"afternoon", "evening", "sunset"},
)
"""Times of day that may be told together."""


def _near(one: str, other: str) -> bool:
    return any({one, other} <= hours for hours in _HOURS)


def _crossed(clause: Clause, looks: list[int]) -> bool:
    """Whether looks and scenes alternate ("scene 2 rain scene 3 fog"), so that each belongs to its own."""
    places = [i for i, t in enumerate(clause.tokens) if isinstance(t, Reference) and t.role != "except"]
    return any(a < look < b for a in places for look in looks for b in places) and len(looks) > 1


def _amounts_before(clause: Clause, index: int) -> set[str]:
    found = set()
    for step in range(index - 1, max(-1, index - 4), -1):
        token = clause.tokens[step]
        if token.kind == "amount":
            clause.used.add(step)
            found.add(token.value)
        elif token.kind not in ("filler", "aux"):
            break
    return found


def _negated(clause: Clause, index: int) -> bool:
    for step in range(index - 1, max(-1, index - 4), -1):
        token = clause.tokens[step]
        if (
            token.kind == "neg"
            or (token.kind == "verb" and token.value == "remove")
            or (token.kind == "amount" and token.value == "less")
        ):
            clause.used.add(step)
            return True
        if token.kind not in ("filler", "aux", "amount", "polite"):
            return False
    return False


def _guarded(clause: Clause, index: int) -> bool:
    """``but not scary``: a guard on the mood, not a wish to remove something."""
    before = clause.tokens[index - 1] if index else None
    if before and before.kind == "guard" and before.value == "not":
        clause.used.add(index - 1)
        return True
    earlier = clause.tokens[index - 2] if index > 1 else None
    if before and before.kind == "neg" and earlier and earlier.kind == "guard":
        clause.used |= {index - 1, index - 2}
        return True
    return bool(clause.tokens[index].text.lower().startswith(("not ", "less ")))


def _clear(clause: Clause, scenes: tuple[str, ...], kind: str, value: str) -> None:
    for scene in scenes:
        text = clause.film.scene(scene).visual_description
        clause.draft.scene(scene, "visual_description", cleared(text, kind, value))
    clause.draft.tell(
        "look_gone",
        scenes,
        what=value if clause.draft.language == "en" else concept(kind, value, clause.draft.language),
    )


def _clashes(clause: Clause, scenes: tuple[str, ...], kind: str, value: str) -> None:
    """Name narration that says another time, weather or season; it is not changed."""
    if kind not in ("time", "weather", "season"):
        return
    for other, (nouns, _) in DIMENSIONS[kind].items():
        if other == value or not nouns or (kind == "weather" and other not in CONTRADICTS[value]):
            continue
        for scene in scenes:
            found = re.search(rf"\b(?:{nouns})\b", clause.film.scene(scene).script, re.I)
            if found:
                clause.draft.tell("clash", (scene,), what=found[0])
