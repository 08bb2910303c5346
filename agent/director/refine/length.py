"""How long the film and its scenes are.

Shorter is paid for in this order: air, words that the director wrote, the scene that
matters least; never the first, the turn or the last scene, and never a person's words.
"""

from __future__ import annotations

import math
import re

from agent.director.refine.draft import Clause, Draft
from agent.director.refine.sound import trim
from agent.director.refine.targets import Reference
from agent.director.refine.types import Answer, Asked, Reply
from agent.director.refine.words import ask
from agent.director.refine.words import seconds as spoken_seconds
from film.document import LIMITS, Film, Scene
from film.edits import RemoveScene
from film.timing import HEAD_SECONDS, REST_SECONDS, TAIL_SECONDS, estimated, time

SHORTEST = 1.5
LIMITING = frozenset(
    ("at most", "at the most", "no more than", "not more than", "no longer than", "not longer than", "maximum", "max", "a maximum of", "at least"
     , "höchstens", "maximal", "nicht länger als", "nicht mehr als", "längstens", "mindestens", "au maximum", "maximum", "au plus", "pas plus de", "au moins"
     , "como máximo", "máximo", "no más de", "al menos", "como mucho")
)  # fmt: skip
"""Words that make a length one to be kept to, not one to be added."""
_CHANGE = ("add", "change", "use", "put", "shorten", "stretch", "cut", "give", "hold", "remove", "keep")
_FACTORS = {
    ("shorter", "little"): 0.85, ("shorter", ""): 0.75, ("shorter", "much"): 0.5,
    ("longer", "little"): 1.15, ("longer", ""): 1.25, ("longer", "much"): 1.5,
}  # fmt: skip


_NEW_SCENE = re.compile(
    r"\b(?:an?|another|one more|a new) (?:\w+ )?(?:shorter|longer|short|long|brief|\d+[- ]seconds?) (?:scene|shot|part|moment|sequence)s?\b",
    re.I,
)
_EACH = re.compile(r"\b(?:each|every|per|apiece|jede[rnms]?|chaque|cada)\b", re.I)
_RUN = ("run", "runs", "running", "last", "lasts", "lasting", "time", "about", "around", "roughly", "version", "cut", "up", "there", "just", "please", "breathe", "on", "tighter", "strecken", "auf", "kürzen", "schneiden", "bringen")  # fmt: skip
"""Words that lead to a length and say no more."""


def length(clause: Clause) -> bool | Reply:
    """``shorter``, ``make it 20 seconds``, ``a bit longer``, ``scene 3 a second longer``, ``speed up the middle``."""
    if clause.seen(
        "thing", "voice", "narration", "speaking", "caption", "camera", "music", "sentence", "animation"
    ) or clause.has("quote"):
        return False
    if _NEW_SCENE.search(clause.text) or clause.has("transition"):
        return False
    way = _way(clause)
    if way is None:
        return False
    seconds, factor, delta = way
    clause.take_all("guard", "only")
    clause.use(*_CHANGE)
    clause.take_all("thing", "length", "pace", "scene")
    clause.use_amounts()
    clause.used |= {i for i, t in enumerate(clause.tokens) if t.text.lower() in _RUN}
    each = bool(_EACH.search(clause.text)) and (seconds is not None or delta != 0) and not _sum(clause)
    if (clause.names_scenes() and not _whole(clause)) or each:
        return _scenes(clause, seconds, factor, delta, each)
    clause.references()
    clause.take_all("thing", "film", "everything")
    clause.take_all("quant")
    now = clause.film.settings.duration
    goal = seconds if seconds is not None else now * factor + delta
    goal = goal if seconds is not None else float(int(goal + 0.5))
    if not 1.0 <= goal <= LIMITS["seconds"]:
        return Answer(f"A film is 1 to {LIMITS['seconds']:.0f} seconds long; {goal:g} is not possible.")
    if goal == now != clause.draft.view.film.settings.duration:
        return True  # said twice
    return resize(clause.draft, goal)


def _sum(clause: Clause) -> bool:
    return clause.has("thing", "film") or bool(
        re.search(r"\b(?:in total|total|altogether|overall)\b", clause.text, re.I)
    )


def _whole(clause: Clause) -> bool:
    return all(t.value == "all" for t in clause.tokens if t.kind == "ref")


def _way(clause: Clause) -> tuple[float | None, float, float] | None:
    """(seconds asked, factor, seconds more), with every token that says so used up; None if length is not meant."""
    quantity = _quantity(clause)
    longer = clause.find("length")
    verb = clause.find("verb", "shorten", "stretch", "speedup", "slowdown", "hold")
    double = clause.find("amount", "double", "half")
    faster = clause.find("speed") if clause.names_scenes() and not clause.seen("move") else None
    if verb is not None and quantity is None and clause.tokens[verb].value == "hold" and clause.free_words():
        verb = None  # hands that hold something are no length
    spoken = [i for i in (longer, verb, double, faster) if i is not None]
    if (quantity is None and not spoken) or (
        quantity is None and spoken == [double] and not _doubled(clause, clause.tokens[double or 0].text)
    ):
        return None
    direction = _direction(clause, longer, verb, faster)
    clause.used |= set(spoken)
    if verb is not None:
        clause.use("shorten", "stretch", "speedup", "slowdown", "hold")
    if any(t.kind == "neg" for t in clause.tokens):
        return None
    taken = clause.has("verb", "cut", "remove", "use") and not _to(clause)
    _use_small_words(clause)
    if quantity is not None:
        return _counted(clause, quantity, direction, longer, verb is not None or faster is not None, taken)
    if double is not None:
        return None, 2.0 if clause.tokens[double].value == "double" else 0.5, 0.0
    if direction in ("faster", "slower"):
        return None, 0.8 if direction == "faster" else 1.25, 0.0
    amounts = (t.value for t in clause.tokens if t.kind == "amount" and t.value in ("little", "much"))
    return None, _FACTORS[direction, next(amounts, "")], 0.0


def _counted(
    clause: Clause, quantity: tuple[float, bool], direction: str, longer: int | None, verb: bool, taken: bool
) -> tuple[float | None, float, float]:
    """A number of seconds, as the length asked for or as how much more or less."""
    more = re.search(r"\b(?:more|extra|another|additional)\b", clause.text, re.I)
    sign = 1 if direction in ("longer", "slower") else -1
    if longer is None and not verb:
        sign = -1 if taken and not more else 1
    limit = any(t.text.lower() in LIMITING for t in clause.tokens) or _goal_after(clause, longer, quantity[0])
    relative = taken or longer is not None or verb or _by(clause)
    held = longer is None and not more and bool(_HELD.search(clause.text))
    return _measure(quantity, sign, relative and not (limit or held or _to(clause)))


_HELD = re.compile(r"\b(?:hold|stay|linger|rest|remain|dwell)\b[^,.;]* for \S+ sec", re.I)
"""Words after which a number of seconds is all that there is: *hold it for 8 seconds*."""


def _goal_after(clause: Clause, longer: int | None, value: float) -> bool:
    """Whether a length follows "shorter" or "longer" as what it should be: ``longer, 35 seconds``, of the film or of a scene."""
    number = next((i for i, t in enumerate(clause.tokens) if t.kind in ("number", "decimal", "clock")), None)
    if longer is None or number is None or number < longer or _by(clause):
        return False
    scenes = [s for t in clause.tokens if isinstance(t, Reference) and t.value != "all" for s in t.scenes]
    now = clause.film.scene(scenes[0]).duration if scenes else clause.film.settings.duration
    aims = value > now if clause.tokens[longer].value == "longer" else value < now
    return aims and 0.2 <= value / now <= 3


def _doubled(clause: Clause, word: str) -> bool:
    """Whether "double" or "half" alone speaks of length."""
    return clause.seen("thing", "length") or word.lower() not in ("half", "double", "twice")


def _direction(clause: Clause, longer: int | None, verb: int | None, faster: int | None) -> str:
    """longer, shorter, faster or slower."""
    if longer is not None:
        return clause.tokens[longer].value
    if verb is not None:
        return {"shorten": "shorter", "speedup": "faster"}.get(clause.tokens[verb].value, "longer")
    return clause.tokens[faster].value if faster is not None else "longer"


def _use_small_words(clause: Clause) -> None:
    for index, token in enumerate(clause.tokens):
        word = token.text.lower()
        small = word in ("down", "off", "more", "another", "extra")
        if word in ("under", "within") or (small and token.kind in ("louder", "state", "amount", "other")):
            clause.used.add(index)


def _measure(quantity: tuple[float, bool], sign: int, relative: bool) -> tuple[float | None, float, float]:
    value, percent = quantity
    if percent:
        return None, 1 + sign * value / 100, 0.0
    return (None, 1.0, sign * value) if relative else (value, 1.0, 0.0)


_GOAL = {"en": ("to", "at", "under", "within"), "de": ("auf", "unter"), "fr": ("à",), "es": ("a",)}
_DOWN_TO = ("cut it down", "cut down to", "get it down", "bring it down")


def _to(clause: Clause) -> bool:
    """Whether a length is one to come to: "to", right before its number."""
    at = next((i for i, t in enumerate(clause.tokens) if t.kind in ("number", "decimal", "clock", "unit")), 0)
    before = [t.text.lower() for t in clause.tokens[:at] if t.kind not in ("polite", "amount", "exact")]
    while before and before[-1] in (
        "a",
        "an",
        "about",
        "around",
        "just",
        "only",
        "half",
        "exactly",
        "the",
        "circa",
    ):
        before.pop()
    return bool(before) and (before[-1] in _GOAL[clause.draft.language] or before[-1] in _DOWN_TO)


def _by(clause: Clause) -> bool:
    return any(t.text.lower() in ("by", "um", "de", "off", "more", "add", "adding") for t in clause.tokens)


def _quantity(clause: Clause) -> tuple[float, bool] | None:
    """A number with its unit: (seconds, False) or (percent, True)."""
    for index, token in enumerate(clause.tokens):
        if index in clause.used:
            continue
        if token.kind == "clock":
            clause.used.add(index)
            minutes, _, seconds = token.value.partition(":")
            return int(minutes) * 60.0 + int(seconds), False
        if token.kind == "unit":
            return _measured(clause, index)
    return None


def _measured(clause: Clause, index: int) -> tuple[float, bool]:
    unit = clause.tokens[index].value
    clause.used.add(index)
    value, at = 1.0, index - 1
    while at >= 0 and (clause.tokens[at].text in ("-", ".") or clause.tokens[at].value in ("more", "new")):
        at -= 1
    before = clause.tokens[at] if at >= 0 else None
    if before and before.kind in ("number", "decimal"):
        clause.used.add(at)
        value = float(before.value)
    elif before and before.kind == "amount" and before.value == "half":
        clause.used.add(at)
        value = 0.5
    elif (
        before and before.text.lower() in ("a", "an") and at and clause.tokens[at - 1].text.lower() == "half"
    ):
        clause.used.add(at - 1)
        value = 0.5
    elif before and before.text.lower() in ("few", "couple"):
        clause.used.add(at)
        value = 2.0
    if unit == "minute":
        rest = clause.tokens[index + 1 : index + 4]
        if [t.text.lower() for t in rest] == ["and", "a", "half"]:
            clause.used |= {index + 1, index + 2, index + 3}
            value += 0.5
        return value * 60, False
    return value, unit == "percent"


def _scenes(clause: Clause, seconds: float | None, factor: float, delta: float, each: bool) -> bool | Reply:
    scenes = clause.targets(tuple(s.id for s in clause.film.scenes) if each else None)
    if not isinstance(scenes, tuple):
        return scenes
    draft = clause.draft
    changed, filled = [], []
    for scene_id in scenes:
        scene = draft.film.scene(scene_id)
        wanted = seconds if seconds is not None else scene.duration * factor + delta
        wanted = round(max(SHORTEST if wanted < scene.duration else 0.5, min(60.0, wanted)), 2)
        least = floor(scene, draft.film)
        while wanted < least and factor != 1.0 and not draft.own_words(scene_id):
            shorter = trim(draft.film.scene(scene_id))
            if shorter is None:
                break
            draft.scene(scene_id, "lines", shorter)
            least = floor(draft.film.scene(scene_id), draft.film)
        if wanted < least:
            wanted = max(round(least, 1), round(min(scene.duration, least), 1))
            filled.append(scene_id)
        if draft.scene(scene_id, "duration", wanted):
            changed.append(scene_id)
    if not changed:
        number = draft.film.number(scenes[0])
        return Asked(
            f"Scene {number} cannot be shorter: its narration fills it. Shall words go?",
            (f"shorter narration in scene {number}",),
        )
    for scene_id in changed:
        key = "as_short" if scene_id in filled else "scene_length"
        draft.tell(key, (scene_id,), what=f"{spoken_seconds(draft.film.scene(scene_id).duration)} s")
    return True


def floor(scene: Scene, film: Film) -> float:
    """The shortest that a scene can be, in seconds: its narration with the silence around it."""
    spoken = bool(scene.lines) and film.settings.narration
    return max(SHORTEST, HEAD_SECONDS + estimated(scene, film) + REST_SECONDS) if spoken else SHORTEST


def resize(draft: Draft, goal: float) -> bool | Reply:
    """Make the film ``goal`` seconds long; operations for air, words and scenes as far as needed."""
    before = draft.film
    if abs(before.settings.duration - goal) < 0.05:
        return Answer(ask("same", draft.language))
    room = goal - TAIL_SECONDS
    words, gone, least = _squeeze(draft, room)
    if least > room * 1.1 + 0.3:
        return _too_short(draft, goal)
    draft.whole("settings.duration", goal)
    _share(draft, max(room, least))
    draft.tell("length", what=f"{goal:g} s", old=f"{before.settings.duration:g} s")
    kept = [s for s in dict.fromkeys(words) if s not in gone]
    if kept:
        draft.tell("length_words", kept)
    if gone:
        draft.tell("length_scene", gone)
    return True


def _squeeze(draft: Draft, room: float) -> tuple[list[str], list[str], float]:
    """Take words, then scenes, until the film fits: (scenes that lost words, scenes that went, seconds needed)."""
    words: list[str] = []
    gone: list[str] = []
    floors = {scene.id: floor(scene, draft.film) for scene in draft.film.scenes}
    spared = _spared(draft.film)
    terms = draft.terms
    while sum(floors.values()) > room:
        first = _lose_scene(draft, floors, spared) if terms.scene_may_go and not gone else ""
        trimmed = "" if terms.words_stay or first else _lose_words(draft, floors, spared)
        if trimmed:
            words.append(trimmed)
            floors[trimmed] = floor(draft.film.scene(trimmed), draft.film)
            continue
        lost = first or ("" if terms.scenes_stay else _lose_scene(draft, floors, spared))
        if not lost:
            break
        gone.append(lost)
        del floors[lost]
    return words, gone, sum(floors.values())


def _too_short(draft: Draft, goal: float) -> Asked:
    """What a length is too short for, and what would help: the length of the words, faster speech, or a scene less."""
    film = draft.film
    needed = math.ceil(sum(floor(s, film) for s in film.scenes) + TAIL_SECONDS)
    spoken = [s for s in film.scenes if s.lines and film.settings.narration]
    yours = bool(spoken) and all(draft.own_words(s.id) for s in spoken)
    reason = (
        "your own words, which I keep, need"
        if yours
        else "what is said needs"
        if spoken
        else "the scenes need"
    )
    offers = [f"make it {needed} seconds", *(["faster narration"] if spoken else [])]
    if len(film.scenes) > 2:
        offers.append(f"remove scene {len(film.scenes) - 1}")
    elif spoken:
        offers.append("no narration")
    return Asked(f"{goal:g} s is too short: {reason} {needed} s. Shall I make it {needed} s?", tuple(offers))


def _spared(film: Film) -> set[str]:
    """First, turn and last scene."""
    timing = time(film, {})
    turn = next((s.scene_id for s in timing.scenes if s.start == timing.turn), "")
    return {film.scenes[0].id, film.scenes[-1].id, turn}


def _lose_words(draft: Draft, floors: dict[str, float], spared: set[str]) -> str:
    """Trim one scene's words: unspared scenes first, the longest script of them; its id, or nothing."""
    for scene in sorted(draft.film.scenes, key=lambda s: (s.id in spared, -floors[s.id])):
        if floors[scene.id] <= SHORTEST or draft.own_words(scene.id):
            continue
        shorter = trim(scene)
        if shorter is not None:
            draft.scene(scene.id, "lines", shorter)
            return scene.id
    return ""


def _lose_scene(draft: Draft, floors: dict[str, float], spared: set[str]) -> str:
    """Remove the scene that matters least: unspared, no person's words, the shortest script."""
    able = [
        s
        for s in draft.film.scenes
        if s.id not in spared and not (draft.own_words(s.id) or draft.persons(f"{s.id}.visual_description"))
    ]
    if not able or len(draft.film.scenes) <= 3:
        return ""
    scene = min(able, key=lambda s: (floors[s.id], s.duration))
    draft.operations = [o for o in draft.operations if getattr(o, "scene_id", "") != scene.id]
    draft.do(RemoveScene(scene_id=scene.id))
    left = tuple(s for s in draft.film.scenes if s.id != scene.id)
    draft.film = draft.film.model_copy(update={"scenes": left})
    return scene.id


def _share(draft: Draft, total: float) -> None:
    """Share ``total`` seconds among the scenes: each keeps its floor, the air above it scales alike."""
    scenes = draft.film.scenes
    floors = [floor(s, draft.film) for s in scenes]
    wanted = [max(s.duration, least) for s, least in zip(scenes, floors, strict=True)]
    if total >= sum(wanted):
        lengths = [w * total / sum(wanted) for w in wanted]
    else:
        air = sum(wanted) - sum(floors)
        scale = (total - sum(floors)) / air if air > 0 else 0.0
        lengths = [least + (w - least) * max(0.0, scale) for w, least in zip(wanted, floors, strict=True)]
    rounded = [min(60.0, round(value, 1)) for value in lengths]
    rounded[-1] = round(min(60.0, max(0.5, total - sum(rounded[:-1]))), 2)
    for scene, value in zip(scenes, rounded, strict=True):
        draft.scene(scene.id, "duration", value)
