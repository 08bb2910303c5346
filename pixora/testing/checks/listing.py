"""What a provider says before anything is ordered."""

from __future__ import annotations

import inspect
import math
import re
import sys
import threading
import time
from collections.abc import Callable, Sequence
from functools import partial
from typing import Any

from pixora.errors import ProviderError
from pixora.provider import Model, Provider, quantity
from pixora.requests import CAPABILITIES, SpeechRequest
from pixora.testing.bench import Bench, Broken
from pixora.testing.checks.registry import check
from pixora.testing.samples import sample, usual_seconds

NAME = re.compile(r"[\w.\-/]+")
HOOK_SECONDS = 1.0
SLACK = 0.05
COUNTS = {"text_to_image": "pictures", "text_to_speech": "characters"}
"""What orders are counted in; seconds where it is not named."""
_watching: dict[int, list[str]] = {}
"""By thread, what was done that reaches for the network."""
_hooked = threading.Lock()


def _audit(event: str, arguments: tuple[Any, ...]) -> None:
    if event in ("socket.connect", "socket.getaddrinfo"):
        seen = _watching.get(threading.get_ident())
        if seen is not None:
            seen.append(event)


def quietly(what: str, call: Callable[[], Any]) -> Any:
    """Call something that must neither wait nor reach for the network."""
    if _hooked.acquire(blocking=False):  # never given back: such hooks cannot be removed
        sys.addaudithook(_audit)
    seen: list[str] = []
    _watching[threading.get_ident()] = seen
    began = time.monotonic()
    try:
        result = call()
    except (ProviderError, Broken):
        raise
    except Exception as error:
        raise Broken(
            f"{what} raised {type(error).__name__} ({error}). It must answer without a key, a network or a "
            "vendor; say what is missing in missing()."
        ) from error
    finally:
        del _watching[threading.get_ident()]
    if inspect.isawaitable(result):
        getattr(result, "close", lambda: None)()
        raise Broken(f"{what} is async. Make it a plain def: it only describes, and nothing awaits it.")
    if seen:
        raise Broken(f"{what} opened a connection ({seen[0]}). Do no I/O there; ask the vendor in submit().")
    if time.monotonic() - began > HOOK_SECONDS:
        raise Broken(
            f"{what} took more than {HOOK_SECONDS:g} s. Do the slow part in submit() or on first use."
        )
    return result


def is_sentence(text: Any) -> bool:
    """At least three words on one line."""
    return isinstance(text, str) and len(text.split()) >= 3 and "\n" not in text.strip()


@check()
async def the_hook_registers_at_once(bench: Bench) -> None:
    if bench.register is None:
        return
    found = quietly("register_providers", lambda: bench.register and bench.register({}))
    if not isinstance(found, Sequence) or not all(isinstance(one, Provider) for one in found):
        raise Broken(f"register_providers returned {found!r}. Return a list of pixora.Provider objects.")
    if not any(one.name == bench.provider.name for one in found):
        raise Broken(
            f"without settings, register_providers leaves {bench.provider.name!r} out. Always return it, and "
            "say what must be set in missing()."
        )


@check()
async def the_provider_has_a_name(bench: Bench) -> None:
    name = getattr(bench.provider, "name", None)
    if not isinstance(name, str) or not NAME.fullmatch(name):
        raise Broken(
            f"the provider's name is {name!r}. Give it one word without colon or comma, as in name:model."
        )


@check()
async def models_are_well_formed(bench: Bench) -> None:
    models = quietly("models()", bench.provider.models)
    if not models:
        raise Broken("models() is empty. List every model, also while the key is missing.")
    names = [model.name for model in models]
    if twice := {name for name in names if names.count(name) > 1}:
        raise Broken(f"models() lists {sorted(twice)} more than once. Give every model a name of its own.")
    for model in models:
        _well_formed(model)


def _well_formed(model: Model) -> None:
    if not NAME.fullmatch(model.name):
        raise Broken(f"a model's name is {model.name!r}. Use letters, digits, dots, dashes and slashes only.")
    if model.capability not in CAPABILITIES:
        raise Broken(
            f"{model.name} has capability {model.capability!r}. Use one of {', '.join(CAPABILITIES)}."
        )
    if list(model.lengths) != sorted(set(model.lengths)) or any(sold <= 0 for sold in model.lengths):
        raise Broken(
            f"{model.name} sells lengths {model.lengths}. List seconds above 0, ascending, each once."
        )
    if model.longest is not None and model.longest <= 0:
        raise Broken(f"{model.name} has longest={model.longest}. Give seconds above 0, or None for no limit.")
    if model.longest is not None and model.lengths and model.longest < model.lengths[-1]:
        raise Broken(
            f"{model.name} sells {model.lengths[-1]:g} s but has longest={model.longest:g}. Make longest the "
            "last of lengths."
        )
    if model.concurrency < 1 or model.references < 0:
        raise Broken(f"{model.name} has concurrency={model.concurrency}. Allow at least 1 job at a time.")
    voices = [voice.id for voice in model.voices]
    if len(set(voices)) < len(voices) or any(not voice.languages for voice in model.voices):
        raise Broken(
            f"{model.name} has voices {voices}. Give each an id of its own and at least one language."
        )


@check()
async def a_ready_provider_misses_nothing(bench: Bench) -> None:
    said = quietly("missing()", bench.provider.missing)
    if said is not None:
        raise Broken(
            f"with everything set, missing() says {said!r}. Return None then, let settings() of the test set what the "
            "plugin reads, and read it with settings.get(NAME), not from os.environ."
        )


@check()
async def missing_is_a_sentence_without_a_key(bench: Bench) -> None:
    if bench.register is None:
        return
    for provider in bench.register({}):
        said = quietly("missing()", provider.missing)
        if said is None and bench.vendor.secret:
            raise Broken(
                "without settings, missing() is None although the vendor wants a key. Return a sentence that "
                "names the setting."
            )
        if said is not None and (not is_sentence(said) or (bench.vendor.secret or "\0") in said):
            raise Broken(f"missing() says {said!r}. Say in one sentence what to set, and never show a key.")


@check()
async def hosts_are_hosts(bench: Bench) -> None:
    hosts = bench.provider.hosts
    if isinstance(hosts, str) or any(not host or "/" in host for host in hosts):
        raise Broken(
            f'hosts is {hosts!r}. Make it a tuple of names such as ("files.example.org",), no addresses.'
        )


@check()
async def asking_sends_nothing(bench: Bench) -> None:
    for model in bench.models:
        given = model, sample(model, bench.folder)
        quietly(f"check() of {model.name}", partial(bench.provider.check, *given))
        quietly(f"quantity() of {model.name}", partial(bench.provider.quantity, *given))
    if bench.vendor.journal:
        raise Broken("the vendor was called before anything was ordered. Send the first request in submit().")


@check()
async def quantity_counts_pictures_seconds_or_characters(bench: Bench) -> None:
    for model in bench.models:
        lengths = {usual_seconds(model), *model.lengths} if model.lengths else {usual_seconds(model)}
        for seconds in sorted(lengths):
            request = sample(model, bench.folder, seconds=seconds)
            asked = bench.provider.quantity(model, request)
            least, most = _counted(model, request)
            if asked != 1 and not least - SLACK <= asked <= most + SLACK:
                ordered = f"{least:g}" if least == most else f"{least:g} to {most:g}"
                raise Broken(
                    f"quantity() of {model.name} is {asked:g} where {ordered} {COUNTS.get(model.capability, 'seconds')} are ordered. "
                    "Count pictures, seconds sold (the next of lengths) or characters, whatever the price is for: the "
                    "rate card's `per` is converted."
                )


def _counted(model: Model, request: Any) -> tuple[float, float]:
    """The least and the most that an order may count: some vendors count line breaks, or minutes that are begun."""
    usual = quantity(request, model)
    if isinstance(request, SpeechRequest):
        return usual, usual + 2 * len(request.lines)
    if model.capability == "text_to_image":
        return usual, usual
    return request.seconds, 60.0 * math.ceil(usual / 60)


@check()
async def ordinary_orders_are_not_refused(bench: Bench) -> None:
    for model in bench.models:
        for seconds in {usual_seconds(model), model.most or usual_seconds(model)}:
            try:
                bench.provider.check(model, sample(model, bench.folder, seconds=seconds))
            except ProviderError as error:
                raise Broken(
                    f"check() refuses an order of {seconds:g} s that {model.name} sells ({error}). Refuse only what "
                    "lies beyond lengths and longest."
                ) from error


@check()
async def limits_are_refused_before_sending(bench: Bench) -> None:
    for model in bench.models:
        most = model.most
        if most is None or model.capability not in ("image_to_video", "text_to_sound", "text_to_music"):
            continue
        try:
            bench.provider.check(model, sample(model, bench.folder, seconds=most + 1))
        except ProviderError as error:
            if error.kind != "invalid" or not is_sentence(str(error)):
                raise Broken(
                    f"check() refuses what is too long with kind {error.kind!r} ({error}). Raise kind 'invalid' "
                    "with a sentence that names the limit."
                ) from error
        else:
            raise Broken(
                f"check() lets {most + 1:g} s pass for {model.name}, which makes at most {most:g} s. Set "
                "Model.longest, and call super().check() where you override it."
            )
    if bench.vendor.journal:
        raise Broken(
            "check() called the vendor. Decide by the model's limits alone, before anything is sent."
        )
