"""Somebody whom Supabase signs in, with its published client: through Google to a film, and out again."""

from __future__ import annotations

import asyncio
import json
from contextlib import AsyncExitStack
from pathlib import Path

import pytest

from agent.compose import compose
from api.server import running
from film import units
from pixora.settings import Settings
from pixora.testing.supabase import serving
from store import supabase
from tests.nodejs import node

pytestmark = pytest.mark.either

NODE = Path(__file__).parents[1] / "node"
KEY = "sb_publishable_not-a-real-key"


async def test_a_person_signs_in_with_google_makes_a_film_and_signs_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(units.SHORT_SIDE, "draft", 90)
    async with AsyncExitStack() as stack:
        project = stack.enter_context(serving(tmp_path / "project", supabase.BUCKET))
        values = {
            "PIXORA_HOME": str(tmp_path / "home"), "PIXORA_STORAGE": "supabase", "SUPABASE_URL": project.url,
            "SUPABASE_PUBLISHABLE_KEY": KEY, "SUPABASE_SECRET_KEY": "sb_secret_not-a-real-key",
        }  # fmt: skip
        app = await compose(Settings.load(values))
        stack.push_async_callback(app.aclose)
        served = await stack.enter_async_context(running(app))
        process = await asyncio.create_subprocess_exec(
            node(), "person.mjs", project.url, KEY, f"{served.url}/api/v1",
            cwd=NODE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        async with asyncio.timeout(120):
            out, err = await process.communicate()
        assert process.returncode == 0, err.decode()
        assert json.loads(out) == {
            "me": ["ada@example.org", True, 10, True],
            "film": ["RUN_FINISHED", "completed", "video/mp4", True],
            "out": [401, 401, None],
        }
        (ada,) = project.auth.people.people
        assert {name.partition("/")[0] for name in project.shelf.names()} == {ada}, (
            "files lie in their folder"
        )
