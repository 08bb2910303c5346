"""What a message says must stay: taken out of it, and held against what it does.

"keep the music", "leave the picture", "sonst nichts ändern", "tout le reste ne change pas": parts of a message
that only name what stays change nothing themselves, and an edit that would touch it is asked about.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from agent.director.refine.draft import FREE
from agent.director.refine.targets import Reference, collapse, members, roles
from agent.director.scripts.words import words_of
from agent.director.words.english import singular
from agent.director.words.lexer import Token, lex
from film.document import Film
from film.edits import Operation, UpdateCast, UpdateFilm, UpdateScene

_SPLIT = re.compile(
    r"(\s*[;,]\s+|(?<=[a-zß\d])[.!]\s+|\s+[–—-]\s+|\s+(?=(?:but|aber|doch|mais|pero|and|und|et|y|while|without|ohne|sans|sin)\s(?!(?:scene |szene |la scène |la escena )?\d)))",
    re.I,
)
_LEAVES = words_of(
    "touch touching touches alone same unchanged untouched way now before already as is are it they fine great perfect good"
    " ok okay nice please just still exactly and or nor neither either not nothing else anything more"
    " must may should shall can will would has have to be do does"
    " anfassen berühren anrühren so wie ist sind war gut gleich genauso nichts sonst anderes weiter dabei ruhe bitte und oder"
    " ne n touche touchez toucher pas à rien autre chose même tel telle quel quelle quels comme elle elles il ils"
    " est sont ou ni bien parfait parfaite toques tocar toca nada más igual cual tal como está están estaba y o ni bien perfecto demás resto rest lassen lasse laisse deja dejar dejad"
)
"""Words that say of a thing that it stays, beside the concepts."""
_NOTHING = re.compile(
    r"\b(?:nothing else|no (?:other|further|more) (?:changes?|modifications?|edits?|alterations?)|sonst nichts|nichts (?:anderes|sonst|weiter)|rien d'autre|nada más|(?:everything|all) else|the rest"
    r"|alles andere|(?:den|der) rest|tout le reste|le reste|lo demás|todo lo demás|el resto)\b",
    re.I,
)
_LEAVE = re.compile(
    r"\b(?:do not|never|not|without|no|nicht|ohne|ne|sans|sin)\b.*\b(?:touch\w*|chang\w*|alter\w*|edit\w*|modif\w*|move|remove"
    r"|änder\w*|anfass\w*|anrühr\w*|veränder\w*|touche\w*|toque\w*|toca\w*|cambi\w*)\b|\b(?:fass\w*|rühr\w*|änder\w*)\b.*\bnicht\b",
    re.I,
)
_THINGS = (
    "music", "voice", "narration", "speaking", "picture", "animation", "camera", "caption", "title", "style", "sound",
    "film", "length", "colour", "cast", "pace", "sentence", "everything",
)  # fmt: skip
_FIELDS = {
    "music": ("music.", "mix.music"),
    "voice": ("settings.voice", "settings.speed", "settings.narration", ".voice"),
    "narration": ("settings.narration", "lines", "script"),
    "speaking": ("settings.narration", "settings.speed", "lines", "script"),
    "sentence": ("lines", "script"),
    "picture": ("visual_description", "shot", "style", "settings.aspect_ratio"),
    "animation": ("motion",),
    "camera": ("motion",),
    "caption": ("captions.",),
    "title": ("title",),
    "style": ("style",),
    "sound": ("audio_description", "mix.sound"),
    "length": ("duration", "settings.duration"),
}
"""Which fields of a film belong to a thing that a message can name."""


@dataclass(frozen=True)
class Guards:
    """What stays: things by their concepts' names, scenes and members of the cast by id."""

    things: frozenset[str] = frozenset()
    scenes: tuple[str, ...] = ()
    cast: tuple[str, ...] = ()
    named: tuple[str, ...] = ()
    """Scenes of which a thing stays; what follows speaks of them."""
    parts: tuple[tuple[str, str], ...] = ()
    """Things of pictures and looks that stay, each with the scene or the member of the cast that has it."""

    def broken(self, operations: Iterable[Operation]) -> str:
        """The thing that operations would change although it stays; empty where there is none."""
        for edit in operations:
            of = getattr(edit, "cast_id", "") or getattr(edit, "scene_id", "")
            if getattr(edit, "field", "") in ("description", "visual_description"):
                told = str(getattr(edit, "value", "")).lower()
                if lost := [noun for held, noun in self.parts if held == of and noun not in told]:
                    return lost[0]
            if isinstance(edit, UpdateCast) and edit.cast_id in self.cast:
                return edit.cast_id.replace("_", " ")
            if not isinstance(edit, UpdateFilm | UpdateScene | UpdateCast):
                continue
            name = f".{edit.field}" if isinstance(edit, UpdateCast) else edit.field
            for thing in sorted(self.things):
                if any(name == field or name.startswith(field) for field in _FIELDS.get(thing, ())):
                    return thing
        return ""


def taken_out(text: str, film: Film, language: str) -> tuple[str, Guards]:
    """A message without the parts that only say what stays, and what that is; all of it where it says nothing else."""
    pieces = _SPLIT.split(text)
    kept: list[str] = []
    found: list[Guards] = []
    open_list = False
    skip = False
    for index in range(0, len(pieces), 2):
        piece, joint = pieces[index], pieces[index - 1] if index else ""
        if skip:  # "Mira and Otto stay": told together with the part before
            skip = False
            continue
        guard = _guard(piece, film, language, open_list)
        if guard is None and index + 2 < len(pieces) and _names_only(piece, film, language):
            guard = _guard("".join(pieces[index : index + 3]), film, language, open_list)
            skip = guard is not None
        if guard is None and _what_is_left(piece, kept):
            guard = Guards()
        if guard is None:
            kept += [joint, piece]
        else:
            found.append(guard)
        open_list = guard is not None
    rest = re.sub(r"^(?:[;,.\s]|(?:but|and|aber|und|mais|et|pero|y|while)\s)+", "", "".join(kept), flags=re.I)
    rest = re.sub(r"[\s;,]+$", "", rest)
    if not found or not rest.strip(" .,;!?"):
        return text, Guards()
    return rest, Guards(
        frozenset().union(*(one.things for one in found)),
        tuple(dict.fromkeys(scene for one in found for scene in one.scenes)),
        tuple(dict.fromkeys(member for one in found for member in one.cast)),
        tuple(dict.fromkeys(scene for one in found for scene in one.named)),
        tuple(dict.fromkeys(part for one in found for part in one.parts)),
    )


def _names_only(piece: str, film: Film, language: str) -> bool:
    """Whether a part names things or people and says nothing of them."""
    if "\ue000" in piece:
        return False
    tokens = collapse(lex(piece, [], language), film)
    who = {index for index, _ in members(film, tokens)}
    return all(i in who or t.kind in (*FREE, "thing", "ref") for i, t in enumerate(tokens))


def _what_is_left(piece: str, kept: list[str]) -> bool:
    """Whether a part only says what is left after things went: ``no music, only the voices``."""
    only = re.match(
        r"\s*(?:and |und |et |y )?(?:only|just|nur|seulement|juste|solo|sólo|solamente)\s", piece, re.I
    )
    gone = any(
        re.match(r"\s*(?:and )?(?:no|without|keine?|ohne|pas de|sans|sin)\s", part, re.I) for part in kept
    )
    words = re.findall(r"\w+", piece)
    return bool(only) and gone and len(words) <= 4


def _guard(piece: str, film: Film, language: str, open_list: bool) -> Guards | None:
    """What a part of a message says must stay; None where it says anything else."""
    if "\ue000" in piece or not piece.strip():
        return None
    if (of_looks := _stays_so(piece, film)) is not None:
        return of_looks
    tokens = collapse(lex(piece, [], language), film)
    who = {index: member.id for index, member in members(film, tokens)}
    things = frozenset(t.value for t in tokens if t.kind == "thing" and t.value in _THINGS)
    references = [t for t in tokens if isinstance(t, Reference)]
    if not _says_so(piece, tokens, things, references, who, open_list):
        return None
    negated = bool(_LEAVE.search(piece) or _NOTHING.search(piece)) or any(t.kind == "neg" for t in tokens)
    if not all(index in who or _leaves(token, negated) for index, token in enumerate(tokens)):
        return None
    whole = bool(_NOTHING.search(piece)) or any(r.role == "rest" or r.value == "all" for r in references)
    if any(r.missing or r.choices for r in references):
        return None
    scenes = () if whole else tuple(scene for r in references for scene in r.scenes)
    of_scenes = frozenset() if references and things else things
    named = scenes if things else ()
    return Guards(of_scenes - {"film", "everything"}, () if things else scenes, tuple(who.values()), named)


_SO = r"(?:as (?:it is|they are|is|before|he is|she is)|the same|unchanged|untouched|alone|put|where (?:it is|they are))"
_STAYS = re.compile(
    rf"(?:(?:and|but|please|so|also|just) )*(?:(?:keep|leave|do not (?:touch|change|lose)|hands off) (?:the|his|her|its|their|all the|that) (?P<a>[\w -]+?)(?: {_SO}| though| please)*"
    rf"|(?P<b>(?:the |his |her |its |their )?[\w -]+?) (?:(?:can |should |must |may |to )?(?:stays?|remains?|keeps?)(?: {_SO})?|{_SO}|(?:is|are) (?:fine|good|great|perfect|okay|ok|lovely)|(?:still )?moves? as before)"
    r"|(?:the )?same (?P<c>[\w -]+))[.! ]*",
    re.I,
)
_ANY_LOOK = words_of(
    "clothes clothing outfit hair face look looks frame framing pose costume dress image picture idea description setup position expression colours background rest style lines words voice story music"
)


def _stays_so(piece: str, film: Film) -> Guards | None:
    """What stays of pictures and of looks: ``her coat can stay as it is``, ``keep the cardigan``, ``same hair``."""
    match = _STAYS.fullmatch(piece.strip())
    said = next(filter(None, (match["a"], match["b"], match["c"])), "") if match else ""
    words = [w for w in re.findall(r"[a-z]+", said.lower()) if w not in _SMALL]
    if not words or len(words) > 3 or any(words[-1] in roles(m) for m in film.cast):
        return None
    texts = [(m.id, m.description.lower()) for m in film.cast] + [
        (s.id, s.visual_description.lower()) for s in film.scenes
    ]
    parts = [
        (held, singular(w)) for w in words for held, text in texts if re.search(rf"\b{singular(w)}", text)
    ]
    known = {noun for _, noun in parts} | _ANY_LOOK
    if not all(w in known or singular(w) in known for w in words) or not (
        parts or (match and match["c"]) or set(words) & _ANY_LOOK
    ):
        return None
    if set(words) & {"voice", "music", "words", "lines", "story", "rest", "picture", "image", "style"}:
        return None  # told apart below
    return Guards(parts=tuple(parts))


_SMALL = words_of("the his her its their all that this and of on in a an very own")


def _says_so(
    piece: str,
    tokens: list[Token],
    things: frozenset[str],
    references: list[Reference],
    who: dict[int, str],
    open_list: bool,
) -> bool:
    """Whether a part says that something stays, rather than only naming it."""
    named = bool(things or references or who)
    if _NOTHING.search(piece):
        return True
    keeps = any(t.kind == "verb" and t.value == "keep" for t in tokens)
    negated = any(t.kind == "neg" for t in tokens)
    if any(t.kind in ("length", "speed", "louder") for t in tokens):  # … but the film must not get longer
        return negated and not any(t.kind in ("unit", "number", "amount") for t in tokens)
    others = negated and any(r.role == "rest" for r in references)
    return others or (named and (keeps or bool(_LEAVE.search(piece)) or (open_list and not _acts(tokens))))


def _acts(tokens: list[Token]) -> bool:
    return any(t.kind in ("verb", "neg", "state", "louder", "speed", "other") for t in tokens)


_TOUCH = re.compile(
    r"(?:touch|chang|alter|edit|modif|änder|fass|rühr|anfass|anrühr|veränder|touche|toque|toca|cambi)\w*",
    re.I,
)


def _leaves(token: Token, negated: bool) -> bool:
    """Whether a word may stand in a part that only says what stays; verbs of change only where they are denied."""
    if token.kind in FREE or isinstance(token, Reference):
        return True
    if token.kind == "thing":
        return token.value in _THINGS
    if token.kind == "verb":
        return token.value == "keep" or (negated and token.value in ("change", "move", "remove"))
    return (
        token.kind in ("neg", "quant", "range", "guard", "length", "speed", "louder")
        or (token.kind == "other" and token.value == "new")
        or bool(negated and _TOUCH.fullmatch(token.text))
        or all(word in _LEAVES for word in re.findall(r"[^\W\d_]+", token.text.lower()))
    )
