"""What the concepts mean: the words by which a picture, a style, a voice or a music brief shows them."""

from __future__ import annotations

from agent.director.words import vocabulary

PHRASES = {
    "night": "at night", "midnight": "at midnight", "evening": "in the evening", "dusk": "at dusk", "dawn": "at dawn",
    "sunrise": "at sunrise", "morning": "in the morning", "noon": "at noon", "afternoon": "in the afternoon",
    "day": "by day", "sunset": "at sunset",
    "rain": "in the rain", "snow": "in falling snow", "fog": "in fog", "storm": "in a storm",
    "thunder": "in a thunderstorm", "wind": "in strong wind", "sun": "in sunshine", "cloud": "under a cloudy sky",
    "clear": "under a clear sky",
    "winter": "in winter", "spring": "in spring", "summer": "in summer", "autumn": "in autumn",
    "dark": "in dark, low light", "bright": "in bright light", "warm": "in warm golden light",
    "cold": "in cold blue light", "soft": "in soft light",
    "gentle": "gentle and calm", "scary": "scary and threatening", "sad": "sad and quiet", "happy": "happy and cheerful",
    "playful": "playful and funny", "tense": "tense and dramatic", "epic": "epic and grand",
    "hopeful": "hopeful, the light lifting", "wonder": "dreamy and full of wonder", "romantic": "tender and romantic",
}  # fmt: skip
"""How a picture says a concept, in plain English words."""

STRONG = {
    "rain": "in heavy rain", "snow": "in heavy snow", "fog": "in dense fog", "wind": "in a gale", "storm": "in a fierce storm",
    "dark": "in very dark, low light", "bright": "in very bright light",
}  # fmt: skip

NOUNS = {
    "rain": "rain", "snow": "snow", "fog": "fog", "storm": "storm", "thunder": "thunderstorm", "wind": "wind",
    "sun": "sunshine", "cloud": "clouds", "clear": "clear sky",
}  # fmt: skip
"""The noun that takes an old concept's place inside a sentence."""

DIMENSIONS: dict[str, dict[str, tuple[str, str]]] = {
    # dimension: concept: (nouns, adjectives) as alternatives of a pattern
    "time": {
        "night": ("nights?|night-?time|midnight", "nocturnal"),
        "evening": ("evenings?", ""),
        "dusk": ("dusk|twilight|nightfall|blue hour", ""),
        "dawn": ("dawn|daybreak|first light", ""),
        "sunrise": ("sunrise|sun-?up", ""),
        "morning": ("mornings?", ""),
        "noon": ("noon|midday", ""),
        "afternoon": ("afternoons?", ""),
        "day": ("days?|daylight|day-?time", ""),
        "sunset": ("sunset|sundown|golden hour", ""),
    },
    "weather": {
        "rain": ("rain|rainfall|drizzle|downpour|raindrops|showers?", "rainy|rain-soaked|drizzling|rainswept"),
        "snow": ("snow|snowfall|snowflakes|blizzard|snowstorm", "snowy|snow-covered|snowbound"),
        "fog": ("fog|mist|haze", "foggy|misty|hazy"),
        "storm": ("storm clouds?|storm|tempest", "stormy"),
        "thunder": ("thunder|thunderstorm|lightning", "thundery"),
        "wind": ("wind|gale|breeze|gusts?", "windy|windswept|breezy"),
        "sun": ("sunshine|sun", "sunny|sunlit|sun-drenched"),
        "cloud": ("(?:heavy|dark|grey|gray|low) clouds|overcast", "cloudy|overcast"),
        "clear": ("clear sky|clear skies|blue sky|blue skies|cloudless sky", "cloudless"),
    },
    "season": {
        "winter": ("winter|wintertime", "wintry|snow-covered"),
        "spring": ("spring|springtime", "spring"),
        "summer": ("summer|summertime|midsummer", "summery|summer"),
        "autumn": ("autumn|fall", "autumnal|autumn"),
    },
    "light": {
        "dark": ("darkness|gloom|shadows?|low light", "dark|dim|gloomy|shadowy|low-lit"),
        "bright": ("bright light|brightness|brilliant light", "bright|brilliant|sunlit|well-lit"),
        "warm": ("warm light|golden light", "warm|golden(?! hour)"),
        "cold": ("cold light|blue light", "cold|icy"),
        "soft": ("soft light", "soft"),
    },
    "mood": {
        "scary": ("", "scary|creepy|frightening|spooky|threatening|menacing"),
        "sad": ("", "sad|melancholic|mournful"),
        "happy": ("", "happy|cheerful|joyful|merry"),
        "gentle": ("", "gentle|calm|peaceful"),
        "tense": ("", "tense|dramatic"),
        "playful": ("", "playful|funny"),
        "epic": ("", "epic|grand"),
    },
}  # fmt: skip
"""English words by which a picture's text shows a dimension, so that a change replaces and never contradicts."""

CONTRADICTS: dict[str, frozenset[str]] = {
    name: frozenset(values.split())
    for name, values in {
        "rain": "snow sun clear",
        "snow": "rain sun clear thunder",
        "fog": "sun clear",
        "storm": "sun clear",
        "thunder": "sun clear snow",
        "wind": "",
        "sun": "rain snow fog storm thunder cloud",
        "clear": "rain snow fog storm thunder cloud",
        "cloud": "sun clear",
    }.items()
}
"""Weathers that cannot be seen together; every other dimension has one value at a time."""

DARK_TIMES = frozenset({"night", "midnight"})
LIGHT_TIMES = frozenset({"sunrise", "morning", "noon", "afternoon", "day"})

STYLES = {
    "watercolour": "watercolour, wet paper grain, soft edges, pale washes",
    "pencil sketch": "pencil sketch, pencil line on cream paper, one accent colour",
    "ink drawing": "ink drawing, fine black line on cream paper, one accent colour",
    "storybook": "gouache storybook, visible brush edges, rounded shapes, warm shadows",
    "paper cut": "paper cut, layered card, visible edges, side light",
    "clay": "clay animation, thumb-printed clay, small set, soft key light",
    "soft 3D": "soft 3D, matte toy shapes, big eyes, bounce light",
    "anime": "anime, clean line, flat shade, painted sky",
    "film noir": "film noir, black and white, hard side light, wet streets",
    "retro print": "retro print, two-ink halftone, off-register",
    "pixel art": "pixel art, 16-bit sprites, 32 colours",
    "documentary": "documentary, natural light, 35 mm, slight grain",
    "oil painting": "oil painting, thick strokes, dark ground",
    "vintage film": "vintage film, faded dyes, light leaks, 16 mm grain",
    "cartoon": "cartoon, bold outline, flat bright shapes",
    "charcoal": "charcoal drawing, smudged dark strokes on rough paper",
}  # fmt: skip
OWN_PALETTE = frozenset(
    {"pencil sketch", "ink drawing", "film noir", "charcoal", "vintage film", "retro print"}
)
PALETTES = {
    "black and white": "black and white, soft greys",
    "bright": "bright, vivid colours",
    "muted": "muted, pale colours",
    "dark": "dark, deep colours",
    "warm": "warm colours, gold and amber",
    "cold": "cold colours, blue and silver",
}  # fmt: skip
COLOUR_WORDS = vocabulary.SHADES + "|sea green|colou?rs?|palette|accent|monochrome|hues?|tones?|dyes"

MUSIC_MOODS = {
    "gentle": "gentle, calm", "sad": "sad, longing", "happy": "happy, upbeat", "playful": "playful", "tense": "tense",
    "epic": "epic", "hopeful": "hopeful", "wonder": "full of wonder", "scary": "dark, scary", "romantic": "tender, romantic",
}  # fmt: skip
LESS = {
    "sad": "hopeful", "tense": "gentle", "epic": "gentle", "happy": "gentle", "playful": "gentle", "scary": "gentle",
    "gentle": "happy", "hopeful": "gentle", "wonder": "gentle", "romantic": "hopeful",
}  # fmt: skip
"""What "less sad" asks for."""
MUSIC_MOOD_WORDS = (
    "sad|longing|melanchol(?:y|ic)|mournful|happy|upbeat|cheerful|joyful|playful|tense|dramatic|epic|grand|hopeful"
    "|gentle|calm|peaceful|soothing|scary|dark|romantic|tender|full of wonder|wonder|dreamy|bedtime|selling|meditative"
    "|uplifting|dreamy|mysterious"
)
INSTRUMENTS = (
    "(?:felt |electric |soft )?piano|(?:low |pizzicato )?strings|violins?|viola|celli|cello|(?:light )?percussion|drums|taiko"
    "|(?:acoustic |electric |muted )?guitar|flute|harp|brass|choir|synths?|marimba|kalimba|orchestra|accordion|bells?|celesta"
    "|glockenspiel|vibraphone|clarinets?|bassoon|trumpet|horns?|organ|(?:glass |warm )?pads?|bowls|music box|(?:double )?bass|violas"
    "|hand ?claps|claps|keys|saxophone|trombone|oboe|harmonica|banjo|ukulele|mandolin|xylophone|harpsichord|fiddle|whistling"
)

VOICES: tuple[tuple[str, str, str], ...] = (
    # id, gender, age
    ("man", "m", "adult"), ("man-2", "m", "adult"), ("british", "m", "adult"), ("old-man", "m", "old"),
    ("giant", "m", "deep"), ("boy", "m", "child"),
    ("woman", "f", "adult"), ("woman-2", "f", "adult"), ("old-woman", "f", "old"), ("girl", "f", "child"),
)  # fmt: skip
VOICES_SPOKEN = {
    "de": {"man": "eine Männerstimme", "man-2": "eine andere Männerstimme", "woman": "eine Frauenstimme", "woman-2": "eine andere Frauenstimme",
           "old-man": "ein alter Mann", "old-woman": "eine alte Frau", "girl": "ein Mädchen", "boy": "ein Junge", "british": "eine britische Stimme", "giant": "ein Riese"},
    "fr": {"man": "une voix d'homme", "man-2": "une autre voix d'homme", "woman": "une voix de femme", "woman-2": "une autre voix de femme",
           "old-man": "un vieil homme", "old-woman": "une vieille femme", "girl": "une fille", "boy": "un garçon", "british": "une voix britannique", "giant": "un géant"},
    "es": {"man": "voz de hombre", "man-2": "otra voz de hombre", "woman": "voz de mujer", "woman-2": "otra voz de mujer",
           "old-man": "un anciano", "old-woman": "una anciana", "girl": "una niña", "boy": "un niño", "british": "voz británica", "giant": "un gigante"},
}  # fmt: skip
VOICE_NAMES = {
    "man": "a man's voice", "man-2": "another man's voice", "woman": "a woman's voice", "woman-2": "another woman's voice",
    "old-man": "an old man's voice", "old-woman": "an old woman's voice", "girl": "a girl's voice", "boy": "a boy's voice",
    "british": "a British voice", "giant": "a giant's deep voice",
}  # fmt: skip
