"""Nobody listens here, so what makes music bearable is measured."""

import subprocess
import sys
import wave
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray

from providers.local.sound import wav
from providers.local.sound.moods import MOODS
from providers.local.sound.music import MusicOrder, Score, compose, write

RATE = 48_000
SPEECH = ((0.4, 3.2), (5.0, 9.5), (12.0, 14.0), (16.5, 19.0), (22.0, 25.5))

# Roughness of Sethares on this detector: a close triad on C3 reads .30, on C4 .12, a close V7b9 .38.
ROUGH, ROUGH_ON_PURPOSE = 0.26, 0.32
# Spread of the three features over 48 pieces of all moods
TIMBRE, RHYTHM, TONALITY = 33.05, 2.206, 0.2966

Audio = NDArray[np.float32]


def play(folder: Path, brief: str, seconds: float, **order: object) -> tuple[Score, Audio]:
    path = folder / "music.wav"
    score = compose(MusicOrder(brief, round(seconds * RATE), **order), path)  # type: ignore[arg-type]
    return score, wav.read(path)


def chroma(sound: Audio) -> NDArray[np.float64]:
    middle = sound.mean(axis=1) * np.hanning(len(sound))
    power = np.abs(np.fft.rfft(middle, RATE * 2)) ** 2
    f = np.fft.rfftfreq(RATE * 2, 1 / RATE)
    heard = (f > 55) & (f < 2000)
    classes = np.round(12 * np.log2(f[heard] / 440) + 69).astype(int) % 12
    return np.bincount(classes, power[heard], 12) / power[heard].sum()


def clicks(sound: Audio) -> int:
    """Half milliseconds above 14 kHz that stand out of the 30 ms around them by 12.5 dB, above -66 dB."""
    middle = sound.mean(axis=1)
    spectrum = np.fft.rfft(middle)
    spectrum[np.fft.rfftfreq(len(middle), 1 / RATE) < 14_000] = 0
    high = np.fft.irfft(spectrum, len(middle))
    energy = np.square(high[: len(high) // 24 * 24]).reshape(-1, 24).mean(axis=1)
    around = np.convolve(energy, np.full(60, 1 / 60), "same")
    return int(np.sum((energy > 18 * around) & (energy > 10**-6.6)))


def roughness(sound: Audio) -> float:
    size, found = 16_384, []
    middle = sound.mean(axis=1)
    for start in np.linspace(0, len(middle) - size - 1, 16).astype(int):
        level = np.abs(np.fft.rfft(middle[start : start + size] * np.hanning(size)))[:2508]
        tops = np.lib.stride_tricks.sliding_window_view(level, 9).max(axis=1)
        peaks = [i for i in range(8, 2500) if level[i] == tops[i - 4] > 0]
        peaks = sorted(peaks, key=lambda i: -level[i])[:24]
        if level[peaks[0]] < 1e-2:
            continue
        a, f = level[peaks] / np.linalg.norm(level[peaks]), np.array(peaks) * RATE / size
        i, j = np.triu_indices(len(f), 1)
        apart = np.abs(f[i] - f[j]) * 0.24 / (0.0207 * np.minimum(f[i], f[j]) + 18.96)
        found.append(np.sum(np.minimum(a[i], a[j]) * (np.exp(-3.51 * apart) - np.exp(-5.75 * apart))))
    return float(np.mean(found))


def onsets(sound: Audio) -> NDArray[np.float64]:
    """Spectral flux every 10 ms, its mean removed."""
    frames = np.lib.stride_tricks.sliding_window_view(sound.mean(axis=1), 1024)[::480]
    level = np.log1p(100 * np.abs(np.fft.rfft(frames * np.hanning(1024).astype(np.float32), axis=1)))
    flux = np.maximum(np.diff(level, axis=0), 0).sum(axis=1)
    return np.asarray(flux - flux.mean(), np.float64)


def repetition(sound: Audio) -> NDArray[np.float64]:
    """Autocorrelation of the onsets at lags of 150 ms to 1.6 s."""
    flux = onsets(sound)
    return np.array([np.sum(flux[:-lag] * flux[lag:]) for lag in range(15, 160)]) / np.sum(flux * flux)


def mfcc(sound: Audio) -> NDArray[np.float64]:
    frames = np.lib.stride_tricks.sliding_window_view(sound.mean(axis=1), 2048)[::1024]
    power = np.abs(np.fft.rfft(frames * np.hanning(2048).astype(np.float32), axis=1)) ** 2
    f = np.fft.rfftfreq(2048, 1 / RATE)
    mels = np.linspace(2595 * np.log10(1 + 60 / 700), 2595 * np.log10(1 + 12_000 / 700), 28)
    edges = 700 * (10 ** (mels / 2595) - 1)
    bank = [np.interp(f, edges[i : i + 3], (0, 1, 0), 0, 0) for i in range(26)]
    cepstra = np.log(power @ np.array(bank).T + 1e-6) @ np.cos(
        np.pi * np.arange(13) * (np.arange(26)[:, None] + 0.5) / 26
    )
    return np.concatenate([cepstra.mean(axis=0), cepstra.std(axis=0)])


def distance(a: Audio, b: Audio) -> float:
    """How different two pieces sound: timbre, rhythm and tonality in standard deviations."""
    timbre = np.linalg.norm(mfcc(a) - mfcc(b)) / TIMBRE
    rhythm = np.linalg.norm(repetition(a) - repetition(b)) / RHYTHM
    tonality = np.linalg.norm(chroma(a) - chroma(b)) / TONALITY
    return float(timbre + rhythm + tonality) / 3


def loudest(sound: Audio) -> float:
    """Middle of the loudest three seconds."""
    power = np.square(sound[: len(sound) // 4800 * 4800]).reshape(-1, 4800 * 2).mean(axis=1)
    return float(np.argmax(np.convolve(power, np.ones(30), "valid"))) / 10 + 1.5


@pytest.mark.parametrize("seconds", [0.6, 1, 2, 3, 5, 8, 12.345, 15, 30, 61.7])
def test_the_length_is_exact_and_the_ends_are_clean(tmp_path: Path, seconds: float) -> None:
    mood = sorted(MOODS)[round(seconds * 7) % len(MOODS)]
    score, sound = play(tmp_path, mood, seconds)
    with wave.open(str(tmp_path / "music.wav")) as file:
        assert file.getparams()[:4] == (2, 2, RATE, round(seconds * RATE))
    assert np.abs(sound[-960:]).max() < 0.001
    assert np.abs(sound[:96]).max() < 0.02
    assert np.abs(sound).max() < 0.9
    names, starts, ends = zip(*score.facts()["sections"], strict=True)  # type: ignore[call-overload]
    assert starts[0] == 0 and ends[-1] == pytest.approx(seconds, abs=1e-3) and starts[1:] == ends[:-1], names
    if seconds >= 3:
        assert np.square(sound[: RATE // 10]).mean() > 1e-6, "the film must not begin with nothing"


@pytest.mark.parametrize("mood", MOODS)
def test_every_mood_is_clean_tonal_and_rises_to_the_turn(tmp_path: Path, mood: str) -> None:
    score, sound = play(tmp_path, mood, 24, turn=15.0, seed=4)
    tonic, third = score.tonics[1], 3 if score.cast.minor else 4
    end = chroma(sound[-RATE:])
    assert end[tonic] + end[(tonic + third) % 12] + end[(tonic + 7) % 12] >= 0.6
    assert loudest(sound) >= 14.9
    assert abs(wav.loudness(sound) + 18) < 1.2
    assert clicks(sound) == 0
    assert roughness(sound) < (ROUGH_ON_PURPOSE if mood in ("tense", "noir") else ROUGH)
    assert np.corrcoef(sound.T)[0, 1] >= 0
    assert 10 * np.log10(np.square(sound).mean() / np.square(sound.mean(axis=1)).mean()) < 3


def test_a_step_in_the_sound_would_be_found() -> None:
    sound = np.zeros((RATE, 2), np.float32)
    sound[20_000:] = 0.02
    assert clicks(sound) > 0


def test_a_beat_is_heard_where_there_are_drums(tmp_path: Path) -> None:
    score, sound = play(tmp_path, "joyful", 20)
    flux = onsets(sound)
    lag = round(score.form.beat * 100)
    assert np.sum(flux[:-lag] * flux[lag:]) / np.sum(flux * flux) > 0.4


def test_the_same_order_gives_the_same_bytes(tmp_path: Path) -> None:
    order = MusicOrder("noir, 70 BPM", 9 * RATE, seed=3, speech=((1.0, 3.0),))
    compose(order, tmp_path / "a.wav")
    compose(order, tmp_path / "b.wav")
    assert (tmp_path / "a.wav").read_bytes() == (tmp_path / "b.wav").read_bytes()


@pytest.mark.parametrize("mood", ["calm", "joyful", "sad", "corporate"])
def test_the_next_version_is_different_music(tmp_path: Path, mood: str) -> None:
    _, first = play(tmp_path, mood, 16, seed=5)
    _, second = play(tmp_path, mood, 16, seed=5, version=1)
    assert distance(first, second) > 0.6


def test_two_briefs_do_not_sound_alike(tmp_path: Path) -> None:
    _, first = play(tmp_path, "a gentle tale of a lighthouse by the sea", 16, seed=5)
    _, second = play(tmp_path, "a gentle tale of a robot in space", 16, seed=5)
    assert distance(first, second) > 0.7


def test_silence_at_the_turn_is_heard(tmp_path: Path) -> None:
    brief = "epic, with drums, silence at the turn"
    score, sound = play(tmp_path, brief, 24, turn=15.0)
    power = np.square(sound).mean(axis=1)
    quiet = power[round(15.5 * RATE) : round(15.9 * RATE)].mean()
    assert 10 * np.log10(power[round(13.0 * RATE) : round(14.8 * RATE)].mean() / quiet) > 9
    assert not [note for note in score.notes if 14.93 <= note.start < 16 and note.instrument != "swell"]


def test_long_pieces_are_played_in_blocks(tmp_path: Path) -> None:
    heard: list[float] = []
    order = MusicOrder("documentary", 100 * RATE)
    compose(order, tmp_path / "music.wav", heard.append)
    assert len(heard) > 4 and heard == sorted(heard) and heard[-1] == 1.0


def test_blocks_join_without_a_seam(tmp_path: Path) -> None:
    _, sound = play(tmp_path, "calm", 50, seed=1)
    seam = 1 << 19
    near = np.abs(np.diff(sound[seam - 2400 : seam + 2400, 0]))
    assert near[2399] <= np.delete(near, 2399).max()
    assert clicks(sound[seam - RATE : seam + RATE] * np.hanning(2 * RATE)[:, None].astype(np.float32)) == 0


def test_an_order_without_samples_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one sample"):
        write(MusicOrder("calm", 0))


def test_the_command_prints_the_facts(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "providers.local.sound.music", "waltz in D minor, 90 BPM", "6"]
    done = subprocess.run(
        [*command, str(tmp_path / "m.wav")], capture_output=True, text=True, check=True, timeout=60
    )
    facts = dict(line.split(": ", 1) for line in done.stdout.splitlines())
    assert (facts["key"], facts["bpm"], facts["metre"]) == ("D minor", "90.0", "3/4")
    assert (tmp_path / "m.wav").stat().st_size == 44 + 6 * RATE * 4
