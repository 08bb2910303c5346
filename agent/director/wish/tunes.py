"""The music that a wish names anywhere in it: an instrument, a dance, a beat; and what is heard in the place of music."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.director.wish import settings
from agent.director.wish.settings import Stated
from agent.director.wish.settings_words import ALONE_LEFT, ALONE_RIGHT
from agent.director.words import spelling
from agent.director.words.patterns import compiled

_PLAYED = {
    "music box": r"music box|spieluhr|spieldose|boîte à musique|caja de música|carillon|muziekdoos|pozytywk\w+",
    "barrel organ": r"barrel[- ]organ|drehorgel|leierkasten|orgue de barbarie|organillo|organetto|draaiorgel|katarynk\w+",
    "hurdy-gurdy": r"hurdy[- ]gurdy|drehleier|vielle à roue|zanfo[nñ]a|ghironda|draailier|lira korbowa",
    "brass band": r"brass[- ]bands?|oompah(?: band)?|blaskapelle|blasmusik|banda de música|orkiestra dęta",
    "steel drums": r"steel ?(?:drums?|pans?)",
    "piano": r"piano|klavier|pianoforte|fortepian\w*",
    "guitar": r"guitars?|gitarren?|guitares?|guitarras?|chitarr[ae]|gitaar|gitar[aąyrę]?",
    "castanets": r"castanets?|kastagnetten|castagnettes|castañuelas|nacchere|castanholas|kastaniet\w+|castagnetten",
    "accordion": r"accordions?|akkordeon|ziehharmonika|accordéon|acordeón|acordeão|fisarmonica|accordeon|trekharmonica|akordeon\w*|dragspel",
    "violin": r"violins?|fiddles?|geigen?|violinen?|violons?|viol[ií]n(?:es|o|i)?|viool|skrzypc\w+|fiol",
    "cello": r"cell(?:o|os|i)|violoncell[eo]|violonchelo|wiolonczel\w+",
    "harp": r"harps?|harfen?|harpe|arpa|harfa|harfy",
    "flute": r"flutes?|flöten?|flûtes?|flautas?|flauto|fluit|flet|flöjt",
    "pan pipes": r"pan ?pipes|panflöte|flûte de pan|zampoña",
    "trumpet": r"trumpets?|trompeten?|trompettes?|trompetas?|tromba|trąbk\w+",
    "trombone": r"trombones?|posaunen?|trombón|trombone",
    "tuba": r"tubas?",
    "saxophone": r"saxophones?|sax|saxofon|saxophon|saxofón|sassofono|saksofon\w*",
    "clarinet": r"clarinets?|klarinetten?|clarinettes?|clarinete|clarinetto|klarnet\w*",
    "brass": r"brass|blechbläser|cuivres|ottoni|koperblazers",
    "strings": r"strings|streicher|violons et cordes|cuerdas|archi|strijkers|smyczki",
    "drums": r"drums?|trommeln?|tambours?|tambores|tamburi|trommels|bębn\w+",
    "bagpipes": r"bagpipes?|dudelsack|cornemuse|gaitas?|cornamusa|doedelzak|dudy",
    "banjo": r"banjos?",
    "ukulele": r"ukuleles?",
    "mandolin": r"mandolins?|mandolinen?|mandolines?|mandolinas?|mandolino",
    "harmonica": r"harmonica|mouth organ|mundharmonika|armónica|armonica a bocca|mondharmonica|harmonijk\w+",
    "glockenspiel": r"glockenspiel",
    "xylophone": r"xylophone|xylophon|xilófono|xilofono",
    "marimba": r"marimba",
    "kalimba": r"kalimba",
    "zither": r"zither|cithare|cítara|cetra",
    "sitar": r"sitar",
    "koto": r"koto|琴",
    "lute": r"lute|laute|luth|laúd|liuto",
    "church organ": r"(?:church|pipe) organ|kirchenorgel|orgue|órgano|orgelmusik",
    "synths": r"synths?|synthesi[sz]ers?|synthétiseurs?|sintetizadores",
}
"""Instruments by their English names, the longer ones first."""
_DANCED = {
    "lofi": r"lo-?fi",
    "tango": r"tang(?:o|os|a|iem|u)",
    "waltz": r"waltz|walzer|valse|vals|valzer|wals|walc\w*",
    "polka": r"polka",
    "samba": r"samba",
    "bossa nova": r"bossa[- ]nova",
    "flamenco": r"flamenco",
    "fado": r"fado",
    "jazz": r"jazz|jazzy",
    "swing": r"swing",
    "blues": r"blues",
    "ragtime": r"ragtime",
    "reggae": r"reggae",
    "klezmer": r"klezmer",
    "techno": r"techno",
    "disco": r"disco",
    "funk": r"funk",
    "hip hop": r"hip[- ]hop",
    "rock": r"rock",
    "folk": r"folk",
    "march": r"march|marsch|marche|marcha|marcia|marsz",
    "sea shanty": r"sea shant(?:y|ies)|shant(?:y|ies)",
    "sevillanas": r"sevillanas",
    "rumba": r"rumba",
    "cumbia": r"cumbia",
}
"""Dances and beats, which are also things where nothing says that they are music."""
_KINDS = _PLAYED | _DANCED
_ANY = "|".join(_KINDS.values())
_INSTRUMENT = "|".join(_PLAYED.values())
_SORT_EN = "soft gentle slow quiet warm light low solo single lone lively jolly happy cheerful upbeat acoustic classical spanish irish scottish old playful cheesy dreamy mellow simple bright muted plucked distant sad dark deep big loud"
_SORT = (
    rf"(?:(?:{_SORT_EN.replace(' ', '|')}"
    r"|sanfte?[rsnm]?|leise[rsnm]?|ruhige[rsnm]?|fröhliche[rsnm]?|langsame[rsnm]?|douce?|doux|lente?|petit|suave|alegre|lent[oa]|dolce|lento|zachte|rustige|cich\w+|spokojn\w+|łagodn\w+|mjuk)\s+){0,3}"
)
_AND = r"\s*(?:[,&+]|\b(?:and|und|et|y|e|en|i)\b)\s*"
_TAIL = r"(?:-?(?:musik|klänge\w*|muziek)|\s+(?:music|melody|melodies|tunes?|solo|beats?|sounds|chords|track|musik|melodie|mélodie|musique|música|musica|muziek|muzyka))?"
_BEHIND = r"(?:\s+(?:softly |quietly |playing |leise |doucement )*(?:in the background|im hintergrund|en fond|en arrière-plan|de fondo|in sottofondo|de fundo|op de achtergrond|w tle|i bakgrunden|as (?:the )?(?:music|soundtrack)|als musik))"
_SOME = r"(?:de l['’]|(?:an?|some|a bit of|a little|a touch of|the|only|just|nur|etwas|ein(?:e|em|er|en)?|une?|un[ao]?|du|de la|algo de|un po['’] di|wat|een|trochę)\s+){0,2}"
_NAMED = rf"(?P<what>{_SOME}{_SORT}(?:{_ANY}){_TAIL}(?:{_AND}{_SORT}(?:{_ANY}){_TAIL})*)"
_LED = r"(?:with|to|over|set to|backed by|accompanied by|music\s*[:=]|mit|zu|musik\s*[:=]|avec|sur|musique\s*[:=]|con|música\s*[:=]|al son de|com|met|muziek\s*[:=]|z|ze|na|med|till)"
_WAYS = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"(?<!\w){_NAMED}{_BEHIND}(?!\w)",
        rf"{ALONE_LEFT}(?:(?:and|und|et|y|e|en|i)\s+)?(?:{_LED}\s+)?{_NAMED}(?:\s+[a-z]+ing(?: up| away)?)?{ALONE_RIGHT}",
        rf"\b{_LED}\s+(?P<what>{_SORT.replace('{0,3}', '{1,3}')}(?:{_INSTRUMENT}){_TAIL}){ALONE_RIGHT}",
        rf"\b{_LED}\s+(?P<what>(?:some\s+|a bit of\s+|etwas\s+)?{_SORT}(?:{_INSTRUMENT})(?:{_AND}{_SORT}(?:{_INSTRUMENT}))*{_TAIL}){ALONE_RIGHT}",
        rf"(?<!\w)(?P<what>{_SORT}(?:{_ANY})\s+(?:music|beats?|musik|musique|música|musica|muziek|soundtrack)){ALONE_RIGHT}",
    )
)
"""How music is named: behind or in front of what says so, or alone between two commas."""
_REFUSED = re.compile(
    r"\b(?:no|not|without|never|none of|instead of|kein\w*|ohne|nicht|pas|sans|ni|sin|senza|sem|geen|zonder|bez|ingen|utan)(?:\s+\w+){0,1}\s*$",
    re.I,
)
_OF_A_STORY = re.compile(
    r"\b(?:plays?|playing|learns?|carr(?:y|ies)|buys?|sells?|repairs?|builds?|makes?|finds?|owns?|has|have|holds?|spielt|lernt|trägt|baut|joue|apprend|toca|aprende|suona|impara|speelt|gra)\s+(?:\w+\s+){0,2}$",
    re.I,
)
"""Deeds that are done to instruments."""
_MUSIC = r"(?:music|soundtrack|score|\w*musik|musique|música|musica|muziek|muzyk\w*|музык\w*|müzik)"
_NO_MUSIC = re.compile(
    rf"\b(?:no|not|without|neither|kein\w*|ohne|nicht|pas|sans|ni|sin|senza|sem|geen|zonder|bez|без|ingen|utan)\b(?: (?:\w+,? )?(?:or|and|nor|oder|und|ni|et|ou|y|o|e|of|en)\b)?(?: \w+){{0,2}} {_MUSIC}\b|\b{_MUSIC}\s*[:=–-]?\s*(?:off|none|no|aus|weg|nein|non|müziksiz)\b|\b(?:only|just|nothing but|nur|seulement|que|solo|sólo|alleen)\b[^.;]{{0,40}}\b(?:sounds?|noises?|geräusch\w*|bruits?|sons?|sonidos|ruidos|suoni|geluid\w*|voice|stimme)\b|\bsilen(?:t|ce)\b|müziksiz",
    re.I,
)
"""That there is to be no music at all."""
_PARTICULAR = re.compile(
    r"\b(?:no|without|kein\w*|ohne|pas de|sans|sin|senza|geen|zonder|bez)\s+(?:\w+\s+){0,2}?(?:bells|carols?|drums?|vocals|singing|lyrics|guitars?|saxophones?|techno|pop|rap|jazz|choirs?|organ|piano|weihnachtslieder|glöckchen|schlager|clochettes|villancicos|campanas|sad|loud|kitschy?|cheesy)\b",
    re.I,
)
"""A tune that is not wanted, beside which there may be others."""
_INSTEAD = re.compile(
    rf"(?:^|(?<=[.,;:!?\n]))\s*(?:(?:and|but|with|just|only|und|mit|et|avec|y|con)\s+)*(?P<what>[^.,;:!?\n]{{3,70}}?),?\s+(?:instead of|in place of|rather than|in lieu of|statt|anstatt|anstelle von|au lieu de|à la place de|en lugar de|en vez de|invece di|al posto del|em vez de|in plaats van|zamiast)\s+(?:(?:any|the|background|einer|der|la|de la|della|de)\s+)*{_MUSIC}\b",
    re.I,
)
"""What is heard in the place of music."""
_NOT_SAD = re.compile(
    rf"\b{_MUSIC}\b[^.;!?]{{0,20}}\b(?:not|nothing|nicht|nichts|pas|no|non|nie|niet)\s+(?:(?:too|so|zu|trop|muy|demasiado|troppo|te|at all)\s+)?(?:sad|gloomy|tragic|traurig\w*|triste|droevig|smutn\w*)\b",
    re.I,
)


def heard(stated: Stated, text: str) -> Stated:
    """The settings with the music that the whole ``text`` of a wish names, where no part of it says another."""
    if instead := _INSTEAD.search(text):
        sounds = stated.sounds or " ".join(instead["what"].split())
        text = settings.tidy(_INSTEAD.sub(" ", stated.text))
        return replace(stated, text=text, music=False, tune="", sounds=sounds)
    particular = _PARTICULAR.search(text) or _NOT_SAD.search(text)
    if stated.music is False and settings.read(text).music is not False and particular:
        stated = stated if _NO_MUSIC.search(_PARTICULAR.sub(" ", text)) else replace(stated, music=None)
    if _NOT_SAD.search(text):
        mood = "wonder" if stated.mood in (None, "sad") else stated.mood
        stated = replace(stated, mood=mood, text=settings.tidy(_NOT_SAD.sub(" ", stated.text)))
    if stated.music is False:
        return stated
    return replace(stated, tune=_plain(stated.tune) or named(text))


_JOINTS = ("de", "di", "da", "do", "du", "com", "con", "mit", "avec", "met", "tle")
"""Words of other languages between those of a tune."""


def _plain(tune: str) -> str:
    """A tune as a brief says it in English; empty where it only says what music is not to be."""
    if re.search(rf"\b{_MUSIC}\b.*\b(?:not|nothing|nicht|nichts|pas|rien|no|nada)\b", tune, re.I):
        return ""
    tune = re.sub(
        r"^(?:an? )?(?:little )?bit of |\s+(?:to|in tle|in sottofondo|(?:in )?(?:the )?background|im hintergrund|en fond|de fondo)\W*$",
        "",
        tune,
        flags=re.I,
    )
    foreign = [
        word
        for word in re.findall(r"[^\W\d_]+", tune.lower())
        if word not in spelling.known() or word in _JOINTS
    ]
    return (named(tune) or ", ".join(_brief(tune)) or tune) if foreign else tune


def named(text: str) -> str:
    """The instruments and dances that a text asks to hear, as a brief says them; empty where it names none."""
    for way in _WAYS:
        found = [
            brief
            for match in way.finditer(text)
            if not (_REFUSED.search(before := text[: match.start("what")]) or _OF_A_STORY.search(before))
            and match["what"].lower().split()[-1:] != _BARE.findall(match["what"].lower())
            for brief in _brief(match["what"])
        ]
        if found:
            return ", ".join(dict.fromkeys(found))
    return ""


_BARE = re.compile(r"^(?:an? |the )?(swing|rock|march|marche|marcha|folk|disco|funk|brass|strings)$")
"""Words that are no music where nothing but a comma says so: a slide, a swing, a sandpit."""


def _brief(told: str) -> list[str]:
    """What is named, in English: with its manner where that is English, too."""
    briefs = []
    for part in re.split(_AND, told):
        name = next(
            (name for name, words in _KINDS.items() if compiled(rf"(?<!\w)(?:{words})").search(part)), ""
        )
        plain = re.sub(rf"^{_SOME}", "", part.strip(), flags=re.I).lower()
        briefs.append(plain if name and all(word in _ENGLISH for word in plain.split()) else name)
    return [brief for brief in briefs if brief]


_ENGLISH = frozenset(
    f"{' '.join(_KINDS)} {_SORT_EN} lo-fi sax fiddle fiddles guitars castanets drums strings music melody tune tunes beat beats sounds chords track solo".split()
)
"""Words of music that need no translation."""
