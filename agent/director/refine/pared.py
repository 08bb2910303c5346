"""A message that was not wholly understood, read once more without what asks for nothing.

Greetings and thanks, who wants it (*the boss would like*), what it is for, what it resembles at home (*like the photographs
in my mother's album*), sentences that the reader is sure are chatter, and what only says that something stays: they are
left out one kind after the other, and what is left has to be understood wholly and to touch nothing that should stay.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from agent.director.reader import acting, finding, second
from agent.director.reader.model import Part
from agent.director.refine.adjectives import names_a_thing
from agent.director.refine.features import COLOURS
from agent.director.refine.recall import in_english
from agent.director.refine.targets import roles
from agent.director.refine.types import Edits, FilmView, Reading
from agent.director.refine.words import called
from agent.director.scripts.words import words_of
from agent.director.words.english import article, singular
from film.document import Film
from film.edits import AddScene, EditError, Operation, RemoveScene, UpdateCast, UpdateFilm, UpdateScene, apply

Read = Callable[[str, FilmView], Reading]
CHATTER, KEPT = 0.85, 0.85
"""How sure the reader has to be that a segment only talks, or only says what stays."""
_MY = r"(?:my|our|mein\w*|unser\w*|mon|ma|mes|notre|nos|mis?|nuestr[oa]s?|mi[oa]|nostr[oaie]|mijn|onze?|meu|minha|noss[oa])"
_WHO = (
    r"(?:boss|client|customers?|manager|marketing|legal|agency|director|wife|husband|mum|mom|mother|dad|father|daughter|son|kids|team|teacher|bride|groom|sister|brother|chef\w*|kund(?:e|in|en)|frau|mann|mutter|vater|tochter|sohn|agentur|redaktion|oma|opa"
    r"|patron\w*|cliente?s?|femme|mari|mère|père|fille|fils|équipe|direction|jef[ea]|mujer|marido|madre|padre|hij[oa]|equipo|agencia)"
)
_TRIMS: tuple[tuple[re.Pattern[str], str], ...] = tuple(
    (re.compile(pattern, re.I), instead)
    for pattern, instead in (
        (r"^\W*(?:hi|hello|hey|good (?:morning|evening|afternoon|day)|hallo|guten (?:tag|morgen|abend)|moin|servus|grüezi|bonjour|bonsoir|salut|coucou|hola|buen[oa]s(?: (?:días|tardes|noches))?|ciao|buon(?:giorno|asera)|olá|bo[am] (?:tarde|dia|noite)|hoi|hej)(?: (?:team|all|zusammen|everyone|there|pixora))?\s*[,!.:–-]+\s*", ""),
        (r"[\s,.!]*\b(?:thank you|thanks|cheers|danke|vielen dank|merci|gracias|muchas gracias|un saludo|saludos|grazie|obrigad[oa]|bedankt)\b(?: (?:kindly|so much|a lot|in advance|very much|schön|sehr|vielmals|im voraus|d['’]avance|beaucoup|de antemano|mille))?[\s,.!]*(?:(?-i:[A-ZÀ-Ý])[\w'-]+)?\s*(?:\([^)]*\))?[\s.!]*$", ""),
        (rf"\b(?:(?:my|our|the|der|die|das|{_MY}|le|la|el) )?(?:\w+ )?{_WHO} (?:really |now |just )?(?:wants?|would (?:like|love|prefer)|prefers?|insists on|möchte\w*|will|wollen|wünsch\w+ sich|hätte\w* gern\w*|voudrait|veut|préfère(?:rait)?|aimerait|quiere|quisiera|prefiere|preferiría)(?: (?:doch|now|lieber|plutôt|mejor|eher))* (?!to |that )", ""),
        (r"^\W*(?:would you be so kind as to|would you mind|i was wondering (?:if|whether) you could|wären sie so (?:nett|lieb|freundlich),?|auriez-vous la gentillesse de|sería[ns]? tan amables? de) ", "please "),
        (r",?\s*(?:und zwar|et ce|y eso)\b", ""),
        (r"\bfür den (?:ganzen|gesamten) film\b", "im ganzen Film"),
        (r"\bfrom now on\b|\bab (?:jetzt|sofort)\b|\bà partir de maintenant\b|\bdesde ahora\b|\ba partir de ahora\b", ""),
        (r"\bswitch (?=[^.;!?]*? (?:off|on)\b)", "turn "),
        (r",\s*(?:que|car|ya que|denn|weil|because|since) (?:el|la|los|las|le|les|der|die|das|the) \w+ (?:no|ne|nicht|does not|doesn't|clashes)\b[^.;!?]*", ""),
        (rf",?\s*\b(?:like|wie|comme|como) (?:[\w-]+ ){{0,4}}?{_MY} [^.,;!?]*", ""),
        (r",?\s*(?:and |so )?(?:it|they|that) (?:has|have|needs?) to (?:match|fit)\b[^.,;!?]*", ""),
        (r",?\s*(?:auf|beim?) Text|, (?:keine|no|aucune?|ningún\w*) (?:neuen |new |more |nouvelles? |nuev[oa]s? )?(?:sätze|worte|lines|words|sentences|phrases|frases)(?: nötig| needed| necessary| nécessaires?| necesari[oa]s?)", ""),
        (r"(?<=[.!?]) +(?:replace|instead of|statt|remplace\w*|en lugar de) (?:of )?(?:the )?(?:old|previous|current|alten?|ancienne?|anterior) (?:one|line|sentence|satz|phrase|frase)[.!]*$", ""),
        (r"\b(?:new|latest) (?:claim|slogan|text|line|wording) (?:from|by) [\w ]+?(?:, final)?: ?", ""),
        (r"^(?:can|could) we have (?:one |a )?(?:single )?(?:spoken )?(?:sentence|line)(?: after all)?,? (?:over|in|on) (?P<where>[^:]+): ?", r"The voice says in \g<where>: "),
        (r"(?P<la>\b(?:la|le) )toute (?P<place>(?:dernière|première) (?:scène|image))", r"\g<la>\g<place>"),
        (r"(?P<scene>\b(?:scène|escena|szene|scene)), (?:sur|dans|à|auf|in|an|en|on|at) (?:le |la |l['’]|der |dem |the |el |)[\w-]+, ", r"\g<scene> "),
        (r",\s*(?:whole|entire) (?:shot|scene|thing)\b", ""),
        (r"\b(?P<be>should be|is|are) one of (?:my|our) [\w-]+[!.:,]+\s*(?=\w+ \w)", r"\g<be> "),
        (r"^.*?\b(?:if|rather|prefer) (?P<a>the [^.,]+?) (?:came|comes|was|went) (?:before|after) (?P<b>the [^.]+?)\. (?:just |so |please )*swap (?:those|these|the) two\b", r"swap \g<a> and \g<b>"),
        (r"\bgo (?P<how>electronic|acoustic|orchestral|jazzy?|folk|classical|ambient|techno)\b:?", r"music: \g<how>,"),
        (r"[,.?!;]* (?:just|only) as a sound\b|[,.;]? (?:please )?(?:do not|don't) show (?:one|it|him|her|any|them)\b", ""),
        (r"\bmaybe we (?P<see>hear|see|get)\b(?P<what>[^?]*)\?", r"we should \g<see>\g<what>."),
        (r"\bno (?:voice|words|talking) (?:anywhere|in any of the) else\w*[.!]*|\bno voice anywhere else[.!]*", ""),
        (r"(?P<not>\b(?:don't|do not|no) fade\w*[^,.;]*),? (?:just |simply |but )*(?:a )?(?:cut hard|hard cut|cut)\b", r"\g<not>"),
        (r"^\W*(?:somos|soy|trabajo|tengo|wir sind|ich bin|je suis|nous sommes|we are|i am|i'm|we're|sono|siamo|sou) [^.!?]*[.!?]\s+¿?(?=\S)", ""),
        (r"^what if we [^?]*\?\s*(?=so\b)", ""),
        (r",? then (?:the )?[\w ]+? and the rest (?:as (?:it was|before|now)|follows|stays)\b", ""),
        (r"(?<=\bscene) after (?:that|it|this)\b", ""),
        (r"^(?:i'd|i would|let us|let's|we should|can we) end (?:it |the film )?(?:on|with) [^.]+\.\s*(?=(?:so )?(?:lose|drop|cut|remove|delete)\b)", ""),
        (r"(?P<still>\bstand\w*(?: just)? still(?: there)?),? no [a-z]+ing\b", r"\g<still>"),
        (r"^\W*(?:(?:right|ok|okay|great|super|so|well|gut|bien)\b[,.]? )?(?:everybody|everyone|we all|we|the client|they|all|alle|wir|tout le monde|on|todos) (?:is|are|was|were|sind|ist|est|sont|están) (?:very |really |quite |sehr |très |muy )*(?:happy|pleased|fine|satisfied|delighted|zufrieden|content\w*|ravi\w*|contentos) (?:with|mit|de|du|con) [^.!?]+[.!]\s*", ""),
        (r"(?P<who>\b(?:die|der|das) \w+) ist kein\w* [\w-]+,? sondern ein\w* [\w-]+[.!,;:]+ (?:also|das heißt|mit)\s+", r"\g<who> hat "),
        (r"(?<=[.!?])\s+(?:er|sie|es) (?:muss|braucht) (?:da |dort |dann )?nicht (?:zu )?\w+(?:, das \w+ [^.!?]*)?[.!]*$|(?<=[.!?])\s+(?:he|she|it) (?:does not|doesn't) (?:need|have) to \w+(?:, (?:it|that) [^.!?]*)?[.!]*$", ""),
        (r"(?P<long>\bsekunden lang\w*[^,.]*),\s*(?:gern|gerne|ruhig) (?:etwas |ein bisschen )?(?:ruhiger|langsamer)(?=[,.!]|$)", r"\g<long>"),
        (rf"\beverything (?P<old>{COLOURS}) (?:becomes|should be|turns|is now|goes|to) (?P<new>{COLOURS})\b(?:,? (?:and )?the [\w ]+)*", r"replace \g<old> with \g<new> everywhere"),
        (r"[,.;]? (?:text|worte|sprache) (?:(?:bitte )?auf \w+ lassen|auf \w+ (?:bleibt|bleiben))[.!]*", ""),
    )
)  # fmt: skip
"""What goes, and what stands in its place."""
_GUARDS = re.compile(
    r"\b(?:only|except|but not|nur|außer|aber nicht|seulement|sauf|mais pas|sólo|solo|excepto|pero no|scene \d|szene \d|scène \d|escena \d)\b",
    re.I,
)


def again(message: str, view: FilmView, language: str, read: Read) -> Edits | None:
    """What a message does once what asks for nothing is left out; None where something is left that is not understood."""
    parts = _parts(message, view, language)
    for text, left_out in _ways(message, parts, view, language):
        reading = read(text, view)
        if isinstance(reading, Edits) and reading.operations and not reading.undone:
            rest = _without_rest(message) != message  # what is left is no further wish
            wished = _parts(text, view, language) if rest else parts
            if not _meant(text, wished, reading.operations, view, language, read):
                continue
            if _styled(text, reading.operations, view, language) and all(
                _untouched(told, reading.operations, view.film, language) for told in left_out
            ):
                return reading
    return _one_by_one(message, parts, view, language, read)


_GUESSED = 0.3
_WISHED = 0.6
"""How sure the reader has to be of a wish for it to have to be among what is done."""


def _meant(
    text: str,
    parts: Sequence[_Segment],
    operations: Sequence[Operation],
    view: FilmView,
    language: str,
    read: Read,
) -> bool:
    """Whether edits do every wish that the reader is sure of in a message, and leave whole what they tell."""
    values = [(one, getattr(one, "value", "")) for one in operations]
    if any(isinstance(v, str) and _BROKEN.search(v) for _, v in values):
        return False
    if any(isinstance(one, UpdateCast) and "{" in str(value) for one, value in values):
        return False
    changed = {second.changes(one) for one in operations}
    kinds = {segment.part.kind for segment in parts} - acting.IDLE
    meant = {field for kind in kinds for field in second.FIELDS.get(kind, ())}
    if meant and not changed <= meant | {"words", "length"}:
        return False
    emptied = any(name in ("lines", "script") and not value for name, value in _fields(operations))
    if emptied and not kinds & {"line_gone", "voice_off", "line"}:
        return False
    for segment in parts:
        fields = second.FIELDS.get(segment.part.kind, ())
        sure = segment.part.sure >= _WISHED and segment.part.kind not in acting.IDLE
        if (
            sure
            and fields
            and changed.isdisjoint(fields)
            and not ({"scenes"} & changed and "words" in fields)
        ):
            return False
    return not second.unmet(text, view, language, read, operations, _GUESSED)


def _fields(operations: Sequence[Operation]) -> list[tuple[str, object]]:
    return [(getattr(one, "field", ""), getattr(one, "value", "")) for one in operations]


_BROKEN = re.compile(r"\b(?:an?|the) \{|\b(?:a an?|the the|an? the)\b", re.I)
"""What a description holds where something was put together wrongly."""


_CERTAIN = 0.95


def fewer(message: str, found: Edits, view: FilmView, language: str, read: Read) -> Edits:
    """What edits do without what they make of chatter, where the reader is certain that a part of a message is nothing else."""
    parts = _parts(message, view, language)
    rest = [segment for segment in parts if not (segment.talks and segment.part.sure >= _CERTAIN)]
    if len(rest) in (0, len(parts)) or len(found.operations) < 2 or found.undone:
        return found
    reading = read("".join(segment.text for segment in rest).strip(), view)
    if not isinstance(reading, Edits) or not reading.operations or reading.undone:
        return found
    whole, less = ({_place(one) for one in each.operations} for each in (found, reading))
    return reading if less < whole else found


def _place(edit: Operation) -> tuple[str, str, str]:
    """What of a film an edit changes: its kind, whom or which scene, and the field."""
    of = getattr(edit, "scene_id", "") or getattr(edit, "cast_id", "") or getattr(edit, "after_id", "")
    return (edit.op, str(of), str(getattr(edit, "field", "")))


_FAR = re.compile(r"\b(?:ganz |sehr |irgendwo )*weit (?:weg|entfernt)\b", re.I)
_LIKE_OURS = re.compile(
    rf",\s*(?:comme|wie|como) (?:(?:celui|celle|ceux|celles|bei|die|der|das|la|el) )?(?:de |von )?{_MY} [\w-]+(?=\s*[.!?]*\s*$)",
    re.I,
)
_AS_SOUND = re.compile(
    r"[,.?!;]* (?:(?:but|aber|mais|pero) )?(?:just|only|nur|seulement|sólo|solo) (?:as|als|comme|como) (?:an? |eine? |une? |una? )?(?:sound|noise|ton|geräusch|son|bruit|sonido|ruido)\b",
    re.I,
)
_HEARS = re.compile(
    r"\b(?:hear\w*|sounds?|noises?|hör\w*|geräusch\w*|ton|entend\w*|bruit\w*|sons?|oye\w*|oír|oig\w*|suena\w*|sonidos?)\b",
    re.I,
)


def far(message: str) -> str:
    """A message whose words for far away remove nothing, and that hears what it wants as a sound alone."""
    message = _LIKE_OURS.sub("", _FAR.sub("in der Ferne", message))
    heard = _AS_SOUND.sub("", message)
    if heard == message:
        return message
    heard = re.sub(
        r"[,.;]? (?:please )?(?:do not|don't) show (?:one|it|him|her|any|them)\b", "", heard, flags=re.I
    )
    if not _HEARS.search(heard):
        heard = re.sub(r"^([^:]{3,30}: )", r"\1the sound of ", heard)
    return heard


@dataclass(frozen=True)
class _Segment:
    """A segment of a message as it was written, and how the reader takes it."""

    text: str
    part: Part

    @property
    def talks(self) -> bool:
        return self.part.kind == "chat" and self.part.sure >= CHATTER and not _GUARDS.search(self.text)

    @property
    def keeps(self) -> bool:
        return self.part.kind == "keep" and self.part.sure >= KEPT


def _parts(message: str, view: FilmView, language: str) -> list[_Segment]:
    """The segments of a message, each with the marks behind it."""
    starts: list[tuple[int, Part]] = []
    at = 0
    for part in acting.read(message, language, view.film):
        first = -1
        for word in part.words:
            found = message.find(word, at)
            if found < 0 or found - at > 15:
                continue
            first, at = (found if first < 0 else first), found + len(word)
        if first >= 0:
            starts.append((first, part))
    ends = [*(start for start, _ in starts[1:]), len(message)]
    if starts:
        starts[0] = (0, starts[0][1])
    return [_Segment(message[start:end], part) for (start, part), end in zip(starts, ends, strict=True)]


_HAPPENED = re.compile(
    r"^\W*(?:(?:the|our|my|we|they) )?(?:[\w'-]+ ){1,3}?(?!(?:needed|wanted)\b)[a-z]+ed\b(?: [\w'-]+){0,3}[.:!]\s+(?=\S)|^\W*(?:the |our )?(?:supplier|client|brand|sponsor|law|rules?|plans?)\w* (?:has |have )?changed[.:!,]\s*",
    re.I,
)
"""A first sentence that tells what happened in somebody's trade: *production switched suppliers*."""


def _since(text: str, film: Film) -> str:
    """A text without a first sentence that tells what happened, and names nothing that the film has."""
    match = _HAPPENED.match(text)
    if not match:
        return text
    there = _nouns(
        " ".join([*(m.description for m in film.cast), *(s.visual_description for s in film.scenes)]).lower()
    )
    told = {singular(word) for word in re.findall(r"[a-z]{4,}", match[0].lower())}
    return text if told & there or _GUARDS.search(match[0]) else text[match.end() :]


def trimmed(text: str) -> str:
    """A text without courtesies, whom it is for and what it resembles at home."""
    for pattern, instead in _TRIMS:
        text = pattern.sub(instead, text)
    return re.sub(r"\s{2,}", " ", text).strip(" ,;")


def _ways(
    message: str, parts: Sequence[_Segment], view: FilmView, language: str
) -> Iterator[tuple[str, list[str]]]:
    """The message without more and more of what asks for nothing, each with what should stay by what is left out."""
    seen = {message.strip(), ""}
    bare = "".join(segment.text for segment in parts if not segment.talks)
    talk = "".join(segment.text for segment in parts if segment.talks)
    bare = _spoken_of(bare, talk, view.film, language) if bare != message else bare
    bare = _since(bare, view.film)
    fewer = "".join(segment.text for segment in parts if not (segment.talks or segment.keeps))
    fewer = _since(fewer, view.film)
    kept = [segment.text for segment in parts if segment.keeps]
    for text, left_out in (
        (trimmed(_since(message, view.film)), []),
        (bare, []),
        (trimmed(bare), []),
        (_pointed(message), []),
        (_without_rest(trimmed(bare)), []),
        (trimmed(fewer), kept),
    ):
        if text.strip() not in seen and re.search(r"\w", text):
            seen.add(text.strip())
            yield text.strip(), left_out


_PRONOUN = re.compile(
    r"^(?P<lead>\W*(?:(?:und|and|et|y|also|so) )?)(?P<who>er|sie|es|he|she|it|il|elle|él|ella)\b", re.I
)
_ARTICLES = {"er": "der", "sie": "die", "es": "das", "il": "le", "elle": "la", "él": "el", "ella": "la"}


def _spoken_of(text: str, talk: str, film: Film, language: str) -> str:
    """A text whose first pronoun means the one of the cast whom the chatter before it named."""
    pronoun = _PRONOUN.match(text)
    if not pronoun or not talk:
        return text
    named: dict[str, str] = {}
    for word in re.findall(r"[^\W\d_]{3,}", talk):
        known = {word.lower(), *(in_english(word.lower(), language) if language != "en" else ())}
        named |= {m.id: word for m in film.cast if known & {m.name.lower(), m.id, *roles(m)}}
    if len(named) != 1:
        return text
    member, word = next(iter(named.items()))
    article = _ARTICLES.get(pronoun["who"].lower())
    who = f"{article} {word}" if article and not film.member(member).name else called(film.member(member))
    return f"{pronoun['lead']}{who}{text[pronoun.end() :]}"


_POINTED = re.compile(
    r"^\W*(?P<what>(?:los|las|les|die|los) (?:subtítulos|letras|sous-titres|untertitel)|(?:la|die) (?:[\w-]+ )?(?:scène|escena|szene)(?: \w+)?)\b[^.?!;]*?(?:,|[.!?;])\s*¿?"
    r"(?P<ask>[^.?!]*?)(?P<it>(?<=\w)-(?:la|le|les)\b|\b(?:los|las|les|sie|la)\b)(?P<rest>[^.?!]*)(?P<more>[.?!].*)?$",
    re.I | re.S,
)
_MODAL = re.compile(
    r"^\s*(?:(?:puedes?|podrías?|podéis|pueden|podríais|pouvez-vous|peux-tu|kannst du|könnt ihr) )?(?:(?:poner|hacer|mettre|faire) )?",
    re.I,
)


def _pointed(message: str) -> str:
    """A wish about what the complaint before it named: *the captions are hard to read, can you make them bigger?*"""
    match = _POINTED.match(trimmed(message))
    if not match or re.search(r"\w", match["more"] or ""):
        return message
    what = re.sub(r"^(la|le) toute\b", r"\1", match["what"], flags=re.I)
    if match["ask"].strip() and match["it"].startswith("-"):
        return f"{match['ask'].strip()} {what} {match['rest'].strip()}"
    bare = _MODAL.sub("", f"{match['ask'].strip()} {match['rest'].strip()}".strip())
    return f"{what} {bare}"


_REST = re.compile(
    r"(?<=[.!?,])\s+(?:(?:man soll|on veut|queremos|we|you|i|ich will|ich möchte|on|se) (?:should |want to |will |hear )?)?(?:only|just|nur|seulement|juste|sólo|solo|solamente)\b[^.!?]*[.!?]*\s*$",
    re.I,
)
_OFF = re.compile(
    r"\b(?:off|out|without|no|raus|weg|aus|ohne|keine?|sans|coupe\w*|enl[eè]v\w*|sin|quit\w*|fuera)\b", re.I
)


def _without_rest(text: str) -> str:
    """A text that takes a sound away, without the sentence that names what is left: *only the two of them and the hiss*."""
    rest = _REST.search(text)
    if not rest or not _OFF.search(text[: rest.start()]) or _OFF.search(rest[0]):
        return text
    return text[: rest.start()]


# One wish after the other.

_LABEL = re.compile(
    r"^\W*(?P<label>[^:.,;!?\d]{3,30}|[^:.,;!?]{0,20}\b(?:scene|szene|scène|escena) \d+):\s+(?P<rest>.+)$",
    re.I | re.S,
)
_SENTENCE = re.compile(r"(?<=[.!?])\s+(?=\S)|\n+")
_LIST = re.compile(r",\s+(?:and |und |et |y )?|;\s+|\s*\b\d\)\s*")
_VAGUE = re.compile(
    r"\W*(?:something|somehow|anything|etwas|irgendwas|irgendetwas|quelque chose|un truc|algo)\b", re.I
)
_POINTS = re.compile(
    r"\b(?:it|its|them|they|that|this|there|he|she|his|her|es|das|sie|er|ihn|dort|da|ihr\w*|sein\w*|lo|la|le|les|ça|là|il|elle|ahí|allí|those|these|one|instead)\b",
    re.I,
)
"""Words that mean something that was named before."""


def _one_by_one(
    message: str, parts: Sequence[_Segment], view: FilmView, language: str, read: Read
) -> Edits | None:
    """What the sentences of a message do, or the wishes behind one label, one after the other; None where one does nothing."""
    bare = trimmed(_since("".join(segment.text for segment in parts if not segment.talks), view.film))
    kept = [segment.text for segment in parts if segment.keeps]
    pieces = _labelled(bare, view.film, language) or _sentences(bare, kept)
    if len(pieces) < 2 or "\ue000" in bare:
        return None
    done: list[Edits] = []
    now = view
    if any(_VAGUE.match(piece) for piece in pieces):
        return None
    for at, piece in enumerate(pieces):
        if at and _POINTS.search(re.sub(r"\bthe (?:last|first|second|third) one\b", "", piece)):
            return None
        reading = read(piece, now)
        if not isinstance(reading, Edits) or reading.undone or not reading.operations:
            return None
        if not _likely(piece, reading.operations, now, language):
            return None
        if done and not _same_place(done[0].operations, reading.operations):
            return None
        try:
            now = replace(now, film=apply(now.film, reading.operations, "agent").film)
        except EditError:
            return None
        done.append(reading)
    operations = tuple(one for reading in done for one in reading.operations)
    if not all(_untouched(told, operations, view.film, language) for told in kept):
        return None
    if not _meant(bare, parts, operations, view, language, read):
        return None
    return Edits(operations, " ".join(dict.fromkeys(reading.said for reading in done)))


def _likely(piece: str, operations: Sequence[Operation], view: FilmView, language: str) -> bool:
    """Whether the reader takes a piece for something that changes what edits change."""
    parts = [part for part in acting.read(piece, language, view.film) if part.kind not in acting.IDLE]
    meant = {field for part in parts for field in second.FIELDS.get(part.kind, ())}
    return bool(parts) and {second.changes(one) for one in operations} <= meant | {"words"}


def _styled(text: str, operations: Sequence[Operation], view: FilmView, language: str) -> bool:
    """Whether another style, where edits bring one, is what the reader takes a text for."""
    if not any(second.changes(one) in ("style", "title") for one in operations):
        return True
    kinds = {part.kind for part in acting.read(text, language, view.film)}
    return bool(kinds & {"style", "title"}) or bool(re.search(rf"\b(?:{COLOURS})\b", text, re.I))


_BOTH = re.compile(
    r",? (?:both )?(?:in (?:the |all )?(?:pictures?|images?) and in (?:what (?:is said|\w+ (?:says?|reads))|the (?:text|words|narration|lines?|sentences?|voice-?over))|(?:im bild|in den bildern) und (?:im (?:text|satz)|in dem,? was \w+ sagt)"
    r"|(?:à l['’]image|dans l['’]image) et dans (?:le texte|ce qu['’]\w+ dit)|en la imagen y en (?:el texto|lo que (?:se )?dice))",
    re.I,
)


def both(message: str, view: FilmView, language: str, read: Read) -> Edits | None:
    """What takes the place of something in the pictures and in the words; None where a message does not name both."""
    if not view.film.scenes or not _BOTH.search(message):
        return None
    parts = _parts(message, view, language)
    bare = trimmed("".join(segment.text for segment in parts if not segment.talks))
    seen = read(_BOTH.sub("", bare), view)
    if not isinstance(seen, Edits) or seen.undone:
        return None
    if any(getattr(one, "field", "") in ("lines", "script") for one in seen.operations):
        return seen
    now = replace(view, film=apply(view.film, seen.operations, "agent").film)
    said = read(bare, view)
    if not isinstance(said, Edits) or {second.changes(one) for one in said.operations} != {"words"}:
        said = read(_BOTH.sub(_NARRATED.get(language, " in the narration"), bare), now)
    if not isinstance(said, Edits) or said.undone:
        return None
    if {second.changes(one) for one in said.operations} != {"words"}:
        return None
    return Edits((*seen.operations, *said.operations), f"{seen.said} {said.said}")


_NARRATED = {"de": " im Text", "fr": " dans le texte", "es": " en el texto"}


def _labelled(text: str, film: Film, language: str) -> list[str]:
    """The wishes behind the name of one scene, each with it: *last scene: evening, curtains closed*."""
    match = _LABEL.match(text)
    found = finding.find(match["label"], film, language) if match else ()
    if match is None or len(found) != 1:
        return []
    pieces = [piece.strip(" .!?") for piece in _LIST.split(match["rest"])]
    number = film.number(found[0])
    word = {"de": "Szene", "fr": "scène", "es": "escena"}.get(language, "scene")
    if any(_BEHIND.match(piece) for piece in pieces):
        return []
    return [f"{word} {number}: {_with_article(piece)}" for piece in pieces if piece]


_BEHIND = re.compile(
    r"(?:as|like|so|because|which|that|with|but|when|while|if|to|for|from|almost|just|only|please|not|wie|damit|weil|als|mit|aber|wenn|um|comme|pour|avec|mais|qui|que|como|para|con|pero)\b",
    re.I,
)
"""What only says more of the piece before it."""


def _with_article(piece: str) -> str:
    """A wish for one thing in the place of another, with its article: *red moped instead of the bicycle*."""
    match = re.match(
        r"(?P<new>(?!(?:an?|the|no|some|two|more|less) )[a-z-]+(?: [a-z-]+)?) instead of (?:the|an?) ", piece
    )
    if not match or singular(match["new"].split()[-1]) != match["new"].split()[-1]:
        return piece
    return f"{article(match['new'])} {piece}" if names_a_thing(match["new"]) else piece


def _sentences(text: str, kept: Sequence[str]) -> list[str]:
    """The sentences of a text that are more than what only says what stays."""
    told = [piece.strip() for piece in _SENTENCE.split(text) if re.search(r"\w", piece)]
    return [piece for piece in told if not any(piece.strip(" .!") in whole for whole in kept)]


def _same_place(first: Sequence[Operation], later: Sequence[Operation]) -> bool:
    """Whether a later wish stays in the scenes of the first, where that was for some scenes only."""
    if any(isinstance(one, (AddScene, RemoveScene)) for one in (*first, *later)):
        return False
    there = {one.scene_id for one in first if isinstance(one, UpdateScene)}
    then = {one.scene_id for one in later if isinstance(one, UpdateScene)}
    return not there or not then or then <= there


# What should stay.

_FIELDS = {
    "lines": words_of("text texte texto words word lines line sentences sentence sätze satz worte zeilen phrases paroles mots frases palabras narration narración dialogue dialogues diálogos"),
    "music": words_of("music musik musique música musica muziek"),
    "voice": words_of("voice voices stimme stimmen voix voz voces"),
}  # fmt: skip
_SMALL = words_of(
    "the and can stay stays all keep leave same otherwise should must course with now still only der die das und bleibt bleiben wie ist sind soll alles sonst les des reste restent est que los las queda quedan igual están está como nothing else changes change on"
)


_ORDER = re.compile(r"\b(?:order|reihenfolge|ordre|orden|scenes|szenen|scènes|escenas)\b", re.I)


def _untouched(kept: str, operations: Sequence[Operation], film: Film, language: str) -> bool:
    """Whether edits leave what a text says must stay as it is."""
    words = [w for w in re.findall(r"[^\W\d_]{3,}", re.sub(r"['’]s\b", "", kept.lower())) if w not in _SMALL]
    numbers = {int(n) for n in re.findall(r"\b(?:scene|shot|szene|scène|escena) (\d+)", kept, re.I)}
    there = {film.scenes[n - 1].id for n in numbers if 1 <= n <= len(film.scenes)}
    ordered = _ORDER.search(kept) and any(second.changes(edit) == "scenes" for edit in operations)
    if ordered or any(getattr(edit, "scene_id", "") in there for edit in operations):
        return False
    for edit in operations:
        name = getattr(edit, "field", "")
        if words and any(w in _FIELDS["lines"] for w in words) and name in ("lines", "script"):
            return False
        if any(w in _FIELDS["music"] for w in words) and name.startswith(("music", "mix.music")):
            return False
        if any(w in _FIELDS["voice"] for w in words) and name in ("settings.voice", "voice", "mix.voice"):
            return False
        if isinstance(edit, (UpdateScene, UpdateCast)) and not _still_told(edit, words, film, language):
            return False
        if isinstance(edit, UpdateFilm) and not words:
            continue
    return True


def _still_told(edit: UpdateScene | UpdateCast, words: Sequence[str], film: Film, language: str) -> bool:
    """Whether a description tells all of what should stay that it told before."""
    if not isinstance(edit.value, str):
        return True
    of = film.scene(edit.scene_id) if isinstance(edit, UpdateScene) else film.member(edit.cast_id)
    before = _nouns(str(getattr(of, edit.field, "")))
    after = _nouns(edit.value)
    told = {singular(e) for w in words for e in (w, *(in_english(w, language) if language != "en" else ()))}
    return not (told & before) - after


def _nouns(text: str) -> set[str]:
    return {singular(word) for word in re.findall(r"[a-z]+", text.lower())}
