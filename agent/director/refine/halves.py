"""Scenes split and merged, and what the second half shows."""

from __future__ import annotations

import re

from agent.director.refine.added import shot_of
from agent.director.refine.draft import Clause
from agent.director.refine.length import floor
from agent.director.refine.types import Asked, Reply
from agent.director.refine.visuals import FRAMES, capitalised, framed
from agent.director.refine.words import numbers
from agent.director.scripts.words import sentences, words_of
from film.document import Line, Scene
from film.edits import AddScene, NewScene, RemoveScene

_SPLIT = r"\b(?P<verb>split|divide|break|cut|separate)\b"
_INTO = r"(?: (?:up|apart))?(?:,? (?:in|into|down into) (?:two|2|half|halves|the middle)(?: (?:scenes|shots|parts|halves|pieces|separate \w+))?)?"
_SECOND = r"(?:(?:the |in the )?(?:second|other|new) (?:half|one|part|scene|shot|bit)|then(?: in)?(?: a)? ?(?:separate|second|new|own)?)"
_TOLD = re.compile(
    rf"(?P<head>{_SPLIT}(?P<what>[^.;:!?,]*?){_INTO})\s*[.;:!?,–-]\s*(?P<first>(?:(?!\bsecond half\b)[^.!?]){{0,80}}?)"
    rf"(?:[,;]? ?(?:and )?{_SECOND}(?: (?:should|must|can|could) (?:be|show|have)| shows?| is| be| with| on|:)? (?P<picture>(?:an? |just |only |the |close|wide|detail)[^.!?]{{6,}}))",
    re.I,
)
_REASON = re.compile(
    rf"(?P<head>{_SPLIT}[^.;:!?,]*?{_INTO}),? so (?:that )?(?:i|we|you|they|there|it)\b[^.;!?]*", re.I
)
_SAME = re.compile(
    r"(?:^|(?<=[.!?;,]))\s*(?:just |only |simply )?(?:two|2|the two) (?:halves|parts|scenes)(?:,? (?:same|with the same|identical) (?:content|picture|thing|text|words|shots?))?(?=\s*[.!?;,]|$)"
    r"|(?:^|(?<=[.!?;,]))\s*(?:and )?(?:with )?(?:every|all|each)(?: of)?(?: the)? (?:lines?|words?)(?: (?:they|he|she) (?:speaks?|says?|have|has))? stays?(?: in| as (?:it|they) (?:is|are))?(?=\s*[.!?;,]|$)",
    re.I,
)
_BY_SPEAKER = re.compile(
    rf"(?P<head>{_SPLIT}[^.;:!?,]*?{_INTO})\s*[:,–-]\s*(?:one (?:scene|half|shot) (?:for|with)|(?:at )?first|once)(?: only| just)? (?:with )?\w+(?: \w+)? (?:with|saying|and) (?:his|her|its|their) (?:lines?|sentences?|words?|part)"
    r",? (?:and )?(?:then|one|the other|second)[^.;:!?]*? \w+ (?:with|saying|and) (?:hers|his|theirs|its|her|their)(?: (?:lines?|sentences?|words?|part))?",
    re.I,
)
"""Two halves by who speaks, which is how lines fall anyway."""
_SMALL = words_of(
    "middle half halves into parts pieces two scenes shots separate up apart right exactly down setup single one"
)


def told(text: str, quotes: list[str]) -> tuple[str, list[str]]:
    """A message about two halves as one request: what the second one shows is a quotation."""
    if not re.search(r"\b(?:split|divide|break|cut|separate|merge|combine|join)\b", text, re.I):
        return text, quotes
    text = _SAME.sub("", text)
    text = _REASON.sub(lambda m: m["head"], text)
    text = _BY_SPEAKER.sub(lambda m: m["head"], text)
    match = _TOLD.search(text)
    two = match and (
        match["verb"].lower() in ("split", "divide", "separate")
        or re.search(r"\b(?:two|2|half|halves)\b", match["head"], re.I)
    )
    if not match or not two or "\ue000" in match[0]:
        return text, quotes
    picture = re.sub(r"^(?:just |only )", "", match["picture"].strip(" ,;"), flags=re.I)
    plain = f"{match['head']} with the second half showing \ue000{len(quotes)}\ue001"
    return f"{text[: match.start()]}{plain}{text[match.end() :]}", [*quotes, picture]


def split_scene(clause: Clause) -> bool | Reply:
    """``split scene 5 in two``: the picture stays with the first lines, a second framing or picture takes the rest."""
    cut = clause.has("verb", "cut") and re.search(r"\bin(?:to)? (?:two|2|half|halves)\b", clause.text, re.I)
    if not clause.has("verb", "split") and not cut:
        return False
    clause.use("split", "cut", "show")
    clause.take_all("number", "2")
    clause.take_all("amount", "half")
    quote = clause.take("quote")
    if quote:
        clause.used |= {
            i
            for i, t in enumerate(clause.tokens)
            if t.kind in ("part", "ordinal") or t.value in ("second half",)
        }
    clause.tokens = [
        t
        for i, t in enumerate(clause.tokens)
        if not (t.kind == "ref" and t.value in ("second half", "first half", "middle"))
    ]
    chosen = clause.targets()
    if not isinstance(chosen, tuple):
        return chosen
    if len(chosen) != 1:
        return clause.which(chosen)
    clause.take_all("thing", "scene")
    clause.used |= {i for i, t in enumerate(clause.tokens) if t.text.lower() in _SMALL or t.kind == "part"}
    scene = clause.film.scene(chosen[0])
    pieces = [(line.speaker, s) for line in scene.lines for s in sentences(line.text)]
    half = (len(pieces) + 1) // 2
    later = tuple(Line(speaker=who, text=text) for who, text in pieces[half:])
    if later:
        clause.draft.scene(
            scene.id, "lines", tuple(Line(speaker=who, text=text) for who, text in pieces[:half])
        )
    first = clause.film.scene(scene.id)
    least = floor(first, clause.film) if first.lines else 1.5
    clause.draft.scene(scene.id, "duration", max(1.5, round(least + 0.04, 1), round(scene.duration / 2, 1)))
    clause.draft.do(
        AddScene(after_id=scene.id, scene=_second_half(scene, later, quote.value if quote else ""))
    )
    told_as = " ".join(line.text for line in later) or (quote.value if quote else "…")
    clause.draft.tell("split", (scene.id,), what=told_as)
    return True


def _second_half(scene: Scene, lines: tuple[Line, ...], picture: str) -> NewScene:
    shot = "close" if scene.shot in ("wide", "extreme wide", "medium") else "medium"
    shown = framed(scene.visual_description, shot)
    if picture:
        rest, asked = shot_of(picture)
        shot = asked or shot
        rest = re.sub(r"^just ", "", rest)
        shown = capitalised(f"{FRAMES[shot]} {rest.rstrip('.')}.")
    return NewScene(
        shot=shot,
        visual_description=shown,
        motion=scene.motion if not picture else "A slow movement through the picture. Camera static.",
        audio_description=scene.audio_description,
        lines=lines,
        cast=scene.cast if not picture else (),
        duration=max(1.5, round(scene.duration / 2, 1)),
        transition=scene.transition.model_dump(),
    )


def merge_scenes(clause: Clause) -> bool | Reply:
    """``merge scenes 2 and 3``: the first picture stays, with all lines."""
    if not clause.has("verb", "merge") or not clause.names_scenes():
        return False
    clause.use("merge")
    clause.take_all("number", "1", "2")
    chosen = clause.resolved(clause.references())
    if not isinstance(chosen, tuple):
        return chosen
    clause.take_all("thing", "scene")
    clause.used |= {i for i, t in enumerate(clause.tokens) if t.text.lower() in _SMALL}
    scenes = [clause.film.scene(scene) for scene in chosen]
    where = numbers(clause.film, chosen)
    if len(chosen) < 2 or where != list(range(where[0], where[0] + len(where))):
        return Asked("Only neighbouring scenes can become one. Which ones?", ("merge scenes 1 and 2",))
    first = scenes[0].id
    clause.draft.scene(first, "lines", tuple(line for scene in scenes for line in scene.lines))
    clause.draft.scene(first, "duration", min(60.0, round(sum(scene.duration for scene in scenes), 1)))
    for scene in chosen[1:]:
        clause.draft.do(RemoveScene(scene_id=scene))
    clause.draft.tell("merged", chosen)
    return True
