"""The words of lengths: numbers, units, fractions, and what stands around a length of the film."""

from __future__ import annotations

import re
from functools import cache

from agent.director.words.english import NUMBER_WORDS
from agent.director.words.language import SMALL_WORDS

FILM = (
    r"(?:videos?|films?|movies?|clips?|teasers?|trailers?|ads?|adverts?|advertisements?|commercials?|promos?|\w*spots?|explainers?|story|"
    r"stories|reels?|bumpers?|recaps?|shorts?|animations?|cartoons?|documentar(?:y|ies)|mockumentary|portrait(?= of)|meditations?|poems?|tutorials?|"
    r"demos?|lullab(?:y|ies)|tale|fable|fairy tale|montage|intro|outro|message|greeting|announcements?|slideshows?|newsreels?|jingles?|haiku|invitation|vlog|[\wäöü]*film|[\wäöü]*werbung|\w*video|"
    r"trickfilm|anuncios?|cuentos?|histoires?|conte|[\w-]*geschichte|märchen|cortos?|cortometrajes?|court[- ]métrages?|vídeos?|vidéos?|películas?|"
    r"publicité|bande[- ]annonce|documentaire|documental|poema|poème|gedicht|filme|filmpje|filmik|filmato|storia|racconto"
    r"|(?:epics?|sagas?)(?= (?:about|on|over)\b)|(?:comed(?:y|ies)|dramas?|thrillers?|traged(?:y|ies)|romances?|myster(?:y|ies)|whodunn?its?|satires?|parod(?:y|ies)|spoofs?|skits?|horror|komödie|comédie|comedia|krimi)(?! of\b)|appeals?|psas?|public service announcements?|tributes?|openers?|tours?(?! guide)|notices?|loops?|briefings?|parody|pub(?= (?:verticale|carrée|horizontale|de|d'|\d|pour)\b)|tanıtım\w*|filmi|videosu"
    r"|סרטון|סרט|فيلم|فيديو|видео|ролик|фильм|мультик|影片|短片|视频|動画|영상)"
)
SECOND = (
    r"sekündige[rsnm]?|seconds?|secs?|s|sekunden?|sekunders?|sekund[ayę]?|sek|secondes?|segundos?|segs?|second[oi]|seconden|saniye|sn|секунд[аыу]?|сек"
    r"|saniyelik|saniyeli|saniye|seonds?|scon?ds?|scond?s?|secnds?|secods?|secons?|secodns?|secosnds?|seconsd|secconds?|secounds?|sceonds?"
)
"""With the slips that fingers make."""
MINUTE = r"minütige[rsnm]?|dakikalık|minuutjes?|minutn|minutes?|mins?|minuten?|minutos?|minut[oiy]|minuut|minut(?:ers?)?|dakika|минут[аыу]?|мин|minuts?|minuets|mintues?|mniutes?|miutes?|minues?|minuites?"
HOUR = r"h|hrs?|hours?|stunden?|std|heures?|horas?|ore"
SHORT = r"s|sec|secs|sek|seg|min|mins"
PHRASES: tuple[tuple[str, float], ...] = (
    (r"(?:(?:a|one) )?min(?:ute)? and a half|(?:one|1) and a half min(?:ute)?s?|1(?:½| 1/2) min(?:utes?)?|anderthalb minuten|eineinhalb minuten|ein(?:e|er)? und eine halbe minute"
     r"|(?:(?:une|1) )?minute et demie|(?:(?:un|1) )?minuto y medio|(?:(?:un|1) )?minuto e mezz[oa]|(?:(?:um|1) )?minuto e mei[oa]|anderhalve minuut|en och en halv minut|halvannet minutt"
     r"|p[óo]łtor(?:ej|a) minuty|półtorej minuty|полторы минуты|полутора минут|bir buçuk dakika|דקה וחצי|دقيقة ونصف|डेढ़ मिनट|一分半钟?|一分半鐘?", 90.0),
    (r"(?:a|one) quarter of a minute|quarter[- ](?:of a )?minute|eine viertelminute|un quart de minute|un cuarto de minuto", 15.0),
    (r"three[- ]quarters? of a minute|(?:eine )?dreiviertelminute|trois quarts de minute|tres cuartos de minuto", 45.0),
    (r"(?:a |one )?half (?:of )?a min(?:ute)?|(?:a )?half[- ]min(?:ute)?|(?:eine(?:r|n)? )?halben? min(?:ute)?|(?:une )?demi[- ]minute|medio minuto|mezzo minuto|meio minuto"
     r"|(?:een )?half minuutje|(?:een )?halve minuut|a hoibe minutn|en halv minut|et halvt minutt|pół minuty|полминуты|пол минуты|yarım dakika|חצי דקה|نصف دقيقة|आधा मिनट|半分[钟鐘]|ครึ่งนาที", 30.0),
    (r"(?:an?|one|1) (?:full|whole|entire) min(?:ute)?|(?:eine )?(?:ganze|volle) minute|une minute (?:entière|pleine)|un minuto (?:entero|completo)|(?:een )?(?:hele|volle) minuut|un minuto intero"
     r"|(?:a good|(?:eine )?(?:gute|knappe)|une bonne|una buena|un buen) minut[eo]", 60.0),
    (r"une dizaine de secondes|una decena de segundos", 10.0),
    (r"une quinzaine de secondes|una quincena de segundos", 15.0),
    (r"une vingtaine de secondes|una veintena de segundos", 20.0),
    (r"une trentaine de secondes|una treintena de segundos", 30.0),
    (r"une quarantaine de secondes|una cuarentena de segundos", 40.0),
    (r"une cinquantaine de secondes|una cincuentena de segundos", 50.0),
    (r"une soixantaine de secondes|una sesentena de segundos", 60.0),
)  # fmt: skip
HALVED = (
    r" and a half|½| 1/2|[- ]?einhalb| en een halve| och en halv| buçuk| с половиной",
    r" and a half| et demie| y medio| e mezzo| e meio",
)
LEADS = (
    r"in|under|below|about|around|some|quelque|roughly|exactly|precisely|approx(?:imately)?\.?|ca\.?|circa|max(?:imum)?\.?|min(?:imum)?\.?|at most|at least|up to|no more than|not more than"
    r"|no longer than|not longer than|no less than|less than|shorter than|longer than|within|of|lasting|maybe|perhaps|only|just|nur|seulement|solo|sólo|max of|a maximum of"
    r"|en|de|durée|environ|à peu près|exactement|au plus|au maximum|au moins|moins de|unos|unas|aproximadamente|máximo|mínimo|como (?:mucho|máximo)|al menos|menos de"
    r"|in etwa|etwa|ungefähr|genau|höchstens|mindestens|maximal|minimal|unter|rund|knapp|für|(?:alles )?zusammen|insgesamt|alles in allem|all told|in summe|altogether|all together|overall|all in all|in all|in total|en tout|au total|en total|en conjunto|in totale|in tutto|in totaal|samen|di|ongeveer|ungefär|około|cerca de|~|≈"
)
LOOSE = r"something|like|sth|smth|idk|roughly like|anything|let'?s say|i'd say|for|and|so|say|von|van|make it|make that|please|über|und|pour|pendant|et|para|y|durante|per|em|no|well|okay|ok|over|with"
"""What may stand before a length only behind a break."""
TAILS = (
    r"long|lang|in length|for (?:it all|all of it|everything|the (?:whole (?:thing|lot)|lot|film|video))|in all|all in|all told|all together|overall|together|zusammen|alles in allem|in summe|en tout|au total|en total|in totale|in tutto|in totaal|samen|in total|total|altogether|max(?:imum)?\.?|tops|at (?:the )?most|at least|or so|or thereabouts|or less|or more|give or take(?: a (?:few|couple|bit|second)(?: seconds?)?)?"
    r"|no more,? (?:and )?no less|not a second (?:more|less|longer)|exactly|roughly|ish|short|insgesamt|höchstens|maximal|mindestens|genau|ungefähr|plus ou moins|au (?:plus|maximum)"
    r"|(?:is|are) (?:fine|enough|ok|okay|perfect|plenty|good|ideal)|will do|(?:would|should) (?:do|be (?:great|nice|perfect|fine|good|ideal|enough|lovely|plenty))|reich(?:t|en)|wäre(?:n)? (?:gut|toll|schön|super)|suffi(?:t|sent)|bastan?|estar?ía bien|está bien"
    r"|dauern|lang sein|sein|maximum|environ|más o menos|como (?:mucho|máximo)|máximo|aproximadamente|de (?:durée|duración|long)|please|pls"
)
_IT = rf"(?:it|this|that|the (?:whole )?(?:thing|{FILM})|es|das(?: {FILM})?|der {FILM}|ça|(?:le|la|el|il) {FILM})"
SETTINGS = r"no|without|ohne|kein\w*|sans|pas de|sin|in|vertical|square|horizontal|portrait|landscape|hoch\w+|quer\w+|quadrat\w+|carré|cuadrado|format|\d+ scenes"
_MODAL = r"(?:should|must|has to|have to|needs to|can|may|could|ought to|shall|will|is supposed to|is to|mustn't|shouldn't|can't|cannot)"
SAID_TO_LAST = (
    rf"(?:\b{_IT}|(?:^|(?<=[.!?,;]\s)){FILM})(?:\s+(?:itself|as a whole|in all))?\s+{_MODAL}(?:\s+(?:only|not))?\s+(?:be|last|run|take|go on|exceed)(?:\s+for)?"
    rf"|\b(?:{_IT}\s+)?(?:selbst\s+)?(?:soll(?:te)?|muss|darf)(?:\s+{_IT})?|\bthe (?:whole thing|(?:whole |finished )?{FILM}) (?:runs|lasts|is|takes)(?: for)?|\b{_IT}\s+(?:(?:elle|lui)-même\s+|mism[oa]\s+)?(?:doit|devrait|debe(?:ría)?|tiene que)\s+(?:durer|durar|être de|ser de)"
    rf"|\b(?:i|we)(?:'d| would)? (?:like|want|need|prefer) (?:it|this|the {FILM}) (?:to (?:be|last|run|take)|at)"
    rf"|(?:^|(?<=[(,;.:!?]))\s*{_MODAL}\s+(?:only |not )?(?:be|last|run|take)"
    rf"|\b(?:fit|squeeze|trim|cut|get|keep|bring|condense|shorten|press)\s+(?:{_IT}|(?:this|these|the|that|my|our) (?:narration|text|script|words|voice-?over|story|poem|speech|letter|lines)|everything|it all)\s+(?:down )?(?:in)?to"
    rf"|\b(?:keep|make|get|cut)\s+(?:it|this|the {FILM})(?:\s+(?:to|at|be|run|last|down to))?|\bque (?:dure|dura)"
)
LABELS = r"(?:in )?total(?: of)?|all in|totale|gesamt(?:länge|dauer)?|insgesamt|durée totale|duración total|durata totale|duração total|totale duur|łącznie|totalt|long is|length (?:is|must be|should be|would be)|duration (?:is|must be|should be)|length|duration|run(?:ning)?[- ]?time|time|länge|dauer|laufzeit|durée|duración|durata|duração|duur|längd"
WANTED = (
    r"^would (?:really )?(?:love|like)|(?:i|we)(?:'d| would)?(?: (?:just|really|only))? (?:prefer|want|need|like|love|have)(?: to have)?|give me|gimme|^(?:please |bitte )?(?:make|film|create|mach(?:e|t)?|fais|haz)(?: me| us| mir| uns|-moi)?"
    r"|ich (?:hätte gern(?:e)?|möchte|brauche|will)|je (?:veux|voudrais)|quiero|necesito|quisiera"
)
ABOUT = r"about|on|of|for|with|where|in which|über|von|für|mit|sur|de|pour|avec|sobre|para|con|su|sulla|sul|over|om|o|про|о"
TOLD = (
    r"explain|tell|show|describe|summari[sz]e|introduce|teach|present|sell|make|create|film|how to|how|why|what|erklär\w*|zeig\w*|erzähl\w*|warum|wie|explique\w*|montre\w*"
    r"|raconte\w*|pourquoi|comment|explica\w*|muestra\w*|cuenta\w*|por qué|cómo"
)
MEASURED = (
    r"(?:run|sprint|rac|swim|driv|climb|cross|finish|complet|solv|eat|drink|devour|build|learn|sell|read|memori[sz]|break|hold|wait|last|burn|boil|count|escap|defus|escap|do"
    r"|chang|dress|type|cook|bak|paint)(?:s|es|ies|ing|ning|ming|ting)?|ran|swam|ate|drank|built|won|win(?:s|ning)?|los(?:es|ing)|rennt|läuft|schwimmt|isst|löst|schafft"
    r"|rennen|laufen|court|courir|nage|mange|résout|corre|correr|nada|come|resuelve"
)
"""What is done in a time that is worth telling, where it is a feat."""
FEATS = (
    r"metres?|meters?|meter|miles?|meilen|kilomet\w+|mètres?|metros|laps?|lengths?|runden|marathons?|records?|rekord\w*|fastest|schnellste\w*"
    r"|whole|entire|ganze\w*|every|dozens?|hundreds?|cubes?|crosswords?|puzzles?|hot ?dogs?|stairs|steps|breath|bombs?"
)
"""What makes a deed one that is timed."""
LED = r"in|maybe|perhaps|under|about|around|roughly|exactly|approx\.?|approximately|max(?:imum)?\.?|at most|up to|within|lasting|make it|no longer than|no more than|less than|en|durée|environ|unos|in etwa|etwa|circa|ca\.|genau|für"
"""What leads to a length without a break before it."""
CORRECTING = (
    r"(?:(?:no|oh|hm+|well|nein|non|ach)[, ]+)?(?:wait|sorry|actually|or rather|rather|scratch that|i me(?:an|ant)|make (?:it|that)|let'?s (?:say|make it)|moment|halt|doch lieber|lieber|besser|plutôt|enfin|pardon"
    r"|mejor|espera|no)(?:[, ]+(?:no|i me(?:an|ant)|sorry|make (?:it|that)|let'?s (?:say|make it)|say|rather|lieber|doch|better|plutôt|mejor|better make it|wait))*"
)
NOT_MORE = r"(?:not?|nicht|keine?|pas|ni) (?:(?:an?|one|single|eine?|einzige|une|un[oa]?|seule?|sol[oa]) )*(?:seconds?|moments?|sekunde|seconde|segundo)"
LEAST = (
    rf"at least|(?:not?|nicht|pas|no) (?:less|shorter|weniger|kürzer|moins|menos) (?:than|als|de|que)|{NOT_MORE} (?:under|below|less than|shorter than|short of|unter|weniger als|kürzer als|(?:de )?moins (?:de|que)|menos (?:de|que))"
    r"|not under|nicht unter|min(?:imum|imal)?\.?(?: of)?|longer than|more than|over|mindestens|wenigstens|au moins|al menos|(?:como )?mínimo|almeno|minimo|minstens|co najmniej|pelo menos"
)
MOST = (
    rf"at most|(?:not?|nicht|pas|no) (?:more|longer|mehr|länger|plus|más) (?:than|als|de|que)|{NOT_MORE} (?:over|above|more than|longer than|past|über|mehr als|länger als|(?:de )?plus (?:de|que)|más (?:de|que))"
    r"|not over|nicht über|max(?:imum|imal)?\.?(?: of)?|up to|under|below|less than|shorter than|within|höchstens|unter|au (?:plus|maximum)|moins de|como (?:mucho|máximo)|máximo|menos de|al massimo|hoogstens|najwyżej|no máximo"
)
EXACT = r"exactly|precisely|genau|exakt|exactement|précisément|exactamente|justo|esattamente|precies|dokładnie|exatamente|ровно"
BOUND = {
    "least": (LEAST, r"at least|min(?:imum)?\b|or (?:more|longer)|mindestens|oder (?:mehr|länger)|au moins|(?:como )?mínimo"),
    "most": (MOST, r"at (?:the )?most|max(?:imum|imal)?\b|tops|or (?:less|under|shorter)|höchstens|au (?:plus|maximum)|(?:como )?máximo"),
    "exact": (EXACT, r"exactly|precisely|sharp|flat|on the dot|no more,? (?:and )?no less|genau|exactement|pile|exactos|en punto"),
}  # fmt: skip
"""What makes a length the least, the most or the only one there may be: in front of it, behind it."""
DEMANDED = r"must|has to|have to|needs to|muss|doit|debe|tiene que|deve"
"""A length that has to be so."""
BLANK_WORDS = "|".join(
    sorted(
        {word for tag in ("en", "de", "fr", "es") for word in SMALL_WORDS[tag].split()}
        | {"before", "after", "until", "later", "while", "when"}
    )
)

_OTHERS = {
    "de": "ein=1 eine=1 einer=1 einen=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10 anderthalb=1.5 zweieinhalb=2.5 dreieinhalb=3.5 viereinhalb=4.5 zwölf=12 fünfzehn=15 zwanzig=20 dreißig=30 dreissig=30 vierzig=40 fünfzig=50 sechzig=60 neunzig=90",
    "fr": "un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 neuf=9 dix=10 douze=12 quinze=15 vingt=20 trente=30 quarante=40 cinquante=50 soixante=60 soixante-quinze=75 quatre-vingt-dix=90",
    "es": "un=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 doce=12 quince=15 veinte=20 veinticinco=25 treinta=30 cuarenta=40 cincuenta=50 sesenta=60 noventa=90",
    "it": "due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 dodici=12 quindici=15 venti=20 venticinque=25 trenta=30 quaranta=40 quarantacinque=45 cinquanta=50 sessanta=60",
    "pt": "um=1 uma=1 dois=2 duas=2 três=3 cinco=5 dez=10 quinze=15 vinte=20 trinta=30 quarenta=40 cinquenta=50 sessenta=60",
    "nl": "een=1 twee=2 drie=3 vier=4 vijf=5 tien=10 vijftien=15 twintig=20 dertig=30 veertig=40 vijftig=50 zestig=60",
    "sv": "en=1 ett=1 två=2 tre=3 fem=5 tio=10 femton=15 tjugo=20 trettio=30 fyrtio=40 femtio=50 sextio=60",
    "pl": "minuta=1 dwie=2 dziesięć=10 piętnaście=15 dwadzieścia=20 trzydzieści=30 czterdzieści=40",
    "tr": "bir=1 iki=2 on=10 yirmi=20 otuz=30 kırk=40",
    "ru": "одна=1 одну=1 две=2 десять=10 пятнадцать=15 двадцать=20 тридцать=30 сорок=40",
}
_JOINTS = {"fr": "-", "es": " y ", "pt": " e "}


@cache
def _values() -> dict[str, float]:
    """Number words of all languages that wishes come in, with their compounds."""
    found = {word: float(value) for word, value in NUMBER_WORDS.items() if word} | {"a": 1.0, "an": 1.0}
    tens = {w: v for w, v in found.items() if v in (20, 30, 40, 50, 60, 70, 80, 90)}
    units = {w: v for w, v in found.items() if 0 < v < 10 and w not in ("a", "an")}
    found |= {
        f"{t}{joint}{u}": tv + uv for t, tv in tens.items() for u, uv in units.items() for joint in "- "
    }
    for tag, row in _OTHERS.items():
        words = {word: float(value) for word, _, value in (pair.partition("=") for pair in row.split())}
        found |= words
        large = {w: v for w, v in words.items() if v in (20, 30, 40, 50)}
        five = next((w for w, v in words.items() if v == 5), "")
        if tag in ("de", "nl") and five:
            found |= {f"{five}{'und' if tag == 'de' else 'en'}{w}": v + 5 for w, v in large.items()}
        elif joint := _JOINTS.get(tag):
            found |= {f"{w}{joint}{five}": v + 5 for w, v in large.items()}
    return found


@cache
def numbers() -> str:
    """A pattern for a number, in figures or in words."""
    words = sorted(_values(), key=len, reverse=True)
    return rf"(?:\d+(?:[.,]\d+)?|(?<!\w)(?:{'|'.join(map(re.escape, words))})(?!\w))"


def number(text: str) -> float:
    """The value of what :func:`numbers` matches."""
    text = text.lower().replace(",", ".")
    return float(text) if re.fullmatch(r"\d+(\.\d+)?", text) else _values().get(text, 0.0)


_SIGNS = {sign: value for value, signs in enumerate(("", "一", "二两兩", "三", "四", "五", "六", "七", "八", "九")) for sign in signs}  # fmt: skip


def kanji(text: str) -> float:
    """The value of a number in figures or in Chinese signs below a hundred."""
    if re.fullmatch(r"[\d.]+", text):
        return float(text)
    ten, found, one = text.partition("十")
    if not found:
        return float(_SIGNS.get(text, 0))
    return 10.0 * (_SIGNS.get(ten, 1) if ten else 1) + _SIGNS.get(one, 0)
