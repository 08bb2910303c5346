"""The words that scripts are made of: labels, markers, sentences, and how long they take to say."""

from __future__ import annotations

import re
from functools import lru_cache


def words_of(text: str) -> frozenset[str]:
    """The words of a space-separated list."""
    return frozenset(text.split())


_LABELS = {
    "visual": "visual visuals pic pics vis picture image video shot we see on screen bild bilder wir sehen visuel image on voit imagen vemos"
    " 画面 映像 изображение картинка",
    "spoken": "narration narrator voice-over voice over voiceover vo v.o. v/o voice text script dialogue dialog spoken"
    " sprecher erzähler erzählerin stimme off narrateur voix voix-off voix off narrador narradora voz voz en off texto texte"
    " 旁白 解说 ナレーション 내레이션 диктор голос",
    "audio": "audio sfx sound sounds sound effects fx ton geräusche son sons sonido sonidos",
    "music": "music musik musique música",
    "motion": "motion movement camera camera movement action bewegung kamera mouvement caméra movimiento cámara",
    "seconds": "duration length time timing seconds dauer länge zeit durée duración tiempo",
    "heading": "title heading titel titre título",
    "unseen": "on-screen text on screen text super supers title card lower third caption graphic note notes notiz nota",
}
_PHRASES = {
    "visual": ("we see", "on screen", "wir sehen", "on voit"),
    "spoken": ("voice over", "voix off", "voz en off"),
    "audio": ("sound effects",),
    "motion": ("camera movement",),
    "unseen": ("on-screen text", "on screen text", "title card", "lower third"),
}


def _labels() -> dict[str, str]:
    found: dict[str, str] = {}
    for kind, words in _LABELS.items():
        rest = words
        for phrase in sorted(_PHRASES.get(kind, ()), key=len, reverse=True):
            rest = rest.replace(phrase, " ")
            found[phrase] = kind
        found |= {word: kind for word in rest.split() if word not in found}
    return found


LABELS = _labels()
"""Lower-case label to the field it fills."""

_LABEL = "|".join(sorted(map(re.escape, LABELS), key=len, reverse=True))
LABELLED = re.compile(rf"^\s*[*_]*({_LABEL})[*_]*\s*(?:\([^)]*\))?[*_]*\s*[:：][*_]*\s*(.*)$", re.I)
INLINE = re.compile(
    rf"(?:(?<=[.!?;,/|)\]”\"»。])|(?<=\s[-–—]))\s+[*_]*(?=(?:{_LABEL})\s*(?:\([^)]*\))?[*_]*\s*[:：])", re.I
)
"""Where a field begins inside a row."""

SETTING_LABELS = words_of(
    "title style length duration genre tone audience format aspect ratio language logline voice note notes cast"
    " characters character setting mood product brand goal target theme topic subject platform cta music captions"
    " subtitles colours colors palette look budget deadline client wish prompt idea example warning ps important"
    " titel stil länge dauer sprache stimmung titre durée langue título estilo duración idioma"
)

FIELDS = words_of(
    "scène escena szene when where who what how why price cost open opening hours contact phone email website wann wo wer was preis kosten"
    " quand où qui quoi prix cuándo dónde quién precio wanted lost found free sale sold scene shot act slogan claim"
    " int ext intro outro hook problem solution result usp offer tagline motto"
)
"""What stands in capitals in front of a colon in a notice or a form, and says nothing."""

MAKING = re.compile(
    r"^(?:please |can you |could you |kindly |bitte |s'il te plaît |por favor )*"
    r"(?:make|create|turn|film|produce|generate|animate|shoot|build|render|use|narrate|read|speak|say|recite|write|convert|visuali[sz]e"
    r"|illustrate|adapt|here(?:'s| is| are)|i(?:'d like| want| need| have)|we (?:want|need|have)|show"
    r"|mach|mache|erstelle|verfilme|dreh|drehe|erzeuge|nimm|hier ist"
    r"|lies|sprich|vertone|diese[ns]?(?: [\w-]+){1,7} (?:sprechen|lesen|vorlesen|vertonen|verfilmen)"
    r"|mets|mettez|lis|lisez|dis|récite|lee|recita|fais|crée|créer|filme|tourne|génère|voici|haz|crea|filma|genera|aquí (?:está|tienes))\b",
    re.I,
)
FILM_NOUN = re.compile(
    r"\b(?:film|films|movie|video|videos|clip|teaser|trailer|ad|advert|commercial|spot|promo|explainer|reel|bumper"
    r"|recap|animation|documentary|kurzfilm|werbung|erklärvideo|vidéo|court[- ]métrage|película|vídeo|corto|anuncio)\b",
    re.I,
)
POINTS_AT = re.compile(
    r"\b(?:this|these|it|below|following|script|screenplay|text|poem|haiku|limerick|sonnet|ballad|rhyme|prayer|blessing|vows|obituary|verses?|lyrics|story|words|narration|voice-?over"
    r"|scenes|shots|shot list|storyboard|speech|toast|eulogy|letter|monologue|verbatim|word (?:for|by) word|exactly as written|as it stands|dies(?:em|er|es|e)?|folgende[mnrs]?|drehbuch|gedicht|geschichte"
    r"|rede|brief|wörtlich|wort für wort|discours|lettre|mot pour mot|mot à mot|discurso|carta|palabra por palabra"
    r"|ces?|ce(?:ci|t|tte)|vers|versos?|suivante?s?|scénario|poème|est[ea]|siguientes?|guion|guión|poema|histoire|historia)\b",
    re.I,
)
POINTS = re.compile(
    r"\b(?:points?|facts?|features?|requirements?|details|notes|ideas?|wishes|rules|things|benefits|messages?"
    r"|punkte|fakten|merkmale|faits|datos|puntos)\b",
    re.I,
)
SETTING = re.compile(
    r"(?:\d+\s*-?\s*(?:s|sec|secs|seconds?|min|mins|minutes?|sekunden|secondes|segundos)\b|\bvertical|\bhorizontal"
    r"|\bsquare\b|\bportrait format|\blandscape format|\b\d{1,2}:\d{1,2}\b|\b(?:no|without|with) (?:captions?"
    r"|subtitles|narration|music|voice)|\bstyle\b|\b(?:upbeat|calm|sad|happy) music|\bhochformat|\bformat\b|\bnarrator\b)",
    re.I,
)

CAMERA_LED = re.compile(
    r"^(?:(?:extreme |medium )?(?:wide|close|long|establishing|tracking|aerial|drone|overhead|pov|insert)"
    r"[- ]?(?:up|shot|angle|view|on)?\b|shot of|cut to|fade|camera|pan\b|zoom|dolly|tilt|montage|angle on|back to"
    r"|smash cut|dissolve|title card|logo)",
    re.I,
)

_ABBREVIATED = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|St|Prof|No|vs|etc|e\.g|i\.e|a\.m|p\.m|Nr|bzw|z\.B|M|Mme|Sr|Sra)|\b[A-Z])\.$"
)
_BOUNDARY = re.compile(r"(?<=[.!?…])([\"'”’»)]*)\s+(?=[\"'“‘«(¿¡]?[^\Wa-z_])|(?<=[。！？])")


_LETTERED = re.compile(r"[a-z] [A-Z]\.$")
_BEGINS = re.compile(
    r"(?:The|An?|This|That|It|He|She|We|They|You|I|No|Nothing|Nobody|Please|Then|And|But|Not|Our|My|There|Keep|Make|All)\b"
)
"""A letter that names something ends a sentence where a new one begins: *meet at gate B. Nothing else.*"""


COUNTED = r"(?:(?:Jan|Feb|März|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)[a-zä]*|(?:Geburts|Namens|Todes|Jahres|Hochzeits|Spiel)tag[a-z]*|Jubiläum[a-z]*|Jahrhundert[a-z]*|Klasse|Stock|Etage|Auflage|Bezirk|Runde|Saison)\b"
"""German words before which a number with a full stop is an ordinal: *am 9. Mai*, *zum 80. Geburtstag*."""
_COUNTED = re.compile(rf"\s*{COUNTED}")


@lru_cache(maxsize=256)
def sentences(text: str) -> tuple[str, ...]:
    """The sentences of a text in order; joined with spaces they are the text, whitespace folded."""
    text = " ".join(text.split())
    found: list[str] = []
    start = 0
    for match in _BOUNDARY.finditer(text):
        end = match.end(1) if match[1] is not None else match.start()
        before = text[start : match.start()]
        if _ABBREVIATED.search(before) and not (
            _LETTERED.search(before) and _BEGINS.match(text, match.end())
        ):
            continue
        if re.search(r"\b\d{1,3}\.$", text[start:end].strip()) and _COUNTED.match(text, match.end()):
            continue
        found.append(text[start:end].strip())
        start = match.end()
    found.append(text[start:].strip())
    return tuple(filter(None, found))


def speech_seconds(text: str) -> float:
    """Roughly how long a text takes to say, in seconds, before any voice has read it."""
    text = " ".join(text.split())
    if not text:
        return 0.0
    wide = sum(1 for c in text if "\u2e80" <= c <= "\u9fff" or "\uac00" <= c <= "\ud7a3")
    kana = sum(1 for c in text if "\u3040" <= c <= "\u30ff")
    return 0.065 * (len(text) - wide) + 0.29 * (wide - kana) + 0.136 * kana + 0.4 * (len(sentences(text)) - 1)


_FINITE = words_of(
    "is are was were has have had does did do will would can could may might must shall should isn't aren't wasn't"
    " doesn't don't didn't won't can't it's he's she's they're we're you're i'm that's there's"
    " went came saw said took gave made found knew got left told felt became ran stood heard kept held brought began"
    " sat lay fell lost met led grew drew flew rose broke spoke wrote drove rode threw woke slept"
    " ist sind war waren hat haben hatte wird werden kann muss geht kommt est sont était ont va vont peut"
    " es son era está están había tiene va puede"
)
_VERBS = words_of(
    "look walk run climb open close turn go come take give make find see hear say ask tell know want need try begin"
    " start stop wait watch sit stand lie fall rise drop lift carry bring put pull push hold keep lose leave enter"
    " arrive return cross follow lead meet help show hide seek search call shout whisper sing dance play work build"
    " fix mend break burn glow shine blow rain snow freeze melt grow bloom fly swim sail row drive ride jump land"
    " sleep wake dream remember forget learn teach write read paint draw cook bake eat drink pour fill empty light"
    " smile laugh cry nod shake wave point touch reach catch throw fight win race chase escape travel pass cover"
    " knock ring count change become seem feel love hate hope think believe understand get let set cut move live die"
    " appear disappear vanish float drift lean bend gather share send receive pick plant dig wash clean wear tie step"
    " stay settle spread stretch tremble crack crash roll spin swing hang hurry stare gaze glance listen speak talk"
    " answer belong happen end finish last echo hum tick drip flicker fade dim brighten wander pause breathe hand pass offer bow kneel hug kiss grab squeeze peek sneak march whistle"
)
_NOUNISH = words_of(
    "looks walks runs turns falls drops lifts waves lights steps rings rains snows breaks rolls works plays plants"
    " shows calls hopes dreams ends cuts moves sails rows points races fights rides hands passes"
)
_BEFORE_NOUN = words_of(
    "a an the this that these those his her its their my our your of in on at to from with by under over between into"
    " for and or two three four five six seven eight nine ten many several some all no old new little big red blue"
    " green yellow white black long short small wide close"
)
_AFTER_VERB = words_of(
    "a an the his her its their my our your up down out in on at to from over under into through across away back"
    " off for with it him them me us and slowly quietly still again by past around along toward towards onto alone together"
)


_OBJECTS = words_of("a an the his her its their it him them us me one some into onto through towards past")


_ONE = words_of("a an each every one")
_ACTORS = words_of("he she it who somebody everyone nobody")


def _acts(words: list[str], index: int) -> bool:
    """Whether an -s form that no list holds is what one somebody does: "A crane salutes it", "It tips over"."""
    word = words[index]
    after = words[index + 1] if index + 1 < len(words) else ""
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is")):
        return False
    if words[index - 1] in _ACTORS:
        return True
    start = next((i for i in range(index - 1, -1, -1) if words[i] in _BEFORE_NOUN), None)
    return start is not None and words[start] in _ONE and index - start in (2, 3) and after in _AFTER_VERB


def _act(words: list[str], index: int) -> bool:
    """Whether a base form is what several do: "the neighbours join in"."""
    from agent.director.words.vocabulary import VERBS

    before = words[index - 1]
    after = words[index + 1] if index + 1 < len(words) else ""
    plural = len(before) > 3 and before.endswith("s") and not before.endswith(("ss", "us", "is", "'s"))
    return plural and words[index] in VERBS and (not after or after in _AFTER_VERB)


def has_verb(sentence: str) -> bool:
    """Whether an English sentence (or one with a common de, fr, es verb) has a finite verb."""
    words = re.findall(r"[^\W\d_]+(?:['’][^\W\d_]+)?", sentence.lower().replace("’", "'"))
    for index, word in enumerate(words):
        if word in _FINITE:
            return True
        before = words[index - 1] if index else ""
        after = words[index + 1] if index + 1 < len(words) else ""
        if not before or before in _BEFORE_NOUN:
            continue
        if _third_person(word) and (word not in _NOUNISH or after in _AFTER_VERB or not after):
            return True
        if _acts(words, index) or _act(words, index):
            return True
        if word in _VERBS and (before.endswith("s") or before in _PRONOUNS) and not before.endswith("'s"):
            return True
        if word in _VERBS and "and" in words[:index] and after in _OBJECTS:
            return True
        if word.endswith("ed") and len(word) > 4 and (after in _AFTER_VERB or not after):
            return True
    return False


def subject(sentence: str) -> str:
    """The words before an English sentence's verb: ``The river`` of "The river had been quiet"; empty without."""
    for match in re.finditer(r"[^\W\d_]+(?:['’][^\W\d_]+)?", sentence):
        before, word = sentence[: match.start()].strip(), match[0].lower()
        if before and (word in _FINITE or (_third_person(word) and word not in _NOUNISH)):
            return before
    return ""


_PRONOUNS = words_of("i you we they who nobody somebody everyone")


def _third_person(word: str) -> bool:
    if not word.endswith("s") or len(word) < 4:
        return word in ("goes", "does")
    if word.endswith("ies") and word[:-3] + "y" in _VERBS:
        return True
    return word[:-1] in _VERBS or (word.endswith("es") and word[:-2] in _VERBS)


def whole_sentence(text: str) -> bool:
    """Whether a text reads as a sentence that a voice could say, and not as a label or a shot."""
    if CAMERA_LED.match(text):
        return False
    stopped = bool(re.search(r"[.!?…。！？][\"'”’»)]*$", text))
    return has_verb(text) or (stopped and not text.isascii() and len(text.split()) > 3)


def plain(text: str) -> str:
    """A text without Markdown: emphasis, heading, quote and link marks are never spoken."""
    text = re.sub(r"!?\[([^\]]+)\]\([^)\s]+\)", r"\1", text)
    text = re.sub(r"(?<!\w)(\*\*|__|\*|_|`)(?=\S)(.{1,200}?)(?<=\S)\1(?!\w)", r"\2", text)
    return re.sub(r"^\s{0,3}(?:#{1,6}\s+|>\s?)", "", text).strip()
