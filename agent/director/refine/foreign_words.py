"""Words of picture requests in German, French and Spanish, beside the shared vocabulary: props, deeds and small words."""

from __future__ import annotations

THINGS = """
people|Menschen Leute|gens personnes|personas gente
cactus|Kaktus|cactus|cactus
raft|Floß|radeau|balsa
dress|Kleid|robe|vestido
fan|Ventilator|ventilateur|ventilador
courtyard|Hof Innenhof|cour|patio
boat|Boot Kahn Ruderboot|barque bateau|barca bote
raven|Rabe Raben|corbeau corbeaux|cuervo cuervos
signpost|Wegweiser|panneau poteau|señal letrero
candle|Kerze Kerzen|bougie bougies chandelle|vela velas
window sill|Fensterbank Fensterbrett Fenstersims|rebord|alféizar
lantern|Laterne Laternen|lanterne lanternes|farol faroles linterna
gull|Möwe Möwen|mouette mouettes|gaviota gaviotas
pigeon|Taube Tauben|pigeon pigeons|paloma palomas
vase|Vase Vasen|vase vases|jarrón florero
bouquet of flowers|Blumenstrauß||
bunch|Strauß|bouquet|ramo
teapot|Teekanne|théière|tetera
armchair|Sessel|fauteuil fauteuils|sillón butaca
carpet|Teppich|tapis|alfombra
curtain|Vorhang Vorhänge|rideau rideaux|cortina cortinas
shelf|Regal|étagère étagères|estante estantería
picture frame|Bilderrahmen|cadre cadres|marco
portrait|Porträt|portrait portraits|retrato
painting|Gemälde|tableau tableaux|cuadro
ladder|Leiter|échelle|escalera
barrel|Fass Fässer|tonneau tonneaux|barril barriles
crate|Kiste Kisten|caisse caisses|caja cajas
bucket|Eimer|seau|cubo
rope|Seil|corde|cuerda
anchor|Anker|ancre|ancla
flag|Flagge Fahne Fahnen|drapeau drapeaux|bandera banderas
fence|Zaun|clôture barrière|valla cerca
wall|Wand Mauer|mur murs|pared muro
floor|Boden|sol plancher|suelo
stairs|Treppe|escalier|escaleras
desk|Schreibtisch|bureau|escritorio
workbench|Werkbank|établi|
laptop|Laptop|ordinateur|portátil
fern|Farn|fougère|helecho
plant|Pflanze Pflanzen|plante plantes|planta plantas
tulip|Tulpe Tulpen|tulipe tulipes|tulipán tulipanes
coffee cup|Kaffeetasse Kaffeebecher||
cup|Tasse Becher|tasse|taza
umbrella|Regenschirm Schirm|parapluie|paraguas
pot|Topf|pot|maceta
watering can|Gießkanne|arrosoir|regadera
scarecrow|Vogelscheuche|épouvantail|espantapájaros
windmill|Windmühle|moulin|molino
chimney|Schornstein|cheminée|chimenea
fireplace|Kamin|foyer âtre|hogar
hat|Hut|chapeau|sombrero
scarf|Schal|écharpe|bufanda
robin|Rotkehlchen|rouge-gorge|petirrojo
sparrow|Spatz|moineau|gorrión
dove|Friedenstaube|colombe|tórtola
swan|Schwan|cygne|cisne
hen|Huhn Hühner|poule poules|gallina gallinas
sheep|Schafe|moutons|ovejas
lizard|Eidechse|lézard|lagarto
dragonfly|Libelle|libellule|libélula
firefly|Glühwürmchen|luciole lucioles|luciérnaga luciérnagas
bat|Fledermaus Fledermäuse|chauve-souris|murciélago
bonfire|Lagerfeuer|feu|hoguera
smoke|Rauch|fumée|humo
puddle|Pfütze|flaque|charco
rock|Felsen Fels|rocher rochers|roca rocas
shell|Muschel Muscheln|coquillage coquillages|concha conchas
lighthouse|Leuchtturm|phare|faro
pier|Steg Pier|jetée ponton|muelle embarcadero
horizon|Horizont|horizon|horizonte
sky|Himmel|ciel|cielo
water|Wasser|eau|agua
sea|Meer See|mer|mar
wave|Welle Wellen|vague vagues|ola olas
stove|Herd Ofen|poêle cuisinière|estufa
rug|Läufer|carpette|alfombrilla
globe|Globus|globe|globo
clock|Uhr Wanduhr|horloge pendule|reloj
gramophone|Grammophon|gramophone|gramófono
violin|Geige|violon|violín
church bells|Kirchenglocken|cloches|campanas
foghorn|Nebelhorn|corne|sirena
church|Kirche|église|iglesia
owl|Eule|hibou|lechuza
street lamp|Straßenlaterne|lampadaire réverbère|farola
cobweb|Spinnennetz|toile|telaraña
dust|Staub|poussière|polvo
bicycle|Fahrrad Rad|vélo|bici
handrail|Geländer|rambarde|barandilla
dial|Drehknopf Skala|cadran|dial
flame|Flamme|flamme|llama
branch|Ast Zweig|branche branches|rama ramas
background|Hintergrund|arrière-plan fond|fondo
foreground|Vordergrund|premier-plan|
"""
"""``english | German | French | Spanish``, with the plurals and cases that pictures are asked for in."""

SMALL = {
    "de": {
        "der": "the", "die": "the", "das": "the", "den": "the", "dem": "the", "des": "of the", "ein": "a", "eine": "a", "einen": "a", "einem": "a",
        "einer": "a", "und": "and", "von": "of", "vom": "of the", "mit": "with", "zu": "to", "zum": "to the", "zur": "to the", "in": "in", "im": "in the",
        "ins": "in the", "an": "on", "am": "on the", "ans": "on the", "auf": "on", "aufs": "on the", "bei": "at", "soll": "should", "sollen": "should", "sollte": "should",
        "muss": "should", "aus": "out of", "über": "above", "unter": "under", "hinter": "behind", "neben": "next to", "vor": "in front of", "zwischen": "between",
        "durch": "through", "ohne": "no", "kein": "no", "keine": "no", "keinen": "no", "gegen": "with", "sich": "", "es": "it", "er": "he", "sie": "she",
        "sein": "be", "ist": "is", "sind": "are", "seine": "his", "seinen": "his", "ihre": "her", "ihren": "her", "paar": "pair of", "mehr": "more", "viele": "many",
        "diese": "the", "dieser": "the", "dieses": "the", "diesen": "the", "nur": "only", "dort": "", "da": "", "man": "we", "ich": "we", "wir": "we", "noch": "", "lieber": "", "mal": "", "gern": "",
    },
    "fr": {
        "le": "the", "la": "the", "les": "the", "l'": "the", "un": "a", "une": "a", "des": "some", "du": "of the", "de": "of", "d'": "of", "et": "and", "à": "at",
        "au": "at the", "aux": "at the", "en": "in", "dans": "in", "sur": "on", "sous": "under", "avec": "with", "pour": "for", "devant": "in front of", "derrière": "behind",
        "près": "near", "entre": "between", "contre": "against", "au-dessus": "above", "par": "with", "sans": "no", "pas": "no", "doit": "should", "doivent": "should",
        "voilà": "there is", "je": "we", "elle": "she", "son": "his", "sa": "his", "ses": "his", "ce": "the", "cette": "the", "ces": "the", "est": "is", "sont": "are", "être": "be", "soit": "be",
        "plus": "more", "qui": "that", "que": "that", "se": "", "s'": "", "côté": "side", "chez": "at", "on": "we", "nous": "we", "hors": "out", "quelques": "some", "plusieurs": "several", "y": "", "a": "has",
    },
    "es": {
        "el": "the", "la": "the", "los": "the", "las": "the", "un": "a", "una": "a", "unos": "some", "unas": "some", "de": "of", "del": "of the", "y": "and", "a": "at",
        "al": "at the", "en": "in", "con": "with", "para": "for", "por": "with", "sobre": "on", "bajo": "under", "debajo": "under", "encima": "above", "detrás": "behind",
        "delante": "in front", "junto": "next", "entre": "between", "contra": "against", "sin": "no", "debe": "should", "deben": "should", "su": "his", "sus": "his",
        "es": "is", "son": "are", "ser": "be", "esté": "be", "sea": "be", "que": "that", "se": "", "más": "more", "este": "the", "esta": "the", "estas": "the", "estos": "the",
        "fuera": "out", "lado": "side", "él": "he", "yo": "we", "ella": "she", "lo": "it", "unas cuantas": "some", "varios": "several", "varias": "several", "está": "is",
    },
}  # fmt: skip
DEEDS = {
    "de": {
        "setzen": "put", "stellen": "put", "legen": "put",
        "setz": "put", "setze": "put", "stell": "put", "stelle": "put", "leg": "put", "lege": "put", "platziere": "put", "häng": "hang", "hänge": "hang", "pack": "put",
        "nimm": "take", "entferne": "remove", "lass": "let", "ersetze": "replace", "ersetz": "replace", "tausche": "replace", "zeig": "show", "zeige": "show", "mach": "make",
        "mache": "make", "füge": "add", "füg": "add", "hören": "hear", "liegen": "lie", "sitzen": "sit", "stehen": "stand", "hängen": "hang", "drehen": "turn", "dreht": "turns",
        "laufen": "run", "gehen": "go", "fallen": "fall", "fliegen": "fly", "winken": "wave", "lächeln": "smile", "schlafen": "sleep", "brennen": "burn", "wehen": "flutter",
        "rennen": "run", "springen": "jump", "tanzen": "dance", "öffnen": "open", "schließen": "close", "flattern": "flutter", "schwimmen": "swim", "leuchten": "glow", "haben": "have",
        "tragen": "wear", "halten": "hold", "weg": "out", "raus": "out", "gib": "give", "gebt": "give", "blinzeln": "blink", "nicken": "nod", "heulen": "howl", "heraus": "out", "hinzu": "", "sehen": "see", "wegnehmen": "remove", "verschwinden": "disappear",
    },
    "fr": {
        "donne": "give", "donnez": "give", "cligner": "blink", "hocher": "nod",
        "mets": "put", "mettez": "put", "pose": "put", "posez": "put", "place": "put", "placez": "put", "installe": "put", "accroche": "hang", "suspends": "hang", "ajoute": "add",
        "ajoutez": "add", "enlève": "remove", "enlevez": "remove", "retire": "remove", "supprime": "remove", "ôte": "remove", "remplace": "replace", "remplacez": "replace",
        "montre": "show", "fais": "make", "entendre": "hear", "tourner": "turn", "tourne": "turns", "tomber": "fall", "voler": "fly", "sourire": "smile", "danser": "dance",
        "dormir": "sleep", "courir": "run", "sauter": "jump", "flotter": "float", "saluer": "wave", "ouvrir": "open", "fermer": "close", "avoir": "have", "porter": "wear",
        "tenir": "hold", "voir": "see", "brûler": "burn", "nager": "swim", "disparaître": "disappear", "marcher": "walk", "rendre": "make", "rends": "make",
    },
    "es": {
        "da": "give", "dale": "give", "ponle": "give", "parpadear": "blink", "asentir": "nod",
        "pon": "put", "ponga": "put", "coloca": "put", "cuelga": "hang", "añade": "add", "agrega": "add", "quita": "remove", "elimina": "remove", "saca": "remove", "borra": "remove",
        "reemplaza": "replace", "sustituye": "replace", "cambia": "replace", "muestra": "show", "haz": "make", "oír": "hear", "oiga": "we hear", "oigan": "we hear", "oigamos": "we hear", "oyen": "we hear", "oye": "we hear", "girar": "turn", "gira": "turns",
        "caer": "fall", "volar": "fly", "sonreír": "smile", "bailar": "dance", "dormir": "sleep", "correr": "run", "saltar": "jump", "flotar": "float", "saludar": "wave",
        "abrir": "open", "cerrar": "close", "tener": "have", "llevar": "wear", "sostener": "hold", "ver": "see", "arder": "burn", "nadar": "swim", "desaparecer": "disappear",
        "caminar": "walk", "escuchar": "hear",
    },
}  # fmt: skip
ADJECTIVES = {
    "de": {"alt": "old", "gerade": "straight", "krumm": "crooked", "schlafend": "sleeping", "brennend": "burning", "leer": "empty", "nass": "wet", "groß": "large", "klein": "small", "dicht": "dense", "offen": "open",
           "rund": "round", "hoch": "tall", "schwer": "heavy", "leicht": "light", "glänzend": "shiny", "kaputt": "broken", "voll": "full", "golden": "golden", "hölzern": "wooden",
           "riesig": "huge", "winzig": "tiny", "fern": "distant", "still": "quiet", "lang": "long", "frisch": "fresh"},
    "fr": {"vieux": "old", "vieille": "old", "vieil": "old", "endormi": "sleeping", "endormie": "sleeping", "allumée": "burning", "allumé": "burning", "vide": "empty", "grand": "large",
           "grande": "large", "petit": "small", "petite": "small", "ouvert": "open", "ouverte": "open", "rond": "round", "ronde": "round", "long": "long", "cassé": "broken",
           "brillant": "shiny", "lointain": "distant", "lointaine": "distant", "mouillé": "wet", "plein": "full", "énorme": "huge", "gros": "big", "grosse": "big"},
    "es": {"viejo": "old", "vieja": "old", "dormido": "sleeping", "dormida": "sleeping", "encendida": "burning", "encendido": "burning", "vacío": "empty", "vacía": "empty", "grande": "large",
           "gran": "large", "pequeño": "small", "pequeña": "small", "abierto": "open", "abierta": "open", "redondo": "round", "redonda": "round", "largo": "long", "roto": "broken",
           "brillante": "shiny", "lejano": "distant", "lejana": "distant", "mojado": "wet", "lleno": "full", "enorme": "huge"},
}  # fmt: skip
