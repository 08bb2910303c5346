"""What a message says beside its request: why, for whom, how it was liked. None of that changes a film.

"square please, it's for our feed", "I hate the horn. Take it out", "das ist für Oma": a part that only tells a reason, a
feeling or a complaint goes before the rest is read, and what "it" and "there" meant goes into the rest. A part that
may ask for something stays, and so does everything where nothing else asks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from agent.director.refine.anaphora import Topic, resolved, topic
from agent.director.refine.draft import LOOKS
from agent.director.refine.sentences import aside, asks, declares, tells
from agent.director.refine.shells import plain
from agent.director.words.lexer import language_of, lex

_REASONS = (
    # de
    r"\w+ ist (?:meine|unsere|ihre|seine) \w*farbe",
    r"(?:das|es|der film|dies) (?:ist|wird|war) (?:nur |ja |alles |auch )?(?:für|wegen|der name|die farbe|mein|meine|unser|unsere) [^,;.!?]+",
    r"unsere? (?:marken|firmen|haus|vereins|schul)farben? (?:ist|sind) [^,;.!?]+",
    r"(?:weil|denn|da|damit|sodass) [^;.!?]+",
    r"(?:wir|ich) (?:wollen|will|möchten|möchte) (?:es|ihn|das|den film) [^,;.!?]+ (?:posten|zeigen|hochladen|schicken|stellen|teilen|verwenden)",
    r"(?:ich|wir|er|sie|man|meine? \w+|unsere? \w+) (?:finde|finden|mag|mögen|liebe|lieben|liebt|hasse|glaube|denke|hat|posten|legen|sieht ja|sehe ja|wollen das) [^,;.!?]+",
    r"(?:das|es|sonst|alles andere|der rest|der film) (?:ist|sieht|wirkt|passt|gefällt)(?: [\w]+){0,3} (?:gut|schön|schöner|toll|super|perfekt|besser|prima|nett|aus|mir|uns)(?: \w+)?",
    r"(?:es |das |sie |er )?(?:wirkt|sieht|ist|war|klingt|wäre) (?:irgendwie |mir |gerade |noch )*(?:so|sehr|etwas|ein bisschen|recht) \w+(?: aus)?",
    r"(?:das|es) (?:wäre|würde) (?:\w+ )?(?:nett|schön|toll|super|gut|lieb|klasse|besser|gefallen)",
    r"(?:sehr |echt |richtig |schon )?(?:gut|schön|toll|super|prima|klasse|perfekt)(?: so| gemacht| geworden)?",
    r"(?:geht das|ist das möglich|kannst du das|würde das gehen|einverstanden|oder)",
    # fr
    r"(?:c'est|ce sera|c'était) (?:juste |seulement |le nom |la couleur )?(?:pour|de|mon|ma|notre|celui|celle) [^,;.!?]+",
    r"(?:parce que|parce qu'|car|puisque|pour que|afin que|comme ça|sinon) ?[^;.!?]+",
    r"(?:on veut|je veux|nous voulons|c'est) (?:le |la |l')?(?:pour le |pour la )?(?:publier|montrer|poster|partager|envoyer|mettre)[^,;.!?]*",
    r"(?:j'aime|j'adore|je trouve|je pense|nous aimons|on aime|on adore|les enfants) [^,;.!?]+",
    r"(?:c'est|le reste est|tout est|le film est) (?:très |trop |vraiment |déjà )*(?:bien|beau|belle|super|parfait|génial|magnifique|joli|charmant|ennuyeux|moche)",
    r"(?:très |trop )?(?:bien|beau|super|parfait|génial|bravo)",
    r"(?:mais |un peu |trop |très )+(?:triste|vide|froid|plat|long|lent)",
    r"(?:le |la )?\w+ est (?:ma|notre|sa) couleur(?: \w+)?",
    # es
    r"(?:el |la )?\w+ es (?:mi|nuestro|su) color(?: \w+)?",
    r"(?:es|será|era) (?:sólo |solo |el nombre |el color )?(?:para|por|de|mi|nuestro|nuestra) [^,;.!?]+",
    r"(?:porque|ya que|para que|así|si no|pues) [^;.!?]+",
    r"(?:queremos|quiero|vamos a) (?:publicarlo|subirlo|mostrarlo|enseñarlo|compartirlo|usarlo|ponerlo)[^,;.!?]*",
    r"(?:me|nos|a mi \w+ le|a los niños les) (?:gusta|encanta|gustan|encantan|parece) [^,;.!?]+",
    r"(?:es|está|todo está|lo demás está|el resto está|la película está) (?:muy |bastante |demasiado )*(?:bien|bonito|bonita|genial|perfecto|perfecta|bueno|aburrido|feo)",
    r"(?:muy bien|genial|perfecto|estupendo|qué bonito)",
)  # fmt: skip
_REASON = re.compile(rf"(?:{'|'.join(_REASONS)})", re.I)
_ASKS = re.compile(
    r"\d|\b(?:szenen?|scènes?|escenas?|soll\w*|muss|mach\w*|bitte|doit|faut|mets|fais|debe|haz|pon|zu \w+|trop|demasiad[oa])\b",
    re.I,
)
_JOINT = re.compile(
    r"(\s*;\s+|,\s+|\s+[–—-]+\s+|(?<=[^\W\d_])[.!?…]+\s+|(?<=[\d\ue001])[.!?…]+\s+(?=\D)|\s*\(|\)[.,]?\s*|\s+(?=because\b|weil\b|parce que\b|porque\b|so that\b|it is (?:too|cringe|boring|awful|ugly)\b|(?<=now )(?=(?:i would|could|can|please|make|let)\b)"
    r"|so (?:it|he|she|we|i|they|people|those two|the [\w']+(?: \w+)?) (?:is|are|can|will|has|have|does|gets|fits|fills|looks|feels|change|know|see|hear|understand)\b|(?:and|but) (?:it|he|she|i|we|they|that) (?:is|are|was|do|does|really|just|would|bother|annoy|look|feel|seem|sound|make)\w*\b)"
    r"|\s+(?=and (?:then |also |please |now )+[a-z]))",
    re.I,
)
_FACES = re.compile(
    r"(?<!\w)(?:[:;=8][-^o']?[)(DPp|/*]+|<3+|\^\^)(?!\w)|[\u2600-\u27bf\u2b50\U0001f000-\U0001faff\ufe0f\u200d]+"
)
_STOP = re.compile(r"^why (?:is|are) (?P<what>[^?.!]+?) (?P<does>\w+ing)(?P<where> in [^?.!]+)?[?!.\s]+(?:please |just )?stop(?: that| this| it| doing that)?[\s.!?]*$", re.I)  # fmt: skip
_SHOWN = re.compile(
    r"\b(?:add|insert|new|extra|include|squeeze|(?:give|get) (?:me|us) (?:an?|another|one)|missing|finish on|end on|between|open (?:on|with)|start (?:on|with)|kicker|cold open|single|cutaway)\b",
    re.I,
)
"""What comes after such words may be what is to be seen: there a sentence about somebody is no aside."""
_US = re.compile(r"\b(?:i|we|me|us|my|our|you|your|client|boss)\b", re.I)
_WHERE = re.compile(
    r"(?:(?:in|on|at|for|after|before|with) )?(?:the |that |this )?(?:[\w'-]+ ){0,3}?(?:scenes?|shots?|part|bit|picture|one|end|beginning|start|opening|ending)(?: (?:\d+|one|two|three|four|five|six|with the \w+|of the \w+))?",
    re.I,
)
_PRAISED = re.compile(
    r"^(?:(?:it is |this is |what )?(?:a |very |really |so |quite |such a )*(?:lovely|nice|great|beautiful|good|cute|wonderful|sweet|fun|pretty|cool|fine|perfect)(?: (?:film|movie|video|work|job|stuff|start|idea|so far|already|overall))*|(?:i )?(?:really |absolutely )*(?:love|like) (?:it|this|the (?:film|video|rest)|everything)(?: so far| a lot| very much)?|all good|almost there|nearly there)[,;]? (?:but|only|just)\b,? ",
    re.I,
)
_SOMEBODY = re.compile(r"(?:he|she|they|the|an?|his|her|its|their|two|three)\b|(?-i:[A-Z])", re.I)
_WHY = re.compile(r"why (?:is|are|does|do|did|has|have)\b", re.I)


@dataclass
class _Piece:
    """A part of a message between two joints."""

    joint: str
    text: str
    asks: bool = False
    tells: bool = False
    before: str = ""
    """What it told before its colon: "my only quibble is the sheet: it should billow"."""


def without_asides(text: str, language: str = "") -> str:
    """The message without parts that only give a reason or a feeling; whole where nothing else is left."""
    text = _signs_told(text)
    text = _STOP.sub(lambda m: f"{m['what']}{m['where'] or ''} should not {_base(m['does'])}", text)
    language = language or language_of(text)
    parts = _JOINT.split(text)
    pieces = [_Piece(parts[i - 1] if i else "", parts[i]) for i in range(0, len(parts), 2)]
    pieces = [piece for piece in pieces if piece.text.strip()]
    shows = bool(_SHOWN.search(text))
    for piece in pieces:
        _judge(piece, language, shows, len(pieces) > 1)
    for piece, then in pairwise(pieces):
        piece.tells |= language == "en" and _remedied(piece, then)
    rest = [piece for piece in pieces if not piece.tells]
    if not any(p.asks or _names_change(p.text) for p in rest):
        return text
    return _joined(pieces, language)


def _judge(piece: _Piece, language: str, shows: bool, several: bool) -> None:
    """Settle whether a part asks or only tells."""
    head, colon, rest = piece.text.partition(": ")
    if (
        colon
        and "\ue000" not in rest
        and language == "en"
        and tells(head)
        and not (tells(rest) or aside(rest))
    ):
        piece.before, piece.text = head, rest
    if language == "en":
        piece.text = _PRAISED.sub("", piece.text)
    bare = re.sub(r"^(?:and|but|so|und|aber|et|mais|y|pero) ", "", piece.text.strip(" .,;:!?()"), flags=re.I)
    if language != "en":
        piece.tells = "\ue000" not in bare and bool(_REASON.fullmatch(bare)) and not _ASKS.search(bare)
        return
    said = aside(bare)
    piece.asks = asks(piece.text) and not said
    told = tells(piece.text) or (several and bool(_WHY.match(bare)))
    kept = shows and not _US.search(bare) and bool(_SOMEBODY.match(piece.text.strip()))
    piece.tells = "\ue000" not in bare and (said or (told and not kept))


_TOO = re.compile(r"\b(?:too|so|not) (?:\w+ )?\w+(?: (?:mate|for (?:me|us)|now|here|there))?$", re.I)
_MENDS = re.compile(
    r"\b(?:it|them|him|her|that|there)\b|^(?:can|could) (?:we|you|i)\b|^(?:please )?(?:a bit |a little |much |way )?\w+er\b",
    re.I,
)


def _remedied(piece: _Piece, then: _Piece) -> bool:
    """Whether a complaint ("scene 4 is too close") is followed by its remedy ("can we see more of the room?")."""
    bare = piece.text.strip(" .,;:!?")
    if piece.asks or not then.asks or re.match(r"\s*(?:and|also)\b", then.text, re.I):
        return False
    return bool(_TOO.search(bare) and declares(bare) and _MENDS.search(then.text.strip()))


def _names_change(text: str) -> bool:
    """Whether a part without a verb may be a request: more than a place, and no question."""
    bare = text.strip(" .,;:!()")
    return not (bare.endswith("?") or _WHERE.fullmatch(bare) or declares(bare)) and bool(
        re.search(r"\w", bare)
    )


def _joined(pieces: list[_Piece], language: str) -> str:
    """The parts that stay, with what was told before them in place of their pronouns."""
    kept: list[str] = []
    about, fresh, fronted = Topic(), False, ""
    lacking = any(
        piece.tells and re.search(r"\b(?:missing|lacks|lacking)\b", piece.text, re.I) for piece in pieces
    )
    for piece in pieces:
        if piece.tells:
            about, fresh = _newer(about, Topic() if aside(piece.text) else topic(piece.text)), True
            continue
        about = _newer(about, topic(piece.before)) if piece.before else about
        words = piece.text
        if language == "en" and (piece.asks or fresh):
            words = plain(words)
        if piece.asks or (fresh and _names_change(words)):
            words = resolved(words, about)
            words = plain(words) if piece.asks and language == "en" else words
            words = f"add {words.strip()}" if lacking and _SOMETHING.match(words) else words
            about = Topic() if piece.asks else about
            fresh = False
        elif declares(words) and not re.match(r"(?:in|on|at|for|when|where|while)\b", words, re.I):
            about = _newer(about, topic(words))
        elif found := _FRONTED.fullmatch(words.strip()):
            about = Topic(found[0], fronted=True)
        if fronted and (
            fronted in words
            or re.search(rf"\b(?:another|different|new) {re.escape(fronted.split()[-1])}\b", words)
        ):
            kept.pop()
        fronted = about.thing if about.fronted and not piece.asks else ""
        joint = ", " if kept and _WHERE.fullmatch(kept[-1].strip(" ,.;")) else _joint(piece, words)
        kept.append(joint + words if kept else words)
    rest = re.sub(r"^(?:so|and|but) ", "", "".join(kept).strip(" ,;:–—("), flags=re.I)
    return re.sub(r"\s+([,.;!?])", r"\1", rest)


_SOMETHING = re.compile(r"\s*(?:an?|some|two|three|another) (?!.*\b(?:should|scene|shot)\b)", re.I)


def _joint(piece: _Piece, words: str) -> str:
    """What joins a part to the one before it: its own mark, or a comma, and its "but" or "and"."""
    joint = re.sub(r"\s*[()]\s*", " ", piece.joint)
    joint = joint if joint.strip(" –—-") else ", "
    led = re.match(r"\s*(but|and)\b", piece.text, re.I)
    if led and "," in joint and not re.match(r"(?:but|and)\b", words, re.I):
        joint = f"{joint.rstrip()} {led[1].lower()} "
    return f"{joint.strip()} "


_FRONTED = re.compile(
    r"(?:(?:the|that|this|his|her|those|these) [\w'-]+|[A-Z][\w'-]+'s [\w'-]+)(?: [\w'-]+){0,9}", re.I
)
"""A thing that is named before the sentence about it: "the letter box at the end of the fence, make it blue"."""


def _newer(old: Topic, new: Topic) -> Topic:
    return Topic(
        (old.fronted and old.thing) or new.thing or old.thing,
        new.scene or old.scene,
        new.spot or old.spot,
        old.fronted,
    )


_SIGNS = {
    "at night": "🌙🌛🌜🌃🌌", "in the rain": "🌧☔🌦", "in the snow": "❄🌨", "in sunshine": "☀🌞", "in fog": "🌫",
    "in a thunderstorm": "⛈🌩", "at sunrise": "🌅🌄", "at sunset": "🌇🌆", "in autumn": "🍂🍁",
}  # fmt: skip
"""Picture signs that ask for an hour, a weather or a season, where the words beside them ask for nothing of the kind."""


def _signs_told(text: str) -> str:
    """The message without picture signs; what they ask for in words, where only they say it."""
    told = next((words for words, signs in _SIGNS.items() if any(sign in text for sign in signs)), "")
    rest = " ".join(_FACES.sub(" ", text).split())
    if not told or any(token.kind in LOOKS for token in lex(rest, [], "en")) or len(rest.split()) > 6:
        return rest
    return f"{rest} {told}"


def _base(gerund: str) -> str:
    from agent.director.words import vocabulary

    return vocabulary.GERUNDS.get(gerund.lower(), gerund)
