"""Films for tests: small ones by hand, and any film at all for property tests."""

from __future__ import annotations

from typing import Any

from hypothesis import strategies as st

from film.document import CastMember, Film, Line, Music, Scene, Settings, Transition
from film.timing import voiced
from film.units import Graph, Take, graph

WORDS = st.sampled_from(
    ["lamp", "sea", "keeper", "boat", "night", "storm", "cup", "door", "wind", "stair", "rope", "glass"]
)
SENTENCES = st.lists(WORDS, min_size=1, max_size=14).map(lambda words: " ".join(words).capitalize() + ".")


def small(scenes: int = 3, **settings: object) -> Film:
    """A film of short scenes with one cast member."""
    return Film(
        title="Lamps",
        style="ink",
        cast=(CastMember(id="keeper", description="an old man"),),
        settings=Settings(**settings),  # type: ignore[arg-type]
        scenes=tuple(
            Scene(
                id=f"s{n}",
                visual_description=f"{{keeper}} beside lamp {n}",
                motion="he turns",
                audio_description="wind",
                lines=(Line(text=f"The keeper counts lamp {n}."),),
                cast=("keeper",),
                duration=4.0,
            )
            for n in range(1, scenes + 1)
        ),
        music=Music(brief="calm piano"),
        next_scene=scenes + 1,
    )


@st.composite
def films(draw: st.DrawFn, least: int = 1) -> Film:
    """Any film of up to eight scenes."""
    count = draw(st.integers(least, 8))
    scenes = tuple(
        Scene(
            id=f"s{n}",
            visual_description=draw(SENTENCES),
            motion=draw(SENTENCES),
            audio_description=draw(st.one_of(st.just(""), SENTENCES)),
            lines=tuple(Line(text=text) for text in draw(st.lists(SENTENCES, max_size=2))),
            cast=("keeper",) if draw(st.booleans()) else (),
            duration=draw(st.floats(0.5, 12.0)),
            head=draw(st.none() | st.floats(0, 12)),
            transition=Transition(
                kind=draw(st.sampled_from(["cut", "crossfade", "dissolve", "fade"])),
                seconds=draw(st.floats(0, 2)),
            ),
        )
        for n in range(1, count + 1)
    )
    return small(1).with_(
        scenes=scenes,
        next_scene=count + 1,
        music=Music(on=draw(st.booleans()), brief=draw(SENTENCES)),
        settings=Settings(fps=draw(st.sampled_from([24, 25, 30])), narration=draw(st.booleans())),
    )


def made(
    film: Film, *, seconds: float = 1.5, rate: float = 0.0, earlier: tuple[Take, ...] = ()
) -> list[Take]:
    """Takes for everything the film asks for, narration first as it is in life.

    With a ``rate`` the words of narration have times, and each takes so many seconds.
    """
    takes = list(earlier)
    for kinds in (("cast", "speech"), ("image", "clip", "sound", "music", "cut")):
        now = graph(film, takes)
        for unit in now.units.values():
            if unit.kind in kinds and now.standing[unit.id].state not in ("current", "pinned"):
                facts: dict[str, Any] = {}
                if unit.kind == "speech":
                    lines = [line.said for line in voiced(film.scene(unit.subject), film)]
                    facts = heard(lines, rate) if rate else {"seconds": seconds, "lines": []}
                takes.append(Take(f"{unit.id}@{len(takes)}", unit.id, unit.inputs, facts))
    return takes


def finished(film: Film) -> tuple[Graph, list[Take]]:
    """The film with everything made."""
    takes = made(film)
    return graph(film, takes), takes


def spoken(film: Film, rate: float = 0.3) -> Graph:
    """The film with narration whose words each take ``rate`` seconds."""
    now, takes = graph(film, []), []
    for unit in now.units.values():
        if unit.kind == "speech":
            facts = heard([line.text for line in film.scene(unit.subject).lines], rate)
            takes.append(Take(unit.id, unit.id, unit.inputs, facts))
    return graph(film, takes)


def heard(lines: list[str], rate: float) -> dict[str, Any]:
    at, rows = 0.0, []
    for text in lines:
        words = []
        for word in text.split():
            words.append({"text": word, "start": at, "end": at + rate})
            at += rate
        rows.append({"start": words[0]["start"], "end": at, "words": words})
        at += 0.4
    return {"seconds": at, "lines": rows}
