"""``python -m agent.director "WISH"`` prints the plan for a wish."""

from __future__ import annotations

import sys
import textwrap

from agent.director.plan import Answered, Asked, Declined, Planned, Wish, plan
from film.speech import estimate


def show(planned: Planned) -> str:
    """A plan as text for people."""
    film = planned.breakdown
    rows = [
        f"{film.title}  ({film.language}, {film.settings.duration:g} s, {film.settings.aspect_ratio or '16:9'})",
        film.logline,
        f"style: {film.style}",
        f"music: {film.music_brief}",
    ]
    rows += [f"cast:  {{{c.id}}} {c.name or '-'}: {c.look}" for c in film.cast]
    for number, scene in enumerate(film.scenes, 1):
        said = scene.script or " / ".join(f"{line.speaker}: {line.text}" for line in scene.lines)
        seconds = estimate(said, film.language)
        rows.append(
            f"\n{number}. {scene.seconds:g} s, {scene.shot}  [{scene.transition} {scene.transition_seconds:g}]  says {seconds:.1f} s"
        )
        rows += [
            f"   says   {said or '-'}",
            *textwrap.wrap(
                f"sees   {scene.visual}", 116, initial_indent="   ", subsequent_indent="          "
            ),
            f"   moves  {scene.motion}",
            f"   hears  {scene.audio}",
        ]
    return "\n".join([*rows, "", *planned.notes])


def main(arguments: list[str]) -> str:
    """The text to print for a wish."""
    match plan(Wish(" ".join(arguments))):
        case Planned() as planned:
            return show(planned)
        case Asked(question, options):
            return "\n".join([question, *(f"- {option}" for option in options)])
        case Declined(text) | Answered(text):
            return text


if __name__ == "__main__":
    sys.stdout.write(main(sys.argv[1:]) + "\n")
