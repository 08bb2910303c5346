"""Scenes by number and by place in the film: "2 to 4 and the last one", "die letzten beiden", "l'avant-dernière"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from agent.director.scripts.words import words_of
from film.document import Film

_ONES = {
    w: n
    for n, row in enumerate(
        (
            "",
            "first erste ersten erster erstes première premier premières premiers primera primer primero primeras primeros 1st",
            "second zweite zweiten zweiter zweites deuxième seconde segunda segundo 2nd",
            "third dritte dritten dritter drittes troisième tercera tercer tercero 3rd",
            "fourth vierte vierten vierter viertes quatrième cuarta cuarto 4th",
            "fifth fünfte fünften fünfter fünftes cinquième quinta quinto 5th",
            "sixth sechste sechsten sechster sixième sexta sexto 6th",
            "seventh siebte siebten siebter septième séptima séptimo 7th",
            "eighth achte achten huitième octava octavo 8th",
        )
    )
    for w in row.split()
}
_COUNTS = {
    w: n
    for n, row in enumerate(
        (
            "",
            "one eins",
            "two zwei beiden beide deux dos couple",
            "three drei trois tres",
            "four vier quatre cuatro",
            "five fünf cinq cinco",
            "six sechs seis",
            "seven sieben sept siete",
            "eight acht huit ocho",
        )
    )
    for w in row.split()
}
_PLACES = {
    -1: "last final closing closer end ending finale outro packshot endcard letzte letzten letzter letztes schluss ende schlussszene schlussbild endszene hinten"
    " dernière dernier dernières derniers fin finale última último últimas últimos final cierre",
    -2: "penultimate vorletzte vorletzten vorletzter vorletztes avant-dernière avant-dernier penúltima penúltimo",
    -3: "drittletzte drittletzten antepenúltima antepenúltimo antépénultième",
    1: "opening opener start beginning intro anfang beginn anfangsszene eröffnung vorne vorn début ouverture principio comienzo inicio",
}
_PLACED = {word: at for at, row in _PLACES.items() for word in row.split()}
_SCENE = words_of(
    "scene scenes shot shots sc sh clip clips part parts picture pictures image images frame frames number no nr num section bit moment sequence"
    " szene szenen einstellung einstellungen bild bilder teil nummer scène scènes plan plans séquence numéro escena escenas toma tomas plano planos número"
)
_SMALL = words_of(
    "the a an of in on at by for only just also very right s # st nd rd th s' one ones whole please film movie"
    " der die das den dem des im am in an bei auf von ganz nur ein eine einen einer le la les l de du des d dans à au aux en tout toute un une celle celui"
    " el los las del al una uno no."
)
_JOIN = words_of("and und et y e & + plus sowie then dann puis luego , ; or")
_TO = words_of("to through thru until till into bis zu à al a hasta jusqu jusqu'à - – —")
_FROM = words_of("from between zwischen von de entre desde")
_ON = re.compile(r"\b(?:on|onwards?|an|on out|to the end|bis (?:zum )?(?:ende|schluss)|jusqu'à la fin|en adelante|hasta el final)$")  # fmt: skip
_BACKWARD = (
    (r"\b(?:second|next)[- ]?(?:to[- ]|from[- ]the[- ])?last\b|\blast but one\b|\bavant[- ]derni(?:ère|er)\b|\bvorletzte[nrs]?\b", "penultimate"),
    (r"\bthird[- ](?:to|from the)[- ]last\b|\blast but two\b", "drittletzte"),
    (r"\bpack[- ]?shot\b", "packshot"),
    (r"\bend[- ](?:card|frame|shot|scene)\b", "endcard"),
    (r"\b(\d+) ?(?:st|nd|rd|th|ère|ème|er|e|ª|º)\b", r"\1"),
    (r"\b(?:sc|sh|s|scene|szene|bild|escena)\.? ?(\d+)\b", r"scene \1"),
    (r"(?<=\d)\.(?!\d)", " "),
    (r"['’]s\b", " "),
)  # fmt: skip


def _plain(text: str) -> list[str]:
    low = text.lower()
    for old, new in _BACKWARD:
        low = re.sub(old, new, low)
    return re.findall(r"\d+|[^\W\d_]+(?:[-'][^\W\d_]+)*\.?|[,;&+#–—-]", low)


def positioned(text: str, film: Film) -> tuple[str, ...]:
    """The scenes of a phrase that holds numbers and places and nothing else: "2 to 4 and the last one"."""
    count = len(film.scenes)
    items: list[int] = []
    words = [_spelled(w.rstrip(".")) for w in _plain(text)]
    low = " ".join(words)
    reaching = bool(_ON.search(low)) and bool(re.match(r"(?:from|ab|von|à partir de|a partir de|desde|starting)\b", low))  # fmt: skip
    ranged = False
    at = 0
    while at < len(words):
        word = words[at]
        after = words[at + 1] if at + 1 < len(words) else ""
        number, amount = _number(words, at)
        if word in _PLACED or number:
            first, step = _group(number or _PLACED[word], amount, after)
            told = [n if n > 0 else count + 1 + n for n in first]
            if ranged and items and told[0] >= items[-1]:
                items += range(items[-1] + 1, told[0] + 1)
                told = told[1:]
            items += told
            ranged = False
            at += step
            continue
        if word in _TO and items:
            ranged = word not in ("a", "to", "into") or bool(_number(words, at + 1)[0] or _number(words, at + 2)[0])  # fmt: skip
        elif word not in _SMALL | _SCENE | _JOIN | _FROM and not (reaching and word in ("ab", "partir", "on", "onwards", "onward", "an", "adelante", "starting", "out")):  # fmt: skip
            return ()
        at += 1
    if reaching and len(items) == 1:
        items = list(range(items[0], count + 1))
    if not items or not all(1 <= n <= count for n in items):
        return ()
    return tuple(film.scenes[n - 1].id for n in sorted(set(items)))


_ABROAD = {
    word: n
    for n, row in enumerate(
        (
            "",
            "prima eerste primeira pierwsz",
            "seconda tweede segunda drug",
            "terza derde terceira trzeci",
            "quarta vierde czwart",
            "quinta vijfde piąt",
            "sesta zesde sexta szóst",
            "settima zevende sétima siódm",
            "ottava achtste oitava ósm",
        )
    )
    for word in row.split()
}
"""Ordinals, or their beginnings, in languages that only questions are read in."""
_ABROAD_LAST = r"ultim|laatst|últim|ostatni"
_SCENE_WORD = r"(?:scen(?:a|e|y|ę|ie)|cena|scène|scene|shot|szene|einstellung|escena|plano?|picture|image|frame|clip|bild)"


def named_in(text: str, film: Film) -> tuple[str, ...]:
    """The scene that a text holds beside other words: "what is heard in the third scene", "scena 2"."""
    told = re.search(rf"\b{_SCENE_WORD}n?\s*(\d+)\b", text, re.I)
    count = len(film.scenes)
    number = int(told[1]) if told else 0
    for match in re.finditer(rf"([^\W\d_]+) {_SCENE_WORD}\b", text, re.I) if not told else ():
        word = match[1].lower()
        last = _PLACED.get(word) == -1 or bool(re.match(_ABROAD_LAST, word))
        abroad = next((n for start, n in _ABROAD.items() if word.startswith(start)), 0)
        number = count if last else _ONES.get(word) or abroad
    return (film.scenes[number - 1].id,) if 1 <= number <= count else ()


def _spelled(word: str) -> str:
    """A mistyped "scene" put right."""
    return "scene" if re.fullmatch(r"s[cen]{3,4}s?|szne|szen|sence", word) else word


def _number(words: Sequence[str], at: int) -> tuple[int, bool]:
    """The number that a word is, and whether it may be an amount: "two" and "beiden" may, "second" may not."""
    word = words[at] if at < len(words) else ""
    if word.isdigit():
        return int(word), True
    if word in _ONES:
        return _ONES[word], False
    if word == "one" and not (at and words[at - 1] in _SCENE) and len(words) > 1 and not _alone(words, at):
        return 0, False
    return _COUNTS.get(word, 0), word in _COUNTS


def _alone(words: Sequence[str], at: int) -> bool:
    """Whether a "one" stands as a number in a list: "one and three"."""
    return at == 0 and words[1] in _JOIN | _TO


def _group(number: int, amount: bool, after: str) -> tuple[list[int], int]:
    """Numbers of scenes from one word and the next: "last two", "dos últimas", "3"; and how many words they take."""
    size = int(after) if after.isdigit() else _COUNTS.get(after, 0)
    if not amount and number in (1, -1) and size > 1:
        return (list(range(1, size + 1)) if number == 1 else list(range(-size, 0))), 2
    if amount and number > 1 and (_ONES.get(after) == 1 or _PLACED.get(after) == -1):
        return (list(range(1, number + 1)) if after in _ONES else list(range(-number, 0))), 2
    return [number], 1
