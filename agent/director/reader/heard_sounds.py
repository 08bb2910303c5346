"""Noises of scenes: others, more, fewer, none; and how loud voices, music and noises are."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.director.glossary import tables
from agent.director.reader import finding
from agent.director.reader import heard_words as told
from agent.director.reader.wish import Done, Handler, NotDone, Wish
from agent.director.refine.noises import Event, heard_as
from agent.director.refine.recall import content, stem
from agent.director.refine.types import Edits
from agent.director.words import vocabulary
from agent.director.words.english import singular
from film.edits import Operation, UpdateScene

_SOUND = r"(?:sounds?|noises?|sfx|sound effects?|audio|soundtrack|mix)"
_NOT = r"(?:no more|no|not|any|without|never|kein\w*|sin|sans|ohne|pas de|plus de|just|only)"
_ONLY = re.compile(
    r"\b(?:just|only|nothing else(?: playing)?|nothing but|alone|solely|nur|sonst nichts|seulement|rien d'autre|juste|sólo|solo(?= (?:el|la|un|una|piano solo))|nada más)\b",
    re.I,
)


def sound_add(wish: Wish) -> Done:
    """A noise comes to what is heard in scenes."""
    scenes = _scenes(wish)
    what = "; ".join(_noise(wish, _with(wish, text)) for text in wish.parts("new"))
    if not what:
        raise NotDone("which noise")
    return _sounding(wish, {s: _joined(wish.film.scene(s).audio_description, what) for s in scenes})


def sound_gone(wish: Wish) -> Done:
    """A noise goes."""
    found = [one for text in _named(wish, "old") for one in _events(wish, text)]
    if not found:
        raise NotDone("nobody hears that")
    return _changed(wish, _meant(wish, found), "")


def sound(wish: Wish) -> Done:
    """One noise for another; the only noise where none is named that goes."""
    found = [one for text in _named(wish, "old") for one in _events(wish, text)]
    new = "; ".join(_noise(wish, text) for text in wish.parts("new"))
    if not new or _COUNTED.fullmatch(new):
        raise NotDone("which noise")
    if found and _led_by_with(wish) and all(new in _heard(wish, one.scene) for one in found):
        return _changed(wish, _meant(wish, found), "")
    if found:
        return _changed(wish, _meant(wish, found), new)
    if wish.parts("old"):
        raise NotDone("nobody hears that")
    placed = bool(wish.parts("where") or wish.spoken_of)
    scenes = _scenes(wish) if placed else tuple(scene.id for scene in wish.film.scenes)
    named = [one for scene in scenes for one in _spoken_of(wish, scene)]
    if len(named) == (len(scenes) if placed else 1):
        return _changed(wish, named, new)
    whole = _ONLY.search(wish.text) or re.search(rf"\b{_SOUND}\b|geräusch|\bbruit|sonido", wish.text, re.I)
    if named or not whole or not placed:
        raise NotDone("which noise goes")
    return _sounding(wish, dict.fromkeys(scenes, new))


_COUNTED = re.compile(r"(?:once|twice|\w+ times?)", re.I)


def _heard(wish: Wish, scene: str) -> str:
    return wish.film.scene(scene).audio_description


def _with(wish: Wish, text: str) -> str:
    """A noise with how it sounds, where that was read as a wish of its own: "a howl with a long echo"."""
    more = re.search(
        rf"{re.escape(text)} (?P<how>with (?:an? |some )?[\w-]+(?: [\w-]+)?)(?=[,.;!?]|$)", wish.message
    )
    return f"{text} {more['how']}" if more and wish.language == "en" else text


def _led_by_with(wish: Wish) -> bool:
    """Whether what is to be heard was only said of another noise: "with a long echo"."""
    return any(re.search(rf"\bwith {re.escape(text)}", wish.message) for text in wish.parts("new"))


def _spoken_of(wish: Wish, scene: str) -> list[Event]:
    """What is heard in a scene and named outside of what shall be heard: "the bell in four should be a cowbell"."""
    inside = {i for span in wish.part.spans if span.role == "new" for i in range(span.first, span.last)}
    words = " ".join(word for i, word in enumerate(wish.part.words) if i not in inside)
    return [one for word in content(wish.english(words)) for one in heard_as(wish.film, word, (scene,))][:1]


def _scenes(wish: Wish) -> tuple[str, ...]:
    """The scenes that are named; a pronoun beside a name says nothing more."""
    texts = wish.parts("where")
    if texts and all(finding.owned(text) for text in texts):
        return wish.scenes()
    if named := [text for text in texts if not finding.these(text) and not _mixed(text)]:
        order = [scene.id for scene in wish.film.scenes]
        found = {scene for text in named for scene in _find(wish, text)}
        away = {scene for text in wish.parts("except") for scene in wish.find(text)}
        return tuple(s for s in order if s in found - away)
    if texts and wish.spoken_of:
        return wish.spoken_of
    return wish.scenes()


def _mixed(text: str) -> bool:
    """Whether a place is only where sounds are: "on the track"."""
    return bool(re.fullmatch(rf"\W*(?:(?:the|that scene's|this|in|on) )*(?:{_SOUND}|track)\W*", text, re.I))


def _find(wish: Wish, text: str) -> tuple[str, ...]:
    if re.search(
        r"\bganze zeit\b|\bthe whole time\b|\ball the time\b|\btout le temps\b|\btodo el (?:tiempo|rato)\b",
        text,
        re.I,
    ):
        return tuple(scene.id for scene in wish.film.scenes)
    if found := told.scenes_at(wish, text):
        return found
    if _THESE_FEW.fullmatch(text) and wish.spoken_of:
        return wish.spoken_of
    raise NotDone(f"which scene is {text!r}")


_THESE_FEW = re.compile(
    r"\W*(?:those|these|both|the same|them|die|diesen|beiden|ces|esas|estas)(?: (?:two|three|four|both|beiden|deux|dos))?\W*",
    re.I,
)


def _named(wish: Wish, role: str) -> list[str]:
    """What noises are named, in English, without what denies them."""
    texts = [text for text in wish.parts(role) if not finding.these(text)]
    return [re.sub(rf"^(?:{_NOT} )+", "", wish.english(text), flags=re.I) for text in texts]


def _events(wish: Wish, words: str) -> list[Event]:
    """What is heard under these words in the scenes that are named, else anywhere."""
    scenes = _scenes(wish) if [t for t in wish.parts("where") if not _mixed(t)] else ()
    words = re.sub(rf"\b{_SOUND}\b(?: of)?|^(?:a|an|the|that|this) ", " ", words, flags=re.I)
    return heard_as(wish.film, " ".join(words.split()), scenes) if words.strip() else []


def _meant(wish: Wish, found: list[Event]) -> list[Event]:
    """Those that are meant: all in the scenes that are named, else those of the scenes spoken of.

    Raises:
        NotDone: where several scenes sound so and none is named.
    """
    if any(not _mixed(text) for text in wish.parts("where")) or len({one.scene for one in found}) == 1:
        return found
    here = [one for one in found if one.scene in wish.spoken_of]
    if not here:
        raise NotDone("in which scene")
    return here


def _changed(wish: Wish, found: Sequence[Event], new: str) -> Done:
    """What is heard there goes, or gives way to something else."""
    sounds: dict[str, str] = {}
    for scene in dict.fromkeys(one.scene for one in found):
        parts = wish.film.scene(scene).audio_description.split("; ")
        gone = sorted({one.part for one in found if one.scene == scene})
        if new:
            parts[gone[0]] = new
            gone = gone[1:]
        kept = [part for index, part in enumerate(parts) if index not in gone]
        sounds[scene] = "; ".join(kept) or "a quiet place"
    return _sounding(wish, sounds)


def _sounding(wish: Wish, sounds: dict[str, str]) -> Done:
    operations: list[Operation] = []
    for scene, text in sounds.items():
        operations.append(UpdateScene(scene_id=scene, field="audio_description", value=text))
        if not wish.film.scene(scene).sound_on:
            operations.append(UpdateScene(scene_id=scene, field="sound_on", value=True))
    return Done(tuple(operations), tuple(sounds))


def _joined(old: str, what: str) -> str:
    return f"{old}; {what}" if old else what


def _noise(wish: Wish, text: str) -> str:
    """A noise as a scene tells of it: without what leads to it; "a cow should moo" as "a cow moos"."""
    english = _english(wish, text).strip(" .,;!?")
    if re.search(r"\bruf(?:t|en)?\b", text, re.I):  # an owl calls, and does not shout
        english = re.sub(r"\bshout(s?)\b", r"call\1", english)
    english = re.sub(rf"^(?:the |a )?{_SOUND} of ", "", english, flags=re.I)
    english = re.sub(r"^(?:to |that |we |i |one |you |(?:want|hear|hears) )+", "", english, flags=re.I)
    english = re.sub(r"^(?:more )?like (?=an? |the )", "", _ONLY.sub(" ", english).strip())
    done = re.match(r"(?P<who>.+?) (?:should|could|must|can|would) (?P<verb>[a-z]+)\b(?P<rest>.*)$", english)
    if done:
        english = f"{done['who']} {_third(done['verb'])}{done['rest']}"
    called = re.match(r"(?P<verb>[a-z]+) (?P<who>(?:the|an?) [a-z]+)(?P<rest>(?: [a-z]+)*)$", english)
    if called and called["verb"] in vocabulary.VERBS and wish.language != "en":
        english = f"{called['who']} {_third(called['verb'])}{called['rest']}"
    english = re.sub(r"\b(an?) (?:actual|real|proper) (?=\w)", _article, english)
    words = content(english)
    if words and all(w in vocabulary.ADJECTIVES or w.endswith("ed") for w in words):
        english = f"{english} air"
    return " ".join(english.split())


def _article(match: re.Match[str]) -> str:
    """The article that fits the word behind: "an actual howl" as "a howl"."""
    return "an " if match.string[match.end() :][:1].lower() in "aeiou" else "a "


def _english(wish: Wish, text: str) -> str:
    """A noise in English.

    Raises:
        NotDone: where a word of it is not known.
    """
    told_ = wish.english(text)
    if wish.language == "en":
        return told_
    known = tables.words("en") | set(vocabulary.VERBS)
    for word in re.findall(r"[^\W\d_]{4,}", told_.lower()):
        if not {word, word.removesuffix("s"), singular(word), stem(word)} & known:
            raise NotDone(f"no English for {word!r}")
    return told_


def _third(verb: str) -> str:
    verb = re.sub(r"(?<=[^aeiou])y$", "ie", verb)
    return f"{verb}es" if re.search(r"(?:s|x|ch|sh)$", verb) else f"{verb}s"


def sound_off(wish: Wish) -> Done:
    """No noises, in the film or in scenes; "silence" may as well mean that nobody speaks."""
    if _SILENCE.search(wish.text) and wish.film.settings.narration:
        raise NotDone("silence of what")
    named = wish.parts("where") or wish.parts("except")
    every = tuple(scene.id for scene in wish.film.scenes)
    scenes = _scenes(wish) if wish.parts("where") else wish.scenes() if named else every
    return Done(tuple(UpdateScene(scene_id=s, field="sound_on", value=False) for s in scenes), scenes)


_SILENCE = re.compile(
    r"\b(?:silen\w+|stille|stumm|mute|quiet)\b(?!.*\b(?:sound|nois|effect|sfx|geräusch|bruit|ruido)\w*)", re.I
)


# Levels.

_WHAT = (
    (
        "music",
        r"music|musik|musique|música|musica|mucke|\btrack\b|\bbed\b|\bscore\b|\bsong\b|\bzik\b|\btune\b",
    ),
    (
        "voice",
        r"voice|\bvo\b|dialogu?e|narrat|stimme|sprech|erzähl|voix|\bvoz\b|voces|speech|talking",
    ),
    ("sounds", r"\bsounds?\b|noise|effects|\bsfx\b|geräusch|bruit|sonido|ruido|ambien|atmo"),
)


_PEOPLE = re.compile(
    r"\bs?he\b|\bhim\b|\bher\b|madame|\blady\b|\bwom[ae]n\b|\bm[ae]n\b|\breader|teller", re.I
)


def _level(wish: Wish, way: str) -> Done:
    placed = [text for text in wish.parts("where") if not re.search(r"\bat it$|\bdabei$", text, re.I)]
    if placed and len(wish.scenes()) < len(wish.film.scenes):
        raise NotDone("levels are those of the whole film")
    amount = next((text for text in wish.parts("num") if re.search(r"\d|half", text)), "")
    what = _loud(wish)
    if what == "voice" and not wish.film.settings.narration:
        raise NotDone("nobody speaks")
    under = (
        what == "music"
        and way == "quieter"
        and re.search(r"\bunder\b|\bvo\b|voice|\bher\b|\bduck\b|stimme|sprech|voix|\bvoz\b", wish.text, re.I)
    )
    behind = "Turn the music down under the voice." if under and not amount else ""
    sentences = [
        f"{what} {amount.replace('half', '50 %')} {way}." if amount else "",
        behind,
        f"The {what} {way}.",
    ]
    for sentence in filter(None, sentences):
        reading = wish.rules(sentence, wish.view)
        fields = (
            [getattr(op, "field", "") for op in reading.operations] if isinstance(reading, Edits) else [""]
        )
        if isinstance(reading, Edits) and all(field.startswith("mix.") for field in fields):
            return Done(reading.operations)
    raise NotDone("that level cannot be changed")


def _loud(wish: Wish) -> str:
    """What is to be louder or softer: the music, the voices or the noises, one of which may be named.

    Raises:
        NotDone: where that is not said.
    """
    texts = [text for text in wish.parts("who") if not finding.these(text)]
    tracks = list(filter(None, (_track(wish, text) for text in texts)))
    if len(set(tracks)) > 1:
        raise NotDone("louder the one, softer the other")
    if tracks:
        return tracks[0]
    found = {what for what, words in _WHAT if not texts and re.search(words, wish.text, re.I)}
    if not found and not texts:  # "turn it down while you are at it"
        found = {what for what, words in _WHAT if re.search(words, wish.message, re.I)}
    if len(found) == 1:
        return found.pop()
    raise NotDone("louder what")


def _track(wish: Wish, text: str) -> str:
    """What a phrase names: the music, the voices or the noises, or one of these; empty where none."""
    noise = re.search(rf"\b{_SOUND} of (?P<what>.+)", text, re.I)
    if noise and not heard_as(wish.film, re.sub(r"^(?:the|a) ", "", noise["what"])):
        raise NotDone("nobody hears that")
    for what, words in _WHAT:
        if re.search(words, text, re.I) and not (what == "voice" and re.search(r"\bsounds?\b", text, re.I)):
            return what
    if heard_as(wish.film, re.sub(r"^(?:the|a) ", "", wish.english(text))):
        return "sounds"
    if _PEOPLE.search(text):
        return "voice"
    speaks = {line.speaker for scene in wish.film.scenes for line in scene.lines}
    return "voice" if (one := told.member(wish, text)) and one.id in speaks else ""


HANDLERS: dict[str, Handler] = {
    "sound": sound,
    "sound_add": sound_add,
    "sound_gone": sound_gone,
    "sound_off": sound_off,
    "louder": lambda wish: _level(wish, "louder"),
    "softer": lambda wish: _level(wish, "quieter"),
}
