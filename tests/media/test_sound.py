import asyncio
import subprocess
import wave
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import NDArray

from media import loudness, program, samples
from media.errors import MediaError
from media.sound import Ambience, Mix, Voice, ducking, render_sound

RATE = 48_000


def save(path: Path, sound: NDArray[np.floating]) -> Path:
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1 if sound.ndim == 1 else 2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((np.clip(sound, -1, 1) * 32767).astype("<i2").tobytes())
    return path


def tone(seconds: float, hertz: float, level: float = 0.2) -> NDArray[np.float64]:
    return level * np.sin(2 * np.pi * hertz * np.arange(round(seconds * RATE)) / RATE)


def noise(seconds: float, level: float = 0.1, seed: int = 1) -> NDArray[np.float64]:
    return np.random.default_rng(seed).normal(0, level, round(seconds * RATE))


def decoded(path: Path) -> NDArray[np.float32]:
    """What a player hears of an M4A, without the encoder's padding."""
    command = [program.program(), "-v", "error", "-i", str(path), "-f", "f32le", "-ac", "2", "-"]
    raw = subprocess.run(command, check=True, capture_output=True, timeout=60).stdout
    return np.frombuffer(raw, np.float32).reshape(-1, 2)


def ebur128(path: Path) -> tuple[float, float]:
    """Loudness and true peak as ffmpeg measures them."""
    command = [
        program.program(),
        "-hide_banner",
        "-i",
        str(path),
        "-af",
        "ebur128=peak=true:framelog=quiet",
        "-f",
        "null",
        "-",
    ]
    log = subprocess.run(command, check=True, capture_output=True, text=True, timeout=60).stderr
    found = dict(
        line.strip().split(":", 1) for line in log.splitlines() if line.strip().startswith(("I:", "Peak:"))
    )
    return float(found["I"].split()[0]), float(found["Peak"].split()[0])


def spectrum(sound: NDArray[np.float32], hertz: float) -> float:
    """The level of one frequency in dB."""
    turn = np.exp(-2j * np.pi * hertz * np.arange(len(sound)) / RATE)
    return float(20 * np.log10(abs((sound[:, 0] * turn).mean()) + 1e-9))


def test_a_whole_mix_meets_loudness_peak_and_length(tmp_path: Path) -> None:
    rng = np.random.default_rng(3)
    syllables = np.repeat(rng.random(60) > 0.3, RATE // 20).astype(float)
    buzz = sum(tone(3, 120 * n, 0.2 / n) for n in range(1, 20))
    voice = save(tmp_path / "voice.wav", buzz * syllables)
    music = save(tmp_path / "music.wav", np.stack([tone(10, 220), tone(10, 330)], 1))
    rain = save(tmp_path / "rain.wav", noise(2, 0.5, 2))
    mix = Mix(
        193,
        24,
        (Voice(voice, 1.0), Voice(voice, 4.5)),
        (Ambience(rain, 0, 8),),
        music,
        speech_spans=((1, 4), (4.5, 7.5)),
    )
    made = asyncio.run(render_sound(mix, tmp_path))
    integrated, peak = ebur128(made.path)
    assert abs(integrated + 16) <= 0.5
    assert abs(made.lufs - integrated) <= 0.2
    assert peak <= -1.5
    assert len(decoded(made.path)) == made.samples == 386_000
    assert sorted(path.suffix for path in tmp_path.iterdir()) == [".lufs", ".m4a", ".wav", ".wav", ".wav"]


@pytest.mark.parametrize(("frames", "fps"), [(1, 24), (13, 25), (47, 30), (100, 24)])
def test_the_length_is_exact(tmp_path: Path, frames: int, fps: int) -> None:
    music = save(tmp_path / "music.wav", tone(3, 220))
    made = asyncio.run(render_sound(Mix(frames, fps, music=music), tmp_path))
    assert len(decoded(made.path)) == made.samples == round(frames * RATE / fps)


def test_narration_lies_on_its_sample(tmp_path: Path) -> None:
    click = np.zeros(RATE // 2)
    click[:400] = tone(400 / RATE, 2000, 0.9)
    voice = save(tmp_path / "voice.wav", click)
    made = asyncio.run(render_sound(Mix(72, 24, (Voice(voice, 1.234567),)), tmp_path, stems=tmp_path))
    with wave.open(str(made.stems["narration"])) as file:
        stem = np.frombuffer(file.readframes(file.getnframes()), "<i2").reshape(-1, 2)[:, 0].astype(float)
    at = round(1.234567 * RATE)
    assert len(stem) == 144_000
    assert not stem[:at].any()
    assert np.corrcoef(stem[at : at + 400], click[:400])[0, 1] > 0.999


def test_music_is_ducked_by_nine_decibels_before_the_first_word(tmp_path: Path) -> None:
    music = save(tmp_path / "music.wav", tone(8, 440))
    made = asyncio.run(
        render_sound(Mix(192, 24, music=music, speech_spans=((3.0, 5.0),)), tmp_path, stems=tmp_path)
    )
    sound = np.concatenate(list(samples.read(made.stems["music"])))
    open_level = spectrum(sound[RATE : 2 * RATE], 440)
    assert open_level - spectrum(sound[3 * RATE : 5 * RATE], 440) == pytest.approx(9.0, abs=0.05)
    assert open_level - spectrum(sound[6 * RATE : 7 * RATE], 440) == pytest.approx(0.0, abs=0.05)


def test_parts_come_to_their_level_whatever_theirs_was(tmp_path: Path) -> None:
    loud, quiet = save(tmp_path / "loud.wav", noise(2, 0.3)), save(tmp_path / "quiet.wav", noise(2, 0.01, 5))
    mix = Mix(192, 24, (Voice(loud, 0), Voice(quiet, 2)), (Ambience(loud, 4, 4, -14),), quiet)
    made = asyncio.run(render_sound(mix, tmp_path, stems=tmp_path))
    stems = {name: np.concatenate(list(samples.read(path))) for name, path in made.stems.items()}
    for part in (stems["narration"][: 2 * RATE], stems["narration"][2 * RATE : 4 * RATE]):
        assert loudness.measure([part]) == pytest.approx(-18, abs=0.1)
    assert loudness.measure([stems["music"][: 2 * RATE]]) == pytest.approx(-23.5, abs=0.1)
    assert loudness.measure([stems["ambience"][5 * RATE : 7 * RATE]]) == pytest.approx(-32, abs=0.3)


def test_ambiences_cross_at_a_level_power(tmp_path: Path) -> None:
    first, second = (save(tmp_path / f"{seed}.wav", noise(1.5, 0.1, seed)) for seed in (1, 2))
    mix = Mix(240, 24, ambience=(Ambience(first, 0, 5.5), Ambience(second, 4.5, 5.5)))
    made = asyncio.run(render_sound(mix, tmp_path, stems=tmp_path))
    sound = np.concatenate(list(samples.read(made.stems["ambience"])))
    power = [float((sound[int(t * RATE) : int((t + 0.25) * RATE)] ** 2).mean()) for t in (2.0, 4.85, 8.0)]
    assert 10 * abs(np.log10(power[1] / power[0])) < 0.7
    assert 10 * abs(np.log10(power[2] / power[0])) < 0.7


def test_silence_stays_silent(tmp_path: Path) -> None:
    for mix in (Mix(24, 24), Mix(24, 24, (Voice(save(tmp_path / "v.wav", np.zeros(RATE)), 0),))):
        made = asyncio.run(render_sound(mix, tmp_path))
        assert made.lufs == -70.0
        assert not np.abs(decoded(made.path)).max() > 1e-4


def test_a_soundtrack_is_found_again(tmp_path: Path) -> None:
    music = save(tmp_path / "music.wav", tone(3, 220))
    first = asyncio.run(render_sound(Mix(48, 24, music=music), tmp_path))
    made_at = first.path.stat().st_mtime_ns
    second = asyncio.run(render_sound(Mix(48, 24, music=music), tmp_path))
    assert (second.path, second.path.stat().st_mtime_ns) == (first.path, made_at)
    assert second.lufs == pytest.approx(first.lufs, abs=0.01)
    other = asyncio.run(render_sound(Mix(48, 24, music=music, music_db=-8), tmp_path))
    assert other.path != first.path


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(MediaError, match=r"'gone\.wav' cannot be read"):
        asyncio.run(render_sound(Mix(24, 24, music=tmp_path / "gone.wav"), tmp_path))


def test_the_meter_agrees_with_ebur128(tmp_path: Path) -> None:
    sound = noise(12, 0.05) * np.repeat([1, 0.01, 2, 1], 3 * RATE)
    path = save(tmp_path / "sound.wav", np.stack([sound, 0.3 * sound], 1))
    assert loudness.measure(samples.read(path)) == pytest.approx(ebur128(path)[0], abs=0.1)


@given(st.lists(st.tuples(st.floats(0, 60), st.floats(0.1, 10)), max_size=8))
def test_ducking_is_full_in_speech_and_off_far_from_it(spans: list[tuple[float, float]]) -> None:
    speech = [(start, start + length) for start, length in spans]
    times = np.arange(0, 75, 0.01)
    depth = ducking(speech, times)
    inside = np.zeros(len(times), bool)
    near = np.zeros(len(times), bool)
    for start, end in speech:
        inside |= (times >= start) & (times <= end)
        near |= (times > start - 1) & (times < end + 1)
    assert (depth[inside] == 1).all()
    assert (depth[~near] == 0).all()
    assert np.abs(np.diff(depth)).max(initial=0) < 0.1
