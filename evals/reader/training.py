"""How the reader learns messages: ``python -m evals.reader.training`` reads ``evals/messages`` and writes its weights."""

from __future__ import annotations

import argparse
import hashlib
import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

from agent.director.reader import features
from agent.director.reader.marked import Marked, read_file
from agent.director.reader.model import LABELS, ROLE_LABELS, WEIGHTS, Model, told_words
from agent.director.words.lexer import language_of
from evals.cases import FILMS
from evals.homes import read_film
from evals.reader.learning import Example, save
from evals.reader.learning import train as learn
from film.document import Film

MESSAGES = Path(__file__).parents[1] / "messages"


def example(message: Marked, film: Film) -> Example:
    """A message as the network sees it, with its labels."""
    told = [word for segment in message.segments for word in segment.words]
    language = language_of(message.text, film.settings.language.split("-")[0])
    kinds: list[int] = []
    roles: list[int] = []
    for segment in message.segments:
        first = LABELS.index(f"B-{segment.kind}")
        kinds += [first, *[first + 1] * (len(segment.words) - 1)]
        marks = ["O"] * len(segment.words)
        for span in segment.spans:
            marks[span.first : span.last] = [
                f"B-{span.role}",
                *[f"I-{span.role}"] * (span.last - span.first - 1),
            ]
        roles += map(ROLE_LABELS.index, marks)
    words = [
        replace(word, begins=word.begins or kind % 2 == 0)
        for word, kind in zip(told_words(told, language, film), kinds, strict=True)
    ]
    return Example(words, kinds, roles)


def train(
    messages: Sequence[Marked],
    film_of: Callable[[str], Film],
    rounds: int = 9,
    told: Callable[[str], object] = lambda line: None,
) -> Model:
    """Learn from messages; the same messages give the same weights on the same machine."""
    examples = [example(message, film_of(message.film)) for message in messages]
    return Model(learn(examples, LABELS, ROLE_LABELS, rounds, told=told), idle(messages), cues(messages))


def idle(messages: Sequence[Marked]) -> frozenset[str]:
    """Words that stood outside the parts of a request in more than one message."""
    seen: Counter[str] = Counter()
    for message in messages:
        told = set()
        for segment in message.segments:
            inside = {at for span in segment.spans for at in range(span.first, span.last)}
            if segment.kind not in ("chat", "question", "other"):
                told |= {word.lower() for at, word in enumerate(segment.words) if at not in inside}
        seen.update(told)
    return frozenset(word for word, times in seen.items() if times > 1 and word.isalpha())


def cues(messages: Sequence[Marked]) -> dict[str, frozenset[str]]:
    """By kind the words that stand outside the parts of its segments, and there more than by chance."""
    seen: dict[str, Counter[str]] = {}
    every: Counter[str] = Counter()
    for segment in (segment for message in messages for segment in message.segments):
        inside = {at for span in segment.spans for at in range(span.first, span.last)}
        told = {word.lower() for at, word in enumerate(segment.words) if at not in inside and word.isalpha()}
        seen.setdefault(segment.kind, Counter()).update(told)
        every.update(told)
    return {
        kind: frozenset(word for word, times in count.items() if times > 1 and 12 * times >= every[word])
        for kind, count in sorted(seen.items())
    }


def corpus(folder: Path = MESSAGES) -> list[Marked]:
    """Every annotated message once, in the order of their files."""
    found = (message for path in sorted(folder.glob("*.txt")) for message in read_file(path))
    return list({(message.film, message.text): message for message in found if message.film}.values())


def digest(folder: Path = MESSAGES) -> str:
    """Changes with every message and film, and with how they are seen."""
    whole = hashlib.sha256()
    for path in (*sorted(folder.glob("*.txt")), *sorted(FILMS.glob("*.yaml")), Path(features.__file__)):
        whole.update(path.read_bytes())
    return whole.hexdigest()


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m evals.reader.training", description=__doc__)
    parser.add_argument("--out", type=Path, default=WEIGHTS)
    told = parser.parse_args(arguments)
    messages = corpus()
    made = train(messages, read_film, told=lambda line: print(line, file=sys.stderr, flush=True))
    kinds = "\n".join(" ".join((kind, *sorted(found))) for kind, found in made.cues.items())
    save(made.net, told.out, digest(), idle="\n".join(sorted(made.idle)), cues=kinds)
    sys.stdout.write(f"{len(messages)} messages learned, {told.out.stat().st_size / 1e6:.1f} MB\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
