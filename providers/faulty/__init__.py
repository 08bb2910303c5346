"""A priced vendor that misbehaves on purpose.

Its vendor half is a process of its own (:mod:`providers.faulty.vendor`) that outlives ours
and keeps a journal on disk: what was ordered, and so whether anything was paid twice, is
read from there. Start one with ``python -m providers.faulty.vendor FOLDER`` and set
``PIXORA_FAULTY_URL`` to the address it prints.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from pixora.errors import ProviderError
from pixora.hookspecs import hookimpl
from pixora.http import trusted
from pixora.provider import Model, Order, Provider, Status
from pixora.requests import Output, SpeechRequest, SpokenLine

if TYPE_CHECKING:
    import httpx

    from pixora.settings import Settings

MODELS = (
    Model("image", "text_to_image", "a plain picture", references=4, concurrency=4),
    Model(
        "clip",
        "image_to_video",
        "a plain clip",
        lengths=(2.0, 4.0, 6.0, 8.0, 10.0),
        longest=10.0,
        concurrency=4,
    ),
    Model("speech", "text_to_speech", "a tone as long as the words", concurrency=4),
    Model("sound", "text_to_sound", "a tone", concurrency=4),
    Model("music", "text_to_music", "a tone", concurrency=2),
)


class Faulty(Provider):
    """Speaks to the faulty vendor; every order is sent exactly once."""

    name = "faulty"
    practice = True
    poll_seconds = 0.2

    def __init__(self, url: str) -> None:
        self._url = url.rstrip("/")
        self.hosts = (urlsplit(url).netloc,) if url else ()
        self._client: httpx.AsyncClient | None = None

    def models(self) -> Sequence[Model]:
        return MODELS

    def missing(self) -> str | None:
        return (
            None
            if self._url
            else "set PIXORA_FAULTY_URL; start it with python -m providers.faulty.vendor FOLDER"
        )

    async def submit(self, order: Order) -> str:
        model = next(model for model in MODELS if model.name == order.model)
        body = {
            "key": order.key,
            "model": order.model,
            "quantity": self.quantity(model, order.request),
            "request": _described(order.request),
        }
        job = (await self._ask("POST", "/jobs", paid=True, json=body)).get("id")
        if not isinstance(job, str):
            raise ProviderError("the faulty vendor does not say which job it is", "uncertain")
        return job

    async def poll(self, job: str, order: Order) -> Status:
        answer = await self._ask("GET", f"/jobs/{job}")
        if answer["state"] == "failed":
            error = ProviderError(answer["error"], answer["kind"], next_step=answer.get("next_step", ""))
            return Status("failed", error=error, quantity=answer.get("quantity"))
        if answer["state"] != "done":
            return Status(answer["state"], progress=answer.get("progress"), position=answer.get("position"))
        lines: tuple[SpokenLine, ...] = ()
        if isinstance(order.request, SpeechRequest):
            lines = tuple(SpokenLine(start, end) for start, end in answer["lines"])
        output = Output(answer["mime"], url=self._url + answer["file"], lines=lines)
        return Status("done", progress=1.0, output=output, quantity=answer.get("quantity"))

    async def cancel(self, job: str) -> bool:
        return bool((await self._ask("DELETE", f"/jobs/{job}"))["cancelled"])

    async def find(self, key: str) -> str | None:
        answer = await self._ask("GET", "/jobs", params={"key": key})
        if answer.get("unsupported"):
            return None
        if answer["id"] is None:
            raise ProviderError("the vendor never got this order", "lost")
        return str(answer["id"])

    async def _ask(self, method: str, path: str, *, paid: bool = False, **more: Any) -> dict[str, Any]:
        """One request, never repeated. A paid one that breaks off half-way is ``uncertain``."""
        import httpx

        if self._client is None:
            self._client = httpx.AsyncClient(verify=trusted(), timeout=10.0, trust_env=False)
        try:
            response = await self._client.request(method, self._url + path, **more)
        except httpx.ConnectError as error:
            raise ProviderError("the faulty vendor cannot be reached", "unavailable") from error
        except httpx.HTTPError as error:
            kind = "uncertain" if paid else "unavailable"
            raise ProviderError(f"the faulty vendor broke off: {type(error).__name__}", kind) from error  # type: ignore[arg-type]
        if response.status_code == 429:
            said = response.headers.get("retry-after", "")
            wait = float(said) if said.isdecimal() else None
            raise ProviderError("the faulty vendor has too many requests", "rate_limited", retry_after=wait)
        if response.status_code == 404:
            raise ProviderError("the faulty vendor does not know this job", "lost")
        if response.status_code >= 500:
            kind = "uncertain" if paid else "unavailable"
            raise ProviderError(f"the faulty vendor answered {response.status_code}", kind)  # type: ignore[arg-type]
        if response.status_code >= 400:
            raise ProviderError(
                response.json().get("error", "refused"), response.json().get("kind", "invalid")
            )
        try:
            answer = response.json()
        except ValueError:
            answer = None
        if not isinstance(answer, dict):
            kind = "uncertain" if paid else "unavailable"
            raise ProviderError("the faulty vendor answered what nobody can read", kind)  # type: ignore[arg-type]
        return answer

    async def aclose(self) -> None:
        if self._client is not None:
            await self._client.aclose()


def _described(request: Any) -> dict[str, Any]:
    """What the vendor needs to make something of the right shape."""
    facts: dict[str, Any] = {}
    for name in ("width", "height", "frames", "fps", "samples", "seed", "description", "motion", "brief"):
        if hasattr(request, name):
            facts[name] = getattr(request, name)
    if isinstance(request, SpeechRequest):
        facts["lines"] = [line.text for line in request.lines]
    return facts


@hookimpl
def register_providers(settings: Settings) -> Sequence[Provider]:
    return [Faulty(settings.get("PIXORA_FAULTY_URL"))]
