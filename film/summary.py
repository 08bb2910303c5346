"""What was done to a film, in one breath, from a phrase for each operation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from film.naming import listed

_OF_SCENES = re.compile(
    r"(?P<verb>changed|removed|added) scene (?P<number>\d+)(?:'s (?P<field>.+))?|changed the (?P<whole>.+)"
)


def told(phrases: Sequence[str]) -> str:
    """What was done, in one breath: "changed the length of scenes 1 and 2, removed scenes 3 and 4".

    A change of the film as a whole speaks for the same change in its scenes.
    """
    scenes: dict[tuple[str, str], list[int]] = {}
    groups: dict[str, tuple[str, str]] = {}
    whole = {match["whole"] for phrase in phrases if (match := _OF_SCENES.fullmatch(phrase))}
    for phrase in phrases:
        match = _OF_SCENES.fullmatch(phrase)
        if match is None or match["whole"]:
            groups[phrase] = ("", "")
        elif match["field"] is None or match["field"] not in whole:
            group = (match["verb"], match["field"] or "")
            scenes.setdefault(group, []).append(int(match["number"]))
            groups[" ".join(group)] = group
    said = [_of_scenes(*group, scenes[group]) if group[0] else phrase for phrase, group in groups.items()]
    return ", ".join(_without_repeated_verbs(said))


def _of_scenes(verb: str, field: str, numbers: Sequence[int]) -> str:
    """ "changed scene 1's length", or "changed the length of scenes 1 and 2" for several."""
    if len(numbers) == 1:
        return f"{verb} scene {numbers[0]}" + (f"'s {field}" if field else "")
    scenes = f"scenes {listed(map(str, sorted(numbers)))}"
    return f"{verb} the {field} of {scenes}" if field else f"{verb} {scenes}"


def _without_repeated_verbs(phrases: Sequence[str]) -> Iterator[str]:
    """ "changed the title", "changed the style" as "changed the title", "the style"."""
    before = ""
    for phrase in phrases:
        verb, _, rest = phrase.partition(" ")
        yield rest if verb == before else phrase
        before = verb
