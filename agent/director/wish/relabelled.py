"""Parts whose own words say otherwise than what the reader took them for: sights among looks, facts among asides."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.director.reader.wishes import Piece
from agent.director.translate.entries import LANGUAGES as TRANSLATED
from agent.director.wish import genre as genres
from agent.director.wish import parted_words as known
from agent.director.wish.lengths_words import FILM
from agent.director.words import abroad, concrete, english, tongues_read, vocabulary

_UNSURE = {"style": 0.7, "voice": 0.75, "tone": 0.75, "sound": 0.5}
"""Below how sure a part may be taken for what its words say instead."""
_READ = re.compile(
    r"\b(?:told|read|narrat\w*|spoken|said|voices?|voiced|sounds?|woman|man|child|tell|person|\w*stimme|voix|voz|voce|stem|głos|röst)\b",
    re.I,
)
_ADDRESS = re.compile(r"\b(?:you|lol|please|pls|make|no make)\b", re.I)
_HEARD = re.compile(r"\b(?:sounds?|noises?|hum\w*|hear\w*|only|just|bubbles|birdsong|silence|music)\b", re.I)
_DECLARED = re.compile(
    r"(?:so |well |hi |hello |hey |dear all,? |ok(?:ay)? )?(?:we(?:['’]re| are) (?!look|mak|plan|hop|writ|try|do|a\b)(?=[A-Z])|(?:i|we) (?P<verb>[a-z]+) (?=[a-z])"
    r"|(?:our|my) (?:[a-z-]+ ){1,3}(?:[A-Z][\w'’-]+ )?(?:is|are|was|were|has|had|[a-z]{3,}s)\b)",
    re.I,
)
"""Somebody says who they are or what they do, or what somebody of theirs does."""
_WISHING = frozenset(
    english.listed(
        """want need would have had am was were are think thought hope know love like wish guess say said mean saw found can could should will do did don't make tell told ask asked
        teach  run work send sent attach attached write wrote use see got get just also really already still only never always"""
    )
)
"""What one says of oneself to whoever makes the film."""
_FACTS = re.compile(
    r"\b(?:adv?ert\w*|ad|commercial|spot|invit\w+|notice|thank\w*|farewell|goodbye|birthday|retire\w*|greeting|promo\w*)\b",
    re.I,
)


def relabelled(pieces: Sequence[Piece], language: str = "en") -> list[Piece]:
    """The parts by what their words say; only those of which the reader is not sure."""
    sells = any(piece.kind == "form" and _FACTS.search(piece.text) for piece in pieces)
    found: list[Piece] = []
    exact = verse = False
    for k, piece in enumerate(pieces):
        verse = (
            (verse or (exact and found[-1].text.endswith(":\n")))
            and piece.kind in _VERSE
            and piece.text[:1] not in "(["
        )
        exact = exact or bool(_EXACTLY.search(piece.text))
        verse = verse and not re.match(r"\s*(?:\d|\n|\w+:)|\s*$", piece.text)
        if verse and piece.kind != "say":
            piece = replace(piece, kind="say")
        piece = _sentence(found, piece, pieces[k + 1 :], language)
        row = piece.text.endswith("\n- ") and bool(found) and found[-1].text.endswith("\n- ")
        if row and piece.kind == "for" and _things(piece.text, language):
            piece = replace(piece, kind="tell")
        if found and found[-1].kind == "not" and piece.kind == "voice" and piece.sure < _UNSURE["voice"]:
            piece = replace(
                piece, kind="chat"
            )  # why it is not wanted: "no dentist in it, two of my kids panic"
        if (
            _sight(piece, language)
            or _names_itself(piece)
            or _asked(piece)
            or _untold(piece, language)
            or (sells and _fact(piece))
        ):
            piece = replace(piece, kind="tell")
        elif piece.kind in ("style", "tone") and _SOUND_OF.match(piece.text):
            piece = replace(piece, kind="sound")
        found.append(piece)
    return found


_SETTING = ("music", "voice", "style", "tone", "sound", "captions", "form", "silent")
_STATES = re.compile(
    r"\W*(?:(?:hi|hello|hey),? )?(?:(?:he|she|they|it|we)(?:['’]s|['’]re| is| are| has| have| was| were| gets?) (?!to be\b)(?!made|done|spoken|read|told|narrated|shown|shot|drawn)"
    r"|(?:you|we|they) (?:get|have|need|can|may|are) (?!to make)|(?:man|ihr|du|mama|papa|wir) (?!soll|sollt|möcht|hätt|woll|brauch|würd|bitt)\w+(?:t|en|st)? |on (?:peut|doit|a|reçoit|met) |se (?:puede|debe|pone) )",
    re.I,
)
"""A sentence that says what somebody is, gets or does."""
_OF_FILM = re.compile(
    rf"\b(?:{FILM}|should|must be|soll\w*|doit|debe|narrator|voice|music only|subtitles?|captions?|camera|scenes?|shots?|sounds? like|told|seconds?)\b",
    re.I,
)
_BY_PRONOUN = re.compile(
    r"\W*(?:he|she|it|they|his|her|him|their|them|er|sie|ihre?|il|elle|ils|su|él|ella)\b", re.I
)
_ANSWER = re.compile(r"\s*[QA]:\s*")


_UNSEEN = re.compile(
    r"\b(?:people|persons?|humans?|faces?|one|body|kids|children|animals|dialogue|text|logos?|brands?|violence|blood|gore|guns?|weapons?|needles?|jokes?|puns?|clich\w+|kitsch|pity|tears|drama|happy end\w*|words?|names?|nudity)\b",
    re.I,
)
"""What is mostly not wanted in a film, and no fact of it."""


def _rule(found: Sequence[Piece], piece: Piece, behind: Sequence[Piece]) -> bool:
    """Whether what seems refused is a rule among those that are told: *whole shire. | No campfires. | Gas is fine.*"""
    between = bool(found) and found[-1].kind == "tell" and bool(behind) and behind[0].kind == "tell"
    ended = between and found[-1].text.rstrip()[-1:] in ".!"
    unfit = _OF_FILM.search(piece.text) or _UNSEEN.search(piece.text)
    return piece.kind == "not" and ended and re.match(r"no \w", piece.text, re.I) is not None and not unfit


def _sentence(found: Sequence[Piece], piece: Piece, behind: Sequence[Piece], language: str) -> Piece:
    """A part as what is told, where it states something, or what follows speaks of whom it names; else as it was."""
    before = found[-1] if found else None
    if _ANSWER.match(piece.text) and piece.kind in ("chat", "ask", "tell"):
        return replace(piece, kind="tell", text=_ANSWER.sub("", piece.text))
    if (
        piece.kind in _SETTING
        and _STATES.match(piece.text)
        and not _OF_FILM.search(piece.text)
        and piece.sure < 0.99
    ):
        return replace(piece, kind="tell")
    if _rule(found, piece, behind):
        return replace(piece, kind="tell")
    open_before = before is not None and before.kind == "tell" and before.text.rstrip()[-1:].isalnum()
    if open_before and piece.kind in ("voice", "style", "sound") and _goes_on(piece, language):
        return replace(piece, kind="tell")
    exact = (
        before is not None and before.kind in ("voice", "limit", "cue") and before.text.rstrip().endswith(":")
    )
    if piece.kind == "tell" and exact and before is not None and _EXACTLY.search(before.text):
        return replace(piece, kind="say")
    told = next((one for one in behind if one.kind not in ("ask", "length", "for", "form")), None)
    named = (
        piece.kind == "chat"
        and len(piece.text.split()) > 4
        and not re.search(rf"\b{FILM}\b|\?", piece.text, re.I)
    )
    of_it = told is not None and told.kind == "tell" and _BY_PRONOUN.match(told.text) is not None
    return replace(piece, kind="tell") if named and of_it and _NOT_ME.match(piece.text) else piece


_VERSE = ("say", "tell", "ask", "chat")
_EXACTLY = re.compile(
    r"exact|nothing else (?:may|is|be|spoken|said)|(?:just|only) these (?:lines|words|verses)|nur diese (?:drei |vier |zwei )?(?:zeilen|worte|sätze|verse)|rien d'autre|nada más|word for word|verbatim|to the letter|wörtlich|wort für wort|mot à mot|tal cual",
    re.I,
)
_NOT_ME = re.compile(
    r"(?!\W*(?:hi|hello|hey|hallo|guten|good|dear|bonjour|hola|ciao|thanks|i|ich|je|yo|we|wir|nous)\b)", re.I
)
_LEADS_ON = re.compile(
    r"\W*(?:in|on|at|under|with|by|over|behind|from|into|through|z|ze|w|na|pod|con|nel|nella|sul|com|no|na|met|op|in|med|på|i) \w",
    re.I,
)


def _goes_on(piece: Piece, language: str) -> bool:
    """Whether what seems a setting goes on with the sentence before it: *a straw submarine | in the bathtub*."""
    unfit = known.STYLED.search(piece.text) or _READ.search(piece.text) or _HEARD.search(piece.text)
    return _LEADS_ON.match(piece.text) is not None and not unfit and _things(piece.text, language)


_NO = re.compile(
    r"(?:\b|^)(?:no|not|non|none|nothing|nobody|never|neither|nor|without|w/o|minus|avoid|skip|leave|less|free|except|instead|don['’]?t|dont|do not|can['’]?t|cannot|isn['’]?t|hate|rather than|enough|stop|cut|drop|ban\w*|kein\w*|nicht\w*|nix|nie\w*|ohne|weder|bloß|statt|außer"
    r"|pas|sans|ni|rien|aucun\w*|jamais|personne|évit\w*|sin|nada|nadie|ning\w+|nunca|tampoco|evit\w*|senza|niente|nessun\w*|mai|não|nao|sem|nem|nenhum\w*|niet\w*|geen|zonder|niks|nooit|bez|żadn\w*|inte|inga?|inget|utan|без|не|нет|никак\w*)(?:\b|$)"
    r"|n['’]t\b|değil|\w+s[ıiuü]z\b|なし|ない|なく|不|没|别|无|없|말",
    re.I,
)
"""How one says that something is not wanted."""
_SOUND_OF = re.compile(
    r"\W*(?:sons? d|som d|sonidos? d|suon[oi] d|bruits? d|geluid(?:en)? van|dźwięki? |odgłosy? |ljud(?:et)? av|sounds? of|geräusche? v)",
    re.I,
)


def _untold(piece: Piece, language: str) -> bool:
    """Whether a part of which the reader is hardly sure refuses nothing, or sets nothing that is known."""
    if piece.kind == "not":
        led = re.match(r"\W*(?:my name|show|mention|ask|make|keep|say)\b", piece.text, re.I)
        return piece.sure < 0.8 and not (led or _NO.search(piece.text)) and len(piece.text.split()) > 1
    if piece.kind == "for":
        return (
            piece.sure < 0.7
            and piece.text.rstrip().endswith(":")
            and re.search(r"\d", piece.text) is not None
        )
    if piece.kind == "limit":
        led = re.match(
            r"\W*(?:end|start|begin|keep|use|say|show|make|just|only|read|please|bitte|nur|seul|solo|merci)"
            r"|.*(?:\bwords?\b|letter|poem|vers[eo]?s?\b|\btext|below|attach|tal cual|muzyk|tang|music|\bdice\b|:\s*$)",
            piece.text,
            re.I,
        )
        return piece.sure < 0.7 and not (led or _NO.search(piece.text)) and len(piece.text.split()) > 1
    if piece.kind == "form":
        known_sort = genres.read(f"{piece.text.strip()}: a fox").genre != "narrative" or re.search(
            FILM, piece.text, re.I
        )
        titled = language == "en" and piece.sure < 0.8 and _things(piece.text, language)
        if titled and not known_sort and len(piece.text.split()) > 1:
            return True
        return (
            piece.sure < 0.35
            and not known_sort
            and len(piece.text.split()) > 1
            and piece.text.rstrip()[-1:].isalnum()
        )
    return piece.kind in ("ask", "chat") and piece.sure < 0.2 and len(piece.text.split()) > 1


def _things(text: str, language: str) -> bool:
    """Whether a text names something that can be drawn."""
    if language in TRANSLATED:
        text = ", ".join(tongues_read.things(text, language))
        return bool(text) and not re.fullmatch(
            rf"(?:(?:an?|the) |lilac|violet|gold|{vocabulary.SHADES}|[, ])+", text
        )
    plain = abroad.english_of(text, language) if abroad.known(language) else text
    return bool(concrete.nouns(plain))


_NAMES = re.compile(
    r"(?:[Ww]e(?:['’]re| are)|[Ii](?:['’]m| am)|[Mm]y name(?:['’]s| is)|[Oo]ur name is) (?:called |the )?[A-Z][a-z]"
)
"""Somebody says what they are called."""


def _names_itself(piece: Piece) -> bool:
    """Whether an aside tells the name of whom or what the film is about: *We're Loopcrate: reusable …*"""
    return (
        piece.kind in ("ask", "chat", "for")
        and _NAMES.match(piece.text) is not None
        and len(piece.text.split()) < 9
    )


_OTHER_ORDER = ("ja", "zh", "ko", "tr")
"""Languages in which what a word belongs to stands elsewhere than the reader learned."""


def _sight(piece: Piece, language: str) -> bool:
    """Whether a part that seems a look or a voice names what is to be seen: *rainy window, guy with headphones*."""
    if (
        piece.sure >= _UNSURE.get(piece.kind, 0.0)
        or language in _OTHER_ORDER
        or not _things(piece.text, language)
    ):
        return False
    if piece.kind == "voice" and re.match(
        r"\W*(?:for|by|für|von|pour|par|para|por|de|di|da|van|od)\b", piece.text, re.I
    ):
        return False
    if re.match(r"\W*(?:ton[oe]?|toon|stil[el]?|wyjaśnij|explain|erklär\w*)\b", piece.text, re.I):
        return False
    unfit = {"style": known.STYLED, "voice": _READ, "tone": known.STYLED, "sound": _HEARD}[piece.kind]
    return not (
        unfit.search(piece.text) or _ADDRESS.search(piece.text) or re.search(rf"\b{FILM}\b", piece.text, re.I)
    )


def _asked(piece: Piece) -> bool:
    """Whether an aside asks what the film is to answer: *why does my sourdough rise??*"""
    return (
        piece.kind == "chat"
        and re.match(r"(?:why|how) (?:do|does|is|are|did)\b(?! (?:you|i|we)\b).+\?", piece.text, re.I)
        is not None
    )


def _fact(piece: Piece) -> bool:
    """Whether an aside tells who sells or greets, or whom: *I clean windows in Thorley.*"""
    if (
        piece.kind not in ("chat", "ask")
        or len(piece.text.split()) < 4
        or re.search(rf"\b{FILM}\b|\?", piece.text, re.I)
    ):
        return False
    told = _DECLARED.match(piece.text)
    return told is not None and (told["verb"] or "").lower() not in _WISHING
