import asyncio
from pathlib import Path

import numpy as np
import pytest

from media.checks import Finding, check
from media.encoding import keyframes
from media.writer import ClipWriter
from tests.media.sources import make

MOVING = "testsrc2=s=160x90:r=24:d=4"


def film(path: Path, video: str, audio: str = "", seconds: int = 4) -> Path:
    source = f"{video}[out0]" + (f";{audio},aformat=channel_layouts=stereo[out1]" if audio else "")
    return make(path, source, t=seconds, **{"c:v": "libx264", "c:a": "aac", "b:a": "192k"})


def found(path: Path, frames: int = 96, **spans: object) -> list[Finding]:
    return asyncio.run(check(path, frames, 24, **spans))  # type: ignore[arg-type]


def test_a_good_film_has_no_findings(tmp_path: Path) -> None:
    assert found(film(tmp_path / "film.mp4", MOVING, "sine=f=1000:r=48000:d=4,volume=5dB")) == []


def test_black_is_found_and_may_be_meant(tmp_path: Path) -> None:
    black = film(tmp_path / "film.mp4", f"{MOVING},drawbox=c=black:t=fill:enable='between(t,1,2.6)'")
    (finding,) = found(black)
    assert (finding.kind, round(finding.start, 1)) == ("black", 1.0)
    assert finding.text == "For 1.6 s from 1.0 s the picture is black."
    assert found(black, still=[(0.9, 2.0)]) == []
    often = [(number / 100, number / 100 + 0.01) for number in range(100)]
    assert found(black, still=often) == [finding]  # and each does not double the work


def test_a_held_frame_is_found_although_key_frames_redraw_it(tmp_path: Path) -> None:
    rng = np.random.default_rng(2)
    held = rng.integers(0, 255, (90, 160, 4), dtype=np.uint8)
    with ClipWriter(tmp_path / "film.mp4", 160, 90, 24, keyframes(96, 12, 24)) as clip:
        for number in range(96):
            clip.write(np.roll(held, min(number, 24), 1))
    (finding,) = found(tmp_path / "film.mp4")
    assert (finding.kind, finding.start, finding.end) == (
        "frozen",
        pytest.approx(1.0, abs=0.3),
        pytest.approx(4, abs=0.1),
    )
    assert found(tmp_path / "film.mp4", still=[(1, 4)]) == []


def test_a_slow_living_picture_is_not_frozen(tmp_path: Path) -> None:
    """A dim still night in which one small light drifts by a quarter of a pixel per frame."""
    y, x = np.mgrid[0:180, 0:320]
    night = np.repeat((30 + 20 * np.sin(x / 40) + y / 9)[:, :, None], 4, 2)
    with ClipWriter(tmp_path / "film.mp4", 320, 180, 24, keyframes(96, 12, 24)) as clip:
        for number in range(96):
            light = 120 * np.exp(-((x - 100 - number / 4) ** 2 + (y - 60) ** 2) / 60)
            clip.write((night + light[:, :, None]).clip(0, 255).astype(np.uint8))
    assert found(tmp_path / "film.mp4") == []


def test_holes_and_levels_of_sound_are_found(tmp_path: Path) -> None:
    hole = film(
        tmp_path / "hole.mp4", MOVING, "sine=f=1000:r=48000:d=4,volume=5dB,volume=0:enable='between(t,1,3.5)'"
    )
    assert ("silent", 1) in [(finding.kind, round(finding.start)) for finding in found(hole)]
    assert "silent" not in [finding.kind for finding in found(hole, quiet=[(1.0, 3.6)])]
    loud = film(tmp_path / "loud.mp4", MOVING, "sine=f=200:r=48000:d=4,volume=30dB")
    assert [finding.kind for finding in found(loud)] == ["clipped", "loudness"]


def test_a_wrong_length_is_said(tmp_path: Path) -> None:
    (finding,) = found(film(tmp_path / "film.mp4", MOVING), frames=100)
    assert finding.text == "The film has 96 frames (4.00 s) where 100 (4.17 s) were cut."
