"""Who has an account at the project: people, their sessions, letters to them, and sign-ins half way."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import secrets
import time
import uuid
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from pixora.standin import Json

FLOW_SECONDS = 300.0
LETTER_SECONDS = 3600.0
SHORTEST, LONGEST = 6, 72
"""Characters of a password."""


class Denied(Exception):
    """What Supabase Auth refuses: HTTP status, code and message."""

    def __init__(self, status: int, code: str, message: str, **more: object) -> None:
        super().__init__(message)
        self.status, self.code, self.more = status, code, more


@dataclass
class Person:
    """An account."""

    said: Json
    """The user, as Supabase Auth shows one."""
    password: str = ""
    """Salt and hash; empty for who has none."""

    @property
    def id(self) -> str:
        return str(self.said["id"])

    @property
    def email(self) -> str:
        return str(self.said["email"])

    @property
    def confirmed(self) -> bool:
        return self.said.get("email_confirmed_at") is not None

    @property
    def banned(self) -> bool:
        return self.said.get("banned_until") is not None


@dataclass
class Session:
    """A sign-in; of its refresh tokens the last is good, and the one before it brings that again."""

    id: str
    user: str
    method: str
    since: float
    tokens: list[str] = field(default_factory=list)
    ended: bool = False
    """Whether an old token came back, so that none is good any more."""
    ip: str = ""
    """Where it began, as a server says that comes with the secret key."""


@dataclass
class Flow:
    """A sign-in that began with a challenge (PKCE, where ``challenge`` is not empty) and is under way."""

    id: str
    code: str
    """What brings the session, with the verifier; used once."""
    challenge: str
    plain: bool
    how: str
    """``oauth``, ``email/signup``, ``recovery`` or ``email_change``."""
    provider: str
    redirect: str
    since: float
    user: str = ""
    """Who it turned out to be."""


@dataclass
class Letter:
    """A mail with a link that is good once, and a code of six digits that is the same."""

    token: str
    code: str
    type: str
    """``signup``, ``recovery`` or ``email_change``."""
    user: str
    to: str
    link: str
    since: float


class People:
    """Everybody's accounts, in one file that is written anew after every change."""

    def __init__(self, path: Path, now: Callable[[], float] = time.time) -> None:
        self._path = path
        self.now = now
        self.people: dict[str, Person] = {}
        self.sessions: dict[str, Session] = {}
        self.flows: dict[str, Flow] = {}
        self.letters: dict[str, Letter] = {}
        """By token; what was used is gone."""
        if path.exists():
            said = json.loads(path.read_text(encoding="utf-8"))
            self.people = {id: Person(**row) for id, row in said["people"].items()}
            self.sessions = {id: Session(**row) for id, row in said["sessions"].items()}
            self.flows = {id: Flow(**row) for id, row in said["flows"].items()}
            self.letters = {token: Letter(**row) for token, row in said["letters"].items()}

    def save(self) -> None:
        said = {
            "people": _rows(self.people), "sessions": _rows(self.sessions),
            "flows": _rows(self.flows), "letters": _rows(self.letters),
        }  # fmt: skip
        self._path.write_text(json.dumps(said), encoding="utf-8")

    def moment(self) -> str:
        return datetime.fromtimestamp(self.now(), UTC).isoformat().replace("+00:00", "Z")

    # People

    def find(self, email: str) -> Person | None:
        return next((one for one in self.people.values() if one.email == email.lower()), None)

    def get(self, id: str) -> Person:
        if id not in self.people:
            raise Denied(404, "user_not_found", "User not found")
        return self.people[id]

    def add(
        self, email: str, password: str = "", *, confirmed: bool = False, provider: str = "email",
        data: Json | None = None,
    ) -> Person:  # fmt: skip
        """A new account, with an identity at ``email``'s own provider where it has a password."""
        person = Person({
            "id": str(uuid.uuid4()), "aud": "authenticated", "role": "authenticated", "email": email.lower(),
            "phone": "", "app_metadata": {"provider": provider, "providers": []}, "user_metadata": data or {},
            "identities": [], "created_at": self.moment(), "updated_at": self.moment(), "is_anonymous": False,
        })  # fmt: skip
        self.people[person.id] = person
        if provider == "email":
            self.identify(
                person, "email", person.id, {"sub": person.id, "email": person.email} | (data or {})
            )
        if password:
            self.set_password(person, password)
        if confirmed:
            self.confirm(person)
        return person

    def identify(self, person: Person, provider: str, sub: str, data: Json) -> None:
        """Note how somebody can be recognised, in the place of what was known of the same provider's."""
        identities = [
            row for row in person.said["identities"] if (row["provider"], row["id"]) != (provider, sub)
        ]
        identities.append({
            "identity_id": str(uuid.uuid4()), "id": sub, "user_id": person.id, "identity_data": data,
            "provider": provider, "email": data.get("email", ""), "last_sign_in_at": self.moment(),
            "created_at": self.moment(), "updated_at": self.moment(),
        })  # fmt: skip
        self._identities(person, identities)

    def recognise(self, provider: str, sub: str) -> Person | None:
        for person in self.people.values():
            if any((row["provider"], row["id"]) == (provider, sub) for row in person.said["identities"]):
                return person
        return None

    def forget_unproved(self, person: Person, provider: str) -> None:
        """Take away password and identities that whoever signs in through ``provider`` may not have made."""
        person.password = ""
        self._identities(person, [row for row in person.said["identities"] if row["provider"] == provider])

    def _identities(self, person: Person, identities: list[Json]) -> None:
        person.said["identities"] = identities
        person.said["app_metadata"]["providers"] = sorted({row["provider"] for row in identities})

    def confirm(self, person: Person) -> None:
        if not person.confirmed:
            person.said |= {"email_confirmed_at": self.moment(), "confirmed_at": self.moment()}

    def set_password(self, person: Person, password: str) -> None:
        check(password)
        salt = secrets.token_hex(8)
        person.password = salt + _hashed(salt, password)

    def knows(self, person: Person, password: str) -> bool:
        salt, hashed = person.password[:16], person.password[16:]
        return bool(hashed) and hmac.compare_digest(_hashed(salt, password), hashed)

    def remove(self, id: str) -> None:
        """Delete an account with all that belongs to it."""
        del self.people[self.get(id).id]
        self.end(id)
        self.flows = {key: flow for key, flow in self.flows.items() if flow.user != id}
        self.letters = {token: letter for token, letter in self.letters.items() if letter.user != id}

    # Sessions

    def begin(self, person: Person, method: str, ip: str = "") -> Session:
        session = Session(str(uuid.uuid4()), person.id, method, self.now(), [_token()], ip=ip)
        self.sessions[session.id] = session
        person.said["last_sign_in_at"] = self.moment()
        return session

    def refresh(self, token: str) -> Session:
        """The session that a refresh token carries on, with the next one at the end of its tokens."""
        session = next((one for one in self.sessions.values() if token in one.tokens), None)
        if session is None:
            raise Denied(400, "refresh_token_not_found", "Invalid Refresh Token: Refresh Token Not Found")
        if self.get(session.user).banned:
            raise Denied(400, "user_banned", "Invalid Refresh Token: User Banned")
        if session.ended or token not in session.tokens[-2:]:
            session.ended = True
            raise Denied(400, "refresh_token_already_used", "Invalid Refresh Token: Already Used")
        if token == session.tokens[-1]:
            session.tokens.append(_token())
        return session

    def end(self, user: str, *, only: str = "", but: str = "") -> None:
        """End a person's sessions, or only one, or all but one."""
        for session in [*self.sessions.values()]:
            if session.user == user and session.id != but and only in ("", session.id):
                del self.sessions[session.id]

    # What is under way

    def flow(
        self, challenge: str, method: str, how: str, provider: str, redirect: str = "", user: str = ""
    ) -> Flow:
        """Begin a sign-in, with a challenge or without."""
        if bool(challenge) != bool(method):
            raise Denied(
                400, "validation_failed", "PKCE flow requires code_challenge_method and code_challenge"
            )
        if challenge and not 43 <= len(challenge) <= 128:
            raise Denied(400, "validation_failed", "code challenge has to be between 43 and 128 characters")
        if challenge and method.lower() not in ("s256", "plain"):
            raise Denied(400, "validation_failed", "Invalid code_challenge_method")
        flow = Flow(
            str(uuid.uuid4()), str(uuid.uuid4()), challenge, method.lower() == "plain", how, provider, redirect,
            self.now(), user,
        )  # fmt: skip
        self.flows[flow.id] = flow
        return flow

    def redeem(self, code: str, verifier: str) -> Flow:
        """The sign-in that a code and its verifier bring to an end; the code is used up."""
        flow = next((one for one in self.flows.values() if one.code == code and one.user), None)
        if flow is None:
            raise Denied(404, "flow_state_not_found", "invalid flow state, no valid flow state found")
        if self.now() > flow.since + FLOW_SECONDS:
            raise Denied(422, "flow_state_expired", "invalid flow state, flow state has expired")
        shown = verifier if flow.plain else challenge_of(verifier)
        if not hmac.compare_digest(shown.encode(), flow.challenge.encode()):
            text = "code challenge does not match previously saved code verifier"
            raise Denied(400, "bad_code_verifier", text)
        del self.flows[flow.id]
        return flow

    def write(
        self, type: str, person: Person, link: Callable[[str], str], *, to: str = "", pkce: bool = False
    ) -> Letter:
        """Mail somebody a link, which is made of its token; earlier ones of the type are void."""
        self.letters = {
            token: letter for token, letter in self.letters.items() if (letter.user, letter.type) != (person.id, type)
        }  # fmt: skip
        token = ("pkce_" if pkce else "") + secrets.token_hex(28)
        code = f"{secrets.randbelow(1_000_000):06}"
        letter = Letter(token, code, type, person.id, to or person.email, link(token), self.now())
        self.letters[token] = letter
        return letter

    def open(self, type: str, *, token: str = "", code: str = "", to: str = "") -> Letter:
        """The letter that a link's token, or a code and an address, belong to; it is used up."""
        for letter in self.letters.values():
            known = letter.token == token if token else (letter.code, letter.to) == (code, to.lower())
            if known and letter.type == type and self.now() <= letter.since + LETTER_SECONDS:
                return self.letters.pop(letter.token)
        text = "Email link is invalid or has expired" if token else "Token has expired or is invalid"
        raise Denied(403, "otp_expired", text)


def check(password: str) -> None:
    """Refuse a password that is too short or too long."""
    if len(password) > LONGEST:
        raise Denied(400, "validation_failed", f"Password cannot be longer than {LONGEST} characters")
    if len(password) < SHORTEST:
        text = f"Password should be at least {SHORTEST} characters."
        raise Denied(422, "weak_password", text, weak_password={"reasons": ["length"]})


def challenge_of(verifier: str) -> str:
    """What PKCE's S256 makes of a verifier."""
    return base64.urlsafe_b64encode(hashlib.sha256(verifier.encode()).digest()).rstrip(b"=").decode()


def _rows(found: Mapping[str, Any]) -> Json:
    return {name: asdict(row) for name, row in found.items()}


def _hashed(salt: str, password: str) -> str:
    return hashlib.scrypt(password.encode(), salt=salt.encode(), n=1024, r=8, p=1).hex()


def _token() -> str:
    return secrets.token_urlsafe(12)
