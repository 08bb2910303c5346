"""A text without what asks for nothing: courtesies, whom it is for, what it resembles at home, what happened before.

"hello team", "my boss would like", "like the photographs in my mother's album", "production switched suppliers" go, and
what only the words around it made plain is said: a pronoun for somebody whom chatter named, a wish about what was
complained of.
"""

from __future__ import annotations

import re

from agent.director.refine.features import COLOURS
from agent.director.refine.kept import nouns
from agent.director.refine.recall import in_english
from agent.director.refine.targets import roles
from agent.director.refine.words import called
from agent.director.words.english import singular
from film.document import Film

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
GUARDS = re.compile(
    r"\b(?:only|except|but not|nur|außer|aber nicht|seulement|sauf|mais pas|sólo|solo|excepto|pero no|scene \d|szene \d|scène \d|escena \d)\b",
    re.I,
)


def trimmed(text: str) -> str:
    """A text without courtesies, whom it is for and what it resembles at home."""
    for pattern, instead in _TRIMS:
        text = pattern.sub(instead, text)
    return re.sub(r"\s{2,}", " ", text).strip(" ,;")


_FAR = re.compile(r"\b(?:ganz |sehr |irgendwo )*weit (?:weg|entfernt)\b", re.I)
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
    message = _FAR.sub("in der Ferne", message)
    heard = _AS_SOUND.sub("", message)
    if heard == message:
        return message
    heard = re.sub(
        r"[,.;]? (?:please )?(?:do not|don't) show (?:one|it|him|her|any|them)\b", "", heard, flags=re.I
    )
    if not _HEARS.search(heard):
        heard = re.sub(r"^([^:]{3,30}: )", r"\1the sound of ", heard)
    return heard


_HAPPENED = re.compile(
    r"^\W*(?:(?:the|our|my|we|they) )?(?:[\w'-]+ ){1,3}?(?!(?:needed|wanted)\b)[a-z]+ed\b(?: [\w'-]+){0,3}[.:!]\s+(?=\S)|^\W*(?:the |our )?(?:supplier|client|brand|sponsor|law|rules?|plans?)\w* (?:has |have )?changed[.:!,]\s*",
    re.I,
)
"""A first sentence that tells what happened in somebody's trade: *production switched suppliers*."""


def since(text: str, film: Film) -> str:
    """A text without a first sentence that tells what happened, and names nothing that the film has."""
    match = _HAPPENED.match(text)
    if not match:
        return text
    there = nouns(
        " ".join([*(m.description for m in film.cast), *(s.visual_description for s in film.scenes)]).lower()
    )
    told = {singular(word) for word in re.findall(r"[a-z]{4,}", match[0].lower())}
    return text if told & there or GUARDS.search(match[0]) else text[match.end() :]


_PRONOUN = re.compile(
    r"^(?P<lead>\W*(?:(?:und|and|et|y|also|so) )?)(?P<who>er|sie|es|he|she|it|il|elle|él|ella)\b", re.I
)
_ARTICLES = {"er": "der", "sie": "die", "es": "das", "il": "le", "elle": "la", "él": "el", "ella": "la"}


def spoken_of(text: str, talk: str, film: Film, language: str) -> str:
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


def pointed(message: str) -> str:
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


def without_rest(text: str) -> str:
    """A text that takes a sound away, without the sentence that names what is left: *only the two of them and the hiss*."""
    rest = _REST.search(text)
    if not rest or not _OFF.search(text[: rest.start()]) or _OFF.search(rest[0]):
        return text
    return text[: rest.start()]
