"""Signed addresses and byte ranges, over real requests."""

from __future__ import annotations

import asyncio
import resource
from pathlib import Path
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

import pytest

from api.ranges import Span, Unsatisfiable, span
from api.signing import LIFETIME, STEP
from store.engine import new_id
from tests.api.conftest import Serve, Served
from tests.api.people import Clock, settled

BYTES = bytes(range(256)) * 4000  # more than a chunk, and every byte is where only it can be
OWNER = new_id()


async def kept(served: Served, tmp_path: Path, content: bytes = BYTES, suffix: str = ".mp4") -> str:
    path = tmp_path / "file"
    path.write_bytes(content)
    return await served.store.blobs.put(OWNER, path, suffix)


async def address(served: Served, tmp_path: Path, suffix: str = ".mp4", name: str = "") -> str:
    """The address of a file below the clients' base."""
    key = await kept(served, tmp_path, suffix=suffix)
    url = served.running.edge.media.url(key, served.store.now(), name=name)
    return url.removeprefix("/api/v1")


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        ("bytes=0-0", Span(0, 1)),
        ("bytes=2-5", Span(2, 6)),
        ("bytes=2-", Span(2, 10)),
        ("bytes=2-99", Span(2, 10)),
        ("bytes=-3", Span(7, 10)),
        ("bytes=-99", Span(0, 10)),
        ("Bytes = 9-", Span(9, 10)),
        ("bytes=-", None),
        ("bytes=5-2", None),
        ("bytes=0-1,4-5", None),
        ("lines=0-1", None),
        ("bytes=0x1-2", None),
        ("bytes=٣-", None),
        (f"bytes={'9' * 40}-", None),
    ],
)
def test_ranges_are_read_as_the_rfc_has_them(header: str, expected: Span | None) -> None:
    assert span(header, 10) == expected


@pytest.mark.parametrize(
    ("header", "size"), [("bytes=10-", 10), ("bytes=-0", 10), ("bytes=-1", 0), ("bytes=0-", 0)]
)
def test_ranges_behind_the_end_cannot_be_met(header: str, size: int) -> None:
    with pytest.raises(Unsatisfiable):
        span(header, size)


async def test_a_file_comes_whole_and_in_parts(served: Served, tmp_path: Path) -> None:
    client = await served.visitor()
    url = await address(served, tmp_path)
    whole = await client.get(url)
    assert (whole.status_code, whole.content) == (200, BYTES)
    assert whole.headers["content-type"] == "video/mp4"
    assert whole.headers["accept-ranges"] == "bytes"
    assert whole.headers["x-content-type-options"] == "nosniff"
    assert whole.headers["content-security-policy"] == "sandbox; default-src 'none'"
    assert "content-disposition" not in whole.headers
    kept_for = int(
        whole.headers["cache-control"].removeprefix("private, max-age=").removesuffix(", immutable")
    )
    assert LIFETIME <= kept_for <= LIFETIME + STEP
    size = len(BYTES)
    for header, start, end in [
        ("bytes=0-0", 0, 1),
        ("bytes=262143-262145", 262143, 262146),
        ("bytes=1000-", 1000, size),
        ("bytes=-777", size - 777, size),
        (f"bytes=500000-{size * 2}", 500000, size),
    ]:
        part = await client.get(url, headers={"Range": header})
        assert part.status_code == 206
        assert part.content == BYTES[start:end], header
        assert part.headers["content-range"] == f"bytes {start}-{end - 1}/{size}"
        assert part.headers["content-length"] == str(end - start)
        assert part.headers["etag"] == whole.headers["etag"]
    several = await client.get(url, headers={"Range": "bytes=0-1,5-6"})
    assert (several.status_code, several.content) == (200, BYTES)
    none = await client.get(url, headers={"Range": f"bytes={size}-"})
    assert (none.status_code, none.json()["code"]) == (416, "range_not_satisfiable")
    assert none.headers["content-range"] == f"bytes */{size}"


async def test_what_is_known_already_is_not_sent_again(served: Served, tmp_path: Path) -> None:
    client = await served.visitor()
    url = await address(served, tmp_path)
    etag = (await client.head(url)).headers["etag"]
    for names in (etag, f'"other", {etag}', f"W/{etag}", "*"):
        same = await client.get(url, headers={"If-None-Match": names})
        assert (same.status_code, same.content, same.headers["etag"]) == (304, b"", etag)
    assert (await client.get(url, headers={"If-None-Match": '"other"'})).content == BYTES
    for tag, status in (
        (etag, 206),
        ('"other"', 200),
        ("Sat, 28 Nov 2026 20:00:00 GMT", 200),
        (f"W/{etag}", 200),
    ):
        part = await client.get(url, headers={"Range": "bytes=1-2", "If-Range": tag})
        assert part.status_code == status, tag
        assert part.content == (BYTES[1:3] if status == 206 else BYTES)
    head = await client.head(url, headers={"Range": "bytes=1-2"})
    assert (head.status_code, head.content, head.headers["content-length"]) == (200, b"", str(len(BYTES)))
    assert (await client.head(url, headers={"If-None-Match": etag})).status_code == 304


SHOWN = [
    (".png", "image/png", True),
    (".jpg", "image/jpeg", True),
    (".wav", "audio/wav", True),
    (".vtt", "text/vtt; charset=utf-8", False),
    (".otio", "application/json", False),
    (".zip", "application/zip", False),
    (".svg", "application/octet-stream", False),
    (".html", "application/octet-stream", False),
    ("", "application/octet-stream", False),
]
"""Ends of names, the types that are told, and whether a browser shows them in place."""


async def test_only_media_is_shown_in_place(served: Served, tmp_path: Path) -> None:
    client = await served.visitor()
    for suffix, kind, shown in SHOWN:
        answer = await client.get(await address(served, tmp_path, suffix))
        assert answer.headers["content-type"] == kind
        assert ("content-disposition" not in answer.headers) == shown, suffix
        assert answer.headers["x-content-type-options"] == "nosniff"


async def test_a_download_has_the_name_it_was_signed_with(served: Served, tmp_path: Path) -> None:
    client = await served.visitor()
    answer = await client.get(await address(served, tmp_path, name='Sturm "über" 灯\r\nX: y.mp4'))
    said = answer.headers["content-disposition"]
    assert answer.content == BYTES and "x" not in answer.headers
    assert said.startswith('attachment; filename="Sturm __ber_ _')
    assert said.endswith("filename*=UTF-8''" + quote('Sturm "über" 灯\r\nX: y.mp4', safe=""))


async def test_an_address_is_good_as_it_was_made_only(served: Served, tmp_path: Path) -> None:
    client = await served.visitor()
    named = await address(served, tmp_path, name="film.mp4")
    path, query = urlsplit(named).path, dict(parse_qsl(urlsplit(named).query))
    other = await kept(served, tmp_path, b"other")
    blob = path.removeprefix("/media/")
    changes: dict[str, tuple[str, dict[str, str]]] = {
        "another file": (f"/media/{other}", query),
        "another suffix": (path.replace(".mp4", ".png"), query),
        "later": (path, query | {"expires": str(int(query["expires"]) + 1)}),
        "later, spelled otherwise": (path, query | {"expires": f"0{query['expires']}"}),
        "words": (path, query | {"expires": "tomorrow"}),
        "another name": (path, query | {"name": "film.html"}),
        "no name": (path, {key: value for key, value in query.items() if key != "name"}),
        "another signature": (path, query | {"signature": query["signature"][::-1]}),
        "cut signature": (path, query | {"signature": query["signature"][:-1]}),
        "longer signature": (path, query | {"signature": query["signature"] + "="}),
        "odd signature": (path, query | {"signature": "é\0灯"}),
        "no signature": (path, {"expires": query["expires"]}),
        "nothing": (path, {}),
        "dots": (f"/media/x/..%2F{blob}", query),
        "dots in place": (f"/media/{blob.replace('/', '/../', 1)}", query),
        "a file of the machine": ("/media/..%2F..%2F..%2Fetc%2Fpasswd", query),
        "an absolute path": ("/media//etc/passwd", query),
    }
    for what, (where, given) in changes.items():
        answer = await client.get(f"{where}?{urlencode(given)}")
        assert answer.status_code == 403, what
        assert (answer.status_code, answer.json()["code"]) == (403, "bad_signature"), what
        assert answer.headers["content-type"] == "application/problem+json"
    joined = f"{path}%0A{query['expires']}?expires=film.mp4&signature={query['signature']}"
    assert (await client.get(joined)).status_code == 404
    assert (await client.get(named)).content == BYTES


async def test_an_address_ends_after_its_hour(serve: Serve, tmp_path: Path) -> None:
    clock = Clock()
    served = await serve(now=clock)
    client = await served.visitor()
    url = await address(served, tmp_path)
    clock.forward(seconds=LIFETIME - 60)
    assert (await client.get(url)).status_code == 200
    clock.forward(seconds=STEP + 60)
    for method in ("GET", "HEAD"):
        answer = await client.request(method, url)
        assert answer.status_code == 403
    assert (await client.get(url)).json()["code"] == "expired_url"


async def test_a_key_of_another_server_does_not_open_here(serve: Serve, tmp_path: Path) -> None:
    one = await serve(home=tmp_path / "one")
    two = await serve(home=tmp_path / "two")
    url = await address(one, tmp_path)
    await kept(two, tmp_path)
    assert (await (await one.visitor()).get(url)).status_code == 200
    assert (await (await two.visitor()).get(url)).json()["code"] == "bad_signature"


async def test_what_is_no_blob_or_gone_is_not_there(served: Served, tmp_path: Path) -> None:
    client = await served.visitor()
    media, now = served.running.edge.media, served.store.now()
    gone = f"{OWNER}/ab/{'ab' * 32}.mp4"
    for key in (gone, "../../etc/passwd", "nothing"):
        answer = await client.get(media.url(quote(key, safe=""), now).removeprefix("/api/v1"))
        assert answer.status_code in (403, 404), key
        answer = await client.get(f"/media/{quote(key, safe='')}?{urlsplit(media.url(key, now)).query}")
        assert (answer.status_code, answer.json()["code"]) == (404, "not_found"), key


@pytest.mark.either
async def test_a_large_file_is_not_held_in_memory_and_may_be_left(served: Served, tmp_path: Path) -> None:
    large = tmp_path / "large"
    with large.open("wb") as file:
        file.truncate(300 << 20)
    key = await served.store.blobs.put(OWNER, large, ".mp4")
    url = served.running.edge.media.url(key, served.store.now()).removeprefix("/api/v1")
    client = await served.visitor()
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    async def peek() -> bool:
        async with client.stream("GET", url) as answer:
            assert answer.headers["content-length"] == str(300 << 20)
            async for _ in answer.aiter_raw():
                return True
        return False

    assert all(await asyncio.gather(*(peek() for _ in range(8))))
    await settled()
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100 << 10  # kilobytes
    held = [link.readlink().name for link in Path("/proc/self/fd").iterdir() if link.is_symlink()]
    assert key.rpartition("/")[2] not in held
