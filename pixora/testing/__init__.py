"""Check a provider plugin: the contract as tests, and a vendor's stand-in that misbehaves on order.

from pixora.testing import ProviderContract, Vendor
"""

from pixora.standin import Answer, Call
from pixora.testing.bench import Bench, Broken, Unchecked
from pixora.testing.checks import CHECKS
from pixora.testing.contract import ProviderContract, verify
from pixora.testing.process import Shop, standins
from pixora.testing.vendor import Job, Vendor

__all__ = [
    "CHECKS",
    "Answer",
    "Bench",
    "Broken",
    "Call",
    "Job",
    "ProviderContract",
    "Shop",
    "Unchecked",
    "Vendor",
    "standins",
    "verify",
]
