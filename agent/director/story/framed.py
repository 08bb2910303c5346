"""A premise in a frame of its own, told straight: *a quarrel between a fork and a spoon* -> a fork and a spoon quarrel."""

from __future__ import annotations

import re
from collections.abc import Callable

from agent.director.words import english, vocabulary

_TALK = {
    "story of love": "fall in love",
    "dialogue": "talk",
    "dialog": "talk",
    "conversation": "talk",
    "talk": "talk",
    "chat": "talk",
    "discussion": "talk",
    "phone call": "talk on the phone",
    "interview": "talk",
    "argument": "argue",
    "debate": "argue",
    "quarrel": "quarrel",
    "fight": "fight",
    "duel": "fight a duel",
    "love story": "fall in love",
    "love": "fall in love",
    "love affair": "fall in love",
    "romance": "fall in love",
    "romcom": "fall in love",
    "rom-com": "fall in love",
    "romantic comedy": "fall in love",
    "friendship": "become friends",
    "meeting": "meet",
    "encounter": "meet",
    "race": "race",
    "wedding": "get married",
}
"""What those do between whom something is."""
_BETWEEN = re.compile(
    rf"^(?:(?:an?|the|some)\s+)?(?:[\w-]+\s+){{0,2}}?(?P<deed>{'|'.join(sorted(_TALK, key=len, reverse=True))})"
    r"(?P<where>\s+(?:in|at|on)\s+(?:an?|the)\s+[\w' -]+?)?\s+(?:between|of)\s+(?P<who>(?:\S+\s+){1,7}?and\s+.+)$",
    re.I | re.S,
)
_AMONG = re.compile(
    rf"^(?:(?:an?|the|some)\s+)?(?:[\w-]+\s+){{0,2}}?(?P<deed>{'|'.join(sorted(_TALK, key=len, reverse=True))})\s+(?:between|of)\s+"
    r"(?P<who>(?:two|three|four|five|the|some|my|our)\s+(?:[a-z-]+\s+){0,2}?[a-z-]+s)\b(?P<rest>(?:,|\s+(?:about|over|in|at|on)\b).*)?$",
    re.I | re.S,
)
_OFTEN = re.compile(
    r"^(?P<when>(?:every|each)\s+(?:single\s+)?(?:night|day|morning|evening|afternoon|week|year|summer|winter|spring|autumn|\w+day)(?:\s+at\s+(?:\d\S*|midnight|noon|dawn|dusk))?),?\s+(?P<what>(?:an?|the|my|our|two|three|one|his|her)\s+[^.]+)\.?$",
    re.I,
)
_OF_WHICH = re.compile(
    r"^((?:an?|the|my|our) (?:[\w'’-]+ ){0,2}?(?!(?:that|which|who|whom|where|when|while|if|because|and|or|but|as|than)\b)[\w'’-]+) ((?:nobody|no one|everybody|everyone|somebody|someone|you|we|they) (?!(?:and|or|who|that|with|in|on|at|else)\b)[\w'’]+(?: [^.,]+)?)$",
    re.I,
)
"""A thing and what is told of it without a *that*: *a piano nobody plays*."""
_SUPPOSED = re.compile(r"^(?:what if|imagine if|suppose)\s+(?P<what>[^.?!:;]+?)\s*[.?!]*$", re.I)
"""What would be, told as what is."""


def _now(text: str) -> str:
    """What is only supposed, as what happens: *cats ruled* -> cats rule, *a child could stop* -> a child stops."""
    words = text.split()
    for i, word in enumerate(words[1:], 1):
        before, after = words[i - 1].lower(), words[i + 1].lower() if i + 1 < len(words) else ""
        many = (english.singular(before) != before and before not in vocabulary.MASS) or before in (
            "they",
            "we",
            "you",
            "i",
        )
        low = word.lower()
        if low in ("could", "would", "can", "will") and after in vocabulary.VERBS:
            return " ".join([*words[:i], english.agree(after, many), *words[i + 2 :]])
        if low in ("was", "were"):
            return " ".join([*words[:i], english.agree("be", many), *words[i + 1 :]])
        if low in vocabulary.PASTS and before not in vocabulary.DETERMINERS | vocabulary.ADJECTIVES:
            return " ".join([*words[:i], english.agree(vocabulary.PASTS[low], many), *words[i + 1 :]])
        if low in vocabulary.THIRDS:
            break
    return text


_HOW_ONE = re.compile(
    r"^(?:(?:an?|the) (?:story|film|tale) (?:about|of) )?how (?P<who>(?:an?|my|our|two|three|four|five) [a-z' -]+)\.?$",
    re.I,
)
"""How somebody once did something, which is a story and no lesson: *how a hedgehog crossed the motorway*."""
_LED = re.compile(
    r"^(?P<when>(?:(?:after|before|during) (?:the|an?|his|her|their) (?:[a-z]+ )?[a-z]+|once an? [a-z]+"
    r"|(?:in|on|at|under|behind|beneath|inside|outside|near) (?:(?:the|an?|his|her) )?(?:[a-z-]+ )?[a-z]+)),?\s+"
    r"(?P<what>(?:an?|the|my|our|two|three|four|five|every|all)\s+[^.?!;:,]+)\.?$",
    re.I,
)
"""Where or when something is done, before who does it: *after the flood an old woman plants trees*."""
_THERE = re.compile(
    r"^there (?:once |always )?(?P<how>is|are|was|were|lives|lived) (?:once )?(?P<what>(?:an?|the|two|three|four|five|my|our) [^.?!;:]+?)\.?$",
    re.I,
)
"""That there is somebody or something: *there once was a dragon who …*, *there is a piano in the forest*."""


def _deed_or_many(word: str) -> bool:
    low = word.lower()
    return low in vocabulary.THIRDS or low in vocabulary.PASTS or low in vocabulary.VERBS


def _present(what: str, how: str) -> str:
    """What there is, as what it does there: *a piano in the forest* -> a piano stands in the forest."""
    if re.match(r"(?:[\w'-]+ ){1,5}?(?:who|that|which|whose|where)\b", what):
        return what
    words = what.split()
    at = next(
        (i for i, word in enumerate(words) if i > 1 and word.lower() in vocabulary.PLACE_PREPOSITIONS), None
    )
    if at is None:
        return what
    noun = english.singular(words[at - 1].lower())
    living = vocabulary.kind(noun) in ("person", "animal", "group")
    many = noun != words[at - 1].lower() or how in ("are", "were")
    return " ".join([*words[:at], english.agree("live" if living else "stand", many), *words[at:]])


_AFTER = re.compile(
    r"^(?P<when>(?:when|whenever|while|after|before|because|as soon as|until|if) (?:the|an?|his|her|their|my|our|all|every|nobody|everybody|everyone|it|[A-Z][a-z]+)\b[^,.;:?!]{4,60}),\s+(?P<what>(?:an?|the|my|our|two|three|four|five|one|every|all|[A-Z][a-z]+)\s+[^.?!;:]+)\.?$",
    re.I,
)
"""What somebody does, behind when they do it."""
_BEHIND = re.compile(r",?\s+(?=(?:about|over|on whether|in|at|on|under|during|while|who|which)\b)", re.I)
_FORM = re.compile(
    r"^(?:please\s+)?(?:(?:tell|write|make|give|show)\s+(?:me\s+|us\s+)?)?(?:(?:an?|the|one|my|our)\s+(?:[\w-]+\s+){0,2}?)?"
    r"(?P<form>love story|story|tale|joke|dialogue|conversation|musical|ballet|comedy|romcom|rom-com|romance|western|thriller|horror|sketch|drama|tragedy|opera"
    r"|fable|legend|myth|mystery|sitcom|ballad|limerick|song|parody|romantic comedy|adventure|heist)(?:\s+(?:film|movie|short|story))?"
    r"(?:\s+set\s+(?P<where>(?:in|on|at)\s+[\w' -]+?))?"
    r"(?:\s+(?:for|to)\s+(?:my|our|the)\s+[\w' -]+?)?,?\s+(?:about|with|in which|where|starring|featuring)\s+(?=\S)",
    re.I,
)
_FOR_WHOM = re.compile(
    r"^(?:for\s+)?(?:my|our)\s+(?:[\w'-]+\s+){1,3}?(?:about|with|starring|featuring)\s+(?=\S)", re.I
)
"""What is left of *a bedtime story for my son about …*."""
_MANNER = re.compile(
    r"^(?:in\s+(?:the\s+)?)?(?:[\w-]+\s+){1,3}(?:style|fashion|manner)\s*[:,–-]\s+(?=\S)", re.I
)
_ALL_ARE = re.compile(
    r"^(?P<kind>.+?),?\s+(?:but|only|except(?: that)?|where|in which|and)\s+(?:all|every|each)?\s*(?:of\s+)?(?:the\s+)?"
    r"(?:characters?|everybody|everyone|cast|roles?|actors?|people|body|one)\s+(?:is|are)\s+(?P<who>(?:an?\s+)?[\w' -]+)(?P<rest>.*)$",
    re.I | re.S,
)
_ARE_PLAYED = re.compile(
    r"^(?:.{3,40}?\s+(?:where|in which|but)\s+)?(?:all\s+(?:of\s+)?)?(?P<roles>(?:the\s+)?[a-z-]+s)\s+are\s+(?:all\s+)?(?P<who>(?:[a-z-]+\s+){0,2}[a-z-]+s)\b(?P<rest>\s+and\s+the\s.*)?$",
    re.I | re.S,
)
_ONLY_WITH = re.compile(
    r"^(?P<kind>[^,.]{3,40}?),?\s+(?:but|only)\s+with\s+(?P<who>(?:[a-z-]+\s+)?[a-z-]+)\b(?P<rest>(?:,?\s+and\s.*)?)$",
    re.I | re.S,
)
_BUT_DOES = re.compile(
    r"^(?P<role>(?:an?\s+)?(?:[\w-]+\s+){0,2}[\w-]+),?\s+but\s+(?:he|she|it)\s+(?P<does>[a-z]+s\s.+)$",
    re.I | re.S,
)
_BUT_IS = re.compile(
    r"^(?P<role>[^,.]{3,50}?),?\s+(?:but|only|except)\s+(?:he|she|it|they)(?:['’]s|['’]re|\s+is|\s+are)\s+(?P<who>an?\s+[\w' -]+?)"
    r"(?:(?:,|\s+and)\s+(?P<rest>.+))?$",
    re.I | re.S,
)
_PAIR = re.compile(
    r"^(?P<a>[A-Z][\w'’-]+),\s+(?P<as>(?:an?|the|my|our|his|her)\s+[^,]+),\s+and\s+(?P<b>[A-Z][\w'’-]+),\s+(?P<bs>(?:an?|the|my|our|his|her)\s+[^,]+?),\s+(?P<rest>.+)$",
    re.S,
)
_TITLED = re.compile(r"^[\"“][^\"”]+[\"”],?\s+(?:about|on|in which|where|:)\s+(?=\S)", re.I)


_PLACED = re.compile(
    r"^(?P<who>(?:an?|the|two|three)\s+[a-z' -]+?)\s+(?P<where>(?:in|on|at)\s+(?:the\s+)?[A-Z][\w'’-]+)\s+(?P<does>[a-z]+[^su]s\s+(?:an?|the|his|her|its|their|no|every|one|two)\s+.+)$"
)
"""Whom something happens to in a place with a name, before the deed."""
_WITH_NAMED = re.compile(
    r"^(?P<what>the\s+[a-z' -]+?)\s+with\s+(?P<who>an?\s+[a-z-]+(?:\s+[a-z-]+)?\s+(?:named|called)\s+[A-Z][\w'’-]+)$"
)
"""Something that is shown with somebody who has a name."""


_INVITED = re.compile(
    r"^(?:you(?:['’]re| are)\s+(?:all\s+)?(?:cordially\s+)?invited|we(?:\s+would\s+like\s+to|['’]d\s+like\s+to)?\s+invite\s+you(?:\s+all)?)(?:[:,!.–-]|(?P<to>\s+to))\s+(?=\S)",
    re.I,
)
_EXPLAINED = re.compile(
    r"^(?P<what>[^,.:]{3,60}?),?\s+(?:explained|told|taught)(?:\s+(?:for|to)\s+[\w -]+?)?\s+by\s+(?P<who>an?\s+.+)$",
    re.I | re.S,
)


def cast_as(text: str) -> str:
    """The wish where somebody is cast against the role, or a manner is led with, told straight."""
    if other := _BUT_IS.match(text.strip().rstrip(".")):
        return _but(other)
    if bound := _BUT_DOES.match(text.strip()):
        return f"{_one(bound['role'])} {bound['does']}"
    if asked := _INVITED.match(text.strip()):
        return f"Invitation{' to' if asked['to'] else ':'} {text.strip()[asked.end() :]}"
    if (how := _HOW_ONE.match(text.strip())) and any(
        word in vocabulary.PASTS for word in how["who"].lower().split()
    ):
        return _now(how["who"])
    if taught := _EXPLAINED.match(text.strip()):
        return f"{taught['who']} explains {taught['what']}"
    return _MANNER.sub("", text.strip(), count=1)


def straight(text: str) -> str:
    """The premise without the frame around it."""
    text = text.strip()
    text = _OF_WHICH.sub(r"\1 that \2", text)
    if supposed := _SUPPOSED.match(text):
        return _now(supposed["what"])
    if placed := _PLACED.match(text):
        return f"{placed['who']} {placed['does']} {placed['where']}"
    if guided := _WITH_NAMED.match(text):
        return f"{guided['who']} travels through {guided['what']}"
    if pair := _PAIR.match(text):
        trades = (_noun(pair["as"]), _noun(pair["bs"]))
        return f"{trades[0]} named {pair['a']} and {trades[1]} named {pair['b']} {pair['rest']}"
    if often := _OFTEN.match(text):
        return f"{often['what'].rstrip('.')} {often['when'][:1].lower()}{often['when'][1:]}"
    if there := _THERE.match(text):
        text = _present(there["what"].strip(), there["how"].lower())
    if (led := _LED.match(text)) and any(map(_deed_or_many, led["what"].split()[1:7])):
        return f"{led['what'].rstrip('.')} {led['when'][:1].lower()}{led['when'][1:]}"
    if then := _AFTER.match(text):
        return f"{then['what'].rstrip('.')} {then['when'][:1].lower()}{then['when'][1:]}"
    if several := _AMONG.match(text):
        rest = re.sub(r",?\s+and\s+(?=one\b)", ", ", re.sub(r"^,(?=\s+one\b)", ":", several["rest"] or ""))
        return f"{several['who']} {_TALK[several['deed'].lower()]}{rest}"
    if between := _BETWEEN.match(text):
        return _between(between)
    if played := _ALL_ARE.match(text):
        return f"{_many(played['who'])} play {_one(played['kind'])}{played['rest']}"
    if mere := _ONLY_WITH.match(text):
        return f"{_many(mere['who'])} play {_one(mere['kind'])}{mere['rest']}"
    if roles := _ARE_PLAYED.match(text):
        return f"{_many(roles['who'])} play {roles['roles'] if roles['roles'].lower().startswith('the ') else 'the ' + roles['roles']}{roles['rest'] or ''}"
    text = _ASIDE.sub(_before, text)
    if (being := _BEING.match(text)) and _deed(being["does"]):
        text = f"{_before(being)} {text[being.start('does') :]}"
    if form := _FORM.match(text):
        text = text[form.end() :]
        meets = "" if any(map(_deed, text.split())) else _TALK.get(form["form"].lower(), "")
        text = " ".join(filter(None, (text, meets if " and " in text else "", form["where"])))
    return _determined(_SEEN.sub("", _FOR_WHOM.sub("", text, count=1), count=1))


def _deed(word: str) -> bool:
    return word.lower() in vocabulary.THIRDS or word.lower() in ("who", "that", "which")


_SEEN = re.compile(r"^(?:we|you|one)\s+(?:only\s+|just\s+|can\s+)?sees?\s+(?=\S)", re.I)
_ASIDE = re.compile(
    r"\b(?P<det>an?|the)\s+(?P<who>[a-z-]+(?:\s[a-z-]+)?)\s+\((?:(?:who|which|that)(?:\s+is|['’]s)\s+|(?:he|she|it)(?:\s+is|['’]s)\s+)?(?P<how>(?!an?\b|the\b)[a-z-]+)\)",
    re.I,
)
"""How somebody is, in brackets behind them."""
_BEING = re.compile(
    r"^(?P<det>an?|the)\s+(?P<who>[a-z-]+(?:\s[a-z-]+)?),?\s+(?:who|which|that)\s+is\s+(?P<how>(?!an?\b|the\b)[a-z-]+),?\s+(?P<does>[a-z]+)\b",
    re.I,
)
"""How somebody is, before what they do."""


def _before(found: re.Match[str]) -> str:
    det = found["det"] if found["det"].lower() == "the" else english.article(found["how"])
    return f"{det} {found['how']} {found['who']}"


def _determined(text: str) -> str:
    """A single thing with its article: *empty station at night* -> an empty station at night."""
    words = text.split()
    rest = [word for word in words if word.lower() not in vocabulary.ADJECTIVES][:1]
    noun = rest[0].lower() if rest else ""
    bare = len(words) > 2 and words[0] in vocabulary.ADJECTIVES and noun.isalpha()
    single = bare and english.singular(noun) == noun and noun not in vocabulary.MASS | vocabulary.PREPOSITIONS
    if not single or noun in ("and", "or", "but") or noun in english.NUMBER_WORDS:
        return text
    return f"{english.article(words[0])} {text}"


_UNWANTED = re.compile(
    r",\s+(?:and |but )?((?:no|without(?: any)?) (?!one\b|longer\b|matter\b)[a-z]+(?: [a-z]+)?)\s*\.?$", re.I
)


def wanted(text: str) -> tuple[str, tuple[str, ...]]:
    """The premise without what it does not want, said last; and that."""
    last = _UNWANTED.search(text)
    return (text[: last.start()], (last[1],)) if last else (text, ())


_TWO = re.compile(
    r"^(?P<deed>.{3,60}?)\s+(?:entre|zwischen)\s+(?P<a>[^,]+?)\s+(?:y|e|et|und)\s+(?P<b>[^,.]+)\.?$", re.I
)


def between(text: str, english_of: Callable[[str], str]) -> str:
    """A premise between two of them in another language, told straight in English; empty where it is none."""
    found = _TWO.match(text.strip())
    if not found:
        return ""
    deed = english_of(found["deed"]).lower()
    does = next((_TALK[key] for key in sorted(_TALK, key=len, reverse=True) if key in deed), "")
    return f"{english_of(found['a'])} and {english_of(found['b'])} {does}" if does else ""


def untitled(text: str) -> str:
    """The premise behind a quoted title."""
    return straight(_TITLED.sub("", text, count=1))


def _between(found: re.Match[str]) -> str:
    who, behind = found["who"].strip(), ""
    first, joint, second = who.partition(" and ")
    if cut := _BEHIND.search(second):
        second, behind = second[: cut.start()], f" {second[cut.end() :]}"
    deed = _TALK[found["deed"].lower()]
    return f"{first}{joint}{second.strip()} {deed}{found['where'] or ''}{behind}"


def _noun(trade: str) -> str:
    """A trade that reads as one noun, where its last word may be a deed: *a chimney-sweep*."""
    words = trade.split()
    if len(words) > 2 and words[-1] in vocabulary.VERBS:
        words[-2:] = [f"{words[-2]}-{words[-1]}"]
    return " ".join(words)


def _many(who: str) -> str:
    words = who.strip().split()
    if words[0].lower() in ("a", "an"):
        return " ".join([*words[1:-1], english.plural(words[-1])])
    return " ".join(words if words[0].lower() in vocabulary.DETERMINERS else ["the", *words])


def _one(kind: str) -> str:
    first = kind.split()[0].lower()
    if first in vocabulary.DETERMINERS or kind.split()[0][:1].isupper():
        return kind
    return f"{english.article(kind)} {kind}"


def _but(found: re.Match[str]) -> str:
    words = (found["rest"] or "").split()
    role = found["role"]
    if role.split()[0].lower() not in vocabulary.DETERMINERS:
        named = len(role.split()) > 1 and role.split()[1][:1].isupper()
        role = f"{english.article(role)} {role if named else role[:1].lower() + role[1:]}"
    told = f"{found['who']} plays {role}"
    if words and words[0].lower() in vocabulary.GERUNDS:
        verb = english.agree(vocabulary.GERUNDS[words[0].lower()], False)
        return f"{told} and {verb} {' '.join(words[1:])}"
    return f"{told} and {' '.join(words)}" if words else told
