"""Pasted scripts: what they are, and that every word is kept."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from agent.director.scripts import intros
from agent.director.scripts.split import Sections, certain, split
from agent.director.scripts.words import sentences, speech_seconds


def read(text: str) -> Sections:
    found = split(text)
    assert found is not None
    return found


def spoken(found: Sections) -> str:
    return " ".join(text for section in found.sections for _, text in section.lines)


SHOTS = """1. Wide shot of the harbour at dawn
2. Close on hands tying a rope
3. The fisherman looks up.
4. A gull on a post
5. The boat leaves the pier."""


def test_a_shot_list_keeps_its_order_and_words_and_reads_whole_sentences() -> None:
    found = read(SHOTS)
    assert [s.visual for s in found.sections] == [row[3:] for row in SHOTS.splitlines()]
    assert spoken(found) == "The fisherman looks up. The boat leaves the pier."


def test_items_without_a_verb_are_read_aloud_only_if_nothing_else_is() -> None:
    found = read("Make a 20 second film:\n\n- harbour at dawn\n- a rope\n- an empty pier")
    assert found.intro == "Make a 20 second film:"
    assert spoken(found) == "harbour at dawn a rope an empty pier"


def test_camera_directions_are_never_spoken() -> None:
    found = read("- Wide shot of a pier\n- Close-up of a rope\n- Camera pans to the sea")
    assert spoken(found) == ""
    assert len(found.sections) == 3


def test_the_size_of_a_shot_before_a_colon_is_no_speaker() -> None:
    rows = [
        "Wide: an empty swimming pool.",
        "Close-up: an old swimmer ties her cap.",
        "Detail: drops on the board.",
    ]
    found = read("\n".join(f"{number}. {row}" for number, row in enumerate(rows, 1)))
    assert [s.visual for s in found.sections] == rows
    assert spoken(found) == ""


def test_labels_inside_unnamed_columns_say_what_a_cell_is() -> None:
    found = read(
        "0:00-0:05 | Visual: a kite over a lighthouse | VO: Some days the wind has plans.\n"
        "0:05-0:10 | Visual: yellow boots on wet grass | VO: So do I."
    )
    assert [s.visual for s in found.sections] == ["a kite over a lighthouse", "yellow boots on wet grass"]
    assert spoken(found) == "Some days the wind has plans. So do I."
    assert {speaker for s in found.sections for speaker, _ in s.lines} == {"narrator"}


def test_a_table_gives_times_pictures_and_only_the_voice_over_is_spoken() -> None:
    found = read(
        "| Time | Visual | VO |\n|---|---|---|\n| 0:00-0:05 | A lamp in fog | The lamp is lit. |\n"
        "| 0:05-0:12 | A boat | Nobody sees it. |"
    )
    assert found.kind == "table"
    assert [s.seconds for s in found.sections] == [5.0, 7.0]
    assert [s.visual for s in found.sections] == ["A lamp in fog", "A boat"]
    assert spoken(found) == "The lamp is lit. Nobody sees it."


def test_two_columns_without_names_are_picture_and_words() -> None:
    found = read("A lamp in fog\tThe lamp is lit.\nA boat\tNobody sees it.")
    assert [(s.visual, s.lines) for s in found.sections] == [
        ("A lamp in fog", (("narrator", "The lamp is lit."),)),
        ("A boat", (("narrator", "Nobody sees it."),)),
    ]


def test_the_audio_column_of_a_two_column_script_holds_voice_and_sounds() -> None:
    found = read("VIDEO\tAUDIO\nA lamp\tNARRATOR: The lamp is lit.\nA boat\tSFX: waves")
    assert spoken(found) == "The lamp is lit."
    assert found.sections[1].audio == "waves"


SCREENPLAY = """Title: The Pier

FADE IN:

INT. LAMP ROOM - NIGHT

The keeper lights the lamp.

KEEPER
(softly)
You are late.

MARA (O.S.)
The sea was long. (beat) Very long.

CUT TO:

EXT. PIER - DAWN

A boat.
"""


def test_a_screenplay_has_speakers_headings_and_silent_directions() -> None:
    found = read(SCREENPLAY)
    assert (found.kind, found.title) == ("screenplay", "The Pier")
    first, second = found.sections
    assert first.heading == "INT. LAMP ROOM - NIGHT"
    assert first.visual == "The keeper lights the lamp."
    assert first.lines == (("KEEPER", "You are late."), ("MARA", "The sea was long. Very long."))
    assert (second.heading, second.visual, second.lines) == ("EXT. PIER - DAWN", "A boat.", ())


def test_labelled_scenes_fill_their_fields() -> None:
    found = read(
        "Scene 1: Harbour at dawn (5s)\nVO: The boats are late.\nSFX: gulls\n\n"
        "**Scene 2**\n- Visual: a girl with matches\n- Narrator: Somebody is early.\n- Motion: push in slowly"
    )
    first, second = found.sections
    assert (first.visual, first.seconds, first.audio) == ("Harbour at dawn", 5.0, "gulls")
    assert (second.visual, second.motion) == ("a girl with matches", "push in slowly")
    assert spoken(found) == "The boats are late. Somebody is early."


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Szene 1: Ein Fuchs im Schnee\nSprecher: Es ist still.\nSzene 2: Der Mond\nSprecher: Da ist er.", "Es ist still. Da ist er."),
        ("Scène 1 : un phare\nNarrateur : Il s'éteint.\nScène 2 : la mer\nNarrateur : Elle attend.", "Il s'éteint. Elle attend."),
        ("第1场 海边\n旁白: 灯亮了。\n第2场 船\n旁白: 没有人看见。", "灯亮了。 没有人看见。"),
    ],
)  # fmt: skip
def test_other_languages_mark_scenes_too(text: str, words: str) -> None:
    found = read(text)
    assert len(found.sections) == 2
    assert spoken(found) == words


def test_times_with_labels_on_the_same_row() -> None:
    found = read('0:00-0:05 A lamp. VO: "The lamp is lit."\n[0:05 - 0:09] A boat. VO: Nobody sees it.')
    assert [s.seconds for s in found.sections] == [5.0, 4.0]
    assert [s.visual for s in found.sections] == ["A lamp.", "A boat."]
    assert spoken(found) == "The lamp is lit. Nobody sees it."


def test_starting_times_give_the_length_up_to_the_next() -> None:
    found = read("0:00 The lamp is lit.\n0:04 Nobody sees it.\n0:09 It burns.")
    assert [s.seconds for s in found.sections] == [4.0, 5.0, None]


def test_subtitles_join_to_sentences_and_cover_the_time() -> None:
    found = read(
        "1\n00:00:00,500 --> 00:00:03,000\nThe lamp is <i>lit</i>.\n\n"
        "2\n00:00:03,200 --> 00:00:05,000\nNobody sees it,\n\n3\n00:00:05,100 --> 00:00:08,000\nbut it burns."
    )
    assert spoken(found) == "The lamp is lit. Nobody sees it, but it burns."
    assert sum(s.seconds or 0 for s in found.sections) == pytest.approx(8.0)


def test_quoted_speech_is_spoken_by_who_says_it_and_lettering_is_not() -> None:
    found = read(
        '1. The keeper says "You are late."\n2. Mara answers “The sea was long.”\n3. A sign reading "CLOSED"'
    )
    assert found.sections[0].lines == (("narrator", "You are late."),)
    assert found.sections[1].lines == (("Mara", "The sea was long."),)
    assert found.sections[2].lines == ()


def test_named_speakers_make_a_dialogue() -> None:
    found = read("ANNA: Did you hear it?\nBEN: (listening) No.\nANNA: Then listen.")
    assert found.kind == "dialogue"
    assert found.sections[0].lines == (("ANNA", "Did you hear it?"), ("BEN", "No."), ("ANNA", "Then listen."))


POEM = ["The water holds the sky", "and will not give it back", "A leaf comes down", "to ask again",
        "The boat is turned over", "the rope is stiff", "somebody left a cup", "on the cold step"]  # fmt: skip


def test_every_verse_is_kept_in_order_one_or_two_a_scene() -> None:
    found = read("\n".join(POEM[:4]) + "\n\n" + "\n".join(POEM[4:]) + "\n\nfilm this poem")
    assert (found.kind, found.intro) == ("poem", "film this poem")
    assert [text for s in found.sections for _, text in s.lines] == POEM
    assert all(1 <= len(s.lines) <= 2 for s in found.sections)


PROSE = (
    "The lamp had burned for forty years. Nobody had asked it to stop.\n\n"
    "Then one night the keeper did not climb the stairs. The sea waited.\n\n"
    "In the morning a girl came with matches."
)


def test_the_instruction_above_a_text_is_a_wish_and_never_spoken() -> None:
    found = read("Make a 30 second vertical film from this:\n" + PROSE)
    assert found.intro == "Make a 30 second vertical film from this:"
    assert len(found.sections) == 3
    assert spoken(found).split() == PROSE.split()


def test_an_instruction_on_the_same_row_and_one_at_the_end() -> None:
    body = "The lamp had burned for forty years. Nobody had asked it to stop."
    assert spoken(read(f"Film this text: {body}")) == body
    found = read(f"{body * 1} {body} {body} {body} {body} {body}\n\nMake it 10 seconds.")
    assert found.intro == "Make it 10 seconds."
    assert "seconds" not in spoken(found)


def test_a_long_paragraph_breaks_at_sentence_ends() -> None:
    body = " ".join(
        f"The keeper counts {word} lamps before the storm comes back."
        for word in ("one", "two", "three", "four", "five", "six", "seven")
    )
    found = read(body)
    assert spoken(found) == body
    assert len(found.sections) > 1
    assert all(sum(speech_seconds(t) for _, t in s.lines) <= 12 for s in found.sections)
    assert all(s.lines[-1][1].endswith(".") for s in found.sections)


@pytest.mark.parametrize(
    "wish",
    [
        "A lighthouse keeper befriends a storm",
        "Make a film about a fox.\nIt is winter.\n30 seconds.\nVertical.",
        "Explain our refund policy: 30 days, unopened items, refund to the original card",
        "Make an ad with these points:\n- fast\n- cheap\n- good",
        "A lighthouse keeper befriends a storm.\n\n30 seconds, vertical",
        "Make it exactly 12 seconds, 4:5, no captions: a candle burning down beside a letter",
        "How to make pancakes: mix flour, milk and eggs; rest; fry; flip; serve with lemon",
        "A fox film\n- 30 seconds\n- vertical\n- no narration",
        "Recap of our hackathon: 42 people, 11 teams, winner team Heron",
        "Title: The Lamp\nStyle: watercolour\nLength: 30 seconds",
        "One minute to midnight: a bomb disposal robot learns to knit, 20s",
        "storm",
        "",
    ],
)
def test_an_ordinary_wish_is_no_script(wish: str) -> None:
    assert split(wish) is None


WORDS = st.lists(
    st.sampled_from(
        [
            "The",
            "lamp",
            "burns,",
            "A",
            "boat",
            "waits;",
            "nobody",
            "O'Neill",
            "comes",
            "café",
            "1997",
            "sea-salt",
        ]
    ),
    min_size=3,
    max_size=14,
)
SENTENCE = st.builds(
    lambda words, stop: " ".join(words).capitalize() + stop, WORDS, st.sampled_from([".", "!", "?"])
)
LAYOUTS = [
    lambda i, said: f"Scene {i}: a pier\nVO: {said}\nSFX: gulls\n",
    lambda i, said: f"{i}. **A pier at dawn**\n   Narrator: {said}\n   Duration: 5s",
    lambda i, said: f"| 0:0{i} | A pier | {said} |",
    lambda i, said: f"INT. PIER {'ABCDEFGHI'[i]} - DAY\n\nA boat.\n\nMARA\n(quietly)\n{said}\n",
    lambda i, said: f'{i}) Mara says "{said}"',
    lambda i, said: f"Visual: a pier\nVoice-over: {said}\n",
    lambda i, said: f"{i}\n00:00:{i:02d},000 --> 00:00:{i + 1:02d},000\n{said}\n",
]


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(LAYOUTS), st.lists(SENTENCE, min_size=2, max_size=6))
def test_spoken_words_are_the_sources_word_for_word(layout, said: list[str]) -> None:  # type: ignore[no-untyped-def]
    found = read("\n".join(layout(index, words) for index, words in enumerate(said, 1)))
    assert spoken(found).split() == " ".join(said).split()


@settings(max_examples=100, deadline=None)
@given(st.lists(st.lists(SENTENCE, min_size=2, max_size=9), min_size=2, max_size=4))
def test_prose_is_spoken_whole(paragraphs: list[list[str]]) -> None:
    text = "\n\n".join(" ".join(p) for p in paragraphs)
    found = split(text)
    if found is None:
        assert len(text.split()) < 20
    else:
        assert spoken(found).split() == text.split()


@settings(max_examples=100, deadline=None)
@given(st.lists(SENTENCE, min_size=1, max_size=6))
def test_sentences_joined_are_the_text(said: list[str]) -> None:
    assert " ".join(sentences(" ".join(said))) == " ".join(said)


@pytest.mark.parametrize(
    ("text", "seen", "seconds"),
    [
        (
            "Shot list: 0-4s drone over salt flats. 4-9s a woman drags a sledge. 9-12s her boots. Only wind, no music no voice.",
            ["drone over salt flats.", "a woman drags a sledge.", "her boots."],
            [4.0, 5.0, 3.0],
        ),
        (
            "Segundos 0-4: redes secándose. Segundos 4-10: una mujer remienda. Sin locución.",
            ["redes secándose.", "una mujer remienda."],
            [4.0, 6.0],
        ),
        (
            "1:1, 3 shots x 4 sec, no vo. a) onion being chopped b) butter foaming c) plate, fork, done",
            ["onion being chopped", "butter foaming", "plate, fork, done"],
            [4.0, 4.0, 4.0],
        ),
        (
            "Seis planos: 1. una olla. 2. una mano. 3. nadie. Sin música. 3 s cada uno.",
            ["una olla.", "una mano.", "nadie."],
            [3.0, 3.0, 3.0],
        ),
        (
            "Shot list:\n1) wide: empty platform, dawn – 6s\n2) close: a gloved hand – 4s",
            ["wide: empty platform, dawn", "close: a gloved hand"],
            [6.0, 4.0],
        ),
        (
            "Shotlist - wide, harbour (4s) / close, rope on bollard (3s) / wide, ferry gone (5s). no vo",
            ["wide, harbour", "close, rope on bollard", "wide, ferry gone"],
            [4.0, 3.0, 5.0],
        ),
    ],
)
def test_a_shot_list_in_one_line_has_its_rows_and_their_lengths(
    text: str, seen: list[str], seconds: list[float]
) -> None:
    found = read(text)
    assert [s.visual for s in found.sections] == seen
    assert [s.seconds for s in found.sections] == seconds
    assert spoken(found) == "" and certain(text)


def test_shots_in_their_order_are_as_many_as_were_counted() -> None:
    found = read(
        "Drei Einstellungen, kein Text: erst ein Karpfen im Teich, dann ein Reiher, dann nur noch Ringe."
    )
    assert [s.visual for s in found.sections] == ["ein Karpfen im Teich", "ein Reiher", "nur noch Ringe."]
    assert split("Vier Bilder: erst ein Karpfen, dann ein Reiher, dann nur noch Ringe.") is None


@pytest.mark.parametrize(
    ("text", "lines", "seen"),
    [
        (
            "FADE IN: a phone box in a wheat field. It rings.\nNARRATOR: Nobody has paid since 1994.\n"
            "A farmer picks up the receiver.\nNARRATOR: Then she says yes.\nFADE OUT.\n(20 seconds)",
            [("narrator", "Nobody has paid since 1994."), ("narrator", "Then she says yes.")],
            ["a phone box in a wheat field. It rings.", "A farmer picks up the receiver."],
        ),
        (
            "Plan large : une gare sous la neige.\nVOIX OFF : Le train est parti.\nGros plan : des pas.\n"
            "VOIX OFF : J'ai marché.\nDurée 15 secondes, noir et blanc, texte exact.",
            [("narrator", "Le train est parti."), ("narrator", "J'ai marché.")],
            ["Plan large : une gare sous la neige.", "Gros plan : des pas."],
        ),
        (
            "Scène : une cabine au milieu d'un champ. Elle sonne. FERMIÈRE : « Non, pas encore. » "
            "Elle raccroche. 15 secondes, une seule réplique.",
            [("FERMIÈRE", "Non, pas encore.")],
            ["une cabine au milieu d'un champ. Elle sonne.", "Elle raccroche."],
        ),
        (
            "BUB: Warum hat der Mond ein Loch?\nOPA: Da schaut wer durch.\nBeide winken vorsichtshalber.\n"
            "Aquarell, 18 Sekunden, Zither.",
            [("BUB", "Warum hat der Mond ein Loch?"), ("OPA", "Da schaut wer durch.")],
            ["BUB and OPA", "Beide winken vorsichtshalber."],
        ),
    ],
)
def test_what_is_done_between_the_lines_of_a_script_is_seen_and_not_said(
    text: str, lines: list[tuple[str, str]], seen: list[str]
) -> None:
    found = read(text)
    assert [line for s in found.sections for line in s.lines] == lines
    assert [s.visual for s in found.sections] == seen


def test_settings_behind_the_last_row_belong_to_no_scene() -> None:
    found = read(
        "INT. ELEVATOR - NIGHT\nA nun and a burglar, stuck.\nNUN: You're late.\nThe lights flicker.\n"
        "About 15 seconds. Only this one line."
    )
    assert (
        found.intro == "About 15 seconds. Only this one line." and "seconds" not in found.sections[-1].visual
    )
    found = read(
        "Shots:\n- a ball\n- a pram\n- a baby\nTeal, wet streets.\nTrailer for our league, 20 seconds."
    )
    assert found.sections[-1].visual == "a baby" and "Trailer for our league" in found.intro


def test_a_narrator_who_is_only_described_makes_no_script() -> None:
    assert split("Eine Marktfrau verkauft Gurken. Sprecherin: rheinisch, resolut. Bitte ohne Preise.") is None
    assert split("En vertical y sin narrador: una mujer baila sola en la cocina, 20 segundos") is None
    notice = split("Notice for the club.\nWHEN: Saturday, 3 pm.\nWHERE: The green.\nBring cake.")
    assert notice is None or not {"WHEN", "WHERE"} & {who for s in notice.sections for who, _ in s.lines}


def test_pictures_in_brackets_come_with_what_is_said_with_them() -> None:
    found = read(
        '[old cinema, red seats] VO: "Row F was always ours." [an empty seat] VO: "I still buy two tickets." 20 seconds'
    )
    assert [s.visual for s in found.sections] == ["old cinema, red seats", "an empty seat"]
    assert [text for s in found.sections for _, text in s.lines] == [
        "Row F was always ours.",
        "I still buy two tickets.",
    ]
    assert found.intro == "20 seconds"


def test_rows_may_be_lettered_and_music_behind_them_is_no_picture() -> None:
    found = read(
        "3 shots, 15 seconds. A: a hammer. B: it dips in water. C: a horse snorts. no music no narration"
    )
    assert [s.visual for s in found.sections] == ["a hammer.", "it dips in water.", "a horse snorts."]
    for behind, tune in (("Quiet accordion.", "quiet accordion"), ("Lone harmonica.", "lone harmonica")):
        found = read(f"Shot list, no voice: 0-4s fog. 4-9s an old man mends a net. 9-13s he laughs. {behind}")
        assert found.sections[-1].visual.strip(".") == "he laughs" and intros.tune(found.intro) == tune
    kept = read("Shot list: 0-4s fog. 4-9s an old man mends a net. 9-13s He plays an accordion.")
    assert "accordion" in kept.sections[-1].visual
