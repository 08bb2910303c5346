"""How a film's length is divided: how many scenes, what each is for, how long it lasts."""

from __future__ import annotations

from dataclasses import dataclass, replace

from agent.director.chance import share
from film.timing import TAIL_SECONDS

STEP = 0.25
"""Scene lengths are multiples of this: whole frames at 24 frames a second, so that sums stay exact."""

_PACE: dict[str, float] = {"poem": 7.0, "explainer": 6.0, "howto": 6.0, "children": 6.0, "documentary": 6.0, "narrative": 5.2, "greeting": 5.2,
         "news": 5.2, "travel": 4.4, "demo": 4.4, "ad": 3.8, "teaser": 3.1, "trailer": 3.1}  # fmt: skip
_LONGEST: dict[str, float] = {"poem": 10.0, "ad": 6.0, "teaser": 6.0, "trailer": 6.0}
WORDS_PER_SECOND = {"narrative": 2.4, "explainer": 2.4, "ad": 2.5, "teaser": 2.3, "trailer": 2.3, "children": 2.2, "documentary": 2.3,
                    "poem": 2.2, "howto": 2.4, "news": 2.6, "demo": 2.5, "greeting": 2.3, "travel": 2.4}  # fmt: skip
FILL = {"narrative": 0.75, "explainer": 0.85, "ad": 0.70, "teaser": 0.38, "trailer": 0.38, "children": 0.70, "documentary": 0.70,
        "poem": 0.50, "howto": 0.80, "news": 0.90, "demo": 0.75, "greeting": 0.60, "travel": 0.50}  # fmt: skip
DEFAULT_SECONDS = {"ad": 20.0, "teaser": 20.0, "poem": 25.0, "explainer": 45.0, "trailer": 45.0}

BEATS: dict[str, tuple[tuple[str, float], ...]] = {
    "narrative": (("hook", 15), ("want", 15), ("try", 20), ("worse", 20), ("turn", 15), ("end", 15)),
    "children": (("hook", 15), ("want", 15), ("try", 12), ("again", 13), ("turn", 25), ("end", 20)),
    "explainer": (
        ("hook", 10),
        ("sight", 12),
        ("part", 20),
        ("part", 20),
        ("turn", 18),
        ("together", 12),
        ("end", 8),
    ),
    "howto": (("hook", 12), ("need", 13), ("step", 60), ("end", 15)),
    "documentary": (("hook", 10), ("who", 20), ("day", 25), ("worse", 15), ("turn", 15), ("end", 15)),
    "news": (("hook", 15), ("who", 20), ("part", 45), ("end", 20)),
    "ad": (("hook", 15), ("product", 15), ("use", 20), ("use", 20), ("turn", 15), ("end", 15)),
    "demo": (("hook", 15), ("product", 15), ("part", 45), ("turn", 15), ("end", 10)),
    "teaser": (("hook", 15), ("want", 20), ("part", 35), ("turn", 10), ("end", 20)),
    "trailer": (("hook", 20), ("crack", 15), ("want", 15), ("part", 30), ("turn", 8), ("end", 12)),
    "poem": (("hook", 25), ("part", 25), ("turn", 25), ("end", 25)),
    "greeting": (("hook", 20), ("part", 50), ("turn", 20), ("end", 10)),
    "travel": (("hook", 15), ("part", 25), ("people", 20), ("turn", 20), ("end", 20)),
}


@dataclass(frozen=True)
class Slot:
    """One scene to be filled: what happens in it and how long it is."""

    beats: tuple[str, ...]
    seconds: float


def count(genre: str, seconds: float) -> int:
    """How many scenes suit that length."""
    average: float = min(_LONGEST.get(genre, 7.0), _PACE[genre] * (seconds / 30) ** 0.3)
    least = 3 if seconds >= 12 else 2 if seconds >= 8 else 1
    return max(least, round(seconds / average))


def divide(
    genre: str, seconds: float, scenes: int | None = None, listed: int = 0, seed: object = ""
) -> tuple[Slot, ...]:
    """The film's scenes. Their seconds sum to ``seconds - TAIL_SECONDS`` exactly.

    ``listed`` is how many facts or steps the wish lists: each gets a scene at least.
    """
    wanted = scenes or max(count(genre, seconds), 1)
    parts = list(BEATS[genre])
    if listed:
        parts = _spread(parts, listed)
    if listed and scenes is None:
        wanted = max(wanted, min(len(parts), int(seconds / 2.4)), min(listed + 2, int(seconds / 1.6)))
    if scenes is None:
        wanted = max(1, min(wanted, int((seconds - TAIL_SECONDS) / 1.5)))
    groups = _cut(parts, wanted) if wanted <= len(parts) else _split(parts, wanted, seconds)
    return _timed(groups, seconds - TAIL_SECONDS, seed)


def _spread(parts: list[tuple[str, float]], listed: int) -> list[tuple[str, float]]:
    """The listing beat as many times as there are things to list."""
    names = [name for name, _ in parts]
    key = next((k for k in ("part", "use") if k in names), "")
    if not key:
        return parts
    whole = sum(
        p for name, p in parts if name == key or (key == "part" and name == "turn" and "sight" in names)
    )
    out: list[tuple[str, float]] = []
    done = False
    for name, percent in parts:
        if name == key:
            if not done:
                out += [(key, whole / listed)] * listed
            done = True
        elif not (key == "part" and name == "turn" and "sight" in names):
            out.append((name, percent))
    return out


def _cut(parts: list[tuple[str, float]], n: int) -> list[tuple[tuple[str, ...], float]]:
    """Neighbouring beats joined until there are ``n`` scenes; the ends stay apart, the turn opens its own."""
    groups: list[tuple[tuple[str, ...], float]] = [((name,), percent) for name, percent in parts]
    while len(groups) > max(n, 1):
        best = min(range(len(groups) - 1), key=lambda i: _cost(groups, i, n))
        (a, x), (b, y) = groups[best], groups[best + 1]
        groups[best : best + 2] = [((*a, *b), x + y)]
    return groups


def _cost(groups: list[tuple[tuple[str, ...], float]], i: int, n: int) -> tuple[float, int]:
    (a, x), (b, y) = groups[i], groups[i + 1]
    penalty = 1000.0 if i == 0 and i + 1 == len(groups) - 1 and n > 1 else 0.0
    if n >= 4 and b[0] == "turn":
        penalty += 500
    if b[0] == "end":
        penalty += 60
    if a[-1] == b[0]:
        penalty += 40
    return (x + y + penalty, i)


def _split(parts: list[tuple[str, float]], n: int, seconds: float) -> list[tuple[tuple[str, ...], float]]:
    """Longer beats shared out until there are ``n`` scenes; a short film keeps its turn and ends whole."""
    whole = [
        0.6 if name in ("hook", "turn", "end") and percent * seconds <= 800 else 1.0
        for name, percent in parts
    ]
    counts = [1] * len(parts)
    while sum(counts) < n:
        i = max(range(len(parts)), key=lambda k: (parts[k][1] * whole[k] / counts[k], -k))
        counts[i] += 1
    groups: list[tuple[tuple[str, ...], float]] = []
    for (name, percent), many in zip(parts, counts, strict=True):
        rest = {"hook": "place", "turn": "after"}.get(name, name)
        names = ["after"] * (many - 1) + [name] if name == "end" else [name] + [rest] * (many - 1)
        groups += [((each,), percent / many) for each in names]
    return groups


def _timed(groups: list[tuple[tuple[str, ...], float]], total: float, seed: object) -> tuple[Slot, ...]:
    whole = sum(percent for _, percent in groups)
    raw = [
        total * percent / whole * (0.88 + 0.24 * share(seed, "length", i))
        for i, (_, percent) in enumerate(groups)
    ]
    average = total / len(raw)
    least = min(2.5, 0.62 * average)
    raw = [max(value, least) for value in raw]
    raw[-1] = max(
        raw[-1],
        min(2.5, 0.5 * total),
        1.1 * average if len(raw) > 2 else 0,
        0.12 * total if len(raw) < 9 else 0,
    )
    if len(raw) > 2:
        raw[0] = min(raw[0], average)
    scale = total / sum(raw)
    seconds = [max(STEP, round(value * scale / STEP) * STEP) for value in raw]
    for i in range(2, len(seconds) - 1):
        if seconds[i] == seconds[i - 1] == seconds[i - 2] and seconds[i] > 4 * STEP:
            seconds[i] += STEP if i % 2 else -STEP
    seconds[-1] = round(total - sum(seconds[:-1]), 3)
    while seconds[-1] < 0.5 and max(seconds) > 1:
        i = seconds.index(max(seconds[:-1]))
        seconds[i], seconds[-1] = seconds[i] - STEP, round(seconds[-1] + STEP, 3)
    return tuple(Slot(beats, value) for (beats, _), value in zip(groups, seconds, strict=True))


def longer(slots: tuple[Slot, ...], needs: list[float]) -> tuple[Slot, ...]:
    """The same scenes, each at least as long as its words need."""
    return tuple(
        replace(slot, seconds=round(max(slot.seconds, need), 2))
        for slot, need in zip(slots, needs, strict=True)
    )
