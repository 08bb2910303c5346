"""Beds: places and weathers as seamless loops. Each takes a loop and a force (1 is usual) and gives stereo sound."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from providers.local.sound.ambience_noise import Loop, burst, clock, hann, pan_gains, settle, strike, tone
from providers.local.sound.wav import SAMPLE_RATE, Samples


@dataclass(frozen=True)
class Bed:
    """How a bed is made, and how far below a narrator it lies (LU) so that every word stays clear."""

    make: Callable[[Loop, float], Samples]
    below: float


def rain(loop: Loop, force: float) -> Samples:
    hiss = loop.noise(0.5 * loop.band(400, 9000, 1, -0.25) + 0.15 * loop.band(90, 500))
    drops = loop.silence()
    grains = [
        np.diff(burst(loop.rng, 200, 14_000, length, length / 5)) for length in np.linspace(0.004, 0.02, 24)
    ]
    loop.scatter(drops, [settle(grain) for grain in grains], 180 * force, 0.7)
    return hiss + 0.9 * drops


def wind(loop: Loop, force: float) -> Samples:
    out: Samples = loop.silence()
    gust = loop.slow(0.08, 0.45)
    for low, high, level in ((150, 420, 1.0), (380, 820, 0.55), (800, 1700, 0.22)):
        swell = np.exp(0.6 * (0.75 * gust + 0.25 * loop.slow(0.08, 0.45)))
        out += loop.noise(loop.band(low, high, 3)) * swell * level
    if force > 1:
        pitch = _closed(loop, 620 * np.exp2(0.35 * loop.slow(0.1, 0.5)))
        out += tone(pitch) * np.exp(0.8 * gust) * 0.22
    return out


def _closed(loop: Loop, frequency: Samples) -> Samples:
    """The same pitch, nudged so that its phase comes round at the loop's end."""
    turns = float(frequency.sum(dtype=np.float64)) / SAMPLE_RATE
    return frequency * float(round(turns) / turns)


def waves(loop: Loop, force: float) -> Samples:
    turns = max(round(loop.seconds / 5.46), 1)
    phase = clock(loop.seconds) * float(2 * np.pi * turns / loop.seconds) + 0.5 * loop.slow(0.1, 0.4)
    swell = ((1 + np.sin(phase)) / 2).astype(np.float32)
    wash = np.roll(swell**5, SAMPLE_RATE // 2)
    body = loop.noise(loop.band(60, 700, 2, -0.3)) * (0.25 + 0.9 * swell**3)
    return body + loop.noise(loop.band(1200, 7000)) * (0.03 + float(0.42 * force) * wash)


def fire(loop: Loop, force: float) -> Samples:
    out: Samples = loop.noise(loop.band(40, 320, 2, -0.4)) * np.exp(0.35 * loop.slow(0.5, 4))
    out += 0.035 * loop.noise(loop.band(1500, 9000))
    cracks = [burst(loop.rng, 900, 11_000, length, length / 4) for length in np.linspace(0.004, 0.03, 16)]
    loop.scatter(out, [7 * crack for crack in cracks], 9 * force, 0.8, 0.6)
    for at in loop.times(0.85, 0.4):
        for _ in range(int(loop.rng.integers(3, 10))):
            place = round((at + float(loop.rng.exponential(0.04))) * SAMPLE_RATE)
            loop.add(out, cracks[int(loop.rng.integers(16))], place, float(loop.rng.uniform(3, 12)))
    limited: Samples = np.tanh(out / 7) * 7
    return limited


def city(loop: Loop, force: float) -> Samples:
    out: Samples = loop.noise(loop.band(45, 260, 2, -0.5)) + 0.5 * loop.noise(loop.band(250, 1400, 2, -0.6))
    passing = loop.noise(loop.band(120, 2600, 1, -0.5))[0]
    for at in loop.times(loop.seconds / max(round(loop.seconds / 3.6 * force), 1), 0.3):
        half = int(min(loop.rng.uniform(1.75, 3.0), loop.seconds / 2) * SAMPLE_RATE)
        u = np.linspace(-1, 1, 2 * half, dtype=np.float32)
        car = np.take(passing, np.arange(2 * half), mode="wrap") * hann(2 * half) / (1 + 16 * u * u)
        side = np.tanh(3 * u) * float(loop.rng.choice((-0.8, 0.8)))
        place = (np.arange(2 * half) + round(at * SAMPLE_RATE)) % loop.size
        out[0, place] += car * np.sqrt((1 - side) / 2) * 1.6
        out[1, place] += car * np.sqrt((1 + side) / 2) * 1.6
    for frequency, level in ((50, 0.05), (100, 0.04), (150, 0.02)):
        out += level * tone(_closed(loop, np.full(loop.size, frequency, np.float32)))
    return out


def crickets(loop: Loop, force: float) -> Samples:
    out: Samples = 0.02 * loop.noise(loop.band(100, 900))
    rng = loop.rng
    for pan in (-0.7, -0.2, 0.35, 0.8):
        time = clock(0.32)
        trill = np.sin(np.pi * rng.uniform(22, 32) * time) ** 2
        chirp = tone(np.full(len(time), rng.uniform(3900, 5200), np.float32)) * trill * hann(len(time))
        level = rng.uniform(0.3, 1)
        for at in loop.times(rng.uniform(0.6, 1.1), 0.08):
            loop.add(out, chirp.astype(np.float32), round(at * SAMPLE_RATE), level, pan)
    return out


def birds(loop: Loop, force: float) -> Samples:
    out: Samples = 0.018 * loop.noise(loop.band(300, 4000, 1)) * np.exp(0.4 * loop.slow(0.1, 0.5))
    for at in loop.times(1.6 / force, 0.35):
        _phrase(loop, out, at, float(loop.rng.uniform(-0.8, 0.8)), float(loop.rng.uniform(0.25, 1)))
    return out


def _phrase(loop: Loop, out: Samples, at: float, pan: float, level: float) -> None:
    rng = loop.rng
    base, bend = rng.uniform(2300, 4300), rng.choice((-0.3, -0.15, 0.15, 0.3))
    for _ in range(int(rng.integers(2, 7))):
        length = rng.uniform(0.05, 0.14)
        u = np.linspace(0, 1, round(length * SAMPLE_RATE), dtype=np.float32)
        pitch = base * rng.uniform(0.94, 1.06) * (1 + bend * u + 0.05 * np.sin(2 * np.pi * 2 * u))
        loop.add(
            out, tone(pitch.astype(np.float32), (1, 0.08)) * hann(len(u)), round(at * SAMPLE_RATE), level, pan
        )
        at += length + rng.uniform(0.03, 0.1)


def stream(loop: Loop, force: float) -> Samples:
    out: Samples = loop.noise(loop.band(500, 5500, 2, -0.2)) * (1 + 0.12 * loop.slow(0.3, 2))
    loop.scatter(out, [_bubble(loop, 450, 1900) for _ in range(24)], 55 * force, 0.5)
    return out


def _bubble(loop: Loop, low: float, high: float) -> Samples:
    decay = loop.rng.uniform(0.01, 0.03)
    time = clock(decay * 5)
    pitch = loop.rng.uniform(low, high) * (1 + loop.rng.uniform(0.1, 0.6) * time / time[-1])
    return settle(tone(pitch.astype(np.float32)) * np.exp(-time / decay) * np.minimum(time / 0.002, 1))


def waterfall(loop: Loop, force: float) -> Samples:
    out: Samples = loop.noise(loop.band(90, 6000, 1, -0.35)) * (1 + 0.06 * loop.slow(0.5, 3))
    return out


def room(loop: Loop, force: float) -> Samples:
    return loop.noise(loop.band(60, 600, 2, -0.7))


def space(loop: Loop, force: float) -> Samples:
    out: Samples = loop.noise(loop.band(28, 90)) * np.exp(0.3 * loop.slow(0.1, 0.4))
    out += 0.25 * loop.noise(loop.band(200, 900, 2, -0.5)) * np.exp(0.5 * loop.slow(0.1, 0.4))
    for frequency, level in ((41, 0.5), (62, 0.4), (83, 0.25)):
        drone = tone(_closed(loop, np.full(loop.size, frequency, np.float32)))
        out += drone * level * (1 + 0.35 * loop.slow(0.1, 0.3))
    return out


_TALK_RATE = 4  # voices need nothing above 6 kHz and are made at a quarter of the sample rate


def crowd(loop: Loop, force: float) -> Samples:
    """Many talkers: glottal saws with syllables, each moving between an open and a closed vowel."""
    size = loop.size // _TALK_RATE
    vowels = np.zeros((2, 2, size), np.float32)
    for talker in range(14):
        pitch = loop.rng.uniform(95, 230) * np.exp2(0.12 * loop.slow(0.4, 2.5, _TALK_RATE))
        turns = np.cumsum(pitch, dtype=np.float64) * (_TALK_RATE / SAMPLE_RATE)
        turns *= round(turns[-1]) / turns[-1]
        saw = (np.mod(turns + loop.rng.random(), 1.0) * 2 - 1).astype(np.float32)
        said = saw * np.clip(loop.slow(2.5, 6, _TALK_RATE), 0, 2) * (loop.slow(0.1, 0.6, _TALK_RATE) > -0.5)
        open_share = (1 + np.tanh(loop.slow(2, 5, _TALK_RATE))) / 2
        for side, gain in enumerate(pan_gains((talker / 13 * 2 - 1) * 0.8)):
            vowels[0, side] += gain * said * open_share
            vowels[1, side] += gain * said * (1 - open_share)
    frequency = loop.frequency[: size // 2 + 1]
    shapes = [_vowel(frequency, formants) for formants in ((650, 1150, 2600), (330, 1900, 2600))]
    spectrum = np.zeros((2, loop.size // 2 + 1), np.complex64)
    for shape, sound in zip(shapes, vowels, strict=True):
        spectrum[:, : size // 2 + 1] += np.fft.rfft(sound, axis=1) * shape
    talk = np.fft.irfft(spectrum, loop.size, axis=1).astype(np.float32)
    talk /= float(np.sqrt(np.square(talk).mean()) + 1e-12)
    return talk + 0.35 * loop.noise(loop.band(80, 2500, 1, -0.5))


def _vowel(frequency: Samples, formants: tuple[float, float, float]) -> Samples:
    peaks = sum(level * np.exp(-(((frequency - at) / (90 + at * 0.08)) ** 2))
                for at, level in zip(formants, (1.0, 0.5, 0.25), strict=True))  # fmt: skip
    return np.asarray((0.05 + peaks) * np.minimum(frequency / 150, 1), dtype=np.float32)


def cafe(loop: Loop, force: float) -> Samples:
    out: Samples = crowd(loop, force)
    loop.scatter(out, _dishes(loop), 1.3, 0.5, 0.8)
    return out


def kitchen(loop: Loop, force: float) -> Samples:
    out: Samples = 0.5 * loop.noise(loop.band(60, 600, 2, -0.7))
    out += 0.3 * loop.noise(loop.band(3000, 11_000)) * np.exp(0.3 * loop.slow(0.3, 3))
    loop.scatter(out, _dishes(loop), 0.9, 0.5, 0.7)
    return out


def _dishes(loop: Loop) -> list[Samples]:
    grains = []
    for _ in range(8):
        base = loop.rng.uniform(1500, 3200)
        partials = [
            (base * ratio, loop.rng.uniform(0.3, 1), loop.rng.uniform(0.03, 0.12))
            for ratio in (1, 1.59, 2.31, 3.4)
        ]
        grains.append(strike(partials, 0.35) * 2.2)
    return grains


def train(loop: Loop, force: float) -> Samples:
    out: Samples = loop.noise(loop.band(40, 250, 2, -0.3)) * (1 + 0.15 * loop.slow(0.5, 3))
    out += 0.2 * loop.noise(loop.band(400, 3000, 1, -0.5))
    clack = burst(loop.rng, 90, 1100, 0.16, 0.035)
    for at in loop.times(1.37 / force):
        for later, level in ((0.0, 3.6), (0.16, 2.8), (0.46, 3.1), (0.62, 2.5)):
            loop.add(out, clack, round((at + later) * SAMPLE_RATE), level, -0.15 if later < 0.4 else 0.2)
    return out


def ticking(loop: Loop, force: float) -> Samples:
    out: Samples = 0.008 * loop.noise(loop.band(60, 600, 2, -0.7))
    for beat, at in enumerate(loop.times(0.5)):
        base = 2150 if beat % 2 else 2480
        case = ((base, 1, 0.006), (base * 1.43, 0.7, 0.005), (base * 2.2, 0.4, 0.003), (720, 0.5, 0.012))
        loop.add(out, strike(case, 0.07, 0.0004), round(at * SAMPLE_RATE), 1 if beat % 2 else 0.85, 0.1)
    return out


def underwater(loop: Loop, force: float) -> Samples:
    out: Samples = loop.noise(loop.band(30, 350, 2, -0.5)) * np.exp(0.3 * loop.slow(0.1, 0.6))
    bubbles = [_bubble(loop, 220, 800) for _ in range(16)]
    for at in loop.times(1.9, 0.4):
        pan = float(loop.rng.uniform(-0.6, 0.6))
        for _ in range(int(loop.rng.integers(3, 9))):
            place = round((at + float(loop.rng.uniform(0, 0.5))) * SAMPLE_RATE)
            loop.add(out, bubbles[int(loop.rng.integers(16))], place, float(loop.rng.uniform(0.2, 0.9)), pan)
    return out


def applause(loop: Loop, force: float) -> Samples:
    out: Samples = 0.1 * loop.noise(loop.band(300, 4000, 1))
    claps = [burst(loop.rng, low, low * 3.2, 0.05, 0.007) for low in np.linspace(600, 1500, 24)]
    loop.scatter(out, claps, 380 * force, 0.4)
    out *= 1 + 0.1 * loop.slow(0.2, 1)
    return out


def engine(loop: Loop, force: float) -> Samples:
    pulse = _closed(loop, np.full(loop.size, 46 * force, np.float32))
    motor = tone(pulse, (1, 0.8, 0.7, 0.4, 0.5, 0.25, 0.2, 0.12)) * (1 + 0.1 * loop.slow(1, 6))
    throb = 1 + 0.3 * tone(pulse)
    out: Samples = loop.noise(loop.band(80, 1200, 1, -0.6)) * throb
    out += 0.8 * motor
    return out


def leaves(loop: Loop, force: float) -> Samples:
    gust = np.exp(0.7 * loop.slow(0.15, 0.6) + 0.25 * loop.slow(1, 5))
    out: Samples = loop.noise(loop.band(1400, 8000, 2, -0.3)) * gust
    out += 0.5 * loop.noise(loop.band(150, 700)) * np.exp(0.4 * loop.slow(0.1, 0.4))
    return out


def bees(loop: Loop, force: float) -> Samples:
    out: Samples = 0.1 * loop.noise(loop.band(1400, 8000, 2, -0.3))
    for pan in (-0.7, -0.1, 0.5):
        pitch = _closed(loop, loop.rng.uniform(170, 250) * np.exp2(0.05 * loop.slow(0.3, 3)))
        near = np.exp(0.9 * loop.slow(0.1, 0.6))
        loop.add(out, tone(pitch, (1, 0.7, 0.5, 0.35, 0.25, 0.15)) * near, 0, 0.5, pan)
    return out


def hum(loop: Loop, force: float) -> Samples:
    out: Samples = 0.35 * loop.noise(loop.band(60, 900, 1, -0.6))
    for frequency, level in ((50, 0.3), (100, 0.6), (150, 0.2), (200, 0.25), (300, 0.08)):
        out += level * tone(_closed(loop, np.full(loop.size, frequency, np.float32)))
    return out


BEDS: dict[str, Bed] = {
    "rain": Bed(rain, 22),
    "wind": Bed(wind, 18),
    "waves": Bed(waves, 18),
    "fire": Bed(fire, 16),
    "city": Bed(city, 15),
    "crickets": Bed(crickets, 22),
    "birds": Bed(birds, 20),
    "stream": Bed(stream, 22),
    "waterfall": Bed(waterfall, 20),
    "room": Bed(room, 22),
    "space": Bed(space, 15),
    "crowd": Bed(crowd, 20),
    "cafe": Bed(cafe, 20),
    "kitchen": Bed(kitchen, 20),
    "train": Bed(train, 18),
    "ticking": Bed(ticking, 20),
    "underwater": Bed(underwater, 16),
    "applause": Bed(applause, 18),
    "engine": Bed(engine, 18),
    "leaves": Bed(leaves, 22),
    "bees": Bed(bees, 22),
    "hum": Bed(hum, 22),
}
