"""AG-UI's own binding: one POST is one run, streamed until its terminal event.

Source: the HTTP and SSE binding of the AG-UI 1.0 specification. Of an input, only new
words of the person and ``resume`` are read; history, state and tools are ours.
"""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Response
from pydantic import BaseModel, ConfigDict, Field

from agent import starting, threads
from agent.starting import Said, Terms
from api.deps import AccessDep, EdgeDep, User
from api.problems import Refused, problems
from api.routers.runs import Resume
from api.sse import STREAM, renamed, run_stream
from pixora.version import VERSION
from store import runs
from store.errors import NotFound

router = APIRouter(prefix="/api/v1", tags=["agui"])
MESSAGES = 10_000
Name = Annotated[str, Field(min_length=1, max_length=200, pattern=r"^[^\x00-\x1f]+$")]


class AgentMessage(BaseModel):
    """A message of the thread: a person's are read, of others only how much of them is there."""

    model_config = ConfigDict(extra="ignore")

    id: Annotated[str, Field(max_length=200, pattern=r"^[^\x00]*$")] = ""
    role: Annotated[str, Field(max_length=40)]
    content: Any = None
    toolCalls: Any = None


class AgentInput(BaseModel):
    """AG-UI's ``RunAgentInput``; what is not named here is not read."""

    model_config = ConfigDict(
        extra="ignore",
        json_schema_extra={
            "example": {
                "threadId": "lighthouse",
                "runId": "run-1",
                "messages": [
                    {"id": "m1", "role": "user", "content": "A lighthouse keeper befriends a storm"}
                ],
            }
        },
    )

    threadId: Name
    runId: Name
    messages: list[AgentMessage] = Field(max_length=MESSAGES)
    resume: list[Resume] | None = Field(default=None, max_length=50)


@router.post(
    "/agent",
    summary="Run the agent and follow the run",
    response_class=Response,
    responses=problems(400, 401, 402, 404, 409, 422) | STREAM,
)
async def run_agent(body: AgentInput, user: User, edge: EdgeDep, access: AccessDep) -> Response:
    """A thread is a film: its first message makes it. Repeating a `runId` attaches to that run again,
    from its first event. An approval is answered with `resume`: `{"approved": true}`."""
    app = edge.app
    said = _said(body)
    run_id = await _known(edge, user.id, body.runId)
    if run_id is None:
        film = await _film(edge, user.id, body, said)
        answers = [entry.answer() for entry in body.resume or ()]
        terms = Terms(client_run_id=body.runId)
        run_id = await starting.begin(app, user.id, film, said, answers, terms)
    async with app.store.read() as tx:
        run = await runs.get(tx, run_id, user.id)
    return await run_stream(edge, run, 0, access.expires, renamed(body.threadId, body.runId, _has(body)))


@router.get("/agent/capabilities", summary="What this agent can do")
async def capabilities(edge: EdgeDep) -> dict[str, Any]:
    """AG-UI's ``AgentCapabilities``."""
    tools = [
        {"name": tool.name, "description": tool.description, "parameters": tool.schema()}
        for tool in edge.app.tools.values()
    ]
    return {
        "identity": {
            "name": "Pixora",
            "type": "pixora",
            "version": VERSION,
            "description": "Makes films from sentences.",
        },
        "transport": {"streaming": True, "resumable": True, "websocket": False},
        "tools": {"supported": True, "items": tools, "parallelCalls": True, "clientProvided": False},
        "state": {"snapshots": True, "deltas": True, "memory": False, "persistentState": True},
        "reasoning": {"supported": True, "streaming": True, "encrypted": False},
        "multimodal": {
            "input": {"image": False, "audio": False, "video": False, "pdf": False, "file": False}
        },
        "humanInTheLoop": {
            "supported": True,
            "approvals": True,
            "interrupts": True,
            "approveWithEdits": False,
        },
    }


async def _known(edge: Any, user_id: str, client_run_id: str) -> str | None:
    """The run that this client started under that name before."""
    async with edge.app.store.read() as tx:
        run = await runs.find_named(tx, user_id, client_run_id)
    return run.id if run else None


async def _film(edge: Any, user_id: str, body: AgentInput, said: list[Said]) -> str:
    """The thread's film. Answers can only be given where something was asked."""
    if body.resume or not said:
        found = await threads.find_film(edge.app, user_id, body.threadId)
        if found is None:
            raise NotFound("thread", body.threadId)
        return found
    return await threads.film(edge.app, user_id, body.threadId, said[0].text)


def _said(body: AgentInput) -> list[Said]:
    """The person's words; which of them are new is known where messages are kept."""
    return [
        Said(_text(message.content), message.id or None)
        for message in body.messages
        if message.role == "user"
    ]


def _has(body: AgentInput) -> dict[str, int]:
    """Characters of each message, and of each call's arguments, that the client shows already."""
    has: dict[str, int] = {}
    for message in body.messages:
        if message.id and isinstance(message.content, str | list):
            has[message.id] = len(_text(message.content)) if message.content else 0
        for call in message.toolCalls if isinstance(message.toolCalls, list) else ():
            match call:
                case {"id": str(name), "function": {"arguments": str(arguments)}}:
                    has[name] = len(arguments)
    return has


def _text(content: Any) -> str:
    """A message's text. Raises ``Refused`` for media, which belongs to a scene."""
    if isinstance(content, str):
        return content
    if isinstance(content, list) and all(isinstance(part, dict) for part in content):
        if all(part.get("type") == "text" for part in content):
            return "\n".join(str(part.get("text", "")) for part in content)
        raise Refused(
            422,
            "text_only",
            "Messages are read as text; bring media to a scene with POST /scenes/{id}/uploads.",
        )
    raise Refused(422, "invalid", "A user message has no text in content.")
