from __future__ import annotations

from tests.api.conftest import Served


async def test_the_server_answers_and_is_ready(served: Served) -> None:
    client = await served.visitor()
    for path in ("/healthz", "/readyz"):
        answer = await client.get(served.running.url + path, headers={"X-Request-ID": "mine-1"})
        assert (answer.status_code, answer.json()) == (200, {"status": "ok"})
        assert answer.headers["X-Request-ID"] == "mine-1"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


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
