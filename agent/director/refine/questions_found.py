"""Questions about where something is: in which scenes somebody or something is seen, and who says a line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.director.refine.types import FilmView
from agent.director.refine.words import called, unmarked
from agent.director.scripts.words import words_of
from agent.director.words import tongues, tongues_read
from film.document import NARRATOR, Film, Line, Scene

_SCENES = {
    "en": r"(?:in )?(?:how many|which|what) (?:of the )?(?:scenes?|shots?|pictures?)\b|where (?:do|can|did|does|is|are)\b.*\b(?:see|seen|appear\w*|shown|visible|show up|turn up)",
    "de": r"(?:in )?(?:wie ?vielen?|welche[nrm]?) (?:der )?(?:szenen?|bildern?|einstellung\w*)\b|wo (?:sieht|ist|sind|kommt|kommen)\b.*\b(?:sehen|vor|sieht)\b",
    "fr": r"(?:dans |sur )?(?:combien de|quelles?) (?:scènes?|plans?|images?)\b|où (?:voit|voit-on|apparaît|est-ce qu)",
    "es": r"(?:en )?(?:cuántas|qué|cuáles) (?:escenas?|planos?|imágenes)\b|dónde (?:se ve|sale|aparece)",
}
_THERE = re.compile(
    r"\b(?:appear\w*|seen?|shown?|visible|is|are|has|have|show up|turn up|feature\w*|vor|sehen|sieht|vorkommt|voit|apparaît|apparaissent|est|sont|sale|salen|aparece\w*|se ve|está)\b",
    re.I,
)
_SAYS = {
    "en": r"who (?:says|speaks|said|is saying|has|tells|does)\b.*\b(?:lines?|sentences?|words?|bit|part|about|that)\b|whose (?:line|sentence|words)",
    "de": r"wer (?:sagt|spricht)\b.*\b(?:satz|sätze|zeile|worte?|stelle|dass|das)\b|wessen (?:satz|zeile|worte)",
    "fr": r"qui (?:dit|prononce)\b.*\b(?:phrases?|répliques?|mots?|que|la)\b",
    "es": r"quién (?:dice|pronuncia)\b.*\b(?:frase|línea|palabras?|que|lo)\b",
}
_EMPTY = words_of(
    "who says speaks said saying has tells does the line lines sentence words word bit part about that whose is are in of a an it him her them he she or wait how many which what scenes"
    " scene shots shot pictures picture do can did where see seen appear appears shown visible show shows turn turns up we you i one there film to and for with only want my wer sagt spricht"
    " der die das den satz zeile worte stelle wessen in wie vielen viele welchen welcher szenen szene bildern bild wo sieht ist sind kommt kommen man vor sehen zu ein eine einen qui dit"
    " prononce la le les phrase réplique mots dans combien de quelles quelle scènes scène plans images où voit on apparaît est ce que un une quién dice frase línea palabras en cuántas qué"
    " cuáles escenas escena planos imágenes dónde se ve sale aparece el los las una"
)
_TOLD = {
    "in": {
        "en": "{who} is in {count} of the {all} scenes: {list}.", "de": "{who}: in {count} von {all} Szenen zu sehen: {list}.",
        "fr": "{who} : dans {count} des {all} scènes : {list}.", "es": "{who}: en {count} de las {all} escenas: {list}.",
    },
    "in none": {
        "en": "{who} is in none of the {all} scenes.", "de": "{who}: in keiner der {all} Szenen zu sehen.",
        "fr": "{who} : dans aucune des {all} scènes.", "es": "{who}: en ninguna de las {all} escenas.",
    },
    "says": {
        "en": "{who} says it, in scene {n}: “{line}”", "de": "Das sagt {who}, in Szene {n}: „{line}“",
        "fr": "C'est {who} qui le dit, scène {n} : « {line} »", "es": "Lo dice {who}, en la escena {n}: «{line}»",
    },
    "narrator": {"en": "The narrator", "de": "der Erzähler", "fr": "le narrateur", "es": "el narrador"},
}  # fmt: skip


def answered(text: str, view: FilmView, language: str) -> str:
    """What is told of where something is seen or of who says a line; empty for any other text."""
    language = language if language in _SCENES else "en"
    asked = re.match(rf"\W*(?:\w+, )?(?:{_SAYS[language]})", text, re.I)
    if asked:
        return _speaker(text, view.film, language)
    if re.match(rf"\W*(?:\w+, )?(?:{_SCENES[language]})", text, re.I) and _THERE.search(text):
        return _scenes(re.split(r"[?.!]", text)[0], view.film, language)
    return ""


def _words(text: str, language: str) -> list[str]:
    """The words of a question that name something, with what they are in English."""
    left = [word for word in re.findall(r"[^\W\d_]+", text.lower()) if word not in _EMPTY]
    if language in tongues.LANGUAGES:
        left += [word for thing in tongues_read.things(text, language) for word in thing.lower().split()]
    return [word for word in left if word not in _EMPTY]


def _stem(word: str) -> str:
    return re.sub(r"(?:ies|es|s|en|n)$", "", word) if len(word) > 4 else word


def _share(words: Sequence[str], text: str) -> int:
    """How many of some words a text has."""
    there = {_stem(word) for word in re.findall(r"[^\W\d_]+", text.lower())}
    return len({_stem(word) for word in words} & there)


def seen_in(member: str, film: Film, language: str) -> str:
    """In which scenes somebody of the cast is seen, in words."""
    found = [scene for scene in film.scenes if member in scene.named]
    shown = film.member(member)
    who = (
        called(shown, capital=True)
        if shown.name or language == "en"
        else shown.id.replace("_", " ").capitalize()
    )
    return _in_scenes(who, found, film, language)


def _in_scenes(who: str, found: Sequence[Scene], film: Film, language: str) -> str:
    told = _TOLD["in" if found else "in none"]
    numbers = ", ".join(str(film.number(scene.id)) for scene in found)
    return told.get(language, told["en"]).format(
        who=who, count=len(found), all=len(film.scenes), list=numbers
    )


def _scenes(text: str, film: Film, language: str) -> str:
    words = _words(text, language)
    if not words:
        return ""
    names = {member.id: f"{member.name} {member.id.replace('_', ' ')}" for member in film.cast}
    looks = {member.id: " ".join(member.description.split()[:6]) for member in film.cast}
    for told in (names, looks):
        if member := next((one for one in told if _share(words, told[one])), None):
            return seen_in(member, film, language)
    wanted = len({_stem(word) for word in words})
    found = [scene for scene in film.scenes if _share(words, scene.visual_description) == wanted]
    what = " ".join(_named(text))
    who = f"The {what}" if language == "en" else what.capitalize()
    return _in_scenes(who, found, film, language) if found else ""


def _named(text: str) -> list[str]:
    """The words of a question that name something, as they stand."""
    return [word for word in re.findall(r"[^\W\d_]+", text) if word.lower() not in _EMPTY]


_ENDS = {
    0: re.compile(r"first|opening|erste\w*|premi\w+|primer\w*"),
    -1: re.compile(r"last|final|closing|letzte\w*|derni\w+|última?s?|último"),
}
"""Which of the film's lines is asked for by its place: the first, the last."""


def _speaker(text: str, film: Film, language: str) -> str:
    words = _words(text, language)
    lines = (
        [(scene, line) for scene in film.scenes for line in scene.lines] if film.settings.narration else []
    )
    if not words or not lines:
        return ""
    at = next((place for place, told in _ENDS.items() if all(told.fullmatch(word) for word in words)), None)

    def shared(row: tuple[Scene, Line]) -> int:
        return _share(words, row[1].text)

    scene, line = max(lines, key=shared) if at is None else lines[at]
    if at is None and not shared((scene, line)):
        return ""
    member = next((one for one in film.cast if one.id == line.speaker), None)
    who = (
        _TOLD["narrator"][language]
        if line.speaker == NARRATOR or member is None
        else called(member, capital=True)
    )
    return _TOLD["says"][language].format(who=who, n=film.number(scene.id), line=unmarked(line.text, film))
