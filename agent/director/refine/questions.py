"""Questions about the film: answered from what it is, in the language they are asked in; they never edit."""

from __future__ import annotations

import re

from agent.director.closing import not_done
from agent.director.refine import questions_found, questions_heard
from agent.director.refine.answers import suggestions
from agent.director.refine.draft import opening
from agent.director.refine.sentences import commands
from agent.director.refine.types import Answer, FilmView
from agent.director.refine.words import ask, called, seconds, unmarked
from film.clones import ours
from film.document import Film, Scene

_QUESTION = re.compile(
    r"^(?:(?:show|tell|describe)(?: to)?(?: me)? (?:about )?(?:the )?(?:(?:scene|shot) \d+|scenes|film|cast)[.!]*$|why|(?:in )?(?:which|how many) (?:scenes?|shots?)|how (?:long|much|many|come)|what(?! if| about)|whats|whos|who|when|which|where|is (?:it|there|scene|the)|are (?:there|the|we|you)|does|did|do (?:you|i|we)|am i|can i (?!have|get)|will (?:it|that|this)|has|have you|"
    r"warum|wieso|weshalb|wie (?:lang|lange|viel|viele|teuer)|was|wer|pourquoi|combien|quell?e?s?|qui|est-ce|qu'est-ce|por qué|cuánt\w+|qué|cuál|cuáles|quién)\b",
    re.I,
)
_ASKING = re.compile(
    r"^(?:hört|kann man|spricht|liest|läuft|entend-on|se (?:oye|escucha)|welche\w?|wann|wo|womit|wozu|wie|gibt es|ist|sind|hat|haben|kostet|dauert|spielt|que|qu'|où|quand|comment|y a-t-il|ça|cela|coûte|dure|cómo|dónde|cuándo|hay|cuesta|dura|suena|tiene|es)\b.*\?\s*$",
    re.I | re.S,
)
"""What may begin a request, too, and is a question with its mark."""
_COSTS = re.compile(
    r"\b(?:cost\w*|price\w?|pricey|expensive|credits?|charged?|paid|pay|spen[dt]|how much (?!time|longer|of)|kost\w*|gekostet|preis|teuer|bezahlt|coût\w*|prix|cher|payé|cuesta|costar\w*|costó|costado|precio|pagad\w*|pagué)",
    re.I,
)
_PAID = re.compile(
    r"\b(?:did|have i|has (?:it|that|this)|was i|were|paid|charged|spent|spend|so far|gekostet|bezahlt|hat|coûté|payé|costó|costado|pagad\w*|pagué)\b",
    re.I,
)
_NOT_DONE = re.compile(
    r"\b(?:not (?:yet )?(?:done|made|there|finished|ready|working|in)|fail\w*|broken?|went wrong|wrong|missing|problems?|errors?|stuck|nicht (?:fertig|gemacht|da|geworden)|fehlgeschlagen|fehlt|schief\w*|kaputt|fehler|échou\w*|raté\w?|manqu\w+|pas (?:été )?(?:faite?|finie?|prête?)|erreurs?|fall[óoa]\w*|falta\w?|no (?:está|salió|se hizo))\b",
    re.I,
)
_LENGTH = re.compile(
    r"\b(?:how long|length|duration|wie lang|wie lange|dauert|länge|durée|dure|cuánto dura|dura|duración|combien de (?:temps|secondes)|cuántos segundos|wie viele sekunden|how many seconds)\b",
    re.I,
)
_MUSIC = re.compile(
    r"\b(?:music|soundtrack|tune|instruments?|melody|musik|instrumente?|melodie|musique|mélodie|música|instrumentos?|melodía)\b",
    re.I,
)
_VOICE = re.compile(r"\b(?:voices?|narrator|stimmen?|sprecher\w*|voix|narrat\w+|voz|narrador\w*)\b", re.I)
_NARRATION = re.compile(rf"{_VOICE.pattern}|\b(?:narration|words spoken|erzähltext|narración)\b", re.I)
_COUNT = re.compile(
    r"\bhow many (?:scenes|shots)|wie viele szenen|combien de (?:scènes|plans)|cuántas escenas", re.I
)
_STALE = re.compile(r"\b(?:out of date|stale|outdated|old|changed|veraltet|périmée?)\b", re.I)
_TOLD = {
    "music": {"en": "The music: {what}.", "de": "Die Musik: {what}.", "fr": "La musique : {what}.", "es": "La música: {what}."},
    "silent": {"en": "The film has no music.", "de": "Der Film hat keine Musik.", "fr": "Le film n'a pas de musique.", "es": "La película no tiene música."},
    "voice": {"en": "The narration is spoken by the voice “{what}”.", "de": "Der Text wird von der Stimme „{what}“ gesprochen.", "fr": "Le texte est dit par la voix « {what} ».", "es": "El texto lo dice la voz «{what}»."},
    "cloned": {"en": "The narration is spoken by a voice that was cloned for you.", "de": "Der Text wird von einer Stimme gesprochen, die für dich geklont wurde.", "fr": "Le texte est dit par une voix clonée pour vous.", "es": "El texto lo dice una voz clonada para ti."},
    "unsaid": {"en": "There is no narration: nobody speaks in this film.", "de": "Es gibt keinen Erzähltext: in diesem Film spricht niemand.", "fr": "Il n'y a pas de narration : personne ne parle dans ce film.", "es": "No hay narración: en esta película no habla nadie."},
    "paid": {"en": "The last plan took {what}.", "de": "Der letzte Plan hat {what} gekostet.", "fr": "Le dernier plan a coûté {what}.", "es": "El último plan costó {what}."},
}  # fmt: skip


_HEY = re.compile(
    r"^\W*(?:wait|so|hey|h+m+|ok(?:ay)?|oh|just asking|(?:a )?quick question|sag mal|moment|warte|also|dis|attends|oye|una pregunta)\s?[,:–-]\s*(?=\w)",
    re.I,
)
"""What somebody says before a question."""
_SEARCHING = re.compile(
    r"(?:have you (?:got )?|do you have |is there |are there )(?:an?|another|any)\b.*\b(?:who|that|which) (?:can|could|would|will|might)\b|have you got an?(?:other)? (?:[\w-]+ )*voice\b",
    re.I,
)

_PLAINLY_ASKED = re.compile(
    r"(?:(?:is|are|was) (?:it|that|this|the|he|she)\b(?! (?:possible|ok|okay|too)\b)|est-ce (?:une?|la|le)\b|ist (?:das|die|der|es)\b|es (?:una?|el|la)\b|what|whats|which|who|whose|welche\w?|wer|was|quelle?s?|qui|qué|quién\w*|cuál\w*)\b.*\?\s*$",
    re.I | re.S,
)
"""A question that cannot be a request: it asks for what is so already."""


_HELP = re.compile(
    r"help(?: me)?|what (?:else )?(?:can|could|may|should) (?:you|i|we) (?:do|say|ask(?: for)?|change|write|tell you)(?: (?:here|now|with (?:it|this)))?"
    r"|what (?:is|are) (?:possible|the (?:options|commands))|how does (?:this|it) work|was kannst du(?: alles)?|was kann ich (?:sagen|ändern|tun)|hilfe"
    r"|que (?:peux-tu|sais-tu) faire|que puis-je (?:dire|faire|changer)|aide|qué (?:puedes|sabes) hacer|qué puedo (?:decir|hacer|cambiar)|ayuda",
    re.I,
)


def _offered(view: FilmView, language: str) -> str:
    """What one can ask for, with two requests that fit this film."""
    one, two = suggestions(view, language)
    return ask("help", language, one=one, two=two)


def question(text: str, view: FilmView, language: str = "en") -> Answer | None:
    """Real questions are answered from the film; they never edit."""
    text = _last_asked(_HEY.sub("", text).lstrip("¿¡ "))
    asked_help = _HELP.fullmatch(text.strip(" ?!."))
    if "\ue000" in text and "?" not in text:  # "what he says should be: …"
        return None
    if _SEARCHING.match(text):  # "have you got a man who can read it?" asks for one
        return None
    if not (_QUESTION.match(text) or _ASKING.match(text) or asked_help or questions_heard.abroad(text)):
        return None
    if asked_help:
        return Answer(_offered(view, language))
    film, lower = view.film, text.lower()
    number = re.search(r"(?:scene|shot|szene|scène|escena)\s*(\d+)", lower)
    if number and not 1 <= int(number[1]) <= len(film.scenes):
        return Answer(ask("no_such_scene", language, what=number[1], n=str(len(film.scenes))))
    scene = film.scenes[int(number[1]) - 1] if number else None
    if told := questions_found.answered(text, view, language):
        return Answer(told, closed=bool(_PLAINLY_ASKED.match(text)))
    if told := _of_making(lower, view, scene, language):
        return Answer(told)
    if told := questions_heard.answered(text, view, language):
        return Answer(told, closed=bool(_PLAINLY_ASKED.match(text)))
    if told := _of_sound(lower, film, language):
        return Answer(told, closed=bool(_PLAINLY_ASKED.match(text)))
    if scene:
        return Answer(_of_scene(scene, film))
    if re.search(r"\b(?:who|cast|characters?|wer|qui|quién)\b", lower) and film.cast:
        return Answer("The cast: " + "; ".join(f"{called(m)} ({m.description})" for m in film.cast) + ".")
    shown = "; ".join(f"{index}: {opening(s)}" for index, s in enumerate(film.scenes, 1))
    return Answer(
        f"I work by rules and can tell you about this film: {film.title}, {seconds(view.length or film.settings.duration)} s. Scenes: {shown}."
    )


def _last_asked(text: str) -> str:
    """The question that ends a text whose other sentences only say why it is asked; else the whole text."""
    *before, last = re.split(r"(?<=[.!])\s+(?=\w)", text)
    asked = bool(before) and bool(_PLAINLY_ASKED.match(last))
    told = (_TELLING.match(each) and not commands(each) and not _WISHING.search(each) for each in before)
    return last if asked and all(told) else text


_TELLING = re.compile(
    r"(?:i|we|my|our|he|she|they|it|ich|wir|meine?|unsere?|je|nous|mon|ma|mes|notre|mi|mis|soy|tengo|nuestr\w+)\b",
    re.I,
)
_WISHING = re.compile(
    r"\b(?:want|like|love|need|wish|prefer|please|should|could|can|make|möchte\w*|hätte\w*|will|soll\w*|bitte|veux|voudrais|aimerais|quiero|quisiera|gustaría)\b|'d\b",
    re.I,
)


def _of_making(text: str, view: FilmView, scene: Scene | None, language: str) -> str:
    """What is told of price, of what was not made, of what is out of date, of number and length; empty for other questions."""
    film = view.film
    if _COSTS.search(text):
        paid = (
            _TOLD["paid"][language].format(what=view.charged) if view.charged and _PAID.search(text) else ""
        )
        return paid or _cost(text, view, language)
    if _NOT_DONE.search(text) and (told := not_done(view, scene.id if scene else "")):
        return told
    if _STALE.search(text):
        return _stale(view, scene.id if scene else "", language)
    if _COUNT.search(text):
        count = len(film.scenes)
        many = count != 1
        told = ask("how_many", language, n=str(count), s="s" if many else "", n_de="n" if many else "")
        if scene or not _LENGTH.search(text):
            return told
        length = seconds(view.length or film.settings.duration)
        return f"{told} {ask('how_long', language, what=length)}"
    if not _LENGTH.search(text):
        return ""
    if scene:
        return f"Scene {film.number(scene.id)} is asked to last {seconds(scene.duration)} seconds."
    length, asked = seconds(view.length or film.settings.duration), seconds(film.settings.duration)
    told = ask("how_long", language, what=length)
    return told if length == asked or language != "en" else f"{told.rstrip('.')}; {asked} were asked for."


def _of_sound(text: str, film: Film, language: str) -> str:
    """What is told of voice and music; empty for other questions."""
    if _NARRATION.search(text) and not (
        film.settings.narration and any(scene.lines for scene in film.scenes)
    ):
        return _TOLD["unsaid"][language]
    if _VOICE.search(text):
        key = "cloned" if ours(film.settings.voice) else "voice"
        return _TOLD[key][language].format(what=film.settings.voice or "of the language")
    if _MUSIC.search(text):
        return _TOLD["music" if film.music.on else "silent"][language].format(
            what=film.music.brief or "no brief yet"
        )
    return ""


def _of_scene(scene: Scene, film: Film) -> str:
    said = f" It says: “{scene.script}”" if scene.script else " It has no narration."
    shown = unmarked(scene.visual_description, film).rstrip(".")
    return f"Scene {film.number(scene.id)} shows: {shown}.{said}"


_COST_NOW = (
    r"(?:what|how much)(?: (?:would|will|does|is))?(?: (?:it|that|this|the film|the price|making it|to make it))*(?: (?:cost|the price))?(?: now)?"
    r"|(?:was|wie viel) (?:kostet|würde) (?:das|es|der film)(?: kosten)?|combien (?:ça|cela) coûte|cuánto cuesta"
)


def _cost(text: str, view: FilmView, language: str) -> str:
    film = view.film
    count = len(film.scenes)
    waiting = [unit for unit, state in view.states.items() if state in ("missing", "stale")]
    if view.states and not waiting and re.fullmatch(_COST_NOW, text.strip(" ?.!")):
        return ask("cost_none", language)
    if waiting and re.fullmatch(_COST_NOW, text.strip(" ?.!")):
        units = f"{len(waiting)} unit{'s' if len(waiting) > 1 else ''}"
        return f"{units} would be made; the plan shows the exact price in credits before anything is made. Local providers cost nothing."
    if re.search(r"\b(?:vertical|square|horizontal|aspect|9:16|1:1|4:5|16:9|style|look)\b", text):
        return f"That remakes all {count} pictures and {count} clips and keeps voice, sound and music. Ask for it and the plan shows the exact price in credits before anything is made; local providers cost nothing."
    return ask("cost_plan", language)


def _stale(view: FilmView, scene: str, language: str) -> str:
    causes = [cause for unit, cause in view.stale.items() if not scene or unit.endswith(f":{scene}")]
    number = view.film.number(scene) if scene else 0
    if not causes:
        return f"Scene {number} is up to date." if scene else ask("current", language)
    return f"{'Scene ' + str(number) if scene else 'Parts of the film'} {'is' if scene else 'are'} out of date because {'; '.join(dict.fromkeys(causes))}."
