"""What is said, to the letter: lines changed, exchanged and added, and whole scripts pasted scene by scene."""

from __future__ import annotations

import re

from agent.director.refine.draft import CHANGE, FREE, Clause, Draft
from agent.director.refine.targets import Reference, members
from agent.director.refine.types import Answer, Asked, Edits, FilmView, Reply
from agent.director.refine.visuals import swapped
from agent.director.refine.words import ask, called
from agent.director.wish.settings_words import LANGUAGE_NAMES
from agent.director.words.lexer import lex
from film.document import CastMember, Line, Scene
from film.edits import UpdateScene

SPOKEN = ("voice", "narration", "speaking")


def script(clause: Clause) -> bool | Reply:
    """``change the narration of scene 3 to: "…"``, ``the last line: "…"``, ``in scene 4 Mira says "…"``, kept to the letter."""
    quotes = [t for t in clause.tokens if t.kind == "quote"]
    bare = all(t.kind in ("quote", "ref") for t in clause.left()) and clause.names_some()  # scene 3: "…"
    if len(quotes) != 1 or not (
        bare or clause.has("thing", *SPOKEN, "sentence") or clause.has("verb", "say")
    ):
        return False
    if (at := _which_line(clause)) is not None:
        return _one_line(clause, at)
    if not clause.names_scenes() and not clause.draft.mentioned and not clause.draft.view.last_mentioned:
        return clause.which_scene()
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    if len(scenes) != 1:
        return clause.which(scenes)
    quote = clause.find("quote") or 0
    said_by = [(i, m) for i, m in members(clause.film, clause.tokens[:quote]) if i not in clause.used]
    text = clause.take("quote").value  # type: ignore[union-attr]
    at = said_by[-1][0] if said_by else 0
    theirs = said_by and (
        clause.tokens[at + 1].text in ("'s", "say", "says")
        or clause.tokens[at - 1].text.lower()
        in ("for", "für", "pour", "para", "by", "from", "of", "von", "de")
    )
    added = clause.has("verb", "add") or clause.has("amount", "more")
    if said_by and (theirs or clause.has("verb", "say")):
        later = [row for row in members(clause.film, clause.tokens) if row[0] > quote]
        after = _after_whom(clause, [*said_by[:-1], *later])
        added = added or bool(clause.has("other", "new")) or after is not None
        clause.used |= {index for index, _ in said_by}
        _use_words(clause)
        return _speaks(clause, scenes[0], said_by[-1][1], text, after if added else None, added)
    _use_words(clause)
    scene = clause.film.scene(scenes[0])
    _voice_on(clause)
    if added and scene.lines:
        clause.draft.scene(scene.id, "lines", (*scene.lines, Line(text=text)))
    else:
        clause.draft.scene(scene.id, "lines", (Line(text=text),))
        clause.draft.operations[-1] = UpdateScene(scene_id=scene.id, field="script", value=text)
    clause.draft.tell("script", scenes, what=text)
    return True


def _use_words(clause: Clause) -> None:
    """Use up what only says that something is said."""
    clause.use(*CHANGE, "replace", "say", "keep")
    clause.take_all("thing", *SPOKEN, "sentence", "scene")
    clause.take_all("instead", "now")
    clause.take_all("other", "new")
    clause.take_all("amount", "more")
    clause.take_all("exact")
    for index, token in enumerate(clause.tokens):
        if token.text.lower() in _INTO and token.kind in ("word", "filler", "place"):
            clause.used.add(index)
        if token.kind == "question" and token.text.lower() in ("who", "which", "wer", "qui", "quién"):
            clause.used.add(index)


def _voice_on(clause: Clause) -> None:
    """A line in a film without a voice brings its voice along, where nobody else would begin to speak."""
    if not clause.film.settings.narration and not any(scene.lines for scene in clause.film.scenes):
        clause.draft.whole("settings.narration", True)


def _which_line(clause: Clause) -> int | None:
    """Where a line is named by its place: "the last line", "the closing line"."""
    for index, token in enumerate(clause.tokens[:-1]):
        then = clause.tokens[index + 1]
        place = token.kind == "ordinal" or (
            isinstance(token, Reference) and token.value in ("opening", "ending")
        )
        if place and then.kind == "thing" and then.value in ("narration", "sentence"):
            return index
    return None


def _one_line(clause: Clause, at: int) -> bool | Reply:
    """One line of the film, or of a scene that is named beside it, in other words; its speaker stays."""
    token = clause.tokens[at]
    number = {"opening": 1, "ending": -1}.get(token.value) if isinstance(token, Reference) else token.number
    clause.used.add(at)
    references = clause.references()
    scenes = clause.resolved(references) if references else tuple(s.id for s in clause.film.scenes)
    if not isinstance(scenes, tuple):
        return scenes
    lines = [(scene, i) for scene in scenes for i in range(len(clause.film.scene(scene).lines))]
    position = (number or 1) - 1 if (number or 1) > 0 else len(lines) + (number or 0)
    if not 0 <= position < len(lines):
        return clause.which_scene()
    text = clause.take("quote").value  # type: ignore[union-attr]
    _use_words(clause)
    scene_id, index = lines[position]
    _put_line(clause.draft, clause.film.scene(scene_id), index, text)
    clause.draft.tell("script", (scene_id,), what=text)
    return True


def _put_line(draft: Draft, scene: Scene, index: int, text: str) -> None:
    """Other words for one line of a scene."""
    old = scene.lines[index]
    lines = list(scene.lines)
    lines[index] = old.model_copy(update={"text": text, "spoken": None})
    draft.scene(scene.id, "lines", tuple(lines))


def _after_whom(clause: Clause, before: list[tuple[int, CastMember]]) -> str | None:
    """Behind whose line a new one goes: ``after Otto, Mira says "…"``."""
    for index, member in before:
        if index and clause.tokens[index - 1].kind == "place" and clause.tokens[index - 1].value == "after":
            clause.used |= {index - 1, index}
            return member.id
    return None


def _speaks(
    clause: Clause,
    scene_id: str,
    member: CastMember,
    text: str,
    after: str | None = None,
    added: bool = False,
) -> bool:
    """Somebody's own line in a scene: it takes the place of what they said there, unless it is one more."""
    scene = clause.film.scene(scene_id)
    line = Line(speaker=member.id, text=text)
    lines = list(scene.lines)
    mine = [i for i, old in enumerate(lines) if old.speaker == member.id]
    theirs = [i for i, old in enumerate(lines) if old.speaker == after]
    if added or not mine:
        lines.insert(theirs[-1] + 1 if theirs else len(lines), line)
    else:
        lines[mine[0]] = line
        lines = [old for i, old in enumerate(lines) if i not in mine[1:]]
    _voice_on(clause)
    clause.draft.scene(scene_id, "lines", tuple(lines))
    clause.draft.tell("line_of", (scene_id,), who=called(member, capital=True), what=text)
    return True


_INTO = ("with", "by", "to", "into", "for", "durch", "mit", "zu", "in", "par", "en", "por", "con")


def line_instead(clause: Clause) -> bool | Reply:
    """``Mira asks "…" instead of "…"``, ``replace "…" with "…"``: a line that is said, in other words."""
    quotes = [i for i, t in enumerate(clause.tokens) if t.kind == "quote"]
    if len(quotes) != 2:
        return False
    first, second = (clause.tokens[i].value for i in quotes)
    between = clause.tokens[quotes[0] + 1 : quotes[1]]
    if any(t.kind == "instead" or t.kind in ("neg", "guard") for t in between):
        new, old = first, second
    elif any(t.text.lower() in _INTO for t in between) and any(
        t.kind == "verb" for t in clause.tokens[: quotes[0]]
    ):
        new, old = second, first
    else:
        return False
    lines = [
        (s, i) for s in clause.film.scenes for i, line in enumerate(s.lines) if _bare(old) == _bare(line.text)
    ]
    if len(lines) != 1:
        return False
    clause.used |= set(range(len(clause.tokens)))
    scene, index = lines[0]
    _put_line(clause.draft, scene, index, new)
    clause.draft.tell("script", (scene.id,), what=new)
    return True


def _bare(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))


_ROW = re.compile(
    r"^\s*(?:[-*•]\s*)?(?:(?P<scene>scene|szene|scène|escena|s)\s*)?(?P<n>\d{1,2})\s*[:.)–-]+\s+(?P<text>\S.*)$",
    re.I,
)
_WHO = re.compile(r"^(?P<who>[^\W\d_][\w' ]{0,24}):\s+(?P<text>\S.*)$")
_GIVEN = frozenset(
    [
        "here",
        "there",
        "following",
        "below",
        "as",
        "follows",
        "exactly",
        "these",
        "those",
        "this",
        "word",
        "words",
        "for",
        "letter",
        "scene",
        "by",
        "per",
        "each",
        "is",
        "are",
        "one",
        "pasted",
        "please",
        "use",
        "hier",
        "folgende",
        "folgenden",
        "genau",
        "diese",
        "pro",
        "je",
        "wort",
        "für",
        "voici",
        "suivantes",
        "suivants",
        "exactement",
        "ces",
        "par",
        "mot",
        "aquí",
        "siguientes",
        "exactamente",
        "estas",
        "por",
        "palabra",
    ]
)
"""Words before a pasted script that ask for nothing but it."""


def pasted(message: str, view: FilmView, language: str) -> Edits | Asked | Answer | None:
    """A whole script, scene by scene, with what it is said in; None for any other message."""
    rows = [row for row in message.splitlines() if row.strip()]
    first = next((i for i, row in enumerate(rows) if _ROW.match(row)), len(rows))
    found = [match for row in rows[first:] if (match := _ROW.match(row))]
    if len(found) < 2 or len(found) != len(rows) - first:
        return None
    draft = Draft(view, language, view.film)
    if not _is_script(" ".join(rows[:first]), draft):
        return None
    numbers = [int(match["n"]) for match in found]
    count = len(view.film.scenes)
    if missing := next((n for n in numbers if not 1 <= n <= count), None):
        return Answer(ask("no_such_scene", language, what=str(missing), n=str(count)))
    for number in dict.fromkeys(numbers):
        scene = view.film.scenes[number - 1]
        texts = [match["text"] for match in found if int(match["n"]) == number]
        draft.scene(scene.id, "lines", tuple(_line(text, draft) for text in texts))
    changed = [view.film.scenes[number - 1].id for number in dict.fromkeys(numbers)]
    if not draft.film.settings.narration:
        draft.whole("settings.narration", True)
    for scene_id in changed:
        draft.tell("script", (scene_id,), what=draft.film.scene(scene_id).script)
    return Edits(tuple(draft.operations), " ".join(draft.said))


def _line(text: str, draft: Draft) -> Line:
    """A row of a script as a line: without quotation marks, with its speaker where the cast has one by that name."""
    who = _WHO.match(text.strip())
    for member in draft.film.cast if who else ():
        if who and who["who"].lower() in (member.name.lower(), member.id):
            return Line(speaker=member.id, text=_unquoted(who["text"]))
    return Line(text=_unquoted(text))


def _unquoted(text: str) -> str:
    bare = text.strip()
    pairs = ("“”", "„“", "«»", '""', "‘’")
    return bare[1:-1].strip() if any(bare[:1] == p[0] and bare[-1:] == p[1] for p in pairs) else bare


def _is_script(head: str, draft: Draft) -> bool:
    """Whether what stands before the rows says that they are to be spoken, and asks for nothing else but a language."""
    tokens = lex(head, [], draft.language)
    if not any(t.kind == "thing" and t.value in (*SPOKEN, "sentence") for t in tokens):
        return False
    for token in tokens:
        if token.kind == "language":
            draft.whole("settings.language", token.value)
            draft.tell("language", what=LANGUAGE_NAMES[token.value])
        elif not (
            token.kind in (*FREE, "exact", "quant", "other", "instead", "range", "question")
            or (token.kind == "thing" and token.value in (*SPOKEN, "sentence", "scene", "film"))
            or (
                token.kind == "verb"
                and token.value
                in ("use", "change", "say", "translate", "put", "replace", "keep", "swap", "give")
            )
            or token.text.lower() in _GIVEN
        ):
            return False
    return True


def say_instead(clause: Clause) -> bool | Reply:
    """``say "harbour" instead of "pier"``: a word changed in what is said; the pictures stay."""
    match = re.search(
        r"\b(?:say|says|use|sag|dis|di|the word)\s+(?:the word\s+)?(.+?)\s+(?:instead of|rather than|in place of|statt|anstatt|au lieu de|en vez de|en lugar de)\s+(.+?)$",
        clause.text,
        re.I,
    ) or _reversed(clause.text)
    if not match or not (
        clause.has("verb", "say")
        or clause.seen("thing", *SPOKEN)
        or "the word" in clause.text.lower()
        or clause.seen("quote")
        or re.match(r"(?:sag|dis|di)\b", clause.text, re.I)
    ):
        return False
    new, old = (
        re.sub(r"^(?:the word )|^[\"'“”]|[\"'“”.,]+$", "", part.strip()) for part in match.groups()[:2]
    )
    old = re.sub(
        r"\s+(?:in|of)\s+(?:the\s+)?(?:narration|voice-?over|script|whole film|film)$", "", old
    ).strip("\"'“”")
    if re.search(r"\bscene", old):
        return False
    lines = {
        s.id: tuple(line.model_copy(update={"text": swapped(line.text, old, new)}) for line in s.lines)
        for s in clause.film.scenes
    }
    holding = tuple(s.id for s in clause.film.scenes if lines[s.id] != s.lines)
    clause.used |= set(range(len(clause.tokens)))
    if not holding:
        return Answer(f"No scene says “{old}”.")
    for scene in holding:
        clause.draft.scene(scene, "lines", lines[scene])
    clause.draft.tell("word", holding, what=new, old=old)
    return True


_QUOTED_PAIR = re.compile(
    r"\b(?:replace|swap|change|turn)\s+(?:the word\s+)?“([^”]+)”\s+(?:with|by|to|for|into)\s+“([^”]+)”", re.I
)
_WORD_PAIR = re.compile(
    r"\b(?:replace|swap|change)\s+(?:the word\s+)(.+?)\s+(?:with|by|to|for|into)\s+(.+?)$", re.I
)


_SHOULD_BE = re.compile(r"\bthe word [“\"]?(.+?)[”\"]? should be [“\"]?(.+?)[”\"]?$", re.I)


def _reversed(text: str) -> re.Match[str] | None:
    """``replace the word pier with harbour``, as (new, old)."""
    found = _QUOTED_PAIR.search(text) or _WORD_PAIR.search(text) or _SHOULD_BE.search(text)
    return re.match(r"(.+?)\x00(.+)$", f"{found[2]}\x00{found[1]}") if found else None
