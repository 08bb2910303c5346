"""The pieces of the page: markup in which everybody's words are escaped, and a film as a storyboard.

What people and models wrote is escaped on its way in: only :class:`Html`, which :func:`el` makes, is
taken as it is.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import SequenceMatcher
from html import escape
from typing import Any

from evals.scorers import means
from film.document import NARRATOR, Film, Line, Scene
from film.speech import estimate

SIGNS = {"right": "✓ right", "asked": "? asked", "wrong": "✗ wrong"}
LONG = 1500
"""Characters of a message, and :data:`BRIEF` of a call's arguments, that are shown."""
BRIEF = 260


class Html(str):
    """Markup. Any other text is escaped before it is part of the page."""


def join(*inside: object) -> Html:
    """Pieces one after the other; None is nothing, and what is iterable is gone through."""
    found: list[str] = []
    for one in inside:
        if isinstance(one, str):
            found.append(one if isinstance(one, Html) else escape(one))
        elif isinstance(one, Iterable):
            found.append(join(*one))
        elif one is not None:
            found.append(escape(str(one)))
    return Html("".join(found))


def el(name: str, /, *inside: object, **attributes: object) -> Html:
    """An element; ``cls`` is its class, ``data_n`` its ``data-n``; True is a bare attribute, None and False are none."""
    written = "".join(
        f" {'class' if key == 'cls' else key.replace('_', '-')}"
        + ("" if value is True else f'="{escape(str(value))}"')
        for key, value in attributes.items()
        if value is not None and value is not False
    )
    empty = name in ("br", "input", "meta", "rect", "line", "use")
    return Html(f"<{name}{written}/>" if empty else f"<{name}{written}>{join(*inside)}</{name}>")


class Parts:
    """What is drawn once somebody unfolds it; a piece that many cases share is kept once."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}

    def later(self, html: Html, name: str = "div", /, **attributes: object) -> Html:
        number = self._numbers.setdefault(html, len(self._numbers))
        return el(name, **attributes, data_part=number)

    def script(self) -> Html:
        """All of them as JSON that cannot end the script that it is in."""
        text = json.dumps([*self._numbers], ensure_ascii=False, separators=(",", ":"))
        safe = Html(text.replace("</", "<\\/").replace("<!", "<\\u0021"))
        return el("script", safe, type="application/json", id="parts")


def words(text: object, tag: str = "span", language: str | None = None, **attributes: object) -> Html:
    """What somebody wrote, in whichever direction it is read."""
    return el(tag, text, dir="auto", lang=language, **attributes)


def badge(verdict: str) -> Html:
    return el("span", SIGNS.get(verdict, verdict), cls=f"v {verdict}")


# A film


def storyboard(film: Film, seconds: float, versus: Film, edited: bool, scale: float, parts: Parts) -> Html:
    """A film as a timeline and a card for each scene.

    Words that ``versus`` says otherwise are marked; where it is the same film before it was ``edited``, the scenes
    that changed are, too. ``scale`` is the length in seconds that fills the width.
    """
    if not film.scenes:
        return el("p", "There are no scenes.", cls="soft")
    settings, language = film.settings, film.settings.language
    old = {scene.id: scene for scene in versus.scenes or film.scenes}
    changed = {scene.id for scene in film.scenes if edited and old.get(scene.id) != scene}
    facts = [
        f"{seconds:.1f} s, {settings.duration:g} s asked for", settings.aspect_ratio, language,
        f"voice {settings.voice or 'by language'}" if settings.narration else "no narration",
        f"captions {'on' if film.captions.on else 'off'}", "music on" if film.music.on else "no music",
    ]  # fmt: skip
    cards = [
        parts.later(_card(number, scene, film, old.get(scene.id), edited and scene.id not in changed), "li",
            cls="changed" if scene.id in changed else None)
        for number, scene in enumerate(film.scenes, 1)
    ]  # fmt: skip
    return el("div",
        el("p", words(film.title or "untitled", "b", language), " ", words(film.logline, language=language)),
        el("p", " · ".join(facts), cls="soft small"),
        _timeline(film, changed, scale), el("ol", cards, cls="board"),
        fold("Look, cast and music", el("p", words(film.style), cls="style small"), _cast(film),
            el("p", "♪ ", words(film.music.brief), cls="small style") if film.music.on else None),
        cls="film",
    )  # fmt: skip


def _timeline(film: Film, changed: set[str], scale: float) -> Html:
    """Scenes to scale; the dark line below is how long their words are, red where they are longer than the scene."""
    total, pieces = sum(scene.duration for scene in film.scenes), []
    for number, scene in enumerate(film.scenes, 1):
        share = 100 * spoken(film, scene) / scene.duration
        line = el("i", style=f"width:{min(100.0, share):.0f}%", cls="over" if share > 100 else None)
        look = " ".join(
            ("changed" if scene.id in changed else "", "fades" if scene.transition.kind != "cut" else "")
        ).strip()
        title = f"scene {number}: {scene.duration:g} s"
        pieces.append(
            el(
                "span",
                number,
                line if share else None,
                style=f"flex:{scene.duration:g}",
                title=title,
                cls=look or None,
            )
        )
    wide = f"width:{min(100.0, 100 * total / max(scale, 0.1)):.1f}%"
    told = f"{len(film.scenes)} scenes: " + ", ".join(f"{scene.duration:g} s" for scene in film.scenes)
    return el("div", pieces, cls="strip", style=wide, role="img", aria_label=told)


def _card(number: int, scene: Scene, film: Film, versus: Scene | None, folded: bool) -> Html:
    """A scene; ``versus`` is what it was, None where it is new. ``folded`` where what it shows is no news."""
    needed, after = spoken(film, scene), scene.transition
    seen = el("p", looked(scene.visual_description, film), dir="auto")
    more = {
        "picture": seen if folded else None,
        "motion": el("p", "motion: ", looked(scene.motion, film), dir="auto") if scene.motion else None,
        "sound": el("p", f"sound{'' if scene.sound_on else ' (off)'}: {scene.audio_description}", dir="auto")
        if scene.audio_description else None,
    }  # fmt: skip
    there = [name for name, text in more.items() if text]
    before = [line.text for line in versus.lines] if versus else []
    lines = [
        _line(line, film, before[place] if place < len(before) else "")
        for place, line in enumerate(scene.lines)
    ]
    gone = [el("blockquote", words(text, "del")) for text in before[len(scene.lines) :]]
    shape = f"aspect-ratio:{film.settings.aspect_ratio.replace(':', '/')}"
    return join(
        el("div",
            el("svg", el("use", href=f"#shot-{scene.shot.replace(' ', '-')}"), cls="shot", aria_hidden="true", style=shape),
            el("p", el("b", number), f" {scene.shot} · {scene.duration:g}\u00a0s",
                el("span", f" · {needed:.1f}\u00a0s of words", cls="over" if needed > scene.duration else None) if needed else None,
                f" · {after.kind}\u00a0{after.seconds:g}\u00a0s" if after.kind != "cut" else None, cls="meta soft"),
            cls="top"),
        lines, gone, None if folded else seen,
        el("details", el("summary", ", ".join(there)), more.values()) if there else None,
    )  # fmt: skip


def _line(line: Line, film: Film, before: str) -> Html:
    cite = None if line.speaker == NARRATOR else el("cite", called(film, line.speaker))
    return el("blockquote", cite, marked(before, line.text, film.settings.language))


def _cast(film: Film) -> Html | None:
    rows = [
        el("li", el("b", el("bdi", member.called)), f" ({member.kind}): ", words(member.description),
            f" · voice {member.voice}" if member.voice else None)
        for member in film.cast
    ]  # fmt: skip
    return el("ul", rows, cls="cast") if rows else None


def spoken(film: Film, scene: Scene) -> float:
    """About how many seconds of a scene are words."""
    settings = film.settings
    if not settings.narration:
        return 0.0
    return sum(estimate(line.said, settings.language, settings.speed) for line in scene.lines)


def called(film: Film, member: str) -> str:
    return next((one.called for one in film.cast if one.id == member), member)


def looked(text: str, film: Film) -> Html:
    """A description in which members of the cast have their names, and their looks on touch."""
    looks = {member.id: member.description for member in film.cast}
    pieces = re.split(r"\{([a-z][a-z0-9_]*)\}", text)
    return join(
        el("b", called(film, piece), title=looks.get(piece)) if place % 2 else piece
        for place, piece in enumerate(pieces)
    )


_TOKENS = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]|[^\s\u3040-\u30ff\u3400-\u9fff]+\s*|\s+")


def marked(before: str, text: str, language: str | None = None) -> Html:
    """A text, with the words that were otherwise before: gone ones struck out, new ones marked."""
    if before == text:
        return words(text, language=language)
    old, new = _TOKENS.findall(before), _TOKENS.findall(text)
    pieces: list[Html | str] = []
    keys = [[token.strip() for token in tokens] for tokens in (old, new)]
    for kind, a, b, c, d in SequenceMatcher(None, keys[0], keys[1], autojunk=False).get_opcodes():
        if kind == "equal":
            pieces.append("".join(new[c:d]))
            continue
        gone, came = "".join(old[a:b]), "".join(new[c:d])
        pieces += [el("del", gone.strip()), " "] if gone else []
        pieces += [el("ins", came.strip()), came[len(came.rstrip()) :]] if came else []
    return words(pieces, language=language)


def changes(before: Film, film: Film) -> Html:
    """What is different in a film, one line for each thing."""
    old, new = dict(_flat(before)), dict(_flat(film))
    names = {f"{{{member.id}}}": member.called for member in (*before.cast, *film.cast)}

    def text(found: Mapping[str, str], key: str) -> str:
        return re.sub(r"\{[a-z0-9_]+\}", lambda id: names.get(id[0], id[0]), found.get(key, ""))

    rows = [
        el("li", el("b", el("bdi", key)), " ", marked(text(old, key), text(new, key)))
        for key in dict.fromkeys([*old, *new])
        if old.get(key, "") != new.get(key, "")
    ]
    return el("ul", rows, cls="faults mild small") if rows else el("p", "Nothing.", cls="soft")


def _flat(film: Film) -> Iterator[tuple[str, str]]:
    """Names and texts of all that people see of a film."""
    data = film.model_dump(mode="json", exclude={"authors", "next_scene", "scenes", "cast", "choices"})
    yield from _leaves("", data)
    yield "scenes", ", ".join(scene.id for scene in film.scenes)
    yield "cast", ", ".join(member.id for member in film.cast)
    for scene in film.scenes:
        data = scene.model_dump(mode="json", exclude={"id", "lines", "cast"})
        yield from _leaves(f"{scene.id} ", data | {"words": scene.script, "shows": ", ".join(scene.cast)})
    for member in film.cast:
        yield from _leaves(f"{member.id} ", member.model_dump(mode="json", exclude={"id"}))


def _leaves(prefix: str, data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for key, value in data.items():
        name = f"{prefix}{key.removesuffix('_description')}"
        if isinstance(value, dict):
            yield from _leaves(f"{name} ", value)
        else:
            yield name, {True: "on", False: "off"}[value] if isinstance(value, bool) else str(value)


# What was done for it


def units(played: Mapping[str, Any], expected: Mapping[str, Any]) -> Html:
    """What has to be made anew, and what of it should be."""
    there = played["stale"]
    old = {scene["id"] for scene in played["before"]["scenes"]}
    wanted, may = expected.get("stale"), expected.get("may_be_stale", ())
    chips = []
    for unit in there:
        fine, free = ((any(means(one, unit, old) for one in many)) for many in (wanted or (), may))
        look, word = ("ok", "✓ ") if fine else ("may", "allowed: ") if free else ("extra", "✗ not expected: ")
        chips.append(el("li", unit if wanted is None else word + unit, cls=None if wanted is None else look))
    for pattern in wanted or ():
        if not any(means(pattern, unit, old) for unit in there):
            chips.append(el("li", f"missing: {pattern}", cls="missing"))
    return (
        el("ul", chips, cls="chips") if chips else el("p", "Nothing has to be made anew.", cls="soft small")
    )


def steps(calls: Sequence[Mapping[str, Any]]) -> Html:
    """Tool calls; those that were refused say why."""
    rows = []
    for call in calls:
        given = json.dumps(call["arguments"], ensure_ascii=False, separators=(", ", ": "))
        result = call["result"]
        refused = str(result.get("error") or "") if isinstance(result, dict) else ""
        who = None if call["author"] == "model" else el("span", f" by {call['author']}", cls="soft")
        why = el("span", "✗ refused: ", el("bdi", short(refused, LONG)), cls="refusal") if refused else None
        args = el("code", el("bdi", short(given)), cls="args")
        rows.append(
            el("li", el("code", call["name"]), who, " ", args, why, cls="refused" if refused else None)
        )
    return el("ol", rows, cls="steps") if rows else el("p", "No tool was called.", cls="soft small")


def money(played: Mapping[str, Any], cost: float) -> Html:
    """What it would cost, what was charged and for what, and what the model needed."""
    facts = [
        f"asks {played['asked']:g} credits" if played["offered"] else "asks for nothing", f"{played['spent']:g} spent",
        f"{played['held']:g} held", _many(len(played["orders"]), "order"), _many(played["turns"], "turn"),
        f"{played['tokens_in']:,} + {played['tokens_out']:,} tokens", *([f"US$ {cost:.4f}"] if cost else []),
    ]  # fmt: skip
    lines = sorted(played["lines"], key=lambda line: line["state"] == "made")
    rows = [
        el("tr", el("th", line["unit"], scope="row"), el("td", line["state"]), el("td", f"{line['charged']:g}", cls="n"),
            el("td", el("bdi", line["error"])))
        for line in lines
    ]  # fmt: skip
    head = el(
        "thead", el("tr", (el("th", one, scope="col") for one in ("unit", "state", "credits", "why not")))
    )
    table = el("div", el("table", head, el("tbody", rows)), cls="wide")
    return join(
        el("ul", (el("li", fact) for fact in facts), cls="chips"),
        fold(f"{_many(len(rows), 'line')} bought", table) if rows else None,
    )


def _many(number: int, what: str) -> str:
    return f"{number} {what}{'' if number == 1 else 's'}"


def fold(title: str, *inside: object, opened: bool = False) -> Html:
    return el("details", el("summary", title), *inside, cls="fold", open=opened)


def short(text: str, most: int = BRIEF) -> str:
    return text if len(text) <= most else f"{text[:most]}… ({len(text) - most:,} more characters)"


# What was asked for


def asked(given: Mapping[str, Any], expected: Mapping[str, Any]) -> Html:
    """What the case sets up, and what must come of it."""
    chips = [
        el(
            "ul",
            (el("li", el("b", key), " ", el("bdi", _plain(value))) for key, value in data.items()),
            cls="chips",
        )
        for data in (given, expected)
    ]
    return join((el("h4", "Set up"), chips[0]) if given else None, el("h4", "Expected"), chips[1])


def _plain(value: Any) -> str:
    if isinstance(value, Mapping):
        return ", ".join(f"{key} {_plain(one)}" for key, one in value.items())
    if isinstance(value, list):
        return ", ".join(_plain(one) for one in value) or "nothing"
    return {True: "yes", False: "no"}[value] if isinstance(value, bool) else str(value)
