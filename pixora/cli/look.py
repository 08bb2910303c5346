"""Commands that look at films, hand them over, and step through their history."""

from __future__ import annotations

import argparse
import asyncio
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from agent import studio
from agent.films import Loaded
from film.plan import credits, words
from pixora.cli import DONE, FAILED
from pixora.cli.film import check_output, copy_out
from pixora.cli.home import Home, open_home
from pixora.errors import UserError
from store import plans, revisions, videos


def list_films(arguments: argparse.Namespace) -> int:
    """``pixora list``."""

    async def work(home: Home) -> int:
        async with home.app.store.read() as tx:
            rows = await videos.list(tx, home.owner, limit=200)
        table = _table("id", "title", "asked", "changed")
        for row in rows:
            asked = f"{row.duration:g} s" if row.duration else ""
            table.add_row(
                row.id[:8], row.title or row.description[:48], asked, f"{row.updated_at:%Y-%m-%d %H:%M}"
            )
        _print(
            table if rows else 'No films yet. Make one: pixora make "A lighthouse keeper befriends a storm"'
        )
        return DONE

    return _run(work)


def show(arguments: argparse.Namespace) -> int:
    """``pixora show VIDEO``."""

    async def work(home: Home) -> int:
        loaded = await studio.look(home.app, home.owner, arguments.video)
        due = home.app.plan(loaded.graph)
        if arguments.json:
            from agent.films import public_state

            async with home.app.store.read() as tx:
                state = await public_state(tx, loaded)
            state["due"] = due.public(words(loaded.graph, due))
            _print(
                json.dumps(
                    {"id": loaded.video.id, "revision": loaded.video.revision, **state}, ensure_ascii=False
                )
            )
            return DONE
        _show(loaded, words(loaded.graph, due))
        return DONE

    return _run(work)


def _show(loaded: Loaded, due: str) -> None:
    now = loaded.graph
    _print(f"{now.film.title or 'Untitled'}  {loaded.video.id[:8]}", "bold")
    _print(f"{now.film.logline}", "dim")
    table = _table("", "seconds", "shot", "picture", "script", "takes")
    for number, (scene, at) in enumerate(zip(now.film.scenes, now.timing.scenes, strict=True), 1):
        kinds = [unit for unit in now.units if unit.endswith(f":{scene.id}")]
        made = " ".join(f"{unit.partition(':')[0]} {_state(now.standing[unit])}" for unit in kinds)
        table.add_row(
            str(number),
            f"{at.length / now.timing.fps:.1f}",
            scene.shot,
            scene.visual_description,
            scene.script,
            made,
        )
    _print(table)
    for unit in ("music", "cut"):
        if unit in now.standing:
            _print(f"{unit}: {_state(now.standing[unit])}")
    _print(f"{now.timing.seconds:.1f} s · to make it current: {due}", "bold")


def _state(standing: Any) -> str:
    return standing.state + (f" ({standing.cause})" if standing.cause else "")


def export(arguments: argparse.Namespace) -> int:
    """``pixora export VIDEO --to mp4|srt|vtt``."""

    async def work(home: Home) -> int:
        loaded = await studio.look(home.app, home.owner, arguments.video)
        name = (
            "".join(c if c.isalnum() else "-" for c in loaded.graph.film.title.lower()).strip("-") or "film"
        )
        out = Path(arguments.output or f"{name}.{arguments.to}")
        check_output(out)
        if arguments.to == "mp4":
            take = loaded.graph.take("cut")
            if take is None:
                raise UserError("This film has not been cut yet; say “go on” with pixora refine to make it.")
            await asyncio.to_thread(
                copy_out, home.app.store.blobs.path(loaded.takes[take.id].blob_key or ""), out
            )
        else:
            await asyncio.to_thread(_captions, loaded, out)
        _print(str(out), "bold green")
        return DONE

    return _run(work)


def _captions(loaded: Loaded, out: Path) -> None:
    from film.captions import cues
    from media.captions import Cue, save

    found = cues(loaded.graph)
    if not found:
        raise UserError("There are no captions: nothing is spoken, or captions are switched off.")
    save([Cue(cue.start, cue.end, cue.lines) for cue in found], out)


def undo(arguments: argparse.Namespace) -> int:
    """``pixora undo VIDEO``."""
    return _step(arguments, redo=False)


def redo(arguments: argparse.Namespace) -> int:
    """``pixora redo VIDEO``."""
    return _step(arguments, redo=True)


def _step(arguments: argparse.Namespace, *, redo: bool) -> int:
    async def work(home: Home) -> int:
        loaded = await studio.look(home.app, home.owner, arguments.video)
        facts = await studio.undo(home.app, home.owner, loaded.video.id, redo=redo)
        _print(f"Revision {facts['revision']}: {facts['summary']}.")
        if facts["due"]:
            _print(
                f'Due now: {", ".join(facts["due"])}. Carry on: pixora refine {loaded.video.id[:8]} "go on"',
                "dim",
            )
        return DONE

    return _run(work)


def history(arguments: argparse.Namespace) -> int:
    """``pixora history VIDEO``."""

    async def work(home: Home) -> int:
        loaded = await studio.look(home.app, home.owner, arguments.video)
        async with home.app.store.read() as tx:
            rows = await revisions.list(tx, loaded.video.id)
            closed = await plans.list(tx, loaded.video.id, "closed")
        table = _table("revision", "by", "what", "when")
        for row in rows:
            table.add_row(str(row.number), row.author, row.summary, f"{row.created_at:%Y-%m-%d %H:%M}")
        _print(table)
        charged = sum((plan.receipt or {}).get("micro_credits", 0) for plan in closed)
        _print(f"charged so far: {credits(charged)}", "dim")
        return DONE

    return _run(work)


def verify(arguments: argparse.Namespace) -> int:
    """``pixora verify FILE``."""
    from media import sign

    path = Path(arguments.file)
    if not path.is_file():
        raise UserError(f"There is no file {arguments.file!r}.")
    found = asyncio.run(sign.verify(path))
    _print(f"{found.state}: {found.title or path.name}, signed by {found.signer or 'nobody'}")
    for action in found.actions:
        _print(f"  {action}", "dim")
    return DONE if found.state.lower() in ("valid", "trusted") else FAILED


def providers(arguments: argparse.Namespace) -> int:
    """``pixora providers``."""

    async def work(home: Home) -> int:
        host = home.app.host
        table = _table("model", "makes", "price", "state")
        for offer in host.offers():
            missing = offer.provider.missing()
            rate = host.rates.rate(offer.provider.name, offer.model.name)
            price = (
                "no price"
                if rate is None
                else "free"
                if not rate.most
                else f"${rate.usd.normalize():f} per {rate.per}"
            )
            table.add_row(offer.name, offer.model.capability.replace("_", " "), price, missing or "ready")
        _print(table)
        for name, why in home.app.plugins.failed.items():
            _print(f"plugin {name} was skipped: {why}", "red")
        return DONE

    return _run(work)


def _run(work: Callable[[Home], Awaitable[int]]) -> int:
    async def inside() -> int:
        async with open_home() as home:
            return await work(home)

    return asyncio.run(inside())


def _table(*columns: str) -> Any:
    from rich.table import Table

    table = Table(box=None, padding=(0, 1), header_style="dim")
    for column in columns:
        table.add_column(column, overflow="fold")
    return table


def _print(what: Any, style: str = "") -> None:
    from rich.console import Console

    console = Console(highlight=False)
    if isinstance(what, str):
        console.print(what, style=style or None, markup=False, soft_wrap=True)
    else:
        console.print(what)
