import asyncio
import subprocess
import sys
import wave
from pathlib import Path

import av
import numpy as np
import pytest

from media import confine, foreign
from media.conform import conform
from media.encoding import keyframes
from media.errors import MediaError
from media.foreign import check_foreign, normalise_audio, normalise_image
from media.probe import Kind, probe
from media.sniff import sniff
from tests.media import barcode
from tests.media.sources import make


@pytest.mark.parametrize(
    ("name", "options", "expect"),
    [
        ("a.png", {"frames:v": 1}, "image"),
        ("a.jpg", {"frames:v": 1}, "image"),
        ("a.webp", {"frames:v": 1}, "image"),
        ("a.gif", {}, "video"),
        ("a.mp4", {}, "video"),
        ("a.mov", {"c:v": "prores"}, "video"),
        ("a.webm", {"c:v": "libvpx-vp9", "cpu-used": 8, "deadline": "realtime"}, "video"),
    ],
)
def test_pictures_and_videos_are_described(
    tmp_path: Path, name: str, options: dict[str, object], expect: Kind
) -> None:
    made = make(tmp_path / name, "testsrc2=s=96x64:r=10:d=1", **options)
    hidden = made.rename(tmp_path / "download")
    seen = asyncio.run(check_foreign(hidden, expect))
    assert (seen.kind, seen.width, seen.height) == (expect, 96, 64)
    if expect == "video":
        assert (seen.frames, round(seen.seconds, 2), round(seen.fps, 1)) == (10, 1.0, 10.0)


@pytest.mark.parametrize("name", ["a.wav", "a.mp3", "a.m4a", "a.ogg", "a.flac"])
def test_sound_is_described_and_normalised(tmp_path: Path, name: str) -> None:
    made = make(tmp_path / name, "sine=f=440:r=44100:d=1", **({"c:a": "libvorbis"} if "ogg" in name else {}))
    hidden = made.rename(tmp_path / "download")
    seen = asyncio.run(check_foreign(hidden, "audio"))
    assert (seen.kind, seen.sample_rate, seen.channels) == ("audio", 44100, 1)
    assert seen.seconds == pytest.approx(1.0, abs=0.06)
    asyncio.run(normalise_audio(hidden, tmp_path / "out.wav"))
    with wave.open(str(tmp_path / "out.wav")) as sound:
        assert (sound.getframerate(), sound.getsampwidth(), sound.getnchannels()) == (48000, 2, 1)
        assert sound.getnframes() == pytest.approx(48000, abs=3000)


def test_a_picture_is_cropped_to_fill_and_flattened(tmp_path: Path) -> None:
    made = make(tmp_path / "in.png", "color=red@0.0:s=100x100,format=rgba", **{"frames:v": 1})
    asyncio.run(normalise_image(made, tmp_path / "out.png", 64, 36))
    seen = probe(tmp_path / "out.png")
    assert (seen.kind, seen.width, seen.height, seen.pixel_format) == ("image", 64, 36, "rgb24")
    with av.open(str(tmp_path / "out.png")) as file:
        pixels = next(file.decode(video=0)).to_ndarray()
    assert np.abs(pixels.astype(int) - (0x16, 0x18, 0x1C)).max() <= 2


DISGUISES = {
    "concat": "ffconcat version 1.0\nfile {secret}\n",
    "playlist": "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXTINF:1,\n{secret}\n#EXT-X-ENDLIST\n",
    "svg": "<svg xmlns='http://www.w3.org/2000/svg'><image href='{secret}'/></svg>",
    "mpd": "<?xml version='1.0'?><MPD><BaseURL>{secret}</BaseURL></MPD>",
}


@pytest.mark.parametrize("text", DISGUISES.values(), ids=DISGUISES.keys())
@pytest.mark.parametrize("name", ["upload.mp4", "upload.png"])
def test_lists_that_include_other_files_are_refused(tmp_path: Path, text: str, name: str) -> None:
    secret = barcode.clip(tmp_path / "secret.mp4", 0, 5)
    upload = tmp_path / name
    upload.write_text(text.format(secret=secret))
    with pytest.raises(MediaError, match="is none of"):
        asyncio.run(check_foreign(upload, "video" if name.endswith("mp4") else "image"))


def test_a_signature_does_not_open_another_container(tmp_path: Path) -> None:
    upload = tmp_path / "upload.mp3"
    upload.write_bytes(b"ID3\x04\x00\x00\x00\x00\x00\x00ffconcat version 1.0\nfile secret.mp4\n")
    barcode.clip(tmp_path / "secret.mp4", 0, 5)
    with pytest.raises(MediaError):
        asyncio.run(check_foreign(upload, "audio"))


def test_the_wrong_kind_is_named(tmp_path: Path) -> None:
    made = make(tmp_path / "a.png", "color=red:s=16x16", **{"frames:v": 1})
    with pytest.raises(MediaError, match=r"'a.png' is png, where a video is needed\."):
        asyncio.run(check_foreign(made, "video"))


@pytest.mark.parametrize("share", [0.3, 0.9])
def test_a_truncated_video_is_damaged(tmp_path: Path, share: float) -> None:
    made = make(tmp_path / "a.mp4", "testsrc2=s=96x64:r=24:d=2", movflags="+faststart")
    made.write_bytes(made.read_bytes()[: int(made.stat().st_size * share)])
    with pytest.raises(MediaError, match=r"Could not read 'a\.mp4'"):
        asyncio.run(check_foreign(made, "video"))


def test_a_picture_with_too_many_pixels_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = make(tmp_path / "bomb.png", "color=red:s=400x400", **{"frames:v": 1})
    monkeypatch.setattr(foreign, "LARGEST_PICTURE", 100_000)
    with pytest.raises(MediaError, match=r"Could not read 'bomb\.png'"):
        asyncio.run(check_foreign(made, "image"))


def test_a_child_that_takes_too_long_is_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    made = make(tmp_path / "a.mp4", "testsrc2=s=640x360:r=24:d=8", preset="ultrafast")
    monkeypatch.setattr(foreign, "WALL_SECONDS", 0.05)
    with pytest.raises(MediaError, match="longer than"):
        asyncio.run(check_foreign(made, "video"))


def test_nothing_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "tmp"))
    (tmp_path / "tmp").mkdir()
    made = make(tmp_path / "a.png", "color=red:s=16x16", **{"frames:v": 1})
    asyncio.run(check_foreign(made, "image"))
    with pytest.raises(MediaError):
        asyncio.run(normalise_image(made, tmp_path / "gone" / "out.png", 8, 8))
    assert list((tmp_path / "tmp").iterdir()) == []


def confined(folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    for name in ("in", "out"):
        (folder / name).mkdir(exist_ok=True)
    limits = ["5", str(1 << 30), "100000", str(folder / "in"), str(folder / "out")]
    python = [sys.executable, "-I", "-S", confine.__file__]
    return subprocess.run(
        [*python, *limits, *command], env={}, cwd=folder / "out", capture_output=True, text=True, timeout=30
    )


def test_the_child_has_an_empty_environment_and_limits(tmp_path: Path) -> None:
    done = confined(tmp_path, "/bin/sh", "-c", "env; ulimit -f; ulimit -n; ulimit -v; ulimit -t")
    lines = [line for line in done.stdout.splitlines() if "=" not in line]
    assert "SECRET" not in done.stdout
    assert "HOME=" not in done.stdout
    assert lines[1:] == ["64", str((1 << 30) // 1024), "5"]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Landlock is Linux")
def test_the_child_reads_and_writes_only_its_own_folders(tmp_path: Path) -> None:
    version = subprocess.run(
        [sys.executable, "-c", "import ctypes; print(ctypes.CDLL(None).syscall(444, None, 0, 1))"],
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    if int(version) < 1:
        pytest.skip("this kernel has no Landlock")
    (tmp_path / "neighbour").write_text("secret")
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "foreign").write_text("own")
    script = (
        "read a < ../in/foreign; echo $a; read b < ../neighbour; echo $b; "
        "echo x > made; echo x > ../in/foreign; echo x > ../escape"
    )
    done = confined(tmp_path, "/bin/sh", "-c", script)
    assert done.stdout.split() == ["own"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "neighbour", "out"]
    assert (tmp_path / "in" / "foreign").read_text() == "own"
    assert (tmp_path / "out" / "made").exists()


def test_a_foreign_video_is_conformed_to_the_frame(tmp_path: Path) -> None:
    clip = barcode.clip(tmp_path / "in.mp4", 0, 20)
    keys = keyframes(30, 6, 24)
    asyncio.run(conform(clip, tmp_path / "out.mp4", 96, 96, 24, 30, keys))
    seen = probe(tmp_path / "out.mp4")
    assert (seen.frames, seen.width, seen.height, seen.fps) == (30, 96, 96, 24.0)
    with av.open(str(tmp_path / "out.mp4")) as file:
        got = [p.pts // 512 for p in file.demux(video=0) if p.pts is not None and p.is_keyframe]
    assert got == list(keys)


def test_hd_without_tags_is_taken_as_bt709_and_sd_as_bt601(tmp_path: Path) -> None:
    for name, size, space in (("hd", "1280x720", "bt709"), ("sd", "640x360", "bt470bg")):
        filters = f"color=red:s={size}:r=24:d=0.1,scale=out_color_matrix={space},format=yuv420p,setparams=colorspace=unknown:color_primaries=unknown:color_trc=unknown"
        source = make(tmp_path / f"{name}.mp4", filters)
        asyncio.run(conform(source, tmp_path / "out.mp4", 64, 36, 24, 2, [0]))
        with av.open(str(tmp_path / "out.mp4")) as file:
            assert abs(int(next(file.decode(video=0)).to_ndarray()[0, 0]) - 63) <= 2, name


def test_names_and_empty_files(tmp_path: Path) -> None:
    (tmp_path / "empty").write_bytes(b"")
    with pytest.raises(MediaError, match="none of"):
        sniff(tmp_path / "empty")
    with pytest.raises(MediaError, match="cannot be read"):
        sniff(tmp_path / "gone")
