import asyncio
from pathlib import Path

import pytest

from media import cut as cutting
from media.burn import placeholder
from media.conform import conform, still_clip
from media.cut import Body, CutVideo, Shot, Transition, pieces, render_video
from media.encoding import keyframes
from media.errors import MediaError
from media.splice import track
from tests.media import barcode
from tests.media.sources import make

HANDLE = 12


@pytest.fixture(scope="module")
def clips(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """Three clips of 48 frames with handles of 12, numbered from 0, 1000 and 2000."""
    folder = tmp_path_factory.mktemp("clips")
    return [barcode.clip(folder / f"{i}.mp4", i * 1000, 72, HANDLE, 40 + 60 * i) for i in range(3)]


def film(
    clips: list[Path], *transitions: Transition, fade_in: int = 0, tail: int = 0, fade_out: int = 0
) -> CutVideo:
    joins = [*transitions, *[Transition()] * (len(clips) - len(transitions))]
    shots = tuple(Shot(clip, HANDLE, 48, join) for clip, join in zip(clips, joins, strict=True))
    return CutVideo(shots, barcode.FPS, fade_in, tail, fade_out)


def render(cut: CutVideo, folder: Path) -> tuple[list[int], Path]:
    out = folder / "film.mp4"
    frames = asyncio.run(render_video(cut, out, folder))
    assert barcode.times(out) == list(range(frames))
    numbers = barcode.numbers(out)
    assert len(numbers) == frames == cut.frames
    return numbers, out


def slots(count: int = 3) -> list[int]:
    return [1000 * i + HANDLE + n for i in range(count) for n in range(48)]


def test_hard_cuts_are_copied_whole(clips: list[Path], tmp_path: Path) -> None:
    cut = film(clips)
    assert pieces(cut, [track(clip, 24) for clip in clips]) == [Body(i, 12, 60) for i in range(3)]
    numbers, out = render(cut, tmp_path)
    assert numbers == slots()
    assert list(tmp_path.iterdir()) == [out]


@pytest.mark.parametrize("kind", ["crossfade", "dissolve"])
@pytest.mark.parametrize("length", [2, 7, 10, 24])
def test_overlapping_transitions_are_centred_on_the_boundary(
    clips: list[Path], tmp_path: Path, kind: cutting.Kind, length: int
) -> None:
    cut = film(clips, Transition(kind, length), Transition())
    numbers, _ = render(cut, tmp_path)
    mixed = range(48 - length // 2, 48 + length - length // 2)
    for frame, (got, wanted) in enumerate(zip(numbers, slots(), strict=True)):
        if frame not in mixed:
            assert got == wanted, f"frame {frame}"
    assert -1 in numbers[mixed.start : mixed.stop]
    # The bars that both sides share stay crisp; the shade below glides from one shot to the next.
    shades = [int(luma[70, 80]) for luma in barcode.lumas(tmp_path / "film.mp4")]
    inside = shades[mixed.start - 1 : mixed.stop + 1]
    assert inside == sorted(inside)
    assert inside[-1] - inside[0] > 40


def test_fade_black_passes_through_black_and_uses_no_handles(clips: list[Path], tmp_path: Path) -> None:
    shots = tuple(Shot(clip, 0, 72, Transition("fade_black", 12)) for clip in clips)
    cut = CutVideo(shots, barcode.FPS)
    numbers, out = render(cut, tmp_path)
    assert numbers[:66] == list(range(66))
    assert numbers[78:138] == list(range(1006, 1066))
    lumas = barcode.lumas(out)
    assert max(int(lumas[frame].max()) for frame in (71, 72)) < 60


def test_tail_holds_the_last_frame_and_fades_out(clips: list[Path], tmp_path: Path) -> None:
    numbers, out = render(film(clips, fade_in=6, tail=24, fade_out=12), tmp_path)
    assert numbers[6:144] == slots()[6:]
    assert numbers[144:154] == [slots()[-1]] * 10
    lumas = barcode.lumas(out)
    assert int(lumas[0].max()) < 30
    assert int(lumas[-1].max()) < 45


def test_shots_too_short_for_a_body_are_encoded_in_one_chain(clips: list[Path], tmp_path: Path) -> None:
    shots = (
        Shot(clips[0], 12, 48, Transition("crossfade", 10)),
        Shot(clips[1], 20, 9, Transition("crossfade", 8)),
        Shot(clips[2], 13, 47),
    )
    numbers, _ = render(CutVideo(shots, barcode.FPS), tmp_path)
    assert numbers[:43] == list(range(12, 55))
    assert numbers[61:] == list(range(2017, 2060))


def test_cuts_off_the_key_frames_are_exact(clips: list[Path], tmp_path: Path) -> None:
    shots = (Shot(clips[0], 3, 50), Shot(clips[1], 31, 20), Shot(clips[2], 0, 71))
    numbers, _ = render(CutVideo(shots, barcode.FPS), tmp_path)
    assert numbers == [*range(3, 53), *range(1031, 1051), *range(2000, 2071)]


def test_pieces_are_kept_and_only_changed_joins_are_made_again(clips: list[Path], tmp_path: Path) -> None:
    fade = Transition("crossfade", 8)
    render(film(clips, fade, fade), tmp_path)
    first = {path: path.stat().st_mtime_ns for path in tmp_path.glob("*.mp4") if path.name != "film.mp4"}
    render(film(clips, fade, Transition("crossfade", 12)), tmp_path)
    second = {path: path.stat().st_mtime_ns for path in tmp_path.glob("*.mp4") if path.name != "film.mp4"}
    assert len(first) == 2
    assert len(second) == 3
    assert all(second[path] == time for path, time in first.items())


def test_missing_handles_are_named(clips: list[Path], tmp_path: Path) -> None:
    shots = (Shot(clips[0], 12, 60, Transition("crossfade", 8)), Shot(clips[1], 12, 48))
    with pytest.raises(MediaError, match=r"needs frames 12 to 76 of '0.mp4', which has 72"):
        asyncio.run(render_video(CutVideo(shots, barcode.FPS), tmp_path / "film.mp4", tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_a_failing_join_is_one_error(
    clips: list[Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PIXORA_FFMPEG", "/bin/false")
    fade = Transition("crossfade", 8)
    with pytest.raises(MediaError, match=r"^Could not join '0\.mp4' and '1\.mp4': ffmpeg gave no reason\.$"):
        asyncio.run(render_video(film(clips, fade), tmp_path / "film.mp4", tmp_path))
    assert list(tmp_path.iterdir()) == []


def test_progress_ends_at_one(clips: list[Path], tmp_path: Path) -> None:
    seen: list[float] = []
    cut = film(clips, Transition("crossfade", 8))
    asyncio.run(render_video(cut, tmp_path / "film.mp4", tmp_path, seen.append))
    assert seen == sorted(seen)
    assert seen[-1] == 1.0


def test_clips_of_every_maker_join_without_encoding(clips: list[Path], tmp_path: Path) -> None:
    """Frame by frame in PyAV, from a foreign file, from a still, a card: one set of headers, one film."""
    keys = keyframes(72, HANDLE, barcode.FPS)
    made = [tmp_path / f"{name}.mp4" for name in ("foreign", "still", "card")]
    shape = (barcode.WIDTH, barcode.HEIGHT, barcode.FPS, 72, keys)
    picture = make(tmp_path / "still.png", "testsrc2=s=320x180", **{"frames:v": 1})
    asyncio.run(conform(clips[1], made[0], *shape))
    asyncio.run(still_clip(picture, made[1], *shape))
    asyncio.run(placeholder("Scene 4", made[2], *shape))
    every = [clips[0], *made]
    assert len({track(path, barcode.FPS).headers for path in every}) == 1
    assert [track(path, barcode.FPS).keys for path in every] == [keys] * 4
    numbers, _ = render(film(every), tmp_path)
    assert numbers[:96] == slots(2)


def test_clips_that_cannot_join_are_refused(clips: list[Path], tmp_path: Path) -> None:
    other = tmp_path / "other.mp4"
    make(other, "testsrc2=s=160x90:r=24:d=3", video_track_timescale=12288, g=12)
    shots = (Shot(clips[0], 12, 48), Shot(other, 0, 72))
    with pytest.raises(MediaError, match="other settings"):
        asyncio.run(render_video(CutVideo(shots, barcode.FPS), tmp_path / "film.mp4", tmp_path))
    with pytest.raises(MediaError, match="not conformed to 25"):
        track(clips[0], 25)
    assert list(tmp_path.iterdir()) == [other]
