"""The film of given lines: all of them in their order, one or more a scene, quiet scenes between."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from agent.director.story import fit, sights
from agent.director.story.beats import STEP, Slot
from agent.director.story.story import Story
from agent.director.story.telling import Order, Told
from agent.director.story.visuals import Ledger
from agent.director.story.writer import Draft, Writer
from agent.director.words import english
from agent.director.words.breaths import LONGEST
from film.timing import HEAD_SECONDS, REST_SECONDS, TAIL_SECONDS

_LONGEST = {"ad": 5.0, "teaser": 4.0, "demo": 6.0, "greeting": 6.5}
"""Seconds of a scene at most, on the average, before a quiet one comes between; 8 where it is not listed."""
_SHORTEST = {"ad": 1.75, "teaser": 1.75}


@dataclass(frozen=True)
class Said:
    """A line that is given, and its picture; without one the place itself is shown."""

    text: str
    sees: str = ""
    moves: str = ""
    ledger: Ledger | None = None
    """Where and when it is seen, where the line says so."""
    shot: str = ""
    ornament: bool = False
    """Whether it only leads to what is told, and goes first where time is short."""


def composed(order: Order, story: Story, lines: Sequence[Said], title: str, english_too: bool = True) -> Told:
    """The film of given lines: all of them in their order, one or more a scene, quiet scenes between."""
    lines = lines if order.stated.narration is False else _fitting(_varied(lines, order), order)
    groups = _grouped(lines, order)
    writer = Writer(story)
    filled = english_too and order.seconds > 75 and 2 * sum(map(bool, groups)) < len(groups) + 1
    drafts: list[Draft] = []
    looks: list[str] = []
    for k, group in enumerate(groups):
        beat = (
            "hook"
            if k == 0
            else "end"
            if k == len(groups) - 1
            else "turn"
            if k == len(groups) - 2
            else "part"
        )
        said = _text(group)
        shown = next((line for line in group[::-1] if line.sees), None)
        quiet = writer.quiet(f"brief{k}")
        looks += [line.sees for line in group if line.sees]
        sees, moves = (
            (shown.sees, shown.moves)
            if shown
            else sights.again(looks or [line.sees for line in lines][:2], k)
            or (writer.voice.draw(quiet.sees), writer.voice.draw(quiet.moves))
        )
        nearer = any(line.shot == "medium" for after in groups[k + 1 : k + 2] for line in after)
        spare = tuple(line for line in writer.lines(quiet, beat) if line) if filled and not said else ()
        drafts.append(
            Draft(
                beat,
                _shorter(group) if said else (*spare, ""),
                sees,
                moves,
                shot=shown.shot if shown else "close" if nearer else "",
                kept=bool(said),
                ledger=shown.ledger if shown else None,
            )
        )
    slots = _timed([_text(group) for group in groups], order)
    logline = " ".join(line.text for line in lines[:2])
    return Told(story, slots, tuple(drafts), title, logline, (), limits=tuple(order.limits))


def _varied(lines: Sequence[Said], order: Order) -> list[Said]:
    """The lines, of which some that begin alike are one sentence again, as it stands in the wish."""
    found = list(lines)
    while (often := fit.frequent([line.text for line in found])) and len(found) > 2:
        pairs = [
            (len(a.text) + len(b.text), i, joined)
            for i, (a, b) in enumerate(pairwise(found))
            if often == fit.opening(b.text) and (joined := _joined(a.text, b.text, order.kind.text))
        ]
        if not pairs:
            break
        _, i, text = min(pairs)
        sees = found[i] if found[i].sees else found[i + 1]
        found[i : i + 2] = [replace(sees, text=text, ornament=False)]
    return found


def _joined(first: str, second: str, wish: str) -> str:
    """Two lines as one sentence, where only a comma parts them in the wish, and a breath holds both."""
    a, b = (re.escape(text.rstrip(" .")) for text in (first, second))
    for text in (wish, english.spoken(wish)):
        if first and second and (there := re.search(rf"{a}, (?:(?:and|und|et|y|e|i|en) )?{b}", text, re.I)):
            stop = second[len(second.rstrip(" .!?…")) :].strip() or "."
            whole = english.capitalise(there[0].rstrip(" .!?…")) + ("" if stop == "." else " ") * (
                " !" in second
            )
            return f"{whole}{stop}" if len(whole.split()) <= LONGEST else ""
    return ""


def line(text: str) -> str:
    """A line as it is spoken: figures are words, and names need no quotation marks."""
    text = re.sub(r"[\"“”]", "", text)
    return english.capitalise(english.spoken(text.strip())).rstrip(".,;") + (
        "" if text.rstrip().endswith(("?", "!")) else "."
    )


def _grouped(lines: Sequence[Said], order: Order) -> list[list[Said]]:
    """The lines by scene, with empty scenes for quiet pictures."""
    total = order.seconds - TAIL_SECONDS
    groups = [[line] for line in lines]
    most = order.scenes or max(1, int(total / 2.0))
    while len(groups) > 1 and (len(groups) > most or sum(_needs(_text(g), order) for g in groups) > total):
        k = min(range(len(groups) - 1), key=lambda i: len(_text(groups[i])) + len(_text(groups[i + 1])))
        groups[k : k + 2] = [groups[k] + groups[k + 1]]
    wanted = order.scenes or max(len(groups), round(total / _LONGEST.get(order.kind.genre, 8.0)))
    spare = total - sum(_needs(_text(group), order) for group in groups)
    wanted = min(wanted - len(groups), order.scenes or int(spare / _needs("", order)))
    for k in range(wanted):
        at = 1 + (k * len(lines)) // max(wanted, 1) + k
        groups.insert(min(at, max(1, len(groups) - 1)), [])
    return groups


def _fitting(lines: Sequence[Said], order: Order) -> list[Said]:
    """The lines that there is time for, none of them torn: of what a line lists, the last goes first.

    Ornament goes where a fact could not have a scene of its own; then what has the fewest figures and names is not said.
    """
    kept = list(lines)
    total = order.seconds - TAIL_SECONDS
    while sum(_needs(line.text, order) for line in kept) > total and (
        loose := [x for x in kept if x.ornament]
    ):
        kept.remove(loose[-1])
    scenes = order.scenes or math.ceil(order.seconds / (2 * _LONGEST.get(order.kind.genre, 8.0)))
    total -= (scenes - 1) * (HEAD_SECONDS + REST_SECONDS + STEP)
    while len(said := [i for i, one in enumerate(kept) if one.text]) > 1:
        if (over := _needs(_text(kept), order) - total) <= 1e-6:
            break
        saved = {i: fit.needed(kept[i].text, order.language) for i in said}
        k = min(
            said,
            key=lambda i: (
                i == said[0] and order.kind.genre == "ad",
                _named(kept[i].text),
                abs(over - saved[i]),
            ),
        )
        kept[k] = replace(kept[k], text=_cut(kept[k].text))
        order.limits[:] = dict.fromkeys((*order.limits, "cut"))
    return kept


_WHOLE = re.compile(
    r"(?:if|when|while|unless|until|because|as|after|before|once|since|whoever|although|on|in|at|from|with|for|to)\b",
    re.I,
)
"""How a sentence begins that its first comma does not end."""


def _cut(text: str) -> str:
    """A line without its last part, where what is left still says something; else nothing."""
    parts = text.rstrip(".!?").split(", ")
    left = ", ".join(parts[:-1])
    cut = (
        len(parts) > 1
        and len(left.split()) > 2
        and not _WHOLE.match(text)
        and not re.match(r"(?:and|or|but|then|so)\b", parts[-1])
    )
    return f"{left}." if cut else ""


def _named(text: str) -> int:
    """How many figures and names a line holds."""
    first, *rest = re.findall(r"[\w'’-]+", text) or [""]
    figures = [
        w for w in (first, *rest) if w.isdigit() or {*w.lower().split("-")} & english.NUMBER_WORDS.keys()
    ]
    return len(figures) + len([word for word in rest if word[:1].isupper()])


def _shorter(group: Sequence[Said]) -> tuple[str, ...]:
    """All lines of a scene, and fewer where there is no time for all."""
    return tuple(dict.fromkeys(_text(group[:k]) for k in range(len(group), 0, -1)))


def _text(group: Sequence[Said]) -> str:
    return " ".join(line.text for line in group if line.text)


def _needs(text: str, order: Order) -> float:
    least = _SHORTEST.get(order.kind.genre, 2.0)
    return max(least, fit.stepped(fit.needed(text, order.language)))


def _timed(texts: Sequence[str], order: Order) -> tuple[Slot, ...]:
    """Scenes as long as their words need, with the air shared out."""
    total = order.seconds - TAIL_SECONDS
    needs = [_needs(text, order) for text in texts]
    if sum(needs) > total:  # what does not fit goes when the words meet the clock
        needs = [STEP * max(4, int(total / len(needs) / STEP))] * len(needs)
    spare = max(0.0, total - sum(needs))
    weights = [1.0 + 0.12 * (k % 3) for k in range(len(needs))]
    seconds = [
        need + STEP * int(spare * weight / sum(weights) / STEP)
        for need, weight in zip(needs, weights, strict=True)
    ]
    seconds[-1] = round(max(needs[-1], total - sum(seconds[:-1])), 3)
    beats = ["hook", *["part"] * (len(seconds) - 2), "end"] if len(seconds) > 1 else ["end"]
    return tuple(Slot((beat,), value) for beat, value in zip(beats, seconds, strict=True))
