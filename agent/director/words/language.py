"""Which language a wish is written in: by its script first, then by its small words."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from functools import lru_cache

SMALL_WORDS = {
    "en": "you this are was were have does did when like two one no please without not seconds make the a an of and to in is that for with on who what how why his her their it at from under my our about into which by looks she he they",
    "de": "wenn minuten mecht möcht net ned des wos am bua hob unsren unserem fürs ab hallo guten tag morgen abend bitte keine kein mal mir mich du ich was sekunden der die das ein eine einen einem einer und im den dem des mit auf für zu von nach ist nicht sich wie warum über seine ihre sein ihr aus bei zum zur vom sucht über ohne als unter eines",
    "fr": "bonjour bonsoir salut petit secondes moi pas le la les un une des du de et dans au aux avec sur pour qui que est pas se son sa ses en par comment pourquoi d l s c une dernière sans mon ma sous chez il elle à deux trois jours jour nuit vieux petit petite très ton cherche ne",
    "es": "hola buenas buenos tardes noches este esta segundos hazme quiero el la los las un una unos de del y en al con por para que es no se su sus cómo como lo qué le entre sobre sin mi busca bajo desde dos tres días día noche viejo pequeño muy",
    "it": "poi ma l ultima ultimo riesce fa ho hai abbiamo nostro nostra questa questo quando dopo senza anche ogni la i alle agli ai dal dalla sulla dagli minuti secondi un' il lo la gli le un una uno di del della dei che e con per nel nella sul è non si suo sua da al alla come perché cerca una dello sotto senza mio",
    "pt": "pra pro faz minha minhas meus você vizinha rua melhor dona seu muito não já também pela eu nós segundos minutos pela sem o a os as um uma de do da dos das e em no na nos com por para que não se seu sua ao à como procura uma sem pelo pela meu",
    "nl": "alleen maar beetje seconden minuten de het een van en in op met voor die dat niet zijn haar naar is te aan bij om uit door hoe waarom zoekt onder mijn over",
    "pl": "minuty sekund o i w na z do się nie że o dla jest który która jak po za od przez jego jej to pod szuka swojego",
    "sv": "sekunder minut halv en ett och i på av för med som är det att den till inte sin från om hur söker under sitt min",
    "da": "en et og i på af for med som er det at den til ikke sin fra om hvordan søger under sit min der",
    "nb": "en et og i på av for med som er det at den til ikke sin fra om hvordan leter under sitt min ei",
    "fi": "ja on ei se hän joka että kun mutta etsii talvella oma jossa mitä miten vanha",
    "tr": "dakika saniye yarım her bir ve bu için ile de da ne olan gibi çok daha kış nasıl neden arayan arıyor",
    "id": "yang dan di ke dari untuk dengan seekor sebuah seorang pada ini itu tidak mencari bagaimana mengapa",
    "vi": "một và của trong cho với là có không những các đi tìm con người như thế nào",
    "cs": "a v na se je že s z do pro který jak proč po své hledá jeden v zimě",
    "hu": "a az egy és nem hogy van keres aki mint télen miért hogyan saját",
    "ro": "un o și în de la cu pe care nu se din pentru este lui caută cum de ce",
}  # fmt: skip
_LETTERS = {
    "de": "äöüß", "fr": "àâçèéêëîïôùûœ", "es": "ñáéíóú¿¡", "it": "àèìòù", "pt": "ãõçâêô", "nl": "", "pl": "ąćęłńśźż",
    "sv": "åäö", "da": "æøå", "nb": "æøå", "fi": "äö", "tr": "ığşçöü", "vi": "ơưđạảấầẩẫậắằẳẵặẹẻẽếềểễệ", "cs": "ěščřžýůď",
    "hu": "őűáéö", "ro": "șțăâî",
}  # fmt: skip
_SCRIPTS = (
    ("ja", r"[\u3040-\u30ff]"), ("ko", r"[\uac00-\ud7af\u1100-\u11ff]"), ("zh", r"[\u4e00-\u9fff]"),
    ("th", r"[\u0e00-\u0e7f]"), ("he", r"[\u0590-\u05ff]"), ("hi", r"[\u0900-\u097f]"), ("el", r"[\u0370-\u03ff]"),
    ("fa", r"[پچگژ]"), ("ur", r"[ٹڈےں]"), ("ar", r"[\u0600-\u06ff]"), ("uk", r"[іїєґІЇЄҐ]"), ("ru", r"[ыэёЫЭЁ]"),
    ("bg", r"[ъЪ]"), ("ru", r"[\u0400-\u04ff]"),
)  # fmt: skip


def normalise(text: str) -> str:
    """NFC, plain quotes and spaces, full-width and Arabic figures as ASCII; line breaks stay."""
    text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = "".join(
        str(unicodedata.digit(c))
        if c.isdigit() and unicodedata.digit(c, None) is not None and not c.isascii() and c not in "²³¹"
        else c
        for c in text
    )
    text = text.translate(
        {0xA0: " ", 0x2009: " ", 0x202F: " ", 0x2019: "'", 0x2018: "'", 0x201C: '"', 0x201D: '"', 0xFF1A: ":"}
    )
    text = "".join(c for c in text if c in "\n\t" or unicodedata.category(c) != "Cc")
    return "\n".join(re.sub(r"[ \t]+", " ", line).strip() for line in text.split("\n")).strip()


@lru_cache(maxsize=256)
def detect(text: str, fallback: str = "en", least: float = 1.0) -> str:
    """The language tag of a text; ``fallback`` where less than ``least`` tells (one word, a name)."""
    letters = [c for c in text if c.isalpha()]
    foreign = sum("LATIN" not in unicodedata.name(c, "") for c in letters)
    if letters and foreign > 0.3 * len(letters):
        return next((tag for tag, pattern in _SCRIPTS if re.search(pattern, text)), fallback)
    text = re.sub(r"\b\d+(?:[.,]\d+)?\s?[a-z]\b", " ", text)  # units are words of no language
    owned = re.sub(
        r"(?<=\w\w)['’]s\b", "", text.lower()
    )  # the English genitive is no word of French or Czech
    words = re.findall(r"(?<!\w)[^\W\d_]+(?!\d)", owned)
    scores = {tag: _score(tag, words, text.lower()) for tag in SMALL_WORDS}
    best = max(scores, key=lambda tag: (scores[tag], tag == "en"))
    if scores[best] < 2 and (known := _by_words(words)):
        return known
    if scores[best] < least:
        return fallback
    if best != "en" and scores[best] < scores["en"] + 2 and _in_english(words):
        return "en"
    if best == "nl" and scores["de"] >= scores["nl"] - 1 and len(_NOUNS.findall(text)) > 2:
        return "de"
    return best if best not in _ROMANCE else _by_vocabulary(best, words, scores)


def _in_english(words: list[str]) -> bool:
    """Whether most of some words are English: *last bus home. rainy window, guy w headphones*."""
    from agent.director.glossary import tables

    long = [word for word in words if len(word) > 3]
    return len(long) > 2 and sum(word in tables.words("en") for word in long) > 0.7 * len(long)


def _by_words(words: list[str]) -> str:
    """A language by what it calls things and deeds, where hardly a word is English and hardly one is small."""
    from agent.director.glossary import tables
    from agent.director.words import tongues

    long = list(dict.fromkeys(word for word in words if len(word) > 3))
    strange = [word for word in long if word not in tables.words("en")]
    if len(long) < 3 or len(strange) < 0.6 * len(long):
        return ""
    hits = {tag: sum(map(_heard(tag), strange)) for tag in (*tongues.LANGUAGES, "it", "pt", "nl")}
    likely = max(hits, key=lambda tag: hits[tag])
    sure = hits[likely] > 2 or hits[likely] == len(strange) > 1
    return likely if sure and hits[likely] >= 0.6 * len(strange) else ""


def _heard(tag: str) -> Callable[[str], bool]:
    """Whether a word is one of a language, by all that is known of it."""
    from agent.director.words import abroad, tongues, tongues_glossed

    if tag not in tongues.LANGUAGES:
        return lambda word: abroad.has(word, tag)
    return lambda word: tongues_glossed.known(word, tag) or tongues.hits([word], tag) > 0


_NOUNS = re.compile(r"(?<=[a-zäöüß,] )[A-ZÄÖÜ][a-zäöüß]{3,}")
"""Words inside a sentence with a capital, as German nouns have one and Dutch ones have none."""
_ROMANCE = ("fr", "es", "it", "pt", "ro")


def _by_vocabulary(best: str, words: list[str], scores: dict[str, float]) -> str:
    """French or Spanish by the words it knows, where the small words of several languages fit alike."""
    from agent.director.words import tongues

    near = [tag for tag in ("fr", "es") if scores[tag] > scores[best] - 1.5]
    known = {tag: scores[tag] + tongues.hits(words, tag) for tag in near}
    if not known:
        return best
    likely = max(known, key=lambda tag: known[tag])
    long = [word for word in words if len(word) > 3]
    if best in ("it", "pt") and sum(map(_heard(best), long)) >= sum(map(_heard(likely), long)):
        return best
    return likely if known[likely] > scores[best] + (0 if best in known else 1) else best


def _score(tag: str, words: list[str], text: str) -> float:
    small = set(SMALL_WORDS[tag].split())
    return sum(word in small for word in words) + 0.75 * sum(c in _LETTERS.get(tag, "") for c in set(text))
