"""Orders that go well."""

from __future__ import annotations

import asyncio
from pathlib import Path
from urllib.parse import urlsplit

from pixora.errors import PixoraError, ProviderError
from pixora.provider import Model, Order, Status
from pixora.requests import Output, SpeechRequest, TranscriptionRequest
from pixora.testing.bench import Bench, Broken
from pixora.testing.checks.registry import check
from pixora.testing.samples import KINDS, Kind, usual_seconds
from pixora.testing.vendor import LONGEST

FRAME = 0.05
"""Seconds that a file may be shorter than ordered."""
SHORTEST = 15.0
"""Seconds that a vendor without lengths may make at least; what is too much is cut off."""
AT_ONCE = 4
LITTLE = 0.05
"""Progress that nobody sees."""


def kind_of(model: Model) -> Kind:
    return KINDS.get(model.capability, "audio")


async def fetched(bench: Bench, output: Output, model: Model, name: str = "result") -> Path:
    """The output as a file on this machine, fetched as the product fetches it."""
    from providers.download import download

    if output.path is not None:
        return output.path
    path = bench.folder / name
    provider = bench.provider
    try:
        await download(str(output.url), path, provider.hosts, provider.base, kind=kind_of(model))
    except ProviderError as error:
        raise Broken(
            f"the result cannot be fetched ({error}). Return the file's full address; name its host in "
            "Provider.hosts, and set Provider.base to the vendor's address where the settings give one."
        ) from error
    return path


@check()
async def an_order_becomes_a_file_of_its_kind(bench: Bench) -> None:
    for model in bench.models:
        order = bench.order(model)
        output = (await bench.made(order)).output
        assert output is not None
        kind = kind_of(model)
        if output.mime.partition("/")[0] != kind:
            raise Broken(f"{model.name} hands over {output.mime!r}. Give Output a mime type of {kind}/….")
        if (output.path is None) == (output.url is None):
            raise Broken(f"{model.name} hands over {output!r}. Give Output either a path or an url.")
        if output.url is not None and urlsplit(output.url).scheme not in ("http", "https"):
            raise Broken(
                f"{model.name} hands over the address {output.url[:80]!r}. Give a full http(s) address."
            )
        if output.path is not None and not _inside(output.path, order.folder):
            raise Broken(
                f"{model.name} wrote {output.path.name!r} outside of its folder, or not at all. Make "
                "order.folder (mkdir(parents=True, exist_ok=True)) and write there."
            )


def _inside(path: Path, folder: Path) -> bool:
    return path.is_file() and path.stat().st_size > 0 and path.resolve().is_relative_to(folder.resolve())


@check("submit")
async def what_the_vendor_made_is_foreign(bench: Bench) -> None:
    """Known for its own by the vendor's bytes in it; what was made of them cannot be told."""
    for model in bench.models:
        output = (await bench.made(bench.order(model))).output
        assert output is not None
        if output.foreign or output.path is None:
            continue
        held = output.path.read_bytes()
        if any(job.data in held for job in bench.vendor.jobs.values()):
            raise Broken(
                f"{model.name} hands over the vendor's bytes with Output.foreign=False, so that they would be opened "
                "outside of the sandbox. Leave foreign out; False is for what your own code encoded."
            )


@check()
async def a_result_is_as_long_as_ordered(bench: Bench) -> None:
    """Of a length between those that are sold, and of each that is sold."""
    for model in bench.models:
        for seconds in (usual_seconds(model), *model.lengths[:1]):
            await _as_long(bench, model, seconds)
        for seconds in model.lengths[1:] if bench.vendor.has("submit") and not bench.direct else ():
            await _asked_as_long(bench, model, seconds)


async def _asked_as_long(bench: Bench, model: Model, seconds: float) -> None:
    """What the vendor was asked for, without having it made."""
    order = bench.order(model, seconds=seconds)
    job = bench.job(await bench.submit(order))
    wanted = min(seconds, LONGEST)
    if job is not None and abs(job.seconds - wanted) > FRAME:
        raise Broken(
            f"{model.name} was ordered {wanted:g} s, which it sells, and the vendor was asked for {job.seconds:g} s. "
            "Ask for self.quantity(model, request) seconds, and give vendor.accept(seconds=…) what was sent."
        )


async def _as_long(bench: Bench, model: Model, seconds: float) -> None:
    from media.probe import probe

    order = bench.order(model, seconds=seconds)
    output = (await bench.made(order)).output
    assert output is not None
    try:
        found = probe(await fetched(bench, output, model))
    except PixoraError as error:
        raise Broken(
            f"{model.name} hands over what no player opens ({output.mime}). Return the media file itself."
        ) from error
    if found.kind != kind_of(model):
        raise Broken(
            f"{model.name} hands over {found.kind}. Return {kind_of(model)}, as its capability says."
        )
    if output.seconds is not None and abs(output.seconds - found.seconds) > 0.1:
        raise Broken(
            f"{model.name} says Output.seconds={output.seconds:g}, the file has {found.seconds:.2f} s. Leave "
            "it out where the vendor does not say."
        )
    wanted = getattr(order.request, "seconds", None)
    if wanted is None:
        return
    most = next((sold + 0.5 for sold in model.lengths if sold >= wanted), wanted + SHORTEST)
    if not wanted - FRAME <= found.seconds <= most:
        raise Broken(
            f"{model.name} was ordered {wanted:g} s and made {found.seconds:.2f} s. Ask the vendor for seconds "
            "(request.seconds, or the next of Model.lengths), not for frames or samples."
        )


@check()
async def speech_says_when_each_line_is_heard(bench: Bench) -> None:
    from media.probe import probe

    for model in bench.models_of("text_to_speech"):
        order = bench.order(model)
        assert isinstance(order.request, SpeechRequest)
        output = (await bench.made(order)).output
        assert output is not None
        ends = [0.0] + [moment for line in output.lines for moment in (line.start, line.end)]
        length = probe(await fetched(bench, output, model)).seconds
        if (
            len(output.lines) not in (0, len(order.request.lines))
            or ends != sorted(ends)
            or ends[-1] > length + 0.1
        ):
            raise Broken(
                f"{model.name} was given {len(order.request.lines)} lines and says they are heard at {ends[1:]} in "
                f"{length:.2f} s. Give one SpokenLine for each, in seconds from the start, ascending."
            )


@check()
async def words_are_heard_in_order(bench: Bench) -> None:
    for model in bench.models_of("transcription"):
        order = bench.order(model)
        assert isinstance(order.request, TranscriptionRequest)
        output = (await bench.made(order)).output
        assert output is not None
        spans = [(word.start, word.end) for line in output.lines for word in line.words]
        ordered = spans == sorted(spans) and all(0 <= start <= end for start, end in spans)
        if not spans or not ordered or spans[-1][1] > order.request.seconds + FRAME:
            raise Broken(
                f"{model.name} listened to {order.request.seconds:g} s and says that words are heard at {spans[:4]}. Give "
                "Output.lines a SpokenLine of the words that were heard, in seconds from the start, ascending."
            )


@check()
async def progress_is_a_fraction_that_never_falls(bench: Bench) -> None:
    bench.vendor.looks = lambda nr: 5
    for model in bench.models:
        order = bench.order(model)
        statuses = await bench.finish(await bench.submit(order), order)
        said = [status.progress for status in statuses if status.progress is not None]
        if said != sorted(said) or any(not 0.0 <= value <= 1.0 for value in said):
            raise Broken(
                f"progress of {model.name} went {said}. Report a fraction from 0 to 1 that never falls, or None; "
                "divide a percentage by 100."
            )
        if strange := {s.state for s in statuses} - {"queued", "running", "done"}:
            raise Broken(
                f"poll() gave the state {strange.pop()!r}. Use queued, running, done, failed or cancelled."
            )
        on_the_way = [s.progress for s in statuses if s.state != "done" and s.progress is not None]
        told = any("progress" in job.told for job in bench.vendor.jobs.values())
        if told and on_the_way and max(on_the_way) < LITTLE:
            raise Broken(
                f"progress of {model.name} went {said} while the stand-in said up to 0.8. Turn what the vendor says "
                "into a fraction from 0 to 1 once; report None where it says nothing."
            )


@check("submit", "poll")
async def orders_at_once_keep_apart(bench: Bench) -> None:
    bench.vendor.looks = lambda nr: 2 * (AT_ONCE + 1 - nr % AT_ONCE)  # later ones end first
    for at, model in enumerate(bench.models):
        orders = [bench.order(model, words=f"buoy{at}q{nr}z in the fog") for nr in range(AT_ONCE)]
        ids = await asyncio.gather(*(bench.submit(order) for order in orders))
        if len(set(ids)) < AT_ONCE:
            raise Broken(f"submit() returned {ids} for different orders. Return each job's own id.")
        try:
            ends = await asyncio.gather(
                *(bench.finish(job, order) for job, order in zip(ids, orders, strict=True))
            )
        except ProviderError as error:
            raise Broken(
                f"{AT_ONCE} orders of {model.name} at once ended in {str(error)!r}. Keep nothing of an order on the "
                "provider object that another one can overwrite."
            ) from error
        for order, end in zip(orders, ends, strict=True):
            await _its_own(bench, model, order, end[-1])


async def _its_own(bench: Bench, model: Model, order: Order, status: Status) -> None:
    """Whether the result is that of the order whose words the vendor got."""
    text = order.request.lines[0].text if isinstance(order.request, SpeechRequest) else _words(order)
    job = next((job for job in bench.vendor.jobs.values() if text.encode() in job.call.body), None)
    if job is None or status.output is None:
        return
    path = await fetched(bench, status.output, model, f"{job.id}.result")
    if status.output.mime == job.mime and path.read_bytes() != job.data:
        raise Broken(
            f"of {AT_ONCE} orders of {model.name} at once, one was given another's result. Keep nothing of an order "
            "on the provider object; poll() is told the job's id."
        )


def _words(order: Order) -> str:
    for name in ("description", "motion", "brief"):
        if hasattr(order.request, name):
            return str(getattr(order.request, name))
    return ""


@check("poll")
async def a_new_process_picks_a_job_up(bench: Bench) -> None:
    for model in bench.models:
        order = bench.order(model)
        job = await bench.submit(order)
        later = bench.fresh()
        try:
            end = (await bench.finish(job, order, later))[-1]
        except Broken as problem:
            raise Broken(
                f"after a restart, {problem} A new object knows a job by its id alone; put whatever else you need "
                "into the id that submit() returns."
            ) from problem
        except ProviderError as error:
            if error.kind == "lost" and bench.direct:
                continue
            raise Broken(
                f"after a restart, poll() of a running job of {model.name} raised {error.kind!r} ({error}). Ask the "
                "vendor by the job's id alone; put whatever else you need into the id that submit() returns."
            ) from error
        if end.state != "done":
            raise Broken(
                f"after a restart, a job of {model.name} ended as {end.state!r}. Ask the vendor by its id alone."
            )
