"""What administrators may do, and that nobody else may."""

from __future__ import annotations

import asyncio
from uuid import uuid4

import httpx

from store import books, ledger, profiles
from tests.api.conftest import Served


async def test_members_are_no_administrators(served: Served) -> None:
    member = await served.person("ada@example.org")
    other = (await served.person("eve@example.org")).headers["X-Me"]
    for answer in (
        await member.get("/admin/users"),
        await member.get("/admin/audit"),
        await member.post(f"/admin/users/{other}/credits", json={"credits": 5}),
        await member.post(f"/admin/users/{member.headers['X-Me']}/credits", json={"credits": 5}),
    ):
        assert (answer.status_code, answer.json()["code"]) == (403, "forbidden")
    assert (await (await served.visitor()).get("/admin/users")).status_code == 401


async def test_accounts_are_listed_page_by_page_and_found(served: Served) -> None:
    admin = await served.person("admin@example.org", role="admin")
    names = [f"user{number}@example.org" for number in range(5)]
    for name in names:
        await served.person(name, name="Wind 100%" if name == names[3] else None)
    gone = (await served.person("gone@example.org")).headers["X-Me"]
    async with served.store.begin("bury") as tx:
        await profiles.bury(tx, gone)
    found, cursor = [], ""
    while cursor is not None:
        page = (await admin.get("/admin/users", params={"limit": 4, "cursor": cursor})).json()
        assert len(page["items"]) <= 4
        found += [item["email"] for item in page["items"]]
        cursor = page["next_cursor"]
    assert found == ["admin@example.org", *names]

    async def search(text: str) -> list[str]:
        items = (await admin.get("/admin/users", params={"q": text})).json()["items"]
        return [item["email"] for item in items]

    assert await search("USER1") == [names[1]]
    assert await search("0%") == [names[3]], "% stands for itself"
    assert await search("nobody") == []
    for wrong in ({"cursor": "made-up"}, {"cursor": "WzEsMl0"}, {"limit": 0}, {"limit": 201}, {"q": "a\0"}):
        assert (await admin.get("/admin/users", params=wrong)).status_code == 422, wrong


async def grant(
    client: httpx.AsyncClient, user: str, credits: object, key: str = "", **more: str
) -> httpx.Response:
    headers = {"Idempotency-Key": key} if key else {}
    return await client.post(
        f"/admin/users/{user}/credits", json={"credits": credits} | more, headers=headers
    )


async def test_credits_are_given_once_for_each_key_and_audited(served: Served) -> None:
    admin = await served.person("admin@example.org", role="admin")
    ada = (await served.person("ada@example.org")).headers["X-Me"]
    assert (await grant(admin, ada, 2.5, "first", note="thanks")).json() == {"user_id": ada, "credits": 2.5}
    again = await asyncio.gather(*(grant(admin, ada, 2.5, "first", note="thanks") for _ in range(3)))
    assert [answer.json()["credits"] for answer in again] == [2.5] * 3
    assert (await grant(admin, ada, 3, "first")).json()["code"] == "idempotency_conflict"
    for _ in range(2):
        assert (await grant(admin, ada, "0.000001")).status_code == 201
    async with served.store.read() as tx:
        assert await ledger.balance(tx, ada) == 2_500_002
        assert [entry.note for entry in await ledger.history(tx, ada)][-1] == "thanks"
        assert await books.audit(tx) == []
    entries = (await admin.get("/admin/audit")).json()["items"]
    assert [entry["facts"] for entry in entries] == [
        {"credits": "0.000001", "note": ""}, {"credits": "0.000001", "note": ""}, {"credits": "2.5", "note": "thanks"},
    ]  # fmt: skip
    assert {(entry["action"], entry["user_id"], entry["subject"]) for entry in entries} == {
        ("credits_given", admin.headers["X-Me"], ada)
    }


async def test_credits_that_cannot_be_given(served: Served) -> None:
    admin = await served.person("admin@example.org", role="admin")
    me = admin.headers["X-Me"]
    for credits in (0, -1, 1_000_001, 0.0000001, "1e-9", "NaN", "Infinity", None, "many", 10**400, True):
        assert (await grant(admin, me, credits)).status_code == 422, credits
    async with served.store.read() as tx:
        assert await ledger.balance(tx, me) == 0


async def test_credits_for_nobody(served: Served) -> None:
    admin = await served.person("admin@example.org", role="admin")
    gone = (await served.person("gone@example.org")).headers["X-Me"]
    async with served.store.begin("bury") as tx:
        await profiles.bury(tx, gone)
    for user in (gone, str(uuid4())):
        answer = await grant(admin, user, 1)
        assert (answer.status_code, answer.json()["detail"]) == (404, f"There is no user '{user}'.")
    odd = await admin.post(
        f"/admin/users/{gone}/credits", json={"credits": 1}, headers={"Idempotency-Key": "a b"}
    )
    assert odd.status_code == 422


async def test_administrators_set_the_role_of_others_and_nothing_else(served: Served) -> None:
    owner = await served.person("owner@example.org", role="owner")
    admin = await served.person("admin@example.org", role="admin")
    ada = await served.person("ada@example.org")
    path = f"/users/{ada.headers['X-Me']}"
    assert (await admin.put(path, json={"role": "admin"})).json()["role"] == "admin"
    assert (await ada.get("/admin/users")).status_code == 200
    assert (await owner.put(path, json={"role": "member"})).json()["role"] == "member"
    assert (await ada.get("/admin/users")).status_code == 403
    for who, change in (
        (path, {"role": "admin", "name": "Eve"}),
        (path, {"password": "another horse battery"}),
        (path, {"email": "eve@example.org"}),
        (path, {}),
        (f"/users/{owner.headers['X-Me']}", {"role": "member"}),
        (f"/users/{admin.headers['X-Me']}", {"role": "member"}),
    ):
        answer = await admin.put(who, json=change)
        assert (answer.status_code, answer.json()["code"]) == (403, "forbidden"), change
    assert (await admin.put(path, json={"role": "owner"})).status_code == 422
    assert (await admin.put(f"/users/{uuid4()}", json={"role": "admin"})).status_code == 404
    first, second = (await admin.get("/admin/audit", params={"limit": 2})).json()["items"]
    assert (first["facts"], second["facts"]) == (
        {"before": "admin", "after": "member"},
        {"before": "member", "after": "admin"},
    )


async def test_the_audit_trail_is_read_page_by_page(served: Served) -> None:
    admin = await served.person("admin@example.org", role="admin")
    for _ in range(5):
        await grant(admin, admin.headers["X-Me"], 1)
    seen, cursor = [], ""
    while cursor is not None:
        page = (await admin.get("/admin/audit", params={"limit": 2, "cursor": cursor})).json()
        seen += [(item["created_at"], item["id"]) for item in page["items"]]
        cursor = page["next_cursor"]
    assert len(set(seen)) == 5 and seen == sorted(seen, reverse=True)
