import asyncio
from typing import Any

import pytest

from film.document import CastMember, Film, Line, Scene
from film.revisions import Step, redoable, undoable
from store import revisions, takes, videos
from store.engine import Store
from store.errors import Conflict, NotFound, RevisionConflict, StoreError

FILM = Film(
    title="Tide",
    style="ink",
    cast=(CastMember(id="keeper", description="an old woman"),),
    scenes=(
        Scene(
            id="s1", visual_description="{keeper} lights the lamp", lines=(Line(text="Night."),), duration=4.5
        ),
        Scene(id="s2", visual_description="Waves", lines=(Line(speaker="keeper", text="Hold on."),)),
    ),
    next_scene=3,
)


async def append(store: Store, video: str, base: int, film: Film = FILM, **more: Any) -> revisions.Revision:
    selected = more.pop("selected", {})
    async with store.begin("revise") as tx:
        return await revisions.append(tx, video, base, film, selected, author="agent", **more)


async def test_a_revision_moves_the_film_and_its_projections(store: Store, video: str, user: str) -> None:
    await append(store, video, 0, touched={"style", "s1.duration"}, summary="planned 2 scenes")
    selected = {"image:s1": "t1", "clip:s1": "t2", "speech:s2": "t3", "music": "t4"}
    made = await append(store, video, 1, selected=selected, kind="made")
    async with store.read() as tx:
        film = await videos.get(tx, video, user)
        rows = await revisions.scene_rows(tx, video)
        assert await revisions.get(tx, video, 2) == made
        assert await revisions.scene_row(tx, rows[0].id) == rows[0]
        first = await revisions.get(tx, video, 1)
    assert film.document() == FILM and film.selected == selected and film.revision == 2
    assert (film.title, film.style, film.aspect_ratio, film.duration) == ("Tide", "ink", "16:9", 30)
    assert first.touched == ["s1.duration", "style"] and first.document() == FILM
    assert [(row.scene, row.order_index, row.script, row.duration) for row in rows] == [
        ("s1", 0, "Night.", 4.5),
        ("s2", 1, "KEEPER: Hold on.", 5.0),
    ]
    assert [(row.image_url, row.video_url, row.audio_url) for row in rows] == [
        ("t1", "t2", None),
        (None, None, "t3"),
    ]


async def test_scenes_keep_their_outside_ids_when_moved(store: Store, video: str) -> None:
    await append(store, video, 0)
    async with store.begin("status") as tx:
        shown = {"status": "completed", "image_url": "t9", "video_url": None, "audio_url": None}
        await revisions.show_scenes(tx, video, {"s2": shown, "s9": {"status": "failed"}})
        before = {row.scene: row for row in await revisions.scene_rows(tx, video)}
        assert {name: getattr(before["s2"], name) for name in shown} == shown
    moved = FILM.with_(scenes=(FILM.scenes[1], Scene(id="s3", visual_description="Dawn")))
    await append(store, video, 1, moved)
    async with store.read() as tx:
        rows = await revisions.scene_rows(tx, video)
        with pytest.raises(NotFound):
            await revisions.scene_row(tx, before["s1"].id)
    assert [row.scene for row in rows] == ["s2", "s3"]
    assert (rows[0].id, rows[0].status, rows[1].status) == (before["s2"].id, "completed", "pending")
    await append(store, video, 2, Film())
    async with store.read() as tx:
        assert await revisions.scene_rows(tx, video) == []
        assert (await videos.get(tx, video)).title == "Tide"


async def test_an_edit_on_an_old_revision_is_refused_and_changes_nothing(store: Store, video: str) -> None:
    await append(store, video, 0)
    with pytest.raises(RevisionConflict) as refused:
        await append(store, video, 0, Film(title="Other"))
    assert (refused.value.base, refused.value.current) == (0, 1)
    async with store.read() as tx:
        assert (await videos.get(tx, video)).title == "Tide"
        assert len(await revisions.list(tx, video)) == 1


async def test_of_many_edits_on_one_revision_one_wins(store: Store, video: str) -> None:
    results = await asyncio.gather(*(append(store, video, 0) for _ in range(10)), return_exceptions=True)
    assert sum(isinstance(result, revisions.Revision) for result in results) == 1
    assert sum(isinstance(result, RevisionConflict) for result in results) == 9


async def test_undo_and_redo_are_rows_like_any_other(store: Store, video: str) -> None:
    one, two = FILM, FILM.with_(style="oil")
    await append(store, video, 0, one)
    await append(store, video, 1, two)
    await append(store, video, 2, two, kind="made", selected={"music": "t"})
    async with store.read() as tx:
        steps = await revisions.steps(tx, video)
    assert steps == [Step(1), Step(2)] and undoable(steps) == 2
    await append(store, video, 3, one, kind="undo", undoes=2)
    async with store.read() as tx:
        steps = await revisions.steps(tx, video)
        history = await revisions.list(tx, video)
        assert [entry.number for entry in await revisions.list(tx, video, limit=2, before=4)] == [3, 2]
        assert (await videos.get(tx, video)).style == "ink"
    assert steps[-1] == Step(4, "undo", 2) and redoable(steps) == 2
    assert [(entry.number, entry.kind, entry.undoes) for entry in history] == [
        (4, "undo", 2),
        (3, "made", None),
        (2, "edit", None),
        (1, "edit", None),
    ]
    async with store.read() as tx:
        with pytest.raises(NotFound):
            await revisions.get(tx, video, 5)


async def test_takes_are_found_by_what_they_were_made_from(store: Store, video: str, user: str) -> None:
    inputs = {"description": "Wellen – 波", "size": [1280, 720], "seed": 2**40}
    async with store.begin("take") as tx:
        other_film = (await videos.create(tx, user)).id
        take = await takes.add(
            tx,
            video,
            user,
            "image:s1",
            inputs=inputs,
            provider="local",
            blob_key="k",
            facts={"w": 1},
            seed=2**40,
        )
        await takes.add(tx, video, user, "image:s2", inputs=inputs | {"seed": 1}, provider="local")
        copy = await takes.add(
            tx, other_film, user, "image:s7", inputs=dict(reversed(inputs.items())), provider="x"
        )
        stranger = (await videos.get(tx, video)).id
    async with store.begin("look") as tx:
        assert await takes.get(tx, take.id, user) == take
        assert take.kind == "image" and take.in_film().hash == take.inputs_hash
        found = await takes.reusable(tx, user, inputs)
        assert found and found.id in (take.id, copy.id)
        assert await takes.reusable(tx, stranger, inputs) is None
        assert await takes.reusable(tx, user, inputs | {"size": [720, 1280]}) is None
        assert [t.unit for t in await takes.list(tx, video)].count("image:s1") == 1
        assert await takes.list(tx, video, "image:s1") == [take]
        with pytest.raises(NotFound):
            await takes.get(tx, take.id, stranger)


async def test_films_are_named_by_prefix_or_last(store: Store, user: str, clock: Any) -> None:
    ids = ["aaaaaaaa-0000-4000-8000-000000000001", "aaaaaaaa-0000-4000-8000-000000000002"]
    async with store.read() as tx:
        for name in ("last", "", "aa%"):
            with pytest.raises(NotFound):
                await videos.resolve(tx, user, name)
    for video_id in ids:
        clock.forward(1)
        async with store.begin("film") as tx:
            await videos.create(tx, user, id=video_id, film=FILM)
    async with store.read() as tx:
        assert (await videos.resolve(tx, user, "last")).id == ids[1]
        for name in (ids[0], ids[0].upper(), ids[0].replace("-", "")):
            assert (await videos.resolve(tx, user, name)).id == ids[0]
        with pytest.raises(StoreError, match="Several films begin with 'aaaa'"):
            await videos.resolve(tx, user, "aaaa")
        with pytest.raises(NotFound):
            await videos.resolve(tx, ids[0], ids[0])
        page = await videos.list(tx, user, limit=1)
        assert [video.id for video in page] == [ids[1]]
        rest = await videos.list(tx, user, before=(page[0].updated_at, page[0].id))
        assert [video.id for video in rest] == [ids[0]] and rest[0].title == "Tide"


async def test_a_deleted_film_is_gone_and_its_thread_is_free(store: Store, user: str) -> None:
    async with store.begin("film") as tx:
        video = await videos.create(tx, user, thread_id="chat 1")
        assert await videos.find_thread(tx, user, "chat 1") == video
        with pytest.raises(Conflict, match="chat 1"):
            await videos.create(tx, user, thread_id="chat 1")
        await videos.delete(tx, video.id)
        for gone in (videos.get, videos.delete):
            with pytest.raises(NotFound):
                await gone(tx, video.id)
        assert await videos.list(tx, user) == []
        assert (await videos.create(tx, user, thread_id="chat 1")).id != video.id
    with pytest.raises(NotFound):
        await append(store, video.id, 0)
