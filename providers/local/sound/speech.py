"""Narration: lines of text in, one WAV and the time of every word out."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from providers.local.sound import wav
from providers.local.sound.chain import TAIL, shape
from providers.local.sound.speech_engine import ENGINE_RATE, Request, Sentence, synthesise
from providers.local.sound.speech_errors import SpeechError
from providers.local.sound.speech_languages import Language, find_language
from providers.local.sound.speech_timing import place_words, words_by_sentence
from providers.local.sound.spoken import Span, Spoken, say, sentences, tokens
from providers.local.sound.voices import Timbre, espeak_voice, find_timbre

__all__ = ["LineTime", "Speech", "SpeechError", "SpokenLine", "WordTime", "speak"]

SENTENCE_GAP, PARAGRAPH_GAP, LINE_GAP = 0.45, 0.8, 0.6  # seconds of silence at speed 1

_SLOWEST, _FASTEST = 0.5, 2.0
_LONGEST = 2_000  # characters of one line, which is over two minutes in one breath
_KANJI = ("\u4e00", "\u9fff")
_TRIM = 10 ** (-48 / 20)  # of the sentence's peak
_BEFORE, _AFTER = ENGINE_RATE * 8 // 1000, ENGINE_RATE * 40 // 1000  # samples kept around the audible part
_MUTE = ENGINE_RATE // 4  # silence in place of a sentence that the voice cannot read


@dataclass(frozen=True)
class SpokenLine:
    """One line for one voice. `text` is what is shown; `spoken`, where given, is said in its place."""

    text: str
    voice: str
    speed: float = 1.0
    spoken: str | None = None


@dataclass(frozen=True)
class WordTime:
    """One word of the shown text (as split at white space), in seconds from the start of the file."""

    text: str
    start: float
    end: float


@dataclass(frozen=True)
class LineTime:
    """When a line is heard, and each of its words in order; the times never fall."""

    start: float
    end: float
    words: tuple[WordTime, ...]


@dataclass(frozen=True)
class Speech:
    """What was spoken. `seconds` is the exact length of the file."""

    seconds: float
    lines: tuple[LineTime, ...]


@dataclass(frozen=True)
class _Line:
    """A line made ready: what is said, in which sentences, and how."""

    given: SpokenLine
    said: Spoken
    sentences: tuple[Span, ...]
    timbre: Timbre
    requests: tuple[Request, ...]


def speak(lines: Sequence[SpokenLine], language: str, seed: int, out: Path) -> Speech:
    """Speak the lines one after the other into `out`: 48 kHz mono 16-bit WAV, -18 LUFS, speech from the start.

    The same lines, language and seed make the same file. `speed` is 0.5 to 2.0 of the language's usual pace.
    Raises SpeechError, in one sentence, for nothing to say, an unknown voice or language, or a missing espeak-ng.
    """
    if not lines:
        raise SpeechError("There are no lines to speak.")
    tongue = find_language(language)
    ready = [_prepare(line, tongue, f"{seed}|{index}") for index, line in enumerate(lines)]
    sounds = iter(synthesise([request for line in ready for request in line.requests]))
    pieces: list[wav.Samples] = []
    times: list[LineTime] = []
    at = 0
    for line in ready:
        joined, words, end = _join(line, [next(sounds) for _ in line.requests])
        voiced = shape(joined, line.timbre.body, line.timbre.play)
        times.append(_line_time(line, words, end, at / wav.SAMPLE_RATE))
        pause = max(LINE_GAP / line.given.speed - TAIL, 0)
        gap = np.zeros(round(pause * wav.SAMPLE_RATE), np.float32)
        pieces += [voiced, gap]
        at += len(voiced) + len(gap)
    samples = np.concatenate(pieces[:-1])
    wav.write(out, samples)
    return Speech(len(samples) / wav.SAMPLE_RATE, tuple(times))


def _prepare(line: SpokenLine, language: Language, seed: str) -> _Line:
    timbre = find_timbre(line.voice)
    if not _SLOWEST <= line.speed <= _FASTEST:
        raise SpeechError(f"The speed {line.speed!r} is outside {_SLOWEST} to {_FASTEST}.")
    said = _said(line, language)
    parts = tuple(sentences(said.text))
    voice = espeak_voice(line.voice, language.code)
    rate = language.rate * timbre.pace * line.speed
    requests = []
    for index, part in enumerate(parts):
        faster, higher = _vary(f"{seed}|{index}")
        requests.append(
            Request(
                text=said.text[part.start : part.end],
                voice=voice,
                rate=round(rate * (1 + 0.04 * faster)),
                pitch=round(timbre.pitch + 3 * higher),
                range=timbre.pitch_range,
            )
        )
    return _Line(line, said, parts, timbre, tuple(requests))


def _said(line: SpokenLine, language: Language) -> Spoken:
    if len(line.text) > _LONGEST or len(line.spoken or "") > _LONGEST:
        raise SpeechError(f"A line may have at most {_LONGEST} characters; this one has {len(line.text)}.")
    if not line.text.strip():
        raise SpeechError("There is nothing to say: the line is empty.")
    said = say(line.text, language.code, line.spoken)
    if not any(character.isalnum() for character in said.text):
        raise SpeechError(f"There is nothing to say in {line.text[:40]!r}: it has no letters or digits.")
    if language.code == "ja" and any(_KANJI[0] <= character <= _KANJI[1] for character in said.text):
        raise SpeechError(
            f"Japanese is read from kana only; give {line.text[:20]!r} its reading as the spoken form."
        )
    return said


def _vary(seed: str) -> tuple[float, float]:
    """Two numbers from -1 to 1, so that one sentence after the other does not sing the same tune."""
    digest = hashlib.sha256(seed.encode()).digest()
    return digest[0] / 127.5 - 1, digest[1] / 127.5 - 1


def _join(line: _Line, sounds: Sequence[Sentence]) -> tuple[wav.Samples, list[tuple[int, int]], int]:
    """The line's sentences with their pauses: sound at 22.05 kHz, its words in samples of it, its audible end."""
    shown = tokens(line.given.text)
    held = words_by_sentence(shown, line.said, line.sentences)
    pieces: list[NDArray[np.float32]] = []
    words: list[tuple[int, int]] = []
    at = end = 0
    for index, (sentence, sound) in enumerate(zip(line.sentences, sounds, strict=True)):
        if index:
            pause = (PARAGRAPH_GAP if sentence.opens else SENTENCE_GAP) / line.given.speed
            pieces.append(np.zeros(round(pause * line.timbre.play / 100 * ENGINE_RATE), np.float32))
            at += len(pieces[-1])
        first, last, piece = _trim(sound)
        in_sentence = [shown[word] for word in held[index]]
        placed = place_words(in_sentence, line.given.text, line.said, sentence, sound, (first, last))
        head = min(first, _BEFORE)
        words += [(at + a - first + head, at + b - first + head) for a, b in placed]
        pieces.append(piece)
        end = at + head + last - first
        at += len(piece)
    joined = np.concatenate(pieces)
    if not joined.any():
        raise SpeechError(f"The voice makes no sound for {line.given.text[:40]!r} in this language.")
    return joined, words, end


def _trim(sound: Sentence) -> tuple[int, int, NDArray[np.float32]]:
    """First and last audible sample, and the sound with a little room around them.

    A sentence in letters that the language does not know makes no sound, and becomes a short silence.
    """
    samples = sound.samples.astype(np.float32) / np.float32(32768)
    audible = np.flatnonzero(np.abs(samples) > _TRIM * np.abs(samples).max(initial=0))
    if not len(audible):
        return 0, _MUTE, np.zeros(_MUTE + _AFTER, np.float32)
    first, last = int(audible[0]), int(audible[-1])
    piece = samples[max(first - _BEFORE, 0) : last + _AFTER].copy()
    fade = np.linspace(0, 1, min(64, len(piece)), dtype=np.float32)
    piece[: len(fade)] *= fade
    piece[len(piece) - len(fade) :] *= fade[::-1]
    return first, last, piece


def _line_time(line: _Line, words: Sequence[tuple[int, int]], end: int, offset: float) -> LineTime:
    scale = 100 / (line.timbre.play * ENGINE_RATE)
    texts = line.given.text.split()
    timed = tuple(
        WordTime(text, round(offset + a * scale, 4), round(offset + b * scale, 4))
        for text, (a, b) in zip(texts, words, strict=True)
    )
    return LineTime(timed[0].start, round(offset + end * scale, 4), timed)
