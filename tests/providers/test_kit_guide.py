"""What the guide shows is what there is."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx
import pytest

from pixora.cli.new_provider import files
from pixora.testing import Call, ProviderContract, Vendor, standins

GUIDE = (Path(__file__).parents[2] / "docs/guides/add-a-provider.md").read_text(encoding="utf-8")
STAND_IN, CONTRACT, PROGRAM = re.findall(r"^```python\n(.*?)^```$", GUIDE, re.MULTILINE | re.DOTALL)


def test_its_stand_in_answers_as_it_says() -> None:
    names: dict[str, Any] = {}
    exec(STAND_IN, names)
    vendor = names["stand_in"]()
    try:
        headers = {"authorization": vendor.secret, "x-key": "k"}
        with httpx.Client(base_url=vendor.url, headers=headers, trust_env=False) as client:
            job = client.post("/v1/clips", json={"seconds": 0.5}).json()["id"]
            seen = [client.get(f"/v1/clips/{job}").json() for _ in range(2)]
            assert [one["status"] for one in seen] == ["RUNNING", "DONE"]
            assert [one["seconds"] for one in seen] == [0.5, 0.5]
            assert client.get(seen[-1]["video"]).headers["content-type"] == "video/mp4"
        assert vendor.find("k").id == job
    finally:
        vendor.close()


def test_its_tables_tell_what_the_stand_in_has() -> None:
    vendor = Vendor()
    try:
        for kind, answer in vendor.answers.items():
            assert f"`{kind}` | {answer.status}" in GUIDE
        rows = re.findall(r"^\| (`\w+`(?:, `\w+`)*) \| (?!-)", GUIDE.partition("| `job.` |")[2], re.MULTILINE)
        fields = re.findall(r"\w+", " ".join(rows[:6]))
        assert fields == ["state", "progress", "url", "data", "mime", "seconds", "billed"]
        call = Call("POST", "/", {}, {}, b"")
        job = vendor.accept(call, "text_to_image")
        assert not [field for field in fields if not hasattr(job, field)]
    finally:
        vendor.close()


def test_its_contract_is_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pixora_mine", ModuleType("pixora_mine"))
    names: dict[str, Any] = {}
    exec(CONTRACT, names)
    assert issubclass(names["TestMine"], ProviderContract)
    assert names["TestMine"].plugin.__name__ == "pixora_mine"


def test_its_program_can_be_started(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "mine_standin.py").write_text(PROGRAM)
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path)])
    with standins("mine_standin", tmp_path) as start:
        shop = start({"on": "submit", "match": "storm", "do": "drop_after"})
        with httpx.Client(base_url=shop.url, trust_env=False) as client:
            assert client.post("/v1/clips", json={"prompt": "calm"}).status_code == 401
            client.headers["authorization"] = "Bearer fake-key"
            calm = client.post("/v1/clips", json={"prompt": "calm"}).json()["id"]
            with pytest.raises(httpx.RemoteProtocolError):
                client.post("/v1/clips", json={"prompt": "a storm"})
        first, second = shop.journal("accepted")
    assert first == {"event": "accepted", "id": calm, "asked": {"prompt": "calm"}}
    assert second["asked"] == {"prompt": "a storm"}


def test_the_folder_it_shows_is_what_is_written() -> None:
    shown = re.findall(r"^[├└]── (\S+)", GUIDE, re.MULTILINE)
    assert sorted(shown) == sorted(files("mine"))
