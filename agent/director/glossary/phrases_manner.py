"""How, when and where something happens: rows as in :mod:`agent.director.glossary.phrases`."""

from __future__ import annotations

PHRASES = """
suddenly|schlagartig;urplötzlich;mit einem Mal|tout d'un coup;brusquement;subitement|de golpe;repentinamente;súbitamente
at once|augenblicklich;unverzüglich|sur-le-champ;aussitôt|inmediatamente;al instante;en el acto
abruptly|jäh;abrupt;mit einem Ruck|abruptement|abruptamente;bruscamente
sleepily|schlaftrunken|d'un air endormi|soñolientamente
on tiptoe|auf Zehenspitzen|sur la pointe des pieds|de puntillas;en puntillas
on all fours|auf allen vieren|à quatre pattes|a gatas;a cuatro patas
on one leg|auf einem Bein|sur une jambe;à cloche-pied|a la pata coja;sobre una pierna
upside down|kopfüber;auf dem Kopf stehend|la tête en bas|cabeza abajo
face down|bäuchlings|à plat ventre;face contre terre|boca abajo
head first|Kopf voran;mit dem Kopf voran|la tête la première|con la cabeza por delante
inside out|auf links gedreht|sur l'envers|del revés;vuelto del revés
back to back|Rücken an Rücken|dos à dos|espalda con espalda
cheek to cheek|Wange an Wange|joue contre joue|mejilla con mejilla
shoulder to shoulder|Schulter an Schulter|épaule contre épaule;au coude à coude|hombro con hombro;codo con codo
back and forth|hin und her|de long en large;d'avant en arrière|de un lado a otro;de aquí para allá
up and down|auf und ab;auf und nieder;rauf und runter|de haut en bas|de arriba abajo;arriba y abajo
here and there|hier und da;hie und da;da und dort|çà et là;par-ci par-là|aquí y allá;acá y allá
far and wide|weit und breit|à des kilomètres à la ronde|a lo largo y ancho
now and then|hin und wieder;dann und wann|de temps à autre|a ratos
over and over|immer wieder;wieder und wieder|encore et encore;sans cesse|una y otra vez
one by one|einer nach dem anderen;eins nach dem anderen;eine nach der anderen|une par une|una por una;uno a uno
in pairs|paarweise|deux par deux;par paires|de dos en dos;por parejas;en parejas
little by little|Stück für Stück;Stückchen für Stückchen|au fur et à mesure|poquito a poco
day by day|Tag für Tag|jour après jour|día a día;día tras día
day and night|Tag und Nacht|jour et nuit|día y noche;de día y de noche
night after night|Nacht für Nacht|nuit après nuit|noche tras noche
year after year|Jahr für Jahr|année après année|año tras año
word for word|Wort für Wort;wortwörtlich|mot pour mot;mot à mot|palabra por palabra
overnight|über Nacht|du jour au lendemain;pendant la nuit|de la noche a la mañana;durante la noche
all night long|die ganze Nacht;nächtelang|toute la nuit|toda la noche
all year round|das ganze Jahr über;ganzjährig|toute l'année|todo el año
for hours|stundenlang|pendant des heures|durante horas
for days|tagelang|pendant des jours|durante días
for years|jahrelang|pendant des années;depuis des années|durante años;desde hace años
forever|für immer;auf ewig;bis in alle Ewigkeit|pour toujours;à jamais;éternellement|para siempre;por siempre;eternamente
for the time being|vorerst;fürs Erste;einstweilen|pour l'instant|por el momento;de momento
just in time|gerade noch rechtzeitig|juste à temps;in extremis|justo a tiempo
at the last moment|im letzten Moment;im letzten Augenblick|au dernier moment|en el último momento
in time|rechtzeitig|à temps|a tiempo
in good time|beizeiten;frühzeitig|bien à l'avance|con tiempo
just now|soeben;gerade eben;eben erst|à l'instant|hace un momento
recently|kürzlich;neulich;vor Kurzem|récemment;dernièrement|recientemente;últimamente;hace poco
long ago|vor langer Zeit;vor Urzeiten;anno dazumal|il y a longtemps;jadis|hace mucho tiempo;antaño
once upon a time|es war einmal|il était une fois|érase una vez;había una vez
formerly|ehemals;ehedem|anciennement|antiguamente
nowadays|heutzutage|de nos jours|hoy en día;actualmente
sooner or later|früher oder später|tôt ou tard|tarde o temprano
one day|eines Tages|un beau jour|algún día;un buen día
one evening|eines Abends|un beau soir|cierta noche
one morning|eines Morgens|un beau matin|cierta mañana
early in the morning|frühmorgens;in aller Frühe;in aller Herrgottsfrühe|de bon matin;de bonne heure|de madrugada;muy de mañana
at dusk|in der Abenddämmerung;bei Einbruch der Dunkelheit|au crépuscule;à la tombée de la nuit;entre chien et loup|al caer la noche
at dawn|im Morgengrauen;bei Tagesanbruch|à l'aube;au lever du jour|al alba
at midnight|um Mitternacht|à minuit|a medianoche
in broad daylight|am helllichten Tag|en plein jour|a plena luz del día
in the middle of the night|mitten in der Nacht|en pleine nuit;au milieu de la nuit|en plena noche;en mitad de la noche
in the afternoon|nachmittags;am Nachmittag|dans l'après-midi|por la tarde
on Sundays|sonntags;jeden Sonntag|tous les dimanches;chaque dimanche|los domingos;todos los domingos
at the weekend|am Wochenende|le week-end;pendant le week-end|el fin de semana;los fines de semana
barely|mit Müh und Not|tout juste;de justesse|a duras penas
extremely|äußerst;extrem;überaus|extrêmement|extremadamente;sumamente
incredibly|unglaublicherweise|incroyablement|increíblemente
slightly|geringfügig;ein klein wenig|légèrement;un tantinet|ligeramente;levemente
partly|teilweise;teils|partiellement;en partie|parcialmente;en parte
mostly|größtenteils;meistens;überwiegend;zumeist|la plupart du temps;en grande partie|mayormente;la mayoría de las veces;en su mayoría
mainly|hauptsächlich;vorwiegend|principalement;essentiellement|principalmente
usually|normalerweise;üblicherweise;gewöhnlich|d'habitude;généralement;habituellement|normalmente;habitualmente;por lo general
constantly|andauernd;unentwegt;fortwährend|constamment;continuellement|continuamente;sin parar
absolutely|absolut;ganz und gar|absolument;tout à fait|absolutamente;por completo
certainly|sicherlich;bestimmt|certainement;à coup sûr|ciertamente;con seguridad
definitely|zweifellos;ohne Zweifel|sans aucun doute|sin duda;sin duda alguna;definitivamente
apparently|anscheinend;offenbar;scheinbar|apparemment|aparentemente;al parecer;por lo visto
actually|im Grunde|en réalité|en realidad;de hecho
so to speak|gewissermaßen|pour ainsi dire;en quelque sorte|por así decirlo
in principle|grundsätzlich;prinzipiell;im Prinzip|en principe|en principio
by mistake|versehentlich;irrtümlich|par erreur;par mégarde|por error;por equivocación;sin querer
by accident|zufälligerweise|accidentellement;par accident|por accidente;accidentalmente
deliberately|mit voller Absicht|délibérément;volontairement|deliberadamente
involuntarily|unwillkürlich;unfreiwillig|involontairement;malgré lui;malgré elle|involuntariamente
voluntarily|aus freien Stücken|de son plein gré|voluntariamente;por voluntad propia
secretly|heimlich;insgeheim;klammheimlich;im Geheimen|secrètement;en secret;en cachette;en catimini|secretamente;en secreto;a escondidas;a hurtadillas
openly|vor aller Augen;in aller Offenheit|ouvertement;au grand jour|abiertamente;a la vista de todos
in public|in der Öffentlichkeit;vor allen Leuten|en public;publiquement|en público;públicamente
in private|unter vier Augen|en privé;en tête-à-tête|en privado
unnoticed|unbemerkt;unbeobachtet|inaperçu;ni vu ni connu|inadvertido;sin que nadie lo note
carefully|mit Vorsicht;mit Sorgfalt;mit großer Sorgfalt|prudemment;avec précaution;soigneusement|cuidadosamente;con mucho cuidado;con cautela
attentively|mit Aufmerksamkeit|attentivement;avec attention|atentamente;con atención
patiently|mit Geduld|patiemment;avec patience|pacientemente;con paciencia
impatiently|vor Ungeduld|impatiemment|impacientemente;con impaciencia
happily|vor Freude|joyeusement;gaiement;avec joie|alegremente;felizmente;con alegría
sadly|vor Trauer|tristement;avec tristesse|tristemente;con tristeza
angrily|wutentbrannt;vor Wut;vor Zorn|furieusement;avec colère|furiosamente;con rabia;con enfado
proudly|vor Stolz|fièrement;avec fierté|orgullosamente;con orgullo
shyly|vor Schüchternheit|timidement|tímidamente;con timidez
nervously|vor Nervosität;vor Aufregung|nerveusement|nerviosamente
curiously|vor Neugier|avec curiosité|con curiosidad
bravely|beherzt|courageusement;bravement|valientemente;con valentía
fearfully|vor Angst|craintivement;avec crainte|temerosamente;con miedo
lovingly|mit viel Liebe|amoureusement;affectueusement;avec amour|amorosamente;cariñosamente;con cariño;con amor
tenderly|auf zärtliche Weise|tendrement;avec tendresse|tiernamente;con ternura
longingly|sehnsüchtig;sehnsuchtsvoll;vor Sehnsucht|avec nostalgie;langoureusement|con añoranza;con nostalgia
desperately|vor Verzweiflung|désespérément|desesperadamente
enthusiastically|vor Begeisterung|avec enthousiasme|con entusiasmo
passionately|leidenschaftlich|passionnément;avec passion|apasionadamente;con pasión
wholeheartedly|von ganzem Herzen;aus vollem Herzen|de tout cœur;de tout son cœur|de todo corazón
reluctantly|widerwillig;ungern;schweren Herzens|à contrecœur;à regret|de mala gana;a regañadientes
gladly|mit Vergnügen;herzlich gern|avec plaisir;de bon cœur;volontiers|con gusto;de buena gana
calmly|in aller Ruhe;seelenruhig|calmement|tranquilamente;serenamente
silently|stillschweigend|silencieusement|silenciosamente;calladamente
noisily|lauthals;mit viel Lärm|bruyamment|ruidosamente
loudly|mit lauter Stimme;aus vollem Hals;aus voller Kehle|à tue-tête;à voix haute;haut et fort|a gritos;a voz en grito
in a whisper|im Flüsterton|dans un murmure;en chuchotant|en un susurro;entre susurros
elegantly|mit Eleganz|élégamment;avec élégance|elegantemente;con elegancia
gracefully|mit Anmut|gracieusement;avec grâce|con gracia;grácilmente
clumsily|auf ungeschickte Weise|maladroitement|torpemente
skilfully|mit viel Geschick|habilement;adroitement|hábilmente
effortlessly|mühelos;ohne Mühe|sans effort|sin esfuerzo
laboriously|mühsam;mühevoll;mit viel Mühe|péniblement;laborieusement|trabajosamente
at full speed|mit voller Geschwindigkeit;in vollem Tempo;im Eiltempo|à toute vitesse;à toute allure|a toda velocidad;a toda pastilla
at a snail's pace|im Schneckentempo|à pas de tortue;à la vitesse d'un escargot|a paso de tortuga
at a gallop|im Galopp|au galop|al galope
in a flash|blitzschnell;im Handumdrehen;in Windeseile|en un éclair;en un clin d'œil|en un abrir y cerrar de ojos;en un santiamén
leisurely|gemächlich|sans se presser|sin prisa;pausadamente
in a circle|im Kreis|en rond;en cercle|en círculo;en círculos
in a row|in einer Reihe|à la file;d'affilée;en file indienne|en fila;en fila india
crosswise|kreuz und quer;überkreuz|en travers;en croix|de través
lengthways|der Länge nach|dans le sens de la longueur|longitudinalmente
sideways|seitwärts;seitlich|latéralement|lateralmente
uphill|bergauf;bergan|en montée|cuesta arriba
downhill|bergab;talwärts|en descente|cuesta abajo
upstream|flussaufwärts;stromaufwärts|en amont|río arriba
downstream|flussabwärts;stromabwärts|en aval|río abajo
upwards|aufwärts;nach oben hin|vers le haut|hacia arriba
downwards|abwärts;nach unten hin|vers le bas|hacia abajo
inwards|nach innen|vers l'intérieur|hacia adentro
skywards|himmelwärts|vers le ciel|hacia el cielo
upstairs|im Obergeschoss;treppauf|à l'étage|en el piso de arriba
downstairs|im Erdgeschoss;treppab|au rez-de-chaussée|en el piso de abajo
abroad|im Ausland|à l'étranger|en el extranjero
overhead|über unseren Köpfen;über den Köpfen|au-dessus de nos têtes|sobre nuestras cabezas
underwater|unter Wasser|sous l'eau|bajo el agua
at close quarters|aus nächster Nähe;aus der Nähe|de près|de cerca
in a straight line|schnurstracks;schnurgerade|en ligne droite|en línea recta
in passing|im Vorbeigehen;nebenbei;beiläufig|en passant|de pasada
on the way|unterwegs|en chemin;en route|de camino;por el camino
both together|zu zweit|toutes les deux|los dos juntos;las dos juntas
the three of them|zu dritt|tous les trois;toutes les trois|los tres juntos
as a group|gruppenweise;als Gruppe|en groupe|en grupo
individually|jeder für sich;jede für sich|individuellement;un à un|individualmente;por separado
separately|getrennt voneinander|séparément|separadamente
in turn|abwechselnd;der Reihe nach;reihum|à tour de rôle;tour à tour;en alternance|por turnos;alternativamente
simultaneously|zeitgleich|simultanément|simultáneamente
to the beat|im Takt|en rythme;en cadence;au rythme|al compás;al ritmo
in unison|im Chor|à l'unisson;en chœur|al unísono;a coro
without a break|pausenlos;ohne Pause|sans pause;sans relâche|sin pausa;sin descanso
without warning|ohne Vorwarnung|sans prévenir|sin previo aviso;sin avisar
without a trace|spurlos|sans laisser de trace|sin dejar rastro
without exception|ausnahmslos;ohne Ausnahme|sans exception|sin excepción
mysteriously|auf geheimnisvolle Weise|mystérieusement|misteriosamente
strangely|seltsamerweise;merkwürdigerweise;komischerweise|étrangement;bizarrement|extrañamente;por raro que parezca
surprisingly|überraschenderweise;erstaunlicherweise|étonnamment|sorprendentemente
as if by magic|wie von Zauberhand|comme par magie;comme par enchantement|como por arte de magia
as if by a miracle|wie durch ein Wunder|comme par miracle|de milagro;milagrosamente
naturally|natürlicherweise|naturellement|naturalmente;con naturalidad
clearly|klar und deutlich|clairement;nettement;distinctement|claramente;nítidamente
visibly|sichtlich;zusehends|visiblement;à vue d'œil|visiblemente;a ojos vistas
precisely|haargenau;punktgenau|précisément|precisamente;con precisión
deeply|zutiefst|profondément|profundamente
forcefully|mit Nachdruck;mit Wucht|fortement;avec force|fuertemente;con fuerza
firmly|felsenfest|fermement|firmemente;con firmeza
easily|mit Leichtigkeit;ohne Weiteres|facilement;aisément|fácilmente;con facilidad
equally|gleichermaßen|à parts égales|por igual
differently|auf andere Weise;auf andere Art|différemment|de otra manera;de otro modo
in another way|anderweitig|d'une autre manière|de otra forma
in some way|auf irgendeine Weise;auf irgendeine Art|d'une manière ou d'une autre|de alguna manera;de alguna forma
in pieces|in Stücken;in Scherben|en morceaux;en miettes|en pedazos;a trozos
drop by drop|tropfenweise;Tropfen für Tropfen|goutte à goutte|gota a gota
page by page|Seite für Seite|page par page|página por página
frame by frame|Bild für Bild|image par image|fotograma a fotograma
at first glance|auf den ersten Blick|au premier regard;à première vue|a primera vista
at eye level|auf Augenhöhe|à hauteur des yeux|a la altura de los ojos
at the same height|auf gleicher Höhe|à la même hauteur|a la misma altura
in the sun|in der prallen Sonne|en plein soleil|a pleno sol;bajo el sol
in the shade|im Schatten|à l'ombre|a la sombra
by moonlight|bei Mondschein;im Mondschein;im Mondlicht|au clair de lune|a la luz de la luna
without a word|ohne ein Wort|sans un mot;sans dire un mot|sin decir palabra
at the last second|in letzter Sekunde|à la dernière seconde|en el último segundo
with all one's might|mit aller Kraft;aus Leibeskräften|de toutes ses forces|con todas sus fuerzas
with cold|vor Kälte|de froid|de frío
with hunger|vor Hunger|de faim|de hambre
with tiredness|vor Müdigkeit|de fatigue|de cansancio
with laughter|vor Lachen|à force de rire|de tanto reír
with shock|vor Schreck|sous le choc|del susto
with shame|vor Scham|de honte|de vergüenza
halfway|auf halbem Weg;auf halber Strecke|à mi-chemin|a medio camino
out of nowhere|aus dem Nichts|de nulle part|de la nada
for no reason|grundlos;ohne Grund|sans raison|sin motivo;sin razón
for fun|zum Spaß;aus Spaß|pour rire;pour le plaisir|en broma;por diversión
for the first time|zum ersten Mal;erstmals|pour la première fois|por primera vez
for the last time|zum letzten Mal|pour la dernière fois|por última vez
by surprise|unversehens|par surprise|por sorpresa
after all|letzten Endes|après tout|al fin y al cabo;después de todo
in the end|letztendlich;letztlich|au bout du compte;en fin de compte|a fin de cuentas
out of the blue|aus heiterem Himmel|sans crier gare|de sopetón
preferably|am liebsten;vorzugsweise|de préférence|preferiblemente;de preferencia
"""
