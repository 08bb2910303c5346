"""A recording of somebody who speaks: how much speech is in it, and in a form that vendors take."""

from pathlib import Path

import ffmpeg

from media import pauses, program
from media.output import whole


def spoken(source: Path) -> float:
    """Seconds of speech in a sound file of ours, without pauses. Raises `MediaError`."""
    return sum(end - start for start, end in pauses.voiced(source))


async def mp3(source: Path, out: Path) -> None:
    """Write a sound file of ours as a mono MP3 without a word about itself. Raises `MediaError`."""
    with whole(out) as draft:
        output = ffmpeg.input(str(source))["a:0"].output(
            str(draft), format="mp3", acodec="libmp3lame", ar=44100, ac=1, audio_bitrate="128k",
            map_metadata=-1, write_xing=0, id3v2_version=0, fflags="+bitexact",
        )  # fmt: skip
        await program.run(output, f"write the recording {source.name!r} as MP3")
