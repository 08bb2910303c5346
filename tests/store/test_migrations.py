import asyncio
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from store import migrations, runs, tables, videos
from store.engine import Store
from store.errors import StoreError


def differences(connection: Connection) -> Any:
    context = MigrationContext.configure(connection, opts={"compare_type": True})
    return compare_metadata(context, tables.metadata)


def test_head_is_the_newest_revision() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrations.__path__[0]))
    assert ScriptDirectory.from_config(config).get_heads() == [migrations.HEAD]


async def test_migrations_build_what_the_tables_say(store: Store) -> None:
    async with store._writer.transaction() as session:
        assert await session.run(differences) == []


async def test_what_was_there_before_survives_the_way_back_and_forth(
    store: Store, user: str, video: str
) -> None:
    for number in range(int(migrations.HEAD) - 1, 0, -1):
        await migrations.downgrade(store._writer, f"{number:04}")
    await migrations.upgrade(store._writer)
    async with store._writer.transaction() as session:
        assert await session.run(differences) == []
    async with store.read() as tx:
        assert (await videos.get(tx, video, user)).title == "Tide"


async def test_opening_again_and_at_the_same_time_is_safe(databases: Any) -> None:
    url = databases.empty()
    first = await asyncio.gather(*(Store.open(url) for _ in range(4)))
    again = await Store.open(url)
    for opened in (*first, again):
        async with opened.read() as tx:
            assert await tx.scalar(text("SELECT count(*) FROM alembic_version")) == 1
        await opened.close()


async def test_a_newer_database_is_refused(store: Store) -> None:
    async with store._writer.transaction() as session:
        await session.run(lambda one: one.execute(text("UPDATE alembic_version SET version_num = '9999'")))
        await session.commit()
    with pytest.raises(StoreError, match=r"'9999'.*install a newer one"):
        await Store.open(store.url.render_as_string(hide_password=False))


async def test_states_outside_their_list_are_refused(store: Store, video: str, user: str) -> None:
    with pytest.raises(IntegrityError):
        async with store.begin("wrong") as tx:
            run = await runs.create(tx, video, user)
            await tx.execute(tables.runs.update().where(tables.runs.c.id == run.id).values(state="lost"))
