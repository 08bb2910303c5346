"""A feature of a thing in the film: its colour, size, material or state, wherever the thing is named."""

from __future__ import annotations

import re

from agent.director.refine.draft import CHANGE, Clause
from agent.director.refine.features import COLOURS, STATES, with_feature
from agent.director.refine.holders import holders, is_a
from agent.director.refine.targets import gender, members, roles, showing
from agent.director.refine.types import Asked, Reply
from agent.director.refine.words import called
from agent.director.refine.worn import dressed
from agent.director.words import tongues
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import article, singular
from film.document import CastMember


def feature(clause: Clause) -> bool | Reply:
    """``make the umbrella yellow``, ``the boat should be bigger``, ``a yellow umbrella instead of the green one``."""
    if clause.has("verb", "give", "add", "remove", "replace") or clause.seen("quote") or clause.has("neg"):
        return False
    value = _value(clause)
    if value is None or (clause.has("amount", "too") and clause.tokens[value[0]].kind == "word"):
        return False
    at, adjective = value
    found = _noun(clause, at)
    if found is None:
        return False
    index, noun = found
    if owner := _owner(clause, index, noun):
        return _of_owner(clause, owner, (at, adjective), (index, noun))
    somebody = next((m for m in clause.film.cast if noun in m.name.lower().split()), None)
    if somebody and not clause.names_some():
        clause.used |= {index, at}
        clause.use(*CHANGE)
        clause.use_amounts()
        return _of_somebody(clause, somebody, adjective)
    if _is_where(clause, at, index):
        return False  # dark in the office: a scene, and no dark office chair
    scenes, cast = holders(clause, noun)
    if not scenes and not cast:
        return _nowhere(clause, noun, adjective) if clause.tokens[at].kind == "colour" else False
    clause.used |= {index, at}
    before = clause.tokens[index - 1] if index else None
    if before and before.kind == "word" and any(holders(clause, f"{before.text.lower()} {noun}")):
        clause.used.add(index - 1)
    said = (adjective, noun)
    if clause.draft.language != "en":
        said = (clause.tokens[at].text, clause.tokens[index].text)
    clause.used |= _owners(clause, index, scenes, cast)
    only: tuple[str, ...] | None = None
    if clause.names_scenes():
        named = clause.targets()
        if not isinstance(named, tuple):
            return named
        only = named
        if clause.tokens[at].kind in ("light", "weather") and not set(only) & {
            *scenes,
            *(s.id for s in clause.film.scenes for m in cast if m.id in s.named),
        }:
            clause.used -= {index, at}
            return False
    too = _too(clause)
    _featured(clause, noun, adjective, (scenes, cast), only, said)
    for text, more in too:  # bigger and red
        _featured(clause, noun, more, holders(clause, noun), only, (text, said[1]))
    return True


def _of_owner(clause: Clause, owner: CastMember, how: tuple[int, str], what: tuple[int, str]) -> bool | Reply:
    """What somebody wears or has takes the adjective; both words by their places in the clause."""
    (at, adjective), (index, noun) = how, what
    clause.used |= {index, at, *range(min(index, at), max(index, at))}
    clause.use(*CHANGE)
    clause.take_all("aux")
    thing = f"{adjective} {noun}"
    bare = noun.endswith("s") or noun == "hair"
    return dressed(clause, owner, thing if bare else f"{article(adjective)} {thing}")


def _is_where(clause: Clause, at: int, index: int) -> bool:
    """Whether a light is told of the place that is named behind it, and of no thing."""
    lead = [t.text.lower() for t in clause.tokens[max(0, index - 2) : index]]
    placed = len(lead) == 2 and lead[0] in ("in", "at", "on", "im")
    return clause.tokens[at].kind == "light" and placed and not clause.names_scenes()


def _too(clause: Clause) -> list[tuple[str, str]]:
    """What else the thing should be, as it is said and as it is drawn: *and red*."""
    if clause.seen("instead", "of"):
        return []
    drawn = {"larger": "large", "smaller": "small"}
    found = [
        (t.text, t.value if t.kind == "colour" else drawn.get(t.value, ""))
        for i, t in enumerate(clause.tokens)
        if i not in clause.used
        and t.kind in ("colour", "size")
        and not (i + 1 < len(clause.tokens) and clause.tokens[i + 1].kind == "word")
    ]
    return [(text, more) for text, more in found if more]


def _owners(clause: Clause, index: int, scenes: tuple[str, ...], cast: list[CastMember]) -> set[int]:
    """Who is named with the thing and has it: Tilly's bell, where Tilly is described with one."""
    found = {i for i, m in members(clause.film, clause.tokens) if i != index and m in cast}
    for place, member in members(clause.film, clause.tokens):
        own = place + 1 < len(clause.tokens) and clause.tokens[place + 1].text == "'s"
        if own and scenes and all(member.id in clause.film.scene(s).named for s in scenes):
            found.add(place)
    return found


def _of_somebody(clause: Clause, member: CastMember, adjective: str) -> bool:
    """Somebody by name who is bigger or of another colour: what they are takes the adjective, the name does not."""
    nouns = [w for w in re.findall(r"[a-z]+", member.description.lower()) if w in roles(member)]
    text = member.description
    described = with_feature(text, nouns[0], adjective, whole=True) if nouns else f"{text}, {adjective}"
    clause.draft.cast(member.id, "description", described)
    clause.draft.tell("cast_look", who=called(member, capital=True), what=described)
    return True


def comparatives() -> frozenset[str]:
    """Wilder, rustier and the like: words that are no misspelt commands."""
    return frozenset(_COMPARED)


_COMPARED = {
    (word[:-1] + "ier" if word.endswith("y") else word + ("r" if word.endswith("e") else "er")): word
    for word in lexicon.ADJECTIVES
    if len(word) < 9 and "-" not in word
}


def _value(clause: Clause) -> tuple[int, str] | None:
    """The adjective that the clause asks for, with its place: the last one that is not of an old thing."""
    stop = next(
        (i for i, t in enumerate(clause.tokens) if t.kind == "instead" and t.value == "of"),
        len(clause.tokens),
    )
    for index, token in enumerate(clause.tokens[:stop]):
        if index in clause.used:
            continue
        if token.kind == "colour":
            return index, _shaded(clause, index)
        if token.kind == "size":
            return index, {"larger": "large", "smaller": "small"}.get(token.value, "")
        lit = _COMPARED.get(token.text.lower(), token.text.lower())
        if index + 1 < stop and clause.tokens[index + 1].kind == "colour":
            continue
        if token.kind == "light" and (lit in STATES or lit == "golden") and _thing_named(clause, index):
            return index, lit
        if token.kind == "age" and token.text.lower() in ("old", "older", "new", "newer"):
            return index, token.text.lower().removesuffix("er")
        if token.kind == "word" and token.text.lower() in _COMPARED:
            return index, _COMPARED[token.text.lower()]
        if token.kind == "word" and token.text.lower() in STATES and token.text.lower() not in _plain(clause):
            return index, token.text.lower()
    return None


def _shaded(clause: Clause, index: int) -> str:
    """A colour with what stands before it and says how strong it is: bright yellow."""
    before = clause.tokens[index - 1] if index else None
    joint, other = clause.tokens[index + 1 : index + 2], clause.tokens[index + 2 : index + 3]
    if (
        joint
        and other
        and joint[0].text.lower() in ("and", "&")
        and other[0].kind == "colour"
        and clause.draft.language == "en"
    ):
        clause.used.add(index + 2)
        return f"{clause.tokens[index].value} and {other[0].value}"
    if (
        before
        and before.text.lower() in ("bright", "dark", "light", "pale", "deep", "soft")
        and clause.draft.language == "en"
    ):
        clause.used.add(index - 1)
        return f"{before.text.lower()} {clause.tokens[index].value}"
    return clause.tokens[index].value


def _thing_named(clause: Clause, value: int) -> bool:
    """Whether a thing of the film stands where the light or age is said of it: the cups should be golden."""
    found = _noun(clause, value)
    return found is not None and any(holders(clause, found[1])) and not clause.seen("thing", "scene")


def _plain(clause: Clause) -> frozenset[str]:
    """Adjectives that only say which thing is meant: they stand before a noun and the film uses them so."""
    texts = " ".join(
        [s.visual_description for s in clause.film.scenes] + [m.description for m in clause.film.cast]
    )
    following = zip(clause.tokens, clause.tokens[1:], strict=False)
    return frozenset(
        a.text.lower()
        for a, b in following
        if a.kind == "word"
        and re.search(rf"\b{re.escape(a.text.lower())} {re.escape(b.text.lower())}\b", texts, re.I)
    )


def _noun(clause: Clause, value: int) -> tuple[int, str] | None:
    """The thing that the adjective is for: the nearest noun that is not used yet."""
    words = [
        i
        for i, t in enumerate(clause.tokens)
        if i not in clause.used
        and i != value
        and (t.kind in ("word", "instrument", "weather") or _english(clause, t.text))
        and t.text.lower() not in STATES
    ]
    known = [i for i in words if any(holders(clause, _name(clause, i)))]
    best = known or [i for i in words if clause.tokens[i].text.lower() not in ("one", "thing", "colour")]
    if not best:
        return None
    index = min(best, key=lambda i: (abs(i - value), i))
    return index, _name(clause, index)


_WORN = re.compile(
    r"^(?:hair|beard|moustache|braids?|eyes|skin|fur|coat|jacket|dress|shirt|hat|cap|scarf|shoes|boots|trousers|jumper|sweater|glasses|gloves|apron|cloak|skirt)$"
)


def _owner(clause: Clause, index: int, noun: str) -> CastMember | None:
    """Whose hair or coat is meant, where the words say so: her hair, the keeper's coat, he has a beard."""
    if clause.names_some() or not _WORN.match(noun):
        return None
    text = clause.text.lower()
    his = re.search(rf"\b(his|her)\b(?: \w+)? {re.escape(noun)}", text) or re.match(
        r"(he|she) (?:should |must )?(?:has|have|get|needs?|wears?)\b", text
    )
    if his:
        sex = {"his": "m", "he": "m", "her": "f", "she": "f"}[his[1]]
        fitting = [m for m in clause.film.cast if gender(m) == sex and m.kind != "thing"]
        return fitting[0] if len(fitting) == 1 else None
    named = [m for i, m in members(clause.film, clause.tokens) if i != index]
    return named[0] if len(named) == 1 and named[0].kind != "thing" else None


def _name(clause: Clause, index: int) -> str:
    text = clause.tokens[index].text
    return _english(clause, text) or singular(text.lower())


def _english(clause: Clause, word: str) -> str:
    """A noun of another language as pictures name it, or empty."""
    language = clause.draft.language
    noun = tongues.noun_of(word, language) if language in tongues.LANGUAGES else None
    return noun.english if noun else ""


def _nowhere(clause: Clause, noun: str, adjective: str) -> Asked | bool:
    if not clause.film.scenes or showing(clause.film, noun):
        return False
    thing = f"{article(adjective)} {adjective} {noun}"
    who = [f"give {called(m)} {thing}" for m in clause.film.cast if m.kind == "person"][:1]
    return Asked(
        f"No scene shows {article(noun)} {noun} by that name. Shall I add {thing}?",
        (*who, f"add {thing} to scene 1", f"add {thing} to all scenes"),
    )


def _featured(
    clause: Clause,
    noun: str,
    adjective: str,
    holders: tuple[tuple[str, ...], list[CastMember]],
    only: tuple[str, ...] | None,
    said: tuple[str, str],
) -> None:
    draft = clause.draft
    scenes, cast = holders
    shown = [s for s in scenes if only is None or s in only]
    for scene in shown:
        text = clause.film.scene(scene).visual_description
        draft.scene(scene, "visual_description", with_feature(text, noun, adjective))
    if only is None:
        for member in cast:
            described = with_feature(member.description, noun, adjective, whole=is_a(member, noun))
            draft.cast(member.id, "description", described)
            shown += [s.id for s in clause.film.scenes if member.id in s.named]
    else:
        for scene in (s for s in only if s not in shown):
            owner = next((m for m in cast if m.id in clause.film.scene(scene).named), None)
            if owner:
                text = clause.film.scene(scene).visual_description
                looks = (
                    f"{{{owner.id}}}, the {noun} {adjective}"
                    if is_a(owner, noun)
                    else f"{{{owner.id}}} with {article(adjective)} {adjective} {noun}"
                )
                draft.scene(scene, "visual_description", text.replace(f"{{{owner.id}}}", looks, 1))
                shown.append(scene)
    clause.use(*CHANGE)
    clause.use_amounts()
    clause.take_all("instead")
    clause.take_all("colour")
    clause.take_all("thing", "colour", "scene", "picture")
    clause.take_all("size")
    ordered = tuple(s.id for s in clause.film.scenes if s.id in shown)
    draft.tell("thing", ordered, what=said[0], old=said[1])
    if not re.fullmatch(COLOURS, adjective.split()[-1]):
        return
    for scene in ordered:
        spoken = re.search(rf"\b({COLOURS})\s+{re.escape(noun)}\b", clause.film.scene(scene).script, re.I)
        if spoken and spoken[1].lower() != adjective:
            draft.tell("clash", (scene,), what=spoken[0])
