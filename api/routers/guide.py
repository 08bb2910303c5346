"""The guides, as pages."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from html import escape
from pathlib import Path as File
from typing import Annotated

from fastapi import APIRouter, Path
from starlette.responses import HTMLResponse, RedirectResponse

from api import pages
from api.deps import EdgeDep
from api.problems import Refused

router = APIRouter(tags=["guide"], include_in_schema=False)

DOCS = File(__file__).parents[2] / "docs"
"""There in a checkout, and not where only the packages were installed."""
FIRST = "api"
ADDRESS = "http://127.0.0.1:8000"
"""Where the guides' commands find a server."""


@router.get("/guide", response_model=None)
async def first_guide(edge: EdgeDep) -> HTMLResponse | RedirectResponse:
    return _shown(FIRST, edge.public_url) if page(FIRST) else RedirectResponse("/api/v1/openapi.json")


@router.get("/guide/{name}")
async def guide(
    edge: EdgeDep, name: Annotated[str, Path(max_length=60, pattern=r"^[a-z0-9-]+$")]
) -> HTMLResponse:
    return _shown(name, edge.public_url)


def _shown(name: str, url: str) -> HTMLResponse:
    """A guide whose commands are for this server."""
    found = page(name)
    if found is None:
        raise Refused(404, "not_found", f"There is no guide {name!r} here.")
    return replace(found, body=found.body.replace(ADDRESS, escape(url))).response()


@cache
def page(name: str) -> pages.Page | None:
    """A guide as a page; links to others lead to their pages."""
    files = (DOCS / folder / f"{name}.md" for folder in ("guides", "reference"))
    file = next((file for file in files if file.is_file()), None)
    if file is None:
        return None
    from markdown_it import MarkdownIt

    text = file.read_text(encoding="utf-8")
    html = MarkdownIt("commonmark", {"html": False}).enable("table").render(text)
    html = re.sub(r'href="(?:\.\./[a-z]+/)?([a-z0-9-]+)\.md', r'href="/guide/\1', html).replace(
        "<pre>", '<pre tabindex="0">'
    )
    html = html.replace('href="openapi.json"', 'href="/api/v1/openapi.json"')
    return pages.guide(text.partition("\n")[0].lstrip("# "), html)
