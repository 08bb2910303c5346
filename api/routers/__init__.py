"""Routes by noun. A route reads its input, calls :mod:`agent`, and shapes the answer."""
