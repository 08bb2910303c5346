"""From words to a person's look: age, build, hair, clothes, what a profession wears."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace

from providers.local.pictures.colour import oklab

from .carried import GRIPS
from .look import Person, pick
from .words import COLOURS, NUMBERS, colour_before, singular, tokens

SKINS = ("#f6cfae", "#e9b48c", "#c98d62", "#9c6644", "#6f452f")
HAIR_COLOURS = {
    "black": "#2c232c",
    "dark": "#3a2926",
    "brown": "#5a3526",
    "chestnut": "#7a4526",
    "auburn": "#8f3f24",
    "red": "#b5482a",
    "ginger": "#d9722e",
    "copper": "#c0602f",
    "blond": "#e6b85c",
    "blonde": "#e6b85c",
    "golden": "#e6b85c",
    "fair": "#e3c078",
    "sandy": "#c99f62",
    "grey": "#a5a5ad",
    "gray": "#a5a5ad",
    "silver": "#c3c6cc",
    "white": "#efece6",
}
TOPS = ("#f4bd2f", "#d9423a", "#2a8f8f", "#4f9a5b", "#7a4aa0", "#ee7f2d", "#2f6db5", "#cc3f86")
ACCENTS = ("#d9423a", "#f4bd2f", "#2a8f8f", "#ee7f2d", "#7a4aa0", "#2f6db5", "#cc3f86", "#4f9a5b")


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


FEMALE = _set(
    "girl woman lady grandmother granny grandma nana mother mum mom sister daughter she her queen princess witch aunt "
    "ballerina fisherwoman waitress nun bride wife actress policewoman schoolgirl heroine niece maid"
)
MALE = _set(
    "man boy grandfather grandpa granddad father dad brother son he his him king prince wizard uncle monk fisherman "
    "husband gentleman guy policeman fireman postman schoolboy groom knight nephew"
)
CHILD = _set(
    "girl boy child kid toddler baby daughter son schoolgirl schoolboy pupil grandchild granddaughter grandson niece nephew"
)
OLD = _set(
    "elderly aged grandmother grandfather granny grandma grandpa granddad nana retired ancient wrinkled weathered elder"
)


@dataclass(frozen=True)
class Trade:
    """What a profession wears and carries; empty fields leave the choice open."""

    outfit: str
    tops: tuple[str, ...] = ()
    hat: str = ""
    hat_colour: str = ""
    accessory: str = ""
    trinket: str = ""
    held: str = ""
    second: str = ""
    legs: str = ""
    hair: str = ""
    beard: str = ""
    words: str = ""
    young: bool = False


NAVY, WHITE, BROWN, BLACK = COLOURS["navy"], COLOURS["white"], COLOURS["brown"], COLOURS["black"]
TRADES: dict[str, Trade] = {
    "keeper": Trade(
        "oilskin",
        ("#d9a02e", "#3f6a8a"),
        "captain",
        trinket="whistle",
        held="lantern",
        beard="full",
        words="lighthouse keeper,keeper",
    ),
    "baker": Trade(
        "apron", ("#c9685a", "#5f8ab0", "#8fae6a"), "toque", held="bread", second=WHITE, words="baker"
    ),
    "chef": Trade("chef", ("#d9423a", "#2f6db5"), "toque", held="pan", words="chef,cook"),
    "barista": Trade(
        "apron",
        ("#4f8a6a", "#8a5a6a", "#c98f3a"),
        held="cup",
        second="#4a3a3f",
        words="barista,waiter,waitress,bartender,innkeeper,cafe owner",
    ),
    "astronaut": Trade(
        "spacesuit",
        ("#ee7f2d", "#2f6db5", "#d9423a"),
        "helmet",
        words="astronaut,cosmonaut,spacewoman,spaceman",
    ),
    "captain": Trade(
        "uniform",
        (NAVY,),
        "captain",
        beard="full",
        held="telescope",
        words="captain,admiral,skipper,sea captain,ship captain",
    ),
    "sailor": Trade(
        "sweater",
        (NAVY,),
        "captain",
        accessory="kerchief",
        second=WHITE,
        legs=WHITE,
        words="sailor,boatman,ferryman,mariner",
    ),
    "pirate": Trade(
        "vest",
        ("#a8323a",),
        "headscarf",
        "#d9423a",
        accessory="sash",
        held="sword",
        second=WHITE,
        words="pirate,buccaneer",
    ),
    "fisherman": Trade(
        "oilskin",
        ("#e0a62f", "#d9742e"),
        "souwester",
        held="rod",
        words="fisherman,fisherwoman,fisher,angler",
    ),
    "farmer": Trade(
        "overalls",
        ("#3f6a9a", "#5f7a4a"),
        "straw",
        "#e0b866",
        second="#d9533f",
        held="spade",
        words="farmer,shepherd,miller,beekeeper,bee keeper,scarecrow maker,peasant,cowherd",
    ),
    "gardener": Trade(
        "overalls",
        ("#4f8a4a", "#6a8f4a"),
        "straw",
        "#e0b866",
        second="#f0d9a8",
        held="watering can",
        words="gardener,florist",
    ),
    "doctor": Trade(
        "labcoat",
        ("#4fa0a8", "#6f9ac0"),
        trinket="stethoscope",
        words="doctor,nurse,vet,surgeon,physician,paramedic",
    ),
    "scientist": Trade(
        "labcoat",
        ("#7a6ab0", "#4fa07a"),
        held="magnifier",
        words="scientist,inventor,chemist,researcher,professor,engineer",
    ),
    "teacher": Trade(
        "vest",
        ("#7a5a8a", "#4f7a8a"),
        accessory="bow tie",
        second="#f3e6cc",
        held="book",
        words="teacher,librarian,scholar,bookseller,author,writer,poet,translator,historian",
    ),
    "detective": Trade(
        "oilskin",
        ("#b08a5a", "#8a7a5f"),
        "fedora",
        "#8a6a4a",
        held="magnifier",
        words="detective,inspector,spy,sleuth,private eye",
    ),
    "knight": Trade("armour", ("#d9423a", "#2f6db5"), "knight", held="sword", legs="#8f98a3", words="knight"),
    "king": Trade("gown", ("#a8323f", "#6a3a8a"), "crown", beard="full", words="king,emperor,prince,sultan"),
    "queen": Trade("gown", ("#8a3a8a", "#b5324f"), "crown", hair="long", words="queen,empress,princess"),
    "witch": Trade(
        "robe",
        ("#5a3a7a", "#3a3f6a"),
        "witch",
        "#3a2f4f",
        held="broom",
        hair="long",
        second="#6fae5a",
        words="witch,sorceress,enchantress",
    ),
    "wizard": Trade(
        "robe",
        ("#3f4fa0", "#5a3a8a"),
        "wizard",
        "",
        held="staff",
        beard="long",
        second="#e3b341",
        words="wizard,sorcerer,magician,mage,alchemist",
    ),
    "fairy": Trade("tutu", ("#d98fc0", "#8fc0a0"), "flowers", held="wand", hair="long", words="fairy,sprite"),
    "dancer": Trade(
        "tutu",
        ("#ea8fae", "#d9424f", "#7fb8dd"),
        hair="bun",
        words="dancer,ballerina,ballet dancer,acrobat,gymnast",
    ),
    "musician": Trade(
        "suit",
        ("#3a3f5f", "#5a2f3f"),
        held="violin",
        accessory="bow tie",
        words="musician,violinist,fiddler,composer,conductor,cellist",
    ),
    "guitarist": Trade(
        "shirt", ("#b5483a", "#3f6a8a"), held="guitar", words="guitarist,busker,troubadour,bard"
    ),
    "pianist": Trade("suit", ("#2f3350",), accessory="bow tie", words="pianist,organist"),
    "trumpeter": Trade(
        "suit",
        ("#5a3f6a",),
        "fedora",
        held="trumpet",
        words="trumpeter,jazz player,saxophonist,trumpet player",
    ),
    "singer": Trade("dress", ("#c0304f", "#5a3a9a"), held="microphone", words="singer,performer,actress"),
    "painter": Trade(
        "apron",
        ("#5f8ab0", "#8a6ab0"),
        "beret",
        "#c03a44",
        held="brush",
        second="#f0e2c4",
        words="painter,artist,illustrator,sculptor,potter",
    ),
    "police": Trade(
        "uniform",
        ("#2f4a80",),
        "police",
        "#2f4a80",
        trinket="badge",
        words="police officer,policeman,policewoman,police,officer,guard,constable,security guard,night watchman,watchman",
    ),
    "soldier": Trade("uniform", ("#6a7a4a", "#a83a3a"), "police", "", words="soldier,general,sergeant"),
    "postman": Trade(
        "uniform",
        ("#2f5fa0", "#d9a02e"),
        "police",
        "",
        accessory="satchel",
        held="letter",
        words="postman,postwoman,mailman,mail carrier,letter carrier,courier,messenger,postal worker",
    ),
    "conductor": Trade(
        "uniform",
        ("#3a4f6a",),
        "police",
        "",
        held="lantern",
        words="train conductor,train driver,bus driver,tram driver,driver,porter,stationmaster,station master,pilot",
    ),
    "firefighter": Trade("coat", ("#c0392f",), "hardhat", "#d9423a", words="firefighter,fireman,firewoman"),
    "diver": Trade("spacesuit", ("#f4a02f",), "diver", words="diver,scuba diver,deep sea diver,snorkeler"),
    "student": Trade(
        "hoodie",
        ("#3f8ad0", "#4f9a5b", "#ee7f2d"),
        accessory="backpack",
        held="book",
        words="student,pupil,apprentice,schoolboy,schoolgirl",
    ),
    "monk": Trade(
        "robe",
        ("#c9702e", "#a8452e", "#7a5a3a"),
        hair="bald",
        second="#e0a04a",
        words="monk,nun,priest,pilgrim,hermit",
    ),
    "clockmaker": Trade(
        "apron",
        ("#7a5f4a", "#4a6a7a"),
        second="#5a4030",
        held="magnifier",
        words="clockmaker,watchmaker,toymaker,toy maker,cobbler,shoemaker,carpenter,blacksmith,mechanic,craftsman,tailor,luthier,violin maker,instrument maker",
    ),
    "builder": Trade(
        "overalls",
        ("#ee9a2d",),
        "hardhat",
        "#f4bd2f",
        second="#5f7a9a",
        held="hammer",
        words="builder,worker,construction worker,miner,plumber,repairman",
    ),
    "photographer": Trade(
        "vest",
        ("#7f8544", "#8a6a4a"),
        "cap",
        "",
        held="camera",
        second="#f0e2c4",
        words="photographer,journalist,reporter,filmmaker,tourist",
    ),
    "explorer": Trade(
        "shirt",
        ("#b0955a", "#7f8a4a"),
        "straw",
        "#b08a55",
        accessory="backpack",
        held="map",
        words="explorer,adventurer,archaeologist,hiker,traveller,traveler,wanderer,climber,mountaineer",
    ),
    "seller": Trade(
        "apron",
        ("#c0563a", "#4f8a8a", "#8a5a9a"),
        "headscarf",
        "",
        held="basket",
        second="#f0e2c4",
        words="seller,vendor,shopkeeper,merchant,greengrocer,market woman,grocer,stallholder,fruit seller,trader",
    ),
    "clown": Trade(
        "overalls",
        ("#e0483a",),
        "bowler",
        "#2a8f8f",
        accessory="bow tie",
        second="#f4bd2f",
        held="balloon",
        words="clown,juggler,jester",
    ),
    "dj": Trade("hoodie", ("#7a3fb0",), "headphones", held="", words="dj,gamer,programmer,coder,hacker"),
    "businessman": Trade(
        "suit",
        ("#3a4560", "#55504f"),
        accessory="tie",
        held="suitcase",
        words="businessman,businesswoman,clerk,lawyer,banker,commuter,office worker,salesman,manager,butler",
    ),
    "bride": Trade("gown", (WHITE,), "flowers", held="bouquet", hair="bun", words="bride"),
    "superhero": Trade(
        "tunic", ("#2f5fb5", "#c0303a"), accessory="cape", words="superhero,superheroine,hero"
    ),
    "nomad": Trade(
        "robe",
        ("#e0d0a8", "#3f6a9a"),
        "turban",
        "#d9542f",
        words="nomad,camel driver,bedouin,caravan leader,sultan",
    ),
}
PERSON_WORDS = (
    "person,man,woman,girl,boy,child,kid,toddler,lady,gentleman,guy,grandmother,grandfather,grandma,grandpa,granny,granddad,"
    "mother,father,mum,mom,dad,sister,brother,daughter,son,aunt,uncle,teenager,teen,human,figure,friend,stranger,"
    "villager,neighbour,neighbor,passenger,couple,twin,runner,cyclist,rider,visitor,guest,customer,husband,wife,groom,orphan,thief,lover"
)

GARMENTS = {
    "raincoat": "coat", "rain coat": "coat", "coat": "coat", "parka": "coat", "anorak": "coat", "overcoat": "oilskin", "trench coat": "oilskin",
    "trenchcoat": "oilskin", "oilskin": "oilskin", "mackintosh": "oilskin", "mac": "oilskin", "lab coat": "labcoat", "labcoat": "labcoat",
    "dress": "dress", "sundress": "dress", "frock": "dress", "skirt": "dress", "nightgown": "dress", "pinafore": "dress", "sari": "gown", "gown": "gown",
    "robe": "robe", "kimono": "robe", "habit": "robe", "dressing gown": "robe", "bathrobe": "robe", "apron": "apron", "tunic": "tunic", "poncho": "tunic",
    "shirt": "shirt", "blouse": "shirt", "t shirt": "shirt", "tee": "shirt", "jacket": "shirt", "blazer": "suit", "suit": "suit", "tuxedo": "suit", "tailcoat": "suit",
    "sweater": "sweater", "jumper": "sweater", "pullover": "sweater", "cardigan": "shirt", "jersey": "sweater", "hoodie": "hoodie", "sweatshirt": "hoodie", "tracksuit": "hoodie",
    "uniform": "uniform", "vest": "vest", "waistcoat": "vest", "overalls": "overalls", "overall": "overalls", "dungarees": "overalls", "dungaree": "overalls",
    "armour": "armour", "armor": "armour", "spacesuit": "spacesuit", "space suit": "spacesuit", "wetsuit": "spacesuit", "diving suit": "spacesuit",
    "tutu": "tutu", "leotard": "tutu", "pyjamas": "shirt", "pajamas": "shirt", "pyjama": "shirt", "pajama": "shirt",
}  # fmt: skip
HAT_WORDS = {
    "beanie": "beanie", "bobble hat": "beanie", "woolly hat": "beanie", "wool hat": "beanie", "knit cap": "beanie", "woollen hat": "beanie", "knitted hat": "beanie",
    "cap": "cap", "baseball cap": "cap", "flat cap": "beret", "hat": "fedora", "fedora": "fedora", "straw hat": "straw", "sun hat": "straw", "sunhat": "straw",
    "sailor hat": "captain", "sailor cap": "captain", "captain's hat": "captain", "captain's cap": "captain", "peaked cap": "captain", "souwester": "souwester", "sou wester": "souwester", "rain hat": "souwester",
    "bowler": "bowler", "bowler hat": "bowler", "top hat": "top hat", "witch hat": "witch", "pointed hat": "witch", "pointy hat": "witch", "wizard hat": "wizard",
    "chef's hat": "toque", "chef hat": "toque", "toque": "toque", "crown": "crown", "tiara": "crown", "beret": "beret", "headscarf": "headscarf", "head scarf": "headscarf", "hijab": "headscarf",
    "bonnet": "headscarf", "turban": "turban", "helmet": "hardhat", "hard hat": "hardhat", "space helmet": "helmet", "hood": "hood", "hooded": "hood", "hair bow": "bow", "ribbon": "bow", "flower crown": "flowers",
    "headphones": "headphones", "headphone": "headphones", "diving mask": "diver", "snorkel": "diver",
}  # fmt: skip
WORN_WORDS = {
    "scarf": "scarf", "shawl": "scarf", "backpack": "backpack", "rucksack": "backpack", "knapsack": "backpack", "satchel": "satchel", "shoulder bag": "satchel", "messenger bag": "satchel",
    "bow tie": "bow tie", "bowtie": "bow tie", "tie": "tie", "necktie": "tie", "cape": "cape", "cloak": "cape", "sash": "sash", "kerchief": "kerchief", "neckerchief": "kerchief", "bandana": "kerchief",
}  # fmt: skip
TRINKET_WORDS = {
    "whistle": "whistle",
    "medal": "medal",
    "necklace": "necklace",
    "pendant": "necklace",
    "locket": "necklace",
    "amulet": "necklace",
    "stethoscope": "stethoscope",
    "badge": "badge",
}
LEG_WORDS = _set("trousers trouser pants pant jeans jean leggings legging shorts tights stockings breeches")
SHOE_WORDS = _set("shoe shoes boot boots wellies wellingtons sandals sneakers slippers clogs trainers")
HAIR_STYLES = {
    "braid": "braid", "plait": "braid", "braids": "braids", "plaits": "braids", "pigtail": "pigtails", "pigtails": "pigtails", "bunches": "pigtails", "ponytail": "pony", "pony": "pony",
    "bun": "bun", "topknot": "bun", "bob": "bob", "bobbed": "bob", "curly": "curly", "curls": "curly", "curl": "curly", "wavy": "long", "afro": "afro", "frizzy": "afro", "spiky": "spiky", "messy": "spiky", "tousled": "spiky",
    "wild": "spiky", "unruly": "spiky", "long": "long", "flowing": "long", "short": "short", "cropped": "crop", "shaved": "crop", "bald": "bald", "balding": "tuft", "receding": "tuft",
}  # fmt: skip
HELD_WORDS = {
    "lantern": "lantern", "lamp": "lantern", "cup": "cup", "mug": "cup", "coffee": "cup", "tea": "cup", "book": "book", "notebook": "book", "diary": "book", "sketchbook": "book", "umbrella": "umbrella", "parasol": "umbrella",
    "broom": "broom", "broomstick": "broom", "mop": "broom", "flower": "flower", "tulip": "flower", "sunflower": "flower", "daisy": "flower", "rose": "flower", "bouquet": "bouquet", "flowers": "bouquet",
    "camera": "camera", "phone": "phone", "smartphone": "phone", "violin": "violin", "fiddle": "violin", "basket": "basket", "bread": "bread", "loaf": "bread", "baguette": "bread", "hammer": "hammer", "wrench": "hammer", "spanner": "hammer", "tool": "hammer",
    "spade": "spade", "shovel": "spade", "balloon": "balloon", "letter": "letter", "envelope": "letter", "paintbrush": "brush", "brush": "brush", "telescope": "telescope", "spyglass": "telescope", "guitar": "guitar", "lute": "guitar", "ukulele": "guitar",
    "sword": "sword", "wand": "wand", "fishing rod": "rod", "rod": "rod", "suitcase": "suitcase", "briefcase": "suitcase", "map": "map", "watering can": "watering can", "bucket": "bucket", "pail": "bucket", "cane": "cane", "walking stick": "cane",
    "stick": "cane", "staff": "staff", "magnifying glass": "magnifier", "tray": "tray", "microphone": "microphone", "trumpet": "trumpet", "saxophone": "trumpet", "flute": "flute", "candle": "candle", "ball": "ball", "gift": "gift", "present": "gift", "parcel": "gift",
    "package": "gift", "bag": "bag", "shopping bag": "bag", "handbag": "bag", "pan": "pan", "rolling pin": "rolling pin", "flag": "flag", "kite": "kite",
}  # fmt: skip
SKIN_WORDS = {
    "pale": 0, "fair skinned": 0, "freckled": 0, "light skinned": 0, "scandinavian": 0, "irish": 0, "tanned": 2, "olive skinned": 2, "brown skinned": 3, "brown skin": 3, "dark skinned": 4, "dark skin": 4, "black woman": 4, "black man": 4, "black girl": 4,
    "black boy": 4, "african": 4, "nigerian": 4, "kenyan": 4, "indian": 3, "mexican": 2, "latina": 2, "latino": 2, "japanese": 1, "chinese": 1, "korean": 1, "arab": 2, "moroccan": 2, "rosy": 0, "sunburnt": 1, "weathered": 1,
}  # fmt: skip


def phrases(trade: Trade) -> tuple[str, ...]:
    """The words a trade is found by."""
    return tuple(trade.words.split(","))


def read(description: str, identity: str, trade: str = "") -> tuple[Person, frozenset[str]]:
    """A person's look from words, and the names of the fields the words left open.

    What the words leave open comes from the trade, then from a hash of `identity`.
    """
    words = tokens(description)
    reading = _Reading(words, " ".join(words), identity, TRADES.get(trade), trade)
    return reading.person()


class _Reading:
    """One description being read."""

    def __init__(self, words: list[str], text: str, identity: str, trade: Trade | None, name: str) -> None:
        self.words, self.text, self.identity, self.trade, self.name = words, text, identity, trade, name
        self.free: set[str] = set()

    def person(self) -> tuple[Person, frozenset[str]]:
        look = self._body(Person())
        look = self._hair(look)
        look = self._clothes(look)
        look = self._accents(look)
        return look, frozenset(self.free)

    def pick(self, trait: str, options: tuple[str, ...]) -> str:
        return pick(self.identity, trait, options)

    def has(self, *phrases_: str) -> bool:
        return any(re.search(rf"\b{re.escape(p)}\b", self.text) for p in phrases_)

    def find(self, table: dict[str, str]) -> tuple[str, int]:
        """The earliest entry of a table in the text, longest first: its value and place; ("", -1)."""
        for i in range(len(self.words)):
            for size in (3, 2, 1):
                run = self.words[i : i + size]
                if len(run) < size:
                    continue
                plain = " ".join(run)
                for phrase in (plain, " ".join([*run[:-1], singular(run[-1])])):
                    if phrase in table:
                        return table[phrase], i
        return "", -1

    # Body.

    @property
    def years(self) -> int:
        """Age in years as said, or -1."""
        match = re.search(r"\b(\w+) years? old\b", self.text) or re.search(
            r"\b(?:of|aged|age|in (?:his|her|their)) (\w+)\b", self.text
        )
        if not match:
            return -1
        word = singular(match[1]) if match[1].endswith("ies") else match[1]
        return int(word) if word.isdigit() else NUMBERS.get(word, -1)

    @property
    def female(self) -> bool:
        said = [w for w in self.words if w in FEMALE or w in MALE]
        if said:
            return said[0] in FEMALE
        if self.name in ("queen", "witch", "fairy", "bride", "dancer", "singer"):
            return True
        if self.name in ("king", "wizard", "monk", "keeper", "captain"):
            return False
        return self.pick("sex", ("f", "m")) == "f"

    @property
    def old(self) -> bool:
        if self.years >= 0:
            return self.years >= 60
        head = re.split(r",| with | in | holding | carrying | who ", self.text)[0]
        spoken = re.sub(r"years? old", "", head)
        return (
            bool(re.search(r"\bold\b", spoken))
            or any(w in OLD for w in self.words)
            or self.has("white haired", "grey haired", "gray haired")
        )

    def _body(self, look: Person) -> Person:
        grown = 1.0
        if 0 <= self.years < 18:
            grown = max(0.0, (self.years - 7) / 11)
        elif self.years < 0:
            if any(w in CHILD for w in self.words) or self.has("little girl", "little boy"):
                grown = 0.0
            elif self.has("teenager", "teen", "teenage", "student", "apprentice"):
                grown = 0.6
        if grown == 1.0:
            grown = (
                1.08
                if self.has("tall", "lanky")
                else 0.82
                if self.has("short man", "short woman", "tiny", "small")
                else 1.0
            )
        build = (
            1.22
            if self.has(
                "broad",
                "stout",
                "heavy",
                "burly",
                "round",
                "plump",
                "fat",
                "chubby",
                "big",
                "sturdy",
                "strong",
            )
            else 1.0
        )
        if self.has("thin", "slim", "skinny", "slender", "slight", "lanky", "frail", "wiry", "gaunt"):
            build = 0.84
        elif build == 1.0:
            build = (0.94, 1.0, 1.06)[len(self.pick("build", ("", "-", "--")))]
        stoop = 0.3 if self.old else 0.0
        if self.has("stooped", "bent", "hunched", "stooping"):
            stoop = 0.75
        skin = next((SKINS[n] for words, n in SKIN_WORDS.items() if self.has(words)), "") or self.pick(
            "skin", SKINS
        )
        return replace(look, grown=grown, build=build, stoop=stoop, skin=skin, lashes=self.female)

    # Hair.

    def _hair(self, look: Person) -> Person:
        style, colour = "", ""
        for i, word in enumerate(self.words):
            if (
                word in ("hair", "haired", "locks")
                or word in HAIR_STYLES
                or singular(word) in ("braid", "curl", "pigtail")
            ):
                before = self.words[max(0, i - 4) : i + 1]
                of_hair = any(w in ("hair", "haired", "locks") for w in self.words[i + 1 : i + 4])
                if word in ("long", "short", "wild", "shaved", "messy", "flowing") and not of_hair:
                    continue
                style = style or next((HAIR_STYLES[w] for w in reversed(before) if w in HAIR_STYLES), "")
                colour = colour or self._hair_colour(before)
        if self.has("redhead", "red head", "ginger"):
            colour = colour or HAIR_COLOURS["ginger"]
        colour = colour or next(
            (HAIR_COLOURS[w] for w in self.words if w in ("blond", "blonde", "auburn")), ""
        )
        beard, beard_colour = self._beard()
        if not colour and beard_colour:
            colour = beard_colour
        self.free |= {n for n, said in (("hair", style), ("hair_colour", colour)) if not said}
        return replace(
            look,
            hair=style or self._usual_style(look),
            hair_colour=colour or self._usual_colour(look),
            beard=beard,
        )

    def _hair_colour(self, before: list[str]) -> str:
        for word in reversed(before):
            if word in HAIR_COLOURS:
                return HAIR_COLOURS[word]
            if word in COLOURS:
                return COLOURS[word]
            if word in (",", "with", "and", "in") and word != before[-1]:
                return ""
        return ""

    def _beard(self) -> tuple[str, str]:
        kinds = {
            "beard": "full",
            "bearded": "full",
            "moustache": "moustache",
            "mustache": "moustache",
            "goatee": "goatee",
            "whiskers": "full",
        }
        for i, word in enumerate(self.words):
            if word in kinds:
                before = self.words[max(0, i - 3) : i]
                beard = "long" if "long" in before and kinds[word] == "full" else kinds[word]
                return beard, next((HAIR_COLOURS[w] for w in reversed(before) if w in HAIR_COLOURS), "")
        if self.female or self.has("boy", "beardless", "clean shaven") or (0 <= self.years < 20):
            return "", ""
        if self.trade and self.trade.beard:
            return self.trade.beard, ""
        options = ("", "", "full", "moustache") if self.old else ("", "", "", "full", "moustache")
        return self.pick("beard", options), ""

    def _usual_style(self, look: Person) -> str:
        if self.trade and self.trade.hair:
            return self.trade.hair
        options: tuple[str, ...]
        if self.female:
            options = (
                ("bob", "braids", "pigtails", "long", "pony", "curly")
                if look.grown < 0.5
                else ("bun", "long", "bob", "pony", "curly", "braid", "afro")
            )
            if self.old:
                options = ("bun", "curly", "bob")
        elif look.grown < 0.5:
            options = ("short", "spiky", "curly", "short")
        else:
            options = (
                ("tuft", "short", "bald", "tuft")
                if self.old
                else ("short", "crop", "curly", "short", "spiky")
            )
        if look.skin in SKINS[3:] and not self.old:
            options = ("afro", "curly", "braids", "bun", "afro") if self.female else ("crop", "curly", "crop")
        return self.pick("hair", options)

    def _usual_colour(self, look: Person) -> str:
        if self.old:
            return self.pick("hair colour", ("#efece6", "#c3c6cc", "#a5a5ad"))
        if look.skin in SKINS[3:]:
            return self.pick("hair colour", ("#2c232c", "#2c232c", "#3a2926"))
        return self.pick("hair colour", ("#2c232c", "#5a3526", "#7a4526", "#d9722e", "#e6b85c", "#3a2926"))

    # Clothes.

    def _clothes(self, look: Person) -> Person:
        trade = self.trade
        outfit, place = self.find(GARMENTS)
        top = colour_before(self.words, place, 4) if place >= 0 else ""
        if trade and outfit in ("apron", "") and trade.outfit:
            if outfit == "apron" and top:
                look = replace(look, second=top)
                top = ""
            outfit = outfit or trade.outfit
        if not top and not trade:
            top = next(
                (
                    colour_before(self.words, i + 1, 1)
                    for i, w in enumerate(self.words)
                    if w in COLOURS and self.words[i - 1 : i] == ["in"]
                ),
                "",
            )
        if not outfit:
            self.free.add("outfit")
            girls, boys = (
                ("coat", "dress", "dress", "hoodie", "overalls"),
                ("coat", "hoodie", "sweater", "overalls", "shirt"),
            )
            women, men = (
                ("dress", "coat", "shirt", "sweater", "tunic"),
                ("coat", "shirt", "sweater", "vest", "suit"),
            )
            outfit = self.pick(
                "outfit",
                (girls if self.female else boys) if look.grown < 0.5 else (women if self.female else men),
            )
        if not top:
            self.free.add("top")
            top = self.pick("top", trade.tops if trade and trade.tops else TOPS)
        second = (
            trade.second if trade and trade.second else self.pick("second", ("#f3e6cc", "#f4efe4", "#e8d5b0"))
        )
        if look.second == Person().second:
            look = replace(look, second=second)
        legs, shoes = self._lower(top)
        return replace(look, outfit=outfit, top=top, legs=legs, shoes=shoes)

    def _lower(self, top: str) -> tuple[str, str]:
        """Legs and shoes."""
        legs = shoes = ""
        for i, word in enumerate(self.words):
            if word in LEG_WORDS:
                legs = colour_before(self.words, i, 3) or ("#3f5f94" if word.startswith("jean") else "")
            elif word in SHOE_WORDS:
                shoes = colour_before(self.words, i, 3)
        if self.has("pyjamas", "pajamas"):
            legs = legs or top
        dark = tuple(
            c for c in ("#3a4470", "#4a3f52", "#5a4636", "#2f5066") if abs(oklab(c)[0] - oklab(top)[0]) > 0.08
        )
        legs = legs or (self.trade.legs if self.trade else "") or self.pick("legs", dark or ("#5a4636",))
        return legs, shoes or self.pick("shoes", ("#3a2a2e", "#5a3226", "#8a3b32", "#2f3350"))

    # What makes them unmistakable.

    def _accents(self, look: Person) -> Person:
        trade = self.trade
        hat, hat_colour = self._hat(look)
        item, place = self.find(WORN_WORDS)
        trinket, _ = self.find(TRINKET_WORDS)
        colour = colour_before(self.words, place, 3) if place >= 0 else ""
        glasses = self._glasses()
        item = item or (trade.accessory if trade else "")
        trinket = trinket or (trade.trinket if trade else "")
        if not (item or hat or glasses or trinket):
            self.free.add("accessory")
            item = self.pick("accessory", ("scarf", "scarf", "backpack", "satchel", "kerchief", "scarf"))
        accent = colour or contrasting(look.top, self.pick("accent", ACCENTS))
        if not colour:
            self.free.add("accessory_colour")
        return replace(
            look,
            hat=hat,
            hat_colour=hat_colour,
            accessory=item,
            accessory_colour=accent,
            trinket=trinket,
            glasses=glasses,
            held=self._held(),
        )

    def _hat(self, look: Person) -> tuple[str, str]:
        hat, place = self.find(HAT_WORDS)
        trade = self.trade
        said = colour_before(self.words, place, 3) if place >= 0 else ""
        if hat in ("fedora", "cap", "hardhat") and trade and trade.hat:
            hat = trade.hat
        if not hat and trade and not self.has("bareheaded", "no hat", "hatless"):
            hat = trade.hat
        if not hat:
            return "", look.hat_colour
        default = (trade.hat_colour if trade else "") or {
            "straw": "#e0b866",
            "hood": look.top,
            "souwester": look.top,
            "bowler": "#3a3540",
            "top hat": "#322e3b",
            "fedora": "#7a5a44",
            "wizard": look.top,
        }.get(hat, "")
        return hat, said or default or contrasting(look.top, self.pick("hat", ACCENTS))

    def _glasses(self) -> str:
        for i, word in enumerate(self.words):
            if word in ("glasses", "spectacles", "goggles"):
                return colour_before(self.words, i, 3) or "#2f2a3a"
        return ""

    def _held(self) -> str:
        words = {k: v for k, v in HELD_WORDS.items() if v in GRIPS}
        item, place = self.find(words)
        carried_by = self.words[max(0, place - 6) : place]
        if item and any(
            w
            in (
                "with",
                "holding",
                "carrying",
                "carries",
                "holds",
                "clutching",
                "her",
                "his",
                "and",
                ",",
                "playing",
                "plays",
                "reading",
                "a",
            )
            for w in carried_by
        ):
            return item
        return self.trade.held if self.trade else ""


def hue(colour: str) -> float:
    """OKLab hue in degrees."""
    _, a, b = oklab(colour)
    return math.degrees(math.atan2(b, a)) % 360


def apart(first: str, second: str) -> float:
    """How far two colours' hues are apart, degrees 0..180."""
    gap = abs(hue(first) - hue(second)) % 360
    return min(gap, 360 - gap)


def contrasting(top: str, wish: str) -> str:
    """`wish`, or the next accent that stands off `top` by 70 degrees of hue or more."""
    start = ACCENTS.index(wish) if wish in ACCENTS else 0
    return next((c for c in ACCENTS[start:] + ACCENTS[:start] if apart(c, top) >= 70), wish)
