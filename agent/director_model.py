"""The offline director as a model: the same door and the same loop as a language model.

It works by rules and says so. A turn is decided from the conversation and the film's
state alone, so the same conversation always gets the same answer.
"""

from __future__ import annotations

import asyncio
import json
import logging
import re
from collections.abc import AsyncIterator, Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from pydantic import ValidationError

from agent.director.refine.types import Asked, FilmView
from agent.model import STOPPED, Call, CallDelta, Delta, Message, Prompt, Usage
from film.breakdown import Breakdown
from film.document import Film
from film.edits import (
    AddScene,
    Again,
    EditError,
    MoveScene,
    Operation,
    RemoveScene,
    UpdateScene,
    apply,
)
from pixora.settings import DEFAULT_MODEL

log = logging.getLogger(__name__)

BLANKS = 80
"""Blanks in a row that a layout may need; rules take their time over longer rows."""
_BLANK = re.compile(r"\s{81,}")
YES = frozenset(
    {"yes", "yes please", "yeah", "ok", "okay", "sure", "approve", "approved", "ja", "oui", "sí", "vale"}
)

MAKING = (
    "text_to_speech",
    "text_to_image",
    "image_to_video",
    "text_to_sound",
    "text_to_music",
    "assemble_video",
)
PIECE = 160
READ_AT_ONCE = 4_000
"""Characters of a message about a film that is there."""
TOO_MUCH = "That is more than I can follow: I work by rules. Say it in a few plain sentences."
"""Characters of arguments in one delta."""


ToolCall = tuple[str, dict[str, Any]]


@dataclass(frozen=True)
class Move:
    """What the director does in one turn."""

    text: str = ""
    reasoning: str = ""
    calls: tuple[ToolCall, ...] = ()


class Director:
    """Rules in the place of a language model."""

    name = DEFAULT_MODEL

    async def stream(self, prompt: Prompt) -> AsyncIterator[Delta]:
        turn = len(prompt.messages)
        # In a thread: a long text takes its time, and others must not wait for it.
        move = await asyncio.to_thread(_decided, prompt)
        if move.reasoning:
            yield Delta(reasoning=move.reasoning)
        if move.text:
            yield Delta(text=move.text)
        for index, (name, arguments) in enumerate(move.calls):
            text = json.dumps(arguments, ensure_ascii=False)
            yield Delta(call=CallDelta(index, id=f"d{turn}_{index}_{name}", name=name))
            for start in range(0, len(text), PIECE):
                yield Delta(call=CallDelta(index, arguments=text[start : start + PIECE]))
        yield Delta(finish="tool_calls" if move.calls else "stop")
        yield Delta(usage=Usage(0, 0))


def _decided(prompt: Prompt) -> Move:
    """The next move; words that no rule was made for, such as the same one a thousand times, are not followed."""
    try:
        return decide(prompt)
    except (ValidationError, RecursionError):
        log.warning("the offline director could not follow a message", exc_info=True)
        return Move(text=TOO_MUCH)


def decide(prompt: Prompt) -> Move:
    """The next move: answer the person's latest message, or carry on after tool results."""
    messages = list(prompt.messages)
    asked = max((i for i, m in enumerate(messages) if m.role == "user"), default=-1)
    since = messages[asked + 1 :]
    film = Film.model_validate(prompt.state["film"])
    if not any(message.role in ("assistant", "tool") for message in since):
        return _answer(messages[asked].content if asked >= 0 else "", film, prompt.state, messages[:asked])
    return _carry_on(messages, since, prompt.state)


def _answer(text: str, film: Film, state: dict[str, Any], before: list[Message]) -> Move:
    """The first move on a message of the person's."""
    if not film.scenes:
        wish, earlier = _wish(text, before)
        return (
            _plan(wish, film, earlier)
            if wish
            else Move(text="There is no film yet: say in a sentence what it shows.")
        )
    if len(text) > READ_AT_ONCE:
        return Move(text=TOO_MUCH)
    import agent.director.refine.reading as reading

    view = _view(state, before)
    match reading.replied(text, _asked(before), _said_last(before), view):
        case reading.Edits() as edits:
            back = (("undo_edit", {"steps": edits.undone}),) if edits.undone else ()
            calls = (*back, *_calls(edits.operations))
            return Move(text=edits.said, reasoning=_reading(film, edits.operations), calls=calls)
        case reading.Undo() as undo:
            return Move(calls=(("undo_edit", {"steps": undo.steps}),))
        case reading.Redo() as redo:
            return Move(calls=(("undo_edit", {"steps": redo.steps, "redo": True}),))
        case reading.Resume():
            note = _not_by_words(text, film) if _set_aside(before) else ""
            return Move(text=note, calls=(("request_approval", {"message": note}),))
        case reading.Asked() as asked:
            return _ask(asked.question, asked.options)
        case reading.NewFilm() as new:
            return Move(
                text=f"That is a new film: start one with {new.text!r}, so that this one stays as it is."
            )
        case reading.Answer() as answer:
            again = state["open_plan"] and _set_aside(before) and not answer.closed
            return Move(text=answer.text, calls=(("request_approval", {"message": ""}),) if again else ())
        case _:
            return Move(text="Stopped. Say “go on” to carry on from what is made.")


def _view(state: dict[str, Any], before: Sequence[Message]) -> FilmView:
    """The film as its person sees it, and what they wrote before."""
    return FilmView(
        film=Film.model_validate(state["film"]),
        revision=state["revision"],
        length=state["length"],
        open_plan=state["open_plan"],
        recent=tuple(state["done"]),
        stale=state["stale"],
        states=state["states"],
        refused=state.get("refused", {}),
        left_out=state.get("left_out", {}),
        doubtful=tuple(state.get("doubtful", ())),
        rest=state.get("rest", ""),
        made=_made_last(before),
        charged=_charged_last(before),
        messages=tuple(message.content for message in before if message.role == "user"),
    )


def _made_last(before: Sequence[Message]) -> tuple[str, ...]:
    """The units that the tools of the latest plan told were made."""
    names = {call.id: call.name for message in before for call in message.calls}
    made: list[str] = []
    for message in reversed(before):
        name = names.get(message.call_id or "") if message.role == "tool" else None
        if name == "request_approval" and made:
            break
        if name in MAKING:
            made = [*map(str, _read(message.content).get("made", [])), *made]
    return tuple(dict.fromkeys(made))


def _charged_last(before: Sequence[Message]) -> str:
    """What the latest plan took, as its receipt says; empty where none was charged."""
    rows = (_read(message.content) for message in reversed(before) if message.role == "tool")
    return next((str(row["charged"]) for row in rows if row.get("charged")), "")


def _wish(text: str, before: list[Message]) -> tuple[str, tuple[str, ...]]:
    """The wish and what was written before it while there is no film; empty where "go on" has nothing before it."""
    from agent.director.refine.answers import goes_on

    earlier = tuple(m.content for m in before if m.role == "user" and not goes_on(m.content))
    if goes_on(text):
        return (earlier[-1], earlier[:-1]) if earlier else ("", ())
    return text, earlier


QUESTION = 500
"""Characters that a question may have; one that names many lines is told as a reply, and asked in short."""


def _ask(question: str, options: Sequence[str]) -> Move:
    short = question if len(question) <= QUESTION else f"{question[: QUESTION - 1].rsplit(' ', 1)[0]}…"
    told = question if short != question else ""
    return Move(text=told, calls=(("ask_user", {"question": short, "options": list(options)}),))


def _asked(before: Sequence[Message]) -> Asked | None:
    """The question that the director asked last, if nothing but its answer came after it."""
    last = next((m for m in reversed(before) if m.role == "assistant"), None)
    for call in last.calls if last else ():
        if call.name == "ask_user":
            asked = _read(call.arguments)
            return Asked(str(asked.get("question", "")), tuple(map(str, asked.get("options", ()))))
    return None


def _said_last(before: Sequence[Message]) -> tuple[str, str]:
    """The person's latest message and what the director told on it."""
    at = max((i for i, m in enumerate(before) if m.role == "user"), default=-1)
    told = " ".join(m.content for m in before[at + 1 :] if m.role == "assistant")
    return (before[at].content if at >= 0 else ""), told


def _set_aside(before: Sequence[Message]) -> bool:
    """Whether the latest plan waited for approval when the person wrote something else."""
    plans = {call.id for m in before for call in m.calls if call.name == "request_approval"}
    answers = [m.content for m in before if m.role == "tool" and m.call_id in plans]
    return bool(answers) and "wrote instead" in answers[-1]


def _not_by_words(text: str, film: Film) -> str:
    """What to say to "yes" where a plan waited: without it, whoever only writes is asked the same for ever."""
    from agent.director.refine.words import ASK

    if text.strip(" .!").lower() not in YES:
        return ""
    said = ASK["approve_there"]
    return said.get(film.settings.language[:2], said["en"])


def _plan(text: str, film: Film, earlier: tuple[str, ...] = ()) -> Move:
    import agent.director.plan as planning
    from agent.director.refine import cast_first

    stated = {path.rpartition(".")[2] for path in film.authors}
    asked = film.settings
    text, first = cast_first.taken_out(_BLANK.sub(lambda run: run[0][:BLANKS], text))
    wish = planning.Wish(
        text=text,
        before=earlier,
        duration=asked.duration if "duration" in stated else None,
        aspect_ratio=asked.aspect_ratio if "aspect_ratio" in stated else None,
        style=film.style or None,
        language=asked.language if "language" in stated else None,
        voice=asked.voice or None,
    )
    match planning.plan(wish):
        case planning.Planned() as planned:
            arguments = planned.breakdown.model_dump(mode="json", exclude_defaults=True)
            order, note = _order(planned.breakdown, first)
            return Move(
                text=" ".join([*planned.notes, *note]),
                reasoning="Working by rules, offline: what kind of text is this, which settings does it state, "
                "who wants what, and in how many scenes.",
                calls=(
                    ("plan_scenes", arguments),
                    *order,
                    ("request_approval", {"message": planned.breakdown.logline}),
                ),
            )
        case planning.Asked() as question:
            return _ask(question.question, question.options)
        case planning.Declined() | planning.Answered() as said:
            return Move(text=said.text)
    raise AssertionError("planning has four outcomes")


def _order(breakdown: Breakdown, first: bool) -> tuple[tuple[ToolCall, ...], tuple[str, ...]]:
    """The call that puts the cast before the rest, and what is told of it, where a wish says so."""
    from agent.director.refine.cast_first import FIELD, said

    if not first:
        return (), ()
    tongue = breakdown.language.split("-")[0]
    if not breakdown.cast:
        return (), (said("nobody", tongue),)
    edit = {"op": "film", "field": FIELD, "value": True}
    return (("edit_film", {"operations": [edit]}),), ()


def _reading(film: Film, operations: Sequence[Operation]) -> str:
    """How the message was understood, for whoever watches; nothing where an edit cannot be carried out."""
    try:
        return f"Understood as: {apply(film, operations, 'agent').summary}"
    except EditError:
        return ""


def _calls(operations: Iterable[Operation]) -> tuple[ToolCall, ...]:
    """Operations as tool calls: scenes and film apart, in order, then approval."""
    scene_ops: list[dict[str, Any]] = []
    film_ops: list[dict[str, Any]] = []
    for operation in operations:
        row = operation.model_dump(mode="json", exclude_defaults=True) | {"op": operation.op}
        if isinstance(operation, UpdateScene | RemoveScene | MoveScene | Again):
            scene_ops.append(row)
        elif isinstance(operation, AddScene):
            scene_ops.append({"op": "add", "after_id": operation.after_id, "scene": _planned(operation)})
        else:
            film_ops.append(row)
    calls: list[ToolCall] = []
    if film_ops:
        calls.append(("edit_film", {"operations": film_ops}))
    if scene_ops:
        calls.append(("edit_scenes", {"operations": scene_ops}))
    return (*calls, ("request_approval", {"message": ""}))


def _planned(operation: AddScene) -> dict[str, Any]:
    scene = operation.scene
    return {
        "shot": scene.shot,
        "visual": scene.visual_description,
        "motion": scene.motion,
        "audio": scene.audio_description,
        "script": scene.script,
        "lines": [line.model_dump(mode="json") for line in scene.lines],
        "cast_ids": list(scene.cast),
        "seconds": scene.duration,
        "transition": scene.transition.kind,
        "transition_seconds": scene.transition.seconds,
    }


def _carry_on(messages: list[Message], since: list[Message], state: dict[str, Any]) -> Move:
    """The next move after tool results."""
    calls: dict[str, Call] = {call.id: call for message in since for call in message.calls}
    results = [
        (calls[m.call_id].name, m.content)
        for m in since
        if m.role == "tool" and m.call_id in calls and _read(m.content) != STOPPED  # a new run begins it anew
    ]
    results = results[_latest(results, "request_approval") :]
    last = [name for name, _ in results[-len(MAKING) :]]
    if not results:
        return Move(text="There is nothing left to do.")
    name, content = results[-1]
    done = {name for name, _ in results}
    answer = _read(content)
    if answer.get("error"):
        return Move(text=f"That did not work: {str(answer['error']).rstrip('.')}.")
    if name == "undo_edit":
        return Move(calls=(("assemble_video", {}),)) if answer.get("only_cut") else _approval_or_done(answer)
    if name == "request_approval":
        if answer.get("approved"):
            return Move(calls=tuple((tool, {}) for tool in MAKING))
        return Move(text=str(answer.get("text", "Nothing was made and nothing was charged.")))
    made_now = set(last) & set(MAKING) and "request_approval" in done
    if made_now and "charge_credits" not in done and not _in_doubt(results):
        return Move(calls=(("charge_credits", {}),))
    if name == "ask_user":
        return _answer(str(answer.get("text", content)), Film.model_validate(state["film"]), state, messages)
    if seen := _cast_seen(results, state):
        return Move(text=seen, calls=(("request_approval", {"message": ""}),))
    from agent.director.closing import report

    return Move(text=report([_read(content) for _, content in results], _view(state, [])))


def _cast_seen(results: list[tuple[str, str]], state: dict[str, Any]) -> str:
    """What to say before the rest is planned, once the cast is made that was wanted first."""
    from agent.director.refine.cast_first import seen

    answers = [_read(content) for _, content in results]
    if not state["open_plan"] or any(answer.get("failed") for answer in answers):
        return ""
    made = [unit for answer in answers for unit in answer.get("made", [])]
    return seen(Film.model_validate(state["film"]), made)


def _latest(results: list[tuple[str, str]], tool: str) -> int:
    """Where the latest call of a tool stands; 0 where there is none."""
    return max((at for at, (name, _) in enumerate(results) if name == tool), default=0)


def _in_doubt(results: list[tuple[str, str]]) -> bool:
    """Whether something may have been ordered: the plan closes by itself once that is known."""
    rows = [row for _, content in results for row in _read(content).get("failed", [])]
    return any(row.get("state") == "uncertain" for row in rows)


def _approval_or_done(answer: dict[str, Any]) -> Move:
    if answer.get("due"):
        return Move(calls=(("request_approval", {"message": ""}),))
    return Move(text="Nothing has to be made: takes from before are used again.")


def _read(content: str) -> dict[str, Any]:
    try:
        value = json.loads(content)
    except ValueError:
        return {"text": content}
    return value if isinstance(value, dict) else {"text": content}
