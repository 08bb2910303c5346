"""From a wish to a whole film breakdown: one pure function, the same wish always the same film.

It works by rules and asserts nothing that the wish does not say.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from agent.director import notes
from agent.director.scripts.words import sentences
from agent.director.story import assemble, beats, briefs, explaining, fit, framed, restored, wishes
from agent.director.story import story as stories
from agent.director.story.beats import Slot
from agent.director.story.telling import Order, Told
from agent.director.story.writer import Draft
from agent.director.wish import (
    absent,
    asides,
    asking,
    chatter,
    doubts,
    filled,
    forged,
    gate,
    harm,
    hearing,
    lengths,
    parted,
    quoted,
    refusals,
    scenery,
    service,
    settings,
    triage,
    tunes,
)
from agent.director.wish import genre as genres
from agent.director.wish import premise as premises
from agent.director.wish.asking import Question
from agent.director.wish.genre import Kind
from agent.director.wish.quoted import Quote
from agent.director.wish.settings import Stated
from agent.director.words import abroad, concrete, english, phrases, signs, spelling, vocabulary
from agent.director.words import language as languages
from film.breakdown import Breakdown
from film.document import ASPECTS, LIMITS
from film.timing import TAIL_SECONDS

if TYPE_CHECKING:
    from agent.director.scripts.outline import Outline
    from agent.director.scripts.split import Sections


@dataclass(frozen=True)
class Wish:
    """What a person asks for. Fields other than ``text`` are explicit settings and win over words."""

    text: str
    duration: float | None = None
    aspect_ratio: str | None = None
    style: str | None = None
    language: str | None = None
    voice: str | None = None
    before: tuple[str, ...] = ()
    """What the person wrote before it, while there was no film: settings told then still hold."""
    salt: int = 0
    """Another idea for the same wish: 1, 2, …"""
    quotes: tuple[Quote, ...] = ()
    """Lines in the wish that the voice says to the letter."""
    scenery: str = ""
    """What is to be seen besides, of which nothing is told."""
    refused: tuple[str, ...] = ()
    """Words for what the wish does not want to see or hear."""


@dataclass(frozen=True)
class Planned:
    breakdown: Breakdown
    notes: tuple[str, ...]
    """Sentences for the reply, in the person's language."""


@dataclass(frozen=True)
class Asked:
    question: str
    options: tuple[str, ...]
    about: Question

    @classmethod
    def of(cls, question: Question) -> Asked:
        return cls(question.text, question.options, question)


@dataclass(frozen=True)
class Declined:
    text: str


@dataclass(frozen=True)
class Answered:
    """An answer to somebody who only asks about the service."""

    text: str


Outcome = Planned | Asked | Declined | Answered


def plan(wish: Wish) -> Outcome:
    """The film for a wish, a question where there is no telling, a refusal, or an answer."""
    answers: dict[str, Any] = {}
    earlier: list[Stated] = []
    asked: tuple[str, Asked] | None = None
    for said in (*wish.before, wish.text):
        message = said
        if asked and (found := asking.settled(asked[1].about, said)) is not None:
            answers, message = answers | found, asked[0]
        elif asked:
            answers, message = {}, asking.continued(asked[1].about, asked[0], said)
        outcome = _plan(replace(wish, text=message, before=()), answers, tuple(earlier))
        asked = (message, outcome) if isinstance(outcome, Asked) else None
        if not asked:
            earlier = []
        elif asked[1].about.kind in ("subject", "words"):
            earlier.insert(0, settings.read(asides.without(languages.normalise(message))[0]))
    return outcome


def _plan(wish: Wish, answers: dict[str, Any], earlier: tuple[Stated, ...]) -> Outcome:
    """What comes of one message, with what was answered and told before it."""
    raw, _ = forged.without(wish.text)
    parts = _parts(raw, wish.language or "en")
    outcome = _planned(wish, answers, earlier, parts)
    if parts and isinstance(outcome, Asked) and outcome.about.kind in ("subject", "words"):
        outcome = _planned(wish, answers, earlier, None)
    return _sounding(outcome, raw) if isinstance(outcome, Planned) else outcome


def _plain(text: str, tongue: str) -> str:
    """What a text names, in English."""
    from agent.director.words import tongues, tongues_read

    if tongue in tongues.LANGUAGES:
        return ", ".join(tongues_read.things(text, tongue))
    return text if tongue == "en" else abroad.english_of(text, tongue)


def _sounding(planned: Planned, text: str) -> Planned:
    """The film with the sounds of what the wish names in each picture, where nothing else is heard in it."""
    film = planned.breakdown
    if film.settings.narration is not False or film.settings.music is not False:
        return planned
    told = _plain(text, languages.detect(text)).lower()
    scenes = []
    for scene in film.scenes:
        shown = re.split(r"\.\s|; ", scene.visual.partition(": ")[2] or scene.visual)[0]
        sources = list(dict.fromkeys(noun.lower() for noun in concrete.nouns(shown)))[:2]
        lost = [
            one
            for one in sources
            if (noun := english.singular(one)) not in scene.audio.lower() and noun in told
        ]
        sound = f"; the sound of the {' and the '.join(lost)}" if lost else ""
        scenes.append(scene.with_(audio=f"{scene.audio}{sound}"))
    return replace(planned, breakdown=film.with_(scenes=[scene.model_dump() for scene in scenes]))


def _planned(
    wish: Wish, answers: dict[str, Any], earlier: tuple[Stated, ...], parts: parted.Parted | None
) -> Outcome:
    """What comes of a message whose parts are known; without them rules find out what is told."""
    raw, forgery = forged.without(wish.text)
    if why := harm.kind(languages.normalise(raw)):
        return Declined(notes.declined(why, languages.detect(raw, wish.language or "en")))
    whole, slips = _tidied(replace(wish, text=raw))
    wish, slips = _tidied(replace(wish, text=parts.text)) if parts else (whole, slips)
    text = languages.normalise(wish.text)
    noise = doubts.meaningless(text)
    if question := _noise(text, noise, wish):
        return Asked.of(question)
    if question := absent.question(raw, wish.language or "en"):
        return Asked.of(question)
    sections = _pasted(raw, whole.text, parts)
    if sections is not None:
        return _scripted(sections, replace(wish, text=raw), answers, parts)
    if answer := service.answer(text, languages.detect(text, wish.language or "en")):
        return Answered(answer)
    text, quotes = quoted.take(text)
    if parts:
        quotes = quotes or quoted.take(languages.normalise(raw))[1] or parts.quotes
    wish = replace(wish, quotes=quotes)
    heard = hearing.hear(doubts.without(text, noise), wish.language or "en", forgery)
    if question := asking.missing(heard.text, heard.tongue):
        return Asked.of(question)
    asked_for = triage.uncomplaining(heard.text)
    read = settings.read(asked_for, timed=not (parts and parts.lengths))
    if parts:
        full = hearing.hear(languages.normalise(raw), wish.language or "en", forgery)
        both = dict.fromkeys((*full.notes, *heard.notes))
        heard = replace(heard, mood=heard.mood or parts.mood, tongue=full.tongue, notes=tuple(both))
        asked_for = triage.uncomplaining(quoted.take(languages.normalise(raw))[0])
        read = parts.over(read, settings.read(asked_for))
    stated = _explicit(asking.chosen(asking.carried(tunes.heard(read, asked_for), earlier), answers), wish)
    if question := asking.contradiction(stated, asked_for, heard.tongue, answers):
        return Asked.of(question)
    text, borrowed = gate.without_names(stated.text)
    text = framed.cast_as(text)
    asked = genres.read(f"{text} {parts.occasion}".strip() if parts else text, stated.audience)
    text, without = triage.without(text, bool(parts) and asked.genre in _FACTUAL)
    ruled = bool(wish.refused)
    refused = (*(parts.refused if parts else ()), *refusals.words_of(without, text))
    wish = replace(wish, refused=(*wish.refused, *refused))
    stated = replace(stated, text=text, borrowed=(*stated.borrowed, *borrowed))
    tongue = languages.detect(stated.text, heard.tongue, least=2.0)
    kind = genres.among(asked, genres.read(stated.text, stated.audience))
    given = (
        (kind.genre == "greeting" and len(kind.text.split()) < 80)
        or (kind.genre == "howto" and bool(explaining.steps(kind.text)[1]))
        or briefs.read(kind.text, kind.genre, kind.form) is not None
    )
    told = None if given else _outline(stated, tongue, ruled, kind, parts)
    if told is not None:
        return _outlined(
            replace(told, scenery=told.scenery or (parts.scenery if parts else "")), stated, wish
        )
    question = asking.subject(kind.text, raw, heard.tongue)
    if not (question or parts) and parted.untold(raw, heard.tongue):
        question = asking.nothing_told(raw, heard.tongue)
    if question:
        return Asked.of(question)
    if heard.mood and kind.genre == "narrative":
        kind = replace(kind, genre="poem")
    kind, beside = scenery.taken(kind) if tongue == "en" else (kind, "")
    beside = ", ".join(filter(None, (beside, parts.scenery if parts else "")))
    if tongue == "en" and kind.genre in _TELLING:
        text, unwanted = framed.wanted(kind.text)
        wish = replace(wish, refused=(*wish.refused, *refusals.words_of(unwanted, text)))
        kind = replace(kind, text=framed.straight(text))
    breakdown, said = _film(replace(wish, scenery=beside), stated, kind, tongue)
    spelt = tuple(notes.say("slip", tongue, word=word, meant=meant) for word, meant in slips)
    borrows = ("borrowed",) if stated.borrowed else ()
    told_of = tuple(notes.say(key, heard.tongue) for key in (*heard.notes, *borrows))
    return Planned(breakdown, (*said, *told_of, *spelt, *_doubts(kind, tongue, noise)))


def _pasted(raw: str, whole: str, parts: parted.Parted | None) -> Sections | None:
    """The scenes of a pasted script: what has rows, lines of speakers, or nothing but words to the letter."""
    from agent.director.scripts import intros
    from agent.director.scripts.split import certain

    sure = certain(raw) and not (parts and parts.listed and not parts.staged)
    if parts and not sure and (parts.quoted or not ("\n" in raw.strip() or parts.script)):
        return None
    if parts and not (parts.staged or parts.script) and explaining.numbered(parts.text):
        return None
    if parts and parts.listed and not (parts.staged or genres.read(parts.text).genre in _TELLING):
        return None
    given = forged.unbraced(parts.text if parts and not sure and (parts.exact or parts.listed) else whole)
    return intros.pictured(_sections(given), raw)


def _parts(raw: str, tongue: str) -> parted.Parted | None:
    """The parts of a wish, where the learned reader is sure of all of them and it is no form that was filled in."""
    if filled.as_sentence(raw) != raw or asking.BLANK.search(raw) or genres.LESSON.match(raw):
        return None
    text = lengths.mended(signs.in_words(languages.normalise(raw)))
    tongue = languages.detect(text, tongue)
    found = parted.read(text, tongue)
    if found and tongue == "en" and _cut_short(text, found):
        found = replace(found, text=text)
    return restored.whole(found, text, tongue) if found else None


def _cut_short(text: str, found: parted.Parted) -> bool:
    """Whether a part was cut off a wish that tells of somebody, and nothing was understood by it."""
    if replace(found, text="") != parted.Parted("", {}) or len(sentences(text)) > 1:
        return False
    told = found.text.lower().split()
    lost = [word for word in re.findall(r"[a-z'-]+", text.lower()) if word not in told]
    living = ("person", "animal", "machine", "plant")
    return 0 < len(lost) < 4 and any(
        word in vocabulary.GERUNDS or vocabulary.kind(english.singular(word)) in living for word in lost
    )


_FACTUAL = ("ad", "news", "explainer", "howto", "demo")
"""Films that say every fact they are given."""
_TELLING = ("narrative", "children", "poem", "trailer", "teaser")
"""Films of a premise, whatever frame it has."""


def _noise(text: str, noise: tuple[str, ...], wish: Wish) -> Question | None:
    """A question about words that are none, where nothing else is left."""
    if not noise and not doubts.repeated(text):
        return None
    left = doubts.without(text, noise)
    if not (
        asking.subjectless(left)
        or doubts.repeated(text)
        or doubts.all_noise(text, noise)
        or len(left.split()) < 2
    ):
        return None
    tongue = wish.language or "en"
    question, options = notes.starters(tongue)
    words = notes.say("noise", tongue, words=wish.text.strip()[:60])
    return Question("subject", f"{words} {question}", options)


def _tidied(wish: Wish) -> tuple[Wish, tuple[tuple[str, str], ...]]:
    """The wish with its form as a sentence, its signs as words and its slips put right, and what was put right.

    A pasted script stays as it is, to the letter.
    """
    text = filled.as_sentence(wish.text)
    if _sections(text) is not None:
        return replace(wish, text=text), ()
    text = signs.in_words(languages.normalise(filled.unbulleted(text)))
    unframed = triage.unframed(text)
    text = text if genres.read(unframed).genre == "greeting" else unframed
    english = languages.detect(text, wish.language or "en") == "en"
    text, refused = refusals.take(chatter.plain(text, english))
    text, slips = spelling.mended(restored.explained(text) if english else text, english)
    return replace(wish, text=text, refused=refused), slips


def _doubts(kind: Kind, tongue: str, noise: tuple[str, ...]) -> tuple[str, ...]:
    """What was left out, or is filmed without being known."""
    left_out = (notes.say("left out", tongue, words=", ".join(noise)),) if noise else ()
    if tongue != "en" or kind.genre not in ("narrative", "poem", "children"):
        return left_out
    sort, name = doubts.unknown(premises.read(kind.text))
    return (*left_out, *((notes.say(f"unknown {sort}", tongue, words=name),) if sort else ()))


def _scripted(
    sections: Sections, wish: Wish, answers: dict[str, Any], parts: parted.Parted | None
) -> Outcome:
    """The film of a pasted script; a question where its words are far too many for the length that is asked for."""
    from agent.director.scripts import scripted

    read = scripted.read_intro(sections)
    stated = asking.chosen(_explicit(parts.script_over(read) if parts else read, wish), answers)
    film, said = scripted.plan(sections, stated, stated.duration, wish.style, wish.salt)
    if "duration" not in answers and (
        question := asking.overfull(
            stated, sections.intro, wish.text, film.settings.duration or 0.0, film.language
        )
    ):
        return Asked.of(question)
    return Planned(film, said)


def _outline(
    stated: Stated, tongue: str, ruled: bool, kind: Kind, parts: parted.Parted | None
) -> Outline | None:
    """What an English wish tells in sentences of its own, or what is seen while given words are said."""
    from agent.director.scripts import outline, stages

    if tongue != "en" or stated.language not in (None, "en"):
        return None
    if parts and parts.exact:
        return stages.seen(kind.text)
    if (
        kind.genre in ("narrative", "travel", "poem")
        and (staged := stages.stages(kind.text))
        and not premises.read(kind.text).members
    ):
        return staged
    if kind.genre in ("narrative", "poem", "travel") and (seasons := stages.year(kind.text)):
        return seasons
    heaped = kind.genre in ("narrative", "poem") and not premises.read(kind.text).members
    if heaped and (sights := stages.heap(kind.text)):
        return sights
    if kind.genre in ("trailer", "teaser") and not _played(kind.text):
        told = stages.announced(kind.text)
        return replace(told, genre=kind.genre) if told else None
    if kind.genre == "narrative" and (happened := stages.ours(kind.text)):
        return happened
    return outline.read(stated.text, "narrative" if ruled else kind.genre, 1 if ruled else 2, bool(parts))


def _played(text: str) -> bool:
    """Whether somebody who lives does something in a wish, so that a trailer can tell of them."""
    premise = premises.read(text)
    living = ("person", "animal", "machine", "plant", "weather", "sky")
    return bool(premise.hero and premise.hero.phrase and premise.hero.kind in living)


def _outlined(told: Outline, stated: Stated, wish: Wish) -> Planned:
    """The film that follows an outline, with the lines that are given in their places."""
    from agent.director.scripts import outlined

    first = tuple(quote.text for quote in wish.quotes if quote.at == "first")
    if any(quote.alone for quote in wish.quotes):
        told = replace(told, words=" ".join(quote.text for quote in wish.quotes))
        return Planned(*outlined.plan(told, stated, stated.duration, wish.style, wish.salt))
    last = tuple(quote.text for quote in wish.quotes if quote.at != "first")
    told = replace(told, told=(*first, *told.told, *last), seconds=()) if wish.quotes else told
    return Planned(*outlined.plan(told, stated, stated.duration, wish.style, wish.salt))


def _sections(text: str) -> Sections | None:
    from agent.director.scripts import split

    return split.split(text)


def _explicit(stated: Stated, wish: Wish) -> Stated:
    """Explicit settings in place of stated ones."""
    changes: dict[str, object] = {}
    if wish.duration is not None:
        changes |= {"duration": wish.duration, "earlier_duration": None}
    if wish.aspect_ratio in ASPECTS:
        changes["aspect"] = wish.aspect_ratio
    if wish.language:
        changes["language"] = wish.language
    if wish.voice:
        changes["voice"] = wish.voice
    changes["rivals"] = tuple(row for row in stated.rivals if row[0] not in changes)
    return replace(stated, **changes)  # type: ignore[arg-type]


def length(stated: Stated, kind: Kind) -> float:
    """The asked length, or what suits the genre; between 2 s, or a second a scene, and the most there is."""
    seconds = stated.duration or (
        6.0 if kind.form == "bumper" else beats.DEFAULT_SECONDS.get(kind.genre, 30.0)
    )
    least = max(2.0, (stated.scenes or 0) + TAIL_SECONDS)
    return float(min(max(seconds, least), LIMITS["seconds"]))


def _film(wish: Wish, stated: Stated, kind: Kind, tongue: str) -> tuple[Breakdown, tuple[str, ...]]:
    spoken = stated.language or tongue
    unread: tuple[str, ...] = ()
    if spoken == "en" and tongue != "en" and (read := _in_english(kind, tongue)):
        kind, unread = read
        tongue = "en"
    if spoken != "en" or tongue != "en":
        from agent.director.story import foreign

        return foreign.plan(wish, stated, kind, tongue, spoken)
    seconds = length(stated, kind)
    counts = _COUNTS.search(wish.text) is not None
    order = Order(kind, stated, seconds, f"{kind.text.lower()}|{wish.salt}", stated.scenes, counts=counts)
    told = wishes.tell(order)
    breakdown, cut = finish(told, stated, kind, seconds, "en", wish)
    limits = (
        *told.limits,
        *(("cut",) if cut else ()),
        *(("unread",) if unread else ()),
    )
    said = languages.detect(wish.text, wish.language or "en")
    return breakdown, notes.compose(stated, kind, breakdown, limits, said, words=", ".join(unread))


_COUNTS = re.compile(
    r"\bcounting (?:film|video|song|story|rhyme|clip)\b|\bcount (?:them|to|along|out loud|aloud|from)\b", re.I
)
"""A film that counts aloud."""


def _in_english(kind: Kind, tongue: str) -> tuple[Kind, tuple[str, ...]] | None:
    """A German, French or Spanish wish as an English one, and its words that are not known."""
    from agent.director.words import tongues, tongues_read

    if tongue not in tongues.LANGUAGES:
        return None
    read = tongues_read.read(kind.text, tongue)
    return (replace(kind, text=read.english), read.unread) if read.english else None


def finish(
    told: Told, stated: Stated, kind: Kind, seconds: float, language: str, wish: Wish
) -> tuple[Breakdown, bool]:
    """Words fitted to the clock, pictures completed, everything put together; and whether given words went."""
    cut = False
    drafts, slots, asked = list(told.drafts), told.slots, told
    if wish.quotes:
        drafts = quoted.placed(drafts, wish.quotes)
        alone = any(quote.alone for quote in wish.quotes)
        told = replace(told, must=(), whole="", openers=()) if alone else told
    if refused := refusals.of(stated.people, wish.refused):
        drafts, story = refusals.cleared(drafts, told.story, refused)
        told, asked = replace(told, story=story), replace(asked, story=story)
    room = fit.Room(kind.genre, language, tuple(slot.seconds for slot in slots), fill=told.fill)
    said = [""] * len(drafts)
    if stated.narration is not False:
        said = fit.choose(drafts, room)
        said = fit.cover(said, drafts, told.must, told.whole, room, told.openers)
        said = fit.opened(said, (*told.openers, told.whole), room)
        said = fit.varied(said, drafts, told.must, room, told.openers)
        while (
            wish.quotes and not stated.scenes and room.over(said) > 1e-6 and said.count("") and len(said) > 2
        ):
            drafts, said, slots = _fewer(drafts, said, slots)
            room = replace(room, seconds=tuple(slot.seconds for slot in slots))
        said, cut = fit.trimmed(
            said,
            drafts,
            room,
            brief=told.title.rstrip(".?!…") + "." if told.titled else "",
        )
    while not stated.scenes and room.over(said) > 1e-6 and said.count("") and len(said) > 1:
        drafts, said, slots = _fewer(drafts, said, slots)
        room = replace(room, seconds=tuple(slot.seconds for slot in slots))
    lengths = [
        max(slot.seconds, fit.stepped(fit.needed(text, language)))
        for slot, text in zip(slots, said, strict=True)
    ]
    lengths = _levelled(
        lengths,
        [fit.needed(text, language) for text in said],
        sum(room.seconds),
        fixed=not any(d.kept for d in drafts),
    )
    drafts = _with_things(_shown(drafts, asked), asked)
    if language == "en" and stated.language in (None, "en"):
        drafts = _unlost(drafts, said, asked, kind)
    if wish.scenery:
        drafts = [
            replace(d, sees=f"{d.sees}, {wish.scenery}") if k % 3 == 0 else d for k, d in enumerate(drafts)
        ]
    frame = assemble.Frame(
        told.title,
        told.logline,
        language,
        kind.genre,
        stated,
        assemble.total(lengths),
        stated.aspect,
        stated.voice,
        wish.style,
    )
    return assemble.breakdown(frame, told.story, drafts, said, lengths), cut


def _fewer(
    drafts: list[Draft], said: list[str], slots: tuple[Slot, ...]
) -> tuple[list[Draft], list[str], tuple[Slot, ...]]:
    """Without the last scene that says nothing; its time goes to its neighbour."""
    gone = max(i for i, text in enumerate(said) if not text)
    heir = gone - 1 if gone else 1
    kept = [i for i in range(len(said)) if i != gone]
    seconds = slots[gone].seconds
    slots = tuple(replace(slots[i], seconds=slots[i].seconds + (seconds if i == heir else 0.0)) for i in kept)
    return [drafts[i] for i in kept], [said[i] for i in kept], slots


def _levelled(lengths: list[float], needs: list[float], goal: float, fixed: bool) -> list[float]:
    """Scenes that grew take the time from those with air, so that the sum stays the asked one."""
    lengths = list(lengths)
    floors = [max(fit.SHORTEST, fit.stepped(need)) for need in needs]
    over = sum(lengths) - goal
    while over > 1e-6:
        slack = [i for i in range(len(lengths)) if lengths[i] - min(over, beats.STEP) >= floors[i] - 1e-9]
        if not slack:
            break
        i = max(slack, key=lambda k: (lengths[k] - floors[k], k))
        cut = min(over, beats.STEP)
        lengths[i] = round(lengths[i] - cut, 3)
        over = sum(lengths) - goal
    if over < -1e-6:
        lengths[-1] = round(lengths[-1] - over, 3)
    return [round(value, 3) for value in lengths]


def _unlost(drafts: list[Draft], said: list[str], told: Told, kind: Kind) -> list[Draft]:
    """The drafts with what the wish names and is neither said nor seen, in the picture of the turn."""
    story = told.story
    there = [*said, told.title, *(d.sees for d in drafts), *(c.look for c in story.cast)]
    there += [c.name for c in story.cast]
    there += [story.ledger.place.seen, story.ledger.spot, story.ledger.time, story.ledger.season]
    words = [
        word
        for word in phrases.content_words(english.spoken(kind.text))
        if word.lower() not in vocabulary.VERBS
        and word.lower() not in vocabulary.THIRDS
        and word.lower() not in vocabulary.ADJECTIVES
        and vocabulary.kind(english.singular(word.lower())) != "idea"
    ]
    lost = fit.missing(words, there)
    if not lost or kind.genre not in ("narrative", "children", "poem", "ad", "teaser", "trailer"):
        return drafts
    at = next((i for i, d in enumerate(drafts) if d.beat == "turn"), len(drafts) - 1)
    drafts[at] = replace(drafts[at], sees=f"{drafts[at].sees}, {' '.join(lost[:4])}")
    return drafts


def _with_things(drafts: list[Draft], told: Told) -> list[Draft]:
    """The drafts with what is named and seen nowhere, spread over them in its order."""
    ledger = told.story.ledger
    seen = [draft.sees for draft in drafts]
    seen += [c.look for c in told.story.cast if any(f"{{{c.id}}}" in draft.sees for draft in drafts)]
    seen += [ledger.place.seen, ledger.spot, ledger.time, ledger.season, ledger.weather]
    lost = [thing for thing in told.things if fit.missing(thing.split()[-1:], seen)]
    for k, thing in enumerate(lost[: 2 * len(drafts)]):
        at = k * len(drafts) // len(lost[: 2 * len(drafts)])
        drafts[at] = replace(drafts[at], sees=f"{drafts[at].sees}, {thing}")
    return drafts


_UNSEEN = frozenset(
    english.listed(
        "has have had does do did doesn't don't didn't can't cannot couldn't won't wouldn't isn't wasn't not i me we you if what because until since whether"
    )
)
"""Words of a wish that no picture can show."""


def _shown(drafts: list[Draft], told: Told) -> list[Draft]:
    """What the wish names and no picture shows yet is shown at the turn."""
    looks = {c.id: c.look for c in told.story.cast}
    ledger = told.story.ledger
    seen = [d.sees for d in drafts] + [
        " ".join(looks.values()),
        ledger.place.seen,
        ledger.spot,
        ledger.time,
        ledger.season,
        ledger.weather,
    ]
    seen += [f"{d.ledger.time} {d.ledger.weather} {d.ledger.season}" for d in drafts if d.ledger]
    seen = [english.spoken(text) for text in seen]
    lost = [word for word in fit.missing(told.must, seen) if word not in _UNSEEN]
    if not lost:
        return drafts
    at = next((i for i, d in enumerate(drafts) if d.beat == "turn"), len(drafts) - 1)
    premise, slots = told.story.premise, told.story.voice.slots
    hero, doing = slots.get("hero", ""), slots.get("doing", "")
    at_it = fit.missing(lost, [english.spoken(doing)])
    which = premise.hero.tail if len(premise.heroes) == 1 and premise.hero else ""
    left = fit.missing(at_it, [which])
    if doing and hero and len(left) < len(lost):
        which = which if len(left) < len(at_it) else ""
        clause = f", {which}," if stories.WHICH.match(which) else f" {which}" if which else ""
        plain, whole = f"{hero} {doing}", f"{hero}{clause} {doing}"
        shown = drafts[at].sees
        shown = shown.replace(plain, whole, 1) if plain in shown else f"{shown}; {whole}"
        drafts[at] = replace(drafts[at], sees=shown)
        lost = left
    if doing:
        lost = [
            word
            for word in lost
            if phrases.lemma(word) not in vocabulary.VERBS and word not in english.NUMBER_WORDS
        ]
    extra = f", {' '.join(lost)}" if doing else f", a picture of {told.picture or ' '.join(lost)}"
    if lost:
        drafts[at] = replace(drafts[at], sees=f"{drafts[at].sees}{extra}")
    return drafts
