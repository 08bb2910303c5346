"""What somebody tries who means no good, or only clicks too fast."""

from __future__ import annotations

import asyncio
import logging
import re
import threading
from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from agent import director_model, people, studio
from agent.director.wish import settings
from agent.director.words import tongues
from agent.litellm_model import _error
from agent.model import Delta, Prompt
from agent.scripted_model import Scripted
from agent.signin import Gone
from film import units
from film.document import Film
from pixora.testing import standins
from providers.faulty.vendor import png
from store import profiles, videos
from tests.api.conftest import Serve, Served
from tests.api.made import planned_film, rested
from tests.api.people import settled

KINDS = ("image", "clip", "speech", "sound", "music")
FREE = "models: {" + ", ".join(f'"faulty:{kind}": {{per: job, usd: 0}}' for kind in KINDS) + "}"


async def test_a_plan_of_which_nothing_was_made_can_be_approved_again(
    serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(units.SHORT_SIDE, "draft", 90)
    (tmp_path / "free.yaml").write_text(FREE)
    chosen = {f"PIXORA_{kind.upper()}_MODELS": f"faulty:{kind}" for kind in KINDS}
    with standins("providers.faulty.vendor", tmp_path) as start:
        vendor = start({"on": "make", "do": "fail"})
        served = await serve(
            **chosen, PIXORA_RATE_CARDS=str(tmp_path / "free.yaml"), PIXORA_FAULTY_URL=vendor.url
        )
        client = await served.person()
        video = await planned_film(served, client, "A baker opens her shop, 4 seconds, one scene")
        versions, jobs = [], []
        for _ in range(3):
            versions.append((await client.get(f"/videos/{video}/plan")).json()["version"])
            jobs.append(await approve(client, video, versions[-1]))
            await rested(served, video)
        # The first made a cut, of cards; the second nothing at all, so that the third is the same plan once more.
        assert versions[0] != versions[1] == versions[2]
        assert len({*jobs}) == 3
        assert await approve(client, video, versions[0]) == jobs[0]


async def approve(client: httpx.AsyncClient, video: str, version: str) -> str:
    """The job that carries a plan out."""
    answer = await client.post(f"/generation/video/{video}", json={"plan_version": version})
    assert answer.status_code == 202, answer.text
    job: str = answer.json()["job_id"]
    return job


@pytest.mark.parametrize(
    "path, body",
    [
        ("/auth/login", {"email": "ada\0@example.org", "password": "x"}),
        ("/videos/{video}/runs", {"resume": [{"interruptId": "\0"}]}),
    ],
)
async def test_no_text_with_nul_reaches_the_database(
    served: Served, path: str, body: dict[str, object]
) -> None:
    """PostgreSQL would not take it, not even to look for it."""
    client = await served.person()
    answer = await client.post(path.format(video="0b9d6f0e-7c55-4f0e-a0a4-6a1d3a5b8c11"), json=body)
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid"), answer.text


async def test_who_has_left_keeps_nothing_that_was_still_on_its_way(served: Served, tmp_path: Path) -> None:
    """A request may have begun before the account was deleted, and end after it."""
    client = await served.person()
    me = client.headers["X-Me"]
    picture = tmp_path / "me.png"
    picture.write_bytes(png(16, 16, 7))
    assert (await client.delete("/users/me")).status_code == 204
    with pytest.raises(Gone):
        await studio.create_video(served.app, me, "A lighthouse keeper befriends a storm")
    with pytest.raises(Gone):
        await people.set_avatar(served.app, me, picture)
    async with served.store.read() as tx:
        assert (await profiles.get(tx, me)).avatar_url is None
        assert await videos.list(tx, me) == []


class Silent:
    """A model that never says anything."""

    name = "offline/silent"

    def __init__(self) -> None:
        self.asked = asyncio.Event()

    async def stream(self, prompt: Prompt) -> AsyncIterator[Delta]:
        self.asked.set()
        await asyncio.Event().wait()
        yield Delta()


async def test_a_plan_that_was_cancelled_meanwhile_is_no_failure_of_the_server(serve: Serve) -> None:
    model = Silent()
    served = await serve(model_of=lambda name: model)
    client = await served.person()
    asking = asyncio.create_task(client.post("/generation/analyze", json={"prompt": "A storm, 4 seconds"}))
    async with asyncio.timeout(20):
        await model.asked.wait()
        film = (await client.get("/videos")).json()["items"][0]["id"]
        run = (await client.get(f"/videos/{film}/runs")).json()["items"][0]["id"]
        assert (await client.post(f"/runs/{run}/cancel")).status_code == 202
        answer = await asking
    assert (answer.status_code, answer.json()["code"]) == (409, "cancelled"), answer.text


async def test_who_hangs_up_in_the_middle_of_a_file_is_no_failure_of_the_server(
    served: Served, caplog: pytest.LogCaptureFixture
) -> None:
    client = await served.person()
    host, port = client.base_url.host, client.base_url.port
    reader, writer = await asyncio.open_connection(host, port)
    head = (
        "POST /api/v1/users/me/avatar HTTP/1.1", f"Host: {host}", f"Authorization: {client.headers['Authorization']}",
        "Content-Type: image/png", "Content-Length: 5000", "Expect: 100-continue",
    )  # fmt: skip
    with caplog.at_level(logging.INFO, "api"):
        writer.write("\r\n".join([*head, "", ""]).encode())
        assert b" 100 " in await reader.readline(), "the body is waited for"
        writer.write(b"\x89PNG")
        writer.close()
        await writer.wait_closed()
        await settled()
    assert [(record.levelname, getattr(record, "status", None)) for record in caplog.records] == [
        ("INFO", 499)
    ]


MODELS = {
    "oobabooga/http://169.254.169.254/latest": False,
    "openai/http://127.0.0.1:6379/": False,
    "ollama/llama3": False,
    "bedrock/amazon.nova-pro-v1:0": False,
    "nothing": False,
    "openai/": False,
    "openai/gpt-5-mini": True,
    "offline/director": True,
}
"""Names of models, and whether they are offered to members too."""


async def test_models_of_vendors_that_are_set_up_nowhere_are_for_the_owner_only(serve: Serve) -> None:
    """A name may make a vendor's client call any address, with whatever this machine may do."""
    served = await serve(model_of=lambda name: Scripted([]), OPENAI_API_KEY="sk-0123456789")
    member, owner = await served.person(), await served.person("olga@example.org", role="owner")
    asked = [(member, name, offered) for name, offered in MODELS.items()]
    for who, name, allowed in (*asked, *((owner, name, True) for name in MODELS)):
        film = (await who.post("/videos", json={"description": "A storm"})).json()["id"]
        answer = await who.post(f"/videos/{film}/runs", json={"message": "A storm", "model": name})
        if allowed:
            assert answer.status_code == 202, (name, answer.text)
        else:
            assert (answer.status_code, answer.json()["code"]) == (422, "model_not_offered"), (
                name,
                answer.text,
            )


def test_no_traceback_of_a_vendors_client_reaches_a_person() -> None:
    error = Exception(
        'No key is set. Traceback (most recent call last):\n  File "/srv/litellm/main.py", line 1'
    )
    assert str(_error("cloudflare/x", error)) == "cloudflare/x failed: No key is set."


async def test_what_is_no_form_is_never_as_large_as_a_file(served: Served) -> None:
    """It would be held in memory, and so would a form that calls itself JSON."""
    client = await served.person()
    path = "/scenes/0b9d6f0e-7c55-4f0e-a0a4-6a1d3a5b8c11/uploads"
    for kind in ("application/json", "application/octet-stream"):
        headers = {"Content-Type": kind, "Idempotency-Key": "large"}
        answer = await client.post(path, content=b" " * (2 << 20), headers=headers)
        assert (answer.status_code, answer.json()["code"]) == (413, "too_large"), answer.text

    answers = []
    for seed in (7, 8):  # pictures of one length: of forms only that counts
        picture = png(16, 16, seed)
        head = f'Content-Disposition: form-data; name="file"; filename="{"a" * (200 - len(picture))}"'
        form = b"--json\r\n" + head.encode() + b"\r\n\r\n" + picture + b"\r\n--json--\r\n"
        headers = {"Content-Type": "multipart/form-data; boundary=json", "Idempotency-Key": "form"}
        answers.append(await client.post("/users/me/avatar", content=form, headers=headers))
    assert [answer.status_code for answer in answers] == [200, 200], answers[1].text
    assert "Idempotency-Replayed" in answers[1].headers


def test_a_word_without_end_is_no_word() -> None:
    assert tongues.lookup("x" * 20_000, "de") is None
    assert tongues.lookup("Apfelkuchen", "de") is not None


async def test_what_belongs_to_somebody_is_kept_by_no_cache(served: Served) -> None:
    client = await served.person()
    film = (await client.post("/videos", json={"description": "A storm"})).json()["id"]
    for path in (
        "/users/me",
        "/videos",
        f"/videos/{film}",
        f"/videos/{film}/state",
        "/users/credits",
        "/nowhere",
    ):
        assert (await client.get(path)).headers["cache-control"] == "no-store", path


@pytest.mark.either
@pytest.mark.parametrize(
    "words", [", " * 10_000, "scene 2 " * 2_500, "x" * 20_000], ids=["commas", "scenes", "one word"]
)
async def test_words_without_end_hold_nobody_up_and_are_answered(served: Served, words: str) -> None:
    client = await served.person()
    film = await planned_film(served, client, "A baker opens her shop, 4 seconds, one scene")
    for path, body in (
        ("/generation/analyze", {"prompt": words}),
        (f"/videos/{film}/runs", {"message": words}),
    ):
        async with asyncio.timeout(15):
            answer = await client.post(path, json=body)
            assert answer.status_code in (200, 202), answer.text
            run = answer.json()["run_id"]
            await rested(served, answer.json()["video_id"])
            state = (await client.get(f"/runs/{run}")).json()
        assert state["state"] in ("finished", "interrupted"), state["error"]


async def test_the_director_thinks_beside_the_server(served: Served, monkeypatch: pytest.MonkeyPatch) -> None:
    thinking = []
    decide = director_model.decide

    def noted(prompt: Prompt) -> director_model.Move:
        thinking.append(threading.current_thread())
        return decide(prompt)

    monkeypatch.setattr(director_model, "decide", noted)
    await planned_film(served, await served.person(), "A baker opens her shop, 4 seconds, one scene")
    assert thinking and threading.main_thread() not in thinking


def test_a_number_without_end_is_no_length() -> None:
    assert settings.impossible_length("1" * 20_000) == ""
    assert settings.impossible_length("一部 9000 秒的电影") != ""


def test_blanks_without_end_in_a_wish_hold_nobody_up() -> None:
    import agent.director.plan as planning
    from agent.director_model import _plan

    asked: list[str] = []
    real = planning.plan
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(planning, "plan", lambda wish: asked.append(wish.text) or real(wish))
        move = _plan("a dog" + " " * 19_000 + "on a beach", Film())
    assert max(len(blank) for blank in re.findall(r"\s+", asked[0])) == 80
    assert "plan_scenes" in [name for name, _ in move.calls]
