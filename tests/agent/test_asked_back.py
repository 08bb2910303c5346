"""What a wish points at and does not hold is asked for; what it holds is not."""

from __future__ import annotations

import pytest

from agent.director.plan import Asked, Outcome, Planned, Wish, plan
from agent.director.wish import absent, clashes, settings


def asked(wish: str, *before: str) -> str:
    """The question that comes of a wish."""
    found = plan(Wish(wish, before=before))
    assert isinstance(found, Asked)
    return found.question


def said(found: Outcome) -> str:
    """All that a planned film says."""
    assert isinstance(found, Planned)
    spoken = [(scene.script, *(line.text for line in scene.lines)) for scene in found.breakdown.scenes]
    return " ".join(text for row in spoken for text in row if text)


@pytest.mark.parametrize(
    ("wish", "word"),
    [
        ("Can you narrate the speech below in a warm voice over photos of the garden, 1 min. The speech:", "speech below"),
        ("Read our vows word for word, each line its own picture, in watercolour", "our vows"),
        ("Bitte mein Gedicht von oben Wort für Wort vertonen, jede Zeile ein eigenes Bild", "Der Text fehlt"),
        ("Lisez ma lettre ci-dessous mot pour mot, voix de femme, 40 secondes.", "Le texte manque"),
        ("Leed el poema de abajo tal cual, con imágenes del mar, 30 segundos", "Falta el texto"),
        ("Please animate my daughter's drawing, I've attached it. She is five and would love it", "drawing"),
        ("Könnt ihr den Brief im Anhang vorlesen lassen, dazu Bilder vom Meer?", "Brief"),
        ("Pourriez-vous animer le dessin de mon fils, je le joins à ce message", "dessin"),
        ("Convertid en una película el dibujo de mi hija, lo adjunto. Que cobre vida", "dibujo"),
        ("Trasformate in film il disegno di mio figlio, lo allego", "disegno"),
        ("can u do the exact same film you made for my aunt but with our names in it, thx", "earlier film"),
        ("Bitte die Idee umsetzen, über die wir gestern beim Essen gesprochen haben, 30 Sekunden", "früheren Film"),
        ("Faites le film dont on a parlé hier au téléphone, 30 s", "film dont on a parlé"),
        ("Haz la película de la que hablamos ayer en la comida", "anterior"),
        ("Please explain the point from this morning's stand-up to the team, 1 min", "stand-up"),
        ("Erklärt den Kollegen bitte die Sache aus der Besprechung gestern, 40 Sek.", "Besprechung"),
        ("montage of our year with all the funny moments, 45 seconds, upbeat", "all the funny moments"),
        ("Thank you video for the team with everyone's names, 30 sec", "everyone's names"),
        ("Same as the one my brother had made here last year but with goats", "the one my brother had made"),
        ("Notice to all members: the general meeting has been moved to a new date. Say the new date twice.", "the new date"),
        ("Invitation to our street party with the date, the time and the place, I'll tell you those later", "date"),
        ("Einladung zum Sommerfest mit allen Angaben, 20 Sekunden", "allen Angaben"),
        ("Necesito una invitación en vídeo, ya sabes, con todos los datos", "todos los datos"),
        ("Explain how it works, so that anybody gets it, nice colours", "how it works"),
        ("Explain to my class how to use it, in a friendly voice", "how to use it"),
        ("Launch ad for our new product. Premium look, highlight all three key benefits and the price.", "our new product"),
    ],
)  # fmt: skip
def test_what_is_not_there_is_asked_for(wish: str, word: str) -> None:
    assert word in asked(wish)


@pytest.mark.parametrize(
    "wish",
    [
        "Invitation to my birthday on 3 May at 6 pm with the date and the time said twice",
        "Explain how a bicycle pump works, 30 seconds",
        "A boy asks his grandfather how it works, and the radio hums",
        "A clockmaker lives with the time and the dates of others",
        "A detective film with all the details of a 1950s kitchen",
        "I'll tell you the rest later: a fox finds a key",
        "A girl finds a letter below the floorboards and reads it aloud. 30 seconds",
        "A luggage tag attached to a parcel tells the story of its journey",
        "Film about our dog Rex who runs on the beach and steals a sausage, 20 s. I attach a photo so you know how he looks.",
        "Read the poem below word for word.\nRoses are red\nmy cat is grey",
        "Please film this poem word for word. The night is long. The road is wet. My boots are full of stars.",
        "The film idea we talked about: a dog that drives a night bus in Lisbon and collects umbrellas",
        "Wie besprochen: ein Fuchs, der in der Bäckerei arbeitet und nachts Brezeln verteilt, 30 Sekunden",
        "The story my grandfather told us: a cow that swam across the Rhine in 1945",
        "A recap of our trip: Monday Lisbon, Tuesday Sintra, Wednesday the sea. best moments of each, 40 s",
        "Thank you film for Kofi, Lena and Tom, with all the names on screen",
        "El profesor adjunto enseña a un perro a leer, 30 segundos",
        "Das Bild hängt an der Wand und erzählt von seinem Maler",
        "Mi abuela lee una carta abajo en la cocina",
        "a boy forgets every word of his poem on stage and the audience helps him",
        "A teacher explains the topic of the day: why the sky is blue",
    ],
)
def test_what_is_there_is_not_asked_for(wish: str) -> None:
    assert absent.question(wish, "en") is None


def test_facts_that_come_after_the_question_are_said() -> None:
    told = plan(
        Wish(
            "Saturday 12 June, 3 pm, at the old mill",
            before=("Invitation to our street party with the date and the time in it",),
        )
    )
    assert "old mill" in said(told) and "the time in it" not in said(told)


def test_the_text_that_comes_after_the_question_is_said_to_the_letter() -> None:
    wish = "Read the letter below word for word in an old man's voice, 30 seconds. The letter:"
    found = plan(Wish("Dear Ann, the boats are all in. The fog came early.", before=(wish,)))
    assert isinstance(found, Planned) and found.breakdown.settings.voice == "old-man"
    assert said(found) == "Dear Ann, the boats are all in. The fog came early."


@pytest.mark.parametrize(
    ("wish", "word"),
    [
        ("A cider press, 30 s. The narration must be only in Welsh. The narrator speaks English.", "Welsh and English"),
        ("Bitte nur auf Deutsch. Die Sprecherin spricht Englisch. Ein Kiosk am Morgen, 20 Sek.", "Englisch und Deutsch"),
        ("Invitation to our wedding, Orchard Barn. It has to be exactly 20 seconds, that's a must. And it must be at least one minute long, that's a must too.", "20 seconds and 60 seconds"),
        ("Je voudrais un film muet, sans aucune voix, où un narrateur lit l'histoire du phare. 30 secondes.", "muet"),
        ("Notice, 20 seconds. We are closed on Friday 4 May. On Friday 4 May we are open from 8 to 1.", "Friday 4 May"),
        ("Apotheke Linde: Am Samstag, 12. Juli geschlossen. Am Samstag, 12. Juli sind wir von 9 bis 12 geöffnet.", "12. Juli"),
        ('The film has to be 3 seconds long, not one second more, and the narrator reads every word of this: "Dear members, the committee has decided to sell the old boathouse. We will build a new one beside the weir. Come and see the drawings on the first Sunday in May."', "May it be longer"),
    ],
)  # fmt: skip
def test_what_excludes_itself_is_asked_about(wish: str, word: str) -> None:
    assert word in asked(wish)


def test_an_answer_leaves_out_the_sentence_that_was_wrong() -> None:
    wish = "20 second notice for our bakery. We are closed on Friday 4 May. On Friday 4 May we are open as usual."
    told = said(plan(Wish("Closed on Friday 4 May", before=(wish,))))
    assert "closed" in told and "as usual" not in told


@pytest.mark.parametrize(
    "notice",
    [
        "Closed on Monday. Open Tuesday to Sunday.",
        "We are closed on Friday afternoon. Open on Friday from 8 to 12.",
        "The library is closed from 2 to 9 June. We open again on 10 June.",
        "Closed all week except Friday 4 May. On Friday 4 May we are open.",
    ],
)
def test_opening_hours_are_no_contradiction(notice: str) -> None:
    assert clashes.days(notice) is None


def test_a_language_that_is_only_read_along_is_not_the_films() -> None:
    found = settings.read("Narration only in French, subtitles in English. A baker opens his shop")
    assert (found.language, found.rivals) == ("fr", ())
    assert not clashes.languages("A girl who speaks only in Latin meets a cat. Told in English")
