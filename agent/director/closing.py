"""The director's closing words: what was made, what was not and why, what one can say next, what it cost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from agent.director.refine import milder
from agent.director.refine.types import FilmView
from film.document import Film
from film.naming import listed, unit_word
from film.plan import credits

Row = Mapping[str, Any]
"""What an answer says of a unit that was not made: ``unit``, ``state``, ``code``, ``why`` and ``next``."""
BLOCKED = "blocked"
"""The code of a unit that was not made only because another one was not."""
MOST = 4
"""Reasons told."""
FATES = {
    "failed": ("could not be made", "could not be made"),
    "cancelled": ("was cancelled", "were cancelled"),
    "dropped": ("was left out", "were left out"),
    "asking": ("waits for your approval", "wait for your approval"),
    "uncertain": ("is in doubt", "are in doubt"),
}


def report(answers: Sequence[Mapping[str, Any]], view: FilmView) -> str:
    """What became of a plan, from the answers of the tools that carried it out."""
    failed = [row for answer in answers for row in answer.get("failed", [])]
    made = [unit for answer in answers for unit in answer.get("made", [])]
    receipt = next((answer for answer in reversed(answers) if "charged" in answer), None)
    words = [f"Your film is ready: {view.length:.1f} s."] if made else ["Nothing had to be made."]
    if failed or view.refused or view.left_out or view.doubtful:
        words = ["The film is cut from what there is."] if "cut" in made else []
    words += not_made(view, failed)
    waiting = [unit for unit in view.doubtful if unit not in {row["unit"] for row in failed}]
    if waiting:
        who = listed(unit_word(view.film, unit) for unit in waiting)
        words.append(f"As for {who}: nobody knows yet whether the order arrived.")
    if receipt is not None:
        charged = receipt["charged"]
        words.append("Nothing was charged." if charged == credits(0) else f"Charged {charged}.")
    return " ".join(words)


def not_made(view: FilmView, failed: Sequence[Row]) -> list[str]:
    """Every reason once, then once what only waited for it, then what one can say."""
    film = view.film
    waited = [row for row in failed if row.get("code") == BLOCKED]
    causes = [row for row in failed if row not in waited]
    reasons: dict[tuple[str, str, str], list[str]] = {}
    for row in causes:
        if row["unit"] in view.left_out:
            continue
        refused = row["unit"] in view.refused  # what to say next is told below, for all of them
        reason = (row.get("state", ""), _clean(row.get("why")), "" if refused else _clean(row.get("next")))
        reasons.setdefault(reason, []).append(row["unit"])
    said = [_sentence(film, units, *reason) for reason, units in list(reasons.items())[:MOST]]
    if len(reasons) > MOST:
        said.append(f"{sum(map(len, list(reasons.values())[MOST:]))} more were not made.")
    if waited:
        said.append(_behind(film, [row["unit"] for row in waited], len(causes)))
    if waiting := [unit for unit in view.refused if unit not in {row["unit"] for row in failed}]:
        who = listed(unit_word(film, unit) for unit in waiting)
        waits = "still waits" if len(waiting) == 1 else "still wait"
        said.append(f"{who[:1].upper()}{who[1:]} {waits} for other words.")
    said += [f"{clause[:1].upper()}{clause[1:]}." for clause in dict.fromkeys(view.left_out.values())]
    if view.refused:
        said.append(milder.told(view))
    if failed and view.open_plan:
        said.append("Say “go on” to make what is still missing.")
    return said


def _clean(text: Any) -> str:
    return " ".join(str(text or "").split()).rstrip(".… ")


def _sentence(film: Film, units: Sequence[str], state: str, why: str, following: str) -> str:
    """What became of units that were not made for one reason."""
    who = listed(unit_word(film, unit) for unit in units)
    fate = FATES.get(state, ("was not made", "were not made"))[len(units) > 1]
    reason = "; ".join(part for part in (why, following) if part)
    return f"{who[:1].upper()}{who[1:]} {fate}{': ' if reason else ''}{reason}."


def _behind(film: Film, units: Sequence[str], causes: int) -> str:
    """What only waited for something that was not made."""
    who = listed(unit_word(film, unit) for unit in units)
    need, was = ("needs", "was") if len(units) == 1 else ("need", "were")
    return (
        f"{who[:1].upper()}{who[1:]} {need} {'that' if causes == 1 else 'those'} and {was} not made either."
    )


def not_done(view: FilmView, scene: str = "") -> str:
    """What is not made, of a scene or of the film, and why as far as that is known; empty where all is made."""
    missing = [
        unit
        for unit, state in view.states.items()
        if state not in ("current", "pinned") and unit != "cut" and (not scene or unit.endswith(f":{scene}"))
    ]
    if not missing:
        return ""
    who = listed(unit_word(view.film, unit) for unit in missing)
    said = [f"{who[:1].upper()}{who[1:]} {'was' if len(missing) == 1 else 'were'} not made."]
    whys = [view.refused.get(unit) or view.left_out.get(unit, "") for unit in missing]
    said += [f"{why[:1].upper()}{why[1:].rstrip('. ')}." for why in dict.fromkeys(filter(None, whys))]
    if any(unit in view.doubtful for unit in missing):
        said.append("Nobody knows yet whether an order arrived, so it is not sent again.")
    elif view.open_plan and len(said) == 1:
        said.append("The last order for it failed, or was not sent.")
    if view.open_plan:
        said.append("Say “go on” to try again.")
    return " ".join(said)


def nothing_open(view: FilmView, suggested: tuple[str, str]) -> str:
    """What to say to "go on" where no plan is open."""
    if view.refused or view.doubtful:
        said = [milder.refusals(view), milder.told(view)] if view.refused else []
        if view.doubtful:
            who = listed(unit_word(view.film, unit) for unit in view.doubtful)
            said.append(f"As for {who}: nobody knows yet whether the order arrived, so it is not sent again.")
        return " ".join(said)
    if any(state not in ("current", "pinned") for state in view.states.values()):
        return f"Nothing can be made right now: {view.rest or 'what is missing is on its way'}."
    film, count = view.film, len(view.film.scenes)
    named = f"“{film.title}”" if film.title else "your film"
    scenes = "1 scene" if count == 1 else f"{count} scenes"
    said = [f"Everything is made: {named} is {view.length:.1f} s long, in {scenes}."]
    if 0 < len(view.made) <= MOST:
        said.append(f"Made last: {listed(unit_word(film, unit) for unit in view.made)}.")
    elif view.recent:
        said.append(f"The last change: {view.recent[0]}.")
    one, two = suggested
    said.append(
        f"Watch it or export it as it is, or say what should be different, for example “{one}” or “{two}”."
    )
    return " ".join(said)
