"""What somebody tries who means no good, or only clicks too fast."""

from __future__ import annotations

import httpx
import pytest

from film import units
from tests.api.conftest import Serve, Served
from tests.api.made import planned_film, rested

NOBODY_READY = {
    f"PIXORA_{kind}_MODELS": "faulty:image" for kind in ("IMAGE", "CLIP", "SPEECH", "SOUND", "MUSIC")
}
"""Every unit fails at once: this vendor is set up nowhere."""


async def test_a_plan_of_which_nothing_was_made_can_be_approved_again(
    serve: Serve, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(units.SHORT_SIDE, "draft", 90)
    served = await serve(**NOBODY_READY, PIXORA_PLUGINS_BLOCKED="providers.local")
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
