"""Edits: one field each, all or none, with clear refusals, authorship and rebase."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from film.document import Film
from film.edits import (
    AddCast,
    AddScene,
    Again,
    EditError,
    MoveScene,
    NewScene,
    Operation,
    PinModel,
    RemoveCast,
    RemoveScene,
    SelectTake,
    SetCaption,
    SplitScene,
    TrimScene,
    UpdateCast,
    UpdateFilm,
    UpdateScene,
    apply,
    conflicts,
    foreign,
)
from film.units import Shelf, graph
from tests.film.films import films, finished, small


def update(scene_id: str = "s1", field: str = "motion", value: object = "he sits") -> UpdateScene:
    return UpdateScene(scene_id=scene_id, field=field, value=value)  # type: ignore[arg-type]


REFUSED: list[tuple[Operation, str]] = [
    (update("s9"), "no scene 's9'; scenes are s1, s2, s3"),
    (update(field="duration", value=900), "less than or equal to 60"),
    (update(field="duration", value="long"), "valid number"),
    (update(field="visual_description", value="{dragon} flies"), "names ['dragon']; the cast is ['keeper']"),
    (update(field="shot", value="sideways"), "Input should be"),
    (UpdateFilm(field="settings.aspect_ratio", value="3:2"), "Input should be"),
    (UpdateCast(cast_id="mara", field="name", value="M"), "no cast member 'mara'; the cast is keeper"),
    (MoveScene(scene_id="s1", after_id="s7"), "no scene 's7'"),
    (Again(unit="smell:s1"), "no unit 'smell:s1'"),
    (RemoveCast(cast_id="keeper"), "names ['keeper']"),
    (MoveScene(scene_id="s1", after_id="s1"), "scene 1 cannot come after itself"),
    (TrimScene(scene_id="s9", seconds=2), "no scene 's9'"),
    (SplitScene(scene_id="s9", at=2), "no scene 's9'"),
    (
        SplitScene(scene_id="s2", at=4),
        "scene 2 lasts 4 s, so it cannot be split at 4 s; choose 0.5 s to 3.5 s",
    ),
    (SetCaption(scene_id="s2", line=1, text="x"), "scene 2 has no line 1; its lines are 0 to 0"),
    (SelectTake(unit="speech:s9", take="t"), "no scene 's9'"),
]


@pytest.mark.parametrize(("operation", "sentence"), REFUSED, ids=[f"{n}" for n in range(len(REFUSED))])
def test_a_refusal_says_what_would_be_accepted(operation: Operation, sentence: str) -> None:
    with pytest.raises(EditError) as caught:
        apply(small(3), [operation], "agent")
    assert sentence in str(caught.value)
    assert "\n" not in str(caught.value)


def test_one_bad_operation_refuses_them_all() -> None:
    film = small(3)
    with pytest.raises(EditError):
        apply(film, [update(), update("s9")], "agent")
    assert film == small(3)


def test_an_update_changes_one_field_and_nothing_else() -> None:
    before, after = small(3), apply(small(3), [update()], "agent").film
    assert after.scene("s1").motion == "he sits"
    assert after.with_(scenes=before.scenes) == before
    assert after.scene("s1").with_(motion=before.scene("s1").motion) == before.scene("s1")


def test_a_script_with_names_becomes_dialogue() -> None:
    film = apply(small(2), [UpdateCast(cast_id="keeper", field="name", value="Tom")], "agent").film
    edited = apply(
        film, [update(field="script", value="It is late.\nTOM: Come in.\nNote: shut the door.")], "agent"
    ).film
    assert [(line.speaker, line.text) for line in edited.scene("s1").lines] == [
        ("narrator", "It is late."), ("keeper", "Come in."), ("narrator", "Note: shut the door."),
    ]  # fmt: skip


@given(films(), st.data())
def test_scene_ids_are_never_used_again(film: Film, data: st.DataObject) -> None:
    used = {scene.id for scene in film.scenes}
    for _ in range(3):
        gone = data.draw(st.sampled_from([scene.id for scene in film.scenes]))
        operations: list[Operation] = [AddScene(after_id=gone, scene=NewScene(visual_description="sea"))]
        operations += [RemoveScene(scene_id=gone)] if len(film.scenes) > 1 else []
        film = apply(film, operations, "agent").film
        fresh = {scene.id for scene in film.scenes} - used
        assert len(fresh) == 1
        used |= fresh


def test_moving_puts_a_scene_where_it_was_told() -> None:
    film = small(4)
    assert [s.id for s in apply(film, [MoveScene(scene_id="s4", after_id=None)], "agent").film.scenes] == [
        "s4",
        "s1",
        "s2",
        "s3",
    ]
    assert [s.id for s in apply(film, [MoveScene(scene_id="s1", after_id="s3")], "agent").film.scenes] == [
        "s2",
        "s3",
        "s1",
        "s4",
    ]


def test_who_wrote_a_field_is_kept_per_field() -> None:
    film = apply(small(3), [update(field="script", value="Mine.")], "person").film
    assert film.authors == {"s1.lines": "person"}
    touched = [update(field="lines", value=[]), RemoveScene(scene_id="s1"), update("s2")]
    assert foreign(film, touched, frozenset()) == ["s1.lines", "s1.lines"]
    assert foreign(film, touched, frozenset({"s1"})) == []
    assert foreign(film, touched, frozenset("*")) == []
    assert apply(film, [update(field="lines", value=[])], "agent").film.authors == {}
    assert apply(film, [RemoveScene(scene_id="s1")], "agent").film.authors == {}


def test_edits_clash_only_where_they_touch_the_same_field() -> None:
    assert conflicts(["s1.motion"], ["s1.lines", "s2.motion", "style"]) == []
    assert conflicts(["s1.motion", "style"], ["s1.motion"]) == ["s1.motion"]
    assert conflicts(["s1.motion"], ["s1"]) == ["s1.motion"]
    assert conflicts(["s1"], ["s1.motion"]) == ["s1"]
    assert conflicts(["s1.motion"], ["s10"]) == []


def test_a_new_member_may_be_named_at_once() -> None:
    cat = AddCast.model_validate({"member": {"id": "cat", "kind": "animal", "description": "a black cat"}})
    edited = apply(
        small(2), [cat, update(field="visual_description", value="{cat} and {keeper} by the lamp")], "agent"
    )
    assert edited.film.scene("s1").named == {"cat", "keeper"}
    assert edited.summary == "added the cat to the cast, changed scene 1's description"


def test_many_changes_are_told_in_one_breath() -> None:
    film = small(6)
    lengths = [update(f"s{n}", field="duration", value=2.0) for n in range(1, 7)]
    scripts = [update(f"s{n}", field="script", value="Short.") for n in (6, 5)]
    gone = [RemoveScene(scene_id="s2"), RemoveScene(scene_id="s3")]
    total = UpdateFilm(field="settings.duration", value=12)
    told = apply(film, [*scripts, *gone], "agent").summary
    assert told == "changed the script of scenes 5 and 6, removed scenes 2 and 3"
    assert apply(film, lengths[:1], "agent").summary == "changed scene 1's length"
    assert apply(film, lengths, "agent").summary == "changed the length of scenes 1, 2, 3, 4, 5 and 6"
    assert apply(film, [*scripts, *gone, total, lengths[0]], "agent").summary == f"{told}, changed the length"
    after = apply(film, [*gone, lengths[0], *lengths[3:]], "agent").summary
    assert after == "removed scenes 2 and 3, changed the length of scenes 1, 4, 5 and 6"


@pytest.mark.parametrize(
    ("edit", "summary"),
    [
        (UpdateCast(cast_id="keeper", field="name", value="Ada"), "changed the keeper's name"),
        (Again(unit="cast:keeper"), "asked for another picture of the keeper"),
        (Again(unit="speech:s2"), "asked for another narration 2"),
        (Again(unit="music"), "asked for other music"),
        (PinModel(target="image:s2", model="local:painter"), "chose local:painter for image 2"),
        (PinModel(target="*"), "chose any model for everything"),
        (RemoveScene(scene_id="s2"), "removed scene 2"),
    ],
)
def test_edits_are_told_in_names_and_never_in_ids(edit: Operation, summary: str) -> None:
    assert apply(small(2), [edit], "person").summary == summary


def test_a_caption_is_shown_otherwise_and_said_as_before() -> None:
    film = small(2)
    before = film.scene("s2").lines[0]
    edited = apply(film, [SetCaption(scene_id="s2", line=0, text="Lamp No. 2!")], "person")
    line = edited.film.scene("s2").lines[0]
    assert (line.text, line.said) == ("Lamp No. 2!", before.text)
    assert (edited.touched, edited.summary) == ({"s2.lines"}, "changed scene 2's caption")
    again = apply(edited.film, [SetCaption(scene_id="s2", line=0, text=before.text)], "person").film
    assert again.scene("s2").lines == (before,)


@given(films(), st.data())
def test_a_caption_never_makes_a_voice_stale(film: Film, data: st.DataObject) -> None:
    now, takes = finished(film)
    lines = [(scene.id, n) for scene in film.scenes for n in range(len(scene.lines))]
    assume(lines)
    scene, line = data.draw(st.sampled_from(lines))
    text = data.draw(st.sampled_from(["", "Other words.", film.scene(scene).lines[line].text]))
    edited = apply(film, [SetCaption(scene_id=scene, line=line, text=text)], "person").film
    after = graph(edited, takes, now.selected)
    assert {unit for unit, standing in after.standing.items() if standing.state != "current"} <= {"cut"}
    assert after.timing == now.timing


def test_a_caption_that_nobody_sees_says_so() -> None:
    film = apply(small(2), [UpdateFilm(field="captions.on", value=False)], "person").film
    edited = apply(film, [update(), SetCaption(scene_id="s1", line=0, text="x")], "person")
    assert [(limit.operation, limit.text) for limit in edited.limited] == [
        (1, "The caption of scene 1 is not seen: captions or narration are off.")
    ]


def test_the_agent_asks_before_it_changes_a_persons_script_by_other_means() -> None:
    film = apply(small(2), [update(field="script", value="Mine.")], "person").film
    split, caption = SplitScene(scene_id="s1", at=2), SetCaption(scene_id="s1", line=0, text="x")
    assert foreign(film, [split], frozenset()) == foreign(film, [caption], frozenset()) == ["s1.lines"]
    assert foreign(film, [TrimScene(scene_id="s1", seconds=2)], frozenset()) == []
    halves = apply(film, [split], "agent").film
    assert halves.authors == {"s1.lines": "person", "s3.lines": "person"}


def test_a_take_is_chosen_for_the_film_that_the_edits_before_it_made() -> None:
    now, takes = finished(small(2))
    first = now.take("image:s1")
    assert first is not None
    edits: list[Operation] = [
        update(field="visual_description", value="{keeper} asleep"),
        SelectTake(unit="image:s1", take=first.id),
    ]
    film = apply(now.film, edits, "person", Shelf(takes, now.selected)).film
    assert graph(film, takes, now.selected).standing["image:s1"].state == "current"
