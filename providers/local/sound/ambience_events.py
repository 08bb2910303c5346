"""One-shots: short sounds of things that happen. Each takes chance and the words around it, and gives mono sound."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from providers.local.sound.ambience_noise import burst, clock, glide, hann, sequence, settle, strike, tone
from providers.local.sound.wav import SAMPLE_RATE, Samples

Chance = np.random.Generator


@dataclass(frozen=True)
class Event:
    """How a one-shot is made, its peak beside the bed, and after how many seconds it recurs (0: it does not)."""

    make: Callable[[Chance, str], Samples]
    peak: float
    every: float = 0.0


# Step surfaces: words, then low and high Hz of the noise, its length, and the thump under it.
_SURFACES = (
    (("gravel", "pebble", "shingle", "sand"), 900, 6500, 0.055, 0.1),
    (("snow", "ice", "frost"), 500, 3500, 0.07, 0.15),
    (("grass", "leaves", "forest", "field", "moss"), 400, 4200, 0.05, 0.2),
    (
        ("stone", "cobble", "tile", "marble", "pavement", "street", "concrete", "corridor"),
        300,
        3200,
        0.012,
        0.35,
    ),
    (("",), 120, 1400, 0.022, 0.7),
)


def steps(rng: Chance, words: str) -> Samples:
    low, high, length, thump = next(row[1:] for row in _SURFACES if any(word in words for word in row[0]))
    pace = 0.3 if any(word in words for word in ("run", "hurr", "chase", "sprint")) else 0.56
    parts = []
    for step in range(6):
        at = step * pace * rng.uniform(0.97, 1.03)
        sole = burst(rng, low, high, length * 4, length, 0.002)
        weight = strike([(rng.uniform(85, 110), 1, 0.05)], 0.15)
        level = rng.uniform(0.8, 1)
        parts += [(at, level, sole), (at, level * thump, weight), (at + 0.075, level * 0.45, sole)]
    return settle(sequence(parts))


def thunder(rng: Chance, words: str) -> Samples:
    time = clock(5.0)
    points = np.abs(rng.standard_normal(30)) + 0.3
    rumble = np.interp(time, np.arange(30) * 0.18, points).astype(np.float32)
    roll = burst(rng, 25, 180, 5.0, 1.3, 0.05) * rumble
    crack = burst(rng, 120, 3500, 1.2, 0.22, 0.004)
    return settle(sequence([(0, 0.35, crack), (0.05, 1, roll)]))


def whoosh(rng: Chance, words: str) -> Samples:
    parts = []
    for index, low in enumerate((300, 560, 1050, 1950, 3000)):
        sweep = burst(rng, low, low * 1.6, 0.5, 9) * hann(SAMPLE_RATE // 2)
        parts.append((index * 0.07, 1 - 0.12 * index, sweep))
    return settle(sequence(parts))


def heart(rng: Chance, words: str) -> Samples:
    time = clock(0.25)
    beat = tone((44 + 18 * np.exp(-time / 0.05)).astype(np.float32), (1, 0.5, 0.25)) * np.exp(-time / 0.07)
    beat = settle(beat * np.minimum(time / 0.006, 1))
    pace = 0.6 if any(word in words for word in ("fast", "racing", "pounding", "quick")) else 0.95
    return settle(
        sequence(
            [(at * pace + later, level, beat) for at in range(4) for later, level in ((0, 1), (0.28, 0.7))]
        )
    )


def _metal(rng: Chance, base: float, decay: float) -> Samples:
    ratios = (1, 1.71, 2.76, 4.3, 5.9)
    return strike(
        [(base * r, 1 / (1 + i), decay / (1 + 0.4 * i)) for i, r in enumerate(ratios)], decay * 6, 0.0005
    )


def latch(rng: Chance, words: str) -> Samples:
    lift = _metal(rng, rng.uniform(1100, 1400), 0.025)
    fall = _metal(rng, rng.uniform(900, 1100), 0.03)
    wood = strike([(140, 1, 0.05), (310, 0.5, 0.03)], 0.25)
    return settle(
        sequence(
            [
                (0, 0.7, lift),
                (0.02, 0.3, burst(rng, 800, 6000, 0.03, 0.006)),
                (0.16, 1, fall),
                (0.165, 0.6, wood),
            ]
        )
    )


def door(rng: Chance, words: str) -> Samples:
    hard = 1.0 if "slam" in words else 0.6
    thud = strike([(72, 1, 0.12), (118, 0.7, 0.09), (205, 0.5, 0.06)], 0.5)
    return settle(
        sequence(
            [
                (0, 0.25, latch(rng, words)),
                (0.3, hard, thud),
                (0.3, hard * 0.5, burst(rng, 150, 2500, 0.3, 0.05)),
            ]
        )
    )


def creak(rng: Chance, words: str) -> Samples:
    """Stick and slip: a train of clicks that gathers speed, ringing in the wood."""
    seconds = rng.uniform(0.7, 1.1)
    rate = glide([(0, 28), (seconds * 0.6, 85), (seconds, 40)], seconds) * rng.uniform(0.9, 1.2)
    turns = np.cumsum(rate, dtype=np.float64) / SAMPLE_RATE
    clicks = np.diff(np.floor(turns), prepend=0).astype(np.float32) * rng.uniform(0.5, 1, len(turns)).astype(
        np.float32
    )
    body = strike([(430, 1, 0.012), (910, 0.8, 0.008), (1720, 0.5, 0.005), (2600, 0.25, 0.003)], 0.08)
    size = len(clicks) + len(body)
    ringing = np.fft.irfft(np.fft.rfft(clicks, size) * np.fft.rfft(body, size), size)[: len(clicks)]
    return settle(ringing.astype(np.float32) * hann(len(clicks)) ** 0.5)


def knock(rng: Chance, words: str) -> Samples:
    return settle(
        sequence(
            [
                (i * 0.24, 1 - 0.08 * i, strike([(185, 1, 0.04), (330, 0.8, 0.03), (590, 0.4, 0.02)], 0.2))
                for i in range(3)
            ]
        )
    )


_BELL = ((0.56, 0.7, 3.2), (0.92, 0.55, 2.6), (1.19, 0.5, 2.2), (1.71, 0.5, 1.6), (2, 0.75, 1.4), (2.74, 0.4, 0.9),
         (3, 0.33, 0.8), (3.76, 0.3, 0.5), (4.07, 0.25, 0.35))  # fmt: skip


def bell(rng: Chance, words: str) -> Samples:
    if any(
        word in words
        for word in (
            "shop",
            "small",
            "bicycle",
            "bike",
            "door",
            "reception",
            "little",
            "sleigh",
            "tiny",
            "tram",
            "ding",
        )
    ):
        ring = strike([(f * 2100, a, d * 0.22) for f, a, d in _BELL], 1.2)
        return settle(sequence([(0, 1, ring), (0.17, 0.8, ring)]))
    toll = strike([(f * 392, a, d) for f, a, d in _BELL], 3.4, 0.003)
    return settle(sequence([(0, 1, toll), (2.2, 0.9, toll)]))


def chime(rng: Chance, words: str) -> Samples:
    notes = (1046, 1318, 1568, 2093, 2637)
    return settle(
        sequence(
            [
                (i * 0.09, 1 - 0.1 * i, strike([(f, 1, 0.5), (f * 2.76, 0.3, 0.2)], 1.0))
                for i, f in enumerate(notes)
            ]
        )
    )


def owl(rng: Chance, words: str) -> Samples:
    parts = []
    for at, length in ((0, 0.35), (0.75, 0.16), (0.98, 0.6)):
        pitch = glide([(0, 350), (length * 0.3, 385), (length, 360)], length)
        parts.append((at, 1.0, tone(pitch, (1, 0.12, 0.05)) * hann(len(pitch)) ** 0.7))
    return settle(sequence(parts))


def gull(rng: Chance, words: str) -> Samples:
    parts, at = [], 0.0
    for cry in range(int(rng.integers(3, 6))):
        length = rng.uniform(0.22, 0.4)
        top = rng.uniform(1250, 1500)
        pitch = glide([(0, top * 0.8), (length * 0.2, top), (length, top * 0.62)], length)
        parts.append((at, 1 - 0.12 * cry, tone(pitch, (1, 0.7, 0.5, 0.25, 0.12)) * hann(len(pitch))))
        at += length + rng.uniform(0.06, 0.2)
    return settle(sequence(parts))


def dog(rng: Chance, words: str) -> Samples:
    parts, at = [], 0.0
    for _ in range(int(rng.integers(2, 4))):
        pitch = glide([(0, 380), (0.03, 520), (0.14, 290)], 0.15)
        voice = tone(pitch, (1, 0.9, 0.7, 0.5, 0.3, 0.2)) + 0.5 * burst(rng, 400, 2500, 0.15, 0.08)
        parts.append((at, rng.uniform(0.8, 1), voice * hann(len(voice)) ** 0.6))
        at += rng.uniform(0.3, 0.55)
    return settle(sequence(parts))


def wolf(rng: Chance, words: str) -> Samples:
    pitch = glide([(0, 300), (0.5, 520), (1.6, 500), (2.6, 340)], 2.6)
    wobble = 1 + 0.008 * np.sin(2 * np.pi * 5 * clock(2.6))
    return settle(tone((pitch * wobble).astype(np.float32), (1, 0.35, 0.15)) * hann(len(pitch)) ** 0.6)


def splash(rng: Chance, words: str) -> Samples:
    parts = [(0.0, 1.0, burst(rng, 350, 6000, 0.9, 0.16, 0.012)), (0.0, 0.5, burst(rng, 80, 400, 0.4, 0.07))]
    parts += [
        (float(rng.uniform(0.1, 0.7)), float(rng.uniform(0.1, 0.35)), drip(rng, words)) for _ in range(9)
    ]
    return settle(sequence(parts))


def drip(rng: Chance, words: str) -> Samples:
    time = clock(0.2)
    pitch = rng.uniform(900, 1500) * (1 + 0.5 * np.minimum(time / 0.05, 1))
    return settle(tone(pitch.astype(np.float32)) * np.exp(-time / 0.03) * np.minimum(time / 0.003, 1))


def glass(rng: Chance, words: str) -> Samples:
    if not any(word in words for word in ("break", "shatter", "smash", "crash")):
        return settle(sequence([(0, 1, _metal(rng, 2300, 0.16)), (0.04, 0.5, _metal(rng, 2750, 0.12))]))
    parts = [(0.0, 1.0, burst(rng, 1500, 12_000, 0.3, 0.05))]
    parts += [
        (
            float(rng.exponential(0.18)),
            float(rng.uniform(0.1, 0.5)),
            _metal(rng, rng.uniform(2500, 6000), 0.04),
        )
        for _ in range(22)
    ]
    return settle(sequence(parts))


def page(rng: Chance, words: str) -> Samples:
    sweep = burst(rng, 1800, 9000, 0.4, 9, 0.01)
    rough = np.repeat(rng.uniform(0.2, 1, 80), len(sweep) // 80 + 1)[: len(sweep)].astype(np.float32)
    shape = glide([(0, 0), (0.12, 0.5), (0.25, 1), (0.29, 0.2), (0.4, 0)], 0.4)
    return settle(
        sequence([(0, 1, sweep * np.convolve(rough, np.full(96, 1 / 96, np.float32), "same") * shape)])
    )


def horn(rng: Chance, words: str) -> Samples:
    train = "train" in words or "whistle" in words
    pitches = (311, 370, 415, 494) if train else (87, 110)
    length = 1.4 if train else 2.6
    edge = glide([(0, 0), (0.12, 1), (length - 0.3, 1), (length, 0)], length)
    voices = sum(
        tone(np.full(len(edge), pitch, np.float32), (1, 0.7, 0.6, 0.4, 0.3, 0.2)) for pitch in pitches
    )
    return settle(np.asarray(voices * edge, dtype=np.float32))


def typing(rng: Chance, words: str) -> Samples:
    times = np.cumsum(rng.uniform(0.09, 0.2, 14))
    return settle(
        sequence(
            [(float(at), float(rng.uniform(0.5, 1)), burst(rng, 900, 6500, 0.04, 0.008)) for at in times]
        )
    )


def fireworks(rng: Chance, words: str) -> Samples:
    rise = tone(glide([(0, 900), (0.9, 2100)], 0.9)) * glide([(0, 0), (0.5, 0.2), (0.9, 0)], 0.9)
    parts = [(0.0, 1.0, rise), (0.95, 1.0, burst(rng, 40, 500, 1.2, 0.25, 0.003))]
    parts += [
        (
            1.1 + float(rng.exponential(0.35)),
            float(rng.uniform(0.1, 0.4)),
            burst(rng, 1500, 9000, 0.03, 0.006),
        )
        for _ in range(40)
    ]
    return settle(sequence(parts))


def laugh(rng: Chance, words: str) -> Samples:
    """Children far off: short falling vowels."""
    parts, at = [], 0.0
    for _ in range(int(rng.integers(5, 9))):
        top = rng.uniform(420, 560)
        pitch = glide([(0, top), (0.12, top * 0.78)], 0.12)
        parts.append((at, rng.uniform(0.5, 1), tone(pitch, (0.6, 1, 0.5, 0.25, 0.1)) * hann(len(pitch))))
        at += rng.uniform(0.14, 0.2)
    return settle(sequence(parts))


def hiss(rng: Chance, words: str) -> Samples:
    shape = glide([(0, 0), (0.08, 1), (0.5, 0.7), (1.1, 0)], 1.1)
    return settle(burst(rng, 2600, 10_000, 1.1, 9, 0.01) * shape)


def rustle(rng: Chance, words: str) -> Samples:
    parts = [
        (float(rng.beta(2, 2) * 0.7), float(rng.uniform(0.2, 1)), burst(rng, 1800, 8000, 0.06, 0.015, 0.006))
        for _ in range(26)
    ]
    return settle(sequence(parts))


def flap(rng: Chance, words: str) -> Samples:
    beats = 7 if any(word in words for word in ("wing", "pigeon", "flutter", "bird")) else 4
    pace = 0.11 if beats == 7 else 0.24
    parts = []
    for beat in range(beats):
        puff = burst(rng, 150, 1800, 0.1, 9) * hann(round(0.1 * SAMPLE_RATE))
        parts.append((beat * pace * rng.uniform(0.92, 1.08), (1 - 0.09 * beat) * rng.uniform(0.8, 1), puff))
    return settle(sequence(parts))


def thud(rng: Chance, words: str) -> Samples:
    """Something comes down: once, or again and again and lower if it bounces."""
    base = rng.uniform(75, 130)
    body = strike([(base, 1, 0.07), (base * 2.3, 0.5, 0.04), (base * 4.1, 0.25, 0.025)], 0.35)
    parts = [(0.0, 1.0, body), (0.0, 0.35, burst(rng, 200, 3000, 0.08, 0.015))]
    if "bounc" in words:
        parts += [(0.42, 0.6, body), (0.72, 0.35, body), (0.93, 0.2, body)]
    return settle(sequence(parts))


def clank(rng: Chance, words: str) -> Samples:
    many = any(word in words for word in ("rattl", "chain", "coins", "jingl", "keys"))
    times = np.sort(rng.uniform(0, 0.7, 9)) if many else np.array([0.0])
    decay = 0.05 if many else 0.18
    return settle(
        sequence(
            [
                (float(at), float(rng.uniform(0.4, 1)), _metal(rng, rng.uniform(900, 2600), decay))
                for at in times
            ]
        )
    )


def scrape(rng: Chance, words: str) -> Samples:
    """Something slides or rolls: noise in grains that come quicker and then slower."""
    rolls = any(word in words for word in ("roll", "wheel", "trolley", "pebble"))
    seconds = 1.2 if rolls else 0.7
    low, high = (120, 1600) if rolls else (400, 4500)
    grain = burst(rng, low, high, 0.05, 0.012, 0.003)
    places = seconds * rng.beta(1.6, 1.6, 60 if rolls else 90)
    return settle(sequence([(float(at), float(rng.uniform(0.2, 1)), grain) for at in places]))


def snap(rng: Chance, words: str) -> Samples:
    count = 12 if any(word in words for word in ("crunch", "crackl", "crust")) else 3
    parts = []
    for index in range(count):
        crack = burst(rng, 700, 7000, 0.05, float(rng.uniform(0.003, 0.012)))
        parts.append((float(rng.uniform(0, 0.028 * count)) * (index > 0), float(rng.uniform(0.3, 1)), crack))
    return settle(sequence(parts))


def whistle(rng: Chance, words: str) -> Samples:
    pitch = 2700 + 140 * np.sin(2 * np.pi * 32 * clock(0.7))
    edge = glide([(0, 0), (0.03, 1), (0.6, 1), (0.7, 0)], 0.7)
    return settle((tone(pitch.astype(np.float32), (1, 0.15)) + 0.1 * burst(rng, 2000, 6000, 0.7, 9)) * edge)


def pluck(rng: Chance, words: str) -> Samples:
    f = rng.choice((196.0, 220.0, 261.6, 293.7))
    partials = [(f * k, abs(np.sin(np.pi * k * 0.18)) / k, 1.1 / (1 + 0.1 * k)) for k in range(1, 14)]
    return strike(partials, 1.8)


def squeal(rng: Chance, words: str) -> Samples:
    top = rng.uniform(1700, 2500)
    pitch = glide([(0, top * 0.92), (0.15, top), (0.5, top * 0.97)], 0.5)
    rough = 1 + 0.4 * np.sin(2 * np.pi * 70 * clock(0.5))
    return settle((tone(pitch, (1, 0.4, 0.2)) * rough * hann(len(pitch))).astype(np.float32))


def bubbles(rng: Chance, words: str) -> Samples:
    return settle(
        sequence(
            [
                (float(rng.uniform(0, 1.1)), float(rng.uniform(0.2, 1)), _bubble(rng, 250, 900))
                for _ in range(16)
            ]
        )
    )


def pour(rng: Chance, words: str) -> Samples:
    shape = glide([(0, 0), (0.15, 1), (0.9, 0.8), (1.2, 0)], 1.2)
    parts = [(0.0, 0.35, burst(rng, 600, 5000, 1.2, 9) * shape)]
    parts += [
        (float(rng.uniform(0, 1)), float(rng.uniform(0.2, 0.7)), _bubble(rng, 500, 1700)) for _ in range(45)
    ]
    return settle(sequence(parts))


def _bubble(rng: Chance, low: float, high: float) -> Samples:
    time = clock(0.1)
    pitch = rng.uniform(low, high) * (1 + rng.uniform(0.1, 0.6) * time / 0.1)
    return settle(
        tone(pitch.astype(np.float32))
        * np.exp(-time / rng.uniform(0.012, 0.03))
        * np.minimum(time / 0.003, 1)
    )


def cluck(rng: Chance, words: str) -> Samples:
    """A hen or a duck: short nasal calls."""
    top = 330 if "duck" in words else 620
    parts, at = [], 0.0
    for call in range(int(rng.integers(3, 6))):
        length = 0.22 if "duck" in words else 0.09
        pitch = glide([(0, top), (length * 0.3, top * 1.2), (length, top * 0.8)], length)
        parts.append((at, 1 - 0.1 * call, tone(pitch, (0.5, 1, 0.8, 0.7, 0.5, 0.35, 0.2)) * hann(len(pitch))))
        at += length + rng.uniform(0.08, 0.25)
    return settle(sequence(parts))


EVENTS: dict[str, Event] = {
    "steps": Event(steps, 0.22, 7.0),
    "thunder": Event(thunder, 0.6, 11.0),
    "whoosh": Event(whoosh, 0.35),
    "heart": Event(heart, 0.45, 3.8),
    "latch": Event(latch, 0.3),
    "door": Event(door, 0.4),
    "creak": Event(creak, 0.2, 9.0),
    "knock": Event(knock, 0.4),
    "bell": Event(bell, 0.25, 9.0),
    "chime": Event(chime, 0.2, 8.0),
    "owl": Event(owl, 0.14, 6.5),
    "gull": Event(gull, 0.1, 4.5),
    "dog": Event(dog, 0.12, 8.0),
    "wolf": Event(wolf, 0.12, 11.0),
    "splash": Event(splash, 0.35, 9.0),
    "drip": Event(drip, 0.16, 1.7),
    "glass": Event(glass, 0.3),
    "page": Event(page, 0.22, 8.0),
    "horn": Event(horn, 0.2, 12.0),
    "typing": Event(typing, 0.16, 3.5),
    "fireworks": Event(fireworks, 0.45, 3.2),
    "laugh": Event(laugh, 0.1, 6.0),
    "hiss": Event(hiss, 0.12, 6.0),
    "rustle": Event(rustle, 0.14, 5.0),
    "flap": Event(flap, 0.2, 6.0),
    "thud": Event(thud, 0.4),
    "clank": Event(clank, 0.2, 9.0),
    "scrape": Event(scrape, 0.2, 9.0),
    "snap": Event(snap, 0.25, 6.0),
    "whistle": Event(whistle, 0.12),
    "pluck": Event(pluck, 0.25, 5.0),
    "squeal": Event(squeal, 0.08),
    "bubbles": Event(bubbles, 0.15, 4.0),
    "pour": Event(pour, 0.14, 6.0),
    "cluck": Event(cluck, 0.1, 4.0),
}
