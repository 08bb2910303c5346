"""The shared vocabulary of English, German, French and Spanish, as tables.

A noun row is ``english | German | French | Spanish`` with articles; ``:f`` marks the gender that
an elided article hides, ``/`` an irregular German accusative. A verb row holds the third person
singular, and after ``/`` a plural that does not follow from it.
"""

from __future__ import annotations

NOUNS = """
granddaughter|die Enkelin|la petite-fille|la nieta
grandson|der Enkel|le petit-fils|el nieto
pearl|die Perle|la perle|la perla
watch|die Armbanduhr|la montre|el reloj de pulsera
paper|das Papier|le papier|el papel
fear|die Angst|la peur|el miedo
book|das Buch|le livre|el libro
fox|der Fuchs|le renard|el zorro
cat|die Katze|le chat|el gato
dog|der Hund|le chien|el perro
bear|der Bär/den Bären|l'ours:m|el oso
wolf|der Wolf|le loup|el lobo
bird|der Vogel|l'oiseau:m|el pájaro
owl|die Eule|la chouette|el búho
mouse|die Maus|la souris|el ratón
hedgehog|der Igel|le hérisson|el erizo
rabbit|das Kaninchen|le lapin|el conejo
hare|der Hase/den Hasen|le lièvre|la liebre
horse|das Pferd|le cheval|el caballo
snail|die Schnecke|l'escargot:m|el caracol
whale|der Wal|la baleine|la ballena
fish|der Fisch|le poisson|el pez
penguin|der Pinguin|le manchot|el pingüino
elephant|der Elefant/den Elefanten|l'éléphant:m|el elefante
dragon|der Drache/den Drachen|le dragon|el dragón
frog|der Frosch|la grenouille|la rana
bee|die Biene|l'abeille:f|la abeja
crow|die Krähe|le corbeau|el cuervo
robot|der Roboter|le robot|el robot
man|der Mann|l'homme:m|el hombre
woman|die Frau|la femme|la mujer
boy|der Junge/den Jungen|le garçon|el niño
girl|das Mädchen|la fille|la niña
child|das Kind|l'enfant:m|el niño
grandmother|die Großmutter|la grand-mère|la abuela
grandmother|die Oma|la mamie|la abuelita
grandfather|der Großvater|le grand-père|el abuelo
grandfather|der Opa|le papi|el abuelito
mother|die Mutter|la mère|la madre
father|der Vater|le père|el padre
brother|der Bruder|le frère|el hermano
sister|die Schwester|la sœur|la hermana
friend|der Freund|l'ami:m|el amigo
baker|der Bäcker|le boulanger|el panadero
baker|die Bäckerin|la boulangère|la panadera
lighthouse keeper|der Leuchtturmwärter|le gardien de phare|el farero
keeper|der Wärter|le gardien|el guardián
fisherman|der Fischer|le pêcheur|el pescador
painter|der Maler|le peintre|el pintor
painter|die Malerin|la peintre|la pintora
teacher|der Lehrer|le professeur|el maestro
teacher|die Lehrerin|la professeure|la maestra
librarian|der Bibliothekar|le bibliothécaire|el bibliotecario
astronaut|der Astronaut/den Astronauten|l'astronaute:m|el astronauta
astronaut|die Astronautin|l'astronaute:f|la astronauta
detective|der Detektiv|le détective|el detective
clockmaker|der Uhrmacher|l'horloger:m|el relojero
violin maker|der Geigenbauer|le luthier|el luthier
gardener|der Gärtner|le jardinier|el jardinero
gardener|die Gärtnerin|la jardinière|la jardinera
farmer|der Bauer/den Bauern|le fermier|el granjero
king|der König|le roi|el rey
queen|die Königin|la reine|la reina
knight|der Ritter|le chevalier|el caballero
witch|die Hexe|la sorcière|la bruja
pirate|der Pirat/den Piraten|le pirate|el pirata
ghost|das Gespenst|le fantôme|el fantasma
giant|der Riese/den Riesen|le géant|el gigante
dancer|die Tänzerin|la danseuse|la bailarina
postman|der Postbote/den Postboten|le facteur|el cartero
moon|der Mond|la lune|la luna
sun|die Sonne|le soleil|el sol
star|der Stern|l'étoile:f|la estrella
storm|der Sturm|la tempête|la tormenta
rain|der Regen|la pluie|la lluvia
snow|der Schnee|la neige|la nieve
wind|der Wind|le vent|el viento
cloud|die Wolke|le nuage|la nube
fog|der Nebel|le brouillard|la niebla
rainbow|der Regenbogen|l'arc-en-ciel:m|el arcoíris
lighthouse|der Leuchtturm|le phare|el faro
sea|das Meer|la mer|el mar
beach|der Strand|la plage|la playa
harbour|der Hafen|le port|el puerto
forest|der Wald|la forêt|el bosque
mountain|der Berg|la montagne|la montaña
river|der Fluss|la rivière|el río
lake|der See|le lac|el lago
desert|die Wüste|le désert|el desierto
city|die Stadt|la ville|la ciudad
village|das Dorf|le village|el pueblo
street|die Straße|la rue|la calle
garden|der Garten|le jardin|el jardín
house|das Haus|la maison|la casa
kitchen|die Küche|la cuisine|la cocina
bakery|die Bäckerei|la boulangerie|la panadería
café|das Café|le café|el café
school|die Schule|l'école:f|la escuela
library|die Bibliothek|la bibliothèque|la biblioteca
bookshop|die Buchhandlung|la librairie|la librería
museum|das Museum|le musée|el museo
theatre|das Theater|le théâtre|el teatro
station|der Bahnhof|la gare|la estación
market|der Markt|le marché|el mercado
island|die Insel|l'île:f|la isla
castle|das Schloss|le château|el castillo
bridge|die Brücke|le pont|el puente
tower|der Turm|la tour|la torre
tree|der Baum|l'arbre:m|el árbol
flower|die Blume|la fleur|la flor
leaf|das Blatt|la feuille|la hoja
seed|der Samen|la graine|la semilla
bread|das Brot|le pain|el pan
apple|der Apfel|la pomme|la manzana
book|das Buch|le livre|el libro
letter|der Brief|la lettre|la carta
lamp|die Lampe|la lampe|la lámpara
candle|die Kerze|la bougie|la vela
key|der Schlüssel|la clé|la llave
clock|die Uhr|l'horloge:f|el reloj
violin|die Geige|le violon|el violín
piano|das Klavier|le piano|el piano
umbrella|der Regenschirm|le parapluie|el paraguas
boat|das Boot|le bateau|el barco
ship|das Schiff|le navire|el buque
train|der Zug|le train|el tren
bicycle|das Fahrrad|le vélo|la bicicleta
balloon|der Ballon|le ballon|el globo
kite|der Drachen|le cerf-volant|la cometa
door|die Tür|la porte|la puerta
window|das Fenster|la fenêtre|la ventana
echo|das Echo|l'écho:m|el eco
shadow|der Schatten|l'ombre:f|la sombra
dream|der Traum|le rêve|el sueño
song|das Lied|la chanson|la canción
music|die Musik|la musique|la música
voice|die Stimme|la voix|la voz
colour|die Farbe|la couleur|el color
friendship|die Freundschaft|l'amitié:f|la amistad
love|die Liebe|l'amour:m|el amor
silence|die Stille|le silence|el silencio
winter|der Winter|l'hiver:m|el invierno
spring|der Frühling|le printemps|la primavera
summer|der Sommer|l'été:m|el verano
autumn|der Herbst|l'automne:m|el otoño
night|die Nacht|la nuit|la noche
morning|der Morgen|le matin|la mañana
evening|der Abend|le soir|la tarde
midnight|die Mitternacht|le minuit|la medianoche
noon|der Mittag|le midi|el mediodía
coffee|der Kaffee|le café|el café
milk|die Milch|le lait|la leche
secret|das Geheimnis|le secret|el secreto
home|das Zuhause|la maison|el hogar
tulip|die Tulpe|la tulipe|el tulipán
hat|der Hut|le chapeau|el sombrero
world|die Welt|le monde|el mundo
sky|der Himmel|le ciel|el cielo
stone|der Stein|la pierre|la piedra
bell|die Glocke|la cloche|la campana
toy|das Spielzeug|le jouet|el juguete
radio|das Radio|la radio|la radio
neighbour|der Nachbar/den Nachbarn|le voisin|el vecino
newspaper|die Zeitung|le journal|el periódico
parcel|das Paket|le colis|el paquete
suitcase|der Koffer|la valise|la maleta
map|die Karte|la carte|el mapa
cake|der Kuchen|le gâteau|el pastel
soup|die Suppe|la soupe|la sopa
cheese|der Käse|le fromage|el queso
egg|das Ei|l'œuf:m|el huevo
egg|die Eier|les œufs|los huevos
honey|der Honig|le miel|la miel
tea|der Tee|le thé|el té
lemon|die Zitrone|le citron|el limón
orange|die Orange|l'orange:f|la naranja
pear|die Birne|la poire|la pera
cherry|die Kirsche|la cerise|la cereza
potato|die Kartoffel|la pomme de terre|la patata
pumpkin|der Kürbis|la citrouille|la calabaza
rose|die Rose|la rose|la rosa
sunflower|die Sonnenblume|le tournesol|el girasol
grass|das Gras|l'herbe:f|la hierba
meadow|die Wiese|le pré|el prado
field|das Feld|le champ|el campo
farm|der Bauernhof|la ferme|la granja
barn|die Scheune|la grange|el granero
vineyard|der Weinberg|le vignoble|el viñedo
attic|der Dachboden|le grenier|el desván
cellar|der Keller|la cave|el sótano
roof|das Dach|le toit|el tejado
roof garden|der Dachgarten|le toit-jardin|la azotea
balcony|der Balkon|le balcon|el balcón
playground|der Spielplatz|l'aire de jeux:f|el parque infantil
swimming pool|das Schwimmbad|la piscine|la piscina
football pitch|der Fußballplatz|le terrain de foot|el campo de fútbol
stadium|das Stadion|le stade|el estadio
gym|die Turnhalle|le gymnase|el gimnasio
hospital|das Krankenhaus|l'hôpital:m|el hospital
airport|der Flughafen|l'aéroport:m|el aeropuerto
zoo|der Zoo|le zoo|el zoo
aquarium|das Aquarium|l'aquarium:m|el acuario
park|der Park|le parc|el parque
church|die Kirche|l'église:f|la iglesia
shop|der Laden|le magasin|la tienda
restaurant|das Restaurant|le restaurant|el restaurante
office|das Büro|le bureau|la oficina
workshop|die Werkstatt|l'atelier:m|el taller
market square|der Marktplatz|la place du marché|la plaza
square|der Platz|la place|la plaza
cave|die Höhle|la grotte|la cueva
waterfall|der Wasserfall|la cascade|la cascada
hill|der Hügel|la colline|la colina
valley|das Tal|la vallée|el valle
path|der Weg|le chemin|el camino
road|die Landstraße|la route|la carretera
pond|der Teich|l'étang:m|el estanque
coast|die Küste|la côte|la costa
room|das Zimmer|la chambre|la habitación
bench|die Bank|le banc|el banco
table|der Tisch|la table|la mesa
chair|der Stuhl|la chaise|la silla
bed|das Bett|le lit|la cama
mirror|der Spiegel|le miroir|el espejo
box|die Kiste|la boîte|la caja
bottle|die Flasche|la bouteille|la botella
cup|die Tasse|la tasse|la taza
glass|das Glas|le verre|el vaso
plate|der Teller|l'assiette:f|el plato
basket|der Korb|le panier|la cesta
bag|die Tasche|le sac|el bolso
coat|der Mantel|le manteau|el abrigo
scarf|der Schal|l'écharpe:f|la bufanda
shoe|der Schuh|la chaussure|el zapato
glasses|die Brille|les lunettes|las gafas
ring|der Ring|la bague|el anillo
coin|die Münze|la pièce|la moneda
treasure|der Schatz|le trésor|el tesoro
gift|das Geschenk|le cadeau|el regalo
photograph|das Foto|la photo|la foto
picture|das Bild|le tableau|el cuadro
camera|die Kamera|l'appareil photo:m|la cámara
telephone|das Telefon|le téléphone|el teléfono
guitar|die Gitarre|la guitare|la guitarra
flute|die Flöte|la flûte|la flauta
drum|die Trommel|le tambour|el tambor
trumpet|die Trompete|la trompette|la trompeta
football|der Fußball|le ballon de foot|el fútbol
doll|die Puppe|la poupée|la muñeca
teddy bear|der Teddy|l'ours en peluche:m|el osito
puppet|die Marionette|la marionnette|la marioneta
sledge|der Schlitten|la luge|el trineo
snowman|der Schneemann|le bonhomme de neige|el muñeco de nieve
car|das Auto|la voiture|el coche
bus|der Bus|le bus|el autobús
tram|die Straßenbahn|le tram|el tranvía
plane|das Flugzeug|l'avion:m|el avión
rocket|die Rakete|la fusée|el cohete
lorry|der Lastwagen|le camion|el camión
tractor|der Traktor|le tracteur|el tractor
machine|die Maschine|la machine|la máquina
computer|der Computer|l'ordinateur:m|el ordenador
lantern|die Laterne|la lanterne|el farol
light|das Licht|la lumière|la luz
fire|das Feuer|le feu|el fuego
water|das Wasser|l'eau:f|el agua
ice|das Eis|la glace|el hielo
sand|der Sand|le sable|la arena
shell|die Muschel|le coquillage|la concha
feather|die Feder|la plume|la pluma
egg cup|der Eierbecher|le coquetier|la huevera
nest|das Nest|le nid|el nido
wing|der Flügel|l'aile:f|el ala
thread|der Faden|le fil|el hilo
wool|die Wolle|la laine|la lana
sock|die Socke|la chaussette|el calcetín
pullover|der Pullover|le pull|el jersey
sail|das Segel|la voile|la vela
paper boat|das Papierboot|le bateau en papier|el barco de papel
sailing boat|das Segelboot|le voilier|el velero
sheep|das Schaf|le mouton|la oveja
goat|die Ziege|la chèvre|la cabra
cow|die Kuh|la vache|la vaca
pig|das Schwein|le cochon|el cerdo
hen|das Huhn|la poule|la gallina
duck|die Ente|le canard|el pato
goose|die Gans|l'oie:f|el ganso
donkey|der Esel|l'âne:m|el burro
lion|der Löwe/den Löwen|le lion|el león
tiger|der Tiger|le tigre|el tigre
monkey|der Affe/den Affen|le singe|el mono
squirrel|das Eichhörnchen|l'écureuil:m|la ardilla
deer|das Reh|le cerf|el ciervo
turtle|die Schildkröte|la tortue|la tortuga
butterfly|der Schmetterling|le papillon|la mariposa
spider|die Spinne|l'araignée:f|la araña
ant|die Ameise|la fourmi|la hormiga
seagull|die Möwe|la mouette|la gaviota
parrot|der Papagei|le perroquet|el loro
unicorn|das Einhorn|la licorne|el unicornio
dolphin|der Delfin|le dauphin|el delfín
octopus|der Oktopus|la pieuvre|el pulpo
crab|die Krabbe|le crabe|el cangrejo
kitten|das Kätzchen|le chaton|el gatito
puppy|der Welpe/den Welpen|le chiot|el cachorro
doctor|der Arzt|le médecin|el médico
nurse|die Krankenschwester|l'infirmière:f|la enfermera
cook|der Koch|le cuisinier|el cocinero
waiter|der Kellner|le serveur|el camarero
seller|der Verkäufer|le vendeur|el vendedor
tailor|der Schneider|le tailleur|el sastre
shoemaker|der Schuster|le cordonnier|el zapatero
carpenter|der Tischler|le menuisier|el carpintero
musician|der Musiker|le musicien|el músico
singer|der Sänger|le chanteur|el cantante
pianist|der Pianist/den Pianisten|le pianiste|el pianista
actor|der Schauspieler|l'acteur:m|el actor
clown|der Clown|le clown|el payaso
magician|der Zauberer|le magicien|el mago
captain|der Kapitän|le capitaine|el capitán
sailor|der Matrose/den Matrosen|le marin|el marinero
diver|der Taucher|le plongeur|el buzo
pilot|der Pilot/den Piloten|le pilote|el piloto
goalkeeper|der Torwart|le gardien de but|el portero
football player|der Fußballspieler|le footballeur|el futbolista
beekeeper|der Imker|l'apiculteur:m|el apicultor
shepherd|der Hirte/den Hirten|le berger|el pastor
winemaker|der Winzer|le vigneron|el viticultor
inventor|der Erfinder|l'inventeur:m|el inventor
student|der Student/den Studenten|l'étudiant:m|el estudiante
pupil|der Schüler|l'élève:m|el alumno
prince|der Prinz/den Prinzen|le prince|el príncipe
princess|die Prinzessin|la princesse|la princesa
daughter|die Tochter|la fille|la hija
son|der Sohn|le fils|el hijo
uncle|der Onkel|l'oncle:m|el tío
aunt|die Tante|la tante|la tía
twins|die Zwillinge|les jumeaux|los gemelos
family|die Familie|la famille|la familia
stranger|der Fremde/den Fremden|l'inconnu:m|el desconocido
people|die Leute|les gens|la gente
wedding|die Hochzeit|le mariage|la boda
birthday|der Geburtstag|l'anniversaire:m|el cumpleaños
train station|der Zugbahnhof|la gare|la estación
spaceship|das Raumschiff|le vaisseau spatial|la nave espacial
planet|der Planet/den Planeten|la planète|el planeta
Mars|der Mars|Mars:m|Marte
grandmother|die Großmama|la mémé|la yaya
cousin|der Cousin|le cousin|el primo
question|die Frage|la question|la pregunta
story|die Geschichte|l'histoire:f|la historia
word|das Wort|le mot|la palabra
wish|der Wunsch|le souhait|el deseo
memory|die Erinnerung|le souvenir|el recuerdo
afternoon|der Nachmittag|l'après-midi:m|la tarde
ball|der Ball|la balle|la pelota
wheel|das Rad|la roue|la rueda
"""
VERBS = """
give|schenkt|offre|regala
be afraid of|hat Angst vor/haben Angst vor|a peur de/ont peur de|tiene miedo de/tienen miedo de
fall in love with|verliebt sich in|tombe amoureux de|se enamora de
fall in love with|verliebt sich in|tombe amoureuse de|se enamora de
befriend|schließt Freundschaft mit|devient ami avec|se hace amiga de
set out|macht sich auf|se met en route|se pone en camino
look for|macht sich auf die Suche nach|part à la recherche de|va en busca de
prepare|bereitet zu|prépare|prepara
make|macht|fait/font|hace
say goodbye to|nimmt Abschied von|dit adieu à|se despide de
look for|sucht|cherche|busca
find|findet|trouve|encuentra
find|entdeckt|retrouve|halla
befriend|freundet sich an mit|se lie d'amitié avec|se hace amigo de
meet|trifft/treffen|rencontre|encuentra a
love|liebt|aime|ama
talk to|spricht mit/sprechen mit|parle avec|habla con
follow|folgt|suit|sigue
care for|kümmert sich um|s'occupe de|cuida a/cuidan a
care for|pflegt|soigne|cuida de/cuidan de
help|hilft/helfen|aide|ayuda a
carry|trägt/tragen|porte|lleva
bring|bringt|apporte|trae
send|schickt|envoie|envía
build|baut|construit/construisent|construye
repair|repariert|répare|repara
bake|backt|fait cuire|hornea
paint|malt|peint|pinta
plant|pflanzt|plante|planta
write|schreibt|écrit|escribe
learn|lernt|apprend|aprende
teach|lehrt|enseigne|enseña
dance|tanzt|danse|baila
sing|singt|chante|canta
fly|fliegt|vole|vuela
protect|beschützt|protège|protege
save|rettet|sauve|salva
escape|flieht|s'échappe|escapa
leave|verlässt/verlassen|quitte|deja
travel|reist|voyage|viaja
cross|überquert|traverse|cruza
climb|klettert|grimpe|sube
return|kehrt zurück|revient|vuelve
wait for|wartet auf|attend|espera
wait|wartet|attend|espera
watch|beobachtet|regarde|mira
dream of|träumt von|rêve de|sueña con
lose|verliert/verlieren|perd|pierde
forget|vergisst/vergessen|oublie|olvida
go out|erlischt|s'éteint|se apaga
die|stirbt/sterben|meurt/meurent|muere
wake up|erwacht|se réveille|despierta
collect|sammelt|collectionne|colecciona
steal|stiehlt/stehlen|vole|roba
sell|verkauft|vend|vende
open|öffnet|ouvre|abre
solve|löst|résout|resuelve
count|zählt|compte|cuenta
sleep|schläft/schlafen|dort/dorment|duerme
swim|schwimmt|nage|nada
run|läuft/laufen|court/courent|corre
play|spielt|joue|juega
eat|isst/essen|mange|come
water|gießt|arrose|riega
discover|entdeckt|découvre|descubre
hide|versteckt|cache|esconde
keep|behält|garde|guarda
give|gibt/geben|donne|da
take|nimmt/nehmen|prend/prennent|toma
show|zeigt|montre|muestra
see|sieht/sehen|voit/voient|ve
hear|hört|entend/entendent|oye
listen to|hört zu|écoute|escucha
read|liest/lesen|lit/lisent|lee
cook|kocht|cuisine|cocina
knit|strickt|tricote|teje
sew|näht|coud/cousent|cose
draw|zeichnet|dessine|dibuja
clean|putzt|nettoie|limpia
sweep|kehrt|balaie|barre
feed|füttert|nourrit/nourrissent|alimenta
buy|kauft|achète|compra
drive|fährt/fahren|conduit/conduisent|conduce
ride|reitet|monte|monta
sail|segelt|navigue|navega
walk|geht/gehen|marche|camina
walk|spaziert/spazieren|se promène/se promènent|pasea/pasean
jump|springt|saute|salta
fall|fällt/fallen|tombe|cae
live|wohnt|habite|vive
live|lebt|vit/vivent|vive
stand|steht/stehen|est debout|está de pie
sit|sitzt|est assis|está sentado
dream|träumt|rêve|sueña
laugh|lacht|rit/rient|ríe
cry|weint|pleure|llora
invent|erfindet|invente|inventa
share|teilt|partage|comparte
visit|besucht|rend visite à|visita
greet|grüßt|salue|saluda
tell|erzählt|raconte|cuenta
throw|wirft/werfen|lance|lanza
catch|fängt/fangen|attrape|atrapa
pull|zieht/ziehen|tire|tira
push|schiebt/schieben|pousse|empuja
win|gewinnt|gagne|gana
race|rennt|fait la course|corre
chase|jagt|poursuit/poursuivent|persigue
escape|entkommt|s'enfuit/s'enfuient|huye
dig|gräbt/graben|creuse|cava
harvest|erntet|récolte|cosecha
tidy|räumt auf/räumen auf|range|ordena
wake up|wacht auf/wachen auf|se réveille|se despierta
come home|kommt heim|rentre|vuelve a casa
come|kommt|vient/viennent|viene
call|ruft/rufen|appelle|llama
need|braucht|a besoin de|necesita
want|will/wollen|veut/veulent|quiere
try|versucht|essaie|intenta
have|hat/haben|a|tiene
dive|taucht|plonge|bucea
fish|angelt|pêche|pesca
guard|bewacht|garde|guarda
light|zündet an|allume|enciende
break|zerbricht|casse|rompe
give away|verschenkt|offre|regala
drink|trinkt|boit/boivent|bebe
miss|vermisst|manque|echa de menos
love|mag/mögen|aime|ama
celebrate|feiert|fête|celebra
juggle|jongliert|jongle|hace malabares
whistle|pfeift|siffle|silba
grow|züchtet|cultive|cultiva
explain|erklärt|explique|explica
tame|zähmt|apprivoise|doma
"""
PHRASES = {
    "de": {"in winter": "im Winter", "in spring": "im Frühling", "in summer": "im Sommer", "in autumn": "im Herbst", "at night": "in der Nacht",
           "at midnight": "um Mitternacht", "in the rain": "im Regen", "in the snow": "im Schnee", "in the forest": "im Wald", "in the city": "in der Stadt",
           "by the sea": "am Meer", "at the sea": "am Meer", "on the moon": "auf dem Mond", "in the garden": "im Garten", "in the morning": "am Morgen"},
    "fr": {"in winter": "en hiver", "in spring": "au printemps", "in summer": "en été", "in autumn": "en automne", "at night": "la nuit",
           "at midnight": "à minuit", "in the rain": "sous la pluie", "in the snow": "dans la neige", "in the forest": "dans la forêt", "in the city": "en ville",
           "by the sea": "au bord de la mer", "at the sea": "à la mer", "on the moon": "sur la lune", "in the garden": "dans le jardin", "in the morning": "le matin"},
    "es": {"in winter": "en invierno", "in spring": "en primavera", "in summer": "en verano", "in autumn": "en otoño", "at night": "de noche",
           "at midnight": "a medianoche", "in the rain": "bajo la lluvia", "in the snow": "en la nieve", "in the forest": "en el bosque", "in the city": "en la ciudad",
           "by the sea": "junto al mar", "at the sea": "en el mar", "on the moon": "en la luna", "in the garden": "en el jardín", "in the morning": "por la mañana"},
}  # fmt: skip
ADJECTIVES = {
    "de": {"alt": "old", "jung": "young", "klein": "small", "groß": "big", "schüchtern": "shy", "einsam": "lonely", "letzt": "last", "rot": "red", "blau": "blue",
           "müde": "tired", "verloren": "lost", "neu": "new", "taub": "deaf", "still": "quiet", "weiß": "white", "schwarz": "black", "mutig": "brave",
           "gelb": "yellow", "grün": "green", "rosa": "pink", "golden": "golden", "traurig": "sad", "fröhlich": "happy", "glücklich": "happy", "neugierig": "curious",
           "kaputt": "broken", "zerbrochen": "broken", "krank": "sick", "dick": "fat", "dünn": "thin", "hölzern": "wooden", "pensioniert": "retired", "leer": "empty", "faul": "lazy", "frech": "cheeky", "riesig": "huge", "winzig": "tiny", "warm": "warm", "kalt": "cold", "frisch": "fresh", "blind": "blind", "verlassen": "abandoned", "dunkel": "dark"},
    "fr": {"vieux": "old", "vieil": "old", "vieille": "old", "jeune": "young", "petit": "small", "grand": "big", "timide": "shy", "seul": "lonely", "dernier": "last",
           "dernière": "last", "rouge": "red", "bleu": "blue", "fatigué": "tired", "perdu": "lost", "nouveau": "new", "sourd": "deaf", "blanc": "white", "noir": "black",
           "jaune": "yellow", "vert": "green", "rose": "pink", "doré": "golden", "triste": "sad", "heureu": "happy", "joyeu": "happy", "curieu": "curious", "cassé": "broken",
           "malade": "sick", "gros": "fat", "vide": "empty", "courageu": "brave", "chaud": "warm", "froid": "cold", "aveugle": "blind", "abandonné": "abandoned", "sombre": "dark", "gentil": "kind", "fou": "crazy", "retraité": "retired", "minuscule": "tiny", "énorme": "huge"},
    "es": {"viejo": "old", "vieja": "old", "joven": "young", "pequeñ": "small", "grande": "big", "tímid": "shy", "solitari": "lonely", "últim": "last", "roj": "red",
           "azul": "blue", "cansad": "tired", "perdid": "lost", "nuev": "new", "sord": "deaf", "blanc": "white", "jubilad": "retired", "negr": "black", "valiente": "brave",
           "amarill": "yellow", "verde": "green", "rosa": "pink", "dorad": "golden", "triste": "sad", "feliz": "happy", "alegre": "happy", "curios": "curious", "rot": "broken",
           "enferm": "sick", "gord": "fat", "vací": "empty", "calient": "warm", "frí": "cold", "cieg": "blind", "abandonad": "abandoned", "oscur": "dark", "loc": "crazy", "diminut": "tiny", "enorme": "huge"},
}  # fmt: skip
TIME_WORDS = {"de": {"nachts": "at night", "nacht": "at night", "abends": "in the evening", "abend": "in the evening", "mittags": "at noon", "morgens": "in the morning", "sonnenaufgang": "at sunrise", "sonnenuntergang": "at sunset", "nebel": "in the fog", "gewitter": "in a thunderstorm", "winter": "in winter", "sommer": "in summer", "herbst": "in autumn", "frühling": "in spring", "mitternacht": "at midnight", "morgen": "in the morning", "regen": "in the rain", "schnee": "in the snow"},
               "fr": {"nuit": "at night", "soir": "in the evening", "midi": "at noon", "aube": "at dawn", "crépuscule": "at dusk", "brouillard": "in the fog", "hiver": "in winter", "été": "in summer", "automne": "in autumn", "printemps": "in spring", "minuit": "at midnight", "matin": "in the morning", "pluie": "in the rain", "neige": "in the snow"},
               "es": {"noche": "at night", "atardecer": "at sunset", "amanecer": "at sunrise", "mediodía": "at noon", "niebla": "in the fog", "invierno": "in winter", "verano": "in summer", "otoño": "in autumn", "primavera": "in spring", "medianoche": "at midnight", "mañana": "in the morning", "lluvia": "in the rain", "nieve": "in the snow"}}  # fmt: skip
PREPOSITIONS = {
    "de": {"in": "in", "im": "in", "ins": "into", "am": "at", "an": "at", "ans": "to", "auf": "on", "aufs": "onto", "mit": "with", "unter": "under", "neben": "beside", "vor": "in front of",
           "hinter": "behind", "über": "over", "durch": "through", "nach": "to", "von": "of", "vom": "of", "zu": "to", "zum": "to", "zur": "to", "bei": "at", "beim": "at", "für": "for",
           "ohne": "without", "außer": "except", "aus": "from", "gegen": "against", "um": "around", "zwischen": "between", "entlang": "along", "seit": "for", "wegen": "because of", "als": "as"},
    "fr": {"dans": "in", "en": "in", "à": "to", "au": "to", "aux": "to", "sur": "on", "avec": "with", "sous": "under", "devant": "in front of", "derrière": "behind", "par": "through", "vers": "to",
           "de": "of", "d": "of", "du": "of", "des": "of", "pour": "for", "sans": "without", "sauf": "except", "contre": "against", "entre": "between", "chez": "at", "près": "near", "surtout": "above", "depuis": "from"},
    "es": {"en": "in", "a": "to", "al": "to", "sobre": "on", "con": "with", "bajo": "under", "ante": "in front of", "tras": "behind", "por": "through", "hacia": "to", "hasta": "to", "de": "of",
           "del": "of", "para": "for", "sin": "without", "salvo": "except", "excepto": "except", "contra": "against", "entre": "between", "junto": "beside", "desde": "from"},
}  # fmt: skip
DEFINITE = {
    "de": ("der", "die", "das", "den", "dem", "des", "im", "am", "ins", "vom", "zum", "zur", "beim"),
    "fr": ("le", "la", "les", "l", "du", "au", "aux"),
    "es": ("el", "la", "los", "las", "del", "al"),
}  # fmt: skip
INDEFINITE = {
    "de": ("ein", "eine", "einen", "einem", "einer", "eines"),
    "fr": ("un", "une", "des", "d"),
    "es": ("un", "una", "unos", "unas"),
}  # fmt: skip
POSSESSIVES = {
    "de": {"sein": "his", "seine": "his", "seinen": "his", "seinem": "his", "seiner": "his", "ihr": "her", "ihre": "her", "ihren": "her", "ihrem": "her", "ihrer": "her", "seines": "his", "ihres": "her", "meines": "my", "mein": "my", "meine": "my", "meinen": "my", "meinem": "my", "meiner": "my", "unser": "our", "unsere": "our", "unseren": "our", "unserem": "our", "unserer": "our", "unseres": "our"},
    "fr": {"son": "his", "sa": "his", "ses": "his", "mon": "my", "ma": "my", "mes": "my", "notre": "our", "nos": "our", "votre": "your", "vos": "your", "ton": "your", "ta": "your", "tes": "your", "leur": "their", "leurs": "their"},
    "es": {"su": "his", "sus": "his", "mi": "my", "mis": "my", "tu": "your", "tus": "your", "nuestro": "our", "nuestra": "our", "nuestros": "our", "nuestras": "our"},
}  # fmt: skip
NUMBERS = {
    "de": {"zwei": "two", "drei": "three", "vier": "four", "fünf": "five", "sechs": "six", "sieben": "seven", "acht": "eight", "neun": "nine", "zehn": "ten", "zwölf": "twelve", "zwanzig": "twenty", "dreißig": "thirty", "vierzig": "forty", "fünfzig": "fifty", "hundert": "a hundred"},
    "fr": {"deux": "two", "trois": "three", "quatre": "four", "cinq": "five", "six": "six", "sept": "seven", "huit": "eight", "dix": "ten", "douze": "twelve", "vingt": "twenty", "trente": "thirty", "quarante": "forty", "cinquante": "fifty", "cent": "a hundred"},
    "es": {"dos": "two", "tres": "three", "cuatro": "four", "cinco": "five", "seis": "six", "siete": "seven", "ocho": "eight", "nueve": "nine", "diez": "ten", "doce": "twelve", "veinte": "twenty", "treinta": "thirty", "cuarenta": "forty", "cincuenta": "fifty", "cien": "a hundred"},
}  # fmt: skip
NAMED = {
    "de": ("namens", "genannt", "heißt", "named"),
    "fr": ("nommé", "nommée", "appelé", "appelée", "prénommé", "prénommée"),
    "es": ("llamado", "llamada"),
}  # fmt: skip
DATIVE = (
    "des",
    "seines",
    "ihres",
    "meines",
    "eines",
    "der",
    "dem",
    "einer",
    "einem",
    "ihrem",
    "ihrer",
    "seinem",
    "seiner",
    "meinem",
    "meiner",
    "den",
)
"""Determiners by which a German noun without a preposition is the one something is for."""
AND = {"de": "und", "fr": "et", "es": "y"}
CONTRACTED = {
    "vom": "von",
    "zum": "zu",
    "zur": "zu",
    "im": "in",
    "am": "an",
    "beim": "bei",
    "du": "de",
    "des": "de",
    "d": "de",
    "au": "à",
    "aux": "à",
    "del": "de",
    "al": "a",
}
LAST_TIME = r"\b(?:(?:zum|ein|das) (?:aller)?letzte[ns]? mal|(?:(?:pour )?la|une) dernière fois|(?:por|una) última vez)\b"
NONE = {
    "de": ("kein", "keine", "keinen", "keinem", "keiner"),
    "fr": ("aucun", "aucune"),
    "es": ("ningún", "ninguna"),
}
"""Articles that deny."""
PRONOUNS = {
    "de": frozenset(("er", "sie", "es", "ihr", "wir", "du", "ich", "ihnen", "ihm", "man", "beide", "danke", "nur", "mehr")),
    "fr": frozenset(("il", "elle", "ils", "elles", "on", "nous", "vous", "je", "tu", "ce", "c'", "ça", "merci")),
    "es": frozenset(("él", "ella", "ellos", "ellas", "yo", "tú", "usted", "ustedes", "que", "gracias")),
}  # fmt: skip
"""Words that a capital at the beginning of a sentence makes no name."""
