"""The example to break, with its stand-in."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import Any

from pixora import Provider, hookimpl
from pixora.testing import ProviderContract, Vendor

Row = tuple[type[Provider], str, str]
"""What is broken, the check that finds it, and a part of what it says."""
EXAMPLE = Path(__file__).parents[2] / "examples/lantern"


def module(path: Path, name: str) -> Any:
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    found = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(found)
    return found


plugin = module(EXAMPLE / "src/pixora_lantern/__init__.py", "lantern_to_break")
INK, HARBOUR, TIDE = plugin.MODELS


def stand_in() -> Vendor:
    """The example's own."""
    sys.modules["pixora_lantern"] = plugin
    try:
        vendor: Vendor = module(EXAMPLE / "tests/test_lantern.py", "lantern_stand_in").lantern()
    finally:
        del sys.modules["pixora_lantern"]
    return vendor


class Contract(ProviderContract):
    """The example's contract with another class in the place of its provider."""

    def __init__(self, kind: type[Provider], hook: Any = None) -> None:
        self.kind = kind
        self.plugin = SimpleNamespace(register_providers=hook or self._register)

    @hookimpl
    def _register(self, settings: Any) -> list[Provider]:
        return [self.kind(settings.get("LANTERN_KEY"), settings.get("LANTERN_URL"))]  # type: ignore[call-arg]

    def vendor(self) -> Vendor:
        return stand_in()

    def settings(self, vendor: Vendor) -> dict[str, str]:
        return {"LANTERN_KEY": vendor.secret, "LANTERN_URL": vendor.url}


class Lantern(plugin.Lantern):  # type: ignore[misc, name-defined]
    """Whole; others break it in one place. All that it asks goes through ``_ask``."""

    def __init__(self, key: str, url: str) -> None:
        super().__init__(key, url)
        self._url, self._door = url, self._http
        self._http = SimpleNamespace(fields=self._ask, aclose=self._door.aclose)

    async def _ask(self, *given: Any, **more: Any) -> Any:
        return await self._door.fields(*given, **more)
