"""Signing in through Google or Apple: their pages, where somebody says who they are, and the way there and back."""

from __future__ import annotations

import hashlib
import html
import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import parse_qsl, urlencode

from pixora.standin import Answer, Call, Json
from pixora.testing.supabase.people import FLOW_SECONDS, Denied, Flow, Person
from pixora.testing.supabase.redirects import with_query

if TYPE_CHECKING:
    from pixora.testing.supabase.auth import Auth

PROVIDERS = ("google", "apple")
PAGES = "/consent/"
OURS = {
    "provider",
    "redirect_to",
    "scopes",
    "code_challenge",
    "code_challenge_method",
    "state",
    "redirect_uri",
}
"""What is not passed on to a provider; everything else is (``prompt``, say)."""
PAGE = """<!doctype html><meta charset="utf-8"><title>{title}</title>
<h1>{title}</h1><form method="post" action="{action}">{fields}</form>"""
QUESTIONS = """
<p><label>Address <input name="email" value="ada@example.org"></label></p>
<p><label>Name <input name="name" value="Ada Lovelace"></label></p>
<p><label><input type="checkbox" name="unverified" value="yes"> this address was never verified</label></p>
<p><button>Sign in</button> <button name="deny" value="yes">Cancel</button></p>"""


@dataclass
class Consent:
    """The side of Google and Apple, which know everybody: codes given out, and whom each stands for."""

    grants: dict[str, Json] = field(default_factory=dict)

    def page(self, call: Call) -> Answer:
        """Ask who it is, and send them back with a code: Google by a redirect, Apple by a form."""
        provider = call.path.removeprefix(PAGES)
        if provider not in PROVIDERS:
            return Answer(404, "There is no such page.")
        if call.method == "GET":
            title = f"Sign in with {provider.capitalize()} (a stand-in)"
            action = html.escape(f"{call.path}?{urlencode(call.query)}")
            return Answer(200, PAGE.format(title=title, action=action, fields=QUESTIONS))
        said, back = dict(parse_qsl(call.text)), {"state": call.query["state"]}
        back |= {"error": "access_denied"} if "deny" in said else {"code": self._grant(provider, said)}
        if provider == "google":
            return Answer(302, b"", {"location": with_query(call.query["redirect_uri"], **back)})
        fields = "".join(
            f'<input type="hidden" name="{name}" value="{html.escape(text)}">' for name, text in back.items()
        )
        fields += "<button>Go on</button><script>document.forms[0].submit()</script>"
        action = html.escape(call.query["redirect_uri"])
        return Answer(200, PAGE.format(title="Back to where you came from", action=action, fields=fields))

    def _grant(self, provider: str, said: Json) -> str:
        email, code = said["email"].lower(), secrets.token_urlsafe(16)
        sub = str(int(hashlib.sha256(f"{provider}:{email}".encode()).hexdigest()[:16], 16))
        verified = "unverified" not in said
        self.grants[code] = {
            "provider": provider, "sub": sub, "email": email, "email_verified": verified, "phone_verified": False,
            "full_name": said.get("name", ""), "name": said.get("name", ""), "iss": f"stand-in for {provider}",
        }  # fmt: skip
        return code


def authorize(auth: Auth, call: Call) -> Answer:
    """Begin: send the browser to the provider."""
    query = call.query
    provider = query.get("provider", "")
    if provider not in PROVIDERS:
        text = f"Unsupported provider: Provider {provider} could not be found"
        raise Denied(400, "validation_failed", text)
    challenge, method = query.get("code_challenge", ""), query.get("code_challenge_method", "")
    flow = auth.people.flow(challenge, method, "oauth", provider, auth.redirects.chosen(call))
    asked = {name: text for name, text in query.items() if name not in OURS} | {
        "client_id": "stand-in", "redirect_uri": f"{call.base}/auth/v1/callback", "response_type": "code",
        "scope": query.get("scopes") or "email profile", "state": flow.id,
    }  # fmt: skip
    asked |= {"response_mode": "form_post"} if provider == "apple" else {}
    return Answer(302, b"", {"location": f"{call.base}{PAGES}{provider}?{urlencode(asked)}"})


def callback(auth: Auth, call: Call) -> Answer:
    """The way back: find out who it is, and send the browser on with a code, a session or an error."""
    said = dict(parse_qsl(call.text) if call.method == "POST" else call.query)
    flow = auth.people.flows.get(said.get("state", ""))
    try:
        if flow is None:
            raise Denied(400, "bad_oauth_state", "OAuth state not found or expired")
        if flow.user:
            raise Denied(400, "flow_state_already_used", "State has already been used")
        if auth.people.now() > flow.since + FLOW_SECONDS:
            raise Denied(400, "bad_oauth_state", "OAuth state has expired")
        person = _somebody(auth, call, flow, _profile(auth, said))
    except Denied as denied:
        where = flow.redirect if flow else auth.redirects.site
        return Answer(302, b"", {"location": auth.redirects.error(where, denied, in_query=True)})
    if flow.challenge:
        flow.user = person.id
        return Answer(302, b"", {"location": with_query(flow.redirect, code=flow.code)})
    del auth.people.flows[flow.id]
    where = auth.with_session(call, flow.redirect, person, "oauth", provider_token="stand-in")
    return Answer(302, b"", {"location": where})


def _profile(auth: Auth, said: Json) -> Json:
    """What the provider tells of whoever came back with its code, which is good once."""
    if said.get("error"):
        raise Denied(403, said["error"], said.get("error_description", "the person said no"))
    profile: Json | None = auth.consent.grants.pop(said.get("code", ""), None)
    if profile is None:
        raise Denied(
            500, "unexpected_failure", f"Unable to exchange external code: {said.get('code', '')[:4]}"
        )
    return profile


def _somebody(auth: Auth, call: Call, flow: Flow, profile: Json) -> Person:
    """The account of whoever the provider knows: the one it signed in before, one with this address, or a new one."""
    people, provider, email = auth.people, flow.provider, profile["email"]
    person = people.recognise(provider, profile["sub"])
    if person is None and profile["email_verified"]:
        person = people.find(email)
    person = person or people.add(email, provider=provider)
    if person.banned:
        raise Denied(403, "user_banned", "User is banned")
    people.identify(person, provider, profile["sub"], profile)
    person.said["user_metadata"] |= profile
    if not person.confirmed:
        people.forget_unproved(person, provider)
        if not profile["email_verified"]:
            auth.write("signup", person, call, {})
            text = f"Unverified email with {provider}. A confirmation email has been sent to your {provider} email"
            raise Denied(422, "provider_email_needs_verification", text)
        people.confirm(person)
    return person
