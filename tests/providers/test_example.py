"""The example plugin is loaded and used as a stranger's would be."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from agent.landing import Landed, land
from pixora import ImageRequest, Order, plugins
from pixora.settings import Settings

EXAMPLE = Path(__file__).parents[2] / "examples/plain_pictures"


@pytest.fixture
def example(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    monkeypatch.syspath_prepend(str(EXAMPLE))
    yield "plain_pictures"
    sys.modules.pop("plain_pictures", None)


def test_the_example_registers_and_makes_a_picture(example: str, tmp_path: Path) -> None:
    loaded = plugins.load(built_in=[example], installed=False)
    (provider,) = loaded.providers(Settings.load({"PIXORA_HOME": str(tmp_path)}))
    assert loaded.failed == {}
    request = ImageRequest("a red lamp", "ink", 8, 4, 1)

    async def make() -> Landed:
        done = asyncio.Event()
        order = Order("k", "colour", request, tmp_path / "job", done.set)
        job = await provider.submit(order)
        async with asyncio.timeout(10):
            await done.wait()
        status = await provider.poll(job, order)
        assert status.state == "done"
        assert status.output is not None
        return await land(status.output, "image", request, order.folder, provider)

    landed = asyncio.run(make())
    assert (landed.facts["width"], landed.facts["height"], landed.mime) == (8, 4, "image/png")
    assert landed.path.name == "take.png", "what a plugin hands over is made anew in the sandbox"


def test_a_broken_plugin_is_reported_and_skipped(
    example: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = ModuleType("broken_plugin")
    exec(
        "from pixora import hookimpl\n@hookimpl\ndef register_providers(settings):\n    raise ValueError('no key')\n",
        broken.__dict__,
    )
    monkeypatch.setitem(sys.modules, "broken_plugin", broken)
    loaded = plugins.load(built_in=["broken_plugin", "no_such_module", example], installed=False)
    providers = loaded.providers(Settings.load({"PIXORA_HOME": str(tmp_path)}))
    assert [provider.name for provider in providers] == ["plain"]
    assert loaded.failed["broken_plugin"] == "register_providers: ValueError: no key"
    assert "no_such_module" in loaded.failed["no_such_module"]


def test_a_blocked_plugin_is_left_out(example: str) -> None:
    loaded = plugins.load(["tools"], built_in=["tools", example], installed=False)
    assert loaded.tools() == []
    assert loaded.failed == {}
