"""A plain English sentence said in German, French, Spanish or Italian, word by word where every word is known."""

from __future__ import annotations

import re

from agent.director.wish.entities import Entity
from agent.director.words import english, phrases, tongues_it
from agent.director.words.tongues import Noun, known, many_of, verb_forms, verbs
from agent.director.words.tongues_forms import glossed_adjective, plural, thirds
from agent.director.words.tongues_words import PHRASES

PREPOSITIONS: dict[str, dict[str, tuple[str, str]]] = {
    "de": {"to": ("zu", "dat"), "in": ("in", "dat"), "inside": ("in", "dat"), "on": ("auf", "dat"), "under": ("unter", "dat"), "with": ("mit", "dat"), "through": ("durch", "acc"),
           "from": ("von", "dat"), "for": ("für", "acc"), "at": ("an", "dat"), "behind": ("hinter", "dat"), "beside": ("neben", "dat"), "by": ("bei", "dat"), "near": ("bei", "dat"),
           "into": ("in", "acc"), "onto": ("auf", "acc"), "about": ("über", "acc"), "over": ("über", "acc"), "across": ("durch", "acc"), "without": ("ohne", "acc"), "of": ("von", "dat")},
    "fr": {"to": ("à", ""), "in": ("dans", ""), "inside": ("dans", ""), "on": ("sur", ""), "under": ("sous", ""), "with": ("avec", ""), "through": ("à travers", ""), "from": ("de", ""),
           "for": ("pour", ""), "at": ("à", ""), "behind": ("derrière", ""), "beside": ("à côté de", ""), "by": ("près de", ""), "near": ("près de", ""), "into": ("dans", ""),
           "onto": ("sur", ""), "about": ("sur", ""), "over": ("sur", ""), "across": ("à travers", ""), "without": ("sans", ""), "of": ("de", "")},
    "es": {"to": ("a", ""), "in": ("en", ""), "inside": ("dentro de", ""), "on": ("sobre", ""), "under": ("bajo", ""), "with": ("con", ""), "through": ("por", ""), "from": ("de", ""),
           "for": ("para", ""), "at": ("en", ""), "behind": ("detrás de", ""), "beside": ("junto a", ""), "by": ("junto a", ""), "near": ("cerca de", ""), "into": ("en", ""),
           "onto": ("sobre", ""), "about": ("sobre", ""), "over": ("sobre", ""), "across": ("por", ""), "without": ("sin", ""), "of": ("de", "")},
    "it": {"to": ("a", ""), "in": ("in", ""), "inside": ("in", ""), "on": ("su", ""), "under": ("sotto", ""), "with": ("con", ""), "through": ("attraverso", ""), "from": ("da", ""),
           "for": ("per", ""), "at": ("a", ""), "behind": ("dietro", ""), "beside": ("accanto a", ""), "by": ("vicino a", ""), "near": ("vicino a", ""), "into": ("in", ""),
           "onto": ("su", ""), "about": ("su", ""), "over": ("sopra", ""), "across": ("attraverso", ""), "without": ("senza", ""), "of": ("di", "")},
}  # fmt: skip
_CONTRACTED: dict[str, tuple[tuple[str, str], ...]] = {
    "de": ((r"\bin dem\b", "im"), (r"\bzu dem\b", "zum"), (r"\bzu der\b", "zur"), (r"\bvon dem\b", "vom"), (r"\ban dem\b", "am"), (r"\bbei dem\b", "beim"), (r"\bin das\b", "ins")),
    "fr": ((r"\bà le\b", "au"), (r"\bà les\b", "aux"), (r"\bde le\b", "du"), (r"\bde les\b", "des"), (r"\bde (?=[aeiouéèêâîôû])", "d'")),
    "es": ((r"\ba el\b", "al"), (r"\bde el\b", "del")),
    "it": ((r"\b(a|da|su) il\b", r"\1l"), (r"\bin il\b", "nel"), (r"\bdi il\b", "del"), (r"\b(a|da|su) (?=l['ao])(l'|la|lo)", r"\1l\2"), (r"\bin (l'|la|lo)", r"nel\1"), (r"\bdi (l'|la|lo)", r"del\1")),
}  # fmt: skip
_ADJECTIVES = """
old|alt|vieux|vieille|viejo|vieja|vecchio|vecchia
young|jung|jeune|jeune|joven|joven|giovane|giovane
small|klein|petit|petite|pequeño|pequeña|piccolo|piccola
little|klein|petit|petite|pequeño|pequeña|piccolo|piccola
big|groß|grand|grande|gran|gran|grande|grande
lonely|einsam|+solitaire|+solitaire|+solitario|+solitaria|+solitario|+solitaria
shy|schüchtern|+timide|+timide|+tímido|+tímida|+timido|+timida
last|letzt|dernier|dernière|último|última|ultimo|ultima
new|neu|nouveau|nouvelle|nuevo|nueva|nuovo|nuova
tired|müde|+fatigué|+fatiguée|+cansado|+cansada|+stanco|+stanca
brave|mutig|+courageux|+courageuse|+valiente|+valiente|+coraggioso|+coraggiosa
sad|traurig|+triste|+triste|+triste|+triste|+triste|+triste
happy|glücklich|+heureux|+heureuse|+feliz|+feliz|+felice|+felice
curious|neugierig|+curieux|+curieuse|+curioso|+curiosa|+curioso|+curiosa
lazy|faul|+paresseux|+paresseuse|+perezoso|+perezosa|+pigro|+pigra
hungry|hungrig|+affamé|+affamée|+hambriento|+hambrienta|+affamato|+affamata
grumpy|mürrisch|+grincheux|+grincheuse|+gruñón|+gruñona|+scontroso|+scontrosa
clever|schlau|+malin|+maligne|+astuto|+astuta|+furbo|+furba
lost|verloren|+perdu|+perdue|+perdido|+perdida|+perduto|+perduta
red|rot|+rouge|+rouge|+rojo|+roja|+rosso|+rossa
blue|blau|+bleu|+bleue|+azul|+azul|+blu|+blu
green|grün|+vert|+verte|+verde|+verde|+verde|+verde
yellow|gelb|+jaune|+jaune|+amarillo|+amarilla|+giallo|+gialla
black|schwarz|+noir|+noire|+negro|+negra|+nero|+nera
white|weiß|+blanc|+blanche|+blanco|+blanca|+bianco|+bianca
golden|golden|+doré|+dorée|+dorado|+dorada|+dorato|+dorata
broken|kaputt|+cassé|+cassée|+roto|+rota|+rotto|+rotta
retired|pensioniert|+retraité|+retraitée|+jubilado|+jubilada|+in pensione|+in pensione
"""
_DATIVE = re.compile(r"(?:\b(?:mit|von|bei|vor|zu|nach)|^(?:hilft|folgt|dankt|verzeiht|helfen|folgen))$")
"""How a German verb ends that takes the dative."""


def say_in(text: str, language: str) -> str | None:
    """A plain English sentence in another language; None unless every word of it is known."""
    from agent.director.wish import premise as premises

    read = premises.read(text)
    if len(read.heroes) != 1 or len(read.events) != 1 or read.hero is None or read.hero.many:
        return None
    hero, event = read.hero, read.events[0]
    subject = _subject(hero, language)
    if not subject:
        return None
    said = _deed(event.verb, event.rest, language)
    if said is None and language in _THEM and (parted := _ASIDE.match(event.rest)):
        said = _deed(event.verb, parted["what"], language)
        said = said and _aside(said, parted, language)
    return None if said is None else _whole(f"{subject} {said}", language)


_THEM = {
    "de": {
        "people": "Menschen",
        "children": "Kinder",
        "they": "sie",
        "he": "er",
        "she": "sie",
        "it": "es",
    },
    "fr": {
        "people": "les gens",
        "children": "les enfants",
        "they": "ils",
        "he": "il",
        "she": "elle",
        "it": "il",
    },
    "es": {"people": "la gente", "children": "los niños", "they": "", "he": "", "she": "", "it": ""},
}
_WHEN = {
    "de": {"when": "wenn", "while": "während", "because": "weil", "until": "bis"},
    "fr": {"when": "quand", "while": "pendant que", "because": "parce que", "until": "jusqu'à ce que"},
    "es": {"when": "cuando", "while": "mientras", "because": "porque", "until": "hasta que"},
}
_ASIDE = re.compile(
    r"^(?P<what>(?:a|an|the|his|her|its) .+?)(?: (?:that )?(?P<they>people|children) (?P<do>[a-z]+))?(?:,? (?P<when>when|while|because) (?P<who>they|he|she|it|people|children) (?P<deed>[a-z]+) (?P<rest>.+))?$"
)
"""What something is done to, with a clause that tells of it and one that says when."""


def _aside(said: str, parted: re.Match[str], language: str) -> str | None:
    """The deed with the clauses that hang on it; None where a word of them is not known."""
    parts = [said]
    if parted["do"]:
        verb = _agreed(parted["do"], parted["they"], language)
        if not verb:
            return None
        parts.append(f"{', die' if language == 'de' else 'que'} {_THEM[language][parted['they']]} {verb}")
    if parted["when"]:
        verb = _agreed(parted["deed"], parted["who"], language)
        what = _object(parted["rest"], language, "acc") if verb else None
        if not verb or what is None:
            return None
        who, when = _THEM[language][parted["who"]], _WHEN[language][parted["when"]]
        parts.append(
            f", {when} {who} {what} {verb}"
            if language == "de"
            else f"{when} {who} {verb} {what}".replace("  ", " ")
        )
    return " ".join(parts).replace(" ,", ",") if len(parts) > 1 else None


def _agreed(verb: str, who: str, language: str) -> str:
    """The form of a verb for somebody or for several, without what stands apart; empty where it is not known."""
    several = who in ("they", "people", "children") and not (language == "es" and who == "people")
    base = verb if several or who == "people" else phrases.lemma(verb)
    form = dict(verbs(language)).get(base) or thirds(language).get(base, "")
    if not form or " " in form:
        return ""
    number = next(
        (told for one, told, count in verb_forms(language, heard=False) if one == base and count == "many"),
        "",
    )
    return (number or many_of(form, language)) if several else form


def _subject(hero: Entity, language: str) -> str:
    """Who acts: by name, or with article and adjectives; empty where a word is not known."""
    if hero.name and hero.phrase.lower() in ("", hero.name.lower()):
        return hero.name
    phrase = phrase_in(hero.det or "a", hero.phrase, language, "nom")
    return f"{phrase} {hero.name}" if hero.name and phrase else phrase or ""


def _deed(verb: str, rest: str, language: str) -> str | None:
    """The verb with all that follows it."""
    forms = thirds(language) | dict(verbs(language))
    words = rest.split()
    for size in (3, 2, 1):
        if len(words) >= size and (longer := " ".join([verb, *words[:size]])) in forms:
            verb, words = longer, words[size:]
            break
    if verb == "return" and words and words[0] not in PREPOSITIONS[language]:
        verb = "give back"
    form = forms.get(verb)
    if form is None:
        return None
    rest = " ".join(words)
    set_phrases = tongues_it.PHRASES_IT if language == "it" else PHRASES[language]
    last = next(
        (p for p in sorted(set_phrases, key=len, reverse=True) if rest == p or rest.endswith(f" {p}")), ""
    )
    rest = rest.removesuffix(last).strip()
    parts = (
        re.split(rf"\s*\b({'|'.join(PREPOSITIONS[language])})\s+(?=(?:a|an|the|his|her|its)\b)", rest)
        if rest
        else [""]
    )
    case = "dat" if language == "de" and _DATIVE.search(form) else "acc"
    said = [form]
    if parts[0]:
        target = _object(parts[0], language, case)
        if target is None:
            return None
        said.append(target)
    for preposition, noun in zip(parts[1::2], parts[2::2], strict=True):
        word, governed = PREPOSITIONS[language][preposition]
        place = _object(noun, language, governed or "nom")
        if place is None:
            return None
        said.append(f"{word} {place}")
    return " ".join([*said, *filter(None, [set_phrases.get(last, "")])])


def _object(text: str, language: str, case: str) -> str | None:
    match = re.match(r"^(a|an|the|his|her|its)\s+(.+)$", text)
    return phrase_in(match[1] if match else "", match[2] if match else text, language, case)


def phrase_in(det: str, phrase: str, language: str, case: str) -> str | None:
    """A noun with its article and adjectives in that case; None where a word is not known."""
    adjectives: list[str] = []
    words = phrase.split()
    aged = len(words) == 2 and words[0] in ("old", "young") and known(words[1], language)
    noun = None if aged else known(phrase, language)
    while noun is None and len(words) > 1:
        adjectives.append(words.pop(0))
        noun = known(" ".join(words), language)
    if noun is None and (several := _several(det, phrase, language, case)):
        return several
    if noun is None:
        return None
    definite = det not in ("a", "an", "")
    article = _dative(noun, definite) if case == "dat" else (noun.the if definite else noun.a)(language, case)
    before, after = "", ""
    for adjective in adjectives:
        row = _adjective_row(adjective)
        if row is None:
            return None
        if language == "de":
            before += row[1] + _ending(noun.gender, case, definite) + " "
            continue
        if language == "it" and len(row) < 8:
            return None
        form = row[{"fr": 2, "es": 4, "it": 6}[language] + (noun.gender == "f")]
        before, after = (
            (before, f"{after} {form[1:]}") if form.startswith("+") else (f"{before}{form} ", after)
        )
    word = (
        (noun.accusative if case in ("acc", "dat") and noun.accusative else noun.word)
        if language == "de"
        else noun.word
    )
    lead = article.removesuffix(word)
    if before and lead.endswith("'"):
        lead = {"fr": {"m": "le ", "f": "la "}, "it": {"m": "il ", "f": "la "}}[language][noun.gender]
    return f"{lead}{before}{word}{after}"


def _adjective_row(adjective: str) -> list[str] | None:
    """The forms of an adjective: as it is listed here, else as the glossary has it, behind its noun."""
    listed = next(
        (r.split("|") for r in _ADJECTIVES.strip().splitlines() if r.startswith(f"{adjective}|")), None
    )
    return listed or glossed_adjective(adjective)


_OWN = {"de": {"his": "seine", "her": "ihre", "its": "seine"}, "fr": dict.fromkeys(("his", "her", "its"), "ses"),
        "es": dict.fromkeys(("his", "her", "its"), "sus")}  # fmt: skip


def _several(det: str, phrase: str, language: str, case: str) -> str:
    """A plain plural with its article: die Wünsche, ses boutons; empty where it is not known."""
    *adjectives, last = phrase.split()
    single = english.singular(last)
    noun = known(" ".join([*adjectives, single]), language) if single != last else None
    adjectives = [] if noun else adjectives
    noun = noun or (known(single, language) if single != last else None)
    many = (
        (plural(noun, language) or (noun.word if language == "de" else ""))
        if noun and language in _OWN
        else ""
    )
    if not noun or not many:
        return ""
    for adjective in adjectives:
        if (row := _adjective_row(adjective)) is None:
            return ""
        if language == "de":
            many = f"{row[1]}{'en' if det or case == 'dat' else 'e'} {many}"
            continue
        form = row[{"fr": 2, "es": 4}[language] + (noun.gender == "f")]
        several = form.lstrip("+") + (
            "" if form.endswith(("s", "x")) else "es" if form[-1] in "lrnz" and language == "es" else "s"
        )
        many = f"{many} {several}" if form.startswith("+") else f"{several} {many}"
    if det in _OWN[language]:
        return f"{_OWN[language][det]}{'n' if case == 'dat' and language == 'de' else ''} {many}"
    if language == "de":
        many += "n" if case == "dat" and not many.endswith(("n", "s")) else ""
        return f"{'den' if case == 'dat' else 'die'} {many}" if det == "the" else many
    if language == "fr":
        return f"{'les' if det == 'the' else 'des'} {many}"
    return f"{'las' if noun.gender == 'f' else 'los'} {many}" if det == "the" else many


def _dative(noun: Noun, definite: bool) -> str:
    word = noun.accusative or noun.word
    article = {"f": "der" if definite else "einer"}.get(noun.gender, "dem" if definite else "einem")
    return f"{article} {word}"


def _ending(gender: str, case: str, definite: bool) -> str:
    """Of a German adjective behind its article."""
    if case == "dat" or (case == "acc" and gender == "m"):
        return "en"
    return "e" if definite or gender == "f" else {"m": "er", "n": "es"}[gender]


def joined(said: str, language: str) -> str:
    """A text with its prepositions and articles drawn together: im, au, del."""
    if language == "fr":
        said = re.sub(r"\bque (?=[aeiouéèêhy])", "qu'", said)
    for pattern, instead in _CONTRACTED[language]:
        said = re.sub(pattern, instead, said)
    return re.sub(r"\s+", " ", said).strip()


def _whole(said: str, language: str) -> str:
    said = joined(said, language)
    if language == "de":
        said = _verb_last(said)
    said = re.sub(r"\s+", " ", said).strip()
    return said[0].upper() + said[1:] + "."


_PARTICLES = ("an mit", "zurück", "zu", "ein", "aus", "an", "neu ein")


def _verb_last(said: str) -> str:
    """The particle of a German verb behind its object: repariert, but richtet die Burg neu ein."""
    forms = sorted(
        {
            form
            for _, form, number in verb_forms("de", heard=False)
            if number == "one" and form.endswith(tuple(f" {p}" for p in _PARTICLES))
        },
        key=len,
        reverse=True,
    )
    form = next((f for f in forms if f" {f} " in f"{said} "), "")
    if not form or "sich " in form:
        return said
    head, _, particle = form.partition(" ")
    before, _, after = said.partition(form)
    if not after.strip() or particle == "an mit":
        return said
    return f"{before}{head} {after.strip()} {particle}"
