"""Messages as people write them: with why and for whom, with what they alone have, with questions and with two wishes."""

from __future__ import annotations

import pytest

from agent.director.refine.reading import refine
from agent.director.refine.targets import names_of
from agent.director.refine.types import Answer, Asked, Edits, FilmView
from evals.homes import read_film
from film.document import CastMember, Film
from film.edits import UpdateCast, apply

FILMS: dict[str, Film] = {}


def view(name: str) -> FilmView:
    if name not in FILMS:
        FILMS[name] = read_film(name)
    return FilmView(FILMS[name], revision=1, length=28.0)


def done(name: str, message: str) -> Film:
    """The film once a message is carried out."""
    reading = refine(message, view(name))
    assert isinstance(reading, Edits), reading
    return apply(view(name).film, reading.operations, "agent").film


UNSEEN = [
    ("lamp", "Please replace the second sentence with the one I sent you by e-mail yesterday.", "sent"),
    ("lamp", "Mara's coat should be in the colours of our rowing club please", "colours"),
    ("fuchs", "Mach die Bäume so wie auf dem Bild, das ich letzte Woche meiner Frau gezeigt habe", "Bild"),
    ("radio", "can otto look like my grandad, I attached his photo", "picture"),
    ("kestrel", "marketing wants our discount code read out at the end, can you add that line", "code"),
    ("rain", "a voice at the end should tell people the date of our exhibition", "date"),
    ("fuchs", "Nenne am Ende unsere Adresse", "Adresse"),
    ("lamp", "Remplacez la phrase par celle que je vous ai envoyée hier", "mots"),
    ("cloud", "change what Wisp says", "What"),
]


@pytest.mark.parametrize(("film", "message", "word"), UNSEEN)
def test_what_only_the_person_has_is_asked_for(film: str, message: str, word: str) -> None:
    reading = refine(message, view(film))
    assert isinstance(reading, Asked) and word.lower() in reading.question.lower()


def test_what_is_given_is_not_asked_for() -> None:
    ribbon = done("cloud", "the ribbon in our school colours, green and gold").member("tilly").description
    assert "green and gold ribbon" in ribbon
    assert isinstance(refine("as discussed, make scene 3 darker", view("lamp")), Edits)
    style = done(
        "radio",
        "Would you be so kind as to turn the entire film into black and white, like the photographs in my mother's album? Thank you kindly.",
    ).style
    assert "black and white" in style


TOLD = [
    ("lamp", "What colour is Mara's coat meant to be? I'm sewing the costume for the school play.", "sea green"),
    ("lamp", "quick q, what exactly does he say in scene four? typing up the transcript", "pier is a mile behind her"),
    ("kestrel", "Legal wants to know: does the voice ever say the brand name, and in which sentence?", "Take the Kestrel"),
    ("fuchs", "Was sagt der Sprecher nochmal genau in der zweiten Szene? Ich möchte es meiner Mutter am Telefon vorlesen.", "Im Bach liegt"),
    ("rain", "Before I show this in the ward: does it show anybody's face, and does anyone talk in it?", "nobody"),
    ("radio", "De quelle couleur est la salopette de Mira ?", "ochre"),
    ("fuchs", "¿De qué color son los ojos del zorro?", "amber"),
]  # fmt: skip


@pytest.mark.parametrize(("film", "message", "word"), TOLD)
def test_questions_are_answered_from_the_film(film: str, message: str, word: str) -> None:
    reading = refine(message, view(film))
    assert isinstance(reading, Answer) and word in reading.text


LEVELS = [
    ("cloud", "La musique couvre un peu la voix, baissez-la légèrement s'il vous plaît", "music", -1),
    ("fuchs", "Casi no se oyen los ruidos del bosque ni la nieve. Súbelos un poco, por favor, la voz y la música están bien.", "sound", 1),
    ("kestrel", "Muziek mag zachter, ik run een fietsenwinkel en ze staat hier de hele dag aan", "music", -1),
    ("radio", "I rumori di fondo sono troppo forti, abbassateli un po'. Le voci vanno bene così.", "sound", -1),
    ("radio", "A música podia ser mais baixa, por favor", "music", -1),
    ("radio", "Musiken är för hög, kan du sänka den lite?", "music", -1),
]  # fmt: skip


@pytest.mark.parametrize(("film", "message", "track", "way"), LEVELS)
def test_levels_in_a_sentence_of_other_languages(film: str, message: str, track: str, way: int) -> None:
    mix = done(film, message).mix
    levels = {name: getattr(mix, name) for name in ("music", "voice", "sound")}
    assert levels.pop(track) * way > 0 and set(levels.values()) == {0.0}


def test_shapes_in_other_languages() -> None:
    assert done("cloud", "Graag als vierkant filmpje voor Instagram, 1 op 1 dus.").settings.aspect_ratio == "1:1"  # fmt: skip
    assert done("lamp", "Podem fazer o vídeo em formato vertical, por favor?").settings.aspect_ratio == "9:16"
    assert not isinstance(refine("Kan de tafel vierkant zijn?", view("lamp")), Edits)


def test_places_are_no_levels() -> None:
    for message in ("La musique plus forte à la fin", "Plus de musique douce", "Mais música"):
        reading = refine(message, view("radio"))
        assert not isinstance(reading, Edits) or "mix.music" not in str(reading.operations)


DESCRIBED = [
    ("kestrel", "Supplier changed. Bell is brass now, not chrome. Nothing else changes on the bike.", "bike", "brass", "chrome"),
    ("kestrel", "Production switched suppliers. Saddle and grips are black from now on, not tan. Frame stays teal.", "bike", "black saddle and black grips", "tan "),
    ("radio", "I collect these. The set should be a dark red bakelite one, not walnut, otherwise same dial and knobs pls", "radio", "red bakelite case", "walnut"),
    ("lamp", "Lose the keepers beard. Clean shaven please, our actor for the stage version is too, it has to match", "keeper", "clean-shaven", "beard"),
    ("cloud", "As a goat farmer I must insist: Tilly should be one of my breed! Honey brown with big white patches on the flanks. Ribbon and bell can stay of course.", "tilly", "white patches", ""),
    ("fuchs", "meine tochter (5) findet dem fuchs ist kalt!! er braucht einen roten schal bitte", "fuchs", "red scarf", ""),
]  # fmt: skip


@pytest.mark.parametrize(("film", "message", "member", "now", "gone"), DESCRIBED)
def test_looks_are_those_of_the_cast(film: str, message: str, member: str, now: str, gone: str) -> None:
    reading = refine(message, view(film))
    assert isinstance(reading, Edits) and all(isinstance(one, UpdateCast) for one in reading.operations)
    told = apply(view(film).film, reading.operations, "agent").film.member(member).description
    assert now in told and not (gone and gone in told)


def test_reasons_and_courtesies_ask_for_nothing() -> None:
    assert done("lamp", "Switch the sound effects off in scene 3 please. Only voice and music while he lights the lamp.").scene("s3").sound_on is False  # fmt: skip
    assert done("kestrel", "Chef möchte doch lieber eine Männerstimme. Text auf Englisch lassen.").settings.voice == "man"  # fmt: skip
    assert done("cloud", "Los subtítulos se leen muy mal en la tele de mi abuela, ¿los puedes poner más grandes?").captions.size == "large"  # fmt: skip
    assert done("radio", "Die Musik bitte ganz raus. Man soll nur die beiden und das Rauschen hören.").music.on is False  # fmt: skip
    boats = done("lamp", "Das Ruderboot soll bitte rot sein statt grün, und zwar in allen Szenen. Maras Mantel bleibt wie er ist.")  # fmt: skip
    assert all("red" in boats.scene(scene).visual_description for scene in ("s2", "s4", "s6"))
    assert "sea green oilcloth coat" in boats.member("mara").description


def test_sounds_far_away_are_heard_and_not_seen() -> None:
    for message in (
        "When he calls and nobody answers, maybe we hear a wolf howling really far off? just as a sound, don't show one",
        "In Szene 4 soll man ganz weit weg einen Wolf heulen hören",
    ):
        now = done("fuchs", message)
        assert (
            "wolf" in now.scene("s4").audio_description and "wolf" not in now.scene("s4").visual_description
        )
    fold = done("kestrel", "The fold sounds cheap. I'm the engineer, it should be a solid double clunk, not a little click.")  # fmt: skip
    assert fold.scene("s2").audio_description == "street hum; a solid double clunk"
    assert fold.scene("s2").visual_description == view("kestrel").film.scene("s2").visual_description


def test_lines_take_the_place_of_lines() -> None:
    now = done("fuchs", "Szene 2 bitte neuer Satz: „Im Bach schwimmt nur ein Spiegelbild.“")
    assert now.scene("s2").script == "Im Bach schwimmt nur ein Spiegelbild."
    refrain = done("cloud", 'Instead of "Not yet, says Wisp, not yet" it should be "Not today, says Wisp, not today." in all three places')  # fmt: skip
    assert [scene.id for scene in refrain.scenes if "Not today, says Wisp, not today." in scene.script] == ["s1", "s3", "s5"]  # fmt: skip
    swapped = done("radio", "in scene 5 swap the speakers please, the words stay").scene("s5").lines
    assert [(line.speaker, line.text) for line in swapped] == [("otto", "Somebody is talking!"), ("mira", "And we are listening.")]  # fmt: skip
    barn = done("cloud", "Please turn the windmill into a red barn, in the picture and in what she says.").scene("s3")  # fmt: skip
    assert "barn" in barn.visual_description and "barn" in barn.script
    assert "windmill" not in barn.visual_description + barn.script


def test_scenes_change_places_and_go() -> None:
    swapped = done("cloud", "I think it'd flow better if the windmill came before the race of the big clouds. Just swap those two.")  # fmt: skip
    assert [scene.id for scene in swapped.scenes][:3] == ["s1", "s3", "s2"]
    assert len(done("rain", "Take the bird out, whole shot. My mum has a phobia and she's who it's for").scenes) == 3  # fmt: skip
    assert len(done("fuchs", "Die Schlucht kann raus. Er muss nicht rufen, das nimmt dem Ende die Stille.").scenes) == 4  # fmt: skip


KEPT_ASKED = [
    ("lamp", "I sat with a stopwatch: the fourth one is padding, remove it and you land on 25 seconds"),
    ("kestrel", "scene one: a faster glide, as if on a motorbike"),
    ("lamp", "the wind on the stairs a bit less, at sea it's also too much, on the gallery it's right"),
    ("radio", "El aparato lleva ojo mágico verde, y la raja del cristal sobra, nadie compra eso"),
]


@pytest.mark.parametrize(("film", "message"), KEPT_ASKED)
def test_nothing_is_done_by_halves(film: str, message: str) -> None:
    assert not isinstance(refine(message, view(film)), Edits)


def test_the_words_for_somebody_come_in_one_order_in_every_process() -> None:
    member = CastMember(id="cat_owl_hen", name="Fox Elk", kind="animal", description="long grey hair")
    assert names_of(member) == ["cat", "elk", "fox", "hen", "owl"]
