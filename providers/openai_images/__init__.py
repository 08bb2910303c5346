"""Pictures from OpenAI, and from any server that imitates its images API.

The API is synchronous: the answer to the order is the picture itself. There is no job at the
vendor, no way to look an order up and no key that would make a second one harmless. So:

- the order is posted once, and what is answered is put on disk, under the job's id, before
  ``submit`` returns; a later process finds it there;
- a process that dies in between leaves an order in doubt: ``find`` cannot tell, nothing is sent
  again, and what was held for it goes back after a day;
- an answer that takes longer than :attr:`OpenAIImages.patience` is waited for behind the job's
  id; should the process die then, the order ends as ``uncertain``.

:mod:`~providers.openai_images.standin` is a vendor of the same protocol to try it against: start
it with ``python -m providers.openai_images.standin FOLDER`` and set ``OPENAI_BASE_URL`` to what
it prints. That setting is the language model's address too: see :meth:`OpenAIImages.missing`.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING
from urllib.parse import urlsplit
from uuid import uuid4

from pixora.errors import ProviderError
from pixora.hookspecs import hookimpl
from pixora.provider import Model, Order, Provider, Status
from pixora.requests import ImageRequest, Request
from providers.openai_images import answers
from providers.openai_images.models import MOST_PROMPT, TABLE, Entry, described, named
from providers.openai_images.wire import BASE, Images

if TYPE_CHECKING:
    from pathlib import Path

    from pixora.settings import Settings

_JOB = re.compile(r"img_[0-9a-f]{32}")


class OpenAIImages(Provider):
    """Speaks to ``/images/generations`` and, with pictures of the cast, to ``/images/edits``."""

    name = "openai_images"
    poll_seconds = 1.0
    patience = 45.0
    """Seconds for which ``submit`` waits for the answer itself; less than the host allows it."""

    def __init__(self, key: str, base: str = "", own: Sequence[str] = ()) -> None:
        self._key = key
        self.base = base
        self._own = own
        self._images = Images(base or BASE, key)
        entries = [*TABLE, *(named(name) for name in own)]
        self._entries = {entry.model.name: entry for entry in entries}
        self._awaited: dict[str, asyncio.Task[None]] = {}

    def models(self) -> Sequence[Model]:
        return [entry.model for entry in self._entries.values()]

    def missing(self) -> str | None:
        """An address of one's own is taken for one of pictures only if a model of its is named.

        ``OPENAI_BASE_URL`` is set for the language model more often than for pictures.
        """
        if not self.base:
            return None if self._key else "set OPENAI_API_KEY to a key from platform.openai.com/api-keys"
        parts = urlsplit(self.base)
        if parts.scheme not in ("http", "https") or not parts.netloc:
            return f"OPENAI_BASE_URL is {self.base!r}; write an address such as {BASE}"
        if not self._own:
            return (
                f"OPENAI_BASE_URL leads to {parts.netloc}; if that makes pictures, "
                "name its model in PIXORA_IMAGE_MODELS, as openai_images:MODEL"
            )
        return None

    def check(self, model: Model, request: Request) -> None:
        super().check(model, request)
        if isinstance(request, ImageRequest) and len(request.prompt) > MOST_PROMPT:
            raise ProviderError(
                f"openai_images:{model.name} reads at most {MOST_PROMPT} characters, got {len(request.prompt)}",
                "invalid",
                next_step="describe the picture in fewer words",
            )

    async def submit(self, order: Order) -> str:
        """Post the order once; returns when its answer is on disk, or is taking long."""
        job = f"img_{uuid4().hex}"
        task = asyncio.create_task(self._make(job, order), name=f"openai_images:{order.model}")
        try:
            done, _ = await asyncio.wait({task}, timeout=self.patience)
        except asyncio.CancelledError:
            task.cancel()
            raise
        if done:
            task.result()
        else:
            self._awaited[job] = task
            task.add_done_callback(lambda _: order.changed())
        return job

    async def _make(self, job: str, order: Order) -> None:
        entry, request = self._entries[order.model], order.request
        if not isinstance(request, ImageRequest):
            raise ProviderError(f"openai_images:{order.model} makes pictures only", "invalid")
        paths = [member.path for member in request.cast if member.path is not None][: entry.model.references]
        pictures = [await asyncio.to_thread(_picture, path) for path in paths]
        answer = await self._images.order(_asked(entry, request, len(pictures)), pictures)
        await asyncio.to_thread(answers.keep, order.folder, job, answer, self._images.vendor)

    async def poll(self, job: str, order: Order) -> Status:
        task = self._awaited.get(job)
        if task is not None and not task.done():
            return Status("running")
        self._awaited.pop(job, None)
        error = None if task is None or task.cancelled() else task.exception()
        if isinstance(error, ProviderError):
            return Status("failed", error=error)
        if error is not None:
            said = f"openai_images:{order.model} could not keep its picture ({type(error).__name__})"
            return Status("failed", error=ProviderError(said, "bad_output"))
        output = await asyncio.to_thread(answers.kept, order.folder, job)
        if output is not None:
            return Status("done", progress=1.0, output=output)
        if not _JOB.fullmatch(job):
            raise ProviderError(f"{job!r} is not the name of an order of pictures", "lost")
        raise ProviderError(
            f"the process ended before {self._images.vendor} answered, so nobody can tell whether this "
            "picture was made and billed",
            "uncertain",
            next_step="look at the vendor's usage page, then make it again",
        )

    async def aclose(self) -> None:
        for task in self._awaited.values():
            task.cancel()
        await asyncio.gather(*self._awaited.values(), return_exceptions=True)
        await self._images.aclose()


def _asked(entry: Entry, request: ImageRequest, pictures: int) -> dict[str, str | int]:
    return {
        "model": entry.model.name,
        "prompt": described(request, pictures),
        "n": 1,
        "size": entry.size(request.width, request.height),
        **entry.options,
    }


def _picture(path: Path) -> tuple[str, bytes, str]:
    """A picture's name, bytes and type."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise ProviderError(f"the picture {path.name!r} cannot be read", "invalid") from error
    mime = answers.mime_of(data)
    if mime is None:
        raise ProviderError(f"{path.name!r} is no PNG, JPEG or WebP picture", "invalid")
    return path.name, data, mime


@hookimpl
def register_providers(settings: Settings) -> Sequence[Provider]:
    chosen = (name.partition(":") for name in settings.names("PIXORA_IMAGE_MODELS"))
    own = [model for provider, _, model in chosen if provider == OpenAIImages.name and model]
    return [OpenAIImages(settings.get("OPENAI_API_KEY"), settings.get("OPENAI_BASE_URL"), own)]
