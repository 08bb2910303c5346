"""The style of the film, or of single scenes, in free words: ``black pencil on white paper``, ``as a woodcut``.

A style is known by what it is made with; what else is said of it is kept as it was said. The colours of the old
style stay unless the new words bring their own.
"""

from __future__ import annotations

import re

from agent.director.refine.bare import all_used, bare
from agent.director.refine.draft import Clause
from agent.director.refine.features import COLOURS
from agent.director.refine.film import coloured, style_parts
from agent.director.refine.types import Reply
from agent.director.words.concepts import OWN_PALETTE, STYLES
from agent.director.words.lexer import lex

_MEDIA = (
    r"woodcut|wood engraving|linocut|lino|engraving|etching|lithograph\w*|screen ?print\w*|risograph|crayons?|pastels?|chalk|charcoal|felt(?:-tip)?|marker|gouache|acrylics?"
    r"|tempera|fresco|mosaic|stained glass|embroider\w*|needlework|cross-stitch|quilt\w*|knitted|wool|felted|collage|paper[- ]?cut\w*|cut-?outs?|origami|cardboard|lego|bricks"
    r"|claymation|clay|plasticine|stop[- ]?motion|puppets?|marionettes?|shadow (?:play|theatre|puppets)|dioramas?|miniatures?|dolls?|toys?|3-?d|cgi|low[- ]poly|voxels?|pixel(?: art)?|8-bit|16-bit"
    r"|anime|manga|cartoons?|comics?(?: book| strip)?|graphic novel|storybook|picture book|watercolou?rs?|oils?(?: paint\w*| on canvas)?|ink(?: wash)?|pencils?|coloured pencils?|colored pencils?|ballpoint|biro"
    r"|sketch\w*|line drawing|drawing|doodles?|painting|photo\w*|polaroids?|daguerreotype|sepia|super ?8|16 ?mm|35 ?mm|vhs|newsreel|silent film|film noir|noir|documentary|home video|found footage"
    r"|art deco|art nouveau|bauhaus|pop art|expressionis\w+|impressionis\w+|cubis\w+|surrealis\w+|pointillis\w+|ukiyo-e|baroque|medieval manuscript|illuminated manuscript|cave painting|blueprint|infographic|poster|postcard"
)
_MEDIUM = re.compile(rf"\b(?:{_MEDIA})\b", re.I)
_SHELL = re.compile(
    r"^(?:(?:please|also|then|just|maybe|rather|i|we|it|make|made|let|have|has|want|need|try|do|be|is|are|was|were|turn|turned|change|switch|set|use|go|give|get|think|thinking|prefer|like|love|all|whole|entire|everything"
    r"|thing|film|movie|video|scenes?|pictures?|look|looks|looking|style|in|into|to|as|if|of|with|for|more|drawn|painted|made|done|shot|rendered|animated|should|must|could|can|would|will|the|an?|this|that|kind|sort|so|on|style|yes|but|and|throughout|one|of|:|,|-)\b[ ,:-]*|[,:-] *)+(?=\w)",
    re.I,
)
_OLD = re.compile(r"[\s,]*\b(?:instead of|rather than|not|no longer|and not|in place of) (?:the |an? |this |that |in |as )*(?P<old>[\w -]+?)(?=$|,|\b(?:maybe|but|and|like|please|more)\b)", re.I)  # fmt: skip
_TRAIL = re.compile(r"[\s,]+(?:instead|please|now|too|style|look|then|the whole (?:film|thing|movie|video)|everywhere|throughout|all of it|everything|it all|in all scenes|(?:yes )?do it|i mean|yes)$", re.I)  # fmt: skip
_DETAIL = re.compile(
    r"\b(?:strokes?|lines?|paper|canvas|edges?|texture\w*|grain\w*|colours?|colors?|washes|outlines?|shading|hatching|brush\w*|palette|tones?)\b",
    re.I,
)


def styled(clause: Clause) -> bool | Reply:
    """The whole film, or the scenes that are named, in another style."""
    if (
        clause.draft.language != "en"
        or clause.seen("quote")
        or clause.seen("verb", "add", "remove", "move", "split")
    ):
        return False
    if clause.seen("thing", "music", "caption", "voice", "narration", "title", "sound", "camera"):
        return False
    text = bare(clause)
    if clause.seen("thing", "colour") and not re.search(rf"\bcolou?red (?:{_MEDIA})\b", text, re.I):
        return False
    phrase = re.sub(r"\b(?:yes )?(?:do|make) it (?:as|in|like)\b", ",", text)
    phrase = re.sub(r"(?<=\w) (?:the whole (?:thing|film|movie|video)|all of it)\b", "", phrase)
    phrase = re.sub(r" instead\b", "", phrase)
    for _ in range(3):
        phrase = _TRAIL.sub("", phrase)
    old = _OLD.search(phrase)
    phrase = _OLD.sub("", phrase) if old else phrase
    phrase = _once(_SHELL.sub("", phrase.strip(" ,")))
    if not _a_style(phrase) or (
        clause.film.cast
        and re.match(r"(?:the|his|her|its)\b", text)
        and not clause.names_scenes()
        and not _OF_ALL.match(text)
    ):
        return False
    if clause.names_some() and not _told_as_style(text, phrase):
        return False
    if clause.names_some():
        scenes = clause.targets()
        if not isinstance(scenes, tuple):
            return scenes
        all_used(clause)
        for scene in scenes:
            shown = clause.film.scene(scene).visual_description
            clause.draft.scene(scene, "visual_description", f"{shown.rstrip('. ')}. All of it as {phrase}.")
        clause.draft.tell("look", scenes, what=phrase)
        return True
    if clause.draft.kept:
        return False
    all_used(clause)
    clause.draft.whole("style", _sheet(phrase, clause.film.style))
    clause.draft.tell("style", what=phrase)
    return True


_OF_ALL = re.compile(r"(?:the )?(?:whole|entire|film|movie|video|thing|style|look|all)\b", re.I)


def _told_as_style(text: str, phrase: str) -> bool:
    """Whether words ask for a style of a scene, and not for a drawing or a photo seen in it."""
    if re.search(r" (?:on|of|in|by|next to) (?:the|his|her|a)\b", phrase):
        return False
    return bool(
        re.search(r"\b(?:as|in|like|style|look|painted|drawn|animated)\b", text, re.I)
    ) or not re.match(r"(?:an?|the)\b", text, re.I)


def _a_style(phrase: str) -> bool:
    """Whether words name a style and nothing that is to be done or seen besides."""
    medium = _MEDIUM.search(phrase)
    if not medium or len(phrase.split()) > 14:
        return False
    before = phrase[: medium.start()]
    if len(before.split()) > 4 or re.search(r"\b(?:the|his|her|its|on|in|with|at|of|as)\b", before):
        return False
    if re.search(
        r"\b(?:is|are|should|must|has|have|wears?|holds?|looks?|than|because|when|until|scene|him|her|it|them|he|she|they)\b",
        phrase,
        re.I,
    ):
        return False
    after = phrase[medium.end() :].strip(" ,")
    kinds = {t.kind for t in lex(phrase, [], "en", phrase.split())}
    if kinds & {"neg", "guard", "except", "unit", "quote", "number", "position", "instrument", "genre"}:
        return False
    return not after or bool(
        _DETAIL.search(after)
        or _MEDIUM.search(after)
        or re.match(r"(?:of|from|style|animation|film|movie|book|art|look|on|with|in|like)\b", after)
        or len(after.split()) < 3
    )


def _once(phrase: str) -> str:
    """A phrase without the style said a second time: "pencil drawing on white paper, a pencil drawing"."""
    parts = [part.strip() for part in re.split(r",|\b(?:maybe|like|yes|i mean)\b", phrase) if part.strip()]
    kept: list[str] = []
    for part in parts:
        words = set(re.findall(r"\w+", part.lower())) - {"a", "an", "the", "as", "in"}
        if not any(words <= set(re.findall(r"\w+", other.lower())) for other in kept):
            kept.append(part)
    return ", ".join(kept)


def _sheet(phrase: str, before: str) -> str:
    """The style sheet: the new words lead, what a known style is made of follows where nothing else was said."""
    known = next((t.value for t in lex(phrase, [], "en") if t.kind == "style"), "")
    plain = known and len(phrase.split()) < 4 and not _DETAIL.search(phrase)
    told = [phrase, *STYLES[known].split(", ")[1:]] if plain else [phrase]
    own = (
        re.search(rf"\b(?:{COLOURS}|black|white|sepia|noir|monochrome)\b", phrase, re.I)
        or known in OWN_PALETTE
    )
    return ", ".join(
        told
        if own
        else [*told, *(part for part in style_parts(before) if coloured(part) and part not in told)]
    )
