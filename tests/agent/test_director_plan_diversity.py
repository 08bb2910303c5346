"""Different wishes, different films."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from itertools import combinations

from agent.director import lint
from agent.director.plan import Planned, Wish, plan
from agent.director.words import phrases

WISHES = """A hedgehog looks for a winter coat
A baker befriends a wolf
An old clockmaker repairs a broken clock
A girl carries a letter across the desert
A penguin learns to fly
A dragon guards a library
A boy waits for a train that never comes
A grandmother teaches her grandson to bake bread
A mouse escapes from a castle
A crow collects keys
A fisherman loses his hat
The night the music stopped
The last bookshop in Paris
A caterpillar becomes a butterfly
A knight races a snail
An ant climbs a mountain
A detective solves the mystery of the stolen bread
The quiet island
snow
A teaser for a bakery on a boat
Ad for Nimbus, a raincoat that folds into a pocket
30s ad for our bookshop
Why do cats purr?
How to fold a paper crane
Documentary portrait of a glassblower
Bedtime story about a sleepy owl
Two days in Venice
Happy birthday video for Tom who loves trains
Product demo of Loop: record, edit, publish
Recap of our summer camp: 30 kids, 5 days, one broken canoe
Trailer for a film called The Glass Forest
A tired king gives away his crown
A small robot crosses the desert to deliver a flower
Maya finds an old map and sails to an island
A red balloon
My cat
Two sisters, one bicycle
A swan who thinks she is a duck
The sun and the moon play chess
A monk listens to the rain""".splitlines()


@cache
def _scripts() -> dict[str, list[str]]:
    found = {}
    for wish in WISHES:
        planned = plan(Wish(wish))
        assert isinstance(planned, Planned)
        found[wish] = lint.scripts(planned.breakdown)
    return found


def _trigrams(wish: str, scripts: list[str]) -> set[tuple[str, ...]]:
    own = {phrases.lemma(w) for w in phrases.content_words(wish)}
    found = set()
    for text in scripts:
        words = re.findall(r"[\w']+", text.lower())
        lemmas = [phrases.lemma(word) for word in words]
        found |= {tuple(words[i : i + 3]) for i in range(len(words) - 2) if not own & set(lemmas[i : i + 3])}
    return found


def test_few_films_share_their_words() -> None:
    grams = {wish: _trigrams(wish, scripts) for wish, scripts in _scripts().items()}
    shared = [
        len(grams[a] & grams[b]) / max(1, min(len(grams[a]), len(grams[b])))
        for a, b in combinations(WISHES, 2)
    ]
    assert sum(s > 0.15 for s in shared) <= 0.02 * len(shared)
    assert sum(shared) / len(shared) < 0.02


def test_no_sentence_returns_often() -> None:
    counts = Counter(text for scripts in _scripts().values() for text in set(scripts) if text)
    assert max(counts.values()) <= 0.075 * len(WISHES)


def test_openings_differ() -> None:
    openings = {scripts[0] for scripts in _scripts().values()}
    assert len(openings) == len(WISHES)
