"""Writing a conformed clip frame by frame."""

from collections.abc import Collection
from contextlib import ExitStack
from fractions import Fraction
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import av
import numpy as np
from av.video.frame import PictureType
from av.video.reformatter import VideoReformatter
from numpy.typing import NDArray

from media import encoding
from media.errors import MediaError
from media.output import whole

Pixels = bytes | bytearray | memoryview | NDArray[np.uint8]


class ClipWriter:
    """A context manager that encodes BGRA frames into a conformed MP4 clip.

    The clip is H.264, yuv420p in limited range, converted to and tagged as BT.709, at a constant `fps`, with
    instantaneous decoder refreshes (IDR) at frame 0 and exactly at `keyframes`, and closed groups of
    pictures, so that any run of frames between two key frames can be copied into a film. One encoder thread:
    run several writers in several processes instead.

    `drawn` is the (width, height) of the frames handed to `write` where it differs from the clip's size; the
    converter then scales them. The file appears at `path` when the block ends without an error, and never in
    part. Raises `MediaError` for odd or empty sizes, frames of the wrong size, an empty clip, a refused write.
    """

    def __init__(
        self,
        path: Path | str,
        width: int,
        height: int,
        fps: int,
        keyframes: Collection[int],
        *,
        drawn: tuple[int, int] | None = None,
    ) -> None:
        if width < 2 or height < 2 or width % 2 or height % 2 or fps < 1:
            raise MediaError(
                f"A clip needs an even width and height and a whole rate, not {width}x{height} at {fps!r}."
            )
        self.path = Path(path)
        self.frames = 0
        self._width, self._height, self._fps = width, height, fps
        self._keyframes = frozenset(keyframes) | {0}
        self._drawn = drawn or (width, height)

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            draft = stack.enter_context(whole(self.path))
            self._file: Any = av.open(str(draft), "w", format="mp4", options={"movflags": "+faststart"})
            stack.callback(self._file.close)
            self._stream = self._open_stream()
            self._canvas = av.VideoFrame(*self._drawn, "bgra")
            self._plane = self._view(self._canvas)
            self._converter = VideoReformatter()
            self._cleanup = stack.pop_all()
        return self

    def _open_stream(self) -> Any:
        stream = self._file.add_stream("libx264", rate=self._fps, options=dict(encoding.X264_OPTIONS))
        stream.width, stream.height, stream.pix_fmt = self._width, self._height, encoding.PIXEL_FORMAT
        stream.time_base = Fraction(1, self._fps)
        context = stream.codec_context
        context.thread_count = 1
        context.time_base = Fraction(1, self._fps)
        context.sample_aspect_ratio = Fraction(1, 1)
        context.color_range = encoding.LIMITED_RANGE
        context.color_primaries = context.color_trc = context.colorspace = encoding.BT709
        return stream

    def _view(self, canvas: av.VideoFrame) -> NDArray[np.uint8]:
        """The canvas as an array of (height, width * 4) bytes without the padding at the end of its lines."""
        width, height = self._drawn
        plane: Any = canvas.planes[0]
        lines: NDArray[np.uint8] = np.frombuffer(plane, np.uint8).reshape(-1, plane.line_size)
        return lines[:height, : width * 4]

    def write(self, bgra: Pixels) -> None:
        """Encode one frame: BGRA, 8 bits each, rows from the top, without padding (height x width x 4)."""
        width, height = self._drawn
        pixels = bgra if isinstance(bgra, np.ndarray) else np.frombuffer(bgra, np.uint8)
        if pixels.size != width * height * 4:
            raise MediaError(f"A frame needs {width}x{height}x4 bytes, not {pixels.size}.")
        self._plane[:] = pixels.reshape(height, width * 4)
        frame = self._converter.reformat(
            self._canvas,
            self._width,
            self._height,
            encoding.PIXEL_FORMAT,
            dst_colorspace=encoding.BT709,
            dst_color_range=encoding.LIMITED_RANGE,
        )
        frame.pts, frame.time_base = self.frames, Fraction(1, self._fps)
        frame.pict_type = PictureType.I if self.frames in self._keyframes else PictureType.NONE
        self._file.mux(self._stream.encode(frame))
        self.frames += 1

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is not None:
            self._cleanup.__exit__(kind, error, trace)
            return
        with self._cleanup:
            if not self.frames:
                raise MediaError(f"The clip {self.path.name!r} has no frames.")
            self._file.mux(self._stream.encode())
