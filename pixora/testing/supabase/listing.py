"""Lists of objects: one folder's, or pages of everything below a prefix."""

from __future__ import annotations

import base64
from collections.abc import Collection

from pixora.standin import Json
from pixora.testing.supabase.shelf import Kept

MOST = 1000
_COLUMNS = {"name", "updated_at", "created_at", "last_accessed_at"}


def folder(objects: Collection[Kept], said: Json) -> list[Json]:
    """What is directly in a folder; its own folders have no id."""
    prefix = said.get("prefix") or ""
    if prefix and not prefix.endswith("/"):
        prefix += "/"
    search = (said.get("search") or "").lower()
    rows: dict[str, Json] = {}
    for kept in objects:
        name, slash, _ = kept.name.removeprefix(prefix).partition("/")
        if kept.name.startswith(prefix) and name.lower().startswith(search):
            rows[name] = _folder(name) if slash else kept.listed(name)
    sort = said.get("sortBy") or {}
    column = sort.get("column") if sort.get("column") in _COLUMNS else "name"
    order = sorted(rows.values(), key=lambda row: row[column] or "", reverse=sort.get("order") == "desc")
    start = said.get("offset") or 0
    return order[start : start + (said.get("limit") or 100)]


def _folder(name: str) -> Json:
    blank = dict.fromkeys(("id", "updated_at", "created_at", "last_accessed_at", "metadata"))
    return {"name": name} | blank


def page(objects: Collection[Kept], said: Json) -> Json:
    """A page of everything below a prefix, by full name; with a delimiter folders stand for what is in them."""
    prefix = said.get("prefix") or ""
    after = base64.b64decode(said["cursor"]).decode() if said.get("cursor") else ""
    rows: dict[str, Json | None] = {}
    for kept in objects:
        if not kept.name.startswith(prefix):
            continue
        rest = kept.name.removeprefix(prefix)
        if said.get("with_delimiter") and "/" in rest:
            rows[prefix + rest.partition("/")[0] + "/"] = None
        else:
            rows[kept.name] = kept.listed(kept.name)
    names = sorted(name for name in rows if name > after)
    limit = min(said.get("limit") or MOST, MOST)
    shown, more = names[:limit], len(names) > limit
    found = {
        "hasNext": more,
        "folders": [{"name": name, "id": None} for name in shown if rows[name] is None],
        "objects": [row for name in shown if (row := rows[name])],
    }
    return found | ({"nextCursor": base64.b64encode(shown[-1].encode()).decode()} if more else {})
