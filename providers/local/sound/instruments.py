"""Notes of struck, plucked and sung instruments, as stereo sounds of equal loudness.

Struck and plucked notes are sums of decaying partials, computed as one matrix product (`modal`). Melody instruments
that sustain are a harmonic series over one moving phase (`_line`). Every note is divided by the RMS of its first
0.35 s, which balances instruments and registers without a table of volumes.
"""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from providers.local.sound.tone import Array, Sound, dip, frequency, generator, peak, ramp_in, ramp_out
from providers.local.sound.wav import SAMPLE_RATE

LONGEST = 3.2  # s; nothing plucked or struck needs more, except the last chord
LONGEST_LAST = 5.5
_BLOCK = 512
_ONE_THREAD = 1 << 18  # multiplications; for larger products BLAS wakes threads that cost more than they save

_Partials = tuple[Array, Array, Array]  # frequencies in Hz, amplitudes, decay times in s


@dataclass(frozen=True)
class Struck:
    """Fixed partials: ratios to the pitch, amplitudes and decays in s at A4; `release` damps after the note."""

    ratios: tuple[float, ...]
    amplitudes: tuple[float, ...]
    decays: tuple[float, ...]
    release: float = 0.35
    attack: float = 0.001
    tremolo: tuple[float, float] = (0.0, 0.0)  # Hz, depth

    def partials(self, pitch: int, velocity: float) -> _Partials:
        ratios = np.array(self.ratios)
        soft = np.exp(-0.5 * (1 - velocity) * (np.sqrt(ratios) - 1))
        decays = np.array(self.decays) * 2.0 ** (-(pitch - 69) / 24)
        return ratios * frequency(pitch), np.array(self.amplitudes) * soft, decays


@dataclass(frozen=True)
class Plucked:
    """A string plucked at `point` of its length; `dark` is the corner of its brightness in Hz."""

    point: float
    decay: float
    dark: float
    tilt: float = 1.1
    release: float = 0.12
    attack: float = 0.002
    tremolo: tuple[float, float] = (0.0, 0.0)

    def partials(self, pitch: int, velocity: float) -> _Partials:
        f0 = frequency(pitch)
        k = np.arange(1, min(24, int(9000 / f0)) + 1, dtype=float)
        amplitudes = np.abs(np.sin(np.pi * k * self.point)) * k**-self.tilt
        amplitudes *= np.exp(-k * f0 / (self.dark * (0.55 + 0.7 * velocity)))
        longest = self.decay * 2.0 ** (-(pitch - 52) / 20)
        return k * f0, amplitudes, longest / (1 + 0.1 * (k - 1) + 0.012 * (k - 1) ** 2)


@dataclass(frozen=True)
class FeltPiano:
    """Stiff strings, a soft hammer, and a little thump."""

    release: float = 0.11
    attack: float = 0.005
    tremolo: tuple[float, float] = (0.0, 0.0)

    def partials(self, pitch: int, velocity: float) -> _Partials:
        f0 = frequency(pitch)
        k = np.arange(1, 19, dtype=float)
        stiffness = min(2.2e-4 * 2.0 ** (0.9 * (pitch - 48) / 12), 2e-3)
        f = k * f0 * np.sqrt(1 + stiffness * k * k)
        a = k**-1.25 * np.abs(np.sin(np.pi * k / 7.3)) ** 0.6 * np.exp(-k * f0 / (1500 + 2300 * velocity))
        t = 4.2 * 2.0 ** (-(pitch - 48) / 16) / (1 + 0.22 * (k - 1))
        return np.tile(f, 2), np.concatenate([0.75 * a, 0.35 * a]), np.concatenate([0.55 * t, 1.25 * t])


@dataclass(frozen=True)
class Spiccato:
    """Three players a side, bows bouncing."""

    release: float = 0.09
    attack: float = 0.014
    tremolo: tuple[float, float] = (0.0, 0.0)

    def partials(self, pitch: int, velocity: float) -> _Partials:
        f0 = frequency(pitch)
        k = np.arange(1, min(18, int(9000 / f0)) + 1, dtype=float)
        a = k**-1.05 * np.exp(-k * f0 / (2000 + 2600 * velocity))
        cents = generator("players", pitch).normal(0, 6, 3)
        f = np.concatenate([k * f0 * 2 ** (c / 1200) for c in cents])
        return f, np.tile(a, 3), np.full(3 * len(k), 0.15)


_BELL = ((0.56, 0.92, 1.19, 1.71, 2, 2.74, 3, 3.76, 4.07), (0.7, 0.55, 0.5, 0.5, 0.75, 0.4, 0.33, 0.3, 0.25))
_BELL_DECAYS = (3.2, 2.6, 2.2, 1.8, 1.5, 1.0, 0.8, 0.5, 0.35)
MODAL: dict[str, Struck | Plucked | FeltPiano | Spiccato] = {
    "piano": FeltPiano(),
    "electric piano": Struck(
        (1, 2, 3, 7.13, 14.1),
        (1, 0.2, 0.05, 0.1, 0.03),
        (1.9, 0.9, 0.6, 0.16, 0.06),
        0.12,
        tremolo=(4.6, 0.28),
    ),
    "celesta": Struck((1, 4, 9.8), (1, 0.22, 0.05), (1.1, 0.35, 0.09)),
    "music box": Struck((1, 2, 3, 6.27), (1, 0.16, 0.06, 0.1), (1.3, 0.6, 0.35, 0.1), 0.5),
    "glock": Struck((1, 2.756, 5.404, 8.933), (1, 0.35, 0.16, 0.05), (1.5, 0.6, 0.22, 0.1), 0.5),
    "vibes": Struck((1, 4, 10), (1, 0.18, 0.03), (2.6, 0.5, 0.12), tremolo=(5.2, 0.22)),
    "marimba": Struck((1, 3.93, 9.24), (1, 0.24, 0.05), (0.42, 0.11, 0.03)),
    "kalimba": Struck((1, 2, 5.42, 8.1), (1, 0.1, 0.16, 0.05), (0.75, 0.4, 0.12, 0.05)),
    "bell": Struck(*_BELL, _BELL_DECAYS, 0.8),
    "harp": Plucked(0.33, 1.7, 4200, 1.3, 0.4),
    "nylon": Plucked(0.18, 1.1, 3600, 1.15, 0.15),
    "pizzicato": Plucked(0.13, 0.23, 2800, 1.0, 0.1, 0.003),
    "muted": Plucked(0.12, 0.3, 2600, 1.0, 0.06),
    "upright": Plucked(0.25, 0.75, 1100, 1.0, 0.08, 0.006),
    "synth bass": Plucked(0.5, 0.9, 900, 0.85, 0.06, 0.004),
    "pizzicato bass": Plucked(0.15, 0.3, 1500, 1.0, 0.08, 0.005),
    "spiccato": Spiccato(),
}


@dataclass(frozen=True)
class Line:
    """A sustaining melody instrument: level per harmonic over (k, f), vibrato (Hz, cents, delay s), attack, release."""

    level: Callable[[Array, Array], Array]
    vibrato: tuple[float, float, float]
    attack: float = 0.07
    release: float = 0.14
    breath: float = 0.0
    span: tuple[int, int] = (55, 86)  # MIDI pitches it sounds well in


def _fixed(*levels: float) -> Callable[[Array, Array], Array]:
    table = np.array([*levels, 0.0])
    return lambda k, f: table[np.minimum(k.astype(int) - 1, len(levels))]


LINES: dict[str, Line] = {
    "flute": Line(_fixed(1, 0.34, 0.13, 0.05, 0.025), (5.0, 13, 0.28), breath=0.035, span=(62, 86)),
    "ocarina": Line(_fixed(1, 0.1, 0.04), (4.6, 9, 0.25), breath=0.02, span=(64, 86)),
    "whistle": Line(_fixed(1, 0.03), (5.6, 22, 0.15), breath=0.02, span=(67, 86)),
    "clarinet": Line(lambda k, f: np.where(k % 2 == 1, k**-1.1, 0.1 / k), (4.8, 5, 0.3), 0.06, 0.12, span=(55, 81)),
    "violin": Line(
        lambda k, f: k**-1.1 * np.exp(-f / 4200) * (1 + 0.7 * peak(f, 500, 160) + 0.4 * peak(f, 2500, 600)),
        (5.8, 19, 0.18), 0.09, 0.16, span=(57, 84),
    ),
    "cello": Line(
        lambda k, f: k**-1.1 * np.exp(-f / 2300) * (1 + 0.8 * peak(f, 250, 90) + 0.5 * peak(f, 600, 180)),
        (5.3, 16, 0.2), 0.09, 0.18, span=(45, 69),
    ),
    "trumpet": Line(lambda k, f: k**-0.9 * (0.12 + peak(f, 1450, 900)), (5.2, 10, 0.3), 0.05, 0.12, span=(55, 79)),
    "soft saw": Line(lambda k, f: 1 / k / np.sqrt(1 + (f / 1900) ** 4), (5.0, 7, 0.3), 0.04, 0.16, span=(52, 79)),
    "theremin": Line(_fixed(1, 0.22, 0.08), (6.0, 30, 0.1), 0.1, 0.2, span=(55, 84)),
    "sub": Line(_fixed(1, 0.35, 0.12), (0.1, 0, 0.0), 0.03, 0.12, span=(28, 50)),
    "celli bass": Line(
        lambda k, f: k**-1.15 * np.exp(-f / 1100) * (1 + 0.8 * peak(f, 250, 120)), (4.5, 6, 0.3), 0.12, 0.25, span=(28, 55)
    ),
}  # fmt: skip

HIGH = {"celesta": 12, "music box": 12, "glock": 12, "bell": 12}  # sound above the written chord


def span(name: str) -> tuple[int, int]:
    """The MIDI pitches a lead instrument sounds well in."""
    return LINES[name].span if name in LINES else (60, 86)


@lru_cache(maxsize=4)
def _ramp(size: int) -> Array:
    return np.arange(size, dtype=float)


def modal(f: Array, amplitudes: Array, decays: Array, phases: Array, samples: int) -> Sound:
    """The sum of decaying sines, `samples` long. f in Hz, decays (to 1/e) in s, phases in radians.

    One sample n = 512 r + b costs nothing by itself: the r and the b part of every partial are tables, and one
    matrix product combines them.
    """
    keep = (amplitudes > amplitudes.max() * 1e-3) & (f < 16_000)
    f, amplitudes, decays, phases = f[keep], amplitudes[keep], decays[keep], phases[keep]
    z = -1 / (decays * SAMPLE_RATE) + 2j * np.pi * f / SAMPLE_RATE
    rows = -(-samples // _BLOCK)
    a = amplitudes * np.exp(1j * (phases - np.pi / 2) + z * _BLOCK * _ramp(rows)[:, None])
    q = np.exp(z[:, None] * _ramp(_BLOCK))
    left = np.concatenate([a.real, -a.imag], axis=1).astype(np.float32)
    right = np.concatenate([q.real, q.imag]).astype(np.float32)
    sound = np.empty((rows, _BLOCK), np.float32)
    few = max(1, _ONE_THREAD // right.size)
    for row in range(0, rows, few):
        np.matmul(left[row : row + few], right, out=sound[row : row + few])
    return sound.reshape(-1)[:samples]


@lru_cache(maxsize=64)
def struck(
    name: str, pitch: int, velocity: float, length: float, dip_db: float, longest: float = LONGEST
) -> Sound:
    """One note of a struck or plucked instrument, shape (2, n). `length` is the time to the damper, in s."""
    player = MODAL[name]
    f, a, t = player.partials(pitch, velocity)
    a = a * dip(f, dip_db)
    rng = generator(name, pitch)
    phases = rng.uniform(-0.4, 0.4, len(f))
    rings = float((t * np.log(np.maximum(a / a.max(), 1e-4) / 1e-3)).max())
    seconds = min(length + 5 * player.release, max(rings, 0.15), longest)
    samples = max(int(seconds * SAMPLE_RATE), 64)
    sides = [modal(f * 2 ** (cents / 1200), a, t, phases, samples) for cents in (-0.9, 0.9)]
    sound = np.stack(sides)
    _damp(sound, length, player.release)
    if isinstance(player, FeltPiano):
        _thump(sound, rng)
    _tremolo(sound, player.tremolo)
    ramp_in(sound, player.attack if not isinstance(player, FeltPiano) else player.attack - 0.0025 * velocity)
    ramp_out(sound, 0.03)
    return _levelled(sound)


def _damp(sound: Sound, length: float, release: float) -> None:
    start = int(length * SAMPLE_RATE)
    if start < sound.shape[1]:
        sound[:, start:] *= np.exp(
            -_ramp(sound.shape[1])[: sound.shape[1] - start] / (release * SAMPLE_RATE)
        ).astype(np.float32)


def _thump(sound: Sound, rng: np.random.Generator) -> None:
    n = min(int(0.03 * SAMPLE_RATE), sound.shape[1])
    noise = np.cumsum(rng.standard_normal(n))
    noise = (noise - np.linspace(noise[0], noise[-1], n)) * np.hanning(n)
    noise -= noise.mean() * np.hanning(n) / np.hanning(n).mean()
    sound[:, :n] += (0.06 * np.abs(sound).max() * noise / (np.abs(noise).max() + 1e-9)).astype(np.float32)


def _tremolo(sound: Sound, tremolo: tuple[float, float]) -> None:
    rate, depth = tremolo
    if depth:
        swing = np.sin(2 * np.pi * rate / SAMPLE_RATE * np.arange(sound.shape[1]))
        sound *= (1 - depth / 2 + depth / 2 * swing).astype(np.float32)


def _levelled(sound: Sound) -> Sound:
    body = sound[:, : int(0.35 * SAMPLE_RATE)]
    loud = np.sqrt(np.mean(body * body)) * np.sqrt(body.shape[1] / (0.35 * SAMPLE_RATE))
    return sound / np.float32(loud + 1e-9)


def sung(name: str, pitch: int, length: float, glide: float, dip_db: float, seed: int) -> Sound:
    """One note of a melody instrument, shape (2, n), with its release after `length` seconds.

    `glide` is the distance in semitones from which it slides in, 0 for a small scoop.
    """
    line = LINES[name]
    samples = int((length + line.release) * SAMPLE_RATE)
    t = np.arange(samples, dtype=np.float32) / np.float32(SAMPLE_RATE)
    f0 = frequency(pitch)
    phase = _phase(line, f0, glide, t, seed)
    k = np.arange(1, max(2, min(28, int(9000 / f0) + 1)), dtype=float)
    levels = line.level(k, k * f0) * dip(k * f0, dip_db)
    k, levels = k[levels > levels.max() * 2e-3], levels[levels > levels.max() * 2e-3]
    unit = (np.cos(phase) + 1j * np.sin(phase)).astype(np.complex64)
    opening = 1 - 0.35 * np.exp(-t / np.float32(0.05))
    sound = _harmonics(unit, k, levels, opening)
    envelope = np.minimum(1, 0.86 + 0.14 * np.exp(-t / np.float32(0.5)))
    sound *= envelope
    if line.breath:
        noise = generator("breath", name, pitch, seed).standard_normal(samples, dtype=np.float32)
        sound[1:] += np.float32(line.breath * 0.5) * (noise[1:] + noise[:-1])
    ramp_in(sound, line.attack)
    ramp_out(sound, max(line.release, 0.02))
    body = sound[: max(int(0.35 * SAMPLE_RATE), 1)]
    return np.stack([sound, sound]) / np.float32(np.sqrt(np.mean(body * body)) + 1e-9)


def _phase(line: Line, f0: float, glide: float, t: Sound, seed: int) -> Sound:
    """The phase in radians, below 2 pi: summed in double precision, used in single."""
    rate, cents, delay = line.vibrato
    start = generator("vibrato", seed).uniform(0, 2 * np.pi)
    depth = cents * np.clip((t - delay) / 0.25, 0, 1)
    slide = 100 * glide * np.exp(-t / 0.022) if glide else -35 * np.exp(-t / 0.03)
    bend = slide + depth * np.sin(np.float32(2 * np.pi * rate) * t + np.float32(start))
    f = f0 * np.exp2(bend.astype(np.float64) / 1200)
    return np.mod(np.cumsum(f) * (2 * np.pi / SAMPLE_RATE), 2 * np.pi).astype(np.float32)


def _harmonics(unit: np.ndarray, k: Array, levels: Array, opening: Sound) -> Sound:
    """The sum of level times the imaginary part of unit^k; harmonics above the second open with `opening`."""
    low = np.zeros(len(unit), np.float32)
    high = np.zeros(len(unit), np.float32)
    power, at = unit.copy(), 1
    for harmonic, level in zip(k.astype(int), levels, strict=True):
        while at < harmonic:
            power *= unit
            at += 1
        into = low if harmonic <= 2 else high
        into += np.float32(level) * power.imag
    return low + high * opening
