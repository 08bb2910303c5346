"""A message of another language in plain English, so that one reader understands them all.

Rules and tables, no model: :mod:`tagging` looks words up, :mod:`order` puts them into the order of English. What
is quoted stays as it is. A noun that nobody knows stays as it was written, since a picture may be asked for in any
language; an unknown word of another kind says that the message is not understood.
"""

from __future__ import annotations

import re

from agent.director.translate.order import told
from agent.director.translate.settling import settled
from agent.director.translate.tagging import LANGUAGES, Word, tagged
from film.document import Film


def in_english(text: str, language: str, film: Film) -> str | None:
    """The message in English; None for a language that is not read, and where too much of it is unknown."""
    if language not in LANGUAGES:
        return None
    names = frozenset(member.name for member in film.cast if member.name)
    parts = re.split(r"(?<=[.!?;\n])\s+", text)
    sentences = [_sentence(part, language, names) for part in parts]
    unread = [part for part, sentence in zip(parts, sentences, strict=True) if sentence is None]
    if 2 * len(" ".join(unread).split()) > len(text.split()) or any(_BINDING.search(part) for part in unread):
        return None
    found = " ".join(sentence for sentence in sentences if sentence)
    for wrong, right in _RIGHT:
        found = re.sub(wrong, right, found, flags=re.I)
    return None if _BROKEN.search(found) else " ".join(found.split())


_BROKEN = re.compile(r"\bwithout that\b|\bthat he (?:rain|snow)\b|\bnobody \w+ nothing\b", re.I)
"""What comes out of a sentence that was not understood."""
_BINDING = re.compile(
    r"\b(?:nicht|net|nur|kein\w*|außer|ohne|sonst|bis auf|ne|pas|sauf|sans|seulement|juste|no|sin|solo|sólo|menos|salvo)\b",
    re.I,
)
"""What may forbid or except something: a sentence that holds it is not left out because its words are unknown."""


def _sentence(text: str, language: str, names: frozenset[str]) -> str | None:
    words = settled(tagged(text, language, names), language)
    if not _known(words, language):
        return None
    return told([word for word in words if word.text or word.part == "quote"], language)


def _known(words: list[Word], language: str) -> bool:
    unknown = [word for word in words if word.part == "u"]
    nouns = [word for word in unknown if language != "de" or word.told[:1].isupper()]
    return len(unknown) == len(nouns) and 4 * len(unknown) <= len(words)


_RIGHT = (
    (r"[¿¡]", ""),
    (r"\bthe scenes? (?=\d)", "scene "),
    (r"\bthe (?=his |her |this |every |all |it )", ""),
    (r"\bsome (?=the\b)", ""),
    (r"\b(of|to|in|at|on|from) the the\b", r"\1 the"),
    (r"\b(?:instead )?of of\b", "instead of"),
    (r"\b(\w{3,}) \1\b", r"\1"),
    (r"\bsomething of (?:more )?", "something more "),
    (r"\b(\w+ seconds?) (?:of more|besides)\b", r"\1 more"),
    (r"\bon (?=\d+ (?:seconds|minutes))", "to "),
    (r"\bon (?=English|German|French|Spanish|Italian)", "in "),
    (r"\bmake ([^.;,]+?) again(?: new)?(?=[.,;]|$)", r"redo \1"),
    (r"\bput (him|them|her) (?=(?:the|a|an|some)\b)", r"give \1 "),
    (r"^((?:put|give) .+?) (?:at|to) (the \w+|[A-Z]\w+)(?=[.,;]|$)", r"\1 on \2"),
    (r"\b(replace [^.;]+?) (?:through|by) ", r"\1 with "),
    (
        r"\b(?:want|would like|prefer) that (it|he|she|they|(?:the|an?|his|her) [\w ]+?) (?=(?:rain|snow|be|stay|come|go|sit|stand|have|wear|say|speak)\b)",
        r"want \1 to ",
    ),
    (r"^(?:I )?(?:want|would like) that (rain|snow)(?= |$)", r"it should \1"),
    (r"^(?:that )?(?:he |it )?rain(?= |$)", "it should rain"),
    (
        r"\bin (?=(?:the|a|his|her) (?:\w+ )?(?:table|desk|shelf|roof|wall|floor|bench|stairs|beach|bridge|pier|fence|street|square|chair|carpet|window sill)\b)",
        "on ",
    ),
    (
        r"\b((?:wo)?man|(?:wo)?men|lady|girl|boy|child|person|grandmother|grandfather|fellow|baby|cat|dog|fox|horse)"
        r" (?:at|to) the (?=(?:[\w-]+ ){0,3}(?:hair|eyes|beard|moustache|ears|cheeks|skin|nose|braids?|fur|coat)\b)",
        r"\1 with ",
    ),
    (r"\bhairs\b", "hair"),
    (r"\bwith the (?=(?:[\w-]+ ){1,2}(?:hair|eyes|beard|braids?)\b)", "with "),
    (r"\ba (?=[aeiou])", "an "),
    (r"\bin the (first|second|third|fourth|fifth|sixth|last)(?=[.,]|$)", r"in the \1 scene"),
    (r"\b(\w+) of the scene (\d+)", r"\1 of scene \2"),
    (r"\b(?:it )?let (?:it )?only (?:at|in) ([^.;]+?) as it is", r"but leave \1 as it is"),
    (r"\bthe last both\b", "the last two"),
    (r"^turn around the last two\b", "swap the last two scenes"),
    (r"\binstead ([\w ]+?) that (?=\w+(?:[.,]|$))", r"\1 rather than "),
    (r"^[\s.,;:!?]+", ""),
    (r"\s+([,.;:!?])", r"\1"),
)
"""What comes out of word for word, and how it is said in English; in this order."""
