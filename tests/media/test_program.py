import asyncio
import itertools
from pathlib import Path

import pytest

from media import program
from media.conform import conform, still_clip
from media.errors import MediaError
from tests.media import barcode
from tests.media.sources import make


def children() -> set[str]:
    """Ids of this process's children."""
    lists = Path("/proc/self/task").glob("*/children")
    return {child for path in lists if path.exists() for child in path.read_text().split()}


def test_the_child_is_ended_when_the_task_is_cancelled(tmp_path: Path) -> None:
    async def cancelled() -> None:
        command = [
            program.program(),
            "-f",
            "lavfi",
            "-i",
            "testsrc2",
            "-progress",
            "pipe:1",
            "-f",
            "null",
            "-",
        ]
        before = children()
        started = asyncio.Event()
        task = asyncio.create_task(program.execute(command, on_line=lambda _: started.set()))
        await asyncio.wait_for(started.wait(), 20)
        assert children() - before
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not children() - before

    asyncio.run(cancelled())


def test_a_cancelled_render_leaves_no_file(tmp_path: Path) -> None:
    clip = barcode.clip(tmp_path / "in.mp4", 0, 4)

    async def cancelled() -> None:
        seen = asyncio.Event()
        task = asyncio.create_task(
            conform(
                clip, tmp_path / "out.mp4", 1280, 720, 24, 100_000, [0],
                foreign_source=False, progress=lambda _: seen.set(),
            )
        )  # fmt: skip
        await asyncio.wait_for(seen.wait(), 20)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(cancelled())
    assert list(tmp_path.iterdir()) == [clip]


def test_a_full_disk_is_one_sentence_and_leaves_no_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wrapper = tmp_path / "ffmpeg"
    wrapper.write_text(f'#!/bin/sh\nulimit -f 20\ntrap "" XFSZ\nexec "{program.program()}" "$@"\n')
    wrapper.chmod(0o755)
    clip = make(tmp_path / "in.mp4", "testsrc2=s=320x180:r=24:d=1")
    monkeypatch.setenv("PIXORA_FFMPEG", str(wrapper))
    with pytest.raises(MediaError, match=r"^Could not conform 'in\.mp4': .*File too large\.$"):
        asyncio.run(conform(clip, tmp_path / "out.mp4", 320, 180, 24, 240, [0], foreign_source=False))
    assert sorted(path.name for path in tmp_path.iterdir()) == ["ffmpeg", "in.mp4"]


def test_the_last_telling_line_is_the_reason() -> None:
    log = (
        "[in#0 @ 0x1] Error opening input: Invalid data found when processing input\n"
        "Error opening input file a.mp4.\nError opening input files: Invalid data found\nConversion failed!"
    )
    error = program.failure("read 'a.mp4'", log)
    assert (
        str(error) == "Could not read 'a.mp4': Error opening input: Invalid data found when processing input."
    )
    assert str(program.failure("x", "")) == "Could not x: ffmpeg gave no reason."


def test_a_missing_program_is_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PIXORA_FFMPEG", str(tmp_path / "gone"))
    with pytest.raises(MediaError, match=r"There is no ffmpeg at .*gone"):
        program.identity()
    with pytest.raises(MediaError, match=r"Could not start .*gone': No such file"):
        asyncio.run(program.execute([program.program()]))


def test_children_see_only_the_allowed_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FAL_KEY", "secret")
    lines: list[str] = []
    program.environment.cache_clear()
    asyncio.run(program.execute(["/usr/bin/env"], on_line=lines.append))
    assert any(line.startswith("PATH=") for line in lines)
    assert not any("secret" in line for line in lines)


def test_no_more_than_two_children_work_at_once() -> None:
    async def many() -> int:
        working, most = 0, 0

        def report(line: str) -> None:
            nonlocal working, most
            working += 1 if line == "up" else -1
            most = max(most, working)

        script = ["/bin/sh", "-c", "echo up; sleep 0.05; echo down"]
        await asyncio.gather(*(program.execute(script, on_line=report) for _ in range(6)))
        return most

    assert asyncio.run(many()) == 2


def test_a_still_moves_slowly_and_evenly(tmp_path: Path) -> None:
    picture = make(tmp_path / "in.png", "testsrc2=s=640x360", **{"frames:v": 1})
    asyncio.run(still_clip(picture, tmp_path / "out.mp4", 160, 90, 24, 30, [0, 12]))
    lumas = [luma.astype(int) for luma in barcode.lumas(tmp_path / "out.mp4")]
    assert len(lumas) == 30
    steps = [abs(a - b).mean() for a, b in itertools.pairwise(lumas)]
    assert min(steps) > 0.2
    assert max(steps) < 8
