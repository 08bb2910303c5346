"""Where :mod:`pixora.http` was before."""

from pixora.http import *  # noqa: F403
