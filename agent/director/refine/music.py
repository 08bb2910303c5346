"""Rewriting a music brief: one word takes another's place, the rest stays to the letter."""

from __future__ import annotations

import re

from agent.director.words.concepts import INSTRUMENTS, MUSIC_MOOD_WORDS, MUSIC_MOODS
from film.timing import Timing

_TEMPO = r"\b(?:very )?(?:slow(?:er)?|fast(?:er)?|quick)(?: tempo)?\b"


def tidy(brief: str) -> str:
    brief = re.sub(r"\b(?:and|with)\s*(?=[,;]|$)|(?<=[,;])\s*(?:and|with)\b", "", " ".join(brief.split()))
    brief = re.sub(r"\s*(?:,\s*)+(?=[,;]|$)", "", brief)
    return re.sub(r"\s+([,;])", r"\1", brief).strip(" ,;")


def with_mood(brief: str, mood: str) -> str:
    """The brief in another mood, at the old mood's place, else in front."""
    new = MUSIC_MOODS[mood]
    if re.match(r"Mood: [^;]+;", brief):
        return tidy(re.sub(r"^Mood: [^;]+;", f"Mood: {new};", brief))
    pattern = rf"\b(?:{MUSIC_MOOD_WORDS})\b(?:(?:,| and) (?:{MUSIC_MOOD_WORDS})\b)*"
    first = re.search(pattern, brief, re.I)
    if not first:
        return tidy(f"{new}, {brief}")
    rest = re.sub(rf"{pattern}\s*", "", brief[first.end() :], flags=re.I)
    return tidy(f"{brief[: first.start()]}{new}{rest}")


def with_tempo(brief: str, faster: bool) -> str:
    """The brief a fifth faster or a sixth slower; a tempo word where no figure says it."""
    factor = 1.2 if faster else 0.85
    word = "fast tempo" if faster else "slow tempo"
    scaled = re.sub(r"(\d+) ?BPM", lambda m: f"{round(int(m[1]) * factor)} BPM", brief, flags=re.I)
    if re.search(_TEMPO, scaled, re.I):
        return tidy(re.sub(_TEMPO, word, scaled, count=1, flags=re.I))
    return scaled if scaled != brief else tidy(f"{brief}, {word}")


GENRES = {
    "jazz": "jazz trio, piano, double bass and brushed drums", "ambient": "ambient pads, no beat",
    "folk": "folk, acoustic guitar and fiddle", "classical": "classical chamber music, strings and piano",
    "rock": "rock, electric guitars, bass and drums", "hip hop": "hip hop, soft beat, bass and electric piano",
    "waltz": "waltz in three-four time, strings and piano", "lullaby": "lullaby, music box and soft piano",
}  # fmt: skip
"""What plays where a kind of music is asked for."""


def with_genre(brief: str, genre: str) -> str:
    """The brief as another kind of music: mood, tempo, key and what happens when stay, kind and players are new."""
    head, *rest = [part.strip() for part in brief.split(";")]
    mooded = head.startswith("Mood: ") and bool(rest)
    told = [part.strip() for part in (rest[0] if mooded else head).split(",")]
    figures = [
        part for part in told if re.search(r"\bBPM\b|\b(?:major|minor|lydian|dorian|mixolydian)\b", part)
    ]
    if mooded:
        return "; ".join([head, ", ".join([GENRES[genre], *figures]), *rest[1:]])
    mood = re.match(rf"(?:{MUSIC_MOOD_WORDS})\b", head, re.I)
    first = f"{mood[0]}, {GENRES[genre]}" if mood else GENRES[genre]
    return "; ".join([", ".join([first[:1].upper() + first[1:], *figures]), *rest])


def with_instrument(brief: str, word: str) -> str:
    """The brief with one more instrument, behind the ones it names."""
    found = list(re.finditer(rf"\b(?:{INSTRUMENTS})\b", brief, re.I))
    if re.search(rf"\b{word}\b", brief, re.I):
        return brief
    if not found:
        return tidy(f"{brief}, {word}")
    end = found[-1].end()
    return f"{brief[:end]}, {word}{brief[end:]}"


def swap_instrument(brief: str, old: str, new: str) -> str:
    """The brief with one instrument at another's place."""
    swapped = re.sub(rf"\b{old}\b", new, brief, count=1, flags=re.I)
    return swapped if swapped != brief else with_instrument(brief, new)


def without_instrument(brief: str, word: str) -> str:
    return tidy(re.sub(rf"\b{word}s?\b", "", brief, flags=re.I))


def only_instrument(brief: str, word: str) -> str:
    """The brief with this instead of every instrument it names."""
    first = re.search(rf"\b(?:{INSTRUMENTS})\b", brief, re.I)
    if not first:
        return with_instrument(brief, word)
    rest = re.sub(rf"\b(?:{INSTRUMENTS})\b", "", brief[first.end() :], flags=re.I)
    return tidy(f"{brief[: first.start()]}{word}{rest}")


def retimed(brief: str, before: Timing, after: Timing) -> str:
    """The brief with its figures for another cut: the turn stays at its scene, the length is the new one.

    A brief without figures, as people write it, stays to the letter.
    """
    cut = [[(at.scene_id, at.start) for at in timing.scenes] for timing in (before, after)]
    if cut[0] == cut[1] and before.total == after.total:
        return brief
    turn = re.search(r"turn \((\d+(?:\.\d+)?) s\)", brief)
    brief = re.sub(r"\blength \d+(?:\.\d+)? s\b", f"length {round(after.seconds, 1):g} s", brief)
    if not turn:
        return brief
    nearest = min(before.scenes, key=lambda at: abs(at.start / before.fps - float(turn[1])), default=None)
    starts = {at.scene_id: at.start / after.fps for at in after.scenes}
    new = starts.get(nearest.scene_id if nearest else "", 0.0)
    if not 0.3 < new / max(after.seconds, 0.1) < 0.9:
        new = after.turn / after.fps
    return brief.replace(f"until {turn[1]} s", f"until {new:.1f} s").replace(turn[0], f"turn ({new:.1f} s)")
