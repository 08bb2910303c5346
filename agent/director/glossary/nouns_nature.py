"""Animals, plants, landscape, weather and light in English, German, French and Spanish.

A row is ``english|german|french|spanish``, ``;`` between synonyms. A noun is its article, its singular and,
where rules do not make it, its plural; ``_`` joins the words of one form. Before a vowel stands the article of
the gender too: ``le arbre``, ``la école``, ``la agua``. German ``die Leute Leute`` is a plural only.
"""

from __future__ import annotations

NOUNS = """
animal|das Tier Tiere|le animal animaux|el animal
pet|das Haustier Haustiere|le animal_de_compagnie animaux_de_compagnie|la mascota
dog|der Hund Hunde;der Köter Köter|le chien;la chienne|el perro;la perra
puppy|der Welpe Welpen;das Hündchen Hündchen|le chiot|el cachorro;la cachorra;el perrito
cat|die Katze Katzen;der Kater Kater;die Mieze Miezen|le chat;la chatte|el gato;la gata
kitten|das Kätzchen Kätzchen;das Katzenbaby Katzenbabys|le chaton|el gatito;la gatita
horse|das Pferd Pferde|le cheval chevaux|el caballo
foal|das Fohlen Fohlen|le poulain|el potro
pony|das Pony Ponys|le poney|el poni
donkey|der Esel Esel|le âne|el burro;la burra;el asno
cow|die Kuh Kühe|la vache|la vaca
bull|der Stier Stiere;der Bulle Bullen|le taureau taureaux|el toro
calf|das Kalb Kälber|le veau veaux|el ternero;la ternera
pig|das Schwein Schweine|le cochon;le porc|el cerdo;la cerda;el cochino
piglet|das Ferkel Ferkel|le porcelet|el cerdito;el lechón lechones
sheep|das Schaf Schafe|le mouton;la brebis|la oveja
lamb|das Lamm Lämmer|le agneau agneaux|el cordero;la cordera
goat|die Ziege Ziegen|la chèvre|la cabra
chicken|das Huhn Hühner;die Henne Hennen;das Hähnchen Hähnchen|la poule;le poulet|la gallina;el pollo
rooster|der Hahn Hähne|le coq|el gallo
chick|das Küken Küken|le poussin|el pollito
duck|die Ente Enten|le canard;la cane|el pato
duckling|das Entlein Entlein;das Entenküken Entenküken|le caneton|el patito
goose|die Gans Gänse|la oie|el ganso;la gansa;la oca
swan|der Schwan Schwäne|le cygne|el cisne
bird|der Vogel Vögel|le oiseau oiseaux|el pájaro;la ave
owl|die Eule Eulen;der Uhu Uhus|la chouette;le hibou hiboux|el búho;la lechuza
eagle|der Adler Adler|le aigle|la águila
falcon|der Falke Falken|le faucon|el halcón halcones
crow|die Krähe Krähen|la corneille|la corneja
raven|der Rabe Raben|le corbeau corbeaux|el cuervo
magpie|die Elster Elstern|la pie|la urraca
pigeon|die Taube Tauben|le pigeon|la paloma
dove|die Turteltaube Turteltauben|la colombe|la tórtola
sparrow|der Spatz Spatzen;der Sperling Sperlinge|le moineau moineaux|el gorrión gorriones
robin|das Rotkehlchen Rotkehlchen|le rouge-gorge rouges-gorges|el petirrojo
blackbird|die Amsel Amseln|le merle|el mirlo
nightingale|die Nachtigall Nachtigallen|le rossignol|el ruiseñor
swallow|die Schwalbe Schwalben|la hirondelle|la golondrina
seagull|die Möwe Möwen|la mouette;le goéland|la gaviota
stork|der Storch Störche|la cigogne|la cigüeña
heron|der Reiher Reiher|le héron|la garza
crane|der Kranich Kraniche|la grue_cendrée grues_cendrées|la grulla
flamingo|der Flamingo Flamingos|le flamant_rose flamants_roses|el flamenco_rosa flamencos_rosas
peacock|der Pfau Pfauen|le paon|el pavo_real pavos_reales
parrot|der Papagei Papageien|le perroquet|el loro;el papagayo
penguin|der Pinguin Pinguine|le manchot;le pingouin|el pingüino
hummingbird|der Kolibri Kolibris|le colibri|el colibrí colibríes
woodpecker|der Specht Spechte|le pic-vert|el pájaro_carpintero pájaros_carpinteros
ostrich|der Vogelstrauß Vogelstrauße|la autruche|el avestruz avestruces
turkey|der Truthahn Truthähne;die Pute Puten|la dinde;le dindon|el pavo
mouse|die Maus Mäuse|la souris|el ratón ratones
rat|die Ratte Ratten|le rat|la rata
hamster|der Hamster Hamster|le hamster|el hámster
guinea pig|das Meerschweinchen Meerschweinchen|le cochon_d'Inde cochons_d'Inde|el conejillo_de_Indias conejillos_de_Indias
rabbit|das Kaninchen Kaninchen|le lapin|el conejo
hare|der Hase Hasen|le lièvre|la liebre
squirrel|das Eichhörnchen Eichhörnchen|le écureuil|la ardilla
hedgehog|der Igel Igel|le hérisson|el erizo
mole|der Maulwurf Maulwürfe|la taupe|el topo
fox|der Fuchs Füchse|le renard|el zorro
wolf|der Wolf Wölfe|le loup|el lobo
bear|der Bär Bären|le ours|el oso
polar bear|der Eisbär Eisbären|le ours_polaire ours_polaires;le ours_blanc ours_blancs|el oso_polar osos_polares
teddy bear|der Teddybär Teddybären;der Teddy Teddys|le ours_en_peluche ours_en_peluche;le nounours|el osito;el oso_de_peluche osos_de_peluche
deer|das Reh Rehe|le chevreuil;la biche|el corzo;la cierva
stag|der Hirsch Hirsche|le cerf|el ciervo;el venado
reindeer|das Rentier Rentiere|le renne|el reno
elk|der Elch Elche|le élan|el alce
wild boar|das Wildschwein Wildschweine|le sanglier|el jabalí jabalíes
badger|der Dachs Dachse|le blaireau blaireaux|el tejón tejones
beaver|der Biber Biber|le castor|el castor
otter|der Otter Otter|la loutre|la nutria
raccoon|der Waschbär Waschbären|le raton_laveur ratons_laveurs|el mapache
bat|die Fledermaus Fledermäuse|la chauve-souris chauves-souris|el murciélago
lion|der Löwe Löwen|le lion|el león leones
lioness|die Löwin Löwinnen|la lionne|la leona
tiger|der Tiger Tiger|le tigre|el tigre
leopard|der Leopard Leoparden|le léopard|el leopardo
panther|der Panther Panther|la panthère|la pantera
elephant|der Elefant Elefanten|le éléphant|el elefante
giraffe|die Giraffe Giraffen|la girafe|la jirafa
zebra|das Zebra Zebras|le zèbre|la cebra
rhinoceros|das Nashorn Nashörner|le rhinocéros|el rinoceronte
hippopotamus|das Nilpferd Nilpferde|le hippopotame|el hipopótamo
monkey|der Affe Affen|le singe|el mono;el simio
gorilla|der Gorilla Gorillas|le gorille|el gorila
camel|das Kamel Kamele|le chameau chameaux|el camello
llama|das Lama Lamas|le lama|la llama_andina llamas_andinas
kangaroo|das Känguru Kängurus|le kangourou|el canguro
koala|der Koala Koalas|le koala|el koala
panda|der Panda Pandas|le panda|el panda
sloth|das Faultier Faultiere|le paresseux|el perezoso
crocodile|das Krokodil Krokodile|le crocodile|el cocodrilo
snake|die Schlange Schlangen|le serpent|la serpiente;la culebra
lizard|die Eidechse Eidechsen;die Echse Echsen|le lézard|el lagarto;la lagartija
chameleon|das Chamäleon Chamäleons|le caméléon|el camaleón camaleones
tortoise|die Schildkröte Schildkröten|la tortue|la tortuga
frog|der Frosch Frösche|la grenouille|la rana
toad|die Kröte Kröten|le crapaud|el sapo
dinosaur|der Dinosaurier Dinosaurier;der Dino Dinos|le dinosaure|el dinosaurio
fish|der Fisch Fische|le poisson|el pez peces;el pescado
goldfish|der Goldfisch Goldfische|le poisson_rouge poissons_rouges|el pez_dorado peces_dorados
salmon|der Lachs Lachse|le saumon|el salmón salmones
shark|der Hai Haie;der Haifisch Haifische|le requin|el tiburón tiburones
whale|der Wal Wale|la baleine|la ballena
dolphin|der Delfin Delfine;der Delphin Delphine|le dauphin|el delfín delfines
seal|die Robbe Robben;der Seehund Seehunde|le phoque|la foca
octopus|der Krake Kraken;der Oktopus Oktopusse;der Tintenfisch Tintenfische|la pieuvre;le poulpe|el pulpo
jellyfish|die Qualle Quallen|la méduse|la medusa
crab|die Krabbe Krabben;der Krebs Krebse|le crabe|el cangrejo
lobster|der Hummer Hummer|le homard|la langosta
starfish|der Seestern Seesterne|la étoile_de_mer étoiles_de_mer|la estrella_de_mar estrellas_de_mar
seahorse|das Seepferdchen Seepferdchen|le hippocampe|el caballito_de_mar caballitos_de_mar
shell|die Muschel Muscheln|le coquillage;la coquille|la concha
coral|die Koralle Korallen|le corail coraux|el coral
snail|die Schnecke Schnecken|le escargot|el caracol
worm|der Wurm Würmer|le ver_de_terre vers_de_terre|el gusano;la lombriz lombrices
spider|die Spinne Spinnen|la araignée|la araña
spider web|das Spinnennetz Spinnennetze|la toile_d'araignée toiles_d'araignée|la telaraña
insect|das Insekt Insekten|le insecte|el insecto;el bicho
butterfly|der Schmetterling Schmetterlinge|le papillon|la mariposa
moth|die Motte Motten;der Nachtfalter Nachtfalter|le papillon_de_nuit papillons_de_nuit;la mite|la polilla
caterpillar|die Raupe Raupen|la chenille|la oruga
bee|die Biene Bienen|la abeille|la abeja
bumblebee|die Hummel Hummeln|le bourdon|el abejorro
wasp|die Wespe Wespen|la guêpe|la avispa
fly|die Fliege Fliegen|la mouche|la mosca
mosquito|die Mücke Mücken;der Moskito Moskitos|le moustique|el mosquito
ant|die Ameise Ameisen|la fourmi|la hormiga
beetle|der Käfer Käfer|le scarabée;le coléoptère|el escarabajo
ladybird|der Marienkäfer Marienkäfer|la coccinelle|la mariquita
dragonfly|die Libelle Libellen|la libellule|la libélula
cricket|die Grille Grillen|le grillon|el grillo
grasshopper|die Heuschrecke Heuschrecken;der Grashüpfer Grashüpfer|la sauterelle|el saltamontes
firefly|das Glühwürmchen Glühwürmchen;der Leuchtkäfer Leuchtkäfer|la luciole;le ver_luisant vers_luisants|la luciérnaga
flock|der Schwarm Schwärme|la nuée;la volée|la bandada
herd|die Herde Herden|le troupeau troupeaux|el rebaño;la manada
pack|das Rudel Rudel|la meute|la jauría
paw|die Pfote Pfoten;die Tatze Tatzen|la patte|la pata;la garra
tail|der Schwanz Schwänze|la queue|la cola;el rabo
fur|das Fell Felle;der Pelz Pelze|la fourrure;le pelage|el pelaje
feather|die Feder Federn|la plume|la pluma
wing|der Flügel Flügel|la aile|la ala
beak|der Schnabel Schnäbel|le bec|el pico
claw|die Kralle Krallen|la griffe|la zarpa
horn|das Horn Hörner|la corne|el cuerno
hoof|der Huf Hufe|le sabot|la pezuña;el casco_del_caballo cascos_del_caballo
mane|die Mähne Mähnen|la crinière|la melena;la crin
nest|das Nest Nester|le nid|el nido
egg|das Ei Eier|le œuf;le oeuf|el huevo
cage|der Käfig Käfige|la cage|la jaula
leash|die Leine Leinen|la laisse|la correa
kennel|die Hundehütte Hundehütten|la niche|la caseta
beehive|der Bienenstock Bienenstöcke|la ruche|la colmena
trail|die Spur Spuren;die Fährte Fährten|la trace|el rastro
plant|die Pflanze Pflanzen|la plante|la planta
tree|der Baum Bäume|le arbre|el árbol
bush|der Busch Büsche;der Strauch Sträucher|le buisson;le arbuste|el arbusto;el matorral
hedge|die Hecke Hecken|la haie|el seto
flower|die Blume Blumen;die Blüte Blüten|la fleur|la flor
bouquet|der Strauß Sträuße;der Blumenstrauß Blumensträuße|le bouquet|el ramo
grass|das Gras Gräser|la herbe|la hierba
lawn|der Rasen|la pelouse;le gazon|el césped
leaf|das Blatt Blätter|la feuille|la hoja
foliage|das Laub|le feuillage|el follaje
branch|der Ast Äste;der Zweig Zweige|la branche;le rameau rameaux|la rama
tree trunk|der Baumstamm Baumstämme;der Stamm Stämme|le tronc|el tronco
root|die Wurzel Wurzeln|la racine|la raíz raíces
bark|die Rinde Rinden|la écorce|la corteza
treetop|der Wipfel Wipfel;die Baumkrone Baumkronen|la cime|la copa_del_árbol copas_del_árbol
bud|die Knospe Knospen|le bourgeon|el capullo;el brote
petal|das Blütenblatt Blütenblätter|le pétale|el pétalo
thorn|der Dorn Dornen|la épine|la espina
seed|der Samen Samen|la graine|la semilla
rose|die Rose Rosen|la rose|la rosa
tulip|die Tulpe Tulpen|la tulipe|el tulipán tulipanes
daisy|das Gänseblümchen Gänseblümchen|la pâquerette;la marguerite|la margarita
sunflower|die Sonnenblume Sonnenblumen|le tournesol|el girasol
poppy|der Mohn;die Mohnblume Mohnblumen|le coquelicot|la amapola
lily|die Lilie Lilien|le lys;le lis|el lirio;la azucena
violet|das Veilchen Veilchen|la violette|la violeta
lavender|der Lavendel|la lavande|la lavanda
dandelion|der Löwenzahn;die Pusteblume Pusteblumen|le pissenlit|el diente_de_león dientes_de_león
orchid|die Orchidee Orchideen|la orchidée|la orquídea
snowdrop|das Schneeglöckchen Schneeglöckchen|le perce-neige|la campanilla_de_invierno campanillas_de_invierno
water lily|die Seerose Seerosen|le nénuphar|el nenúfar
cherry blossom|die Kirschblüte Kirschblüten|la fleur_de_cerisier fleurs_de_cerisier|la flor_de_cerezo flores_de_cerezo
clover|der Klee;das Kleeblatt Kleeblätter|le trèfle|el trébol
fern|der Farn Farne|la fougère|el helecho
moss|das Moos Moose|la mousse|el musgo
ivy|der Efeu|le lierre|la hiedra
reed|das Schilf|le roseau roseaux|el junco
cactus|der Kaktus Kakteen|le cactus|el cactus
bamboo|der Bambus|le bambou bambous|el bambú
palm tree|die Palme Palmen|le palmier|la palmera
oak|die Eiche Eichen|le chêne|el roble
beech|die Buche Buchen|le hêtre|la haya
birch|die Birke Birken|le bouleau bouleaux|el abedul
willow|die Weide Weiden|le saule|el sauce
fir tree|die Tanne Tannen|le sapin|el abeto
pine tree|die Kiefer Kiefern|le pin|el pino
apple tree|der Apfelbaum Apfelbäume|le pommier|el manzano
cherry tree|der Kirschbaum Kirschbäume|le cerisier|el cerezo
olive tree|der Olivenbaum Olivenbäume|le olivier|el olivo
chestnut|die Kastanie Kastanien|la châtaigne;le marron|la castaña
acorn|die Eichel Eicheln|le gland|la bellota
mushroom|der Pilz Pilze|le champignon|la seta;el hongo;el champiñón champiñones
wheat|der Weizen|le blé|el trigo
corn|der Mais|le maïs|el maíz maíces
straw|das Stroh|la paille|la paja
hay|das Heu|le foin|el heno
vine|die Weinrebe Weinreben;die Rebe Reben|la vigne|la vid;la parra
flower pot|der Blumentopf Blumentöpfe|le pot_de_fleurs pots_de_fleurs|la maceta
nature|die Natur|la nature|la naturaleza
landscape|die Landschaft Landschaften|le paysage|el paisaje
world|die Welt Welten|le monde|el mundo
earth|die Erde|la terre|la tierra
mountain|der Berg Berge|la montagne|la montaña
peak|der Gipfel Gipfel;die Bergspitze Bergspitzen|le sommet;le pic|la cima;la cumbre
mountains|das Gebirge Gebirge|le massif_montagneux massifs_montagneux|la cordillera
Alps|die Alpen Alpen|les Alpes|los Alpes
hill|der Hügel Hügel|la colline|la colina;la loma;el cerro
valley|das Tal Täler|la vallée;le val vaux|el valle
gorge|die Schlucht Schluchten|la gorge;le ravin|el desfiladero;el barranco
cliff|die Klippe Klippen|la falaise|el acantilado
rock|der Fels Felsen;der Felsen Felsen|le rocher;la roche|la roca;el peñasco
stone|der Stein Steine|la pierre|la piedra
pebble|der Kiesel Kiesel;der Kieselstein Kieselsteine|le caillou cailloux;le galet|el guijarro
gravel|der Kies|le gravier|la grava
sand|der Sand|le sable|la arena
dune|die Düne Dünen|la dune|la duna
desert|die Wüste Wüsten|le désert|el desierto
oasis|die Oase Oasen|la oasis|el oasis
volcano|der Vulkan Vulkane|le volcan|el volcán volcanes
lava|die Lava|la lave|la lava
cave|die Höhle Höhlen|la grotte;la caverne|la cueva
forest|der Wald Wälder|la forêt|el bosque
rainforest|der Regenwald Regenwälder|la forêt_tropicale forêts_tropicales|la selva_tropical selvas_tropicales
jungle|der Dschungel Dschungel;der Urwald Urwälder|la jungle|la selva;la jungla
clearing|die Lichtung Lichtungen|la clairière|el claro_del_bosque claros_del_bosque
meadow|die Wiese Wiesen|la prairie;le pré|el prado;la pradera
field|das Feld Felder;der Acker Äcker|le champ|el campo
cornfield|das Kornfeld Kornfelder;das Maisfeld Maisfelder|le champ_de_maïs champs_de_maïs|el maizal
wheat field|das Weizenfeld Weizenfelder|le champ_de_blé champs_de_blé|el trigal
flower field|das Blumenfeld Blumenfelder;die Blumenwiese Blumenwiesen|le champ_de_fleurs champs_de_fleurs|el campo_de_flores campos_de_flores
vineyard|der Weinberg Weinberge|le vignoble|el viñedo
orchard|der Obstgarten Obstgärten|le verger|el huerto_de_frutales huertos_de_frutales
heath|die Heide Heiden|la lande|el brezal
swamp|der Sumpf Sümpfe|le marais;le marécage|el pantano;la ciénaga
savannah|die Savanne Savannen|la savane|la sabana
steppe|die Steppe Steppen|la steppe|la estepa
glacier|der Gletscher Gletscher|le glacier|el glaciar
iceberg|der Eisberg Eisberge|le iceberg|el iceberg
ice|das Eis|la glace|el hielo
ice floe|die Eisscholle Eisschollen|la banquise|el témpano
icicle|der Eiszapfen Eiszapfen|le glaçon_pendant glaçons_pendants|el carámbano
snow|der Schnee|la neige|la nieve
snowflake|die Schneeflocke Schneeflocken;die Flocke Flocken|le flocon|el copo
snowball|der Schneeball Schneebälle|la boule_de_neige boules_de_neige|la bola_de_nieve bolas_de_nieve
snowman|der Schneemann Schneemänner|le bonhomme_de_neige bonshommes_de_neige|el muñeco_de_nieve muñecos_de_nieve
frost|der Frost;der Raureif|le givre;le gel|la escarcha;la helada
avalanche|die Lawine Lawinen|la avalanche|el alud;la avalancha
water|das Wasser|la eau eaux|la agua
sea|das Meer Meere|la mer|el mar
ocean|der Ozean Ozeane|le océan|el océano
wave|die Welle Wellen|la vague;la onde|la ola;la onda
surf|die Brandung|le ressac|el oleaje
tide|die Ebbe Ebben;die Flut Fluten;die Gezeiten Gezeiten|la marée|la marea
beach|der Strand Strände|la plage|la playa
coast|die Küste Küsten|la côte;le littoral littoraux|la costa
shore|das Ufer Ufer|la rive;la berge|la orilla
bay|die Bucht Buchten|la baie;la crique|la bahía;la cala
island|die Insel Inseln|la île|la isla
lake|der See Seen|le lac|el lago
pond|der Teich Teiche;der Tümpel Tümpel;der Weiher Weiher|le étang;la mare|el estanque;la charca
river|der Fluss Flüsse;der Strom Ströme|la rivière;le fleuve|el río
stream|der Bach Bäche|le ruisseau ruisseaux|el arroyo;el riachuelo
waterfall|der Wasserfall Wasserfälle|la cascade;la chute_d'eau chutes_d'eau|la cascada;la catarata
spring|der Frühling;das Frühjahr|le printemps|la primavera
water spring|die Quelle Quellen|la source|el manantial
puddle|die Pfütze Pfützen|la flaque|el charco
drop|der Tropfen Tropfen|la goutte|la gota
dew|der Tau;der Morgentau|la rosée|el rocío
mud|der Schlamm;der Matsch|la boue|el barro;el lodo
foam|der Schaum|la écume|la espuma
bubble|die Blase Blasen|la bulle|la burbuja
soap bubble|die Seifenblase Seifenblasen|la bulle_de_savon bulles_de_savon|la pompa_de_jabón pompas_de_jabón
seaweed|die Alge Algen;der Seetang|la algue|la alga
reef|das Riff Riffe|le récif|el arrecife
horizon|der Horizont Horizonte|le horizon|el horizonte
sky|der Himmel Himmel|le ciel cieux|el cielo
sun|die Sonne Sonnen|le soleil|el sol
sunrise|der Sonnenaufgang Sonnenaufgänge|le lever_de_soleil levers_de_soleil|el amanecer;la salida_del_sol salidas_del_sol
sunset|der Sonnenuntergang Sonnenuntergänge|le coucher_de_soleil couchers_de_soleil|la puesta_de_sol puestas_de_sol;el atardecer
sunbeam|der Sonnenstrahl Sonnenstrahlen|le rayon_de_soleil rayons_de_soleil|el rayo_de_sol rayos_de_sol
sunlight|das Sonnenlicht|la lumière_du_soleil lumières_du_soleil|la luz_del_sol luces_del_sol
sunshine|der Sonnenschein|le plein_soleil pleins_soleils|el solecito
moon|der Mond Monde|la lune|la luna
full moon|der Vollmond Vollmonde|la pleine_lune pleines_lunes|la luna_llena lunas_llenas
moonlight|das Mondlicht;der Mondschein|le clair_de_lune clairs_de_lune|la luz_de_la_luna luces_de_la_luna;el claro_de_luna claros_de_luna
star|der Stern Sterne|la étoile|la estrella
starry sky|der Sternenhimmel|le ciel_étoilé ciels_étoilés|el cielo_estrellado cielos_estrellados
shooting star|die Sternschnuppe Sternschnuppen|la étoile_filante étoiles_filantes|la estrella_fugaz estrellas_fugaces
cloud|die Wolke Wolken|le nuage|la nube
rainbow|der Regenbogen Regenbogen|le arc-en-ciel arcs-en-ciel|el arcoíris
northern lights|das Nordlicht Nordlichter;das Polarlicht Polarlichter|la aurore_boréale aurores_boréales|la aurora_boreal auroras_boreales
weather|das Wetter|la météo|el clima
rain|der Regen|la pluie|la lluvia
drizzle|der Nieselregen|la bruine|la llovizna
raindrop|der Regentropfen Regentropfen|la goutte_de_pluie gouttes_de_pluie|la gota_de_lluvia gotas_de_lluvia
shower of rain|der Regenschauer Regenschauer;der Schauer Schauer|la averse|el chaparrón chaparrones;el aguacero
storm|der Sturm Stürme|la tempête|la tempestad;el temporal
thunderstorm|das Gewitter Gewitter|le orage|la tormenta
thunder|der Donner Donner|le tonnerre|el trueno
lightning|der Blitz Blitze|le éclair;la foudre|el relámpago;el rayo
hail|der Hagel|la grêle|el granizo
fog|der Nebel Nebel|le brouillard|la niebla
mist|der Dunst|la brume|la neblina;la bruma
wind|der Wind Winde|le vent|el viento
breeze|die Brise Brisen|la brise|la brisa
gust|die Böe Böen;der Windstoß Windstöße|la rafale|la ráfaga
tornado|der Tornado Tornados;der Wirbelsturm Wirbelstürme|la tornade|el tornado
snowstorm|der Schneesturm Schneestürme|la tempête_de_neige tempêtes_de_neige;le blizzard|la tormenta_de_nieve tormentas_de_nieve;la ventisca
flood|die Überschwemmung Überschwemmungen|la inondation|la inundación inundaciones
earthquake|das Erdbeben Erdbeben|le tremblement_de_terre tremblements_de_terre|el terremoto
drought|die Dürre Dürren|la sécheresse|la sequía
heat|die Hitze|la chaleur|el calor
cold|die Kälte|le froid|el frío
air|die Luft Lüfte|le air|el aire
fire|das Feuer Feuer|le feu feux|el fuego
blaze|der Brand Brände|le incendie|el incendio
campfire|das Lagerfeuer Lagerfeuer|le feu_de_camp feux_de_camp|la hoguera;la fogata
flame|die Flamme Flammen|la flamme|la llama
spark|der Funke Funken|la étincelle|la chispa
embers|die Glut|la braise|la brasa
ash|die Asche|la cendre|la ceniza
smoke|der Rauch;der Qualm|la fumée|el humo
steam|der Dampf Dämpfe|la vapeur|el vapor
dust|der Staub|la poussière|el polvo
light|das Licht Lichter|la lumière|la luz luces
daylight|das Tageslicht|la lumière_du_jour lumières_du_jour|la luz_del_día luces_del_día
candlelight|das Kerzenlicht;der Kerzenschein|la lueur_des_bougies lueurs_des_bougies|la luz_de_las_velas luces_de_las_velas
beam of light|der Lichtstrahl Lichtstrahlen|le rayon_de_lumière rayons_de_lumière|el rayo_de_luz rayos_de_luz;el haz_de_luz haces_de_luz
glow|der Schein;das Leuchten|la lueur|el resplandor
shine|der Glanz|le éclat|el brillo
shadow|der Schatten Schatten|la ombre|la sombra
darkness|die Dunkelheit;die Finsternis|la obscurité;la pénombre|la oscuridad;las tinieblas
reflection|die Spiegelung Spiegelungen|le reflet|el reflejo
silhouette|die Silhouette Silhouetten;der Umriss Umrisse|la silhouette|la silueta
twilight|die Dämmerung Dämmerungen;die Abenddämmerung|le crépuscule|el crepúsculo
dawn|die Morgendämmerung Morgendämmerungen;das Morgengrauen|la aube;la aurore|la alba;la madrugada
blue hour|die blaue_Stunde|la heure_bleue heures_bleues|la hora_azul horas_azules
"""
