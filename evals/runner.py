"""Running suites: every case through the real loop, cached by content, so that what is known is not asked again.

A result belongs to the digest of all that it follows from: the case, the model, the templates and the code.
A run that breaks off goes on where it was; one that is done again is over at once.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import prompts
from agent.compose import open_model
from agent.model import Model, ModelError
from evals import judge, scorers
from evals.cases import Case, Suite
from evals.film_scores import Score
from evals.homes import Stages
from evals.paper import hastened
from evals.stage import Played, play
from evals.turns import Recorder, Tape, numbered
from pixora.errors import PixoraError, SetupError, UserError
from pixora.settings import DEFAULT_MODEL, Settings
from prompts import versions

try:
    from pydantic_evals import Case as EvalCase
    from pydantic_evals import Dataset
    from pydantic_evals.evaluators import EvaluationReason, Evaluator, EvaluatorContext
except ModuleNotFoundError:
    raise SetupError(
        "pixora eval needs one more package; install it with: pip install 'pixora[evals]'"
    ) from None

ROOT = Path(__file__).parents[1]
CODE = ("agent", "evals", "film", "pixora", "providers", "store", "tools")
"""What a result of ours follows from, beside templates and case."""
AT_ONCE = 4
"""Cases at a time: most of each is ours to compute."""


@dataclass(frozen=True)
class Subject:
    """What is judged: a model with a set of templates."""

    model: str = DEFAULT_MODEL
    prompts: str = ""
    """A folder of templates, or a git revision whose templates are read; empty for those at hand."""

    def __str__(self) -> str:
        return f"{self.model} @ {self.prompts}" if self.prompts else self.model


@dataclass
class Outcome:
    """What came of a case, once."""

    suite: str
    case: str
    why: str
    repeat: int
    said: list[str]
    verdict: str
    scores: dict[str, Score]
    played: dict[str, Any]
    cost: float = 0.0
    """US dollars of the model's turns, as far as their price is known."""
    given: dict[str, Any] = field(default_factory=dict)
    """What the case sets up beside what is said, and what it expects."""
    expected: dict[str, Any] = field(default_factory=dict)

    @property
    def right(self) -> bool:
        return self.verdict == "right"

    @property
    def faults(self) -> list[str]:
        return scorers.faults(self.scores)

    def public(self) -> dict[str, Any]:
        shown = {name: {"value": score.value, "why": score.why} for name, score in self.scores.items()}
        return {**vars(self), "scores": shown}

    @classmethod
    def of(cls, data: dict[str, Any]) -> Outcome:
        return cls(**{**data, "scores": {name: Score(**one) for name, one in data["scores"].items()}})


@dataclass
class Result:
    """A subject's outcomes, suite by suite."""

    subject: Subject
    outcomes: list[Outcome] = field(default_factory=list)
    asked: int = 0
    """How many turns were asked of a model; the rest came from what is known."""
    abouts: dict[str, str] = field(default_factory=dict)
    """What each suite is about."""
    unjudged: list[str] = field(default_factory=list)
    """Plans that the judge did not rate, each with the reason."""

    def of(self, suite: str) -> list[Outcome]:
        return [one for one in self.outcomes if one.suite == suite]

    @property
    def suites(self) -> list[str]:
        return list(dict.fromkeys(one.suite for one in self.outcomes))


@dataclass
class Memory:
    """What is known of earlier runs, in a folder: outcomes by their digest, and the tapes of models."""

    folder: Path

    def __post_init__(self) -> None:
        try:
            self.folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(f"Results cannot be kept in {self.folder}: {error.strerror}.") from None
        self._outcomes: dict[str, dict[str, Any]] = dict(self._read("outcomes.jsonl"))
        self._tapes: dict[str, list[dict[str, Any]]] = dict(self._read("tapes.jsonl"))

    def _read(self, name: str) -> Iterator[tuple[str, Any]]:
        path = self.folder / name
        if not path.is_file():
            return
        for line in path.read_text(encoding="utf-8").splitlines():
            try:
                row = json.loads(line)
                yield row["key"], row["value"]
            except (ValueError, KeyError, TypeError):
                continue  # a run broke off in the middle of it

    def _add(self, name: str, key: str, value: Any) -> None:
        with (self.folder / name).open("a", encoding="utf-8") as file:
            file.write(json.dumps({"key": key, "value": value}, ensure_ascii=False) + "\n")

    def outcome(self, key: str) -> Outcome | None:
        found = self._outcomes.get(key)
        return Outcome.of(found) if found else None

    def keep(self, key: str, outcome: Outcome) -> None:
        self._outcomes[key] = outcome.public()
        self._add("outcomes.jsonl", key, self._outcomes[key])

    def tape(self, key: str) -> Tape:
        return Tape.of(self._tapes.get(key, []))

    def keep_tape(self, key: str, tape: Tape) -> None:
        self._tapes[key] = tape.public()
        self._add("tapes.jsonl", key, self._tapes[key])


@dataclass
class Runner:
    """Runs suites on one subject after the other."""

    memory: Memory
    repeat: int = 1
    replay: bool = False
    """Whether models are only played back."""
    anew: bool = False
    """Whether models are asked although their turns are on tape."""
    most_usd: float | None = None
    """What all models' turns together may cost; cases that are not begun by then are left out."""
    judge: str = ""
    """The model that rates plans, if any does."""
    base_settings: Settings | None = None
    told: Callable[[Outcome], None] = lambda outcome: None
    """Called with each outcome as it is there."""

    def __post_init__(self) -> None:
        self._spent = 0.0
        self._asked = 0

    async def run(self, subject: Subject, suites: Sequence[Suite]) -> Result:
        with ExitStack() as stack:
            for model in filter(None, (subject.model, self.judge)):  # what is wrong with it is said at once
                self._open(Subject(model))
            stack.enter_context(hastened())
            stack.enter_context(templates(subject.prompts))
            folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="pixora-eval-")))
            self._stages = Stages(folder)
            self._subject, self._asked = subject, 0
            result = self._result = Result(subject, abouts={suite.name: suite.about for suite in suites})
            for suite in suites:
                result.outcomes += await self._suite(suite)
            result.asked = self._asked
            return result

    async def _suite(self, suite: Suite) -> list[Outcome]:
        dataset = Dataset[tuple[Suite, Case, int], Outcome, Any](
            name=suite.name,
            cases=[
                EvalCase(name=f"{case.name} {number}", inputs=(suite, case, number))
                for case in suite.cases
                for number in range(1, self.repeat + 1)
            ],
            evaluators=[Scored()],
        )
        report = await dataset.evaluate(self._case, max_concurrency=AT_ONCE, progress=False)
        if report.failures:
            first = report.failures[0]
            raise PixoraError(f"The case {first.name} could not be played: {first.error_message}")
        order = {case.name: number for number, case in enumerate(suite.cases)}
        outcomes = [case.output for case in report.cases if case.output.verdict != "left out"]
        return sorted(outcomes, key=lambda one: (order[one.case], one.repeat))

    async def _case(self, inputs: tuple[Suite, Case, int]) -> Outcome:
        suite, case, number = inputs
        key = self._key(case, number)
        outcome = None if self.anew else self.memory.outcome(key)
        if outcome is None:
            if self.most_usd is not None and self._spent >= self.most_usd:
                return Outcome(suite.name, case.name, case.why, number, [], "left out", {}, {})
            outcome = await self._play(suite, case, number)
            if not outcome.played["trouble"]:
                self.memory.keep(key, outcome)
        if self.judge:
            await self._judge(case, outcome)
        self.told(outcome)
        return outcome

    async def _play(self, suite: Suite, case: Case, number: int) -> Outcome:
        name = f"{self._subject} {suite.name}/{case.name} {number}"
        tape = Tape() if self.anew else self.memory.tape(name)
        offline = self._subject.model == DEFAULT_MODEL
        model = self._open(self._subject) if offline or not self.replay else None
        recorder = Recorder(self._subject.model, tape, model)
        played = await play(case, self._stages, lambda: model if offline and model else recorder)
        cost = 0.0
        if not offline:
            self._asked += recorder.asked
            cost = price(self._subject.model, *tape.tokens) if recorder.asked else 0.0
            self._spent += cost
            self.memory.keep_tape(name, tape)
        found = scorers.scores(case, played)
        said = [*case.inputs.say]
        verdict = scorers.verdict(case, played, found)
        given = case.inputs.model_dump(mode="json", exclude_unset=True, exclude={"say"})
        expected = case.expected.model_dump(mode="json", exclude_unset=True)
        return Outcome(
            suite.name, case.name, case.why, number, said, verdict, found, shown(played), cost, given, expected
        )  # fmt: skip

    async def _judge(self, case: Case, outcome: Outcome) -> None:
        """Have a plan rated, once: the judge's turn is recorded like any other."""
        played = Played.of(outcome.played)
        if not judge.judged(case, played):
            return
        name = f"{self.judge} of {self._subject} {outcome.suite}/{outcome.case} {outcome.repeat}"
        tape = Tape() if self.anew else self.memory.tape(name)
        over = self.most_usd is not None and self._spent >= self.most_usd
        recorder = Recorder(
            self.judge, tape, None if self.replay or over else self._open(Subject(self.judge))
        )
        try:
            outcome.scores["judge"] = await judge.rate(recorder, case, played)
        except ModelError as error:
            self._result.unjudged.append(f"{outcome.suite}/{outcome.case}: {error}")
        if recorder.asked:
            self._asked += recorder.asked
            cost = price(self.judge, *tape.tokens)
            outcome.cost += cost
            self._spent += cost
            self.memory.keep_tape(name, tape)

    def _open(self, subject: Subject) -> Model:
        try:
            return open_model(subject.model, self.base_settings or Settings.load())
        except SetupError as error:
            raise UserError(str(error).replace("PIXORA_MODEL", "The model")) from None

    def _key(self, case: Case, number: int) -> str:
        parts = [case.model_dump_json(), str(self._subject), str(number), templates_digest(), code_digest()]
        return hashlib.blake2b("\0".join(parts).encode(), digest_size=16).hexdigest()


@dataclass
class Scored(Evaluator[tuple[Suite, Case, int], Outcome, Any]):
    """A case's scores with their reasons, as pydantic-evals keeps them."""

    def evaluate(self, ctx: EvaluatorContext[tuple[Suite, Case, int], Outcome, Any]) -> dict[str, Any]:
        found: dict[str, Any] = {
            name: EvaluationReason(score.value, score.why or None)
            for name, score in ctx.output.scores.items()
        }
        return found | {"verdict": ctx.output.verdict}


def shown(played: Played) -> dict[str, Any]:
    """What came of a case, the same in every run: ids are numbered, and what it took is left out."""
    data = played.public() | {"took": 0.0, "orders": sorted(played.orders)}
    kept: dict[str, Any] = json.loads(numbered(json.dumps(data, ensure_ascii=False)))
    return kept


def price(model: str, tokens_in: int, tokens_out: int) -> float:
    """US dollars of a model's tokens; 0 where nobody knows."""
    from agent.litellm_model import price_of

    return price_of(model, tokens_in, tokens_out)


@contextmanager
def templates(where: str) -> Iterator[None]:
    """Have the loop read other templates. Raises ``UserError``."""
    try:
        with versions.reading(where):
            yield
    except versions.NoVersion as error:
        raise UserError(str(error)) from None


def templates_digest() -> str:
    """Of the templates as they are read now."""
    texts = [f"{name}\0{prompts.load(name).version}\0{prompts.load(name).text}" for name in prompts.names()]
    return hashlib.blake2b("\0".join(texts).encode(), digest_size=16).hexdigest()


@cache
def code_digest() -> str:
    """Of the code that plays and judges."""
    found = hashlib.blake2b(digest_size=16)
    for path in sorted(_sources()):
        found.update(str(path.relative_to(ROOT)).encode() + b"\0" + path.read_bytes() + b"\0")
    return found.hexdigest()


def _sources() -> Iterable[Path]:
    for folder in CODE:
        for path in (ROOT / folder).rglob("*"):
            if (
                path.suffix in (".py", ".yaml", ".json", ".npz")
                and "suites" not in path.relative_to(ROOT).parts[1:2]
            ):
                yield path
    yield from (ROOT / "evals" / "suites" / "films").glob("*.yaml")


def limited(suites: Sequence[Suite], names: Sequence[str]) -> list[Suite]:
    """Only the cases that are named. Raises ``UserError`` for one that there is not."""
    known = {case.name for suite in suites for case in suite.cases}
    if unknown := [name for name in names if name not in known]:
        raise UserError(f"There is no case {unknown[0]!r} in {', '.join(suite.name for suite in suites)}.")
    kept = [
        suite.model_copy(update={"cases": tuple(case for case in suite.cases if case.name in names)})
        for suite in suites
    ]
    return [suite for suite in kept if suite.cases]


def run_all(runner: Runner, subjects: Sequence[Subject], suites: Sequence[Suite]) -> list[Result]:
    """Every subject on every suite."""

    async def each() -> list[Result]:
        return [await runner.run(subject, suites) for subject in subjects]

    return asyncio.run(each())
