"""How films, scenes and units stand: what the graph says, and what is being made of it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from agent.films import Loaded, with_clones
from film.naming import listed
from film.plan import Plan, grouped, left_out, refusals
from film.units import Graph, Standing, graph
from store import plans, revisions, videos
from store.engine import Tx

Status = Literal["pending", "processing", "completed", "failed"]
DONE = ("current", "pinned")
_STATES = {
    "waiting": "queued",
    "running": "running",
    "uncertain": "uncertain",
    "asking": "asking",
    "blocked": "blocked",
}
"""How a unit stands whose line of an approved plan has not ended."""
ON_ITS_WAY = "it was ordered, and nobody knows whether the order arrived; ask for another one to buy it anew"
OVER = 1.1
"""How much longer than asked a film may be before somebody hears of it."""
BUSY = ("queued", "running", "uncertain")


@dataclass(frozen=True)
class UnitStanding:
    """One unit for people: its state, and why it is so."""

    unit: str
    title: str
    state: str
    reason: str
    take: str | None


@dataclass(frozen=True)
class Made:
    """What there is of a film, as its followers were last told."""

    takes: Mapping[str, str]
    """Unit to the take in use: the cut, the pictures of the cast, and the first scene that has one."""
    complete: bool
    length: float
    states: Mapping[str, str]
    """How the take in use stands, by unit."""


async def as_it_was(tx: Tx, loaded: Loaded, number: int) -> Loaded:
    """The film at one of its revisions, last changed when that was made. Raises ``NotFound``."""
    then = await revisions.get(tx, loaded.video.id, number)
    shelf = [take.in_film() for take in loaded.takes.values()]
    video = replace(
        loaded.video, revision=number, film=then.film, selected=then.selected, updated_at=then.created_at
    )
    now = await with_clones(tx, graph(then.document(), shelf, then.selected), video.user_id)
    return Loaded(video, now, loaded.takes)


async def newest_lines(tx: Tx, video_id: str) -> tuple[bool, Sequence[plans.Line]]:
    """Whether a plan is being carried out, and the lines of the one that is or was last."""
    done = await plans.list(tx, video_id, "approved", "closed")
    return bool(done) and done[0].state == "approved", await plans.lines(tx, done[0].id) if done else ()


async def project(tx: Tx, loaded: Loaded) -> None:
    """Keep the columns that a reader of the tables sees: the takes in use, and how film and scenes stand."""
    now, video_id = loaded.graph, loaded.video.id
    making, lines = await newest_lines(tx, video_id)
    board, chosen = units(now, lines), now.selected
    failed = any(one.state == "failed" for one in board.values())
    status = film_status(videos.Standing(making=making, failed=failed), complete(now))
    pictures = (chosen.get(f"image:{scene.id}") for scene in now.film.scenes)
    await videos.select_takes(
        tx, video_id, chosen, status=status, output_url=chosen.get("cut"),
        thumbnail_url=next(filter(None, pictures), None),
    )  # fmt: skip
    shown = {
        scene.id: {"status": scene_status(of_scene(now, board, scene.id))}
        | {column: chosen.get(f"{kind}:{scene.id}") for column, kind in revisions.MADE_BY.items()}
        for scene in now.film.scenes
    }
    await revisions.show_scenes(tx, video_id, shown)


def of_scene(now: Graph, board: Mapping[str, UnitStanding], scene: str) -> list[UnitStanding]:
    """The units of one scene."""
    return [board[unit.id] for unit in now.units.values() if unit.subject == scene and unit.kind != "cast"]


def units(now: Graph, lines: Sequence[plans.Line]) -> dict[str, UnitStanding]:
    """Every unit of a film; ``lines`` are those of the plan that is or was carried out last."""
    ordered = {line.unit: line for line in lines}
    return {unit: _unit(now, unit, standing, ordered.get(unit)) for unit, standing in now.standing.items()}


def _unit(now: Graph, unit: str, standing: Standing, line: plans.Line | None) -> UnitStanding:
    state, reason = str(standing.state), standing.cause
    if unit in now.coming:
        state, reason = "running", ""
    elif unit in now.doubtful:
        state, reason = "uncertain", ON_ITS_WAY
    if line is not None and line.state in _STATES:
        state, reason = _STATES[line.state], _told(line) or reason
    elif (
        line is not None
        and line.state == "failed"
        and state not in DONE
        and line.basis == now.units[unit].basis
    ):
        state, reason = "failed", _told(line) or reason
    return UnitStanding(unit, now.word(unit), state, reason, standing.take.id if standing.take else None)


def _told(line: plans.Line) -> str:
    """What a line says about its trouble, with the next step."""
    error = line.error or {}
    return "; ".join(filter(None, (error.get("text"), error.get("next_step"))))


def scene_status(mine: Sequence[UnitStanding]) -> Status:
    """How a scene stands, from its units."""
    states = {one.state for one in mine}
    if states & {*BUSY}:
        return "processing"
    if states <= {*DONE}:
        return "completed"
    return "failed" if "failed" in states else "pending"


def film_status(standing: videos.Standing, complete: bool) -> Status:
    """How a film stands; ``complete`` says that its cut is what the film asks for now."""
    if standing.making:
        return "processing"
    if complete:
        return "completed"
    if standing.open_run:
        return "processing"
    return "failed" if standing.failed else "pending"


def complete(now: Graph) -> bool:
    """Whether the cut is what the film asks for: then so is everything in it."""
    return "cut" in now.standing and now.standing["cut"].state in DONE


def made_of(video: videos.Video) -> Made:
    """What there is of a film, without working out its graph."""
    told = video.state or {}
    takes = {unit: take["id"] for unit, take in told.get("takes", {}).items()}
    scenes = (f"image:{scene['id']}" for scene in told.get("film", {}).get("scenes", ()))
    first = next((unit for unit in scenes if unit in takes), "")
    return Made(
        takes={
            unit: take for unit, take in takes.items() if unit in ("cut", first) or unit.startswith("cast:")
        },
        complete=told.get("takes", {}).get("cut", {}).get("state") in DONE,
        length=float(told.get("film", {}).get("length", 0.0)),
        states={unit: take["state"] for unit, take in told.get("takes", {}).items()},
    )


def states_of(now: Graph) -> dict[str, str]:
    """How the takes in use stand, as followers are told."""
    return {unit: str(standing.state) for unit, standing in now.standing.items() if standing.take}


def stale(states: Mapping[str, str]) -> int:
    """How many things are in use that were made from something else."""
    return sum(state == "stale" for state in states.values())


def failed(standing: videos.Standing, states: Mapping[str, str]) -> int:
    """How many things failed and were not made since."""
    return sum(states.get(unit) not in DONE for unit in standing.broken)


def warnings(loaded: Loaded, due: Plan) -> list[str]:
    """What a person should know before they approve a plan."""
    now = loaded.graph
    told: list[str] = []
    asked, needs = now.film.settings.duration, now.timing.seconds
    if now.film.scenes and needs > asked * OVER:
        told.append(f"The film is {needs:.0f} s long, you asked for {asked:g} s.")
    clauses = [*left_out(now, due).values(), *refusals(now, due)]
    told += [f"{clause[:1].upper()}{clause[1:]}." for clause in clauses]
    if now.coming:
        coming = listed(grouped(now, now.coming))
        told.append(f"Left out, as it was ordered already and is kept when it comes: {coming}.")
    unsure_of = [unit for unit in now.doubtful if unit not in now.coming]
    if unsure_of:
        left = listed(grouped(now, unsure_of))
        told.append(f"Left out, as it may be on its way already: {left}. Ask for another one to buy it anew.")
    again = [line.unit for line in due.lines if line.unit in now.doubt]
    if again:
        told.append(
            f"An order for {listed(grouped(now, again))} is in doubt; the vendor may bill it besides the new one. "
            "You pay what is made, and what is held for the first comes back within a day."
        )
    unsure = [line.unit for line in due.lines if not line.certain and line.maximum]
    if unsure:
        told.append(
            f"The price of {listed(grouped(now, unsure))} rests on narration that is not spoken yet; "
            "if it takes more than a quarter longer than estimated, you are asked again."
        )
    return [*dict.fromkeys(told)]
