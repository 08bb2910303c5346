"""How people lead to a scene in the four languages: words for scenes, what joins them to what they show, and what stands before."""

from __future__ import annotations

import re

SHOT = r"(?:scenes?|shots?|bits?|parts?(?! of\b)|moments?|sequences?|sections?|segments?|inserts?|close-?ups?|set-?ups?)"
PICTURE = r"(?:pictures?|images?|stills?|frames?|clips?)"
REDO = re.compile(
    r"\b(?:redo|remake|again|another|different|new|regenerate|generate|redraw|version|retry|alternative|nochmal|neu|neues|anderes|refais|autre|nouvelle|otra|nueva|rehaz)\b",
    re.I,
)
"""What asks for a picture alone, and not for its scene."""
_NOT_PRE = r"(?!(?:the|a|an|is|are|was|were|of|in|on|at|to|and|or|but|with|for|from|it|first|last|next|whole|same|very|second|third|other|opening|closing|final)\b)"
_PRE = rf"(?P<pre>(?:{_NOT_PRE}[^\W\d_][\w'-]*\s+){{0,3}}?)"
CLAUSE = r"where|when|in which|during which|that shows|which shows|that has|showing|while|he|she|they|we see"
PHRASE = r"with|of|on|in|at|from|between|under|about|inside|over|above|by|without"
SHELLS: dict[str, tuple[re.Pattern[str], ...]] = {
    "en": (
        re.compile(
            rf"\b(?:the|that|this|those|these|her|his|your|our)\s+{_PRE}(?P<noun>{SHOT}|{PICTURE}|ones?(?=\s*(?:$|[,.;:!?)])|\s+(?:with|where|when|of|in|on|at|from|is|should|could|can|must|needs?|has|to|and|but|please|too|instead|be|looks?|feels?|that)\b)|(?:detail|wide|medium|close|aerial|macro)(?= (?:of|on|with)\b))\b"
            rf"(?:\s+(?:(?P<clause>{CLAUSE})|(?P<phrase>{PHRASE}))\s)?",
            re.I,
        ),
        re.compile(
            rf"(?:(?<=^)|(?<=[.;:!?] )|(?<=\bin )|(?<=\bfor )|(?<=\bokay )|(?<=\bok ))(?P<pre>(?:{_NOT_PRE}[^\W\d_][\w'-]*\s+){{1,2}}?)(?P<noun>scene|shot|bit)\b"
            rf"(?:\s+(?:(?P<clause>where|when)|(?P<phrase>with|on|at))\s)?",
            re.I,
        ),
    ),
    "de": (
        re.compile(
            r"\b(?:die|der|das|den|dem|diese[rmns]?)\s+(?:(?P<pre>[^\W\d_][\w]*?[^\W\d_]{2})(?P<tail>-?(?:szenen?|einstellung(?:en)?|bild|shot))|(?P<noun>szenen?|einstellung(?:en)?|bild(?:er)?|stelle|teil|moment|aufnahme|sequenz|shot))\b"
            r"(?:,?\s+(?:(?P<clause>wo|in (?:der|dem|denen)|als|wenn|während)|(?P<phrase>mit|von|vom|am|an|auf|im|in|beim|bei|unter|über|aus|zwischen))\s)?",
            re.I,
        ),
        re.compile(r"\b(?:die|der|das|den|dem)\s+(?P<pre>)(?P<noun>)(?P<tail>)(?:(?P<clause>wo)|(?P<phrase>mit))\s", re.I),
    ),
    "fr": (
        re.compile(
            r"\b(?:la|le|l'|cette|ce|les|ces|l')\s*(?P<pre>)(?P<noun>scènes?|plans?|séquences?|images?|moments?|passages?|parties?)\b"
            r"(?:\s+(?:(?P<clause>où|quand|lorsque|dans (?:laquelle|lequel))\b|(?P<phrase>avec|entre|sous|devant|derrière|de la|du|des|de l'|de|d'|dans|sur|au|à la|à l'|aux))\s*)?",
            re.I,
        ),
        re.compile(r"\b(?P<pre>)(?P<noun>celles?|celui|ceux)\s+(?:(?P<clause>où)\b|(?P<phrase>avec|de la|du|des|de l'|de|d'|dans|sur|au|à la))\s*", re.I),
    ),
    "es": (
        re.compile(
            r"\b(?:la|el|las|los|esta|ese|esa)\s+(?P<pre>)(?P<noun>escenas?|tomas?|planos?|partes?|momentos?|im[aá]gen(?:es)?)\b"
            r"(?:\s+(?:(?P<clause>donde|cuando|en (?:la|el) que)|(?P<phrase>con|de las?|de los|del|de|en las?|en el|en|sobre))\s)?",
            re.I,
        ),
        re.compile(r"\b(?:la|el)\s+(?P<pre>)(?P<noun>)(?:(?P<clause>donde)|(?P<phrase>del|de la|de los|de las|con))\s", re.I),
    ),
}  # fmt: skip
"""A word for a scene with what it shows before it ("the boat scene") or after it ("the bit where she rows")."""
NAMES = {
    "en": "scene|scenes",
    "de": "Szene|Szenen",
    "fr": "la scène|les scènes",
    "es": "la escena|las escenas",
}
AND = {"en": "and", "de": "und", "fr": "et", "es": "y"}
THE = {
    "en": r"(?:the|that|this|her|his)\s+",
    "de": r"(?:(?:der|die|das|den|dem)\s+|(?<=zum )|(?<=zur )|(?<=vom )|(?<=im )|(?<=am )|(?<=beim ))",
    "fr": r"(?:l[ae]\s+|les\s+|l'|(?<=du )|(?<=des )|(?<=au ))",
    "es": r"(?:el\s+|las?\s+|los\s+|(?<=del )|(?<=al ))",
}
AFTER = {
    "en": r"after|before|ahead of|following|in front of|behind",
    "de": r"nach|vor|hinter",
    "fr": r"après|avant|derrière",
    "es": r"después del?|antes del?|tras|detrás del?|después|antes",
}
UNTIL = {
    "en": r"until|till|up to|as far as|up until",
    "de": r"bis(?: zu)?|bis zum|bis zur",
    "fr": r"jusqu'(?:à|au|aux)",
    "es": r"hasta",
}
FROM = {
    "en": (r"from|starting (?:with|at|from)", r"\s+(?:on(?:wards?)?(?! the| a)|to the end|till the end|until the end|through)\b"),
    "de": (r"ab|von", r"(?:\s+(?:an|weg)\b)?"),
    "fr": (r"à partir de|à partir d'|dès|à partir", r""),
    "es": (r"a partir de|desde", r"(?:\s+en adelante)?"),
}  # fmt: skip
EXCEPT = {
    "en": r"except(?: for)?|apart from|other than|besides|save for|aside from|excluding|all but|everything but|everywhere but|(?:but |just )?not (?:in|at|on|for|during)|leaving out",
    "de": r"außer|bis auf|ausgenommen|nur nicht|aber nicht",
    "fr": r"sauf|excepté|à part|hormis|mais pas",
    "es": r"excepto|salvo|menos|pero no",
}
BEGIN = {
    "en": r"(?:open|start|begin|end|finish)(?:s|ing)?(?: (?:the (?:film|movie|video|spot)|it|us))? (?:on|with|in|at)",
    "de": r"(?:beginn\w*|fang\w*|start\w*|ende?\w*|schließ\w*)(?: (?:den film|das video))? mit",
    "fr": r"(?:commenc\w*|ouvr\w*|termin\w*|fini\w*)(?: le film)? (?:par|sur|avec)",
    "es": r"(?:empie\w*|comienz\w*|abr\w*|termin\w*|acab\w*)(?: la película)? (?:con|en|por)",
}
LEAD = {
    "en": r"in|on|at|over|during|for|inside|outside|by|under|through|along",
    "de": r"in|im|am|an|auf|bei|beim|unter|über|während",
    "fr": r"dans|sur|à|au|pendant|sous|chez",
    "es": r"en|sobre|durante|bajo",
}
HOLD = {
    "en": r"(?:hold|linger|stay|remain|rest|dwell|pause|give|cut|trim|shorten|shave|tighten|stretch|extend|lengthen)(?: (?:a bit |a little )?longer)?(?: on| with| at| over)?",
    "de": r"(?:gib|halt\w*|bleib\w*|verweil\w*|kürz\w*|verlänger\w*|dehn\w*)(?: (?:länger|etwas länger|kürzer))?(?: bei| auf| an)?",
    "fr": r"(?:rest\w*|tien\w*|gard\w*|allong\w*|raccourci\w*)(?: [^\W\d_]+ secondes?)?(?: de plus)?(?: sur| à| chez)?",
    "es": r"(?:qu[eé]da\w*|mant[eé]n\w*|alarga\w*|acorta\w*|dale)(?: [^\W\d_]+ segundos?)?(?: más)?(?: en| a)?",
}
WITHIN = {
    "en": r"for|in|on|at|by|under|over|near|beside|inside|along|across|behind|outside",
    "de": r"in|im|am|an|auf|bei|beim|unter|über|hinter|neben",
    "fr": r"dans|sur|à|au|sous|près de|derrière|devant",
    "es": r"en|sobre|bajo|encima de|debajo de|junto a|detrás de",
}
IN = {"en": "in", "de": "in", "fr": "dans", "es": "en"}
NEW = re.compile(
    r"\b(?:add|insert|new|another|extra|additional|give me|squeeze|missing|need|want|slot|kicker|füg\w*|neue|noch eine|ajoute\w*|insère\w*|nouvelle|añade|inserta|nueva|agrega)\b[^.;:]*"
    r"\b(?:scene|shot|moment|beat|insert|close-?up|picture|image|kicker|single|wide|two-shot|cutaway|coverage|szene|einstellung|bild|scène|plan|escena|toma|plano)\b"
    r"|\b(?:szene|einstellung|bild)\b[^.;:]*\b(?:einfügen|einbauen|hinzufügen|ergänzen|dazu)\b",
    re.I,
)
"""What asks for a new scene: what it shows is told after a colon."""
LONGER = re.compile(
    r"\b(?:seconds?|secs?|sekunden?|secondes?|segundos?|longer|shorter|länger|kürzer|beat|moment|frames?)\b|\d\s?s\b|\bmore time\b|\blonger\b",
    re.I,
)
PRAISE = re.compile(
    r"\b(?:perfect|great|lovely|love|fine|good|gorgeous|beautiful|approved|as (?:it )?is|hands off|leave|keep|touch|perfekt|schön|super|parfait|superbe|perfecto|perfecta|bonita)\b",
    re.I,
)
