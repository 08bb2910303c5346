"""Nouns of every day, sixth part: rows as in :mod:`agent.director.glossary.nouns_town`."""

from __future__ import annotations

NOUNS = """
crease|die Knitterfalte Knitterfalten|la pliure|la arruga_de_tela
groove|die Rille Rillen|la rainure;le sillon|la ranura;el surco
slot|der Schlitz Schlitze|la fente|la ranura
gap|die Lücke Lücken|le interstice;le trou|el hueco;la brecha
hollow|die Mulde Mulden;die Vertiefung Vertiefungen|le creux;la cavité|el hueco;la hondonada
lump|der Klumpen Klumpen|le grumeau grumeaux;la motte|el grumo;el terrón terrones
knob|der Knauf Knäufe;der Drehknopf Drehknöpfe|le bouton_rotatif boutons_rotatifs;le pommeau pommeaux|el pomo;la perilla
handle|der Griff Griffe;der Henkel Henkel|la poignée;la anse;le manche|el mango;el asa asas;el asidero
tool handle|der Stiel Stiele|le manche_en_bois manches_en_bois|el mango_de_madera
spout|die Tülle Tüllen;der Ausguss Ausgüsse|le bec_verseur becs_verseurs|el pitorro;el pico_de_jarra
rim|der Rand Ränder|le rebord|el reborde
nozzle|die Düse Düsen|la buse|la boquilla
tip|die Spitze Spitzen|la pointe|la punta
blade|die Klinge Klingen|la lame|la hoja_de_cuchillo;el filo
sheath|die Scheide Scheiden|le fourreau fourreaux|la vaina;la funda
spike|der Stachel Stacheln|la pointe_acérée pointes_acérées|el pincho;la púa
bristle|die Borste Borsten|le poil_de_brosse;la soie_de_porc|la cerda
fang|der Reißzahn Reißzähne;der Giftzahn Giftzähne|le croc;le crochet_à_venin|el colmillo
tusk|der Stoßzahn Stoßzähne|la défense_d'éléphant défenses_d'éléphant|el colmillo_de_elefante
snout|die Schnauze Schnauzen|le museau museaux;le groin|el hocico;el morro
trunk of an elephant|der Rüssel Rüssel|la trompe_d'éléphant trompes_d'éléphant|la trompa
whisker|das Schnurrhaar Schnurrhaare|la moustache_de_chat|el bigote_de_gato
antler|das Geweih Geweihe|les bois_de_cerf;la ramure|la cornamenta;el asta astas
feeler|der Fühler Fühler|la antenne|la antena
tentacle|der Fangarm Fangarme;der Tentakel Tentakel|le tentacule|el tentáculo
fin|die Flosse Flossen|la nageoire|la aleta
gill|die Kieme Kiemen|la ouïe;la branchie|la branquia;la agalla
fish scale|die Schuppe Schuppen|la écaille|la escama
fish bone|die Gräte Gräten|la arête_de_poisson|la espina_de_pescado
udder|das Euter Euter|la mamelle|la ubre
teat|die Zitze Zitzen|la tétine|el pezón pezones;la teta
coxcomb|der Hahnenkamm Hahnenkämme|la crête_de_coq|la cresta_de_gallo
plumage|das Gefieder|le plumage|el plumaje
down feather|der Flaum;die Daune Daunen|le duvet|el plumón plumones
sting|der Insektenstich Insektenstiche;der Mückenstich Mückenstiche|la piqûre|la picadura
beeswax|das Bienenwachs|la cire_d'abeille|la cera_de_abeja
honeycomb|die Honigwabe Honigwaben;die Wabe Waben|le rayon_de_miel;la alvéole|el panal
cocoon|der Kokon Kokons|le cocon|el capullo_de_seda
bird's nest|das Vogelnest Vogelnester|le nid_d'oiseau nids_d'oiseau|el nido_de_pájaro
burrow|die Erdhöhle Erdhöhlen|le terrier|la madriguera
mouse hole|das Mauseloch Mauselöcher|le trou_de_souris|la ratonera
litter of puppies|der Wurf Würfe|la portée_de_chiots|la camada
swarm|der Schwarm Schwärme|le essaim;la nuée|el enjambre
shoal of fish|der Fischschwarm Fischschwärme|le banc_de_poissons|el banco_de_peces;el cardumen cardúmenes
earlobe|das Ohrläppchen Ohrläppchen|le lobe_d'oreille lobes_d'oreille|el lóbulo
bridge of the nose|der Nasenrücken Nasenrücken|la arête_du_nez|el puente_de_la_nariz
tip of the nose|die Nasenspitze Nasenspitzen|le bout_du_nez|la punta_de_la_nariz
corner of the mouth|der Mundwinkel Mundwinkel|le coin_de_la_bouche;la commissure|la comisura
double chin|das Doppelkinn|le double_menton doubles_mentons|la papada
molar|der Backenzahn Backenzähne|la molaire|la muela
wisdom tooth|der Weisheitszahn Weisheitszähne|la dent_de_sagesse|la muela_del_juicio
eyeball|der Augapfel Augäpfel|le globe_oculaire globes_oculaires|el globo_ocular globos_oculares
iris of the eye|die Regenbogenhaut|le iris|el iris iris
armpit|die Achsel Achseln;die Achselhöhle Achselhöhlen|la aisselle|la axila;el sobaco
forearm|der Unterarm Unterarme|le avant-bras|el antebrazo
upper arm|der Oberarm Oberarme|le haut_du_bras hauts_du_bras|la parte_superior_del_brazo partes_superiores_del_brazo
middle finger|der Mittelfinger Mittelfinger|le majeur|el dedo_corazón dedos_corazón
ring finger|der Ringfinger Ringfinger|le annulaire|el anular
knuckle|der Fingerknöchel Fingerknöchel;der Knöchel Knöchel|la jointure;la phalange|el nudillo
big toe|der große_Zeh;der Große_Zeh;die große_Zehe|le gros_orteil gros_orteils|el dedo_gordo_del_pie dedos_gordos_del_pie
toenail|der Zehennagel Zehennägel;der Fußnagel Fußnägel|le ongle_de_pied ongles_de_pied|la uña_del_pie
hollow of the knee|die Kniekehle Kniekehlen|le creux_du_genou|la corva
shoulder blade|das Schulterblatt Schulterblätter|la omoplate|el omóplato
collarbone|das Schlüsselbein Schlüsselbeine|la clavicule|la clavícula
chest|der Brustkorb Brustkörbe;die Brust Brüste|la poitrine;le torse|el pecho;el tórax
waist|die Taille Taillen|la taille|la cintura
joint|das Gelenk Gelenke|la articulation|la articulación articulaciones
hair parting|der Scheitel Scheitel|la raie|la raya_del_pelo
lock of hair|die Haarsträhne Haarsträhnen;die Strähne Strähnen|la mèche_de_cheveux|el mechón mechones
bun of hair|der Haarknoten Haarknoten;der Dutt Dutts|le chignon|el moño
hairstyle|die Frisur Frisuren|la coiffure|el peinado
haircut|der Haarschnitt Haarschnitte|la coupe_de_cheveux|el corte_de_pelo
dandruff|die Haarschuppen|les pellicules|la caspa
stubble|der Dreitagebart Dreitagebärte|la barbe_de_trois_jours|la barba_de_tres_días
sideburn|die Kotelette Koteletten|la patte_de_cheveux|la patilla
wart|die Warze Warzen|la verrue|la verruga
pimple|der Pickel Pickel|le bouton_d'acné|el grano_de_acné;la espinilla
rash|der Ausschlag Ausschläge|la éruption_cutanée éruptions_cutanées;les rougeurs|el sarpullido
goose bumps|die Gänsehaut|la chair_de_poule|la carne_de_gallina
callus|die Hornhaut;die Schwiele Schwielen|le cal cals;la callosité|el callo
voucher|der Gutschein Gutscheine|le bon_d'achat bons_d'achat;le chèque-cadeau chèques-cadeaux|el cheque_regalo cheques_regalo
coupon|der Coupon Coupons;der Rabattcoupon Rabattcoupons|le coupon;le bon_de_réduction|el cupón cupones
opening hour|die Öffnungszeit Öffnungszeiten|la heure_d'ouverture heures_d'ouverture|la hora_de_apertura
closing time|der Ladenschluss|la heure_de_fermeture heures_de_fermeture|la hora_de_cierre
opening|die Eröffnung Eröffnungen|la inauguration;la ouverture|la inauguración inauguraciones;la apertura
grand opening|die Neueröffnung Neueröffnungen|la grande_ouverture grandes_ouvertures|la gran_inauguración grandes_inauguraciones
price reduction|der Preisnachlass Preisnachlässe;der Rabatt Rabatte|la remise;la réduction|la rebaja;el descuento
sale|der Ausverkauf Ausverkäufe;der Schlussverkauf Schlussverkäufe|les soldes;la vente|la venta;las rebajas
special offer|das Sonderangebot Sonderangebote|la promotion;la offre_spéciale offres_spéciales|la oferta_especial ofertas_especiales;la promoción promociones
bargain|das Schnäppchen Schnäppchen|la bonne_affaire bonnes_affaires|la ganga;el chollo
free sample|die Gratisprobe Gratisproben;die Probe Proben|le échantillon_gratuit échantillons_gratuits;le échantillon|la muestra_gratuita muestras_gratuitas;la muestra_gratis muestras_gratis
tasting|die Verkostung Verkostungen;die Kostprobe Kostproben|la dégustation|la degustación degustaciones;la cata
loyalty card|die Kundenkarte Kundenkarten;die Treuekarte Treuekarten|la carte_de_fidélité|la tarjeta_de_fidelidad;la tarjeta_cliente tarjetas_cliente
gift card|die Geschenkkarte Geschenkkarten|la carte_cadeau cartes_cadeau|la tarjeta_regalo tarjetas_regalo
flyer|der Flyer Flyer;das Flugblatt Flugblätter;der Handzettel Handzettel|le prospectus;le tract;le dépliant|el folleto;la octavilla
brochure|die Broschüre Broschüren;der Prospekt Prospekte|la brochure|el folleto;el catálogo
catalogue|der Katalog Kataloge|le catalogue|el catálogo
banner|das Banner Banner;das Transparent Transparente|la banderole;la bannière|la pancarta;el estandarte
billboard|die Plakatwand Plakatwände;die Werbetafel Werbetafeln|le panneau_publicitaire panneaux_publicitaires|la valla_publicitaria vallas_publicitarias
shop sign|das Ladenschild Ladenschilder|la enseigne_de_magasin enseignes_de_magasin|el rótulo
advertising slogan|der Werbespruch Werbesprüche;der Werbeslogan Werbeslogans|le slogan_publicitaire slogans_publicitaires|el eslogan_publicitario eslóganes_publicitarios;el lema
advert|die Werbung Werbungen;die Anzeige Anzeigen;der Werbespot Werbespots|la publicité;la pub|el anuncio;la publicidad
jingle|der Jingle Jingles;die Erkennungsmelodie Erkennungsmelodien|le jingle;le générique_musical génériques_musicaux|la sintonía;el jingle
target group|die Zielgruppe Zielgruppen|le public_cible publics_cibles|el público_objetivo públicos_objetivo
best before date|das Mindesthaltbarkeitsdatum|la date_de_péremption|la fecha_de_caducidad
barcode|der Strichcode Strichcodes;der Barcode Barcodes|le code-barres codes-barres|el código_de_barras
QR code|der QR-Code QR-Codes|le code_QR codes_QR;le QR_code QR_codes|el código_QR códigos_QR
changing room|die Umkleidekabine Umkleidekabinen;die Umkleide Umkleiden;die Anprobe Anproben|la cabine_d'essayage;le vestiaire|el probador;el vestuario
checkout|die Ladenkasse Ladenkassen|la caisse|la caja_registradora cajas_registradoras
customer service|der Kundendienst;der Kundenservice|le service_client services_clients;le service_après-vente|la atención_al_cliente;el servicio_técnico
delivery service|der Lieferdienst Lieferdienste|le service_de_livraison|el servicio_a_domicilio
delivery|die Lieferung Lieferungen|la livraison|la entrega;el reparto
delivery van|der Lieferwagen Lieferwagen|la camionnette_de_livraison|la furgoneta_de_reparto
guarantee|die Garantie Garantien|la garantie|la garantía
exchange|der Umtausch|le échange_d'article échanges_d'articles|la devolución devoluciones
corner shop|der Tante-Emma-Laden;der Kramladen Kramläden|la épicerie_de_quartier;la supérette|la tienda_de_barrio;el ultramarinos ultramarinos
farm shop|der Hofladen Hofläden|la boutique_à_la_ferme boutiques_à_la_ferme|la tienda_de_granja
second-hand shop|der Secondhandladen Secondhandläden;der Gebrauchtwarenladen Gebrauchtwarenläden|la friperie;le dépôt-vente dépôts-ventes|la tienda_de_segunda_mano
organic shop|der Bioladen Bioläden|le magasin_bio magasins_bio|la tienda_ecológica tiendas_ecológicas
health food shop|das Reformhaus Reformhäuser|le magasin_diététique magasins_diététiques|el herbolario
delicatessen|der Feinkostladen Feinkostläden|la épicerie_fine épiceries_fines;le traiteur|la charcutería;la tienda_gourmet tiendas_gourmet
wine shop|die Weinhandlung Weinhandlungen|le caviste|la bodega;la vinoteca
DIY store|der Baumarkt Baumärkte|le magasin_de_bricolage|la tienda_de_bricolaje
garden centre|die Gärtnerei Gärtnereien;das Gartencenter Gartencenter|la jardinerie;la pépinière|el vivero;el centro_de_jardinería
furniture shop|das Möbelhaus Möbelhäuser|le magasin_de_meubles|la mueblería;la tienda_de_muebles
jeweller's shop|das Juweliergeschäft Juweliergeschäfte|la bijouterie|la joyería
perfume shop|die Parfümerie Parfümerien|la parfumerie|la perfumería
beauty salon|das Kosmetikstudio Kosmetikstudios|le institut_de_beauté instituts_de_beauté|el salón_de_belleza salones_de_belleza
dry cleaner's shop|die Textilreinigung Textilreinigungen|le pressing;la teinturerie|la tintorería
haberdashery|der Kurzwarenladen Kurzwarenläden|la mercerie|la mercería
tobacconist's shop|der Tabakladen Tabakläden;die Trafik Trafiken|le bureau_de_tabac bureaux_de_tabac;le tabac|el estanco
newsagent's shop|der Zeitungskiosk Zeitungskioske|le marchand_de_journaux;la maison_de_la_presse|el quiosco_de_prensa
pawnshop|das Pfandhaus Pfandhäuser|le mont-de-piété|la casa_de_empeños
travel agency|das Reisebüro Reisebüros|la agence_de_voyages|la agencia_de_viajes
craft shop|der Bastelladen Bastelläden|le magasin_de_loisirs_créatifs|la tienda_de_manualidades
snack bar|der Imbiss Imbisse;die Imbissbude Imbissbuden|le snack;la buvette|el chiringuito;la cafetería
food truck|der Imbisswagen Imbisswagen;der Foodtruck Foodtrucks|le camion_restaurant camions_restaurants|la camioneta_de_comida;la gastroneta
canteen|die Kantine Kantinen;die Mensa Mensen|la cantine|la cantina;el comedor_escolar comedores_escolares
self-service|die Selbstbedienung|le libre-service libres-services|el autoservicio
dish of the day|das Tagesgericht Tagesgerichte;das Tagesmenü Tagesmenüs|le plat_du_jour|el plato_del_día;el menú_del_día menús_del_día
reservation|die Reservierung Reservierungen|la réservation|la reserva
tip|das Trinkgeld Trinkgelder|le pourboire|la propina
queue|die Warteschlange Warteschlangen;die Schlange Schlangen|la file_d'attente files_d'attente;la queue|la cola;la fila
review|die Kundenbewertung Kundenbewertungen;die Bewertung Bewertungen|le avis_client avis_clients;le avis|la reseña;la opinión_de_cliente opiniones_de_clientes
business card|die Visitenkarte Visitenkarten|la carte_de_visite|la tarjeta_de_visita
letterhead|der Briefkopf Briefköpfe|le en-tête|el membrete
filing cabinet|der Aktenschrank Aktenschränke|le classeur_métallique classeurs_métalliques|el archivador
ring binder|der Ordner Ordner;der Aktenordner Aktenordner|le classeur|la carpeta_de_anillas
staple|die Heftklammer Heftklammern|la agrafe|la grapa
sticky note|der Klebezettel Klebezettel;der Haftzettel Haftzettel|le post-it post-it|la nota_adhesiva notas_adhesivas
slip of paper|der Zettel Zettel|le bout_de_papier|el papelito
notepad|der Notizblock Notizblöcke|le bloc-notes blocs-notes|el bloc_de_notas blocs_de_notas
highlighter|der Textmarker Textmarker;der Leuchtstift Leuchtstifte|le surligneur|el rotulador_fluorescente rotuladores_fluorescentes;el subrayador
correction fluid|die Korrekturflüssigkeit|le correcteur|el típex
wastepaper basket|der Papierkorb Papierkörbe|la corbeille_à_papier|la papelera
in-tray|der Posteingang;das Ablagefach Ablagefächer|la corbeille_à_courrier|la bandeja_de_entrada
conference table|der Konferenztisch Konferenztische|la table_de_réunion|la mesa_de_reuniones
flip chart|das Flipchart Flipcharts|le tableau_de_conférence|el rotafolio
working hour|die Arbeitszeit Arbeitszeiten|la heure_de_travail|la jornada_laboral jornadas_laborales;el horario_laboral horarios_laborales
lunch break|die Mittagspause Mittagspausen|la pause-déjeuner pauses-déjeuner|la pausa_del_almuerzo
coffee break|die Kaffeepause Kaffeepausen|la pause-café pauses-café|la pausa_del_café
overtime|die Überstunde;die Überstunden|les heures_supplémentaires|las horas_extra
job interview|das Vorstellungsgespräch Vorstellungsgespräche;das Bewerbungsgespräch Bewerbungsgespräche|le entretien_d'embauche entretiens_d'embauche|la entrevista_de_trabajo
job application|die Bewerbung Bewerbungen|la candidature|la solicitud_de_empleo
CV|der Lebenslauf Lebensläufe|le curriculum_vitae curriculum_vitae;le CV CV|el currículum currículums
job advert|die Stellenanzeige Stellenanzeigen|la offre_d'emploi offres_d'emploi|la oferta_de_empleo
internship|das Praktikum Praktika|le stage_en_entreprise stages_en_entreprise|las prácticas
apprenticeship|die Lehre Lehren|le apprentissage|el aprendizaje
promotion|die Beförderung Beförderungen|la promotion_professionnelle|el ascenso
retirement|der Ruhestand;die Rente Renten;die Pensionierung Pensionierungen|la retraite|la jubilación jubilaciones;el retiro
staff|das Personal;die Belegschaft Belegschaften|le personnel|el personal;la plantilla
head of department|der Abteilungsleiter Abteilungsleiter|le chef_de_service|el jefe_de_departamento
department|die Abteilung Abteilungen|le département;le service|el departamento
branch office|die Filiale Filialen;die Zweigstelle Zweigstellen|la succursale;la filiale|la sucursal;la filial
headquarters|der Hauptsitz;die Zentrale|le siège_social siège_social|la sede_central sede_central
start-up|das Start-up Start-ups|la jeune_pousse jeunes_pousses;la start-up start-ups|la empresa_emergente empresas_emergentes
family business|der Familienbetrieb Familienbetriebe;das Familienunternehmen Familienunternehmen|la entreprise_familiale entreprises_familiales|la empresa_familiar empresas_familiares;el negocio_familiar negocios_familiares
trade fair|die Messe Messen;die Fachmesse Fachmessen|la foire;le salon_professionnel salons_professionnels|la feria_comercial ferias_comerciales
trade union|die Gewerkschaft Gewerkschaften|le syndicat|el sindicato
timetable|der Stundenplan Stundenpläne;der Fahrplan Fahrpläne|le emploi_du_temps emplois_du_temps;les horaires|el horario
maths|die Mathe;die Mathematik|les maths;les mathématiques|las matemáticas
school subject|das Schulfach Schulfächer|la matière_scolaire matières_scolaires|la asignatura
history lesson|die Geschichtsstunde Geschichtsstunden|le cours_d'histoire cours_d'histoire|la clase_de_historia
PE lesson|der Sportunterricht;die Turnstunde Turnstunden|le cours_de_gym;le cours_de_sport|la clase_de_gimnasia;la educación_física
school trip|der Schulausflug Schulausflüge;die Klassenfahrt Klassenfahrten|la sortie_scolaire sorties_scolaires;la classe_verte classes_vertes|la excursión_escolar excursiones_escolares;el viaje_escolar viajes_escolares
school play|das Schultheater;die Schulaufführung Schulaufführungen|le spectacle_scolaire spectacles_scolaires|la obra_escolar obras_escolares;la función_escolar funciones_escolares
school holidays|die Schulferien|les vacances_scolaires|las vacaciones_escolares
school leaver|der Schulabgänger Schulabgänger;der Abiturient Abiturienten|le bachelier|el bachiller
graduation|der Schulabschluss Schulabschlüsse;die Abschlussfeier Abschlussfeiern|la remise_des_diplômes remises_des_diplômes|la graduación graduaciones
diploma|das Diplom Diplome;die Urkunde Urkunden|le diplôme|el diploma
certificate|das Zertifikat Zertifikate;die Bescheinigung Bescheinigungen|le certificat;la attestation|el certificado
school mark|die Schulnote Schulnoten|la note_scolaire notes_scolaires|la calificación calificaciones
spelling mistake|der Rechtschreibfehler Rechtschreibfehler|la faute_d'orthographe fautes_d'orthographe|la falta_de_ortografía
spelling|die Rechtschreibung|la orthographe|la ortografía
grammar|die Grammatik Grammatiken|la grammaire|la gramática
comma|das Komma Kommas|la virgule|la coma
full stop|der Schlusspunkt Schlusspunkte|le point_final points_finaux|el punto_final puntos_finales
question mark|das Fragezeichen Fragezeichen|le point_d'interrogation|el signo_de_interrogación
exclamation mark|das Ausrufezeichen Ausrufezeichen|le point_d'exclamation|el signo_de_exclamación
quotation mark|das Anführungszeichen Anführungszeichen|le guillemet|la comilla
round bracket|die Klammer Klammern|la parenthèse|el paréntesis paréntesis
capital letter|der Großbuchstabe Großbuchstaben|la majuscule|la mayúscula
small letter|der Kleinbuchstabe Kleinbuchstaben|la lettre_minuscule lettres_minuscules|la letra_minúscula letras_minúsculas
dictation|das Diktat Diktate|la dictée|el dictado
times table|das Einmaleins|la table_de_multiplication|la tabla_de_multiplicar
sponge for the blackboard|der Tafelschwamm Tafelschwämme|la éponge_du_tableau éponges_du_tableau|el borrador_de_pizarra
school canteen|die Schulkantine Schulkantinen|la cantine_scolaire cantines_scolaires|el comedor_del_colegio
after-school club|der Hort Horte|la garderie|la ludoteca
boarding school|das Internat Internate|le internat;le pensionnat|el internado
private lesson|die Nachhilfe;die Nachhilfestunde Nachhilfestunden|le cours_particulier cours_particuliers|la clase_particular clases_particulares
evening class|der Abendkurs Abendkurse;die Volkshochschule Volkshochschulen|le cours_du_soir|la clase_nocturna clases_nocturnas
language course|der Sprachkurs Sprachkurse|le cours_de_langue|el curso_de_idiomas
nursery|die Kita Kitas;die Kinderkrippe Kinderkrippen|la crèche|la guardería
kindergarten teacher|die Erzieherin Erzieherinnen;der Erzieher Erzieher|la éducatrice;la maîtresse_de_maternelle|la educadora;el educador
form teacher|der Klassenlehrer Klassenlehrer;die Klassenlehrerin Klassenlehrerinnen|le professeur_principal professeurs_principaux|el tutor;la tutora
parents' evening|der Elternabend Elternabende|la réunion_de_parents|la reunión_de_padres reuniones_de_padres
lecture hall|der Hörsaal Hörsäle|le amphithéâtre|el aula_magna aulas_magnas
opening hours|die Öffnungszeiten|les horaires_d'ouverture|los horarios_de_apertura
association|der Verein Vereine;der Verband Verbände|la association|la asociación asociaciones
sports club|der Sportverein Sportvereine;der Turnverein Turnvereine|le club_de_sport|el club_deportivo clubes_deportivos
club house|das Vereinsheim Vereinsheime;das Klubhaus Klubhäuser|le club-house|la sede_del_club
choir practice|die Chorprobe Chorproben|la répétition_de_chorale|el ensayo_del_coro
music society|der Musikverein Musikvereine;die Blaskapelle Blaskapellen|la harmonie_municipale harmonies_municipales;la fanfare|la banda_municipal bandas_municipales
volunteer|der Freiwillige Freiwilligen;der Ehrenamtliche Ehrenamtlichen|le bénévole;la bénévole|el voluntario;la voluntaria
voluntary work|das Ehrenamt Ehrenämter|le bénévolat|el voluntariado
general meeting|die Mitgliederversammlung Mitgliederversammlungen;die Hauptversammlung Hauptversammlungen|la assemblée_générale assemblées_générales|la asamblea_general asambleas_generales
membership|die Mitgliedschaft Mitgliedschaften|la adhésion|la afiliación afiliaciones
membership fee|der Mitgliedsbeitrag Mitgliedsbeiträge|la cotisation|la cuota_de_socio
chairman|der Vorsitzende Vorsitzenden|le président_d'association présidents_d'association|el presidente_de_asociación
board of directors|der Vorstand Vorstände|le conseil_d'administration conseils_d'administration|la junta_directiva juntas_directivas
treasurer|der Kassenwart Kassenwarte;der Kassierer Kassierer|le trésorier;la trésorière|el tesorero;la tesorera
donation|die Spende Spenden|le don|la donación donaciones;el donativo
collection box|die Spendendose Spendendosen;die Sammelbüchse Sammelbüchsen|le tronc_d'église;la tirelire_de_collecte|la hucha_de_donativos
fundraiser|die Spendenaktion Spendenaktionen|la collecte_de_fonds|la colecta;la recaudación_de_fondos recaudaciones_de_fondos
bring-and-buy sale|der Basar Basare;der Flohmarktstand Flohmarktstände|la vente_de_charité;la kermesse|el mercadillo_solidario mercadillos_solidarios;la kermés kermeses
raffle|die Verlosung Verlosungen|la loterie;le tirage_au_sort tirages_au_sort|la rifa;el sorteo
raffle ticket|das Tombolalos Tombolalose|le billet_de_loterie|la papeleta_de_rifa;el boleto
town council|der Gemeinderat Gemeinderäte;der Stadtrat Stadträte|le conseil_municipal conseils_municipaux|el concejo;el consejo_municipal consejos_municipales
councillor|der Stadtrat Stadträte;die Stadträtin Stadträtinnen|le conseiller_municipal conseillers_municipaux|el concejal;la concejala
town hall office|das Bürgeramt Bürgerämter|le service_de_la_mairie|la oficina_municipal oficinas_municipales
public authority|die Behörde Behörden;das Amt Ämter|la administration|la administración administraciones
identity card|der Personalausweis Personalausweise|la carte_d'identité cartes_d'identité|el carné_de_identidad;el documento_de_identidad
driving licence|der Führerschein Führerscheine|le permis_de_conduire|el carné_de_conducir
application form|der Antrag Anträge;das Antragsformular Antragsformulare|le formulaire_de_demande|el impreso_de_solicitud impresos_de_solicitud
tax|die Steuer Steuern|le impôt;la taxe|el impuesto
election|die Wahl Wahlen|la élection|la elección elecciones;los comicios
ballot box|die Wahlurne Wahlurnen|la urne|la urna_electoral urnas_electorales
ballot paper|der Stimmzettel Stimmzettel|le bulletin_de_vote|la papeleta_de_voto
vote|die Abstimmung Abstimmungen|le vote|el voto;la votación votaciones
polling station|das Wahllokal Wahllokale|le bureau_de_vote bureaux_de_vote|el colegio_electoral colegios_electorales
citizens' meeting|die Bürgerversammlung Bürgerversammlungen|la réunion_publique réunions_publiques|la reunión_vecinal reuniones_vecinales
twin town|die Partnerstadt Partnerstädte|la ville_jumelée villes_jumelées|la ciudad_hermanada ciudades_hermanadas
coat of arms|das Wappen Wappen|le blason;les armoiries|el escudo_de_armas;el blasón blasones
church service|der Gottesdienst Gottesdienste|le office_religieux;le culte|el oficio_religioso oficios_religiosos;el culto
mass|die Messe Messen;die heilige_Messe|la messe|la misa
sermon|die Predigt Predigten|le sermon|el sermón sermones
prayer|das Gebet Gebete|la prière|la oración oraciones;la plegaria;el rezo
rosary|der Rosenkranz Rosenkränze|le chapelet|el rosario
altar|der Altar Altäre|le autel|el altar
pulpit|die Kanzel Kanzeln|la chaire|el púlpito
pew|die Kirchenbank Kirchenbänke|le banc_d'église|el banco_de_iglesia
confessional|der Beichtstuhl Beichtstühle|le confessionnal|el confesionario
church window|das Kirchenfenster Kirchenfenster|le vitrail vitraux|la vidriera
church organ|die Kirchenorgel Kirchenorgeln|le orgue_d'église|el órgano_de_iglesia
hymn book|das Gesangbuch Gesangbücher|le livre_de_cantiques|el cantoral
incense|der Weihrauch|le encens|el incienso
holy water|das Weihwasser|la eau_bénite|el agua_bendita
altar boy|der Ministrant Ministranten;der Messdiener Messdiener|le enfant_de_chœur enfants_de_chœur|el monaguillo
sexton|der Küster Küster;der Mesner Mesner|le sacristain|el sacristán sacristanes
parish|die Kirchengemeinde Kirchengemeinden;die Pfarrei Pfarreien|la paroisse|la parroquia
parish hall|das Gemeindehaus Gemeindehäuser;der Gemeindesaal Gemeindesäle|la salle_paroissiale salles_paroissiales|el salón_parroquial salones_parroquiales
community centre|das Gemeindezentrum Gemeindezentren|la salle_des_fêtes;la maison_de_quartier|el centro_cívico centros_cívicos
parsonage|das Pfarrhaus Pfarrhäuser|le presbytère|la casa_parroquial casas_parroquiales
first communion|die Kommunion;die Erstkommunion Erstkommunionen|la première_communion premières_communions|la primera_comunión primeras_comuniones
confirmation|die Konfirmation Konfirmationen;die Firmung Firmungen|la confirmation|la confirmación confirmaciones
pilgrimage|die Wallfahrt Wallfahrten|le pèlerinage|la peregrinación peregrinaciones;la romería
procession|die Prozession Prozessionen|la procession|la procesión procesiones
bible|die Bibel Bibeln|la bible|la biblia
cassock|die Soutane Soutanen|la soutane|la sotana
health insurance|die Krankenversicherung Krankenversicherungen;die Krankenkasse Krankenkassen|la assurance_maladie;la mutuelle|el seguro_médico seguros_médicos
check-up|die Vorsorgeuntersuchung Vorsorgeuntersuchungen;die Untersuchung Untersuchungen|le bilan_de_santé;le examen_médical examens_médicaux|el chequeo;la revisión_médica revisiones_médicas
blood pressure|der Blutdruck|la tension_artérielle|la tensión_arterial;la presión_arterial
blood test|die Blutuntersuchung Blutuntersuchungen;der Bluttest Bluttests|la prise_de_sang;la analyse_de_sang|el análisis_de_sangre análisis_de_sangre;el análisis análisis
blood donation|die Blutspende Blutspenden|le don_du_sang|la donación_de_sangre donaciones_de_sangre
pulse|der Puls|le pouls|el pulso
prescription|das Rezept Rezepte|la ordonnance|la receta_médica recetas_médicas
pill|die Tablette Tabletten|le comprimé;le cachet|la pastilla;el comprimido
eye drops|die Augentropfen|les gouttes_pour_les_yeux;le collyre collyre|el colirio colirio
throat lozenge|die Halstablette Halstabletten|la pastille|la pastilla_para_la_garganta
nasal spray|der Nasenspray Nasensprays|le spray_nasal sprays_nasaux|el aerosol_nasal aerosoles_nasales
hot-water bottle|die Wärmflasche Wärmflaschen|la bouillotte|la bolsa_de_agua_caliente
sore throat|die Halsschmerzen;das Halsweh|le mal_de_gorge maux_de_gorge|el dolor_de_garganta
back pain|die Rückenschmerzen;der Rückenschmerz|le mal_de_dos maux_de_dos|el dolor_de_espalda
hay fever|der Heuschnupfen|le rhume_des_foins|la fiebre_del_heno
allergy|die Allergie Allergien|la allergie|la alergia
diabetes|der Diabetes;die Zuckerkrankheit|le diabète|la diabetes diabetes
heart attack|der Herzinfarkt Herzinfarkte|la crise_cardiaque crises_cardiaques;le infarctus|el infarto
stroke|der Schlaganfall Schlaganfälle|le AVC AVC|el ictus ictus;el derrame_cerebral derrames_cerebrales
cancer|der Krebs|le cancer|el cáncer
dementia|die Demenz|la démence|la demencia
chickenpox|die Windpocken|la varicelle|la varicela
measles|die Masern|la rougeole|el sarampión
sunburn|der Sonnenbrand Sonnenbrände|le coup_de_soleil|la quemadura_de_sol;la insolación insolaciones
sun cream|die Sonnencreme Sonnencremes|la crème_solaire crèmes_solaires|la crema_solar cremas_solares;el protector_solar protectores_solares
burn|die Verbrennung Verbrennungen|la brûlure|la quemadura
sprain|die Verstauchung Verstauchungen|la entorse;la foulure|el esguince
cramp|der Krampf Krämpfe|la crampe|el calambre
dizziness|der Schwindel|le vertige|el mareo
fainting|die Ohnmacht|le évanouissement;le malaise|el desmayo
nosebleed|das Nasenbluten|le saignement_de_nez|la hemorragia_nasal hemorragias_nasales
recovery|die Genesung;die Erholung|la guérison;le rétablissement|la recuperación;la curación
hospital ward|die Krankenstation Krankenstationen|le service_hospitalier services_hospitaliers|la planta_de_hospital
intensive care unit|die Intensivstation Intensivstationen|les soins_intensifs;la réanimation|la UCI;los cuidados_intensivos
casualty department|die Notaufnahme Notaufnahmen|les urgences|las urgencias
drip|der Tropf Tröpfe;die Infusion Infusionen|la perfusion|el gotero
walking frame|der Rollator Rollatoren;die Gehhilfe Gehhilfen|le déambulateur|el andador
grab rail|der Haltegriff Haltegriffe|la barre_d'appui barres_d'appui|el asidero;la barra_de_apoyo
stairlift|der Treppenlift Treppenlifte|le monte-escalier|el salvaescaleras salvaescaleras
old people's home|das Altersheim Altersheime;das Altenheim Altenheime;das Seniorenheim Seniorenheime|la maison_de_retraite|la residencia_de_ancianos;el asilo
home care|die häusliche_Pflege;der Pflegedienst Pflegedienste|les soins_à_domicile|la atención_domiciliaria
guide dog|der Blindenhund Blindenhunde|le chien_guide chiens_guides|el perro_guía perros_guía
white cane|der Blindenstock Blindenstöcke|la canne_blanche cannes_blanches|el bastón_blanco bastones_blancos
sign language|die Gebärdensprache Gebärdensprachen|la langue_des_signes|la lengua_de_signos
braille|die Blindenschrift|le braille|el braille
ramp|die Rampe Rampen|la rampe_d'accès rampes_d'accès|la rampa
physiotherapist|der Physiotherapeut Physiotherapeuten;die Physiotherapeutin Physiotherapeutinnen|le kinésithérapeute;le kiné|el fisioterapeuta;la fisio
masseur|der Masseur Masseure|le masseur|el masajista;la masajista
massage|die Massage Massagen|le massage|el masaje
dental brace|die Zahnspange Zahnspangen|le appareil_dentaire appareils_dentaires|el aparato_dental aparatos_dentales;la ortodoncia
set of false teeth|das Gebiss Gebisse;die dritten_Zähne|le dentier|la dentadura_postiza dentaduras_postizas
filling|die Zahnfüllung Zahnfüllungen;die Plombe Plomben|le plombage|el empaste
toothpaste|die Zahnpasta Zahnpasten;die Zahncreme Zahncremes|le dentifrice|la pasta_de_dientes;el dentífrico
contact lens|die Kontaktlinse Kontaktlinsen|la lentille_de_contact|la lentilla
first aid|die erste_Hilfe;die Erste_Hilfe|les premiers_secours|los primeros_auxilios
recovery position|die stabile_Seitenlage|la position_latérale_de_sécurité|la posición_lateral_de_seguridad
chest compression|die Herzdruckmassage Herzdruckmassagen|le massage_cardiaque massages_cardiaques|el masaje_cardíaco masajes_cardíacos
mouth-to-mouth|die Mund-zu-Mund-Beatmung|le bouche-à-bouche|el boca_a_boca
defibrillator|der Defibrillator Defibrillatoren|le défibrillateur|el desfibrilador
rescue blanket|die Rettungsdecke Rettungsdecken|la couverture_de_survie|la manta_térmica mantas_térmicas
sling|die Armschlinge Armschlingen;die Schlinge Schlingen|la écharpe_de_bras|el cabestrillo
splint|die Schiene Schienen|la attelle|la férula
gauze|der Mull;die Mullbinde Mullbinden|la gaze|la gasa
disinfectant|das Desinfektionsmittel Desinfektionsmittel|le désinfectant|el desinfectante
face mask|die Atemschutzmaske Atemschutzmasken;der Mundschutz|le masque_chirurgical masques_chirurgicaux|la mascarilla
disposable glove|der Einweghandschuh Einweghandschuhe|le gant_jetable gants_jetables|el guante_desechable guantes_desechables
emergency|der Notfall Notfälle|la urgence|la emergencia
emergency call|der Notruf Notrufe|le appel_d'urgence appels_d'urgence|la llamada_de_emergencia
emergency number|die Notrufnummer Notrufnummern|le numéro_d'urgence numéros_d'urgence|el número_de_emergencia
emergency exit|der Notausgang Notausgänge;der Fluchtweg Fluchtwege|la sortie_de_secours;la issue_de_secours|la salida_de_emergencia
emergency doctor|der Notarzt Notärzte|le urgentiste;le médecin_urgentiste médecins_urgentistes|el médico_de_urgencias
fire extinguisher|der Feuerlöscher Feuerlöscher|le extincteur|el extintor
smoke detector|der Rauchmelder Rauchmelder|le détecteur_de_fumée|el detector_de_humo
fire alarm|der Feueralarm Feueralarme;der Feuermelder Feuermelder|la alarme_incendie alarmes_incendie|la alarma_de_incendios
fire drill|die Feuerübung Feuerübungen|le exercice_d'évacuation exercices_d'évacuation|el simulacro
hydrant|der Hydrant Hydranten|la bouche_d'incendie bouches_d'incendie|la boca_de_incendios;el hidrante
warning sign|das Warnschild Warnschilder|le panneau_d'avertissement panneaux_d'avertissement|la señal_de_advertencia señales_de_advertencia
warning triangle|das Warndreieck Warndreiecke|le triangle_de_signalisation|el triángulo_de_emergencia
traffic cone|der Leitkegel Leitkegel;das Verkehrshütchen Verkehrshütchen|le cône_de_signalisation|el cono_de_tráfico
alarm system|die Alarmanlage Alarmanlagen|le système_d'alarme systèmes_d'alarme|el sistema_de_alarma
security camera|die Überwachungskamera Überwachungskameras|la caméra_de_surveillance|la cámara_de_vigilancia
security guard|der Wachmann Wachmänner;der Sicherheitsmann Sicherheitsleute|le vigile;le agent_de_sécurité agents_de_sécurité|el guardia_de_seguridad;el vigilante
child seat|der Kindersitz Kindersitze|le siège_auto sièges_auto;le siège_enfant sièges_enfant|la silla_infantil sillas_infantiles
knee pad|der Knieschoner Knieschoner|la genouillère|la rodillera
bicycle helmet|der Fahrradhelm Fahrradhelme|le casque_de_vélo|el casco_de_bicicleta
recycling|das Recycling;die Wiederverwertung|le recyclage|el reciclaje
waste separation|die Mülltrennung|le tri_sélectif;le tri_des_déchets|la separación_de_residuos
recycling centre|der Wertstoffhof Wertstoffhöfe;der Recyclinghof Recyclinghöfe|la déchetterie|el punto_limpio puntos_limpios
organic waste|der Biomüll;der Bioabfall Bioabfälle|les déchets_organiques|los residuos_orgánicos
waste paper|das Altpapier|le vieux_papier vieux_papiers|el papel_usado papeles_usados
bin bag|der Müllsack Müllsäcke;der Müllbeutel Müllbeutel|le sac-poubelle sacs-poubelle|la bolsa_de_basura
skip|der Müllcontainer Müllcontainer;der Container Container|la benne|el contenedor
rubbish dump|die Müllkippe Müllkippen;die Mülldeponie Mülldeponien|la décharge|el vertedero;el basurero
bulky waste|der Sperrmüll|les encombrants|los trastos_viejos
scrap metal|der Schrott|la ferraille|la chatarra
scrapyard|der Schrottplatz Schrottplätze|la casse_automobile casses_automobiles|el desguace
returnable bottle|die Pfandflasche Pfandflaschen|la bouteille_consignée bouteilles_consignées|la botella_retornable botellas_retornables
deposit|das Pfand;die Kaution Kautionen|la consigne;la caution|el depósito;la fianza
plastic bag|die Plastiktüte Plastiktüten|le sac_en_plastique|la bolsa_de_plástico
"""
