"""Nouns of every day, first part: rows as in :mod:`agent.director.glossary.nouns_town`."""

from __future__ import annotations

NOUNS = """
kiosk owner|der Kioskbesitzer Kioskbesitzer;die Kioskbesitzerin Kioskbesitzerinnen|le kiosquier;la kiosquière|el quiosquero;la quiosquera
roofer|der Dachdecker Dachdecker;die Dachdeckerin Dachdeckerinnen|le couvreur;la couvreuse|el techador;el tejador
stoker|der Heizer Heizer|le chauffagiste|el fogonero
mountaineer|der Bergsteiger Bergsteiger;die Bergsteigerin Bergsteigerinnen|le montagnard|el montañero;la montañera
shared flat|die Wohngemeinschaft Wohngemeinschaften;die WG WGs|la colocation|el piso_compartido pisos_compartidos
rock band|die Rockband Rockbands|le groupe_de_rock groupes_de_rock|la banda_de_rock bandas_de_rock;el grupo_de_rock grupos_de_rock
mail van|das Postauto Postautos|la voiture_de_la_poste voitures_de_la_poste|la furgoneta_de_correos furgonetas_de_correos
tram driver|der Straßenbahnfahrer Straßenbahnfahrer;die Straßenbahnfahrerin Straßenbahnfahrerinnen|le traminot;le conducteur_de_tramway conducteurs_de_tramway|el tranviario;el conductor_de_tranvía conductores_de_tranvía
postwoman|die Postbotin Postbotinnen;die Zustellerin Zustellerinnen|la postière|la empleada_de_correos
nurse|die Pflegekraft Pflegekräfte|le soignant;la soignante|el sanitario
teacher|die Lehrkraft Lehrkräfte|le enseignant;la enseignante|el docente
rubbish collector|die Müllabfuhr|le ripeur|el recolector_de_basura
owner|das Herrchen;das Frauchen|le maître|el amo
building site|die Bauarbeiten Bauarbeiten|les travaux|las obras_de_construcción
ballet dancer|der Balletttänzer Balletttänzer;die Balletttänzerin Balletttänzerinnen|le danseur_étoile danseurs_étoiles;la danseuse_étoile danseuses_étoiles|el bailarín_de_ballet bailarines_de_ballet
euro|der Euro Euro|le euro|el euro
May|der Mai|le mai|el mayo
flea market|der Trödelmarkt Trödelmärkte|le vide-grenier vide-greniers|el mercadillo
milkmaid|die Milchmagd Milchmägde;das Milchmädchen Milchmädchen|la laitière|la lechera
apprentice|der Lehrling Lehrlinge;der Azubi Azubis;der Auszubildende Auszubildenden|le apprenti;la apprentie|el aprendiz;la aprendiza
master craftsman|der Handwerksmeister Handwerksmeister|le maître_artisan maîtres_artisans|el maestro_artesano maestros_artesanos
fishmonger|der Fischhändler Fischhändler;die Fischhändlerin Fischhändlerinnen|le poissonnier;la poissonnière|el pescadero;la pescadera
greengrocer|der Gemüsehändler Gemüsehändler;der Obsthändler Obsthändler|le marchand_de_légumes;le primeur|el verdulero;el frutero
ice cream seller|der Eisverkäufer Eisverkäufer;der Eismann Eismänner|le marchand_de_glaces|el heladero;la heladera
shop assistant|der Ladenverkäufer Ladenverkäufer|le employé_de_magasin employés_de_magasin|el dependiente;la dependienta
weaver|der Weber Weber;die Weberin Weberinnen|le tisserand;la tisserande|el tejedor;la tejedora
seamstress|die Näherin Näherinnen;die Schneiderin Schneiderinnen|la couturière|la costurera;la modista
hat maker|der Hutmacher Hutmacher;die Hutmacherin Hutmacherinnen|le chapelier;la modiste|el sombrerero;la sombrerera
glassblower|der Glasbläser Glasbläser;die Glasbläserin Glasbläserinnen|le souffleur_de_verre|el soplador_de_vidrio
glazier|der Glaser Glaser|le vitrier|el vidriero;el cristalero
goldsmith|der Goldschmied Goldschmiede;die Goldschmiedin Goldschmiedinnen|le orfèvre|el orfebre
stonemason|der Steinmetz Steinmetze|le tailleur_de_pierre|el cantero;el picapedrero
wood carver|der Holzschnitzer Holzschnitzer;der Schnitzer Schnitzer|le sculpteur_sur_bois|el tallador_de_madera
locksmith|der Schlosser Schlosser;der Schlüsseldienst Schlüsseldienste|le serrurier|el cerrajero;la cerrajera
saddler|der Sattler Sattler|le sellier|el guarnicionero;el talabartero
bookbinder|der Buchbinder Buchbinder;die Buchbinderin Buchbinderinnen|le relieur;la relieuse|el encuadernador;la encuadernadora
violin maker|der Geigenbauer Geigenbauer;die Geigenbauerin Geigenbauerinnen|le luthier;la luthière|el luthier luthiers;el violero
welder|der Schweißer Schweißer;die Schweißerin Schweißerinnen|le soudeur;la soudeuse|el soldador;la soldadora
miner|der Bergmann Bergleute;der Bergarbeiter Bergarbeiter|le mineur|el minero;la minera
gold digger|der Goldgräber Goldgräber|le chercheur_d'or chercheurs_d'or|el buscador_de_oro
charcoal burner|der Köhler Köhler|le charbonnier|el carbonero
doorman|der Pförtner Pförtner;der Portier Portiers|le portier|el portero;la portera
caretaker|der Hausmeister Hausmeister;die Hausmeisterin Hausmeisterinnen;der Hauswart Hauswarte|le concierge;le gardien_d'immeuble gardiens_d'immeuble|el conserje;el bedel
maid|das Dienstmädchen Dienstmädchen;die Magd Mägde;das Zimmermädchen Zimmermädchen|la servante;la femme_de_chambre|la criada;la sirvienta;la doncella
servant|der Diener Diener;die Dienerin Dienerinnen|le serviteur;le domestique|el sirviente;el criado
butler|der Butler Butler|le majordome|el mayordomo
nanny|das Kindermädchen Kindermädchen;die Kinderfrau Kinderfrauen|la nounou;la nourrice|la niñera;la canguro
childminder|die Tagesmutter Tagesmütter|la assistante_maternelle assistantes_maternelles|la cuidadora_de_niños
midwife|die Hebamme Hebammen|la sage-femme sages-femmes|la comadrona;la matrona;la partera
surgeon|der Chirurg Chirurgen;die Chirurgin Chirurginnen|le chirurgien;la chirurgienne|el cirujano;la cirujana
paramedic|der Sanitäter Sanitäter;die Sanitäterin Sanitäterinnen;der Notarzt Notärzte|le secouriste;le ambulancier|el sanitario;el paramédico
psychologist|der Psychologe Psychologen;die Psychologin Psychologinnen|le psychologue|el psicólogo;la psicóloga
optician|der Optiker Optiker;die Optikerin Optikerinnen|le opticien;la opticienne|el óptico
biologist|der Biologe Biologen;die Biologin Biologinnen|le biologiste|el biólogo;la bióloga
chemist|der Chemiker Chemiker;die Chemikerin Chemikerinnen|le chimiste|el químico
physicist|der Physiker Physiker;die Physikerin Physikerinnen|le physicien;la physicienne|el físico
mathematician|der Mathematiker Mathematiker;die Mathematikerin Mathematikerinnen|le mathématicien;la mathématicienne|el matemático
astronomer|der Astronom Astronomen;die Astronomin Astronominnen|le astronome|el astrónomo;la astrónoma
archaeologist|der Archäologe Archäologen;die Archäologin Archäologinnen|le archéologue|el arqueólogo;la arqueóloga
historian|der Historiker Historiker;die Historikerin Historikerinnen|le historien;la historienne|el historiador;la historiadora
philosopher|der Philosoph Philosophen;die Philosophin Philosophinnen|le philosophe|el filósofo;la filósofa
explorer|der Entdecker Entdecker;die Entdeckerin Entdeckerinnen|le explorateur;la exploratrice|el explorador;la exploradora
scout|der Pfadfinder Pfadfinder;die Pfadfinderin Pfadfinderinnen|le scout;le éclaireur|el boy_scout boy_scouts
headmaster|der Schulleiter Schulleiter;der Rektor Rektoren|le proviseur;le directeur_d'école|el director_de_escuela
headmistress|die Schulleiterin Schulleiterinnen;die Rektorin Rektorinnen|la directrice_d'école directrices_d'école|la directora_de_escuela
classmate|der Mitschüler Mitschüler;die Mitschülerin Mitschülerinnen;der Klassenkamerad Klassenkameraden|le camarade_de_classe|el compañero_de_clase;la compañera_de_clase
trainee|der Praktikant Praktikanten;die Praktikantin Praktikantinnen|le stagiaire|el becario;la becaria
beginner|der Anfänger Anfänger;die Anfängerin Anfängerinnen|le débutant;la débutante|el principiante
expert|der Experte Experten;die Expertin Expertinnen;der Fachmann Fachleute|le expert;la experte|el experto;la experta
manager|der Manager Manager;die Managerin Managerinnen;der Geschäftsführer Geschäftsführer|le gérant;la gérante|el gerente;la gerenta
employee|der Angestellte Angestellten;der Mitarbeiter Mitarbeiter;die Mitarbeiterin Mitarbeiterinnen|le employé;la employée|el empleado;la empleada
civil servant|der Beamte Beamten;die Beamtin Beamtinnen|le fonctionnaire|el funcionario;la funcionaria
accountant|der Buchhalter Buchhalter;die Buchhalterin Buchhalterinnen|le comptable|el contable;el contador
banker|der Bankier Bankiers;der Banker Banker|le banquier;la banquière|el banquero;la banquera
estate agent|der Makler Makler;die Maklerin Maklerinnen|le agent_immobilier agents_immobiliers|el agente_inmobiliario agentes_inmobiliarios
landlord|der Vermieter Vermieter;die Vermieterin Vermieterinnen|le propriétaire|el casero;la casera
innkeeper|der Wirt Wirte;die Wirtin Wirtinnen;der Gastwirt Gastwirte|le aubergiste|el posadero;la posadera
tenant|der Mieter Mieter;die Mieterin Mieterinnen|le locataire|el inquilino;la inquilina
owner|der Besitzer Besitzer;die Besitzerin Besitzerinnen;der Eigentümer Eigentümer|le patron;la patronne|el dueño;la dueña;el propietario
shopkeeper|der Ladenbesitzer Ladenbesitzer;der Krämer Krämer|le commerçant;la commerçante;le épicier|el tendero;la tendera
bartender|der Barkeeper Barkeeper;der Barmann Barmänner|le barman|el camarero_de_bar
kitchen boy|der Tellerwäscher Tellerwäscher;der Küchenjunge Küchenjungen|le plongeur;le marmiton|el lavaplatos lavaplatos;el pinche
harvester|der Erntehelfer Erntehelfer;die Erntehelferin Erntehelferinnen|le moissonneur|el cosechador;el segador
farmhand|der Knecht Knechte|le valet_de_ferme;le garçon_de_ferme|el mozo;el peón
goatherd|der Ziegenhirte Ziegenhirten|le chevrier|el cabrero
shepherdess|die Schäferin Schäferinnen;die Hirtin Hirtinnen|la bergère|la pastora
stable boy|der Stallbursche Stallburschen;der Pferdepfleger Pferdepfleger|le palefrenier|el mozo_de_cuadra
jockey|der Jockey Jockeys|le jockey|el jockey jockeys
coachman|der Kutscher Kutscher|le cocher|el cochero
lorry driver|der Lastwagenfahrer Lastwagenfahrer;der Lkw-Fahrer Lkw-Fahrer;der Fernfahrer Fernfahrer|le camionneur;le routier|el camionero;la camionera
racing driver|der Rennfahrer Rennfahrer;die Rennfahrerin Rennfahrerinnen|le pilote_de_course|el piloto_de_carreras
motorcyclist|der Motorradfahrer Motorradfahrer;die Motorradfahrerin Motorradfahrerinnen|le motard|el motorista;el motociclista
helmsman|der Steuermann Steuermänner|le timonier;le barreur|el timonel
ship's boy|der Schiffsjunge Schiffsjungen|le mousse|el grumete
ferryman|der Fährmann Fährmänner|le passeur|el barquero;la barquera
gondolier|der Gondoliere Gondolieri|le gondolier|el gondolero
lifeguard|der Rettungsschwimmer Rettungsschwimmer;der Bademeister Bademeister|le maître-nageur maîtres-nageurs;le sauveteur|el socorrista;el salvavidas salvavidas
rescuer|der Retter Retter;die Retterin Retterinnen|le sauveur|el rescatador;el salvador
mountain guide|der Bergführer Bergführer|le guide_de_montagne|el guía_de_montaña
tour guide|der Reiseführer Reiseführer;die Reiseführerin Reiseführerinnen;der Fremdenführer Fremdenführer|le guide_touristique guides_touristiques|el guía_turístico guías_turísticos
goalkeeper|der Torwart Torwarte;die Torfrau Torfrauen;der Torhüter Torhüter|le gardien_de_but|el portero_de_fútbol;el guardameta;el arquero
referee|der Schiedsrichter Schiedsrichter;die Schiedsrichterin Schiedsrichterinnen|le arbitre|el árbitro;la árbitra
boxer|der Boxer Boxer;die Boxerin Boxerinnen|le boxeur;la boxeuse|el boxeador;la boxeadora
wrestler|der Ringer Ringer;der Ringkämpfer Ringkämpfer|le lutteur;la lutteuse|el luchador;la luchadora
fencer|der Fechter Fechter;die Fechterin Fechterinnen|le escrimeur;la escrimeuse|el esgrimista
gymnast|der Turner Turner;die Turnerin Turnerinnen|le gymnaste|el gimnasta
figure skater|der Eiskunstläufer Eiskunstläufer;die Eiskunstläuferin Eiskunstläuferinnen|le patineur;la patineuse|el patinador;la patinadora
archer|der Bogenschütze Bogenschützen;die Bogenschützin Bogenschützinnen|le archer|el arquero_medieval arqueros_medievales
rower|der Ruderer Ruderer;die Ruderin Ruderinnen|le rameur;la rameuse|el remero;la remera
champion|der Meister Meister;die Meisterin Meisterinnen;der Champion Champions|le champion;la championne|el campeón;la campeona
loser|der Verlierer Verlierer;die Verliererin Verliererinnen|le perdant;la perdante|el perdedor;la perdedora
rival|der Rivale Rivalen;die Rivalin Rivalinnen|le rival;la rivale|el rival
opponent|der Gegner Gegner;die Gegnerin Gegnerinnen|le adversaire|el adversario;la adversaria
composer|der Komponist Komponisten;die Komponistin Komponistinnen|le compositeur;la compositrice|el compositor;la compositora
flautist|der Flötist Flötisten;die Flötistin Flötistinnen|le flûtiste|el flautista
cellist|der Cellist Cellisten;die Cellistin Cellistinnen|le violoncelliste|el violonchelista;el chelista
trumpeter|der Trompeter Trompeter;die Trompeterin Trompeterinnen|le trompettiste|el trompetista
organist|der Organist Organisten;die Organistin Organistinnen|le organiste|el organista
harpist|der Harfenist Harfenisten;die Harfenistin Harfenistinnen|le harpiste|el arpista
accordionist|der Akkordeonspieler Akkordeonspieler|le accordéoniste|el acordeonista
organ grinder|der Leierkastenmann Leierkastenmänner;der Drehorgelspieler Drehorgelspieler|le joueur_d'orgue_de_barbarie joueurs_d'orgue_de_barbarie|el organillero;la organillera
minstrel|der Spielmann Spielleute;der Minnesänger Minnesänger;der Barde Barden|le ménestrel;le troubadour;le barde|el juglar;el trovador
jester|der Narr Narren;der Hofnarr Hofnarren|le bouffon|el bufón bufones
storyteller|der Geschichtenerzähler Geschichtenerzähler;die Geschichtenerzählerin Geschichtenerzählerinnen;der Märchenerzähler Märchenerzähler|le conteur;la conteuse|el cuentacuentos cuentacuentos;el narrador_de_cuentos
fortune teller|die Wahrsagerin Wahrsagerinnen;der Wahrsager Wahrsager|la voyante;la diseuse_de_bonne_aventure|la adivina;el adivino
acrobat troupe|die Artistentruppe Artistentruppen|la troupe_d'acrobates troupes_d'acrobates|la compañía_de_acrobatas
lion tamer|der Löwenbändiger Löwenbändiger;der Dompteur Dompteure;die Dompteurin Dompteurinnen|le dompteur;la dompteuse|el domador;la domadora
fire-eater|der Feuerschlucker Feuerschlucker;der Feuerspucker Feuerspucker|le cracheur_de_feu|el tragafuegos tragafuegos
trapeze artist|der Trapezkünstler Trapezkünstler;die Trapezkünstlerin Trapezkünstlerinnen|le trapéziste|el trapecista
contestant|der Kandidat Kandidaten;die Kandidatin Kandidatinnen|le candidat;la candidate|el concursante
host|der Gastgeber Gastgeber;die Gastgeberin Gastgeberinnen|le hôte;la hôtesse|el anfitrión;la anfitriona
extra|der Statist Statisten;die Statistin Statistinnen;der Komparse Komparsen|le figurant;la figurante|el extra;el figurante
stuntman|der Stuntman Stuntmen|le cascadeur;la cascadeuse|el especialista;el doble_de_acción
screenwriter|der Drehbuchautor Drehbuchautoren;die Drehbuchautorin Drehbuchautorinnen|le scénariste|el guionista
film editor|der Cutter Cutter;die Cutterin Cutterinnen|le monteur;la monteuse|el montador;la montadora
animator|der Trickfilmzeichner Trickfilmzeichner;der Animator Animatoren|le animateur;la animatrice|el animador;la animadora
illustrator|der Illustrator Illustratoren;die Illustratorin Illustratorinnen|le illustrateur;la illustratrice|el ilustrador;la ilustradora
draughtsman|der Zeichner Zeichner;die Zeichnerin Zeichnerinnen|le dessinateur;la dessinatrice|el dibujante
designer|der Designer Designer;die Designerin Designerinnen;der Gestalter Gestalter|le styliste;le graphiste|el diseñador;la diseñadora
make-up artist|der Maskenbildner Maskenbildner;die Maskenbildnerin Maskenbildnerinnen|le maquilleur;la maquilleuse|el maquillador;la maquilladora
sound engineer|der Toningenieur Toningenieure;der Tonmann Tonmänner|le ingénieur_du_son ingénieurs_du_son|el técnico_de_sonido
publisher|der Verleger Verleger;die Verlegerin Verlegerinnen|le éditeur;la éditrice|el editor;la editora
translator|der Übersetzer Übersetzer;die Übersetzerin Übersetzerinnen;der Dolmetscher Dolmetscher|le traducteur;la traductrice|el traductor;la traductora;el intérprete
programmer|der Programmierer Programmierer;die Programmiererin Programmiererinnen;der Informatiker Informatiker|le informaticien;la informaticienne;le programmeur|el programador;la programadora
technician|der Techniker Techniker;die Technikerin Technikerinnen|le technicien;la technicienne|el técnico
fitter|der Monteur Monteure|le installateur|el instalador;la instaladora
politician|der Politiker Politiker;die Politikerin Politikerinnen|le homme_politique hommes_politiques;le politicien;la politicienne|el político;la política
minister|der Minister Minister;die Ministerin Ministerinnen|le ministre|el ministro;la ministra
emperor|der Kaiser Kaiser|le empereur|el emperador
empress|die Kaiserin Kaiserinnen|la impératrice|la emperatriz
duke|der Herzog Herzöge|le duc|el duque
duchess|die Herzogin Herzoginnen|la duchesse|la duquesa
count|der Graf Grafen|le comte|el conde
countess|die Gräfin Gräfinnen|la comtesse|la condesa
baron|der Baron Barone;der Freiherr Freiherren|le baron|el barón
nobleman|der Edelmann Edelleute;der Adlige Adligen|le noble_seigneur nobles_seigneurs;le gentilhomme gentilshommes|el hidalgo
page boy|der Page Pagen|le page_du_roi|el paje
squire|der Knappe Knappen|le écuyer|el escudero
herald|der Herold Herolde|le héraut|el heraldo
executioner|der Henker Henker;der Scharfrichter Scharfrichter|le bourreau|el verdugo
slave|der Sklave Sklaven;die Sklavin Sklavinnen|le esclave|el esclavo;la esclava
warrior|der Krieger Krieger;die Kriegerin Kriegerinnen|le guerrier;la guerrière|el guerrero;la guerrera
gladiator|der Gladiator Gladiatoren|le gladiateur|el gladiador
general|der General Generäle|le général généraux|el general
officer|der Offizier Offiziere|le officier|el oficial
musketeer|der Musketier Musketiere|le mousquetaire|el mosquetero
rebel|der Rebell Rebellen;die Rebellin Rebellinnen|le rebelle|el rebelde
agent|der Agent Agenten;die Agentin Agentinnen;der Geheimagent Geheimagenten|le agent_secret agents_secrets|el agente;el agente_secreto agentes_secretos
outlaw|der Gesetzlose Gesetzlosen|le hors-la-loi hors-la-loi|el forajido
robber|der Räuber Räuber;die Räuberin Räuberinnen;der Bankräuber Bankräuber|le brigand;le braqueur|el ladrón_de_bancos;el bandolero;el atracador
smuggler|der Schmuggler Schmuggler;die Schmugglerin Schmugglerinnen|le contrebandier;la contrebandière|el contrabandista
pickpocket|der Taschendieb Taschendiebe;die Taschendiebin Taschendiebinnen|le pickpocket|el carterista
swindler|der Betrüger Betrüger;die Betrügerin Betrügerinnen;der Hochstapler Hochstapler|le escroc;le charlatan|el estafador;la estafadora;el timador
liar|der Lügner Lügner;die Lügnerin Lügnerinnen|le menteur;la menteuse|el mentiroso;la mentirosa
traitor|der Verräter Verräter;die Verräterin Verräterinnen|le traître;la traîtresse|el traidor;la traidora
coward|der Feigling Feiglinge;der Angsthase Angsthasen|le trouillard;la poule_mouillée poules_mouillées|el cobarde
fool|der Dummkopf Dummköpfe;der Trottel Trottel|le imbécile;le sot;le nigaud|el bobo;la boba;el necio
genius|das Genie Genies|le génie|el genio
dreamer|der Träumer Träumer;die Träumerin Träumerinnen|le doux_rêveur doux_rêveurs|el soñador_despierto soñadores_despiertos
daredevil|der Draufgänger Draufgänger;der Waghals Waghälse|le casse-cou casse-cous|el temerario
adventurer|der Abenteurer Abenteurer;die Abenteurerin Abenteurerinnen|le aventurier;la aventurière|el aventurero;la aventurera
wanderer|der Wanderbursche Wanderburschen;der Landstreicher Landstreicher|le vagabond;la vagabonde|el vagabundo;la vagabunda
hermit|der Einsiedler Einsiedler;der Eremit Eremiten|le ermite|el ermitaño
pilgrim|der Pilger Pilger;die Pilgerin Pilgerinnen|le pèlerin|el peregrino;la peregrina
saint|der Heilige Heiligen|le saint;la sainte|el santo;la santa
bishop|der Bischof Bischöfe|le évêque|el obispo
pope|der Papst Päpste|le pape|el papa
pastor|der Pfarrer Pfarrer;die Pfarrerin Pfarrerinnen;der Pastor Pastoren|le curé;le pasteur|el párroco;el cura
druid|der Druide Druiden|le druide|el druida
caveman|der Höhlenmensch Höhlenmenschen;der Steinzeitmensch Steinzeitmenschen;der Urmensch Urmenschen|le homme_des_cavernes hommes_des_cavernes|el hombre_de_las_cavernas;el cavernícola
settler|der Siedler Siedler;die Siedlerin Siedlerinnen|le colon|el colono;la colona
refugee|der Flüchtling Flüchtlinge;der Geflüchtete Geflüchteten|le réfugié;la réfugiée|el refugiado;la refugiada
immigrant|der Einwanderer Einwanderer;die Einwanderin Einwanderinnen|le immigré;la immigrée|el inmigrante
foreigner|der Ausländer Ausländer;die Ausländerin Ausländerinnen|le étranger;la étrangère|el extranjero;la extranjera
citizen|der Bürger Bürger;die Bürgerin Bürgerinnen|le citoyen;la citoyenne|el ciudadano;la ciudadana
villager|der Dorfbewohner Dorfbewohner;die Dorfbewohnerin Dorfbewohnerinnen|le villageois;la villageoise|el aldeano;la aldeana
city dweller|der Städter Städter;der Stadtmensch Stadtmenschen|le citadin;la citadine|el urbanita
commuter|der Pendler Pendler;die Pendlerin Pendlerinnen|le banlieusard;le navetteur|el viajero_diario viajeros_diarios
pensioner|der Rentner Rentner;die Rentnerin Rentnerinnen;der Pensionär Pensionäre|le retraité;la retraitée|el jubilado;la jubilada;el pensionista
toddler|das Kleinkind Kleinkinder;der Knirps Knirpse|le bambin;le tout-petit tout-petits|el niño_pequeño niños_pequeños
newborn|das Neugeborene Neugeborenen|le nouveau-né nouveau-nés|el recién_nacido recién_nacidos
infant|der Säugling Säuglinge|le nourrisson|el lactante
school child|das Schulkind Schulkinder|le écolier;la écolière|el escolar;el colegial;la colegiala
first-grader|der Erstklässler Erstklässler;der Schulanfänger Schulanfänger|le élève_de_CP|el alumno_de_primero
rascal|der Schlingel Schlingel;der Lausbub Lausbuben;der Frechdachs Frechdachse|le garnement;le polisson|el granuja;el pillo
orphan|die Waise Waisen;das Waisenkind Waisenkinder|le orphelin;la orpheline|el huérfano;la huérfana
widow|die Witwe Witwen|la veuve|la viuda
widower|der Witwer Witwer|le veuf|el viudo
stepmother|die Stiefmutter Stiefmütter|la belle-mère belles-mères;la marâtre|la madrastra
stepfather|der Stiefvater Stiefväter|le beau-père beaux-pères|el padrastro
mother-in-law|die Schwiegermutter Schwiegermütter|la belle-maman belles-mamans|la suegra
father-in-law|der Schwiegervater Schwiegerväter|le beau-papa beaux-papas|el suegro
brother-in-law|der Schwager Schwäger|le beau-frère beaux-frères|el cuñado
sister-in-law|die Schwägerin Schwägerinnen|la belle-sœur belles-sœurs|la cuñada
son-in-law|der Schwiegersohn Schwiegersöhne|le gendre|el yerno
daughter-in-law|die Schwiegertochter Schwiegertöchter|la belle-fille belles-filles|la nuera
great-grandmother|die Urgroßmutter Urgroßmütter;die Uroma Uromas|la arrière-grand-mère arrière-grands-mères|la bisabuela
great-grandfather|der Urgroßvater Urgroßväter;der Uropa Uropas|le arrière-grand-père arrière-grands-pères|el bisabuelo
great-grandchild|das Urenkelkind Urenkelkinder;der Urenkel Urenkel|le arrière-petit-fils arrière-petits-fils|el bisnieto;la bisnieta
grandchild|das Enkelkind Enkelkinder|le petit-enfant petits-enfants|el nietecito
godmother|die Patentante Patentanten;die Patin Patinnen|la marraine|la madrina
godfather|der Patenonkel Patenonkel;der Pate Paten|le parrain|el padrino
godchild|das Patenkind Patenkinder|le filleul;la filleule|el ahijado;la ahijada
relative|der Verwandte Verwandten;der Angehörige Angehörigen|le proche_parent proches_parents|el pariente;el familiar
ancestor|der Vorfahr Vorfahren;der Ahne Ahnen|le ancêtre|el antepasado;el ancestro
descendant|der Nachkomme Nachkommen|le descendant|el descendiente
only child|das Einzelkind Einzelkinder|le enfant_unique enfants_uniques|el hijo_único hijos_únicos
triplet|der Drilling Drillinge|le triplé|el trillizo
fiancé|der Verlobte Verlobten|le fiancé|el prometido;el novio
fiancée|die Verlobte|la fiancée|la prometida
married couple|das Ehepaar Ehepaare;die Eheleute Eheleute|les époux;le couple_marié couples_mariés|el matrimonio
lover|der Liebhaber Liebhaber;der Geliebte Geliebten;die Geliebte|le amant;la amante|el amante
loving couple|das Liebespaar Liebespaare|le couple_d'amoureux couples_d'amoureux|la pareja_de_enamorados
admirer|der Verehrer Verehrer;der Bewunderer Bewunderer|le admirateur;la admiratrice|el admirador;la admiradora
best friend|der beste_Freund beste_Freunde|le meilleur_ami meilleurs_amis;la meilleure_amie meilleures_amies|el mejor_amigo mejores_amigos
pen friend|der Brieffreund Brieffreunde;die Brieffreundin Brieffreundinnen|le correspondant;la correspondante|el amigo_por_carta
playmate|der Spielkamerad Spielkameraden;die Spielkameradin Spielkameradinnen|le camarade_de_jeu|el compañero_de_juegos
roommate|der Mitbewohner Mitbewohner;die Mitbewohnerin Mitbewohnerinnen|le colocataire|el compañero_de_piso
gang|die Bande Banden;die Gang Gangs;die Clique Cliquen|la bande_de_copains;le gang|la pandilla;la cuadrilla
pickaxe|die Spitzhacke Spitzhacken|la pioche|el pico_de_minero
hoe|die Hacke Hacken|la binette;la houe|la azada
pitchfork|die Mistgabel Mistgabeln;die Heugabel Heugabeln|la fourche|la horca
scythe|die Sense Sensen|la grande_faux grandes_faux|la guadaña
sickle|die Sichel Sicheln|la faucille|la hoz
chainsaw|die Kettensäge Kettensägen;die Motorsäge Motorsägen|la tronçonneuse|la motosierra
carpenter's plane|der Hobel Hobel|le rabot|el cepillo_de_carpintero
chisel|der Meißel Meißel;das Stemmeisen Stemmeisen|le burin;le ciseau_à_bois ciseaux_à_bois|el cincel;el formón formones
wooden mallet|der Holzhammer Holzhämmer|le maillet|el mazo
crowbar|die Brechstange Brechstangen;das Brecheisen Brecheisen|le pied-de-biche pieds-de-biche|la palanqueta
spanner|der Schraubenschlüssel Schraubenschlüssel|la clé_à_molette|la llave_inglesa llaves_inglesas
bench vice|der Schraubstock Schraubstöcke|le étau étaux|el tornillo_de_banco
pair of tweezers|die Pinzette Pinzetten|la pince_à_épiler|la pinza_de_depilar
spirit level|die Wasserwaage Wasserwaagen|le niveau_à_bulle|el nivel_de_burbuja
tape measure|das Maßband Maßbänder;das Metermaß Metermaße;der Zollstock Zollstöcke|le mètre_ruban mètres_rubans|la cinta_métrica cintas_métricas
toolbox|der Werkzeugkasten Werkzeugkästen|la boîte_à_outils|la caja_de_herramientas
trowel|die Kelle Kellen;die Maurerkelle Maurerkellen|la truelle|la paleta_de_albañil
metal file|die Feile Feilen|la lime|la lima_de_metal
sandpaper|das Schleifpapier;das Sandpapier|le papier_de_verre|el papel_de_lija;la lija
glue|der Kleber Kleber;der Klebstoff Klebstoffe;der Leim|la colle|el pegamento;la cola_de_pegar
sticky tape|das Klebeband Klebebänder;der Tesafilm|le ruban_adhésif rubans_adhésifs;le scotch|la cinta_adhesiva cintas_adhesivas;el celo
pair of bellows|der Blasebalg Blasebälge|le soufflet|el fuelle
forge|die Schmiede Schmieden|la forge|la fragua;la herrería
spinning wheel|das Spinnrad Spinnräder|le rouet|la rueca
loom|der Webstuhl Webstühle|le métier_à_tisser|el telar
spindle|die Spindel Spindeln|le fuseau|el huso
spool of thread|die Garnrolle Garnrollen;die Spule Spulen|la bobine|el carrete;la bobina
ball of wool|das Wollknäuel Wollknäuel|la pelote_de_laine|el ovillo
knitting needle|die Stricknadel Stricknadeln|la aiguille_à_tricoter|la aguja_de_tejer
thimble|der Fingerhut Fingerhüte|le dé_à_coudre|el dedal
safety pin|die Sicherheitsnadel Sicherheitsnadeln|la épingle_à_nourrice|el imperdible
pin|die Stecknadel Stecknadeln|la épingle|el alfiler
drawing pin|die Reißzwecke Reißzwecken;die Heftzwecke Heftzwecken|la punaise|la chincheta
paper clip|die Büroklammer Büroklammern|le trombone_de_bureau|el clip clips
clothes peg|die Wäscheklammer Wäscheklammern|la pince_à_linge|la pinza_de_la_ropa
gearwheel|das Zahnrad Zahnräder|la roue_dentée roues_dentées;le engrenage|la rueda_dentada ruedas_dentadas;el engranaje
clockwork|das Uhrwerk Uhrwerke|le mécanisme_d'horloge mécanismes_d'horloge|el mecanismo_de_reloj
pendulum|das Pendel Pendel|le pendule|el péndulo
crank|die Kurbel Kurbeln|la manivelle|la manivela
pulley|der Flaschenzug Flaschenzüge|la poulie|la polea
winch|die Winde Winden;die Seilwinde Seilwinden|le treuil|el cabrestante;el torno
hinge|das Scharnier Scharniere|la charnière|la bisagra
valve|das Ventil Ventile|la soupape;la valve|la válvula
piston|der Kolben Kolben|le piston|el pistón
propeller|der Propeller Propeller|la hélice|la hélice
turbine|die Turbine Turbinen|la turbine|la turbina
steam engine|die Dampfmaschine Dampfmaschinen|la machine_à_vapeur|la máquina_de_vapor
printing press|die Druckerpresse Druckerpressen|la presse_à_imprimer|la imprenta
conveyor belt|das Fließband Fließbänder;das Förderband Förderbänder|le tapis_roulant tapis_roulants|la cinta_transportadora cintas_transportadoras
vending machine|der Automat Automaten|le distributeur_automatique distributeurs_automatiques|la máquina_expendedora máquinas_expendedoras
lawnmower|der Rasenmäher Rasenmäher|la tondeuse|el cortacésped
combine harvester|der Mähdrescher Mähdrescher|la moissonneuse-batteuse moissonneuses-batteuses|la cosechadora
plough|der Pflug Pflüge|la charrue|el arado
bulldozer|die Planierraupe Planierraupen;der Bulldozer Bulldozer|le bulldozer|el buldócer;la excavadora_de_oruga
concrete mixer|der Betonmischer Betonmischer|la bétonnière|la hormigonera
pneumatic drill|der Presslufthammer Presslufthämmer|le marteau-piqueur marteaux-piqueurs|el martillo_neumático martillos_neumáticos
pump|die Pumpe Pumpen|la pompe|la bomba_de_agua
hose|der Gartenschlauch Gartenschläuche;der Schlauch Schläuche|le tuyau_d'arrosage tuyaux_d'arrosage|la manguera
sieve|das Sieb Siebe|le tamis;la passoire|el tamiz;el colador
funnel|der Trichter Trichter|le entonnoir|el embudo
fuse|die Zündschnur Zündschnüre;die Lunte Lunten|la mèche|la mecha
plug|der Stecker Stecker|la fiche_électrique fiches_électriques|el enchufe
remote control|die Fernbedienung Fernbedienungen|la télécommande|el mando_a_distancia
radiator|der Heizkörper Heizkörper|le radiateur|el radiador
dryer|der Föhn Föhne;der Haartrockner Haartrockner|le sèche-cheveux sèche-cheveux|el secador
ironing board|das Bügelbrett Bügelbretter|la planche_à_repasser|la tabla_de_planchar
mop|der Wischmopp Wischmopps|la serpillière|la fregona
dustpan|das Kehrblech Kehrbleche;die Kehrschaufel Kehrschaufeln|la pelle_à_poussière|el recogedor
sponge|der Schwamm Schwämme|la éponge|la esponja
rag|der Lappen Lappen;der Lumpen Lumpen|le chiffon;le torchon|el trapo
wheel rim|die Felge Felgen|la jante|la llanta
spoke|die Speiche Speichen|le rayon_de_roue|el radio_de_la_rueda
exhaust pipe|der Auspuff Auspuffe|le pot_d'échappement pots_d'échappement|el tubo_de_escape
accelerator|das Gaspedal Gaspedale|le accélérateur|el acelerador
number plate|das Nummernschild Nummernschilder;das Kennzeichen Kennzeichen|la plaque_d'immatriculation plaques_d'immatriculation|la matrícula
cardigan|die Strickjacke Strickjacken|le gilet_de_laine|la rebeca;el cárdigan cárdigans
hoodie|der Kapuzenpullover Kapuzenpullover;der Hoodie Hoodies|le sweat_à_capuche|la sudadera
pair of tights|die Strumpfhose Strumpfhosen|le collant|los leotardos leotardos
stocking|der Strumpf Strümpfe|le bas_de_soie|la media_de_seda
pair of underpants|die Unterhose Unterhosen|le slip;la culotte|el calzoncillo
bra|der BH BHs|le soutien-gorge soutiens-gorge|el sujetador;el sostén sostenes
nightdress|das Nachthemd Nachthemden|la chemise_de_nuit|el camisón
tailcoat|der Frack Fräcke|la queue-de-pie queues-de-pie|el frac fracs
dinner jacket|der Smoking Smokings|le smoking|el esmoquin esmóquines
boiler suit|der Overall Overalls;der Blaumann Blaumänner|le bleu_de_travail bleus_de_travail|el mono_de_trabajo;el peto
robe|das Gewand Gewänder;die Robe Roben|la robe_longue robes_longues|la túnica;la toga
pair of dungarees|die Latzhose Latzhosen|la salopette|el pantalón_de_peto pantalones_de_peto
ball gown|das Ballkleid Ballkleider;das Abendkleid Abendkleider|la robe_de_bal;la robe_du_soir|el vestido_de_noche;el vestido_de_gala
tutu|das Tutu Tutus|le tutu|el tutú tutús
crinoline|der Reifrock Reifröcke|la crinoline|el miriñaque
corset|das Korsett Korsetts|le corset|el corsé corsés
top hat|der Zylinderhut Zylinderhüte|le haut-de-forme hauts-de-forme|la chistera;el sombrero_de_copa
woolly hat|die Wollmütze Wollmützen;die Bommelmütze Bommelmützen;die Pudelmütze Pudelmützen|le bonnet|el gorro_de_lana
headscarf|das Kopftuch Kopftücher|le foulard|el pañuelo_de_cabeza
turban|der Turban Turbane|le turban|el turbante
wig|die Perücke Perücken|la perruque|la peluca
"""
