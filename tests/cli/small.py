"""The command line with pictures of 160 by 90: what is tested is what it says, not pixels."""

from __future__ import annotations

import sys

if __name__ == "__main__":  # and not again in each worker process
    from film import units
    from pixora.cli import main

    units.SHORT_SIDE.update(dict.fromkeys(units.SHORT_SIDE, 90))
    sys.exit(main())
