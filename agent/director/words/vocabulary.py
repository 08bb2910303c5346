"""The director's English vocabulary: which words act, which name what, which only qualify."""

from __future__ import annotations

from agent.director.words import english


def _words(text: str) -> frozenset[str]:
    return frozenset(word.replace("_", " ") for word in text.split())


MEN = _words(
    """man boy king prince father dad grandfather grandpa granddad brother son uncle husband monk waiter knight
    fisherman postman mailman fireman policeman milkman cowboy wizard emperor duke lord gentleman bachelor widower
    nephew grandson groom actor snowman"""
)
WOMEN = _words(
    """woman girl queen princess mother mum mom grandmother grandma granny sister daughter aunt wife nun witch waitress
    bride ballerina actress empress duchess lady widow niece granddaughter fisherwoman seamstress mermaid heroine
    midwife"""
)
PEOPLE = _words(
    """attendant assistant apprentice understudy caretaker usher porter locksmith plumber electrician welder chemist
    pharmacist dentist barber hairdresser beautician tailor stonemason bricklayer roofer glazier gravedigger undertaker
    lamplighter chimney_sweep sweep sweeper organist harpist flautist trumpeter bagpiper piper busker puppeteer ventriloquist
    cartographer mapmaker geologist biologist botanist zoologist archaeologist historian philosopher mathematician
    translator editor publisher proofreader typist secretary receptionist concierge bellboy ferryman bus_driver cabbie
    taxi_driver lorry_driver commuter passenger pedestrian hitchhiker camper jogger rower skipper helmsman crewman
    lieutenant sergeant admiral mayor councillor minister president senator judge lawyer juror clerk
    auctioneer cashier grocer fishmonger greengrocer cheesemonger ironmonger perfumer brewer distiller roaster miller
    farmhand milkmaid beachcomber forester ranger gamekeeper falconer jockey fencer archer bowler batsman umpire
    coxswain yogi hermit pilgrim nomad wanderer refugee immigrant orphan ancestor descendant godmother godfather
    stepmother stepfather grandchild roommate flatmate classmate teammate rival villain hero champion genius beginner
    lover suitor matchmaker chaperone babysitter nanny governess tutor professor lecturer headmaster headmistress
    person child kid baby toddler teenager teen student pupil teacher keeper baker painter maker player singer dancer
    doctor nurse surgeon farmer gardener sailor captain pirate soldier guard watchman watch detective spy thief
    robber astronaut cosmonaut pilot driver scientist inventor engineer mechanic carpenter blacksmith potter weaver
    tailor cobbler clockmaker watchmaker shoemaker toymaker glassblower beekeeper shepherd hunter fisher librarian
    bookseller writer author poet novelist journalist photographer musician pianist violinist cellist drummer
    guitarist composer conductor cook chef barista bartender butcher grocer florist vendor seller shopkeeper merchant
    trader courier messenger traveller traveler tourist explorer climber hiker runner swimmer diver surfer skater
    skier cyclist boxer wrestler athlete coach champion magician juggler clown acrobat artist sculptor architect
    builder worker miner lumberjack janitor cleaner maid butler servant neighbour neighbor friend stranger guest
    visitor host twin orphan hermit nomad refugee villager citizen mayor president judge lawyer accountant banker
    clerk boss employee volunteer hero superhero villain ninja samurai viking priest angel ghost fairy elf dwarf
    giant goblin troll vampire zombie mummy apprentice master expert beginner audience crowd team family couple
    collector teller storyteller fighter firefighter rider racer tamer trainer watcher dreamer lover winner loser
    conductor ferryman undertaker gravedigger tattooist tuner restorer cartographer mapmaker puppeteer ventriloquist
    vicar parson verger bishop pope pastor druid abbot deacon rabbi imam thatcher scaffolder surveyor bookbinder saddler carver paramedic
    astronomer scout trainee manager landlord landlady tenant pensioner newborn infant shepherdess goatherd gondolier lifeguard rescuer
    referee gymnast opponent minstrel jester animator illustrator squire herald warrior gladiator musketeer rebel outlaw smuggler
    pickpocket swindler liar traitor coward daredevil adventurer saint settler foreigner rascal relative triplet admirer playmate
    bricklayer plasterer ploughman woodcutter stationmaster signalman projectionist lamplighter bellringer milliner cooper farrier
    dressmaker choreographer violinmaker quizmaster ringmaster zookeeper dinner_lady lollipop_lady postwoman fisherwoman binman
    owner contestant countess baron childminder fiancé fiancée mother-in-law father-in-law great-grandmother great-grandfather
    human hacker gamer streamer programmer developer designer founder investor grandparent parent sibling cousin
    sheriff marshal deputy biker trucker rancher trapper whaler fiddler preacher beggar peddler scribe sorcerer sorceress
    blogger influencer retiree logger vintner sommelier dishwasher valet chauffeur bellhop bouncer warden prisoner inmate
    fugitive heir heiress countess baron baroness chancellor mayoress cadet veteran colonel corporal commander navigator
    stewardess steward hostess interpreter mentor diplomat ambassador newsreader reporter correspondent presenter curator
    dealer gambler croupier hobo vagabond newcomer survivor mourner believer sinner martyr prophet grandmaster rookie
    striker midfielder goalkeeper quarterback sprinter golfer crofter peasant dairymaid postmistress engraver joiner
    shipwright docker deckhand bosun stowaway castaway
    chimney_sweep wanderer drifter cellist hairdresser barber optician dentist vet pharmacist plumber electrician"""
)
ANIMALS = _words(
    """fox cat kitten dog puppy wolf bear cub lion tiger leopard cheetah elephant giraffe zebra rhino hippo monkey
    gorilla horse pony foal donkey mule cow calf bull ox pig piglet sheep lamb goat deer fawn stag moose rabbit hare
    bunny mouse rat hamster squirrel hedgehog badger beaver otter mole bat raccoon skunk panda koala kangaroo sloth
    camel llama alpaca bird sparrow robin crow raven magpie owl eagle hawk falcon pigeon dove seagull gull swan duck
    duckling goose gosling hen chicken chick rooster turkey peacock parrot penguin flamingo stork heron ostrich
    hummingbird nightingale fish goldfish salmon shark whale dolphin seal walrus octopus squid jellyfish crab lobster
    starfish seahorse turtle tortoise frog toad newt lizard gecko chameleon snake crocodile dinosaur dragon unicorn
    phoenix snail slug worm caterpillar butterfly moth bee bumblebee wasp ant spider beetle ladybird ladybug dragonfly
    firefly cricket grasshopper mosquito fly animal creature beast monster pet lynx weasel ferret"""
)
MACHINES = _words(
    """robot android drone machine computer spaceship rocket spacecraft satellite rover car bus truck lorry van train
    tram locomotive boat ship submarine ferry sailboat plane airplane aeroplane helicopter balloon bicycle bike
    motorbike scooter tractor excavator crane engine toaster vacuum fridge elevator lift escalator printer ai"""
)
PLANTS = _words(
    """tree flower rose tulip sunflower daisy dandelion lily orchid seed acorn oak pine willow birch mushroom cactus
    vine leaf leaves grass bush moss fern apple pumpkin carrot potato tomato onion sapling bud weed wheat
    cherry_tree apple_tree lemon_tree houseplant plant"""
)
SKY = _words(
    "moon sun star stars comet meteor planet constellation galaxy aurora sunrise sunset dawn dusk eclipse"
)
WEATHER = _words(
    "avalanche blizzard flood earthquake landslide monsoon heatwave drizzle downpour storm rain cloud wind snow fog mist thunder lightning rainbow snowflake raindrop breeze thunderstorm hurricane tornado hail frost"
)
FOOD = _words(
    """bread loaf cake pie soup coffee tea milk cheese butter honey jam chocolate cookie biscuit pancake pizza sandwich
    noodle noodles rice egg eggs ice_cream cup_of_tea wine beer lemonade juice salt sugar dumpling croissant"""
)
GROUPS = _words(
    "quartet trio duo quintet sextet octet troupe ensemble gang club duet team family crowd audience band choir orchestra army herd flock pack couple class crew colony people"
)
IDEAS = _words(
    """time love hope fear silence echo echoes memory memories dream dreams music song melody lullaby voice laughter joy
    sadness grief anger courage trust freedom peace war truth lie secret story word words name shadow shadows light
    dark darkness colour colours color colors number idea wish mood happiness loneliness friendship inflation gravity
    democracy kindness beauty luck fate chaos change future past history childhood age sleep boredom case mystery
    promise goodbye hello answer question problem policy treaty economy electricity energy sound noise rhythm smell scent taste
    feeling atmosphere beginning stillness warmth climate respect teamwork bullying recycling racism diversity poverty
    hygiene honesty patience gratitude anxiety stress migration
    night day noon midnight morning evening summer winter spring autumn monday tuesday wednesday thursday friday saturday sunday year season moment birthday"""
)
MASS = _words(
    """rain snow fog mist wind thunder lightning bread soup coffee tea milk cheese butter honey jam chocolate rice wine
    beer juice salt sugar time love hope silence music laughter joy sadness grief anger courage trust freedom peace
    war light darkness happiness loneliness friendship inflation gravity kindness beauty luck chaos grass moss water
    fire sand gold dust smoke air ice glass paper wood knitting poetry sleep electricity energy sunlight moonlight
    wheat art justice homework furniture clay mud"""
)
PLURAL_ONLY = _words(
    "people police scissors glasses trousers clothes tulips echoes stars stairs feet children men women"
)
STRUCTURES = _words("tower bridge statue fountain windmill lighthouse")

ADJECTIVES = _words(
    """identical elderly teenage rival fellow junior senior clockwork homemade handmade secondhand stray greedy vain polite rude
    reluctant forgetful absent-minded wandering travelling traveling stuck half-finished unfinished nameless faceless headless
    toothless sleepless restless homesick seasick heartbroken lovesick bored eager patient impatient stubborn pensive weary
    gloomy merry jolly cranky rebellious obedient loyal faithful devoted ambitious modest elegant shabby ragged barefoot bearded
    bald tall-masted stranded shipwrecked snowed-in sun-bleached weathered crumbling creaky squeaky leaky overgrown deserted
    neglected beloved unlikely unexpected impossible imaginary fictional legendary mythical gigantic enormous massive miniature
    old young new little small tiny big large huge giant tall short long wide narrow fat thin heavy light lonely shy
    brave timid bold afraid scared sad happy glad angry grumpy cheerful tired sleepy lazy busy curious clever wise
    foolish silly stupid stubborn gentle kind cruel quiet silent loud noisy calm wild tame lost forgotten abandoned
    broken rusty dusty shiny golden silver wooden plastic metal stone glass red blue green yellow orange purple pink
    white black grey gray brown colourful colorful bright dark pale deaf blind mute hungry thirsty cold hot warm cool
    wet dry frozen empty full open closed secret hidden magic magical strange odd weird mysterious ancient modern
    medieval futuristic retired unemployed homeless rich poor famous unknown beautiful ugly pretty handsome lovely
    funny serious honest humble proud jealous nervous anxious fearless clumsy careful careless last first only final
    second third next same other different missing invisible endless eternal single double electric mechanical
    digital robotic talking flying floating singing dancing sleeping walking running burning falling rising glowing
    underground underwater northern southern eastern western polar tropical french german spanish italian english
    japanese chinese korean indian african american russian greek turkish mexican dutch polish irish scottish viking
    roman royal imperial holy sacred haunted cursed enchanted cozy cosy crowded remote distant deep shallow steep flat
    round square crooked straight soft hard smooth rough sharp blunt sweet sour bitter salty fresh stale ripe rotten
    dead alive living real fake true false perfect ordinary normal special simple fancy dramatic epic romantic comic
    tragic playful dreamy moody gritty heartwarming uplifting inspirational inspiring whimsical surreal abandoned
    sunken drowned snowy rainy foggy stormy sunny cloudy windy icy misty dusty sandy muddy grassy leafy starry
    moonlit sunlit candlelit neon urban rural coastal nocturnal small-town female male one-eyed three-legged night-shift"""
)
COLOURS = "red|blue|green|yellow|white|black|orange|purple|violet|pink|brown|gr[ea]y|gold(?:en)?|silver"
"""Plain colours, as alternatives of a pattern."""
SHADES = COLOURS + (
    "|slate|cream|mustard|amber|teal|coral|rust|turquoise|crimson|scarlet|ochre|ivory|beige|copper|lavender|olive|russet"
    "|charcoal|chestnut|honey|ink|ember|indigo|tomato|mint|butter|sage|sand|pearl|bone|rose|ash|navy|bronze"
)
"""Those and the colours that things are named for."""
PREPOSITIONS = _words(
    """in on at by with under over above below behind beside between among through across along around near inside
    outside into onto from to toward towards of for about without against before after during until till beyond
    underneath beneath off up down past like as during within despite since via amid alongside atop"""
)
PLACE_PREPOSITIONS = _words(
    "in on at by under over above below behind beside near inside outside through across along around into onto among beneath underneath beyond atop amid toward towards to from"
)
DETERMINERS = _words(
    "a an the this that these those his her its their our my your some every each no another any both all many several"
)
POSSESSIVES = _words("his her its their our my your")
RELATIONS = _words(
    """grandfather grandmother grandpa grandma father mother dad mum mom brother sister son daughter uncle aunt husband
    wife friend neighbour neighbor cousin nephew niece dog cat teacher twin grandson granddaughter boss"""
)
ADVERBS = _words(
    """again alone together never always once twice forever home away back down up out off over there here then now soon
    slowly quickly quietly finally suddenly still just only even almost everywhere nowhere somewhere too very not
    fast slow far high loudly softly gently happily sadly"""
)
FILLERS = _words(
    "a an the and or but of to in on at for with by from as is are was be been it its his her their our my your this that who which where when while then than so just very"
)

VERBS: dict[str, str] = {}
"""Base form to the kind of story it tells."""
_GROUPS = {
    "seek": "seek search chase hunt follow find discover track pursue look want need miss desire crave trail gather",
    "befriend": """befriend meet tame greet invite welcome host visit adopt join accompany comfort hug
        talk speak chat whisper confess trust forgive help share apologise apologize thank console flatter amuse""",
    "love": "love marry kiss adore court woo",
    "deliver": "deliver bring send carry give offer hand transport haul drag pull push lead guide post mail smuggle",
    "make": """make build repair fix rebuild restore bake cook brew knit sew weave paint draw sketch carve sculpt craft
        invent design construct create write compose grow plant water harvest mend brew assemble cultivate fold
        renovate decorate mix print record film photograph launch prepare pack clean wash tidy polish sweep raise
        tend stir pour""",
    "learn": "learn teach practise practice study train try attempt rehearse",
    "": "stop play dance sing juggle fly ski skate surf read perform conduct whistle",
    "protect": "protect save guard rescue heal defend shelter shield cure nurse feed free hide keep",
    "escape": "escape leave flee abandon run evade quit depart disappear vanish",
    "travel": """travel cross climb return walk drive sail ride fly wander explore journey go come drift float hike march
        swim cycle arrive move sneak crawl dive descend ascend enter reach""",
    "wait": "wait watch sit stand stare gaze rest linger stay",
    "race": "race compete win fight battle challenge beat defeat wrestle box duel conquer overtake rebel",
    "lose": """lose forget end die fade go_out close burn melt shut extinguish fail miss break collapse drown sink
        drop fall mourn grieve erase disappear""",
    "become": "become change transform turn wake awaken evolve shrink hatch bloom blossom age shine glow rise open",
    "collect": "collect gather hoard keep steal sell trade buy borrow swap save count catch own",
    "solve": "solve investigate uncover unlock decode decipher reveal detect explain explore prove open",
}
for _group, _list in _GROUPS.items():
    for _verb in _list.split():
        VERBS.setdefault(_verb.replace("_", " "), _group)
_MORE = english.listed("""eat drink cut bite chew swallow jump hop leap skip spin swing slide roll fall kneel bow wave point nod shake
    laugh smile cry weep sob shout scream yell sigh breathe cough sneeze snore yawn blink frown wink knock ring rain
    snow hide throw toss kick hit strike smash crash explode shoot press touch hold grab grip squeeze stroke scratch
    rub lick sniff taste cover wrap tie untie hang lift lower fill empty spill pour light ignite switch plug press
    type call phone text answer ask tell say reply promise lie cheat pretend act bark meow roar howl sing chirp buzz
    hum tick work rule reign serve obey order command decide choose refuse agree accept argue admit regret enjoy
    hate like fear face survive suffer bleed limp stumble trip slip float shiver freeze thaw glow flicker sparkle
    explode orbit land crash-land dock park haunt possess enchant curse bless worship pray celebrate toast cheer
    applaud clap decorate unwrap open lend owe pay earn spend waste cost own inherit bury dig rake mow prune pick
    plough sow weed trim shear milk brush comb shave dress wear undress iron fold hurry rush pause begin start finish
    continue repeat stretch lean crouch peek peer spy glance study measure weigh compare test taste use borrow
    guess believe doubt know understand realize realise notice overhear eavesdrop outsmart outrun outlive wield
    apologize apologise complain protest vote govern attend graduate apply interview hire fire resign retire move
    take get put set let turn show hang cling fit sweat lose juggle befall outgrow blow sprout rust gleam echo
    sleepwalk skateboard babysit daydream moonlight unite reunite separate divorce date flirt propose elope
    confront refuel tow steer row paddle anchor dock navigate orbit haunt form happen mean occur purr exist matter tiptoe gallop trot prowl pounce burrow nest
    score tickle hammer drill glue stitch bounce dribble squeak rustle peel slice whisk chop grill roast boil pluck glide
    flap splash soak drench unpack lug heave hoist bend twist whirl twirl stroll roam subtract tease bandage attack
    release misplace recognise crochet embroider unearth excavate traverse wade creep appear emerge wither wilt crumble
    tumble skid hobble doze conjure scare frighten startle surprise amaze soothe memorise recite scribble doodle
    migrate hibernate exchange garden invade swoop soar circle hover perch fetch shed moult swarm graze forage strum tune busk direct""")
_MORE += english.listed("""rob declare admire advise announce annoy appoint arrange assist avoid banish bathe beg betray blush bribe bully
    capture coax collide confuse connect consult convince deny devour disarm disguise disturb embrace enlist entertain envy escort
    forge gamble groan growl grumble hesitate imitate impress inflate inhale insist inspire insult interrupt hijack kidnap lecture
    lull lure mimic mumble murmur mutter narrate neglect nibble oppose organise organize overcome overflow oversleep outwit persuade
    ponder preach punish quarrel reassure receive recover recycle reject rejoice relax rely remind remove rename repaint replace resist
    resurrect rewrite rinse ruin salute salvage scatter scold scrub sharpen shrug sip snatch sprint struggle succeed summon surround
    suspect tempt terrify threaten translate tremble tug unfold untangle volunteer wail warn wreck dismantle rewind reopen refill
    rearrange serenade impersonate forbid lay
    remember dream sleep wonder think hope listen imagine live see hear feel observe smell""")
for _verb in _MORE:
    VERBS.setdefault(_verb, "")
VERBS |= {"look for": "seek", "search for": "seek", "long for": "seek", "ask for": "seek", "wait for": "wait"}
VERBS |= {"fall in love": "love", "fall asleep": "wait", "set out": "travel", "set off": "travel"}
VERBS |= {
    "turn into": "become",
    "go out": "lose",
    "run away": "escape",
    "give up": "lose",
    "say goodbye": "lose",
}
VERBS |= {
    "grow up": "become",
    "grow old": "become",
    "wake up": "become",
    "come to life": "become",
    "go dark": "lose",
    "burn down": "lose",
}
VERBS |= {"talk to": "befriend", "make friends": "befriend", "take care": "protect", "look after": "protect"}
VERBS |= {
    "come back": "travel",
    "go home": "travel",
    "come home": "travel",
    "fall in": "travel",
    "afraid of": "",
}
VERBS |= {
    "dream of": "",
    "listen to": "",
    "say no": "",
    "take over": "race",
    "try to": "learn",
    "give away": "deliver",
}


_NO_PASTS = frozenset({"beat", "shed", "bit", "lent", "cost"})
"""Pasts that are mostly read as something else: a lo-fi beat, a boat shed, a bit."""


def _forms() -> tuple[dict[str, str], dict[str, str], dict[str, str]]:
    thirds: dict[str, str] = {}
    gerunds: dict[str, str] = {}
    pasts: dict[str, str] = {}
    for verb in VERBS:
        head, _, rest = verb.partition(" ")
        if rest:
            continue
        thirds[english.third(head)] = head
        gerunds[english.gerund(head)] = head
        if (past := english.past(head)) not in _NO_PASTS:
            pasts[past] = head
    thirds |= {"is": "be", "has": "have", "are": "be", "does": "do"}
    gerunds |= {"travelling": "travel", "traveling": "travel", "having": "have", "being": "be"}
    return thirds, gerunds, pasts


THIRDS, GERUNDS, PASTS = _forms()


_DOERS = (
    "woman", "man", "walker", "maker", "ist", "smith", "keeper", "boy", "girl", "sitter", "swimmer", "player", "runner", "driver",
    "dancer", "singer", "seller", "cleaner", "worker", "writer", "rider", "trainer", "painter", "builder",
    "fighter", "officer", "ician", "courier", "climber", "skater", "juggler", "surfer", "teller",
)  # fmt: skip
_TOOLS = frozenset({"screwdriver", "typewriter"})


def kind(noun: str) -> str:
    """person, animal, machine, plant, sky, weather, food, idea, group or thing."""
    for name, words in (
        ("animal", ANIMALS), ("person", MEN), ("person", WOMEN), ("machine", MACHINES), ("sky", SKY),
        ("weather", WEATHER), ("plant", PLANTS), ("food", FOOD), ("group", GROUPS), ("person", PEOPLE), ("idea", IDEAS),
    ):  # fmt: skip
        if noun in words:
            return name
    if noun.endswith(_DOERS) and noun not in _TOOLS:
        return "person"
    return "thing"


def gender(noun: str) -> str:
    """m, f, or empty where the noun does not say."""
    if noun in MEN or (noun.endswith("man") and not noun.endswith("woman")) or noun.endswith("boy"):
        return "m"
    if noun in WOMEN or noun.endswith(("woman", "girl", "lady")):
        return "f"
    return ""
