"""``pixora new-provider``: a plugin to begin with, and the tests that hold it to the contract."""

from __future__ import annotations

import argparse
import re
from importlib import resources
from importlib.metadata import entry_points
from pathlib import Path

from pixora.cli import DONE
from pixora.cli.printing import say
from pixora.errors import UserError
from pixora.plugins import BUILT_IN

TEMPLATE = "new_provider.md"
VENDOR = "lantern"
"""The vendor that the template is about."""
_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_FILE = re.compile(r"^## (\S+)\n+```\w*\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def new_provider(arguments: argparse.Namespace) -> int:
    """``pixora new-provider NAME``: a folder ``pixora-NAME`` below the current one."""
    if not _NAME.fullmatch(arguments.name):
        raise UserError(
            f"A provider cannot be called {arguments.name!r}; write small letters, digits and dashes."
        )
    if arguments.name.replace("-", "_") in _taken():
        raise UserError(f"There is a provider {arguments.name!r} already; choose another name for yours.")
    folder = Path(f"pixora-{arguments.name}")
    if folder.exists():
        raise UserError(f"There is already a {str(folder)!r} here; choose another name, or another folder.")
    for name, text in files(arguments.name).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    say(f"{folder} is a plugin that works, for a vendor that does not exist.")
    say(f"Check it:   cd {folder} && python -m pytest")
    say("Use it:     pip install --no-deps -e .  and then  pixora providers")
    say(f"Then write your vendor's address and answers into src/{_words(arguments.name)['pixora_lantern']}.")
    return DONE


def files(name: str) -> dict[str, str]:
    """The plugin's files by their path, for a vendor of that name."""
    template = (resources.files("pixora.cli") / TEMPLATE).read_text(encoding="utf-8")
    found = {}
    for path, text in _FILE.findall(template):
        for old, new in _words(name).items():
            path, text = path.replace(old, new), text.replace(old, new)
        found[path] = text
    return found


def _taken() -> set[str]:
    """What Pixora's own plugins and the installed ones are called."""
    own = {module.rpartition(".")[2] for module in BUILT_IN}
    return own | {entry.name.replace("-", "_") for entry in entry_points(group="pixora")}


def _words(name: str) -> dict[str, str]:
    """What stands in the template, and what in its place."""
    word = name.replace("-", "_")
    return {
        f"pixora-{VENDOR}": f"pixora-{name}",
        f"pixora_{VENDOR}": f"pixora_{word}",
        VENDOR.capitalize(): "".join(part.capitalize() for part in name.split("-")),
        VENDOR.upper(): word.upper(),
        f'"{VENDOR}"': f'"{name}"',
        VENDOR: word,
    }
