"""What stays closed while a film is talked about: harm, secrets of the machine, films of other people."""

from __future__ import annotations

import re

from agent.director import notes
from agent.director.refine.types import Answer
from agent.director.wish import harm
from agent.director.words.lexer import language_of

_SECRETS = re.compile(
    r"(?-i:\b[A-Z][A-Z0-9]*_(?:API_)?(?:KEY|TOKEN|SECRET|PASSWORD|URL)\b)|\bos\.environ\b|(?<!\w)\.env\b|\benvironment variables?\b"
    r"|\b(?:value|content)s? of (?:the |your )?(?:api |secret )?(?:keys?|passwords?|secrets?|tokens?)\b",
    re.I,
)
_OTHERS = re.compile(
    r"\b(?:film|video|movie|project|vidéo|película|projekt)\s+(?:no\.? |number |id |#)?(?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{8,}\b|\b(?:somebody|someone|anybody) else'?s? (?:film|video|movie|project)\b",
    re.I,
)
_SAID = {
    "secrets": {
        "en": "I know no keys, passwords or settings of this server, and would not put them into a film. Nothing has changed.",
        "de": "Schlüssel, Passwörter und Einstellungen dieses Servers kenne ich nicht, und in einen Film kämen sie nicht. Nichts hat sich geändert.",
        "fr": "Je ne connais ni clés, ni mots de passe, ni réglages de ce serveur, et ils n'iraient pas dans un film. Rien n'a changé.",
        "es": "No conozco claves, contraseñas ni ajustes de este servidor, y no irían a una película. Nada ha cambiado.",
    },
    "others": {
        "en": "I only see the film that we talk about here, and no other one. Nothing has changed.",
        "de": "Ich sehe nur den Film, über den wir hier sprechen, und keinen anderen. Nichts hat sich geändert.",
        "fr": "Je ne vois que le film dont nous parlons ici, et aucun autre. Rien n'a changé.",
        "es": "Solo veo la película de la que hablamos aquí, y ninguna otra. Nada ha cambiado.",
    },
}  # fmt: skip


def refusal(text: str) -> Answer | None:
    """What is not done to any film, told in the person's language."""
    tongue = language_of(text)
    if why := harm.kind(text):
        return Answer(notes.declined(why, tongue), closed=True)
    for key, pattern in (("secrets", _SECRETS), ("others", _OTHERS)):
        if pattern.search(text):
            return Answer(_SAID[key].get(tongue, _SAID[key]["en"]), closed=True)
    return None
