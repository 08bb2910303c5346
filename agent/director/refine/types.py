"""What a message about a film can mean, and what it is read against."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from film.document import Film
from film.edits import Operation


@dataclass(frozen=True)
class FilmView:
    """The film as its person sees it. ``length`` is in seconds; ``recent`` is newest first."""

    film: Film
    revision: int = 0
    length: float = 0.0
    open_plan: bool = False
    recent: tuple[str, ...] = ()
    stale: Mapping[str, str] = field(default_factory=dict)
    """Unit id to the cause, in words."""
    last_mentioned: tuple[str, ...] = ()
    """Ids of the scenes that the thread spoke of last, or that are being looked at."""
    states: Mapping[str, str] = field(default_factory=dict)
    refused: Mapping[str, str] = field(default_factory=dict)
    """Unit id to why a vendor refused it as it is described now."""
    left_out: Mapping[str, str] = field(default_factory=dict)
    """Unit id to why nobody can make it as it is, a clause; the same for one cause."""
    doubtful: tuple[str, ...] = ()
    """Units that may be on their way: nobody knows whether their orders arrived."""
    rest: str = ""
    """What would be made now, in words; where that is nothing, why."""
    made: tuple[str, ...] = ()
    """Ids of the units that were made last."""
    charged: str = ""
    """What the last plan took, in words: ``3.4 credits``."""
    messages: tuple[str, ...] = ()
    """What the person wrote before. Lines that stand in it are their own words."""


@dataclass(frozen=True)
class Edits:
    """Operations to carry out as one revision. ``said`` tells what will change, in the message's language."""

    operations: tuple[Operation, ...]
    said: str
    undone: int = 0
    """Revisions that are taken back first, since they were not meant."""


@dataclass(frozen=True)
class Undo:
    """Take back the last ``steps`` revisions; ``to_before`` holds the words that named the last of them."""

    steps: int = 1
    to_before: str = ""


@dataclass(frozen=True)
class Redo:
    steps: int = 1


@dataclass(frozen=True)
class Resume:
    """Go on with the open plan."""


@dataclass(frozen=True)
class Cancel:
    """Stop what is under way."""


@dataclass(frozen=True)
class Asked:
    """A question back; nothing changes. Each option is a message that can be sent as it is."""

    question: str
    options: tuple[str, ...] = ()
    firm: bool = False
    """Whether all was understood and only the person can decide: another reading of the words is no answer."""
    guarded: bool = False
    """Whether something should stay or go that was not understood: another reading of it has to be likely."""


@dataclass(frozen=True)
class Answer:
    """An answer, a refusal, or "not understood" with two examples; nothing changes."""

    text: str
    closed: bool = False
    """Whether it refuses something that is done to no film: a plan that waits is not offered along with it."""
    told: bool = False
    """Whether it tells of the film, to somebody who asked or seemed to."""


@dataclass(frozen=True)
class NewFilm:
    """A wish for another film."""

    text: str


Reading = Edits | Undo | Redo | Resume | Cancel | Asked | Answer | NewFilm
Reply = Asked | Answer
