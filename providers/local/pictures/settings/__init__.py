"""The places a picture can be in: one painter each, listed in `PAINTERS`."""
