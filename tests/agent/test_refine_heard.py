"""What is heard, said, titled and cut, in the words of people who make films: lines, voices, music, sounds, lengths, joins, order."""

from __future__ import annotations

from functools import cache

import pytest

from agent.director.refine.reading import Answer, Asked, Edits, FilmView, refine
from evals.homes import read_film
from film.document import Film
from film.edits import AddScene, Again, apply


@cache
def film(name: str) -> Film:
    return read_film(name)


def after(name: str, message: str) -> Film:
    reading = refine(message, FilmView(film(name)))
    assert isinstance(reading, Edits), (message, reading)
    return apply(film(name), reading.operations, "agent").film


def said(one: Film) -> list[str]:
    return [line.text for scene in one.scenes for line in scene.lines]


@pytest.mark.parametrize(
    ("name", "message", "scene", "lines"),
    [
        ("kestrel", 'new slogan from the agency: "Small bike. Big town."', 5, ["Small bike. Big town."]),
        ("kestrel", 'before "Then it carries you home." put "Five o\'clock."', 4, ["Five o'clock.", "Then it carries you home."]),
        ("kestrel", 'add "Go on, ride." as the last sentence', 5, ["Take the Kestrel.", "Go on, ride."]),
        ("kestrel", 'where it says it fits under your desk, say "It naps under the desk." instead', 3, ["It naps under the desk."]),
        ("kestrel", "remove the line about the queue", 1, []),
        ("radio", '"Turn it slowly." should be said by Mira, not Otto', 4, ["Turn it slowly."]),
        ("radio", 'Otto\'s line about good eyes should be "Nothing escapes you."', 3, ["This wire is loose.", "Nothing escapes you."]),
        ("radio", 'drop "Nobody has touched it for years"', 1, ["Does it still work?"]),
        ("radio", 'The "And we are listening." sounds stiff. Take "So listen." instead.', 5, ["Somebody is talking!", "So listen."]),
        ("cloud", 'scene 4 talks too much, just "Tilly is hot and very tired."', 4, None),
    ],
)  # fmt: skip
def test_lines_become_what_is_quoted_in_their_place(
    name: str, message: str, scene: int, lines: list[str] | None
) -> None:
    told = [line.text for line in after(name, message).scenes[scene - 1].lines]
    assert told == lines if lines is not None else len(told) == 1


def test_a_line_is_given_to_another_in_the_same_words() -> None:
    lines = after("radio", "give the narrator's line to Otto").scenes[0].lines
    assert next((line.speaker, line.text) for line in lines) == ("otto", "Nobody has touched it for years.")
    own = after("lamp", 'let Mara herself say in scene 2: "I row against it."').scenes[1].lines
    assert [(line.speaker, line.text) for line in own] == [("mara", "I row against it.")]


def test_a_refrain_changes_everywhere_only_where_that_is_said() -> None:
    everywhere = said(after("cloud", 'everywhere it says "Not yet" make it "Later"'))
    assert sum("Later, says Wisp, later." in line for line in everywhere) == 3
    assert isinstance(
        refine('change "Not yet, says Wisp, not yet" to "Later"', FilmView(film("cloud"))), Asked
    )
    once = said(after("cloud", 'at the windmill cut "Not yet, says Wisp, not yet"'))
    assert sum("Not yet" in line for line in once) == 2


@pytest.mark.parametrize(
    ("name", "message", "words"),
    [
        ("lamp", "say jetty instead of pier everywhere please", "jetty"),
        ("lamp", "swap the word wind for gale in the narration", "gale"),
    ],
)
def test_a_word_changes_in_what_is_said_and_not_in_the_pictures(name: str, message: str, words: str) -> None:
    one = after(name, message)
    assert any(words in line for line in said(one))
    assert [s.visual_description for s in one.scenes] == [s.visual_description for s in film(name).scenes]


def test_a_word_changes_in_both_where_both_are_named() -> None:
    one = after("lamp", "jetty instead of pier. In the pictures and in what is said.")
    assert "jetty" in one.scenes[5].visual_description
    assert "pier" not in " ".join(said(one))


@pytest.mark.parametrize(
    ("name", "message", "field", "value"),
    [
        ("lamp", "could a lady be reading this instead?", "voice", "woman"),
        ("lamp", "try a little old granny as the narrator", "voice", "old-woman"),
        ("lamp", "The narrator is gabbling. Slow him down a touch.", "speed", 0.95),
        ("cloud", "the lady talks too quickly for my mother. Slower please", "speed", 0.9),
        ("cloud", "read it a touch faster", "speed", 1.05),
    ],
)
def test_who_tells_and_how_fast(name: str, message: str, field: str, value: object) -> None:
    assert getattr(after(name, message).settings, field) == value


def test_one_voice_changes_alone() -> None:
    one = after("radio", "Can we recast Otto's voice? Only Otto.")
    assert one.member("otto").voice == "old-man"
    assert one.member("mira").voice == film("radio").member("mira").voice
    assert after("radio", "the girl should sound older").member("mira").voice == "woman"


@pytest.mark.parametrize(
    ("name", "message", "there", "gone"),
    [
        ("fuchs", "Music: flute out, cello in, keep the harp", ["cello", "harp"], ["flute"]),
        ("fuchs", "no harp please, but a clarinet", ["clarinet", "pads"], ["harp"]),
        ("fuchs", "swap the harp for a kalimba", ["kalimba", "flute"], ["harp"]),
        ("radio", "Strip out the bass and the piano, just a lone guitar", ["guitar"], ["bass", "piano"]),
        ("radio", "only a music box for the music, nothing else playing", ["music box"], ["guitar", "bass"]),
        ("lamp", "the music is way too gloomy, make it hopeful", ["hopeful"], ["Sad"]),
        ("rain", "more energy in the music, 110 bpm", ["110 BPM"], ["54 BPM"]),
        ("lamp", "the cello is driving me mad, take it out of the music", ["violas"], ["cello"]),
    ],
)
def test_players_join_and_leave(name: str, message: str, there: list[str], gone: list[str]) -> None:
    brief = after(name, message).music.brief
    assert all(word in brief for word in there) and not any(word in brief for word in gone), brief


@pytest.mark.parametrize(
    ("name", "message", "level", "ducking"),
    [
        ("lamp", "turn the music down, it's on top of him", -4.0, 9.0),
        ("lamp", "pull the music down 6 dB", -6.0, 9.0),
        ("kestrel", "The voice-over is fighting with the track, duck it a bit", 0.0, 13.0),
        ("kestrel", "music 30% quieter", -3.0, 9.0),
    ],
)
def test_the_music_steps_back(name: str, message: str, level: float, ducking: float) -> None:
    mix = after(name, message).mix
    assert (mix.music - film(name).mix.music, mix.ducking) == (level, ducking)


@pytest.mark.parametrize(
    "message", ["Pull the music completely.", "nat sound only", "no music, I want to hear the street"]
)
def test_there_is_no_music(message: str) -> None:
    assert not after("rain", message).music.on


@pytest.mark.parametrize(
    ("name", "message", "scene", "sound"),
    [
        ("fuchs", "Lose the barking at the very end. Just wind there.", 5, "wind"),
        ("fuchs", "that twig cracking in scene 1 is distracting, take it out", 1, "crunching snow"),
        ("kestrel", "no horn in scene 1, but keep the engines", 1, "idling engines"),
        ("kestrel", "let the bell ring three times, not once", 5, "room tone; a bell rings three times"),
        ("rain", "The ticking clock makes me nervous, put a distant church bell in its place", 1, "rain on glass; a distant church bell"),
        ("rain", "a dog should bark far away in scene 4", 4, "last drops; a dog barks far away"),
        ("lamp", "replace the glass clinking with a cough in scene 3", 3, "a match flares; a cough"),
    ],
)  # fmt: skip
def test_sounds_go_come_and_are_counted(name: str, message: str, scene: int, sound: str) -> None:
    one = after(name, message)
    assert one.scenes[scene - 1].audio_description == sound
    assert one.scenes[scene - 1].visual_description == film(name).scenes[scene - 1].visual_description


def test_what_is_seen_as_well_is_not_taken_for_a_sound() -> None:
    one = after("kestrel", "remove the bell")
    assert one.scenes[4].audio_description == film("kestrel").scenes[4].audio_description


def test_sound_effects_go_and_voice_and_music_stay() -> None:
    one = after("kestrel", "drop all the sound effects, only voice and music")
    assert not any(scene.sound_on for scene in one.scenes)
    assert one.music.on and one.settings.narration


@pytest.mark.parametrize(
    ("name", "message", "seconds"),
    [
        ("cloud", "We need a :40 of it, it's at :50. Trim where you like.", 40.0),
        ("cloud", "get it down to about 42 seconds, losing one scene is fine", 42.0),
        ("kestrel", "They bought a 20s slot after all. Stretch it to 20, no new shots, same words.", 20.0),
        ("rain", "25 seconds instead of 20, just stay longer on every one of them", 25.0),
        ("rain", "make it 28 seconds by holding every picture longer", 28.0),
        ("kestrel", "make it a 20 second cut", 20.0),
    ],
)
def test_the_film_gets_the_length_that_is_asked_for(name: str, message: str, seconds: float) -> None:
    assert after(name, message).settings.duration == seconds


@pytest.mark.parametrize(
    ("name", "message", "scene", "seconds"),
    [
        ("cloud", "I'd like the opening longer, maybe 9 seconds", 1, 9.0),
        ("cloud", "stay on the windmill a beat longer", 3, 8.2),
        ("cloud", "give that first scene one more second", 1, 8.0),
        ("fuchs", "linger on the owl for one and a half seconds more", 3, 6.9),
        ("radio", 'hold a beat after "Turn it slowly"', 4, 5.6),
        ("cloud", "The windmill, only 6 seconds", 3, 6.0),
        ("cloud", "trim half a second off each scene", 2, 6.3),
    ],
)
def test_one_scene_gets_its_length(name: str, message: str, scene: int, seconds: float) -> None:
    assert round(after(name, message).scenes[scene - 1].duration, 1) == seconds


def test_a_shorter_scene_to_be_added_is_no_length() -> None:
    assert not isinstance(refine("a shorter scene after scene 3", FilmView(film("cloud"))), Edits)


@pytest.mark.parametrize(
    ("name", "message", "joins"),
    [
        ("rain", "No dissolves. Straight cuts all the way through.", ["cut", "cut", "cut"]),
        ("rain", "hard cuts instead of the dissolves everywhere", ["cut", "cut", "cut"]),
        ("rain", "soft dissolve between 1 and 2, the rest stays as it is", ["dissolve", "dissolve", "dissolve"]),
        ("fuchs", "a dissolve between 2 and 3 only", ["cut", "dissolve", "cut", "cut"]),
        ("fuchs", "crossfade into the last scene", ["cut", "cut", "cut", "crossfade"]),
        ("rain", "replace the dissolves with hard cuts, and fade to black at the very end", ["cut", "cut", "cut", "fade"]),
    ],
)  # fmt: skip
def test_scenes_go_over_into_each_other_as_is_asked(name: str, message: str, joins: list[str]) -> None:
    reading = refine(message, FilmView(film(name)))
    one = film(name) if not isinstance(reading, Edits) else after(name, message)
    assert [scene.transition.kind for scene in one.scenes][: len(joins)] == joins


@pytest.mark.parametrize(
    ("name", "message", "order"),
    [
        ("fuchs", "Open on the owl, then the brook, then as before", "s3 s2 s1 s4 s5"),
        ("cloud", "start with scene 2 and then scene 1", "s2 s1 s3 s4 s5 s6 s7"),
        ("kestrel", "2 and 3 the other way round", "s1 s3 s2 s4 s5"),
        ("kestrel", "change 2 and 3 between them", "s1 s3 s2 s4 s5"),
        ("radio", "Start on the glowing dial, cold, before the attic.", "s4 s1 s2 s3 s5"),
        ("cloud", "windmill first and then the race", "s1 s3 s2 s4 s5 s6 s7"),
        ("cloud", "sunflowers before the windmill please", "s1 s2 s5 s3 s4 s6 s7"),
        ("cloud", "just keep the first three scenes, I only need a teaser", "s1 s2 s3"),
        ("cloud", "cut the windmill scene, it's too long for bedtime", "s1 s2 s4 s5 s6 s7"),
        ("cloud", "the race of the big clouds can go", "s1 s3 s4 s5 s6 s7"),
    ],
)
def test_scenes_stand_in_the_order_that_is_told(name: str, message: str, order: str) -> None:
    assert " ".join(scene.id for scene in after(name, message).scenes) == order


@pytest.mark.parametrize(
    ("name", "message", "at", "seen", "words"),
    [
        ("fuchs", 'After the brook add a scene: a hare sits in the snow and listens. Narrator: "Ein Hase lauscht."', 3, "hare sits in the snow", ["Ein Hase lauscht."]),
        ("radio", "Finish on a new shot: the street outside, one lamp burning. Nobody speaks.", 6, "street outside, one lamp", []),
        ("kestrel", 'Let\'s add a kicker after the pack shot: the bike in a hallway, VO says "Home."', 6, "in a hallway", ["Home."]),
        ("kestrel", "insert between 3 and 4: folded bike on a train rack", 4, "on a train rack", None),
        ("rain", "Give me an insert after the sparrow: detail, one drop on a feather. Two seconds.", 4, "one drop on a feather", []),
    ],
)  # fmt: skip
def test_a_new_scene_is_told_in_several_breaths(
    name: str, message: str, at: int, seen: str, words: list[str] | None
) -> None:
    reading = refine(message, FilmView(film(name)))
    assert isinstance(reading, Edits) and isinstance(reading.operations[0], AddScene), reading
    scene = after(name, message).scenes[at - 1]
    assert seen in scene.visual_description
    assert words is None or [line.text for line in scene.lines] == words


def test_halves_show_what_is_said_of_them() -> None:
    one = after(
        "rain", "Split the umbrella scene in two: the second half should be a close shot of just the puddle."
    )
    assert len(one.scenes) == 5
    assert one.scenes[2].visual_description == "Close shot of the puddle."
    merged = after("radio", "3 and 4 want to be one shot, not two. Merge them, and every line stays in.")
    assert [line.text for line in merged.scenes[2].lines] == [
        "This wire is loose.",
        "You have good eyes.",
        "Turn it slowly.",
    ]


def test_captions_go_up_a_size_and_to_the_top() -> None:
    one = after("lamp", "go up a size on the captions, and move them to the top of frame")
    assert (one.captions.size, one.captions.position) == ("large", "top")
    assert after("kestrel", "My aunt can't read the subtitles. Bigger please").captions.size == "large"


def test_another_take_is_made_from_the_same_words() -> None:
    one = refine('another take of "Then the wind lets go", same words', FilmView(film("lamp")))
    assert isinstance(one, Edits) and one.operations == (Again(unit="speech:s5"),)
    music = refine("I'd like to hear a different take of the music", FilmView(film("lamp")))
    assert isinstance(music, Edits) and music.operations == (Again(unit="music"),)


@pytest.mark.parametrize(
    "message",
    [
        "make the music only cheerful and only gloomy",
        "take out the narration completely and have the narrator talk slower",
        "Everything in English please",
        "the lamp plays with the light",
    ],
)
def test_what_contradicts_itself_or_cannot_be_done_changes_nothing(message: str) -> None:
    assert not isinstance(refine(message, FilmView(film("fuchs"))), Edits)


@pytest.mark.parametrize(
    ("name", "message", "voice", "music", "sound"),
    [
        ("radio", "lower the background noises a bit, the creaking and clicking", 0, 0, -3),
        ("radio", "the noises are too loud for my hearing aid, all the creaking and hissing. quieter please, leave the voices", 0, 0, -3),
        ("rain", "The sound effects drown the piano all the way through. Not so loud, those effects.", 0, 0, -3),
        ("lamp", "more of the music, less of the sound effects - overall I mean", 0, 4, -3),
        ("rain", "Mix note: ambience up ~4 dB, music down ~6 dB. Picture locked.", 0, -6, 4),
        ("kestrel", "turn down the music and the noises", 0, -4, -3),
        ("kestrel", "Die Musik und die Geräusche leiser, die Stimme lauter.", 3, -4, -3),
        ("rain", "turn the rain down and the piano up", 0, 4, -3),
        ("kestrel", "La voz se pierde entre tanto ruido, súbela un poco", 3, 0, 0),
        ("cloud", "La musica copre la voce, abbassala un po' per favore.", 0, -4, 0),
    ],
)  # fmt: skip
def test_levels_are_those_that_are_named_and_what_is_heard_stays(
    name: str, message: str, voice: float, music: float, sound: float
) -> None:
    later = after(name, message)
    assert (later.mix.voice, later.mix.music, later.mix.sound) == (voice, music, sound)
    assert [s.audio_description for s in later.scenes] == [s.audio_description for s in film(name).scenes]


@pytest.mark.parametrize(
    ("name", "message", "music", "narration", "sound"),
    [
        ("kestrel", "Quita la música, solo quiero la voz y los ruidos de la calle.", False, True, True),
        ("radio", "I don't want music. Just the room and the two of them.", False, True, True),
        ("kestrel", "get rid of the music and the sound effects, I just need the voice", False, True, False),
        ("lamp", "no narrator please, only the sea and the cello", True, False, True),
        ("cloud", "At the library we read the story aloud ourselves. Please turn the narrator off, keep music and noises.", True, False, True),
    ],
)  # fmt: skip
def test_what_else_is_said_to_stay_is_not_switched_off(
    name: str, message: str, music: bool, narration: bool, sound: bool
) -> None:
    later = after(name, message)
    assert (later.music.on, later.settings.narration) == (music, narration)
    assert later.music.brief == film(name).music.brief
    assert all(scene.sound_on is sound for scene in later.scenes)


def test_a_level_of_one_scene_and_two_tracks_at_once_change_nothing_by_half() -> None:
    for message in ("quiet the engine, bring the voice forward", "music softer in scene 3, voice louder"):
        assert isinstance(refine(message, FilmView(film("kestrel"))), Asked), message


@pytest.mark.parametrize(
    ("name", "message", "scene", "heard"),
    [
        ("rain", "Thunder, far away, in scene 3. Keep the gutter.", 3, "gutter trickle; thunder far away"),
        ("cloud", "In the last scene I'd rather hear an owl far away than the crickets, if that's possible.", 7, "an owl far away; slow breathing"),
        ("kestrel", "Our radio people say the car horn in the first shot is illegal in ads. Engines only there.", 1, "idling engines"),
    ],
)  # fmt: skip
def test_noises_come_in_the_place_of_those_that_are_named(
    name: str, message: str, scene: int, heard: str
) -> None:
    later = after(name, message)
    assert later.scenes[scene - 1].audio_description == heard
    assert [s.visual_description for s in later.scenes] == [s.visual_description for s in film(name).scenes]


@pytest.mark.parametrize(
    ("name", "message", "told"),
    [
        ("radio", "Which voice is reading the grandfather?", "Otto speaks with the voice “ben”."),
        ("radio", "Welche Stimme hat der Großvater?", "Otto spricht mit der Stimme „ben“."),
        ("radio", "Who speaks in the first scene?", "The narration is spoken by the voice “ada”. Mira speaks with the voice “cleo”."),
        ("cloud", "I run a yoga studio. Is the narrator a woman?", "The narration is spoken by the voice “ada”."),
        ("kestrel", "est-ce une voix de femme ?", "Le texte est dit par la voix « ada »."),
        ("rain", "Co właściwie słychać w trzeciej scenie?", "Scena 3: słychać „gutter trickle; a short chirp”."),
        ("rain", "¿Qué se oye en la última escena?", "Escena 4: se oye «last drops; a shutter opens»."),
        ("cloud", "Hoe lang duurt de film?", "De film duurt 50 seconden en heeft 7 scènes."),
    ],
)  # fmt: skip
def test_questions_about_what_is_heard_are_answered_in_their_language(
    name: str, message: str, told: str
) -> None:
    reading = refine(message, FilmView(film(name)))
    assert isinstance(reading, Answer), (message, reading)
    assert reading.text == told


def test_how_fast_the_music_goes_is_told_and_a_voice_that_is_looked_for_is_found() -> None:
    tempo = refine("whats the bpm of the track, i want to cut my own intro to it", FilmView(film("kestrel")))
    assert isinstance(tempo, Answer)
    assert "120 BPM" in tempo.text
    assert after("kestrel", "she sounds bored. have you got a man who can read it?").settings.voice == "man"
