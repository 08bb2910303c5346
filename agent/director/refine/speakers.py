"""Who says what is quoted, or whose line is meant: a member of the cast, or the narrator."""

from __future__ import annotations

from agent.director.reader.finding import cast_in
from agent.director.refine.draft import Clause
from agent.director.refine.targets import Reference, members
from agent.director.refine.words import called
from agent.director.scripts.words import words_of
from film.document import NARRATOR

_THE = ("the", "a", "an", "my", "our", "der", "die", "dem", "le", "la", "el")
_BY = ("for", "by", "of", "to", "let", "have", "für", "von", "pour", "par", "de", "para", "por", "make")
_SAYS = (
    "'s", "say", "says", "ask", "asks", "answer", "answers", "reply", "replies", ":", "should", "to", "can", "must", "will", "would",
)  # fmt: skip
_AWAY = ("neg", "instead")
_SHALL = words_of(
    "should shall must may can could would let have soll sollte sollen muss darf kann könnte möge lass lasst lassen doit devrait peut pourrait fais faites laisse debe debería puede podría haz deja"
)
"""Words before somebody who is to say something: "soll die Eule … sagen"."""
_SAYING = words_of(
    "say answer reply ask whisper shout call add sagen antworten erwidern fragen rufen flüstern meinen hinzufügen dire répondre demander murmurer crier ajouter decir responder preguntar susurrar gritar añadir"
)


_MUTE = Reference("", "filler")


def speaker_of(clause: Clause, at: int) -> str:
    """Who is named as the speaker of a quotation: a member's id, the narrator, or nobody."""
    tokens = clause.tokens
    people = [
        (i, m.id)
        for i, m in members(clause.film, [t if t.kind != "quote" else _MUTE for t in tokens])
        if m.kind != "thing" or m.voice
    ]
    people = people or _abroad(clause, at)
    people += [
        (i, NARRATOR)
        for i, t in enumerate(tokens)
        if t.text.lower() in ("narrator", "narrator's", "erzähler")
    ]
    found = []
    for index, who in sorted(people):
        before = [t for t in tokens[max(0, index - 3) : index] if t.text.lower() not in _THE]
        after = tokens[index + 1] if index + 1 < len(tokens) else None
        if before and (before[-1].kind in _AWAY or before[-1].text.lower() in ("than", "from", "not")):
            clause.used |= {index, *(i for i in range(max(0, index - 2), index) if tokens[i].kind in _AWAY)}
            continue
        leads = bool(before) and before[-1].text.lower().split()[-1] in _BY
        gets = bool(before) and before[-1].kind == "verb" and before[-1].value in ("say", "give")
        says = after is not None and (after.text.lower() in _SAYS or after.kind in ("aux", "quote"))
        near = [*(t.text.lower() for t in before[-1:]), after.text.lower() if after else ""]
        shall = index < at and any(word in _SHALL for word in near)
        says = says or (shall and any(t.text.lower() in _SAYING for t in tokens[index + 1 : at]))
        if leads or says or gets:
            found.append((0 if leads else 1, abs(index - at), index, who))
    if not found:
        return ""
    *_, index, who = min(found)
    clause.used.add(index)
    return who


def _abroad(clause: Clause, at: int) -> list[tuple[int, str]]:
    """Who of the cast is named before a quotation in another language than the film's: "le gardien"."""
    if clause.draft.language == "en":
        return []
    each = [(i, t.text) for i, t in enumerate(clause.tokens[:at]) if t.kind == "word" and len(t.text) > 3]
    found = [(i, cast_in(text, clause.film, clause.draft.language)) for i, text in each]
    speaking = {m.id for m in clause.film.cast if m.kind != "thing" or m.voice}
    return [(i, who[0]) for i, who in found if len(who) == 1 and who[0] in speaking]


def named(clause: Clause, who: str) -> str:
    if who == NARRATOR:
        return _NARRATORS.get(clause.draft.language, "the narrator")
    return called(clause.film.member(who), capital=True)


_NARRATORS = {"de": "der Erzähler", "fr": "le narrateur", "es": "el narrador"}


def after_whom(clause: Clause) -> str:
    """Behind whose line a new one goes: ``after Otto, Mira says "…"``."""
    for index, member in members(clause.film, clause.tokens):
        before = clause.tokens[index - 1] if index else None
        if before is not None and before.kind == "place" and before.value == "after":
            clause.used |= {index - 1, index}
            return member.id
    return ""


def whose_line(clause: Clause, line: int) -> str:
    """Whose line it is, where the words say so: "the narrator's line", "Otto's line"."""
    for index in range(line - 1, -1, -1):
        token = clause.tokens[index]
        if token.text.lower() in ("narrator", "narrator's"):
            return NARRATOR
        found = members(clause.film, [token])
        if found and index + 1 < len(clause.tokens) and clause.tokens[index + 1].text == "'s":
            clause.used.add(index)
            return found[0][1].id
    return ""
