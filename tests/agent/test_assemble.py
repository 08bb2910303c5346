"""What goes wrong while picture and sound of a cut are made beside one another."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from agent.assemble import Assembler, AssembleRequest, Material
from film.cut import cut_list
from pixora.errors import ProviderError
from pixora.provider import Order
from tests.film.films import finished, small


async def test_the_first_thing_that_fails_is_told_in_its_sentence(tmp_path: Path) -> None:
    cut = cut_list(finished(small(1, quality="draft"))[0])
    gone = Material(tmp_path / "gone.wav", "gone")
    materials = {one.take: gone for one in (*cut.voice, *cut.sounds)} | (
        {cut.music: gone} if cut.music else {}
    )
    request: Any = AssembleRequest(cut, materials=materials)
    with pytest.raises(ProviderError, match=r"'gone\.wav' cannot be read"):
        await Assembler(tmp_path / "cache", tmp_path / "identity").make(
            Order("key", "cut", request, tmp_path / "work"), lambda done: None
        )
