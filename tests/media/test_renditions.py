import asyncio
import json
from pathlib import Path

import pytest

from media import renditions
from media.conform import conform
from media.encoding import keyframes
from media.errors import MediaError
from media.probe import probe
from media.sniff import cut_short
from tests.media import barcode
from tests.media.sources import make


def test_a_clip_can_wait_before_it_moves(tmp_path: Path) -> None:
    clip, keys = barcode.clip(tmp_path / "in.mp4", 5, 20), keyframes(40, 6, 24)
    for foreign in (True, False):
        out = tmp_path / "out.mp4"
        asyncio.run(conform(clip, out, 160, 90, 24, 40, keys, lead=6, foreign_source=foreign))
        assert barcode.numbers(out) == [5] * 6 + [*range(5, 25)] + [24] * 14


def test_large_pictures_and_videos_become_small_and_keep_their_shape(tmp_path: Path) -> None:
    tall = make(tmp_path / "tall.png", "testsrc2=s=720x1280", **{"frames:v": 1})
    asyncio.run(renditions.poster(tall, tmp_path / "poster.jpg"))
    seen = probe(tmp_path / "poster.jpg")
    assert (seen.width, seen.height) == (360, 640)
    wide = make(tmp_path / "wide.mp4", "testsrc2=s=1920x1080:r=24:d=0.5", preset="ultrafast")
    asyncio.run(renditions.proxy(wide, tmp_path / "proxy.mp4"))
    seen = probe(tmp_path / "proxy.mp4")
    assert (seen.width, seen.height, seen.frames) == (640, 360, 12)
    assert asyncio.run(renditions.strip(wide, tmp_path / "strip.jpg")) == 12
    assert (probe(tmp_path / "strip.jpg").width, probe(tmp_path / "strip.jpg").height) == (12 * 160, 90)
    short = make(tmp_path / "short.mp4", "testsrc2=s=320x180:r=24:d=0.125", preset="ultrafast")
    assert asyncio.run(renditions.strip(short, tmp_path / "strip.jpg")) == 3


def test_peaks_follow_the_sound(tmp_path: Path) -> None:
    wave = "aevalsrc=if(lt(t\\,1)\\,0.25\\,0)*sin(2*PI*440*t):s=48000:d=2.03"
    renditions.peaks(make(tmp_path / "a.wav", wave), tmp_path / "peaks.json")
    shape = json.loads((tmp_path / "peaks.json").read_text())
    assert (shape["seconds"], shape["per_second"], len(shape["peaks"])) == (2.03, 20, 41)
    assert shape["peaks"][:20] == pytest.approx([0.25] * 20, abs=0.01)
    assert shape["peaks"][20:] == [0] * 21


def test_what_cannot_be_shown_is_refused_in_a_sentence(tmp_path: Path) -> None:
    sound = make(tmp_path / "a.wav", "sine=d=0.1")
    picture = make(tmp_path / "a.png", "testsrc2=s=32x32", **{"frames:v": 1})
    for form, source, words in [
        (renditions.poster, sound, "There is no picture in 'a.wav'."),
        (renditions.proxy, picture, "There is no video in 'a.png'."),
        (renditions.strip, sound, "There is no video in 'a.wav'."),
    ]:
        with pytest.raises(MediaError, match=words):
            asyncio.run(form(source, tmp_path / "out.jpg"))
    assert not (tmp_path / "out.jpg").exists()


def test_files_that_end_too_early_are_noticed(tmp_path: Path) -> None:
    sound = make(tmp_path / "a.wav", "sine=d=1")
    assert not cut_short(sound)
    sound.write_bytes(sound.read_bytes()[:-100])
    assert cut_short(sound)
    endless = sound.read_bytes()
    sound.write_bytes(endless[:4] + b"\xff" * 4 + endless[8:])
    assert not cut_short(sound)
    photo = make(tmp_path / "a.jpg", "testsrc2=s=64x64", **{"frames:v": 1})
    whole = photo.read_bytes()
    for content, cut in ((whole, False), (whole + bytes(99), False), (whole[:-2], True), (whole[:900], True)):
        photo.write_bytes(content)
        assert cut_short(photo) is cut
    assert not cut_short(make(tmp_path / "a.mp3", "sine=d=0.1"))
    assert not cut_short(make(tmp_path / "a.webp", "testsrc2=s=33x31", **{"frames:v": 1}))
