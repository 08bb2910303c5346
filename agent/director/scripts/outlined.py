"""Films that follow an outline: its sentences are spoken one after the other, each over a picture of its own."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.director.scripts import scripted
from agent.director.scripts.outline import Outline
from agent.director.scripts.split import Section, Sections
from agent.director.scripts.stages import sight
from agent.director.scripts.words import has_verb
from agent.director.story import casting, fit, sights, telling
from agent.director.story import story as stories
from agent.director.story.story import Story
from agent.director.story.writer import Writer
from agent.director.wish import genre as genres
from agent.director.wish import premise as premises
from agent.director.wish.settings import Stated
from agent.director.words import english, phrases, vocabulary
from film.breakdown import Breakdown
from film.document import NARRATOR
from film.speech import estimate
from film.timing import TAIL_SECONDS

_LONGEST = 7.5
"""Seconds of a scene at most, on the average, before pictures without words come between."""
_USUAL = 30.0
"""Seconds of a story whose length nobody gave."""
_FEW = 3
"""Sentences below which the pictures between them are told, too."""
_DATE = re.compile(
    rf"\b(?:from|on|since|until|by) (?:the )?(?:\d{{1,2}}(?:st|nd|rd|th)?(?: of)? (?:{english.MONTHS})|(?:{english.MONTHS}) \d{{1,2}}(?:st|nd|rd|th)?)\b",
    re.I,
)


def plan(
    outline: Outline, stated: Stated, duration: float | None, style: str | None, salt: int
) -> tuple[Breakdown, tuple[str, ...]]:
    """The breakdown that follows an outline, and the notes on it."""
    told = [english.capitalise(english.spoken(one)) for one in (*outline.told, *_closing(outline))]
    told = _fitting(told, duration)
    genre = outline.genre or genres.read(" ".join(told)).genre
    if duration is None and _needs(told) < 0.8 * _USUAL:
        duration = _USUAL
    story = _story(told, genre, f"{' '.join(told)}|{salt}")
    hero = story.premise.hero
    living = (
        hero is not None
        and hero.kind in ("person", "animal")
        and hero.phrase
        and hero.noun not in vocabulary.VERBS
    )
    if outline.staged and not living:
        story = replace(story, cast=())
    speaker = hero is not None and (
        hero.noun.lower() in telling.SPEAKERS or hero.name.lower() in telling.SPEAKERS
    )
    cast = (c for c in story.cast if not {c.name.lower(), c.id} & {*telling.SPEAKERS})
    story = replace(story, cast=tuple(cast))
    if stated.scenes and not outline.seconds:
        if outline.staged and outline.topic and len(told) == stated.scenes + 1:
            told[:2] = [f"{told[0].rstrip('.')}: {told[1][:1].lower()}{told[1][1:]}"]
        told = _as_many(told, stated.scenes)
        quiet = stated.scenes - len(told)
    else:
        quiet = max(0, round((duration or 0.0) / _LONGEST) - len(told))
    rows = _sections(told, story, quiet, not (outline.staged or speaker))
    if outline.words is not None:
        rows = [replace(row, lines=()) for row in rows]
        rows[0] = replace(rows[0], lines=((NARRATOR, outline.words),))
    if outline.scenery:
        rows = [replace(row, visual=f"{row.visual.rstrip('.')}, {outline.scenery.lower()}.") for row in rows]
    if len(outline.seconds) == len(rows):
        rows = [replace(row, seconds=seconds) for row, seconds in zip(rows, outline.seconds, strict=True)]
    sections = Sections("outline", _title(outline, story), tuple(rows))
    stated = replace(stated, text="")
    return scripted.plan(sections, stated, duration, style, salt, story.cast, outline.genre)


def _closing(outline: Outline) -> tuple[str, ...]:
    """What is offered and when, said once more at the end."""
    if not re.match(r"our\b", outline.topic, re.I):
        return ()
    date = next((found[0] for one in outline.told if (found := _DATE.search(one))), "")
    offered = re.sub(r"^our (?:new )?", "the ", outline.topic, flags=re.I)
    return (english.capitalise(f"{offered}, {date[:1].lower()}{date[1:]}." if date else f"{offered}."),)


def _fitting(told: list[str], duration: float | None) -> list[str]:
    """The sentences that the length has room for; those go first that tell least that no other tells."""
    told = list(told)
    while duration and len(told) > 3 and _needs(told) > duration - TAIL_SECONDS:
        told.pop(min(range(1, len(told) - 2), key=lambda i: (_own(told, i) / _needs([told[i]]), i)))
    return told


def _needs(told: list[str]) -> float:
    return sum(fit.stepped(max(estimate(one, "en") + 0.8, 1.5)) for one in told)


def _own(told: list[str], i: int) -> int:
    """How many content words of a sentence are in no other."""
    return len(fit.missing(phrases.content_words(told[i]), [*told[:i], *told[i + 1 :]]))


def _story(told: list[str], genre: str, seed: str) -> Story:
    """The story of the first sentence that has somebody in it."""
    bare = [_ONCE.sub("", one) for one in told]
    read = [premises.read(one.rstrip(".")) for one in bare]
    living = next(
        (
            p
            for p in read
            if p.hero
            and p.hero.noun.lower() not in telling.SPEAKERS
            and p.hero.kind in ("person", "animal", "machine")
            and p.hero.phrase
            and (p.hero.count > 1 or not p.hero.many)
        ),
        read[0],
    )
    return stories.tell(living, genre, seed)


def _title(outline: Outline, story: Story) -> str:
    """What it is about, where that is named; else who it is about, and where or with what."""
    if outline.told[0].endswith("?") and len(outline.told[0].split()) < 9:
        return telling.cased(outline.told[0].rstrip("?")) + "?"
    topic = re.sub(r"^(?:our|my) (?:new )?", "the ", outline.topic, flags=re.I)
    if re.match(r"(?:our|the)\b", outline.topic, re.I):
        return telling.cased(topic)
    if outline.staged:
        return telling.cased(topic or sight(outline.told[0]).rstrip("."))
    bare = re.sub(
        r"^(?:I am|We are) (?=(?:an?|the|one|two|three|four) )",
        "",
        _ONCE.sub("", outline.told[0].rstrip(".")),
    )
    first = stories.tell(premises.read(bare), "narrative", story.seed)
    hero = first.premise.hero
    plain = hero is None or hero.noun.lower() in _PRONOUNS or (hero.kind == "thing" and not hero.det)
    return telling.title_of(story if plain else first)


def _as_many(told: list[str], scenes: int) -> list[str]:
    """As many passages as scenes are asked for: the longest is told in two where it goes on, the shortest are joined."""
    told = list(told)
    while len(told) < scenes:
        cut = [(len(one), i, joint) for i, one in enumerate(told) if (joint := _joint(one))]
        if not cut:
            break
        _, i, joint = max(cut, key=lambda row: row[0])
        first, rest = told[i][: joint.start()].rstrip(" ,;"), told[i][joint.end() :]
        told[i : i + 1] = [f"{first}.", english.capitalise(f"{joint['who'] or ''}{rest}")]
    while len(told) > max(scenes, 1):
        i = min(range(len(told) - 1), key=lambda k: len(told[k]) + len(told[k + 1]))
        told[i : i + 2] = [f"{told[i]} {told[i + 1]}"]
    return told


_GOES_ON = re.compile(
    r"(?:,|;)? (?:and then|and|but|then|until|so) (?P<who>(?:an?|the|his|her|their|he|she|it|they|there|nobody|everybody) )",
    re.I,
)
"""Where another sentence begins within one."""


def _joint(sentence: str) -> re.Match[str] | None:
    """Where a sentence goes on with another one, whose own subject does something."""
    for joint in _GOES_ON.finditer(sentence):
        after = f"{joint['who']}{sentence[joint.end() :]}"
        if joint.start() > 8 and has_verb(sentence[: joint.start()]) and has_verb(after):
            return joint
    return None


def _sections(told: list[str], story: Story, quiet: int, talks: bool = True) -> list[Section]:
    """A scene for each sentence, and that many quiet ones between them."""
    writer, n = Writer(story), len(told)
    sections = [Section(_shown(sight(one), story, writer), ((NARRATOR, one),)) for one in told]
    for k in range(quiet):
        after = 1 + (k * (n - 1)) // quiet + k
        moment = writer.quiet(f"outline{k}")
        sees, moves = (
            (writer.voice.draw(moment.sees), writer.voice.draw(moment.moves))
            if talks and story.cast
            else sights.again([sight(one) for one in told[: max(1, after - k)]], k)
            or (writer.voice.draw(moment.sees), writer.voice.draw(moment.moves))
        )
        shown = english.capitalise(sees).replace("empty space", "room")
        said = (
            next(filter(None, writer.lines(moment, f"outline{k}")), "")
            if talks and n < _FEW and k % 2
            else ""
        )
        lines = ((NARRATOR, said),) if said else ()
        sections.insert(after, Section(shown, lines, motion=moves))
    return sections


_ONCE = re.compile(r"^once (?:upon a time,? )?there (?:was|were|lived) ", re.I)
_PRONOUNS = ("he", "she", "they", "it", "once", "there", "one")
_WHOLE_MATTER = re.compile(
    r"^(?:it|it's|that|that's|this|nothing|nobody|everything)\b(?! (?:is|was) an? )", re.I
)
"""A subject that no picture shows: how things go."""
_AWAY = re.compile(r"\b(?:gone|go|goes|went|come|comes|came|walks?|drives?|runs?) home\b", re.I)


def _shown(sentence: str, story: Story, writer: Writer) -> str:
    """The sentence as a picture; of how things go, who they go so with."""
    hero = story.premise.hero
    sentence = re.sub(r"\b(?:maybe|perhaps) ", "", _AWAY.sub("left", sentence))
    sentence = re.sub(
        r"^I (?=[a-z])", "A person ", re.sub(r"^We (?=[a-z])(?:are )?", "Two people ", sentence)
    )
    several = casting.reference(hero, story.cast) if hero and hero.many else ""
    if hero and several:
        nouns = rf"(?:\b(?:the|{re.escape(hero.det or 'some')}) )?\b{re.escape(english.plural(hero.noun))}"
        sentence = re.sub(
            rf"\b(?:they|them|the two of them)\b|{nouns}", several, sentence, count=1, flags=re.I
        )
    if _WHOLE_MATTER.match(sentence) and story.cast and not (hero and hero.he == "it" and not hero.many):
        return english.capitalise(writer.voice.draw(writer.quiet(sentence).sees))
    return sentence
