"""A model that says what it was told to say: for tests, evals and demonstrations."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable, Sequence
from typing import Any

from agent.model import CallDelta, Delta, ModelError, Prompt, Usage

ToolCalls = Sequence[tuple[str, dict[str, Any] | str]]
Turn = str | ToolCalls | ModelError | Callable[[Prompt], "str | ToolCalls"]
"""Words, tool calls (arguments as data, or as raw text), an error, or a function of the prompt."""


class Scripted:
    """Plays its turns in order, one for each of its replies in the conversation, then ``end``."""

    name = "offline/scripted"

    def __init__(self, turns: Sequence[Turn], *, end: str = "Done.", piece: int = 40) -> None:
        self.turns = list(turns)
        self.end = end
        self.piece = piece
        self.prompts: list[Prompt] = []
        self._failed = 0

    async def stream(self, prompt: Prompt) -> AsyncIterator[Delta]:
        self.prompts.append(prompt)
        at = sum(1 for message in prompt.messages if message.role == "assistant") + self._failed
        turn = self.turns[at] if at < len(self.turns) else self.end
        if callable(turn):
            turn = turn(prompt)
        if isinstance(turn, ModelError):
            self._failed += 1
            raise turn
        if isinstance(turn, str):
            yield Delta(text=turn)
            yield Delta(finish="stop")
        else:
            for index, (name, arguments) in enumerate(turn):
                text = arguments if isinstance(arguments, str) else json.dumps(arguments)
                yield Delta(call=CallDelta(index, id=f"call-{at}-{index}", name=name))
                for start in range(0, len(text), self.piece):
                    yield Delta(call=CallDelta(index, arguments=text[start : start + self.piece]))
            yield Delta(finish="tool_calls")
        yield Delta(usage=Usage(100, 20))
