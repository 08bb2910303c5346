"""Who is heard and from when: the narrator leaves while others speak, a voice sets in later, a scene says no more than a line.

Each message is understood wholly, or it is left to the other readings.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.director.reader.amounts import seconds
from agent.director.reader.finding import cast_in
from agent.director.reader.numbered import named_in
from agent.director.refine import where
from agent.director.refine.clauses import protected, without_politeness
from agent.director.refine.recall import content, in_english, stem, tokens
from agent.director.refine.speech import plainly
from agent.director.refine.types import Asked, Edits, FilmView, Reading
from agent.director.refine.voices import of_the_family
from agent.director.refine.words import ask, say
from agent.director.scripts.words import words_of
from film.document import NARRATOR, Film, Scene
from film.edits import AddScene, MoveNarration, UpdateFilm, UpdateScene
from film.timing import HEAD_SECONDS

Rules = Callable[[str, FilmView], Reading]
"""Reads another wording of the message."""


def told(message: str, view: FilmView, language: str, rules: Rules) -> Reading | None:
    """What a message does that is about who is heard and when; None where it says anything else."""
    if not view.film.scenes or _asks(message):
        return None
    return (
        _no_more(message, view, rules)
        or _without_narrator(message, view, language)
        or _later(message, view, language)
    )


def _asks(message: str) -> bool:
    """Whether a message holds a question, and no polite request."""
    return "?" in protected(message)[0].strip(" ?") and not _POLITE.match(message)


_POLITE = re.compile(r"\W*(?:can|could|would|kannst|können|könnte\w*|würde\w*|peux|pouvez|pourrai\w+|puedes?|podría\w*)\b", re.I)  # fmt: skip


# Nothing else is said in a scene.

_NO_MORE = re.compile(
    r"(?P<quote>[”“»\"'’.!?])[\s,;.–—-]*(?:(?:and|but|then|und|dann|et|puis|y) )?(?:(?:that is|that's) (?:it|all)|"
    r"(?:absolutely )?(?:nothing|no|not a word|not one word) (?:more|else|other words?|further)|no(?:thing)? more words?|not a word more|"
    r"(?:sonst|weiter) (?:gar )?nichts(?: mehr)?|nichts (?:weiter|anderes|sonst|mehr)|mehr nicht|kein wort mehr|"
    r"(?:et )?rien (?:d'autre|de plus)|(?:pas|plus) un mot(?: de plus)?|nada más|ni una palabra más)"
    r"(?P<same> (?:changes?|is changed|should change|ändert sich|ändern|ne change|cambia))?(?: (?:is said|is spoken|gets said|wird gesagt|n'est dit|se dice))?"
    r"(?: (?:in|für|dans|en|for) (?:that|this|the|diese[rnm]?|der|dem|cette|ce|la|le|esa?|esta|este) (?:whole |ganzen )?(?:scene|shot|picture|one|szene|einstellung|bild|scène|plan|image|escena|toma|plano)| (?:there|in it|da|dort|darin|là|ahí))?"
    r"(?=\s*(?:[.,;!]|$))",
    re.I,
)


def _no_more(message: str, view: FilmView, rules: Rules) -> Edits | None:
    """``… should say “One match.” and nothing more in that scene``: every other word of the scene goes."""
    match = _NO_MORE.search(message)
    quotes = protected(message)[1]
    if not match or not quotes or not any(quote in message[: match.end("quote")] for quote in quotes):
        return None
    head = message[: match.end("quote")]
    at = max(head.rfind(quote) for quote in quotes)
    head = _ALONE.sub("", head[:at]) + head[at:]
    reading = rules(re.sub(r" {2,}", " ", head) + message[match.end() :], view)
    if not isinstance(reading, Edits) or reading.undone:
        return None
    if match["same"]:
        return reading
    spoken = [edit for edit in reading.operations if getattr(edit, "field", "") in ("lines", "script")]
    if len(spoken) != 1 or not isinstance(spoken[0], UpdateScene):
        return None
    edit = spoken[0]
    if edit.field == "script":
        alone: UpdateScene | None = edit
    else:
        lines = [line for line in edit.value if _text(line) in quotes]
        alone = edit.model_copy(update={"value": tuple(lines)}) if len(lines) == 1 else None
    if alone is None:
        return None
    operations = tuple(alone if one is edit else one for one in reading.operations)
    return replace(reading, operations=operations)


def _text(line: object) -> str:
    return str(line["text"] if isinstance(line, dict) else getattr(line, "text", ""))


# A new scene without words.

_THERE = re.compile(
    r"\b(?:there|(?:in|on|over|for|with|under) (?:it|that|this)|that one|dort|da|darin|dazu|dabei|là|dedans|ahí|allí)\b",
    re.I,
)


_ANNOUNCED = re.compile(
    r"\b(?:noch|eine neue|eine weitere|another|one more|an? (?:new|extra|short|further)|add an?|encore|une autre|une nouvelle|otra|una nueva|una) (?:\w+ ){0,2}?(?:szene|scene|shot|scène|plan|escena|toma)\b",
    re.I,
)


def silent_there(own: Reading, message: str, language: str) -> Reading:
    """ "No words there" behind a scene that comes: it is the new scene that says nothing, and the film speaks on."""
    if not isinstance(own, Edits) or not _THERE.search(message):
        return own
    off = [one for one in own.operations if isinstance(one, UpdateFilm) and one.field == "settings.narration"]
    new = [one for one in own.operations if isinstance(one, AddScene)]
    if not off or off[0].value is not False:
        return own
    if not new:
        open_ = _ANNOUNCED.search(message)
        return Asked(ask("unsure", language, said=own.said)) if open_ else own
    bare = new[-1].scene.model_copy(update={"script": "", "lines": ()})
    silent = new[-1].model_copy(update={"scene": bare})
    kept = tuple(silent if one is new[-1] else one for one in own.operations if one not in off)
    said = re.split(r"(?<=[.!?])\s+", own.said)
    return replace(own, operations=kept, said=" ".join(said[: len(said) - len(off)]) or own.said)


# The narrator leaves, and those who speak for themselves stay.

TELLER = r"(?:(?:voice-?over )?narrators?|story-?tellers?|erzähler(?:s|in)?|sprecher(?:s|in)?|narrateurs?|narratrice|narrador(?:es|a)?|locutora?)"
_NONE = re.compile(
    rf"\b(?:no|without|lose|drop|remove|delete|cut|kill|skip|scrap|ditch|get rid of|take out|leave out|do not (?:want|need|like)|don't (?:want|need|like)|kein\w*|ohne|streich\w*|entfern\w*|lass\w*|nimm|brauch\w*|"
    rf"pas de|sans|enl\w+|supprim\w+|retir\w+|sin|quit\w+|elimin\w+|no quiero|no necesit\w+)\b(?:[^.;:“„«]{{0,25}}?)\b{TELLER}\b"
    rf"|\b{TELLER}\b (?:[^.,;:“„«]{{0,25}}?\b)?(?:weg|raus|gone|out|streichen|rausnehmen|weglassen|entfernen|(?:should|can|must|has to|needs to) (?:go|leave)|goes|(?:doit|peut) (?:partir|disparaître)|fuera|sobra)\b",
    re.I,
)
_ALONE = re.compile(r"\b(?:only|just|nur|bloß|seulement|seuls?|seules?|uniquement|juste|solo|sólo|solamente|únicamente)\b", re.I)  # fmt: skip
_THEY = re.compile(
    r"\b(?:(?:the )?(?:two(?: of them)?|both|others?|characters|people|figures|actors)|they|beiden?|anderen|figuren|leute|sie|(?:les )?(?:deux|autres|personnages)|(?:los )?(?:dos|demás|otros|personajes))\b",
    re.I,
)
_SPEAK = re.compile(
    r"\b(?:talk\w*|speak\w*|spoken|heard?|say\w*|voices?|sprech\w*|red(?:en|et)|hör\w*|stimmen?|sag\w*|parl\w*|enten\w+|voix|habl\w*|dialog\w*)\b",
    re.I,
)
_AWAY_IDLE = words_of(
    "no without lose drop remove delete cut kill skip scrap ditch get rid of take out leave do not don't dont want need like any at all the a an i we you would should could can please it is are be to and but"
    " so then with for let in film movie whole please voice voices themselves only just two both of them other others characters people they her his their talk talking talks speak speaks speaking hear heard want start"
    " beginning scene shot first own should that this there here have has words lines line what says say anymore altogether completely entirely who from and go goes must can could gone out bit part bits cut 'd i'd"
    " kein keine keinen ohne streich streiche streichen bitte entferne lass lasst lassen sie nimm weg raus ganz gar kann können könnte sollte streichen rausnehmen weglassen entfernen ich wir will wollen möchte möchten brauche brauchen den der die das des ein eine einen im in am anfang und"
    " nur bloß sollen soll sprechen reden beiden beide anderen figuren leute selbst zu hören stimmen mehr szene ersten überhaupt film dialoge sein ihr ihre es gibt"
    " pas de du sans enlève enlevez enlever supprime supprimez retire retirez le la les l un une au début je ne veux plus voix s'il te vous plaît merci seulement seuls seules seul uniquement juste et on doivent parler parlent"
    " parle entend deux autres personnages scène dans première film qui son sa ses que tout doit peut partir disparaître"
    " sin quita quite quitad elimina no quiero quiero necesito el los al del principio ni ningún solo sólo solamente que hablen hablan hablar dos demás otros personajes por favor y se oiga oigan escena en su a fuera sobra"
)


def _without_narrator(message: str, view: FilmView, language: str) -> Edits | Asked | None:
    """``no narrator, only Mira and Otto talk``: the narrator's lines go, those of the others stay."""
    film = view.film
    speakers = {line.speaker for scene in film.scenes for line in scene.lines}
    text, quotes = protected(message)
    match = _NONE.search(text)
    if not match or quotes or NARRATOR not in speakers or not film.settings.narration:
        return None
    rest = _bare(re.sub(rf"\b{TELLER}(?:'s)?\b", " ", text, flags=re.I))
    named = _speaking(rest, film, language)
    others = speakers - {NARRATOR}
    words = [word for word in _letters(rest) if word not in _AWAY_IDLE and word not in named]
    if words:
        return None
    ids = {one for found in named.values() for one in found}
    only = bool(_ALONE.search(rest) and _SPEAK.search(rest))
    if only and not (others and (ids == others or (not ids and _THEY.search(rest)))):
        return Asked(_WHO[language if language in _WHO else "en"], firm=True)
    if (ids and not only) or not others:
        return None
    scenes = [scene for scene in film.scenes if any(line.speaker == NARRATOR for line in scene.lines)]
    if not only and (place := _place(text, view, language)):
        scenes = [scene for scene in scenes if scene.id in place]
    if not scenes:
        return None
    operations = tuple(
        UpdateScene(
            scene_id=scene.id,
            field="lines",
            value=tuple(line.model_dump() for line in scene.lines if line.speaker != NARRATOR),
        )
        for scene in scenes
    )
    gone = " ".join(line.text for scene in scenes for line in scene.lines if line.speaker == NARRATOR)
    return Edits(operations, say("line_out", language, film, tuple(scene.id for scene in scenes), what=gone))


_WHO = {
    "en": "Who should be heard, and with which words? Those who speak now are the only ones with lines.",
    "de": "Wer soll zu hören sein, und mit welchen Worten? Nur wer jetzt spricht, hat Text.",
    "fr": "Qui doit-on entendre, et avec quels mots ? Seuls ceux qui parlent maintenant ont un texte.",
    "es": "¿A quién se debe oír, y con qué palabras? Solo quienes hablan ahora tienen texto.",
}


def _speaking(text: str, film: Film, language: str) -> dict[str, tuple[str, ...]]:
    """By word, whom of the cast it names: "girl", "Mira", "grandpa"."""
    found: dict[str, tuple[str, ...]] = {}
    for word in _letters(text):
        if word in _AWAY_IDLE or word in found:
            continue
        kin = of_the_family(film, word)
        each = (cast_in(one, film, language) for one in (word, word.title()))
        ids = (kin.id,) if kin else next((ids for ids in each if len(ids) == 1), ())
        if ids:
            found[word] = ids
    return found


# A voice sets in later.

_VOICE = re.compile(
    rf"\b(?:voices?(?:-?over)?|vo|narration|speaking|speech|{TELLER}|stimme|erzählung|sprechertext|text|voix(?: off)?|narration|voz(?: en off)?|narración)\b",
    re.I,
)
_COUNT = (
    r"(?:\d+(?:[.,]\d+)?|half an?|an?|one|two|three|four|five|six|eine[rnm]?|zwei|drei|vier|fünf|sechs|anderthalb|eineinhalb|une?|deux|trois|quatre|cinq|una?|dos|tres|cuatro|cinco)"
    r"(?: and a half| et demie?| y medi[ao])?[ -]?(?:full |good |whole |volle |ganze |gute )?(?:seconds?|secs?|s|sekunden?|sek|secondes?|segundos?)(?: and a half| et demie?| y medio)?\b"
)
_SECONDS = re.compile(rf"\b{_COUNT}", re.I)
_DELAY = re.compile(
    rf"(?:\b(?:only |erst |seulement |sólo |solo )?(?:after|nach|après|au bout de|después de|tras|a los) (?:about |etwa |the first |den ersten |les )?{_COUNT}"
    rf"|\b{_COUNT},? (?:in|into|later|after(?: that)?|before|später|versetzt|lang|vorher|davor|bevor|plus tard|avant|más tarde|después|antes|nur|only|just|of|seulement|solo|sólo|de)\b)",
    re.I,
)
_HOLDS = re.compile(
    rf"\b(?:hold|delay|postpone|verzöger\w*|verzögere|retard\w+|retras\w+)\b[^.;]*\b(?:for|by|um|de|pendant|por|durante)? ?{_COUNT}",
    re.I,
)
_MORE_LATE = re.compile(r"\b(?:seconds?|secs?|s|sekunden?|secondes?|segundos?)(?: and a half| et demie?| y medio)? (?:later|später|plus tard|más tarde)\b", re.I)  # fmt: skip
_SETS_IN = re.compile(
    r"\b(?:start(?:s|ing)?|begin(?:s|ning)?|comes? in|coming in|sets? in|speaks?|talks?|enters?|kicks? in|waits?|einsetz\w*|setzt|setzen|anf[aä]ng\w*|f[aä]ng\w*|beginn\w*|losleg\w*|losgeh\w*|komm\w*|sprech\w*|spricht|rede[nt]?|warte\w*"
    r"|commenc\w+|démarr\w+|entr\w+|parl\w+|arriv\w+|attend\w*|empie\w+|empez\w+|empec\w+|comien\w+|comenz\w+|comenc\w+|habl\w+|esper\w+)\b",
    re.I,
)
_NOT_BEFORE = re.compile(r"\b(?:only after|not before|erst nach|seulement après|qu['’]après|qu['’]au bout|s[oó]lo después)\b", re.I)  # fmt: skip
_LATE_IDLE = words_of(
    "the a an in of at on to for and let make have please should could can you i we would like want it that this is be only not just scene shot film first start beginning until before then so more him her his their its him bit whole more later about into there some hold delay postpone back by verzögere verzögern um retarde retardez retrasa"
    " speaking talking speak talk words word line lines says say starts begins begin start comes come kick kicks sets set wait waits enter enters seconds second hear we'd give leave"
    " lass lassen lasst sie die der den das dem im in am bei bitte soll sollte sollen erst nach nur und ich wir möchte möchten hätte gern gerne es ein szene bild ersten erste film anfang beginn start zu dann vorher davor bevor bis dahin damit wenn"
    " einsetzen setzt ein anfangen anfängt fängt an beginnen beginnt loslegen kommen kommt sprechen spricht reden redet warten mit ganz noch später könnten können kann man hören"
    " le la les l un une de du des que dans à au aux début s'il te vous plaît faites fais laisse laissez ne pas et on avant seulement juste qu'après n'entre scène plan première commence commencer démarre entre entrer parle parler arrive arriver doit devrait qu il elle attends attendre plus tard bout n'entend qu'au entend"
    " el los las un una al del en que no por favor haz deja dejen solo sólo y antes de después escena primera principio inicio empiece empieza empezar comience comienza entre entra hable hablar espera debe debería a se oiga tarde más lo"
)
_NOTHING = words_of(
    "silence silent quiet nothing picture image music sound sounds stille ruhe nichts bild musik geräusch geräusche rien silencio nada imagen música sonido sonidos musique bruit bruits"
)


def _later(message: str, view: FilmView, language: str) -> Edits | None:
    """``the voice starts two seconds later``, ``erst nach zwei Sekunden``: where in its scene somebody is first heard."""
    text, quotes = protected(message)
    text = _bare(text)
    amount = _SECONDS.search(text)
    sets_in = _SETS_IN.search(text) or _NOT_BEFORE.search(text)
    if (
        quotes
        or not amount
        or not ((_DELAY.search(text) and sets_in) or _HOLDS.search(text))
        or len(_SECONDS.findall(text)) > 1
    ):
        return None
    wanted = seconds(amount[0])
    scenes = _place(text, view, language) or (view.film.scenes[0].id,)
    if wanted is None or not 0 < wanted <= 10 or len(scenes) != 1:
        return None
    scene = view.film.scene(scenes[0])
    if not scene.lines or not view.film.settings.narration:
        return None
    speaking = {} if _VOICE.search(text) else _speaking(text, view.film, language)
    first = [
        word for word, ids in speaking.items() if ids == (scene.lines[0].speaker,) and _SPEAK.search(text)
    ]
    if not first and not _VOICE.search(text):
        return None
    rest = _SECONDS.sub(" ", where.named(text, view.film, language).text)
    rest = _VOICE.sub(
        " ", re.sub(rf"\b(?:scene|szene|scène|escena) {view.film.number(scene.id)}\b", " ", rest, flags=re.I)
    )
    idle = _LATE_IDLE | set(first)
    words = [word for word in _letters(rest) if word not in idle and not _SETS_IN.fullmatch(word)]
    if any(word not in _NOTHING and not _there(word, scene, language) for word in words):
        return None
    if _MORE_LATE.search(text):
        wanted += HEAD_SECONDS if scene.head is None else scene.head
    operation = MoveNarration(scene_id=scene.id, seconds=round(wanted, 2))
    return Edits(
        (operation,),
        _SAID[language if language in _SAID else "en"].format(n=view.film.number(scene.id), s=f"{wanted:g}"),
    )


_SAID = {
    "en": "In scene {n} the voice begins after {s} s.",
    "de": "In Szene {n} setzt die Stimme nach {s} s ein.",
    "fr": "Dans la scène {n}, la voix commence après {s} s.",
    "es": "En la escena {n} la voz empieza a los {s} s.",
}


def _there(word: str, scene: Scene, language: str) -> bool:
    """Whether a scene shows or sounds of what a word names, so that it asks for nothing new."""
    held = " ".join((scene.visual_description, scene.motion, scene.audio_description, *scene.cast))
    stems = {stem(one) for one in tokens(held)}
    told = {word, *(in_english(word, language) if language != "en" else ())}
    return bool({stem(one) for one in told} & stems) or not content(word)


def _bare(text: str) -> str:
    return without_politeness(plainly(text)).strip(" .!")


def _letters(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text.lower())


_START = re.compile(
    r"\b(?:at|in|right at|from|am|zu|ganz am|au|tout au|al|en el) ?(?:the |very )*(?:start|beginning|head|top|anfang|beginn|début|principio|inicio|comienzo)\b",
    re.I,
)


def _place(text: str, view: FilmView, language: str) -> tuple[str, ...]:
    """The one scene that a text names by number, by place or by what it holds."""
    named = named_in(where.named(text, view.film, language).text, view.film)
    return named or ((view.film.scenes[0].id,) if _START.search(text) else ())
