"""Questions about the service that come before any wish: what it costs, which languages, how long, who is there."""

from __future__ import annotations

import re

from agent.director.scripts.words import sentences
from agent.director.wish import asking
from agent.director.wish.asides_words import GREETING
from agent.director.wish.lengths_words import FILM

_ABOUT = re.compile(
    rf"\b{FILM}\s+(?:about|of|on|with|where|in which|über|von|sur|sobre)\b(?!\s+(?:anything|any|what))", re.I
)
"""A film that is named, so that the question asks for it."""
_KINDS: tuple[tuple[str, str], ...] = (
    ("price", r"\b(?:invoices?|receipts?|vat)\b.{0,20}\?|\b(?:how (?:much|many credits)|what)\b.{0,50}\b(?:costs?|charge|price|pay)\b|\b(?:is|are) (?:it|this|that|the (?:films?|videos?)) (?:really |all )?(?:free|expensive|paid)\b|\b(?:do|will|when do|does) (?:you|i|we|it)\b.{0,30}\b(?:charge|pay|bill|take (?:the |my |any )?money|cost)\b|\b(?:do|can) (?:you|i) (?:do|offer|give|have|get) (?:a )?refunds?\b|\b(?:price list|prices|pricing|refund)\b.{0,20}\?"
     r"|\bwas kostet\b|\bwie ?viel (?:kostet|kosten|credits)\b|\b(?:ist|sind) (?:es|das|die filme) (?:kostenlos|gratis|teuer)\b|\bcombien (?:ça |cela )?coût\w+|\bc'est (?:gratuit|payant|cher)\b|\bcuánto (?:cuesta|vale|cobr\w+)|\b(?:es|son) gratis\b"),
    ("languages", r"\b(?:which|what|how many|other|more) languages?\b|\b(?:do|can) you (?:speak|do|understand|make (?:it|films|videos) in) (?:any )?(?:other languages|german|french|spanish|english|italian|portuguese|arabic|chinese|japanese|polish|turkish|russian|dutch|hebrew|hindi)\b"
     r"|\bwelche sprachen\b|\b(?:kannst du|könnt ihr|können sie) (?:auch )?(?:deutsch|englisch|französisch|spanisch|türkisch|polnisch)\b|\bquelles langues\b|\b(?:parles-tu|parlez-vous)\b|\bqué idiomas\b|\bhablas (?:español|inglés|francés)\b"),
    ("length", r"\bhow long (?:can|may|could|does|will|would|is) (?:a |the |my |it\b|they\b|your |one )|\b(?:max(?:imum)?|longest) (?:length|duration|film|video)\b|\bwie lang (?:darf|kann|dürfen|können|dauert)\b|\bquelle (?:est la )?durée\b|\bcuánto (?:dura|puede durar|tarda)"),
    ("captions", r"\b(?:can|could|do|does|are there|is there|will)\b.{0,30}\b(?:captions|subtitles)\b.{0,20}\?|\bgibt es untertitel\b|\bgeht das (?:auch )?mit untertiteln\b|\by a-t-il des sous-titres\b|\bhay subtítulos\b"),
    ("shapes", r"\b(?:can|could|do|does|is|are|will|which|what)\b.{0,40}\b(?:vertical(?:ly)?|square|portrait|landscape|widescreen|9:16|16:9|4:5|aspect ratios?|formats?|shapes?)\b.{0,25}\?|\b(?:welche|gibt es|macht ihr|kannst du)\b.{0,30}\b(?:formate?|hochformat|hochkant|quadratisch)\b.{0,20}\?|\b(?:quels formats|format (?:vertical|carré)\W*\?|qué formatos|formato (?:vertical|cuadrado)\W*\?)"),
    ("rights", r"\b(?:royalt(?:y|ies)|copyright\w*|licen[cs]e[sd]?|commercial(?:ly| use)|who owns|do i own|urheberrecht\w*|wem gehör\w+|droits d'auteur|à qui appartien\w+|derechos de autor|de quién es)\b"),
    ("own", r"\b(?:can|could|may) i (?:use|upload|add|bring|send|include|import)\b.{0,40}\b(?:own|photos?|pictures?|music|script|voice|logo|files?|images?|song)\b|\b(?:kann|darf) ich\b.{0,30}\b(?:hochladen|eigene)\b|\bpuis-je\b.{0,30}\b(?:importer|utiliser)\b|\bpuedo (?:subir|usar)\b"),
    ("who", r"\b(?:what(?:'s| is)|which is) your (?:favou?rite|name|opinion)\b|\b(?:who|what) (?:are|r) (?:you|u)(?: exactly| anyway)?\W*$|\bare you (?:an? )?(?:bot|robot|human|real|ai|person|machine|chatgpt)\b|\bwer bist du\b|\bbist du (?:ein )?(?:mensch|bot|roboter|echt)\b|\bqui es-tu\b|\bes-tu (?:un )?(?:robot|humain)\b|\bquién eres\b|\beres (?:un )?(?:bot|robot|humano)\b"),
    ("how", r"^(?:and )?what (?:happens )?if (?:i|we) (?:don't|do not|want to|change)\b.{0,40}\?|^do (?:you|u) have (?:an? )?(?:api|app|account|free trial|trial|discord|support)\b|^(?:can|could|may|do|does|is|are|will) (?:i|we|you|there|it|the) .{0,40}\b(?:change|edit|download|export|share|save|undo|redo|delete|watermarks?|account|app|subscription|later|afterwards)\b.{0,25}\?|\bhow (?:does|do) (?:this|it|that|you|all this)(?: thing| tool| app)? work\b|\b(?:what|which) (?:sorts?|kinds?|types?)(?: of)? (?:films?|videos?|movies?|clips?|things|stories)\b|\bwhat (?:can|do) (?:you|i|this)(?: thing| tool| app)? (?:do|make)(?: here)?\b|\bhow (?:do|can|should) i (?:start|begin|use)\b|\bwhat (?:should|do|must) i (?:write|type|say|do)\b|^help\b|\bwie (?:funktioniert|geht) das\b|\bwas (?:kannst du|kann man hier|könnt ihr)\b|\bcomment ça marche\b|\bque sais-tu faire\b|\bcómo funciona\b|\bqué puedes hacer\b"),
    ("there", r"\b(?:any ?(?:one|body)|some ?(?:one|body)|you|u) (?:there|here|home|awake|online|listening|around)\b|\b(?:are|r) (?:you|u) (?:there|here|awake|on(?:line)?|listening|ready)\b|^(?:is this (?:thing )?(?:on|working)|testing|test|can you hear me|does this work)\b|\bist (?:da jemand|jemand (?:da|zu hause))\b|\bhallo\?$|\bil y a quelqu'un\b|\bhay alguien\b|\bestás ahí\b"),
)  # fmt: skip
_ASKING = re.compile(
    r"(?:what|which|who|how|can|could|do|does|is|are|may|will|any ?one|any ?body|some ?body|some ?one|help|test\w*|you there|u there|was|wer|wie|welche|kann|kannst|qui|quelles?|combien|comment|qué|quién|cuánto|cómo|puedo)\b",
    re.I,
)
_LEADS = re.compile(
    r"^(?:(?:hi|hello|hey|hallo|hola|bonjour|salut|before (?:i|we) (?:start|begin|do anything|order)|(?:just )?(?:a |one )?(?:quick )?question|bevor (?:ich|wir) anfangen?|eine frage|avant de commencer|une question|antes de empezar|una pregunta)\b[\s,:!?.-]*)+",
    re.I,
)
_SAID: dict[str, dict[str, str]] = {
    "en": {
        "price": "What a film costs in credits depends on its scenes. The plan shows the price before anything is made, and nothing is charged until you approve it.",
        "languages": "I write whole stories in English, German, French and Spanish. In other languages I speak your own sentences or your script as you wrote them, with captions if you like.",
        "length": "A film may last from a few seconds to ten minutes; without a word from you a story takes about thirty seconds.",
        "captions": "Yes: captions are on as soon as there is a voice, and off if you say so.",
        "shapes": "A film may be wide (16:9), upright (9:16), square (1:1) or 4:5; say which, or leave it and it is wide.",
        "rights": "What may be done with a film is settled by the terms of those who make its pictures, voices and music; nothing is added to them here.",
        "own": "Yes: paste a script and every word is kept; pictures, music and voices of your own can be uploaded beside the film.",
        "who": "I am the offline director: I plan and edit short films by rules, without a language model.",
        "how": "You say in a sentence or two what the film shows. I plan scenes, pictures and words and show the price; after your approval it is made, and then you change it by chat.",
        "there": "Yes, I am here.",
        "nothing": "No harm done: nothing was planned.",
        "ask": "Tell me in a sentence what your film shows.",
    },
    "de": {
        "price": "Was ein Film in Credits kostet, hängt von seinen Szenen ab. Der Plan zeigt den Preis, bevor etwas gemacht wird; berechnet wird erst nach Ihrer Freigabe.",
        "languages": "Ganze Geschichten schreibe ich auf Deutsch, Englisch, Französisch und Spanisch. In anderen Sprachen spreche ich Ihre eigenen Sätze, auf Wunsch mit Untertiteln.",
        "length": "Ein Film dauert von wenigen Sekunden bis zu zehn Minuten; ohne Angabe sind es bei einer Geschichte etwa dreißig Sekunden.",
        "captions": "Ja: Untertitel gibt es, sobald gesprochen wird; auf Wunsch bleiben sie weg.",
        "shapes": "Ein Film kann quer (16:9), hochkant (9:16), quadratisch (1:1) oder 4:5 sein; ohne Angabe ist er quer.",
        "rights": "Was mit einem Film geschehen darf, regeln die Bedingungen derer, die Bilder, Stimmen und Musik machen; hier kommt nichts hinzu.",
        "own": "Ja: Ein eingefügtes Drehbuch bleibt Wort für Wort; eigene Bilder, Musik und Stimmen lassen sich hochladen.",
        "who": "Ich bin der Offline-Regisseur: Ich plane und schneide kurze Filme nach Regeln, ohne Sprachmodell.",
        "how": "Sie sagen in ein, zwei Sätzen, was zu sehen ist. Ich plane Szenen, Bilder und Worte und zeige den Preis; nach der Freigabe wird gedreht, danach ändern Sie per Chat.",
        "there": "Ja, ich bin da.",
        "nothing": "Macht nichts: Geplant wurde nichts.",
        "ask": "Sagen Sie in einem Satz, was Ihr Film zeigt.",
    },
    "fr": {
        "price": "Le prix d'un film en crédits dépend de ses scènes. Le plan montre le prix avant que rien ne soit fait, et rien n'est débité sans votre accord.",
        "languages": "J'écris des histoires entières en français, anglais, allemand et espagnol. Dans d'autres langues, je dis vos propres phrases, avec sous-titres si vous voulez.",
        "length": "Un film dure de quelques secondes à dix minutes ; sans indication, une histoire fait environ trente secondes.",
        "captions": "Oui : il y a des sous-titres dès qu'une voix parle ; dites-le pour ne pas en avoir.",
        "shapes": "Un film peut être large (16:9), vertical (9:16), carré (1:1) ou 4:5 ; sans indication il est large.",
        "rights": "Ce qu'on peut faire d'un film dépend des conditions de ceux qui font ses images, ses voix et sa musique ; rien n'y est ajouté ici.",
        "own": "Oui : un texte collé est gardé mot pour mot ; vos images, musiques et voix peuvent être importées.",
        "who": "Je suis le réalisateur hors ligne : je planifie et monte de courts films avec des règles, sans modèle de langue.",
        "how": "Dites en une phrase ou deux ce que montre le film. Je planifie scènes, images et mots et je montre le prix ; après votre accord il est fait, puis vous le changez par écrit.",
        "there": "Oui, je suis là.",
        "nothing": "Ce n'est rien : rien n'a été planifié.",
        "ask": "Dites-moi en une phrase ce que montre votre film.",
    },
    "es": {
        "price": "Lo que cuesta una película en créditos depende de sus escenas. El plan muestra el precio antes de hacer nada, y no se cobra nada sin tu aprobación.",
        "languages": "Escribo historias enteras en español, inglés, alemán y francés. En otros idiomas digo tus propias frases, con subtítulos si quieres.",
        "length": "Una película dura desde unos segundos hasta diez minutos; si no dices nada, una historia dura unos treinta segundos.",
        "captions": "Sí: hay subtítulos en cuanto hay voz, y no los hay si lo dices.",
        "shapes": "Una película puede ser apaisada (16:9), vertical (9:16), cuadrada (1:1) o 4:5; si no dices nada, es apaisada.",
        "rights": "Lo que se puede hacer con una película depende de las condiciones de quienes hacen sus imágenes, voces y música; aquí no se añade nada.",
        "own": "Sí: un guion pegado se queda palabra por palabra; tus imágenes, músicas y voces se pueden subir.",
        "who": "Soy el director sin conexión: planifico y monto películas cortas con reglas, sin modelo de lenguaje.",
        "how": "Di en una o dos frases qué muestra la película. Planifico escenas, imágenes y palabras y enseño el precio; con tu aprobación se hace, y luego la cambias por chat.",
        "there": "Sí, aquí estoy.",
        "nothing": "No pasa nada: no se ha planificado nada.",
        "ask": "Dime en una frase qué muestra tu película.",
    },
}  # fmt: skip


_TAKEN_BACK = (
    r"(?:the )?wrong (?:window|chat|tab|person|number|app|channel|conversation|thread|group|place)|(?:ignore|disregard|forget|skip) (?:that|this|me|it|my last(?: message)?|the last (?:one|message))|never ?mind|nvm|(?:not|wasn't|was not|isn't) (?:meant )?for you|(?:that |this )?(?:was )?meant for (?:someone|somebody) else"
    r"|(?:sent|posted) (?:that |this |it )?by (?:mistake|accident)|(?:das )?falsche[rns]? (?:fenster|chat|tab|gruppe|nummer)|(?:das )?war nicht für (?:dich|sie|euch)|(?:ignorier\w*|vergiss) (?:das|es)(?: bitte)?|verschrieben|mauvaise (?:fenêtre|conversation)|(?:je me suis )?trompée? de (?:fenêtre|conversation|personne)|(?:ignorez|ignore|oubliez|oublie)(?: ça| cela)?"
    r"|(?:me )?equivoqué de (?:ventana|chat|persona|grupo)|(?:ventana|chat) equivocad[oa]|ignora (?:eso|esto)|olvídal[oa]|no era para ti"
)
_BESIDE = r"oh|oops|ups|upps|sorry|whoops|ah|no|nein|perdón|pardon|entschuldigung|désolée?|my (?:bad|mistake)|please|bitte|just|and|that was|this was|das war|c'était|era|thanks|danke|merci|gracias|lol|haha|ok|okay"
_OTHERS = re.compile(
    rf"(?:(?:{_BESIDE})[\s,!.]*)*(?:(?:{_TAKEN_BACK})[\s,!.]*(?:(?:{_BESIDE})[\s,!.]*)*)+", re.I
)
"""A message that was meant for somebody else, or is taken back."""


def answer(text: str, tongue: str) -> str:
    """What to say to a message that only asks about the service; empty where it holds a wish."""
    told = [one for one in re.split(r"[.!?…]+\s*|\n+", text) if re.search(r"\w", one)]
    if (
        told
        and all(
            _OTHERS.fullmatch(one.strip(" ,")) or _courtesy(one) or asking.subjectless(one) for one in told
        )
        and any(_OTHERS.fullmatch(one.strip(" ,")) for one in told)
    ):
        said = _SAID.get(tongue, _SAID["en"])
        return f"{said['nothing']} {said['ask']}"
    asked = [_kinds(one) for one in sentences(text) if not _courtesy(one)]
    if not asked or not all(asked):
        return ""
    said = _SAID.get(tongue, _SAID["en"])
    kinds = dict.fromkeys(kind for found in asked for kind in found)
    return " ".join([*(said[kind] for kind in kinds), said["ask"]])


def _kinds(sentence: str) -> list[str]:
    """What a sentence asks about the service."""
    bare = _LEADS.sub("", sentence).strip()
    if _ABOUT.search(bare) or len(bare.split()) > 30 or ":" in bare:
        return []
    asks = bare.endswith("?") or (len(bare.split()) <= 8 and _ASKING.match(bare) is not None)
    return [kind for kind, pattern in _KINDS if asks and re.search(pattern, bare, re.I)]


def _courtesy(sentence: str) -> bool:
    bare = sentence.strip(" .!?,")
    return bool(GREETING.fullmatch(bare)) or not _LEADS.sub("", bare).strip()
