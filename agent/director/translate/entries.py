"""Words of German, French and Spanish in every form that messages have them in, with their plain English.

Built once for a language from the glossary's tables (:mod:`agent.director.words`): nouns with their plurals
and cases, adjectives with their endings, verbs with their persons, participles and commands.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from agent.director.glossary import tables
from agent.director.words import english
from agent.director.words.tongues import nouns as told_nouns
from agent.director.words.tongues import plain

LANGUAGES = ("de", "fr", "es")


@dataclass(frozen=True)
class Entry:
    """What a form means. ``kind`` is n, a or v; ``form`` of a noun: one, many; of a verb: base, fin, part, ing."""

    english: str
    kind: str
    form: str = ""
    prefix: str = ""
    """The part of a German verb that stands at the end of its clause: ``auf`` of "macht … auf"."""


Table = dict[str, tuple[Entry, ...]]


@cache
def table(language: str) -> Table:
    """Every form of a language, in lower case."""
    found: dict[str, dict[Entry, None]] = {}
    column = 1 + LANGUAGES.index(language)
    for rows, forms in (
        (tables.NOUNS, _noun_forms), (tables.ADJECTIVES, _adjective_forms), (tables.VERBS, _verb_forms),
    ):  # fmt: skip
        for row in rows:
            cells = row.split("|")
            for synonym in cells[column].split(";"):
                for form, entry in forms(cells[0], synonym.strip(), language):
                    found.setdefault(form.lower(), {})[entry] = None
    for noun in told_nouns(language):
        for form in (noun.word, noun.accusative):
            if form and form.lower() not in found:
                found.setdefault(form.lower(), {})[Entry(noun.english, "n", "one")] = None
    return {form: tuple(entries) for form, entries in found.items()}


@lru_cache(maxsize=4096)
def look_up(word: str, language: str) -> tuple[Entry, ...]:
    """What a word may mean, the likeliest first; nothing where it is unknown."""
    low = word.lower()
    if found := table(language).get(low):
        return _by_case(word, found) if language == "de" else found
    if found := _unmarked(language).get(plain(low, language)):
        return found
    return _compound(low) if language == "de" else ()


def _by_case(word: str, found: tuple[Entry, ...]) -> tuple[Entry, ...]:
    """A German noun has a capital letter; what has none is one only where it is nothing else."""
    first = "n" if word[:1].isupper() else "va"
    return tuple(sorted(found, key=lambda entry: entry.kind not in first))


@cache
def _unmarked(language: str) -> Table:
    """Forms as they are written in a hurry: tambien, ecran."""
    found: Table = {}
    for form, entries in table(language).items():
        found.setdefault(plain(form, language), entries)
    return found


LONGEST = 40
"""Letters of a compound."""


def _compound(low: str) -> tuple[Entry, ...]:
    """``schreibtischlampe`` is a desk lamp: the longest noun at the end, after something that is known."""
    if not 7 <= len(low) <= LONGEST:
        return ()
    known = table("de")
    for bound, told in _BOUND.items():
        nouns = [one for one in known.get(low.removeprefix(bound), ()) if one.kind == "n"]
        if low.startswith(bound) and nouns:
            return (Entry(f"{told} {nouns[0].english}", "n", nouns[0].form),)
    for cut in range(3, len(low) - 2):
        last = next((one for one in known.get(low[cut:], ()) if one.kind == "n"), None)
        if last is None:
            continue
        for stem in (
            low[:cut],
            low[:cut].removesuffix("s"),
            low[:cut].removesuffix("n"),
            f"{low[:cut]}e",
            f"{low[:cut]}en",
        ):
            first = next((one for one in known.get(stem, ()) if one.kind in "nav"), None)
            if first is not None:
                lead = english.singular(first.english) if first.form == "many" else first.english
                return (Entry(f"{lead} {last.english}", "n", last.form),)
    return ()


_BOUND = {
    "polar": "polar", "riesen": "giant", "mini": "tiny", "zwerg": "dwarf", "doppel": "double", "halb": "half", "wild": "wild",
    "vorder": "front", "hinter": "back", "innen": "inner", "außen": "outer", "haupt": "main", "bunt": "colourful",
    "zwillings": "twin", "lieblings": "favourite", "spielzeug": "toy",
}  # fmt: skip
"""What stands at the head of German compounds and is no word of its own there, or another one."""


# Nouns


def _noun_forms(meaning: str, cell: str, language: str) -> list[tuple[str, Entry]]:
    words = re.sub(r"^(?:der|die|das|les|le|la|los|las|el)\s+|^l'", "", cell).split()
    if not words:
        return []
    if len(words) == 1 and re.match(r"l[oea]s\s", cell):  # only a plural: "las gafas"
        return [(words[0].replace("_", " "), Entry(meaning, "n", "many"))]
    one, many = Entry(meaning, "n", "one"), Entry(english.plural(meaning), "n", "many")
    first, *more = (word.replace("_", " ") for word in words)
    found = [(first, one)]
    if language == "de":
        found += [(first + ending, one) for ending in ("s", "es") if not first.endswith(("s", "x", "ß", "z"))]
        for plural in more:
            found += [(plural, many), *([] if plural.endswith(("n", "s")) else [(f"{plural}n", many)])]
    else:
        found += [(plural, many) for plural in more or [_plural(first, language)] if plural != first]
    return found


def _plural(one: str, language: str) -> str:
    first, space, rest = one.partition(" ")
    if first.endswith(("s", "x", "z")) and language == "fr":
        return one
    if language == "fr":
        many = (
            re.sub(r"al$", "aux", first)
            if first.endswith("al")
            else first + ("x" if first.endswith(("eau", "eu")) else "s")
        )
    else:
        many = (
            first[:-1] + "ces" if first.endswith("z") else first + ("s" if first[-1] in "aeiouáéó" else "es")
        )
        many = re.sub(r"ó(n|s)es$", r"o\1es", many)
    return many + space + rest


# Adjectives


def _adjective_forms(meaning: str, cell: str, language: str) -> list[tuple[str, Entry]]:
    entry = Entry(meaning, "a")
    forms: list[str] = []
    compared: list[tuple[str, Entry]] = []
    for word in cell.split():
        word = word.replace("_", " ")
        forms.append(word)
        if language == "de":
            stem = (
                re.sub(r"e([lr])$", r"\1", word)
                if word.endswith(("el", "euer", "auer"))
                else word.removesuffix("e")
            )
            forms += [stem + ending for ending in ("e", "en", "er", "es", "em")]
            if (higher := _raised(stem)) != stem:
                more = Entry(english.comparative(meaning), "a", "more")
                compared += [(f"{higher}er{ending}", more) for ending in ("", "e", "en", "es", "em")]
        elif language == "fr":
            forms += [
                _feminine(word),
                f"{word}s",
                f"{_feminine(word)}s",
                re.sub(r"(?:al|eau)$", lambda m: {"al": "aux", "eau": "eaux"}[m[0]], word),
            ]
        else:
            stem = word[:-1] if word.endswith("o") else word
            forms += (
                [f"{stem}a", f"{stem}os", f"{stem}as"]
                if word.endswith("o")
                else [f"{word}s", f"{word}es", f"{word}a"]
            )
    return [*((form, entry) for form in dict.fromkeys(forms)), *compared]


def _raised(stem: str) -> str:
    """``lang`` as in *länger*: the last vowel of a short word changes."""
    if len(re.findall(r"[aeiouäöü]+", stem)) > 1:
        return stem
    return re.sub(
        r"[aou](?=[^aeiou]*$)", lambda vowel: {"a": "ä", "o": "ö", "u": "ü"}[vowel[0]], stem, count=1
    )


_FEMININE = (("eux", "euse"), ("if", "ive"), ("er", "ère"), ("el", "elle"), ("en", "enne"), ("on", "onne"), ("eur", "euse"), ("et", "ette"), ("c", "que"))  # fmt: skip


def _feminine(word: str) -> str:
    if word.endswith("e"):
        return word
    ending = next(((old, new) for old, new in _FEMININE if word.endswith(old)), ("", "e"))
    return word.removesuffix(ending[0]) + ending[1]


# Verbs


def _done(verb: str) -> str:
    first, space, rest = verb.partition(" ")
    return english.participle(first) + space + rest


def _doing(verb: str) -> str:
    first, space, rest = verb.partition(" ")
    return english.gerund(first) + space + rest


def _verb_forms(meaning: str, cell: str, language: str) -> list[tuple[str, Entry]]:
    build = {"de": _german, "fr": _french, "es": _spanish}[language]
    bare = cell.removeprefix("sich ").removeprefix("se ").removeprefix("s'")
    return build(meaning, [word.replace("_", " ") for word in bare.split()])


def _german(meaning: str, words: list[str]) -> list[tuple[str, Entry]]:
    base, *more = [word for word in words if word != "sich"]
    prefix = next((word for word in more if base.startswith(word) and len(word) < len(base) - 3), "")
    whole = base
    base = base.removeprefix(prefix)
    stem = re.sub(r"e?n$", "", base)
    soft = "e" if stem.endswith(("t", "d", "chn", "ffn", "gn")) else ""
    finite = [
        stem,
        f"{stem}e",
        f"{stem}{soft}st",
        f"{stem}{soft}t",
        base,
        f"{stem}{soft}te",
        f"{stem}{soft}ten",
    ]
    listed = [word for word in more if word != prefix]
    finite += [word for word in listed if not _participle(word, prefix)]
    found = [(whole, Entry(meaning, "v", "base")), (f"{prefix}zu{base}", Entry(meaning, "v", "base"))]
    found += [(form, Entry(meaning, "v", "fin", prefix)) for form in dict.fromkeys(finite)]
    participles = [word for word in listed if _participle(word, prefix)] or [f"{prefix}ge{stem}{soft}t", *([f"{stem}{soft}t"] if stem.startswith(("be", "ver", "er", "ent", "zer")) or base.endswith("ieren") else [])]  # fmt: skip
    found += [(form, Entry(_done(meaning), "v", "part")) for form in participles]
    found += [(whole, Entry(meaning, "v", "base")), (f"{prefix}zu{base}", Entry(meaning, "v", "base"))]
    found += [
        (f"{whole}d{ending}", Entry(_doing(meaning), "v", "ing"))
        for ending in ("", "e", "en", "er", "es", "em")
    ]
    return found


def _participle(word: str, prefix: str) -> bool:
    return word.startswith(f"{prefix}ge") or (
        word.endswith("en") and word.startswith(("be", "ver", "er", "ent", "zer"))
    )


def _french(meaning: str, words: list[str]) -> list[tuple[str, Entry]]:
    base, *more = words
    stem = base[:-2]
    if base.endswith("er"):
        soft = "e" if stem.endswith("g") else ""
        finite = [f"{stem}{e}" for e in ("e", "es", "ent", "ez", "era", "erait", "ait")] + [
            f"{stem}{soft}ons",
            f"{stem}{soft}ait",
        ]
        participles, ing = [f"{stem}é", f"{stem}ée", f"{stem}és", f"{stem}ées"], [f"{stem}{soft}ant"]
    elif base.endswith("ir"):
        finite = [f"{stem}{e}" for e in ("is", "it", "issent", "issez", "isse", "issons", "ira", "irait")]
        participles, ing = [f"{stem}i", f"{stem}ie", f"{stem}is"], [f"{stem}issant", f"{stem}ant"]
    else:
        finite = [f"{stem}{e}" for e in ("s", "", "ent", "ez", "e", "ra", "rait", "ons")]
        participles, ing = [f"{stem}u", f"{stem}ue", f"{stem}us"], [f"{stem}ant"]
    if len(more) > 2:  # the last one that is listed is the participle
        *more, last = more
        participles = [last, f"{last}e", f"{last}s", f"{last}es"]
    finite += more
    found = [(form, Entry(meaning, "v", "fin")) for form in dict.fromkeys(finite)]
    found += [(form, Entry(_done(meaning), "v", "part")) for form in participles]
    return [
        *found,
        (base, Entry(meaning, "v", "base")),
        *((form, Entry(_doing(meaning), "v", "ing")) for form in ing),
    ]


def _spanish(meaning: str, words: list[str]) -> list[tuple[str, Entry]]:
    base, *more = words
    base = re.sub(r"se$", "", base)
    stem, kind = base[:-2], base[-2:]
    if kind == "ar":
        finite = [
            f"{stem}{e}"
            for e in ("a", "an", "as", "e", "en", "es", "amos", "emos", "ará", "aría", "aba", "ad", "á")
        ]
        finite += [
            re.sub(r"c$", "qu", stem) + "e",
            re.sub(r"g$", "gu", stem) + "e",
            re.sub(r"z$", "c", stem) + "e",
        ]
        participle, ing = f"{stem}ad", f"{stem}ando"
    else:
        finite = [
            f"{stem}{e}"
            for e in (
                "e",
                "en",
                "es",
                "a",
                "an",
                "as",
                "emos",
                "imos",
                "erá",
                "ería",
                "ía",
                "ed",
                "id",
                "í",
                "é",
            )
        ]
        participle, ing = f"{stem}id", f"{stem}iendo"
    doing = [form for form in more if form.endswith("ndo")]
    done = [form for form in more if re.search(r"(?:st|rt|ch|lt|ad|id|ct|t)o$", form) and form not in doing]
    finite += [form for form in more if form not in (*doing, *done)]
    ing = doing[0] if doing else ing
    participle = done[-1][:-1] if done else participle
    found = [(form, Entry(meaning, "v", "fin")) for form in dict.fromkeys(finite)]
    found += [(participle + ending, Entry(_done(meaning), "v", "part")) for ending in ("o", "a", "os", "as")]
    return [
        *found,
        (base, Entry(meaning, "v", "base")),
        (f"{base}se", Entry(meaning, "v", "base")),
        (ing, Entry(_doing(meaning), "v", "ing")),
    ]
