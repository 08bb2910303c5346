"""A second look at what rules would do: whether it is what the reader finds wished for."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from agent.director.reader import looks_instead
from agent.director.reader.acting import IDLE, act, read, undone
from agent.director.reader.leftover import LIKELY, SETTING, strange
from agent.director.reader.model import Part
from agent.director.reader.wish import Rules, Wish
from agent.director.refine.clauses import protected
from agent.director.refine.types import Edits, FilmView
from agent.director.words import spelling
from agent.director.words import vocabulary as lexicon
from film.edits import EditError, Operation, UpdateCast, UpdateScene, apply

READ = 0.6
"""How sure a kind has to be for what it wishes to be looked for in what the rules would do."""
CERTAIN = 0.9
"""How sure it has to be to speak against the rules."""
_ADDING = frozenset(
    [
        "look",
        "style",
        "framing",
        "motion",
        "sound",
        "sound_add",
        "music",
        "line",
        "line_add",
        "rename",
        "add_scene",
    ]
)
"""Kinds that tell how something shall be, and take nothing away that is not said."""
_RELATIVE = re.compile(r"\b(?:less|more|again|weniger|mehr|moins|plus|encore|menos|más|otra vez)\b", re.I)
"""Words for a change of degree, which rules tell in words of their own."""


def _of_degree(words: Sequence[str]) -> bool:
    """Whether words tell a change of degree: *darker*, *more light*; a *gutter* is none."""
    compared = [word.lower() for word in words if word.lower().endswith("er") and len(word) > 4]
    bases = ({word[:-2], word[:-1], word[:-3], f"{word[:-3]}y"} & lexicon.ADJECTIVES for word in compared)
    return bool(_RELATIVE.search(" ".join(words))) or any(
        base or word not in spelling.known() for word, base in zip(compared, bases, strict=True)
    )


def unmet(
    message: str,
    view: FilmView,
    language: str,
    rules: Rules,
    operations: Sequence[Operation],
    least: float = READ,
) -> bool:
    """Whether the rules would change descriptions without what the reader finds wished for in them."""
    parts = [part for part in read(message, language, view.film) if part.sure >= least]
    try:
        later = apply(view.film, operations, "agent").film
    except EditError:
        return False
    wished = [Wish(part, view, language, rules) for part in parts if not _of_degree(part.words)]
    return any(undone(wish, view.film, later) or looks_instead.asked(wish) for wish in wished)


def elsewhere(message: str, view: FilmView, language: str, operations: Sequence[Operation]) -> bool:
    """Whether the rules would leave every picture alone where the reader is sure that one should look otherwise."""
    parts = [part for part in read(message, language, view.film) if part.kind in ("look", "gone", "framing")]
    changed = set(map(changes, operations))
    seen = {field for part in parts for field in FIELDS[part.kind]} | {"scenes", "words"}
    return any(part.sure >= READ for part in parts) and changed.isdisjoint(seen)


def everywhere(
    message: str, view: FilmView, language: str, rules: Rules, operations: Sequence[Operation]
) -> bool:
    """Whether the rules would change single pictures where the reader is certain that somebody of the cast looks otherwise."""
    parts = [part for part in read(message, language, view.film) if part.kind not in IDLE]
    if not parts or any(part.kind != "look" or part.sure < CERTAIN for part in parts):
        return False
    if any(isinstance(one, UpdateCast) for one in operations):
        return False
    meant = act(message, view, language, rules)
    return isinstance(meant, Edits) and any(isinstance(one, UpdateCast) for one in meant.operations)


def wishes(message: str, view: FilmView, language: str) -> bool:
    """Whether the reader is sure that a message asks nothing and wishes for something that removes no more than it says."""
    parts = [part for part in read(message, language, view.film) if part.kind not in IDLE]
    least = CERTAIN if "?" in message else READ
    return bool(parts) and all(part.sure >= max(least, _enough(part)) for part in parts)


_PICTURED = re.compile(r"\b(?:pictures?|images?|shots?|bild\w*|im[aá]gen(?:es)?)\b", re.I)
_REMOVES = re.compile(
    r"\b(?:no|not|don't|without|remove|lose|drop|off|kein\w*|nicht|ohne|weg|aus|sans|pas|enlev\w+|sin|quit\w+)\b",
    re.I,
)
"""Words that take something away."""


def _denied(part: Part) -> bool:
    """Whether words of a part take something away, and do not tell what something else takes the place of."""
    old = {at for span in part.spans if span.role == "old" for at in range(span.first, span.last)}
    return any(_REMOVES.fullmatch(word) for at, word in enumerate(part.words) if at not in old)


def _enough(part: Part) -> float:
    """How sure the reader has to be of a kind beside words that speak of leaving something out, or alone."""
    if part.kind in _ADDING:
        return READ
    if part.kind in SETTING and not _denied(part):
        return LIKELY
    return CERTAIN if part.kind in ("captions_off", "music_off", "sound_off") else 2.0


def against(message: str, view: FilmView, language: str, operations: Iterable[Operation]) -> bool:
    """Whether the reader is certain that a message asks for something that the rules would leave undone."""
    parts = [part for part in read(message, language, view.film) if part.kind not in IDLE]
    parts = [part for part in parts if part.kind != "again"] or parts  # what changes is made again
    if not parts or any(part.sure < LIKELY or part.kind not in FIELDS for part in parts):
        return False
    certain = all(part.sure >= CERTAIN for part in parts)
    if any(part.kind == "add_scene" and not part.cued for part in parts):
        return False
    if any(part.kind == "question" for part in parts) and "?" not in protected(message)[0]:
        return False
    heard = all(part.kind.startswith("sound") for part in parts) and _SOUNDS.search(message)
    words = (word for part in parts for word in part.words)
    if language == "en" and not heard and any(map(strange, words)):
        return False  # rules put slips right
    changed = set(map(changes, operations))
    meant = {field for part in parts for field in FIELDS[part.kind]}
    if any(operation.op == "add" for operation in operations):
        changed |= {"words", "picture"}
        meant.add("picture")
    beside = "picture" in changed - meant and "scenes" not in meant
    if not certain:
        return changed <= TOLD and beside and not _PICTURED.search(message)
    return changed <= TOLD and (beside or any(changed.isdisjoint(FIELDS[part.kind]) for part in parts))


_SOUNDS = re.compile(r"\b(?:sounds?|noises?|hear|heard|audio|sfx)\b", re.I)


def exchanges(message: str, view: FilmView, language: str, operations: Sequence[Operation]) -> bool:
    """Whether the reader is certain that a line takes the place of another which the rules would leave beside it."""
    parts = [part for part in read(message, language, view.film) if part.kind not in IDLE]
    if [part.kind for part in parts] != ["line"] or len(operations) != 1 or _ONE_MORE.search(message):
        return False
    if parts[0].sure < (READ if _NEW.search(message) else 0.95):
        return False
    edit = operations[0]
    if not isinstance(edit, UpdateScene) or edit.field != "lines":
        return False
    before = [line.text for line in view.film.scene(edit.scene_id).lines]
    after = [str(_text(line)) for line in edit.value]
    return len(before) == 1 and len(after) > 1 and set(before) < set(after)


_NEW = re.compile(
    r"\b(?:neue[rsn]? (?:text|satz|zeile)|new (?:text|sentence|line|wording)|nouve(?:au|lle) (?:texte|phrase)|nuev[oa] (?:texto|frase))\b",
    re.I,
)
_ONE_MORE = re.compile(
    r"\b(?:add|another|more|also|additional|extra|zusätzlich\w*|noch|weitere\w*|dazu|auch|ajoute\w*|encore|aussi|otr[ao]|añad\w+|también)\b",
    re.I,
)


def _text(line: object) -> object:
    return line["text"] if isinstance(line, dict) else getattr(line, "text", "")


FIELDS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("look", "gone", "style", "framing"), ("picture", "cast", "style", "motion")),
    **dict.fromkeys(("motion", "camera"), ("motion", "picture")),
    **dict.fromkeys(("line", "line_gone", "line_add", "reword", "rename", "speaker"), ("words", "cast", "title")),
    **dict.fromkeys(("voice", "voice_how"), ("voice", "cast")),
    **dict.fromkeys(("voice_off", "voice_on"), ("voice", "words")),
    **dict.fromkeys(("music", "music_off", "music_on"), ("music",)),
    **dict.fromkeys(("sound", "sound_add", "sound_gone"), ("sound",)),
    "sound_off": ("sound", "words", "music"),  # "silent", "nat sound only"
    **dict.fromkeys(("louder", "softer"), ("mix", "music", "sound")),
    **dict.fromkeys(("drop", "keep_only", "add_scene", "move", "swap", "order", "merge", "split", "copy"), ("scenes",)),
    **dict.fromkeys(("length", "longer", "shorter", "pace"), ("length", "scenes")),
    **dict.fromkeys(("captions_on", "captions_off", "captions_how"), ("captions",)),
    "transition": ("transition",), "title": ("title", "cast"), "aspect": ("aspect",), "quality": ("quality",), "language": ("words", "voice", "language"),
    "again": ("again",), "question": (), "vague": (),
}  # fmt: skip
"""By kind, what of a film it may change."""
TOLD = {field for fields in FIELDS.values() for field in fields} - {"again"}
"""What kinds tell of: of anything else the reader has never heard."""
_SCENE_FIELDS = {
    "visual_description": "picture", "shot": "picture", "cast": "picture", "motion": "motion", "audio_description": "sound",
    "sound_on": "sound", "lines": "words", "script": "words", "duration": "length", "transition": "transition", "head": "words",
}  # fmt: skip


def changes(operation: Operation) -> str:
    """What of a film an operation changes, as in ``FIELDS``."""
    name = getattr(operation, "field", "")
    if operation.op == "update":
        return _SCENE_FIELDS.get(name, name)
    if operation.op == "film":
        head, _, tail = name.partition(".")
        if head == "settings":
            tails = {
                "voice": "voice",
                "speed": "voice",
                "narration": "voice",
                "aspect_ratio": "aspect",
                "duration": "length",
            }
            return tails.get(tail, tail)
        return head
    if operation.op in ("cast", "add_cast", "remove_cast"):
        return "voice" if name == "voice" else "cast"
    if operation.op in ("add", "remove", "move", "split"):
        return "scenes"
    return {"trim": "length", "move_narration": "words", "caption": "captions"}.get(
        operation.op, operation.op
    )
