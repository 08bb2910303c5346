"""A clip is heard itself where nobody speaks and nothing else is described; nothing is made anew for that."""

from __future__ import annotations

from dataclasses import replace

from film.cut import cut_list
from film.document import Film, Line
from film.orders import order
from film.plan import Priced, plan, words
from film.timing import handle
from film.units import Graph, Take, Unit, graph
from pixora.requests import Request, VideoRequest
from tests.film.films import made, small


def scenes(*heard: tuple[str, str]) -> Film:
    """A film whose scenes are described to be heard, and have words, as given."""
    film = small(len(heard))
    return film.with_(
        scenes=tuple(
            scene.with_(audio_description=sound, lines=(Line(text=text),) if text else ())
            for scene, (sound, text) in zip(film.scenes, heard, strict=True)
        )
    )


FILM = scenes(("wind", "He waits."), ("wind", ""), ("", "He waits."), ("", ""))


def finished(film: Film) -> tuple[Graph, list[Take]]:
    """Everything made, by a model whose clips come with sound where it is asked for."""
    takes = [
        replace(take, facts={"sound": True}) if take.unit == "clip:s4" else take
        for take in made(film)
        if take.unit != "cut"
    ]
    takes += [take for take in made(film, earlier=tuple(takes)) if take.unit == "cut"]
    return graph(film, takes), takes


def price(unit: Unit, request: Request) -> Priced:
    return Priced("shop:clips", 1, 1, sounds=unit.kind == "clip")


def test_only_a_clip_that_is_heard_is_ordered_with_sound_and_the_plan_says_so() -> None:
    now = graph(FILM, [])
    asked = {n: order(now, now.units[f"clip:s{n}"]) for n in range(1, 5)}
    assert [isinstance(one, VideoRequest) and one.sound for one in asked.values()] == [
        False,
        False,
        False,
        True,
    ]
    due = plan(now, price)
    assert due.heard == ("clip:s4",)
    assert words(now, due).endswith("; clip 4 keeps its own sound")
    assert plan(now, lambda unit, request: replace(price(unit, request), sounds=False)).heard == ()


def test_it_is_heard_from_behind_its_handle_for_as_long_as_its_scene_is() -> None:
    now, _ = finished(FILM)
    at = now.timing.of("s4")
    assert [(one.clip, one.offset) for one in cut_list(now).sounds] == [
        (False, 0),
        (False, 0),
        (True, handle(24)),
    ]
    last = cut_list(now).sounds[-1]
    assert (last.take, last.start, last.length) == (now.selected["clip:s4"], at.start, at.length)


def test_words_or_a_described_sound_take_its_place_and_it_comes_back_without_them() -> None:
    now, takes = finished(FILM)
    assert now.standing["cut"].state == "current"
    scene = FILM.scene("s4")
    for changed in (
        scene.with_(lines=(Line(text="He waits."),)),
        scene.with_(audio_description="rain"),
        scene.with_(sound_on=False),
    ):
        film = FILM.with_(scenes=(*FILM.scenes[:3], changed))
        then = graph(film, takes)
        assert not any(sounding.clip for sounding in cut_list(then).sounds)
        assert then.standing["cut"].state == "stale"
        if not changed.lines:
            assert then.standing["clip:s4"].state == "current"  # no clip is bought again for its sound
    assert graph(FILM, takes).standing["cut"].state == "current"
