"""The words for places, hours, weathers, shots and deeds that descriptions are read with."""

from __future__ import annotations

import re
from functools import lru_cache

SETTINGS: dict[str, str] = {
    "lamproom": "lamp room|lantern room|lighthouse room|round lighthouse|spiral stair of a lighthouse|inside a lighthouse|lighthouse stair",
    "cafe": "coffee shop|coffee bar|cafe|café|coffeehouse|tea room|diner|restaurant|bar counter|espresso|bistro",
    "shop": "shop|store|boutique|bookshop|counter with goods",
    "market": "market|bazaar|market stalls|stalls|fair|souk",
    "bakery": "bakery|bread oven|baker's oven",
    "kitchen": "kitchen|stove|cooking",
    "workshop": "workshop|workbench|garage|studio bench|atelier|toolbench|smithy|forge|long bench",
    "library": "library|bookshelves|reading room|archive",
    "school": "school|classroom|blackboard|lecture hall",
    "bedroom": "bedroom|playroom|bed|nursery|child's room|cot",
    "office": "office|desk with|meeting room|cubicle|conference room",
    "museum": "museum|gallery|exhibition",
    "hospital": "hospital|ward|clinic",
    "stage": "theatre stage|concert hall|on stage|opera|spotlight on a stage|auditorium",
    "livingroom": "living room|armchair|sofa|fireplace|parlour|sitting room|dining room|attic|hallway",
    "station": "railway station|train station|station platform|platform|subway",
    "train": "train compartment|train carriage|in a train|bus seat",
    "neon": "neon city|cyberpunk|neon street|neon",
    "rooftops": "rooftop|rooftops|roofs|chimneys",
    "nightroad": "night road|highway|country road|empty road|road at night",
    "bridge": "bridge",
    "castle": "castle|fortress|palace|throne",
    "underwater": "underwater|seabed|under the sea|coral reef|reef|ocean floor|deep sea",
    "mars": "mars|martian|red planet",
    "moon": "moon surface|lunar|moon base|on the moon",
    "space": "space station|outer space|orbit|galaxy|spaceship|spacecraft|nebula|among the stars",
    "above": "above the clouds|sea of clouds|over the clouds|in the sky",
    "beach": "beach|sandy shore|seashore|tide line|shoreline",
    "harbour": "harbour|harbor|pier|quay|dock|wharf|fishing boats",
    "lighthouse": "lighthouse on|lighthouse above|outside the lighthouse|lighthouse at|cliff with a lighthouse|lighthouse",
    "coast": "coast|cliff|cliffs|rocky shore|headland",
    "sea": "open sea|at sea|ocean|on the sea|the sea|waves|ship's deck|deck of a ship",
    "lake": "lake|pond|lakeside|still water",
    "river": "river|stream|brook|canal|riverbank",
    "island": "island|islet",
    "snowfield": "snowfield|frozen lake|ice field|tundra|arctic|glacier|snowy plain",
    "forest": "forest|wood|woods|woodland|jungle|tall trees|clearing|pines",
    "mountain": "mountain|mountains|peak|summit|alpine|ridge|valley",
    "desert": "desert|dunes|sand dunes|oasis|canyon",
    "farm": "farm|barn|farmyard|henhouse|stable",
    "fields": "field|fields|wheat|meadow of crops|vineyard|ploughed",
    "garden": "garden|flower bed|greenhouse|orchard|backyard|vegetable bed|allotment",
    "village": "village|church|village square|cottages|hamlet|village well|small town",
    "park": "city park|park|playground|park bench|tree-lined lane|lane",
    "street": "city street|street|lisbon|alley|avenue|city|town|square|pavement|sidewalk|downtown|skyscrapers|tram",
    "meadow": "meadow|grassland|flowers and grass",
    "hills": "hills|hillside|hill|countryside|path|plain",
}
INSIDE = frozenset(
    [
        "lamproom",
        "cafe",
        "bakery",
        "kitchen",
        "workshop",
        "library",
        "school",
        "bedroom",
        "office",
        "museum",
        "hospital",
        "stage",
        "livingroom",
        "train",
    ]
)
MOMENTS: dict[str, str] = {
    "midnight": "midnight",
    "dawn": "dawn|daybreak|sunrise|at first light|in the first light|first light of (?:day|dawn|morning)|early morning|break of day",
    "morning": "morning",
    "noon": "noon|midday|high bright light|full daylight|bright day|daytime|daylight",
    "golden": "golden hour|late afternoon|low sun|golden light|low golden",
    "afternoon": "afternoon",
    "sunset": "sunset|sundown|setting sun",
    "dusk": "dusk|twilight|evening|blue hour|nightfall",
    "starry": "starry|under the stars|star-filled|full of stars|milky way",
    "night": "night|moonlit|moonlight|nighttime|dark window",
}
WEATHERS: dict[str, str] = {
    "storm": "storm|thunder|lightning|gale|tempest|hurricane",
    "snow": "falling snow|snowing|snows|snowfall|snowflakes|blizzard|under snow|snowy|in the snow|snow",
    "rain": "rain|raining|rains|rainy|drizzle|downpour|wet street",
    "fog": "fog|foggy|mist|misty|haze",
    "aurora": "aurora|northern lights",
    "wind": "wind|windy|breeze|gust",
    "overcast": "overcast|grey sky|cloudy|clouded",
    "clear": "clear sky|cloudless|clear",
}
SEASONS = {
    "winter": "winter|wintry|frost|icy|frozen",
    "autumn": "autumn|fall leaves|falling leaves|red leaves|golden leaves",
    "spring": "spring|blossom|blossoms|cherry trees",
    "summer": "summer",
}
MOODS = {
    "sad": "sad|lonely|alone|grief|melancholy|lowered head",
    "joyful": "joyful|happy|cheerful|celebration|bright colours|playful",
    "mysterious": "mysterious|eerie|secret|strange|shadowy",
    "cosy": "cosy|cozy|warm lamp|candlelight|firelight|warm light",
}
SHOTS = {
    "establishing": "extreme wide|establishing|very wide|aerial",
    "detail": "detail|macro|extreme close",
    "close": "close shot|close-up|close up|close",
    "medium": "medium|waist up|half length|over shoulder|pov",
    "wide": "wide|full figure|from above|low angle",
}
SIGHTS = [
    "moon",
    "sun",
    "stars",
    "rainbow",
    "mountains",
    "peaks",
    "birds",
    "gulls",
    "seagulls",
    "flowers",
    "flower",
    "clouds",
    "lightning",
    "thunder",
    "snow",
    "river",
    "boats",
    "lamps",
    "lantern",
    "window",
    "door",
    "smoke",
    "leaves",
    "fireflies",
    "stones",
    "footprints",
    "rope",
    "stairs",
    "steps",
    "table",
    "bench",
    "wires",
    "bicycles",
    "stalls",
    "crowd",
    "people",
    "waves",
]
POSES = {
    "walk": "walk|walks|walking|walked|strolls|steps|climbs|climbing|wanders",
    "run": "run|runs|running|ran|races|racing|chases",
    "sit": "sit|sits|sitting|sat|seated|rests on|on (?:an?|the|his|her|their) (?:[a-z]+ )?bench",
    "kneel": "bent|kneel|kneels|kneeling|knelt|bends over|bending|crouches|planting|digs",
    "wave": "wave|waves at|waving|greets",
    "arms up": "arms up|raises both|cheers|celebrates|jumps",
    "hold": "hold|holds|holding|carries|carrying|one hand on|touches|lifts",
    "reach": r"reach|reaches|reaching|stretches|(?:hands|gives|passes|offers) (?:out|over|her|him|them|it|the|an?|\{\w+\})",
    "read": "reading|reads",
    "play": "playing the|plays the|playing an?|plays an?",
    "point": "point|points|pointing",
    "dance": "dance|dances|dancing",
    "sleep": "sleep|sleeps|asleep|lies down|curled|lying",
    "fly": "fly|flies|flying|soars",
}
NUMBERS = {
    "one": 1, "two": 2, "both": 2, "pair": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "several": 4, "many": 6, "row": 5, "some": 3, "few": 3, "crowd": 6,
}  # fmt: skip
SIDES = {"left": r"\b(on|at|to) the (far )?left\b|left third|left,|on the left", "right": r"\b(on|at|to) the (far )?right\b|right third|on the right", "centre": r"\b(cent(er|re)|middle)\b"}  # fmt: skip


@lru_cache(maxsize=64)
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b({words})\b")


def first(table: dict[str, str], text: str) -> str:
    """The row whose words stand earliest in the text; longer phrases win at one place."""
    best: tuple[int, int, str] | None = None
    for name, words in table.items():
        match = _pattern(words).search(text)
        if match and (best is None or (match.start(), -len(match[0])) < best[:2]):
            best = (match.start(), -len(match[0]), name)
    return best[2] if best else ""
