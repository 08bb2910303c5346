"""Passwords, mail, and accounts where many things happen at once."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from argon2 import PasswordHasher

from agent import accounts, passwords, people, signin
from agent.accounts import check_email
from agent.compose import App, compose
from agent.mail import Mail, Smtp
from agent.passwords import WeakPassword
from agent.signin import BadToken, WrongCredentials
from pixora.errors import SetupError
from pixora.settings import Settings
from store import books, ledger, profiles, tokens
from tests.databases import PostgresDatabases, SqliteDatabases

PASSWORD = "correct horse battery"


@pytest.fixture
async def app(
    databases: SqliteDatabases | PostgresDatabases, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[App]:
    monkeypatch.setattr(passwords, "_hasher", PasswordHasher(time_cost=1, memory_cost=1024))
    settings = {
        "PIXORA_HOME": str(tmp_path),
        "PIXORA_DATABASE_URL": databases.ready(),
        "PIXORA_SECRET": "x" * 40,
    }
    made = await compose(Settings.load(settings))
    yield made
    await made.aclose()


class Box:
    """Keeps the tokens that are mailed."""

    def __init__(self) -> None:
        self.tokens: list[str] = []

    def mail(self) -> Mail:
        def deliver(message: Any) -> None:
            self.tokens.append(message.get_content().partition("#token=")[2].partition("\n")[0])

        return Mail("http://home", "pixora@home", deliver)


@pytest.mark.parametrize(
    "email", ["ada@example.org", "a.b+c@sub.example.co", "o'neil@xn--bcher-kva.example", "1@2.xn--p1ai"]
)
def test_addresses(email: str) -> None:
    assert check_email(email.upper()) == email


@pytest.mark.parametrize(
    "email",
    ["", "@", "a@b", "a@b.c", "a@@example.org", "a@example..org", ".a@example.org", "a@-example.org", "a b@example.org",
     "a@example.org\n", "ä@example.org", "a@exämple.org", '"a"@example.org', "a@[127.0.0.1]", "a@127.0.0.1",
     "a@deleted.invalid", "a@" + "b" * 64 + ".org", "a" * 250 + "@example.org"],
)  # fmt: skip
def test_what_is_no_address(email: str) -> None:
    with pytest.raises(accounts.NoAddress):
        check_email(email)


async def test_passwords_are_kept_as_argon2id_and_compared_as_typed_anywhere() -> None:
    kept = await passwords.hashed("pässwörter sind müde")
    assert kept.startswith("$argon2id$")
    assert await passwords.matches(kept, "pa\u0308sswo\u0308rter sind mu\u0308de"), (
        "another keyboard's umlauts"
    )
    assert not await passwords.matches(kept, "passworter sind mude")
    assert not await passwords.matches("no hash at all", "x")


async def test_where_there_is_no_password_one_is_compared_all_the_same(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    compared = []

    class Counting(PasswordHasher):
        def verify(self, hash: Any, password: Any) -> Any:
            compared.append(hash)
            return super().verify(hash, password)

    monkeypatch.setattr(passwords, "_hasher", Counting())
    assert not await passwords.matches(None, PASSWORD)
    assert len(compared) == 1 and "m=65536,t=3,p=4" in compared[0]


async def test_a_flood_of_sign_ins_waits_and_then_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(passwords, "WAITING", 2)
    tries = (passwords.matches(None, PASSWORD) for _ in range(8))
    results = await asyncio.gather(*tries, return_exceptions=True)
    assert [type(result) for result in results] == [bool] * 4 + [passwords.Busy] * 4
    assert await passwords.matches(None, PASSWORD) is False


@pytest.mark.parametrize("password", ["", "nine char", "x" * 257, "QWERTYUIOP", "Ada@Example.org"])
def test_weak_passwords(password: str) -> None:
    with pytest.raises(WeakPassword):
        passwords.check(password, "ada@example.org")


async def test_an_older_hash_is_renewed_at_the_next_sign_in(app: App) -> None:
    old = PasswordHasher(time_cost=1, memory_cost=512).hash(PASSWORD)
    async with app.store.begin("person") as tx:
        ada = await profiles.create(tx, "ada@example.org", password_hash=old)
    await signin.sign_in(app, "ada@example.org", PASSWORD)
    async with app.store.read() as tx:
        new = (await profiles.get(tx, ada.id)).password_hash
    assert new and new != old and not passwords.outdated(new)
    assert (await signin.sign_in(app, "ADA@example.org", PASSWORD)).user_id == ada.id


async def test_no_refresh_escapes_a_reset(app: App) -> None:
    box = Box()
    session = await accounts.register(app, "ada@example.org", PASSWORD)
    for turn in range(4):
        await accounts.ask_reset(app, box.mail(), "ada@example.org")
        results = await asyncio.gather(
            accounts.reset(app, box.tokens[-1], f"{PASSWORD} {turn}"),
            *(signin.refresh(app, session.refresh_token) for _ in range(6)),
            return_exceptions=True,
        )
        assert results[0] is None
        given = [result for result in results[1:] if isinstance(result, signin.Session)]
        for child in (session, *given):
            with pytest.raises(BadToken):
                await signin.refresh(app, child.refresh_token)
        session = await signin.sign_in(app, "ada@example.org", f"{PASSWORD} {turn}")


async def test_one_address_is_registered_once_whoever_is_first(app: App) -> None:
    tries = (accounts.register(app, "ada@example.org", PASSWORD) for _ in range(4))
    results = await asyncio.gather(*tries, return_exceptions=True)
    assert sorted(type(result).__name__ for result in results) == ["EmailTaken"] * 3 + ["Session"]


async def test_proving_an_address_while_credits_move_never_waits_in_a_circle(app: App) -> None:
    box = Box()
    session = await accounts.register(app, "ada@example.org", PASSWORD)
    me = session.user_id
    await accounts.ask_verification(app, box.mail(), me)
    tries: list[Any] = [accounts.verify(app, box.tokens[0]) for _ in range(3)]
    tries += [people.give_credits(app, me, me, 1_000_000, key=str(n)) for n in range(6)]
    tries += [signin.refresh(app, session.refresh_token) for _ in range(3)]
    tries += [accounts.ask_reset(app, box.mail(), "ada@example.org")]
    async with asyncio.timeout(30):
        results = await asyncio.gather(*tries, return_exceptions=True)
    assert sorted(map(str, results[:3]))[0] == "10000000"
    assert [type(result) for result in results[:3]].count(BadToken) == 2
    assert not [result for result in results[3:] if isinstance(result, BaseException)]
    async with app.store.read() as tx:
        assert await ledger.balance(tx, me) == 16_000_000
        assert await books.audit(tx) == []


async def test_a_token_for_an_address_is_void_once_it_moved(app: App) -> None:
    box = Box()
    session = await accounts.register(app, "ada@example.org", PASSWORD)
    await accounts.ask_verification(app, box.mail(), session.user_id)
    await accounts.ask_reset(app, box.mail(), "ada@example.org")
    await people.change(app, session.user_id, current_password=PASSWORD, email="new@example.org")
    with pytest.raises(BadToken):
        await accounts.verify(app, box.tokens[0])
    with pytest.raises(BadToken):
        await accounts.reset(app, box.tokens[1], "another horse battery")


async def test_what_changed_while_a_password_was_compared(app: App, monkeypatch: pytest.MonkeyPatch) -> None:
    session = await accounts.register(app, "ada@example.org", PASSWORD)
    compare = passwords.matches

    async def slowly(known: str | None, password: str) -> bool:
        right = await compare(known, password)
        async with app.store.begin("elsewhere") as tx:
            await accounts.set_password(tx, session.user_id, "changed")
        return right

    monkeypatch.setattr(passwords, "matches", slowly)
    with pytest.raises(WrongCredentials):
        await signin.sign_in(app, "ada@example.org", PASSWORD)


async def test_the_home_s_link_is_the_owner_s(app: App) -> None:
    links = [await accounts.sign_in_link(app, "http://home") for _ in range(2)]
    assert all(link.startswith("http://home/sign-in#token=") for link in links)
    first, second = (link.partition("=")[2] for link in links)
    with pytest.raises(BadToken):
        await accounts.follow_link(app, first)
    tries = (accounts.follow_link(app, second) for _ in range(4))
    results = await asyncio.gather(*tries, return_exceptions=True)
    assert sorted(type(result).__name__ for result in results) == ["BadToken"] * 3 + ["Session"]
    async with app.store.read() as tx:
        owner = await profiles.find_owner(tx)
        known = [await tokens.find(tx, r.refresh_token) for r in results if isinstance(r, signin.Session)]
    assert owner and [k.user_id for k in known if k] == [owner.id]


@dataclass
class MailServer:
    """A mail server of few words."""

    port: int = 0
    lines: list[str] = field(default_factory=list)

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(b"220 ready\r\n")
        data = False
        while line := (await reader.readline()).decode():
            self.lines.append(line.rstrip())
            if data and line != ".\r\n":
                continue
            data = line.upper() == "DATA\r\n"
            writer.write(b"354 go on\r\n" if data else b"250 fine\r\n")
        writer.close()


@asynccontextmanager
async def mail_server() -> AsyncIterator[MailServer]:
    box = MailServer()
    server = await asyncio.start_server(box.talk, "127.0.0.1", 0, family=socket.AF_INET)
    box.port = server.sockets[0].getsockname()[1]
    try:
        yield box
    finally:
        server.close()


async def test_mail_goes_over_smtp(tmp_path: Path) -> None:
    async with mail_server() as server:
        values = {
            "PIXORA_HOME": str(tmp_path),
            "PIXORA_SMTP_URL": f"smtp://127.0.0.1:{server.port}?from=films@example.org",
        }
        mail = Mail.of(Settings.load(values), "https://films.example.org/with/a/long/path/before/everything")
        await mail.verify("ada@example.org", "t" * 43, "3 days")
    text = "\n".join(server.lines)
    assert "mail FROM:<films@example.org>" in text and "rcpt TO:<ada@example.org>" in text
    assert f"everything/verify#token={'t' * 43}\n" in text, "the link is in one piece"
    assert not (tmp_path / "outbox").exists()


def test_what_a_mail_server_s_address_says() -> None:
    server = Smtp.parse("smtp+starttls://ada%40example.org:p%3Ass@mail.example")
    assert server == Smtp("smtp+starttls", "mail.example", 587, "ada@example.org", "p:ss", "ada@example.org")
    assert Smtp.parse("smtps://mail.example:1465").port == 1465
    assert Smtp.parse("smtp://me:secret@localhost").password == "secret"
    for url in ("", "mail", "smtp://", "smtp://me:secret@far.example"):
        with pytest.raises(SetupError):
            Smtp.parse(url)
