"""What people do for a living, and what it makes them wear and carry."""

from __future__ import annotations

from dataclasses import dataclass

from .words import COLOURS


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
        words="musician,violin player,fiddle player,violinist,fiddler,composer,conductor,cellist",
    ),
    "guitarist": Trade(
        "shirt", ("#b5483a", "#3f6a8a"), held="guitar", words="guitarist,guitar player,busker,troubadour,bard"
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


def phrases(trade: Trade) -> tuple[str, ...]:
    """The words a trade is found by."""
    return tuple(trade.words.split(","))
