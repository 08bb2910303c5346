"""What the HTTP edge is made of: the app behind it, its keys, and where it can be reached."""

from __future__ import annotations

from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

from agent import secret
from agent.compose import App
from api.signing import MediaUrls
from api.tokens import Tokens

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

    @classmethod
    def of(cls, app: App, *, host: str = "127.0.0.1", port: int = DEFAULT_PORT) -> Edge:
        """The edge of a server that listens on ``host``. Raises ``SetupError`` without a usable secret."""
        root = secret.load(app.settings)
        shown = f"[{host}]" if ":" in host else host
        public = app.settings.get("PIXORA_PUBLIC_URL") or f"http://{shown}:{port}"
        return cls(
            app=app,
            tokens=Tokens(secret.derive(root, "access")),
            media=MediaUrls(secret.derive(root, "media")),
            public_url=public.rstrip("/"),
            local=loopback(host) and loopback(urlsplit(public).hostname or ""),
        )


def loopback(host: str) -> bool:
    """Whether a host name or address is this machine only."""
    if host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
