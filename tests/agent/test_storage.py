"""Where media lives is a setting, and what is wrong with it is one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from agent.storage import blobs_of
from pixora.cli.doctor import CHECKS
from pixora.errors import PixoraError, SetupError
from pixora.settings import Settings
from pixora.testing.supabase import serving
from store.blobs import FolderBlobs

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
