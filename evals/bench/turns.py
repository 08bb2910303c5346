"""What a turn of the agent costs beside a loop that does the least one can do.

``python -m evals.bench.turns WHO URL`` prints the CPU seconds of 40 turns with eight
streamed tool calls each, after imports and a first turn; WHO is ``bare``, ``direct`` or ``litellm``.
"""

from __future__ import annotations

import asyncio
import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from evals.bench.figure import module
from evals.bench.server import CALLS, TOOL, served

TURNS = 40
ASK = "Note what is worth noting."
DESCRIPTION = "Keep a note for later."
SAMPLES = 3


async def bare(url: str) -> float:
    """Ask, parse, assemble, answer: nothing is checked, kept or told."""
    import httpx

    function = {"name": TOOL, "description": DESCRIPTION, "parameters": {"type": "object"}}
    body = {"stream": True, "tools": [{"type": "function", "function": function}]}

    async def ask(client: httpx.AsyncClient, model: str, messages: list[Any]) -> list[dict[str, Any]]:
        calls: list[dict[str, Any]] = []
        request = body | {"model": model, "messages": messages}
        async with client.stream("POST", f"{url}/chat/completions", json=request) as response:
            async for line in response.aiter_lines():
                if line.startswith("data: {"):
                    for choice in json.loads(line[6:])["choices"]:
                        _assemble(calls, choice["delta"].get("tool_calls") or ())
        return calls

    async def converse(client: httpx.AsyncClient, turns: int) -> None:
        messages: list[dict[str, Any]] = [{"role": "user", "content": ASK}]
        while calls := await ask(client, f"turns-{turns}", messages):
            messages.append({"role": "assistant", "content": None, "tool_calls": calls})
            for call in calls:
                json.loads(call["function"]["arguments"])
                messages.append({"role": "tool", "tool_call_id": call["id"], "content": '{"ok": true}'})
        assert len(messages) == 1 + turns * (1 + CALLS), len(messages)

    async with httpx.AsyncClient(trust_env=False) as client:
        await converse(client, 1)
        start = time.process_time()
        await converse(client, TURNS)
        return time.process_time() - start


def _assemble(calls: list[dict[str, Any]], pieces: Any) -> None:
    for piece in pieces:
        if "id" in piece:
            calls.append(piece)
        else:
            calls[piece["index"]]["function"]["arguments"] += piece["function"]["arguments"]


async def litellm(url: str) -> float:
    """A run of the agent through litellm, its events durable in a fresh home."""
    from agent.litellm_model import LiteLLM

    return await agent(url, lambda name: LiteLLM(f"openai/{name}", base_url=url))


async def direct(url: str) -> float:
    """The same without litellm."""
    from agent.openai_model import OpenAIModel

    return await agent(url, lambda name: OpenAIModel(f"openai/{name}", base_url=url))


async def agent(url: str, model_of: Any) -> float:
    """CPU seconds of one run of the agent."""
    from agent import starting, studio
    from agent.compose import compose
    from agent.executor import Executor
    from agent.limits import Limits
    from evals.bench.schedule import rested
    from pixora.settings import Settings

    with tempfile.TemporaryDirectory(prefix="pixora-bench-") as folder:
        app = await compose(Settings.load({"PIXORA_HOME": str(Path(folder) / "home")}), model_of=model_of)
        try:
            app.tools = {TOOL: _tool()}
            await Executor(app, limits=Limits(turns=60)).start()
            owner = (await studio.home_owner(app)).id

            async def converse(turns: int) -> None:
                video = await studio.create_video(app, owner, ASK)
                await starting.post(app, owner, video.id, ASK, model=f"turns-{turns}")
                run = await rested(app, video.id)
                assert (run.state, run.turns) == ("finished", turns + 1), run

            await converse(1)
            start = time.process_time()
            await converse(TURNS)
            return time.process_time() - start
        finally:
            await app.aclose()


def _tool() -> Any:
    from pydantic import BaseModel, Field

    from pixora.tool import Tool

    class Note(BaseModel):
        text: str = Field(description="What to keep")

    async def note(context: Any, arguments: Note) -> dict[str, Any]:
        return {"ok": True}

    return Tool(TOOL, DESCRIPTION, Note, note)


def agent_turn(who: str) -> list[float]:
    """Ratios of the agent's CPU to the bare loop's, in pairs taken one after the other."""
    with served() as url:
        return [_seconds(who, url) / _seconds("bare", url) for _ in range(SAMPLES)]


def _seconds(who: str, url: str) -> float:
    return float(module("turns", who, url, timeout=90.0))


if __name__ == "__main__":
    print(asyncio.run({"bare": bare, "direct": direct, "litellm": litellm}[sys.argv[1]](sys.argv[2])))
