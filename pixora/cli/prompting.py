"""``pixora prompts``: the templates that models are told, what is wrong with them, and what changed."""

from __future__ import annotations

import argparse
import difflib
from pathlib import Path

import prompts
from pixora.cli import DONE, FAILED
from pixora.cli.printing import say, table
from pixora.errors import UserError
from prompts import lint, versions


def prompts_(arguments: argparse.Namespace) -> int:
    """List them with what is wrong, show one, or tell how two versions differ."""
    if arguments.what == "list":
        return _list()
    if arguments.what == "show" and not arguments.name:
        raise UserError(f"Which template? There are {', '.join(prompts.names())}.")
    if arguments.what == "show":
        return _show(arguments.name, arguments.version)
    return _diff(arguments.name, arguments.version or "HEAD", arguments.to)


def _list() -> int:
    shown = table("template", "version", "words", "purpose")
    for name in prompts.names():
        one = prompts.load(name)
        shown.add_row(name, one.version, str(len(one.text.split())), one.purpose)
    say(shown)
    wrong = faults(prompts.HERE)
    for fault in wrong:
        say(fault)
    return FAILED if wrong else DONE


def faults(folder: Path) -> list[str]:
    """What is wrong with the templates of a folder, with the tools and fields that there are."""
    from film.breakdown import Breakdown, PlannedScene
    from film.document import Settings
    from pixora import plugins

    tools = {tool.name for tool in plugins.load(installed=False).tools()}
    fields = {*Breakdown.model_fields, *PlannedScene.model_fields, *Settings.model_fields}
    return lint.faults(folder, tools, fields)


def _show(name: str, version: str) -> int:
    say(_text(name, version))
    return DONE


def _diff(name: str, before: str, after: str) -> int:
    names = [name] if name else prompts.names()
    for one in names:
        lines = difflib.unified_diff(
            _text(one, before).splitlines(), _text(one, after).splitlines(),
            f"{one} ({before})", f"{one} ({after or 'at hand'})", lineterm="",
        )  # fmt: skip
        for line in lines:
            say(line, style={"+": "green", "-": "red", "@": "cyan"}.get(line[:1], ""))
    return DONE


def _text(name: str, version: str) -> str:
    """A template's text, at hand or of another version. Raises ``UserError``."""
    try:
        with versions.reading(version):
            return prompts.load(name).text
    except KeyError as error:
        raise UserError(f"{error.args[0]}.".replace("no prompt", "There is no template")) from None
    except versions.NoVersion as error:
        raise UserError(str(error)) from None
