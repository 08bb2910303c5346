"""The program that speaks to espeak-ng, run as its own process: `python -I -S espeak_child.py LIBRARY DATA`.

espeak-ng is GPL and one synthesiser per process, so nothing else ever loads it.

Request, JSON on stdin: a list of `{"text", "voice", "rate", "pitch", "range"}`, one per sentence.
Result on stdout: one line of JSON, then raw 16-bit mono samples of all sentences one after the other.
The line is `{"rate": Hz, "sentences": [{"samples": count, "words": [[position, sample], ...]}, ...]}`, where
`position` counts characters from 0 and `sample` counts from the start of the sentence; or `{"error": "..."}`.
"""

import ctypes
import json
import sys
from typing import Any

_SYNCHRONOUS, _DO_NOT_EXIT = 2, 0x8000
_CHARACTERS, _UTF8, _END_PAUSE = 1, 1, 0x1000
_WORD = 1
_RATE, _VOLUME, _PITCH, _RANGE, _WORD_GAP = 1, 2, 3, 4, 7
_SAFE_VOLUME = 75  # several voices clip at 100


class _Event(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("unique_identifier", ctypes.c_uint),
        ("text_position", ctypes.c_int),
        ("length", ctypes.c_int),
        ("audio_position", ctypes.c_int),
        ("sample", ctypes.c_int),
        ("user_data", ctypes.c_void_p),
        ("id", ctypes.c_char * 8),
    )


_Callback = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.POINTER(_Event)
)


class _Espeak:
    """One initialised library; `say` returns the samples and word events of one sentence."""

    def __init__(self, library: str, data: str) -> None:
        self._library = ctypes.CDLL(library)
        self._library.espeak_Initialize.argtypes = [ctypes.c_int, ctypes.c_int, ctypes.c_char_p, ctypes.c_int]
        self.rate: int = self._library.espeak_Initialize(_SYNCHRONOUS, 0, data.encode(), _DO_NOT_EXIT)
        if self.rate <= 0:
            raise RuntimeError(f"espeak-ng could not start with the data in {data!r}")
        self._samples = bytearray()
        self._words: list[tuple[int, int]] = []
        self._callback = _Callback(self._collect)  # kept here, or it is collected while in use
        self._library.espeak_SetSynthCallback(self._callback)

    def _collect(self, samples: Any, count: int, events: Any) -> int:
        if samples and count:
            self._samples += ctypes.string_at(samples, count * 2)
        at = 0
        while events[at].type:
            if events[at].type == _WORD:
                self._words.append((events[at].text_position - 1, events[at].sample))
            at += 1
        return 0

    def say(self, sentence: dict[str, Any]) -> tuple[bytes, list[tuple[int, int]]]:
        self._samples, self._words = bytearray(), []
        if self._library.espeak_SetVoiceByName(sentence["voice"].encode()):
            raise RuntimeError(f"espeak-ng has no voice {sentence['voice']!r}")
        for parameter, value in (
            (_RATE, sentence["rate"]),
            (_VOLUME, _SAFE_VOLUME),
            (_PITCH, sentence["pitch"]),
            (_RANGE, sentence["range"]),
            (_WORD_GAP, 0),
        ):
            self._library.espeak_SetParameter(parameter, value, 0)
        self._library.espeak_ng_SetRandSeed(ctypes.c_long(1))  # or breath noise depends on the time of day
        text = sentence["text"].encode()
        failed = self._library.espeak_Synth(
            text, ctypes.c_size_t(len(text) + 1), 0, _CHARACTERS, 0, _UTF8 | _END_PAUSE, None, None
        )
        self._library.espeak_Synchronize()
        if failed:
            raise RuntimeError(f"espeak-ng could not speak {sentence['text'][:40]!r}")
        return bytes(self._samples), self._words


def main() -> None:
    library, data = sys.argv[1:3]
    sound = b""
    try:
        espeak = _Espeak(library, data)
        spoken = [espeak.say(sentence) for sentence in json.load(sys.stdin.buffer)]
    except (RuntimeError, OSError) as error:
        result: dict[str, Any] = {"error": str(error)}
    else:
        sound = b"".join(samples for samples, _ in spoken)
        result = {
            "rate": espeak.rate,
            "sentences": [{"samples": len(samples) // 2, "words": words} for samples, words in spoken],
        }
    sys.stdout.buffer.write(json.dumps(result).encode() + b"\n" + sound)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
