"""Words that tell how a thing is, and words that name another: ``pale blue``, ``a cactus``."""

from __future__ import annotations

import re

from agent.director.refine.features import COLOURS, STATES, TINTS
from agent.director.refine.newcomers import thing_seen
from agent.director.scripts.words import words_of as word_set
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import NUMBER_WORDS, singular
from agent.director.words.lexer import lex

ARTICLE = re.compile(
    r"^(?:all |both )?(?:the|an?|his|her|its|their|some|any|this|that|those|these|our|my) ", re.I
)


_MUCH = re.compile(r"^(?:(?:much|far|way|even|a lot|a bit|a little|slightly|somewhat|really|very|rather|more of|simply|just) )+", re.I)  # fmt: skip


_KINDS = word_set("quote neg unit state aspect language transition person length speed louder shot nearer move style instrument genre position")  # fmt: skip


_COMPARED = {
    (a[:-1] + "ier" if a.endswith("y") else a + ("r" if a.endswith("e") else "er")): a for a in lexicon.ADJECTIVES
} | {"bigger": "large", "larger": "large", "smaller": "small", "redder": "red", "thinner": "thin", "fatter": "fat", "wetter": "wet"}  # fmt: skip


_OTHERS = word_set("curly wavy fluffy furry woolly shaggy scruffy raggedy ragged shiny glossy matte lit unlit torn worn patched polka-dotted dotted checked plaid tartan floral golden wooden woollen knitted see-through translucent asleep awake signal steaming smoking burning glowing bakelite walnut oak brass steel denim leather linen velvet silk wool rubber")  # fmt: skip


def coloured(words: str) -> bool:
    return bool(words) and bool(re.fullmatch(COLOURS, words.lower().split(" with ")[0].split()[-1]))


def plain(feature: str) -> str:
    """A feature without what only says how much: "much bigger" is bigger, "a bit darker grey" dark grey."""
    feature = re.sub(
        r"\b(?:a bit|a little|really|very much|much) ", "", _MUCH.sub("", ARTICLE.sub("", feature))
    )
    words = [_COMPARED.get(w.lower(), w) for w in feature.split()]
    if len(words) > 1 and words[0] in ("painted", "coloured", "colored", "dyed"):
        words = words[1:]
    return " ".join(words)


def adjectival(y: str) -> bool:
    """Whether words tell how something is, and not another thing."""
    words = (
        re.sub(r"\b(?:a bit|a little|really) ", "", _MUCH.sub("", y.lower()))
        .split(" with ")[0]
        .replace(",", " ")
        .split()
    )
    if not words or words[0] in ("a", "an", "the", "some"):
        return False
    tinted = all(_adjective(w) or w == "and" or re.fullmatch(TINTS, w) for w in words)
    return tinted and _adjective(words[-1])


def _adjective(word: str) -> bool:
    if word in STATES or word in _COMPARED or re.fullmatch(COLOURS, word) or word in lexicon.ADJECTIVES:
        return True
    if word in lexicon.GERUNDS and singular(word) == word and not word.endswith("ening"):
        return True
    kind = lex(word, [], "en", [word])[0].kind
    if kind in ("size", "colour", "light", "age"):
        return True
    return (
        bool(re.fullmatch(r"\w{3,}(?:ed|ish|ful|less|ous|able|ive|ical)|\w{2,}-\w+ed|un\w+ed", word))
        or word in _OTHERS
    )


def names_a_thing(y: str) -> bool:
    """Whether words name something that can be seen in place of another."""
    noun = re.split(r" (?:of|with|in|on|at|that|who) ", ARTICLE.sub("", y))[0].split()
    if not noun or len(y.split()) > 12:
        return False
    if any(t.kind in _KINDS for t in lex(noun[-1], [], "en", noun)):
        return False
    article = (
        bool(ARTICLE.match(y))
        or y.split()[0].lower() in NUMBER_WORDS
        or singular(noun[-1].lower()) != noun[-1].lower()
    )
    return thing_seen(y if article else f"a {y}") and (article or noun[-1].lower() not in lexicon.VERBS)
