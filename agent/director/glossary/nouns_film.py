"""Film-making, advertising and what is spoken of in both in English, German, French and Spanish.

A row is ``english|german|french|spanish``, ``;`` between synonyms. A noun is its article, its singular and,
where rules do not make it, its plural; ``_`` joins the words of one form. Before a vowel stands the article of
the gender too: ``le arbre``, ``la école``, ``la agua``. German ``die Leute Leute`` is a plural only.
"""

from __future__ import annotations

NOUNS = """
film|der Film Filme|le film|la película;la peli;el film
short film|der Kurzfilm Kurzfilme|le court-métrage courts-métrages;le court_métrage courts_métrages|el cortometraje;el corto
video|das Video Videos;der Clip Clips|la vidéo;le clip|el vídeo;el video;el clip
animated film|der Zeichentrickfilm Zeichentrickfilme|le dessin_animé dessins_animés|los dibujos_animados
animation film|der Trickfilm Trickfilme|le film_d'animation films_d'animation|la película_de_animación películas_de_animación
documentary|der Dokumentarfilm Dokumentarfilme;die Doku Dokus|le documentaire|el documental
trailer|der Trailer Trailer|la bande-annonce bandes-annonces|el tráiler
scene|die Szene Szenen|la scène|la escena
shot|die Einstellung Einstellungen;die Aufnahme Aufnahmen|le plan|el plano;la toma
take|der Take Takes|la prise;la prise_de_vue prises_de_vue|la grabación grabaciones
close-up|die Nahaufnahme Nahaufnahmen;die Großaufnahme Großaufnahmen|le gros_plan gros_plans|el primer_plano primeros_planos
extreme close-up|die Makroaufnahme Makroaufnahmen|le très_gros_plan très_gros_plans|el primerísimo_plano primerísimos_planos
wide shot|die Totale Totalen|le plan_large plans_larges|el plano_general planos_generales
long shot|die Panoramaaufnahme Panoramaaufnahmen|le plan_d'ensemble plans_d'ensemble|el plano_abierto planos_abiertos
medium shot|die Halbtotale Halbtotalen|le plan_moyen plans_moyens|el plano_medio planos_medios
medium close shot|die Halbnahe Halbnahen|le plan_américain plans_américains|el plano_americano planos_americanos
detail shot|die Detailaufnahme Detailaufnahmen|le plan_de_détail plans_de_détail|el plano_detalle planos_detalle
drone shot|die Drohnenaufnahme Drohnenaufnahmen|le plan_de_drone plans_de_drone|el plano_de_dron planos_de_dron
aerial shot|die Luftaufnahme Luftaufnahmen|la vue_aérienne vues_aériennes|la vista_aérea vistas_aéreas
final shot|die Schlusseinstellung Schlusseinstellungen|le plan_final plans_finaux;le dernier_plan derniers_plans|el plano_final planos_finales
opening shot|die Anfangseinstellung Anfangseinstellungen|le plan_d'ouverture plans_d'ouverture|el plano_de_apertura planos_de_apertura
final scene|die Schlussszene Schlussszenen|la scène_finale scènes_finales|la escena_final escenas_finales
camera|die Kamera Kameras|la caméra|la cámara
still camera|der Fotoapparat Fotoapparate|le appareil_photo appareils_photo|la cámara_de_fotos cámaras_de_fotos
camera move|die Kamerafahrt Kamerafahrten|le mouvement_de_caméra mouvements_de_caméra|el movimiento_de_cámara movimientos_de_cámara
tracking shot|die Verfolgungsfahrt Verfolgungsfahrten|le travelling|el travelling;la toma_de_seguimiento tomas_de_seguimiento
pan shot|der Schwenk Schwenks;der Kameraschwenk Kameraschwenks|le panoramique|el paneo;la panorámica
zoom|der Zoom Zooms|le zoom|el zoom
lens|die Linse Linsen;das Objektiv Objektive|le objectif|la lente
tripod|das Stativ Stative|le trépied|el trípode
angle|der Winkel Winkel;die Kameraperspektive Kameraperspektiven|le angle|el ángulo
perspective|die Perspektive Perspektiven|la perspective|la perspectiva
viewpoint|der Blickwinkel Blickwinkel|le point_de_vue points_de_vue|el punto_de_vista puntos_de_vista
bird's-eye view|die Vogelperspektive|la vue_d'oiseau vues_d'oiseau|la vista_de_pájaro vistas_de_pájaro;el plano_cenital planos_cenitales
low angle|die Froschperspektive|la contre-plongée|el contrapicado
high angle|die Aufsicht Aufsichten|la plongée|el picado
view|die Aussicht Aussichten;die Ansicht Ansichten|la vue|la vista
framing|der Bildausschnitt Bildausschnitte;der Ausschnitt Ausschnitte|le cadrage|el encuadre
edge of the picture|der Bildrand Bildränder|le bord_de_l'image bords_de_l'image|el borde_de_la_imagen bordes_de_la_imagen
foreground|der Vordergrund|le avant-plan|el primer_término primeros_términos
background|der Hintergrund Hintergründe|le arrière-plan arrière-plans;le fond|el fondo
centre of the picture|die Bildmitte|le centre_de_l'image centres_de_l'image|el centro_de_la_imagen centros_de_la_imagen
focus|der Fokus;die Schärfe|la mise_au_point mises_au_point;le focus|el enfoque
blur|die Unschärfe|le flou|el desenfoque
cut|der Schnitt Schnitte|la coupe_franche coupes_franches;la coupure|el corte
editing|das Schneiden|le montage|el montaje;la edición ediciones
transition|der Übergang Übergänge|la transition|la transición transiciones
fade|die Blende Blenden;die Überblendung Überblendungen|le fondu|el fundido
fade to black|die Schwarzblende Schwarzblenden;die Abblende Abblenden|le fondu_au_noir fondus_au_noir|el fundido_a_negro fundidos_a_negro
fade-in|die Aufblende Aufblenden|la ouverture_en_fondu ouvertures_en_fondu|el fundido_de_apertura fundidos_de_apertura
crossfade|die Kreuzblende Kreuzblenden|le fondu_enchaîné fondus_enchaînés|el fundido_encadenado fundidos_encadenados
slow motion|die Zeitlupe Zeitlupen|le ralenti|la cámara_lenta cámaras_lentas
time lapse|der Zeitraffer Zeitraffer|le accéléré;le time-lapse|la cámara_rápida cámaras_rápidas;el time-lapse
flashback|die Rückblende Rückblenden|le flash-back|la escena_retrospectiva escenas_retrospectivas
freeze frame|das Standbild Standbilder|le arrêt_sur_image arrêts_sur_image|la imagen_congelada imágenes_congeladas
effect|der Effekt Effekte|le effet|el efecto
special effect|der Spezialeffekt Spezialeffekte|le effet_spécial effets_spéciaux|el efecto_especial efectos_especiales
filter|der Filter Filter|le filtre|el filtro
grain|die Körnung;das Filmkorn|le grain_de_pellicule grains_de_pellicule|el grano
animation|die Animation Animationen|la animation|la animación animaciones
title|der Titel Titel|le titre|el título
opening credits|der Vorspann Vorspanne|le générique_de_début génériques_de_début|los créditos_iniciales
closing credits|der Abspann Abspanne|le générique_de_fin génériques_de_fin;le générique|los créditos;los títulos_de_crédito
subtitle|der Untertitel Untertitel|le sous-titre sous-titres|el subtítulo
caption|die Bildunterschrift Bildunterschriften;die Einblendung Einblendungen|la légende;le carton_de_texte cartons_de_texte|el rótulo
text|der Text Texte|le texte|el texto
writing|die Schrift Schriften|la écriture;la police_de_caractères polices_de_caractères|la letra;la escritura
handwriting|die Handschrift Handschriften|la écriture_manuscrite écritures_manuscrites|la caligrafía
alphabet letter|der Buchstabe Buchstaben|la lettre_de_l'alphabet lettres_de_l'alphabet|la letra_del_alfabeto letras_del_alfabeto
word|das Wort Wörter|le mot|la palabra
sentence|der Satz Sätze|la phrase|la frase;la oración oraciones
line|die Zeile Zeilen;die Linie Linien|la ligne|la línea
number|die Zahl Zahlen;die Nummer Nummern|le nombre;le chiffre|el número;la cifra
language|die Sprache Sprachen|le langage|el idioma
translation|die Übersetzung Übersetzungen|la traduction|la traducción traducciones
script|das Drehbuch Drehbücher;das Skript Skripte|le scénario;le script|el guion guiones;el guión guiones
storyboard|das Storyboard Storyboards|le storyboard|el guion_gráfico guiones_gráficos
story|die Geschichte Geschichten|la histoire;le récit|la historia;el relato
plot|die Handlung Handlungen|la intrigue|la trama;el argumento
character|die Figur Figuren;der Charakter Charaktere|le personnage|el personaje
main character|die Hauptfigur Hauptfiguren|le personnage_principal personnages_principaux|el personaje_principal personajes_principales
protagonist|der Protagonist Protagonisten;die Protagonistin Protagonistinnen|le protagoniste|el protagonista
role|die Rolle Rollen|le rôle|el papel_del_actor papeles_del_actor
narrator|der Erzähler Erzähler;die Erzählerin Erzählerinnen|le narrateur;la narratrice|el narrador;la narradora
narrator|der Sprecher Sprecher;die Sprecherin Sprecherinnen|le commentateur;la commentatrice|el locutor;la locutora
presenter|der Moderator Moderatoren;die Moderatorin Moderatorinnen|le présentateur;la présentatrice|el presentador;la presentadora
voice|die Stimme Stimmen|la voix|la voz voces
voice-over|die Erzählstimme Erzählstimmen;das Voiceover Voiceovers;die Sprecherstimme Sprecherstimmen|la voix_off voix_off|la voz_en_off voces_en_off
male voice|die Männerstimme Männerstimmen|la voix_d'homme voix_d'homme|la voz_de_hombre voces_de_hombre
man's voice|die männliche_Stimme|la voix_masculine voix_masculines|la voz_masculina voces_masculinas
female voice|die Frauenstimme Frauenstimmen|la voix_de_femme voix_de_femme|la voz_de_mujer voces_de_mujer
woman's voice|die weibliche_Stimme|la voix_féminine voix_féminines|la voz_femenina voces_femeninas
child's voice|die Kinderstimme Kinderstimmen|la voix_d'enfant voix_d'enfant|la voz_infantil voces_infantiles;la voz_de_niño voces_de_niño
dialogue|der Dialog Dialoge|le dialogue|el diálogo
conversation|das Gespräch Gespräche|la conversation|la conversación conversaciones
monologue|der Monolog Monologe|le monologue|el monólogo
commentary|der Kommentar Kommentare|le commentaire|el comentario
interview|das Interview Interviews|la interview;le entretien|la entrevista
soundtrack|die Tonspur Tonspuren|la bande-son bandes-son;la bande_sonore bandes_sonores|la banda_sonora bandas_sonoras
sound|der Ton Töne;der Klang Klänge|le son|el sonido
noise|das Geräusch Geräusche;der Lärm|le bruit;le bruitage|el ruido
sound effect|der Soundeffekt Soundeffekte;der Toneffekt Toneffekte|le effet_sonore effets_sonores|el efecto_de_sonido efectos_de_sonido
volume|die Lautstärke|le volume|el volumen volúmenes
silence|die Stille;die Ruhe|le silence|el silencio
echo|das Echo Echos|le écho|el eco
background noise|das Hintergrundgeräusch Hintergrundgeräusche|le bruit_de_fond bruits_de_fond|el ruido_de_fondo ruidos_de_fondo
microphone|das Mikrofon Mikrofone;das Mikro Mikros|le micro;le microphone|el micrófono;el micro
loudspeaker|der Lautsprecher Lautsprecher|le haut-parleur haut-parleurs|el altavoz altavoces;el parlante
headphones|der Kopfhörer Kopfhörer|le casque_audio casques_audio;les écouteurs|los auriculares
recording|die Tonaufnahme Tonaufnahmen|le enregistrement|el registro_sonoro registros_sonoros
director|der Regisseur Regisseure;die Regisseurin Regisseurinnen|le réalisateur;la réalisatrice|el director;la directora
directing|die Regie|la réalisation|la dirección direcciones
cameraman|der Kameramann Kameramänner|le cadreur;la cadreuse;le caméraman|el cámara_del_equipo cámaras_del_equipo;el camarógrafo
film crew|das Filmteam Filmteams|la équipe_de_tournage équipes_de_tournage|el equipo_de_rodaje equipos_de_rodaje
shoot|der Dreh Drehs;die Dreharbeiten Dreharbeiten|le tournage|el rodaje
studio|das Studio Studios|le studio|el estudio
stage|die Bühne Bühnen|la estrade;les planches|el escenario;el tablado
spotlight|das Scheinwerferlicht|le spot|el foco_de_luz focos_de_luz
set|die Kulisse Kulissen;das Set Sets|le décor|el decorado
prop|das Requisit Requisiten|le accessoire|el accesorio
audience|das Publikum|le public|el público
spectator|der Zuschauer Zuschauer;die Zuschauerin Zuschauerinnen|le spectateur;la spectatrice|el espectador;la espectadora
applause|der Applaus;der Beifall|les applaudissements|el aplauso;los aplausos
advertisement|die Werbung Werbungen|la publicité;la pub|el anuncio;la publicidad
commercial|der Werbespot Werbespots;der Spot Spots|le spot_publicitaire spots_publicitaires|el comercial;el spot
advertising film|der Werbefilm Werbefilme|le film_publicitaire films_publicitaires|la película_publicitaria películas_publicitarias
slogan|der Slogan Slogans;der Werbespruch Werbesprüche|le slogan|el eslogan eslóganes
logo|das Logo Logos|le logo|el logo;el logotipo
brand|die Marke Marken|la marque|la marca
product|das Produkt Produkte|le produit|el producto
packaging|die Verpackung Verpackungen|le emballage|el envase;el embalaje
offer|das Angebot Angebote|la offre|la oferta
website|die Webseite Webseiten;die Website Websites|le site_web sites_web|la página_web páginas_web;el sitio_web sitios_web
format|das Format Formate|le format|el formato
portrait format|das Hochformat Hochformate|le format_vertical formats_verticaux|el formato_vertical formatos_verticales
landscape format|das Querformat Querformate|le format_horizontal formats_horizontaux|el formato_horizontal formatos_horizontales
version|die Version Versionen;die Fassung Fassungen|la version|la versión versiones
variant|die Variante Varianten|la variante|la variante
draft|der Entwurf Entwürfe|la ébauche;le brouillon|el borrador
idea|die Idee Ideen;der Einfall Einfälle|la idée|la idea
wish|der Wunsch Wünsche|le souhait;le vœu|el deseo
change|die Änderung Änderungen;die Veränderung Veränderungen|le changement;la modification|el cambio;la modificación modificaciones
mistake|der Fehler Fehler|la erreur;la faute|el error;el fallo
detail|das Detail Details;die Einzelheit Einzelheiten|le détail|el detalle
thing|das Ding Dinge;die Sache Sachen|la chose;le truc;le machin|la cosa;el chisme
stuff|das Zeug;der Kram|les trucs;les affaires|los trastos
object|der Gegenstand Gegenstände;das Objekt Objekte|le objet|el objeto
part|der Teil Teile;das Teil Teile|la partie|la parte
piece|das Stück Stücke|le morceau morceaux|el trozo;el pedazo;la pieza
half|die Hälfte Hälften|la moitié|la mitad
rest|der Rest Reste|le reste|el resto
side|die Seite Seiten|le côté|el lado
edge|der Rand Ränder;die Kante Kanten|le bord|el borde
top|das Oberteil Oberteile|le haut|la parte_de_arriba partes_de_arriba
bottom|das Unterteil Unterteile|le bas|la parte_de_abajo partes_de_abajo
shape|die Form Formen|la forme|la forma
circle|der Kreis Kreise|le cercle;le rond|el círculo
triangle|das Dreieck Dreiecke|le triangle|el triángulo
cross|das Kreuz Kreuze|la croix|la cruz cruces
pattern|das Muster Muster|le motif|el patrón patrones;el estampado
stripe|der Streifen Streifen|la rayure;la bande|la raya
spot|der Fleck Flecken;der Punkt Punkte|la tache;le point|la mancha;el punto
hole|das Loch Löcher|le trou|el agujero;el hueco
pile|der Haufen Haufen;der Stapel Stapel|le tas;la pile_de_livres piles_de_livres|el montón montones
row|die Reihe Reihen|la rangée|la fila;la hilera
style|der Stil Stile|le style|el estilo
mood|die Stimmung Stimmungen;die Laune Launen|la ambiance;la humeur|el ambiente;el humor
atmosphere|die Atmosphäre Atmosphären|la atmosphère|la atmósfera
movement|die Bewegung Bewegungen|le mouvement|el movimiento
speed|die Geschwindigkeit Geschwindigkeiten;das Tempo|la vitesse|la velocidad
rhythm|der Rhythmus Rhythmen|le rythme|el ritmo
length|die Länge Längen|la longueur|la longitud
duration|die Dauer|la durée|la duración duraciones
height|die Höhe Höhen|la hauteur|la altura
size|die Größe Größen|la taille|el tamaño
distance|die Entfernung Entfernungen;der Abstand Abstände|la distance|la distancia
direction|die Richtung Richtungen|la direction;le sens|la orientación orientaciones;el sentido
quality|die Qualität Qualitäten|la qualité|la calidad
brightness|die Helligkeit|la luminosité|la luminosidad
contrast|der Kontrast Kontraste|le contraste|el contraste
tone|der Tonfall Tonfälle|le ton|el tono
lighting|die Beleuchtung|le éclairage|la iluminación iluminaciones
decoration|die Dekoration Dekorationen;die Deko|la décoration;la déco|la decoración decoraciones;el adorno
sequence|die Sequenz Sequenzen|la séquence|la secuencia
section|der Abschnitt Abschnitte|le passage;la section|la sección secciones;el fragmento
episode|die Folge Folgen;die Episode Episoden|le épisode|el episodio
chapter|das Kapitel Kapitel|le chapitre|el capítulo
series|die Serie Serien|la série|la serie
order|die Reihenfolge Reihenfolgen|le ordre|el orden
example|das Beispiel Beispiele|le exemple|el ejemplo
difference|der Unterschied Unterschiede|la différence|la diferencia
way|die Weise Weisen|la façon;la manière|la manera;el modo
kind|die Art Arten;die Sorte Sorten|le genre;la sorte|el tipo_de_cosa tipos_de_cosa;la clase_de_cosa clases_de_cosa
choice|die Wahl Wahlen;die Auswahl|le choix|la elección elecciones;la opción opciones
destination|das Ziel Ziele|la destination|el destino
background music|die Hintergrundmusik|la musique_de_fond musiques_de_fond|la música_de_fondo músicas_de_fondo
film music|die Filmmusik Filmmusiken|la musique_de_film musiques_de_film|la música_de_película músicas_de_película
piano music|die Klaviermusik|la musique_de_piano musiques_de_piano|la música_de_piano músicas_de_piano
spoken text|der Sprechertext Sprechertexte|le texte_parlé textes_parlés|el texto_hablado textos_hablados
narration|die Erzählung Erzählungen|la narration|la narración narraciones
heading|die Überschrift Überschriften|le gros_titre gros_titres|el encabezado
frame|das Einzelbild Einzelbilder|le photogramme|el fotograma
depth of field|die Tiefenschärfe;die Schärfentiefe|la profondeur_de_champ profondeurs_de_champ|la profundidad_de_campo profundidades_de_campo
backlight|das Gegenlicht|le contre-jour|el contraluz contraluces
silent film|der Stummfilm Stummfilme|le film_muet films_muets|la película_muda películas_mudas
horror film|der Horrorfilm Horrorfilme;der Gruselfilm Gruselfilme|le film_d'horreur films_d'horreur|la película_de_terror películas_de_terror
comedy|die Komödie Komödien|la comédie|la comedia
drama|das Drama Dramen|le drame|el drama
thriller|der Krimi Krimis;der Thriller Thriller|le polar;le thriller|el thriller
western|der Western Western|le western|la película_del_oeste películas_del_oeste
cartoon|der Cartoon Cartoons|le cartoon|la caricatura
comic|der Comic Comics|la bande_dessinée bandes_dessinées;la BD|el cómic;el tebeo
watercolour|das Aquarell Aquarelle;die Wasserfarbe Wasserfarben|la aquarelle|la acuarela
oil painting|das Ölgemälde Ölgemälde;die Ölfarbe Ölfarben|la peinture_à_l'huile peintures_à_l'huile|la pintura_al_óleo pinturas_al_óleo
charcoal|die Kohle Kohlen|le fusain;le charbon|el carbón carbones;el carboncillo
collage|die Collage Collagen|le collage|el collage
paper cut-out|der Scherenschnitt Scherenschnitte|le papier_découpé papiers_découpés|el recorte_de_papel recortes_de_papel
stop motion|der Stop-Motion-Film Stop-Motion-Filme|la animation_en_volume animations_en_volume|el stop-motion
shadow play|das Schattenspiel Schattenspiele|le théâtre_d'ombres théâtres_d'ombres|el teatro_de_sombras teatros_de_sombras
puppet theatre|das Puppentheater Puppentheater|le théâtre_de_marionnettes théâtres_de_marionnettes|el teatro_de_títeres teatros_de_títeres
rehearsal|die Probe Proben|la répétition|el ensayo
play|das Theaterstück Theaterstücke|la pièce_de_théâtre pièces_de_théâtre|la obra_de_teatro obras_de_teatro
performance|die Aufführung Aufführungen;der Auftritt Auftritte|la représentation;le spectacle|la actuación actuaciones;el espectáculo
show|die Show Shows;die Sendung Sendungen|le show;la émission|el programa
broadcast|die Übertragung Übertragungen|la diffusion|la emisión emisiones
photo album|das Fotoalbum Fotoalben|le album_photo albums_photo|el álbum_de_fotos álbumes_de_fotos
selfie|das Selfie Selfies|le selfie|el selfi
projector|der Filmprojektor Filmprojektoren;der Beamer Beamer|le vidéoprojecteur|el proyector
film reel|die Filmrolle Filmrollen|la bobine|el carrete;el rollo
clapperboard|die Filmklappe Filmklappen|le clap|la claqueta
red carpet|der rote_Teppich|le tapis_rouge tapis_rouges|la alfombra_roja alfombras_rojas
star performer|der Star Stars|la vedette|la estrella_de_cine estrellas_de_cine
line of dialogue|die Dialogzeile Dialogzeilen|la réplique|la réplica
ending|das Happy_End Happy_Ends|le dénouement|el desenlace
twist|die Wendung Wendungen|le rebondissement|el giro
hint|der Hinweis Hinweise;der Tipp Tipps|le indice;le conseil|la pista_oculta pistas_ocultas;el consejo
accent|der Akzent Akzente|le accent|el acento
pronunciation|die Aussprache|la prononciation|la pronunciación pronunciaciones
speech|die Rede Reden;die Ansprache Ansprachen|le discours|el discurso
reading|die Lesung Lesungen|la lecture|la lectura
poem|das Gedicht Gedichte|le poème|el poema;la poesía
rhyme|der Reim Reime|la rime|la rima
novel|der Roman Romane|le roman|la novela
expression|der Gesichtsausdruck Gesichtsausdrücke;der Ausdruck Ausdrücke|la expression|la expresión expresiones
pose|die Pose Posen;die Haltung Haltungen|la pose;la posture|la pose;la postura
situation|die Situation Situationen;die Lage Lagen|la situation|la situación situaciones
everyday life|der Alltag|le quotidien|la vida_cotidiana vidas_cotidianas
experience|das Erlebnis Erlebnisse;die Erfahrung Erfahrungen|la expérience|la experiencia
plan|der Plan Pläne|le projet|el plan;el proyecto
rule|die Regel Regeln|la règle|la regla
percent|das Prozent Prozente|le pourcent|el porcentaje
metre|der Meter Meter|le mètre|el metro_de_longitud metros_de_longitud
kilometre|der Kilometer Kilometer|le kilomètre|el kilómetro
degree|das Grad Grade|le degré|el grado
kilo|das Kilo Kilos|le kilo|el kilo
litre|der Liter Liter|le litre|el litro
pair|das Schuhpaar Schuhpaare|la paire|el par
dozen|das Dutzend Dutzende|la douzaine|la docena
hundred|das Hundert Hunderte|la centaine|el centenar
thousand|das Tausend Tausende|le millier|el millar
"""
