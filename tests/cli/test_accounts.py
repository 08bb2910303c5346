"""Looking after accounts at the terminal."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from pathlib import Path

import pytest

from store import audit, books, ledger, profiles
from store.engine import Store
from tests.cli.conftest import Said
from tests.databases import database_of

Run = Callable[..., Said]


def in_store(home: Path, work: Callable[[Store], object]) -> object:
    async def inside() -> object:
        store = await Store.open(database_of(home))
        try:
            return await work(store)  # type: ignore[misc]
        finally:
            await store.close()

    return asyncio.run(inside())


async def ada(store: Store) -> str:
    async with store.begin("ada") as tx:
        return (await profiles.create(tx, "ada@example.org")).id


async def books_of(store: Store) -> tuple[int, list[str], list[str]]:
    async with store.read() as tx:
        found = await profiles.find(tx, email="ada@example.org")
        assert found is not None
        actions = [entry.action for entry in await audit.list(tx)]
        return await ledger.balance(tx, found.id), actions, [*await books.audit(tx)]


def test_credits_are_given_by_address_or_id(run: Run, tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    user = str(in_store(tmp_path / "home", ada))
    said = run("credits", "add", "Ada@example.org", "25")
    assert (said.code, said.out) == (0, "ada@example.org was given 25 credits and has 25 credits now.\n")
    said = run("credits", "add", user, "0.5", "--note", "thanks")
    assert said.out == "ada@example.org was given 0.5 credits and has 25.5 credits now.\n"
    assert in_store(tmp_path / "home", books_of) == (25_500_000, ["credits_given"] * 2, [])


@pytest.mark.parametrize(
    ("arguments", "part"),
    [
        (["add", "nobody@example.org", "1"], "There is no account 'nobody@example.org'; write an email"),
        (["add", "owner@localhost", "0"], "N is '0'; write a number of credits above 0"),
        (["add", "owner@localhost", "-3"], "N is '-3'"),
        (["add", "owner@localhost", "0.0000001"], "with at most 6 decimals"),
        (["add", "owner@localhost", "1e999999999"], "N is '1e999999999'"),
        (["add", "owner@localhost", "lots"], "N is 'lots'"),
        (["add", "owner@localhost"], "pixora credits needs N"),
        (["take", "owner@localhost", "1"], "not 'take'; write: pixora credits add USER N"),
        (["add", "a", "1", "2"], "'2'"),
    ],
    ids=str,
)
def test_one_sentence_and_exit_2(run: Run, arguments: list[str], part: str) -> None:
    said = run("credits", *arguments)
    assert said.code == 2 and part in said.sentence and said.out == ""
