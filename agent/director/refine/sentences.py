"""What an English clause does: it asks for something, it only tells something, or it is a bare phrase.

Grammar decides, not a list of reasons: a command begins with a verb, a wish has "should", "want" or "please",
and what has a subject and a verb in the present or past tells of the world ("the client bought a longer slot").
"""

from __future__ import annotations

import re
from functools import lru_cache

from agent.director.refine.draft import LOOKS
from agent.director.words import vocabulary
from agent.director.words.lexer import forms, lex

_STATIVE = frozenset(
    """love like hate know need want think hope feel believe guess mean matter look sound seem wonder understand fear thank
    wish prefer regret doubt realize realise notice dream enjoy owe own suffer weigh cost complain apologise apologize promise
    happen occur exist study fit work forgive age""".split()  # noqa: SIM905
)
_MORE = """strip duck merge ditch nix axe crop crossfade dissolve brighten darken soften sharpen blur lengthen tighten loosen widen
    narrow zoom pan tilt dolly orbit push pull dial bump crank raise lower mute unmute kill lose scrap bin chuck toss trim shave
    tack append prepend stick slap pop drop swap flip switch exchange replace substitute rename retitle rewrite rephrase reword redo remake
    retry rerender regenerate re-record recast recolour recolor redraw reshoot restore undo revert make let set have get give keep leave
    hold stay stretch extend shorten cut split divide combine join insert include add put bring move shift slide begin start open
    end finish close stop turn go take use try change update adjust alter edit modify fix correct tweak improve warm cool lighten
    translate dub caption subtitle burn render export approve continue cancel erase delete remove omit skip avoid ensure""".split()  # noqa: SIM905
WHO = (
    r"(?:(?:the|my|our|his|her|their|your|a|an|some) )?(?:(?:old|new|little|big|best|dear|german|whole) )*(?:client|clients|boss|bosses|legal|brand|brand people|brand team"
    r"|media|socials|social team|socials team|marketing|sales|team|agency|director|producer|editor|dop|dp|props|wardrobe|grading|compliance|management|professor|teacher|colleagues?|mates?|pupils?|students?"
    r"|kids?|children|sons?|daughters?|wife|husband|partner|mum|mom|mother|dad|father|parents|family|grandson|granddaughter|grandma|grandpa|grandmother|grandchildren"
    r"|nieces?|nephews?|sisters?|brothers?|friends?|customers?|viewers?|audience|neighbours?|stakeholders?|investors?|users?)"
)
_MINE = r"(?:my|our) [\w'-]+(?: [\w'-]+){0,2}?"
_I = rf"(?:i|we|you|{WHO}|{_MINE})"
_IT = r"(?:it|something|this|that|these|those|they|he|she|there|which|this one|that one|these two|those two|the two|both)"
_ADV = r"(?>(?:(?:really|just|only|also|all|always|never|still|already|simply|absolutely|totally|actually|kind of|sort of|rather|quite|very|so|too|far|way|a bit|a little|much|more|somehow|slightly|pretty|almost|barely|hardly|currently|right now|now|honestly|then|anyway|ever|even|literally|often|sometimes|itself|himself|herself|themselves|not|a touch|a tad|completely|of course|probably|nearly|mostly|almost|barely|hardly|scarcely) )*)"
_BE = r"(?:is|are|was|were|am|'s|has|have|had|does|do|did|got|gets)"
_EVAL = (
    r"happy|pleased|glad|satisfied|fine|good|great|nice|perfect|lovely|beautiful|wonderful|awesome|amazing|cool|brilliant|gorgeous|sweet|cute|superb|excellent|spot on|ok|okay|right|interesting|fantastic|stunning|charming|adorable|impressive"
    r"|boring|ugly|strange|weird|odd|wrong|awful|bad|dull|flat|cheesy|corny|silly|stupid|annoying|distracting|confusing|jarring|off|busy|crowded|choppy|cluttered|empty-looking|ridiculous|terrible|horrible|creepy|kitschy|tacky|cheap|fake|lame|bland|generic|unnecessary|redundant|pointless|useless|out of place|overdone|dead|unreadable|illegible|messy|clumsy|stiff|stale|tired|old-fashioned|dated|irritating|depressing|monotonous|repetitive|a repeat|a cliché|enough|missing|hot|unclear|misleading|un\w+able|cringe|unsettling|deformed|distorted|broken|hideous|rubbish|sterile|lifeless|clichéd|locked|approved|signed off|final|off limits|sacred|unrealistic|implausible|visible|invisible|readable|audible|hard to (?:see|read|hear|follow|make out)"
    r"|prettier|nicer|better|worse|clearer|cosier|funnier|more fitting|more fun|more \w+|less \w+|allergic|afraid|scared|worried|a fan|in love|sick|bored|fed up|asleep|sorry|sure|unsure|serious|curious|gone|done|over|important|true|late|early"
)
_MARK = re.compile(
    r"^(?:could|can|would|should|might|may|will) (?!i see|i hear|you see|you hear|be (?:nice|great|good|because))|(?:i|we) (?:do not|never) (?:want|need)\b|\b(?:should|must|shall|ought to|supposed to|needs? (?:to|a|an|some|more|less|the)|has to|have to|please|instead|let us|how about|what about|what if|why not|would you|could it|can it|could there|can there|could be|can be|might be|may be|(?:can|could|may|might) (?:really |just |also )*(?:go|leave|disappear|be)\b"
    r"|(?:i|we) (?:would |will |do |really |just |kind of |only |also |still )*(?:want|need|wish|prefer|miss|rather)\b(?! to (?:post|show|use|share|upload|put|send|present|print|screen|publish|play|give|watch|know|say|point|mention)\b)"
    r"|(?:i|we) would (?:really |just |also |absolutely )*(?:like|love|want|hope)\b|i like (?:that )?(?:he|she|it|they|the \w+) (?:has|have|is|are|wears?|gets?|goes|does)\b"
    r"|(?:you|we) (?:can|could|may|might) (?:please |just |also |maybe )*(?:make|do|change|add|remove|put|give|use|try|take|cut|drop|swap|turn|bring|move|let|keep|show|lose|have|get)\b"
    r"|(?:can|could|may|might|will|would|do you think) (?:you|we|i|one|the|it|this|that|there|he|she|they|somebody|someone|everything|all|every)\b(?! (?:see|hear|believe|imagine|tell|always|already|say)\b)"
    r"|wants? (?:to|the|an?|some|more|(?:it|him|her|them) \w+)\b|asks?(?: (?:for|if|whether|that|to))|asked(?: (?:for|if|whether|us|me))|would (?:\w+ ){1,6}if|would (?:like|love|prefer|be (?:better|nicer|great|nice|good|lovely|cool|sweet|fun|happier))|says? (?:to|it should|we should))\b",
    re.I,
)
_ABLE = re.compile(
    r"\b(?:can|could|do|does|did|will|would) not (?:really |even |always |yet |properly )*(?:read|see|hear|understand|speak|show|tell|follow|make out|recogni[sz]e|play|work|like|need|know|find|feel|fit|help|get|believe|remember|look|sound|have|put my finger)\b"
    r"|\b(?:can|could|you|we|i|one) (?:barely|hardly|scarcely|only just) \w+",
    re.I,
)
_ANNOYS = (
    r"(?:drives?|drove|driving) (?:me|us|everyone|everybody|him|her|them|people)\b.*|(?:bothers?|annoys?|distracts?|irritates?|confuses?|scares?|hurts?|kills?|bores?|bugs?|frightens?|disturbs?|pains?|puzzles?)(?: (?:me|us|him|her|them|people|everyone|everybody|from|my|our|the).*)?"
    r"|(?:makes?|made|making) (?:me|us|him|her|them|people|everyone|my \w+|our \w+|\w+s) .*|(?:is|are) (?:killing|bothering|annoying|distracting|driving|bugging|fighting|rushing|dragging|killing|making|scaring|boring|confusing|drowning|overpowering|ruining|competing|clashing|hurting|getting|wrecking|spoiling)\b.*"
    r"|drags?(?: .*)?|(?:sticks?|stands?|jumps?) out(?: .*)?|(?:draws?|pulls?|catch(?:es)?|grabs?) (?:my|the|our|your) (?:eye|eyes|attention).*|(?:ruins?|spoils?|wakes?|kills?|steals?|competes?|clashes|fights?)\b.*|gets? (?:on my nerves|in the way|lost|sick|old|boring|tiresome)\b.*"
    r"|(?:goes|runs|lasts|takes|sits|drones) (?:on )?(?:for )?(?:too|way|much|forever|so) ?.*|(?:works?|fits?|helps?|matters?|suits?|matches|adds? nothing|reads? well|lands?|belongs?)(?: .*)?|(?:rushes|repeats itself|comes? too (?:late|early|soon).*|overpowers? .*|drowns? .*|sounds .*|feels .*|seems .*|deserves? .*|reminds? .*|weighs .*|means? .*|tells? .*|bounces? .*)"
)
_NOW = r"\b(?:right now|at the moment|currently|at present|as it stands|so far|by then|anyway|otherwise|after all|nowadays)\b"
_TELLS = re.compile(
    "|".join(
        (
            rf"(?:{_I}) {_ADV}(?!(?:see|hear|follow|go|meet|find|watch|get) (?:the|an?|him|her|his|them|how|what|two|to|into|from|(?-i:[A-Z])))(?:[\w']+)\b.*",
            rf"{_IT} {_ADV}(?:{_BE}) {_ADV}(?:{_EVAL})\b.*",
            rf"{_IT} {_ADV}(?:looks?|feels?|sounds?|seems?|reads?|fits?|works?|matches|suits?|clashes) .*",
            rf"{_IT} {_ADV}(?:{_ANNOYS})",
            rf"(?:it|this|that|these|those|they) {_ADV}(?:is|are|was|were|will be|would be) {_ADV}(?:for|because|due to|about|meant|intended|my|our|his|her|their|from|over|what|why|how|where|also|part of|like|going to be (?:an?|for|my|our|shown)|meant as|[\w]+'s)\b.*",
            rf"(?:it|this|that) {_ADV}(?:would|will|'d|'ll) {_ADV}(?:make (?:my|her|his|their|our|us|me|people|them)|mean|be (?:fun|worth)|help|fit|suit|look|feel|read|work|match|show)\b.*",
            rf"(?:it|that|this|he|she|they|these|those) {_ADV}(?:is|are|was|were) {_ADV}(?:an?|the) [\w'-]+(?: [\w'-]+){{0,6}}",
            r"(?:but )?(?:this|that|the) [\w'-]+ (?:not|less) (?:so|so much|much|really|as much)",
            rf"{_IT} (?:has|have|had) {_ADV}(?:been|had|got|gone|seen|\w+ed)\b.*",
            r"(?:he|she|they|people|some|half|most|many|all)(?: of (?:them|us|my|our|the) ?\w*)? (?:keeps?|kept|asks? (?:why|what|who|how|me|us)|asked|wanted to know|wondered|laughed|cried|said|thought|got|died|went|came|complained|points? at|loved|liked|hated|enjoyed)\b.*",
            rf"{_IT} (?:was|were|did|had|used to|runs|hangs|goes on|plays|weighs|bought|came|went|said|told)\b.*",
            rf"(?:[\w'-]+ ){{1,9}}?(?:{_BE}) {_ADV}(?:{_EVAL})(?: (?:as it is|as is|otherwise|already|so far|by the way|now|though|here|there|for (?:me|us|my|our|a|the)\b.*|to (?:me|us)|in (?:that|this|the) .*|at the moment|because .*|by then|too|as they are|anyway))*",
            rf"(?:(?!would\b|could\b)[\w'-]+ ){{1,9}}?(?:looks|feels|sounds|seems|reads|(?<=s )(?:look|feel|sound|seem|read)) {_ADV}(?:like|as if|{_EVAL}|unfinished|\w+y)\b.*",
            rf"(?:[\w'-]+ ){{1,9}}?(?:{_ANNOYS})",
            r"(?:my|our) (?:[\w'-]+ ){1,4}?(?:is|are|was) (?:called|named) [\w'-]+(?: (?:too|as well))?",
            r"(?:[\w'-]+ ){1,5}?(?:came back|got back|rebranded|pinged .*|bought .*|called(?: me| us)?|wrote(?: .*)?|(?:said|says|told me|told us|thinks?|reckons?|feels|complained|noticed)(?! (?:that )?\ue000)\b.*|turns? out .*)",
            r"(?:it|this|that|they) (?:will|is going to|are going to|'ll) (?:be |also )?(?:hang|run|play|go|sit|show|air|screen|live|end up|shown|screened|projected|sent|posted|printed|used)\b.*",
            r"(?:[\w'-]+ ){1,5}?(?:was|is) (?:an?|the) (?:[\w-]+ )?(?:idea|mistake|choice|error|joke|disaster|nightmare|shame)(?: .*)?",
            r"(?:the|our|my) [\w-]+ needs? (?:those|these|that|this|it|them|more time|time|\d+) ?.*",
            r"so (?:all|basically)(?: of)? (?:the )?[\w-]+(?: [\w-]+)?",
            r"(?:looks|sounds|feels|seems|reads) (?:like|as if|so|too|a bit|very|really) .*",
            r"(?:just |finally |only )?(?:watched|showed|saw|played|tested|tried|ran|grew up|met|worked|loved|enjoyed|laughed|cried) .*",
            r"(?:he|she|it|they) would (?!be (?:better|nicer|cooler|great|good|nice)\b)(?:not )?\w+(?! if\b).*",
            r"(?:nobody|no one|everybody|everyone|people|somebody)\b.*\b(?:my|our|we|us|i)\b.*",
            r"(?:it|that|this|the film|the video) (?:stops|ends|starts|begins|cuts|jumps|spins|blinks) (?:so|too|very|all|rather|quite|a bit|way|much) .*",
            r"(?:[\w'-]+ ){1,8}?was that .*|says? (?:my|our|the) (?!voice|narrator|speaker)\w+(?: .*)?",
            rf"(?:[\w'-]+ ){{1,6}}?(?:looks|sounds|feels|seems) {_ADV}[\w-]+",
            rf"{WHO} (?:wants?|asked for|needs?|likes?|loves?) (?:it|them|that|this)(?: (?:so|back|this way|that way|like this|like that|again))?",
            r"turns? out .*|never (?:liked|loved|wanted|been)\b.*|(?:do not|did not|not) (?:really )?(?:love|like|care for|mind|fond of|a fan|sure about|keen on)\b.*|can not (?:stand|bear|get over|unsee)\b.*|hate .*|love .*|like how .*",
        )
    ),
    re.I,
)  # fmt: skip
_BECAUSE = re.compile(
    r"(?:because|cause|'cause|since (?!the (?:first|second)\b)|so that|so (?=(?:we|i|you|they|people|everyone|everybody|the|it|he|she|his|her|my|our|legal|that|those|these|nobody) )|as (?=(?:i|we|it|he|she|they|my|our) )|(?:otherwise|or else) (?=(?:it|that|they|the|people|he|she|we|i|you) )|in case|although|even though|even if|whereas|considering|given that|seeing that|after all|for me\b|, as)",
    re.I,
)
_PRAISE = re.compile(
    r"(?:(?:really|absolutely|so|very|just|all|what a|what|super|quite|truly|pretty|otherwise|already) )*(?:good|great|nice|lovely|awesome|amazing|wonderful|beautiful|gorgeous|fantastic|brilliant|perfect|superb|excellent|well done|cool|bravo|wow|love(?: love)*|adorable|cute|sweet)"
    r"(?: (?:it|this|that|them|these|job|work|start|stuff|so far|film|movie|video|version|cut|draft|already|otherwise|all|from (?:our|my) side|everybody|everyone|team|guys|little|one|voice|music|picture|pictures|colours|really|indeed|overall|everything|though|the (?:film|rest|music|style|voice|pictures|look)|how .*))*",
    re.I,
)
_AGREED = re.compile(
    r"(?:(?:yes|yeah|yep|yup|ok|okay|sure|right|well|so|and|but|please|just|then|oh|hm+|do|go|perfect|exactly|true|maybe)\b[\s,]*)+(?:please|it can|do (?:that|it|this|so)|go (?:for it|ahead)|let us do (?:that|it|this))?"
    r"|(?:so |and |yes |please |let us |just |well |ok |okay )*(?:please do (?:that|it|so)|do (?:that|it|this|so)(?: please| then)?|go for it|would you|could you|can you|will you|would that (?:work|be ok|be possible)|is (?:that|this|it) (?:possible|ok|okay|doable|feasible|too much|alright|hard)(?: .*)?|can (?:you|we|that|it|this) (?:do|be done|manage|work|be fixed)(?: (?:that|it|this))?|let us do (?:that|it|this)|does that make sense|what do you (?:think|say)|sounds? (?:good|ok)|right|ok|okay|no|agreed|deal|if (?:possible|you can|that is (?:ok|possible|alright|doable)|it is not too much|you do not mind|at all possible)(?: .*)?)"
    r"|(?:and )?(?:that is|that would be|that was)(?: really| about)? (?:it|all|everything)(?: from (?:me|us))?(?: for (?:now|today))?|nothing (?:more|else,? thanks)|(?:just )?(?:an idea|a thought|a suggestion|saying|thinking out loud|my two cents|kidding|joking)|your call|up to you|you know what|what (?:have you done|did you do|happened|is this|on earth .*)|(?:please )?(?:do not|never) (?:laugh|judge|hate me|get me wrong|worry|mind me|be (?:mad|angry|offended))|no offen[cs]e|bear with me|hear me out|(?:so )?forgive .*|(?:sorry,? )?my english|is that possible .*|(?:thank you|thanks)(?: so much| very much| a lot| again)?|no rush|how hard can it be|(?:i am )?on my (?:break|way|phone|lunch)(?: .*)?|quick one|(?:could|can|would) (?:he|she|they)|take your time|sorry(?: .*)?|(?:i think |i guess |i feel |and )?(?:it|that|this) would (?:really |even |just |so )*(?:be|look|feel|sound|make) (?:so |really |very |much |a lot |more |just )*(?:sweet|nice|nicer|great|lovely|lovelier|better|cool|cute|fun|funny|good|beautiful|perfect|amazing|awesome|wonderful|magical|my day|(?:her|his|their|our) day)(?: \w+)?|over to you|at all|(?:the )?only thing(?: is)?|one thing|really|truly|seriously|which|that said|anyway|as always|as usual|as you can see|to be honest|in my opinion|if you ask me|believe me|trust me|obviously|of course|legal approved|signed off(?: by .*)?|approved(?: by .*)?",
    re.I,
)
_LEAD = re.compile(
    r"^(?:(?:and|but|so|then|also|now|or|plus|ok|okay|yes|yeah|no|please|just|maybe|perhaps|only|still|first|finally|next|instead|actually|really|simply|kindly|well|oh|hm+|though|oh and|same|anyway|always|even|first of all|secondly|lastly|alternatively|apart from that)[\s,]+)+",
    re.I,
)
_PLACE = re.compile(
    r"^(?:in|on|at|for|after|before|between|with|during|from|over|under|right after|near|towards|until|by|second to last|right|throughout|across) (?:[\w'\ue000\ue001-]+ ){0,9}?[\w'\ue000\ue001-]+[,:]\s+",
    re.I,
)


@lru_cache(maxsize=1)
def _commands() -> frozenset[str]:
    """Verbs that begin a command."""
    told = {form[0] for form, (kind, _) in forms("en").items() if len(form) == 1 and kind == "verb"}
    told = {word for word in told if not word.endswith(("s", "ing", "ed"))} | {
        "dress",
        "miss",
        "press",
        "cross",
    }
    return frozenset({*told, *(verb for verb in vocabulary.VERBS if " " not in verb), *_MORE} - _STATIVE)


def lead(clause: str) -> str:
    """What stands before the core of a clause and only leads to it: "and then please", "so"."""
    found = _LEAD.match(clause)
    return found[0] if found else ""


def commands(clause: str) -> bool:
    """Whether a clause is a command: it begins with a verb, maybe after the place that it is for."""
    bare = _core(clause)
    found = re.match(
        r"(?:do not |never |let us |let |go ahead and |do )?([a-z'-]+)(?: ([a-z']+))?", bare, re.I
    )
    if not found:
        return False
    first, then = found[1].lower(), (found[2] or "").lower()
    if bare.lower().startswith(("let us ", "let ", "do not ", "never ")):
        return not re.match(
            r"do not (?:really )?(?:like|love|know|think|mind|care|get|understand|worry)\b|never (?:liked|mind)\b",
            bare,
            re.I,
        )
    if then in (
        "is",
        "are",
        "was",
        "were",
        "has",
        "should",
        "must",
        "needs",
        "looks",
        "feels",
        "sounds",
        "could",
        "can",
        "will",
        "would",
        "goes",
        "comes",
    ):
        return False
    return first in _commands()


def _core(clause: str) -> str:
    bare = clause.strip(" ,.;:!?()")
    while (shorter := _PLACE.sub("", bare[len(lead(bare)) :])) != bare:
        bare = shorter
    return bare


def asks(clause: str) -> bool:
    """Whether a clause asks for a change in so many words."""
    bare = clause.strip(" ,.;:!?()")
    if "\ue000" in bare or commands(bare):
        return True
    return bool(_MARK.search(_ABLE.sub(" ", bare)))


def aside(clause: str) -> bool:
    """Whether a clause only praises, agrees, or says that this was all."""
    bare = clause.strip(" ,.;:!?()–—-")
    return bool(_PRAISE.fullmatch(bare) or _AGREED.fullmatch(bare)) if bare else True


def tells(clause: str) -> bool:
    """Whether a clause only tells something: a reason, a feeling, a complaint, what somebody did or said."""
    bare = clause.strip(" ,.;:!?()–—-")
    if "\ue000" in bare or _SEEN.search(bare):
        return False
    if _BECAUSE.match(bare):
        rest = _BECAUSE.sub("", bare, count=1).strip()
        return not (
            asks(rest)
            if bare.lower().startswith("so ") and not bare.lower().startswith("so that")
            else commands(rest)
        )
    bare = bare[len(lead(bare)) :]
    core = _core(bare)
    if asks(core) or re.match(r"(?:keep|leave)\b", core):
        return False
    if _TELLS.fullmatch(core) or _AS_IT_IS.fullmatch(bare):
        return True
    if _HARDLY.search(core):
        return True
    ours = bool(_OURS.search(core)) and "?" not in clause
    return (
        bool(_ABLE.search(core) or ours or re.search(_NOW, core, re.I))
        and bool(_finite(core))
        and not _shown(core)
    )


_AS_IT_IS = re.compile(
    r"(?:right now|at the moment|currently|as it is|so far|today)\b,? .+|(?:there (?:is|are)|it (?:is|has)|they (?:are|have|sit|stand)) .* (?:now|right now|at the moment|so far|currently)(?: in (?:it|there))?",
    re.I,
)
_SEEN = re.compile(r"\b(?:we|i|you) (?:want to|would like to) (?:see|hear)\b", re.I)


_HARDLY = re.compile(
    r"\b(?:you|we|i|one|can|could) (?:can )?(?:barely|hardly|scarcely) (?:see|hear|notice|read|recogni[sz]e|make out|spot|tell|understand)\b",
    re.I,
)
_STAYS = re.compile(
    r"(?:please |but |and |just )*(?:(?:keep|leave) (?!only|just)[\w' ,]+?(?: as (?:it|they) (?:is|are)| the same| unchanged| untouched| in| there)?|(?:the )?(?:same|rest|others?|everything else|all else|nothing else|no other) ?[\w, ]*|[\w' ]+? (?:(?:can|should|must|may|still) )?(?:stays?|remains?|stands?|moves?|as) (?:as (?:it|they|he|she) (?:is|are)|as (?:is|before|now)|the same|unchanged|(?:it|they) (?:is|are))(?: now)?)",
    re.I,
)
_OURS = re.compile(r"\b(?:i|we|me|us|my)\b", re.I)
_PAST = re.compile(
    r"\b(?:was|were|had|did|went|came|said|told|got|gave|made|took|saw|found|thought|asked|kept)\b", re.I
)


def only_stays(clause: str) -> bool:
    """Whether a clause that nothing understood only says that something stays: "clothes as they are", "same words"."""
    bare = clause.strip(" .,;:!?()")
    return len(bare.split()) < 9 and bool(_STAYS.fullmatch(bare)) and "\ue000" not in bare


def background(clause: str) -> bool:
    """Whether a clause that nothing understood most likely only told something: it speaks of the past, of the speaker or of "it"."""
    core = _core(clause)
    if not declares(clause) or "?" in clause:
        return False
    about = re.match(rf"(?:{_IT}|{_I})\b", core, re.I) and not re.match(r"there\b", core, re.I)
    return bool(_OURS.search(core) or _PAST.search(core) or (about and not _shown(core)))


def declares(clause: str) -> bool:
    """Whether a clause has a subject and a verb, and no word of a wish: it may only tell something."""
    core = _core(clause)
    return bool(_finite(core)) and not asks(clause) and "\ue000" not in clause


def _finite(core: str) -> bool:
    """Whether a clause has a subject and its verb."""
    if re.match(rf"(?:{_IT}|{_I}|(?:the |an? |his |her |its )?[\w'-]+(?: [\w'-]+){{0,5}}?) {_ADV}(?:{_BE}|looks?|feels?|can|came|went)\b", core, re.I):  # fmt: skip
        return True
    found = re.match(
        rf"(?:{_IT}|(?i:the|an?|his|her|its|my|our|this|that) [\w'-]+(?: [\w'-]+){{0,2}}?|[A-Z][\w'-]+) {_ADV}([a-z]+s)\b",
        core,
    )
    return found is not None and found[1] in vocabulary.THIRDS


def _shown(core: str) -> bool:
    """Whether a clause says how something looks: an hour, a weather, a colour."""
    return any(token.kind in (*LOOKS, "colour") for token in lex(core, [], "en"))
