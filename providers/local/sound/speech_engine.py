"""Runs espeak-ng in its own process and brings back samples and word events."""

import json
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from providers.local.sound.speech_errors import SpeechError

ENGINE_RATE = 22_050

_CHILD = Path(__file__).with_name("espeak_child.py")
_SECONDS = 60.0  # it synthesises some 800 times faster than people speak
_ENVIRONMENT = {"LC_ALL": "C"}


@dataclass(frozen=True)
class Request:
    """One sentence for espeak: `voice` is its own voice name, `rate` words a minute, the rest 0 to 99."""

    text: str
    voice: str
    rate: int
    pitch: int
    range: int


@dataclass(frozen=True)
class Sentence:
    """Sound at 22.05 kHz as int16, and for each word event (character from 0, sample from the start)."""

    samples: NDArray[np.int16]
    words: tuple[tuple[int, int], ...]


def synthesise(requests: Sequence[Request], data: Path | None = None) -> list[Sentence]:
    """Speak each request. `data` replaces espeak's own folder of language data.

    Raises SpeechError if espeak-ng or its data is missing, fails, or takes longer than a minute.
    """
    library, own_data = _find_espeak()
    data = data or own_data
    if not (data / "phontab").is_file():
        raise SpeechError(
            f"The speech data of espeak-ng is missing from {str(data)!r}; reinstall espeakng-loader."
        )
    command = [sys.executable, "-I", "-S", str(_CHILD), str(library), str(data)]
    question = json.dumps([asdict(request) for request in requests]).encode()
    try:
        done = subprocess.run(
            command, input=question, capture_output=True, env=_ENVIRONMENT, timeout=_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise SpeechError(f"espeak-ng did not finish within {_SECONDS:.0f} seconds.") from None
    except OSError as error:
        raise SpeechError(f"espeak-ng could not be started: {error.strerror or error}.") from None
    if done.returncode:
        raise SpeechError(f"espeak-ng stopped with exit status {done.returncode}.")
    return _parse(done.stdout)


def _find_espeak() -> tuple[Path, Path]:
    try:
        import espeakng_loader
    except ImportError:
        raise SpeechError("Speech needs espeak-ng; install the package espeakng-loader.") from None
    return Path(espeakng_loader.get_library_path()), Path(espeakng_loader.get_data_path())


def _parse(answer: bytes) -> list[Sentence]:
    head, _, sound = answer.partition(b"\n")
    result = json.loads(head)
    if "error" in result:
        raise SpeechError(f"{result['error']}.")
    if result["rate"] != ENGINE_RATE:
        raise SpeechError(f"espeak-ng speaks at {result['rate']} Hz; {ENGINE_RATE} expected.")
    samples = np.frombuffer(sound, dtype="<i2")
    sentences, at = [], 0
    for entry in result["sentences"]:
        words = tuple((position, sample) for position, sample in entry["words"])
        sentences.append(Sentence(samples[at : at + entry["samples"]], words))
        at += entry["samples"]
    return sentences
