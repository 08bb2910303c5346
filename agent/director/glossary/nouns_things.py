"""Nouns of every day, third part: rows as in :mod:`agent.director.glossary.nouns_town`."""

from __future__ import annotations

NOUNS = """
flat tyre|die Reifenpanne Reifenpannen|la crevaison|el pinchazo
roundabout|der Kreisverkehr Kreisverkehre;der Kreisel Kreisel|le rond-point ronds-points|la rotonda;la glorieta
car wash|die Autowaschanlage Autowaschanlagen|la station_de_lavage|el lavadero_de_coches
cycle path|der Radweg Radwege|la piste_cyclable pistes_cyclables|el carril_bici carriles_bici
volleyball|der Volleyball|le volley|el voleibol
handball|der Handball|le handball|el balonmano
table tennis|das Tischtennis|le ping-pong|el pimpón;el tenis_de_mesa tenis_de_mesa
badminton|das Badminton;das Federballspiel Federballspiele|le badminton|el bádminton
shuttlecock|der Federball Federbälle|le volant_de_badminton|la pluma_de_bádminton
ice hockey|das Eishockey|le hockey_sur_glace|el hockey_sobre_hielo
hockey|das Hockey|le hockey|el hockey
golf|das Golf|le golf|el golf
golf club|der Golfschläger Golfschläger|le club_de_golf|el palo_de_golf
baseball|der Baseball|le base-ball|el béisbol
rugby|das Rugby|le rugby|el rugby
cycling|das Radfahren;der Radsport|le cyclisme|el ciclismo
gymnastics|das Turnen;die Gymnastik|la gymnastique|la gimnasia
judo|das Judo|le judo|el yudo;el judo
karate|das Karate|le karaté|el karate;el kárate
fencing|das Fechten|la escrime|la esgrima
wrestling|das Wrestling;das Ringen|le catch;la lutte|la lucha_libre luchas_libres
archery|das Bogenschießen|le tir_à_l'arc|el tiro_con_arco
horse riding|das Reiten;der Reitsport|la équitation|la equitación
horse race|das Pferderennen Pferderennen|la course_de_chevaux|la carrera_de_caballos
athletics|die Leichtathletik|le athlétisme|el atletismo
high jump|der Hochsprung Hochsprünge|le saut_en_hauteur|el salto_de_altura
long jump|der Weitsprung Weitsprünge|le saut_en_longueur|el salto_de_longitud
marathon|der Marathon Marathons|le marathon|el maratón
relay race|der Staffellauf Staffelläufe|la course_de_relais|la carrera_de_relevos
sack race|das Sackhüpfen|la course_en_sac|la carrera_de_sacos
diving|das Tauchen|la plongée|el buceo
snorkel|der Schnorchel Schnorchel|le tuba_de_plongée|el esnórquel;el tubo_de_buceo
diving mask|die Taucherbrille Taucherbrillen|le masque_de_plongée|la máscara_de_buceo
sailing|das Segeln|la voile_sportive|la vela_deportiva
rowing|das Rudern|le aviron|el remo
ice skating|das Schlittschuhlaufen;das Eislaufen|le patinage|el patinaje
skiing|das Skifahren|le ski_alpin|el esquí_alpino
snowboard|das Snowboard Snowboards|le snowboard|la tabla_de_nieve;el snowboard snowboards
sledge|der Schlitten Schlitten;der Rodel Rodel|la luge|el trineo
ski jump|das Skispringen;die Skischanze Skischanzen|le saut_à_ski|el salto_de_esquí
trampoline|das Trampolin Trampoline|le trampoline|la cama_elástica camas_elásticas
trapeze|das Trapez Trapeze|le trapèze|el trapecio
dumb-bell|die Hantel Hanteln|le haltère|la pesa;la mancuerna
punchbag|der Boxsack Boxsäcke|le sac_de_frappe|el saco_de_boxeo
boxing glove|der Boxhandschuh Boxhandschuhe|le gant_de_boxe|el guante_de_boxeo
boxing ring|der Boxring Boxringe|le ring|el cuadrilátero
penalty|der Elfmeter Elfmeter;der Strafstoß Strafstöße|le penalty|el penalti
free kick|der Freistoß Freistöße|le coup_franc coups_francs|el tiro_libre tiros_libres
foul|das Foul Fouls|la faute_de_jeu|la falta_deportiva faltas_deportivas
final|das Finale Finale;das Endspiel Endspiele|la finale|la final
tournament|das Turnier Turniere|le tournoi|el torneo
world cup|die Weltmeisterschaft Weltmeisterschaften;die WM|la coupe_du_monde|el mundial;la copa_del_mundo
Olympic Games|die Olympischen_Spiele Olympischen_Spiele;die Olympiade Olympiaden|les Jeux_olympiques|los Juegos_Olímpicos Juegos_Olímpicos
board game|das Brettspiel Brettspiele|le jeu_de_société jeux_de_société|el juego_de_mesa
video game|das Videospiel Videospiele;das Computerspiel Computerspiele|le jeu_vidéo jeux_vidéo|el videojuego
games console|die Spielkonsole Spielkonsolen|la console_de_jeux|la consola
hide-and-seek|das Versteckspiel Versteckspiele;das Verstecken|le cache-cache cache-cache|el escondite
tag|das Fangspiel Fangspiele|le jeu_du_loup jeux_du_loup|el pillapilla
hopscotch|das Hüpfspiel Hüpfspiele;das Himmel-und-Hölle-Spiel|la marelle|la rayuela
tug-of-war|das Tauziehen|le tir_à_la_corde|el tira_y_afloja
domino|der Dominostein Dominosteine;das Domino Dominos|le domino|la ficha_de_dominó;el dominó
playing card|die Spielkarte Spielkarten|la carte_à_jouer|el naipe
joker|der Joker Joker|le joker|el comodín comodines
pawn|der Spielstein Spielsteine;die Spielfigur Spielfiguren|le pion|el peón_de_ajedrez
checkmate|das Schachmatt|le échec_et_mat|el jaque_mate
yo-yo|das Jo-Jo Jo-Jos|le yoyo|el yoyó
toy car|das Spielzeugauto Spielzeugautos|la petite_voiture petites_voitures|el cochecito_de_juguete
tin soldier|der Zinnsoldat Zinnsoldaten|le soldat_de_plomb|el soldadito_de_plomo
rocking horse|das Schaukelpferd Schaukelpferde|le cheval_à_bascule chevaux_à_bascule|el caballito_de_madera
hobby horse|das Steckenpferd Steckenpferde|le cheval_de_bois chevaux_de_bois|el caballo_de_palo
doll's house|das Puppenhaus Puppenhäuser|la maison_de_poupée|la casa_de_muñecas
rag doll|die Stoffpuppe Stoffpuppen|la poupée_de_chiffon|la muñeca_de_trapo
hand puppet|die Handpuppe Handpuppen;der Kasper Kasper|la marionnette_à_gaine|el títere_de_mano
string puppet|die Fadenpuppe Fadenpuppen|la marionnette_à_fils|el títere_de_hilos
nutcracker|der Nussknacker Nussknacker|le casse-noisette casse-noisettes|el cascanueces cascanueces
plasticine|die Knete;das Plastilin|la pâte_à_modeler|la plastilina
modelling clay|die Modelliermasse Modelliermassen|la argile_à_modeler|la arcilla_de_modelar
seesaw|die Wippe Wippen|la balançoire_à_bascule;le tape-cul tape-culs|el balancín balancines;el subibaja
climbing frame|das Klettergerüst Klettergerüste|la cage_à_poules|la estructura_para_trepar
stilt|die Stelze Stelzen|la échasse|el zanco
catapult|die Steinschleuder Steinschleudern;die Schleuder Schleudern|le lance-pierre lance-pierres|el tirachinas tirachinas
water pistol|die Wasserpistole Wasserpistolen|le pistolet_à_eau|la pistola_de_agua
balloon dog|der Luftballonhund Luftballonhunde|le chien_en_ballon|el perro_de_globo
paper lantern|der Lampion Lampions;der Papierlampion Papierlampions|le lampion|el farolillo
pinwheel|das Papierwindrad Papierwindräder|le moulinet|el molinillo_de_papel
kaleidoscope|das Kaleidoskop Kaleidoskope|le kaléidoscope|el caleidoscopio
magic trick|der Zaubertrick Zaubertricks|le tour_de_magie|el truco_de_magia
pencil case|das Federmäppchen Federmäppchen;das Mäppchen Mäppchen;die Federtasche Federtaschen|la trousse|el estuche
pencil sharpener|der Anspitzer Anspitzer;der Spitzer Spitzer|le taille-crayon taille-crayons|el sacapuntas sacapuntas
ballpoint pen|der Kugelschreiber Kugelschreiber;der Kuli Kulis|le stylo_à_bille|el bolígrafo;el boli
felt-tip pen|der Filzstift Filzstifte;der Edding Eddings|le feutre|el rotulador
coloured pencil|der Buntstift Buntstifte;der Farbstift Farbstifte|le crayon_de_couleur|el lápiz_de_color lápices_de_color
quill|die Schreibfeder Schreibfedern;der Federkiel Federkiele|la plume_d'oie plumes_d'oie|la pluma_de_ave
inkwell|das Tintenfass Tintenfässer|le encrier|el tintero
ruler|das Lineal Lineale|la règle_graduée règles_graduées|la regla_de_medir
pair of compasses|der Zirkel Zirkel|le compas_à_dessin|el compás_de_dibujo compases_de_dibujo
calculator|der Taschenrechner Taschenrechner|la calculatrice|la calculadora
whiteboard|das Whiteboard Whiteboards|le tableau_blanc tableaux_blancs|la pizarra_blanca pizarras_blancas
dictionary|das Wörterbuch Wörterbücher;das Lexikon Lexika|le dictionnaire|el diccionario
textbook|das Schulbuch Schulbücher;das Lehrbuch Lehrbücher|le manuel_scolaire manuels_scolaires|el libro_de_texto
picture book|das Bilderbuch Bilderbücher|le livre_d'images livres_d'images|el libro_ilustrado libros_ilustrados
flip book|das Daumenkino Daumenkinos|le folioscope|el folioscopio
bookmark|das Lesezeichen Lesezeichen|le marque-page marque-pages|el marcapáginas marcapáginas
school bell|die Schulglocke Schulglocken;die Schulklingel Schulklingeln|la cloche_d'école cloches_d'école|el timbre_de_la_escuela
school bus|der Schulbus Schulbusse|le car_scolaire cars_scolaires|el autobús_escolar autobuses_escolares
school playground|der Schulhof Schulhöfe;der Pausenhof Pausenhöfe|la cour_de_récréation;la cour_d'école|el patio_del_colegio
school report|das Zeugnis Zeugnisse|le bulletin_scolaire bulletins_scolaires|el boletín_de_notas boletines_de_notas
primary school|die Grundschule Grundschulen|la école_primaire écoles_primaires|la escuela_primaria escuelas_primarias
secondary school|das Gymnasium Gymnasien;die Realschule Realschulen|le lycée;le collège|el instituto;la escuela_secundaria escuelas_secundarias
physics|die Physik|la physique|la física
chemistry|die Chemie|la chimie|la química
biology|die Biologie|la biologie|la biología
geography|die Geografie;die Erdkunde|la géographie|la geografía
arithmetic|das Rechnen|le calcul|el cálculo
sum|die Rechenaufgabe Rechenaufgaben;die Summe Summen|la somme|la suma
experiment|das Experiment Experimente;der Versuch Versuche|la expérience_scientifique expériences_scientifiques|el experimento
test tube|das Reagenzglas Reagenzgläser|la éprouvette|el tubo_de_ensayo;la probeta
microscope|das Mikroskop Mikroskope|le microscope|el microscopio
lecture|der Vortrag Vorträge;die Vorlesung Vorlesungen|la conférence;le exposé|la conferencia;la ponencia
printout|der Ausdruck Ausdrucke|le imprimé|el impreso
photocopier|der Kopierer Kopierer|la photocopieuse|la fotocopiadora
stapler|der Tacker Tacker;der Hefter Hefter|la agrafeuse|la grapadora
hole punch|der Locher Locher|la perforatrice|la perforadora
rubber stamp|der Stempel Stempel|le tampon|el sello_de_goma
notice board|das schwarze_Brett schwarze_Bretter;die Pinnwand Pinnwände|le panneau_d'affichage panneaux_d'affichage|el tablón_de_anuncios
swivel chair|der Drehstuhl Drehstühle;der Bürostuhl Bürostühle|la chaise_pivotante chaises_pivotantes|la silla_giratoria sillas_giratorias
computer mouse|die Computermaus Computermäuse|la souris_d'ordinateur souris_d'ordinateur|el ratón_de_ordenador
tablet|das Tablet Tablets|la tablette|la tableta;la tablet tablets
charger|das Ladegerät Ladegeräte;das Ladekabel Ladekabel|le chargeur|el cargador
contract|der Vertrag Verträge|le contrat|el contrato
signature|die Unterschrift Unterschriften|la signature|la firma
form|das Formular Formulare|le formulaire|el formulario
wage|der Lohn Löhne;das Gehalt Gehälter|le salaire;la paie|el sueldo;el salario
working day|der Arbeitstag Arbeitstage|la journée_de_travail|la jornada_laboral jornadas_laborales
end of work|der Feierabend Feierabende|la fin_de_journée|la hora_de_salir
school break|die Frühstückspause Frühstückspausen|la récréation;la récré|el recreo
strike|der Streik Streiks|la grève|la huelga
unemployment|die Arbeitslosigkeit|le chômage|el desempleo;el paro
clinical thermometer|das Fieberthermometer Fieberthermometer|le thermomètre_médical thermomètres_médicaux|el termómetro_clínico termómetros_clínicos
first-aid kit|der Verbandskasten Verbandskästen;der Erste-Hilfe-Kasten Erste-Hilfe-Kästen|la trousse_de_secours|el botiquín botiquines
plaster|der Gips Gipse|le plâtre|el yeso;la escayola
ointment|die Salbe Salben|la pommade|la pomada;el ungüento
cough syrup|der Hustensaft Hustensäfte|le sirop_contre_la_toux|el jarabe_para_la_tos
X-ray|das Röntgenbild Röntgenbilder|la radiographie|la radiografía
operation|die Operation Operationen|la intervention_chirurgicale interventions_chirurgicales|la operación
hospital bed|das Krankenbett Krankenbetten;das Krankenhausbett Krankenhausbetten|le lit_d'hôpital lits_d'hôpital|la cama_de_hospital
waiting room|das Wartezimmer Wartezimmer;der Wartesaal Wartesäle|la salle_d'attente salles_d'attente|la sala_de_espera
doctor's surgery|die Arztpraxis Arztpraxen;die Praxis Praxen|le cabinet_médical cabinets_médicaux|el consultorio;la consulta
flu|die Grippe Grippen|la grippe|la gripe
headache|der Kopfschmerz Kopfschmerzen|le mal_de_tête maux_de_tête|el dolor_de_cabeza
tummy ache|das Bauchweh;der Bauchschmerz Bauchschmerzen|le mal_de_ventre maux_de_ventre|el dolor_de_barriga
toothache|das Zahnweh;der Zahnschmerz Zahnschmerzen|le mal_de_dents maux_de_dents|el dolor_de_muelas
bruise|der blaue_Fleck blaue_Flecken|le bleu_sur_la_peau bleus_sur_la_peau|el moratón;el moretón
bump|die Beule Beulen|la bosse|el chichón
blister|die Wasserblase Wasserblasen|la ampoule_au_pied|la ampolla
broken leg|das gebrochene_Bein gebrochene_Beine;der Beinbruch Beinbrüche|la jambe_cassée jambes_cassées|la pierna_rota piernas_rotas
hearing aid|das Hörgerät Hörgeräte|le appareil_auditif appareils_auditifs|el audífono
poison|das Gift Gifte|le poison|el veneno
antidote|das Gegengift Gegengifte|le antidote|el antídoto
baby's dummy|der Schnuller Schnuller|la tétine|el chupete
nappy|die Windel Windeln|la couche_de_bébé|el pañal
baby bottle|das Fläschchen Fläschchen;die Babyflasche Babyflaschen|le biberon|el biberón
wardrobe trunk|der Schrankkoffer Schrankkoffer|la malle|el baúl baúles
hairdresser's salon|der Frisiersalon Frisiersalons|le salon_de_coiffure|el salón_de_peluquería salones_de_peluquería
launderette|der Waschsalon Waschsalons;die Wäscherei Wäschereien|la laverie;la blanchisserie|la lavandería
grocer's shop|das Lebensmittelgeschäft Lebensmittelgeschäfte;der Tante-Emma-Laden Tante-Emma-Läden|la épicerie|la tienda_de_comestibles
fish shop|das Fischgeschäft Fischgeschäfte;der Fischladen Fischläden|la poissonnerie|la pescadería
greengrocer's shop|der Gemüseladen Gemüseläden|le magasin_de_primeurs|la verdulería;la frutería
shoe shop|das Schuhgeschäft Schuhgeschäfte|le magasin_de_chaussures|la zapatería
stationer's shop|das Schreibwarengeschäft Schreibwarengeschäfte|la papeterie|la papelería
antique shop|das Antiquitätengeschäft Antiquitätengeschäfte;der Antiquitätenladen Antiquitätenläden|le magasin_d'antiquités magasins_d'antiquités|la tienda_de_antigüedades;el anticuario
department store|das Kaufhaus Kaufhäuser;das Warenhaus Warenhäuser|le grand_magasin grands_magasins|el gran_almacén grandes_almacenes
ice cream parlour|die Eisdiele Eisdielen;das Eiscafé Eiscafés|le salon_de_glaces|la heladería
chip shop|die Imbissbude Imbissbuden;der Imbiss Imbisse|la friterie;la baraque_à_frites|el chiringuito
inn|das Gasthaus Gasthäuser;das Wirtshaus Wirtshäuser;die Herberge Herbergen|la auberge|la posada;la hostería
pub|die Kneipe Kneipen;die Schenke Schenken|le bistrot;la taverne|la taberna
beer garden|der Biergarten Biergärten|la brasserie_en_plein_air|la cervecería_al_aire_libre
youth hostel|die Jugendherberge Jugendherbergen|la auberge_de_jeunesse|el albergue
nursing home|das Altersheim Altersheime;das Pflegeheim Pflegeheime|la maison_de_retraite|la residencia_de_ancianos
orphanage|das Waisenhaus Waisenhäuser|le orphelinat|el orfanato
fire station|die Feuerwache Feuerwachen|la caserne_de_pompiers|el parque_de_bomberos
planetarium|das Planetarium Planetarien|le planétarium|el planetario
observatory|die Sternwarte Sternwarten|le observatoire|el observatorio
funfair|der Rummelplatz Rummelplätze;der Rummel|la fête_foraine fêtes_foraines|el parque_de_atracciones
bumper car|der Autoscooter Autoscooter|la auto-tamponneuse autos-tamponneuses|el coche_de_choque
ghost train|die Geisterbahn Geisterbahnen|le train_fantôme trains_fantômes|el tren_de_la_bruja trenes_de_la_bruja
shooting gallery|die Schießbude Schießbuden|le stand_de_tir|la caseta_de_tiro
circus tent|das Zirkuszelt Zirkuszelte|le chapiteau|la carpa
ticket office|der Fahrkartenschalter Fahrkartenschalter;der Schalter Schalter|le guichet|la taquilla
discount|der Rabatt Rabatte|la remise;le rabais|el descuento;la rebaja
receipt|die Quittung Quittungen;der Kassenbon Kassenbons|le reçu;le ticket_de_caisse|el recibo
wrapping paper|das Geschenkpapier Geschenkpapiere;das Packpapier|le papier_cadeau papiers_cadeaux;le papier_d'emballage papiers_d'emballage|el papel_de_regalo
sack|der Sack Säcke|le sac_de_jute|el saco;el costal
paper bag|die Papiertüte Papiertüten;die Tüte Tüten|le sac_en_papier;le sachet|la bolsa_de_papel
tube|die Tube Tuben|le tube|el tubo
tin|die Büchse Büchsen|la boîte_en_fer;la boîte_métallique boîtes_métalliques|el bote_de_hojalata
label|das Etikett Etiketten;der Aufkleber Aufkleber|la étiquette;le autocollant|la etiqueta;la pegatina
price tag|das Preisschild Preisschilder|la étiquette_de_prix|la etiqueta_del_precio
wax seal|das Wachssiegel Wachssiegel;das Siegel Siegel|le sceau_de_cire sceaux_de_cire|el sello_de_cera;el lacre
gift box|die Geschenkbox Geschenkboxen;die Geschenkschachtel Geschenkschachteln|la boîte_cadeau boîtes_cadeaux|la caja_de_regalo
brass|das Messing|le laiton|el latón latones
pewter|das Zinn|le étain|el estaño
sheet metal|das Blech Bleche|la tôle|la chapa_metálica chapas_metálicas;la hojalata
rust|der Rost|la rouille|el óxido;la herrumbre
lead metal|das Blei|le plomb|el plomo
aluminium|das Aluminium;das Alu|le aluminium|el aluminio
tinfoil|die Alufolie Alufolien|le papier_d'aluminium papiers_d'aluminium|el papel_de_aluminio
slate|der Schiefer Schiefer|la ardoise|la pizarra_de_roca
granite|der Granit Granite|le granit|el granito
sandstone|der Sandstein Sandsteine|le grès|la arenisca
tar|der Teer|le goudron|el alquitrán alquitranes
asphalt|der Asphalt|le asphalte;le bitume|el asfalto
resin|das Harz Harze|la résine|la resina
ivory|das Elfenbein|le ivoire|el marfil
satin|der Satin Satins|le satin|el satén satenes;el raso
denim|der Jeansstoff Jeansstoffe|la toile_de_jean|la tela_vaquera telas_vaqueras
plush|der Plüsch|la peluche|la felpa
tulle|der Tüll|le tulle|el tul tules
wicker|das Weidengeflecht|le osier|el mimbre
sawdust|das Sägemehl|la sciure|el serrín serrines;el aserrín aserrines
wood shaving|der Hobelspan Hobelspäne|le copeau_de_bois copeaux_de_bois|la viruta_de_madera
plywood|das Sperrholz|le contreplaqué|el contrachapado
glitter|der Glitzer;der Glitter|la paillette|la purpurina;la lentejuela
soot|der Ruß|la suie|el hollín hollines
glimmer|der Schimmer;der Lichtschimmer|la lueur|el destello
flash|der Lichtblitz Lichtblitze|le éclair_de_lumière|el fogonazo
sparkle|das Funkeln;das Glitzern|le scintillement;le étincellement|el centelleo
flicker|das Flackern|le vacillement|el parpadeo
half-light|das Halbdunkel;das Zwielicht|la pénombre|la penumbra
blaze of colour|die Farbenpracht|la explosion_de_couleurs|la explosión_de_color
reflector|der Reflektor Reflektoren|le réflecteur|el reflector
heatwave|die Hitzewelle Hitzewellen|la canicule|la ola_de_calor
thaw|das Tauwetter|le dégel|el deshielo
black ice|das Glatteis|le verglas|el hielo_negro hielos_negros;la helada_negra heladas_negras
hailstone|das Hagelkorn Hagelkörner|le grêlon|la piedra_de_granizo
downpour|der Platzregen;der Wolkenbruch Wolkenbrüche;der Regenguss Regengüsse|la averse;le déluge|el aguacero;el chaparrón
hurricane|der Hurrikan Hurrikane;der Orkan Orkane|le ouragan|el huracán huracanes
blizzard|der Blizzard Blizzards|le blizzard|la ventisca
whirlwind|der Wirbelwind Wirbelwinde|le tourbillon_de_vent|el torbellino
rain cloud|die Regenwolke Regenwolken|le nuage_de_pluie|la nube_de_lluvia
storm cloud|die Gewitterwolke Gewitterwolken|le nuage_d'orage nuages_d'orage|el nubarrón
weather forecast|die Wettervorhersage Wettervorhersagen;der Wetterbericht Wetterberichte|le bulletin_météo bulletins_météo;la météo|el pronóstico_del_tiempo;el parte_meteorológico partes_meteorológicos
weathercock|der Wetterhahn Wetterhähne|la girouette|la veleta
fawn|das Rehkitz Rehkitze;das Kitz Kitze|le faon|el cervatillo
kid goat|das Zicklein Zicklein|le chevreau|el cabrito
cub|das Löwenjunge Löwenjungen;das Tierjunge Tierjungen;das Bärenjunge Bärenjungen|le lionceau;le petit_fauve petits_fauves|el cachorro_de_león;el osezno
tadpole|die Kaulquappe Kaulquappen|le têtard|el renacuajo
mare|die Stute Stuten|la jument|la yegua
stallion|der Hengst Hengste|le étalon|el semental
ox|der Ochse Ochsen|le bœuf|el buey
mule|das Maultier Maultiere|la mule|la mula
ram|der Widder Widder;der Schafbock Schafböcke|le bélier|el carnero
sow|die Sau Säue|la truie|la cerda
gander|der Gänserich Gänseriche|le jars|el ganso
doe|die Hirschkuh Hirschkühe|la biche|la cierva
chamois|die Gämse Gämsen|le chamois|el rebeco;la gamuza
ibex|der Steinbock Steinböcke|le bouquetin|la cabra_montés cabras_monteses
marmot|das Murmeltier Murmeltiere|la marmotte|la marmota
lynx|der Luchs Luchse|le lynx|el lince
bison|der Bison Bisons|le bison|el bisonte
buffalo|der Büffel Büffel|le buffle|el búfalo
antelope|die Antilope Antilopen|la antilope|el antílope
gazelle|die Gazelle Gazellen|la gazelle|la gacela
cheetah|der Gepard Geparde|le guépard|el guepardo
jaguar|der Jaguar Jaguare|le jaguar|el jaguar
hyena|die Hyäne Hyänen|la hyène|la hiena
chimpanzee|der Schimpanse Schimpansen|le chimpanzé|el chimpancé
orang-utan|der Orang-Utan Orang-Utans|le orang-outan orangs-outans|el orangután orangutanes
meerkat|das Erdmännchen Erdmännchen|le suricate|la suricata
anteater|der Ameisenbär Ameisenbären|le fourmilier|el oso_hormiguero osos_hormigueros
armadillo|das Gürteltier Gürteltiere|le tatou|el armadillo
weasel|das Wiesel Wiesel|la belette|la comadreja
ferret|das Frettchen Frettchen|le furet|el hurón
polecat|der Iltis Iltisse|le putois|el turón
shrew|die Spitzmaus Spitzmäuse|la musaraigne|la musaraña
dormouse|die Haselmaus Haselmäuse;der Siebenschläfer Siebenschläfer|le loir|el lirón
walrus|das Walross Walrosse|le morse|la morsa
sea lion|der Seelöwe Seelöwen|la otarie|el león_marino leones_marinos
orca|der Orca Orcas;der Schwertwal Schwertwale|la orque|la orca
swordfish|der Schwertfisch Schwertfische|le espadon|el pez_espada peces_espada
tuna|der Thunfisch Thunfische|le thon|el atún atunes
trout|die Forelle Forellen|la truite|la trucha
carp|der Karpfen Karpfen|la carpe|la carpa_de_río
pike|der Hecht Hechte|le brochet|el lucio
herring|der Hering Heringe|le hareng|el arenque
sardine|die Sardine Sardinen|la sardine|la sardina
eel|der Aal Aale|la anguille|la anguila
stingray|der Rochen Rochen|la raie_manta raies_manta|la mantarraya
clownfish|der Clownfisch Clownfische|le poisson-clown poissons-clowns|el pez_payaso peces_payaso
squid|der Tintenfisch Tintenfische;der Kalmar Kalmare|le calmar;la seiche|el calamar
sea urchin|der Seeigel Seeigel|le oursin|el erizo_de_mar
hermit crab|der Einsiedlerkrebs Einsiedlerkrebse|le bernard-l'ermite bernard-l'ermite|el cangrejo_ermitaño cangrejos_ermitaños
crayfish|der Flusskrebs Flusskrebse;der Krebs Krebse|la écrevisse|el cangrejo_de_río
newt|der Molch Molche|le triton|el tritón
salamander|der Salamander Salamander|la salamandre|la salamandra
adder|die Kreuzotter Kreuzottern;die Natter Nattern|la vipère|la víbora
cobra|die Kobra Kobras|le cobra|la cobra
iguana|der Leguan Leguane|le iguane|la iguana
gecko|der Gecko Geckos|le gecko|el geco
leech|der Blutegel Blutegel|la sangsue|la sanguijuela
slug|die Nacktschnecke Nacktschnecken|la limace|la babosa
scorpion|der Skorpion Skorpione|le scorpion|el escorpión;el alacrán alacranes
millipede|der Tausendfüßler Tausendfüßler|le mille-pattes mille-pattes|el ciempiés ciempiés
cockchafer|der Maikäfer Maikäfer|le hanneton|el abejorro_sanjuanero abejorros_sanjuaneros
hornet|die Hornisse Hornissen|le frelon|el avispón
horsefly|die Pferdebremse Pferdebremsen|le taon|el tábano
flea|der Floh Flöhe|la puce|la pulga
louse|die Laus Läuse|le pou poux|el piojo
tick|die Zecke Zecken|la tique|la garrapata
cicada|die Zikade Zikaden|la cigale|la cigarra
cockroach|die Kakerlake Kakerlaken;die Küchenschabe Küchenschaben|le cafard|la cucaracha
blue tit|die Blaumeise Blaumeisen;die Meise Meisen|la mésange|el herrerillo
finch|der Fink Finken|le pinson|el pinzón
starling|der Star Stare|le étourneau|el estornino
lark|die Lerche Lerchen|la alouette|la alondra
wren|der Zaunkönig Zaunkönige|le troglodyte|el chochín chochines
cuckoo|der Kuckuck Kuckucke|le coucou coucous|el cuco;el cuclillo
"""
