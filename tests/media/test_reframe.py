import asyncio
from pathlib import Path

import numpy as np
import pytest

from media.captions import Cue
from media.export import Look, gif, mp4, webm
from media.mux import Chapter, join
from media.probe import probe
from media.reframe import KEPT, Focus, frame
from tests.media import barcode
from tests.media.sources import make

RATIOS = {"16:9": (16, 9), "9:16": (9, 16), "1:1": (1, 1), "4:5": (4, 5)}
SIZES = {"16:9": (1280, 720), "9:16": (720, 1280), "1:1": (720, 720), "4:5": (720, 900)}


@pytest.mark.parametrize("new", RATIOS)
@pytest.mark.parametrize("old", RATIOS)
def test_every_shape_keeps_the_middle_unstretched_and_enough_of_it(old: str, new: str) -> None:
    width, height = SIZES[old]
    to = frame(width, height, RATIOS[new])
    assert (to.width, to.height) == SIZES[new]
    assert to.crop[0] <= width and to.crop[1] <= height
    assert to.crop[0] * to.crop[1] >= KEPT * width * height * 0.99
    assert to.drawn[0] <= to.width and to.drawn[1] <= to.height
    assert abs(to.drawn[0] / to.crop[0] - to.drawn[1] / to.crop[1]) < 0.01, "nothing is stretched"
    assert to.filled == ((old, new) not in {("16:9", "9:16"), ("9:16", "16:9")})
    if old == new:
        assert to.crop == (width, height)


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("film")
    sound = make(folder / "sound.m4a", "sine=f=440:r=48000:d=1", **{"c:a": "aac"})
    asyncio.run(join(barcode.clip(folder / "clip.mp4", 0, 24), sound, folder / "film.mp4"))
    return folder / "film.mp4"


def test_a_square_film_is_the_middle_of_the_wide_one(film: Path, tmp_path: Path) -> None:
    cues, chapters = [Cue(0.1, 0.9, ("Hello",))], [Chapter("Scene 1", 0, 1)]
    look = Look(RATIOS["1:1"])
    asyncio.run(mp4(film, tmp_path / "square.mp4", look, cues=cues, title="Square", chapters=chapters))
    seen = probe(tmp_path / "square.mp4")
    assert (seen.width, seen.height, seen.frames, seen.fps) == (90, 90, 24, 24)
    assert seen.has_audio and seen.matrix == "bt709"
    wide, square = barcode.lumas(film)[20], barcode.lumas(tmp_path / "square.mp4")[20]
    assert np.abs(wide[:, 36:126].astype(int) - square.astype(int)).mean() < 3
    assert barcode.times(tmp_path / "square.mp4") == list(range(24))


def test_an_upright_film_stands_on_a_blurred_surround(film: Path, tmp_path: Path) -> None:
    asyncio.run(mp4(film, tmp_path / "tall.mp4", Look(RATIOS["9:16"])))
    picture = barcode.lumas(tmp_path / "tall.mp4")[20].astype(int)
    assert picture.shape == (160, 90)
    detail = np.abs(np.diff(picture, axis=1)).max(axis=1)
    assert detail[:12].max() < 40 < detail[20:70].max(), "bars are sharp in the middle, blurred around it"


@pytest.mark.parametrize("ratio", [None, RATIOS["4:5"]])
def test_captions_are_drawn_into_every_kind_of_film(
    film: Path, tmp_path: Path, ratio: tuple[int, int] | None
) -> None:
    look, bare = Look(ratio, (Cue(0, 0.5, ("Hello",)),)), Look(ratio)
    for name, make_it in (("film.mp4", mp4), ("film.webm", webm), ("film.gif", gif)):
        for folder, wanted in (("with", look), ("without", bare)):
            (tmp_path / folder).mkdir(exist_ok=True)
            asyncio.run(make_it(film, tmp_path / folder / name, wanted))  # type: ignore[operator]
        with_, without = (barcode.lumas(tmp_path / folder / name) for folder in ("with", "without"))
        assert len(with_) == len(without)
        low = slice(int(with_[0].shape[0] * 0.6), None)
        change = [
            np.abs(a[low].astype(int) - b[low].astype(int)).max() for a, b in zip(with_, without, strict=True)
        ]
        assert change[1] > 40 > 25 > change[-1], "they are there while the cue lasts"
        assert probe(tmp_path / "with" / name).width == (90 if ratio else 160)


def test_a_picture_that_must_stay_whole_stands_on_its_surround(film: Path, tmp_path: Path) -> None:
    to = frame(1280, 720, (1, 1), kept=1)
    assert (to.crop, to.drawn, to.width, to.height) == ((1280, 720), (720, 404), 720, 720)
    asyncio.run(mp4(film, tmp_path / "square.mp4", Look((1, 1), whole=True)))
    inside = barcode.lumas(tmp_path / "square.mp4")[20][20:70]
    assert barcode.read(inside) == 20


def test_the_window_goes_where_there_is_something_to_see(film: Path, tmp_path: Path) -> None:
    focus = (Focus(0), Focus(8, 0.0), Focus(16, 0.9))
    asyncio.run(mp4(film, tmp_path / "square.mp4", Look((1, 1), focus=focus)))
    wide, square = barcode.lumas(film), barcode.lumas(tmp_path / "square.mp4")
    for number, left in ((3, 36), (7, 36), (8, 0), (15, 0), (16, 70), (23, 70)):
        shown = wide[number][:, left : left + 90]
        assert np.abs(shown.astype(int) - square[number].astype(int)).mean() < 3, number
    asyncio.run(gif(film, tmp_path / "square.gif", Look((1, 1), focus=focus)))
    assert len(barcode.lumas(tmp_path / "square.gif")) == 10
