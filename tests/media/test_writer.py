import subprocess
import sys
from pathlib import Path

import av
import numpy as np
import pytest

from media.errors import MediaError
from media.writer import ClipWriter


def solid(width: int, height: int, bgr: tuple[int, int, int]) -> np.ndarray:
    return np.full((height, width, 4), (*bgr, 255), np.uint8)


def write(path: Path, frames: int, keyframes: list[int], width: int = 90, height: int = 160) -> Path:
    rng = np.random.default_rng(7)
    with ClipWriter(path, width, height, 24, keyframes) as clip:
        for _ in range(frames):
            clip.write(rng.integers(0, 255, (height, width, 4), dtype=np.uint8))
    return path


def test_key_frames_stand_exactly_where_asked(tmp_path: Path) -> None:
    path = write(tmp_path / "clip.mp4", 30, [7, 8, 20])
    with av.open(str(path)) as file:
        stream = file.streams.video[0]
        packets = [packet for packet in file.demux(stream) if packet.pts is not None]
        keys = [packet.pts // 512 for packet in packets if packet.is_keyframe]
        assert sorted(packet.pts // 512 for packet in packets) == list(range(30))
    assert keys == [0, 7, 8, 20]


def test_groups_of_pictures_are_closed(tmp_path: Path) -> None:
    path = write(tmp_path / "clip.mp4", 30, [10, 20])
    with av.open(str(path)) as file:
        latest_key = 0
        for packet in file.demux(video=0):
            if packet.pts is None:
                continue
            latest_key = packet.pts if packet.is_keyframe else latest_key
            assert packet.pts >= latest_key


def test_red_is_converted_and_tagged_as_bt709(tmp_path: Path) -> None:
    with ClipWriter(tmp_path / "red.mp4", 64, 48, 24, []) as clip:
        clip.write(solid(64, 48, (0, 0, 255)))
    with av.open(str(tmp_path / "red.mp4")) as file:
        context = file.streams.video[0].codec_context
        assert (context.color_primaries, context.color_trc, context.colorspace) == (1, 1, 1)
        assert context.color_range == 1
        frame = next(file.decode(video=0))
        assert abs(int(frame.to_ndarray()[10, 10]) - 63) <= 1


def test_frames_may_be_drawn_at_another_size(tmp_path: Path) -> None:
    with ClipWriter(tmp_path / "clip.mp4", 96, 64, 24, [], drawn=(48, 32)) as clip:
        clip.write(bytes(48 * 32 * 4))
    with av.open(str(tmp_path / "clip.mp4")) as file:
        assert (file.streams.video[0].width, file.streams.video[0].height) == (96, 64)


def test_a_failure_leaves_no_file(tmp_path: Path) -> None:
    with (
        pytest.raises(RuntimeError, match="stop"),
        ClipWriter(tmp_path / "clip.mp4", 64, 48, 24, []) as clip,
    ):
        clip.write(solid(64, 48, (1, 2, 3)))
        raise RuntimeError("stop")
    assert list(tmp_path.iterdir()) == []


def test_wrong_sizes_and_empty_clips_are_refused(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match="even"):
        ClipWriter(tmp_path / "clip.mp4", 63, 48, 24, [])
    with pytest.raises(MediaError, match="64x48x4"), ClipWriter(tmp_path / "c.mp4", 64, 48, 24, []) as clip:
        clip.write(b"short")
    with pytest.raises(MediaError, match="no frames"), ClipWriter(tmp_path / "c.mp4", 64, 48, 24, []):
        pass


def test_a_missing_folder_is_one_sentence(tmp_path: Path) -> None:
    with (
        pytest.raises(MediaError, match=r"Could not write 'clip.mp4': No such file or directory\."),
        ClipWriter(tmp_path / "gone" / "clip.mp4", 64, 48, 24, []),
    ):
        pass


def test_a_full_disk_is_one_sentence_and_leaves_no_file(tmp_path: Path) -> None:
    program = """
import resource, signal, sys, numpy as np
from media.errors import MediaError
from media.writer import ClipWriter
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
rng = np.random.default_rng(1)
try:
    with ClipWriter(sys.argv[1], 320, 240, 24, range(60)) as clip:
        for _ in range(60):
            clip.write(rng.integers(0, 255, (240, 320, 4), dtype=np.uint8))
except MediaError as error:
    print(error)
"""
    done = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "clip.mp4")],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.stdout.startswith("Could not write 'clip.mp4': File too large."), done.stderr
    assert list(tmp_path.iterdir()) == []
