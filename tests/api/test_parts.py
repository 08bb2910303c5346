"""Plans for a part of what is due, over real requests: asked for, approved, and made."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from film import units
from tests.api.conftest import Served
from tests.api.made import planned_film, rested

pytestmark = pytest.mark.either


@pytest.fixture
async def client(served: Served, monkeypatch: pytest.MonkeyPatch) -> httpx.AsyncClient:
    monkeypatch.setitem(units.SHORT_SIDE, "draft", 90)
    return await served.person()


async def due(client: httpx.AsyncClient, film: str, **query: Any) -> dict[str, Any]:
    answer = await client.get(f"/videos/{film}/plan", params=query)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def named(plan: dict[str, Any]) -> set[str]:
    return {line["unit"] for line in plan["lines"]}


async def test_what_is_left_out_is_made_later(served: Served, client: httpx.AsyncClient) -> None:
    film = await planned_film(served, client)
    whole, part = await due(client, film), await due(client, film, leave_out=["image:s2", "music"])
    needy = {line["unit"] for line in whole["lines"] if "image:s2" in line["needs"]}
    assert needy and named(whole) - named(part) == {"image:s2", "music", *needy}
    assert "cut" in named(part) and part["version"] != whole["version"]

    approval: dict[str, Any] = {"plan_version": part["version"]}
    changed = await client.post(f"/generation/video/{film}", json=approval)
    assert (changed.status_code, named(changed.json()["plan"])) == (409, named(whole))
    approval["leave_out"] = ["image:s2", "music"]
    other = await client.post(f"/generation/video/{film}", json=approval | {"plan_version": whole["version"]})
    assert (other.status_code, named(other.json()["plan"])) == (409, named(part))
    made = await client.post(f"/generation/video/{film}", json=approval)
    assert made.status_code == 202, made.text
    await rested(served, film)
    again = await client.post(f"/generation/video/{film}", json=approval)
    assert again.json()["job_id"] == made.json()["job_id"]
    assert (await client.get(f"/videos/{film}")).json()["output_url"], "a film of what there is"
    rest = await due(client, film)
    assert named(rest) == {"image:s2", "music", "cut", *needy}
    assert {line["unit"]: line["needs"] for line in rest["lines"]}["cut"] == []


async def test_only_what_is_wanted_is_made_with_what_it_needs(
    served: Served, client: httpx.AsyncClient
) -> None:
    film = await planned_film(served, client)
    whole = {line["unit"]: line for line in (await due(client, film))["lines"]}
    part = await due(client, film, only="image:s1")
    assert named(part) == {"image:s1", *whole["image:s1"]["needs"]}
    body = {"plan_version": part["version"], "only": ["image:s1"]}
    assert (await client.post(f"/generation/video/{film}", json=body)).status_code == 202
    await rested(served, film)
    assert named(await due(client, film)) == {*whole} - named(part)
    pictures = await due(client, film, only="image")
    assert {unit for unit in whole if unit.startswith("image:")} - {"image:s1"} <= named(pictures)
    nothing = await due(client, film, only="image:s1")
    empty = {"plan_version": nothing["version"], "only": ["image:s1"]}
    refused = await client.post(f"/generation/video/{film}", json=empty)
    assert (nothing["lines"], refused.status_code, refused.json()["code"]) == ([], 409, "nothing_to_make")


async def test_a_unit_that_is_not_there_is_refused(served: Served, client: httpx.AsyncClient) -> None:
    film = await planned_film(served, client)
    version = (await due(client, film))["version"]
    for unit, code in (("image:s99", "no_such_unit"), ("picture", "invalid"), ("image:", "invalid")):
        for name in ("only", "leave_out"):
            answers = [
                await client.get(f"/videos/{film}/plan", params={name: unit}),
                await client.post(f"/generation/video/{film}", json={"plan_version": version, name: [unit]}),
            ]
            assert {(answer.status_code, answer.json()["code"]) for answer in answers} == {(422, code)}
