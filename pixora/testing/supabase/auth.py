"""The addresses below ``/auth/v1``: signing up, in and out, and what people may change about themselves."""

from __future__ import annotations

import re
from collections.abc import Callable
from urllib.parse import urlencode

import jwt

from pixora.standin import Answer, Call, Json, Standin
from pixora.testing.supabase import admin, oauth
from pixora.testing.supabase.asking import body, refused, valid
from pixora.testing.supabase.keys import Keys
from pixora.testing.supabase.people import Denied, Letter, People, Person, Session, check
from pixora.testing.supabase.redirects import Redirects, with_query

BASE = "/auth/v1"
LIFE = 3600
"""Seconds that an access token is good for."""
HOW = {"signup": "email/signup", "recovery": "recovery", "email_change": "email_change"}
"""What a sign-in is called that a letter of each type ends."""
Ask = Callable[..., Answer]


class Auth:
    """Answers calls as Supabase Auth does, for the people of one project."""

    def __init__(
        self,
        standin: Standin,
        *,
        algorithm: str = "",
        redirects: Redirects | None = None,
        confirms: bool = True,
    ) -> None:
        """``confirms`` new addresses by a letter; otherwise they are believed at once."""
        self.standin = standin
        self.people = People(standin.folder / "people.json")
        self.keys = Keys(standin.folder / "keys.json", algorithm)
        self.redirects = redirects or Redirects()
        self.confirms = confirms
        self.consent = oauth.Consent()
        self._routes: dict[str, tuple[str, Ask]] = {
            "GET /health": ("health", self.health),
            "GET /settings": ("settings", self.settings),
            "GET /.well-known/jwks.json": ("jwks", self.jwks),
            "POST /signup": ("signup", self.sign_up),
            "POST /token": ("token", self.token),
            "GET /user": ("user", self.user),
            "PUT /user": ("user", self.change_user),
            "POST /logout": ("logout", self.sign_out),
            "POST /recover": ("recover", self.recover),
            "POST /resend": ("resend", self.resend),
            "GET /verify": ("verify", self.follow_link),
            "POST /verify": ("verify", self.verify),
            "GET /authorize": ("authorize", lambda call: oauth.authorize(self, call)),
            "GET /callback": ("callback", lambda call: oauth.callback(self, call)),
            "POST /callback": ("callback", lambda call: oauth.callback(self, call)),
            "GET /admin/users": ("admin", lambda call: admin.people(self, call)),
            "POST /admin/users": ("admin", lambda call: admin.add(self, call)),
            r"(?:GET|PUT|DELETE) /admin/users/([^/]+)": (
                "admin",
                lambda call, id: admin.person(self, call, id),
            ),
        }

    def answer(self, call: Call) -> Answer | None:
        """What is answered; None to drop the connection."""
        address = f"{call.method} {call.path.removeprefix(BASE)}"
        for pattern, (on, ask) in self._routes.items():
            if found := re.fullmatch(pattern, address):
                return self._committed(on, call, lambda: ask(call, *found.groups()))  # noqa: B023
        return Answer(404, "404 page not found\n", mime="text/plain")

    def _committed(self, on: str, call: Call, ask: Callable[[], Answer]) -> Answer | None:
        """The answer, or the fault that is due."""
        rule = self.standin.rule(call.text[:4096], on=on)
        if rule.get("do") == "drop":
            return None
        if rule.get("do") == "answer":
            return Answer(rule.get("status", 200), rule.get("body"), rule.get("headers", {}))
        with self.standin.lock:
            try:
                if rule.get("do") == "500":
                    raise Denied(500, "unexpected_failure", "Unexpected failure, please check server logs")
                if rule.get("do") == "429":
                    raise Denied(429, "over_request_rate_limit", "Request rate limit reached")
                answer = ask()
            except Denied as denied:
                answer = refused(call, denied)
            self.people.save()
        return answer

    # What anybody may know

    def health(self, call: Call) -> Answer:
        return Answer(200, {"version": "stand-in", "name": "GoTrue", "description": "a stand-in"})

    def settings(self, call: Call) -> Answer:
        external = dict.fromkeys(("email", *oauth.PROVIDERS), True)
        return Answer(
            200, {"external": external, "disable_signup": False, "mailer_autoconfirm": not self.confirms}
        )

    def jwks(self, call: Call) -> Answer:
        return Answer(200, {"keys": self.keys.published()}, {"cache-control": "public, max-age=600"})

    # Signing up and in

    def sign_up(self, call: Call) -> Answer:
        said = body(call)
        if not said.get("email"):
            raise Denied(422, "anonymous_provider_disabled", "Anonymous sign-ins are disabled")
        if not said.get("password"):
            raise Denied(400, "validation_failed", "Signup requires a valid password")
        check(said["password"])
        email = valid(said["email"])
        person = self.people.find(email)
        if person is not None and person.confirmed:
            if not self.confirms:
                raise Denied(422, "user_already_exists", "User already registered")
            return Answer(200, self._nobody(email, said.get("data")))
        person = person or self.people.add(email, said["password"], data=said.get("data"))
        if self.confirms:
            self.write("signup", person, call, said)
            return Answer(200, person.said)
        self.people.confirm(person)
        return self.signed_in(call, self.people.begin(person, "password"))

    def _nobody(self, email: str, data: Json | None) -> Json:
        """What whoever signs up with an address that is taken sees: somebody new who is not there."""
        shown = self.people.add(email, data=data)
        del self.people.people[shown.id]
        return shown.said | {"role": "", "identities": [], "confirmation_sent_at": self.people.moment()}

    def token(self, call: Call) -> Answer:
        """A session by password, by the refresh token of one, or by the code that ends a sign-in with PKCE."""
        said = body(call)
        match call.query.get("grant_type"):
            case "password":
                return self._by_password(call, said)
            case "refresh_token":
                return self.signed_in(call, self.people.refresh(str(said.get("refresh_token"))))
            case "pkce":
                flow = self.people.redeem(str(said.get("auth_code")), str(said.get("code_verifier")))
                return self.signed_in(call, self.people.begin(self.people.get(flow.user), flow.how))
        raise Denied(400, "invalid_credentials", "unsupported_grant_type")

    def _by_password(self, call: Call, said: Json) -> Answer:
        person = self.people.find(str(said.get("email", "")))
        if person is None or not self.people.knows(person, str(said.get("password", ""))):
            raise Denied(400, "invalid_credentials", "Invalid login credentials")
        if person.banned:
            raise Denied(400, "user_banned", "User is banned")
        if not person.confirmed:
            raise Denied(400, "email_not_confirmed", "Email not confirmed")
        trusted = call.headers.get("apikey", "").startswith("sb_secret_")
        ip = call.headers.get("sb-forwarded-for", "") if trusted else ""
        return self.signed_in(call, self.people.begin(person, "password", ip))

    def signed_in(self, call: Call, session: Session) -> Answer:
        """A session as it is answered, with an access token that is good for an hour."""
        return Answer(200, self.session(call.base, session))

    def session(self, url: str, session: Session) -> Json:
        """The same, at the project's address."""
        now, person = int(self.people.now()), self.people.get(session.user)
        claims = {
            "iss": url + BASE, "sub": person.id, "aud": "authenticated", "iat": now, "exp": now + LIFE,
            "email": person.email, "phone": "", "app_metadata": person.said["app_metadata"],
            "user_metadata": person.said["user_metadata"], "role": "authenticated", "aal": "aal1",
            "amr": [{"method": session.method, "timestamp": int(session.since)}], "session_id": session.id,
            "is_anonymous": False,
        }  # fmt: skip
        return {
            "access_token": self.keys.sign(claims), "token_type": "bearer", "expires_in": LIFE,
            "expires_at": now + LIFE, "refresh_token": session.tokens[-1], "user": person.said,
        }  # fmt: skip

    def sign_out(self, call: Call) -> Answer:
        """Everywhere, here only (``local``) or everywhere but here (``others``)."""
        person, session = self._who(call)
        match call.query.get("scope", "global"):
            case "global":
                self.people.end(person.id)
            case "local":
                self.people.end(person.id, only=session)
            case "others":
                self.people.end(person.id, but=session)
            case other:
                raise Denied(400, "validation_failed", f'Unsupported logout scope "{other}"')
        return Answer(204, b"")

    # Letters

    def write(self, type: str, person: Person, call: Call, said: Json, to: str = "") -> None:
        """Mail a link; where a challenge comes along, it leads to a code for whoever made that."""
        challenge, method = said.get("code_challenge") or "", said.get("code_challenge_method") or ""
        if challenge or method:
            self.people.flow(challenge, method, HOW[type], "email", user=person.id)
        redirect = self.redirects.chosen(call)

        def link(token: str) -> str:
            return f"{call.base}{BASE}/verify?{urlencode({'token': token, 'type': type, 'redirect_to': redirect})}"

        letter = self.people.write(type, person, link, to=to, pkce=bool(challenge))
        sent = {"signup": "confirmation", "recovery": "recovery", "email_change": "email_change"}[type]
        person.said[f"{sent}_sent_at"] = self.people.moment()
        self.standin.write("mailed", to=letter.to, type=type, link=letter.link, code=letter.code)

    def recover(self, call: Call) -> Answer:
        """The same answer whether there is such a person or not."""
        said = body(call)
        if person := self.people.find(valid(str(said.get("email", "")))):
            self.write("recovery", person, call, said)
        return Answer(200, {})

    def resend(self, call: Call) -> Answer:
        said = body(call)
        person = self.people.find(valid(str(said.get("email", ""))))
        if person is not None and said.get("type") == "signup" and not person.confirmed:
            self.write("signup", person, call, said)
        return Answer(200, {})

    def follow_link(self, call: Call) -> Answer:
        """Somebody's browser follows a mailed link, and is sent on with a session, a code or an error."""
        token, type, redirect = (
            call.query.get("token", ""),
            call.query.get("type", ""),
            self.redirects.chosen(call),
        )
        pkce = token.startswith("pkce_")
        try:
            person = self._proved(self.people.open(type, token=token))
            if pkce:
                return Answer(303, b"", {"location": with_query(redirect, code=self._code(person, type))})
        except Denied as denied:
            return Answer(303, b"", {"location": self.redirects.error(redirect, denied, in_query=pkce)})
        return Answer(303, b"", {"location": self.with_session(call, redirect, person, "otp", type=type)})

    def _code(self, person: Person, type: str) -> str:
        waiting = [
            flow for flow in self.people.flows.values() if (flow.user, flow.how) == (person.id, HOW[type])
        ]
        if not waiting:
            raise Denied(400, "flow_state_not_found", "No associated flow state found.")
        return waiting[-1].code

    def with_session(self, call: Call, redirect: str, person: Person, method: str, **more: str) -> str:
        """Where to, with a session in the fragment: the way without PKCE."""
        said = self.session(call.base, self.people.begin(person, method))
        kept = ("access_token", "token_type", "expires_in", "expires_at", "refresh_token")
        return f"{redirect}#{urlencode({name: said[name] for name in kept} | more)}"

    def verify(self, call: Call) -> Answer:
        """A session by what a letter says, given by hand."""
        said = body(call)
        type, token, code = said.get("type", ""), said.get("token_hash") or "", said.get("token") or ""
        if bool(token) == bool(code):
            raise Denied(400, "validation_failed", "Verify requires either a token or a token hash")
        for one in ("signup", "recovery") if type == "email" else (type,):
            try:
                letter = self.people.open(one, token=token, code=code, to=said.get("email") or "")
                break
            except Denied as denied:
                error = denied
        else:
            raise error
        return self.signed_in(call, self.people.begin(self._proved(letter), "otp"))

    def _proved(self, letter: Letter) -> Person:
        """Whoever has the letter reads the mail of its address."""
        person = self.people.get(letter.user)
        if letter.type == "email_change":
            person.said |= {"email": letter.to, "updated_at": self.people.moment()}
            person.said.pop("new_email", None)
        self.people.confirm(person)
        return person

    # One's own account

    def _who(self, call: Call) -> tuple[Person, str]:
        """Whoever's access token comes along, and the session it is of."""
        token = call.headers.get("authorization", "").removeprefix("Bearer ")
        if not token or token.startswith("sb_"):
            raise Denied(401, "no_authorization", "This endpoint requires a valid Bearer token")
        try:
            claims = self.keys.read(token)
        except jwt.InvalidTokenError as error:
            text = f"invalid JWT: unable to parse or verify signature, {error}"
            raise Denied(403, "bad_jwt", text) from None
        if "sub" not in claims:
            raise Denied(403, "bad_jwt", "invalid claim: missing sub claim")
        if claims["sub"] not in self.people.people:
            raise Denied(403, "user_not_found", "User from sub claim in JWT does not exist")
        if claims.get("session_id") not in self.people.sessions:
            raise Denied(403, "session_not_found", "Session from session_id claim in JWT does not exist")
        person = self.people.get(claims["sub"])
        if person.banned:
            raise Denied(403, "user_banned", "User is banned")
        return person, claims["session_id"]

    def user(self, call: Call) -> Answer:
        return Answer(200, self._who(call)[0].said)

    def change_user(self, call: Call) -> Answer:
        """A new password signs everybody else out; a new address counts once its letter was read."""
        (person, session), said = self._who(call), body(call)
        if password := said.get("password"):
            check(password)
            if self.people.knows(person, password):
                text = "New password should be different from the old password."
                raise Denied(422, "same_password", text)
            self.people.set_password(person, password)
            self.people.end(person.id, but=session)
        person.said["user_metadata"] |= said.get("data") or {}
        if said.get("email") and valid(said["email"]) != person.email:
            if self.people.find(said["email"]):
                text = "A user with this email address has already been registered"
                raise Denied(422, "email_exists", text)
            person.said["new_email"] = valid(said["email"])
            self.write("email_change", person, call, said, to=person.said["new_email"])
        person.said["updated_at"] = self.people.moment()
        return Answer(200, person.said)
