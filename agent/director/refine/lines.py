"""What is said, to the letter: a quotation is the film's own line or a new one, and the words around it say what becomes of it."""

from __future__ import annotations

import re

from agent.director.refine.draft import LOOKS, Clause
from agent.director.refine.quotes import Said, bare, exchanged, parted, scenes_of, spoken, without
from agent.director.refine.speakers import after_whom, named, speaker_of, whose_line
from agent.director.refine.targets import Reference, words_of
from agent.director.refine.types import Reply
from agent.director.refine.voices import relative
from agent.director.words.english import singular
from film.document import NARRATOR, Line, Scene
from film.edits import Again, UpdateScene

SPOKEN = ("voice", "narration", "speaking")
_LOADED = (
    *LOOKS, "shot", "move", "style", "palette", "aspect", "length", "unit", "speed", "louder", "colour", "burn", "position", "size",
    "instrument", "genre", "transition", "except", "guard", "neg", "quote", "ref", "nearer", "split",
)  # fmt: skip
"""Kinds that ask for something by themselves; every other word around a quotation only leads to it."""
_DEEDS = ("remove", "cut", "move", "split", "merge", "begin", "finish", "keeponly")
_WRITTEN = re.compile(
    r"\b(?:sign|poster|banner|billboard|plate|label|note|letter|postcard|newspaper|shirt|flag|graffiti|captions?|subtitles?|title|signpost|logo)s?\b",
    re.I,
)
"""What may bear words that nobody says."""
_LETTERED = re.compile(
    r"\b(?:show|paint|write|written|carve|carved|print|printed|engrave|engraved|stencil|embroider\w*|scratch\w*)\b.*\bon (?:the|his|her|a|an|its|their)\b",
    re.I,
)
_EVERY = re.compile(
    r"\b(?:every ?(?:time|where)|each time|always|throughout|refrain|wherever|whenever|all (?:of them|the times|through)|both times|jedes mal|überall|partout|chaque fois|cada vez)\b",
    re.I,
)
_TAG = re.compile(
    r"\b(?:tag ?-?lines?|end ?-?lines?|closing lines?|closing words|last words|final words|slogan|strap ?-?line|pay-?off|sign-?off|schlusssatz|schlusszeile|slogan)\b",
    re.I,
)
_STAYS = re.compile(
    r"\b(?:is|are|'s) (?:enough|fine|good|great|perfect|plenty|all)\b|\b(?:stays?|keep|remains?)\b", re.I
)
_RETAKE = re.compile(
    r"\b(?:again|alt|alternative|another (?:take|go|version|read(?:ing)?|try)|re-?record|re-?take|re-?read|once more|different (?:take|read(?:ing)?))\b",
    re.I,
)
_HELD = re.compile(r"\b(?:hold|beat|pause|breath|breathe|longer|seconds?|silence|linger|wait)\b", re.I)


def quoted(clause: Clause) -> bool | Reply:
    """A clause that quotes: new words for a line, one more line, a line less, another speaker, another take of it."""
    marks = [i for i, t in enumerate(clause.tokens) if t.kind == "quote"]
    if (
        not marks
        or _LETTERED.search(clause.text)
        or (_WRITTEN.search(clause.text) and not clause.seen("thing", *SPOKEN, "sentence"))
    ):
        return False
    near = len(marks) > 1 or clause.has("verb", "remove", "cut") or bool(_RETAKE.search(clause.text))
    old = {i: found for i in marks if (found := spoken(clause.film, clause.tokens[i].value, near))}
    new = [i for i in marks if i not in old]
    if len(marks) > 2 or (len(marks) == 2 and len(new) != 1):
        return False
    if old and new:
        return _related(clause, next(iter(old)), next(iter(old.values())), new[0])
    if old:
        return _known(clause, next(iter(old)), next(iter(old.values())))
    return _new(clause, new[0])


_BESIDE = re.compile(
    r"\b(?:(?P<before>in front of|ahead of|prior to|preceding)|behind|following|right after)\b", re.I
)
_BECOMES = re.compile(
    r"\b(?:make|change|use|should|must|be|become|becomes|to|into|with|by|now|reads?|say|says|for|but)\b|→|->|=",
    re.I,
)


def _related(clause: Clause, at: int, found: list[Said], new: int) -> bool | Reply:
    """One quotation that the film says and one that it does not: instead of it, or before or after it."""
    between = clause.tokens[min(at, new) + 1 : max(at, new)]
    before = clause.tokens[:at] if at < new else between
    where = next((t.value for t in reversed(before) if t.kind == "place"), "")
    told = " ".join(t.text for t in before)
    if not where and (beside := _BESIDE.search(told)):
        where = "before" if beside["before"] else "after"
    if not where and at < new and re.search(r"\b(?:followed by|and then|then)\b", clause.text, re.I):
        where = "after"
    replacing = clause.seen("instead") or clause.seen("verb", "replace", "swap", "change")
    replacing = replacing or (not where and bool(_BECOMES.search(" ".join(t.text for t in between))))
    if not where and not replacing:
        return False
    meant = _meant(clause, found)
    if not isinstance(meant, list):
        return meant
    found = meant
    words = clause.tokens[new].value
    if where and not replacing:
        return _inserted(clause, found[-1], words, new, before=where == "before")
    who = speaker_of(clause, new)
    for said in reversed(found):
        put(clause, said, words, who)
    clause.used |= {at, new}
    _use_rest(clause, scenes_of(found))
    clause.draft.tell("script", scenes_of(found), what=words)
    return True


def _meant(clause: Clause, found: list[Said]) -> list[Said] | Reply:
    """Which of the places where the film says it: those of the scenes that are named, else the only one, else all where that is said."""
    named = [t for t in clause.tokens if isinstance(t, Reference) and not t.role]
    if named and any(said.scene in t.scenes for t in named for said in found):
        scenes = clause.resolved(clause.references())
        if not isinstance(scenes, tuple):
            return scenes
        found = [said for said in found if said.scene in scenes]
    if len(scenes_of(found)) > 1 and not _EVERY.search(clause.text):
        return clause.which(scenes_of(found))
    clause.references()
    return found


def put(clause: Clause, said: Said, words: str, who: str = "") -> None:
    """Other words, or none, where a line said something; said by ``who`` where all of the line is new."""
    lines = list(clause.film.scene(said.scene).lines)
    changed = exchanged(lines[said.line], said, words) if words else without(lines[said.line], said)
    if changed and who and changed.text == words:
        changed = changed.model_copy(update={"speaker": who})
    lines[said.line : said.line + 1] = [changed] if changed else []
    if clause.draft.scene(said.scene, "lines", tuple(lines)) and [one.speaker for one in lines] == [NARRATOR]:
        told = UpdateScene(scene_id=said.scene, field="script", value=lines[0].text)
        edits = [
            edit
            for edit in clause.draft.operations
            if getattr(edit, "scene_id", "") != said.scene
            or getattr(edit, "field", "") not in ("lines", "script")
        ]
        clause.draft.operations = [*edits, told]


def _inserted(clause: Clause, said: Said, words: str, new: int, before: bool) -> bool:
    lines = list(clause.film.scene(said.scene).lines)
    old = lines[said.line]
    line = Line(speaker=speaker_of(clause, new) or old.speaker, text=words)
    head, tail = parted(old, said, before)
    lines[said.line : said.line + 1] = [part for part in (head, line, tail) if part]
    clause.used |= {i for i, t in enumerate(clause.tokens) if t.kind in ("quote", "place")}
    clause.references()
    _use_rest(clause, (said.scene,))
    clause.draft.scene(said.scene, "lines", tuple(lines))
    clause.draft.tell("script", (said.scene,), what=words)
    return True


def _known(clause: Clause, at: int, found: list[Said]) -> bool | Reply:
    """Only a line that the film says: it goes, another says it, it is said anew; else it names its scene."""
    who = speaker_of(clause, at)
    if clause.has("verb", "remove", "cut") or (
        clause.has("neg") and not who and not clause.has("verb", "change")
    ):
        gone = _meant(clause, found)
        if not isinstance(gone, list):
            return gone
        for said in reversed(gone):
            put(clause, said, "")
        clause.use("remove", "cut")
        clause.take_all("neg")
        return done(clause, at, gone, "line_out", clause.tokens[at].value)
    if (clause.seen("guard", "only") or clause.has("verb", "keeponly")) and not who:
        kept = _meant(clause, found)
        return _alone(clause, at, kept[-1]) if isinstance(kept, list) else kept
    if who and not clause.has("length") and len(found) == 1:
        return given_to(clause, at, found[0], who)
    if _RETAKE.search(clause.text):
        clause.draft.do(Again(unit=f"speech:{found[0].scene}"))
        return done(clause, at, found[:1], "speech_again", "")
    if _STAYS.search(clause.text) and not clause.seen("length"):
        clause.used |= set(range(len(clause.tokens)))
        return True
    if len(scenes_of(found)) == 1:  # the line says which scene is meant
        clause.used |= {
            i for i, t in enumerate(clause.tokens) if t.text.lower() in ("beat", "pause", "moment")
        }
        role = clause.tokens[at - 1].value if at and clause.tokens[at - 1].kind == "place" else ""
        clause.tokens[at] = Reference(clause.tokens[at].text, "ref", scenes=scenes_of(found))
        if role:
            clause.used.add(at - 1)
        if _HELD.search(clause.text) and not clause.seen("unit") and not clause.seen("length"):
            return _beat(clause, found[0].scene)
    return False


def _alone(clause: Clause, at: int, said: Said) -> bool:
    """``just "Now, says Wisp."``: of all that a scene says, these words stay."""
    line = clause.film.scene(said.scene).lines[said.line]
    kept = line.model_copy(update={"text": line.text[said.start : said.end].strip(), "spoken": None})
    clause.draft.scene(said.scene, "lines", (kept,))
    clause.take_all("guard", "only")
    clause.use("keeponly")
    return done(clause, at, [said], "script", kept.text)


def _beat(clause: Clause, scene_id: str) -> bool:
    """``hold a beat after "…"``: a second more."""
    scene = clause.film.scene(scene_id)
    clause.draft.scene(scene_id, "duration", round(scene.duration + 1.0, 2))
    clause.used |= {i for i, t in enumerate(clause.tokens) if t.kind in ("ref", "place")}
    _use_rest(clause, (scene_id,))
    clause.draft.tell("scene_length", (scene_id,), what=f"{round(scene.duration + 1.0, 1):g} s")
    return True


def done(clause: Clause, at: int, found: list[Said], key: str, words: str) -> bool:
    clause.used.add(at)
    clause.references()
    _use_rest(clause, scenes_of(found))
    clause.draft.tell(key, scenes_of(found), what=words)
    return True


def given_to(clause: Clause, at: int, said: Said, who: str) -> bool:
    """A line, or the part of it that is quoted, said by somebody else in the same words."""
    scene = clause.film.scene(said.scene)
    lines = list(scene.lines)
    old = lines[said.line]
    head, rest = parted(old, said, before=True)
    theirs = Line(speaker=who, text=old.text[said.start : said.end])
    tail = parted(old, said, before=False)[1] if rest else None
    lines[said.line : said.line + 1] = [part for part in (head, theirs, tail) if part]
    clause.draft.scene(said.scene, "lines", tuple(lines))
    clause.used.add(at)
    clause.take_all("neg")
    clause.references()
    _use_rest(clause, (said.scene,))
    clause.draft.tell("line_of", (said.scene,), who=named(clause, who), what=theirs.text)
    return True


def _new(clause: Clause, at: int) -> bool | Reply:
    """Only words that the film does not say yet: the line of a place, or of somebody there."""
    if clause.has("verb", "call") or clause.has("thing", "title"):
        return False
    words = clause.tokens[at].value
    if (about := _ABOUT.search(clause.text)) and not clause.names_some():
        return _line_about(clause, about["what"], words)
    if (place := which_line(clause)) is not None:
        return _one_line(clause, place, words, at)
    told = clause.has("verb", "say") or clause.seen("thing", *SPOKEN, "sentence") or _TAG.search(clause.text)
    bare_ = all(t.kind in ("quote", "ref") for t in clause.left()) and clause.names_some()
    who = speaker_of(clause, at) or relative(clause)
    if not (told or bare_ or who):
        return False
    if not clause.names_scenes() and not clause.draft.mentioned and not clause.draft.view.last_mentioned:
        return clause.which_scene()
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    if len(scenes) != 1:
        return clause.which(scenes)
    clause.used.add(at)
    added = clause.has("verb", "add") or clause.has("amount", "more") or clause.has("other", "new")
    here = {line.speaker for line in clause.film.scene(scenes[0]).lines}
    behind = bool(who and who not in here and THEN.search(clause.text) and not clause.seen("instead"))
    added = added or behind or bool(_ALSO.search(clause.text))
    after = after_whom(clause) if who else ""
    _use_rest(clause, scenes)
    return _speaks(
        clause,
        clause.film.scene(scenes[0]),
        who,
        words,
        after,
        bool(added and clause.film.scene(scenes[0]).lines),
    )


_ALSO = re.compile(r"\b(?:also|as well|in addition|auch|noch|zusätzlich|encore|aussi|además|también)\b", re.I)
THEN = re.compile(
    r"\b(?:afterwards?|after (?:that|it|him|her|them|the narrator)|then|danach|dann|anschließend|hinterher|darauf(?:hin)?|ensuite|après|puis|después|luego)\b",
    re.I,
)
"""Words by which somebody who is silent there speaks behind those who are heard."""
_SELF = re.compile(
    r"\b(?:herself|himself|itself|themselves|instead|in (?:her|his) own words|selbst|selber|elle-même|lui-même|(?:ella|él) mism[ao])\b",
    re.I,
)
"""Somebody says it and not the narrator."""


def _speaks(clause: Clause, scene: Scene, who: str, words: str, after: str, added: bool) -> bool:
    """A line of a scene: it takes the place of what its speaker said there, unless it is one more."""
    lines = list(scene.lines)
    said_by = clause.seen("thing", "voice") or re.search(
        r"\b(?:narration|voice-?over|vo|v\.o\.)\b", clause.text, re.I
    )
    only = lines[0].speaker if len(lines) == 1 and not said_by else NARRATOR
    speaker = who or only
    mine = [i for i, line in enumerate(lines) if line.speaker == speaker]
    theirs = [i for i, line in enumerate(lines) if line.speaker == after]
    line = Line(speaker=speaker, text=words)
    told = [i for i, old in enumerate(lines) if old.speaker == NARRATOR]
    if added and re.search(r"\bforemost\b", clause.text):
        lines.insert(0, line)
    elif who and not mine and not added and len(told) == 1 and _SELF.search(clause.text):
        lines[told[0]] = line
    elif added or after or (who and not mine):
        lines.insert(theirs[-1] + 1 if theirs else len(lines), line)
    elif who or (said_by and mine and len(mine) < len(lines)):
        lines[mine[0]] = line
        lines = [old for i, old in enumerate(lines) if i not in mine[1:]]
    else:
        lines = [line]
    if not clause.film.settings.narration and not any(one.lines for one in clause.film.scenes):
        clause.draft.whole("settings.narration", True)
    clause.draft.scene(scene.id, "lines", tuple(lines))
    if len(lines) == 1 and lines[0].speaker == NARRATOR:
        clause.draft.operations[-1] = UpdateScene(scene_id=scene.id, field="script", value=words)
    if who and who != NARRATOR:
        clause.draft.tell("line_of", (scene.id,), who=named(clause, who), what=words)
    else:
        clause.draft.tell("script", (scene.id,), what=words)
    return True


_ABOUT = re.compile(
    r"\b(?:line|sentence|bit|words?) (?:about|on|where|that says|with) (?:the |a |an |his |her |its )?(?P<what>[^,.:;“]+?)(?=\s*(?:[,.:;“]|(?:should|must|to|could|can|change)\b))",
    re.I,
)


def _line_about(clause: Clause, what: str, words: str) -> bool | Reply:
    """``Otto's line about good eyes, change it to "…"``: the one line that speaks of something."""
    who = whose_line(clause, clause.find("thing", "narration", "sentence") or 0)
    found = [
        said
        for said in speaking_of(clause, what)
        if not who or clause.film.scene(said.scene).lines[said.line].speaker == who
    ]
    whole = {(said.scene, said.line) for said in found}
    if len(whole) != 1:
        return clause.which(scenes_of(found)) if found else clause.which_scene()
    scene_id, index = whole.pop()
    put(clause, Said(scene_id, index, 0, len(clause.film.scene(scene_id).lines[index].text)), words)
    clause.used |= set(range(len(clause.tokens)))
    clause.draft.tell("script", (scene_id,), what=words)
    return True


def _use_rest(clause: Clause, scenes: tuple[str, ...]) -> None:
    """Words that only lead to a quotation are used; what asks for more, or names another scene's things, is not."""
    shown = {word for scene in clause.film.scenes for word in words_of(scene, clause.film)}
    here = {word for scene in scenes for word in words_of(clause.film.scene(scene), clause.film)}
    for index, token in enumerate(clause.tokens):
        if token.kind in _LOADED or (token.kind == "verb" and token.value in _DEEDS):
            continue
        if token.kind != "word" or singular(token.text.lower()) not in shown - here:
            clause.used.add(index)


def which_line(clause: Clause) -> int | None:
    """Where a line is named by its place: "the last line", "the closing line", "new tag line"."""
    for index, token in enumerate(clause.tokens[:-1]):
        then = clause.tokens[index + 1]
        place = token.kind == "ordinal" or (
            isinstance(token, Reference) and token.value in ("opening", "ending")
        )
        if place and then.kind == "thing" and then.value in ("narration", "sentence"):
            return index
    return -1 if _TAG.search(clause.text) and not clause.names_some() else None


def _one_line(clause: Clause, at: int, words: str, quote: int) -> bool | Reply:
    """One line of the film, or of a scene that is named beside it, in other words; its speaker stays."""
    number = -1
    if at >= 0:
        token = clause.tokens[at]
        number = (
            {"opening": 1, "ending": -1}.get(token.value, 1)
            if isinstance(token, Reference)
            else token.number or 1
        )
        clause.used.add(at)
    references = clause.references()
    scenes = clause.resolved(references) if references else tuple(s.id for s in clause.film.scenes)
    if not isinstance(scenes, tuple):
        return scenes
    who = whose_line(clause, max(at, 0)) or ("" if at < 0 else whose_line(clause, at + 1))
    lines = [
        (scene, i)
        for scene in scenes
        for i, line in enumerate(clause.film.scene(scene).lines)
        if who in ("", line.speaker)
    ]
    position = number - 1 if number > 0 else len(lines) + number
    if not 0 <= position < len(lines):
        return clause.which_scene()
    scene_id, index = lines[position]
    line = clause.film.scene(scene_id).lines[index]
    clause.used.add(quote)
    more = clause.has("verb", "add") or clause.has("amount", "more") or _ALSO.search(clause.text)
    _use_rest(clause, (scene_id,))
    if more and number in (1, -1):
        there = list(clause.film.scene(scene_id).lines)
        there.insert(index + (number == -1), Line(speaker=line.speaker, text=words))
        clause.draft.scene(scene_id, "lines", tuple(there))
    else:
        spans = [match.span() for match in re.finditer(r"[^.!?…\s][^.!?…]*[.!?…]*", line.text)]
        one = at >= 0 and number in (1, -1) and clause.tokens[at + 1].value == "sentence" and len(spans) > 1
        begin, end = spans[min(number, 0)] if one else (0, len(line.text))
        put(clause, Said(scene_id, index, begin, end), words)
    clause.draft.tell("script", (scene_id,), what=words)
    return True


def speaking_of(clause: Clause, what: str) -> list[Said]:
    """The sentences that speak of something, by its words or their stems: those that hold most of them."""
    stems = {word[:4] for word in bare(what).split() if len(word) > 2}
    found: list[tuple[int, Said]] = []
    for scene in clause.film.scenes:
        for number, line in enumerate(scene.lines):
            for sentence in re.finditer(r"[^.!?…]+[.!?…]*", line.text):
                told = {word[:4] for word in bare(sentence[0]).split() if len(word) > 2}
                if stems & told:
                    said = Said(scene.id, number, sentence.start(), sentence.end())
                    found.append((len(stems & told), said))
    best = max((count for count, _ in found), default=0)
    return [said for count, said in found if count == best]
