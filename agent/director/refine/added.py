"""A scene added by words: it carries on the film's hero, place, voice and sound unless the words say otherwise."""

from __future__ import annotations

import re

from agent.director.chance import pick, ranked
from agent.director.refine.draft import Clause
from agent.director.refine.newcomers import by_mark
from agent.director.refine.targets import Reference, gender, members, roles
from agent.director.refine.types import Reply
from agent.director.refine.visuals import FRAMES, changed, cleared, framed
from agent.director.story import visuals, world
from agent.director.words import tongues, tongues_read
from agent.director.words import vocabulary as lexicon
from agent.director.words.concepts import PHRASES
from agent.director.words.english import capitalise, singular
from film.document import NARRATOR, CastMember, Film, Line, Scene, Shot
from film.edits import AddScene, NewScene
from film.speech import estimate

_WEATHERS = {"storm": "storm", "snow": "snow", "rain": "rain", "fog": "fog", "wind": "wind"}
_WEATHER_ONLY = re.compile(
    r"^(?:(?:it|there)\s+(?:is\s+|starts\s+|begins\s+)?(?:to\s+)?(?:snow|rain|storm|thunder|fog|wind)\w*"
    r"|(?:the\s+)?(?:snow|rain|fog|wind) (?:falls|is falling|comes|blows))\b",
    re.I,
)
_OVER = re.compile(r"\b(?:ends?|stops?|passes|is over|clears?|is gone|fades?|dies down|lifts)\b", re.I)
_WHERE = re.compile(
    r"\b(?:in|on|at|inside|outside|by|near|behind|under|through|across|along|over|into|from|of)\s.+$", re.I
)
_LONELY = re.compile(
    r"\b(?:empty|nobody|no one|without (?:him|her|them|anyone|people)|deserted|alone)\b", re.I
)
_TAILS = {
    "en": (
        "{hero} looks up.", "{hero} does not hurry.", "{hero} stays a little longer.", "for a while, {hero} only watches.",
        "{hero} says nothing.", "{hero} waits for it to pass.", "{hero} counts to ten.",
    ),
    "de": ("Einen Moment lang bleibt alles stehen.", "Niemand sagt etwas dazu.", "Das war vorher nicht so.", "Jetzt ist es anders als vorhin."),
    "fr": ("Un instant, tout s'arrête.", "Personne ne dit rien.", "Ce n'était pas ainsi tout à l'heure.", "On attend, sans bouger."),
    "es": ("Por un momento todo se detiene.", "Nadie dice nada.", "Antes no era así.", "Hay que esperar, sin moverse."),
}  # fmt: skip
"""What is said after, or instead of, the message's own words; German, French and Spanish fit any scene."""
_FALLS = {
    "de": {"snow": "Es schneit.", "rain": "Es regnet.", "storm": "Ein Sturm kommt auf.", "fog": "Nebel steigt auf.", "wind": "Wind kommt auf."},
    "fr": {"snow": "Il neige.", "rain": "Il pleut.", "storm": "L'orage arrive.", "fog": "Le brouillard se lève.", "wind": "Le vent se lève."},
    "es": {"snow": "Nieva.", "rain": "Llueve.", "storm": "Llega la tormenta.", "fog": "Baja la niebla.", "wind": "Se levanta el viento."},
}  # fmt: skip
_FRAMED = re.compile(
    r"^an? (?:extreme )?(close-?up|close up|wide shot|long shot|aerial shot|detail shot|shot|view) of ", re.I
)
_FRAMINGS: dict[str, Shot] = {
    "close up": "close", "closeup": "close", "wide shot": "wide", "long shot": "extreme wide", "aerial shot": "from above",
    "detail shot": "detail",
}  # fmt: skip
_SOUNDS = {
    "storm": "storm wind and far thunder",
    "rain": "steady rain",
    "snow": "soft wind",
    "wind": "wind",
    "fog": "a quiet place",
}
_MOTIONS = ("turns the head slowly", "takes one step and stops", "looks up", "stands still and breathes out")


_SHOT = re.compile(
    r"^(?:an? )?(?P<shot>extreme close-?up|close-?up|close up|close|detail|insert|extreme wide|very wide|wide|medium|from above|aerial|top shot|low angle|over the shoulder)"
    r"(?: (?:shot|view|picture|angle|single))?(?:\s*[,:]\s*|\s+(?:on|of)\s+)",
    re.I,
)
_ASIDE = re.compile(
    r",\s*(?:in )?(?P<shot>close-?up|close|detail|wide|extreme wide|medium|from above|low angle)(?: shot)?(?=,|$)",
    re.I,
)
_SHOTS: dict[str, Shot] = {
    "extreme close-up": "detail", "detail": "detail", "insert": "detail", "close-up": "close", "close up": "close", "closeup": "close",
    "close": "close", "extreme wide": "extreme wide", "very wide": "extreme wide", "wide": "wide", "medium": "medium",
    "from above": "from above", "aerial": "from above", "top shot": "from above", "low angle": "low angle", "over the shoulder": "over shoulder",
}  # fmt: skip


def as_told(clause: Clause) -> bool | Reply:
    """``add a scene after scene 2 showing "…" and saying "…" in silence for 2 seconds``: a whole scene in one request."""
    quotes = [i for i, t in enumerate(clause.tokens) if t.kind == "quote"]
    if not quotes or not re.match(
        r"add a scene (?:after|before|at) .*\b(?:showing|telling) ", clause.text, re.I
    ):
        return False
    place = next((t for t in clause.tokens[: quotes[0]] if isinstance(t, Reference)), None)
    if place is None or place.missing or not place.scenes:
        return clause.resolved([place]) if place is not None and place.missing else False  # type: ignore[return-value]
    order = [scene.id for scene in clause.film.scenes]
    at = order.index(place.scenes[0])
    after = (
        ""
        if place.value == "opening"
        else order[at - 1]
        if place.role == "before" and at
        else ""
        if place.role == "before"
        else place.scenes[-1]
    )
    picture, shot = shot_of(clause.tokens[quotes[0]].value)
    picture = _by_name(picture, clause)
    loose = bool(re.match(r"add a scene [^“]*\btelling ", clause.text, re.I))
    scene = written(picture, loose or _told_whole(picture), after, clause, told=not loose)
    if shot:
        scene = scene.model_copy(
            update={"shot": shot, "visual_description": framed(scene.visual_description, shot)}
        )
    words = clause.tokens[quotes[1]].value if len(quotes) > 1 else ""
    scene = _as_said(scene, words, _speaker_of(clause, quotes), "in silence" in clause.text, clause)
    if seconds := re.search(r"\bfor (\d+(?:\.\d)?) seconds?$", clause.text.strip()):
        least = (
            estimate(scene.script, clause.film.settings.language, clause.film.settings.speed) + 0.8
            if scene.script
            else 0.0
        )
        scene = scene.model_copy(update={"duration": round(max(float(seconds[1]), least, 1.5), 1)})
    clause.used |= set(range(len(clause.tokens)))
    clause.draft.do(AddScene(after_id=after or None, scene=scene))
    where = f"after scene {clause.film.number(after)}" if after else "at the beginning"
    clause.draft.tell("added", what=f"{where}: {clause.tokens[quotes[0]].value}")
    return True


def shot_of(picture: str) -> tuple[str, Shot | None]:
    """A picture without the words for its framing, and the framing."""
    found = _SHOT.match(picture) or _ASIDE.search(picture)
    if not found:
        return picture, None
    return (picture[: found.start()] + picture[found.end() :]).strip(" ,"), _SHOTS.get(found["shot"].lower())


def _by_name(picture: str, clause: Clause) -> str:
    """ "her face" as "Mira's face", where the film has one whom "her" can mean and the picture names nobody."""
    if _by_id(picture, clause.film)[1]:
        return picture
    for pattern, sex in ((r"\b(?P<p>she|her)\b", "f"), (r"\b(?P<p>he|his|him)\b", "m")):
        fitting = [m for m in clause.film.cast if m.kind != "thing" and gender(m) == sex]
        found = re.search(pattern, picture, re.I)
        if found and len(fitting) == 1:
            owns = found["p"].lower() in ("her", "his") and re.match(r"\s+\w", picture[found.end() :])
            name = _called(fitting[0], clause.film) + ("'s" if owns else "")
            return picture[: found.start()] + name + picture[found.end() :]
    return picture


def _told_whole(picture: str) -> bool:
    """Whether a picture is told as a sentence: "the fox looks through a window", and no "bike on a rack"."""
    words = re.findall(r"[a-z]+", picture.lower())[:6]
    both = re.match(r"(?:the |an? )?[\w-]+ and (?:the |an? )?[\w-]+ ([a-z]+) (?!of\b)", picture, re.I)
    if both and both[1].lower() in lexicon.VERBS:
        return True
    return any(
        word in lexicon.THIRDS and not (i and words[i - 1] in ("the", "a", "an", "of", "two"))
        for i, word in enumerate(words)
        if i
    )


def _speaker_of(clause: Clause, quotes: list[int]) -> str:
    if len(quotes) < 2 or "spoken by" not in clause.text:
        return NARRATOR
    said_by = [m.id for i, m in members(clause.film, clause.tokens[: quotes[1]]) if i > quotes[0]]
    return said_by[-1] if said_by else NARRATOR


def _as_said(scene: NewScene, words: str, who: str, silent: bool, clause: Clause) -> NewScene:
    """The scene with the words that were given for it and the time they take; without any where nobody speaks."""
    if silent or not words:
        bare = silent or clause.draft.tongue  # what was put into English is no text to be said
        return scene.model_copy(update={"script": "", "lines": ()}) if bare else scene
    needed = estimate(words, clause.film.settings.language, clause.film.settings.speed) + 0.8
    lines = (Line(speaker=who, text=words),) if who != NARRATOR else ()
    told = {
        "script": "" if lines else words,
        "lines": lines,
        "duration": round(max(scene.duration, needed), 1),
    }
    if not clause.film.settings.narration and not any(one.lines for one in clause.film.scenes):
        clause.draft.whole("settings.narration", True)
    return scene.model_copy(update=told)


def written(seed: str, whole: bool, after: str, clause: Clause, told: bool = False) -> NewScene:
    """The new scene for the message's words ``seed``, after the scene with the id ``after`` (empty: first).

    ``told``: the words tell all of the picture, so nobody and no place is added that they do not name.
    """
    film = clause.film
    language = clause.draft.language
    plain = tongues_read.read(seed, language).english if language in tongues.LANGUAGES else seed
    near = film.scene(after) if after else film.scenes[0] if film.scenes else None
    framed = _FRAMED.match(plain)
    plain = plain[framed.end() :] if framed else plain
    shown, named = _by_id(plain, film)
    hero = _hero(film) if not named and not told and not _others(plain) else None
    cast = (*named, *((hero.id,) if hero else ()))
    wanted: Shot = _FRAMINGS.get(framed[1].lower().replace("-", " "), "wide") if framed else "wide"
    shot: Shot = wanted if framed else visuals.unlike("wide", near.shot if near else "")
    seed = _FRAMED.sub("", seed)
    script = _script(seed, whole, hero or (film.member(named[0]) if named else None), clause)
    mean = sum(scene.duration for scene in film.scenes) / max(1, len(film.scenes)) or 5.0
    needed = estimate(script, film.settings.language, film.settings.speed) + 0.8 if script else 0.0
    mover = f"{{{cast[0]}}}" if cast and film.member(cast[0]).kind != "thing" else ""
    return NewScene(
        shot=shot,
        visual_description=_picture(
            shown, whole, shot, None if told and _WHERE.search(plain) else near, hero
        ),
        motion=_motion(mover, film, near, seed),
        audio_description=_audio(plain, near),
        script=script,
        cast=cast,
        duration=round(min(10.0, max(mean, needed, 1.5)), 1),
    )


def _by_id(text: str, film: Film) -> tuple[str, tuple[str, ...]]:
    """The text with the cast as ``{id}``, and who is in it."""
    text, found = by_mark(text, film, bare=True)
    if not found and (hero := _hero(film)) and hero.kind != "thing":
        named = re.sub(
            r"^(?:he|she|they|it)\b(?! (?:is )?(?:rain|snow|storm|thunder|gets|becomes|turns|grows))",
            f"{{{hero.id}}}",
            text,
            flags=re.I,
        )
        if named != text:
            return named, (hero.id,)
    return text, found


def _hero(film: Film) -> CastMember | None:
    """Who is in most scenes."""
    counts = {m.id: sum(m.id in scene.named for scene in film.scenes) for m in film.cast}
    return max(film.cast, key=lambda m: (m.kind != "thing", counts[m.id]), default=None)


def _others(seed: str) -> bool:
    """Whether the words name other people or animals, or say that nobody is there."""
    if _LONELY.search(seed):
        return True
    kinds = {lexicon.kind(singular(word)) for word in re.findall(r"[a-z]+", seed.lower())}
    return bool(kinds & {"person", "animal", "group"})


def _picture(shown: str, whole: bool, shot: Shot, near: Scene | None, hero: CastMember | None) -> str:
    """What is seen: the message's words, the hero, and the neighbour's setting where no other is named."""
    weather = world.stated(world.WEATHERS, shown)
    if hero and (match := _WEATHER_ONLY.match(shown)):
        rest = shown[match.end() :].strip(" ,")
        shown = f"{{{hero.id}}} standing {PHRASES.get(weather, 'in the open')} {rest}".strip()
    elif hero and re.match(r"(?:in|on|at|by|inside|outside|under)\s", shown, re.I):
        shown = f"{{{hero.id}}} {shown}"
    elif hero:
        shown = f"{shown}, {{{hero.id}}} in the picture" if whole else f"{shown}, {{{hero.id}}} beside it"
    whole = whole or bool(re.match(r"(?:the |an? (?:\w+ )?)?\{\w+\} [a-z]+s\b", shown))
    text = f"{FRAMES[shot]} {shown}" if not whole else f"{_colon(shot)} {shown}"
    setting = _setting(shown, near)
    for dimension, table in (("time", world.TIMES), ("season", world.SEASONS), ("weather", world.WEATHERS)):
        value = world.stated(table, shown)
        if value and setting and dimension == "weather" and _OVER.search(shown):
            setting = cleared(setting, dimension, value)
        elif value and setting:
            setting = _restated(setting, dimension, value)
    return capitalise(text.rstrip(".")) + (f". {setting}" if setting else "")


def _colon(shot: Shot) -> str:
    """How a picture told as a whole sentence begins: ``wide shot:``, ``over the shoulder:``."""
    frame = FRAMES[shot]
    return frame if frame.endswith(":") else f"{re.sub(_JOINT, '', frame)}:"


_JOINT = r"(?: of| on|,)$"


def _restated(setting: str, dimension: str, value: str) -> str:
    """A setting at another time or in other weather; what it said of that before goes."""
    phrase = PHRASES.get(value, "")
    told = changed(setting, dimension, value, phrase)
    return told if told else setting


def _setting(shown: str, near: Scene | None) -> str:
    """Where the new scene is: the place that its words name, else the neighbour's own words for it."""
    old = near.visual_description.partition(". ")[2] if near else ""
    key = _place(shown)
    if key is None or world.get(key).seen.lower() in old.lower():
        return old
    place = world.get(key)
    things = ranked(place.things, shown, "things")
    where = f"{capitalise(place.at)} {place.seen}; {things[0]} near the edge, {things[-1]} further back."
    first, _, rest = old.partition(". ")
    return f"{where} {rest}" if rest and first else where


def _place(words: str) -> str | None:
    """The place that words name after a preposition, or with nothing else: "she waves" is no sea."""
    where = _WHERE.search(words)
    if where and (key := world.find(where[0])):
        return key
    head = words[: where.start()] if where else words
    return world.find(head) if len(head.split()) < 5 and re.match(r"(?:the|an?)\s", head) else None


def _script(seed: str, whole: bool, who: CastMember | None, clause: Clause) -> str:
    """The new line, in the film's language; the message's own words where they are in that language."""
    film = clause.film
    language = film.settings.language.split("-")[0]
    if not film.settings.narration or not any(scene.lines for scene in film.scenes):
        return ""
    own = capitalise(seed.rstrip(".")) + "." if clause.draft.language == language else ""
    tails = _TAILS.get(language, ())
    if language != "en":
        falls = _FALLS.get(language, {}).get(_WEATHERS.get(world.stated(world.WEATHERS, seed), ""), "")
        return own or " ".join(filter(None, (falls, pick(tails, seed, "tail") if tails else "")))
    if not own or not who or (whole and len(seed.split()) > 5) or who.id in _by_id(seed, film)[1]:
        return own
    return f"{own} {capitalise(pick(tails, seed, 'tail').format(hero=_called(who, film)))}"


def _called(member: CastMember, film: Film) -> str:
    """How the film's own lines call somebody."""
    said = " ".join(scene.script for scene in film.scenes).lower()
    if member.name:
        return member.name
    nouns = [
        w for w in sorted(roles(member), key=len, reverse=True) if re.search(rf"\bthe {re.escape(w)}\b", said)
    ]
    return f"the {nouns[0] if nouns else member.id.replace('_', ' ')}"


def _motion(mover: str, film: Film, near: Scene | None, seed: str) -> str:
    act = f"{mover} {pick(_MOTIONS, seed, 'act')}" if mover else "a slow movement through the picture"
    for member in film.cast:
        act = act.replace(f"{{{member.id}}}", _called(member, film))
    return visuals.motion(act, "try", near.motion if near else "", False, seed)


def _audio(seed: str, near: Scene | None) -> str:
    """The place's bed and one event; a weather that is heard takes the bed's place."""
    old_bed, _, event = (near.audio_description if near else "").partition("; ")
    key = _place(seed)
    place = world.get(key) if key else None
    bed = (
        _SOUNDS.get(world.stated(world.WEATHERS, seed))
        or (place.bed if place else old_bed)
        or "a quiet place"
    )
    if place:
        event = ranked(place.sounds, seed, "sounds")[0]
    return f"{bed}; {event}" if event else bed
