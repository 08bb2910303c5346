"""``pixora eval add RUN``: a film of one's own as a case, to be made sharper by hand."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml

from agent import studio
from agent.compose import App, compose
from agent.films import load
from evals import cases
from pixora.errors import UserError
from pixora.settings import Settings
from store import messages, runs
from store.errors import NotFound

WHY = "say here why this case is worth having"
ENDS = {"interrupted": "plan", "finished": "made", "failed": "stopped"}


async def add(name: str, file: Path) -> str:
    """Append a case made of a run, or of a film by id, prefix or ``last``, to a file; the case's name.

    What came of it is what is expected, for a start. Raises ``UserError``.
    """
    app = await compose(Settings.load(), does=())
    try:
        case = await _case(app, name)
    finally:
        await app.aclose()
    suite: dict[str, Any] = {"name": file.stem, "version": 1, "cases": []}
    if file.exists():
        suite |= cases.read(file).model_dump(mode="json", exclude_unset=True)
    taken = {one["name"] for one in suite["cases"]}
    case["name"] = next(
        one for n in range(1, 1000) if (one := f"{case['name']}{'' if n == 1 else f'-{n}'}") not in taken
    )
    suite["cases"] = [*suite["cases"], case]
    cases.Suite.model_validate(suite)
    text = yaml.safe_dump(suite, allow_unicode=True, sort_keys=False, width=120)
    try:
        file.write_text(text, encoding="utf-8")
    except OSError as error:
        raise UserError(f"The case cannot be written to {file}: {error.strerror}.") from None
    return str(case["name"])


async def _case(app: App, name: str) -> dict[str, Any]:
    owner = (await studio.home_owner(app)).id
    async with app.store.read() as tx:
        try:
            video = (await runs.get(tx, name, owner)).video_id
        except NotFound:
            video = (await studio.look(app, owner, name)).video.id
        loaded, rows = await load(tx, video), await messages.history(tx, video)
        latest = await runs.find_latest(tx, video)
    said = [row.content for row in rows if row.role == "user"]
    if not said:
        raise UserError("Nobody has said anything about this film; a case is made of what was said.")
    film = loaded.graph.film
    expected = {
        "ends": ENDS.get(latest.state if latest else "", "answers"),
        "seconds": round(loaded.graph.timing.seconds, 1), "scenes": len(film.scenes),
        "aspect_ratio": film.settings.aspect_ratio, "language": film.settings.language.partition("-")[0],
    }  # fmt: skip
    made = expected["ends"] == "made"
    inputs = {"say": said} | ({"approves": True, "allows": 1000.0} if made else {})
    slug = "-".join(word for word in film.title.lower().split() if word.isascii() and word.isalnum())[:50]
    return {
        "name": slug if len(slug) > 2 else f"film-{video[:8]}",
        "why": WHY,
        "inputs": inputs,
        "expected": expected,
    }
