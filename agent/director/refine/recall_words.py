"""Words for retrieving scenes: what says nothing of a scene, and what people call the same thing."""

from __future__ import annotations

from functools import cache

from agent.director.scripts.words import words_of
from agent.director.words.english import singular

EMPTY = words_of(
    "the a an of in on at by with to from into onto over under up down out off for and or but is are was were be been being am"
    " it its this that these those there here his her him he she they them their who whom which what where when while as so"
    " has have had do does did not no yes one ones two three both all every each some any many much few more most very just"
    " only then now again still also too scene shot bit part moment picture image frame beat insert like around about across"
    " along near next between behind beside inside outside through before after until against above below"
    " get gets got getting go goes going gone come comes coming make makes put look looks looking stand stands lie lies"
    " big large huge small little tiny old young new nice long short whole main actual famous same other another good kind sort"
    " i we you my our your me us can could should would must may might will shall need needs want wants please film movie video"
    " scenes shots bits parts moments pictures images frames ones clip clips insert inserts view panel sequence section segment setup card"
    " left right centre center top bottom front back background foreground side corner distance far away edge half"
    " close closeup wide medium detail angle pov aerial pack cold opening closing first second third last final"
    " szene szenen einstellung einstellungen bild bilder stelle teil aufnahme moment sequenz scène scènes plan plans séquence passage partie"
    " celle celui celles ceux escena escenas toma tomas plano planos parte momento imagen aquella aquel"
    " stop stops stopped stopping starts started starting begins"
    " zwei drei vier fünf beide beiden deux trois quatre cinq dos tres cuatro cinco große großen großer kleine kleinen kleiner"
    " grand grande grands gros grosse petit petite petits grandes pequeño pequeña"
    " beginning begin ending anfang schluss ende début fin principio comienzo"
    " lieu place instead statt stelle vez lugar says said say line lines"
    " see seen sees show shows shown hear heard happens happening thing things somebody someone something end start middle"
    " der die das den dem des ein eine einen einem einer und mit von vom zu zum zur im ins an am auf bei wo wenn ist sind er sie es"
    " le la les l un une des du de d et avec où quand il elle est sont au aux ce cette qui que dans sur"
    " el los las una unos unas del y con donde cuando está están es son al se en que"
)
"""Words that name no scene: neither as what they hold nor by themselves."""

ENDS = words_of(
    "end ending start beginning middle left right top bottom front back side background foreground moment same whole"
    " anfang ende schluss mitte rand links rechts début fin milieu gauche droite final principio medio izquierda derecha"
)
"""Nouns that no scene is told by: "at the end", "on the left"."""
HOURS = words_of(
    "night dawn dusk morning evening noon midday midnight afternoon day daylight twilight nacht nachts abend morgen tag nuit soir matin jour noche tarde día"
)
"""Words for when a scene plays: as often what is wanted of it as what tells it apart."""

_ALIKE = """
sea ocean water waves surf
boat skiff dinghy rowboat barge
ship vessel ferry
row rowing oar paddle
wave swell breaker trough
storm squall gale tempest hurricane
stairs stair staircase stairwell climb
tower lighthouse turret
gallery balcony
pier jetty quay dock wharf ashore
shore beach coast sand
car cars traffic vehicle bumper jam
road street lane avenue
pavement sidewalk kerb curb
cobble cobbles cobblestone
bike bicycle cycle
ride rider riding cyclist
bridge footbridge overpass
office desk workplace
workshop workbench bench
attic loft rafters
cellar basement
courtyard yard patio court
garden flowerbed bed orchard
meadow field pasture grass
hill hilltop summit
mountain peak ridge
forest wood woods trees birches
tree trunk oak
ravine gorge canyon gully
brook stream creek river
pond lake pool
snow snowy snowfield
fire flame burning campfire
match matchstick matchbox strike
lamp lantern wick
light glow
window pane windowpane
curtain drape
house home cottage cabin
kitchen stove cooking
shop store market stall
school classroom
train railway carriage
station platform
plane airplane aeroplane aircraft
sleep asleep nap doze
shout howl call cry yell
laugh smile grin
talk speak chat
listen ear
sunrise dawn daybreak
sunset dusk evening
night dark moonlit
moon disc
sun sunlight
crowd people queue line
child kid boy girl
grandfather grandpa granddad
grandmother grandma granny
hand hands fingers fingertip finger
face eyes
wire cable copper
knob dial needle
cup mug cups
tea teacup
puddle splash
rain raindrops shower drizzle drops
drop drops droplet raindrop
roof roofs rooftop gutter
laundry washing sheet
race chase chasing racing
fold folding folded folds
mill windmill
studio seamless
"""
_KINDS = """
bird sparrow owl pigeon gull raven crow robin blackbird duck goose swan hen
animal fox dog cat goat sheep owl horse cow bear wolf mouse rabbit hare deer
insect butterfly bee fly beetle cricket
flower sunflower rose tulip daisy poppy geranium
plant fern cactus geranium
tool hammer screwdriver saw
vehicle car bus truck van tram bicycle
man grandfather father keeper boy
woman grandmother mother girl
"""


@cache
def _alike() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for row in _ALIKE.strip().splitlines():
        words = frozenset(row.split())
        for word in words:
            found[word] = found.get(word, frozenset()) | words
    for row in _KINDS.strip().splitlines():
        head, *kinds = row.split()
        found[head] = found.get(head, frozenset()) | frozenset(kinds)
    return found


def alike(word: str) -> frozenset[str]:
    """What else a thing may be called in a picture: other words for it, and its kinds."""
    table = _alike()
    return (table.get(word, frozenset()) | table.get(singular(word), frozenset())) - {word}
