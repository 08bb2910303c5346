"""Turns of a model, recorded and played back exactly.

A tape holds the turns of one conversation in order, each with the digest of what the model had been told.
Played back, no model is asked: where the conversation goes another way than on the tape, that is said
instead of made up.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import asdict, dataclass, field
from typing import Any

from agent.model import CallDelta, Delta, Model, ModelError, Prompt, Usage

_UUID = re.compile(r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b|\bcall_[0-9a-f]{16}\b")


def numbered(text: str) -> str:
    """Text in which ids that are new in every run are numbered in the order in which they come."""
    known: dict[str, str] = {}
    return _UUID.sub(lambda found: known.setdefault(found[0], f"id-{len(known) + 1}"), text)


def digest(prompt: Prompt) -> str:
    """What a model was told, the same in every run."""
    told = [
        [asdict(message) for message in prompt.messages],
        [asdict(tool) for tool in prompt.tools],
        prompt.restated,
    ]
    text = numbered(json.dumps(told, ensure_ascii=False, sort_keys=True))
    return hashlib.blake2b(text.encode(), digest_size=16).hexdigest()


@dataclass
class Turn:
    """One turn: what had been told, and what was streamed back, or how that failed."""

    told: str
    deltas: list[dict[str, Any]] = field(default_factory=list)
    error: str = ""


@dataclass
class Tape:
    """The turns of one conversation."""

    turns: list[Turn] = field(default_factory=list)

    @classmethod
    def of(cls, data: list[dict[str, Any]]) -> Tape:
        return cls([Turn(**turn) for turn in data])

    def public(self) -> list[dict[str, Any]]:
        return [asdict(turn) for turn in self.turns]

    @property
    def tokens(self) -> tuple[int, int]:
        """Tokens in and out, as far as the model told."""
        used = [delta["usage"] for turn in self.turns for delta in turn.deltas if delta.get("usage")]
        return sum(one["tokens_in"] for one in used), sum(one["tokens_out"] for one in used)


class Recorder:
    """A model whose turns come from a tape as far as it goes, and from the model, if there is one, after that."""

    def __init__(self, name: str, tape: Tape, inner: Model | None) -> None:
        self.name = name
        self._tape = tape
        self._inner = inner
        self._at = 0
        self.asked = 0
        """How many turns were not on the tape."""

    async def stream(self, prompt: Prompt) -> AsyncIterator[Delta]:
        told, at = digest(prompt), self._at
        self._at += 1
        if at < len(self._tape.turns) and self._tape.turns[at].told == told:
            for delta in played(self._tape.turns[at]):
                yield delta
            return
        if self._inner is None:
            where = f"turn {at + 1} of the recorded {len(self._tape.turns)}"
            raise ModelError(
                f"the conversation goes another way than on the tape, from {where}; record it anew"
            )
        del self._tape.turns[at:]
        turn = Turn(told)
        self._tape.turns.append(turn)
        self.asked += 1
        try:
            async for delta in self._inner.stream(prompt):
                turn.deltas.append(written(delta))
                yield delta
        except ModelError as error:
            turn.error = str(error)
            raise


def written(delta: Delta) -> dict[str, Any]:
    """A delta as it is kept, without what is empty."""
    return {name: value for name, value in asdict(delta).items() if value}


def played(turn: Turn) -> Iterator[Delta]:
    for data in turn.deltas:
        parts = dict(data)
        if "call" in parts:
            parts["call"] = CallDelta(**parts["call"])
        if "usage" in parts:
            parts["usage"] = Usage(**parts["usage"])
        yield Delta(**parts)
    if turn.error:
        raise ModelError(turn.error)
