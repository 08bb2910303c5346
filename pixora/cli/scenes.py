"""A film's scenes as a person reads them before and after they are made."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from film.document import NARRATOR, Film, Line
from film.naming import called
from film.units import Graph

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

INDENT = 12
"""Columns before a scene's words: its number and its seconds."""


def scene_table(
    now: Graph,
    width: int,
    *,
    only: Iterable[int] | None = None,
    lines: int | None = None,
    below: Callable[[str], Text] | None = None,
) -> Table:
    """Numbers, seconds, pictures and scripts, with ``below`` a line for each scene id.

    ``only`` are the scene numbers to show, ``lines`` how many a picture may fill.
    """
    from rich.table import Table
    from rich.text import Text

    table = Table.grid(padding=(0, 1))
    table.add_column(justify="right", style="bold", no_wrap=True, min_width=3)
    table.add_column(justify="right", style="dim", no_wrap=True, min_width=6)
    table.add_column(overflow="fold")
    wanted = None if only is None else set(only)
    for number, (scene, at) in enumerate(zip(now.film.scenes, now.timing.scenes, strict=True), 1):
        if wanted is not None and number not in wanted:
            continue
        picture = described(now.film, scene.visual_description)
        if scene.shot not in picture.lower()[:30]:
            picture = f"{scene.shot.capitalize()} shot: {picture}"
        if lines:
            picture = textwrap.shorten(picture, max(20, width - INDENT) * lines - 8, placeholder=" …")
        words = Text(picture)
        for line in scene.lines:
            words.append(f"\n{_said(now.film, line)}", style="italic")
        if below is not None:
            words.append("\n").append_text(below(scene.id))
        table.add_row(str(number), f"{at.length / now.timing.fps:.1f} s", words)
    return table


def _said(film: Film, line: Line) -> str:
    """A line of the script, with who says it where that is not the narrator."""
    if line.speaker == NARRATOR:
        return f"“{line.text}”"
    who = called(film, line.speaker)
    return f"{who[:1].upper()}{who[1:]}: “{line.text}”"


def described(film: Film, text: str) -> str:
    """A description with ``{keeper}`` written as a name, or as “the keeper”."""

    def named(match: re.Match[str]) -> str:
        name = called(film, match[1])
        before = text[: match.start()].rstrip()
        begins = not before or before[-1] in ".!?"
        return name[:1].upper() + name[1:] if begins else name

    return re.sub(r"\{([a-z][a-z0-9_]*)\}", named, text)


def idea(film: Film) -> str:
    """Something to say to this film that would change it."""
    number = len(film.scenes) // 2 + 1
    seen = film.scenes[number - 1].visual_description.lower() if len(film.scenes) >= number else ""
    return f"make scene {number} happen at {'sunset' if 'night' in seen else 'night'}"


def facts(now: Graph) -> str:
    """Length, shape, quality and size of a film in one line."""
    settings = now.film.settings
    count = len(now.film.scenes)
    scenes = f"{count} scene{'' if count == 1 else 's'}"
    return f"{now.timing.seconds:.1f} s · {scenes} · {settings.aspect_ratio} · {settings.quality}"
