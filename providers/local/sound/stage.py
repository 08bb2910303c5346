"""Plays a score: at most 10.9 s at a time, so that memory does not grow with the film."""

import tempfile
import wave
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import IO

import numpy as np

from providers.local.sound import drums, instruments, padsynth
from providers.local.sound.reverb import HOP, Hall
from providers.local.sound.score import Note, PadChord, Score
from providers.local.sound.tone import Array, Sound, digest
from providers.local.sound.wav import SAMPLE_RATE

_BLOCK = 4 * HOP
_CARRY = 6 * SAMPLE_RATE  # no note is longer
_RMS = 10 ** (-20.1 / 20)  # of the parts that count; comes to -18 LUFS within 0.8
_LEVELS = {"pad": 0.053, "keys": 0.082, "colour": 0.05, "lead": 0.115, "drums": 0.37, "bass": 0.085}
# One bus each; colour shares that of the keys.
_SENDS = {"pad": 0.35, "keys": 0.5, "lead": 0.6, "drums": 0.18, "bass": 0.06}
_RETURN = 0.55
_WINDOW = SAMPLE_RATE // 10


def perform(score: Score, out: Path, progress: Callable[[float], None]) -> None:
    """Write the score as a 48 kHz stereo 16-bit WAV of exactly `score.samples` samples.

    `progress` hears fractions from 0 to 1. Raises OSError if the file cannot be written.
    """
    with tempfile.TemporaryFile() as draft:
        powers = []
        done = 0
        for block in _blocks(score):
            powers.append(_powers(block))
            draft.write(np.ascontiguousarray(block.T).tobytes())
            done += block.shape[1]
            progress(0.9 * done / score.samples)
        draft.seek(0)
        _master(draft, _gain(np.concatenate(powers)), out)
    progress(1.0)


def _blocks(score: Score) -> Iterator[Sound]:
    """The piece before mastering, in parts of shape (2, n)."""
    stage = _Stage(score)
    for start in range(0, score.samples, _BLOCK):
        yield stage.play(start, min(_BLOCK, score.samples - start))


class _Stage:
    """The players' buses and the hall; blocks must be played in order."""

    def __init__(self, score: Score) -> None:
        self._score = score
        self._hall = Hall(*score.cast.reverb)
        size = min(_BLOCK, -(-score.samples // HOP) * HOP) + _CARRY
        self._buses = {role: np.zeros((2, size), np.float32) for role in _SENDS}
        self._next = 0

    def play(self, start: int, samples: int) -> Sound:
        notes = self._score.notes
        while self._next < len(notes) and notes[self._next].start * SAMPLE_RATE < start + samples:
            self._strike(notes[self._next], start)
            self._next += 1
        for pad in self._score.pads:
            self._hold(pad, start, samples)
        length = -(-samples // HOP) * HOP
        send = sum(
            _SENDS[role] / 2 * (bus[0, :length] + bus[1, :length]) for role, bus in self._buses.items()
        )
        mix = np.float32(_RETURN) * self._hall.wet(np.asarray(send, np.float32))
        for bus in self._buses.values():
            mix += bus[:, :length]
            bus[:, :-length] = bus[:, length:].copy()
            bus[:, -length:] = 0
        mix = mix[:, :samples]
        self._fade(mix, start)
        return mix

    def _strike(self, note: Note, block_start: int) -> None:
        sound = self._sound(note)
        left, right = _pan(note)
        bus = self._buses["keys" if note.role == "colour" else note.role]
        at = int(note.start * SAMPLE_RATE) - block_start
        sound = sound[:, : bus.shape[1] - at]
        gain = _LEVELS[note.role] * note.velocity**1.3
        bus[0, at : at + sound.shape[1]] += np.float32(gain * left) * sound[0]
        bus[1, at : at + sound.shape[1]] += np.float32(gain * right) * sound[1]

    def _sound(self, note: Note) -> Sound:
        if note.role == "drums":
            return drums.hit(note.instrument, note.pitch, note.velocity > 0.55)
        dip_db = self._score.dip_db
        if note.instrument in instruments.MODAL:
            pitch = note.pitch + (instruments.HIGH.get(note.instrument, 0) if note.role == "keys" else 0)
            layer = max(1, min(4, round(note.velocity * 4))) / 4
            length = max(1, round(note.length * 8)) / 8
            last = note.start >= self._score.form.ending
            longest = instruments.LONGEST_LAST if last else instruments.LONGEST
            return instruments.struck(note.instrument, pitch, layer, min(length, longest), dip_db, longest)
        seed = digest(note.role, round(note.start * 1000)) % 1000
        length = min(note.length, _CARRY / SAMPLE_RATE - 0.5)
        return instruments.sung(note.instrument, note.pitch, length, note.glide, dip_db, seed)

    def _hold(self, pad: PadChord, block_start: int, samples: int) -> None:
        """Mix the part of a sustained chord that lies in this block."""
        first = max(0, int(pad.start * SAMPLE_RATE) - block_start)
        last = min(samples, int((pad.end + pad.release) * SAMPLE_RATE) - block_start)
        if last <= first:
            return
        size = padsynth.LONG_LOOP if pad.end - pad.start > 2.5 else padsynth.LOOP
        loop = padsynth.pad(pad.timbre, pad.pitches, pad.brightness, size, self._score.dip_db)
        offset = digest("pad", pad.timbre, round(pad.start * 1000)) % size
        offset += block_start + first - int(pad.start * SAMPLE_RATE)
        gain = np.float32(_LEVELS["pad"]) * _swell(pad, block_start + first, last - first)
        bus = self._buses["pad"]
        at = first
        while at < last:
            here = (offset + at - first) % size
            n = min(last - at, size - here)
            bus[:, at : at + n] += loop[:, here : here + n] * gain[at - first : at - first + n]
            at += n

    def _fade(self, mix: Sound, block_start: int) -> None:
        """The end: a cosine over the last 55 % of the ring-out, and the last 30 ms to nothing."""
        score = self._score
        ring = score.samples - int(score.form.ending * SAMPLE_RATE)
        tail = min(score.samples, max(int(0.55 * ring), 2))
        last = min(tail, int(0.03 * SAMPLE_RATE))
        left = score.samples - block_start - np.arange(mix.shape[1], dtype=np.float32)
        if left[-1] <= tail:
            mix *= np.sin(np.pi / 2 * np.minimum(1, (left - 1) / tail)) ** 2
            mix *= np.minimum(1, (left - 1) / last)


def _swell(pad: PadChord, start: int, samples: int) -> Sound:
    """The level of a pad over samples from `start` (in the piece)."""
    t = (np.arange(samples, dtype=np.float32) + np.float32(start - pad.start * SAMPLE_RATE)) / np.float32(
        SAMPLE_RATE
    )
    length = pad.end - pad.start
    level = pad.levels[0] + (pad.levels[1] - pad.levels[0]) * np.clip(t / length, 0, 1)
    rise = np.sin(np.pi / 2 * np.clip(t / pad.attack, 0, 1))
    fall = np.cos(np.pi / 2 * np.clip((t - length) / pad.release, 0, 1))
    return np.asarray(level * rise * fall, np.float32)


@lru_cache(maxsize=256)
def _angle(position: float) -> tuple[float, float]:
    """Equal-power gains of left and right for a position from -1 to 1; 1 and 1 in the middle."""
    angle = (position + 1) * np.pi / 4
    return float(np.sqrt(2) * np.cos(angle)), float(np.sqrt(2) * np.sin(angle))


def _pan(note: Note) -> tuple[float, float]:
    if note.role in ("keys", "colour"):
        side = 1 if note.role == "keys" else -1
        return _angle(side * max(-0.5, min(0.5, (note.pitch - 64) / 40)))
    if note.role == "drums":
        return _angle(drums.PAN.get(note.instrument, 0.0))
    return _angle(0.08 if note.role == "lead" else 0.0)


def _powers(block: Sound) -> Array:
    """Mean square of both sides in windows of 100 ms."""
    whole = block.shape[1] // _WINDOW * _WINDOW
    if not whole:
        return np.array([np.mean(block * block)])
    square = np.square(block[:, :whole]).reshape(2, -1, _WINDOW)
    return np.asarray(square.mean(axis=(0, 2)), np.float64)


def _gain(powers: Array) -> float:
    """What brings the windows that count (those within 10 dB of the mean) to the wanted RMS."""
    heard = powers[powers > powers.mean() / 10] if powers.any() else np.ones(1)
    return float(_RMS / np.sqrt(heard.mean()))


def _master(draft: IO[bytes], gain: float, out: Path) -> None:
    """Scale, round off the peaks above 0.6, and write 16-bit samples."""
    with wave.open(str(out), "wb") as file:
        file.setparams((2, 2, SAMPLE_RATE, 0, "NONE", "not compressed"))
        while chunk := draft.read(8 * _BLOCK // 4):
            x = np.frombuffer(chunk, np.float32) * np.float32(gain)
            size = np.abs(x)
            round_off = np.sign(x) * (0.6 + 0.28 * np.tanh((size - 0.6) / 0.28))
            x = np.where(size > 0.6, round_off, x)
            file.writeframesraw(np.round(x * 32767).astype("<i2").tobytes())
