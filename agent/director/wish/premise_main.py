"""Which verb of an English wish is its own, where a clause tells more of whom it is about.

*A baker who cannot sleep bakes bread*: who bakes, and that he cannot sleep only says which baker it is.
"""

from __future__ import annotations

from agent.director.wish.premise_verbs import MOVING, nounish, verb_at
from agent.director.words import concrete, english, vocabulary
from agent.director.words.phrases import RELATIVES, low, read_entity

_OPENERS = frozenset((*RELATIVES, "whom", "whose", "where"))
"""How a clause begins that says which one is meant."""
_INNER = frozenset(
    (
        *_OPENERS,
        "because",
        "when",
        "whenever",
        "while",
        "until",
        "if",
        "as",
        "than",
        "what",
        "how",
        "why",
        "so",
    )
)
"""How a clause begins that stands within another one."""
_AUXILIARY = frozenset(("is", "are", "was", "were", "has", "have", "had", "does", "do", "did"))
_REFUSING = frozenset(
    (
        *english.MODALS,
        *("can", "could", "will", "would", "must", "may", "should"),
        *("doesn't", "don't", "didn't", "isn't", "wasn't", "hasn't", "aren't", "never"),
    )
)
_PARTICLES = frozenset(("up", "down", "off", "out", "away", "back"))
"""What can end a verb: *is torn* down."""
_DONE = frozenset(english.participle(verb) for verb in vocabulary.VERBS if " " not in verb)


def relative(tokens: list[str]) -> int | None:
    """Where a clause begins that says which one is meant, before anything is told of them."""
    at = next((i for i, token in enumerate(tokens) if token.lower() in _OPENERS), None)
    if at is None or at < 1 or not nounish(tokens[at - 1]) or any(t in ",.;:" for t in tokens[:at]):
        return None
    return None if any(verb_at(tokens, i, False) for i in range(1, at)) else at


def main_verb(tokens: list[str], many: bool) -> int | None:
    """The verb of whom a wish is about behind the clause that says which one; None where there is no such clause, or no such verb."""
    at = relative(tokens)
    if at is None:
        return None
    many = read_entity(tokens[:at]).many or (many and "and" in tokens[:at])
    open_clauses, last, i = 1, at, at + 1
    while i < len(tokens):
        word = tokens[i].lower()
        if word in ",.;:" or word in ("and", "but"):
            return None
        if word in _INNER and not (word == "as" or low(tokens, i - 1) in ("than", "as")):
            open_clauses += 1
        elif open_clauses:
            if _acts(tokens, i):
                open_clauses -= 1
                while i + 1 < len(tokens) and _goes_on(tokens, i):
                    i += 1
                last = i
        elif _is_main(tokens, i, last, many):
            return i
        i += 1
    return None


def _acts(tokens: list[str], i: int) -> bool:
    """Whether a word is the verb of the clause that was opened last."""
    word, before = low(tokens, i), low(tokens, i - 1)
    if word in _AUXILIARY or word in _REFUSING - {"never"}:
        return True
    known = word in vocabulary.THIRDS or word in vocabulary.PASTS or word in vocabulary.VERBS
    return known and before not in (vocabulary.DETERMINERS | vocabulary.ADJECTIVES) - _OPENERS


def _goes_on(tokens: list[str], i: int) -> bool:
    """Whether the next word is of the same verb: *has never* seen, *cannot* sleep, *is* talking."""
    word, after = low(tokens, i), low(tokens, i + 1)
    helps = word in _AUXILIARY | _REFUSING or word in ("not", "to", "been", "be", "always", "only", "just")
    if after in ("not", "never", "been", "always", "only", "just", "still"):
        return helps
    if not helps:
        return after == "to" and low(tokens, i + 2) in vocabulary.VERBS
    return (
        (after == "to" and word not in ("not",))
        or after in vocabulary.VERBS
        or after in _DONE
        or after in vocabulary.GERUNDS
        or after == "be"
    )


def _is_main(tokens: list[str], i: int, last: int, many: bool) -> bool:
    word, before, after = low(tokens, i), low(tokens, i - 1), low(tokens, i + 1)
    free = last == i - 1 or (before == "her" and after in vocabulary.PREPOSITIONS | vocabulary.DETERMINERS)
    if before in (vocabulary.DETERMINERS | vocabulary.PREPOSITIONS) - _PARTICLES and not free:
        return False
    if (
        before in vocabulary.ADJECTIVES | english.NUMBER_WORDS.keys()
        and low(tokens, i - 2) not in _AUXILIARY
        and i - 2 != last
    ):
        return False
    if word in _AUXILIARY | _REFUSING and word != "never":
        return (word not in ("are", "were", "have", "do", "don't")) or many
    drawn = bool(concrete.nouns(word)) or vocabulary.kind(english.singular(word)) != "thing"
    if many:
        acts = word in vocabulary.VERBS and (not drawn or after in vocabulary.DETERMINERS)
        return acts and after != "of"
    past = word in vocabulary.PASTS and last < i - 1
    if word in vocabulary.VERBS or word in vocabulary.GERUNDS or word in vocabulary.ADJECTIVES:
        return False
    if not (
        word in vocabulary.THIRDS or past or (word not in vocabulary.PASTS and verb_at(tokens, i, False))
    ):
        return False
    led = after in vocabulary.DETERMINERS or after in (
        "to",
        "it",
        "him",
        "them",
        "himself",
        "herself",
        "itself",
    )
    if led:
        return True
    if last == i - 1:
        return not drawn or low(tokens, last) in MOVING
    object_ = (
        any(t.lower() in vocabulary.DETERMINERS for t in tokens[last + 1 : i]) or before in vocabulary.MASS
    )
    return not drawn or object_
