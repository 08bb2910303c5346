"""Seeded chance: the same names always give the same numbers, on every machine and run."""

from __future__ import annotations

import hashlib
import random

import numpy as np


def seed(*names: object) -> int:
    """A 64 bit seed from any names; order matters."""
    text = "\x1f".join(str(name) for name in names)
    return int.from_bytes(hashlib.blake2b(text.encode(), digest_size=8).digest(), "big")


def dice(*names: object) -> random.Random:
    """A generator for single numbers: `dice(seed, "cloud", 3).uniform(0, 1)`."""
    return random.Random(seed(*names))


def grains(*names: object) -> np.random.Generator:
    """A generator for arrays of numbers."""
    return np.random.Generator(np.random.PCG64(seed(*names)))


def fraction(*names: object) -> float:
    """One number in 0..1 for these names."""
    return seed(*names) / 2.0**64
