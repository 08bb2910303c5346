"""Which words of a film are meant where a message tells them by something else: what they speak of, what stays, what it quotes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.director.reader import heard_words as told
from agent.director.reader.heard_place import Place, lines_of
from agent.director.reader.wish import Wish
from agent.director.refine.quotes import Said, bare
from film.document import NARRATOR, Line

_STAYS = re.compile(
    r"\b(?:just|only|keep|leave|nur|behalt\w*|lass\w*|juste|seulement|garde\w*|sólo|solo|deja\w*)\b", re.I
)


def kept_alone(wish: Wish, at: Place, words: str) -> Line | None:
    """The line of a scene that is to be all that it says, where it says these words now: "just keep …"."""
    if len(at.scenes) != 1 or not _STAYS.search(wish.text):
        return None
    here = [one for one in told.quoted(wish.film, words) if one.scene in at.scenes]
    if len(here) != 1 or not told.whole(wish.film, here[0]):
        return None
    line = wish.film.scene(here[0].scene).lines[here[0].line]
    return line.model_copy(update={"text": line.text[here[0].start : here[0].end].strip(), "spoken": None})


def refrain(wish: Wish, at: Place, words: str) -> list[Said]:
    """Every place of the refrain, where new words for it are given and no scene is named."""
    anew = not at.scenes and not told.quoted(wish.film, words)
    return told.refrain(wish.film, wish.text) if anew else []


_THING = (
    r"(?:the|that|das|den|die|de[rsm]|l[ae]|el|lo)?\s*(?:thing|bit|part|line|sentence|stuff|one|sache|satz|teil|zeile|phrase|réplique|partie|frase|parte)\s+"
    r"(?:about|with|on|where|über|von|mit|sur|avec|sobre|con|de)\s+"
)
_NOT_THAT = re.compile(
    rf"\b(?:not|instead of|rather than|nicht|statt|anstatt|pas|au lieu d[eu]|en vez de|y no|no)\s+{_THING}(?P<what>[^.,;!?“”\"]+)",
    re.I,
)
"""What is no longer to be said, told by what it speaks of."""


def instead_of(wish: Wish, who: str) -> list[Said]:
    """The one line that new words stand for by the rest of the message: "and not the thing about being young"."""
    match = _NOT_THAT.search(wish.message)
    if not match:
        return []
    found = [
        one
        for one in told.about(wish, match["what"], common=True)
        if who in ("", wish.film.scene(one.scene).lines[one.line].speaker)
    ]
    return found if len(found) == 1 else []


def narrators(wish: Wish, at: Place) -> list[Said]:
    """The narrator's lines of scenes in which others speak as well, where it is the narrator who shall go."""
    if not told.tells(wish.text):
        return []
    spoken = {line.speaker for scene in at.scenes for line in wish.film.scene(scene).lines}
    return lines_of(wish, at.scenes, NARRATOR) if len(spoken) > 1 else []


def went_before(wish: Wish, names: Sequence[str]) -> bool:
    """Whether the wishes before it have put something else in the place of what goes."""
    before = replace(wish, view=replace(wish.view, film=wish.origin or wish.film))
    bare_ = [re.sub(rf"^{_THING}", "", told.NOT.sub("", text), flags=re.I) for text in names]
    gone = [
        one for text in bare_ for one in told.about(before, text, common=True) or _named_part(before, text)
    ]
    now = {line.text for scene in wish.film.scenes for line in scene.lines}
    return any(before.film.scene(one.scene).lines[one.line].text not in now for one in gone)


def _named_part(wish: Wish, text: str) -> list[Said]:
    """Where the film says the words by which a part of a line is called: "the not-yet part"."""
    match = re.fullmatch(
        r"(?:the |that |das |den |la |le |el )?(?P<words>.+?)[- ](?:part|bit|line|thing|teil|satz|partie|parte)",
        text.strip(),
        re.I,
    )
    return told.quoted(wish.film, match["words"]) if match else []


_MARKED = re.compile(r"['‘\"“„«](\w[^'’\"”“»]+)['’\"”“»](?!\w)")


def quoted_before(wish: Wish, at: Place) -> list[Said]:
    """The sentences of the scenes meant that are little more than what the message quotes: "the 'not yet' … drop it"."""
    marked = _MARKED.findall(wish.message)
    found: list[Said] = []
    for one in told.quoted(wish.film, marked[0]) if len(marked) == 1 else ():
        line = wish.film.scene(one.scene).lines[one.line]
        held = next(((a, b) for a, b in told.sentences(line) if a <= one.start < b), None)
        often = len(bare(line.text[slice(*held)]).split(bare(marked[0]))) - 1 if held else 0
        if held and one.scene in at.scenes:
            mostly = 2 * often * len(marked[0].split()) >= len(line.text[slice(*held)].split())
            found.append(Said(one.scene, one.line, *held) if mostly else one)
    return list(dict.fromkeys(found))
