"""Where a film says what somebody speaks of: by its words, its place among the lines, its speaker, or what it tells of."""

from __future__ import annotations

import re
from collections.abc import Sequence
from difflib import SequenceMatcher

from agent.director.reader.wish import NotDone, Wish, joined
from agent.director.refine.quotes import Said, exchanged, parted, spoken, without
from agent.director.refine.recall import content, in_english, stem, tokens
from agent.director.refine.targets import gender, members
from agent.director.refine.voices import of_the_family
from agent.director.translate.entries import LANGUAGES
from agent.director.words.lexer import lex
from film.document import NARRATOR, CastMember, Film, Line
from film.edits import Operation, UpdateFilm, UpdateScene

EVERY = re.compile(
    r"\b(?:every ?where|every ?time|each time|always|throughout|wherever|überall|jedes mal|immer|partout|chaque fois|toujours|cada vez|siempre"
    r"|(?:all|alle|toutes|todas) (?:the |les |las )?(?:lines|sentences|words|sätze|zeilen|phrases|répliques|frases))\b",
    re.I,
)
END = re.compile(
    r"\b(?:end|last|final|closing|ende|schluss|letzte\w*|allerletzte\w*|fin|derni\w+|final|últim\w+)\b", re.I
)
START = re.compile(
    r"\b(?:start|beginning|head|top|first|opening|front|anfang|beginn|erste\w*|début|premi\w+|principio|inicio|primer\w*)\b",
    re.I,
)
NOT = re.compile(
    r"^(?:not?|no longer|never|nicht|kein\w*|pas|sans|sin|ohne|without|instead of|statt)\s+(?:just\s+)?", re.I
)
ALL_OF_IT = re.compile(
    r"^(?:all|both|every\w*|any\w*|the (?:lines|words|text|dialogue|talking)|alle\w*|beide\w*|jede\w*|tou[st]\w*|les deux|tod[oa]s?|amb[oa]s)\b",
    re.I,
)
HERE = re.compile(
    r"\W*(?:it|this|that|there|here|these|those|da|dort|es|là|ça|ahí|eso|that (?:line|one|sentence|scene)|this (?:line|one|scene)|its)\W*",
    re.I,
)
_NARRATOR = re.compile(
    r"narrat|narrad|erzähl|sprecher|\bvoices?\b|voice-?over|stimme|\bvo\b|\bv\.o\.|\bvoix\b|\bvoz\b|vorles",
    re.I,
)
_TELLER = re.compile(
    r"\b(?:lady|gentleman|reader|story-?teller|teller|announcer|lecteur|lectrice|conteu\w+|dame|monsieur|señora?|locutora?|cuentacuentos|vorleser\w*)\b",
    re.I,
)


def tells(text: str) -> bool:
    """Whether a text speaks of the narrator."""
    return bool(_NARRATOR.search(text))


_SHE = re.compile(r"\b(?:she|her|hers|herself|sie|ihr|elle|ella)\b", re.I)
_HE = re.compile(r"\b(?:he|him|his|himself|er|ihm|ihn|il|lui|él)\b", re.I)
_LINE = r"(?:lines?|sentn?e?nces?|words?|zeilen?|s[aä]tz\w*|phrases?|répliques?|frases?|líneas?|texte?|texto)"
_SENTENCE = re.compile(r"sent|satz|sätz|phrase|frase", re.I)
_TAG = re.compile(
    r"\b(?:end|tag|closing|strap|sign)[ -]?(?:lines?|off)\b|\b(?:slogan|claim|baseline|cierre|pay-?off|schlusssatz)\b",
    re.I,
)
_REFRAIN = re.compile(r"\b(?:refrain|chorus|kehrvers|estribillo)\b", re.I)
_ORDINALS = (
    (0, r"first|1st|opening|(?:aller)?erste\w*|premi\w+|primer\w*"),
    (1, r"second|2nd|zweite\w*|deuxième|seconde?|segund\w*"),
    (2, r"third|3rd|dritte\w*|troisième|tercer\w*"),
    (3, r"fourth|4th|vierte\w*|quatrième|cuart\w*"),
    (4, r"fifth|5th|fünfte\w*|cinquième|quint\w*"),
    (-1, r"last|final|closing|(?:aller)?letzte\w*|derni\w+|últim\w+"),
)
_SPEAKING = frozenset(
    """line lines sentence sentences bit part word words phrase saying says say said telling tells about narrator narration voice
    voiceover vo satz sätze zeile zeilen stelle teil sagt sagen erzähler erzählersatz erzählerin sprecher phrase phrases réplique dit
    frase frases línea dice texto text texte where when that the with mit über von der die das den dem la le los las el de del du des
    lo""".split()  # noqa: SIM905
)
_FEW = frozenset(
    """one two three four five six seven eight nine ten a an the eine ein einen zwei drei un une deux trois una dos tres""".split()  # noqa: SIM905
)


def as_written(wish: Wish, role: str) -> list[str]:
    """The words of every part with a role to the letter, without quotation marks around them."""
    found = []
    for span in wish.part.spans:
        if span.role == role:
            told = [word for word in wish.part.words[span.first : span.last] if word != "⏎"]
            match = re.search(r"\s*".join(map(re.escape, told)), wish.message)
            text = " ".join(match[0].split()) if match else joined(told)
            text = text.strip('“”„«»" ')
            found.append(text[1:-1] if re.fullmatch(r"['‘’].*['‘’]", text) else text)
    return [text for text in found if text]


def sentences(line: Line) -> list[tuple[int, int]]:
    """Where the sentences of a line begin and end."""
    spans = []
    for match in re.finditer(r"[^.!?…]+[.!?…]*[\"”’]?", line.text):
        begin = match.start() + len(match[0]) - len(match[0].lstrip())
        if re.search(r"\w", match[0]):
            spans.append((begin, match.end()))
    return spans


def quoted(film: Film, words: str) -> list[Said]:
    """Every place where the film says these words; one word is found inside of lines as well."""
    words = NOT.sub("", words).strip(" .,;:!?'") or words
    if found := spoken(film, words):
        return found
    if len(words.split()) != 1 or words.lower() in _FEW:
        return []
    return [
        Said(scene.id, number, match.start(), match.end())
        for scene in film.scenes
        for number, line in enumerate(scene.lines)
        for match in re.finditer(rf"(?<!\w){re.escape(words)}(?!\w)", line.text, re.I)
    ]


def placed(film: Film, text: str, scenes: Sequence[str] = ()) -> list[Said]:
    """The line, or sentence, that is named by its place among those of the film, or of scenes: "the last line"."""
    if _TAG.search(text) and not _more_than_tag(text):
        number = -1
    else:
        told = [n for n, word in _ORDINALS if re.search(rf"\b(?:{word}) (?:[\w-]+ )?{_LINE}\b", text, re.I)]
        if not told:
            return []
        number = told[0]
    every = [
        Said(scene.id, index, *span)
        for scene in film.scenes
        if not scenes or scene.id in scenes
        for index, line in enumerate(scene.lines)
        for span in (sentences(line) if _SENTENCE.search(text) else [(0, len(line.text))])
    ]
    if _NARRATOR.search(text):
        every = [s for s in every if film.scene(s.scene).lines[s.line].speaker == NARRATOR] or every
    return every[number : number + 1 or None] if -len(every) <= number < len(every) else []


def _more_than_tag(text: str) -> bool:
    """Whether words beside "claim" or "tag line" say which one: "the desk claim"."""
    other = [w for w in content(_TAG.sub(" ", text)) if not END.fullmatch(w) and w not in _SPEAKING]
    return any(w not in ("new", "neue", "neuer", "nouveau", "nuevo", "our", "final", "film") for w in other)


def refrain(film: Film, text: str) -> list[Said]:
    """The sentence that the film says more than once, where a phrase speaks of its refrain."""
    if not _REFRAIN.search(text):
        return []
    said: dict[str, list[Said]] = {}
    for scene in film.scenes:
        for number, line in enumerate(scene.lines):
            for begin, end in sentences(line):
                said.setdefault(line.text[begin:end].lower(), []).append(Said(scene.id, number, begin, end))
    often = [row for row in said.values() if len(row) > 1]
    return often[0] if len(often) == 1 else []


def about(wish: Wish, text: str, scenes: Sequence[str] = (), common: bool = False) -> list[Said]:
    """The sentences that speak of what a phrase names, best first; all of somebody's lines where it names only them.

    With ``common`` words that most scenes may hold tell as well, where there are no others: "being young".
    """
    film = wish.film
    who = _whose(wish, text)
    theirs = {word for m in film.cast if m.id == who for word in (*tokens(m.name), *tokens(m.id))}
    words = [w for w in content(text) if w not in _SPEAKING]
    if common and not words:
        words = [
            w for w in tokens(text) if len(w) > 3 and w not in _SPEAKING and w not in ("being", "having")
        ]
    if who:
        words = [w for w in words if w not in theirs and not _names(wish, w)]
    asks = bool(re.search(r"\b(?:question|frage|pregunta)\b", text, re.I))
    words = [w for w in words if w not in ("question", "frage", "pregunta")]
    wanted = [_stems(w, wish.language) | _alike(wish, w) for w in words]
    found: list[tuple[int, Said]] = []
    for scene in film.scenes:
        if scenes and scene.id not in scenes:
            continue
        for number, line in enumerate(scene.lines):
            if who and line.speaker != who:
                continue
            if not wanted and who and not asks:
                found.append((1, Said(scene.id, number, 0, len(line.text))))
                continue
            for begin, end in sentences(line):
                held = {
                    s for w in tokens(line.text[begin:end]) for s in _stems(w, film.settings.language[:2])
                }
                hits = sum(bool(want & held) for want in wanted)
                if (hits and 2 * hits >= len(wanted)) or (asks and not wanted):
                    found.append((hits, Said(scene.id, number, begin, end)))
    best = max((hits for hits, _ in found), default=0)
    return [said for hits, said in found if hits == best]


def _stems(word: str, language: str) -> frozenset[str]:
    """A word's stem, with those of its English where it is of another language."""
    english = in_english(word, language) if language in LANGUAGES else ()
    return frozenset(stem(w) for w in (word, *english))


def _alike(wish: Wish, word: str) -> frozenset[str]:
    """What the film says nearly as an unknown word of another language is written: Meile, mile."""
    spoken_in = wish.film.settings.language[:2]
    if wish.language in ("en", spoken_in) or len(word) < 5 or in_english(word, wish.language):
        return frozenset()
    said = {w for scene in wish.film.scenes for w in tokens(scene.script) if w[0] == word[0]}
    return frozenset(stem(w) for w in said if SequenceMatcher(None, w, word).ratio() > 0.85)


def _names(wish: Wish, word: str) -> bool:
    return bool(members(wish.film, lex(word, [], wish.language)))


def _whose(wish: Wish, text: str) -> str:
    """Whose line a phrase speaks of: "Otto's line", "the girl saying"; the narrator's where it says so."""
    if re.search(r"narrat|erzähler", text, re.I):
        return NARRATOR
    speaking = {line.speaker for scene in wish.film.scenes for line in scene.lines}
    found = {m.id for _, m in members(wish.film, lex(text, [], wish.language)) if m.id in speaking}
    says = re.search(r"\b(?:sa(?:ys?|id|ying)|tells?|'s|’s|sagt|dit|dice)\b|['’]s\b", text, re.I)
    return found.pop() if len(found) == 1 and says else ""


def scenes_at(wish: Wish, text: str) -> tuple[str, ...]:
    """The scenes that a phrase means; the first or the last where it only speaks of start or end; else none."""
    other = {w for w in content(text) if not END.fullmatch(w) and not START.fullmatch(w)}
    edge = -1 if END.search(text) else 0 if START.search(text) else None
    if edge is not None and other <= _BARE and wish.film.scenes:
        return (wish.film.scenes[edge].id,)
    try:
        return wish.find(text)
    except NotDone:
        return ()


_BARE = frozenset(("very", "ganz", "sentence", "line", "satz", "frase", "phrase"))


def member(wish: Wish, text: str) -> CastMember | None:
    """The one member of the cast that a phrase names, in words or by what it is described as."""
    film = wish.film
    text = re.sub(r"['’]s\b", "", text)
    told = ((text, wish.language), (wish.english(text), "en"), (text.title(), "en"))
    found: dict[str, CastMember] = {}
    for words, language in told:
        found = found or {m.id: m for _, m in members(film, lex(words, [], language))}
    if not found:
        stems = {s for w in content(text) for s in _stems(w, wish.language)}
        found = {m.id: m for m in film.cast if stems & {stem(w) for w in _head(m)}}
    if not found and (one := of_the_family(film, text)):
        return one
    if not found and re.search(r"\b(?:kid|child|little one|kind|enfant|gamine?|niñ[oa])\b", text, re.I):
        young = r"^(?:an? )?(?:\w+ )?(?:girl|boy|child)\b"
        found = {m.id: m for m in film.cast if re.search(young, m.description, re.I)}
    return next(iter(found.values())) if len(found) == 1 else None


def _head(member: CastMember) -> list[str]:
    """What a description says that somebody is: its last word before what is said of it."""
    return re.split(r",| of | with | from ", member.description.lower())[0].split()[-1:]


def speaker(wish: Wish, text: str) -> str:
    """Who speaks, by a phrase: a member's id or the narrator.

    Raises:
        NotDone: where it fits nobody, or several.
    """
    if found := member(wish, text):
        return found.id
    speaking = {line.speaker for scene in wish.film.scenes for line in scene.lines}
    for pattern, sex in ((_SHE, "f"), (_HE, "m")):
        if pattern.search(text) and not _NARRATOR.search(text):
            fitting = [m.id for m in wish.film.cast if m.id in speaking and gender(m) == sex]
            before = wish.message.partition(wish.text)[0].lower()
            names = {one: (wish.origin or wish.film).member(one).name.lower() or one for one in fitting}
            fitting = [one for one in fitting if len(fitting) == 1 or names[one] in before]
            if len(fitting) == 1:
                return fitting[0]
            if not speaking - {NARRATOR}:
                return NARRATOR
    if _NARRATOR.search(text) or _TELLER.search(text):
        return NARRATOR
    raise NotDone(f"who is {text!r}")


def exchange(film: Film, found: Sequence[Said], words: str, who: str = "") -> list[Operation]:
    """Other words, or none, where the film says something; by another where ``who`` is not who says it now."""
    told: dict[str, list[Line]] = {}
    for said in sorted(found, key=lambda s: (s.line, s.start), reverse=True):
        lines = told.setdefault(said.scene, list(film.scene(said.scene).lines))
        old = lines[said.line]
        if words and who not in ("", old.speaker):
            lines[said.line : said.line + 1] = given(old, said, words, who)
            continue
        changed = exchanged(old, said, words) if words else without(old, said)
        lines[said.line : said.line + 1] = [changed] if changed else []
    return [says(scene, lines) for scene, lines in told.items()]


def given(old: Line, said: Said, words: str, who: str) -> list[Line]:
    """A line with a part of it said by somebody else."""
    head, _ = parted(old, said, before=True)
    _, tail = parted(old, said, before=False)
    return [part for part in (head, Line(speaker=who, text=words), tail) if part]


def whole(film: Film, said: Said) -> bool:
    """Whether words that a film says are whole sentences."""
    spans = sentences(film.scene(said.scene).lines[said.line])
    return any(a == said.start for a, _ in spans) and any(b == said.end for _, b in spans)


def widened(film: Film, said: Said, words: str) -> Said:
    """A part of a sentence as the whole of it, where the words that come are a sentence of their own."""
    if not re.fullmatch(r"[A-ZÄÖÜÉÀÈ¿¡].*\s.*[.!?…]", words):
        return said
    line = film.scene(said.scene).lines[said.line]
    held = [(a, b) for a, b in sentences(line) if a < said.end and said.start < b]
    return Said(said.scene, said.line, held[0][0], held[-1][1]) if held else said


def says(scene: str, lines: Sequence[Line]) -> Operation:
    """The operation that gives a scene its lines."""
    return UpdateScene(scene_id=scene, field="lines", value=[line.model_dump() for line in lines])


def heard_again(film: Film) -> tuple[Operation, ...]:
    """What lets new words be heard in a film without narration.

    Raises:
        NotDone: where other lines would be heard as well.
    """
    if film.settings.narration:
        return ()
    if any(scene.lines for scene in film.scenes):
        raise NotDone("other lines would be heard again")
    return (UpdateFilm(field="settings.narration", value=True),)


def fragment(text: str, words: str) -> tuple[int, int] | None:
    """What of a line gives way to words that are a part of a sentence: "two miles" where it says "a mile"."""
    wanted = re.findall(r"\w+", words)
    if not wanted or re.search(r"[.!?…]$", words) or words[:1].isupper():
        return None
    told = list(re.finditer(r"\w+", text))
    stems = [stem(word[0]) for word in told]
    if stem(wanted[-1]) not in stems:
        return None
    last = len(stems) - 1 - stems[::-1].index(stem(wanted[-1]))
    first = next((i for i, s in enumerate(stems[: last + 1]) if s == stem(wanted[0])), None)
    if first is None and (wanted[0].lower() in _FEW or wanted[0].isdigit()):
        first = last - 1 if last and told[last - 1][0].lower() in _FEW else last
    if first is None or last - first > len(wanted) + 2:
        return None
    return told[first].start(), told[last].end()
