"""More verbs of English, German, French, Spanish and Italian, as a table.

A row is ``english|German|French|Spanish|Italian`` in the third person, as in :mod:`agent.director.words.tongues_words`.
"""

from __future__ import annotations

MORE_VERBS = """
apologise to|entschuldigt sich bei|s'excuse auprès de|se disculpa con|si scusa con
apologise|entschuldigt sich|s'excuse|se disculpa|si scusa
forgive|verzeiht|pardonne|perdona|perdona
dig|gräbt/graben|creuse|excava|scava
touch|berührt|touche|toca|tocca
be afraid of|fürchtet sich vor|craint/craignent|teme|teme
bring back|bringt zurück|ramène|devuelve|riporta
score|schießt ein Tor|marque/marquent|mete/meten|segna
light up|leuchtet auf|s'allume|se enciende|si accende
be in a hurry|hat es eilig|est pressé|tiene prisa|ha fretta
bite|beißt|mord|muerde|morde
burn|verbrennt|brûle|quema|brucia
knock|klopft|frappe|golpea|bussa
ring|klingelt|sonne|suena|suona
whisper|flüstert|chuchote|susurra|sussurra
shout|schreit|crie|grita|grida
hum|summt|fredonne|tararea|canticchia
snore|schnarcht|ronfle|ronca|russa
sneeze|niest|éternue|estornuda|starnutisce
yawn|gähnt|bâille|bosteza|sbadiglia
smile|lächelt|sourit/sourient|sonríe|sorride
tremble|zittert|tremble|tiembla|trema
shine|leuchtet|brille|brilla|brilla
melt|schmilzt/schmelzen|fond|se derrite|si scioglie
freeze|friert|gèle|se congela|gela
float|schwebt|flotte|flota|galleggia
sink|sinkt|coule|se hunde|affonda
fold|faltet|plie|dobla|piega
cut|schneidet|coupe|corta|taglia
wash|wäscht/waschen|lave|lava|lava
iron|bügelt|repasse|plancha|stira
wear|trägt/tragen|porte|lleva|indossa
pack|packt|emballe|empaca|prepara
measure|misst/messen|mesure|mide|misura
weigh|wiegt|pèse|pesa|pesa
fill|füllt|remplit/remplissent|llena|riempie
pour|gießt|verse|vierte|versa
stir|rührt|remue|remueve|mescola
taste|probiert|goûte|prueba|assaggia
smell|riecht|sent|huele|annusa
pick|pflückt|cueille|recoge|raccoglie
sort|sortiert|trie|ordena|ordina
pay|bezahlt|paie|paga|paga
borrow|leiht|emprunte|pide prestado/piden prestado|prende in prestito
trade|tauscht|échange|cambia|scambia
work|arbeitet|travaille|trabaja|lavora
rest|ruht sich aus|se repose|descansa|riposa
stumble|stolpert|trébuche|tropieza|inciampa
crawl|kriecht|rampe|se arrastra|striscia
roll|rollt|roule|rueda|rotola
turn|dreht sich|tourne|gira|gira
shake|schüttelt|secoue|sacude|scuote
nod|nickt|hoche la tête|asiente|annuisce
bow|verbeugt sich|s'incline|se inclina|si inchina
wave|winkt|fait signe|saluda|saluta
hug|umarmt|serre dans ses bras|abraza|abbraccia
kiss|küsst|embrasse|besa|bacia
marry|heiratet|épouse|se casa con|sposa
fight|kämpft|se bat/se battent|lucha|combatte
argue with|streitet mit|se dispute avec|discute con|litiga con
complain|beschwert sich|se plaint|se queja|si lamenta
promise|verspricht/versprechen|promet/promettent|promete|promette
confess|gesteht|avoue|confiesa|confessa
ask|fragt|demande|pregunta|chiede
answer|antwortet|répond|responde|risponde
say|sagt|dit/disent|dice|dice
remember|erinnert sich an|se souvient de|recuerda|ricorda
understand|versteht|comprend|comprende|capisce
hate|hasst|déteste|odia|odia
admire|bewundert|admire|admira|ammira
thank|dankt|remercie|agradece|ringrazia
comfort|tröstet|console|consuela|consola
heal|heilt|guérit/guérissent|cura|guarisce
adopt|adoptiert|adopte|adopta|adotta
disappear|verschwindet|disparaît/disparaissent|desaparece|scompare
arrive|kommt an|arrive|llega|arriva
enter|betritt/betreten|entre dans|entra en|entra in
move in|zieht ein|emménage|se muda|si trasferisce
hang|hängt|accroche|cuelga|appende
switch on|schaltet ein|allume|enciende|accende
switch off|schaltet aus|éteint|apaga|spegne
type|tippt|tape|teclea|scrive a macchina
phone|ruft an|téléphone|telefonea|telefona
photograph|fotografiert|photographie|fotografía|fotografa
hatch|schlüpft|éclot|nace|nasce
bloom|blüht|fleurit/fleurissent|florece|fiorisce
rehearse|probt|répète|ensaya|prova
conduct|dirigiert|dirige|dirige|dirige
train|trainiert|s'entraîne|entrena|si allena
practise|übt|s'exerce|practica|si esercita
row|rudert|rame|rema|rema
land|landet|atterrit/atterrissent|aterriza|atterra
park|parkt|gare|aparca|parcheggia
steer|steuert|pilote|pilota|pilota
stop|hält an|arrête|detiene|ferma
begin|beginnt|commence|empieza|comincia
finish|beendet|termine|termina|finisce
decorate|schmückt|décore|decora|decora
redecorate|richtet neu ein|redécore|redecora|ridecora
polish|poliert|polit/polissent|pule|lucida
sharpen|schleift|aiguise|afila|affila
trade places with|tauscht mit|change de place avec|cambia de sitio con|cambia posto con
exist|existiert|existe|existe|esiste
turn into|verwandelt sich in|se transforme en|se convierte en|si trasforma in
become|wird|devient|se vuelve|diventa
judge|beurteilt|juge|juzga|giudica
bury|vergräbt/vergraben|enterre|entierra|seppellisce
unpack|packt aus|déballe|desempaca|disfa
swallow|verschluckt|avale|traga|inghiotte
tickle|kitzelt|chatouille|hace cosquillas a|solletica
give back|gibt zurück|rend|devuelve|restituisce
rescue|rettet|secourt|rescata|salva
deliver|liefert|livre|entrega|consegna
"""

HEARD_VERBS = """
get lost|verläuft sich/verlaufen sich|se perd/se perdent|se pierde/se pierden
get lost|verirrt sich|s'égare/s'égarent|se extravía/se extravían
argue over|streitet sich um/streiten sich um|se dispute/se disputent|se pelea por/se pelean por
argue over|streitet um/streiten um|se chamaille pour/se chamaillent pour|discute por/discuten por
run away|läuft weg/laufen weg|s'enfuit/s'enfuient|huye/huyen
run away|reißt aus/reißen aus|se sauve/se sauvent|se fuga/se fugan
move in|quartiert sich ein|s'installe/s'installent|se instala/se instalan
teach|bringt bei/bringen bei|enseigne|enseña
watch over|wacht über/wachen über|veille sur/veillent sur|cuida de/cuidan de
stay awake|bleibt wach/bleiben wach|veille/veillent|vela/velan
lay|verlegt|pose|coloca
clear out|räumt aus/räumen aus|débarrasse/débarrassent|vacía/vacían
form|gründet|forme/forment|forma/forman
form|bildet|fonde/fondent|funda/fundan
run aground|strandet|s'échoue/s'échouent|encalla/encallan
help|hilft/helfen|aide/aident|ayuda/ayudan
race|läuft um die Wette/laufen um die Wette|fait la course/font la course|hace una carrera/hacen una carrera
go on holiday|macht Urlaub/machen Urlaub|prend des vacances/prennent des vacances|se va de vacaciones/se van de vacaciones
get stuck|bleibt stecken/bleiben stecken|reste coincé/restent coincés|se queda atascado/se quedan atascados
get stuck|steckt fest/stecken fest|reste coincée/restent coincées|se queda atascada/se quedan atascadas
cook|kocht|prépare à manger/préparent à manger|prepara la comida/preparan la comida
move into|zieht in/ziehen in|emménage dans/emménagent dans|se muda a/se mudan a
make|bastelt|fabrique/fabriquent|fabrica/fabrican
open|eröffnet|ouvre/ouvrent|abre/abren
guard|bewacht|surveille/surveillent|vigila/vigilan
hibernate|überwintert|passe l'hiver/passent l'hiver|pasa el invierno/pasan el invierno
rediscover|entdeckt wieder/entdecken wieder|redécouvre/redécouvrent|redescubre/redescubren
"""
"""Verbs by which wishes are read, and in which nothing is said: ``english|German|French|Spanish``."""
