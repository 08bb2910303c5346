"""How pictures are drawn and framed, how clips move, and other takes of them."""

from __future__ import annotations

import re

from agent.director.reader import clips, framings
from agent.director.reader.finding import cast_in, everywhere, these
from agent.director.reader.wish import Done, Handler, NotDone, Wish
from agent.director.refine.features import COLOURS
from agent.director.refine.film import coloured, style_parts
from agent.director.refine.visuals import swapped
from agent.director.words.english import article
from film.edits import Again, Operation, UpdateCast, UpdateFilm, UpdateScene

_GREYS = re.compile(r"\b(?:black (?:and|&|\+) white|b ?& ?w|monochrome|gr[ea]yscale|schwarz-?(?: ?(?:und|/|-) ?)?wei(?:ß|ss)|noir et blanc|blanco y negro)\b", re.I)  # fmt: skip
_SHELL = re.compile(
    r"^(?:(?:as if|as though|as|in|like|drawn|painted|done|made|shot|look(?:s|ing)?|the style of|style of|a|an|the|more|very|really|wie|als|im stil von|en|como|comme|façon|style|del?|un|une|una)\s+)+",
    re.I,
)
_TAIL = re.compile(r"[\s,]+(?:look|style|feel|thing|instead|please|stil|optik|look and feel)$", re.I)


def style(wish: Wish) -> Done:
    """The film, or scenes of it, are drawn otherwise."""
    told = _told(wish)
    scenes = _but_kept(wish, _whole_or_scenes(wish))
    if not told:
        raise NotDone("which style")
    colour = re.fullmatch(rf"(?:(?:a|the) )?(?P<c>(?:\w+ )?(?:{COLOURS}))", told, re.I)
    if colour and wish.one("old"):
        return _recoloured(wish, wish.english(wish.one("old")), colour["c"])
    if scenes:
        return _of_scenes(wish, told, scenes)
    if grey := re.fullmatch(r"black and white(?:, (?P<rest>.+))?", told, re.I):
        found = _by_rules(wish, "The film in black and white.")
        rest = f", {grey['rest']}" if grey["rest"] else ""
        return Done(
            tuple(
                UpdateFilm(field="style", value=f"{one.value}{rest}")
                for one in found
                if isinstance(one, UpdateFilm)
            )
        )
    operations = _by_rules(wish, f"The style: {told}.", f"Make the film look like {told}.")
    value = next(
        (one.value for one in operations if isinstance(one, UpdateFilm)), _sheet(told, wish.film.style)
    )
    return Done((UpdateFilm(field="style", value=_without_old(value, wish.one("old"), wish)),))


def _by_rules(wish: Wish, *sentences: str) -> tuple[Operation, ...]:
    """What the rules make of a style of the whole film; nothing where they would change anything else."""
    try:
        found = wish.by_rules(*sentences)
    except NotDone:
        return ()
    return found if all(isinstance(one, UpdateFilm) and one.field == "style" for one in found) else ()


def _told(wish: Wish) -> str:
    """The style that is wished, in English, said once."""
    each: list[str] = []
    for text in wish.parts("new"):
        grey = _GREYS.sub("black and white", text)
        bare = _TAIL.sub("", _SHELL.sub("", grey.strip(" ,.;:")))
        english = _english(wish, bare)
        phrase = _SHELL.sub("", _TAIL.sub("", english)).strip(" ,.;:")
        words = set(re.findall(r"\w+", phrase.lower()))
        if phrase and not any(words <= set(re.findall(r"\w+", other.lower())) for other in each):
            each.append(phrase)
    return ", ".join(each)


def _english(wish: Wish, text: str) -> str:
    """A style in English; after black and white, what is not known is left out."""
    if wish.language == "en" or not text:
        return text
    first, grey, rest = text.partition("black and white")
    if grey:
        try:
            after = wish.pictured(re.sub(r"^(?:wie|comme|como|façon)\s+", "", rest.strip(" ,")))
        except NotDone:
            after = rest.strip(" ,")
        return f"{first}{grey}{f', like {after}' if after else ''}"
    return ", ".join(wish.pictured(part) for part in re.split(r"\s*,\s*", text))


def _whole_or_scenes(wish: Wish) -> tuple[str, ...]:
    """The scenes that are meant; none where it is the whole film."""
    places = [text for text in wish.parts("where") if not everywhere(text)]
    if all(these(text) for text in places) and not wish.parts("except"):
        if places and not wish.spoken_of and len(places) == len(wish.parts("where")):
            raise NotDone("which scenes")
        return () if len(places) < len(wish.parts("where")) or not places else wish.scenes()
    scenes = wish.scenes()
    return () if len(scenes) == len(wish.film.scenes) else scenes


def _but_kept(wish: Wish, scenes: tuple[str, ...]) -> tuple[str, ...]:
    """The scenes without those that stay; none where it is the whole film."""
    if wish.kept:
        return tuple(
            s.id for s in wish.film.scenes if s.id not in wish.kept and (not scenes or s.id in scenes)
        )
    if not scenes and _SCENE_STAYS.search(wish.message):
        raise NotDone("a scene stays as it is")
    return scenes


_SCENE_STAYS = re.compile(
    r"\b(?:(?:scenes?|shots?|szene|scène|escena) (?:\d+|\w+)|last one|first one|ending|opening|packshot|others?)\b[^.;,]{0,30}\b(?:stays?|remains?|as (?:it|they) (?:is|are)|bleib\w*|unchanged|reste\w*|queda\w*|alone)\b",
    re.I,
)


def _of_scenes(wish: Wish, told: str, scenes: tuple[str, ...]) -> Done:
    """Scenes in a style of their own."""
    if told.lower().startswith("black and white"):
        rest = told[len("black and white") :].strip(" ,")
        operations = list(wish.by_rules(f"{wish.numbers(scenes).capitalize()} in black and white."))
        if rest:
            return Done(_put(operations, rest), scenes)
        return Done(tuple(operations), scenes)
    one = re.match(r"(?:an?|eine?[mnrs]?|une?|una?)\b", wish.one("new"), re.I)
    return Done(_all_of_it(wish, f"{article(told)} {told}" if one else told, scenes), scenes)


def _put(operations: list[Operation], rest: str) -> tuple[Operation, ...]:
    """The same changes, with more said of the style."""
    return tuple(
        one.model_copy(update={"value": f"{str(one.value).rstrip('. ')}, {rest}."})
        if isinstance(one, UpdateScene) and one.field == "visual_description"
        else one
        for one in operations
    )


def _all_of_it(wish: Wish, told: str, scenes: tuple[str, ...]) -> tuple[Operation, ...]:
    return tuple(
        UpdateScene(
            scene_id=scene,
            field="visual_description",
            value=f"{wish.film.scene(scene).visual_description.rstrip('. ')}. All of it as {told}.",
        )
        for scene in scenes
    )


def _sheet(told: str, before: str) -> str:
    """A style sheet with the new words first; the colours of the old one stay unless new ones are told."""
    if re.search(rf"\b(?:{COLOURS}|black|white|sepia|noir|monochrome)\b", told, re.I):
        return told
    return ", ".join([told, *(part for part in style_parts(before) if coloured(part))])


def _without_old(sheet: str, old: str, wish: Wish) -> str:
    """The style sheet without the parts that speak of what shall go."""
    english = f"{wish.english(old)} {old}".lower()
    words = [
        w
        for w in re.findall(r"[a-z]{4,}", english)
        if w not in ("this", "that", "look", "style", "colours", "colors")
    ]
    kept = [
        part
        for at, part in enumerate(style_parts(sheet))
        if not at or not any(re.search(rf"\b{w}", part, re.I) for w in words)
    ]
    return ", ".join(kept)


def _recoloured(wish: Wish, old: str, new: str) -> Done:
    """One colour for another wherever the film has it: in the style, the pictures and the cast."""
    found = re.search(
        rf"\b(?:{COLOURS}|[a-z]+)\b", re.sub(r"^(?:no more|all|the|every|any)\s+", "", old, flags=re.I), re.I
    )
    if not found or _whole_or_scenes(wish):
        raise NotDone("which colour goes")
    word = found[0].lower()
    operations: list[Operation] = []
    texts = [(UpdateFilm(field="style", value=_said(wish.film.style, word, new)), wish.film.style)]
    operations += [one for one, before in texts if one.value != before]
    for scene in wish.film.scenes:
        value = _said(scene.visual_description, word, new)
        if value != scene.visual_description:
            operations.append(UpdateScene(scene_id=scene.id, field="visual_description", value=value))
    for member in wish.film.cast:
        value = _said(member.description, word, new)
        if value != member.description:
            operations.append(UpdateCast(cast_id=member.id, field="description", value=value))
    if not operations:
        raise NotDone(f"nothing is {word}")
    return Done(tuple(operations))


def _said(text: str, old: str, new: str) -> str:
    """A text with one colour for another; "plum coloured" becomes "mustard yellow"."""
    return swapped(re.sub(rf"\b{re.escape(old)}[- ]coloured\b", old, text, flags=re.I), old, new)


_UNITS = (
    ("clip", r"animations?|clips?|movements?|motion|moves?|moving|spins?|bewegung\w*|animación|movimiento|mouvement|vidéo"),
    ("music", r"music|soundtrack|score|musik|musique|música"),
    ("speech", r"voice\w*|vo|v\.o\.|speech|narrat\w+|read(?:ing)?|says?|stimme|sprecher\w*|gesprochen|voix|narration|locuci\w+|voz|lines?|frase|satz"),
    ("sound", r"sounds?|noises?|audio|ton|geräusch\w*|bruitage|son|sonido"),
    ("image", r"pictures?|images?|frames?|stills?|bild\w*|photo|imagen|plano|shot"),
)  # fmt: skip


def again(wish: Wish) -> Done:
    """Another take of the same words: of a picture, a clip, a voice, the music or somebody of the cast."""
    named = " ".join(wish.parts("who"))
    unit = _unit(named)
    members = {
        m for text in wish.parts("who") if not these(text) for m in cast_in(text, wish.film, wish.language)
    }
    if not unit and len(members) == 1:
        return Done((Again(unit=f"cast:{members.pop()}"),))
    unit = unit or _unit(wish.text) or "image"
    if unit == "music":
        return Done((Again(unit="music"),))
    scenes = wish.scenes()
    if any(unit == "speech" and not wish.film.scene(scene).lines for scene in scenes):
        raise NotDone("nothing is said there")
    return Done(tuple(Again(unit=f"{unit}:{scene}") for scene in scenes), scenes)


def _unit(text: str) -> str:
    """Which part of a scene a phrase names; empty where it names none."""
    return next((unit for unit, words in _UNITS if re.search(rf"\b(?:{words})\b", text, re.I)), "")


HANDLERS: dict[str, Handler] = {
    "style": style,
    "framing": framings.framing,
    "motion": clips.motion,
    "camera": clips.camera,
    "again": again,
}
"""By kind, what carries it out."""

__all__ = ["HANDLERS", "Done", "NotDone", "Wish"]
