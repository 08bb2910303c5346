"""Pasted words are kept to the letter."""

from __future__ import annotations

from agent.director import lint
from agent.director.plan import Planned, Wish, plan
from agent.director.scripts import shots
from film.breakdown import PlannedCast

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


STREET = """Make a 40 second film from these shots:
1. A wide street at dawn, empty, one cat crossing.
2. Close on a baker's hands pulling bread from the oven.
3. A girl in a red coat runs past the bakery window.
4. The baker hands her a warm loaf.
5. The girl and the cat share the loaf on a bench at sunrise."""
NET = """Shot 1: Wide shot of a pier at sunrise.
Shot 2: Wide shot of Tom, an old fisherman, mending a net.
Shot 3: Close-up of his hands.
Shot 4: He looks up."""


def test_full_sentences_of_a_shot_list_are_spoken_and_fragments_are_not() -> None:
    found = planned(STREET).breakdown
    said = ["", "", *(row.split(". ", 1)[1] for row in STREET.splitlines()[3:])]
    assert [" ".join(line.text for line in scene.lines) for scene in found.scenes] == said


def test_each_shot_is_where_its_words_put_it() -> None:
    found = planned(STREET).breakdown
    inside = ["bakery with a brick oven" in scene.visual for scene in found.scenes]
    assert inside == [False, True, False, False, False]


def test_a_pronoun_shows_whom_it_means() -> None:
    found = planned(STREET).breakdown
    assert "{baker} hands {girl} a warm loaf" in found.scenes[3].visual
    told = planned(NET).breakdown
    assert "{tom}'s hands" in told.scenes[2].visual and "{tom} looks up" in told.scenes[3].visual
    assert "old fisherman" in next(c.look for c in told.cast if c.id == "tom")


def test_an_author_s_framing_is_kept() -> None:
    found = planned(NET).breakdown
    assert [scene.shot for scene in found.scenes][:3] == ["wide", "wide", "close"]


def test_a_title_is_never_cut_inside_a_phrase() -> None:
    assert planned(STREET).breakdown.title == "The Baker and the Girl"
    river = "The river had been quiet all winter, and nobody knew why. " * 3
    assert planned(f"{river}\n\n{river}").breakdown.title == "The River"


def test_who_is_seen_once_looks_as_old_as_the_script_says() -> None:
    told = "The ice was thick that year, and no boat could leave the harbour for ten weeks.\n\n" \
        "Then old Mattias walked out to the bridge with his hammer and knocked three times.\n\n" \
        "The ice answered, and by evening every boat in the harbour was floating again."  # fmt: skip
    assert "Mattias, an old man with white hair, walked" in planned(told).breakdown.scenes[1].visual


SCREENPLAY = """INT. KITCHEN - DAY

MARA, 10, stands at the table with OTTO, her grandfather.

MARA
Do we have sugar?

They share a lemon.

EXT. GARDEN - EVENING

She waters the tomatoes. He watches.

OTTO
(smiling)
It will rain.

The two of them run inside.
"""


def test_a_screenplays_pronouns_carry_its_people_on() -> None:
    film = planned(SCREENPLAY).breakdown
    first, second = film.scenes
    assert "{mara} stands at the table with {otto}" in first.visual
    assert "{mara} and {otto} share a lemon" in first.visual
    assert "{mara} waters the tomatoes. {otto} watches. {mara} and {otto} run inside" in second.visual
    assert set(second.cast_ids) == {"mara", "otto"}
    looks = {member.id: member.look for member in film.cast}
    assert "girl" in looks["mara"] and "seventy" in looks["otto"]
    assert "MARA" not in first.motion


def test_a_shot_lists_pronouns_carry_its_people_on() -> None:
    film = planned(
        "1. A fisherman repairs his net on the pier.\n2. His daughter brings him coffee.\n"
        "3. They look at the sea.\n4. She falls asleep."
    ).breakdown
    seen = [scene.visual for scene in film.scenes]
    assert "{daughter} brings {fisherman} coffee" in seen[1]
    assert {"fisherman", "daughter"} == set(film.scenes[2].cast_ids) and "look at the sea" in seen[2]
    assert "{daughter} falls asleep" in seen[3]


def test_pictures_of_a_script_in_another_language_are_told_in_english() -> None:
    film = planned(
        "Totale: Ein Bahnhof bei Nacht.\nSPRECHERIN: Um drei Uhr fährt hier nichts mehr.\n"
        "Nahaufnahme: Eine Hand schiebt eine Münze.\nSPRECHERIN: Außer dem Kaffee.\n20 Sekunden, Hochformat."
    ).breakdown
    first, second = film.scenes
    assert film.language == "de" and "A station at night" in first.visual
    assert second.shot == "close" and "hand" in second.visual and "Nahaufnahme" not in second.visual
    assert [line.text for scene in film.scenes for line in scene.lines] == [
        "Um drei Uhr fährt hier nichts mehr.",
        "Außer dem Kaffee.",
    ]


def test_a_speaker_named_by_a_trade_in_another_language_looks_like_it() -> None:
    film = planned(
        "Scène : un champ. Une fermière attend. FERMIÈRE : « Pas encore. » Elle regarde les nuages. 15 secondes."
    ).breakdown
    member = film.cast[0]
    assert member.id == "farmer" and "a farmer, a woman" in member.look and member.voice.endswith("woman")


def test_as_many_scenes_as_are_asked_for() -> None:
    film = planned(
        "Five scenes, 30 seconds: a tailor sews a coat out of fog for a ghost king. The king puts it on and can be"
        " seen for the first time, and he is just a boy."
    ).breakdown
    assert len(film.scenes) == 5 and film.settings.duration == 30.0


def test_what_alone_is_heard_is_heard_in_place_of_other_sounds() -> None:
    film = planned(
        "Shot list: 0-4s drone over salt flats. 4-9s a woman drags a red sledge. 9-12s her face. Only wind, no music no voice."
    ).breakdown
    assert film.settings.duration == 12.0 and film.settings.music is False
    assert all("wind" in scene.audio for scene in film.scenes)
    assert "living room" not in film.scenes[0].visual


def test_pictures_for_words_to_the_letter_show_what_is_told_of_them() -> None:
    film = planned(
        'Please say exactly this: "Salt. Water. Time." 10 seconds, footage of an old harbour, calm voice.'
    ).breakdown
    assert all("old harbour" in scene.visual for scene in film.scenes)


def test_a_pronoun_that_nobody_was_shown_for_means_the_first_of_the_cast_each_time() -> None:
    names = [f"fisher_{n}" for n in "cabhgfed"]  # a set of them has another order in every process
    cast = [PlannedCast(id=name, kind="person", look="a man of forty, a grey coat") for name in names]
    shown = shots.recalled("he waits on the pier", cast, dict.fromkeys(names, "m"), ())
    assert shown == "{fisher_c} waits on the pier"
