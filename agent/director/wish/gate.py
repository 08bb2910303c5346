"""What belongs to others and is taken out of a wish before it is read: characters, faces, voices, hands, files."""

from __future__ import annotations

import re

from agent.director.wish.settings_words import BORROWED
from agent.director.words import spelling
from agent.director.words.patterns import compiled

_CHARACTERS = {
    "superhero": r"spider[- ]?man|batman|superman|iron man|wonder woman|captain america|hulk|thor\b|black widow|deadpool|the flash",
    "wizard": r"harry potter|gandalf|dumbledore|voldemort|merlin the wizard",
    "girl": r"hermione|elsa\b|moana|dora the explorer|katniss",
    "mouse": r"mickey(?: mouse)?|minnie mouse|jerry the mouse",
    "creature": r"pikachu|pok[eé]mon|totoro|shrek|yoda|baby yoda|grogu|minions?|gollum|e\.t\.",
    "robot": r"wall-?e\b|r2-?d2|c-?3po|optimus prime|bb-?8",
    "plumber": r"(?:super )?mario(?: bros)?|luigi",
    "knight": r"darth vader|luke skywalker|obi-?wan|jedi",
    "sponge": r"sponge ?bob(?: squarepants)?",
    "bear": r"winnie[- ]the[- ]pooh|paddington",
    "spy": r"james bond|jason bourne",
    "doll": r"barbie",
}  # fmt: skip


_KIN = r"(?!(?:Aunt|Auntie|Uncle|Grandma|Grandpa|Granny|Father|Mother|Mum|Dad|Santa|Saint|Mr|Mrs|Ms|Dr|King|Queen|Captain|Oma|Opa|Tante|Onkel)\b)"
_NAME = rf"(?-i:{_KIN}(?:[A-ZÀ-Ý][\w'’-]+|van|von|de|la|[A-Z]\.)(?: (?:[A-ZÀ-Ý][\w'’-]+|van|von|de|la|[A-Z]\.)){{1,3}})"
_ONE_NAME = r"(?-i:[A-ZÀ-Ý][\w'’-]+(?: [A-ZÀ-Ý][\w'’-]+){0,2})"
_LONG_DEAD = re.compile(
    r"\b(?:rembrandt|vermeer|monet|manet|van gogh|gogh|cézanne|cezanne|renoir|degas|seurat|turner|constable|dürer|durer|bosch|bruegel|brueghel|caravaggio|botticelli|leonardo|da vinci|michelangelo|raphael|titian|goya|velázquez|el greco"
    r"|hokusai|hiroshige|klimt|schiele|munch|toulouse|lautrec|rousseau|gauguin|friedrich|arcimboldo|giotto|rubens|mucha|doré|méliès|lumière|beethoven|bach|mozart|vivaldi|chopin|debussy|shakespeare|grimm|andersen)\b",
    re.I,
)
_MANNER = re.compile(rf"\b(?:art|deco|nouveau|bauhaus|pop|film|noir|renaissance|gothic|baroque|rococo|ukiyo|pixel|saturday|western|hollywood|bollywood|cubis\w+|impressionis\w+|surrealis\w+|\w+(?:ese|ish|ian|ean))\b|{BORROWED.pattern}", re.I)  # fmt: skip
"""Manners that belong to nobody, and studios, which are told of by themselves."""
_HANDS = re.compile(rf"[,;]?\s*\b(?:in the (?:style|manner|spirit) of|à la manière de|au style de|im stil von|al estilo de|(?:painted|drawn|illustrated|designed) by|like a painting by)\s+(?P<who>{_ONE_NAME})(?:'s\b)?(?=\s*(?:$|[,;:.!?)]))", re.I)  # fmt: skip
_FACES = re.compile(rf"[,;]?\s*\b(?:starring|played by|with the face of|who looks (?:exactly |just )?like|looking (?:exactly |just )?like|gespielt von|mit dem gesicht von|joué par|interpretado por|protagonizad[oa] por)\s+(?P<who>{_NAME})", re.I)  # fmt: skip
_VOICES = re.compile(
    rf"[,;]?\s*\b(?:(?:narrated|told|read|spoken|voiced)\s+)?(?:by|in|with|using)\s+(?P<who>{_NAME})(?:'s?)? voice|[,;]?\s*\b(?:in |with |by )?(?:the )?voice of (?P<who2>{_NAME})|[,;]?\s*\b(?:narrated|voiced) by (?P<who3>{_NAME})"
    rf"|[,;]?\s*\b(?:sound(?:s|ing)?|talk(?:s|ing)?|speak(?:s|ing)?|narrated|voice|narrator) (?:a bit |somewhat |kind of |very much )?like (?P<who5>{_ONE_NAME})(?=\s*(?:$|[,;:.!?)]| but\b))"
    rf"|[,;]?\s*\b(?:mit der stimme von|avec la voix de|con la voz de) (?P<who4>{_NAME})",
    re.I,
)
_ALIKE = re.compile(r"\b(?P<who>(?-i:[A-ZÀ-Ý][a-zà-ÿ]{2,}(?: [A-ZÀ-Ý][a-zà-ÿ]+)?))[- ](?:like|esque|style|ish)\b(?!\s+(?:a|an|the|to)\b)", re.I)  # fmt: skip
_NOT_HIM = re.compile(r",?\s*(?:but|just|only|though)?\s*\bnot (?:actually |really )?(?:him|her|them)(?:self)?(?: himself| herself)?\b", re.I)  # fmt: skip
"""What is said of somebody whose name went."""
_MEDIA = r"(?:soundtrack|music|song|track|melody|picture|photo|image|logo|video|clip|text|script|article|page|site|website|lines?|content|voice|recording|musik|bild|foto|texte?|musique|música|imagen)s?"
_LED = rf"[,;]?\s*(?:\b(?:with|using|and|use|mit|avec|con)\s+)?(?:\b(?:the|a|my|this|our|der|die|das|dem|la|le|el)\s+)?(?:[\w-]+\s+)?\b{_MEDIA}\s+(?:from|at|in|of|on|under|behind|von|aus|unter|de|en)\s+"
_PATH = r"(?:file|ftp|s3|gs|data|javascript):/{0,3}\S+|(?<!\w)(?:/(?:etc|home|usr|var|tmp|root|Users)/|~/|[A-Z]:\\)\S+"
_FETCHED = re.compile(rf"(?:{_LED})?(?:{_PATH})|{_LED}(?:https?://|www\.)\S+", re.I)
_SCHEME = re.compile(
    r"\b(?:https?://)?(?:www\.)?(?=[\w-]+\.[a-z]{2,})(?<=[/.])([\w.-]+)/?(?=\s|$|[,;!?])", re.I
)


def without_likenesses(text: str) -> tuple[str, tuple[str, ...]]:
    """The wish without real people's faces, voices and hands, and which of these it had."""
    gone: list[str] = []
    for kind, pattern in (("voice", _VOICES), ("face", _FACES), ("hand", _HANDS), ("hand", _ALIKE)):
        for match in list(pattern.finditer(text))[::-1]:
            who = next((name for name in match.groupdict().values() if name), "")
            if kind == "hand" and (_LONG_DEAD.search(who) or _MANNER.search(who)):
                continue
            if pattern is _ALIKE and who.split()[0].lower() in spelling.known():
                continue
            text = text[: match.start()] + text[match.end() :]
            gone.append(kind)
    text = _NOT_HIM.sub("", text) if gone else text
    return text.strip(), tuple(dict.fromkeys(gone))


def without_addresses(text: str) -> tuple[str, bool]:
    """The wish without addresses and paths that nobody fetches, and whether there were any."""
    left = _FETCHED.sub("", text)
    return _SCHEME.sub(r"\1", left).strip(), left != text


def without_names(text: str) -> tuple[str, tuple[str, ...]]:
    """Other people's characters replaced by a kind of their own; the names that went."""
    gone: list[str] = []
    for noun, pattern in _CHARACTERS.items():
        while match := compiled(rf"\b(?:{pattern})(?!\w)").search(text):
            gone.append(match[0].strip())
            like = re.search(r"\s+(?:like|such as|similar to|inspired by)\s+$", text[: match.start()], re.I)
            if like:
                text = text[: like.start()] + text[match.end() :]
            else:
                before = text[: match.start()]
                article = (
                    ""
                    if re.search(r"\b(?:a|an|the|my|his|her|another)\s+(?:\w+\s+)?$", before, re.I)
                    else ("An " if noun[0] in "aeiou" else "A ")
                    if not before.strip()
                    else ("an " if noun[0] in "aeiou" else "a ")
                )
                text = f"{before}{article}{noun}{text[match.end() :]}"
    return text.strip(), tuple(gone)
