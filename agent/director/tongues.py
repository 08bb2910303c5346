"""A small shared vocabulary of English, German, French and Spanish.

A noun row is ``english | German | French | Spanish`` with articles; ``:f`` marks the gender that
an elided article hides, ``/`` an irregular German accusative. A verb row holds the third person.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import cache

from agent.director.english import listed

LANGUAGES = ("de", "fr", "es")

_NOUNS = """
fox|der Fuchs|le renard|el zorro
cat|die Katze|le chat|el gato
dog|der Hund|le chien|el perro
bear|der Bär/den Bären|l'ours:m|el oso
wolf|der Wolf|le loup|el lobo
bird|der Vogel|l'oiseau:m|el pájaro
owl|die Eule|la chouette|el búho
mouse|die Maus|la souris|el ratón
hedgehog|der Igel|le hérisson|el erizo
rabbit|das Kaninchen|le lapin|el conejo
hare|der Hase/den Hasen|le lièvre|la liebre
horse|das Pferd|le cheval|el caballo
snail|die Schnecke|l'escargot:m|el caracol
whale|der Wal|la baleine|la ballena
fish|der Fisch|le poisson|el pez
penguin|der Pinguin|le manchot|el pingüino
elephant|der Elefant/den Elefanten|l'éléphant:m|el elefante
dragon|der Drache/den Drachen|le dragon|el dragón
frog|der Frosch|la grenouille|la rana
bee|die Biene|l'abeille:f|la abeja
crow|die Krähe|le corbeau|el cuervo
robot|der Roboter|le robot|el robot
man|der Mann|l'homme:m|el hombre
woman|die Frau|la femme|la mujer
boy|der Junge/den Jungen|le garçon|el niño
girl|das Mädchen|la fille|la niña
child|das Kind|l'enfant:m|el niño
grandmother|die Großmutter|la grand-mère|la abuela
grandmother|die Oma|la mamie|la abuelita
grandfather|der Großvater|le grand-père|el abuelo
grandfather|der Opa|le papi|el abuelito
mother|die Mutter|la mère|la madre
father|der Vater|le père|el padre
brother|der Bruder|le frère|el hermano
sister|die Schwester|la sœur|la hermana
friend|der Freund|l'ami:m|el amigo
baker|der Bäcker|le boulanger|el panadero
baker|die Bäckerin|la boulangère|la panadera
lighthouse keeper|der Leuchtturmwärter|le gardien de phare|el farero
keeper|der Wärter|le gardien|el guardián
fisherman|der Fischer|le pêcheur|el pescador
painter|der Maler|le peintre|el pintor
painter|die Malerin|la peintre|la pintora
teacher|der Lehrer|le professeur|el maestro
teacher|die Lehrerin|la professeure|la maestra
librarian|der Bibliothekar|le bibliothécaire|el bibliotecario
astronaut|der Astronaut/den Astronauten|l'astronaute:m|el astronauta
astronaut|die Astronautin|l'astronaute:f|la astronauta
detective|der Detektiv|le détective|el detective
clockmaker|der Uhrmacher|l'horloger:m|el relojero
violin maker|der Geigenbauer|le luthier|el luthier
gardener|der Gärtner|le jardinier|el jardinero
gardener|die Gärtnerin|la jardinière|la jardinera
farmer|der Bauer/den Bauern|le fermier|el granjero
king|der König|le roi|el rey
queen|die Königin|la reine|la reina
knight|der Ritter|le chevalier|el caballero
witch|die Hexe|la sorcière|la bruja
pirate|der Pirat/den Piraten|le pirate|el pirata
ghost|das Gespenst|le fantôme|el fantasma
giant|der Riese/den Riesen|le géant|el gigante
dancer|die Tänzerin|la danseuse|la bailarina
postman|der Postbote/den Postboten|le facteur|el cartero
moon|der Mond|la lune|la luna
sun|die Sonne|le soleil|el sol
star|der Stern|l'étoile:f|la estrella
storm|der Sturm|la tempête|la tormenta
rain|der Regen|la pluie|la lluvia
snow|der Schnee|la neige|la nieve
wind|der Wind|le vent|el viento
cloud|die Wolke|le nuage|la nube
fog|der Nebel|le brouillard|la niebla
rainbow|der Regenbogen|l'arc-en-ciel:m|el arcoíris
lighthouse|der Leuchtturm|le phare|el faro
sea|das Meer|la mer|el mar
beach|der Strand|la plage|la playa
harbour|der Hafen|le port|el puerto
forest|der Wald|la forêt|el bosque
mountain|der Berg|la montagne|la montaña
river|der Fluss|la rivière|el río
lake|der See|le lac|el lago
desert|die Wüste|le désert|el desierto
city|die Stadt|la ville|la ciudad
village|das Dorf|le village|el pueblo
street|die Straße|la rue|la calle
garden|der Garten|le jardin|el jardín
house|das Haus|la maison|la casa
kitchen|die Küche|la cuisine|la cocina
bakery|die Bäckerei|la boulangerie|la panadería
café|das Café|le café|el café
school|die Schule|l'école:f|la escuela
library|die Bibliothek|la bibliothèque|la biblioteca
bookshop|die Buchhandlung|la librairie|la librería
museum|das Museum|le musée|el museo
theatre|das Theater|le théâtre|el teatro
station|der Bahnhof|la gare|la estación
market|der Markt|le marché|el mercado
island|die Insel|l'île:f|la isla
castle|das Schloss|le château|el castillo
bridge|die Brücke|le pont|el puente
tower|der Turm|la tour|la torre
tree|der Baum|l'arbre:m|el árbol
flower|die Blume|la fleur|la flor
leaf|das Blatt|la feuille|la hoja
seed|der Samen|la graine|la semilla
bread|das Brot|le pain|el pan
apple|der Apfel|la pomme|la manzana
book|das Buch|le livre|el libro
letter|der Brief|la lettre|la carta
lamp|die Lampe|la lampe|la lámpara
candle|die Kerze|la bougie|la vela
key|der Schlüssel|la clé|la llave
clock|die Uhr|l'horloge:f|el reloj
violin|die Geige|le violon|el violín
piano|das Klavier|le piano|el piano
umbrella|der Regenschirm|le parapluie|el paraguas
boat|das Boot|le bateau|el barco
ship|das Schiff|le navire|el buque
train|der Zug|le train|el tren
bicycle|das Fahrrad|le vélo|la bicicleta
balloon|der Ballon|le ballon|el globo
kite|der Drachen|le cerf-volant|la cometa
door|die Tür|la porte|la puerta
window|das Fenster|la fenêtre|la ventana
echo|das Echo|l'écho:m|el eco
shadow|der Schatten|l'ombre:f|la sombra
dream|der Traum|le rêve|el sueño
song|das Lied|la chanson|la canción
music|die Musik|la musique|la música
voice|die Stimme|la voix|la voz
colour|die Farbe|la couleur|el color
friendship|die Freundschaft|l'amitié:f|la amistad
love|die Liebe|l'amour:m|el amor
silence|die Stille|le silence|el silencio
winter|der Winter|l'hiver:m|el invierno
spring|der Frühling|le printemps|la primavera
summer|der Sommer|l'été:m|el verano
autumn|der Herbst|l'automne:m|el otoño
night|die Nacht|la nuit|la noche
morning|der Morgen|le matin|la mañana
evening|der Abend|le soir|la tarde
midnight|die Mitternacht|le minuit|la medianoche
noon|der Mittag|le midi|el mediodía
coffee|der Kaffee|le café|el café
milk|die Milch|le lait|la leche
secret|das Geheimnis|le secret|el secreto
home|das Zuhause|la maison|el hogar
tulip|die Tulpe|la tulipe|el tulipán
hat|der Hut|le chapeau|el sombrero
world|die Welt|le monde|el mundo
sky|der Himmel|le ciel|el cielo
stone|der Stein|la pierre|la piedra
bell|die Glocke|la cloche|la campana
toy|das Spielzeug|le jouet|el juguete
radio|das Radio|la radio|la radio
"""
_VERBS = """
look for|sucht|cherche|busca
find|findet|trouve|encuentra
befriend|freundet sich an mit|se lie d'amitié avec|se hace amigo de
meet|trifft|rencontre|encuentra a
love|liebt|aime|ama
talk to|spricht mit|parle avec|habla con
follow|folgt|suit|sigue
help|hilft|aide|ayuda a
carry|trägt|porte|lleva
bring|bringt|apporte|trae
send|schickt|envoie|envía
build|baut|construit|construye
repair|repariert|répare|repara
bake|backt|fait cuire|hornea
paint|malt|peint|pinta
plant|pflanzt|plante|planta
write|schreibt|écrit|escribe
learn|lernt|apprend|aprende
teach|lehrt|enseigne|enseña
dance|tanzt|danse|baila
sing|singt|chante|canta
fly|fliegt|vole|vuela
protect|beschützt|protège|protege
save|rettet|sauve|salva
escape|flieht|s'échappe|escapa
leave|verlässt|quitte|deja
travel|reist|voyage|viaja
cross|überquert|traverse|cruza
climb|klettert|grimpe|sube
return|kehrt zurück|revient|vuelve
wait for|wartet auf|attend|espera
wait|wartet|attend|espera
watch|beobachtet|regarde|mira
dream of|träumt von|rêve de|sueña con
lose|verliert|perd|pierde
forget|vergisst|oublie|olvida
go out|erlischt|s'éteint|se apaga
die|stirbt|meurt|muere
wake up|erwacht|se réveille|despierta
collect|sammelt|collectionne|colecciona
steal|stiehlt|vole|roba
sell|verkauft|vend|vende
open|öffnet|ouvre|abre
solve|löst|résout|resuelve
count|zählt|compte|cuenta
sleep|schläft|dort|duerme
swim|schwimmt|nage|nada
run|läuft|court|corre
play|spielt|joue|juega
eat|isst|mange|come
water|gießt|arrose|riega
discover|entdeckt|découvre|descubre
hide|versteckt|cache|esconde
keep|behält|garde|guarda
"""
_SAID = {
    "freundet sich": "befriend", "verliebt sich": "fall in love with", "tombe amoureu": "fall in love with", "se enamora": "fall in love with", "se hace amig": "befriend",
    "d'amitié": "befriend", "geht aus": "go out", "macht sich auf": "set out", "part à la recherche": "look for", "va en busca": "look for", "lernt": "learn",
}  # fmt: skip
_PHRASES = {
    "de": {"in winter": "im Winter", "in spring": "im Frühling", "in summer": "im Sommer", "in autumn": "im Herbst", "at night": "in der Nacht",
           "at midnight": "um Mitternacht", "in the rain": "im Regen", "in the snow": "im Schnee", "in the forest": "im Wald", "in the city": "in der Stadt",
           "by the sea": "am Meer", "at the sea": "am Meer", "on the moon": "auf dem Mond", "in the garden": "im Garten", "in the morning": "am Morgen"},
    "fr": {"in winter": "en hiver", "in spring": "au printemps", "in summer": "en été", "in autumn": "en automne", "at night": "la nuit",
           "at midnight": "à minuit", "in the rain": "sous la pluie", "in the snow": "dans la neige", "in the forest": "dans la forêt", "in the city": "en ville",
           "by the sea": "au bord de la mer", "at the sea": "à la mer", "on the moon": "sur la lune", "in the garden": "dans le jardin", "in the morning": "le matin"},
    "es": {"in winter": "en invierno", "in spring": "en primavera", "in summer": "en verano", "in autumn": "en otoño", "at night": "de noche",
           "at midnight": "a medianoche", "in the rain": "bajo la lluvia", "in the snow": "en la nieve", "in the forest": "en el bosque", "in the city": "en la ciudad",
           "by the sea": "junto al mar", "at the sea": "en el mar", "on the moon": "en la luna", "in the garden": "en el jardín", "in the morning": "por la mañana"},
}  # fmt: skip
_ADJECTIVES = {
    "de": {"alt": "old", "jung": "young", "klein": "small", "groß": "big", "schüchtern": "shy", "einsam": "lonely", "letzt": "last", "rot": "red", "blau": "blue",
           "müde": "tired", "verloren": "lost", "neu": "new", "taub": "deaf", "still": "quiet", "weiß": "white", "schwarz": "black", "mutig": "brave"},
    "fr": {"vieux": "old", "vieil": "old", "vieille": "old", "jeune": "young", "petit": "small", "grand": "big", "timide": "shy", "seul": "lonely", "dernier": "last",
           "dernière": "last", "rouge": "red", "bleu": "blue", "fatigué": "tired", "perdu": "lost", "nouveau": "new", "sourd": "deaf", "blanc": "white", "noir": "black"},
    "es": {"viejo": "old", "vieja": "old", "joven": "young", "pequeñ": "small", "grande": "big", "tímid": "shy", "solitari": "lonely", "últim": "last", "roj": "red",
           "azul": "blue", "cansad": "tired", "perdid": "lost", "nuev": "new", "sord": "deaf", "blanc": "white", "negr": "black", "valiente": "brave"},
}  # fmt: skip
_TIME_WORDS = {"de": {"nachts": "at night", "winter": "in winter", "sommer": "in summer", "herbst": "in autumn", "frühling": "in spring", "mitternacht": "at midnight", "morgen": "in the morning", "regen": "in the rain", "schnee": "in the snow"},
               "fr": {"nuit": "at night", "hiver": "in winter", "été": "in summer", "automne": "in autumn", "printemps": "in spring", "minuit": "at midnight", "matin": "in the morning", "pluie": "in the rain", "neige": "in the snow"},
               "es": {"noche": "at night", "invierno": "in winter", "verano": "in summer", "otoño": "in autumn", "primavera": "in spring", "medianoche": "at midnight", "mañana": "in the morning", "lluvia": "in the rain", "nieve": "in the snow"}}  # fmt: skip
_MALE = {"de": "er", "fr": "il", "es": "él"}
_FEMALE = {"de": "sie", "fr": "elle", "es": "ella"}


@dataclass(frozen=True)
class Noun:
    """One noun in one language."""

    english: str
    word: str
    gender: str
    accusative: str = ""

    def a(self, language: str, case: str = "nom") -> str:
        """With the indefinite article."""
        word = self.accusative if case == "acc" and self.accusative else self.word
        if language == "de":
            return {"m": "einen " if case == "acc" else "ein ", "f": "eine ", "n": "ein "}[self.gender] + word
        return {"fr": {"m": "un ", "f": "une "}, "es": {"m": "un ", "f": "una "}}[language][
            self.gender
        ] + word

    def the(self, language: str, case: str = "nom") -> str:
        """With the definite article."""
        word = self.accusative if case == "acc" and self.accusative else self.word
        if language == "de":
            return {"m": "den " if case == "acc" else "der ", "f": "die ", "n": "das "}[self.gender] + word
        if language == "fr" and re.match(r"[aeiouéèêâîôûœh]", word.lower()):
            return f"l'{word}"
        return {"fr": {"m": "le ", "f": "la "}, "es": {"m": "el ", "f": "la "}}[language][self.gender] + word


@cache
def nouns(language: str) -> tuple[Noun, ...]:
    """All nouns of a language."""
    column = 1 + LANGUAGES.index(language)
    return tuple(_noun(row.split("|")[0], row.split("|")[column]) for row in _NOUNS.strip().splitlines())


def _noun(english: str, cell: str) -> Noun:
    cell, _, accusative = cell.partition("/")
    cell, _, marked = cell.partition(":")
    match = re.match(r"(der|die|das|le|la|el|l')\s*(.+)$", cell)
    article, word = (match[1], match[2]) if match else ("", cell)
    gender = marked or {"der": "m", "die": "f", "das": "n", "le": "m", "la": "f", "el": "m"}.get(article, "m")
    return Noun(english, word, gender, accusative.split(" ")[-1] if accusative else "")


@cache
def verbs(language: str) -> tuple[tuple[str, str], ...]:
    """English base and third person, longest first."""
    column = 1 + LANGUAGES.index(language)
    rows = [(row.split("|")[0], row.split("|")[column]) for row in _VERBS.strip().splitlines()]
    return tuple(sorted(rows, key=lambda r: -len(r[1])))


def _plain(text: str, language: str) -> str:
    """Lower case; German without umlauts, so that Blätter is known by Blatt."""
    low = unicodedata.normalize("NFC", text.lower())
    return low.translate(str.maketrans("äöü", "aou")) if language == "de" else low


@dataclass(frozen=True)
class Read:
    """What is recognised in a wish that is not English."""

    english: str
    """The same wish in plain English, as far as it is known: for the pictures."""
    nouns: tuple[Noun, ...]
    pronoun: str
    """he, she or it of the hero, in the wish's language; empty for several or none."""


def read(text: str, language: str) -> Read:
    """Recognise subject, deed, object and circumstances, word by word."""
    tokens = re.findall(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*", text)
    found: list[tuple[int, Noun]] = []
    for i, token in enumerate(tokens):
        for part in re.split(r"['’]", token):
            noun = _lookup(part, language)
            if noun and all(noun.english != known.english for _, known in found):
                found.append((i, noun))
    words = [noun for _, noun in found]
    special = next(((base, form) for form, base in _SAID.items() if form in text.lower()), None)
    verb = special or next(
        ((base, form) for base, form in verbs(language) if re.search(rf"\b{re.escape(form)}\b", text, re.I)),
        None,
    )
    times = [
        phrase for word, phrase in _TIME_WORDS[language].items() if re.search(rf"\b{word}\b", text, re.I)
    ]
    stated = {phrase.split()[-1] for phrase in times}
    things = [noun for noun in words if noun.english not in stated]
    english = _english(tokens, text, found, things, verb, times, language)
    return Read(english, tuple(words), _pronoun(tokens, things[0] if things else None, language))


def _lookup(token: str, language: str) -> Noun | None:
    low = _plain(token, language)
    best: Noun | None = None
    for noun in nouns(language):
        word = _plain(noun.word, language)
        exact = low == word or (noun.accusative and low == _plain(noun.accusative, language))
        bent = (
            low.startswith(word)
            and len(low) - len(word) <= 2
            and len(word) > 2
            and low[len(word) :] in ("s", "e", "n", "en", "es", "er", "x")
        )
        if (
            (exact or bent)
            and (language != "de" or token[:1].isupper())
            and (best is None or len(noun.word) > len(best.word))
        ):
            best = noun
    return best


def _adjective(token: str, language: str) -> str:
    low = unicodedata.normalize("NFC", token.lower())
    return next(
        (
            english
            for stem, english in _ADJECTIVES[language].items()
            if low.startswith(stem) and len(low) - len(stem) <= 2
        ),
        "",
    )


def _english(
    tokens: list[str],
    text: str,
    found: list[tuple[int, Noun]],
    things: list[Noun],
    verb: tuple[str, str] | None,
    times: list[str],
    language: str,
) -> str:
    from agent.director import english as forms

    def phrase(noun: Noun) -> str:
        i = next(k for k, n in found if n is noun)
        near = tokens[max(0, i - 2) : i] + (tokens[i + 1 : i + 2] if language != "de" else [])
        adjective = next((a for t in near if (a := _adjective(t, language))), "")
        words = f"{adjective} {noun.english}".strip()
        before = [t.lower() for t in tokens[max(0, i - 2) : i]]
        definite = any(
            t
            in (
                "der",
                "die",
                "das",
                "den",
                "dem",
                "le",
                "la",
                "les",
                "el",
                "los",
                "las",
                "im",
                "am",
                "du",
                "au",
                "del",
                "al",
            )
            for t in before
        ) and not any(t in ("ein", "eine", "einen", "un", "une", "una") for t in before)
        unique = noun.english in ("moon", "sun", "sea", "sky", "world")
        return f"the {words}" if definite or unique else f"{forms.article(words)} {words}"

    if not things:
        return " ".join(times) or "a quiet place"
    parts = [phrase(things[0])]
    if verb:
        parts.append(" ".join([forms.agree(verb[0].split()[0], False), *verb[0].split()[1:]]))
    if len(things) > 1:
        joint = "" if verb else "at " if things[1].english in _PLACES else "and "
        parts.append(f"{joint}{phrase(things[1])}")
    for noun in things[2:3]:
        parts.append(f"in {phrase(noun)}" if noun.english in _PLACES else f"with {phrase(noun)}")
    return " ".join([*parts, *times[:2]])


_PLACES = frozenset(
    listed(
        "sea beach harbour forest mountain river lake desert city village street garden house kitchen bakery café school library bookshop museum theatre station market island castle lighthouse"
    )
)


def _pronoun(tokens: list[str], hero: Noun | None, language: str) -> str:
    if not tokens:
        return ""
    first = tokens[0].lower()
    if first in ("zwei", "drei", "vier", "deux", "trois", "dos", "tres", "les", "los", "las", "des"):
        return ""
    female = {"de": ("eine", "die"), "fr": ("une", "la"), "es": ("una", "la")}[language]
    neuter = {"de": ("das",)}.get(language, ())
    if hero is not None:
        if language == "de":
            return {"m": "er", "f": "sie", "n": "es"}[hero.gender]
        return _FEMALE[language] if hero.gender == "f" or first in female else _MALE[language]
    if first in female:
        return _FEMALE[language]
    return "es" if first in neuter else _MALE[language] if first in ("ein", "der", "un", "le", "el") else ""


def say_in(text: str, language: str) -> str | None:
    """A plain English sentence in another language; None unless every word of it is known."""
    from agent.director import premise as premises

    read_ = premises.read(text)
    if len(read_.heroes) != 1 or len(read_.events) != 1 or read_.hero is None:
        return None
    hero, event = read_.hero, read_.events[0]
    subject = known(hero.phrase, language)
    if subject is None or hero.many:
        return None
    base = f"{event.verb} {event.particle}".strip()
    form = dict(verbs(language)).get(base) or dict(verbs(language)).get(event.verb)
    rest = event.rest.removeprefix(event.particle).strip()
    phrase = next(
        (p for p in sorted(_PHRASES[language], key=len, reverse=True) if rest == p or rest.endswith(f" {p}")),
        "",
    )
    rest = rest.removesuffix(phrase).strip()
    target = None
    if rest:
        match = re.match(r"^(a|an|the|his|her|its)\s+(.+)$", rest)
        target = known(match[2] if match else rest, language)
        if target is None or form is None:
            return None
    if form is None:
        return None
    first = subject.the(language) if hero.det == "the" else subject.a(language)
    dative = language == "de" and form.endswith(("mit", "von"))
    if dative and target is not None:
        return None
    second = (
        ""
        if target is None
        else (target.the(language, "acc") if rest.startswith("the ") else target.a(language, "acc"))
    )
    said = " ".join(filter(None, (first, form, second, _PHRASES[language].get(phrase, ""))))
    said = re.sub(r"\bde le\b", "du", re.sub(r"\bd'amitié avec\b", "d'amitié avec", said))
    return said[0].upper() + said[1:] + "."


def noun_of(word: str, language: str) -> Noun | None:
    """The noun that a single word of that language is, whatever its ending; None where it is unknown."""
    return _lookup(word.capitalize() if language == "de" else word, language)


def known(phrase: str, language: str) -> Noun | None:
    return next((noun for noun in nouns(language) if noun.english == phrase), None)
