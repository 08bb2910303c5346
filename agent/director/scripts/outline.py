"""What a long wish tells, apart from what it says about itself: letters, dictated messages, plots and briefs.

A sentence belongs to the film where it tells of somebody or something; it does not where it greets, thanks,
explains who writes, sets what the film should sound like, or says what to leave out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from agent.director.scripts.words import sentences, whole_sentence
from agent.director.wish import premise_lists
from agent.director.words import english

LONGEST = 24
"""Words of a sentence that is spoken in one breath."""
_LEAST = 3
"""Sentences at least of what is told, so that a wish of any kind is followed sentence by sentence."""

_FILMS = r"(?:films?|videos?|movies?|clips?|teasers?|trailers?|ads?|adverts?|commercials?|spots?|animations?|reels?|explainers?|shorts?)"
_MEDIUM = (
    rf"(?:{_FILMS}|narrator|narration|voice(?:[- ]?over)?|music|soundtrack|captions?|subtitles?|mood|tone|style|manner|look and feel|"
    r"camera|shots?|scenes?|screen|viewers?|audience|footage|format|ending|title)"
)
_ABOUT_THE_FILM = re.compile(
    rf"^(?:(?:and|but|so|also|oh|yeah|please|the|a|an|some|no|any|our|my|this|that|that's|it's|what|where|how)[\s,]+)*{_MEDIUM}\b"
    rf"|\b(?:the|this|that|an?|your|our) (?:\w+ )?{_FILMS} (?:should|must|will|would|could|can|may|needs?|is (?:about|for|to)|about|for|of|on|in which|where)\b"
    r"|\bthe (?:narrator|voice|music|mood|tone)\b|\bno {_MEDIUM}\b"
    r"|\b(?:seconds?|minutes?) (?:would|will|should|is|are|long)\b|\bplease\b|\bwould be (?:nice|ideal|great|lovely|good|perfect)\b|^(?:upright|vertical|square|landscape|widescreen|portrait)\b"
    r"|\bit (?:will|should|must|can|could|would) (?:be )?(?:shown|run|last|have|sound|look|end|start|take)\b|\b(?:may|can|could|should) be in it\b",
    re.I,
)
_WRITER = re.compile(
    r"\b(?:i'm (?:from|not sure|thinking|writing|walking|looking|sorry|afraid)|i am (?:from|not sure|writing|looking|sorry|afraid)|i'd|i'll|i've been"
    r"|i (?:have (?:been|to|an idea)|would|will|want|need|think|thought|guess|know|don't know|hope|was (?:thinking|wondering|hoping)|say|mean)|my name is"
    r"|we (?:would|want|need|are|think|'d|thought|hope|need)|we'd|let (?:us|me)|bear with (?:me|us)|ask(?:ed)? (?:me|us)"
    r"|you (?:will need|would|know|need|(?:can|could|may) (?:make|use|show|do|choose|decide|maybe|please|film|add))|(?:as|what) (?:we|i|you)\b|for (?:me|us)\b|of my colleague|as discussed)\b",
    re.I,
)
_LETTER = re.compile(
    r"^(?:(?:hello|hi|hey|dear|good (?:morning|evening|afternoon|day)|greetings|thanks?|thank you|many thanks|cheers|bye|goodbye|okay thank"
    r"|(?:kind|best|warm)?\s*(?:regards|wishes)|sincerely|yours|with (?:many|best|kind|warm)|sorry|formalities|background|ps|p\.s)\b"
    r"|come here\b|good (?:girl|boy|dog)\b|that's (?:it|all|the (?:end|idea|film|story))\b|there's (?:this|a) (?:guy|man|woman|girl|boy|person|one)$|never mind\b|one moment\b)",
    re.I,
)
_REFUSED = re.compile(
    r"^(?:and |but |so |please |also )*(?:no\b|not\b|never\b|don't\b|do not\b|without\b|avoid\b|leave\b.+\bout\b|nothing\b(?! (?!else|less)\w+(?:s|ed)\b)|skip\b)"
    r"|\bshould not\b|\bshouldn't\b|\bmust not\b|\bplease do(?: not|n't)\b",
    re.I,
)
_HEADING = re.compile(r"^(?:[A-Z][\w' ]{0,40})$")
_LABEL = re.compile(
    r"^(?:(?:so|okay|right)[, ]+)?(?:the (?:plot|story|idea|outline|synopsis|film)|plot|story|outline|synopsis|idea)(?: (?:is|goes)(?: (?:this|like this|as follows))?)?\s*[:–—-]\s*",
    re.I,
)
_WHERE = re.compile(rf"^(?:an? |the )?(?:[\w-]+ )?{_FILMS} (?:where|in which) (.+)$", re.I)
_IDEA = re.compile(r"\b(?:idea|plan|wish|suggestion|thought)\b.{0,50}?\b(?:is|was|would be) (?:to|that we) (?:follow|show|see|film|watch|accompany) (.+)$", re.I)  # fmt: skip
_HAVE = re.compile(r"^(?:please )?(?:have|let|make) (him|her|them|it|the \w+(?: \w+)?) (\w+)\b(.*)$", re.I)
_SUBJECTS = {"him": "he", "her": "she", "them": "they"}
_TOPIC = re.compile(
    rf"\b{_FILMS} (?:about|on|for|of) ((?:our|my|the|a|an) (?:[\w'-]+ ?){{1,5}}?)(?=[,.;:]| and (?:i|we)\b| which | that |$)",
    re.I,
)


@dataclass(frozen=True)
class Outline:
    """What is told, sentence by sentence, and what it is about where that is named."""

    told: tuple[str, ...]
    topic: str = ""
    staged: bool = False
    """Whether it names sights in their order and tells no story."""
    seconds: tuple[float, ...] = ()
    """How long each of them is, where that is said."""
    scenery: str = ""
    """What is to be seen besides."""
    words: str | None = None
    """All that is said, where that is given."""
    genre: str = ""
    """The kind of film, where what is told does not say it."""


def read(text: str, genre: str = "narrative", least: int = _LEAST, sure: bool = False) -> Outline | None:
    """The outline that a wish holds; None where it is a plain wish of a sentence or so.

    Stories are followed from ``least`` sentences on, other kinds of films only where a wish is long; ``sure`` that
    all of the text is told, so that a heading or a *no gum* is of the film, too.
    """
    if genre in _STORIES:
        text = re.sub(r";\s+(?=[a-z])", ". ", text)
    text = _capitalised(text)
    commas = text.count(",") > 3 * len(sentences(text))
    run_on = commas and (len(text.split()) > 60 or (len(text.split()) > 25 and bool(_DICTATED.search(text))))
    found = _of_speech(text) if run_on else list(sentences(text))
    told = [
        kept
        for i, one in enumerate(found)
        if (kept := one if 0 < i < len(found) - 1 and re.fullmatch(r"No [a-z]+\.", one) else _told(one, sure))
    ]
    long = len(told) >= _LEAST and sum(len(one.split()) for one in told) >= 8 * _LEAST
    if len(told) == 1 and (about := _TOPIC.search(text)) and _acts(told[0]):
        told.insert(0, english.capitalise(f"{about[1].strip()}."))
    story = (
        genre in _STORIES
        and len(told) >= least
        and sum(map(_acts, told)) + (len(told) == 2 and sum(map(_names, told)))
        >= (1 if len(told) > _LEAST - 1 else min(2, least))
    )
    if not (long or story):
        return None
    topic = _TOPIC.search(text)
    named = topic[1].strip() if topic else ""
    owner = re.match(r"((?:my|our) [\w-]+)['’]s ", named, re.I)
    if owner:
        told[0] = re.sub(
            r"^(he|she)(['’]s)?\b",
            lambda m: english.capitalise(owner[1]) + (" is" if m[2] else ""),
            told[0],
            flags=re.I,
        )
    elif named:
        told[0] = re.sub(r"^(?:he|she|it|they)\b", lambda _: english.capitalise(named), told[0], flags=re.I)
    return Outline(tuple(piece for one in told for piece in breaths(one)), named)


def _capitalised(text: str) -> str:
    """A text in one line, of which every sentence begins with a capital."""
    return re.sub(r"(?<=[a-z\d]{2}[.!?] )[a-z]", lambda found: found[0].upper(), " ".join(text.split()))


_STAGE = re.compile(
    r"(?:^|(?<=[,;:.]))\s*(?:and\s+|und\s+)?(?P<mark>first(?: of all| comes| we see| we visit)?|then(?: we see| comes| we visit)?|after that|next|later|finally|last(?:ly)?(?: comes| of all)?|(?:at|in) the (?:very )?end|afterwards)\b,?\s+",
    re.I,
)


def stages(text: str) -> Outline | None:
    """A wish that names its sights one after the other: *first the station, then the cellars, last the tram*."""
    steps = premise_lists.numbered(text)
    if len(steps) > 1:
        return Outline(tuple(f"{english.capitalise(step.rstrip('.'))}." for step in steps), "", True)
    rows = sentences(text)
    if len(rows) > 2 and all(len(one.split()) < 6 and _names(one) for one in rows):
        return Outline(rows, "", True)
    marks = list(_STAGE.finditer(text))
    if len(marks) < 2:
        return _sights(text)
    lead = text[: marks[0].start()].strip(" ,;.")
    topic, colon, opening = lead.partition(":")
    found = [opening.strip()] if colon and opening.strip() else [] if colon or not lead else [lead]
    told = [f"{one}." for one in found]
    for mark, following in zip(marks, [*marks[1:], None], strict=True):
        piece = text[mark.end() : following.start() if following else len(text)].strip(" ,;.")
        if piece:
            word = re.sub(r" (?:comes|we see|we visit)$", "", mark["mark"], flags=re.I)
            told.append(f"{english.capitalise(word)} {piece}.")
    fragments = sum(not _acts(re.sub(rf"^{_STAGE.pattern}", "", one)) for one in told)
    if len(told) < 3 or 2 * fragments < len(told):
        return None
    return Outline(tuple(map(english.capitalise, told)), topic.strip() if colon else "", True)


_SPAN = re.compile(r"^(?:for )?(\d{1,2}(?:\.\d)?) ?(?:s|sec|secs|seconds?)\b(?: (?:of|for|on))?\s+", re.I)


def _sights(text: str) -> Outline | None:
    """A wish that only lists what is seen or said: *a lighthouse at dawn, a kettle, two cups*."""
    first, *behind = sentences(text) or ("",)
    head, colon, rest = first.partition(":")
    listed = (rest if colon else first).strip(" .")
    parts = [part for part in re.split(r";\s*|,\s+(?:and\s+)?", listed) if part]
    spans = [_SPAN.match(part) for part in parts]
    timed = len(parts) > 1 and all(spans)
    parts = [_SPAN.sub("", part) for part in parts]
    if (
        any(_acts(one) or len(one.split()) > 4 or re.search(r"\d", one) for one in behind)
        or (len(parts) < 3 and not timed)
        or max(len(part.split()) for part in parts) > 8
    ):
        return None
    if colon and (len(head.split()) > 7 or _acts(head)):
        return None
    loose = not colon and not timed
    if loose and (min(len(part.split()) for part in parts) < 2 or any(_LINKED.match(part) for part in parts)):
        return None
    subjects = colon and all(
        re.match(r"(?:an?|the|one|two|three|ten|his|her|nobody|everybody)\b", part, re.I) for part in parts
    )
    if subjects and all(map(_finite, parts)):
        return Outline(tuple(f"{english.capitalise(part)}." for part in parts), head.strip(), True)
    if sum(map(_finite, parts)) * 2 > len(parts) or (loose and any(map(_does, parts))):
        return None
    told = tuple(f"{english.capitalise(part)}." for part in parts)
    seconds = tuple(float(span[1]) for span in spans if span) if timed else ()
    scenery = ", ".join(one.rstrip(".!") for one in behind)
    return Outline(told, head.strip() if colon else "", True, seconds, scenery)


def heap(text: str) -> Outline | None:
    """A wish that heaps up what is to be seen, or tells of several who each do something, and is no story of one sentence."""
    if _BARE.fullmatch(text.strip()) or _APPOSED.match(text):
        return None
    head, colon, rest = text.partition(": ")
    listed = bool(colon) and len(head.split()) < 7 and rest.count(",") > 1
    found = [
        *([head] if listed else []),
        *(part for one in sentences(rest if listed else text) for part in _pieces(one)),
    ]
    if len(found) < 3 or any(
        talk.search(part) for talk in (_WRITER, _ABOUT_THE_FILM, _LETTER) for part in found
    ):
        return None
    acting = [_acts(part) and not (listed and _NOUN_ONLY.match(part)) for part in found]
    fragments = 3 * sum(acting[listed:]) <= len(found) and (listed or len(found) > 4 or not acting[0])
    own = (
        not listed
        and len(sentences(text)) == 1
        and all(acting[:-1])
        and all(map(_OWN.match, found[1:]))
        and len(found) > 2
    )
    if not (fragments or own or (listed and all(acting[1:]) and all(map(_AGAIN.match, found[1:])))):
        return None
    told = (f"{english.capitalise(part.strip(' .'))}." for part in found)
    return Outline(tuple(told), head.strip() if listed else "", True)


def announced(text: str) -> Outline | None:
    """What a trailer says of a thing that plays no part in it, sentence by sentence: a musical, a podcast, a fair."""
    found = [one for part in sentences(text) for one in part.split(": ") if one.strip(" .")]
    told = tuple(f"{english.capitalise(one.strip(' .'))}." for one in found)
    return heap(text) or (Outline(told, "", True) if len(told) > 1 else None)


def seen(text: str) -> Outline | None:
    """What is to be seen while nothing but given words is said."""
    found = [part.strip(" .") for one in sentences(text) for part in _pieces(one)]
    return (
        Outline(tuple(f"{english.capitalise(part)}." for part in found if part), "", True) if found else None
    )


def ours(text: str) -> Outline | None:
    """What happened to us, sentence by sentence: *our girls lost 11-0 and celebrated their first corner*."""
    from agent.director.words import vocabulary

    told = sentences(_capitalised(text))
    first = re.match(r"(?:our|my|we)\b(?: [\w'-]+){0,4}? (?P<verb>[a-z]+)\b", told[0] if told else "", re.I)
    past = first is not None and any(word in vocabulary.PASTS for word in told[0].lower().split()[1:6])
    if len(told) < 2 or not past:
        return None
    return Outline(
        tuple(piece for one in told for piece in breaths(f"{english.capitalise(one.rstrip('.'))}."))
    )


_NOUN_ONLY = re.compile(
    r"(?:an?|the|his|her|my|our|its|their|one|two|three|[a-z]+) (?:[\w'-]+ )*?(?:with|in|on|of|at|under|by) ",
    re.I,
)
"""A thing with where it is or what it has: *a jar of brass screws*."""
_BARE = re.compile(r"[a-zà-ÿ-]+(?:, [a-zà-ÿ-]+){2,9}", re.I)
"""Nothing but words, of which each is seen in the same film."""
_APPOSED = re.compile(r"[A-Z][\w'-]+, (?:an?|the|our|my) ")
"""Somebody by name, with who it is."""
_YEAR = re.compile(
    r",?\s*(?:(?:all )?(?:through|over|across|in|during) (?:all )?(?:the|a|one) (?:whole )?year|(?:through|in|over) (?:all )?(?:the )?(?:four )?seasons|four seasons|(?:from )?spring (?:to|till|through) (?:winter|autumn))\b",
    re.I,
)
"""That something is shown the whole year round."""


_SEASONS = ("spring", "summer", "autumn", "winter")


def year(text: str) -> Outline | None:
    """A place that is shown the whole year round, season by season: *a garden through the year, from spring to winter*."""
    first, *rest = sentences(text) or ("",)
    if not _YEAR.search(first) or len(re.findall(r"\b(?:spring|summer|autumn|winter)\b", text, re.I)) > 2:
        return None
    what = english.capitalise(_YEAR.sub("", first).strip(" .,;:"))
    if not what or _acts(what):
        return None
    again = f"The {what.split()[-1].lower()}"
    told = [f"{who} in {season}." for who, season in zip((what, again, again, again), _SEASONS, strict=True)]
    return Outline((*told[:1], *rest, *told[1:]), "", True)


_OWN = re.compile(r"(?:then |and )?(?:(?:the|a|an|every\w*|some\w*|no\w+|same|all|both) |[A-Z])")
"""Somebody else than before does something."""
_AGAIN = re.compile(r"(?:it|he|she|they)\b", re.I)


def _pieces(sentence: str) -> list[str]:
    """A sentence between its commas, where none of its parts goes on with the one before."""
    found = [
        part
        for part in re.split(r"(?<!\d)[;,]\s+(?:and\s+)?|(?<=\d)[;,]\s+(?!\d)", sentence.strip(" .!"))
        if part.strip()
    ]
    return [sentence] if any(_LINKED.match(part) or _deed(part) for part in found[1:]) else found


def _deed(part: str) -> bool:
    """Whether a part says what those before it do: *Ada, Finn and Lou, build a raft*."""
    from agent.director.words import vocabulary

    first, _, rest = part.partition(" ")
    goes_on = re.match(r"(?:an?|the|his|her|their|its|in|on|at|up|down|out|away|home)\b", rest)
    acts = first.lower() in vocabulary.VERBS and vocabulary.kind(first.lower()) != "weather"
    return acts and goes_on is not None


_LINKED = re.compile(
    r"(?:who|which|that|where|when|while|with|without|but|or|of|in|on|at|by|for|from|until|till|because|so|as|like|whose|if)\b",
    re.I,
)


def _does(part: str) -> bool:
    """Whether a part goes on with what somebody does: *waters it*."""
    from agent.director.words import vocabulary

    first = part.split()[0].lower()
    return first in vocabulary.THIRDS or first in vocabulary.PASTS or _finite(part)


def _finite(part: str) -> bool:
    """Whether somebody does something in a part, and no order is given: *breathe in for four* is none."""
    from agent.director.words import vocabulary

    return part.split()[0].lower() not in vocabulary.VERBS and _acts(part)


def sight(sentence: str) -> str:
    """What a stage shows, without the word that tells its place in the order."""
    return english.capitalise(_STAGE.sub("", sentence, count=1).strip())


def _names(sentence: str) -> bool:
    """Whether a sentence only names what is there: *A snail's birthday.*"""
    return re.match(r"(?:an?|the|my|our|two|three|one)\s", sentence, re.I) is not None and not _acts(sentence)


def _acts(sentence: str) -> bool:
    """Whether somebody does something in it."""
    from agent.director.wish import premise as premises

    return whole_sentence(sentence) or bool(premises.read(sentence.rstrip(".")).events)


_STORIES = ("narrative", "children", "documentary")


def _told(sentence: str, sure: bool = False) -> str:
    """The sentence as the film tells it; empty where it is not of the film's story."""
    sentence = _LABEL.sub("", sentence.strip())
    if shown := _WHERE.match(sentence):
        sentence = f"{shown[1].rstrip('?.! ')}."
    idea = _IDEA.search(sentence)
    if idea:
        return english.capitalise(idea[1].rstrip(".")) + "."
    led = _HAVE.match(sentence)
    if led:
        who, verb = _SUBJECTS.get(led[1].lower(), led[1]), led[2].lower()
        sentence = f"{who} {english.agree(verb, who == 'they')}{led[3]}"
    bare = sentence.rstrip(".!?… ")
    short = len(bare.split()) <= 6 and not _acts(sentence)
    if (
        not bare
        or _LETTER.match(bare)
        or (_REFUSED.search(bare) and not sure)
        or _WRITER.search(bare)
        or _ABOUT_THE_FILM.search(bare)
    ):
        return ""
    spoken_of = re.match(r"(?:i|we|you|he|she|it|they|this|that|there)\b", bare, re.I)
    headed = short and not spoken_of and _HEADING.match(bare) and bare.split()[0].lower() not in ("a", "an")
    if (headed and not sure) or bare.endswith(":"):
        return ""
    return english.capitalise(bare) + ("?" if sentence.endswith("?") else ".")


def breaths(sentence: str) -> list[str]:
    """A sentence of more than one breath as several, cut before a conjunction."""
    words = sentence.split()
    if len(words) <= LONGEST:
        return [sentence]
    middle = len(words) // 2
    joints = [
        i
        for i in range(4, len(words) - 3)
        if words[i].lower() in ("and", "but", "or", "so", "then", "while", "until")
    ]
    joints = joints or [i for i in range(4, len(words) - 3) if words[i - 1].endswith((",", ";"))]
    if not joints:
        return [sentence]
    at = min(joints, key=lambda i: abs(i - middle))
    first, rest = " ".join(words[:at]).rstrip(",;") + ".", english.capitalise(" ".join(words[at:]))
    return [*breaths(first), *breaths(rest)]


# Dictated messages: one long run of clauses, with sounds, second thoughts and words to others.

_DICTATED = re.compile(
    r"\b(?:um+|uh|so basically|basically|you know|i mean|i think|i guess|or something|or whatever)\b|, right,|^(?:okay|ok|right|well|so),? ",
    re.I,
)
_SOUNDS = re.compile(
    r"^(?:(?:okay|ok|so|um+|uh+|er+|hi|right|well|yeah|yes|like|oh|and|but|just|basically|you know|i mean|then|also|maybe)\b[\s,]*)+",
    re.I,
)
_SECOND_THOUGHT = re.compile(
    r"\b(?:no wait|wait no|scratch that|forget that|actually no|i mean not|leave (?:the |that |him |her |it )?.*?out|no,? not)\b",
    re.I,
)
_TURNED = re.compile(r"^no (?:the )?(\w+)$|\bno wait,? (?:no )?(?:the )?(\w+)|leave (?:the )?(\w+) out", re.I)
_DANGLING = re.compile(
    r"^(?:because|just because|apart from|except|that's|it takes|to her|for (?:her|him))\b|\?$", re.I
)
_RUNS_ON = re.compile(r"^(?:and |but )?(?:they|it|he|she|who|which) ", re.I)


def _of_speech(text: str) -> list[str]:
    """The sentences of a dictated message, without sounds, what was taken back, and what was said to others."""
    kept: list[str] = []
    for clause in re.split(r"[,.;!]\s+", text):
        gone = _TURNED.search(clause.strip())
        if gone or _SECOND_THOUGHT.search(clause):
            word = next((g for g in gone.groups() if g), "") if gone else ""
            kept = [one for one in kept if not word or not re.search(rf"\b{re.escape(word)}\b", one, re.I)]
            continue
        spoken = _chatter(clause)
        if spoken:
            kept.append(spoken)
    return _joined(kept)


def _chatter(clause: str) -> str:
    """A clause that tells something; empty where it only keeps the talk going."""
    clause = clause.strip(" .!")
    bare = _SOUNDS.sub("", clause).strip()
    if len(bare.split()) < 2 or _DANGLING.search(bare) or _REFUSED.search(bare) or not _told(bare):
        return ""
    if clause.lower().startswith("like ") or re.match(r"(?:it's|it is) about\b", bare, re.I):
        return ""
    return bare


def _joined(clauses: list[str]) -> list[str]:
    """Clauses as sentences: a noun alone takes what is said of it next, a relative clause stays with its noun."""
    found: list[str] = []
    for clause in clauses:
        before = found[-1] if found else ""
        alone = (
            before
            and len(before.split()) <= 4
            and not re.search(r"\b(?:is|are|\w{3,}s|they|it|he|she)\b (?!of\b)\w", before)
        )
        if before and re.match(r"(?:which|who|that|one single|until|because) ?", clause, re.I):
            found[-1] = f"{before}, {clause}"
        elif alone and _RUNS_ON.match(clause):
            found[-1] = f"{before} {_RUNS_ON.sub('', clause)}"
        else:
            found.append(clause)
    return [f"{one}." for one in found]
