"""People, trades, bodies and clothes in English, German, French and Spanish.

A row is ``english|german|french|spanish``, ``;`` between synonyms. A noun is its article, its singular and,
where rules do not make it, its plural; ``_`` joins the words of one form. Before a vowel stands the article of
the gender too: ``le arbre``, ``la école``, ``la agua``. German ``die Leute Leute`` is a plural only.
"""

from __future__ import annotations

NOUNS = """
man|der Mann Männer;der Kerl Kerle;der Typ Typen|le homme;le type;le mec|el hombre;el tipo;el señor
woman|die Frau Frauen|la femme|la mujer;la señora
boy|der Junge Jungen;der Bub Buben;der Bursche Burschen|le garçon;le gamin;le petit_garçon petits_garçons|el niño;el chico;el muchacho
girl|das Mädchen Mädchen|la fille;la fillette;la gamine|la niña;la chica;la muchacha
child|das Kind Kinder|le enfant;le gosse|la criatura;el crío
kids|die Kids Kids|les mômes|los peques
baby|das Baby Babys;der Säugling Säuglinge|le bébé;le nourrisson|el bebé;la bebé
teenager|der Teenager Teenager;der Jugendliche Jugendlichen|le adolescent;la adolescente;le ado|el adolescente
adult|der Erwachsene Erwachsenen|le adulte|el adulto;la adulta
person|die Person Personen;der Mensch Menschen|la personne|la persona
people|die Leute Leute|les gens|la gente
old man|der Greis Greise;der Alte Alten|le vieillard|el anciano
old woman|die Greisin Greisinnen|la vieille_dame vieilles_dames|la anciana
lady|die Dame Damen|la dame|la dama
gentleman|der Herr Herren|le monsieur messieurs|el caballero
family|die Familie Familien|la famille|la familia
mother|die Mutter Mütter;die Mama Mamas|la mère;la maman|la madre;la mamá
father|der Vater Väter;der Papa Papas|le père;le papa|el padre;el papá papás
parents|die Eltern Eltern|les parents|los padres
brother|der Bruder Brüder|le frère|el hermano
sister|die Schwester Schwestern|la sœur;la soeur|la hermana
siblings|die Geschwister Geschwister|la fratrie|los hermanos
twin|der Zwilling Zwillinge|le jumeau jumeaux;la jumelle|el gemelo;la gemela
son|der Sohn Söhne|le fils|el hijo
daughter|die Tochter Töchter|la fifille|la hija
grandmother|die Großmutter Großmütter;die Oma Omas|la grand-mère grands-mères;la mamie;la mémé|la abuela;la abuelita
grandfather|der Großvater Großväter;der Opa Opas|le grand-père grands-pères;le papi;le pépé|el abuelo;el abuelito
grandparents|die Großeltern Großeltern|les grands-parents|los abuelos
grandson|der Enkel Enkel|le petit-fils petits-fils|el nieto
granddaughter|die Enkelin Enkelinnen|la petite-fille petites-filles|la nieta
uncle|der Onkel Onkel|le oncle;le tonton|el tío
aunt|die Tante Tanten|la tante;la tata|la tía
cousin|der Cousin Cousins;die Cousine Cousinen;der Vetter Vettern|le cousin;la cousine|el primo;la prima
husband|der Ehemann Ehemänner;der Gatte Gatten|le mari;le époux|el marido;el esposo
wife|die Ehefrau Ehefrauen;die Gattin Gattinnen|la épouse|la esposa
bride|die Braut Bräute|la mariée|la novia
groom|der Bräutigam Bräutigame|le marié|el novio
couple|das Paar Paare;das Pärchen Pärchen;das Ehepaar Ehepaare|le couple|la pareja
friend|der Freund Freunde;die Freundin Freundinnen;der Kumpel Kumpel|le ami;la amie;le copain;la copine;le pote|el amigo;la amiga;el colega
neighbour|der Nachbar Nachbarn;die Nachbarin Nachbarinnen|le voisin;la voisine|el vecino;la vecina
guest|der Gast Gäste|le invité;la invitée|el invitado;la invitada
stranger|der Fremde Fremden|le inconnu;la inconnue|el desconocido;la desconocida
colleague|der Kollege Kollegen;die Kollegin Kolleginnen|le collègue|el compañero;la compañera
boss|der Chef Chefs;die Chefin Chefinnen|le patron;la patronne|el jefe;la jefa
customer|der Kunde Kunden;die Kundin Kundinnen|le client;la cliente|el cliente;la clienta
crowd|die Menge Mengen;die Menschenmenge Menschenmengen|la foule|la multitud;la muchedumbre
group|die Gruppe Gruppen|le groupe|el grupo
team|das Team Teams;die Mannschaft Mannschaften|la équipe|el equipo
passer-by|der Passant Passanten;die Passantin Passantinnen|le passant;la passante|el transeúnte;el peatón peatones
pedestrian|der Fußgänger Fußgänger;die Fußgängerin Fußgängerinnen|le piéton;la piétonne|el viandante
traveller|der Reisende Reisenden|le voyageur;la voyageuse|el viajero;la viajera
tourist|der Tourist Touristen;die Touristin Touristinnen|le touriste|el turista
hiker|der Wanderer Wanderer;die Wanderin Wanderinnen|le randonneur;la randonneuse|el excursionista;el senderista
hero|der Held Helden;die Heldin Heldinnen|le héros;la héroïne|el héroe;la heroína
villain|der Bösewicht Bösewichte;der Schurke Schurken|le malfaiteur;le scélérat|el villano;la villana;el malhechor
thief|der Dieb Diebe;die Diebin Diebinnen|le voleur;la voleuse|el ladrón ladrones;la ladrona
burglar|der Einbrecher Einbrecher;die Einbrecherin Einbrecherinnen|le cambrioleur;la cambrioleuse|el caco
baker|der Bäcker Bäcker;die Bäckerin Bäckerinnen|le boulanger;la boulangère|el panadero;la panadera
pastry chef|der Konditor Konditoren;die Konditorin Konditorinnen|le pâtissier;la pâtissière|el pastelero;la pastelera
butcher|der Metzger Metzger;die Metzgerin Metzgerinnen;der Fleischer Fleischer|le boucher;la bouchère|el carnicero;la carnicera
cook|der Koch Köche;die Köchin Köchinnen|le cuisinier;la cuisinière|el cocinero;la cocinera
waiter|der Kellner Kellner;der Ober Ober|le serveur|el camarero
waitress|die Kellnerin Kellnerinnen|la serveuse|la camarera
barista|der Barista Baristas|le barista|el barista
farmer|der Bauer Bauern;die Bäuerin Bäuerinnen|le fermier;la fermière;le agriculteur|el granjero;la granjera;el agricultor;la agricultora
peasant|der Kleinbauer Kleinbauern|le paysan;la paysanne|el campesino;la campesina
gardener|der Gärtner Gärtner;die Gärtnerin Gärtnerinnen|le jardinier;la jardinière|el jardinero;la jardinera
fisherman|der Fischer Fischer;die Fischerin Fischerinnen;der Angler Angler;die Anglerin Anglerinnen|le pêcheur;la pêcheuse|el pescador;la pescadora
sailor|der Matrose Matrosen;der Seemann Seeleute|le marin;le matelot|el marinero;la marinera
captain|der Kapitän Kapitäne;die Kapitänin Kapitäninnen|le capitaine|el capitán capitanes;la capitana
lighthouse keeper|der Leuchtturmwärter Leuchtturmwärter|le gardien_de_phare gardiens_de_phare|el farero;la farera
keeper|der Wärter Wärter;die Wärterin Wärterinnen|le gardien;la gardienne|el guardián guardianes;la guardiana
guard|der Wächter Wächter;die Wächterin Wächterinnen;die Wache Wachen|le garde;le vigile|el guardia;el vigilante
shepherd|der Hirte Hirten;der Schäfer Schäfer;die Schäferin Schäferinnen|le berger;la bergère|el pastor;la pastora
hunter|der Jäger Jäger;die Jägerin Jägerinnen|le chasseur;la chasseuse|el cazador
forester|der Förster Förster;die Försterin Försterinnen|le garde_forestier gardes_forestiers|el guardabosques
lumberjack|der Holzfäller Holzfäller|le bûcheron|el leñador;la leñadora
carpenter|der Tischler Tischler;die Tischlerin Tischlerinnen|le menuisier;la menuisière|el carpintero;la carpintera
cabinetmaker|der Schreiner Schreiner;die Schreinerin Schreinerinnen|le ébéniste|el ebanista
roof carpenter|der Zimmermann Zimmerleute|le charpentier;la charpentière|el carpintero_de_obra carpinteros_de_obra
blacksmith|der Schmied Schmiede|le forgeron|el herrero;la herrera
potter|der Töpfer Töpfer;die Töpferin Töpferinnen|le potier;la potière|el alfarero;la alfarera
shoemaker|der Schuster Schuster;die Schusterin Schusterinnen;der Schuhmacher Schuhmacher|le cordonnier;la cordonnière|el zapatero;la zapatera
tailor|der Schneider Schneider;die Schneiderin Schneiderinnen|le tailleur;la couturière|el sastre;la costurera
watchmaker|der Uhrmacher Uhrmacher;die Uhrmacherin Uhrmacherinnen|le horloger;la horlogère|el relojero;la relojera
jeweller|der Juwelier Juweliere;der Goldschmied Goldschmiede|le bijoutier;la bijoutière;le joaillier|el joyero;la joyera
hairdresser|der Friseur Friseure;die Friseurin Friseurinnen;die Friseuse Friseusen|le coiffeur;la coiffeuse|el peluquero;la peluquera
barber|der Barbier Barbiere|le barbier|el barbero
painter|der Maler Maler;die Malerin Malerinnen|le peintre|el pintor;la pintora
sculptor|der Bildhauer Bildhauer;die Bildhauerin Bildhauerinnen|le sculpteur;la sculptrice|el escultor;la escultora
artist|der Künstler Künstler;die Künstlerin Künstlerinnen|le artiste|el artista
musician|der Musiker Musiker;die Musikerin Musikerinnen;der Musikant Musikanten|le musicien;la musicienne|el músico
street musician|der Straßenmusiker Straßenmusiker|le musicien_de_rue musiciens_de_rue|el músico_callejero músicos_callejeros
singer|der Sänger Sänger;die Sängerin Sängerinnen|le chanteur;la chanteuse|el cantante
dancer|der Tänzer Tänzer;die Tänzerin Tänzerinnen|le danseur;la danseuse|el bailarín bailarines;la bailarina
ballerina|die Ballerina Ballerinas|la ballerine|la primera_bailarina primeras_bailarinas
conductor|der Dirigent Dirigenten;die Dirigentin Dirigentinnen|le chef_d'orchestre chefs_d'orchestre|el director_de_orquesta directores_de_orquesta
pianist|der Pianist Pianisten;die Pianistin Pianistinnen|le pianiste|el pianista
violinist|der Geiger Geiger;die Geigerin Geigerinnen;der Geigenspieler Geigenspieler|le violoniste|el violinista
guitarist|der Gitarrist Gitarristen;die Gitarristin Gitarristinnen|le guitariste|el guitarrista
drummer|der Schlagzeuger Schlagzeuger;die Schlagzeugerin Schlagzeugerinnen;der Trommler Trommler|le batteur;la batteuse|el baterista
writer|der Schriftsteller Schriftsteller;die Schriftstellerin Schriftstellerinnen|le écrivain;la écrivaine|el escritor;la escritora
author|der Autor Autoren;die Autorin Autorinnen|le auteur;la autrice|el autor;la autora
poet|der Dichter Dichter;die Dichterin Dichterinnen|le poète;la poétesse|el poeta;la poetisa
journalist|der Journalist Journalisten;die Journalistin Journalistinnen|le journaliste|el periodista
reporter|der Reporter Reporter;die Reporterin Reporterinnen|le reporter|el reportero;la reportera
photographer|der Fotograf Fotografen;die Fotografin Fotografinnen|le photographe|el fotógrafo;la fotógrafa
actor|der Schauspieler Schauspieler;der Darsteller Darsteller|le acteur;le comédien|el actor
actress|die Schauspielerin Schauspielerinnen;die Darstellerin Darstellerinnen|la actrice;la comédienne|la actriz actrices
clown|der Clown Clowns|le clown|el payaso;la payasa
magician|der Zauberer Zauberer;die Zauberin Zauberinnen|le magicien;la magicienne;le prestidigitateur|el mago;la maga
juggler|der Jongleur Jongleure|le jongleur;la jongleuse|el malabarista
acrobat|der Akrobat Akrobaten;die Akrobatin Akrobatinnen|le acrobate|el acróbata
tightrope walker|der Seiltänzer Seiltänzer;die Seiltänzerin Seiltänzerinnen|le funambule|el funámbulo;la funámbula;el equilibrista
puppeteer|der Puppenspieler Puppenspieler;die Puppenspielerin Puppenspielerinnen|le marionnettiste|el titiritero;la titiritera
teacher|der Lehrer Lehrer;die Lehrerin Lehrerinnen|le professeur;le prof;la maîtresse|el maestro;la maestra;el profesor;la profesora;el profe
primary school teacher|der Grundschullehrer Grundschullehrer|le instituteur;la institutrice|el maestro_de_primaria maestros_de_primaria
pupil|der Schüler Schüler;die Schülerin Schülerinnen|le élève;le écolier;la écolière|el alumno;la alumna;el colegial
student|der Student Studenten;die Studentin Studentinnen|le étudiant;la étudiante|el estudiante
professor|der Professor Professoren;die Professorin Professorinnen|le professeur_d'université professeurs_d'université|el catedrático;la catedrática
librarian|der Bibliothekar Bibliothekare;die Bibliothekarin Bibliothekarinnen|le bibliothécaire|el bibliotecario;la bibliotecaria
bookseller|der Buchhändler Buchhändler;die Buchhändlerin Buchhändlerinnen|le libraire|el librero;la librera
florist|der Florist Floristen;die Floristin Floristinnen;der Blumenhändler Blumenhändler|le fleuriste|el florista
seller|der Verkäufer Verkäufer;die Verkäuferin Verkäuferinnen|le vendeur;la vendeuse|el vendedor;la vendedora;el dependiente;la dependienta
merchant|der Händler Händler;die Händlerin Händlerinnen;der Kaufmann Kaufleute|le marchand;la marchande|el mercader;el comerciante
cashier|der Kassierer Kassierer;die Kassiererin Kassiererinnen|le caissier;la caissière|el cajero;la cajera
doctor|der Arzt Ärzte;die Ärztin Ärztinnen;der Doktor Doktoren|le médecin;le docteur|el médico;la médica;el doctor;la doctora
nurse|die Krankenschwester Krankenschwestern;der Krankenpfleger Krankenpfleger|le infirmier;la infirmière|el enfermero;la enfermera
carer|der Pfleger Pfleger;die Pflegerin Pflegerinnen|le aide-soignant;la aide-soignante|el cuidador;la cuidadora
dentist|der Zahnarzt Zahnärzte;die Zahnärztin Zahnärztinnen|le dentiste|el dentista
vet|der Tierarzt Tierärzte;die Tierärztin Tierärztinnen|le vétérinaire|el veterinario;la veterinaria
pharmacist|der Apotheker Apotheker;die Apothekerin Apothekerinnen|le pharmacien;la pharmacienne|el farmacéutico;la farmacéutica
patient|der Patient Patienten;die Patientin Patientinnen|le patient;la patiente|el paciente
scientist|der Wissenschaftler Wissenschaftler;die Wissenschaftlerin Wissenschaftlerinnen|le scientifique;le savant|el científico;la científica
researcher|der Forscher Forscher;die Forscherin Forscherinnen|le chercheur;la chercheuse|el investigador;la investigadora
inventor|der Erfinder Erfinder;die Erfinderin Erfinderinnen|le inventeur;la inventrice|el inventor;la inventora
engineer|der Ingenieur Ingenieure;die Ingenieurin Ingenieurinnen|le ingénieur;la ingénieure|el ingeniero;la ingeniera
mechanic|der Mechaniker Mechaniker;die Mechanikerin Mechanikerinnen|le mécanicien;la mécanicienne;le garagiste|el mecánico;la mecánica
electrician|der Elektriker Elektriker;die Elektrikerin Elektrikerinnen|le électricien;la électricienne|el electricista
plumber|der Klempner Klempner;die Klempnerin Klempnerinnen|le plombier|el fontanero;la fontanera;el plomero;la plomera
architect|der Architekt Architekten;die Architektin Architektinnen|le architecte|el arquitecto;la arquitecta
construction worker|der Bauarbeiter Bauarbeiter|le ouvrier_du_bâtiment ouvriers_du_bâtiment|el obrero_de_la_construcción obreros_de_la_construcción
bricklayer|der Maurer Maurer;die Maurerin Maurerinnen|le maçon|el albañil
worker|der Arbeiter Arbeiter;die Arbeiterin Arbeiterinnen|le ouvrier;la ouvrière|el obrero;la obrera;el trabajador;la trabajadora
craftsman|der Handwerker Handwerker;die Handwerkerin Handwerkerinnen|le artisan;la artisane|el artesano;la artesana
chimney sweep|der Schornsteinfeger Schornsteinfeger;die Schornsteinfegerin Schornsteinfegerinnen|le ramoneur|el deshollinador;la deshollinadora
firefighter|der Feuerwehrmann Feuerwehrleute;die Feuerwehrfrau Feuerwehrfrauen|le pompier;la pompière|el bombero;la bombera
police officer|der Polizist Polizisten;die Polizistin Polizistinnen|le policier;la policière;le flic|el policía;el poli
detective|der Detektiv Detektive;die Detektivin Detektivinnen|le détective|el detective
police inspector|der Kommissar Kommissare;die Kommissarin Kommissarinnen|le commissaire|el comisario;la comisaria
inspector|der Inspektor Inspektoren|le inspecteur;la inspectrice|el inspector;la inspectora
judge|der Richter Richter;die Richterin Richterinnen|le juge|el juez jueces;la jueza
lawyer|der Anwalt Anwälte;die Anwältin Anwältinnen;der Rechtsanwalt Rechtsanwälte|le avocat;la avocate|el abogado;la abogada
soldier|der Soldat Soldaten;die Soldatin Soldatinnen|le soldat;la soldate|el soldado
postman|der Briefträger Briefträger;die Briefträgerin Briefträgerinnen;der Postbote Postboten|le facteur;la factrice|el cartero
courier|der Bote Boten;der Kurier Kuriere|le livreur;la livreuse;le coursier|el repartidor;la repartidora;el mensajero;la mensajera
driver|der Fahrer Fahrer;die Fahrerin Fahrerinnen|le conducteur;la conductrice;le chauffeur|el conductor;la conductora;el chófer
taxi driver|der Taxifahrer Taxifahrer;die Taxifahrerin Taxifahrerinnen|le chauffeur_de_taxi chauffeurs_de_taxi|el taxista
bus driver|der Busfahrer Busfahrer;die Busfahrerin Busfahrerinnen|le chauffeur_de_bus chauffeurs_de_bus|el conductor_de_autobús conductores_de_autobús
train driver|der Lokführer Lokführer;die Lokführerin Lokführerinnen|le conducteur_de_train conducteurs_de_train|el maquinista
ticket inspector|der Schaffner Schaffner;die Schaffnerin Schaffnerinnen|le contrôleur;la contrôleuse|el revisor;la revisora
cyclist|der Radfahrer Radfahrer;die Radfahrerin Radfahrerinnen;der Radler Radler;die Radlerin Radlerinnen|le cycliste|el ciclista
rider|der Reiter Reiter;die Reiterin Reiterinnen|le cavalier;la cavalière|el jinete
pilot|der Pilot Piloten;die Pilotin Pilotinnen|le pilote|el piloto
flight attendant|die Stewardess Stewardessen;der Flugbegleiter Flugbegleiter|la hôtesse_de_l'air hôtesses_de_l'air;le steward|la azafata
passenger|der Passagier Passagiere;die Passagierin Passagierinnen;der Fahrgast Fahrgäste|le passager;la passagère|el pasajero;la pasajera
astronaut|der Astronaut Astronauten;die Astronautin Astronautinnen;der Raumfahrer Raumfahrer|le astronaute;le cosmonaute|el astronauta
diver|der Taucher Taucher;die Taucherin Taucherinnen|le plongeur;la plongeuse|el buceador;la buceadora;el buzo
swimmer|der Schwimmer Schwimmer;die Schwimmerin Schwimmerinnen|le nageur;la nageuse|el nadador;la nadadora
surfer|der Surfer Surfer;die Surferin Surferinnen|le surfeur;la surfeuse|el surfista
runner|der Läufer Läufer;die Läuferin Läuferinnen|le coureur;la coureuse|el corredor;la corredora
climber|der Kletterer Kletterer;die Kletterin Kletterinnen|le grimpeur;la grimpeuse|el escalador;la escaladora
mountaineer|der Bergsteiger Bergsteiger;die Bergsteigerin Bergsteigerinnen|le alpiniste|el alpinista
skier|der Skifahrer Skifahrer;die Skifahrerin Skifahrerinnen|le skieur;la skieuse|el esquiador;la esquiadora
player|der Spieler Spieler;die Spielerin Spielerinnen|le joueur;la joueuse|el jugador;la jugadora
footballer|der Fußballer Fußballer;die Fußballerin Fußballerinnen|le footballeur;la footballeuse|el futbolista
athlete|der Sportler Sportler;die Sportlerin Sportlerinnen|le athlète;le sportif;la sportive|el atleta;el deportista
coach|der Trainer Trainer;die Trainerin Trainerinnen|le entraîneur;la entraîneuse|el entrenador;la entrenadora
winner|der Gewinner Gewinner;die Gewinnerin Gewinnerinnen;der Sieger Sieger|le gagnant;la gagnante;le vainqueur|el ganador;la ganadora
beekeeper|der Imker Imker;die Imkerin Imkerinnen|le apiculteur;la apicultrice|el apicultor;la apicultora
winemaker|der Winzer Winzer;die Winzerin Winzerinnen|le vigneron;la vigneronne|el viticultor;la viticultora
miller|der Müller Müller;die Müllerin Müllerinnen|le meunier;la meunière|el molinero;la molinera
monk|der Mönch Mönche|le moine|el monje
nun|die Nonne Nonnen|la nonne;la religieuse|la monja
priest|der Priester Priester;der Pfarrer Pfarrer;die Pfarrerin Pfarrerinnen|le prêtre;le curé|el sacerdote;el cura
king|der König Könige|le roi|el rey
queen|die Königin Königinnen|la reine|la reina
prince|der Prinz Prinzen|le prince|el príncipe
princess|die Prinzessin Prinzessinnen|la princesse|la princesa
knight|der Ritter Ritter|le chevalier|el caballero_andante caballeros_andantes
pirate|der Pirat Piraten;die Piratin Piratinnen;der Seeräuber Seeräuber|le pirate|el pirata
cowboy|der Cowboy Cowboys|le cowboy|el vaquero;la vaquera
viking|der Wikinger Wikinger;die Wikingerin Wikingerinnen|le viking|el vikingo;la vikinga
ninja|der Ninja Ninjas|le ninja|el ninja
samurai|der Samurai Samurai|le samouraï|el samurái
spy|der Spion Spione;die Spionin Spioninnen|le espion;la espionne|el espía
superhero|der Superheld Superhelden;die Superheldin Superheldinnen|le super-héros|el superhéroe;la superheroína
beggar|der Bettler Bettler;die Bettlerin Bettlerinnen|le mendiant;la mendiante|el mendigo;la mendiga
homeless man|der Obdachlose Obdachlosen|le sans-abri;le SDF|el vagabundo;el indigente
secretary|die Sekretärin Sekretärinnen;der Sekretär Sekretäre|le secrétaire|el secretario;la secretaria
businessman|der Geschäftsmann Geschäftsleute|le homme_d'affaires hommes_d'affaires|el empresario;el hombre_de_negocios hombres_de_negocios
businesswoman|die Geschäftsfrau Geschäftsfrauen|la femme_d'affaires femmes_d'affaires|la empresaria
president|der Präsident Präsidenten;die Präsidentin Präsidentinnen|le président;la présidente|el presidente;la presidenta
mayor|der Bürgermeister Bürgermeister;die Bürgermeisterin Bürgermeisterinnen|le maire;la mairesse|el alcalde;la alcaldesa
babysitter|der Babysitter Babysitter;die Babysitterin Babysitterinnen|le baby-sitter;la nounou|la niñera
cleaner|die Putzfrau Putzfrauen;die Reinigungskraft Reinigungskräfte|la femme_de_ménage femmes_de_ménage|la limpiadora
rubbish collector|der Müllmann Müllmänner|le éboueur|el basurero
robot|der Roboter Roboter|le robot|el robot
body|der Körper Körper|le corps|el cuerpo
head|der Kopf Köpfe|la tête|la cabeza
face|das Gesicht Gesichter|le visage|la cara;el rostro
hair|das Haar Haare;die Haare Haare|les cheveux;le cheveu cheveux|el pelo;el cabello
eye|das Auge Augen|le œil yeux;les yeux|el ojo
eyebrow|die Augenbraue Augenbrauen|le sourcil|la ceja
eyelash|die Wimper Wimpern|le cil|la pestaña
ear|das Ohr Ohren|la oreille|la oreja
nose|die Nase Nasen|le nez|la nariz narices
mouth|der Mund Münder|la bouche|la boca
lip|die Lippe Lippen|la lèvre|el labio
tooth|der Zahn Zähne|la dent|el diente
tongue|die Zunge Zungen|la langue|la lengua
chin|das Kinn Kinne|le menton|la barbilla
cheek|die Wange Wangen;die Backe Backen|la joue|la mejilla
forehead|die Stirn Stirnen|le front|la frente
beard|der Bart Bärte|la barbe|la barba
moustache|der Schnurrbart Schnurrbärte;der Schnauzer Schnauzer|la moustache|el bigote
braid|der Zopf Zöpfe|la tresse;la natte|la trenza
freckle|die Sommersprosse Sommersprossen|la tache_de_rousseur taches_de_rousseur|la peca
wrinkle|die Falte Falten;die Runzel Runzeln|la ride|la arruga
scar|die Narbe Narben|la cicatrice|la cicatriz cicatrices
neck|der Hals Hälse;der Nacken Nacken|le cou|el cuello
shoulder|die Schulter Schultern|la épaule|el hombro
arm|der Arm Arme|le bras|el brazo
elbow|der Ellbogen Ellbogen;der Ellenbogen Ellenbogen|le coude|el codo
hand|die Hand Hände|la main|la mano
finger|der Finger Finger|le doigt|el dedo
thumb|der Daumen Daumen|le pouce|el pulgar
fist|die Faust Fäuste|le poing|el puño
fingernail|der Fingernagel Fingernägel|le ongle|la uña
back|der Rücken Rücken|le dos|la espalda
chest|die Brust|la poitrine|el pecho
belly|der Bauch Bäuche|le ventre|la barriga;el vientre;la panza
hip|die Hüfte Hüften|la hanche|la cadera
leg|das Bein Beine|la jambe|la pierna
knee|das Knie Knie|le genou genoux|la rodilla
foot|der Fuß Füße|le pied|el pie
toe|der Zeh Zehen;die Zehe Zehen|le orteil|el dedo_del_pie dedos_del_pie
heart|das Herz Herzen|le cœur;le coeur|el corazón corazones
brain|das Gehirn Gehirne;das Hirn Hirne|le cerveau cerveaux|el cerebro
bone|der Knochen Knochen|le os|el hueso
skull|der Schädel Schädel;der Totenkopf Totenköpfe|le crâne;la tête_de_mort têtes_de_mort|la calavera;el cráneo
skeleton|das Skelett Skelette|le squelette|el esqueleto
skin|die Haut Häute|la peau peaux|la piel
muscle|der Muskel Muskeln|le muscle|el músculo
blood|das Blut|le sang|la sangre
tear|die Träne Tränen|la larme|la lágrima
sweat|der Schweiß|la sueur|el sudor
breath|der Atem|le souffle;la haleine|el aliento
smile|das Lächeln|le sourire|la sonrisa
laughter|das Lachen;das Gelächter|le rire|la risa;las risas
look|der Blick Blicke|le regard|la mirada
gesture|die Geste Gesten|le geste|el gesto
kiss|der Kuss Küsse|le baiser;le bisou bisous|el beso
hug|die Umarmung Umarmungen|le câlin;la étreinte|el abrazo
clothes|die Kleidung;die Kleider Kleider;die Klamotten Klamotten|les vêtements;le vêtement;les habits|la ropa
coat|der Mantel Mäntel|le manteau manteaux|el abrigo
raincoat|der Regenmantel Regenmäntel|le imperméable;le ciré|el impermeable;el chubasquero
jacket|die Jacke Jacken|la veste;le blouson|la chaqueta;la cazadora
suit|der Anzug Anzüge|le costume|el traje
costume|das Kostüm Kostüme|le déguisement|el disfraz disfraces
uniform|die Uniform Uniformen|le uniforme|el uniforme
dress|das Kleid Kleider|la robe|el vestido
wedding dress|das Hochzeitskleid Hochzeitskleider;das Brautkleid Brautkleider|la robe_de_mariée robes_de_mariée|el vestido_de_novia vestidos_de_novia
skirt|der Rock Röcke|la jupe|la falda
trousers|die Hose Hosen|le pantalon|los pantalones;el pantalón pantalones
jeans|die Jeans Jeans|le jean|los vaqueros
shorts|die Shorts Shorts|le short|los pantalones_cortos
shirt|das Hemd Hemden|la chemise|la camisa
blouse|die Bluse Blusen|le chemisier|la blusa
T-shirt|das T-Shirt T-Shirts|le t-shirt;le tee-shirt|la camiseta
sweater|der Pullover Pullover;der Pulli Pullis|le pull;le chandail|el jersey;el suéter
waistcoat|die Weste Westen|le gilet|el chaleco
pyjamas|der Schlafanzug Schlafanzüge;der Pyjama Pyjamas|le pyjama|el pijama
dressing gown|der Bademantel Bademäntel;der Morgenmantel Morgenmäntel|le peignoir;la robe_de_chambre robes_de_chambre|el albornoz albornoces;la bata
apron|die Schürze Schürzen|le tablier|el delantal
swimsuit|der Badeanzug Badeanzüge|le maillot_de_bain maillots_de_bain|el bañador
sock|die Socke Socken;der Strumpf Strümpfe|la chaussette|el calcetín calcetines
shoe|der Schuh Schuhe|la chaussure;le soulier|el zapato
sneakers|der Turnschuh Turnschuhe;der Sneaker Sneaker|la basket|las zapatillas_deportivas
boot|der Stiefel Stiefel|la botte|la bota
rubber boots|der Gummistiefel Gummistiefel|la botte_de_pluie bottes_de_pluie|las botas_de_agua
slipper|der Hausschuh Hausschuhe;der Pantoffel Pantoffeln|la pantoufle;le chausson|la zapatilla;la pantufla
sandal|die Sandale Sandalen|la sandale|la sandalia
high heels|der Stöckelschuh Stöckelschuhe;die High_Heels High_Heels|le talon_haut talons_hauts|los tacones
hat|der Hut Hüte|le chapeau chapeaux|el sombrero
cap|die Mütze Mützen;die Kappe Kappen|la casquette;le bonnet|la gorra;el gorro
straw hat|der Strohhut Strohhüte|le chapeau_de_paille chapeaux_de_paille|el sombrero_de_paja sombreros_de_paja
beret|die Baskenmütze Baskenmützen|le béret|la boina
helmet|der Helm Helme|le casque|el casco
hood|die Kapuze Kapuzen|la capuche|la capucha
scarf|der Schal Schals;das Halstuch Halstücher|la écharpe;le foulard|la bufanda;el pañuelo
glove|der Handschuh Handschuhe|le gant|el guante
mitten|der Fäustling Fäustlinge|la moufle|la manopla
belt|der Gürtel Gürtel|la ceinture|el cinturón cinturones
tie|die Krawatte Krawatten;der Schlips Schlipse|la cravate|la corbata
bow tie|die Smokingfliege Smokingfliegen|le nœud_papillon nœuds_papillons|la pajarita
button|der Knopf Knöpfe|le bouton|el botón botones
pocket|die Hosentasche Hosentaschen;die Jackentasche Jackentaschen|la poche|el bolsillo
sleeve|der Ärmel Ärmel|la manche|la manga
collar|der Kragen Kragen|le col|el cuello_de_la_camisa cuellos_de_la_camisa
zip|der Reißverschluss Reißverschlüsse|la fermeture_éclair fermetures_éclair|la cremallera
veil|der Schleier Schleier|la voilette|el velo
cloak|der Umhang Umhänge|la cape|la capa
mask|die Maske Masken|le masque|la máscara;la mascarilla
glasses|die Brille Brillen|les lunettes|las gafas;los anteojos
sunglasses|die Sonnenbrille Sonnenbrillen|les lunettes_de_soleil|las gafas_de_sol
watch|die Armbanduhr Armbanduhren|la montre|el reloj_de_pulsera relojes_de_pulsera
ring|der Ring Ringe|la bague;le anneau anneaux|el anillo
necklace|die Kette Ketten;die Halskette Halsketten|le collier|el collar
pearl|die Perle Perlen|la perle|la perla
bracelet|das Armband Armbänder|le bracelet|la pulsera
earring|der Ohrring Ohrringe|la boucle_d'oreille boucles_d'oreille|el pendiente
jewellery|der Schmuck|le bijou bijoux|la joya;las joyas
crown|die Krone Kronen|la couronne|la corona
umbrella|der Regenschirm Regenschirme;der Schirm Schirme|le parapluie|el paraguas
parasol|der Sonnenschirm Sonnenschirme|le parasol|la sombrilla
handbag|die Handtasche Handtaschen|le sac_à_main sacs_à_main|el bolso
bag|die Tasche Taschen;die Tüte Tüten;der Beutel Beutel|le sac|la bolsa
backpack|der Rucksack Rucksäcke|le sac_à_dos sacs_à_dos|la mochila
suitcase|der Koffer Koffer|la valise|la maleta
wallet|der Geldbeutel Geldbeutel;das Portemonnaie Portemonnaies;die Brieftasche Brieftaschen|le porte-monnaie;le portefeuille|la cartera;el monedero
walking stick|der Gehstock Gehstöcke;der Spazierstock Spazierstöcke|la canne|el bastón bastones
"""
