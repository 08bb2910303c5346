"""How people type and dictate, as plain sentences: sounds go, short forms are written out, missing marks come back.

Quoted words and pasted scripts are never touched.
"""

from __future__ import annotations

import re

from agent.director.story import world
from agent.director.words import english, vocabulary
from agent.director.words.patterns import compiled

_QUOTED = re.compile(r"(\"[^\"\n]*\"|“[^”]*”|«[^»]*»|„[^“”]*[“”]|「[^」]*」)")
_WRITTEN = {
    "n": "and", "u": "you", "ur": "your", "r": "are", "y": "why", "smth": "something", "sth": "something", "sumthin": "something",
    "idk": "I don't know", "gonna": "going to", "wanna": "want to", "gotta": "have to", "gimme": "give me", "lemme": "let me", "kinda": "a bit",
    "sorta": "a bit", "dunno": "don't know", "bc": "because", "cuz": "because", "coz": "because", "cos": "because", "w/": "with", "w/o": "without",
    "b4": "before", "tho": "though", "thru": "through", "yr": "year", "yrs": "years", "mins": "minutes", "tmrw": "tomorrow", "ppl": "people",
    "bday": "birthday", "b-day": "birthday", "vid": "video", "vids": "videos", "anim": "animation", "pic": "picture", "pics": "pictures", "pls": "please",
    "plz": "please", "shes": "she's", "hes": "he's", "theyre": "they're", "dont": "don't", "doesnt": "doesn't", "didnt": "didn't", "cant": "can't",
    "wont": "won't", "isnt": "isn't", "arent": "aren't", "wasnt": "wasn't", "couldnt": "couldn't", "shouldnt": "shouldn't", "im": "I'm", "ive": "I've",
    "thats": "that's", "whats": "what's", "theres": "there's", "lets": "let's", "youre": "you're", "liek": "like", "movy": "movie", "movi": "movie", "moovie": "movie", "movei": "movie", "vidio": "video", "vidoe": "video", "viedo": "video", "flim": "film", "trex": "T-rex", "monstertruck": "monster truck", "icecream": "ice cream", "firetruck": "fire truck", "skool": "school", "dinosour": "dinosaur", "dino": "dinosaur", "unicon": "unicorn", "fillm": "film", "flm": "film", "storie": "story", "cartoone": "cartoon",
    "becuz": "because", "becos": "because", "frend": "friend", "frends": "friends", "freind": "friend", "freinds": "friends", "wich": "which", "evry": "every", "rly": "really", "luv": "love", "teh": "the", "adn": "and", "taht": "that",
    "alot": "a lot", "msg": "message", "mum's": "mum's", "bro": "brother", "sis": "sister", "gran": "grandma", "bestie": "best friend", "bff": "best friend",
}  # fmt: skip
"""Short forms that have one meaning, where they stand as a word of their own."""
_SOUNDS = r"(?:u+m+|u+h+m*|e+r+m*|h+m+|m+h+m+|ähm*|öhm*|euh+|lol|lmao|rofl|haha(?:ha)*|hehe(?:he)*|xd)"
_SOUND = re.compile(rf"(?<![\w'-])(?:[,.…]+\s*)?{_SOUNDS}(?![\w'-])[,.…]*", re.I)
_FOREIGN_SOUND = re.compile(
    r"(?<![\w'-])(?:[,.…]+\s*)?(?:ähm+|öhm+|euh+|ehm+|lol|rofl|haha(?:ha)*|jaja(?:ja)+)(?![\w'-])[,.…]*", re.I
)
_LED = re.compile(
    rf"^(?:(?:ok(?:ay|ey)?|yeah+|yep|yo|(?:hey+|hi+|hello+|holaa+|hallo+)(?: (?:sir|madam|there|all|everyone|team|guys|folks|friends?))?|basically|alright|anyway|oh|{_SOUNDS}|(?:so+|right|well|now|and|but|like|just)(?=\s*,|\s+(?:i|we|there|a|an|my|our|basically|um+|uh+|like|yeah|ok|okay|so|here)\b))"
    r"(?![\w'-])[\s,.!…]*)+(?=\S+ \S+)",
    re.I,
)
"""What people begin to speak with."""
_DONE = re.compile(
    r"[\s,.]*(?:\b(?:yeah|ok|okay|(?<!or )so|and|well|right)\b[\s,]+)*\b(?:that(?:'s| is) (?:it|all|about it|the (?:idea|film|whole idea))|(?:i think )?that(?:'s| is) everything|or something(?: like that)?|or whatever|you get the idea|you know)(?: (?:really|then|i think|thanks|please))?[\s.!]*$",
    re.I,
)
_FOR = re.compile(
    r"(?<=[a-z]) 4 (?=(?:my|our|your|the|a|an|his|her|new|old|all|every|me|us|kids|mum|mom|dad|reels|tiktok|insta\w*|youtube|stories|school|work)\b|(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)[A-Z][a-z])"
)
_TO = re.compile(r"(?<=[a-z]) 2 (?=(?:my|our|the|be|see|make|do|go)\b)")
_MEANS = re.compile(r"(?<=\w) ?(?<![=<>!])=(?!=) ?(?=\w)")
_PLUS = re.compile(r"(?<=[a-z]) \+ (?=[a-z])", re.I)
_AGREES = re.compile(
    r"(?<!make )(?<!let )(?<!help )(?<!see )(?<!watch )(?<!hear )(?<!does )(?<!did )(?<!than )(?<!may )(?<!can )(?<!will )(?<!must )(?<!would )(?<!could )(?<!should )"
    r"\b(he|she|it)( (?:always|never|still|only|often|also|just|then))? ([a-z]+)\b(?=\s+(?!\w+ed\b)\w|[,.;!]|$)",
    re.I,
)
_THERE = re.compile(
    r"\b((?:film|video|movie|story|clip|cartoon)s?) (?:where|in which|that|with)(?: there)? (?:is|are|be) (?:an? |the )?((?:[a-z]+ ){0,2}[a-z]+)",
    re.I,
)


def plain(text: str, in_english: bool) -> str:
    """The wish as its person would have written it with more time."""
    if text.count('"') % 2:
        text = re.sub(r"(?<=\d)\"(?=[\s,.]|$)", " s", text)  # seconds, and no quote
    parts = _QUOTED.split(text)
    parts[::2] = [_plain(part, in_english) for part in parts[::2]]
    found = re.sub(r"[ \t]+", " ", "".join(parts)).strip()
    found = re.sub(r"[ \t]+([.,;!?])", r"\1", found)
    found = _LED.sub("", found) if in_english or re.match(r"holaa+|hallo+", found, re.I) else found
    if in_english and len(found.split()) > 8:
        found = _DONE.sub(lambda said: "." if "." in said[0] else "", found)
    if in_english:
        found = _sentences(_corrected(found))
    return found.strip() or text


_AGAIN = re.compile(
    r",?\s+(?:no,? wait|wait,? no|no no(?: no)?|or rather|scratch that|actually no|i mean|sorry,? i mean)\b,?\s+(?=\w)",
    re.I,
)
"""Where somebody begins again."""


def _corrected(text: str) -> str:
    """What was said a second time in the place of the first: because he naps no wait because he has a board."""
    while match := _AGAIN.search(text):
        before, after = text[: match.start()], text[match.end() :]
        first = after.split()[0].lower()
        start = max((m.start() for m in re.finditer(rf"\b{re.escape(first)}\b", before, re.I)), default=-1)
        broken = max(before.rfind(mark) for mark in ".!?\n")
        if start <= broken or len(before[start:].split()) > 12:
            named = re.search(r"\b(?:an?|the|his|her|their|my|two|three)\s+(?:\w+\s+)?\w+$", before, re.I)
            start = named.start() if named and first in vocabulary.DETERMINERS else len(before)
        text = f"{before[:start].rstrip()} {after}" if start < len(before) else f"{before}, {after}"
    return text


_CLAUSE = re.compile(
    r"\s+(?P<joint>and then|and so|and|but|then|so)\s+(?=(?:one (?:day|night|morning)|every(?:body|one)|nobody|somebody|the|he|she|it|they|his|her|all (?:of )?the)\s+(?:[\w']+\s+){0,5}?\w+(?:s|ed|t|d|n|w)\b)",
    re.I,
)
_WHO = re.compile(
    r"^(?P<lead>(?:(?:i|we) (?:want|need|would like) |make (?:me )?)?(?:an? )?(?:short |little )?(?:film|video|story|clip|movie)s? about )?(?:(?:so )?(?:there(?:'s| is| was|s) |it(?:'s| is) about |this is about )(?:this )?)?(?P<np>(?:an?|the|this|one|my|our|two|three)\s+(?:[\w'-]+\s+){1,5}?)(?:and\s+(?:he|she|it|they)\s+|(?:who|that|which)\s+)(?P<verb>\w+)",
    re.I,
)


def _sentences(text: str) -> str:
    """A story told in one breath, sentence by sentence, so that each can have its scene."""
    if re.search(r"[.!?;:]\s+\w", text) or len(text.split()) < 16:
        return text
    joints = list(_CLAUSE.finditer(text))
    if not joints or text.count(",") > 3:
        return text
    if who := _WHO.match(text):
        text = f"{english.capitalise(who['np'])}{text[who.start('verb') :]}"
    parts = _CLAUSE.split(text)
    found, clause = parts[0], parts[0]
    for joint, next_ in zip(parts[1::2], parts[2::2], strict=True):
        words = [word.lower() for word in re.findall(r"[\w']+", clause)]
        if not any(word in vocabulary.VERBS or english.singular(word) in vocabulary.VERBS for word in words):
            found, clause = f"{found} {joint} {next_}", f"{clause} {next_}"  # "a girl and her dog wait"
            continue
        clause = next_
        word = (
            ""
            if joint.lower() in ("and", "so", "and so")
            else "Then "
            if "then" in joint.lower()
            else f"{joint} "
        )
        found += f". {english.capitalise(f'{word}{clause}')}"
    return found


def _plain(text: str, in_english: bool) -> str:
    heard = in_english and _SOUND.search(text) is not None
    sound = _SOUND if in_english else _FOREIGN_SOUND
    text = sound.sub(lambda said: (re.findall(r"[.!?…]", said[0]) or [""])[-1] + " ", text)
    if not in_english:
        return text
    text = re.sub(r"(?<![\w/'@.-])(?:w/o?|[A-Za-z][A-Za-z0-9'-]*)(?![\w/@-])", _written, text)
    text = re.sub(
        r"\b(he|she|it|they|we|i|the|a|and|to|of|in|is|was|so|but)(?:,? \1)+\b", r"\1", text, flags=re.I
    )
    text = (
        re.sub(
            r"(?<!do )(?<!as )(?<!what )(?<!if ),?\s*\b(?:you know|i mean|sort of|kind of)\b,?(?= (?!what|that|how|who|where|when|why|it\b))",
            "",
            text,
            flags=re.I,
        )
        if heard
        else text
    )
    text = re.sub(r"(?<=[a-z]) \+ (?=[a-z])", ", ", text) if len(_PLUS.findall(text)) > 1 else text
    for pattern, meant in _TURNS:
        text = compiled(pattern).sub(meant, text)
    text = _PLUS.sub(" and ", _TO.sub(" to ", _FOR.sub(" for ", text)))
    text = _MEANS.sub(" means ", text)
    learnt = _THERE.sub(lambda m: f"{m[1]} about {_determined(m[2])}", text)
    learnt = _AGREES.sub(_agreeing, learnt)
    learnt = _NOBODY.sub(
        lambda m: (
            f"{m[1]} {_determined(m[2])} {'who' if vocabulary.kind(m[2]) == 'person' and m[3] == 'which' else m[3]}"
        ),
        learnt,
    )
    return learnt if learnt == text else _mended(learnt)


def _mended(text: str) -> str:
    """Sentences of somebody who learnt the language late, with the order and the articles of one who did not."""
    text = _EVERY.sub(r"\1 \3\4\5 \2", text)
    text = re.sub(r"\b(and|then|but) last day\b", r"\1 on the last day", text)
    text = re.sub(
        r",\s+(?:and\s+)?(?=(?:on the last day |one day |then |now |so |but )?(?:he|she|they|it) \w+)",
        ". ",
        text,
    )
    text = re.sub(r"(?<=\. )[a-z]", lambda m: m[0].upper(), text)
    return _BARE.sub(lambda m: f"{m[1]} {_determined_thing(m[2])}", text)


_EVERY = re.compile(
    r"\b((?:he|she|it|they) \w+)\s+(every (?:day|night|week|year|morning|evening)|all day|always)\s+(only )?((?:the|an?|his|her) )?([a-z]+)\b(?=\s*(?:[,.;]|and\b|but\b|$))",
    re.I,
)
_BARE = re.compile(r"\b((?:he|she|it) \w+s)\s+([a-z]+)(?= (?:of|for|in|with|on)\b)", re.I)


def _determined_thing(noun: str) -> str:
    """A thing that there may be one of, with its article: shop -> a shop."""
    known = (
        noun in vocabulary.STRUCTURES
        or bool(world.find(noun))
        or vocabulary.kind(noun) in ("person", "animal", "machine")
    )
    bare = known and english.singular(noun) == noun and noun not in vocabulary.MASS
    return f"{english.article(noun)} {noun}" if bare else noun


_TURNS = (
    (
        r"\ba ((?:[\w-]+ ){0,4}?)(?:film|video|clip|short|reel|message)(?: that| which| to)? invit(?:es?|ing) (?:people|everyone|everybody|guests|all|parents|neighbou?rs|friends|our [a-z]+) to ",
        r"an \1invitation to ",
    ),
    (
        r"^(?:so |and |ok(?:ay)? )*(?:my|our) (?:[\w-]+ )?(?:kids?|son|daughter|boy|girl|nephew|niece|grandson|granddaughter|child|children|toddler|class)(?: [A-Z][a-z]+)? (?:says?|said|thinks?|claims?|believes?|insists?|swears?|told me|dreamt|dreamed)(?: that)? (?=(?:the|an?|there|our|my|his|her|two|three|all) )",
        "",
    ),
    (
        r"^(?:an? |my |our |the )?recipe(?: for|:) ([\w' -]{3,40}?)[.:]\s+(?=\d[.)]|[A-Z])",
        r"How to make \1: ",
    ),
    (
        r"\b(make|do|want|need|have|create|was|were|be)( (?:me|us|something|it))? like,? (?=(?:an?|some|the|one)\b|\d)",
        r"\1\2 ",
    ),
    (r"^(what|who|where|how|why|when)'s\b", r"\1 is"),
    (r"\bits (?=about\b)", "it's "),
    (
        r"\b((?:do|make|want|need|create)(?: me| us)? an? (?:[\w-]+ ){0,4}?)one(?= about\b)",
        r"\1film",
    ),
    (r"\b(there(?:'s| is) (?:this|an?) [\w-]+(?: [\w-]+)?) right,? (?=and\b)", r"\1 "),
    (r"^(?:can|could|would) (?:you|u) (?:please )?(?=make it\b)", ""),
    (
        r"^(my|our) (\w+) (?:wants?|would like|needs?|asked for|dreams of) ((?:an? )?(?:\w+ )?(?:film|video|clip|movie)) (about|of) (?:his|her|their) ",
        r"\3 \4 \1 \2's ",
    ),
    (
        r"^(?:my|our) (?:\w+ )?(?:kid|son|daughter|boy|girl|class|nephew|niece|grandson|granddaughter|child)(?: \w+)? (?:drew|painted|invented|made up|made|dreamed of|dreamt of|came up with) (an? [^.!?,]+)[.!,;] (?:so )?(?:can|could|please|would)?(?: you)?(?: please)? ?make (?:it|him|her) (\w+)",
        r"\1 \2s",
    ),
    (
        r"^(?:please )?(?:show (?:me|us) )?how (?:do|can|should|would) (?:i|we|you|one|people) ([^?:]+)\?\s*(?:(?:in )?\w+ )?(?:easy |simple )?(?:steps?|answer|like this)\s*:",
        r"How to \1:",
    ),
    (
        r"^(.{5,90}?),? (?:and|so) (?:i|we)(?:'d)? (?:want|need|would like|like|am looking for|are looking for) (?=(?:an?|some) (?:[\w-]+ ){0,4}?(?:film|video|clip|movie)\b)",
        r"\1. I want ",
    ),
    (r"\b(film|video|clip|movie) about how (?=(?:he|she|they|we|i|my|our|a|two)\b)", r"\1. "),
    (r"\b(about|of) (\w+) but (?:with|in|as|for) (?=\w)", r"\1 \2 with "),
    (r"(?<=\w) and how (?=(?:he|she|they|we|i|it)\b)", ". "),
)
"""Turns of speech, and what they mean."""
_NOBODY = re.compile(r"\b(about|of|where|with) ([a-z]+) (which|who|that|he|she)\b")
"""A noun that lacks its article: about baker which."""


def _written(match: re.Match[str]) -> str:
    word = match[0]
    if word != word.lower() and len(word) < 4:
        return word
    meant = _WRITTEN.get(word.lower(), word)
    return english.capitalise(meant) if word[:1].isupper() else meant


def _determined(noun: str) -> str:
    """A noun with the article that it lacks: old fisherman -> an old fisherman."""
    last = noun.split()[-1].lower()
    kind = vocabulary.kind(last)
    if kind not in ("person", "animal", "machine") or english.singular(last) != last:
        return noun
    return f"{english.article(noun)} {noun}"


def _agreeing(match: re.Match[str]) -> str:
    """``he catch`` as ``he catches``; whatever may be another form stays."""
    verb = match[3].lower()
    known = verb in vocabulary.VERBS and verb not in vocabulary.PASTS and verb not in vocabulary.THIRDS
    before = re.findall(r"[a-z']+", match.string[: match.start()].lower())[-1:]
    ordered = bool(before) and before[0] in vocabulary.VERBS  # "pull it open"
    if not known or ordered or verb in ("be", "can", "will", "must", "do") or verb in english.MODALS:
        return match[0]
    return f"{match[1]}{match[2] or ''} {english.third(verb)}"
