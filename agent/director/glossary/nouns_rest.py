"""Nouns of every day, last part: rows as in :mod:`agent.director.glossary.nouns_town`."""

from __future__ import annotations

NOUNS = """
kingfisher|der Eisvogel Eisvögel|le martin-pêcheur martins-pêcheurs|el martín_pescador martines_pescadores
canary|der Kanarienvogel Kanarienvögel|le canari|el canario
budgie|der Wellensittich Wellensittiche|la perruche|el periquito
pelican|der Pelikan Pelikane|le pélican|el pelícano
toucan|der Tukan Tukane|le toucan|el tucán tucanes
vulture|der Geier Geier|le vautour|el buitre
hawk|der Habicht Habichte|le épervier|el azor;el gavilán gavilanes
buzzard|der Bussard Bussarde|la buse|el busardo
pheasant|der Fasan Fasane|le faisan|el faisán faisanes
partridge|das Rebhuhn Rebhühner|la perdrix|la perdiz
quail|die Wachtel Wachteln|la caille|la codorniz
bird of prey|der Raubvogel Raubvögel;der Greifvogel Greifvögel|le rapace|la ave_rapaz aves_rapaces
predator|das Raubtier Raubtiere|le prédateur|el depredador
prey|die Beute|la proie|la presa_de_caza
mammoth|das Mammut Mammuts|le mammouth|el mamut mamuts
sabre-toothed tiger|der Säbelzahntiger Säbelzahntiger|le tigre_à_dents_de_sabre|el tigre_dientes_de_sable tigres_dientes_de_sable
centaur|der Zentaur Zentauren|le centaure|el centauro
cyclops|der Zyklop Zyklopen|le cyclope|el cíclope
griffin|der Greif Greife|le griffon|el grifo_mitológico grifos_mitológicos
winged horse|das Flügelpferd Flügelpferde|le cheval_ailé chevaux_ailés|el caballo_alado caballos_alados
sea monster|das Seeungeheuer Seeungeheuer;das Meeresungeheuer Meeresungeheuer|le monstre_marin monstres_marins|el monstruo_marino monstruos_marinos
nymph|die Nymphe Nymphen|la nymphe|la ninfa
water sprite|der Wassergeist Wassergeister|le esprit_de_l'eau esprits_de_l'eau|el duende_del_agua
will-o'-the-wisp|das Irrlicht Irrlichter|le feu_follet feux_follets|el fuego_fatuo fuegos_fatuos
genie|der Flaschengeist Flaschengeister;der Dschinn Dschinns|le génie_de_la_lampe|el genio_de_la_lámpara
goddess|die Göttin Göttinnen|la déesse|la diosa
ash tree|die Esche Eschen|le frêne|el fresno
maple|der Ahorn Ahorne|le érable|el arce
poplar|die Pappel Pappeln|le peuplier|el álamo;el chopo
lime tree|die Linde Linden|le tilleul|el tilo
elm|die Ulme Ulmen|le orme|el olmo
spruce|die Fichte Fichten|le épicéa|la pícea
larch|die Lärche Lärchen|le mélèze|el alerce
cypress|die Zypresse Zypressen|le cyprès|el ciprés cipreses
elder|der Holunder|le sureau|el saúco
holly|die Stechpalme Stechpalmen|le houx|el acebo
mistletoe|die Mistel Misteln;der Mistelzweig Mistelzweige|le gui|el muérdago
hazelnut|die Haselnuss Haselnüsse|la noisette|la avellana
walnut|die Walnuss Walnüsse|la noix_de_Grenoble|la nuez_de_nogal
peanut|die Erdnuss Erdnüsse|la cacahuète|el cacahuete;el maní maníes
gooseberry|die Stachelbeere Stachelbeeren|la groseille_à_maquereau|la grosella_espinosa grosellas_espinosas
redcurrant|die Johannisbeere Johannisbeeren|la groseille|la grosella
grapefruit|die Grapefruit Grapefruits|le pamplemousse|el pomelo
lime|die Limette Limetten|le citron_vert citrons_verts|la lima_verde limas_verdes
mango|die Mango Mangos|la mangue|el mango
kiwi|die Kiwi Kiwis|le kiwi|el kiwi
pomegranate|der Granatapfel Granatäpfel|la grenade_rouge grenades_rouges|la granada
raisin|die Rosine Rosinen|le raisin_sec raisins_secs|la pasa_de_uva
pear tree|der Birnbaum Birnbäume|le poirier|el peral
plum tree|der Pflaumenbaum Pflaumenbäume|le prunier|el ciruelo
carnation|die Nelke Nelken|le œillet|el clavel
daffodil|die Narzisse Narzissen;die Osterglocke Osterglocken|la jonquille|el narciso
crocus|der Krokus Krokusse|le crocus|el azafrán_silvestre azafranes_silvestres
hyacinth|die Hyazinthe Hyazinthen|la jacinthe|el jacinto
lily of the valley|das Maiglöckchen Maiglöckchen|le muguet|el lirio_de_los_valles
forget-me-not|das Vergissmeinnicht Vergissmeinnichte|le myosotis|el nomeolvides nomeolvides
cornflower|die Kornblume Kornblumen|le bleuet|el aciano
bellflower|die Glockenblume Glockenblumen|la campanule|la campanilla_azul campanillas_azules
lilac|der Flieder|le lilas|la lila
elderflower|die Holunderblüte Holunderblüten|la fleur_de_sureau|la flor_de_saúco
peony|die Pfingstrose Pfingstrosen|la pivoine|la peonía
chrysanthemum|die Chrysantheme Chrysanthemen|le chrysanthème|el crisantemo
dahlia|die Dahlie Dahlien|le dahlia|la dalia
geranium|die Geranie Geranien|le géranium|el geranio
jasmine|der Jasmin|le jasmin|el jazmín jazmines
edelweiss|das Edelweiß|le edelweiss|el edelweiss edelweiss
primrose|die Primel Primeln|la primevère|la primavera_silvestre primaveras_silvestres
pansy|das Stiefmütterchen Stiefmütterchen|la pensée_des_jardins|el pensamiento_de_jardín
thistle|die Distel Disteln|le chardon|el cardo
nettle|die Brennnessel Brennnesseln|la ortie|la ortiga
buttercup|die Butterblume Butterblumen|le bouton-d'or boutons-d'or|el botón_de_oro
rosebush|der Rosenstrauch Rosensträucher;der Rosenbusch Rosenbüsche|le rosier|el rosal
weed|das Unkraut Unkräuter|la mauvaise_herbe mauvaises_herbes|la mala_hierba malas_hierbas
blade of grass|der Grashalm Grashalme|le brin_d'herbe brins_d'herbe|la brizna_de_hierba
stem|der Stängel Stängel;der Stiel Stiele|la tige|el tallo
pollen|der Pollen Pollen;der Blütenstaub|le pollen|el polen pólenes
nectar|der Nektar|le nectar|el néctar
seedling|der Setzling Setzlinge;der Keimling Keimlinge|le semis;le jeune_plant jeunes_plants|la plántula
tree stump|der Baumstumpf Baumstümpfe|la souche|el tocón
fir cone|der Tannenzapfen Tannenzapfen;der Zapfen Zapfen|la pomme_de_pin|la piña_de_pino
undergrowth|das Unterholz;das Gestrüpp;das Dickicht|le sous-bois sous-bois;la broussaille;le fourré|la maleza;el matorral
toadstool|der Fliegenpilz Fliegenpilze|la amanite_tue-mouches amanites_tue-mouches|la amanita
fairy ring|der Hexenring Hexenringe|le rond_de_sorcière|el corro_de_brujas
grove|der Hain Haine;das Wäldchen Wäldchen|le bosquet|la arboleda
peninsula|die Halbinsel Halbinseln|la presqu'île presqu'îles;la péninsule|la península
fjord|der Fjord Fjorde|le fjord|el fiordo
lagoon|die Lagune Lagunen|la lagune|la laguna
moor|das Moor Moore|la tourbière|la turbera
geyser|der Geysir Geysire|le geyser|el géiser géiseres
plain|die Ebene Ebenen|la plaine|la llanura
plateau|die Hochebene Hochebenen|le haut_plateau hauts_plateaux|la meseta
hillside|der Hang Hänge;der Abhang Abhänge|le versant;le coteau|la ladera
mountain pass|der Gebirgspass Gebirgspässe;der Bergpass Bergpässe|le col_de_montagne|el puerto_de_montaña
mountain range|die Bergkette Bergketten|la chaîne_de_montagnes|la cordillera;la sierra_montañosa sierras_montañosas
alpine pasture|die Alm Almen|le alpage|el pasto_alpino pastos_alpinos
abyss|der Abgrund Abgründe|le gouffre;le abîme|el abismo;el precipicio
grotto|die Grotte Grotten|la grotte_marine grottes_marines|la gruta
stalactite|der Tropfstein Tropfsteine;der Stalaktit Stalaktiten|la stalactite|la estalactita
ditch|der Graben Gräben|le fossé|la zanja;la cuneta
river bank|das Flussufer Flussufer|la berge|la ribera;la orilla_del_río
river mouth|die Flussmündung Flussmündungen;die Mündung Mündungen|la embouchure;le estuaire|la desembocadura
rapid|die Stromschnelle Stromschnellen|le rapide_de_rivière|el rápido_del_río
whirlpool|der Wasserstrudel Wasserstrudel|le tourbillon_d'eau tourbillons_d'eau|el remolino
equator|der Äquator|le équateur|el ecuador
continent|der Kontinent Kontinente;der Erdteil Erdteile|le continent|el continente
solar system|das Sonnensystem Sonnensysteme|le système_solaire systèmes_solaires|el sistema_solar sistemas_solares
solar eclipse|die Sonnenfinsternis Sonnenfinsternisse|la éclipse_de_soleil|el eclipse_solar eclipses_solares
crescent moon|die Mondsichel Mondsicheln|le croissant_de_lune|la media_luna medias_lunas;la luna_creciente lunas_crecientes
drawbridge|die Zugbrücke Zugbrücken|le pont-levis ponts-levis|el puente_levadizo puentes_levadizos
moat|der Burggraben Burggräben|la douve|el foso
battlement|die Zinne Zinnen|le créneau|la almena
watchtower|der Wachturm Wachtürme|la tour_de_guet|la atalaya;la torre_de_vigilancia
fortress|die Festung Festungen|la forteresse|la fortaleza
spiral staircase|die Wendeltreppe Wendeltreppen|le escalier_en_colimaçon|la escalera_de_caracol
throne room|der Thronsaal Thronsäle|la salle_du_trône|el salón_del_trono
secret passage|der Geheimgang Geheimgänge|le passage_secret passages_secrets|el pasadizo_secreto pasadizos_secretos
trapdoor|die Falltür Falltüren|la trappe|la trampilla
column|die Säule Säulen|la colonne|la columna
arch|der Torbogen Torbögen|la arche;la voûte|el arco_de_piedra;la bóveda
dome|die Kuppel Kuppeln|la coupole|la cúpula
beam|der Balken Balken|la poutre|la viga
gable|der Giebel Giebel|le pignon|el frontón
gutter|die Dachrinne Dachrinnen;die Regenrinne Regenrinnen|la gouttière|el canalón
roof tile|der Dachziegel Dachziegel|la tuile|la teja
skylight|das Dachfenster Dachfenster|la lucarne|el tragaluz;la claraboya
window shutter|der Fensterladen Fensterläden|le volet|la contraventana;el postigo
conservatory|der Wintergarten Wintergärten|le jardin_d'hiver jardins_d'hiver|el jardín_de_invierno jardines_de_invierno
larder|die Speisekammer Speisekammern;die Vorratskammer Vorratskammern|le garde-manger garde-manger|la despensa
hayloft|der Heuboden Heuböden|le grenier_à_foin|el pajar
haystack|der Heuhaufen Heuhaufen|la meule_de_foin|el almiar
henhouse|der Hühnerstall Hühnerställe|le poulailler|el gallinero
pigsty|der Schweinestall Schweineställe|la porcherie|la pocilga
dovecote|der Taubenschlag Taubenschläge|le pigeonnier|el palomar
bird box|das Vogelhäuschen Vogelhäuschen;der Nistkasten Nistkästen|le nichoir|la caja_nido cajas_nido
watermill|die Wassermühle Wassermühlen|le moulin_à_eau|el molino_de_agua
log cabin|die Blockhütte Blockhütten|la cabane_en_rondins|la cabaña_de_troncos
igloo|das Iglu Iglus|le igloo|el iglú iglús
tepee|das Tipi Tipis|le tipi|el tipi
half-timbered house|das Fachwerkhaus Fachwerkhäuser|la maison_à_colombages|la casa_de_entramado
terraced house|das Reihenhaus Reihenhäuser|la maison_mitoyenne maisons_mitoyennes|la casa_adosada casas_adosadas
tower block|das Hochhaus Hochhäuser;der Wohnblock Wohnblöcke;der Plattenbau Plattenbauten|la tour_d'habitation tours_d'habitation|el bloque_de_pisos
sewer|der Abwasserkanal Abwasserkanäle|le égout|la alcantarilla
ankle|der Knöchel Knöchel;das Fußgelenk Fußgelenke|la cheville|el tobillo
wrist|das Handgelenk Handgelenke|le poignet|la muñeca_de_la_mano
calf of the leg|die Wade Waden|le mollet|la pantorrilla
thigh|der Oberschenkel Oberschenkel|la cuisse|el muslo
shin|das Schienbein Schienbeine|le tibia|la espinilla
throat|die Kehle Kehlen;der Rachen Rachen|la gorge|la garganta
nostril|das Nasenloch Nasenlöcher|la narine|la fosa_nasal fosas_nasales
eyelid|das Augenlid Augenlider;das Lid Lider|la paupière|el párpado
pupil of the eye|die Pupille Pupillen|la pupille|la pupila
jaw|der Kiefer Kiefer|la mâchoire|la mandíbula
gum|das Zahnfleisch|la gencive|la encía
temple of the head|die Schläfe Schläfen|la tempe|la sien
nape|der Nacken Nacken;das Genick Genicke|la nuque|la nuca
chest|der Brustkorb Brustkörbe;die Brust Brüste|la poitrine|el pecho
rib|die Rippe Rippen|la côte_du_corps|la costilla
spine|die Wirbelsäule Wirbelsäulen;das Rückgrat Rückgrate|la colonne_vertébrale colonnes_vertébrales|la columna_vertebral columnas_vertebrales
lung|die Lunge Lungen|le poumon|el pulmón
liver|die Leber Lebern|le foie|el hígado
kidney|die Niere Nieren|le rein|el riñón
stomach|der Magen Mägen|le estomac|el estómago
vein|die Ader Adern;die Vene Venen|la veine|la vena
nerve|der Nerv Nerven|le nerf|el nervio
navel|der Bauchnabel Bauchnabel;der Nabel Nabel|le nombril|el ombligo
palm of the hand|die Handfläche Handflächen|la paume|la palma_de_la_mano
index finger|der Zeigefinger Zeigefinger|le index|el índice
little finger|der kleine_Finger kleinen_Finger|le petit_doigt petits_doigts|el meñique
fingertip|die Fingerspitze Fingerspitzen|le bout_du_doigt bouts_du_doigt|la yema_del_dedo
fingerprint|der Fingerabdruck Fingerabdrücke|la empreinte_digitale empreintes_digitales|la huella_dactilar huellas_dactilares
tiptoe|die Zehenspitze Zehenspitzen|la pointe_des_pieds|la punta_del_pie
bald head|die Glatze Glatzen|le crâne_chauve crânes_chauves;la calvitie|la calva
fringe|der Pony Ponys|la frange|el flequillo
dimple|das Grübchen Grübchen|la fossette|el hoyuelo
goose flesh|die Gänsehaut|la chair_de_poule|la piel_de_gallina
tattoo|das Tattoo Tattoos;die Tätowierung Tätowierungen|le tatouage|el tatuaje
beauty spot|das Muttermal Muttermale|le grain_de_beauté|el lunar
milk tooth|der Milchzahn Milchzähne|la dent_de_lait|el diente_de_leche
tooth gap|die Zahnlücke Zahnlücken|la dent_manquante dents_manquantes|la mella
glance|der Seitenblick Seitenblicke|le coup_d'œil coups_d'œil|la ojeada;el vistazo
wink|das Augenzwinkern;das Zwinkern|le clin_d'œil clins_d'œil|el guiño
grimace|die Grimasse Grimassen;die Fratze Fratzen|la grimace|la mueca
grin|das Grinsen|le large_sourire larges_sourires|la sonrisa_burlona sonrisas_burlonas
frown|das Stirnrunzeln|le froncement_de_sourcils|el ceño
bow|die Verbeugung Verbeugungen|la révérence|la reverencia
nod|das Kopfnicken;das Nicken|le hochement_de_tête|el gesto_de_cabeza
handshake|der Händedruck Händedrücke;der Handschlag Handschläge|la poignée_de_main|el apretón_de_manos apretones_de_manos
caress|die Liebkosung Liebkosungen;das Streicheln|la caresse|la caricia
somersault|der Purzelbaum Purzelbäume;der Salto Saltos|la culbute;le salto|la voltereta
cartwheel|das Radschlagen|la roue_acrobatique roues_acrobatiques|la rueda_lateral ruedas_laterales
handstand|der Handstand Handstände|le poirier_acrobatique poiriers_acrobatiques|el pino_gimnástico pinos_gimnásticos
stumble|das Stolpern|le faux_pas faux_pas|el tropiezo
enthusiasm|die Begeisterung|le enthousiasme|el entusiasmo
excitement|die Aufregung;die Spannung|la excitation|la emoción
anticipation|die Vorfreude|la impatience_joyeuse impatiences_joyeuses|la ilusión
amazement|das Staunen;das Erstaunen;die Verwunderung|le étonnement;la stupéfaction|el asombro
gratitude|die Dankbarkeit|la gratitude;la reconnaissance|la gratitud;el agradecimiento
tenderness|die Zärtlichkeit|la tendresse|la ternura
affection|die Zuneigung|la affection|el cariño;el afecto
compassion|das Mitgefühl;das Mitleid|la compassion;la pitié|la compasión
kindness|die Freundlichkeit;die Güte|la gentillesse;la bonté|la amabilidad;la bondad
grief|die Trauer;der Kummer|le deuil;le chagrin|el duelo;la pena
despair|die Verzweiflung|le désespoir|la desesperación
disappointment|die Enttäuschung Enttäuschungen|la déception|la decepción;la desilusión
worry|die Sorge Sorgen|le souci;la inquiétude|la preocupación
panic|die Panik|la panique|el pánico
horror|das Entsetzen;das Grauen|la horreur;le effroi|el horror;el espanto
disgust|der Ekel|le dégoût|el asco
envy|der Neid|la envie|la envidia
greed|die Gier;die Habgier|la avidité;la cupidité|la codicia;la avaricia
revenge|die Rache|la vengeance|la venganza
remorse|die Reue|le remords|el remordimiento
homesickness|das Heimweh|le mal_du_pays|la morriña;la añoranza
wanderlust|das Fernweh;die Reiselust|la envie_d'ailleurs envies_d'ailleurs|la ansia_de_viajar
melancholy|die Wehmut;die Melancholie|la mélancolie|la melancolía
relief|die Erleichterung|le soulagement|el alivio
self-confidence|das Selbstvertrauen;das Selbstbewusstsein|la confiance_en_soi|la confianza_en_sí_mismo
mischief|der Unfug;der Schabernack|la espièglerie;la bêtise|la travesura
prank|der Streich Streiche|la farce;le canular|la broma
wisdom|die Weisheit Weisheiten|la sagesse|la sabiduría
laziness|die Faulheit|la paresse|la pereza
solitude|die Abgeschiedenheit|la solitude|la soledad
oval|das Oval Ovale|le ovale|el óvalo
rectangle|das Rechteck Rechtecke|le rectangle|el rectángulo
diamond shape|die Raute Rauten|le losange|el rombo
pentagon|das Fünfeck Fünfecke|le pentagone|el pentágono
hexagon|das Sechseck Sechsecke|le hexagone|el hexágono
cube|der Würfel Würfel|le cube|el cubo
cone|der Kegel Kegel|le cône|el cono
cylinder|der Zylinder Zylinder|le cylindre|el cilindro
spiral|die Spirale Spiralen|la spirale|la espiral
zigzag|das Zickzack|le zigzag|el zigzag zigzags
wavy line|die Wellenlinie Wellenlinien|la ligne_ondulée lignes_ondulées|la línea_ondulada líneas_onduladas
loop|die Schleife Schleifen;die Schlaufe Schlaufen|la boucle|el lazo;el bucle_sin_fin
semicircle|der Halbkreis Halbkreise|le demi-cercle demi-cercles|el semicírculo
checked pattern|das Karomuster Karomuster|le motif_à_carreaux|el estampado_de_cuadros
polka dot|der Tupfen Tupfen|le pois_à_motif|el lunar_de_tela
outline|der Umriss Umrisse;die Kontur Konturen|le contour|el contorno
christening|die Taufe Taufen|le baptême|el bautizo
engagement|die Verlobung Verlobungen|les fiançailles|el compromiso
honeymoon|die Hochzeitsreise Hochzeitsreisen;die Flitterwochen Flitterwochen|la lune_de_miel|la luna_de_miel
divorce|die Scheidung Scheidungen|le divorce|el divorcio
golden wedding|die goldene_Hochzeit goldenen_Hochzeiten|les noces_d'or|el aniversario_de_oro
anniversary|das Jubiläum Jubiläen;der Jahrestag Jahrestage;der Hochzeitstag Hochzeitstage|le anniversaire_de_mariage|el aniversario
children's birthday party|der Kindergeburtstag Kindergeburtstage|le goûter_d'anniversaire goûters_d'anniversaire|la fiesta_de_cumpleaños
first day at school|die Einschulung Einschulungen;der erste_Schultag|la rentrée_des_classes|el primer_día_de_clase
school cone|die Schultüte Schultüten|le cornet_surprise cornets_surprises|el cucurucho_escolar cucuruchos_escolares
housewarming|der Einzug Einzüge;die Einweihungsparty Einweihungspartys|la pendaison_de_crémaillère|la inauguración_de_la_casa
house move|der Umzug Umzüge|le déménagement|la mudanza
harvest festival|das Erntedankfest Erntedankfeste|la fête_des_récoltes|la fiesta_de_la_cosecha
harvest|die Ernte Ernten|la récolte;la moisson|la cosecha
grape harvest|die Weinlese Weinlesen|les vendanges|la vendimia
village fete|das Dorffest Dorffeste|la fête_du_village|la verbena
street festival|das Straßenfest Straßenfeste|la fête_de_rue|la fiesta_callejera fiestas_callejeras
summer party|das Sommerfest Sommerfeste|la fête_d'été fêtes_d'été|la fiesta_de_verano
masked ball|der Maskenball Maskenbälle|le bal_masqué bals_masqués|el baile_de_máscaras
fancy-dress party|die Kostümparty Kostümpartys|la fête_costumée fêtes_costumées|la fiesta_de_disfraces
pyjama party|die Pyjamaparty Pyjamapartys|la soirée_pyjama soirées_pyjama|la fiesta_de_pijamas
feast|das Festmahl Festmahle;der Schmaus|le festin;le banquet|el festín festines;el banquete
toast of glasses|der Trinkspruch Trinksprüche|le toast_de_fête|el brindis brindis
Advent calendar|der Adventskalender Adventskalender|le calendrier_de_l'Avent|el calendario_de_Adviento
Advent wreath|der Adventskranz Adventskränze|la couronne_de_l'Avent|la corona_de_Adviento
Christmas Eve|der Heiligabend;der Heilige_Abend|le réveillon_de_Noël;la veille_de_Noël|la Nochebuena
nativity scene|die Weihnachtskrippe Weihnachtskrippen;die Krippe Krippen|la crèche_de_Noël|el belén belenes;el pesebre
sparkler|die Wunderkerze Wunderkerzen|le cierge_magique cierges_magiques|la bengala
firecracker|der Böller Böller;der Knallfrosch Knallfrösche|le pétard|el petardo
paper streamer|die Luftschlange Luftschlangen|le serpentin|la serpentina
wreath|der Kranz Kränze|la couronne_de_fleurs|la guirnalda_redonda guirnaldas_redondas
treasure hunt|die Schatzsuche Schatzsuchen;die Schnitzeljagd Schnitzeljagden|la chasse_au_trésor|la búsqueda_del_tesoro
tombola|die Tombola Tombolas|la tombola|la tómbola;la rifa
prize-giving|die Preisverleihung Preisverleihungen;die Siegerehrung Siegerehrungen|la remise_des_prix|la entrega_de_premios
linocut|der Linolschnitt Linolschnitte|la linogravure|el linograbado
woodcut|der Holzschnitt Holzschnitte|la gravure_sur_bois|la xilografía
etching|die Radierung Radierungen|la eau-forte eaux-fortes|el aguafuerte
engraving|der Kupferstich Kupferstiche;die Gravur Gravuren|la gravure|el grabado
pastel chalk|die Pastellkreide Pastellkreiden|la craie_pastel craies_pastel|la tiza_pastel tizas_pastel
pencil drawing|die Bleistiftzeichnung Bleistiftzeichnungen|le dessin_au_crayon|el dibujo_a_lápiz
ink drawing|die Tuschezeichnung Tuschezeichnungen|le dessin_à_l'encre dessins_à_l'encre|el dibujo_a_tinta
Indian ink|die Tusche Tuschen|la encre_de_Chine|la tinta_china tintas_chinas
brushstroke|der Pinselstrich Pinselstriche|le coup_de_pinceau|la pincelada
hatching|die Schraffur Schraffuren|les hachures|el sombreado
mosaic|das Mosaik Mosaike|la mosaïque|el mosaico
fresco|das Fresko Fresken;das Wandgemälde Wandgemälde|la fresque|el fresco_mural frescos_murales;el mural
stained glass|die Glasmalerei Glasmalereien;das Buntglas|le vitrail vitraux|la vidriera;el vitral
still life|das Stillleben Stillleben|la nature_morte natures_mortes|el bodegón
caricature|die Karikatur Karikaturen|la caricature|la caricatura
self-portrait|das Selbstporträt Selbstporträts|le autoportrait|el autorretrato
graffiti|das Graffiti Graffitis|le graffiti|el grafiti;la pintada
speech bubble|die Sprechblase Sprechblasen|la bulle_de_BD|el bocadillo_de_cómic;el globo_de_texto
stencil|die Schablone Schablonen|le pochoir|la plantilla
palette|die Farbpalette Farbpaletten;die Palette Paletten|la palette|la paleta_de_pintor
tracing paper|das Transparentpapier Transparentpapiere|le papier_calque papiers_calques|el papel_de_calco
paper theatre|das Papiertheater Papiertheater|le théâtre_de_papier|el teatro_de_papel
clay figure|die Knetfigur Knetfiguren|la figurine_en_pâte_à_modeler|la figura_de_plastilina
stick figure|das Strichmännchen Strichmännchen|le bonhomme_bâton bonshommes_bâtons|el monigote
cartoon character|die Zeichentrickfigur Zeichentrickfiguren|le personnage_de_dessin_animé|el dibujo_animado dibujos_animados
black-and-white film|der Schwarz-Weiß-Film Schwarz-Weiß-Filme;der Schwarzweißfilm Schwarzweißfilme|le film_en_noir_et_blanc|la película_en_blanco_y_negro
feature film|der Spielfilm Spielfilme|le long_métrage longs_métrages|el largometraje
crime film|der Krimi Krimis|le polar;le film_policier films_policiers|la película_policíaca películas_policíacas
love film|der Liebesfilm Liebesfilme|le film_d'amour films_d'amour|la película_de_amor
adventure film|der Abenteuerfilm Abenteuerfilme|le film_d'aventures films_d'aventures|la película_de_aventuras
nature film|der Naturfilm Naturfilme;der Tierfilm Tierfilme|le documentaire_animalier documentaires_animaliers|el documental_de_naturaleza
science fiction|die Science-Fiction|la science-fiction|la ciencia_ficción
happy ending|das Happy_End Happy_Ends|la fin_heureuse fins_heureuses;le happy_end|el final_feliz finales_felices
green screen|der Greenscreen Greenscreens|le fond_vert fonds_verts|la pantalla_verde pantallas_verdes;el croma
stage set|das Bühnenbild Bühnenbilder;die Kulisse Kulissen|le décor_de_scène|la escenografía;el decorado
dressing room|die Künstlergarderobe Künstlergarderoben|la loge_d'artiste loges_d'artiste|el camerino
backstage|der Backstagebereich Backstagebereiche|les coulisses|los bastidores bastidores
prompter|der Souffleur Souffleure;die Souffleuse Souffleusen|le souffleur|el apuntador
film strip|der Filmstreifen Filmstreifen|la pellicule|la tira_de_película
wind machine|die Windmaschine Windmaschinen|la machine_à_vent|la máquina_de_viento
fog machine|die Nebelmaschine Nebelmaschinen|la machine_à_fumée|la máquina_de_humo
premiere|die Premiere Premieren|la avant-première avant-premières|el estreno
box office|die Kinokasse Kinokassen|la billetterie|la taquilla_de_cine
"""
