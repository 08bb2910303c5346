"""Who sends a request, as far as it can be told before any route is chosen."""

from __future__ import annotations

from ipaddress import IPv6Address, ip_address, ip_network

from starlette.datastructures import Headers
from starlette.types import Scope

from api.edge import Edge
from api.tokens import InvalidToken


def user_id(edge: Edge, scope: Scope) -> str | None:
    """The person whose access token a request carries; None without a good one."""
    kind, _, token = Headers(scope=scope).get("authorization", "").partition(" ")
    if kind.lower() != "bearer":
        return None
    try:
        return edge.tokens.read(token.strip()).user_id
    except InvalidToken:
        return None


def network(host: str) -> str:
    """The address that limits count by: one of IPv4, or the /64 that an IPv6 customer has to themselves."""
    try:
        address = ip_address(host)
    except ValueError:
        return host
    if isinstance(address, IPv6Address):
        mapped = address.ipv4_mapped
        return str(mapped) if mapped else str(ip_network((address, 64), strict=False))
    return str(address)
