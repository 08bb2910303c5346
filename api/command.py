"""``pixora serve``: everything over HTTP on this machine."""

from __future__ import annotations

import argparse
import asyncio
import gc
import signal
import sys
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from api.server import Running
    from pixora.settings import Settings

STOPS = (signal.SIGINT, signal.SIGTERM)
LINKS = """\
Pixora answers at {url} (Ctrl-C ends it).
Sign in as the owner, once and within 10 minutes:
  in a browser   {url}/sign-in#token={token}
  at a terminal  curl -H 'Content-Type: application/json' -d '{{"token": "{token}"}}' {url}/api/v1/auth/link
"""


def serve(arguments: argparse.Namespace) -> int:
    """``pixora serve``; ends in good order on Ctrl-C and SIGTERM, at once on a second one."""
    gc.disable()  # what is made while it starts stays; looking for garbage takes a tenth of that time
    from agent import telemetry
    from api import logs, process
    from pixora.settings import Settings

    settings = Settings.load()
    logs.begin(settings)
    telemetry.begin(settings)
    try:
        return process.run(partial(_serve, settings, arguments.host, arguments.port))
    finally:
        telemetry.end()


async def _serve(settings: Settings, host: str, port: int) -> int:
    from agent.chosen import check_media_models, check_model
    from agent.compose import compose
    from api.process import started
    from api.server import running

    check_model(settings, settings.model)
    app = await compose(settings)
    try:
        check_media_models(app.host)
        await app.store.blobs.check()
        async with running(app, host=host, port=port) as server:
            stop = _stops()
            await _welcome(server)
            started()
            await _until_stopped(server, stop)
    finally:
        await app.aclose()
    return 0


async def _welcome(server: Running) -> None:
    """Say where the server is and how its owner gets in."""
    from agent.accounts import sign_in_link

    url = server.edge.public_url
    token = (await sign_in_link(server.edge.app, url)).partition("#token=")[2]
    print(LINKS.format(url=url, token=token), end="", flush=True)


def _stops() -> asyncio.Event:
    """Set by the first signal that asks for an end; whoever has read the welcome may send it at once."""
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for name in STOPS:
        loop.add_signal_handler(name, stop.set)
    return stop


async def _until_stopped(server: Running, stop: asyncio.Event) -> None:
    loop = asyncio.get_running_loop()
    stopping = asyncio.create_task(stop.wait())
    await asyncio.wait({stopping, server.ended}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    for name in STOPS:
        loop.remove_signal_handler(name)
    print("Ending; whoever starts next goes on with what is under way.", file=sys.stderr, flush=True)
