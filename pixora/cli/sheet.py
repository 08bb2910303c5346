"""A film's plan as a text to edit, and the edits that a changed text asks for.

One field a line, under the heading of what it belongs to::

    [scene s2]
    seconds: 5
    picture: {keeper} lights the lamp
    say: Nobody came.
    say: Keeper: I did.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from functools import reduce
from typing import Any

from pydantic import ValidationError

from film.breakdown import lines_of, names_of
from film.document import NARRATOR, CastMember, Film, Line, Scene
from film.edits import (
    AddCast,
    AddScene,
    MoveScene,
    NewScene,
    Operation,
    RemoveCast,
    RemoveScene,
    UpdateCast,
    UpdateFilm,
    UpdateScene,
)
from pixora.errors import UserError

INTRODUCTION = """\
# Change what you like, save and close: the new price is shown before anything is made.
# Move a scene's lines to move it, delete them to remove it, write [scene] to add one.
# {id} in a picture stands for a member of the cast; lines that begin with # are left out.
"""
FIELDS: dict[str, dict[str, str]] = {
    "film": {"title": "title", "style": "style", "music": "music.brief"},
    "cast": {"name": "name", "look": "description"},
    "scene": {
        "seconds": "duration",
        "shot": "shot",
        "picture": "visual_description",
        "motion": "motion",
        "sound": "audio_description",
        "say": "lines",
    },
}
"""The words of each kind of section, and the fields of the film that they are."""


@dataclass
class Section:
    kind: str
    subject: str = ""
    """A cast or scene id; empty for the film and for a scene that is new."""
    values: dict[str, str] = field(default_factory=dict)
    said: list[str] = field(default_factory=list)


def write(film: Film) -> str:
    """The plan as text."""
    rows = [INTRODUCTION, "[film]", *_rows(_of("film", film))]
    for member in film.cast:
        rows += ["", f"[cast {member.id}]", *_rows(_of("cast", member))]
    for scene in film.scenes:
        rows += ["", f"[scene {scene.id}]", *_rows(_of("scene", scene))]
        rows += [f"say: {_said(film, line)}" for line in scene.lines]
    return "\n".join(rows) + "\n"


def _rows(values: dict[str, str]) -> list[str]:
    return [f"{word}: {value}" for word, value in values.items()]


def _of(kind: str, subject: Any) -> dict[str, str]:
    """What stands after each word of a section, but for what is said."""
    found: dict[str, str] = {}
    for word, path in FIELDS[kind].items():
        value = reduce(getattr, path.split("."), subject)
        if word != "say":
            found[word] = f"{value:.2f}".rstrip("0").rstrip(".") if isinstance(value, float) else _flat(value)
    return found


def _said(film: Film, line: Line) -> str:
    if line.speaker == NARRATOR:
        return _flat(line.text)
    return f"{film.member(line.speaker).name or line.speaker}: {_flat(line.text)}"


def read(text: str, film: Film) -> list[Operation]:
    """The edits that make the film what the text says. Raises ``UserError`` naming what cannot be read."""
    sections = list(_sections(text))
    scenes = [section for section in sections if section.kind == "scene"]
    here = {section.subject for section in sections if section.kind == "cast"}
    gone = [RemoveCast(cast_id=member.id) for member in film.cast if member.id not in here]
    try:
        return [*_of_film(sections, film), *_of_cast(sections, film), *_of_scenes(scenes, film), *gone]
    except ValidationError as error:
        problem = error.errors()[0]
        where = ".".join(str(part) for part in problem["loc"])
        raise UserError(f"{where}: {problem['msg']}, got {str(problem['input'])[:80]!r}.") from None


def _sections(text: str) -> Iterator[Section]:
    section: Section | None = None
    for number, row in enumerate(text.splitlines(), 1):
        row = row.strip()
        if not row or row.startswith("#"):
            continue
        if heading := re.fullmatch(r"\[\s*(film|cast|scene)\s*([a-z][a-z0-9_]*)?\s*\]", row):
            if section is not None:
                yield section
            section = Section(heading[1], heading[2] or "")
            continue
        word, colon, value = row.partition(":")
        known = FIELDS[section.kind] if section is not None else {}
        if section is None or not colon or word.strip().lower() not in known:
            expected = f"begin it with {', '.join(known)}, or a heading" if known else "begin with a heading"
            raise UserError(f"Line {number} is {row[:40]!r}; {expected} such as [scene s1] or [scene].")
        if word.strip().lower() == "say":
            section.said += [value.strip()] if value.strip() else []
        else:
            section.values[word.strip().lower()] = value.strip()
    if section is not None:
        yield section


def _of_film(sections: Sequence[Section], film: Film) -> Iterator[Operation]:
    for section in sections:
        if section.kind == "film":
            for name, value in _changed(section, film):
                yield UpdateFilm.model_validate({"field": name, "value": value})


def _of_cast(sections: Sequence[Section], film: Film) -> Iterator[Operation]:
    there = {member.id: member for member in film.cast}
    for section in sections:
        if section.kind != "cast":
            continue
        if section.subject not in there:
            values = section.values
            member = CastMember.model_validate(
                {"id": section.subject, "name": values.get("name", ""), "description": values.get("look", "")}
            )
            yield AddCast(member=member)
            continue
        for name, value in _changed(section, there[section.subject]):
            yield UpdateCast.model_validate({"cast_id": section.subject, "field": name, "value": value})


def _changed(section: Section, subject: Any) -> Iterator[tuple[str, str]]:
    """The fields whose text is another one now."""
    had = _of(section.kind, subject)
    for word, value in section.values.items():
        if value != had[word]:
            yield FIELDS[section.kind][word], value


def _of_scenes(sections: Sequence[Section], film: Film) -> Iterator[Operation]:
    there = {scene.id: scene for scene in film.scenes}
    wanted = [section.subject for section in sections if section.subject]
    if unknown := next((name for name in wanted if name not in there or wanted.count(name) > 1), None):
        problem = "stands there twice" if unknown in there else "is not in this film"
        raise UserError(f"[scene {unknown}] {problem}; write [scene] for a new one.")
    if not sections:
        raise UserError("A film needs a scene; quit instead, and nothing is made.")
    for section in sections:
        if section.subject:
            yield from _updates(section, there[section.subject], film)
    yield from _order(sections, film)


def _updates(section: Section, scene: Scene, film: Film) -> Iterator[Operation]:
    for name, value in _changed(section, scene):
        new = _seconds(value) if name == "duration" else value
        yield UpdateScene.model_validate({"scene_id": scene.id, "field": name, "value": new})
    lines = lines_of("\n".join(section.said), names_of(film.cast))
    if [(line.speaker, line.text) for line in lines] != [
        (line.speaker, _flat(line.text)) for line in scene.lines
    ]:
        spoken = {_flat(line.text): line.spoken for line in scene.lines}
        told = [line.with_(spoken=spoken.get(line.text)).model_dump() for line in lines]
        yield UpdateScene(scene_id=scene.id, field="lines", value=told)


def _order(sections: Sequence[Section], film: Film) -> Iterator[Operation]:
    """Scenes that are gone, new or elsewhere, with the fewest moves."""
    wanted = [section.subject for section in sections]
    order = [scene.id for scene in film.scenes if scene.id in wanted]
    for scene in film.scenes:
        if scene.id not in wanted:
            yield RemoveScene(scene_id=scene.id)
    kept = {
        order[block.a + i]
        for block in SequenceMatcher(None, order, wanted).get_matching_blocks()
        for i in range(block.size)
    }
    before, number = None, film.next_scene
    for section in sections:
        if not section.subject:
            yield AddScene(after_id=before, scene=_new(section, film))
            before, number = f"s{number}", number + 1
            continue
        if section.subject not in kept:
            yield MoveScene(scene_id=section.subject, after_id=before)
        before = section.subject


def _new(section: Section, film: Film) -> NewScene:
    if not section.values.get("picture"):
        raise UserError("A new [scene] needs a line “picture: …”.")
    values: dict[str, Any] = {FIELDS["scene"][word]: value for word, value in section.values.items()}
    if "duration" in values:
        values["duration"] = _seconds(values["duration"])
    lines = lines_of("\n".join(section.said), names_of(film.cast))
    return NewScene.model_validate({**values, "lines": lines})


def _seconds(text: str) -> float:
    try:
        return float(text.rstrip("s "))
    except ValueError:
        raise UserError(f"seconds is {text!r}; write a number such as 5.") from None


def _flat(text: str) -> str:
    """A value as it stands on its one line."""
    return " ".join(text.split())
