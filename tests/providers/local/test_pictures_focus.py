"""A picture says where those are who act in it, so that another shape can be cut around them."""

from __future__ import annotations

import pytest

from providers.local.pictures import CastLook, PictureRequest, draw, draw_with_focus
from providers.local.pictures.compose import build

KEEPER = CastLook("keeper", "", "an old man in a yellow coat", "person")


def picture(text: str, seed: int = 3) -> PictureRequest:
    return PictureRequest(text, "ink", (KEEPER,), 320, 180, seed)


@pytest.mark.parametrize("seed", range(4))
def test_whoever_acts_is_inside_a_narrow_window_around_the_focus(seed: int) -> None:
    for side in ("left", "right"):
        scene = build(picture(f"Wide shot. {{keeper}} stands on the {side} of a lighthouse", seed))
        assert scene.focus is not None
        x, y = scene.focus
        assert (x < 0.45) if side == "left" else (x > 0.55)
        (face,) = [box for name, box in scene.faces if name.startswith("hero")]
        assert x - 0.1 < face.left / 320 < x < face.right / 320 < x + 0.1
        assert face.top / 180 < y < face.bottom / 180


def test_the_picture_is_the_same_and_nobody_is_nowhere() -> None:
    alone = PictureRequest("A mountain at night, snow", "ink", (), 320, 180, 3)
    data, focus = draw_with_focus(alone)
    assert data == draw(alone) and focus is None
