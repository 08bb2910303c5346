"""The words of settings: shapes, languages, voices, what is left out, moods and styles."""

from __future__ import annotations

import re

from agent.director.wish.lengths_words import FILM
from film.document import Aspect

ALONE_LEFT = r"(?:^\s*|(?<=[،؛,;:.!?()\[\]—–|/#、。，・…])\s*|(?<=\s-)\s*|(?<=\n)\s*)"
_POLITELY = r"(?:(?:で|に)(?:お願いします|お願い|してください|して|す)?|でお願い(?:いたします|します)?|请|でよろしく)?"
"""What stands behind a setting in Japanese and Chinese."""
ALONE_RIGHT = _POLITELY + r"(?=\s*(?:$|[,;:.!?)\]—–|/\n、。，،…#]|-\s))"
ASPECTS: dict[Aspect, str] = {
    "16:9": r"widescreen|yatay|landscape|horizontal(?:es)?|querformat|quer|paysage|apaisado|横型|横向き|横屏|가로",
    "9:16": r"vertical(?:es|ly)?|вертикальн\w+|pionow\w+|dikey|עומד|לאורך|אנכי|عمودي\w*|رأسي\w*|portrait|upright|hochkant|hochformat|verticale?|縦型?|縦向き|竖屏|竖版|세로",
    "1:1": r"square|quadratisch(?:es|er|e)?|quadrat|carrée?|cuadrad[oa]|quadrad[oa]|quadrat[oa]|kare|vierkant|正方形|方形|정사각형",
    "4:5": r"(?!)",
}
"""What the shapes are called, beside their figures."""
_SHAPED = r"(?:format|formato|formaat|orientation|mode|aspect(?: ratio)?|ratio|video|película|formatted|bild|picture)"


def shapes(aspect: Aspect) -> tuple[str, ...]:
    """Patterns for a shape where it speaks of the film."""
    words = ASPECTS[aspect]
    width, height = aspect.split(":")
    figures = rf"{width}\s*(?:[:x×/]|by|zu)\s*{height}"
    return (
        rf"(?<![\d:])(?:(?:format|aspect(?: ratio)?|ratio|seitenverhältnis)\s*[:=]?\s*)?(?:in |en |im format |as )?(?:{figures})(?!\d|:\d)(?: {_SHAPED})?",
        rf"{ALONE_LEFT}(?:just |only |and |please |bitte )*(?:in |en |au |im |as )?(?:an? )?(?:(?:format|formato|aspect(?: ratio)?|orientation|shape)\s*[:=]?\s*|#)?(?:{words})(?: {_SHAPED}| formato)*{ALONE_RIGHT}",
        rf"\b(?:{words})(?=(?:\s+\w+)?\s+{FILM}\b)(?!\s+of\b)",
        rf"(?:^|(?<=[.!?\n]))\s*(?:an? |un[aoe]? |uma? |eine? )?(?P<film>{FILM})\s+(?:{words})(?=\s*[:,.!]|\s*$|\s+(?:de |d')?\d|\s+(?:pour|für|para|for|about|sur|per|sobre|über|de|con|avec|mit|où|donde)\b)",
        rf"\b(?:{words})(?=\s+tanıtım)" if aspect in ("1:1", "9:16", "16:9") else r"(?!)",
        rf"\b(?:in|make it|keep it|en|im|as) (?:an? )?(?:format |formato )?(?:{words})(?: {_SHAPED})?{ALONE_RIGHT}",
        rf"\b(?:it|this|das|es|ça|the {FILM}) (?:should|must|has to|needs to|soll|muss|doit|debe) (?:be |être |ser )?(?:in )?(?:{words})(?: {_SHAPED})?(?: sein)?(?=\s*(?:$|[,;.!]|and\b))",
        rf"\b(?:i|we)(?:'d)? (?:want|need|like) (?:it|this) (?:to be )?(?:in )?(?:{words})(?: {_SHAPED})?{ALONE_RIGHT}",
        rf"\b(?:in |en |im )?(?:the |an? )?(?:{words}) (?:format|formato|orientation|mode|aspect ratio)\b",
        rf"\s(?:{words if aspect == '9:16' else 'horizontal|widescreen|querformat'})\s*[.!]?\s*$"
        if aspect in ("9:16", "16:9")
        else r"(?!)",
        rf"\b(?:format|formato|aspect(?: ratio)?|ratio|shape)\s*[:=]?\s+(?:{words})\b",
    )


FEED = r"\bfor (?:the|my|our) (?:\w+ )?(?:feed|grid|timeline)\b"
_PHONE = r"(?:my |our |the |an? |ein |mein |meine |mon |mes |les |un |une |mi |mis |los |las )?"
UPRIGHT = (
    r"\b(?:upright|vertical|hochkant)(?= (?:because|since|as) (?:i|he|she|they|we|it|people|everyone|most)\b)",
    rf"\b(?:for|on|fürs?|auf|pour|sur|para|en) {_PHONE}(?:(?<=our )\w+'s |(?<=my )\w+'s )?(?:tiktok|(?:instagram|insta|ig|facebook|snapchat|whatsapp)(?: stor(?:y|ies)| reels?| status)?|(?:youtube |yt )?shorts|r[ée]els?(?: (?:de |d')?insta(?:gram)?)?|stories|snapchat|(?:(?:smart|mobile )?phones?|mobile|handy|téléphone|móvil)(?: screens?)?)\b",
    rf"\b(?:for|on) {_PHONE}(?:youtube|yt) short\b",
    rf"{ALONE_LEFT}(?:tiktok|(?:instagram|insta|ig|facebook) (?:reels?|stor(?:y|ies))|(?:youtube |yt )shorts?|snapchat|reels?)(?: format| video)?{ALONE_RIGHT}",
    r"\b(?:an? )?(?:instagram|insta|ig|facebook|snapchat|whatsapp) (?:story|reel|status)(?=\s*(?:$|[,:;.–—-]))",
)
"""Services and devices whose films stand upright; taken out with what leads to them."""
LYING = (r"\b(?:for|on) (?:an?|the|our|my) (?:big|large|wide|cinema|movie|tv|projector)[- ]?screens?\b(?: (?:in|at|of) (?:the|our|my) \w+)?", r"\b(?:in )?(?:cinema|tv|television|youtube) (?:format|aspect(?: ratio)?)\b", rf"(?:{ALONE_LEFT}on|\b(?:for|für|pour|para|per)) (?:the |la )?(?:youtube|tv|télé|tele){ALONE_RIGHT}")  # fmt: skip
"""Where films lie down."""
UPRIGHT_FORMS = ((r"\b(?:youtube|yt) shorts?\b", "short"), (r"\b(?:instagram|insta|ig|facebook) (?:reel|story)\b", "reel"), (rf"\b(?:tiktok|instagram)(?=\s+{FILM})|(?<=\bvidéo )tiktok\b|(?<=\bvideo )tiktok\b", ""), (r"\breel\b", "reel"))  # fmt: skip
"""Forms that stand upright, and the word that stays of them."""
LANGUAGES = {
    "en": r"english|englisch|anglais|inglés|ingles|engels|inglese|inglês|engelska|angielsku|английск\w+|英語|英语|영어",
    "de": r"german|deutsch|allemand|alemán|aleman|duits|tedesco|alemão|tyska|niemiecku|немецк\w+|ドイツ語|德语|독일어",
    "fr": r"french|französisch|français|francés|frances|frans|francese|francês|franska|francusku|французск\w+|フランス語|法语|프랑스어",
    "es": r"spanish|castilian|spanisch|espagnol|español|castellano|spaans|spagnolo|espanhol|spanska|hiszpańsku|испанск\w+|スペイン語|西班牙语",
    "it": r"italian|italienisch|italien|italiano|italiaans|italiana|itálien|włosku|итальянск\w+",
    "pt": r"portuguese|portugiesisch|portugais|portugués|português|portoghese|portugees",
    "nl": r"dutch|niederländisch|néerlandais|holandés|nederlands|olandese|flemish|flämisch",
    "pl": r"polish|polnisch|polonais|polaco|pools|polacco|polski|polsku|польск\w+",
    "ru": r"russian|russisch|russe|ruso|по-русски|русск\w+|russisch|russo",
    "sv": r"swedish|schwedisch|suédois|sueco|svenska|zweeds|svedese",
    "tr": r"turkish|türkisch|turc|turco|türkçe|turks",
    "el": r"greek|griechisch|grec|griego|ελληνικά",
    "ja": r"japanese|japanisch|japonais|japonés|日本語|giapponese|japans",
    "zh": r"chinese|mandarin|chinesisch|chinois|chino|中文|cinese|chinees|国语|普通话",
    "ko": r"korean|koreanisch|coréen|coreano|한국어|coreaans|koreaans|coreano",
    "ar": r"arabic|arabisch|arabe|árabe|العربية|arabo",
    "he": r"hebrew|hebräisch|hébreu|hebreo|עברית|ebraico",
    "hi": r"hindi|हिन्दी|hindu?i|indisch",
    "vi": r"vietnamese|vietnamesisch|vietnamien|tiếng việt",
    "id": r"indonesian|indonesisch|indonésien|bahasa(?: indonesia)?",
}
LANGUAGE_NAMES = {tag: names.split("|")[0].capitalize() for tag, names in LANGUAGES.items()}
_VOICE = r"narration|voice[- ]?overs?|voice|narrator|commentary|erzählung|sprecher(?:in)?|erzähler(?:in)?|stimme|voix(?: off)?|narrateur|narración|narrador|voz|narração|narrazione|voce"


def spoken_in(names: str) -> tuple[str, ...]:
    """Patterns for a language where it is the film's."""
    return (
        rf"\b(?:please |bitte |por favor |but |and |aber )*(?:(?:{_VOICE})\s+)?(?:all )?(?:narrated |spoken |told |erzählt |gesprochen |raconté |narrad[oa] )?\b(?:in|auf|en|em|på|po|na|in het|entirely in)\s+(?:plain |simple |brazilian |british |american )?(?:{names})(?: (?:erzählt|gesprochen|vertont|erzählen|sprechen|narrated|spoken|told|raconté|narrad[oa]))?(?=\s*(?:$|[,;:.!?)–—]|please|bitte|and\b|(?:with|mit|avec|con|even though|although|though|because|since)\b))(?:,? (?:even though|although|though|because|since) (?:i|we|my|our)\b[^,.;:!?]{{0,40}})?",
        rf"\b(?:{_VOICE})\s+(?:in|auf|en|em|på)\s+(?:{names})\b",
        rf"(?<=\b(?:film|clip)\s)(?:in|auf|en|em)\s+(?:{names})\b|(?<=\bvideo\s)(?:in|auf|en|em)\s+(?:{names})\b|\b(?:in|auf|en|em)\s+(?:{names})(?=\s+(?:about|of|on|über|sur|sobre)\b)",
        rf"\b(?:{names})[- ](?:{_VOICE}|language|speaking)\b",
        rf"\b(?:language|lang|speech|spoken language|sprache|langue|idioma|lingua|língua|taal|språk)\s*[:=]\s*(?:{names})\b",
        rf"\b(?:the )?(?:{_VOICE}|they|it)\s+(?:should |must |has to |soll |doit |debe )?(?:speaks?|talks?|be in|be|auf|spricht|parler?|hablar?)\s+(?:in )?(?:{names})(?: sein| sprechen)?(?=\s*(?:$|[,;:.!?]))",
        rf"(?:^\s*|(?<=[,;(.])\s*)(?:(?:and|und|et|y)\s+)?(?:in |auf |en )?(?:{names}){ALONE_RIGHT}",
        rf"(?:用|以)?(?:{names})(?:で(?!す)|로 |版)",
    )


FOREIGN_SPEECH = re.compile(
    r"^(?![^.;:]*\b(?:narrat\w+|voice|film|video|sprecher\w*|stimme|voix|voz)\b)[^.;:,]*\b(?:say|says|speaks?|talks?|sings?|swears?|counts?|dreams?|writes?|prays?|curses?|whispers?|shouts?|spricht|singt|flucht|träumt|zählt|parle|chante|jure|compte|habla|canta|sueña|cuenta)\b[^.;:,]{0,24}\b(?:in|auf|en)\s+\w+\s*[.?!]?$",
    re.I,
)
"""Somebody in the story who speaks another language: it is not the film's."""
_KINDLY = r"(?:(?:deep|warm|soft|calm|gentle|young|low|friendly|rough|clear|bright|dark|quiet|kind|sweet|cosy|cozy|wise|grumpy|gravelly|husky|raspy|soothing|sleepy|cheerful|british|american|irish|scottish),? ){0,2}"
_WOMAN = r"woman|female|lady|frau|femme|mujer"
_TOLD = r"(?:narrated|told|read|spoken|voiced|erzählt|gesprochen|raconté|narrad[oa]) (?:by|von|par|por)"
_LET = r"\b(?:let|have|lass|laisse|laissez|deja|que) (?:an? |the |eine[nr]? |une? |una? )?"
_TELLING = r" (?:narrate|tell|read|speak|erzählen|sprechen|raconter|lire|parler|narrar|contar|leer)(?: (?:it|this|the story|the text))?"
_TELLS = r"(?: (?:(?:should|must|may|could|is to|will) )?(?:tell|read|narrate|speak|say)(?: (?:it|this|that|the (?:story|text|narration|whole thing)))?| (?:telling|reading|narrating) (?:it|the story))?"
_OF = r"(?:voice|narrator|narration) (?:of|like|by) (?:an? |the |my )?"
_END = r"(?=\s*(?:$|[,;:.!?)—–]|please\b))"
VOICES = {
    "old-man": rf"{_OF}(?:{_KINDLY}(?:old|elderly) (?:man|gentleman)|grand(?:father|pa|dad)){_END}|(?:an? |my )?{_KINDLY}grand(?:father(?:ly)?|pa|dad)(?:'s)?(?:[- ]like)? (?:voice|narrator){_END}|(?:voz de (?:abuelo|anciano)|voix de (?:grand-père|papi)|(?:mit )?opa-?stimme)|{_LET}(?:(?:old|elderly) man|grandfather|grandpa){_TELLING}|(?:an? )?(?:old|elderly) (?:man|male)(?:'s)? (?:voice|narrator){_TELLS}|{_TOLD} (?:an? (?:old|elderly) man|(?:an?|my|his|her) grand(?:father|pa))|(?:an? )?grand(?:father|pa|ad)(?:'s)? voice{_TELLS}|(?:voice|narrator): (?:an? )?old man",
    "old-woman": rf"{_OF}(?:{_KINDLY}(?:old|elderly) (?:woman|lady)|grand(?:mother|ma)|granny){_END}|(?:an? |my )?{_KINDLY}(?:grand(?:mother(?:ly)?|ma)|granny|nana)(?:'s)?(?:[- ]like)? (?:voice|narrator){_END}|(?:voz de (?:abuela|anciana)|voix de (?:grand-mère|mamie)|(?:mit )?oma-?stimme)|{_LET}(?:(?:old|elderly) (?:woman|lady)|grandmother|grandma){_TELLING}|(?:an? )?(?:old|elderly) (?:woman|female|lady)(?:'s)? (?:voice|narrator){_TELLS}|{_TOLD} (?:an? (?:old|elderly) (?:woman|lady)|(?:an?|my|his|her) grand(?:mother|ma))|(?:an? )?grand(?:mother|ma)(?:'s)? voice{_TELLS}|(?:voice|narrator): (?:an? )?old woman",
    "woman": rf"{_OF}{_KINDLY}(?:{_WOMAN}|mother|mum|mom){_END}|(?:an? )?{_KINDLY}motherly voice|{_LET}(?:{_WOMAN}){_TELLING}|(?:an? )?{_KINDLY}(?:woman(?:'s)?|female|lady(?:'s)?) (?:voice(?:[- ]?over)?|narrator|narration){_TELLS}|{_TOLD} (?:an? |einer? |une )?(?:{_WOMAN})|(?:bitte )?(?:mit (?:einer )?|eine )?(?:\w+[er] )?frauenstimme|voix (?:de femme|féminine)|voz (?:de mujer|femenina|feminina)|(?:voice|narrator|stimme|voix|voz)\s?: (?:an? )?(?:woman|female|weiblich|féminine|femenina)|voce (?:[\w]+ )?(?:di donna|femminile)|voz (?:\w+ )?(?:feminina|de mulher)|(?:\w+ )?vrouwenstem|(?:\w+ )?kvinnoröst|(?:\w+ )?(?:kobiecy|żeński) głos|(?:\w+ )?głos (?:kobiety|kobiecy|żeński)|(?:\w+ )?kadın ses\w*(?: anlatsın)?|женск\w+ голос\w*",
    "man": rf"{_OF}{_KINDLY}(?:man|male|mann|homme|hombre|father|dad){_END}|{_LET}(?:man|mann|homme|hombre){_TELLING}|(?:an? )?{_KINDLY}(?:man(?:'s)?|male) (?:voice(?:[- ]?over)?|narrator|narration){_TELLS}|{_TOLD} (?:an? |einem |un )?(?:man|mann|homme|hombre)\b|(?:bitte )?(?:mit (?:einer )?|eine )?(?:\w+[er] )?männerstimme|voix (?:d'homme|masculine)|voz (?:de hombre|masculina)|(?:voice|narrator|stimme|voix|voz)\s?: (?:an? )?(?:man|male|männlich|masculine|masculina)\b|voce (?:[\w]+ )?(?:d['’]uomo|maschile)|voz (?:\w+ )?(?:masculina|de homem)|(?:\w+ )?mannenstem|(?:\w+ )?mansröst|(?:\w+ )?męski głos|(?:\w+ )?głos (?:mężczyzny|męski)|(?:\w+ )?erkek ses\w*(?: anlatsın)?|мужск\w+ голос\w*",
    "girl": rf"voz de niña|{_OF}(?:little |young )?(?:girl|mädchen|petite fille|niña){_END}|{_LET}(?:(?:little |young )?girl|mädchen){_TELLING}|(?:a )?(?:little |young )?girl(?:'s)? voice{_TELLS}|{_TOLD} a (?:little |young )?girl",
    "boy": rf"{_OF}(?:little |young )?(?:boy|petit garçon|niño){_END}|{_LET}(?:(?:little |young )?boy|jungen?){_TELLING}|(?:a )?(?:little |young )?boy(?:'s)? voice{_TELLS}|{_TOLD} a (?:little |young )?boy",
    "child": rf"{_OF}(?:little |young |small )?(?:child|kid|kind|enfant){_END}|(?:a )?child(?:ish|like) voice|voce (?:di|da) bambin[oa]|voz de criança|{_LET}(?:child|kid|kind|enfant|niñ[oa]){_TELLING}|(?:a )?(?:child(?:'s)?|kid(?:'s)?) voice{_TELLS}|{_TOLD} (?:a |einem |un )?(?:child|kid|kind|enfant|niñ[oa])|(?:bitte )?(?:mit (?:einer )?|eine )?(?:\w+[er] )?kinderstimme|voix d'enfant|voz de niño|(?:voice|narrator): (?:a )?child",
}
MANNERS = {
    "deep": r"deep|low|bass|baritone|dark|sonorous|tief\w*|dunkle?\w*|sonor\w*|graves?|profonde?|profund[oa]|profond[oa]|bass[oa]|diepe?|lage|głębok\w*|nisk\w*|djupt?|kalın|низк\w+|глубок\w+",
    "rough": r"rough|gravel\w*|rasp\w*|hoarse|husky|gruff|croaky|rau(?:e[rnms]?)?|kratzig\w*|heiser\w*|rauque|éraillée?|ronc[oa]|rasposa|roc[ao]|rouca?|schorre?|hese|chrapliw\w*|hes|хрипл\w+",
    "soft": r"soft|gentle|tender|quiet|hushed|whispering|sanft\w*|leise\w*|zarte?\w*|weiche?\w*|douce|doux|tendre|suave|dulce|tiern[oa]|dolce|delicat[oa]|zachte?|łagodn\w*|cich[aey]\w*|delikatn\w*|mjukt?|yumuşak|мягк\w+|тих\w+",
    "calm": r"calm|soothing|relax(?:ed|ing)|peaceful|serene|sleepy|ruhig\w*|beruhigend\w*|gelassen\w*|calme|posée?|apaisante?|tranquil\w*|calmad[oa]|seren[oa]|calm[oa]|pacat[oa]|rustige?|kalme|spokojn\w*|lugnt?|sakin|спокойн\w+",
    "warm": r"warm(?:e[rnms]?|herzige?\w*)?|cosy|cozy|chaleureu(?:x|se)|chaude?|cálid[oa]|cald[oa]|quente|calorosa|hartelijke?|ciepł\w*|varmt?|sıcak|тёпл\w+|тепл\w+",
}
"""How a voice is to sound, by the words that voices are described with."""
_VOICED = r"(?:voice(?:[- ]?over)?s?|narration|narrator|stimme|erzählstimme|sprecherstimme|voix(?: off)?|voz(?: en off| off)?|voce|stem|głos|röst|ses(?:le|i)?|голос(?:ом)?)"


def mannered(words: str) -> str:
    """A pattern for a voice of which only its manner is told: *soft voice*, *voix douce*."""
    very = r"(?:(?:a |very |really |nice |sehr |ganz |très |muy |molto |muito |heel |bardzo )*)"
    more = r"(?:,? (?:and |und |et |y |e |en |i |och )?(?!old|elder|aged|young|alte|ältere|vieil|âgée|jeune|anci|vieja|mayor|joven|anzian|idos|m[ae]n|wom|male|female|lady|child|kid|girl|boy|frau|mann|fem|hom|mujer|donna|uomo)[\w-]+)?"
    led = r"(?:(?:told |spoken |narrated |read )?(?:in|with|by|mit|avec|con|com|met|z|med) (?:an? |eine[rm]? |une |una |uma |een |en )?|an? |eine |une |una |uma |een |en )?"
    asked = r"(?: (?:please|pls|bitte|svp|por favor|per favore|graag|if poss(?:ible)?))?"
    return rf"{ALONE_LEFT}{led}{very}(?:{words}){more} {_VOICED}{asked}{ALONE_RIGHT}|{ALONE_LEFT}{led}{_VOICED}:? {very}(?:{words})(?:,? (?:and|und|et|y|e|en|i) [\w-]+)?{asked}{ALONE_RIGHT}"


_NO = (
    r"(?:no|not any|zero|niente|nessun[oa]?|ni|بدون|بلا|من غير|ללא|בלי|(?:with)?out(?: any)?|ohne|kein(?:e[nr]?)?|sans|pas de|aucune?|sin|ning[uú]n[oa]?|nada de|sem|nenhum[oa]?|senza|zonder|geen|utan|ingen|bez|без"
    r"|(?:i|we) (?:really |absolutely |definitely )?(?:do not|don't|dont) (?:want|need|like)(?: to (?:have|hear|see))?(?: any)?"
    r"|(?:ich|wir) (?:will|möchte|brauche|wollen) kein(?:e[nr]?)?|je ne veux (?:pas|aucune?)(?: de)?|no quiero"
    r"|(?:skip|drop|leave out|omit|turn off|switch off|lose|mute)(?: all| the| any)?|(?:please )?(?:do not|don't|dont|never) (?:put|add|use|include|have|show|play|give (?:it|me))(?: any| the)?)"
)
_TONGUE = "|".join(LANGUAGES.values())
CAPTIONED = (
    rf"{ALONE_LEFT}(?:and |und |et |y )?(?:with |mit |avec |con |com |met |con |please )*(?:the )?(?:captions?|subtitles?|subs|untertiteln?|sous[- ]titres|subtítulos|legendas|sottotitoli|ondertitel(?:s|ing)|napisy|субтитры)(?: (?:on|an|(?:at|on) the (?:top|bottom)|turned on|activated|please|pls|bitte|activés|sí|ja))*(?: (?:for|since|because|as|so that|weil|da|parce que|car|porque) [^,.;]{{0,40}})?(?:\\s*\\([^()]*\\))?{ALONE_RIGHT}",
    rf"\b(?:and )?(?:please )?(?:(?:keep|turn|switch|leave|have|put|add|include|i (?:do )?(?:want|need|'d like)) )?(?:the )?(?:captions?|subtitles?|subs)(?: turned| switched)? on(?=\s*(?:$|[,;:.!?]))|{ALONE_LEFT}(?:please )?(?:add|include|put|turn on|switch on|i (?:do )?(?:want|need)|i'd like) (?:the |some )?(?:captions|subtitles|subs)(?: on(?: it)?| in| too| please)*{ALONE_RIGHT}",
    r"\b(?:captions?|subtitles?|subs|untertitel) (?:on|an) (?:since|because|as|so that) [^,.;]{0,40}|\b(?:captions?|subtitles?|subs|untertitel) (?:on|an)\b(?!\s+(?:the|a|an|her|his|its|their|my|our)\b)(?: (?:please|pls|bitte))*(?:\s*\([^()]*\))?",
    rf"\b(?:with|mit|avec|con) (?:(?:{_TONGUE})\w* )?(?:captions|subtitles|untertiteln?|sous-titres|subtítulos)\b(?!\s+(?:in|on|of|over|under|about)\b)",
    r"(?:要|加|有|带|請加|请加)字幕|字幕(?:付き|あり|有り|お願いします)|자막 ?(?:있게|포함)|مع ترجمة|עם כתוביות",
)
"""What turns captions on."""
WATCHED = re.compile(
    r"\b(?:because|since|as|so)\b[^.;:!?]{0,40}\b(?:watch|watches|scroll|look|looks|see it|plays?|runs?)\b[^.;:!?]{0,20}\b(?:without (?:the )?sound|muted|on mute|with(?:out)? the sound off)\b"
    r"|\bweil\b[^.;:!?]{0,40}\bohne Ton\b[^.;:!?]{0,20}|\b(?:car|parce que)\b[^.;:!?]{0,40}\bsans (?:le )?son\b|\bporque\b[^.;:!?]{0,40}\bsin sonido\b",
    re.I,
)
"""How people watch a film, which is no wish for a silent one: *subtitles, because most watch without sound*."""
WRITTEN_IN = re.compile(
    rf"\b(subtitles|captions|subs|untertitel|sous-titres|subtítulos|sottotitoli|legendas|ondertitels?)\s+(?:in|auf|en|em)\s+(?:{_TONGUE})\b",
    re.I,
)
"""A language that is only read along."""
LEFT_OUT = {
    "narration": r"sounds?|audio|ton|son|sonido|narration|narrators?|voice[- ]?overs?|v\.?o\.?|voices?|speech|spoken words|words|talking|dialogues?|commentary|(?:off-?)?sprecher(?:in)?|erzähler(?:in)?|(?:off-?)?stimmen?|voix(?: off)?|narrat(?:eur|rice)"
    r"|commentaire|paroles?|narración|narrador(?:a)?|voz(?: en off)?|locución|narração|voz off|narrazione|voce|stem|vertelstem|berättare|röst|lektora?|głosu|голоса|озвучки|صوت|تعليق|קריינות|קול",
    "captions": r"captions?|subtitles?|subs|untertiteln?|sous[- ]titres|subtítulos|legendas|sottotitoli|ondertitel(?:s|ing)|undertexter|napisów|субтитров|ترجمة|כתוביות|altyazı",
    "music": r"sounds?|audio|ton|son|sonido|(?:background )?music|soundtrack|score|(?:hintergrund)?musik|musique|música|musica|muziek|muzyki|музыки|موسيقى|موسيقي|מוזיקה|מוסיקה|müzik",
    "people": r"people|humans|persons|human beings|menschen|leute|personen|personnes?|gens|personas|gente|pessoas|persone|mensen",
}
_REST = rf"(?:\s*\([^()]{{0,40}}\))?(?:\s+(?:at all|whatsoever|please|on(?=\s*(?:$|[,;:.!?]))|this time|anywhere|either|here|on this one|for this(?: one)?|im (?:bild|film|video)|à l'image|en (?:la imagen|pantalla)|(?:in|on) (?:it|this|the (?:{FILM}|picture|shots?|scenes?|frame)|screen)))*"
_THEN = r"(?=\s*(?:$|[,;:.!?)(\]—–|/\n、。…#]|-\s)|\s+(?:no|without|ohne|sans|sin|kein\w*|and|or|nor|but|just|only|in|on|with|for|at|about|im|auf|dans|en|und|oder|aber|nur|mit|über|et|ou|ni|mais|avec|sur|y|o|e|pero|con|sobre|\w*film|video|clip|version)\b)"
_AND = r"(?:\s*,\s*|\s+)(?:and|or|nor|und|oder|et|ou|ni|y|o|e)?\s*"
_FULLY = r"(?:(?:completely|totally|entirely|absolutely|fully|ganz|völlig|complètement|completamente)\s+)?"


def left_out(kind: str) -> str:
    """A pattern for the words that leave a voice, captions, music or people out of the film."""
    nouns = LEFT_OUT[kind]
    others = "|".join(words for other, words in LEFT_OUT.items() if other != kind)
    told = rf"\b(?:with )?{_FULLY}{_NO} (?:(?:{others}){_AND}(?:{_NO} )?(?!(?:{nouns}) (?:but|aber|mais|pero|ma|maar|mas) (?:not|nothing|never|nicht|nichts|pas|no|non|niet|quiet|soft|gentle|leise|sanft|douce|suave)\b)){{0,3}}(?P<what>{nouns})\b(?!\s+only\s*(?:$|[,;:.!?)—–]))(?P<tail>{_REST}){_THEN}"
    off = rf"\b(?:keep|turn|switch|leave|have) (?:the |all |any )?(?:{nouns}) (?:off|out|away)\b|\b(?:{nouns})(?:\s*[:=]\s*| )(?:none|(?<!voix )(?<!voz )off|no|keine?r?|aus|aucune?|sans|ninguna?|non)\b(?! \w)"
    return f"{told}|{off}|{_OTHERWISE[kind]}" if kind in _OTHERWISE else f"{told}|{off}"


_ONLY = r"(?:just|only|nur|seulement|juste|uniquement|solo|solamente|só|apenas|soltanto)"
_OTHERWISE = {
    "narration": rf"\b{_FULLY}(?:wordless(?:ly)?|without words|wortlos|sans paroles|muet(?:te)?|mud[oa])(?= {FILM}|{ALONE_RIGHT})|(?<=\bfilm )muet\b|(?<=película )muda\b|\bstumm(?=film\b)|\b{_FULLY}(?:silent|mute|soundless)(?= (?:(?!of\b|in\b|and\b|the\b|an?\b)[\w-]+ ){{0,3}}{FILM}(?!\w))|{ALONE_LEFT}{_FULLY}(?:silent|mute|soundless)(?: please)?{ALONE_RIGHT}|\bstumm(?:e[rsnm]?)?(?= (?:[\w-]+ ){{0,2}}(?:{FILM})(?!\w))|{ALONE_LEFT}(?:ganz |völlig |komplett )?(?:stumm|tonlos|muet(?:te)?|mud[oa]){ALONE_RIGHT}"
    rf"|{ALONE_LEFT}(?:nobody|no one|niemand|personne ne|nadie) (?:speaks?|talks?|says? (?:a word|anything|a thing)|spricht|redet|sagt (?:etwas|ein wort)|parle|habla|dice nada)(?: in (?:it|the (?:{FILM})))?{ALONE_RIGHT}|\b(?:{_ONLY} )(?P<music>(?:the )?(?:music|musik|musique|música|musica)){ALONE_RIGHT}|\bmusic only\b|(?:ナレーション|声)(?:なし|無し|は?不要)|(?:没有|不要|无)(?:旁白|解说)|내레이션 ?없이",
    "captions": r"字幕(?:なし|無し|は?不要)|(?:没有|不要|无)字幕|자막 ?없이",
    "music": rf"{ALONE_LEFT}{_ONLY} (?:a |the |eine |une |la |una )?(?:voice|narration|stimme|voix|voz|words){ALONE_RIGHT}|\bvoice only\b|音楽(?:なし|無し|は?不要)|(?:没有|不要|无)(?:背景)?音乐|음악 ?없이",
    "people": r"\b(?:nobody|no one|not a soul|niemand|personne|nadie) (?:in|on|im|dans|en) (?:it|the (?:film|picture|scene|shot)|screen|bild|l'image|la imagen)\b",
}
SCENES = (
    r"scenes?|shots?|takes?|szenen?|einstellung(?:en)?|scènes?|plans?|escenas?|planos?|tomas?|scen[ae]|cenas?"
)
ONE_SHOT = (
    r"\b(?:(?:as|in|it's|it is|all in|shot in|filmed in) )?(?:an? |one |just )?(?:(?:single|one|continuous|unbroken|uncut|uninterrupted|long) ){1,3}(?:shot|take|scene)\b(?=\s*(?:$|[,;:.!?)—–]|-\s)|\s+(?:without|with|no|please|of an?|film|video|about|and)\b)|\bone[- ](?:take|shot|er)\b|\boner\b|\b(?:just|only|exactly) one scene\b|\bone scene(?: only)?(?=\s*(?:$|[,;:.!]))"
    r"|\b(?:in )?(?:einer? )?einzigen? (?:einstellung|szene|aufnahme|take)\b|\bplan[- ]séquence\b|\b(?:un )?seul plan\b|\b(?:una )?(?:sola|única) (?:toma|escena)\b|\bplano secuencia\b|\b(?:without|no|ohne|sans|sin) (?:any )?(?:cuts?|schnitte?|coupes?|cortes?)\b(?! off)"
)
AUDIENCE = (
    r"(?:for|to|für|pour|para|(?<=\bexplain)|(?<=\btell)|(?<=\bteach)|(?<=\bshow)) (?P<who>(?:(?:the|our|my|all the) )?(?:kids|children|toddlers|pupils|students|little ones) (?:at|in|of) (?:my|our|the) (?:[\w-]+ ){0,2}?(?:daycare|nursery|school|kindergarten|preschool|class|library|hospital|club|camp|ward|church)(?:,? \(?age[sd]? [\d–-]+(?: to \d+)?\)?)?|an? (?:\w+|\d+)[- ]years?[- ]old|my (?:\w+|\d+)[- ]years?[- ]old(?: \w+)?|kids|children|toddlers|teenagers|teens|(?:year|grade|class|form) \d{1,2}s?(?=\s*(?:$|[,.:;)]))|(?-i:[A-Z]\w+)(?:\s*\((?:aged? )?\d{1,2}\)|,? aged? \d{1,2}(?!\d)|,? \(?(?:de )?\d{1,2} (?:ans|años|jahre)\)?)|nursery|preschool(?:ers)?|kindergarten|students|investors|beginners|seniors|"
    r"kinder|enfants|niños|(?:an? )?\d+[- ]jährige"
    r"|(?:my|our) (?:\w+ )?(?:class|pupils|students|kindergarten|school ?kids|first[- ]graders)(?:,? \(?(?:aged?|year|grade) \d{1,2}\)?)?(?=\s*(?:about|where|with|on|why|how|what|:|,|\.|$))"
    r"|my (?:(?:little|youngest|eldest) )?(?:son|daughter|nephew|niece|grandson|granddaughter|kid|girl|boy)(?: who is|,)? (?:aged )?\d{1,2}(?: years old)?"
    r"|(?:mi|mon|ma|notre|nuestr[oa]) (?:hij[oa]|niet[oa]|sobrin[oa]|fille|fils|petite-fille|petit-fils|nièce|neveu)(?:,? \w+)? (?:de|qui a|que tiene) (?:\d{1,2}|[a-zéó]+) (?:años|ans)"
    r"|(?:meine[nr]?|unsere[nr]?) (?:\w+[- ]jährige[nr]? (?:tochter|enkelin|nichte|sohn|enkel|neffen?)|(?:tochter|enkelin|nichte|sohn|enkel|neffen?)(?:,|,? die ist|,? der ist)? (?:\d{1,2}|(?:von )?\w+ jahren?)(?: jahre(?: alt)?)?))"
)
MOODS = {
    "playful": r"funny|comic|comedic|humorous|playful|silly|comedy|komödie|comédie|comedia|lustig|drôle|divertid[oa]|tono divertido|ton amusant",
    "joyful": r"upbeat|cheerful|happy|joyful|energetic|fröhlich|joyeux|alegre",
    "sad": r"sad|melancholic|melancholy|bittersweet|drama|tragedy|tragödie|traurig|triste",
    "calm": r"quiet|calm|peaceful|soothing|relaxing|ruhig|calme|tranquil[oa]",
    "epic": r"epic|grand|heroic|dark fantasy|episch|épique|épic[oa]",
    "tense": r"tense|scary|suspenseful|creepy|thriller|mystery|krimi|spannend|horror",
    "wonder": r"dreamy|whimsical|wondrous|magical|heartwarming|fairy ?tale|fantasy|romance|märchen",
}
MOOD_GENRES = {
    "playful": r"comedy|komödie|comédie|comedia|satire|parody|spoof|skit", "sad": r"drama|tragedy|tragödie|tragédie|tragedia", "tense": r"thriller|mystery|horror|krimi|whodunn?it",
    "wonder": r"romance|fairy ?tale|fable",
}  # fmt: skip
"""Kinds of stories by the mood that they are told in."""
MOOD_FORMS = r"(?:tone|mood|music|ending|tono|ton|end|style)?"
STYLES = {
    "watercolour": r"water ?colou?rs?|aquarell?e?|acuarela",
    "crayon": r"(?:wax )?crayons?|wachsmal\w*|(?:au|aux) pastels? gras|ceras|crayons? gras|pastelli a cera|giz de cera|wasco\w*|kredk\w+",
    "ink": r"chalk|felt[- ]?tips?|colou?red pencils?|(?:ink|pencil) (?:sketch|drawing)s?|hand[- ]drawn|line drawing|tusche|bleistift(?:zeichnung)?|buntstifte?|kreide|crayons de couleur|lápices de colores",
    "storybook": r"storybook|bilderbuch(?:stil)?|livre d'images|libro ilustrado|picture[- ]book|gouache",
    "paper": r"paper[- ]?cut(?:[- ]?out)?s?|cut[- ]?out|scherenschnitt|papierschnitt|papier découpé|papel recortado|recortes de papel",
    "clay": r"clay(?:mation)?|stop[- ]motion|knete|knet(?:animation|figuren|film|gummi|masse)|pâte à modeler|plastilina|plasticine",
    "soft 3d": r"(?:soft )?3d(?: animation)?|cgi|pixar|dreamworks|(?:walt )?disney",
    "anime": r"anime|manga|(?:studio )?ghibli|(?:hayao )?miyazaki",
    "noir": r"film noir|noir|black[- ](?:and|&)[- ]white|b ?[&/] ?w|schwarz[- ]?wei(?:ß|ss)|noir et blanc|blanco y negro",
    "retro": r"retro(?: print)?|riso(?:graph)?|vintage poster|screen[- ]?print",
    "pixel": r"pixel[- ]?art|8[- ]bit|16[- ]bit",
    "documentary": r"documentary style|photorealistic|realistic|live[- ]action",
    "oil": r"oil[- ]paint(?:ing|ed)?|impressionist(?:ic)?|ölgemälde",
    "vintage": r"(?:(?<=looks like an )|(?<=look like an )|(?<=looking like an )|(?<=style of an ))old (?:photo(?:graph)?|polaroid|postcard)|vintage film|super 8|16 ?mm|old film",
    "neon": r"neon(?: style)|synthwave|cyberpunk",
    "blueprint": r"blueprint",
    "cartoon": r"cartoon(?:s|ish|y)?|zeichentrick(?:film|stil)?|dessins? animés?|dibujos animados|cartoni? animat[oi]|tekenfilm(?:pje)?|kreskówk\w+|desenhos? animados?|tecknad (?:film|stil)",
    "comic": r"comic[- ]?(?:books?|strips?)|comic(?=[- ](?:style|look|panels?))|comics?[- ]?stil|bandes? dessinées?|(?:un |de )?cómics?|fumett[oi]|stripverhaal|stripstijl|komiks\w*|banda desenhada",
    "eighties": r"(?:19)?80'?s(?: (?:tv|telly|television))?|eighties(?: (?:tv|telly|television))?|80er(?:[- ]jahre)?(?:[- ](?:look|stil|werbung))?|années (?:80|quatre-vingts?)|años (?:80|ochenta)|anni (?:80|ottanta)|jaren (?:80|tachtig)|vhs",
    "seventies": r"(?:19)?70'?s|seventies|70er(?:[- ]jahre)?(?:[- ](?:look|stil))?|années (?:70|soixante-dix)|años (?:70|setenta)|anni (?:70|settanta)",
    "nineties": r"(?:19)?90'?s|nineties|90er(?:[- ]jahre)?(?:[- ](?:look|stil))?|années (?:90|quatre-vingt-dix)|años (?:90|noventa)|anni (?:90|novanta)",
    "flat": r"flat[- ](?:design|illustrations?|vectors?|graphics?|animation|style)|vector (?:art|graphics?|illustrations?|style)|motion graphics?|flache illustration\w*|illustrations? plates?|ilustración plana|illustrazione piatta",
}
FORMED_AS = (
    r"(?:^|[.!?,;:\n]\s*|\b(?:make|create|do|want|need|love|as|mach\w*|möchte\w*|brauchen?|fais|faites|haz|haced|quiero|quisiera)\s+(?:me |us |mir |uns |moi |nous )?)(?:an? |one |eine?n? |une? |una? |een |en )?(?:(?:short|little|funny|silly|simple|kurzen?|lustigen?|petit|corto|kort)\s+)*"
    rf"(?:{STYLES['cartoon']})(?=\s+(?:about|of|with|where|in which|for|über|von|sur|avec|sobre|con|su|over)\b)"
)
"""A sort of film that is drawn in a way of its own: *a cartoon about …*."""
BORROWED = re.compile(r"\b(pixar|disney|ghibli|miyazaki|dreamworks|marvel)\b", re.I)
