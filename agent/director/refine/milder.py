"""Other words for what a vendor refused for its content: fewer and plainer ones, and never a new fact.

Vendors seldom say which word it was. What is offered is a guess, says so, and changes
nothing before the person agrees.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from agent.director.refine.types import Answer, Asked, Edits, FilmView, Reading
from agent.director.refine.words import listed, unmarked
from film.document import Film
from film.edits import UpdateCast, UpdateFilm, UpdateScene
from film.naming import called, unit_word

ACCEPTED = "use milder words"
"""The message that takes up whatever is offered."""
MOST = 3
"""Offers told at once."""
_SHOWN = 300
"""Characters of a description that are shown."""

_DROPPED = (
    r"(?:covered |soaked |drenched |smeared |stained )?(?:in|with) (?:\w+ )?blood|of (?:\w+ )?blood|blood[- ](?:soaked|stained|red|spattered|covered)"
    r"|bloody|bloodied|gory|gruesome|grisly|mutilated|severed|decapitated|naked|nude|topless|half-naked|bare-chested|undressed"
    r"|sexy|seductive|sensual|erotic|provocative|drunken|nazi|suicidal"
)
_PLAINER = {
    r"(?:dead bod|corpse|cadaver)(?P<many>ies|s)?(?:y)?": "still figure",
    r"dead": "still",
    r"blood": "stains",
    r"(?:shot)?gun(?P<many>s)?|(?:pistol|rifle|revolver|weapon|dagger|sword|axe|bomb|grenade|syringe)(?P<many1>s)?|kni(?:fe|(?P<many2>ves))": "object",
    r"noose(?P<many>s)?": "rope",
    r"drugs|cocaine|heroin": "objects",
    r"wounds|scars": "marks",
    r"wounded|injured|beaten": "tired",
    r"(?:demon|devil|zombie|vampire|monster)(?P<many>s)?": "creature",
    r"massacre|slaughter|bloodbath": "clash",
    r"murder": "crime",
    r"terrorist(?P<many>s)?|assassin(?P<many1>s)?|killer(?P<many2>s)?(?! whale)": "stranger",
    r"lingerie|underwear|bikini": "clothes",
}
_VERBS = {
    r"kill|murder|stab|shoot|strangle|choke|torture|attack|punch|slap|whip": "face",
    r"scream|shriek": "call",
    r"kiss|undress": "meet",
    r"explode": "flash",
}
_AIMED = r"(?:shoot|fire|aim|point)(?P<end>s|ing)? (?:an? |the |his |her |their )?(?:shotgun|gun|pistol|rifle|revolver)s? at"
_ALONE = (r"(?<![-\w{])(?:", r")(?![-\w}])")
"""Around a word that is no part of another one and no id of the cast."""


Rewording = UpdateScene | UpdateCast | UpdateFilm


@dataclass(frozen=True)
class Milder:
    """A text in milder words."""

    text: str
    guessed: tuple[str, ...]
    """The words that were taken for the reason; empty where nothing stood out and the text was only cut short."""


@dataclass(frozen=True)
class Offer:
    """Other words for one thing that was refused."""

    unit: str
    operation: Rewording
    milder: Milder
    follows: bool = False
    """Whether this was not refused, but holds the words that another offer takes for the reason."""

    def told(self, film: Film) -> str:
        """The offer as a sentence."""
        shown = unmarked(self.milder.text, film).rstrip(".")
        shown = shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN].rsplit(' ', 1)[0]} …"
        what = _subject(film, self.operation)
        if self.follows:
            return f"The same words stand elsewhere, so {what}: “{shown}”."
        if self.milder.guessed:
            words = listed([f"“{word}”" for word in self.milder.guessed], "en")
            were = "was" if len(self.milder.guessed) == 1 else "were"
            return f"My guess is that {words} {were} the reason: say “yes”, and {what}: “{shown}”."
        return f"No word in it stands out, so this is a guess: say “yes”, and {what} no more than: “{shown}”."


def milder(text: str) -> Milder | None:
    """The text without what is refused most often; else only its beginning; None where neither is left."""
    guessed: dict[str, None] = {}

    def plainer(pattern: str, instead: str, text: str) -> str:
        def replaced(found: re.Match[str]) -> str:
            guessed[found[0].strip().lower().removeprefix("of ")] = None
            named = found.groupdict()
            return (
                _inflected(instead, named["end"]) if "end" in named else instead + "s" * any(named.values())
            )

        return re.sub(f"{_ALONE[0]}{pattern}{_ALONE[1]}", replaced, text, flags=re.I)

    new = plainer(_AIMED, "face", text)
    new = plainer(_DROPPED, "", new)
    for pattern, instead in _PLAINER.items():
        new = plainer(pattern, instead, new)
    for pattern, instead in _VERBS.items():
        new = plainer(rf"(?:{pattern})(?P<end>s|es|ed|bed|bing|ing)?", instead, new)
    new = _tidy(new)
    if guessed and len(new.split()) > 2:
        return Milder(new, tuple(sorted(guessed, key=text.lower().find)))
    first = re.split(r"(?<=[.;!?])\s+", text.strip())[0].rstrip(";")
    start = first if first != text.strip() else first.rpartition(",")[0]
    return Milder(start, ()) if len(start.split()) > 3 else None


def _inflected(verb: str, end: str | None) -> str:
    """A plainer verb in the form of the one that it stands for."""
    stem = verb.removesuffix("e")
    match end or "":
        case "ed" | "bed":
            return "met" if verb == "meet" else f"{stem}ed"
        case "ing" | "bing":
            return f"{stem}ing" if verb != "meet" else "meeting"
        case "s" | "es":
            return f"{verb}es" if verb.endswith("sh") else f"{verb}s"
    return verb


def _tidy(text: str) -> str:
    """Articles that fit what follows them, and no gaps."""
    text = re.sub(r"\s{2,}", " ", text)
    text = re.sub(r"\b([Aa])n?(?= [aeiou])", r"\1n", text)
    text = re.sub(r"\b([Aa])n(?= [^aeiou\W])", r"\1", text)
    return re.sub(r"\s+([,.;:!?])", r"\1", text).strip()


def offers(view: FilmView) -> list[Offer]:
    """Other words for everything that was refused and that the director may reword."""
    found: dict[tuple[str, str], Offer] = {}
    for unit in view.refused:
        for operation, text in _fields(view.film, unit):
            new = milder(text)
            if new is not None:
                found.setdefault(_place(operation), Offer(unit, operation.with_(value=new.text), new))
                break
    for offer in _following(view.film, [*found.values()]):
        found.setdefault(_place(offer.operation), offer)
    return [*found.values()]


def _place(operation: Rewording) -> tuple[str, str]:
    """Whose field it rewords, and which."""
    return getattr(operation, "scene_id", getattr(operation, "cast_id", "")), operation.field


def _following(film: Film, offers: Sequence[Offer]) -> Iterator[Offer]:
    """Scenes that show somebody whose look was refused, where their descriptions hold the very same words."""
    for offer in offers:
        member = offer.unit.removeprefix("cast:")
        for scene in film.scenes:
            if member in scene.named and offer.unit.startswith("cast:"):
                for operation, text in _fields(film, f"image:{scene.id}"):
                    new = milder(text)
                    if new is not None and {*new.guessed} & {*offer.milder.guessed}:
                        yield Offer(f"image:{scene.id}", operation.with_(value=new.text), new, follows=True)


def _fields(film: Film, unit: str) -> Iterator[tuple[Rewording, str]]:
    """What a unit is made from, as edits that would reword it; a person's own words are theirs to change."""
    kind, _, subject = unit.partition(":")
    edits: list[tuple[Rewording, str]] = []
    if kind == "cast":
        look = film.member(subject).description
        edits.append((UpdateCast(cast_id=subject, field="description", value=""), look))
    if kind in ("image", "clip"):
        seen = film.scene(subject).visual_description
        edits.append((UpdateScene(scene_id=subject, field="visual_description", value=""), seen))
    if kind == "sound":
        heard = film.scene(subject).audio_description
        edits.append((UpdateScene(scene_id=subject, field="audio_description", value=""), heard))
    if kind == "clip":
        motion = film.scene(subject).motion
        moved = (UpdateScene(scene_id=subject, field="motion", value=""), motion)
        edits.insert(0 if (new := milder(motion)) and new.guessed else 1, moved)
    if kind == "music":
        edits.append((UpdateFilm(field="music.brief", value=""), film.music.brief))
    for operation, text in edits:
        path = ".".join(filter(None, _place(operation)))
        if film.authors.get(path) != "person":
            yield operation, text


def told(view: FilmView) -> str:
    """What is offered in the place of what was refused, and what the person can say; empty without a refusal."""
    found = offers(view)
    said = [offer.told(view.film) for offer in found[:MOST]]
    if len(found) > 1:
        said.append(
            "“yes” takes all of them" + (f", and {len(found) - MOST} more." if len(found) > MOST else ".")
        )
    mine = {offer.unit for offer in found}
    said += _asked(view.film, [unit for unit in view.refused if unit not in mine])
    if found:
        said.append("It costs nothing until you approve its plan.")
    return " ".join(said)


def _asked(film: Film, units: Sequence[str]) -> list[str]:
    """What to say where there is nothing to offer, once for each kind of thing."""
    kinds: dict[str, list[str]] = {}
    for unit in units:
        kind, _, subject = unit.partition(":")
        kinds.setdefault("image" if kind == "clip" else kind, []).append(subject)
    return [_other(film, kind, subjects) for kind, subjects in kinds.items()]


def _other(film: Film, kind: str, subjects: Sequence[str]) -> str:
    if kind == "cast":
        return (
            f"Say in other words how {listed([called(film, subject) for subject in subjects], 'en')} looks."
        )
    if kind == "music":
        return "Say what the music should be like instead."
    numbers = [str(number) for number in dict.fromkeys(film.number(subject) for subject in subjects)]
    scenes = f"scene{'' if len(numbers) == 1 else 's'} {listed(numbers, 'en')}"
    if kind == "sound":
        return f"Leave the sound of {scenes} out: “no sound effects in scene {numbers[0]}”."
    what, field = ("said", "narration") if kind == "speech" else ("seen", "description")
    return f"Say in other words what is {what} in {scenes}: “change the {field} of scene {numbers[0]} to: …”."


def asked(said_before: str, view: FilmView) -> Asked | None:
    """The question that the director's last words hold, where they offered milder words."""
    offered = view.refused and "say “yes”" in said_before
    return Asked("Shall I use milder words?", (ACCEPTED,)) if offered else None


_READ = re.compile(
    r"(?:please )?(?:(?:use|try|take|with) )?(?:the |some )?(?:milder|softer|other|plainer) (?:words?|descriptions?|wording)[\s.!]*|(?:please )?tone (?:it|that|this) down[\s.!]*|(?:please )?reword (?:it|that|them)[\s.!]*",
    re.I,
)


def read(text: str, view: FilmView) -> Reading | None:
    """``use milder words``: what is offered, as an edit; None for any other message or without a refusal."""
    if not view.refused or not _READ.fullmatch(text):
        return None
    found = offers(view)
    if not found:
        return Answer(told(view))
    film = view.film
    said = [
        f"{_subject(film, offer.operation)[:1].upper()}{_subject(film, offer.operation)[1:]}: “{unmarked(offer.milder.text, film).rstrip('.')}”."
        for offer in found
    ]
    return Edits(tuple(offer.operation for offer in found), " ".join(said))


def _subject(film: Film, operation: Rewording) -> str:
    """What an edit rewords, as the beginning of a sentence: "scene 2 shows"."""
    match operation:
        case UpdateScene(scene_id=scene, field="visual_description"):
            return f"scene {film.number(scene)} shows"
        case UpdateScene(scene_id=scene, field="motion"):
            return f"scene {film.number(scene)} moves like this"
        case UpdateScene(scene_id=scene):
            return f"in scene {film.number(scene)} one hears"
        case UpdateCast(cast_id=member):
            return f"{called(film, member)} looks like this"
    return "the music's brief is"


def refusals(view: FilmView) -> str:
    """What was refused, by whom and why, as sentences."""
    rows = [
        f"{unit_word(view.film, unit)} was refused: {why.rstrip('. ')}." for unit, why in view.refused.items()
    ]
    return " ".join(f"{row[:1].upper()}{row[1:]}" for row in rows[:MOST])
