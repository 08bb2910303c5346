"""Requests that name what should change and not how: a question with what it could become, instead of "not understood"."""

from __future__ import annotations

from agent.director.refine.draft import FREE, Clause
from agent.director.refine.targets import Reference, members, showing
from agent.director.refine.types import Asked
from agent.director.refine.words import called

_VERBS = ("change", "swap", "replace", "again", "use", "call", "move", "give")
_DIFFERENT = frozenset(
    [
        *(
            "improve",
            "better",
            "nicer",
            "fix",
            "verbessere",
            "verbessern",
            "besser",
            "améliore",
            "améliorer",
            "mieux",
            "mejora",
            "mejorar",
            "mejor",
        ),
        "differently",
        "different",
        "otherwise",
        "somehow",
        "something",
        "else",
        "irgendwie",
        "anders",
        "anderes",
        "etwas",
        "was",
        "autrement",
        "différemment",
        "quelque",
        "chose",
        "d'autre",
        "diferente",
        "distinto",
        "distinta",
        "algo",
        "cámbiale",
        "cámbialo",
        "cámbiala",
        "cambiarle",
    ]
)
_ASK = {
    "words": {"en": "What should scene {n} say?", "de": "Was soll Szene {n} sagen?", "fr": "Que doit dire la scène {n} ?", "es": "¿Qué debe decir la escena {n}?"},
    "line": {"en": "Which line, and what should it say?", "de": "Welche Zeile, und was soll sie sagen?", "fr": "Quelle réplique, et que doit-elle dire ?", "es": "¿Qué línea, y qué debe decir?"},
    "swap": {"en": "Which two should trade places?", "de": "Welche beiden sollen den Platz tauschen?", "fr": "Lesquelles doivent échanger leur place ?", "es": "¿Cuáles dos deben intercambiarse?"},
    "scene": {"en": "What should be different in {what}: the picture, the movement, the words or the length?", "de": "Was soll bei {what} anders sein: das Bild, die Bewegung, der Text oder die Länge?", "fr": "Que faut-il changer dans {what} : l'image, le mouvement, le texte ou la durée ?", "es": "¿Qué debe cambiar en {what}: la imagen, el movimiento, el texto o la duración?"},
    "who": {"en": "What should be different about {what}: the looks, the name or the voice?", "de": "Was soll an {what} anders sein: das Aussehen, der Name oder die Stimme?", "fr": "Que faut-il changer chez {what} : l'apparence, le nom ou la voix ?", "es": "¿Qué debe cambiar en {what}: el aspecto, el nombre o la voz?"},
    "thing": {"en": "What should be different about it? Say how it should be.", "de": "Was soll daran anders sein? Sag, wie es sein soll.", "fr": "Que faut-il y changer ? Dites comment ce doit être.", "es": "¿Qué debe cambiar? Di cómo debe ser."},
}  # fmt: skip
_SCENE = {"en": "scene {n}", "de": "Szene {n}", "fr": "la scène {n}", "es": "la escena {n}"}


def how(clause: Clause) -> Asked | None:
    """The question about a request that leaves open what something should become; None for any other."""
    wants = clause.seen("verb", *_VERBS) or clause.seen("other") or _has(clause, _DIFFERENT)
    if (
        not wants
        or clause.seen("neg")
        or clause.seen("quote")
        or clause.seen("guard")
        or clause.seen("except")
    ):
        return None
    who = members(clause.film, clause.tokens)
    at = {index for index, _ in who}
    if any(not _open(clause, index, at) for index in range(len(clause.tokens))):
        return None
    language = clause.draft.language
    scene = next((s for t in clause.tokens if isinstance(t, Reference) for s in t.scenes), "")
    n = str(clause.film.number(scene)) if scene else ""
    if clause.seen("verb", "swap"):
        return Asked(_ASK["swap"][language], ("swap scenes 1 and 2",))
    if clause.seen("thing", "narration", "sentence"):
        said = (f"change the narration of scene {n} to: …",) if n else ()
        return Asked(_ASK["words" if n else "line"][language].format(n=n), said)
    if who and not scene:
        return Asked(_ASK["who"][language].format(what=called(who[0][1])))
    if scene:
        options = (
            f"another picture for scene {n}",
            f"redo the animation of scene {n}",
            f"shorter narration in scene {n}",
        )
        return Asked(_ASK["scene"][language].format(what=_SCENE[language].format(n=n)), options)
    return Asked(_ASK["thing"][language])


def _has(clause: Clause, words: frozenset[str]) -> bool:
    return any(token.text.lower() in words for token in clause.tokens)


def _open(clause: Clause, index: int, who: set[int]) -> bool:
    """Whether a word names a part of the film, or only that it should change."""
    token = clause.tokens[index]
    word = token.text.lower()
    return (
        index in who
        or token.kind in (*FREE, "thing", "ref", "other", "instead")
        or (token.kind == "verb" and token.value in _VERBS)
        or (token.kind == "amount" and token.value in ("little", "more"))
        or word in _DIFFERENT
        or (token.kind == "word" and _of_film(clause, word))
    )


def _of_film(clause: Clause, word: str) -> bool:
    """Whether a word is in the film: what a scene shows, or what somebody of the cast wears."""
    worn = " ".join(member.description for member in clause.film.cast).lower().split()
    return bool(showing(clause.film, word)) or word in [w.strip(",;.") for w in worn]
