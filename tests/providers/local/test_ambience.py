"""Ambience: what the words call for, how long, how loud, and without seams."""

import time
from pathlib import Path

import numpy as np
import pytest

from providers.local.sound import wav
from providers.local.sound.ambience import ABOVE_MIX_DB, ambience
from providers.local.sound.ambience_beds import BEDS
from providers.local.sound.ambience_events import EVENTS
from providers.local.sound.ambience_noise import new_loop, seeded
from providers.local.sound.ambience_words import Cue, read_score

SECOND = wav.SAMPLE_RATE


def _make(description: str, samples: int, tmp_path: Path, seed: int = 1) -> wav.Samples:
    out = tmp_path / "ambience.wav"
    ambience(description, samples, seed, out)
    return wav.read(out)


def _centroid(sound: wav.Samples) -> float:
    power = np.square(np.abs(np.fft.rfft(sound.mean(axis=1))))
    return float((power * np.fft.rfftfreq(len(sound), 1 / SECOND)).sum() / power.sum())


@pytest.mark.parametrize("samples", [1, 7, 28_801, 131_072, 131_073, 5 * SECOND, 30 * SECOND + 1])
def test_length_is_exact_and_both_ends_are_silent(samples: int, tmp_path: Path) -> None:
    sound = _make("waves below; a latch lifts", samples, tmp_path)
    assert sound.shape == (samples, 2)
    assert np.abs(sound[-1]).max() < 1e-3
    if samples > 100:
        assert np.abs(sound).max() > 0.02
        assert np.abs(sound[0]).max() < 1e-3


def test_no_samples_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="at least 1, not 0"):
        ambience("rain", 0, 1, tmp_path / "never.wav")


def test_same_request_same_bytes_and_another_seed_another_sound(tmp_path: Path) -> None:
    first = _make("rain; distant thunder", 3 * SECOND, tmp_path)
    assert np.array_equal(first, _make("rain; distant thunder", 3 * SECOND, tmp_path))
    assert not np.array_equal(first, _make("rain; distant thunder", 3 * SECOND, tmp_path, seed=2))


@pytest.mark.parametrize("name", BEDS)
def test_each_bed_lies_at_its_own_distance_below_the_voice(name: str) -> None:
    loop = BEDS[name].make(new_loop(2**18, seeded(name)), 1.0)
    assert loop.shape == (2, 2**18)
    assert loop.dtype == np.float32
    assert np.isfinite(loop).all()
    assert 10 <= BEDS[name].below <= 24
    assert np.corrcoef(loop)[0, 1] > -0.1  # nothing cancels in mono


@pytest.mark.parametrize("name", BEDS)
def test_beds_repeat_without_a_seam(name: str) -> None:
    """The step across the join is like the steps on either side of it."""
    loop = BEDS[name].make(new_loop(2**18, seeded(name)), 1.0)
    around = np.concatenate([loop[:, -4800:], loop[:, :4800]], axis=1)
    steps = np.abs(np.diff(around, axis=1))
    assert steps[:, 4795:4804].max() <= 1.5 * np.delete(steps, slice(4795, 4804), axis=1).max()


@pytest.mark.parametrize(
    ("description", "bed", "target"),
    [
        ("wind", "wind", -24),
        ("rain", "rain", -28),
        ("city traffic", "city", -21),
        ("a quiet room", "room", -28),
    ],
)
def test_files_are_audible_on_their_own_and_in_proportion(
    description: str, bed: str, target: float, tmp_path: Path
) -> None:
    sound = _make(description, 10 * SECOND, tmp_path)
    assert -18 - BEDS[bed].below + ABOVE_MIX_DB == target
    assert wav.loudness(sound) == pytest.approx(target, abs=1.5)


def test_different_words_sound_different(tmp_path: Path) -> None:
    names = ("deep water", "wind", "waves", "stream", "birds", "rain")
    centres = [_centroid(_make(name, 4 * SECOND, tmp_path)) for name in names]
    assert centres[0] < 250 < centres[1] < 700
    assert centres[3] > 1500 and centres[4] > 2000 and centres[5] > 2500
    assert len({round(centre / 60) for centre in centres}) == len(names)


@pytest.mark.parametrize("name", EVENTS)
def test_one_shots_start_and_end_in_silence(name: str) -> None:
    shot = EVENTS[name].make(seeded(name), "a small thing far away")
    assert shot.dtype == np.float32
    assert np.abs(shot).max() == pytest.approx(1)
    assert abs(shot[0]) < 0.2 and abs(shot[-1]) < 1e-3
    assert 0.1 < len(shot) / SECOND < 7


def test_an_event_stands_out_of_its_bed(tmp_path: Path) -> None:
    alone = _make("a quiet room", 5 * SECOND, tmp_path)
    knocked = _make("a quiet room; a knock", 5 * SECOND, tmp_path)
    apart = np.abs(knocked - alone).max(axis=1)
    first = int(np.flatnonzero(apart > 0.05)[0])
    assert 0.1 < first / len(apart) < 0.3
    assert apart.max() > 10 * np.sqrt(np.square(alone).mean())


def test_far_is_duller_and_softer(tmp_path: Path) -> None:
    def bark(words: str) -> wav.Samples:
        return _make(words, 4 * SECOND, tmp_path) - _make("a quiet room", 4 * SECOND, tmp_path)

    near, far = bark("a quiet room; a dog barks"), bark("a quiet room; a dog barks far off")
    assert _centroid(far) < 0.8 * _centroid(near)
    assert np.abs(far).max() < 0.8 * np.abs(near).max()


@pytest.mark.parametrize(
    ("description", "beds", "cues"),
    [
        ("surf below; a latch lifts", ("waves",), ("latch",)),
        ("Rain on the window, distant thunder", ("rain",), ("thunder",)),
        ("market murmur, a bell far away", ("crowd",), ("bell",)),
        ("harbour at dawn", ("waves",), ("gull",)),
        ("forest at night", ("crickets",), ("owl",)),
        ("forest", ("birds",), ()),
        ("no rain, only wind", ("wind",), ()),
        ("she waves goodbye at the station", ("crowd",), ()),
        ("a train passes", ("train",), ()),
        ("brain training", ("room",), ()),
        ("rainbow over the field", ("birds",), ()),
        ("the clock ticks", ("ticking",), ()),
        ("bubbles under the sea", ("underwater",), ("bubbles",)),
        ("coffee shop chatter, cups clink", ("cafe",), ("glass",)),
        ("wind howls, footsteps in snow", ("wind",), ("steps",)),
        ("dripping water in a cave", ("room",), ("drip",)),
        ("leaves; a leaf lands", ("leaves",), ("rustle",)),
        ("pluie sur le toit", ("rain",), ()),
        ("Meeresrauschen, Möwen", ("waves",), ("gull",)),
        ("owl hoots", ("crickets",), ("owl",)),
        ("", ("room",), ()),
    ],
)
def test_words_choose_beds_and_events(description: str, beds: tuple[str, ...], cues: tuple[str, ...]) -> None:
    score = read_score(description)
    assert score.beds == beds
    assert tuple(cue.name for cue in score.cues) == cues


def test_at_most_two_of_each_and_every_name_exists() -> None:
    everything = " ".join(f"{name}," for name in (*BEDS, *EVENTS)) + " surf, gulls, a far bell; a door slams"
    score = read_score(everything)
    assert len(score.beds) == 2 and len(score.cues) == 2
    for words in everything.split(","):
        score = read_score(words)
        assert {*score.beds} <= {*BEDS} and {cue.name for cue in score.cues} <= {*EVENTS}


def test_distance_and_force_are_read() -> None:
    assert read_score("rain; a bell far below").cues == (Cue("bell", " a bell far below", True),)
    assert not read_score("rain; a bell").cues[0].far
    assert read_score("a lighthouse in the rain").force == read_score("rain").force
    assert read_score("heavy rain").force > read_score("rain").force > read_score("gentle rain").force


def test_ambience_is_cheap(tmp_path: Path) -> None:
    ambience("rain", SECOND, 1, tmp_path / "warm.wav")
    before = time.process_time()
    ambience("crowd; a cup lands", 30 * SECOND, 1, tmp_path / "crowd.wav")
    assert time.process_time() - before < 1.5
