"""What a wish says that a film is drawn with or made of: a style in its own words, behind an "in …".

``A snail climbs a mountain, in ink and wash`` is a film in ink and wash, and nobody in it is.
"""

from __future__ import annotations

import re

from agent.director.story import world
from agent.director.wish.settings_words import LANGUAGES
from agent.director.words import english, vocabulary

_MEDIA = {
    "ink and wash": r"(?:pen|ink|brush) and (?:ink )?wash|ink wash|lavierter? tusche|tusche und lavierung|encre et lavis|inchiostro e acquerello|tinta y aguada",
    "ink": r"(?:black |indian |china )?ink|sumi-?e|encre(?: de chine| noire)?|tinta(?: china)?|inchiostro(?: di china)?",
    "charcoal": r"charcoal|kohle|kohlezeichnung|fusain|carboncillo|carboncino",
    "chalk pastel": r"(?:oil |soft )?pastels?|chalk pastels?|pastellkreiden?|pastel|pasteles",
    "felt": r"(?:needle )?felt|felted wool|filz|feutrine|feutre|fieltro|feltro",
    "wool": r"wool|yarn|knitted wool|wolle|laine|lana",
    "stained glass": r"stained glass|bleiglas|buntglas|glasmalerei|vitrail|vitraux|vidriera|vitrales?|vetrata",
    "woodcut": r"wood ?cuts?|lino ?cuts?|wood ?block(?: prints?)?|holzschnitt(?:e?s|e)?|linolschnitt(?:e?s|e)?|gravure sur bois|linogravure|xilograf[ií]a|grabado en madera|xilografia",
    "engraving": r"engravings?|etchings?|copperplate|kupferstich(?:e?s)?|radierung|gravure|eau-forte|grabado|aguafuerte|incisione|acquaforte",
    "mosaic": r"mosaics?|mosaik|mosaïque|mosaico",
    "embroidery": r"embroidery|cross[- ]stitch|tapestry|patchwork|stickerei|broderie|tapisserie|bordado|tapiz|ricamo",
    "collage": r"collages?|papier[- ]mâché|papier[- ]mache|papel maché|pappmaché|cardboard|pappe|carton|cartón",
    "origami": r"origami|folded paper|gefaltetem papier|papier plié|papel plegado",
    "silhouettes": r"silhouettes?|shadow (?:play|puppets?|theatre)|schattenspiel|schattenriss|ombres chinoises|sombras chinescas|siluetas?",
    "gouache": r"tempera|acrylics?|acryl|acrylique|acrílicos?",
    "sepia": r"sepia|sépia",
}  # fmt: skip
"""What people draw with and make things of, by its English name."""
_ANY = "|".join(f"(?:{words})" for words in _MEDIA.values())
_DONE = (
    r"(?:(?:all|everything|alles|tout|todo) )?(?:(?:drawn|painted|made|done|shot|filmed|animated|rendered|told|printed|cut|carved|sewn|woven|"
    r"gezeichnet|gemalt|gemacht|animiert|dessinée?|peinte?|faite?|animée?|dibujad[oa]|pintad[oa]|hech[oa]|animad[oa]|disegnat[oa]|dipint[oa]|fatt[oa]) )?"
)
_BEHIND = r"(?: (?:style|look|drawings?|prints?|gezeichnet|gemalt|gedruckt|gehalten|animiert|stil|dessinée?|peinte?|dibujad[oa]|pintad[oa]))?"
_LED = r"(?:in|as|with|of|out of|im|als|mit|aus|en|au|aux|à l['’]|à la|al|a la|a|con|de)"
_END = r"(?=\s*(?:$|[,;:.!?)—–\n]))"
_KNOWN = re.compile(
    rf"(?:^|(?<=[,;:.!?(—–])|(?<=\w)(?=\s))\s*\b{_DONE}{_LED}(?:\s+|(?<=['’]))(?:an? |un[ae]? |eine[mnrs]? )?(?P<look>(?:[a-z]+ )?(?:{_ANY})(?: (?:and|und|et|y) (?:{_ANY}))?){_BEHIND}{_END}",
    re.I,
)
_OF_KIND = re.compile(
    r"(?:[,;]\s*|\s+|^)(?:in the (?:style|manner|look) of|[Ii]m [Ss]til (?:von|eine[rs])|dans le style d(?:['’]une?|e)|(?:al|en el|en) estilo de(?: una?)?|nello stile di(?: una?| un['’])?)\s+"
    rf"(?:an? |the |un[ae]? |eine[rs] )?(?P<look>[a-zà-ÿäöüß-]+(?: [a-zà-ÿäöüß-]+){{0,4}}|[a-zäöüß-]* ?[A-ZÄÖÜ][a-zäöüß]+){_END}",
)
_BARE = re.compile(
    rf"(?:^|(?<=[,;.!?—–]))\s*{_DONE}(?-i:[Ii]n) (?P<look>[a-z-]+(?: [a-z-]+){{0,4}})(?=\s*[,;.!]*\s*$)"
)
_STATES = frozenset(
    english.listed(
        """silence love trouble secret danger vain peace turn turns time space public private tears flight bed town school hospital prison jail
        church court line order pairs circles motion disguise pain anger fear hope hiding exile orbit pieces half person return memory general
        short detail details full real reverse sequence rows bloom darkness dark daylight sunlight moonlight fog uniform costume boots shoes
        slippers pyjamas pajamas socks gloves armour armor verse rhyme rhymes prose stereo hd
        fashion charge search need view sight touch step stages parts steps harmony unison chorus winter summer advance style transit heaven
        hell mourning labour labor office captivity chains ruins flames bed print progress session surprise awe despair panic shock haste"""
    )
)
"""What people are in, and films are not made of."""
_WORN = frozenset(english.listed("black white red blue green yellow grey purple pink brown colour color"))
"""Colours that are worn where they stand alone."""
_DRAWS = re.compile(
    r"\b(?:writ|wrote|draw|drew|paint|sketch|sign|print|knit|sew|carv|schreib|mal|zeichn|écri|dessin|pein|escrib|dibuj|pint)\w*\b",
    re.I,
)
"""Deeds whose means are things in the story."""


def take(text: str) -> tuple[str, str]:
    """(the look in its own words, the text without it); an empty look where a wish names none."""
    for found in (*_OF_KIND.finditer(text), *_KNOWN.finditer(text)):
        look = found["look"]
        known = _known(look)
        if found.re is _OF_KIND:
            look = known or f"{look} style"
        elif not known or _scenery(text, found):
            continue
        else:
            look = known
        return look, _without(text, found)
    last = _BARE.search(text)
    if last and _made_of(last["look"]) and text[: last.start()].strip(" ,.;"):
        return last["look"], _without(text, last)
    return "", text


def _without(text: str, found: re.Match[str]) -> str:
    """The text without what was found, and without the comma that led to it in the middle of a sentence."""
    before, after = text[: found.start()], text[found.end() :]
    goes_on = re.match(r"\s*,\s*(?!(?:and|but|und|aber|et|mais|y|pero)\b)\w", after, re.I)
    return f"{before.rstrip(' ,')} {after.lstrip(' ,')}" if goes_on else f"{before.rstrip(' ,')}{after}"


def _known(look: str) -> str:
    """The English name of what people draw with; empty where it is none that is known."""
    low = look.lower()
    for name, words in _MEDIA.items():
        if re.fullmatch(words, low):
            return low if low.isascii() and _is_english(low) else name
    names = [name for name, words in _MEDIA.items() if re.search(rf"\b(?:{words})\b", low)]
    return (low if _is_english(low) else " and ".join(names)) if names else ""


def _is_english(look: str) -> bool:
    return all(word in _ENGLISH for word in re.findall(r"[a-z-]+", look))


_ENGLISH = frozenset(
    english.listed(
        """oil bright dark thin loose simple ink and wash pen brush black indian china old fine soft rough white
        coloured colored charcoal pastel pastels chalk felt needle felted wool yarn knitted stained glass woodcut
        woodcuts wood cut linocut lino woodblock block print prints engraving etching copperplate mosaic
        embroidery cross-stitch tapestry patchwork collage cardboard origami folded paper silhouette silhouettes
        shadow play puppets theatre tempera acrylic acrylics sepia cross stitch"""
    )
)
"""Words of looks that need no translation."""


def _scenery(text: str, found: re.Match[str]) -> bool:
    """Whether the words tell of a thing in the story: a boat *of* paper, a letter written *in* ink."""
    joined = text[: found.start()].rstrip()[-1:].isalnum()
    led = found[0].strip().lower().split()[0]
    return joined and (led not in ("in", "au", "en", "al") or bool(_DRAWS.search(text[: found.start()])))


def _made_of(look: str) -> bool:
    """Whether bare words behind a comma can only say how the film looks: no place, hour, state or garment."""
    words = look.split()
    if len(words) == 1 and words[0] in _WORN:
        return False
    small = vocabulary.DETERMINERS | (vocabulary.PREPOSITIONS - {"on"})
    if any(w in small or w in english.NUMBER_WORDS or w in _STATES for w in words):
        return False
    if world.find(f"in {look}") or any(
        world.stated(t, look) for t in (world.TIMES, world.SEASONS, world.WEATHERS)
    ):
        return False
    if any(re.fullmatch(names, look, re.I) for names in LANGUAGES.values()):
        return False
    kinds = {vocabulary.kind(english.singular(w)) for w in words}
    return not kinds & {"person", "animal", "group", "weather", "sky"} and words[-1] not in vocabulary.GERUNDS
