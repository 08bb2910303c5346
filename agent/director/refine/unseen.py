"""What a message points to and nobody here has: a sentence that was mailed, a picture at home, the colours of a club.

It is asked for, and never becomes the words or the look of a scene. A message that gives it all the same (in quotation
marks, behind a colon, with its colours or figures) is read like any other.
"""

from __future__ import annotations

import re

from agent.director.refine.targets import roles
from agent.director.refine.types import Asked, FilmView
from agent.director.words import vocabulary as lexicon

_TEXT = r"sentences?|lines?|texts?|words?|wording|versions?|poems?|letters?|scripts?|lists?|names?|quotes?|copy|paragraphs?"
_SEEN = r"photos?|photographs?|pictures?|images?|drawings?|sketch(?:es)?|paintings?|logos?|designs?|screenshots?|videos?|files?|recordings?|songs?|music|colou?rs?|clips?"
_SENT = {
    "en": (
        rf"\b(?:(?:with|to|by|use|using|like|as|from|in|on|is|be|put|insert|take|says?)\s+)(?:the|that|this|his|her|their|my|our|those|these)\s+(?:[\w-]+ ){{0,3}}?(?:ones?|{_TEXT}|{_SEEN})\b[^.?!,;:]{{0,25}}? (?:i|we|my \w+|our \w+) (?:(?:have|had|just|already) |'ve )*(?:sent|e-?mailed|mailed|attached|uploaded|forwarded|texted|messaged|whatsapped|faxed)\b",
        rf"\b(?:like|as|from|in|on|use|with)\s+(?:(?:in|on) )?(?:the|that|this|my|our|those|these)\s+(?:[\w-]+ ){{0,3}}?(?:ones?|{_SEEN})\b[^.?!,;:]{{0,12}}? (?:i|we|my \w+|our \w+) (?:(?:have|had|just|already) |'ve )*(?:showed|shown|recorded|composed|saw|seen|took|drew|painted|made|chose|picked|found|got)\b(?! (?:in|here|in (?:this|the) film))",
        r"\b(?:i|we) (?:(?:have|just|already) |'ve )*(?:attached|enclosed|uploaded)\b|\b(?:see|as|in|from|use) (?:the |my )?attach(?:ed|ment)\b|\b(?:attached|enclosed) (?:[\w-]+ )?(?:photo|picture|image|file|drawing|sketch|text|pdf|logo|document)\w*|\b(?:photo|picture|image|file|drawing|text|pdf) (?:is |are )?(?:attached|enclosed|in the attachment)\b",
    ),
    "de": (
        r"\b(?:d(?:er|ie|as|en|em)|mein\w*|unser\w*) (?:[\w-]+ ){0,3}?(?:\w*satz|\w*text|\w*zeile|\w*fotos?|\w*bild(?:ern?)?|\w*zeichnung|fassung|version|\w*lied|logo|datei|gedicht|\w*brief|liste|jenigen?|farben?|video)\w*,? (?:d(?:en|ie|as)|welche[ns]?) (?:ich|wir|mein\w* \w+)\b[^.?!;]*?\b(?:geschickt|gemailt|gesendet|gezeigt|angehängt|hochgeladen|weitergeleitet|gefunden|gemacht|gemalt|ausgesucht)",
        r"\b(?:d(?:er|ie|as|en)|denselben) (?:jenigen )?,? ?(?:d(?:en|ie|as)) (?:ich|wir)\b[^.?!;]*?\b(?:geschickt|gemailt|gesendet|weitergeleitet)",
        r"\b(?:im|siehe|aus dem|laut) anhang\b|\b(?:angehängt|beigefügt|beiliegend)\w*|\banbei\b",
    ),
    "fr": (
        r"\b(?:la|le|les|celle|celui|ceux|celles|ma|mon|notre)\b(?: [\w'’-]+){0,3}? qu(?:e |['’])(?:je |j['’]|nous |on )?(?:vous |t['’]|te |l['’])?(?:ai|avons|a) (?:déjà )?(?:envoyée?s?|montrée?s?|transmise?s?|jointe?s?)",
        r"\bci-joint\w*|\ben pi[eè]ces? jointes?\b",
    ),
    "es": (
        r"\b(?:la|el|las|los|esa|ese|mi|nuestr[oa])\b(?: [\w-]+){0,3}? que (?:te |le |os |les )?(?:envié|mandé|adjunté|enseñé|mostré|pasé|(?:he|hemos) (?:enviado|mandado|adjuntado|enseñado)|mandamos|enviamos)",
        r"\badjunt[oaé]s?\b|\ben el adjunto\b",
    ),
}  # fmt: skip
"""By language, what somebody sent, showed or attached elsewhere."""
_SENT_ABROAD = r"\b(?:in allegato|allegat[oaie]|che (?:ti|vi|le) ho (?:mandat|inviat|mostrat)\w+|bijgevoegde?|in de bijlage|die ik (?:je|jullie|u) (?:heb )?(?:gestuurd|gemaild|stuurde)|em anexo|anexad[oa]|que (?:te|lhe|vos) (?:mandei|enviei)|w załączniku|bifogad\w*|som jag (?:skickade|mejlade))\b"
_MY = r"(?:my|our|mein\w*|unser\w*|m(?:on|a|es)|notre|nos|mis?|nuestr[oa]s?|mi[oa]|nostr[oaie]|mijn|onze?|meu|minha|noss[oa]|vår\w*|min(?:a)?)"
_GROUP = r"(?:\w*club|team|school|company|brand|corporate|house|firm|party|family|group|crew|choir|band|league|regiment|practice|parish|village|town|agency|shop|\w*verein\w*|firmen?|schul\w*|haus|marken|unternehmens)"
_COLOURS = re.compile(
    rf"\b(?:in |with |to |in den |mit den |aux |con |en |nei |de |in de |nas |com as )?(?:the |den |die |les |los |i |de |as )?(?:colou?rs of|farben (?:von|de[rs])|farben(?= (?:unser|mein))|couleurs (?:de|du|d['’])|colores (?:de|del)|colori del(?:la)?|kleuren van|cores d[oa]) ?{_MY} [\w'’-]+(?: [\w'’-]+)?"
    rf"|\b(?:in |with |to |in den |mit den )?(?:my|our|unser\w*) (?:[\w'’-]+ ){{0,2}}?{_GROUP}(?:['’]s)?[ -]?(?:colou?rs|farben)\b"
    r"|\b(?:in den |mit den |in |den |die )?(?:vereins|firmen|haus|marken|schul|club|klub|team|unternehmens)farben\b",
    re.I,
)
"""The colours of somebody whose colours nobody here knows."""
_LIKE = re.compile(
    rf",?\s*\b(?:(?:just|exactly|a bit|a little|more|genau|so|ein bisschen|exactement|un peu|igual) )*(?:like|wie|à|comme|como|a|als|zoals) (?:(?:those|the ones|the \w+|die \w+) (?:in|from|of|on|aus|von|auf) )?{_MY} (?:own )?(?P<whose>[\w'’-]+)(?: [\w'’-]+){{0,2}}",
    re.I,
)
_LOOKS = re.compile(
    r"\b(?:(?:should|could|can|must|to|him|her|it|them|make) (?:[\w' -]{0,20} )?look|aussehen|ausschauen|aussieht(?= *$)|ressembler|(?:qu['’]\w+|doit) ressembl\w+|parecer(?:se)?|se parezca\w*|assomigli(?:are|asse)|lijken|parecer)\b",
    re.I,
)
_TELLS = r"(?:put|show|ends? (?:with|on)|finish with|say|says|said|tells?|told|mentions?|reads? out|reading out|announces?|speaks?|spoken|add|includes?|give|gives|state|sagt?|sagen|nennen?|genannt|erwähn\w+|vorlesen|vorgelesen|ansagen|angesagt|dazu|dis|dit|dire|mentionn\w+|annonc\w+|ajoute\w*|lire|di|diga|decir|mencion\w+|anunci\w+|añad\w+|leer|lea)"
_FACTS = {
    "en": r"(?:(?:my|our) (?:[\w'-]+ ){0,2}?(?:(?:discount|voucher|promo|coupon|access) ?codes?|(?:phone |telephone )?numbers?|(?:e-?mail |web ?|street )?address|website|url|slogan|motto|opening hours|prices?|hashtag)|the (?:[\w-]+ )?(?:date|time|price|address|place|name|number) of (?:my|our) [\w'-]+)",
    "de": r"(?:(?:mein\w*|unser\w*) (?:[\w-]+ ){0,2}?(?:\w*code|\w*nummer|adresse|anschrift|webseite|website|internetseite|slogan|motto|öffnungszeiten|preise?)|(?:das datum|der termin|den termin|die uhrzeit|den preis|die adresse) (?:unser\w*|mein\w*|der|des|vom) [\w-]+)",
    "fr": r"(?:(?:notre|nos|mon|mes) (?:[\w'’-]+ ){0,2}?(?:codes?(?: promo| de réduction)?|numéro(?: de téléphone)?|adresse|site(?: web| internet)?|slogan|devise|horaires|prix)|(?:la date|l['’]heure|le prix|l['’]adresse) de (?:notre|mon|ma|l['’]|la) ?[\w'’-]+)",
    "es": r"(?:(?:nuestr[oa]s?|mis?) (?:[\w-]+ ){0,2}?(?:código|número|teléfono|dirección|página web|web|lema|eslogan|horarios?|precios?)(?: de [\w-]+)?|(?:la fecha|la hora|el precio|la dirección) de (?:nuestr[oa]|mi|la) [\w-]+)",
}
"""By language, something to be told that everybody has of their own: a code, a number, a date."""
_GIVEN = re.compile(
    r"[\"“”„«»]|\d|https?:|www\.|\w\.(?:com|org|net|de|fr|es|co|uk)\b|:\s*\S+ \S+|@"
    r"|\b(?:january|february|april|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b",
    re.I,
)
"""What gives words, figures or a day."""
_LATER = re.compile(
    r"\b(?:louder|quieter|softer|slower|faster|shorter|longer|(?:take|leave|cut)\w* out|without|remove|delete|drop|cut|lose|lauter|leiser|langsamer|schneller|kürzer|raus|weg|ohne|streich\w*|plus (?:fort|lent)\w*|enlev\w+|supprim\w+|quit\w+|wrong|correct)\b",
    re.I,
)
_WORDS = re.compile(
    r"(?:(?:please|could you|can you|i want to|let us|we should|bitte) )*(?:change|replace|rewrite|re-?write|alter|modify|edit)\s+(?:what (?P<who>[\w' -]{2,25}?) (?:says?|tells?|is saying|reads?)|(?P<whose>[\w' -]{2,25}?)(?:'s)? (?:words?|lines?|text))(?: (?:there|here|please|now))*\W*",
    re.I,
)
_ASKED = {
    "sent": {
        "en": "I cannot see or read “{what}”: nothing came along with your message, no text, no picture and no file. What should it be, in words?",
        "de": "„{what}“ sehe ich nicht: Mit der Nachricht kam kein Text, kein Bild und keine Datei. Wie soll es sein? Beschreib es mit Worten.",
        "fr": "Je ne vois pas « {what} » : rien n'est arrivé avec le message, ni texte, ni image, ni fichier. Que faut-il, en mots ?",
        "es": "No veo «{what}»: con el mensaje no llegó nada, ni texto, ni imagen, ni archivo. ¿Cómo debe ser, en palabras?",
    },
    "colours": {
        "en": "I do not know these colours: “{what}”. Which colours are they?",
        "de": "Diese Farben kenne ich nicht: „{what}“. Welche sind es?",
        "fr": "Je ne connais pas ces couleurs : « {what} ». Lesquelles sont-ce ?",
        "es": "No conozco estos colores: «{what}». ¿Cuáles son?",
    },
    "like": {
        "en": "I have never seen them: “{what}”, and no picture or photo comes along with a message. What do they look like, in words?",
        "de": "Das habe ich nie gesehen: „{what}“, und mit Nachrichten kommt kein Bild. Wie sieht es aus? Beschreib es mit Worten.",
        "fr": "Je ne l'ai jamais vu : « {what} », et aucune image n'accompagne un message. À quoi cela ressemble-t-il, en mots ?",
        "es": "No lo he visto nunca: «{what}», y con un mensaje no llega ninguna imagen. ¿Cómo es, en palabras?",
    },
    "fact": {
        "en": "I do not know “{what}”. Which is it? Send the sentence as it should be said.",
        "de": "„{what}“ kenne ich nicht. Wie lautet es? Schick den Satz so, wie er gesprochen werden soll.",
        "fr": "Je ne connais pas « {what} ». Quel est-il ? Envoyez la phrase telle qu'elle doit être dite.",
        "es": "No conozco «{what}». ¿Cuál es? Envía la frase tal como debe decirse.",
    },
    "words": {
        "en": "Which words should be said instead, and what? Now it says: {what} Send the line as it should be.",
        "de": "Welche Worte sollen es sein? Jetzt heißt es: {what} Schick die Zeile so, wie sie lauten soll.",
        "fr": "Quels mots faut-il dire à la place ? Maintenant : {what} Envoyez la phrase telle qu'elle doit être.",
        "es": "¿Qué palabras deben decirse? Ahora dice: {what} Envía la frase como debe ser.",
    },
}  # fmt: skip


def asked(message: str, view: FilmView, language: str) -> Asked | None:
    """The question about something that is only pointed to; None where nothing is, or it is given."""
    if not view.film.scenes:
        return None
    if words := _WORDS.fullmatch(message.strip()):
        return _which_words(words, view, language)
    if (sent := _sent(message, language)) and not _given(message, view):
        return _ask("sent", language, sent)
    told = _FACTS.get(language, _FACTS["en"])
    if (
        (fact := re.search(rf"\b{told}", message, re.I))
        and re.search(rf"\b{_TELLS}\b", message, re.I)
        and not (_GIVEN.search(message) or _LATER.search(message) or _said(fact[0], view))
    ):
        return _ask("fact", language, fact[0])
    if (colours := _COLOURS.search(message)) and not _coloured(message.replace(colours[0], " ")):
        return _ask("colours", language, colours[0])
    return _alike(message, view, language)


def _sent(message: str, language: str) -> str:
    """The words that point to what was sent or shown elsewhere; empty where none do."""
    rows = (*_SENT.get(language, ()), *(_SENT["en"] if language == "en" else ()), _SENT_ABROAD)
    return next((match[0] for row in rows if (match := re.search(row, message, re.I))), "")


def _given(message: str, view: FilmView) -> bool:
    """Whether a message holds the words that it speaks of; those that the film has already are not they."""
    for line in (line for scene in view.film.scenes for line in scene.lines):
        message = re.sub(
            rf"[\"“„«]{re.escape(line.text.rstrip('.!?'))}[.!?]?[\"”“»]", "", message, flags=re.I
        )
    return bool(re.search(r"[\"“”„«»]|:\s*\S+ \S+ \S+|\n.*\w \w", message))


def _said(fact: str, view: FilmView) -> bool:
    """Whether the film tells it already: it is spoken of as something that is there."""
    last = re.findall(r"[^\W\d_]+", fact.lower())[-1]
    return any(last in line.text.lower() for scene in view.film.scenes for line in scene.lines)


def _coloured(message: str) -> bool:
    """Whether a message names a colour, in figures or in English, German, French or Spanish."""
    named = rf"\b(?:{lexicon.COLOURS}|rot|blau|grün|gelb|schwarz|weiß|weiss|lila|grau|braun|rouge|bleue?|verte?|jaune|noire?|blanc(?:he)?|roj[oa]|azul|verde|amarill[oa]|negr[oa]|blanc[oa])(?:e[nrsm]?|s)?\b"
    return bool(re.search(rf"#[0-9a-f]{{3,6}}\b|{named}", message, re.I))


def _alike(message: str, view: FilmView, language: str) -> Asked | None:
    """What to ask where somebody shall look like one whom nobody here has seen, and nothing else is told of it."""
    match = _LIKE.search(message)
    if not match or not _LOOKS.search(message) or _coloured(message):
        return None
    known = {word for member in view.film.cast for word in (*roles(member), member.name.lower())}
    if match["whose"].lower() in known:
        return None
    behind = message[match.end() :].strip(" .,!?…")
    if behind and not re.match(
        r"(?:please|thanks|thank you|bitte|danke|merci|por favor|gracias|s'il|aussehen|aussieht|ausschauen|aus\b|i |he |she |here|who |when )",
        behind,
        re.I,
    ):
        return None
    return _ask("like", language, match[0].strip(" ,"))


def _which_words(match: re.Match[str], view: FilmView, language: str) -> Asked | None:
    """Which words should be said, where only those are named that shall go."""
    who = (match["who"] or match["whose"] or "").lower().removeprefix("the ")
    film = view.film
    ids = {m.id for m in film.cast if who in {m.name.lower(), m.id, *roles(m)}}
    lines = [(s, line) for s in film.scenes for line in s.lines if not ids or line.speaker in ids]
    lines = lines or [(s, line) for s in film.scenes for line in s.lines]
    if not lines or not (ids or re.search(r"narrat|voice|she|he|they", who)):
        return None
    now = " ".join(f"{film.number(s.id)}: “{line.text}”" for s, line in lines[:4])
    number = film.number(lines[0][0].id)
    return _ask("words", language, now, f"change the narration of scene {number} to: …")


def _ask(key: str, language: str, what: str, *options: str) -> Asked:
    told = _ASKED[key]
    return Asked(told.get(language, told["en"]).format(what=what.strip(" ,.")), options, firm=True)
