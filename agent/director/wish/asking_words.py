"""The questions that come before a film, in the person's language, and the words that they are told by."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from agent.director.wish.clashes import NAMES

FILES = r"pdfs?|files?|documents?|docs?|photos?|pictures?|images?|slides?|spreadsheets?|presentations?|powerpoints?|pptx?|scripts?|texts?|notes?|recordings?|logos?|zip|dateien|datei|dokumente?|fotos?|bilder|bild|fichiers?|documents?|archivos?|documentos?|imágen(?:es)?|imagen"
SCRIPTS = (
    r"scripts?|screenplay|texts?|poems?|verses?|haiku|dialogues?|monologue|speech|letter|lyrics|words?|lines?|drehbuch|gedicht|skript|brief|rede|wort|scénario|poème|texte|lettre|discours|guion|guión|poema|texto|carta|discurso"
    r"|songs?|hymns?|psalms?|prayers?|sonnets?|limericks?|rhymes?|sermons?|eulogy|toasts?|statements?|obituary|quotes?|passages?|paragraphs?|chapters?|articles?|press release|recipes?|vows|lied(?:text)?|verse?|gebet|ansprache|trauerrede|predigt|grußwort|spruch|rezept|chanson|paroles|prière|recette|canción|letra|oración|receta|versos?|testo|lettera|poesia|canzone|discorso|canção|oração|tekst|lied|toespraak"
)
GIVEN = re.compile(
    rf"\b(?:this|these|that|the|my|our|her|his|their|following|diese[nsrm]?|das|den|die|mein\w*|unser\w*|folgende[nsrm]?|ce|cette|ces|mon|ma|mes|notre|nos|le|la|les|est[ea]|estos|estas|mi|mis|nuestr[oa]|el|quest[oa]|il|mio|mia|meu|minha|este|esta|esse|essa|dit|deze|mijn|ons|onze)\s+(?:[\w'’]+\s+){{0,3}}?(?:{SCRIPTS})\b",
    re.I,
)
"""Words that are spoken of as if they were there."""
_KEPT = """
as it is written stands stand given wrote i've i’ve change changing changed changes alter altering edit comma commas letter letters full stop punctuation syllable line break breaks add adding added leave leaving anything out skip cut shorten nothing
else not don’t dont do never without single even one same order keep every each recite recited reading reads reads it's aloud loud out please thanks sing sung perform told spoken speak voice over voice-over grandma grandmother grandfather grandpa mother
father mum dad wife husband daughter son friend boss wedding funeral birthday christmas school by from abuela abuelo madre padre hija hijo boda mère père grand-mère grand-père mariage mutter vater oma opa großmutter großvater tochter sohn hochzeit nonna nonno
so wie sie da steht vor war genau exakt bild bilder kein keine keinen komma kommas wort für wörtlich buchstaben ändern verändern geändert auslassen weglassen kürzen hinzufügen dazu nichts genauso unverändert steht stehen geschrieben vorlesen lesen lies lest vertonen vertone vortragen sprich sprechen
sans changer modifier virgule virgules lettre rien ajouter enlever tel telle quel quelle écrit écrite exactement mot lis lire lisez dire dites récite réciter mettre mets mettez images image
filma filmar sin cambiar tocar quitar añadir coma comas letra nada tal cual como está escrito escrita exactamente palabra lee leer leed recita recitar pon poner poned imágenes
senza cambiare virgola parola così com'è leggi leggere questo questa mio sem mudar vírgula palavra leia ler zonder veranderen woord lees voorlezen deze dit mijn
"""
"""How words are to be said that are given."""
_EVENTS = """
meeting meetings board team committee annual general assembly council call session workshop conference sitting agm staff club yesterday's yesterday today's last night night's week's month's monday's tuesday's wednesday's thursday's friday's saturday's sunday's
monday tuesday wednesday thursday friday saturday sunday morning afternoon evening management project kickoff quarterly monthly weekly round table retreat offsite talk chat phone video recap minutes summary report roundup
sitzung besprechung versammlung gestrigen gestrige heutigen heutige letzten vorstand vorstandssitzung mitgliederversammlung elternabend team treffen protokoll zusammenfassung rückblick der des von vom
gestrige gestriges beschlüssen beschlüsse allen alle auf réunion conseil assemblée hier d'hier compte rendu résumé récapitulatif comité reunión junta asamblea consejo ayer acta resumen equipo
"""
"""What a gathering is called of which nothing is told."""
_LAUNCHED = """
has feel feels uno spot anúncio anuncio um reclame een advertentie voor het we're we’re it's it’s that's really am sur mercado markt marché knallt
launch launches launching launched release releases releasing out coming comes available drops dropping starts opens opening live soon date on by this next
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december tomorrow tonight weekend month year
pop pops punchy catchy bold sexy slick wow shine eye-catching stand sells sell sale sales people buy customers everyone big huge hot modern premium high quality us must needs make it's for promote promoting advertise advertising introducing meet
januar februar märz april mai juni juli august september oktober november dezember janvier février mars avril juin juillet août septembre octobre novembre décembre enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
werbespot spot nenne nennt nennen zeigt zeigen present présentez montrez highlight highlights muestra
soll sollte bringen bringt markteinführung erscheint kommt startet ab montag dienstag mittwoch donnerstag freitag samstag sonntag heraus raus knallen krachen lancement sort sortie lundi mardi mercredi jeudi vendredi samedi dimanche pub sorties vend lanzamiento sale lunes martes miércoles jueves viernes sábado domingo
"""
"""What is said of goods that come out, and of how they are to be shown."""


_MANNER = """
tone serious formal neutral factual friendly calm warm soft slow gentle plain clear sober voice voices male female man woman old young deep music piano style look vertical black white captions subtitles
ton ernst sachlich ruhig ruhige ruhiger freundlich warm warme sanft stimme männerstimme frauenstimme musik stil sérieux sérieuse calme doux douce voix musique serio seria tranquilo tranquila suave voz tono música
"""
"""How a film is to sound and to look."""


@cache
def kept() -> frozenset[str]:
    """Words that say how given words are to be said, and nothing of what they are."""
    return vague() | frozenset(_KEPT.split()) | frozenset(_MANNER.split())


@cache
def gathered() -> frozenset[str]:
    """Words for a gathering and for a film of it."""
    return vague() | frozenset(_EVENTS.split()) | frozenset(_MANNER.split())


@cache
def launched() -> frozenset[str]:
    """Words that say when goods come out and how they are to be shown."""
    return vague() | frozenset(_LAUNCHED.split()) | frozenset(_MANNER.split())


FILMS = r"films?|videos?|movies?|clips?|shorts?|stories|story|trailers?|ads?|vidéos?|vídeos?|películas?|kurzfilm|corto|animation"
FORMS = re.compile(
    r"\b(?:ad|advert|advertisement|commercial|promo|teaser|trailer|documentary|explainer|bumper|poem|haiku|tutorial|(?:werbe)?spot|pub|publicité|anuncio)\b",
    re.I,
)
SELLING = ("ad", "advert", "advertisement", "commercial", "promo")
GOES_ON = re.compile(
    r"\s*(?:about|of|for|with|on|in which|where|über|von|für|mit|sur|pour|avec|de|sobre|para|con)\b", re.I
)
CARRIED = (
    "duration",
    "aspect",
    "language",
    "style",
    "mood",
    "voice",
    "scenes",
    "audience",
    "narration",
    "captions",
    "music",
    "people",
)
"""Settings that hold on when the subject is told in a later message."""

_VAGUE = """
a an the some any one my our your this that it for of to in on with me us i im id i'd i'm we we'd you can could would will want need like love please make create generate do
give get show build produce render film films video videos movie movies clip clips short shorts story stories animation something anything nothing thing things stuff nice cool good
great awesome beautiful fun funny amazing interesting best new quick quickly little small test hello hi hey there ok okay yes no thanks thank help let's let have be is so just really
very today now exactly precisely idea final finally same previous earlier cheap rough draft today now maybe surprise random whatever professional viral masterpiece start begin try let see what know how about don't think pixora looking made doing which another again
same as last time but better before previous ones ad ads trailer teaser may might shall kind type sort everything all up from out using use turn into and or at
following below above word script text poem verses haiku dialogue screenplay speech letter lyrics lines words verbatim exactly read narrate animate here comes pasted paste idea ideas
kürzer länger lustiger schöner court courte plus drôle petit petite corto corta largo más filma filmar este esta ce cette shorter longer louder brighter darker happier funnier nicer bigger smaller yesterday week gestern hier ayer short-film able possible bit more something's well hm um uh oh sorry then go ahead
ein eine einen einem einer mein meine meinen mir mich uns ich wir du sie ihr kannst könntest können könnten würdest möchte möchten hätte hätten gern gerne will wollen brauche brauchen bitte mach mache machen
macht erstelle erstellen erzeuge drehen drehe dreh zeig zeige zeigen filme filmen kurzfilm was nichts etwas irgendwas irgendetwas schönes tolles cooles nettes lustiges gutes neues kurzes kurzen lustiges schönen tollen lustigen netten für mal
doch hallo guten tag danke überrasch überrasche überraschen und noch nochmal wie letztes mal beim gleiche dasselbe nur besser das den dem der die es so einfach folgende folgenden folgendes wort skript drehbuch gedicht text brief rede
moin nen ne n kurzer verfilme verfilmen wörtlich aus hier kommt eins
un une des le la les mon ma mes moi me nous je tu vous j ai l d s m peux pouvez pourrais pourriez veux voudrais aimerais faire fais faites crée créer créez génère rien vidéo vidéos court métrage truc chose quelque joli jolie sympa
beau belle chouette drôle bien pour il te plaît plait stp svp bonjour salut merci surprends surprenez qqch bon bonne besoin avoir de du avec en comme dernière fois pareil mieux même que mais est ce et texte poème scénario mot suivant
suivante lettre discours à
una unos mi mis nos yo puedes podrías podría puede quiero quisiera necesito hacer hacerme haz hazme crea créame genera vídeo película peli corto algo nada cosa bonito bonita chulo guay genial divertido lindo bueno buena por favor
porfa para hola gracias sorpréndeme igual la última vez otra otro mejor pero lo el los las con texto poema guion guión palabra siguiente carta discurso y se
فيلم قصير فيديو مدته من عن لي اعمل اصنع أريد סרטון סרט קצר תעשה לי תכין רוצה на по видео ролик фильм короткий сделай мне хочу пожалуйста
puoi fare fammi qualcosa di bello carino ciao per favore voglio vorrei um uma pode podes faz fazer filme legal olá quero kun je een maken voor mij iets leuks graag alsjeblieft hoi wil
"""


@cache
def vague() -> frozenset[str]:
    """Words that ask for a film and say nothing of what it shows."""
    return frozenset(_VAGUE.split())


UNTOLD = re.compile(
    r"\b(?:my|our|the|a|mein\w*|unser\w*|mon|ma|notre|nos|mi|nuestr[oa]|il nostro|la nostra|o nosso|a nossa|ons|onze) (?:new |brand[- ]new |latest |small |little |own |online |neue[nsr]? |neueste[ns]? |kleine[ns]? |nouveau |nouvel |nouvelle |nuev[oa] |nuov[oa] |nov[oa] |nieuwe? )?(?:business|company|firm|brand|start-?up|organi[sz]ation|products?|services?|shop|store|website|app|firma|unternehmen|geschäft|laden|produkte?|entreprise|société|boutique|produits?|marque|negocio|empresa|tienda|productos?|marca|prodotto|prodotti|azienda|negozio|produtos?|loja)\b|\b(?:my|our|mein\w*|unser\w*) (?:new |brand[- ]new |latest |neue[nsr]? )(?:gadget|invention|erfindung|device|gerät|platform|software|tool|game|spiel|book|buch|course|kurs|line|collection|kollektion|range|offer|angebot|deal)\b|\b(?:promo|promotional|promotion|marketing|advertising|corporate|commercial|image|werbe\w*|imagefilm|pub|publicité|promotionnelle?|anuncio|promocional|publicitario)\b",
    re.I,
)
"""What is to be advertised, where nothing is said of it."""
_FACTS = r"decisions?|points?|results?|outcomes?|topics?|figures|numbers|conclusions?|resolutions?|action items?|agreements?|highlights|issues|things|changes|items|news|everything|all|what|beschlüssen?|entscheidungen|punkten?|ergebnissen?|themen|alles|allem|was|décisions|points|résultats|conclusions|sujets|tout ce que|ce que|ce qu'|decisiones|puntos|acuerdos|resultados|conclusiones|temas|todo lo que|lo que"
_WE = r"(?:we|i|you|they|wir|ich|on|nous|qu'on|que nous)(?:'ve|’ve)?"
REFERRED = re.compile(
    rf",?\s*\b(?:(?:with|including|of|and|mit|samt|avec|con)\s+)?(?:(?:all|the|our|every|each|allen?|aller|den|die|unsere[nr]?|toutes?|tous|les|nos|todas?|todos|las|los|nuestr[oa]s)\s+)*(?:{_FACTS})\s*,?\s+(?:(?:that|which|die|das|was|que|qu')\s*)?(?:{_WE}\s+)?(?:(?:have|had|all|already|just|bereits|schon|avons|a|hemos|all)\s+)*"
    r"(?:took|taken|made|discussed|agreed(?: on| upon)?|decided(?: on)?|talked about|spoke about|mentioned|covered|reached|came to|went through|voted on|passed|told you|sent you|gave you|gefasst|getroffen|besprochen|beschlossen|vereinbart|geredet|gesprochen|haben|pris(?:es)?|discutée?s?|décidée?s?|convenue?s?|parlé|tomamos|tomadas|hablamos|acordamos|acordado|discutimos|decidimos|comentamos|tratamos)\b(?:\s+(?:haben|hatten|there|yesterday|today|gestern|hier|ayer))?"
    r"|,?\s*\b(?:just )?(?:as (?:we )?(?:discussed|agreed|mentioned|talked about|decided)|wie (?:besprochen|vereinbart|abgemacht)|comme (?:convenu|discuté|prévu)|como (?:hablamos|acordamos|quedamos|acordado|comentamos))\b",
    re.I,
)
"""Facts that are spoken of and not told: *all the decisions we took, as discussed*."""
TALKS = re.compile(
    r"\bwith (?:an? |the )?(?:\w+ )?(?:narrator|voice-?over|narration)\b|\bnarrator (?:who|that|(?:should|must|has to|needs to|to|will|can) (?:tell|explain|say|talk|read|narrate|speak)|explains|tells|says|talks|reads)\b|\b(?:narrated|voiced) by\b|\bvoice-?over (?:by|that|who|explaining)\b|\b(?:told|spoken|narrated|read)\b[^.;:]{0,40}? by (?:an? |the |my )?(?:[\w-]+ ){0,3}(?:narrator|voice|grandmother|grandfather|man|woman|child|storyteller)\b"
    r"|\bmit (?:einem |einer )?(?:\w+ )?(?:erzähler|sprecher|erzählstimme)\w*|\b(?:erzähler|sprecher)\w* (?:der|die|soll|muss|erzählt|erklärt|liest|spricht)\b|\b(?:an?|the) narrator (?:\w+ )?(?:explains|tells|reads|speaks|describes)\b|\b(?:une? )?(?:narrateur|narratrice|voix off) (?:qui )?(?:doit|devra|raconte|explique|lit|dit|parle|décrit)\b|\b(?:(?:un|el) narrador|(?:una|la) narradora|voz en off) (?:que )?(?:debe|cuenta|explica|lee|dice|habla|tiene que|lea|cuente)\b|\b(?:(?:un|il) narratore|voce narrante) (?:che )?(?:legge|racconta|spiega|dice)\b|\b(?:(?:um|o) narrador|uma narradora) (?:que )?(?:lê|conta|explica|diz)\b|\b(?:een|de) verteller (?:die )?(?:leest|vertelt)\b|\b(?:lektor|narrator) (?:czyta|opowiada|mówi)\b|\bread (?:out )?(?:aloud|out loud)\b(?= (?:by|throughout|from)\b)|\blaut vorgelesen\b|\bavec (?:un |une )?(?:narrat\w+|voix off)|\bcon (?:un |una )?(?:narrador\w*|voz en off)",
    re.I,
)
SILENT = r"\bsilent (?:film|movie|video)\b|\bstummfilm\b|\bfilm (?:\w+ )?muet\b|\bpelícula (?:\w+ )?muda\b|\bsans aucune (?:voix|parole)|\bsin (?:ninguna voz|voz alguna)\b|\bohne (?:jede|irgendeine) stimme\b|\bwordless\b|\b(?:nobody|no one|no-one) (?:must|should|may|is to|is allowed to) (?:speak|talk|say)\b"
TALKATIVE = re.compile(rf"\b(?:talkative|chatty|talking narrator)\b|{TALKS.pattern}", re.I)
CROWD = re.compile(
    r"\b(?:(?:the )?(?:faces|crowds?|people|audience|spectators|passers-by|men|women|children|students|workers|dancers|runners)(?: of (?:the |a )?\w+)?|gesichter\w*|menschenmenge|zuschauer|kinder|visages|la foule|enfants|rostros|multitud|niños)\b",
    re.I,
)
TUNED = re.compile(
    r"\bwith (?:an? |the |some )?(?:\w+ ){0,2}(?:music|soundtrack|score)\b|\b(?:upbeat|calm|sad|happy|loud|epic|dramatic|piano|jazz|rock) music\b|\bmit (?:\w+ )?musik\b|\bavec (?:de la |une )?musique\b|\bcon (?:\w+ )?música\b",
    re.I,
)
_WIDE = r"(?:horizontal|landscape|wide(?:screen)?|querformat|quer|16:9|paysage|apaisado)"
_TALL = r"(?:vertical|portrait|upright|hochformat|hochkant|hoch|9:16|square|quadratisch|carré|cuadrado)"
BOTH_SHAPES = re.compile(rf"\b(?:{_TALL}\W+(?:and|but) also\W+(?:in )?{_TALL}|{_WIDE}(?: for \w+)?\W+(?:and|but also|und|et|y|as well as|&|\+)\W+(?:\w+ ){{0,4}}{_TALL}|{_TALL}(?: for \w+)?\W+(?:and|but also|und|et|y|as well as|&|\+)\W+(?:\w+ ){{0,4}}{_WIDE})(?=\s*(?:$|[,;.:!]|at|for|both|please|bitte|zugleich|gleichzeitig|a la vez|en même temps|at once|format|version|video|film))", re.I)  # fmt: skip
SHAPED = re.compile(
    rf"(?:\b(?:and|und|et|y)\s+)?(?:(?:at the same time|also|gleichzeitig|zugleich)\s+)?\b(?:{_WIDE}|{_TALL})\b(?: please| bitte)?",
    re.I,
)
"""A shape that was named beside the one that was chosen."""
GIVES_WAY = {
    "narration": (r"\b(?:silent|no voice|without|mute|wordless|stumm|ohne|keine stimme|muet|sans|aucune|mud[oa]|sin voz)\b", r"\b(?:narrator|narration|voice|talk\w*|erzähler\w*|sprecher\w*|stimme|narrat\w+|voix|narrador\w*|voz)\b"),
    "people": (r"\b(?:no|without|ohne|keine|sans|sin)\b", r"\b(?:people|faces|crowd|show|with|menschen|gesichter|mit|zeig\w*|gens|visages|avec|montre\w*|gente|caras|con|muestra\w*)\b"),
    "music": (r"\b(?:no|without|ohne|keine|sans|pas de|sin)\b", r"\b(?:music|with|musik|mit|musique|avec|música|con)\b"),
}  # fmt: skip
"""By which words of an answer the one or the other side is chosen: what is left out, what stays."""

ENDS = {
    min: re.compile(
        r"\b(?:short(?:er|est)?|less|kürzer\w*|kurz\w*|(?:plus )?courte?|(?:más )?corta)\b", re.I
    ),
    max: re.compile(r"\b(?:long(?:er|est)?|more|länger\w*|lang\w*|(?:plus )?longue?|(?:más )?larga)\b", re.I),
}
"""Which of several lengths an answer means."""

_TEXT: dict[str, dict[str, str]] = {
    "en": {
        "attachment": "Nothing came along with your message: I see no file here and cannot open one. Paste its text, and I make the film of that.",
        "blanks": "There are blanks that only you can fill: {blanks}. Send the wish again with words in their place.",
        "script": "The words are missing: I find no script behind your message. Paste the text, and I film it word for word.",
        "goods": "“{what}” tells me nothing of it yet: what is it, and what is good about it?",
        "facts": "I do not know what was said there, and I make nothing up. Send me the decisions and points one by one, and the film tells them.",
        "same": "This film is a new one, and I do not know the last one here.",
        "overfull": "These words take about {needs} seconds to say, and the film is to last {asked}. May it be longer, or will you send fewer words?",
        "overfull option": "{needs} seconds, every word of it",
        "greeting": "Hello!",
        "scenes option": "{count} scenes",
        "two scenes": "You ask for {both} scenes, and it can only be one of them. How many should there be?",
        "two aspect": "One film has one shape, and you ask for {both}. Which one comes first?",
        "duration option": "{seconds} seconds",
        "two duration": "The film can have one length only, and you ask for {both}. How long should it be?",
        "two shots": "The scenes in their lengths and the whole do not fit together: it would be {both}. How long should the film be?",
        "two language": "The film speaks one language, and you ask for {both}. Which one?",
        "and": "and",
    },
    "de": {
        "attachment": "Mit Ihrer Nachricht kam keine Datei, und öffnen kann ich keine. Fügen Sie den Text ein, dann mache ich den Film daraus.",
        "blanks": "Da sind Lücken, die nur Sie füllen können: {blanks}. Schicken Sie den Wunsch noch einmal mit Worten darin.",
        "script": "Der Text fehlt: Hinter Ihrer Nachricht steht kein Skript. Fügen Sie es ein, und ich verfilme es Wort für Wort.",
        "goods": "„{what}“ sagt mir noch nichts: Was ist es, und was ist gut daran?",
        "facts": "Was dort gesagt und beschlossen wurde, weiß ich nicht, und erfinden möchte ich nichts. Schicken Sie mir die Beschlüsse und Punkte einzeln, dann erzählt sie der Film.",
        "same": "Dieser Film ist neu, und den letzten kenne ich hier nicht.",
        "overfull": "Diese Worte brauchen gesprochen etwa {needs} Sekunden, der Film soll {asked} dauern. Darf er länger sein, oder schicken Sie weniger Worte?",
        "overfull option": "{needs} Sekunden, jedes Wort",
        "greeting": "Hallo!",
        "scenes option": "{count} Szenen",
        "two scenes": "Sie möchten {both} Szenen, beides geht nicht. Wie viele sollen es sein?",
        "two aspect": "Ein Film hat ein Format, und Sie nennen {both}. Welches kommt zuerst?",
        "duration option": "{seconds} Sekunden",
        "two duration": "Der Film kann nur eine Länge haben, und Sie nennen {both}. Wie lang soll er sein?",
        "two shots": "Die Längen der Szenen und die des Films passen nicht zusammen: Das wären {both}. Wie lang soll er sein?",
        "two language": "Der Film spricht eine Sprache, und Sie nennen {both}. Welche soll es sein?",
        "and": "und",
    },
    "fr": {
        "attachment": "Aucun fichier n'est arrivé avec votre message, et je ne peux pas en ouvrir. Collez son texte, et j'en fais le film.",
        "blanks": "Il reste des blancs que vous seul pouvez remplir : {blanks}. Renvoyez le souhait avec des mots à leur place.",
        "script": "Le texte manque : il n'y a pas de scénario dans votre message. Collez-le, et je le filme mot pour mot.",
        "goods": "« {what} » ne m'en dit rien encore : qu'est-ce que c'est, et qu'a-t-il de bon ?",
        "facts": "Je ne sais pas ce qui s'y est dit ni décidé, et je n'invente rien. Envoyez-moi les décisions et les points un par un, et le film les raconte.",
        "same": "Ce film est nouveau, et je ne connais pas ici le dernier.",
        "overfull": "Dire ces mots prend environ {needs} secondes, et le film doit durer {asked} secondes. Peut-il être plus long, ou enverrez-vous moins de mots ?",
        "overfull option": "{needs} secondes, tous les mots",
        "greeting": "Bonjour !",
        "scenes option": "{count} scènes",
        "two scenes": "Vous demandez {both} scènes ; ce ne peut être que l'un des deux. Combien en faut-il ?",
        "two aspect": "Un film a un seul format, et vous demandez {both}. Lequel d'abord ?",
        "duration option": "{seconds} secondes",
        "two duration": "Le film ne peut avoir qu'une durée, et vous demandez {both}. Laquelle ?",
        "two shots": "Les durées des scènes et celle du film ne vont pas ensemble : ce serait {both}. Laquelle ?",
        "two language": "Le film parle une seule langue, et vous demandez {both}. Laquelle ?",
        "and": "et",
    },
    "es": {
        "attachment": "Con tu mensaje no llegó ningún archivo, y no puedo abrirlos. Pega el texto y hago la película con él.",
        "blanks": "Hay huecos que solo tú puedes llenar: {blanks}. Envía el deseo otra vez con palabras en su lugar.",
        "script": "Falta el texto: en tu mensaje no hay ningún guion. Pégalo y lo filmo palabra por palabra.",
        "goods": "«{what}» aún no me dice nada: ¿qué es y qué tiene de bueno?",
        "facts": "No sé qué se dijo ni qué se decidió allí, y no invento nada. Envíame las decisiones y los puntos uno por uno y la película los cuenta.",
        "same": "Esta película es nueva y aquí no conozco la anterior.",
        "overfull": "Decir estas palabras lleva unos {needs} segundos y la película debe durar {asked}. ¿Puede ser más larga o envías menos palabras?",
        "overfull option": "{needs} segundos, todas las palabras",
        "greeting": "¡Hola!",
        "scenes option": "{count} escenas",
        "two scenes": "Pides {both} escenas y solo puede ser una cosa. ¿Cuántas deben ser?",
        "two aspect": "Una película tiene un solo formato y pides {both}. ¿Cuál va primero?",
        "duration option": "{seconds} segundos",
        "two duration": "La película solo puede tener una duración y pides {both}. ¿Cuál?",
        "two shots": "Las duraciones de las escenas y la de la película no encajan: serían {both}. ¿Cuál?",
        "two language": "La película habla un solo idioma y pides {both}. ¿Cuál?",
        "and": "y",
    },
}
_SHAPE_NAMES = {
    "en": {"16:9": "horizontal, 16:9", "9:16": "vertical, 9:16", "1:1": "square, 1:1", "4:5": "4:5"},
    "de": {"16:9": "Querformat, 16:9", "9:16": "Hochformat, 9:16", "1:1": "quadratisch, 1:1", "4:5": "4:5"},
    "fr": {"16:9": "horizontal, 16:9", "9:16": "vertical, 9:16", "1:1": "carré, 1:1", "4:5": "4:5"},
    "es": {"16:9": "horizontal, 16:9", "9:16": "vertical, 9:16", "1:1": "cuadrado, 1:1", "4:5": "4:5"},
}  # fmt: skip
_TONGUES_IN = {
    "de": {"en": "Englisch", "de": "Deutsch", "fr": "Französisch", "es": "Spanisch", "it": "Italienisch", "pt": "Portugiesisch", "nl": "Niederländisch", "pl": "Polnisch", "ru": "Russisch", "tr": "Türkisch", "cy": "Walisisch"},
    "fr": {"en": "anglais", "de": "allemand", "fr": "français", "es": "espagnol", "it": "italien", "pt": "portugais", "nl": "néerlandais", "pl": "polonais", "ru": "russe", "tr": "turc", "cy": "gallois"},
    "es": {"en": "inglés", "de": "alemán", "fr": "francés", "es": "español", "it": "italiano", "pt": "portugués", "nl": "neerlandés", "pl": "polaco", "ru": "ruso", "tr": "turco", "cy": "galés"},
}  # fmt: skip
_CHOICES: dict[str, dict[str, tuple[str, tuple[str, str]]]] = {
    "narration": {
        "en": ("A silent film has no narrator and no voice, and you ask for both. Which one should give way?", ("Silent: no voice at all", "A narrator who talks over a film without dialogue")),
        "de": ("Ein Stummfilm hat keinen Erzähler und keine Stimme, Sie möchten beides. Was soll weichen?", ("Stumm: keine Stimme", "Ein Erzähler über einem Film ohne Dialoge")),
        "fr": ("Un film muet n'a ni narrateur ni voix, et vous demandez les deux. Lequel doit céder ?", ("Muet : aucune voix", "Un narrateur sur un film sans dialogues")),
        "es": ("Una película muda no tiene narrador ni voz y pides ambas cosas. ¿Cuál cede?", ("Muda: sin voz", "Un narrador sobre una película sin diálogos")),
    },
    "people": {
        "en": ("You want no people in it, and yet it shows {crowd}. Which one should give way?", ("No people: only what they leave behind", "Show {crowd}")),
        "de": ("Es sollen keine Menschen zu sehen sein, und doch zeigt er {crowd}. Was soll weichen?", ("Ohne Menschen", "Mit Menschen: {crowd}")),
        "fr": ("Vous ne voulez personne à l'image, et pourtant il montre {crowd}. Lequel doit céder ?", ("Sans personne", "Avec {crowd}")),
        "es": ("No quieres personas y, sin embargo, muestra {crowd}. ¿Cuál cede?", ("Sin personas", "Con {crowd}")),
    },
    "music": {
        "en": ("You ask for no music and for music. Which one should it be?", ("No music", "With music")),
        "de": ("Sie möchten keine Musik und doch Musik. Was gilt?", ("Ohne Musik", "Mit Musik")),
        "fr": ("Vous demandez un film sans musique et avec de la musique. Lequel ?", ("Sans musique", "Avec musique")),
        "es": ("Pides sin música y con música. ¿Cuál de las dos?", ("Sin música", "Con música")),
    },
}  # fmt: skip


def say(key: str, tongue: str, **slots: str) -> str:
    """One sentence in that language, else in English."""
    return _TEXT.get(tongue, _TEXT["en"])[key].format(**slots)


def choice(kind: str, tongue: str) -> tuple[str, tuple[str, str]]:
    """The question about two things that exclude each other, and the two answers."""
    return _CHOICES[kind].get(tongue, _CHOICES[kind]["en"])


def option(setting: str, value: Any, tongue: str) -> str:
    """What a value of a setting is called where it is one of several answers."""
    if setting == "scenes":
        return say("scenes option", tongue, count=value)
    if setting == "duration":
        return say("duration option", tongue, seconds=f"{value:g}")
    if setting == "language":
        return _TONGUES_IN.get(tongue, {}).get(value, str(NAMES.get(value, value)))
    return _SHAPE_NAMES.get(tongue, _SHAPE_NAMES["en"])[value]


def shapes(told: str) -> tuple[str, str]:
    """The two shapes that are told in one breath."""
    return ("1:1" if re.search("square|quadr|carr|cuadr", told, re.I) else "9:16", "16:9")


def named(crowd: str) -> str:
    """Those who are there although nobody should be, as an object."""
    return f"a {crowd}" if crowd in ("crowd", "audience") else crowd


def joined(names: Sequence[str], tongue: str) -> str:
    """Names in a row, in the person's language."""
    return f"{', '.join(map(str, names[:-1]))} {say('and', tongue)} {names[-1]}"
