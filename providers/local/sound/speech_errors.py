"""What can go wrong when speaking, in one sentence for the person who asked."""


class SpeechError(Exception):
    """Speech could not be made; the message is one sentence that names the value and what is accepted."""
