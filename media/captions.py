"""Captions as files: SRT and WebVTT beside the film, WebVTT for its soft track, ASS for burning in."""

import html
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from pysubs2 import Alignment, Color, SSAEvent, SSAFile, SSAStyle

from media.output import whole

FONT = "sans-serif"  # the system's choice through fontconfig; DejaVu Sans on a bare Debian

_EDGE = Color(16, 18, 22)
_WHITE = Color(255, 255, 255)
_WORD_JOINER = "\u2060"


@dataclass(frozen=True)
class Cue:
    """Lines shown from `start` to `end` seconds."""

    start: float
    end: float
    lines: tuple[str, ...]

    @property
    def shown(self) -> tuple[str, ...]:
        """The lines that hold something, each on one line, without control characters."""
        cleaned = (
            " ".join("".join(c if c.isprintable() else " " for c in line).split()) for line in self.lines
        )
        return tuple(line for line in cleaned if line)


def srt(cues: Iterable[Cue]) -> str:
    """The cues as SubRip. It has no way to escape its arrow, so an arrow in the text becomes "→"."""
    return "\n".join(
        f"{number}\n{_time(cue.start, ',')} --> {_time(cue.end, ',')}\n"
        + "".join(f"{line.replace('-->', '→')}\n" for line in cue.shown)
        for number, cue in enumerate(in_order(cues), 1)
    )


def vtt(cues: Iterable[Cue]) -> str:
    """The cues as WebVTT, with &, < and > escaped."""
    return "WEBVTT\n" + "".join(
        f"\n{_time(cue.start, '.')} --> {_time(cue.end, '.')}\n"
        + "".join(f"{html.escape(line, quote=False)}\n" for line in cue.shown)
        for cue in in_order(cues)
    )


def ass(cues: Iterable[Cue], width: int, height: int) -> str:
    """The cues as Advanced SubStation Alpha for a picture of this size: white on a dark edge, above the line
    under which players and phones lay their buttons."""
    upright = height > width
    style = SSAStyle(
        fontname=FONT,
        fontsize=height * (0.036 if upright else 0.045) * 1.2,  # libass takes the line's height, not the em
        primarycolor=_WHITE,
        outlinecolor=_EDGE,
        backcolor=Color(16, 18, 22, 120),
        outline=height * 0.003,
        shadow=height * 0.001,
        marginl=round(width * 0.08),
        marginr=round(width * (0.13 if upright else 0.08)),
        marginv=round(height * (0.22 if upright else 0.06)),
        alignment=Alignment.BOTTOM_CENTER,
        encoding=-1,  # let the text decide whether a line runs from the right
    )
    return script([(cue, style) for cue in in_order(cues)], width, height)


def script(events: Sequence[tuple[Cue, SSAStyle]], width: int, height: int) -> str:
    """Cues, each in a style of its own, as one ASS script in the picture's own pixels."""
    file = SSAFile()
    file.info |= {"PlayResX": str(width), "PlayResY": str(height), "WrapStyle": "0"}
    for number, (cue, style) in enumerate(events):
        file.styles[f"style{number}"] = style
        text = r"\N".join(_literal(line) for line in cue.shown)
        file.events.append(
            SSAEvent(_milliseconds(cue.start), _milliseconds(cue.end), text, style=f"style{number}")
        )
    return file.to_string("ass")


def save(cues: Iterable[Cue], path: Path) -> None:
    """Write an SRT or WebVTT file, by the suffix of `path`. Raises `MediaError`."""
    form = {".srt": srt, ".vtt": vtt}[path.suffix]
    with whole(path) as draft:
        draft.write_text(form(cues), encoding="utf-8")


def _literal(line: str) -> str:
    """A line that libass shows as it is: no override blocks, no backslash codes."""
    return line.replace("\\", "\\" + _WORD_JOINER).replace("{", r"\{").replace("}", r"\}")


def in_order(cues: Iterable[Cue]) -> list[Cue]:
    """The cues that show something, by their start."""
    return sorted((cue for cue in cues if cue.shown and cue.end > cue.start), key=lambda cue: cue.start)


def _milliseconds(seconds: float) -> int:
    return max(0, round(seconds * 1000))


def _time(seconds: float, mark: str) -> str:
    rest, milliseconds = divmod(_milliseconds(seconds), 1000)
    minutes, second = divmod(rest, 60)
    return f"{minutes // 60:02d}:{minutes % 60:02d}:{second:02d}{mark}{milliseconds:03d}"
