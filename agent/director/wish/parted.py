"""A wish whose parts the learned reader tells apart: what is told, and every setting from the words that speak of it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any

from agent.director.reader import wishes
from agent.director.reader.wishes import Piece
from agent.director.translate.entries import LANGUAGES as TRANSLATED
from agent.director.translate.entries import look_up
from agent.director.wish import gate, hearing, lengths, parts, quoted, refusals, settings
from agent.director.wish import genre as genres
from agent.director.wish import parted_words as known
from agent.director.wish.lengths_words import FILM
from agent.director.wish.quoted import Quote
from agent.director.wish.settings import Stated
from agent.director.wish.settings_words import BORROWED, LANGUAGES, MOODS, STYLES
from agent.director.wish.triage_words import WRITERS
from agent.director.words import abroad, concrete, english, spelling, tongues_read, vocabulary
from agent.director.words.patterns import compiled
from film.document import LIMITS

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
    lengths: int = 0
    """How many lengths are given: of several, rules tell which is meant, or ask."""
    mood: bool = False
    """Whether a mood is wanted and no story."""

    script: bool = False
    """Whether several parts are words to be said: speakers, or scenes with their lines."""
    listed: bool = False
    """Whether it is a list of rows with bullets, in which nobody speaks."""
    staged: bool = False
    """Whether shots or pictures are asked for one by one."""
    exact: bool = False
    """Whether ``text`` is all that is said, to the letter."""
    scenery: str = ""
    """What is to be seen besides, of which nothing is told."""

    @property
    def quoted(self) -> bool:
        """Whether all that is said stands between quotation marks, beside what is to be seen."""
        return bool(self.quotes) and self.exact

    def script_over(self, stated: Stated) -> Stated:
        """The settings of a script with those of these that its scenes do not tell themselves."""
        names = [*_OF_SCRIPTS, "music"]
        if self.exact or self.listed or (self.lengths == 1 and self.script):
            names.append("duration")
        if self.listed:
            names.append("narration")
        found = {name: self.found[name] for name in names if name in self.found and not getattr(stated, name)}
        return replace(stated, **found)

    def over(self, stated: Stated, whole: Stated) -> Stated:
        """The settings of what is told, with those that rules find in the ``whole`` wish, then with these."""
        ruled = {name: value for name in _RULED if (value := getattr(whole, name)) not in (None, "")}
        looks = {
            name: value for name in ("style", "look", "mood", "audience") if (value := getattr(whole, name))
        }
        ruled |= {"earlier_duration": None} if self.lengths == 1 else {}
        names = (
            ("captions", "voice", "duration")
            if self.lengths == 1 and not whole.each
            else ("captions", "voice")
        )
        sure = {name: self.found[name] for name in names if name in self.found}
        return replace(
            stated,
            **(looks | self.found | ruled | sure),
            borrowed=whole.borrowed,
            rivals=whole.rivals,
            each=whole.each,
        )


_LEARNED = ("en", "de", "fr", "es")
"""Languages of most wishes that the reader has learned from."""
_ONE_SENTENCE = re.compile(r"[^.:;!?\n\d,]+[.!]?")
"""A sentence that sets nothing, in a language of which little was learned, is told whole."""


def read(text: str, language: str) -> Parted | None:
    """The parts of a wish; None where the reader is not sure of one, nothing is told, or it has rows of scenes."""
    if len(text) > LONGEST:
        return None
    pieces = parts.mended([piece for piece in wishes.read(text, language) if piece.text.strip()], language)
    of = {kind: [piece.text for piece in pieces if piece.kind == kind] for kind in wishes.KINDS}
    if language not in _LEARNED and _ONE_SENTENCE.fullmatch(text.strip()) and not known.FILM.search(text):
        return None
    if not (of["tell"] or of["say"]) or len(of["length"]) > 2 or any(p.sure < SURE for p in pieces):
        return None
    told = (
        _unset(pieces if language == "en" else _unasked(pieces))
        if genres.read(text).genre == "greeting"
        else _told(pieces)
    )
    vague = pieces[0].kind == "chat" and pieces[0].sure < 0.3 and known.FILM.search(pieces[0].text)
    if vague or known.UNTOLD.match(told) or any(known.SET_IN.search(asked) for asked in of["ask"]):
        return None
    quotes = _quotes(pieces)
    exact = bool(quotes) and all(quote.alone for quote in quotes) and any(mark in text for mark in '"“„«')
    shown = any(
        a.kind == "ask"
        and b.kind == "tell"
        and known.SHOWS.search(a.text)
        and not known.PICTURES_OF.search(a.text)
        for a, b in pairwise(pieces)
    )
    if exact and len(told.split()) < 10 and not shown and not (language == "en" and concrete.nouns(told)):
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
        len([length for words in of["length"] for length in lengths.take(words)[1]]),
        hearing.is_mood(text),
        len(of["say"]) > 1 or bool(known.SCENES.search(text)),
        bool(known.BULLET.search(text)) and "|" not in text and not (of["say"] or of["cue"] or of["voice"]),
        parts.staged(pieces),
        exact,
        _scenery(of, language),
    )


def _scenery(of: dict[str, list[str]], language: str) -> str:
    """What is to be seen besides, in English."""
    looks = [text if language == "en" else _plain(text, language) for text in (*of["style"], *of["tone"])]
    noises = [
        text if language == "en" else _plain(text, language)
        for text in of["sound"]
        if not known.NOISE.search(text)
    ]
    weather = [plain for word, plain in _WEATHERS if any(word in text.lower() for text in of["tone"])]
    return parts.scenery((*looks, *noises, *weather))


_WEATHERS = (("sunny", "sunshine"), ("snowy", "snow"), ("rainy", "rain"), ("foggy", "fog"))
"""Words for a tone that are weather, too."""


UNTOLD_SURE = 0.5
"""How sure every part of a wish has to be of which none tells anything."""


def untold(text: str, language: str) -> bool:
    """Whether the reader is sure that a wish only says how its film should be, and nothing that it shows."""
    if len(text) > LONGEST:
        return False
    pieces = [piece for piece in wishes.read(text, language) if piece.text.strip()]
    kinds = {piece.kind for piece in pieces}
    if kinds & {"tell", "say", "cue", "form", "for", "not"} or any(p.sure < UNTOLD_SURE for p in pieces):
        return False
    loose = " ".join(piece.text for piece in pieces if piece.kind in ("chat", "ask"))
    if _names_somebody(loose, language):
        return False
    return len(kinds) > 1 or kinds == {
        "chat"
    }  # a setting alone may be a thing after all: a narrator who lost his voice


def _names_somebody(text: str, language: str) -> bool:
    """Whether words around a wish name somebody or something that could be seen after all."""
    if language in TRANSLATED:
        return bool(tongues_read.things(text, language))
    words = re.findall(r"[a-z]+", text.lower())
    return any(vocabulary.kind(english.singular(word)) in _SOMEBODY for word in words)


_SOMEBODY = ("person", "animal", "machine", "plant", "weather", "sky", "group")


def _unset(pieces: Sequence[Piece]) -> str:
    """A greeting without its settings: who greets, whom and what for are told of in every part of it."""
    said = ("tell", "ask", "form", "for", "chat", "say", "cue")
    stops = (re.search(r"[.?!](?=\s*$)", piece.text) for piece in pieces)
    kept = " ".join(
        piece.text.strip() if piece.kind in said else stop[0] if stop else ""
        for piece, stop in zip(pieces, stops, strict=True)
    )
    kept = re.sub(r" {2,}", " ", kept)
    kept = re.sub(r"(?<=[\w,]) (?=[.?!](?: |$))|(?<=[.?!]) [.?!](?= |$)", "", kept)
    return settings.tidy(kept)


_WOULD_YOU = re.compile(
    r"\W*(?:please |bitte )?(?:could|can|would) (?:you|we|i)\b|pourriez|pouvez|peux-tu|könn(?:t|en|test)|kannst|würd|puede|podr|potre|pode",
    re.I,
)
"""How one asks somebody for a film."""


def _unasked(pieces: Sequence[Piece]) -> list[Piece]:
    """The parts without a question for a film that stands behind what is told: *Could you make a little film …?*"""
    found: list[Piece] = []
    asking = False
    for piece in pieces:
        told = any(one.kind == "tell" for one in found)
        asking = told and (
            (piece.kind == "ask" and bool(_WOULD_YOU.match(piece.text)))
            or (asking and piece.kind in ("form", "length", "for", "tone"))
        )
        if not asking:
            found.append(piece)
    return found


def _told(pieces: Sequence[Piece]) -> str:
    """What is told, as one text, behind the sort of film where rules know it."""
    told, joint, form = "", "", ""
    asked = any(piece.kind == "ask" and known.ASKING.match(piece.text.strip()) for piece in pieces)
    for before, piece, after in zip([None, *pieces], pieces, [*pieces[1:], None], strict=False):
        if (
            piece.kind == "tell"
            and before is not None
            and before.kind == "scenes"
            and (rows := parts.rows(piece.text, before.text))
        ):
            told = f"{told.rstrip(' ,.;:')}\n{rows}\n".lstrip()
            continue
        if (
            piece.kind == "ask"
            and not told
            and known.HOW_TO.search(form)
            and not known.JOINT.search(piece.text)
        ):
            form = f"{form} {piece.text.strip(' ,.;:')}"  # "how to | fix | a puncture"
        if piece.kind == "ask" and not form and not told and (asks := known.FORMED.search(piece.text)):
            form = "advert" if asks[0].lower().startswith("adv") else "announcement"
        addressed = piece.kind == "for" and piece.text.rstrip().endswith(":") and not told
        if addressed and form and before is not None and before.kind == "form":
            form = f"{form} {piece.text.strip(' ,.;:')}"
        if piece.kind == "form" and not form and not known.CODE.search(piece.text):
            form = known.EDGES.sub("", known.ARTICLE.sub("", piece.text.strip(" ,.;:!-")))
        writes = not told and after is not None and after.kind == "ask" and WRITERS.match(piece.text.strip())
        if piece.kind != "tell" or writes:
            continue
        if before is not None and before.kind == "ask" and before.text.strip().lower() == "but" and not told:
            piece = replace(piece, text=f"but {piece.text}")
        if before is not None and not told and genres.SEEKING.fullmatch(before.text.strip()):
            piece = replace(piece, text=f"{before.text.strip()} {piece.text}")  # "Busco | compañera de piso"
        if not told and form and (joined := known.GOES_ON.match(piece.text.strip(" ,"))):
            told = f"{form}{',' if joined[0].lower().strip() == 'but' else ''} {piece.text.strip(' ,;')}"
            form = ""
            continue
        words = piece.text.strip(" \t,;–—-") if told else known.AND.sub("", piece.text.strip(" \t,;:.–—-"))
        words = known.AND.sub("", words) if before is not None and before.kind != "tell" else words
        words = known.POLITE.sub("", known.ENDING.sub("", words) if told else words)
        if asked:
            words = re.sub(r"\?(?=$|\s)", ".", words, count=1)
        if not told:
            lead = before.text if before is not None and before.kind in ("ask", "form") else ""
            joint = found[1].lower() if (found := known.JOINT.search(lead)) else ""
        elif before is not None and before.kind == "tell" and before.text.rstrip()[-1:].isalnum():
            pass  # one sentence, of which the reader took the words apart
        elif not re.search(r"[.!?:;…]$", told):
            colon = before is not None and before.text.rstrip().endswith(":")
            row = before is not None and before.text.endswith("\n- ")
            words = english.capitalise(words) if row else words
            told += ":" if colon else "." if row or words[:1].isupper() or words[:1].isdigit() else ","
        told = f"{told} {words}".strip()
    told = parts.listed(known.LABELS.sub(lambda label: label["bullet"] or "", told), parts.staged(pieces))
    if not told:
        return ""
    if any(piece.kind in ("ask", "form") and known.EXPLAINS.search(piece.text) for piece in pieces):
        topic = next(filter(None, (known.EXPLAINED.match(p.text) for p in pieces if p.kind == "for")), None)
        if topic and not re.match(r"how|why|what|when|where", told, re.I):
            return f"Explain {topic[1]}: {told}"
        return told if genres.read(told).genre == "explainer" else f"Explain {told}"
    if re.match(r"how[- ]to \w", form, re.I):
        return f"{form} {told}"
    if form and genres.read(f"{form} {joint or ':'} {told}").genre not in (
        genres.read(told).genre,
        "narrative",
    ):
        return f"{form} {joint} {told}" if joint else f"{form}: {told}"
    if re.fullmatch(r"(?:please )?(?:say )?thanks?(?: to)?", form, re.I):
        return f"Thank you to {told}"
    lost = known.GUIDE.search(form) and not re.search(rf"\b{FILM}\b", form, re.I)
    if lost and not any(noun.lower() in told.lower() for noun in concrete.nouns(form)):
        return f"{english.capitalise(form)}: {told}"
    return f"video for {told}" if joint in ("for", "für", "pour", "para") and not form else told


def _quotes(pieces: Sequence[Piece]) -> tuple[Quote, ...]:
    """Words to the letter, where they come, and whether nothing else is said."""
    found: list[Quote] = []
    limits = " ".join(
        piece.text for piece in pieces if piece.kind in ("limit", "cue", "voice", "ask", "silent")
    )
    alone = (
        bool(known.EXACTLY.search(limits))
        or not any(piece.kind == "tell" for piece in pieces)
        or any(piece.kind == "silent" and known.BUT.search(piece.text) for piece in pieces)
    )
    for before, piece in zip([None, *pieces], pieces, strict=False):
        if piece.kind != "say":
            continue
        cue = before.text if before is not None and before.kind in ("cue", "tell", "ask", "limit") else ""
        led = pieces[: pieces.index(piece)]
        if before is not None and before.kind == "limit" and len(led) > 1 and led[-2].kind == "cue":
            cue = f"{led[-2].text} {cue}"
        at = "last" if quoted.LAST.search(cue) else "first" if quoted.FIRST.search(cue) else "turn"
        words = " ".join(re.sub(r"[\"“”„«»]", " ", piece.text).split()).strip(" ,;")
        if words:
            found.append(Quote(words, alone and at == "turn", at))
    return tuple(found)


def _refused(text: str) -> str:
    return re.sub(
        r"^(?:and|but|und|aber|et|mais|y|pero)\s+|\bplease\b|\bbitte\b|s'il vous plaît|\bpor favor\b",
        "",
        text.strip(" ,;.!"),
        flags=re.I,
    ).strip()


def _settings(of: dict[str, list[str]], language: str) -> dict[str, Any]:
    """The settings that the parts tell, by their names."""
    told: dict[str, Any] = _heard(of, language)
    found = [length for text in of["length"] for length in lengths.take(text)[1]]
    fitting = [length.seconds for length in found if 1 <= length.seconds <= LIMITS["seconds"]]
    if fitting:
        told["duration"] = fitting[-1]
    elif found:
        told["impossible"] = found[-1].words.strip(" ,;:.")
    beside = ("tone", "style", "voice", "for", "form", "length", "captions", "limit", "ask")
    shapes = [shape[0] for kind in beside for text in of[kind] if (shape := known.SHAPED.search(text))]
    told["aspect"] = next(filter(None, map(known.aspect, (*of["shape"], *shapes))), None)
    told["language"] = _tongue([*of["tongue"], *of["voice"]]) or _tongue(
        [text for text in (*of["ask"], *of["chat"]) if re.search(r"\b(?:in|auf|en)\s+\w+[\s.:,!]*$", text)]
    )
    told["people"] = _read(of, "not", "limit").people
    if of["captions"]:
        told["captions"] = not any(known.UNCAPTIONED.search(text) for text in of["captions"])
    counts = (settings.read(f"{text.strip(' ,.;:')}.").scenes for text in of["scenes"])
    told["scenes"] = next(filter(None, counts), None)
    looks = ", ".join(filter(None, (_unseen(_plain(text, language)) for text in of["style"])))
    told["style"] = _named(
        STYLES, " ".join((looks, BORROWED.sub(" ", " ".join(of["style"])), *of["form"][1:]))
    )
    plain = " ".join(of["style"])
    told["look"] = "" if BORROWED.search(plain) or known.only_named(plain, told["style"]) else looks
    told["mood"] = _named(MOODS, _without_no(" ".join((*of["tone"], *of["form"]))))
    told["audience"] = _read(of, "for").audience
    return {name: value for name, value in told.items() if value not in (None, "")}


def _read(of: dict[str, list[str]], *kinds: str) -> Stated:
    """What rules read in the parts of some kinds."""
    text = ". ".join(text for kind in kinds for text in of[kind])
    return settings.read(text) if text else Stated("")


def _heard(of: dict[str, list[str]], language: str) -> dict[str, Any]:
    """Who narrates, or nobody; the music and the sounds."""
    spoken = [
        text
        for text in of["silent"]
        if of["say"] or known.MANNER.search(text) or (known.VOICE.search(text) and not known.NO.search(text))
    ]
    silent = [
        text
        for text in of["silent"]
        if text not in spoken and (language != "en" or known.SILENT.search(text))
    ]
    unvoiced = [text for text in of["voice"] if _negated(text) and not known.MANNER.search(text)]
    voices = [text for text in (*of["voice"], *spoken) if text not in unvoiced] or [
        text
        for kind in ("tone", "style", "ask", "cue", "music")
        for text in of[kind]
        if known.VOICE.search(text) or (kind == "cue" and known.SAYS.search(text))
    ]
    silenced = None if of["say"] else _read(of, "not").narration
    tunes = [
        text
        for text in of["music"]
        if not (_negated(known.SUNG.sub(" ", text)) or known.EXACTLY.fullmatch(text.strip(" ,;.")))
    ]
    without = bool(of["music"]) and not tunes
    noises = [found[1] for text in of["music"] if (found := known.NO_TUNE.fullmatch(text.strip(" ,;.!")))]
    tunes = [text for text in tunes if not known.NO_TUNE.fullmatch(text.strip(" ,;.!"))]
    sounds = [text for text in (*of["sound"], *noises) if not _negated(text)]
    return {
        "voice": known.voice(" ".join(voices)),
        "narration": False if silent or unvoiced else silenced,
        "music": False if without else _read(of, "not", "limit").music,
        "tune": ", ".join(filter(None, (_plain(text, language) for text in tunes))),
        "sounds": ", ".join(filter(None, (_plain(text, language) for text in sounds))),
    }


def _unseen(look: str) -> str:
    """Words for a look without what is to be seen, where that is all of them."""
    parts_of = [part for part in look.split(",") if part.strip()]
    return "" if parts_of and len(parts.sights(look)) == len(parts_of) else look


def _named(table: dict[str, str], text: str) -> str | None:
    """The first entry that a text names."""
    return next((key for key, names in table.items() if compiled(rf"\b(?:{names})").search(text)), None)


def _negated(text: str) -> bool:
    """Whether words say that something is not to be: *no music*, *bitte ohne Musik*, *voice: none*."""
    words = re.findall(r"[\w']+", text)
    return any(known.NO.fullmatch(word) for word in (*words[:3], *words[-1:]))


def _tongue(texts: Sequence[str]) -> str | None:
    """The language that the first of some texts names."""
    return next(
        (
            tag
            for text in texts
            for tag, names in LANGUAGES.items()
            if compiled(rf"\b(?:{names})").search(text)
        ),
        None,
    )


def _without_no(text: str) -> str:
    """A tone without what it should not be: *nothing scary*."""
    return re.sub(
        r"\b(?:no|not|nothing|never|without|nicht|nichts|keine?|pas|rien|sans|nada|sin)\b(?: \w+){0,3}",
        " ",
        text,
        flags=re.I,
    )


def _plain(text: str, language: str) -> str:
    """A wish for a look, a tune or a noise as a brief in English says it."""
    text = gate.without_names(gate.without_likenesses(gate.without_addresses(text)[0])[0])[0]
    text = text if language == "de" else known.NAMES.sub(_unnamed, text)
    text = abroad.english_of(text, language) if abroad.known(language) else text
    words = re.findall(r"[^\W_]+(?:['’-][^\W_]+)*|,", text)
    if language in TRANSLATED:
        words = [_in_english(word, language) for word in words]
    while words and (words[0].lower() in known.FILLING or words[0] == ","):
        words = words[1:]
    while words and (words[-1].lower() in known.FILLING or words[-1] == ","):
        words = words[:-1]
    plain = " ".join(words).replace(" ,", ",")
    return (
        "" if plain.lower() in ("music", "sound", "sounds", "yes", "on", "music yes", "music on") else plain
    )


def _in_english(word: str, language: str) -> str:
    """A noun or an adjective in English; any other word as it is."""
    if word.lower() in ("y", "e", "und", "et"):
        return "and"
    entries = look_up(word, language) if word.lower() not in known.FILLING else ()
    return next((entry.english for entry in entries if entry.kind in "na"), word)


def _unnamed(match: re.Match[str]) -> str:
    """Nothing in place of somebody's name, whose manner is their own; words that only have capitals stay."""
    words = match["name"].split()
    return match[0] if all(word.lower() in spelling.known() for word in words) else " "
