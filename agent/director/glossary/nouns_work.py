"""Nouns of every day, second part: rows as in :mod:`agent.director.glossary.nouns_town`."""

from __future__ import annotations

NOUNS = """
shawl|das Umhängetuch Umhängetücher|le châle|el chal chales
poncho|der Poncho Ponchos|le poncho|el poncho
kimono|der Kimono Kimonos|le kimono|el kimono;el quimono
clog|der Holzschuh Holzschuhe;die Holzpantine Holzpantinen|le sabot|el zueco
flip-flop|die Badelatsche Badelatschen;der Flipflop Flipflops|la tong|la chancla;la chancleta
shoelace|der Schnürsenkel Schnürsenkel|le lacet|el cordón_de_zapato cordones_de_zapato
sole|die Schuhsohle Schuhsohlen;die Sohle Sohlen|la semelle|la suela
heel|der Absatz Absätze|le talon_de_chaussure|el tacón
buckle|die Schnalle Schnallen|la boucle_de_ceinture|la hebilla
hem|der Saum Säume|le ourlet|el dobladillo
seam|die Naht Nähte|la couture|la costura
lace|die Spitzenborte Spitzenborten|la dentelle|el encaje
embroidery|die Stickerei Stickereien|la broderie|el bordado
patch|der Flicken Flicken|la pièce_de_tissu|el remiendo
handkerchief|das Taschentuch Taschentücher|le mouchoir|el pañuelo
watch strap|das Uhrenarmband Uhrenarmbänder|le bracelet_de_montre|la correa_de_reloj
brooch|die Brosche Broschen|la broche|el broche
pendant|der Anhänger Anhänger|le pendentif|el colgante
locket|das Medaillon Medaillons|le médaillon|el medallón;el relicario
hairband|das Haarband Haarbänder;der Haarreif Haarreife|le serre-tête serre-têtes|la diadema;la cinta_de_pelo
hair clip|die Haarspange Haarspangen;die Haarklammer Haarklammern|la barrette|la horquilla
ponytail|der Pferdeschwanz Pferdeschwänze|la queue_de_cheval|la coleta
curl|die Locke Locken|la boucle_de_cheveux|el rizo;el bucle
leotard|der Gymnastikanzug Gymnastikanzüge|le justaucorps|el maillot maillots
life jacket|die Schwimmweste Schwimmwesten;die Rettungsweste Rettungswesten|le gilet_de_sauvetage|el chaleco_salvavidas chalecos_salvavidas
tracksuit|der Trainingsanzug Trainingsanzüge;der Jogginganzug Jogginganzüge|le survêtement;le jogging|el chándal chándales
jersey|das Trikot Trikots|le maillot|la camiseta_deportiva camisetas_deportivas
bunk bed|das Etagenbett Etagenbetten;das Stockbett Stockbetten;das Hochbett Hochbetten|le lit_superposé lits_superposés|la litera
four-poster bed|das Himmelbett Himmelbetten|le lit_à_baldaquin|la cama_con_dosel
bedside table|der Nachttisch Nachttische|la table_de_nuit;la table_de_chevet|la mesita_de_noche;la mesilla
coffee table|der Couchtisch Couchtische|la table_basse tables_basses|la mesa_de_centro
high chair|der Hochstuhl Hochstühle;der Kinderstuhl Kinderstühle|la chaise_haute chaises_hautes|la trona
deckchair|der Liegestuhl Liegestühle;die Liege Liegen|la chaise_longue chaises_longues;le transat|la tumbona;la hamaca_de_playa
coat rack|die Garderobe Garderoben;der Kleiderständer Kleiderständer|le portemanteau|el perchero
clothes hanger|der Kleiderbügel Kleiderbügel;der Bügel Bügel|le cintre|la percha
display cabinet|die Vitrine Vitrinen|la vitrine|la vitrina
bookcase|der Bücherschrank Bücherschränke|la bibliothèque_vitrée bibliothèques_vitrées|la librería_de_madera
cushion|das Zierkissen Zierkissen;das Sofakissen Sofakissen|le coussin|el cojín cojines
duvet|die Bettdecke Bettdecken;das Federbett Federbetten|la couette|el edredón
folding screen|der Paravent Paravents;der Wandschirm Wandschirme|le paravent|el biombo
lampshade|der Lampenschirm Lampenschirme|le abat-jour abat-jour|la pantalla_de_lámpara
floor lamp|die Stehlampe Stehlampen|la lampe_sur_pied|la lámpara_de_pie
oil lamp|die Öllampe Öllampen;die Petroleumlampe Petroleumlampen|la lampe_à_huile;la lampe_à_pétrole|la lámpara_de_aceite;el quinqué quinqués
roller blind|das Rollo Rollos|le store|la persiana;el estor
safe|der Tresor Tresore;der Safe Safes|le coffre-fort coffres-forts|la caja_fuerte cajas_fuertes
piggy bank|das Sparschwein Sparschweine;die Spardose Spardosen|la tirelire|la hucha;la alcancía
key ring|der Schlüsselbund Schlüsselbunde;der Schlüsselanhänger Schlüsselanhänger|le porte-clés porte-clés;le trousseau_de_clés|el llavero
keyhole|das Schlüsselloch Schlüssellöcher|le trou_de_serrure|el ojo_de_la_cerradura
doorstep|die Türschwelle Türschwellen;die Haustreppe Haustreppen|le pas_de_porte pas_de_porte|el umbral_de_la_puerta
bolt|der Riegel Riegel|le verrou|el cerrojo
saucepan|der Kochtopf Kochtöpfe;der Stieltopf Stieltöpfe|la casserole|la cacerola;el cazo
frying pan|die Bratpfanne Bratpfannen|la poêle|la sartén sartenes
kettle|der Wasserkessel Wasserkessel;der Wasserkocher Wasserkocher;der Teekessel Teekessel|la bouilloire|el hervidor;la tetera_eléctrica teteras_eléctricas
lid|der Deckel Deckel|le couvercle|la tapa;la tapadera
saucer|die Untertasse Untertassen|la soucoupe|el platillo
teaspoon|der Teelöffel Teelöffel|la petite_cuillère petites_cuillères|la cucharilla
wooden spoon|der Kochlöffel Kochlöffel;der Holzlöffel Holzlöffel|la cuillère_en_bois|la cuchara_de_madera
whisk|der Schneebesen Schneebesen|le fouet_de_cuisine|el batidor
rolling pin|das Nudelholz Nudelhölzer;die Teigrolle Teigrollen|le rouleau_à_pâtisserie|el rodillo
grater|die Reibe Reiben|la râpe|el rallador
corkscrew|der Korkenzieher Korkenzieher|le tire-bouchon tire-bouchons|el sacacorchos sacacorchos
bottle opener|der Flaschenöffner Flaschenöffner|le décapsuleur|el abrebotellas abrebotellas
tin opener|der Dosenöffner Dosenöffner|le ouvre-boîte ouvre-boîtes|el abrelatas abrelatas
chopping board|das Schneidebrett Schneidebretter|la planche_à_découper|la tabla_de_cortar
mixer|der Mixer Mixer;das Rührgerät Rührgeräte|le mixeur;le batteur_électrique batteurs_électriques|la batidora;la licuadora
toaster|der Toaster Toaster|le grille-pain grille-pain|el tostador;la tostadora
microwave|die Mikrowelle Mikrowellen|le micro-ondes micro-ondes|el microondas microondas
freezer|die Gefriertruhe Gefriertruhen;der Gefrierschrank Gefrierschränke|le congélateur|el congelador
barbecue|der Grill Grills|le barbecue|la barbacoa;la parrilla
salt cellar|der Salzstreuer Salzstreuer|la salière|el salero
pepper mill|die Pfeffermühle Pfeffermühlen|le moulin_à_poivre|el molinillo
mortar|der Mörser Mörser|le mortier|el mortero
sugar bowl|die Zuckerdose Zuckerdosen|le sucrier|el azucarero
thermos flask|die Thermoskanne Thermoskannen|le thermos|el termo
lunch box|die Brotdose Brotdosen;die Pausenbox Pausenboxen|la boîte_à_goûter|la fiambrera;la lonchera
drinking straw|der Strohhalm Strohhalme;der Trinkhalm Trinkhalme|la paille|la pajita
cork|der Korken Korken;der Kork|le bouchon;le liège|el corcho
bottle cap|der Kronkorken Kronkorken|la capsule|la chapa
tin can|die Konservendose Konservendosen;die Blechdose Blechdosen|la boîte_de_conserve|la lata_de_conservas
carafe|die Karaffe Karaffen|la carafe|la jarra_de_cristal;la garrafa
goblet|der Kelch Kelche;der Pokal Pokale|la coupe;le calice|la copa;el cáliz
cake tin|die Backform Backformen;die Kuchenform Kuchenformen|le moule_à_gâteau|el molde
baking tray|das Backblech Backbleche|la plaque_de_cuisson|la bandeja_de_horno
pasta dough|der Nudelteig Nudelteige|la pâte_à_pâtes|la masa_de_pasta
noodle|die Nudel Nudeln|la nouille|el fideo
lasagne|die Lasagne Lasagnen|la lasagne|la lasaña
pancake batter|der Pfannkuchenteig Pfannkuchenteige|la pâte_à_crêpes|la masa_de_crepes
crêpe|der Crêpe Crêpes|la crêpe|la crepe;la crep creps
doughnut|der Krapfen Krapfen;der Donut Donuts|le beignet|el dónut dónuts;la rosquilla;el buñuelo
tart|die Tarte Tartes;das Törtchen Törtchen|la tartelette|la tarta_de_frutas;la tartaleta
cream cake|die Sahnetorte Sahnetorten;die Torte Torten|le gâteau_à_la_crème gâteaux_à_la_crème|la tarta_de_nata
cupcake|der Cupcake Cupcakes|le cupcake|la magdalena
strudel|der Strudel Strudel;der Apfelstrudel Apfelstrudel|le strudel|el estrudel
meringue|das Baiser Baisers|la meringue|el merengue
pudding|der Pudding Puddings|le flan;le pouding|el pudin púdines;el flan flanes
icing|der Zuckerguss Zuckergüsse|le glaçage|el glaseado
marzipan|das Marzipan|la pâte_d'amande pâtes_d'amande;le massepain|el mazapán mazapanes
toffee|das Karamell;das Karamellbonbon Karamellbonbons|le caramel|el caramelo
gummy bear|das Gummibärchen Gummibärchen|le ourson_gélifié oursons_gélifiés|el osito_de_goma
chewing gum|der Kaugummi Kaugummis|le chewing-gum chewing-gums|el chicle
liquorice|die Lakritze Lakritzen|la réglisse|el regaliz
bar of chocolate|die Schokoladentafel Schokoladentafeln;die Tafel_Schokolade Tafeln_Schokolade|la tablette_de_chocolat|la tableta_de_chocolate
chocolate sweet|die Praline Pralinen|le bonbon_au_chocolat|el bombón
ice lolly|das Eis_am_Stiel;das Stieleis|la glace_à_l'eau glaces_à_l'eau;le esquimau|el polo_de_hielo;la paleta_helada paletas_heladas
scoop of ice cream|die Eiskugel Eiskugeln|la boule_de_glace|la bola_de_helado
ice cream cone|die Eiswaffel Eiswaffeln;die Eistüte Eistüten|le cornet_de_glace|el cucurucho;el cono_de_helado
whipped cream|die Schlagsahne;das Schlagobers|la crème_fouettée crèmes_fouettées;la chantilly|la nata_montada natas_montadas
curd cheese|der Quark;der Topfen|le fromage_blanc fromages_blancs|el requesón
mayonnaise|die Mayonnaise|la mayonnaise|la mayonesa
ketchup|der Ketchup|le ketchup|el kétchup kétchups
mustard|der Senf|la moutarde|la mostaza
vinegar|der Essig|le vinaigre|el vinagre
gravy|die Bratensoße Bratensoßen|le jus_de_viande|la salsa_de_carne
broth|die Brühe Brühen|le bouillon|el caldo
mashed potato|das Kartoffelpüree;der Kartoffelbrei|la purée|el puré purés
porridge|der Haferbrei;der Brei Breie|la bouillie;le porridge|la papilla
cereal|das Müsli Müslis;die Cornflakes Cornflakes|la céréale|el cereal
oat|der Hafer|la avoine|la avena
rye|der Roggen|le seigle|el centeno
barley|die Gerste|la orge|la cebada
ear of corn|die Ähre Ähren|le épi_de_blé|la espiga
cob of corn|der Maiskolben Maiskolben|le épi_de_maïs|la mazorca
schnitzel|das Schnitzel Schnitzel|la escalope|el escalope;la milanesa
bacon|der Speck|le lard;le bacon|el tocino;el beicon beicones
roast chicken|das Brathähnchen Brathähnchen;das Grillhähnchen Grillhähnchen|le poulet_rôti poulets_rôtis|el pollo_asado pollos_asados
chicken leg|die Hähnchenkeule Hähnchenkeulen|la cuisse_de_poulet|el muslo_de_pollo
shrimp|die Garnele Garnelen;die Krabbe Krabben|la crevette|la gamba;el camarón
mussel|die Miesmuschel Miesmuscheln|la moule|el mejillón
oyster|die Auster Austern|la huître|la ostra
sushi|das Sushi Sushis|le sushi|el sushi
kebab|der Döner Döner;der Kebab Kebabs|le kebab|el kebab kebabs
hot dog|der Hotdog Hotdogs|le hot-dog hot-dogs|el perrito_caliente perritos_calientes
crisp|der Kartoffelchip Kartoffelchips|la chips|la patata_frita_de_bolsa patatas_fritas_de_bolsa
spinach|der Spinat|le épinard|la espinaca
cauliflower|der Blumenkohl Blumenkohle;der Karfiol|le chou-fleur choux-fleurs|la coliflor
broccoli|der Brokkoli|le brocoli|el brócoli
radish|das Radieschen Radieschen;der Rettich Rettiche|le radis|el rábano
beetroot|die Rote_Bete Rote_Beten;die Rübe Rüben|la betterave|la remolacha
leek|der Lauch;der Porree Porrees|le poireau|el puerro
asparagus|der Spargel Spargel|la asperge|el espárrago
courgette|die Zucchini Zucchini|la courgette|el calabacín calabacines
aubergine|die Aubergine Auberginen|la aubergine|la berenjena
lentil|die Linse Linsen|la lentille|la lenteja
lettuce|der Kopfsalat Kopfsalate|la laitue|la lechuga
parsley|die Petersilie|le persil|el perejil
chive|der Schnittlauch|la ciboulette|el cebollino
basil|das Basilikum|le basilic|la albahaca
rosemary|der Rosmarin|le romarin|el romero
thyme|der Thymian|le thym|el tomillo
ginger|der Ingwer|le gingembre|el jengibre
tambourine|das Tamburin Tamburine|le tambourin|la pandereta
xylophone|das Xylofon Xylofone;das Xylophon Xylophone|le xylophone|el xilófono
musical triangle|die Triangel Triangeln|le triangle_musical triangles_musicaux|el triángulo_musical triángulos_musicales
recorder|die Blockflöte Blockflöten|la flûte_à_bec|la flauta_dulce flautas_dulces
flute|die Querflöte Querflöten|la flûte_traversière flûtes_traversières|la flauta_travesera flautas_traveseras
oboe|die Oboe Oboen|le hautbois|el oboe
bassoon|das Fagott Fagotte|le basson|el fagot fagotes
tuba|die Tuba Tuben|le tuba|la tuba
french horn|das Waldhorn Waldhörner|le cor_d'harmonie cors_d'harmonie|la trompa_de_música
hunting horn|das Jagdhorn Jagdhörner|le cor_de_chasse|el cuerno_de_caza
alphorn|das Alphorn Alphörner|le cor_des_Alpes|la trompa_alpina trompas_alpinas
lute|die Laute Lauten|le luth|el laúd laúdes
lyre|die Leier Leiern|la lyre|la lira
zither|die Zither Zithern|la cithare|la cítara
mandolin|die Mandoline Mandolinen|la mandoline|la mandolina
banjo|das Banjo Banjos|le banjo|el banjo
ukulele|die Ukulele Ukulelen|le ukulélé|el ukelele
viola|die Bratsche Bratschen|le alto|la viola
electric guitar|die E-Gitarre E-Gitarren|la guitare_électrique guitares_électriques|la guitarra_eléctrica guitarras_eléctricas
bass guitar|der E-Bass E-Bässe|la guitare_basse guitares_basses|el bajo_eléctrico bajos_eléctricos
harpsichord|das Cembalo Cembali|le clavecin|el clavecín clavecines;el clavicémbalo
synthesizer|der Synthesizer Synthesizer|le synthétiseur|el sintetizador
barrel organ|die Drehorgel Drehorgeln;der Leierkasten Leierkästen|le orgue_de_barbarie orgues_de_barbarie|el organillo
pan pipe|die Panflöte Panflöten|la flûte_de_Pan|la zampoña;la flauta_de_pan
didgeridoo|das Didgeridoo Didgeridoos|le didgeridoo|el didgeridoo
gong|der Gong Gongs|le gong|el gong gongs
cymbal|das Becken Becken|la cymbale|el platillo_de_batería
kettledrum|die Pauke Pauken|la timbale|el timbal
drumstick|der Trommelstock Trommelstöcke;der Schlägel Schlägel|la baguette_de_tambour|la baqueta
drum roll|der Trommelwirbel Trommelwirbel|le roulement_de_tambour|el redoble
rattle|die Rassel Rasseln|le hochet;la crécelle|el sonajero;la matraca
castanet|die Kastagnette Kastagnetten|la castagnette|la castañuela
tuning fork|die Stimmgabel Stimmgabeln|le diapason|el diapasón
metronome|das Metronom Metronome|le métronome|el metrónomo
music stand|der Notenständer Notenständer|le pupitre|el atril
baton|der Taktstock Taktstöcke|la baguette_de_chef|la batuta
chord|der Akkord Akkorde|le accord_musical accords_musicaux|el acorde
scale|die Tonleiter Tonleitern|la gamme|la escala_musical escalas_musicales
key of music|die Tonart Tonarten|la tonalité|la tonalidad
major key|das Dur|le mode_majeur modes_majeurs|el modo_mayor modos_mayores
minor key|das Moll|le mode_mineur modes_mineurs|el modo_menor modos_menores
bar of music|der Takt Takte|la mesure_musicale mesures_musicales|el compás compases
tempo|das Tempo Tempi|le tempo|el tempo
refrain|der Refrain Refrains;der Kehrreim Kehrreime|le refrain|el estribillo
verse|die Strophe Strophen;der Vers Verse|le couplet;la strophe;le vers|la estrofa;el verso
lyric|der Liedtext Liedtexte;der Songtext Songtexte|le texte_de_chanson|la letra_de_la_canción letras_de_la_canción
folk song|das Volkslied Volkslieder|la chanson_populaire chansons_populaires|la canción_popular canciones_populares
nursery rhyme|das Kinderlied Kinderlieder;der Kinderreim Kinderreime|la comptine|la canción_infantil canciones_infantiles
Christmas carol|das Weihnachtslied Weihnachtslieder|le chant_de_Noël|el villancico
hymn|die Hymne Hymnen|le hymne;le cantique|el himno
march|der Marsch Märsche|la marche_militaire marches_militaires|la marcha_militar marchas_militares
polka|die Polka Polkas|la polka|la polca
ballad|die Ballade Balladen|la ballade|la balada
symphony|die Sinfonie Sinfonien;die Symphonie Symphonien|la symphonie|la sinfonía
sonata|die Sonate Sonaten|la sonate|la sonata
serenade|die Serenade Serenaden;das Ständchen Ständchen|la sérénade|la serenata
duet|das Duett Duette|le duo|el dúo
quartet|das Quartett Quartette|le quatuor|el cuarteto
trio|das Trio Trios|le trio|el trío
solo|das Solo Solos|le solo|el solo_musical solos_musicales
soprano|der Sopran Soprane;die Sopranistin Sopranistinnen|la soprano|la soprano
tenor|der Tenor Tenöre|le ténor|el tenor
bass voice|die Bassstimme Bassstimmen|la voix_de_basse voix_de_basse|la voz_de_bajo
brass band|die Blaskapelle Blaskapellen;die Blasmusik|la fanfare|la charanga;la banda_de_música
jukebox|die Jukebox Jukeboxen;die Musikbox Musikboxen|le juke-box juke-boxes|la gramola;la rocola
tape|das Tonband Tonbänder|la bande_magnétique bandes_magnétiques|la cinta_magnética cintas_magnéticas
cassette|die Kassette Kassetten|la cassette|el casete
turntable|der Plattenteller Plattenteller|la platine|el plato_giratorio platos_giratorios
loud noise|der Lärm;der Krach|le vacarme;le tapage;le boucan|el estruendo;el alboroto;el barullo
din|das Getöse|le fracas;le tintamarre|el estrépito
rumble|das Grollen;das Rumpeln|le grondement|el retumbo
rattling|das Klappern;das Rasseln|le cliquetis|el traqueteo
squeak|das Quietschen;das Piepsen|le grincement;le couinement|el chillido
crunch|das Knirschen|le crissement|el crujir
sizzle|das Brutzeln|le grésillement|el chisporroteo
plop|das Ploppen;der Plumps Plumpse|le plouf;le ploc|el plof plofs
gurgle|das Gluckern;das Gurgeln|le gargouillis;le glouglou|el borboteo;el gorgoteo
hoot|der Eulenruf Eulenrufe;das Hupen|le hululement|el ulular
croak|das Quaken;das Krächzen|le coassement;le croassement|el croar;el graznido
cluck|das Gackern|le caquètement;le gloussement|el cacareo
crowing|das Krähen;das Kikeriki|le cocorico|el quiquiriquí quiquiriquíes
bleat|das Blöken;das Meckern|le bêlement|el balido
moo|das Muhen|le meuglement;le beuglement|el mugido
grunt|das Grunzen|le grognement|el gruñido
growl|das Knurren;das Brummen|le grondement_de_bête|el rugido_sordo rugidos_sordos
squeal|das Quieken|le cri_aigu cris_aigus|el chillido_agudo chillidos_agudos
beep|der Piepton Pieptöne|le bip|el pitido
tick-tock|das Ticktack|le tic-tac tic-tac|el tictac tictacs
ding-dong|das Bimmeln;das Geläut|le carillon|el repique
peal of bells|das Glockengeläut;das Glockenläuten|la sonnerie_de_cloches|el repique_de_campanas
sob|das Schluchzen;der Schluchzer Schluchzer|le sanglot|el sollozo
groan|das Stöhnen;das Ächzen|le gémissement|el gemido
giggle|das Kichern|le gloussement_de_rire;le petit_rire petits_rires|la risita
sneeze|das Niesen|le éternuement|el estornudo
yawn|das Gähnen;der Gähner Gähner|le bâillement|el bostezo
hiccup|der Schluckauf|le hoquet|el hipo
burp|der Rülpser Rülpser|le rot|el eructo
panting|das Keuchen;das Hecheln|le halètement|el jadeo
smack|das Schmatzen|le bruit_de_bouche|el chasquido
cheering|der Jubel;das Jubeln|les acclamations;la ovation|el júbilo;la ovación
shout|der Ruf Rufe|la clameur;la exclamation|el clamor
stammer|das Stottern|le bégaiement|el tartamudeo
babble of voices|das Stimmengewirr|le brouhaha|el murmullo_de_voces;el griterío
clip-clop|das Hufgetrappel;das Hufklappern|le bruit_de_sabots|el ruido_de_cascos
sound of the sea|das Meeresrauschen|le bruit_de_la_mer|el rumor_del_mar
screech|das Kreischen|le hurlement_strident hurlements_stridents|el chirrido
tinkle|das Klimpern|le tintement|el tintineo
swish|das Zischen;das Sausen|le sifflement|el zumbido
minibus|der Kleinbus Kleinbusse|le minibus|el microbús microbuses
double-decker bus|der Doppeldecker Doppeldecker|le bus_à_impériale|el autobús_de_dos_pisos autobuses_de_dos_pisos
vintage car|der Oldtimer Oldtimer|la voiture_ancienne voitures_anciennes|el coche_antiguo coches_antiguos
electric car|das Elektroauto Elektroautos;das E-Auto E-Autos|la voiture_électrique voitures_électriques|el coche_eléctrico coches_eléctricos
convertible|das Cabrio Cabrios;das Cabriolet Cabriolets|la décapotable|el descapotable
limousine|die Limousine Limousinen|la limousine|la limusina
jeep|der Jeep Jeeps;der Geländewagen Geländewagen|la jeep;le quatre-quatre quatre-quatre|el todoterreno;el jeep jeeps
breakdown lorry|der Abschleppwagen Abschleppwagen|la dépanneuse|la grúa_de_coches
bin lorry|das Müllauto Müllautos;der Müllwagen Müllwagen|le camion-poubelle camions-poubelles|el camión_de_basura camiones_de_basura
snowplough|der Schneepflug Schneepflüge|le chasse-neige chasse-neige|el quitanieves quitanieves
fork-lift truck|der Gabelstapler Gabelstapler|le chariot_élévateur chariots_élévateurs|la carretilla_elevadora carretillas_elevadoras
goods train|der Güterzug Güterzüge|le train_de_marchandises|el tren_de_mercancías trenes_de_mercancías
sleeping car|der Schlafwagen Schlafwagen|le wagon-lit wagons-lits|el coche_cama coches_cama
night train|der Nachtzug Nachtzüge|le train_de_nuit|el tren_nocturno trenes_nocturnos
high-speed train|der Hochgeschwindigkeitszug Hochgeschwindigkeitszüge;der Schnellzug Schnellzüge|le TGV|el tren_de_alta_velocidad trenes_de_alta_velocidad
level crossing|der Bahnübergang Bahnübergänge|le passage_à_niveau|el paso_a_nivel
railway track|das Gleis Gleise|la voie_ferrée voies_ferrées|la vía_férrea vías_férreas
compartment|das Abteil Abteile|le compartiment|el compartimento
dining car|der Speisewagen Speisewagen|le wagon-restaurant wagons-restaurants|el vagón_restaurante vagones_restaurante
horse-drawn carriage|die Pferdekutsche Pferdekutschen|la calèche|el coche_de_caballos;la calesa
stagecoach|die Postkutsche Postkutschen|la diligence|la diligencia
covered wagon|der Planwagen Planwagen|le chariot_bâché chariots_bâchés|la carreta_cubierta carretas_cubiertas
hay cart|der Heuwagen Heuwagen|la charrette_de_foin|el carro_de_heno
rickshaw|die Rikscha Rikschas|le pousse-pousse pousse-pousse|el rickshaw rickshaws
handcart|der Bollerwagen Bollerwagen;der Handkarren Handkarren|la charrette_à_bras|el carretón
tandem|das Tandem Tandems|le tandem|el tándem tándems
unicycle|das Einrad Einräder|le monocycle|el monociclo
balance bike|das Laufrad Laufräder|la draisienne|la bicicleta_sin_pedales
mountain bike|das Mountainbike Mountainbikes|le VTT|la bicicleta_de_montaña
pedal boat|das Tretboot Tretboote|le pédalo|el patín_de_pedales patines_de_pedales
motorboat|das Motorboot Motorboote|le bateau_à_moteur bateaux_à_moteur|la lancha
rubber dinghy|das Schlauchboot Schlauchboote|le canot_pneumatique canots_pneumatiques|la lancha_neumática lanchas_neumáticas;la balsa_inflable balsas_inflables
lifeboat|das Rettungsboot Rettungsboote|le canot_de_sauvetage|el bote_salvavidas botes_salvavidas
gondola|die Gondel Gondeln|la gondole|la góndola
yacht|die Jacht Jachten;die Yacht Yachten|le yacht|el yate
barge|der Lastkahn Lastkähne;der Kahn Kähne|la péniche|la barcaza;la gabarra
houseboat|das Hausboot Hausboote|la péniche_habitée péniches_habitées|la casa_flotante casas_flotantes
cargo ship|das Frachtschiff Frachtschiffe;der Frachter Frachter|le cargo|el carguero
tanker|der Tanker Tanker|le pétrolier|el petrolero
tugboat|der Schlepper Schlepper|le remorqueur|el remolcador
warship|das Kriegsschiff Kriegsschiffe|le navire_de_guerre|el buque_de_guerra
container|der Container Container|le conteneur|el contenedor
airship|das Luftschiff Luftschiffe;der Zeppelin Zeppeline|le dirigeable|el dirigible;el zepelín zepelines
glider|das Segelflugzeug Segelflugzeuge|le planeur|el planeador
jet|der Düsenjet Düsenjets;das Düsenflugzeug Düsenflugzeuge|le avion_à_réaction avions_à_réaction|el avión_a_reacción aviones_a_reacción
lunar module|die Mondlandefähre Mondlandefähren|le module_lunaire modules_lunaires|el módulo_lunar módulos_lunares
time machine|die Zeitmaschine Zeitmaschinen|la machine_à_remonter_le_temps|la máquina_del_tiempo
escalator|die Rolltreppe Rolltreppen|le escalator|la escalera_mecánica escaleras_mecánicas
chairlift|der Sessellift Sessellifte;der Skilift Skilifte|le télésiège;le remonte-pente remonte-pentes|el telesilla;el telesquí telesquís
cockpit|das Cockpit Cockpits|le cockpit|la cabina_del_piloto
porthole|das Bullauge Bullaugen|le hublot|el ojo_de_buey
gangway|die Gangway Gangways;der Landungssteg Landungsstege|la passerelle|la pasarela
rudder|das Ruder Ruder|le gouvernail|el timón
keel|der Kiel Kiele|la quille_de_bateau|la quilla
petrol pump|die Zapfsäule Zapfsäulen|la pompe_à_essence|el surtidor
petrol|das Benzin|la essence|la gasolina
diesel|der Diesel|le gazole;le diesel|el gasóleo;el diésel
car tyre|der Autoreifen Autoreifen|le pneu_de_voiture pneus_de_voiture|el neumático
breakdown|die Panne Pannen|la panne|la avería
"""
