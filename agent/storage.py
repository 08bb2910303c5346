"""Where media files live, as the settings say: a folder of this machine, or Supabase Storage."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from pixora.errors import SetupError
from pixora.settings import Settings
from store.blobs import Blobs, FolderBlobs
from store.errors import NotFound, StorageAway, StorageFull, StorageRefused

COPIES = "copies"
"""The folder of the home with copies of files that are kept elsewhere."""
CACHE_GB = "10"
"""What they may take where nothing is said."""
AGAIN_SECONDS = 15.0
"""Until whoever waits for the place for media tries it again."""
UNKEPT = (StorageAway, StorageFull, StorageRefused)
"""Nothing is wrong with what was ordered or made: it cannot be read or kept."""


def blobs_of(settings: Settings) -> Blobs:
    """The place for media. Raises ``SetupError`` where a setting is missing or cannot be meant."""
    place = settings.get("PIXORA_STORAGE", "local")
    if place == "local":
        return FolderBlobs(settings.home / "blobs")
    if place != "supabase":
        raise SetupError(f"PIXORA_STORAGE is {place!r}; write local or supabase")
    url, key = settings.get("SUPABASE_URL"), settings.get("SUPABASE_SECRET_KEY")
    if not url.startswith(("https://", "http://")):
        raise SetupError(
            f"PIXORA_STORAGE=supabase needs SUPABASE_URL, which is {url!r}; write https://PROJECT.supabase.co"
        )
    if not key:
        raise SetupError(
            "PIXORA_STORAGE=supabase needs SUPABASE_SECRET_KEY; copy the project's secret key (sb_secret_…)"
        )
    if key.startswith("sb_publishable_"):
        raise SetupError(
            "SUPABASE_SECRET_KEY is a publishable key, which may not store files; "
            "copy the project's secret key (sb_secret_…)"
        )
    size = settings.decimal("PIXORA_CACHE_GB", CACHE_GB)
    if not size.is_finite() or size < 0:
        raise SetupError(f"PIXORA_CACHE_GB is {size}; write a number such as {CACHE_GB}")
    from store.supabase import SupabaseBlobs

    return SupabaseBlobs(url, key, settings.home / COPIES, most=int(size * Decimal(10**9)))


async def lent(blobs: Blobs, folder: Path, key: str) -> Path:
    """A file to work with. One that is gone is named too: what needs it fails, once somebody opens it."""
    try:
        return await blobs.fetch(key, folder)
    except NotFound:
        return folder / key.rpartition("/")[2]
