"""Orders: what a provider is told about the film around the thing it makes."""

from __future__ import annotations

from film.document import Film
from film.orders import order
from film.units import Graph, Take, graph
from pixora.requests import MusicRequest
from tests.film.films import small


def music(now: Graph) -> MusicRequest:
    asked = order(now, now.units["music"])
    assert isinstance(asked, MusicRequest)
    return asked


def spoken(film: Film, *lines: tuple[float, float]) -> Graph:
    """The film with its first scene's narration heard at these seconds."""
    empty = graph(film, [])
    facts = {"seconds": 3.0, "lines": [{"start": start, "end": end, "words": []} for start, end in lines]}
    return graph(film, [Take("t1", "speech:s1", empty.units["speech:s1"].inputs, facts)])


def test_music_is_told_when_somebody_speaks() -> None:
    now = spoken(small(2), (0.0, 1.25), (1.5, 3.0))
    first, second = now.timing.scenes
    voice = first.voice / 24
    *measured, estimated = music(now).speech
    assert measured == [(round(voice + a, 3), round(voice + b, 3)) for a, b in ((0.0, 1.25), (1.5, 3.0))]
    assert estimated == (round(second.voice / 24, 3), round((second.voice + second.narration) / 24, 3))
    assert music(graph(small(2, narration=False), [])).speech == ()


def test_when_somebody_speaks_does_not_make_music_stale() -> None:
    early, late = (spoken(small(2), span) for span in ((0.0, 1.0), (1.0, 2.0)))
    assert music(early).speech != music(late).speech
    assert early.units["music"].hash == late.units["music"].hash
