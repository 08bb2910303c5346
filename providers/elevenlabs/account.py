"""What the stand-in tells of its account: whose voices it has, and how much it has used."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pixora.standin import Json
from providers.elevenlabs.voices import stock

STOCK = {voice.id: voice.name for voice in stock(())}
OWN = "OwnVoiceOfTheAccount"
"""The id of a voice that only this account has."""
VOICES: list[Json] = [
    {"voice_id": id, "name": name, "category": "premade", "labels": {}, "samples": None}
    for id, name in STOCK.items()
] + [{"voice_id": OWN, "name": "Mine", "category": "cloned", "labels": {}, "samples": None}]
SLOTS = 10
"""How many voices may be cloned."""
PAGE, MOST = 10, 100
"""How many voices a page has, usually and at most."""


def cloned(id: str, name: str, description: str) -> Json:
    """A voice that was made of a sample."""
    facts = {"voice_id": id, "name": name, "description": description}
    return facts | {"category": "cloned", "labels": {}, "samples": None}


def page(voices: Sequence[Json], query: Mapping[str, str]) -> Json:
    """A page of the voices that fit ``search`` and ``category``; the token is where the next one begins."""
    words, category = query.get("search", "").lower(), query.get("category")
    found = [
        voice
        for voice in voices
        if words in f"{voice['name']} {voice['category']}".lower() and category in (None, voice["category"])
    ]
    size, at = min(int(query.get("page_size", PAGE)), MOST), int(query.get("next_page_token", 0))
    more = at + size < len(found)
    return {
        "voices": found[at : at + size],
        "has_more": more,
        "total_count": len(found),
        "next_page_token": str(at + size) if more else None,
    }


def subscription(used: float, limit: float, cloned: int) -> Json:
    """The account's quota in characters, how many voices were cloned, and what goes with it."""
    none: dict[str, Any] = dict.fromkeys(
        ("professional_voice_slots_used", "professional_voice_slots_used_in_workspace",
         "voice_add_edit_counter", "professional_voice_limit", "max_credit_limit_extension"), 0
    )  # fmt: skip
    refused = dict.fromkeys(
        ("can_extend_character_limit", "allowed_to_extend_character_limit", "can_extend_voice_limit",
         "can_use_professional_voice_cloning", "has_open_invoices"), False
    )  # fmt: skip
    return (
        none
        | refused
        | {
            "tier": "starter",
            "status": "active",
            "character_count": int(used),
            "character_limit": int(limit),
            "voice_limit": SLOTS,
            "voice_slots_used": cloned,
            "can_use_instant_voice_cloning": True,
            "current_overage": {"amount": "0", "currency": "usd"},
            "open_invoices": [],
        }
    )
