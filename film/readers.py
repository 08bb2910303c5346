"""Who reads what, as a plan tells it before any voice is paid for."""

from __future__ import annotations

from collections.abc import Iterable

from film.document import NARRATOR, Film
from film.naming import called, listed
from film.timing import voiced


def readers(film: Film, read: Iterable[tuple[str, str, tuple[str, ...]]]) -> tuple[str, ...]:
    """Clauses about the voices of some scenes: "read by Rachel (narration) and Bill (the keeper)".

    ``read`` has a scene's id, the model that reads it and the voice of each of its lines, none
    where the model does not say. Speakers that have to share a voice are told with their scenes.
    """
    own: dict[str, dict[str, None]] = {}
    shared: dict[tuple[str, str, str], list[int]] = {}
    for scene_id, model, voices in read:
        speakers = [line.speaker for line in voiced(film.scene(scene_id), film)]
        if len(voices) != len(speakers):
            continue
        heard = list(dict.fromkeys(speakers))
        if len(heard) > 1 and len(set(voices)) == 1:
            alike = listed(_speaker(film, speaker) for speaker in heard)
            shared.setdefault((model, voices[0], alike), []).append(film.number(scene_id))
            continue
        for speaker, voice in zip(speakers, voices, strict=True):
            own.setdefault(voice, {})[_speaker(film, speaker)] = None
    clauses = [f"{voice} ({listed(parts)})" for voice, parts in own.items()]
    told = [f"read by {listed(clauses)}"] if clauses else []
    for (model, voice, alike), scenes in shared.items():
        where = f"scene{'' if len(scenes) == 1 else 's'} {listed(map(str, scenes))}"
        told.append(f"one voice of {model}, {voice}, reads {alike} alike in {where}")
    return tuple(told)


def strangers(language: str, foreign: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Clauses about voices, each with its model, that do not speak a film's language."""
    voices: dict[str, dict[str, None]] = {}
    for model, voice in foreign:
        voices.setdefault(model, {})[voice] = None
    return tuple(
        f"{listed(names)} of {model} {'does' if len(names) == 1 else 'do'} not speak this film's language, {language}"
        for model, names in voices.items()
    )


def _speaker(film: Film, speaker: str) -> str:
    return "narration" if speaker == NARRATOR else called(film, speaker)
