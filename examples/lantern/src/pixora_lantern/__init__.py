"""Lantern, a vendor that does not exist, as a provider: pictures, clips and sounds from a queue over HTTP."""

from base64 import b64encode

from pixora import (
    Http,
    ImageRequest,
    Model,
    Order,
    Output,
    Provider,
    ProviderError,
    Status,
    VideoRequest,
    hookimpl,
)

MODELS = (
    Model("ink", "text_to_image", "ink drawings", concurrency=2),
    Model("harbour", "text_to_sound", "ambience", lengths=(2.0, 4.0, 8.0), longest=8.0),
    Model("tide", "image_to_video", "clips of a picture", lengths=(2.0, 5.0, 10.0), longest=10.0),
)
STATES = {"waiting": "queued", "working": "running", "ready": "done", "stopped": "cancelled"}
FAILURES = {"broken": "failed", "banned": "refused"}


class Lantern(Provider):
    name = "lantern"

    def __init__(self, key: str, url: str) -> None:
        self._key, self.base = key, url  # results may lie at `base`, and elsewhere only where `hosts` says so
        self._http = Http("Lantern", url, {"Authorization": f"Bearer {key}"})

    def models(self):
        return MODELS

    def missing(self):
        return None if self._key else "set LANTERN_KEY to a key of your Lantern account"

    async def submit(self, order: Order) -> str:
        asked, model = order.request, next(model for model in MODELS if model.name == order.model)
        body = {"model": model.name, "key": order.key, "amount": self.quantity(model, asked)}
        if isinstance(asked, ImageRequest):
            body |= {"text": asked.prompt, "size": [asked.width, asked.height]}
        elif isinstance(asked, VideoRequest):
            picture = b64encode(asked.image.path.read_bytes()).decode()
            body |= {"text": asked.motion, "picture": picture, "size": [asked.width, asked.height]}
        else:
            body |= {"text": asked.description}
        return (await self._http.fields("POST", "/jobs", "id", paid=True, json=body))["id"]

    async def poll(self, job: str, order: Order) -> Status:
        wanted = ("state", "percent", "file", "type", "billed")
        said = await self._http.fields("GET", f"/jobs/{job}", *wanted)
        word = str(said["state"])
        if word in FAILURES:
            return Status("failed", error=ProviderError(f"Lantern says the job is {word}", FAILURES[word]))
        if word not in STATES:  # neither an end nor a beginning: it is asked for again
            raise ProviderError("Lantern says of the job what Pixora does not know", "unavailable")
        state = STATES[word]
        output = Output(said["type"], url=said["file"]) if state == "done" else None
        return Status(state, progress=said["percent"] / 100, output=output, quantity=said["billed"])

    async def cancel(self, job: str) -> bool:
        return (await self._http.fields("DELETE", f"/jobs/{job}", "stopped"))["stopped"] is True

    async def find(self, key: str) -> str | None:
        said = await self._http.fields("GET", "/jobs", "ids", params={"key": key})
        if said["ids"] == []:  # a clear word; anything else decides nothing
            raise ProviderError("Lantern never got this order", "lost")
        return said["ids"][0] if said["ids"] else None

    async def aclose(self) -> None:
        await self._http.aclose()


@hookimpl
def register_providers(settings):
    return [Lantern(settings.get("LANTERN_KEY"), settings.get("LANTERN_URL", "https://api.lantern.example"))]
