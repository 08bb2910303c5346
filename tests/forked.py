"""Programs of this project in processes that are forked from one which has everything imported.

To begin one takes a tenth of what a new interpreter takes, and tests begin hundreds. Where a process is
the subject of a test (how the command line begins and ends), it is a real one.
"""

from __future__ import annotations

import gc
import multiprocessing
import os
import sys
from collections.abc import Mapping, Sequence
from importlib import import_module
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

from pixora.plugins import BUILT_IN

ROOT = Path(__file__).parents[1]
PRELOAD = [
    "agent.advance", "agent.chosen", "agent.director.wish.lengths", "agent.dispatcher", "agent.exporter", "agent.passwords",
    "agent.processes", "agent.uncertain", "agent.upkeep", "alembic.command", "alembic.config", "anyio._backends._asyncio",
    "api.app", "api.command", "api.process", "api.published", "api.server", "api.supabase", "api.worker",
    *(f"api.routers.{path.stem}" for path in (ROOT / "api/routers").glob("[a-z]*.py")),
    "av.subtitles.codeccontext", "av.subtitles.stream", "c2pa", "cryptography.fernet",
    "cryptography.hazmat.backends.openssl.backend", "encodings.idna", "film.keeping", "h11", "httpx",
    "imageio_ffmpeg.binaries", "jsonpatch", "jwt", *(f"media.{path.stem}" for path in (ROOT / "media").glob("[a-z]*.py")),
    "numpy.fft", "numpy.ma", "pixora.cli", "pydantic.dataclasses", "store.postgres", *BUILT_IN,
    "providers.faulty.vendor", "providers.openai_images.wire", "providers.replicate.wire", "prompts",
    "tests.api.play_server", "tools.making", "tools.planning", "uvloop", "uvicorn.lifespan.off",
    "uvicorn.protocols.http.auto", "uvicorn.protocols.websockets.auto", "yaml", "tests.api.warm",
]  # fmt: skip


def forks() -> Any:
    """The context of such processes."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(PRELOAD)
    return context


class Forked:
    """``python -m module`` with its output to be read, as far as tests need it; it inherits no settings."""

    def __init__(self, module: str, *arguments: str, environ: Mapping[str, str] | None = None) -> None:
        told, said = multiprocessing.Pipe(duplex=False)
        self._process = forks().Process(target=_run, args=(module, arguments, {**(environ or {})}, said))
        self._process.start()
        said.close()
        self.stdout = os.fdopen(os.dup(told.fileno()), encoding="utf-8")
        told.close()
        self.pid: int = self._process.pid

    def kill(self) -> None:
        self._process.kill()

    def communicate(self) -> tuple[str, None]:
        """All that it says until it ends."""
        with self.stdout:
            left = self.stdout.read()
        self._process.join()
        return left, None

    @property
    def returncode(self) -> int | None:
        code: int | None = self._process.exitcode
        return code


def _run(module: str, arguments: Sequence[str], environ: Mapping[str, str], said: Connection) -> None:
    gc.freeze()  # what was imported before the fork stays shared
    os.environ.update(environ)
    os.dup2(said.fileno(), 1)
    sys.stdout = os.fdopen(1, "w", buffering=1, encoding="utf-8", closefd=False)
    import_module(module).main([*arguments])
