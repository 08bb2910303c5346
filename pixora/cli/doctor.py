"""``pixora doctor``: what works on this machine, what does not, and what to do."""

from __future__ import annotations

import argparse
import asyncio
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from agent.chosen import check_model
from pixora.cli import DONE, FAILED
from pixora.cli.printing import say_json
from pixora.errors import PixoraError
from pixora.settings import DEFAULT_MODEL, Settings

Check = Callable[[Settings], str]


class Trouble(PixoraError):
    """Something that does not work, with the next step."""


def doctor(arguments: argparse.Namespace) -> int:
    """Run every check; 1 if one fails."""
    from rich.console import Console

    console, settings = Console(highlight=False), Settings.load()
    results: list[dict[str, str | bool]] = []
    for name, check in CHECKS.items():
        works, said = _tried(name, check, settings)
        results.append({"check": name, "works": works, "said": said})
        if not arguments.json:
            console.print("[green]✓[/]" if works else "[red]✗[/]", f"{name:<10}", end="")
            console.print(said, markup=False, soft_wrap=True)
    if arguments.json:
        say_json(results)
    return DONE if all(result["works"] for result in results) else FAILED


def _tried(name: str, check: Check, settings: Settings) -> tuple[bool, str]:
    """Whether a check succeeds, and what it says or fails with."""
    try:
        return True, check(settings)
    except OSError as error:
        return False, f"{error.filename or name}: {error.strerror or error}"
    except Exception as error:
        return False, str(error)


def _python(settings: Settings) -> str:
    return f"{sys.version.split()[0]} at {sys.executable}"


def _home(settings: Settings) -> str:
    try:
        settings.home.mkdir(parents=True, exist_ok=True)
        with tempfile.NamedTemporaryFile(dir=settings.home):
            pass
    except OSError as error:
        raise Trouble(
            f"{settings.home} cannot be written: {error.strerror}; set PIXORA_HOME to another folder"
        ) from None
    free = shutil.disk_usage(settings.home).free
    if free < 500_000_000:
        raise Trouble(f"{settings.home} has only {free / 1e6:.0f} MB free; a film needs about 100 MB")
    return f"{settings.home}, {free / 1e9:.0f} GB free"


def _database(settings: Settings) -> str:
    from store.engine import Store

    async def look() -> None:
        store = await Store.open(settings.database_url)
        await store.close()

    asyncio.run(look())
    return settings.database_url.split("@")[-1]


def _redis(settings: Settings) -> str:
    if not settings.redis_url:
        return "not used: every process does its own work"
    from agent.queue.offers import check

    return f"Redis {check(settings.redis_url)} answers; workers do the work"


def _storage(settings: Settings) -> str:
    from agent.storage import blobs_of

    async def look() -> None:
        blobs = blobs_of(settings)
        try:
            await blobs.check()
        finally:
            await blobs.close()

    asyncio.run(look())
    if settings.get("PIXORA_STORAGE", "local") == "local":
        return f"files are kept in {settings.home / 'blobs'}"
    return f"Supabase Storage at {settings.get('SUPABASE_URL')} keeps the files"


def _ffmpeg(settings: Settings) -> str:
    from media.program import environment, program

    found = program()
    text = subprocess.run(
        [found, "-version"], capture_output=True, text=True, env=environment(), check=True
    ).stdout
    return f"{text.split()[2]} at {found}"


def _voice(settings: Settings) -> str:
    from providers.local.sound.speech import SpokenLine, speak
    from providers.local.sound.voices import default_voice

    with tempfile.TemporaryDirectory() as folder:
        spoken = speak(
            [SpokenLine("Testing the voice.", default_voice("en"))], "en", 1, Path(folder) / "voice.wav"
        )
    return f"espeak-ng speaks ({spoken.seconds:.1f} s)"


def _pictures(settings: Settings) -> str:
    from providers.local.pictures import PictureRequest, draw

    data = draw(PictureRequest("a fox in a snowy forest", "gouache", (), 160, 90, 1))
    return f"skia draws ({len(data)} bytes)"


def _plugins(settings: Settings) -> str:
    from pixora import plugins

    loaded = plugins.load(settings.blocked_plugins)
    known = loaded.providers(settings)
    ready = [provider.name for provider in known if not (provider.practice and provider.missing())]
    if loaded.failed:
        raise Trouble("; ".join(f"{name} was skipped: {why}" for name, why in loaded.failed.items()))
    return f"providers {', '.join(ready)}; {len(loaded.tools())} tools"


def _prices(settings: Settings) -> str:
    from pixora import plugins
    from providers.flaws import flaws
    from providers.host import Host
    from providers.rates import RateCards

    rates = RateCards.load(settings.get("PIXORA_RATE_CARDS"), settings.credit_usd)
    host = Host(plugins.load(settings.blocked_plugins).providers(settings), rates, settings.models)
    host.check_prices()
    if amiss := flaws(host):
        raise Trouble("; ".join(amiss))
    return f"prices of {', '.join(rates.versions)}"


def _model(settings: Settings) -> str:
    check_model(settings, settings.model)
    return f"{settings.model}: " + (
        "works by rules, no key needed" if settings.model == DEFAULT_MODEL else "ready"
    )


CHECKS: dict[str, Check] = {
    "python": _python,
    "home": _home,
    "database": _database,
    "redis": _redis,
    "storage": _storage,
    "ffmpeg": _ffmpeg,
    "voice": _voice,
    "pictures": _pictures,
    "plugins": _plugins,
    "prices": _prices,
    "model": _model,
}
