"""The film as a whole: title, captions, shape, style, colours, transitions, language."""

from __future__ import annotations

import re

from agent.director.refine.draft import CHANGE, Clause
from agent.director.refine.types import Answer, Asked, Reply
from agent.director.refine.words import ask, concept, numbers
from agent.director.scripts.words import words_of as word_set
from agent.director.wish.settings_words import LANGUAGE_NAMES
from agent.director.words.concepts import COLOUR_WORDS, OWN_PALETTE, PALETTES, STYLES
from agent.director.words.lexer import Token
from film.document import Scene


def title(clause: Clause) -> bool | Reply:
    """``change the title to The Lamp``; the words are kept to the letter."""
    called = clause.has("verb", "call") and (clause.has("thing", "film") or clause.seen("pronoun", "it"))
    if not clause.has("thing", "title") and not called:
        return False
    quote = clause.take("quote")
    text = (
        re.sub(r"^([^.]+)\.$", r"\1", quote.value)
        if quote
        else _rest(clause, "title" if clause.has("thing", "title") else "call")
    )
    if not quote and re.search(r"\w[.!?]\s+\w", text):
        return False
    if not quote and _NO_TITLE.match(text):
        text = ""
    if not quote and _TOLD_OF.search(clause.text):
        return Asked("What should the title be?", (f"change the title to {clause.film.title}",))
    if not text and not clause.seen("verb", "call") and (clause.has("neg") or clause.has("verb", "remove")):
        clause.take_all("neg")
    elif not text:
        return Asked("What should the title be?", (f"change the title to {clause.film.title}",))
    clause.used |= set(range(len(clause.tokens)))
    if not clause.draft.whole("title", text):
        return Answer(ask("same", clause.draft.language))
    clause.draft.tell("title", what=text)
    return True


_NO_TITLE = re.compile(
    r"(?:at|on|in|to|over|under|before|after) the (?:very )?(?:start|beginning|end|top|bottom|middle|centre|center|opening|front|corner|first|last|picture|screen)\b"
    r"|(?:a bit |much )?(?:bigger|larger|smaller|longer|shorter|shown|there|visible|centred|centered|bold|white|black|red|gone|removed|different|better|changed)[.!]?$",
    re.I,
)
"""What is said of a title and is none."""
_TOLD_OF = re.compile(
    r"\btitle (?:is|sounds|seems|feels|looks)\b.*(?:\?|\b(?:ideas?|suggestions?|boring|dull|flat|odd|wrong)\b)",
    re.I,
)
"""A title that is complained of, and none that is given."""


def _rest(clause: Clause, word: str) -> str:
    if word == "call":
        match = re.search(
            r"\b(?:call|name|rename)\s+(?:it|the (?:film|movie|video))\s+(?:to\s+)?(.+)$", clause.text, re.I
        )
    else:
        match = re.search(
            r"\b(?:title|titel|titre|título)\b.*?(?:\bto\b|\binto\b|\bis\b|\bbe\b|\bin\b|\ben\b|\bzu\b|\ba\b|:|=)\s*(.+)$",
            clause.text,
            re.I,
        )
    return match[1].strip(" .\"'") if match else ""


def captions(clause: Clause) -> bool | Reply:
    """Captions on, off, bigger, at the top, burned in, exact."""
    them = clause.draft.topic == "captions" and clause.seen("pronoun") and not clause.seen("thing")
    if not clause.has("thing", "caption") and not clause.has("burn") and not them:
        return False
    if clause.seen("verb", "translate") or clause.seen("language"):
        return Answer(
            "Captions follow the narration word for word, and I work by rules: I cannot translate them."
            " Paste the translated lines, choose a model, or make a copy of the film in that language."
        )
    clause.take_all("thing", "caption")
    sized = re.search(
        r"\b(?P<way>up|down) (?:a|one|two|another) sizes?\b|\b(?:a|one|two) sizes? (?P<after>up|down|bigger|larger|smaller)\b",
        clause.text,
        re.I,
    )
    changed = _resized(clause, sized) if sized else _caption_fields(clause)
    if not changed:
        clause.use(*CHANGE)
        if clause.left():
            return False
        return Asked(
            "What about the captions?",
            ("captions off", "bigger captions", "captions at the top", "burn the captions in"),
        )
    clause.use(*CHANGE)
    clause.use_amounts()
    clause.use("again", "swap")
    clause.take_all("quant")
    clause.take_all("thing", "film", "picture")
    clause.take_all("louder")
    clause.take_all("position")
    clause.used |= {i for i, t in enumerate(clause.tokens) if t.text.lower() in _SMALL_TALK}
    clause.draft.topic = "captions"
    return True


_SMALL_TALK = word_set(
    "up top down bottom upper lower right left frame screen picture please there very sit video go move size sizes over in into love dear darling mate"
)


def _resized(clause: Clause, match: re.Match[str]) -> bool:
    """``go up a size on the captions``: from small to normal to large, or back."""
    sizes = ("small", "normal", "large")
    step = 1 if (match["way"] or match["after"]).lower() in ("up", "bigger", "larger") else -1
    value = sizes[max(0, min(2, sizes.index(clause.film.captions.size) + step))]
    told = {word.lower() for word in re.findall(r"\w+", match[0])}
    clause.used |= {i for i, t in enumerate(clause.tokens) if t.text.lower() in told or t.kind == "size"}
    clause.draft.whole("captions.size", value)
    clause.draft.whole("captions.on", True)
    clause.draft.tell("captions", what=value)
    return True


def _caption_fields(clause: Clause) -> bool:
    draft = clause.draft
    changed = False
    off = (
        clause.take("state", "off")
        or clause.take("neg")
        or (clause.take("verb", "remove") if not clause.has("burn") else None)
    )
    if exact := clause.take("exact"):
        draft.whole("captions.exact", not off)
        draft.whole("captions.on", True)
        english = "no longer exact" if off else "exact"
        draft.tell(
            "captions", what=english if draft.language == "en" else concept(exact.kind, "", draft.language)
        )
        return True
    if burn := clause.take("burn"):
        clause.take_all("thing", "picture", "film")
        draft.whole("captions.burn", not off)
        draft.whole("captions.on", True)
        draft.tell(
            "captions",
            what=concept(burn.kind, "", draft.language)
            if draft.language != "en"
            else "not burned in"
            if off
            else "burned into the picture",
        )
        changed = True
    elif off:
        draft.whole("captions.on", False)
        draft.tell("captions_off")
        return True
    if size := clause.take("size"):
        value = {"larger": "large", "smaller": "small"}.get(size.value, "normal")
        draft.whole("captions.size", value)
        draft.tell(
            "captions", what=value if draft.language == "en" else concept("size", size.value, draft.language)
        )
        changed = True
    where = clause.take("position") or clause.take("louder", "up", "down")
    if where:
        value = {"up": "top", "down": "bottom"}.get(where.value, where.value)
        draft.whole("captions.position", value)
        draft.tell(
            "captions",
            what=f"at the {value}" if draft.language == "en" else concept("position", value, draft.language),
        )
        changed = True
    on = clause.take("state", "on") or clause.take("verb", "add", "show") or _switched_on(clause)
    if on or (changed and not draft.film.captions.on):
        if draft.whole("captions.on", True) or on:
            draft.tell("captions_on")
        changed = True
    return changed


def _switched_on(clause: Clause) -> bool:
    """``turn captions back on``: a last "on" that leads to nothing."""
    words = [t.text.lower() for t in clause.tokens if t.kind != "mark"]
    if not words or words[-1] != "on":
        return False
    clause.used |= {i for i, t in enumerate(clause.tokens) if t.text.lower() == "back"}
    return True


def aspect(clause: Clause) -> bool | Reply:
    """``make it vertical``."""
    if not clause.has("aspect") or clause.names_some():
        return False
    clause.references()
    clause.take_all("verb", "again")
    value = clause.take_all("aspect")[-1].value
    clause.use(*CHANGE)
    clause.take_all("thing", "film", "picture")
    clause.take_all("quant")
    if not clause.draft.whole("settings.aspect_ratio", value):
        return Answer(ask("same", clause.draft.language))
    clause.draft.tell("aspect", what=value)
    return True


def style(clause: Clause) -> bool | Reply:
    """``make it look like a pencil sketch``, ``brighter colours``, ``black and white``."""
    if clause.seen("thing", "music", "caption") or clause.names_some() or clause.draft.kept:
        return False
    palette = clause.take("palette")
    if not palette and clause.has("thing", "colour") and (light := clause.take("light")):
        palette = type(light)(light.text, "palette", {"soft": "muted"}.get(light.value, light.value))
    named = clause.take("style")
    if not named and not palette:
        return _free_style(clause)
    old = clause.film.style
    if named:
        new = ", ".join([STYLES[named.value], *_how(clause, named)])
        if named.value not in OWN_PALETTE and not palette:
            new = ", ".join([new, *(part for part in style_parts(old) if coloured(part) and part not in new)])
        clause.draft.tell("style", what=named.value)
    else:
        new = old
    if palette:
        rest = [part for part in style_parts(new) if part and not coloured(part)]
        new = ", ".join([rest[0], PALETTES[palette.value], *rest[1:]] if rest else [PALETTES[palette.value]])
        clause.draft.tell("palette", what=PALETTES[palette.value])
    clause.use(*CHANGE)
    clause.references()
    clause.take_all("thing", "style", "colour", "film", "picture", "everything", "animation")
    clause.take_all("quant")
    clause.use_amounts()
    if not clause.draft.whole("style", new):
        return Answer(ask("same", clause.draft.language))
    return True


def scene_style(clause: Clause) -> bool | Reply:
    """``black and white, but only scene 3``: a style of single scenes is told in their pictures."""
    some = clause.names_some() or (clause.draft.kept and not clause.seen("thing", "music", "caption"))
    if (
        not some
        or not (clause.has("palette") or clause.has("style"))
        or clause.has("verb", "give", "add", "put")
    ):
        return False
    told = [PALETTES[t.value] for t in clause.take_all("palette")]
    told += [STYLES[t.value] for t in clause.take_all("style")]
    clause.use(*CHANGE)
    clause.use_amounts()
    clause.take_all("thing", "style", "colour", "picture", "film", "animation", "everything")
    kept = clause.draft.kept
    scenes = clause.targets(tuple(s.id for s in clause.film.scenes if s.id not in kept) if kept else None)
    if not isinstance(scenes, tuple):
        return scenes
    clause.take_all("thing", "scene")
    clause.take_all("quant")
    for scene in scenes:
        shown = clause.film.scene(scene).visual_description
        clause.draft.scene(scene, "visual_description", f"{shown.rstrip('. ')}. All of it {', '.join(told)}.")
    clause.draft.tell("look", scenes, what=", ".join(told))
    return True


_HOW = frozenset(
    [
        "grainy",
        "old",
        "rough",
        "scratched",
        "scratchy",
        "faded",
        "loose",
        "detailed",
        "delicate",
        "soft",
        "flickering",
        "dusty",
        "worn",
        "classic",
        "simple",
        "fine",
        "bold",
        "messy",
        "sketchy",
        "hand-made",
        "handmade",
        "childlike",
        "naive",
        "minimal",
        "elegant",
        "shaky",
        "blurry",
        "crisp",
        "sharp",
        "clean",
        "glossy",
        "textured",
        "thick",
        "thin",
        "light",
        "pale",
    ]
)
"""How a style may be, said before it."""


def _how(clause: Clause, named: Token) -> list[str]:
    """What is said right before a style and belongs to it: ``grainy old 16 mm film``."""
    at = next((i for i, t in enumerate(clause.tokens) if t is named), 0)
    found: list[str] = []
    for index in range(at - 1, -1, -1):
        if index in clause.used or clause.tokens[index].text.lower() not in _HOW:
            break
        clause.used.add(index)
        found.insert(0, clause.tokens[index].text.lower())
    return found


def style_parts(style: str) -> list[str]:
    """The parts of a style sheet: between semicolons where it has them, else between commas."""
    return [part.strip() for part in re.split(r";\s*" if ";" in style else r",\s*", style)]


def coloured(part: str) -> bool:
    return bool(re.search(rf"\b(?:{COLOUR_WORDS})\b", part, re.I)) and not re.search(
        r"\b(?:paper|line|light|ground|grain)\b", part
    )


def _free_style(clause: Clause) -> bool | Reply:
    """``make it look like a 1920s postcard``: a style that no table knows is kept in its words."""
    at = clause.find("thing", "style")
    match = re.search(
        r"\b(?:look like|in the style of|drawn like|drawn as|style of)\s+(.+)$", clause.text, re.I
    )
    if (
        at is None
        or not match
        or clause.names_scenes()
        or any(t.kind == "pronoun" and t.value in ("him", "her") for t in clause.tokens)
    ):
        return False
    words = match[1].strip(" .?!")
    clause.used |= set(range(at, len(clause.tokens)))
    clause.take_all("thing", "film")
    parts = [part for part in style_parts(clause.film.style) if coloured(part)]
    clause.draft.whole("style", ", ".join([words, *parts]))
    clause.draft.tell("style", what=words)
    return True


def _lines(clause: Clause, spoken: list[Scene]) -> str:
    """The lines of scenes by number, as many as a question has room for."""
    listed = ""
    for number in numbers(clause.film, [s.id for s in spoken]):
        line = f"{number}: “{clause.film.scenes[number - 1].script}” "
        if len(listed) + len(line) > 330:
            return f"{listed}…"
        listed += line
    return listed.strip()


def language(clause: Clause) -> bool | Reply:
    """``in French``: rules cannot translate; without words to translate it is a setting."""
    if not clause.has("language") or clause.seen("thing", "title", "music") or clause.seen("instrument"):
        return False
    tag = clause.take_all("language")[-1].value
    clause.use(*CHANGE, "translate", "say")
    clause.take_all("thing", "narration", "film", "voice", "speaking", "everything")
    clause.take_all("quant")
    name = LANGUAGE_NAMES[tag]
    if clause.film.settings.language.split("-")[0] == tag:
        return Answer(ask("same", clause.draft.language))
    spoken = [scene for scene in clause.film.scenes if scene.lines]
    if spoken and clause.film.settings.narration:
        return Asked(
            f"I work by rules and cannot say these lines in {name}: {_lines(clause, spoken)} Send them in {name} scene by scene, or choose a model.",
            (f"change the narration of scene {clause.film.number(spoken[0].id)} to: …",),
        )
    clause.draft.whole("settings.language", tag)
    clause.draft.tell("language", what=name)
    return True
