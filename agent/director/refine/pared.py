"""A message that was not wholly understood, read once more without what asks for nothing.

Greetings and thanks, who wants it (*the boss would like*), what it is for, what it resembles at home (*like the photographs
in my mother's album*), sentences that the reader is sure are chatter, and what only says that something stays: they are
left out one kind after the other, and what is left has to be understood wholly and to touch nothing that should stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from agent.director.reader import acting, finding, second
from agent.director.reader.model import Part
from agent.director.refine.adjectives import names_a_thing
from agent.director.refine.features import COLOURS
from agent.director.refine.kept import untouched
from agent.director.refine.trimming import GUARDS, pointed, since, spoken_of, trimmed, without_rest
from agent.director.refine.types import Edits, FilmView, Reading
from agent.director.words.english import article, singular
from film.document import Film
from film.edits import AddScene, EditError, Operation, RemoveScene, UpdateCast, UpdateScene, apply

Read = Callable[[str, FilmView], Reading]
CHATTER, KEPT = 0.85, 0.85
"""How sure the reader has to be that a segment only talks, or only says what stays."""


def again(message: str, view: FilmView, language: str, read: Read) -> Edits | None:
    """What a message does once what asks for nothing is left out; None where something is left that is not understood."""
    parts = _parts(message, view, language)
    for text, left_out in _ways(message, parts, view, language):
        reading = read(text, view)
        if isinstance(reading, Edits) and reading.operations and not reading.undone:
            rest = without_rest(message) != message  # what is left is no further wish
            wished = _parts(text, view, language) if rest else parts
            if not _meant(text, wished, reading.operations, view, language, read):
                continue
            if _styled(text, reading.operations, view, language) and all(
                untouched(told, reading.operations, view.film, language) for told in left_out
            ):
                return reading
    return _one_by_one(parts, view, language, read)


_GUESSED = 0.3
_WISHED = 0.6
"""How sure the reader has to be of a wish for it to have to be among what is done."""


def _meant(
    text: str,
    parts: Sequence[_Segment],
    operations: Sequence[Operation],
    view: FilmView,
    language: str,
    read: Read,
) -> bool:
    """Whether edits do every wish that the reader is sure of in a message, and leave whole what they tell."""
    values = [(one, getattr(one, "value", "")) for one in operations]
    if any(isinstance(v, str) and _BROKEN.search(v) for _, v in values):
        return False
    if any(isinstance(one, UpdateCast) and "{" in str(value) for one, value in values):
        return False
    changed = {second.changes(one) for one in operations}
    kinds = {segment.part.kind for segment in parts} - acting.IDLE
    meant = {field for kind in kinds for field in second.FIELDS.get(kind, ())}
    if meant and not changed <= meant | {"words", "length"}:
        return False
    emptied = any(name in ("lines", "script") and not value for name, value in _fields(operations))
    if emptied and not kinds & {"line_gone", "voice_off", "line"}:
        return False
    for segment in parts:
        fields = second.FIELDS.get(segment.part.kind, ())
        sure = segment.part.sure >= _WISHED and segment.part.kind not in acting.IDLE
        if (
            sure
            and fields
            and changed.isdisjoint(fields)
            and not ({"scenes"} & changed and "words" in fields)
        ):
            return False
    return not second.unmet(text, view, language, read, operations, _GUESSED)


def _fields(operations: Sequence[Operation]) -> list[tuple[str, object]]:
    return [(getattr(one, "field", ""), getattr(one, "value", "")) for one in operations]


_BROKEN = re.compile(r"\b(?:an?|the) \{|\b(?:a an?|the the|an? the)\b", re.I)
"""What a description holds where something was put together wrongly."""


_CERTAIN = 0.95


def fewer(message: str, found: Edits, view: FilmView, language: str, read: Read) -> Edits:
    """What edits do without what they make of chatter, where the reader is certain that a part of a message is nothing else."""
    parts = _parts(message, view, language)
    rest = [segment for segment in parts if not (segment.talks and segment.part.sure >= _CERTAIN)]
    if len(rest) in (0, len(parts)) or len(found.operations) < 2 or found.undone:
        return found
    reading = read("".join(segment.text for segment in rest).strip(), view)
    if not isinstance(reading, Edits) or not reading.operations or reading.undone:
        return found
    whole, less = ({_place(one) for one in each.operations} for each in (found, reading))
    return reading if less < whole else found


def _place(edit: Operation) -> tuple[str, str, str]:
    """What of a film an edit changes: its kind, whom or which scene, and the field."""
    of = getattr(edit, "scene_id", "") or getattr(edit, "cast_id", "") or getattr(edit, "after_id", "")
    return (edit.op, str(of), str(getattr(edit, "field", "")))


@dataclass(frozen=True)
class _Segment:
    """A segment of a message as it was written, and how the reader takes it."""

    text: str
    part: Part

    @property
    def talks(self) -> bool:
        return self.part.kind == "chat" and self.part.sure >= CHATTER and not GUARDS.search(self.text)

    @property
    def keeps(self) -> bool:
        return self.part.kind == "keep" and self.part.sure >= KEPT


def _parts(message: str, view: FilmView, language: str) -> list[_Segment]:
    """The segments of a message, each with the marks behind it."""
    starts: list[tuple[int, Part]] = []
    at = 0
    for part in acting.read(message, language, view.film):
        first = -1
        for word in part.words:
            found = message.find(word, at)
            if found < 0 or found - at > 15:
                continue
            first, at = (found if first < 0 else first), found + len(word)
        if first >= 0:
            starts.append((first, part))
    ends = [*(start for start, _ in starts[1:]), len(message)]
    if starts:
        starts[0] = (0, starts[0][1])
    return [_Segment(message[start:end], part) for (start, part), end in zip(starts, ends, strict=True)]


def _ways(
    message: str, parts: Sequence[_Segment], view: FilmView, language: str
) -> Iterator[tuple[str, list[str]]]:
    """The message without more and more of what asks for nothing, each with what should stay by what is left out."""
    seen = {message.strip(), ""}
    bare = "".join(segment.text for segment in parts if not segment.talks)
    talk = "".join(segment.text for segment in parts if segment.talks)
    bare = spoken_of(bare, talk, view.film, language) if bare != message else bare
    bare = since(bare, view.film)
    fewer = "".join(segment.text for segment in parts if not (segment.talks or segment.keeps))
    fewer = since(fewer, view.film)
    kept = [segment.text for segment in parts if segment.keeps]
    for text, left_out in (
        (trimmed(since(message, view.film)), []),
        (bare, []),
        (trimmed(bare), []),
        (pointed(message), []),
        (without_rest(trimmed(bare)), []),
        (trimmed(fewer), kept),
    ):
        if text.strip() not in seen and re.search(r"\w", text):
            seen.add(text.strip())
            yield text.strip(), left_out


# One wish after the other.

_LABEL = re.compile(
    r"^\W*(?P<label>[^:.,;!?\d]{3,30}|[^:.,;!?]{0,20}\b(?:scene|szene|scène|escena) \d+):\s+(?P<rest>.+)$",
    re.I | re.S,
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=\S)|\n+")
_LIST = re.compile(r",\s+(?:and |und |et |y )?|;\s+|\s*\b\d\)\s*")
_VAGUE = re.compile(
    r"\W*(?:something|somehow|anything|etwas|irgendwas|irgendetwas|quelque chose|un truc|algo)\b", re.I
)
_POINTS = re.compile(
    r"\b(?:it|its|them|they|that|this|there|he|she|his|her|es|das|sie|er|ihn|dort|da|ihr\w*|sein\w*|lo|la|le|les|ça|là|il|elle|ahí|allí|those|these|one|instead)\b",
    re.I,
)
"""Words that mean something that was named before."""


def _one_by_one(parts: Sequence[_Segment], view: FilmView, language: str, read: Read) -> Edits | None:
    """What the sentences of a message do, or the wishes behind one label, one after the other; None where one does nothing."""
    bare = trimmed(since("".join(segment.text for segment in parts if not segment.talks), view.film))
    kept = [segment.text for segment in parts if segment.keeps]
    pieces = _labelled(bare, view.film, language) or _sentences(bare, kept)
    if len(pieces) < 2 or "\ue000" in bare:
        return None
    done: list[Edits] = []
    now = view
    if any(_VAGUE.match(piece) for piece in pieces):
        return None
    for at, piece in enumerate(pieces):
        if at and _POINTS.search(re.sub(r"\bthe (?:last|first|second|third) one\b", "", piece)):
            return None
        reading = read(piece, now)
        if not isinstance(reading, Edits) or reading.undone or not reading.operations:
            return None
        if not _likely(piece, reading.operations, now, language):
            return None
        if done and not _same_place(done[0].operations, reading.operations):
            return None
        try:
            now = replace(now, film=apply(now.film, reading.operations, "agent").film)
        except EditError:
            return None
        done.append(reading)
    operations = tuple(one for reading in done for one in reading.operations)
    if not all(untouched(told, operations, view.film, language) for told in kept):
        return None
    if not _meant(bare, parts, operations, view, language, read):
        return None
    return Edits(operations, " ".join(dict.fromkeys(reading.said for reading in done)))


def _likely(piece: str, operations: Sequence[Operation], view: FilmView, language: str) -> bool:
    """Whether the reader takes a piece for something that changes what edits change."""
    parts = [part for part in acting.read(piece, language, view.film) if part.kind not in acting.IDLE]
    meant = {field for part in parts for field in second.FIELDS.get(part.kind, ())}
    return bool(parts) and {second.changes(one) for one in operations} <= meant | {"words"}


def _styled(text: str, operations: Sequence[Operation], view: FilmView, language: str) -> bool:
    """Whether another style, where edits bring one, is what the reader takes a text for."""
    if not any(second.changes(one) in ("style", "title") for one in operations):
        return True
    kinds = {part.kind for part in acting.read(text, language, view.film)}
    return bool(kinds & {"style", "title"}) or bool(re.search(rf"\b(?:{COLOURS})\b", text, re.I))


_BOTH = re.compile(
    r",? (?:both )?(?:in (?:the |all )?(?:pictures?|images?) and in (?:what (?:is said|\w+ (?:says?|reads))|the (?:text|words|narration|lines?|sentences?|voice-?over))|(?:im bild|in den bildern) und (?:im (?:text|satz)|in dem,? was \w+ sagt)"
    r"|(?:à l['’]image|dans l['’]image) et dans (?:le texte|ce qu['’]\w+ dit)|en la imagen y en (?:el texto|lo que (?:se )?dice))",
    re.I,
)


def both(message: str, view: FilmView, language: str, read: Read) -> Edits | None:
    """What takes the place of something in the pictures and in the words; None where a message does not name both."""
    if not view.film.scenes or not _BOTH.search(message):
        return None
    parts = _parts(message, view, language)
    bare = trimmed("".join(segment.text for segment in parts if not segment.talks))
    seen = read(_BOTH.sub("", bare), view)
    if not isinstance(seen, Edits) or seen.undone:
        return None
    if any(getattr(one, "field", "") in ("lines", "script") for one in seen.operations):
        return seen
    now = replace(view, film=apply(view.film, seen.operations, "agent").film)
    said = read(bare, view)
    if not isinstance(said, Edits) or {second.changes(one) for one in said.operations} != {"words"}:
        said = read(_BOTH.sub(_NARRATED.get(language, " in the narration"), bare), now)
    if not isinstance(said, Edits) or said.undone:
        return None
    if {second.changes(one) for one in said.operations} != {"words"}:
        return None
    return Edits((*seen.operations, *said.operations), f"{seen.said} {said.said}")


_NARRATED = {"de": " im Text", "fr": " dans le texte", "es": " en el texto"}


def _labelled(text: str, film: Film, language: str) -> list[str]:
    """The wishes behind the name of one scene, each with it: *last scene: evening, curtains closed*."""
    match = _LABEL.match(text)
    found = finding.find(match["label"], film, language) if match else ()
    if match is None or len(found) != 1:
        return []
    pieces = [piece.strip(" .!?") for piece in _LIST.split(match["rest"])]
    number = film.number(found[0])
    word = {"de": "Szene", "fr": "scène", "es": "escena"}.get(language, "scene")
    if any(_BEHIND.match(piece) for piece in pieces):
        return []
    return [f"{word} {number}: {_with_article(piece)}" for piece in pieces if piece]


_BEHIND = re.compile(
    r"(?:as|like|so|because|which|that|with|but|when|while|if|to|for|from|almost|just|only|please|not|wie|damit|weil|als|mit|aber|wenn|um|comme|pour|avec|mais|qui|que|como|para|con|pero)\b",
    re.I,
)
"""What only says more of the piece before it."""


def _with_article(piece: str) -> str:
    """A wish for one thing in the place of another, with its article: *red moped instead of the bicycle*."""
    match = re.match(
        r"(?P<new>(?!(?:an?|the|no|some|two|more|less) )[a-z-]+(?: [a-z-]+)?) instead of (?:the|an?) ", piece
    )
    if not match or singular(match["new"].split()[-1]) != match["new"].split()[-1]:
        return piece
    return f"{article(match['new'])} {piece}" if names_a_thing(match["new"]) else piece


def _sentences(text: str, kept: Sequence[str]) -> list[str]:
    """The sentences of a text that are more than what only says what stays."""
    told = [piece.strip() for piece in _SENTENCE.split(text) if re.search(r"\w", piece)]
    return [piece for piece in told if not any(piece.strip(" .!") in whole for whole in kept)]


def _same_place(first: Sequence[Operation], later: Sequence[Operation]) -> bool:
    """Whether a later wish stays in the scenes of the first, where that was for some scenes only."""
    if any(isinstance(one, (AddScene, RemoveScene)) for one in (*first, *later)):
        return False
    there = {one.scene_id for one in first if isinstance(one, UpdateScene)}
    then = {one.scene_id for one in later if isinstance(one, UpdateScene)}
    return not there or not then or then <= there
