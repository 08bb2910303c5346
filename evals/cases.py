"""Cases: what a person does, and what must come of it.

A suite is a YAML file in ``evals/suites`` (or anywhere, for ``--cases``)::

    name: planning
    version: 1
    cases:
      - name: keeper-and-storm
        why: the plainest wish, a hero and somebody against him
        inputs: {say: "A lighthouse keeper befriends a storm, 30 seconds"}
        expected: {ends: plan, seconds: 30, must: ["keeper", "storm | gale | tempest"]}

Whatever is left out of ``expected`` is not looked at, beside what holds for every film: the plan is
valid, its seconds add up, its sentences pass the lint of :mod:`evals.prose`.

A *term* is a word or words, or several that mean the same with `` | `` between them; it is looked for
without regard to case, at the beginning of words: ``run`` is found in *runs*, not in *prune*.
"""

from __future__ import annotations

from collections import Counter
from functools import cache, cached_property
from pathlib import Path
from typing import Annotated, Literal

import yaml
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from film.document import Aspect, Quality
from pixora.errors import UserError

SUITES = Path(__file__).parent / "suites"
NAMES = ("planning", "editing", "spending", "safety", "recovery")
"""Every suite, in the order in which they are told of."""
FILMS = SUITES / "films"
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
"""Of libyaml where it is there: ten times as fast."""

Ends = Literal["plan", "asks", "answers", "made", "stopped"]
"""How the last thing that a person did ends:

- ``plan``: a plan with its price waits for approval, or what was changed needed none;
- ``asks``: a question is put, and nothing of the film was changed;
- ``answers``: it is answered, without a question, and nothing of the film was changed: refusals, too;
- ``made``: everything that was approved was made, and the run is over;
- ``stopped``: the run is over, something was not made, and the reply names it.
"""
Unit = Annotated[str, Field(pattern=r"^(cast|image|clip|speech|sound|music|words)(:[a-z0-9_*+]+)?$")]
"""``image:s2``, ``cast:keeper``, ``music``; ``*`` stands for every scene (or member) that has such a unit,
and ``+`` for scenes that were added: ``image:*``, ``speech:+``. The cut is always remade and never named."""
Fault = Literal["fails", "refuses", "black", "lost", "busy", "down", "slow", "doubt"]
"""What a vendor does to an order: fails half-way; refuses the words; delivers a black picture; loses it; has
too many requests once; answers nobody from then on; takes long; never answers the order that it took."""


def _several(value: object) -> object:
    return [value] if isinstance(value, str) else value


Texts = Annotated[tuple[str, ...], BeforeValidator(_several)]


class Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Options(Part):
    """What a person sets apart from the words, as with ``pixora make --duration 20``."""

    duration: float | None = None
    aspect_ratio: Aspect | None = None
    language: str = ""
    style: str = ""
    quality: Quality | None = None


class Trouble(Part):
    """A vendor's trouble with the orders of a unit."""

    unit: Unit
    does: Fault
    times: int = 1
    """How many orders of it; 0 for every one."""


class Inputs(Part):
    """What a person does, one thing after the other."""

    say: Texts
    """Messages. Each is said once what came before has ended."""
    film: str = ""
    """A finished film of ``suites/films`` that they speak of; without one the first message is a wish."""
    options: Options = Options()
    approves: bool = False
    """Whether plans are agreed to as they come, up to ``allows``."""
    allows: float = 0.0
    """The most credits that the person lets one plan take."""
    wallet: float = 100.0
    """Credits that the person has."""
    priced: bool = True
    """Whether the makers of pictures, clips, speech, sounds and music cost something."""
    troubles: tuple[Trouble, ...] = ()
    stranger: str = ""
    """A film of ``suites/films`` that somebody else has; ``{stranger}`` in a message is its id."""


class Expected(Part):
    """What must come of it; every field that is given counts."""

    ends: Ends
    may_end: Ends | None = None
    """How it may end as well, where two ways are right."""

    # The film, once everything was said.
    seconds: float | tuple[float, float] | None = None
    """Its length: a number is held within a tenth, two are the least and the most."""
    scenes: int | tuple[int, int] | None = None
    aspect_ratio: Aspect | None = None
    language: str | None = None
    narrated: bool | None = None
    music: bool | None = None
    captions: bool | None = None
    voice: Texts = ()
    """Terms that describe the narrator's voice: ``woman``, ``old-man``, ``warm``."""
    fields: dict[str, bool | float | str] = {}
    """Fields by their path (``captions.size``, ``settings.speed``, ``s3.transition.kind``) with what they hold;
    ``up`` and ``down`` are numbers that are higher and lower than before the last message."""
    must: Texts = ()
    """Terms that are in what is said or seen."""
    said: Texts = ()
    """Terms that are in what is said."""
    seen: Texts = ()
    """Terms that are in what is seen: visuals and looks."""
    in_scene: dict[str, Texts] = {}
    """Terms that are said or seen in a scene: ``{s5: "moon"}``."""
    heard: Texts = ()
    """Terms that are in the sounds' descriptions or the music brief."""
    style: Texts = ()
    """Terms that are in the style of the whole film."""
    order: Texts = ()
    """Terms whose first mentions are in this order, scene by scene."""
    forbid: Texts = ()
    """Terms that are nowhere in the film, said or seen."""
    unsaid: Texts = ()
    """Terms that are not said, though they may be seen."""
    verbatim: Texts = ()
    """Sentences that are said word for word, in this order."""
    nothing_else_said: bool = False
    """Whether ``verbatim`` is all that is said."""
    cast: int | tuple[int, int] | None = None
    """How many members the cast has."""
    invents: bool = True
    """False where no fact, number, name or reason may be told that the wish does not hold."""

    # What changed, on a finished film.
    stale: tuple[Unit, ...] | None = None
    """Exactly what has to be made anew, counted from the film as it was before the first message."""
    may_be_stale: tuple[Unit, ...] = ()
    """What also may: where a clip's sold length or a step of the music may change."""

    # What was said back.
    reply: Texts = ()
    """Terms that the reply holds."""
    reply_without: Texts = ()
    """Terms that it does not hold."""

    # What was made and paid.
    spent: float | tuple[float, float] | None = None
    """Credits that were charged, in all."""
    not_made: tuple[Unit, ...] | None = None
    """Exactly what was approved and not made."""
    bought_again: tuple[Unit, ...] | None = None
    """Exactly what was ordered more than once."""


class Case(Part):
    name: Annotated[str, Field(pattern=r"^[a-z0-9][a-z0-9-]{2,60}$")]
    why: Annotated[str, Field(min_length=10, max_length=200)]
    """Its reason for being."""
    tags: Texts = ()
    inputs: Inputs
    expected: Expected


class Suite(Part):
    name: str
    version: int
    """Goes up with every change that makes earlier scores incomparable."""
    about: str = ""
    cases: tuple[Case, ...]

    @cached_property
    def by_name(self) -> dict[str, Case]:
        return {case.name: case for case in self.cases}


def read(path: Path) -> Suite:
    """A suite from its file. Raises ``UserError`` in one sentence for what is none."""
    try:
        suite = Suite.model_validate(yaml.load(path.read_text(encoding="utf-8"), LOADER))
    except OSError as error:
        raise UserError(f"The cases in {path} cannot be read: {error.strerror}.") from None
    except yaml.YAMLError as error:
        raise UserError(f"The cases in {path} are no YAML: {' '.join(str(error).split())}.") from None
    except ValidationError as error:
        first = error.errors()[0]
        place = ".".join(map(str, first["loc"])) or "the file"
        raise UserError(f"The cases in {path} are wrong at {place}: {first['msg']}.") from None
    twice = [name for name, times in Counter(case.name for case in suite.cases).items() if times > 1]
    if twice:
        raise UserError(f"The cases in {path} have the name {twice[0]!r} more than once.")
    return suite


@cache
def suite(name: str) -> Suite:
    """One of the suites that come along."""
    return read(SUITES / f"{name}.yaml")
