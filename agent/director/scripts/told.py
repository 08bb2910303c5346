"""Which sentences of a wish its film tells: not those that greet, thank, speak of the film, or say what to leave out."""

from __future__ import annotations

import re

from agent.director.scripts.words import whole_sentence
from agent.director.wish import premise as premises
from agent.director.words import english

FILMS = r"(?:films?|videos?|movies?|clips?|teasers?|trailers?|ads?|adverts?|commercials?|spots?|animations?|reels?|explainers?|shorts?)"


_MEDIUM = (
    rf"(?:{FILMS}|narrator|narration|voice(?:[- ]?over)?|music|soundtrack|captions?|subtitles?|mood|tone|style|manner|look and feel|"
    r"camera|shots?|scenes?|screen|viewers?|audience|footage|format|ending|title)"
)


_ABOUT_THE_FILM = re.compile(
    rf"^(?:(?:and|but|so|also|oh|yeah|please|the|a|an|some|no|any|our|my|this|that|that's|it's|what|where|how)[\s,]+)*{_MEDIUM}\b"
    rf"|\b(?:the|this|that|an?|your|our) (?:\w+ )?{FILMS} (?:should|must|will|would|could|can|may|needs?|is (?:about|for|to)|about|for|of|on|in which|where)\b"
    r"|\bthe (?:narrator|voice|music|mood|tone)\b"
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


REFUSED = re.compile(
    r"^(?:and |but |so |please |also )*(?:no\b|not\b|never\b|don't\b|do not\b|without\b|avoid\b|leave\b.+\bout\b|nothing\b(?! (?!else|less)\w+(?:s|ed)\b)|skip\b)"
    r"|\bshould not\b|\bshouldn't\b|\bmust not\b|\bplease do(?: not|n't)\b",
    re.I,
)


_HEADING = re.compile(r"^(?:[A-Z][\w' ]{0,40})$")


_LABEL = re.compile(
    r"^(?:(?:so|okay|right)[, ]+)?(?:the (?:plot|story|idea|outline|synopsis|film)|plot|story|outline|synopsis|idea)(?: (?:is|goes)(?: (?:this|like this|as follows))?)?\s*[:–—-]\s*",
    re.I,
)


_WHERE = re.compile(rf"^(?:an? |the )?(?:[\w-]+ )?{FILMS} (?:where|in which) (.+)$", re.I)


_IDEA = re.compile(r"\b(?:idea|plan|wish|suggestion|thought)\b.{0,50}?\b(?:is|was|would be) (?:to|that we) (?:follow|show|see|film|watch|accompany) (.+)$", re.I)  # fmt: skip


_HAVE = re.compile(r"^(?:please )?(?:have|let|make) (him|her|them|it|the \w+(?: \w+)?) (\w+)\b(.*)$", re.I)


_SUBJECTS = {"him": "he", "her": "she", "them": "they"}


def names(sentence: str) -> bool:
    """Whether a sentence only names what is there: *A snail's birthday.*"""
    return re.match(r"(?:an?|the|my|our|two|three|one)\s", sentence, re.I) is not None and not acts(sentence)


def acts(sentence: str) -> bool:
    """Whether somebody does something in it."""
    return whole_sentence(sentence) or bool(premises.read(sentence.rstrip(".")).events)


def told(sentence: str, sure: bool = False) -> str:
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
    short = len(bare.split()) <= 6 and not acts(sentence)
    if (
        not bare
        or _LETTER.match(bare)
        or (REFUSED.search(bare) and not sure)
        or _WRITER.search(bare)
        or _ABOUT_THE_FILM.search(bare)
    ):
        return ""
    spoken_of = re.match(r"(?:i|we|you|he|she|it|they|this|that|there)\b", bare, re.I)
    headed = short and not spoken_of and _HEADING.match(bare) and bare.split()[0].lower() not in ("a", "an")
    if (headed and not sure) or bare.endswith(":"):
        return ""
    return english.capitalise(bare) + ("?" if sentence.endswith("?") else ".")


def speaks_of_itself(part: str) -> bool:
    """Whether a part of a wish speaks of who writes, to whom, or of the film."""
    return any(talk.search(part) for talk in (_WRITER, _ABOUT_THE_FILM, _LETTER))
