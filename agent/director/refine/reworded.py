"""A word changed in what is said, wherever it is said; in the pictures, too, where the request says both."""

from __future__ import annotations

import re

from agent.director.refine.draft import Clause
from agent.director.refine.lines import SPOKEN
from agent.director.refine.types import Answer, Reply
from agent.director.refine.visuals import swapped

_READ = r"(?:what (?:is|gets|he|she|the narrator) (?:said|read|spoken|told|says|reads)(?: out)?|(?:the )?(?:narration|voice-?over|vo|script|text|dialogue|spoken (?:text|words)|words|lines|audio|reading))"
_SEEN = r"(?:(?:the )?(?:pictures?|images?|visuals?|drawings?)|what (?:is|we) (?:seen|shown|see|show))"
_SCOPE = re.compile(
    rf",?\s*(?:please,? )?(?:both )?(?:in|for|on) (?:all )?(?:{_SEEN}|{_READ})(?:,? (?:and|as well as|but also|&) (?:also )?(?:in )?(?:{_SEEN}|{_READ}))?(?: too| as well| alike)?(?=[\s,.!?]*$)",
    re.I,
)
_TAIL = re.compile(
    r"[\s,]+(?:everywhere|every time|each time|throughout|always|(?:in|for) (?:the whole|all of the|all) \w+|all the way through|wherever it (?:is said|comes up|appears|occurs)|ok(?:ay)?|please|then|from now on|überall|partout|en todas partes)[\s?!.,]*$",
    re.I,
)
_INSTEAD = r"(?:instead of|rather than|in place of|and not|not|statt|anstatt|anstelle von|au lieu de|à la place de|en vez de|en lugar de)"
_PAIRS = (
    (rf"\b(?:say|says|use|read|reads|sag|sagt|dis|dit|di|dice|word)\s+(?:the word\s+)?(?P<new>[^,;]+?),?\s+{_INSTEAD}\s+(?:the word\s+)?(?P<old>.+?)$"),
    rf"^(?P<new>[\w“”\"' -]{{2,40}}?),?\s+{_INSTEAD}\s+(?P<old>[\w“”\"' -]+?)$",
    r"\b(?:replace|swap|change|turn|exchange)\s+(?:the word\s+)?(?P<old>.+?)\s+(?:with|by|to|for|into)\s+(?:the word\s+)?(?P<new>.+?)$",
    r"\b(?:the word )(?P<old>[\w“”\"'-]+) should (?:be|read|say)(?: called)? (?P<new>.+?)$",
    r"^(?P<old>[“\"][^“”\"]+[”\"]) should (?:be|read|say)(?: called)? (?P<new>[“\"][^“”\"]+[”\"])$",
    r"\binstead of (?P<old>[\w“”\"' -]+?),? (?:say|use|read|we say|the word) (?P<new>.+?)$",
)  # fmt: skip


def joined(text: str) -> str:
    """A sentence that only says where a word is to change, joined with the one before it."""
    parts = re.split(r"(?<=[\w\ue001)])[.!;]\s+", text)
    for index in range(len(parts) - 1, 0, -1):
        only = _SCOPE.fullmatch(", " + parts[index].strip(" .!?"))
        if only:
            parts[index - 1 : index + 1] = [re.sub(r",? please$", "", parts[index - 1]) + only[0]]
            return ". ".join(parts)
    return text


_PLACED = re.compile(
    r"(?:(?<=^)|(?<=[.;!?,] ))(?P<old>(?:the|that|this|those|these) [\w'-]+(?: [\w'-]+){0,3}?)(?P<where> (?:at|in|on) (?:the )?[\w -]+?)?"
    r" (?:makes?|drives?|is|are|looks?|annoys?|bothers?|distracts?|scares?|does not|do not|feels?|sounds?)\b[^,.;]*[,.;] +(?:so |please |and |then |better |maybe )*"
    r"(?:put|use|have|give me|place|add) (?P<new>(?:an? |some |the )[\w' -]+?)(?: there)? (?:in (?:its|their|that) place|instead(?! of))",
    re.I,
)


def in_its_place(text: str) -> str:
    """ "The horn makes me jump, put a bell there in its place" as one wish: one thing for another."""
    return _PLACED.sub(lambda m: f"replace {m['old']}{m['where'] or ''} with {m['new']}", text, count=1)


def say_instead(clause: Clause) -> bool | Reply:
    """``say "harbour" instead of "pier"``: a word changed in what is said; the pictures stay unless they are named, too."""
    scope = _SCOPE.search(clause.text)
    read = bool(scope and re.search(_READ, scope[0], re.I)) or bool(
        clause.has("verb", "say")
        or clause.seen("thing", *SPOKEN)
        or re.search(r"\bthe word\b|^(?:sag|dis|di)\b", clause.text, re.I)
    )
    if not read or clause.names_some() or clause.seen("thing", "music", "sound", "caption", "title"):
        return False
    seen = bool(scope and re.search(_SEEN, scope[0], re.I))
    text = _SCOPE.sub("", clause.text).strip(" .!?")
    while (shorter := _TAIL.sub("", text)) != text:
        text = shorter
    pairs = _PAIRS if scope else [pair for pair in _PAIRS if not pair.startswith("^(?P<new>[")]
    match = next((found for pair in pairs if (found := re.search(pair, text, re.I))), None)
    if not match:
        return False
    new, old = (_word(match[name]) for name in ("new", "old"))
    if (
        not new
        or not old
        or len(old.split()) > 4
        or len(new.split()) > 5
        or re.search(r"\bscene|\bvoice\b", f"{old} {new}")
    ):
        return False
    return _swapped(clause, old, new, seen)


def _word(words: str) -> str:
    bare = re.sub(r"^(?:the word |please )|^[\"'“”]+|[\"'“”.,?!]+$", "", words.strip(), flags=re.I)
    return re.sub(r"^(?:say|use) ", "", bare, flags=re.I)


def _swapped(clause: Clause, old: str, new: str, seen: bool) -> bool | Reply:
    """The lines with one word for another, and the pictures, motions and sounds where they are meant as well."""
    film = clause.film
    holding = []
    for scene in film.scenes:
        lines = tuple(
            line
            if (told := swapped(line.text, old, new)) == line.text
            else line.model_copy(update={"text": told, "spoken": None})
            for line in scene.lines
        )
        changed = clause.draft.scene(scene.id, "lines", lines) if lines != scene.lines else False
        for name in ("visual_description", "motion", "audio_description") if seen else ():
            changed |= clause.draft.scene(scene.id, name, swapped(getattr(scene, name), old, new))
        holding += [scene.id] if changed else []
    clause.used |= set(range(len(clause.tokens)))
    if not holding:
        return Answer(f"No scene says “{old}”.")
    clause.draft.tell("word", holding, what=new, old=old)
    return True
