"""The cast: names, looks, newcomers, and who is in which scene."""

from __future__ import annotations

import re

from agent.director.refine.draft import Clause
from agent.director.refine.names import name_in, spoken_pairs
from agent.director.refine.removed import member_removed, subject_removed
from agent.director.refine.targets import gender, members, names_of, roles
from agent.director.refine.types import Asked, Reply
from agent.director.refine.visuals import capitalised, prop_added, swapped
from agent.director.refine.words import called
from agent.director.refine.worn import who_is_meant
from agent.director.words import tongues
from agent.director.words import vocabulary as lexicon
from agent.director.words.english import gerund, singular
from film.document import CastKind, CastMember, Film, Line
from film.edits import AddCast


def rename(clause: Clause) -> bool | Reply:
    """``call him Tom``: the name and the words that use it; ids and pictures stay."""
    if not clause.has("verb", "call") or clause.seen("thing", "title", "film"):
        return False
    at = clause.find("verb", "call") or 0
    wanted = [
        i
        for i in range(at + 1, len(clause.tokens))
        if clause.tokens[i].text[:1].isupper() or clause.tokens[i].kind == "quote"
    ]
    if not wanted:  # der Hund soll Max heißen
        held = [i for i, _ in members(clause.film, clause.tokens[:at])]
        wanted = [i for i in range(1, at) if clause.tokens[i].text[:1].isupper() and i not in held][-1:]
    who = next(((i, m) for i, m in members(clause.film, clause.tokens) if i not in wanted[-1:]), None)
    pronoun = next(
        (t for t in clause.tokens if t.kind == "pronoun" and t.value in ("him", "her", "them")), None
    )
    who = who or _by_head(clause, wanted)
    if who is None or not wanted:
        if pronoun is None and who is None:
            return False
        return (
            who_is_meant(clause, "call {} …")
            if who is None
            else Asked("Which name?", (f"call {called(who[1])} Tom",))
        )
    onward = [i for i in wanted if clause.tokens[i - 1].text.lower() in ("to", "as")]
    name, settled = name_in(clause, onward[0] if onward else wanted[0])
    if not name:
        return False
    clause.used |= {who[0], *settled}
    clause.use("call", "change")
    return _renamed(clause, who[1], name)


def _by_head(clause: Clause, wanted: list[int]) -> tuple[int, CastMember] | None:
    """Whom a noun means by which no list knows them: the cloud, where the cast has one."""
    for index, token in enumerate(clause.tokens):
        if index in wanted or token.kind not in ("word", "weather", "time"):
            continue
        word = singular(token.text.lower())
        found = [
            m
            for m in clause.film.cast
            if re.split(r",| of | with ", m.description.lower())[0].split()[-1:] == [word]
        ]
        if len(found) == 1:
            return index, found[0]
    return None


def _renamed(clause: Clause, member: CastMember, name: str) -> bool:
    old = member.name
    clause.draft.cast(member.id, "name", name)
    if old and old.lower() != name.lower():
        respoken(clause, [(old, name)])
        if re.search(rf"\b{re.escape(old)}\b", clause.film.title):
            clause.draft.whole("title", swapped(clause.film.title, old, name))
    elif not old:
        respoken(clause, spoken_pairs(member, name, clause.film))
    clause.draft.tell(
        "named", old=old or called(member.model_copy(update={"name": ""}), capital=True), what=name
    )
    return True


def respoken(clause: Clause, pairs: list[tuple[str, str]]) -> None:
    """Replace words in the lines that no person wrote; tell where a person's words stay."""
    yours = []
    for scene in clause.film.scenes:
        lines = tuple(_line(line, pairs) for line in scene.lines)
        if lines == scene.lines:
            continue
        if clause.draft.persons(f"{scene.id}.lines"):
            yours.append(scene.id)
        else:
            clause.draft.scene(scene.id, "lines", lines)
    if yours:
        clause.draft.tell("yours", yours)


_HER_ALONE = (
    r"\bher(?=\s*(?:[.,;:!?]|$|and\b|from\b|in\b|to\b|with\b|at\b|on\b|again\b|back\b|away\b|home\b))"
)


def _line(line: Line, pairs: list[tuple[str, str]]) -> Line:
    text = line.text
    for old, new in pairs:
        if (old, new) == ("her", "his"):  # behind her, her hat
            text = re.sub(_HER_ALONE, "him", text)
        text = swapped(text, old, new)
    return line.model_copy(update={"text": text, "spoken": None}) if text != line.text else line


def replace_member(clause: Clause) -> bool | Reply:
    """``replace the girl with a dog``, ``swap the girl for a dog``, ``a dog instead of the girl``."""
    match = re.search(
        r"\b(?:replace|swap|exchange|substitute|turn|change|make)\s+(.+?)\s+(?:with|for|by|into|to)\s+(.+?)$",
        clause.text,
        re.I,
    )
    order = (1, 2)
    if not match:
        match = re.search(
            r"(?:^|\b(?:use|have|put|show)\s+)(?:in\s+)?(an?\s.+?)\s+(?:instead of|in place of|rather than)\s+(.+?)$",
            clause.text,
            re.I,
        )
        order = (2, 1)
    if not match:
        match = re.search(r"\b(?:make|let)\s+(?:the\s+)?(\w+)\s+(?:be\s+)?(an?\s.+?)$", clause.text, re.I)
        order = (1, 2)
        living = match and lexicon.kind(singular(match[2].split()[-1].lower())) in (
            "person",
            "animal",
            "machine",
        )
        match = match if living else None
    if not match or clause.names_scenes() or clause.seen("quote") or clause.seen("thing", "voice"):
        return False
    old, new = match[order[0]].strip(" ."), match[order[1]].strip(" .")
    found = [m for m in clause.film.cast if set(map(singular, re.findall(r"[a-z]+", old.lower()))) & roles(m)]
    if len(found) != 1 or not re.match(r"(?:an?|the|two|some)\s", new, re.I):
        return False
    clause.used |= set(range(len(clause.tokens)))
    return replaced(clause, found[0], new)


_SEXES = ("woman", "man", "girl", "boy")


def replaced(clause: Clause, member: CastMember, new: str, stays: bool = False) -> bool:
    """Somebody becomes somebody else; ``stays`` where the name is kept: "Tilly should be a lamb"."""
    bare = re.sub(r"^(?:an?|the|some)\s+", "", new, flags=re.I)
    noun = bare.split()[-1] if " with " not in bare else bare.split(" with ")[0].split()[-1]
    kinds: dict[str, CastKind] = {"animal": "animal", "person": "person"}
    kind = kinds.get(lexicon.kind(singular(noun.lower())), "thing")
    olds = [word for word in names_of(member) if word != member.id or word in member.description.lower()]
    sex = gender(member)
    known = next((word for word in olds if word in _SEXES), "")
    changed = noun in _SEXES and known and bare == noun
    clause.draft.cast(member.id, "description", swapped(member.description, known, noun) if changed else new)
    clause.draft.cast(member.id, "kind", kind)
    clause.draft.cast(member.id, "name", member.name if changed or stays else "")
    for scene in clause.film.scenes:
        text = scene.visual_description
        for word in [known] if changed else olds:
            text = swapped(text, word, noun)
        if text != scene.visual_description and clause.draft.persons(f"{scene.id}.visual_description"):
            clause.draft.tell("yours", (scene.id,))
        elif text != scene.visual_description:
            clause.draft.scene(scene.id, "visual_description", text)
        motion = scene.motion
        for word in [known] if changed else olds:
            motion = swapped(motion, word, noun)
        clause.draft.scene(scene.id, "motion", motion)
    pairs = [(word, noun) for word in ([known] if changed else olds) if word != member.name.lower()]
    pairs += abroad(olds, noun, clause.film)
    if member.name and not (changed or stays):
        pairs.insert(0, (member.name, f"the {noun}"))
    others = [m for m in clause.film.cast if m.id != member.id and gender(m) == sex]
    new_sex = lexicon.gender(noun.lower())
    if not others and sex and sex != new_sex and (new_sex or kind != "person"):
        he = {"m": ["he", "him", "his", "himself"], "f": ["she", "her", "her", "herself"]}[sex]
        his = {
            "m": ["he", "him", "his", "himself"],
            "f": ["she", "her", "her", "herself"],
            "": ["it", "it", "its", "itself"],
        }[new_sex]
        pairs += _pronouns(he, his)
    respoken(clause, pairs)
    clause.draft.tell("cast_swap", old=member.name or f"The {olds[0] if olds else member.id}", what=new)
    return True


def abroad(olds: list[str], new: str, film: Film) -> list[tuple[str, str]]:
    """The nouns of an exchange as the film's own language says them, with their articles: die Eule, der Rabe."""
    language = film.settings.language.split("-")[0]
    told = tongues.known(singular(new.lower()), language) if language in tongues.LANGUAGES else None
    pairs: list[tuple[str, str]] = []
    for old in olds:
        was = tongues.known(old, language) or tongues.noun_of(old, language) if told else None
        if was and told:
            whole = [
                (was.the(language), told.the(language)),
                (was.a(language), told.a(language)),
                (was.word, told.word),
            ]
            pairs += [row for row in whole if row[0] != row[1] and row not in pairs]
    return pairs


def _pronouns(old: list[str], new: list[str]) -> list[tuple[str, str]]:
    if old[1] == old[2]:  # "her" is him or his: before a noun it is his
        return [(old[0], new[0]), (old[3], new[3]), (old[2], new[2])]
    return list(zip(old, new, strict=True))


def add_member(clause: Clause) -> bool | Reply:
    """``add a cat that follows the keeper``: a newcomer beside somebody, wherever that one is seen."""
    verb = clause.find("verb", "add")
    if verb is None:
        return False
    match = re.search(
        r"\b(?:add|include|introduce|bring in)\s+((?:an?|another|two)\s+.+?)\s+(?:(?:that|which|who)\s+)?((?:follow|accompan|watch|walk|sit|run|stand|help|join|chase)\w*|with|beside|next to)\s+(?:(?:with|beside|next to|behind|near)\s+)?(.+?)$",
        clause.text,
        re.I,
    )
    if not match or clause.names_scenes():
        return False
    beside = [m for _, m in members(clause.film, clause.tokens)]
    if len(beside) != 1:
        return False
    noun = match[1].split()[-1].lower()
    if lexicon.kind(singular(noun)) not in ("animal", "person", "machine"):
        return False
    return _joined(clause, match[1].lower(), match[2].lower(), beside[0], noun)


def _joined(clause: Clause, who: str, does: str, beside: CastMember, noun: str) -> bool | Reply:
    film = clause.film
    scenes = tuple(scene.id for scene in film.scenes if beside.id in scene.named)
    if len(scenes) * 2 > len(film.scenes):
        first = film.number(scenes[0])
        return Asked(
            f"That changes {len(scenes)} of {len(film.scenes)} scenes. In which of them should {who} be seen?",
            (f"add {who} to scene {first}", f"add {who} to all scenes"),
            firm=True,
        )
    new = _free_id(film, singular(noun))
    kinds: dict[str, CastKind] = {"animal": "animal", "person": "person"}
    kind = kinds.get(lexicon.kind(singular(noun)), "thing")
    clause.used |= set(range(len(clause.tokens)))
    clause.draft.do(AddCast(member=CastMember(id=new, kind=kind, description=who)))
    act = {"with": "beside", "beside": "beside", "next": "beside"}.get(does.split()[0], _gerund(does))
    member = CastMember(id=new, kind=kind, description=who)
    clause.draft.film = film.model_copy(update={"cast": (*film.cast, member)})
    for scene in scenes:
        old = film.scene(scene)
        clause.draft.scene(scene, "cast", (*old.cast, new))
        if not clause.draft.persons(f"{scene}.visual_description"):
            shown = prop_added(old.visual_description, f"{{{new}}} {act} {{{beside.id}}}")
            clause.draft.scene(scene, "visual_description", shown)
    clause.draft.tell("cast_add", scenes, what=capitalised(who))
    return True


def _gerund(verb: str) -> str:
    base = re.sub(r"(?:ies)$", "y", verb)
    base = re.sub(r"(?<=ch|sh)es$|(?<!s)s$", "", base) if base == verb else base
    return gerund(base) if not base.endswith("ing") else base


def _free_id(film: Film, noun: str) -> str:
    base = re.sub(r"[^a-z0-9_]", "", noun.lower()) or "member"
    taken = {m.id for m in film.cast}
    return next(name for name in [base, *(f"{base}{n}" for n in range(2, 30))] if name not in taken)


def leave(clause: Clause) -> bool | Reply:
    """``the keeper should not be in scene 5``, ``remove the girl from scene 2``."""
    if not (clause.has("neg") or clause.has("verb", "remove")):
        return False
    found = [(i, m) for i, m in members(clause.film, clause.tokens) if i not in clause.used]
    if not found or clause.seen("thing", "narration", "voice"):
        return False
    at, member = found[0]
    worn = [i for i in clause.free_words() if i != at]
    if worn:
        return _undressed(clause, at, member, clause.tokens[worn[-1]].text)
    there = tuple(scene.id for scene in clause.film.scenes if member.id in scene.named)
    if not clause.names_scenes():
        name = called(member)
        return Asked(
            f"Remove {name} from which scenes?",
            tuple(f"remove {name} from scene {clause.film.number(s)}" for s in there),
        )
    scenes = clause.targets()
    if not isinstance(scenes, tuple):
        return scenes
    clause.used.add(at)
    clause.take_all("neg")
    clause.use("remove", "show")
    gone = [scene for scene in scenes if _left(clause, scene, member)]
    if not gone:
        return Asked(
            f"{called(member, capital=True)} is not in {'that scene' if len(scenes) == 1 else 'those scenes'}.",
            (),
        )
    clause.draft.tell("cast_out", gone, what=called(member, capital=True))
    return True


def _undressed(clause: Clause, at: int, member: CastMember, thing: str) -> bool:
    """``remove the red scarf from the keeper``."""
    described = subject_removed(member.description, singular(thing.lower()))
    if clause.names_scenes() or not clause.has("verb", "remove") or not described:
        return False
    clause.used |= {at, *clause.free_words()}
    clause.take_all("colour")
    clause.use("remove")
    described = described[:1].lower() + described[1:]
    clause.draft.cast(member.id, "description", described)
    clause.draft.tell("cast_look", who=called(member, capital=True), what=described)
    return True


def _left(clause: Clause, scene_id: str, member: CastMember) -> bool:
    scene = clause.film.scene(scene_id)
    text = scene.visual_description
    for word in sorted(roles(member)):
        text = subject_removed(text, word) or text
    text = member_removed(text, member.id)
    changed = clause.draft.scene(scene_id, "cast", tuple(c for c in scene.cast if c != member.id))
    changed = clause.draft.scene(scene_id, "visual_description", text) or changed
    for word in sorted(roles(member)):
        if re.search(rf"\b{re.escape(word)}\b", scene.script, re.I):
            clause.draft.tell("clash", (scene_id,), what=word)
            break
    return changed
