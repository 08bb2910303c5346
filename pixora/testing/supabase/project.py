"""One project: Storage and Auth behind one address, as Supabase's gateway puts them."""

from __future__ import annotations

import html
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from pixora.standin import Answer, Call, Server, journal
from pixora.testing.supabase import auth, door, oauth
from pixora.testing.supabase.auth import Auth
from pixora.testing.supabase.door import STRANGER, Door
from pixora.testing.supabase.shelf import Shelf

OPEN = ("/authorize", "/callback", "/verify", "/.well-known/jwks.json")
"""What below ``/auth/v1`` needs no key: browsers go there by themselves."""
LETTERS = "/letters"
CORS = {
    "access-control-allow-origin": "*", "access-control-allow-headers": "*", "access-control-allow-methods": "*",
    "access-control-expose-headers": "*",
}  # fmt: skip


@dataclass
class Project:
    """The stand-in, with what it keeps and what it was asked."""

    shelf: Shelf
    auth: Auth
    url: str = ""
    _door: Door = field(init=False)

    def __post_init__(self) -> None:
        self._door = Door(self.shelf, self.auth.keys)

    @classmethod
    def of(cls, folder: Path, *buckets: str, rules: list[Any] | None = None, **options: Any) -> Project:
        """The project that is kept in a folder; ``options`` are those of :class:`Auth`."""
        shelf = Shelf(folder, [] if rules is None else rules)
        for bucket in buckets:
            if bucket not in shelf.buckets:
                shelf.add_bucket(bucket)
        return cls(shelf, Auth(shelf, **options))

    def answer(self, call: Call) -> Answer | None:
        """What is answered; None to drop the connection. Pages of every origin may ask."""
        answer = Answer(204, b"") if call.method == "OPTIONS" else self._answered(call)
        return answer and replace(answer, headers={**CORS, **answer.headers})

    def _answered(self, call: Call) -> Answer | None:
        if call.path.startswith(door.BASE + "/"):
            return self._door.answer(call)
        if call.path.startswith(oauth.PAGES):
            return self.auth.consent.page(call)
        if call.path == LETTERS:
            return self._letters()
        if not call.path.startswith(auth.BASE + "/"):
            return Answer(404, {"message": "no Route matched with those values"})
        key = call.headers.get("apikey", "")
        if call.path.removeprefix(auth.BASE) not in OPEN and (not key or "wrong" in key):
            return STRANGER if key else Answer(401, {"message": "No API key found in request"})
        return self.auth.answer(call)

    def _letters(self) -> Answer:
        """A page with every letter that was mailed, the last one first."""
        rows = [row for row in journal(self.shelf.folder) if row["event"] == "mailed"]
        listed = "".join(
            f'<li>{html.escape(row["to"])}: <a href="{html.escape(row["link"])}">{row["type"]}</a>, or {row["code"]}'
            for row in reversed(rows)
        )
        return Answer(200, f'<!doctype html><meta charset="utf-8"><title>Letters</title><ul>{listed}</ul>')


@contextmanager
def serving(folder: Path, *buckets: str, **options: Any) -> Iterator[Project]:
    """Serve a project with these private buckets until the block ends."""
    project = Project.of(folder, *buckets, **options)
    server = Server(project.answer)
    project.url = server.url
    server.start()
    try:
        yield project
    finally:
        server.stop()
