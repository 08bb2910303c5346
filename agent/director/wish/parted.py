"""A wish whose parts the learned reader tells apart: what is told, and every setting from the words that speak of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from agent.director.reader import wishes
from agent.director.reader.features import english as meant
from agent.director.reader.wishes import Piece
from agent.director.translate.entries import LANGUAGES as TRANSLATED
from agent.director.wish import gate, hearing, lengths, quoted, refusals, settings
from agent.director.wish import genre as genres
from agent.director.wish.quoted import Quote
from agent.director.wish.settings import Stated
from agent.director.wish.settings_words import BORROWED, LANGUAGES, MOODS, STYLES
from agent.director.wish.triage_words import WRITERS
from film.document import LIMITS, Aspect

SURE = 0.12
"""How sure every word of a part has to be, else the wish is read by rules."""


_RULED = (
    "duration", "earlier_duration", "impossible", "aspect", "language", "voice", "scenes", "narration", "captions", "music", "people",
)  # fmt: skip
"""Settings that rules find in the words of a wish without mistaking its story for them."""
_OF_SCRIPTS = ("aspect", "language", "voice", "captions", "tune", "style", "look")


LONGEST = 2400
"""Characters of a wish that is parted; a longer one is a script or a letter, which rules read."""


@dataclass(frozen=True)
class Parted:
    """What a wish asks for, part by part."""

    text: str
    """What is told, with the words for the sort of film in front."""
    found: dict[str, Any]
    """Settings by their names in :class:`Stated`."""
    quotes: tuple[Quote, ...] = ()
    refused: tuple[str, ...] = ()
    """Words for what must not be seen or heard of."""
    occasion: str = ""
    """For whom and what for."""
    mood: bool = False
    """Whether a mood is wanted and no story."""

    script: bool = False
    """Whether several parts are words to be said: speakers, or scenes with their lines."""
    exact: bool = False
    """Whether ``text`` is all that is said, to the letter."""

    @property
    def quoted(self) -> bool:
        """Whether all that is said stands between quotation marks, beside what is to be seen."""
        return bool(self.quotes) and self.exact

    def script_over(self, stated: Stated) -> Stated:
        """The settings of a script with those of these that its scenes do not tell themselves."""
        names = (*_OF_SCRIPTS, "duration") if self.exact else _OF_SCRIPTS
        found = {name: self.found[name] for name in names if name in self.found and not getattr(stated, name)}
        return replace(stated, **found)

    def over(self, stated: Stated, whole: Stated) -> Stated:
        """The settings of what is told, with those that rules find in the ``whole`` wish, then with these."""
        ruled = {name: value for name in _RULED if (value := getattr(whole, name)) not in (None, "")}
        looks = {
            name: value for name in ("style", "look", "mood", "audience") if (value := getattr(whole, name))
        }
        sure = {name: self.found[name] for name in ("captions", "voice") if name in self.found}
        return replace(
            stated, **(looks | self.found | ruled | sure), borrowed=whole.borrowed, rivals=whole.rivals
        )


_NO = re.compile(
    r"\b(?:no|not|without|none|off|zero|don't|dont|nothing|nobody|never|skip|keine?r?n?|ohne|nicht|aus|sans|pas|aucune?|sin|nada|ningun[ao]?|senza|niente|sem|nenhum\w*|zonder|geen|utan|ingen|bez)\b",
    re.I,
)


def read(text: str, language: str) -> Parted | None:
    """The parts of a wish; None where the reader is not sure of one, nothing is told, or it has rows of scenes."""
    if len(text) > LONGEST:
        return None
    pieces = [_fact(piece) for piece in wishes.read(text, language) if piece.text.strip()]
    of = {kind: [piece.text for piece in pieces if piece.kind == kind] for kind in wishes.KINDS}
    if not (of["tell"] or of["say"]) or len(of["length"]) > 2 or any(p.sure < SURE for p in pieces):
        return None
    told = _unset(pieces) if genres.read(text).genre == "greeting" else _told(pieces)
    quotes = _quotes(pieces)
    exact = bool(quotes) and all(quote.alone for quote in quotes) and any(mark in text for mark in '"“„«')
    shown = any(a.kind == "ask" and b.kind == "tell" and _SHOWS.search(a.text) for a, b in pairwise(pieces))
    if exact and len(told.split()) < 6 and not shown:
        told = ""
    if exact and not told:
        words = " ".join(quote.text for quote in quotes)
        return Parted(
            f"Voice-over, word for word:\n{words}", _settings(of, language), script=True, exact=True
        )
    if quotes and not told:
        whom = " ".join((*of["form"], *of["for"])) if of["for"] else " ".join(quote.text for quote in quotes)
        told = " ".join(whom.split()).strip(" ,.;:")
    refused = refusals.words_of([_refused(text) for text in of["not"]], told)
    return Parted(
        told,
        _settings(of, language),
        quotes,
        refused,
        " ".join(of["for"]),
        hearing.is_mood(text),
        len(of["say"]) > 1 or bool(_SCENES.search(text)),
        exact,
    )


def _unset(pieces: Sequence[Piece]) -> str:
    """A greeting without its settings: who greets, whom and what for are told of in every part of it."""
    kept = " ".join(
        piece.text.strip()
        for piece in pieces
        if piece.kind in ("tell", "ask", "form", "for", "chat", "say", "cue")
    )
    return settings.tidy(kept)


def _fact(piece: Piece) -> Piece:
    """A sentence that tells what a noise means is no wish for it: *Bell means out.*"""
    return replace(piece, kind="tell") if piece.kind == "sound" and _MEANS.search(piece.text) else piece


_MEANS = re.compile(r"\w (?:means?|heißt|bedeutet|signifie|veut dire|significa) \w")
_EDGES = re.compile(r"^[\s,;:.!–—-]+|(?<=\w)[\s,;:–—-]+$|\s+$")
_AND = re.compile(
    r"^(?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar)\s+|[\s,]+(?:and|und|et|y|e|en)$", re.I
)
_JOINT = re.compile(
    r"(?:^|\s)(about|of|for|on|to|where|in which|between|with|über|für|von|wo|in dem|sur|pour|de|avec|où|sobre|para|con|donde|su|per|over|voor)\s*[:,–-]*\s*$",
    re.I,
)


def _told(pieces: Sequence[Piece]) -> str:
    """What is told, as one text, behind the sort of film where rules know it."""
    told, joint, form = "", "", ""
    asked = any(piece.kind == "ask" and _ASKING.match(piece.text.strip()) for piece in pieces)
    for before, piece, after in zip([None, *pieces], pieces, [*pieces[1:], None], strict=False):
        if piece.kind == "form" and not form:
            form = _EDGES.sub("", _ARTICLE.sub("", piece.text.strip(" ,.;:!-")))
        writes = not told and after is not None and after.kind == "ask" and WRITERS.match(piece.text.strip())
        if piece.kind != "tell" or writes:
            continue
        if not told and form and (joined := _GOES_ON.match(piece.text.strip(" ,"))):
            told = f"{form}{',' if joined[0].lower().strip() == 'but' else ''} {piece.text.strip(' ,;')}"
            form = ""
            continue
        words = piece.text.strip(" \t,;–—-") if told else _AND.sub("", piece.text.strip(" \t,;:.–—-"))
        words = _AND.sub("", words) if before is not None and before.kind != "tell" else words
        if asked:
            words = re.sub(r"\?(?=$|\s)", ".", words, count=1)
        if not told:
            lead = before.text if before is not None and before.kind in ("ask", "form") else ""
            joint = found[1].lower() if (found := _JOINT.search(lead)) else ""
        elif not re.search(r"[.!?:;…]$", told):
            told += "." if words[:1].isupper() or words[:1].isdigit() else ","
        told = f"{told} {words}".strip()
    if not told:
        return ""
    if any(piece.kind in ("ask", "form") and _EXPLAINS.search(piece.text) for piece in pieces):
        return told if genres.read(told).genre == "explainer" else f"Explain {told}"
    if form and genres.read(f"{form} {joint or ':'} {told}").genre != genres.read(told).genre:
        return f"{form} {joint} {told}" if joint else f"{form}: {told}"
    return f"video for {told}" if joint in ("for", "für", "pour", "para") and not form else told


_GOES_ON = re.compile(r"(?:in|at|on|between|with|but|among)\s", re.I)
"""How what is told goes on from the sort of film: *a romance in a bakery*."""
_ASKING = re.compile(r"(?:can|could|would|will|may|might|shall|könn|pouv|pourr|puede|podr|pod[ei])", re.I)
_EXPLAINS = re.compile(r"\b(?:explain(?!er)|erklär(?:e|t|en)?\b|expliqu|explica|spiega)", re.I)
_ARTICLE = re.compile(r"^(?:an?|the|my|our|some|eine?n?|une?|una?|le|la|el|il)\s+", re.I)


def _quotes(pieces: Sequence[Piece]) -> tuple[Quote, ...]:
    """Words to the letter, where they come, and whether nothing else is said."""
    found: list[Quote] = []
    limits = " ".join(piece.text for piece in pieces if piece.kind in ("limit", "cue", "voice", "ask"))
    alone = (
        bool(_EXACTLY.search(limits))
        or not any(piece.kind == "tell" for piece in pieces)
        or any(piece.kind == "silent" and _BUT.search(piece.text) for piece in pieces)
    )
    for before, piece in zip([None, *pieces], pieces, strict=False):
        if piece.kind != "say":
            continue
        cue = before.text if before is not None and before.kind in ("cue", "tell", "ask") else ""
        at = "last" if quoted.LAST.search(cue) else "first" if quoted.FIRST.search(cue) else "turn"
        words = " ".join(re.sub(r"[\"“”„«»]", " ", piece.text).split()).strip(" ,;")
        if words:
            found.append(Quote(words, alone and at == "turn", at))
    return tuple(found)


_BUT = re.compile(r"\b(?:except|but|besides|apart from|außer|bis auf|sauf|salvo|excepto|menos)\b", re.I)
_EXACTLY = re.compile(
    r"\b(?:exact(?:ly)?|word for word|to the letter|verbatim|nothing (?:else|added|more)|only|just|genau|wörtlich|wort für wort|sonst nichts|nichts (?:anderes|weiter|dazu)|mot (?:à|pour) mot|sans rien|rien d'autre|textual(?:mente)?|palabra por palabra|nada más|tal cual)\b",
    re.I,
)


def _refused(text: str) -> str:
    return re.sub(
        r"^(?:and|but|und|aber|et|mais|y|pero)\s+|\bplease\b|\bbitte\b|s'il vous plaît|\bpor favor\b",
        "",
        text.strip(" ,;.!"),
        flags=re.I,
    ).strip()


def _settings(of: dict[str, list[str]], language: str) -> dict[str, Any]:
    """The settings that the parts tell, by their names."""
    told: dict[str, Any] = {}
    found = [length for text in of["length"] for length in lengths.take(text)[1]]
    fitting = [length.seconds for length in found if 1 <= length.seconds <= LIMITS["seconds"]]
    if fitting:
        told["duration"] = fitting[-1]
    elif found:
        told["impossible"] = found[-1].words.strip(" ,;:.")
    beside = [
        text
        for kind in ("tone", "style", "voice", "for", "form", "length", "captions", "limit")
        for text in of[kind]
    ]
    told["aspect"] = next(filter(None, map(_aspect, of["shape"])), None) or next(
        (shape for text in beside if (named := _SHAPED.search(text)) and (shape := _aspect(named[0]))), None
    )
    told["language"] = _tongue([*of["tongue"], *of["voice"]]) or _tongue(
        [text for text in (*of["ask"], *of["chat"]) if re.search(r"\b(?:in|auf|en)\s+\w+[\s.:,!]*$", text)]
    )
    refused = settings.read(". ".join((*of["not"], *of["limit"])))
    told["people"], told["music"] = refused.people, refused.music
    silenced = None if of["say"] else settings.read(". ".join(of["not"])).narration
    spoken = [text for text in of["silent"] if of["say"] or (voice(text) and not _NO.search(text))]
    of = {
        **of,
        "silent": [text for text in of["silent"] if text not in spoken],
        "voice": [*of["voice"], *spoken],
    }
    unvoiced = [text for text in of["voice"] if text not in spoken and _negated(text)]
    told["narration"] = False if of["silent"] or unvoiced else silenced
    if of["captions"]:
        told["captions"] = not any(_UNCAPTIONED.search(text) for text in of["captions"])
    tunes = [text for text in of["music"] if not (_negated(text) or _EXACTLY.fullmatch(text.strip(" ,;.")))]
    if of["music"] and not tunes:
        told["music"] = False
    told["tune"] = ", ".join(filter(None, (_plain(text, language) for text in tunes)))
    told["sounds"] = ", ".join(_plain(text, language) for text in of["sound"] if not _negated(text))
    told["scenes"] = next(
        (n for text in of["scenes"] if (n := settings.read(f"{text.strip(' ,.;:')}.").scenes)), None
    )
    if of["style"]:
        words = " ".join(of["style"])
        words = BORROWED.sub(" ", gate.without_likenesses(words)[0])
        told["style"] = next(
            (key for key, names in STYLES.items() if re.search(rf"\b(?:{names})", words, re.I)), None
        )
        told["look"] = (
            ""
            if BORROWED.search(" ".join(of["style"]))
            else ", ".join(_plain(text, language) for text in of["style"])
        )
    tone = _without_no(" ".join((*of["tone"], *of["form"])))
    told["mood"] = next(
        (key for key, names in MOODS.items() if re.search(rf"\b(?:{names})\b", tone, re.I)), None
    )
    voices = [text for text in of["voice"] if text not in unvoiced] or [
        text for kind in ("tone", "style", "ask", "cue", "music") for text in of[kind] if _VOICE.search(text)
    ]
    told["voice"] = voice(" ".join(voices))
    told["audience"] = settings.read(" ".join(of["for"])).audience
    return {name: value for name, value in told.items() if value not in (None, "")}


_SHOWS = re.compile(r"\b(?:show|picture|image|bild|zeig|montre|muestr|imágen|immagin|over|film)", re.I)
_SCENES = re.compile(r"\b(?:scene|szene|scène|escena|scena|shot|bild|plan)\s*1\b", re.I)
_SHAPED = re.compile(
    r"\b(?:vertical\w*|portrait|hoch(?:format|kant)|staande?|squared?|quadratisch\w*|quadrat|carré|cuadrad[oa]|quadrad[oa]|quadrato|vierkant\w*|kvadrat\w*|widescreen|landscape|horizontal\w*|liggend\w*|quer(?:format)?|breitbild|panor[aá]mic[oa]?|panoramique|paysage|apaisado)\b",
    re.I,
)
_VOICE = re.compile(
    r"\b(?:voices?|voz|voix|voce|narrat\w+|\w*stimme|\w*stem|\w*röst\w*|\w*sprecher\w*|\w*erzähl\w*|narrador[a]?|głos\w*)\b",
    re.I,
)


def _negated(text: str) -> bool:
    """Whether words say that something is not to be: *no music*, *bitte ohne Musik*, *voice: none*."""
    words = re.findall(r"[\w']+", text)
    return any(_NO.fullmatch(word) for word in (*words[:3], *words[-1:]))


_UNCAPTIONED = re.compile(
    r"(?:\b(?:no|without|skip|kein\w*|ohne|sans|pas de|sin|nada de|senza|niente|sem|zonder|geen|utan|bez)\s+(?:[\w'-]+\s+){0,2}?(?:caption|sub|unter|sous|legend|sotto|onder|napis|text)\w*)|\b(?:off|none|aus)\b"
    r"|\b(?:don't|dont|do not|never|nicht|pas)\b.*\b(?:caption|sub|unter|sous)",
    re.I,
)


def _tongue(texts: Sequence[str]) -> str | None:
    """The language that the first of some texts names."""
    return next(
        (
            tag
            for text in texts
            for tag, names in LANGUAGES.items()
            if re.search(rf"\b(?:{names})", text, re.I)
        ),
        None,
    )


def _aspect(text: str) -> Aspect | None:
    """The shape that words for it mean."""
    if read := settings.read(f"{text.strip(' ,.;:!#')}.").aspect:
        return read
    if re.search(
        r"\b(?:tik ?tok|stor(?:y|ies)|reels?|shorts|phone|handy|vert\w*|upright|tall|portrait|hoch\w*|9)\b",
        text,
        re.I,
    ):
        return "9:16"
    if re.search(
        r"\b(?:squar\w*|quadrat\w*|carré\w*|cuadrad\w*|vierkant\w*|kvadrat\w*|quadrad\w*)\b", text, re.I
    ):
        return "1:1"
    if re.search(r"\b4 ?[:x] ?5\b", text):
        return "4:5"
    return (
        "16:9"
        if re.search(
            r"\b(?:wide\w*|land\w*|horiz\w*|quer\w*|breit\w*|pano\w*|pays\w*|apais\w*|16|cinema|screen)\b",
            text,
            re.I,
        )
        else None
    )


def _without_no(text: str) -> str:
    """A tone without what it should not be: *nothing scary*."""
    return re.sub(
        r"\b(?:no|not|nothing|never|without|nicht|nichts|keine?|pas|rien|sans|nada|sin)\b(?: \w+){0,3}",
        " ",
        text,
        flags=re.I,
    )


_FILLING = frozenset(
    """please pls bitte svp the a an in with use using some want would like i i'd we make it for mit in ein eine einem einer im avec une un en con una de la le el por favor just only maybe something style look
    stil look-alike ok thanks and und et y but aber mais pero as if was were were's background underneath behind under throughout""".split()  # noqa: SIM905
)


def _plain(text: str, language: str) -> str:
    """A wish for a look, a tune or a noise as a brief in English says it."""
    words = re.findall(r"[^\W_]+(?:['’-][^\W_]+)*|,", gate.without_addresses(text)[0])
    if language in TRANSLATED:
        words = [(meant(word.lower(), language) or (word,))[0] if word.isalpha() else word for word in words]
    while words and (words[0].lower() in _FILLING or words[0] == ","):
        words = words[1:]
    while words and (words[-1].lower() in _FILLING or words[-1] == ","):
        words = words[:-1]
    plain = " ".join(words).replace(" ,", ",")
    return (
        "" if plain.lower() in ("music", "sound", "sounds", "yes", "on", "music yes", "music on") else plain
    )


_OLD = r"\b(?:old(?:er)?|elderly|aged|senior|alte?[rnms]?|ältere?[rnms]?|betagt\w*|vieux|vieil(?:le)?|âgée?|viej[oa]|ancian[oa]|mayor|vecchi[oa]|anzian[oa]|idos[oa]|grand(?:father|mother|pa|ma|dad|mum|parent)\w*|gran(?:ny|dad|nie|ddad)|nana|oma\w*|opa\w*|großmutter|großvater|abuel[oa]|grand-(?:père|mère)|papi|mamie|nonn[oa]|av[óô]|vovó|vovô|oude?)\b"
_CHILD = r"\b(?:child(?:'s|like|ish)?|kid(?:'s)?|toddler|kinder\w*|kindes|einem kind|enfant|niñ[oa]|bambin[oa]|criança|kinderstem|barn\w*)\b"
_GIRL = r"\b(?:girl(?:'s)?|mädchen\w*|fillette|petite fille|niña|bambina|menina|meisje\w*)\b"
_BOY = r"\b(?:boy(?:'s)?|junge[nr]?\w*|bub|garçon|niño|bambino|menino|jongen\w*)\b"
_HERS = r"\b(?:wom[ae]n(?:'s)?|female|lady(?:'s)?|girl|she|her|mother\w*|mum\w*|mom\w*|grandm\w*|gran(?:ny|nie)|nana|aunt\w*|frau\w*|weiblich\w*|sprecherin|erzählerin|mutter|großmutter|oma\w*|femme|féminine?|narratrice|mère|maman|grand-mère|mamie|mujer|femenin[oa]|narradora|madre|abuela|donna|femminile|nonna|mulher|feminin[oa]|avó|vovó|vrouw\w*|kvinn\w*|actress|alto|soprano)\b"
_HIS = r"\b(?:m[ae]n(?:'s)?|male|bloke|guy|chap|gentleman|lad|he|his|father\w*|dad\w*|grandf\w*|grandp\w*|grandd\w*|granddad|uncle|mann\w*|männer\w*|männlich\w*|sprecher|erzähler|vater|großvater|opa\w*|homme|masculine?|père|papa|grand-père|papi|hombre|masculin[oa]|padre|abuelo|uomo|maschile|nonno|homem|avô|vovô|mannen\w*|man\w*stem|baritone|bass)\b"


def voice(told: str) -> str:
    """Who narrates, as a voice that providers know: ``old-woman``; empty where only its manner is told."""
    hers, his = re.search(_HERS, told, re.I), re.search(_HIS, told, re.I)
    if re.search(_GIRL, told, re.I):
        return "girl"
    if re.search(_BOY, told, re.I):
        return "boy"
    if re.search(_CHILD, told, re.I):
        return "child"
    if re.search(_OLD, told, re.I):
        return "old-woman" if hers else "old-man"
    return "woman" if hers else "man" if his else ""
