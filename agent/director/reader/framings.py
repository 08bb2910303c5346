"""How near pictures are, from where they are seen, and who fills them."""

from __future__ import annotations

import re
from typing import get_args

from agent.director.reader import clips
from agent.director.reader.finding import cast_in, these
from agent.director.reader.wish import Done, NotDone, Wish
from agent.director.refine.removed import member_removed
from agent.director.refine.targets import gender
from agent.director.refine.visuals import framed
from film.document import Scene, Shot
from film.edits import Operation, UpdateScene

_SHOTS: tuple[tuple[str, str], ...] = (
    ("pov", r"pov|point of view|through (?:her|his|their|its) eyes|aus (?:ihrer|seiner) sicht|vue subjective|punto de vista"),
    ("over shoulder", r"over[- ](?:the|her|his)?[- ]?\w*[- ]?shoulders?|über die schulter|par-dessus l'épaule|por encima del hombro"),
    ("from above", r"from (?:(?:high|right|straight|directly|just|way|far) )*(?:above|overhead)|top[- ]down|bird'?s[- ]?eye|overhead|aerial|von (?:(?:weiter|ganz|direkt|genau|senkrecht|hoch) )*oben|vogelperspektive|d'en haut|(?:d'|de |du |d’)(?:au[- ])?dessus|vu de haut|à la verticale|plongée|desde arriba|vista de pájaro|cenital"),
    ("low angle", r"low[- ]angle|from (?:(?:far|right|down|straight|directly) )*below|from the ground|von (?:ganz )?unten|froschperspektive|d'en bas|contre-plongée|du bas|desde abajo|contrapicado"),
    ("detail", r"extreme close[- ]?ups?|ecu|detail|macro|ganz nah\w*|großaufnahme von|très gros plan|primerísimo plano|detalle"),
    ("close", r"close[- ]?ups?|close|cu|tight|nahaufnahme|groß(?:aufnahme)?|nah|gros plan|primer plano|single|fill(?:s|ing)? the (?:whole )?frame"),
    ("extreme wide", r"extreme(?:ly)? wide|very wide|super wide|ews|just a dot|supertotale|weit\w* totale|plan très large|gran plano general"),
    ("wide", r"wide|long shot|full shot|ws|totale[rn]?|weite|plan (?:large|d'ensemble)|plano general|general"),
    ("medium", r"medium|mid[- ]?shot|ms|halbnah\w*|halbtotale|plan (?:moyen|américain)|plano medio"),
)  # fmt: skip
_NEARER = re.compile(r"\b(?:closer|nearer|tighter|larger|enger\w*|punch(?:ed)? in|come in|move in|go in|bigger|larger|näher\w*|dichter|rapproch\w*|plus près|plus proche|más cerca|acerc\w*)\b", re.I)  # fmt: skip
_FURTHER = re.compile(r"\b(?:wider|(?:further|farther) (?:back|away|out|off)|looser|back off|pull(?:ed)? back|smaller|more (?:room|space|of)|weiter (?:weg|entfernt|hinten)|plus (?:loin|large)|más (?:lejos|abierto))\b", re.I)  # fmt: skip
_SIZES: tuple[Shot, ...] = ("extreme wide", "wide", "medium", "close", "detail")


def framing(wish: Wish) -> Done:
    """Scenes are framed otherwise, on what is named."""
    told = ", ".join(wish.parts("new"))
    subject = _subject(wish, told)
    scenes = wish.scenes() if wish.parts("where") else _by_subject(wish)
    operations: list[Operation] = []
    for scene in scenes:
        operations += _framed(wish, wish.film.scene(scene), told or wish.text, subject)
    if not operations:
        raise NotDone("framed so already")
    return Done(tuple(operations), scenes)


def _by_subject(wish: Wish) -> tuple[str, ...]:
    named = [text for text in wish.parts("who") if not these(text) and not _OWNED.match(text)]
    return wish.shown(("who",)) if named else wish.scenes()


_OWNED = re.compile(r"(?:just |only )?(?:his|her|its|their|seine?|ihre?|son|sa|su)\b", re.I)
_ON = re.compile(r"\b(?:of|on|onto|to|auf|von|vom|sur|de|du|sobre|del?)\s+(?P<what>(?:just |only |nur )?(?!above|below|view|the whole|down)\w[^,.;]*)", re.I)  # fmt: skip
_ONLY = re.compile(r"\b(?:just|only|nur|seulement|juste|solo|sólo) (?P<what>(?!a\b|an\b|ein)\w[^,.;]*)", re.I)
_ABBREVIATED = re.compile(r"^(?:e?cu|ms|ws)\s+(?P<what>.+)", re.I)


def _subject(wish: Wish, told: str) -> str:
    """What the picture is of, in English; empty where nothing is named."""
    named = [text for text in wish.parts("who") if not these(text)]
    text = named[-1] if named else ""
    found = _ABBREVIATED.match(told) or (_ON.search(told) if re.search(r"\b(?:close|cu|single|shot|plan|aufnahme|plano|detail|tight|closer)\b", told, re.I) else None)  # fmt: skip
    found = found or _ONLY.search(told)
    if not text and found:
        text = found["what"]
    return re.sub(r"^(?:just|only|nur)\s+", "", wish.pictured(text).strip(" .,"), flags=re.I) if text else ""


_VIEWS = (
    ("from behind", r"from behind|von hinten|de dos|desde atrás|por detrás"),
    (
        "from the side",
        r"from the side|in profile|side view|von der seite|im profil|de profil|de côté|de perfil|de lado",
    ),
    ("from the front", r"from the front|head[- ]on|frontal|von vorne?|de face|de frente"),
)


def _view(told: str) -> str:
    """The side from which something is seen, where that is all that is said; empty otherwise."""
    if (
        any(re.search(rf"(?<![\w-])(?:{pattern})(?![\w-])", told, re.I) for _, pattern in _SHOTS)
        or "less" in told
    ):
        return ""
    return next((view for view, words in _VIEWS if re.search(rf"\b(?:{words})\b", told, re.I)), "")


def _shot(told: str, now: Shot) -> Shot:
    """The framing that is wished, from the one there is."""
    named = [shot for shot, pattern in _SHOTS if re.search(rf"(?<![\w-])(?:{pattern})(?![\w-])", told, re.I)]
    angled = [shot for shot in named if shot in ("pov", "over shoulder", "from above", "low angle")]
    size = _SIZES.index(now) if now in _SIZES else 2
    if angled:
        found = angled[0]
    elif named:
        found = named[0]
    elif _NEARER.search(told) and not _FURTHER.search(told):
        found = _SIZES[min(max(size + 1, 3), 4)]
    elif re.search(
        r"\b(?:whole|entire|all of|ganze\w*|tout\w*|tod[oa])\b", told, re.I
    ) and not _NEARER.search(told):
        found = _SIZES[max(min(size - 1, 1), 0)]
    elif _FURTHER.search(told) and not _NEARER.search(told):
        found = _SIZES[max(size - 1, 0)]
    else:
        raise NotDone(f"which framing is {told!r}")
    if found not in get_args(Shot):
        raise NotDone(f"which framing is {told!r}")
    return found  # type: ignore[return-value]


def _framed(wish: Wish, scene: Scene, told: str, subject: str) -> list[Operation]:
    """A scene in another framing; a single leaves out who else is in it."""
    text = scene.visual_description
    if view := _view(told):
        shown = framed(text, "from above").replace("Seen from above,", f"Seen {view},", 1)
        return (
            [UpdateScene(scene_id=scene.id, field="visual_description", value=shown)] if view in shown else []
        )
    shot = _shot(told, scene.shot)
    operations: list[Operation] = []
    only = cast_in(subject, wish.film, "en") or cast_in(wish.one("who"), wish.film, wish.language)
    if re.search(r"\bsingle\b", told, re.I) and len(only) == 1:
        for other in scene.named - set(only):
            if wish.film.member(other).kind in ("person", "animal"):
                text = _without(text, other, only[0])
                operations += _still(scene, clips.nouns_of(wish.film.member(other)))
        if cast := tuple(
            one for one in scene.cast if one in only or wish.film.member(one).kind in ("thing", "place")
        ):
            operations += (
                [UpdateScene(scene_id=scene.id, field="cast", value=cast)] if cast != scene.cast else []
            )
    rest = framed(text, shot)
    if subject and shot not in ("wide", "extreme wide"):
        rest = _on(shot, _owned(wish, scene, subject), rest, _tail(wish, told))
    elif tail := _tail(wish, told):
        first, dot, after = rest.partition(". ")
        rest = f"{first}, {tail}{dot}{after}"
    if shot == scene.shot and rest == scene.visual_description:
        return []
    told_shot = [UpdateScene(scene_id=scene.id, field="shot", value=shot)] if shot != scene.shot else []
    return [*operations, *told_shot, UpdateScene(scene_id=scene.id, field="visual_description", value=rest)]


def _without(text: str, other: str, stays: str) -> str:
    """The picture without what it says of somebody, and of both of them."""
    sentences = []
    for sentence in re.split(r"(?<=[.])\s+", text):
        parts = re.split(r"(?<=[,;])\s+", sentence)
        kept = [
            p
            for p in parts
            if not (f"{{{other}}}" in p and f"{{{stays}}}" not in p)
            and not re.match(r"(?:both|the two)\b", p)
        ]
        if kept:
            sentences.append(" ".join(kept).rstrip(",; .") + ".")
    told = " ".join(sentences)
    return member_removed(told, other) if f"{{{other}}}" in told else told


def _still(scene: Scene, nouns: list[str]) -> list[Operation]:
    """The motion without the sentences about somebody who is not in the picture any more."""
    sentences = re.split(r"(?<=[.!])\s+", scene.motion)
    kept = [s for s in sentences if s.lower().startswith("camera") or not clips.about(s, nouns)]
    if kept == sentences:
        return []
    return [UpdateScene(scene_id=scene.id, field="motion", value=" ".join(kept))]


def _on(shot: Shot, subject: str, text: str, tail: str) -> str:
    """The picture with what it is of at its beginning; what was there is around it."""
    lead = framed(subject, shot) + (f", {tail}" if tail else "")
    rest = re.sub(r"^.*?(?: of| on|:|,)\s+", "", text, count=1)
    if (
        re.match(rf"(?:the |a |an )?{re.escape(re.sub(r'^(?:the|an?) ', '', subject))}(?!\w|'s)", rest, re.I)
        and not tail
    ):
        return text
    around = "filling most of the frame; around it" if shot in ("close", "detail") else "; in it"
    return f"{lead}, {around}: {rest}".replace(", ; in it", "; in it")


def _owned(wish: Wish, scene: Scene, subject: str) -> str:
    """A subject with the cast by id: "her face" is "{mara}'s face"."""
    there = [wish.film.member(one) for one in sorted(scene.named)]
    if own := re.match(r"(?P<p>his|her|its|their|him|he|she)\b", subject, re.I):
        sex = {"his": "m", "him": "m", "he": "m", "her": "f", "she": "f"}.get(own["p"].lower(), "")
        people = [m for m in there if m.kind in ("person", "animal")]
        fitting = [m for m in people if gender(m) == sex] or people
        if len(fitting) != 1:
            raise NotDone(f"whose is {subject!r}")
        rest = re.sub(r"^['’]s\b", "", subject[own.end() :]).strip()
        return f"{{{fitting[0].id}}}'s {rest}" if rest else f"{{{fitting[0].id}}}"
    head, apostrophe, rest = subject.partition("'s ")
    member = cast_in(head, wish.film, "en")
    if len(member) == 1 and member[0] in scene.named:
        return f"{{{member[0]}}}{apostrophe}{rest}"
    return subject


_PLAIN = re.compile(r"(?:fill\w*|whole|frame|big|full|centred|centered|\W)+", re.I)


def _tail(wish: Wish, told: str) -> str:
    """What else is said of the frame: "looking up at him from below the railing"."""
    if wish.language != "en":
        return ""
    named = "|".join(pattern for _, pattern in _SHOTS)
    kept = []
    for at, part in enumerate(told.split(",")):
        bare = re.sub(r"^(?:and|but|with|just|only|more|like|really)\s+", "", part.strip(), flags=re.I)
        if not at:
            bare = re.sub(
                rf"^(?:an?|the|as|in|his|her|its|their|go|{named}|shot|view|angle|\s|[-])+(?![\w-])",
                "",
                bare,
                flags=re.I,
            ).strip()
            if not re.match(r"(?:from|with|through|looking|over|under|past)\b", bare, re.I):
                continue
        left = re.sub(
            rf"(?<![\w-])(?:{named}|the|of|just|her|his|a|an|dot|and|as|in)(?![\w-])", " ", bare, flags=re.I
        )
        if len(left.split()) > 1 and not _PLAIN.fullmatch(left):
            kept.append(bare)
    return ", ".join(kept)
