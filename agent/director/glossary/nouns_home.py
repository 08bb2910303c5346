"""The household, furniture, tools, toys and materials in English, German, French and Spanish.

A row is ``english|german|french|spanish``, ``;`` between synonyms. A noun is its article, its singular and,
where rules do not make it, its plural; ``_`` joins the words of one form. Before a vowel stands the article of
the gender too: ``le arbre``, ``la école``, ``la agua``. German ``die Leute Leute`` is a plural only.
"""

from __future__ import annotations

NOUNS = """
house|das Haus Häuser|la maison|la casa
apartment|die Wohnung Wohnungen|le appartement|el piso;el apartamento
home|das Zuhause;das Heim Heime|le foyer|el hogar
room|das Zimmer Zimmer;der Raum Räume|la pièce|la habitación habitaciones;el cuarto
kitchen|die Küche Küchen|la cuisine|la cocina
living room|das Wohnzimmer Wohnzimmer|le salon;le séjour|la sala;el salón salones
bedroom|das Schlafzimmer Schlafzimmer|la chambre|el dormitorio;la recámara
children's room|das Kinderzimmer Kinderzimmer|la chambre_d'enfant chambres_d'enfant|el cuarto_de_los_niños cuartos_de_los_niños
bathroom|das Badezimmer Badezimmer;das Bad Bäder|la salle_de_bains salles_de_bains;la salle_de_bain salles_de_bain|el baño
toilet|die Toilette Toiletten;das Klo Klos|les toilettes|el inodoro;el retrete
dining room|das Esszimmer Esszimmer|la salle_à_manger salles_à_manger|el comedor
hallway|der Flur Flure;der Gang Gänge|le couloir;le vestibule|el pasillo;el vestíbulo
cellar|der Keller Keller|la cave|el sótano;la bodega
attic|der Dachboden Dachböden;der Speicher Speicher|le grenier|el desván desvanes;el ático
garage|die Garage Garagen|le garage|el garaje
garden|der Garten Gärten|le jardin|el jardín jardines
vegetable garden|der Gemüsegarten Gemüsegärten|le potager|el huerto
terrace|die Terrasse Terrassen|la terrasse|la terraza
balcony|der Balkon Balkone|le balcon|el balcón balcones
veranda|die Veranda Veranden|la véranda|la veranda;el porche
greenhouse|das Gewächshaus Gewächshäuser|la serre|el invernadero
shed|der Schuppen Schuppen|le cabanon;la remise|el cobertizo
door|die Tür Türen|la porte|la puerta
front door|die Haustür Haustüren|la porte_d'entrée portes_d'entrée|la puerta_de_entrada puertas_de_entrada
door handle|die Türklinke Türklinken;die Klinke Klinken;der Türgriff Türgriffe|la poignée|el picaporte;la manija
doorbell|die Türklingel Türklingeln;die Klingel Klingeln|la sonnette|el timbre
doormat|die Fußmatte Fußmatten|le paillasson|el felpudo
threshold|die Schwelle Schwellen|le seuil|el umbral
window|das Fenster Fenster|la fenêtre|la ventana
window sill|das Fensterbrett Fensterbretter;die Fensterbank Fensterbänke|le rebord_de_fenêtre rebords_de_fenêtre;le rebord|el alféizar
windowpane|die Fensterscheibe Fensterscheiben|la vitre;le carreau carreaux|el vidrio_de_la_ventana vidrios_de_la_ventana
shop window|das Schaufenster Schaufenster|la vitrine|el escaparate
shutter|der Fensterladen Fensterläden|le volet|la contraventana
curtain|der Vorhang Vorhänge;die Gardine Gardinen|le rideau rideaux|la cortina;el telón telones
wall|die Wand Wände|le mur|la pared
stone wall|die Mauer Mauern|la muraille|el muro;la muralla
wallpaper|die Tapete Tapeten|le papier_peint papiers_peints|el papel_pintado papeles_pintados
floor|der Boden Böden;der Fußboden Fußböden|le sol;le plancher|el suelo
ceiling|die Zimmerdecke Zimmerdecken|le plafond|el techo
roof|das Dach Dächer|le toit|el tejado
chimney|der Schornstein Schornsteine;der Kamin Kamine|la cheminée|la chimenea
stairs|die Treppe Treppen|le escalier|la escalera;las escaleras
step|die Stufe Stufen|la marche|el escalón escalones;el peldaño
banister|das Geländer Geländer|la rampe;la rambarde|la barandilla;el pasamanos
elevator|der Aufzug Aufzüge;der Fahrstuhl Fahrstühle|le ascenseur|el ascensor
corner|die Ecke Ecken|le coin|la esquina;el rincón rincones
key|der Schlüssel Schlüssel|la clé;la clef|la llave
lock|das Türschloss Türschlösser;das Vorhängeschloss Vorhängeschlösser|la serrure;le cadenas|la cerradura;el candado
furniture|das Möbel Möbel;das Möbelstück Möbelstücke|le meuble|el mueble
table|der Tisch Tische|la table|la mesa
desk|der Schreibtisch Schreibtische|la table_de_travail tables_de_travail|el escritorio
chair|der Stuhl Stühle|la chaise|la silla
armchair|der Sessel Sessel|le fauteuil|el sillón sillones;la butaca
rocking chair|der Schaukelstuhl Schaukelstühle|la chaise_à_bascule chaises_à_bascule;le rocking-chair|la mecedora
stool|der Hocker Hocker|le tabouret|el taburete
sofa|das Sofa Sofas;die Couch Couchs|le canapé;le divan|el sofá sofás
bench|die Bank Bänke|le banc|el banco
park bench|die Parkbank Parkbänke|le banc_public bancs_publics|el banco_del_parque bancos_del_parque
bed|das Bett Betten|le lit|la cama
cradle|die Wiege Wiegen|le berceau berceaux|la cuna
hammock|die Hängematte Hängematten|le hamac|la hamaca
mattress|die Matratze Matratzen|le matelas|el colchón colchones
pillow|das Kissen Kissen;das Kopfkissen Kopfkissen|le oreiller;le coussin|la almohada;el cojín cojines
blanket|die Decke Decken;die Bettdecke Bettdecken|la couverture;la couette|la manta;la cobija
bed sheet|das Bettlaken Bettlaken;das Laken Laken|le drap|la sábana
cupboard|der Schrank Schränke|le placard;le buffet|el armario;la alacena
wardrobe|der Kleiderschrank Kleiderschränke|la armoire;la garde-robe|el ropero
chest of drawers|die Kommode Kommoden|la commode|la cómoda
drawer|die Schublade Schubladen|le tiroir|el cajón cajones
shelf|das Regal Regale|la étagère;le rayon|el estante;la estantería;la repisa
bookshelf|das Bücherregal Bücherregale|la bibliothèque_en_bois bibliothèques_en_bois|la librería_de_madera librerías_de_madera
mirror|der Spiegel Spiegel|le miroir|el espejo
lamp|die Lampe Lampen|la lampe|la lámpara
desk lamp|die Schreibtischlampe Schreibtischlampen|la lampe_de_bureau lampes_de_bureau|la lámpara_de_escritorio lámparas_de_escritorio;el flexo
light bulb|die Glühbirne Glühbirnen|la ampoule|la bombilla;el foco
chandelier|der Kronleuchter Kronleuchter|le lustre|la lámpara_de_araña lámparas_de_araña
candle|die Kerze Kerzen|la bougie;la chandelle|la vela
candlestick|der Kerzenständer Kerzenständer;der Leuchter Leuchter|le chandelier;le bougeoir|el candelabro
lantern|die Laterne Laternen|la lanterne|el farolillo;el farol
flashlight|die Taschenlampe Taschenlampen|la lampe_de_poche lampes_de_poche|la linterna
flaming torch|die Fackel Fackeln|la torche;le flambeau flambeaux|la antorcha
matchstick|das Streichholz Streichhölzer|la allumette|la cerilla;el fósforo
lighter|das Feuerzeug Feuerzeuge|le briquet|el mechero;el encendedor
stove|der Herd Herde|la gazinière|la estufa
oven|der Ofen Öfen;der Backofen Backöfen|le four|el horno
fridge|der Kühlschrank Kühlschränke|le frigo;le réfrigérateur|la nevera;el frigorífico;el refrigerador
sink|das Waschbecken Waschbecken;das Spülbecken Spülbecken;die Spüle Spülen|le évier;le lavabo|el fregadero;el lavabo
tap|der Wasserhahn Wasserhähne|le robinet|el grifo
bathtub|die Badewanne Badewannen;die Wanne Wannen|la baignoire|la bañera;la tina
shower|die Dusche Duschen|la douche|la ducha
washing machine|die Waschmaschine Waschmaschinen|la machine_à_laver machines_à_laver|la lavadora
dishwasher|die Spülmaschine Spülmaschinen|le lave-vaisselle|el lavavajillas
vacuum cleaner|der Staubsauger Staubsauger|le aspirateur|la aspiradora
clothes iron|das Bügeleisen Bügeleisen|le fer_à_repasser fers_à_repasser|la plancha
heating|die Heizung Heizungen|le chauffage;le radiateur|la calefacción calefacciones;el radiador
carpet|der Teppich Teppiche|le tapis|la alfombra
flying carpet|der fliegende_Teppich|le tapis_volant tapis_volants|la alfombra_voladora alfombras_voladoras
picture|das Bild Bilder|la image|la imagen imágenes
painting|das Gemälde Gemälde|le tableau tableaux;la peinture|el cuadro;la pintura
picture frame|der Bilderrahmen Bilderrahmen;der Rahmen Rahmen|le cadre|el marco
photo|das Foto Fotos;die Fotografie Fotografien|la photo;la photographie|la foto;la fotografía
poster|das Plakat Plakate;das Poster Poster|la affiche|el cartel;el póster;el afiche
clock|die Uhr Uhren|la horloge;la pendule|el reloj
alarm clock|der Wecker Wecker|le réveil|el despertador
cuckoo clock|die Kuckucksuhr Kuckucksuhren|le coucou_suisse coucous_suisses|el reloj_de_cuco relojes_de_cuco
clock hand|der Zeiger Zeiger;der Uhrzeiger Uhrzeiger|la aiguille|la manecilla;la aguja
hourglass|die Sanduhr Sanduhren|le sablier|el reloj_de_arena relojes_de_arena
vase|die Vase Vasen|le vase|el jarrón jarrones;el florero
plate|der Teller Teller|la assiette|el plato
bowl|die Schüssel Schüsseln;die Schale Schalen|le bol;le saladier|el cuenco;el tazón tazones;el bol
cup|die Tasse Tassen|la tasse|la taza
coffee cup|die Kaffeetasse Kaffeetassen|la tasse_de_café tasses_de_café;la tasse_à_café tasses_à_café|la taza_de_café tazas_de_café
mug|der Becher Becher;der Kaffeebecher Kaffeebecher|le gobelet;le mug|el vaso_de_cartón vasos_de_cartón
glass|das Glas Gläser|le verre|el vaso;el vidrio
wine glass|das Weinglas Weingläser|le verre_à_vin verres_à_vin|la copa
bottle|die Flasche Flaschen|la bouteille|la botella
jug|der Krug Krüge;die Kanne Kannen|la cruche;la carafe|la jarra;el jarro
jar|das Einmachglas Einmachgläser|le bocal bocaux|el tarro;el frasco
can|die Dose Dosen;die Büchse Büchsen|la canette;la boîte_de_conserve boîtes_de_conserve|la lata
teapot|die Teekanne Teekannen|la théière|la tetera
coffee machine|die Kaffeemaschine Kaffeemaschinen|la machine_à_café machines_à_café;la cafetière|la cafetera
pot|der Topf Töpfe|la casserole;la marmite|la olla;la cazuela
cauldron|der Kessel Kessel|le chaudron|el caldero
pan|die Pfanne Pfannen|la poêle|la sartén sartenes
knife|das Messer Messer|le couteau couteaux|el cuchillo
fork|die Gabel Gabeln|la fourchette|el tenedor
spoon|der Löffel Löffel|la cuillère;la cuiller|la cuchara
ladle|die Kelle Kellen;die Schöpfkelle Schöpfkellen|la louche|el cucharón cucharones
tray|das Tablett Tabletts|le plateau plateaux|la bandeja
napkin|die Serviette Servietten|la serviette|la servilleta
tablecloth|die Tischdecke Tischdecken|la nappe|el mantel
dishes|das Geschirr|la vaisselle|la vajilla
basket|der Korb Körbe|le panier;la corbeille|la cesta;el cesto;la canasta
box|die Schachtel Schachteln;der Kasten Kästen;die Box Boxen|la boîte|la caja
cardboard box|der Karton Kartons;die Pappschachtel Pappschachteln|le carton|la caja_de_cartón cajas_de_cartón
crate|die Kiste Kisten|la caisse|el cajón_de_madera cajones_de_madera
wooden chest|die Truhe Truhen|le coffre|el cofre;el baúl
treasure chest|die Schatztruhe Schatztruhen|le coffre_au_trésor coffres_au_trésor|el cofre_del_tesoro cofres_del_tesoro
barrel|das Fass Fässer;die Tonne Tonnen|le tonneau tonneaux;le baril|el barril;el tonel
bucket|der Eimer Eimer|le seau seaux|el cubo;el balde
watering can|die Gießkanne Gießkannen|le arrosoir|la regadera
rubbish bin|der Mülleimer Mülleimer;die Mülltonne Mülltonnen|la poubelle|la papelera;el cubo_de_basura cubos_de_basura
rubbish|der Müll;der Abfall Abfälle|les ordures;le déchet|la basura
towel|das Handtuch Handtücher|la serviette_de_bain serviettes_de_bain|la toalla
soap|die Seife Seifen|le savon|el jabón jabones
toothbrush|die Zahnbürste Zahnbürsten|la brosse_à_dents brosses_à_dents|el cepillo_de_dientes cepillos_de_dientes
comb|der Kamm Kämme|le peigne|el peine
hairbrush|die Haarbürste Haarbürsten|la brosse_à_cheveux brosses_à_cheveux|el cepillo_para_el_pelo cepillos_para_el_pelo
lipstick|der Lippenstift Lippenstifte|le rouge_à_lèvres rouges_à_lèvres|el pintalabios
make-up|die Schminke;das Make-up|le maquillage|el maquillaje
broom|der Besen Besen|le balai|la escoba
cloth|der Lappen Lappen;das Tuch Tücher|le chiffon;le torchon|el trapo;el paño
laundry|die Wäsche|la lessive;le linge|la colada;la ropa_sucia ropas_sucias
washing line|die Wäscheleine Wäscheleinen|la corde_à_linge cordes_à_linge|el tendedero
television|der Fernseher Fernseher;das Fernsehen|la télévision;la télé|la tele;la televisión televisiones;el televisor
radio|das Radio Radios|la radio|la radio
phone|das Telefon Telefone|le téléphone|el teléfono
mobile phone|das Handy Handys;das Smartphone Smartphones|le portable;le smartphone|el móvil;el celular;el teléfono_móvil teléfonos_móviles
computer|der Computer Computer;der Rechner Rechner|le ordinateur;le ordi|el ordenador;la computadora
laptop|der Laptop Laptops|le ordinateur_portable ordinateurs_portables;le laptop|el portátil
keyboard|die Tastatur Tastaturen|le clavier|el teclado
screen|der Bildschirm Bildschirme;der Monitor Monitore|le écran|la pantalla;el monitor
cable|das Kabel Kabel|le câble|el cable
switch|der Schalter Schalter;der Lichtschalter Lichtschalter|le interrupteur|el interruptor
socket|die Steckdose Steckdosen|la prise_électrique prises_électriques|el enchufe
battery|die Batterie Batterien;der Akku Akkus|la pile|la pila
fan|der Ventilator Ventilatoren|le ventilateur|el ventilador
machine|die Maschine Maschinen|la machine|la máquina
sewing machine|die Nähmaschine Nähmaschinen|la machine_à_coudre machines_à_coudre|la máquina_de_coser máquinas_de_coser
typewriter|die Schreibmaschine Schreibmaschinen|la machine_à_écrire machines_à_écrire|la máquina_de_escribir máquinas_de_escribir
toy|das Spielzeug Spielzeuge|le jouet|el juguete
doll|die Puppe Puppen|la poupée|la muñeca
puppet|die Marionette Marionetten;die Handpuppe Handpuppen|la marionnette|la marioneta;el títere
soft toy|das Kuscheltier Kuscheltiere;das Stofftier Stofftiere|la peluche;le doudou|el peluche
building block|der Bauklotz Bauklötze|le cube_en_bois cubes_en_bois|el bloque_de_madera bloques_de_madera
Lego brick|der Legostein Legosteine|la brique_de_Lego briques_de_Lego|la pieza_de_Lego piezas_de_Lego
toy train|die Spielzeugeisenbahn Spielzeugeisenbahnen|le petit_train petits_trains|el tren_de_juguete trenes_de_juguete
model|das Modell Modelle|la maquette|la maqueta
ball|der Ball Bälle|la balle|la pelota;el balón balones
sphere|die Kugel Kugeln|la boule;la sphère|la bola;la esfera
glass marble|die Murmel Murmeln|la bille|la canica
balloon|der Luftballon Luftballons;der Ballon Ballons|le ballon;le ballon_de_baudruche ballons_de_baudruche|el globo
kite|der Papierdrachen Papierdrachen;der Lenkdrachen Lenkdrachen|le cerf-volant cerfs-volants|la cometa
paper boat|das Papierboot Papierboote|le bateau_en_papier bateaux_en_papier|el barquito_de_papel barquitos_de_papel
paper plane|der Papierflieger Papierflieger|le avion_en_papier avions_en_papier|el avión_de_papel aviones_de_papel
puzzle|das Puzzle Puzzles|le puzzle|el rompecabezas;el puzle
dice|der Würfel Würfel|le dé|el dado
card game|das Kartenspiel Kartenspiele|le jeu_de_cartes jeux_de_cartes|el juego_de_cartas juegos_de_cartas;la baraja
chess|das Schach|les échecs|el ajedrez ajedreces
chessboard|das Schachbrett Schachbretter|le échiquier|el tablero_de_ajedrez tableros_de_ajedrez
swing|die Schaukel Schaukeln|la balançoire|el columpio
slide|die Rutsche Rutschen|le toboggan|el tobogán toboganes
sandpit|der Sandkasten Sandkästen|le bac_à_sable bacs_à_sable|el arenero
skipping rope|das Springseil Springseile|la corde_à_sauter cordes_à_sauter|la comba
tool|das Werkzeug Werkzeuge|le outil|la herramienta
hammer|der Hammer Hämmer|le marteau marteaux|el martillo
nail|der Nagel Nägel|le clou|el clavo
screw|die Schraube Schrauben|la vis|el tornillo
screwdriver|der Schraubenzieher Schraubenzieher|le tournevis|el destornillador
saw|die Säge Sägen|la scie|la sierra
pliers|die Zange Zangen|la pince|los alicates;las tenazas
drill|die Bohrmaschine Bohrmaschinen|la perceuse|el taladro
axe|die Axt Äxte;das Beil Beile|la hache|la hacha
spade|der Spaten Spaten;die Schaufel Schaufeln|la pelle;la bêche|la pala
rake|der Rechen Rechen;die Harke Harken|le râteau râteaux|el rastrillo
wheelbarrow|die Schubkarre Schubkarren|la brouette|la carretilla
ladder|die Leiter Leitern|la échelle|la escalera_de_mano escaleras_de_mano
anvil|der Amboss Ambosse|la enclume|el yunque
potter's wheel|die Töpferscheibe Töpferscheiben|le tour_de_potier tours_de_potier|el torno_de_alfarero tornos_de_alfarero
rope|das Seil Seile;der Strick Stricke|la corde|la cuerda;la soga
string|die Schnur Schnüre|la ficelle|el cordel
thread|der Faden Fäden|le fil|el hilo
chain|die Eisenkette Eisenketten|la chaîne|la cadena
hook|der Haken Haken|le crochet|el gancho
needle|die Nadel Nadeln|la aiguille_à_coudre aiguilles_à_coudre|la aguja_de_coser agujas_de_coser
scissors|die Schere Scheren|les ciseaux|las tijeras
paintbrush|der Pinsel Pinsel|le pinceau pinceaux|el pincel
brush|die Bürste Bürsten|la brosse|el cepillo
colour|die Farbe Farben|la couleur|el color
easel|die Staffelei Staffeleien|le chevalet|el caballete
canvas|die Leinwand Leinwände|la toile|el lienzo
magnifying glass|die Lupe Lupen|la loupe|la lupa
scales|die Waage Waagen|la balance|la balanza;la báscula
gear|das Zahnrad Zahnräder|le engrenage;le rouage|el engranaje
metal spring|die Sprungfeder Sprungfedern|le ressort|el muelle_de_metal muelles_de_metal
lever|der Hebel Hebel|le levier|la palanca
pipe|das Rohr Rohre|le tuyau tuyaux;le tube|el tubo;la tubería
wire|der Draht Drähte|le fil_de_fer fils_de_fer|el alambre
wood|das Holz Hölzer|le bois|la madera
board|das Brett Bretter|la planche|la tabla
metal|das Metall Metalle|le métal métaux|el metal
iron|das Eisen|le fer|el hierro
steel|der Stahl|le acier|el acero
gold|das Gold|le or|el oro
silver|das Silber|le argent|la plata
copper|das Kupfer|le cuivre|el cobre
bronze|die Bronze|le bronze|el bronce
paper|das Papier Papiere|le papier|el papel
cardboard|die Pappe Pappen|le papier_cartonné papiers_cartonnés|el cartón cartones
fabric|der Stoff Stoffe|le tissu;la étoffe|la tela;el tejido
wool|die Wolle|la laine|la lana
cotton|die Baumwolle|le coton|el algodón algodones
silk|die Seide|la soie|la seda
velvet|der Samt|le velours|el terciopelo
linen|das Leinen|le lin|el lino
leather|das Leder|le cuir|el cuero
felt|der Filz|le feutre|el fieltro
plastic|das Plastik;der Kunststoff|le plastique|el plástico
rubber|der Gummi|le caoutchouc|el caucho;la goma
clay|der Lehm;die Knete|la argile;la pâte_à_modeler pâtes_à_modeler|la arcilla;la plastilina
porcelain|das Porzellan|la porcelaine|la porcelana
ceramic|die Keramik|la céramique|la cerámica
wax|das Wachs|la cire|la cera
concrete|der Beton|le béton|el hormigón hormigones
brick|der Ziegel Ziegel;der Backstein Backsteine|la brique|el ladrillo
tile|die Fliese Fliesen;die Kachel Kacheln|le carrelage|el azulejo;la baldosa
marble|der Marmor|le marbre|el mármol
diamond|der Diamant Diamanten|le diamant|el diamante
crystal|der Kristall Kristalle|le cristal cristaux|el cristal
gemstone|der Edelstein Edelsteine|la pierre_précieuse pierres_précieuses|la piedra_preciosa piedras_preciosas
ribbon|die Schleife Schleifen;das Schleifenband Schleifenbänder|le ruban|la cinta;el lazo
knot|der Knoten Knoten|le nœud|el nudo
gift|das Geschenk Geschenke|le cadeau cadeaux|el regalo
parcel|das Paket Pakete;das Päckchen Päckchen|le colis;le paquet|el paquete
letter|der Brief Briefe|la lettre|la carta
envelope|der Umschlag Umschläge;der Briefumschlag Briefumschläge|la enveloppe|el sobre
postcard|die Postkarte Postkarten|la carte_postale cartes_postales|la postal
stamp|die Briefmarke Briefmarken|le timbre|el sello;la estampilla
letterbox|der Briefkasten Briefkästen|la boîte_aux_lettres boîtes_aux_lettres|el buzón buzones
message in a bottle|die Flaschenpost|la bouteille_à_la_mer bouteilles_à_la_mer|el mensaje_en_una_botella mensajes_en_una_botella
"""
