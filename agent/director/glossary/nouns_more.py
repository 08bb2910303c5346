"""Art, feelings, crime, months, countries and the net in English, German, French and Spanish.

A row is ``english|german|french|spanish``, ``;`` between synonyms. A noun is its article, its singular and,
where rules do not make it, its plural; ``_`` joins the words of one form. Before a vowel stands the article of
the gender too: ``le arbre``, ``la école``, ``la agua``. German ``die Leute Leute`` is a plural only.
"""

from __future__ import annotations

NOUNS = """
art|die Kunst Künste|le art|el arte
topic|das Thema Themen|le thème;le sujet|el tema
meaning|der Sinn;die Bedeutung Bedeutungen|la signification|el significado
task|die Aufgabe Aufgaben|la tâche|la tarea
mark|das Zeichen Zeichen|le signe|el signo
symbol|das Symbol Symbole|le symbole|el símbolo
youth|die Jugend|la jeunesse|la juventud
pause|die Pause Pausen|la pause|la pausa;el descanso
list|die Liste Listen|la liste|la lista
programme|das Programm Programme|le programme|la programación programaciones
condition|der Zustand Zustände|le état|el estado
device|das Gerät Geräte|le appareil|el aparato;el dispositivo
miracle|das Wunder Wunder|le miracle|el milagro
weapon|die Waffe Waffen|la arme|la arma
bomb|die Bombe Bomben|la bombe|la bomba
pistol|die Pistole Pistolen|le pistolet|la pistola
gunshot|der Schuss Schüsse|le coup_de_feu coups_de_feu|el disparo;el tiro
surroundings|die Umgebung Umgebungen|les environs|el entorno;los alrededores
environment|die Umwelt|le environnement|el medioambiente
visitor|der Besucher Besucher;die Besucherin Besucherinnen|le visiteur;la visiteuse|el visitante
visit|der Besuch Besuche|la visite|la visita
culture|die Kultur Kulturen|la culture|la cultura
tradition|die Tradition Traditionen|la tradition|la tradición tradiciones
science|die Wissenschaft Wissenschaften|la science|la ciencia
technology|die Technik Techniken;die Technologie Technologien|la technologie;la technique|la tecnología;la técnica
energy|die Energie Energien|la énergie|la energía
enemy|der Feind Feinde;die Feindin Feindinnen|le ennemi;la ennemie|el enemigo;la enemiga
companion|der Gefährte Gefährten;der Begleiter Begleiter|le compagnon;la compagne|el acompañante
leader|der Anführer Anführer;die Anführerin Anführerinnen|le chef;le meneur|el líder
soul|die Seele Seelen|la âme|la alma
honour|die Ehre Ehren|le honneur|el honor
talent|das Talent Talente|le talent|el talento
trust|das Vertrauen|la confiance|la confianza
doubt|der Zweifel Zweifel|le doute|la duda
guilt|die Schuld|la culpabilité|la culpa
shame|die Scham|la honte|la vergüenza
pride|der Stolz|la fierté|el orgullo
pleasure|das Vergnügen;der Spaß Späße|le plaisir|el placer
hatred|der Hass|la haine|el odio
jealousy|die Eifersucht;der Neid|la jalousie|los celos;la envidia
hunger|der Hunger|la faim|la hambre
thirst|der Durst|la soif|la sed
sleep|der Schlaf|le sommeil|el sueño_profundo sueños_profundos
tiredness|die Müdigkeit|la fatigue|el cansancio
boredom|die Langeweile|le ennui|el aburrimiento
beauty|die Schönheit Schönheiten|la beauté|la belleza
ugliness|die Hässlichkeit|la laideur|la fealdad
patience|die Geduld|la patience|la paciencia
curiosity|die Neugier|la curiosité|la curiosidad
imagination|die Fantasie Fantasien|la imagination|la imaginación imaginaciones
reality|die Wirklichkeit;die Realität|la réalité|la realidad
knowledge|das Wissen|la connaissance|el conocimiento
success|der Erfolg Erfolge|le succès|el éxito
failure|das Scheitern|le échec|el fracaso
effort|die Mühe Mühen;die Anstrengung Anstrengungen|le effort|el esfuerzo
purpose|der Zweck Zwecke|le objectif_visé objectifs_visés|el objetivo
possibility|die Möglichkeit Möglichkeiten|la possibilité|la posibilidad
chance|die Gelegenheit Gelegenheiten;die Chance Chancen|la occasion;la opportunité|la oportunidad;la ocasión ocasiones
solution|die Lösung Lösungen|la solution|la solución soluciones
decision|die Entscheidung Entscheidungen|la décision|la decisión decisiones
opinion|die Meinung Meinungen|le avis;la opinion|la opinión opiniones
suggestion|der Vorschlag Vorschläge|la proposition;la suggestion|la propuesta;la sugerencia
impression|der Eindruck Eindrücke|la impression|la impresión impresiones
influence|der Einfluss Einflüsse|la influence|la influencia
impact|die Wirkung Wirkungen|la conséquence|la consecuencia
result|das Ergebnis Ergebnisse|le résultat|el resultado
progress|der Fortschritt Fortschritte|le progrès|el progreso
development|die Entwicklung Entwicklungen|le développement|el desarrollo
connection|die Verbindung Verbindungen|le lien;la connexion|la conexión conexiones;el vínculo
relationship|die Beziehung Beziehungen|la relation|la relación relaciones
law|das Gesetz Gesetze|la loi|la ley
crime|das Verbrechen Verbrechen|le crime|el crimen crímenes
murder|der Mord Morde|le meurtre|el asesinato
murderer|der Mörder Mörder;die Mörderin Mörderinnen|le meurtrier;la meurtrière|el asesino;la asesina
criminal|der Verbrecher Verbrecher;die Verbrecherin Verbrecherinnen|le criminel;la criminelle|el delincuente
victim|das Opfer Opfer|la victime|la víctima
witness|der Zeuge Zeugen;die Zeugin Zeuginnen|le témoin|el testigo
prisoner|der Gefangene Gefangenen|le prisonnier;la prisonnière|el preso;el prisionero;la prisionera
clue|das Indiz Indizien|la piste_à_suivre pistes_à_suivre|el indicio
footprint|der Fußabdruck Fußabdrücke|la empreinte|la huella
border|die Grenze Grenzen|la frontière|la frontera
crisis|die Krise Krisen|la crise|la crisis crisis
catastrophe|die Katastrophe Katastrophen|la catastrophe|la catástrofe;el desastre
population|die Bevölkerung Bevölkerungen|la population|la población poblaciones
inhabitant|der Bewohner Bewohner;die Bewohnerin Bewohnerinnen;der Einwohner Einwohner|le habitant;la habitante|el habitante
society|die Gesellschaft Gesellschaften|la collectivité|la sociedad
community|die Gemeinschaft Gemeinschaften|la communauté|la comunidad
club|der Verein Vereine;der Club Clubs|le club|el club
member|das Mitglied Mitglieder|le membre|el miembro
partner|der Partner Partner;die Partnerin Partnerinnen|le partenaire|el socio;la socia
participant|der Teilnehmer Teilnehmer;die Teilnehmerin Teilnehmerinnen|le participant;la participante|el participante
event|das Ereignis Ereignisse;die Veranstaltung Veranstaltungen|le événement|el evento;el acontecimiento
appointment|der Termin Termine|le rendez-vous|la cita
date|das Datum Daten|la date|la fecha
Tuesday|der Dienstag Dienstage|le mardi|el martes
Wednesday|der Mittwoch Mittwoche|le mercredi|el miércoles
Thursday|der Donnerstag Donnerstage|le jeudi|el jueves
January|der Januar;der Jänner|le janvier|el enero
February|der Februar|le février|el febrero
March|der März|le mars|el marzo
April|der April|le avril|el abril
June|der Juni|le juin|el junio
July|der Juli|le juillet|el julio
August|der August|le août|el agosto
September|der September|le septembre|el septiembre
October|der Oktober|le octobre|el octubre
November|der November|le novembre|el noviembre
December|der Dezember|le décembre|el diciembre
decade|das Jahrzehnt Jahrzehnte|la décennie|la década
era|die Epoche Epochen;das Zeitalter Zeitalter|la époque|la época;la era
Middle Ages|das Mittelalter|le Moyen_Âge Moyens_Âges|la Edad_Media Edades_Medias
Stone Age|die Steinzeit|le âge_de_pierre âges_de_pierre|la Edad_de_Piedra Edades_de_Piedra
north|der Norden|le nord|el norte
south|der Süden|le sud|el sur
west|der Westen|le ouest|el oeste
east|der Osten|le est|el este
North Pole|der Nordpol|le pôle_Nord pôles_Nords|el Polo_Norte Polos_Nortes
South Pole|der Südpol|le pôle_Sud pôles_Suds|el Polo_Sur Polos_Sures
Germany|das Deutschland|la Allemagne|la Alemania
France|das Frankreich|la France|la Francia
Spain|das Spanien|la Espagne|la España
Italy|das Italien|la Italie|la Italia
Austria|das Österreich|la Autriche|la Austria
Switzerland|die Schweiz|la Suisse|la Suiza
England|das England|la Angleterre|la Inglaterra
Greece|das Griechenland|la Grèce|la Grecia
Turkey|die Türkei|la Turquie|la Turquía
Russia|das Russland|la Russie|la Rusia
China|das China|la Chine|la China
Japan|das Japan|le Japon|el Japón Japones
India|das Indien|la Inde|la India
Africa|das Afrika|la Afrique|la África
America|das Amerika|la Amérique|la América
Europe|das Europa|la Europe|la Europa
Asia|das Asien|la Asie|la Asia
Mexico|das Mexiko|le Mexique|el México
Egypt|das Ägypten|la Égypte|el Egipto
Norway|das Norwegen|la Norvège|la Noruega
Iceland|das Island|la Islande|la Islandia
Scotland|das Schottland|la Écosse|la Escocia
London|das London|le Londres|el Londres
Munich|das München|le Munich|el Múnich
Cologne|das Köln|le Cologne|la Colonia
Vienna|das Wien|la Vienne|la Viena
Venice|das Venedig|la Venise|la Venecia
Rome|das Rom|la Rome|la Roma
app|die App Apps|la application;la appli|la aplicación aplicaciones
internet|das Internet|le internet|el internet
email|die E-Mail E-Mails;die Mail Mails|le mail;le courriel|el correo_electrónico correos_electrónicos
file|die Datei Dateien|le fichier|el archivo;el fichero
keyboard key|die Taste Tasten|la touche|la tecla
link|der Link Links|le lien_internet liens_internets|el enlace
social media|die sozialen_Medien|les réseaux_sociaux|las redes_sociales
follower|der Follower Follower|le abonné;la abonnée|el seguidor;la seguidora
influencer|der Influencer Influencer;die Influencerin Influencerinnen|le influenceur;la influenceuse|el influencer
foghorn|das Nebelhorn Nebelhörner|la corne_de_brume cornes_de_brume|la sirena_de_niebla sirenas_de_niebla
sunset|die Abendröte|le soleil_couchant|el sol_poniente
pack shot|der Packshot Packshots|le packshot packshots|el packshot packshots
boat|der Kahn Kähne||el bote
signpost|der Wegweiser Wegweiser|le poteau poteaux|el poste_indicador
window sill|der Fenstersims Fenstersimse||
portrait|das Porträt Porträts|le portrait|el retrato
workbench|die Werkbank Werkbänke|le établi|el banco_de_trabajo
pot||le pot|
fireplace||le âtre|
pier|der Pier Piers||
rug||la carpette|la alfombrilla
dial|die Skala Skalen|le cadran|el dial
foreground||le premier-plan|
"""
