"""What a message says beside its request: why, for whom, how it was liked. None of that changes a film.

"square please, it's for our feed", "the bike has to be orange. Our brand colour is orange!", "das ist für Oma":
a part that only tells a reason or a feeling goes before the rest is read. A part that may ask for something stays.
"""

from __future__ import annotations

import re

from agent.director.refine.draft import LOOKS
from agent.director.words.lexer import lex

_FEELINGS = (
    r"happy|pleased|glad|satisfied|fine|good|great|nice|perfect|lovely|beautiful|wonderful|awesome|amazing|cool|brilliant"
    r"|boring|ugly|strange|weird|odd|wrong|awful|bad|prettier|nicer|better|clearer|cosier|funnier|more fitting|more fun"
)
_PERSON = r"(?:i|we|he|she|they|people|everyone|everybody|nobody|no one|my \w+|our \w+|the (?:kids|children|client|boss|customer|team|audience|viewers?)|mum|mom|dad|grandma|grandpa)"
_REASONS = (
    # it's for our feed; that's my daughter's name; our brand colour is orange; it looks nicer
    r"(?:it|this|that|these|those|they) (?:is|are|was|were|will be|would be) (?:only |just |all |meant |intended )?(?:for|because|due to|about) [^,;.!?]+",
    r"(?:it|this|that|which|he|she) (?:is|was) (?:also |actually |the name of )?(?:my|our|her|his|their|grandma's|\w+'s) [^,;.!?]+",
    r"(?:my|our|the) (?:brand|company|logo|house|club|team|school|corporate)(?: ?'s)? colou?rs? (?:is|are) [^,;.!?]+",
    r"(?:it|that|this) (?:would |will )?(?:looks?|feels?|fits?|matches|suits?|reads?|works?) (?:so |too |much |a bit |far |really |way |just )*(?:" + _FEELINGS + r"|like \w+)(?: [\w' ]+)?",
    rf"(?:otherwise|or else|then) (?:it|that|{_PERSON}) [^,;.!?]+",
    rf"(?:because|since|as|so that|cause|'?cause|so) (?:it|that|this|they|{_PERSON}|\w+) (?:is|are|was|will|would|can|could|do not|does not|can not|look|looks|feel|feels|like|likes|love|loves|hate|hates|want|wants|need|needs|prefer|prefers|have|has|think|thinks|understand|understands)\b[^;.!?]*",
    rf"{_PERSON} (?:really |just |also |all |always |absolutely |simply |so |do not |would |will |never )*(?:love[sd]?|like[sd]?|hate[sd]?|think|thinks|thought|find|finds|found|feel|feels|believe|said|says|told me|laughed|cried|enjoyed|post|posts|posted|sell|sells) [^,;.!?]+",
    rf"(?:because |since |as |so )?{_PERSON} (?:only |just |also |really )*(?:want|wants|need|needs|plan|plans|would like|have|has|are going|am going) to (?:post|show|use|share|upload|put|send|present|print|project|screen|publish|play|give|watch) (?:it|this|that|them|the (?:film|video|movie))\b[^,;.!?]*",
    r"(?:wir|ich) (?:wollen|will|möchten|möchte) (?:es|ihn|das|den film) [^,;.!?]+ (?:posten|zeigen|hochladen|schicken|stellen|teilen|verwenden)",
    r"(?:on veut|je veux|nous voulons|c'est) (?:le |la |l')?(?:pour le |pour la )?(?:publier|montrer|poster|partager|envoyer|mettre)[^,;.!?]*",
    r"(?:queremos|quiero|vamos a) (?:publicarlo|subirlo|mostrarlo|enseñarlo|compartirlo|usarlo|ponerlo)[^,;.!?]*",
    rf"{_PERSON} (?:am|are|is|was|were) (?:very |so |really |quite |a bit |already |absolutely )*(?:{_FEELINGS}|allergic|afraid|scared|worried|a fan|in love)\b[^,;.!?]*",
    rf"(?:the |this |that |it |everything |all )?(?:[\w ]+ )?(?:is|are|looks?|was|were) (?:all |already |otherwise |just |very |so |really )*(?:{_FEELINGS}|ok|okay)(?: (?:as it is|otherwise|already|so far|by the way|now|though))?",
    r"(?:good|great|nice|lovely|awesome|amazing|well done|good job|great job|nice work|great work|love it|looks good|looks great)(?: (?:so far|job|work|start|already|otherwise))?",
    r"(?:a few|some|two|three|a couple of|small|my|our|more) (?:small |little |more |last )*(?:notes|changes|things|remarks|edits|wishes|requests|points|corrections|comments)",
    r"\w+ is (?:my|our|her|his|their) (?:favou?rite |brand |company |club |school |team )*colou?r",
    # de
    r"\w+ ist (?:meine|unsere|ihre|seine) \w*farbe",
    r"(?:das|es|der film|dies) (?:ist|wird|war) (?:nur |ja |alles |auch )?(?:für|wegen|der name|die farbe|mein|meine|unser|unsere) [^,;.!?]+",
    r"unsere? (?:marken|firmen|haus|vereins|schul)farben? (?:ist|sind) [^,;.!?]+",
    r"(?:weil|denn|da|damit|sodass) [^;.!?]+",
    r"(?:ich|wir|er|sie|meine? \w+|unsere? \w+) (?:finde|finden|mag|mögen|liebe|lieben|liebt|mag|hasse|glaube|denke|hat|posten|wollen das) [^,;.!?]+",
    r"(?:das|es|sonst|alles andere|der rest|der film) (?:ist|sieht|wirkt|passt|gefällt)(?: [\w]+){0,3} (?:gut|schön|schöner|toll|super|perfekt|besser|prima|aus|mir|uns)(?: \w+)?",
    r"(?:es |das |sie |er )?(?:wirkt|sieht|ist|war|klingt) (?:irgendwie |mir |gerade |noch )*(?:so|sehr|etwas|ein bisschen|recht) \w+(?: aus)?",
    r"(?:it|that|this|they) (?:looks?|feels?|seems?|is|are) (?:all |just )?so \w+(?: \w+)?",
    r"(?:sehr |echt |richtig |schon )?(?:gut|schön|toll|super|prima|klasse|perfekt)(?: so| gemacht| geworden)?",
    # fr
    r"(?:c'est|ce sera|c'était) (?:juste |seulement |le nom |la couleur )?(?:pour|de|mon|ma|notre|celui|celle) [^,;.!?]+",
    r"(?:parce que|parce qu'|car|puisque|pour que|afin que|comme ça|sinon) ?[^;.!?]+",
    r"(?:j'aime|j'adore|je trouve|je pense|nous aimons|on aime|on adore|les enfants) [^,;.!?]+",
    r"(?:c'est|le reste est|tout est|le film est) (?:très |trop |vraiment |déjà )*(?:bien|beau|belle|super|parfait|génial|magnifique|joli|ennuyeux|moche)",
    r"(?:très |trop )?(?:bien|beau|super|parfait|génial|bravo)",
    r"(?:le |la )?\w+ est (?:ma|notre|sa) couleur(?: \w+)?",
    # es
    r"(?:el |la )?\w+ es (?:mi|nuestro|su) color(?: \w+)?",
    r"(?:es|será|era) (?:sólo |solo |el nombre |el color )?(?:para|por|de|mi|nuestro|nuestra) [^,;.!?]+",
    r"(?:porque|ya que|para que|así|si no|pues) [^;.!?]+",
    r"(?:me|nos|a mi \w+ le|a los niños les) (?:gusta|encanta|gustan|encantan|parece) [^,;.!?]+",
    r"(?:es|está|todo está|lo demás está|el resto está|la película está) (?:muy |bastante |demasiado )*(?:bien|bonito|bonita|genial|perfecto|perfecta|bueno|aburrido|feo)",
    r"(?:muy bien|genial|perfecto|estupendo|qué bonito)",
)  # fmt: skip
_REASON = re.compile(rf"(?:{'|'.join(_REASONS)})", re.I)
_JOINT = re.compile(
    r"(\s*;\s+|(?<=notes|anges|hings|edits)\s*:\s*;?\s+|,\s+|\s+[–—-]\s+|(?<=[^\W\d_])[.!?…]+\s+|\s*\(|\)\s*|\s+(?=because\b|weil\b|parce que\b|porque\b))",
    re.I,
)
_FACES = re.compile(
    r"(?<!\w)(?:[:;=8][-^o']?[)(DPp|/*]+|<3+|\^\^|xD+|\bhaha\w*|\blol\b)(?!\w)|[\u2600-\u27bf\u2b50\U0001f000-\U0001faff\ufe0f\u200d]+"
)
_ASKS = re.compile(
    r"\d|\b(?:scenes?|shots?|szenen?|scènes?|escenas?|should|must|has to|have to|needs? to|please|make|let|change|remove|add|put"
    r"|soll\w*|muss|mach\w*|bitte|doit|faut|mets|fais|debe|haz|pon|too (?!good|nice|cool)\w+|zu \w+|trop|demasiad[oa])\b",
    re.I,
)
_TOLD = re.compile(
    rf"(?:so|well|only thing|first of all|the only thing(?: is)?|and|but)?,?\s*{_PERSON} (?:[\w']+ ){{0,2}}?"
    r"(?:watched|showed|saw|got|had|was|were|played|jumped|fell|noticed|asked|laughed|cried|loved|liked|enjoyed|thought|said)\b.*",
    re.I,
)
"""A sentence that only tells how the film was watched."""
_PART = re.compile(
    r"\b(?:in|at|during) (the (?:part|scene|bit|moment|shot) (?:with|where|in which|when) [^.,;!?]+)", re.I
)
_REQUEST = re.compile(
    r"(?:please|could|can|would) (?:you|we)\b|^(?:please |so )*(?:make|let|change|remove|add|put|turn)\b",
    re.I,
)
_STOP = re.compile(r"^why (?:is|are) (?P<what>[^?.!]+?) (?P<does>\w+ing)(?P<where> in [^?.!]+)?[?!.\s]+(?:please |just )?stop(?: that| this| it| doing that)?[\s.!?]*$", re.I)  # fmt: skip


def without_asides(text: str) -> str:
    """The message without parts that only give a reason or a feeling; whole where nothing else is left."""
    text = _signs_told(text)
    text = _STOP.sub(lambda m: f"{m['what']}{m['where'] or ''} should not {_base(m['does'])}", text)
    text = _request_told(text)
    text = _DISLIKED.sub(r"make \g<what> \g<how>", text)
    pieces = _JOINT.split(text)
    kept: list[str] = []
    for index in range(0, len(pieces), 2):
        piece = re.sub(r"^(?:and|but|so|und|aber|et|mais|y|pero) ", "", pieces[index].strip(), flags=re.I)
        if piece and not _only_a_reason(piece):
            joint = pieces[index - 1] if index and kept else ""
            kept.append(joint + pieces[index])
    rest = re.sub(r"^(?:so|and|but) ", "", "".join(kept).strip(" ,;:–—("), flags=re.I)
    return rest if rest.strip(" .!?") else text


_SIGNS = {
    "at night": "🌙🌛🌜🌃🌌", "in the rain": "🌧☔🌦", "in the snow": "❄🌨", "in sunshine": "☀🌞", "in fog": "🌫",
    "in a thunderstorm": "⛈🌩", "at sunrise": "🌅🌄", "at sunset": "🌇🌆", "in autumn": "🍂🍁",
}  # fmt: skip
"""Picture signs that ask for an hour, a weather or a season, where the words beside them ask for nothing of the kind."""


def _signs_told(text: str) -> str:
    """The message without picture signs; what they ask for in words, where only they say it."""
    told = next((words for words, signs in _SIGNS.items() if any(sign in text for sign in signs)), "")
    rest = " ".join(_FACES.sub(" ", text).split())
    if not told or any(token.kind in LOOKS for token in lex(rest, [], "en")) or len(rest.split()) > 6:
        return rest
    return f"{rest} {told}"


def _request_told(text: str) -> str:
    """The request of a message that tells of an evening with the film; "there" is the part that was told of."""
    sentences = [s for s in re.split(r"(?<=[.!?])\s+", text) if s]
    told = [s for s in sentences if _TOLD.fullmatch(s.strip(" .!?"))]
    rest = [s for s in sentences if s not in told]
    if not told or not any(_REQUEST.search(s) for s in rest):
        return text
    asked = " ".join(rest)
    part = next((found[1] for s in told if (found := _PART.search(s))), "")
    there = r"\bthere\b(?! (?:is|are|should|must|be)\b)"
    return re.sub(there, f"in {part}", asked, count=1) if part else asked


_DISLIKED = re.compile(
    r"^i (?:really |just )?(?:do not (?:really )?like|hate) (?P<what>(?:the|his|her) [\w ]+?)[,;.]+\s*(?:so |please |can you |could you )*make (?:it|them) (?P<how>[\w ]+)[.!]*$",
    re.I,
)


def _only_a_reason(piece: str) -> bool:
    bare = piece.strip(" .,;:!?()")
    if "\ue000" in bare:
        return False
    found = _REASON.fullmatch(bare)
    return bool(found) and not _ASKS.search(bare)


def _base(gerund: str) -> str:
    from agent.director.words import vocabulary

    return vocabulary.GERUNDS.get(gerund.lower(), gerund)
