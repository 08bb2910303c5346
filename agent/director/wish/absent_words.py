"""The words for what a wish points at without holding it: texts, files, films and talks of before, facts that are not told."""

from __future__ import annotations

import re

from agent.director.wish.asking_words import FILES, SCRIPTS
from agent.director.wish.clashes import MONTH, WEEKDAY

_DRAWN = (
    r"drawings?|sketch(?:es)?|paintings?|doodles?|zeichnung(?:en)?|skizzen?|gemälde|dessins?|croquis|peintures?|dibujos?|bocetos?|pinturas?|disegn[oi]|desenhos?"
    r"|tekening(?:en)?|foto'?s?|rysun\w+|zdjęci\w+|teckning\w*|lists?|listen?|listes?|listas?|lijst|programme?|menus?|itinerary|minutes|protokoll"
)
_PASTED = r"texte?s?|tekst\w*|texts?|wortlaut|wording|testo|testi|textos?|wiersz\w*|list(?:u|em)?|poem[ae]?s?|dikt\w*|gedicht\w*|eulogy|gedichten|verhaal|brief\w*"
TEXT = rf"(?:{SCRIPTS}|{_PASTED})"
"""What is read out or filmed to the letter."""
THING = rf"(?:{FILES}|{SCRIPTS}|{_PASTED}|{_DRAWN})"
"""What can come along with a message."""
ATTACHED = re.compile(
    rf"\b(?:the|my|our|this|these|his|her)\s+(?:[\w'’]+\s+){{0,2}}?(?:attached|enclosed)\s+(?:[\w'’-]+\s+){{0,2}}?(?P<a>{THING})\b"
    rf"|\b(?P<b>{THING})\b[^.!?\n]{{0,50}}\b(?:i|we)(?:'ve|'m|'re| have| am| are)? (?:just |already |also )?(?:attach(?:ed|ing)?|enclos(?:e|ed|ing))\b(?! [^.,;!?]*\bto\b)"
    rf"|\b(?:i|we)(?:'ve|'m|'re| have| am| are)? (?:just |already |also )?(?:attach(?:ed|ing)?|enclos(?:e|ed|ing))\b(?! [^.,;!?]*\bto (?:the|a|an|it|his|her)\b)[^.!?\n]{{0,30}}?\b(?P<c>{THING})\b"
    rf"|\b(?P<d>{THING})\b[^.!?\n]{{0,40}}\b(?:(?:im|siehe) anhang|in der anlage|als anlage|anbei|angehängt\w*|beigefügt\w*|hängt (?:schon )?(?:an|dran|bei)(?=\W*(?:$|[.,;!]))|hänge (?:ich )?(?:\w+ )?an(?=\W*(?:$|[.,;!])))"
    rf"|\b(?:(?:im|aus dem) anhang|anbei|angehängte[nrsm]?|beigefügte[nrsm]?|beiliegende[nrsm]?)\b[^.!?\n]{{0,30}}?\b(?P<e>{THING})\b"
    rf"|\b(?P<f>{THING})\b[^.!?\n]{{0,40}}(?:\bci-joint\w*|\ben pièces? jointes?\b|\bje (?:vous |te )?(?:la |le |les |l')?(?:joins|mets en pièce)|\bque j'ai jointe?s?\b)|\b(?:ci-joint\w*|je (?:vous |te )?joins)\b[^.!?\n]{{0,20}}?\b(?P<g>{THING})\b"
    rf"|\b(?P<h>{THING})\b[^.!?\n]{{0,40}}\b(?:(?:que )?(?:te |os |le )?(?:l[oae]s? )?adjunt(?:o|a|os|as|amos|é)|en (?:el )?adjunto)\b|\badjunt(?:o|amos)\b (?:aquí )?(?:el|la|los|las|mi|un|una)\b[^.!?\n]{{0,20}}?\b(?P<i>{THING})\b"
    rf"|\b(?P<j>{THING})\b[^.!?\n]{{0,40}}\b(?:allegat[oaie]|in allegato|(?:l[oae] |che |ve l[oa] )?allego)\b|\b(?:allego|in allegato)\b[^.!?\n]{{0,20}}?\b(?P<k>{THING})\b"
    rf"|\b(?P<l>{THING})\b[^.!?\n]{{0,40}}\b(?:em anexo|anex(?:ei|ado|ada|amos)|(?:que )?(?:segue )?anexo(?=\W*(?:$|[.,;!])))\b|\b(?:em anexo|anexei)\b[^.!?\n]{{0,20}}?\b(?P<m>{THING})\b"
    rf"|\b(?P<n>{THING})\b[^.!?\n]{{0,40}}\b(?:in de bijlage|als bijlage|bijgevoegd\w*|meegestuurd\w*)\b|\b(?:bijgevoegde?|meegestuurde)\b[^.!?\n]{{0,20}}?\b(?P<o>{THING})\b"
    rf"|\b(?P<p>{THING})\b[^.!?\n]{{0,40}}\b(?:w załączniku|załącz(?:am|ony|one|oną|yłam|yłem))\b|\bzałączon\w+\b[^.!?\n]{{0,20}}?\b(?P<q>{THING})\b"
    rf"|\b(?P<r>{THING})\b[^.!?\n]{{0,40}}\bbifoga(?:r|d|t|de)\b|\bbifogade?\b[^.!?\n]{{0,20}}?\b(?P<s>{THING})\b",
    re.I,
)
"""Something that should have come along with the message."""
MADE_OF = re.compile(
    r"\b(?:turn|make|film|read|animate|convert|narrate|speak|use|transform|bring|adapt|based on|from|show"
    r"|mach\w*|verfilm\w*|vertont?\w*|lies|lest|les(?:en|t)|vorles\w*|sprech\w*|animier\w*|verwandel\w*|nimm|nehmt|zeig\w*|aus"
    r"|fais|faites|faire|lis|lire|lisez|anime[rz]?|transforme[rz]?|mets|mettez|partir"
    r"|conver\w+|haz|haced|hacer|lee[dr]?|anima[dr]?|transforma\w*|pon|poned|partir"
    r"|trasform\w+|fa(?:te|i|re)|legg\w+|anima(?:te|re)?|transform\w+|faz(?:er|em)?|leia\w*|maak|maken|lees|verfilm|verander|zróbcie|zrób|przeczytaj\w*|gör|läs)\b",
    re.I,
)
"""What is done with a thing of which the film is to be made."""
_READ = (
    r"read|say|speak|spoken|narrat\w*|voice|recite|word for word|verbatim|to the letter|film|animate|use|turn|make|illustrate|einsprech\w*|vorles\w*|vorgelesen|vertont?\w*|sprech\w*|les(?:en|t)|lies|verfilm\w*|wort für wort|wörtlich"
    r"|li[st]|lire|lisez|lu[es]?|dire|dit(?:es)?|narr\w+|mot (?:pour|à) mot|mettez|mets|filme[rz]?|lee[rd]?|leído|locut\w+|palabra por palabra|convert\w+|haz|haced|legg\w+|parola per parola|leia\w*|ler|palavra por palavra|lees|voorlez\w*|voorgelezen|woord voor woord"
    r"|przeczyt\w+|czyta\w*|słowo w słowo|läs\w*|ord för ord"
)
READ = re.compile(rf"\b(?:{_READ})\b", re.I)
_NOT_A_PLACE = (
    r"(?!\s+(?:the|an?|my|our|his|her|their|its?|him|them|every|each|ground|water|deck|zero|am|im|an|en|auf|bei|beim|le|la|les|el|los|las|un|una|une|il|lo|de|het|na|w|o|us|you)\b)"
    + (r"(?!\s+in\b(?![^.;,\n]{0,30}\b(?:voices?|tone|style|accent|stimme|english|german|french|spanish)\b))")
)
"""What stands behind *below* where it is a place: *the letter below the stairs*, *above in the attic*."""
POINTED = re.compile(
    rf"\b(?P<a>{TEXT})\s+(?:[\w'’]+\s+){{0,2}}?(?:below|above|underneath|von oben|von unten|hier unten|hier oben|weiter unten|unten|oben|darunter|ci-dessous|ci-dessus|plus bas|plus haut|de abajo|abajo|de arriba|más abajo|arriba|qui sotto|qui sopra|sotto|sopra|abaixo|acima|hieronder|hierboven|onderaan|poniżej|powyżej|nedan|ovan){_NOT_A_PLACE}\b(?!-)"
    rf"|\b(?:below|above|(?:unten|oben) ?stehende[nsrm]?|nachstehende[nsrm]?|obige[nsrm]?|onderstaande?|bovenstaande?|poniższ\w+|powyższ\w+|nedanstående|ovanstående)\s+(?:[\w'’]+\s+)?(?P<b>{TEXT})\b",
    re.I,
)
"""A text that should stand before or behind the message."""
LABELLED = re.compile(
    rf"(?:^|[.!?,;\n]|\b(?:is|ist|comes|kommt|voici|aquí (?:va|está|tienes)|ecco|aqui (?:vai|está)|hier is|oto))\s*(?:(?:here|now|hier|jetzt) )?(?:(?:the|my|our|his|her|der|die|das|den|meine?|unsere?|le|la|l'|mon|ma|notre|el|mi|il|lo|o|a|de|het|mijn)\s*)?(?:[\w'’]+\s+)?(?P<a>{TEXT})\s*:\s*$",
    re.I,
)
"""A label at the very end, with nothing behind it."""
TO_THE_LETTER = re.compile(
    r"\b(?:word for word|verbatim|to the letter|every (?:single )?word|each word|nothing left out|wort für wort|wortwörtlich|wörtlich|jedes wort|mot (?:pour|à) mot|chaque mot|palabra por palabra|cada palabra|al pie de la letra|parola per parola|palavra por palavra|woord voor woord|słowo w słowo|ord för ord)\b",
    re.I,
)
OWNED = re.compile(
    rf"\b(?:my|our|this|these|mein\w*|unser\w*|diese[nsrm]?|mon|ma|mes|notre|nos|ce|cette|mi|mis|nuestr[oa]s?|est[ea]|mio|mia|questo|questa|meu|minha|este|esta|mijn|ons|onze|dit|deze|mój|moją?|moje)\s+(?:[\w'’]+\s+){{0,2}}?(?P<a>{TEXT})\b",
    re.I,
)
"""A text that belongs to somebody, spoken of as if it were there."""
_TAIL = r"(?:(?!\b(?:where|in which|who|whose|about (?:an?|the|our|my|how)|with an?|in (?:dem|der) |wo|où|avec une?|donde|con una?|dove|onde|waarin|gdzie|o tym|där)\b)[^.,;:!?\n])*"
_THAT_FILM = r"(?:films?|videos?|movies?|clips?|ideas?|stor(?:y|ies)|scripts?|plans?|concepts?|things?|ones?|stuff|versions?|projects?|ads?|adverts?|trailers?|commercials?|points?|topics?|suggestions?)"
EARLIER = re.compile(
    rf"\b(?:the|that|our|same|an?)\s+(?:(?:exact|very|same|film|video|movie|short|little|lovely|great|nice|other|last|whole|old)\s+){{0,3}}{_THAT_FILM}\s+(?:(?:that|which)\s+)?(?:we|i|you(?: guys)?|u|they)(?:'ve|'d| have| had)?\s+(?:(?:all|just|already|once|recently|both)\s+)?(?:made|did|filmed|produced|talk(?:ed|d)|spoke|discussed|agreed|mentioned|planned|chatted|decided|described|sent|showed|told|pitched|came up|saw|used)\b{_TAIL}"
    rf"|\b(?:the|that|same)\s+(?:film|video|movie|clip|one|ad|advert|trailer)s?\s+(?:(?:that|which)\s+)?(?:my|our|his|her|their)\s+[\w-]+\s+(?:has |had |got |have )?(?:made|done|ordered|filmed|got|received|had)\b{_TAIL}"
    rf"|\b(?:den|der|die|das|dem|unsere?n?|genau)\s+(?:[\wäöü]+\s+){{0,2}}?[\wäöü-]*(?:film|video|idee|geschichte|sache|konzept|plan|thema|clip|spot|vorschlag)\w*,?(?=[^.;:!?\n]*\b(?:wir|ihr|du|sie|ich)\b)[^.;:!?\n]{{0,70}}?\b(?:gesprochen|besprochen|geredet|beredet|vereinbart|abgemacht|ausgemacht|gemacht|gedreht|erzählt|geschickt|gezeigt|diskutiert|unterhalten)\b(?:\s+(?:haben|hatten|habt|hast|habe?))?{_TAIL}"
    rf"|\b(?:le|la|ce|cette|du|au|l['’]|de l['’])\s*(?:même\s+|fameux\s+|fameuse\s+)?(?:film|vidéo|idée|histoire|projet|truc|chose|sujet|clip)\s+(?:dont|que|qu['’]|de laquelle|duquel)\s*(?:on|nous|vous|tu|j['’]|ils)\b{_TAIL}"
    rf"|\b(?:el|la|lo|del|al)\s+(?:mism[oa]\s+)?(?:película|peli|vídeo|video|idea|historia|proyecto|tema|corto|cosa|clip|anuncio)\s+(?:de la |del? |en la |en lo )?que\s+(?:\w+\s+){{0,2}}?(?:hablamos|comentamos|dijimos|acordamos|quedamos|hicisteis|hiciste|hicieron|hizo|conté|discutimos|vimos)\b{_TAIL}"
    rf"|\b(?:il|la|l['’]|quel|quell[ao]|lo|del|dell['’])\s*(?:stess[oa]\s+)?(?:film|video|idea|storia|progetto|cosa)\s+(?:di cui|che)\s+(?:\w+\s+){{0,3}}?(?:parlato|discusso|fatto|concordato|detto)\b{_TAIL}"
    rf"|\b(?:o|a|do|da|ao|à|aquel[ea])\s+(?:mesm[oa]\s+)?(?:filme|vídeo|ideia|história|projeto|coisa)\s+(?:de que|sobre (?:o|a) qual|que)\s+(?:\w+\s+){{0,3}}?(?:falámos|falamos|combinámos|combinamos|fizeram|fez|fizeste|discutimos)\b{_TAIL}"
    rf"|\b(?:de|het|die|dat|dezelfde|hetzelfde)\s+(?:\w+\s+){{0,2}}?(?:film(?:pje)?|video|idee|verhaal|plan)\s+(?:die|dat|waar)\s+(?:we|wij|ik|jullie|je|jij|u)\b{_TAIL}"
    rf"|\b(?:ten |to |o |ten sam )?(?:film|filmik|pomysł|historię),?\s+(?:który|którą|o którym|o której|co)\s+(?:\w+\s+){{0,4}}?(?:rozmawialiśmy|mówiliśmy|zrobiliście|zrobiłeś|ustaliliśmy|omawialiśmy)\b{_TAIL}"
    rf"|\b(?:den där |samma )?(?:filmen|videon|idén|historien|film|video)\s+(?:som\s+)?(?:vi|ni|du)\s+(?:pratade|gjorde|talade|diskuterade|kom överens)\b{_TAIL}",
    re.I,
)
"""A film or an idea of an earlier talk, which is not here."""
_TIME = r"(?:(?:the|our|your|my|this|last|yesterday(?:'?s)?|today(?:'?s)?|monday(?:'?s)?|tuesday(?:'?s)?|wednesday(?:'?s)?|thursday(?:'?s)?|friday(?:'?s)?|week(?:'?s)?|night(?:'?s)?|morning(?:'?s)?|team|staff|board|other)\s+){0,4}"
SPOKEN_OF = re.compile(
    rf"\b(?:that|the|this|what)\s+(?:\w+\s+)?(?:thing|stuff|topic|point|matter|issue|subject|business|bit)s?\s+(?:from|of|in|at|(?:we|you|they) (?:had|discussed|said|mentioned) (?:in|at|from)?)\s*{_TIME}(?:meeting|call|lesson|class|lunch|dinner|conversation|chat|talk|e-?mail|yesterday|workshop|session|stand-?up|day|week)\b"
    r"|\b(?:das|die|den|dem|diese[ns]?)\s+(?:ding|sache|thema|punkt|zeug|geschichte|ganze)?\s*(?:von|aus|vom)\s+(?:der |dem |unserer )?(?:gestrige\w*|letzte\w*|heutige\w*)?\s*(?:gestern|neulich|vorhin|\w*sitzung|\w*besprechung|meeting|gespräch|treffen|unterricht)\b(?: (?:gestern|neulich|von gestern))?"
    r"|\b(?:ce|le|la|cette)\s+(?:truc|chose|sujet|point|affaire)\s+(?:de|d['’]|du|dont (?:on|nous) \w+ \w+)\s*(?:la |l['’])?(?:réunion|hier|cours|déjeuner|conversation|mail)\b(?: d['’]hier)?"
    r"|\b(?:es[oae]|l[oae]|el)\s+(?:cosa|tema|asunto|punto)?\s*(?:de|del) (?:la |el )?(?:reunión|ayer|clase|comida|charla|correo)\b(?: de ayer)?"
    r"|\b(?:quell[oa]|l[ao]|il)\s+(?:cosa|tema|punto|argomento|faccenda)\s+(?:di|della|del|dell['’])\s*(?:riunione|ieri|lezione|pranzo)\b(?: di ieri)?"
    r"|\b(?:aquilo|aquela coisa|o assunto|a coisa)\s+(?:da|de|do)\s+(?:reunião|ontem|aula|almoço)\b(?: de ontem)?"
    r"|\b(?:dat|het)\s+(?:ding|gedoe|punt|onderwerp)?\s*(?:van|uit)\s+(?:gisteren|de vergadering|het overleg)\b(?: (?:van )?gisteren)?"
    r"|\b(?:tę sprawę|ten temat|to)\s+z\s+(?:wczoraj\w*\s*)?(?:spotkania|zebrania|lekcji|wczoraj)\b",
    re.I,
)
"""Something that was talked of elsewhere, of which nothing is told."""
_FACT = r"(?:(?:new |exact |right |neue |genaue )?(?:dates?|days?|times?|address|prices?|phone number|number|e-?mail|website|datum|termin|uhrzeit|adresse|preis|heure|prix|fecha|hora|dirección|precio|indirizzo|prezzo|endereço|preço|adres|prijs|godzinę|adresem?))"
_THE = r"(?:the |our |its |das |die |den |der |dem |la |le |l['’]|el |il |lo |o |a |de |het )"
_DETAILS = r"(?:details?|data|info|information|infos|facts|particulars|daten|angaben|einzelheiten|informationen|informations|coordonnées|datos|detalles|información|dati|dettagli|dados|detalhes|gegevens|dane|szczegóły)"
FACTS_WANTED = re.compile(
    rf"(?:(?:^|[.!?;,]\s+)(?:and |please |bitte )*(?:say|mention|state|include|announce|repeat|give|nenn\w*|sagt?|dis|dites|indique[rz]?|di|menciona|indica)\s+{_THE}{_FACT}\b)"
    rf"|(?:\b(?:with|mit|avec|con|com|met|including|includes?|inclusive|incluye|incluyendo)\s+{_THE}{_FACT}(?:,\s*|\s+(?:and|und|et|y|e|en|i)\s+)+{_THE}?(?:{_FACT}|place|venue|ort|lieu|lugar|luogo)\b)"
    rf"|(?:\b(?:with|mit|avec|con|com|met|z)\s+(?:all|allen?|toutes|tous|todos|todas|tutti|alle|wszystkimi)\s+(?:of )?{_THE}?(?:los |las |les |i |os |relevant |wichtigen |nötigen )*{_DETAILS}\b)"
    r"|\b(?:i['’]ll|i will|we['’]ll|we will|i can) (?:tell|give|send|let) (?:you|u) (?:have )?(?:those|them|these|it|the (?:rest|details)|all that)\b",
    re.I,
)
"""Facts that a film is to tell: the date, the time and the address."""
FACTS_TOLD = re.compile(
    rf"\d|\b(?:{WEEKDAY}|{MONTH}|noon|midnight|tomorrow|mittags?|morgen|demain|mañana|domani|free|gratis|kostenlos)\b",
    re.I,
)
"""A fact of that kind."""
ANNOUNCED = re.compile(
    r"\b(?:invit\w*|announce\w*|notices?|reminders?|save the date|flyers?|posters?|einladung\w*|ankündigung\w*|aushang|ansage|annonc\w*|avis|convocation|anunci\w*|aviso|convocatoria|convite|uitnodiging|zaproszeni\w*|inbjudan|annuncio|avviso)\b",
    re.I,
)
"""A film that tells people of a day and a place."""
UNNAMED = re.compile(
    r"\b(?:how|what|why|where|when) (?:(?:it|this|that|they|these|those) (?:all |really |actually )?(?:works?|is (?:made|done|used|built)|is|are|does|goes|happens?|means?|came|looks?)|to (?:use|do|fix|make|build) (?:it|this|that|them))\b(?! (?:to|that|when|if|like)\b)"
    r"|\bwie (?:es|das|sie) (?:so |genau |eigentlich )?(?:funktioniert|geht|läuft|aussieht)\b|\bcomment (?:ça|cela|il|elle) (?:marche|fonctionne)\b|\bcómo (?:funciona|va)(?: (?:eso|esto))?(?=\s*(?:[.,;!]|$))|\bcome (?:funziona|va)(?=\s*(?:[.,;!]|$))",
    re.I,
)
"""What is to be explained, by a pronoun only."""
_ALL = r"(?:(?:all|every|each|the|our|its|these|three|two|four|five|six|seven|ten|\d+|key|main|top|best|most|important|great|funniest|funny|alle|allen|die|unsere|den|drei|wichtigsten|besten|toutes?|tous|les|nos|ses|trois|principaux|principales|meilleurs|todas?|todos|l[ao]s|nuestr[oa]s|sus|tres|mejores|tutti|tutte|i|gli|le|nostri|migliori|os|as|nossos|melhores|de|onze|beste|wszystkie|nasze|najlepsze)\s+)"
UNTOLD_EVENTS = re.compile(
    rf"\b{_ALL}+(?:bits|moments|highlights|memories|adventures|things (?:we|that) (?:did|happened)|stuff we did|momente|höhepunkte|erlebnisse|moments forts|souvenirs|aventures|momentos|recuerdos|anécdotas|momenti|ricordi|memórias|momenten|hoogtepunten|herinneringen|momenty|chwile|wspomnienia)\b",
    re.I,
)
NAMES_OF = re.compile(
    r"\b(?:everyone|everybody|each (?:person|one|child|guest)|all (?:of )?us|the whole (?:class|team|family|group|gang|crew))['’]s names?\b|\b(?:all|each of) (?:the |our |of our |their |your )?names\b|\bthe names of (?:everyone|everybody|all|us all|the whole)\b(?: \w+)?"
    r"|\b(?:allen|alle|sämtliche\w*|unseren?) namen\b|\bden namen (?:von allen|aller)\b|\bnamen von allen\b|\b(?:tous les (?:noms|prénoms)|les (?:noms|prénoms) de (?:tous|tout le monde|chacun)|nos (?:noms|prénoms))\b"
    r"|\b(?:todos los nombres|los nombres de todos|nuestros nombres)\b|\b(?:tutti i nomi|i nomi di tutti|i nostri nomi)\b|\b(?:todos os nomes|os nomes de todos|os nossos nomes)\b|\b(?:alle namen|ieders naam|de namen van iedereen)\b|\b(?:wszystkie imiona|imiona wszystkich)\b",
    re.I,
)
"""Names that are asked for, of whomever."""
LISTED = re.compile(r"[A-ZÀ-Ý][\wà-ÿ'’-]+(?:,\s*|\s+(?:and|und|et|y|e|en|i|&|\+)\s+)[A-ZÀ-Ý][\wà-ÿ]+|:\s*\S")
"""Names in a row, or anything behind a colon."""
UNTOLD_GOODS = re.compile(
    rf"(?:\b(?:and|und|et|y|e|en|with|mit|avec|con|com|met|show|showing|highlight\w*|list\w*|mention\w*|explain\w*|zeig\w*|nenn\w*|montre\w*|présente\w*|destaca\w*|muestra\w*|mostra\w*)\s+)*{_ALL}*(?:benefits|advantages|features|selling points|usps?|strengths|perks|functions|vorteile\w*|funktionen|eigenschaften|stärken|avantages|atouts|fonctions|ventajas|beneficios|características|funciones|vantaggi|caratteristiche|vantagens|benefícios|voordelen|eigenschappen|zalety|funkcje|price|preis|prix|precio|prezzo|preço|prijs|cenę)\b(?! (?:is|are|of|ist|sind|beträgt|est|sont|es|son|è)\b)(?!\s*:\s*\S)",
    re.I,
)
"""What is good about goods, spoken of and not told."""
BESIDE = frozenset(
    """notre nos votre unser unsere unseren unserem unsern nuestro nuestra nuestros nuestras nostro nostra nosso nossa onze ons nasz nasza naszych fate fatemi fateci façam façam-nos haced hagan hazme macht dreht setzt um umsetzen umzusetzen u ur thx ty ta pls plz cheers regards dear all agreed discussed said usual promised talked over lunch dinner coffee exact same film identical again instead names name but with our them us ahead
    explain explained explaining others team colleagues everyone everybody keep simple simply short clear easy understand understandable people staff class group can't cant attend missed anybody anyone gets get colours colors
    recap summary highlights montage compilation video memories holiday holidays vacation trip weekend wedding party year season birthday summer winter spring autumn journey tour festival camp christmas reunion outing
    both included include put em whole gang lot tell tells telling say says see show shows
    erklär erkläre erklärt erklären anderen einfach kollegen allen kurz verständlich team bitte los fangt an wie vereinbart besprochen abgemacht genau diesen denselben gleichen film nochmal drehen mit unseren namen
    rückblick zusammenfassung urlaub reise wochenende hochzeit feier jahr sommer ferien ausflug klassenfahrt vom unseres unserer aller höhepunkte sollen vorkommen rein
    explique expliquez expliquer aux autres simple simplement équipe collègues allez-y comme convenu prévu refaites refais pareil noms résumé récap vacances voyage week-end mariage fête année été
    explica explicad explicar los demás sencillo equipo colegas adelante como acordamos quedamos misma mismo igual nombres pero nuestros resumen vacaciones viaje boda fiesta año verano fin semana
    spiega spiegare agli altri semplice colleghi avanti uguale nomi riassunto vacanze viaggio festa anno estate matrimonio
    explicar aos outros simples colegas férias viagem festa ano casamento resumo nomes mesmo leg uit aan anderen simpel collega's vakantie reis bruiloft feest jaar namen terugblik zelfde
    wyjaśnij pozostałym prosto wakacje podróż wesele podsumowanie""".split()  # noqa: SIM905
)
"""Words around what is pointed at that tell nothing of it."""
SAID: dict[str, dict[str, str]] = {
    "en": {
        "file": "You speak of “{what}”: nothing came along with your message, I see no file here and cannot open one. Paste its text, or say in words what it shows, and I make the film of that.",
        "text": "The text is missing: you speak of “{what}”, and no such words stand in your message. Paste them, and I film them word for word.",
        "earlier": "You speak of “{what}”. I know no earlier film and no talk: every film here starts from its message. Tell me in a few words what this film shows, and which names belong in it.",
        "spoken of": "“{what}”: I was not there and know nothing about the topic. Tell me what it was about, point by point, and the film explains it.",
        "events": "You ask for “{what}”, and your message tells none of it; I make nothing up. Send me what happened and who was there, and the film tells it.",
        "details": "“{what}”: your message does not hold them, and I make nothing up. Send me what they are, and the film says them as you write them.",
        "unnamed": "“{what}”: what do you mean? Name it and tell me, point by point, what there is to know; I make nothing up.",
        "days": "You say that {day} is closed, and that it is open. Which of the two is right?",
        "closed": "Closed on {day}",
        "open": "Open on {day}",
    },
    "de": {
        "file": "Sie sprechen von „{what}“: Mit Ihrer Nachricht kam keine Datei, und öffnen kann ich keine. Fügen Sie den Text ein, oder sagen Sie in Worten, was zu sehen ist, dann mache ich den Film daraus.",
        "text": "Der Text fehlt: Sie sprechen von „{what}“, und in Ihrer Nachricht steht davon nichts. Fügen Sie ihn ein, und ich verfilme ihn Wort für Wort.",
        "earlier": "Sie sprechen von „{what}“. Einen früheren Film oder ein Gespräch kenne ich nicht: Jeder Film beginnt hier mit seiner Nachricht. Sagen Sie in ein paar Worten, was dieser Film zeigt und welche Namen hineingehören.",
        "spoken of": "„{what}“: Ich war nicht dabei und weiß nichts über das Thema. Schreiben Sie mir Punkt für Punkt, worum es ging, dann erklärt es der Film.",
        "events": "Sie möchten „{what}“, und in Ihrer Nachricht steht nichts davon; erfinden möchte ich nichts. Schicken Sie mir, was geschehen ist und wer dabei war, dann erzählt es der Film.",
        "details": "„{what}“: In Ihrer Nachricht steht davon nichts, und erfinden möchte ich nichts. Schreiben Sie mir die Angaben, dann sagt der Film sie genau so.",
        "unnamed": "„{what}“: Was ist gemeint? Nennen Sie es, und schreiben Sie mir Punkt für Punkt, was man wissen soll; ich erfinde nichts.",
        "days": "Sie schreiben, am {day} sei geschlossen, und auch, es sei geöffnet. Was stimmt?",
        "closed": "Geschlossen am {day}",
        "open": "Geöffnet am {day}",
    },
    "fr": {
        "file": "Vous parlez de « {what} » : je ne peux pas ouvrir de fichiers, et aucun n'est arrivé avec votre message. Collez le texte, ou dites avec des mots ce qu'on y voit, et j'en fais le film.",
        "text": "Le texte manque : vous parlez de « {what} », et votre message n'en contient rien. Collez-le, et je le filme mot pour mot.",
        "earlier": "Vous parlez de « {what} ». Je ne connais ni film ni conversation d'avant : chaque film commence ici par son message. Dites en quelques mots ce que montre ce film, et quels noms doivent y être.",
        "spoken of": "« {what} » : je n'y étais pas et je ne sais rien du sujet. Écrivez-moi point par point de quoi il s'agissait, et le film l'explique.",
        "events": "Vous demandez « {what} », et votre message n'en dit rien ; je n'invente pas. Envoyez-moi ce qui s'est passé et qui était là, et le film le raconte.",
        "details": "« {what} » : votre message n'en contient rien, et je n'invente pas. Envoyez-moi ces informations, et le film les dit telles quelles.",
        "unnamed": "« {what} » : de quoi s'agit-il ? Nommez-le et dites-moi point par point ce qu'il faut savoir ; je n'invente rien.",
        "days": "Vous écrivez que c'est fermé le {day}, et aussi que c'est ouvert. Lequel des deux ?",
        "closed": "Fermé le {day}",
        "open": "Ouvert le {day}",
    },
    "es": {
        "file": "Hablas de «{what}»: no puedo abrir archivos y con tu mensaje no llegó ninguno. Pega el texto, o di con palabras qué se ve en él, y hago la película con eso.",
        "text": "Falta el texto: hablas de «{what}» y en tu mensaje no está. Pégalo y lo filmo palabra por palabra.",
        "earlier": "Hablas de «{what}». No conozco ninguna película ni conversación anterior: aquí cada película empieza con su mensaje. Dime en pocas palabras qué muestra esta película y qué nombres van en ella.",
        "spoken of": "«{what}»: yo no estuve allí y no sé nada del tema. Escríbeme punto por punto de qué se trataba y la película lo explica.",
        "events": "Pides «{what}» y tu mensaje no lo cuenta; yo no invento nada. Envíame qué pasó y quién estuvo y la película lo cuenta.",
        "details": "«{what}»: tu mensaje no los trae y yo no invento nada. Envíamelos y la película los dice tal cual.",
        "unnamed": "«{what}»: ¿a qué te refieres? Nómbralo y cuéntame punto por punto qué hay que saber; no invento nada.",
        "days": "Escribes que el {day} está cerrado y también que está abierto. ¿Cuál de las dos cosas es?",
        "closed": "Cerrado el {day}",
        "open": "Abierto el {day}",
    },
    "it": {
        "file": "Parli di «{what}»: non posso aprire file e con il tuo messaggio non ne è arrivato nessuno. Incolla il testo, o di' a parole che cosa si vede, e ne faccio il film.",
        "text": "Manca il testo: parli di «{what}» e nel tuo messaggio non c'è. Incollalo e lo filmo parola per parola.",
        "earlier": "Parli di «{what}». Non conosco film né conversazioni di prima: qui ogni film comincia dal suo messaggio. Dimmi in poche parole che cosa mostra questo film e quali nomi ci vanno.",
        "spoken of": "«{what}»: non c'ero e non so nulla dell'argomento. Scrivimi punto per punto di che cosa si trattava e il film lo spiega.",
        "events": "Chiedi «{what}» e il tuo messaggio non ne racconta nulla; io non invento. Mandami che cosa è successo e chi c'era e il film lo racconta.",
        "details": "«{what}»: nel tuo messaggio non ci sono, e io non invento. Mandameli e il film li dice così come li scrivi.",
        "unnamed": "«{what}»: di che cosa si tratta? Dimmelo, punto per punto; io non invento nulla.",
    },
    "pt": {
        "file": "Falas de «{what}»: não consigo abrir ficheiros e com a tua mensagem não veio nenhum. Cola o texto, ou diz por palavras o que se vê, e faço o filme com isso.",
        "text": "Falta o texto: falas de «{what}» e na tua mensagem não está. Cola-o e filmo-o palavra por palavra.",
        "earlier": "Falas de «{what}». Não conheço nenhum filme nem conversa anterior: aqui cada filme começa pela sua mensagem. Diz em poucas palavras o que mostra este filme e que nomes entram nele.",
        "spoken of": "«{what}»: eu não estive lá e não sei nada do assunto. Escreve-me ponto por ponto do que se tratava e o filme explica.",
        "events": "Pedes «{what}» e a tua mensagem não conta nada disso; eu não invento. Manda-me o que aconteceu e quem lá esteve e o filme conta.",
        "details": "«{what}»: a tua mensagem não os traz e eu não invento. Manda-mos e o filme di-los tal como os escreves.",
        "unnamed": "«{what}»: de que se trata? Diz-me o nome e, ponto por ponto, o que há a saber; não invento nada.",
    },
    "nl": {
        "file": "Je hebt het over “{what}”: bestanden kan ik niet openen, en bij je bericht zat er geen. Plak de tekst erin, of zeg in woorden wat er te zien is, dan maak ik er de film van.",
        "text": "De tekst ontbreekt: je hebt het over “{what}”, en in je bericht staat die niet. Plak hem erin, dan verfilm ik hem woord voor woord.",
        "earlier": "Je hebt het over “{what}”. Ik ken geen eerdere film en geen gesprek: elke film begint hier met zijn bericht. Zeg in een paar woorden wat deze film laat zien en welke namen erin horen.",
        "spoken of": "“{what}”: ik was er niet bij en weet niets van het onderwerp. Schrijf me punt voor punt waar het over ging, dan legt de film het uit.",
        "events": "Je vraagt om “{what}”, en je bericht vertelt er niets van; ik verzin niets. Stuur me wat er gebeurd is en wie erbij was, dan vertelt de film het.",
        "details": "“{what}”: dat staat niet in je bericht, en ik verzin niets. Stuur het me, dan zegt de film het precies zo.",
        "unnamed": "“{what}”: wat bedoel je? Noem het en schrijf me punt voor punt wat je moet weten; ik verzin niets.",
    },
    "pl": {
        "file": "Piszesz o „{what}”: nie otwieram plików, a z wiadomością żaden nie przyszedł. Wklej tekst albo opisz słowami, co widać, a zrobię z tego film.",
        "text": "Brakuje tekstu: piszesz o „{what}”, a w wiadomości go nie ma. Wklej go, a sfilmuję go słowo w słowo.",
        "earlier": "Piszesz o „{what}”. Nie znam żadnego wcześniejszego filmu ani rozmowy: każdy film zaczyna się tu od wiadomości. Powiedz w kilku słowach, co ten film pokazuje i jakie imiona mają w nim być.",
        "spoken of": "„{what}”: nie było mnie tam i nic o tym nie wiem. Napisz punkt po punkcie, o co chodziło, a film to wyjaśni.",
        "events": "Prosisz o „{what}”, a wiadomość nic o tym nie mówi; niczego nie zmyślam. Napisz, co się wydarzyło i kto tam był, a film to opowie.",
        "details": "„{what}”: w wiadomości tego nie ma, a ja niczego nie zmyślam. Napisz mi to, a film powie to dokładnie tak.",
        "unnamed": "„{what}”: o co chodzi? Nazwij to i napisz punkt po punkcie, co trzeba wiedzieć; niczego nie zmyślam.",
    },
}  # fmt: skip


def say(key: str, tongue: str, **slots: str) -> str:
    """One sentence in that language, else in English."""
    return SAID.get(tongue, {}).get(key, SAID["en"][key]).format(**slots)
