"""A German, French or Spanish text as clauses, each with one deed, and with what joins it to the one before."""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.director.words.patterns import compiled
from agent.director.words.tongues_deeds import deed_of, first_verb
from agent.director.words.tongues_phrases import Words, small_words
from agent.director.words.tongues_words import NONE

_TOKEN = re.compile(r"\d+(?:[.,:]\d+)*|[^\W\d_]+(?:-[^\W\d_]+)*'?|,")


def tokens_of(text: str) -> list[str]:
    """Words, numbers and commas."""
    return _TOKEN.findall(text)


def words_of(text: str, language: str) -> Words:
    """A text's words, none of them read yet."""
    tokens = tokens_of(text)
    return Words(language, tokens, [token.lower().rstrip("'") for token in tokens])


_THREADS = re.compile(
    r"\b((?:coup|tir|nou|tiss|cous|coud|emmêl|démêl|rompt|romp|cass|suspendue?s? (?:à|par))\w*\s+(?:ses|les|des|leurs|ces|trois|deux|tous (?:ses|les|leurs))\s+)fils\b",
    re.I,
)
"""French threads, which are written like sons: what is done to them tells them apart."""


_JOINED = {
    "fr": ((r"\b(ton|mon|son|le) bac\b", r"\1 examen"), (r"\bpleine?s? de ", "avec "), (r"\bceux qui\b", "les gens qui"), (r"^(?:Vends|Cherche|Loue|Donne|Nous cherchons) ", ""), (r"\b[Dd]e la part de ", ""), (r"\ben (?:secret|cachette)\b", ""), (r"\bpeur (?:du noir|dans le noir)\b", "peur de l'obscurité"), (r"\bà travers (?=l)", "par "), (r"\blaisse(r?) reposer\b", r"repose\1"), (r"\bau[- ]dessus (?:des|de la|du|de l'|d'|de) ?", "surtout "), (r"\bau bord (?:des|de la|du|de l'|de) ?", "près "), (r"\bà la retraite\b", "retraité"),
           (r"\b(?:à côté|autour|près|le long|en face) (?:des|de la|du|de l'|d'|de) ?", "près "), (r"\bau milieu (?:des|de la|du|de l'|d'|de) ?", "dans "), (r"\bau fond (?:des|de la|du|de l'|d'|de) ?", "dans ")),
    "es": ((r"\b(?:al que|a la que|a quien) no le gustan? ", "que odia "), (r"\bllen[oa]s? de ", "con "), (r"\b(para|con|a) (?:los que|quienes)\b", r"\1 la gente que"), (r"\bqueda(n?) varad[oa]s?\b", r"encalla\1"), (r"^(?:Vendo|Busco|Alquilo|Regalo|Buscamos(?: a)?|Se (?:vende|busca|alquila)) ", ""), (r"\b[Dd]e parte de ", ""), (r"\ben secreto\b", ""), (r"\b(?:le|les) da miedo ", "tiene miedo de "), (r"\bcumple (?:los )?\w+ años\b", "celebra"), (r"\bplaza mayor\b", "plaza"), (r"\bencima (?:del|de la|de los|de las|de) ", "sobre "), (r"\bdebajo (?:del|de la|de los|de las|de) ", "bajo "), (r"\bdentro (?:del|de la|de los|de las|de) ", "en "),
           (r"\b(?:al lado|alrededor|cerca|delante) (?:del|de la|de los|de las|de) ", "junto "), (r"\bdetrás (?:del|de la|de los|de las|de) ", "tras "), (r"\bdar(?:le|les|lo|la)? la vuelta(?: a)?\b", "voltear"), (r"\bdejar reposar\b", "reposar"), (r"\bdeja reposar\b", "reposa"), (r"\ba través (?:del|de la|de) ", "por ")),
    "de": ((r"\bheimlich ", ""), (r"\bvoller (?=[A-ZÄÖÜ])", "mit "), (r"\b(für|mit|bei|von) (?:die|alle|denen|allen), die\b", r"\1 Leuten, die"), (r"^(?:Verkaufe|Suche|Biete|Vermiete|Verschenke|Wir suchen) (?!nach)", ""), (r"(?:^|(?<=, ))[Ll]iebe[rs]? (?=[A-ZÄÖÜ])", ""), (r"\bAngst (?:im Dunkeln|in der Dunkelheit) ", "Angst vor der Dunkelheit "), (r"^Wegen (?=[A-ZÄÖÜ])", "wegen "), (r"\b(ohne|kein(?:en)?) Strom\b", r"\1 Elektrizität"), (r"\bwird (?:heute |morgen )?\d+(?: Jahre(?: alt)?)?\b", "feiert"), (r"\bruhen lassen\b", "ruhen"), (r"\bim Ruhestand\b", ""), (r"\b(?:entlang|längs) (?:der|des) ", "neben ")),
}  # fmt: skip
"""Prepositions of several words, by one that says as much."""


def plainly(text: str, language: str) -> str:
    """A text with what several words say said by one."""
    text = _THREADS.sub(r"\1ficelles", text.replace("’", "'")) if language == "fr" else text.replace("’", "'")
    for pattern, instead in _JOINED[language]:
        text = compiled(pattern).sub(instead, text)
    return text


@dataclass(frozen=True)
class Clause:
    """A clause, how it follows the one before in English, and who acts in it where it names nobody."""

    text: str
    joint: str = ""
    who: str = ""
    """A pronoun in English; ``that`` in a clause that tells of the noun before it."""
    elided: bool = False
    """Whether who acts is not named in it: "… und findet einen Schlüssel"."""


_JOINTS = {
    "de": {
        "und": "and", "aber": "but", "doch": "but", "sondern": "but", "bis": "until", "als": "when", "wenn": "when",
        "während": "while", "wie": "how", "weil": "because", "dann": "then", "obwohl": "although", "damit": "so that", "denn": "because",
    },
    "fr": {
        "et": "and", "mais": "but", "puis": "then", "quand": "when", "lorsque": "when", "car": "because", "alors": "then",
        "jusqu'à": "until", "pendant": "while", "parce": "because",
    },
    "es": {
        "y": "and", "e": "and", "pero": "but", "cuando": "when", "mientras": "while", "porque": "because", "luego": "then",
        "entonces": "then", "aunque": "although", "hasta": "until",
    },
}  # fmt: skip
_WITH_THAT = frozenset(("jusqu'à", "pendant", "parce", "hasta"))
"""Joints only before *que*."""
_ASIDE = {
    "de": frozenset(("der", "die", "das", "den", "dem", "denen", "deren", "dessen")),
    "fr": frozenset(("qui", "que", "dont", "où")),
    "es": frozenset(("que", "quien", "donde", "cuyo", "cuya", "cuyos", "cuyas")),
}
"""What begins a clause that tells of a noun."""
_WHOSE = frozenset(("deren", "dessen", "dont", "cuyo", "cuya", "cuyos", "cuyas"))
_OTHERS = frozenset(("den", "dem", "denen", "deren", "dessen", "que", "dont", "où", "donde"))
"""Such a clause in which somebody else acts."""
_SEEN = {
    "de": {"er": "he", "sie": "she", "es": "it"},
    "fr": {"il": "he", "elle": "she", "ils": "they", "elles": "they", "on": "somebody"},
    "es": {"él": "he", "ella": "she", "ellos": "they", "ellas": "they"},
}
_CLITICS = frozenset(
    (
        "se",
        "s'",
        "le",
        "lo",
        "la",
        "les",
        "no",
        "ne",
        "n'",
        "me",
        "nos",
        "ya",
        "aún",
        "sigue",
        "nunca",
        "siempre",
        "todavía",
        "jamás",
        "casi",
    )
)
_ONCE = {"antes": "before", "después": "after"}
"""Joints only before *de que*."""
COMING = frozenset(("come", "arrive", "appear", "fall", "begin", "boil", "enter", "ring", "rise", "grow", "be", "start", "pass", "light up", "turn on", "go out", "open", "close"))  # fmt: skip
"""What is said of somebody who is named behind it: *hierve el café*."""


def clauses(text: str, language: str) -> list[Clause]:
    """The clauses of a text, in their order; what has no deed of its own stays with what is before it."""
    found: list[Clause] = []
    for sentence in re.split(r"(?<=[^\d\s][.!?;])\s+|\n+|,\s+(?=(?:Er|Sie|Es|Il|Elle|Él|Ella) )", text):
        if sentence.strip(" .,;:!?"):
            found += [_clause(piece, n, language) for n, piece in enumerate(_pieces(sentence, language))]
    return found or [Clause(text)]


def _pieces(sentence: str, language: str) -> list[list[str]]:
    """A sentence as runs of words that each hold a deed."""
    runs: list[list[str]] = [[]]
    words = (
        re.sub(r"\b(qu|jusqu)'(?=\w)", lambda m: f"{'jusqu’à que' if m[1] == 'jusqu' else 'que'} ", sentence)
        .replace("’", "'")
        .split()
    )
    for at, word in enumerate(words):
        before = runs[-1][-1] if runs[-1] else ""
        after = words[at + 1].lower() if at + 1 < len(words) else ""
        led = _low(before) in _WITH_THAT or (len(runs[-1]) > 1 and _low(runs[-1][-2]) in _ONCE)
        if (
            runs[-1]
            and not (led and word.lower() in ("que", "de"))
            and (before[-1:] in ",:–—" or _opens(word.lower(), after, language))
        ):
            runs.append([])
        runs[-1].append(word)
    return [part for run in _merged(runs, language) for part in _resumed(run, language)]


def _resumed(run: list[str], language: str) -> list[list[str]]:
    """A French or Spanish sentence cut where it goes on behind what tells of a noun: *un chien qui a faim | vole un pain*."""
    aside = next((i for i, word in enumerate(run) if i and word.lower() in _ASIDE[language]), 0)
    if language == "de" or not aside or _acts(run[:aside], language):
        return [run]
    for k in range(aside + 2, len(run)):
        low = run[k].lower()
        tied = run[k - 1].lower() in {*small_words(language), *NONE[language], *_NEAR} or low in small_words(
            language
        )
        if not tied and _acts(run[aside + 1 : k], language) and _begins(run[k:], language):
            return [run[:k], run[k:]]
    return [run]


_NEAR = frozenset(("se", "ne", "no", "y", "et", "ou", "o", "ni", "me", "te", "le", "lo", "que", "qui", "peut", "peuvent", "puede", "pueden"))  # fmt: skip


def _begins(run: list[str], language: str) -> bool:
    """Whether a run begins with a verb that somebody does, whatever denies it."""
    words = words_of(" ".join(run), language)
    hit = first_verb(words, ("one", "many"))
    return hit is not None and all(word in ("se", "s", "ne", "n", "no") for word in words.low[: hit[1]])


def _low(word: str) -> str:
    return word.lower().strip(",")


def _merged(runs: list[list[str]], language: str) -> list[list[str]]:
    """The runs with those that have no deed joined to what they belong to."""
    found: list[list[str]] = []
    held: list[str] = []
    for at, run in enumerate(runs):
        after = runs[at + 1] if at + 1 < len(runs) else []
        acts = _acts(run, language)
        if (
            found
            and not held
            and not acts
            and run[0].lower() in _AND
            and after
            and after[0].lower() in _ASIDE[language]
        ):
            held = run
            continue
        joined = [*held, *run]
        held = []
        if found and acts and run[0].lower() in _WHOSE:
            found.append(joined)
        elif found and not (acts and (_acts(found[-1], language) or _apart(found[-1], joined, language))):
            found[-1] = [*found[-1], *joined]
        else:
            found.append(joined)
    return found


_AND = ("und", "et", "y", "e")


def _apart(before: list[str], run: list[str], language: str) -> bool:
    """Whether a run after a comma tells something of its own: "Reif auf dem Gras, ein Reiher steht da"."""
    first = run[0].lower().strip(",")
    if not before[-1].endswith(",") or first in _ASIDE[language] or first in _JOINTS[language]:
        return False
    return len(before) > 1 and not _verb_first(" ".join(run), language)


def _opens(low: str, after: str, language: str) -> bool:
    """Whether a word may begin a clause without a comma before it."""
    if low in _WITH_THAT or low in _ONCE:
        return after == ("de" if low in _ONCE else "que")
    return low in _JOINTS[language] or (language != "de" and low in _ASIDE[language])


def _acts(run: list[str], language: str) -> bool:
    return deed_of(words_of(" ".join(run), language))[1] >= 0


def _clause(run: list[str], n: int, language: str) -> Clause:
    """What a run of words is to the one before it."""
    first = run[0].lower().strip(",")
    aside = bool(n) and first in _ASIDE[language]
    joint = (
        _JOINTS[language].get(first) or (_ONCE.get(first) if run[1:3] == ["de", "que"] else "") if n else ""
    )
    purpose = bool(n) and first == "um" and language == "de" and "zu" in " ".join(run[-4:])
    rest = run[1:] if aside or joint or purpose else run
    rest = rest[2:] if first in _ONCE and joint else rest
    if joint and rest and rest[0].lower() == "que" and first in _WITH_THAT:
        rest = rest[1:]
    low = [word.lower().strip(",") for word in rest]
    pronoun = next((_SEEN[language][word] for word in low[:4] if word in _SEEN[language]), "")
    text = " ".join(rest).strip(" ,")
    if purpose:
        return Clause(text, " ", "to", elided=True)
    if aside:
        if first in _WHOSE:
            return Clause(text, " whose ")
        other = first in _OTHERS and (language != "es" or not _verb_first(text, language))
        return Clause(text, " that " if other else " ", "" if other else "that", not other)
    lead = f" {joint} " if joint else (", and " if n else ". ")
    turned = language == "de" and first == "dann"
    elided = bool(pronoun) or (n > 0 and not turned and _verb_first(text, language))
    return Clause(text, lead, pronoun, elided)


def _verb_first(text: str, language: str) -> bool:
    """Whether a clause begins with its verb, so that nobody is named before it."""
    words = words_of(text, language)
    hit = first_verb(words, ("one", "many"))
    if hit is None:
        return False
    itself = hit[0] not in ("open", "close", "begin", "start") or {"se", "s", "sich"} & set(
        words.low[: hit[1] + 2]
    )
    if hit[0] in COMING and itself and len(words.low) > hit[1] + 1:
        return False
    return all(word in _CLITICS for word in words.low[: hit[1]])
