"""Narration: what is heard, how loud, and when."""

import sys
from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest

from providers.local.sound import speech as speech_module
from providers.local.sound import speech_engine, wav
from providers.local.sound.speech import Speech, SpeechError, SpokenLine, speak
from providers.local.sound.speech_engine import Request, Sentence, synthesise
from providers.local.sound.speech_languages import LANGUAGES, find_language
from providers.local.sound.voices import default_voice, find_timbre, voices

FOX = {
    "en": "The fox looks for the moon.",
    "de": "Der Fuchs sucht den Mond.",
    "fr": "Le renard cherche la lune.",
    "es": "El zorro busca la luna.",
    "hi": "लोमड़ी चाँद खोजती है।",
    "ja": "きつねは ふゆに つきを さがす。",
}
STORY = (
    SpokenLine("In 1999, Dr. Lee sold the old lighthouse for $3.5 million. Nobody was in the tower!", "man"),
    SpokenLine("Is it true, grandpa? I have been waiting… all day.", "girl"),
    SpokenLine("It is — World War II ended it.\n\nSleep now 🌙.", "giant", speed=0.9),
)


@pytest.fixture(scope="module")
def story(tmp_path_factory: pytest.TempPathFactory) -> tuple[Speech, wav.Samples, Path]:
    out = tmp_path_factory.mktemp("story") / "story.wav"
    speech = speak(STORY, "en", 7, out)
    return speech, wav.read(out), out


def _cut(samples: wav.Samples, start: float, end: float) -> wav.Samples:
    return samples[round(start * wav.SAMPLE_RATE) : round(end * wav.SAMPLE_RATE)]


def _crest(samples: wav.Samples) -> float:
    return float(20 * np.log10(np.abs(samples).max() / np.sqrt(np.square(samples).mean())))


def _check_times(speech: Speech, texts: list[str]) -> None:
    assert [[word.text for word in line.words] for line in speech.lines] == [text.split() for text in texts]
    for line in speech.lines:
        assert line.start == line.words[0].start
        assert all(word.start < word.end for word in line.words)
        assert all(one.end <= two.start for one, two in pairwise(line.words))
        assert line.words[-1].end <= line.end + 1e-3
    assert all(one.end < two.start for one, two in pairwise(speech.lines))
    assert speech.lines[-1].end < speech.seconds


def test_every_shown_word_has_one_time_and_times_rise(story: tuple[Speech, wav.Samples, Path]) -> None:
    speech, samples, _ = story
    _check_times(speech, [line.text for line in STORY])
    assert speech.seconds == len(samples) / wav.SAMPLE_RATE


def test_sound_begins_when_the_file_begins_and_lines_are_silent_between(
    story: tuple[Speech, wav.Samples, Path],
) -> None:
    speech, samples, _ = story
    heard = np.flatnonzero(np.abs(samples) > 0.01) / wav.SAMPLE_RATE
    assert heard[0] < 0.03
    for line in speech.lines:
        in_line = heard[(heard > line.start - 0.3) & (heard < line.end + 0.02)]
        assert in_line[0] == pytest.approx(line.start, abs=0.03)
    for one, two in pairwise(speech.lines):
        assert np.abs(_cut(samples, one.end + 0.15, two.start - 0.02)).max() < 0.003
    assert np.abs(samples[-480:]).max() < 0.003


def test_a_word_stands_where_it_is_loud_and_a_pause_belongs_to_no_word(
    story: tuple[Speech, wav.Samples, Path],
) -> None:
    speech, samples, _ = story
    for line in speech.lines:
        for word in line.words:
            if any(character.isalnum() for character in word.text):
                assert np.abs(_cut(samples, word.start, word.end)).max() > 0.05, word
    first = speech.lines[0].words
    nobody = next(word for word in first if word.text == "Nobody")
    before = first[first.index(nobody) - 1]
    assert nobody.start - before.end == pytest.approx(0.45, abs=0.08)


def test_each_line_is_level_and_not_spiky(story: tuple[Speech, wav.Samples, Path]) -> None:
    speech, samples, _ = story
    for line in speech.lines:
        sound = _cut(samples, line.start, line.end)
        assert wav.loudness(sound) == pytest.approx(-18, abs=0.5)
        assert 8 < _crest(sound) <= 15
        assert np.abs(sound).max() < 0.9


@pytest.mark.parametrize("language", FOX)
def test_every_voice_speaks_the_language(language: str, tmp_path: Path) -> None:
    cast = voices()
    out = tmp_path / "cast.wav"
    speech = speak([SpokenLine(FOX[language], voice.id) for voice in cast], language, 1, out)
    samples = wav.read(out)
    _check_times(speech, [FOX[language]] * len(cast))
    for voice, line in zip(cast, speech.lines, strict=True):
        sound = _cut(samples, line.start, line.end)
        assert 1.0 < line.end - line.start < 4.0, voice.id
        assert wav.loudness(sound) == pytest.approx(-18, abs=1.5), voice.id
        assert _crest(sound) <= 15, voice.id


def test_every_language_has_a_name_that_espeak_knows() -> None:
    sounds = synthesise([Request("1 2 3", f"{one.espeak}+max", one.rate, 45, 60) for one in LANGUAGES])
    assert all(len(sound.samples) > 8000 and sound.words for sound in sounds)


def test_every_voice_file_exists() -> None:
    import espeakng_loader

    files = Path(espeakng_loader.get_data_path()) / "voices" / "!v"
    assert all((files / find_timbre(voice.id).variant).is_file() for voice in voices())


def test_tags_find_their_language() -> None:
    assert find_language("pt_BR").espeak == "pt-br"
    assert find_language("en-GB").espeak == "en-gb-x-rp"
    assert find_language("de-AT").code == "de"
    assert find_language("no").code == "nb"
    assert find_language("zh-Hans").espeak == "cmn"


def test_accents_belong_to_english_but_speak_everything() -> None:
    assert "british" in {voice.id for voice in voices("en")}
    assert "british" not in {voice.id for voice in voices("de")}
    assert default_voice("de") == default_voice("en") == "man"


def test_speed_is_kept(tmp_path: Path) -> None:
    def length(speed: float) -> float:
        return speak([SpokenLine(FOX["en"] * 2, "woman", speed)], "en", 1, tmp_path / "s.wav").lines[0].end

    slow, usual, fast = length(0.7), length(1.0), length(1.6)
    assert slow / usual == pytest.approx(1 / 0.7, rel=0.12)
    assert fast / usual == pytest.approx(1 / 1.6, rel=0.12)


def test_the_spoken_form_is_heard_and_the_shown_one_is_timed(tmp_path: Path) -> None:
    shown = "狐は 冬に 月を 探す。"
    line = SpokenLine(shown, "woman", spoken="きつねは ふゆに つきを さがす。")
    speech = speak([line], "ja", 1, tmp_path / "ja.wav")
    _check_times(speech, [shown])
    kana = speak([SpokenLine("きつねは ふゆに つきを さがす。", "woman")], "ja", 1, tmp_path / "kana.wav")
    assert [word.start for word in speech.lines[0].words] == pytest.approx(
        [word.start for word in kana.lines[0].words], abs=0.02
    )


@pytest.mark.parametrize(
    ("line", "language", "said"),
    [
        (SpokenLine("  ", "man"), "en", "empty"),
        (SpokenLine("…! 🦊", "man"), "en", "no letters"),
        (SpokenLine("Hello.", "tenor"), "en", "'tenor'"),
        (SpokenLine("Hello.", "man"), "xx", "'xx'"),
        (SpokenLine("Hello.", "man", speed=3), "en", "3"),
        (SpokenLine("a" * 3000, "man"), "en", "2000"),
        (SpokenLine("狐は走る。", "man"), "ja", "kana"),
    ],
)
def test_what_cannot_be_spoken_is_said_in_one_sentence(
    line: SpokenLine, language: str, said: str, tmp_path: Path
) -> None:
    with pytest.raises(SpeechError) as failure:
        speak([line], language, 1, tmp_path / "never.wav")
    message = str(failure.value)
    assert said in message
    assert message.endswith(".") and "\n" not in message
    assert not (tmp_path / "never.wav").exists()


def test_a_sentence_without_sound_is_a_short_silence_but_not_a_whole_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def half_mute(requests: list[Request]) -> list[Sentence]:
        return [
            replace(sound, samples=sound.samples * (0 if "Moon" in request.text else 1), words=())
            for request, sound in zip(requests, synthesise(requests), strict=True)
        ]

    monkeypatch.setattr(speech_module, "synthesise", half_mute)
    speech = speak([SpokenLine("Fox. Moon over water. Fox.", "man")], "en", 1, tmp_path / "half.wav")
    _check_times(speech, ["Fox. Moon over water. Fox."])
    with pytest.raises(SpeechError, match="no sound for 'Moon'"):
        speak([SpokenLine("Moon", "man")], "en", 1, tmp_path / "never.wav")


def test_no_lines_at_all(tmp_path: Path) -> None:
    with pytest.raises(SpeechError, match="no lines"):
        speak([], "en", 1, tmp_path / "never.wav")


def test_missing_speech_data_is_named(tmp_path: Path) -> None:
    with pytest.raises(SpeechError, match=r"data of espeak-ng is missing from .*nowhere"):
        synthesise([Request("x", "en", 145, 45, 60)], data=tmp_path / "nowhere")


def test_broken_speech_data_is_an_error_not_a_crash(tmp_path: Path) -> None:
    (tmp_path / "phontab").write_bytes(b"")
    with pytest.raises(SpeechError) as failure:
        synthesise([Request("x", "en", 145, 45, 60)], data=tmp_path)
    assert "\n" not in str(failure.value)


def test_a_voice_that_espeak_does_not_know_never_speaks_as_another() -> None:
    with pytest.raises(SpeechError, match=r"no voice 'fr-fr'"):
        synthesise([Request("un", "fr", 117, 45, 60), Request("deux", "fr-fr", 117, 45, 60)])


def test_a_child_that_dies_or_hangs_is_an_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    child = tmp_path / "child.py"
    monkeypatch.setattr(speech_engine, "_CHILD", child)
    child.write_text("import os; os.abort()")
    with pytest.raises(SpeechError, match="stopped with exit status -6"):
        synthesise([Request("x", "en", 145, 45, 60)])
    monkeypatch.setattr(speech_engine, "_SECONDS", 0.2)
    child.write_text("while True: pass")
    with pytest.raises(SpeechError, match="did not finish"):
        synthesise([Request("x", "en", 145, 45, 60)])


def test_the_child_sees_no_secrets(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    child = tmp_path / "child.py"
    child.write_text("import json, os; print(json.dumps({'error': ' '.join(sorted(os.environ))}))")
    monkeypatch.setattr(speech_engine, "_CHILD", child)
    monkeypatch.setenv("FAL_KEY", "secret")
    with pytest.raises(SpeechError) as failure:
        synthesise([Request("x", "en", 145, 45, 60)])
    assert "FAL_KEY" not in str(failure.value)


def test_espeak_never_enters_this_process(story: tuple[Speech, wav.Samples, Path]) -> None:
    if sys.platform == "linux":
        assert "libespeak" not in Path("/proc/self/maps").read_text()


def test_control_characters_are_not_commands(tmp_path: Path) -> None:
    plain = speak([SpokenLine("A calm word.", "man")], "en", 1, tmp_path / "a.wav")
    marked = speak([SpokenLine("A \x01 calm > word.", "man")], "en", 1, tmp_path / "b.wav")
    assert marked.lines[0].end == pytest.approx(plain.lines[0].end, abs=0.05)
    assert [word.text for word in marked.lines[0].words] == ["A", "\x01", "calm", ">", "word."]


def test_wav_round_trip_and_known_loudness(tmp_path: Path) -> None:
    time = np.arange(3 * wav.SAMPLE_RATE) / wav.SAMPLE_RATE
    tone = (0.1 * np.sin(2 * np.pi * 1000 * time)).astype(np.float32)
    assert wav.loudness(tone) == pytest.approx(-23.0, abs=0.1)
    stereo = np.stack([tone, tone], axis=1)
    assert wav.loudness(stereo) == pytest.approx(-20.0, abs=0.1)
    assert wav.loudness(np.zeros(48_000, np.float32)) == float("-inf")
    wav.write(tmp_path / "f.wav", stereo, bits=32)
    assert np.array_equal(wav.read(tmp_path / "f.wav"), stereo)
    wav.write(tmp_path / "i.wav", tone)
    assert np.abs(wav.read(tmp_path / "i.wav") - tone).max() <= 1 / 32767
    with pytest.raises(ValueError, match="bits"):
        wav.write(tmp_path / "x.wav", tone, bits=24)
    (tmp_path / "x.wav").write_bytes(b"ID3 not a wav")
    with pytest.raises(ValueError, match="not a WAV"):
        wav.read(tmp_path / "x.wav")


def test_same_request_same_bytes_and_another_seed_another_tune(
    story: tuple[Speech, wav.Samples, Path], tmp_path: Path
) -> None:
    """Last, some seconds after the first: espeak would let its breath noise depend on the time of day."""
    again = tmp_path / "again.wav"
    assert speak(STORY, "en", 7, again) == story[0]
    assert again.read_bytes() == story[2].read_bytes()
    assert speak(STORY, "en", 8, again) != story[0]
