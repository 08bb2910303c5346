"""Nouns of every day, fifth part: rows as in :mod:`agent.director.glossary.nouns_town`."""

from __future__ import annotations

NOUNS = """
hydrangea|die Hortensie Hortensien|le hortensia|la hortensia
snapdragon|das Löwenmäulchen Löwenmäulchen|la gueule-de-loup gueules-de-loup|la boca_de_dragón bocas_de_dragón
foxglove|der Fingerhut Fingerhüte|la digitale|la dedalera
hollyhock|die Stockrose Stockrosen|la rose_trémière roses_trémières|la malvarrosa
marigold|die Ringelblume Ringelblumen;die Studentenblume Studentenblumen|le souci|la caléndula
lupin|die Lupine Lupinen|le lupin|el altramuz
iris flower|die Schwertlilie Schwertlilien|la fleur_d'iris fleurs_d'iris|el lirio
magnolia|die Magnolie Magnolien|le magnolia|la magnolia
honeysuckle|das Geißblatt|le chèvrefeuille|la madreselva
wisteria|der Blauregen|la glycine|la glicinia
hibiscus|der Hibiskus|le hibiscus|el hibisco
petunia|die Petunie Petunien|le pétunia|la petunia
begonia|die Begonie Begonien|le bégonia|la begonia
aster|die Aster Astern|le aster|el áster ásteres
zinnia|die Zinnie Zinnien|le zinnia|la zinnia
gladiolus|die Gladiole Gladiolen|le glaïeul|el gladiolo
anemone|die Anemone Anemonen;das Buschwindröschen Buschwindröschen|la anémone|la anémona
cyclamen|das Alpenveilchen Alpenveilchen|le cyclamen|el ciclamen ciclámenes
rhododendron|der Rhododendron Rhododendren|le rhododendron|el rododendro
alpine rose|die Alpenrose Alpenrosen|la rose_des_Alpes roses_des_Alpes|la rosa_de_los_Alpes rosas_de_los_Alpes
gentian|der Enzian Enziane|la gentiane|la genciana
broom bush|der Ginster|le genêt|la retama
heather|das Heidekraut|la bruyère|el brezo
juniper|der Wacholder|le genévrier|el enebro
hawthorn|der Weißdorn|la aubépine|el espino_blanco espinos_blancos
blackthorn|der Schwarzdorn;die Schlehe Schlehen|le prunellier|el endrino
rose hip|die Hagebutte Hagebutten|le cynorrhodon|el escaramujo
hazel bush|der Haselstrauch Haselsträucher|le noisetier|el avellano
rowan tree|die Eberesche Ebereschen;der Vogelbeerbaum Vogelbeerbäume|le sorbier|el serbal
rowan berry|die Vogelbeere Vogelbeeren|la baie_de_sorbier baies_de_sorbier|la baya_de_serbal bayas_de_serbal
alder|die Erle Erlen|le aulne|el aliso
plane tree|die Platane Platanen|le platane|el plátano_de_sombra plátanos_de_sombra
yew|die Eibe Eiben|la branche_d'if branches_d'if|el tejo
boxwood|der Buchsbaum Buchsbäume|le buis|el boj
acacia|die Akazie Akazien|le acacia|la acacia
cedar|die Zeder Zedern|le cèdre|el cedro
eucalyptus|der Eukalyptus|le eucalyptus|el eucalipto
laurel|der Lorbeer|le laurier|el laurel
bay leaf|das Lorbeerblatt Lorbeerblätter|la feuille_de_laurier feuilles_de_laurier|la hoja_de_laurel hojas_de_laurel
fig tree|der Feigenbaum Feigenbäume|le figuier|la higuera
almond tree|der Mandelbaum Mandelbäume|le amandier|el almendro
orange tree|der Orangenbaum Orangenbäume|le oranger|el naranjo
lemon tree|der Zitronenbaum Zitronenbäume|le citronnier|el limonero
peach tree|der Pfirsichbaum Pfirsichbäume|le pêcher_en_fleurs|el melocotonero
walnut tree|der Walnussbaum Walnussbäume;der Nussbaum Nussbäume|le vieux_noyer vieux_noyers|el nogal
fruit tree|der Obstbaum Obstbäume|le arbre_fruitier arbres_fruitiers|el árbol_frutal árboles_frutales
climbing plant|die Kletterpflanze Kletterpflanzen;die Rankpflanze Rankpflanzen|la plante_grimpante plantes_grimpantes|la planta_trepadora plantas_trepadoras;la enredadera
potted plant|die Topfpflanze Topfpflanzen;die Zimmerpflanze Zimmerpflanzen|la plante_en_pot plantes_en_pot;la plante_verte plantes_vertes|la planta_de_maceta plantas_de_maceta
tendril|die Ranke Ranken|la vrille|el zarcillo
twig|der Zweig Zweige|la brindille|la ramita
flower bed|das Blumenbeet Blumenbeete;das Beet Beete|le parterre;la plate-bande plates-bandes|el parterre;el arriate
raised bed|das Hochbeet Hochbeete|le potager_surélevé potagers_surélevés|el bancal_elevado bancales_elevados
flower box|der Blumenkasten Blumenkästen|la jardinière|la jardinera_de_balcón jardineras_de_balcón
flower bulb|die Blumenzwiebel Blumenzwiebeln|le bulbe|el bulbo
plant cutting|der Steckling Stecklinge;der Ableger Ableger|la bouture|el esqueje
flower meadow|die Blumenwiese Blumenwiesen|la prairie_fleurie prairies_fleuries|la pradera_de_flores praderas_de_flores
wild flower|die Wildblume Wildblumen;die Feldblume Feldblumen|la fleur_sauvage fleurs_sauvages;la fleur_des_champs fleurs_des_champs|la flor_silvestre flores_silvestres
meadow flower|die Wiesenblume Wiesenblumen|la fleur_des_prés fleurs_des_prés|la flor_del_prado flores_del_prado
four-leaf clover|das Kleeblatt Kleeblätter|le trèfle_à_quatre_feuilles|el trébol_de_cuatro_hojas
plantain|der Wegerich|le plantain|el llantén llantenes
chamomile|die Kamille|la camomille|la manzanilla
sage|der Salbei|la sauge|la salvia
dill|der Dill|le aneth|el eneldo
oregano|der Oregano|le origan|el orégano
fennel|der Fenchel|le fenouil|el hinojo
horseradish|der Meerrettich;der Kren|le raifort|el rábano_picante rábanos_picantes
wild garlic|der Bärlauch|le ail_des_ours|el ajo_silvestre ajos_silvestres
chanterelle|der Pfifferling Pfifferlinge|la girolle;la chanterelle|el rebozuelo
porcini|der Steinpilz Steinpilze|le cèpe|el boleto
fly agaric|der Fliegenpilz Fliegenpilze|la amanite|la amanita
lichen|die Flechte Flechten|le lichen|el liquen líquenes
duckweed|die Wasserlinse Wasserlinsen|la lentille_d'eau lentilles_d'eau|la lenteja_de_agua lentejas_de_agua
bulrush|der Rohrkolben Rohrkolben;die Binse Binsen|la massette;le jonc|el junco;la espadaña
compost heap|der Komposthaufen Komposthaufen;der Kompost|le tas_de_compost;le compost|el montón_de_compost montones_de_compost;el compost
manure|der Mist;der Dünger Dünger|le fumier;le engrais|el estiércol;el abono
dung heap|der Misthaufen Misthaufen|le tas_de_fumier|el estercolero
rain barrel|die Regentonne Regentonnen|le récupérateur_d'eau récupérateurs_d'eau|el bidón_de_lluvia bidones_de_lluvia
lawn sprinkler|der Rasensprenger Rasensprenger|le arroseur|el aspersor
pair of garden shears|die Gartenschere Gartenscheren;die Heckenschere Heckenscheren|le sécateur;le taille-haie|las tijeras_de_podar;la podadora
garden path|der Gartenweg Gartenwege|la allée_de_jardin allées_de_jardin|el camino_del_jardín caminos_del_jardín
garden gate|das Gartentor Gartentore;die Gartentür Gartentüren|le portail_du_jardin|la verja_del_jardín verjas_del_jardín
picket fence|der Lattenzaun Lattenzäune|la palissade|la empalizada;la valla_de_madera
arbour|die Laube Lauben;die Gartenlaube Gartenlauben|la tonnelle|el cenador;la glorieta
trellis|das Spalier Spaliere;das Rankgitter Rankgitter|le treillis|el enrejado;la celosía
allotment|der Schrebergarten Schrebergärten;der Kleingarten Kleingärten|le jardin_ouvrier jardins_ouvriers;le jardin_familial jardins_familiaux|el huerto_urbano huertos_urbanos
botanical garden|der Botanische_Garten Botanischen_Gärten|le jardin_botanique jardins_botaniques|el jardín_botánico jardines_botánicos
molehill|der Maulwurfshügel Maulwurfshügel|la taupinière|la topera
anthill|der Ameisenhaufen Ameisenhaufen|la fourmilière|el hormiguero
birdbath|die Vogeltränke Vogeltränken|le bain_d'oiseaux bains_d'oiseaux|la pileta_para_pájaros piletas_para_pájaros
bird feeder|das Vogelhäuschen Vogelhäuschen;das Futterhäuschen Futterhäuschen|la mangeoire|el comedero
insect hotel|das Insektenhotel Insektenhotels|le hôtel_à_insectes hôtels_à_insectes|el hotel_de_insectos hoteles_de_insectos
dairymaid|die Sennerin Sennerinnen;die Magd Mägde|la vachère|la vaquera
dairyman|der Senner Senner;der Senn Sennen|le vacher|el vaquero;el lechero
hayrack|die Heuraufe Heuraufen;die Futterraufe Futterraufen|le râtelier|el pesebre_de_heno pesebres_de_heno
manger|die Krippe Krippen;die Futterkrippe Futterkrippen|la mangeoire;la crèche|el pesebre
feeding trough|der Trog Tröge;der Futtertrog Futtertröge|la auge|el abrevadero;la artesa
water trough|die Viehtränke Viehtränken;die Tränke Tränken|le abreuvoir|el abrevadero
milk churn|die Milchkanne Milchkannen|le bidon_de_lait;le pot_à_lait pots_à_lait|la lechera_de_metal lecheras_de_metal
milking stool|der Melkschemel Melkschemel|le tabouret_de_traite|el taburete_de_ordeño
milking machine|die Melkmaschine Melkmaschinen|la trayeuse|la ordeñadora
butter churn|das Butterfass Butterfässer|la baratte|la mantequera
cow bell|die Kuhglocke Kuhglocken|la sonnaille;la cloche_de_vache cloches_de_vache|el cencerro
cowshed|der Kuhstall Kuhställe;der Viehstall Viehställe|la étable|el establo
sheepfold|der Schafstall Schafställe|la bergerie|el redil;el aprisco
chicken run|der Hühnerhof Hühnerhöfe|la basse-cour basses-cours|el corral
perch|die Sitzstange Sitzstangen|le perchoir|la percha_de_pájaro perchas_de_pájaro
paddock|die Koppel Koppeln|le paddock;le enclos|el potrero
pasture|die Weide Weiden|le pâturage|el pasto;el pastizal
barbed wire|der Stacheldraht|le barbelé|el alambre_de_espino alambres_de_espino
electric fence|der Elektrozaun Elektrozäune|la clôture_électrique clôtures_électriques|la valla_eléctrica vallas_eléctricas
cattle|das Vieh|le bétail|el ganado_vacuno ganados_vacunos
livestock|das Nutzvieh|les animaux_de_ferme|los animales_de_granja
farmyard|der Bauernhof Bauernhöfe|la cour_de_ferme cours_de_ferme|el corral_de_granja corrales_de_granja
farmhouse|das Bauernhaus Bauernhäuser|le corps_de_ferme|la casa_de_campo;la alquería;el cortijo
alpine hut|die Almhütte Almhütten;die Sennhütte Sennhütten|le chalet_d'alpage chalets_d'alpage|la cabaña_alpina cabañas_alpinas
mountain hut|die Berghütte Berghütten;die Schutzhütte Schutzhütten|le refuge_de_montagne|el refugio_de_montaña
chalet|das Chalet Chalets|le chalet|el chalé
cattle drive|der Almabtrieb Almabtriebe;der Viehtrieb Viehtriebe|la désalpe;la transhumance|la trashumancia
cheese dairy|die Käserei Käsereien|la fromagerie|la quesería
cheese wheel|der Käselaib Käselaibe|la meule_de_fromage|la rueda_de_queso
dairy|die Molkerei Molkereien|la laiterie|la lechería
silo|das Silo Silos|le silo|el silo
bale of straw|der Strohballen Strohballen|la botte_de_paille|la bala_de_paja;la paca_de_paja
bale of hay|der Heuballen Heuballen|la botte_de_foin|la paca_de_heno
sheaf|die Garbe Garben|la gerbe|la gavilla
furrow|die Furche Furchen|le sillon|el surco
harrow|die Egge Eggen|la herse|la grada_de_labranza gradas_de_labranza
flail|der Dreschflegel Dreschflegel|le fléau fléaux|el mayal
yoke|das Joch Joche|le joug|el yugo
horseshoe|das Hufeisen Hufeisen|le fer_à_cheval fers_à_cheval|la herradura
bridle|das Zaumzeug;der Zügel Zügel|la bride;les rênes|la brida;la rienda
stirrup|der Steigbügel Steigbügel|le étrier|el estribo
riding crop|die Reitgerte Reitgerten;die Peitsche Peitschen|la cravache;le fouet|la fusta;el látigo
riding boot|der Reitstiefel Reitstiefel|la botte_d'équitation bottes_d'équitation|la bota_de_montar
harness|das Geschirr Geschirre|le harnais|el arnés arneses
shepherd's crook|der Hirtenstab Hirtenstäbe|la houlette|el cayado
sheepskin|das Schaffell Schaffelle|la peau_de_mouton peaux_de_mouton|la piel_de_cordero
fleece|das Vlies Vliese|la toison|el vellón vellones
summit cross|das Gipfelkreuz Gipfelkreuze|la croix_sommitale croix_sommitales|la cruz_de_la_cumbre
ridge|der Grat Grate;der Bergrücken Bergrücken|la crête;la arête|la cresta
ledge|der Felsvorsprung Felsvorsprünge|la corniche;le rebord|la cornisa;la repisa
rock face|die Felswand Felswände;die Steilwand Steilwände|la paroi|la pared_rocosa paredes_rocosas
crevasse|die Gletscherspalte Gletscherspalten|la crevasse|la grieta_de_glaciar grietas_de_glaciar
mountain lake|der Bergsee Bergseen|le lac_de_montagne|el lago_de_montaña
mountain stream|der Bergbach Bergbäche;der Wildbach Wildbäche|le torrent|el torrente
mountain village|das Bergdorf Bergdörfer|le village_de_montagne|el pueblo_de_montaña
scree|das Geröll;die Geröllhalde Geröllhalden|le éboulis|el pedregal
ice axe|der Eispickel Eispickel|le piolet|el piolet piolets
crampon|das Steigeisen Steigeisen|le crampon|el crampón crampones
carabiner|der Karabinerhaken Karabinerhaken|le mousqueton|el mosquetón mosquetones
climbing rope|das Kletterseil Kletterseile|la corde_d'escalade cordes_d'escalade|la cuerda_de_escalada
hiking boot|der Wanderschuh Wanderschuhe;der Bergschuh Bergschuhe|la chaussure_de_randonnée|la bota_de_montaña
hiking trail|der Wanderweg Wanderwege|le sentier_de_randonnée|la ruta_de_senderismo
ski lift|der Skilift Skilifte;der Schlepplift Schlepplifte|le téléski;la remontée_mécanique remontées_mécaniques|el telesquí telesquís
ski pole|der Skistock Skistöcke|le bâton_de_ski|el bastón_de_esquí bastones_de_esquí
ski goggles|die Skibrille|les lunettes_de_ski|las gafas_de_esquí
toboggan run|die Rodelbahn Rodelbahnen|la piste_de_luge|la pista_de_trineo
snowshoe|der Schneeschuh Schneeschuhe|la raquette_à_neige raquettes_à_neige|la raqueta_de_nieve
snowdrift|die Schneewehe Schneewehen|la congère|el ventisquero
fresh snow|der Neuschnee;der Pulverschnee|la neige_fraîche;la poudreuse|la nieve_fresca;la nieve_en_polvo
slush|der Schneematsch|la neige_fondue;la gadoue|el aguanieve
cordless screwdriver|der Akkuschrauber Akkuschrauber|la visseuse|el atornillador_eléctrico atornilladores_eléctricos
drill bit|der Bohrer Bohrer;der Bohreinsatz Bohreinsätze|le foret;la mèche|la broca
hacksaw|die Metallsäge Metallsägen;die Bügelsäge Bügelsägen|la scie_à_métaux|la sierra_para_metal
circular saw|die Kreissäge Kreissägen|la scie_circulaire scies_circulaires|la sierra_circular sierras_circulares
jigsaw|die Stichsäge Stichsägen|la scie_sauteuse scies_sauteuses|la sierra_de_calar
fretsaw|die Laubsäge Laubsägen|la scie_à_chantourner|la segueta
sledgehammer|der Vorschlaghammer Vorschlaghämmer|la masse|el mazo;la almádena
pincers|die Kneifzange|les tenailles|las tenazas
clamp|die Schraubzwinge Schraubzwingen;die Klemme Klemmen|le serre-joint;la pince|la abrazadera;el sargento_de_carpintero sargentos_de_carpintero
wall plug|der Dübel Dübel|la cheville_murale chevilles_murales|el taco_de_pared
washer|die Unterlegscheibe Unterlegscheiben|la rondelle|la arandela
nut of a bolt|die Schraubenmutter Schraubenmuttern|le écrou|la tuerca
Allen key|der Inbusschlüssel Inbusschlüssel|la clé_Allen clés_Allen|la llave_Allen llaves_Allen
adjustable spanner|der Engländer Engländer;der Rollgabelschlüssel Rollgabelschlüssel|la clé_à_molette|la llave_inglesa llaves_inglesas
paint roller|die Farbrolle Farbrollen;die Malerrolle Malerrollen|le rouleau_à_peinture rouleaux_à_peinture|el rodillo_de_pintura
tin of paint|der Farbeimer Farbeimer;die Farbdose Farbdosen|le pot_de_peinture|el bote_de_pintura
spray can|die Spraydose Spraydosen;die Sprühdose Sprühdosen|la bombe_de_peinture;le aérosol|el bote_de_spray;el aerosol
putty knife|der Spachtel Spachtel;die Spachtel Spachteln|la spatule|la espátula
filler|die Spachtelmasse|le enduit|la masilla
masking tape|das Kreppband Kreppbänder|le ruban_de_masquage|la cinta_de_carrocero
insulating tape|das Isolierband Isolierbänder|le ruban_isolant rubans_isolants|la cinta_aislante cintas_aislantes
wood glue|der Holzleim|la colle_à_bois|la cola_de_carpintero
superglue|der Sekundenkleber Sekundenkleber|la superglue|el pegamento_instantáneo
hot glue gun|die Heißklebepistole Heißklebepistolen|le pistolet_à_colle pistolets_à_colle|la pistola_de_silicona
soldering iron|der Lötkolben Lötkolben|le fer_à_souder fers_à_souder|el soldador_de_estaño
blowtorch|der Bunsenbrenner Bunsenbrenner;die Lötlampe Lötlampen|le chalumeau chalumeaux|el soplete
extension lead|das Verlängerungskabel Verlängerungskabel|la rallonge|el alargador;el cable_alargador cables_alargadores
multi-socket|die Steckdosenleiste Steckdosenleisten;der Mehrfachstecker Mehrfachstecker|la multiprise|la regleta
folding rule|der Zollstock Zollstöcke|le mètre_pliant mètres_pliants|el metro_plegable metros_plegables
set square|das Geodreieck Geodreiecke|la équerre|la escuadra
protractor|der Winkelmesser Winkelmesser|le rapporteur|el transportador
lathe|die Drehbank Drehbänke;die Drechselbank Drechselbänke|le tour_à_bois tours_à_bois|el torno
grinder|der Winkelschleifer Winkelschleifer;die Flex Flexen|la meuleuse|la amoladora
sanding machine|die Schleifmaschine Schleifmaschinen|la ponceuse|la lijadora
grindstone|der Schleifstein Schleifsteine|la meule|la piedra_de_afilar
stepladder|die Trittleiter Trittleitern;die Stehleiter Stehleitern|le escabeau escabeaux|la escalera_de_mano
hatchet|das Beil Beile|la hachette|la hachuela
wedge|der Keil Keile|le coin_de_bois|la cuña
plank|das Brett Bretter;die Planke Planken|la planche|la tabla;el tablón tablones
batten|die Latte Latten;die Leiste Leisten|la latte;le tasseau|el listón listones
screw hook|der Schraubhaken Schraubhaken|le crochet_à_vis|el gancho_de_rosca
bracket|der Winkel Winkel;die Halterung Halterungen|la équerre_de_fixation;le support|la escuadra_de_fijación
latch|der Riegel Riegel;der Türriegel Türriegel|le loquet;le verrou|el pestillo;el cerrojo
door knocker|der Türklopfer Türklopfer|le heurtoir|la aldaba
doorknob|der Türknauf Türknäufe|la poignée_de_porte|el pomo
peephole|der Türspion Türspione;das Guckloch Gucklöcher|le judas|la mirilla
bunch of keys|der Schlüsselbund Schlüsselbunde|le trousseau_de_clés trousseaux_de_clés|el manojo_de_llaves
hub|die Nabe Naben|le moyeu moyeux|el cubo_de_rueda
axle|die Achse Achsen|le essieu essieux|el eje
gearbox|das Getriebe Getriebe|la boîte_de_vitesses boîtes_de_vitesses|la caja_de_cambios
clutch|die Kupplung Kupplungen|le embrayage|el embrague
handbrake|die Handbremse Handbremsen|le frein_à_main|el freno_de_mano
gear stick|der Schalthebel Schalthebel|le levier_de_vitesse leviers_de_vitesse|la palanca_de_cambios
indicator light|der Blinker Blinker|le feu_clignotant feux_clignotants|el intermitente
spark plug|die Zündkerze Zündkerzen|la bougie_d'allumage bougies_d'allumage|la bujía
jack|der Wagenheber Wagenheber|le cric|el gato_hidráulico gatos_hidráulicos
spare tyre|der Ersatzreifen Ersatzreifen;das Ersatzrad Ersatzräder|la roue_de_secours|la rueda_de_repuesto
spare part|das Ersatzteil Ersatzteile|la pièce_de_rechange;la pièce_détachée pièces_détachées|la pieza_de_repuesto;el recambio
air pump|die Luftpumpe Luftpumpen|la pompe_à_air;la pompe_à_vélo|la bomba_de_aire;el bombín bombines
puncture repair kit|das Flickzeug|le kit_de_réparation|el kit_de_parches
bicycle chain|die Fahrradkette Fahrradketten|la chaîne_de_vélo|la cadena_de_bicicleta
luggage rack|der Gepäckträger Gepäckträger|le porte-bagages porte-bagages|el portaequipajes portaequipajes
mudguard|das Schutzblech Schutzbleche|le garde-boue garde-boue|el guardabarros guardabarros
kickstand|der Fahrradständer Fahrradständer|la béquille_de_vélo|la pata_de_cabra
trailer coupling|die Anhängerkupplung Anhängerkupplungen|le attelage|el enganche
paper shredder|der Aktenvernichter Aktenvernichter|la déchiqueteuse|la trituradora
leaf blower|der Laubbläser Laubbläser|le souffleur_de_feuilles|el soplador_de_hojas
pressure washer|der Hochdruckreiniger Hochdruckreiniger|le nettoyeur_à_haute_pression|la hidrolimpiadora
hoist|der Flaschenzug Flaschenzüge|le palan|el polipasto
moka pot|die Espressokanne Espressokannen;der Espressokocher Espressokocher|la cafetière_italienne cafetières_italiennes|la cafetera_italiana cafeteras_italianas;la moka
coffee pot|die Kaffeekanne Kaffeekannen|la cafetière|la cafetera
coffee grinder|die Kaffeemühle Kaffeemühlen|le moulin_à_café|el molinillo_de_café
coffee filter|der Kaffeefilter Kaffeefilter|le filtre_à_café|el filtro_de_café
coffee grounds|der Kaffeesatz|le marc_de_café marc_de_café|los posos_de_café
espresso|der Espresso Espressos|le expresso|el café_solo cafés_solos;el expreso
milk coffee|der Milchkaffee Milchkaffees|le café_au_lait cafés_au_lait|el café_con_leche cafés_con_leche
milk foam|der Milchschaum|la mousse_de_lait|la espuma_de_leche
skimmer|der Schaumlöffel Schaumlöffel;die Schöpfkelle Schöpfkellen|la écumoire|la espumadera
spatula|der Pfannenwender Pfannenwender;der Teigschaber Teigschaber|la spatule|la espátula
colander|das Abtropfsieb Abtropfsiebe;der Durchschlag Durchschläge|la passoire|el colador;el escurridor
tea strainer|das Teesieb Teesiebe|la passoire_à_thé|el colador_de_té
tea bag|der Teebeutel Teebeutel|le sachet_de_thé|la bolsita_de_té
tea cosy|der Teewärmer Teewärmer|le couvre-théière couvre-théières|el cubretetera cubreteteras
peeler|der Sparschäler Sparschäler;der Kartoffelschäler Kartoffelschäler|le épluche-légumes;le économe|el pelador
garlic press|die Knoblauchpresse Knoblauchpressen|le presse-ail|el prensador_de_ajos
lemon squeezer|die Zitronenpresse Zitronenpressen|le presse-agrumes presse-agrumes|el exprimidor
salad bowl|die Salatschüssel Salatschüsseln|le saladier|la ensaladera
salad servers|das Salatbesteck|les couverts_à_salade|los cubiertos_de_ensalada
soup plate|der Suppenteller Suppenteller|la assiette_creuse assiettes_creuses|el plato_hondo platos_hondos
soup tureen|die Suppenschüssel Suppenschüsseln|la soupière|la sopera
mixing bowl|die Rührschüssel Rührschüsseln|le saladier_de_cuisine saladiers_de_cuisine;le bol_mélangeur bols_mélangeurs|el bol_para_mezclar boles_para_mezclar
measuring jug|der Messbecher Messbecher|le verre_doseur verres_doseurs|la jarra_medidora jarras_medidoras
kitchen scales|die Küchenwaage|la balance_de_cuisine balance_de_cuisine|la báscula_de_cocina báscula_de_cocina
egg timer|die Eieruhr Eieruhren|le minuteur|el temporizador_de_cocina
eggshell|die Eierschale Eierschalen|la coquille_d'œuf coquilles_d'œuf|la cáscara_de_huevo
egg yolk|das Eigelb Eigelbe;der Dotter Dotter|le jaune_d'œuf jaunes_d'œuf|la yema
egg white|das Eiweiß|le blanc_d'œuf blancs_d'œuf|la clara_de_huevo
scrambled eggs|das Rührei|les œufs_brouillés|los huevos_revueltos
pressure cooker|der Schnellkochtopf Schnellkochtöpfe|la cocotte-minute|la olla_a_presión
wok|der Wok Woks|le wok|el wok woks
cake stand|die Tortenplatte Tortenplatten|le présentoir_à_gâteaux|el soporte_para_tartas
piping bag|der Spritzbeutel Spritzbeutel|la poche_à_douille|la manga_pastelera mangas_pasteleras
biscuit cutter|die Ausstechform Ausstechformen|le emporte-pièce emporte-pièces|el cortapastas cortapastas
pastry brush|der Backpinsel Backpinsel|le pinceau_de_cuisine pinceaux_de_cuisine|el pincel_de_cocina
oven glove|der Ofenhandschuh Ofenhandschuhe;der Topflappen Topflappen|le gant_de_cuisine;la manique|la manopla;el agarrador
tea towel|das Geschirrtuch Geschirrtücher|le torchon|el paño_de_cocina
dishcloth|der Spüllappen Spüllappen|la lavette|la bayeta
washing-up liquid|das Spülmittel Spülmittel|le liquide_vaisselle liquides_vaisselle|el lavavajillas_líquido
extractor hood|die Dunstabzugshaube Dunstabzugshauben|la hotte|la campana_extractora campanas_extractoras
hotplate|die Herdplatte Herdplatten|la plaque_de_cuisson|la placa_de_cocina;el fogón fogones
breadboard|das Brotbrett Brotbretter|la planche_à_pain|la tabla_de_pan
bread bin|der Brotkasten Brotkästen|la boîte_à_pain|la panera
bread basket|der Brotkorb Brotkörbe|la corbeille_à_pain|la cesta_de_pan
butter dish|die Butterdose Butterdosen|le beurrier|la mantequillera
fruit bowl|die Obstschale Obstschalen|la corbeille_de_fruits;la coupe_à_fruits|el frutero
jam jar|das Marmeladenglas Marmeladengläser;das Einmachglas Einmachgläser|le pot_de_confiture;le bocal bocaux|el tarro_de_mermelada;el tarro
jug|der Krug Krüge|la cruche;le pichet|la jarra;el cántaro
beer mug|der Bierkrug Bierkrüge;der Maßkrug Maßkrüge|la chope|la jarra_de_cerveza
beer mat|der Bierdeckel Bierdeckel|le sous-bock|el posavasos posavasos
water glass|das Wasserglas Wassergläser|le verre_à_eau|el vaso_de_agua
champagne flute|das Sektglas Sektgläser|la flûte_de_champagne|la copa_de_champán
sparkling wine|der Sekt|le mousseux;le vin_pétillant vins_pétillants|el cava;el vino_espumoso vinos_espumosos
red wine|der Rotwein Rotweine|le vin_rouge vins_rouges|el vino_tinto vinos_tintos
white wine|der Weißwein Weißweine|le vin_blanc vins_blancs|el vino_blanco vinos_blancos
mulled wine|der Glühwein|le vin_chaud vins_chauds|el vino_caliente vinos_calientes
strong drink|der Schnaps Schnäpse|le alcool_fort;la eau-de-vie eaux-de-vie|el aguardiente
liqueur|der Likör Liköre|la liqueur|el licor
rum|der Rum|le rhum|el ron
whisky|der Whisky Whiskys|le whisky|el whisky;el güisqui
cider|der Apfelwein|le cidre|la sidra
apple juice|der Apfelsaft Apfelsäfte|le jus_de_pomme|el zumo_de_manzana
orange juice|der Orangensaft Orangensäfte|le jus_d'orange jus_d'orange|el zumo_de_naranja
mineral water|das Mineralwasser;der Sprudel|la eau_minérale eaux_minérales|el agua_mineral aguas_minerales
tap water|das Leitungswasser|la eau_du_robinet|el agua_del_grifo
fizzy drink|die Limonade Limonaden;die Limo Limos|la boisson_gazeuse boissons_gazeuses;le soda|el refresco;la gaseosa
iced tea|der Eistee Eistees|le thé_glacé thés_glacés|el té_helado tés_helados
herbal tea|der Kräutertee Kräutertees|la tisane;la infusion|la infusión infusiones
smoothie|der Smoothie Smoothies|le smoothie|el batido_de_frutas
milkshake|der Milchshake Milchshakes|le milk-shake|el batido
ice bucket|der Sektkühler Sektkühler|le seau_à_glace seaux_à_glace|la cubitera
cocktail shaker|der Mixbecher Mixbecher|le shaker|la coctelera
toothpick|der Zahnstocher Zahnstocher|le cure-dent|el palillo
chopstick|das Essstäbchen Essstäbchen|la baguette_chinoise baguettes_chinoises|el palillo_chino palillos_chinos
skewer|der Spieß Spieße|la brochette|la brocheta;el pincho
cutlery|das Besteck|le jeu_de_couverts jeux_de_couverts|la cubertería
cake fork|die Kuchengabel Kuchengabeln|la fourchette_à_dessert|el tenedor_de_postre
tablespoon|der Esslöffel Esslöffel|la cuillère_à_soupe|la cucharada;la cuchara_sopera cucharas_soperas
pinch|die Prise Prisen|la pincée|la pizca
leftovers|die Essensreste|les restes|las sobras
bottle bank|der Glascontainer Glascontainer;der Altglascontainer Altglascontainer|le conteneur_à_verre|el contenedor_de_vidrio
cuff|die Manschette Manschetten;der Ärmelaufschlag Ärmelaufschläge|la manchette;le poignet_de_chemise|el puño_de_camisa
cufflink|der Manschettenknopf Manschettenknöpfe|le bouton_de_manchette|el gemelo_de_camisa
buttonhole|das Knopfloch Knopflöcher|la boutonnière|el ojal
press stud|der Druckknopf Druckknöpfe|le bouton-pression boutons-pression|el broche_de_presión;el automático
Velcro|der Klettverschluss Klettverschlüsse|le velcro;le scratch|el velcro
eyelet|die Öse Ösen|le œillet|el ojete
pleat|die Falte Falten;die Bügelfalte Bügelfalten|le pli|el pliegue;la pinza_de_pantalón
ruffle|die Rüsche Rüschen|le volant;le froufrou|el volante
frill|die Krause Krausen|la fanfreluche|la chorrera
tassel|die Quaste Quasten;die Troddel Troddeln|le gland_décoratif glands_décoratifs;le pompon|la borla
pompom|die Bommel Bommeln;der Pompon Pompons|le pompon|el pompón pompones
sequin|die Paillette Pailletten|la paillette|la lentejuela
bead|die Glasperle Glasperlen|la perle_de_verre|la cuenta;el abalorio
lapel|das Revers Revers|le revers|la solapa
trouser leg|das Hosenbein Hosenbeine|la jambe_de_pantalon|la pernera
trouser pocket|die Hosentasche Hosentaschen|la poche_de_pantalon|el bolsillo_del_pantalón bolsillos_del_pantalón
braces|der Hosenträger|les bretelles|los tirantes
suspender|das Strumpfband Strumpfbänder|la jarretelle;la jarretière|el liguero;la liga
waistband|der Hosenbund Hosenbunde|la ceinture_élastique ceintures_élastiques|la pretina;la cinturilla
rubber band|das Gummiband Gummibänder;der Gummi Gummis|le élastique|la goma_elástica gomas_elásticas;el elástico
lining|das Innenfutter|la doublure|el forro
shoulder pad|das Schulterpolster Schulterpolster|la épaulette|la hombrera
epaulette|die Schulterklappe Schulterklappen|la épaulette_militaire épaulettes_militaires|la charretera
neckline|der Ausschnitt Ausschnitte|le décolleté;la encolure|el escote
shoulder strap|der Schulterriemen Schulterriemen|la bretelle|el tirante
strap|der Riemen Riemen;der Gurt Gurte|la sangle;la lanière|la correa
drawstring|die Kordel Kordeln|le cordon|el cordón cordones
tongue of a shoe|die Lasche Laschen|la languette|la lengüeta
insole|die Einlegesohle Einlegesohlen|la semelle_intérieure semelles_intérieures|la plantilla
shoehorn|der Schuhlöffel Schuhlöffel|le chausse-pied|el calzador
shoe polish|die Schuhcreme Schuhcremes|le cirage|el betún betunes
clothes brush|die Kleiderbürste Kleiderbürsten|la brosse_à_habits|el cepillo_de_ropa
headband|das Stirnband Stirnbänder|le bandeau|la cinta_del_pelo;la diadema
visor|der Mützenschirm Mützenschirme|la visière|la visera
brim|die Krempe Krempen;die Hutkrempe Hutkrempen|le bord_du_chapeau|el ala_del_sombrero alas_del_sombrero
earmuff|der Ohrenschützer Ohrenschützer|le cache-oreilles|la orejera
neckerchief|das Halstuch Halstücher|le foulard|el pañuelo_de_cuello
traditional costume|die Tracht Trachten|le costume_traditionnel costumes_traditionnels|el traje_típico trajes_típicos;el traje_regional trajes_regionales
leather trousers|die Lederhose|le pantalon_de_cuir pantalon_de_cuir|los pantalones_de_cuero
dirndl|das Dirndl Dirndl;das Dirndlkleid Dirndlkleider|le dirndl|el vestido_tirolés vestidos_tiroleses
leather jacket|die Lederjacke Lederjacken|le blouson_de_cuir;la veste_en_cuir|la chaqueta_de_cuero;la cazadora_de_cuero
polo neck|der Rollkragen Rollkragen;der Rollkragenpullover Rollkragenpullover|le col_roulé cols_roulés|el cuello_alto cuellos_altos
vest|das Unterhemd Unterhemden|le maillot_de_corps;le débardeur|la camiseta_interior camisetas_interiores
petticoat|der Unterrock Unterröcke|le jupon|las enaguas
swimming trunks|die Badehose|le slip_de_bain slip_de_bain|el bañador bañador
bikini|der Bikini Bikinis|le bikini|el bikini;el biquini
bathing cap|die Badekappe Badekappen|le bonnet_de_bain|el gorro_de_baño
swimming goggles|die Schwimmbrille|les lunettes_de_natation|las gafas_de_natación
flipper|die Schwimmflosse Schwimmflossen|la palme|la aleta_de_buceo
safety helmet|der Schutzhelm Schutzhelme;der Bauhelm Bauhelme|le casque_de_chantier|el casco_de_obra;el casco_de_seguridad
high-visibility vest|die Warnweste Warnwesten|le gilet_jaune gilets_jaunes|el chaleco_reflectante chalecos_reflectantes
safety goggles|die Schutzbrille|les lunettes_de_protection|las gafas_de_protección
work glove|der Arbeitshandschuh Arbeitshandschuhe|le gant_de_travail|el guante_de_trabajo
rubber glove|der Gummihandschuh Gummihandschuhe|le gant_en_caoutchouc|el guante_de_goma
name badge|das Namensschild Namensschilder|le badge|la placa_con_nombre placas_con_nombre
badge|der Anstecker Anstecker;das Abzeichen Abzeichen|le insigne;le pin's pin's|la insignia;la chapa
scratch|der Kratzer Kratzer;die Schramme Schrammen|la éraflure;la égratignure;la rayure|el arañazo;el rasguño
dent|die Delle Dellen;die Beule Beulen|la bosse;le creux|la abolladura
notch|die Kerbe Kerben|la encoche;la entaille|la muesca
crack|der Riss Risse|la fissure;la fente|la grieta;la raja
splinter|der Splitter Splitter|la écharde;le éclat|la astilla
shard|die Scherbe Scherben|le tesson;le débris|el fragmento;el añico
ink blot|der Tintenfleck Tintenflecken;der Tintenklecks Tintenkleckse|la tache_d'encre taches_d'encre|la mancha_de_tinta;el borrón borrones
smear|die Schliere Schlieren|la traînée|el manchurrón manchurrones
speck|das Fleckchen Fleckchen|la petite_tache petites_taches;la tacheture|la mota
dog-ear|das Eselsohr Eselsohren|la corne_de_page cornes_de_page|la esquina_doblada esquinas_dobladas
fold|der Knick Knicke;der Falz Falze|le pli|el doblez
"""
