"""Text that only machines write: tags, comments, JSON, encoded orders, logs and talks that never took place.

It is material like any other text and could never be an order; here it is taken out so that nobody has to
hear it read aloud.
"""

from __future__ import annotations

import re

_COMMENT = re.compile(r"<!--.*?(?:-->|$)|/\*.*?\*/", re.S)
_ROLES = r"(?:system|user|assistant|data|instructions?|prompt|admin|tool|function|human|ai|context|developer)"
_BLOCK = re.compile(
    r"<(system|assistant|admin|instructions?|tool|developer)\b[^>]*>.*?(?:</\1>|$)", re.I | re.S
)
_TAG = re.compile(rf"</?{_ROLES}\b[^>]*>|<\|[^|>]{{1,40}}\|>|\[/?INST\]", re.I)
_OBJECT = re.compile(r"\{\s*\"[\w -]+\"\s*:[^{}]*\}")
_LOOKUP = re.compile(r"[$#%]\{[^{}]*\}|\{\{[^{}]*[^\w\s{}][^{}]*\}\}|\{%.*?%\}")
_BRACED = re.compile(r"\{\{?\s*([\w -]+?)\s*\}\}?")
_ENCODED = re.compile(r"(?<![\w/.:@])(?=[\w+/]*[a-z])(?=[\w+/]*[A-Z])(?=[\w+/]*\d)[\w+/]{24,}={0,2}(?![\w/])")
_ORDERING = re.compile(
    r"\b(?:override|overridden|operator|approved?|max_credits|credits?|policies|limits?|unlimited|prompt|instructions?|rules|admin|bypass|ignore|mode|request_approval|plan_scenes|charge|budget)\b",
    re.I,
)
_LOGGED = re.compile(
    r"^\s*(?:\[{1,2}[^\]\n]{3,}\]{1,2}|#{2,}\s*(?:system|instruction)\b|(?:system|developer|admin)\s*:).*$",
    re.I,
)
_INLINE = re.compile(
    r"(?:#{2,}\s*)?\b(?:SYSTEM|ADMIN|DEVELOPER|ROOT)\s*:.*$|(?<=\s)(?:--+|—)\s*(?:admin|system|root|developer)\b.*$|#{2,}\s*(?:system|instruction)s?\b.*$",
    re.M,
)
_FIELD = re.compile(r"(?:product|brand|company|client|customer|name|your|city|date|event)[ _-]?\w*", re.I)
"""What a blank of a template asks for."""
_SPEAKER = re.compile(rf"^\s*({_ROLES}|me|bot|chatgpt|agent|pixora|you|ich|du)\s*:\s*(.*)$", re.I)
_MACHINE = ("assistant", "ai", "bot", "chatgpt", "agent", "pixora", "system")


def without(text: str) -> tuple[str, bool]:
    """The text without what only machines write, and whether that read like an order."""
    left = _without(text)
    return left, len(_ORDERING.findall(left)) < len(_ORDERING.findall(text))


def _without(text: str) -> str:
    text = _COMMENT.sub(" ", text)
    text = _TAG.sub(" ", _BLOCK.sub(" ", text))
    text = _LOOKUP.sub(" ", _OBJECT.sub(" ", text))
    text = _INLINE.sub(lambda row: " " if _ORDERING.search(row[0]) else row[0], _ENCODED.sub(" ", text))
    rows = [row for row in text.split("\n") if not (_LOGGED.match(row) and _ORDERING.search(row))]
    return _BRACED.sub(lambda m: m[0] if _FIELD.fullmatch(m[1]) else m[1], _last_said(rows)).strip()


def unbraced(text: str) -> str:
    """The text without braces around words: in a film they mark its cast."""
    return _BRACED.sub(r"\1", text)


def _last_said(rows: list[str]) -> str:
    """What the person says in the end, where a wish claims to have talked with the maker."""
    turns = [match for row in rows if row.strip() and (match := _SPEAKER.match(row))]
    speakers = [match[1].lower() for match in turns]
    told = [row for row in rows if row.strip()]
    if (
        len(turns) == len(told) > 1
        and speakers[-1] in ("user", "human", "me", "ich")
        and set(speakers) & {*_MACHINE}
    ):
        return turns[-1][2]
    return "\n".join(rows)
