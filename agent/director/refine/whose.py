"""All the scenes of somebody or something: "every shot she is in", "all of hers", "wherever the boat is seen"."""

from __future__ import annotations

import re

from agent.director.refine import spans
from agent.director.refine.naming import called
from agent.director.refine.recall import content, every
from agent.director.refine.targets import gender, members
from agent.director.refine.where_words import IN
from agent.director.words.lexer import lex
from film.document import CastMember, Film

_SHOTS = r"(?:scenes?|shots?|pictures?|images?|frames?|moments?|parts?|bits?|clips?|places?|time)"
_PATTERNS = {
    "en": (
        re.compile(
            rf"\b(?:(?P<in>in|for|on|across|throughout|during) )?(?:all (?:of )?(?:the )?|every(?: single| other)? |each (?:of the )?|any |both )(?P<noun>{_SHOTS}) "
            r"(?:(?:that |which )?(?:has|have|shows?|contains?|features?)|with|of|where|in which|showing|when|that|(?=(?:he|she|it|they|we|the \w+) ))\s*(?P<rest>)",
            re.I,
        ),
        re.compile(rf"\b(?:(?P<in>in|for|on|across|during) )?(?:all (?:of )?|every one of |each of )(?P<own>his|her|their|its|hers|the [\w-]+'s|[A-Z]\w+'s)(?: (?P<noun>{_SHOTS}))?(?=\s*$|\s*[,.;!?]|\s+\w)", re.I),
        re.compile(r"\b(?P<in>)(?:wherever|whenever|everywhere(?: that)?|every time(?: that)?|each time) (?P<rest>)(?=(?:he|she|it|they|we|the|[A-Z]\w+)\b)"),
    ),
    "de": (
        re.compile(r"\b(?:(?P<in>in|bei|für) )?(?:allen?|jede[rmns]?) (?P<noun>szenen?|einstellung(?:en)?|bild(?:er|ern)?)(?:,? (?:mit|von|wo|in denen|in der|in dem|auf denen))\s(?P<rest>)", re.I),
        re.compile(r"\b(?:(?P<in>in|bei|für) )?allen? (?P<own>seine[nr]?|ihre[nr]?) (?P<noun>szenen|einstellungen|bilder|bildern)", re.I),
    ),
    "fr": (
        re.compile(r"\b(?:(?P<in>dans|sur|pour) )?(?:toutes les|tous les|chaque) (?P<noun>scènes?|plans?|images?) (?:avec|de la|du|des|de|où|dans lesquelles)\s(?P<rest>)", re.I),
        re.compile(r"\b(?:(?P<in>dans|sur|pour) )?(?:toutes|tous) (?P<own>ses|leurs) (?P<noun>scènes|plans|images)", re.I),
    ),
    "es": (
        re.compile(r"\b(?:(?P<in>en|para) )?(?:todas las|todos los|cada) (?P<noun>escenas?|tomas?|planos?) (?:con|de la|del|de|donde|en (?:las?|los?) que)\s(?P<rest>)", re.I),
        re.compile(r"\b(?:(?P<in>en|para) )?(?:todas|todos) (?P<own>sus) (?P<noun>escenas|tomas|planos)", re.I),
    ),
}  # fmt: skip
_WORN = re.compile(
    r"\b(?:wears?|wearing|wore|worn|dressed?|dresses|dons?|puts? on|has|have|gets?|with an?|trägt|tragen|porte\w*|llev\w*|bekommt|should be|named?)\b",
    re.I,
)
"""What is so wherever somebody is seen: nothing has to be said about where."""
_IT = re.compile(r"\b(?:the|that|his|her) ((?:[\w-]+ ){0,2}[\w-]+)", re.I)
_HE = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f", "hers": "f", "seine": "m", "seinen": "m"}


def everywhere(text: str, film: Film, language: str) -> str:
    """The message with all the scenes of somebody or something told by number."""
    for pattern in _PATTERNS[language]:
        at = 0
        while match := pattern.search(text, at):
            found = _read(text, match, film, language)
            if found is None:
                at = match.start() + 1
                continue
            end, scenes, who = found
            before = text[: match.start()]
            if who and _said(before, who, film) and _WORN.search(before):
                text = before.rstrip(" ,.") + text[end:]
                at = len(before)
                continue
            lead = match["in"] or (IN[language] if "rest" in match.groupdict() else "")
            told = f"{lead} {called(film, scenes, language)}"
            text = before + told.strip() + text[end:]
            at = len(before) + len(told)
    return text


def _read(
    text: str, match: re.Match[str], film: Film, language: str
) -> tuple[int, tuple[str, ...], str] | None:
    """Where the phrase ends, its scenes, and the member of the cast whose they are."""
    groups = match.groupdict()
    if own := groups.get("own"):
        member = _member(text[: match.start()], own, film, language)
        return (match.end(), _of(film, member), member.id) if member and _of(film, member) else None
    limit = spans.clause(text, match.end())
    phrase = text[match.end() : limit]
    first = re.match(r"(?:he|she|it|they)\b", phrase, re.I)
    if first:
        member = (
            _member(text[: match.start()], first[0], film, language) if first[0].lower() != "it" else None
        )
        end = _tail(text, match.end() + first.end())
        if member:
            return end, _of(film, member), member.id
        thing = _thing(text[: match.start()], film)
        return (end, thing[0], thing[1]) if thing else None
    named = [m for _, m in members(film, lex(phrase, [], language))]
    if named:
        word = next(
            (
                w
                for w in spans.words_in(phrase)
                if w.text in (named[0].name, named[0].id) or w.low in _words(named[0])
            ),
            None,
        )
        end = _tail(text, match.end() + (word.end if word else len(phrase)))
        return end, _of(film, named[0]), named[0].id
    return _by_content(text, match.end(), limit, film)


def _words(member: CastMember) -> frozenset[str]:
    from agent.director.refine.targets import roles

    return roles(member) | {f"{word}s" for word in roles(member)}


_TAIL = re.compile(
    r"\s+(?:in it\b|(?:is|are|'s|be|appears?|shows? up|comes up|turns up|pops up|can be seen|is seen|is visible|is shown|is in it|is in|are in|features?|was|gets seen|ist|zu sehen ist|vorkommt|apparaît|est|aparece|sale)\b\s*(?:in (?:the )?(?:picture|shot|frame)|in(?: it)?|seen|visible|there|shown|up|on screen|zu sehen)?)",
    re.I,
)


def _tail(text: str, at: int) -> int:
    match = _TAIL.match(text, at)
    return len(text[: match.end()].rstrip()) if match else at


def _of(film: Film, member: CastMember) -> tuple[str, ...]:
    return tuple(scene.id for scene in film.scenes if member.id in scene.named)


def _member(before: str, word: str, film: Film, language: str) -> CastMember | None:
    """Whom a possessive or a pronoun means: the one it fits, or the one who was named last."""
    low = word.lower().removesuffix("'s").removesuffix("s") if "'" in word else word.lower()
    if "'" in word:
        named = [m for _, m in members(film, lex(low, [], language))]
        return named[0] if named else None
    wanted = _HE.get(low, "")
    fitting = [m for m in film.cast if not wanted or gender(m) in (wanted, "")]
    sure = [m for m in film.cast if wanted and gender(m) == wanted]
    named = [m for _, m in members(film, lex(before, [], language)) if m in fitting]
    named += [m for m in film.cast if not named and _head(m) and re.search(rf"\b{_head(m)}\b", before, re.I)]
    people = [m for m in fitting if m.kind != "thing"]
    return (named[-1] if named else None) or next(
        (g[0] for g in (sure, fitting, people) if len(g) == 1), None
    )


def _head(member: CastMember) -> str:
    """What a member of the cast is, by its description: "a very small round cloud of cream paper" is a cloud."""
    first = re.split(r",|\s(?:of|with|in|who|from)\s", member.description.lower())[0].split()
    return re.escape(first[-1]) if first else ""


def _said(before: str, who: str, film: Film) -> bool:
    sentence = re.split(r"[;!?]\s+", before)[-1]
    head = _head(film.member(who))
    if head and re.search(rf"\b{head}\b", sentence, re.I):
        return True
    return any(m.id == who for _, m in members(film, lex(sentence, [], "en"))) or bool(
        re.search(r"\b(?:he|she|him|her|his|it)\b", sentence, re.I)
    )


def _thing(before: str, film: Film) -> tuple[tuple[str, ...], str] | None:
    """The thing that "it" means, by where it is seen."""
    for phrase in reversed(_IT.findall(before)):
        words = [
            w
            for w in content(re.split(r"\s(?:from|of|in|on|to|with|should|is)\b", phrase)[0])
            if every(film, w)
        ]
        if words:
            return every(film, words[-1]), ""
    return None


def _by_content(text: str, start: int, limit: int, film: Film) -> tuple[int, tuple[str, ...], str] | None:
    """``every shot with the boat``: the scenes that hold what is named."""
    for end in sorted((start + w.end for w in spans.words_in(text[start:limit])), reverse=True):
        if scenes := every(film, text[start:end]):
            told = [
                start + w.end for w in spans.words_in(text[start:end]) if w.low in content(text[start:end])
            ]
            return _tail(text, max(told)), scenes, ""
    return None
