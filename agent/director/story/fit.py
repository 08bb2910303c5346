"""Words into seconds: which of a draft's sentences is spoken, so that all of them fit and none repeats."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from agent.director.scripts.words import COUNTED
from agent.director.story.beats import FILL, STEP, WORDS_PER_SECOND
from agent.director.story.writer import Draft
from agent.director.words import phrases
from film.speech import estimate
from film.timing import HEAD_SECONDS, REST_SECONDS

STRETCH = 1.3
"""A scene may grow this much for a good sentence; the others give the time back."""
_GROWN = 1.8
"""A first scene may grow that much for the wish's own sentence, which is no use later."""
MARGIN = 1.04
"""How much longer than estimated a voice may take before the film grows."""
SHORTEST = 1.5
"""Seconds of a scene at least."""
_ARTICLES = ("the", "a", "an")


@dataclass(frozen=True)
class Room:
    """How much may be said in a film."""

    genre: str
    language: str
    seconds: tuple[float, ...]
    speed: float = 1.0
    fill: float = 1.0
    """How talkative against the genre's habit."""

    @property
    def budget(self) -> float:
        """Words in all."""
        return (sum(self.seconds) + 0.75) * self.fill * FILL[self.genre] * WORDS_PER_SECOND[self.genre]

    def holds(self, text: str, index: int) -> bool:
        """Whether the words fit into that scene, or one a little longer, with silence on both sides."""
        return needed(text, self.language, self.speed) <= STRETCH * self.seconds[index] + 1e-6

    def full(self, chosen: Sequence[str]) -> bool:
        """Whether all the words together leave no air."""
        return self.over(chosen) > 1e-6

    def over(self, chosen: Sequence[str]) -> float:
        """Seconds by which the words together are longer than the film; negative where there is air."""
        return sum(map(self.floor, chosen)) - sum(self.seconds)

    def floor(self, text: str) -> float:
        """The shortest scene that the words fit into."""
        return max(SHORTEST, stepped(needed(text, self.language, self.speed)))


def needed(text: str, language: str, speed: float = 1.0) -> float:
    """Seconds of scene that the words need; 0 for none. Voices are now and then slower than the rule says."""
    return MARGIN * estimate(text, language, speed) + HEAD_SECONDS + REST_SECONDS if text else 0.0


def stepped(seconds: float) -> float:
    """The next scene length that there is."""
    steps = seconds / STEP
    return STEP * (int(steps) + (steps > int(steps) + 1e-9))


_ENDS = re.compile(rf"(?<=[.!?…])(?!(?<=\d\.)\s+(?:[a-zäöü]|{COUNTED}))\s+")
"""Where a sentence ends; a day of a German date ends none: *vom 3. bis 9. März*."""


def sentences(text: str) -> list[str]:
    """The sentences of a text, marks included."""
    return [s for s in _ENDS.split(text) if s]


def count(text: str) -> int:
    """How many words."""
    return len(text.split())


def choose(drafts: Sequence[Draft], room: Room) -> list[str]:
    """One spoken text for each draft, possibly none; given words are always kept."""
    chosen: list[str] = []
    openings: set[str] = set()
    asked = False
    for i, draft in enumerate(drafts):
        if draft.kept:
            text = next((s for s in draft.says if room.holds(s, i)), draft.says[-1])
        else:
            text = _best(draft, i, room, openings, asked, chosen)
        asked = asked or ("?" in text and room.genre != "explainer")
        openings.add(opening(text))
        chosen.append(text)
    return _within(chosen, drafts, room)


def frequent(texts: Sequence[str]) -> str:
    """The word that more sentences of some texts begin with than one can listen to."""
    found = [opening(s) for text in texts for s in sentences(text)]
    most = max(3, len(found) // 3)
    return next((o for o in found if o and found.count(o) > most), "")


def opening(text: str) -> str:
    first = [w for w in re.findall(r"[\w'-]+", text.lower()) if w not in _ARTICLES]
    return first[0] if first else ""


def _best(draft: Draft, i: int, room: Room, openings: set[str], asked: bool, before: Sequence[str]) -> str:
    fitting = [s for s in draft.says if room.holds(s, i) and s not in before and not (asked and "?" in s)]
    fitting.sort(
        key=lambda s: len(sentences(s)) > 2 and needed(s, room.language, room.speed) > room.seconds[i]
    )
    if i == 0 and room.genre not in ("explainer", "greeting"):
        fitting.sort(key=lambda s: count(sentences(s)[0]) > 9 if s else True)
    fresh = [s for s in fitting if not s or opening(s) not in openings or draft.beat == "end"]
    short = [
        first
        for s in draft.says
        if s
        and not (first := sentences(s)[0]).endswith("?")
        and room.holds(first, i)
        and first not in before
        and not (asked and "?" in first)
    ]
    return (fresh or fitting or short or [""])[0]


def _within(chosen: list[str], drafts: Sequence[Draft], room: Room) -> list[str]:
    """Whole sentences dropped until the film keeps to its number of words."""
    limit = max(room.budget * 1.05, 6)
    chosen = list(chosen)
    while sum(map(count, chosen)) > limit or room.full(chosen):
        free = [i for i, draft in enumerate(drafts) if not draft.kept]
        inner = [
            i
            for i in free
            if chosen[i] and i not in (0, len(chosen) - 1) and drafts[i].beat not in ("turn", "want")
        ]
        spoken = sum(map(bool, chosen))
        shorter = [
            (count(chosen[i]) - count(s), i, s)
            for i in free
            for s in drafts[i].says
            if s and s not in chosen and count(s) < count(chosen[i])
        ]
        loose = [i for i in free if len(sentences(chosen[i])) > 1]
        if shorter:
            _, i, text = min(shorter, key=lambda found: found[:2])
            chosen[i] = text
        elif inner and spoken > 0.75 * len(chosen):
            chosen[max(inner, key=lambda k: (count(chosen[k]) / room.seconds[k], k))] = ""
        elif loose:
            i = max(loose, key=lambda k: (k not in (0, len(chosen) - 1), count(chosen[k])))
            chosen[i] = " ".join(sentences(chosen[i])[:-1])
        elif inner:
            chosen[max(inner, key=lambda k: (count(chosen[k]) / room.seconds[k], k))] = ""
        else:
            break
    return chosen


def trimmed(chosen: list[str], drafts: Sequence[Draft], room: Room, brief: str) -> tuple[list[str], bool]:
    """The words cut until the film keeps its length, and whether given words had to go.

    What costs least goes first: a shorter candidate, a last sentence, a scene's words; the first
    scene keeps at least ``brief``; given words go only when nothing else is left.
    """
    chosen, lost = list(chosen), False
    while (over := room.over(chosen)) > 1e-6:
        options = [
            (
                draft.kept,
                not text and i in (0, len(chosen) - 1),
                not text,
                abs(over - saved),
                i,
                text,
            )
            for i, draft in enumerate(drafts)
            for text in (*draft.says, " ".join(sentences(chosen[i])[:-1]), *((brief,) if i == 0 else ("",)))
            if (saved := room.floor(chosen[i]) - room.floor(text)) > 1e-6 and (text or i or not brief)
        ]
        if not options:
            break
        kept, _, _, _, i, text = min(options)
        lost = lost or kept
        chosen[i] = text
    return chosen, lost


def opened(chosen: list[str], lines: Sequence[str], room: Room) -> list[str]:
    """A film that speaks speaks in its first scene, if one of the lines fits there."""
    fitting = [
        s for s in lines if s and room.holds(s, 0) and s not in chosen and not room.full([s, *chosen[1:]])
    ]
    return [fitting[0], *chosen[1:]] if fitting and not chosen[0] and any(chosen) else chosen


def varied(
    chosen: list[str], drafts: Sequence[Draft], words: Sequence[str], room: Room, others: Sequence[str] = ()
) -> list[str]:
    """The words with no more sentences that begin alike than one can listen to.

    Of those that do, another candidate is said, or the sentence is left out where it alone says nothing of the wish.
    ``others`` are first lines.
    """
    chosen = list(chosen)
    for _ in range(len(chosen) * 2):
        if not (often := frequent(chosen)):
            break
        lost = len(missing(words, chosen))
        options = [
            (_alike(text, often) - _alike(chosen[i], often), -count(text), i, text)
            for i, draft in enumerate(drafts)
            if not draft.kept and _alike(chosen[i], often)
            for text in (
                *draft.says,
                *(others if i == 0 else ()),
                " ".join(s for s in sentences(chosen[i]) if opening(s) != often),
            )
            if _alike(text, often) < _alike(chosen[i], often)
            and (not text or (room.holds(text, i) and text not in chosen))
            and len(missing(words, [*chosen[:i], text, *chosen[i + 1 :]])) <= lost
            and (text or i)
        ]
        if not options:
            break
        _, _, i, text = min(options)
        chosen[i] = text
    return chosen


def _alike(text: str, word: str) -> int:
    """How many sentences of a text begin with that word."""
    return sum(opening(s) == word for s in sentences(text))


def missing(words: Sequence[str], texts: Sequence[str]) -> list[str]:
    """Content words of which no form occurs in any of the texts."""
    found = {
        phrases.lemma(w)
        for text in texts
        for w in re.findall(r"[^\W_]+(?:['’-][^\W_]+)*", text.lower().replace("_", " "))
    }
    found |= {part for word in found for part in word.split("-")}
    return [w for w in words if phrases.lemma(w) not in found and w not in found]


def cover(
    chosen: list[str],
    drafts: Sequence[Draft],
    words: Sequence[str],
    whole: str,
    room: Room,
    openers: Sequence[str] = (),
) -> list[str]:
    """Every content word of the wish said at least once, by the fewest changes.

    First other candidates of the drafts are tried, then the wish's own sentence.
    """
    chosen = list(chosen)
    for starts in ((), openers):
        for _ in range(4):
            lost = missing(words, chosen)
            if not lost:
                return chosen
            better = _swap(chosen, drafts, words, lost, room, starts)
            if better is None:
                break
            chosen = better
    if missing(words, chosen) and whole:
        chosen = _own_sentence(chosen, drafts, whole, room)
    return _aired(chosen, drafts, words, room)


def _aired(chosen: list[str], drafts: Sequence[Draft], words: Sequence[str], room: Room) -> list[str]:
    """Whole sentences dropped until there is air, but none that alone says a word of the wish."""
    while room.full(chosen):
        lost = len(missing(words, chosen))
        options = []
        for i, draft in enumerate(drafts):
            trimmed = " ".join(sentences(chosen[i])[:-1])
            for text in ("", *(s for s in draft.says if len(s) < len(chosen[i])), trimmed):
                changed = [*chosen[:i], text, *chosen[i + 1 :]]
                if (
                    not draft.kept
                    and chosen[i]
                    and len(text) < len(chosen[i])
                    and len(missing(words, changed)) <= lost
                ):
                    options.append(
                        (
                            i in (0, len(chosen) - 1) or draft.beat == "turn",
                            bool(text) and text == trimmed,
                            not text,
                            count(chosen[i]) - count(text),
                            i,
                            text,
                        )
                    )
        if not options:
            break
        best = min(options)
        chosen[best[4]] = best[5]
    return chosen


def _swap(
    chosen: list[str],
    drafts: Sequence[Draft],
    words: Sequence[str],
    lost: Sequence[str],
    room: Room,
    openers: Sequence[str],
) -> list[str] | None:
    best: tuple[int, int, int, str] | None = None
    spare = room.budget * 1.05 - sum(map(count, chosen))
    for i, draft in enumerate(drafts):
        extra = [sentence for s in draft.says for sentence in sentences(s)] if draft.beat != "end" else []
        for text in (*draft.says, *extra, *(openers if i == 0 else ())):
            if draft.kept or text == chosen[i] or not room.holds(text, i):
                continue
            left = len(missing(words, [*chosen[:i], text, *chosen[i + 1 :]]))
            if count(text) - count(chosen[i]) > max(spare, 0) + 3 or room.full(
                [*chosen[:i], text, *chosen[i + 1 :]]
            ):
                continue
            if left < len(lost) and (best is None or (left, -count(text)) < best[:2]):
                best = (left, -count(text), i, text)
    if best is None:
        return None
    return [*chosen[: best[2]], best[3], *chosen[best[2] + 1 :]]


def _own_sentence(chosen: list[str], drafts: Sequence[Draft], whole: str, room: Room) -> list[str]:
    """The wish's own sentence, in the first scene if it nearly fits, else in the roomiest one."""
    free = [i for i in range(len(chosen)) if not drafts[i].kept] or [0]
    grown = (
        room.genre == "narrative"
        and needed(whole, room.language, room.speed) <= _GROWN * room.seconds[free[0]]
    )
    fitting = free[:1] if grown else [i for i in free if room.holds(whole, i)]
    i = fitting[0] if fitting else max(free, key=lambda k: room.seconds[k])
    return [*chosen[:i], whole, *chosen[i + 1 :]]
