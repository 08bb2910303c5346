"""The one error of this package."""


class MediaError(Exception):
    """Media could not be read, made or written; the message is one sentence for a person."""
