"""What is heard and read along: voices and captions here; words, music, noises and levels beside it."""

from __future__ import annotations

import re

from agent.director.reader import finding, heard_lines, heard_music, heard_names, heard_sounds
from agent.director.reader import heard_words as told
from agent.director.reader.looks_instead import turned_into
from agent.director.reader.wish import Asked, Done, Handler, NotDone, Wish
from agent.director.refine.types import Answer, Edits
from film.document import NARRATOR
from film.edits import UpdateFilm

_VOICES = (
    ("an old woman's", r"(?:old|elderly|older) (?:woman|lady)|grandm\w+|\bgranny|alte\w* frau|\boma\b|vieille|grand-mère|anciana|abuela|mujer mayor"),
    ("an old man's", r"(?:old|elderly|older) (?:man|gentleman)|grandpa|grandfather|alte\w* mann?|\bopa\b|vieil homme|grand-père|anciano|abuelo|hombre mayor"),
    ("a girl's", r"\bgirl|mädchen|\bfille\b|fillette|\bniña"),
    ("a boy's", r"\bboy|\bjunge|\bgarçon|\bniño\b"),
    ("a child's", r"child|\bkids?\b|kinderstimme|ein(?:em?|es)? kind\b|enfant|infantil|\bniñ"),
    ("a woman's", r"\bwom[ae]n|\bfemale|\blady|\bfrau|weiblich|\bfemme|féminine|\bmujer|femenin|\bmum\b|\bmother|sprecherin|erzählerin|narratrice|narradora|lectora"),
    ("a man's", r"\bm[ae]n\b|\bman's|\bmale\b|\bbloke|\bguy|\bmann\b|männ|\bhomme|masculin|\bhombre|\bdad\b|\bfather|\bsprecher\b|\berzähler\b|\bnarrateur|\bnarrador\b"),
    ("a British", r"british|britisch|britann|británic"),
    ("a deeper", r"deep|tiefer|grave|profund"),
    ("an older", r"\bolder|älter|plus âgé|mayor\b"),
    ("a younger", r"\byoung|jünger|plus jeune|joven"),
    ("another", r"different|another|\bother|\bnew\b|\bandere|\bneue|\bautre|nouvelle|\botra|nueva|someone else|somebody else"),
)  # fmt: skip
"""Kinds of voices and the words that ask for them; the first that fits."""


_RECAST = re.compile(r"\bre-?cast|\bswap|\bchange|\breplace|austausch|wechsel|\bändere|chang|cambi", re.I)


def voice(wish: Wish) -> Done:
    """Another voice for the narrator, or for somebody who speaks."""
    if wish.parts("where") and len(wish.scenes()) < len(wish.film.scenes):
        raise NotDone("another voice in some scenes only")
    text = " ".join(wish.parts("new")) or ("another" if _RECAST.search(wish.text) else wish.one("who"))
    kind = next((kind for kind, words in _VOICES if re.search(words, text, re.I)), "")
    if not kind and re.search(r"accent|akzent|acento|dialect|dialekt", text, re.I):
        return _obeyed(wish, "The narrator whispers.")
    if not kind:
        raise NotDone("which voice")
    who = _whose(wish)
    speakers = {line.speaker for scene in wish.film.scenes for line in scene.lines}
    if who == NARRATOR and len(speakers) > 1 and not wish.parts("new") and not _NARRATES.search(wish.text):
        raise NotDone("whose voice")
    name = "the narrator" if who == NARRATOR else wish.film.member(who).called
    return _obeyed(wish, f"Use {kind} voice for {name}.", f"{kind} voice for {name}.")


def _whose(wish: Wish) -> str:
    """Who is to sound otherwise: somebody who speaks in the film, else the narrator."""
    texts = [
        text
        for text in told.as_written(wish, "who")
        if not re.fullmatch(r"\W*(?:it|this|das|es|ça)\W*", text, re.I)
    ]
    if not texts:
        return turned_into(wish) or NARRATOR
    who = told.speaker(wish, texts[0])
    speaks = any(line.speaker == who for scene in wish.film.scenes for line in scene.lines)
    return who if speaks or not _SOMEBODY.search(texts[0]) else NARRATOR


_NARRATES = re.compile(
    r"\b(?:narrat\w+|voice-?over|off|reader|erzähl\w*|sprecher\w*|vorles\w*|locut\w*|narrad\w*)\b", re.I
)
_SOMEBODY = re.compile(
    r"\b(?:man|woman|lady|guy|bloke|he|she|him|her|who (?:reads|tells|speaks|talks)|reads?|mann|frau|er|sie|monsieur|dame|homme|femme|il|elle|señora?|hombre|mujer)\b",
    re.I,
)
"""Words that mean whoever tells the film, where nobody whom they fit says anything in it."""


def _obeyed(wish: Wish, *sentences: str) -> Done:
    """What the rules do with one of these sentences, or what they answer to it."""
    reading = None
    for sentence in sentences:
        reading = wish.rules(sentence, wish.view)
        if isinstance(reading, Edits):
            return Done(reading.operations)
    if isinstance(reading, (Asked, Answer)) and "not understand" not in getattr(reading, "text", ""):
        return Done(reading=reading)
    raise NotDone(f"not understood: {sentences[0]}")


_SLOWER = re.compile(
    r"\bslow|langsam|ralenti|lent|despacio|\btake (?:her|his|their|your|its) time|\bpausado|posément|gemächlich|calmer|ruhiger|unhurried|longer pauses",
    re.I,
)
_FASTER = re.compile(
    r"\bfast|schnell|\bvite|rapid|rápid|\bquick|\bbrisk|zügig|flotter|schneller|z schnell|speed up", re.I
)
_ACTED = re.compile(
    r"whisper|flüster|chuchot|murmur|susurr|shout|scream|schrei|crie|grit|accent|akzent|acento", re.I
)


_PLAIN = re.compile(
    r"(?:(?:a bit|very|quite|nice and|and|y|und|et|bien|muy|ganz|très|more|más|plus|in a|with a|de|mit|con|una?|eine?r?|une?|a|like|as|voice|voz|stimme|voix|tone|ton|tono"
    r"|calm(?:e|ly)?|warm(?:e|en|ly)?|gentl[ey]|soft(?:ly)?|friendly|natural(?:ly)?|plain(?:ly)?|kind|normal|ruhige?[nrs]?|sanfte?[nrs]?|freundlich\w*|natürlich\w*|posée?|douce?|chaleureu\w+|naturel\w*|tranquil[ao]|cálid[ao]|suave|dulce|amable|serena?o?"
    r"|(?:un |une |una |ein |eine |a |an )?(?:dad|mum|mom|father|mother|grandpa|grandma|vater|mutter|papa|mama|père|mère|papá|mamá|padre|madre|abuel[oa]) (?:reading|telling|who reads|der vorliest|die vorliest|qui lit|leyendo|que lee|contando)(?: (?:a (?:bedtime )?story|to (?:his|her) (?:child|kids?)|un cuento))?)[\s,]*)+",
    re.I,
)
"""A manner in which every voice speaks anyway."""


def voice_how(wish: Wish) -> Done:
    """The same voices faster or slower; what else is asked of them, the rules answer."""
    text = " ".join(wish.parts("new"))
    paced = _SLOWER.search(text) or _FASTER.search(text)
    if text and not paced and all(_PLAIN.fullmatch(one) for one in wish.parts("new")):
        return wish.same()
    if _ACTED.search(text) or (text and not paced):
        return _obeyed(wish, "The narrator whispers.")
    if wish.parts("where") and len(wish.scenes()) < len(wish.film.scenes):
        raise NotDone("another tempo in some scenes only")
    if not wish.film.settings.narration:
        raise NotDone("nobody speaks")
    before = " ".join(wish.parts("old"))
    slower = _SLOWER.search(text) or (not text and _FASTER.search(before))
    faster = _FASTER.search(text) or (not text and _SLOWER.search(before))
    if bool(slower) == bool(faster):
        raise NotDone("neither slower nor faster")
    much = re.search(r"\bmuch|\bway\b|a lot|deutlich|viel|beaucoup|bien|mucho", text, re.I)
    amount = "much " if much else "a little " if _LITTLE.search(" ".join([text, *wish.parts("num")])) else ""
    return _obeyed(wish, f"The narrator speaks {amount}{'slower' if slower else 'faster'}.")


_LITTLE = re.compile(
    r"\ba (?:bit|little|touch|tad)|bissch?e?[nr]l?|bisserl|etwas|\bun (?:peu|poil)|un poco|pel[ií]n", re.I
)


# Captions.

_SIZES = ("small", "normal", "large")
_LARGER = re.compile(
    r"\b(?:bigger|larger|large|big|huge|up a size|up one size)\b|größer|groß|plus gros|grand|más grande|grandes?\b",
    re.I,
)
_SMALLER = re.compile(
    r"\b(?:smaller|small|tiny|down a size)\b|kleiner|klein|plus petit|petit|más pequeñ|pequeñ", re.I
)
_TOP = re.compile(
    r"\b(?:top|upper|above|higher)\b|^(?:(?:move|put|go|bring) )?(?:them |it |the captions )?up\b|\boben\b|en haut|haut de|arriba|superior",
    re.I,
)
_BOTTOM = re.compile(
    r"\b(?:bottom|lower|below)\b|^(?:(?:move|put|go|bring) )?(?:them |it |the captions )?down\b|\bunten\b|en bas|bas de|abajo|inferior",
    re.I,
)
_BURN = re.compile(
    r"\bburn|\bhard-?cod|open caption|einbrenn|eingebrannt|fest ins bild|incrust|incrustad|quemad", re.I
)
_NO_BURN = re.compile(r"\b(?:not?|nicht|pas|sin)\b|separate|\boff\b", re.I)


def captions_how(wish: Wish) -> Done:
    """Another size or place of the captions, or captions in the picture itself."""
    if any(not finding.these(text) for text in wish.parts("where")) and len(wish.scenes()) < len(
        wish.film.scenes
    ):
        raise NotDone("captions in some scenes only")
    text = " ".join(wish.parts("new"))
    now = wish.film.captions
    found: dict[str, bool | str] = {}
    if _BURN.search(text):
        found["captions.burn"] = not _NO_BURN.search(text)
    step = re.search(r"\b(?:up|down) (?:a|one) size\b", text, re.I)
    if _LARGER.search(text) or _SMALLER.search(text):
        found["captions.size"] = "small" if _SMALLER.search(text) else "large"
        if step:
            at = _SIZES.index(now.size) + (1 if _LARGER.search(text) else -1)
            found["captions.size"] = _SIZES[max(0, min(2, at))]
    elif re.search(r"\b(?:normal|medium|regular)\b", text, re.I):
        found["captions.size"] = "normal"
    if not step and bool(_TOP.search(text)) != bool(_BOTTOM.search(text)):
        found["captions.position"] = "top" if _TOP.search(text) else "bottom"
    if not found:
        raise NotDone("what about the captions")
    found["captions.on"] = True
    return Done(tuple(UpdateFilm(field=field, value=value) for field, value in found.items()))


def _captions(wish: Wish, on: bool) -> Done:
    if wish.parts("except") or (
        any(not finding.these(text) for text in wish.parts("where"))
        and len(wish.scenes()) < len(wish.film.scenes)
    ):
        raise NotDone("captions in some scenes only")
    burnt = [UpdateFilm(field="captions.burn", value=True)] if on and _BURN.search(wish.text) else []
    if burnt and _NO_BURN.search(wish.text):
        raise NotDone("in the picture or not")
    return Done((UpdateFilm(field="captions.on", value=on), *burnt))


def speaker(wish: Wish) -> Done:
    """Other people say the words that are there; "a man for it" is another voice of the narrator."""
    if _REPLIES.search(wish.text):
        raise NotDone("somebody says something else")
    texts = told.as_written(wish, "who")
    kinds = [text for text in texts if _ANY.match(text)]
    others = [text for text in texts if text not in kinds]
    if len(kinds) == 1 and others and all(told.speaker(wish, text) == NARRATOR for text in others):
        kind = next((kind for kind, words in _VOICES if re.search(words, kinds[0], re.I)), "")
        return _obeyed(wish, f"Use {kind} voice for the narrator.")
    return heard_names.speaker(wish)


_REPLIES = re.compile(
    r"\b(?:answers?|repl(?:y|ies)|responds?|antworte\w*|erwider\w*|répon\w+|contest\w+|respond[ea]\w*)\b",
    re.I,
)
_ANY = re.compile(r"(?:an?|eine?n?|une?|una) (?:\w+ ){0,2}\w+$", re.I)


HANDLERS: dict[str, Handler] = {
    **heard_lines.HANDLERS,
    **heard_names.HANDLERS,
    **heard_sounds.HANDLERS,
    **heard_music.HANDLERS,
    "speaker": speaker,
    "voice": voice,
    "voice_how": voice_how,
    "captions_on": lambda wish: _captions(wish, on=True),
    "captions_off": lambda wish: _captions(wish, on=False),
    "captions_how": captions_how,
}
