"""What is not made, what is asked about first, and what is taken out of a wish before it is read."""

from __future__ import annotations

import re

_NOTHING = re.compile(
    r"^(?:please\s+)?(?:(?:make|create|generate|do|give me|i want|i need|mach|erstelle|fais|crée|haz|crea)\s+)?(?:me\s+|us\s+|mir\s+|-moi\s+|nous\s+)?"
    r"(?:(?:a|an|the|some|ein|eine|einen|une?|un)\s+)?(?:short |good |nice |cool |kurzes |court )?(?:videos?|films?|movies?|clips?|something|anything|story|vidéo|vídeo|película|test|hi|hello|hallo|bonjour|hola)?[\s.!?]*$",
    re.I,
)
_MAKE = r"\b(?:how to|show|explain|teach|tutorial|guide|build|make|making|mak(?:e|ing)|synthesi[sz]e|cook|assemble|construct|instructions?|recipe|bau(?:en|t)|fabriquer|construire|fabricar)\b"
_WEAPON = r"\b(?:(?:pipe|dirty|nail|car|petrol|fertili[sz]er|home-?made) bombs?|bombs?|explosives?|ied|molotov(?: cocktail)?|nerve gas|sarin|ricin|meth(?:amphetamine)?|napalm|ghost guns?|rohrbombe|sprengstoff|explosifs?|bomba casera)\b"
_NEVER = re.compile(
    r"\b(?:child porn\w*|sexual\w* .{0,30}\b(?:child|minor|kid)s?\b|(?:child|minor|kid)s?\b.{0,30}\bsexual\w*|how to (?:kill|poison|hurt) (?:yourself|myself|my|a|some)\w*|suicide (?:methods?|instructions?)|ethnic cleansing is good|kill all)\b",
    re.I,
)
_FICTION = re.compile(
    r"\b(?:disposal|defus\w*|disarm\w*|bath bombs?|seed bombs?|photo ?bomb\w*|hides? from|survivors?|memorial)\b",
    re.I,
)
_ORDERS = re.compile(
    r"\b(?:ignore|disregard|forget|override|bypass)\s+(?:all |any |your |the |previous |prior |my |these )*(?:rules?|instructions?|limits?|budget|prompts?|guidelines)\b"
    r"|\b(?:charge|spend|use|buy|pay|deduct)\s+(?:me\s+)?\d[\d,.]*\s*(?:credits?|dollars|euros|€|\$)|\bdo not ask (?:for approval|me)\b|\bwithout (?:asking|approval)\b"
    r"|\b(?:reveal|print|show) (?:your|the) (?:system )?prompt\b",
    re.I,
)
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


def empty(text: str) -> bool:
    """Whether a wish says nothing to make a film of."""
    return bool(_NOTHING.match(text.strip())) or not re.search(r"\w", text)


def harmful(text: str) -> bool:
    """Whether it asks for instructions that hurt people."""
    if _NEVER.search(text):
        return True
    return bool(re.search(_WEAPON, text, re.I) and re.search(_MAKE, text, re.I) and not _FICTION.search(text))


def contradiction(text: str) -> bool:
    """Silent, and yet somebody talks."""
    quiet = re.search(
        r"\bsilent (?:film|movie|video)\b|\bno (?:narration|voice-?over|narrator)\b", text, re.I
    )
    return bool(
        quiet
        and re.search(
            r"\b(?:talkative|chatty|with an? (?:\w+ )?narrator|voice-?over by|narrated by|talking narrator)\b",
            text,
            re.I,
        )
    )


def without_orders(text: str) -> tuple[str, bool]:
    """The wish without orders to the machine, and whether there were any."""
    if not _ORDERS.search(text):
        return text, False
    parts = re.split(r"[,;.]\s*(?:and\s+)?|\s+and\s+", text)
    kept = [p for p in parts if p and not _ORDERS.search(p)]
    return ", ".join(kept), True


def without_names(text: str) -> tuple[str, tuple[str, ...]]:
    """Other people's characters replaced by a kind of their own; the names that went."""
    gone: list[str] = []
    for noun, pattern in _CHARACTERS.items():
        while match := re.search(rf"\b(?:{pattern})", text, re.I):
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
