"""Cloning a voice: with its speaker's consent, paid once, and removed wherever it is when its owner says so.

The row and the hold are saved before the paid call, which is made once in a task of this process::

    ask ─► row, hold, consent ─► the vendor's call ─► ready, and paid
                                     ├── refused ───► failed; the hold is back
                                     └── no answer ─► uncertain: looked for where that can be done, and the
                                                      hold is back after a day

A process that ends meanwhile leaves a row that :func:`tend` takes for uncertain. Nothing is sent again.
"""

from __future__ import annotations

import asyncio
import logging
import shutil
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING, Any

from agent.ending import failure
from agent.ordering import UNCERTAIN_HOURS
from agent.processes import gone
from agent.receipts import counted
from agent.samples import prepared
from pixora import failpoints
from pixora.errors import ProviderError, UserError
from providers.host import CLONE_SECONDS, Offer
from store import audit, ledger, profiles, voices
from store.engine import Tx, new_id
from store.errors import Conflict

if TYPE_CHECKING:
    from agent.compose import App

log = logging.getLogger(__name__)

CONSENT = (
    "The person who speaks in this recording has agreed that their voice is cloned and used in films, "
    "and I can show that they have."
)
"""What whoever has a voice cloned says with ``consent``."""
CLAIM_SECONDS = CLONE_SECONDS + 60.0
MOST_VOICES = 3
"""Of one person at a time; accounts at vendors have room for few."""
LEAST_WORDS = 3
"""Of a statement that can say who agreed."""
STOPPED = "Pixora was stopped before the vendor had answered, so nobody can tell whether the voice was made"


class NoConsent(UserError):
    """A recording of somebody of whom it is not said that they agreed."""

    code = "no_consent"


class NoCloning(UserError):
    """Nobody here can clone a voice."""

    code = "no_voice_cloning"


class OverPrice(UserError):
    """Cloning costs more than the person allows; both are micro-credits."""

    code = "over_maximum"

    def __init__(self, provider: str, price: int, allowed: int) -> None:
        super().__init__(
            f"Cloning a voice at {provider} costs {counted(price)}, more than the {counted(allowed)} allowed; "
            "raise max_credits to have it made."
        )
        self.maximum = price
        self.allowed = allowed


@dataclass(frozen=True)
class Wish:
    """A voice that somebody wants to have cloned."""

    name: str
    statement: str
    """Who speaks in the recording and that they agreed, in the words of whoever asks."""
    agreed: bool
    provider: str = ""
    """Where to; empty for the cheapest."""
    allowed: int = 0
    """Micro-credits that it may cost."""


async def ask(
    app: App, user_id: str, wish: Wish, file: Path, label: str, *, id: str | None = None, address: str = ""
) -> voices.Voice:
    """Have a voice cloned; as it stands once the row is saved. With an ``id`` that was used before, that one.

    Raises ``NoConsent``, ``NoCloning``, ``OverPrice``, ``NotEnough``, ``Conflict``, and what is wrong with
    the recording.
    """
    id = id or new_id()
    if not wish.agreed or len(wish.statement.split()) < LEAST_WORDS:
        raise NoConsent(
            "A voice is only cloned with its speaker's consent: send consent=true and, as the statement, "
            "who speaks in the recording and that they agreed."
        )
    async with app.store.read() as tx:
        if (known := await voices.find(tx, id)) is not None:
            return known
    try:
        offer, price = app.host.cloner(wish.provider)
    except ProviderError as error:
        more = f"; {error.next_step}" if error.next_step else ""
        raise NoCloning(f"A voice cannot be cloned here: {error}{more}.") from None
    if price > wish.allowed:
        raise OverPrice(offer.provider.name, price, wish.allowed)
    folder, begun = await asyncio.to_thread(_new_folder, app, id), False
    try:
        sample = await prepared(file, folder, label)
        consent = {
            "statement": wish.statement, "confirmed": CONSENT, "at": app.store.now().isoformat(),
            "sha256": sample.sha256, "seconds": sample.seconds,
        }  # fmt: skip
        voice, begun = await _begin(app, id, user_id, wish.name, offer, price, consent, address)
    finally:
        if not begun:
            await asyncio.to_thread(shutil.rmtree, folder, ignore_errors=True)
    if begun:
        app.begin(_carry_out(app, voice, offer, sample.path), f"voice {id}")
    return voice


def _new_folder(app: App, id: str) -> Path:
    """Where a recording lies while its voice is made; each try has one of its own."""
    app.work.mkdir(parents=True, exist_ok=True)
    return Path(mkdtemp(prefix=f"voice-{id}-", dir=app.work))


def _remove_folders(app: App, id: str) -> None:
    for folder in app.work.glob(f"voice-{id}-*"):
        shutil.rmtree(folder, ignore_errors=True)


async def _begin(
    app: App, id: str, user_id: str, name: str, offer: Offer, price: int, consent: dict[str, Any], address: str
) -> tuple[voices.Voice, bool]:  # fmt: skip
    """Save the intent and the hold; whether it is for us to carry out."""
    provider = offer.provider.name
    async with app.store.begin("clone_voice") as tx:
        owner = (await profiles.get(tx, user_id)).role == "owner"
        there = [voice for voice in await voices.of_person(tx, user_id) if voice.state != "failed"]
        if len(there) >= MOST_VOICES:
            raise Conflict(
                f"You have {MOST_VOICES} voices, which is as many as one may have; remove one first."
            )
        voice, fresh = await voices.add(
            tx, id, user_id, name, provider, consent, price, owner=app.instance, seconds=CLAIM_SECONDS
        )
        if fresh:
            await ledger.hold_voice(tx, user_id, id, price, mint=owner)
            await audit.write(
                tx, "voice_asked_for", user_id, id, address=address, provider=provider, name=name, **consent
            )
    return voice, fresh


async def _carry_out(app: App, voice: voices.Voice, offer: Offer, sample: Path) -> None:
    """Have the vendor make it, once, and note what became of that."""
    try:
        failpoints.hit("clone:before")
        made = await app.host.clone(offer, sample, voice.name, voice.id)
        failpoints.hit("clone:after")
    except ProviderError as error:
        await _not_made(app, voice.id, error)
    else:
        await _made(app, voice.id, made)
    finally:
        await asyncio.to_thread(shutil.rmtree, sample.parent, ignore_errors=True)
        app.store.signals.ring(voice.id)


async def _made(app: App, id: str, vendor_voice: str) -> None:
    async with app.store.begin("voice_made") as tx:
        ready = await voices.made(tx, id, vendor_voice)
        if ready is not None:
            await ledger.close_voice(tx, ready.user_id, id, ready.price, charged=ready.price)
            await audit.write(tx, "voice_cloned", ready.user_id, id, provider=ready.provider)
    if ready is None:
        await forget(app)


async def _not_made(app: App, id: str, error: ProviderError) -> None:
    if error.kind == "uncertain":
        async with app.store.begin("voice_uncertain") as tx:
            await _doubt(app, tx, id, str(error))
        return
    async with app.store.begin("voice_failed") as tx:
        said = failure(error.kind, str(error), error.next_step or "try again")
        await _fail(tx, id, said)


async def _doubt(app: App, tx: Tx, id: str, why: str) -> None:
    provider = app.host.providers.get((await voices.get(tx, id)).provider)
    looked = (
        "Pixora keeps looking for it"
        if provider and provider.finds_voices
        else "only the vendor's account tells"
    )
    step = f"{looked}; what is held for it is back after {UNCERTAIN_HOURS} h"
    await voices.doubt(tx, id, failure("uncertain", why, step))


async def _fail(tx: Tx, id: str, said: dict[str, Any]) -> None:
    failed = await voices.fail(tx, id, said)
    if failed is not None:
        await ledger.close_voice(tx, failed.user_id, id, failed.price, charged=0)


async def remove(app: App, user_id: str, voice_id: str, *, address: str = "") -> voices.Voice:
    """Take a voice away, here and at its vendor; as it stands then. Raises ``NotFound``, ``Conflict``."""
    async with app.store.begin("remove_voice") as tx:
        voice = await voices.get(tx, voice_id, user_id)
        if voice.state == "making":
            raise Conflict("This voice is still being made; remove it in a minute.")
        await _remove(tx, voice_id, user_id, address)
    if voice.state == "uncertain":
        await _look_for(app, voice)
    await forget(app, voice_id)
    async with app.store.read() as tx:
        return await voices.get(tx, voice_id, user_id)


async def _remove(tx: Tx, voice_id: str, by: str, address: str) -> None:
    before = await voices.remove(tx, voice_id)
    if before is None:
        return
    if before.state in ("making", "uncertain"):
        await ledger.close_voice(tx, before.user_id, voice_id, before.price, charged=0)
    await audit.write(tx, "voice_removed", by, voice_id, address=address, provider=before.provider)


async def remove_all(app: App, user_id: str, *, address: str = "") -> None:
    """Take away every voice of somebody who leaves; what is being made is removed when it comes."""
    async with app.store.begin("remove_voices") as tx:
        for voice in await voices.of_person(tx, user_id):
            await _remove(tx, voice.id, user_id, address)
    await forget(app)


async def forget(app: App, voice_id: str | None = None) -> None:
    """Have vendors delete what was removed here; one that does not answer now is asked again later."""
    async with app.store.read() as tx:
        left = [voice for voice in await voices.to_forget(tx) if voice_id in (None, voice.id)]
    for voice in left:
        try:
            deleted = await app.host.forget_voice(voice.provider, voice.vendor_voice or "")
        except ProviderError as error:
            log.warning("voice %s is not deleted at %s yet: %s", voice.id, voice.provider, error)
            continue
        async with app.store.begin("voice_gone") as tx:
            await voices.gone(tx, voice.id)
            what = "voice_deleted_at_vendor" if deleted else "voice_left_at_vendor"
            await audit.write(tx, what, voice.user_id, voice.id, provider=voice.provider)


async def tend(app: App) -> None:
    """What time does: clones that broke off are uncertain, those in doubt are looked for and given up after a day,
    vendors delete what is left.

    Safe to call from several processes at once, and at any time.
    """
    over = f"nobody could tell within {UNCERTAIN_HOURS} h whether the voice was made; what was held for it is back"
    a_day = timedelta(hours=UNCERTAIN_HOURS)
    async with app.store.read() as tx:
        unknown = [*await voices.in_doubt(tx), *await voices.lost_sight_of(tx, tx.now - a_day)]
        broken = [voice for voice in await voices.making(tx) if _broken_off(app, voice, tx.now)]
    for voice in unknown:
        await _look_for(app, voice)
    async with app.store.read() as tx:
        doubtful = await voices.in_doubt(tx, tx.now - a_day)
    if broken or doubtful:
        async with app.store.begin("tend_voices") as tx:
            for voice in broken:
                await _doubt(app, tx, voice.id, STOPPED)
            for voice in doubtful:
                await _fail(tx, voice.id, failure("uncertain", over, "try again"))
    for voice in broken:
        await asyncio.to_thread(_remove_folders, app, voice.id)
    await forget(app)


async def _look_for(app: App, voice: voices.Voice) -> None:
    """Ask the vendor for a voice of which nobody knows whether it was made; found, it was."""
    try:
        found = await app.host.find_voice(voice.provider, voice.id)
    except ProviderError as error:
        log.warning("voice %s cannot be looked for at %s yet: %s", voice.id, voice.provider, error)
        return
    if found is not None:
        await _made(app, voice.id, found)


def _broken_off(app: App, voice: voices.Voice, now: datetime) -> bool:
    """Whether nobody is at it any more."""
    return (
        gone(voice.claimed_by or "", app.instance) or voice.claimed_until is None or voice.claimed_until < now
    )


async def settled(app: App, voice_id: str, seconds: float) -> voices.Voice:
    """The voice once it is no longer being made, or as it is after so many seconds. Raises ``NotFound``."""
    with app.store.signals.bell(voice_id) as bell:
        end = asyncio.get_running_loop().time() + seconds
        while True:
            async with app.store.read() as tx:
                voice = await voices.get(tx, voice_id)
            left = end - asyncio.get_running_loop().time()
            if voice.state != "making" or left <= 0:
                return voice
            await bell.wait(min(left, 1.0))
