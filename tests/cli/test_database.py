"""``pixora db upgrade``."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from store.migrations import HEAD
from tests.cli.conftest import Said

Run = Callable[..., Said]


def test_a_database_is_brought_up_to_date_and_a_newer_one_left_alone(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "films.db"
    monkeypatch.setenv("PIXORA_DATABASE_URL", f"sqlite:///{file}")
    for _ in range(2):
        said = run("db", "upgrade")
        assert (said.code, said.out) == (
            0,
            f"The database is at revision {HEAD}, as this version wants it.\n",
        )
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(HEAD,)]
        connection.execute("UPDATE alembic_version SET version_num = '9999'")
        connection.commit()
    assert "install a newer one" in run("db", "upgrade").sentence
    assert "can be upgraded, not 'down'" in run("db", "down").sentence
