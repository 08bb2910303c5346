"""What a person can do, whatever door they come through: command line, HTTP, AG-UI.

Every function is one transaction. What it starts is carried out by the executor; what it
says is on the film's event stream.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Any

from agent import editing, reversal
from agent.compose import App
from agent.ending import Ending
from agent.films import Loaded, load
from agent.making import ENDED
from agent.ordering import LEFT_OUT
from agent.session import Change, aside
from agent.signin import present
from film.document import LIMITS, Film, Settings
from film.edits import Operation
from film.plan import Plan, words
from pixora.errors import UserError
from store import exports, plans, profiles, runs, videos
from store.errors import RevisionConflict

OWNER_EMAIL = "owner@localhost"


async def home_owner(app: App) -> profiles.Profile:
    """The person this home belongs to, made on first use."""
    async with app.store.begin("owner") as tx:
        return await profiles.find_owner(tx) or await profiles.create(tx, OWNER_EMAIL, role="owner")


async def create_video(
    app: App,
    user_id: str,
    prompt: str,
    settings: dict[str, Any] | None = None,
    style: str = "",
    *,
    title: str = "",
    id: str | None = None,
    thread_id: str | None = None,
) -> videos.Video:
    """A new film with the settings a person stated apart from the prompt; the same ``id`` makes it once.

    Raises ``UserError``, ``Gone``, or ``Conflict`` where the person's ``thread_id`` names a film already.
    """
    check_text(prompt)
    stated = settings or {}
    if "duration" not in stated:
        check_length(prompt)
    written = {"title": title, "style": style} | {f"settings.{name}": value for name, value in stated.items()}
    authors = {path: "person" for path, value in written.items() if value != ""}
    film = Film(title=title, settings=Settings(**stated), style=style, authors=authors)
    async with app.store.begin("video") as tx:
        if id is not None and (made := await videos.find(tx, id, user_id)) is not None:
            return made
        await present(tx, user_id)
        return await videos.create(tx, user_id, id=id, description=prompt, film=film, thread_id=thread_id)


async def discard(app: App, user_id: str, video_id: str, base: int | None = None) -> None:
    """Take a film off the person's list, for good; work on it stops, and :mod:`agent.upkeep` removes the rest.

    Raises ``RevisionConflict`` where the film is not at ``base`` any more.
    """
    async with app.store.begin("discard", film=video_id) as tx:
        _still_at(await videos.get(tx, video_id, user_id), base)
        await videos.delete(tx, video_id)
        await plans.withdraw(tx, video_id)
        await exports.drop(tx, video_id)
        if (run := await runs.find_open(tx, video_id)) is not None:
            await runs.request_cancel(tx, run.id)


def check_text(text: str, what: str = "prompt") -> None:
    """Refuse an empty or endless prompt or message. Raises ``UserError``."""
    if not text.strip():
        wanted = "what film you want" if what == "prompt" else "what to change"
        raise UserError(f"The {what} is empty; say in a sentence {wanted}.")
    if "\0" in text or any("\ud800" <= character <= "\udfff" for character in text):
        raise UserError(f"The {what} holds characters that are not text; send plain text.")
    if len(text) > LIMITS["prompt"]:
        raise UserError(f"The {what} has {len(text):,} characters; at most {LIMITS['prompt']:,} can be read.")


def check_length(prompt: str) -> None:
    """Refuse a length in the words that no film can have. Raises ``UserError``."""
    from agent.director.wish.settings import impossible_length

    if words := impossible_length(prompt):
        raise UserError(f"The film's length is {words!r}; choose 1 to {LIMITS['seconds']:g} seconds.")


async def edit(
    app: App, user_id: str, video_id: str, operations: Sequence[Operation], base: int | None = None
) -> dict[str, Any]:
    """A person's own edit, one revision. Raises ``EditRefused``."""
    async with aside(app.store, "person_edit", video_id, user_id) as change:
        await videos.get(change.tx, video_id, user_id)
        return await editing.edit_film(change, operations, author="person", base=base, run_id=change.run_id)


async def undo(
    app: App, user_id: str, video_id: str, *, redo: bool = False, steps: int = 1, base: int | None = None
) -> dict[str, Any]:
    """Take back the latest edits, or bring them back.

    Raises ``NothingToUndo``, or ``RevisionConflict`` where the film is not at ``base`` any more.
    """
    async with aside(app.store, "person_undo", video_id, user_id) as change:
        await _at(change, user_id, base)
        return await editing.undo_film(change, steps, redo=redo, author="person", run_id=change.run_id)


async def take_back(
    app: App, user_id: str, video_id: str, number: int, fields: Sequence[str] = (), base: int | None = None
) -> dict[str, Any]:
    """Take back one revision alone, or some of its fields. Raises as :func:`reversal.take_back` does,
    or ``RevisionConflict`` where the film is not at ``base`` any more."""
    async with aside(app.store, "person_undo", video_id, user_id) as change:
        await _at(change, user_id, base)
        return await reversal.take_back(change, number, fields, author="person", run_id=change.run_id)


async def revert(
    app: App, user_id: str, video_id: str, number: int, base: int | None = None
) -> dict[str, Any]:
    """Make a film what it was at a revision. Raises ``NotFound`` or ``RevisionConflict``."""
    async with aside(app.store, "person_revert", video_id, user_id) as change:
        await _at(change, user_id, base)
        return await editing.revert_film(change, number, author="person", run_id=change.run_id)


async def _at(change: Change, user_id: str, base: int | None) -> None:
    """Go on only with the person's own film, and at that revision if one is given."""
    _still_at(await videos.get(change.tx, change.video_id, user_id), base)


def _still_at(video: videos.Video, base: int | None) -> None:
    if base is not None and base != video.revision:
        raise RevisionConflict(base, video.revision)


class NotWaiting(UserError):
    """A unit that cannot be left out, because nobody is to make it."""

    code = "not_waiting"


async def leave_out(app: App, user_id: str, run_id: str, unit: str) -> bool:
    """Do without a unit that is to be made for a run's film; whether it was ordered already.

    One that is not ends here, and what is held for it comes back. Of one that is, the vendor is asked to stop
    by whoever carries the plan out; where it goes on, what it makes is kept and charged. Raises ``NotWaiting``.
    """
    async with app.store.read() as tx:
        video_id = (await runs.get(tx, run_id, user_id)).video_id
    opened = partial(aside, app.store, video_id=video_id, user_id=user_id)
    async with aside(app.store, "leave_out", video_id, user_id) as change:
        await videos.get(change.tx, video_id, user_id)
        approved = await plans.list(change.tx, video_id, "approved")
        lines = await plans.lines(change.tx, approved[0].id) if approved else ()
        line = next((line for line in lines if line.unit == unit), None)
        if line is None or line.state in ENDED:
            what = (await change.load()).graph.word(unit)
            raise NotWaiting(f"{what[:1].upper()}{what[1:]} is not being made, so it cannot be left out.")
        waited = await Ending(app, line.plan_id, video_id, opened).leave_out(change, line)
        if not waited:
            for state in ("running", "uncertain"):
                await plans.set_line(change.tx, line.plan_id, unit, state, was=(state,), error=LEFT_OUT)
        await runs.wake_films(change.tx, [video_id])
    return not waited


async def cancel(app: App, user_id: str, run_id: str) -> bool:
    """Ask a run to stop; whether it was open."""
    async with app.store.begin("request_cancel") as tx:
        await runs.get(tx, run_id, user_id)
        return await runs.request_cancel(tx, run_id)


async def look(app: App, user_id: str, name: str) -> Loaded:
    """A film by id, prefix or ``last``. Raises ``NotFound``."""
    async with app.store.read() as tx:
        video = await videos.resolve(tx, user_id, name)
        return await load(tx, video.id)


def shown(loaded: Loaded, due: Plan) -> dict[str, Any]:
    """A plan for people and programs."""
    return due.public(words(loaded.graph, due))
