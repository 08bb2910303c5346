"""Nouns of trades, dishes, fairs, weather and places: rows as in :mod:`agent.director.glossary.nouns_town`."""

from __future__ import annotations

NOUNS = """
point|der Punkt Punkte|le point|el punto
pony ride|das Ponyreiten|la balade_à_poney balades_à_poney|el paseo_en_poni paseos_en_poni
farm open day|das Hoffest Hoffeste|la journée_à_la_ferme|la fiesta_de_la_granja
old man|der Greis Greise|le vieillard|el anciano
old woman|die Greisin Greisinnen|la petite_vieille petites_vieilles|la anciana
gram|das Gramm Gramm|le gramme|el gramo
spoonful|der Esslöffel Esslöffel|la cuillerée|la cucharada
signal|das Signal Signale|le signal signaux|la señal señales
sourdough bread|das Sauerteigbrot Sauerteigbrote|le pain_au_levain pains_au_levain|el pan_de_masa_madre panes_de_masa_madre
sourdough|der Sauerteig Sauerteige|le levain|la masa_madre
zinc|das Zink|le zinc|el zinc
siesta|die Siesta Siestas|la sieste|la siesta
scooter|die Vespa Vespas|la Vespa|la Vespa
moped|das Mofa Mofas|la mobylette|el ciclomotor
bite|der Biss Bisse;der Happen Happen|la bouchée|el mordisco;el bocado
bait|der Köder Köder|le appât|la carnada
notary|der Notar Notare|le notaire|el notario
bailiff|der Gerichtsvollzieher Gerichtsvollzieher|le huissier|el alguacil alguaciles
tax office|das Finanzamt Finanzämter|le centre_des_impôts centres_des_impôts|la hacienda_pública
parliament|das Parlament Parlamente;der Bundestag|le parlement|el parlamento;el congreso
ministry|das Ministerium Ministerien|le ministère|el ministerio
community|die Gemeinde Gemeinden|la commune|la comunidad
neighbourhood|die Nachbarschaft Nachbarschaften|le voisinage|la vecindad
cooperative|die Genossenschaft Genossenschaften|la coopérative|la cooperativa
works council|der Betriebsrat Betriebsräte|le comité_d'entreprise comités_d'entreprise|el comité_de_empresa
early shift|die Frühschicht Frühschichten|la équipe_du_matin|el turno_de_mañana
shift|die Schicht Schichten|le poste_de_travail|el turno
floor|die Etage Etagen;das Stockwerk Stockwerke|le étage|la planta_baja
function room|der Saal Säle|la salle|el salón_de_actos
town hall|die Stadtverwaltung|la mairie|la alcaldía
parish hall|der Pfarrsaal Pfarrsäle|la salle_paroissiale salles_paroissiales|el salón_parroquial
assembly hall|die Aula Aulen|le préau préaux|el salón_de_actos
sports hall|die Turnhalle Turnhallen|le gymnase|el polideportivo
indoor pool|das Hallenbad Hallenbäder|la piscine_couverte piscines_couvertes|la piscina_cubierta
outdoor pool|das Freibad Freibäder|la piscine_en_plein_air|la piscina_al_aire_libre
pier|der Anleger Anleger|le ponton|el muelle
dyke|der Deich Deiche|la digue|el dique
sluice|die Schleuse Schleusen|la écluse|la esclusa
mudflats|das Watt Watten|la vasière|la marisma
North Sea|die Nordsee|la mer_du_Nord|el Mar_del_Norte
Baltic Sea|die Ostsee|la mer_Baltique|el Báltico
Rhine|der Rhein|le Rhin|el Rin
Danube|die Donau|le Danube|el Danubio
Elbe|die Elbe|le Elbe|el Elba
Ireland|das Irland|la Irlande|la Irlanda
Poland|das Polen|la Pologne|la Polonia
Portugal|das Portugal|le Portugal|el Portugal
Argentina|das Argentinien|la Argentine|la Argentina
Morocco|das Marokko|le Maroc|el Marruecos
Brittany|die Bretagne|la Bretagne|la Bretaña
Andalusia|das Andalusien|la Andalousie|la Andalucía
Bavaria|das Bayern|la Bavière|la Baviera
dachshund|der Dackel Dackel|le teckel|el perro_salchicha perros_salchicha
pug|der Mops Möpse|le carlin|el carlino
St Bernard|der Bernhardiner Bernhardiner|le saint-bernard|el san_bernardo
labrador|der Labrador Labradore|le labrador|el labrador
poodle|der Pudel Pudel|le caniche|el caniche
spaniel|der Spaniel Spaniels|le épagneul|el cocker
alpaca|das Alpaka Alpakas|le alpaga|la alpaca
yeti|der Yeti Yetis|le yéti|el yeti
tapir|der Tapir Tapire|le tapir|el tapir
condor|der Kondor Kondore|le condor|el cóndor cóndores
albatross|der Albatros Albatrosse|le albatros|el albatros
beluga|der Beluga Belugas|le béluga|la beluga
blue whale|der Blauwal Blauwale|la baleine_bleue baleines_bleues|la ballena_azul ballenas_azules
axolotl|der Axolotl Axolotl|le axolotl|el ajolote;el axolote
capybara|das Wasserschwein Wasserschweine|le capybara|el carpincho
guinea fowl|das Perlhuhn Perlhühner|la pintade|la pintada
baby elephant|der Babyelefant Babyelefanten|le éléphanteau éléphanteaux|el elefantito
chick|das Küken Küken|le poussin|el polluelo
billy goat|der Ziegenbock Ziegenböcke|le bouc|el macho_cabrío
vole|die Wühlmaus Wühlmäuse|le mulot|el topillo
she-wolf|die Wölfin Wölfinnen|la louve|la loba
ogre|der Oger Oger|le ogre|el ogro
tooth fairy|die Zahnfee Zahnfeen|la fée_des_dents|la hada_de_los_dientes
giantess|die Riesin Riesinnen|la géante|la giganta
T-rex|der Tyrannosaurus|le tyrannosaure|el tiranosaurio
dwarf|der Winzling Winzlinge|le nain|el enano
Snow White|das Schneewittchen|la Blanche-Neige|la Blancanieves
Goliath|der Goliath|le Goliath|el Goliat
bachelor|der Junggeselle Junggesellen|le célibataire|el soltero
crane driver|der Kranführer Kranführer|le grutier|el gruista
gold washer|der Goldwäscher Goldwäscher|le orpailleur|el buscador_de_oro
lamplighter|der Laternenanzünder Laternenanzünder|le allumeur_de_réverbères|el farolero
street sweeper|der Straßenfeger Straßenfeger|le balayeur|el barrendero
bell founder|der Glockengießer Glockengießer|le fondeur_de_cloches|el campanero
bell ringer|der Glöckner Glöckner|le carillonneur;le sonneur|el campanero
dock worker|der Werftarbeiter Werftarbeiter|le docker|el estibador
basket maker|der Korbflechter Korbflechter|le vannier|el cestero
piano tuner|der Klavierstimmer Klavierstimmer;der Stimmer Stimmer|le accordeur|el afinador
clog maker|der Holzschuhmacher Holzschuhmacher|le sabotier|el zoquero
lift attendant|der Liftboy Liftboys|le liftier|el ascensorista
telephone operator|der Telefonist Telefonisten|la standardiste|la telefonista
telegraph operator|der Telegrafist Telegrafisten|le télégraphiste|el telegrafista
projectionist|der Filmvorführer Filmvorführer|le projectionniste|el proyeccionista
usher|die Platzanweiserin Platzanweiserinnen|la ouvreuse|la acomodadora
ventriloquist|der Bauchredner Bauchredner|le ventriloque|el ventrílocuo
fakir|der Fakir Fakire|le fakir|el faquir
lacemaker|die Klöpplerin Klöpplerinnen|la dentellière|la encajera
ironing woman|die Büglerin Büglerinnen|la repasseuse|la planchadora
washerwoman|die Waschfrau Waschfrauen|la lavandière|la lavandera
embroiderer|die Stickerin Stickerinnen|la brodeuse|la bordadora
spinner|die Spinnerin Spinnerinnen|la fileuse|la hilandera
ticket seller|die Kartenverkäuferin Kartenverkäuferinnen|la guichetière|la taquillera
market gardener|der Gemüsegärtner Gemüsegärtner|le maraîcher|el hortelano
cider maker|der Apfelweinbauer Apfelweinbauern|le cidrier|el sidrero
gravedigger|der Totengräber Totengräber|le fossoyeur|el sepulturero
mourner|das Klageweib Klageweiber|la pleureuse|la plañidera
trapper|der Trapper Trapper|le trappeur|el trampero
dowser|der Rutengänger Rutengänger|le sourcier|el zahorí zahoríes
corsair|der Korsar Korsaren|le corsaire|el corsario
crossing guard|der Schülerlotse Schülerlotsen|le brigadier_scolaire|el guardia_escolar
caretaker|der Platzwart Platzwarte|le gardien_de_stade|el conserje
bouncer|der Türsteher Türsteher|le videur|el portero_de_discoteca
bullfighter|der Torero Toreros|le torero|el torero
muleteer|der Maultiertreiber Maultiertreiber|le muletier|el arriero
churro seller|der Churroverkäufer Churroverkäufer|le vendeur_de_churros|el churrero
auctioneer|der Auktionator Auktionatoren|le commissaire-priseur|el subastador
auditor|der Revisor Revisoren|le contrôleur|el revisor
archivist|der Archivar Archivare|le archiviste|el archivero
speech therapist|der Logopäde Logopäden|la orthophoniste|la logopeda
conductor|der Kapellmeister Kapellmeister|le chef_d'orchestre|el director_de_orquesta
mountain rescue|die Bergwacht|le secours_en_montagne|el rescate_de_montaña
crew|die Crew Crews|la équipe_technique|la cuadrilla
guest of honour|der Ehrengast Ehrengäste|le invité_d'honneur|el invitado_de_honor
babysitter|der Babysitter Babysitter|le babysitter|la niñera
kid|der Knirps Knirpse|le gamin|el chaval
lodger|der Untermieter Untermieter|le locataire|el inquilino
dough bowl|die Teigschüssel Teigschüsseln|le pétrin|la artesa
oven glove|der Topflappen Topflappen|la manique|la manopla_de_horno
cast-iron pan|die Eisenpfanne Eisenpfannen|la poêle_en_fonte|la sartén_de_hierro
breadcrumbs|das Paniermehl|la chapelure|el pan_rallado
icing|die Glasur Glasuren|le glaçage|el glaseado
truffle|die Trüffel Trüffeln|la truffe|la trufa
anchovy|die Sardelle Sardellen|le anchois|el boquerón boquerones
prawn|die Garnele Garnelen|la langoustine|la gamba
paella|die Paella Paellas|la paella|la paella
gazpacho|der Gazpacho|le gaspacho|el gazpacho
taco|der Taco Tacos|le taco|el taco
tamale|der Tamal Tamales|le tamal|el tamal tamales
churro|der Churro Churros|le churro|el churro
black pudding|die Blutwurst Blutwürste|le boudin|la morcilla
couscous|der Couscous|le couscous|el cuscús
galette|die Galette Galettes|la galette|la torta
raclette|das Raclette|la raclette|la raclette
spaetzle|die Spätzle Spätzle|les spätzle|los spätzle
cherry cake|der Kirschkuchen Kirschkuchen|le clafoutis|la tarta_de_cerezas
gingerbread heart|das Lebkuchenherz Lebkuchenherzen|le cœur_en_pain_d'épices|el corazón_de_jengibre
apple spritzer|die Apfelschorle Apfelschorlen|le jus_de_pomme_pétillant|el zumo_de_manzana_con_gas
mate|der Matetee|le maté|el mate
mezcal|der Mezcal|le mezcal|el mezcal
wine jug|der Weinkrug Weinkrüge|le pichet|el porrón porrones
water jar|der Wasserkrug Wasserkrüge|la jarre|el botijo;la tinaja
wine barrel|das Weinfass Weinfässer|le tonneau tonneaux|el tonel toneles
meat counter|die Fleischtheke Fleischtheken|le rayon_boucherie|la charcutería
chip stand|die Pommesbude Pommesbuden|la baraque_à_frites|el puesto_de_patatas_fritas
late shop|der Späti Spätis|la épicerie_de_nuit|la tienda_de_barrio
takeaway|der Imbiss Imbisse|le snack|el bar_de_tapas
pizzeria|die Pizzeria Pizzerien|la pizzeria|la pizzería
brewery|die Brauerei Brauereien|la brasserie|la cervecería
joinery|die Tischlerei Tischlereien;die Schreinerei Schreinereien;die Zimmerei Zimmereien|la menuiserie|la carpintería
foundry|die Gießerei Gießereien|la fonderie|la fundición fundiciones
steelworks|das Stahlwerk Stahlwerke|la aciérie|la acería
pottery|die Töpferei Töpfereien|la poterie|la alfarería
barbershop|der Barbershop Barbershops|le salon_de_barbier|la barbería
tailor's shop|die Schneiderei Schneidereien|la mercerie|la mercería
soap works|die Seifensiederei Seifensiedereien|la savonnerie|la jabonería
cannery|die Konservenfabrik Konservenfabriken|la conserverie|la conservera
salt works|die Saline Salinen|le marais_salant|la salina
fish market|die Fischhalle Fischhallen|la criée|la lonja
launderette|der Waschsalon Waschsalons|le lavomatic|la lavandería
washhouse|das Waschhaus Waschhäuser|le lavoir|el lavadero
kiosk|die Bude Buden|la guérite|la caseta
gatehouse|das Pförtnerhaus Pförtnerhäuser|la loge|la portería
counter window|der Schalter Schalter|le guichet|la ventanilla
canteen|die Betriebskantine Betriebskantinen|le réfectoire|el comedor
retirement home|das Altenheim Altenheime|le EHPAD|el asilo
courtroom|der Gerichtssaal Gerichtssäle|le tribunal tribunaux|la sala_del_tribunal
barracks|die Kaserne Kasernen|la caserne|el cuartel cuarteles
abbey|die Abtei Abteien|la abbaye|la abadía
hermitage|die Klause Klausen|le ermitage|la ermita
cloister|der Kreuzgang Kreuzgänge|le cloître|el claustro
sacristy|die Sakristei Sakristeien|la sacristie|la sacristía
building site fence|der Bauzaun Bauzäune|la palissade|la valla_de_obra
excavation|der Aushub|le terrassement|la excavación excavaciones
shell of a building|der Rohbau Rohbauten|le gros_œuvre|la obra_en_bruto
pit|die Grube Gruben|la fosse|la fosa
slag heap|die Abraumhalde Abraumhalden|le terril|la escombrera
wasteland|die Brache Brachen|la friche|el solar
vegetable garden|der Gemüsegarten Gemüsegärten|le potager|la huerta
milpa|das Maisfeld Maisfelder|la milpa|la milpa
olive grove|der Olivenhain Olivenhaine|la oliveraie|el olivar
rose garden|der Rosengarten Rosengärten|la roseraie|la rosaleda
trellis|die Pergola Pergolen|la treille|el emparrado
canopy|die Markise Markisen|la verrière|la marquesina
courtyard gate|das Hoftor Hoftore|le portillon|el zaguán zaguanes
attic flat|die Dachwohnung Dachwohnungen|les combles|la buhardilla
skylight|die Dachluke Dachluken|le vasistas|la claraboya
staircase window|das Treppenfenster Treppenfenster|la fenêtre_d'escalier|la ventana_de_escalera
downpipe|das Fallrohr Fallrohre|le tuyau_de_descente|la bajante
drain|der Abfluss Abflüsse;der Gully Gullys|le siphon|el desagüe
cardboard box|der Pappkarton Pappkartons|le carton_d'emballage|la caja_de_cartón
crate|die Kiste Kisten|la cagette|el cajón cajones
satchel|der Ranzen Ranzen|le cartable|la mochila_escolar
school cone|die Schultüte Schultüten|le cornet_de_rentrée|el cucurucho_escolar
lunchbox|die Tupperdose Tupperdosen|la gamelle|la fiambrera;el túper túperes
flask|die Thermoskanne Thermoskannen|la gourde|el termo
smock|der Kittel Kittel|la blouse|el mandil mandiles
espadrille|die Espadrille Espadrilles|la espadrille|la alpargata
earplug|der Ohrstöpsel Ohrstöpsel|le bouchon_d'oreille|el tapón_de_oídos
dentures|das Gebiss Gebisse|le dentier|la dentadura
prop|das Requisit Requisiten|le accessoire_de_scène|la utilería
dummy|die Schaufensterpuppe Schaufensterpuppen|le mannequin|el maniquí maniquíes
puppet|die Handpuppe Handpuppen|le pantin|el muñeco
teddy bear|der Teddy Teddys|le doudou;le nounours|el osito_de_peluche
typewriter key|die Schreibmaschinentaste Schreibmaschinentasten|la touche_de_machine|la tecla_de_máquina
double bassoon|das Kontrafagott Kontrafagotte|le contrebasson|el contrafagot
organ pipe|die Orgelpfeife Orgelpfeifen|le tuyau_d'orgue|el tubo_de_órgano
aria|die Arie Arien|la aria|la aria
score|die Partitur Partituren|la partition|la partitura
dance evening|der Tanzabend Tanzabende|le bal|la verbena
lottery|das Lotto|le loto|la lotería
bingo|das Bingo|le bingo|el bingo
boules|das Boule|la pétanque|la petanca
card game|das Kartenspiel Kartenspiele|la belote|la brisca
chess game|die Schachpartie Schachpartien|la partie_d'échecs|la partida_de_ajedrez
substitute bench|die Ersatzbank Ersatzbänke|le banc_de_touche|el banquillo
trophy|die Trophäe Trophäen|le trophée|el trofeo
gift voucher|der Gutschein Gutscheine|le bon_d'achat|el vale
souvenir|das Souvenir Souvenirs|le souvenir_de_vacances|el recuerdo
golden wedding|die goldene_Hochzeit|les noces_d'or|las bodas_de_oro
first day of school|die Einschulung Einschulungen;der Schulanfang|la rentrée|el primer_día_de_colegio
graduation|das Abitur|le bac|la graduación graduaciones
class reunion|das Klassentreffen Klassentreffen|les retrouvailles|la reunión_de_antiguos_alumnos
housewarming|die Einweihungsfeier Einweihungsfeiern|la crémaillère|la inauguración inauguraciones
move-in|der Einzug Einzüge|le emménagement|la mudanza
flea market stall|der Flohmarktstand Flohmarktstände|le vide-grenier|el rastro
harvest festival|das Erntedankfest Erntedankfeste|la fête_des_moissons|la fiesta_de_la_cosecha
vintage|die Weinlese Weinlesen|la vendange|la vendimia
matanza|das Schlachtfest Schlachtfeste|la fête_du_cochon|la matanza
downpour|der Wolkenbruch Wolkenbrüche|la averse|el chubasco;el aguacero
drizzle|der Nieselregen|la bruine|la garúa;la llovizna
ground fog|der Bodennebel|la nappe_de_brouillard|la niebla_baja
north wind|der Nordwind|la bise|el cierzo
sea breeze|die Meeresbrise|la brise_marine|la brisa_del_mar
swell|die Dünung|la houle|el oleaje;la marejada
ebb|die Ebbe|la marée_basse|la bajamar
eruption|der Ausbruch Ausbrüche|la éruption|la erupción erupciones
landslide|der Erdrutsch Erdrutsche|le glissement_de_terrain|el deslizamiento
eclipse|die Sonnenfinsternis Sonnenfinsternisse|la éclipse|el eclipse
baobab|der Baobab Baobabs|le baobab|el baobab
bougainvillea|die Bougainvillea Bougainvilleen|la bougainvillée|la buganvilla
holm oak|die Steineiche Steineichen|le chêne_vert|la encina
bonsai|der Bonsai Bonsais|le bonsaï|el bonsái
monstera|die Monstera Monsteras|la monstera|la costilla_de_Adán
kernel|der Kern Kerne|le noyau noyaux|el hueso_de_fruta
peelings|die Schalen|les épluchures|las mondas
bale|der Ballen Ballen|le ballot|la paca
fishing rod|die Angel Angeln|la canne_à_pêche|la caña
lobster pot|der Hummerkorb Hummerkörbe|le casier|la nasa
lifebuoy|der Rettungsring Rettungsringe|la bouée|el flotador
dinghy|das Schlauchboot Schlauchboote|le optimist|la lancha
steamboat|das Dampfschiff Dampfschiffe|le bateau_à_vapeur|el barco_de_vapor
funicular|die Standseilbahn Standseilbahnen|le funiculaire|el funicular
steam train|die Dampflok Dampfloks|la locomotive_à_vapeur|la locomotora_de_vapor
sleeping car|der Schlafwagen Schlafwagen|la couchette|el coche_cama coches_cama
shuttle|der Pendelbus Pendelbusse|la navette|la lanzadera
bookmobile|der Bücherbus Bücherbusse|le bibliobus|el bibliobús bibliobuses
tanker|der Tankwagen Tankwagen|le camion-citerne|el camión_cisterna
satnav|das Navi Navis|le GPS|el GPS
tyre change|der Reifenwechsel Reifenwechsel|le changement_de_pneus|el cambio_de_ruedas
solex|das Solex|le Solex|el velosolex
lightning rod|der Blitzableiter Blitzableiter|le paratonnerre|el pararrayos
cordless screwdriver|der Akkuschrauber Akkuschrauber|la visseuse|el taladro_inalámbrico
fuse|die Sicherung Sicherungen|le fusible|el fusible
intercom|die Gegensprechanlage Gegensprechanlagen|le interphone|el portero_automático
projector|der Projektor Projektoren|le projecteur|el proyector
stamp collection|die Briefmarkensammlung Briefmarkensammlungen|la collection_de_timbres|la colección_de_sellos
registered letter|das Einschreiben Einschreiben|la lettre_recommandée|la carta_certificada
love letter|der Liebesbrief Liebesbriefe|la lettre_d'amour|la carta_de_amor
diary|das Tagebuch Tagebücher|le journal_intime|el diario_íntimo
identity card|der Personalausweis Personalausweise|la carte_d'identité|el carnet
permit|die Genehmigung Genehmigungen|le permis|el permiso
fine|der Strafzettel Strafzettel|la amende|la multa
burglary|der Einbruch Einbrüche|le cambriolage|el robo
alibi|das Alibi Alibis|le alibi|la coartada
duel|das Duell Duelle|le duel|el duelo
mistake|das Versehen Versehen|la maladresse|la equivocación equivocaciones
mankind|die Menschheit|la humanité|la humanidad
insomnia|die Schlaflosigkeit|la insomnie|el insomnio
vertigo|die Höhenangst|le vertige|el vértigo
hurry|die Eile|la hâte|la prisa
tickle|das Kitzeln|les chatouilles|las cosquillas
turn around|die Kehrtwende Kehrtwenden|le demi-tour|la media_vuelta
move|der Spielzug Spielzüge|le coup_de_jeu|la jugada
night watchman|der Nachtwächter Nachtwächter|le gardien_de_nuit|el guardia_nocturno
heating engineer|der Heizungsbauer Heizungsbauer|le chauffagiste|el instalador_de_calefacción
rung|die Sprosse Sprossen|le barreau barreaux|el peldaño
contact|der Kontakt Kontakte|le contact|el contacto
open day|das Hoffest Hoffeste|la journée_portes_ouvertes|la jornada_de_puertas_abiertas
chimney sweep|der Kaminkehrer Kaminkehrer;der Schornsteinfeger Schornsteinfeger|le ramoneur|el deshollinador
tunnel end|der Tunnelausgang Tunnelausgänge|la sortie_de_tunnel|la salida_del_túnel
"""
