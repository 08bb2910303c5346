"""Films of facts: every sum, date, number, name and step is said once, in its order, in sentences of one breath."""

from __future__ import annotations

import re

import pytest

from agent.director.plan import Planned, Wish, plan
from agent.director.story import explaining, facts, wishes
from agent.director.story.telling import Order
from agent.director.wish import genre, settings
from agent.director.words import english
from agent.director.words.breaths import LONGEST, breaths


def said(text: str, seconds: float | None = None) -> list[str]:
    found = plan(Wish(text, duration=seconds))
    assert isinstance(found, Planned)
    lines = [scene.script for scene in found.breakdown.scenes if scene.script]
    return [one for line in lines for one in re.split(r"(?<=[.!?])\s+", line)]


FIGURES = {
    "12 and 13 March, 7.30 pm": "the twelfth and the thirteenth of March, seven thirty p m",
    "5, 12 and 19 May": "the fifth, the twelfth and the nineteenth of May",
    "17–19 June from 18:00 to 22:30": "the seventeenth to the nineteenth of June from six p m to twenty-two thirty",
    "leaves at 23.40.": "leaves at twenty-three forty.",
    "until 7 p.m. Bring": "until seven p m. Bring",
    "2.5 tonnes, 1,280 families": "two point five tonnes, one thousand two hundred and eighty families",
    "£1.5m of £2,000,000": "one point five million pounds of two million pounds",
    "Call 112, then 0161 555 0142": "Call one-one-two, then zero one six one, triple five, zero one four two",
    "50 g for 20 min at 180 °C": "fifty grams for twenty minutes at one hundred and eighty degrees",
    "02.10 alarm, gates 8.40, robin 4.20": "two ten alarm, gates eight forty, robin four twenty",
    "24 to 26 July, 1 Feb, 29 march": "the twenty-fourth to the twenty-sixth of July, the first of February, the twenty-ninth of March",
    "1 May 2026, flour 1.40, forgiveness 0.00": "the first of May two thousand and twenty-six, flour one forty, forgiveness zero point zero zero",
    "closed 9-20 March.": "closed the ninth to the twentieth of March.",
    "22 € a head, popcorn 50p, Friday 4th": "twenty-two euros a head, popcorn fifty pence, Friday the fourth",
    "From January 6 percent goes in": "From January six percent goes in",
    "Tue–Sat, £16.40/h": "Tuesday to Saturday, sixteen pounds forty an hour",
    "14.80 an hour, from 4.50 a month": "fourteen eighty an hour, from four fifty a month",
    "the 8.14 train, start 9.30 at the pier": "the eight fourteen train, start nine thirty at the pier",
    "reference 4471": "reference double four seven one",
    "Wed 22 april, then sat 5 June at 10am": "Wednesday the twenty-second of April, then Saturday the fifth of June at ten a m",
    "Tue & Thu 10-2, every monday 7am-6pm": "Tuesday and Thursday ten to two, every Monday seven a m to six p m",
    "he sat 5 metres from the sun": "he sat five metres from the sun",
    "98450 00142, open for the 7.52 and the 8.19": "nine eight four five zero, double zero one four two, open for the seven fifty-two and the eight nineteen",
    "the years 2024-2025, 9 ft, 24 hrs": "the years two thousand and twenty-four to two thousand and twenty-five, nine feet, twenty-four hours",
    "a 35 mm lens, open 24/7, won 3:1": "a thirty-five millimetre lens, open twenty-four seven, won three to one",
}


@pytest.mark.parametrize(("written", "spoken"), FIGURES.items())
def test_figures_are_said_as_people_say_them(written: str, spoken: str) -> None:
    assert english.spoken(written) == spoken


LONG = {
    "flu jabs are available on Thursdays between 2 and 5 pm, book on 0161 555 0142 or at reception": [
        "flu jabs are available on Thursdays between 2 and 5 pm.", "Book on 0161 555 0142 or at reception",
    ],
    "the Long Night of Museums on 18 May, doors 7 pm to midnight, admission free, at the Maritime Museum": [
        "the Long Night of Museums on 18 May.", "Doors 7 pm to midnight, admission free, at the Maritime Museum",
    ],
    "a bus driver who on her last day, 30 June, drives line 14 past the terminus to the sea": [
        "a bus driver who on her last day, 30 June, drives line 14 past the terminus to the sea",
    ],
    "a keeper finds a door in the sea on 12 March at 3 am and closes it again": [
        "a keeper finds a door in the sea on 12 March at 3 am and closes it again",
    ],
    "A baker discovers that a ghost has been kneading his bread every night, and instead of chasing it off he hires it": [
        "A baker discovers that a ghost has been kneading his bread every night.", "Instead of chasing it off he hires it",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("sentence", "parts"), LONG.items())
def test_a_long_sentence_is_cut_where_nothing_is_torn(sentence: str, parts: list[str]) -> None:
    assert breaths(sentence) == parts
    assert len(parts) == 1 or all(len(english.spoken(part).split()) <= LONGEST for part in parts)


TOLD = {
    "take the wheel off, pull out the tube, patch it, pump it up again": [
        "take the wheel off", "pull out the tube", "patch it", "pump it up again",
    ],
    "Mix flour, water, salt and yeast in a bowl. Knead it": ["Mix flour, water, salt and yeast in a bowl", "Knead it"],
    "1. close the valve 2. push the lever up 3. count to ten": ["close the valve", "push the lever up", "count to ten"],
    'Escape room "The Alchemist", Ljubljana, 2 to 6 players, 22 € a head': [
        'Escape room "The Alchemist"', "Ljubljana", "2 to 6 players", "22 € a head",
    ],
    "1. dig a hole; 2. put the bulb in, tip up; 3. water it": ["dig a hole", "put the bulb in, tip up", "water it"],
    "Last winter we fed 1,280 families. This winter we expect 1,900. £15 buys a box": [
        "Last winter we fed 1,280 families", "This winter we expect 1,900", "£15 buys a box",
    ],
    "* 48 hours, 14 teams\n* winner: Team Moss": ["48 hours", "14 teams", "winner: Team Moss"],
    "Questions: Mr Adeyemi, flat 12, 020 7946 0833": ["Questions: Mr Adeyemi, flat 12, 020 7946 0833"],
    "Molly, small brown terrier, blue collar, ran off on Saturday": ["Molly, small brown terrier, blue collar, ran off on Saturday"],
    "boil 1 litre of water, add tea, sugar and lemon, let it cool, rinse, cover with a cloth": [
        "boil 1 litre of water", "add tea, sugar and lemon", "let it cool, rinse", "cover with a cloth",
    ],
    "our cat is missing, Biscuit, ginger tom with a torn ear, last seen Beech Road": [
        "our cat is missing", "Biscuit, ginger tom with a torn ear", "last seen Beech Road",
    ],
    "played 18, won 11, drew 3": ["played 18", "won 11", "drew 3"],
    "Our phones open at 8. They also open at 1. Ring at 1": ["Our phones open at 8", "They also open at 1", "Ring at 1"],
    "car park closed Saturday - use Mill Lane - badge holders ring Bell 3": [
        "car park closed Saturday", "use Mill Lane", "badge holders ring Bell 3",
    ],
    "The moon pulls the water, the earth turns underneath, so most coasts get two high tides": [
        "The moon pulls the water", "the earth turns underneath, so most coasts get two high tides",
    ],
    "If that is hard for you, talk to Maureen": ["If that is hard for you, talk to Maureen"],
    "It is read, debated, voted on, and then signed": ["It is read, debated, voted on, and then signed"],
    "Selling my piano, black, 400 euros": ["Selling my piano, black", "400 euros"],
    "We have 2,316, we need 5,000": ["We have 2,316", "we need 5,000"],
    "Monday, Tuesday and Thursday 8 am to 5 pm, Friday 8 am to noon, closed on Sundays": [
        "Monday, Tuesday and Thursday 8 am to 5 pm", "Friday 8 am to noon", "closed on Sundays",
    ],
    "Eggs, honey, apple juice and, from October, pumpkins": ["Eggs, honey, apple juice and, from October, pumpkins"],
}  # fmt: skip


@pytest.mark.parametrize(("text", "lines"), TOLD.items())
def test_each_fact_is_a_line(text: str, lines: list[str]) -> None:
    assert facts.told(text) == lines


STEPS = {
    "how to fix a puncture: take the wheel off, patch it, pump it up": ("take the wheel off", "patch it", "pump it up"),
    "How do I change a fuse? 1. Switch off the power. 2. Unscrew the cover.": ("Switch off the power", "Unscrew the cover"),
    "how to for opening a hive, the warning to wear a veil, then light the smoker, lift the lid slowly": (
        "wear a veil", "then light the smoker", "lift the lid slowly",
    ),
    "how to claim a refund: keep the ticket, online form, ten days": ("keep the ticket", "online form", "ten days"),
    "smile before you pick up, say your name, let them finish, repeat the problem back": (
        "smile before you pick up", "say your name", "let them finish", "repeat the problem back",
    ),
    "How-to: Cone stays on ten days, no stairs. Peek at the stitches": ("Cone stays on ten days", "no stairs", "Peek at the stitches"),
    "pour over coffee how-to. 15 grams of coffee, 250 grams of water, bloom for 30 seconds": (
        "15 grams of coffee", "250 grams of water", "bloom for 30 seconds",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("wish", "steps"), STEPS.items())
def test_the_steps_of_a_how_to_are_read_however_they_are_listed(wish: str, steps: tuple[str, ...]) -> None:
    assert genre.read(wish).genre == "howto"
    assert explaining.steps(genre.read(wish).text)[1] == steps


KINDS = {
    "flu jabs are available on Thursdays between 2 and 5 pm, book on 0161 555 0142": "news",
    "reminder for parents: the form is due on Friday": "news",
    "Season review of FC Thornbury: played 18, won 11. Thanks to all": "news",
    "Thank-you film after our charity concert: £4,310 raised for the hospice": "greeting",
    "invite for our street party: Saturday 5 July": "greeting",
    "our repair café is open every first Saturday, 10 am to 1 pm": "news",
    "Vidéo de remerciement pour nos bénévoles": "greeting",
    "sauna out of order til friday, showers ok, yoga moves to room 4 at 18:30": "news",
    "donación de sangre: jueves 12 de febrero, de 9 a 14 horas, trae tu DNI": "news",
    "The year in our street: January the pipe, March the twins, June the tree": "narrative",
    "Lost: budgie, lime green, says mind the gap": "news",
    "a ferryman who asks each of the dead for one recipe": "narrative",
    "A woman irons his shirts every Sunday. One Sunday a button has been sewn on": "narrative",
    "water off Tuesday 9 to 12, lift serviced Wednesday, bins move to the yard": "news",
    "On Friday at 3 am a keeper finds a door in the sea, opens it, and swims home": "narrative",
    "what to do when someone collapses: call 112": "explainer",
    "tips against slugs: copper tape round the pots": "explainer",
    "pruning roses: cut above a bud, take out dead wood, keep the middle open": "howto",
    "Recette: faire fondre 200 g de chocolat": "howto",
    "We sell socks that never match on purpose, brand's called Oddpair": "ad",
    "Selling my upright piano, black, 400 euros": "ad",
    "my candle brand WICKED WEDNESDAY": "ad",
    "Our food bank needs tinned fruit. Drop off Tue & Thu 10-2": "news",
    "Photo day. Wed 22 april. Year 4 first, then year 5. Bring your recorder": "news",
    "Eid greeting from all of us at Noor Logistics to our drivers": "greeting",
    "Twin sisters run a clock shop. One wants to let it go": "narrative",
    "a waitress tips the last guest": "narrative",
    "a robot learns how to dance": "narrative",
}


@pytest.mark.parametrize(("wish", "kind"), KINDS.items())
def test_what_lists_facts_is_known_by_them(wish: str, kind: str) -> None:
    assert genre.read(wish).genre == kind


def test_a_step_has_a_scene_and_nothing_is_added() -> None:
    assert said("how to fix a puncture: take the wheel off, pull out the tube, patch it, pump it up again", 40) == [
        "How to fix a puncture.", "Take the wheel off.", "Pull out the tube.", "Patch it.", "Pump it up again.",
    ]  # fmt: skip


def test_where_time_is_short_ornament_goes_before_facts_and_no_fact_is_broken() -> None:
    wish = "how to plant a tulip: dig a hole as deep as your hand, put the bulb in, fill it with soil, water it well"
    assert said(wish, 12) == [
        "Dig a hole as deep as your hand.", "Put the bulb in.", "Fill it with soil.", "Water it well.",
    ]  # fmt: skip
    left = said(
        "ad: Moss Hollow, 18 levels, hand-painted leaves, out on 9 October, 14 euros until 1 March", 8
    )
    assert left
    assert set(left) < set(
        said("ad: Moss Hollow, 18 levels, hand-painted leaves, out on 9 October, 14 euros until 1 March", 40)
    )


def told(text: str, kind: str) -> str:
    order = Order(genre.Kind(kind, text), settings.Stated(text), 40.0, text)
    return " ".join(draft.says[0] for draft in wishes.tell(order).drafts if draft.says and draft.says[0])


def test_a_trailer_ends_with_when_and_where() -> None:
    ending = told('"The Last Lighthouse", 12 and 13 March, 7.30 pm, tickets £6 from the office', "trailer")
    assert ending.endswith(
        "The twelfth and the thirteenth of March. Seven thirty p m. Tickets six pounds from the office."
    )


def test_what_is_to_be_seen_is_not_read_out() -> None:
    text = "St Anne's roof appeal. We have £38,000 of the £50,000 we need. Show buckets catching drips in the nave"
    assert told(text, "ad") == (
        "St Anne's roof appeal. We have thirty-eight thousand pounds of the fifty thousand pounds we need."
    )


def test_whom_a_film_is_for_is_not_its_subject() -> None:
    text = "our tenants about heating. Open the windows twice a day. Do not cover the radiators"
    assert told(text, "ad") == "Heating. Open the windows twice a day. Do not cover the radiators."


def test_an_invitation_says_whereto_and_thanks_need_no_name() -> None:
    assert "You are invited to our street party." in told(
        "invite for our street party: Saturday 5 July, bring a chair", "greeting"
    )
    thanks = told(
        "Thank-you film after our charity concert: 62 singers, £4,310 raised for the hospice", "greeting"
    )
    assert thanks.startswith(
        "Thank you. After our charity concert. Sixty-two singers. Four thousand three hundred and ten pounds raised for the hospice."
    )


FOREIGN = {
    "Einladung zum Sommerfest: Samstag, 20. Juni, 14 bis 18 Uhr, Eintritt frei": ["Samstag, 20. Juni, 14 bis 18 Uhr, Eintritt frei."],
    "Tutoriel pour changer une ampoule: coupez le courant, dévissez-la, vissez la nouvelle": [
        "Coupez le courant.", "Dévissez-la.", "Vissez la nouvelle.",
    ],
    "Bekanntmachung: Die Stadtbücherei ist im August geschlossen. Rückgabe über den Kasten am Eingang.": [
        "Die Stadtbücherei ist im August geschlossen.", "Rückgabe über den Kasten am Eingang.",
    ],
    "Anuncio para nuestra panadería: abrimos el 3 de mayo en la calle Olmo 12, pan desde las 7 de la mañana, los domingos cerrado, 10 % de descuento la primera semana": [
        "Abrimos el 3 de mayo en la calle Olmo 12.", "Pan desde las 7 de la mañana.", "Los domingos cerrado.", "10 % de descuento la primera semana.",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("wish", "lines"), FOREIGN.items())
def test_facts_of_other_languages_stay_whole(wish: str, lines: list[str]) -> None:
    assert " ".join(said(wish, 30)).endswith(" ".join(lines))


SPOKEN = {
    "Please advertise: Halvorsen's Plants, tomato seedlings 2 dollars each, Saturday 9 May, behind the fire station. 20 seconds. Cheerful.": [
        "Halvorsen's Plants, tomato seedlings two dollars each, Saturday the ninth of May, behind the fire station.",
        "Halvorsen's Plants.",
    ],
    "Notice for the tenants of 14 Quarry Street: water is off Thursday from 8 to 11 in the morning. 20 seconds, plain.": [
        "For the tenants of fourteen Quarry Street.", "Water is off Thursday from eight to eleven in the morning.",
    ],
    "Dear team, kindly produce a 20 second announcement for parents: from Monday 12 January the Oak Road gate stays shut. "
    "Please use the gate on Fern Street. Doors open at 8.40 as before. Many thanks, P. Adeyemi (school office)": [
        "From Monday the twelfth of January the Oak Road gate stays shut.", "Please use the gate on Fern Street.",
        "Doors open at eight forty as before.",
    ],
    "Explain compost to my year 3 class. Worms eat the peelings, the heap gets warm, after six months it is soil. 40 seconds.": [
        "Compost.", "Worms eat the peelings.", "The heap gets warm.", "After six months it is soil.",
    ],
}  # fmt: skip


@pytest.mark.parametrize(("wish", "lines"), SPOKEN.items())
def test_every_fact_of_a_notice_or_an_advert_is_said_and_its_frame_is_not(
    wish: str, lines: list[str]
) -> None:
    assert said(wish) == lines
