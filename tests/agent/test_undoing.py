"""Undo in words takes back what a message changed, all of it and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from agent import studio, undoing
from agent.director_model import Director
from agent.scripted_model import Turn
from film.document import Film
from film.edits import UpdateFilm
from store import calls
from tests.agent.conftest import Vendor
from tests.agent.drive import FILM
from tests.agent.play import Stage, played, stage

pytestmark = pytest.mark.either

DARK = (
    "edit_scenes",
    {"operations": [{"op": "update", "scene_id": "s1", "field": "motion", "value": "It dims."}]},
)
LOUD = ("edit_film", {"operations": [{"op": "film", "field": "mix.music", "value": 3}]})
CHARRED = ("edit_film", {"operations": [{"op": "film", "field": "style", "value": "charcoal"}]})


async def looked(film: Stage) -> Film:
    return (await film.look()).graph.film


async def said(film: Stage, text: str) -> None:
    await film.say(text)
    await film.until("RUN_FINISHED")


async def test_two_calls_for_one_message_go_back_and_come_again_together(
    tmp_path: Path, vendor: Callable[..., Vendor]
) -> None:
    turns: list[Turn] = [
        [("plan_scenes", FILM)], "Planned.", [CHARRED], "Charcoal.", [DARK], [LOUD], "Both.",
        [("undo_edit", {})], "Undone.", [("undo_edit", {"redo": True})], "Redone.", [("undo_edit", {"steps": 2})], "Undone.",
    ]  # fmt: skip
    async with stage(tmp_path / "home", vendor(), turns) as film:
        await said(film, "Two lamps")
        planned = await looked(film)
        await said(film, "charcoal, please")
        charred = await looked(film)
        await said(film, "darker at first, and the music louder")
        both = await looked(film)
        async with film.app.store.read() as tx:
            assert await undoing.done(tx, film.video) == [
                "changed scene 1's motion, changed the music's level", "changed the style", "planned the film",
            ]  # fmt: skip
        await said(film, "undo that")
        assert await looked(film) == charred
        await said(film, "no, redo it")
        assert await looked(film) == both
        await said(film, "undo the last two")
        assert await looked(film) == planned


async def test_what_was_changed_by_hand_in_between_is_a_step_of_its_own(
    tmp_path: Path, vendor: Callable[..., Vendor]
) -> None:
    turns: list[Turn] = [
        [("plan_scenes", FILM)],
        "Planned.",
        [DARK],
        [LOUD],
        "Both.",
        [("undo_edit", {})],
        "Undone.",
    ]
    async with stage(tmp_path / "home", vendor(), turns) as film:
        await said(film, "Two lamps")
        await said(film, "darker at first, and the music louder")
        both = await looked(film)
        await studio.edit(film.app, film.owner, film.video, [UpdateFilm(field="title", value="Lamps")])
        await film.until("RUN_FINISHED")  # that of the edit by hand
        await said(film, "undo that")
        assert await looked(film) == both


async def test_the_director_takes_back_pictures_and_music_of_one_message(
    tmp_path: Path, vendor: Callable[..., Vendor]
) -> None:
    async with played(tmp_path / "home", vendor(), Director) as film:
        await film.plan("A keeper lights two lamps in a tower, 8 seconds, piano music")
        before = await looked(film)
        await film.plan("scene 1 at night, and no piano, a cello please")
        changed = await looked(film)
        assert "cello" in changed.music.brief and changed.scenes[0] != before.scenes[0]
        await film.plan("undo that")
        assert await looked(film) == before
        async with film.app.store.read() as tx:
            (undone,) = [call for call in await calls.list(tx, film.video) if call.name == "undo_edit"]
        assert "undid: " in str(undone.result) and "music" in str(undone.result)
