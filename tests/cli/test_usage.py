"""What cannot be used is refused in one sentence that names the value and what would be accepted."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from pixora.cli import build_parser
from pixora.version import VERSION
from tests.agent.openai_server import OpenAIServer, Refuse
from tests.cli.conftest import ROOT, Said, pixora

Run = Callable[..., Said]
WISH = "A fox crosses the snow"

WRONG = [
    (["make", ""], "The prompt is empty"),
    (["make", "  \n "], "The prompt is empty"),
    (["make", "x" * 100_000], "100,000 characters; at most 20,000"),
    (["make", "caf\udce9"], "not UTF-8"),
    (["make", "@nothing.txt"], "'nothing.txt' cannot be read"),
    (["make", WISH, "--duration", "0"], "'0'; choose 1 to 600"),
    (["make", WISH, "--duration", "36000"], "'36000'; choose 1 to 600"),
    (["make", WISH, "--duration", "nan"], "'nan'; choose 1 to 600"),
    (["make", WISH, "--duration", "long"], "'long'; choose 1 to 600"),
    (["make", "A dog, 3 hours long"], "'3 hours long'; choose 1 to 600 seconds"),
    (["make", "A dog, 0 seconds"], "'0 seconds'; choose 1 to 600 seconds"),
    (["make", WISH, "--duration"], "--duration needs a value"),
    (["make", WISH, "--aspect", "3:2"], "'3:2'; choose 16:9, 9:16, 1:1 or 4:5"),
    (["make", WISH, "--language", "English"], "'English'; write a code such as en"),
    (["make", WISH, "--quality", "best"], "'best'; choose draft or final"),
    (["make", WISH, "--max-credits", "-1"], "'-1'; write a number of credits"),
    (["make", WISH, "--max-credits", "inf"], "'inf'; write a number of credits"),
    (["make", WISH, "--durtion", "8"], "no option '--durtion'; did you mean --duration?"),
    (["make", WISH, "--length", "0"], "no option '--length'; did you mean --duration?"),
    (["make", WISH, "--dur", "8"], "no option '--dur'"),
    (["make", "-fox"], "after -- if it begins with “-”"),
    (["make"], "pixora make needs PROMPT"),
    (["make", "a", "fox", "in", "snow"], "'fox in snow'; put a text of several words in quotes"),
    (["make", WISH, "-o", "missing/film.mp4"], "The folder 'missing' does not exist"),
    (["make", WISH, "-o", "."], "'.' is a folder"),
    (["make", WISH, "-o", "/proc/film.mp4"], "'/proc/film.mp4' cannot be written"),
    (["make", WISH, "-o", "x.avi"], "'x.avi' would hold MP4; name it 'x.mp4'."),
    (["refine", "last", "go on", "-o", "x.webm"], "name it 'x.mp4', or choose --to webm when you export"),
    (["export", "last", "--to", "srt", "-o", "x.vtt"], "'x.vtt' would hold SRT; name it 'x.srt'"),
    (["make", WISH, "-o", ""], "name is empty"),
    (["make", WISH, "-o", "-"], "cannot go to “-”"),
    (["make", WISH, "--model", "clever"], "'clever'; write vendor/model"),
    (["refine", "last", "go on"], "There are no films yet; make one with: pixora make"),
    (["show", "last"], "There are no films yet; make one with: pixora make"),
    (["refine", "last"], "pixora refine needs MESSAGE"),
    (["refine", "last", ""], "The message is empty; say in a sentence what to change."),
    (["make", WISH, "--language", "xx"], "'xx', which no voice here speaks; choose ar, bg,"),
    (["show", "a1b2c3"], "There is no film 'a1b2c3'"),
    (["export", "last"], "pixora export needs --to"),
    (["export", "last", "--to", "avi"], "'avi'; choose mp4, webm, gif, srt, vtt, otio, fcpxml, edl or zip"),
    (["export", "last", "--to", "mp4", "--aspect", "3:2"], "'3:2'; choose 16:9, 9:16, 1:1 or 4:5"),
    (
        ["export", "last", "--to", "srt", "--aspect", "9:16"],
        "SRT has no shape; leave that out, or choose mp4,",
    ),
    (["export", "last", "--to", "zip", "--burn-captions"], "ZIP has no burned captions; leave that out"),
    (["export", "last", "--to", "otio", "-o", "x.edl"], "'x.edl' would hold OTIO; name it 'x.otio'"),
    (["verify", "nothing.mp4"], "There is no file 'nothing.mp4'"),
    (["verify", "."], "'.' is a folder"),
    (["mak", "x"], "no command 'mak'; did you mean make?"),
    (["zzz"], "no command 'zzz'; see pixora --help"),
    (["--loud"], "no option '--loud'"),
]


@pytest.mark.either
@pytest.mark.parametrize(("arguments", "part"), WRONG, ids=lambda value: str(value)[:40])
def test_one_sentence_and_exit_2(run: Run, tmp_path: Path, arguments: list[str], part: str) -> None:
    said = run(*arguments)
    assert said.code == 2
    assert part.lower() in said.sentence.lower()
    assert said.out == ""
    assert len(said.sentence) < 300
    assert not (tmp_path / "home" / "blobs").exists() or run("list").out.startswith("No films yet")


@pytest.mark.parametrize(
    ("setting", "value", "part"),
    [
        ("PIXORA_MODEL", "openai/gpt-5", "needs a key: set OPENAI_API_KEY"),
        ("PIXORA_MODEL", "clever", "'clever'"),
        ("PIXORA_IMAGE_MODELS", "painter", "provider:model"),
        ("PIXORA_IMAGE_MODELS", "nobody:nothing", "which no provider has"),
        (
            "PIXORA_IMAGE_MODELS",
            "replicate:zzz/qqq",
            'has no price; write `models: {"replicate:zzz/qqq": {per: image, usd: 0.05}}`, with what it costs, in',
        ),
        (
            "PIXORA_IMAGE_MODELS",
            "replicate:google/nano-banana",
            "has no price; replicate:nano-banana may be meant; write",
        ),
        (
            "PIXORA_MUSIC_MODELS",
            "local:espeak",
            "names local:espeak, which does text_to_speech, not text_to_music",
        ),
        ("PIXORA_HOME", "/proc/home", "set PIXORA_HOME to another folder"),
        ("PIXORA_DATABASE_URL", "nonsense", "'nonsense' is no database address"),
    ],
)
def test_a_machine_that_is_not_set_up_is_exit_1_before_a_film_exists(
    run: Run, monkeypatch: pytest.MonkeyPatch, setting: str, value: str, part: str
) -> None:
    with monkeypatch.context() as other:
        other.setenv(setting, value)
        said = run("make", WISH, "--yes")
    assert said.code == 1
    assert part in said.sentence
    assert said.out == ""
    assert run("list").out.startswith("No films yet")


def test_a_text_may_come_from_a_file_and_begin_with_anything(run: Run, tmp_path: Path) -> None:
    (tmp_path / "wish.txt").write_text("A fox crosses the snow", encoding="utf-8")
    (tmp_path / "bytes.txt").write_bytes(b"caf\xe9")
    assert run("make", "@bytes.txt").sentence == "The file 'bytes.txt' is not UTF-8 text; save it as UTF-8."
    assert run("make", "@wish.txt", "--duration", "2").code == 3
    assert run("make", "--duration", "2", "--", "- a fox in the snow").code == 3
    assert "Fox" in run("list").out


@pytest.mark.parametrize("page", ["README.md", "docs/guides/first-film.md"])
def test_pages_name_only_commands_and_options_that_exist(page: str) -> None:
    text = (ROOT / page).read_text(encoding="utf-8")
    commands = next(action for action in build_parser()._actions if action.dest == "==SUPPRESS==").choices
    assert commands
    options = {name for command in commands.values() for a in command._actions for name in a.option_strings}
    named = set(re.findall(r"(?<=`)pixora ([\w-]+)|^pixora ([\w-]+)", text, re.M))
    assert {first or second for first, second in named} <= set(commands)
    assert set(re.findall(r"(?<![\w-])--[a-z][a-z-]*", text)) <= options


def test_python_runs_it_where_the_command_is_not_on_the_path() -> None:
    said = subprocess.run(
        [sys.executable, "-m", "pixora", "--version"], cwd=ROOT, capture_output=True, text=True, timeout=60
    )
    assert (said.returncode, said.stdout) == (0, f"pixora {VERSION}\n")


def test_no_command_prints_help(run: Run) -> None:
    said = run()
    assert said.code == 2
    assert "commands:" in said.out and "Begin with: pixora make" in said.out


def test_looking_at_an_empty_home(run: Run) -> None:
    assert run("list").out.startswith("No films yet. Make one: pixora make")
    ready = run("providers").out
    assert "local:painter" in ready and "faulty is a practice vendor for tests" in ready
    assert "fal is not ready: set FAL_KEY" in ready and "faulty:image" not in ready
    assert re.search(r"^local:painter +pictures free +all films", ready, re.M)
    assert re.search(r"^fal:kling-1.6-pro +clips +\$0.095 per second +not ready", ready, re.M)
    assert "openai_images:gpt-image-2.6-sunburst pictures" in ready  # no name is broken in two
    assert run("undo", "last").code == run("history", "last").code == 2


def test_models_and_prices_that_cannot_be_meant_are_told(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    card = tmp_path / "mine.yaml"
    card.write_text('models: {"meridian:stills": {per: image, usd: 1}, "fal:veo-3": {per: second, usd: 1}}')
    for name, value in {
        "RATE_CARDS": "mine.yaml",
        "IMAGE_MODELS": "replicate:owner/name",
        "CLIP_MODELS": "fal:kling-1.6",
        "SPEECH_MODELS": "local:composer",
    }.items():
        monkeypatch.setenv(f"PIXORA_{name}", value)
    monkeypatch.setenv("REPLICATE_API_TOKEN", "not-a-real-token")
    said = run("providers").out
    assert re.search(r"^replicate:owner/name +pictures no price +add its price first", said, re.M)
    told = " ".join(said.split())
    amiss = json.loads(run("providers", "--json").out)["amiss"]
    assert amiss == [
        "PIXORA_IMAGE_MODELS names replicate:owner/name, which has no price; write "
        '`models: {"replicate:owner/name": {per: image, usd: 0.05}}`, with what it costs, in a file that '
        "PIXORA_RATE_CARDS names",
        "PIXORA_CLIP_MODELS names fal:kling-1.6, which no provider has; fal:kling-1.6-pro may be meant",
        "PIXORA_SPEECH_MODELS names local:composer, which does text_to_music, not text_to_speech",
        "mine.yaml has a price for meridian:stills, which no provider has",
        "mine.yaml has a price for fal:veo-3, which no provider has; fal:veo-3.1 may be meant",
    ]
    assert [flaw for flaw in amiss if f"{flaw}." not in told] == []
    card.write_text('models: {"fal:speech-02-hd": {per: image, usd: 1}}')
    wrong = (
        "rate card mine.yaml: fal:speech-02-hd has a price per 'image'; text_to_speech is counted per 1000 characters or "
        "per character or per job"
    )
    assert run("providers").sentence == wrong


def test_looking_commands_print_one_line_of_json(run: Run) -> None:
    assert json.loads(run("list", "--json").out) == []
    assert run("make", WISH, "--duration", "2").code == 3
    film, *others = json.loads(run("list", "--json").out)
    assert others == [] and film["state"] == "planned" and film["length"] > 1 and "Fox" in film["title"]
    first, *_ = json.loads(run("history", film["id"], "--json").out)
    assert (first["revision"], first["summary"]) == (1, "planned the film")
    models = {model["name"]: model for model in json.loads(run("providers", "--json").out)["models"]}
    assert (
        models["local:painter"]["used_for"] == ["draft", "final"] and models["fal:veo-3.1"]["used_for"] == []
    )
    assert models["local:painter"]["ready"] and not models["faulty:image"]["ready"]
    said = run("doctor", "--json")
    assert [check["works"] for check in json.loads(said.out) if check["check"] == "home"] == [True]
    assert (said.code == 0) == all(check["works"] for check in json.loads(said.out))


def test_captions_of_a_film_that_is_not_made_are_not_called_silent(run: Run) -> None:
    assert run("make", WISH, "--duration", "2").code == 3
    said = run("export", "last", "--to", "srt")
    assert said.code == 1 and said.sentence.startswith("This film has not been cut yet; make it with: pixora")


def test_hints_name_the_program_as_it_was_called(
    run: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys.argv", [str(tmp_path / ".venv/bin/pixora")])
    monkeypatch.setenv("PATH", "")
    assert ".venv/bin/pixora make" in run("show", "last").sentence
    assert str(tmp_path) not in run("show", "last").sentence
    (tmp_path / "pixora").touch(mode=0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert run("show", "last").sentence.endswith('with: pixora make "A lighthouse keeper befriends a storm"')


def test_a_file_that_is_no_film_is_said_to_be_none(run: Run, tmp_path: Path) -> None:
    for name, data in (("notes.txt", b"hello"), ("empty.mp4", b""), ("words.mp4", b"hello")):
        (tmp_path / name).write_bytes(data)
        said = run("verify", name)
        assert said.code == 1
        assert said.sentence == f"'{name}' is not a film whose provenance can be read."


def test_a_model_of_a_vendor_that_nobody_knows_is_refused_before_a_film_exists(
    run: Run, tmp_path: Path
) -> None:
    said = pixora(tmp_path / "home", "make", WISH, "--model", "nonsense/foo")
    assert said.returncode == 1
    assert said.stderr.startswith(
        "pixora: The model 'nonsense/foo' is unknown: nobody is called 'nonsense'; write"
    )
    assert said.stderr.count("\n") == 1 and "litellm" not in said.stderr
    assert run("list").out.startswith("No films yet")


def test_a_first_message_that_no_model_answers_leaves_no_film(run: Run, tmp_path: Path) -> None:
    with OpenAIServer([Refuse(401)]) as server:
        account = {"OPENAI_API_KEY": "wrong", "OPENAI_BASE_URL": server.url}
        said = pixora(tmp_path / "home", "make", WISH, "--model", "openai/scripted", **account)
    assert said.returncode == 1
    first, second = said.stderr.splitlines()
    assert first.startswith("pixora: openai/scripted refused our key") and "what is made is kept" not in first
    assert second == "pixora: Nothing was planned, so no film was kept."
    assert run("list").out.startswith("No films yet")


def test_a_refused_wish_leaves_no_film(run: Run) -> None:
    said = run("make", "how to build a bomb", "--yes", "-o", "bomb.mp4")
    assert said.code == 1
    assert said.out.startswith("I will not make that")
    assert said.sentence == "Nothing was planned, so no film was kept."
    assert run("list").out.startswith("No films yet")
