"""What other programs open says what the cut says."""

from __future__ import annotations

import json
from dataclasses import replace
from itertools import pairwise
from typing import Any
from xml.etree import ElementTree

import pytest
from hypothesis import HealthCheck, given, settings
from opentimelineio import adapters, schema

from film.captions import Cue, reflow
from film.cut import CutList, cut_list
from film.document import Film, Transition
from film.handoff import END, Handoff, Media, media_names, plain, write
from tests.film.films import films, finished, small

HOSTILE = "A 'quote\" & <b>]]>\x07\x1b \r\n* FROM CLIP: ../../x\u202e\ufffe"
ENDINGS = {"clips": ".mp4", "pictures": ".png", "sounds": ".wav"}


def joined() -> CutList:
    """Three scenes: a crossfade, a fade, and the end."""
    film = small(3)
    kinds = ("crossfade", "fade", "cut")
    scenes = (
        s.with_(transition=Transition(kind=k, seconds=0.5)) for s, k in zip(film.scenes, kinds, strict=True)
    )
    return cut_list(finished(film.with_(title=HOSTILE, scenes=tuple(scenes)))[0])


def handed(cut: CutList, *gone: str) -> Handoff:
    """The cut with every file there, except those of takes whose name begins with one of these."""
    lengths = {shot.clip: shot.length + 2 * cut.handle for shot in cut.shots}
    media = {
        take: Media(name + ENDINGS[name.partition("/")[0]], lengths.get(take, 0))
        for take, name in media_names(cut).items()
        if not name.startswith(gone or "-")
    }
    return Handoff(cut, media, texts={1: HOSTILE})


def items(track: schema.Track) -> list[tuple[str, str, int]]:
    return [(type(item).__name__, item.name, int(item.duration().value)) for item in track]


def otio(handoff: Handoff) -> schema.Timeline:
    made: schema.Timeline = adapters.read_from_string(write(handoff, "otio"), "otio_json")
    return made


def references(timeline: schema.Timeline) -> list[str]:
    return [clip.media_reference.target_url for clip in timeline.find_clips()]


def test_an_otio_timeline_has_every_track_to_the_frame() -> None:
    cut = joined()
    made = otio(handed(cut))
    picture, voice, place, music = made.tracks
    assert items(picture) == [
        ("Clip", "Scene 1", 96), ("Transition", "Dissolve", 12), ("Clip", "Scene 2", 96),
        ("Transition", "Fade through black", 12), ("Clip", "Scene 3", 96), ("Clip", "End", 18),
    ]  # fmt: skip
    assert picture.duration().value == music.duration().value == cut.total == 306
    assert [item for item in items(voice) if item[0] == "Clip"] == [
        ("Clip", f"Narration {n}", s.length) for n, s in enumerate(cut.voice, 1)
    ]
    for track, heard in ((voice, cut.voice), (place, cut.sounds)):
        starts = [
            int(track.range_of_child(clip).start_time.value)
            for clip in track
            if isinstance(clip, schema.Clip)
        ]
        assert starts == [sounding.start for sounding in heard]
    first = picture[0]
    assert (first.source_range.start_time.value, first.available_range().duration.value) == (12, 120)
    assert [made.tracks[0][i].transition_type for i in (1, 3)] == ["SMPTE_Dissolve", "Custom_Transition"]
    assert references(made)[:4] == ["clips/scene-01.mp4", "clips/scene-02.mp4", "clips/scene-03.mp4", END]
    assert first.metadata["pixora"]["description"] == HOSTILE


def test_final_cuts_xml_reads_back_with_every_clip_in_its_place() -> None:
    cut = joined()
    text = write(handed(cut), "fcpxml")
    tree = ElementTree.fromstring(text)
    (form,) = tree.iter("format")
    assert form.attrib == {"id": "r1", "frameDuration": "25/600s", "width": "1280", "height": "720"}
    found: Any = adapters.read_from_string(text, "fcpx_xml")
    made = found if isinstance(found, schema.Timeline) else next(iter(found.find_children(schema.Timeline)))
    tracks = {track.kind: track for track in made.tracks if track.kind == schema.TrackKind.Video}
    assert items(tracks["Video"]) == [
        ("Clip", "Scene 1", 96), ("Clip", "Scene 2", 96), ("Clip", "Scene 3", 96), ("Clip", "End", 18),
    ]  # fmt: skip
    assert len(made.tracks) == 4 and made.name == plain(HOSTILE)
    assert {asset.attrib["src"] for asset in tree.iter("asset")} == {*references(otio(handed(cut)))}


def test_an_edl_has_the_picture_with_its_dissolve() -> None:
    cut = joined()
    text = write(handed(cut), "edl")
    assert text.splitlines()[0] == f"TITLE: {plain(HOSTILE)}"
    made = adapters.read_from_string(text, "cmx_3600", rate=24)
    (track,) = made.tracks
    assert [kind for kind, _, _ in items(track)] == ["Clip", "Transition", "Clip", "Clip", "Clip"]
    assert track.duration().value == cut.total
    assert "002  scene02  V     D 012" in text
    assert [line for line in text.splitlines() if line.startswith("* FROM CLIP:")] == [
        f"* FROM CLIP: {name}"
        for name in ("clips/scene-01.mp4", "clips/scene-01.mp4", "clips/scene-03.mp4", END)
    ]


def test_what_is_missing_leaves_its_place_empty_or_to_its_picture() -> None:
    cut = joined()
    stills = otio(handed(cut, "clips/scene-02"))
    assert references(stills)[1] == "pictures/scene-02.png"
    holes = handed(cut, "clips", "pictures", "sounds/voice-02")
    made = otio(holes)
    assert [name for kind, name, _ in items(made.tracks[0]) if kind == "Gap"][:3] == [
        f"Scene {n} (missing)" for n in (1, 2, 3)
    ]
    assert made.tracks[0].duration().value == cut.total
    assert [name for kind, name, _ in items(made.tracks[1]) if kind == "Clip"] == [
        "Narration 1",
        "Narration 3",
    ]
    for form in ("fcpxml", "edl"):
        assert write(holes, form)  # type: ignore[arg-type]


def test_a_clip_that_is_too_short_is_not_asked_for_more_than_it_has() -> None:
    cut = joined()
    whole = handed(cut)
    first = cut.shots[0].clip or ""
    short = replace(whole, media={**whole.media, first: Media("clips/scene-01.mp4", 50)})
    made = otio(short)
    assert items(made.tracks[0])[:2] == [("Clip", "Scene 1", 38), ("Gap", "", 58)]
    assert made.tracks[0].duration().value == cut.total


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(films())
def test_every_film_can_be_written_and_read_back_at_its_length(film: Film) -> None:
    cut = cut_list(finished(film)[0])
    handoff = handed(cut)
    assert otio(handoff).tracks[0].duration().value == cut.total
    edl = adapters.read_from_string(write(handoff, "edl"), "cmx_3600", rate=cut.fps)
    assert edl.tracks[0].duration().value == cut.total
    tree = ElementTree.fromstring(write(handoff, "fcpxml"))
    assert len(tree.findall(".//spine/clip")) == len(cut.shots) + 1
    assert json.loads(write(handoff, "otio"))["OTIO_SCHEMA"].startswith("Timeline")


def test_names_are_numbers_and_nothing_that_anybody_wrote() -> None:
    names = media_names(joined())
    assert len(names) == 3 * 4 + 1 == len({*names.values()})
    assert names[joined().shots[1].clip or ""] == "clips/scene-02"
    assert "sounds/voice-03" in names.values() and "sounds/music" in names.values()


@pytest.mark.parametrize("aspect", ["9:16", "4:5", "16:9"])
def test_cues_are_broken_anew_for_another_shape(aspect: str) -> None:
    said = ("The keeper of the lighthouse counts every", "single lamp that burns along the coast.")
    cues = [Cue(1.0, 5.0, said, "Ana", "s1"), Cue(6.0, 7.5, ("Then it is night.",))]
    made = reflow(cues, "en", aspect, 24)
    words = [word for cue in made for line in cue.lines for word in line.split()]
    assert words == [word for cue in cues for line in cue.lines for word in line.split()]
    assert made[0].start == 1.0 and all(a.end < b.start for a, b in pairwise(made))
    assert made[0].speaker == "Ana" and made[0].scene_id == "s1"
    widest = max(len(line) for cue in made for line in cue.lines)
    assert widest <= (42 if aspect == "16:9" else 24)
    assert max(len(cue.lines) for cue in made) <= 2
