"""Where media lives is a setting, and what is wrong with it is one sentence."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from agent import storage
from agent.compose import compose
from agent.executor import Executor
from agent.scripted_model import Scripted
from agent.storage import blobs_of
from pixora.cli.doctor import CHECKS
from pixora.errors import PixoraError, SetupError
from pixora.settings import Settings
from pixora.testing.supabase import serving
from store import supabase
from store.blobs import FolderBlobs
from store.nearby import Nearby
from tests.agent.conftest import Vendor
from tests.agent.drive import TURNS, drive, settings

pytestmark = pytest.mark.either

GOOD = {
    "PIXORA_STORAGE": "supabase", "SUPABASE_URL": "http://127.0.0.1:9", "SUPABASE_SECRET_KEY": "sb_secret_x",
}  # fmt: skip


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"PIXORA_STORAGE": "s3"}, "PIXORA_STORAGE is 's3'; write local or supabase"),
        ({"SUPABASE_URL": ""}, "needs SUPABASE_URL, which is ''; write https://PROJECT.supabase.co"),
        ({"SUPABASE_URL": "PROJECT"}, "needs SUPABASE_URL, which is 'PROJECT'; write https"),
        ({"SUPABASE_SECRET_KEY": ""}, "needs SUPABASE_SECRET_KEY; copy the project's secret key"),
        ({"SUPABASE_SECRET_KEY": "sb_publishable_x"}, "is a publishable key, which may not store files"),
        ({"PIXORA_CACHE_GB": "much"}, "PIXORA_CACHE_GB is 'much'; write a number such as 10"),
        ({"PIXORA_CACHE_GB": "-1"}, "PIXORA_CACHE_GB is -1; write a number such as 10"),
    ],
)
def test_settings_that_cannot_work_are_refused(change: dict[str, str], sentence: str, tmp_path: Path) -> None:
    with pytest.raises(SetupError) as refused:
        blobs_of(Settings(tmp_path, GOOD | change))
    assert sentence in str(refused.value) and "\n" not in str(refused.value)


def test_the_doctor_says_whether_files_can_be_kept(tmp_path: Path) -> None:
    look = CHECKS["storage"]
    assert isinstance(blobs_of(Settings(tmp_path, {})), FolderBlobs)
    assert look(Settings(tmp_path, {})) == f"files are kept in {tmp_path / 'blobs'}"
    with serving(tmp_path / "project", "media") as project:
        values = GOOD | {"SUPABASE_URL": project.url}
        assert look(Settings(tmp_path, values)) == f"Supabase Storage at {project.url} keeps the files"
        with pytest.raises(PixoraError, match="does not take the key in SUPABASE_SECRET_KEY"):
            look(Settings(tmp_path, values | {"SUPABASE_SECRET_KEY": "sb_secret_wrong"}))
    with pytest.raises(PixoraError, match="cannot be used just now"):
        look(Settings(tmp_path, values))


def test_an_order_whose_picture_cannot_be_fetched_waits_and_is_never_in_doubt(
    tmp_path: Path, vendor: Callable[..., Vendor], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(supabase, "PAUSES", ())
    monkeypatch.setattr(storage, "AGAIN_SECONDS", 0.1)
    monkeypatch.setattr(Nearby, "name", lambda self, part, key: part.unlink())  # another machine stored it
    seller = vendor()

    async def play(url: str) -> None:
        values = {**settings(tmp_path / "home", seller.url).values, **GOOD, "SUPABASE_URL": url}
        app = await compose(Settings.load(values), model_of=lambda name: Scripted(TURNS))
        try:
            await Executor(app).start()
            assert await drive(app) == "finished"
        finally:
            await app.aclose()

    with serving(tmp_path / "project", "media") as project:
        project.shelf.rules += [{"on": "download", "nth": nr, "do": "500"} for nr in range(1, 9)]
        asyncio.run(play(project.url))
        assert project.shelf.seen["download",] > 8
    ordered = Counter(row["model"] for row in seller.journal("accepted"))
    assert ordered == {"image": 3, "clip": 2, "speech": 2, "sound": 2, "music": 1}
