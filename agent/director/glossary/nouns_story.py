"""Time, festivals, music, sounds, space, fairy tales and feelings in English, German, French and Spanish.

A row is ``english|german|french|spanish``, ``;`` between synonyms. A noun is its article, its singular and,
where rules do not make it, its plural; ``_`` joins the words of one form. Before a vowel stands the article of
the gender too: ``le arbre``, ``la école``, ``la agua``. German ``die Leute Leute`` is a plural only.
"""

from __future__ import annotations

NOUNS = """
time|die Zeit Zeiten|le temps|el tiempo
second|die Sekunde Sekunden|la seconde|el segundo
minute|die Minute Minuten|la minute|el minuto
hour|die Stunde Stunden|la heure|la hora
moment|der Moment Momente;der Augenblick Augenblicke|le moment;le instant|el momento;el instante
day|der Tag Tage|le jour;la journée|el día
week|die Woche Wochen|la semaine|la semana
month|der Monat Monate|le mois|el mes
year|das Jahr Jahre|le an;la année|el año
century|das Jahrhundert Jahrhunderte|le siècle|el siglo
morning|der Morgen Morgen;der Vormittag Vormittage|le matin;la matinée|la mañana
noon|der Mittag Mittage|le midi|el mediodía
afternoon|der Nachmittag Nachmittage|le après-midi|la tarde
evening|der Abend Abende|le soir;la soirée|el anochecer
night|die Nacht Nächte|la nuit|la noche
midnight|die Mitternacht|le minuit|la medianoche
weekend|das Wochenende Wochenenden|le week-end|el fin_de_semana fines_de_semana
Sunday|der Sonntag Sonntage|le dimanche|el domingo
Saturday|der Samstag Samstage;der Sonnabend Sonnabende|le samedi|el sábado
Monday|der Montag Montage|le lundi|el lunes
Friday|der Freitag Freitage|le vendredi|el viernes
summer|der Sommer Sommer|le été|el verano
autumn|der Herbst Herbste|le automne|el otoño
winter|der Winter Winter|le hiver|el invierno
season|die Jahreszeit Jahreszeiten|la saison|la estación_del_año estaciones_del_año
beginning|der Anfang Anfänge;der Beginn|le début;le commencement|el principio;el comienzo;el inicio
end|das Ende Enden;der Schluss Schlüsse|la fin|el final;el fin
middle|die Mitte Mitten|le milieu milieux;le centre|el medio;el centro
time|das Mal Male|la fois|la vez veces
past|die Vergangenheit|le passé|el pasado
present|die Gegenwart|le présent|el presente
future|die Zukunft|le futur;le avenir|el futuro
age|das Alter|le âge|la edad
childhood|die Kindheit|la enfance|la infancia
life|das Leben Leben|la vie|la vida
death|der Tod Tode|la mort|la muerte
birth|die Geburt Geburten|la naissance|el nacimiento
birthday|der Geburtstag Geburtstage|le anniversaire|el cumpleaños
party|die Feier Feiern;die Party Partys|la fête|la fiesta
wedding|die Hochzeit Hochzeiten|le mariage|la boda
funeral|die Beerdigung Beerdigungen|le enterrement|el funeral;el entierro
Christmas|das Weihnachten Weihnachten|le Noël|la Navidad
Christmas tree|der Weihnachtsbaum Weihnachtsbäume;der Christbaum Christbäume|le sapin_de_Noël sapins_de_Noël|el árbol_de_Navidad árboles_de_Navidad
Christmas market|der Weihnachtsmarkt Weihnachtsmärkte|le marché_de_Noël marchés_de_Noël|el mercado_navideño mercados_navideños
Santa Claus|der Weihnachtsmann Weihnachtsmänner;der Nikolaus|le père_Noël pères_Noël|el Papá_Noel Papás_Noel
fairy lights|die Lichterkette Lichterketten|la guirlande_lumineuse guirlandes_lumineuses|la guirnalda_de_luces guirnaldas_de_luces
garland|die Girlande Girlanden|la guirlande|la guirnalda
bauble|die Weihnachtskugel Weihnachtskugeln|la boule_de_Noël boules_de_Noël|la bola_de_Navidad bolas_de_Navidad
Easter|das Ostern Ostern|les Pâques|la Pascua
Easter egg|das Osterei Ostereier|le œuf_de_Pâques œufs_de_Pâques|el huevo_de_Pascua huevos_de_Pascua
Easter bunny|der Osterhase Osterhasen|le lapin_de_Pâques lapins_de_Pâques|el conejo_de_Pascua conejos_de_Pascua
New Year's Eve|das Silvester|la Saint-Sylvestre;le réveillon|la Nochevieja
Halloween|das Halloween|le Halloween|el Halloween
carnival|der Karneval Karnevale;der Fasching|le carnaval|el carnaval
Mother's Day|der Muttertag Muttertage|la fête_des_mères fêtes_des_mères|el Día_de_la_Madre Días_de_la_Madre
Valentine's Day|der Valentinstag Valentinstage|la Saint-Valentin|el Día_de_San_Valentín Días_de_San_Valentín
fireworks|das Feuerwerk Feuerwerke|le feu_d'artifice feux_d'artifice|los fuegos_artificiales
firework rocket|die Feuerwerksrakete Feuerwerksraketen|la fusée_d'artifice fusées_d'artifice|el cohete_de_fiesta cohetes_de_fiesta
confetti|das Konfetti|les confettis|el confeti
parade|der Umzug Umzüge;die Parade Paraden|le défilé;la parade|el desfile
festival|das Fest Feste;das Festival Festivals|le festival|el festival
flag|die Fahne Fahnen;die Flagge Flaggen|le drapeau drapeaux|la bandera
dance|der Tanz Tänze|la danse|el baile;la danza
music|die Musik;die Mucke|la musique|la música
song|das Lied Lieder;der Song Songs|la chanson|la canción canciones
lullaby|das Wiegenlied Wiegenlieder;das Schlaflied Schlaflieder|la berceuse|la nana;la canción_de_cuna canciones_de_cuna
singing|der Gesang Gesänge|le chant|el canto
melody|die Melodie Melodien|la mélodie;le air_de_musique airs_de_musique|la melodía
beat|der Takt Takte;der Beat Beats|la mesure;la cadence|el compás compases
musical note|die Note Noten|la note|la nota_musical notas_musicales
sheet music|das Notenblatt Notenblätter|la partition|la partitura
concert|das Konzert Konzerte|le concert|el concierto
band|die Band Bands;die Musikgruppe Musikgruppen|le groupe_de_musique groupes_de_musique|la banda
choir|der Chor Chöre|le chœur;la chorale|el coro
orchestra|das Orchester Orchester|le orchestre|la orquesta
instrument|das Instrument Instrumente|le instrument|el instrumento
piano|das Klavier Klaviere|le piano|el piano
grand piano|der Konzertflügel Konzertflügel|le piano_à_queue pianos_à_queue|el piano_de_cola pianos_de_cola
guitar|die Gitarre Gitarren|la guitare|la guitarra
violin|die Geige Geigen;die Violine Violinen|le violon|el violín violines
cello|das Cello Celli|le violoncelle|el violonchelo;el chelo
double bass|der Kontrabass Kontrabässe|la contrebasse|el contrabajo
flute|die Flöte Flöten|la flûte|la flauta
clarinet|die Klarinette Klarinetten|la clarinette|el clarinete
trumpet|die Trompete Trompeten|la trompette|la trompeta
trombone|die Posaune Posaunen|le trombone|el trombón trombones
saxophone|das Saxofon Saxofone;das Saxophon Saxophone|le saxophone;le saxo|el saxofón saxofones;el saxo
drum|die Trommel Trommeln|le tambour|el tambor
drums|das Schlagzeug Schlagzeuge|la batterie|la batería
harp|die Harfe Harfen|la harpe|la arpa
accordion|das Akkordeon Akkordeons;die Ziehharmonika Ziehharmonikas|le accordéon|el acordeón acordeones
harmonica|die Mundharmonika Mundharmonikas|le harmonica|la armónica
organ|die Orgel Orgeln|le orgue|el órgano
music box|die Spieluhr Spieluhren;die Spieldose Spieldosen|la boîte_à_musique boîtes_à_musique|la caja_de_música cajas_de_música
record|die Schallplatte Schallplatten;die Platte Platten|le disque;le vinyle|el disco;el vinilo
record player|der Plattenspieler Plattenspieler|le tourne-disque;la platine|el tocadiscos
gramophone|das Grammophon Grammophone|le gramophone|el gramófono
bell|die Glocke Glocken|la cloche|la campana
little bell|das Glöckchen Glöckchen;die Schelle Schellen|la clochette;le grelot|la campanilla;el cascabel
strings|die Streicher Streicher|les cordes|las cuerdas
violin bow|der Geigenbogen Geigenbögen|le archet|el arco_de_violín arcos_de_violín
guitar string|die Saite Saiten|la corde_de_guitare cordes_de_guitare|la cuerda_de_guitarra cuerdas_de_guitarra
jazz|der Jazz|le jazz|el jazz jazces
rock music|die Rockmusik|le rock|el rock
classical music|die Klassik|la musique_classique musiques_classiques|la música_clásica músicas_clásicas
waltz|der Walzer Walzer|la valse|el vals valses
tango|der Tango Tangos|le tango|el tango
creak|das Knarren;das Quietschen;das Knarzen|le grincement|el crujido;el chirrido
rustle|das Rascheln|le froissement|el susurro_de_hojas susurros_de_hojas
rushing|das Rauschen|le bruissement|el rumor
crackle|das Knistern|le crépitement;le craquement|el chisporroteo;el crepitar
murmur|das Murmeln|le murmure|el murmullo
babbling|das Plätschern|le clapotis|el chapoteo
splash|das Platschen|le plouf|la salpicadura
dripping|das Getropfe|le goutte-à-goutte|el goteo
patter|das Prasseln|le martèlement|el repiqueteo
howling|das Heulen|le hurlement|el aullido
roar|das Brüllen;das Gebrüll|le rugissement|el rugido
purring|das Schnurren|le ronronnement|el ronroneo
barking|das Bellen;das Gebell|le aboiement|el ladrido
meowing|das Miauen|le miaulement|el maullido
birdsong|das Vogelgezwitscher;das Zwitschern|le chant_d'oiseau chants_d'oiseau;le gazouillis|el canto_de_los_pájaros cantos_de_los_pájaros
chirping|das Zirpen|la stridulation|el canto_de_los_grillos cantos_de_los_grillos
buzzing|das Summen;das Brummen|le bourdonnement|el zumbido
neighing|das Wiehern|le hennissement|el relincho
whistle|das Pfeifen;der Pfiff Pfiffe|le sifflement;le coup_de_sifflet coups_de_sifflet|el silbido;el pitido
referee whistle|die Trillerpfeife Trillerpfeifen|le sifflet|el silbato
hiss|das Zischen|le chuintement|el siseo
bang|der Knall Knalle|la détonation|el estallido
explosion|die Explosion Explosionen|la explosion|la explosión explosiones
thud|der Schlag Schläge|le coup|el golpe
knock|das Klopfen|le toc-toc|el toque_en_la_puerta toques_en_la_puerta
ringing|das Klingeln;das Läuten|la sonnerie|el campaneo
chime|der Glockenschlag Glockenschläge|le carillon|la campanada
ticking|das Ticken|le tic-tac|el tictac
click|das Klicken|le clic;le déclic|el clic
clatter|das Klappern|le cliquetis|el traqueteo
clinking|das Klirren|le tintement|el tintineo
hum|das Surren|le vrombissement|el ronroneo_del_motor ronroneos_del_motor
footstep|der Schritt Schritte|le pas|el paso
heartbeat|der Herzschlag Herzschläge|le battement_de_cœur battements_de_cœur|el latido
scream|der Schrei Schreie|le cri|el grito
whisper|das Flüstern|le chuchotement|el susurro
sigh|der Seufzer Seufzer;das Seufzen|le soupir|el suspiro
snoring|das Schnarchen|le ronflement|el ronquido
cough|der Husten|la toux|la tos toses
crying|das Weinen|les pleurs|el llanto
thunderclap|der Donnerschlag Donnerschläge|le coup_de_tonnerre coups_de_tonnerre|el estruendo
space|das Weltall;der Weltraum;das All|le espace|el espacio
universe|das Universum Universen|le univers|el universo
planet|der Planet Planeten|la planète|el planeta
Mars|der Mars|la planète_Mars planètes_Mars|el Marte
galaxy|die Galaxie Galaxien|la galaxie|la galaxia
Milky Way|die Milchstraße|la Voie_lactée Voies_lactées|la Vía_Láctea Vías_Lácteas
comet|der Komet Kometen|la comète|el astro_con_cola astros_con_cola
meteor|der Meteor Meteore;der Meteorit Meteoriten|le météore;la météorite|el meteorito
asteroid|der Asteroid Asteroiden|le astéroïde|el asteroide
black hole|das schwarze_Loch|le trou_noir trous_noirs|el agujero_negro agujeros_negros
crater|der Krater Krater|le cratère|el cráter
rocket|die Rakete Raketen|la fusée|el cohete
spaceship|das Raumschiff Raumschiffe|le vaisseau_spatial vaisseaux_spatiaux|la nave_espacial naves_espaciales;la nave
spacesuit|der Raumanzug Raumanzüge|la combinaison_spatiale combinaisons_spatiales|el traje_espacial trajes_espaciales
space station|die Raumstation Raumstationen|la station_spatiale stations_spatiales|la estación_espacial estaciones_espaciales
satellite|der Satellit Satelliten|le satellite|el satélite
UFO|das Ufo Ufos|le ovni|el ovni;el platillo_volante platillos_volantes
alien|der Außerirdische Außerirdischen;das Alien Aliens|le extraterrestre|el extraterrestre;el marciano
telescope|das Teleskop Teleskope;das Fernrohr Fernrohre|le télescope;la longue-vue|el telescopio;el catalejo
gravity|die Schwerkraft|la pesanteur;la gravité|la gravedad
fairy tale|das Märchen Märchen|le conte;le conte_de_fées contes_de_fées|el cuento;el cuento_de_hadas cuentos_de_hadas
fable|die Fabel Fabeln|la fable|la fábula
legend|die Sage Sagen;die Legende Legenden|la légende_ancienne légendes_anciennes|la leyenda
fairy|die Fee Feen|la fée|la hada
witch|die Hexe Hexen|la sorcière|la bruja
wizard|der Hexenmeister Hexenmeister|le sorcier|el brujo;el hechicero
elf|der Elf Elfen;die Elfe Elfen|le elfe|el elfo
dwarf|der Zwerg Zwerge|le nain|el enano
goblin|der Kobold Kobolde|le gobelin;le lutin|el duende
garden gnome|der Gartenzwerg Gartenzwerge|le nain_de_jardin nains_de_jardin|el gnomo
giant|der Riese Riesen|le géant;la géante|el gigante
dragon|der Drache Drachen|le dragon|el dragón dragones
monster|das Monster Monster;das Ungeheuer Ungeheuer|le monstre|el monstruo
ghost|das Gespenst Gespenster;der Geist Geister|le fantôme;le esprit|el fantasma;el espíritu
vampire|der Vampir Vampire|le vampire|el vampiro
zombie|der Zombie Zombies|le zombie|el zombi
werewolf|der Werwolf Werwölfe|le loup-garou loups-garous|el hombre_lobo hombres_lobo
troll|der Troll Trolle|le troll|el trol troles
mermaid|die Meerjungfrau Meerjungfrauen;die Nixe Nixen|la sirène|la sirena
unicorn|das Einhorn Einhörner|la licorne|el unicornio
phoenix|der Phönix Phönixe|le phénix|el fénix
angel|der Engel Engel|le ange|el ángel
devil|der Teufel Teufel|le diable|el diablo;el demonio
god|der Gott Götter|le dieu dieux|el dios
creature|das Wesen Wesen;die Kreatur Kreaturen|la créature;le être|el ser
magic|die Magie;die Zauberei|la magie|la magia
spell|der Zauber;der Zauberspruch Zaubersprüche|le sort;le sortilège|el hechizo;el conjuro
curse|der Fluch Flüche|la malédiction|la maldición maldiciones
magic wand|der Zauberstab Zauberstäbe|la baguette_magique baguettes_magiques|la varita_mágica varitas_mágicas;la varita
potion|der Trank Tränke;der Zaubertrank Zaubertränke|la potion|la poción pociones
crystal ball|die Kristallkugel Kristallkugeln|la boule_de_cristal boules_de_cristal|la bola_de_cristal bolas_de_cristal
treasure|der Schatz Schätze|le trésor|el tesoro
sword|das Schwert Schwerter|la épée|la espada
shield|der Schutzschild Schutzschilde|le bouclier|el escudo
armour|die Rüstung Rüstungen|la armure|la armadura
throne|der Thron Throne|le trône|el trono
kingdom|das Königreich Königreiche|le royaume|el reino
dungeon|der Kerker Kerker;das Verlies Verliese|le cachot|la mazmorra
labyrinth|das Labyrinth Labyrinthe|le labyrinthe|el laberinto
portal|das Portal Portale|le portail_magique portails_magiques|el portal
dream|der Traum Träume|le rêve|el sueño
nightmare|der Albtraum Albträume|le cauchemar|la pesadilla
secret|das Geheimnis Geheimnisse|le secret|el secreto
riddle|das Rätsel Rätsel|la énigme;la devinette|el acertijo;el enigma
adventure|das Abenteuer Abenteuer|la aventure|la aventura
surprise|die Überraschung Überraschungen|la surprise|la sorpresa
danger|die Gefahr Gefahren|le danger|el peligro
fight|der Kampf Kämpfe|le combat;la lutte|la lucha;la pelea
argument|der Streit|la dispute|la discusión discusiones
war|der Krieg Kriege|la guerre|la guerra
battle|die Schlacht Schlachten|la bataille|la batalla
peace|der Frieden|la paix|la paz paces
chase|die Verfolgungsjagd Verfolgungsjagden|la poursuite|la persecución persecuciones
rescue|die Rettung Rettungen|le sauvetage|el rescate
help|die Hilfe Hilfen|la aide;le secours|la ayuda
love|die Liebe|le amour|el amor
friendship|die Freundschaft Freundschaften|la amitié|la amistad
joy|die Freude Freuden|la joie|la alegría
happiness|das Glück|le bonheur|la felicidad
good luck|der Glücksfall Glücksfälle|la chance|la suerte
bad luck|das Pech|la malchance|la mala_suerte malas_suertes
sadness|die Traurigkeit;die Trauer|la tristesse|la tristeza
fear|die Angst Ängste|la peur|el miedo
anger|die Wut;der Zorn|la colère;la rage|la ira;la rabia;la furia
courage|der Mut|le courage|el coraje;el valor
hope|die Hoffnung Hoffnungen|le espoir|la esperanza
longing|die Sehnsucht Sehnsüchte|le désir_ardent désirs_ardents|la añoranza;el anhelo
nostalgia|die Nostalgie|la nostalgie|la nostalgia
loneliness|die Einsamkeit|la solitude|la soledad
tension|die Spannung Spannungen|la tension;le suspense|la tensión tensiones;el suspense
joke|der Witz Witze|la blague;la plaisanterie|el chiste;la broma
question|die Frage Fragen|la question|la pregunta
answer|die Antwort Antworten|la réponse|la respuesta
memory|die Erinnerung Erinnerungen|le souvenir|el recuerdo
thought|der Gedanke Gedanken|la pensée|el pensamiento
feeling|das Gefühl Gefühle|le sentiment;la émotion|el sentimiento;la emoción emociones
news|die Neuigkeit Neuigkeiten|les actualités;les infos|la noticia
message|die Nachricht Nachrichten;die Botschaft Botschaften|le message|el mensaje
name|der Name Namen|le nom;le prénom|el nombre
problem|das Problem Probleme|le problème|el problema
reason|der Grund Gründe|la raison|la razón razones
truth|die Wahrheit Wahrheiten|la vérité|la verdad
lie|die Lüge Lügen|le mensonge|la mentira
power|die Kraft Kräfte;die Macht Mächte|la force;le pouvoir|la fuerza;el poder
freedom|die Freiheit Freiheiten|la liberté|la libertad
farewell|der Abschied Abschiede|le adieu adieux|la despedida;el adiós adioses
arrival|die Ankunft Ankünfte|la arrivée|la llegada
departure|die Abfahrt Abfahrten;die Abreise Abreisen|le départ|la partida
return|die Rückkehr|le retour|el regreso;la vuelta
greeting|der Gruß Grüße|la salutation|el saludo
"""
