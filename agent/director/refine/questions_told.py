"""Questions that are asked along with why: which colour something has, what is said in a scene, whether a name is, whether anybody is seen.

*Legal wants to know: does the voice ever say the brand name?* They are answered in the language they are asked in, and
only where nothing else of the message asks for a change.
"""

from __future__ import annotations

import re

from agent.director.reader import acting
from agent.director.reader.finding import find
from agent.director.reader.numbered import named_in
from agent.director.refine import questions_heard
from agent.director.refine.recall import in_english
from agent.director.refine.targets import roles
from agent.director.refine.types import Answer, FilmView
from agent.director.refine.words import unmarked
from agent.director.words import language as languages
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import singular
from film.document import CastMember, Film, Scene

_COLOUR = re.compile(
    r"(?:(?:so )?(?:what|which) colou?r(?:'s| is| are| was| were| does| do| did you give| has| should)? (?P<en>.+)|(?:in )?welche[rn]? farbe (?:hat|haben|ist|sind|trägt) (?P<de>.+)"
    r"|(?:de quelle couleur (?:est|sont|sera|seront)|quelle est la couleur d(?:e|u|es)) (?P<fr>.+)|(?:de )?qué color (?:es|son|está|tiene|tienen|lleva) (?P<es>.+)"
    r"|di che colore (?:è|sono) (?P<it>.+)|welke kleur (?:heeft|hebben|is) (?P<nl>.+)|(?:de que cor (?:é|são)|qual é a cor d[aeo]s?) (?P<pt>.+))\??\s*$",
    re.I,
)
_SAID = re.compile(
    r"(?:(?:what|which (?:words|sentences?|lines?)|how)\b[^?]*\b(?:say|says|said|saying|spoken|reads?|lines?|sentences?|words)\b"
    r"|(?:was|welche[rn]? (?:satz|sätze|worte|text)|wie)\b[^?]*\b(?:sagt|sagen|gesagt|spricht|gesprochen|lautet|vorgelesen|satz|text)\b"
    r"|(?:que|qu['’]est-ce qu\w*|quelles?|quels)\b[^?]*\b(?:dit|disent|dite?s?|phrases?|mots)\b|(?:qué|cuál|cuáles)\b[^?]*\b(?:dice|dicen|frases?|palabras)\b"
    r"|(?:che )?cosa\b[^?]*\b(?:dice|dicono)\b|wat\b[^?]*\b(?:zegt|zeggen|gezegd)\b|o que\b[^?]*\b(?:diz|dizem)\b)[^?]*",
    re.I,
)
_WISHED = re.compile(
    r"\b(?:if|should|could|would|why|how long|how many|change|make|use|version|a way|possible|soll\w*|wenn|warum|wie lang\w*|könnte\w*|si|pourquoi|devrait|combien|por qué|debería|cuánt\w+)\b",
    re.I,
)
_NAMED = re.compile(
    r"(?:does|do|is|did|will|are)\b[^?]*\b(?:say|says|said|mention\w*|speak|spoken|pronounce\w*|named|heard|read out|appear|come up)\b|(?:sagt|nennt|erwähnt|fällt|kommt|wird)\b|(?:est-ce que|dit-|la voix|le nom)|(?:dice|menciona|se (?:dice|oye|menciona|nombra))\b",
    re.I,
)
_NAME = re.compile(
    r"\b(?:(?:brand|product|company|film|\w+)(?:'s)? names?|the name|(?:marken|produkt|firmen)namen?|der name|nom (?:de la marque|du produit|de l'entreprise)|la marque|nombre (?:de la marca|del producto)|la marca)\b|\b(?:word|wort|mot|palabra) [\"“„«']?(?P<word>[^\W\d_]+)",
    re.I,
)
_PEOPLE = re.compile(
    r"(?:(?:does (?:it|this|the (?:film|video))|do (?:we|you|people|they)|can (?:you|we|one|people) (?:\w+ )?see|is|are)\b[^?]*\b(?:faces?|people|persons?|humans?|anybody|anyone|somebody|someone)\b"
    r"|(?:sieht man|ist|sind|kommen|kommt|zeigt|gibt es)\b[^?]*\b(?:gesichte?r?n?|menschen|personen|jemande?n?|leute)\b|(?:voit-on|est-ce qu['’]on voit|y a-t-il|on voit)\b[^?]*\b(?:visages?|gens|personnes?|quelqu['’]un)\b"
    r"|(?:se ven?|hay|sale|aparece)\b[^?]*\b(?:caras?|rostros?|gente|personas?|alguien)\b)",
    re.I,
)
_SEEN = re.compile(
    r"\b(?:show\w*|see|seen|visible|faces?|recogni\w+|sieht|zu sehen|zeigt|gesicht\w*|voit|visible|visages?|ven?|sale|aparece|caras?|rostros?)\b",
    re.I,
)
_TALKS = re.compile(
    r"(?:does|do|is|are) (?:any(?:one|body)|some(?:one|body)|they|it|people|he|she|there)\b[^?]*\b(?:talk\w*|speak\w*|speech|voices?|says? anything)\b|(?:spricht|redet|sagt) (?:\w+ )?(?:jemand|wer|irgendwer)|est-ce que quelqu['’]un parle|quelqu['’]un parle|habla alguien|alguien habla",
    re.I,
)
_TOLD = {
    "yes": {"en": "Yes, in scene {n}: “{line}”", "de": "Ja, in Szene {n}: „{line}“", "fr": "Oui, scène {n} : « {line} »", "es": "Sí, en la escena {n}: «{line}»"},
    "no": {"en": "No, nobody says “{what}” in this film.", "de": "Nein, „{what}“ sagt in diesem Film niemand.", "fr": "Non, personne ne dit « {what} » dans ce film.", "es": "No, nadie dice «{what}» en esta película."},
    "seen": {"en": "People are seen in these scenes: {n}.", "de": "Menschen sind in diesen Szenen zu sehen: {n}.", "fr": "On voit des gens dans ces scènes : {n}.", "es": "Se ven personas en estas escenas: {n}."},
    "unseen": {"en": "No, the pictures show nobody, and no face.", "de": "Nein, die Bilder zeigen niemanden und kein Gesicht.", "fr": "Non, les images ne montrent personne, et aucun visage.", "es": "No, las imágenes no muestran a nadie, ni ninguna cara."},
}  # fmt: skip


def answered(message: str, view: FilmView, language: str) -> Answer | None:
    """What is told where a message asks this and nothing else; None for any other."""
    film = view.film
    if not film.scenes or re.search(r"[\"“”„«»]", message):
        return None
    told = next((found for text in _pieces(message) if (found := _one(text, film, language))), "")
    if not told or _wishes(message, film, language):
        return None
    return Answer(told, closed=True, told=True)


_LEAD = re.compile(
    r"^(?:(?:hi|hello|hey|hallo|hola|bonjour|so|and|ok(?:ay)?|a? ?(?:quick|short) (?:q|question)|just (?:asking|checking|curious)|kurze frage|sag mal|dis|oye|una pregunta|eine frage|und|et|y)\b[\s,:–-]*)+",
    re.I,
)


def _pieces(message: str) -> list[str]:
    """The sentences of a message without what leads to them, and what follows their colons."""
    rows = re.split(r"(?<=[.!?])\s+|:\s+|\n+", message)
    return [_LEAD.sub("", row.strip(" ¿")) for row in rows if row.strip()]


def _one(text: str, film: Film, language: str) -> str:
    """What is told to one sentence; empty where it asks none of this."""
    if match := _COLOUR.match(text):
        tongue = next(name for name, found in match.groupdict().items() if found)
        return _coloured(match[tongue], film, tongue)
    if _SAID.match(text) and not _WISHED.search(text) and (scenes := _scenes(text, film, language)):
        rows = [film.scene(scene) for scene in scenes]
        return " ".join(f"{film.number(s.id)}: “{unmarked(_script(s), film)}”" for s in rows if s.lines)
    if not text.rstrip().endswith("?"):
        return ""
    if (name := _NAME.search(text)) and _NAMED.match(text) and not _WISHED.search(text):
        owner = next((m.name for m in film.cast if m.name and re.search(rf"\b{re.escape(m.name)}", text)), "")
        return _name_said(name["word"] or owner, film, language)
    people = bool(_PEOPLE.match(text) and _SEEN.search(text) and not _SCENE.search(text))
    talks = bool(_TALKS.search(text))
    told = [_people(film, language)] if people and not _WISHED.search(text) else []
    if talks and (people or (_TALKS.match(text) and len(text.split()) < 8)) and not _SCENE.search(text):
        told.append(
            questions_heard.answered("who speaks?" if language == "en" else text, _view(film), language)
        )
    return " ".join(filter(None, told))


_PLACE = re.compile(
    r"(?<=\b)(?:scene|szene|scène|escena|cena|scena) (?:one|two|three|four|five|six|seven|eight|[a-zà-ÿ]*(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht)|un|deux|trois|quatre|cinq|six|sept|huit|uno|dos|tres|cuatro|cinco|seis|siete)\b"
    r"|(?:the |der |la |die )(?!\w+ (?:in|of) )[a-zà-ÿ]+ (?:scene|shot|szene|scène|escena)",
    re.I,
)


def _scenes(text: str, film: Film, language: str) -> tuple[str, ...]:
    """The scenes that a sentence names by number, in figures or in words."""
    place = _PLACE.search(text)
    return named_in(text, film) or (find(place[0], film, language) if place else ())


_SCENE = re.compile(r"\b(?:scenes?|shots?|szenen?|scènes?|escenas?)\b", re.I)


def _view(film: Film) -> FilmView:
    return FilmView(film)


def _script(scene: Scene) -> str:
    return " ".join(line.text for line in scene.lines)


_ADDED = re.compile(
    r"\b(?:meant to be|supposed to be|going to be|be|exactly|actually|again|now|please|in (?:the )?(?:film|video|scene \d+|picture)|eigentlich|nochmal|genau|denn|bitte|en realidad|exactement|déjà)\b",
    re.I,
)


def _coloured(what: str, film: Film, language: str) -> str:
    """The words that tell how a thing is, of somebody of the cast or of a picture."""
    said = re.findall(r"[^\W\d_]+", _ADDED.sub(" ", re.sub(r"['’]s\b", "", what)).lower())
    each = [word for one in said for word in (one, *(in_english(one, language) if language != "en" else ()))]
    words = {singular(word) for word in each if len(word) > 2 and word not in lexicon.PREPOSITIONS} - {
        "the",
        "have",
        "her",
        "his",
        "and",
        "der",
        "die",
        "das",
        "les",
        "los",
        "las",
    }
    owners = [m for m in film.cast if words & {*roles(m), m.name.lower(), m.id}]
    own = {word for m in owners for word in (*roles(m), m.name.lower(), m.id)}
    things = words - own
    for member in (*owners, *(m for m in film.cast if m not in owners and not owners)):
        pieces = [p for p in member.description.split(", ") if things & _nouns(p)]
        if pieces:
            return f"{_called(member)}: {', '.join(pieces)}."
    for scene in () if owners else film.scenes:
        pieces = [p for p in re.split(r"[,.] ", scene.visual_description) if things & _nouns(p)]
        if pieces:
            return f"{film.number(scene.id)}: {unmarked(pieces[0], film).strip(' .')}."
    if len(owners) == 1:
        return f"{_called(owners[0])}: {owners[0].description}."
    return ""


def _called(member: CastMember) -> str:
    return member.name or member.id.replace("_", " ").capitalize()


def _nouns(text: str) -> set[str]:
    return {singular(word) for word in re.findall(r"[a-z]+", text.lower())}


def _name_said(word: str, film: Film, language: str) -> str:
    """In which line a name is said, or a word; else that nobody says it."""
    names = [word] if word else [m.name for m in film.cast if m.name and m.kind == "thing"]
    names = names or [m.name for m in film.cast if m.name]
    if not names:
        return ""
    for scene in film.scenes if film.settings.narration else ():
        for line in scene.lines:
            if any(re.search(rf"\b{re.escape(name)}\b", line.text, re.I) for name in names):
                return _told("yes", language, n=str(film.number(scene.id)), line=unmarked(line.text, film))
    return _told("no", language, what=names[0])


def _people(film: Film, language: str) -> str:
    """In which scenes somebody is seen; else that nobody is."""
    found = [film.number(s.id) for s in film.scenes if _somebody(s, film)]
    if not found:
        return _told("unseen", language)
    return _told("seen", language, n=", ".join(map(str, found)))


_BODY = re.compile(r"\b(?:people|hands?|fingers?|fingertip|rider|colleagues|crowd|passers-by)\b", re.I)


def _somebody(scene: Scene, film: Film) -> bool:
    """Whether a picture shows people, or a part of one."""
    if any(film.member(one).kind == "person" for one in scene.named) or _BODY.search(
        scene.visual_description
    ):
        return True
    words = re.findall(r"\b[a-z]+\b", scene.visual_description)
    return any(lexicon.kind(singular(w)) == "person" and w not in _THINGS for w in words)


_THINGS = frozenset(["trainers", "trainer", "band", *lexicon.ADJECTIVES])
"""Words for people that mean something else in pictures."""


def _told(key: str, language: str, **slots: str) -> str:
    return _TOLD[key].get(language, _TOLD[key]["en"]).format(**slots)


def _wishes(message: str, film: Film, language: str) -> bool:
    """Whether the reader is sure that a message asks for something beside an answer."""
    tongue = language if language in ("en", "de", "fr", "es") else languages.detect(message, "en")
    parts = acting.read(message, tongue, film)
    return any(p.kind not in (*acting.IDLE, "question", "vague", "other") and p.sure >= _SURE for p in parts)


_SURE = 0.5
