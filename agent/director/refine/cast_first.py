"""Wishes about the order of approval: the cast's pictures before the rest, or everything at once."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.director.refine.types import Answer, Edits, FilmView, Reading, Resume
from agent.director.refine.words import listed
from agent.director.words.lexer import language_of
from film.document import Film
from film.edits import UpdateFilm

FIELD = "settings.cast_first"

_OPENING = (
    r"(?:(?:please|but|and|then|so|first(?: of all)?|before (?:anything|everything|all) else|bitte|aber|und|zuerst|erst(?:mal)?|zunächst"
    r"|mais|et|d'abord|s'il (?:te|vous) plaît|pero|y|primero|por favor)[, ]\s*)*"
)
_ASKING = {
    "en": r"(?:(?:let me|i(?: would|'d)? (?:like|want) to|i want to|can i|could i|may i|can you|could you|we) )?"
    r"(?:(?:approve|see|show(?: me)?|look at|check|review|make|draw|paint|do|plan|start with|begin with|pick|choose)(?: only| just)? )?",
    "de": r"(?:(?:zeig(?:e)?(?: mir)?|lass mich|ich (?:will|möchte)|mach(?:e)?|zeichne|beginne mit|fang mit) )?",
    "fr": r"(?:(?:montre(?:-moi|z-moi)?|fais|faites|dessine|je (?:veux|voudrais) voir|commence par|laisse-moi voir) )?",
    "es": r"(?:(?:muéstrame|enséñame|haz|dibuja|quiero ver|empieza (?:con|por)|déjame ver) )?",
}  # fmt: skip
_CAST = {
    "en": r"(?:only |just )?(?:the |my |your |its |all |all the )?(?:cast(?:'s)?(?: pictures?| portraits?)?|characters?(?:'s?)?(?: pictures?| designs?| sheets?| portraits?| looks?)?|heroes|(?:pictures?|portraits?|looks?) of (?:the |my |all the )?(?:cast|characters?))",
    "de": r"(?:die |alle |meine )?(?:figuren|charaktere|besetzung|darsteller|helden|bilder der (?:figuren|besetzung))",
    "fr": r"(?:les |mes |tous les |la )?(?:personnages|héros|distribution|images des personnages)",
    "es": r"(?:los |mis |todos los |el )?(?:personajes|héroes|reparto)",
}
_FIRST = {
    "en": r"(?:first(?: of all)?|before (?:anything|everything|all) else|before (?:the|you make the) (?:rest|scenes?|others|film|movie|video|anything)|before you (?:go on|continue)|beforehand|up front|to (?:begin|start) with|for now)",
    "de": r"(?:zuerst|erst(?:mal)?|zunächst|vorab|vor allem anderen|vor dem rest)(?: (?:sehen|zeigen|freigeben|machen|an))?",
    "fr": r"(?:d'abord|en premier|avant (?:tout|le reste|tout le reste))",
    "es": r"(?:primero|antes (?:de nada|que nada|de todo|del resto|que el resto))",
}
_LED = {"en": "first", "de": r"zuerst|erst(?:mal)?|zunächst", "fr": "d'abord", "es": "primero"}
_ALONE = {
    "en": r"(?:let me |i want to |can i )?(?:approve|review) the (?:cast|characters)",
    "de": r"nur die figuren",
    "fr": r"seulement les personnages",
    "es": r"solo los personajes",
}
_WISHES = {
    tongue: rf"(?:{_OPENING}{_ASKING[tongue]}{_CAST[tongue]} (?:{_ASKING[tongue]})?{_FIRST[tongue]}"
    rf"|{_ASKING[tongue]}(?:{_LED[tongue]}),? {_ASKING[tongue]}{_CAST[tongue]}(?: sehen| zeigen| freigeben)?"
    rf"|{_ALONE[tongue]})(?:,? (?:please|bitte|s'il (?:te|vous) plaît|por favor))?"
    for tongue in _CAST
}
_WITHIN = re.compile(
    rf"(?P<before>^|[.!?;:,\n()—–]\s*|\s-\s)(?:{'|'.join(_WISHES.values())})\s*(?P<after>$|[.!?;:,\n()—–]|-\s)",
    re.I,
)
_AT_ONCE = re.compile(
    r"(?:please )?(?:(?:make|plan|do|show me) )?(?:everything|the whole (?:film|plan)|all of it|it all|all)(?: in one (?:go|plan))?(?: at once| together)?,? (?:at once|in one (?:go|plan)|together|without (?:waiting for )?the (?:cast|characters)(?: first)?)[\s.!]*"
    r"|(?:please )?(?:do not|don't) (?:wait for|show(?: me)?|ask (?:me )?about) the (?:cast|characters)(?: first)?[\s.!]*"
    r"|(?:please )?skip the (?:cast|characters?)(?: pictures?| approval| step)?[\s.!]*"
    r"|alles auf einmal[\s.!]*|tout d'un coup[\s.!]*|todo (?:junto|a la vez)[\s.!]*",
    re.I,
)
_SAID = {
    "cast": {
        "en": "The cast comes first: you see {who} before anything else is planned.",
        "de": "Zuerst die Figuren: {who} – alles andere wird danach geplant.",
        "fr": "Les personnages d'abord : {who} ; tout le reste est planifié ensuite.",
        "es": "Primero los personajes: {who}; todo lo demás se planea después.",
    },
    "seen": {
        "en": "The cast is made already: {who}. Ask for another picture of anybody, or go on.",
        "de": "Die Figuren sind schon gemacht: {who}. Du kannst ein anderes Bild verlangen oder weitermachen.",
        "fr": "Les personnages sont déjà faits : {who}. Demandez une autre image, ou continuez.",
        "es": "Los personajes ya están hechos: {who}. Pide otra imagen, o sigue.",
    },
    "nobody": {
        "en": "This film has no cast: nobody in it has to look the same twice, so there is nothing to see first.",
        "de": "Dieser Film hat keine Figuren, die wiederkehren: es gibt vorab nichts zu sehen.",
        "fr": "Ce film n'a pas de personnages récurrents : il n'y a rien à voir d'abord.",
        "es": "Esta película no tiene personajes que se repitan: no hay nada que ver primero.",
    },
    "here": {
        "en": "Here is the cast: {who}. Ask for another picture of anybody, or say how somebody should look; otherwise approve the rest.",
        "de": "Das sind die Figuren: {who}. Verlange ein anderes Bild, oder sag, wie jemand aussehen soll; sonst gib den Rest frei.",
        "fr": "Voici les personnages : {who}. Demandez une autre image, ou dites à quoi quelqu'un doit ressembler ; sinon approuvez le reste.",
        "es": "Estos son los personajes: {who}. Pide otra imagen, o di qué aspecto debe tener alguien; si no, aprueba el resto.",
    },
    "at once": {
        "en": "Then everything is in one plan.",
        "de": "Dann ist alles in einem Plan.",
        "fr": "Alors tout est dans un seul plan.",
        "es": "Entonces todo va en un solo plan.",
    },
}


def taken_out(text: str) -> tuple[str, bool]:
    """A wish without "show me the characters first", and whether it said so."""
    found = _WITHIN.search(text)
    if not found:
        return text, False
    joint = found["before"].strip() if found["after"] in ("", ".", "!", "\n") else ""
    left = f"{text[: found.start()]}{joint if joint in ('.', '!', '?') else ''} {text[found.end() :]}"
    return left.strip(" \t\n,;:—–"), True


def read(text: str, view: FilmView) -> Reading | None:
    """What a message about the order of approval means; None for any other."""
    film = view.film
    if film.settings.cast_first and _AT_ONCE.fullmatch(text):
        return Edits((UpdateFilm(field=FIELD, value=False),), said("at once", language_of(text)))
    tongue = next((t for t, wish in _WISHES.items() if re.fullmatch(rf"{wish}[\s.!]*", text, re.I)), None)
    if tongue is None:
        return None
    who = listed([member.called for member in film.cast], tongue)
    if not who:
        return Answer(said("nobody", tongue))
    states = [view.states.get(f"cast:{member.id}", "missing") for member in film.cast]
    if not {"missing", "stale"} & {*states}:
        return Answer(said("seen", tongue, who=who))
    if film.settings.cast_first:
        return Resume()
    return Edits((UpdateFilm(field=FIELD, value=True),), said("cast", tongue, who=who))


def seen(film: Film, made: Sequence[str]) -> str:
    """What to say once the cast is made that was wanted first; empty where it was not."""
    if not film.settings.cast_first or not made or not all(unit.startswith("cast:") for unit in made):
        return ""
    tongue = film.settings.language.split("-")[0]
    tongue = tongue if tongue in _CAST else "en"
    names = [member.called for member in film.cast if f"cast:{member.id}" in made]
    return said("here", tongue, who=listed(names, tongue))


def said(key: str, tongue: str, **slots: str) -> str:
    """One sentence about the order of approval."""
    return _SAID[key].get(tongue, _SAID[key]["en"]).format(**slots)
