"""What a wish does not want in its film: taken out of its words, and kept out of pictures and lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from agent.director.story.story import Story
from agent.director.story.writer import Draft
from agent.director.wish import settings
from agent.director.wish.lengths_words import FILM
from agent.director.words import english, phrases, vocabulary

_BULLET = r"^\s*(?:[-*•–]|\d+[.)])\s*"
_REFUSED = re.compile(
    r"^(?:please[, ]+|and )?(?:no|not|never|avoid|without|don't (?:show|say|use|mention|include)|do not (?:show|say|use|mention|include)|leave out|skip"
    r"|keine?n?|ohne|nicht|bitte keine?n?|pas de|sans|aucune?|sin|nada de|ningún|ninguna)\b(?! (?:one|longer|matter|sooner|wonder|doubt|more|less)\b)\s*",
    re.I,
)
_WANTED = re.compile(
    r"^(?:yes to|yes,?|but yes to|only|please (?:do )?(?:show|have)|ja zu|oui à|sí a)\s+", re.I
)
_RULES = re.compile(
    r"(?:^|(?<=[.!?\n]))\s*(?:the |my |our )?(?:rules?|don'ts|do's and don'ts|notes?|please note|regeln|règles|reglas)\s*:\s*$",
    re.I | re.M,
)
_OTHER = frozenset(
    [
        "shot",
        "shots",
        "scene",
        "scenes",
        "word",
        "words",
        "picture",
        "pictures",
        "thing",
        "things",
        "everyone",
        "everybody",
        "please",
        "kind",
        "sort",
    ]
)
_PEOPLE = frozenset(
    [
        "person",
        "people",
        "somebody",
        "someone",
        "figure",
        "figures",
        "stranger",
        "strangers",
        "crowd",
        "visitor",
        "visitors",
        "swimmer",
        "swimmers",
        "passenger",
        "passengers",
        "neighbour",
        "neighbours",
        "face",
        "faces",
        "hand",
        "hands",
        "child",
        "children",
        "kid",
        "kids",
        "man",
        "men",
        "woman",
        "women",
        "boy",
        "boys",
        "girl",
        "girls",
        "audience",
        "everybody",
        "everyone",
        "nobody",
        "finger",
        "fingers",
    ]
)


def take(text: str) -> tuple[str, tuple[str, ...]]:
    """The wish without the rows that refuse something, and the words for what they refuse.

    Rows that set something of the film, such as ``- no music``, stay.
    """
    rows = text.split("\n")
    listed = [re.sub(_BULLET, "", row) for row in rows if re.match(_BULLET, row)]
    if sum(bool(_REFUSED.match(row)) for row in listed) < 2:
        return _in_sentences(text)
    kept: list[str] = []
    refused: list[str] = []
    for row in rows:
        if not re.match(_BULLET, row):
            kept.append(_named(_RULES.sub("", row).strip()))
            continue
        item = re.sub(_BULLET, "", row).strip()
        if settings.read(item).text != settings.tidy(item):
            kept.append(item)
        elif match := _REFUSED.match(item):
            refused += _words(item[match.end() :])
        else:
            kept.append(_wanted(item))
    return ". ".join(one.rstrip(". ") for one in kept if one), tuple(dict.fromkeys(refused))


_ITEM = (
    r"(?:no|without|don't (?:show|use)|do not (?:show|use)|avoid)\s+(?:any |showing )?[\w'-]+(?: [\w'-]+)?"
)
_SENTENCE = re.compile(
    rf"(?:^|(?<=[.!?] ))(?:please )?{_ITEM}(?:(?:,| and| or|, and|, or) (?:no )?[\w'-]+(?: [\w'-]+)?)*(?:,? please)?[.!](?= |$)",
    re.I,
)
_AT_END = re.compile(rf"(?:,|\.) (?:and |but |please )?{_ITEM}(?:(?:,| and| or) no [\w'-]+)*[.!]?$", re.I)


def _in_sentences(text: str) -> tuple[str, tuple[str, ...]]:
    """The wish without sentences, or an end, that only refuse: ``No cars, no phones. A street …``.

    What an offer does not have is a fact and no refusal: "two renewals, no late fees".
    """
    refused: list[str] = []

    def gone(match: re.Match[str]) -> str:
        item = match[0].strip(" .,!")
        sets = settings.read(item).text != settings.tidy(item)
        asked = re.search(r"\bplease\b|\b(?:don't|do not) |\bavoid\b", match[0], re.I)
        stays = sets or not (asked or (match.start() == 0 and "," in item))
        if stays or len(text.split()) - len(item.split()) < 3:
            return match[0]
        for one in re.split(r",| and | or ", item):
            refused.extend(_words(_REFUSED.sub("", re.sub(r"^(?:please|any) ", "", one.strip()))))
        return "." if match[0][0] in ",." else ""

    kept = _AT_END.sub(gone, _SENTENCE.sub(gone, text))
    return (re.sub(r"\s+", " ", kept).strip() if refused else text), tuple(dict.fromkeys(refused))


_FILM_OF = re.compile(rf"^(?P<what>(?!.*\b(?:about|of|for)\b)[\w' -]{{3,40}}?) {FILM}(?=[.,;:]|$)", re.I)


def _named(row: str) -> str:
    """``mountain hut film`` as what it shows."""
    match = _FILM_OF.match(row)
    if not match:
        return row
    what = match["what"]
    determined = what.split()[0].lower() in vocabulary.DETERMINERS
    return f"{what if determined else f'{english.article(what)} {what}'}{row[match.end() :]}"


def _wanted(item: str) -> str:
    """What a row wants; a word that the next sentence begins with is not said twice."""
    found = _WANTED.sub("", item)
    first, _, rest = found.partition(". ")
    return rest if rest.lower().startswith(f"{first.lower()} ") else found


def _words(item: str) -> list[str]:
    """What a row refuses: the words in quotes, else those before its reason."""
    quoted = re.findall(r"[\"“]([^\"”]+)[\"”]", item)
    named = quoted or phrases.content_words(re.split(r"[,(;:]| because | everyone ", item)[0])
    return [
        english.singular(word.lower())
        for name in named
        for word in name.split()
        if word.lower() not in _OTHER
    ]


def words_of(sentences: Sequence[str], told: str) -> tuple[str, ...]:
    """What sentences of their own refuse, but nothing that the wish tells besides."""
    found = [word for one in sentences for word in _words(_REFUSED.sub("", one.lstrip(", ")))]
    return tuple(word for word in dict.fromkeys(found) if not re.search(rf"\b{re.escape(word)}", told, re.I))


def of(people: bool | None, refused: Sequence[str]) -> frozenset[str]:
    """All words that nothing in the film may be shown or said by."""
    return frozenset(refused) | (_PEOPLE if people is False else frozenset())


def cleared(drafts: Sequence[Draft], story: Story, refused: frozenset[str]) -> tuple[list[Draft], Story]:
    """The drafts and their world without what is refused; a picture that showed it shows the place itself."""
    place = story.ledger.place
    free = tuple(t for t in place.things if not _holds(t, refused)) or (place.name,)
    story = replace(story, ledger=replace(story.ledger, place=replace(place, things=free)))
    if "people" in refused:
        story = replace(story, cast=tuple(c for c in story.cast if c.kind != "person"))
    ids = {member.id for member in story.cast}
    found = []
    for k, draft in enumerate(drafts):
        gone = set(re.findall(r"\{(\w+)\}", draft.sees)) - ids
        if gone or _holds(f"{draft.sees} {draft.moves}", refused):
            thing = free[k % len(free)]
            draft = replace(
                draft,
                sees=f"{thing} in {place.name}, nothing else near",
                moves=f"light moves slowly over the {thing.split(' of ')[0].split()[-1]}",
            )
        says = draft.says if draft.kept else tuple(s for s in draft.says if not _holds(s, refused)) or ("",)
        found.append(replace(draft, says=says))
    return found, story


def _holds(text: str, refused: frozenset[str]) -> bool:
    return any(
        w in refused or english.singular(w) in refused for w in re.findall(r"[a-z]+", text.lower())
    ) or (
        "people" in refused
        and any(vocabulary.kind(english.singular(w)) == "person" for w in re.findall(r"[a-z]+", text.lower()))
    )
