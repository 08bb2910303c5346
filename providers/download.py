"""Downloading what a vendor made.

An address that a vendor hands over is not trusted: it must lie on a host that the provider
declares, on the public internet and behind https, at every redirect anew; only the address
that the operator has set for the vendor may be private and plain. What comes is bounded in
size and time, must be complete and of the kind that was ordered, and is opened elsewhere,
in the sandbox.
"""

from __future__ import annotations

import asyncio
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from pixora.errors import ProviderError
from pixora.http import trusted
from providers import addresses

if TYPE_CHECKING:
    import httpx

Kind = Literal["image", "video", "audio"]

MOST_BYTES: dict[Kind, int] = {"image": 256 << 20, "audio": 1 << 30, "video": 2 << 30}
"""As counted after unpacking."""
MOST_SECONDS = 300.0
"""For all of it, redirects included."""
IDLE_SECONDS = 30.0
"""Without a single byte."""
CONNECT_SECONDS = 10.0
REDIRECTS = 5
HEAD_BYTES = 64
"""So many tell what a file is."""
CHUNK_BYTES = 1 << 16
EXPIRED = (403, 404, 410)
AGAIN = (408, 425, 429)
_PORTS = {"https": 443, "http": 80}
_THINGS: dict[Kind, str] = {"image": "a picture", "video": "a video", "audio": "sound"}


@dataclass(frozen=True)
class Places:
    """Where a provider's outputs may lie."""

    hosts: tuple[str, ...]
    base: str = ""

    def own(self, url: httpx.URL) -> bool:
        """Whether it is the very address that the operator has set, or an IP address that is declared as such."""
        import httpx

        if self.base and _origin(url) == _origin(httpx.URL(self.base)):
            return True
        named = url.host != "localhost" and addresses.literal(url.host) is None
        return not named and bool({*_names(url)} & {*self.hosts})

    def declared(self, url: httpx.URL) -> bool:
        names = _names(url)
        wild = [host.removeprefix("*") for host in self.hosts if host.startswith("*.")]
        return bool({*names} & {*self.hosts}) or any(names[0].endswith(below) for below in wild)

    def check(self, url: httpx.URL) -> bool:
        """Whether the address is the operator's own. Raises ``ProviderError`` for one that is not allowed."""
        netloc = url.netloc.decode("ascii")
        if url.scheme not in _PORTS or url.userinfo or not (self.own(url) or self.declared(url)):
            raise ProviderError(
                f"the result lies at {netloc!r}, which this provider does not declare", "bad_output"
            )
        if url.scheme == "http" and not self.own(url):
            raise ProviderError(f"the result lies at {netloc!r} without encryption (http)", "bad_output")
        return self.own(url)


async def download(
    url: str, out: Path, hosts: tuple[str, ...], base: str = "", *, kind: Kind | None = None
) -> None:
    """Fetch ``url`` into ``out``, which holds all of it or does not exist.

    ``hosts`` and ``base`` are the provider's; without a ``kind`` any media will do. Raises ``ProviderError``: ``bad_output`` for what must not
    be fetched or is not what was ordered; ``unavailable`` or ``timeout`` where asking the vendor for the
    result again may help, because the address has expired or the transfer broke off.
    """
    import httpx

    try:
        async with asyncio.timeout(MOST_SECONDS):
            await _follow(httpx.URL(url), out, kind, Places(hosts, base))
    except BaseException as error:
        out.unlink(missing_ok=True)
        said = _explained(error)
        if said is None:
            raise
        raise said from error


def _explained(error: BaseException) -> ProviderError | None:
    """What to say of a download that broke off; None for what says it itself."""
    import httpx

    match error:
        case httpx.InvalidURL():
            return ProviderError("the result's address is not one that can be followed", "bad_output")
        case httpx.TimeoutException():
            return ProviderError(f"the result did not come: silence for {IDLE_SECONDS:g} s", "timeout")
        case TimeoutError():
            return ProviderError(f"the result did not come within {MOST_SECONDS:g} s", "timeout")
        case httpx.RemoteProtocolError():
            return ProviderError("the result was cut short", "unavailable")
        case httpx.HTTPError():
            return ProviderError(f"downloading the result failed: {type(error).__name__}", "unavailable")
    return None


async def _follow(url: httpx.URL, out: Path, kind: Kind | None, places: Places) -> None:
    for _ in range(REDIRECTS + 1):
        async with _answer(url, places) as response:
            if response.has_redirect_location:
                url = url.join(response.headers["location"])
                continue
            _check_status(response.status_code)
            return await _save(response, out, kind)
    raise ProviderError(f"the result's address redirects more than {REDIRECTS} times", "bad_output")


@asynccontextmanager
async def _answer(url: httpx.URL, places: Places) -> AsyncIterator[httpx.Response]:
    """The answer to one request. Each has a client of its own: connections are made to an IP address, and
    one that was made for a certificate's name must not serve another name at the same address."""
    import httpx

    own = places.check(url)
    name = url.raw_host.decode("ascii")
    found = await addresses.resolved(name, url.port or _PORTS[url.scheme], private=own)
    timeout = httpx.Timeout(IDLE_SECONDS, connect=CONNECT_SECONDS)
    async with httpx.AsyncClient(verify=trusted(), trust_env=False, timeout=timeout) as client:
        response = await _reach(client, url, name, found)
        try:
            yield response
        finally:
            await response.aclose()


async def _reach(client: httpx.AsyncClient, url: httpx.URL, name: str, found: list[str]) -> httpx.Response:
    """Ask the first of the addresses that can be connected to."""
    import httpx

    headers = {"host": url.netloc.decode("ascii"), "accept-encoding": "identity", "user-agent": "pixora"}
    for last, address in enumerate(found, 1 - len(found)):
        request = client.build_request(
            "GET", url.copy_with(host=address), headers=headers, extensions={"sni_hostname": name}
        )
        try:
            return await client.send(request, stream=True)
        except (httpx.ConnectError, httpx.ConnectTimeout):
            if last == 0:
                raise
    raise ProviderError(f"the address of {name!r} cannot be looked up", "unavailable")


def _check_status(status: int) -> None:
    if status in EXPIRED:
        raise ProviderError(f"the result's address answered {status}; it may have expired", "unavailable")
    if status in AGAIN or status >= 500:
        raise ProviderError(f"the result's address answered {status}", "unavailable")
    if status != 200:
        raise ProviderError(f"the result's address answered {status}", "bad_output")


async def _save(response: httpx.Response, out: Path, kind: Kind | None) -> None:
    from media.sniff import cut_short

    most, mime = MOST_BYTES[kind or "video"], response.headers.get("content-type", "")
    size, known = 0, False
    with out.open("wb") as file:
        async for chunk in _unpacked(response):
            size += len(chunk)
            if size > most:
                raise ProviderError(f"the result is larger than {most:,} bytes", "bad_output")
            file.write(chunk)
            if not known and size >= HEAD_BYTES:
                file.flush()
                known = _recognise(out, kind, mime)
    if not known:
        _recognise(out, kind, mime)
    if cut_short(out):
        raise ProviderError("the result was cut short", "unavailable")


async def _unpacked(response: httpx.Response) -> AsyncIterator[bytes]:
    """The body as it is meant, in small pieces however much a few bytes may unfold to."""
    packed = response.headers.get("content-encoding", "").strip().lower()
    if packed in ("", "identity"):
        async for chunk in response.aiter_raw():
            yield chunk
        return
    if packed not in ("gzip", "x-gzip", "deflate"):
        raise ProviderError(f"the result is packed as {packed!r}, which was not asked for", "bad_output")
    unpack = zlib.decompressobj(zlib.MAX_WBITS | 32)
    try:
        async for chunk in response.aiter_raw():
            while chunk and not unpack.eof:
                yield unpack.decompress(chunk, CHUNK_BYTES)
                chunk = unpack.unconsumed_tail
            if unpack.eof:
                break
        yield unpack.flush()
    except zlib.error:
        raise ProviderError("the result is packed and cannot be unpacked", "unavailable") from None
    if not unpack.eof:
        raise ProviderError("the result was cut short", "unavailable")


def check(path: Path, kind: Kind, mime: str) -> None:
    """Hold a foreign file that is already here to what is asked of one that is downloaded.

    Raises ``ProviderError("bad_output")``.
    """
    from media.sniff import cut_short

    if not path.is_file():
        raise ProviderError(f"the result {path.name!r} is not there, or is no file", "bad_output")
    if path.stat().st_size > MOST_BYTES[kind]:
        raise ProviderError(f"the result is larger than {MOST_BYTES[kind]:,} bytes", "bad_output")
    _recognise(path, kind, mime)
    if cut_short(path):
        raise ProviderError("the result was cut short", "bad_output")


def _recognise(path: Path, kind: Kind | None, mime: str) -> Literal[True]:
    """Go by the first bytes; what the vendor calls it only helps to say what it is instead."""
    from media.errors import MediaError
    from media.sniff import sniff

    try:
        form = sniff(path)
    except MediaError:
        what = _described(path, mime)
    else:
        if kind is None or kind in form.kinds:
            return True
        what = form.name
    wanted = _THINGS[kind] if kind else "a picture, a video or sound"
    raise ProviderError(f"the result is {what}, where {wanted} was ordered", "bad_output")


def _described(path: Path, mime: str) -> str:
    with path.open("rb") as file:
        head = file.read(HEAD_BYTES).lstrip(b"\xef\xbb\xbf \t\r\n")
    if not head:
        return "empty"
    if b"<svg" in head or "svg" in mime:
        return "an SVG drawing"
    if head.startswith(b"<") or "html" in mime:
        return "a web page"
    if head.startswith((b"{", b"[")) or "json" in mime:
        return "JSON"
    return "of no kind that is known here"


def _origin(url: httpx.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port or _PORTS.get(url.scheme)


def _names(url: httpx.URL) -> tuple[str, str]:
    """How the host may be declared: without its port where that is the usual one, and with it."""
    netloc = url.netloc.decode("ascii")
    return netloc, netloc if url.port else f"{netloc}:{_PORTS.get(url.scheme, 0)}"
