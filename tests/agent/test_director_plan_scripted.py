"""Pasted words are kept to the letter."""

from __future__ import annotations

from agent.director import lint
from agent.director.plan import Planned, Wish, plan

POEM = """The sea keeps nothing that it takes.
It lays it on the sand
and goes away, and comes again
with salt upon its hand."""
TABLE = """| Time | Visual | VO |
|---|---|---|
| 0:00-0:05 | A lighthouse at dusk | The lamp has not burned since spring. |
| 0:05-0:10 | Hands clean the glass | She cleans it anyway. |
| 0:10-0:14 | A ship far out | Somebody might be looking. |
| 0:14-0:20 | The lamp lights | Somebody is. |"""
PLAY = """INT. KITCHEN - NIGHT

Rosa opens the oven. It is empty.

ROSA
Where is the bread?

OTTO
(smiling)
I ate it.

EXT. STREET - DAY

They walk past a bakery.

ROSA
You are buying."""
SHOTS = """Scene 1: A fox walks through the snow.
Scene 2: The fox sees the moon in a puddle.
Scene 3: An owl watches from a branch.
Scene 4: The fox sleeps."""


def planned(text: str, **more: object) -> Planned:
    found = plan(Wish(text, **more))  # type: ignore[arg-type]
    assert isinstance(found, Planned)
    return found


def test_a_poem_is_spoken_line_by_line() -> None:
    found = planned(POEM, duration=25).breakdown
    assert " ".join(lint.scripts(found)).split() == POEM.split()
    assert found.settings.duration == 25 and sum(s.seconds for s in found.scenes) == 24.25


def test_a_table_keeps_its_times_and_labels_stay_silent() -> None:
    found = planned(TABLE).breakdown
    assert [s.seconds for s in found.scenes][:3] == [5, 5, 4]
    assert found.settings.duration == 20
    assert "VO" not in " ".join(lint.scripts(found)) and "lighthouse at dusk" in found.scenes[0].visual


def test_speakers_are_cast_with_voices_of_their_own() -> None:
    found = planned(PLAY).breakdown
    voices = {c.name: c.voice for c in found.cast}
    assert voices["Rosa"] == "woman" and voices["Otto"] == "man"
    assert [line.speaker for line in found.scenes[0].lines] == ["rosa", "otto"]
    assert "night" in found.scenes[0].visual.lower() and "night" not in found.scenes[1].visual.lower()


def test_a_shot_list_keeps_order_count_and_who_returns() -> None:
    found = planned(SHOTS).breakdown
    assert len(found.scenes) == 4 and [c.id for c in found.cast] == ["fox"]
    assert "fox" in found.scenes[3].cast_ids and "owl" in found.scenes[2].visual
    assert "moon under black sky" not in found.scenes[1].visual


def test_words_beat_length_and_both_numbers_are_said() -> None:
    script = "\n\n".join(
        ["The lamp has not burned since spring, and nobody in the village has asked why."] * 6
    )
    found = planned(script, duration=10)
    assert " ".join(" ".join(lint.scripts(found.breakdown)).split()) == " ".join(script.split())
    assert found.breakdown.settings.duration is not None and found.breakdown.settings.duration > 20
    assert any("10" in note and f"{found.breakdown.settings.duration:g}" in note for note in found.notes)
