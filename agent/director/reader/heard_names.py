"""Who says what is said, what somebody is called, other words that are not given, and the language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.director.reader import heard_words as told
from agent.director.reader.heard_place import (
    Place,
    ask_words,
    done,
    lines_of,
    old_words,
    place,
    who_speaks,
)
from agent.director.reader.wish import Asked, Done, Handler, NotDone, Wish
from agent.director.refine.quotes import Said
from agent.director.refine.recall import content, in_english
from agent.director.refine.types import Answer, Edits
from agent.director.refine.words import ask
from film.edits import UpdateCast


def speaker(wish: Wish) -> Done:
    """Other people say the words that are there."""
    who = who_speaks(wish)
    if not who:
        raise NotDone("nobody is named")
    at = place(wish)
    texts = [t for t in told.as_written(wish, "old") if not told.NOT.match(t)]
    found = old_words(wish, at) if texts else []
    found = found or _theirs(wish, texts, at) or list(at.said)
    if not found and not texts and len(at.scenes) == 1:
        found = lines_of(wish, at.scenes, who, away=True)
    if not found and len(at.scenes) == 1 and texts and all(told.ALL_OF_IT.search(text) for text in texts):
        theirs = [one.model_copy(update={"speaker": who}) for one in wish.film.scene(at.scenes[0]).lines]
        return done([told.says(at.scenes[0], theirs)])
    if len(found) != 1:
        raise NotDone("which line")
    said = found[0]
    lines = list(wish.film.scene(said.scene).lines)
    words = lines[said.line].text[said.start : said.end].strip()
    lines[said.line : said.line + 1] = told.given(lines[said.line], said, words, who)
    return done([told.says(said.scene, lines)])


def _theirs(wish: Wish, texts: Sequence[str], at: Place) -> list[Said]:
    """The lines of somebody who is named, in the scenes meant."""
    for text in texts:
        try:
            return lines_of(wish, at.scenes, told.speaker(wish, text))
        except NotDone:
            continue
    return []


def rename(wish: Wish) -> Done:
    """Somebody or something is called something else wherever it is said."""
    new = next(iter(told.as_written(wish, "new") or told.as_written(wish, "say")), "").strip(" .,!?")
    olds = [
        told.NOT.sub("", text).strip(" .,!?")
        for role in ("old", "who")
        for text in told.as_written(wish, role)
    ]
    meant = next((m for text in olds if (m := told.member(wish, text))), None)
    if not olds and new and (said := told.quoted(wish.film, new)):  # what came before put it there
        return Done((told.says(said[0].scene, wish.film.scene(said[0].scene).lines),))
    if meant and not new:
        return Done(reading=Asked(ask("which_name", wish.language, what=meant.called)))
    if not new or not olds:
        raise NotDone("no name is given")
    if wish.parts("where") and len(wish.scenes()) < len(wish.film.scenes):
        raise NotDone("only in some scenes")
    name = re.sub(r"^(?:(?:[Tt]he|[Dd]er|[Dd]ie|[Dd]as|[Ll][ea]|[Ee]l) |[Ll]')(?=[A-ZÄÖÜ])", "", new)
    if meant and name[:1].isupper():
        spoken_in = wish.film.settings.language[:2]
        if spoken_in != "en" and (name != new or (not meant.name and in_english(name, spoken_in))):
            raise NotDone("a noun is no name")
        if meant.name == name:
            return Done((UpdateCast(cast_id=meant.id, field="name", value=name),))
        return Done(
            wish.by_rules(f"Call {meant.called} {name}.", f"Call the {meant.id.replace('_', ' ')} {name}.")
        )
    bare_new = re.sub(r"^(?:an?|eine?n?|une?|una) ", "", new, flags=re.I)
    pairs = [
        (text, new if re.match(r"(?:an?|the|eine?n?|une?|una|de[rnms]|d[ia][es]) ", text, re.I) else bare_new)
        for text in olds
    ]
    return Done(wish.by_rules(*(f"Say “{new}” instead of “{text}”." for text, new in pairs)))


_SHORTER = re.compile(r"\bshort|\bless\b|\bkürz|\bknapper|\bcourt|\bcort|\bbreve", re.I)


_FIRST_PERSON = re.compile(
    r"first person|ich-? ?form|ich-? ?perspektive|première personne|primera persona", re.I
)


def reword(wish: Wish) -> Done:
    """Other words that are not given: shorter ones and the first person are found by rules; else they are asked for."""
    at = place(wish)
    new = " ".join(wish.parts("new"))
    sentence = ""
    if _FIRST_PERSON.search(new):
        sentence = "Tell it in the first person."
    elif _SHORTER.search(new) and len(content(new)) < 3 and at.scenes:
        sentence = f"Shorter narration in {wish.numbers(at.scenes)}."
    if sentence and isinstance(reading := wish.rules(sentence, wish.view), (Edits, Asked)):
        return Done(reading.operations) if isinstance(reading, Edits) else Done(reading=reading)
    found = old_words(wish, at) if wish.parts("old") else []
    return ask_words(wish, replace(at, said=tuple(found)) if found and not at.scenes else at)


_TONGUES = (
    ("English", r"engl[ie]s|anglais|ingl[eé]s"),
    ("German", r"german|deutsch|allemand|alem[aá]n"),
    ("French", r"french|franz[öo]s|fran[çc]ais|franc[eé]s"),
    ("Spanish", r"spanish|spanisch|espagnol|espa[ñn]ol|castellano"),
    ("Italian", r"ital[ie]"),
    ("Portuguese", r"portug"),
    ("Dutch", r"dutch|niederländ|holländ|néerland|neerland|holand"),
    ("Japanese", r"japan|japon"),
    ("Polish", r"polish|polnisch|polonais|polaco"),
)


def language(wish: Wish) -> Done:
    """What is spoken: rules do not translate, and say so."""
    text = " ".join(wish.parts("new"))
    name = next((name for name, words in _TONGUES if re.search(words, text, re.I)), "")
    if not name:
        raise NotDone("no language")
    reading = wish.rules(f"In {name}.", wish.view)
    if isinstance(reading, Edits):
        return Done(reading.operations)
    if isinstance(reading, (Asked, Answer)):
        return Done(reading=reading)
    raise NotDone("no language")


HANDLERS: dict[str, Handler] = {"speaker": speaker, "rename": rename, "reword": reword, "language": language}
