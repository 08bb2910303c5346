"""The one error of this package."""

from pixora.errors import PixoraError


class MediaError(PixoraError):
    """Media could not be read, made or written."""

    code = "media"
