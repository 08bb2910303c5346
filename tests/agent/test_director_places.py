"""The place that a wish names is in every picture."""

from __future__ import annotations

import pytest

from agent.director.plan import Planned, Wish, plan


@pytest.mark.parametrize(
    ("wish", "shown"),
    [
        ("A girl learns to dive at the swimming pool", "swimming pool"),
        ("A boy scores the winning goal", "football pitch"),
        ("A goalkeeper is afraid of the ball", "football pitch"),
        ("Two friends play football in the stadium", "stadium"),
        ("An old boxer trains in an empty gym", "gym"),
        ("A swing waits in the playground at night", "playground"),
        ("A nurse waters plants in the hospital", "hospital"),
        ("A guard dances alone in the museum", "museum"),
        ("A grandmother waits at the airport", "airport"),
        ("A penguin escapes from the zoo", "zoo"),
        ("A diver cleans the aquarium", "aquarium"),
        ("A boy finds a diary in the attic", "attic"),
        ("A ghost lives in the cellar", "cellar"),
        ("A woman grows tomatoes on the roof garden", "roof garden"),
        ("A cat sleeps in the barn", "barn"),
        ("A winemaker walks through the vineyard at dawn", "vineyard"),
        ("A girl waits for a bus in the rain", "city street"),
        ("A lost cat finds its home in Paris in the rain", "In Paris, in a city street"),
        ("Un chat perdu retrouve sa maison à Paris sous la pluie", "In Paris, in a city street"),
        ("A grandmother teaches a robot to bake bread", "kitchen"),
    ],
)
def test_the_named_place_is_in_every_scene(wish: str, shown: str) -> None:
    planned = plan(Wish(wish))
    assert isinstance(planned, Planned)
    assert [s.visual for s in planned.breakdown.scenes if shown not in s.visual] == []
    place = shown.rpartition(" ")[2]
    assert not any(place in (cast.id, cast.name.lower()) for cast in planned.breakdown.cast)
