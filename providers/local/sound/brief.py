"""Reads a music brief: free words in, a mood, a place, instruments, tempo and key out.

Nothing is ever refused. What the words do not say is left open, and a brief without any known word gets a mood from
its hash, so that two such films do not sound alike.
"""

import hashlib
import re
from dataclasses import dataclass

from providers.local.sound.moods import MOODS

_MOOD_WORDS = {
    "calm": "calm peaceful serene tranquil gentle soft soothing relaxed relaxing ambient meditative quiet still tender "
    "warm intimate reflective dreamy floating contemplative minimal hopeful cozy cosy mellow healing pastoral",
    "wonder": "wonder wondrous magical magic enchanted enchanting awe curious curiosity discovery fairytale fairy "
    "mystical sparkling shimmering luminous miracle marvel fantasy ethereal otherworldly dream",
    "tense": "tense tension suspense suspenseful ominous dark scary horror thriller menacing eerie anxious uneasy "
    "threatening danger dangerous foreboding sinister haunting creepy dread mystery mysterious urgent chase",
    "sad": "sad sorrow sorrowful melancholy melancholic mournful grief lonely loneliness bittersweet nostalgic "
    "nostalgia wistful longing elegy elegiac lament heartbroken farewell loss regret somber sombre",
    "joyful": "joyful joy happy happiness cheerful upbeat bright sunny celebration celebratory festive energetic "
    "exuberant jubilant carefree summer pop folk feelgood lively dance party glad optimistic",
    "epic": "epic heroic hero triumphant victorious majestic grand cinematic trailer battle orchestral powerful "
    "soaring monumental adventure adventurous glory war dramatic massive inspirational",
    "playful": "playful whimsical quirky funny comic comedy comedic mischievous silly cute humorous bouncy cartoon "
    "lighthearted cheeky sneaky goofy clumsy witty fun",
    "noir": "noir jazz jazzy smoky detective smooth bluesy blues sultry lounge saxophone bar midnight crime",
    "lullaby": "lullaby bedtime sleep sleepy cradle baby nursery toddler goodnight",
    "corporate": "corporate business professional startup product technology tech modern uplifting motivational "
    "inspiring advert commercial promo presentation explainer clean confident launch innovation",
    "night city": "night city urban neon synthwave lofi lo-fi chillhop electronic downtown streets chill retro "
    "synth cyberpunk hiphop trap techno house edm",
    "documentary": "documentary documental informative history historical science nature factual investigative "
    "journalistic educational thoughtful neutral observational report",
}
_PLACE_WORDS = {
    "japan": "japan japanese kyoto tokyo koto shamisen shakuhachi zen samurai oriental geisha sakura",
    "desert": "desert arabian arabic dunes sahara camel oud bedouin persian egypt egyptian oasis eastern",
    "sea": "sea ocean sailor sailing ship harbour harbor waves celtic irish shanty lighthouse island pirate",
    "forest": "forest woods woodland jungle african meadow garden rainforest savanna",
    "space": "space cosmic cosmos galaxy stars planet astronaut orbit spaceship sci-fi scifi alien lunar",
    "winter": "winter snow snowy ice icy christmas frost frozen arctic",
    "circus": "circus carnival clown fairground gypsy klezmer carousel vaudeville",
    "medieval": "medieval castle knight renaissance tavern lute minstrel monastery ancient celtic druid",
}
# Longest names first where one contains another: "muted guitar" must not be read as a guitar.
INSTRUMENT_WORDS = {
    "electric piano": "electric piano|e-piano|rhodes|wurlitzer",
    "music box": "music box|musicbox|toy piano",
    "piano": "piano|felt piano|keys|keyboard|grand",
    "celesta": "celesta|celeste",
    "glock": "glockenspiel|glock|xylophone",
    "vibes": "vibraphone|vibes",
    "marimba": "marimba|balafon",
    "kalimba": "kalimba|mbira|thumb piano|steel drum|hang drum|handpan",
    "bell": "bell|bells|chimes|tubular bells",
    "harp": "harp|lyre|zither",
    "muted": "muted guitar|electric guitar|banjo",
    "nylon": "guitar|acoustic guitar|nylon guitar|ukulele|lute|koto|shamisen|oud|mandolin|plucked",
    "pizzicato": "pizzicato|pizzicato strings|plucked strings",
    "spiccato": "spiccato|staccato strings|string ostinato",
    "upright": "upright bass|double bass|contrabass|walking bass",
    "synth bass": "synth bass|bass synth|bassline",
    "sub": "sub bass|sub|warm bass",
    "flute": "flute|piccolo|shakuhachi|pan flute",
    "ocarina": "ocarina|recorder",
    "whistle": "whistle|whistling|tin whistle",
    "clarinet": "clarinet|oboe|saxophone|sax|accordion|harmonica|bassoon",
    "violin": "violin|fiddle|viola|solo violin",
    "cello": "cello|solo cello",
    "trumpet": "trumpet|muted trumpet|horn|horns|brass|flugelhorn",
    "soft saw": "lead synth|synth lead|soft saw",
    "theremin": "theremin|musical saw",
    "strings": "strings|string section|orchestra|string pad",
    "celli": "celli|cellos|low strings|soft celli",
    "choir a": "choir|choirs|choir pad|choir pads|voices|chorus|vocals",
    "glass": "glass|glass pad|glass pads|glass harmonica",
    "analog": "synth|synths|synthesizer|synth pad|analog pad|organ",
    "warm": "warm pad|warm pads|soft pad|soft pads|still pads|pad|pads",
    "dark": "drone|dark pad|drones",
}
_MINOR_MODES = ("minor", "min", "aeolian", "dorian", "phrygian")
_NOTES = {"C": 0, "D": 2, "E": 4, "F": 5, "G": 7, "A": 9, "B": 11}
_KEY = re.compile(
    r"\b(?:[Kk]ey\s*(?:of|:)?\s+([A-Ga-g])|([A-G]))\s?-?(sharp|flat|[#♯b♭])?\s*-?\s*"
    r"(major|minor|maj|min|aeolian|dorian|phrygian|lydian|mixolydian|ionian)?\b"
)


@dataclass(frozen=True)
class Wish:
    """What the brief asks for; None or empty where it is silent. `tonic` is a pitch class, `sparse_until` seconds."""

    mood: str
    second_mood: str | None
    place: str | None
    instruments: tuple[str, ...]
    bpm: float | None
    pace: float  # -1 slow, 0 unsaid, 1 fast
    tonic: int | None
    minor: bool | None
    metre: int | None
    drums: bool | None
    strength: float  # added to the mood's top energy
    sparse_until: float
    turn: float | None
    hush: bool  # near silence at the turn


def read(text: str) -> Wish:
    """Read a brief of any words in any case; what follows "no" or "without" is taken as unwanted."""
    refused = set(re.findall(r"\b(?:no|not|without|never)\s+([\w-]+)", text.lower()))
    plain = re.sub(r"\b(?:no|not|without|never)\s+[\w-]+", " ", text.lower())
    moods = _moods(plain)
    places = _ranked(plain, _PLACE_WORDS)
    tonic, minor = _key(text)
    if minor is None and re.search(r"\bminor\b", plain):
        minor = True
    return Wish(
        mood=moods[0] if moods else _by_hash(text),
        second_mood=moods[1] if len(moods) > 1 else None,
        place=places[0] if places else None,
        instruments=_instruments(plain),
        bpm=_number(r"(\d{2,3}(?:\.\d+)?)\s*-?bpm|(?:bpm|tempo)\s*:?\s*(\d{2,3}(?:\.\d+)?)", plain),
        pace=_pace(plain),
        tonic=tonic,
        minor=minor,
        metre=_metre(plain),
        drums=_drums(plain, refused),
        strength=_strength(plain),
        sparse_until=_number(r"(?:sparse|thin|bare|quiet|solo|minimal)\s+until\s+(\d+(?:\.\d+)?)", plain)
        or 0.0,
        turn=_number(r"(?:lift|turn|swell|rise|build|drop|climax)s?\b\D{0,24}?(\d+(?:\.\d+)?)\s*s\b", plain),
        hush=bool(re.search(r"silen(?:ce|t)\s+(?:at|before|on)\s+the\s+turn", plain)),
    )


def _ranked(text: str, lexicon: dict[str, str]) -> list[str]:
    """The entries that the text names, most words first, then in the order of the text."""
    words = re.findall(r"[\w'-]+", text)
    found: list[tuple[int, int, str]] = []
    for name, known in lexicon.items():
        entry = {*known.split(), *name.split()} if " " not in name else set(known.split())
        at = [index for index, word in enumerate(words) if word in entry]
        if at:
            found.append((-len(set(at)), at[0], name))
    return [name for _, _, name in sorted(found)]


def _moods(text: str) -> list[str]:
    """The moods named, or the one stated as "mood: calm": then other words describe instruments."""
    stated = re.search(rf"\bmood\s*:\s*({'|'.join(_MOOD_WORDS)})\b", text)
    return [stated.group(1)] if stated else _ranked(text, _MOOD_WORDS)


def _by_hash(text: str) -> str:
    digest = hashlib.sha256(text.strip().lower().encode()).digest()
    return sorted(MOODS)[digest[0] % len(MOODS)]


def _instruments(text: str) -> tuple[str, ...]:
    """The instruments named, in the order of the text; a longer name hides the shorter one inside it."""
    names = [(word, name) for name, words in INSTRUMENT_WORDS.items() for word in words.split("|")]
    found: list[tuple[int, str]] = []
    for word, name in sorted(names, key=lambda pair: -len(pair[0])):
        for match in re.finditer(rf"\b{word}\b", text):
            found.append((match.start(), name))
        text = re.sub(rf"\b{word}\b", lambda match: "_" * len(match.group()), text)
    return tuple(dict.fromkeys(name for _, name in sorted(found)))


def _number(pattern: str, text: str) -> float | None:
    match = re.search(pattern, text)
    return float(next(group for group in match.groups() if group)) if match else None


def _pace(text: str) -> float:
    slow = re.search(r"\b(slow|slowly|adagio|largo|lento|unhurried|languid|slower|downtempo)\b", text)
    fast = re.search(
        r"\b(fast|faster|allegro|presto|brisk|quick|driving|uptempo|up-tempo|upbeat|rapid|racing)\b", text
    )
    return (1.0 if fast else 0.0) - (1.0 if slow else 0.0)


def _strength(text: str) -> float:
    strong = re.search(r"\b(intense|powerful|big|loud|huge|bold|massive|driving|explosive)\b", text)
    soft = re.search(r"\b(gentle|soft|quiet|delicate|subtle|minimal|understated|intimate|tender)\b", text)
    return (0.12 if strong else 0.0) - (0.1 if soft else 0.0)


def _metre(text: str) -> int | None:
    if re.search(r"\b(waltz|3/4)\b", text):
        return 3
    if re.search(r"\b(6/8|jig|barcarolle|siciliana)\b", text):
        return 6
    return 4 if re.search(r"\b(4/4|march)\b", text) else None


def _drums(text: str, refused: set[str]) -> bool | None:
    if refused & {"drums", "drum", "percussion", "beat", "beats"} or "drumless" in text:
        return False
    return True if re.search(r"\b(drums?|percussion|taiko|beats?|brushes|brushed|claps)\b", text) else None


def _key(text: str) -> tuple[int | None, bool | None]:
    """(pitch class, minor?) of "D minor", "key of F# major", "Key: Bb". A bare letter needs "key" or a mode."""
    for match in _KEY.finditer(text):
        keyed, bare, accidental, mode = match.groups()
        if bare and not mode:
            continue
        shift = {"sharp": 1, "#": 1, "♯": 1, "flat": -1, "b": -1, "♭": -1}.get(accidental or "", 0)
        return (_NOTES[(keyed or bare).upper()] + shift) % 12, (mode in _MINOR_MODES) if mode else None
    return None, None
