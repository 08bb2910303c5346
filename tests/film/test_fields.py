"""Fields of one version of a film in another."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from film.document import CastMember, Film
from film.edits import (
    AddScene,
    Again,
    MoveScene,
    NewScene,
    Operation,
    PinModel,
    RemoveScene,
    UpdateCast,
    UpdateFilm,
    UpdateScene,
    apply,
)
from film.fields import changed, standing, title, with_fields
from tests.film.films import small

KEEPER = CastMember(id="keeper", description="old")


def edited(film: Film, *edits: Operation) -> Film:
    return apply(film, edits, "agent").film


def start() -> Film:
    return small(4).with_(cast=(KEEPER,))


EDITS: list[Operation] = [
    UpdateScene(scene_id="s2", field="visual_description", value="night"),
    UpdateScene(scene_id="s2", field="duration", value=9),
    UpdateFilm(field="music.brief", value="a drum"),
    UpdateFilm(field="title", value="Night"),
    UpdateCast(cast_id="keeper", field="description", value="young"),
    PinModel(target="image:s2", model="local:painter"),
    Again(unit="image:s3"),
    AddScene(after_id="s1", scene=NewScene(visual_description="a boat")),
    RemoveScene(scene_id="s3"),
    MoveScene(scene_id="s4", after_id=None),
]


@given(st.lists(st.sampled_from(EDITS), min_size=1, unique_by=lambda edit: edit.model_dump_json()))
def test_all_that_an_edit_changed_brings_everything_back(edits: list[Operation]) -> None:
    before = start()
    after = before
    for edit in edits:
        try:
            after = edited(after, edit)
        except ValueError:  # of a scene that is gone
            continue
    paths = changed(before, after)
    assert standing(after, after, paths) == paths
    back = with_fields(after, before, paths)
    assert back.with_(next_scene=before.next_scene) == before


@pytest.mark.parametrize("mine", EDITS, ids=lambda edit: edit.op)
@pytest.mark.parametrize("theirs", EDITS, ids=lambda edit: edit.op)
def test_what_came_after_stays(mine: Operation, theirs: Operation) -> None:
    if mine == theirs:
        return
    before = start()
    after = edited(before, mine)
    try:
        now = edited(after, theirs)
    except ValueError:
        return
    paths: Sequence[str] = standing(after, now, changed(before, after))
    back = with_fields(now, before, paths)
    if paths:
        only = edited(before, theirs)
        assert back.with_(next_scene=0) == only.with_(next_scene=0)


def test_paths_in_words() -> None:
    film = start()
    known = {
        "s2.visual_description": "scene 2's description", "s2": "scene 2", "order": "the order of the scenes",
        "keeper.description": "the keeper's description", "keeper": "the keeper", "music.brief": "the music",
        "image:s2.take": "the take of image 2", "image.model": "the model for every image",
        "cast:keeper.variant": "the version of the keeper's picture",
    }  # fmt: skip
    assert {path: title(path, film) for path in known} == known
    gone = edited(film, RemoveScene(scene_id="s2"))
    assert title("s2", gone, film) == "scene 2"
