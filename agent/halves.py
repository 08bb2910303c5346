"""What the second half of a split scene takes over from the first: its picture, and a voice that fits."""

from __future__ import annotations

from agent.films import Loaded
from film.document import Film
from film.edits import Edited
from store import takes
from store.engine import Tx

SHARED = ("image", "speech")
"""Units of a scene whose inputs tell nothing of its length, so that both halves may want the same."""


async def carry_on(tx: Tx, before: Loaded, edited: Edited) -> Film:
    """The edited film, in which the new halves of scenes use what was made for the whole.

    A half that wants another version than the whole had gets nothing; a pin goes with its take.
    """
    film = edited.film
    if not edited.halves:
        return film
    then, now = before.graph, before.shelf.graph(film)
    whole: dict[str, str] = {}
    for old, new in edited.halves:
        whole[new] = whole.get(old, old)
        for kind in SHARED:
            had, wants = then.units.get(f"{kind}:{whole[new]}"), now.units.get(f"{kind}:{new}")
            used = then.take(f"{kind}:{whole[new]}")
            if had is None or wants is None or used is None or had.hash != wants.hash:
                continue
            copy = await takes.adopt(tx, before.takes[used.id], before.video.id, wants.id)
            if choice := then.film.choices.get(had.id):
                chosen = choice.with_(take=copy.id)
                film = film.model_copy(update={"choices": film.choices | {wants.id: chosen}})
    return film
