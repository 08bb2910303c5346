"""English word forms: plurals, verb endings, articles; numbers in words are :mod:`.figures`."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.director.words.figures import MONTHS as MONTHS
from agent.director.words.figures import NUMBER_WORDS as NUMBER_WORDS
from agent.director.words.figures import in_words as in_words
from agent.director.words.figures import listed as listed
from agent.director.words.figures import ordinal as ordinal
from agent.director.words.figures import spoken as spoken

VOWELS = "aeiou"
_PLURALS = {
    "man": "men", "woman": "women", "child": "children", "person": "people", "foot": "feet", "tooth": "teeth",
    "goose": "geese", "mouse": "mice", "ox": "oxen", "knife": "knives", "life": "lives", "wife": "wives",
    "leaf": "leaves", "loaf": "loaves", "shelf": "shelves", "wolf": "wolves", "half": "halves", "thief": "thieves",
    "calf": "calves", "elf": "elves", "scarf": "scarves", "hoof": "hooves", "sheep": "sheep", "fish": "fish",
    "deer": "deer", "salmon": "salmon", "squid": "squid", "series": "series", "species": "species",
    "aircraft": "aircraft", "spacecraft": "spacecraft", "cactus": "cacti", "octopus": "octopuses", "piano": "pianos",
    "photo": "photos", "radio": "radios", "studio": "studios", "video": "videos", "kangaroo": "kangaroos",
    "potato": "potatoes", "tomato": "tomatoes", "hero": "heroes", "echo": "echoes", "volcano": "volcanoes",
    "mosquito": "mosquitoes", "tram wire": "tram wires", "bus": "buses", "lens": "lenses",
    "still life": "still lifes", "grandchild": "grandchildren", "great-grandchild": "great-grandchildren",
    "godchild": "godchildren", "stepchild": "stepchildren", "schoolchild": "schoolchildren",
    "salesperson": "salespeople", "spokesperson": "spokespeople", "chairperson": "chairpeople",
    "craftsperson": "craftspeople", "sportsperson": "sportspeople", "tradesperson": "tradespeople",
    "townsperson": "townspeople", "midwife": "midwives", "housewife": "housewives", "penknife": "penknives",
    "pocketknife": "pocketknives", "jackknife": "jackknives", "afterlife": "afterlives",
    "bookshelf": "bookshelves", "headscarf": "headscarves", "werewolf": "werewolves", "meatloaf": "meatloaves",
    "flyleaf": "flyleaves", "sheaf": "sheaves", "wharf": "wharves", "self": "selves", "louse": "lice",
    "woodlouse": "woodlice", "dormouse": "dormice", "titmouse": "titmice", "forefoot": "forefeet",
    "mother-in-law": "mothers-in-law", "father-in-law": "fathers-in-law", "sister-in-law": "sisters-in-law",
    "brother-in-law": "brothers-in-law", "daughter-in-law": "daughters-in-law", "son-in-law": "sons-in-law",
    "parent-in-law": "parents-in-law", "passer-by": "passers-by", "passerby": "passersby",
    "runner-up": "runners-up", "hanger-on": "hangers-on", "lady-in-waiting": "ladies-in-waiting",
    "editor-in-chief": "editors-in-chief", "commander-in-chief": "commanders-in-chief",
    "man-of-war": "men-of-war", "tug-of-war": "tugs-of-war", "lay-by": "lay-bys", "shaman": "shamans",
    "caiman": "caimans", "talisman": "talismans", "ottoman": "ottomans", "German": "Germans", "Roman": "Romans",
    "stomach": "stomachs", "monarch": "monarchs", "patriarch": "patriarchs", "matriarch": "matriarchs",
    "epoch": "epochs", "loch": "lochs", "quiz": "quizzes", "fez": "fezzes", "soliloquy": "soliloquies",
    "superhero": "superheroes", "tornado": "tornadoes", "torpedo": "torpedoes", "domino": "dominoes",
    "mango": "mangoes", "buffalo": "buffaloes", "cargo": "cargoes", "halo": "haloes", "motto": "mottoes",
    "veto": "vetoes", "fresco": "frescoes", "grotto": "grottoes", "crisis": "crises", "oasis": "oases",
    "thesis": "theses", "hypothesis": "hypotheses", "analysis": "analyses", "diagnosis": "diagnoses",
    "parenthesis": "parentheses", "synopsis": "synopses", "metamorphosis": "metamorphoses",
    "nemesis": "nemeses", "basis": "bases", "base": "bases", "axis": "axes", "axe": "axes", "fungus": "fungi",
    "nucleus": "nuclei", "stimulus": "stimuli", "radius": "radii", "alumnus": "alumni", "bacterium": "bacteria",
    "phenomenon": "phenomena", "criterion": "criteria", "curriculum": "curricula", "larva": "larvae",
    "alga": "algae", "vertebra": "vertebrae", "nebula": "nebulae", "supernova": "supernovae",
    "appendix": "appendices", "matrix": "matrices", "vertex": "vertices", "gateau": "gateaux",
    "chateau": "chateaux", "tableau": "tableaux", "bureau": "bureaux", "paparazzo": "paparazzi",
}  # fmt: skip
_PLURALS |= {
    word: word
    for word in listed(
        "bison moose reindeer swine trout cod carp pike plaice haddock mackerel tuna shrimp grouse clownfish "
        "goldfish jellyfish starfish swordfish crayfish catfish angelfish pufferfish cuttlefish shellfish "
        "silverfish hovercraft watercraft offspring dice samurai chassis rendezvous corps crossroads "
        "headquarters barracks gallows innings means people police cattle scissors tweezers pliers tongs pincers "
        "shears secateurs clippers bellows binoculars glasses sunglasses spectacles goggles scales trousers "
        "jeans shorts tights leggings dungarees overalls pyjamas pants underpants knickers briefs trunks braces "
        "clothes stockings socks shoes boots wellingtons slippers sandals trainers sneakers heels gloves "
        "headphones earphones handlebars stairs steps embers ashes fireworks lights credits strings drums dishes "
        "sweets fries chips crisps noodles oats groceries goods belongings valuables contents remains ruins "
        "surroundings outskirts premises grounds woods mountains Alps Games Ages thanks congratulations earnings "
        "savings odds parents grandparents siblings twins kids news gymnastics athletics acrobatics aerobics "
        "physics mathematics maths politics economics electronics acoustics measles mumps billiards "
        "hairdresser's barber's baker's butcher's grocer's greengrocer's chemist's florist's optician's "
        "dentist's doctor's"
    )
}
_SINGULARS = {plural: single for single, plural in _PLURALS.items() if plural != single}
_PAST = {
    "be": "was", "have": "had", "do": "did", "go": "went", "make": "made", "take": "took", "come": "came",
    "see": "saw", "find": "found", "lose": "lost", "leave": "left", "keep": "kept", "bring": "brought",
    "build": "built", "rebuild": "rebuilt", "buy": "bought", "catch": "caught", "teach": "taught", "think": "thought",
    "seek": "sought", "fall": "fell", "fly": "flew", "grow": "grew", "know": "knew", "draw": "drew", "ride": "rode",
    "write": "wrote", "drive": "drove", "rise": "rose", "eat": "ate", "give": "gave", "sing": "sang", "swim": "swam",
    "ring": "rang", "run": "ran", "begin": "began", "drink": "drank", "sink": "sank", "meet": "met", "feed": "fed",
    "lead": "led", "hear": "heard", "hold": "held", "tell": "told", "sell": "sold", "stand": "stood", "send": "sent",
    "spend": "spent", "sleep": "slept", "sweep": "swept", "feel": "felt", "dream": "dreamed", "break": "broke",
    "speak": "spoke", "steal": "stole", "wake": "woke", "wear": "wore", "win": "won", "dig": "dug", "hide": "hid",
    "sit": "sat", "get": "got", "forget": "forgot", "shoot": "shot", "fight": "fought", "hang": "hung", "say": "said",
    "pay": "paid", "lay": "laid", "throw": "threw", "blow": "blew", "become": "became", "choose": "chose",
    "light": "lit", "set": "set", "cut": "cut", "put": "put", "let": "let", "read": "read", "stick": "stuck",
    "turn": "turned", "understand": "understood", "weave": "wove", "shine": "shone", "freeze": "froze",
    "paint": "painted", "learn": "learned", "bake": "baked", "lie": "lay", "spin": "spun", "swing": "swung",
    "strike": "struck", "creep": "crept", "leap": "leapt", "spring": "sprang", "shake": "shook", "bend": "bent",
    "can": "could", "may": "might", "must": "must", "will": "would", "could": "could", "would": "would",
    "should": "should", "arise": "arose", "awake": "awoke", "babysit": "babysat", "bear": "bore",
    "beat": "beat", "befall": "befell", "beget": "begot", "behold": "beheld", "beseech": "besought",
    "beset": "beset", "bestride": "bestrode", "bet": "bet", "bid": "bid", "bind": "bound", "bite": "bit",
    "bleed": "bled", "breastfeed": "breastfed", "breed": "bred", "broadcast": "broadcast", "burst": "burst",
    "cast": "cast", "cling": "clung", "cost": "cost", "crossbreed": "crossbred", "deal": "dealt",
    "dwell": "dwelt", "flee": "fled", "fling": "flung", "floodlight": "floodlit", "forbid": "forbade",
    "forecast": "forecast", "foresee": "foresaw", "foretell": "foretold", "forgive": "forgave",
    "forgo": "forwent", "forsake": "forsook", "ghostwrite": "ghostwrote", "grind": "ground",
    "handwrite": "handwrote", "hit": "hit", "hurt": "hurt", "inlay": "inlaid", "input": "input",
    "inset": "inset", "interweave": "interwove", "kneel": "knelt", "lend": "lent", "lip-read": "lip-read",
    "mean": "meant", "mishear": "misheard", "mislay": "mislaid", "mislead": "misled", "misread": "misread",
    "mistake": "mistook", "misunderstand": "misunderstood", "offset": "offset", "outbid": "outbid",
    "outdo": "outdid", "outgrow": "outgrew", "output": "output", "outrun": "outran", "outsell": "outsold",
    "outshine": "outshone", "overcome": "overcame", "overdo": "overdid", "overeat": "overate",
    "overfeed": "overfed", "overfly": "overflew", "overhang": "overhung", "overhear": "overheard",
    "overlay": "overlaid", "overpay": "overpaid", "override": "overrode", "overrun": "overran",
    "oversee": "oversaw", "overshoot": "overshot", "oversleep": "overslept", "overspend": "overspent",
    "overtake": "overtook", "overthrow": "overthrew", "partake": "partook", "podcast": "podcast",
    "proofread": "proofread", "quit": "quit", "recast": "recast", "redo": "redid", "redraw": "redrew",
    "regrow": "regrew", "relight": "relit", "remake": "remade", "rend": "rent", "repay": "repaid",
    "reread": "reread", "rerun": "reran", "resell": "resold", "resend": "resent", "reset": "reset",
    "reshoot": "reshot", "retake": "retook", "retell": "retold", "rethink": "rethought", "rewind": "rewound",
    "rewrite": "rewrote", "rid": "rid", "shed": "shed", "shrink": "shrank", "shut": "shut", "slay": "slew",
    "slide": "slid", "sling": "slung", "slink": "slunk", "slit": "slit", "smite": "smote", "speed": "sped",
    "spit": "spat", "split": "split", "spoon-feed": "spoon-fed", "spread": "spread", "sting": "stung",
    "stink": "stank", "stride": "strode", "string": "strung", "strive": "strove", "sublet": "sublet",
    "swear": "swore", "tear": "tore", "thrust": "thrust", "tread": "trod", "typecast": "typecast",
    "typeset": "typeset", "unbind": "unbound", "undercut": "undercut", "undergo": "underwent",
    "underlie": "underlay", "undertake": "undertook", "underwrite": "underwrote", "undo": "undid",
    "unfreeze": "unfroze", "unstick": "unstuck", "unwind": "unwound", "uphold": "upheld", "upset": "upset",
    "waylay": "waylaid", "weep": "wept", "wind": "wound", "withdraw": "withdrew", "withhold": "withheld",
    "withstand": "withstood", "wring": "wrung",
}  # fmt: skip
_DOUBLE = frozenset(
    listed(
        "begin forget refer prefer admit occur regret control permit commit rebel compel repel travel abet abhor "
        "abut acquit airdrop allot annul appal babysit backlog barrel beset bevel cancel carol channel chisel "
        "concur confer counsel debar defer demur deter dial dispel distil duel eavesdrop emit enamel enrol "
        "entrap equal equip excel expel format fuel fulfil funnel gift-wrap giftwrap grovel handicap hobnob "
        "horsewhip impel incur infer input inset instil inter jewel kidnap label leapfrog level libel marshal "
        "marvel medal model offset omit outbid output outrun outstrip outwit overlap overrun panel parcel patrol "
        "pedal pencil propel pummel quarrel recap recur refit refuel remit rerun reset revel rival shovel "
        "shrivel sidestep signal snivel spiral stencil sublet submit swivel total towel transfer transmit tunnel "
        "typeset unclip unclog undercut underpin unpin unplug unravel unstrap unwrap unzip upset waterlog "
        "wiretap worship yodel zigzag"
    )
)
_SILENT_H = re.compile(r"^(?:hour|honest|heir|honou?r)", re.I)
_YOU_SOUND = re.compile(r"^(?:uni(?!n)|u[rst][aeiu]|eu|ewe|one\b|once\b|use)", re.I)


def plural(noun: str) -> str:
    """The plural of a noun or of the last word of a compound."""
    if noun in _PLURALS:
        return _PLURALS[noun]
    if " of " in noun:
        head, _, tail = noun.partition(" of ")
        return f"{plural(head)} of {tail}"
    head, _, last = noun.rpartition(" ")
    lead = f"{head} " if head else ""
    if last in _PLURALS:
        return lead + _PLURALS[last]
    for single in ("woman", "man"):
        if last.endswith(single) and last not in ("human", "german", "roman"):
            return lead + last[: -len(single)] + _PLURALS[single]
    if last.endswith("oes"):
        return lead + last
    if last.endswith("y") and len(last) > 1 and last[-2] not in VOWELS:
        return lead + last[:-1] + "ies"
    return lead + last + ("es" if last.endswith(("s", "x", "z", "ch", "sh")) else "s")


def singular(word: str) -> str:
    """The singular of a plural noun; a word that is none comes back as it is."""
    if word in _SINGULARS:
        return _SINGULARS[word]
    if word.endswith("men"):
        return word[:-3] + "man"
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def third(verb: str) -> str:
    """``he`` form of a verb's base: go -> goes."""
    if verb in ("be", "have"):
        return {"be": "is", "have": "has"}[verb]
    if verb in ("can", "will", "must", "may", "could", "would", "should"):
        return verb
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")


MODALS = {
    "cannot": "cannot", "can't": "cannot", "couldn't": "cannot", "won't": "will not",
    "doesn't": "do not", "don't": "do not", "didn't": "do not",
}  # fmt: skip
"""Words for what is not done, and how a film says so now."""


def agree(verb: str, many: bool) -> str:
    """The present form of a verb for one or for several."""
    if verb in ("cannot", "will not"):
        return verb
    if verb == "do not":
        return verb if many else "does not"
    if verb in ("is", "be"):
        return "are" if many else "is"
    if verb == "was":
        return "were" if many else "was"
    return verb if many else third(verb)


def _doubles(verb: str) -> bool:
    if verb in _DOUBLE:
        return True
    short = len(re.findall(r"[aeiouy]+", verb)) == 1
    return short and bool(
        re.search(r"[^aeiou][aeiou][^aeiouwxy]$|^[aeiou][^aeiouwxy]$|qu[aeiou][^aeiouwxy]$", verb)
    )


def gerund(verb: str) -> str:
    """The -ing form: take -> taking, run -> running, die -> dying."""
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("ic"):
        return verb + "king"
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb != "be":
        return verb[:-1] + "ing"
    return verb + (verb[-1] if _doubles(verb) else "") + "ing"


def past(verb: str) -> str:
    """The simple past: go -> went, stop -> stopped."""
    if verb in _PAST:
        return _PAST[verb]
    if verb.endswith("e"):
        return verb + "d"
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return verb[:-1] + "ied"
    if verb.endswith("ic"):
        return verb + "ked"
    return verb + (verb[-1] if _doubles(verb) else "") + "ed"


_DONE = {
    "be": "been", "begin": "begun", "break": "broken", "choose": "chosen", "come": "come", "do": "done", "draw": "drawn", "drink": "drunk",
    "drive": "driven", "eat": "eaten", "fall": "fallen", "fly": "flown", "freeze": "frozen", "give": "given", "go": "gone", "grow": "grown",
    "hide": "hidden", "know": "known", "lie": "lain", "ride": "ridden", "rise": "risen", "run": "run", "see": "seen", "shake": "shaken",
    "show": "shown", "sing": "sung", "sink": "sunk", "speak": "spoken", "steal": "stolen", "swim": "swum", "take": "taken", "tear": "torn",
    "throw": "thrown", "wake": "woken", "wear": "worn", "write": "written",
    "arise": "arisen", "awake": "awoken", "bear": "borne", "beat": "beaten", "become": "become",
    "befall": "befallen", "beget": "begotten", "bestride": "bestridden", "bite": "bitten", "blow": "blown",
    "forbid": "forbidden", "foresee": "foreseen", "forget": "forgotten", "forgive": "forgiven",
    "forgo": "forgone", "forsake": "forsaken", "ghostwrite": "ghostwritten", "handwrite": "handwritten",
    "hew": "hewn", "interweave": "interwoven", "mistake": "mistaken", "mow": "mown", "outdo": "outdone",
    "outgrow": "outgrown", "outrun": "outrun", "overcome": "overcome", "overdo": "overdone",
    "overeat": "overeaten", "overfly": "overflown", "override": "overridden", "overrun": "overrun",
    "oversee": "overseen", "overtake": "overtaken", "overthrow": "overthrown", "partake": "partaken",
    "redo": "redone", "redraw": "redrawn", "regrow": "regrown", "rerun": "rerun", "retake": "retaken",
    "rewrite": "rewritten", "ring": "rung", "saw": "sawn", "sew": "sewn", "shear": "shorn", "shrink": "shrunk",
    "slay": "slain", "smite": "smitten", "sow": "sown", "spring": "sprung", "stink": "stunk", "strew": "strewn",
    "stride": "stridden", "strive": "striven", "swear": "sworn", "swell": "swollen", "tread": "trodden",
    "undergo": "undergone", "underlie": "underlain", "undertake": "undertaken", "underwrite": "underwritten",
    "undo": "undone", "unfreeze": "unfrozen", "weave": "woven", "withdraw": "withdrawn",
}  # fmt: skip


def participle(verb: str) -> str:
    """What is done: fallen, broken, painted."""
    return _DONE.get(verb) or past(verb)


_BETTER = {
    "good": "better",
    "bad": "worse",
    "many": "more",
    "much": "more",
    "little": "less",
    "far": "further",
}


def comparative(adjective: str) -> str:
    """``darker``, ``bigger``, ``sunnier``, ``more beautiful``."""
    if adjective in _BETTER:
        return _BETTER[adjective]
    syllables = len(re.findall(r"[aeiouy]+", re.sub(r"e$", "", adjective)))
    if " " in adjective or (syllables > 1 and not adjective.endswith(("y", "ow", "le"))):
        return f"more {adjective}"
    if adjective.endswith("y"):
        return f"{adjective[:-1]}ier"
    if adjective.endswith("e"):
        return f"{adjective}r"
    return f"{adjective}{adjective[-1] if _doubles(adjective) else ''}er"


def article(word: str) -> str:
    """``a`` or ``an``, by sound."""
    if _SILENT_H.match(word):
        return "an"
    return "an" if word[:1].lower() in VOWELS and not _YOU_SOUND.match(word) else "a"


def possessive(noun: str) -> str:
    """``the keepers'``, ``the fox's``."""
    return noun + ("'" if noun.endswith("s") else "'s")


def row(names: Sequence[str]) -> str:
    """Names in a row: ``Ada, Finn and Lou``."""
    return " and ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def capitalise(text: str, letters: str = "a-z") -> str:
    """The first letter of every sentence made a capital; ``letters`` is a regex class."""
    return re.sub(rf"(^|[.!?…]\s+|\n\s*|^[\"“'])([{letters}])", lambda m: m[1] + m[2].upper(), text)
