"""The written music: form, harmony, tune and the room left for a voice."""

import random
from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from providers.local.sound import form, harmony
from providers.local.sound.moods import MOODS, PLACES, SCALES
from providers.local.sound.music import MusicOrder, Score, write
from providers.local.sound.score import Note

RATE = 48_000
BRIEFS = [*MOODS, *(f"calm, {place}" for place in PLACES)]


def lead(score: Score) -> list[Note]:
    return [note for note in score.notes if note.role == "lead"]


@st.composite
def spoken(draw: st.DrawFn) -> tuple[tuple[float, float], ...]:
    lengths = draw(st.lists(st.tuples(st.floats(0.1, 6), st.floats(0.3, 6)), min_size=1, max_size=8))
    spans, at = [], 0.0
    for pause, line in lengths:
        spans.append((at + pause, at + pause + line))
        at += pause + line
    return tuple(spans)


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(BRIEFS), st.floats(4, 50), spoken(), st.integers(0, 99))
def test_the_tune_never_sounds_while_somebody_speaks(
    brief: str, seconds: float, speech: tuple[tuple[float, float], ...], seed: int
) -> None:
    score = write(MusicOrder(brief, round(seconds * RATE), speech=speech, seed=seed))
    for note in lead(score):
        assert not any(a < note.start + note.length and note.start < b for a, b in speech)


def test_gaps_in_the_narration_get_a_tune() -> None:
    speech = ((0.5, 6.0), (12.0, 17.0), (22.0, 26.0))
    for mood in MOODS:
        notes = lead(write(MusicOrder(mood, 30 * RATE, turn=20.4, speech=speech, seed=2)))
        assert sum(6.0 < note.start < 12.0 for note in notes) >= 2, mood


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(BRIEFS), st.floats(4.5, 600), st.floats(0.15, 0.85), st.integers(0, 9))
@example("calm", 50.0, 1 / 3, 0)
def test_the_turn_is_a_downbeat_and_bars_fill_the_piece(
    brief: str, seconds: float, at: float, seed: int
) -> None:
    samples = round(seconds * RATE)
    score = write(MusicOrder(brief, samples, turn=seconds * at, seed=seed))
    plan = score.form
    downbeats = [bar.start for bar in plan.bars] + [plan.ending]
    assert min(abs(start - seconds * at) for start in downbeats) < 1e-6
    for bar, following in pairwise(downbeats):
        assert following - bar <= plan.bar + 1e-6
    assert 0 <= downbeats[0] < plan.bar
    assert plan.length == pytest.approx(samples / RATE)
    assert 0.59 < plan.length - plan.ending < 3 + plan.bar
    assert all(0 <= note.start < plan.length for note in score.notes)


def test_a_given_tempo_and_key_are_kept() -> None:
    score = write(MusicOrder("tense, 97 BPM, key of F# minor", 30 * RATE, version=3))
    assert (score.bpm, score.key) == (97.0, "F# minor")
    score = write(MusicOrder("joyful jig, 110 BPM, G major", 30 * RATE))
    assert (score.bpm, score.key, score.cast.metre) == (110.0, "G major", 6)


def test_free_tempos_bring_beats_to_the_cuts() -> None:
    dice = random.Random(3)
    fitted, blind = [], []
    for _ in range(40):
        cuts = tuple(sorted(dice.uniform(2, 26) for _ in range(3)))
        for plan, found in (
            (form.fit(30, 20.4, cuts, 4, (80, 100), 90), fitted),
            (form.fit(30, 20.4, (), 4, (80, 100), 90), blind),
        ):
            found += [abs((cut - 20.4 + plan.beat / 2) % plan.beat - plan.beat / 2) for cut in cuts]
    assert sum(fitted) < 0.7 * sum(blind)


def test_long_films_step_back_and_do_not_repeat_themselves() -> None:
    score = write(MusicOrder("epic", 240 * RATE, turn=160.0))
    bare = [bar for bar in score.form.bars if bar.bare]
    assert bare
    low = [
        note.start for note in score.notes if note.role in ("bass", "drums") and note.instrument != "swell"
    ]
    assert not any(bar.start + 0.1 < at < bar.start + score.form.bar - 0.1 for bar in bare for at in low)
    assert score.tonics[1] == (score.tonics[0] + 2) % 12, "an epic rises by a tone"
    bars = [
        tuple(
            note.pitch
            for note in lead(score)
            if bar.start - 0.05 <= note.start < bar.start + score.form.bar - 0.05
        )
        for bar in score.form.bars
    ]
    fours = [tuple(bars[i : i + 4]) for i in range(0, len(bars) - 3, 4) if any(bars[i : i + 4])]
    assert max(fours.count(four) for four in fours) < 3


def test_tunes_move_by_step_stay_in_range_and_end_on_the_key_note() -> None:
    moves: list[int] = []
    for brief in BRIEFS:
        for seed in range(4):
            score = write(MusicOrder(brief, 40 * RATE, seed=seed))
            notes = lead(score)
            assert all(44 <= note.pitch <= 85 for note in notes), brief
            assert notes[-1].pitch % 12 == score.tonics[1], brief
            moves += [
                abs(a.pitch - b.pitch) for a, b in pairwise(notes) if b.start - a.start - a.length < 0.1
            ]
    assert sum(move == 0 for move in moves) < 0.08 * len(moves)
    assert sum(move <= 4 for move in moves) > 0.7 * len(moves)
    assert sum(move > 9 for move in moves) < 0.02 * len(moves)


def test_strong_beats_carry_chord_tones() -> None:
    right = total = 0
    for mood in MOODS:
        score = write(MusicOrder(mood, 40 * RATE, seed=6))
        for note in lead(score):
            for bar in score.form.bars:
                if abs(note.start - bar.start) < 0.03:
                    chord = next(pad for pad in score.pads if pad.start <= bar.start + 0.01 < pad.end)
                    right += note.pitch % 12 in {pitch % 12 for pitch in chord.pitches}
                    total += 1
    assert total > 50 and right > 0.85 * total


def test_every_loop_can_be_played_smoothly() -> None:
    tables = [*MOODS.values(), *PLACES.values()]
    for text in {text for table in tables for text in (*table.loops, table.cadence) if text}:
        voices: tuple[int, ...] = ()
        for chord in harmony.loop(text) * 2:
            placed = harmony.voice(chord.shifted(2), voices)
            assert len(placed) == 4 and {p % 12 for p in placed} <= set(chord.shifted(2))
            assert all(48 < p < 80 for p in placed)
            if voices:
                assert sum(min(abs(p - q) for q in voices) for p in placed) <= 16, text
            voices = placed


@pytest.mark.parametrize(
    ("symbol", "tones", "bass"),
    [
        ("I", (0, 4, 7), 0), ("bVImaj7", (8, 0, 3, 7), 8), ("iih7", (2, 5, 8, 0), 2), ("V/11", (7, 11, 2), 11),
        ("V7b9", (7, 11, 2, 5, 8), 7), ("viio7", (11, 2, 5, 8), 11), ("i5", (0, 7), 0), ("#Io7", (1, 4, 7, 10), 1),
        ("iadd9", (0, 3, 7, 2), 0), ("V7sus", (7, 0, 2, 5), 7),
    ],
)  # fmt: skip
def test_chord_symbols(symbol: str, tones: tuple[int, ...], bass: int) -> None:
    chord = harmony.chord(symbol)
    assert (chord.tones, chord.bass) == (tones, bass)


@pytest.mark.parametrize("symbol", ["H", "Imaj13", "", "I/x"])
def test_other_chord_symbols_are_refused(symbol: str) -> None:
    with pytest.raises(ValueError, match="is not a chord symbol"):
        harmony.chord(symbol)


def test_a_borrowed_chord_bends_the_scale_and_leaves_the_rest() -> None:
    bent = harmony.bar_scale("lydian", harmony.chord("bVI"))
    assert {8, 0, 3} <= set(bent) and len(bent) == len(SCALES["lydian"])
    leading = harmony.bar_scale("aeolian", harmony.chord("V"))
    assert 11 in leading and 0 in leading and 10 not in leading


def test_drums_only_where_wanted() -> None:
    assert not [n for n in write(MusicOrder("joyful, no drums", 20 * RATE)).notes if n.role == "drums"]
    assert [n for n in write(MusicOrder("calm, with drums", 20 * RATE)).notes if n.role == "drums"]


def test_sparse_openings_are_thinner() -> None:
    full = write(MusicOrder("epic", 30 * RATE, turn=20.0))
    sparse = write(MusicOrder("epic; sparse until 20 s", 30 * RATE, turn=20.0))
    counts = [sum(note.start < 19 for note in score.notes) for score in (full, sparse)]
    assert counts[1] < counts[0]
