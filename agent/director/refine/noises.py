"""What is heard beside voice and music: sound effects of scenes, and how loud they are.

A scene sounds like a bed and an event, "rain on glass; a clock ticks". A wish names one of them by its words or
their stems, wherever it is heard, and takes it out, puts another in its place, or leaves it alone.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from agent.director.refine.bare import bare
from agent.director.refine.draft import Clause
from agent.director.refine.targets import Reference, content, members, words_of
from agent.director.refine.types import Reply
from agent.director.scripts.words import words_of as word_set
from agent.director.words.english import singular, third
from agent.director.words.lexer import lex
from film.document import Film

_SOUND = r"(?:sounds?|noises?|sfx|sound effects?|foley|audio)"
_THE = r"(?:the |that |this |those |these |any |all |its |his |her |all the |an? |some )?"
_GO = r"(?:remove|delete|drop|lose|skip|cut|kill|mute|silence|strip|scrap|ditch|take out|take away|get rid of|leave out|cut out|no more|no|without|stop|turn off|do not want|we do not need|i do not want(?: to hear)?)"
_X = r"(?P<x>(?:(?!\b(?:but|keep|leave)\b)[^,:;])+?)"
_REST = r"(?: (?:out of|from|in|off) the (?:sound|audio|mix|background|sfx)(?: there)?)?(?: too| as well)?(?:,? (?:but |and )?(?:keep|leave)(?: just| only)? [^,:;]+|,? (?:it|they|that|because) [^;:]+)?$"
"""What stays, said behind what goes."""
_GONE = tuple(
    re.compile(rf"^{pattern}{_REST}", re.I)
    for pattern in (
        rf"(?:there should be |have |with )?{_GO} {_THE}{_X}(?: out| away| off| altogether| completely| entirely| at all| either| please)*",
        rf"{_THE}{_X} (?:can|should|must|has to|needs to|could|may|might) (?:go|stop|be removed|be gone|be cut|be muted|disappear|come out)(?: completely| altogether| away)?",
        rf"(?:take|get|leave|cut|turn) {_THE}{_X} (?:out|away|off)(?: completely| altogether)?",
        rf"{_THE}{_X} (?:out|off|away|gone)",
        rf"{_THE}{_X} (?:drives?|makes?|annoys?|bothers?|distracts?|irritates?|scares?|wakes?|startles?|gets? on)\b[^,:;]*",
        rf"{_THE}{_X} (?:is|are) (?:so |too |really |very |just )*(?:annoying|distracting|irritating|horrible|awful|cheesy|silly|unbearable|too much|illegal|forbidden|not allowed|banned|unwanted)\b[^,:;]*",
    )
)
_INSTEAD = (
    re.compile(rf"^(?:replace|swap|change|exchange|turn|make) {_THE}(?P<old>[^,:;]+?) (?:with|for|by|into|to) (?P<new>[^,:;]+)$", re.I),
    re.compile(rf"^(?:use |put |have |let us hear |i want |play |give me )?(?P<new>[^,:;]+?) (?:instead of|in place of|rather than|not) {_THE}(?P<old>[^,:;]+)$", re.I),
    re.compile(rf"^(?:rather )?(?:hear |have )?(?!more|less|louder|\w+er )(?P<new>[^,:;]+?) than {_THE}(?P<old>[^,:;]+?)$", re.I),
    re.compile(rf"^instead of {_THE}(?P<old>[^,:;]+?),? (?:use |put |have |let us hear |i want |play |give me )?(?P<new>[^,:;]+)$", re.I),
    re.compile(rf"^{_THE}(?P<old>[^,:;]+?) should (?:be|become|sound like) (?P<new>[^,:;]+?)(?: instead)?$", re.I),
)  # fmt: skip
_IN_ITS_PLACE = re.compile(
    r"^(?:put|use|have|add|play|set|give me)?\s*(?P<new>(?:an? |the |some )?[^,:;]+?) (?:(?:there )?in (?:its|their|that) place|instead|in there instead)$",
    re.I,
)
_REPORTED = re.compile(
    r"^(?:our|my|the|their) (?:\w+ ){1,3}?(?:says?|thinks?|finds?|feels?|reckons?|tells? (?:me|us)) (?:that )?(?=\w+ \w+ \w)",
    re.I,
)
"""Who says what bothers them: "our radio people say the horn is illegal"."""
_ONLY = re.compile(r"\b(?:only|just|alone|nothing but)\b", re.I)
_ALONE = re.compile(
    r"^(?:let us hear |let me hear |make it |it should be |should be |have |play |keep |i want |i want to hear |we hear |can it be |so |leave )*(?:just|only|nothing but|solely)(?: hear| the sound of)? (?P<x>[^,:;]+)$",
    re.I,
)
_TIMES = re.compile(
    r"\b(?P<n>once|twice|three times|four times|five times|\d+ times)\b(?:,? (?:and )?(?:not|instead of|rather than)(?: just| only)? \w+(?: times?)?)?",
    re.I,
)
_SMALL = word_set(
    "the a an of in on at and with that this those these his her its their sound sounds noise noises effect effects sfx audio background some"
    " very faint soft loud little bit single to from for is are be end start beginning please there out"
)


def _stem(word: str) -> str:
    """A word without its endings: ticking, ticks and tick are one."""
    bare_word = re.sub(r"(?<=\w{3})(?:ing|ed|es|s|en|e)$", "", word.lower())
    return re.sub(r"([b-df-hj-np-tv-z])\1$", r"\1", bare_word)


def _stems(text: str) -> frozenset[str]:
    return frozenset(_stem(word) for word in re.findall(r"[^\W\d_]+", text.lower()) if word not in _SMALL)


@dataclass(frozen=True)
class Event:
    """A part of what a scene sounds like."""

    scene: str
    part: int
    text: str


def events(film: Film, scenes: tuple[str, ...] = ()) -> list[Event]:
    """Everything that is heard in scenes, in all where none is named."""
    return [
        Event(scene.id, number, part)
        for scene in film.scenes
        if not scenes or scene.id in scenes
        for number, part in enumerate(scene.audio_description.split("; "))
        if part
    ]


def heard_as(film: Film, words: str, scenes: tuple[str, ...] = ()) -> list[Event]:
    """What is heard under these words; each of them, or its stem, is in the event or says no more than that it is a sound."""
    wanted = _stems(words)
    found = [event for event in events(film, scenes) if wanted and wanted <= _stems(event.text)]
    if found or len(wanted) < 2:
        return found
    # "the car horn", "engine noise": the last word is the thing
    last = _stem(re.findall(r"[^\W\d_]+", re.sub(rf"\b{_SOUND}\b", "", words, flags=re.I).lower() or "x")[-1])
    return [event for event in events(film, scenes) if last in _stems(event.text)]


def _where(clause: Clause) -> tuple[str, ...]:
    """The scenes that a clause names, or that the message spoke of just before of sounds."""
    named = [t for t in clause.tokens if isinstance(t, Reference) and not t.missing and not t.choices]
    if named:
        return tuple(dict.fromkeys(s for t in named for s in t.scenes))
    return clause.draft.mentioned if clause.draft.topic == "sound" else ()


def _seen(clause: Clause, event: Event, words: str) -> bool:
    """Whether the scene also shows what these words name, so that the wish may be about the picture."""
    scene = clause.film.scene(event.scene)
    shown = {_stem(word) for word in words_of(scene, clause.film)} | _stems(scene.motion)
    return bool(_stems(words) & _stems(event.text) & shown)


def event(clause: Clause) -> bool | Reply:
    """``no horn``, ``a bicycle bell instead of the horn``, ``just the rain on the glass``, ``let the bell ring twice``."""
    other = clause.seen("thing", "music", "voice", "caption", "title", "speaking")
    other = other or (clause.seen("thing", "narration") and not clause.seen("thing", "sound"))
    if other or clause.seen("quote"):
        return False
    text = re.sub(rf"^(?:scenes? \d+ |{_SOUND} ?[:,] )+", "", _REPORTED.sub("", bare(clause)), flags=re.I)
    scenes = _where(clause)
    about = clause.seen("thing", "sound") or clause.draft.topic == "sound" or bool(_HEAR.search(text))
    if (times := _TIMES.search(text)) and (counted := _counted(clause, text, times, scenes)) is not None:
        return counted
    for pattern in _INSTEAD:
        if " than " in pattern.pattern and re.search(r"er than|\b(?:more|less)\b", text, re.I):
            continue
        if (match := pattern.match(text)) and (found := _certain(clause, match["old"], scenes, about)):
            if only := re.match(r"(?:just|only) (?P<x>.+)", match["new"], re.I):
                return _alone(clause, only["x"], scenes, about=True)
            if pattern is _INSTEAD[-1] and not about and not _audible(match["new"]):
                continue
            return _changed(clause, found, match["new"])
    if (match := _IN_ITS_PLACE.match(text)) and clause.draft.topic == "sound" and scenes:
        return _added(clause, match["new"], scenes)
    if (match := _ALONE.match(text)) and (about or heard_as(clause.film, match["x"], scenes)):
        return _alone(clause, match["x"], scenes, about)
    for pattern in _GONE:
        if (match := pattern.match(text)) and (found := _certain(clause, match["x"], scenes, about)):
            return _changed(clause, found, "")
    return False


_HEAR = re.compile(rf"\b(?:hear|hears|heard|hearing|audible|{_SOUND})\b", re.I)


def _certain(clause: Clause, words: str, scenes: tuple[str, ...], about: bool) -> list[Event]:
    """The events under these words where it is sure that a sound is meant: nothing of the kind is seen there."""
    found = heard_as(clause.film, words, scenes)
    told = about or bool(re.search(rf"\b(?:{_SOUND}|\w+ing)\b", words, re.I))
    return [one for one in found if told or not _seen(clause, one, words)] if found else []


def _changed(clause: Clause, found: list[Event], new: str) -> bool | Reply:
    """What is heard there goes, or gives way to something else."""
    scenes = tuple(dict.fromkeys(one.scene for one in found))
    if len(scenes) > 1 and (spoken_of := [s for s in scenes if s in clause.draft.mentioned]):
        scenes = tuple(spoken_of)
        found = [one for one in found if one.scene in scenes]
    if len(scenes) > 1 and not clause.names_scenes() and not clause.seen("quant"):
        return clause.which(scenes)
    for scene_id in scenes:
        gone = {one.part for one in found if one.scene == scene_id}
        parts = clause.film.scene(scene_id).audio_description.split("; ")
        others = [part for i, part in enumerate(parts) if i not in gone]
        put = "" if new and any(_stems(_plainly(new)) <= _stems(part) for part in others) else _plainly(new)
        kept = [
            put if i == min(gone) and put else part
            for i, part in enumerate(parts)
            if i not in gone or (put and i == min(gone))
        ]
        clause.draft.scene(scene_id, "audio_description", "; ".join(kept) or "a quiet place")
    return _told(
        clause, scenes, "heard" if new else "unheard", _plainly(new) or ", ".join(one.text for one in found)
    )


def _plainly(words: str) -> str:
    words = re.sub(rf"^(?:hear )?(?:(?:the |a )?{_SOUND} of )?", "", words.strip(" .,;!?"), flags=re.I)
    return re.sub(rf"(?: {_SOUND})?(?: there| in there| please| instead| now)*$", "", words, flags=re.I)


def _told(clause: Clause, scenes: tuple[str, ...], key: str, what: str) -> bool:
    clause.used |= set(range(len(clause.tokens)))
    clause.draft.topic, clause.draft.mentioned = "sound", scenes
    for scene_id in scenes:
        clause.draft.scene(scene_id, "sound_on", True)
    clause.draft.tell(key, scenes, what=what)
    return True


def _added(clause: Clause, what: str, scenes: tuple[str, ...]) -> bool:
    for scene_id in scenes:
        told = clause.film.scene(scene_id).audio_description
        clause.draft.scene(scene_id, "audio_description", f"{told}; {_plainly(what)}")
    return _told(clause, scenes, "heard", _plainly(what))


def _alone(clause: Clause, words: str, scenes: tuple[str, ...], about: bool) -> bool | Reply:
    """One sound and no other; as the scene tells it already, where it does."""
    found = heard_as(clause.film, words, scenes)
    scenes = scenes or tuple(dict.fromkeys(one.scene for one in found))
    if not scenes or (len(scenes) > 1 and not clause.names_scenes()):
        return clause.which(scenes) if scenes else False
    if not found and not about:
        return False
    for scene_id in scenes:
        told = next((one.text for one in found if one.scene == scene_id), _plainly(words))
        clause.draft.scene(scene_id, "audio_description", told)
    return _told(clause, scenes, "heard", _plainly(words))


def _counted(clause: Clause, text: str, times: re.Match[str], scenes: tuple[str, ...]) -> bool | None:
    """``let the bell ring twice, not once``: how often something is heard that the film tells of."""
    before = re.sub(
        r"^(?:let|make|have|could|can|should|the|may)\s+", "", text[: times.start()].strip(), flags=re.I
    )
    before = re.sub(r"\b(?:should|could|can|must|to)\b", " ", before)
    found = heard_as(clause.film, before, scenes) or heard_as(clause.film, before.rpartition(" ")[0], scenes)
    if len(found) != 1:
        return None
    old = re.sub(r"\s*\b(?:once|twice|\w+ times)\b", "", found[0].text)
    parts = clause.film.scene(found[0].scene).audio_description.split("; ")
    parts[found[0].part] = f"{old} {times['n'].lower()}"
    clause.draft.scene(found[0].scene, "audio_description", "; ".join(parts))
    return _told(clause, (found[0].scene,), "heard", parts[found[0].part])


_LEAD = r"(?:(?:and|also|please|so|then|that|maybe|now|but|only|just) )*"
_WHO = r"(?:(?:i|we|you|one|they|people) )?(?:(?:should|can|could|want to|need to|would like to|would love to|must|to|would|might|only|also|just) )*"
_HEARD = (
    re.compile(
        rf"^{_LEAD}(?:(?:add|put in|put|use|have|i want|i would like|give me|there should be|mix in)\s+)?(?P<what>[\w' -]+?) (?:in|to|into|on|under) the (?:sound|audio|mix|background sound|sound mix|sfx)(?: there)?$",
        re.I,
    ),
    re.compile(
        rf"^{_LEAD}(?:add|put in|put|use|i want to hear|i want|let us hear|we (?:should )?hear|make us hear|there should be|give me|have)\s+(?:the |a |an |some |more )?"
        r"(?:(?:sounds?|noises?) (?:effect )?of (?:the |a |an |some )?(?P<of>[\w' -]+?)|(?P<what>[\w' -]+?) (?:sounds?|noises?|sound effects?))$",
        re.I,
    ),
    re.compile(
        rf"(?:^{_LEAD}(?:(?:let|make|have) (?:us|me|them|the audience) hear|{_WHO}hears?)|\bi (?:would like|want|wish)(?: that)? (?:you|we|one)(?: to| can| should)? hear)\s+(?P<what>[^,:]+)$",
        re.I,
    ),
    re.compile(
        r"^(?P<what>[^,:]+?) (?:should|can|must|could) (?:also )?(?:be heard|be audible|sound|ring out|come through|be in the (?:sound|audio|mix))$",
        re.I,
    ),
    re.compile(
        rf"^{_LEAD}(?:change |the )*(?:sounds?|noises?|sound effects?|ambience|background sounds?)(?: should be| is| are| of)?\s*[:,]?\s+(?P<what>[^,:]+?)"
        r"(?: (?:instead of|rather than|in place of|not) (?P<old>[^,:]+))?$",
        re.I,
    ),
)
_BARE_WISH = re.compile(
    rf"^{_LEAD}(?:i (?:would )?(?:want|like|love|prefer)|add|put|give me|there should be|have)\s+(?P<what>[^,:]+)$",
    re.I,
)
"""What is heard only where the message has spoken of sounds."""


_CALLS = "moo|bark|howl|chirp|twitter|ring|tick|hoot|crow|whistle|rumble|creak|roar|croak|meow|miaow|purr|neigh|caw|squeak|hum|buzz|clap|bleat|baa|crackle|rustle|splash|drip|honk|chime|toll|quack|squawk|screech|snore|growl"
_SOUNDING = re.compile(
    rf"^{_LEAD}(?:let )?(?P<who>(?:an?|some|the|two|three) [\w -]+?) (?:(?:should|could|must|can|may) )?(?P<call>{_CALLS})s?(?P<how> [\w ]+)?$",
    re.I,
)
"""What can only be heard, told of something that is not there yet: "a cow should moo far away"."""
_KEPT = re.compile(
    rf"^(?:but |and |please )*(?:keep|leave) {_THE}(?P<x>[^,:;]+?)(?: in| as (?:it|they) (?:is|are)| as is)?$",
    re.I,
)


def heard(clause: Clause) -> bool | Reply:
    """``add the sound of thunder to scene 4``, ``let us hear church bells``: one more event in what a scene sounds like."""
    text = bare(clause)
    patterns = (*_HEARD, _BARE_WISH) if clause.draft.topic == "sound" else _HEARD
    if (
        (kept := _KEPT.match(text))
        and heard_as(clause.film, kept["x"], _where(clause))
        and clause.draft.operations
    ):
        clause.used |= set(range(len(clause.tokens)))
        return True
    if (call := _SOUNDING.match(text)) and (sounding := _sounds_now(clause, call)) is not None:
        return sounding
    match = next((found for pattern in patterns if (found := pattern.search(text))), None)
    if not match and clause.draft.topic == "sound" and clause.names_some() and len(text.split()) < 4:
        match = re.match(r"(?P<what>[\w' -]+)$", text)
    if not match or clause.has("neg") or clause.seen("thing", "music", "voice", "caption"):
        return False
    named = match.groupdict()
    what = _plainly(named.get("of") or named.get("what") or "")
    if not _audible(what) or (
        match.re is _HEARD[-1] and not clause.names_scenes() and not clause.draft.mentioned
    ):
        return False
    if clause.draft.topic == "music" and not clause.film.music.on and not clause.names_scenes():
        clause.used |= set(range(len(clause.tokens)))
        return True  # "no music, I want to hear the street": that is why
    clause.tokens = [
        replace(t, role="") if isinstance(t, Reference) and t.role == "until" else t for t in clause.tokens
    ]  # "a voice coming through in scene 4"
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    if _ONLY.search(clause.text) and heard_as(clause.film, what, scenes):
        return _alone(clause, what, scenes, about=True)
    for scene in scenes:
        told = _with_event(clause.film.scene(scene).audio_description, what, named.get("old") or "")
        clause.draft.scene(scene, "audio_description", told)
    return _told(clause, scenes, "heard", what)


def _calls(verb: str) -> str:
    return f"{verb}s" if verb.endswith("oo") else third(verb)


def _sounds_now(clause: Clause, match: re.Match[str]) -> bool | Reply | None:
    """A call of something that the scenes do not show: it is heard; None where it is seen, and moves as well."""
    scenes = clause.targets() if clause.names_some() or clause.draft.mentioned else clause.which_scene()
    noun = singular(match["who"].split()[-1].lower())
    if any(noun in words_of(s, clause.film) for s in clause.film.scenes) or members(
        clause.film, clause.tokens
    ):
        return None
    if not isinstance(scenes, tuple):
        return scenes
    many = match["who"].lower().startswith(("some", "two", "three"))
    what = f"{match['who'].lower()} {match['call'].lower() if many else _calls(match['call'].lower())}{match['how'] or ''}"
    for scene in scenes:
        told = _with_event(clause.film.scene(scene).audio_description, what, "")
        clause.draft.scene(scene, "audio_description", told)
    return _told(clause, scenes, "heard", what)


_EMPTY = word_set("the more some no other new different all it that this again off on")
_AUDIBLE = (
    "word", "filler", "weather", "number", "size", "light", "age", "amount", "mood", "instrument", "colour", "time", "speed", "shot", "nearer",
)  # fmt: skip


def _audible(what: str) -> bool:
    """Whether words name something heard, and neither music, a voice nor a level."""
    tokens = lex(what, [], "en")
    if what.lower() in ("", *_EMPTY) or any(token.kind not in _AUDIBLE for token in tokens):
        return False
    return any(token.kind in ("word", "weather", "instrument") for token in tokens)


def _with_event(old: str, what: str, instead: str) -> str:
    """What a scene sounds like with one event more; it takes the place of the one that is named, else of the last."""
    parts = [part for part in old.split("; ") if part]
    gone = content(instead)
    at = next((i for i, part in enumerate(parts) if gone & content(part)), None)
    if at is not None:
        return "; ".join([*parts[:at], what, *parts[at + 1 :]])
    return f"{parts[0]}; {what}" if parts else what
