"""A vendor of clips to which the picture is uploaded first, and whose results the plugin fetches itself."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Any, Literal

import httpx

from pixora import Model, Order, Output, Provider, ProviderError, Settings, Status, VideoRequest, hookimpl
from pixora.testing import Answer, ProviderContract, Vendor, verify

Doubt = Literal["uncertain", "unavailable"]
KINDS: dict[int, Any] = {401: "auth", 404: "lost", 422: "invalid"}


class Kelp(Provider):
    name = "kelp"
    upload_doubt: Doubt = "unavailable"

    def __init__(self, key: str, url: str) -> None:
        self._key, self._url = key, url

    def models(self) -> Sequence[Model]:
        return [Model("tide", "image_to_video", lengths=(1.0, 2.0), longest=2.0)]

    def missing(self) -> str | None:
        return None if self._key else "set KELP_KEY to be served by Kelp"

    async def submit(self, order: Order) -> str:
        assert isinstance(order.request, VideoRequest)
        assert order.request.image.path is not None
        picture = order.request.image.path.read_bytes()
        file = _word(
            (await self._send("PUT", "/uploads", self.upload_doubt, content=picture)), "name", "unavailable"
        )
        seconds = self.quantity(self.models()[0], order.request)
        body = {"file": file, "text": order.request.motion, "seconds": seconds}
        return _word(await self._send("POST", "/clips", "uncertain", json=body), "id", "uncertain")

    async def poll(self, job: str, order: Order) -> Status:
        state = _word(await self._send("GET", f"/clips/{job}", "unavailable"), "state", "unavailable")
        match state:
            case "done":
                clip = await self._send("GET", f"/files/{job}", "unavailable")
                order.folder.mkdir(parents=True, exist_ok=True)
                path = order.folder / "tide.mp4"
                path.write_bytes(clip.content)
                return Status("done", output=Output("video/mp4", path=path))
            case "refused":
                return Status("failed", error=ProviderError("Kelp will not show this", "refused"))
            case "failed":
                return Status("failed", error=ProviderError("Kelp could not make it", "failed"))
            case "queued" | "running":
                return Status(state)  # type: ignore[arg-type]
        raise ProviderError(f"Kelp says {state!r} of a clip, which nobody knows", "unavailable")

    async def _send(self, method: str, path: str, doubt: Doubt, **more: Any) -> httpx.Response:
        try:
            async with httpx.AsyncClient(base_url=self._url, timeout=20, trust_env=False) as client:
                answer = await client.request(method, path, headers={"x-api-key": self._key}, **more)
        except httpx.ConnectError as error:
            raise ProviderError("Kelp cannot be reached", "unavailable") from error
        except httpx.HTTPError as error:
            raise ProviderError("Kelp broke off half-way", doubt) from error
        if answer.status_code == 429:
            said = answer.headers["retry-after"]
            wait = float(said) if said.isdecimal() else None
            raise ProviderError("Kelp is out of its depth", "rate_limited", retry_after=wait)
        if answer.status_code >= 400:
            raise ProviderError("Kelp says no to this", KINDS.get(answer.status_code, doubt))
        return answer


def _word(answer: httpx.Response, name: str, doubt: Doubt) -> str:
    try:
        word = answer.json()[name]
    except (ValueError, TypeError, KeyError):
        word = None
    if not isinstance(word, str):
        raise ProviderError("Kelp mumbles, nobody knows what", doubt)
    return word


@hookimpl
def register_providers(settings: Settings) -> Sequence[Provider]:
    return [Kelp(settings.get("KELP_KEY"), settings.get("KELP_URL"))]


class TestKelp(ProviderContract):
    plugin = sys.modules[__name__]

    def vendor(self) -> Vendor:
        vendor = Vendor()
        uploads: list[bytes] = []

        @vendor.route("other", "PUT /uploads")
        def upload(call: Any) -> Answer:
            uploads.append(call.body)
            return Answer(201, {"name": f"upload-{len(uploads)}"})

        @vendor.route("submit", "POST /clips")
        def submit(call: Any) -> Any:
            assert uploads[int(call.json["file"].removeprefix("upload-")) - 1].startswith(b"\x89PNG")
            return {"id": vendor.accept(call, "image_to_video", seconds=call.json["seconds"]).id}

        @vendor.route("poll", "GET /clips/{id}")
        def poll(call: Any) -> Any:
            return {"state": vendor.look(call["id"]).state}

        return vendor

    def settings(self, vendor: Vendor) -> dict[str, str]:
        return {"KELP_KEY": vendor.secret, "KELP_URL": vendor.url}


class Careless(Kelp):
    upload_doubt = "uncertain"


def test_an_upload_in_doubt_buys_nothing() -> None:
    contract = TestKelp()
    contract.provider = lambda vendor: Careless(vendor.secret, vendor.url)  # type: ignore[method-assign]
    problem = verify(contract, "a_side_request_that_breaks_off_is_unavailable")
    assert problem is not None
    assert "such a request buys nothing, so it can be made again" in problem
