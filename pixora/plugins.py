"""Loading plugins so that a broken one is reported and skipped, never fatal."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import EntryPoints, entry_points
from typing import TYPE_CHECKING, Any

import pluggy

from pixora import hookspecs

if TYPE_CHECKING:
    from pixora.provider import Provider
    from pixora.settings import Settings
    from pixora.tool import Tool

BUILT_IN = (
    "providers.local",
    "providers.fal",
    "providers.elevenlabs",
    "providers.openai_images",
    "providers.replicate",
    "providers.faulty",
    "tools",
)
"""Ours register through the same hooks as anyone's."""


@dataclass
class Plugins:
    """What was loaded, and what was not and why."""

    manager: pluggy.PluginManager
    failed: dict[str, str] = field(default_factory=dict)

    def collect(self, hook: str, **arguments: Any) -> list[Any]:
        """Everything the plugins return for ``hook``; one that raises is recorded and skipped."""
        found: list[Any] = []
        for implementation in getattr(self.manager.hook, hook).get_hookimpls():
            given = {name: arguments[name] for name in implementation.argnames}
            try:
                found.extend(implementation.function(**given) or ())
            except Exception as error:
                self.failed[implementation.plugin_name] = f"{hook}: {type(error).__name__}: {error}"
        return found

    def providers(self, settings: Settings) -> list[Provider]:
        return self.collect("register_providers", settings=settings)

    def tools(self) -> list[Tool]:
        return self.collect("register_tools")


def load(
    blocked: Sequence[str] = (), *, built_in: Sequence[str] = BUILT_IN, installed: bool = True
) -> Plugins:
    """Load the built-in plugins and those that installed packages offer.

    ``blocked`` names entry points or built-in modules to leave out.
    """
    plugins = Plugins(pluggy.PluginManager("pixora"))
    plugins.manager.add_hookspecs(hookspecs)
    for name in blocked:
        plugins.manager.set_blocked(name)
    for name in built_in:
        _register(plugins, name, lambda name=name: importlib.import_module(name))
    if installed:
        for entry in _installed(tuple(sys.path)):
            _register(plugins, entry.name, entry.load)
    return plugins


@cache
def _installed(path: tuple[str, ...]) -> EntryPoints:
    """What installed packages offer; each of them is opened for that, so only once for a ``path``."""
    return entry_points(group="pixora")


def _register(plugins: Plugins, name: str, obtain: Any) -> None:
    if plugins.manager.is_blocked(name):
        return
    try:
        plugin = obtain()
        plugins.manager.register(plugin, name=name)
    except Exception as error:
        plugins.failed[name] = f"{type(error).__name__}: {error}"
