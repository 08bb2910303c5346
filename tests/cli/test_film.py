"""Films from the first word to the file, as a script and as a person at a terminal meet them."""

from __future__ import annotations

import asyncio
import codecs
import fcntl
import json
import os
import pty
import re
import select
import shutil
import signal
import subprocess
import sys
import termios
import zipfile
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from media.probe import probe
from pixora.provider import Provider
from providers.faulty import Faulty
from store import profiles, videos
from store.engine import Store
from tests.agui import verify
from tests.cli.conftest import ROOT, SMALL, Said, environment, pixora, process
from tests.databases import database_of

pytestmark = [pytest.mark.xdist_group("made"), pytest.mark.either]
Run = Callable[..., Said]


def events(out: str) -> list[dict[str, Any]]:
    """Every line of stdout, each of which must be an event."""
    found = [json.loads(line) for line in out.splitlines()]
    verify(found)
    return found


def state(home: Path) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(pixora(home, "show", "last", "--json").stdout)
    return found


def test_json_is_one_valid_event_per_line_and_nothing_else(made: Any) -> None:
    _, out, done = made
    types = [event["type"] for event in events(done.stdout)]
    assert types[0] == "RUN_STARTED" and types[-1] == "RUN_FINISHED"
    assert types.count("RUN_STARTED") == 2  # what is asked, and what is approved
    assert done.stderr == ""
    assert out.read_bytes()[4:8] == b"ftyp"


def test_a_film_is_listed_shown_exported_and_verified(made: Any, run: Run, tmp_path: Path) -> None:
    _, out, _ = made
    assert "made" in run("list").out
    shown = run("show", "last").out
    assert "Everything is current; 7 takes." in shown
    assert "{fox}" not in shown and "image:s1" not in shown
    assert run("export", "last", "--to", "srt").code == 0
    assert "-->" in next(tmp_path.glob("*.srt")).read_text(encoding="utf-8")
    assert run("export", "last", "--to", "vtt", "-o", "words").out == "words\n"
    assert (tmp_path / "words").read_text(encoding="utf-8").startswith("WEBVTT")
    assert run("export", "last", "--to", "mp4", "-o", "again.mp4").code == 0
    assert (tmp_path / "again.mp4").read_bytes() == out.read_bytes()
    assert run("verify", "again.mp4").code == 0
    assert run("export", "last", "--to", "gif", "-o", "small.gif").out == "small.gif\n"
    assert (tmp_path / "small.gif").read_bytes().startswith(b"GIF89a")
    assert run("export", "last", "--to", "webm", "-o", "open.webm").code == 0
    assert (tmp_path / "open.webm").read_bytes().startswith(b"\x1aE\xdf\xa3")
    assert run("export", "last", "--to", "mp4", "-o", "missing/film.mp4").code == 2


def test_a_film_is_handed_to_other_programs_and_in_another_shape(made: Any, run: Run, tmp_path: Path) -> None:
    name = run("export", "last", "--to", "zip").out.strip()
    with zipfile.ZipFile(tmp_path / name) as archive:
        assert archive.testzip() is None
        inside = {n: archive.read(n) for n in archive.namelist()}
    assert inside["film.mp4"] == made[1].read_bytes()
    for form in ("otio", "fcpxml", "edl"):
        assert run("export", "last", "--to", form, "-o", f"cut.{form}").out == f"cut.{form}\n"
        assert (tmp_path / f"cut.{form}").read_bytes() == inside[f"timeline.{form}"]
    shaped = ("export", "last", "--to", "mp4", "--aspect", "9:16", "--burn-captions", "-o", "tall.mp4")
    assert run(*shaped).out == "tall.mp4\n"
    seen, whole = probe(tmp_path / "tall.mp4"), probe(made[1])
    assert (seen.width, seen.height, seen.frames) == (90, 160, whole.frames)
    assert run("verify", "tall.mp4").code == 0
    assert run("export", "last", "--to", "webm", "--aspect", "1:1", "-o", "square.webm").code == 0
    assert (probe(tmp_path / "square.webm").width, probe(tmp_path / "square.webm").height) == (90, 90)
    assert not [path for path in tmp_path.iterdir() if path.name.startswith(".")]


def test_an_edit_waits_for_approval_and_show_says_what_is_stale_and_why(made: Any, run: Run) -> None:
    said = run("refine", "last", "make scene 1 happen at night")
    assert said.code == 3
    assert said.sentence.startswith("The plan waits for your approval; carry on with: pixora refine ")
    assert "image 1: scene 1's description changed" in said.out
    assert "Remakes image 1, clip 1 and the cut, reuses 4 takes, free" in said.out
    shown = run("show", "last").out
    assert "clip 1: image 1 changed" in shown
    assert "It remakes image 1, clip 1 and the cut, reuses 4 takes, free." in shown
    assert run("undo", "last").out.startswith("Revision 3: undid: changed scene 1's description.")
    assert "Everything is current" in run("show", "last").out
    assert "To make: image 1, clip 1 and the cut." in run("redo", "last").out
    assert run("history", "last").out.count("person") == 2
    undone = run("refine", "last", "undo").out
    assert undone.count("undid: changed scene 1's description") == 1 and "Nothing has to be made" in undone
    run("undo", "last")
    assert run("undo", "last").sentence == "There is nothing to undo."
    assert run("refine", "last", "undo").out.count("there is nothing to undo") == 1


def test_a_film_that_was_changed_after_signing_is_invalid(made: Any, run: Run, tmp_path: Path) -> None:
    data = bytearray(made[1].read_bytes())
    data[len(data) // 2] ^= 1
    (tmp_path / "changed.mp4").write_bytes(data)
    said = run("verify", "changed.mp4")
    assert said.code == 1
    assert said.sentence == "'changed.mp4' was changed after Pixora signed it."


def test_going_on_makes_what_was_left_and_nothing_else(made: Any, tmp_path: Path) -> None:
    home, _, _ = made
    assert pixora(home, "refine", "last", "make scene 1 happen at night").returncode == 3
    said = pixora(home, "refine", "last", "go on", "--yes", "-o", str(tmp_path / "night.mp4"))
    assert said.returncode == 0, said.stderr
    assert [line.strip() for line in said.stdout.splitlines() if "✓" in line] == [
        "✓ image 1",
        "✓ clip 1",
        "✓ the cut",
    ]
    assert (tmp_path / "night.mp4").stat().st_size > 1000
    assert state(home)["due"]["lines"] == []


def test_going_on_where_all_is_made_says_where_the_film_is(made: Any) -> None:
    home, _, _ = made
    said = pixora(home, "refine", "last", "go on")
    assert said.returncode == 0, said.stderr
    assert "Everything is made: “" in said.stdout and "for example “" in said.stdout
    (where,) = [line.split()[0] for line in said.stdout.splitlines() if ".mp4  " in line]
    assert Path(where).read_bytes()[4:8] == b"ftyp"
    asked = pixora(home, "refine", "last", "how long is it?")
    assert ".mp4" not in asked.stdout, "a question is answered and no more"


def test_the_cast_is_seen_before_the_rest_is_approved(tmp_path: Path) -> None:
    home = tmp_path / "home"
    first = pixora(home, "make", "A fox crosses the snow", "--cast-first", "--duration", "2")
    assert first.returncode == 3, first.stderr
    assert "Makes the fox's picture, free; everything else is planned once you have seen it" in first.stdout
    assert "  the fox: " in first.stdout and "stays as it is" not in first.stdout
    whole = pixora(home, "refine", "last", "go on", "--yes", "-o", str(tmp_path / "fox.mp4"))
    assert whole.returncode == 0, whole.stderr
    (seen,) = [line for line in whole.stdout.splitlines() if line.startswith("  the fox's picture: ")]
    assert Path(seen.partition(": ")[2]).read_bytes().startswith(b"\x89PNG")
    assert "Here is the cast: the fox." in whole.stdout and (tmp_path / "fox.mp4").exists()


def test_without_a_terminal_nothing_is_made_unasked(run: Run) -> None:
    said = run("make", "A fox crosses the snow", "--duration", "2")
    assert said.code == 3 and "✓" not in said.out
    assert "Makes narration 1, the fox's picture, image 1" in said.out
    assert said.sentence.endswith('"go on" --yes')
    quiet = run("make", "A fox crosses the snow", "--duration", "2", "--json")
    assert quiet.code == 3 and events(quiet.out)[-1]["outcome"]["type"] == "interrupt"
    assert run("export", "last", "--to", "mp4").sentence.startswith("This film has not been cut yet")


def test_a_plan_over_the_maximum_is_not_bought(
    run: Run, vendor: Callable[..., dict[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in vendor().items():
        monkeypatch.setenv(name, value)
    wish = ("make", "A fox crosses the snow", "--duration", "2", "--quality", "final", "--yes")
    said = run(*wish, "--max-credits", "0.5")
    assert said.code == 3
    assert "more than the 0.5 credits allowed" in said.sentence and "--max-credits" in said.sentence
    assert "faulty:image" in said.out and "credits, at most" in said.out
    assert "$0.04 per image" in run("providers").out


def test_all_plans_of_a_command_stay_within_its_maximum(
    run: Run, vendor: Callable[..., dict[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in vendor().items():
        monkeypatch.setenv(name, value)
    wish = (
        "make",
        "A fox crosses the snow",
        "--duration",
        "2",
        "--quality",
        "final",
        "--cast-first",
        "--yes",
    )
    said = run(*wish, "--max-credits", "2")
    assert said.code == 3 and "✓ the fox's picture" in said.out and "✓ image 1" not in said.out
    assert " left of the 2 credits allowed; carry on with: " in said.sentence


def test_what_failed_what_is_in_doubt_and_what_waited_for_it_are_told_apart(
    tmp_path: Path, run: Run, vendor: Callable[..., dict[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    faults = [
        {"on": "submit", "model": "image", "nth": 1, "do": "drop_after"},
        {"on": "find", "do": "unsupported"},
        {"on": "make", "model": "speech", "nth": 1, "do": "refuse"},
    ]
    for name, value in vendor(json.dumps(faults)).items():
        monkeypatch.setenv(name, value)
    wish = ("make", "A fox crosses the snow", "--duration", "2", "--quality", "final", "--yes")
    said = run(*wish, "--max-credits", "100")
    assert said.code == 1
    failed, _, doubtful = said.sentence.partition("; in doubt: ")
    doubtful, _, behind = doubtful.partition("; therefore not made: ")
    assert failed.startswith("Not made: narration 1 (")
    assert doubtful.startswith("the fox's picture (")
    assert behind.startswith("image 1") and behind.endswith('"go on"')
    assert "charge credits" not in said.out
    again = run("refine", "last", "go on", "--yes", "--max-credits", "100")
    assert "the fox's picture: nobody knows yet whether the order arrived" in again.out
    journal = (tmp_path / "vendor" / "journal.jsonl").read_text().splitlines()
    bought = [row for row in map(json.loads, journal) if row["event"] == "accepted"]
    assert len([row for row in bought if row["model"] == "image"]) == 1


def test_what_is_in_doubt_at_a_vendor_that_cannot_be_asked_is_bought_anew_on_a_word(
    tmp_path: Path, run: Run, vendor: Callable[..., dict[str, str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Faulty, "find", Provider.find)
    for name, value in vendor('[{"on": "submit", "model": "clip", "nth": 1, "do": "drop_after"}]').items():
        monkeypatch.setenv(name, value)
    most = ("--yes", "--max-credits", "100")
    said = run("make", "A fox crosses the snow", "--duration", "2", "--quality", "final", *most)
    assert said.code == 1 and "charged" in said.out
    assert said.sentence.startswith("In doubt: clip 1 (")
    assert re.search(r'buy another one with: \S*pixora refine \w{8} "make clip 1 again"$', said.sentence)
    shown = run("show", "last").out
    assert "clip 1: was ordered, and nobody knows whether the order arrived" in shown
    assert 'make clip 1 again"' in shown and '"go on"' not in shown
    assert "nobody knows yet whether the order arrived" in run("refine", "last", "go on", *most).out
    again = run("refine", "last", "make clip 1 again", *most)
    assert again.code == 0 and "Your film is ready" in again.out
    journal = (tmp_path / "vendor" / "journal.jsonl").read_text().splitlines()
    bought = [row for row in map(json.loads, journal) if row["event"] == "accepted"]
    assert len([row for row in bought if row["model"] == "clip"]) == 2


def test_one_prefix_for_two_films_is_refused(run: Run, tmp_path: Path) -> None:
    run("list")  # makes the home's owner

    async def two() -> None:
        store = await Store.open(database_of(tmp_path / "home"))
        async with store.begin("videos") as tx:
            owner = await profiles.find_owner(tx)
            assert owner is not None
            for last in "12":
                await videos.create(tx, owner.id, id=f"abc00000-0000-4000-8000-00000000000{last}")
        await store.close()

    asyncio.run(two())
    said = run("show", "abc")
    assert said.code == 1
    assert said.sentence == "Several films begin with 'abc'; give more of the id."
    assert run("show", "abc00000-0000-4000-8000-000000000001").code == 0


def lines_until(process: subprocess.Popen[str], part: str) -> list[str]:
    """What a process printed up to the first line that holds ``part``."""
    assert process.stdout is not None
    found: list[str] = []
    for line in process.stdout:
        found.append(line)
        if part in line:
            return found
    raise AssertionError(f"{part!r} never came, but {found!r}")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_stopping_is_exit_4_and_loses_nothing(made: Any, number: signal.Signals) -> None:
    home, _, _ = made
    again = [*SMALL, "refine", "last", "make scene 1 happen at night", "--yes", "--json"]
    process = subprocess.Popen(
        again, env=environment(home), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    out = lines_until(process, '"unit": "image:s1", "scene_id": "s1", "kind": "image", "state": "running"')
    process.send_signal(number)
    rest, err = process.communicate(timeout=30)
    assert process.returncode == 4, err
    assert events("".join(out) + rest)[-1]["outcome"]["type"] == "cancelled"
    assert err == ""
    assert state(home)["takes"]["cut"]["state"] == "stale"
    if number == signal.SIGINT:
        assert pixora(home, "refine", "last", "go on", "--yes").returncode == 0
        assert state(home)["due"]["lines"] == []


def test_a_unit_that_cannot_be_made_is_named_with_the_next_step_and_its_siblings_go_on(
    tmp_path: Path,
) -> None:
    loader = tmp_path / "loader" / "espeakng_loader"
    loader.mkdir(parents=True)
    (loader / "__init__.py").write_text(
        "def get_library_path(): return 'nowhere.so'\ndef get_data_path(): return '/nowhere'\n"
    )
    home, out = tmp_path / "home", tmp_path / "fox.mp4"
    wish = ("make", "A fox crosses the snow", "--duration", "2", "--yes", "-o", str(out))
    done = process(home, *wish, first=str(loader.parent))
    said = Said(done.returncode, done.stdout, done.stderr)
    assert said.code == 1
    assert "narration 1" in said.sentence and "reinstall espeakng-loader" in said.sentence
    assert "✓ image 1" in said.out and "✓ the cut" in said.out
    assert out.stat().st_size > 1000
    healed = pixora(home, "refine", "last", "go on", "--yes")
    assert healed.returncode == 0, healed.stderr
    assert state(home)["due"]["lines"] == []


@pytest.mark.sqlite("the database is on the disk that is full")
def test_a_full_disk_is_one_sentence_and_loses_nothing(tmp_path: Path) -> None:
    inside = ["unshare", "-rm"]
    able = shutil.which("unshare") and subprocess.run(
        [*inside, "mount", "-t", "tmpfs", "none", str(tmp_path)], capture_output=True
    )
    if not able or able.returncode:
        why = "no mount namespaces here: a full disk was not tried"
        pytest.fail(why) if os.environ.get("CI") == "true" else pytest.skip(why)
    script = [sys.executable, str(Path(__file__).with_name("full_disk.py")), str(tmp_path)]
    done = subprocess.run(
        [*inside, *script, *SMALL],
        env=environment(tmp_path, LEFT_FREE="2500000"),
        capture_output=True,
        text=True,
        timeout=200,
    )
    told = json.loads(done.stdout)
    said = Said(told["make"]["code"], told["make"]["out"], told["make"]["err"])
    assert said.code == 1
    assert re.match(
        r"The disk that holds .* is full.*carry on with: pixora refine \w+ \"go on\"$", said.sentence
    )
    full, kept, end = (json.loads(told[name]["out"]) for name in ("full", "kept", "end"))
    assert full["film"]["scenes"] and full["takes"] == kept["takes"]
    assert kept["takes"], "takes that were made before the disk was full"
    assert told["on"]["code"] == 0, told["on"]["err"]
    assert end["due"]["lines"] == []
    assert {unit: take["id"] for unit, take in kept["takes"].items()}.items() <= {
        unit: take["id"] for unit, take in end["takes"].items()
    }.items()


def test_whoever_reads_may_hang_up(made: Any) -> None:
    home, _, _ = made
    for arguments in (("list",), ("show", "last", "--json"), ("refine", "last", "go on", "--json")):
        ours, theirs = os.pipe()
        os.close(ours)
        with os.fdopen(theirs, "wb") as broken:
            done = subprocess.run(
                [*SMALL, *arguments], env=environment(home), stdout=broken, stderr=subprocess.PIPE, text=True
            )
        assert done.returncode == 1
        assert done.stderr == ""


def test_closed_streams_are_empty_ones(tmp_path: Path) -> None:
    command = " ".join([*SMALL, "make", "-", "<&-", ">&-"])
    done = subprocess.run(
        ["bash", "-c", command], env=environment(tmp_path / "home"), stderr=subprocess.PIPE, text=True
    )
    assert done.returncode == 2
    assert done.stderr.startswith("pixora: The prompt is empty")


class Terminal:
    """A person's terminal of 60 columns with a command in it."""

    def __init__(self, home: Path, *arguments: str, **more: str) -> None:
        ours, theirs = pty.openpty()
        env = environment(home, COLUMNS="60", LINES="40", TERM="xterm", **more)
        self.process = subprocess.Popen(
            [*SMALL, *arguments],
            env=env,
            stdin=theirs,
            stdout=theirs,
            stderr=theirs,
            start_new_session=True,
            preexec_fn=lambda: fcntl.ioctl(0, termios.TIOCSCTTY, 0),  # so that Ctrl-C is a signal
        )
        os.close(theirs)
        self.fd, self.seen = ours, ""
        self.decoder = codecs.getincrementaldecoder("utf-8")()

    def until(self, part: str) -> str:
        """Everything up to ``part``."""
        while part not in self.seen:
            assert self.read(30), f"{part!r} never came, but {self.seen[-2000:]!r}"
        before, _, self.seen = self.seen.partition(part)
        return before

    def read(self, seconds: float) -> bool:
        """Read once; False if nothing came. Raises ``EOFError`` at the end."""
        ready, _, _ = select.select([self.fd], [], [], seconds)
        data = b""
        if ready:
            with suppress(OSError):  # what Linux says once the other end is closed
                data = os.read(self.fd, 65536)
            if not data:
                raise EOFError
            self.seen += self.decoder.decode(data)
        return bool(ready)

    def type(self, text: str) -> None:
        os.write(self.fd, text.encode())

    def ended(self) -> int:
        """The exit code, once everything was read."""
        with suppress(EOFError):
            while self.read(30):
                pass
        return self.process.wait(timeout=30)

    def close(self) -> None:
        os.close(self.fd)
        self.process.kill()
        self.process.wait()


@pytest.fixture
def terminal() -> Iterator[Callable[..., Terminal]]:
    """Open terminals; they are closed with the test."""
    opened: list[Terminal] = []

    def start(home: Path, *arguments: str, **more: str) -> Terminal:
        opened.append(Terminal(home, *arguments, **more))
        return opened[-1]

    yield start
    for one in opened:
        one.close()


def test_at_a_terminal_scenes_and_price_come_before_anything_is_made(
    tmp_path: Path, terminal: Callable[..., Terminal]
) -> None:
    home = tmp_path / "home"
    screen = terminal(home, "make", "A fox crosses the snow", "--duration", "2")
    shown = screen.until("or say what to change › ")
    assert "1 scene · 16:9 · draft" in shown and "free" in shown
    screen.type("make it 9:16\n")
    shown = screen.until("or say what to change › ")
    assert "1 scene · 9:16 · draft" in shown
    screen.type("quit\n")
    assert screen.ended() == 4
    assert "Nothing was made or charged" in screen.seen
    assert state(home)["takes"] == {}


def test_at_a_terminal_the_plan_can_be_edited_as_a_text(
    made: Any, tmp_path: Path, terminal: Callable[..., Terminal]
) -> None:
    home, _, _ = made
    editor = tmp_path / "editor.py"
    editor.write_text(
        "import pathlib, sys\n"
        "plan = pathlib.Path(sys.argv[1])\n"
        "text = plan.read_text()\n"
        "plan.write_text(text.replace('title: Foxes', 'title: Snow') if 'Foxes' in text else\n"
        "                text.replace('title: ', 'tilte: ') if 'tilte' not in text else\n"
        "                text.replace('tilte: ', 'title: Foxes'))\n"
    )
    screen = terminal(
        home, "refine", "last", "make scene 1 happen at night", EDITOR=f"'{sys.executable}' '{editor}'"
    )
    screen.until("make · edit · quit · or say what to change › ")
    screen.type("edit\n")
    assert "begin it with title, style, music" in screen.until("or say what to change › ")
    screen.type("edit\n")
    assert "changed the title" in screen.until("or say what to change › ")
    assert state(home)["film"]["title"].startswith("Foxes")
    screen.type("quit\n")
    assert screen.ended() == 4


def test_what_others_do_is_shown_while_a_person_types(made: Any, terminal: Callable[..., Terminal]) -> None:
    home, _, _ = made
    screen = terminal(home, "chat", "last")
    screen.until("you › ")
    screen.type("make it ")
    screen.until("make it ")
    assert pixora(home, "refine", "last", "make scene 1 happen at night").returncode == 3
    screen.until("Scene 1 is now at night.")
    screen.until("you › make it ")  # what was typed so far stands below
    screen.type("9:16\n")
    assert "9:16" in screen.until("or say what to change › ")
    screen.type("\x03")
    assert screen.ended() == 4
    assert "Nothing was made or charged" in screen.seen


def test_at_a_terminal_units_are_shown_as_they_are_made(made: Any, terminal: Callable[..., Terminal]) -> None:
    home, _, _ = made
    screen = terminal(home, "refine", "last", "make scene 1 happen at night")
    screen.until("or say what to change › ")
    screen.type("make\n")
    screen.until("Ctrl-C stops, nothing is lost")
    assert screen.ended() == 0
    assert "1/1" in screen.seen and "Your film is ready" in screen.seen
    assert "Save it:" in screen.seen and "scene 1 happen" in re.sub(r"\x1b\[[0-9;]*m|\s+", " ", screen.seen)
    assert "\x1b[?25h" in screen.seen  # the cursor is back


@pytest.mark.parametrize("said", ["\x03", "\x04"], ids=["Ctrl-C", "Ctrl-D"])
def test_leaving_at_the_question_is_exit_4(
    tmp_path: Path, said: str, terminal: Callable[..., Terminal]
) -> None:
    screen = terminal(tmp_path / "home", "make", "A fox crosses the snow", "--duration", "2")
    screen.until("or say what to change › ")
    screen.type(said)
    with suppress(EOFError):
        while not screen.read(3):  # a signal between the prompt and the wait for a key is heard at the next
            screen.type(said)
    assert screen.ended() == 4
    assert "Traceback" not in screen.seen


def test_no_colour_where_none_is_wanted(made: Any, terminal: Callable[..., Terminal]) -> None:
    home, _, _ = made
    screen = terminal(home, "list", NO_COLOR="1")
    assert screen.ended() == 0
    assert "\x1b[3" not in screen.seen.replace("\x1b[3m", "")


def test_chat_takes_one_message_per_line(tmp_path: Path) -> None:
    said = process(
        tmp_path / "home", "chat", stdin="\nA fox crosses the snow in 2 seconds\nquit\nnever read\n"
    )
    assert said.returncode == 3
    assert "Makes narration 1" in said.stdout
    assert "never read" not in said.stdout


def test_chat_with_yes_makes_what_is_free_and_hands_it_over(tmp_path: Path) -> None:
    home = tmp_path / "home"
    said = process(home, "chat", "--yes", stdin="A fox crosses the snow in 2 seconds\n")
    assert said.returncode == 0, said.stderr
    assert "✓ the cut" in said.stdout and "Save it:" in said.stdout


def test_make_film_takes_a_prompt_as_it_is(tmp_path: Path) -> None:
    """The Makefile's own rule, with a stand-in for the installed program."""
    shutil.copy(ROOT / "Makefile", tmp_path)
    bin_ = tmp_path / ".venv" / "bin"
    bin_.mkdir(parents=True)
    stand_in = bin_ / "pixora"
    stand_in.write_text(
        f"#!{sys.executable}\nimport json, sys\nopen('got.json', 'w').write(json.dumps(sys.argv[1:]))\n"
    )
    stand_in.chmod(0o755)
    for name in ("requirements.lock", "pyproject.toml"):
        (tmp_path / name).touch()
    (tmp_path / ".venv" / ".product").touch()  # newer than both: nothing is set up
    prompt = 'It\'s "raining" `date` for $5 $(id) ${HOME} #1 \\n\n100% sure; - yes'
    for given in (
        {"args": [f"PROMPT={prompt}", "OUT=my film.mp4"], "env": {}},
        {"args": [], "env": {"PROMPT": prompt, "OUT": "my film.mp4"}},
    ):
        env = {k: v for k, v in os.environ.items() if not k.startswith("MAKE")} | given["env"]  # type: ignore[operator]
        subprocess.run(["make", "film", *given["args"]], cwd=tmp_path, check=True, env=env)  # type: ignore[misc]
        got = json.loads((tmp_path / "got.json").read_text())
        assert got == ["make", "-o", "my film.mp4", "--yes", "--", prompt]
