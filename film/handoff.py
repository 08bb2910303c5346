"""The cut as other programs open it: OpenTimelineIO, Final Cut's XML, an EDL.

Media files are named as they lie in the bundle (:mod:`agent.bundle`): by number, never by
anything that somebody wrote. OTIO carries everything but levels. FCPXML carries tracks and
turns transitions into cuts. An EDL carries the picture and turns fades into cuts.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import zip_longest
from typing import Any, Literal

from opentimelineio import adapters, opentime, schema

from film.cut import CutList, Shot, Sounding

Form = Literal["otio", "fcpxml", "edl"]
END = "pictures/end.png"
"""The picture that the film's tail holds."""


@dataclass(frozen=True)
class Media:
    """A take's file."""

    name: str
    """Its path in the bundle."""
    frames: int = 0
    """How long it plays; 0 for a picture, which is as long as one likes."""


@dataclass(frozen=True)
class Handoff:
    """A cut with the files that are there, by take."""

    cut: CutList
    media: Mapping[str, Media]
    end: bool = True
    """Whether the picture of the tail is there."""
    texts: Mapping[int, str] = field(default_factory=dict)
    """Scene number to its description."""


def media_names(cut: CutList) -> dict[str, str]:
    """Take id to a path in the bundle, without its ending."""
    names: dict[str, str] = {}
    start, starts = 0, []
    for shot in cut.shots:
        starts.append(start)
        start += shot.length
        names |= {shot.clip: f"clips/scene-{shot.number:02}"} if shot.clip else {}
        names |= {shot.image: f"pictures/scene-{shot.number:02}"} if shot.image else {}
    for kind, soundings in (("voice", cut.voice), ("ambience", cut.sounds)):
        for heard in soundings:
            number = sum(at <= heard.start for at in starts)
            names.setdefault(heard.take, f"sounds/{kind}-{number:02}")
    return names | ({cut.music: "sounds/music"} if cut.music else {})


def write(handoff: Handoff, form: Form) -> str:
    """The cut as a file of that form."""
    match form:
        case "otio":
            return str(adapters.write_to_string(timeline(handoff), "otio_json"))
        case "fcpxml":
            text = str(adapters.write_to_string(timeline(handoff), "fcpx_xml"))
            shape = f'width="{handoff.cut.width}" height="{handoff.cut.height}"'
            return re.sub(r'(<format [^>]*?)name=""', rf"\1{shape}", text)
        case "edl":
            made = timeline(handoff, sound=False, fades=False)
            return str(adapters.write_to_string(made, "cmx_3600", rate=handoff.cut.fps))


def timeline(handoff: Handoff, *, sound: bool = True, fades: bool = True) -> schema.Timeline:
    """The cut as an OpenTimelineIO timeline, in whole frames; without ``fades`` those become cuts."""
    cut = handoff.cut
    made = schema.Timeline(name=plain(cut.title) or "Film")
    made.metadata["pixora"] = {
        "width": cut.width, "height": cut.height, "language": cut.language, "missing": [*cut.missing],
    }  # fmt: skip
    made.tracks.append(_picture(handoff, fades=fades))
    if sound:
        voice = [(_numbered(handoff, s.take, "Narration"), s) for s in cut.voice]
        place = [(_numbered(handoff, s.take, "Ambience"), s) for s in cut.sounds]
        music = [("Music", Sounding(cut.music, 0, cut.total))] if cut.music else []
        for name, heard in (("Narration", voice), ("Ambience", place), ("Music", music)):
            track = _sound(handoff, name, heard)
            if len(track):
                made.tracks.append(track)
    return made


def plain(text: str) -> str:
    """A text on one line, without characters that XML or an EDL could not hold."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def _numbered(handoff: Handoff, take: str, what: str) -> str:
    """``Narration 3``, from the number in the file's name."""
    media = handoff.media.get(take)
    number = re.search(r"(\d+)\.\w+$", media.name) if media else None
    return f"{what} {int(number[1])}" if number else what


def _picture(handoff: Handoff, *, fades: bool) -> schema.Track:
    cut = handoff.cut
    track = schema.Track(name="Picture", kind=schema.TrackKind.Video)
    filled = [(shot, _shot(handoff, shot)) for shot in cut.shots]
    for (shot, items), following in zip_longest(filled, filled[1:]):
        track.extend(items)
        both = following and isinstance(items[-1], schema.Clip) and isinstance(following[1][0], schema.Clip)
        if both and (joined := _transition(shot, cut.fps, fades=fades)) is not None:
            track.append(joined)
    if cut.tail:
        held = Media(END) if handoff.end and isinstance(track[-1], schema.Clip) else None
        track.append(_clip("End", held, cut.tail, cut) if held else _gap(cut.tail, cut.fps))
    return track


def _shot(handoff: Handoff, shot: Shot) -> list[Any]:
    """What fills a shot's slot: its clip, else its picture, else nothing."""
    cut = handoff.cut
    media = handoff.media.get(shot.clip or "") or handoff.media.get(shot.image or "")
    if media is None:
        return [_gap(shot.length, cut.fps, f"Scene {shot.number} (missing)")]
    there = min(shot.length, media.frames - cut.handle) if media.frames else shot.length
    if there <= 0:
        return [_gap(shot.length, cut.fps, f"Scene {shot.number} (missing)")]
    clip = _clip(f"Scene {shot.number}", media, there, cut)
    clip.metadata["pixora"] = {"scene": shot.scene_id, "description": handoff.texts.get(shot.number, "")}
    return [clip] if there == shot.length else [clip, _gap(shot.length - there, cut.fps)]


def _clip(name: str, media: Media, length: int, cut: CutList) -> schema.Clip:
    """``length`` frames of a file, from behind its handle; a picture gets handles as well."""
    there = media.frames or length + 2 * cut.handle
    reference = _file(media, there, cut.fps)
    return schema.Clip(name, reference, _range(cut.handle, length, cut.fps))


def _sound(handoff: Handoff, name: str, heard: list[tuple[str, Sounding]]) -> schema.Track:
    """A track of sounds where they are heard, with gaps between them."""
    cut, at = handoff.cut, 0
    track = schema.Track(name=name, kind=schema.TrackKind.Audio)
    for label, one in heard:
        media = handoff.media.get(one.take)
        if media is None:
            continue
        if one.start > at:
            track.append(_gap(one.start - at, cut.fps))
        reference = _file(media, max(one.offset + one.length, media.frames), cut.fps)
        track.append(schema.Clip(label, reference, _range(one.offset, one.length, cut.fps)))
        at = one.start + one.length
    return track


def _transition(shot: Shot, fps: int, *, fades: bool) -> schema.Transition | None:
    """The transition out of a shot, centred on the boundary; None for a cut."""
    if not shot.transition_frames:
        return None
    half = opentime.RationalTime(shot.transition_frames // 2, fps)
    if shot.transition == "fade":
        kind = schema.TransitionTypes.Custom
        return schema.Transition("Fade through black", kind, half, half) if fades else None
    return schema.Transition("Dissolve", schema.TransitionTypes.SMPTE_Dissolve, half, half)


def _file(media: Media, frames: int, fps: int) -> schema.ExternalReference:
    """A reference to a file; an EDL calls its reel after the name without the ending."""
    reference = schema.ExternalReference(media.name, _range(0, frames, fps))
    reference.name = media.name.rpartition("/")[2].rpartition(".")[0]
    return reference


def _gap(length: int, fps: int, name: str = "") -> schema.Gap:
    return schema.Gap(name=name, source_range=_range(0, length, fps))


def _range(start: int, length: int, fps: int) -> opentime.TimeRange:
    return opentime.TimeRange(opentime.RationalTime(start, fps), opentime.RationalTime(length, fps))
