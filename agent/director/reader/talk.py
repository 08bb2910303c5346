"""Parts of a message that change nothing by themselves: steps back, questions, refusals, and wishes that say too little."""

from __future__ import annotations

import re

from agent.director.reader.finding import cast_in
from agent.director.reader.wish import Done, Handler, NotDone, Wish
from agent.director.refine import answers, questions, questions_found
from agent.director.refine.types import Answer, Asked, Cancel, NewFilm, Reading, Redo, Resume, Undo
from agent.director.refine.words import ask, called, seconds
from film.document import NARRATOR, Film

_EVERYTHING = re.compile(r"\b(?:everything|all|alles|tout|todo|original)\b", re.I)
_LAST = re.compile(r"\b(?P<n>two|three|four|zwei|drei|vier|deux|trois|quatre|dos|tres|cuatro|\d+)\b", re.I)
_COUNT = {w: n for n, row in {2: "two zwei deux dos", 3: "three drei trois tres", 4: "four vier quatre cuatro"}.items() for w in row.split()}  # fmt: skip


def undo(wish: Wish) -> Done:
    """The last changes are taken back; which, has to be clear."""
    if _EVERYTHING.search(wish.text) or wish.part.spans:
        raise NotDone("how many steps")
    many = _LAST.search(wish.text)
    word = many["n"].lower() if many else "1"
    return Done(reading=Undo(steps=_COUNT.get(word) or int(word)))


def redo(wish: Wish) -> Done:
    """What was taken back is done again."""
    return Done(reading=Redo())


def approve(wish: Wish) -> Done:
    """Goes on with a plan that waits."""
    return _canonical(wish, "go ahead", (Resume, Answer))


def stop(wish: Wish) -> Done:
    """What is under way is stopped."""
    return _canonical(wish, "stop", (Cancel,))


def _canonical(wish: Wish, sentence: str, kinds: tuple[type, ...]) -> Done:
    reading = wish.rules(sentence, wish.view)
    if not isinstance(reading, kinds):
        raise NotDone(sentence)
    return Done(reading=reading)


def other(wish: Wish) -> Done:
    """What is not done here is refused where the rules know it."""
    for text in dict.fromkeys((wish.english(wish.text), wish.text)):
        if refused := answers.refusal(text):
            return Done(reading=refused)
    return Done(
        reading=Answer(_REFUSED.get(wish.language, _REFUSED["en"]).format(what=wish.text.strip(" .!?")))
    )


_REFUSED = {
    "en": "“{what}” is not something Pixora can do. Nothing has changed.",
    "de": "„{what}“ kann Pixora nicht. Nichts hat sich geändert.",
    "fr": "« {what} » : Pixora ne sait pas le faire. Rien n'a changé.",
    "es": "«{what}»: Pixora no puede hacerlo. No ha cambiado nada.",
}


def new_film(wish: Wish) -> Done:
    """Another film is wished."""
    return Done(reading=NewFilm(wish.message))


# Questions.

_TOPICS = {
    "cost": r"cost\w*|price\w?|credits?|expensive|kost\w*|preis|teuer|coût\w*|prix|cher|cuest\w*|precio|pay|paid|cuánto (?:sale|vale)",
    "count": r"(?:how many|number of|wie ?viele?|combien de|cuánt[oa]s) (?:scenes?|shots?|szenen|einstellungen|scènes|plans|escenas|planos)",
    "length": r"how long|trt|length|duration|run(?:ning)? ?time|wie lang\w*|dauer\w*|länge|combien de (?:temps|secondes)|durée|dure|cuánto dura|dura\w*|\d+ ?(?:s|sec\w*|sek\w*|seg\w*)\b",
    "last": r"last word|letzte wort|dernier mot|última palabra",
    "says": r"sa(?:y|ys|ying|id)|sagt|gesagt|spricht .* (?:text|satz)|dit|dice|line|words?|satz|réplique|frase",
    "voice": r"voices?|voice ?- ?over|narrat\w+|speaks?|spricht|stimme|sprecher\w*|liest|voix|parle|voz|locu\w+|habla|narr\w+",
    "captions": r"captions?|subtitles?|subs|untertitel\w*|sous-titres?|subtítulos?",
    "music": r"music|soundtrack|musik|musique|música",
    "who": r"who|wer|wen|qui|quién\w*|cast|characters?|figuren|personnages|personajes",
}  # fmt: skip


def question(wish: Wish) -> Done:
    """What is asked of the film is answered from it."""
    if re.search(r"\b(?:mean|means|translat\w+|in english|bedeutet|heißt das|veut dire|significa|why|warum|pourquoi|por qué)\b", wish.text, re.I):  # fmt: skip
        raise NotDone("not told by the film")
    topics = {name for name, pattern in _TOPICS.items() if re.search(rf"\b(?:{pattern})\b", wish.text, re.I)}
    told = _told(wish, topics)
    if not told:
        read = wish.rules(wish.text, wish.view)
        if not isinstance(read, Answer) or read == answers.not_understood(wish.view, wish.language):
            raise NotDone("a question that the film does not answer")
        return Done(reading=read)
    return Done(reading=Answer(" ".join(told)))


def _told(wish: Wish, topics: set[str]) -> list[str]:
    film, language = wish.film, wish.language
    member = next(
        (found for text in wish.parts("who") if len(found := cast_in(text, film, language)) == 1), ()
    )
    if "cost" in topics:
        return [_of(wish.rules("how much would it cost to make it vertical?" if _SHAPE.search(wish.text) else "how much does it cost?", wish.view))]  # fmt: skip
    if "last" in topics:
        return _last_word(film)
    if "says" in topics and wish.parts("where"):
        return [_says(film, scene) for scene in wish.scenes()]
    if "captions" in topics:
        return [_captions(wish)]
    if answer := questions_found.answered(wish.text, wish.view, language):
        return [answer]
    if member:
        return _of_member(wish, member[0])
    told: list[str] = []
    if "count" in topics:
        count = len(film.scenes)
        told.append(
            ask(
                "how_many",
                language,
                n=str(count),
                s="" if count == 1 else "s",
                n_de="" if count == 1 else "n",
            )
        )
    if "length" in topics:
        told.append(ask("how_long", language, what=seconds(wish.view.length or film.settings.duration)))
    if told:
        return told
    if "says" in topics and (wish.parts("where") or wish.spoken_of):
        return [_says(film, scene) for scene in wish.scenes()]
    if "voice" in topics:
        return [_voice(wish)]
    if "music" in topics:
        return [_of(questions.question("what music is it?", wish.view, language))]
    if "who" in topics and film.cast and len(wish.text.split()) < 12:
        return [_of(questions.question("who is in it?", wish.view, language))]
    return []


_SHAPE = re.compile(r"\b(?:vertical\w*|upright|portrait|square|hoch\w+|quadrat\w*|carrée?|cuadrad\w+|9:16|1:1|4:5|16:9|style)\b", re.I)  # fmt: skip


def _of(reading: Reading | None) -> str:
    if not isinstance(reading, Answer):
        raise NotDone("no answer")
    return reading.text


def _says(film: Film, scene: str) -> str:
    said = film.scene(scene).script
    return f"{film.number(scene)}: “{said}”" if said else f"{film.number(scene)}: –"


def _last_word(film: Film) -> list[str]:
    lines = [(line, scene) for scene in film.scenes for line in scene.lines]
    if not lines:
        return []
    line, _ = lines[-1]
    who = "Narrator" if line.speaker == NARRATOR else called(film.member(line.speaker), capital=True)
    return [f"{who}: “{line.text}”"]


def _of_member(wish: Wish, member: str) -> list[str]:
    """Where somebody of the cast is seen, and how they look."""
    film = wish.film
    name = called(film.member(member), capital=True)
    if re.search(
        r"\b(?:how many|which|when|where|wann|wo|quand|où|cuándo|dónde|wie vielen?|in welchen|combien|quelles|cuánt[oa]s|qué escenas)\b",
        wish.text,
        re.I,
    ):
        return [questions_found.seen_in(member, film, wish.language)]
    if re.search(
        r"\b(?:old|age|looks?|wears?|wearing|alt|aussieht|trägt|âge|porte|edad|lleva|años)\b", wish.text, re.I
    ):
        return [f"{name}: {film.member(member).description}."]
    return []


def _captions(wish: Wish) -> str:
    on = wish.film.captions.on
    yes, no = _CAPTIONS.get(wish.language, _CAPTIONS["en"])
    return yes if on else no


_CAPTIONS = {
    "en": ("Yes, the film has captions.", "No, the film has no captions."),
    "de": ("Ja, der Film hat Untertitel.", "Nein, der Film hat keine Untertitel."),
    "fr": ("Oui, le film a des sous-titres.", "Non, le film n'a pas de sous-titres."),
    "es": ("Sí, la película tiene subtítulos.", "No, la película no tiene subtítulos."),
}


def _voice(wish: Wish) -> str:
    film = wish.film
    if film.settings.narration and any(scene.lines for scene in film.scenes):
        return _of(questions.question("which voice is it?", wish.view, wish.language))
    return _SILENT.get(wish.language, _SILENT["en"])


_SILENT = {
    "en": "No, nobody speaks in this film: it has sounds and music, and no voice.",
    "de": "Nein, in diesem Film spricht niemand: er hat Geräusche und Musik, keine Stimme.",
    "fr": "Non, personne ne parle dans ce film : il a des sons et de la musique, pas de voix.",
    "es": "No, en esta película no habla nadie: tiene sonidos y música, sin voz.",
}

# Wishes that say too little.

_WHAT = {
    "en": ("What should be different in the film: the pictures, the music, the voice or the pace?", "What should be different in scene {n}: the picture, the movement, the words or the length?", "What about {what} should be different?"),
    "de": ("Was soll am Film anders werden: die Bilder, die Musik, die Stimme oder das Tempo?", "Was soll an Szene {n} anders werden: das Bild, die Bewegung, die Worte oder die Länge?", "Was soll an {what} anders werden?"),
    "fr": ("Qu'est-ce qui doit changer dans le film : les images, la musique, la voix ou le rythme ?", "Qu'est-ce qui doit changer dans la scène {n} : l'image, le mouvement, le texte ou la durée ?", "Qu'est-ce qui doit changer : {what} ?"),
    "es": ("¿Qué debe cambiar en la película: las imágenes, la música, la voz o el ritmo?", "¿Qué debe cambiar en la escena {n}: la imagen, el movimiento, el texto o la duración?", "¿Qué debe cambiar en {what}?"),
}  # fmt: skip


def vague(wish: Wish) -> Done:
    """A wish that does not say what should change: it is asked, with what could."""
    whole, one, _ = _WHAT.get(wish.language, _WHAT["en"])
    scenes: tuple[str, ...] = ()
    if wish.parts("where") or wish.parts("who"):
        try:
            scenes = wish.shown()
        except NotDone:
            scenes = ()
    if len(scenes) == 1:
        n = str(wish.film.number(scenes[0]))
        options = (
            f"another picture for scene {n}",
            f"redo the animation of scene {n}",
            f"scene {n} a second shorter",
        )
        return Done(reading=Asked(one.format(n=n), options))
    about = f"{wish.text} {' '.join(wish.parts('who'))}".lower()
    for words, offers in _TASTES:
        if re.search(rf"\b(?:{words})\b", about):
            return Done(reading=Asked(whole, offers))
    middle = (len(wish.film.scenes) + 1) // 2 or 1
    return Done(
        reading=Asked(whole, ("brighter colours", "different music", f"another picture for scene {middle}"))
    )


_TASTES = (
    (r"music|musik|musique|música", ("different music", "music quieter under the voice", "no music")),
    (r"voice|narrat\w+|stimme|sprecher\w*|voix|voz", ("use another voice", "slower narration", "no narration")),
    (r"captions?|subtitles?|untertitel|sous-titres|subtítulos", ("captions off", "bigger captions", "captions at the top")),
    (r"colou?rs?|farben?|couleurs?|colores?", ("brighter colours", "muted colours", "black and white")),
)  # fmt: skip

HANDLERS: dict[str, Handler] = {
    "undo": undo,
    "redo": redo,
    "approve": approve,
    "stop": stop,
    "question": question,
    "vague": vague,
    "other": other,
    "new_film": new_film,
}
