"""Words that are said: others, more, fewer, none."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.director.reader import finding
from agent.director.reader import heard_meant as meant
from agent.director.reader import heard_words as told
from agent.director.reader.heard_place import (
    Place,
    alone,
    ask_words,
    done,
    lines_of,
    old_words,
    place,
    who_speaks,
)
from agent.director.reader.wish import Done, Handler, NotDone, Wish
from agent.director.refine.lines import THEN
from agent.director.refine.quotes import Said, bare, parted, scenes_of
from agent.director.refine.recall import stem
from agent.director.refine.voiced import TELLER
from film.document import NARRATOR, Line, Scene
from film.edits import Operation, UpdateFilm


def line(wish: Wish) -> Done:
    """Other words for what is said."""
    words = " ".join(told.as_written(wish, "say")) or " ".join(told.as_written(wish, "new"))
    at = place(wish)
    if not words:
        return ask_words(wish, at)
    if re.search(r"(?:^|\s)\d{1,2}\s?[.:)]\s+\w", words):
        raise NotDone("lines of several scenes")
    who = who_speaks(wish)
    if (kept := meant.kept_alone(wish, at, words)) is not None:
        return done([told.says(at.scenes[0], [kept])])
    found = (
        old_words(wish, at) or list(at.said) or meant.refrain(wish, at, words) or meant.instead_of(wish, who)
    )
    if not found and who and not at.scenes and len(theirs := lines_of(wish, (), who)) == 1:
        found = theirs
    if found:
        wide = [told.widened(wish.film, one, words) for one in alone(wish, found, at, within=True)]
        return done(told.exchange(wish.film, wide, words, who))
    scenes = at.scenes or (wish.spoken_of if not wish.parts("old") else ())
    if len(scenes) != 1:
        raise NotDone("no line found")
    scene = wish.film.scene(scenes[0])
    if _behind(wish, scene, who):
        return line_add(wish)
    if (part := _part(scene, words, who)) is not None:
        return done(told.exchange(wish.film, [part], words))
    if wish.parts("old") and not any(finding.these(text) for text in wish.parts("old")):
        raise NotDone("the old words are not said there")
    if any(_begun(one.text, words) for one in scene.lines):
        raise NotDone("a part of a line, and it is not clear of which")
    lines = _instead(scene, words, who)
    return done([*told.heard_again(wish.film), told.says(scene.id, lines)])


_INSTEAD = re.compile(
    r"\b(?:instead|rather|stattdessen|statt|au lieu|à la place|plutôt|en vez|en lugar)\b", re.I
)


def _behind(wish: Wish, scene: Scene, who: str) -> bool:
    """Whether somebody who says nothing in a scene is to speak behind those who do: "the keeper should then say"."""
    inside = {i for span in wish.part.spans if span.role == "say" for i in range(span.first, span.last)}
    lead = " ".join(word for i, word in enumerate(wish.part.words) if i not in inside)
    there = {line.speaker for line in scene.lines}
    return bool(who and there and who not in there and THEN.search(lead) and not _INSTEAD.search(lead))


def _part(scene: Scene, words: str, who: str) -> Said | None:
    """The part of a scene's lines that gives way to words that are no sentence of their own."""
    spans = [
        Said(scene.id, number, *span)
        for number, one in enumerate(scene.lines)
        if who in ("", one.speaker) and (span := told.fragment(one.text, words))
    ]
    return spans[0] if len(spans) == 1 else None


def _begun(text: str, words: str) -> bool:
    """Whether words are no sentence of their own, and begin or end with a word of a line."""
    if re.search(r"[.!?…]$", words) or words[:1].isupper():
        return False
    stems = {stem(w) for w in re.findall(r"\w+", text)}
    own = [stem(w) for w in re.findall(r"\w+", words)]
    return len(own) < len(stems) and bool(own) and bool({own[0], own[-1]} & stems)


def _instead(scene: Scene, words: str, who: str) -> list[Line]:
    """The lines of a scene with these words in the place of what is said there, or of what ``who`` says."""
    lines = list(scene.lines)
    if not lines:
        return [Line(speaker=who or NARRATOR, text=words)]
    mine = [i for i, one in enumerate(lines) if who in ("", one.speaker)]
    if len({one.speaker for one in lines}) == 1 and (mine or len(lines) == 1):
        return [Line(speaker=who or lines[0].speaker, text=words)]
    if not mine:
        return [*lines, Line(speaker=who, text=words)]
    alike = [i for i in mine if _alike(lines[i].text, words)] if len(mine) > 1 else mine
    if len(alike) != 1:
        raise NotDone("which of its lines")
    lines[alike[0]] = Line(speaker=lines[alike[0]].speaker, text=words)
    return lines


def _alike(old: str, new: str) -> bool:
    """Whether two lines share more than half of their words."""
    one, other = ({stem(w) for w in re.findall(r"\w+", text)} for text in (old, new))
    return 2 * len(one & other) > min(len(one), len(other))


_AFTER = re.compile(
    r"^(?P<way>after|behind|following|nach|hinter|après|después de|tras|before|vor|avant|antes de)\b\s*(?P<rest>.+)$",
    re.I,
)


def line_add(wish: Wish) -> Done:
    """Words that are said in addition."""
    words = " ".join(told.as_written(wish, "say")) or " ".join(told.as_written(wish, "new"))
    if not words:
        return ask_words(wish, place(wish))
    voice = _voice(wish)
    who = NARRATOR if voice else who_speaks(wish)
    if beside := _beside(wish):
        said, before = beside
        lines = list(wish.film.scene(said.scene).lines)
        old = lines[said.line]
        head, tail = parted(old, said, before)
        lines[said.line : said.line + 1] = [
            p for p in (head, Line(speaker=who or old.speaker, text=words), tail) if p
        ]
        return done([told.says(said.scene, lines)])
    at = place(wish)
    if not at.said and not at.scenes:
        at = _edge(wish)
    scenes = scenes_of(at.said)[-1:] if at.said else at.scenes or wish.spoken_of
    if len(scenes) != 1:
        raise NotDone("in which scene it is said")
    scene = wish.film.scene(scenes[0])
    lines = list(scene.lines)
    new = Line(speaker=who or (lines[0 if at.first else -1].speaker if lines else NARRATOR), text=words)
    lines.insert(0 if at.first else len(lines), new)
    return done([*voice, *told.heard_again(wish.film), told.says(scene.id, lines)])


_CLOSES = re.compile(
    r"\b(?:tack on|(?:close|end|finish|conclude)s? with|at the end|am ende|zum schluss|à la fin|al final)\b",
    re.I,
)
_OPENS = re.compile(
    r"\b(?:(?:open|begin|start)s? with|before the (?:story|film) (?:starts|begins)|ouvre avec|commence par|am anfang|zu beginn|empieza con)\b",
    re.I,
)


def _edge(wish: Wish) -> Place:
    """The end, or the start, of the film where what leads to the words speaks of it: "close with", "tack on"."""
    inside = {i for span in wish.part.spans for i in range(span.first, span.last)}
    lead = " ".join(word for i, word in enumerate(wish.part.words) if i not in inside)
    closes, opens = bool(_CLOSES.search(lead)), bool(_OPENS.search(lead))
    if closes == opens or not wish.film.scenes:
        return Place()
    return Place((wish.film.scenes[0 if opens else -1].id,), first=opens)


def _beside(wish: Wish) -> tuple[Said, bool] | None:
    """The words of the film that new ones are to stand behind, or before; the end of somebody's line there."""
    for text in told.as_written(wish, "where"):
        match = _AFTER.match(text)
        if not match:
            continue
        rest = match["rest"]
        quotation = re.search(r"[“„«\"](.+?)[”“»\"]", rest)
        before = match["way"].lower() in ("before", "vor", "avant", "antes de")
        if (
            found := told.quoted(wish.film, quotation[1])
            if quotation
            else _inside(wish, rest) or told.placed(wish.film, rest)
        ):
            if len({(one.scene, one.line) for one in found}) > 1:
                raise NotDone("said more than once")
            return found[0 if before else -1], before
    return None


def _inside(wish: Wish, text: str) -> list[Said]:
    """The sentence of the film whose words stand in a text: "Otto says Turn it slowly"."""
    return [
        Said(scene.id, number, begin, end)
        for scene in wish.film.scenes
        for number, one in enumerate(scene.lines)
        for begin, end in told.sentences(one)
        if f" {bare(one.text[begin:end])} " in f" {bare(text)} "
    ]


_KINDS = (
    ("woman", r"wom[ae]n|female|frau\w*|femme|mujer"),
    ("man", r"\bman\b|\bmale\b|männerstimme|\bmann\b|homme|hombre"),
    ("child", r"child|kinderstimme|enfant|niñ[oa]"),
)


def _voice(wish: Wish) -> tuple[Operation, ...]:
    """What gives a film without a voice the one that is asked for: "a woman's voice says".

    Raises:
        NotDone: where the film has another one already.
    """
    text = " ".join(wish.parts("who"))
    kind = next((k for k, words in _KINDS if re.search(words, text, re.I)), "")
    if (
        not kind
        or told.member(wish, text)
        or not re.search(r"voice|stimme|voix|voz|narrat|erzähl", text, re.I)
    ):
        return ()
    if any(scene.lines for scene in wish.film.scenes):
        raise NotDone("the narrator has another voice")
    return tuple(
        op for op in wish.by_rules(f"Use a {kind}'s voice.") if getattr(op, "field", "") == "settings.voice"
    )


_NAMES_SOME = re.compile(r"['‘\"“„«]\w[^'’\"”“»]+['’\"”“»]|\b(?:only|nur|seulement|sólo|solo)\b", re.I)
"""Where words are quoted that are meant, or somebody's stay: not all of a scene goes."""


def line_gone(wish: Wish) -> Done:
    """Words that are no longer said."""
    at = place(wish)
    names = [t for t in wish.parts("old") if not finding.these(t) and not told.HERE.fullmatch(t)]
    found = _sentences(wish, old_words(wish, at))
    if not found and at.said:
        found = list(at.said)
    if not found and at.scenes and names and all(told.ALL_OF_IT.search(text) for text in names):
        return _silent(at.scenes)
    if not found and not names and at.scenes:
        found = meant.quoted_before(wish, at) or meant.narrators(wish, at)
    if len(found) != 1 and names and not at.scenes and wish.origin and meant.went_before(wish, names):
        return wish.same()
    if not found and (names or not at.scenes or _NAMES_SOME.search(wish.message)):
        raise NotDone("not said")
    if not found:
        return _silent(at.scenes)
    kept = " ".join(wish.parts("except"))
    if kept:
        left = {0} if told.START.search(kept) else {len(found) - 1} if told.END.search(kept) else {}
        if not left and not (left := {i for i, one in enumerate(found) if one.scene in wish.find(kept)}):
            raise NotDone("which one stays")
        return done(told.exchange(wish.film, [one for i, one in enumerate(found) if i not in left], ""))
    return done(told.exchange(wish.film, alone(wish, found, at), ""))


def _sentences(wish: Wish, found: list[Said]) -> list[Said]:
    """Single words: a name with the sentence that holds it, a small word alone.

    Raises:
        NotDone: where neither may be meant.
    """
    names = {word.lower() for m in wish.film.cast for word in m.name.split()}
    wide: list[Said] = []
    for said in found:
        line = wish.film.scene(said.scene).lines[said.line]
        word = line.text[said.start : said.end].strip(" .,;:!?…").lower()
        if re.search(r"\s", word) or (said.start, said.end) in told.sentences(line) or word in _SMALL:
            wide.append(said)
        elif word in names:
            wide += [
                Said(said.scene, said.line, a, b) for a, b in told.sentences(line) if a <= said.start < b
            ]
        else:
            raise NotDone("one word is no line")
    return list(dict.fromkeys(wide))


_SMALL = frozenset(
    [
        "then",
        "and",
        "but",
        "so",
        "very",
        "just",
        "only",
        "really",
        "still",
        "now",
        "again",
        "also",
        "dann",
        "und",
        "aber",
        "sehr",
        "nur",
        "noch",
        "puis",
        "et",
        "mais",
        "très",
        "luego",
        "y",
        "pero",
        "muy",
    ]
)


def _silent(scenes: Sequence[str]) -> Done:
    return Done(tuple(told.says(scene, ()) for scene in scenes), tuple(scenes))


_INSTEAD = re.compile(
    r"\b(?:statt|anstatt|anstelle|instead|rather|au lieu|à la place|en vez|en lugar)\b", re.I
)


_ON_IT = re.compile(
    r"\b(?:there|(?:in|on|over|for|with|under) (?:it|that|this)|that one|dort|da|dar(?:in|über|unter)|dazu|dabei|là|dedans|dessus|ahí|allí)\b",
    re.I,
)


def voice_off(wish: Wish) -> Done:
    """No narration in the film, or in scenes."""
    if _INSTEAD.search(wish.text):
        raise NotDone("somebody else reads")
    texts = [text for text in wish.parts("where") if not finding.these(text)] or wish.parts("where")
    if not wish.film.settings.narration:
        return wish.same()
    if not texts and not wish.parts("except"):
        known = {scene.id for scene in (wish.origin or wish.film).scenes}
        new = [scene for scene in wish.spoken_of if scene not in known]
        if new and _ON_IT.search(wish.text):  # behind a scene that comes: it is the new one that says nothing
            return _silent(new)
        return Done((UpdateFilm(field="settings.narration", value=False),))
    scenes = tuple(s for text in texts for s in wish.find(text))
    if wish.parts("except"):
        scenes = wish.scenes()
    if set(scenes) == {scene.id for scene in wish.film.scenes}:
        return Done((UpdateFilm(field="settings.narration", value=False),))
    scenes = tuple(dict.fromkeys(scenes))
    if re.search(rf"\b{TELLER}\b", wish.text, re.I) and (theirs := meant.narrators(wish, Place(scenes))):
        return done(told.exchange(wish.film, theirs, ""))
    return _silent(scenes)


def voice_on(wish: Wish) -> Done:
    """Narration again."""
    if wish.parts("where") and len(wish.scenes()) < len(wish.film.scenes):
        return ask_words(wish, place(wish))
    return Done((UpdateFilm(field="settings.narration", value=True),))


HANDLERS: dict[str, Handler] = {
    "line": line,
    "line_add": line_add,
    "line_gone": line_gone,
    "voice_off": voice_off,
    "voice_on": voice_on,
}
