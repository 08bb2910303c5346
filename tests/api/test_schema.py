from __future__ import annotations

import asyncio
import json
import os
import sys
from pathlib import Path

import pytest

from film import units
from tests.api.conftest import Serve
from tests.api.test_runs import WISH, read

pytestmark = pytest.mark.either

HOOKS = "tests.api.schema_hooks"
ROOT = Path(__file__).parents[2]
CHECKS = (
    "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_schema_conformance",
    "response_headers_conformance", "negative_data_rejection",
)  # fmt: skip


async def test_what_the_schema_allows_is_answered_as_it_says(
    serve: Serve, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Six drawn requests to each operation, by somebody signed in who has a film."""
    monkeypatch.setitem(units.SHORT_SIDE, "draft", 90)
    served = await serve(PIXORA_RATE_LIMIT="off")
    client = await served.person(role="admin")
    spare = await served.person("spare@example.org")
    said = (await client.post("/generation/analyze", json={"prompt": WISH})).json()
    known = {
        "video_id": said["video_id"],
        "scene_id": said["scenes"][0]["id"],
        "user_id": client.headers["X-Me"],
    }
    made = await client.post(
        f"/generation/video/{known['video_id']}", json={"plan_version": said["plan"]["version"]}
    )
    known["run_id"] = known["job_id"] = made.json()["job_id"]
    assert [event async for event in read(client, f"/runs/{known['run_id']}/events")]
    known["take_id"] = (await client.get(f"/videos/{known['video_id']}/takes")).json()["items"][0]["id"]
    report = tmp_path / "report.ndjson"
    known["export_id"] = (
        await client.post(f"/videos/{known['video_id']}/exports", json={"to": "srt"})
    ).json()["id"]
    known["plan_id"] = (await client.get("/users/credits/receipts")).json()["items"][0]["plan_id"]
    doomed = (await client.post("/generation/analyze", json={"prompt": "A baker opens her shop"})).json()
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "schemathesis.cli", "run", f"{served.running.url}/api/v1/openapi.json",
        "--max-examples", "6", "--seed", "20", "--phases", "fuzzing", "--checks", ",".join(CHECKS),
        "--request-timeout", "60", "--no-color", "--continue-on-failure", "--generation-database", "none",
        "--generation-with-security-parameters", "false", "--report-ndjson-path", str(report),
        cwd=ROOT, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.STDOUT,
        env=os.environ | {
            "SCHEMATHESIS_HOOKS": HOOKS, "PYTHONPATH": str(ROOT), "PIXORA_TEST_KNOWN": json.dumps(known),
            "PIXORA_TEST_DOOMED": json.dumps({"video_id": doomed["video_id"], "scene_id": doomed["scenes"][0]["id"]}),
            "PIXORA_TEST_TOKEN": client.headers["Authorization"].removeprefix("Bearer "),
            "PIXORA_TEST_SPARE": spare.headers["Authorization"].removeprefix("Bearer "),
        },
    )  # fmt: skip
    try:
        async with asyncio.timeout(280):
            out, _ = await process.communicate()
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()
    assert process.returncode == 0, out.decode()[-20_000:]
    given = answers(report)
    never = {name for name, statuses in given.items() if not any(200 <= status < 400 for status in statuses)}
    assert len(never) < len(given) / 3, f"these were never carried out: {sorted(never)}"


def answers(report: Path) -> dict[str, set[int]]:
    """The statuses that each operation was answered with."""
    found: dict[str, set[int]] = {}
    for line in report.read_text().splitlines():
        recorder = json.loads(line).get("ScenarioFinished", {}).get("recorder")
        if recorder:
            statuses = found.setdefault(recorder["label"], set())
            for exchange in recorder.get("interactions", {}).values():
                statuses |= {exchange["response"]["status_code"]} if exchange["response"] else set()
    return found
