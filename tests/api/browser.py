"""What a browser does while somebody signs in: it follows redirects, fills forms in and sends them."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import parse_qs, urljoin, urlsplit

import httpx


async def consent(address: str, email: str, **more: str) -> str:
    """Follow the way to Google or Apple, say there who one is, and come back; where the browser ends up."""
    async with httpx.AsyncClient() as http:
        asked = await http.get(address)
        assert asked.status_code == 302, asked.text
        page = await http.get(asked.headers["location"])
        action, _ = form(page)
        back = await http.post(action, data={"email": email, "name": "Ada Lovelace"} | more)
        if back.status_code == 200:  # Apple's way: a form that sends itself
            action, fields = form(back)
            back = await http.post(action, data=fields)
        else:
            back = await http.get(back.headers["location"])
        assert back.status_code == 302, back.text
        return str(back.headers["location"])


async def follow(link: str) -> str:
    """Follow a mailed link; where the browser ends up."""
    async with httpx.AsyncClient() as http:
        answer = await http.get(link)
    assert answer.status_code == 303, answer.text
    return str(answer.headers["location"])


def form(page: httpx.Response) -> tuple[str, dict[str, str]]:
    """Where a page's form goes, and the hidden fields in it."""
    found = re.search(r'<form method="post" action="([^"]+)"', page.text)
    assert found, page.text
    fields = re.findall(r'type="hidden" name="([^"]+)" value="([^"]*)"', page.text)
    return urljoin(str(page.url), unescape(found[1])), {name: unescape(text) for name, text in fields}


def told(address: str) -> dict[str, str]:
    """What the query and the fragment of an address say."""
    parts = urlsplit(address)
    return {name: texts[0] for name, texts in (parse_qs(parts.query) | parse_qs(parts.fragment)).items()}
