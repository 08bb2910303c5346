"""What the vendor is asked for, and what it bills."""

from __future__ import annotations

from dataclasses import replace

from pixora.errors import ProviderError
from pixora.provider import Model
from pixora.requests import VideoRequest
from pixora.testing.bench import Bench, Broken, Unchecked
from pixora.testing.checks.making import kind_of
from pixora.testing.checks.registry import check
from pixora.testing.samples import TALL, WIDE
from pixora.testing.vendor import Job

WIDE_WORDS = (b"16:9", b"1280x720", b"1920x1080")
"""How a body asks for a landscape whatever was ordered."""


@check("submit")
async def the_words_reach_the_vendor(bench: Bench) -> None:
    for nr, model in enumerate(bench.models):
        words = f"lantern{nr}q7 above a quiet pier"
        await bench.made(bench.order(model, words=words))
        if not any(words.encode() in call.body for call in bench.vendor.calls("submit")):
            raise Broken(
                f"what {model.name} was asked for is not in the body that was sent. Send request.prompt, motion, "
                "description, brief or the lines' text, unchanged."
            )


@check("submit")
async def an_order_is_sent_once(bench: Bench) -> None:
    for nr, model in enumerate(bench.models, 1):
        await bench.made(bench.order(model))
        sent = len(bench.vendor.calls("submit"))
        if sent != nr:
            raise Broken(
                f"one order of {model.name} was sent {sent - nr + 1} times. Send it once in submit(), and only "
                "ask how it stands in poll()."
            )


@check("submit")
async def a_clip_starts_from_its_picture(bench: Bench) -> None:
    """Sent are three equal orders, of which the last has another picture."""
    from providers.faulty.vendor import png

    models = bench.models_of("image_to_video")
    if bench.provider.practice:
        raise Unchecked("a vendor to practise with may start clips from anything")
    for model in models:
        sent = []
        for colour in (3, 3, 90):
            order = replace(bench.order(model), key="plan-1:clip:1")
            assert isinstance(order.request, VideoRequest)
            assert order.request.image.path is not None
            order.request.image.path.write_bytes(png(320, 180, colour))
            before = len(bench.vendor.journal)
            await bench.made(order)
            bodies = [call.body for call in bench.vendor.journal[before:] if call.role in ("submit", "other")]
            sent.append(b"".join(bodies))
        if sent[0] == sent[1] == sent[2]:
            raise Broken(
                f"{model.name} sends the same whatever picture it is given. Send the bytes at request.image.path: "
                "clips start from that picture."
            )


@check("submit")
async def a_tall_order_is_not_a_wide_one(bench: Bench) -> None:
    """A picture's body differs with its shape; a clip has that of its picture unless it says another."""
    models = [model for model in bench.models if kind_of(model) != "audio"]
    if not models:
        raise Unchecked("no model makes pictures or clips")
    for model in models:
        sent = [await _sent(bench, model, size) for size in (WIDE, WIDE, TALL)]
        if None in sent:
            continue  # refused, which is honest
        wide = next((word.decode() for word in WIDE_WORDS if word in (sent[2] or b"")), "")
        if wide or (model.capability == "text_to_image" and sent[0] == sent[1] == sent[2]):
            raise Broken(
                f"{model.name} asks for {f'{wide!r}' if wide else 'the same'} whatever shape is ordered. Send request.width "
                "and request.height, or the vendor's word for their shape, or refuse in check() what it cannot make."
            )


async def _sent(bench: Bench, model: Model, size: tuple[int, int]) -> bytes | None:
    """What the vendor was asked for an order of that size; None where the order was refused."""
    order = replace(bench.order(model, size=size), key="plan-1:shape:1")
    before = len(bench.vendor.calls("submit"))
    try:
        bench.provider.check(model, order.request)
        await bench.finish(await bench.submit(order), order)
    except ProviderError as error:
        if error.kind == "invalid":
            return None
        raise
    return b"".join(call.path.encode() + call.body for call in bench.vendor.calls("submit")[before:])


@check("submit")
async def what_is_billed_is_in_the_unit_of_quantity(bench: Bench) -> None:
    """None is honest where the vendor bills in a unit that tells nothing, but not for all of its models."""
    reported = False
    for model in bench.models:
        order = bench.order(model)
        status = await bench.made(order)
        asked = bench.provider.quantity(model, order.request)
        job = list(bench.vendor.jobs.values())[-1]
        reported = reported or status.quantity is not None
        if status.quantity is None:
            continue
        if abs(status.quantity - asked) > 1e-6:
            raise _misbilled(model, asked, status.quantity, job)
        bench.vendor.overbills = 2.0
        more = (await bench.made(bench.order(model))).quantity
        bench.vendor.overbills = 1.0
        if more is None or abs(more - 2 * asked) > 1e-6:
            raise Broken(
                f"the vendor billed {2 * asked:g} for {model.name} and Status.quantity says {more}. Pass on what "
                "the vendor's answer says, not what was ordered."
            )
    if not reported and any("billed" in job.told for job in bench.vendor.jobs.values()):
        raise Broken(
            "the vendor's answers say what it billed and Status.quantity is always None. Pass it on in the unit of "
            "quantity(): people pay what was billed, and at most their plan's maximum."
        )


def _misbilled(model: Model, asked: float, billed: float, job: Job) -> Broken:
    if abs(billed - job.bill) <= 1e-6:
        return Broken(
            f"{model.name} was ordered {asked:g} and billed {billed:g}: send the vendor self.quantity(model, request), "
            "declare the lengths it sells in Model.lengths, and give vendor.accept(quantity=…) what was sent; if the "
            "vendor's number has another unit, convert it."
        )
    return Broken(
        f"{model.name} was ordered {asked:g}, the stand-in billed {job.bill:g} and Status.quantity says {billed:g}. Report "
        "what the vendor billed in the unit of quantity() (pictures, seconds or characters), or None where it does not say."
    )
