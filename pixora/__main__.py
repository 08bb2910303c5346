"""``python -m pixora``, for where the command is not on the path."""

from pixora.cli import main

raise SystemExit(main())
