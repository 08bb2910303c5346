"""What a vendor's address may lead to, and what may come from there."""

from __future__ import annotations

import asyncio
import datetime
import gzip
import socket
import ssl
import wave
import zlib
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from agent.landing import land
from pixora.errors import ProviderError
from pixora.provider import Model, Order, Provider, Status
from pixora.requests import ImageRequest, Output
from providers import addresses, download
from providers.faulty.vendor import png, tone
from tests.providers.wire import Answer, Call, serving

PICTURE = png(160, 90, 7)
NAME = "cdn.vendor.test"


async def fetch(
    url: str, out: Path, kind: download.Kind = "image", *, hosts: tuple[str, ...] = (), base: str = ""
) -> bytes:
    await download.download(url, out, hosts, base, kind=kind)
    return out.read_bytes()


async def refused(
    url: str, folder: Path, kind: download.Kind = "image", *, hosts: tuple[str, ...] = (), base: str = ""
) -> ProviderError:
    """Why a download failed; nothing of it may be left."""
    with pytest.raises(ProviderError) as caught:
        await fetch(url, folder / "out", kind, hosts=hosts, base=base)
    assert [*folder.glob("out*")] == []
    return caught.value


def saying(status: int, body: bytes = b"", length: int | None = None, **headers: str) -> Answer:
    async def answer(call: Call) -> None:
        await call.say(status, body, length, **headers)

    return answer


@pytest.fixture
def names(monkeypatch: pytest.MonkeyPatch) -> Callable[..., list[str]]:
    """Have names stand for addresses, one after another; every look-up is noted."""

    def know(**answers: list[list[str]]) -> list[str]:
        asked: list[str] = []

        def look_up(host: Any, port: int, *more: Any, **options: Any) -> list[Any]:
            name = host.decode() if isinstance(host, bytes) else host
            asked.append(name)
            found = answers[name.partition(".")[0]]
            now = found.pop(0) if len(found) > 1 else found[0]
            return [
                (socket.AF_INET6 if ":" in ip else socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, port))
                for ip in now
            ]

        monkeypatch.setattr(socket, "getaddrinfo", look_up)
        return asked

    return know


@pytest.fixture
def tls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ssl.SSLContext]:
    """A server's side of TLS, with a certificate for ``NAME`` that is trusted here."""
    key = ec.generate_private_key(ec.SECP256R1())
    who = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, NAME)])
    day = datetime.timedelta(days=1)
    now = datetime.datetime.now(datetime.UTC)
    builder = x509.CertificateBuilder(who, who, key.public_key(), x509.random_serial_number())
    builder = builder.not_valid_before(now - day).not_valid_after(now + day)
    builder = builder.add_extension(x509.SubjectAlternativeName([x509.DNSName(NAME)]), critical=False)
    builder = builder.add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
    mine = x509.SubjectKeyIdentifier.from_public_key(key.public_key())
    builder = builder.add_extension(mine, critical=False)
    known, secret = tmp_path / "known.pem", tmp_path / "secret.pem"
    known.write_bytes(builder.sign(key, hashes.SHA256()).public_bytes(Encoding.PEM))
    secret.write_bytes(key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(known, secret)
    monkeypatch.setenv("SSL_CERT_FILE", str(known))
    download.trusted.cache_clear()
    yield context
    download.trusted.cache_clear()


@pytest.fixture
def this_machine_is_public(monkeypatch: pytest.MonkeyPatch) -> None:
    """127.0.0.1 stands in for a machine out there; everything else is judged as always."""
    judge = addresses.public
    monkeypatch.setattr(addresses, "public", lambda address: address == "127.0.0.1" or judge(address))


@pytest.mark.parametrize("mime", ["image/png", "application/octet-stream", "text/html", ""])
async def test_the_bytes_decide_whatever_the_vendor_calls_them(tmp_path: Path, mime: str) -> None:
    headers = {"content_type": mime} if mime else {}
    async with serving(saying(200, PICTURE, **headers)) as server:
        assert await fetch(f"{server.url}/a?signed=1", tmp_path / "out", base=server.url) == PICTURE
        assert (server.calls[0].path, server.calls[0].headers["host"]) == (
            "/a?signed=1",
            f"127.0.0.1:{server.port}",
        )


@pytest.mark.parametrize(
    ("body", "kind", "what"),
    [
        (b"<!doctype html><title>Sorry</title>" + b" " * 99, "image", "a web page, where a picture"),
        (b'{"detail": "expired"}', "video", "JSON, where a video"),
        (tone(0.1), "image", "wav, where a picture"),
        (PICTURE, "audio", "png, where sound"),
        (PICTURE, "video", "png, where a video"),
        (b"#EXTM3U\nfile:///etc/passwd", "video", "of no kind that is known here"),
        (b"", "image", "empty"),
    ],
)
async def test_what_was_not_ordered_is_not_kept(
    tmp_path: Path, body: bytes, kind: download.Kind, what: str
) -> None:
    async with serving(saying(200, body, content_type="image/png")) as server:
        error = await refused(server.url, tmp_path, kind, base=server.url)
    assert error.kind == "bad_output"
    assert f"the result is {what}" in str(error)


async def test_a_web_page_is_known_by_its_first_bytes(tmp_path: Path) -> None:
    gone = asyncio.Event()

    async def answer(call: Call) -> None:
        await call.say(200, b"<html>" + b"x" * 100, 10**9)
        if await call.left():
            gone.set()

    async with serving(answer) as server:
        assert "a web page" in str(await refused(server.url, tmp_path, "video", base=server.url))
        await asyncio.wait_for(gone.wait(), 10)


@pytest.mark.parametrize(
    "url",
    [
        "https://elsewhere.test/a.png",
        "https://cdn.vendor.test.elsewhere.test/a.png",
        "https://xcdn.vendor.test/a.png",
        "https://cdn.vendor.test:8443/a.png",
        "https://cdn.vendor.test@elsewhere.test/a.png",
        "https://somebody@cdn.vendor.test/a.png",
        "https://cdn.vendor.test./a.png",
        "ftp://cdn.vendor.test/a.png",
        "file:///etc/hostname",
        "data:image/png;base64,iVBORw0KGgo=",
        "//cdn.vendor.test/a.png",
        "https://127.0.0.1/a.png",
        "https://vendor.test/a.png",
        "https://shards.test/a.png",
    ],
)
async def test_only_declared_hosts_are_looked_up(
    tmp_path: Path, url: str, names: Callable[..., list[str]]
) -> None:
    asked = names()
    error = await refused(url, tmp_path, hosts=(NAME, "*.shards.test"), base="http://127.0.0.1:1")
    assert error.kind == "bad_output"
    assert "does not declare" in str(error)
    assert asked == []


@pytest.mark.parametrize(
    "url", ["https://[", "https://a b.test/", "https://x\x00.test/", "http://h:99999999/"]
)
async def test_what_is_no_address_is_said_to_be_none(tmp_path: Path, url: str) -> None:
    assert (await refused(url, tmp_path, hosts=(NAME,))).kind == "bad_output"


@pytest.mark.parametrize(
    "inside",
    [
        "127.0.0.1", "127.8.8.8", "0.0.0.0", "10.1.2.3", "172.16.0.1", "192.168.1.1", "100.64.0.1",
        "169.254.169.254", "224.0.0.1", "240.0.0.1", "255.255.255.255", "192.0.2.1", "198.18.0.1",
        "::1", "::", "fe80::1", "fd00::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "::7f00:1",
        "64:ff9b::a00:1", "2002:7f00:1::", "2001:0:7f00:1::", "2001:db8::1",
    ],
)  # fmt: skip
async def test_a_name_that_leads_inside_is_not_followed(
    tmp_path: Path, inside: str, names: Callable[..., list[str]]
) -> None:
    names(cdn=[["93.184.215.14", inside]])
    error = await refused(f"https://{NAME}/a.png", tmp_path, hosts=(NAME,))
    assert error.kind == "bad_output"
    assert str(error) == f"'{NAME}' leads to {inside}, which is not on the public internet"


@pytest.mark.parametrize("outside", ["93.184.215.14", "8.8.8.8", "2606:4700::1111", "64:ff9b::808:808"])
def test_the_public_internet_is_not_refused(outside: str) -> None:
    assert addresses.public(outside)


async def test_a_name_is_connected_to_where_it_was_checked(
    tmp_path: Path, names: Callable[..., list[str]], tls: ssl.SSLContext, this_machine_is_public: None
) -> None:
    """A name that stands for a public machine when it is checked and for a private one right after."""
    asked = names(cdn=[["127.0.0.1"], ["127.0.0.2"]])
    async with serving(saying(200, PICTURE), tls=tls) as server:
        host = f"{NAME}:{server.port}"
        assert await fetch(f"https://{host}/a.png", tmp_path / "out", hosts=(host,)) == PICTURE
        assert asked == [NAME]
        assert server.calls[0].headers["host"] == host


class Plugin(Provider):
    """Somebody's, whose vendor says where the result lies."""

    name = "plugin"

    def __init__(self, host: str) -> None:
        self.hosts = (host,)

    def models(self) -> list[Model]:
        return []

    async def submit(self, order: Order) -> str:
        return "job"

    async def poll(self, job: str, order: Order) -> Status:
        return Status("running")


async def test_what_any_provider_hands_over_comes_through_the_same_door(
    tmp_path: Path, names: Callable[..., list[str]], tls: ssl.SSLContext, this_machine_is_public: None
) -> None:
    """Nobody else follows an address: films are made of what ``land`` brings home, whoever made it."""
    asked = names(cdn=[["127.0.0.1"], ["127.0.0.2"]])
    request = ImageRequest("a lamp", "ink", 32, 18, 1)
    async with serving(saying(200, PICTURE), tls=tls) as server:
        host = f"{NAME}:{server.port}"
        output = Output("image/png", url=f"https://{host}/a.png")
        assert (await land(output, "image", request, tmp_path / "a", Plugin(host))).facts["width"] == 32
        assert (asked, len(server.calls)) == ([NAME], 1), "connected to where it was checked"
        with pytest.raises(ProviderError, match=r"leads to 127\.0\.0\.2"):
            await land(output, "image", request, tmp_path / "b", Plugin(host))
        with pytest.raises(ProviderError, match="does not declare"):
            await land(output, "image", request, tmp_path / "c", Plugin("other.vendor.test"))
        assert (len(asked), len(server.calls)) == (2, 1)


async def test_a_name_is_checked_again_at_every_redirect(
    tmp_path: Path, names: Callable[..., list[str]], tls: ssl.SSLContext, this_machine_is_public: None
) -> None:
    asked = names(cdn=[["127.0.0.1"], ["127.0.0.2"]])
    async with serving(saying(302, location="/b.png"), tls=tls) as server:
        host = f"{NAME}:{server.port}"
        error = await refused(f"https://{host}/a.png", tmp_path, hosts=(host,))
        assert "leads to 127.0.0.2" in str(error)
        assert asked == [NAME, NAME]
        assert [call.path for call in server.calls] == ["/a.png"]


async def test_the_certificate_must_be_the_names(
    tmp_path: Path, names: Callable[..., list[str]], tls: ssl.SSLContext, this_machine_is_public: None
) -> None:
    names(other=[["127.0.0.1"]])
    async with serving(saying(200, PICTURE), tls=tls) as server:
        host = f"other.vendor.test:{server.port}"
        error = await refused(f"https://{host}/a.png", tmp_path, hosts=("*.vendor.test", host))
        assert (error.kind, server.calls) == ("unavailable", [])


async def test_all_below_a_name_can_be_declared(
    tmp_path: Path, names: Callable[..., list[str]], tls: ssl.SSLContext, this_machine_is_public: None
) -> None:
    names(cdn=[["127.0.0.1"]])
    async with serving(saying(200, PICTURE), tls=tls) as server:
        url = f"https://{NAME}:{server.port}/a.png"
        assert await fetch(url, tmp_path / "out", hosts=(f"*.vendor.test:{server.port}",)) == PICTURE


async def test_redirects_are_followed_to_where_the_provider_says(tmp_path: Path) -> None:
    async def answer(call: Call) -> None:
        if call.path == "/a":
            return await call.say(307, location="b?c=d")
        return await call.say(200, PICTURE)

    async with serving(answer) as server:
        assert await fetch(f"{server.url}/a", tmp_path / "out", base=server.url) == PICTURE
        assert [call.path for call in server.calls] == ["/a", "/b?c=d"]


async def test_a_redirect_leads_no_further_than_the_operators_very_address(tmp_path: Path) -> None:
    async with serving(saying(200, PICTURE)) as inside:
        for status in (301, 302, 303, 307, 308):
            async with serving(saying(status, location=f"{inside.url}/secret.png")) as server:
                error = await refused(server.url, tmp_path, base=server.url)
                assert f"'127.0.0.1:{inside.port}', which this provider does not declare" in str(error)
        assert inside.calls == []


async def test_redirects_end(tmp_path: Path) -> None:
    async with serving(saying(302, location="/again")) as server:
        error = await refused(server.url, tmp_path, base=server.url)
        assert "redirects more than 5 times" in str(error)
        assert len(server.calls) == download.REDIRECTS + 1


async def test_nothing_comes_in_plain_but_from_the_operators_address(
    tmp_path: Path, names: Callable[..., list[str]], tls: ssl.SSLContext, this_machine_is_public: None
) -> None:
    asked = names(cdn=[["127.0.0.1"]], plain=[["127.0.0.1"]])
    async with serving(saying(200, PICTURE)) as plain:
        other = f"plain.vendor.test:{plain.port}"
        async with serving(saying(302, location=f"http://{other}/b.png"), tls=tls) as server:
            host = f"{NAME}:{server.port}"
            error = await refused(f"https://{host}/a.png", tmp_path, hosts=(host, other))
            assert (error.kind, plain.calls) == ("bad_output", [])
            assert f"'{other}' without encryption" in str(error)
            error = await refused(f"http://{other}/b.png", tmp_path, hosts=(host, other))
            assert "without encryption" in str(error) and asked == [NAME]
            url, base = f"https://{host}/a.png", f"http://{other}"
            assert await fetch(url, tmp_path / "out", hosts=(host,), base=base) == PICTURE


async def test_an_ip_address_that_is_declared_with_its_port_is_the_operators(tmp_path: Path) -> None:
    async with serving(saying(200, PICTURE)) as server:
        assert await fetch(server.url, tmp_path / "out", hosts=(f"127.0.0.1:{server.port}",)) == PICTURE
        assert "not declare" in str(await refused(server.url, tmp_path / "no", hosts=("127.0.0.1",)))


async def test_the_next_address_of_a_name_is_tried(
    tmp_path: Path, names: Callable[..., list[str]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(download, "CONNECT_SECONDS", 0.5)
    names(cdn=[["127.0.0.3", "127.0.0.1"]])
    async with serving(saying(200, PICTURE)) as server:
        base = f"http://{NAME}:{server.port}"
        assert await fetch(f"{base}/a.png", tmp_path / "out", base=base) == PICTURE


@pytest.mark.parametrize("status", [403, 404, 408, 410, 425, 429, 500, 502, 503])
async def test_what_may_have_expired_can_be_asked_for_again(tmp_path: Path, status: int) -> None:
    async with serving(saying(status, b"no")) as server:
        error = await refused(server.url, tmp_path, base=server.url)
    assert (error.kind, str(status) in str(error)) == ("unavailable", True)


@pytest.mark.parametrize("status", [204, 206, 300, 304, 400, 401, 418])
async def test_anything_but_all_of_it_is_refused(tmp_path: Path, status: int) -> None:
    body = b"" if status in (204, 304) else PICTURE
    async with serving(saying(status, body)) as server:
        assert (await refused(server.url, tmp_path, base=server.url)).kind == "bad_output"


async def test_a_vendor_that_is_gone_can_be_asked_again(tmp_path: Path) -> None:
    async with serving(saying(200)) as server:
        url = server.url
    assert (await refused(url, tmp_path, base=url)).kind == "unavailable"


@pytest.mark.parametrize(
    "answer",
    [
        saying(200, PICTURE[:-9], len(PICTURE)),
        saying(200, b"200\r\n" + PICTURE[:100], -1, transfer_encoding="chunked"),
        saying(200, b"%x\r\n%s\r\n" % (len(PICTURE), PICTURE), -1, transfer_encoding="chunked"),
        saying(200, b"what\r\n", -1, transfer_encoding="chunked"),
        saying(200, gzip.compress(PICTURE)[:-9], content_encoding="gzip"),
        saying(200, b"\x1f\x8b\x08\x00" + b"\xff" * 400, content_encoding="gzip"),
    ],
)
async def test_what_is_cut_short_is_not_kept(tmp_path: Path, answer: Answer) -> None:
    async with serving(answer) as server:
        assert (await refused(server.url, tmp_path, base=server.url)).kind == "unavailable"


async def test_sound_that_ends_early_is_not_kept_where_nobody_said_how_long_it_is(tmp_path: Path) -> None:
    sound = tone(0.2)
    async with serving(saying(200, sound[:-100], -1)) as server:
        error = await refused(server.url, tmp_path, "audio", base=server.url)
        assert (str(error), error.kind) == ("the result was cut short", "unavailable")
    async with serving(saying(200, sound, -1)) as server:
        whole = await fetch(server.url, tmp_path / "whole", "audio", base=server.url)
        with wave.open(BytesIO(whole)) as file:
            assert file.getnframes() == 3200


@pytest.mark.parametrize("pack", [gzip.compress, zlib.compress])
async def test_what_is_packed_is_unpacked(tmp_path: Path, pack: Callable[[bytes], bytes]) -> None:
    packed = {gzip.compress: "gzip", zlib.compress: "deflate"}[pack]
    sound = tone(3.0)
    async with serving(saying(200, pack(sound), content_encoding=packed)) as server:
        assert await fetch(server.url, tmp_path / "out", "audio", base=server.url) == sound
        assert server.calls[0].headers["accept-encoding"] == "identity"


@pytest.mark.parametrize("packed", ["br", "zstd", "gzip, gzip"])
async def test_other_packings_are_refused(tmp_path: Path, packed: str) -> None:
    async with serving(saying(200, PICTURE, content_encoding=packed)) as server:
        assert f"packed as '{packed}'" in str(await refused(server.url, tmp_path, base=server.url))


@pytest.mark.parametrize("declared", [True, False])
async def test_size_is_bounded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, declared: bool) -> None:
    monkeypatch.setitem(download.MOST_BYTES, "image", 100_000)
    gone = asyncio.Event()

    async def answer(call: Call) -> None:
        await call.say(200, PICTURE, 10**9 if declared else -1)
        try:
            while not call.writer.is_closing():
                await call.send(bytes(50_000))
        except ConnectionError:
            gone.set()

    async with serving(answer) as server:
        assert "larger than 100,000 bytes" in str(await refused(server.url, tmp_path, base=server.url))
        await asyncio.wait_for(gone.wait(), 10)


async def test_a_little_that_unfolds_to_a_lot_is_bounded_by_what_it_unfolds_to(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(download.MOST_BYTES, "image", 1_000_000)
    pieces: list[int] = []
    whole = download._unpacked

    async def counted(response: Any) -> Any:
        async for chunk in whole(response):
            pieces.append(len(chunk))
            yield chunk

    monkeypatch.setattr(download, "_unpacked", counted)
    bomb = gzip.compress(PICTURE + bytes(200_000_000), 1)
    async with serving(saying(200, bomb, content_encoding="gzip")) as server:
        assert "larger than 1,000,000 bytes" in str(await refused(server.url, tmp_path, base=server.url))
    assert max(pieces) <= download.CHUNK_BYTES and sum(pieces) < 1_100_000


async def test_a_drip_of_bytes_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(download, "MOST_SECONDS", 0.4)

    async def answer(call: Call) -> None:
        await call.say(200, PICTURE[:70], len(PICTURE))
        while not await call.left(0.05):
            await call.send(b"\0")

    async with serving(answer) as server:
        error = await refused(server.url, tmp_path, base=server.url)
    assert (error.kind, str(error)) == ("timeout", "the result did not come within 0.4 s")


@pytest.mark.parametrize("before", [b"", b"HTTP/1.1 200 OK\r\ncontent-length: 99\r\n\r\n" + PICTURE[:70]])
async def test_silence_ends(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, before: bytes) -> None:
    monkeypatch.setattr(download, "IDLE_SECONDS", 0.2)

    async def answer(call: Call) -> None:
        await call.send(before)
        await call.left()

    async with serving(answer) as server:
        error = await refused(server.url, tmp_path, base=server.url)
    assert (error.kind, str(error)) == ("timeout", "the result did not come: silence for 0.2 s")


async def test_nothing_is_left_of_a_download_that_is_given_up(tmp_path: Path) -> None:
    async def answer(call: Call) -> None:
        await call.say(200, PICTURE[:100], len(PICTURE))
        await call.left()

    async with serving(answer) as server:
        task = asyncio.create_task(fetch(server.url, tmp_path / "out", base=server.url))
        await asyncio.wait_for(server.came.wait(), 10)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    assert [*tmp_path.iterdir()] == []
