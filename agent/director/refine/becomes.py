"""Things of the film that become others or otherwise: ``the cups of tea should be glasses of lemonade``.

Somebody of the cast, a part of them, or a thing of the pictures is meant; it is exchanged where a thing is named
("a cactus"), takes a feature where one is told ("pale blue", "full instead of empty"), or another number.
"""

from __future__ import annotations

import re

from agent.director.refine.adjectives import ARTICLE, adjectival, coloured, names_a_thing, plain
from agent.director.refine.bare import all_used, bare, peek
from agent.director.refine.becomes_words import readings
from agent.director.refine.cast import abroad, replaced, respoken
from agent.director.refine.company import lifeless, stilled
from agent.director.refine.draft import Clause
from agent.director.refine.features import COLOURS, with_feature
from agent.director.refine.meant import Thing, meant, noun_of
from agent.director.refine.newcomers import by_mark, thing_seen
from agent.director.refine.nounphrases import counted, each, exchanged, featured, found
from agent.director.refine.removed import taken_back
from agent.director.refine.targets import roles
from agent.director.refine.types import Reply
from agent.director.refine.visuals import PLACES, swapped, tidy
from agent.director.refine.words import called
from agent.director.scripts.words import words_of as word_set
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import NUMBER_WORDS, singular
from agent.director.words.lexer import lex
from film.document import CastMember, Film

_TRAIL = re.compile(r"[\s,]+(?:incl(?:uding|\.)?\b.*|across the board|all over|wherever .*|everywhere .*|in the pictures?|please|instead|now|too|as well|everywhere|there|then|at least|this time|again|maybe|though|if possible)$", re.I)  # fmt: skip
_TOLD_OTHERWISE = word_set("music voice narration caption title sound sentence transition length pace speaking film animation camera volume budget style")  # fmt: skip


_OTHER_KINDS = frozenset(("unit", "length", "speed", "louder", "transition", "instrument"))


def becomes(clause: Clause) -> bool | Reply:
    """One thing becomes another or otherwise, wherever it is seen or in the scenes that are named."""
    if clause.draft.language != "en" or clause.seen("quote"):
        return False
    if any(t.kind in _OTHER_KINDS and t.text.lower() not in ("up", "down") for t in clause.tokens):
        return False
    if any(t.kind == "thing" and t.value in _TOLD_OTHERWISE for t in clause.tokens):
        return False
    text = _TRAIL.sub("", _TRAIL.sub("", bare(clause)))
    if re.search(r"\b(?:is|are) now\b", clause.text, re.I):
        text = re.sub(r" (is|are) ", r" \1 now ", text, count=1)
    text = re.sub(r",? (?:(?:it|that|this) )?(?:is|was) (?:our|my) [\w' ]+$", "", text)
    text = re.sub(r",? like (?:ours|mine|yours|my|our|at|in real|real)\b.*$", "", text)
    for x, y, old in readings(text):
        bare_x = ARTICLE.sub("", x.partition("'s ")[2] or x)
        if adjectival(x.split()[-1]) and not adjectival(bare_x):
            continue  # the flags bright: red
        done = _becomes(clause, x, re.sub(r"\b(?:that|this) ", "the ", y), old)
        if done is not False:
            return done
    return False


def _turned(film: Film, x: str, y: str) -> tuple[str, str, str] | None:
    """``the matchbox full instead of empty``, ``a yellow coat on Mara instead of the green``: what is, becomes, was."""
    owner, _, told = x.partition("'s ")
    old = ARTICLE.sub("", told or owner).strip()
    words = ARTICLE.sub("", y).split()
    for at in range(1, len(words)):
        head, tail = " ".join(words[:at]), " ".join(words[at:])
        if adjectival(tail) and meant(film, head):
            return head, tail, old
        if adjectival(head) and meant(film, noun := f"{owner}'s {tail}" if told else tail):
            return noun, head, old
    return None


_SENTENCE = re.compile(
    r"^(?:seen|shot|filmed|viewed) from\b|\b(?:should|must|could|is|are|be|has|have|scene|then|so|if|because|when)\b",
    re.I,
)


def _becomes(clause: Clause, x: str, y: str, old: str) -> bool | Reply:
    if not y or not ARTICLE.sub("", f"{x} ").strip() or _SENTENCE.search(f"{x} {y}") or _SENTENCE.search(y):
        return False
    if " and " in x and adjectival(y):  # the saddle and the grips
        before = clause.draft.copy()
        for part in x.split(" and "):
            if _becomes(clause, part, y, old) is not True:
                clause.draft.operations, clause.draft.film, clause.used = (
                    before.operations,
                    before.film,
                    set(),
                )
                return False
        return True
    if adjectival(ARTICLE.sub("", x.partition("'s ")[2] or x)) and (turned := _turned(clause.film, x, y)):
        x, y, old = turned
    if (shade := _in_style(clause.film, ARTICLE.sub("", x), old)) and coloured(y):
        return _recoloured(clause, shade, y)
    if coloured(y) and (done := _shade_for(clause, ARTICLE.sub("", x), y)):
        return done
    thing = meant(clause.film, x)
    if thing is None:
        return False
    number = _number(y, thing)
    if number is None and not adjectival(y) and not names_a_thing(y) and not _has_more(y):
        return False
    if thing.member is not None:
        return False if clause.names_some() else _somebody(clause, thing, y, old)
    scenes = thing.scenes
    if clause.names_some():
        scenes = tuple(s for s in peek(clause) if s in thing.scenes)
    if not scenes:
        return False  # not told apart from what those scenes do not show
    if re.fullmatch(r"(?:all |completely |totally )?(?:empty|deserted)", y) and re.search(
        rf"\b(?:{PLACES})$", thing.noun
    ):
        return _deserted(clause, scenes, thing.noun)
    all_used(clause)
    for scene in scenes:
        picture = clause.film.scene(scene)
        clause.draft.scene(
            scene, "visual_description", _rewritten(picture.visual_description, thing, y, old, clause.film)
        )
        clause.draft.scene(scene, "motion", _in_motion(picture.motion, thing, y))
    clause.draft.mentioned = scenes
    clause.draft.tell("exchanged", scenes, what=y, old=old if old else f"the {thing.noun}")
    return True


def _deserted(clause: Clause, scenes: tuple[str, ...], place: str) -> bool | Reply:
    """A place without people, animals and traffic; what remains is asked about."""
    texts = {scene: lifeless(clause.film.scene(scene).visual_description) for scene in scenes}
    left = next((scene for scene, text in texts.items() if not text), None)
    if left or any(clause.film.scene(scene).named for scene in scenes):
        return False
    all_used(clause)
    for scene, text in texts.items():
        if text:
            clause.draft.scene(scene, "visual_description", featured(text, place, "empty"))
            clause.draft.scene(scene, "motion", stilled(clause.film.scene(scene).motion))
    clause.draft.tell("prop", scenes, what=f"an empty {place}")
    return True


def _has_more(y: str) -> bool:
    """Whether words tell what a thing is seen with: ``with many stars``, ``full of books``."""
    match = re.match(r"(?:with|full of|covered in|covered with|made of) (?P<what>.+)$", y, re.I)
    return match is not None and thing_seen(
        re.sub(r"^(?!an? |the |many |some |two |three )", "some ", match["what"])
    )


def _rewritten(text: str, thing: Thing, y: str, old: str, film: Film) -> str:
    if (number := _number(y, thing)) is not None:
        return counted(text, thing.noun, *number)
    if adjectival(y):
        alone = (
            re.compile(rf"\b{re.escape(old)}\b(?= (?:from|in|on|at|with|and|inside|through)\b|[,.;])")
            if old
            else None
        )
        held = any(old in phrase.adjectives for phrase in found(text, thing.noun))
        if alone and coloured(y) and not held and alone.search(text):  # glowing amber
            return tidy(alone.sub(plain(y), text))
        feature, _, tail = y.partition(" with ")
        done = featured(text, thing.noun, plain(feature), old)
        if tail:
            done = each(done, found(done, thing.noun), lambda p: f"{p.told()} with {tail}")
        return done
    if _has_more(y):
        text = taken_back(text, f"{thing.noun} {y}")
        return each(text, found(text, thing.noun)[:1], lambda p: f"{p.told()} {by_mark(y, film)[0]}")
    if re.search(r" (?:in|wearing) (?:an?|the|his|her) ", y):  # dressed anew
        text = re.sub(
            rf"(\b{re.escape(thing.noun)}) (?:in|wearing) (?:an?|his|her)(?: [\w-]+){{1,3}}?(?= on | with |[,.;])",
            r"\1",
            text,
        )
    if re.search(rf"\b{re.escape(thing.noun)}s?\b[^,.;]* (?:on|in|at|under|behind) ", text, re.I):
        y = re.sub(r" (?:on|in|at|under|behind) the [\w-]+$", "", y)  # where it stands is told already
    return exchanged(text, thing.noun, by_mark(y, film)[0], thing.of, thing.many)


def _in_motion(motion: str, thing: Thing, y: str) -> str:
    """The motion with the new thing's noun, where it spoke of the old one."""
    if adjectival(y) or _has_more(y) or _number(y, thing) is not None:
        return motion
    noun = re.split(r" (?:of|with|in|on|at|that|who|asleep|sitting|standing|lying) ", ARTICLE.sub("", y))[0]
    return each(motion, found(motion, thing.noun), lambda p: f"{p.determiner} {noun}".strip())


def _somebody(clause: Clause, thing: Thing, y: str, old: str) -> bool | Reply:
    """The description of one of the cast, of whom a part or all becomes otherwise."""
    member = thing.member
    if member is None or not member.description.strip():
        return False
    text = member.description
    if thing.whole and not adjectival(y):
        plainly = (
            re.fullmatch(r"an? \w+", y, re.I)
            and not old
            and thing.noun in {*roles(member), member.name.lower()}
        )
        if plainly:
            return _replaced(clause, member, y, named=thing.noun == member.name.lower())
        return _another(clause, member, y)
    if thing.whole and any(t.kind == "age" for t in lex(y, [], "en")):
        return False
    if thing.whole and old and re.search(rf"\b{re.escape(old)}\b", text, re.I):
        told = tidy(re.sub(rf"\b{re.escape(old)}\b", plain(y), text, flags=re.I))
    elif thing.whole:
        nouns = [w for w in re.findall(r"[a-z]+", text.lower()) if w in roles(member)] or noun_of(member)
        shade = plain(y)
        told = with_feature(text, nouns[0], shade, whole=True) if nouns and coloured(shade) else ""
        told = told or (featured(text, nouns[0], shade, old) if nouns else f"{text}, {shade}")
    else:
        told = _rewritten(text, thing, y, old, clause.film)
    if told == text:
        return False
    all_used(clause)
    clause.draft.cast(member.id, "description", told[:1].lower() + told[1:])
    clause.draft.tell("cast_look", who=called(member, capital=True), what=told)
    return True


_KIN = {"grandson": "boy", "son": "boy", "granddaughter": "girl", "daughter": "girl", "grandpa": "grandfather", "grandma": "grandmother"}  # fmt: skip


def _replaced(clause: Clause, member: CastMember, y: str, named: bool) -> bool:
    """Somebody else in the place of one of the cast; who is meant by name keeps it unless replaced by name."""
    if lexicon.kind(singular(y.split()[-1].lower())) not in ("animal", "person", "machine"):
        return False
    all_used(clause)
    swapped_ = re.search(
        r"\b(?:replace|swap|exchange|substitute|trade|instead of|in place of)\b", clause.text, re.I
    )
    return replaced(clause, member, y, stays=named and not swapped_)


def _another(clause: Clause, member: CastMember, y: str) -> bool | Reply:
    """Somebody or something of the cast is of another kind: the noun goes wherever the film says it, the rest stays."""
    bare_new = ARTICLE.sub("", y)
    bare_new = _KIN.get(bare_new.lower(), bare_new)
    nouns = [w for w in re.findall(r"[a-z]+", member.description.lower()) if w in roles(member)]
    old = next(iter(nouns or noun_of(member)), "")
    new_head = re.split(r" (?:with|in|of|who|that|wearing) ", bare_new)[0].split()[-1].lower()
    kind = lexicon.kind(singular(new_head))
    if not old or (kind not in ("animal", "person", "machine") and not bare_new.lower().endswith(old)):
        return False
    all_used(clause)
    told = swapped(member.description, old, bare_new)
    clause.draft.cast(member.id, "description", told[:1].lower() + told[1:])
    for scene in clause.film.scenes:
        for name in ("visual_description", "motion"):
            text = getattr(scene, name)
            noun = re.compile(rf"\b(the|a|his|her|its) {re.escape(old)}\b", re.I)
            clause.draft.scene(
                scene.id,
                name,
                tidy(noun.sub(lambda m: f"{m[1]} {new_head}", text)) if noun.search(text) else text,
            )
    respoken(clause, [(old, new_head), *abroad([old], new_head, clause.film)])
    clause.draft.tell("cast_swap", old=called(member, capital=True), what=y)
    return True


def _in_style(film: Film, words: str, old: str) -> str:
    """A colour of the film's palette, where words name one or its accent, and nothing else."""
    if words.lower() in ("accent", "accent colour", "accent color"):
        words = old or next(iter(re.findall(r"([\w-]+) accent", film.style)), "")
    shade = words.lower().removesuffix(" accent").removesuffix(" colour").removesuffix(" color")
    return shade if re.fullmatch(COLOURS, shade) and re.search(rf"\b{shade}\b", film.style, re.I) else ""


def _shade_for(clause: Clause, shade: str, new: str) -> bool | Reply:
    """One colour for another in the scenes that are named: ``green instead of amber in scene 4``."""
    word = re.compile(rf"\b{re.escape(shade)}\b", re.I)
    if not re.fullmatch(COLOURS, shade.lower()) or not clause.names_some():
        return False
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    if not all(word.search(clause.film.scene(s).visual_description) for s in scenes):
        return False
    all_used(clause)
    for scene in scenes:
        text = clause.film.scene(scene).visual_description
        clause.draft.scene(scene, "visual_description", tidy(word.sub(plain(new), text)))
    clause.draft.tell("exchanged", scenes, what=new, old=shade)
    return True


def _recoloured(clause: Clause, shade: str, new: str) -> bool:
    """One colour of the palette for another, in the style and wherever it is seen."""
    word = re.compile(rf"\b{re.escape(shade)}(?: colou?red)?\b", re.I)
    new = plain(ARTICLE.sub("", new))
    all_used(clause)
    clause.draft.whole("style", word.sub(new, clause.film.style))
    for scene in clause.film.scenes:
        clause.draft.scene(scene.id, "visual_description", tidy(word.sub(new, scene.visual_description)))
    for member in clause.film.cast:
        clause.draft.cast(member.id, "description", word.sub(new, member.description))
    clause.draft.tell("exchanged", [s.id for s in clause.film.scenes], what=new, old=shade)
    return True


def _number(y: str, thing: Thing) -> tuple[str, tuple[str, ...]] | None:
    """``about five``, ``three big ones``: another number of the same thing."""
    low = re.sub(rf" (?:of (?:them|those)|ones?|{re.escape(thing.noun)}s?)$", "", y.lower())
    match = re.fullmatch(r"((?:about |around |only |just )?(?:[a-z]+|\d+))((?: [\w-]+)*)", low)
    if not match:
        return None
    word = match[1].split()[-1]
    more = tuple(match[2].split())
    if word not in NUMBER_WORDS and not word.isdigit():
        return None
    return (re.sub(r"^(?:only|just) ", "", match[1]), more) if all(adjectival(w) for w in more) else None
