"""Lantern, a vendor that does not exist, as a provider: pictures, clips and sounds from a queue over HTTP."""

from base64 import b64encode
from typing import Any

import httpx

from pixora import ImageRequest, Model, Order, Output, Provider, ProviderError, Status, VideoRequest, hookimpl

MODELS = (
    Model("ink", "text_to_image", "ink drawings", concurrency=2),
    Model("harbour", "text_to_sound", "ambience", lengths=(2.0, 4.0, 8.0), longest=8.0),
    Model(
        "tide", "image_to_video", "clips that begin with a picture", lengths=(2.0, 5.0, 10.0), longest=10.0
    ),
)
STATES = {"waiting": "queued", "working": "running", "ready": "done", "stopped": "cancelled"}
FAILURES = {"broken": "failed", "banned": "refused"}
KINDS = {401: "auth", 402: "quota", 404: "lost", 422: "invalid", 451: "refused"}


class Lantern(Provider):
    name = "lantern"

    def __init__(self, key: str, url: str) -> None:
        self._key, self._url = key, url
        self._client: httpx.AsyncClient | None = None
        self.base = url  # results may lie there, and nowhere else unless `hosts` says so

    def models(self):
        return MODELS

    def missing(self):
        return None if self._key else "set LANTERN_KEY to a key of your Lantern account"

    async def submit(self, order: Order) -> str:
        model = next(model for model in MODELS if model.name == order.model)
        body = {"model": model.name, "key": order.key, "amount": self.quantity(model, order.request)}
        asked = order.request
        if isinstance(asked, ImageRequest):
            body |= {"text": asked.prompt, "size": [asked.width, asked.height]}
        elif isinstance(asked, VideoRequest):
            picture = b64encode(asked.image.path.read_bytes()).decode()
            body |= {"text": asked.motion, "picture": picture, "size": [asked.width, asked.height]}
        else:
            body["text"] = asked.description
        return (await self._ask("POST", "/jobs", ("id",), doubt="uncertain", json=body))["id"]

    async def poll(self, job: str, order: Order) -> Status:
        said = await self._ask("GET", f"/jobs/{job}", ("state", "percent", "file", "type", "billed"))
        word = str(said["state"])
        if word in FAILURES:
            return Status("failed", error=ProviderError(f"Lantern says the job is {word}", FAILURES[word]))
        if word not in STATES:  # no end and no beginning: it is asked for again
            raise ProviderError("Lantern says of the job what Pixora does not know", "unavailable")
        state = STATES[word]
        output = Output(said["type"], url=said["file"]) if state == "done" else None
        return Status(state, progress=said["percent"] / 100, output=output, quantity=said["billed"])

    async def cancel(self, job: str) -> bool:
        return (await self._ask("DELETE", f"/jobs/{job}", ("stopped",)))["stopped"] is True

    async def find(self, key: str) -> str | None:
        said = await self._ask("GET", "/jobs", ("ids",), params={"key": key})
        if not said["ids"]:
            raise ProviderError("Lantern never got this order", "lost")
        return said["ids"][0]

    async def _ask(
        self, method: str, path: str, wanted: tuple, doubt="unavailable", **more
    ) -> dict[str, Any]:
        """One request, sent once; ``doubt`` is what it means that no answer can be read."""
        self._client = self._client or httpx.AsyncClient(base_url=self._url, timeout=20, trust_env=False)
        try:
            headers = {"Authorization": f"Bearer {self._key}"}
            answer = await self._client.request(method, path, headers=headers, **more)
        except httpx.ConnectError as error:
            raise ProviderError("Lantern cannot be reached", "unavailable") from error
        except httpx.HTTPError as error:
            raise ProviderError(f"Lantern broke off ({type(error).__name__})", doubt) from error
        if answer.status_code == 429:
            said = answer.headers.get("retry-after", "")  # seconds, or a date, or nothing
            wait = float(said) if said.isdecimal() else None
            raise ProviderError("Lantern has too many requests", "rate_limited", retry_after=wait)
        if answer.status_code >= 400:
            kind = KINDS.get(answer.status_code, doubt if answer.status_code >= 500 else "invalid")
            raise ProviderError(f"Lantern refused the request with status {answer.status_code}", kind)
        try:
            said = answer.json()
            return {name: said[name] for name in wanted}
        except (ValueError, TypeError, KeyError) as error:
            raise ProviderError("Lantern answered what nobody can read", doubt) from error

    async def aclose(self) -> None:
        if self._client is not None:
            await self._client.aclose()


@hookimpl
def register_providers(settings):
    return [Lantern(settings.get("LANTERN_KEY"), settings.get("LANTERN_URL", "https://api.lantern.example"))]
