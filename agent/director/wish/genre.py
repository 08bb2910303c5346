"""What kind of film a wish asks for, and the wish without the words that say so."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from agent.director.wish.lengths_words import FILM
from agent.director.wish.settings import tidy
from agent.director.words import concrete, english, gazetteer, vocabulary
from agent.director.words.breaths import orders

GENRES = (
    "narrative", "children", "explainer", "howto", "documentary", "news", "ad", "demo", "teaser", "trailer", "poem",
    "greeting", "travel",
)  # fmt: skip

_SHOP = r"(?:coffee shop|café|cafe|bakery|bookshop|book shop|bookstore|restaurant|bar|barber(?:shop)?|salon|gym|shop|store|boutique|studio|hotel|brewery|florist|market)"
_OFFERED = r"(?:verkaufe|suche|biete|vermiete|verschenke|vends|cherche|loue|donne|vendo|busco|alquilo|regalo|se (?:vende|busca|alquila))"
_SOUGHT = r"(?:wir suchen|nous cherchons|buscamos(?: a)?)"
OFFERING = re.compile(rf"{_OFFERED}(?= |$)", re.I)
"""How a small advertisement begins."""
SEEKING = re.compile(rf"{_OFFERED}|{_SOUGHT}", re.I)
_CUES: tuple[tuple[str, str, float], ...] = (
    ("howto", r"^how to\b|^(?:[\w'-]+ ){0,3}recipe(?: (?:for|of|video|film|clip)\b|:|$)|\brecipe (?:video|film|clip)\b|\btutorial\b|\bsteps?\b.*\bhow to\b|^show (?:me |us )?how to\b|^wie man\b|^comment (?:faire|préparer)\b|^cómo (?:hacer|preparar)\b", 4),
    ("howto", r"\bhow-to\b|\bhow to (?:for|on)\b|^(?:rezept|\w*anleitung|recette|tutoriel|receta|instrucciones)\b|\bmode d'emploi\b|^how (?:do|can|should) (?:i|you|we|one) [^?]*\?\s*\S", 5),
    ("explainer", r"\bwhat to do (?:when|if|in case)\b|^(?:[\w'-]+ ){0,2}(?:tips(?! (?:over|the|him|her|it|an?|his|their)\b)|(?:advice|instructions) (?:for|on|against|to))\b|^first aid (?:for|after|in)\b", 4),
    ("explainer", r"^(?:please )?describe\b|\bexplain(?:er|s|ing|ed)?\b|\b(?:film|video|clip|lesson|animation) (?:on|about) (?:how|why|what)\b(?! (?:if|would|he|she|they|we|i|my|our|his|her)\b)|^(?:how|why|what(?! if\b)|when|where|who)\b(?! to\b).*\?|^(?:how|why)\b(?! to\b)|^what (?:is|are|makes|happens|does)\b|\bhow (?:does|do|did|is|are)\b.*\bworks?\b|^(?!wie (?:mein|unser)\w* [^?]*$)(?:warum|wieso|wie|was ist|erklär\w*)\b|^(?!comment (?:mon|ma|mes|notre|nos) [^?]*$)(?:pourquoi|comment|qu'est[- ]ce|explique)|^(?!cómo (?:mis?|nuestr\w+) [^?]*$)(?:¿|por qué|cómo|qué es|explica)", 3),
    ("explainer", r"\b(?:\w+ )?(?:fun |cool |interesting |true )?facts? (?:about|on)\b|\bfaits sur\b|\bfakten über\b|\bdatos sobre\b", 4),
    ("teaser", r"\bteaser\b", 4),
    ("trailer", r"\btrailer\b", 4),
    ("ad", r"\b(?:ads?|advert(?:isement)?|commercial|promo|spot|bumper|werbung|\w*werbespot|werbefilm|publicité|pub|anuncio|comercial)\b", 3.5),
    ("ad", r"\bproduct (?:video|film|clip|spot|teaser)\b|\bproduktvideo\b|\bproduktfilm\b", 3.5),
    ("ad", rf"\b(?:our|my) (?:new )?{_SHOP}\b|\b(?:grand opening|launch of|now open)\b", 2),
    ("ad", r"^(?:our|my) (?:new )?(?:[\w'-]+ ){0,3}[\w'-]+:\s", 2),
    ("ad", r"\bto (?:find|hire|recruit|attract) (?:\w+ )?(?:apprentices|staff|people|trainees|volunteers|drivers|nurses|cooks|members|customers|helpers)\b|\bwe(?:'re| are) (?:hiring|looking for)\b|\brecruit\w*|\bjob (?:ad|video)|\breal estate\b|\bcharity\b|\bdonat(?:e|ions?)\b|\bfundrais\w+|^(?:our|my) (?:band|choir|club|team|shop|café|company|theatre|theater|orchestra|gallery|studio)\b.*\b(?:on|at|from|opens?|doors)\b.*\d|\bappeal\b|\bgets? people to\b|\bproperty (?:video|film)\b|\b(?:our|the|a) charity\b", 3.5),
    ("ad", r"\b\d+ (?:bed(?:room)?s?|baths?|rooms)\b|\bfor (?:sale|rent)\b|[€$£]\s?\d|\d\s?(?:€|euros?|dollars?|pounds)\b|\bper (?:month|night|person)\b|\bopening hours\b|\b(?:sold out|is back|now open|join us|sign up|drop in|free entry|(?:everyone|everybody|all|beginners) welcome)\b|\bbook (?:now|online|a table)\b|\d ?% off\b|\bdiscount\b|\b(?:clip|video|film|reel|short|short film) for (?:my|our) (?!(?:\w+ )?(?:mum|mom|dad|friend|class|kids?|son|daughter|wife|husband|partner|sister|brother|teacher|grand\w+|uncle|aunt|poem|\d))|\bvideo pa(?:ra)? mi\b", 2.5),
    ("ad", r"^(?:we|i) (?:sell|offer|repair|mend|rent out|hire out|deliver|stock)\b|\badvertis(?:e|ing)\b|\bbrand(?:'s| is| name is)? called\b|^selling (?:my|our|an?)\b|^(?:my|our) (?:[a-z]+ ){0,2}brand\b|\bfor hire\b|\bto let(?=[,:.!]|$)|^to let\b|\bproduct launch\b|\blaunch (?:spot|film|video|clip)\b|\d ?(?:quid|bucks)\b|\d\dp (?:an?|each|per)\b", 2.5),
    ("ad", r"\b(?:intro|outro|opener|ident) (?:for|to|of) (?:my|our|the)\b", 3.5),
    ("children", r"\bgood ?night(?: (?:film|video|message|clip|story)\b|$)", 3),
    ("news", r"\bpsas?\b|\bpublic service announcement\b", 4),
    ("ad", rf"^{_OFFERED} (?!nach\b)", 2.5),
    ("news", rf"^{_SOUGHT} (?:unsere?n?|notre|nos|nuestr[oa]s?)\b", 3),
    ("news", r"^(?:lost|found|missing|stolen)(?: [\w']+){0,3}:|\bnotice\b|\breminder\b|\bannouncement\b|\b(?:weather|news|traffic|service) update\b|\bbulletin\b|\bnew address\b|\bwe(?:'ve| have)? moved\b|\blost (?:cat|dog|parrot|tortoise|rabbit)\b|\bmissing (?:cat|dog)\b|\blast seen\b|\b(?:aushang|mitteilung|bekanntmachung)\b|^(?:annonce|avis|aviso|comunicado|hinweis)\b|^(?:the |our )?(?:annual|general|parents'?|residents'?|public|members'?) meeting\b", 3),
    ("news", r"\b(?:call|ring|text|book|register|sign up)\b[^.!?]{0,24}(?:\b0\d{2,}|\+\d\d)|\b(?:is|are) (?:open|closed) (?:every|on|from|until|daily|mon|tues|wednes|thurs|fri|satur|sun)|\b(?:is|are|takes place) (?:held )?on (?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?\d", 2),
    ("news", r"\b(?:season|year|annual|monthly) (?:review|report)\b|\b(?:year|season) in numbers\b", 4),
    ("explainer", r"^(?:please )?(?:tell|teach|show) (?:(?:me|us|people|everyone) )?(?:why|how|what)\b(?! to\b)", 4),
    ("explainer", r"\b(?:new|our|the|these) (?:\w+ )?rules\b", 2.5),
    ("explainer", r"\b(?:information|info|safety|instructions?|onboarding|training|induction|orientation|awareness|house rules|hygiene) (?:film|video|clip|briefing)\b|\bfire drill\b|\bhouse rules\b|\berklärfilm\b|\berklärvideo\b|\bvídeo explicativo\b|\bvidéo explicative\b", 4),
    ("greeting", r"\binvitation\b|\bsave the date\b|\beinladung\b|\binvitaci[oó]n\b|^our wedding\b|\brsvp\b|\bdress code\b|\bwedding (?:film|video|clip)\b|\bhochzeit\b|\bjubiläum\b|\bremerci(?:er|ements?)\b|\bdankesfilm\b|\bdankesvideo\b|\bagradecer\b|\bboda de\b", 3.5),
    ("demo", r"\b(?:product )?demo\b|\bwalkthrough\b|\bwalk-through\b|\b(?:app|software) (?:tour|intro)\b", 4),
    ("children", r"\bbedtime\b|\bfor (?:kids|children|toddlers)\b|\bnursery\b|\bgute-nacht\b|\bkinder(?:geschichte|film)\b|\bpour (?:les )?enfants\b|\bpara niñ[oa]s\b|\bfairy tale\b|\blullaby\b", 3),
    ("documentary", r"^(?:an? )?(?:short )?obituary\b|\bobituary (?:film|video|for|of)\b|\bin memory of\b|\bdocumentary\b|\bdokumentation\b|\bportrait of\b|\bday in the life\b|\bdocumentaire\b|\bdocumental\b", 3.5),
    ("poem", r"\bpoem\b|\bhaiku\b|\bode\b|\bmood piece\b|\bmeditation\b|\bgedicht\b|\bpoème\b|\bpoema\b|\bmeditación\b|\bméditation\b", 4),
    ("news", r"\b(?:durchsage|bekanntmachung|aushang|lautsprecherdurchsage)\b|\bcomunicado\b|\bavis (?:aux|à) ", 3.5),
    ("news", r"\brecap\b|(?<!'s )(?<!good )(?<!bad )(?<!the )\bnews\b|\bannouncement\b|\bresults of\b|\bhighlights of\b|\bnachrichten\b", 3.5),
    ("greeting", r"(?<!like a )(?<!not a )(?<!no )(?<!'s )\bbirthday\b(?! (?:party|cake|boy|girl|of an?)\b)|\b(?:my|our) (?:\w+ ){0,2}\w+'s (?:\w+ )?birthday\b|\bon (?:our|their|your|his|her) (?:\w+ )?(?:anniversary|birthday|wedding day|graduation)\b|\bcongrat(?:s\b|ulat)|\bthank[- ]you\b|^(?:un (?:grand|énorme) )?merci (?:à|aux?)\b|^grazie (?:a|ai|alle|agli)\b|^(?:muito )?obrigad[oa] (?:a|aos?|às?)\b|^(?:heel erg )?bedankt aan\b|^dank aan\b|\bherzlichen? glückw[uü]nsche?\b|\benhorabuena\b|^(?:(?:herzlichen|vielen|tausend|lieben) dank|(?:ein (?:großes |riesiges )?)?danke(?:schön)?) an\b|\bthanks to\b|\bfarewell\b|\banniversary (?:film|video|message)\b|\bget well\b|\bhappy (?:new year|easter|mother's|father's)|\bmerry christmas\b|\bwelcome (?:video|message)\b|\bgeburtstag\w*|\banniversaire\b|\bcumpleaños\b|\b(?:el|del|de) cumple\b|\baniversário\b|\bcompleanno\b|\bverjaardag\w*|\burodzin\w*|\bfödelsedag\w*|\bgracias a\b|\babschieds(?:film|video|gruß)\w*|\bin (?:den )?(?:rente|ruhestand)\b|\bfelicita\w*|\bfélicit\w+|\bpot de départ\b|\bdépart à la retraite\b|\bdespedida\b|\bse jubila\b", 3.5),
    ("greeting", r"\bfor (?:(?:my|our|his|her) [\w -]{2,25}?|[\w-]+)['’]s (?:retirement|graduation)\b(?! (?:party|dinner|speech))", 4),
    ("greeting", rf"\bthank[- ]you (?:{FILM}|note|card)\b|\binvitation (?:{FILM}|to|for)\b|^(?:an? |our )?invite (?:for|to)\b", 4),
    ("greeting", r"\b(?:new year'?s?|christmas|xmas|easter|season'?s?|holiday|eid|ramadan|diwali|hanukkah|nowruz|passover) greetings?\b", 4),
    ("greeting", r"\b(?:apology|apologies|sorry|make-?up) (?:film|video|clip|message|card|movie)\b|\b(?:apologi[sz]e|say (?:i'm |we're |that i am )?sorry) to\b|\b(?:entschuldigungs|versöhnungs)(?:film|video|clip)\b|\b(?:film|vidéo) d'excuses?\b|\bvídeo (?:de disculpas?|para pedir perdón)\b", 4),
    ("greeting", r"^(?:an? |the |our )?(?:(?:quiet|little|short|simple|moving|video|greetings?|condolence|sympathy|get-well|leaving) ){0,3}card (?:for|to) (?:our|my|a|the|his|her|mr|mrs|(?-i:[A-Z]))|\bcondolences?\b|\b(?:with|in) (?:deepest |deep )?sympathy\b|\bbeileid\b|\bcondoléances\b|\bcondolencias\b", 4),
    ("greeting", r"^welcome (?-i:[A-Z])[\w'-]+(?: (?-i:[A-Z])[\w'-]+)? to\b", 3.5),
    ("greeting", r"\b(?:good-?bye|leaving|send-?off|retirement|well done|welcome home|get-well) (?:film|video|message|clip|greeting)\b", 3.5),
    ("greeting", r"\bhappy (?:retirement|graduation|wedding|name day|valentine's|mother's|father's|teacher's|pride|eid|diwali|hanukkah)\b|\b(?:mother's|father's|valentine's|teacher's) day\b", 3.5),
    ("travel", r"\b(?:days?|weekend|week|night|hours) in [A-Z]|\btrip (?:to|through)\b|\btour of\b|\btravel (?:film|video|diary)\b|\bjahre? in\b|\btage in [A-Z]|\bjours à [A-Z]|\bdías en [A-Z]", 3),
)  # fmt: skip
_FORM = (
    rf"(?:(?:short|quick|little|brief|simple|beautiful|quiet|happy|funny|one[- ]minute|animated|product|bedtime|documentary|birthday|thank[- ]you|"
    rf"farewell|good-?bye|leaving|send-?off|retirement|welcome|travel|mood|guided|nature|brand|music|promo|launch|explainer|children's|kids'?|wedding|anniversary|congratulations)\s+)*"
    rf"(?:{FILM}|portrait|walkthrough|ode|piece|scene|series|something|kurze geschichte|gute-nacht-(?:film|geschichte)|kinder(?:film|geschichte)|stimmungsbild|histoire du soir|cuento para dormir)"
)
_OPENING = re.compile(
    rf"^(?:(?:please|kindly|can you|could you|i(?:'d| would) like|i want|we need|let's)\s+)*(?:to\s+)?"
    rf"(?:(?:make|create|prepare|generate|produce|film|shoot|tell|give|show|write|do|see|have|zeig|mach|erzähl|erstelle|fais|crée|raconte|haz|crea|cuenta|muestra)\b\s*(?:me|us|mir|uns|-moi|nous)?\s+)?"
    rf"(?:(?:a|an|the|my|our|your|this|some|ein|eine|einen|die|das|un|une|una|la|le|el)\s+|l')?(?P<form>(?:\w+\s+)?{_FORM})\s*"
    rf"(?:(?:in (?:\w+ )?(?:parts|acts|chapters)\s*:)|about|on|of|for|to|between|starring|following|concerning|in which|where|that shows|showing|featuring|with|called|named|from|über|von|für|mit|sur|de|d'|pour|avec|sobre|para|con|:|-|–)\s*(?P<rest>.+)$",
    re.I | re.S,
)  # fmt: skip
_ORDER = re.compile(
    r"^(?:(?:please|just|only|simply|can you|could you|i(?:'d| would) like|i want|we need)\s+)*(?:to\s+)?(?:make|create|generate|produce|film|shoot|show|tell|see|zeig(?:e)?|mach(?:e)?|fais|montre|haz|muestra)\s+"
    r"(?:me\s+|us\s+|mir\s+|uns\s+|-moi\s+)?(?=(?:a|an|the|how|two|three|my|our|ein|eine|einen|un|une|una|le|la|el)\b|(?!(?:it|that|this|sure|them)\b)[A-Z])(?P<rest>.+)$",
    re.I | re.S,
)  # fmt: skip
_CLOSING = re.compile(
    rf"(?:[,.?!:;–—-]|(?<=\?))\s*(?:(?:as|like|als|comme|como)\s+)?(?:an?|the|ein|eine|un|une|una)?\s*(?:short |quiet |little |funny |sad |happy |gentle )*{_FORM}\s*[.!]?$",
    re.I,
)
_ABOUT_THAT = re.compile(
    rf"(?<=[.!?] )(?:please |can you |could you )?(?:make|create|do|turn) (?:me |us |this |that |it )?(?:into )?(?:an? )?(?:\w+ ){{0,2}}{FILM}(?: (?:about|of|out of|around|from|on))?(?: (?:that|this|it))?\b[^.!?]*[.!?]?\s*$",
    re.I,
)
"""A sentence that only asks for a film of what stands before it."""
_ABOUT = re.compile(
    r"^(?:about|on|of|but|where|in which|starring|the story of|a story of|once upon a time,? (?:there was )?)\s+",
    re.I,
)


_STRAIGHT = {"einen": "ein", "einem": "ein", "einer": "eine"}
_BENT = re.compile(rf"^(?:{'|'.join(_STRAIGHT)})\b", re.I)
"""What a German preposition makes of an article; without it the article is as it was."""


@dataclass(frozen=True)
class Kind:
    """A genre and what is left of the wish."""

    genre: str
    text: str
    form: str = ""
    """The words that named the form, e.g. ``teaser`` or ``bumper``."""
    occasion: str = ""


def read(text: str, audience: str | None = None) -> Kind:
    """The genre of a wish that has lost its settings; ``narrative`` where nothing speaks for another."""
    scores: dict[str, float] = {}
    first: dict[str, int] = {}
    for genre, pattern, weight in _cues():
        if genre == "explainer" and _EXPLAINING.match(text):
            continue
        if match := pattern.search(text):
            scores[genre] = scores.get(genre, 0) + weight
            first.setdefault(genre, match.start())
    if young(audience) and "explainer" not in scores:
        scores["children"] = scores.get("children", 0) + 3
    genre = max(scores, key=lambda g: (scores[g], -first.get(g, 0)), default="narrative")
    if scores.get(genre, 0) < 2:
        genre = "howto" if _instructs(text) else "news" if _informs(text) else "narrative"
    form, rest = peel(text)
    if genre in ("narrative", "children") and audience and _taught(rest):
        genre = "explainer"
    if genre == "narrative" and gazetteer.is_place(rest):
        genre = "poem" if gazetteer.is_landscape(rest) else "travel"
    return Kind(genre, rest, form or _named_form(text), _occasion(text))


LESSON = re.compile(
    r"^(?:please )?(?:explain|tell|teach|show)(?: to)? (?:[\w'-]+ ){1,3}?(?:why|how|what)\b(?! to\b)(?:\W+[\w'’-]+){1,12}[.?!]*$",
    re.I,
)
"""A question for somebody: *tell children why we brush our teeth*."""


def _taught(topic: str) -> bool:
    """Whether a wish for an audience names what is learned and nothing that could act: *climate change*, *friendship*."""
    words = topic.lower().strip(" .!").split()
    drawn = any(
        concrete.nouns(word) or vocabulary.kind(english.singular(word)) not in ("idea", "thing")
        for word in words
    )
    return (
        0 < len(words) <= 3
        and all(map(str.isalpha, words))
        and not drawn
        and words[0] not in vocabulary.DETERMINERS
    )


def _instructs(text: str) -> bool:
    """Whether a wish tells steps, with the task in front or without: *pruning roses: cut above a bud, keep the middle open*."""
    task, colon, rest = text.partition(":")
    steps = re.split(r"(?:,|[.;!])\s+(?:and |then )*", (rest if colon else text).strip(" ."))
    return len(task.split() if colon else ()) < 9 and len(steps) > 2 and all(map(orders, steps))


_FIGURE = re.compile(
    r"\b\d{1,2}[.:]\d\d\b|\b\d{1,2} ?(?:[ap]\.?m\b|uhr\b|h\b|heures?\b|horas?\b)|\b\d{1,2} (?:to|till|until|bis|à|a) \d{1,2}\b|[£$€] ?\d|\d ?(?:€|%|euros?\b|pounds?\b|dollars?\b|quid\b|bucks\b|p\b|pence\b|percent\b)"
    r"|\b0\d{2,}|\b\d{1,2} o['’ ]?clock\b|\b(?:january|february|march|april|june|july|august|september|october|november|december) \d{1,2}\b|\b\d{1,2}(?:st|nd|rd|th)?\.? (?:de |of )?(?:jan|feb|fév|mar|mär|apr|abr|avr|may|mai|jun|jui|jul|aug|ago|aoû|sep|oct|okt|nov|dec|dez|dic|déc|ene)[a-zéû]*\b",
    re.I,
)
"""An hour, a date, a sum, a telephone number."""
_WEEKDAY = re.compile(
    r"\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)\.?(?= (?:the )?\d)|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)-feira|sexta(?= )"
    r"|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)s?\b",
    re.I,
)


_TOLD_TO = re.compile(
    r"(?:please|bring|wear|use|book|call|ring|come|keep|leave|meet|remember|return) .*\b(?:your|the)\b", re.I
)
"""What readers of a notice are told to do."""


_NEEDS = re.compile(r"our (?:[\w'-]+ ){1,4}?(?:urgently |badly |still |always )?needs?\b", re.I)
"""An appeal for what somebody needs."""


EVENT = re.compile(
    r"(?:(?:our|the|unser|unsere|notre|nuestr[oa]) )?(?!(?:an?|my|one|two|three|ein|eine|une?|una) )(?:(?!(?:who|that|and|is|are|was|at|in|on)\b)[\w'’-]+ ){0,3}?"
    r"(?:part(?:y|ies)|sale|markets?|f[eê]te|fair|bazaar|open (?:day|house|evening|mic)|concert|gig|quiz(?: night)?|barbecue|bbq|picnic|reunion|meet-?up|workshop|screening|potluck|raffle|\w*fest|\w*markt|flohmarkt|konzert|tag der offenen tür|vide-grenier|brocante|kermesse|rastrillo|mercadillo)"
    r"(?=\s*(?:[,:]|[-–] |(?:at|in|on|for|next|this|every|by|am|im|in|bei|à|au|en|el|del?)\b))",
    re.I,
)
"""What people announce by its bare name: *Yard sale this weekend*, *Housewarming party at our new flat on Friday*."""


_SHUT = re.compile(
    r"\b(?:is|are|stays?|remains?|will be) closed\b|\b(?:ist|sind|bleibt|bleiben) (?:[\w.-]+ ){0,8}geschlossen\b|\b(?:est|sont|sera|seront|restera|resteront) fermée?s?\b"
    r"|\b(?:está|están|estará|estarán|permanece|permanecerá|permanecerán) cerrad[oa]s?\b|\b(?:resta|restano|è|sono|sarà) chius[oaie]\b|\b(?:fica|ficam|está|estará|estarão) fechad[oa]s?\b|\b(?:is|zijn|blijft|blijven) (?:[\w-]+ ){0,5}gesloten\b",
    re.I,
)
"""That something is closed."""
_ON_THE_DAY = re.compile(
    r"(?:am|an diesem|nächsten|kommenden) \w+tag (?:ist|sind|gibt es|findet|finden|feiern wir|öffnet)\b|(?:ce |le )?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche),? (?:grand|grande|vide-grenier|il y a)\b"
    r"|(?:el|este) \w+,? (?:hay|habrá|tenemos|celebramos|se celebra)\b|(?:on|this|next) \w+day,? (?:there(?:'s| is| are| will be)|we (?:are|have|celebrate))\b",
    re.I,
)
"""What is on, and on which day."""
_HELD = re.compile(
    r"(?:der|die|das|unsere?|l['’]|la |le |notre|el|nuestr[oa]) ?(?!oma|opa|mamie|papi|abuel)[\w-]+(?: [\w-]+)? (?:macht|feiert|veranstaltet|öffnet|fait|fête|organise|ouvre|celebra|organiza|hace|abre)\b",
    re.I,
)
"""That a place or a club holds something."""


def holds_figures(text: str) -> bool:
    """Whether a text names an hour, a date, a sum, a telephone number or a weekday."""
    return bool(_FIGURE.search(text) or _WEEKDAY.search(text))


def _informs(text: str) -> bool:
    """Whether much of what a wish lists is hours, days, sums: *sauna closed until Friday, yoga at 18:30 in room 4*."""
    announced = _NEEDS.match(text) or EVENT.match(text) or _SHUT.search(text) or _ON_THE_DAY.match(text)
    if (announced and holds_figures(text)) or (_HELD.match(text) and _FIGURE.search(text)):
        return True
    told_when = {*map(str.lower, _WEEKDAY.findall(text)), *(found[0] for found in _FIGURE.finditer(text))}
    if len(told_when) > 1 and _WEEKDAY.search(text) and _FIGURE.search(text) and not _ONCE.match(text):
        return True
    parts = [part for part in re.split(r"[,;]\s+|[.!?:]\s+", text) if part.strip()]
    figures = sum(bool(_FIGURE.search(part)) for part in parts)
    held = sum(bool(_FIGURE.search(part) or _WEEKDAY.search(part) or _TOLD_TO.match(part)) for part in parts)
    return figures > 0 and held > 1 and 4 * held >= len(parts)


_ONCE = re.compile(
    r"(?:(?:on|one|every|am|an|jeden|un|chaque|cada) [^,.]{3,30},? )?(?:an?|two|three|one|eine?|zwei|une?|deux|una?|dos)\b|(?:my|our|his|her|mein|meine|mon|ma|mi) \w+(?: \w+)? (?:was|died|lost|once|hat|war|est mort|murió)",
    re.I,
)
"""How a story begins that names a day and an hour."""
_EXPLAINING = re.compile(rf"^(?!.*\b{FILM}\b)(?:an?|the|my|our|two) (?:[\w'-]+ ){{1,4}}explains?\b", re.I)
"""Somebody in a story who explains something."""


def young(audience: str | None) -> bool:
    """Whether a film is for children."""
    named = r"year|\(\w*\s?\d|aged?\b|kids|child|toddler|kinder|enfant|niñ|jährig|años|\bans\b|jahre|(?:son|daughter|nephew|niece|kid|girl|boy)\W.*\d"
    return re.search(named, audience or "") is not None


def among(asked: Kind, told: Kind) -> Kind:
    """What is told, as the kind of film that was asked for before its frame was taken away."""
    if told.genre == "narrative" or (asked.genre != "narrative" and asked.form):
        told = replace(told, genre=asked.genre)
    return replace(told, form=told.form or asked.form, occasion=told.occasion or asked.occasion)


@cache
def _cues() -> tuple[tuple[str, re.Pattern[str], float], ...]:
    return tuple((genre, re.compile(pattern, re.I), weight) for genre, pattern, weight in _CUES)


_FOOTAGE = re.compile(
    r"^(?:(?:an?|the|some|only|just) )?(?:(?:slow|cinematic|aerial|drone|epic|beautiful|moody|static|quiet|calm|dreamy|atmospheric|establishing|close-?up|macro|action|long|handheld) )*"
    r"(?:(?:b-?roll|footage) (?:of|from|over|about)|(?<= )(?:shots?|scenes?|sequences?) (?:of|from|over|on|in)) (?=\S)",
    re.I,
)
"""What only says that it is filmed: *slow aerial shots of Iceland*."""
_CHANNEL = re.compile(
    r"\b(my|our|the) (?:you ?tube|tik ?tok|twitch|instagram|insta|facebook|podcast) (channel|page|account|show)(?: called| named)? (?=[A-Z])",
    re.I,
)
"""A channel, which is called by its own name."""


LOVE = re.compile(
    r"^(?:an? |the )?(?:[a-z]+ )?(?:love story|romance)(?: film| video)? (?:between|of|about) ((?:an?|the|my|our) (?:[\w'’-]+ ){0,2}?[\w'’-]+) and ((?:an?|the|my|our) [^,.;:]+)$",
    re.I,
)
"""Who loves whom, where only both are named."""


def in_love(text: str) -> str:
    """A love story of two as what happens in it."""
    return LOVE.sub(r"\1 falls in love with \2", text)


def peel(text: str) -> tuple[str, str]:
    """The words that name a film's form, and the wish without them."""
    form = ""
    text = re.sub(r"^(?:once upon a time,?\s*(?:there (?:was|lived)\s+)?)", "", text, flags=re.I)
    text = _CHANNEL.sub(r"\1 \2 ", _FOOTAGE.sub("", text))
    text = in_love(text)
    text = re.sub(r"^(?:an? )?(?:message|note|shout-?out) (?:for|to) [^:.]{3,60}:\s+", "", text, flags=re.I)
    if match := _CLOSING.search(text):
        form, text = (
            match[0].strip(" ,.?!:;–—-"),
            tidy(
                text[: match.start()]
                + ("?" if "?" in match[0] or text[: match.start()].endswith("?") else "")
            ),
        )
    for _ in range(2):
        if match := _OPENING.match(text):
            sent = "greeting" in match["form"].lower() and re.search(
                r"\bfrom\s+$", text[: match.start("rest")], re.I
            )
            form, text = form or match["form"], tidy(f"{'from ' if sent else ''}{match['rest']}")
        elif match := _ORDER.match(text):
            text = tidy(match["rest"])
    text = re.sub(r"^(?:a |the |one )?day in the life of ", "", text, flags=re.I)
    if form.lower() == "meditation" and re.fullmatch(r"[a-z]+ing", text, re.I):
        text = f"slow {text}"
    text = _BENT.sub(lambda word: _STRAIGHT[word[0].lower()], text)
    text = re.sub(r"\s+in (?:one|a|this) (?:short )?(?:film|video|clip)(?=\s*:)", "", text, flags=re.I)
    text = _ABOUT_THAT.sub(_signed, text).strip() or text
    text = re.sub(r"^(?:the )?(?:story|plot|outline|synopsis)\s*[:–—-]\s*", "", text, flags=re.I)
    text = re.sub(
        r"^(?:(?:just )?(?:one|two|three|four|five) words?|in short|in a nutshell|in one sentence|(?:quick |random |my )?(?:idea|wish|thought)|here goes)\s*[:—–-]\s*",
        "",
        text,
        flags=re.I,
    )
    return form.lower(), _ABOUT.sub("", text)


def _signed(frame: re.Match[str]) -> str:
    """Who sends it, of a sentence that only asks for a film of what stands before; one that says more stays."""
    if re.search(r"\b(?:to|for) (?:my|our|the|(?-i:[A-Z]))|\b(?:starring|featuring)\b", frame[0], re.I):
        return frame[0]
    sender = re.search(r"\bfrom (?:the|all|everyone|us|me|my|our|[A-Z])[^.!?]*", frame[0])
    return f"F{sender[0][1:]}." if sender else ""


def _named_form(text: str) -> str:
    match = re.search(r"\b(bumper|teaser|trailer|ad|recap|haiku|meditation|documentary|poem)\b", text, re.I)
    return match[0].lower() if match else ""


def _occasion(text: str) -> str:
    match = re.search(
        r"\b((?:happy )?(?:\d+(?:st|nd|rd|th) |\w+ieth )?birthday|happy (?:retirement|graduation|wedding|name day)|(?:happy )?(?:mother's|father's|valentine's|teacher's) day|thank[- ]you|congratulations|congrats|farewell|good-?bye(?= (?:film|video|message|clip))|apology|sorry(?= (?:film|video|message|clip|card))|anniversary|get well|happy new year|merry christmas|welcome|(?:new year'?s?|christmas|xmas|easter|season'?s?|holiday|eid|diwali|hanukkah|nowruz) greetings?)\b",
        text,
        re.I,
    )
    found = re.sub(r"(?i)congrats", "congratulations", match[0]) if match else ""
    wished = re.match(rf"({'|'.join(_WISHES)})\S* greetings?", found, re.I)
    return _WISHES.get(wished[1].lower(), found) if wished else found


_WISHES = {
    "new year": "happy new year",
    "christmas": "merry christmas",
    "xmas": "merry christmas",
    "easter": "happy easter",
    "season": "season's greetings",
    "holiday": "happy holidays",
    "eid": "happy Eid",
    "diwali": "happy Diwali",
    "hanukkah": "happy Hanukkah",
    "nowruz": "happy Nowruz",
}
