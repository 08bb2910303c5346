"""A message before it is read: what it quotes, units and scenes by their names, and the requests it is made of."""

from __future__ import annotations

import re

from agent.director.refine.draft import LOOKS
from agent.director.refine.sentences import asks
from agent.director.refine.speech import listed, mended
from agent.director.refine.targets import content, roles, words_of
from agent.director.refine.things import comparatives
from agent.director.refine.types import FilmView
from agent.director.words.lexer import Token, expand, language_of, lex, normalise, quoted
from film.document import Film

_VERBATIM = re.compile(
    r"^(?P<head>[^:\n\"“„«]*\b(?:narration|script|says?|title|text|line|lines|words|description|picture|visual|voice-?over"
    r"|called|be|erzählung|titel|titre|título|texto?|texte|narración)\b[^:\n\"“„«]*)(?<!sound)(?<!sounds)(?<!motion)(?<!movement)(?<!animation):\s+(?P<words>[^\s\"“„«][\s\S]*)$",
    re.I,
)
_TITLED = re.compile(r"\b(?:title|titel|titre|título)\b", re.I)
_TO = re.compile(
    r"^(?P<head>[^\"“„«]*\b(?:change|set|make|rewrite|replace|update)\b[^\"“„«]*\b(?:narration|script|line|text|voice-?over)\b"
    r"[^\"“„«]*?\b(?:to|with|into|say))\s+(?P<words>[A-Z\d][^\"“„«]*)$"
)


_OF_SCENE = {
    r"\b(picture|image|clip|animation|narration|voice|sound|script) (?:no\. ?|number |#)?(\d+)\b": r"the \1 of scene \2",
    r"\b(bild|clip|animation|erzählung|ton) (\d+)\b": r"das \1 von szene \2",
    r"\b(image|clip|animation|narration|son) (?:de )?(\d+)\b": r"l'\1 de la scène \2",
    r"\b(imagen|clip|animación|narración|sonido) (\d+)\b": r"la \1 de la escena \2",
}


def by_scene(text: str, film: Film) -> str:
    """Units and scenes as plans, reports and events name them: "picture 3" is the picture of scene 3, "s4" a scene's id."""
    numbers = {scene.id: film.number(scene.id) for scene in film.scenes}
    text = re.sub(
        r"(?<![\w.])(?<!\d )(?:scene )?(s\d+)\b",
        lambda m: f"scene {numbers[m[1].lower()]}" if m[1].lower() in numbers else m[0],
        text,
        flags=re.I,
    )
    for pattern, words in _OF_SCENE.items():
        named = re.sub(pattern, words, text, flags=re.I)
        if named != text:
            return named
    return text


def protected(message: str) -> tuple[str, list[str]]:
    """The message in plain form, and what it quotes, to the letter; marks stand for the quotations.

    What follows "narration: " or "change the text to " is a quotation without marks.
    """
    points = listed(message)
    if len(points) > 1:
        return _together([protected(point) for point in points])
    match = _VERBATIM.match(message.strip()) or _TO.match(message.strip())
    if match and _TITLED.search(match["head"]) and re.search(r"\w[.!?]\s+\w", match["words"]):
        match = None  # behind a title more is wished
    if match and (more := _GOES_ON.search(match["words"])):
        return _together(
            [protected(message.strip()[: match.start("words") + more.start()]), protected(more["more"])]
        )
    if match and not _wished(match) and _wordy(match["words"], language_of(message)):
        text, quotes = f"{match['head']} \ue0000\ue001", [match["words"].strip()]
    else:
        text, quotes = quoted(message)
    rows = re.sub(r"\s*\n\s*(?:[-*•]\s+)?", "; ", text.strip())
    return expand(normalise(rows)), quotes


_GOES_ON = re.compile(
    r"(?<=\w)[.!;]\s+(?:and |also |then |oh and )+(?P<more>(?:make|put|add|remove|change|let|take|turn|give|set|drop|swap|move|no|captions|music|scene)\b.+)$",
    re.I,
)
"""Where a text without marks is over, and another request begins."""


def spelled(message: str, film: Film) -> tuple[str, list[str]]:
    """The message in plain form without slips of the hand, and what it quotes, to the letter."""
    text, quotes = protected(message)
    return (mended(text, film) if language_of(text) == "en" else text), quotes


def _wished(match: re.Match[str]) -> bool:
    """Whether what follows a colon is a wish, and the head names no change of words: "the sheet on the line: it should billow"."""
    told = re.search(
        r"\b(?:change|set|make|rewrite|replace|update|narration|script|says?|title|text|called|voice-?over)\b[^:]*$",
        match["head"],
        re.I,
    )
    return not told and asks(expand(normalise(match["words"])))


def _together(parts: list[tuple[str, list[str]]]) -> tuple[str, list[str]]:
    """Points of a list as one text, their quotations counted through."""
    texts: list[str] = []
    quotes: list[str] = []
    for text, own in parts:
        for index in range(len(own) - 1, -1, -1):
            text = text.replace(f"\ue000{index}\ue001", f"\ue000{index + len(quotes)}\ue001")
        texts.append(text.strip(" ;"))
        quotes += own
    return "; ".join(texts), quotes


def without_politeness(text: str) -> str:
    pattern = r"^(?:why not|warum nicht|pourquoi (?:ne )?pas|por qué no|please|can you|could you|would you|will you|could we|can we|let us|maybe|perhaps|hey|hi|ok|okay|well|so|and|also|now|then|i think|is it possible to|would it be possible to|is there a way to|bitte|kannst du|könntest du|können wir|könnten wir|würdest du|wie wäre es mit|wie wäre|was hältst du von|et si (?:on mettait)?|que dirais-tu de|peux-tu|pourrais-tu|pouvez-vous|pourriez-vous|est-ce que tu (?:peux|pourrais)|est-ce qu'on peut|on peut|on pourrait|qué tal(?: si)?|podrías|podríamos|podemos|me puedes|s'il te plaît|por favor|puedes),?\s+"
    while (shorter := re.sub(pattern, "", text, flags=re.I)) != text:
        text = shorter
    return text


def requests(text: str, quotes: list[str], view: FilmView, language: str) -> list[tuple[str, list[Token]]]:
    """The requests of a message, each with its tokens; quotations are never cut."""
    known = {word for scene in view.film.scenes for word in words_of(scene, view.film)}
    known |= {word for member in view.film.cast for word in roles(member)} | content(view.film.title)
    known |= {word for scene in view.film.scenes for word in content(scene.script)}
    known |= comparatives()
    clauses: list[tuple[str, list[Token]]] = []
    for piece in re.split(r"\s*;\s*|(?<=[a-zß\ue001])[.!]\s+|(?<=\bscene \d)[.!]\s+|[.!]+$", text):
        for part in _shared(_parts(piece or "", quotes, language, known), quotes, language):
            shown = re.sub("\ue000(\\d+)\ue001", lambda m: f"“{quotes[int(m[1])]}”", part).strip(" ,.")
            clauses.append((" ".join(shown.split()), lex(part, quotes, language, known)))
    return clauses


def _wordy(words: str, language: str) -> bool:
    """Whether what follows a colon or "to" is text, and not a language, a voice or a length."""
    tokens = lex(quoted(words)[0], quoted(words)[1], language)
    return not any(
        t.kind in ("language", "voicekind", "person", "length", "unit", "clock") for t in tokens[:3]
    )


MOST_PARTS = 100
"""Joints of a sentence that are looked at; beyond them nobody commands, and reading must come to an end."""
NEAR = 400
"""Characters that show what begins."""


def _parts(piece: str, quotes: list[str], language: str, known: set[str]) -> list[str]:
    """A sentence cut before each joined command: "night and captions off" is two, "2 and 4" is none."""
    if re.search(r"\b(?:title|titel|titre|título|call|name)\b", piece, re.I) and "\ue000" not in piece:
        separators: list[re.Match[str]] = []
    else:
        separators = list(re.finditer(r",?\s+(?:and then|then|and|und dann|und|et|y)\s+|,\s+", piece, re.I))
    parts: list[str] = []
    start = 0
    for match in separators[:MOST_PARTS]:
        right = lex(piece[match.end() : match.end() + NEAR], quotes, language, known)
        left = lex(piece[start : match.start()], quotes, language, known)
        if (
            (_begins(right) and _stands(left))
            or (_wishes(right) and _says_what(left))
            or (_look_of_scene(right) and _whole(left))
        ):
            parts.append(piece[start : match.start()])
            start = match.end()
    parts.append(piece[start:])
    return [part for part in parts if part.strip(" ,.!?")]


def _shared(parts: list[str], quotes: list[str], language: str) -> list[str]:
    """Parts that only name a thing take the verb of the part before: "remove music and captions"."""
    result: list[str] = []
    verb = ""
    for part in parts:
        tokens = [t for t in lex(part, quotes, language) if t.kind not in ("polite", "mark")]
        bare = all(t.kind in ("thing", "filler", "quant") for t in tokens) and any(
            t.kind == "thing" for t in tokens
        )
        if bare and verb:
            part = f"{verb} {part.strip()}"
        elif tokens:
            verb = tokens[0].text if tokens[0].kind in ("verb", "neg") else ""
        result.append(part)
    return result


_TRADE = frozenset(
    (
        "pull",
        "bring",
        "duck",
        "dip",
        "strip",
        "push",
        "bump",
        "dial",
        "crank",
        "lower",
        "raise",
        "take",
        "turn",
        "mute",
        "silence",
    )
)
"""Verbs of the cutting room that no table of concepts holds."""


def _begins(tokens: list[Token]) -> bool:
    """Whether tokens begin a request of their own."""
    rest = [
        t
        for t in tokens
        if t.kind not in ("polite", "mark")
        and t.text.lower() not in ("the", "a", "an", "der", "die", "das", "le", "la", "les", "el", "los")
    ]
    if not rest:
        return False
    if rest[0].kind == "filler" and _scene_first(rest[1:]):
        return True
    first = rest[0]
    if first.kind == "ordinal" and any(t.kind in LOOKS for t in rest[1:]):
        return True
    second = rest[1] if len(rest) > 1 else None
    if first.kind == "word" and second and second.kind in ("colour", "size") and len(rest) == 2:
        return True
    if first.kind == "aux" and first.text.lower() in (
        "make",
        "let",
        "set",
        "mach",
        "mache",
        "lass",
        "mets",
        "fais",
        "rends",
        "haz",
        "pon",
    ):
        return True
    if first.kind == "verb" and (
        first.value not in ("keep", "hold", "follow") or any(t.kind == "unit" for t in rest)
    ):
        return True
    if first.kind == "transition" or (first.text.lower() in _TRADE and second is not None):
        return True
    if first.kind == "neg":
        return second is not None and second.kind == "thing"
    if first.kind == "thing" and first.value == "scene":
        return second is not None and second.kind == "number" and len(rest) > 2
    if first.kind == "thing":
        return True
    nearby = [
        t for t in rest[1:4] if t.kind == "thing" and t.value not in ("scene", "film", "style", "length")
    ]
    return first.kind in (
        "speed",
        "size",
        "mood",
        "louder",
        "other",
        "amount",
        "length",
        "voicekind",
    ) and bool(nearby)


def _wishes(tokens: list[Token]) -> bool:
    """Whether a part says of somebody or something what it should do: "the cloud should hide"."""
    should = next((i for i, t in enumerate(tokens) if t.text.lower() in ("should", "must")), 0)
    return 0 < should < 6 and all(t.kind not in ("mark", "verb", "quote") for t in tokens[:should])


def _says_what(tokens: list[Token]) -> bool:
    """Whether a part is a request of its own: it has a command or a "should"."""
    return any(
        t.kind in ("verb", "neg", "quote") or t.text.lower() in ("should", "must", "make", "let")
        for t in tokens
    )


def _scene_first(tokens: list[Token]) -> bool:
    """Whether "in scene 5" or "in the last scene" begins a sentence of its own, and is no end of a list."""
    scene = next((i for i, t in enumerate(tokens[:3]) if t.kind == "thing" and t.value == "scene"), None)
    if scene is None or not any(t.kind in ("number", "ordinal") for t in tokens[: scene + 2]):
        return False
    number = scene + 1 < len(tokens) and tokens[scene + 1].kind == "number"
    rest = [t for t in tokens[scene + 1 + number :] if t.kind not in ("filler", "mark", "polite")]
    return len(rest) > 1 and rest[0].kind not in ("number", "neg", "guard")


def _look_of_scene(tokens: list[Token]) -> bool:
    """Whether a part says how scenes look that it names itself: ``night in scene 2``."""
    rest = [t for t in tokens if t.kind not in ("polite", "mark", "filler")]
    return bool(rest) and rest[0].kind in LOOKS and any(t.value == "scene" for t in rest[1:3])


def _whole(tokens: list[Token]) -> bool:
    """Whether a part needs nothing of what follows: it names a thing or its own scenes, and what becomes of them."""
    kinds = {t.kind for t in tokens if t.kind not in ("polite", "mark", "filler", "aux", "pronoun")}
    return bool(kinds & {"thing"}) and len(kinds - {"number", "ordinal"}) > 1


def _stands(tokens: list[Token]) -> bool:
    """Whether tokens are enough for a request: more than a name, and no open list of scenes."""
    rest = [t for t in tokens if t.kind not in ("polite", "mark", "filler", "aux", "pronoun")]
    scenes = ("number", "ordinal", "quant", "except", "place", "range", "part", "neg", "guard")
    if all(t.kind in scenes or t.value == "scene" for t in rest):
        return False
    if rest and rest[0].kind == "place" and not any(t.kind == "verb" for t in rest):
        return False  # "after the brook, add …": only a place so far
    return bool(rest) and not (len(rest) == 1 and rest[0].kind in ("verb", "thing"))
