"""Who reads what is told with the plan: each speaker's voice, and who has to share one."""

from __future__ import annotations

import pytest

from film.document import NARRATOR, CastMember, Film, Line
from film.plan import Priced, plan, words
from film.readers import readers, strangers
from film.units import Unit, graph
from pixora.requests import Request, SpeechRequest
from tests.film.films import small

TALK = (Line(text="Night."), Line(text="Who is there?", speaker="keeper"), Line(text="I.", speaker="girl"))


def talking() -> Film:
    """Scenes 1 and 3 are dialogue, scene 2 is narrated."""
    film = small()
    scenes = [
        scene.model_copy(update={"lines": TALK}) if n != 1 else scene for n, scene in enumerate(film.scenes)
    ]
    cast = (*film.cast, CastMember(id="girl", name="Mia"))
    return film.model_copy(update={"scenes": tuple(scenes), "cast": cast})


def test_every_speaker_is_told_with_its_voice() -> None:
    voices = ("Rachel", "Bill", "Laura")
    read = [("s1", "shop:talk", voices), ("s2", "shop:talk", voices[:1]), ("s3", "shop:talk", voices)]
    assert readers(talking(), read) == ("read by Rachel (narration), Bill (the keeper) and Laura (Mia)",)


def test_speakers_that_share_a_voice_are_told_with_their_scenes() -> None:
    read = [
        ("s1", "shop:one", ("Rachel",) * 3),
        ("s2", "shop:one", ("Rachel",)),
        ("s3", "shop:one", ("Rachel",) * 3),
    ]
    assert readers(talking(), read) == (
        "read by Rachel (narration)",
        "one voice of shop:one, Rachel, reads narration, the keeper and Mia alike in scenes 1 and 3",
    )


@pytest.mark.parametrize("voices", [(), ("Rachel",)])
def test_a_model_that_does_not_say_is_told_nothing_of(voices: tuple[str, ...]) -> None:
    assert readers(talking(), [("s1", "shop:talk", voices)]) == ()


def test_voices_that_do_not_speak_the_film_s_language_are_told() -> None:
    film = talking()
    german = film.model_copy(update={"settings": film.settings.model_copy(update={"language": "de"})})

    def price(unit: Unit, request: Request) -> Priced:
        foreign = ("Rachel",) if unit.subject == "s2" else ("Rachel", "Bill")
        return Priced("shop:talk", 1, 1, foreign=foreign if isinstance(request, SpeechRequest) else ())

    told = plan(graph(german, []), price).read
    assert told == ("Rachel and Bill of shop:talk do not speak this film's language, de",)
    assert strangers("de", [("a:b", "Ann")]) == ("Ann of a:b does not speak this film's language, de",)


def test_lines_that_nobody_reads_have_no_voice() -> None:
    film = talking()
    silent = film.model_copy(update={"settings": film.settings.model_copy(update={"narration": False})})
    assert silent.scene("s1").lines[0].speaker == NARRATOR
    assert readers(silent, [("s1", "shop:talk", ("Bill", "Laura"))]) == (
        "read by Bill (the keeper) and Laura (Mia)",
    )


def test_a_plan_tells_who_reads_what_it_makes() -> None:
    def price(unit: Unit, request: Request) -> Priced:
        voices = {"s2": ("Rachel",)}.get(unit.subject, ("Rachel", "Bill", "Laura"))
        return Priced("shop:talk", 1, 1, voices=voices if isinstance(request, SpeechRequest) else ())

    now = graph(talking(), [])
    due = plan(now, price)
    assert words(now, due).endswith("; read by Rachel (narration), Bill (the keeper) and Laura (Mia)")
    pictures = plan(now, price, only=["image:s1"])
    assert pictures.read == ()
