"""Questions about what is heard: whose voice it is, what a scene sounds like, how fast the music goes.

They are answered in the language they are asked in, in four more than the interface has.
"""

from __future__ import annotations

import re

from agent.director.reader.numbered import named_in
from agent.director.refine.targets import members
from agent.director.refine.types import FilmView
from agent.director.refine.voices import of_the_family
from agent.director.refine.words import called, seconds
from agent.director.words.concepts import VOICE_NAMES, VOICES_SPOKEN
from agent.director.words.lexer import lex
from film.document import NARRATOR, CastMember, Film

_ABROAD = {
    "it": re.compile(r"\b(?:che (?:cosa|voce|musica|rumor\w+|suon\w+)|cosa|quant[oaie]|qual[ei]?|chi|perché|c'è|ci sono)\b", re.I),
    "nl": re.compile(r"\b(?:wat|hoe(?:veel)?|welke?|wie|zijn er|is er|hoor)\b", re.I),
    "pt": re.compile(r"\b(?:o que|qual|quais|quant[oa]s?|quem|que (?:voz|música|sons?)|há)\b", re.I),
    "pl": re.compile(r"\b(?:co|jak\w{0,4}|ile|kto|czyj\w*|czy|któr\w+)\b", re.I),
}  # fmt: skip
"""Words that open a question in languages that messages are not otherwise read in."""
_ASKED = {
    "heard": {
        "en": r"(?:can|do|does|will|would|should|could) (?:you|i|we|one|people) (?:\w+ )?hear|is (?:\w+ )?(?:heard|audible)|are (?:\w+ )?(?:heard|audible)|(?:what|which|any) (?:\w+ )?(?:sounds?|noises?|sfx)|sounds? like|to hear",
        "de": r"(?:hört|hören|hörbar|klingt)|geräusche?", "fr": r"entend\w*|bruit\w*|sons", "es": r"oye|oír|escuchar?|se escucha|suena|sonidos?|ruidos?",
        "it": r"sent\w+|suon[oi]|rumor\w+", "nl": r"hoor\w*|horen|geluid\w*", "pt": r"ouv\w+|escut\w+|sons?|barulhos?", "pl": r"słychać|dźwięk\w*|odgłos\w*",
    },
    "tempo": {"": r"bpm|tempo|beats(?: per minute)?|(?:what|which) key|tonart|tonalité|tonalidad|tonalità|toonsoort|tonacj\w+"},
    "music": {"it": r"musica|strument\w+", "nl": r"muziek|instrument\w*", "pt": r"música|instrument\w+", "pl": r"muzyk\w*|instrument\w*"},
    "voice": {
        "": r"(?:a |eine? |une? |una? )?(?:m[ae]n|male|mann|homme|hombre|uomo) (?:or|oder|ou|o) (?:a |eine? |une? |una? )?(?:wom[ae]n|female|frau|femme|mujer|donna)"
        r"|(?:wom[ae]n|female|frau|femme|mujer|donna) (?:or|oder|ou|o) (?:a |eine? |une? |una? )?(?:m[ae]n|male|mann|homme|hombre|uomo)",
        "en": r"is (?:it|that|this|he|she|the (?:narrator|speaker|reader)) (?:an? )?(?:\w+ )?(?:wom[ae]n|m[ae]n|male|female|girl|boy|child)|narrator|voices?|(?:who|which \w+|what \w+)(?: is| are|'s)? (?:\w+ )?(?:speak|read|talk|narrat|voic|tell)\w*",
        "de": r"ist (?:das|es|der erzähler|die erzählerin) (?:eine? )?(?:\w+ )?(?:mann|frau|kind)|stimmen?|wer (?:spricht|liest|erzählt)", "fr": r"voix|qui (?:parle|lit|raconte|narre)", "es": r"voz|voces|quién (?:habla|lee|narra|cuenta)",
        "it": r"voc[ei]|chi (?:parla|legge|narra|racconta)", "nl": r"stem(?:men)?|wie (?:spreekt|leest|vertelt|praat)",
        "pt": r"voz|vozes|quem (?:fala|lê|narra|conta)", "pl": r"głos\w*|kto (?:mówi|czyta|opowiada)|lektor\w*",
    },
    "length": {"it": r"dura\w*|quante scene|lung\w+", "nl": r"lang|duurt|hoeveel scènes", "pt": r"dura\w*|quantas cenas", "pl": r"trwa|dług\w+|ile scen|ile sekund"},
}  # fmt: skip
"""By topic and language, what is asked; under no language what is said in any of them."""
_TOLD = {
    "heard": {
        "en": "Scene {n}: one hears {what}.", "de": "Szene {n}: zu hören ist „{what}“.", "fr": "Scène {n} : on entend « {what} ».", "es": "Escena {n}: se oye «{what}».",
        "it": "Scena {n}: si sente «{what}».", "nl": "Scène {n}: je hoort “{what}”.", "pt": "Cena {n}: ouve-se “{what}”.", "pl": "Scena {n}: słychać „{what}”.",
    },
    "unheard": {
        "en": "Scene {n} has no sound effects.", "de": "Szene {n} hat keine Geräusche.", "fr": "La scène {n} n'a pas de bruitages.", "es": "La escena {n} no tiene efectos de sonido.",
        "it": "La scena {n} non ha effetti sonori.", "nl": "Scène {n} heeft geen geluidseffecten.", "pt": "A cena {n} não tem efeitos sonoros.", "pl": "Scena {n} nie ma efektów dźwiękowych.",
    },
    "music": {
        "en": "The music: {what}.", "de": "Die Musik: {what}.", "fr": "La musique : {what}.", "es": "La música: {what}.",
        "it": "La musica: {what}.", "nl": "De muziek: {what}.", "pt": "A música: {what}.", "pl": "Muzyka: {what}.",
    },
    "silent": {
        "en": "The film has no music.", "de": "Der Film hat keine Musik.", "fr": "Le film n'a pas de musique.", "es": "La película no tiene música.",
        "it": "Il film non ha musica.", "nl": "De film heeft geen muziek.", "pt": "O filme não tem música.", "pl": "Film nie ma muzyki.",
    },
    "member": {
        "en": "{who} speaks with the voice “{what}”.", "de": "{who} spricht mit der Stimme „{what}“.", "fr": "{who} parle avec la voix « {what} ».", "es": "{who} habla con la voz «{what}».",
        "it": "{who} parla con la voce «{what}».", "nl": "{who} spreekt met de stem “{what}”.", "pt": "{who} fala com a voz “{what}”.", "pl": "{who} mówi głosem „{what}”.",
    },
    "mute": {
        "en": "{who} says nothing in this film.", "de": "{who} sagt in diesem Film nichts.", "fr": "{who} ne dit rien dans ce film.", "es": "{who} no dice nada en esta película.",
        "it": "{who} non dice nulla in questo film.", "nl": "{who} zegt niets in deze film.", "pt": "{who} não diz nada neste filme.", "pl": "{who} nic nie mówi w tym filmie.",
    },
    "narrator": {
        "en": "The narration is spoken by the voice “{what}”.", "de": "Der Text wird von der Stimme „{what}“ gesprochen.", "fr": "Le texte est dit par la voix « {what} ».", "es": "El texto lo dice la voz «{what}».",
        "it": "Il testo è detto dalla voce «{what}».", "nl": "De tekst wordt gesproken door de stem “{what}”.", "pt": "O texto é dito pela voz “{what}”.", "pl": "Tekst czyta głos „{what}”.",
    },
    "nobody": {
        "en": "Nobody speaks in this film: it has sounds and music, and no voice.", "de": "In diesem Film spricht niemand: er hat Geräusche und Musik, keine Stimme.",
        "fr": "Personne ne parle dans ce film : il a des sons et de la musique, pas de voix.", "es": "En esta película no habla nadie: tiene sonidos y música, sin voz.",
        "it": "In questo film non parla nessuno.", "nl": "In deze film spreekt niemand.", "pt": "Neste filme ninguém fala.", "pl": "W tym filmie nikt nie mówi.",
    },
    "length": {
        "it": "Il film dura {n} secondi e ha {what} scene.", "nl": "De film duurt {n} seconden en heeft {what} scènes.", "pt": "O filme dura {n} segundos e tem {what} cenas.", "pl": "Film trwa {n} s, liczba scen: {what}.",
    },
}  # fmt: skip


def answered(text: str, view: FilmView, language: str) -> str:
    """What is told of voices, sounds and music where a text asks for them; empty for any other text.

    A text of the four languages has to be a question already; one of another language has to end as one.
    """
    tongue = next((t for t, opens in _ABROAD.items() if opens.search(text)), "") if _abroad(text) else ""
    language = tongue or language
    topics = {
        topic
        for topic, rows in _ASKED.items()
        if any(
            re.search(rf"(?<!\w)(?:{rows[key]})(?!\w)", text, re.I) for key in ("", language) if key in rows
        )
    }
    film = view.film
    if spoken := _line_asked(film, text):
        return spoken
    if "voice" in topics:
        return _voice(film, language, text)
    if "tempo" in topics or ("music" in topics and tongue):
        return _music(film, language)
    if "heard" in topics:
        return _sounds(film, language, text)
    if "length" in topics and tongue:
        length = seconds(view.length or film.settings.duration)
        return _TOLD["length"][tongue].format(n=length, what=len(film.scenes))
    return ""


_LINE = re.compile(
    r"(?:what|which|was|wie|quelle?|qu'?est|cuál|qué)\b.*\b(?:(?P<last>last|final|closing|letzte\w*|dernière?|última?)|first|opening|erste\w*|première?|primera?) (?:line|sentence|words?|satz|zeile|phrase|réplique|frase)\b",
    re.I,
)


def _line_asked(film: Film, text: str) -> str:
    """The first or the last line of a film, where a text asks for it."""
    lines = [(scene, line) for scene in film.scenes for line in scene.lines]
    match = _LINE.match(text)
    if not match or not lines:
        return ""
    scene, line = lines[-1 if match["last"] else 0]
    return f"{film.number(scene.id)}: “{line.text}”"


_ASKS = re.compile(r"\?\s*$")
_READ = re.compile(
    r"\b(?:the|is|are|what|how|der|die|das|ist|und|est|les?|des|el|los|las|qué|cómo|wie|was)\b|[¿äöüß]", re.I
)
"""Words of the languages that messages are read in, by which a question of another one is known not to be theirs."""


def _abroad(text: str) -> bool:
    return bool(_ASKS.search(text)) and not _READ.search(text)


def abroad(text: str) -> bool:
    """Whether a text is a question of a language that messages are not otherwise read in."""
    return _abroad(text) and any(opens.search(text) for opens in _ABROAD.values())


def _voice(film: Film, language: str, text: str) -> str:
    if not film.settings.narration or not any(scene.lines for scene in film.scenes):
        return _TOLD["nobody"][language]
    who = _whose(film, text, language)
    if who is None and (scenes := named_in(text, film)) and (lines := film.scene(scenes[0]).lines):
        speakers = dict.fromkeys(line.speaker for line in lines)
        return " ".join(_of_speaker(film, one, language) for one in speakers)
    return _of_speaker(film, who.id if who else NARRATOR, language)


def _of_speaker(film: Film, speaker: str, language: str) -> str:
    """Which voice the narrator has, or a member of the cast."""
    if speaker == NARRATOR:
        return _TOLD["narrator"][language].format(what=_named(film.settings.voice, language))
    who = film.member(speaker)
    name = called(who, capital=True)
    if not any(line.speaker == who.id for scene in film.scenes for line in scene.lines):
        return _TOLD["mute"][language].format(who=name)
    return _TOLD["member"][language].format(who=name, what=_named(who.voice or film.settings.voice, language))


def _whose(film: Film, text: str, language: str) -> CastMember | None:
    """The one member of the cast that a text speaks of."""
    found = {m.id: m for _, m in members(film, lex(text, [], language)) if m.kind != "thing" or m.voice}
    if not found and (one := of_the_family(film, text)):
        return one
    return next(iter(found.values())) if len(found) == 1 else None


def _named(voice: str, language: str) -> str:
    """A voice by what it is where it is one of ours, else by its name."""
    return VOICES_SPOKEN.get(language, VOICE_NAMES).get(voice, voice) or "–"


def _music(film: Film, language: str) -> str:
    if not film.music.on:
        return _TOLD["silent"][language]
    return _TOLD["music"][language].format(what=film.music.brief.rstrip(".") or "–")


def _sounds(film: Film, language: str, text: str) -> str:
    """What the scenes sound like that a text names; all of them where it names none."""
    told = []
    for scene in named_in(text, film) or tuple(scene.id for scene in film.scenes):
        heard = film.scene(scene).audio_description if film.scene(scene).sound_on else ""
        told.append(_TOLD["heard" if heard else "unheard"][language].format(n=film.number(scene), what=heard))
    return " ".join(told)
