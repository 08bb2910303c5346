"""A request as edits: its clauses one after the other, done whole or not at all, and what it says must stay."""

from __future__ import annotations

import re

from agent.director.refine import answers, coverage
from agent.director.refine import guards as refine_guards
from agent.director.refine.clauses import requests
from agent.director.refine.draft import FREE, Draft
from agent.director.refine.music import retimed
from agent.director.refine.sentences import background, only_stays
from agent.director.refine.targets import Reference, collapse, resolve
from agent.director.refine.types import Asked, Edits, FilmView, Reading, Reply
from agent.director.refine.words import scene_names
from agent.director.words.lexer import Token, lex
from film.document import Film
from film.edits import EditError, UpdateFilm, apply
from film.timing import time

_STAYS = re.compile(
    r"^(?:leave|keep|do not (?:touch|change|alter|edit)) (?P<what>[^,;]+?)"
    r"(?: alone| as (?:it|they) (?:is|are)| as is| unchanged| untouched| the same)?,?\s+(?:and|but)(?: just| only)? (?P<wish>.+)$",
    re.I,
)


def edits(text: str, quotes: list[str], draft: Draft, reads: coverage.Reads) -> Reading:
    """The edits that a request makes of an empty draft, or what to ask; ``reads`` reads what would be offered."""
    view, language = draft.view, draft.language
    text, guards = refine_guards.taken_out(text, view.film, language)
    draft.kept, draft.mentioned = guards.scenes, guards.named or draft.mentioned
    if (stays := _STAYS.match(text)) and (kept := _scenes_only(stays["what"], view, language)):
        draft.kept, text = kept, stays["wish"]
    done: list[str] = []
    unclear: list[str] = []
    replies: list[Reply] = []
    clauses = requests(text, quotes, view, language)
    if len(clauses) > 1:  # "Hi!" and "Thank you" ask for nothing
        clauses = [row for row in clauses if any(t.kind not in FREE for t in row[1])] or clauses
        clauses = [row for row in clauses if not _EVERYWHERE.fullmatch(row[0].strip(" .,!"))] or clauses
    for words, tokens in clauses:
        attempt = draft.copy()
        reply = coverage.read(words, tokens, attempt, reads)
        if reply is None:
            draft = attempt
            done.append(words)
        elif len(clauses) == 1 or language != "en" or not (background(words) or only_stays(words)):
            replies.append(reply)
            unclear.append(words)
    if replies:
        return _only(replies, unclear, [] if _guarded(clauses) else done, draft, reads)
    if not draft.operations:
        return answers.not_understood(view, language)
    if (stayed := _stays_not(draft, guards)) is not None:
        return stayed
    try:
        changed = apply(view.film, draft.operations, "agent").film
    except EditError as error:
        if len(clauses) > 1:
            return Asked(f"These changes do not fit together: {error}. Send them one at a time.")
    else:
        _keep_music_in_step(draft, changed)
    return Edits(tuple(draft.operations), " ".join(draft.said))


_EVERYWHERE = re.compile(
    r"(?:(?:and|in|for|on|throughout) )*(?:(?:only|just) (?:in |for |there|here|that (?:scene|shot|one)|scene \d+|this (?:scene|one))+|(?:the )?(?:whole|entire) (?:film|thing|movie|video)|everywhere|all of it|throughout|all (?:the )?(?:scenes|pictures)|the pictures)"
    r"(?: (?:it|they) (?:shows? up|appears?|is seen|are seen|comes? up)| too| as well| i mean| please)*",
    re.I,
)
"""A part of a message that only says "everywhere" of the part before it."""


def _stays_not(draft: Draft, guards: refine_guards.Guards) -> Asked | None:
    """What to ask where an edit would change what the message says must stay."""
    if any(getattr(edit, "scene_id", "") in draft.kept for edit in draft.operations):
        names = scene_names(draft.view.film, draft.kept, "en")
        return Asked(f"You said that {names} should stay as they are. Which scenes should change?", firm=True)
    thing = guards.broken(draft.operations)
    return (
        Asked(f"That would change the {thing}, which you said should stay. Which of the two?", firm=True)
        if thing
        else None
    )


def _keep_music_in_step(draft: Draft, changed: Film) -> None:
    """Figures in the music brief follow the new cut; a brief that a person wrote stays."""
    brief = changed.music.brief
    if changed.authors.get("music.brief") == "person":
        return
    told = retimed(brief, time(draft.view.film, {}), time(changed, {}))
    if told != brief:
        draft.operations.append(UpdateFilm(field="music.brief", value=told))


def _scenes_only(text: str, view: FilmView, language: str) -> tuple[str, ...]:
    """The scenes that a text names, if it names nothing else."""
    tokens = collapse(lex(text, [], language), view.film)
    references = [token for token in tokens if isinstance(token, Reference)]
    if not references or any(t.kind not in ("ref", "filler", "mark") for t in tokens):
        return ()
    return resolve(references, view.film)


def _guarded(clauses: list[tuple[str, list[Token]]]) -> bool:
    """Whether a guard ("but", "except", "only") ties the parts of a message together."""
    return any(token.kind in ("guard", "except") for _, tokens in clauses for token in tokens)


def _only(
    replies: list[Reply], unclear: list[str], done: list[str], draft: Draft, reads: coverage.Reads
) -> Reading:
    """What to ask where a part of a message is open: it is done whole or not at all, or what was understood of it is offered."""
    question = next((r for r in replies if isinstance(r, Asked)), None)
    if not draft.operations:
        return question or replies[0]
    said, what = " ".join(draft.said), "; ".join(unclear)
    if question and len(replies) == 1 and done:
        options = tuple("; ".join([*done, option]) for option in question.options)
        return Asked(f"{said} “{what}”: {question.question}", options)
    offer = "; ".join(done)
    read = reads(offer, draft.view) if done else None
    if isinstance(read, Edits) and read.operations == tuple(draft.operations):
        return draft.ask("left_over", offer, said=said, what=what)
    return draft.ask("left_open", said=said, what=what)
