"""What has to be asked before a film can be planned: no subject, words that did not come along, blanks, contradictions."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from agent.director import notes
from agent.director.wish import absent_words, clashes, settings
from agent.director.wish import asking_words as words
from agent.director.wish.asides_words import GREETING
from agent.director.wish.settings import Stated

BLANK = re.compile(
    r"\[(?:YOUR |THE |INSERT )?[A-ZÄÖÜ][A-ZÄÖÜ0-9 _/'&-]{2,}\]|\[(?:insert|your|add|enter|fill in|product|brand|company|name|place|date|dein\w*|votre|tu)\b[^\]\n]{0,40}\]"
    r"|<(?:insert|your|product|brand|company|name)\b[^>\n]{0,40}>|\{\{?(?:product|brand|company|client|customer)[_ ]?\w*\}?\}|(?<!\w)_{3,}(?!\w)|\bXXX+\b|\bTBD\b"
)
_SAME = re.compile(
    r"\b(?:(?:the|that|our|same) )+(?:one|(?:film |video )?(?:film|video|idea|thing|story|script))?\s?(?:that |which )?(?:we|i|you) (?:(?:have |had |'ve )?(?:already |just )?)(?:discussed|talked about|spoke (?:about|of)|agreed(?: on)?|planned|mentioned|chatted about|sent|made|did)\b(?: (?:yesterday|last \w+|before|earlier|on \w+day|this morning))?|\b(?:the )?same as before\b|\b(?:(?:the )?same (?:as|like|one|film|video|thing)|(?:just )?like) (?:the )?(?:last|before|previous|yesterday)\b|\b(?:wie|so wie) (?:beim )?letzte[ns]? (?:mal|film|video)\b|\bcomme la dernière fois\b|\bcomo la última vez\b",
    re.I,
)
_LIKE_IT = re.compile(r"\W*(?:\w+,? )?(?:the )?same (?:as|like)\b(?:\W+\w+){1,14}\W*$", re.I)
"""A wish that only points at an earlier film, whoever that was for."""
_ATTACHED = re.compile(
    rf"\b(?:attached|enclosed|uploaded|angehängt\w*|beigefügt\w*|beiliegend\w*|hochgeladen\w*|ci-joint\w*|adjunt[oa]s?)\b.{{0,20}}\b(?:{words.FILES})\b|\b(?:{words.FILES})\b.{{0,12}}\b(?:attached|enclosed|(?:i|we)(?:'ve| have)? (?:just )?(?:sent|uploaded|attached)|im anhang|anbei|ci-joint\w*|en pièce jointe|adjunt[oa]s?)\b"
    r"|\b(?:see|as) attached\b|^attached\b|\b(?:see|in|from|use) (?:the |my )?(?:attachment|enclosed file)\b|\b(?:im|siehe|aus dem) anhang\b|\b(?:en|voir) (?:la )?pièce jointe\b|\b(?:en el|ver) (?:archivo )?adjunto\b",
    re.I,
)


@dataclass(frozen=True)
class Question:
    """Something to ask; ``kind`` says what its answer settles."""

    kind: str
    text: str
    options: tuple[str, ...] = ()
    values: tuple[Any, ...] = ()
    """What each option stands for."""


def missing(text: str, tongue: str) -> Question | None:
    """A question about words that are not there: a file, a blank, an earlier film."""
    if _ATTACHED.search(text):
        return Question("words", words.say("attachment", tongue))
    if blanks := list(dict.fromkeys(match[0] for match in BLANK.finditer(text))):
        return Question("words", words.say("blanks", tongue, blanks=", ".join(blanks[:6])))
    if _SAME.search(text) and (subjectless(_SAME.sub(" ", text)) or _LIKE_IT.match(text)):
        return _subject(tongue, words.say("same", tongue))
    if words.REFERRED.search(text) and subjectless(
        words.REFERRED.sub(" ", settings.read(text).text), words.gathered()
    ):
        return Question("words", words.say("facts", tongue))
    return None


def subject(left: str, text: str, tongue: str) -> Question | None:
    """A question about what the film shows, where nothing is ``left`` of a wish that says it."""
    for told in (left, settings.read(text).text):
        if words.GIVEN.search(told) and subjectless(words.GIVEN.sub(" ", told), words.kept()):
            return Question("words", words.say("script", tongue))
    goods = words.UNTOLD.search(left)
    promised = absent_words.UNTOLD_GOODS.sub(" ", words.UNTOLD.sub(" ", left))
    if goods and subjectless(promised, words.launched()):
        return Question("subject", words.say("goods", tongue, what=goods[0]))
    if not subjectless(words.UNTOLD.sub(" ", left)):
        return None
    if re.search(rf"\b(?:{words.SCRIPTS})\b", text, re.I):
        return Question("words", words.say("script", tongue))
    return nothing_told(text, tongue)


def nothing_told(text: str, tongue: str) -> Question:
    """A question about what the film shows, with a greeting where one was heard."""
    return _subject(tongue, words.say("greeting", tongue) if GREETING.match(text.strip()) else "")


def _subject(tongue: str, lead: str = "") -> Question:
    question, options = notes.starters(tongue)
    return Question("subject", f"{lead} {question}".strip(), options)


def subjectless(text: str, known: frozenset[str] | None = None) -> bool:
    """Whether nothing is left of a wish that could be filmed, where ``known`` words say nothing."""
    found = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", text.lower())
    known = known or words.vague()
    return all(word in known or all(part in known for part in re.split(r"['’-]", word)) for word in found)


def contradiction(stated: Stated, text: str, tongue: str, answers: dict[str, Any]) -> Question | None:
    """A question about two things that a wish says and that cannot both hold, unless it was answered."""
    for question in (*_contradictions(stated, text, tongue), *_closed(text, tongue)):
        if question.kind not in answers:
            return question
    return None


def _contradictions(stated: Stated, text: str, tongue: str) -> Iterator[Question]:
    if (stated.narration is False and (words.TALKS.search(text) or stated.voice)) or (
        re.search(words.SILENT, text, re.I) and words.TALKATIVE.search(text)
    ):
        yield _choice("narration", tongue, (False, None))
    both = words.BOTH_SHAPES.search(text)
    if both and not any(setting == "aspect" for setting, _ in stated.rivals):
        stated = replace(stated, rivals=(*stated.rivals, ("aspect", words.shapes(both[0]))))
    if stated.people is False and (crowd := words.CROWD.search(stated.text)):
        yield _choice("people", tongue, (False, None), crowd=words.named(crowd[0].lower()))
    if stated.music is False and words.TUNED.search(f"{stated.text}; {stated.tune}"):
        yield _choice("music", tongue, (False, None))
    if (tongues := clashes.languages(text)) and not any(
        setting == "language" for setting, _ in stated.rivals
    ):
        stated = replace(stated, rivals=(*stated.rivals, ("language", tongues)))
    for setting, values in stated.rivals:
        options = tuple(words.option(setting, value, tongue) for value in values)
        told = words.joined(values if setting == "scenes" else options, tongue)
        sort = "shots" if setting == "duration" and stated.each else setting
        yield Question(setting, words.say(f"two {sort}", tongue, both=told), options, values)


def _closed(text: str, tongue: str) -> Iterator[Question]:
    """A question about a day on which something is closed and open, too; its answer leaves out the other sentence."""
    if found := clashes.days(text):
        day, closed, opened = found
        told = absent_words.say("days", tongue, day=day)
        options = tuple(absent_words.say(key, tongue, day=day) for key in ("closed", "open"))
        yield Question("opening", told, options, (opened, closed))


_FITTED = re.compile(
    r"\b(?:fit|squeeze|condense|shorten|trim|cut|press)\b|\b(?:kürz|raccourci|acort|recort)\w*|\b(?:passen|quetsch\w*|tenir|caber|encaja\w*)\b",
    re.I,
)


_FAR_TOO_LONG = 1.5
"""How many times as long as asked a film is whose words were surely not counted."""


def overfull(stated: Stated, intro: str, wish: str, needs: float, tongue: str) -> Question | None:
    """A question about words that are to be fitted into a length which cannot hold them.

    Where nobody asks to fit them or to be "not one second" longer, the words win and the film is longer.
    """
    asked = stated.duration or needs
    insisted = needs > _FAR_TOO_LONG * asked and clashes.NOT_LONGER.search(wish) is not None
    if needs <= asked + 1.0 or not (insisted or _FITTED.search(intro)):
        return None
    slots = {"needs": f"{needs:g}", "asked": f"{asked:g}"}
    option = words.say("overfull option", tongue, **slots)
    return Question("duration", words.say("overfull", tongue, **slots), (option,), (needs,))


def _choice(kind: str, tongue: str, values: tuple[Any, ...], **slots: str) -> Question:
    question, options = words.choice(kind, tongue)
    return Question(kind, question.format(**slots), tuple(o.format(**slots) for o in options), values)


def continued(question: Question, earlier: str, said: str) -> str:
    """A message after a question: with the words before it where it goes on from them."""
    gaps = {"subject": words.UNTOLD, "words": words.REFERRED}
    gap = gaps[question.kind].search(earlier) if question.kind in gaps else None
    if gap and not (question.options or re.search(rf"\b(?:{words.FILMS})\b", said, re.I)):
        told = f": {said.rstrip(' .!?')}" if question.kind == "words" else f" {said.rstrip(' .!?')}"
        before, after = earlier[: gap.start()].rstrip(" ,"), gaps[question.kind].sub("", earlier[gap.end() :])
        return f"{before}{told}{after}"
    wished = re.search(rf"\b(?:{words.FILMS})\b", said, re.I) and "\n" not in said.strip()
    if question.kind == "pasted" and not wished:
        return f"{earlier.rstrip(' .:')}:\n{said}"
    if question.kind == "facts" and not wished:
        gone = absent_words.FACTS_WANTED.sub("", absent_words.SPOKEN_OF.sub("", earlier))
        return f"{gone.rstrip(' ,.:')}: {said}"
    if question.kind != "subject":
        return said
    if words.GOES_ON.match(said):
        return f"{earlier.rstrip(' .!?')} {said}"
    form = words.FORMS.search(earlier)
    if form and not re.search(rf"\b(?:{words.FILMS})\b", said, re.I):
        return f"{form[0]} {'for' if form[0].lower() in words.SELLING else 'about'} {said}"
    return said


def settled(question: Question, answer: str) -> dict[str, Any] | None:
    """What an answer to a question about a contradiction settles; None where it is no answer to it."""
    plain = answer.strip(" .!").lower()
    for option, value in zip(question.options, question.values, strict=False):
        if plain == option.strip(" .!").lower():
            return {question.kind: _typed(question.kind, value)}
    stated = settings.read(answer)
    told = getattr(stated, question.kind, None)
    if told is not None:
        return {question.kind: told}
    if question.kind in words.GIVES_WAY and len(answer.split()) <= 12:
        off, on = words.GIVES_WAY[question.kind]
        if re.search(off, answer, re.I):
            return {question.kind: False}
        if re.search(on, answer, re.I):
            return {question.kind: None}
    if question.kind == "scenes" and (match := re.search(r"\d+", answer)) and len(answer.split()) <= 6:
        return {"scenes": int(match[0])}
    if question.kind in ("aspect", "language", "scenes", "duration") and len(answer.split()) <= 5:
        return _ordinal(question, answer)
    return None


def _ordinal(question: Question, answer: str) -> dict[str, Any] | None:
    """*The first one*, or a word of an option."""
    for at, pattern in enumerate(
        (
            r"\b(?:first|former|erste\w*|premi\w+|primer\w*)\b",
            r"\b(?:second|latter|last|zweite\w*|letzte\w*|deuxième|dernier\w*|segund\w*|últim\w*)\b",
        )
    ):
        if re.search(pattern, answer, re.I) and at < len(question.values):
            return {question.kind: _typed(question.kind, question.values[at])}
    if question.kind == "duration" and len(question.values) > 1:
        return next(
            ({"duration": pick(question.values)} for pick, said in words.ENDS.items() if said.search(answer)),
            None,
        )
    for option, value in zip(question.options, question.values, strict=False):
        if set(re.findall(r"\w{4,}", option.lower())) & set(re.findall(r"\w{4,}", answer.lower())):
            return {question.kind: _typed(question.kind, value)}
    return None


def _typed(kind: str, value: Any) -> Any:
    return int(value) if kind == "scenes" else value


def chosen(stated: Stated, answers: dict[str, Any]) -> Stated:
    """The settings with what was answered in place of what contradicted itself."""
    if not answers:
        return stated
    if wrong := answers.get("opening"):
        stated = replace(stated, text=settings.tidy(stated.text.replace(wrong.strip(" .!"), "")))
        answers = {kind: answer for kind, answer in answers.items() if kind != "opening"}
    rivals = tuple(row for row in stated.rivals if row[0] not in answers)
    if "duration" in answers:
        stated = replace(stated, earlier_duration=None)
    if "aspect" in answers:
        stated = replace(stated, text=settings.tidy(words.SHAPED.sub(" ", stated.text)))
    if "narration" in answers:
        text = re.sub(rf"(?:{words.TALKS.pattern})[^,.:;]*[,:]?", " ", stated.text, flags=re.I)
        stated = replace(
            stated, text=settings.tidy(text), voice=stated.voice if answers["narration"] is None else None
        )
    return replace(stated, rivals=rivals, **answers)


def carried(stated: Stated, earlier: Iterable[Stated]) -> Stated:
    """The settings, with those of earlier messages where this one says nothing."""
    for before in earlier:
        kept = {
            name: value
            for name in words.CARRIED
            if getattr(stated, name) is None and (value := getattr(before, name)) is not None
        }
        stated = replace(stated, **kept)
    return stated
