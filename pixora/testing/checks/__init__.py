"""What is checked: listing, making, sending, voices, doubt, failures, ending."""

from pixora.testing.checks import doubt, ending, failures, listing, making, sending, voices
from pixora.testing.checks.registry import REGISTERED

_ORDER = [module.__name__ for module in (listing, making, sending, voices, doubt, failures, ending)]
CHECKS = {name: run for place in _ORDER for name, (module, run) in REGISTERED.items() if module == place}
"""Every check by its name, in the order in which a plugin is best repaired."""
DESCRIBED = {name for name, (module, _) in REGISTERED.items() if module == listing.__name__}
"""Those that order nothing."""
FIRST = making.an_order_becomes_a_file_of_its_kind.__name__
"""What must work before anything else that is ordered can."""

__all__ = ["CHECKS", "DESCRIBED", "FIRST"]
