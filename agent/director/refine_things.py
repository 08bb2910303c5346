"""A feature of a thing in the film: its colour, size, material or state, wherever the thing is named."""

from __future__ import annotations

import re

from agent.director import tongues
from agent.director import words as lexicon
from agent.director.english import article, plural, singular
from agent.director.lexer import lex
from agent.director.refine_bare import bare, head
from agent.director.refine_cast import dressed, respoken
from agent.director.refine_draft import CHANGE, Clause
from agent.director.refine_targets import gender, members, roles, showing
from agent.director.refine_types import Asked, Reply
from agent.director.refine_visuals import swapped, tidy
from agent.director.refine_words import called
from film.document import CastMember

_COLOURS = lexicon.SHADES + (
    "|plum|burgundy|maroon|magenta|lilac|mauve|apricot|tan|khaki|cyan|aqua|emerald|ruby|jade|cobalt|vermilion|fuchsia|salmon|taupe"
    "|ebony|saffron|azure|sepia|fawn|ginger|auburn|blond|sandy|rosy"
)
_SIZES = "small|little|tiny|big|large|huge|giant|enormous|short|tall|long"
_MATERIALS = (
    "wooden|metal|glass|stone|paper|plastic|steel|brass|woollen|knitted|leather|electric|oilcloth|wool|cotton|linen|silk|velvet|denim"
    "|canvas|tweed|rubber|iron|tin|ceramic|clay|marble|walnut|oak|pine|bakelite|straw|felt|satin|corduroy|chrome|enamel|card|cardboard|porcelain|concrete"
)
_TINTS = "sea|sky|forest|dusk|matte|royal|lime|mint|dove|midnight|blood|pale|dark|light|bright|deep|faded"
"""What stands before a colour and goes with it."""
_SAME = (_COLOURS, _SIZES)
"""Adjectives of one kind: a new one takes the old one's place."""
_STATES = lexicon.ADJECTIVES | frozenset(
    ("striped", "spotted", "checked", "transparent", "shining", "glittering")
)
_DETERMINERS = "a|an|the|his|her|its|their|one|two|three|four|five|some|many|that|this"


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
    owner = _owner(clause, index, noun)
    if owner:
        clause.used |= {index, at, *range(min(index, at), max(index, at))}
        clause.use(*CHANGE)
        clause.take_all("aux")
        thing = f"{adjective} {noun}"
        return dressed(
            clause, owner, thing if noun.endswith("s") or noun == "hair" else f"{article(adjective)} {thing}"
        )
    somebody = next((m for m in clause.film.cast if noun in m.name.lower().split()), None)
    if somebody and not clause.names_some():
        clause.used |= {index, at}
        clause.use(*CHANGE)
        clause.use_amounts()
        return _of_somebody(clause, somebody, adjective)
    lead = [t.text.lower() for t in clause.tokens[max(0, index - 2) : index]]
    if (
        clause.tokens[at].kind == "light"
        and len(lead) == 2
        and lead[0] in ("in", "at", "on", "im")
        and not clause.names_scenes()
    ):
        return False  # dark in the office: a scene, and no dark office chair
    scenes, cast = _holders(clause, noun)
    if not scenes and not cast:
        return _nowhere(clause, noun, adjective) if clause.tokens[at].kind == "colour" else False
    clause.used |= {index, at}
    before = clause.tokens[index - 1] if index else None
    if before and before.kind == "word" and any(_holders(clause, f"{before.text.lower()} {noun}")):
        clause.used.add(index - 1)
    said = (adjective, noun)
    if clause.draft.language != "en":
        said = (clause.tokens[at].text, clause.tokens[index].text)
    clause.used |= _owners(clause, index, noun, scenes, cast)
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
    too = [
        (i, t.value if t.kind == "colour" else {"larger": "large", "smaller": "small"}.get(t.value, ""))
        for i, t in enumerate(clause.tokens)
        if i not in clause.used
        and t.kind in ("colour", "size")
        and not clause.seen("instead", "of")
        and not (i + 1 < len(clause.tokens) and clause.tokens[i + 1].kind == "word")
    ]
    _featured(clause, noun, adjective, (scenes, cast), only, said)
    for place, more in too:  # bigger and red
        if more:
            _featured(clause, noun, more, _holders(clause, noun), only, (clause.tokens[place].text, said[1]))
    return True


def _owners(
    clause: Clause, index: int, noun: str, scenes: tuple[str, ...], cast: list[CastMember]
) -> set[int]:
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


_NEW = r"(?:an?|the|some|two|three|another)\s[^,]+?|[\w ]*\w+s(?: of [\w ]+)?"
_SHOW = r"(?:use|show|put|have|make it|i want|there should be|let us see)"
_PAIRS = (
    re.compile(
        r"^(?:please )?(?:replace|swap|exchange|substitute|change|turn|switch)\s+(?:out )?(?:the |his |her |its |their |all the |an? )?(?P<old>[\w-]+(?: [\w-]+){0,3}?)"
        rf"\s+(?:with|for|by|into|to)\s+(?P<new>{_NEW})$",
        re.I,
    ),
    re.compile(
        rf"^(?:please )?(?:use |show |put |have |make it |i want |there should be )?(?P<new>{_NEW})\s+(?:instead of|in place of|rather than)\s+(?:the |his |her |its |an? |any )?(?P<old>[\w-]+(?: [\w-]+){{0,3}})$",
        re.I,
    ),
    re.compile(
        rf"^instead of (?:the |his |her |its |an? )?(?P<old>[\w-]+(?: [\w-]+){{0,3}}?)(?:,\s*(?:{_SHOW} )?|\s+{_SHOW} )(?P<new>{_NEW})$",
        re.I,
    ),
    re.compile(
        r"^instead of (?:the |his |her |its |an? )?(?P<old>[\w-]+(?: [\w-]+){0,3}?),? (?P<new>(?:an?|the|some|two|three)\s[^,]+)$",
        re.I,
    ),
)


def replaced(clause: Clause) -> bool | Reply:
    """``replace the lamp with a candle``, ``a candle instead of the lamp``: one thing for another, wherever it is named."""
    text = bare(clause)
    match = next((found for pattern in _PAIRS if (found := pattern.search(text))), None)
    if (
        not match
        or clause.seen("quote")
        or clause.seen("thing", "music", "voice", "title", "sound", "caption")
    ):
        return False
    if re.search(r"\b(?:should|must|could|is|are|be|has|have)\b", match["new"], re.I):
        return False
    old = head(match["old"])
    new = re.sub(r"^(?:an?|the|some)\s+", "", match["new"], flags=re.I)
    if new == match["new"] and " " not in new:
        new = singular(new)
    scenes, cast = _holders(clause, old)
    cast = [m for m in cast if m.kind != "person" or old not in roles(m)]
    if (not scenes and not cast) or not _a_thing(new):
        return False
    if clause.names_some():
        named = clause.targets()
        if not isinstance(named, tuple):
            return named
        scenes, cast = tuple(s for s in scenes if s in named), []
        if not scenes:
            return Asked(f"Those scenes do not name a {old}.", ())
    clause.used |= set(range(len(clause.tokens)))
    whole = match["old"].lower()
    if " of " in whole:  # a cup of coffee is a coffee cup
        whole = " ".join(reversed([singular(part) for part in whole.split(" of ", 1)]))
    for scene in scenes:
        told = clause.film.scene(scene)
        for name in ("visual_description", "motion"):
            text = getattr(told, name)
            clause.draft.scene(scene, name, tidy(_exchanged(text, whole, old, new)))
    for member in cast:
        described = tidy(_exchanged(member.description, whole, old, new))
        clause.draft.cast(member.id, "description", described[:1].lower() + described[1:])
    shown = [s.id for s in clause.film.scenes if s.id in scenes or any(m.id in s.named for m in cast)]
    clause.draft.tell("exchanged", shown, what=match["new"], old=f"the {whole}")
    return True


_RATHER = re.compile(
    r"^(?P<who>(?:the |his |her |its )?[\w' -]+?) (?:should|must|has to|needs to|could)(?: rather| better)? be (?:made of |of |made from )?(?P<new>[\w -]+?)(?:,? (?:and |but )?(?:not|instead of|rather than|in place of) (?:made of |of )?(?P<old>[\w -]+))$"
    r"|^(?:make|turn) (?P<who2>(?:the |his |her |its )?[\w' -]+?) (?:into )?(?P<new2>(?:an? )?[\w -]+?)(?:,? (?:and |but )?(?:not|instead of|rather than) (?P<old2>[\w -]+))$",
    re.I,
)


def rather(clause: Clause) -> bool | Reply:
    """``the radio should be cream bakelite rather than walnut``, ``Tilly should be a lamb, not a goat``: what stands
    there in so many words gives way."""
    match = _RATHER.match(bare(clause))
    if not match or clause.names_some() or clause.seen("quote"):
        return False
    who, new, old = (match[k] or match[f"{k}2"] for k in ("who", "new", "old"))
    new, old = (re.sub(r"^(?:an?|the) ", "", words.strip(), flags=re.I) for words in (new, old))
    noun = head(who)
    said = re.sub(r"^(?:the|his|her|its) ", "", who.lower())
    found = [m for m in clause.film.cast if said in {*roles(m), m.id, m.name.lower()}]
    named = re.compile(rf"\b{re.escape(old)}\b", re.I)
    if len(found) == 1 and named.search(found[0].description):
        clause.used |= set(range(len(clause.tokens)))
        return _become(clause, found[0], old, new)
    near = re.compile(rf"\b{re.escape(old)}(?= (?:[\w-]+ )?{re.escape(noun)}\b)", re.I)
    scenes = [s.id for s in clause.film.scenes if near.search(s.visual_description)]
    cast = [m for m in clause.film.cast if near.search(m.description)]
    if not scenes and not cast:
        return False
    clause.used |= set(range(len(clause.tokens)))
    for scene in scenes:
        clause.draft.scene(
            scene, "visual_description", tidy(near.sub(new, clause.film.scene(scene).visual_description))
        )
    for member in cast:
        clause.draft.cast(member.id, "description", near.sub(new, member.description))
        scenes += [s.id for s in clause.film.scenes if member.id in s.named and s.id not in scenes]
    clause.draft.tell("exchanged", scenes, what=f"{new} {noun}", old=old)
    return True


def _become(clause: Clause, member: CastMember, old: str, new: str) -> bool:
    """Somebody or something is of another kind or stuff: told so wherever the film says the old word."""
    clause.draft.cast(member.id, "description", swapped(member.description, old, new))
    if lexicon.kind(singular(old.split()[-1].lower())) in ("animal", "person"):
        for scene in clause.film.scenes:
            for name in ("visual_description", "motion"):
                clause.draft.scene(scene.id, name, swapped(getattr(scene, name), old, new))
        respoken(clause, [(old, new)])
    clause.draft.tell(
        "cast_look", who=called(member, capital=True), what=clause.film.member(member.id).description
    )
    return True


def _a_thing(words: str) -> bool:
    """Whether words name something seen: no camera move, no look and no part of a film."""
    noun = head(words) or words
    token = lex(noun, [], "en", [noun])[0]
    return token.kind not in ("move", "shot", "time", "season", "mood", "thing", "verb", "speed", "light")


def _exchanged(text: str, whole: str, old: str, new: str) -> str:
    """All the words of the old thing go where they stand together ("coffee cup"); its noun goes elsewhere."""
    if " " in whole:
        first, last = whole.rsplit(" ", 1)
        text = re.sub(
            rf"\b(?:{re.escape(singular(last))}|{re.escape(plural(singular(last)))}) of {re.escape(singular(first))}\b",
            whole,
            text,
            flags=re.I,
        )
        for phrase in (f"{first} {singular(last)}", f"{first} {plural(singular(last))}"):
            text = re.sub(
                rf"(?<!\{{)\b{re.escape(phrase)}\b",
                old if phrase.endswith(singular(last)) else plural(old),
                text,
                flags=re.I,
            )
    last = re.split(r" (?:of|with|in|on) ", new.lower())[0].split()[-1]
    if singular(last) != last or (" of " in new and new.split()[0].endswith("s")):
        return re.sub(
            rf"(?<!\{{)\b(?:{re.escape(plural(old))}|{re.escape(old)})\b(?!\}})", new, text, flags=re.I
        )
    return swapped(text, old, new)


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
        if token.kind == "light" and (lit in _STATES or lit == "golden") and _thing_named(clause, index):
            return index, lit
        if token.kind == "age" and token.text.lower() in ("old", "older", "new", "newer"):
            return index, token.text.lower().removesuffix("er")
        if token.kind == "word" and token.text.lower() in _COMPARED:
            return index, _COMPARED[token.text.lower()]
        if (
            token.kind == "word"
            and token.text.lower() in _STATES
            and token.text.lower() not in _plain(clause)
        ):
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
    return found is not None and any(_holders(clause, found[1])) and not clause.seen("thing", "scene")


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
        and t.text.lower() not in _STATES
    ]
    known = [i for i in words if any(_holders(clause, _name(clause, i)))]
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


def _holders(clause: Clause, noun: str) -> tuple[tuple[str, ...], list[CastMember]]:
    """The scenes whose own words hold a noun, and the cast that is it or has it."""
    word = re.compile(rf"\b(?:{re.escape(noun)}|{re.escape(plural(noun))})\b", re.I)
    scenes = tuple(
        s.id for s in clause.film.scenes if word.search(re.sub(r"\{\w+\}", "", s.visual_description))
    )
    cast = [m for m in clause.film.cast if _is(m, noun) or word.search(m.description)]
    if any(_headed(m, noun) for m in cast):  # one of the cast, and not the others of its kind
        one = re.compile(rf"\b{re.escape(noun)}\b", re.I)
        scenes = tuple(s for s in scenes if one.search(clause.film.scene(s).visual_description))
    return scenes, cast


def _headed(member: CastMember, noun: str) -> bool:
    first = re.split(r",| of | with ", member.description.lower())[0].split()
    return member.kind == "thing" and first[-1:] == [noun]


def _is(member: CastMember, noun: str) -> bool:
    return member.kind != "person" and noun in roles(member) | {member.id}


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
            described = with_feature(member.description, noun, adjective, whole=_is(member, noun))
            draft.cast(member.id, "description", described)
            shown += [s.id for s in clause.film.scenes if member.id in s.named]
    else:
        for scene in (s for s in only if s not in shown):
            owner = next((m for m in cast if m.id in clause.film.scene(scene).named), None)
            if owner:
                text = clause.film.scene(scene).visual_description
                looks = (
                    f"{{{owner.id}}}, the {noun} {adjective}"
                    if _is(owner, noun)
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
    if not re.fullmatch(_COLOURS, adjective.split()[-1]):
        return
    for scene in ordered:
        spoken = re.search(rf"\b({_COLOURS})\s+{re.escape(noun)}\b", clause.film.scene(scene).script, re.I)
        if spoken and spoken[1].lower() != adjective:
            draft.tell("clash", (scene,), what=spoken[0])


_BODY = "plumage|coat|fur|feathers|wool|fleece|body|frame|case|casing|hull|shell|hide|skin|paint|paintwork|bodywork|mane|cover"


def _coated(text: str, colour: str) -> str:
    """The description with another colour of what covers it: its coat, plumage, frame or hull."""
    shade = rf"(?:[a-z]+-)?(?:(?:{_TINTS})\s+)?(?!{colour}\b)(?:{_COLOURS})"
    covered = rf"\b{shade}(?: {shade})*(?= (?:[a-z]+ )?(?:{_BODY})\b)"
    return re.sub(covered, colour, text, count=1, flags=re.I)


_MOD = r"\b(?!(?:and|or|of|in|on|at|with|from|to|by|for|under|over|near|into|behind|beside|as|like|than|its|his|her|their|the|an?|is|are|was)\b)[a-z]+(?:-[a-z]+)?"
"""A word of the noun's own, right before it: a rowing boat, an office chair."""


def with_feature(text: str, noun: str, adjective: str, whole: bool = False) -> str:
    """The text with an adjective on a noun, in place of others of its kind.

    Where the text is ``whole`` about the noun, its first colour is the thing's own.
    """
    last = adjective.split()[-1]
    same = next((kind for kind in _SAME if re.fullmatch(kind, last)), re.escape(adjective))

    def put(match: re.Match[str]) -> str:
        tint = rf"(?:(?:{_TINTS})\s+)?" if same == _COLOURS else ""
        kept = re.sub(rf"\b{tint}(?:[a-z]+-)?(?:{same})\b\s*", "", match["adjectives"] or "", flags=re.I)
        made = re.search(rf"(?:\b(?:{_MATERIALS})\s+)*$", kept, re.I) if same == _COLOURS else None
        at = made.start() if made else 0
        mod = match["mod"] or ""
        if mod and not (match["lead"] or match["adjectives"]):
            return f"{mod}{adjective} {match['noun']}"
        return f"{match['lead'] or ''}{kept[:at]}{adjective} {kept[at:]}{mod}{match['noun']}"

    named = rf"{re.escape(noun)}|{re.escape(plural(noun))}"
    old = "|".join(sorted((*_SAME, _MATERIALS, _TINTS, *map(re.escape, _STATES)), key=len, reverse=True))
    pattern = rf"(?P<lead>\b(?:{_DETERMINERS})\s+)?(?P<adjectives>(?:(?:[a-z]+-)?(?:{old})\s+)*)(?P<mod>{_MOD}\s+)?(?<!\{{)\b(?P<noun>{named})\b(?!\}})"
    done = re.sub(pattern, put, text, flags=re.I)
    if whole and same == _COLOURS and (coated := _coated(done, adjective)) != done:
        done = coated
    elif whole and same == _COLOURS:
        head, mark, rest = done.partition(",") if ":" not in done else done.partition(":")
        shade = rf"(?:[a-z]+-)?(?:(?:dark|pale|bright|sea|sky|dusk) )?(?!{adjective}\b)(?:{_COLOURS})"
        other = rf"\b{shade}(?: {shade})*\b"
        rest = re.sub(rf"((?:^|,| in)\s*){other}(?=\s*(?:,|$|\.))", rf"\g<1>{adjective}", rest, count=1)
        done = f"{head}{mark}{rest}"
    return tidy(done) if text[:1].isupper() else tidy(done)[:1].lower() + tidy(done)[1:]
