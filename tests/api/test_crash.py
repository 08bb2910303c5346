"""A server killed at any commit or external call: whoever follows over HTTP misses nothing and pays once.

A story is what people do at one server. While it is told, the server is killed the first time
it reaches each of the story's failpoints, and each time it is started again on the same home.
"""

from __future__ import annotations

import ast
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import httpx
import pytest
from sqlalchemy import select

import agent.voices
from agent.compose import compose
from pixora.settings import Settings
from pixora.testing.supabase import serving
from providers.elevenlabs.sounding import USUAL, sound
from providers.faulty.vendor import png
from store import books, calls, ledger, plans, profiles, tables, takes, videos, voices
from store.blobs import FolderBlobs
from store.engine import Store, Tx
from store.errors import MICRO
from tests.agent.conftest import ROOT, Vendor, vendor
from tests.agui import replayed
from tests.api.play_client import API, Client, Film, following
from tests.api.play_server import MODELS, SECONDS, Server
from tests.databases import database_of
from tests.providers import elevenlabs_shop
from tests.scale.site import POLLER

__all__ = ["vendor"]

pytestmark = pytest.mark.either


@dataclass(frozen=True)
class Story:
    """What people do, how the vendor misbehaves meanwhile, and where the server dies."""

    tell: Callable[[Client], Awaitable[None]]
    kills: tuple[str, ...]
    faults: tuple[dict[str, Any], ...] = ()
    latency: float = 0.3
    environ: dict[str, str] = field(default_factory=dict)


def around(*names: str) -> tuple[str, ...]:
    """The failpoints before and after commits."""
    return tuple(f"commit:{name}:{side}" for name in names for side in ("before", "after"))


# The stories


async def planned(ada: Client, wish: str = "two lamps") -> Film:
    """Somebody new has a film planned by chat."""
    await ada.register()
    await ada.prove()
    film = Film(ada, await ada.create(wish))
    await ada.say(film, wish)
    return film


async def premiere(ada: Client) -> None:
    """From signing up to the finished film."""
    async with following(await planned(ada)) as film:
        job = await ada.press(film, await film.plan())
        assert (await film.until("RUN_FINISHED"))["outcome"] == {"type": "success"}
        assert (await ada.done("GET", f"/generation/status/{job}"))["status"] == "completed"
        assert film.runs == 2
        assert film.words == ["two lamps"]
        assert {take["state"] for take in replayed(film.said)["takes"].values()} == {"current"}


async def threads(ada: Client) -> None:
    """The same through AG-UI's own door, where the client names thread, runs and messages."""
    await ada.register()
    await ada.prove()
    asked = (await ada.converse("lamps", "first", "one lamp"))[-1]["outcome"]["interrupts"][0]
    agreed = {"interruptId": asked["id"], "status": "resolved", "payload": {"approved": True}}
    async with following(Film(ada, await ada.film_id())) as film:
        ended = (await ada.converse("lamps", "second", "one lamp", resume=[agreed]))[-1]
        assert ended["outcome"] == {"type": "success"}
        assert film.runs == 2
        assert film.words == ["one lamp"]


async def mishaps(ada: Client) -> None:
    """A vendor loses orders, makes one badly and does not hand one over at first; the model for sounds is taken away."""
    async with following(await planned(ada)) as film:
        await ada.approve(film, await film.plan())
        ada.server.environ |= SOUNDLESS
        await ada.server.stop()  # before narration is heard, so before any sound is ordered
        await film.until("RUN_FINISHED")
        await film.rest()
        takes_ = replayed(film.said)["takes"]
        assert {"image:s1", "clip:s1", "image:s2", "clip:s2"} - {*takes_} in (
            {"image:s1", "clip:s1"},
            {"image:s2", "clip:s2"},
        )
        assert "cut" in takes_ and "sound:s1" not in takes_


async def speechless(ada: Client) -> None:
    """The model breaks off for good: once before there is a plan, once after it was approved."""
    async with following(await planned(ada, "mumble")) as film:
        assert (await film.until("RUN_ERROR"))["message"] == "the model broke off"
        await ada.say(film, "one lamp, then nothing")
        await ada.approve(film, await film.plan())
        assert (await film.until("RUN_FINISHED"))["outcome"] == {"type": "success"}
        assert film.runs == 3


async def change_of_mind(ada: Client) -> None:
    """Vendors are at work when the server is stopped in good order, and when the person stops the run."""
    async with following(await planned(ada)) as film:
        await ada.approve(film, await film.plan())
        await film.until("ACTIVITY_SNAPSHOT", state="running")
        await ada.server.stop()
        run = (await ada.done("GET", f"/videos/{film.id}/state"))["open_run"]
        await ada.done("POST", f"/runs/{run}/cancel")
        assert (await film.until("RUN_FINISHED"))["outcome"] == {"type": "cancelled"}
        await film.rest()


async def doing_without(ada: Client) -> None:
    """One picture is not wanted any more while its vendor is at work on it, who stops when asked once more."""
    async with following(await planned(ada)) as film:
        await ada.approve(film, await film.plan())
        await film.until("ACTIVITY_SNAPSHOT", unit="image:s2", state="running")
        run = (await ada.done("GET", f"/videos/{film.id}/state"))["open_run"]
        await ada.done("POST", f"/runs/{run}/units/image:s2/cancel")
        text = "faulty would not stop; it is kept, and charged, when it comes"
        await film.until("ACTIVITY_SNAPSHOT", unit="image:s2", reason={"code": "goes_on", "text": text})
        await ada.done("POST", f"/runs/{run}/units/image:s2/cancel")
        assert (await film.until("RUN_FINISHED"))["outcome"] == {"type": "success"}
        await film.rest()
        made = {*replayed(film.said)["takes"]}
        assert {"clip:s1", "cut"} <= made and "image:s2" not in made


async def second_thoughts(ada: Client) -> None:
    """A finished film is changed by chat, changed back, and cut again."""
    async with following(await planned(ada, "one lamp")) as film:
        await ada.approve(film, await film.plan())
        await film.until("RUN_FINISHED")
        for words in ("by night", "no, by day", "louder music"):
            await ada.say(film, words)
            assert (await film.until("RUN_FINISHED"))["outcome"] == {"type": "success"}
        assert film.runs == 5


async def by_hand(ada: Client) -> None:
    """A film is edited through every door for people, handed over, and thrown away."""
    async with following(await planned(ada, "one lamp")) as film:
        await ada.approve(film, await film.plan())
        await film.until("RUN_FINISHED")
        path = f"/videos/{film.id}"
        before = (await ada.done("GET", f"{path}/history"))["items"][0]["number"]
        await ada.edit(film, "PUT", path, {"style": "charcoal"})
        await ada.edit(film, "POST", f"{path}/undo")
        await ada.edit(film, "PATCH", f"{path}/timeline", {"operations": [QUIETER]})
        await ada.edit(film, "POST", f"{path}/revert", {"revision": before})
        (scene,) = (await ada.done("GET", f"/scenes?video_id={film.id}"))["items"]
        picture = {"file": ("mine.png", png(160, 90, 7), "image/png")}
        await ada.done("POST", f"/scenes/{scene['id']}/uploads", data={"kind": "image"}, files=picture)
        await ada.edit(film, "DELETE", f"/scenes/{scene['id']}/pins/image")
        assert [entry["author"] for entry in (await ada.done("GET", f"{path}/history"))["items"]].count(
            "person"
        ) == 6
        made = await ada.done("POST", f"{path}/exports", {"to": "gif"}, key="export")
        while made["state"] != "ready":
            assert made["state"] in ("queued", "running"), made
            made = await ada.done("GET", f"/exports/{made['id']}")
    assert (await ada.ask("DELETE", path)).status_code in (204, 404)
    assert (await ada.ask("GET", path)).status_code == 404
    await ada.server.stop()  # house is kept at the start of each life
    await ada.server.over()


async def households(ada: Client) -> None:
    """People get in, change what is theirs, and leave; whoever runs the server looks after them."""
    owner = ada.another("owner@localhost")
    async with owner.http:
        await owner.follow_link()
        await ada.register()
        await ada.prove()
        await ada.refresh()
        me = await ada.done("GET", "/users/me")
        await ada.done("PUT", f"/users/{me['id']}", {"name": "Ada"})
        await ada.done(
            "POST", "/users/me/avatar", content=png(9, 9, 1), headers={"Content-Type": "image/png"}
        )
        await ada.forget_password("four unrelated words")
        await owner.done("PUT", f"/users/{me['id']}", {"role": "admin"})
        await owner.done("POST", f"/admin/users/{me['id']}/credits", {"credits": 25}, key="thanks")
        me = await ada.done("GET", "/users/me")
        assert (me["name"], me["role"], me["credits"]) == ("Ada", "admin", 35.0)
        await ada.done("POST", "/auth/logout", {"refresh_token": ada.refresh_token})
        left = await ada.ask("DELETE", "/users/me", {"password": ada.password})
        assert left.status_code in (204, 401)
        assert (await ada.ask("GET", "/users/me")).status_code == 401


SOUNDLESS = {"PIXORA_SOUND_MODELS": "faulty:sound", "PIXORA_PLUGINS_BLOCKED": "providers.local"}
"""Settings without the model that the plan names."""
QUIETER = {"op": "set_level", "track": "music", "db": -6.0}
STORIES: dict[str, Story] = {
    "signing up and planning": Story(
        premiere,
        (
            *around("bury", "owner", "sign_in_link", "register", "sign_in", "ask_verification", "verify"),
            *around("idempotency", "idempotency_end", "video", "post", "lease", "begin", "beat", "messages"),
            *around("call", "deltas", "plan_scenes", "propose", "reply", "interrupt", "take_over"),
            "model:before", "model:after",
        ),
    ),
    "making": Story(
        premiere,
        (
            *around("approve", "intent", "submitted", "claim", "later", "take", "answer", "release", "close_plan", "finish"),
            "submit:before", "submit:after", "vendor:find", "vendor:poll", "vendor:fetch", "blob:after",
        ),
        latency=4.0,  # longer than a server takes to come back, so that it is asked for what is not done yet
    ),
    "mishaps": Story(
        mishaps,
        (*around("uncertain", "again", "fetch", "fail", "blocked", "impossible"),),
        faults=(
            # More often than it is killed there: a life may end while several of them are in doubt.
            *({"on": "submit", "do": "drop_after", "model": kind} for kind in ("image", "clip", "music")),
            *({"on": "submit", "do": "drop_before", "model": "speech", "nth": number} for number in (1, 2)),
            {"on": "make", "do": "fail", "model": "image", "nth": 2, "billed": True},
            *({"on": "fetch", "do": "500", "model": "clip", "nth": number} for number in (1, 2, 3)),
        ),
        environ={"PIXORA_SOUND_MODELS": "local:ambience", "PIXORA_PLUGINS_BLOCKED": ""},
    ),
    "threads": Story(threads, around("video", "post", "interrupt", "take", "finish")),
    "speechless": Story(speechless, (*around("model_again", "abandon", "fail_run", "left_over", "without_model"),)),
    "change of mind": Story(
        change_of_mind,
        (*around("give_back", "request_cancel", "cancel", "cancelled", "cancel_run"), "vendor:cancel"),
        latency=3600.0,
    ),
    "doing without": Story(
        doing_without,
        around("leave_out", "goes_on"),
        faults=(
            {"on": "make", "model": "image", "match": "boat", "do": "stuck"},
            *({"on": "cancel", "do": "keep", "nth": number} for number in (1, 2)),
        ),
    ),
    "second thoughts": Story(second_thoughts, around("edit", "undo", "cut_alone")),
    "by hand": Story(
        by_hand,
        (
            *around("person_edit", "person_undo", "person_timeline", "person_revert", "upload", "unpin"),
            *around("export", "claim_export", "beat_export", "export_ready", "bury_exports", "discard", "purge"),
        ),
    ),
    "households": Story(
        households,
        (
            *around("prune", "prune_exports", "follow_link", "refresh", "change_person", "avatar", "ask_reset", "reset"),
            *around("set_role", "give_credits", "idempotency", "idempotency_end", "sign_out", "leave"),
        ),
    ),
}  # fmt: skip
ELSEWHERE = {
    "decline": "only the command line declines a plan; over HTTP that is an answer",
    "forget": "a take has to be out of use for 50 revisions and a week",
    "out_of_reach": "nothing has to get through to a vendor for three minutes",
    "uncertain_over": "an order has to be in doubt for a day",
}
"""Commits that no server reaches while a test can wait, each with the reason."""


def test_every_failpoint_is_in_a_story() -> None:
    told = {name for story in STORIES.values() for name in story.kills}
    assert sorted({*told, *VISITS, *VOICES, *POLLER, *around(*ELSEWHERE)}) == failpoints()
    assert not told & {*around(*ELSEWHERE)}


def failpoints() -> list[str]:
    """Every failpoint that is written down in the product."""
    folders = ("agent", "api", "media", "pixora", "providers", "store", "tools")
    texts = [path.read_text() for folder in folders for path in (ROOT / folder).rglob("*.py")]
    likely = [text for text in texts if "hit(" in text or "async with" in text]  # to parse all takes seconds
    return sorted({name for text in likely for name in _points(ast.parse(text))})


def _points(tree: ast.AST) -> Iterator[str]:
    """Of one module: what is passed by name, and around what is opened by name."""
    for node in ast.walk(tree):
        match node:
            case ast.Call(ast.Attribute(attr="hit"), [ast.Constant(str(point))]):
                yield point
            case ast.AsyncWith(items):
                for texts in (_texts(item.context_expr) for item in items):
                    yield from around(*texts)


def _texts(opened: ast.expr) -> list[str]:
    """The name that a transaction is opened with, if it is one."""
    if not isinstance(opened, ast.Call):
        return []
    called = opened.func.attr if isinstance(opened.func, ast.Attribute) else getattr(opened.func, "id", "")
    if called not in ("begin", "change", "aside", ""):
        return []
    return [
        part.value
        for part in opened.args[:2]
        if isinstance(part, ast.Constant) and isinstance(part.value, str)
    ]


@pytest.mark.parametrize("name", STORIES)
async def test_killed(name: str, tmp_path: Path, vendor: Callable[..., Vendor]) -> None:
    story = STORIES[name]
    seller = vendor(*story.faults, latency=story.latency)
    environ = {"PIXORA_FAULTY_URL": seller.url, **MODELS, **story.environ}
    server = Server(tmp_path / "home", environ, list(story.kills))
    async with server.running(), httpx.AsyncClient(base_url=server.url + API, timeout=SECONDS) as http:
        await story.tell(Client(server, http))
    await whole(server.home, seller)


VISITS = around("welcome", "welcomed")


async def test_killed_while_another_service_signs_people_in(tmp_path: Path) -> None:
    with serving(tmp_path / "project") as project:
        person = project.auth.people.add("ada@example.org", confirmed=True)
        session = project.auth.people.begin(person, "oauth")
        environ = {"SUPABASE_URL": project.url, "SUPABASE_PUBLISHABLE_KEY": "sb_publishable_not-a-real-key"}
        server = Server(tmp_path / "home", environ, list(VISITS))
        async with server.running(), httpx.AsyncClient(base_url=server.url + API, timeout=SECONDS) as http:
            ada = Client(server, http)
            token = {"access_token": project.auth.session(project.url, session)["access_token"]}
            ada.enter(await ada.ask("POST", "/auth/exchange-token", token))
            assert (await ada.done("GET", "/users/me"))["credits"] == 10.0


SAMPLE = sound(11.0, USUAL)
VOICES = (
    *around("clone_voice", "voice_made", "voice_failed", "voice_uncertain", "tend_voices"),
    *around("remove_voice", "voice_gone", "remove_voices"),
    "clone:before", "clone:after",
)  # fmt: skip


async def test_killed_while_voices_are_cloned(tmp_path: Path) -> None:
    faults = ({"endpoint": "clone", "match": "Refused", "do": "refuse"},
              {"endpoint": "clone", "match": "Dropped", "do": "drop_after"})  # fmt: skip
    card = tmp_path / "card.yaml"
    card.write_text("models:\n  'elevenlabs:voice-clone': {per: job, usd: 0.1}\n")
    with elevenlabs_shop.opened(tmp_path) as start:
        shop = start(*faults)
        environ = {
            "ELEVENLABS_API_KEY": elevenlabs_shop.KEY, "ELEVENLABS_BASE_URL": shop.url,
            "PIXORA_RATE_CARDS": str(card), "PIXORA_PLUGINS_BLOCKED": "providers.local",
        }  # fmt: skip
        server = Server(tmp_path / "home", environ, list(VOICES))
        async with server.running(), httpx.AsyncClient(base_url=server.url + API, timeout=SECONDS) as http:
            await choir(Client(server, http))
        app = await compose(Settings.load({**environ, "PIXORA_HOME": str(server.home)}))
        await agent.voices.tend(app)  # what the last life began
        made = Counter(row["description"] for row in shop.journal("cloned"))
        assert {*made.values()} == {1}
        there = {row["id"] for row in shop.journal("cloned")}
        assert there == {row["id"] for row in shop.journal("deleted")}
    async with app.store.read() as tx:
        assert await books.audit(tx) == []
        rows = [voices.Voice(*row) for row in await tx.all(select(tables.voices))]
        paid = sum(voice.paid for voice in rows)
        wallet, held = await ledger.balance(tx, rows[0].user_id), await ledger.held(tx, rows[0].user_id)
    await app.aclose()
    assert {(voice.state, voice.vendor_voice) for voice in rows} == {("removed", None)}
    assert len(there) * MICRO >= paid >= 2 * MICRO and wallet == 10 * MICRO - paid and held == 0
    assert {*made} <= {voice.id for voice in rows}


async def choir(ada: Client) -> None:
    """Voices are cloned until each kind of answer was had once; whoever had them cloned leaves."""
    await ada.register()
    await ada.prove()
    for name, ends, commit in (
        ("Refused", "failed", "voice_failed"), ("Dropped", "uncertain", "voice_uncertain"),
        ("Ana", "ready", "voice_made"), ("Ben", "ready", "voice_made"),
    ):  # fmt: skip
        for number in range(len(VOICES)):
            form = {"name": name, "consent": "true", "statement": "she agreed to it", "max_credits": "1"}
            voice = await ada.done(
                "POST", "/voices", key=f"{name}{number}", data=form, files={"file": ("a.mp3", SAMPLE)}
            )
            assert voice["state"] in (ends, "uncertain") or name == "Dropped", voice
            if name != "Ben" or voice["state"] != "ready":
                gone = await ada.done("DELETE", f"/voices/{voice['id']}")
                assert gone["state"] == "removed"
            if voice["state"] == ends and not {*around(commit)} & {*ada.server.left}:
                break
        else:
            raise AssertionError(f"{name} never {ends}")
    left = await ada.ask("DELETE", "/users/me", {"password": ada.password})
    assert left.status_code in (204, 401)
    await ada.server.stop()  # house is kept at the start of each life
    await ada.server.over()


async def whole(home: Path, seller: Vendor) -> None:
    """The books are exact, nothing is on hold or open, no unit was bought twice, no file is missing."""
    sold = Counter(row["key"].rpartition(":")[0] for row in seller.journal("accepted"))
    assert {*sold.values()} <= {1}, sold
    store = await Store.open(database_of(home), FolderBlobs(home / "blobs"))
    try:
        async with store.read() as tx:
            assert await books.audit(tx) == []
            for person in await profiles.list(tx):
                charged = 0
                for video in await videos.list(tx, person.id):
                    assert await calls.list(tx, video.id, open_only=True) == []
                    kept = await takes.list(tx, video.id)
                    assert all(store.blobs.path(take.blob_key or "").is_file() for take in kept)
                    for plan in await plans.list(tx, video.id, "approved", "closed"):
                        assert plan.state == "closed"
                        lines = await plans.lines(tx, plan.id)
                        bought = {line.unit for line in lines if line.state == "made" and line.kind != "cut"}
                        assert all(sold[f"{plan.id}:{unit}"] for unit in bought)
                        assert sum(line.charged for line in lines) <= plan.maximum
                        charged += sum(line.charged for line in lines)
                assert await ledger.balance(tx, person.id, "held") == 0
                if person.welcome and not await gone(tx):  # the lines of a film that is gone are gone
                    assert await ledger.balance(tx, person.id) == 10 * MICRO - charged
    finally:
        await store.close()


async def gone(tx: Tx) -> bool:
    return (
        await tx.first(select(tables.videos.c.id).where(tables.videos.c.deleted_at.is_not(None))) is not None
    )
