import asyncio
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from store import migrations, runs, tables
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
