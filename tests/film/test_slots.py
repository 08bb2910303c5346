"""Trimming and splitting: whole words, room for the voice, and the film as long as it was."""

from __future__ import annotations

import re

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from film.captions import pieces
from film.document import CastMember, Choice, Film, Line, Transition
from film.edits import Edited, EditError, MoveNarration, Operation, SplitScene, TrimScene, UpdateScene, apply
from film.slots import SHORTEST_SECONDS
from film.timing import frames, shortest
from film.units import Graph, Shelf, Take, graph
from tests.film.films import films, small, spoken


def edit(now: Graph, *operations: Operation) -> tuple[Edited, Graph]:
    """The film edited while everything it says has been heard, and how it then stands."""
    shelf = Shelf([standing.take for standing in now.standing.values() if standing.take], now.selected)
    edited = apply(now.film, operations, "person", shelf)
    return edited, shelf.graph(edited.film)


def texts(film: Film, *scene_ids: str) -> list[str]:
    return [line.text for scene_id in scene_ids for line in film.scene(scene_id).lines]


@given(films(), st.booleans(), st.floats(0.12, 0.6), st.floats(0, 12), st.data())
def test_halves_are_as_long_as_the_scene_was_or_as_they_need(
    film: Film, voiced: bool, rate: float, at: float, data: st.DataObject
) -> None:
    now = spoken(film, rate) if voiced else graph(film, [])
    fps, scene = now.timing.fps, data.draw(st.sampled_from(film.scenes))
    slot, least = now.timing.of(scene.id), frames(SHORTEST_SECONDS, fps)
    if slot.length < 2 * least or not 0 < frames(at, fps) < slot.length:
        with pytest.raises(EditError, match="split"):
            edit(now, SplitScene(scene_id=scene.id, at=at))
        return
    edited, after = edit(now, SplitScene(scene_id=scene.id, at=at))
    new = f"s{film.next_scene}"
    first, second = after.timing.of(scene.id), after.timing.of(new)
    needed = sum(max(least, shortest(half, fps)) for half in (first, second))
    if scene.lines and not edited.film.scene(scene.id).lines:  # the whole voice goes to the second half
        needed = least + max(least, shortest(second, fps), shortest(slot, fps))
    assert first.length + second.length == max(slot.length, needed)
    assert after.timing.total - now.timing.total == max(0, needed - slot.length)
    assert any("longer than it was" in limit.text for limit in edited.limited) == (needed > slot.length)
    others = [other for other in after.timing.scenes if other.scene_id not in (scene.id, new)]
    assert {(other.scene_id, other.length) for other in others} == {
        (other.scene_id, other.length) for other in now.timing.scenes if other.scene_id != scene.id
    }
    order = [other.id for other in edited.film.scenes]
    assert order.index(new) == order.index(scene.id) + 1
    assert edited.touched == {f"{scene.id}.lines", f"{scene.id}.duration", f"{scene.id}.transition", new}


@given(films(), st.floats(0.12, 0.6), st.floats(0.6, 12), st.data())
def test_no_word_is_lost_and_none_is_cut(film: Film, rate: float, at: float, data: st.DataObject) -> None:
    now = spoken(film, rate)
    scene = data.draw(st.sampled_from(film.scenes))
    assume(0 < frames(at, now.timing.fps) < now.timing.of(scene.id).length)
    assume(now.timing.of(scene.id).length >= 2 * now.timing.fps)
    edited, after = edit(now, SplitScene(scene_id=scene.id, at=at))
    new = f"s{film.next_scene}"
    assert " ".join(texts(edited.film, scene.id, new)).split() == " ".join(texts(film, scene.id)).split()
    first, second = edited.film.scene(scene.id), edited.film.scene(new)
    for half in (first, second):
        assert half.visual_description == scene.visual_description
        assert (half.cast, half.motion, half.audio_description) == (
            scene.cast, scene.motion, scene.audio_description,
        )  # fmt: skip
    assert (first.transition, second.transition) == (Transition(), scene.transition)
    assert after.units[f"image:{scene.id}"].hash == now.units[f"image:{scene.id}"].hash


def test_a_split_in_a_pause_moves_no_word_and_keeps_the_voice() -> None:
    film = small(1)
    lines = (Line(text="The lamp is lit."), Line(text="He waits for a boat."))
    now = spoken(film.with_(scenes=(film.scenes[0].with_(lines=lines, duration=9.0),)))
    edited, after = edit(now, SplitScene(scene_id="s1", at=0.3 + 4 * 0.3 + 0.2))
    assert texts(edited.film, "s1") == ["The lamp is lit."]
    assert texts(edited.film, "s2") == ["He waits for a boat."]
    edited, after = edit(now, SplitScene(scene_id="s1", at=8.0))
    assert (texts(edited.film, "s1"), texts(edited.film, "s2")) == ([line.text for line in lines], [])
    assert after.standing["speech:s1"].state == "current"
    assert [limit.text for limit in edited.limited] == []
    assert [at.length for at in after.timing.scenes] == [8 * 24, 24]


def test_a_split_inside_a_word_goes_to_its_nearer_end_and_says_so() -> None:
    film = small(1)
    text = "One two three four five six seven eight nine ten eleven twelve."
    now = spoken(film.with_(scenes=(film.scenes[0].with_(lines=(Line(text=text),), duration=12.0),)), 0.6)
    edited, _ = edit(now, SplitScene(scene_id="s1", at=0.3 + 5 * 0.6 + 0.2))
    assert texts(edited.film, "s1") == ["One two three four five"]
    assert texts(edited.film, "s2") == ["six seven eight nine ten eleven twelve."]
    edited, _ = edit(now, SplitScene(scene_id="s1", at=0.3 + 5 * 0.6 + 0.4))
    assert texts(edited.film, "s1") == ["One two three four five six"]
    assert re.fullmatch(
        r"Scene 1 is split at \d+\.\d+ s, not 3.7 s: words stay whole, with air around them\.",
        edited.limited[0].text,
    )


@pytest.mark.parametrize(
    ("line", "first", "second"),
    [
        (Line(text="a b c d", spoken="ay bee see dee"), ("a b", "ay bee"), ("c d", "see dee")),
        (Line(text="a  b\nc d"), ("a  b", None), ("c d", None)),
        (Line(text="一二三四五六。七八九十一二"), ("一二三四五六。", None), ("七八九十一二", None)),
    ],
)
def test_what_is_shown_and_what_is_said_divide_alike(
    line: Line, first: tuple[str, str | None], second: tuple[str, str | None]
) -> None:
    film = small(1)
    scene = film.scenes[0].with_(lines=(line,), duration=10.0)
    now = graph(film.with_(scenes=(scene,)), [])
    slot = now.timing.of("s1")
    middle = (slot.head + slot.narration / 2) / 24
    edited, _ = edit(now, SplitScene(scene_id="s1", at=middle))
    halves = [edited.film.scene(half).lines[0] for half in ("s1", "s2")]
    assert [(half.text, half.spoken) for half in halves] == [first, second]


def test_a_line_whose_speech_is_one_word_stays_whole() -> None:
    film = small(1)
    scene = film.scenes[0].with_(lines=(Line(text="a b c d", spoken="abracadabra"),), duration=10.0)
    now = graph(film.with_(scenes=(scene,)), [])
    edited, _ = edit(now, SplitScene(scene_id="s1", at=0.8))
    assert sorted(len(edited.film.scene(half).lines) for half in ("s1", "s2")) == [0, 1]


def test_a_recording_stays_whole_in_one_half() -> None:
    film = small(1)
    lines = (Line(text="One two three."), Line(text="Four five six."))
    scene = film.scenes[0].with_(lines=lines, duration=10.0)
    film = film.with_(scenes=(scene,), choices={unit: Choice(take=unit) for unit in ("speech:s1", "clip:s1")})
    takes = [
        Take("speech:s1", "speech:s1", {}, {"seconds": 6.0, "lines": []}),
        Take("clip:s1", "clip:s1", {}),
    ]
    for at, where in ((5.0, ("s1", "s2")), (0.9, ("s2", "s1"))):
        edited, after = edit(graph(film, takes), SplitScene(scene_id="s1", at=at))
        assert (texts(edited.film, where[0]), texts(edited.film, where[1])) == (
            [line.text for line in lines],
            [],
        )
        assert edited.limited[0].text.endswith(
            "The pinned clip of scene 1 stays with its first half; the second gets one from its picture."
        )
        assert after.timing.of(where[0]).length >= 7 + 6 * 24 + 12
        assert after.timing.total == graph(film, takes).timing.total


def test_lines_that_nobody_reads_are_divided_where_they_would_be() -> None:
    film = small(1, narration=False)
    lines = (Line(text="One two."), Line(speaker="keeper", text="Three four."), Line(text="Five six."))
    scene = film.scenes[0].with_(lines=lines, duration=10.0)
    member = CastMember(id="keeper", description="an old man")
    now = spoken(film.with_(scenes=(scene,), cast=(member,)))
    edited, _ = edit(now, SplitScene(scene_id="s1", at=6.0))
    assert texts(edited.film, "s1", "s2") == [line.text for line in lines]
    silent = graph(film.with_(scenes=(film.scenes[0].with_(lines=lines[::2], duration=10.0),)), [])
    edited, after = edit(silent, SplitScene(scene_id="s1", at=5.0))
    assert (texts(edited.film, "s1"), texts(edited.film, "s2")) == (["One two."], ["Five six."])
    assert [at.length for at in after.timing.scenes] == [120, 120]


def test_a_scene_can_be_split_until_too_little_is_left() -> None:
    film = small(1)
    now = graph(film.with_(scenes=(film.scenes[0].with_(lines=(), duration=4.0),)), [])
    for _ in range(3):
        _, now = edit(now, SplitScene(scene_id="s1", at=now.timing.of("s1").length / 48))
    assert [at.length for at in now.timing.scenes] == [12, 12, 24, 48]
    with pytest.raises(EditError, match=r"scene 1 lasts 0.5 s, too little to split: either half needs 0.5 s"):
        edit(now, SplitScene(scene_id="s1", at=0.25))


def test_what_was_asked_of_a_scenes_units_is_asked_of_both_halves() -> None:
    film = small(2).with_(variants={"image:s1": 2, "image:s2": 1}, models={"clip:s1": "local:camera"})
    edited = apply(film, [SplitScene(scene_id="s1", at=2.0)], "person")
    assert edited.film.variants == {"image:s1": 2, "image:s2": 1, "image:s3": 2}
    assert edited.film.models == {"clip:s1": "local:camera", "clip:s3": "local:camera"}
    assert edited.summary == "split scene 1"


@given(films(), st.booleans(), st.floats(0, 600), st.data())
def test_a_trimmed_scene_lasts_what_was_asked_or_says_why_not(
    film: Film, voiced: bool, asked: float, data: st.DataObject
) -> None:
    now = spoken(film) if voiced else graph(film, [])
    fps, scene = now.timing.fps, data.draw(st.sampled_from(film.scenes))
    edited, after = edit(now, TrimScene(scene_id=scene.id, seconds=asked))
    slot, wanted = after.timing.of(scene.id), frames(asked, fps)
    least = max(frames(SHORTEST_SECONDS, fps), shortest(slot, fps))
    assert slot.length == min(max(wanted, least), frames(60, fps))
    assert slot.length == frames(edited.film.scene(scene.id).duration, fps)
    assert bool(edited.limited) == (slot.length != wanted)
    assert edited.touched == {f"{scene.id}.duration"}
    assert after.timing.total - now.timing.total == slot.length - now.timing.of(scene.id).length


def test_what_limits_a_trim_is_said() -> None:
    said = [
        edit(now, TrimScene(scene_id="s2", seconds=asked))[0].limited[0].text
        for now in (spoken(small(3)), graph(small(3), []))
        for asked in (1.0, 90.0)
    ]
    assert said == [
        "Scene 2 lasts 2.71 s, not 1 s: its narration takes 1.92 s and needs air around it.",
        "Scene 2 lasts 60 s, not 90 s: a scene lasts 0.5 s to 60 s.",
        "Scene 2 lasts 2.79 s, not 1 s: its narration takes about 2 s and needs air around it.",
        "Scene 2 lasts 60 s, not 90 s: a scene lasts 0.5 s to 60 s.",
    ]


def test_narration_moves_inside_its_scene_and_gives_way_to_a_trim() -> None:
    film = small(2)
    lines = (Line(text="The lamp is lit."),)  # 1.6 s with its pause
    silent = film.scenes[1].with_(lines=())
    now = spoken(film.with_(scenes=(film.scenes[0].with_(lines=lines, duration=6.0), silent)), 0.3)
    before = now.timing.of("s1")
    edited, moved = edit(now, MoveNarration(scene_id="s1", seconds=2.0))
    at = moved.timing.of("s1")
    assert (at.head, at.narration, at.length) == (48, before.narration, before.length)
    assert edited.touched == {"s1.head"} and not edited.limited
    cut = moved.units["cut"]
    assert cut.hash != now.units["cut"].hash
    assert (
        "head" not in now.units["cut"].inputs["scenes"][0]
    )  # films whose narration nobody moved stay current
    _, trimmed = edit(moved, TrimScene(scene_id="s1", seconds=0.5))
    assert trimmed.timing.of("s1").length == shortest(before, 24) == shortest(at, 24)
    assert trimmed.timing.of("s1").head == before.head
    _, grown = edit(graph_of(trimmed, moved), TrimScene(scene_id="s1", seconds=6))
    assert grown.timing.of("s1").head == 48
    # Split before it is spoken, the voice stays where it is in the film.
    halves, after = edit(moved, SplitScene(scene_id="s1", at=1.0))
    assert texts(halves.film, "s1") == []
    assert after.timing.of("s3").voice == at.voice
    with pytest.raises(EditError, match="nobody speaks in scene 2, so it has no narration to move"):
        edit(now, MoveNarration(scene_id="s2", seconds=1.0))


def graph_of(film: Graph, takes: Graph) -> Graph:
    """A film with what another one has heard."""
    return graph(film.film, [standing.take for standing in takes.standing.values() if standing.take])


def test_what_shortens_a_transition_is_said() -> None:
    def fade(scene: str, seconds: float) -> UpdateScene:
        return UpdateScene(
            scene_id=scene, field="transition", value={"kind": "crossfade", "seconds": seconds}
        )

    long = TrimScene(scene_id="s1", seconds=20), TrimScene(scene_id="s2", seconds=20)
    for edits, said in [
        ([fade("s1", 0.5)], []),
        ([fade("s1", 2.0)], ["Scene 1's crossfade lasts 0.75 s, not 2 s: it takes at most a fifth of the shorter scene beside it."]),
        ([*long, fade("s1", 2.0)], ["Scene 1's crossfade lasts 1 s, not 2 s: clips have no more frames to spare."]),
        ([fade("s3", 0.5)], ["Scene 3's crossfade is not seen: no scene follows it."]),
        ([UpdateScene(scene_id="s3", field="transition", value={"kind": "cut"})], []),
    ]:  # fmt: skip
        edited = apply(small(3), edits, "person")
        assert [limit.text for limit in edited.limited] == said
        assert all(limit.operation == len(edits) - 1 for limit in edited.limited)


def test_pieces_are_what_a_line_divides_into() -> None:
    assert pieces("one two") == ["one", "two"]
    assert pieces("一二三四五六。七八九十一二") == ["一二三四五六。", "七八九十一二"]
