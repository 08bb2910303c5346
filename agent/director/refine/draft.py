"""The edit being drafted from a message, and the clause being read."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from agent.director.refine.cutting import Terms
from agent.director.refine.targets import Reference, members, resolve, showing
from agent.director.refine.types import Answer, Asked, FilmView, Reply
from agent.director.refine.words import ask, called, listed, say
from agent.director.words.lexer import Token
from film.document import CastMember, Film, Scene
from film.edits import Operation, UpdateCast, UpdateFilm, UpdateScene

FREE = frozenset(("polite", "filler", "aux", "mark", "pronoun"))
"""Kinds that carry nothing of their own."""
LOOKS = ("time", "weather", "season", "light", "mood")
"""Kinds that a single picture shows."""
CHANGE = ("add", "change", "use", "put", "show", "give", "move")
"""Verbs that say nothing beyond the thing and value they come with."""


@dataclass
class Draft:
    """Operations so far, and the film as they would leave it. The film's own text is not validated here."""

    view: FilmView
    language: str
    film: Film
    operations: list[Operation] = field(default_factory=list)
    said: list[str] = field(default_factory=list)
    kept: tuple[str, ...] = ()
    """Scenes that the message said must stay as they are."""
    mentioned: tuple[str, ...] = ()
    """Scenes that the message named last; a later clause without a target means them."""
    tongue: str = ""
    """The language that replies are in, where it is not the one that is read."""
    wish: str = ""
    """The message in that language."""
    terms: Terms = field(default_factory=Terms)
    """How the film may get another length."""
    topic: str = ""
    """What of the film the message spoke of last, where that is no scene: the music, a voice, the captions."""

    def copy(self) -> Draft:
        return Draft(
            self.view,
            self.language,
            self.film,
            list(self.operations),
            list(self.said),
            self.kept,
            self.mentioned,
            self.tongue,
            self.wish,
            self.terms,
            self.topic,
        )

    def scene(self, scene_id: str, name: str, value: Any) -> bool:
        """Change one field of a scene; False where it is so already."""
        if getattr(self.film.scene(scene_id), name) == value:
            return False
        scenes = tuple(
            scene.model_copy(update={name: value}) if scene.id == scene_id else scene
            for scene in self.film.scenes
        )
        self.film = self.film.model_copy(update={"scenes": scenes})
        self._put(UpdateScene(scene_id=scene_id, field=name, value=_plain(value)), ("scene_id", "field"))
        return True

    def whole(self, name: str, value: Any) -> bool:
        """Change one field of the film (``captions.on``); False where it is so already."""
        head, _, tail = name.partition(".")
        holder = getattr(self.film, head) if tail else self.film
        if getattr(holder, tail or head) == value:
            return False
        update = {head: holder.model_copy(update={tail: value}) if tail else value}
        self.film = self.film.model_copy(update=update)
        self._put(UpdateFilm(field=name, value=value), ("field",))
        return True

    def cast(self, cast_id: str, name: str, value: Any) -> bool:
        """Change one field of a member of the cast; False where it is so already."""
        if getattr(self.film.member(cast_id), name) == value:
            return False
        cast = tuple(m.model_copy(update={name: value}) if m.id == cast_id else m for m in self.film.cast)
        self.film = self.film.model_copy(update={"cast": cast})
        self._put(UpdateCast(cast_id=cast_id, field=name, value=value), ("cast_id", "field"))
        return True

    def _put(self, edit: Operation, keys: tuple[str, ...]) -> None:
        for index, earlier in enumerate(self.operations):
            if earlier.op == edit.op and all(getattr(earlier, key) == getattr(edit, key) for key in keys):
                self.operations[index] = edit
                return
        self.operations.append(edit)

    def do(self, edit: Operation) -> None:
        """Add an operation that only its carrying out will show (scenes, takes)."""
        self.operations.append(edit)

    def tell(self, key: str, scenes: Sequence[str] = (), **slots: str) -> None:
        language = self.tongue or self.language
        if self.wish and scenes:
            key, slots = "as_said", {"what": self.wish}
        if language != "en":
            slots = {name: self._named(value, language) for name, value in slots.items()}
        sentence = say(key, language, self.view.film, scenes, **slots)
        if key == "cast_look":  # told once for each, as it is in the end
            about = sentence.partition(":")[0]
            self.said = [told for told in self.said if told.partition(":")[0] != about]
        if key == "music":
            before = say(key, language, self.view.film, scenes, what="\0").partition("\0")[0]
            self.said = [told for told in self.said if not told.startswith(before)]
        if sentence not in self.said:
            self.said.append(sentence)

    def _named(self, value: str, language: str) -> str:
        """A member of the cast as the message's language calls it: der Igel, le hérisson."""
        from agent.director.words import tongues

        for member in self.view.film.cast:
            bare = member.model_copy(update={"name": ""})
            if value in (called(bare), called(bare, capital=True)):
                noun = tongues.known(member.id.replace("_", " "), language) or tongues.noun_of(
                    member.id, language
                )
                word = noun.the(language) if noun else value
                return word[:1].upper() + word[1:] if value[:1].isupper() else word
        return value

    def ask(self, key: str, *options: str, **slots: str) -> Asked:
        return Asked(ask(key, self.language, **slots), options)

    def persons(self, path: str) -> bool:
        """Whether a person wrote that field."""
        return self.view.film.authors.get(path) == "person" or (
            path.endswith(".lines") and self.view.film.authors.get(path[:-5] + "script") == "person"
        )

    def own_words(self, scene_id: str) -> bool:
        """Whether a scene says what a person wrote, by an edit of theirs or to the letter in a message."""
        lines = self.view.film.scene(scene_id).lines
        return self.persons(f"{scene_id}.lines") or any(
            _pasted(line.text, self.view.messages) for line in lines
        )


def _pasted(text: str, messages: Sequence[str]) -> bool:
    """Whether a line stands in what a person wrote; a word or two may do so by chance."""
    line = _bare(text)
    return len(line.split()) > 2 and any(line in _bare(message) for message in messages)


def _bare(text: str) -> str:
    return f" {' '.join(re.findall(_WORD, text.lower()))} "


_WORD = r"\w+"


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return tuple(_plain(item) for item in value)
    return value.model_dump() if hasattr(value, "model_dump") else value


@dataclass
class Clause:
    """One request: its tokens, which of them are used, and the draft that it changes."""

    text: str
    tokens: list[Token]
    draft: Draft
    used: set[int] = field(default_factory=set)

    @property
    def film(self) -> Film:
        return self.draft.film

    def find(self, kind: str, *values: str) -> int | None:
        """The index of the first unused token of a kind."""
        for index, token in enumerate(self.tokens):
            if index not in self.used and token.kind == kind and (not values or token.value in values):
                return index
        return None

    def has(self, kind: str, *values: str) -> bool:
        return self.find(kind, *values) is not None

    def seen(self, kind: str, *values: str) -> bool:
        """Whether a token of a kind is there, used or not."""
        return any(token.kind == kind and (not values or token.value in values) for token in self.tokens)

    def take(self, kind: str, *values: str) -> Token | None:
        index = self.find(kind, *values)
        if index is None:
            return None
        self.used.add(index)
        return self.tokens[index]

    def take_all(self, kind: str, *values: str) -> list[Token]:
        found = []
        while token := self.take(kind, *values):
            found.append(token)
        return found

    def use(self, *values: str) -> None:
        """Use up these verbs, which say nothing beyond the frame that matched."""
        self.take_all("verb", *values)

    def use_amounts(self) -> None:
        self.take_all("amount")

    def left(self) -> list[Token]:
        """Tokens that carry content and that nothing has used."""
        return [t for i, t in enumerate(self.tokens) if i not in self.used and t.kind not in FREE]

    def words(self, start: int, end: int | None = None) -> str:
        return (
            " ".join(t.text for t in self.tokens[start:end])
            .replace(" 's", "'s")
            .replace(" ,", ",")
            .strip(" ,.;:")
        )

    def free_words(self) -> list[int]:
        return [i for i, t in enumerate(self.tokens) if i not in self.used and t.kind == "word"]

    def references(self) -> list[Reference]:
        """The unused references, used up."""
        found = []
        for index, token in enumerate(self.tokens):
            if isinstance(token, Reference) and index not in self.used:
                self.used.add(index)
                found.append(token)
        return found

    def names_scenes(self) -> bool:
        return any(isinstance(token, Reference) for token in self.tokens)

    def names_some(self) -> bool:
        """Whether single scenes are named, and not the film as a whole."""
        return any(isinstance(token, Reference) and token.value != "all" for token in self.tokens)

    def targets(self, default: tuple[str, ...] | None = None) -> tuple[str, ...] | Reply:
        """The scenes meant: named, or of the clause before, or spoken of last; else a question."""
        found = self.references()
        if found:
            return self.resolved(found)
        if self._same:
            return self._same
        named = self._by_noun()
        if named is not None:
            return named
        fallback = self.draft.mentioned or self.draft.view.last_mentioned
        there = tuple(scene.id for scene in self.film.scenes if scene.id in fallback)
        if there:
            return there
        if default is not None:
            return default
        if self.draft.kept:  # "darker, but leave scene 2": the others
            return tuple(scene.id for scene in self.film.scenes if scene.id not in self.draft.kept)
        return self.which_scene()

    def resolved(self, found: Sequence[Reference]) -> tuple[str, ...] | Reply:
        for reference in found:
            if reference.missing:
                gone, count = str(reference.missing[0]), str(len(self.film.scenes))
                told = ask("no_such_scene", self.draft.language, what=gone, n=count)
                if not reference.scenes or reference.role:
                    return Answer(told)
                if told not in self.draft.said:
                    self.draft.said.append(told)
            if reference.choices:
                return self.which(reference.choices, reference.text)
        scenes = resolve(found, self.film, self.draft.kept)
        if not scenes:
            return self.which_scene()
        self._same = self.draft.mentioned = scenes
        return scenes

    _same: tuple[str, ...] = ()

    def _by_noun(self) -> tuple[str, ...] | Reply | None:
        """Scenes by a noun that their pictures hold and that nothing else in the clause explains."""
        for index in self.free_words():
            matches = showing(self.film, self.tokens[index].text)
            before = self.tokens[index - 1].text.lower() if index else ""
            if not matches or before not in ("the", "at", "on", "in", "der", "die", "das", "le", "la", "el"):
                continue
            if len(matches) > 1:
                return self.which(matches, self.tokens[index].text)
            self.used.add(index)
            self._same = self.draft.mentioned = matches
            return matches
        return None

    def which(self, scenes: Sequence[str], named: str = "") -> Asked:
        """A question between scenes that match equally well, each with its number and first words.

        The options are the message with ``named`` as a scene's number.
        """
        language = self.draft.language
        names = [f"{self.film.number(s)} ({opening(self.film.scene(s))})" for s in scenes]
        return Asked(
            ask("which_match", language, list=listed(names, language)),
            tuple(self._saying(s, named) for s in scenes),
        )

    def which_scene(self) -> Asked:
        language = self.draft.language
        every = f"{self.text.rstrip(' ?!.')} {_IN_ALL[language]}"
        options = (every, *(self._saying(scene.id, "") for scene in self.film.scenes[:3]))
        return Asked(ask("which_scene", language, n=str(len(self.film.scenes))), options)

    def _saying(self, scene_id: str, named: str) -> str:
        text = self.text.rstrip(" ?!.")
        name = say_scene(self.film, scene_id, self.draft.language)
        if named:
            said = re.sub(
                rf"\b(?:(?:the|der|die|das|le|la|el) )?{re.escape(named)}\b",
                name,
                text,
                count=1,
                flags=re.I,
            )
            if said != text:
                return said
        return f"{text} in {name}" if self.draft.language in ("en", "de") else f"{text}, {name}"

    def without(self, tokens: Sequence[Token]) -> list[str]:
        """The clause's text without the parts that hold these tokens, and without the tokens alone."""
        parts = re.split(
            r"(\s*,\s*|\s+)(?=(?:and|with|but|in|on|at|und|mit|et|avec|y|con)\s)|(\s*,\s*)", self.text
        )
        whole = [part for part in parts if part and part.strip(" ,")]
        kept = [part for part in whole if not any(_holds(part, token.text) for token in tokens)]
        bare = self.text
        for token in [*self._before(tokens), *tokens]:
            bare = re.sub(
                rf"(?<!\w)(?:(?:the|an?|der|die|das|le|la|el) )?{re.escape(token.text)}(?!\w)",
                "",
                bare,
                count=1,
                flags=re.I,
            )
        bare = re.sub(r"(?:\s+(?:with|in|on|at|and|of|to|the|an?))+$", "", " ".join(bare.split()).strip(" ,"))
        bare = re.sub(r"\b(?:to|on|with|of|at) (?=in\b)", "", bare)
        shorter = re.sub(r"^(?:and|but|with)\s+", "", " ".join(kept).strip(" ,"))
        return [
            text for text in dict.fromkeys((shorter, bare)) if len(text.split()) > 1 and text != self.text
        ]

    def _before(self, tokens: Sequence[Token]) -> list[Token]:
        """What stands before these tokens and says how they are: nothing of it stands without them."""
        kinds = ("colour", "size", "amount", "light", "age")
        found = []
        for index, token in enumerate(self.tokens):
            at = index - 1
            while token in tokens and at >= 0 and self.tokens[at].kind in kinds:
                found.append(self.tokens[at])
                at -= 1
        return found

    def member(self) -> CastMember | None:
        """The member of the cast that the clause names first, used up."""
        for index, member in members(self.film, self.tokens):
            if index not in self.used:
                self.used.add(index)
                return member
        return None


def _holds(part: str, word: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", part, re.I))


_IN_ALL = {
    "en": "in all scenes",
    "de": "in allen Szenen",
    "fr": "dans toutes les scènes",
    "es": "en todas las escenas",
}


def opening(scene: Scene) -> str:
    """The first words of a scene's picture, without markup."""
    words = scene.visual_description.replace("{", "").replace("}", "").split()
    return " ".join(words[:6]).rstrip(".,;:")


def say_scene(film: Film, scene_id: str, language: str) -> str:
    word = {"en": "scene", "de": "Szene", "fr": "scène", "es": "escena"}[language]
    return f"{word} {film.number(scene_id)}"


Frame = Callable[[Clause], "bool | Reply"]
"""Reads what it knows from a clause: True if it changed the draft, False if it is not meant, or a reply."""
