"""A wish as a filled-in form, read as one sentence: ``Length: 20 s``, ``Topic: a beaver moves house``."""

from __future__ import annotations

import re

from agent.director.words.patterns import compiled

_TOPICS = (
    "topic|subject|theme|story|plot|idea|premise|concept|wish|prompt|film|video|brief|about|content|description|summary|"
    "synopsis|(?:key |core )?message|usp|proposition|(?:kern)?botschaft|message clé|mensaje(?: clave)?|thema|inhalt|geschichte|idee|handlung|sujet|thème|histoire|idée|tema|asunto|historia|argumento|contenido"
)
_FIELDS: dict[str, str] = {
    rf"{_TOPICS}": "{}",
    r"client|brand|company|product|kunde|marke|produkt|firma|marque|produit|entreprise|cliente|marca|producto|empresa": "ad for {}",
    r"deliverables?|asset|placement|leistung|livrable|entregable": "{}",
    r"mandator(?:y|ies)|must[- ]haves?|must include|required|pflicht|obligatoire|obligatorio": ". {}.",
    r"end line|tag ?line|slogan|claim|last line|cta|call to action|closing line": '. End line "{}".',
    r"avoid|don'?ts|no-?gos?|exclude|not wanted|vermeiden|éviter|à éviter|evitar": ". Avoid {}.",
    r"length|duration|time|runtime|running time|länge|dauer|durée|longueur|duración": "{}",
    r"format|aspect(?: ratio)?|orientation|ratio|seitenverhältnis|formato|proporción": "{} format",
    r"voice|narration|narrator|voice[- ]?over|vo|stimme|sprecher(?:in)?|erzähler(?:in)?|voix|narrateur|voz|narrador(?:a)?": "{} voice",
    r"music|soundtrack|musik|musique|música": "{} music",
    r"captions?|subtitles?|untertitel|sous[- ]titres|subtítulos": "{} captions",
    r"style|look|stil|visual style|estilo": "{} style",
    r"mood|tone|stimmung|ton|ambiance|tono": "{} tone",
    r"language|sprache|langue|idioma": "in {}",
    r"audience|for|zielgruppe|public|público": "for {}",
    r"scenes|shots|szenen|scènes|escenas": "{} scenes",
    r"genre|type|kind|art|género": "{}",
    r"title|titel|titre|título": "called {}",
    r"characters?|cast|hero|figuren|held|personnages?|personajes?": "with {}",
    r"place|setting|location|ort|schauplatz|lieu|lugar": "in {}",
}
_AUDIENCES = (
    r"(?:kids|children|toddlers|students|investors|beginners|seniors|adults|kinder|enfants|niños|.*\d+.*)"
)
"""Audiences that change how a film is told."""
_SILENT = {"voice", "music", "captions"}
_NONE = re.compile(
    r"^(?:none|no|off|without|n/?a|-+|keine?r?|ohne|aus|aucune?|sans|non|ning[uú]n[oa]?|sin)\W*$", re.I
)
_ON = re.compile(r"^(?:yes|on|with|ja|an|mit|oui|avec|sí|si|con)\W*$", re.I)
_ROW = re.compile(r"^\s*(?:[-*•]\s*)?[*_]*([^\W\d_][\w /-]{1,24}?)[*_]*\s*[:=：][*_]*\s*(\S.*?)\s*$")
_ENOUGH = 2


def as_sentence(text: str) -> str:
    """The wish that a form holds, its subject first; the text as it is where it is no form."""
    rows = [row for row in text.split("\n") if row.strip()]
    found = [_ROW.match(row) for row in rows]
    read = [_read(match[1], match[2]) for match in found if match]
    fields = [one for one in read if one]
    labels = [match[1].lower() for match in found if match]
    if len(labels) > len(set(labels)):  # a script has a row of a kind for every scene
        return text
    if len(fields) < _ENOUGH or len(fields) * 4 < len(rows) * 3:
        return text
    subjects = [words for words, topic in fields if topic]
    if not subjects:
        return text
    loose = [
        row.strip()
        for row, match in zip(rows, found, strict=True)
        if not match or not _read(match[1], match[2])
    ]
    settings = [words for words, topic in fields if words and not topic and not words.startswith(".")]
    apart = [words for words, _ in fields if words.startswith(".")]
    if apart:
        apart += [f". {row.rstrip('. ')}." for row in loose]
        loose = []
    subjects = [*subjects[:1], *(one.removeprefix("ad for ") for one in subjects[1:])]
    told = ", ".join([*(part.rstrip(". ") for part in (*subjects, *loose)), *settings])
    return f"{told}{''.join(one.rstrip('.') for one in apart)}." if apart else told


def _read(label: str, value: str) -> tuple[str, bool] | None:
    """(the field in words, whether it is what the film is about)."""
    for pattern, words in _FIELDS.items():
        if not compiled(pattern).fullmatch(label.strip()):
            continue
        what = words.removeprefix("{} ")
        if what in _SILENT and _NONE.match(value):
            return f"no {what}", False
        if what in _SILENT and _ON.match(value):
            return f"with {what}", False
        if words == "for {}" and not re.fullmatch(_AUDIENCES, value, re.I):
            return "", False
        if words.startswith("."):
            return words.format(value.strip('"“”«» ') if '"' in words else value), False
        said = value if re.search(rf"\b{re.escape(what)}\b", value, re.I) else words.format(value)
        return said, pattern == _TOPICS or words.startswith("ad for")
    return None


_BULLET = re.compile(r"^\s*[-*•–]\s+(.+)$")


def unbulleted(text: str) -> str:
    """A list of short rows behind a colon as one sentence: ``Demo for X: scan it; see it on the map``."""
    rows = text.split("\n")
    listed = [i for i, row in enumerate(rows) if _BULLET.match(row)]
    if (
        len(listed) < 2
        or not rows[listed[0] - 1].rstrip().endswith(":")
        or listed != list(range(listed[0], listed[-1] + 1))
    ):
        return text
    items = [found[1].strip().rstrip(".;,") for i in listed if (found := _BULLET.match(rows[i]))]
    if any(re.match(r"(?:no|not|don't|never|without|yes)\b", item, re.I) for item in items):
        return text
    head = " ".join([*rows[: listed[0]], "; ".join(items)]).strip()
    return "\n".join([f"{head}.", *rows[listed[-1] + 1 :]]).strip()
