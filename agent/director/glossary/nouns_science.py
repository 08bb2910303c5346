"""Nouns of every day, seventh part: rows as in :mod:`agent.director.glossary.nouns_town`."""

from __future__ import annotations

NOUNS = """
plastic waste|der Plastikmüll|les déchets_plastiques|los residuos_plásticos
reusable cup|der Mehrwegbecher Mehrwegbecher|le gobelet_réutilisable gobelets_réutilisables|el vaso_reutilizable vasos_reutilizables
repair cafe|das Repaircafé Repaircafés|le café_de_réparation|el café_de_reparación
environmental protection|der Umweltschutz|la protection_de_l'environnement|la protección_del_medio_ambiente
climate change|der Klimawandel|le changement_climatique changements_climatiques|el cambio_climático
climate|das Klima|le climat|el clima
pollution|die Verschmutzung;die Umweltverschmutzung|la pollution|la contaminación
nature reserve|das Naturschutzgebiet Naturschutzgebiete|la réserve_naturelle réserves_naturelles|la reserva_natural reservas_naturales
national park|der Nationalpark Nationalparks|le parc_national parcs_nationaux|el parque_nacional parques_nacionales
solar panel|das Solarmodul Solarmodule;der Sonnenkollektor Sonnenkollektoren|le panneau_solaire panneaux_solaires|el panel_solar paneles_solares;la placa_solar placas_solares
solar energy|die Sonnenenergie;die Solarenergie|la énergie_solaire|la energía_solar
wind power|die Windkraft;die Windenergie|la énergie_éolienne|la energía_eólica
wind farm|der Windpark Windparks|le parc_éolien parcs_éoliens|el parque_eólico parques_eólicos
water power|die Wasserkraft|la énergie_hydraulique|la energía_hidráulica
heat pump|die Wärmepumpe Wärmepumpen|la pompe_à_chaleur|la bomba_de_calor
insulation|die Dämmung|la isolation|el aislamiento
charging station|die Ladestation Ladestationen;die Ladesäule Ladesäulen|la borne_de_recharge|el punto_de_recarga;la estación_de_carga estaciones_de_carga
electricity|die Elektrizität;der Strom|la électricité|la electricidad
electricity meter|der Stromzähler Stromzähler|le compteur_électrique compteurs_électriques|el contador_de_luz
power line|die Stromleitung Stromleitungen;die Hochspannungsleitung Hochspannungsleitungen|la ligne_électrique lignes_électriques|el tendido_eléctrico tendidos_eléctricos
pylon|der Strommast Strommasten|le pylône|la torre_de_alta_tensión
power cut|der Stromausfall Stromausfälle|la panne_de_courant;la coupure_de_courant|el apagón apagones;el corte_de_luz
short circuit|der Kurzschluss Kurzschlüsse|le court-circuit courts-circuits|el cortocircuito
natural gas|das Erdgas|le gaz_naturel|el gas_natural
gas bottle|die Gasflasche Gasflaschen|la bouteille_de_gaz|la bombona_de_butano;la bombona
firewood|das Brennholz|le bois_de_chauffage|la leña
woodpile|der Holzstapel Holzstapel;der Holzstoß Holzstöße|le tas_de_bois|la leñera;la pila_de_leña
log|das Holzscheit Holzscheite;das Scheit Scheite|la bûche;le rondin|el leño;el tronco_de_leña
tiled stove|der Kachelofen Kachelöfen|le poêle_en_faïence;le poêle|la estufa_de_azulejos
energy-saving bulb|die Energiesparlampe Energiesparlampen|la ampoule_basse_consommation ampoules_basse_consommation|la bombilla_de_bajo_consumo
journey|die Anreise Anreisen;die Fahrt Fahrten|le trajet|el trayecto
day trip|der Tagesausflug Tagesausflüge|la excursion_d'une_journée excursions_d'une_journée|la excursión_de_un_día excursiones_de_un_día
round trip|die Rundreise Rundreisen|le circuit_touristique circuits_touristiques|el circuito_turístico circuitos_turísticos
world tour|die Weltreise Weltreisen|le tour_du_monde|la vuelta_al_mundo
guided tour|die Führung Führungen;die Stadtführung Stadtführungen|la visite_guidée visites_guidées|la visita_guiada visitas_guiadas
sightseeing|die Stadtbesichtigung Stadtbesichtigungen|le tourisme|el turismo
sight|die Sehenswürdigkeit Sehenswürdigkeiten|le site_touristique sites_touristiques;la curiosité_touristique curiosités_touristiques|el lugar_de_interés;la atracción_turística atracciones_turísticas
souvenir|das Souvenir Souvenirs;das Mitbringsel Mitbringsel|le souvenir_de_voyage|el recuerdo_de_viaje;el souvenir
travel guide|der Reiseführer Reiseführer|le guide_de_voyage|la guía_de_viaje
city map|der Stadtplan Stadtpläne|le plan_de_ville|el plano_de_la_ciudad
customs|der Zoll|la douane douane|la aduana
customs officer|der Zöllner Zöllner;der Zollbeamte Zollbeamten|le douanier;la douanière|el aduanero;la aduanera
boarding card|die Bordkarte Bordkarten|la carte_d'embarquement cartes_d'embarquement|la tarjeta_de_embarque
plane ticket|das Flugticket Flugtickets|le billet_d'avion billets_d'avion|el billete_de_avión
visa|das Visum Visa|le visa|el visado
baggage carousel|das Gepäckband Gepäckbänder|le tapis_à_bagages|la cinta_de_equipaje
hand luggage|das Handgepäck|le bagage_à_main bagages_à_main|el equipaje_de_mano
travel bag|die Reisetasche Reisetaschen|le sac_de_voyage|la bolsa_de_viaje
trolley case|der Rollkoffer Rollkoffer;der Trolley Trolleys|la valise_à_roulettes|la maleta_con_ruedas maletas_con_ruedas
toilet bag|der Kulturbeutel Kulturbeutel|la trousse_de_toilette|el neceser
stopover|der Zwischenstopp Zwischenstopps;die Zwischenlandung Zwischenlandungen|la escale|la escala
landing|die Landung Landungen|le atterrissage|el aterrizaje
take-off|der Abflug Abflüge|le décollage|el despegue
delay|die Verspätung Verspätungen|le retard|el retraso
lost property office|das Fundbüro Fundbüros|le bureau_des_objets_trouvés bureaux_des_objets_trouvés|la oficina_de_objetos_perdidos
left-luggage locker|das Schließfach Schließfächer|la consigne_automatique consignes_automatiques|la taquilla;la consigna
seat reservation|die Platzreservierung Platzreservierungen|la réservation_de_place|la reserva_de_asiento
ticket machine|der Fahrkartenautomat Fahrkartenautomaten|le distributeur_de_billets|la máquina_expendedora_de_billetes máquinas_expendedoras_de_billetes
traffic sign|das Verkehrsschild Verkehrsschilder;das Verkehrszeichen Verkehrszeichen|le panneau_de_signalisation panneaux_de_signalisation|la señal_de_tráfico señales_de_tráfico
detour|der Umweg Umwege;die Umleitung Umleitungen|le détour;la déviation|el rodeo;el desvío
short cut|die Abkürzung Abkürzungen|le raccourci|el atajo
dead end|die Sackgasse Sackgassen|la impasse;le cul-de-sac culs-de-sac|el callejón_sin_salida callejones_sin_salida
lay-by|der Rastplatz Rastplätze|la aire_de_repos|el área_de_descanso áreas_de_descanso
service station|die Raststätte Raststätten|la aire_d'autoroute aires_d'autoroute|el área_de_servicio áreas_de_servicio
toll|die Maut;die Mautgebühr Mautgebühren|le péage|el peaje
hitchhiker|der Anhalter Anhalter;der Tramper Tramper|le auto-stoppeur;la auto-stoppeuse|el autoestopista;la autoestopista
backpacker|der Rucksacktourist Rucksacktouristen|le routard;la routarde|el mochilero;la mochilera
guest house|die Pension Pensionen;das Gästehaus Gästehäuser|la pension_de_famille;la maison_d'hôtes maisons_d'hôtes|la pensión pensiones;la casa_de_huéspedes
bed and breakfast|die Frühstückspension Frühstückspensionen|la chambre_d'hôtes chambres_d'hôtes|el hostal
holiday flat|die Ferienwohnung Ferienwohnungen|le appartement_de_vacances|el apartamento_vacacional apartamentos_vacacionales
holiday home|das Ferienhaus Ferienhäuser|la maison_de_vacances;le gîte|la casa_de_vacaciones;la casa_rural casas_rurales
single room|das Einzelzimmer Einzelzimmer|la chambre_simple chambres_simples|la habitación_individual habitaciones_individuales
double room|das Doppelzimmer Doppelzimmer|la chambre_double chambres_doubles|la habitación_doble habitaciones_dobles
reception|die Rezeption Rezeptionen;der Empfang Empfänge|la réception;le accueil|la recepción recepciones
receptionist|der Rezeptionist Rezeptionisten;die Rezeptionistin Rezeptionistinnen|le réceptionniste;la réceptionniste|el recepcionista;la recepcionista
lobby|das Foyer Foyers;die Eingangshalle Eingangshallen|le hall_d'entrée halls_d'entrée;le foyer|el vestíbulo
room key|der Zimmerschlüssel Zimmerschlüssel|la clé_de_chambre|la llave_de_la_habitación
room service|der Zimmerservice|le service_en_chambre|el servicio_de_habitaciones
breakfast buffet|das Frühstücksbuffet Frühstücksbuffets|le buffet_du_petit-déjeuner|el bufé_de_desayuno
buffet|das Büfett Büfetts;das Buffet Buffets|le buffet|el bufé
full board|die Vollpension|la pension_complète|la pensión_completa
half board|die Halbpension|la demi-pension|la media_pensión
overnight stay|die Übernachtung Übernachtungen|la nuitée|la pernoctación pernoctaciones
bellboy|der Page Pagen;der Hotelpage Hotelpagen|le groom|el botones botones
sauna|die Sauna Saunen|le sauna|la sauna
spa|das Kurbad Kurbäder;das Thermalbad Thermalbäder;die Therme Thermen|les thermes;la station_thermale stations_thermales|el balneario;las termas
beach bar|die Strandbar Strandbars|le bar_de_plage|el chiringuito_de_playa
sun lounger|die Sonnenliege Sonnenliegen;der Liegestuhl Liegestühle|le transat;le bain_de_soleil|la tumbona
roofed beach chair|der Strandkorb Strandkörbe|le fauteuil-cabine_de_plage fauteuils-cabines_de_plage|el sillón_de_playa sillones_de_playa
air mattress|die Luftmatratze Luftmatratzen|le matelas_pneumatique matelas_pneumatiques|la colchoneta
proposal of marriage|der Heiratsantrag Heiratsanträge|la demande_en_mariage|la petición_de_mano peticiones_de_mano
wedding ring|der Ehering Eheringe;der Trauring Trauringe|la alliance|la alianza;el anillo_de_boda
engagement ring|der Verlobungsring Verlobungsringe|la bague_de_fiançailles|el anillo_de_compromiso
wedding cake|die Hochzeitstorte Hochzeitstorten|le gâteau_de_mariage gâteaux_de_mariage;la pièce_montée pièces_montées|la tarta_de_boda
wedding party|die Hochzeitsfeier Hochzeitsfeiern;die Hochzeitsgesellschaft Hochzeitsgesellschaften|la fête_de_mariage|el banquete_de_boda
wedding guest|der Hochzeitsgast Hochzeitsgäste|le invité_de_mariage|el invitado_de_boda
wedding dance|der Hochzeitstanz Hochzeitstänze|la danse_des_mariés|el baile_de_boda
wedding day|der Hochzeitstag Hochzeitstage|le jour_du_mariage|el día_de_la_boda días_de_la_boda
bridal couple|das Brautpaar Brautpaare;das Hochzeitspaar Hochzeitspaare|les mariés;les jeunes_mariés|los novios;los recién_casados
bridal bouquet|der Brautstrauß Brautsträuße|le bouquet_de_mariée|el ramo_de_novia
bridesmaid|die Brautjungfer Brautjungfern|la demoiselle_d'honneur demoiselles_d'honneur|la dama_de_honor
best man|der Trauzeuge Trauzeugen|le témoin_de_mariage|el padrino_de_boda
wedding ceremony|die Trauung Trauungen|la cérémonie_de_mariage|la ceremonia_de_boda
register office|das Standesamt Standesämter|le bureau_d'état_civil bureaux_d'état_civil|el registro_civil registros_civiles
marriage|die Heirat Heiraten;die Eheschließung Eheschließungen|le mariage|el matrimonio
silver wedding|die Silberhochzeit Silberhochzeiten;die silberne_Hochzeit|les noces_d'argent|las bodas_de_plata
stag night|der Junggesellenabschied Junggesellenabschiede|le enterrement_de_vie_de_garçon|la despedida_de_soltero
hen night|der Junggesellinnenabschied Junggesellinnenabschiede|le enterrement_de_vie_de_jeune_fille|la despedida_de_soltera
pregnancy|die Schwangerschaft Schwangerschaften|la grossesse|el embarazo
baby bump|der Babybauch Babybäuche|le ventre_de_femme_enceinte;le ventre_rond ventres_ronds|la barriguita
delivery room|der Kreißsaal Kreißsäle|la salle_d'accouchement salles_d'accouchement|el paritorio;la sala_de_partos
birth announcement|die Geburtsanzeige Geburtsanzeigen|le faire-part_de_naissance|el anuncio_de_nacimiento
cot|das Babybett Babybetten;das Gitterbett Gitterbetten|le lit_de_bébé|la cuna_de_barrotes
rattle toy|die Babyrassel Babyrasseln|le hochet|el sonajero
bib|das Lätzchen Lätzchen|le bavoir|el babero
baby carrier|das Tragetuch Tragetücher;die Babytrage Babytragen|le porte-bébé|el portabebés portabebés
pushchair|der Buggy Buggys|la poussette|la sillita_de_paseo
nappy change|das Wickeln|le changement_de_couche|el cambio_de_pañal
changing table|der Wickeltisch Wickeltische;die Wickelkommode Wickelkommoden|la table_à_langer|el cambiador
playpen|der Laufstall Laufställe|le parc_pour_bébé|el parque_infantil parques_infantiles;el corralito
christening gown|das Taufkleid Taufkleider|la robe_de_baptême|el faldón_de_bautizo faldones_de_bautizo
font|das Taufbecken Taufbecken|les fonts_baptismaux|la pila_bautismal pilas_bautismales
coffin|der Sarg Särge|le cercueil|el ataúd ataúdes;el féretro
urn|die Urne Urnen|la urne_funéraire urnes_funéraires|la urna
hearse|der Leichenwagen Leichenwagen|le corbillard|el coche_fúnebre coches_fúnebres
gravestone|der Grabstein Grabsteine|la pierre_tombale pierres_tombales|la lápida
undertaker|der Bestatter Bestatter;das Bestattungsinstitut Bestattungsinstitute|les pompes_funèbres;le croque-mort|la funeraria;el enterrador
funeral meal|der Leichenschmaus|le repas_d'enterrement repas_d'enterrement|la comida_de_funeral
death notice|die Todesanzeige Todesanzeigen;die Traueranzeige Traueranzeigen|le avis_de_décès avis_de_décès;la nécrologie|la esquela;la necrológica
mourning|die Trauer|le deuil|el luto;el duelo
mourner|der Trauernde Trauernden;der Trauergast Trauergäste|la personne_en_deuil|el doliente
condolence|das Beileid|la condoléance|el pésame;la condolencia
memorial|die Gedenkstätte Gedenkstätten;das Mahnmal Mahnmale|le mémorial|el monumento_conmemorativo monumentos_conmemorativos;el memorial
commemoration|die Gedenkfeier Gedenkfeiern;das Gedenken|la commémoration|la conmemoración conmemoraciones
farewell speech|die Abschiedsrede Abschiedsreden|le discours_d'adieu discours_d'adieu|el discurso_de_despedida
obituary|der Nachruf Nachrufe|la notice_nécrologique notices_nécrologiques|el obituario
inheritance|das Erbe;die Erbschaft Erbschaften|le héritage|la herencia
will|das Testament Testamente|le testament|el testamento
headline|die Schlagzeile Schlagzeilen|le gros_titre gros_titres|el titular
newspaper article|der Zeitungsartikel Zeitungsartikel;der Artikel Artikel|le article_de_journal articles_de_journal|el artículo_de_periódico
front page|die Titelseite Titelseiten|la première_page premières_pages|la portada;la primera_plana primeras_planas
newspaper cutting|der Zeitungsausschnitt Zeitungsausschnitte|la coupure_de_presse|el recorte_de_periódico
crossword|das Kreuzworträtsel Kreuzworträtsel|les mots_croisés;la grille_de_mots_croisés|el crucigrama
reader's letter|der Leserbrief Leserbriefe|le courrier_des_lecteurs|la carta_al_director cartas_al_director
paper boy|der Zeitungsjunge Zeitungsjungen;der Zeitungsausträger Zeitungsausträger|le livreur_de_journaux;le crieur_de_journaux|el repartidor_de_periódicos
editorial office|die Redaktion Redaktionen|la rédaction|la redacción redacciones
press conference|die Pressekonferenz Pressekonferenzen|la conférence_de_presse|la rueda_de_prensa
subscription|das Abonnement Abonnements;das Abo Abos|le abonnement|la suscripción suscripciones;el abono
reader|der Leser Leser;die Leserin Leserinnen|le lecteur;la lectrice|el lector;la lectora
stage play|das Theaterstück Theaterstücke;das Schauspiel Schauspiele|la pièce_de_théâtre|la obra_de_teatro
act|der Akt Akte;der Aufzug Aufzüge|le acte|el acto
interval|die Theaterpause Theaterpausen|le entracte|el entreacto;el intermedio
curtain call|der Schlussapplaus|le rappel|la ovación_final ovaciones_finales
encore|die Zugabe Zugaben|le bis bis|el bis bises
stage curtain|der Bühnenvorhang Bühnenvorhänge|le rideau_de_scène rideaux_de_scène|el telón telones
stage fright|das Lampenfieber|le trac|el miedo_escénico miedos_escénicos
theatre box|die Loge Logen|la loge|el palco
stalls|das Parkett|le parterre_du_théâtre parterre_du_théâtre|el patio_de_butacas patio_de_butacas
theatre gallery|der Rang Ränge|le poulailler;le balcon_de_théâtre|el anfiteatro;el gallinero
front row|die erste_Reihe;die vorderste_Reihe|le premier_rang|la primera_fila
dress rehearsal|die Generalprobe Generalproben|la répétition_générale répétitions_générales;la générale|el ensayo_general ensayos_generales
theatre company|die Theatergruppe Theatergruppen;das Ensemble Ensembles|la troupe_de_théâtre|la compañía_de_teatro
amateur actor|der Laienschauspieler Laienschauspieler|le comédien_amateur comédiens_amateurs|el actor_aficionado actores_aficionados
cloakroom|die Garderobe Garderoben|le vestiaire|el guardarropa
opera glasses|das Opernglas|les jumelles_de_théâtre|los gemelos_de_teatro
exhibit|das Exponat Exponate;das Ausstellungsstück Ausstellungsstücke|la pièce_d'exposition pièces_d'exposition|la pieza_de_exposición
showcase|die Vitrine Vitrinen;der Schaukasten Schaukästen|la vitrine|la vitrina
pedestal|der Sockel Sockel;das Podest Podeste|le socle;le piédestal|el pedestal
museum guard|der Museumswärter Museumswärter|le gardien_de_musée|el vigilante_de_museo
audio guide|der Audioguide Audioguides|le audioguide|la audioguía
exhibition opening|die Vernissage Vernissagen|le vernissage|la inauguración_de_exposición inauguraciones_de_exposición
masterpiece|das Meisterwerk Meisterwerke|le chef-d'œuvre chefs-d'œuvre|la obra_maestra obras_maestras
work of art|das Kunstwerk Kunstwerke|la œuvre_d'art œuvres_d'art|la obra_de_arte
excavation|die Ausgrabung Ausgrabungen|la fouille_archéologique fouilles_archéologiques|la excavación excavaciones
fossil|das Fossil Fossilien;die Versteinerung Versteinerungen|le fossile|el fósil
mummy|die Mumie Mumien|la momie|la momia
atom|das Atom Atome|le atome|el átomo
molecule|das Molekül Moleküle|la molécule|la molécula
cell|die Zelle Zellen;die Körperzelle Körperzellen|la cellule|la célula
bacterium|die Bakterie Bakterien|la bactérie|la bacteria
germ|der Keim Keime|le microbe|el germen gérmenes;el microbio
virus|das Virus Viren|le virus|el virus virus
gene|das Gen Gene|le gène|el gen genes
oxygen|der Sauerstoff|le oxygène|el oxígeno
hydrogen|der Wasserstoff|le hydrogène|el hidrógeno
carbon dioxide|das Kohlendioxid;das CO2|le dioxyde_de_carbone;le gaz_carbonique|el dióxido_de_carbono
acid|die Säure Säuren|le acide|el ácido
liquid|die Flüssigkeit Flüssigkeiten|le liquide|el líquido
gas|das Gas Gase|le gaz|el gas
vapour|der Wasserdampf|la vapeur_d'eau vapeurs_d'eau|el vapor_de_agua
boiling point|der Siedepunkt Siedepunkte|le point_d'ébullition points_d'ébullition|el punto_de_ebullición
melting point|der Schmelzpunkt Schmelzpunkte|le point_de_fusion|el punto_de_fusión
magnet|der Magnet Magnete|le aimant|el imán imanes
circuit|der Stromkreis Stromkreise|le circuit_électrique circuits_électriques|el circuito_eléctrico circuitos_eléctricos
friction|die Reibung|le frottement|el rozamiento;la fricción
water cycle|der Wasserkreislauf|le cycle_de_l'eau cycles_de_l'eau|el ciclo_del_agua ciclos_del_agua
food chain|die Nahrungskette Nahrungsketten|la chaîne_alimentaire chaînes_alimentaires|la cadena_alimentaria cadenas_alimentarias
photosynthesis|die Fotosynthese|la photosynthèse|la fotosíntesis fotosíntesis
evaporation|die Verdunstung|la évaporation|la evaporación
digestion|die Verdauung|la digestion|la digestión
blood circulation|der Blutkreislauf|la circulation_sanguine|la circulación_sanguínea
chart|das Diagramm Diagramme;das Schaubild Schaubilder|le graphique;le diagramme|el gráfico;el diagrama
bar chart|das Balkendiagramm Balkendiagramme|le diagramme_en_barres;le histogramme|el gráfico_de_barras
pie chart|das Tortendiagramm Tortendiagramme;das Kreisdiagramm Kreisdiagramme|le camembert_graphique camemberts_graphiques;le diagramme_circulaire diagrammes_circulaires|el gráfico_circular gráficos_circulares
formula|die Formel Formeln|la formule|la fórmula
equation|die Gleichung Gleichungen|la équation|la ecuación ecuaciones
fraction|der Bruch Brüche|la fraction|la fracción fracciones
digit|die Ziffer Ziffern|le chiffre|la cifra;el dígito
password|das Passwort Passwörter;das Kennwort Kennwörter|le mot_de_passe|la contraseña
user name|der Benutzername Benutzernamen|le nom_d'utilisateur noms_d'utilisateur|el nombre_de_usuario
user|der Nutzer Nutzer;der Benutzer Benutzer|le utilisateur;la utilisatrice|el usuario;la usuaria
download|der Download Downloads|le téléchargement|la descarga
attachment|der Anhang Anhänge;der Dateianhang Dateianhänge|la pièce_jointe pièces_jointes|el archivo_adjunto archivos_adjuntos
folder|der Dateiordner Dateiordner|le dossier|la carpeta_de_archivos
hard disk|die Festplatte Festplatten|le disque_dur disques_durs|el disco_duro discos_duros
memory stick|der USB-Stick USB-Sticks|la clé_USB clés_USB|la memoria_USB memorias_USB;el pendrive
memory card|die Speicherkarte Speicherkarten|la carte_mémoire cartes_mémoire|la tarjeta_de_memoria
desktop|der Bildschirmhintergrund Bildschirmhintergründe|le fond_d'écran fonds_d'écran;le bureau_d'ordinateur bureaux_d'ordinateur|el fondo_de_pantalla;el escritorio_de_ordenador
screenshot|das Bildschirmfoto Bildschirmfotos;der Screenshot Screenshots|la capture_d'écran captures_d'écran|la captura_de_pantalla
touchscreen|der Touchscreen Touchscreens|le écran_tactile écrans_tactiles|la pantalla_táctil pantallas_táctiles
search engine|die Suchmaschine Suchmaschinen|le moteur_de_recherche|el buscador
wifi|das WLAN|le wifi|el wifi
router|der Router Router|la box_internet box_internet;le routeur|el rúter rúteres
browser|der Browser Browser|le navigateur|el navegador
home page|die Startseite Startseiten|la page_d'accueil pages_d'accueil|la página_de_inicio
newsletter|der Newsletter Newsletter;der Rundbrief Rundbriefe|la lettre_d'information lettres_d'information|el boletín boletines
chat|der Chat Chats|le tchat;la discussion_en_ligne|el chat chats
group chat|der Gruppenchat Gruppenchats|le groupe_de_discussion|el chat_de_grupo chats_de_grupo
text message|die SMS;die Textnachricht Textnachrichten|le texto;le SMS|el mensaje_de_texto;el SMS
voice message|die Sprachnachricht Sprachnachrichten|le message_vocal messages_vocaux|el mensaje_de_voz;el audio
answering machine|der Anrufbeantworter Anrufbeantworter|le répondeur|el contestador
phone call|der Anruf Anrufe;das Telefonat Telefonate|le appel_téléphonique appels_téléphoniques;le coup_de_fil|la llamada_telefónica llamadas_telefónicas
video call|der Videoanruf Videoanrufe|le appel_vidéo appels_vidéo|la videollamada
phone number|die Telefonnummer Telefonnummern|le numéro_de_téléphone|el número_de_teléfono
phone box|die Telefonzelle Telefonzellen|la cabine_téléphonique cabines_téléphoniques|la cabina_telefónica cabinas_telefónicas
telephone receiver|der Hörer Hörer;der Telefonhörer Telefonhörer|le combiné|el auricular
ringtone|der Klingelton Klingeltöne|la sonnerie|el tono_de_llamada
dialling tone|das Freizeichen|la tonalité|el tono_de_marcado
dead spot|das Funkloch Funklöcher|la zone_blanche zones_blanches|la zona_sin_cobertura
mobile phone case|die Handyhülle Handyhüllen|la coque_de_téléphone|la funda_de_móvil
artificial intelligence|die Künstliche_Intelligenz;die künstliche_Intelligenz;die KI|la intelligence_artificielle;la IA|la inteligencia_artificial;la IA
savings|die Ersparnisse|les économies|los ahorros
savings book|das Sparbuch Sparbücher|le livret_d'épargne livrets_d'épargne|la libreta_de_ahorros
bank account|das Bankkonto Bankkonten;das Konto Konten|le compte_bancaire comptes_bancaires|la cuenta_bancaria cuentas_bancarias
account statement|der Kontoauszug Kontoauszüge|le relevé_de_compte|el extracto_bancario extractos_bancarios
credit card|die Kreditkarte Kreditkarten|la carte_bancaire cartes_bancaires;la carte_de_crédit|la tarjeta_de_crédito
cash machine|der Geldautomat Geldautomaten;der Bankomat Bankomaten|le distributeur_automatique distributeurs_automatiques|el cajero_automático cajeros_automáticos
cash|das Bargeld|les espèces;le argent_liquide|el dinero_en_efectivo;el efectivo
small change|das Wechselgeld;das Kleingeld|la petite_monnaie;le rendu_de_monnaie|la calderilla;el dinero_suelto
bank transfer|die Überweisung Überweisungen|le virement|la transferencia
loan|der Kredit Kredite;das Darlehen Darlehen|le emprunt|el préstamo
debt|die Schuld Schulden|la dette|la deuda
interest|der Zins Zinsen|les intérêts_bancaires|los intereses_bancarios
instalment|die Rate Raten|le versement;la mensualité|el plazo;la mensualidad
rent|die Miete Mieten|le loyer|el alquiler
pocket money|das Taschengeld|le argent_de_poche|la paga_semanal pagas_semanales
grant|das Stipendium Stipendien;der Zuschuss Zuschüsse|la bourse;la subvention|la beca;la subvención subvenciones
sunny spell|die Aufheiterung Aufheiterungen|la éclaircie|el claro_de_sol
cloud cover|die Wolkendecke Wolkendecken|la couverture_nuageuse couvertures_nuageuses|la capa_de_nubes
bank of fog|die Nebelbank Nebelbänke|le banc_de_brouillard|el banco_de_niebla
hoarfrost|der Raureif;der Reif|le givre;la gelée_blanche gelées_blanches|la escarcha
sleet|der Schneeregen;der Graupel|le grésil|el aguanieve
flash of lightning|der Blitzschlag Blitzschläge|le coup_de_foudre|el rayo
sheet lightning|das Wetterleuchten|les éclairs_de_chaleur|el relampagueo
lull|die Flaute Flauten;die Windstille|la accalmie|la calma_chicha
sea breeze|die Meeresbrise Meeresbrisen|la brise_marine brises_marines|la brisa_marina brisas_marinas
low pressure area|das Tiefdruckgebiet Tiefdruckgebiete|la dépression|la borrasca
cold front|die Kaltfront Kaltfronten|le front_froid fronts_froids|el frente_frío frentes_fríos
puddle of rain|die Regenpfütze Regenpfützen|la flaque_d'eau flaques_d'eau|el charco_de_lluvia
rain shelter|der Unterstand Unterstände|le abri|el refugio;el cobertizo
halo|der Heiligenschein Heiligenscheine;der Lichthof Lichthöfe|la auréole;le halo|la aureola;el halo
afterglow|das Abendrot|le rougeoiement_du_soir|el arrebol
red sky at dawn|das Morgenrot;die Morgenröte|le ciel_rouge_du_matin;la aurore|el arrebol_matutino;la aurora
moonrise|der Mondaufgang Mondaufgänge|le lever_de_lune|la salida_de_la_luna
starlight|das Sternenlicht|la lumière_des_étoiles|la luz_de_las_estrellas
constellation|das Sternbild Sternbilder|la constellation|la constelación constelaciones
new moon|der Neumond|la nouvelle_lune nouvelles_lunes|la luna_nueva lunas_nuevas
half moon|der Halbmond Halbmonde|la demi-lune demi-lunes|la media_luna medias_lunas
lunar eclipse|die Mondfinsternis Mondfinsternisse|la éclipse_de_lune éclipses_de_lune|el eclipse_lunar eclipses_lunares
evening star|der Abendstern|la étoile_du_soir|el lucero_de_la_tarde
dotted line|die gepunktete_Linie;die punktierte_Linie|la ligne_pointillée lignes_pointillées;le pointillé|la línea_de_puntos
dashed line|die gestrichelte_Linie|la ligne_en_tirets;le tireté|la línea_discontinua líneas_discontinuas
dividing line|die Trennlinie Trennlinien|la ligne_de_séparation|la línea_divisoria líneas_divisorias
bullet point|der Aufzählungspunkt Aufzählungspunkte;der Stichpunkt Stichpunkte|la puce|la viñeta_de_lista
tick mark|das Häkchen Häkchen|la coche|la marca_de_verificación
asterisk|das Sternchen Sternchen|le astérisque|el asterisco
arrowhead|die Pfeilspitze Pfeilspitzen|la pointe_de_flèche|la punta_de_flecha
scribble|das Gekritzel;die Kritzelei Kritzeleien|le gribouillage;le griffonnage|el garabato
squiggle|der Schnörkel Schnörkel;der Kringel Kringel|la fioriture;le gribouillis|el garabato_curvo;la floritura
doodle|das Strichmännchen Strichmännchen|le petit_dessin petits_dessins|el monigote
zigzag line|die Zickzacklinie Zickzacklinien|la ligne_brisée lignes_brisées|la línea_quebrada líneas_quebradas
cuboid|der Quader Quader|le pavé_droit pavés_droits|el ortoedro
six-pointed star|der sechszackige_Stern|la étoile_à_six_branches|la estrella_de_seis_puntas
octagon|das Achteck Achtecke|le octogone|el octógono
polygon|das Vieleck Vielecke|le polygone|el polígono
ellipse|die Ellipse Ellipsen|la ellipse|la elipse
diameter|der Durchmesser Durchmesser|le diamètre|el diámetro
radius|der Radius Radien|le rayon|el radio
grid|das Raster Raster;das Gitter Gitter|la grille;le quadrillage|la cuadrícula;la rejilla
chequerboard|das Schachbrettmuster Schachbrettmuster|le damier|el damero
herringbone|das Fischgrätmuster|le motif_à_chevrons|la espiga;el punto_de_espiga
tartan|das Schottenmuster|le tartan;le motif_écossais motifs_écossais|la tela_escocesa telas_escocesas;los cuadros_escoceses
floral pattern|das Blumenmuster Blumenmuster|le motif_floral motifs_floraux;le motif_à_fleurs|el estampado_de_flores
gradient|der Farbverlauf Farbverläufe|le dégradé|el degradado
shade of colour|der Farbton Farbtöne;die Schattierung Schattierungen|la nuance;la teinte|el tono;el matiz
primary colour|die Grundfarbe Grundfarben|la couleur_primaire couleurs_primaires|el color_primario colores_primarios
drop shadow|der Schlagschatten Schlagschatten|la ombre_portée ombres_portées|la sombra_proyectada sombras_proyectadas
highlight|das Glanzlicht Glanzlichter;der Lichtpunkt Lichtpunkte|le reflet_lumineux reflets_lumineux|el brillo;el toque_de_luz
thought bubble|die Gedankenblase Gedankenblasen|la bulle_de_pensée|el bocadillo_de_pensamiento;el globo_de_pensamiento
text box|das Textfeld Textfelder|la zone_de_texte|el cuadro_de_texto
line thickness|die Strichstärke Strichstärken|la épaisseur_du_trait épaisseurs_du_trait|el grosor_de_línea
stroke of a pen|der Strich Striche;der Federstrich Federstriche|le trait;le trait_de_plume|el trazo
vanishing point|der Fluchtpunkt Fluchtpunkte|le point_de_fuite|el punto_de_fuga
fingermark|der Fingerabdruck Fingerabdrücke|la trace_de_doigt|la marca_de_dedo
tyre track|die Reifenspur Reifenspuren|la trace_de_pneu|la huella_de_neumático
paw print|der Pfotenabdruck Pfotenabdrücke|la empreinte_de_patte empreintes_de_patte|la huella_de_pata
coat of paint|der Anstrich Anstriche|la couche_de_peinture|la capa_de_pintura;la mano_de_pintura
paint splash|der Farbklecks Farbkleckse;der Farbspritzer Farbspritzer|la éclaboussure_de_peinture éclaboussures_de_peinture|la salpicadura_de_pintura
hubbub|das Stimmengewirr;der Trubel|le brouhaha|el barullo;el bullicio
commotion|der Tumult Tumulte;der Aufruhr|le tumulte;la agitation|el alboroto;el tumulto
din|der Krach;der Radau|le vacarme;le boucan|el estrépito;el jaleo
boom|der Donnerhall;das Dröhnen|le grondement|el estampido;el retumbo
squelch|das Schmatzen|le bruit_de_succion|el chapoteo
slurp|das Schlürfen|le slurp|el sorbo
pop|der Knall Knalle|le pop;la détonation|el estallido;el taponazo
whirr|das Surren;das Schwirren|le vrombissement;le ronflement|el zumbido;el runrún runrunes
drone of engines|das Brummen|le ronronnement|el ronroneo_de_motor
jingling|das Klimpern;das Schellengeläut|le tintement|el cascabeleo;el tintineo
sleigh bell|das Schlittenglöckchen Schlittenglöckchen;die Schelle Schellen|le grelot|el cascabel
squawk|das Krächzen;das Kreischen|le cri_rauque cris_rauques;le piaillement|el graznido
bray|das Iahen|le braiment|el rebuzno
quack|das Quaken;das Geschnatter|le coin-coin;le cancan|el cuac
peep|das Piepsen|le pépiement|el pío;el pitido
whine|das Winseln|le gémissement_de_chien;le couinement|el gañido;el quejido
clapping|das Klatschen;das Händeklatschen|le claquement_de_mains|las palmas;el palmoteo
finger snap|das Fingerschnipsen|le claquement_de_doigts|el chasquido_de_dedos
stamping of feet|das Stampfen|le trépignement|el pataleo;el zapateo
feedback|die Rückkopplung Rückkopplungen|le larsen|el acople
interference|das Rauschen;die Störung Störungen|les parasites;le grésillement|la interferencia
volume|die Lautstärke Lautstärken|le volume_sonore volumes_sonores|el volumen_de_sonido
treble clef|der Violinschlüssel Violinschlüssel;der Notenschlüssel Notenschlüssel|la clé_de_sol|la clave_de_sol
stave|die Notenlinie Notenlinien;das Notensystem Notensysteme|la portée_musicale portées_musicales|el pentagrama
octave|die Oktave Oktaven|la octave|la octava
pitch|die Tonhöhe Tonhöhen|la hauteur_du_son|la altura_del_sonido
time signature|die Taktart Taktarten|la mesure_musicale mesures_musicales|el compás compases
upbeat|der Auftakt Auftakte|la levée_musicale levées_musicales|la anacrusa
quaver|die Achtelnote Achtelnoten|la croche|la corchea
crotchet|die Viertelnote Viertelnoten|la note_noire notes_noires|la nota_negra notas_negras
minim|die halbe_Note;die Halbe_Note|la note_blanche notes_blanches|la nota_blanca notas_blancas
harmony|die Harmonie Harmonien|la harmonie|la armonía
discord|der Missklang Missklänge;die Dissonanz Dissonanzen|la dissonance;la fausse_note fausses_notes|la disonancia;la nota_falsa notas_falsas
tune|die Tonfolge Tonfolgen|le air_de_musique airs_de_musique|la tonada
theme tune|die Titelmelodie Titelmelodien;die Titelmusik|le générique;la musique_du_générique|la sintonía;el tema_principal temas_principales
catchy tune|der Ohrwurm Ohrwürmer|la rengaine;la chanson_entêtante chansons_entêtantes|la canción_pegadiza canciones_pegadizas
prelude|das Vorspiel Vorspiele;das Präludium Präludien|le prélude|el preludio
overture|die Ouvertüre Ouvertüren|la ouverture_d'opéra ouvertures_d'opéra|la obertura
interlude|das Zwischenspiel Zwischenspiele|le interlude;le intermède|el interludio
movement of a symphony|der Satz Sätze|le mouvement_de_symphonie|el movimiento_de_sinfonía
minuet|das Menuett Menuette|le menuet|el minué
tarantella|die Tarantella|la tarentelle|la tarantela
flamenco|der Flamenco|le flamenco|el flamenco
samba|die Samba;der Samba|la samba|la samba
hit song|der Schlager Schlager;der Hit Hits|le tube;la variété|el éxito_musical éxitos_musicales
round song|der Kanon Kanons|le canon_à_plusieurs_voix|el canon cánones
humming of a tune|das Summen|le fredonnement|el tarareo
yodel|der Jodler Jodler;das Jodeln|le yodel;la tyrolienne|el canto_tirolés cantos_tiroleses
bow stroke|der Bogenstrich Bogenstriche|le coup_d'archet coups_d'archet|el golpe_de_arco
plucked instrument|das Zupfinstrument Zupfinstrumente|le instrument_à_cordes_pincées instruments_à_cordes_pincées|el instrumento_de_cuerda_pulsada
wind instrument|das Blasinstrument Blasinstrumente|le instrument_à_vent instruments_à_vent|el instrumento_de_viento
string instrument|das Streichinstrument Streichinstrumente;das Saiteninstrument Saiteninstrumente|le instrument_à_cordes instruments_à_cordes|el instrumento_de_cuerda
percussion|das Schlagwerk;das Schlagzeug|les percussions;la percussion|la percusión
mouthpiece|das Mundstück Mundstücke|la embouchure|la embocadura
jump|der Sprung Sprünge|le saut|el salto
action|die Aktion Aktionen|la action|la acción acciones
training|die Ausbildung Ausbildungen|la formation|la formación formaciones
enclosure|das Gehege Gehege|le enclos|el recinto
"""
