from uuid import uuid4

import pytest

from film.clones import Clone
from store import books, ledger, profiles, voices
from store.acting import acting_for
from store.engine import Store
from store.errors import NotFound

CREDIT = 1_000_000
CONSENT = {"statement": "It is me, and I agree."}


async def cloned(store: Store, user: str, vendor_voice: str, price: int = 0) -> voices.Voice:
    async with store.begin("clone") as tx:
        voice, fresh = await voices.add(
            tx, str(uuid4()), user, "Ana", "elevenlabs", CONSENT, price, owner="host/1/x", seconds=60
        )
        assert fresh and (await voices.add(
            tx, voice.id, user, "Eva", "fal", {}, 0, owner="", seconds=0
        )) == (voice, False)  # fmt: skip
        await ledger.hold_voice(tx, user, voice.id, price)
    async with store.begin("made") as tx:
        assert await books.audit(tx) == []
        made = await voices.made(tx, voice.id, vendor_voice)
        assert made is not None and made.state == "ready"
        for _ in range(2):
            await ledger.close_voice(tx, user, voice.id, price, charged=price)
    return made


async def test_a_voice_is_its_owners_and_its_vendors_name_is_known_to_all(store: Store, user: str) -> None:
    async with store.begin("grant") as tx:
        bob = (await profiles.create(tx, "bob@example.org")).id
        await ledger.grant(tx, user, 5 * CREDIT, "welcome")
    with acting_for(user):
        voice = await cloned(store, user, "RawVoice1", 2 * CREDIT)
    assert voice.paid == 2 * CREDIT
    async with store.read() as tx:
        assert await books.audit(tx) == [] and await ledger.balance(tx, user) == 3 * CREDIT
    hers = Clone(voice.id, "Ana", "elevenlabs", "RawVoice1", "ready", own=True)
    with acting_for(user):
        async with store.read() as tx:
            found = await voices.clones(tx, user, {voice.id, "RawVoice1", "old-man"})
    assert found == {voice.id: hers, "RawVoice1": hers}
    with acting_for(bob):
        async with store.begin("look") as tx:
            found = await voices.clones(tx, bob, {voice.id, "RawVoice1"})
            assert (found["RawVoice1"].own, found["RawVoice1"].state) == (False, "ready")
            assert await voices.of_person(tx, bob) == []
            with pytest.raises(NotFound):
                await voices.get(tx, voice.id, bob)


async def test_what_comes_after_its_owner_removed_it_is_still_to_be_deleted(store: Store, user: str) -> None:
    async with store.begin("ask") as tx:
        voice, _ = await voices.add(
            tx, str(uuid4()), user, "Ana", "fal", CONSENT, 0, owner="a/1/b", seconds=60
        )
        before = await voices.remove(tx, voice.id)
        assert before is not None and before.state == "making" and await voices.remove(tx, voice.id) is None
        assert await voices.fail(tx, voice.id, {}) is None
        assert await voices.made(tx, voice.id, "RawVoice2") is None
        (left,) = await voices.to_forget(tx)
        assert (left.vendor_voice, left.state, left.paid) == ("RawVoice2", "removed", 0)
        await voices.gone(tx, voice.id)
        assert await voices.to_forget(tx) == [] == await voices.of_person(tx, user)
        kept = await voices.get(tx, voice.id, user)
        assert (kept.vendor_voice, kept.consent) == (None, CONSENT)
