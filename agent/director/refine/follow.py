"""Messages that only make sense after the one before: "and scene 4 too", "make it purple instead", "sorry, I meant scene 4".

Each is the message before with one part exchanged. What was not meant is taken back first.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.director.refine.draft import FREE
from agent.director.words.lexer import Token, language_of, lex, normalise

_NAMED = r"(?:(?:the )?(?:scenes?|shots?) \d+(?:(?:,| and| or|, and) \d+)*|(?:the )?(?:first|second|third|fourth|fifth|sixth|seventh|last) (?:scene|shot|one)|(?:der |den )?szenen? \d+(?:(?:,| und) \d+)*|(?:la |les )?scènes? \d+(?:(?:,| et) \d+)*|(?:la |las )?escenas? \d+(?:(?:,| y) \d+)*|all (?:the )?scenes|the whole film)"
_OH = r"(?:(?:sorry|oh|oops|no|nein|non|wait|pardon|perdón|and|und|et|y|also|then|now|please|bitte|ok|hm)[\s,]+)*"
_SAME = r"(?:(?:do )?the same|same|likewise|dasselbe|das gleiche|genauso|pareil|la même chose|lo mismo|igual)"
_IN = r"(?:(?:in|for|to|with|on|auch in|in der|für|bei|dans|pour|à|en|para)\s+)?"
_TOO = r"(?:too|as well|also|likewise|auch|ebenfalls|aussi|également|también|igual)"
_ALSO = re.compile(
    rf"{_OH}(?:(?:{_SAME}\s+{_IN}(?P<a>{_NAMED}|\d+))|(?:{_TOO}\s+{_IN}(?P<b>{_NAMED}))|(?:{_IN}(?P<c>{_NAMED}|\d+),?\s+{_TOO})|(?:{_SAME}\s+(?:auch )?{_IN}(?P<d>{_NAMED})))(?:[\s,]+(?:please|bitte|too))?[\s.!]*",
    re.I,
)
_MEANT = re.compile(
    rf"{_OH}(?:(?:i|we) (?:meant|mean|was talking about|wanted)|it should (?:have been|be)|ich meinte(?: doch)?|ich meine|gemeint war|je voulais dire|je parlais de|c'était|quise decir|quería decir|me refería a)\s+{_IN}(?P<scene>{_NAMED})"
    r"(?:,? (?:and )?(?:not|nicht|pas|no) (?:(?:scene|szene|la scène|la escena) )?\d+)?(?:[.,;]?\s*(?:and |und |et |y )?(?:please )?(?:put|leave|set|change|turn|bring|make|stell|lass|mach|remets|deja|pon)?\s*(?:(?:the )?(?:scene|szene|la scène|la escena)\s*)?\d+[^.;]*(?:as|how|the way|like|wie|comme|como)[^.;]*)?[\s.!]*",
    re.I,
)
_RATHER = re.compile(
    rf"(?:(?:sorry|oh|oops|no|nein|non|wait|actually|doch)[\s,]+)+{_IN}(?P<scene>{_NAMED})(?:,? (?:instead|rather|stattdessen|lieber|plutôt|mejor|en su lugar))?[\s.!]*",
    re.I,
)
_SCENE = re.compile(_NAMED, re.I)
_INSTEAD = re.compile(
    r"\b(?:instead|rather|no|actually|make (?:it|them)|lieber|stattdessen|doch|plutôt|mejor|en su lugar)\b",
    re.I,
)
_VALUES = (
    "colour",
    "weather",
    "time",
    "season",
    "light",
    "mood",
    "shot",
    "style",
    "palette",
    "genre",
    "instrument",
    "aspect",
    "voicekind",
)
_WORDLESS = ("instead", "polite", "neg", *FREE)
MOST = 6
"""Messages before that are looked at."""


def carried(text: str, messages: Sequence[str], language: str) -> tuple[str, bool]:
    """The message that ``text`` stands for after those before, and whether the last step was not meant; itself where it stands alone."""
    said = ""
    for message in messages[-MOST:]:
        said = _after(message, said, language)[0]
    return _after(text, said, language)


def _after(text: str, said: str, language: str) -> tuple[str, bool]:
    bare = normalise(text).strip()
    if not said:
        return text, False
    if (found := _ALSO.fullmatch(bare)) and (scene := next(filter(None, found.groupdict().values()), "")):
        return _elsewhere(said, scene) or text, False
    if found := _MEANT.fullmatch(bare) or _RATHER.fullmatch(bare):
        meant = _elsewhere(said, found["scene"])
        return (meant, True) if meant else (text, False)
    return _otherwise(bare, said, language) or text, False


def _elsewhere(said: str, scene: str) -> str:
    """The message before for other scenes; empty where it names none, or several."""
    if len(_SCENE.findall(said)) != 1:
        return ""
    named = f"scene {scene}" if scene.isdigit() else scene
    tongue = language_of(said)
    if numbers := re.findall(r"\d+", named):  # in the words of the message that it goes on from
        word = {"de": "Szenen", "fr": "scènes", "es": "escenas"}.get(tongue, "scenes")
        joint = {"de": " und ", "fr": " et ", "es": " y "}.get(tongue, " and ")
        named = f"{word if len(numbers) > 1 else word.removesuffix('s').removesuffix('n' if tongue == 'de' else '')} {joint.join(numbers)}"
    return _SCENE.sub(lambda _: named, said, count=1)


def _otherwise(text: str, said: str, language: str) -> str:
    """The message before with another value of the one kind that this one names; empty where it names more."""
    if not _INSTEAD.search(text) or "\n" in said:
        return ""
    told = [
        t for t in lex(text, [], language) if t.kind not in _WORDLESS and t.text.lower() not in ("make", "no")
    ]
    if len(told) != 1 or told[0].kind not in _VALUES:
        return ""
    before: list[Token] = [t for t in lex(said, [], language) if t.kind == told[0].kind]
    if len(before) != 1:
        return ""
    return re.sub(rf"\b{re.escape(before[0].text)}\b", lambda _: told[0].text, said, count=1, flags=re.I)
