"""What single scenes show: time, weather, season, light, mood, place and things."""

from __future__ import annotations

import re
from dataclasses import replace

from agent.director import tongues, tongues_read, world
from agent.director import words as lexicon
from agent.director.concepts import CONTRADICTS, DIMENSIONS, NOUNS, PHRASES, STRONG
from agent.director.english import article, singular
from agent.director.lexer import Token
from agent.director.refine_draft import CHANGE, LOOKS, Clause
from agent.director.refine_props import NO_THING
from agent.director.refine_targets import Reference, content, roles, showing, words_of
from agent.director.refine_types import Asked, Reply
from agent.director.refine_visuals import (
    FRAMES,
    PLACES,
    capitalised,
    changed,
    cleared,
    placed,
    prop_added,
    subject_removed,
)
from agent.director.refine_words import concept
from agent.director.scripts_words import words_of as word_set
from film.document import Film

_OPPOSITE = {"dark": "bright", "bright": "dark", "warm": "cold", "cold": "warm", "scary": "gentle", "sad": "hopeful", "tense": "gentle"}  # fmt: skip
"""What "not so dark" asks for."""


def look(clause: Clause) -> bool | Reply:
    """Time, weather, season, light and mood of scenes: what was seen of the same kind is replaced."""
    if clause.seen("thing", "music", "caption", "title", "voice", "narration", "colour", "style"):
        return False
    wanted = [(i, t) for i, t in enumerate(clause.tokens) if t.kind in LOOKS and i not in clause.used]
    wanted = _instead(clause, wanted)
    if not wanted:
        return False
    if _crossed(clause, [index for index, _ in wanted]):
        return Asked("Which of them goes where? Say it for one scene at a time.")
    if not clause.seen("neg") and _against(wanted):
        return clause.draft.ask("which_look", what=" – ".join(token.text for _, token in wanted))
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    clause.use(*CHANGE)
    for index, token in wanted:
        clause.used.add(index)
        amounts = _amounts_before(clause, index)
        gentle = token.kind == "mood" and _guarded(clause, index)
        negated = not gentle and _negated(clause, index)
        if negated and any(t.kind == token.kind == "light" and i < index for i, t in wanted):
            continue  # "darker, not brighter" says the same twice
        if negated and token.value in _OPPOSITE:
            token = replace(token, value=_OPPOSITE[token.value])
        elif (
            negated
            and any(t.kind == token.kind and i < index for i, t in wanted)
            and token.kind in ("time", "mood")
        ):
            continue
        elif negated:
            _clear(clause, scenes, token.kind, token.value)
            continue
        value = (
            ("gentle" if token.value in ("scary", "tense", "sad") else token.value) if gentle else token.value
        )
        after = clause.tokens[index + 1] if index + 1 < len(clause.tokens) else None
        amounts |= {after.value} if after and after.kind == "amount" else set()
        strong = value in STRONG and (amounts & {"much", "more"}) and "less" not in amounts
        phrase = STRONG[value] if strong else PHRASES[value]
        phrase = _in_detail(clause, index, token, phrase)
        for scene in scenes:
            text = clause.film.scene(scene).visual_description
            clause.draft.scene(scene, "visual_description", changed(text, token.kind, value, phrase))
        name = phrase if clause.draft.language == "en" else concept(token.kind, value, clause.draft.language)
        clause.draft.tell("look", scenes, what=name)
        _clashes(clause, scenes, token.kind, value)
    clause.use_amounts()
    clause.take_all("thing", "scene")
    clause.take_all("instead", "now")
    return True


_PLACED = word_set(
    "over on outside inside above around behind across at through beyond along between under near against below in by beneath everywhere"
)
_PLAIN = {
    "dark": "dark",
    "bright": "bright",
    "warm": "warm",
    "cold": "cold",
    "soft": "soft",
    "gentle": "gentle and calm",
}
"""What a single thing is that gets darker or calmer."""


def _in_detail(clause: Clause, index: int, token: Token, phrase: str) -> str:
    """The look with what else is said of it: ``rain outside the window``, ``at night, with city lights behind``,
    and of which thing it is said: ``make the sea calmer``."""
    if clause.draft.language != "en":
        return phrase
    before = next(
        (
            i
            for i in range(index - 1, -1, -1)
            if clause.tokens[i].kind not in ("filler", "aux", "amount", "ref")
        ),
        None,
    )
    if (
        before is not None
        and before in clause.free_words()
        and clause.tokens[before - 1].text.lower() in ("the", "his", "her")
        and token.kind in ("light", "mood")
        and token.value in (*_PLAIN, "scary", "happy", "sad")
    ):
        clause.used.add(before)
        return f"the {clause.tokens[before].text.lower()} {_PLAIN.get(token.value, phrase)}"
    end = start = index + 1
    apart = start < len(clause.tokens) and clause.tokens[start].text == ","
    start = end = start + apart
    if start >= len(clause.tokens) or clause.tokens[start].text.lower() not in _PLACED | (
        {"with"} if apart else set()
    ):
        return phrase
    kinds = ("filler", "word", "colour", "size", "light", "amount", "weather", "number", "age")
    while end < len(clause.tokens) and clause.tokens[end].kind in kinds and end not in clause.used:
        end += 1
    while end > start and clause.tokens[end - 1].kind == "filler":
        end -= 1
    alone = clause.tokens[start].text.lower() in ("outside", "everywhere")
    if not any(clause.tokens[i].kind == "word" for i in range(start, end)) and not alone:
        return phrase
    end = max(end, start + 1) if alone else end
    detail = clause.words(start, end)
    clause.used |= set(range(start, end))
    if token.kind == "weather" and token.value in NOUNS and not detail.startswith(("with ", "in ")):
        heavy = (
            "heavy " if phrase == STRONG.get(token.value) and token.value in ("rain", "snow", "fog") else ""
        )
        return f"with {heavy}{NOUNS[token.value]} {detail}"
    return f"{phrase}, {detail}" if detail.startswith("with ") else f"{phrase} {detail}"


def _instead(clause: Clause, looks: list[tuple[int, Token]]) -> list[tuple[int, Token]]:
    """The looks without those that are to go: ``snow instead of rain`` asks for snow only."""
    at = next((i for i, t in enumerate(clause.tokens) if t.kind == "instead" and t.value == "of"), None)
    if at is None:
        return looks
    kinds = {token.kind for index, token in looks if index < at}
    after = [(index, token) for index, token in looks if index > at]
    old = [row for row in after if row[1].kind in kinds] or (
        [] if kinds else after[:1] if len(after) > 1 else []
    )
    clause.used |= {at, *(index for index, _ in old)} if old else set()
    return [row for row in looks if row not in old]


def _against(looks: list[tuple[int, Token]]) -> bool:
    """Whether looks cannot be seen together: brighter and darker, night and noon."""
    values = [(t.kind, t.value) for _, t in looks if t.kind in ("time", "light", "season")]
    opposite = {("dark", "bright"), ("bright", "dark"), ("warm", "cold"), ("cold", "warm")}
    return any(
        a[0] == b[0]
        and a != b
        and (a[0] == "season" or (a[1], b[1]) in opposite or (a[0] == "time" and not _near(a[1], b[1])))
        for a in values
        for b in values
    )


_HOURS = (
    {"night", "midnight", "evening"},
    {"evening", "dusk", "sunset"},
    {"dawn", "sunrise", "morning"},
    {"day", "morning", "noon", "afternoon"},
    {"afternoon", "evening", "sunset"},
)
"""Times of day that may be told together."""


def _near(one: str, other: str) -> bool:
    return any({one, other} <= hours for hours in _HOURS)


def _crossed(clause: Clause, looks: list[int]) -> bool:
    """Whether looks and scenes alternate ("scene 2 rain scene 3 fog"), so that each belongs to its own."""
    places = [i for i, t in enumerate(clause.tokens) if isinstance(t, Reference) and t.role != "except"]
    return any(a < look < b for a in places for look in looks for b in places) and len(looks) > 1


def _amounts_before(clause: Clause, index: int) -> set[str]:
    found = set()
    for step in range(index - 1, max(-1, index - 4), -1):
        token = clause.tokens[step]
        if token.kind == "amount":
            clause.used.add(step)
            found.add(token.value)
        elif token.kind not in ("filler", "aux"):
            break
    return found


def _negated(clause: Clause, index: int) -> bool:
    for step in range(index - 1, max(-1, index - 4), -1):
        token = clause.tokens[step]
        if (
            token.kind == "neg"
            or (token.kind == "verb" and token.value == "remove")
            or (token.kind == "amount" and token.value == "less")
        ):
            clause.used.add(step)
            return True
        if token.kind not in ("filler", "aux", "amount", "polite"):
            return False
    return False


def _guarded(clause: Clause, index: int) -> bool:
    """``but not scary``: a guard on the mood, not a wish to remove something."""
    before = clause.tokens[index - 1] if index else None
    if before and before.kind == "guard" and before.value == "not":
        clause.used.add(index - 1)
        return True
    earlier = clause.tokens[index - 2] if index > 1 else None
    if before and before.kind == "neg" and earlier and earlier.kind == "guard":
        clause.used |= {index - 1, index - 2}
        return True
    return bool(clause.tokens[index].text.lower().startswith(("not ", "less ")))


def _clear(clause: Clause, scenes: tuple[str, ...], kind: str, value: str) -> None:
    for scene in scenes:
        text = clause.film.scene(scene).visual_description
        clause.draft.scene(scene, "visual_description", cleared(text, kind, value))
    clause.draft.tell(
        "look_gone",
        scenes,
        what=value if clause.draft.language == "en" else concept(kind, value, clause.draft.language),
    )


def _clashes(clause: Clause, scenes: tuple[str, ...], kind: str, value: str) -> None:
    """Name narration that says another time, weather or season; it is not changed."""
    if kind not in ("time", "weather", "season"):
        return
    for other, (nouns, _) in DIMENSIONS[kind].items():
        if other == value or not nouns or (kind == "weather" and other not in CONTRADICTS[value]):
            continue
        for scene in scenes:
            found = re.search(rf"\b(?:{nouns})\b", clause.film.scene(scene).script, re.I)
            if found:
                clause.draft.tell("clash", (scene,), what=found[0])


def place(clause: Clause) -> bool | Reply:
    """``scene 5 should be inside the lamp room``, ``set scene 2 in a forest``."""
    words = clause.free_words()
    if not words or not clause.names_scenes() or clause.has("verb", "remove", "replace", "add", "show"):
        return False
    instead = clause.find("instead", "of")
    if instead is not None:  # in a café instead of an office
        words = [i for i in words if i < instead]
        if not words:
            return False
    start = words[0]
    while start and (
        clause.tokens[start - 1].kind in ("filler", "colour", "light", "amount")
        or clause.tokens[start - 1].text.lower() in ("old", "empty", "small", "big", "outside")
    ):
        start -= 1
    phrase = clause.words(start, words[-1] + 1)
    match = re.match(
        r"(?:(inside of|inside|in|on|at|into|onto|to|under|outside)\s+)((?:the|a|an)\s+)?(.+)$", phrase, re.I
    )
    if clause.tokens[words[0]].text.lower() in ("inside", "outside", "onto"):
        match = re.match(
            r"(inside|outside|onto)\s+((?:the|a|an)\s+)?(.+)$", clause.words(words[0], words[-1] + 1), re.I
        )
    if match and (
        inner := re.match(
            r"(?:the )?(in|on|at|under)\s+((?:the|an?)\s+)?(.+)$", f"{match[2] or ''}{match[3]}", re.I
        )
    ):
        match = inner  # outside in the garden
    if not match or not re.search(rf"\b(?:{PLACES})$", match[3], re.I):
        return False
    first = words[0] if clause.tokens[words[0]].text.lower() in ("outside", "inside", "onto") else start
    falls = [t for t in clause.tokens[max(0, first - 2) : first] if t.kind not in ("filler", "mark")]
    if falls and falls[-1].kind == "weather" and match[1].lower() not in ("in", "at", "under", "inside"):
        return False  # snow on the pier: weather there, and no other place
    held = set(range(start, words[-1] + 1))
    if any(clause.tokens[i].kind in ("ref", "verb", "thing") for i in held):
        return False
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    clause.used |= held
    if instead is not None:
        clause.used |= set(range(instead, len(clause.tokens)))
    clause.use("put", "move", "change", "use")
    lead = {"into": "in", "to": "in", "onto": "on", "inside of": "inside"}.get(
        match[1].lower(), match[1].lower()
    )
    bare = match[2] or ("" if match[3].lower() in ("space", "orbit", "mars") else "the ")
    where = f"{lead} {bare}{match[3]}"
    for scene in scenes:
        text = clause.film.scene(scene).visual_description
        clause.draft.scene(scene, "visual_description", placed(text, where))
    clause.draft.tell("place", scenes, what=where)
    return True


def remove_subject(clause: Clause) -> bool | Reply:
    """``no boat in scene 2``: the picture is restated; "no" never reaches it."""
    if not (clause.has("neg") or clause.has("verb", "remove")):
        return False
    words = clause.free_words()
    if not words:
        return False
    if _corrected(clause):
        return False
    noun = singular(clause.tokens[words[-1]].text.lower())
    if not showing(clause.film, noun) or clause.has("thing", "scene"):
        return False
    if clause.names_scenes():
        scenes = clause.targets()
        if not isinstance(scenes, tuple):
            return scenes
    else:
        scenes = showing(clause.film, noun)
        if len(scenes) > 1:
            return clause.which(scenes)
    texts = {scene: subject_removed(clause.film.scene(scene).visual_description, noun) for scene in scenes}
    for scene, text in texts.items():
        if text is None:
            number = clause.film.number(scene)
            return Asked(
                f"Scene {number} shows: “{clause.film.scene(scene).visual_description}”. What should it show without the {noun}?",
                (),
            )
    for scene, text in texts.items():
        clause.draft.scene(scene, "visual_description", text)
    clause.used |= set(words)
    clause.take_all("neg")
    clause.use("remove", *CHANGE)
    clause.take_all("colour")
    clause.draft.tell("subject_gone", scenes, what=f"the {noun}")
    return True


def _corrected(clause: Clause) -> bool:
    """Whether "not" takes back a feature and no thing: ``red, not green``."""
    at = clause.find("neg")
    rest = [t for t in clause.tokens[at + 1 :] if t.kind not in ("filler", "aux")] if at is not None else []
    return bool(rest) and rest[0].kind in ("colour", "size", "age", "light")


def add_thing(clause: Clause) -> bool | Reply:
    """``add a red lantern to the pier``, ``add a lantern to scene 6``."""
    verb = clause.find("verb", "add", "put")
    if clause.seen("thing", "sound"):
        return False
    words = [i for i in clause.free_words() if verb is not None and i > verb]
    if verb is None or not words:
        return False
    first = words[0]
    last = first
    while last + 1 < len(clause.tokens) and clause.tokens[last + 1].kind == "word":
        last += 1
    begin = first
    while begin - 1 > verb and clause.tokens[begin - 1].kind in (
        "filler",
        "colour",
        "light",
        "size",
        "number",
        "age",
        "amount",
        "mood",
    ):
        begin -= 1
    thing = clause.words(begin, last + 1)
    if re.search(rf"\b(?:{NO_THING})s?$", thing, re.I):
        return False
    noun = singular(thing.split()[-1].lower())
    if (
        not clause.names_scenes()
        and thing.lower().startswith("the ")
        and any(noun in roles(m) for m in clause.film.cast)
    ):
        return clause.which_scene()
    where = ""
    if clause.names_scenes():
        scenes = clause.targets()
    else:
        rest = [i for i in words if i > last]
        if not rest:
            plain = begin == verb + 1 and last == len(clause.tokens) - 1
            return (
                clause.which_scene()
                if plain and lexicon.kind(singular(thing.split()[-1])) != "thing"
                else False
            )
        scenes = showing(clause.film, clause.tokens[rest[-1]].text)
        if len(scenes) > 1:
            return clause.which(scenes)
        if not scenes:
            return False
    if not isinstance(scenes, tuple):
        return scenes
    tail = [i for i in words if i > last]
    if tail:
        link = clause.words(last + 1, tail[-1] + 1)
        before = clause.tokens[last].text.lower()
        where = " " + (link if before in ("next", "close") else re.sub(r"^to\b", "on", link))
        clause.used |= set(range(last + 1, tail[-1] + 1))
    clause.used |= set(range(begin, last + 1))
    clause.use(*CHANGE)
    if not re.match(r"(?:a|an|the|two|three|some|many|more|several)\b", thing, re.I):
        thing = thing if thing.endswith("s") else f"{article(thing)} {thing}"
    shown = thing + where
    if clause.draft.language in tongues.LANGUAGES:
        read = tongues_read.read(re.sub(r"^an? ", "", shown), clause.draft.language)
        if not read.nouns or read.unread:
            return clause.draft.ask("no_words", what=re.sub(r"^an? ", "", shown))
        shown = read.english
    for scene in scenes:
        text = clause.film.scene(scene).visual_description
        clause.draft.scene(scene, "visual_description", prop_added(text, shown))
    clause.draft.mentioned = scenes
    clause.draft.tell("prop", scenes, what=thing + where)
    return True


def show(clause: Clause) -> bool | Reply:
    """``scene 2 should show a red boat``, or a quoted picture, kept to the letter."""
    quote = clause.find("quote")
    if quote is not None and clause.seen("thing", "picture") and clause.names_scenes():
        scenes = clause.targets()
        if not isinstance(scenes, tuple):
            return scenes
        clause.used.add(quote)
        clause.take_all("thing", "picture")
        clause.use(*CHANGE, "replace")
        return _shown(clause, scenes, clause.tokens[quote].value)
    verb = clause.find("verb", "show")
    if verb is None or not clause.names_scenes() or clause.has("neg"):
        return False
    end = verb + 1
    while end < len(clause.tokens) and clause.tokens[end].kind not in (
        "shot",
        "ref",
        "guard",
        "instead",
        "verb",
        "except",
    ):
        end += 1
    text = clause.words(verb + 1, end)
    text = re.sub(r"\s+(?:in|for|at|on)$", "", text)
    if not content(text):
        return False
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    clause.used |= set(range(verb, end))
    clause.take_all("instead", "now")
    if clause.has("shot") and all(
        content(text) <= words_of(clause.film.scene(s), clause.film) for s in scenes
    ):
        return True
    return _shown(clause, scenes, text, frame=True)


def _shown(clause: Clause, scenes: tuple[str, ...], text: str, frame: bool = False) -> bool:
    for scene in scenes:
        shown = _by_id(text, clause.film) if frame else text
        if frame:
            old = clause.film.scene(scene).visual_description
            if re.match(r"more (?:of )?", shown, re.I):
                shown = prop_added(old, shown)
            else:
                setting = old.partition(". ")[2] if not world.find(shown) else ""
                shown = f"{capitalised(FRAMES[clause.film.scene(scene).shot])} {shown}"
                shown = f"{shown.rstrip('.')}. {setting}" if setting else shown
        clause.draft.scene(scene, "visual_description", shown)
    clause.draft.tell("subject", scenes, what=text)
    return True


def _by_id(text: str, film: Film) -> str:
    for member in film.cast:
        for word in sorted(roles(member), key=len, reverse=True):
            named = re.sub(
                rf"\b(?:the\s+)?{re.escape(word)}\b", f"{{{member.id}}}", text, count=1, flags=re.I
            )
            if named != text:
                text = named
                break
    return text
