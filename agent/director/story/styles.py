"""How a film looks and sounds as a whole: the style sheet and the music brief."""

from __future__ import annotations

import re

from agent.director.chance import pick, ranked

STYLES: dict[str, str] = {
    "watercolour": "watercolour on wet paper, visible grain, soft edges and pale washes",
    "ink": "pencil and ink sketch on cream paper, loose line, one accent colour",
    "storybook": "gouache storybook painting, visible brush edges, rounded shapes, warm shadows",
    "paper": "layered paper cut-out, visible card edges, soft side light and real shadows",
    "clay": "thumb-printed clay figures on a small handmade set, soft key light",
    "soft 3d": "soft 3D animation, matte toy shapes, big expressive eyes, gentle bounce light",
    "anime": "hand-painted animation, clean line, flat shading, luminous painted sky",
    "noir": "film noir, black and white, hard side light, deep shadows, wet shine, fine grain",
    "retro": "retro two-ink print, halftone dots, slightly off-register, flat shapes",
    "pixel": "16-bit pixel art, crisp sprites, limited palette of thirty-two colours",
    "documentary": "documentary photography, natural light, 35 mm, slight grain, honest colours",
    "product": "clean product photography, seamless backdrop, soft box light, crisp edges",
    "oil": "oil painting, thick visible strokes, dark ground, glowing highlights",
    "vintage": "vintage 16 mm film, faded dyes, soft focus, light leaks and grain",
    "neon": "neon night illustration, near-black ground, glowing edges, reflections",
    "blueprint": "blueprint drawing, white lines on deep blue, fine grid, hatching",
    "cartoon": "hand-drawn cartoon, thick even outlines, flat cheerful colours, round exaggerated shapes",
    "comic": "comic book drawing, inked outlines, halftone dots, flat bold colours, clear panels",
    "eighties": "1980s television, VHS tape, soft scan lines, chrome and neon shapes, loud colours",
    "seventies": "1970s print, warm browns and oranges, round shapes, faded film grain",
    "nineties": "1990s camcorder video, soft focus, bright plain colours, blocky type",
    "flat": "flat vector illustration, plain shapes without outlines, even colours, much empty space",
    "crayon": "wax crayon drawing on rough paper, thick waxy strokes, colours over the lines",
}
_BY_GENRE = {
    "narrative": ("storybook", "storybook", "paper"), "children": ("soft 3d", "paper", "storybook"), "explainer": ("retro",),
    "howto": ("product",), "ad": ("product",), "demo": ("product",), "documentary": ("documentary",), "travel": ("documentary",),
    "poem": ("watercolour",), "trailer": ("documentary", "oil"), "teaser": ("documentary",), "news": ("retro",),
    "greeting": ("storybook",),
}  # fmt: skip

MOODS = (
    "calm",
    "wonder",
    "tense",
    "sad",
    "joyful",
    "epic",
    "playful",
    "noir",
    "lullaby",
    "corporate",
    "night city",
    "documentary",
)
_BY_MOOD: dict[str, tuple[tuple[int, int], tuple[str, ...], str, str]] = {
    "calm": (
        (54, 66),
        ("soft pads and a slow piano", "nylon guitar and warm strings", "flute over still pads"),
        "F major",
        "haze; sage, sand, pearl",
    ),
    "wonder": (
        (72, 84),
        (
            "harp, glass pads and flute",
            "celesta, strings and a distant choir",
            "glockenspiel, harp and violin",
        ),
        "D lydian",
        "silver glow; indigo, silver, teal",
    ),
    "tense": (
        (84, 96),
        ("low strings, a ticking pulse and sub bass", "cello ostinato and muted piano"),
        "C minor",
        "hard side light; ink, rust, sodium",
    ),
    "sad": (
        (56, 66),
        ("solo cello and felt piano", "violin over slow strings", "piano and soft celli"),
        "A minor",
        "overcast; slate, ash rose, bone",
    ),
    "joyful": (
        (112, 124),
        (
            "acoustic guitar, claps and whistle",
            "marimba, piano and light percussion",
            "ukulele-like strums, bass and glockenspiel",
        ),
        "G major",
        "clean daylight; gold, leaf, sky",
    ),
    "epic": (
        (90, 104),
        ("brass, taiko drums and choir pads", "spiccato strings, deep drums and choir"),
        "D minor",
        "backlight; bronze, storm blue, ember",
    ),
    "playful": (
        (104, 120),
        (
            "pizzicato strings, marimba and clarinet",
            "bassoon, pizzicato and light brushes",
            "kalimba, clarinet and glockenspiel",
        ),
        "C major",
        "bright noon; tomato, mint, butter",
    ),
    "noir": (
        (66, 80),
        ("muted trumpet, vibraphone and brushed drums", "upright bass, clarinet and vibraphone"),
        "C minor",
        "hard side light; ink, silver, smoke",
    ),
    "lullaby": (
        (76, 84),
        ("music box, celesta and soft harp", "celesta, harp and warm pads"),
        "C major",
        "lamp glow; cream, dusk blue, honey",
    ),
    "corporate": (
        (108, 120),
        ("bright keys, claps and muted guitar", "piano, light percussion and warm bass"),
        "A major",
        "clean daylight; white, coral, teal",
    ),
    "night city": (
        (82, 96),
        ("electric piano, soft synth bass and brushed beat", "warm synths and a slow soft beat"),
        "E minor",
        "window light; teal, amber, ink",
    ),
    "documentary": (
        (86, 98),
        ("piano, celli and light strings", "marimba ostinato, piano and strings"),
        "D dorian",
        "natural light; ochre, moss, cream",
    ),
}
_GENRE_MOODS = {
    "children": ("lullaby",), "explainer": ("documentary",), "howto": ("playful", "corporate"), "documentary": ("documentary",),
    "news": ("corporate",), "ad": ("corporate",), "demo": ("corporate",), "teaser": ("night city",), "trailer": ("epic",),
    "poem": ("calm",), "greeting": ("joyful",), "travel": ("joyful",),
}  # fmt: skip
_GROUP_MOODS = {
    "befriend": ("wonder",), "love": ("wonder", "night city"), "seek": ("wonder",), "deliver": ("documentary", "wonder"),
    "make": ("wonder", "playful"), "learn": ("wonder", "playful"), "protect": ("tense", "wonder"), "escape": ("tense",), "travel": ("wonder",),
    "wait": ("sad", "calm"), "race": ("playful",), "lose": ("sad",), "become": ("wonder",), "collect": ("wonder",), "solve": ("noir", "playful"),
}  # fmt: skip


def style_key(stated: str | None, genre: str, *seed: object) -> str:
    """The named style, else what suits the genre."""
    return stated or pick(_BY_GENRE[genre], *seed, "style")


_COLOURS = "red|blue|green|yellow|orange|pink|purple|violet|lilac|lavender|mauve|golden?|silver|white|black|gr[ae]y|brown|beige|cream|turquoise|teal|navy|crimson|scarlet|burgundy|mint|sage|coral|peach|rose|ivory|ochre|amber|copper|bronze|monochrome|sepia|rainbow|pastels?"


def sheet(key: str, mood: str, colours: tuple[str, ...], free_text: str = "", named: bool = False) -> str:
    """A style sheet of 15 to 25 words, the same for every picture of the film."""
    light = _BY_MOOD[mood][3].split(";")[0]
    palette = ", ".join(colours[:3])
    if free_text and named:
        return f"{free_text}; {STYLES[key]}; {light}"
    if free_text:
        own = re.search(rf"\b(?:{_COLOURS})\b", free_text, re.I)
        return f"{free_text}; {light}" if own else f"{free_text}; {palette}; {light}"
    if key == "noir":
        return STYLES[key]
    return f"{STYLES[key]}; {palette} with one warm accent; {light}"


def mood(stated: str | None, genre: str, group: str, style: str, *seed: object) -> str:
    """The music's mood, one of ``MOODS``."""
    if stated:
        return stated
    if style == "noir":
        return "noir"
    if genre == "narrative":
        return pick(_GROUP_MOODS.get(group, ("wonder", "documentary")), *seed, "mood")
    return pick(_GENRE_MOODS[genre], *seed, "mood")


def music(mood: str, seconds: float, turn: float, *seed: object, tune: str = "") -> str:
    """A brief for the composer: genre, instruments or the ``tune`` that is wished for, tempo, key and the curve of the whole film."""
    (low, high), instruments, key, _ = _BY_MOOD[mood]
    bpm = low + int(ranked(range(0, high - low + 1, 2), *seed, "bpm")[0])
    end = (
        f"lifts at the turn ({turn:.1f} s), resolves and rings out over the last 2 s"
        if seconds >= 8
        else "one clear gesture, then rings out"
    )
    sparse = f"sparse until {turn:.1f} s, " if seconds >= 8 else ""
    return f"Mood: {mood}; {tune or pick(instruments, *seed, 'instruments')}, {bpm} BPM, {key}; {sparse}{end}; instrumental; length {seconds:g} s"
