"""More nouns of English, German, French, Spanish and Italian, as a table.

A row is ``english|German|French|Spanish|Italian`` with articles, as in :mod:`agent.director.words.tongues_words`.
"""

from __future__ import annotations

MORE_NOUNS = """
old man|der Alte|le vieux|el viejo|il vecchio
old woman|die Alte|la vieille|la vieja|la vecchia
mole|der Maulwurf|la taupe|el topo|la talpa
badger|der Dachs|le blaireau|el tejón|il tasso
beaver|der Biber|le castor|el castor|il castoro
otter|der Otter|la loutre|la nutria|la lontra
moth|die Motte|le papillon de nuit|la polilla|la falena
firefly|das Glühwürmchen|la luciole|la luciérnaga|la lucciola
firefly|der Leuchtkäfer|le ver luisant|la luciérnaga|la lucciola
beetle|der Käfer|le scarabée|el escarabajo|lo scarabeo
ladybird|der Marienkäfer|la coccinelle|la mariquita|la coccinella
worm|der Wurm|le ver|el gusano|il verme
caterpillar|die Raupe|la chenille|la oruga|il bruco
toad|die Kröte|le crapaud|el sapo|il rospo
snake|die Schlange|le serpent|la serpiente|il serpente
lizard|die Eidechse|le lézard|el lagarto|la lucertola
crocodile|das Krokodil|le crocodile|el cocodrilo|il coccodrillo
tortoise|die Schildkröte|la tortue|la tortuga|la tartaruga
camel|das Kamel|le chameau|el camello|il cammello
giraffe|die Giraffe|la girafe|la jirafa|la giraffa
zebra|das Zebra|le zèbre|la cebra|la zebra
kangaroo|das Känguru|le kangourou|el canguro|il canguro
panda|der Panda|le panda|el panda|il panda
rat|die Ratte|le rat|la rata|il ratto
hamster|der Hamster|le hamster|el hámster|il criceto
raccoon|der Waschbär/den Waschbären|le raton laveur|el mapache|il procione
pigeon|die Taube|le pigeon|la paloma|il piccione
sparrow|der Spatz/den Spatzen|le moineau|el gorrión|il passero
raven|der Rabe/den Raben|le corbeau|el cuervo|il corvo
magpie|die Elster|la pie|la urraca|la gazza
robin|das Rotkehlchen|le rouge-gorge|el petirrojo|il pettirosso
swan|der Schwan|le cygne|el cisne|il cigno
stork|der Storch|la cigogne|la cigüeña|la cicogna
eagle|der Adler|l'aigle:m|el águila:f|l'aquila:f
peacock|der Pfau|le paon|el pavo real|il pavone
rooster|der Hahn|le coq|el gallo|il gallo
chick|das Küken|le poussin|el pollito|il pulcino
lamb|das Lamm|l'agneau:m|el cordero|l'agnello:m
calf|das Kalb|le veau|el ternero|il vitello
pony|das Pony|le poney|el poni|il pony
bull|der Stier|le taureau|el toro|il toro
shark|der Hai|le requin|el tiburón|lo squalo
seal|die Robbe|le phoque|la foca|la foca
goldfish|der Goldfisch|le poisson rouge|el pez dorado|il pesce rosso
jellyfish|die Qualle|la méduse|la medusa|la medusa
bat|die Fledermaus|la chauve-souris|el murciélago|il pipistrello
dinosaur|der Dinosaurier|le dinosaure|el dinosaurio|il dinosauro
tomcat|der Kater|le matou|el gato|il gatto
monster|das Monster|le monstre|el monstruo|il mostro
angel|der Engel|l'ange:m|el ángel|l'angelo:m
fairy|die Fee|la fée|el hada:f|la fata
dwarf|der Zwerg|le nain|el enano|il nano
troll|der Troll|le troll|el trol|il troll
mermaid|die Meerjungfrau|la sirène|la sirena|la sirena
vampire|der Vampir|le vampire|el vampiro|il vampiro
wizard|der Zauberer|le sorcier|el mago|il mago
scarecrow|die Vogelscheuche|l'épouvantail:m|el espantapájaros|lo spaventapasseri
skeleton|das Skelett|le squelette|el esqueleto|lo scheletro
baby|das Baby|le bébé|el bebé|il bambino
wife|die Ehefrau|la femme|la esposa|la moglie
husband|der Ehemann|le mari|el marido|il marito
bride|die Braut|la mariée|la novia|la sposa
nephew|der Neffe/den Neffen|le neveu|el sobrino|il nipote
niece|die Nichte|la nièce|la sobrina|la nipote
boss|der Chef|le patron|el jefe|il capo
mayor|der Bürgermeister|le maire|el alcalde|il sindaco
policeman|der Polizist/den Polizisten|le policier|el policía|il poliziotto
firefighter|der Feuerwehrmann|le pompier|el bombero|il pompiere
soldier|der Soldat/den Soldaten|le soldat|el soldado|il soldato
judge|der Richter|le juge|el juez|il giudice
thief|der Dieb|le voleur|el ladrón|il ladro
spy|der Spion|l'espion:m|el espía|la spia
scientist|der Wissenschaftler|le savant|el científico|lo scienziato
engineer|der Ingenieur|l'ingénieur:m|el ingeniero|l'ingegnere:m
mechanic|der Mechaniker|le mécanicien|el mecánico|il meccanico
plumber|der Klempner|le plombier|el fontanero|l'idraulico:m
electrician|der Elektriker|l'électricien:m|el electricista|l'elettricista:m
hairdresser|der Friseur|le coiffeur|el peluquero|il parrucchiere
butcher|der Metzger|le boucher|el carnicero|il macellaio
writer|der Schriftsteller|l'écrivain:m|el escritor|lo scrittore
poet|der Dichter|le poète|el poeta|il poeta
photographer|der Fotograf/den Fotografen|le photographe|el fotógrafo|il fotografo
conductor|der Dirigent/den Dirigenten|le chef d'orchestre|el director de orquesta|il direttore d'orchestra
violinist|der Geiger|le violoniste|el violinista|il violinista
bagpiper|der Dudelsackspieler|le joueur de cornemuse|el gaitero|lo zampognaro
bagpiper|die Dudelsackspielerin|la joueuse de cornemuse|la gaitera|la zampognara
organist|der Organist/den Organisten|l'organiste:m|el organista|l'organista:m
swimmer|der Schwimmer|le nageur|el nadador|il nuotatore
runner|der Läufer|le coureur|el corredor|il corridore
cyclist|der Radfahrer|le cycliste|el ciclista|il ciclista
boxer|der Boxer|le boxeur|el boxeador|il pugile
referee|der Schiedsrichter|l'arbitre:m|el árbitro|l'arbitro:m
lifeguard|der Bademeister|le maître nageur|el socorrista|il bagnino
tourist|der Tourist/den Touristen|le touriste|el turista|il turista
hiker|der Wanderer|le randonneur|el senderista|l'escursionista:m
explorer|der Entdecker|l'explorateur:m|el explorador|l'esploratore:m
passenger|der Passagier|le passager|el pasajero|il passeggero
driver|der Fahrer|le chauffeur|el conductor|l'autista:m
bus driver|der Busfahrer|le chauffeur de bus|el conductor de autobús|l'autista d'autobus:m
taxi driver|der Taxifahrer|le chauffeur de taxi|el taxista|il tassista
train driver|der Lokführer|le conducteur de train|el maquinista|il macchinista
blacksmith|der Schmied|le forgeron|el herrero|il fabbro
potter|der Töpfer|le potier|el alfarero|il vasaio
glassblower|der Glasbläser|le souffleur de verre|el soplador de vidrio|il soffiatore di vetro
locksmith|der Schlosser|le serrurier|el cerrajero|il fabbro
chimney sweep|der Schornsteinfeger|le ramoneur|el deshollinador|lo spazzacamino
knife grinder|der Scherenschleifer|le rémouleur|el afilador|l'arrotino:m
florist|der Blumenhändler|le fleuriste|el florista|il fioraio
caretaker|der Hausmeister|le concierge|el conserje|il custode
cleaner|die Putzfrau|la femme de ménage|la limpiadora|la donna delle pulizie
monk|der Mönch|le moine|el monje|il monaco
nun|die Nonne|la religieuse|la monja|la suora
priest|der Pfarrer|le prêtre|el cura|il prete
night watchman|der Nachtwächter|le veilleur de nuit|el vigilante nocturno|il guardiano notturno
professor|der Professor/den Professoren|le professeur|el profesor|il professore
team|die Mannschaft|l'équipe:f|el equipo|la squadra
band|die Kapelle|la fanfare|la banda|la banda
choir|der Chor|la chorale|el coro|il coro
orchestra|das Orchester|l'orchestre:m|la orquesta|l'orchestra:f
volcano|der Vulkan|le volcan|el volcán|il vulcano
tunnel|der Tunnel|le tunnel|el túnel|il tunnel
opera|die Oper|l'opéra:m|la ópera|l'opera:f
socket|die Steckdose|la prise|el enchufe|la presa
sausage|die Wurst|la saucisse|la salchicha|la salsiccia
fridge|der Kühlschrank|le réfrigérateur|la nevera|il frigorifero
coffee machine|die Kaffeemaschine|la machine à café|la cafetera|la macchina del caffè
printer|der Drucker|l'imprimante:f|la impresora|la stampante
vacuum cleaner|der Staubsauger|l'aspirateur:m|la aspiradora|l'aspirapolvere:m
sewing machine|die Nähmaschine|la machine à coudre|la máquina de coser|la macchina da cucire
dishwasher|die Spülmaschine|le lave-vaisselle|el lavavajillas|la lavastoviglie
dishwasher|der Geschirrspüler|le lave-vaisselle|el lavavajillas|la lavastoviglie
lawnmower|der Rasenmäher|la tondeuse|el cortacésped|il tosaerba
fire extinguisher|der Feuerlöscher|l'extincteur:m|el extintor|l'estintore:m
fire engine|das Löschfahrzeug|le camion de pompiers|el camión de bomberos|l'autopompa:f
looking back|der Rückblick|la rétrospective|el resumen|la retrospettiva
looking back at a year|der Jahresrückblick|le bilan|la retrospectiva|il bilancio
call-out|der Einsatz/den Einsätzen|l'intervention:f|la intervención|l'intervento:m
washing machine|die Waschmaschine|la machine à laver|la lavadora|la lavatrice
vending machine|der Automat/den Automaten|le distributeur|la máquina expendedora|il distributore
toaster|der Toaster|le grille-pain|la tostadora|il tostapane
lift|der Aufzug|l'ascenseur:m|el ascensor|l'ascensore:m
typewriter|die Schreibmaschine|la machine à écrire|la máquina de escribir|la macchina da scrivere
television|der Fernseher|la télévision|el televisor|il televisore
microphone|das Mikrofon|le micro|el micrófono|il microfono
record|die Schallplatte|le disque|el disco|il disco
bagpipes|der Dudelsack|la cornemuse|la gaita|la cornamusa
harp|die Harfe|la harpe|el arpa:f|l'arpa:f
cello|das Cello|le violoncelle|el violonchelo|il violoncello
accordion|das Akkordeon|l'accordéon:m|el acordeón|la fisarmonica
harmonica|die Mundharmonika|l'harmonica:m|la armónica|l'armonica:f
trombone|die Posaune|le trombone|el trombón|il trombone
saxophone|das Saxofon|le saxophone|el saxofón|il sassofono
organ|die Orgel|l'orgue:m|el órgano|l'organo:m
skateboard|das Skateboard|le skateboard|el monopatín|lo skateboard
submarine|das U-Boot|le sous-marin|el submarino|il sottomarino
ferry|die Fähre|le ferry|el ferry|il traghetto
canoe|das Kanu|le canoë|la canoa|la canoa
helicopter|der Hubschrauber|l'hélicoptère:m|el helicóptero|l'elicottero:m
motorbike|das Motorrad|la moto|la moto|la moto
scooter|der Roller|la trottinette|el patinete|il monopattino
tent|das Zelt|la tente|la tienda de campaña|la tenda
ladder|die Leiter|l'échelle:f|la escalera|la scala
rope|das Seil|la corde|la cuerda|la corda
hammer|der Hammer|le marteau|el martillo|il martello
nail|der Nagel|le clou|el clavo|il chiodo
screw|die Schraube|la vis|el tornillo|la vite
shovel|die Schaufel|la pelle|la pala|la pala
bucket|der Eimer|le seau|el cubo|il secchio
broom|der Besen|le balai|la escoba|la scopa
brush|der Pinsel|le pinceau|el pincel|il pennello
comb|der Kamm|le peigne|el peine|il pettine
knife|das Messer|le couteau|el cuchillo|il coltello
fork|die Gabel|la fourchette|el tenedor|la forchetta
spoon|der Löffel|la cuillère|la cuchara|il cucchiaio
bowl|die Schüssel|le bol|el cuenco|la ciotola
pan|die Pfanne|la poêle|la sartén|la padella
pot|der Topf|la casserole|la olla|la pentola
teapot|die Teekanne|la théière|la tetera|la teiera
oven|der Ofen|le four|el horno|il forno
needle|die Nadel|l'aiguille:f|la aguja|l'ago:m
button|der Knopf|le bouton|el botón|il bottone
pocket|die Hosentasche|la poche|el bolsillo|la tasca
shirt|das Hemd|la chemise|la camisa|la camicia
dress|das Kleid|la robe|el vestido|il vestito
jacket|die Jacke|la veste|la chaqueta|la giacca
glove|der Handschuh|le gant|el guante|il guanto
boot|der Stiefel|la botte|la bota|lo stivale
helmet|der Helm|le casque|el casco|il casco
crown|die Krone|la couronne|la corona|la corona
mask|die Maske|le masque|la máscara|la maschera
tie|die Krawatte|la cravate|la corbata|la cravatta
pillow|das Kissen|l'oreiller:m|la almohada|il cuscino
blanket|die Decke|la couverture|la manta|la coperta
carpet|der Teppich|le tapis|la alfombra|il tappeto
curtain|der Vorhang|le rideau|la cortina|la tenda
sofa|das Sofa|le canapé|el sofá|il divano
shelf|das Regal|l'étagère:f|la estantería|lo scaffale
drawer|die Schublade|le tiroir|el cajón|il cassetto
calendar|der Kalender|le calendrier|el calendario|il calendario
envelope|der Umschlag|l'enveloppe:f|el sobre|la busta
stamp|die Briefmarke|le timbre|el sello|il francobollo
postcard|die Postkarte|la carte postale|la postal|la cartolina
pencil|der Bleistift|le crayon|el lápiz|la matita
notebook|das Heft|le cahier|el cuaderno|il quaderno
diary|das Tagebuch|le journal|el diario|il diario
passport|der Reisepass|le passeport|el pasaporte|il passaporto
ticket|die Fahrkarte|le billet|el billete|il biglietto
money|das Geld|l'argent:m|el dinero|il denaro
wallet|die Brieftasche|le portefeuille|la cartera|il portafoglio
staircase|die Treppe|l'escalier:m|la escalera|la scala
wall|die Mauer|le mur|el muro|il muro
fence|der Zaun|la clôture|la valla|il recinto
gate|das Tor|le portail|la puerta|il cancello
well|der Brunnen|le puits|el pozo|il pozzo
fountain|der Springbrunnen|la fontaine|la fuente|la fontana
statue|die Statue|la statue|la estatua|la statua
street lamp|die Straßenlaterne|le réverbère|la farola|il lampione
traffic light|die Ampel|le feu rouge|el semáforo|il semaforo
roundabout|der Kreisverkehr|le rond-point|la rotonda|la rotonda
crossroads|die Kreuzung|le carrefour|el cruce|l'incrocio:m
petrol station|die Tankstelle|la station-service|la gasolinera|il distributore di benzina
car park|der Parkplatz|le parking|el aparcamiento|il parcheggio
pier|der Steg|la jetée|el muelle|il molo
windmill|die Windmühle|le moulin|el molino|il mulino
factory|die Fabrik|l'usine:f|la fábrica|la fabbrica
prison|das Gefängnis|la prison|la prisión|la prigione
bank|die Bank|la banque|el banco|la banca
post office|das Postamt|la poste|la oficina de correos|l'ufficio postale:m
pharmacy|die Apotheke|la pharmacie|la farmacia|la farmacia
hardware store|die Eisenwarenhandlung|la quincaillerie|la ferretería|la ferramenta
supermarket|der Supermarkt|le supermarché|el supermercado|il supermercato
launderette|der Waschsalon|la laverie|la lavandería|la lavanderia
hotel|das Hotel|l'hôtel:m|el hotel|l'hotel:m
cinema|das Kino|le cinéma|el cine|il cinema
circus|der Zirkus|le cirque|el circo|il circo
carousel|das Karussell|le manège|el tiovivo|la giostra
town hall|das Rathaus|la mairie|el ayuntamiento|il municipio
palace|der Palast|le palais|el palacio|il palazzo
temple|der Tempel|le temple|el templo|il tempio
monastery|das Kloster|le monastère|el monasterio|il monastero
cemetery|der Friedhof|le cimetière|el cementerio|il cimitero
hut|die Hütte|la cabane|la cabaña|la capanna
greenhouse|das Gewächshaus|la serre|el invernadero|la serra
stable|der Stall|l'écurie:f|el establo|la stalla
cage|der Käfig|la cage|la jaula|la gabbia
neighbourhood|das Viertel|le quartier|el barrio|il quartiere
comet|der Komet/den Kometen|la comète|el cometa|la cometa
galaxy|die Galaxie|la galaxie|la galaxia|la galassia
satellite|der Satellit/den Satelliten|le satellite|el satélite|il satellite
telescope|das Fernrohr|le télescope|el telescopio|il telescopio
avalanche|die Lawine|l'avalanche:f|la avalancha|la valanga
earthquake|das Erdbeben|le tremblement de terre|el terremoto|il terremoto
thunder|der Donner|le tonnerre|el trueno|il tuono
lightning|der Blitz|l'éclair:m|el relámpago|il fulmine
puddle|die Pfütze|la flaque|el charco|la pozzanghera
wave|die Welle|la vague|la ola|l'onda:f
cliff|die Klippe|la falaise|el acantilado|la scogliera
glacier|der Gletscher|le glacier|el glaciar|il ghiacciaio
jungle|der Dschungel|la jungle|la selva|la giungla
swamp|der Sumpf|le marais|el pantano|la palude
dune|die Düne|la dune|la duna|la duna
strawberry|die Erdbeere|la fraise|la fresa|la fragola
grape|die Traube|le raisin|la uva|l'uva:f
banana|die Banane|la banane|el plátano|la banana
carrot|die Karotte|la carotte|la zanahoria|la carota
tomato|die Tomate|la tomate|el tomate|il pomodoro
onion|die Zwiebel|l'oignon:m|la cebolla|la cipolla
garlic|der Knoblauch|l'ail:m|el ajo|l'aglio:m
lettuce|der Salat|la laitue|la lechuga|la lattuga
mushroom|der Pilz|le champignon|la seta|il fungo
nut|die Nuss|la noix|la nuez|la noce
rice|der Reis|le riz|el arroz|il riso
pizza|die Pizza|la pizza|la pizza|la pizza
sandwich|das Butterbrot|le sandwich|el bocadillo|il panino
biscuit|der Keks|le biscuit|la galleta|il biscotto
ice cream|das Eis|la glace|el helado|il gelato
chocolate|die Schokolade|le chocolat|el chocolate|il cioccolato
jam|die Marmelade|la confiture|la mermelada|la marmellata
butter|die Butter|le beurre|la mantequilla|il burro
salt|das Salz|le sel|la sal|il sale
sugar|der Zucker|le sucre|el azúcar|lo zucchero
wine|der Wein|le vin|el vino|il vino
beer|das Bier|la bière|la cerveza|la birra
beauty contest|der Schönheitswettbewerb|le concours de beauté|el concurso de belleza|il concorso di bellezza
contest|der Wettbewerb|le concours|el concurso|il concorso
game|das Spiel|le jeu|el juego|il gioco
race|das Rennen|la course|la carrera|la corsa
party|das Fest|la fête|la fiesta|la festa
breakfast|das Frühstück|le petit déjeuner|el desayuno|la colazione
dinner|das Abendessen|le dîner|la cena|la cena
journey|die Reise|le voyage|el viaje|il viaggio
lesson|der Unterricht|la leçon|la lección|la lezione
holiday|der Urlaub|les vacances:f|las vacaciones|la vacanza
luck|das Glück|la chance|la suerte|la fortuna
hope|die Hoffnung|l'espoir:m|la esperanza|la speranza
time|die Zeit|le temps|el tiempo|il tempo
day|der Tag|le jour|el día|il giorno
hour|die Stunde|l'heure:f|la hora|l'ora:f
year|das Jahr|l'année:f|el año|l'anno:m
name|der Name/den Namen|le nom|el nombre|il nome
number|die Zahl|le nombre|el número|il numero
smell|der Geruch|l'odeur:f|el olor|l'odore:m
noise|der Lärm|le bruit|el ruido|il rumore
joke|der Witz|la blague|el chiste|la barzelletta
smile|das Lächeln|le sourire|la sonrisa|il sorriso
tear|die Träne|la larme|la lágrima|la lacrima
kiss|der Kuss|le baiser|el beso|il bacio
truth|die Wahrheit|la vérité|la verdad|la verità
idea|die Idee|l'idée:f|la idea|l'idea:f
answer|die Antwort|la réponse|la respuesta|la risposta
poem|das Gedicht|le poème|el poema|la poesia
painting|das Gemälde|le tableau|el cuadro|il quadro
elevator|der Fahrstuhl|l'ascenseur:m|el elevador|l'ascensore:m
neighbour|der Nachbar/den Nachbarn|le voisin|el vecino|il vicino
heart|das Herz|le cœur|el corazón|il cuore
hand|die Hand|la main|la mano|la mano
eye|das Auge|l'œil:m|el ojo|l'occhio:m
nose|die Nase|le nez|la nariz|il naso
ear|das Ohr|l'oreille:f|la oreja|l'orecchio:m
foot|der Fuß|le pied|el pie|il piede
hair|das Haar|les cheveux|el pelo|i capelli:m
subway train|die U-Bahn|le métro|el metro|la metropolitana
station|der Bahnhof|la station|la estación|la stazione
window pane|die Fensterscheibe|la vitre|el cristal|il vetro
string|die Schnur|la ficelle|el cordel|lo spago
digger|der Bagger|la pelleteuse|la excavadora|l'escavatore:m
crane|der Kran|la grue|la grúa|la gru
chestnut|die Kastanie|le marron|la castaña|la castagna
fire engine|das Feuerwehrauto|le camion de pompiers|el camión de bomberos|l'autopompa:f
platform|der Bahnsteig|le quai|el andén|il binario
pavement|der Gehweg|le trottoir|la acera|il marciapiede
cheese shop|der Käseladen|la fromagerie|la quesería|il caseificio
"""
