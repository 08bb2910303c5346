"""Where browsers may be sent once somebody has signed in."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import parse_qsl, urlencode, urlsplit

from pixora.standin import Call
from pixora.testing.supabase.people import Denied

ERRORS = {400: "invalid_request", 401: "unauthorized_client", 403: "access_denied", 500: "server_error"}
"""What OAuth calls what HTTP calls by number."""


@dataclass(frozen=True)
class Redirects:
    """The site, and the list of patterns that its project allows besides."""

    site: str = "http://localhost:3000"
    allowed: Collection[str] = ()
    """``*`` stands for text without ``.`` and ``/``, ``**`` for any text."""

    def chosen(self, call: Call) -> str:
        """The address that was asked for, or the site where that may not be."""
        for asked in (call.query.get("redirect_to", ""), call.headers.get("redirect_to", "")):
            if asked and self.allows(asked):
                return asked
        return self.site

    def allows(self, url: str) -> bool:
        """Whether it is the site itself, this machine, or on the list."""
        site, parts = urlsplit(self.site), urlsplit(url)
        if (parts.scheme, parts.hostname) == (site.scheme, site.hostname) and (
            parts.port == site.port or parts.hostname == "localhost"
        ):
            return True
        try:
            return ip_address(parts.hostname or "").is_loopback
        except ValueError:
            return any(_fits(pattern, url.partition("#")[0]) for pattern in self.allowed)

    def error(self, redirect: str, denied: Denied, *, in_query: bool) -> str:
        """Where to, with what went wrong in the fragment, and in the query for those who use PKCE."""
        said = {
            "error": ERRORS.get(denied.status, ""),
            "error_code": denied.code,
            "error_description": str(denied),
        }
        said = {name: text for name, text in said.items() if text}
        return f"{with_query(redirect, **said) if in_query else redirect}#{urlencode(said | {'sb': ''})}"


def with_query(url: str, **more: str) -> str:
    """An address with more in its query."""
    parts = urlsplit(url)
    return parts._replace(query=urlencode(dict(parse_qsl(parts.query)) | more)).geturl()


def _fits(pattern: str, url: str) -> bool:
    pieces = (
        ".*" if piece == "**" else "[^./]*" if piece == "*" else re.escape(piece)
        for piece in re.split(r"(\*\*|\*)", pattern)
    )
    return re.fullmatch("".join(pieces), url) is not None
