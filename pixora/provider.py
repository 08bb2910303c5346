"""What a provider is. Plugin authors subclass :class:`Provider` and register it.

A provider only translates: it lists models, submits one order, says how a job stands and
maps its vendor's failures to :class:`~pixora.errors.ProviderError`. Everything else is
done for it: choosing, pricing, limits, retries of what is safe, the journal, downloads.
"""

from __future__ import annotations

import logging
import textwrap
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from uuid import uuid4

from pixora.casting import cast
from pixora.errors import ProviderError, TooLong
from pixora.requests import (
    Capability,
    ImageRequest,
    MusicRequest,
    Output,
    Request,
    SoundRequest,
    SpeechRequest,
    TranscriptionRequest,
    VideoRequest,
)

if TYPE_CHECKING:
    from asyncio import Task

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Voice:
    """A voice that a model can read in."""

    id: str
    """The vendor's id of it."""
    name: str
    languages: tuple[str, ...]
    """Tags such as ``en`` or ``pt-BR``."""
    description: str = ""
    """For people, and for matching: ``woman``, ``man``, ``girl``, ``old-man`` … are looked for in it."""


@dataclass(frozen=True)
class Model:
    """One model of a provider."""

    name: str
    capability: Capability
    description: str = ""
    lengths: tuple[float, ...] = ()
    """Seconds that are sold, ascending; empty means any length."""
    longest: float | None = None
    references: int = 0
    """How many cast pictures a picture may be given."""
    voices: tuple[Voice, ...] = ()
    """Voices that speech can be read in, the narrator's first; :meth:`voices_for` chooses among them."""
    sounds: bool = False
    """Whether its clips come with sound of their own where that is asked for."""
    concurrency: int = 4
    """Jobs in flight at once, for all users of this process."""

    @property
    def most(self) -> float | None:
        """Seconds that it makes at most; None for any length."""
        return self.longest or (self.lengths[-1] if self.lengths else None)

    def voices_for(self, request: SpeechRequest) -> tuple[str, ...]:
        """The id of the voice that reads each line.

        A line asks for one of the model's voices by its id or name, or by a word of drafts (``woman``,
        ``old-man-2``), which is looked for in the voices' descriptions; nothing, and what is unknown, is the
        first voice that speaks the language, the narrator's. A cloned voice goes as it is.
        """
        return tuple(
            line.voice if line.cloned else cast(line.voice, request.language, self.voices)
            for line in request.lines
        )


@dataclass(frozen=True)
class Order:
    """One job as a provider sees it."""

    key: str
    """Stable idempotency key: the same order always carries the same key."""
    model: str
    request: Request
    folder: Path
    """A private folder the provider may write to."""
    changed: Callable[[], None] = lambda: None
    """Call it when the job's status has changed, if the provider knows before being asked."""


@dataclass(frozen=True)
class Status:
    """How a job stands."""

    state: Literal["queued", "running", "done", "failed", "cancelled"]
    progress: float | None = None
    position: int | None = None
    eta: float | None = None
    output: Output | None = None
    error: ProviderError | None = None
    quantity: float | None = None
    """The pictures, seconds or characters that the vendor billed; None where it does not say."""


def quantity(request: Request, model: Model) -> float:
    """How much of a model an order uses: pictures, seconds sold, or characters."""
    match request:
        case ImageRequest():
            return 1.0
        case VideoRequest():
            return next((sold for sold in model.lengths if sold >= request.seconds), request.seconds)
        case SpeechRequest():
            return float(request.characters)
        case SoundRequest() | MusicRequest() | TranscriptionRequest():
            return next((sold for sold in model.lengths if sold >= request.seconds), request.seconds)


class Provider(ABC):
    """A source of pictures, clips, speech, sounds or music, or somebody who listens to speech."""

    name: str
    repeatable = False
    """True only where an order sent twice costs nothing: a lost one is then simply sent again."""
    practice = False
    """True for a vendor that exists to be tested against, and is missing from nobody's machine."""
    poll_seconds = 1.0
    calls_per_second: float | None = None
    """What the vendor allows to all calls of this process together; None where it sets no limit."""
    hosts: tuple[str, ...] = ()
    """Hosts, with their port where it is not the usual one, that outputs are downloaded from, over https.

    ``*.example.com`` are all below a name.
    """
    base: str = ""
    """The vendor's address where the operator has set one, as ``https://host:port``.

    Outputs may lie there too, also in plain http and on a private network.
    """
    clone_models: tuple[str, ...] = ()
    """Speech models that read with voices cloned here, the preferred one first."""

    @abstractmethod
    def models(self) -> Sequence[Model]:
        """The models on offer. No I/O."""

    def missing(self) -> str | None:
        """What must be set or installed before this provider works, as a sentence; None if ready."""
        return None

    def quantity(self, model: Model, request: Request) -> float:
        """How many pictures, seconds or characters the order uses, whatever the vendor's price is for.

        The rate card says what that is (1000 characters, say, a minute or a job), and prices are converted.
        """
        return quantity(request, model)

    def check(self, model: Model, request: Request) -> None:
        """Raise ``ProviderError(kind="invalid")`` for what the vendor would refuse, before any money is held."""
        asked = getattr(request, "seconds", 0.0)
        if model.most is not None and asked > model.most:
            raise TooLong(f"{self.name}:{model.name}", asked, model.most)

    def voices(self, model: Model, request: SpeechRequest) -> tuple[str, ...]:
        """Who reads each line, by the names of the model's voices, for plans to tell; empty to say nothing.

        All the same where the model has one voice for an order, whatever the lines ask for.
        """
        return ()

    def tells_words(self, model: Model, request: SpeechRequest) -> bool:
        """Whether this speech comes with the times of its words, as far as is known before it is made.

        Films whose captions are to be exact have nobody else listen to it then.
        """
        return False

    @property
    def clones(self) -> bool:
        """Whether voices can be cloned here: whether :meth:`clone` was written."""
        return type(self).clone is not Provider.clone

    async def clone(self, sample: Path, name: str, key: str) -> str:
        """Have a voice made after an MP3 of somebody speaking, once; the vendor's id of it.

        ``key`` is always the same for the same voice. What it costs is the rate card's price of
        ``voice-clone`` for a job. Raise ``ProviderError("uncertain")`` if the vendor may have made it.
        """
        raise ProviderError(f"{self.name} clones no voices", "invalid", next_step="choose another provider")

    @property
    def finds_voices(self) -> bool:
        """Whether the vendor can be asked for a clone of which nobody knows: whether :meth:`find_voice` was written."""
        return type(self).find_voice is not Provider.find_voice

    async def find_voice(self, key: str) -> str | None:
        """The vendor's id of the voice that was cloned with that key; None where it shows none."""
        return None

    @property
    def forgets_voices(self) -> bool:
        """Whether cloned voices can be deleted at the vendor: whether :meth:`forget_voice` was written."""
        return type(self).forget_voice is not Provider.forget_voice

    async def forget_voice(self, voice: str) -> bool:
        """Have the vendor delete a voice that was cloned; False where it has no way to.

        One that the vendor no longer knows is deleted.
        """
        return False

    @abstractmethod
    async def submit(self, order: Order) -> str:
        """Send the order once and return the vendor's id for it.

        Raise ``ProviderError("uncertain")`` if the vendor may have accepted it.
        """

    @abstractmethod
    async def poll(self, job: str, order: Order) -> Status:
        """How the job stands. Raise ``ProviderError("lost")`` if the vendor does not know it."""

    async def cancel(self, job: str) -> bool:
        """Ask the vendor to stop; True if nothing will be billed."""
        return False

    @property
    def looks_up(self) -> bool:
        """Whether the vendor can be asked what became of an order: whether :meth:`find` was written."""
        return type(self).find is not Provider.find

    async def find(self, key: str) -> str | None:
        """The vendor's id of the order with that key, if the vendor can look it up.

        Raise ``ProviderError("lost")`` if the vendor can tell that it never arrived; None
        means that the vendor cannot tell.
        """
        return None

    @property
    def inside(self) -> bool:
        """Whether its jobs are at work inside our processes, so that no other one can ask about them."""
        return type(self).holds is not Provider.holds

    def holds(self, job: str) -> bool:
        """Whether the job is at work inside this process, and would end with it."""
        return False

    async def aclose(self) -> None:
        """Give back connections and processes."""


class DirectProvider(Provider):
    """A provider that makes the thing itself, here and now; subclasses write :meth:`make`."""

    repeatable = True
    poll_seconds = 0.25

    def __init__(self) -> None:
        self._jobs: dict[str, Task[Output]] = {}
        self._progress: dict[str, float] = {}

    @abstractmethod
    async def make(self, order: Order, progress: Callable[[float], None]) -> Output:
        """Make what is ordered in ``order.folder``; raise ``ProviderError`` if that fails."""

    async def submit(self, order: Order) -> str:
        from asyncio import create_task  # here: stand-ins import this module and have no event loop

        job = uuid4().hex

        def report(value: float) -> None:
            self._progress[job] = value

        task = create_task(self.make(order, report), name=f"{self.name}:{order.model}")
        task.add_done_callback(lambda _: order.changed())
        self._jobs[job] = task
        return job

    async def poll(self, job: str, order: Order) -> Status:
        task = self._jobs.get(job)
        if task is None:
            raise ProviderError(f"{self.name} no longer knows this job", "lost")
        if not task.done():
            return Status("running", progress=self._progress.get(job))
        del self._jobs[job]
        self._progress.pop(job, None)
        if task.cancelled():
            return Status("cancelled")
        error = task.exception()
        if error is None:
            return Status("done", progress=1.0, output=task.result())
        if isinstance(error, ProviderError):
            return Status("failed", error=error)
        log.error("%s failed", order.key, exc_info=error)
        line = textwrap.shorten(f"{type(error).__name__}: {error}", 300, placeholder=" …")
        return Status("failed", error=ProviderError(f"{self.name}:{order.model} failed ({line})", "failed"))

    def holds(self, job: str) -> bool:
        return job in self._jobs

    async def cancel(self, job: str) -> bool:
        task = self._jobs.get(job)
        if task is not None:
            task.cancel()
        return True

    async def find(self, key: str) -> str | None:
        raise ProviderError("orders here do not outlive the process", "lost")

    async def aclose(self) -> None:
        from asyncio import gather

        tasks = list(self._jobs.values())
        for task in tasks:
            task.cancel()
        await gather(*tasks, return_exceptions=True)
