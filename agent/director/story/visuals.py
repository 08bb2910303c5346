"""Picture and movement descriptions: one instant, drawable, complete in itself."""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.director.chance import pick, ranked
from agent.director.story.world import Place
from agent.director.words.english import listed
from film.document import Shot

_SHOT_WORDS: dict[Shot, str] = {
    "extreme wide": "Extreme wide shot", "wide": "Wide shot", "medium": "Medium shot", "close": "Close shot", "detail": "Detail",
    "pov": "Point of view", "over shoulder": "Over the shoulder", "from above": "From above", "low angle": "Low angle",
}  # fmt: skip
_LENS: dict[Shot, str] = {
    "extreme wide": "24 mm lens, deep focus", "wide": "24 mm lens, deep focus", "medium": "35 mm lens, soft background",
    "close": "85 mm lens, shallow focus", "detail": "85 mm lens, very shallow focus", "pov": "35 mm lens, deep focus",
    "over shoulder": "50 mm lens, soft foreground", "from above": "35 mm lens, everything sharp", "low angle": "24 mm lens, strong perspective",
}  # fmt: skip
_RUNS: dict[int, tuple[Shot, ...]] = {
    1: ("wide",), 2: ("wide", "close"), 3: ("wide", "medium", "close"), 4: ("wide", "medium", "close", "wide"),
    5: ("detail", "wide", "medium", "close", "wide"), 6: ("wide", "medium", "extreme wide", "detail", "close", "wide"),
    7: ("detail", "wide", "medium", "over shoulder", "extreme wide", "close", "wide"),
}  # fmt: skip
_FAST: tuple[Shot, ...] = (
    "detail",
    "extreme wide",
    "close",
    "wide",
    "detail",
    "medium",
    "from above",
    "close",
)
_LONG: tuple[Shot, ...] = (
    "wide",
    "medium",
    "detail",
    "extreme wide",
    "close",
    "over shoulder",
    "wide",
    "low angle",
    "medium",
    "from above",
)

INDOORS = frozenset(
    listed("""lighthouse kitchen bakery cafe diner workshop school hospital library museum theatre office castle house bedroom attic
    church shop playroom space cave gym airport aquarium cellar barn bathroom corridor elevator laundrette""")
) | {"violin workshop", "train compartment"}  # fmt: skip
_LIGHT_OUT = {
    "dawn": "pale pink light low from the left", "sunrise": "low gold light from the right, long shadows", "morning": "clear side light from the left",
    "noon": "high bright light, short shadows", "afternoon": "warm slanting light from the right", "sunset": "deep orange light along the horizon",
    "dusk": "fading blue light, first warm windows", "evening": "warm low light and long soft shadows", "night": "cool moonlight from above, one warm light",
    "midnight": "deep blue night, one warm lit window", "": "even soft light",
}  # fmt: skip
_LIGHT_IN = {
    "dawn": "pale window light from the left", "sunrise": "low gold light through the window", "morning": "clear window light from the left",
    "noon": "bright light through the window, short shadows", "afternoon": "a warm slanting beam through the window", "sunset": "orange light through the window",
    "dusk": "blue window light against one warm lamp", "evening": "warm lamp light, dim corners", "night": "one warm lamp against the dark window",
    "midnight": "one warm lamp against the black window", "": "soft lamp light",
}  # fmt: skip
_WEATHER = {
    "storm": "heavy storm clouds", "snow": "falling snow", "rain": "steady rain", "fog": "thin fog", "wind": "strong wind bending the grass",
    "clear": "clear sky", "": "light clouds",
}  # fmt: skip
_WEATHER_IN = {"storm": "storm clouds outside the window", "snow": "snow outside the window", "rain": "rain on the window", "fog": "fog outside the window",
               "wind": "wind at the window", "clear": "", "": ""}  # fmt: skip


@dataclass(frozen=True)
class Ledger:
    """What stays the same from picture to picture until something changes it."""

    place: Place
    spot: str
    """The wish's own words for where, e.g. ``in Times Square``; may be empty."""
    time: str
    season: str
    weather: str

    @property
    def indoors(self) -> bool:
        return self.place.key in INDOORS


def sizes(n: int, genre: str) -> list[Shot]:
    """The run of shot sizes for ``n`` scenes."""
    if genre in ("teaser", "trailer", "ad") and n > 3:
        run = [_FAST[i % len(_FAST)] for i in range(n)]
        return [*run[:-1], "close" if run[-2] != "close" else "wide"]
    if n in _RUNS:
        return list(_RUNS[n])
    return [_LONG[i % len(_LONG)] for i in range(n - 1)] + [
        "wide" if _LONG[(n - 2) % len(_LONG)] != "wide" else "close"
    ]


_OTHER: dict[Shot, Shot] = {"wide": "extreme wide", "extreme wide": "medium", "medium": "close", "close": "medium", "detail": "close", "over shoulder": "close",
            "from above": "wide", "low angle": "medium", "pov": "medium"}  # fmt: skip


def unlike(shot: str, before: str) -> Shot:
    """``shot``, or the next one that differs enough from its neighbour."""
    known = next(s for s in _SHOT_WORDS if s == shot)
    return _OTHER[known] if known == before else known


def picture(shot: Shot, sees: str, ledger: Ledger, index: int, seed: object, people: bool = True) -> str:
    """One picture in 40 to 80 words; cast is named only as ``{id}``."""
    things = [t for t in ranked(ledger.place.things, seed, "things") if t.split()[-1].rstrip("s") not in sees]
    spread = ledger.place.things
    near = things[index % len(things)] if things else spread[0]
    far = things[(index + 1) % len(things)] if len(things) > 1 else spread[-1]
    inside = ledger.indoors
    where = f"{ledger.place.at.capitalize()} {ledger.place.seen}"
    if ledger.spot and ledger.spot.lower() not in where.lower():
        where = f"{ledger.spot[0].upper()}{ledger.spot[1:]}, {ledger.place.at} {ledger.place.seen}"
    weather = (_WEATHER_IN if inside else _WEATHER)[ledger.weather]
    moment = ", ".join(part for part in (ledger.season, ledger.time or "daytime", weather) if part)
    light = (_LIGHT_IN if inside else _LIGHT_OUT).get(ledger.time, "even soft light")
    if shot in ("detail", "close"):
        setting = f"{where}; {near} out of focus behind."
    else:
        setting = f"{where}; {near} near the edge, {far} further back."
    text = f"{_SHOT_WORDS[shot]}: {sees}. {setting} {moment.capitalize()}; {light}. {_LENS[shot]}, the lower fifth kept plain."
    if not people:
        text += " An empty scene with only objects and landscape."
    return re.sub(r"\s+", " ", text)


_CAMERAS = {
    "hook": ("Camera pans slowly to the right", "Camera pushes in slowly", "Camera tilts up slowly", "Camera static"),
    "want": ("Camera pushes in slowly", "Camera static", "Camera tracks slowly to the right"),
    "try": ("Camera tracks slowly to the right", "Camera pans slowly to the left", "Camera static", "Camera tilts down slowly"),
    "worse": ("Camera pulls back slowly", "Camera static", "Camera tilts down slowly"),
    "turn": ("Camera pushes in slowly", "Camera static", "Camera orbits slowly to the left"),
    "end": ("Camera static", "Camera pulls back slowly", "Camera cranes up slowly"),
}  # fmt: skip
_OPPOSITE = {"pushes in": "pulls back", "pulls back": "pushes in", "tilts up": "tilts down", "tilts down": "tilts up",
             "pans slowly to the right": "pans slowly to the left", "pans slowly to the left": "pans slowly to the right"}  # fmt: skip


def motion(act: str, beat: str, before: str, fast: bool, *seed: object) -> str:
    """One act and one camera move, unlike the move before it."""
    options = ranked(_CAMERAS.get(beat, _CAMERAS["try"]), *seed, "camera")
    move = next((o for o in options if not _clashes(o, before)), "Camera static")
    if fast:
        move = move.replace("slowly ", "quickly ").replace(" slowly", " quickly")
    act = act[:1].upper() + act[1:]
    rest = pick(
        (
            "The rest of the picture stays still",
            "Everything else keeps still",
            "The background stays as it is",
            "All else holds",
        ),
        *seed,
        "rest",
    )
    return f"{act}. {move}. {rest}."


def _clashes(move: str, before: str) -> bool:
    key = move.removeprefix("Camera ")
    if key != "static" and key.replace("slowly", "").strip() in before.replace("quickly", "slowly").replace(
        "slowly", ""
    ).replace("  ", " "):
        return True
    if key == "static":
        return "Camera static" in before
    return any(a in key and b in before.replace("quickly", "slowly") for a, b in _OPPOSITE.items())


def audio(ledger: Ledger, event: str, index: int, seed: object) -> str:
    """One bed and one event."""
    event = event.replace("; ", ", then ")
    sound = event or ranked(ledger.place.sounds, seed, "sounds")[index % len(ledger.place.sounds)]
    bed = ledger.place.bed
    if ledger.weather in ("storm", "rain") and not ledger.indoors:
        bed = {"storm": "storm wind and far thunder", "rain": "steady rain"}[ledger.weather]
    return f"{bed}; {sound}"
