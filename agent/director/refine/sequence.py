"""The order of scenes as people tell it: "open on the owl, then the fox", "windmill first and then the race", "2 and 3 the other way round".

What is told in several steps becomes one request with the scenes' numbers, so that no step is read alone.
"""

from __future__ import annotations

import re

from agent.director.refine import where
from agent.director.refine.recall import find
from agent.director.words.lexer import lex
from film.document import Film

_STEP = r"(?:,? (?:and )?(?:then|after that|next|followed by)(?: we (?:go|cut|move)(?: back)? to| cut to| go to| comes?| we see)?|, followed by)"
_PHRASE = r"(?:scenes? \d+|(?:the |that |her |his |its )?[\w' -]{2,50}?)"
_TAIL = r"(?:[,.;]?\s*(?:and |then )*(?:so on|on as before|on from there|as before|onwards?|the rest(?: (?:stays|as (?:is|before|now)|in order|follows?|unchanged))?|rest (?:as (?:is|before)|stays|unchanged)|(?:everything|all) else (?:in the order it is|as (?:is|before|it is)|stays|in order|unchanged)|carry on as before|continue as (?:before|now)))*"
_OPEN = re.compile(
    rf"(?P<lead>(?:^|(?<=[.;:!?] ))(?:(?:okay|ok|so|and|also|please|now|can we|could we|let us|just|maybe|i would like to|i want to|i would love to|i would love a cold open:) )*)(?:re-?)?(?:open|start|begin|kick off)(?: the (?:film|movie|video|story|whole thing)| it| things)?(?: off)?(?: instead)? (?:on|with|at|from)(?: (?:the )?(?:shot|scene|picture|image) of)? (?P<first>{_PHRASE})"
    rf"(?P<steps>(?:{_STEP} (?:on |with |to )?{_PHRASE})+)(?={_TAIL}\s*(?:[.;!?]|$)){_TAIL}",
    re.I,
)
_COLD = re.compile(
    r"\b(?:i would (?:love|like) |let us have |give (?:me|us) |how about |we need |i want )?a cold open(?:ing)?\s*[:,–-]\s*(?=start|open|begin)",
    re.I,
)
_BEFORE = re.compile(
    rf"(?:^|(?<=[.;:!?] ))(?:(?:okay|ok|so|and|also|please|now|i think (?:it )?is better|it (?:is|would be) better(?: if)?|better|i would (?:rather|prefer)(?: that| if)?|can we|could we|let us) )*(?:(?:first we (?:see|have|get)|we (?:see|have) first|first) (?P<a>{_PHRASE})|(?:have |put |show |play |see )?(?P<c>{_PHRASE}) first)"
    rf",?(?: and)?(?: only)? (?:then|after|after that|afterwards|next) (?:we see |comes? )?(?P<b>{_PHRASE})(?P<tail>(?:, (?:the )?other way (?:round|around)(?: from (?:now|how it is now))?| instead| please)*)(?=\s*(?:[.;!?]|$))",
    re.I,
)
_ROUND = re.compile(
    r"\b(?:(?:can|could|should|have|put|make|let) )*(?:scenes? )?(?P<a>\d+) and (?:scene )?(?P<b>\d+) (?:should be |must be |are |go |to be )*(?:the )?other way (?:round|around|about)\b"
    r"|\b(?:change|exchange|switch|interchange|invert|flip|trade|rotate) (?:round )?(?:scenes? )?(?P<c>\d+) (?:and|with|for) (?:scene )?(?P<d>\d+)(?: (?:between (?:them(?:selves)?|each other)|around|over|round|about|with each other|in (?:the )?order))?(?=\s*(?:[.,;!?]|$|so\b|please\b|because\b))",
    re.I,
)
_BEGIN = re.compile(
    rf"(?P<lead>\b(?:open|start|begin) (?:on|with|at) )(?P<a>{_PHRASE})(?:, cold)?,? (?:right |just |straight )?before (?P<b>{_PHRASE})(?=\s*(?:[.;!?,]|$))",
    re.I,
)
_REASON = re.compile(
    r"^(?P<wish>(?:please |now |also )*(?:cut|remove|drop|lose|delete|kill|skip|take out|leave out|scrap) [^,.;\ue000]+?),? (?:because |since |as )?(?:it|that|this|she|he|they) (?:is|are|was) (?:way |far |much |just |a bit )?(?:too|so|not|boring|dull|slow|scary|sad)\b[^.;]*$",
    re.I,
)


_REASON_FIRST = re.compile(
    r"^(?:(?:it|that|this|the film|the video) (?:is|was) )?(?:way |much |far |a bit |just |simply )*too (?:long|slow|scary|much|sad|violent|loud|busy|complicated|boring)(?: \w+)? (?:for|to) [^,.;:]+[,.;:] +(?=(?:so |please |just |can you |could you )*(?:cut|remove|drop|lose|delete|kill|skip|take out|leave out|scrap)\b)",
    re.I,
)
_PAIR = re.compile(
    rf"^(?:please |maybe |and |also |so )*(?P<a>(?:the )?[\w'-]+(?: [\w'-]+){{0,4}}?) (?:should (?:come|go|be) |comes |goes )?(?:right |straight |directly )?(?P<role>before|after|ahead of) (?P<b>{_PHRASE})(?: please| instead)*[.!]*$",
    re.I,
)
_VERBS = re.compile(
    r"^(?:put|move|bring|place|shift|add|insert|make|let|show|cut|remove|drop|hold|fade|use|have|set|change|swap|only|all|everything|one|two|a|an|no|not|keep|give|night|day|rain|snow)\b",
    re.I,
)
_TOO = re.compile(
    r"^(?P<wish>[^.;\ue000]*?(?:\ue000\d+\ue001[^.;]*?)?),? (?:because |since |as )?(?:it|this|that|they|she|he) (?:is|are|was|feels?|looks?|sounds?) (?:way |much |far |a bit |just |all |a little )*too [\w-]+(?: \w+)?(?: (?:for|to) [^,.;]+)?[.!]*$",
    re.I,
)
_SO = re.compile(
    r"^(?P<wish>[^.;\ue000]{6,}?),? so (?:that )?(?:the|there|we|i|they|people|you|my|our|legal|everyone|nobody|viewers|kids|children)\b(?![^.;]*\b(?:should|must|please|make|add|remove|needs? to|has to|have to)\b)[^.;]*[.!]*$",
    re.I,
)
_ORDER_STAYS = re.compile(
    r"(?:^|(?<=[.;!,] )|(?<=[.;!,])|(?<=\w)(?= and then ))\s*(?:and )?(?:then |after that |afterwards |with )?(?:everything else|all else|(?:all )?the rest|(?:all )?the others?(?: (?:scenes|ones|three|two|four|five|six))?)(?: (?:can |should )?(?:stays?|is|are|goes?|follows?|comes?|remains?|keeps?))? (?:in the (?:same |old |usual |current |present )?order(?:(?:,? (?:as|that|which))? (?:it|they) (?:is|are|was|were|has|have)(?: in)?(?: now| before| already| at the moment| right now| today| currently)?| as (?:is|before|now))?|as (?:it|they) (?:is|are|was|were)(?: now| before)?|as (?:before|now))(?=\s*[.;!,]|$)",
    re.I,
)
_ORDER_STAYS_ABROAD = re.compile(
    r"[,;.]?\s*(?:\b(?:und|et|y)\s+)?(?:\b(?:dann|danach|puis|ensuite|après|luego|después)\s+)?(?:\b(?:kommt|folgt|vient|sigue|va)\s+)?"
    r"(?:(?:der (?:ganze )?rest|alle anderen|die (?:anderen|übrigen)(?: szenen)?|alles andere) (?:bleibt |bleiben |kommt |folgt |folgen )?(?:in (?:der|ihrer) (?:jetzigen|gleichen|selben|bisherigen|alten|aktuellen|üblichen) reihenfolge|wie (?:gehabt|bisher|jetzt|vorher|es ist|er ist|sie sind))"
    r"|(?:tout )?(?:le reste|les autres(?: scènes)?) (?:reste |restent |suit |suivent )?(?:dans (?:l'ordre(?: actuel| habituel| où (?:il est|elles sont))?|le même ordre)|comme (?:avant|maintenant|c'est))"
    r"|(?:todo )?(?:el resto|lo demás|las demás|las otras(?: escenas)?) (?:queda |quedan |sigue |siguen )?(?:en (?:el )?(?:mismo orden|orden(?: actual| de ahora| en que está)?)|como (?:antes|ahora|está|están)))(?=\s*[.;!,]|$)",
    re.I,
)
_ONE = re.compile(
    r"(?:scenes? )?(?P<a>\d+) and (?:scene )?(?P<b>\d+) (?:want to|should|could|must|can|need to|ought to) be(?:come)? (?:just )?(?:one|a single|the same)(?: (?:setup|set-up|scene|shot|thing|piece|take))?(?:,? not two)?(?P<then>[.;!,]* *(?:so |please |and )*(?:merge|join|combine) (?:them|both|the two|these)[^.;!,]*)?",
    re.I,
)
_PURPOSE = re.compile(
    r"^for (?:the|an?|our|my) [\w -]{3,25}?,? (?=(?:please )?(?:just |only )?(?:keep|cut|make|use|leave)\b)|,? (?:i|we) (?:only|just) (?:need|want) (?:an?|the) \w+(?: \w+)?(?=[.!]*$)",
    re.I,
)


def told(text: str, film: Film) -> str:
    """The message with the order of scenes, and reasons behind a cut, as plain requests."""
    text = _REASON_FIRST.sub("", _COLD.sub("", text))
    if (reason := _TOO.match(text) or _SO.match(text)) and _asks(reason["wish"]):
        text = reason["wish"]
    if (
        (pair := _PAIR.match(text))
        and not _VERBS.match(pair["a"])
        and (numbers := _each([pair["a"], pair["b"]], film))
    ):
        return f"move scene {numbers[0]} {'after' if pair['role'].lower() == 'after' else 'before'} scene {numbers[1]}"
    if re.search(r"\bkeep\b", text, re.I):
        text = _PURPOSE.sub("", text)
    text = _ORDER_STAYS_ABROAD.sub("", _ORDER_STAYS.sub("", text)) or text
    text = _ONE.sub(lambda m: f"merge scenes {m['a']} and {m['b']}", text)
    text = _REASON.sub(lambda m: m["wish"], text)
    swapped = _ROUND.search(text)
    if swapped:
        first, second = swapped["a"] or swapped["c"], swapped["b"] or swapped["d"]
        text = f"{text[: swapped.start()]}swap scenes {first} and {second}{text[swapped.end() :]}"
    explicit = bool(re.search(r"\bswap (?:scenes? )?\d", text, re.I))
    if not re.search(r"\b(?:split|divide)\b", text, re.I):
        text = _BEFORE.sub(lambda match: _first(match, film, explicit), text)
    text = _COMES.sub(lambda match: _coming(match, film), text)
    text = _BEGIN.sub(lambda match: _front(match, film), text)
    text = _OPEN.sub(lambda match: _opened(match, film), text)
    text = re.sub(r"(\bscenes? \d+(?: and \d+)?)[.!]\s+(?=[A-Z])", r"\1; ", text)
    return re.sub(r"^[\s.;,!]+|(?<=[.!?;])(?:\s*[.;,])+", "", text)


_COMES = re.compile(
    rf"\b(?:let|have|make|put) (?!(?:her|him|it|them|us|me|this|that) )(?P<a>{_PHRASE}) (?:come|go|follow|be|play|start)(?: in)? (?:right|straight|directly|immediately|just) (?P<role>after|before) (?P<b>{_PHRASE})(?=\s*(?:[.;!?,]|$))",
    re.I,
)


def _coming(match: re.Match[str], film: Film) -> str:
    """ "let the windmill come straight after the opening": one scene's place beside another."""
    numbers = _each([match["a"], match["b"]], film)
    way = "before" if match["role"].lower() == "before" else "after"
    return f"move scene {numbers[0]} {way} scene {numbers[1]}" if numbers else match[0]


def _asks(text: str) -> bool:
    """Whether a part asks for something by itself, so that what follows only says why."""
    kinds = {(t.kind, t.value if t.kind == "verb" else "") for t in lex(text, [], "en")}
    verbs = {value for kind, value in kinds if kind == "verb"} - {"keep", "say"}
    return bool(verbs) or bool(
        {kind for kind, _ in kinds} & {"transition", "instead", "neg", "louder", "nearer", "length"}
    )


def _numbers(phrase: str, film: Film) -> tuple[int, ...]:
    """The numbers of the scenes that a phrase may mean, best first; one where it is clear."""
    phrase = re.sub(
        r"^(?:on|with|to|the (?:shot|scene|picture) (?:of|with)) ", "", phrase.strip(" ,"), flags=re.I
    )
    phrase = re.sub(r"^(?:the )?under\b", "under", phrase, flags=re.I)
    if number := re.fullmatch(r"(?:the )?(?:scenes?|shots?|number)? ?(\d+)", phrase, re.I):
        return (int(number[1]),) if 1 <= int(number[1]) <= len(film.scenes) else ()
    named = re.findall(r"\bscene (\d+)\b", where.named(f"start with {phrase}", film, "en").text)
    if len(named) == 1:
        return (int(named[0]),)
    return tuple(film.number(scene) for scene in find(film, phrase).scenes)


def _each(phrases: list[str], film: Film, first: bool = False) -> list[int]:
    """One number for each phrase, none twice; empty where one stays open. ``first``: what fits several means the film's first scene."""
    found = [_numbers(phrase, film) for phrase in phrases]
    sure = {numbers[0] for numbers in found if len(numbers) == 1}
    told = []
    for numbers in found:
        left = [n for n in numbers if n not in sure] if len(numbers) > 1 else list(numbers)
        told.append(left[0] if len(left) == 1 else 1 if first and 1 in left else 0)
    return told if all(told) and len(set(told)) == len(told) else []


def _opened(match: re.Match[str], film: Film) -> str:
    steps = [s for s in re.split(_STEP, match["steps"], flags=re.I) if s and s.strip(" ,")]
    steps = [
        s
        for s in steps
        if not re.fullmatch(r"\s*(?:on )?as (?:before|now)|so on|the rest.*|on|onwards?", s.strip(), re.I)
    ]
    goes_on = bool(
        re.search(r"(?:on|before|rest|else)\b[^,]*$", match[0][match.end("steps") - match.start() :], re.I)
    )
    numbers = _each([match["first"], *steps], film, first=goes_on)
    if not numbers:
        return match[0]
    if len(numbers) == 1:
        return f"{match['lead']}begin the film with scene {numbers[0]}"
    return f"{match['lead']}begin the film with scenes {', '.join(map(str, numbers[:-1]))} and {numbers[-1]}"


def _first(match: re.Match[str], film: Film, explicit: bool) -> str:
    """One scene before another; nothing where the message also says which two trade places."""
    if explicit:
        return ""
    numbers = _each([match["a"] or match["c"], match["b"]], film)
    return f"move scene {numbers[0]} before scene {numbers[1]}" if numbers else match[0]


def _front(match: re.Match[str], film: Film) -> str:
    """ "start on the dial before the attic": the second is the first scene already."""
    numbers = _each([match["a"], match["b"]], film)
    if not numbers:
        return match[0]
    return (
        f"{match['lead']}scene {numbers[0]}"
        if numbers[1] == 1
        else f"move scene {numbers[0]} before scene {numbers[1]}"
    )
