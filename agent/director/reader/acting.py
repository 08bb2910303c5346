"""Messages that the rules do not understand, done as the learned reader reads them: whole, or not at all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from agent.director.reader import beside, cuts, heard, looks, looks_instead, pictures
from agent.director.reader.features import common, concepts
from agent.director.reader.looks_english import english
from agent.director.reader.model import Part, model
from agent.director.reader.wish import Done, Handler, NotDone, Rules, Wish, after, joined
from agent.director.refine.clauses import protected
from agent.director.refine.music import retimed
from agent.director.refine.recall import content, stem, tokens
from agent.director.refine.types import Answer, Edits, FilmView, Reading
from agent.director.scripts.words import words_of
from agent.director.words import spelling
from agent.director.words import vocabulary as lexicon
from film.document import Film
from film.edits import EditError, Operation, UpdateCast, UpdateFilm, apply
from film.timing import time

HANDLERS: dict[str, Handler] = {**pictures.HANDLERS, **looks.HANDLERS, **heard.HANDLERS, **cuts.HANDLERS}
"""By kind, what carries it out."""
SURE, PARTED = 0.45, 0.1
"""How sure a kind and the parts of its segment have to be for anything to be done."""
LONGEST = 4000
"""Characters of a message that is read; a longer one is pasted, and rules read it."""
READ = 0.6
"""How sure a kind has to be for what it wishes to be looked for in what the rules would do."""
LIKELY = 0.7
"""How sure a kind has to be for a word beside its parts to be taken for a reason."""
CERTAIN = 0.9
"""How sure it has to be to speak against the rules."""
_IDLE = frozenset({"chat", "keep"})
_TELLING = frozenset(
    {"colour", "light", "time", "weather", "season", "size", "age", "shot", "ordinal", "quote"}
)
"""Concepts that no request holds without meaning them."""


_PRICE = re.compile(
    r"\b(?:how much|wie ?viel|combien|cu[aá]nto|costs?|prices?|charged?|pay|credits?|kost\w*|preise?|teuer|prix|co[uû]t\w*|payer|cuesta\w*|precios?|cobr\w*)\b",
    re.I,
)
"""Words of somebody who asks what a change would cost, and wants none yet."""
_OWN_WORDS = re.compile(
    r"\b(?:prompts?|system message|instructions?|anweisungen|consignes|instrucciones|(?:this|dieser|ce|este) (?:message|nachricht|mensaje|conversation|chat))\b",
    re.I,
)
"""What the director was told to do, which nobody in a film says."""


_ARRANGING = frozenset("drop keep_only move swap merge split copy order longer shorter".split())  # noqa: SIM905
"""Kinds that change which scenes there are and how long: a word has to say so, and none may be left over."""


def read(message: str, language: str, film: Film) -> Sequence[Part]:
    """The parts of a message, as the learned reader reads them; none of one that is longer than anybody chats."""
    if len(message) > LONGEST:
        return ()
    return model().read(message.replace("\n", " ⏎ "), language, film)


def act(message: str, view: FilmView, language: str, rules: Rules, least: float = SURE) -> Reading | None:
    """What a message does; None where a part of it is not sure at ``least`` or cannot be carried out."""
    if ("?" in message and _PRICE.search(message)) or _OWN_WORDS.search(message):
        return None
    every = read(message, language, view.film)
    if _IS_IT.search(message):
        every = [replace(part, kind="question") if part.kind not in _IDLE else part for part in every]
    parts = beside.together([part for part in every if part.kind not in _IDLE], view.film, language)
    if not parts or any(
        part.sure < least or part.parted < PARTED or part.kind not in HANDLERS for part in parts
    ):
        plain = beside.plainly(message)
        return act(plain, view, language, rules, least) if plain != message else None
    if any(part.kind == "keep" and _ORDER.search(" ".join(part.words)) for part in every) and any(
        part.kind in ("move", "swap", "order") for part in parts
    ):
        return None
    operations: list[Operation] = []
    said: list[str] = []
    now, spoken_of = view, tuple(view.last_mentioned)
    kept = _kept(every, view, language, rules)
    stays = " ".join(joined(part.words) for part in every if part.kind == "keep")
    for part in parts:
        wish = Wish(part, now, language, rules, spoken_of, message, view.film, kept, stays)
        try:
            done = _done(wish, len(parts) > 1)
            if done is None:
                continue
            if done.reading is not None:
                return done.reading if len(parts) == 1 else None
            now = after(wish, done)
        except NotDone:
            return None
        operations += done.operations
        said.append(done.said or wish.told(done.scenes))
        spoken_of = done.scenes or spoken_of
    brief = now.film.music.brief
    if view.film.authors.get("music.brief") != "person":
        told = retimed(brief, time(view.film, {}), time(now.film, {}))
        if told != brief:
            operations.append(UpdateFilm(field="music.brief", value=told))
    return Edits(tuple(operations), " ".join(dict.fromkeys(said)))


def _done(wish: Wish, several: bool) -> Done | None:
    """What comes of a wish; None where others of ``several`` have done with it.

    Raises:
        NotDone: where it is not understood wholly, or something of it would be left undone.
    """
    part = wish.part
    if left_over(part, wish.language):
        raise NotDone("words are left over")
    if part.kind in _ARRANGING and (part.unused or not (part.cued or _sequence(part))):
        raise NotDone("nothing says so")
    if part.kind == "add_scene" and not part.cued:
        raise NotDone("nothing says that it is another scene")
    if _MORE_OR_NO_MORE.match(wish.text):
        raise NotDone("more of it, or no more")
    other = looks_instead.somebody(wish) if part.kind in ("look", "rename") else None
    done = other or _handled(wish)
    if done.reading is not None:
        answered = part.kind in _HEARD and isinstance(done.reading, Answer)
        return None if several and (answered or part.kind in (*_SETTLED, "move")) else done
    if not done.operations or (not other and _undone(wish, wish.film, after(wish, done).film)):
        raise NotDone("nothing changes, or not all of it")
    return done


def _handled(wish: Wish) -> Done:
    """What a kind does; where nobody hears what should sound otherwise, it may be a thing that is seen."""
    try:
        return HANDLERS[wish.kind](wish)
    except NotDone:
        seen = {"sound": "look", "sound_gone": "gone"}.get(wish.kind)
        if not seen or not wish.parts("old") or _SOUNDING.search(wish.text):
            raise
        return HANDLERS[seen](replace(wish, part=replace(wish.part, kind=seen)))


_MORE_OR_NO_MORE = re.compile(r"\W*plus (?:de |d['’]|du )", re.I)
"""French words that mean either, where nothing else is said."""
_SOUNDING = re.compile(
    r"\b(?:sounds?|noises?|hear\w*|audio|sfx|geräusch\w*|ton|hör\w*|sons?|bruit\w*|enten\w+|sonid\w*|ruid\w*|oír|oig\w*|oye\w*)\b",
    re.I,
)
_ORDER = re.compile(r"\b(?:order|reihenfolge|ordre|orden)\b", re.I)


_IS_IT = re.compile(
    r"^\W*(?:est-ce (?:une?|le|la|l')|is (?:it|that|this) (?:an?|the)\b|ist (?:das|es) (?:eine?|der|die|das)\b|¿?es (?:una?|el|la)\b)[^?]*\?\s*$",
    re.I,
)
"""A question about how something is."""


def _sequence(part: Part) -> bool:
    """Whether what comes when is told by what it comes first or behind: *start with the owl, then the brook*."""
    return part.kind in ("order", "move") and bool(_FIRST.search(" ".join(part.words)))


_FIRST = re.compile(
    r"\b(?:start|begin|open|first|then|afterwards|fang|anfang\w*|beginn\w*|zuerst|dann|danach|erst|commence\w*|ensuite|puis|après|d'abord|empie\w*|empez\w*|luego|después|primero)\b",
    re.I,
)
_SETTLED = frozenset(
    {
        "approve",
        *(f"{what}_{way}" for what in ("voice", "music", "sound", "captions") for way in ("on", "off")),
    }
)
"""Kinds that ask for nothing beside others where it is so already."""
_HEARD = frozenset(("line_gone", "voice_how", "title"))
"""Kinds that others may have done with: the old words of a line, the plain manner of a voice, the title that has a name in it."""
_ADDING = frozenset(
    [
        "look",
        "style",
        "framing",
        "motion",
        "sound",
        "sound_add",
        "music",
        "line",
        "line_add",
        "rename",
        "add_scene",
    ]
)
"""Kinds that tell how something shall be, and take nothing away that is not said."""
_SETTING = frozenset(
    "voice voice_on voice_how pace length longer shorter louder softer transition title aspect language captions_on captions_how camera again".split()  # noqa: SIM905
)
"""Kinds that set something otherwise, and take nothing away."""
_SHOWING = frozenset("look gone style camera motion sound sound_gone music".split())  # noqa: SIM905
"""Kinds that bring words into descriptions, and take them out of them."""


def _undone(wish: Wish, before: Film, later: Film) -> bool:
    """Whether what was to go still stands in what was changed, or what was to come is nowhere in it."""
    if wish.kind not in _SHOWING:
        return False
    then, now = _texts(before), _texts(later)
    changed = [place for place in now if now[place] != then.get(place)]
    was, told = (Counter(stem(w) for at in changed for w in tokens(each.get(at, ""))) for each in (then, now))
    old = {stem(w) for text in wish.parts("old") for w in content(english(wish, text, loose=True))}
    new = {stem(w) for text in wish.parts("new") for w in content(english(wish, text, loose=True))}
    stays = any(was[word] and told[word] >= was[word] for word in old - new)
    there = {*told, *(w for at in changed for w in tokens(now.get(at, "")))}  # rainy, and in the rain
    missing = bool(new) and not any(one.startswith(word[:4]) for word in new for one in there)
    missing = missing and wish.kind != "camera"
    return bool(changed) and (stays or missing)


def _texts(film: Film) -> dict[str, str]:
    """What is described in a film, by its place."""
    found = {f"{scene.id}.{name}": getattr(scene, name) for scene in film.scenes for name in _DESCRIBED}
    found |= {member.id: member.description for member in film.cast}
    return found | {"style": film.style, "music": film.music.brief}


_DESCRIBED = ("visual_description", "motion", "audio_description", "shot")


def _kept(parts: Sequence[Part], view: FilmView, language: str, rules: Rules) -> tuple[str, ...]:
    """The scenes that a message says should stay."""
    found: list[str] = []
    for part in parts:
        if part.kind == "keep" and any(span.role == "where" for span in part.spans):
            try:
                found += Wish(part, view, language, rules).scenes(())
            except NotDone:
                continue
    return tuple(dict.fromkeys(found))


def left_over(part: Part, language: str) -> bool:
    """Whether a word that must mean something stands outside every part of a segment: a colour, an hour, "except".

    A clause that comes before anything is wished, and names nothing that is, says why: *a quarter turn is nothing!*
    """
    low = [word.lower() for word in part.words]
    inside = {at for span in part.spans for at in range(span.first, span.last)}
    wished = [at for span in part.spans if span.role in _WISHED for at in range(span.first, span.last)]
    reasons = _reasons(part, wished) | _purposes(part) if part.sure >= LIKELY else set()
    unused = [at for at in range(len(low)) if at not in inside | reasons and part.words[at] in part.unused]
    told_too = set(unused) - _beside(part)
    if len(unused) > (part.sure >= LIKELY and not told_too) and part.kind not in ("vague", "question"):
        return True
    spoken = {at for span in part.spans if span.role in ("say", "old") for at in range(span.first, span.last)}
    strange = (word for at, word in enumerate(part.words) if at not in spoken | reasons and _strange(word))
    if language == "en" and len(list(strange)) > 1:
        return True
    told = concepts(list(part.words), language)
    roles = {span.role for span in part.spans}
    order = [span.role for span in part.spans if span.role in ("new", "who")]
    if part.kind == "look" and order[:1] == ["new"] and order.count("new") > 1 and "who" in order:
        return True
    for span in part.spans:
        if span.role == "new" and part.kind not in _DOING and low[span.first] in _NO:
            return True
        if span.role == "new" and part.kind == "look" and told[span.last - 1].startswith("ordinal."):
            return True
    leaving = part.kind.endswith(_LEAVING)
    for at, concept in enumerate(told):
        if low[at] in _LEVELS and part.kind.endswith(("_off", "gone")):
            return True
        if at in inside or at in reasons:
            continue
        named = at + 1 in inside and at + 1 not in wished  # "tiny boat": it tells the boat
        named = named or (at > 0 and low[at - 1] in _TOO)  # "she looks too young": why
        if part.spans and concept.partition(".")[0] in _TELLING and not named:
            return True
        if low[at] in _EXCEPT and not roles & {"except", "old"} and not _tuned(part, at):
            return True
        if low[at] in _NO and not (leaving or part.kind == "again" or _refuses(part, at)):
            return True
        if low[at] in _STAYING and leaving:
            return True
    return False


_WISHED = ("new", "old", "say", "num", "to")
"""Roles of parts that say what shall be."""


def _reasons(part: Part, wished: Sequence[int]) -> set[int]:
    """The words of the clauses that come before the first in which anything is wished."""
    ends = [at for at, word in enumerate(part.words) if word in _CLAUSE_ENDS]
    before = [end for end in ends if wished and end < wished[0]]
    return set(range(before[-1] + 1)) if before else set()


def _tuned(part: Part, at: int) -> bool:
    """Whether what an exception to silence excepts is the music, which no scene has of its own."""
    return part.kind == "sound_off" and bool(
        {"music", "musik", "musique", "música"} & {w.lower() for w in part.words[at:]}
    )


def _purposes(part: Part) -> set[int]:
    """The words of a setting that say what it is for, or stand in clauses that set nothing: *square, for our page*."""
    if part.kind not in _SETTING and not part.kind.endswith("_off"):
        return set()
    inside = {at for span in part.spans for at in range(span.first, span.last)}
    found = set(range(len(part.words))) - _beside(part) if part.spans else set()
    purpose = False
    for at, word in enumerate(part.words):
        purpose = (purpose or word.lower() in _FOR) and at not in inside and word not in _CLAUSE_ENDS
        found |= {at} if purpose else set()
    return found


_FOR = frozenset(("for", "für", "fürs", "pour", "para"))


def _beside(part: Part) -> set[int]:
    """The words of the clauses in which a part stands."""
    edges = [-1, *(at for at, word in enumerate(part.words) if word in _CLAUSE_ENDS), len(part.words)]
    found: set[int] = set()
    for a, b in pairwise(edges):
        if any(a < span.first < b for span in part.spans):
            found |= set(range(a + 1, b))
    return found


_CLAUSE_ENDS = frozenset(".,;:!?…—–⏎")


def _refuses(part: Part, at: int) -> bool:
    """Whether a "not" belongs to what goes: to the number or the part right behind it."""
    after = part.words[at + 1] if at + 1 < len(part.words) else ""
    behind = next((span for span in part.spans if span.first > at), None)
    goes = behind is not None and behind.role == "old" and (part.kind == "line" or behind.first == at + 1)
    return after.isdigit() or goes


def _strange(word: str) -> bool:
    """Whether a word is no name and none that is known: nobody can tell what is to be seen of it."""
    return (
        len(word) > 3
        and word.isalpha()
        and word.islower()
        and not common(word)
        and word not in spelling.known()
    )


_TOO = words_of("too zu trop demasiado troppo te")
"""What a complaint begins with: how it is now, and not how it shall be."""
_EXCEPT = frozenset(
    [
        "except",
        "besides",
        "apart",
        "excluding",
        "außer",
        "ausser",
        "sauf",
        "hormis",
        "excepté",
        "salvo",
        "menos",
        "excepto",
    ]
)
_LEAVING = ("_off", "gone", "drop", "keep_only", "undo", "vague", "question", "chat", "stop")
"""Kinds that "no" and "not" belong to, where they stand outside the parts."""
_DOING = ("camera", "motion", "add_scene", "transition", "sound", "music", "voice_how", "captions_how")
"""Kinds whose wishes may begin with a no: "no camera movement"."""
_NO = frozenset(
    [
        "no",
        "not",
        "don't",
        "dont",
        "doesn't",
        "never",
        "nicht",
        "kein",
        "keine",
        "keinen",
        "keiner",
        "niemals",
        "nie",
        "ne",
        "pas",
        "jamais",
        "nunca",
    ]
)
_STAYING = frozenset(
    [
        "keep",
        "leave",
        "stays",
        "stay",
        "behalten",
        "bleibt",
        "bleiben",
        "gardez",
        "garder",
        "garde",
        "deja",
        "dejad",
        "mantén",
        "enough",
        "reicht",
        "reichen",
        "genügt",
        "suffit",
        "suffisent",
        "basta",
        "bastan",
    ]
)
_LEVELS = words_of(
    "loud louder quiet quieter softer less laut lauter leise leiser weniger fort forte bruyant moins alto bajo fuerte menos"
)
"""Words for how loud something is, which is not whether it is there."""


_RELATIVE = re.compile(r"\b(?:less|more|again|weniger|mehr|moins|plus|encore|menos|más|otra vez)\b", re.I)
"""Words for a change of degree, which rules tell in words of their own."""


def _of_degree(words: Sequence[str]) -> bool:
    """Whether words tell a change of degree: *darker*, *more light*; a *gutter* is none."""
    compared = [word.lower() for word in words if word.lower().endswith("er") and len(word) > 4]
    bases = ({word[:-2], word[:-1], word[:-3], f"{word[:-3]}y"} & lexicon.ADJECTIVES for word in compared)
    return bool(_RELATIVE.search(" ".join(words))) or any(
        base or word not in spelling.known() for word, base in zip(compared, bases, strict=True)
    )


def unmet(message: str, view: FilmView, language: str, rules: Rules, operations: Sequence[Operation]) -> bool:
    """Whether the rules would change descriptions without what the reader finds wished for in them."""
    parts = [part for part in read(message, language, view.film) if part.sure >= READ]
    try:
        later = apply(view.film, operations, "agent").film
    except EditError:
        return False
    wished = [Wish(part, view, language, rules) for part in parts if not _of_degree(part.words)]
    return any(_undone(wish, view.film, later) or looks_instead.asked(wish) for wish in wished)


def elsewhere(message: str, view: FilmView, language: str, operations: Sequence[Operation]) -> bool:
    """Whether the rules would leave every picture alone where the reader is sure that one should look otherwise."""
    parts = [part for part in read(message, language, view.film) if part.kind in ("look", "gone", "framing")]
    changed = set(map(_field, operations))
    seen = {field for part in parts for field in _FIELDS[part.kind]} | {"scenes", "words"}
    return any(part.sure >= READ for part in parts) and changed.isdisjoint(seen)


def everywhere(
    message: str, view: FilmView, language: str, rules: Rules, operations: Sequence[Operation]
) -> bool:
    """Whether the rules would change single pictures where the reader is certain that somebody of the cast looks otherwise."""
    parts = [part for part in read(message, language, view.film) if part.kind not in _IDLE]
    if not parts or any(part.kind != "look" or part.sure < CERTAIN for part in parts):
        return False
    if any(isinstance(one, UpdateCast) for one in operations):
        return False
    meant = act(message, view, language, rules)
    return isinstance(meant, Edits) and any(isinstance(one, UpdateCast) for one in meant.operations)


def wishes(message: str, view: FilmView, language: str) -> bool:
    """Whether the reader is sure that a message asks nothing and wishes for something that removes no more than it says."""
    parts = [part for part in read(message, language, view.film) if part.kind not in _IDLE]
    least = CERTAIN if "?" in message else READ
    return bool(parts) and all(part.sure >= max(least, _enough(part.kind)) for part in parts)


def _enough(kind: str) -> float:
    """How sure the reader has to be of a kind beside words that speak of leaving something out, or alone."""
    if kind in _ADDING:
        return READ
    if kind in _SETTING:
        return LIKELY
    return CERTAIN if kind.endswith("_off") else 2.0


def against(message: str, view: FilmView, language: str, operations: Iterable[Operation]) -> bool:
    """Whether the reader is certain that a message asks for something that the rules would leave undone."""
    parts = [part for part in read(message, language, view.film) if part.kind not in _IDLE]
    parts = [part for part in parts if part.kind != "again"] or parts  # what changes is made again
    if not parts or any(part.sure < LIKELY or part.kind not in _FIELDS for part in parts):
        return False
    certain = all(part.sure >= CERTAIN for part in parts)
    if any(part.kind == "add_scene" and not part.cued for part in parts):
        return False
    if any(part.kind == "question" for part in parts) and "?" not in protected(message)[0]:
        return False
    if language == "en" and any(map(_strange, (word for part in parts for word in part.words))):
        return False  # rules put slips right
    changed = set(map(_field, operations))
    meant = {field for part in parts for field in _FIELDS[part.kind]}
    if any(operation.op == "add" for operation in operations):
        changed |= {"words", "picture"}
        meant.add("picture")
    beside = "picture" in changed - meant and "scenes" not in meant
    if not certain:
        return changed <= _TOLD and beside
    return changed <= _TOLD and (beside or any(changed.isdisjoint(_FIELDS[part.kind]) for part in parts))


_FIELDS: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(("look", "gone", "style", "framing"), ("picture", "cast", "style", "motion")),
    **dict.fromkeys(("motion", "camera"), ("motion", "picture")),
    **dict.fromkeys(("line", "line_gone", "line_add", "reword", "rename", "speaker"), ("words", "cast", "title")),
    **dict.fromkeys(("voice", "voice_how"), ("voice", "cast")),
    **dict.fromkeys(("voice_off", "voice_on"), ("voice", "words")),
    **dict.fromkeys(("music", "music_off", "music_on"), ("music",)),
    **dict.fromkeys(("sound", "sound_add", "sound_gone"), ("sound",)),
    "sound_off": ("sound", "words", "music"),  # "silent", "nat sound only"
    **dict.fromkeys(("louder", "softer"), ("mix", "music", "sound")),
    **dict.fromkeys(("drop", "keep_only", "add_scene", "move", "swap", "order", "merge", "split", "copy"), ("scenes",)),
    **dict.fromkeys(("length", "longer", "shorter", "pace"), ("length", "scenes")),
    **dict.fromkeys(("captions_on", "captions_off", "captions_how"), ("captions",)),
    "transition": ("transition",), "title": ("title", "cast"), "aspect": ("aspect",), "quality": ("quality",), "language": ("words", "voice", "language"),
    "again": ("again",), "question": (), "vague": (),
}  # fmt: skip
"""By kind, what of a film it may change."""
_TOLD = {field for fields in _FIELDS.values() for field in fields} - {"again"}
"""What kinds tell of: of anything else the reader has never heard."""
_SCENE_FIELDS = {
    "visual_description": "picture", "shot": "picture", "cast": "picture", "motion": "motion", "audio_description": "sound",
    "sound_on": "sound", "lines": "words", "script": "words", "duration": "length", "transition": "transition", "head": "words",
}  # fmt: skip


def _field(operation: Operation) -> str:
    """What of a film an operation changes, as in ``_FIELDS``."""
    name = getattr(operation, "field", "")
    if operation.op == "update":
        return _SCENE_FIELDS.get(name, name)
    if operation.op == "film":
        head, _, tail = name.partition(".")
        if head == "settings":
            tails = {
                "voice": "voice",
                "speed": "voice",
                "narration": "voice",
                "aspect_ratio": "aspect",
                "duration": "length",
            }
            return tails.get(tail, tail)
        return head
    if operation.op in ("cast", "add_cast", "remove_cast"):
        return "voice" if name == "voice" else "cast"
    if operation.op in ("add", "remove", "move", "split"):
        return "scenes"
    return {"trim": "length", "move_narration": "words", "caption": "captions"}.get(
        operation.op, operation.op
    )
