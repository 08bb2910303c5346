"""What belongs to somebody: the one thing that a film about them can plant, break, give away and bring back.

Countable nouns that can be held. A hero's own thing tells more than one of the place.
"""

from __future__ import annotations

_TABLE = """
locksmith: key | nurse: thermometer | surgeon: glove | doctor: stethoscope | dentist: mirror | vet: bandage | midwife: lamp | chemist: flask
baker: loaf | cook: ladle | chef: ladle | waiter: tray | waitress: tray | barista: cup | butcher: string | bartender: coaster | brewer: barrel
repairman: screwdriver | mechanic: spanner | plumber: pipe | electrician: bulb | welder: mask | engineer: bolt | inventor: blueprint | carpenter: plane
watchmaker: tiny wheel | clockmaker: tiny wheel | blacksmith: horseshoe | glassblower: glass bubble | potter: bowl | weaver: shuttle | tailor: button | cobbler: heel | shoemaker: heel
seamstress: thimble | knitter: ball of wool | gardener: trowel | farmer: boot | beekeeper: frame | shepherd: bell | florist: stem | lumberjack: axe | miner: lamp
fisherman: float | sailor: rope | captain: compass | pirate: coin | diver: mask | lifeguard: whistle | ferryman: oar | swimmer: towel | surfer: board
keeper: lamp | lighthouse keeper: lamp | watchman: torch | guard: badge | soldier: button | knight: glove | king: crown | queen: crown | prince: crown | princess: slipper
wizard: wand | witch: broom | ghost: sheet | vampire: toothbrush | giant: pebble | dragon: scale | mermaid: shell | monster: slipper | zombie: shoe | alien: antenna
painter: brush | artist: brush | sculptor: chisel | photographer: lens | musician: song sheet | pianist: song sheet | violinist: bow | cellist: bow | drummer: stick | trumpeter: mute | conductor: baton
singer: microphone | dancer: shoe | ballerina: shoe | actor: mask | actress: mask | clown: red nose | magician: card | juggler: ball | acrobat: rope | puppeteer: puppet | busker: hat
teacher: piece of chalk | student: pencil | pupil: pencil | librarian: bookmark | writer: page | author: page | poet: pencil | journalist: notebook | scientist: notebook | professor: pointer
detective: magnifying glass | spy: envelope | thief: glove | judge: wig | lawyer: folder | mayor: chain | clerk: stamp | accountant: pencil | secretary: paper clip | boss: tie
postman: letter | mailman: letter | courier: parcel | messenger: letter | driver: ticket | conductor of trains: whistle | pilot: map | astronaut: glove | cosmonaut: glove | explorer: map | climber: rope | tourist: map
cartographer: pencil | mapmaker: pencil | hiker: boot | traveller: suitcase | commuter: ticket | cyclist: bell | runner: shoelace | boxer: glove | goalkeeper: glove | footballer: ball | referee: whistle | skater: lace
janitor: mop | caretaker: roll of tape | cleaner: bucket | porter: suitcase | usher: torch | understudy: page | hairdresser: comb | barber: comb | undertaker: hat | chimney sweep: brush | nun: candle | monk: candle | priest: candle
grandmother: teapot | grandfather: pocket watch | mother: apron | father: hat | child: crayon | girl: ribbon | boy: marble | baby: rattle | neighbour: newspaper | neighbor: newspaper | uncle: pipe | aunt: handbag | twin: hat | bride: veil | groom: tie
fox: feather | bear: honey pot | wolf: bone | hedgehog: apple | squirrel: acorn | mouse: crumb | rat: crumb | mole: pebble | badger: spade | beaver: twig | otter: pebble | raccoon: lid | rabbit: carrot | hare: clover | deer: leaf
cat: ball of wool | kitten: ball of wool | dog: stick | puppy: slipper | horse: apple | donkey: carrot | cow: bell | goat: bell | sheep: tuft of wool | pig: turnip | hen: egg | chicken: egg | rooster: feather | duck: crust | goose: crust | swan: feather
owl: pellet | crow: button | raven: button | magpie: spoon | pigeon: crumb | sparrow: crumb | parrot: nut | penguin: fish | gull: chip | seagull: chip | eagle: twig | stork: twig | flamingo: shrimp | peacock: feather
snail: leaf | tortoise: lettuce leaf | turtle: shell | frog: lily pad | toad: stone | snake: old skin | lizard: warm stone | spider: thread | bee: petal | ant: grain | butterfly: petal | moth: light bulb | caterpillar: leaf | firefly: jar | worm: clod | beetle: crumb
whale: barnacle | dolphin: hoop | shark: tooth | octopus: shell | crab: shell | seal: ball | fish: bubble | elephant: peanut | lion: bone | tiger: bone | monkey: banana | giraffe: leaf | camel: saddle | panda: bamboo stick | koala: leaf | kangaroo: glove | sloth: twig
robot: bolt | android: bolt | computer: cable | satellite: loose screw | rover: pebble | rocket: bolt | spaceship: bolt | train: ticket | tram: ticket | bus: ticket | boat: oar | ship: rope | ferry: rope | submarine: periscope | bicycle: bell | car: hubcap | lorry: hubcap | taxi: coin
vending machine: coin | washing machine: sock | typewriter: typed page | elevator: button | lift: button | lamp: moth | candle: match | clock: tiny wheel | radio: knob | piano: key | toaster: crumb | fridge: magnet | printer: page | machine: screw | escalator: shoe
snowman: carrot | scarecrow: hat | statue: pigeon | gnome: lantern | doll: button | teddy: button | kite: ribbon | balloon: string | umbrella: raindrop | mirror: comb | door: key | bench: newspaper | tree: apple | cactus: pebble | pumpkin: candle | tower: bell | clock tower: bell | bridge: padlock
chess player: pawn | card player: card | street sweeper: broom | sweeper: broom | taxi driver: receipt | bus driver: ticket | button tin: button | tin: button | skyscraper: window | couple: record | mice: crumb | cello: string
band: drumstick | choir: song sheet | orchestra: song sheet | team: medal | lifeboat crew: oar | rowing crew: oar | film crew: clapperboard | crew: mug | class: pencil | family: photograph | couple: ring | audience: ticket
"""
PROPS: dict[str, str] = {
    noun.strip(): prop.strip()
    for row in _TABLE.strip().splitlines()
    for noun, _, prop in (cell.partition(":") for cell in row.split("|"))
}


def prop_of(noun: str, phrase: str) -> str:
    """The thing of somebody, by what they are called in full or by the noun alone; empty where none is known."""
    parts = phrase.lower().split()
    return PROPS.get(" ".join(parts[-2:]), "") or PROPS.get(noun, "")
