"""What the HTTP edge is made of: the app behind it, its keys, and where it can be reached."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_address
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from agent import allowance, secret
from agent.accounts import initial_credits
from agent.compose import App
from agent.mail import Mail
from api.signing import MediaUrls
from api.tokens import Tokens
from pixora.errors import SetupError
from pixora.settings import Settings

if TYPE_CHECKING:
    from api.supabase import Supabase

DEFAULT_PORT = 8000


@dataclass(frozen=True)
class Edge:
    """One server's HTTP edge; routers get it from the request."""

    app: App
    tokens: Tokens
    media: MediaUrls
    public_url: str
    """Where people reach this server, without a slash at the end."""
    local: bool
    """Whether only this machine can reach it."""
    signup: bool
    """Whether strangers may make accounts."""
    mail: Mail
    supabase: Supabase | None
    """Who knows people's passwords in our place."""
    origins: frozenset[str]
    """Whose pages may use the cookie that keeps people signed in, besides the server's own."""

    @classmethod
    def of(cls, app: App, *, host: str = "127.0.0.1", port: int = DEFAULT_PORT) -> Edge:
        """The edge of a server that listens on ``host``. Raises ``SetupError`` for what must change first."""
        settings = app.settings
        root = secret.load(settings)
        shown = f"[{host}]" if ":" in host else host
        public = (settings.get("PIXORA_PUBLIC_URL") or f"http://{shown}:{port}").rstrip("/")
        local = loopback(host) and loopback(urlsplit(public).hostname or "")
        supabase = _supabase(settings, public)
        initial_credits(settings)
        allowance.daily(settings)
        return cls(
            app=app,
            tokens=Tokens(secret.derive(root, "access")),
            media=MediaUrls(secret.derive(root, "media")),
            public_url=public,
            local=local,
            signup=_signup(settings, local, elsewhere=supabase is not None),
            mail=Mail.of(settings, public),
            supabase=supabase,
            origins=frozenset({origin(public), *settings.names("PIXORA_CORS_ORIGINS")}),
        )


def _supabase(settings: Settings, public: str) -> Supabase | None:
    """The sign-in service, whose links lead to our pages; imported only where there is one."""
    if not settings.get("SUPABASE_URL"):
        return None
    from api.supabase import Supabase

    return Supabase.of(settings, public)


def _signup(settings: Settings, local: bool, *, elsewhere: bool) -> bool:
    """Whether strangers may make accounts; ``elsewhere`` another service lets them in and mails them."""
    match settings.get("PIXORA_SIGNUP"):
        case "closed":
            return False
        case "":
            return local or elsewhere
        case "open":
            if not (local or elsewhere or settings.get("PIXORA_SMTP_URL")):
                raise SetupError(
                    "PIXORA_SIGNUP is open, but addresses of strangers cannot be checked without mail; "
                    "set PIXORA_SMTP_URL, or PIXORA_SIGNUP=closed"
                )
            return True
        case other:
            raise SetupError(f"PIXORA_SIGNUP is {other!r}; write open or closed")


def origin(url: str) -> str:
    """Scheme, host and port of an address, as browsers send them."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def loopback(host: str) -> bool:
    """Whether a host name or address is this machine only."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
