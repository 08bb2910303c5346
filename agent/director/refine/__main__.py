"""``python -m agent.director.refine "MESSAGE" [film.json]`` prints what a message means."""

from __future__ import annotations

import sys
from pathlib import Path

from agent.director.refine.reading import refine
from agent.director.refine.types import Edits, FilmView
from film.document import Film


def main(arguments: list[str]) -> int:
    """Print the reading of a message, against a film in a JSON file or an empty one."""
    if not arguments:
        sys.stderr.write('usage: python -m agent.director.refine "MESSAGE" [film.json]\n')
        return 2
    film = Film.model_validate_json(Path(arguments[1]).read_text()) if len(arguments) > 1 else Film()
    reading = refine(arguments[0], FilmView(film))
    if isinstance(reading, Edits):
        for operation in reading.operations:
            sys.stdout.write(operation.model_dump_json() + "\n")
        sys.stdout.write(f"said: {reading.said}\n")
    else:
        sys.stdout.write(f"{reading}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
