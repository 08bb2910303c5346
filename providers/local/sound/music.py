"""Film music, composed and synthesised here: `compose` writes a WAV of the exact length, its turn on a downbeat.

The same order gives the same bytes. From the command line:
`python -m providers.local.sound.music BRIEF SECONDS OUT.wav` writes a piece and prints its facts.
"""

import argparse
import sys
from collections.abc import Callable
from pathlib import Path

from providers.local.sound.composer import write
from providers.local.sound.score import MusicOrder, Score
from providers.local.sound.stage import perform
from providers.local.sound.wav import SAMPLE_RATE

__all__ = ["MusicOrder", "Score", "compose", "write"]


def compose(order: MusicOrder, out: Path, progress: Callable[[float], None] = lambda fraction: None) -> Score:
    """Write the ordered music to `out`, a 48 kHz stereo 16-bit WAV of exactly `order.samples` samples.

    Integrated loudness is about -18 LUFS. `progress` hears fractions from 0 to 1. Returns the score, whose `facts()`
    name mood, tempo, key, instruments and sections. Raises ValueError if the order has no samples and OSError if the
    file cannot be written.
    """
    score = write(order)
    perform(score, out, progress)
    return score


def _main() -> int:
    parser = argparse.ArgumentParser(prog="music", description="Compose film music and print what it is.")
    parser.add_argument("brief")
    parser.add_argument("seconds", type=float)
    parser.add_argument("out", type=Path)
    parser.add_argument("--turn", type=float, help="seconds of the film's turn")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--version", type=int, default=0, help="the next one is different music")
    asked = parser.parse_args()
    order = MusicOrder(
        asked.brief, round(asked.seconds * SAMPLE_RATE), asked.turn, seed=asked.seed, version=asked.version
    )
    for name, value in compose(order, asked.out).facts().items():
        sys.stdout.write(f"{name}: {value}\n")
    return 0


if __name__ == "__main__":
    sys.exit(_main())
