"""The Italian words for what the shared vocabulary knows in three languages, as tables: English, then Italian."""

from __future__ import annotations

NOUNS_IT = """
fox:la volpe|cat:il gatto|dog:il cane|bear:l'orso|wolf:il lupo|bird:l'uccello|owl:il gufo|mouse:il topo|hedgehog:il riccio|rabbit:il coniglio|hare:la lepre
horse:il cavallo|snail:la lumaca|whale:la balena|fish:il pesce|penguin:il pinguino|elephant:l'elefante|dragon:il drago|frog:la rana|bee:l'ape:f|crow:la cornacchia|robot:il robot
man:l'uomo|woman:la donna|boy:il ragazzo|girl:la ragazza|child:il bambino|grandmother:la nonna|grandfather:il nonno|mother:la madre|father:il padre|brother:il fratello|sister:la sorella
friend:l'amico|baker:il fornaio|lighthouse keeper:il guardiano del faro|keeper:il guardiano|fisherman:il pescatore|painter:il pittore|teacher:il maestro|librarian:il bibliotecario
astronaut:l'astronauta|detective:il detective|clockmaker:l'orologiaio|violin maker:il liutaio|gardener:il giardiniere|farmer:il contadino|king:il re|queen:la regina|knight:il cavaliere
witch:la strega|pirate:il pirata|ghost:il fantasma|giant:il gigante|dancer:la ballerina|postman:il postino|moon:la luna|sun:il sole|star:la stella|storm:la tempesta|rain:la pioggia
snow:la neve|wind:il vento|cloud:la nuvola|fog:la nebbia|rainbow:l'arcobaleno|lighthouse:il faro|sea:il mare|beach:la spiaggia|harbour:il porto|forest:la foresta|mountain:la montagna
river:il fiume|lake:il lago|desert:il deserto|city:la città|village:il villaggio|street:la strada|garden:il giardino|house:la casa|kitchen:la cucina|bakery:la panetteria|café:il caffè
school:la scuola|library:la biblioteca|bookshop:la libreria|museum:il museo|theatre:il teatro|station:la stazione|market:il mercato|island:l'isola:f|castle:il castello|bridge:il ponte
tower:la torre|tree:l'albero|flower:il fiore|leaf:la foglia|seed:il seme|bread:il pane|apple:la mela|book:il libro|letter:la lettera|lamp:la lampada|candle:la candela|key:la chiave
clock:l'orologio|violin:il violino|piano:il pianoforte|umbrella:l'ombrello|boat:la barca|ship:la nave|train:il treno|bicycle:la bicicletta|balloon:il palloncino|kite:l'aquilone|door:la porta
window:la finestra|echo:l'eco|shadow:l'ombra:f|dream:il sogno|song:la canzone|music:la musica|voice:la voce|colour:il colore|secret:il segreto|hat:il cappello|world:il mondo|sky:il cielo
stone:la pietra|bell:la campana|toy:il giocattolo|radio:la radio|newspaper:il giornale|parcel:il pacco|suitcase:la valigia|map:la mappa|cake:la torta|soup:la zuppa|cheese:il formaggio
egg:l'uovo|honey:il miele|tea:il tè|lemon:il limone|orange:l'arancia:f|pumpkin:la zucca|rose:la rosa|sunflower:il girasole|meadow:il prato|field:il campo|farm:la fattoria|roof:il tetto
church:la chiesa|park:il parco|shop:il negozio|restaurant:il ristorante|office:l'ufficio|cave:la grotta|hill:la collina|valley:la valle|road:la strada|path:il sentiero|room:la stanza
bench:la panchina|table:il tavolo|chair:la sedia|bed:il letto|mirror:lo specchio|box:la scatola|bottle:la bottiglia|cup:la tazza|bag:la borsa|coat:il cappotto|scarf:la sciarpa|shoe:la scarpa
ring:l'anello|coin:la moneta|treasure:il tesoro|gift:il regalo|photograph:la fotografia|picture:il quadro|telephone:il telefono|guitar:la chitarra|flute:il flauto|drum:il tamburo
trumpet:la tromba|doll:la bambola|snowman:il pupazzo di neve|car:la macchina|bus:l'autobus|tram:il tram|plane:l'aereo|rocket:il razzo|machine:la macchina|computer:il computer
light:la luce|fire:il fuoco|water:l'acqua:f|ice:il ghiaccio|shell:la conchiglia|feather:la piuma|sheep:la pecora|goat:la capra|cow:la mucca|pig:il maiale|hen:la gallina|duck:l'anatra:f
goose:l'oca:f|donkey:l'asino|lion:il leone|tiger:la tigre|monkey:la scimmia|squirrel:lo scoiattolo|deer:il cervo|turtle:la tartaruga|butterfly:la farfalla|spider:il ragno|ant:la formica
seagull:il gabbiano|parrot:il pappagallo|unicorn:l'unicorno|dolphin:il delfino|octopus:il polpo|crab:il granchio|doctor:il medico|nurse:l'infermiera:f|cook:il cuoco|waiter:il cameriere
tailor:il sarto|shoemaker:il calzolaio|carpenter:il falegname|musician:il musicista|singer:il cantante|pianist:il pianista|actor:l'attore|clown:il pagliaccio|magician:il mago
captain:il capitano|sailor:il marinaio|pilot:il pilota|beekeeper:l'apicoltore|shepherd:il pastore|inventor:l'inventore|student:lo studente|prince:il principe|princess:la principessa
daughter:la figlia|son:il figlio|uncle:lo zio|aunt:la zia|stranger:lo sconosciuto|planet:il pianeta|story:la storia|word:la parola|ball:la palla|wheel:la ruota|question:la domanda
"""
VERBS_IT = """
look for:cerca|find:trova|meet:incontra|love:ama|talk to:parla con|follow:segue|help:aiuta|carry:porta|bring:porta|send:manda|build:costruisce|repair:ripara|bake:cuoce|paint:dipinge|plant:pianta
write:scrive|learn:impara|teach:insegna|dance:balla|sing:canta|fly:vola|protect:protegge|save:salva|escape:scappa|leave:lascia|travel:viaggia|cross:attraversa|climb:si arrampica|return:ritorna
wait for:aspetta|wait:aspetta|watch:guarda|dream of:sogna|lose:perde|forget:dimentica|collect:colleziona|steal:ruba|sell:vende|open:apre|count:conta|sleep:dorme|swim:nuota|run:corre|play:suona
eat:mangia|discover:scopre|hide:nasconde|keep:tiene|give:regala|take:prende|show:mostra|see:vede|hear:sente|listen to:ascolta|read:legge|cook:cucina|knit:lavora a maglia|draw:disegna
clean:pulisce|feed:nutre|buy:compra|drive:guida|walk:cammina|jump:salta|fall:cade|live:vive|stand:sta|sit:siede|laugh:ride|cry:piange|invent:inventa|visit:visita|greet:saluta|tell:racconta
throw:lancia|catch:prende|pull:tira|push:spinge|win:vince|chase:insegue|dig:scava|come home:torna a casa|call:chiama|want:vuole|guard:sorveglia|light:accende|break:rompe|drink:beve
celebrate:festeggia|whistle:fischia|grow:cresce|make:fa|befriend:fa amicizia con|fall in love with:si innamora di|be afraid of:ha paura di
"""
PHRASES_IT = {
    "in winter": "d'inverno", "in spring": "in primavera", "in summer": "d'estate", "in autumn": "in autunno", "at night": "di notte", "at midnight": "a mezzanotte",
    "in the rain": "sotto la pioggia", "in the snow": "nella neve", "in the forest": "nella foresta", "in the city": "in città", "by the sea": "in riva al mare",
    "at the sea": "al mare", "on the moon": "sulla luna", "in the garden": "nel giardino", "in the morning": "al mattino", "in the village": "nel villaggio",
}  # fmt: skip


def pairs(table: str) -> dict[str, str]:
    """English to Italian."""
    cells = (cell.partition(":") for row in table.strip().splitlines() for cell in row.split("|"))
    return {english: italian for english, _, italian in cells}
