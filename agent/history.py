"""What a model gets to read: the rules, the conversation, and the film restated."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import prompts
from agent.model import Call, Message
from film.document import Film
from film.plan import Plan, credits, left_out
from film.timing import TAIL_SECONDS
from film.units import Graph


def system(film: Film) -> Message:
    """The stable rules, with the numbers of this film."""
    asked = film.settings.duration
    rules = (
        f"The film is asked to be {asked:g} s: the scenes' seconds sum to {asked - TAIL_SECONDS:.2f}, "
        f"with about {int(asked * 0.7 * 2.4)} spoken words in all."
    )
    text = prompts.load("director").render(time_rules=rules, language=film.settings.language)
    return Message("system", text)


def state(
    now: Graph,
    revision: int,
    plan: Plan | None,
    plan_words: str,
    done: Sequence[str],
    open_units: Mapping[str, str],
) -> dict[str, Any]:
    """The film as data: what the offline director reads and what the state block is written from."""
    return {
        "film": now.film.model_dump(mode="json"),
        "revision": revision,
        "length": now.timing.seconds,
        "stale": {unit: s.cause for unit, s in now.standing.items() if s.state == "stale"},
        "states": {unit: s.state for unit, s in now.standing.items()} | dict(open_units),
        "plan": plan_words if plan and plan.lines else "",
        "rest": plan_words,
        "refused": refused(now),
        "left_out": left_out(now, plan) if plan else {},
        "doubtful": list(now.doubtful),
        "price": credits(plan.maximum) if plan else "",
        "done": list(done),
        "open_plan": bool(plan and plan.lines),
    }


def refused(now: Graph) -> dict[str, str]:
    """Units that a vendor refused for their content, as the film words them now, and why."""
    found = {unit: now.refusals(unit) for unit in now.wanting}
    return {unit: next(iter(whys.values())) for unit, whys in found.items() if whys}


def _refused(now: Graph) -> str:
    """The same for a language model, with the words that have to change."""
    rows = [
        f"{unit}: {why.rstrip('. ')} | its words: {_words(now.film, unit)}"
        for unit, why in refused(now).items()
    ]
    return "\n".join(rows) or "nothing"


def _words(film: Film, unit: str) -> str:
    """What a unit is made from, whole."""
    kind, _, subject = unit.partition(":")
    match kind:
        case "cast":
            return film.member(subject).description
        case "music":
            return film.music.brief
        case "speech" | "words":
            return film.scene(subject).script
        case "sound":
            return film.scene(subject).audio_description
        case "clip":
            scene = film.scene(subject)
            return f"{scene.visual_description} | motion: {scene.motion}"
    return film.scene(subject).visual_description


def restated(now: Graph, revision: int, plan_words: str, done: Sequence[str]) -> str:
    """The film restated for a language model, about 60 tokens a scene."""
    film = now.film
    rows = []
    for number, (scene, at) in enumerate(zip(film.scenes, now.timing.scenes, strict=True), 1):
        kinds = {"image": "I", "clip": "K", "speech": "S", "sound": "A"}
        states = " ".join(
            f"{letter}:{now.standing[unit].state}"
            for kind, letter in kinds.items()
            if (unit := f"{kind}:{scene.id}") in now.standing
        )
        written = [path.split(".")[1] for path in film.authors if path.startswith(scene.id + ".")]
        rows.append(
            f"{scene.id} (scene {number}) {at.length / now.timing.fps:.1f} s {scene.shot} | "
            f"{_first(scene.visual_description, 14)} | says: {_first(scene.script, 12)} | {states}"
            + (f" | person wrote {', '.join(written)}" if written else "")
        )
    return prompts.load("state").render(
        revision=revision,
        settings=json.dumps(film.settings.model_dump(mode="json"), ensure_ascii=False),
        facts=f"title: {film.title} · style: {film.style} · length {now.timing.seconds:.1f} s",
        cast="; ".join(f"{m.id} ({m.name or m.kind}): {_first(m.description, 12)}" for m in film.cast)
        or "none",
        scenes="\n".join(rows) or "none yet",
        plan=plan_words or "nothing to make",
        refused=_refused(now),
        done=" · ".join(f"DONE: {row}" for row in done) or "nothing yet",
    )


def _first(text: str, words: int) -> str:
    parts = text.split()
    return " ".join(parts[:words]) + ("…" if len(parts) > words else "")


def conversation(rows: Sequence[Mapping[str, Any]], results: Mapping[str, str | None]) -> list[Message]:
    """Stored messages as the model reads them: each reply's calls are followed by their answers."""
    found: list[Message] = []
    for row in rows:
        calls = tuple(Call(**call) for call in row["tool_calls"] or ())
        found.append(Message(row["role"], row["content"], calls))
        found += [Message("tool", results.get(call.id) or "no answer", call_id=call.id) for call in calls]
    return found
