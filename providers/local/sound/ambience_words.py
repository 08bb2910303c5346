"""Reads a description: which beds lie under it, and which things happen in it."""

import re
from dataclasses import dataclass

# Sounds that are named. Each pattern is matched at the start of a word; "(?!...)" keeps out other meanings.
_BEDS = {
    "rain": r"rain(?!bow)|drizzl|downpour|raindrop|storm(?!y sea)|regen|pluie|lluvia|pioggia|chuva",
    "wind": r"wind(?!ow|ing|mill)|breeze|gust|gale\b|blizzard|snowstorm|draught|viento|vento\b|vent\b",
    "waves": r"waves?\b(?! (?:goodbye|at|to|back|her|his|their|hand))|surf\b|sea\b|seas\b|ocean|tide|swell\b|seaside|shore|coast|meer(?:es\w*)?\b|mer\b|vagues|olas\b|onde\b|ondas|golven",
    "fire": r"fire\b(?! engine| truck)|fireplace|campfire|bonfire|flames\b|hearth|embers?\b|stove|feuer|feu\b|fuego|fuoco|vuur",
    "city": r"city|traffic|cars?\b|street(?! lamp)|downtown|urban|avenue|taxi|stadt|ville\b|ciudad|città|cidade",
    "crickets": r"crickets?\b|cicada|insects?\b|night air|summer night|grillen|grillons|grillos|grilli|krekels",
    "birds": r"birds?\b|birdsong|sparrow|robin|dawn chorus|songbird|twitter|chirp|warbl|hens?\b|rooster|farmyard|schoolyard|vögel|oiseaux|pájaros|uccelli|pássaros|vogels",
    "stream": r"stream\b|brook\b|river|creek\b|babbl|trickl|fountain|(?:running|flowing|lapping) water|water and|bach\b|rivière|ruisseau|arroyo|río\b|fiume|ruscello|riacho|rio\b|beek\b",
    "waterfall": r"waterfall|cascade|rapids|rushing water|weir",
    "room": r"room tone|quiet room|indoor|silence|silent|hush|stille|silencio",
    "space": r"space\b|spaceship|starship|cosmic|cosmos|orbit|galaxy|nebula|planet|drone\b|eerie|weltraum|espace|espacio|spazio",
    "crowd": r"crowd|murmur|chatter|voices|people talking|audience|market|bazaar|festival|party|babble|walla|stadium|station hum|menge\b|foule|multitud|folla",
    "cafe": r"caf[eé]|coffee|espresso|restaurant|bistro|diner|canteen|tavern|pub\b|bar\b|low talk|cups and",
    "kitchen": r"kitchen|cooking|sizzl|simmer|boil|frying|dishes|pots|pans|bakery|küche|cuisine|cocina|cucina|keuken",
    "train": r"train\b(?! station)|railway|rails\b|carriage|locomotive|subway|metro\b|zug\b|tren\b|treno|trein",
    "ticking": r"ticking|tick-?tock|clocks?\b(?! strikes)|watchmaker|pendulum|uhr\b|horloge|reloj|orologio|klok\b",
    "underwater": r"underwater|under the (?:sea|water|ocean)|submarine|beneath the (?:sea|waves|surface)|seabed|sea ?bed|deep (?:sea|water)|diver",
    "applause": r"applau|clapping|cheer|ovation",
    "engine": r"engine|motor\b|machines?\b|machinery|factory|generator|rocket|aeroplane|airplane|tractor",
    "leaves": r"leaves\b|foliage|rustling trees|reeds|blätter|feuilles|hojas|foglie|folhas",
    "bees": r"bees?\b|buzz|beehive|flies\b|wasps?\b",
    "hum": r"hum\b(?! of| and)|fridge|oven|air conditioning|ventilat|server room",
}

# Places that are seen: beds and sounds that belong to them, used only where no bed is named.
_PLACES = (
    (r"dripping", ("room",), ("drip",)),
    (r"lighthouse|harbou?r|pier\b|dock\b|beach|cliff|island|boat|ship\b|port\b|bay\b|fisher", ("waves",), ("gull",)),
    (r"(?:forest|wood|woods|meadow|garden|park|orchard|field)\b.*night|night.*(?:forest|woods|meadow|garden|park|field)", ("crickets",), ("owl",)),
    (r"forest|woods?\b|meadow|garden|park\b|orchard|field|farm|village|hill|spring\b|tree", ("birds",), ()),
    (r"jungle|rainforest|swamp", ("crickets", "birds"), ()),
    (r"desert|mountain|summit|peak\b|arctic|snow|ice\b|glacier|dune|plain\b|moor\b|ruin|roof|tower|winter|sky", ("wind",), ()),
    (r"cave|cavern|tunnel|dungeon|cellar|well\b", ("room",), ("drip",)),
    (r"church|cathedral|chapel|monastery", ("room",), ("bell",)),
    (r"librar|study\b|school|classroom|bookshop", ("room",), ("page",)),
    (r"office|desk\b|laptop|computer", ("room",), ("typing",)),
    (r"stage|theatre|theater|concert|circus|race\b|parade", ("crowd",), ()),
    (r"station|airport|mall\b|square|fair\b|shop", ("crowd",), ()),
    (r"bridge|skyline|alley|corner|bus\b|road|motorway", ("city",), ()),
    (r"workshop|garage|lab\b|laborator|mill\b|forge", ("engine",), ()),
    (r"moon|stars?\b|astronaut|alien|robot", ("space",), ()),
    (r"pond|lake|canal|pool\b|water\b", ("stream",), ()),
    (r"night|evening|dusk|moonlit", ("crickets",), ()),
)  # fmt: skip

_EVENTS = {
    "steps": r"footstep|steps\b|footfall|walk|pacing|schritte|pas\b|pasos|passi|passos|voetstappen",
    "thunder": r"thunder|lightning|storm(?!y sea)|donner|tonnerre|trueno|tuono|trovão|donder",
    "whoosh": r"whoosh|swoosh|swish|rushes|flies past",
    "heart": r"heart ?beat|heart beats|heart pounds|(?:pounding|beating|racing) heart|herzschlag|latido|battito",
    "latch": r"latch|locks?\b|key turns|bolt\b|clicks?\b|switch|lid opens",
    "door": r"doors?\b|gate\b|tür\b|porte\b|puerta|porta\b|deur\b",
    "creak": r"creak|floorboard|hinge|groans?\b|rocking chair|mast\b|ropes?\b|rigging",
    "knock": r"knock|tap on the door|raps\b|klopf",
    "bell": r"bells?\b|toll|clock strikes|glocke|cloche|campana|sino\b",
    "chime": r"chime|sparkl|twinkl|magic|glitter|wind chimes|music box|shimmer",
    "owl": r"owl|hoot|eule|hibou|búho|gufo|coruja|uil\b",
    "gull": r"gull|seagull|seabird|möwe|mouette|gaviota|gabbian|gaivota|meeuw",
    "dog": r"dog|bark|puppy|hound|hund\b|chien|perro|cane\b|cão|hond\b",
    "wolf": r"wolf|wolves|coyote|howls? at the moon|loup|lobo|lupo",
    "splash": r"splash|plunge|dives? in|jumps? in|fish jumps|oars?\b|paddle|dips\b|puddle",
    "drip": r"drip|drop(?:s)? fall|leak|droplet|tropf|goutte|gotea",
    "glass": r"clink|toast\b|bottles?\b|shatter|glass(?:es)? (?:break|ring|crack|shatter)|breaking glass|taps? glass|cups? (?:land|rattle|set)|teacup|spoon|porcelain|cup lands",
    "page": r"pages?\b|paper|newspaper|turns a leaf|letter (?:open|unfold)",
    "horn": r"(?:fog ?|ship'?s? |train )?horn\b|foghorn|train whistle|steam whistle|hoots? of a ship",
    "hiss": r"hiss|steam|spits\b|sizzl|spray",
    "rustle": r"rustl|stirs?\b|curtain|leaf\b|grass (?:moves|sways)|shifts\b",
    "flap": r"flap|flutter|wings?\b|wingbeat|sail snaps",
    "thud": r"thud|thump|drops\b|falls\b|lands\b|slaps the|bangs?\b|bounc|comes down",
    "clank": r"clank|clang|jingl|coins?\b|rattl|chains?\b|pings?\b|metal\b|keys\b|twang|(?<!clock )(?<!clocks )ticks\b",
    "scrape": r"scrap|slides?\b|rolls?\b|drag|shutter|winch|drawer|trolley|shaves|whirr",
    "snap": r"snap|crunch|twig|branch|crust",
    "whistle": r"whistles?\b|referee",
    "pluck": r"pluck|strum|string is",
    "squeal": r"squeal|squeak|screech|brakes",
    "bubbles": r"bubbl|gurgl",
    "pour": r"pour|patter|water slaps|slosh|laps\b",
    "cluck": r"cluck|hens?\b|chicken|duck|quack|goose|geese",
    "typing": r"typing|keyboard|typewriter|keys clatter",
    "fireworks": r"firework|firecracker|feuerwerk|feux d'artifice|fuegos artificiales",
    "laugh": r"laugh|giggl|children|playground|schoolyard|kids|lachen|rires|risas|risate",
}  # fmt: skip

# Where a sound is heard if nothing else is said.
_BACKDROPS = {"owl": "crickets", "wolf": "wind", "gull": "waves", "thunder": "rain", "splash": "stream",
              "cluck": "birds", "laugh": "birds", "bubbles": "underwater", "fireworks": "crowd", "flap": "wind"}  # fmt: skip

# Beds that are not heard beside these others.
_MASKED = {"room": {*_BEDS} - {"room"}, "hum": {*_BEDS} - {"hum", "room"}, "waves": {"underwater"}, "stream": {"underwater"},
           "crowd": {"cafe"}, "engine": {"cafe", "space", "train"}, "city": {"train"}}  # fmt: skip

_FAR = re.compile(
    r"(?:distant|far|faraway|muffled|faint|below|outside|behind|beyond)\w*(?:[\s-]\w+){0,2}\s*$"
)
_FAR_AFTER = re.compile(r"\w*(?:\s\w+){0,2}\s(?:in the distance|far|below|outside|next door|overhead)")
_NOT = re.compile(
    r"(?:\bno|\bnot|\bwithout|\bnever|n't|\bstops?|\bends|\bno more|\bohne|\bkein\w*|\bsans|\bsin)\s(?:any\s)?(?:\w+\s)?$"
)
_STRONG = re.compile(
    r"\b(?:heavy|heavily|hard|strong|storm|howl|roar|loud|wild|raging|thunder|downpour|gale|busy|blizzard|crash)"
)
_SOFT = re.compile(
    r"\b(?:light(?:ly)?\b|soft|gentl|quiet|calm|faint|drizzl|slow|low\b|lapping|distant|murmur)"
)


@dataclass(frozen=True)
class Cue:
    """Something that happens: which one-shot, the words around it, and whether it is far away."""

    name: str
    words: str
    far: bool


@dataclass(frozen=True)
class Score:
    """What a description sounds like: at most two beds, the first in front, and at most two one-shots."""

    beds: tuple[str, ...]
    cues: tuple[Cue, ...]
    force: float


def read_score(description: str) -> Score:
    """Read beds and one-shots from the words; a description without either is a quiet room."""
    text = " ".join(description.lower().replace("’", "'").split())
    beds = _found(text, _BEDS)
    cues = _one_a_clause(text, _found(text, _EVENTS))
    names = [name for _, name in beds]
    if not names:
        place = next((row for row in _PLACES if _mentions(text, row[0])), None)
        names = list(place[1]) if place else ["room"]
        if place is None and cues:
            names = [_BACKDROPS.get(cues[0][1], "room")]
        if place and not cues:
            cues = [(len(text), name) for name in place[2]]
    names = [name for name in names if not _MASKED.get(name, set()) & {*names}]
    force = 1.25 if _STRONG.search(text) else 0.75 if _SOFT.search(text) else 1.0
    return Score(tuple(names[:2]), tuple(_cue(text, at, name) for at, name in cues[:2]), force)


def _found(text: str, lexicon: dict[str, str]) -> list[tuple[int, str]]:
    """Names whose pattern occurs, in order of the text, unless the words before say it is not there."""
    found = []
    for name, pattern in lexicon.items():
        for match in re.finditer(rf"(?<!\w)(?:{pattern})", text):
            if not _NOT.search(text[: match.start()]):
                found.append((match.start(), name))
                break
    return sorted(found)


def _one_a_clause(text: str, found: list[tuple[int, str]]) -> list[tuple[int, str]]:
    """What happens in a clause is named once: "a leaf lands" is no thud."""
    clauses = [len(re.findall(r"[,;.]|\band\b", text[:at])) for at, _ in found]
    return [one for index, one in enumerate(found) if clauses[index] not in clauses[:index]]


def _mentions(text: str, pattern: str) -> bool:
    return re.search(rf"(?<!\w)(?:{pattern})", text) is not None


def _cue(text: str, at: int, name: str) -> Cue:
    clause = re.split(r"[,;.]", text[max(at - 30, 0) : at])[-1] + re.split(r"[,;.]", text[at : at + 40])[0]
    far = bool(_FAR.search(text[:at]) or _FAR_AFTER.match(text, at))
    return Cue(name, clause, far)
