"""German, French and Spanish wishes: who, what, to whom and where survive into pictures and titles."""

from __future__ import annotations

import re

import pytest

from agent.director.plan import Planned, Wish, plan
from agent.director.words.language import detect
from agent.director.words.tongues import lookup
from agent.director.words.tongues_facts import say_fact
from agent.director.words.tongues_read import read
from agent.director.words.tongues_say import say_in

READ = {
    "de": {
        "Ein Hund namens Bruno bringt der Nachbarin die Zeitung": "a dog named Bruno brings the newspaper to the woman neighbour",
        "Eine alte Bäckerin backt nachts Brot für die Kinder im Dorf": "an old baker bakes bread for the children in the village at night",
        "Oma Erna strickt einen roten Schal für den Schneemann": "a grandmother named Erna knits a red scarf for the snowman",
        "Im Garten pflanzt ein Roboter Tulpen": "a robot plants tulips in the garden",
        "Mira und Opa Otto reparieren ein altes Radio": "Mira and a grandfather named Otto repair an old radio",
        "Ein kleiner Igel namens Fritz findet im Park einen goldenen Schlüssel": "a small hedgehog named Fritz finds a golden key in the park",
        "Ein Junge lernt im Schwimmbad tauchen": "a boy learns to dive in the swimming pool",
        "Die Katze schläft auf dem Dach der Bibliothek": "the cat sleeps on the roof of the library",
        "Ein Torwart hat Angst vor dem Ball": "a goalkeeper is afraid of the ball",
        "Ein Mädchen mit einem grünen Regenschirm wartet auf den Bus": "a girl with a green umbrella waits for the bus",
        "Ein Imker rettet seine Bienen vor dem Sturm": "a beekeeper saves his bees from the storm",
        "Der alte Uhrmacher schenkt seiner Enkelin eine goldene Uhr": "the old clockmaker gives a golden clock to his granddaughter",
        "Ein Apfelbaum im Frühling, dann im Winter": "an apple tree in spring, then in winter",
        "Der Leuchtturmwärter freundet sich mit dem Sturm an": "the lighthouse keeper befriends the storm",
        "Lena und ihr Hund Max suchen einen Schatz auf der Insel": "Lena and her dog Max look for a treasure on the island",
        "Mein Opa repariert jeden Sonntag das Fahrrad der Nachbarskinder": "my grandfather repairs the bicycle of the neighbour children",
        "Zwei alte Freunde spielen seit vierzig Jahren Schach im Park": "two old friends play chess in the park for forty years",
        "Ein Schneemann hat Angst vor dem Frühling": "a snowman is afraid of the spring",
        "Ein Bär schläft im Frühling": "a bear sleeps in spring",
        "Eine Maus zieht in ein Klavier ein": "a mouse moves into a piano",
        "Die Enkel räumen das Haus der Großmutter aus": "the grandsons clear out the house of the grandmother",
        "Eine Ameise trägt einen Krümel nach Hause": "an ant carries a crumb home",
        "Mein Onkel hat einen Garten voller Gartenzwerge": "my uncle has a garden with garden gnomes",
        "Eine Schneiderin näht einem Riesen ein Hemd": "a tailor sews a shirt for a giant",
        "Ein Junge tauscht sein Fahrrad gegen einen Esel": "a boy trades his bicycle for a donkey",
        "Ein Pianist übt auf dem Küchentisch": "a pianist practises on the kitchen table",
        "Ein Bäcker backt einen Kuchen": "a baker bakes a cake",
        "Zwei Krähen suchen einen Schatz": "two crows look for a treasure",
        "Ein Junge baut einen Drachen aus Papier": "a boy builds a kite from paper",
        "Ein Ritter tötet einen Drachen": "a knight kills a dragon",
        "Ein Soldat kehrt nach zehn Jahren in sein Dorf zurück": "a soldier returns in his village after ten years",
        "Ein Igel sucht einen Platz für den Winter": "a hedgehog looks for a place for the winter",
        "Ein Kind tanzt auf dem Platz": "a child dances on the square",
        "Ein Dorf ohne Strom entdeckt die Sterne wieder": "a village without electricity rediscovers the stars",
        "Ein Mädchen malt Sterne an die Decke ihres Zimmers": "a girl paints stars on the ceiling of her room",
        "Ein Hund kann im Winter nicht schlafen": "a dog does not sleep in winter",
    },
    "fr": {
        "Un chat perdu retrouve sa maison à Paris sous la pluie": "a lost cat finds his house in Paris in the rain",
        "Un chien nommé Bruno apporte le journal à la voisine": "a dog named Bruno brings the newspaper to the woman neighbour",
        "Une vieille boulangère prépare du pain pour le village": "an old baker prepares bread for the village",
        "Deux enfants construisent un bateau en papier sur la plage": "two children build a paper boat on the beach",
        "Un petit hérisson trouve une clé dorée dans le parc": "a small hedgehog finds a golden key in the park",
        "Mamie Rose tricote une écharpe rouge": "grandmother Rose knits a red scarf",
        "Le chat noir dort sur le toit de la bibliothèque": "the black cat sleeps on the roof of the library",
        "Trois souris volent un fromage dans la cuisine": "three mice steal cheese in the kitchen",
        "Un bonhomme de neige tombe amoureux d'une lanterne": "a snowman falls in love with a lantern",
        "Deux vieux amis jouent aux échecs dans le parc depuis quarante ans": "two old friends play chess in the park for forty years",
        "Un petit renard se perd dans le brouillard": "a small fox gets lost in the fog",
        "Une institutrice apprend à lire à son perroquet": "a primary school teacher teaches her parrot to read",
        "Un garçon apprend à nager": "a boy learns to swim",
        "Un chauffeur de taxi conduit une vieille dame une dernière fois à travers la ville": "a taxi driver drives an old woman through the city for the last time",
        "Une souris s'installe dans un piano": "a mouse moves into a piano",
        "Ma fille perd une dent": "my daughter loses a tooth",
        "Ma sœur élève des escargots": "my sister brings up snails",
        "Un élève trouve une clé": "a pupil finds a key",
        "Une bibliothécaire trouve une carte dans un vieux livre": "a librarian finds a map in an old book",
        "Le vieux mange une pomme": "the old man eats an apple",
        "Les pompiers sauvent un perroquet": "the firefighters save a parrot",
        "Une fille perd une dent": "a girl loses a tooth",
        "Le cuisinier d'un sous-marin rêve de salade fraîche": "the cook of a submarine dreams of fresh salad",
        "Les poules s'échappent du poulailler": "the hens escape from the henhouse",
        "Des enfants construisent une cabane avec de vieilles portes": "children build a hut with old doors",
    },
    "es": {
        "Un perro llamado Bruno lleva el periódico a la vecina": "a dog named Bruno carries the newspaper to the woman neighbour",
        "Una panadera que habla con sus panes": "a baker talks to her bread",
        "Dos niños construyen un barco de papel en la playa": "two boys build a paper boat on the beach",
        "La abuela Rosa teje una bufanda roja": "the grandmother Rosa knits a red scarf",
        "Un gato negro duerme en el tejado de la biblioteca": "a black cat sleeps on the roof of the library",
        "Un robot planta tulipanes en Marte": "a robot plants tulips on Mars",
        "Una niña con un paraguas verde espera el autobús": "a girl with a green umbrella waits for the bus",
        "El farero se hace amigo de la tormenta": "the lighthouse keeper befriends the storm",
        "Dos viejos amigos juegan al ajedrez desde hace cuarenta años": "two old friends play chess for forty years",
        "Un taxista lleva a una anciana por la ciudad": "a taxi driver carries an old woman through the city",
        "Un músico toca la guitarra": "a musician plays the guitar",
        "Un niño toca una rana": "a boy touches a frog",
        "Un perro espera a su dueño en la estación todas las tardes": "a dog waits for his owner in the station every afternoon",
        "Una cartera entrega una carta": "a postwoman delivers a letter",
        "Un barquito tiene miedo de las olas": "a boat is afraid of the waves",
        "Una ardilla esconde nueces": "a squirrel hides nuts",
        "Los gansos vigilan nuestra casa": "the geese guard our house",
        "Un oso pasa el invierno en una cueva": "a bear hibernates in a cave",
        "Un vigilante cuenta cuentos": "a guard tells fairy tales",
        "Un fantasma aprende a tocar el violín": "a ghost learns to play the violin",
        "Un viejo capitán enseña a navegar a su nieta": "an old captain teaches his granddaughter to sail",
        "Un niño cambia su bicicleta por un burro": "a boy trades his bicycle for a donkey",
        "Un niño encuentra una cartera": "a boy finds a wallet",
    },
}


@pytest.mark.parametrize(
    ("language", "wish", "plain"),
    [(language, wish, plain) for language, rows in READ.items() for wish, plain in rows.items()],
)
def test_a_wish_is_read_whole(language: str, wish: str, plain: str) -> None:
    found = read(wish, language)
    assert found.english == plain
    assert found.unread == ()


def planned(wish: str) -> Planned:
    made = plan(Wish(wish))
    assert isinstance(made, Planned)
    return made


def test_names_things_and_people_reach_cast_pictures_and_title() -> None:
    film = planned("Ein Hund namens Bruno bringt der Nachbarin die Zeitung").breakdown
    cast = {member.id: member for member in film.cast}
    assert set(cast) == {"bruno", "newspaper", "neighbour"}
    assert cast["bruno"].name == "Bruno" and "woman" in cast["neighbour"].look
    assert film.title == "Bruno und die Zeitung"
    assert any("{neighbour}" in scene.visual for scene in film.scenes)
    assert film.scenes[0].script.startswith("Ein Hund namens Bruno")


@pytest.mark.parametrize(
    ("wish", "language", "title"),
    [
        ("Zwei Kinder bauen am Strand ein Boot aus Papier", "de", "Zwei Kinder und das Boot"),
        ("Un petit hérisson trouve une clé dorée dans le parc", "fr", "Le hérisson et la clé"),
        ("Un robot planta tulipanes en Marte", "es", "El robot y los tulipanes"),
        ("La biblioteca permanecerá cerrada hasta el viernes", "es", "La biblioteca"),
        ("Un portero tiene miedo de la pelota", "es", "El portero y la pelota"),
        ("Mi abuelo arregla bicicletas para los niños del barrio", "es", "El abuelo y las bicicletas"),
        ("Una violinista de Sevilla encuentra una carta vieja", "es", "La violinista y la carta"),
        ("Deux vieux amis jouent aux échecs dans le parc", "fr", "Deux amis et les échecs"),
        ("Meine Oma lernt mit 75 Motorrad fahren", "de", "Die Oma und das Motorrad"),
        ("Les nains de jardin du village disparaissent", "fr", "Les nains de jardin et le village"),
        (
            "Zwei Schwestern streiten sich jeden Sonntag um den letzten Apfel",
            "de",
            "Zwei Schwestern und der Apfel",
        ),
        ("A man and his blue boat sail around the small island", "en", "The Man and His Boat"),
    ],
)
def test_titles_follow_their_language(wish: str, language: str, title: str) -> None:
    film = planned(wish).breakdown
    assert (film.language, film.title) == (language, title)


@pytest.mark.parametrize(
    ("wish", "language"),
    [
        ("Drei Pinguine wollen unbedingt fliegen lernen", "de"),
        ("Verkaufe mein altes Fahrrad, kaum gefahren", "de"),
        ("Tres pingüinos quieren aprender a volar", "es"),
        ("Three penguins want to learn to fly", "en"),
        ("Neon skyline, cyberpunk samurai, synthwave", "en"),
    ],
)
def test_few_words_tell_their_language(wish: str, language: str) -> None:
    assert detect(wish) == language


@pytest.mark.parametrize(
    "wish",
    [
        "Am Samstag ist Flohmarkt auf dem Marktplatz",
        "Wegen Bauarbeiten bleibt die Bibliothek bis Freitag geschlossen",
        "La bibliothèque est fermée jusqu'à vendredi pour travaux",
        "El sábado hay mercadillo en la plaza mayor",
        "Suche Mitbewohnerin für sonniges Zimmer in Leipzig, ab Mai",
        "Cherche colocataire pour chambre ensoleillée à Lyon, dès mai",
        "Die Praxis bleibt vom 3. bis 10. August geschlossen",
        "Der Kindergarten macht am 24. Juli ein Sommerfest",
        "El colegio celebra su fiesta de verano el 24 de junio",
    ],
)
def test_what_is_announced_or_offered_is_no_story(wish: str) -> None:
    film = planned(wish).breakdown
    assert [scene.script for scene in film.scenes if scene.script] == [f"{wish}."]
    assert not film.cast


@pytest.mark.parametrize(
    "wish",
    [
        "Wie mein Vater schwimmen lernte",
        "Comment mon père a appris à nager",
        "Cómo mi padre aprendió a nadar",
    ],
)
def test_how_somebody_of_ours_did_something_is_a_story(wish: str) -> None:
    assert [member.id for member in planned(wish).breakdown.cast] == ["father"]


@pytest.mark.parametrize(
    ("wish", "wrong"),
    [
        (
            "Dos hermanas se pelean por la última manzana",
            r"\b(?:Sabe|Tiene|Pregunta|Cierra|Da|Se sienta|se queda)\b",
        ),
        ("Los basureros encuentran un cuadro en un contenedor", r"\b(?:ha mirado|deja|Se tumba|pregunta)\b"),
        (
            "Zwei Schwestern streiten sich um den letzten Apfel",
            r"\b(?:weiß|hat|hört|will|macht|gibt|bleibt)\b",
        ),
        ("Les éboueurs trouvent un tableau dans une poubelle", r"\b(?:[Ii]l demande|[Ii]l cesse|[Ii]l se)\b"),
    ],
)
@pytest.mark.parametrize("salt", ["", "a", "b", "c"])
def test_several_are_spoken_of_as_several(wish: str, wrong: str, salt: str) -> None:
    made = plan(Wish(wish, salt=salt))
    assert isinstance(made, Planned)
    assert not [scene.script for scene in made.breakdown.scenes[1:] if re.search(wrong, scene.script)]


@pytest.mark.parametrize(
    ("wish", "first"),
    [
        ("Busco compañera de piso en Sevilla, habitación soleada", "Busco compañera de piso en Sevilla"),
        ("Buscamos a nuestro gato Bigotes, perdido desde el lunes", "Buscamos a nuestro gato Bigotes"),
        (
            "Wir suchen unseren Kater Mikesch, grau getigert, seit Montag weg",
            "Wir suchen unseren Kater Mikesch",
        ),
    ],
)
def test_what_is_sought_is_said_with_its_verb(wish: str, first: str) -> None:
    assert planned(wish).breakdown.scenes[0].script.startswith(first)


def test_words_that_are_not_known_are_named() -> None:
    notes = planned("Ein Bär sucht eine Zwirbeldrossel im Wald").notes
    assert any("Zwirbeldrossel" in note for note in notes)


def test_an_animal_that_is_cared_for_or_sought_is_acted_on_in_spanish() -> None:
    told = [
        read(text, "es").english
        for text in (
            "Una niña cuida a su perro en la playa",
            "Un hombre busca a su perro perdido",
            "Una niña pasea con su perro por la playa",
        )
    ]
    assert told == ["a girl cares for her dog on the beach", "a man looks for his lost dog", "a girl walks with her dog through the beach"]  # fmt: skip


def test_animals_that_are_only_there_are_seen_in_the_place() -> None:
    found = plan(Wish("Una niña cuida a su perro en la playa con gaviotas"))
    assert isinstance(found, Planned)
    assert {member.id for member in found.breakdown.cast} == {"girl", "dog"}
    assert any("seagulls" in scene.visual for scene in found.breakdown.scenes)


CLAUSES = {
    "de": {
        "Das Gerät wiegt 900 Gramm. Er hat zwei Gänge.": "the device weighs 900 grams. it has two gears",
        "Ein Schornsteinfeger findet einen Drachen, der sich vor Feuer fürchtet.": "a chimney sweep finds a dragon that is afraid of fire",
        "Eine Uhrmacherin verkauft ihren Schatten, um die Kirchturmuhr reparieren zu können.": "a watchmaker sells her shadow to repair the church tower clock",
        "Der Käse schmilzt, während die alte Köchin am Fenster wartet": "the cheese melts while the old cook waits at the window",
        "Der Hund ist müde und schläft im Korb": "the dog is tired and he sleeps in the basket",
        "Teig kneten": "knead a dough",
        "Eine Bäckerin, die nicht schlafen kann, backt Brot": "a baker does not sleep, and she bakes bread",
        "Ein Fischer fängt einen Fisch, der sprechen kann": "a fisherman catches a fish that speaks",
        "Ein Imker, dessen Bienen verschwunden sind": "a beekeeper whose bees disappear",
        "Eine Geigerin spielt auf der Brücke, bis der Schnee kommt": "a violinist plays on the bridge until the snow comes",
    },
    "fr": {
        "une cigogne porte un paquet au-dessus des toits, une maison s'allume": "a stork carries a parcel above roofs, and a house lights up",
        "un loup végétarien ouvre un restaurant et les moutons n'osent pas entrer": "a vegetarian wolf opens a restaurant and the sheep do not dare to enter",
        "phare dans la tempete, hortensias": "lighthouse in the storm and hydrangeas",
        "Une boulangère qui ne dort jamais fait du pain pour les éboueurs": "a baker never sleeps, and she makes bread for the rubbish collectors",
        "Un apiculteur dont les abeilles ont disparu": "a beekeeper whose bees disappear",
        "Un loup qui dort mal ouvre une épicerie": "a wolf sleeps, and he opens a grocer's shop",
        "Une clé qui n'ouvre aucune porte voyage": "a key opens no door, and it travels",
        "L'ours qui voulait devenir danseur étoile": "the bear wants to become a ballet dancer",
        "Mon père a appris à nager": "my father learns to swim",
    },
    "es": {
        "una mujer baila en la cocina mientras hierve el café": "a woman dances in the kitchen while the coffee boils",
        "Una abuela encuentra la guitarra que vendió": "a grandmother finds the guitar that she sells",
        "un viejo juega al dominó cada noche": "an old man plays the domino every night",
        "pelar las patatas": "peel the potatoes",
        "Una panadera que no puede dormir hace pan": "a baker does not sleep, and she makes bread",
        "El farero espera un barco que nunca llega": "the lighthouse keeper waits for a boat that never arrives",
        "Una violinista toca en el puente hasta que cae la nieve": "a violinist plays in the bridge until the snow falls",
        "El oso que quería ser bailarín": "the bear wants to be a dancer",
    },
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "wish", "plain"),
    [(language, wish, plain) for language, rows in CLAUSES.items() for wish, plain in rows.items()],
)
def test_every_clause_keeps_its_own_deed(language: str, wish: str, plain: str) -> None:
    found = read(wish, language)
    assert (found.english, found.unread) == (plain, ())


def test_a_notice_without_its_name_is_said_whole() -> None:
    film = planned(
        "Die Chorprobe am 12. Oktober fällt aus, nächste Probe am 19. Oktober um 19:30 im Pfarrsaal. 15 Sekunden."
    ).breakdown
    said = " ".join(scene.script for scene in film.scenes)
    assert "12. Oktober fällt aus" in said and "Oktober um 19:30 im Pfarrsaal." in said


def test_a_look_back_is_said_year_by_year() -> None:
    film = planned("1986 Lehre im Lager, 1994 erste Frau am Kran, nächste Woche Rente. 30 Sekunden").breakdown
    said = [scene.script for scene in film.scenes if scene.script]
    assert said == ["1986 Lehre im Lager.", "1994 erste Frau am Kran.", "Nächste Woche Rente."]


@pytest.mark.parametrize(
    ("wish", "sights"),
    [
        ("Moor im Nebel, Kraniche, ein Holzsteg. Ohne Sprecher, 20 Sekunden", ["moor", "cranes", "pier"]),
        ("phare, un sentier, des hortensias. sans voix off, 20 secondes", ["lighthouse", "path", "hydrangeas"]),
        ("persianas, cigarras, una jarra de agua. Sin narrador. 20 segundos", ["blinds", "cicadas", "jug of water"]),
    ],
)  # fmt: skip
def test_sights_without_words_are_seen_one_by_one(wish: str, sights: list[str]) -> None:
    film = planned(wish).breakdown
    at = [next(i for i, scene in enumerate(film.scenes) if sight in scene.visual) for sight in sights]
    assert at == sorted(set(at)) and not any(scene.script for scene in film.scenes)


def test_steps_are_told_one_by_one_in_the_voice_of_who_explains_them() -> None:
    film = planned(
        "cómo se hace la tortilla, explicado por una abuela: pelar las patatas, freírlas despacio, batir seis huevos. 40 segundos"
    ).breakdown
    said = [scene.script for scene in film.scenes if scene.script]
    assert said[-3:] == ["Pelar las patatas.", "Freírlas despacio.", "Batir seis huevos."]
    assert not any("explicado" in line for line in said)


def test_what_is_only_to_be_seen_is_not_said() -> None:
    film = planned(
        "Anuncio para mi taller de motos Hermanos Rueda, revisamos frenos gratis todo noviembre. Que se vea una Vespa roja antigua. 20 segundos, vertical, con subtítulos"
    ).breakdown
    assert not any("Vespa" in scene.script for scene in film.scenes)
    assert any("red scooter" in scene.visual for scene in film.scenes)


@pytest.mark.parametrize(
    ("wish", "seen"),
    [
        ("Petite pub carrée pour ma boutique de fleurs Chez Odile, 12 rue des Lilas à Tours. Pivoines, dahlias. 15 s", "shop at Odile"),
        ("Werbespot für unsere Bäckerei Krumm, Lindenstraße 14 in Ettlingen: Sauerteigbrot ab 6 Uhr, 20 Sekunden", "sourdough bread"),
    ],
)  # fmt: skip
def test_addresses_and_hours_are_said_and_not_shown(wish: str, seen: str) -> None:
    film = planned(wish).breakdown
    shown = " ".join(scene.visual for scene in film.scenes)
    assert seen in shown and not any(word in shown for word in ("street and", "clocks", "lime tree", "lilac"))
    said = " ".join(scene.script for scene in film.scenes)
    assert "rue des Lilas" in said or "Lindenstraße 14" in said


SAID = {
    "de": "Ein Schornsteinfeger sammelt die Wünsche, die Menschen machen, wenn sie seine Knöpfe berühren.",
    "fr": "Un ramoneur collectionne les souhaits que les gens font quand ils touchent ses boutons.",
    "es": "Un deshollinador colecciona los deseos que la gente hace cuando tocan sus botones.",
}


@pytest.mark.parametrize("language", SAID)
def test_an_english_sentence_is_said_with_its_clauses(language: str) -> None:
    wish = "a chimney sweep who collects the wishes people make when they touch his buttons"
    assert say_in(wish, language) == SAID[language]


def test_one_bicycle_shop_is_no_ferry() -> None:
    found = [lookup(word, "de") for word in ("Fahrradladen", "Kirchturmuhr")]
    assert [noun and noun.english for noun in found] == ["bicycle shop", "church tower clock"]


NOTICES = {
    "check the feet": ("Die Füße prüfen.", "Vérifier les pieds.", "Comprueba los pies."),
    "pony rides and fresh waffles": (
        "Ponyreiten und frische Waffeln.",
        "Des balades à poney et des gaufres fraîches.",
        "Paseos en poni y gofres frescos.",
    ),
    "Sunday 3 July from 10": (
        "Sonntag, 3. Juli ab 10 Uhr.",
        "Dimanche 3 juillet à partir de 10 h.",
        "Domingo 3 de julio a partir de las 10.",
    ),
    "our bakery Le Four": ("Unsere Bäckerei Le Four.", "Notre boulangerie Le Four.", "Nuestra panadería Le Four."),
    "free coffee": ("", "", ""),
}  # fmt: skip


@pytest.mark.parametrize("row", NOTICES)
def test_the_rows_of_an_english_notice_are_said_in_its_language(row: str) -> None:
    assert tuple(say_fact(row, language) for language in ("de", "fr", "es")) == NOTICES[row]


def test_an_english_invitation_is_told_in_german() -> None:
    film = planned(
        "Please have it in German: invitation to our farm open day at Hof Sonnenblick, Sunday 3 July from 10, pony rides and fresh waffles. 25 seconds"
    ).breakdown
    said = " ".join(scene.script for scene in film.scenes)
    assert film.language == "de"
    assert "Hof Sonnenblick" in said and "Sonntag, 3. Juli ab 10 Uhr." in said and "frische Waffeln" in said
