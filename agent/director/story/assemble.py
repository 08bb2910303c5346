"""Drafts and their words as a breakdown: pictures, movement, sound, joins, style and music."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from agent.director.story import styles, visuals
from agent.director.story.story import Story
from agent.director.story.writer import Draft
from agent.director.wish import genre as genres
from agent.director.wish.settings import Stated
from film.breakdown import Breakdown, PlannedScene, PlannedSettings
from film.document import Aspect, Line, Shot, TransitionKind
from film.timing import TAIL_SECONDS


@dataclass(frozen=True)
class Frame:
    """What holds for the whole film."""

    title: str
    logline: str
    language: str
    genre: str
    stated: Stated
    duration: float
    aspect: Aspect | None = None
    voice: str | None = None
    style: str | None = None
    """A style in the person's own words."""


def breakdown(
    frame: Frame,
    story: Story,
    drafts: Sequence[Draft],
    said: Sequence[str],
    seconds: Sequence[float],
    lines: Sequence[tuple[Line, ...]] = (),
) -> Breakdown:
    """The whole proposal. ``lines`` replaces ``said`` where speakers matter."""
    young = frame.genre == "explainer" and genres.young(frame.stated.audience)
    key = styles.style_key(frame.stated.style, "children" if young else frame.genre, story.seed)
    mood = styles.mood(frame.stated.mood, frame.genre, story.group, key, story.seed)
    scenes = _scenes(
        frame, story, drafts, [("", row) for row in lines] or [(text, ()) for text in said], seconds
    )
    used = {c for scene in scenes for c in scene.cast_ids} | {line.speaker for row in lines for line in row}
    turn = _turn(drafts, seconds)
    return Breakdown(
        title=frame.title[:200],
        logline=frame.logline,
        language=frame.language,
        style=styles.sheet(
            key,
            mood,
            story.ledger.place.colours,
            frame.style or frame.stated.look or "",
            not frame.style and bool(frame.stated.style),
        ),
        music_brief=styles.music(mood, frame.duration, turn, story.seed, tune=frame.stated.tune)
        if frame.stated.music is not False
        else "",
        cast=tuple(c for c in story.cast if c.id in used),
        scenes=tuple(scenes),
        settings=settings(frame),
    )


def _scenes(
    frame: Frame,
    story: Story,
    drafts: Sequence[Draft],
    words: Sequence[tuple[str, tuple[Line, ...]]],
    seconds: Sequence[float],
) -> list[PlannedScene]:
    """Every scene with its picture, movement and sound; ``words`` are its narration, or the lines of its speakers."""
    shots = _shots(drafts, frame.genre)
    scenes: list[PlannedScene] = []
    moved = ""
    known = {member.id for member in story.cast}
    for i, (draft, shot) in enumerate(zip(drafts, shots, strict=True)):
        ledger = draft.ledger or story.ledger
        beat = "end" if i == len(drafts) - 1 else draft.beat
        moved = visuals.motion(draft.moves, beat, moved, frame.genre in ("teaser", "trailer"), story.seed, i)
        following = drafts[i + 1] if i + 1 < len(drafts) else None
        kind, length = _join(following, frame.genre, seconds[i])
        picture = visuals.picture(shot, draft.sees, ledger, i, story.seed, frame.stated.people is not False)
        picture, moved = _cast(picture, known), _cast(moved, known)
        scenes.append(
            PlannedScene(
                shot=shot,
                visual=picture,
                motion=moved,
                script=words[i][0],
                lines=words[i][1],
                audio="; ".join(
                    filter(None, (visuals.audio(ledger, draft.hears, i, story.seed), frame.stated.sounds))
                ),
                cast_ids=tuple(dict.fromkeys(re.findall(r"\{([a-z]\w*)\}", picture))),
                seconds=seconds[i],
                transition=kind,
                transition_seconds=length,
            )
        )
    return scenes


def _cast(text: str, known: set[str]) -> str:
    """A picture in which only members of the cast are named as such."""
    return re.sub(r"\{([a-z]\w*)\}", lambda m: m[0] if m[1] in known else m[1].replace("_", " "), text)


def settings(frame: Frame) -> PlannedSettings:
    """The settings that were stated, and the length."""
    stated = frame.stated
    quiet = stated.narration is False
    return PlannedSettings(
        aspect_ratio=frame.aspect or stated.aspect,
        duration=frame.duration,
        voice=frame.voice or stated.voice,
        narration=False if quiet else None,
        captions=False if quiet or stated.captions is False else None,
        music=stated.music,
    )


def _shots(drafts: Sequence[Draft], genre: str) -> list[Shot]:
    """Each draft's own framing, or the run's; neighbours differ, unless an author named both."""
    run = visuals.sizes(len(drafts), genre)
    shots: list[Shot] = []
    for draft, size in zip(drafts, run, strict=True):
        own = draft.shot or ("wide" if size in ("wide", "extreme wide", "detail", "low angle") else "medium")
        shots.append(visuals.unlike(own, shots[-1] if shots and not draft.framed else ""))
    return shots


def _join(following: Draft | None, genre: str, seconds: float) -> tuple[TransitionKind, float]:
    """How a scene gives way: mostly a cut."""
    most = round(0.2 * seconds, 2)
    if following is None:
        return "fade", min(1.2 if genre == "poem" else 0.8, most)
    if genre == "poem":
        return "dissolve", min(1.0, most)
    if following.jump:
        return (
            ("dissolve", min(0.8, most))
            if following.beat in ("turn", "try")
            else ("crossfade", min(0.5, most))
        )
    if following.beat == "end" and genre in ("narrative", "children", "greeting", "documentary"):
        return "crossfade", min(0.5, most)
    return "cut", 0.0


def _turn(drafts: Sequence[Draft], seconds: Sequence[float]) -> float:
    """Where the film turns, in seconds."""
    at = next(
        (i for i, draft in enumerate(drafts) if draft.beat == "turn"), max(0, round(len(drafts) * 0.68) - 1)
    )
    return round(sum(seconds[:at]), 1)


def total(seconds: Sequence[float]) -> float:
    """The film's length, its held tail included."""
    return round(sum(seconds) + TAIL_SECONDS, 3)
