"""What the cast looks like: one description each, the same in every picture."""

from __future__ import annotations

import re

from agent.director.chance import pick, ranked
from agent.director.wish.entities import Entity
from agent.director.words import vocabulary
from agent.director.words.english import in_words, listed

_OUTFITS = {
    "keeper": "a long mustard oilskin over a navy jersey|a brass whistle on a cord",
    "baker": "a flour-dusted white apron over a brick red shirt, sleeves rolled|a striped cloth over one shoulder",
    "astronaut": "a bulky white space suit with orange rings|a clear round helmet with an orange stripe",
    "detective": "a long grey trench coat with the collar up|a small brass magnifying glass",
    "painter": "a paint-spotted blue smock and wide trousers|a crimson neckerchief",
    "maker": "a leather apron over a burgundy waistcoat|small round glasses on a cord",
    "librarian": "a moss green cardigan over a cream blouse|a ring of old keys at the belt",
    "sailor": "a striped jersey and wide navy trousers|a red neckerchief",
    "captain": "a heavy navy coat with brass buttons|a white peaked cap",
    "fisherman": "a yellow oilskin and tall boots|a green woollen cap",
    "farmer": "faded blue dungarees and a checked shirt|a wide straw hat",
    "gardener": "a leaf green apron over a white shirt|a wide straw hat with a yellow band",
    "teacher": "a chalk-dusted brown jacket and a teal scarf|a round silver watch",
    "knight": "a dented steel breastplate over a crimson tunic|a blue plume",
    "king": "a wine red robe with a pale fur collar|a crooked gold crown",
    "queen": "a deep green gown with gold seams|a thin gold crown",
    "wizard": "a long indigo robe with patched elbows|a tall bent hat",
    "witch": "a black dress with a violet shawl|a tall bent hat",
    "clown": "an oversized yellow coat with patches|a round red nose",
    "dancer": "a plain grey leotard and a long coral skirt|a coral ribbon in the hair",
    "musician": "a worn velvet jacket in plum|a silver earring",
    "pianist": "a black tailcoat with a plum waistcoat|a white flower in the lapel",
    "doctor": "a white coat over a teal shirt|a silver stethoscope",
    "nurse": "a pale blue tunic and white shoes|a yellow pocket watch",
    "postman": "a navy uniform with red piping|a large leather satchel",
    "superhero": "a hero's suit sewn at home, teal, with a short yellow cape|a yellow eye mask",
    "cook": "a white jacket with rolled sleeves|a blue checked neckerchief",
    "chef": "a white jacket with rolled sleeves|a tall soft hat",
    "clockmaker": "a brown waistcoat full of pockets|a brass eyeglass on the forehead",
    "inventor": "a singed green coat full of pockets|brass goggles on the forehead",
    "scientist": "a white coat with ink spots|round yellow glasses",
    "pirate": "a torn burgundy coat over a striped shirt|a black eye patch",
    "monk": "a plain saffron robe|a string of wooden beads",
    "volunteer": "a bright green vest over a white shirt|thick yellow gloves",
    "rider": "a red jersey and black shorts|a white helmet",
}
_CLOTHES = (
    "a mustard coat over a navy jersey", "a moss green cardigan and brown trousers", "a brick red jacket and grey trousers",
    "a teal raincoat and rolled blue jeans", "a plum jumper and a long grey skirt", "a rust coloured shirt and dark dungarees",
    "an ochre knitted vest over a white shirt", "a cobalt blue coat with wooden buttons",
)  # fmt: skip
_SIGNS = (
    "a bright red scarf", "round yellow glasses", "a green woollen cap", "an orange satchel", "a turquoise headband",
    "a coral neckerchief", "a white flower in the buttonhole", "a blue striped scarf",
)  # fmt: skip
_BUILDS = (
    "slight and quick",
    "broad and unhurried",
    "tall and narrow",
    "small and sturdy",
    "round and light on the feet",
    "lean and long-limbed",
)
_SKINS = (
    "pale freckled skin",
    "light olive skin",
    "warm brown skin",
    "deep brown skin",
    "golden brown skin",
    "rosy fair skin",
)
_HAIR = (
    "short black curls",
    "a copper braid",
    "straight chestnut hair to the chin",
    "a thick black bun",
    "sandy windblown hair",
    "a dark bob with a fringe",
)
_EYES = ("dark eyes", "grey eyes", "hazel eyes", "green eyes", "amber eyes")
_AGES = {
    "old": "seventy",
    "elderly": "seventy-five",
    "young": "twenty",
    "retired": "sixty-eight",
    "ancient": "ninety",
    "teenage": "fifteen",
}
_CHILDREN = {"girl": "nine", "boy": "nine", "child": "eight", "kid": "eight", "baby": "one", "toddler": "three", "teenager": "fifteen", "pupil": "ten",
             "student": "nineteen", "orphan": "ten", "apprentice": "sixteen", "prince": "twelve", "princess": "eleven",
             "daughter": "ten", "son": "ten", "granddaughter": "nine", "grandson": "nine", "niece": "ten", "nephew": "ten"}  # fmt: skip
_OLD = frozenset(
    listed("grandfather grandmother grandpa grandma granny granddad hermit wizard widow widower grandparent")
)

_ANIMALS = {
    "fox": "russet fur, white chest and tail tip, black socks, pointed black-edged ears, narrow amber eyes",
    "cat": "short smoke-grey fur, white paws, a notch in the left ear, large green eyes",
    "dog": "shaggy sand-coloured fur, one dark ear, a white blaze, brown eyes",
    "snail": "a soft honey-brown body, a large spiral shell banded in cream and amber, two curious feelers",
    "bear": "thick chestnut fur, a pale muzzle, small round ears, dark kind eyes",
    "wolf": "charcoal fur with a silver ruff, long legs, pale yellow eyes",
    "rabbit": "soft oat-coloured fur, one folded ear, a white tail, dark eyes",
    "mouse": "fine brown fur, huge round ears, a long pink tail, bead-black eyes",
    "owl": "speckled brown feathers, a heart-shaped pale face, round orange eyes",
    "elephant": "wrinkled slate skin, wide torn-edged ears, short ivory tusks, small wise eyes",
    "penguin": "sleek black back, white belly, a patch of yellow at the throat, bright eyes",
    "whale": "smooth blue-grey skin, pale grooves along the throat, small calm eyes",
    "dragon": "moss green scales, copper belly, small folded wings, smoke at the nostrils, gold eyes",
    "horse": "a bay coat, black mane and tail, one white sock, dark eyes",
    "bird": "small brown body, a rust-red throat, thin legs, bright black eyes",
    "crow": "glossy blue-black feathers, a strong bill, sharp dark eyes",
    "hedgehog": "a round coat of brown and cream spines, a pointed dark nose, short legs",
    "frog": "wet leaf-green skin, a cream belly, long toes, gold-rimmed eyes",
    "turtle": "a domed olive shell with amber plates, wrinkled neck, slow dark eyes",
    "bee": "a fuzzy body banded in honey and black, clear wings, tiny dark eyes",
    "butterfly": "wings of orange and ink with white dots along the edge, a slim dark body",
    "octopus": "a smooth coral-red body, pale round suckers, clever gold eyes",
}  # fmt: skip
_ANIMAL_SIGNS = (
    "a red knitted scarf",
    "a blue ribbon round the neck",
    "a tiny yellow satchel",
    "a green neckerchief",
    "a small brass bell on a cord",
)
_THINGS = {
    "robot": "a rounded boxy robot of dented cream metal with teal joints, a dark screen face with two amber arc eyes, a bent antenna with a red ball, long tube arms",
    "cloud": "a small plump white cloud with rounded edges, a faint blue shadow below, two shy dark eyes and rosy cheeks",
    "candle": "a thick cream candle with a short black wick, wax run down one side, a small gold flame",
    "radio": "an old walnut radio with a round cloth speaker, two ivory knobs and a glowing amber dial",
    "violin": "an amber violin with a darker back, four steel strings and a worn chin rest",
    "umbrella": "a large red umbrella with a curved wooden handle and one patched panel",
    "letter": "a folded cream letter with a crease down the middle and a red wax seal",
    "balloon": "a round bright red balloon on a long white string",
    "bicycle": "a slim teal bicycle with a folding frame, small wheels and a tan leather saddle",
    "bike": "a slim teal bicycle with a folding frame, small wheels and a tan leather saddle",
    "lamp": "a slender brass lamp with a domed cream shade and a warm round glow",
    "book": "a thick clothbound book in faded blue with gilt edges and a red ribbon",
    "boat": "a small wooden boat with a white hull, a blue stripe and a patched sail",
    "snowman": "a snowman of three round balls of packed snow, a carrot nose, coal buttons, two twig arms and a dented black hat",
    "teddy bear": "a worn brown teddy bear with button eyes, a stitched nose and one patched ear",
    "paper boat": "a small folded boat of white paper with sharp creases and a pointed prow",
    "paper plane": "a slim folded plane of white paper with sharp creases",
    "train": "a short old train in dark green with brass fittings and round lamps",
    "lighthouse": "a tall white lighthouse with two red bands, a black gallery and a glass lantern",
    "seed": "a smooth striped seed the size of a thumbnail, pale at one end",
    "tulip": "red tulips with straight pale stems and broad grey-green leaves",
}  # fmt: skip


_OWN = (
    ("hair", r"hair|braids?|curls|beard|moustache|ponytail|bun|dreadlocks"),
    ("outfit", r"coat|raincoat|jacket|cloak|cape|dress|shirt|jumper|sweater|suit|uniform|apron|robe|kimono|pyjamas|overalls|dungarees|hoodie"),
    ("sign", r"hat|cap|helmet|scarf|shawl|boots|shoes|gloves|glasses|goggles|mask|crown|veil|tie|necklace|earrings?|ribbon|backpack"),
    ("body", r"legs?|arms?|eyes?|ears?|nose|teeth|tooth|feet|foot|tail|wings?|freckles|hands?|heart|voice|smile|scar|spots|stripes|horns?"),
)  # fmt: skip
_TAIL = re.compile(
    r"(?P<how>with|carrying|holding|wearing|in) (?P<what>(?:(?:an?|the|one|two|three|four|no|his|her|its|long|short|big|small|red|blue|green|yellow|black|white|grey|brown) ?[\w -]+?))"
    r"(?= (?:who|that|which|in|on|at|under|from|to|for|and|with)\b|,|$)"
)


def belongings(tail: str) -> dict[str, str]:
    """What a noun's tail says somebody has about them, by what it is.

    ``with a green umbrella`` -> ``{"held": "holding a green umbrella"}``, ``in a red coat`` ->
    ``{"outfit": "a red coat"}``.
    """
    found: dict[str, str] = {}
    for match in _TAIL.finditer(tail):
        what = match["what"].strip()
        kind = next((kind for kind, pattern in _OWN if re.search(rf"\b(?:{pattern})$", what)), "")
        if kind:
            found[kind] = f"with {what}" if kind == "body" else what
        elif match["how"] != "in" and len(what.split()) <= 5:
            found["held"] = f"holding {what}"
    return found


KNOWN_THINGS = frozenset(_THINGS)


def gender(entity: Entity, *seed: object) -> str:
    """m or f for a person whose noun does not say; everything else has none."""
    if entity.gender or entity.kind != "person":
        return entity.gender
    said = next((sex for word in entity.phrase.split() if (sex := vocabulary.gender(word))), "")
    if said:
        return said
    if entity.name:
        return _by_name(entity.name) or pick(("f", "m"), *seed, "gender")
    return pick(("m", "f"), *seed, "gender", entity.noun)


def _by_name(name: str) -> str:
    first = name.split()[0].lower()
    if first in ("otto", "hugo", "leo", "luca", "noah", "joshua", "ezra", "andrea", "sasha"):
        return "m"
    return (
        "f"
        if first.endswith(("a", "ie", "y", "ine", "elle"))
        else "m"
        if first.endswith(("o", "k", "s", "n", "d", "r", "t"))
        else ""
    )


def describe(entity: Entity, hue: int, *seed: object) -> str:
    """A look of 25 to 45 words; members with different ``hue`` differ in their main colour."""
    whole = next((b for noun, b in _THINGS.items() if " " in noun and entity.phrase.endswith(noun)), None)
    if entity.kind in ("person", "group", "animal") and entity.noun not in _THINGS and whole is None:
        look = (_animal if entity.kind == "animal" else _person)(entity, hue, *seed)
        return ", ".join([look, *_rest(entity)])
    base = whole or _THINGS.get(entity.noun)
    own = re.findall(rf"\b(?:{vocabulary.SHADES})\b", entity.phrase)
    if base and own:
        base = re.sub(rf"\b(?:(?:dark|pale|bright|faded) )?(?:{vocabulary.SHADES})\b", own[0], base, count=1)
    lead = f"{_a(entity)}: " if base and entity.phrase != entity.noun else ""
    if base:
        return (
            ", ".join([f"{lead}{base}", *_rest(entity, things=True)])
            + "; always the same size, shape and colours, with one small scratch on the left side"
        )
    colour = ranked(
        ("teal and cream", "mustard and slate", "brick red and ivory", "moss green and brass"), *seed, "thing"
    )[hue % 4]
    return (
        f"{_a(entity)}{'' if own else f' in {colour}'}, clear simple silhouette, rounded worn edges, one small scratch on the left side, "
        "matte surface with a soft highlight; always the same size, shape and colours"
    )


def _rest(entity: Entity, things: bool = False) -> list[str]:
    """The belongings that have no place of their own in a description."""
    own = belongings(entity.tail)
    taken = ("hair", "outfit", "sign") if entity.kind in ("person", "group") else ()
    held = () if things and entity.kind not in ("machine", "person") else ("held",)
    names = [n for n in ("outfit", "sign", "hair", "body", *held) if n not in taken]
    return [own[name] for name in names if name in own]


def _a(entity: Entity) -> str:
    text = entity.phrase or entity.noun or entity.name
    if entity.many:
        return f"one of {entity.first}" if entity.count > 1 else text
    from agent.director.words.english import article

    return f"{article(text)} {text}"


def _person(entity: Entity, hue: int, *seed: object) -> str:
    adjectives = entity.phrase.split()
    told = {entity.noun, *adjectives}
    age = next((_AGES[w] for w in adjectives if w in _AGES), None) or (
        "seventy-two" if told & _OLD else _CHILDREN.get(entity.noun)
    )
    small = bool(told & {"little", "small", "baby"}) and entity.noun in ("brother", "sister", "cousin")
    child = small or (entity.noun in _CHILDREN and entity.noun not in ("student", "apprentice"))
    age = age or ("nine" if small else None)
    if counted := re.search(r"\b(?:of|aged?) (\d{1,2})\b", entity.tail):
        age = in_words(int(counted[1]))
    age = age or pick(("thirty", "forty", "fifty", "thirty-five"), *seed, "age")
    sex = gender(entity, *seed[:-1]) if seed else entity.gender
    body = {"m": "boy" if child else "man", "f": "girl" if child else "woman"}.get(
        sex, "child" if child else "person"
    )
    outfit, _, sign = _OUTFITS.get(entity.noun, "").partition("|")
    outfit = outfit or _worn_by(sex, _CLOTHES, hue, *seed, "clothes")
    sign = sign or ranked(_SIGNS, *seed, "sign")[hue % len(_SIGNS)]
    old = any(word in age for word in ("seventy", "ninety", "sixty"))
    hair = (
        pick(
            ("a white beard to the chest", "thin silver hair", "a grey moustache and a bald head")
            if sex == "m"
            else ("a silver bun", "short white curls", "a long grey braid"),
            *seed,
            "hair",
        )
        if old
        else _worn_by(sex, _HAIR, hue, *seed, "hair")
    )
    own = belongings(entity.tail)
    outfit, sign, hair = own.get("outfit", outfit), own.get("sign", sign), own.get("hair", hair)
    named = (
        ""
        if (entity.noun in ("man", "woman", "boy", "girl", "child") and len(adjectives) < 2) or not adjectives
        else f"{_a(entity)}, "
    )
    if entity.many:
        named = f"{entity.first}, each "
    return (
        f"{named}a {body} of {age}, {pick(_BUILDS, *seed, 'build')}, {pick(_SKINS, *seed, 'skin')}, {hair}, "
        f"{pick(_EYES, *seed, 'eyes')}, {outfit}, {sign}"
    )


def _worn_by(sex: str, options: tuple[str, ...], hue: int, *seed: object) -> str:
    """One of the options; a man whose look nobody told has no skirt, bun or braid."""
    order = ranked(options, *seed)
    order = order[hue % len(order) :] + order[: hue % len(order)]
    return next(
        (o for o in order if sex != "m" or not re.search(r"\b(?:skirt|bun|braid|bob)\b", o)), order[0]
    )


def _animal(entity: Entity, hue: int, *seed: object) -> str:
    coat = _ANIMALS.get(
        entity.noun,
        "a clear simple shape, soft brown coat with a paler belly, quick dark eyes, a listening tilt of the head",
    )
    if own := re.findall(rf"\b(?:{vocabulary.SHADES})\b", entity.phrase):
        coat = f"a {own[0]} coat all over, quick dark eyes, a listening tilt of the head"
    sign = ranked(_ANIMAL_SIGNS, *seed, "sign")[hue % len(_ANIMAL_SIGNS)]
    outfit = ""
    for word in entity.phrase.split():
        if word in _OUTFITS:
            outfit, _, sign = _OUTFITS[word].partition("|")
    many = "each with " if entity.many else ""
    return f"{_a(entity) if not entity.many else entity.first}, {many}{coat}{', ' + outfit if outfit else ''}, {sign}, small and easily told from any other"
