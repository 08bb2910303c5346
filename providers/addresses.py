"""Which machines an address that somebody else chose may lead to: only those of the public internet.

A name is looked up once and what it stood for is connected to, so that it cannot stand for
something else between the check and the connection.
"""

from __future__ import annotations

import asyncio
import socket
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

from pixora.errors import ProviderError

LOOKUP_SECONDS = 10.0

_UNICAST = IPv6Network("2000::/3")
_TUNNELS = (IPv6Network("2001::/32"), IPv6Network("2002::/16"))
"""Teredo and 6to4: an IPv4 address in disguise."""
_TRANSLATED = IPv6Network("64:ff9b::/96")
"""How networks without IPv4 reach IPv4 addresses, which stand in the last four bytes."""


def public(address: str) -> bool:
    """Whether an IP address is one of the public internet: not this machine, not a private or shared
    network, not link-local (where clouds keep credentials), not multicast, and none of these in disguise."""
    found = ip_address(address)
    if isinstance(found, IPv4Address):
        return found.is_global and not found.is_multicast
    if found in _TRANSLATED:
        return public(str(IPv4Address(int(found) & 0xFFFFFFFF)))
    return found in _UNICAST and found.is_global and not any(found in tunnel for tunnel in _TUNNELS)


def literal(host: str) -> IPv4Address | IPv6Address | None:
    """The IP address that a host is written as; None for a name."""
    try:
        return ip_address(host)
    except ValueError:
        return None


async def resolved(host: str, port: int, *, private: bool = False) -> list[str]:
    """The IP addresses of a host, to be connected to as they are.

    Raises ``ProviderError``: ``bad_output`` if one of them is not public, unless ``private`` ones are
    meant, and ``unavailable`` if there is none.
    """
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout(LOOKUP_SECONDS):
            answers = await loop.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError, TimeoutError):  # the name, the network or the resolver
        raise ProviderError(f"the address of {host!r} cannot be looked up", "unavailable") from None
    addresses = list(dict.fromkeys(str(answer[4][0]) for answer in answers))
    inside = [address for address in addresses if not private and not public(address)]
    if inside:
        raise ProviderError(
            f"{host!r} leads to {inside[0]}, which is not on the public internet", "bad_output"
        )
    return addresses
