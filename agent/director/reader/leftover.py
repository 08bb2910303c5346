"""Words of a request that stand outside its parts, and mean something all the same."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from agent.director.reader.features import common, concepts
from agent.director.reader.model import Part
from agent.director.scripts.words import words_of
from agent.director.words import spelling

LIKELY = 0.7
"""How sure a kind has to be for a word beside its parts to be taken for a reason."""
_TELLING = frozenset(
    {"colour", "light", "time", "weather", "season", "size", "age", "shot", "ordinal", "quote"}
)
"""Concepts that no request holds without meaning them."""
SETTING = frozenset(
    "voice voice_on voice_how pace length longer shorter louder softer transition title aspect language captions_on captions_how camera again".split()  # noqa: SIM905
)
"""Kinds that set something otherwise, and take nothing away."""


def left_over(part: Part, language: str) -> bool:
    """Whether a word that must mean something stands outside every part of a segment: a colour, an hour, "except".

    A clause that comes before anything is wished, and names nothing that is, says why: *a quarter turn is nothing!*
    """
    low = [word.lower() for word in part.words]
    inside = {at for span in part.spans for at in range(span.first, span.last)}
    wished = [at for span in part.spans if span.role in _WISHED for at in range(span.first, span.last)]
    reasons = _reasons(part, wished) | _purposes(part) if part.sure >= LIKELY else set()
    unused = [at for at in range(len(low)) if at not in inside | reasons and part.words[at] in part.unused]
    told_too = set(unused) - _beside(part)
    if len(unused) > (part.sure >= LIKELY and not told_too) and part.kind not in ("vague", "question"):
        return True
    spoken = {at for span in part.spans if span.role in ("say", "old") for at in range(span.first, span.last)}
    unknown = [word for at, word in enumerate(part.words) if at not in spoken | reasons and strange(word)]
    if language == "en" and len(unknown) > 1:
        return True
    told = concepts(list(part.words), language)
    roles = {span.role for span in part.spans}
    order = [span.role for span in part.spans if span.role in ("new", "who")]
    if part.kind == "look" and order[:1] == ["new"] and order.count("new") > 1 and "who" in order:
        return True
    for span in part.spans:
        if span.role == "new" and part.kind not in _DOING and low[span.first] in _NO:
            return True
        if span.role == "new" and part.kind == "look" and told[span.last - 1].startswith("ordinal."):
            return True
    leaving = part.kind.endswith(_LEAVING)
    for at, concept in enumerate(told):
        if low[at] in _LEVELS and part.kind.endswith(("_off", "gone")):
            return True
        if at in inside or at in reasons:
            continue
        named = at + 1 in inside and at + 1 not in wished  # "tiny boat": it tells the boat
        named = named or (at > 0 and low[at - 1] in _TOO)  # "she looks too young": why
        if part.spans and concept.partition(".")[0] in _TELLING and not named:
            return True
        if low[at] in _WHEN and low[at - 1 : at] != ["as"] and part.kind in ("louder", "softer"):
            return True
        if low[at] in _REST and part.spans and part.kind not in ("vague", "question"):
            return True
        if low[at] in _EXCEPT and not roles & {"except", "old"} and not _tuned(part, at):
            return True
        if low[at] in _NO and not (leaving or part.kind == "again" or _refuses(part, at)):
            return True
        if low[at] in _STAYING and leaving:
            return True
    return False


_WISHED = ("new", "old", "say", "num", "to")
"""Roles of parts that say what shall be."""


def _reasons(part: Part, wished: Sequence[int]) -> set[int]:
    """The words of the clauses that come before the first in which anything is wished."""
    ends = [at for at, word in enumerate(part.words) if word in _CLAUSE_ENDS]
    before = [end for end in ends if wished and end < wished[0]]
    return set(range(before[-1] + 1)) if before else set()


def _tuned(part: Part, at: int) -> bool:
    """Whether what an exception to silence excepts is the music, which no scene has of its own."""
    return part.kind == "sound_off" and bool(
        {"music", "musik", "musique", "música"} & {w.lower() for w in part.words[at:]}
    )


def _purposes(part: Part) -> set[int]:
    """The words of a setting that say what it is for, or stand in clauses that set nothing: *square, for our page*."""
    if part.kind not in SETTING and not part.kind.endswith("_off"):
        return set()
    inside = {at for span in part.spans for at in range(span.first, span.last)}
    found = set(range(len(part.words))) - _beside(part) if part.spans else set()
    purpose = False
    for at, word in enumerate(part.words):
        purpose = (purpose or word.lower() in _FOR) and at not in inside and word not in _CLAUSE_ENDS
        found |= {at} if purpose else set()
    return found


_FOR = frozenset(("for", "für", "fürs", "pour", "para"))


def _beside(part: Part) -> set[int]:
    """The words of the clauses in which a part stands."""
    edges = [-1, *(at for at, word in enumerate(part.words) if word in _CLAUSE_ENDS), len(part.words)]
    found: set[int] = set()
    for a, b in pairwise(edges):
        if any(a < span.first < b for span in part.spans):
            found |= set(range(a + 1, b))
    return found


_CLAUSE_ENDS = frozenset(".,;:!?…—–⏎")


def _refuses(part: Part, at: int) -> bool:
    """Whether a "not" belongs to what goes: to the number or the part right behind it."""
    after = part.words[at + 1] if at + 1 < len(part.words) else ""
    behind = next((span for span in part.spans if span.first > at), None)
    goes = behind is not None and behind.role == "old" and (part.kind == "line" or behind.first == at + 1)
    return after.isdigit() or goes


def strange(word: str) -> bool:
    """Whether a word is no name and none that is known: nobody can tell what is to be seen of it."""
    return (
        len(word) > 3
        and word.isalpha()
        and word.islower()
        and not common(word)
        and word not in spelling.known()
    )


_TOO = words_of("too zu trop demasiado troppo te")
"""What a complaint begins with: how it is now, and not how it shall be."""
_EXCEPT = frozenset(
    [
        "except",
        "besides",
        "apart",
        "excluding",
        "außer",
        "ausser",
        "sauf",
        "hormis",
        "excepté",
        "salvo",
        "menos",
        "excepto",
    ]
)
_LEAVING = ("_off", "gone", "drop", "keep_only", "undo", "vague", "question", "chat", "stop")
"""Kinds that "no" and "not" belong to, where they stand outside the parts."""
_DOING = ("camera", "motion", "add_scene", "transition", "sound", "music", "voice_how", "captions_how")
"""Kinds whose wishes may begin with a no: "no camera movement"."""
_NO = frozenset(
    [
        "no",
        "not",
        "don't",
        "dont",
        "doesn't",
        "never",
        "nicht",
        "kein",
        "keine",
        "keinen",
        "keiner",
        "niemals",
        "nie",
        "ne",
        "pas",
        "jamais",
        "nunca",
    ]
)
_WHEN = frozenset(("before", "after", "until", "earlier", "later"))
"""When something is heard, which is not how loud."""
_REST = frozenset(("rest", "others", "remainder"))
"""What only those who name scenes say."""
_STAYING = frozenset(
    [
        "keep",
        "leave",
        "stays",
        "stay",
        "behalten",
        "bleibt",
        "bleiben",
        "gardez",
        "garder",
        "garde",
        "deja",
        "dejad",
        "mantén",
        "enough",
        "reicht",
        "reichen",
        "genügt",
        "suffit",
        "suffisent",
        "basta",
        "bastan",
    ]
)
_LEVELS = words_of(
    "loud louder quiet quieter softer less laut lauter leise leiser weniger fort forte bruyant moins alto bajo fuerte menos"
)
"""Words for how loud something is, which is not whether it is there."""
