"""What a finished plan must not contain, checked before it is shown."""

from __future__ import annotations

import re

from agent.director.words import english
from film.breakdown import Breakdown

CLICHES = re.compile(
    r"\b(?:in this video|welcome to|imagine\b|meet [A-Z]|once upon a time|little did|journey|magical|unforgettable|it's not just|more than just|"
    r"stay tuned|in a world where|adventure of a lifetime|camera|scene \d)\b",
    re.I,
)
MARKS = re.compile(r"[{}\[\]<>#*_|]|https?://|www\.")
HOURS = (
    r"night|midnight|noon|morning|evening|dawn|dusk|sunset|sunrise|afternoon|rain(?:y|ing)?|snow(?:y|ing)?|storm|fog(?:gy)?|sunny|"
    r"winter|summer|autumn|spring|red|blue|green|yellow|orange|purple|pink|white|black|grey|gray|brown|golden|silver"
)
REASONS = (
    "because", "cause", "causes", "due to", "so that", "therefore", "in order to", "scientists", "research", "studies", "experts", "always",
    "never", "all", "most", "first", "only",
)  # fmt: skip


def scripts(breakdown: Breakdown) -> list[str]:
    """What is spoken, scene by scene; lines in quotes included."""
    return [s.script or " ".join(line.text for line in s.lines) for s in breakdown.scenes]


def faults(breakdown: Breakdown, wish: str, given: bool = False) -> list[str]:
    """Everything wrong with a plan, in words; ``given`` where the author wrote the words."""
    found: list[str] = []
    for number, (scene, said) in enumerate(zip(breakdown.scenes, scripts(breakdown), strict=True), 1):
        named = set(re.findall(r"\{(\w+)\}", scene.visual + scene.motion))
        unknown = named - {c.id for c in breakdown.cast}
        if unknown or not set(scene.cast_ids) >= set(re.findall(r"\{(\w+)\}", scene.visual)):
            found.append(f"scene {number} names cast that it does not list: {sorted(named)}")
        for text in (scene.visual, scene.motion):
            found += [f"scene {number}: {x}" for x in spelling(re.sub(r"\{\w+\}", "Somebody", text))]
        if not given:
            found += [f"scene {number}: {x}" for x in spelling(said, breakdown.language)]
            found += [f"scene {number}: {fault}" for fault in spoken(said, wish, breakdown.language)]
    return found


def spelling(text: str, language: str = "en") -> list[str]:
    """Slips of the pen."""
    found = []
    if MARKS.search(text):
        found.append(f"a mark that is not text in {text!r}")
    loose = r" [,.]" if language == "fr" else r" [,.;:!?]"
    if re.search(rf"  |{loose}|\.\.(?!\.)|,,|;;", text):
        found.append(f"a gap or doubled mark in {text!r}")
    twice = re.search(r"\b(\w+) \1\b", text, re.I)
    if twice and twice[1].lower() not in ("that", "had", "out", "very", "sie", "nous", "vous", "again"):
        found.append(f"a doubled word in {text!r}")
    for match in re.finditer(r"\b([Aa]n?) ([\w'-]+)", text if language == "en" else ""):
        if match[1].lower() != english.article(match[2]) and not (match[1] == "A" and match[2].isupper()):
            found.append(f"{match[0]!r} in {text!r}")
    return found


def spoken(text: str, wish: str, language: str) -> list[str]:
    """What must not be said."""
    if not text:
        return []
    found = []
    if text[0].islower() or text.rstrip('"”»')[-1] not in ".!?…。！？؟।":
        found.append(f"no capital or no stop in {text!r}")
    cliche = CLICHES.search(text)
    if cliche and cliche[0].lower() not in wish.lower():
        found.append(f"{cliche[0]!r} in {text!r}")
    if re.search(r"\d", text) and not re.search(r"\d", wish):
        found.append(f"figures in {text!r}")
    if language == "en":
        for match in re.finditer(rf"\b(?:{HOURS})\b", text, re.I):
            if not re.search(rf"\b{match[0]}", wish, re.I):
                found.append(f"{match[0]!r}, which the wish does not say, in {text!r}")
    return found


def reasons(text: str, wish: str) -> list[str]:
    """Words of explanation that a film without facts must not use."""
    return [
        w for w in REASONS if re.search(rf"\b{w}\b", text, re.I) and not re.search(rf"\b{w}\b", wish, re.I)
    ]
