"""Town, school, office, shops, hospital, traffic, sea and sport in English, German, French and Spanish.

A row is ``english|german|french|spanish``, ``;`` between synonyms. A noun is its article, its singular and,
where rules do not make it, its plural; ``_`` joins the words of one form. Before a vowel stands the article of
the gender too: ``le arbre``, ``la école``, ``la agua``. German ``die Leute Leute`` is a plural only.
"""

from __future__ import annotations

NOUNS = """
city|die Stadt Städte;die Großstadt Großstädte|la ville|la ciudad
small town|die Kleinstadt Kleinstädte;das Städtchen Städtchen|la petite_ville petites_villes;la bourgade|la villa
village|das Dorf Dörfer|le village|el pueblo;la aldea
capital|die Hauptstadt Hauptstädte|la capitale|la capital
country|das Land Länder|le pays|el país países
countryside|das Landleben|la campagne|el medio_rural medios_rurales
area|die Gegend Gegenden;das Gebiet Gebiete|la région;la zone|la región regiones;la zona
place|der Ort Orte|le endroit;le lieu lieux|el lugar;el sitio
district|das Viertel Viertel;der Stadtteil Stadtteile|le quartier|el barrio
old town|die Altstadt Altstädte|la vieille_ville vieilles_villes|el casco_antiguo cascos_antiguos
street|die Straße Straßen|la rue|la calle
road|die Landstraße Landstraßen|la route|la carretera
motorway|die Autobahn Autobahnen|la autoroute|la autopista
alley|die Gasse Gassen|la ruelle|el callejón callejones
avenue|die Allee Alleen|la avenue;la allée|la avenida
path|der Weg Wege;der Pfad Pfade|le chemin;le sentier|el camino;el sendero
pavement|der Gehweg Gehwege;der Bürgersteig Bürgersteige;der Gehsteig Gehsteige|le trottoir|la acera
zebra crossing|der Zebrastreifen Zebrastreifen|le passage_piéton passages_piétons|el paso_de_cebra pasos_de_cebra
crossroads|die Kreuzung Kreuzungen|le carrefour|el cruce
bend|die Kurve Kurven|le virage|la curva
square|der Platz Plätze|la place|la plaza
market square|der Marktplatz Marktplätze|la place_du_marché places_du_marché|la plaza_del_mercado plazas_del_mercado
market|der Markt Märkte|le marché|el mercado
market stall|der Marktstand Marktstände;der Stand Stände|le stand;le étal|el puesto
flea market|der Flohmarkt Flohmärkte|la brocante|el mercadillo;el rastrillo_callejero rastrillos_callejeros
park|der Park Parks|le parc|el parque
playground|der Spielplatz Spielplätze|la aire_de_jeux aires_de_jeux|el patio_de_juegos patios_de_juegos
courtyard|der Hof Höfe;der Innenhof Innenhöfe|la cour|el patio
fountain|der Brunnen Brunnen;der Springbrunnen Springbrunnen|la fontaine|la fuente
well|der Ziehbrunnen Ziehbrunnen|le puits|el pozo
statue|die Statue Statuen|la statue|la estatua
monument|das Denkmal Denkmäler|le monument|el monumento
bridge|die Brücke Brücken|le pont|el puente
tunnel|der Tunnel Tunnel|le tunnel|el túnel
dam|der Damm Dämme;der Staudamm Staudämme|le barrage|la presa
canal|der Kanal Kanäle|le canal canaux|el canal
street lamp|die Straßenlaterne Straßenlaternen;die Straßenlampe Straßenlampen|le réverbère;le lampadaire|la farola
traffic light|die Ampel Ampeln|le feu_rouge feux_rouges;le feu_de_circulation feux_de_circulation|el semáforo
sign|das Schild Schilder|le panneau panneaux;la pancarte|el letrero;la señal
neon sign|das Neonschild Neonschilder;die Leuchtreklame Leuchtreklamen|la enseigne_au_néon enseignes_au_néon;le néon|el neón neones
fence|der Zaun Zäune|la clôture;la barrière|la valla;la cerca
gate|das Tor Tore|le portail;la grille|la verja;el portón portones
bench seat|die Sitzbank Sitzbänke|la banquette|el banco_corrido bancos_corridos
manhole cover|der Gullydeckel Gullydeckel|la plaque_d'égout plaques_d'égout|la tapa_de_alcantarilla tapas_de_alcantarilla
cobblestone|das Kopfsteinpflaster;der Pflasterstein Pflastersteine|le pavé|el adoquín adoquines
building|das Gebäude Gebäude|le bâtiment;le immeuble|el edificio
skyscraper|der Wolkenkratzer Wolkenkratzer;das Hochhaus Hochhäuser|le gratte-ciel|el rascacielos
skyline|die Skyline|la ligne_d'horizon_urbaine lignes_d'horizon_urbaine|el perfil_de_la_ciudad perfiles_de_la_ciudad
rooftop|das Hausdach Hausdächer;die Dachterrasse Dachterrassen|le toit-terrasse|la azotea
facade|die Fassade Fassaden|la façade|la fachada
entrance|der Eingang Eingänge|la entrée|la entrada
exit|der Ausgang Ausgänge|la sortie|la salida
tower|der Turm Türme|la tour|la torre
lighthouse|der Leuchtturm Leuchttürme|le phare|el faro
castle|das Schloss Schlösser;die Burg Burgen|le château châteaux|el castillo
palace|der Palast Paläste|le palais|el palacio
sandcastle|die Sandburg Sandburgen|le château_de_sable châteaux_de_sable|el castillo_de_arena castillos_de_arena
ruin|die Ruine Ruinen|la ruine|la ruina
temple|der Tempel Tempel|le temple|el templo
church|die Kirche Kirchen|la église|la iglesia
cathedral|der Dom Dome;die Kathedrale Kathedralen|la cathédrale|la catedral
church tower|der Kirchturm Kirchtürme;der Glockenturm Glockentürme|le clocher|el campanario
chapel|die Kapelle Kapellen|la chapelle|la capilla
monastery|das Kloster Klöster|le monastère;le couvent|el monasterio;el convento
mosque|die Moschee Moscheen|la mosquée|la mezquita
synagogue|die Synagoge Synagogen|la synagogue|la sinagoga
cemetery|der Friedhof Friedhöfe|le cimetière|el cementerio
grave|das Grab Gräber|la tombe|la tumba
pyramid|die Pyramide Pyramiden|la pyramide|la pirámide
hut|die Hütte Hütten|la cabane;la hutte|la cabaña;la choza
tree house|das Baumhaus Baumhäuser|la cabane_dans_les_arbres cabanes_dans_les_arbres|la casa_del_árbol casas_del_árbol
farm|der Bauernhof Bauernhöfe|la ferme|la granja
barn|die Scheune Scheunen|la grange|el granero
stable|der Stall Ställe|la étable;la écurie|el establo;la cuadra
mill|die Mühle Mühlen|le moulin|el molino
windmill|die Windmühle Windmühlen|le moulin_à_vent moulins_à_vent|el molino_de_viento molinos_de_viento
wind turbine|das Windrad Windräder|la éolienne|el aerogenerador
factory|die Fabrik Fabriken|la usine|la fábrica
workshop|die Werkstatt Werkstätten|le atelier|el taller
building site|die Baustelle Baustellen|le chantier|la obra
construction crane|der Kran Kräne|la grue|la grúa
scaffolding|das Gerüst Gerüste|le échafaudage|el andamio
warehouse|die Lagerhalle Lagerhallen;das Lager Lager|le entrepôt|el almacén almacenes
mine|das Bergwerk Bergwerke|la mine|la mina
power station|das Kraftwerk Kraftwerke|la centrale_électrique centrales_électriques|la central_eléctrica centrales_eléctricas
laboratory|das Labor Labore|le laboratoire;le labo|el laboratorio
school|die Schule Schulen|la école|la escuela;el colegio
classroom|das Klassenzimmer Klassenzimmer|la salle_de_classe salles_de_classe|la aula;la sala_de_clase salas_de_clase
class|die Klasse Klassen|la classe|la clase
lesson|der Unterricht;die Lektion Lektionen|la leçon;le cours|la lección lecciones
homework|die Hausaufgabe Hausaufgaben|le devoir|los deberes
exam|die Prüfung Prüfungen|le examen|el examen exámenes
blackboard|die Tafel Tafeln|le tableau_noir tableaux_noirs|la pizarra
chalk|die Kreide|la craie|la tiza
schoolbag|der Schulranzen Schulranzen;die Schultasche Schultaschen|le cartable|la mochila_del_cole mochilas_del_cole
university|die Universität Universitäten;die Uni Unis|la université;la fac|la universidad
kindergarten|der Kindergarten Kindergärten;die Kita Kitas|la maternelle;la crèche|la guardería
library|die Bibliothek Bibliotheken;die Bücherei Büchereien|la bibliothèque|la biblioteca
museum|das Museum Museen|le musée|el museo
exhibition|die Ausstellung Ausstellungen|la exposition|la exposición exposiciones
gallery|die Galerie Galerien|la galerie|la galería
theatre|das Theater Theater|le théâtre|el teatro
opera|die Oper Opern|le opéra|la ópera
cinema|das Kino Kinos|le cinéma;le ciné|el cine
circus|der Zirkus Zirkusse|le cirque|el circo
circus ring|die Manege Manegen|la piste_de_cirque pistes_de_cirque|la pista_de_circo pistas_de_circo
zoo|der Zoo Zoos;der Tierpark Tierparks|le zoo|el zoo;el zoológico
aquarium|das Aquarium Aquarien|le aquarium|el acuario
fair|der Jahrmarkt Jahrmärkte;die Kirmes|la fête_foraine fêtes_foraines;la foire|la feria
carousel|das Karussell Karussells|le carrousel;le manège|el carrusel;el tiovivo
Ferris wheel|das Riesenrad Riesenräder|la grande_roue grandes_roues|la noria
roller coaster|die Achterbahn Achterbahnen|les montagnes_russes|la montaña_rusa montañas_rusas
town hall|das Rathaus Rathäuser|la mairie;le hôtel_de_ville hôtels_de_ville|el ayuntamiento
police station|das Polizeirevier Polizeireviere;die Polizeiwache Polizeiwachen|le commissariat|la comisaría
police|die Polizei|la police|las fuerzas_del_orden
fire brigade|die Feuerwehr Feuerwehren|les pompiers|los bomberos
prison|das Gefängnis Gefängnisse|la prison|la cárcel;la prisión prisiones
post office|die Post|la poste|la oficina_de_correos oficinas_de_correos
money|das Geld Gelder|les sous|el dinero
bank|die Sparkasse Sparkassen|la banque|la sucursal_bancaria sucursales_bancarias
coin|die Münze Münzen|la pièce_de_monnaie pièces_de_monnaie|la moneda
banknote|der Geldschein Geldscheine|le billet_de_banque billets_de_banque|el billete_de_banco billetes_de_banco
ticket|die Fahrkarte Fahrkarten;das Ticket Tickets;die Eintrittskarte Eintrittskarten|le billet;le ticket|el billete;el boleto
price|der Preis Preise|le prix|el precio;el premio
bill|die Rechnung Rechnungen|la facture;la addition|la cuenta;la factura
office|das Büro Büros|le bureau bureaux|la oficina;el despacho
meeting|die Besprechung Besprechungen;das Meeting Meetings|la réunion|la reunión reuniones
meeting room|der Besprechungsraum Besprechungsräume|la salle_de_réunion salles_de_réunion|la sala_de_reuniones salas_de_reuniones
company|die Firma Firmen;das Unternehmen Unternehmen|la entreprise;la société|la empresa;la compañía
work|die Arbeit Arbeiten|le travail travaux;le boulot|el trabajo
job|der Beruf Berufe;der Job Jobs|le métier;le job|el empleo;el oficio
printer|der Drucker Drucker|la imprimante|la impresora
folder|der Ordner Ordner;die Mappe Mappen|le dossier;le classeur|la carpeta
calendar|der Kalender Kalender|le calendrier|el calendario
note|der Zettel Zettel;die Notiz Notizen|le petit_mot petits_mots;le post-it|la nota
notebook|das Heft Hefte;das Notizbuch Notizbücher|le cahier;le carnet|el cuaderno;la libreta
diary|das Tagebuch Tagebücher|le journal_intime journaux_intimes|el diario
book|das Buch Bücher|le livre|el libro
page|die Buchseite Buchseiten|la page|la página
newspaper|die Zeitung Zeitungen|le journal journaux|el periódico
magazine|die Zeitschrift Zeitschriften;das Magazin Magazine|le magazine;la revue|la revista
pen|der Stift Stifte;der Kugelschreiber Kugelschreiber;der Kuli Kulis|le stylo|el bolígrafo;el boli
fountain pen|der Füller Füller;der Füllfederhalter Füllfederhalter|le stylo-plume stylos-plumes|la pluma_estilográfica plumas_estilográficas
pencil|der Bleistift Bleistifte|le crayon|el lápiz lápices
crayon|der Buntstift Buntstifte;die Wachsmalkreide Wachsmalkreiden|le crayon_de_couleur crayons_de_couleur|el lápiz_de_color lápices_de_color
ink|die Tinte Tinten|la encre|la tinta
drawing|die Zeichnung Zeichnungen|le dessin|el dibujo
sketch|die Skizze Skizzen|le croquis|el boceto
map|die Karte Karten;die Landkarte Landkarten|la carte|el mapa
treasure map|die Schatzkarte Schatzkarten|la carte_au_trésor cartes_au_trésor|el mapa_del_tesoro mapas_del_tesoro
globe|der Globus Globen|le globe|el globo_terráqueo globos_terráqueos
shop|der Laden Läden;das Geschäft Geschäfte|le magasin;la boutique|la tienda
supermarket|der Supermarkt Supermärkte|le supermarché|el supermercado
shopping centre|das Einkaufszentrum Einkaufszentren|le centre_commercial centres_commerciaux|el centro_comercial centros_comerciales
shopping bag|die Einkaufstasche Einkaufstaschen|le sac_de_courses sacs_de_courses|la bolsa_de_la_compra bolsas_de_la_compra
shopping trolley|der Einkaufswagen Einkaufswagen|le caddie|el carrito_de_la_compra carritos_de_la_compra
counter|die Theke Theken;der Tresen Tresen;die Ladentheke Ladentheken|le comptoir|el mostrador
cash register|die Kasse Kassen|la caisse_enregistreuse caisses_enregistreuses|la caja_registradora cajas_registradoras
bakery|die Bäckerei Bäckereien|la boulangerie|la panadería
pastry shop|die Konditorei Konditoreien|la pâtisserie|la pastelería
butcher's shop|die Metzgerei Metzgereien|la boucherie|la carnicería
bookshop|die Buchhandlung Buchhandlungen|la librairie|la librería
flower shop|der Blumenladen Blumenläden|la boutique_de_fleurs boutiques_de_fleurs|la floristería
toy shop|der Spielzeugladen Spielzeugläden|le magasin_de_jouets magasins_de_jouets|la juguetería
hairdresser's|der Friseursalon Friseursalons|le salon_de_coiffure salons_de_coiffure|la peluquería
pharmacy|die Apotheke Apotheken|la pharmacie|la farmacia
kiosk|der Kiosk Kioske|le kiosque|el quiosco
restaurant|das Restaurant Restaurants;die Gaststätte Gaststätten|le restaurant;le resto|el restaurante
cafe|das Café Cafés|le bistrot;le salon_de_thé salons_de_thé|la cafetería
bar|die Kneipe Kneipen;die Bar Bars|le bar|el bar
menu|die Speisekarte Speisekarten|le menu|el menú menús
hotel|das Hotel Hotels|le hôtel|el hotel
campsite|der Campingplatz Campingplätze|le camping|el camping
tent|das Zelt Zelte|la tente|la tienda_de_campaña tiendas_de_campaña;la carpa
sleeping bag|der Schlafsack Schlafsäcke|le sac_de_couchage sacs_de_couchage|el saco_de_dormir sacos_de_dormir
hospital|das Krankenhaus Krankenhäuser;die Klinik Kliniken|le hôpital hôpitaux;la clinique|el hospital;la clínica
operating theatre|der Operationssaal Operationssäle|la salle_d'opération salles_d'opération|el quirófano
ambulance|der Krankenwagen Krankenwagen|la ambulance|la ambulancia
stretcher|die Trage Tragen|le brancard;la civière|la camilla
wheelchair|der Rollstuhl Rollstühle|le fauteuil_roulant fauteuils_roulants|la silla_de_ruedas sillas_de_ruedas
crutch|die Krücke Krücken|la béquille|la muleta
bandage|der Verband Verbände|le pansement;le bandage|la venda
sticking plaster|das Pflaster Pflaster|le sparadrap|la tirita
plaster cast|der Gips|le plâtre|el yeso
syringe|die Spritze Spritzen|la seringue|la jeringa;la jeringuilla
vaccination|die Impfung Impfungen|le vaccin|la vacuna
pill|die Tablette Tabletten;die Pille Pillen|le comprimé;la pilule|la pastilla;la píldora
medicine|das Medikament Medikamente;die Medizin|le médicament|el medicamento;la medicina
thermometer|das Thermometer Thermometer|le thermomètre|el termómetro
stethoscope|das Stethoskop Stethoskope|le stéthoscope|el estetoscopio
illness|die Krankheit Krankheiten|la maladie|la enfermedad
fever|das Fieber|la fièvre|la fiebre
head cold|die Erkältung Erkältungen;der Schnupfen|le rhume|el resfriado;el catarro
pain|der Schmerz Schmerzen|la douleur|el dolor
wound|die Wunde Wunden|la blessure;la plaie|la herida
health|die Gesundheit|la santé|la salud
accident|der Unfall Unfälle|le accident|el accidente
vehicle|das Fahrzeug Fahrzeuge|le véhicule|el vehículo
car|das Auto Autos;der Wagen Wagen|la voiture;la bagnole;la auto|el coche;el carro;el auto
sports car|der Sportwagen Sportwagen|la voiture_de_sport voitures_de_sport|el coche_deportivo coches_deportivos
racing car|der Rennwagen Rennwagen;das Rennauto Rennautos|la voiture_de_course voitures_de_course|el coche_de_carreras coches_de_carreras
taxi|das Taxi Taxis|le taxi|el taxi
bus|der Bus Busse|le bus;le autobus;le car|el autobús autobuses;el bus
bus stop|die Bushaltestelle Bushaltestellen|le arrêt_de_bus arrêts_de_bus|la parada_de_autobús paradas_de_autobús
stop|die Haltestelle Haltestellen|la station|la parada
lorry|der Lastwagen Lastwagen;der LKW LKWs;der Laster Laster|le camion|el camión camiones
van|der Lieferwagen Lieferwagen;der Transporter Transporter|la camionnette;la fourgonnette|la furgoneta
camper van|das Wohnmobil Wohnmobile|le camping-car|la autocaravana
caravan|der Wohnwagen Wohnwagen|la caravane|la caravana
tractor|der Traktor Traktoren;der Trecker Trecker|le tracteur|el tractor
digger|der Bagger Bagger|la pelleteuse|la excavadora
fire engine|das Feuerwehrauto Feuerwehrautos|le camion_de_pompiers camions_de_pompiers|el camión_de_bomberos camiones_de_bomberos
police car|das Polizeiauto Polizeiautos;der Streifenwagen Streifenwagen|la voiture_de_police voitures_de_police|el coche_de_policía coches_de_policía
motorbike|das Motorrad Motorräder|la moto|la moto;la motocicleta
scooter|der Roller Roller;der Motorroller Motorroller|le scooter;la trottinette|el escúter;el patinete
moped|das Moped Mopeds|la mobylette|el ciclomotor
bicycle|das Fahrrad Fahrräder;das Rad Räder|le vélo;la bicyclette|la bicicleta;la bici
tricycle|das Dreirad Dreiräder|le tricycle|el triciclo
skateboard|das Skateboard Skateboards|le skate;le skateboard|el monopatín monopatines
roller skate|der Rollschuh Rollschuhe|le patin_à_roulettes patins_à_roulettes|el patín_de_ruedas patines_de_ruedas
pram|der Kinderwagen Kinderwagen|la poussette;le landau|el cochecito_de_bebé cochecitos_de_bebé
carriage|die Kutsche Kutschen|la calèche;le carrosse|el carruaje
cart|der Karren Karren;der Bollerwagen Bollerwagen|la charrette;le chariot|la carreta
sleigh|der Schlitten Schlitten|la luge;le traîneau traîneaux|el trineo
train|der Zug Züge;die Eisenbahn Eisenbahnen;die Bahn Bahnen|le train|el tren
steam train|die Dampflok Dampfloks;der Dampfzug Dampfzüge|le train_à_vapeur trains_à_vapeur|el tren_de_vapor trenes_de_vapor
locomotive|die Lokomotive Lokomotiven;die Lok Loks|la locomotive|la locomotora
train carriage|der Waggon Waggons;das Abteil Abteile|le wagon;le compartiment|el vagón vagones
tram|die Straßenbahn Straßenbahnen;die Tram Trams|le tramway;le tram|el tranvía
underground train|die U-Bahn U-Bahnen|le métro|el metro
suburban train|die S-Bahn S-Bahnen|le RER|el tren_de_cercanías trenes_de_cercanías
railway station|der Bahnhof Bahnhöfe|la gare|la estación estaciones
railway platform|der Bahnsteig Bahnsteige|le quai|el andén andenes
rail|das Gleis Gleise;die Schiene Schienen|le rail;la voie_ferrée voies_ferrées|la vía;el riel;el raíl
plane|das Flugzeug Flugzeuge;der Flieger Flieger|le avion|el avión aviones
airport|der Flughafen Flughäfen|le aéroport|el aeropuerto
runway|die Landebahn Landebahnen;die Startbahn Startbahnen|la piste_d'atterrissage pistes_d'atterrissage|la pista_de_aterrizaje pistas_de_aterrizaje
flight|der Flug Flüge|le vol|el vuelo
helicopter|der Hubschrauber Hubschrauber;der Helikopter Helikopter|le hélicoptère|el helicóptero
hot-air balloon|der Heißluftballon Heißluftballons|la montgolfière|el globo_aerostático globos_aerostáticos
drone|die Drohne Drohnen|le drone|el dron drones
parachute|der Fallschirm Fallschirme|le parachute|el paracaídas
cable car|die Seilbahn Seilbahnen|le téléphérique|el teleférico
traffic|der Verkehr|la circulation;le trafic|el tráfico
traffic jam|der Stau Staus|le embouteillage;le bouchon|el atasco
petrol station|die Tankstelle Tankstellen|la station-service stations-service|la gasolinera
car park|der Parkplatz Parkplätze|le parking|el aparcamiento;el estacionamiento
steering wheel|das Lenkrad Lenkräder|le volant|el volante
tyre|der Reifen Reifen|le pneu pneus|el neumático;la llanta
wheel|das Wagenrad Wagenräder|la roue|la rueda
headlight|der Scheinwerfer Scheinwerfer|le projecteur;le phare_de_voiture phares_de_voiture|el faro_del_coche faros_del_coche
rear light|das Rücklicht Rücklichter|le feu_arrière feux_arrières|la luz_trasera luces_traseras
car boot|der Kofferraum Kofferräume|le coffre_de_voiture coffres_de_voiture|el maletero
car bonnet|die Motorhaube Motorhauben|le capot|el capó capós
windscreen|die Windschutzscheibe Windschutzscheiben|le pare-brise|el parabrisas
windscreen wiper|der Scheibenwischer Scheibenwischer|le essuie-glace|el limpiaparabrisas
rear-view mirror|der Rückspiegel Rückspiegel|le rétroviseur|el retrovisor
seat|der Sitz Sitze;der Sitzplatz Sitzplätze|le siège|el asiento
seat belt|der Sicherheitsgurt Sicherheitsgurte|la ceinture_de_sécurité ceintures_de_sécurité|el cinturón_de_seguridad cinturones_de_seguridad
engine|der Motor Motoren|le moteur|el motor
car horn|die Hupe Hupen|le klaxon|el claxon;la bocina
siren|die Sirene Sirenen|la sirène_d'alarme sirènes_d'alarme|la sirena_de_alarma sirenas_de_alarma
brake|die Bremse Bremsen|le frein|el freno
pedal|das Pedal Pedale|la pédale|el pedal
handlebars|der Lenker Lenker|le guidon|el manillar
bicycle bell|die Fahrradklingel Fahrradklingeln|la sonnette_de_vélo sonnettes_de_vélo|el timbre_de_bicicleta timbres_de_bicicleta
saddle|der Sattel Sättel|la selle|la silla_de_montar sillas_de_montar;el sillín sillines
journey|die Reise Reisen|le voyage|el viaje
trip|der Ausflug Ausflüge|la excursion;la balade|la excursión excursiones
walk|der Spaziergang Spaziergänge|la promenade|el paseo
holiday|der Urlaub Urlaube;die Ferien Ferien|les vacances|las vacaciones
luggage|das Gepäck|les bagages;le bagage|el equipaje
passport|der Pass Pässe;der Reisepass Reisepässe|le passeport|el pasaporte
compass|der Kompass Kompasse|la boussole|la brújula
binoculars|das Fernglas Ferngläser|les jumelles|los prismáticos
ship|das Schiff Schiffe|le navire|el buque;el navío
boat|das Boot Boote|le bateau bateaux|el barco;la barca
rowing boat|das Ruderboot Ruderboote|la barque|el bote_de_remos botes_de_remos
fishing boat|das Fischerboot Fischerboote;der Kutter Kutter|le bateau_de_pêche bateaux_de_pêche;le chalutier|el barco_de_pesca barcos_de_pesca
sailing boat|das Segelboot Segelboote;das Segelschiff Segelschiffe|le voilier|el velero
ferry|die Fähre Fähren|le ferry;le bac|el ferri;el transbordador
steamship|der Dampfer Dampfer|le bateau_à_vapeur bateaux_à_vapeur;le paquebot|el barco_de_vapor barcos_de_vapor
cruise ship|das Kreuzfahrtschiff Kreuzfahrtschiffe|le bateau_de_croisière bateaux_de_croisière|el crucero
submarine|das U-Boot U-Boote|le sous-marin|el submarino
canoe|das Kanu Kanus;das Kajak Kajaks|le canoë;le kayak|la canoa;el kayak
raft|das Floß Flöße|le radeau radeaux|la balsa
pirate ship|das Piratenschiff Piratenschiffe|le bateau_pirate bateaux_pirates|el barco_pirata barcos_piratas
shipwreck|das Wrack Wracks;das Schiffswrack Schiffswracks|la épave|el naufragio
harbour|der Hafen Häfen|le port|el puerto
pier|der Steg Stege;die Mole Molen|le ponton;la jetée|el muelle;el embarcadero
buoy|die Boje Bojen|la bouée|la boya
lifebelt|der Rettungsring Rettungsringe|la bouée_de_sauvetage bouées_de_sauvetage|el salvavidas
anchor|der Anker Anker|la ancre|la ancla
sail|das Segel Segel|la voile|la vela_de_barco velas_de_barco
mast|der Mast Masten|le mât|el mástil
oar|das Ruder Ruder;das Paddel Paddel|la rame|el remo
deck|das Deck Decks|le pont_du_bateau ponts_du_bateau|la cubierta
fishing net|das Fischernetz Fischernetze|le filet_de_pêche filets_de_pêche|la red_de_pesca redes_de_pesca
net|das Netz Netze|le filet|la red
fishing rod|die Angel Angeln|la canne_à_pêche cannes_à_pêche|la caña_de_pescar cañas_de_pescar
fishing|das Angeln|la pêche|la pesca
sport|der Sport|le sport|el deporte
football|der Fußball Fußbälle|le football;le foot|el fútbol
football pitch|der Fußballplatz Fußballplätze|le terrain_de_foot terrains_de_foot|el campo_de_fútbol campos_de_fútbol
stadium|das Stadion Stadien|le stade|el estadio
gym|die Turnhalle Turnhallen;das Fitnessstudio Fitnessstudios|le gymnase;la salle_de_sport salles_de_sport|el gimnasio
swimming pool|das Schwimmbad Schwimmbäder;der Pool Pools|la piscine|la piscina;la alberca
edge of the pool|der Beckenrand Beckenränder|le bord_de_la_piscine bords_de_la_piscine|el borde_de_la_piscina bordes_de_la_piscina
diving board|das Sprungbrett Sprungbretter|le plongeoir|el trampolín trampolines
goal|der Treffer Treffer|le but|el gol
sports match|das Match Matches|le match|el partido
game|das Spiel Spiele|le jeu jeux|el juego
race|das Rennen Rennen;der Wettlauf Wettläufe|la course|la carrera
finish line|die Ziellinie Ziellinien|la ligne_d'arrivée lignes_d'arrivée|la meta
competition|der Wettbewerb Wettbewerbe;der Wettkampf Wettkämpfe|la compétition;le concours|el concurso;la competición competiciones
medal|die Medaille Medaillen|la médaille|la medalla
trophy|der Pokal Pokale|la coupe;le trophée|el trofeo
tennis|das Tennis|le tennis|el tenis
racket|der Tennisschläger Tennisschläger|la raquette|la raqueta
basketball|der Basketball Basketbälle|le basket-ball|el baloncesto
ski|der Ski Skier|le ski|el esquí esquís
ski slope|die Skipiste Skipisten;die Piste Pisten|la piste_de_ski pistes_de_ski|la pista_de_esquí pistas_de_esquí
track|die Rennstrecke Rennstrecken|la piste|la pista
ice skate|der Schlittschuh Schlittschuhe|le patin_à_glace patins_à_glace|el patín patines
ice rink|die Eisbahn Eisbahnen|la patinoire|la pista_de_hielo pistas_de_hielo
surfboard|das Surfbrett Surfbretter|la planche_de_surf planches_de_surf|la tabla_de_surf tablas_de_surf
boxing|das Boxen|la boxe|el boxeo
yoga|das Yoga|le yoga|el yoga
bow|der Bogen Bögen|le arc|el arco
arrow|der Pfeil Pfeile|la flèche|la flecha
"""
