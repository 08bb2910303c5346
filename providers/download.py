"""Downloading what a vendor made: declared hosts only, bounded in size and time."""

from __future__ import annotations

import asyncio
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from pixora.errors import ProviderError

MOST_BYTES = 2 << 30
MOST_SECONDS = 600.0
IDLE_SECONDS = 30.0
REDIRECTS = 5


async def download(url: str, out: Path, hosts: tuple[str, ...], most_bytes: int = MOST_BYTES) -> None:
    """Fetch ``url`` into ``out``. Raises ``ProviderError`` for a host not in ``hosts``, also after a
    redirect, for more than ``most_bytes``, and for anything but a complete 200 answer."""
    import httpx

    timeout = httpx.Timeout(IDLE_SECONDS)
    try:
        async with (
            asyncio.timeout(MOST_SECONDS),
            httpx.AsyncClient(timeout=timeout, trust_env=False) as client,
        ):
            for _ in range(REDIRECTS):
                _check(url, hosts)
                async with client.stream("GET", url) as response:
                    if response.is_redirect:
                        url = urljoin(url, response.headers.get("location", ""))
                        continue
                    if response.status_code != 200:
                        kind = "unavailable" if response.status_code >= 500 else "bad_output"
                        raise ProviderError(f"the result's address answered {response.status_code}", kind)  # type: ignore[arg-type]
                    await _save(response, out, most_bytes)
                    return
            raise ProviderError(f"the result's address redirects more than {REDIRECTS} times", "bad_output")
    except (httpx.HTTPError, TimeoutError) as error:
        raise ProviderError(f"downloading the result failed: {type(error).__name__}", "bad_output") from error


async def _save(response: object, out: Path, most_bytes: int) -> None:
    import httpx

    assert isinstance(response, httpx.Response)
    size = 0
    with out.open("wb") as file:
        async for chunk in response.aiter_bytes():
            size += len(chunk)
            if size > most_bytes:
                raise ProviderError(f"the result is larger than {most_bytes:,} bytes", "bad_output")
            file.write(chunk)
    declared = response.headers.get("content-length")
    if declared and int(declared) != size and "content-encoding" not in response.headers:
        raise ProviderError(f"the result was cut short: {size:,} of {int(declared):,} bytes", "bad_output")


def _check(url: str, hosts: tuple[str, ...]) -> None:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or (parts.netloc not in hosts and parts.hostname not in hosts):
        raise ProviderError(
            f"the result lies at {parts.netloc!r}, which this provider does not declare", "bad_output"
        )
