"""The words that the parts of a wish are known by: refusals, shapes, narrators, what leads to what is told."""

from __future__ import annotations

import re

from agent.director.wish import settings
from agent.director.wish.settings_words import MANNERS, STYLES
from film.document import Aspect

NAMES = re.compile(
    r"(?:\b(?:like|as by|by|wie|comme|como|à la)\s+)?(?P<name>\b[A-ZÀ-Ý][\w'’-]+(?: [A-ZÀ-Ý][\w'’-]+)+)(?:'s\b)?"
)
"""Several words with capitals in a row, with what leads to them."""
NO = re.compile(
    r"\b(?:no|not|without|none|off|zero|don't|dont|nothing|nobody|never|skip|keine?r?n?|ohne|nicht|aus|sans|pas|aucune?|sin|nada|ningun[ao]?|senza|niente|sem|nenhum\w*|zonder|geen|utan|ingen|bez)\b",
    re.I,
)
MEANS = re.compile(r"\w (?:means?|heißt|bedeutet|signifie|veut dire|significa) \w")
THEY = re.compile(r"\W*(?:he|she|they|er|il|elle|ils|él|ella|ellos|lui|lei)\b", re.I)
SPOKEN = re.compile(
    r"\b(?:says?|said|saying|words?|lines?|reads?|narrat\w*|voice\w*|texts?|quotes?|sentences?|speaks?|speaker|sagt?|spricht|sprecher\w*|worte?n?|satz|liest|stimme|zeile|dit|dire|lit|lire|voix|mots?|phrase|texte|dice|decir|diga|voz|palabras|frase|texto|lee|leer|claim|slogan|tagline|motto)\b"
    r"|^\W*[A-ZÀ-Ý][\wÀ-ÿ.’' -]{0,20}(?:\([^)]*\))?\s*:\s*$"
)
"""What leads to words that are said, or somebody's name in front of them."""
ENDING = re.compile(
    r"^(?:let it |it |the film )?(?:ends?|closes?|finish(?:es)?) (?:on|with) (?=(?:an?|the|his|her|their)\b)",
    re.I,
)
UNTOLD = re.compile(
    r"(?:video (?!for (?:my|our) )|explain )?(?:by|with|of|for|from(?! (?:\d|(?:the )?\d|now|today|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|may|june|july|august|september|october|november|december|noon|all|everyone|everybody|both of us)\b)|in the style|von|mit|pour(?! (?:over|the|a|it|in|out|some)\b)|avec|con)\b",
    re.I,
)
"""How what is told begins where its subject was lost."""
SET_IN = re.compile(r"\bset (?:in|on|at|during|aboard)\b|\bset\s*$", re.I)
CORRECTS = re.compile(
    r"\b(?:no|wait|sorry|actually|nein|quatsch|non|perdón|mejor)\b.*\b(?:make (?:it|that)|mach|sagen wir|mets|pon(?:lo)?|que sean?)\W*$",
    re.I,
)
"""What leads from a length that is taken back to another one."""
CLAUSE = re.compile(
    r"\W*(?:who|which|qui|que|die|das|che|written|scritt[ao]|geschrieben|écrite?|escrit[ao])\b", re.I
)
"""How words go on that tell of what stands before them."""
ENDS = re.compile(
    r"\W*(?:let it |it |the film |and )*(?:ends?|opens?|starts?|closes?|begins?) (?:with|on)\b", re.I
)
"""How a sentence begins on what comes first or last."""
OF = re.compile(r"^\W*(?:of|from|von|vom|aus|de|du|des|d'|del|di)\s+", re.I)
WEATHER = re.compile(
    r"\W*(?:(?:heavy|light|pouring|falling|driving|soft|constant) )?(?:rain|snow|snowfall|fog|mist|drizzle|thunder\w*|sunshine|storm)\W*",
    re.I,
)
SIGHT = re.compile(
    r"(?:(?!(?:like|as|in|with|no|old|high|film)\b)[a-z-]+ ){0,2}(?:sky|skies|clouds?|candle ?light|candles|lanterns?|neon(?: signs?| lights?)?|puddles|streetlamps?|street ?lights|fairy lights|fire ?light|fireflies|stars"
    r"|kitchen|attic|cellar|living room|bedroom|bathroom|garden|balcony|harbou?r|beach|meadow|forest|café|diner|bakery|library|classroom|church|barn|greenhouse|studio|workshop)",
    re.I,
)
"""What is named among words for a look, and is to be seen: *pink sky*, *cosy kitchen*."""
GUIDE = re.compile(
    r"\b(?:safety(?! rules)|tour|guide|menu|timetable|programme|opening hours|price list)\b", re.I
)
"""A sort of film that tells what it is about itself: *ladder safety, 3 rules*."""
NOISE = re.compile(
    r"\b(?:sounds?|noises?|hum\w*|hear\w*|only|just|birdsong|silence|music|real|quiet|nur|geräusch\w*|klänge?|ton|bruits?|sons?|seulement|sonidos?|solo|suon[oi]|geluid\w*|dźwięk\w*|ljud\w*|ses\w*)\b|\wgeräusche?\b",
    re.I,
)
"""Words that say that something is only heard."""
STYLED = re.compile(
    r"\b(?:styles?|looks?|looking|like|as if|aesthetics?|colou?rs?|palette|tones?|light(?:ing|s)?|lit|lens|grain\w*|camera|shots?|close-?ups?|angles?|frames?|focus|motion|animat\w+|drawn|drawing|painted|cut|overhead|handheld|film|footage only|fonts?|text|logos?|transitions?|editing)\b",
    re.I,
)
"""Words for how a film is made, and not for what is to be seen in it."""
POLITE = re.compile(
    r"[\s,]*\b(?:svp|stp|s'il (?:vous|te) plaît|please|pls|plz|bitte|por favor|porfa)\W*$", re.I
)
TOPIC = re.compile(
    r"\b(?:explain|erklär\w*|expliquer?|explica\w*) (?!this|that|me|us|to|how|why|it|das|es|mir|uns|ça|esto)(?:\w+ ){0,2}?\w{3,}:\s*$",
    re.I,
)
"""What is to be explained, in front of how."""
FILM = re.compile(r"\b(?:film|video|clip|movie|vidéo|vídeo|película)\b", re.I)
CODE = re.compile(
    r"\b(?:codes?|coupons?|vouchers?|discounts?|gutschein\w*|rabatt\w*|bon de réduction|cupón|descuento)\b",
    re.I,
)
"""What somebody wants to pay less with, and no sort of film."""
HOW_TO = re.compile(r"\bhow[- ]to$", re.I)
HAPPENS = re.compile(
    r"\b(?:a|an|the|my|his|her) (?:\w+ )?(?:phone|screen|story)\b.*\b\w+s\b|\b(?:an|my|our|his|her) upright [a-z]+",
    re.I,
)
"""A sentence about a thing that shapes are named by, too."""
QUOTED = re.compile(r"[\"“”„«»「]")
ENDS_ON = re.compile(
    r"\b(?:ends?|closes?|finish(?:es)?|ende[nt]?|schluss|termine[rz]?|finir|finissez|acaba|termina|cierra)\b(?!.*\b(?:words?|line|say\w*|worte?n?|satz|mots?|phrase|palabras|frase)\b)",
    re.I,
)
"""What leads to the last picture, and to no words."""
UNWANTED = re.compile(
    r"(?:^|(?<=[.!?]\s))(?:please |but |and |bitte |aber |und )*(?:(?:i|we)(?: really| just)? (?:don't|do not|dont) want|ich (?:will|möchte|mag) (?:keine?n?|nicht)|je ne (?:veux|voudrais) (?:pas|aucun)|no (?:quiero|queremos) )\b",
    re.I,
)
"""How a sentence begins that says what is not wanted in the film."""
INSTEAD = re.compile(r",\s*(?:just|only|but|sondern|nur|mais|seulement|sino|solo|sólo)\s+", re.I)
EDGES = re.compile(r"^[\s,;:.!–—-]+|(?<=\w)[\s,;:–—-]+$|\s+$")
AND = re.compile(r"^(?:and|but|und|aber|et|mais|y|pero|e|mas|en|maar)\s+|[\s,]+(?:and|und|et|y|e|en)$", re.I)
JOINT = re.compile(
    r"(?:^|\s)(about|of|for|on|to|where|in which|between|with|über|für|von|wo|in dem|sur|pour|de|avec|où|sobre|para|con|donde|su|per|over|voor)\s*[:,–-]*\s*$",
    re.I,
)
GOES_ON = re.compile(r"(?:in|at|on|between|with|but|among)\s", re.I)
"""How what is told goes on from the sort of film: *a romance in a bakery*."""
ASKING = re.compile(r"(?:can|could|would|will|may|might|shall|könn|pouv|pourr|puede|podr|pod[ei])", re.I)
EXPLAINS = re.compile(r"\b(?:explain(?!er)|erklär(?:e|t|en)?\b|expliqu|explica|spiega)", re.I)
EXPLAINED = re.compile(
    r"\W*(?!(?:to|for|für|pour|para|the|my|our)\b)([a-z][\w' -]+?) (?:to|for) (?:an? |my |our |the )?(?:\w+ )?(?:\d|kids|child|pupil|student|beginner|class|people|everyone|grade|year)",
    re.I,
)
"""What is explained, in front of whom it is explained to: *tides to 10-year-olds*."""
ARTICLE = re.compile(r"^(?:an?|the|my|our|some|eine?n?|une?|una?|le|la|el|il)\s+", re.I)
BUT = re.compile(r"\b(?:except|but|besides|apart from|außer|bis auf|sauf|salvo|excepto|menos)\b", re.I)
EXACTLY = re.compile(
    r"\b(?:exact(?:ly)?|word for word|to the letter|verbatim|nothing (?:else|added|more)|only|just|locked|signed off|genau|wörtlich|wort für wort|sonst nichts|nichts (?:anderes|weiter|dazu)|mot (?:à|pour) mot|sans rien|rien d'autre|une seule|une? seule?|un[ao] sol[ao]|nur (?:ein|dies)\w*|textual(?:mente)?|palabra por palabra|nada más|tal cual)\b|\bprecisely this\b|\band no(?:thing)? more\b",
    re.I,
)
SHOTS = re.compile(
    r"\b(?:shots?|shot list|storyboard|scenes?|pictures?|images?|einstellung(?:en)?|szenen?|bilder|plans?|scènes?|images|tomas?|planos?|escenas?)\b",
    re.I,
)
NO_TUNE = re.compile(
    r"(?:an? )?(?:bit of |little )?(\w[\w -]*?)[\s,]+(?:but |and )?(?:no|without|ohne|sans|sin) (?:any )?(?:mus[a-z]+|tunes?)",
    re.I,
)
"""What is heard in the place of music: *bit of birdsong, no music*."""
OWNER = re.compile(
    r"\W*((?:[Mm]y|[Oo]ur) (?:[a-z'-]+ ){0,2}(?:shop|store|bakery|caf[ée]|bar|pub|restaurant|salon|studio|brand|company|firm|business|practice|farm|club|band|garage|gallery|hotel|brewery|nursery|stall|van|start-?up|agency) (?:called )?(?:[A-Z][\w'’&-]*)(?: (?:&|and|of|[A-Z][\w'’-]*))*)(?:,? (?:needs|wants|would like|is looking for|could use)\b|\W*$)"
)
"""Whose film it is, by name: *my bakery Daily Crumb needs a promo*."""
SILENT = re.compile(
    r"voice|narrat|speak|spok|talk|\bsa[yi]|\bwords?|sound|audio|silen|\bmute|\bv\W?o\b|comment|announc|quiet|hush|nois|text|caption|subtitle|music|picture|image|nobody|no one|\bnone\b|nothing|dialog|wordless|lip|\bears?\b|\bmic|\bsung|\bsing|\bread",
    re.I,
)
"""Words of an English wish for a film in which nobody speaks."""
FORMED = re.compile(r"\b(?:advertis(?:e|ing)|announc(?:e|ing))\b", re.I)
"""What is asked to be made, as a verb."""
CAST = re.compile(
    r"\W*((?:an?|the|my|our) (?:[\w-]+ ){1,2}(?:as|playing) (?:the|an?|our|my) [\w -]+?)\W*$", re.I
)
"""Who plays whom: *a parrot as the trainee*."""
MANNER = re.compile(
    r"\b(?:narrators?|voices?|voice-?overs?|speakers?) (?:who|that|which|sounding|like)\b|\b(?:werbe|roboter|computer|märchen)stimmen?\b|\b(?:voix (?:de (?:robot|pub\w*)|robotique|métallique|criarde)|voz (?:de (?:robot|anuncio)|rob[óo]tica|metálica))"
    r"|\b(?:no|not an?|want an?|keine?n?) (?:too |so )?(?!(?:fe)?male|(?:wo)?m[ae]n|human|child|single|spoken|speaking|talking|audible|other|additional|more|extra|background|narrator|off|real|actual|kind|sort|menschliche|weitere)[a-zß-ÿ]{4,} (?:narrators?|voices?|voice-?overs?|stimme|sprecher\w*)\b",
    re.I,
)
"""How a narrator is not to be, which asks for one."""
SUNG = re.compile(
    r"\b(?:no|without|ohne|kein\w*|sans|sin|senza|zonder) (?:any )?(?:vocals?|lyrics|singing|singers?|words|drums|percussion|gesang|schlagzeug|chant|paroles|batterie|voces|letra|batería)\b",
    re.I,
)
"""What music goes without, and is still music."""
BULLET = re.compile(r"(?:^|\n)\s*[-–•*]\s+|(?<=[,.;:])\s*\*\s+")
LABELS = re.compile(
    r"(?:(?<=\n)|^)(?P<bullet>[-–•*]\s*)?(?:hero(?:ine)?|twist|plot|story|idea|setting|subject|topic|held(?:in)?|handlung|geschichte|thema|ort|héros|histoire|sujet|lieu|protagonista|historia|tema|lugar|giro)\s*:\s*",
    re.I,
)
"""Labels in front of what is told: *twist: one is for her*."""
NEVER_SAY = re.compile(
    r"\b(?:don'?t|do not|never|not|nicht|kein\w*|niemals|jamais|pas|no|nunca)(?: \w+)? (?:say|saying|mention|use|sagen|erwähnen|verwenden|dire|mentionner|decir|digas|digáis|mencionar)\W*$",
    re.I,
)
FILM_FOR = re.compile(
    r"\b(?:good luck|thank[- ]you|congrat\w*|farewell|birthday|welcome|get well) (?:film|video|clip|message) (?:for|to) ",
    re.I,
)
ADDRESSED = re.compile(
    r"\W*(?:(?:we|i)(?:'re| are| am|'m| all| both)? (?:wish|thank|love|miss|think|hope|thinking|send|sending|wishing|hoping|thankful|grateful|proud|sorry|will miss)\b"
    r"|(?:wir|ich) (?:denken?|wünschen?|danken?|vermissen?|hoffen?) |nous (?:pensons|vous|te) |je (?:te|vous|pense) |(?:te|os|le|les) (?:queremos|deseamos|acompañamos|echamos))",
    re.I,
)
"""Words to whom a greeting is for."""
QUOTES = re.compile(r"[\"“„«]\s*([^\"“”„«»]+?)\s*[\"”“»]")
ALL_QUOTED = re.compile(rf"(?:{QUOTES.pattern.replace('(', '(?:', 1)}[\s,;.]*)+")
"""Nothing but quotations."""
PICTURES_OF = re.compile(
    r"\b(?:images?|pictures?|footage|visuals?|shots|bilder(?:n)?|aufnahmen|imágenes|immagini)\s+(?:of|from|von|aus|vom|de|du|des|del|di)\s*$",
    re.I,
)
"""What leads to what all pictures show beside words to the letter."""
SHOWS = re.compile(r"\b(?:show|picture|image|bild|zeig|montre|muestr|imágen|immagin|over|film)", re.I)
SCENES = re.compile(r"\b(?:scene|szene|scène|escena|scena|shot|bild|plan)\s*1\b", re.I)
SHAPED = re.compile(
    r"\b(?:vertical\w*|portrait(?! (?:of|von|de|d'))|hoch(?:format|kant)|staande?|squared?|quadratisch\w*|quadrat|carrée?s?|cuadrad[oa]|quadrad[oa]|quadrato|vierkant\w*|kvadrat\w*|widescreen|landscape|horizontal\w*|liggend\w*|quer(?:format)?|breitbild|panor[aá]mic[oa]?|panoramique|paysage|apaisado)\b",
    re.I,
)
VOICE = re.compile(
    r"\b(?:voices?|voz|voix|voce|narrat\w+|\w*stimme|\w*stem|\w*röst\w*|\w*sprecher\w*|\w*erzähl\w*|narrador[a]?|głos\w*|lektor\w*|ses[il]\w*|голос\w*)\b",
    re.I,
)
SAYS = re.compile(
    r"\b(?:an?|the|eine?|une?|una?) (?:\w+ )?(?:woman|man|child|girl|boy|frau|mann|kind|femme|homme|enfant|mujer|hombre|niñ[oa])\b.*\b(?:says?|speaks?|reads?|sagen|sagt|spricht|dise|dit|diga|dice)\b",
    re.I,
)
"""Who is to say a line: *at the end a woman should say*."""
UNCAPTIONED = re.compile(
    r"(?:\b(?:no|without|skip|kein\w*|ohne|sans|pas de|sin|nada de|senza|niente|sem|zonder|geen|utan|bez)\s+(?:[\w'-]+\s+){0,2}?(?:caption|sub|unter|sous|legend|sotto|onder|napis|text)\w*)"
    r"|\b(?:caption|sub|unter|sous|legend|sotto|onder|napis)\w*\s*[:=–-]?\s*(?:(?:are|be|is|bitte|please|turned|switched) )*(?:off|none|no|nein|aus|weg|non)\b"
    r"|\b(?:turn|switch|leave|schalt\w*)\w* (?:off|out)\b|^\W*(?:off|none|aus|no)\W*$"
    r"|\b(?:don't|dont|do not|never|nicht|pas)\b.*\b(?:caption|sub|unter|sous)",
    re.I,
)
FILLING = frozenset(
    """please pls bitte svp the a an in with use using some want would like i i'd we make it for mit in ein eine einem einer im avec une un en con una de la le el por favor just only maybe something style look
    stil look-alike ok thanks and und et y but aber mais pero as if was were were's background underneath behind under throughout""".split()  # noqa: SIM905
)


def aspect(text: str) -> Aspect | None:
    """The shape that words for it mean."""
    if read := settings.read(f"{text.strip(' ,.;:!#')}.").aspect:
        return read
    if re.search(
        r"\b(?:tik ?tok|stor(?:y|ies)|reels?|shorts|phone|handy|vert\w*|upright|tall|portrait|hoch\w*|staande?|em pé|in piedi|en pie|stående|9)\b",
        text,
        re.I,
    ):
        return "9:16"
    if re.search(
        r"\b(?:squar\w*|quadrat\w*|carré\w*|cuadrad\w*|vierkant\w*|kvadrat\w*|quadrad\w*)\b", text, re.I
    ):
        return "1:1"
    if re.search(r"\b4 ?[:x] ?5\b", text):
        return "4:5"
    return (
        "16:9"
        if re.search(
            r"\b(?:wide\w*|land\w*|horiz\w*|quer\w*|breit\w*|pano\w*|pays\w*|apais\w*|16|cinema|screen)\b",
            text,
            re.I,
        )
        else None
    )


def only_named(told: str, style: str | None) -> bool:
    """Whether words for a look only name a style in another language than English: *en bande dessinée*."""
    words = (
        rf"\W*(?:(?:en|im|in|als|als ein|como|come|comme|in het)\s+)?(?:{STYLES.get(style or '', '(?!)')})\W*"
    )
    return not told.isascii() and re.fullmatch(words, told, re.I) is not None


_OLD = r"\b(?:old(?:er)?|elderly|aged|senior|alte?[rnms]?|ältere?[rnms]?|betagt\w*|vieux|vieil(?:le)?|âgée?|viej[oa]|ancian[oa]|mayor|vecchi[oa]|anzian[oa]|idos[oa]|grand(?:father|mother|pa|ma|dad|mum|parent)\w*|gran(?:ny|dad|nie|ddad)|nana|oma\w*|opa\w*|großmutter|großvater|abuel[oa]|grand-(?:père|mère)|papi|mamie|nonn[oa]|av[óô]|vovó|vovô|oude?)\b"
_CHILD = r"\b(?:child(?:'s|like|ish)?|kid(?:'s)?|toddler|kinder\w*|kindes|einem kind|enfant|niñ[oa]|bambin[oa]|criança|kinderstem|barn\w*)\b"
_GIRL = r"\b(?:girl(?:'s)?|mädchen\w*|fillette|petite fille|niña|bambina|menina|meisje\w*)\b"
_BOY = r"\b(?:boy(?:'s)?|junge[nr]?\w*|bub|garçon|niño|bambino|menino|jongen\w*)\b"
_HERS = r"\b(?:wom[ae]n(?:'s)?|female|lady(?:'s)?|girl|she|her|mother\w*|mum\w*|mom\w*|grandm\w*|gran(?:ny|nie)|nana|aunt\w*|frau\w*|weiblich\w*|sprecherin|erzählerin|mutter|großmutter|oma\w*|femme|féminine?|narratrice|mère|maman|grand-mère|mamie|mujer|femenin[oa]|narradora|madre|abuela|donna|femminile|nonna|mulher|feminin[oa]|avó|vovó|vrouw\w*|kvinn\w*|kobie\w*|żeńsk\w*|lektorka|kadın\w*|женск\w*|actress|alto|soprano)\b"
_HIS = r"\b(?:m[ae]n(?:'s)?|male|bloke|guy|chap|gentleman|lad|he|his|father\w*|dad\w*|grandf\w*|grandp\w*|grandd\w*|granddad|uncle|mann\w*|männer\w*|männlich\w*|sprecher|erzähler|vater|großvater|opa\w*|homme|masculine?|père|papa|grand-père|papi|hombre|masculin[oa]|padre|abuelo|uomo|maschile|nonno|homem|avô|vovô|mannen\w*|man\w*stem|mężczyzn\w*|męsk\w*|erkek\w*|мужск\w*|(?:fore|fisher|post|sales|fire|police|gentle|crafts|milk|show|watch)man|baritone|bass)\b"


_UNLIKE = re.compile(
    r"\b(?:not|nicht|pas|no|non|niet|nie|never|without)\s+(?:(?:too|so|very|zu|trop|muy|troppo|te)\s+)?\w+",
    re.I,
)
"""How a voice is not to be."""


def voice(told: str) -> str:
    """Who narrates, as a voice that providers know: ``old-woman``; where only its manner is told, that: ``soft``."""
    hers, his = re.search(_HERS, told, re.I), re.search(_HIS, told, re.I)
    if re.search(_GIRL, told, re.I):
        return "girl"
    if re.search(_BOY, told, re.I):
        return "boy"
    if re.search(_CHILD, told, re.I):
        return "child"
    if re.search(_OLD, told, re.I):
        return "old-woman" if hers else "old-man"
    manners = _UNLIKE.sub(" ", told)
    manner = next(
        (name for name, words in MANNERS.items() if re.search(rf"\b(?:{words})\b", manners, re.I)), ""
    )
    sort = "woman" if hers else "man" if his else ""
    if not sort:
        return manner if VOICE.search(told) else ""
    return f"deep-{sort}" if manner == "deep" else sort
