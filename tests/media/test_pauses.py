"""Times found in the sound of a voice that tells none, judged by one that tells them."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from film.captions import spread
from film.document import Line
from media.pauses import voiced, words_heard
from providers.local.sound import wav
from providers.local.sound.speech import LineTime, SpokenLine, speak

pytestmark = pytest.mark.xdist_group("pauses")
RATE = wav.SAMPLE_RATE
SCENES = {
    "one line": ("en", ["The keeper climbs the last stairs, and the lamp turns. Then silence. Nobody answers."]),
    "narration": (
        "en",
        ["In 1984 the harbour froze over, and three men walked home across the ice.",
         "It was the best summer of their lives. None of them knew it yet.",
         "Light travels from the sun to the earth in about eight minutes."],
    ),
    "talk": ("en", ["Who is there?", "Only me, grandpa. I could not sleep.", "Come in, sit down and tell me.", "No!"]),
    "german": (
        "de",
        ["Jeden Morgen, bevor die Bäcker aufwachen, füttert der alte Tom die Tauben.", "Lauf!",
         "Im Winter fror der Hafen zu. Die Schiffe lagen still. Drei Männer gingen nach Hause."],
    ),
    "french": ("fr", ["Qui est là ? Personne ne répond.", "Cet hiver, le port gela, et trois hommes rentrèrent à pied."]),
    "spanish": ("es", ["Un pequeño robot cruza la ciudad vacía, buscando una flor.", "Después, silencio.", "Nadie responde."]),
    "russian": ("ru", ["Той зимой гавань замёрзла, корабли стояли.", "Кто там?", "Она открывает письмо. Никто не отвечает."]),
    "hindi": ("hi", ["वहाँ कौन है?", "उस सर्दी में बंदरगाह जम गया और तीन आदमी घर लौटे।"]),
}  # fmt: skip
VOICES = ("man", "girl", "old-woman", "giant")


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[Path, tuple[LineTime, ...]]]:
    """Each scene as it is read by our own voices, and when its words are heard."""
    folder, found = tmp_path_factory.mktemp("told"), {}
    for number, (name, (language, texts)) in enumerate(SCENES.items()):
        voices = VOICES if name == "talk" else VOICES[:1] * len(texts)
        lines = [SpokenLine(text, voice) for text, voice in zip(texts, voices, strict=False)]
        path = folder / f"{number}.wav"
        found[name] = (path, speak(lines, language, number, path).lines)
    return found


def rejoined(path: Path, lines: Sequence[LineTime], out: Path, gap: float, noise: float) -> list[list[float]]:
    """The same lines with another pause between them, silence around and noise over all; starts of their words."""
    samples, parts, starts = wav.read(path), [np.zeros(round(0.7 * RATE), np.float32)], []
    at = 0.7
    for line in lines:
        piece = samples[round(line.start * RATE) : round(line.end * RATE)]
        starts.append([word.start - line.start + at for word in line.words])
        parts += [piece, np.zeros(round(gap * RATE), np.float32)]
        at += len(piece) / RATE + gap
    joined = np.concatenate(parts)
    joined += np.random.default_rng(1).standard_normal(len(joined)).astype(np.float32) * np.float32(noise)
    wav.write(out, joined)
    return starts


def errors(
    found: Sequence[Sequence[tuple[float, float]]], starts: Sequence[Sequence[float]]
) -> Iterator[list[float]]:
    """How far the start of each word is from the truth, line by line."""
    for spans, line in zip(found, starts, strict=True):
        yield [abs(span[0] - start) for span, start in zip(spans, line, strict=True)]


@pytest.mark.parametrize(("gap", "noise"), [(0.6, 0.0), (0.25, 0.0005), (0.35, 0.01)])
def test_lines_and_words_are_found_where_they_are_spoken(
    told: dict[str, tuple[Path, tuple[LineTime, ...]]], tmp_path: Path, gap: float, noise: float
) -> None:
    """Pauses between lines are no longer here than those between sentences."""
    lines, words, evenly = [], [], []
    for name, (path, truth) in told.items():
        texts, sound = SCENES[name][1], tmp_path / "joined.wav"
        starts = rejoined(path, truth, sound, gap, noise)
        found = words_heard(sound, texts)
        assert found, f"{name} is not told apart"
        assert found == words_heard(sound, texts)
        times = [time for line in found for span in line for time in span]
        assert times == sorted(times)
        for line in errors(found, starts):
            lines.append(line[0])
            words += line
        shared = spread([Line(text=text) for text in texts], len(wav.read(sound)) / RATE)
        evenly += [
            error
            for line in errors([[(w.start, w.end) for w in line] for line in shared], starts)
            for error in line
        ]
    assert max(lines) < 0.3
    assert np.median(words) < 0.15
    assert np.quantile(words, 0.95) < 0.4
    assert np.quantile(evenly, 0.95) > 2 * np.quantile(words, 0.95)


def test_lines_that_nothing_sets_apart_have_no_times(
    told: dict[str, tuple[Path, tuple[LineTime, ...]]], tmp_path: Path
) -> None:
    sound, tone = tmp_path / "joined.wav", tmp_path / "tone.wav"
    for name in ("talk", "spanish"):
        path, truth = told[name]
        rejoined(path, truth, sound, gap=0.0, noise=0.0)
        assert words_heard(sound, SCENES[name][1]) == []
    wav.write(tone, np.sin(np.arange(3 * RATE) * 0.05, dtype=np.float32) * np.float32(0.2))
    assert words_heard(tone, ["One line.", "And another."]) == []
    assert words_heard(tone, ["One line.", " "]) == []


def test_another_text_than_the_one_that_is_read_has_no_times(
    told: dict[str, tuple[Path, tuple[LineTime, ...]]],
) -> None:
    path, _ = told["german"]
    assert words_heard(path, SCENES["german"][1])
    assert (
        words_heard(
            path, ["Ja.", SCENES["german"][1][0], "Nein, das ist lange her, sagte sie leise und ging."]
        )
        == []
    )


@pytest.mark.parametrize("samples", [0, 100, RATE])
def test_silence_has_no_voice(tmp_path: Path, samples: int) -> None:
    wav.write(tmp_path / "silence.wav", np.zeros(samples, np.float32))
    assert voiced(tmp_path / "silence.wav") == []
    assert words_heard(tmp_path / "silence.wav", ["Hello."]) == []


def test_what_is_too_short_is_neither_pause_nor_word(tmp_path: Path) -> None:
    noise = np.random.default_rng(2).standard_normal(4 * RATE).astype(np.float32) * np.float32(0.1)
    for start, end in [(0.0, 0.5), (1.0, 1.1), (2.0, 2.4), (2.43, 3.0), (3.5, 4.0)]:
        noise[round(start * RATE) : round(end * RATE)] = 0
    wav.write(tmp_path / "noise.wav", noise)
    assert voiced(tmp_path / "noise.wav") == [(0.5, 2.0), (3.0, 3.5)]


def test_a_language_without_spaces_is_told_apart_by_its_punctuation(tmp_path: Path) -> None:
    texts = ["灯塔看守人慢慢走上楼梯。", "“谁在那里？”没有人回答，只有风。"]
    truth = speak([SpokenLine(text, "man") for text in texts], "zh", 3, tmp_path / "zh.wav").lines
    found = words_heard(tmp_path / "zh.wav", texts)
    assert [len(line) for line in found] == [1, 3]
    assert all(abs(line[0][0] - said.start) < 0.1 for line, said in zip(found, truth, strict=True))
    assert all(one[1] <= two[0] for one, two in pairwise(found[1]))
