"""The words people's looks are told with: ages, skins, hair, garments, hats, things in the hand."""

from __future__ import annotations


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split(","))


def _index(table: dict[str, str]) -> dict[str, str]:
    """Word to meaning, from meaning to its comma-separated words."""
    return {word: meaning for meaning, words in table.items() for word in words.split(",")}


SKINS = ("#f6cfae", "#e9b48c", "#c98d62", "#9c6644", "#6f452f")
SKIN_WORDS = _index(
    {
        "#f6cfae": "pale,fair skinned,freckled,light skinned,fair skin,scandinavian,irish,rosy",
        "#e9b48c": "japanese,chinese,korean,sunburnt",
        "#c98d62": "tanned,olive skinned,olive skin,mexican,latina,latino,arab,moroccan,turkish",
        "#9c6644": "brown skinned,brown skin,indian",
        "#6f452f": "dark skinned,dark skin,black woman,black man,black girl,black boy,african,nigerian,kenyan",
    }
)
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
HAIR_STYLES = _index(
    {
        "braid": "braid,plait",
        "braids": "braids,plaits",
        "pigtails": "pigtail,pigtails,bunches",
        "pony": "ponytail,pony tail",
        "bun": "bun,topknot,top knot",
        "bob": "bob,bobbed",
        "curly": "curly,curls,curl",
        "long": "long,wavy,flowing",
        "afro": "afro,frizzy",
        "spiky": "spiky,messy,tousled,wild,unruly",
        "short": "short",
        "crop": "cropped,shaved",
        "bald": "bald",
        "tuft": "balding,receding",
    }
)
BEARDS = _index({"full": "beard,bearded,whiskers", "moustache": "moustache,mustache", "goatee": "goatee"})
TOPS = ("#f4bd2f", "#d9423a", "#2a8f8f", "#4f9a5b", "#7a4aa0", "#ee7f2d", "#2f6db5", "#cc3f86")
ACCENTS = ("#d9423a", "#f4bd2f", "#2a8f8f", "#ee7f2d", "#7a4aa0", "#2f6db5", "#cc3f86", "#4f9a5b")

FEMALE = _set(
    "girl,woman,lady,grandmother,granny,grandma,nana,mother,mum,mom,sister,daughter,she,her,queen,princess,"
    "witch,aunt,ballerina,fisherwoman,waitress,nun,bride,wife,actress,policewoman,schoolgirl,heroine,niece,"
    "empress,sorceress,granddaughter,businesswoman,postwoman,teenage girl"
)
MALE = _set(
    "man,boy,grandfather,grandpa,granddad,father,dad,brother,son,he,his,him,king,prince,wizard,uncle,monk,"
    "fisherman,husband,gentleman,guy,policeman,fireman,postman,schoolboy,groom,knight,nephew,emperor,mailman,"
    "grandson,businessman"
)
CHILD = _set(
    "girl,boy,child,kid,toddler,baby,daughter,son,schoolgirl,schoolboy,grandchild,granddaughter,grandson,"
    "niece,nephew"
)
ELDER = _set(
    "elderly,grandmother,grandfather,granny,grandma,grandpa,granddad,nana,retired,ancient,wrinkled,elder,"
    "pensioner"
)
BROAD = ("broad", "stout", "burly", "plump", "fat", "chubby", "sturdy", "portly", "stocky")
NARROW = ("thin", "slim", "skinny", "slender", "lanky", "frail", "wiry", "gaunt", "slightly built")

GARMENTS = _index(
    {
        "coat": "raincoat,rain coat,coat,parka,anorak",
        "oilskin": "oilskin,overcoat,trench coat,trenchcoat,mackintosh,long coat,greatcoat",
        "labcoat": "lab coat,labcoat,white coat",
        "dress": "dress,sundress,frock,skirt,nightgown,pinafore",
        "gown": "gown,sari,ball gown",
        "robe": "robe,kimono,dressing gown,bathrobe,toga",
        "apron": "apron",
        "tunic": "tunic,poncho",
        "shirt": "shirt,blouse,t shirt,tee,jacket,cardigan,pyjama,pajama",
        "sweater": "sweater,jumper,pullover,jersey",
        "hoodie": "hoodie,sweatshirt,tracksuit",
        "uniform": "uniform",
        "suit": "suit,tuxedo,tailcoat,blazer",
        "vest": "vest,waistcoat",
        "overalls": "overall,dungaree,boiler suit",
        "armour": "armour,armor",
        "spacesuit": "spacesuit,space suit,wetsuit,diving suit",
        "tutu": "tutu,leotard",
    }
)
HATS = _index(
    {
        "beanie": "beanie,bobble hat,woolly hat,wool hat,woollen hat,knit cap,knitted hat,knitted cap",
        "cap": "cap,baseball cap",
        "beret": "beret,flat cap",
        "fedora": "hat,fedora,felt hat",
        "straw": "straw hat,sun hat,sunhat",
        "captain": "sailor hat,sailor cap,captain's hat,captain's cap,captain hat,captain cap,peaked cap",
        "souwester": "souwester,sou wester,rain hat",
        "bowler": "bowler,bowler hat",
        "top hat": "top hat",
        "witch": "witch hat,witch's hat,pointed hat,pointy hat",
        "wizard": "wizard hat,wizard's hat",
        "toque": "chef's hat,chef hat,toque",
        "crown": "crown,tiara",
        "headscarf": "headscarf,head scarf,hijab,bonnet",
        "turban": "turban",
        "hardhat": "helmet,hard hat",
        "helmet": "space helmet",
        "hood": "hood,hooded",
        "bow": "hair bow,hair ribbon,ribbon",
        "flowers": "flower crown",
        "headphones": "headphone,headphones",
        "diver": "diving mask,snorkel",
    }
)
WORN = _index(
    {
        "scarf": "scarf,shawl,muffler",
        "backpack": "backpack,rucksack,knapsack,school bag",
        "satchel": "satchel,shoulder bag,messenger bag,mail bag",
        "bow tie": "bow tie,bowtie",
        "tie": "tie,necktie",
        "cape": "cape,cloak",
        "sash": "sash",
        "kerchief": "kerchief,neckerchief,bandana",
    }
)
TRINKETS = _index(
    {
        "whistle": "whistle",
        "medal": "medal",
        "necklace": "necklace,pendant,locket,amulet",
        "stethoscope": "stethoscope",
        "badge": "badge",
    }
)
LEGS = _set("trousers,trouser,pants,pant,jeans,jean,leggings,legging,shorts,tights,stockings,breeches")
SHOES = _set("shoe,shoes,boot,boots,wellies,wellingtons,sandals,sneakers,slippers,clogs,trainers")
HELD = _index(
    {
        "lantern": "lantern,lamp,torch",
        "cup": "cup,mug,coffee,tea",
        "book": "book,notebook,diary,sketchbook",
        "umbrella": "umbrella,parasol",
        "broom": "broom,broomstick,mop",
        "flower": "flower,tulip,sunflower,daisy,rose",
        "bouquet": "bouquet,flowers",
        "camera": "camera",
        "phone": "phone,smartphone",
        "violin": "violin,fiddle",
        "guitar": "guitar,lute,ukulele",
        "trumpet": "trumpet,saxophone",
        "flute": "flute",
        "basket": "basket",
        "bread": "bread,loaf,baguette",
        "hammer": "hammer,wrench,spanner,tool",
        "spade": "spade,shovel",
        "balloon": "balloon",
        "letter": "letter,envelope",
        "brush": "paintbrush,brush",
        "telescope": "telescope,spyglass",
        "sword": "sword",
        "wand": "wand",
        "rod": "fishing rod,rod",
        "suitcase": "suitcase,briefcase",
        "map": "map",
        "watering can": "watering can",
        "bucket": "bucket,pail",
        "cane": "cane,walking stick,stick",
        "staff": "staff",
        "magnifier": "magnifying glass",
        "tray": "tray",
        "microphone": "microphone",
        "candle": "candle",
        "ball": "ball",
        "apple": "apple,pear,peach",
        "gift": "gift,present,parcel,package",
        "bag": "bag,shopping bag,handbag",
        "pan": "pan,frying pan",
        "rolling pin": "rolling pin",
        "flag": "flag",
        "kite": "kite",
    }
)
HOLDING = _set(
    "eat,eats,eating,with,holding,flying,carrying,carries,holds,clutching,clutches,playing,plays,reading,her,his,their"
)
