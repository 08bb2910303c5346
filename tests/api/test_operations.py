from __future__ import annotations

import asyncio
import shutil
from pathlib import Path

import httpx
import pytest

from tests.api.conftest import Serve, Served
from tests.api.test_runs import film
from tests.databases import PostgresDatabases, SqliteDatabases, every_reader


async def test_the_server_answers_and_is_ready(served: Served) -> None:
    client = await served.visitor()
    for path in ("/healthz", "/readyz"):
        answer = await client.get(served.running.url + path, headers={"X-Request-ID": "mine-1"})
        assert (answer.status_code, answer.json()["status"]) == (200, "ok")
        assert answer.headers["X-Request-ID"] == "mine-1"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert set(answer.json()["checks"]) == {"database", "storage", "ffmpeg", "executor"}


async def test_what_is_nowhere_is_a_problem(served: Served) -> None:
    client = await served.visitor()
    answer = await client.get("/nowhere")
    assert answer.status_code == 404
    assert answer.headers["content-type"] == "application/problem+json"
    assert answer.json()["code"] == "not_found"
    assert answer.json()["detail"] == "There is nothing at /api/v1/nowhere."


async def test_a_body_over_the_limit_is_refused(served: Served) -> None:
    client = await served.visitor()
    answer = await client.post("/auth/login", content=b"x" * (2 << 20))
    assert answer.status_code == 413
    assert answer.json()["detail"] == "The body is larger than the 1 MB allowed here."


async def unready(served: Served, name: str) -> None:
    """The server says that it cannot work, and names only what is missing; it is alive all the same."""
    client = await served.visitor()
    answer = await client.get(served.running.url + "/readyz")
    said = answer.json()
    assert (answer.status_code, said["code"]) == (503, "not_ready"), said
    assert [check for check, state in said["checks"].items() if state != "ok"] == [name], said
    assert said["checks"][name] in said["detail"]
    assert str(served.app.settings.home) not in answer.text
    assert (await client.get(served.running.url + "/healthz")).status_code == 200


async def test_a_database_that_does_not_answer_is_named(
    served: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    import api.readiness

    monkeypatch.setattr(api.readiness, "SECONDS", 0.2)
    async with every_reader(served.store):
        await unready(served, "database")


async def test_a_database_of_another_version_is_named(served: Served) -> None:
    from sqlalchemy import text

    older = text("UPDATE alembic_version SET version_num = '0000'")
    async with served.store._writer.transaction() as session:  # as whoever migrates, not as the application
        await session.run(lambda connection: connection.execute(older))
        await session.commit()
    await unready(served, "database")


async def test_a_folder_that_cannot_be_written_is_named(served: Served) -> None:
    blobs = served.app.settings.home / "blobs"
    if blobs.exists():
        shutil.rmtree(blobs)
    blobs.write_text("not a folder")
    await unready(served, "storage")


async def test_a_missing_ffmpeg_is_named(
    served: Served, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("PIXORA_FFMPEG", str(tmp_path / "nowhere"))
    await unready(served, "ffmpeg")


async def test_an_executor_that_has_ended_is_named(served: Served) -> None:
    assert served.app.executor is not None
    await served.app.executor.stop()
    await unready(served, "executor")


PATHS = [
    ("/healthz", "GET, HEAD, OPTIONS"),
    ("/api/v1/auth/login", "POST, OPTIONS"),
    ("/api/v1/users/0b9d6f0e-7c55-4f0e-a0a4-6a1d3a5b8c11", "PUT, OPTIONS"),
    ("/api/v1/videos/0b9d6f0e-7c55-4f0e-a0a4-6a1d3a5b8c11/runs", "GET, POST, HEAD, OPTIONS"),
]


async def test_a_refused_method_is_told_every_method_of_the_path(served: Served) -> None:
    client = await served.visitor()
    for path, methods in PATHS:
        refused = await client.request("TRACE", served.running.url + path)
        assert (refused.status_code, refused.json()["code"]) == (405, "method_not_allowed")
        assert refused.headers["Allow"] == methods
        asked = await client.options(served.running.url + path)
        assert (asked.status_code, asked.content, asked.headers["Allow"]) == (204, b"", methods)


async def test_head_is_get_without_its_body(served: Served) -> None:
    client = await served.person()
    for path in ("/users/me", "/nowhere"):
        whole, head = await client.get(path), await client.head(path)
        assert (head.status_code, head.content) == (whole.status_code, b"")
        assert head.headers["content-type"] == whole.headers["content-type"]
    assert (await client.head("/auth/login")).status_code == 405


async def test_head_of_an_endless_stream_ends(served: Served) -> None:
    client = await served.person()
    async with asyncio.timeout(10):
        answer = await client.head(f"/videos/{await film(served, client)}/events")
    assert (answer.status_code, answer.content) == (200, b"")
    assert answer.headers["content-type"].startswith("text/event-stream")


async def test_an_address_on_the_network_is_answered_as_well(serve: Serve) -> None:
    served = await serve(PIXORA_PUBLIC_URL="https://films.example.org")
    async with httpx.AsyncClient() as client:
        assert (await client.get(served.running.url + "/readyz")).status_code == 200


async def test_on_either_database_it_is_ready_and_counts(
    serve: Serve, databases: SqliteDatabases | PostgresDatabases
) -> None:
    served = await serve(PIXORA_DATABASE_URL=databases.ready(), PIXORA_SECRET="x" * 43)
    async with httpx.AsyncClient(base_url=served.running.url) as client:
        ready, counted = await client.get("/readyz"), await client.get("/metrics")
    assert (ready.status_code, ready.json()["status"]) == (200, "ok")
    assert "pixora_database_up 1.0" in counted.text
    assert "pixora_database_connections_max{" in counted.text
