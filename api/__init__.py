"""The HTTP edge: routers translate between HTTP and :mod:`agent`, and decide nothing about films or money."""
