"""Pictures and descriptions with a thing that is otherwise, with one more, or without one."""

from __future__ import annotations

import re

from agent.director.reader.looks_worn import in_shade, shade_of
from agent.director.refine.adjectives import ARTICLE, adjectival, coloured, names_a_thing, plain
from agent.director.refine.appearance import with_look, without
from agent.director.refine.features import COLOURS
from agent.director.refine.meant import noun_of
from agent.director.refine.newcomers import by_mark, head_of
from agent.director.refine.nounphrases import counted, each, exchanged, featured, found
from agent.director.refine.props import with_thing
from agent.director.refine.removed import taken_back
from agent.director.refine.targets import roles
from agent.director.refine.visuals import PLACES, changed, lead, placed, prop_added, tidy
from agent.director.refine.worn import GARMENTS
from agent.director.scripts.words import words_of
from agent.director.words import vocabulary as lexicon
from agent.director.words.concepts import PHRASES, STRONG
from agent.director.words.english import NUMBER_WORDS, article, plural, singular
from agent.director.words.lexer import lex
from film.document import CastMember, Film, Scene

_LIGHTS = frozenset({"time", "weather", "season", "light"})
_PREPOSITION = re.compile(
    r"^(?:on|in|at|through|over|under|inside|outside|out|along|across|beside|next to|into)\b", re.I
)
_SOME = re.compile(r"^(?:a|an|one|some|two|three|four|five|six|several|many|another|more|a few)\b", re.I)


def light_of(phrase: str) -> dict[str, str]:
    """The hour, weather, season and light that a phrase tells, where it tells of nothing else first."""
    if _MANY.match(phrase):
        return {}
    tokens = lex(phrase, [], "en")
    told = {token.kind: token.value for token in reversed(tokens) if token.kind in _LIGHTS}
    for index, token in enumerate(tokens):
        if token.kind in _LIGHTS:
            after = tokens[index + 1] if index + 1 < len(tokens) else None
            own = after is None or after.kind != "word" or after.text.lower() in _LIT
            return told if own else {}
        if token.kind == "word" and token.text.lower() not in _LIT:
            return {}
    return {}


_MANY = re.compile(r"^(?:two|three|four|five|six|several|many|some|a few) ", re.I)
_LIT = words_of(
    "light already real proper early morning hanging pink first sun sky skies hour backlight glow"
    " air warm pinkish bluer bluish golden dense thick outside late heavy strong stronger falling"
    " pouring open full bright with in on behind over above low flat clear cold cool"
)


def at_odds(phrase: str) -> bool:
    """Whether a phrase asks for two lights that cannot be seen together."""
    values = {token.value for token in lex(phrase, [], "en") if token.kind == "light"}
    return {"dark", "bright"} <= values or {"warm", "cold"} <= values


def lit(text: str, phrase: str, values: dict[str, str]) -> str:
    """The picture in another light, hour or weather, told in the phrase's words; what it said of the same goes."""
    if len(values) > 1:
        values = {kind: value for kind, value in values.items() if kind != "light"}
    for kind, value in values.items():
        if kind == "weather" and value not in ("sun", "clear"):
            text = re.sub(r",\s*(?:[a-z]+ )?sun [a-z]+s\b[^,.;{]*", "", text)
        if kind == "weather" and value == "snow":
            text = re.sub(
                r"(?:,? (?:all |still )?(?:shining|glistening|gleaming|dripping|soaking)| still| all)? wet(?=[,.;])|\bwet (?=[a-z])",
                "",
                text,
            )
        if kind == "weather" and value in ("rain", "storm"):
            text = re.sub(r"\b(?:dry|dusty|cracked) (?=[a-z])", "", text)
        text = text.replace("shadow", "\ue010") if value in ("dark", "storm") else text
        text = changed(text, kind, value, "").replace("\ue010", "shadow")
        text = re.sub(r"^in winter, snow on the ground,? ", "", text, flags=re.I)
    return lead(taken_back(settled(text), phrase), [phrase])


def lit_phrase(phrase: str, values: dict[str, str], much: bool) -> str:
    """A look in the words that pictures use: "darker" is "in dark, low light"; one told at length stays."""
    if len(values) != 1 or not _NAME.fullmatch(phrase):
        return re.sub(r"^the ", "", phrase)
    value = next(iter(values.values()))
    return STRONG.get(value, PHRASES[value]) if much else PHRASES[value]


_LESS = r"(?:at|by|in|the|a|an|it|of|be|lot|bit|very|strong|strongly|heavy|thick|much|more|really|way|too|even|proper|to|should)"
_NAME = re.compile(
    rf"(?:{_LESS} )*(?:rain(?:ing|y)?|snow(?:ing|y)?|fog(?:gy)?|dark(?:er)?|bright(?:er)?|night|storm|dusk|dawn|evening|winter|spring|summer|autumn|daylight|sunset|light|noon|golden|warm|cold)(?: {_LESS}| fog)*",
    re.I,
)
"""A look by its name alone, with what says how strong it is."""


def otherwise(text: str, noun: str, new: str, old: str = "", instead: bool = False) -> str:
    """The text with a thing that takes a feature or a number, or that is another one; unchanged where it cannot be."""
    if re.fullmatch(rf"an? [\w ]*\b(?:{lexicon.COLOURS})", new):
        new = ARTICLE.sub("", new)
    new = re.sub(r"^a (?:single|lone) ", "one ", re.sub(r"^([a-z]+)ier$", r"\1y", new))
    if whose := _WHOSE.fullmatch(new):
        held = rf"(?:a pair of |two |both |the |some )?\b{re.escape(plural(singular(noun)))}\b"
        tail = f" with {whose['with']}" if whose["with"] else ""
        return re.sub(held, f"{whose['who']}'s {plural(singular(noun))}{tail}", text, count=1, flags=re.I)
    if re.match(r"[a-z]+ing [a-z]", new):
        return each(text, found(text, noun)[:1], lambda p: f"{p.told()} {new}")
    bare = not ARTICLE.match(new)
    first, _, rest = new.partition(" ")
    if first.lower() in NUMBER_WORDS and singular(rest.split(" ")[-1].lower()) == singular(noun):
        return counted(text, noun, first, tuple(rest.split()[:-1]))
    if coloured(new) and old and not any(old in p.adjectives for p in found(text, noun)):
        alone = re.compile(
            rf"\b{re.escape(old)}\b(?= (?:from|in|on|at|with|and|inside|through)\b|[,.;])", re.I
        )
        if alone.search(text):
            return tidy(alone.sub(plain(new), text))
    if (
        adjectival(new)
        or participle(new)
        or (bare and new.endswith("y"))
        or (bare and adjectival(new.split()[-1]))
    ):
        feature, _, tail = plain(new).partition(" with ")
        done = featured(text, noun, feature, old)
        return each(done, found(done, noun), lambda p: f"{p.told()} with {tail}") if tail else done
    if _PREPOSITION.match(new):
        return each(text, found(text, noun)[:1], lambda p: f"{p.told()} {new}")
    if names_a_thing(new) and (instead or told_as_thing(new)):
        return _agreeing(exchanged(text, noun, new), noun, new)
    return text


_WHOSE = re.compile(r"(?P<who>an? [a-z]+)['’]s(?: hands?)?(?:,? (?:and )?with (?P<with>.+))?")
"""Whose something shall be: *a woman's, with red nail polish*."""


def whose(new: str) -> bool:
    """Whether a phrase only tells whose something shall be."""
    return bool(_WHOSE.fullmatch(new))


def told_as_thing(words: str) -> bool:
    """Whether words have the form of a thing: an article, a number, or the plural."""
    head = re.split(r" (?:of|with|in|on|at|that|who|from) ", words)[0].split()[-1].lower()
    return bool(_SOME.match(words) or ARTICLE.match(words)) or singular(head) != head or head in lexicon.MASS


def participle(words: str) -> bool:
    """Whether one word tells a state: closed, broken."""
    return bool(
        re.fullmatch(
            r"[a-z]+ed|(?:brok|froz|fall|wov|op|gold|wood|wooll|sunk|swoll|rott)en|torn|worn|lit|shut", words
        )
    )


def state(phrase: str) -> str:
    """A state that is told by comparing, with what is seen of it: "messier, stacks of papers" is very messy with them."""
    match = re.fullmatch(r"(?:much |far )?([a-z]+)ier(?:[,:]? (?:and |with )*(.+))?", phrase)
    if not match or (match[2] is None and adjectival(phrase)):
        return ""
    return f"very {match[1]}y" + (f", with {match[2]}" if match[2] else "")


def called(text: str, noun: str, new: str) -> str:
    """The text with another noun for a thing; what was said of how it is goes."""
    return _agreeing(each(text, found(text, noun), lambda p: f"{p.determiner} {new}".strip()), noun, new)


def _agreeing(text: str, noun: str, new: str) -> str:
    """The text with the verb behind a thing that is one now and was several, or the other way round: "one heron lifts"."""
    head = head_of(new) or new.split()[-1]
    one = singular(head) == head
    if not head or (one and not _ONE.match(new) and noun == singular(noun)):
        return text
    table = {v: k for k, v in lexicon.THIRDS.items()} if one else lexicon.THIRDS
    return re.sub(rf"\b({re.escape(head)}) ([a-z]+)\b", lambda m: f"{m[1]} {table.get(m[2], m[2])}", text)


_ONE = re.compile(r"^(?:an?|one|the|his|her|its|a single|single)\b", re.I)


def holding(text: str, noun: str, thing: str) -> str:
    """The text with somebody or something of it that has a thing about them."""
    there = [p for p in found(text, noun) if _ends(text[p.end :])] or found(text, noun)
    return each(text, there[:1], lambda p: f"{p.told()} with {thing}")


def added(film: Film, scene: Scene, thing: str, beside: CastMember | None = None) -> str:
    """The picture with one more thing; beside somebody, where they have it."""
    thing = by_mark(thing, film)[0]
    text = taken_back(scene.visual_description, thing)
    if beside is not None:
        return with_thing(scene.model_copy(update={"visual_description": text}), beside, thing)
    head = singular(head_of(thing))
    there = [p for p in found(text, head) if p.determiner] if head and _SOME.match(thing) else []
    if len(there) == 1 and _ends(text[there[0].end :]) and not _ONE_MORE.search(thing):
        return exchanged(text, head, thing)
    return prop_added(text, re.sub(r"^with ", "", thing))


_ONE_MORE = re.compile(r"\b(?:another|more|second|third|extra|additional)\b", re.I)


def _ends(rest: str) -> bool:
    """Whether a thing's name ends here: no "kite" in "a kite string"."""
    word = re.match(r" ([a-z]+)", rest)
    known = {*lexicon.PREPOSITIONS, *lexicon.THIRDS, *lexicon.GERUNDS, *lexicon.VERBS, "and", "or", "so"}
    return word is None or word[1] in known


def told_of(text: str, member: CastMember, how: str) -> str:
    """The picture with how somebody is in it: "{wisp}, twice as big, hanging low"."""
    mark = f"{{{member.id}}}"
    before, _, after = text.partition(mark)
    return f"{before}{mark}, {how}{'' if after[:1] in ',.;' else ','}{after}" if after[:1] != "'" else text


def settled(text: str) -> str:
    """The picture without a participle that holds nothing any more: "packed bumper to bumper", once the cars are gone."""
    held = r" (?:packed|crowded|lined|filled|jammed|covered|littered)(?: bumper to bumper)?(?=\s*[,.;])"
    return tidy(re.sub(held, "", text))


def elsewhere(text: str, phrase: str, noun: str = "") -> str:
    """The picture at another place; ``noun`` is what stands there."""
    if noun:
        return otherwise(text, noun, phrase)
    return placed(text, phrase)


def places(phrase: str) -> bool:
    """Whether a phrase begins with where something is."""
    return bool(_PREPOSITION.match(phrase))


def names_place(phrase: str) -> bool:
    """Whether a phrase tells where something is: "through a park"."""
    return bool(_PREPOSITION.match(phrase)) and bool(re.search(rf"\b(?:{PLACES})\b", phrase, re.I))


def shaped(text: str, phrase: str, known: str = "") -> str:
    """The picture with the things of a phrase as it tells them, where it shows all of them: "an empty meadow"."""
    words = re.findall(r"[a-z]{3,}", phrase.lower())
    new = [
        w for w in words if lexicon.kind(singular(w)) and not adjectival(w) and w not in lexicon.PREPOSITIONS
    ]
    if _ONE_MORE.search(phrase) or not all(
        re.search(rf"\b{w}", f"{text} {known}", re.I) for w in new if w != "the"
    ):
        return text
    for match in re.finditer(r"\b(?:the|an?) ([a-z]+) ([a-z]+)\b", phrase, re.I):
        if adjectival(match[1]) and not adjectival(match[2]) and found(text, match[2]):
            text = featured(text, singular(match[2]), match[1].lower())
    return text


# Members of the cast.


def described(member: CastMember, new: str, old: str = "") -> str | None:
    """The description of somebody who looks otherwise; None where it is not clear how."""
    material = re.fullmatch(r"an? ([\w -]+) one", new)
    if (
        material
        and member.kind == "thing"
        and old
        and re.search(rf"\b{re.escape(old)}\b", member.description)
    ):
        new = material[1]  # "a red bakelite one, not walnut": all of it that was walnut
    if member.kind == "person" and (shade := shade_of(new)) and not old_noun(old):
        return in_shade(member.description, shade, old.split()[-1] if old else "")
    if other := _of_another_kind(member, new, old):
        return other
    told, asked = member, features(new)
    if re.search(rf"\b(?:dark|{COLOURS}) hair\b", new):  # a beard is of the same colour
        greyed = rf"\b(?:{COLOURS}) (?=beard\b)"
        told = member.model_copy(update={"description": re.sub(greyed, "", member.description)})
    if member.kind == "animal" and coloured(old) and (now := re.search(rf"\b(?:{COLOURS})\b", new)):
        shaded = rf"\b(?:[a-z]+ )?{re.escape(old.split()[-1])}(?= (?:coat|fur|feathers|plumage|wool|fleece|skin|mane)\b)"
        told = told.model_copy(update={"description": re.sub(shaded, now[0], told.description)})
    noun = old_noun(old)
    if noun and len(asked) > 1 and (text := without(told.description, noun)):
        told, old = told.model_copy(update={"description": text}), ""
    for feature in asked:
        text = _with(told, feature, old)
        if text is None or text == told.description:
            return None
        told = told.model_copy(update={"description": tidy_description(text)})
    return told.description


def _of_another_kind(member: CastMember, new: str, old: str) -> str:
    """A thing of the cast that is another of its kind, where the one that it was is told: "a red portable, not the walnut one"."""
    pieces = member.description.split(", ")[1:]
    gone = [word for word in old.split() if word not in ("one", "kind")]
    if member.kind != "thing" or not re.match(r"an? ", new) or not old.endswith(" one"):
        return ""
    if not any(re.search(rf"\b{re.escape(word)}\b", member.description, re.I) for word in gone):
        return ""
    noun = next((word for word in noun_of(member) if word in roles(member)), "")
    new = re.sub(r"^(an? [\w ]+) one\b", rf"\1 {noun}", new) if noun else new
    lead, _, rest = re.split(r"( (?:from|with|of|in|on) |$)", new, maxsplit=1)
    if noun and adjectival(lead.split()[-1]):
        new = f"{lead} {noun}" + (new[len(lead) :] if rest else "")
    kept = [p for p in pieces if not any(re.search(rf"\b{re.escape(word)}\b", p, re.I) for word in gone)]
    return ", ".join([new, *kept])


def features(new: str) -> list[str]:
    """``slim and with a black hat`` one by one; adjectives of one thing stay together."""
    new = re.sub(r"^the (\w+) (hair|beard|coat|eyes|ears) and (\w+)$", r"\1, \3 \2", new)
    new, _, like = new.partition(", like ")
    new = re.sub(r"^(?:in|wearing) (?!h)", "", new)
    new = re.sub(r"\b(?:an? )?full head of ", "thick ", new)
    parts = re.split(
        r",? (?:and )?(?:with|wearing) (?=an? )|, with |(?<=hair) and (?=an? )|(?<=beard) and (?=an? )", new
    )
    told: list[str] = []
    for part in (part.strip(" ,") for part in parts):
        pieces = re.split(r",? and |, ", part)
        apart = len(pieces) > 1 and all(adjectival(p) for p in pieces)
        told += pieces if apart and not all(p in _BUILDS for p in pieces) else _listed(part)
    told = [re.sub(r"^(?:a bit|a little|somewhat|much|really) ", "", part) for part in told]
    return [part for part in told if part] + ([f"like {like}"] if like else [])


_BUILDS = frozenset(
    ["tall", "short", "thin", "slim", "fat", "round", "broad", "big", "small", "heavy", "lean", "lanky"]
)
_ALONE = re.compile(
    rf"(?:in (?:his|her|its) [\w -]+ies|clean-shaven|bald|(?:{'|'.join(sorted(_BUILDS))}) and (?:{'|'.join(sorted(_BUILDS))}))",
    re.I,
)
"""What stands by itself beside a comma: an age, a build."""


def _listed(part: str) -> list[str]:
    """A list whose first or last piece stands by itself: "tall and thin, full head of white hair"."""
    pieces = part.split(", ")
    if len(pieces) > 1 and any(_ALONE.fullmatch(piece) for piece in pieces):
        return pieces
    return [part]


def _with(member: CastMember, feature: str, old: str) -> str | None:
    """The description with one feature."""
    text = member.description
    head = singular(head_of(feature)) if head_of(feature) and not adjectival(feature) else ""
    if feature.startswith("like "):
        return f"{text.rstrip(' .')}, {feature}"
    if head in ("hair", "beard", "braid", "ponytail") and found(text, head):
        return _grown(text, head, feature)
    noun = old_noun(old)
    if noun and head and head != noun and found(text, noun):
        if _worn(head):
            return exchanged(text, noun, feature)
        text = without(text, noun) or text
        member = member.model_copy(update={"description": text})
    if head and len(found(text, head)) == 1 and not feature.startswith("one "):
        return exchanged(text, head, feature)
    if (
        " " not in feature
        and not adjectival(feature)
        and not told_as_thing(feature)
        and not _ALONE.fullmatch(feature)
    ):
        return with_look(member, feature, free=False)
    if told := with_look(member, feature, free=True):
        return told
    if old and adjectival(feature) and re.search(rf"\b{re.escape(old)}\b", text, re.I):
        return re.sub(rf"\b{re.escape(old)}\b", plain(feature), text, flags=re.I)
    if adjectival(feature) or participle(feature.split()[-1]):
        nouns = [w for w in re.findall(r"[a-z]+", text.lower()) if w in roles(member)] or noun_of(member)
        return featured(text, nouns[0], plain(feature)) if nouns else f"{text.rstrip(' .')}, {feature}"
    if _SOME.match(feature) or feature.endswith("s"):
        return f"{text.rstrip(' .')}, {feature}"
    return None


def old_noun(old: str) -> str:
    """The thing that somebody shall no longer have; empty for a colour or a number."""
    last = old.split()[-1] if old else ""
    return "" if not last or coloured(old) or adjectival(last) or last in NUMBER_WORDS else singular(last)


def _worn(noun: str) -> bool:
    return any(noun in row.split() for row in GARMENTS)


def _grown(text: str, head: str, feature: str) -> str:
    """The description with other hair or another beard; its colour stays where no other is told."""
    parts = text.split(", ")
    at = next(i for i, part in enumerate(parts) if found(part, head))
    shade = re.search(rf"\b({COLOURS})\b(?= (?:[a-z]+ )*{head})", parts[at], re.I)
    told = ARTICLE.sub("", feature)
    if shade and not re.search(rf"\b(?:{COLOURS})\b", told, re.I):
        told = re.sub(rf"\b{head}\b", f"{shade[0]} {head}", told, count=1)
    if head == "beard":
        told = f"{article(told)} {told}"
    parts[at] = told
    return ", ".join(parts)


def tidy_description(text: str) -> str:
    """A description begins with a small letter."""
    return re.sub(r"^an?(?= ([a-z]+))", lambda m: article(m[1]), text[:1].lower() + text[1:])
