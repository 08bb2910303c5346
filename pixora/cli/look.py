"""Commands that look at films, hand them over, and step through their history."""

from __future__ import annotations

import argparse
import asyncio
import tempfile
import textwrap
from pathlib import Path
from typing import Any

from agent import exports, studio
from agent.editing import EditRefused
from agent.films import Loaded, load
from film.naming import listed
from film.plan import credits
from film.units import Graph
from pixora.cli import DONE
from pixora.cli.home import Home, in_home
from pixora.cli.printing import moment, say, say_json, table
from pixora.cli.program import example, pixora
from pixora.cli.words import check_output, copy_out
from pixora.errors import PixoraError, UserError
from store import plans, revisions, videos

LISTED = 100
"""Films that ``list`` shows."""


def list_films(arguments: argparse.Namespace) -> int:
    """``pixora list``."""

    async def work(home: Home) -> int:
        async with home.app.store.read() as tx:
            rows = await videos.list(tx, home.owner, limit=LISTED + 1)
            films = [await load(tx, row.id) for row in rows[:LISTED]]
        if arguments.json:
            say_json([_listed(loaded) for loaded in films])
            return DONE
        if not films:
            say(f"No films yet. Make one: {example()}")
            return DONE
        shown = table("id", "title", "length", "state", "changed")
        for loaded in films:
            row, now = loaded.video, loaded.graph
            length = f"{now.timing.seconds:.1f} s" if now.film.scenes else ""
            title = row.title or textwrap.shorten(row.description, 48, placeholder=" …")
            shown.add_row(row.id[:8], title, length, _summary(now), moment(row.updated_at))
        say(shown)
        if len(rows) > LISTED:
            say(f"The {LISTED} films that changed last; there are more.", "dim")
        return DONE

    return in_home(work)


def _listed(loaded: Loaded) -> dict[str, Any]:
    """A film in the list, for programs."""
    row, now = loaded.video, loaded.graph
    return {
        "id": row.id,
        "title": row.title,
        "description": row.description,
        "length": round(now.timing.seconds, 2) if now.film.scenes else None,
        "state": _summary(now),
        "revision": row.revision,
        "updated_at": row.updated_at.isoformat(),
    }


def _summary(now: Graph) -> str:
    """How far a film is, in a word or two."""
    if not now.film.scenes:
        return "not planned"
    cut, due = now.standing["cut"], len(now.due())
    if cut.take is None:
        return "planned" if due == len(now.units) else f"{due} of {len(now.units)} to make"
    return "made" if not due else f"made, {due} to renew"


def export(arguments: argparse.Namespace) -> int:
    """``pixora export VIDEO --to FORMAT``."""
    wanted = exports.Wanted(arguments.to, arguments.aspect, arguments.burn_captions)
    output = None if arguments.output is None else check_output(arguments.output, arguments.to)

    async def work(home: Home) -> int:
        loaded = await home.look(arguments.video)
        name = exports.file_name(loaded.graph.film.title, arguments.to)
        out = output or check_output(name, arguments.to)
        try:
            await _hand_over(home, loaded.video.id, wanted, out)
        except exports.NotCut:
            raise _uncut(loaded) from None
        except exports.NoCaptions as error:
            raise PixoraError(str(error)) from None
        say(str(out), "bold green")
        standing = loaded.graph.standing["cut"]
        if standing.state == "stale":
            say(f"This is the film as it was last cut; since then {standing.cause}.", "yellow")
        return DONE

    return in_home(work)


async def _hand_over(home: Home, video_id: str, wanted: exports.Wanted, out: Path) -> None:
    """Write a film's cut to ``out`` in that form; complete or not at all."""
    with tempfile.TemporaryDirectory(prefix="pixora-export-") as folder:
        cut = await exports.source(home.app, video_id, wanted, Path(folder) / "given")
        made = await exports.make(home.app, cut, wanted, Path(folder))
        await asyncio.to_thread(copy_out, made, out)


def _uncut(loaded: Loaded) -> PixoraError:
    short = loaded.video.id[:8]
    return PixoraError(f'This film has not been cut yet; make it with: {pixora()} refine {short} "go on"')


def undo(arguments: argparse.Namespace) -> int:
    """``pixora undo VIDEO``."""
    return _step(arguments, redo=False)


def redo(arguments: argparse.Namespace) -> int:
    """``pixora redo VIDEO``."""
    return _step(arguments, redo=True)


def _step(arguments: argparse.Namespace, *, redo: bool) -> int:
    async def work(home: Home) -> int:
        loaded = await home.look(arguments.video)
        try:
            done = await studio.undo(home.app, home.owner, loaded.video.id, redo=redo)
        except EditRefused as error:
            raise UserError(f"{str(error).capitalize()}.") from None
        say(f"Revision {done['revision']}: {done['summary']}.")
        short = loaded.video.id[:8]
        if done["due"]:
            say(f'To make: {listed(done["due"])}. Make it with: {pixora()} refine {short} "go on"', "dim")
        else:
            say("Everything is current; nothing has to be made.", "dim")
        return DONE

    return in_home(work)


def history(arguments: argparse.Namespace) -> int:
    """``pixora history VIDEO``."""

    async def work(home: Home) -> int:
        loaded = await home.look(arguments.video)
        async with home.app.store.read() as tx:
            rows = await revisions.list(tx, loaded.video.id)
            closed = await plans.list(tx, loaded.video.id, "closed")
        if arguments.json:
            say_json([_revision(row) for row in rows])
            return DONE
        if not rows:
            say(f"{loaded.video.id[:8]} has no revisions yet: it was never planned.")
            return DONE
        shown = table("revision", "by", "what", "when")
        for row in rows:
            shown.add_row(str(row.number), row.author, row.summary, moment(row.created_at))
        say(shown)
        charged = sum((plan.receipt or {}).get("micro_credits", 0) for plan in closed)
        say(f"Charged so far: {credits(charged)}.", "dim")
        return DONE

    return in_home(work)


def _revision(row: revisions.Entry) -> dict[str, Any]:
    """A revision, for programs."""
    return {
        "revision": row.number,
        "author": row.author,
        "summary": row.summary,
        "created_at": row.created_at.isoformat(),
    }


def verify(arguments: argparse.Namespace) -> int:
    """``pixora verify FILE``."""
    from media import sign
    from media.errors import MediaError

    path = Path(arguments.file)
    if path.is_dir():
        raise UserError(f"{arguments.file!r} is a folder; name a film.")
    if not path.exists():
        raise UserError(f"There is no file {arguments.file!r}.")
    with path.open("rb"):
        pass  # a file that may not be read says so itself
    try:
        found = asyncio.run(sign.verify(path))
    except MediaError:
        raise PixoraError(f"{arguments.file!r} is not a film whose provenance can be read.") from None
    signer = found.signer or "nobody we know"
    if found.state == "missing":
        raise PixoraError(f"{arguments.file!r} carries no provenance: nobody has signed it.")
    if found.state == "invalid":
        raise PixoraError(f"{arguments.file!r} was changed after {signer} signed it.")
    say(f"{found.state}: {found.title or path.name} is as {signer} signed it.")
    say(
        f"It says: {SOURCES.get(found.source_type, found.source_type or 'nothing of how it was made')}.",
        "dim",
    )
    return DONE


SOURCES = {
    "algorithmicMedia": "made by a program's rules, without trained models",
    "trainedAlgorithmicMedia": "made by trained models",
    "compositeWithTrainedAlgorithmicMedia": "made by trained models from material a person brought",
}
