"""``pixora serve``: everything over HTTP on this machine."""

from __future__ import annotations

import argparse
import asyncio
import logging
import signal
import sys

from agent.accounts import sign_in_link
from agent.compose import compose
from api.server import running
from pixora.settings import Settings


def serve(arguments: argparse.Namespace) -> int:
    """``pixora serve``; ends in good order on Ctrl-C and SIGTERM."""
    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    return asyncio.run(_serve(Settings.load(), arguments.host, arguments.port))


async def _serve(settings: Settings, host: str, port: int) -> int:
    stop = asyncio.Event()
    for name in (signal.SIGINT, signal.SIGTERM):
        asyncio.get_running_loop().add_signal_handler(name, stop.set)
    app = await compose(settings)
    try:
        async with running(app, host=host, port=port) as server:
            url = server.edge.public_url
            print(f"Pixora answers at {url} (Ctrl-C ends it).", flush=True)
            token = (await sign_in_link(app, url)).partition("#token=")[2]
            print("The owner signs in once, within 10 minutes, with:", flush=True)
            print(
                f"curl -H 'Content-Type: application/json' -d '{{\"token\": \"{token}\"}}' {url}/api/v1/auth/link",
                flush=True,
            )
            stopping = asyncio.create_task(stop.wait())
            await asyncio.wait({stopping, server.ended}, return_when=asyncio.FIRST_COMPLETED)
            stopping.cancel()
            print("Ending; whoever starts next goes on with what is under way.", file=sys.stderr, flush=True)
    finally:
        await app.aclose()
    return 0
