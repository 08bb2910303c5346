"""A plan has everything that is needed, nothing that is current, and a price that cannot surprise."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from film.document import Film
from film.edits import UpdateScene, apply
from film.plan import MICRO, Plan, Price, Priced, allowing, credits, follow, plan, words
from film.units import Graph, Unit, graph
from pixora.requests import MusicRequest, Request, SoundRequest, SpeechRequest, VideoRequest
from tests.film.films import films, finished, made, small


def price(unit: Unit, request: Request) -> Priced:
    """A credit a picture or a second."""
    match request:
        case VideoRequest() | SoundRequest() | MusicRequest():
            cost = int(request.seconds * MICRO)
        case SpeechRequest():
            cost = request.characters
        case _:
            cost = MICRO
    return Priced(f"shop:{unit.kind}", cost, cost + cost // 10)


def priced(now: Graph) -> Plan:
    return plan(now, price)


@given(films(), st.data())
def test_what_is_left_out_takes_what_needs_it_along(film: Film, data: st.DataObject) -> None:
    now = graph(film, [])
    every = {line.unit for line in priced(now).lines}
    out = set(data.draw(st.lists(st.sampled_from(sorted(every)))))
    kept = {line.unit for line in plan(now, price, without=out).lines}
    gone = every - kept
    assert not kept & out and kept <= every
    for unit in gone - out - {"cut"}:
        assert gone & {*now.units[unit].needs}, f"{unit} could be made"
    for unit in kept - {"cut"}:
        assert not gone & {*now.units[unit].needs}, f"{unit} lacks what it needs"


@given(films())
def test_it_has_all_that_is_due_and_nothing_that_is_current(film: Film) -> None:
    now = graph(film, [])
    assert {line.unit for line in priced(now).lines} == set(now.units)
    done, _ = finished(film)
    assert priced(done).lines == ()
    assert priced(done).reused == len(done.units)


@given(films())
def test_its_hold_is_the_sum_of_its_lines(film: Film) -> None:
    due = priced(graph(film, []))
    assert due.maximum == sum(line.maximum for line in due.lines)
    assert due.quote == sum(line.quote for line in due.lines)
    assert all(line.quote <= line.maximum for line in due.lines)


@given(films(), st.floats(0.1, 1.25))
def test_measured_narration_within_the_bound_never_costs_more_than_was_held(
    film: Film, factor: float
) -> None:
    """Lines are followed at every length that narration can take up to a quarter over its estimate."""
    from film.timing import estimated

    now = graph(film, [])
    due = {line.unit: line for line in priced(now).lines}
    takes = [take for take in made(film) if take.unit.startswith(("speech", "cast", "image"))]
    for take in takes:
        if take.unit.startswith("speech"):
            scene = film.scene(take.unit.partition(":")[2])
            take.facts["seconds"] = estimated(scene, film) * factor
    spoken = graph(film, takes)
    for unit, line in due.items():
        if unit.startswith(("clip", "sound")) or unit == "music":
            verdict, cost, why = follow(line, spoken, price)
            assert verdict == "make", why
            assert cost is not None
            assert cost.quote <= line.maximum


def test_narration_far_over_its_estimate_is_asked_again() -> None:
    film = small(2)
    now = graph(film, [])
    (line,) = [line for line in priced(now).lines if line.unit == "clip:s1"]
    assert not line.certain
    takes = made(film, seconds=30.0)
    spoken = graph(film, [take for take in takes if not take.unit.startswith("clip")])
    verdict, _, why = follow(line, spoken, price)
    assert verdict == "asking"
    assert "clip 1 now costs" in why


def test_an_edit_drops_the_lines_it_touches_and_no_other() -> None:
    film = small(2)
    due = priced(graph(film, []))
    edit = UpdateScene(scene_id="s1", field="visual_description", value="a whale")
    edited = graph(apply(film, [edit], "person").film, [])
    verdicts = {line.unit: follow(line, edited, price)[0] for line in due.lines}
    assert {unit for unit, verdict in verdicts.items() if verdict == "dropped"} == {"image:s1", "clip:s1"}


def test_its_version_changes_with_any_line() -> None:
    film = small(2)
    first = priced(graph(film, [])).version
    assert priced(graph(film, [])).version == first
    edited = apply(film, [UpdateScene(scene_id="s1", field="motion", value="he runs")], "agent").film
    assert priced(graph(edited, [])).version != first
    assert plan(graph(film, []), lambda unit, request: Priced("other:x", 1, 1)).version != first


def test_it_says_in_words_what_is_made_and_what_is_reused() -> None:
    film = small(3)
    now = graph(film, [])
    assert words(now, plan(now, lambda unit, request: Priced("local:x"))) == (
        "makes 3 narrations, the keeper's picture, 3 images, 3 clips, 3 sounds, the music and the cut, free"
    )
    done, takes = finished(film)
    edit = UpdateScene(scene_id="s2", field="visual_description", value="{keeper} at night")
    after = graph(apply(film, [edit], "person").film, takes, done.selected)
    assert (
        words(after, priced(after))
        == "remakes image 2, clip 2 and the cut, reuses 12 takes, 6 credits, at most 6.6"
    )


@given(films())
def test_where_the_cast_comes_first_it_is_a_plan_of_its_own(film: Film) -> None:
    first = film.with_(settings=film.settings.with_(cast_first=True))
    now, whole = graph(first, []), priced(graph(film, []))
    due = priced(now)
    assert [line.unit for line in due.lines] == ["cast:keeper"]
    assert due.lines[0] in whole.lines and due.maximum < whole.maximum
    assert due.later == len(whole.lines) - 1
    assert "; everything else is planned once you have seen it" in words(now, due)
    seen = priced(graph(first, [take for take in made(first) if take.unit == "cast:keeper"]))
    assert {line.unit for line in seen.lines} == {*now.units} - {"cast:keeper"}
    assert (seen.later, due.version == seen.version) == (0, False)


def test_a_model_that_is_shown_no_cast_is_named_before_anything_is_approved() -> None:
    def blind(unit: Unit, request: Request) -> Priced:
        return Priced(f"shop:{unit.kind}", references=0 if unit.kind == "image" else None)

    told = "shop:image takes no pictures of the cast, so a face may differ from scene to scene"
    now = graph(small(2), [])
    assert words(now, plan(now, blind)).endswith(f"free; {told}")
    first = graph(small(2, cast_first=True), [])
    assert words(first, plan(first, blind)).endswith(f"once you have seen it; {told}")
    alone = small(2).with_(
        scenes=[scene.with_(visual_description="a lamp", cast=()) for scene in small(2).scenes]
    )
    assert told not in words(graph(alone, []), plan(graph(alone, []), blind)), "nobody is in the pictures"
    assert told not in words(now, plan(now, lambda unit, request: Priced("shop:x", references=4)))


def selling(longest: float, kind: str = "clip") -> Price:
    """The same prices, where one kind is made up to a length."""

    def sell(unit: Unit, request: Request) -> Priced:
        if unit.kind == kind and getattr(request, "seconds", 0.0) > longest:
            return Priced("shop:short", trouble="too long", longest=longest)
        return price(unit, request)

    return sell


@given(films(), st.floats(1.0, 16.0))
def test_what_is_longer_than_its_model_makes_is_left_out_and_nothing_else(film: Film, longest: float) -> None:
    """A length that rests on an estimate is paid for as far as the model goes; what is over at once is not planned."""
    now, whole = graph(film, []), priced(graph(film, []))
    due = plan(now, selling(longest))
    over = {
        unit
        for unit, one in now.units.items()
        if one.kind == "clip" and one.inputs["frames"] / now.timing.fps > longest
    }
    assert {*due.left_out} == over
    assert {line.unit for line in due.lines} == {line.unit for line in whole.lines} - over
    for line in due.lines:
        assert line.maximum > 0 or line.kind == "cut"
        if line.kind == "clip":
            assert line.quote <= longest * MICRO
    assert words(now, due).count("cannot be made") == bool(over)


def test_why_something_is_left_out_is_said_once_with_what_would_help() -> None:
    film = small(3).with_(
        scenes=[
            scene.with_(duration=seconds)
            for scene, seconds in zip(small(3).scenes, (4.0, 12.0, 9.5), strict=True)
        ]
    )
    now = graph(film, made(film, seconds=1.5))
    wanting = graph(
        film, [take for take in made(film) if take.unit.split(":")[0] in ("speech", "cast", "image")]
    )
    due = plan(wanting, selling(9.0))
    told = "scenes 2 (12 s) and 3 (9.5 s) are longer than the 9 s that shop:short makes at most"
    assert words(wanting, due).endswith(
        f"; clip 2 and clip 3 cannot be made: {told}, so shorten or split them, or choose another model for clips"
    )
    assert now.due() == [] and plan(now, selling(9.0)).left_out == {}, "what is there is not asked about"
    music = plan(wanting, selling(20.0, "music"))
    assert words(wanting, music).endswith(
        "; the music cannot be made: the film (26.25 s) is longer than the 20 s that shop:short makes at most, "
        "so shorten it, or choose another model for music"
    )

    def nobody(unit: Unit, request: Request) -> Priced:
        return Priced("", trouble="no model is ready; see what is missing")

    first = graph(film, [])
    empty = plan(first, nobody)
    assert (empty.lines, len(empty.left_out)) == ((), len(first.units) - 1), "not even a film of titles"
    assert "3 clips cannot be made: no model is ready; see what is missing" in words(first, empty)


def test_credits_read_as_people_write_them() -> None:
    assert [credits(n) for n in (0, MICRO, 42 * MICRO, MICRO // 2, 1_234_500_000)] == [
        "0 credits", "1 credit", "42 credits", "0.5 credits", "1,234.5 credits",
    ]  # fmt: skip


@given(st.integers(0, 10**12))
def test_the_limit_that_is_proposed_always_allows_the_plan(micro: int) -> None:
    assert micro <= round(float(allowing(micro)) * MICRO) < micro + 10_000
    assert (allowing(1_774_000), allowing(2_000_000), allowing(0)) == ("1.78", "2", "0")
