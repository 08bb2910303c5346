import asyncio
import os
from pathlib import Path

import numpy as np
import pysubs2
import pytest

from media import program
from media.burn import burn, placeholder
from media.captions import Cue, ass, save, srt, vtt
from media.errors import MediaError
from media.probe import probe
from tests.media import barcode

CUES = (
    Cue(3.5, 5.0, ("second",)),
    Cue(0.04, 3.4996, ("A keeper {saves}", "a <b>ship</b> & C:\\new --> home")),
    Cue(6.0, 6.0, ("never",)),
    Cue(7.0, 8.0, ("  ", "\n")),
)


def test_srt_is_in_order_and_keeps_the_words() -> None:
    assert srt(CUES) == (
        "1\n00:00:00,040 --> 00:00:03,500\nA keeper {saves}\na <b>ship</b> & C:\\new → home\n"
        "\n2\n00:00:03,500 --> 00:00:05,000\nsecond\n"
    )
    read = pysubs2.SSAFile.from_string(srt(CUES), "srt")
    assert [(event.start, event.end) for event in read] == [(40, 3500), (3500, 5000)]


def test_vtt_escapes_what_would_be_markup() -> None:
    text = vtt(CUES)
    assert text.startswith("WEBVTT\n\n00:00:00.040 --> 00:00:03.500\nA keeper {saves}\n")
    assert "a &lt;b&gt;ship&lt;/b&gt; &amp; C:\\new --&gt; home\n" in text
    assert text.count("-->") == 2


def test_a_line_cannot_start_a_new_cue() -> None:
    sly = Cue(0, 1, ("one\n\n2\n00:00:02,000 --> 00:00:03,000\nforged",))
    assert srt([sly]).count("-->") == 1
    assert srt([sly]).count("\n\n") == 0
    assert len(pysubs2.SSAFile.from_string(vtt([sly]), "vtt")) == 1


def test_ass_has_no_codes_from_the_text() -> None:
    text = ass([Cue(0, 1, (r"{\an8}top \N down",))], 320, 180)
    line = next(line for line in text.splitlines() if line.startswith("Dialogue"))
    assert line.endswith("\\{\\\u2060an8\\}top \\\u2060N down")


def test_files_are_written_by_suffix(tmp_path: Path) -> None:
    save(CUES, tmp_path / "film.vtt")
    assert (tmp_path / "film.vtt").read_text("utf-8") == vtt(CUES)
    with pytest.raises(MediaError, match="No such file"):
        save(CUES, tmp_path / "gone" / "film.srt")


def test_burned_captions_are_seen_only_while_they_last(tmp_path: Path) -> None:
    clip = barcode.clip(tmp_path / "clip.mp4", 0, 24)
    cue = Cue(0.5, 0.75, ("MMMMMMMM",))
    asyncio.run(burn(clip, [cue], tmp_path / "out.mp4"))
    assert barcode.numbers(tmp_path / "out.mp4") == list(range(24))
    lit = [bool((luma[60:] > 180).any()) for luma in barcode.lumas(tmp_path / "out.mp4")]
    assert lit == [12 <= frame < 18 for frame in range(24)]


def test_letters_without_a_font_are_named(tmp_path: Path) -> None:
    clip = barcode.clip(tmp_path / "clip.mp4", 0, 4)
    with pytest.raises(MediaError, match="no font with '\\U0001e900'"):
        asyncio.run(burn(clip, [Cue(0, 1, ("\U0001e900",))], tmp_path / "out.mp4"))
    assert list(tmp_path.iterdir()) == [clip]


def test_a_placeholder_is_a_conformed_clip_with_words(tmp_path: Path) -> None:
    card = tmp_path / "card.mp4"
    asyncio.run(placeholder("Scene 3", card, 160, 90, 24, 12, [0, 6], note="{refused}"))
    seen = probe(card)
    assert (seen.frames, seen.width, seen.height, seen.matrix) == (12, 160, 90, "bt709")
    first = barcode.lumas(card)[0]
    assert int(first[2, 2]) < 60
    assert int(first[35:45].max()) > 150
    assert int(first[47:56].max()) > 80


def test_a_placeholder_is_made_without_any_font(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "fonts.conf").write_text("<fontconfig/>")
    bare = {**os.environ, "FONTCONFIG_FILE": str(tmp_path / "fonts.conf")}
    monkeypatch.setattr(program, "environment", lambda: bare)
    asyncio.run(placeholder("Scene 3", tmp_path / "card.mp4", 160, 90, 24, 2, [0]))
    assert np.ptp(barcode.lumas(tmp_path / "card.mp4")[0]) < 8
