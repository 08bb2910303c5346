"""Lines that are not quoted: given to another speaker, taken out, told apart by whose they are or what they speak of."""

from __future__ import annotations

import re

from agent.director.refine.draft import Clause
from agent.director.refine.lines import done, given_to, put, speaking_of, which_line
from agent.director.refine.quotes import Said, scenes_of, spoken
from agent.director.refine.speakers import named, speaker_of, whose_line
from agent.director.refine.types import Asked, Reply
from film.document import NARRATOR

_ELSEWHERE = re.compile(
    r"^(?:but |and )?(?:please )?(?:keep|leave) (?:it|them|that|this|the line|the rest) (?:as (?:it|they) (?:is|are) )?in (?:the )?(?:others?|rest|remaining)(?: (?:scenes?|ones|one|two|three|\d))?(?: (?:as (?:it|they) (?:is|are)|please))?[.!]*$",
    re.I,
)
"""What stays elsewhere, said after something went in one place."""


_SAID = re.compile(
    r"^(?:(?:the )?rest (?:stands|stays|is fine|as is|unchanged|as it is)|nothing else(?:,? (?:ever|at all|please|anywhere|changes))*"
    r"|(?:please )?(?:swap|change|update|replace|exchange|fix) (?:it|that|this)(?: over)?(?: please)?)[.!?]*$",
    re.I,
)
"""What only says once more that it was asked for, or that nothing else was."""
_OPENS = re.compile(
    r"^(?:just )?(?:open|start|begin) (?:on|with) (?P<a>her|his|the|[a-z]+'s) (?P<what>question|line|words)\b[^“]*$|\bfirst thing (?:we|one|they|you) hear(?:s)? (?:should )?(?:be|is) (?P<b>her|his|the|[a-z]+'s) (?P<what2>question|line|words)\b",
    re.I,
)


def opens_on(clause: Clause) -> bool | Reply:
    """``open on her question``: what is said before somebody's line in the first scene goes."""
    match = _OPENS.search(clause.text.strip())
    scene = clause.film.scenes[0]
    if not match or clause.seen("quote") or not scene.lines:
        return False
    asks = (match["what"] or match["what2"]).lower() == "question"
    at = next(
        (
            i
            for i, line in enumerate(scene.lines)
            if line.speaker != NARRATOR and (not asks or "?" in line.text)
        ),
        None,
    )
    if at is None:
        return False
    gone = " ".join(line.text for line in scene.lines[:at])
    clause.used |= set(range(len(clause.tokens)))
    if at:
        clause.draft.scene(scene.id, "lines", scene.lines[at:])
        clause.draft.tell("line_out", (scene.id,), what=gone)
    return True


def replaced_line(clause: Clause) -> bool | Reply:
    """``it replaces "…"`` after the new words were given: nothing more to do once that line is gone."""
    if (opened := opens_on(clause)) is not False:
        return opened
    if clause.draft.operations and (
        _ELSEWHERE.match(clause.text.strip()) or _SAID.match(clause.text.strip())
    ):
        clause.used |= set(range(len(clause.tokens)))
        return True
    marks = [i for i, t in enumerate(clause.tokens) if t.kind == "quote"]
    gone = re.search(r"\b(?:replac\w+|instead|in place|goes|gone|out|drops?)\b", clause.text, re.I)
    if len(marks) != 1 or not clause.draft.operations or not gone:
        return False
    words = clause.tokens[marks[0]].value
    if spoken(clause.film, words) or not spoken(clause.draft.view.film, words):
        return False
    clause.used |= set(range(len(clause.tokens)))
    return True


def given(clause: Clause) -> bool | Reply:
    """``give that line to Otto``, ``let Mira say the line in scene 4``: a line that is not quoted, said by another."""
    if clause.seen("quote") or not clause.has("thing", "narration", "sentence"):
        return False
    if not (
        clause.has("verb", "give", "say", "move", "change")
        or re.search(r"\b(?:should|let|assign|hand|goes?)\b", clause.text, re.I)
    ):
        return False
    at = clause.find("thing", "narration", "sentence") or 0
    whose = whose_line(clause, at)
    who = speaker_of(clause, at)
    if not who or who == whose or re.search(r"\bto:?\s*$", clause.text):
        return False
    lines = _candidates(clause, who, whose)
    if not isinstance(lines, list):
        return lines
    if len(lines) != 1:
        options = tuple(
            f"“{clause.film.scene(s).lines[i].text}” should be said by {named(clause, who)}"
            for s, i in lines[:4]
        )
        return Asked("Which line?", options)
    scene_id, index = lines[0]
    text = clause.film.scene(scene_id).lines[index].text
    return given_to(clause, at, Said(scene_id, index, 0, len(text)), who)


def _candidates(clause: Clause, who: str, whose: str) -> list[tuple[str, int]] | Reply:
    """The lines that may be meant: of the scenes named, by another than ``who``; the narrator's where the message speaks of one."""
    named = clause.names_some()
    scenes = clause.targets() if named else tuple(s.id for s in clause.film.scenes)
    if not isinstance(scenes, tuple):
        return scenes
    found = [
        (scene, i)
        for scene in scenes
        for i, line in enumerate(clause.film.scene(scene).lines)
        if (line.speaker == whose if whose else line.speaker != who)
    ]
    at = which_line(clause)
    if at is not None:  # "the last line": of the film, or of the scenes named
        token = clause.tokens[at] if at >= 0 else None
        last = token is None or token.value in ("ending", "-1")
        number = 0 if last or token is None or token.number is None else token.number
        every = [(scene, i) for scene in scenes for i in range(len(clause.film.scene(scene).lines))]
        meant = every[-1:] if last else every[max(0, number - 1) : number] or every[:1]
        return [row for row in meant if row in found]
    told = [row for row in found if clause.film.scene(row[0]).lines[row[1]].speaker == NARRATOR]
    that = not named or re.search(r"\bthat (?:line|sentence)\b", clause.text, re.I)
    return told if len(told) == 1 and that else found


def cut_line(clause: Clause) -> bool | Reply:
    """``lose the narrator's line at the start``, ``cut the sentence about the pier``: one line, or sentence, less."""
    line = clause.find("thing", "narration", "sentence")
    if clause.seen("quote") or line is None or not clause.has("verb", "remove", "cut"):
        return False
    about = re.search(
        r"\b(?:line|sentence|bit|words?|part) (?:about|on|where|that says|with|of) (?:the |a |an |his |her |its )?(?P<what>[^,.;]+?)(?: in | at |$)",
        clause.text,
        re.I,
    )
    if about:
        return _cut_about(clause, about["what"])
    who = whose_line(clause, line)
    if not who:
        return False
    clause.use("remove", "cut")
    scenes = clause.targets() if clause.names_some() else tuple(s.id for s in clause.film.scenes)
    if not isinstance(scenes, tuple):
        return scenes
    found = [
        Said(s, i, 0, len(one.text))
        for s in scenes
        for i, one in enumerate(clause.film.scene(s).lines)
        if one.speaker == who
    ]
    if not found or (len(scenes_of(found)) > 1 and not clause.names_some()):
        return clause.which(scenes_of(found)) if found else False
    for said in reversed(found):
        put(clause, said, "")
    return done(
        clause,
        line,
        found,
        "line_out",
        clause.draft.view.film.scene(found[0].scene).lines[found[0].line].text,
    )


def _cut_about(clause: Clause, what: str) -> bool | Reply:
    """One sentence less: the one that speaks of something, by its words or their stems."""
    meant = speaking_of(clause, what)
    if clause.names_some():
        scenes = clause.targets()
        if not isinstance(scenes, tuple):
            return scenes
        meant = [said for said in meant if said.scene in scenes]
    if not meant:
        return Asked(f"No line speaks of “{what}”. Which one should go?")
    if len(meant) > 1:
        return (
            clause.which(scenes_of(meant)) if len(scenes_of(meant)) > 1 else Asked("Which of its sentences?")
        )
    gone = clause.film.scene(meant[0].scene).lines[meant[0].line].text[meant[0].start : meant[0].end].strip()
    put(clause, meant[0], "")
    clause.used |= set(range(len(clause.tokens)))
    clause.draft.tell("line_out", (meant[0].scene,), what=gone)
    return True
