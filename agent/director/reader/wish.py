"""One thing that a person asks for, read against the film: which scenes, whom, what goes and what comes."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from agent.director.reader import finding
from agent.director.reader.model import Part
from agent.director.refine.types import Answer, Asked, Edits, FilmView, Reading
from agent.director.refine.words import ask, say
from agent.director.translate.message import in_english
from agent.director.words import tongues_read
from film.document import Film, Scene
from film.edits import EditError, Operation, apply

Rules = Callable[[str, FilmView], Reading]
"""Reads a plain English sentence by the rules of :mod:`agent.director.refine`."""


class NotDone(Exception):
    """A wish that cannot be carried out as it was read; nothing of its message is."""


@dataclass(frozen=True)
class Wish:
    """A segment of a message. Changes come one after another: ``view`` is the film as the wishes before it leave it."""

    part: Part
    view: FilmView
    language: str
    rules: Rules
    spoken_of: tuple[str, ...] = ()
    """Ids of the scenes that the wishes before it meant, else those that the thread spoke of last."""
    message: str = ""
    origin: Film | None = None
    """The film as it was before the message, which is what its numbers and places count; else the film as it is now."""
    kept: tuple[str, ...] = ()
    """Ids of the scenes that the message says must stay as they are."""
    stays: str = ""
    """What else it says must stay: *her ribbon and bell*."""

    @property
    def film(self) -> Film:
        return self.view.film

    @property
    def kind(self) -> str:
        return self.part.kind

    @property
    def text(self) -> str:
        """Its words as they were written, nearly: marks stand at the word before."""
        return joined(self.part.words)

    def parts(self, role: str) -> list[str]:
        """The words of every part that has a role."""
        return [joined(self.part.words[s.first : s.last]) for s in self.part.spans if s.role == role]

    def one(self, role: str) -> str:
        """The words of the first part that has a role; empty without one."""
        return next(iter(self.parts(role)), "")

    def english(self, text: str) -> str:
        """A phrase in English, for pictures and sounds; unchanged where nothing of it is known."""
        if self.language == "en" or not text:
            return text
        return in_english(text, self.language, self.film) or text

    def pictured(self, text: str) -> str:
        """A phrase as English for a picture.

        Raises:
            NotDone: where it is in another language and not wholly understood.
        """
        if self.language == "en" or not text:
            return text
        bare = text.strip(" .,;:")
        english = in_english(bare, self.language, self.film)
        read = tongues_read.read(bare, self.language)
        if _CLAUSE.search(english or "") or (
            english and english.lower() == bare.lower() and len(bare.split()) > 1
        ):
            english = None
        if english is None and not read.unread and len(read.english.split()) * 2 > len(bare.split()):
            english = read.english
        if not english:
            raise NotDone(f"no English for {text!r}")
        return english

    # Which scenes.

    def scenes(self, default: Sequence[str] | None = None) -> tuple[str, ...]:
        """The scenes that it names, without those that it leaves out; else ``default``, else those spoken of before.

        Raises:
            NotDone: where none is named and nothing tells which, or a name fits several.
        """
        told = self.parts("where")
        told = [text for text in told if not finding.these(text)] or told
        named = [scene for text in told for scene in self._owned(text) or self.find(text)]
        away = {scene for text in self.parts("except") for scene in self.find(text)}
        order = [scene.id for scene in self.film.scenes]
        if not named and away:
            named = order
        if not named:
            named = list((self.spoken_of or self._numbered()) if default is None else default)
        found = tuple(scene for scene in order if scene in named and scene not in away)
        if not found:
            raise NotDone("no scene")
        return found

    def _owned(self, text: str) -> tuple[str, ...]:
        """The scenes that "its shot" means: those of whom or what the wish speaks, or else its message."""
        if not finding.owned(text):
            return ()
        film = self.origin or self.film
        told = [text for role in ("who", "new", "old") for text in self.parts(role)]
        each = (finding.find(one, film, self.language) for text in told for one in (text, *text.split()))
        return next((found for found in each if 0 < len(found) < len(film.scenes)), ())

    def _numbered(self) -> tuple[str, ...]:
        """The one scene that the rest of the message tells by its number."""
        numbers = set(_NUMBERED.findall(self.message))
        scenes = (self.origin or self.film).scenes
        told = [scenes[int(n) - 1].id for n in numbers if 1 <= int(n) <= len(scenes)]
        return tuple(told) if len(numbers) == 1 else ()

    def find(self, text: str) -> tuple[str, ...]:
        """The scenes that a phrase means: by number, place in the film, or what they show or say.

        Raises:
            NotDone: where it fits none, or several equally well.
        """
        found = finding.find(text, self.origin or self.film, self.language, self.spoken_of)
        there = {scene.id for scene in self.film.scenes}
        if found and there >= set(found):
            return found
        raise NotDone(f"which scene is {text!r}")

    def shown(self, roles: Sequence[str] = ("who", "new", "old")) -> tuple[str, ...]:
        """The scenes that it names; else the one that what it speaks of is told by; else those spoken of before.

        Raises:
            NotDone: where that is not clear.
        """
        if self.parts("where") or self.parts("except"):
            return self.scenes()
        for text in (text for role in roles for text in self.parts(role)):
            if not finding.these(text) and (
                found := finding.find(text, self.origin or self.film, self.language)
            ):
                return found
        told = " ".join(text for role in ("who", "new") for text in self.parts(role))
        if len(
            found := finding.find(told, self.origin or self.film, self.language)
        ) == 1 and not finding.these(told):
            return found
        return self.scenes()

    # Doing it.

    def by_rules(self, *sentences: str) -> tuple[Operation, ...]:
        """What the first of these English sentences does that the rules understand wholly.

        Raises:
            NotDone: where they understand none.
        """
        for sentence in sentences:
            if isinstance(reading := self.rules(sentence, self.view), Edits):
                return reading.operations
        raise NotDone(f"not understood: {sentences[0] if sentences else ''}")

    def numbers(self, scenes: Sequence[str]) -> str:
        """Scenes as rules read them: ``scene 3``, ``scenes 2 and 3``."""
        told = [str(self.film.number(scene)) for scene in scenes]
        return f"scene {told[0]}" if len(told) == 1 else f"scenes {', '.join(told[:-1])} and {told[-1]}"

    def same(self) -> Done:
        """What is answered where it is so already."""
        return Done(reading=Answer(ask("same", self.language)))

    def told(self, scenes: Sequence[str] = ()) -> str:
        """A sentence that says back what was read, in the person's language."""
        if scenes and len(scenes) < len(self.film.scenes):
            return say("as_said", self.language, self.film, scenes, what=self.text)
        return f"“{self.text}”"


_NUMBERED = re.compile(r"\b(?:scene|shot|szene|bild|scène|plan|escena|toma)\.? ?(\d+)\b", re.I)
_CLAUSE = re.compile(
    r"\b(?:out on|on out|of lying|his in|in his$|the the|to to|in$|of$|to$)\b|^(?:build|make|take|be|have|show)\b",
    re.I,
)
"""What a phrase put into English holds where its order went wrong."""


def joined(words: Sequence[str]) -> str:
    """Words and marks as a text again."""
    text = " ".join(word for word in words if word != "⏎")
    text = re.sub(r"\s+([,.;:!?%)…])", r"\1", text)
    text = re.sub(r"(\w) ([-–/]) (\w)", r"\1\2\3", text)
    return re.sub(r"([(¿¡])\s+", r"\1", text).strip()


@dataclass(frozen=True)
class Done:
    """What a wish does. ``undone`` counts revisions that are taken back; ``scenes`` are the ones that it meant."""

    operations: tuple[Operation, ...] = ()
    scenes: tuple[str, ...] = ()
    said: str = ""
    reading: Reading | None = None
    """A reading that stands for the whole message: an answer, undo, a question."""


Handler = Callable[[Wish], Done]


def after(wish: Wish, done: Done) -> FilmView:
    """The view once a wish is carried out.

    Raises:
        NotDone: where an operation cannot be applied.
    """
    try:
        return replace(wish.view, film=apply(wish.film, done.operations, "agent").film)
    except EditError as error:
        raise NotDone(str(error)) from None


__all__ = ["Asked", "Done", "Handler", "NotDone", "Rules", "Scene", "Wish", "after", "joined"]
