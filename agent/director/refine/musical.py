"""What a request asks of the music: off and on, its level, and its brief by mood, tempo, kind and players."""

from __future__ import annotations

import math
import re

from agent.director.refine import music as briefs
from agent.director.refine.draft import CHANGE, Clause
from agent.director.refine.players import Band, band_of
from agent.director.refine.types import Answer, Asked, Reply
from agent.director.refine.words import ask
from agent.director.scripts.words import words_of
from agent.director.words.concepts import LESS
from agent.director.words.english import singular
from film.edits import Again

_SPOKEN = ("voice", "narration", "speaking")
_TALK = words_of(
    "solo alone itself own bare sparse minimal stripped back feel vibe kind sort something anything thing bed lead leading main only"
    " instrument instruments playing played plays play featuring based focused driven completely entirely altogether fully total totally"
    " out in from on behind underneath under very really nice nicely gone go goes going replaced else nothing version three time four beat"
    " few db decibel decibels hot loud overpowering drowning drowns drown competing competes fighting fights fight cover covers covering"
    " duck dip pull bring turn push come down top whole long bit lot quite way gets got hear barely hardly still please right much"
    " ganz etwas nervt lieber plutôt quelque chose algo más drive driving drives mas de du des la el le con avec mit"
    " than rather prefer stop stops end notch pop indie coming comes enter enters entering toward towards later energy bpm durch ersetzen"
)
"""Words that carry nothing of their own beside music."""
_MOODS = {
    "scary": "ominous unsettling eerie sinister menacing haunting",
    "sad": "sombre somber wistful funereal bleak doleful sorrowful downbeat funeral",
    "happy": "energy energetic jolly bouncy jaunty lively perky peppy cheery sunny joy",
    "hopeful": "hope hopefulness warmth optimism",
    "gentle": "calming serene tranquil mellower restful",
    "tense": "suspense tension nervous edgy urgent urgency",
    "wonder": "ethereal otherworldly whimsical mystery awe",
}  # fmt: skip
_MOOD_OF = {word: mood for mood, row in _MOODS.items() for word in row.split()}
_LIGHTS = {"dark": "scary", "bright": "happy", "warm": "gentle", "soft": "gentle", "cold": "tense"}
"""What light means of music: "darker music"."""
_DOWN = re.compile(
    r"\b(?:duck|dip|drowns?|drowning|fight(?:s|ing)?|compet(?:es|ing)|overpower(?:s|ing)?|cover(?:s|ing)?|on top of|too loud|hot|swallow(?:s|ing)?"
    r"|(?:pull|bring|take|turn|knock|push) (?:the |it |that )?(?:\w+ )?(?:right |way |back )?down|back off|step back)\b",
    re.I,
)
_TOO = ("too", "zu", "trop", "demasiado")
_NATURAL = re.compile(
    r"\b(?:nat(?:ural)?|ambient|real|original|location) sounds? only\b|\b(?:just|only) (?:the )?(?:nat(?:ural)?|ambient|real|original) sounds?\b",
    re.I,
)
_CONTINUES = re.compile(
    r"\b(?:make it|give it|it should|keep it|something|quelque chose|etwas|algo|mach (?:sie|es)|mets|fais|rends|hazla|ponla|que sea)\b",
    re.I,
)


def music(clause: Clause) -> bool | Reply:
    """Music off and on, its level, and its brief: mood, tempo, instruments."""
    about = clause.has("thing", "music") or bool(_NATURAL.search(clause.text)) or _goes_on(clause)
    players = [i for i in range(len(clause.tokens)) if _player(clause, i, about)]
    tempo = re.search(r"\b(\d{2,3}) ?bpm\b", clause.text, re.I)
    about = about or bool(tempo)
    if players and not about:
        players = [i for i in range(len(clause.tokens)) if _player(clause, i, True)]
    if not about and not players and not clause.has("genre", "jazz", "waltz", "lullaby", "hip hop"):
        return False
    if not about and (clause.names_some() or clause.seen("thing", "picture", "sound")):
        return False
    if clause.has("quote"):
        return False
    if about and not players and _ANOTHER.search(clause.text):
        return _again(clause)
    level = _level(clause)
    if level is None and not players and _NATURAL.search(clause.text):
        clause.used |= set(range(len(clause.tokens)))
        return _switched(clause, on=False)
    clause.take_all("thing", "music")
    if level is not None:
        return level
    if not players and _TAKEN_OUT.search(clause.text):
        return _taken_out(clause)
    if (clash := _clash(clause)) is not None:
        return clash
    brief = _brief(clause, players)
    if brief is not None:
        return _composed(clause, brief)
    off = clause.take("neg") or clause.take("state", "off") or clause.take("verb", "remove", "cut")
    off = off or next((t for t in clause.tokens if t.text.lower() in ("pull", "out", "stop")), None)
    on = None if off else clause.take("state", "on") or clause.take("verb", "add")
    if off or on:
        _use_talk(clause)
        return _switched(clause, on=bool(on))
    clause.use(*CHANGE)
    if clause.left():
        return False
    return Asked("What about the music?", ("different music", "less sad music", "faster music", "no music"))


_TAKEN_OUT = re.compile(
    r"\b(?:it|that|those|them|this)\b.*\b(?:out of|from|off|in) the (?:music|track|score|soundtrack|song)\b",
    re.I,
)


def _taken_out(clause: Clause) -> bool | Reply:
    """``take it out of the music`` after a player was named: nothing more to do once that one is gone."""
    if clause.film.music.brief == clause.draft.view.film.music.brief:
        return Asked("What should leave the music?", ("no music",))
    clause.used |= set(range(len(clause.tokens)))
    return True


_ANOTHER = re.compile(
    r"\b(?:another|a different|different|new|fresh|second|one other|other) (?:take|version|go|try|attempt)\b",
    re.I,
)


def _again(clause: Clause) -> bool:
    """``a different take of the music``: composed anew from the same brief."""
    clause.draft.do(Again(unit="music"))
    clause.take_all("other")
    clause.take_all("thing", "music")
    clause.use("again", "use", "add", "change", "give")
    _use_talk(clause)
    clause.used |= {
        i
        for i, t in enumerate(clause.tokens)
        if t.text.lower() in ("take", "hear", "version", "same", "description", "go")
    }
    clause.draft.tell("music_again")
    return True


def _goes_on(clause: Clause) -> bool:
    """Whether a request without a thing of its own goes on about the music: "give it a slow waltz feel"."""
    return (
        clause.draft.topic == "music"
        and not clause.names_some()
        and not clause.seen("thing")
        and bool(_CONTINUES.search(clause.text))
    )


def _switched(clause: Clause, on: bool) -> bool | Reply:
    clause.take_all("quant")
    clause.take_all("thing", "film")
    if not clause.draft.whole("music.on", on) and clause.draft.topic != "music":
        return Answer(ask("same", clause.draft.language))
    clause.draft.topic = "music"
    clause.draft.tell("music_on" if on else "music_off")
    return True


def _composed(clause: Clause, brief: str) -> bool | Reply:
    clause.use(
        *CHANGE, "replace", "swap", "again", "slowdown", "speedup", "keep", "remove", "cut", "keeponly"
    )
    for kind in ("other", "instead", "quant", "amount", "neg", "place"):
        clause.take_all(kind)
    clause.take_all("guard", "only", "but")
    clause.take_all("thing", "film", "music")
    clause.take_all("style", "documentary")  # natural
    if re.search(r"\b[2-9] ?/ ?[48]\b", clause.text):  # three four time
        clause.take_all("number")
        clause.take_all("mark")
    clause.used |= {
        i for i, t in enumerate(clause.tokens) if t.kind == "ref" and t.value in ("ending", "opening")
    }
    _use_talk(clause)
    clause.draft.whole("music.on", True)
    kept = bool(clause.draft.operations) and clause.seen("verb", "keep")
    if not clause.draft.whole("music.brief", brief) and not kept:
        return Answer(ask("same", clause.draft.language))
    clause.draft.topic = "music"
    clause.draft.tell("music", what=_shown(brief))
    return True


def _use_talk(clause: Clause) -> None:
    for index, token in enumerate(clause.tokens):
        words = token.text.lower().split()
        if token.kind not in ("ref", "quote", "thing") and all(word in _TALK for word in words):
            clause.used.add(index)


def _shown(brief: str) -> str:
    """What of a brief a person asked for: mood, players and tempo, without the curve of the film."""
    parts = [part.strip() for part in brief.split(";")]
    told = [
        part.removeprefix("Mood: ")
        for part in parts
        if not re.match(r"sparse|lifts|one clear|instrumental|length", part)
    ]
    return "; ".join(told) or brief


def _level(clause: Clause) -> bool | None:
    """The music louder or softer, or further back under the voice; None where its level is not meant."""
    told = clause.find("louder")
    softer = (
        clause.find("light", "soft")
        if clause.seen("thing", "music") and not clause.has("instrument")
        else None
    )
    down = _DOWN.search(clause.text) or (
        softer is not None and clause.tokens[softer].text.lower() == "softer"
    )
    if told is None and not down:
        return None
    if told is not None and clause.tokens[told].text.lower() == "softer" and clause.has("instrument"):
        return None
    up = told is not None and not down and clause.tokens[told].value == "up"
    spoken = clause.seen("thing", *_SPOKEN) or bool(re.search(r"\b(?:under|duck)\b", clause.text, re.I))
    number = next((t for t in clause.tokens if t.kind in ("number", "decimal")), None)
    percent = re.search(r"(\d+) ?(?:%|percent|per cent|prozent)", clause.text, re.I)
    decibels = re.search(r"(\d+(?:\.\d+)?) ?db\b", clause.text, re.I)
    step = float(decibels[1]) if decibels and number else 4.0
    if percent and number:
        step = round(max(1.0, min(12.0, abs(20 * math.log10(max(0.1, 1 - int(percent[1]) / 100)))))) * 1.0
    clause.used |= {
        i
        for i, t in enumerate(clause.tokens)
        if t.kind != "ref" and t.kind not in ("quote", "length", *(() if percent else ("unit",)))
    }
    clause.draft.topic = "music"
    mix = clause.draft.view.film.mix  # said twice is meant once
    if spoken and not up:
        clause.draft.whole("mix.ducking", min(24.0, mix.ducking + step))
        clause.draft.tell("ducking", what=f"{step:g} dB")
        return True
    clause.draft.whole("mix.music", max(-40.0, min(12.0, mix.music + (step if up else -step))))
    clause.draft.tell("music_level", what=f"{step if up else -step:+g} dB")
    return True


def _player(clause: Clause, index: int, about: bool) -> bool:
    """Whether a word is an instrument: by its name, or because the film's music is told with it."""
    token = clause.tokens[index]
    if index in clause.used:
        return False
    if token.kind == "instrument":
        return True
    known = token.kind == "word" and briefs.PLAYER.fullmatch(singular(token.text.lower()) or token.text)
    known = known or (token.kind == "word" and briefs.PLAYER.fullmatch(token.text.lower()))
    return bool(known) and (about or briefs.plays(singular(token.text.lower()), clause.film.music.brief))


def _brief(clause: Clause, players: list[int]) -> str | None:
    """The music brief with what was asked for; None where nothing was."""
    old = brief = clause.film.music.brief
    genre = clause.take("genre")
    if genre:
        clause.take_all("genre")
        brief = briefs.with_genre(brief, genre.value, players=not players and not _kept_players(clause, old))
    band = band_of(clause, players)
    brief = _played(clause, brief, band)
    mood = _mood(clause)
    if mood:
        brief = briefs.with_mood(brief, mood)
    speed = clause.take("speed")
    kept = speed and any(
        t.kind == "verb" and t.value == "keep" for t in clause.tokens[: clause.tokens.index(speed)]
    )
    if (speed and not kept) or clause.has("verb", "speedup", "slowdown"):
        brief = briefs.with_tempo(brief, speed.value == "faster" if speed else clause.has("verb", "speedup"))
    clause.take_all("speed")
    clause.take_all("thing", "pace")
    if tempo := re.search(r"\b(\d{2,3}) ?bpm\b", clause.text, re.I):
        brief = briefs.at_tempo(brief, int(tempo[1]))
        clause.take_all("number")
    asked = tempo or genre or mood or speed or band.out or band.into or band.keep or band.more
    return brief if asked or brief != old else None


def _kept_players(clause: Clause, brief: str) -> bool:
    """Whether an earlier part of the message already said who plays."""
    return brief != clause.draft.view.film.music.brief


_CONTRARY = ({"happy", "playful", "hopeful"}, {"sad", "scary", "tense"})


def _clash(clause: Clause) -> Asked | None:
    """What to ask where one wish names moods that cannot be heard together."""
    told = [
        (
            t.text,
            t.value
            if t.kind == "mood"
            else _LIGHTS.get(t.value, "")
            if t.kind == "light"
            else _MOOD_OF.get(t.text.lower(), ""),
        )
        for i, t in enumerate(clause.tokens)
        if t.kind in ("mood", "light", "word")
        and not (i and clause.tokens[i - 1].text.lower() in (*_TOO, "less", "not", "than"))
    ]
    sides = [next((text for text, mood in told if mood in side), "") for side in _CONTRARY]
    instead = (
        clause.seen("instead")
        or clause.seen("neg")
        or re.search(r"\b(?:than|to|into|then|but)\b", clause.text, re.I)
    )
    if not all(sides) or instead:
        return None
    return clause.draft.ask(
        "which_look", *(f"make the music {side}" for side in sides), what=" – ".join(sides)
    )


def _mood(clause: Clause) -> str:
    """The mood that is asked for; one that is wanted goes before what "too sad" implies."""
    wanted, implied = "", ""
    for index, token in enumerate(clause.tokens):
        if index in clause.used:
            continue
        word = token.text.lower()
        value = (
            token.value if token.kind == "mood" else _MOOD_OF.get(word, "") if token.kind == "word" else ""
        )
        if token.kind == "light" and clause.seen("thing", "music"):
            value = _LIGHTS.get(token.value, "")
        if not value:
            continue
        clause.used.add(index)
        before = clause.tokens[index - 1] if index else None
        less = word.startswith("less ") or (
            before is not None and before.kind == "amount" and before.value == "less"
        )
        too = before is not None and before.text.lower() in _TOO
        turned = too and (token.kind == "word" or (before is not None and before.text.lower() != "too"))
        value = LESS.get(value, "gentle") if less or turned else value
        if too:
            implied = value
        elif before is not None and before.kind == "neg":
            continue
        else:
            wanted = value
    return wanted or implied


def _played(clause: Clause, brief: str, band: Band) -> str:
    """The brief with who leaves gone, at the place of the first who comes."""
    instead = clause.seen("instead", "now") or clause.seen("verb", "use", "change")
    instead = instead and brief == clause.draft.view.film.music.brief
    solo = any(name.startswith("solo ") for name in band.into)
    if band.only and band.keep:
        band.into, band.keep = [*band.keep, *band.into], []
    if band.into and not band.keep and (band.only or (not band.out and (instead or solo))):
        brief = briefs.only_instrument(brief, band.into[0])
        for name in band.into[1:]:
            brief = briefs.with_instrument(brief, name)
        return brief
    for name in band.more:
        if briefs.plays(_noun(name), brief):
            brief = briefs.with_more(brief, _noun(name))
        else:
            band.into.append(name)
    into = [name for name in band.into if not briefs.plays(_noun(name), brief)]
    for name in band.out:
        if into and briefs.plays(_noun(name), brief):
            brief = briefs.swap_instrument(brief, _noun(name), into.pop(0))
        else:
            brief = briefs.without_instrument(brief, _noun(name))
    for name in into:
        brief = briefs.with_instrument(brief, name)
    return brief


def _noun(name: str) -> str:
    return name.removeprefix("solo ")
