"""Requests out of the words they come wrapped in: "would it be silly to have a cat" is "add a cat".

A table turns the beginnings and ends that people give a wish into the plain command or the plain "should" of it.
Clauses of second-language speakers ("I would like the keeper wears a scarf", "please to give him a dog") come out the
same way.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from agent.director.refine.sentences import commands, lead
from agent.director.words import vocabulary

_NP = r"(?!(?:in|on|at|for|after|before|with|from|as|let|make|please|do|if|when|so|no|not|and|but|there|it) )(?:(?:the|a|an|his|her|its|their|my|our|this|that|these|those|all|every|each|both|some|no|one|two|three|five|another)\s)?[\w'-]+(?:\s(?!should\b|could\b|must\b|can\b|be\b)[\w'-]+){0,9}?"
_NICE = r"(?:(?:really|so|very|much|even|just|quite|more|kind of|a bit|way|too) )*(?:nice|nicer|great|good|better|best|cool|cooler|lovely|lovelier|sweet|cute|fun|funny|funnier|amazing|awesome|wonderful|perfect|ideal|helpful|possible|ok|okay|alright|fine|feasible|doable|silly|stupid|weird|crazy|odd|cheesy|wrong|hard|difficult|easy|rude|magical|beautiful|prettier|interesting|stronger|clearer|safer|wise|smart|a lot of trouble|much trouble|trouble|a problem|a big deal|an issue|too late|worth it|an? \w+(?: idea)?)"
_MODAL = r"(?:could|can|may|might|would|will)"
_SOFT = r"(?:please|perhaps|possibly|maybe|just|also|then|simply|kindly|quickly|not|really|still|actually|instead|at least)"
_WHO = r"(?:(?:the |our |my |their |your )?(?:client|boss|legal|brand(?: people| team)?|media|socials|marketing|team|agency|director|producer|editor|props|compliance|management|professor|teacher|colleagues?|kids?|children|son|daughter|wife|husband|mum|mom|mother|dad|father|grandson|granddaughter|grandma|grandpa|grandmother|customers?|they|he|she|everyone|everybody|people))"
_WANT = r"(?:would |will |do |really |just |kind of |only |also |still |absolutely |definitely |so |'d )*(?:like|love|want|need|prefer|wish|hope|rather(?: have| see)?|be (?:happier|happy|glad|grateful|delighted))"
_SAID = r"(?:wants?|would like|would love|would prefer|asks?(?: for| us to| me to| if| whether| that)?|asked(?: for| us to| me to| if| whether| that)?|(?:is|are) asking (?:for|if|whether|that)|needs?|prefers?|suggests?(?: that)?|suggested(?: that)?|requested(?: that)?|requests?(?: that)?|insists? (?:on|that)|says? (?:to|that|we|it|the)|said (?:to|that|we|it|the)|wishes|wished)"

_SHELLS: tuple[tuple[str, str], ...] = (
    # softeners before everything
    (r"^(?:please|kindly|perhaps|maybe|possibly|ideally|if (?:possible|you can|you could|you like|you do not mind|it is not too much(?: trouble)?|that is (?:ok|okay|possible))|well|oh|hey|honestly|actually|one (?:more )?thing|really(?=,)|just (?=(?:make|let|keep|take|put|give|add|remove|leave|drop|cut|change|have|use|turn|stay|hold|show|say|open|start|end)\b)|for (?:me|us|my taste)|to my taste|in my opinion|as for me|personally|yes|yeah|yep|then|also|and|but|so|now|again(?=,)|instead(?=,))(?:[,:]\s*|\s+)(?=\S)", ""),
    (r"^(?:go ahead and|feel free to|be so (?:kind|good) (?:as|and) to|be so kind to|do not forget to|remember to|make sure (?:that |to )?|see (?:if|that|whether) (?:you|we) (?:can|could)|try (?:to|and)|you (?:can|could|may|might|should)(?: just| maybe| please)?|(?:we|you) (?:need|have|ought) to|(?:we|you) (?:should|could|might|must)(?: just| maybe)?|time to|let us(?! (?:hear|see)\b)|i (?:need|want|would like|would love) you to|i (?:need|would like|want) to ask (?:you )?(?:to|if you (?:can|could))|can i ask (?:you )?(?:to|for)|i would ask (?:you )?(?:to|for)|to (?=[a-z]))\s*", r""),
    (r"^(?:any|is there (?:any|a)|what are the) (?:chance|way|possibility|chances)(?: (?:that|of|to|you|we|i|one|for|could|can))*\s+", ""),
    (r"^(?:do you (?:think|suppose|reckon)|what do you (?:think|say) (?:of|about|to|if)|(?:as an? [\w ]+?,? )?i (?:also |still |just |would )*(?:think|guess|feel(?: like)?|believe|reckon|suppose|wonder(?:ed)?|imagine|suggest|propose|vote|figure)(?: (?:that|if|whether|about|of))?|i (?:am|was|keep|kept|have been|had been) (?:just |also |kind of |still )*(?:thinking|wondering|imagining)(?: (?:that|if|whether|about|of|maybe|perhaps))*|in my (?:head|mind)|my (?:wish|idea|suggestion|thought|request|feeling) (?:is|was|would be)(?: (?:that|to|for))?|the idea (?:is|was)(?: (?:that|to))?|it (?:seems|feels) to me(?: that)?),?\s+", ""),
    (r"^it would (?!be )(?:\w+ ){1,7}?if ", ""),
    (rf"^(?:would not|would|is not|is|might|could|will) it (?:not )?(?:be )?{_NICE}(?: (?:of me|for you|at all|to ask))? (?:to|if|for|when|that)\s+", ""),
    (rf"^(?:it|that) (?:would|might|could|will|is|'d)(?: not)? (?:be )?{_NICE}(?: (?:for (?:me|us|them)|i think|here))? (?:to|if|when|that)\s+", ""),
    (r"^(?:exactly )?the same(?: (?:thing|film|video|again))?,? but (?:with )?", ""),
    (rf"^if (?={_NP} (?:was|were|had|could|would|did)\b)", ""),
    (rf"^{_NICE}(?: would be)? (?:to|if) (?=we |i |you |the |it |there |have |see |get |add )", ""),
    (rf"^(?:you know )?what (?:would|will|could) be (?:{_NICE}|the \w+(?: on top| on the cake)?)(?: is| would be)?[,:]?\s*(?:to|if|that|when|is)?\s+", ""),
    (r"^(?:what (?:if|about|would you say to|happens if)|how about|how would it be (?:if|to)|why (?:not|do not (?:we|you))|suppose|imagine if|what would it (?:look|be) like if)\s+", ""),
    (r"^(?:would|do|could) you (?:mind|care to|be so kind(?: as to)?)\s+", ""),
    (rf"^{_MODAL} (?:you|we|i|one|someone|somebody|anyone)(?: {_SOFT})*\s+(?=\w)", ""),
    (rf"^(?:i|we|one) (?:{_SOFT} )*{_WANT}(?! (?:an?|another|some|more|two|three|no)\b)(?: it(?= (?:if|to|when|for|very|a lot|so that)\b)| that)?(?: (?:very much|a lot|most|more|better))?(?: (?:if|that|for|to (?:have|see|get|find)|it if|when|so that))?\s+(?!to (?:post|show|use|share|upload|send|print|screen|publish)\b)", ""),
    (r"^i like (?:that )?(?=(?:he|she|it|they|the \w+) (?:has|have|is|are|wears?|gets?|goes)\b)", ""),
    (rf"^(?:{_WHO} (?:now |also |really )*needs?|(?:{_WHO}|[A-Z][a-z]+) (?:now |also |really )*(?:wants?|would like|would love|asks? for|asked for|have asked for|has asked for|is asking for)) (?=(?:an?|some|another|more)\b)", "i want "),
    (rf"^{_WHO} (?:all |both |really |also |just |now |have |has |already )*{_SAID}\s+(?!\ue000)", ""),
    (r"^to hear ", "let us hear "),
    (r"^(?:do you have|have you got|is there|i want|i would like|i need) (?:an?|any|another) (?:alt|alternative|alternate|other|different)(?: take| version| reading)? (?:for|of) ", "another take of "),
    # no
    (r"^(?:i|we) (?:do not|would not|never) (?:really )?(?:(?:want|need)(?: to (?:have|see|hear))?|(?:want|like) to (?:have|see|hear)) (?=(?:any|the|a|an|his|her|that|those|it|them|so many|\w+s)\b)", "no "),
    (r"^no (?:any|a|an) ", "no "), (r"^no (?:to|it|so)\s+(?=\w)", "do not "),
)  # fmt: skip
_SOME = r"(?:an?|another|some|more|one|two|three|four|five|several|a few|a couple of|a pair of|a lot of|lots of|many|plenty of)"
_BASE = {
    "changed": "change", "replaced": "replace", "swapped": "swap", "moved": "move", "renamed": "rename", "turned": "turn", "exchanged": "exchange",
    "switched": "switch", "removed": "remove", "deleted": "delete", "erased": "erase", "shortened": "shorten", "lengthened": "lengthen", "taken out": "remove",
    "cut out": "remove", "cut": "cut", "dropped": "drop",
}  # fmt: skip
_COMMANDS: tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...] = (
    (rf"^have ({_NP}) (?=(?:say|read|speak|tell|narrate|ask|answer|wear|hold|carry|walk|run|look|stand|sit|turn|come|go|be|wave|smile|sing|sleep|open|close|take|do)\b)", r"\1 should "),
    (rf"^(?:have|get|see|bring in|there (?:be|is|are|was|were|could be|can be|should be|must be)|(?:could|can|may|might|should|must) (?:there )?be|be|give (?:me|us)|we (?:had|have|see|saw)|i (?:had|have|see)|to have)(?: also| maybe| just)? (?={_SOME} (?!of\b|second|beat|minute|moment|(?:(?:slightly|completely|totally|very|bit) )?(?:different|other|new|better|alternative|alternate|alt|fresh)\b|(?:take|version|try|go|one|picture|image|voice|melody|song|tune|music|look)\b))", "add "),
    (r"^(?:have|get|see|hear) (?=no )", ""), (r"^see (?=(?:more|less) of)", "show "), (rf"^{_MODAL} there (?:please |also |maybe )*be (?=\w)", "add "),
    (r"^have (?!(?:the|his|her|its|it|them|him|this|that|these|those|all|more|less|both|everything|everyone|someone|somebody)\b)(?=[a-z]+ (?:\w+ )?(?:\w+ing|in|on|at|over|under|behind|across|with|of)\b)", "add "),
    (rf"^get ({_NP}) out of (?=\w)", r"remove \1 from "), (rf"^get ({_NP}) out(?: (?:please|now))?$", r"remove \1"),
    (r"^(?:have|see|we had|we have|if we had) (?=(?:the|his|her|its|their|it|this|that|all)\b)", ""),
    (rf"^{_MODAL} (it|this|that|they|he|she|everything|those|these) (?:please |maybe |also |just |perhaps )*(?=(?:be|have|get|look|happen|start|end|stay|become|sit|stand|wear|move|turn|say|speak|talk|go|play|sound|feel|not)\b)", r"\1 should "),
    (rf"^{_MODAL} ({_NP}) (?:please |maybe |also |just |perhaps )*(?<!the )(?<!an )(?<! a )(?<!at )(?<!his )(?<!her )(?=(?:be|have|get|look|happen|come|wear|start|end|stay|take place|become|hold|sit|stand|lie|walk|run|carry|move|turn|sleep|say|speak|talk|go|play|sound|feel|not|appear)\b)", r"\1 should "),
    (rf"^({_NP}) (?:could|might|can|may|ought to|needs? to|has to|have to|had to|got to|is supposed to|are supposed to|wants? to|would) (?<!the )(?<!an )(?<! a )(?<!at )(?<!his )(?<!her )(?=(?:be|have|get|look|happen|come|wear|start|end|stay|take place|become|hold|sit|stand|lie|walk|run|carry|move|turn|sleep|say|speak|talk|play|sound|feel|not|appear|read|open|close|hide)\b)", r"\1 should "),
    (rf"^({_NP}) (?:were|was) (?:not|gone|away)(?: there| in there| here)?(?: (?:any ?more|at all))?$|^({_NP}) (?:did not exist|disappeared|went away|vanished)$", r"remove \1\2"),
    (rf"^({_NP}) (?:is|are) not (?:there|in (?:it|there)|visible|seen)(?: (?:any ?more|at all))?$", r"remove \1"),
    (rf"^({_NP}) (?:(?:really |just |definitely |also )*(?:has|have|had|needs?|ought|got) to|(?<!that )(?<!which )(?<!who )(?:can|could|should|must|may|might|is to|are to|will)) (?:really |just |also )*(?:go|leave|disappear|vanish|come out|be (?:gone|removed|deleted|cut|taken out|dropped|left out|erased|out))(?: (?:away|please|now|completely|altogether|entirely|too|as well))*$", r"remove \1"),
    (rf"^({_NP}) (?:is|are|was|were) not (?:needed|necessary|wanted|required)(?: \w+)?$", r"remove \1"),
    (r"^(?:strike|nix|axe|bin|chuck|scrap|dump|toss|zap|ditch|get shot of|be done with|do away with|do without|away with|out with|off with|say goodbye to|be rid of) (?=(?:the|that|this|his|her|its|their|those|these|all|both|scenes?|a|an|any|everything)\b)", "remove "),
    (r"^it (?:should|could|must|has to|needs to) be (?=an? |the |in |at |\w+er\b|more )", "make it "),
    (rf"^(?:the )?({_NP}) (changed|replaced|swapped|moved|renamed|turned|exchanged|switched)(?= (?:to|with|for|by|into|before|after|around)\b)", lambda m: f"{_BASE[m[2].lower()]} the {m[1]}"),
    (rf"^({_NP}) (removed|deleted|erased|shortened|lengthened|taken out|cut out|cut|dropped)(?= |$)", lambda m: f"{_BASE[m[2].lower()]} {m[1]}"),
    (rf"^({_NP}) (?:happened|took place|played|was set) (?=(?:at|in|on|by|during) )", r"\1 should be "),
)  # fmt: skip
_READ = re.compile(
    r"\b(should) be (reading|telling|narrating|speaking) (this|it|that|the story|the film)\b", re.I
)
_ENDS = re.compile(
    r"(?:[\s,]+|(?<=,)\s*)(?:please|if (?:possible|you can|you could|you like|you do not mind|that is (?:ok|okay|possible|alright)|that makes sense|that works)|or (?:something|so|whatever)(?: like that)?|something like that|for (?:me|us|once|now)|i think|i guess|(?<=,)\s*(?:maybe|perhaps|right|ok|okay|would you|could you|can you|will you|do not you think|what do you think|no|yes|yeah|you know)|at all possible|and (?:that is|that would be) (?:it|all)|that is (?:it|all)|as i said|again, please|tks|ta)[\s?.!]*$",
    re.I,
)
_RULES = tuple((re.compile(pattern, re.I), instead) for pattern, instead in _SHELLS)
_THEN = tuple((re.compile(pattern, re.I), instead) for pattern, instead in _COMMANDS)
_WISHED = re.compile(
    r"^i like (?:that )?(?:he|she|it|they|the)\b|^(?:please )?(?:i|we) (?:would |really |just )*(?:like|love|want|need|wish|prefer|hope)(?: that| if)?\s",
    re.I,
)
_SUPPOSED = re.compile(r"\b(?:if|suppose|imagine|wish|like it|what about)\b", re.I)
_WAS = re.compile(rf"^({_NP}|it|he|she|they) (?:were|was) (?:to be )?(?!not\b|gone\b|away\b)(?=\w)", re.I)
_PAST = re.compile(
    rf"^({_NP}|it|he|she|they) (had|wore|came|went|got|[a-z]+ed|took|sat|stood|held|lay|ran|sang|spoke|said)\b",
    re.I,
)
_SHOT_FIRST = re.compile(
    r"^((?:in|on|at|for|during|the (?:part|scene|shot|bit|moment|picture|one)|the (?:first|second|third|fourth|fifth|sixth|last)|scene \w+)\b(?: [\w'-]+){0,14}?),? (?:(?:could|can|would|will) (?:you|we|i) (?:please |maybe |also |just |perhaps )*(?!have\b|get\b)|(?=(?:i|we) (?:would (?:like|love|prefer)|do not|want|need|wish)\b|please\b))",
    re.I,
)
_TO = re.compile(
    r"^(?P<who>(?:the |a |an |his |her |my |our )?[\w' -]+?) (?:to )(?P<does>[a-z]+)\b(?! (?:the )?(?:end|start|left|right|top|scene))",
    re.I,
)


def plain(clause: str) -> str:
    """A clause as a plain command, as a plain "should", or as it is."""
    words, mark = re.sub(r"[\s?.!,]+$", "", clause), (re.search(r"[\s?.!,]+$", clause) or [""])[0]
    while (shorter := _ENDS.sub("", words)) != words and re.search(r"\w|\ue000", shorter):
        words = shorter
    head = ""
    if found := _SHOT_FIRST.match(words):
        head, words = f"{found[1]}, ", words[found.end() :]
    if re.match(r"(?:please )?(?:would|do) you mind\b", words, re.I):
        words = re.sub(r"(?<=mind )(\w+ing)\b", _from_gerund, words)
    wished = bool(_WISHED.match(_unled(words)))
    supposed = bool(_SUPPOSED.search(words))
    words = _unwrapped(words)
    if wished and not _WISHED.match(_unled(words)):
        words = _should(words)
    if supposed:
        words = _PAST.sub(_would, _WAS.sub(r"\1 should be ", words))
    for pattern, instead in _THEN:
        words = pattern.sub(instead, words, count=1)
    words = _READ.sub(lambda m: f"should {vocabulary.GERUNDS[m[2].lower()]} {m[3]}", words)
    return head + words + mark if re.search(r"\w|\ue000", words) else clause


def _unled(words: str) -> str:
    return words[len(lead(words)) :]


def _unwrapped(words: str) -> str:
    """A clause without the shells around it."""
    for _ in range(6):
        before = words
        for pattern, instead in _RULES:
            rest = pattern.sub(instead, words, count=1)
            if rest != words and re.search(r"\w|\ue000", rest):
                words = rest
        if words == before:
            break
    return words


def _would(match: re.Match[str]) -> str:
    """ "if she wore" is "she should wear"."""
    base = vocabulary.PASTS.get(match[2].lower(), "have" if match[2].lower() == "had" else "")
    return f"{match[1]} should {base}" if base else match[0]


def _from_gerund(match: re.Match[str]) -> str:
    return vocabulary.GERUNDS.get(match[1].lower(), match[1])


def _should(words: str) -> str:
    """What somebody wishes of somebody as "should": the room to swallow them, the cloud wears a scarf, it is night."""
    if commands(words):
        return words
    found = _TO.match(words)
    if found and (found["does"].lower() in vocabulary.VERBS or found["does"].lower() in ("be", "have")):
        return f"{found['who']} should {words[found.start('does') :]}"
    for found in re.finditer(r"(?<= )([a-z]+)\b", words):
        verb, who = found[1].lower(), words[: found.start()].strip()
        if len(who.split()) > 5 or re.search(
            r"\b(?:with|who|that|and|of|in|on|when|while|as|until|if|which|where|so|but|after|before)\b",
            who,
            re.I,
        ):
            break
        base = vocabulary.THIRDS.get(verb) or (
            {"is": "be", "are": "be", "was": "be", "were": "be", "has": "have"}.get(verb)
        )
        if base or (who.lower() in ("they", "you", "we") and verb in vocabulary.VERBS):
            return (
                f"{who} should {base or verb}{words[found.end() :]}"
                if who.lower() != "you"
                else words[found.start() :]
            )
    return words
