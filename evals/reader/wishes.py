"""How the reader learns to part first wishes: ``python -m evals.reader.wishes`` reads ``evals/wishes`` and writes its weights.

A wish is a line, its parts one after another: ``{ask} a film about | {tell} a fox, | {length} 20 seconds``; ``⏎`` is a line break.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from agent.director.reader import features
from agent.director.reader.features import seen
from agent.director.reader.marked import NotMarked, words
from agent.director.reader.net import Net
from agent.director.reader.wishes import KINDS, LABELS, WEIGHTS
from agent.director.words import language as languages
from evals.reader.learning import Example, save
from evals.reader.learning import train as learn

WISHES = Path(__file__).parents[1] / "wishes"
Marked = tuple[tuple[str, str], ...]
"""(kind, words) for each part of a wish."""


def read_line(line: str) -> Marked:
    """Read one line.

    Raises:
        NotMarked: with the reason.
    """
    found = []
    for part in re.split(r"\s*\|\s*(?=\{)", line.strip()):
        match = re.fullmatch(r"\{\s*([a-z]+)\s*\}\s*(.+)", part)
        if not match:
            raise NotMarked(f"no {{kind}} before {part[:40]!r}")
        if match[1] not in KINDS:
            raise NotMarked(f"no such kind: {match[1]}")
        found.append((match[1], match[2]))
    return tuple(found)


def text_of(wish: Marked) -> str:
    return " ".join(part for _, part in wish)


def corpus(folder: Path = WISHES) -> list[Marked]:
    """Every annotated wish once, in the order of their files."""
    found: list[Marked] = []
    for path in sorted(folder.glob("*.txt")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            if not line.strip() or line.startswith("#"):
                continue
            try:
                found.append(read_line(line))
            except NotMarked as error:
                raise NotMarked(f"{path.name}:{number}: {error}") from None
    return list({text_of(wish): wish for wish in found}.values())


def example(wish: Marked) -> Example:
    """A wish as the network sees it, with its labels."""
    kinds: list[int] = []
    for kind, part in wish:
        first = LABELS.index(f"B-{kind}")
        kinds += [first, *[first + 1] * (len(words(part)) - 1)]
    return Example(seen(words(text_of(wish)), languages.detect(text_of(wish), "en")), kinds)


def train(
    marked: Sequence[Marked], rounds: int = 12, told: Callable[[str], object] = lambda line: None
) -> Net:
    """Learn from wishes; the same wishes give the same weights on the same machine."""
    return learn([example(wish) for wish in marked], LABELS, rounds=rounds, told=told)


def digest(folder: Path = WISHES) -> str:
    """Changes with every wish, and with how they are seen."""
    whole = hashlib.sha256()
    for path in sorted(folder.glob("*.txt")):
        whole.update(path.read_bytes())
    whole.update(Path(features.__file__).read_bytes())
    return whole.hexdigest()


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m evals.reader.wishes", description=__doc__)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    told = parser.parse_args(arguments)
    marked = corpus()
    made = train(marked, told=lambda line: print(line, file=sys.stderr, flush=True))
    save(made, told.out, digest())
    sys.stdout.write(f"{len(marked)} wishes learned, {told.out.stat().st_size / 1e6:.1f} MB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
