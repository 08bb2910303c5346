"""The one line of a film in which nobody speaks: to the letter, over one scene, with the voice that says it."""

from __future__ import annotations

import re

from agent.director.reader.numbered import named_in
from agent.director.refine.clauses import protected
from agent.director.refine.types import Edits, FilmView
from agent.director.refine.words import say
from agent.director.scripts.words import words_of
from agent.director.words.concepts import VOICE_NAMES, VOICES_SPOKEN
from film.edits import Operation, UpdateFilm, UpdateScene

_VOICES = (
    (
        "old-woman",
        r"(?:old|elderly|older) (?:woman|lady)|alte[nr]? frau|vieille (?:femme|dame)|anciana|mujer mayor",
    ),
    ("old-man", r"(?:old|elderly|older) (?:man|gentleman)|alte[nr]? mann|vieil homme|anciano|hombre mayor"),
    ("girl", r"(?:little )?girl|mädchen|petite fille|fillette|niña"),
    ("boy", r"(?:little )?boy|jungen?|garçon|niño"),
    ("woman", r"woman(?:'s)?|female|lady|frau(?:enstimme)?|femme|mujer"),
    ("man", r"man(?:'s)?|male|gentleman|mann|männerstimme|homme|hombre"),
)
_LEADING = words_of(
    "i we you would d like want need please can could may should shall just only one a an single short sentence line phrase words word text narration narrator voice voice-over over in on at of"
    " during the this that and or but none nothing no nobody else other before after it them elsewhere anywhere to be is are with by from for have has hear heard put add let say says said saying"
    " speak speaks spoken read reads told tells calm quiet warm soft gentle picture image shot scene frame clip last first film there comes come whole"
    " ich wir möchte hätte gern gerne bitte nur ein eine einen einem einer einzigen einziger satz zeile worte text über im in am bild szene letzten letzte ersten erste und davor danach sonst nichts keinen kein"
    " von gesprochen gelesen mit stimme soll sagen der die das dem den"
    " je nous voudrais veux seule seul phrase réplique sur dans la le l les dernière première image scène plan et rien aucune avant après dite dit lue par avec voix un une d de s'il vous plaît"
    " quiero quisiera queremos sola solo frase sobre en la el última primera imagen escena plano y nada ninguna antes después dicha leída por con voz una un de favor"
)


def dictated(message: str, view: FilmView, language: str) -> Edits | None:
    """A message that gives a film without spoken words its only line; None where it says anything else."""
    film = view.film
    if not film.scenes or any(scene.lines for scene in film.scenes):
        return None
    text, quotes = protected(message)
    text = re.sub("\\ue000\\d+\\ue001", " ", text)
    scenes = named_in(text, film)
    if len(quotes) != 1 or len(scenes) != 1 or not re.search(r"\w", quotes[0]):
        return None
    kinds = [kind for kind, words in _VOICES if re.search(rf"\b(?:{words})(?!\w)", text, re.I)]
    rest = text
    for _, words in _VOICES:
        rest = re.sub(rf"\b(?:{words})(?!\w)", " ", rest, flags=re.I)
    if any(word not in _LEADING for word in re.findall(r"[^\W\d_]+(?:-[^\W\d_]+)*", rest.lower())):
        return None
    words = " ".join(quotes[0].split())
    operations: list[Operation] = [UpdateScene(scene_id=scenes[0], field="script", value=words)]
    said = [say("script", language, film, scenes, what=words)]
    if not film.settings.narration:
        operations.insert(0, UpdateFilm(field="settings.narration", value=True))
    if kinds and kinds[0] != film.settings.voice:
        operations.insert(0, UpdateFilm(field="settings.voice", value=kinds[0]))
        said.append(say("voice", language, film, what=VOICES_SPOKEN.get(language, VOICE_NAMES)[kinds[0]]))
    return Edits(tuple(operations), " ".join(said))
