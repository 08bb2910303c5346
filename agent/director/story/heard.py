"""What a wish names is heard, where neither a voice nor music is."""

from __future__ import annotations

import re

from agent.director.words import abroad, concrete, english, tongues, tongues_read
from agent.director.words import language as languages
from film.breakdown import Breakdown


def completed(film: Breakdown, text: str) -> Breakdown:
    """The film with the sounds of what the wish names in each picture, where nothing else is heard in it."""
    if film.settings.narration is not False or film.settings.music is not False:
        return film
    told = _plain(text, languages.detect(text)).lower()
    scenes = []
    for scene in film.scenes:
        shown = re.split(r"\.\s|; ", scene.visual.partition(": ")[2] or scene.visual)[0]
        sources = list(dict.fromkeys(noun.lower() for noun in concrete.nouns(shown)))[:2]
        lost = [
            one
            for one in sources
            if (noun := english.singular(one)) not in scene.audio.lower() and noun in told
        ]
        sound = f"; the sound of the {' and the '.join(lost)}" if lost else ""
        scenes.append(scene.with_(audio=f"{scene.audio}{sound}"))
    return film.with_(scenes=[scene.model_dump() for scene in scenes])


def _plain(text: str, tongue: str) -> str:
    """What a text names, in English."""
    if tongue in tongues.LANGUAGES:
        return ", ".join(tongues_read.things(text, tongue))
    return text if tongue == "en" else abroad.english_of(text, tongue)
