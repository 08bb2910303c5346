"""What a message about a film means: edits, a step back or forth, an answer, or a question.

Concepts, targets, frames and coverage: words become concepts, concepts name scenes and
fill a frame, and every word that carries content must have been used; else the reading
is offered as a question and nothing changes. One message is one revision.

``python -m agent.director.refine "MESSAGE" [film.json]`` prints the reading.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from agent.director.reader import acting, leftover, second
from agent.director.reader.turns import only_then
from agent.director.refine import (
    adding,
    answers,
    cast_first,
    cutting,
    dictated,
    exchanged_lines,
    follow,
    halves,
    how,
    levels_told,
    milder,
    mixing,
    money,
    pared,
    pasted,
    pending,
    positions,
    questions_told,
    reworded,
    sequence,
    shapes_told,
    tempo,
    trimming,
    unseen,
    voiced,
    where,
)
from agent.director.refine import (
    guards as refine_guards,
)
from agent.director.refine import (
    questions as refine_questions,
)
from agent.director.refine import (
    quotes as refine_quotes,
)
from agent.director.refine.asides import without_asides
from agent.director.refine.clauses import by_scene, protected, requests, spelled, without_politeness
from agent.director.refine.draft import FREE, Clause, Draft, Frame
from agent.director.refine.frames import ALONE, FRAMES
from agent.director.refine.music import retimed
from agent.director.refine.plain import plainer
from agent.director.refine.sentences import background, only_stays
from agent.director.refine.speech import plainly
from agent.director.refine.targets import Reference, collapse, resolve
from agent.director.refine.types import (
    Answer,
    Asked,
    Cancel,
    Edits,
    FilmView,
    NewFilm,
    Reading,
    Redo,
    Reply,
    Resume,
    Undo,
)
from agent.director.refine.words import ask, scene_names, unmarked
from agent.director.translate.message import in_english
from agent.director.words.lexer import Token, language_of, lex
from film.document import Film
from film.edits import EditError, Operation, RemoveScene, UpdateFilm, UpdateScene, apply
from film.timing import time

__all__ = [
    "Answer",
    "Asked",
    "Cancel",
    "Edits",
    "FilmView",
    "NewFilm",
    "Reading",
    "Redo",
    "Resume",
    "Undo",
    "refine",
    "replied",
]


def refine(message: str, view: FilmView) -> Reading:
    """Read a message against a film. Deterministic; nothing is changed here.

    Rules come first; what they do not understand is read as messages like it were annotated by people.
    """
    language = language_of(message, view.film.settings.language.split("-")[0])
    message = trimming.far(message)
    if (both := pared.both(message, view, language, _refine)) is not None:
        return both
    for told in _WHOLE:
        if (known := told(message, view, language)) is not None:
            return known
    found = _listed(message, view) or _refine(message, view)
    if isinstance(found, Edits) and view.film.scenes:
        return pared.fewer(message, found, view, language, _refine)
    if not view.film.scenes:
        return found
    unclear = (isinstance(found, Asked) and not found.firm) or found == answers.not_understood(view, language)
    told_of = isinstance(found, Answer) and found.told and not found.closed
    if (unclear or told_of) and (bare := pared.again(message, view, language, _refine)) is not None:
        return bare
    return answers.abroad(message, view) or found if unclear else found


_WHOLE: tuple[Callable[[str, FilmView, str], Reading | None], ...] = (
    unseen.asked,
    questions_told.answered,
    levels_told.told,
    shapes_told.told,
    exchanged_lines.told,
)
"""What reads a message as a whole, or leaves it alone."""
_ITEM = re.compile(r"[ \t]*(?:\(?\d{1,2}[.)]|[-–—•*])[ \t]+(?P<wish>\S.*)")


def _listed(message: str, view: FilmView) -> Edits | None:
    """What a list of wishes does, one line after the other; None where one of them is no edit."""
    rows = [row for row in message.splitlines() if row.strip()]
    items = [match["wish"] for row in rows if (match := _ITEM.fullmatch(row))]
    if len(items) < 2 or len(rows) - len(items) > 2 or not view.film.scenes:
        return None
    operations: list[Operation] = []
    said: list[str] = []
    now = view
    for item in items:
        read = _refine(item, now)
        if not isinstance(read, Edits) or read.undone:
            return None
        operations += read.operations
        said.append(read.said)
        try:
            film = apply(now.film, read.operations, "agent").film
        except EditError:
            return None
        now = replace(now, film=film)
    return Edits(tuple(operations), " ".join(filter(None, said)))


def _refine(message: str, view: FilmView) -> Reading:
    """What one wish, or several in one sentence, mean."""
    language = language_of(protected(message)[0], view.film.settings.language.split("-")[0])
    if (
        heard := voiced.told(message, view, language, _refine) or tempo.kept(message, view, _refine)
    ) is not None:
        return heard
    own = voiced.silent_there(by_rules(message, view), message, language)
    if not view.film.scenes:
        return own
    if isinstance(own, Edits):
        if language != "en" and any(edit.op == "add" and not edit.scene.script for edit in own.operations):
            read = acting.act(message, view, language, by_rules)  # it puts pictures into English more closely
            if isinstance(read, Edits) and any(edit.op == "add" for edit in read.operations):
                return read
        return _checked(own, message, view, language)
    if isinstance(own, Asked) and not own.firm:
        guarded = own.guarded and not only_then(message)
        if guarded and not second.wishes(message, view, language):
            return own
        read = acting.act(message, view, language, by_rules, leftover.LIKELY if guarded else acting.SURE)
        return own if read is None or isinstance(read, (Asked, Undo, Redo)) else read
    if own == answers.not_understood(view, language):
        return acting.act(message, view, language, by_rules) or own
    if own == Answer(ask("same", language)):  # unless the reader is sure that it is not so yet
        read = acting.act(message, view, language, by_rules, second.CERTAIN)
        return read if isinstance(read, Edits) else own
    if isinstance(own, Answer) and own.told and second.wishes(message, view, language):
        read = acting.act(message, view, language, by_rules)
        return read if isinstance(read, Edits) else own
    return own


def _told(reading: Reading | None) -> Reading | None:
    """An answer that tells of the film, as one."""
    return replace(reading, told=True) if isinstance(reading, Answer) else reading


def _checked(own: Edits, message: str, view: FilmView, language: str) -> Reading:
    """The edits of the rules; where the reader finds that they miss the message, what it makes of it."""
    goes_on = follow.carried(message, view.messages, language)[0] != message
    if second.exchanges(message, view, language, own.operations):
        return acting.act(message, view, language, by_rules) or own
    misread = not (goes_on or view.refused) and second.against(message, view, language, own.operations)
    if misread or _garbled(message, own) or _vague(message, own, view):
        return acting.act(message, view, language, by_rules) or Asked(ask("unsure", language, said=own.said))
    told = (message, view, language, by_rules, own.operations)
    if second.unmet(*told) or second.everywhere(*told):
        read = acting.act(message, view, language, by_rules)
        if not isinstance(read, Edits) and second.elsewhere(message, view, language, own.operations):
            return Asked(ask("unsure", language, said=own.said))
        return read if isinstance(read, Edits) else own
    return own


def _garbled(message: str, edits: Edits) -> bool:
    """Whether a comparison of the message ended up in what would be drawn or heard: *an owl than the crickets*."""
    values = (str(getattr(operation, "value", "")) for operation in edits.operations)
    return bool(re.search(r"\brather\b", message, re.I)) and any(_THAN.search(value) for value in values)


def _vague(message: str, edits: Edits, view: FilmView) -> bool:
    """Whether the words of a scene would change without anybody having said which ones, or whose."""
    if _ONE_OF_THEM.search(message) and not protected(message)[1]:
        return any(getattr(edit, "field", "") in ("lines", "script") for edit in edits.operations)
    scenes = {scene.id: scene for scene in view.film.scenes}
    return any(
        isinstance(edit, UpdateScene)
        and edit.field == "script"
        and ":" not in str(edit.value)
        and len({line.speaker for line in scenes[edit.scene_id].lines}) > 1
        and bool(_ONES_WORDS.search(message))
        for edit in edits.operations
    )


_ONE_OF_THEM = re.compile(
    r"\b(?:one of|some of|eine[rnms]? (?:der|seiner|ihrer)|une? des?|l'une? des|un[oa] de (?:las|los|sus))\b.*\b(?:lines?|sentences?|words?|sätze?n?|zeilen|worte|phrases?|répliques?|mots|frases?|líneas|palabras)\b",
    re.I,
)
"""Words for one of several lines, which say not which."""
_ONES_WORDS = re.compile(
    r"\b(?:answers?|repl(?:y|ies)|responds?|response|antwort\w*|erwider\w*|répon[ds]\w*|réplique|respuesta|contesta\w*)\b",
    re.I,
)
"""Words for what one of several people says."""
_THAN = re.compile(r"(?<!rather)(?<!more)(?<!less)(?<!\wer) than (?:the|an?|that)\b", re.I)


def by_rules(message: str, view: FilmView) -> Reading:
    """What a message means by rules alone.

    German, French and Spanish have words of their own for what is said most; what is not understood in
    them is put into English and read once more.
    """
    own = _reading(message, view, ("", ""))
    language = language_of(protected(message)[0], view.film.settings.language.split("-")[0])
    advice = _WHETHER.match(without_politeness(message))
    unclear = isinstance(own, Asked) or own == answers.not_understood(view, language)
    if not advice and (noted := mixing.noted(message, view, language, None if unclear else own)):
        return noted
    if (unclear or isinstance(own, Edits)) and (line := dictated.dictated(message, view, language)):
        return line
    return own if advice or not unclear else _read_in_english(message, language, view) or own


def _reading(message: str, view: FilmView, told: tuple[str, str]) -> Reading:
    """What a message means; ``told`` is the language that it was put into English from, and how it was said there."""
    language = language_of(message, view.film.settings.language.split("-")[0])
    meant, wrong = follow.carried(message, view.messages, language)
    if meant != message:
        carried = by_rules(meant, view)
        return _taken_back(carried) if wrong else carried
    if (refused := money.refused(message)) is not None:
        return refused
    message = money.without(message)
    if (script := pasted.pasted(message, view, language)) is not None:
        return script
    text, quotes = adding.told(*refine_quotes.marked(*spelled(message, view.film), view.film), view.film)
    text, quotes = halves.told(sequence.told(text, view.film), quotes)
    language = language_of(text, view.film.settings.language.split("-")[0])
    found = where.named(text, view.film, language)
    spoken = positions.spoken_of(found.text, view.film)
    text, terms = cutting.plain(reworded.in_its_place(plainly(reworded.joined(found.text))), view.film)
    text = without_asides(text, language)
    if found.level and found.still_in(text):
        return found.which(quotes)
    bare = without_politeness(_CORRECTION.sub("", text) or text)
    for reading in (
        answers.control(bare, view),
        cast_first.read(bare.rstrip("?"), view),
        milder.read(bare, view),
        NewFilm(message) if answers.new_film(bare) else None,
        answers.refusal(text),
        answers.hands_off(bare),
        _told(refine_questions.question(bare, view, language)),
        answers.vague(bare.rstrip("?"), view),
    ):
        if reading is not None:
            return reading
    if not view.film.scenes:
        return NewFilm(message) if text else answers.not_understood(view, language)
    if _WHETHER.match(bare):  # asks for advice, and gets the question back
        read = by_rules(bare.rstrip("? "), view)
        return (
            Asked(f"{read.said} Shall I?", (bare.rstrip("? "),), firm=True)
            if isinstance(read, Edits)
            else read
        )
    return _edit(plainer(by_scene(bare, view.film)), quotes, view, language, told, terms, spoken)


def _read_in_english(message: str, language: str, view: FilmView) -> Reading | None:
    """What a message of another language does, once it is put into English."""
    text, quotes = protected(message)
    english = in_english(text, language, view.film)
    if not english:
        return None
    spoken = re.sub("\ue000(\\d+)\ue001", lambda mark: f"“{quotes[int(mark[1])]}”", english)
    reading = _reading(spoken, view, (language, message))
    return reading if isinstance(reading, (Edits, Undo, Redo)) else None


_CORRECTION = re.compile(
    r"^(?:(?:no|nein|nee|non|nope|wait|sorry|oh|oops|h+m+|actually)\s*[,.!;:]\s+)+(?=\w+ \w)", re.I
)
"""A word before a request that only says that the last one was not it."""
_WHETHER = re.compile(r"^(?:should|must|soll|sollte|muss|doit|devrait|debe|debería)\b.*\?\s*$", re.I | re.S)


def _taken_back(reading: Reading) -> Reading:
    """The same edit once the last one is taken back; only where it stands by itself, in scenes."""
    alone = isinstance(reading, Edits) and all(isinstance(edit, UpdateScene) for edit in reading.operations)
    if isinstance(reading, Edits) and alone:
        return replace(reading, undone=1)
    return Asked("Shall I take the last change back?", ("undo the last change",))


def replied(text: str, asked: Asked | None, last: tuple[str, str], view: FilmView) -> Reading:
    """Read a message that may answer a question: ``asked``, or one that the words told on ``last`` hold."""
    before, told = last
    language = language_of(before, view.film.settings.language.split("-")[0])
    offered = milder.asked(told, view)
    questions = [one for one in (asked, offered) if one]
    if offered and answers.goes_on(text) and not view.open_plan:
        return refine(milder.ACCEPTED, view)
    meanings = [pending.meant(text, question, view, language) for question in questions]
    if any(isinstance(meaning, pending.Declined) for meaning in meanings):
        return Answer(ask("declined", language))
    taken_up = [meaning for meaning in meanings if isinstance(meaning, str)]
    if taken_up:
        return refine("; ".join(taken_up), view)
    if asked and answers.goes_on(text):
        return asked
    reading = refine(text, view)
    if asked and reading == answers.not_understood(view, language_of(text, language)):
        return asked
    return reading


_STAYS = re.compile(
    r"^(?:leave|keep|do not (?:touch|change|alter|edit)) (?P<what>[^,;]+?)"
    r"(?: alone| as (?:it|they) (?:is|are)| as is| unchanged| untouched| the same)?,?\s+(?:and|but)(?: just| only)? (?P<wish>.+)$",
    re.I,
)


def _edit(
    text: str,
    quotes: list[str],
    view: FilmView,
    language: str,
    told: tuple[str, str] = ("", ""),
    terms: cutting.Terms = cutting.Terms(),
    spoken: tuple[str, ...] = (),
) -> Reading:
    draft = Draft(view, language, view.film, tongue=told[0], wish=told[1], terms=terms)
    text, guards = refine_guards.taken_out(text, view.film, language)
    draft.kept, draft.mentioned = guards.scenes, guards.named or spoken
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
        reply = _read(words, tokens, attempt)
        if reply is None:
            draft = attempt
            done.append(words)
        elif len(clauses) == 1 or language != "en" or not (background(words) or only_stays(words)):
            replies.append(reply)
            unclear.append(words)
    if replies:
        return _only(replies, unclear, [] if _guarded(clauses) else done, draft)
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


def _only(replies: list[Reply], unclear: list[str], done: list[str], draft: Draft) -> Reading:
    """What to ask where a part of a message is open: it is done whole or not at all, or what was understood of it is offered."""
    question = next((r for r in replies if isinstance(r, Asked)), None)
    if not draft.operations:
        return question or replies[0]
    said, what = " ".join(draft.said), "; ".join(unclear)
    if question and len(replies) == 1 and done:
        options = tuple("; ".join([*done, option]) for option in question.options)
        return Asked(f"{said} “{what}”: {question.question}", options)
    offer = "; ".join(done)
    read = by_rules(offer, draft.view) if done else None
    if isinstance(read, Edits) and read.operations == tuple(draft.operations):
        return draft.ask("left_over", offer, said=said, what=what)
    return draft.ask("left_open", said=said, what=what)


def _read(words: str, tokens: list[Token], draft: Draft) -> Reply | None:
    """Read one clause into the draft; a reply instead where it is not wholly understood."""
    clause = Clause(words, collapse(tokens, draft.film), draft)
    _use_only(clause)
    count = len(draft.operations)
    done: set[Frame] = set()
    while clause.left():
        for frame in FRAMES:
            if frame in done or (done and frame in ALONE):
                continue
            outcome = frame(clause)
            if outcome is True:
                done.add(frame)
                break
            if outcome is not False:
                return _gone(clause) or outcome
        else:
            break
        if done & set(ALONE):
            break
    left = [t for t in clause.left() if not (done and (t.kind in ("amount", "instead") or t.value == "film"))]
    if not done and (gone := _gone(clause)):
        return gone
    if not done:
        if open_ := how.how(clause):
            return open_
        return answers.not_understood(draft.view, draft.language) if clause.left() or not draft.said else None
    if any(t.kind in ("neg", "guard", "except") or t.value in ("remove", "cut") for t in left):
        return replace(draft.ask("guard_left", what=words), guarded=True)
    if left:
        return _left_open(clause, left)
    if len(draft.operations) == count and draft.operations == []:
        return Answer(ask("same", draft.language))
    return None


def _use_only(clause: Clause) -> None:
    """An "only" before the scenes that are named, or before all of a request, asks for nothing beyond them."""
    told = [i for i, t in enumerate(clause.tokens) if t.kind not in ("filler", "polite", "mark")]
    if all(t.kind in ("ref", "guard") for t in (clause.tokens[i] for i in told)):
        return
    for at, index in enumerate(told):
        before = clause.tokens[told[at - 1]] if at else None
        then = clause.tokens[told[at + 1]] if at + 1 < len(told) else None
        if clause.tokens[index].kind != "guard" or clause.tokens[index].value != "only":
            continue
        named = isinstance(then, Reference) and not then.role and then.value not in ("all", "rest")
        if named or (before is None and then is not None):
            clause.used.add(index)
            if named and before is not None and before.kind == "guard":
                clause.used.add(told[at - 1])


def _gone(clause: Clause) -> Answer | None:
    """What to say where a scene is named that the film does not have."""
    missing = [n for t in clause.tokens if isinstance(t, Reference) for n in t.missing]
    if not missing:
        return None
    count = str(len(clause.film.scenes))
    return Answer(ask("no_such_scene", clause.draft.language, what=str(missing[0]), n=count))


def _left_open(clause: Clause, left: list[Token]) -> Reply:
    """A question about the words that nothing read; what is offered does what was understood, or nothing is."""
    draft, what = clause.draft, " ".join(t.text for t in left)
    if any(isinstance(edit, RemoveScene) for edit in draft.operations):
        return _nothing_such(clause, what)
    for words in clause.without(left):
        reading = by_rules(words, draft.view)
        if isinstance(reading, Edits) and _same(reading.operations, draft):
            return draft.ask("left_over", words, said=reading.said, what=what)
    return draft.ask("left_open", said=" ".join(draft.said), what=what)


def _nothing_such(clause: Clause, what: str) -> Asked:
    """What to ask where something should go that the film does not name: nothing is removed on a guess."""
    gone = [edit.scene_id for edit in clause.draft.operations if isinstance(edit, RemoveScene)]
    film = clause.draft.view.film
    number = str(film.number(gone[0]))
    shown = unmarked(film.scene(gone[0]).visual_description.partition(". ")[0], film)
    language = clause.draft.language
    again = clause.draft.ask("redrawn", n=number).question
    return Asked(ask("nothing_such", language, what=what, n=number, shown=shown), (again,))


def _same(operations: tuple[Operation, ...], draft: Draft) -> bool:
    """Whether operations are among those of a draft."""
    return all(edit in draft.operations for edit in operations)
