"""Things and people that come into a picture, put there as the message says it.

``add a small child in red wellies jumping in that puddle``, ``an old woman could be sitting on the bench``,
``a rainbow over the meadow in scene 7``: no list of nouns is needed. What is new begins with an article, a number
or a plural; the definite things beside it ("that puddle", "the wall") tell which picture is meant.
"""

from __future__ import annotations

import re

from agent.director.refine.bare import all_used, at_the, bare, held_in
from agent.director.refine.draft import LOOKS, Clause
from agent.director.refine.removed import taken_back
from agent.director.refine.targets import names_of, roles
from agent.director.refine.types import Reply
from agent.director.refine.visuals import capitalised, prop_added, tidy
from agent.director.words import english
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import singular
from agent.director.words.lexer import lex
from film.document import Film

_FEW = (
    "an?|another|a second|a third|one more|some|several|many|a few|a lot of|lots of|more|a couple of|a pair of|a bunch of"
    "|one|two|three|four|five|six|seven|eight|nine|ten|a dozen|dozens of|\\d+"
)
_ASKS = (
    r"(?:(?:please|also|then|just|and|maybe|with|plus|i|we|you) )*"
    r"(?P<asks>(?:add|put|place|set|hang|lay|stand|lean|stick|pin|perch|park|sit|drop|leave|draw|paint|include|bring|show|give|need|needs|miss|have|get|throw|sneak"
    r"|let|there|make|see|be)\b(?: (?:in|us|me|have|there|be|should|must|could|can|needs to|has to|is|are|see|to|with))*(?= ))? ?"
)
_NEW = re.compile(rf"^{_ASKS}(?P<thing>(?P<few>{_FEW})\s.+)$", re.I)
_PLURAL = re.compile(
    r"^(?:(?:please|also|then|just|and|with|plus) )*(?P<asks>(?:add|put|include|show|hang|place|have|need|needs|get|there (?:should|could|must|can) be|there be|there are|plus|with)) "
    r"(?P<few>)(?P<thing>(?!the\b|his\b|her\b|its\b|it\b|them\b|him\b|my\b|their\b|be\b|to\b).+)$",
    re.I,
)
_NO_PICTURE = frozenset(
    [
        "music",
        "voice",
        "narration",
        "caption",
        "title",
        "sound",
        "sentence",
        "transition",
        "length",
        "pace",
        "speaking",
        "film",
        "animation",
        "camera",
        "volume",
        "budget",
        "style",
        "everything",
        "scene",
    ]
)
_NO_KIND = frozenset(["quote", "instead", "except", "guard", "neg", "unit", "state", "aspect", "language", "transition", "voicekind", "person", "length"]) - {"voicekind"}  # fmt: skip
_VERBS = ("remove", "replace", "swap", "move", "keep", "split", "merge", "again", "call", "say", "translate", "cut", "speedup", "slowdown", "change", "begin", "finish")  # fmt: skip
NO_THING = (
    "pause|break|silence|beat|gap|credit|subtitle|watermark|text|fade|effect|filter|joke|word|question|tension|emotion|drama|ending|twist"
    "|moment|second|minute|idea|feeling|mood|contrast|version|take|look|tempo|noise|line|voice|scene|shot"
)
"""What is put into a film and not into its pictures."""
_RESTING = frozenset(
    english.listed(
        "sit stand lie lay sleep lean hang rest wait kneel crouch perch float stay be wear hold carry look face sprawl nap doze"
    )
)
_BE = re.compile(
    r" (?:(?:who|which|that) )?(?:(?:should|must|could|can|might|would|has to|needs to) )?(?:be|is|are)(?: just| also| there)? (?=\w)",
    re.I,
)
_DOES = re.compile(
    r"^(?P<who>(?:[\w'-]+ ){1,6}?)(?:should|must|could|can|might|to) (?P<verb>[a-z]+)(?P<rest>.*)$", re.I
)
_TAIL = re.compile(
    r"[\s,]+(?:for (?:him|her|me|us|them)|too|as well|please|instead|now|there|somewhere|again|also|in (?:it|there)|to it|maybe|perhaps|though)$",
    re.I,
)


def comes(clause: Clause) -> bool | Reply:
    """Something new in a picture, in the message's own words."""
    if clause.draft.language != "en" or not _only_pictures(clause):
        return False
    if clause.seen("instead"):
        return False  # instead of what is not told
    text = _TAIL.sub("", bare(clause))
    text = re.sub(r"^(?:it |that |this )?(?:should|must|could|can|has to) (?=be|have|show|get)", "", text)
    if needs := _NEEDS.match(text):
        noun = head_of(f"a {needs['who']}")
        if not held_in(clause.film, noun) or any(noun in roles(m) for m in clause.film.cast):
            return False
        text = f"add {needs['thing']} {needs['where'] or 'in'} the {needs['who']}"
    if _said_again(clause, text):
        return True
    match = _NEW.match(text) or _PLURAL.match(text) or _bare(text)
    if not match or not (match["asks"] or clause.names_some() or match["few"] or held(text)):
        return False
    payload = re.sub(r"\b(?:to|on) the sky\b", "in the sky", match["thing"])
    if re.match(r"add|put|give", match["asks"] or "", re.I):
        payload = re.sub(r" (?:to|for) (?=(?:the|his|her|its|their) )", " on ", payload, count=1)
    payload = re.sub(r"\b(?:that|this|those|these) (?=[a-z]+)(?!(?:is|are|was|has|have|should|looks?|can)\b)", "the ", payload)  # fmt: skip
    if any(
        t.kind == "weather"
        for part in re.split(r",? and ", payload)[1:]
        for t in lex(part, [], "en", part.split())
    ):
        return False  # boots, and stronger rain
    payload = _as_participle(_TAIL.sub("", payload)) or ""
    if not payload or not thing_seen(payload):
        return False
    if not clause.names_scenes() and not _placed(payload):
        return clause.which_scene() if match["asks"] and len(payload.split()) < 5 else False
    scenes = at_the(clause, " ".join(held(payload)))
    if not isinstance(scenes, tuple):
        return scenes
    all_used(clause)
    put_into(clause, scenes, payload)
    return True


def _said_again(clause: Clause, text: str) -> bool:
    """Whether words only ask once more for what a part before them has put there: "let us have the cat"."""
    match = re.match(r"(?:(?:have|add|show|want|take) )?the ([\w -]+)$", text, re.I)
    noun = head_of(f"a {match[1]}") if match else ""
    if not noun or held_in(clause.draft.view.film, noun) or not held_in(clause.film, noun):
        return False
    all_used(clause)
    return True


_NEEDS = re.compile(
    rf"^the (?P<who>[\w -]+?) (?:needs|could use|wants|could do with|should get|gets|should have|has to have|misses|is missing|lacks) (?P<thing>(?:{_FEW}) .+?)(?: (?P<where>on|in|next to|behind|under|by|beside|above|over) (?:it|them))?$",
    re.I,
)


def _bare(text: str) -> re.Match[str] | None:
    """Several things told without a verb or an article, by a thing of the picture: yellow boots next to the bicycle."""
    match = re.match(r"(?P<asks>)(?P<few>)(?P<thing>[\w' -]+)$", text)
    noun = head_of(text) if match else ""
    many = bool(noun) and singular(noun) != noun and noun not in lexicon.THIRDS
    first = text.split()[0].lower() if text.split() else ""
    looks = any(t.kind in LOOKS for t in lex(text, [], "en", text.split()))
    told = first in lexicon.DETERMINERS | lexicon.VERBS.keys() | lexicon.PREPOSITIONS
    if not many or looks or told or noun in ("outdoors", "indoors") or not held(text):
        return None
    return re.match(r"(?P<asks>)(?P<few>)(?P<thing>.+)$", text)


def put_into(clause: Clause, scenes: tuple[str, ...], payload: str) -> None:
    """The pictures with one thing more; what says the opposite of it gives way, and what it does is in the motion."""
    film = clause.film
    shown, named = by_mark(payload, film)
    for scene in scenes:
        old = film.scene(scene)
        text = taken_back(old.visual_description, payload)
        clause.draft.scene(scene, "visual_description", _added(text, shown))
        if named:
            clause.draft.scene(scene, "cast", tuple(dict.fromkeys((*old.cast, *named))))
        if moves := _deed(payload):
            clause.draft.scene(scene, "motion", f"{moves} {old.motion}")
    clause.draft.mentioned = scenes
    clause.draft.tell("prop", scenes, what=payload)


def _added(text: str, shown: str) -> str:
    """A short thing goes into the first phrase; what is told at length stands in a sentence of its own."""
    first = re.split(r"[,;.]", text)[0]
    if len(shown.split()) < 8 and "," not in shown and len(first.split()) > 3:
        return prop_added(text, shown)
    head, dot, rest = text.partition(". ")
    told = f"{head.rstrip('.')}. Also seen: {shown}."
    return tidy(f"{told} {rest}" if dot else told)


def _only_pictures(clause: Clause) -> bool:
    """Whether a clause speaks of nothing but what is to be seen."""
    for index, token in enumerate(clause.tokens):
        if index in clause.used or (token.kind == "unit" and re.search(r"\ba second\b", clause.text, re.I)):
            continue
        before = clause.tokens[index - 1].text.lower() if index else ""
        if token.kind in _NO_KIND and not (token.kind == "aspect" and before in ("a", "the", "big", "small")):
            return False
        if token.kind == "thing" and token.value in _NO_PICTURE and before != "playing":
            return False
        if token.kind == "verb" and token.value in _VERBS:
            return False
    return True


def _as_participle(payload: str) -> str | None:
    """``a child should be jumping`` as ``a child jumping``; None where a sentence says something else of a thing."""
    payload = _BE.sub(" ", payload, count=1)
    does = _DOES.match(payload)
    if does and does["verb"].lower() in lexicon.VERBS:
        base = does["verb"].lower()
        if base in ("be", "have", "say", "stay", "become", "look"):
            return None
        payload = f"{does['who']}{english.gerund(base)}{does['rest']}"
    payload = _told_as_deed(payload)
    return None if re.search(r"\b(?:should|must|is|are|was|would|could)\b", payload) else payload


def _told_as_deed(payload: str) -> str:
    """``a spider hangs from the beam`` and ``two kids run past`` as what is seen of them: hanging, running."""
    many = not re.match(r"(?:an?|one|another)\b(?! (?:few|couple|lot|bunch|pair)\b)", payload, re.I)
    words = payload.split()
    for at, word in enumerate(words[2:7], 2):
        if word.lower() in _STOP:
            break
        base = (word if word in lexicon.VERBS else "") if many else lexicon.THIRDS.get(word, "")
        following = words[at + 1] if at + 1 < len(words) else ""
        onward = following in lexicon.PREPOSITIONS | lexicon.ADVERBS | {"the", "a", "his", "her", "its"}
        counted = singular(words[at - 1]) != words[at - 1] or words[at - 1] in (
            "people",
            "men",
            "women",
            "children",
        )
        if base and base not in ("be", "have") and onward and counted == many:
            return " ".join([*words[:at], english.gerund(base), *words[at + 1 :]])
    return payload


def thing_seen(payload: str) -> bool:
    """Whether a phrase names something that can be seen, and neither a part of the film nor a look of it."""
    noun = head_of(payload)
    if not noun or re.fullmatch(rf"(?:{NO_THING})s?", noun):
        return False
    if lexicon.kind(singular(noun)) == "idea" and singular(noun) not in ("shadow", "light", "word"):
        return False
    token = lex(noun, [], "en", [noun])[0]
    if any(t.kind in ("nearer", "shot", "move", "speed", "louder") for t in lex(payload.split(noun)[0], [], "en", payload.split())):  # fmt: skip
        return False
    if token.kind == "instrument" and re.match(
        r"(?:more|some|a lot of|lots of|a bit of|less)\b", payload, re.I
    ):
        return False
    if token.value == "picture" and payload.lower().startswith("another"):
        return False
    if any(t.kind == "weather" for t in lex(payload.split(noun)[0] + noun, [], "en", payload.split())):
        return False
    kinds = ("time", "weather", "season", "mood", "shot", "move", "nearer", "speed", "louder", "length", "unit", "transition", "neg", "number", "ordinal", "state", "amount", "style", "genre")  # fmt: skip
    return token.kind not in (*kinds, "thing") or token.value == "picture"


_STOP = (
    lexicon.PREPOSITIONS
    | {"that", "which", "who", "and", "of", "with", "in", "on", "at", "next", "behind", "full", "made", "so", "as"}
)  # fmt: skip


def _no_comma(match: re.Match[str]) -> str:
    """A comma between two adjectives belongs to neither: a second, smaller boat."""
    word = match[1]
    return f"{word} " if word in lexicon.ADJECTIVES or word in ("second", "third") else match[0]


def head_of(payload: str) -> str:
    """The noun that a payload is about: the last word before what is said of it."""
    text = re.sub(rf"^(?:{_FEW})\s", "", re.sub(r"\b(\w+), (?=\w)", _no_comma, payload.lower()))
    words: list[str] = []
    for word in re.findall(r"[\w'-]+|,", text):
        if word in _STOP or word == "," or (words and word.endswith("ing") and word in lexicon.GERUNDS):
            break
        if words and word.endswith("ed") and word not in lexicon.ADJECTIVES and len(word) > 4:
            break
        words.append(word)
    return words[-1] if words else ""


_DEFINITE = re.compile(
    r"\b(?:on|in|at|over|under|behind|beside|near|by|to|into|onto|of|above|below|between|against|across|around|along|through|inside|outside|from|next to|past|for|with|beneath|before|the)\s+(?:all |both )?(?:the|his|her|its|their)\s+((?:[\w-]+\s+){0,2}?[\w-]+)(?=\s*(?:$|,|\b(?:in|on|at|of|and|with|next|behind|near|over|under|by|to|from|between|beside|above|who|that|looking|waiting)\b))",
    re.I,
)


def _placed(payload: str) -> bool:
    """Whether a payload stands by something of the film: "on the wall", "next to Tilly"."""
    return bool(held(payload)) or bool(re.search(r"\b(?:next to|beside|behind|near|with|on|by|above|over) [A-Z]", payload))  # fmt: skip


def held(payload: str) -> list[str]:
    """The definite things that a payload stands by, in its own words; names too."""
    names = re.findall(r"\b[A-Z][a-z]+\b", payload)
    return [*(match[1] for match in _DEFINITE.finditer(payload)), *names]


def _deed(payload: str) -> str:
    """What a newcomer does, as a sentence of the motion; empty where it only is there."""
    for match in re.finditer(r"\b([a-z]+ing)\b", payload):
        base = lexicon.GERUNDS.get(match[1])
        before = payload[: match.start()].strip()
        if not base or base in _RESTING or not 0 < before.count(" ") < 8 or "," in before:
            continue
        noun = re.split(r" (?:in|with|of|on) ", before)[0].split()
        many = bool(noun) and singular(noun[-1].lower()) != noun[-1].lower()
        verb = base if many else english.third(base)
        return f"{capitalised(before)} {verb}{payload[match.end() :].split(',')[0]}."
    return ""


def by_mark(text: str, film: Film, bare: bool = False) -> tuple[str, tuple[str, ...]]:
    """A text with the cast by id where it names them, and who they are; ``bare``: without an article, too."""
    found: list[str] = []
    for member in film.cast:
        for word in names_of(member):
            article = "(?:the\\s+)" + ("?" if bare or word == member.name.lower() else "")
            named = re.sub(rf"\b{article}{re.escape(word)}\b", f"{{{member.id}}}", text, count=1, flags=re.I)
            if named != text:
                text = named
                found.append(member.id)
                break
    return text, tuple(found)
