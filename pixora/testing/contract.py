"""The contract that every provider keeps, as tests."""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import Any

import pluggy
import pytest

from pixora import hookspecs
from pixora.errors import ProviderError
from pixora.provider import Provider
from pixora.settings import Settings
from pixora.testing.bench import Bench, Broken, Unchecked, ordinary
from pixora.testing.checks import CHECKS, DESCRIBED, FIRST
from pixora.testing.vendor import Vendor

CHECK_SECONDS = 120.0


class ProviderContract:
    """Subclass it in a test file, name the plugin and its stand-in, and run pytest::

        class TestPostcards(ProviderContract):
            plugin = pixora_postcards

            def vendor(self):
                return stand_in()

            def settings(self, vendor):
                return {"POSTCARDS_KEY": vendor.secret, "POSTCARDS_URL": vendor.url}

    Each check gets a fresh stand-in and a fresh provider. What a stand-in has no route for is skipped, with
    the reason; a provider that makes things on this machine needs none.
    """

    plugin: Any = None
    """The module or object that the entry point names."""
    name = ""
    """Which of the plugin's providers, where it registers several."""

    def vendor(self) -> Vendor:
        """The stand-in that providers are pointed at."""
        return Vendor(secret="")

    def settings(self, vendor: Vendor) -> dict[str, str]:
        """What the plugin reads from the settings to be ready, the stand-in's address among it."""
        return {}

    def provider(self, vendor: Vendor) -> Provider:
        """The provider, pointed at the stand-in; made by the plugin's hook unless you override this."""
        found = register(self.plugin, self.settings(vendor))
        named = [one for one in found if self.name in ("", one.name)]
        if not named:
            known = ", ".join(one.name for one in found) or "none"
            raise Broken(
                f"the plugin registers no provider {self.name!r}, but {known}. Correct name in your test."
            )
        return named[0]

    @pytest.mark.parametrize("check", CHECKS)
    def test_contract(self, check: str) -> None:
        try:
            problem = verify(self, check)
        except Unchecked as reason:
            pytest.skip(str(reason))
        if problem is not None:
            pytest.fail(problem, pytrace=False)


def register(plugin: Any, values: dict[str, str]) -> list[Provider]:
    """What the plugin's hook returns for some settings, called as Pixora calls it."""
    if plugin is None:
        raise Broken(
            "your test names no plugin. Set plugin = the module of your entry point, or override provider()."
        )
    manager = pluggy.PluginManager("pixora")
    manager.add_hookspecs(hookspecs)
    try:
        manager.register(plugin)
    except pluggy.PluginValidationError as error:
        raise Broken(
            "register_providers takes other arguments than settings. Take settings, or none."
        ) from error
    hooks = manager.hook.register_providers.get_hookimpls()
    if not hooks:
        raise Broken(
            "Pixora finds no register_providers in the plugin. Define it where the entry point leads, with @hookimpl "
            "(from pixora) above it."
        )
    given = {"settings": Settings(Path("pixora-home"), values)}
    found: Any = hooks[0].function(**{name: given[name] for name in hooks[0].argnames})
    if asyncio.iscoroutine(found):
        found.close()
        raise Broken(
            "register_providers is async. Make it a plain def: it only lists, and nothing awaits it."
        )
    return list(found or ())


def verify(contract: ProviderContract, check: str) -> str | None:
    """Carry one check out; what must change in the plugin, or None.

    Raises :class:`Unchecked` where there is nothing to look at, or not before something else is repaired,
    so that one cause is told once.
    """
    problem = _problem(contract, check)
    if problem is None or check in (*DESCRIBED, FIRST):
        return problem
    try:
        begins_well = _problem(contract, FIRST) is None
    except Unchecked:
        return problem
    if begins_well:
        return problem
    raise Unchecked(f"an ordinary order does not end well yet: see {FIRST}")


def _problem(contract: ProviderContract, check: str) -> str | None:
    vendor = contract.vendor()
    try:
        with tempfile.TemporaryDirectory(prefix="pixora-kit-") as folder:
            asyncio.run(_verify(contract, vendor, check, Path(folder)))
    except (Broken, ProviderError) as problem:
        told = problem if isinstance(problem, Broken) else ordinary(problem)
        return " ".join([str(told), *_hints(vendor)])
    except TimeoutError:
        return f"the check did not end within {CHECK_SECONDS:g} s. Let no call of the plugin wait for ever."
    finally:
        vendor.close()
    return None


async def _verify(contract: ProviderContract, vendor: Vendor, check: str, folder: Path) -> None:
    plugin = contract.plugin
    hook = None if plugin is None else lambda values: register(plugin, values)
    bench = Bench(vendor, lambda: contract.provider(vendor), folder, hook)
    try:
        async with asyncio.timeout(CHECK_SECONDS):
            await CHECKS[check](bench)
    finally:
        await bench.aclose()


def _hints(vendor: Vendor) -> list[str]:
    """What went wrong beside the plugin."""
    hints = [f"(In the stand-in, {crash} went wrong.)" for crash in vendor.crashes[:1]]
    hints += [f"(The stand-in has no route for {stray}.)" for stray in vendor.strays[:1]]
    calls = [call for call in vendor.journal if call.role != "fetch"]
    if vendor.secret and calls and not any(call.carries(vendor.secret) for call in calls):
        hints.append(
            "(No call carried the stand-in's key: read it with settings.get(NAME), not from os.environ, and send it.)"
        )
    return hints
