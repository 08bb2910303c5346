"""Who reads what."""

from __future__ import annotations

import re
from dataclasses import replace

from pixora.errors import ProviderError
from pixora.provider import Model, Order
from pixora.requests import SpeechLine, SpeechRequest
from pixora.testing.bench import Bench, Broken, Unchecked
from pixora.testing.checks.registry import check

UNKNOWN = "harbour-seal-7"
"""A voice that nobody has."""


@check("submit")
async def voices_are_heard_or_said_to_be_one(bench: Bench) -> None:
    """Sent are three orders, of which the last has its second line in another voice."""
    chosen = [model for model in bench.models_of("text_to_speech") if len(model.voices) > 1]
    if not chosen or bench.provider.practice:
        raise Unchecked("no model has two voices that are meant to be heard")
    for model in chosen:
        first, second = model.voices[0].id, model.voices[1].id
        orders = [_spoken_by(bench.order(model), first, voice) for voice in (first, first, second)]
        told = _readers(bench, model, orders[-1])
        if told is None:
            continue
        sent = [await _sent(bench, order) for order in orders]
        if len(set(told)) != 1 and sent[0] == sent[1] == sent[2]:
            raise Broken(
                f"{model.name} sends the same whatever voices the lines ask for. Send each line's voice; where one has to "
                "read all, name that one for every line in voices(), so that plans tell it, or refuse in check()."
            )


def _spoken_by(order: Order, first: str, second: str) -> Order:
    assert isinstance(order.request, SpeechRequest)
    lines = order.request.lines
    spoken = (replace(lines[0], voice=first), *(replace(line, voice=second) for line in lines[1:]))
    return replace(order, key="plan-1:speech:1", request=replace(order.request, lines=spoken))


def _readers(bench: Bench, model: Model, order: Order) -> tuple[str, ...] | None:
    """Who the provider says will read each line; None where it refuses the order."""
    assert isinstance(order.request, SpeechRequest)
    try:
        bench.provider.check(model, order.request)
    except ProviderError:
        return None
    told = bench.provider.voices(model, order.request)
    if len(told) not in (0, len(order.request.lines)):
        raise Broken(
            f"{model.name} was given {len(order.request.lines)} lines and voices() names {len(told)}. Name who reads each, or "
            "nobody."
        )
    return told


@check("submit")
async def voices_of_drafts_find_their_reader(bench: Bench) -> None:
    """A film asks for the narrator ('') and by words of drafts until somebody chooses one of the model's voices."""
    chosen = bench.models_of("text_to_speech")
    if bench.provider.practice:
        raise Unchecked("a vendor to practise with may read in any voice")
    for model in chosen:
        sent = {voice: await _asked_for(bench, model, voice) for voice in ("", "man", "woman", UNKNOWN)}
        told = [
            bench.provider.voices(model, order.request)
            for order in (_read_by(bench, model, voice) for voice in ("man", "woman"))
            if isinstance(order.request, SpeechRequest)
        ]
        alike = len(model.voices) > 1 and sent["man"] == sent["woman"]
        if alike and not (told[0] and told[0] == told[1]):
            raise Broken(
                f"{model.name} reads 'man' and 'woman' in the same voice. Send what model.voices_for(request) names, say "
                "in each Voice's description what it is (woman, man, girl, old-man …), or name the one reader in voices()."
            )


async def _asked_for(bench: Bench, model: Model, voice: str) -> bytes:
    """What the vendor was sent for a line in a voice."""
    how = (
        "A line has '' for the narrator, a word of drafts (man, old-woman …) or one of Model.voices: list the "
        "vendor's there, and send what model.voices_for(request) names."
    )
    try:
        sent = b"".join(part for call in await _sent(bench, _read_by(bench, model, voice)) for part in call)
    except Broken as problem:
        raise Broken(f"{model.name} cannot read a line in the voice {voice!r}. {how}") from problem
    known = {voice.id for voice in model.voices}
    if voice and voice not in known and re.search(rf"(?<![\w-]){voice}(?![\w-])".encode(), sent):
        raise Broken(f"{model.name} sends the voice {voice!r}, which the vendor does not have. {how}")
    return sent


def _read_by(bench: Bench, model: Model, voice: str) -> Order:
    order = bench.order(model)
    assert isinstance(order.request, SpeechRequest)
    lines = (SpeechLine("It burns all night.", voice),)
    return replace(order, key="plan-1:speech:2", request=replace(order.request, lines=lines))


async def _sent(bench: Bench, order: Order) -> list[tuple[bytes, bytes]]:
    before = len(bench.vendor.calls("submit"))
    await bench.made(order)
    return [(call.path.encode(), call.body) for call in bench.vendor.calls("submit")[before:]]
