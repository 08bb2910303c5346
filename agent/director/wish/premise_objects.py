"""Whom and what an English deed is done to, and where."""

from __future__ import annotations

from agent.director.story import world
from agent.director.wish.entities import Entity
from agent.director.wish.premise_verbs import verb_at
from agent.director.words import english, vocabulary
from agent.director.words.phrases import NUMBERS, RELATIVES, join, low, read_entity, tokens_of


def kind_of_deed(verb: str, group: str, target: Entity | None) -> str:
    """The kind of story a verb tells of that object: one thing is no collection, and a café is opened as it is built."""
    if target is None:
        return group
    single = not target.many and target.det in ("a", "an", "one", "the", *vocabulary.POSSESSIVES)
    if (
        verb == "run"
        or (group == "collect" and single)
        or (verb in ("give", "send", "offer", "bring") and target.kind == "person")
    ):
        return ""
    if (verb == "leave" and not world.find(target.noun)) or (
        verb == "win" and target.kind in ("thing", "idea") and target.noun not in RACES
    ):
        return ""
    if group == "become" and verb not in ("become", "turn", "open"):
        return ""
    business = world.find(target.noun) or target.noun in _BUSINESSES
    return ("make" if business else "") if verb == "open" else group


RACES = frozenset(english.listed("race marathon competition contest tournament championship rally regatta"))
_BUSINESSES = (
    "restaurant",
    "business",
    "hotel",
    "bank",
    "agency",
    "clinic",
    "practice",
    "office",
    "school",
    "stall",
)


def owner(entity: Entity) -> Entity | None:
    """Who is named behind what is done something to: *a lion* of "the hair of a lion"."""
    of, _, behind = entity.tail.partition(" ")
    words = tokens_of(behind)
    if of != "of" or low(words, 0) not in vocabulary.DETERMINERS:
        return None
    found = read_entity(words)
    return found if found.kind in ("person", "animal", "machine") and not found.many else None


def beneficiary(tokens: list[str]) -> Entity | None:
    """Who stands after "to", "for" or "with" behind an object, if it is somebody."""
    at = next((i for i, t in enumerate(tokens) if i and t.lower() in ("to", "for", "with")), None)
    if at is None:
        return None
    end = next(
        (
            j
            for j in range(at + 2, len(tokens))
            if tokens[j] in ",;."
            or tokens[j].lower() in vocabulary.PREPOSITIONS | {"and", "who", "that", "where"}
        ),
        len(tokens),
    )
    entity = read_entity(tokens[at + 1 : end])
    living = entity.kind in ("person", "animal", "machine") or entity.noun == "snowman"
    return entity if living and (entity.det or entity.name) and not entity.many else None


_CLAUSES = frozenset(("how", "what", "why", "that", "where", "when", "whether", "who", "which"))
"""Words that begin a clause, and no object."""
_BEHIND = frozenset(
    (
        "and",
        "while",
        "until",
        "where",
        "out",
        "away",
        "back",
        "again",
        "together",
        "alone",
        "home",
        "each",
        "what",
        "how",
        "why",
        "whether",
        "whose",
        "because",
        "when",
        "instead",
        "much",
        "too",
        "very",
        "if",
        "so",
        *RELATIVES,
    )
)
"""What can stand right behind an object, and is none of it."""


def _ends_object(tokens: list[str], i: int) -> bool:
    """Whether a noun phrase that began before ends there."""
    word, after = tokens[i].lower(), low(tokens, i + 1)
    if word in ("every", "all", "one", "that", "this") and (after in _TIMES or after[:-3] in _DAYS):
        return True
    crying = word in vocabulary.GERUNDS and low(tokens, i - 1) not in vocabulary.DETERMINERS
    if crying and i > 1 and after in vocabulary.PREPOSITIONS | {"", ",", "alone"}:
        before = low(tokens, i - 1)
        living = vocabulary.kind(english.singular(before)) in ("person", "animal")
        return living or (bool(after) and after not in (",", "of") and before not in vocabulary.ADJECTIVES)
    return (
        word in ",;."
        or word in vocabulary.PREPOSITIONS | _BEHIND
        or (word in NUMBERS and word != "one" and i > 1)
    )


_TIMES = frozenset(
    english.listed(
        "day night morning evening afternoon week month year summer winter spring autumn hour minute weekend time single"
    )
)
_DAYS = frozenset(english.listed("mon tues wednes thurs fri satur sun"))


def _infinitive(tokens: list[str]) -> bool:
    """Whether a verb follows "to", and nobody or nothing that it leads to."""
    word = low(tokens, 1)
    named = tokens[1:2] and tokens[1][:1].isupper()
    return (
        word in vocabulary.VERBS
        or word == "be"
        or (len(tokens) == 2 and not named and vocabulary.kind(english.singular(word)) == "thing")
    )


def object_of(tokens: list[str]) -> Entity | None:
    """The first noun phrase after a verb; a preposition such as *with* may lead it."""
    while tokens and (
        tokens[0].lower() in vocabulary.ADVERBS
        or tokens[0].lower() in ("with", "to", "for", "about", "at", "by", "on", "in", "of", "into")
    ):
        if tokens[0].lower() == "to" and _infinitive(tokens):
            tokens = tokens[2:]
            continue
        tokens = tokens[1:]
    if not tokens or tokens[0].lower() in _CLAUSES:
        return None
    stop = next((i for i in range(1, len(tokens)) if _ends_object(tokens, i)), len(tokens))
    tail_words = {"of"}
    end = stop
    if stop < len(tokens) and tokens[stop].lower() in tail_words:
        end = next((i for i in range(stop + 1, len(tokens)) if tokens[i] in ",;."), len(tokens))
    if tokens[0].lower() in ("it", "him", "her", "them", "itself", "himself", "herself") and (
        len(tokens) == 1 or tokens[0].lower() != "her"
    ):
        return None
    if tokens[0].lower() in ("he", "she", "it", "they", "i", "we", "you"):
        return None
    if tokens[0].lower() in vocabulary.PREPOSITIONS:
        return (
            object_of(tokens[1:])
            if tokens[0].lower() in ("beside", "against", "without", "between", "like", "from")
            else None
        )
    entity = read_entity(tokens[:end])
    return entity if entity.noun else None


_ENDS_PLACE = frozenset(
    ("and", "or", "but", "who", "that", "which", "where", "because", "when", "while", "so", "if", "every")
)
"""Words that begin something else behind a place."""


def place_of(tokens: list[str]) -> tuple[str, str]:
    """The last phrase of place, in the wish's words, and its noun; one of weather only where there is no other."""
    weather = ("", "")
    for i in range(len(tokens) - 1, -1, -1):
        if tokens[i].lower() not in vocabulary.PLACE_PREPOSITIONS or low(tokens, i + 1) in vocabulary.VERBS:
            continue
        end = next(
            (
                j
                for j in range(i + 1, len(tokens))
                if tokens[j] in ",;.?!"
                or (j > i + 1 and tokens[j].lower() in vocabulary.PREPOSITIONS - {"of"})
                or tokens[j].lower() in _ENDS_PLACE
                or (j > i + 1 and verb_at(tokens, j, False))
            ),
            len(tokens),
        )
        phrase = tokens[i + 1 : end]
        stop = next((j for j, t in enumerate(phrase) if t.lower() == "of"), len(phrase))
        noun = phrase[:stop][-1] if phrase[:stop] else ""
        if noun and (
            noun[0].isupper()
            or vocabulary.kind(english.singular(noun.lower())) not in ("idea", "person", "animal")
        ):
            found = join(tokens[i:end]), noun.lower() if noun[0].isupper() else english.singular(noun.lower())
            if vocabulary.kind(found[1]) != "weather":
                return found
            weather = weather if weather[0] else found
    return weather
