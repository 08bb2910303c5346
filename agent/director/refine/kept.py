"""Whether edits leave alone what a text says must stay: lines, music, voices, an order, scenes, people and things in pictures."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.director.reader import second
from agent.director.refine.recall import in_english
from agent.director.refine.targets import roles
from agent.director.scripts.words import words_of
from agent.director.words.english import singular
from film.document import Film
from film.edits import Operation, UpdateCast, UpdateFilm, UpdateScene

_FIELDS = {
    "lines": words_of("text texte texto words word lines line sentences sentence sätze satz worte zeilen phrases paroles mots frases palabras narration narración dialogue dialogues diálogos"),
    "music": words_of("music musik musique música musica muziek"),
    "voice": words_of("voice voices stimme stimmen voix voz voces"),
}  # fmt: skip
_SMALL = words_of(
    "the and can stay stays all keep leave same otherwise should must course with now still only der die das und bleibt bleiben wie ist sind soll alles sonst les des reste restent est que los las queda quedan igual están está como nothing else changes change on"
)
_ORDER = re.compile(r"\b(?:order|reihenfolge|ordre|orden|scenes|szenen|scènes|escenas)\b", re.I)


def untouched(kept: str, operations: Sequence[Operation], film: Film, language: str) -> bool:
    """Whether edits leave what a text says must stay as it is."""
    words = [w for w in re.findall(r"[^\W\d_]{3,}", re.sub(r"['’]s\b", "", kept.lower())) if w not in _SMALL]
    numbers = {int(n) for n in re.findall(r"\b(?:scene|shot|szene|scène|escena) (\d+)", kept, re.I)}
    there = {film.scenes[n - 1].id for n in numbers if 1 <= n <= len(film.scenes)}
    ordered = _ORDER.search(kept) and any(second.changes(edit) == "scenes" for edit in operations)
    if ordered or any(getattr(edit, "scene_id", "") in there for edit in operations):
        return False
    low = set(re.findall(r"[^\W\d_]+", kept.lower()))
    named = {m.id for m in film.cast if m.kind != "thing" and low & {m.name.lower(), *roles(m)}}
    for edit in operations:
        name = getattr(edit, "field", "")
        whole = name in ("settings.speed", "settings.voice", "voice") and isinstance(edit, UpdateFilm)
        if named and (whole or (getattr(edit, "cast_id", "") in named and name == "voice")):
            return False
        if words and any(w in _FIELDS["lines"] for w in words) and name in ("lines", "script"):
            return False
        if any(w in _FIELDS["music"] for w in words) and name.startswith(("music", "mix.music")):
            return False
        if any(w in _FIELDS["voice"] for w in words) and name in ("settings.voice", "voice", "mix.voice"):
            return False
        if isinstance(edit, (UpdateScene, UpdateCast)) and not _still_told(edit, words, film, language):
            return False
        if isinstance(edit, UpdateFilm) and not words:
            continue
    return True


def _still_told(edit: UpdateScene | UpdateCast, words: Sequence[str], film: Film, language: str) -> bool:
    """Whether a description tells all of what should stay that it told before."""
    if not isinstance(edit.value, str):
        return True
    of = film.scene(edit.scene_id) if isinstance(edit, UpdateScene) else film.member(edit.cast_id)
    before = nouns(str(getattr(of, edit.field, "")))
    after = nouns(edit.value)
    told = {singular(e) for w in words for e in (w, *(in_english(w, language) if language != "en" else ()))}
    return not (told & before) - after


def nouns(text: str) -> set[str]:
    return {singular(word) for word in re.findall(r"[a-z]+", text.lower())}
