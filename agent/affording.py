"""Out of credits: a calm answer that says what is missing and what would do."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from agent.receipts import counted, exact
from film.units import graph
from store import ledger
from store.errors import NotEnough

if TYPE_CHECKING:
    from agent.compose import App
    from agent.films import Loaded
    from store.engine import Tx


class OutOfCredits(NotEnough):
    """A plan that may cost more than there is; ``lacking`` is in micro-credits too.

    Nothing was changed: with enough credits the same plan can be approved again.
    """

    def __init__(self, have: int, need: int, *, held: int = 0, draft: int | None = None) -> None:
        super().__init__(have, need)
        self.lacking = need - have
        self.draft = draft
        """What the plan may cost as a draft, where that is less."""
        self.args = (self._sentence(held),)

    def _sentence(self, held: int) -> str:
        ways = [f"add {exact(self.lacking)}"]
        if held:
            ways.append(f"wait for what is left of the {exact(held)} set aside for plans under way")
        if self.draft is not None:
            ways.append(f"choose draft quality, {_price(self.draft)}")
        return (
            f"This plan may cost {counted(self.need)} and you have {exact(self.have)}; {', or '.join(ways)}."
        )


def _price(micro: int) -> str:
    return f"which may cost {exact(micro)}" if micro else "which is free"


async def out_of_credits(tx: Tx, app: App, loaded: Loaded, error: NotEnough) -> OutOfCredits:
    """What to tell somebody whose wallet does not afford the film's plan."""
    held = await ledger.held(tx, loaded.video.user_id)
    return OutOfCredits(error.have, error.need, held=held, draft=_as_draft(app, loaded, error.need))


def _as_draft(app: App, loaded: Loaded, need: int) -> int | None:
    """What the film may cost in draft quality; None where that is no way out."""
    film = loaded.graph.film
    if film.settings.quality == "draft":
        return None
    draft = film.model_copy(update={"settings": film.settings.model_copy(update={"quality": "draft"})})
    shelf = [take.in_film() for take in loaded.takes.values()]
    plan = app.plan(replace(graph(draft, shelf, loaded.video.selected), clones=loaded.graph.clones))
    if plan.left_out or plan.maximum >= need:
        return None
    return plan.maximum
