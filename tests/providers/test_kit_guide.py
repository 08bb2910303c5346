"""What the guide shows is what there is."""

from __future__ import annotations

import inspect
import re
import sys
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import httpx
import pytest

import pixora
from pixora import Http, Model, Order, Provider, ProviderError, SpeechLine, SpeechRequest, Voice
from pixora.cli.new_provider import files
from pixora.http import Answer as http_answer
from pixora.requests import REQUESTS
from pixora.testing import CHECKS, Call, ProviderContract, Unchecked, Vendor, standins, verify

GUIDES = Path(__file__).parents[2] / "docs/guides"
GUIDE = (GUIDES / "add-a-provider.md").read_text(encoding="utf-8")
DETAILS = (GUIDES / "write-a-provider.md").read_text(encoding="utf-8")
PYTHON = re.compile(r"^```python\n(.*?)^```$", re.MULTILINE | re.DOTALL)
PLUGIN, TEST = PYTHON.findall(GUIDE)
SIGNATURES, SPEECH, EXPLAIN, PROGRAM = PYTHON.findall(DETAILS)
NEEDS_MORE = r"no model is of|no route '(find|cancel|other)'|no answers\['quota'\]"
"""What a plugin of one kind of thing, at a vendor that neither looks up nor cancels, is not asked."""


@pytest.fixture
def contract(monkeypatch: pytest.MonkeyPatch) -> ProviderContract:
    """The guide's plugin under the guide's test."""
    plugin, names = ModuleType("pixora_mine"), dict[str, Any]()
    exec(PLUGIN, plugin.__dict__)
    monkeypatch.setitem(sys.modules, "pixora_mine", plugin)
    exec(TEST, names)
    found: ProviderContract = names["TestMine"]()
    return found


def test_its_plugin_keeps_the_contract_against_its_stand_in(contract: ProviderContract) -> None:
    kept, problems = 0, []
    for check in CHECKS:
        try:
            problem = verify(contract, check)
        except Unchecked as reason:
            assert re.search(NEEDS_MORE, str(reason))
        else:
            kept += 1
            problems += [problem] if problem else []
    assert problems == []
    assert kept >= 40


def test_what_it_says_is_told_of_a_break_is_told(
    contract: ProviderContract, monkeypatch: pytest.MonkeyPatch
) -> None:
    plugin = sys.modules["pixora_mine"]
    source = PLUGIN.replace("paid=True, ", "")
    assert source != PLUGIN
    exec(source, plugin.__dict__)
    told = verify(contract, "a_lost_answer_is_uncertain_and_not_repeated") or ""
    shown = GUIDE.partition("A failure says what to change:\n\n```\n")[2].partition("```")[0]
    assert re.sub(r"\('.*?'\)", "", " ".join(shown.split())) == re.sub(r"\('.*?'\)", "", told)


def test_its_tables_tell_what_the_stand_in_has() -> None:
    vendor = Vendor()
    try:
        for kind, answer in vendor.answers.items():
            assert f"`{kind}` | {answer.status}" in DETAILS
        rows = re.findall(
            r"^\| (`\w+`(?:, `\w+`)*) \| (?!-)", DETAILS.partition("| `job.` |")[2], re.MULTILINE
        )
        fields = re.findall(r"\w+", " ".join(rows[:6]))
        assert fields == ["state", "progress", "url", "data", "mime", "seconds", "billed"]
        call = Call("POST", "/", {}, {}, b"")
        job = vendor.accept(call, "text_to_image")
        assert not [field for field in fields if not hasattr(job, field)]
    finally:
        vendor.close()


def test_its_signatures_are_those_of_a_provider() -> None:
    names = dict[str, Any]()
    exec(SIGNATURES, names)
    shown = {name: each for name, each in vars(names["Kiln"]).items() if inspect.isfunction(each)}
    assert len(shown) > 8
    for name, function in shown.items():
        theirs = getattr(Provider, name)
        assert [*inspect.signature(function).parameters] == [*inspect.signature(theirs).parameters]
        assert inspect.iscoroutinefunction(function) == inspect.iscoroutinefunction(theirs)


def test_its_fields_are_those_of_requests() -> None:
    rows = re.findall(r"^\| (?:`(\w+Request)`)? *\| (`.*?`) \|", DETAILS, re.MULTILINE)
    kind = ""
    for named, fields in rows:
        kind = named or kind
        for field in re.findall(r"`(\w+)[.\w]*`", fields):
            assert hasattr(getattr(pixora, kind), field) or field in getattr(pixora, kind).__annotations__
    assert {named for named, _ in rows} - {""} == {request.__name__ for request in REQUESTS.values()}
    told = re.findall(
        r"^\| (`\w+`(?:, `\w+`)*) \| (?!-)", DETAILS.partition("`SpeechLine` has")[2], re.MULTILINE
    )[:4]
    assert {*re.findall(r"\w+", " ".join(told))} == {*SpeechLine.__annotations__}


def test_its_speech_is_read_by_the_voices_of_the_model() -> None:
    names = {"Order": Order}
    exec(SPEECH, names)
    voices = (Voice("v1", "Anna", ("en",), "a woman"), Voice("v2", "Bert", ("en",), "a man"))
    kiln = SimpleNamespace(models=lambda: [Model("bell", "text_to_speech", voices=voices)])
    lines = (SpeechLine("Who?", "man", 1.1), SpeechLine("7", "", spoken="Seven."))
    body: Any = names["body"]
    assert body(kiln, Order("key", "bell", SpeechRequest(lines, "en", 7), Path("nowhere"))) == {
        "language": "en",
        "lines": [
            {"text": "Who?", "voice": "v2", "speed": 1.1},
            {"text": "Seven.", "voice": "v1", "speed": 1.0},
        ],
    }


def test_its_explanation_is_one() -> None:
    names = {"ProviderError": ProviderError, "Http": Http}
    exec(EXPLAIN, names)
    http: Any = names["http"]
    for status, kind in ((451, "refused"), (401, "auth")):
        assert http.failure(http_answer(status, b"{}", {}), True).kind == kind


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
