"""The studio's page and files over real requests, for a build that stands where builds stand."""

from __future__ import annotations

import asyncio
import gzip
import re
import socket
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from api import studio
from pixora.testing.supabase import serving
from tests.api.conftest import Serve, Served

pytestmark = pytest.mark.either

PAGE = '<!doctype html><meta name="nonce" content="__NONCE__"><script type="module" src="/assets/app-a1.js"></script>'
SCRIPT = "console.log('studio');\n" * 100
BROWSER = {"Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"}
HIDDEN = "what nobody is to read"
FOREVER = "public, max-age=31536000, immutable"


@pytest.fixture
def build(tmp_path: Path, serve: Serve, monkeypatch: pytest.MonkeyPatch) -> Path:
    """What the studio's build leaves, and a file beside it that is nobody's business."""
    folder = tmp_path / "dist"
    assets = folder / "assets"
    assets.mkdir(parents=True)
    (tmp_path / "secret.txt").write_text(HIDDEN)
    (folder / "index.html").write_text(PAGE)
    (folder / ".built").touch()
    (folder / "icon.svg").write_text("<svg/>")
    (assets / "app-a1.js").write_text(SCRIPT)
    (assets / "app-a1.js.gz").write_bytes(gzip.compress(SCRIPT.encode()))
    (assets / "app-a1.js.br").write_bytes(b"as if compressed better")
    (assets / "inter-b2.woff2").write_bytes(b"a font")
    (assets / "link.js").symlink_to(tmp_path / "secret.txt")
    monkeypatch.setattr(studio, "PLACES", (tmp_path / "nowhere", folder))
    return folder


@pytest.fixture
async def browser(serve: Serve, build: Path) -> httpx.AsyncClient:
    return await _browser(await serve())


async def _browser(served: Served) -> httpx.AsyncClient:
    client = httpx.AsyncClient(base_url=served.running.url, headers=BROWSER | {"Accept-Encoding": "identity"})
    return await served.stack.enter_async_context(client)


def parts(answer: httpx.Response) -> dict[str, list[str]]:
    """The policy of an answer."""
    rules = [part.split() for part in answer.headers["content-security-policy"].split("; ")]
    return {name: said for name, *said in rules}


@pytest.mark.parametrize(
    "path", ["/", "/sign-in", "/verify", "/reset-password", "/films/0b9d6f0e/edit", "/nowhere", "/a.b", "/apiary"]
)  # fmt: skip
async def test_whatever_a_browser_opens_is_the_studio(browser: httpx.AsyncClient, path: str) -> None:
    first, second = await browser.get(path), await browser.get(path)
    nonces = [re.findall('content="(.*?)"', answer.text)[0] for answer in (first, second)]
    assert nonces[0] != nonces[1] and "__NONCE__" not in first.text
    for answer, nonce in zip((first, second), nonces, strict=True):
        assert re.fullmatch(r"[A-Za-z0-9_-]{22,}", nonce)
        assert answer.text == PAGE.replace("__NONCE__", nonce)
        assert (answer.status_code, answer.headers["cache-control"]) == (200, "no-cache")
        assert answer.headers["content-type"] == "text/html; charset=utf-8"
        assert parts(answer)["style-src"] == ["'self'", f"'nonce-{nonce}'"]
    head = await browser.head(path)
    assert (head.status_code, head.text) == (200, "")


async def test_the_page_may_load_what_is_here_and_nothing_else(browser: httpx.AsyncClient) -> None:
    answer = await browser.get("/")
    rules, here = parts(answer), [str(browser.base_url)]
    assert "script-src" not in rules and rules["default-src"] == rules["font-src"] == ["'self'"]
    assert rules["img-src"] == ["'self'", "blob:", *here, "data:"]
    assert rules["media-src"] == rules["connect-src"] == ["'self'", "blob:", *here]
    assert rules["object-src"] == rules["base-uri"] == rules["frame-ancestors"] == ["'none'"]
    assert answer.headers["x-content-type-options"] == "nosniff"


async def test_the_page_may_speak_with_the_sign_in_service(serve: Serve, build: Path, tmp_path: Path) -> None:
    with serving(tmp_path / "project") as project:
        browser = await _browser(
            await serve(
                SUPABASE_URL=f"{project.url}/", SUPABASE_PUBLISHABLE_KEY="sb_publishable_not-a-real-key",
                PIXORA_PUBLIC_URL="https://films.example.org/studio",
            )
        )  # fmt: skip
        rules = parts(await browser.get("/"))
        for name in ("img-src", "media-src", "connect-src"):
            assert {project.url, "https://films.example.org"} <= {*rules[name]}


async def test_an_address_in_the_settings_cannot_write_into_the_policy(serve: Serve, build: Path) -> None:
    browser = await _browser(await serve(PIXORA_PUBLIC_URL="https://a.example; script-src *"))
    assert "script-src" not in (await browser.get("/")).headers["content-security-policy"]


@pytest.mark.parametrize(
    ("path", "accept"),
    [
        ("/api/v1/nowhere", BROWSER["Accept"]), ("/api", BROWSER["Accept"]), ("/guide/nowhere", BROWSER["Accept"]),
        ("/nowhere", "application/json"), ("/favicon.ico", "image/avif,*/*;q=0.8"),
        ("/assets/gone-c3.js", BROWSER["Accept"]), ("/assets/", BROWSER["Accept"]), ("/assets/app-a1.js/x", "*/*"),
        ("/.built", "*/*"), ("/assets/app-a1.js.br", "*/*"), ("/nowhere", "text/html;q=0"),
    ],
)  # fmt: skip
async def test_what_is_not_there_is_a_problem_and_not_the_page(
    browser: httpx.AsyncClient, path: str, accept: str
) -> None:
    answer = await browser.get(path, headers={"Accept": accept})
    assert (answer.status_code, answer.headers["content-type"]) == (404, "application/problem+json")
    assert answer.headers["cache-control"] == "no-store"
    assert "style-src" not in answer.headers["content-security-policy"]


async def test_only_what_is_opened_is_answered(browser: httpx.AsyncClient) -> None:
    for method in ("POST", "PUT", "DELETE"):
        assert (await browser.request(method, "/nowhere")).status_code == 404
    assert (await browser.get("/healthz")).json() == {"status": "ok"}
    assert "<h1" in (await browser.get("/guide")).text
    assert (await browser.get("/", headers={"Accept": "*/*"})).text.startswith("<!doctype html>")
    assert (await browser.get("/api/v1/openapi.json")).json()["info"]["title"] == "Pixora"


async def test_assets_are_kept_for_ever_and_sent_compressed(browser: httpx.AsyncClient) -> None:
    plain = await browser.get("/assets/app-a1.js")
    assert (plain.text, plain.headers["content-type"]) == (SCRIPT, "text/javascript; charset=utf-8")
    assert (plain.headers["cache-control"], plain.headers["vary"]) == (FOREVER, "Accept-Encoding")
    assert "content-encoding" not in plain.headers
    zipped = await browser.get("/assets/app-a1.js", headers={"Accept-Encoding": "gzip, br;q=0"})
    assert (zipped.text, zipped.headers["content-encoding"]) == (SCRIPT, "gzip")
    assert zipped.headers["content-type"] == "text/javascript; charset=utf-8"
    async with browser.stream("GET", "/assets/app-a1.js", headers={"Accept-Encoding": "gzip, br"}) as best:
        assert best.headers["content-encoding"] == "br"
        assert b"".join([part async for part in best.aiter_raw()]) == b"as if compressed better"
    tags = {answer.headers["etag"] for answer in (plain, zipped, best)}
    assert len(tags) == 3, "forms of a file are told apart"
    for answer in (plain, zipped):
        encoding = answer.headers.get("content-encoding", "identity")
        again = await browser.get(
            "/assets/app-a1.js",
            headers={"If-None-Match": answer.headers["etag"], "Accept-Encoding": encoding},
        )
        assert (again.status_code, again.content) == (304, b"")
        assert (again.headers["etag"], again.headers["vary"]) == (answer.headers["etag"], "Accept-Encoding")
    head = await browser.head("/assets/app-a1.js")
    assert (head.status_code, head.headers["content-length"]) == (200, str(len(SCRIPT)))


async def test_files_are_what_they_are(browser: httpx.AsyncClient) -> None:
    for path, kind, caching in (
        ("/assets/inter-b2.woff2", "font/woff2", FOREVER),
        ("/icon.svg", "image/svg+xml", "no-cache"),
    ):
        answer = await browser.get(path, headers={"Accept-Encoding": "gzip, br"})
        assert (answer.status_code, answer.headers["content-type"]) == (200, kind)
        assert answer.headers["cache-control"] == caching
        assert answer.headers["x-content-type-options"] == "nosniff"
        assert "content-encoding" not in answer.headers


def _raw(url: str, path: str) -> bytes:
    """The answer to a path exactly as it is written here, which clients would tidy up."""
    where = urlsplit(url)
    with socket.create_connection((where.hostname, where.port), 10) as line:
        line.sendall(f"GET {path} HTTP/1.1\r\nHost: {where.netloc}\r\nConnection: close\r\n\r\n".encode())
        return b"".join(iter(lambda: line.recv(65536), b""))


@pytest.mark.parametrize(
    "path",
    [
        "/assets/../../secret.txt", "/../secret.txt", "/assets/..%2f..%2fsecret.txt", "/%2e%2e/secret.txt",
        "/assets/%2e%2e/%2e%2e/secret.txt", "/assets//../../secret.txt", "/assets/..%5c..%5csecret.txt",
        "/assets/link.js", "/assets/%00.js", "/assets/" + "a" * 5000 + ".js", "//secret.txt", "/assets/.",
        "/assets/../index.html", "/index.html",
    ],
)  # fmt: skip
async def test_nothing_outside_the_build_is_sent(serve: Serve, build: Path, path: str) -> None:
    served = await serve()
    answer = await asyncio.to_thread(_raw, served.running.url, path)
    assert answer.startswith(b"HTTP/1.1 404 "), answer[:200]
    assert HIDDEN.encode() not in answer and b"__NONCE__" not in answer


async def test_a_build_that_is_being_replaced_is_waited_for(browser: httpx.AsyncClient, build: Path) -> None:
    (build / "index.html").unlink()
    answer = await browser.get("/")
    assert (answer.status_code, answer.headers["retry-after"]) == (503, "10")
    (build / "index.html").write_text(PAGE)
    assert (await browser.get("/")).status_code == 200


async def test_requests_are_counted_by_route_and_not_by_address(browser: httpx.AsyncClient) -> None:
    for number in range(3):
        await browser.get(f"/films/{number}")
    counted = (await browser.get("/metrics")).text
    assert "/films/" not in counted
