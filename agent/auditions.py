"""Hearing a voice before it is chosen: a sentence that it reads, where that costs nothing.

No row names the file. It follows from the voice and the language, so that it is found again by its key.
"""

from __future__ import annotations

import asyncio
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from pixora.errors import ProviderError
from pixora.provider import DirectProvider, Order
from pixora.requests import SpeechLine, SpeechRequest
from providers.host import Offer
from store.blobs import named
from store.errors import NotFound

if TYPE_CHECKING:
    from agent.compose import App

EVERYBODYS = "00000000-0000-4000-8000-000000000000"
"""Whose the files are: nobody's in particular."""
SUFFIX = ".wav"
SENTENCES = {
    "de": "Es war einmal ein Leuchtturm, der sich mit einem Sturm anfreundete.",
    "en": "Once there was a lighthouse that made friends with a storm.",
    "es": "Érase una vez un faro que se hizo amigo de una tormenta.",
    "fr": "Il était une fois un phare qui devint l'ami d'une tempête.",
    "it": "C'era una volta un faro che fece amicizia con una tempesta.",
    "nl": "Er was eens een vuurtoren die vriendschap sloot met een storm.",
    "pt": "Era uma vez um farol que fez amizade com uma tempestade.",
}
COUNTED = "1, 2, 3, 4, 5, 6, 7."
"""What is read in other languages: figures are read in any."""
_RECIPE = 1


def heard(app: App, provider: str, model: str, voice: str, language: str) -> Offer | None:
    """Who reads the sentence, here and free of charge; None where nobody can or it would cost something."""
    offers = (offer for offer in app.host.offers("text_to_speech") if offer.name == f"{provider}:{model}")
    offer = next(offers, None)
    if (
        offer is None
        or not isinstance(offer.provider, DirectProvider)
        or offer.provider.missing() is not None
    ):
        return None
    known = next((one for one in offer.model.voices if one.id == voice), None)
    if known is None or (known.languages and language not in known.languages):
        return None
    try:
        price = app.host.price(offer, _request(voice, language))
    except ProviderError:
        return None
    return offer if price.maximum == 0 else None


async def audition(app: App, provider: str, model: str, voice: str, language: str) -> str:
    """The key of the file, which is made if it is not there. Raises ``NotFound`` or ``ProviderError``."""
    offer = heard(app, provider, model, voice, language)
    if offer is None:
        raise NotFound("sample of the voice", voice)
    key = named(EVERYBODYS, f"voice {offer.name} {voice} {language} {_RECIPE}", SUFFIX)
    if not await app.store.blobs.refresh(key):
        await _make(app, offer, key, voice, language)
    return key


async def _make(app: App, offer: Offer, key: str, voice: str, language: str) -> None:
    assert isinstance(offer.provider, DirectProvider)
    await asyncio.to_thread(app.work.mkdir, parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="audition-", dir=app.work) as folder:
        order = Order(key, offer.model.name, _request(voice, language), Path(folder))
        made = await offer.provider.make(order, lambda progress: None)
        if made.foreign or made.path is None or made.path.suffix != SUFFIX:
            raise ProviderError(f"{offer.name} made no sound of its own", "failed")
        await app.store.blobs.place(key, made.path)


def _request(voice: str, language: str) -> SpeechRequest:
    sentence = SENTENCES.get(language.partition("-")[0].lower(), COUNTED)
    return SpeechRequest((SpeechLine(sentence, voice),), language, seed=1)
