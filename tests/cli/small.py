"""The command line with pictures of 160 by 90: what is tested is what it says, not pixels."""

from __future__ import annotations

import sys

from film import units
from pixora.cli import main

units.SHORT_SIDE["draft"] = 90

if __name__ == "__main__":
    sys.exit(main())
