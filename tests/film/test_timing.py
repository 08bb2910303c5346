"""Timing always sums, never overlaps wrongly, and is whole frames."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from film.document import Film
from film.timing import HEAD_SECONDS, REST_SECONDS, frames, handle, shortest, spoken, time
from tests.film.films import films, small


@given(films(), st.dictionaries(st.sampled_from([f"s{n}" for n in range(1, 9)]), st.floats(0.2, 20)))
def test_slots_follow_one_another_and_sum_to_the_film(film: Film, measured: dict[str, float]) -> None:
    timing = time(film, measured)
    start = 0
    for at in timing.scenes:
        assert at.start == start
        assert at.length >= 1
        start = at.end
    assert timing.total == start + timing.tail


@given(films(), st.dictionaries(st.sampled_from([f"s{n}" for n in range(1, 9)]), st.floats(0.2, 20)))
def test_narration_fits_its_scene_with_air_around_it(film: Film, measured: dict[str, float]) -> None:
    timing, fps = time(film, measured), film.settings.fps
    for scene, at in zip(film.scenes, timing.scenes, strict=True):
        assert at.length >= frames(scene.duration, fps)
        if spoken(scene, film):
            usual, rest = frames(HEAD_SECONDS, fps), frames(REST_SECONDS, fps)
            asked = usual if scene.head is None else frames(scene.head, fps)
            assert at.head == asked or (usual <= at.head < asked and at.tail == rest)
            # Where narration is in its scene never makes the scene longer.
            assert at.length <= max(frames(scene.duration, fps), usual + at.narration + rest, 1)
            assert at.voice + at.narration + frames(REST_SECONDS, fps) <= at.end
            assert at.measured == (scene.id in measured)
        else:
            assert at.narration == 0


@given(films(), st.dictionaries(st.sampled_from([f"s{n}" for n in range(1, 9)]), st.floats(0.2, 20)))
def test_head_narration_and_tail_fill_a_scene(film: Film, measured: dict[str, float]) -> None:
    timing, fps = time(film, measured), film.settings.fps
    for scene, at in zip(film.scenes, timing.scenes, strict=True):
        if at.narration:
            assert at.head + at.narration + at.tail == at.length
            assert at.tail >= frames(REST_SECONDS, fps)
            assert at.length == max(frames(scene.duration, fps), shortest(at, fps))
        else:
            assert at.head == at.tail == shortest(at, fps) == 0


@given(films(least=2))
def test_transitions_stay_within_the_handles_and_their_neighbours(film: Film) -> None:
    timing = time(film, {})
    for at, after in zip(timing.scenes, timing.scenes[1:], strict=False):
        assert at.transition % 2 == 0
        assert at.transition <= 2 * handle(timing.fps)
        assert at.transition * 5 <= min(at.length, after.length)
    assert timing.scenes[-1].transition == 0
    for before, at, after in zip(timing.scenes, timing.scenes[1:], timing.scenes[2:], strict=False):
        assert before.start + before.length + before.transition // 2 <= after.start - at.transition // 2


@given(films(), st.randoms(use_true_random=False))
def test_moving_scenes_changes_no_length(film: Film, random: object) -> None:
    order = list(film.scenes)
    random.shuffle(order)  # type: ignore[attr-defined]
    moved = film.with_(scenes=tuple(order))
    lengths = {at.scene_id: at.length for at in time(film, {}).scenes}
    assert {at.scene_id: at.length for at in time(moved, {}).scenes} == lengths
    assert time(moved, {}).total == time(film, {}).total


def test_an_overrun_makes_the_scene_longer_and_only_that() -> None:
    film = small(3)
    before, after = (
        time(film, {"s1": 1.0, "s2": 1.0, "s3": 1.0}),
        time(film, {"s1": 1.0, "s2": 6.0, "s3": 1.0}),
    )
    assert [at.length for at in before.scenes] == [96, 96, 96]
    assert [at.length for at in after.scenes] == [96, 7 + 6 * 24 + 12, 96]


def test_half_a_frame_rounds_up() -> None:
    assert [frames(n / 48, 24) for n in (0, 1, 2, 3)] == [0, 1, 1, 2]
