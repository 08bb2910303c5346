"""Rewriting a music brief: one player or word takes another's place, the rest stays to the letter."""

from __future__ import annotations

import re
from collections.abc import Callable

from agent.director.words.concepts import INSTRUMENTS, MUSIC_MOOD_WORDS, MUSIC_MOODS
from film.timing import Timing

_TEMPO = r"\b(?:very )?(?:slow(?:er)?|fast(?:er)?|quick)(?: tempo)?\b"
PLAYER = re.compile(rf"\b(?:{INSTRUMENTS})\b", re.I)
_JOINT = re.compile(r"(,\s+(?:and\s+)?|\s+and\s+|\s+with\s+)")
_FIGURE = re.compile(r"\bBPM\b|\b(?:major|minor|lydian|dorian|mixolydian)\b")


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
    "jazz": ("jazz", "jazz trio, piano, double bass and brushed drums"),
    "ambient": ("ambient", "ambient pads, no beat"),
    "folk": ("folk", "folk, acoustic guitar and fiddle"),
    "classical": ("classical", "classical chamber music, strings and piano"),
    "rock": ("rock", "rock, electric guitars, bass and drums"),
    "hip hop": ("hip hop", "hip hop, soft beat, bass and electric piano"),
    "waltz": ("waltz in three-four time", "waltz in three-four time, strings and piano"),
    "lullaby": ("lullaby", "lullaby, music box and soft piano"),
}
"""A kind of music by itself, and with what plays where the wish names no players."""


def with_genre(brief: str, genre: str, players: bool = True) -> str:
    """The brief as another kind of music: mood, tempo, key and what happens when stay; with ``players`` they are new, too."""
    kind = GENRES[genre][1 if players else 0]
    head, *rest = [part.strip() for part in brief.split(";")]
    mooded = head.startswith("Mood: ") and bool(rest)
    told = [part.strip() for part in (rest[0] if mooded else head).split(",")]
    figures = [part for part in told if _FIGURE.search(part)]
    if not players:
        figures = [part for part in told if PLAYER.search(part) or _FIGURE.search(part)]
    if mooded:
        return "; ".join([head, ", ".join([kind, *figures]), *rest[1:]])
    mood = re.match(rf"(?:{MUSIC_MOOD_WORDS})\b", head, re.I)
    first = f"{mood[0]}, {kind}" if mood and not any(mood[0] in part for part in figures) else kind
    return "; ".join([", ".join([first[:1].upper() + first[1:], *figures]), *rest])


def plays(word: str, brief: str) -> bool:
    """Whether a brief names an instrument among those who play."""
    return any(_names(part, word) for part in brief.split(";"))


def with_instrument(brief: str, word: str) -> str:
    """The brief with one more instrument, behind the ones it names."""
    found = list(PLAYER.finditer(brief))
    if re.search(rf"\b{re.escape(word)}\b", brief, re.I):
        return brief
    if not found:
        return _before_figures(brief, word)
    end = found[-1].end()
    return f"{brief[:end]}, {word}{brief[end:]}"


def _before_figures(brief: str, word: str) -> str:
    """A player put before tempo and key, where a brief names nobody yet."""
    head, dot, rest = brief.partition(";")
    parts = head.split(", ")
    at = next((i for i, part in enumerate(parts) if _FIGURE.search(part)), len(parts))
    return tidy(", ".join([*parts[:at], word, *parts[at:]]) + dot + rest)


def swap_instrument(brief: str, old: str, new: str) -> str:
    """The brief with one instrument at another's place."""
    swapped = _each(brief, lambda item: new if _names(item, old) else item, once=True)
    return swapped if swapped != brief else with_instrument(brief, new)


def at_tempo(brief: str, beats: int) -> str:
    """The brief with its tempo in figures."""
    told = re.sub(r"\d+ ?BPM", f"{beats} BPM", brief, count=1, flags=re.I)
    return told if told != brief or f"{beats} BPM" in brief else _before_figures(brief, f"{beats} BPM")


def with_more(brief: str, word: str) -> str:
    """The brief with one of its players heard more."""
    return _each(
        brief, lambda item: f"prominent {item}" if _names(item, word) and "prominent" not in item else item
    )


def without_instrument(brief: str, word: str) -> str:
    """The brief without one of its players."""
    return _each(brief, lambda item: "" if _names(item, word) else item)


def only_instrument(brief: str, word: str) -> str:
    """The brief with this instead of every instrument it names."""
    if plays(word, brief):
        return _each(brief, lambda item: "" if PLAYER.search(item) and not _names(item, word) else item)
    if not PLAYER.search(brief):
        return with_instrument(brief, word)
    placed = _each(brief, lambda item: word if PLAYER.search(item) else item, once=True)
    return _each(placed, lambda item: "" if PLAYER.search(item) and word not in item else item)


def _names(item: str, word: str) -> bool:
    stem = re.escape(word.lower().removesuffix("s"))
    return bool(re.search(rf"(?<!alto )\b{stem}s?\b|\balto {stem}s?\b", item, re.I))


def _each(brief: str, told: Callable[[str], str], once: bool = False) -> str:
    """The brief with each of its items as ``told`` has it; what stands before a player and is a mood stays."""
    result = []
    done = False
    for part in re.split(r"(;\s*)", brief):
        items = _JOINT.split(part)
        kept: list[str] = []
        for index in range(0, len(items), 2):
            new = items[index] if once and done else told(items[index])
            if new != items[index]:
                done = True
                mood = re.match(rf"(?:Mood: )?(?:{MUSIC_MOOD_WORDS})\b", items[index], re.I)
                new = " ".join(filter(None, (mood[0] if mood else "", new)))
            if new:
                kept += [items[index - 1] if index and kept else "", new]
        result.append("".join(kept))
    return tidy("".join(result))


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
