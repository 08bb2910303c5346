"""Music: another brief, players that come and go, music off and on."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.director.reader.wish import Done, Handler, NotDone, Wish
from agent.director.refine import music as briefs
from agent.director.words import vocabulary
from agent.director.words.concepts import MUSIC_MOOD_WORDS, MUSIC_MOODS
from agent.director.words.lexer import lex
from film.edits import Operation, UpdateFilm

_NOT = re.compile(r"^(?:no more|no|not|any|without|never|kein\w*|sin|sans|ohne|pas de|plus de) ", re.I)
_ONLY = re.compile(
    r"\b(?:just|only|nothing else(?: playing)?|nothing but|alone|solely|nur|sonst nichts|seulement|rien d'autre|juste|sólo|solo(?= (?:el|la|un|una|piano solo))|nada más)\b",
    re.I,
)
_LEAD = re.compile(
    r"^(?:(?:maybe|perhaps|something|anything|some|a bit of|a little|a|an|the|with|like|more of|lots of|of|that|those|this|und|oder so|or so|more|etwas|was|so was|irgendwas|quelque chose de|algo)\s+)+",
    re.I,
)
_BESIDE = re.compile(
    r"\b(?:add|adding|plus|also|as well|too|in addition|besides|dazu|zusätzlich|noch|auch|ajoute\w*|aussi|en plus|añad\w+|agreg\w+|además|también|under(?:neath)?(?: it)?|behind it|on top|over it)\b",
    re.I,
)
_FIGURE = re.compile(r"\bBPM\b|\b(?:major|minor|lydian|dorian|mixolydian)\b")


def music(wish: Wish) -> Done:
    """Other music: the new brief leads, and what it contradicts in the old one leaves."""
    if wish.parts("where") and len(wish.scenes()) < len(wish.film.scenes):
        raise NotDone("other music in some scenes")
    if _contrary(wish.message):
        raise NotDone("moods that cannot be heard together")
    brief = wish.film.music.brief
    wished = wish.parts("new")
    denied = [text for text in wished if _NOT.match(text)]
    wants = _pieces(wish, [text for text in wished if text not in denied])
    goes = _pieces(wish, [_NOT.sub("", text) for text in (*wish.parts("old"), *denied)])
    out = [p for text in goes for p in _players(text) if briefs.plays(p, brief)]
    moods = [text for text in wants if _mood_or_tempo(text)]
    only = bool(_ONLY.search(" ".join(wished)))
    beside = bool(_BESIDE.search(wish.text)) and not any(_genre(text) for text in wants)
    short = bool(out) and not only and all(len(text.split()) < 4 for text in wants)
    into = [text for text in wants if text not in moods and (short or beside or _players(text))]
    if not wants and not out:
        raise NotDone("which music")
    if len(into) + len(moods) < len(wants) or (
        into and not out and not only and not _BESIDE.search(wish.text)
    ):
        return _composed(wish, _anew(brief, _whole(wish, wants), figures=wants == into))
    if into and only and all(len(_players(text)) == 1 for text in into):
        brief = _alone(brief, into)
    else:
        brief = _in_place(brief, out, into)
    if moods and not into and not out and _known_mood(wants):
        return Done(wish.by_rules(f"Make the music {', '.join(wants)}.", f"The music: {', '.join(wants)}."))
    for mood in moods:
        brief = _in_mood(brief, mood)
    return _composed(wish, brief)


def _genre(text: str) -> bool:
    return any(token.kind == "genre" for token in lex(text, [], "en"))


def _known_mood(wants: Sequence[str]) -> bool:
    """Whether rules know all of these moods and tempos."""
    kinds = {token.kind for text in wants for token in lex(text, [], "en")}
    return (
        kinds <= {"mood", "speed", "light", "filler", "amount", "mark", "aux", "number", "unit"}
        and "word" not in kinds
    )


_BRIGHT = frozenset(("happy", "playful", "hopeful", "bright"))
_DARK = frozenset(("sad", "scary", "tense", "dark"))
_RATHER = re.compile(r"\b(?:instead|than|but|not|no|less|too|so|to|into|then|is|'s|way)\b", re.I)


def _contrary(message: str) -> bool:
    """Whether a message wants the music bright and dark at once."""
    values = {token.value for token in lex(message, [], "en") if token.kind in ("mood", "light")}
    return bool(values & _BRIGHT and values & _DARK) and not _RATHER.search(message)


def _pieces(wish: Wish, texts: Sequence[str]) -> list[str]:
    """The things that texts name, in English, without what leads to them."""
    found = []
    for text in texts:
        for part in re.split(r"\s*[,;]\s*", text):
            english = _ONLY.sub(" ", _english(wish, _ONLY.sub(" ", part).strip()))
            for piece in re.split(r"\s+(?:and|&|plus|y|et|und)\s+", english):
                piece = _LEAD.sub("", " ".join(piece.split())).strip(" .!?-")
                if re.search(r"\w", piece) and piece.lower() not in ("else", "playing", "music", "track"):
                    found.append(piece)
    return found


def _english(wish: Wish, text: str) -> str:
    """A phrase in English, word by word where it is not known as a whole.

    Raises:
        NotDone: where much of it stays in another language.
    """
    told = wish.english(text)
    if wish.language == "en" or told != text:
        return told
    told = " ".join(wish.english(word) if len(word) > 3 else word for word in text.split())
    if len(text.split()) > 2 and re.search(
        r"\b(?:mit|wie|aus|von|und|der|die|das|des|avec|comme|pour|con|como|para|del?|la|le)\b", told, re.I
    ):
        raise NotDone(f"no English for {text!r}")
    return told


def _players(text: str) -> list[str]:
    return [match[0] for match in briefs.PLAYER.finditer(text)]


def _mood_or_tempo(text: str) -> bool:
    """Whether words only say which mood or tempo: "dreamier", "108 bpm"."""
    if _BEATS.fullmatch(text):
        return True
    kinds = {token.kind for token in lex(text, [], "en")} - {"filler", "amount", "mark", "aux"}
    if kinds and kinds <= {"mood", "speed", "light"}:
        return True
    return all(
        _adjective(word)
        for word in re.findall(r"[\w-]+", text.lower())
        if word not in ("like", "very", "much", "more", "a", "bit")
    )


_BEATS = re.compile(
    r"(?:up to |at |to |about |so |circa )*(?P<beats>\d{2,3})(?: ?bpm| beats per minute| schläge pro minute)?",
    re.I,
)
_GENRE = frozenset(
    [
        "classic",
        "classical",
        "electronic",
        "acoustic",
        "symphonic",
        "celtic",
        "orchestral",
        "baroque",
        "modern",
        "latin",
        "folk",
        "electric",
        "choral",
    ]
)


def _adjective(word: str) -> bool:
    """Whether a word says how music is, and not which kind of it."""
    base = re.sub(r"(?<=\w{3})i(?:er|est)$", "y", word)
    base = base if base != word else re.sub(r"(?<=\w{3})e?r$", "", word)
    known = {word, base, f"{base}e"} & vocabulary.ADJECTIVES
    return word not in _GENRE and bool(known or re.search(r"(?:ful|ish|ous|ic|floating)$", word))


def _in_place(brief: str, out: Sequence[str], into: Sequence[str]) -> str:
    """The brief with those who leave gone, and those who come at their place."""
    coming = list(into)
    for player in out:
        if coming and briefs.plays(player, brief):
            brief = briefs.swap_instrument(brief, player, coming.pop(0))
        else:
            brief = briefs.without_instrument(brief, player)
    for player in coming:
        brief = briefs.with_instrument(brief, player)
    return brief


def _alone(brief: str, into: Sequence[str]) -> str:
    brief = briefs.only_instrument(brief, into[0])
    for player in into[1:]:
        brief = briefs.with_instrument(brief, player)
    return brief


def _anew(brief: str, text: str, figures: bool) -> str:
    """A new brief; what happens when stays, and with ``figures`` tempo and key as well."""
    head, _, curve = brief.partition(";")
    kept = [part.strip() for part in head.split(",") if figures and _FIGURE.search(part)]
    new = ", ".join([f"{text[:1].upper()}{text[1:]}", *kept])
    return briefs.tidy(f"{new}; {curve.strip()}" if curve.strip() else new)


def _whole(wish: Wish, wants: Sequence[str]) -> str:
    """What is wished for, as it was said where that is English."""
    if wish.language != "en":
        return ", ".join(wants)
    words = ", ".join(_LEAD.sub("", _ONLY.sub(" ", text).strip(" ,")) for text in wish.parts("new"))
    return " ".join(re.sub(r"(\d) s\b", r"\1s", words).split()).strip(" ,.")


def _in_mood(brief: str, text: str) -> str:
    """The brief in another mood, at the place of the old one, or at another tempo."""
    if beats := _BEATS.fullmatch(text):
        return briefs.at_tempo(brief, int(beats["beats"]))
    if re.fullmatch(r"(?:much |a bit |a little )?(?:slow(?:er)?|fast(?:er)?|quick(?:er)?)", text, re.I):
        return briefs.with_tempo(brief, not re.search("slow", text, re.I))
    value = next((t.value for t in lex(text, [], "en") if t.kind == "mood" and t.value in MUSIC_MOODS), "")
    if value:
        return briefs.with_mood(brief, value)
    old = re.search(rf"\b(?:{MUSIC_MOOD_WORDS})\b", brief.partition(";")[0], re.I)
    if old:
        return briefs.tidy(f"{brief[: old.start()]}{text}{brief[old.end() :]}")
    return briefs.tidy(f"{text[:1].upper()}{text[1:]}, {brief[:1].lower()}{brief[1:]}")


def _composed(wish: Wish, brief: str) -> Done:
    if brief == wish.film.music.brief:
        raise NotDone("the music stays as it is")
    operations: list[Operation] = [UpdateFilm(field="music.brief", value=brief)]
    if not wish.film.music.on:
        operations.insert(0, UpdateFilm(field="music.on", value=True))
    return Done(tuple(operations))


_WHOLLY = re.compile(
    r"\b(?:ganz|komplett|completely|entirely|altogether|at all|complètement|del todo|por completo)\b", re.I
)


def _switched(wish: Wish, on: bool) -> Done:
    named = wish.parts("except") or (wish.parts("where") and not _WHOLLY.search(wish.message))
    if named and len(wish.scenes()) < len(wish.film.scenes):
        raise NotDone("music in some scenes only")
    return Done((UpdateFilm(field="music.on", value=on),))


HANDLERS: dict[str, Handler] = {
    "music": music,
    "music_off": lambda wish: _switched(wish, on=False),
    "music_on": lambda wish: _switched(wish, on=True),
}
