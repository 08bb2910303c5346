from __future__ import annotations

import io
import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest

from agent import accounts
from agent.scripted_model import Scripted
from api import logs, readiness
from pixora.errors import SetupError
from pixora.settings import Settings
from tests.api.conftest import Serve, Served
from tests.api.people import PASSWORD, mails, register, settled, token
from tests.api.test_runs import film, read

KEY = "sk-0123456789abcdef"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def written() -> Iterator[io.StringIO]:
    """What the server logs, as it would go to stderr of a service."""
    yield from _writing(io.StringIO())


@pytest.fixture
def shown() -> Iterator[io.StringIO]:
    """What the server logs at a terminal."""
    yield from _writing(Terminal())


def _writing(stream: io.StringIO) -> Iterator[io.StringIO]:
    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    logs.begin(Settings.load({"PIXORA_HOME": "/nowhere", "OPENAI_API_KEY": KEY}), stream)
    yield stream
    root.handlers[:] = before
    root.setLevel(level)
    for name in logs.OURS:
        logging.getLogger(name).setLevel(logging.NOTSET)


def records(written: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in written.getvalue().splitlines()]


async def test_every_request_is_one_line_with_its_route_and_who_asked(
    served: Served, written: io.StringIO
) -> None:
    client = await served.person()
    video = await film(served, client)
    await client.get(f"/videos/{video}/state?unseen=1", headers={"X-Request-ID": "mine-1"})
    await client.get("/nowhere/secret-name")
    await settled()
    first, second = [row for row in records(written) if row["logger"] == "api.access"]
    assert first["method"] == "GET"
    assert (first["route"], first["status"]) == ("/api/v1/videos/{video_id}/state", 200)
    assert 0 < first["ms"] < 10_000
    assert first["message"] == f"GET /api/v1/videos/{{video_id}}/state 200 in {first['ms']:g} ms"
    assert (first["request_id"], first["user"]) == ("mine-1", client.headers["X-Me"])
    assert first["level"] == "info"
    assert (second["route"], second["status"]) == ("(none)", 404)
    assert "user" not in second
    assert "secret-name" not in written.getvalue()
    assert "unseen" not in written.getvalue()


async def test_what_a_run_logs_names_the_run(serve: Serve, written: io.StringIO) -> None:
    def broken(prompt: Any) -> str:
        raise RuntimeError(f"connecting as Bearer {KEY} failed")

    served = await serve(model_of=lambda name: Scripted([broken]))
    client = await served.person()
    answer = await client.post(f"/videos/{await film(served, client)}/runs", json={"message": "Hello"})
    run = answer.json()["run_id"]
    assert [pair async for pair in read(client, f"/runs/{run}/events")][-1][1]["type"] == "RUN_ERROR"
    (failed,) = [row for row in records(written) if row["level"] == "error"]
    assert failed["run"] == run
    assert "RuntimeError: connecting as Bearer [hidden] failed" in failed["error"]
    assert KEY not in written.getvalue()


async def test_a_walk_through_every_door_leaves_no_secret_in_the_log(
    served: Served, written: io.StringIO
) -> None:
    from tests.api.people import outbox

    secrets = [PASSWORD, "another good password"]
    visitor = await served.visitor()
    ada = await register(served)
    (mail,) = await mails(served, "ada@example.org")
    secrets += [ada.headers["Authorization"].split()[1], ada.headers["X-Refresh"], token(mail)]
    assert (await visitor.post("/auth/verify", json={"token": token(mail)})).status_code == 200
    await visitor.post("/auth/reset-password", json={"email": "ada@example.org"})
    reset = (await mails(served, "ada@example.org"))[-1]
    secrets.append(token(reset))
    bad = {"token": token(reset), "password": PASSWORD[:3]}
    assert (await visitor.post("/auth/reset-password/confirm", json=bad)).status_code == 422
    good = {"token": token(reset), "password": secrets[1]}
    assert (await visitor.post("/auth/reset-password/confirm", json=good)).status_code == 204
    wrong = {"email": "ada@example.org", "password": "one-that-is-wrong"}
    secrets.append(wrong["password"])
    assert (await visitor.post("/auth/login", json=wrong)).status_code == 401
    assert (await visitor.post("/auth/login", json=wrong | {"password": secrets[1]})).status_code == 200
    secrets.append(visitor.cookies["pixora_refresh"])
    assert (await visitor.post("/auth/refresh")).status_code == 200
    secrets.append(visitor.cookies["pixora_refresh"])
    link = (await accounts.sign_in_link(served.app, served.running.url)).partition("#token=")[2]
    secrets.append(link)
    assert (await visitor.post("/auth/link", json={"token": link})).status_code == 200
    assert (await visitor.post("/auth/link", json={"token": link})).status_code == 401
    for path in ("/sign-in", "/verify", "/reset-password"):
        await visitor.get(f"{served.running.url}{path}?token={link}")
    signed = served.running.edge.media.url("ada/00/" + "0" * 64 + ".png", served.store.now())
    secrets.append(signed.partition("signature=")[2])
    assert (await visitor.get(served.running.url + signed)).status_code == 404
    await visitor.get("/users/me", headers={"Authorization": f"Bearer {link}"})
    assert outbox(served)
    await settled()

    text = written.getvalue()
    assert text.count('"api.access"') > 12
    assert [secret for secret in secrets if secret in text] == []
    assert "ada@example.org" not in text


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (f"key {KEY} was refused", "key [hidden] was refused"),
        ("Authorization: Bearer abc.def-123", "Authorization: Bearer [hidden]"),
        ("GET /m?expires=1&signature=Ab_c-9&name=x", "GET /m?expires=1&signature=[hidden]&name=x"),
        ("open http://x/verify#token=abcDEF now", "open http://x/verify#token=[hidden] now"),
        ('{"password": "open sesame", "email": "a"}', '{"password": "[hidden]", "email": "a"}'),
        ("{'refresh_token': 'abc123', 'n': 1}", "{'refresh_token': '[hidden]', 'n': 1}"),
        ("postgresql://ada:s3cret@db/films is away", "postgresql://ada:[hidden]@db/films is away"),
        ("smtps://ada%40x.org:p%20w@mail:465", "smtps://ada%40x.org:[hidden]@mail:465"),
        ("jwt eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIx.sig-1", "jwt [hidden]"),
        ("Cookie: pixora_refresh=abc; a=b", "Cookie: [hidden]; a=b"),
        ("Cookie: a=b; pixora_refresh=abc", "Cookie: [hidden]; pixora_refresh=[hidden]"),
        ("the access token has expired", "the access token has expired"),
        ("stopped after 400,000 tokens; say go on", "stopped after 400,000 tokens; say go on"),
    ],
)
def test_whatever_lets_somebody_in_is_taken_out(text: str, left: str) -> None:
    assert logs.Hide([KEY])(text) == left


async def test_at_a_terminal_it_reads_like_a_sentence(served: Served, shown: io.StringIO) -> None:
    client = await served.visitor()
    await client.get(served.running.url + "/healthz")
    await settled()
    moment, _, rest = shown.getvalue().strip().partition(" ")
    assert moment.count(":") == 2
    assert rest.startswith("GET /healthz 200 in ")
    logging.getLogger("api").warning("a mail with token=abcdef could not be sent")
    assert (
        shown.getvalue()
        .splitlines()[-1]
        .endswith("WARNING api: a mail with token=[hidden] could not be sent")
    )


def test_the_shape_can_be_chosen() -> None:
    def shape(stream: io.StringIO, value: str) -> type:
        return type(logs.begin(Settings.load({"PIXORA_HOME": "/x", "PIXORA_LOG": value}), stream).formatter)

    root = logging.getLogger()
    before, level = root.handlers[:], root.level
    try:
        assert shape(io.StringIO(), "") is logs.Json
        assert shape(Terminal(), "") is logs.Readable
        assert shape(Terminal(), "json") is logs.Json
        assert shape(io.StringIO(), "text") is logs.Readable
        with pytest.raises(SetupError, match="PIXORA_LOG is 'xml'; write json or text"):
            shape(io.StringIO(), "xml")
    finally:
        root.handlers[:] = before
        root.setLevel(level)
        for name in logs.OURS:
            logging.getLogger(name).setLevel(logging.NOTSET)


async def test_what_nobody_foresaw_is_one_problem_and_one_record_of_the_same_request(
    served: Served, written: io.StringIO, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(app: Any) -> None:
        raise RuntimeError("nobody foresaw this")

    monkeypatch.setattr(readiness, "look", broken)
    client = await served.visitor()
    answer = await client.get(served.running.url + "/readyz", headers={"X-Request-ID": "mine-2"})
    await settled()
    assert (answer.status_code, answer.json()["code"]) == (500, "internal")
    assert answer.json()["request_id"] == answer.headers["X-Request-ID"] == "mine-2"
    assert answer.headers["X-Content-Type-Options"] == "nosniff"
    assert "foresaw" not in answer.text
    failed, access = records(written)
    assert failed["request_id"] == access["request_id"] == "mine-2"
    assert failed["message"] == "GET /readyz failed"
    assert "RuntimeError: nobody foresaw this" in failed["error"]
    assert access["status"] == 500
