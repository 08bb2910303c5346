"""What is checked: listing, making, doubt, failures, ending."""

from pixora.testing.checks import doubt, ending, failures, listing, making
from pixora.testing.checks.registry import CHECKS

__all__ = ["CHECKS", "doubt", "ending", "failures", "listing", "making"]
