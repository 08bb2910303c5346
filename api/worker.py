"""``pixora worker``: does what servers put off, with the server's log."""

from __future__ import annotations

import argparse


def worker(arguments: argparse.Namespace) -> int:
    """``pixora worker``; a first signal gives back what is under way, a second one does not wait."""
    from agent.chosen import check_model
    from agent.queue import worker as workers
    from api import logs
    from pixora.settings import Settings

    settings = Settings.load()
    logs.begin(settings)
    check_model(settings, settings.model)
    workers.work(settings, arguments.queue)
    return 0
