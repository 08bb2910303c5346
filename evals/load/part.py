"""A part of the site: ``python -m evals.load.part SECONDS serve …`` is ``pixora serve …`` but for

small pictures, so that what is measured is not an encoder, and a vendor that is asked every so
many seconds, as real ones are, and is never too busy.
"""

from __future__ import annotations

import os
import runpy
import sys
from dataclasses import replace

WIDE = 1_000
"""Jobs in flight at once: never what is waited for."""


def tune(poll_seconds: float) -> None:
    """Change in this process what the load is not about."""
    import providers.faulty
    from film import units

    units.SHORT_SIDE["draft"] = 90
    providers.faulty.Faulty.poll_seconds = poll_seconds
    providers.faulty.MODELS = tuple(replace(model, concurrency=WIDE) for model in providers.faulty.MODELS)


if __name__ == "__main__":
    from agent.children import end_with

    end_with(os.getppid())  # nothing is left behind by a kit that was killed
    tune(float(sys.argv.pop(1)))
    runpy.run_module("pixora", run_name="__main__", alter_sys=True)
