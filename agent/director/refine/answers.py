"""Messages that change nothing, or only go back and forth: controls, questions, refusals."""

from __future__ import annotations

import re

from agent.director.closing import nothing_open
from agent.director.refine import back
from agent.director.refine.types import Answer, Asked, Cancel, FilmView, Reading, Redo, Resume, Undo
from agent.director.refine.words import ask, called
from agent.director.wish import closed
from agent.director.words import language as languages
from film.document import Film

_POLITE = r"(?:(?:please|ok(?:ay)?|yes|sure|great|good|perfect|fine|looks good|now|just|can you|could you|let us|bitte|ja|oui|sí|si|por favor|s'il te plaît|s'il vous plaît|vale|super|thanks|thank you),?\s*)*"
_TAIL = r"(?:\s*,?\s*(?:please|now|then|again|bitte|por favor|s'il te plaît|s'il vous plaît|thanks))*\s*[.!]*"
_NUMBER = {
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "zwei": 2,
    "drei": 3,
    "deux": 2,
    "trois": 3,
    "dos": 2,
    "tres": 3,
}
_COUNT = r"(?:last |previous |letzten? |dernières? |últimos? |últimas? )?(?:(\d+|two|three|four|five|zwei|drei|deux|trois|dos|tres) )?(?:last )?(?:changes?|edits?|steps?|things?|ones?|änderung(?:en)?|schritte?|modifications?|changements?|étapes?|cambios?|pasos?)"
_UNDO = re.compile(
    rf"{_POLITE}(?:undo|revert|take back|roll back|go back|step back|rückgängig(?: machen)?|mach rückgängig|zurück|annule[rz]?|défai[st]|revien[st] en arrière|deshaz|deshacer)"
    rf"(?: (?:it|that|this|everything you just did|das|ça|cela|eso))?(?:(?: the| my| our| your| die| les?| la| los| el)? {_COUNT}| (?:one|a|\d+|two|three) steps?| \d+| twice)?{_TAIL}",
    re.I,
)
_TAKE_BACK = re.compile(
    rf"{_POLITE}(?:take (?:that|it|this) back|mach das rückgängig|never do that|forget (?:that|this|what i said)){_TAIL}",
    re.I,
)
_REDO = re.compile(
    rf"{_POLITE}(?:redo|re-do|wiederholen|wiederherstellen|rétablis|rétablir|rehacer|rehaz)(?: (?:it|that|this))?(?:(?: the| les?| los)? {_COUNT})?{_TAIL}",
    re.I,
)
_RESUME = re.compile(
    rf"{_POLITE}(?:go on|go ahead|continue|carry on|proceed|keep going|resume|make it|make|make it so|make the (?:film|movie|video)|do it|start|start (?:it|making it|the film)|build it|render it|approved?|yes|yeah|ok(?:ay)?|sure|ja|oui|sí|vale|go|let us go"
    rf"|weiter|mach weiter|fang an|los|continuez?|vas-y|allez-y|sigue|continúa|adelante){_TAIL}",
    re.I,
)
_CANCEL = re.compile(
    rf"{_POLITE}(?:stop|cancel|abort|halt|stop (?:it|that|making it|everything)|cancel (?:it|that|everything|the run)|never ?mind|forget it|stopp?|abbrechen|brich ab|arrête|arrêtez|cancela|cancelar|para|detente){_TAIL}",
    re.I,
)
_NEW = re.compile(
    r"(?:please )?(?:(?:make|create|start|plan|begin|i want|let us make|let us start)\s+(?:me\s+)?(?:a |an )?(?:new|another|completely new|whole new|different)\s+(?:\w+\s+)?(?:film|movie|video|clip|ad|teaser|trailer|story)\b"
    r"|(?:new|neuer|nouveau|nueva) (?:film|movie|video|película|vídeo)\s*[:,]|start over with|start a new film"
    r"|(?:make|create) (?:me )?an? (?:\w+[- ]){0,4}(?:film|movie|video|ad|teaser|trailer|documentary) (?:about|of|for|where|in which)\b"
    r"|mach(?:e)? (?:einen|ein) neue[ns] (?:film|video)|fais un (?:nouveau|autre) film|haz (?:una nueva|otra) película)",
    re.I,
)
_LIKENESS = re.compile(
    r"\b(?:famous|celebrity|celebrities|real (?:person|actor|actress)|film star|movie star|pop star|berühmt\w*|célèbre|famos[oa])\b"
    r"|\blook(?:s)? (?:exactly |just )?like [A-Z][a-z]+ [A-Z][a-z]+",
)
_LIKE_LOGO = re.compile(
    r"\b(?:like (?:our |the |my )?|(?:as in|match|matching|of|in) our )(?:logo|watermark)\b", re.I
)
"""A logo that something is only compared with: *yellow like our logo*."""
_NOT_YET = re.compile(
    r"\b(?:lip[- ]?sync\w*|slow[- ]?motion|(?:my |our |a |the )?(?:logo|watermark)\b(?! (?:sits|is|stands|covers|comes|goes|will|already))|loop (?:the|it|this)\b|(?:play|run) (?:the )?(?:scene|film)[\w ]* (?:backwards|in reverse)|my (?:own )?(?:photos?|pictures?|face)\b|simpler words|3d glasses|vr\b|360[- ]degrees?|virtual reality|upload (?:it )?to|post (?:it )?(?:on|to)|publish (?:it )?(?:on|to)|send it to|sing the|singing voice|lyrics|(?:use|with|to|play|put|by) (?:our|my) (?:own )?(?:song|track|tune|jingle|anthem|soundtrack)|deepfake|clone my voice|my voice)",
    re.I,
)
_EXPORT = re.compile(
    r"\b(?:export|download|save (?:it |this )?as|as an? (?:gif|mp4|webm|srt|file)|exportier\w*|exporter|exporta\w*)\b",
    re.I,
)
_BETTER = re.compile(
    rf"{_POLITE}(?:(?:make|get) (?:it|this|the film|scene \d+) (?:much |a lot |a bit )?(?:better|nicer|good|great|cooler|more interesting|perfect|more beautiful|prettier|awesome)|improve (?:it|this|the film)|surprise me|do something|mach es besser|améliore(?:-le)?|mejóral[oa])(?: please)?[.!]*",
    re.I,
)
_RECOLOURED = re.compile(
    rf"{_POLITE}(?:(?:make|do|mach|fais|haz)\w*[ -])?(?:it|this|that|das|dies|es|le|la|ça|lo|eso)?(?: mal| bitte| please)*,? ?(?:in |en |de |with |mit )?(?:an?|einer?|une?|un|el|the)? ?(?:other|another|different|andere[nrm]?|autre|diferente|otro) (?:colou?rs?|farben?|couleurs?|color(?:es)?)(?: please| bitte)?[.!]*",
    re.I,
)
_DISLIKE = re.compile(
    r"(?:[\w' ]*\b(?:looks?|feels?|seems?|is) (?:too (?:abrupt|sudden|sad|boring|weak|flat|long-winded)|wrong|weird|off|strange|bad|ugly|boring|odd|terrible|awful|not right)$|i (?:do not|don't) (?:really )?like|i hate|i am not (?:happy|sure) (?:with|about)|something is (?:wrong|off) (?:with|in|about)|mir gefällt|je n'aime pas|no me gusta)\b.*",
    re.I,
)
_NOT_SO_FAST = re.compile(
    rf"{_POLITE}(?:(?:the (?:film|movie|video|whole thing)|everything) (?:is|feels|seems|runs) (?:a bit |a little |much |way )?too (?:slow|fast)|not (?:so|that|quite so) fast|too fast|it is too (?:fast|slow)|too slow|slower|faster|(?:that|it) is too (?:fast|quick)|make it (?:slower|faster)|slow it down|speed it up|nicht so schnell|pas si vite|no tan rápido|slow down|speed up)[.!]*",
    re.I,
)


def goes_on(text: str) -> bool:
    """Whether a message says no more than "go on"."""
    bare = text.strip().rstrip("?").strip()
    return bool(_RESUME.fullmatch(bare) or back.GOES_ON.fullmatch(bare))


def control(text: str, view: FilmView) -> Reading | None:
    """Undo, redo, go on, stop; None for anything else."""
    bare = text.strip().rstrip("?").strip()
    if _CANCEL.fullmatch(bare):
        return Cancel()
    if back.THANKS.fullmatch(bare):
        return Answer(
            "You are welcome. Nothing has changed; say what should be different, or leave it as it is."
        )
    if (step := back.stepped(bare)) is not None:
        return step
    bare = back.without_interjections(bare)
    if _TAKE_BACK.fullmatch(bare):
        return Undo()
    if match := _UNDO.fullmatch(bare):
        return Undo(_steps(match[0]))
    if match := _REDO.fullmatch(bare):
        return Redo(_steps(match[0]))
    if re.fullmatch(
        r"(?:start over|undo everything|undo it all|undo all(?: of it)?|revert everything|reset)[.!]*",
        bare,
        re.I,
    ):
        return Asked(
            "Take back every change, or begin a new film?", ("go back to before …", "make a new film about …")
        )
    if re.fullmatch(r"(?:edit|change|change (?:it|something))[.!]*", bare, re.I):
        one, two = suggestions(view, "en")
        return Answer(f"Say what should change, for example “{one}” or “{two}”.")
    if view.open_plan and back.TRIES_AGAIN.fullmatch(bare):
        return Resume()
    if goes_on(bare) and not _BETTER.fullmatch(bare):
        return Resume() if view.open_plan else Answer(nothing_open(view, suggestions(view, "en")))
    return _back_to(bare, view)


def _steps(text: str) -> int:
    if re.search(r"\btwice\b", text, re.I):
        return 2
    for word in re.findall(r"\w+", text.lower()):
        if word.isdigit():
            return max(1, int(word))
        if word in _NUMBER:
            return _NUMBER[word]
    return 1


_BACK = re.compile(
    r"(?:please )?(?:(?:(?:go|get|take me|take it|bring it) )?back to|return to|revert to|restore|undo (?:everything )?(?:back )?to|zurück zu|reviens à|vuelve a)\s+(?:how it was |the version |the state |the way it was |der version |la version )?(?:just )?(?:before|vor|avant|antes de)\s+(?:the |der |dem |la |le |el |l')?(.+)|"
    r"(?:please )?(?:undo|take back|revert|get rid of the change of) (?:the |that )(.+?)(?: change| edit| thing)?",
    re.I,
)


def _back_to(text: str, view: FilmView) -> Reading | None:
    match = _BACK.fullmatch(text.rstrip(".! "))
    if not match:
        return None
    before, single = match[1], match[2]
    words = (before or single).strip()
    wanted = set(re.findall(r"[^\W_]+", words.lower())) - {
        "the",
        "a",
        "change",
        "that",
        "i",
        "we",
        "added",
        "made",
        "was",
        "of",
        "to",
        *("turned", "switched", "off", "on", "set", "put", "my", "so", "it", "last"),
    }
    hits = [
        i
        for i, summary in enumerate(view.recent)
        if wanted and all(re.search(rf"\b{re.escape(w)}", summary, re.I) for w in wanted)
    ]
    if not hits and before and (count := back.steps_of(wanted, view.messages, view.recent)):
        return Undo(count)
    if len(hits) != 1:
        known = "; ".join(f"{i}: {summary}" for i, summary in enumerate(view.recent[:5], 1)) or "none yet"
        return Asked(
            f"{'Several changes have' if hits else 'No change has'} “{words}” in it. The last changes, newest first: {known}. How many shall I take back?",
            ("undo the last change", "undo the last two changes"),
        )
    steps = hits[0] + 1
    if single and steps > 1:
        return Asked(
            f"Changes are taken back in order: undoing “{view.recent[hits[0]]}” takes back {steps - 1} later one{'s' if steps > 2 else ''} too. Do that?",
            (f"undo the last {steps} changes",),
        )
    return Undo(steps, words if before else "")


_LEAVE = re.compile(
    r"(?:do not|never) (?:ever )?(?:delete|remove|change|touch|move|cut|edit|undo|redo|alter|replace|make|start|stop)\b",
    re.I,
)


def hands_off(text: str) -> Answer | None:
    """``don't delete scene 3`` asks for nothing to happen."""
    alone = _LEAVE.match(text) and not re.search(r"[,;]|\b(?:but|and|just|only)\b", text)
    return Answer("Then it stays as it is: nothing has changed.") if alone else None


def refusal(text: str) -> Answer | None:
    """What Pixora does not do, or not as an edit."""
    if (shut := closed.refusal(text)) is not None:
        return shut
    if _LIKENESS.search(text):
        return Answer(
            "I do not imitate real people, nor copy anybody's likeness. Describe the look instead, for example “give him grey hair and a long green coat”."
        )
    if match := _NOT_YET.search(_LIKE_LOGO.sub(" ", text)):
        return Answer(f"“{match[0]}” is not something Pixora can do yet. Nothing has changed.")
    if _EXPORT.search(text):
        return Answer(
            "That is an export, not an edit: the finished film can be taken out as MP4, WebM, GIF, subtitles or an edit list from its export menu. Nothing has changed."
        )
    if re.search(
        r"\btranslate\b.*\b(?:captions?|subtitles?)\b|\b(?:captions?|subtitles?)\b.*\btranslat", text, re.I
    ):
        return Answer(
            "Captions follow the narration word for word, and I work by rules: I cannot translate them."
            " Paste the translated lines, choose a model, or make a copy of the film in that language."
        )
    return None


def new_film(text: str) -> bool:
    """Whether a message is a wish for another film."""
    return bool(_NEW.match(text))


_TASTES = {
    "music": ("different music", "less sad music", "music quieter under the voice", "no music"),
    "voice": ("use another voice", "use a woman's voice", "slower narration"),
    "captions": ("captions off", "bigger captions", "captions at the top"),
    "style": ("make it look like watercolour", "make it look like a pencil sketch", "brighter colours"),
    "colours": ("brighter colours", "muted colours", "black and white"),
}


def vague(text: str, view: FilmView) -> Asked | None:
    """Wishes that name no change: three concrete offers from this film."""
    film = view.film
    middle = (len(film.scenes) + 1) // 2 or 1
    if _RECOLOURED.fullmatch(text):
        return Asked(
            "Which colour, and of what?",
            (f"scene {middle} in warmer colours", "black and white", "brighter colours"),
            firm=True,
        )
    if _BETTER.fullmatch(text):
        options = (
            f"try scene {middle} again",
            "brighter colours",
            "use a woman's voice" if film.settings.voice in ("", "man") else "different music",
        )
        return Asked("Better in which way?", options)
    if _DISLIKE.fullmatch(text):
        found = re.search(r"(?:scene|shot|szene|scène|escena)\s*(\d+)", text, re.I)
        number = int(found[1]) if found else 0
        if re.search(r"\b(?:ending|end|last scene)\b", text, re.I):
            number = len(film.scenes)
        elif re.search(r"\b(?:opening|beginning|start|first scene)\b", text, re.I):
            number = 1
        if number > len(film.scenes):
            return None
        for word, offers in _TASTES.items():
            if word in text.lower() and not number:
                return Asked(f"What about the {word}?", offers)
        scene = f"scene {number}" if number else f"scene {middle}"
        return Asked(
            f"What about {'scene ' + str(number) if number else 'it'}: the picture, the movement, the words or the length?",
            (
                f"another picture for {scene}",
                f"redo the animation of {scene}",
                f"shorter narration in {scene}",
                f"{scene} a second shorter",
            ),
        )
    if _NOT_SO_FAST.fullmatch(text):
        slow = not re.search(r"\b(?:faster|too slow|speed)\b", text, re.I)
        word = "slower" if slow else "faster"
        return Asked(
            f"What should be {word}: the voice, the camera or the cuts?",
            (f"{word} narration", f"{word} camera in all scenes", "longer" if slow else "shorter"),
        )
    return _cannot(text, film)


_FEELINGS = {
    "drama": ("more dramatic music", "a storm in scene {n}", "make scene {n} darker"),
    "tension": ("tense music", "a storm in scene {n}", "make scene {n} darker"),
    "action": ("faster music", "hard cuts", "faster camera in all scenes"),
    "humou?r|fun|comedy": ("funny music", "brighter colours", "faster music"),
    "emotions?|feeling|feelings|romance": (
        "romantic music",
        "make scene {n} happen at sunset",
        "closer shot in scene {n}",
    ),
}


def _cannot(text: str, film: Film) -> Asked | None:
    """What rules cannot do by themselves, with what they can."""
    for feeling, offers in _FEELINGS.items():
        if re.fullmatch(
            rf"(?:(?:i want|add|give it|make it|with|a bit|a little|much|some|even) )*(?:more|some) ({feeling})(?: please)?[.!]*",
            text,
            re.I,
        ):
            turn = len(film.scenes) // 2 + 1
            return Asked("By the music, or by what is seen?", tuple(offer.format(n=turn) for offer in offers))
    found = re.search(r"(?:scene|szene|scène|escena)\s*(\d+)", text, re.I)
    number = int(found[1]) if found else 1
    if number <= len(film.scenes) and re.search(
        r"\b(?:more|longer|extra) (?:narration|text|words|voice-?over|dialogue)\b|\bsay more\b", text, re.I
    ):
        return Asked(
            f"I work by rules and invent no further words. What should scene {number} say?",
            (f"change the narration of scene {number} to: …", f"scene {number} two seconds longer"),
        )
    if re.search(r"\b(?:whisper\w*|shout\w*|sing(?:s|ing)?|accent)\b", text, re.I) and re.search(
        r"\b(?:narrat\w*|voice|text|words|lines?|it)\b", text, re.I
    ):
        return Asked(
            "The voices speak plainly: they cannot whisper, shout or put on an accent. What would help instead?",
            ("slower narration", "voice quieter", "use another voice"),
        )
    return None


def not_understood(view: FilmView, language: str) -> Answer:
    """What to say to words without a meaning here, with two requests that fit this film."""
    one, two = suggestions(view, language)
    return Answer(ask("not_understood", language, one=one, two=two))


def abroad(message: str, view: FilmView) -> Answer | None:
    """What to say to a message in a language that no message is read in, in that language."""
    tongue = languages.detect(message, "en", least=2.0)
    one, two = suggestions(view, "en")
    return Answer(_ABROAD[tongue].format(one=one, two=two)) if tongue in _ABROAD else None


_ABROAD = {
    "it": "Leggo i messaggi in inglese, tedesco, francese e spagnolo; per esempio “{one}” o “{two}”. Non è cambiato nulla.",
    "nl": "Ik lees berichten in het Engels, Duits, Frans en Spaans; bijvoorbeeld “{one}” of “{two}”. Er is niets veranderd.",
    "pt": "Leio mensagens em inglês, alemão, francês e espanhol; por exemplo “{one}” ou “{two}”. Nada mudou.",
    "pl": "Czytam wiadomości po angielsku, niemiecku, francusku i hiszpańsku; na przykład „{one}” albo „{two}”. Nic się nie zmieniło.",
}
_HOURS = {"night": r"\bnight\b|midnight|moonlight", "sunset": r"sunset", "sunrise": r"sunrise|dawn"}
_OFFERS = {
    "en": ("make scene {n} happen at {hour}", "give {who} a red scarf", "use a {voice}'s voice"),
    "de": ("Szene {n} bei {hour}", "{who} soll einen roten Schal tragen", "Untertitel aus"),
    "fr": ("mets la scène {n} {hour}", "", "sans sous-titres"),
    "es": ("escena {n} {hour}", "", "sin subtítulos"),
}  # fmt: skip
_SPOKEN_HOURS = {
    "de": {"night": "Nacht", "sunset": "Sonnenuntergang", "sunrise": "Sonnenaufgang"},
    "fr": {"night": "de nuit", "sunset": "au coucher du soleil", "sunrise": "à l'aube"},
    "es": {"night": "de noche", "sunset": "al atardecer", "sunrise": "al amanecer"},
}  # fmt: skip


def suggestions(view: FilmView, language: str) -> tuple[str, str]:
    """Two requests that this film would follow: another hour for a scene, and its hero or its voice."""
    film = view.film
    number = min(len(film.scenes) // 2 + 1, max(1, len(film.scenes)))
    seen = film.scenes[number - 1].visual_description if film.scenes else ""
    hour = next((h for h, words in _HOURS.items() if not re.search(words, seen, re.I)), "night")
    first, second, third = _OFFERS[language]
    hero = next((m for m in film.cast if m.kind == "person"), None)
    who = called(hero) if hero and language == "en" else ""
    voice = "man" if film.settings.voice in ("", "woman", "woman-2", "girl", "old-woman") else "woman"
    said = _SPOKEN_HOURS.get(language, {}).get(hour, hour)
    other = second.format(who=who) if second and who else third.format(voice=voice)
    return first.format(n=number, hour=said), other
