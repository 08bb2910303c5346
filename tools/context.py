"""What a tool can do: the small face of a run that tools see.

The agent fills it in; a tool never touches the database, a provider or the file system.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from film.breakdown import Breakdown
from film.document import Film
from film.edits import Operation
from pixora.provider import Voice
from pixora.tool import Answer


class Context(Protocol):
    """One run, as its tools see it. Every method may raise ``ToolError``."""

    @property
    def film(self) -> Film:
        """The film as it stands."""

    @property
    def revision(self) -> int:
        """The number of the film's latest revision."""

    async def plan_scenes(self, breakdown: Breakdown) -> Answer:
        """Replace the film by a new breakdown."""

    async def edit(self, operations: Sequence[Operation], base: int | None) -> Answer:
        """Apply operations made against revision ``base``."""

    async def undo(self, steps: int, *, redo: bool) -> Answer:
        """Take back, or bring back, that many edits."""

    async def quote(self, units: Sequence[str] = ()) -> Answer:
        """What would be made now, why and at what price; of some units only, if any are named."""

    async def request_approval(self, message: str) -> Answer:
        """Show the plan to the person and wait for their answer."""

    async def make(self, kinds: Sequence[str], units: Sequence[str]) -> Answer:
        """Wait until units of the approved plan are made."""

    async def charge(self) -> Answer:
        """Close the approved plan and return its receipt."""

    async def inspect(self, unit: str) -> Answer:
        """Facts about the take in use for a unit."""

    async def voices(self, language: str) -> Sequence[Voice]:
        """The voices that can speak a language, the person's own first."""

    async def ask(self, question: str, options: Sequence[str]) -> Answer:
        """Ask the person and wait for their answer."""

    def facts(self) -> dict[str, Any]:
        """Ids and numbers about the film that every editing tool returns."""
