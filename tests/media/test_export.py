import asyncio
from pathlib import Path

import av
import pytest

from media.contact import contact_sheet, main
from media.export import gif, webm
from media.mux import join
from media.probe import probe
from tests.media import barcode
from tests.media.sources import make


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("film")
    sound = make(folder / "sound.m4a", "sine=f=440:r=48000:d=1", **{"c:a": "aac"})
    asyncio.run(join(barcode.clip(folder / "clip.mp4", 0, 24), sound, folder / "film.mp4"))
    return folder / "film.mp4"


def test_webm_keeps_frames_and_sound(film: Path, tmp_path: Path) -> None:
    seen: list[float] = []
    asyncio.run(webm(film, tmp_path / "film.webm", progress=seen.append))
    assert barcode.numbers(tmp_path / "film.webm") == list(range(24))
    with av.open(str(tmp_path / "film.webm")) as file:
        assert [stream.codec_context.name for stream in file.streams] == ["vp9", "opus"]
        assert file.duration is not None
        assert abs(file.duration - 1_000_000) < 45_000
    assert seen


def test_gif_is_small_and_loops(film: Path, tmp_path: Path) -> None:
    asyncio.run(gif(film, tmp_path / "film.gif"))
    numbers = barcode.numbers(tmp_path / "film.gif")
    assert numbers == sorted(numbers)
    assert len(numbers) == 10
    assert b"NETSCAPE2.0" in (tmp_path / "film.gif").read_bytes()


def test_a_contact_sheet_shows_even_frames(film: Path, tmp_path: Path) -> None:
    shown = asyncio.run(contact_sheet(film, tmp_path / "sheet.png", n=6, width=160))
    assert shown == [2, 6, 10, 14, 18, 22]
    with av.open(str(tmp_path / "sheet.png")) as file:
        sheet = next(file.decode(video=0)).to_ndarray(format="gray")
    cells = [sheet[4 + 94 * row :, 4 + 164 * column :][:90, :160] for row in range(2) for column in range(3)]
    assert [barcode.read(cell) for cell in cells] == shown


def test_the_command_line_draws_and_complains(
    film: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main([str(film), str(tmp_path / "sheet.png"), "--n", "2"])
    assert probe(tmp_path / "sheet.png").kind == "image"
    with pytest.raises(SystemExit) as stopped:
        main([str(tmp_path / "gone.mp4"), str(tmp_path / "sheet.png")])
    assert stopped.value.code == 1
    assert "'gone.mp4' cannot be read" in capsys.readouterr().err
