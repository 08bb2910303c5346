import asyncio
import subprocess
from pathlib import Path

import av
import pytest

from media import program
from media.captions import Cue
from media.errors import MediaError
from media.mux import Chapter, join, poster
from media.probe import probe
from tests.media import barcode
from tests.media.sources import make


@pytest.fixture(scope="module")
def parts(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    folder = tmp_path_factory.mktemp("parts")
    clip = barcode.clip(folder / "clip.mp4", 0, 48)
    return clip, make(folder / "sound.m4a", "sine=f=440:r=48000:d=2", **{"c:a": "aac"})


def test_a_film_has_all_its_tracks(parts: tuple[Path, Path], tmp_path: Path) -> None:
    out = tmp_path / "film.mp4"
    cues = [Cue(0.25, 1.0, ("a < b & {c}", "two")), Cue(1.25, 2.0, ("three",))]
    chapters = [Chapter("Dawn; \\ [x]", 0, 1), Chapter("Dusk", 1, 2)]
    asyncio.run(join(*parts, out, cues=cues, language="pt-BR", title="A = b; #1", chapters=chapters))
    with av.open(str(out)) as film:
        tracks = [(stream.type, stream.language) for stream in film.streams if stream.type != "data"]
        assert tracks == [("video", "und"), ("audio", "por"), ("subtitle", "por")]
        assert film.metadata["title"] == "A = b; #1"
        assert [chapter["metadata"]["title"] for chapter in film.chapters()] == ["Dawn; \\ [x]", "Dusk"]
        texts = [
            (round(float(packet.pts * packet.time_base), 3), bytes(packet)[2:].decode())
            for packet in film.demux(subtitles=0)
            if packet.size > 2
        ]
    assert texts == [(0.25, "a < b & {c}\ntwo"), (1.25, "three")]
    assert barcode.numbers(out) == list(range(48))
    assert barcode.times(out) == list(range(48))


def test_it_starts_to_play_before_it_is_loaded(parts: tuple[Path, Path], tmp_path: Path) -> None:
    asyncio.run(join(*parts, tmp_path / "film.mp4"))
    content = (tmp_path / "film.mp4").read_bytes()
    assert content.index(b"moov") < content.index(b"mdat")


def test_sound_keeps_its_place_and_length(parts: tuple[Path, Path], tmp_path: Path) -> None:
    asyncio.run(join(*parts, tmp_path / "film.mp4"))
    heard = []
    for file in (parts[1], tmp_path / "film.mp4"):
        command = [program.program(), "-v", "error", "-i", str(file), "-vn", "-f", "f32le", "-"]
        heard.append(subprocess.run(command, check=True, capture_output=True, timeout=60).stdout)
    assert heard[0] == heard[1]
    assert len(heard[1]) == 96_000 * 4


def test_a_film_may_be_silent(parts: tuple[Path, Path], tmp_path: Path) -> None:
    asyncio.run(join(parts[0], None, tmp_path / "film.mp4"))
    assert not probe(tmp_path / "film.mp4").has_audio


def test_what_is_missing_is_named(parts: tuple[Path, Path], tmp_path: Path) -> None:
    with pytest.raises(MediaError, match=r"'clip\.mp4' has no audio track"):
        asyncio.run(join(parts[0], parts[0], tmp_path / "film.mp4"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("suffix", [".jpg", ".png", ".webp"])
def test_a_poster_is_the_frame_asked_for(parts: tuple[Path, Path], tmp_path: Path, suffix: str) -> None:
    out = tmp_path / f"poster{suffix}"
    asyncio.run(poster(parts[0], out, frame=29, width=320))
    with av.open(str(out)) as file:
        assert barcode.read(next(file.decode(video=0)).to_ndarray(format="gray")) == 29


def test_a_poster_after_the_end_is_refused(parts: tuple[Path, Path], tmp_path: Path) -> None:
    with pytest.raises(MediaError, match="has 48 frames and none numbered 480"):
        asyncio.run(poster(parts[0], tmp_path / "poster.png", frame=480))
    assert list(tmp_path.iterdir()) == []
