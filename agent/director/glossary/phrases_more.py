"""More set phrases, pronouns and quantities, as in ``glossary_phrases``."""

from __future__ import annotations

PHRASES = """
I|ich|je;j'|yo
you|du|tu;vous|tú;usted;ustedes;vosotros
he|er|il|él
we|wir|nous|nosotros;nosotras
they|ihnen|ils;elles;eux|ellos;ellas
it|es|ça;cela|ello
this|dies;dieses hier|ceci;celui-ci;celle-ci|esto;éste;ésta
that one|das da;dieses da|celui-là;celle-là|ese de ahí;ése;aquél
who|wer;wen;wem|qui|quién;quien;quienes
what|was|qu'est-ce que;qu'est-ce qui;quoi donc|qué;lo que
where|wo;woher;wohin|où|dónde;donde;adónde
why|warum;wieso;weshalb|pourquoi|por qué
how|wie denn;auf welche Weise|comment|cómo
how many|wie viele;wieviele|combien de|cuántos;cuántas
how much|wie viel;wieviel|combien|cuánto;cuánta
how long|wie lang;wie lange|combien de temps|cuánto tiempo
which|welche;welcher;welches|lequel;laquelle;lesquels|cuál;cuáles
a|ein;eine;einen;einem;einer;nen;ne;n;'n;'nen;'ne|un;une|un;una
the|der;die;das;den;dem|le;la;les;l'|el;la;los;las
in the|im;ins||
of the|des|du;des|del
at the|am;beim|au;aux|
to the|zum;zur;ans||al
on the|aufm;aufs||
my|mein;meine;meinen|mon;ma;mes|mi;mis
your|dein;deine;deinen;euer;eure|ton;ta;tes;votre;vos|tu;tus;vuestro;vuestra
his|sein;seine;seinen;seinem;seiner|son;sa;ses|su;sus
our|unser;unsere|notre;nos|nuestro;nuestra
their|ihre;ihren;ihrem;ihrer|leur;leurs|suyo;suya
both|beide;alle beide|les deux;tous les deux|ambos;ambas;los dos;las dos
all|alle;sämtliche|tous;toutes;tous les;toutes les|todos;todas;todos los;todas las
some|einige;ein paar;paar|quelques;certains|algunos;algunas;unos;unas;unos cuantos
several|mehrere;mehreren|plusieurs|varios;varias
many|viele;vielen;jede Menge|beaucoup de;plein de;des tas de|muchos;muchas;un montón de
a lot|eine Menge;ganz viel|énormément|mogollón;una barbaridad
enough|genug;ausreichend|assez;suffisamment|bastante;suficiente
hardly|kaum|à peine|apenas
almost|fast;beinahe;nahezu|presque;quasiment|casi
about|ungefähr;etwa;circa;ca.|environ;à peu près|más o menos;aproximadamente;unos pocos
at least|mindestens;wenigstens;zumindest|au moins;au minimum|al menos;por lo menos;como mínimo
at most|höchstens;maximal|au plus;au maximum|como máximo;a lo sumo
exactly|genau;exakt|exactement;pile poil|exactamente;justo
completely|völlig;vollkommen;komplett;gänzlich|complètement;entièrement;totalement|completamente;totalmente;del todo
really|wirklich;tatsächlich|vraiment;réellement|de verdad;realmente;en serio
perhaps|vielleicht;womöglich;eventuell|peut-être|quizá;quizás;tal vez;a lo mejor
probably|wahrscheinlich;vermutlich|probablement;sans doute|probablemente;seguramente
of course|natürlich;klar doch;selbstverständlich|bien sûr;évidemment|claro que sí;por supuesto
rather|lieber;eher;vielmehr|plutôt|más bien;mejor dicho
especially|besonders;vor allem|surtout;notamment|sobre todo;especialmente
above all|in erster Linie|avant tout|ante todo
for example|zum Beispiel;z. B.;z.B.;beispielsweise|par exemple|por ejemplo;p. ej.
more|mehr;noch mehr|plus de;davantage|más
less|weniger|moins;moins de|menos
much more|viel mehr;deutlich mehr|beaucoup plus;bien plus|mucho más
much less|viel weniger|beaucoup moins|mucho menos
more and more|immer mehr|de plus en plus|cada vez más
a little longer|ein bisschen länger|un peu plus long;un peu plus longtemps|un poco más largo
a little longer|etwas länger;bisschen länger|un peu plus longue|un poco más de tiempo
a little shorter|ein bisschen kürzer;etwas kürzer;bisschen kürzer|un peu plus court;un peu plus courte;moins long|un poco más corto;un poco más corta
longer|länger|plus longtemps;plus long;plus longue|más tiempo;más largo;más larga
shorter|kürzer|plus court;plus courte|más corto;más corta
louder|etwas lauter;ein bisschen lauter|plus fort|más alto;más fuerte
quieter|etwas leiser;ein bisschen leiser|moins fort|más bajo;más bajito
faster|flotter;zügiger|plus vite;plus rapide|más rápido;más deprisa
slower|etwas langsamer;ein bisschen langsamer|plus lentement;moins vite|más despacio;más lento
brighter|etwas heller;ein bisschen heller|plus clair;plus lumineux|más claro;más luminoso
darker|etwas dunkler;ein bisschen dunkler|plus sombre;plus foncé|más oscuro;más oscura
bigger|etwas größer;ein bisschen größer|plus grand;plus grande|más grande
smaller|etwas kleiner;ein bisschen kleiner|plus petit;plus petite|más pequeño;más pequeña
better|besser|mieux|mejor
as big as|so groß wie|aussi grand que|tan grande como
as|so wie;genauso wie;genau wie|ainsi que;tout comme|tal como;así como
than|als wie|plus que|que no
so|dermaßen|tellement|tan
like this|auf diese Art|comme ça;ainsi|así;de esta manera
like that|so in der Art|dans ce genre|de ese modo
at first|zuerst;zunächst;erst mal;erstmal|d'abord;tout d'abord;en premier|primero;en primer lugar;al principio de todo
finally|schließlich;endlich|enfin;finalement|por fin;finalmente
afterwards|hinterher;nachher|après coup;par la suite|después de eso;más tarde
before that|davor;vorher;zuvor|auparavant;juste avant ça|antes de eso
later|später|plus tard|luego más tarde
soon|bald|bientôt|pronto;enseguida
at once|sofort;auf der Stelle|tout de suite;immédiatement|de inmediato;ahora mismo
suddenly|auf einmal;plötzlich|tout à coup;soudain;soudainement|de repente;de pronto
at the same time|gleichzeitig;zugleich|en même temps;à la fois|al mismo tiempo;a la vez
meanwhile|inzwischen;unterdessen;währenddessen|entre-temps;pendant ce temps|mientras tanto;entretanto
while|solange|pendant que;tandis que;alors que|mientras;mientras que
as soon as|sobald|dès que;aussitôt que|en cuanto;tan pronto como
every time|jedes Mal;jedesmal|chaque fois;à chaque fois|cada vez
sometimes|manchmal;ab und zu|parfois;de temps en temps|a veces;de vez en cuando
often|oft;häufig|souvent|a menudo;muchas veces
once|einmal|une fois|una vez
twice|zweimal|deux fois|dos veces
once more|einmal noch|encore un coup|una vez más
today|heute|aujourd'hui|hoy
tomorrow|morgen früh|demain|mañana por la mañana
yesterday|gestern|hier soir|ayer
in the morning|morgens;am Morgen|au petit matin|por la mañana
in the evening|abends;am Abend|en soirée|al anochecer;por la noche temprano
at night|nachts;in der Nacht;bei Nacht|de nuit|por la noche;de noche
at noon|mittags;am Mittag|à midi|al mediodía
at sunset|bei Sonnenuntergang|au coucher du soleil|al atardecer;al ponerse el sol
at sunrise|bei Sonnenaufgang|au lever du soleil|al amanecer
in the rain|im Regen;bei Regen|sous la pluie|bajo la lluvia
in the snow|im Schnee|sous la neige;dans la neige|en la nieve
in winter|im Winter|en hiver|en invierno
in summer|im Sommer|en été|en verano
in autumn|im Herbst|en automne|en otoño
in spring|im Frühling|au printemps|en primavera
all day|den ganzen Tag|toute la journée|todo el día
for a moment|einen Moment lang;einen Augenblick|pendant un instant;un petit moment|por un momento;un ratito
for a long time|lange Zeit|longtemps;pendant longtemps|mucho tiempo;durante mucho tiempo
in black and white|in Schwarzweiß;in Schwarz-Weiß|en noir et blanc|en blanco y negro
in colour|in Farbe|en couleur|en color;a color
in slow motion|in Zeitlupe|au ralenti|a cámara lenta;en cámara lenta
in time lapse|im Zeitraffer|en accéléré|a cámara rápida
in close-up|in Nahaufnahme;in Großaufnahme;ganz nah|en gros plan|en un primer plano;muy de cerca
from above|von oben|d'en haut;vu d'en haut;en plongée|desde arriba
from below|von unten|d'en bas;en contre-plongée|desde abajo
from behind|von hinten|de derrière;de dos|desde atrás;de espaldas
from the front|von vorn;von vorne|de face|de frente
from the side|von der Seite|de profil;de côté|de lado;de perfil
from afar|von weitem;aus der Ferne|de loin|desde lejos;a lo lejos
from the left|von links|de la gauche;depuis la gauche|desde la izquierda
from the right|von rechts|de la droite;depuis la droite|desde la derecha
in the distance|in der Ferne|au loin|en la distancia
at the top|ganz oben;oben im Bild|tout en haut|arriba del todo
at the bottom|ganz unten;unten im Bild|tout en bas|abajo del todo
at the edge|am Rand|au bord|al borde
at the front|vorne;vorn|à l'avant;devant tout|delante del todo
at the back|hinten;ganz hinten|à l'arrière;tout au fond|al fondo del todo;detrás del todo
in the corner|in der Ecke|dans le coin|en la esquina;en el rincón
in the centre|im Zentrum;mittig|au centre|centrado
in the picture|im Bild|à l'image;dans l'image|en la imagen;en pantalla
out of the picture|aus dem Bild|hors champ;hors cadre|fuera de campo;fuera de cuadro
up|hoch;rauf;hinauf;nach oben|vers le haut|hacia arriba
down|runter;hinunter;nach unten|vers le bas|hacia abajo
forward|nach vorne;vorwärts|vers l'avant;en avant|hacia delante;hacia adelante
backward|rückwärts;nach hinten|vers l'arrière;en arrière|hacia atrás
away|weg;fort|au loin d'ici|lejos de aquí
back|zurück|de retour|de vuelta
out|raus;hinaus;heraus|vers l'extérieur|hacia fuera
in here|rein;hinein;herein|vers l'intérieur|hacia dentro
past|vorbei|devant lui|de largo
everywhere|überall|partout|por todas partes;en todos lados
nowhere|nirgends;nirgendwo|nulle part|en ninguna parte
somewhere|irgendwo|quelque part|en alguna parte;en algún lugar
here in the picture|hier im Bild|ici dans l'image|aquí en la imagen
next to it|daneben|juste à côté|justo al lado
behind it|dahinter|derrière ça|justo detrás
in front of it|davor im Bild|juste devant|justo delante
in it|darin;drin|là-dedans|ahí dentro
on it|darauf;drauf|là-dessus|ahí encima
with it|dabei|avec ça|con eso;con ello
about it|darüber hinaus|à ce sujet|al respecto
for it|hierfür|pour ça|para eso
opposite|gegenüber;gegenüber von|en face de;en face|enfrente de
along|entlang;längs|le long de|a lo largo de
near|nahe bei;in der Nähe von;in der Nähe|près de;à proximité de|cerca de
far from|weit weg von|loin de|lejos de
inside|innerhalb von;innerhalb|à l'intérieur de|dentro de
outside of|außerhalb von;außerhalb|à l'extérieur de|fuera de
towards|in Richtung von|vers|hacia
by|per;mittels|par le biais de|mediante
beyond|jenseits;jenseits von|au-delà de|más allá de
up to|bis zu|jusqu'au|hasta el;hasta la
from then on|von da an;ab da;ab dann|à partir de là;dès lors|a partir de ahí;desde entonces
starting from|ab|à partir de;dès|a partir de
except|außer;bis auf|sauf;excepté;hormis|excepto;salvo;menos el;menos la
despite|trotz|malgré|a pesar de
because of|wegen|à cause de|por culpa de;a causa de
thanks to|dank der;dank des|grâce à|gracias a
according to|zufolge|selon;d'après|según
about|über das Thema|à propos de;au sujet de|acerca de
among|unter anderem|parmi|de entre
although|obwohl;obgleich|bien que;quoique|aunque
otherwise|sonst;ansonsten|sinon;autrement|si no;de lo contrario
therefore|deshalb;deswegen;darum;daher|c'est pourquoi;donc|por eso;por lo tanto
however|jedoch;allerdings;trotzdem|pourtant;cependant;quand même|sin embargo;no obstante
either|entweder|soit|o bien
neither|weder|ni|ni
nor|noch auch|ni non plus|ni tampoco
not either|auch nicht|non plus|tampoco
even|sogar;selbst wenn|même si|incluso;hasta los;ni siquiera
not yet|noch nicht|pas encore|todavía no;aún no
no longer|nicht mehr;nimmer|ne plus;plus du tout|ya no
no more|kein mehr;keine mehr|plus de ça|no más;nada más
not at all|gar nicht;überhaupt nicht|pas du tout;absolument pas|para nada;en absoluto
not so|nicht so;nicht ganz so|pas si;pas aussi|no tan
not too|nicht zu|pas trop|no demasiado
nothing else|sonst nichts;nichts anderes|rien d'autre|nada más que eso
something else|was anderes;etwas anderes|autre chose|otra cosa
someone else|jemand anderes;jemand anders|quelqu'un d'autre|otra persona
the same thing|dasselbe;das Gleiche|la même chose|lo mismo
each other|einander;gegenseitig|l'un l'autre;les uns les autres|el uno al otro;mutuamente
together|zusammen;miteinander;gemeinsam|ensemble|juntos;juntas
alone|allein;ganz allein|tout seul;toute seule|a solas;solito;solita
by itself|von selbst;von allein|tout seul d'un coup|por sí solo
slowly|ganz langsam|lentement;doucement|lentamente;despacio;poco a poco
quickly|schnellstens;im Nu|rapidement;vite;vite fait|rápidamente;deprisa
quietly|ganz leise|tout doucement;à voix basse|en voz baja;bajito
gently|behutsam;sachte|délicatement|suavemente;con cuidado
gradually|allmählich;nach und nach|peu à peu;petit à petit|gradualmente
directly|direkt;geradewegs|directement|directamente
simply|einfach nur|simplement;tout simplement|simplemente
well|gut so|comme il faut|bien hecho
badly|schlecht gemacht|mal fait|mal hecho
one sees|man sieht;da sieht man;zu sehen ist;zu sehen sind|on voit;on aperçoit|se ve;se ven;vemos
one hears|man hört;zu hören ist|on entend|se oye;se oyen;oímos
one should see|man soll sehen;man sollte sehen|on devrait voir|se debería ver;que se vea
there is|es gibt;da ist;da gibt es|il y a;y a|hay
there are|da sind|il y en a|hay unos;hay unas
there should be|es soll geben;da soll|il devrait y avoir;il faut qu'il y ait|debería haber;tiene que haber;que haya
it is about|es geht um;handelt von|il s'agit de;ça parle de|se trata de;trata de
goes|kommt raus;geht raus;fällt weg;fliegt raus|s'en va;dégage|se va fuera
drops out|fällt raus|passe à la trappe|se cae del montaje
take away|weg mit;raus mit;schmeiß raus|vire-moi ça;enlève-moi ça|fuera con;quítame eso
leave out|lass weg;nicht so viel|laisse tomber|deja fuera
leave as it is|so lassen;lass so;bleibt so|laisser tel quel;laisse comme ça;tel quel|déjalo así;dejar como está
has to go|muss weg;muss raus;hat da nichts zu suchen|doit partir;doit disparaître|tiene que irse
should stay|soll bleiben;bleibt drin|doit rester|que se quede;debe quedarse
is missing|fehlt noch;fehlt|il manque;manque|falta;faltan
is wrong|stimmt nicht;passt nicht|ça ne va pas;ne va pas|no encaja;está mal
I like|mir gefällt;ich mag|j'aime;j'aime bien;ça me plaît|me gusta;me gustan;me encanta
I do not like|gefällt mir nicht;ich mag nicht|je n'aime pas;j'aime pas;ça ne me plaît pas|no me gusta;no me gustan
I want|ich will|je veux|quiero;yo quiero
I would rather|ich hätte lieber;mir wäre lieber|je préfère;je préférerais;j'aimerais mieux|prefiero;preferiría
I need|ich brauche|j'ai besoin de;il me faut;il me faudrait|necesito;me hace falta
we need|wir brauchen|on a besoin de;il nous faut|necesitamos;nos hace falta;haría falta
I think|ich finde;ich glaube;ich denke;meiner Meinung nach|je trouve;je pense;je crois;à mon avis|creo que;me parece;pienso que
I had|ich hatte|j'avais|yo tenía
could we|könnten wir;können wir|on pourrait;on peut;pourrait-on;est-ce qu'on peut|podríamos;podemos
can you|kannst du mir|peux-tu me|me puedes hacer
would you|würden Sie;wären Sie so nett|voudrais-tu;voudriez-vous|te importaría;harías
can one|kann man;könnte man|peut-on|se puede
is it possible|geht es dass;ist das möglich;ist das machbar|c'est possible;est-ce possible|es posible que;será posible
please|bitte mal;sei so gut|merci de|hazme el favor
let us|lass uns;lasst uns|faisons en sorte que|vamos a
how about|wie wäre es mit;wie wärs mit;wie wär's mit|et si on mettait;que dirais-tu de|qué tal;qué te parece
it would be nice|es wäre schön;schön wäre;cool wäre|ce serait bien;ce serait sympa;ça serait bien|estaría bien;sería bonito;molaría
it would be better|besser wäre;es wäre besser|il vaudrait mieux;ce serait mieux|sería mejor;mejor si
have to|muss man|il faut;faut;faudrait;il faudrait|hay que;habría que
should be|soll sein;sollte sein|devrait être;doit être|debería ser;que sea;que esté
must not|darf nicht;dürfen nicht|ne doit pas;ne doivent pas|no debe;no deben
need not|braucht nicht;muss nicht|pas besoin de;n'a pas besoin de|no hace falta;no es necesario
as much as possible|so viel wie möglich;möglichst viel|autant que possible|lo más posible
as soon as possible|so schnell wie möglich|dès que possible|cuanto antes
if possible|wenn möglich;wenns geht;wenn es geht|si possible|si es posible;si se puede
in any case|auf jeden Fall;auf alle Fälle|en tout cas;dans tous les cas|en todo caso;en cualquier caso
in no case|auf keinen Fall|en aucun cas;surtout pas|de ninguna manera;en ningún caso
in general|im Allgemeinen;insgesamt|en général;globalement|en general
in total|alles in allem;im Ganzen|au total;en tout|en total
in between|dazwischen;zwischendurch|entre les deux|entre medias;por en medio
step by step|Schritt für Schritt|pas à pas|paso a paso
side by side|nebeneinander;Seite an Seite|côte à côte|lado a lado;uno al lado del otro
one after the other|nacheinander;hintereinander|l'un après l'autre;un par un|uno tras otro;uno por uno
hand in hand|Hand in Hand|main dans la main|de la mano;cogidos de la mano
arm in arm|Arm in Arm|bras dessus bras dessous|del brazo
face to face|von Angesicht zu Angesicht|face à face|cara a cara
on foot|zu Fuß|à pied|a pie;andando
by bike|mit dem Rad;mit dem Fahrrad|à vélo|en bici;en bicicleta
by train|mit dem Zug|en train|en tren
by car|mit dem Auto|en voiture|en coche
on horseback|zu Pferd|à cheval|a caballo
at home|zu Hause;zuhause;daheim|à la maison;chez lui;chez elle|en casa
home|nach Hause|vers la maison|a casa
at school|in der Schule|à l'école|en la escuela;en el cole
at work|bei der Arbeit;auf Arbeit|au travail;au boulot|en el trabajo
at sea|auf See|en mer|en alta mar
by the sea|am Meer|au bord de la mer|a la orilla del mar;junto al mar
in the countryside|auf dem Land|à la campagne|en el campo
in the air|in der Luft|en l'air;dans les airs|en el aire
on the floor|am Boden;auf dem Boden|par terre;au sol|en el suelo;por el suelo
on the wall|an der Wand|au mur|en la pared
on the phone|am Telefon|au téléphone|por teléfono;al teléfono
is afraid|hat Angst|a peur|tiene miedo
are afraid|haben Angst|ont peur|tienen miedo
is cold|ihm ist kalt;ihr ist kalt|a froid|tiene frío
is hungry|hat Hunger|a faim|tiene hambre
is thirsty|hat Durst|a soif|tiene sed
is lucky|hat Glück|a de la chance|tiene suerte
is right|hat recht|a raison|tiene razón
is called|heißt|s'appelle|se llama
is born|wird geboren|naît enfin|nace por fin
says goodbye|nimmt Abschied|dit au revoir;fait ses adieux|dice adiós
makes|bringt zustande|fait en sorte|logra hacer
is on fire|steht in Flammen|est en feu|está en llamas
zooms in|geht ganz nah ran;fährt näher ran|fait un zoom;fait un zoom avant|hace zoom;hace un zoom
zoom in|geh näher ran;fahr näher ran|zoome un peu|haz zoom;haz un zoom
turn up|lauter machen;mach lauter|monte le son;monter le son|sube el volumen;subir el volumen;súbele
turn down|leiser machen;mach leiser|baisse le son;baisser le son|baja el volumen;bajar el volumen;bájale
mute|Ton aus;ohne Ton|coupe le son;sans le son|sin sonido;quita el sonido
blinks|mit den Augen zwinkern|cligne des yeux|pestañea
winks|zwinkert zu|fait un clin d'œil|guiña el ojo
turn back|kehrt um|fait demi-tour|da media vuelta
turns around|dreht sich um|se retourne|se da la vuelta
realises|merkt auf einmal|se rend compte|se da cuenta
hurries|beeilt sich|se dépêche|se da prisa
takes a walk|geht spazieren;macht einen Spaziergang|fait une promenade|da un paseo
makes music|macht Musik|fait de la musique|hace música
queue|Schlange stehen|faire la queue|hacer cola
or so|oder so;so ungefähr|ou quelque chose comme ça;ou un truc du genre|o algo así
and so on|und so weiter;usw.|et ainsi de suite;etc.|etcétera;y así sucesivamente
that is to say|das heißt;d.h.|c'est-à-dire|es decir;o sea que
as always|wie immer|comme toujours;comme d'habitude|como siempre
as before|wie bisher;wie vorher|comme avant|como antes
as agreed|wie besprochen|comme convenu|como quedamos
as said|wie gesagt|comme je disais|como dije
okay|okay;ok;einverstanden;alles klar|d'accord;ok;ça marche|de acuerdo;vale;dale
yes|jawohl;ja klar|oui;ouais|sí
hello|hallo;moin;servus;guten Tag|bonjour;salut;coucou|hola
sorry|sorry;entschuldigung;tut mir leid|désolé;désolée;pardon|perdón;lo siento
have|ham;habn|avons fait|hemos
I am|ich bin|je suis;chuis;j'suis|yo soy;soy
you have|du hast;haste|t'as;tu as;vous avez|tienes
it is|es ist;ist's;is|c'est;c'est un;c'est une|es un;es una
it was|es war|c'était|era un;era una
is not|ist nicht;is nich|n'est pas;c'est pas|no es;no está
it does not have to|es muss nicht|c'est pas obligé|no tiene que
I do not know|keine Ahnung;weiß nicht|je sais pas;chais pas;j'sais pas|no sé
|naja;tja;ach;äh;ähm;hm;puh;sag mal;schau mal|euh;ouf;tu vois;en fait|eh;este pues;a ver;digamos
|guck mal;hör mal;eigentlich;irgendwie;sozusagen;quasi|genre;en gros;bref|en plan;en fin;la verdad
|wäre das okay;wenn du magst;wenn das geht|si tu veux bien|si no te importa
|wäre super;wär super;wär cool;danke dir|si ça te va;ce serait super|si te parece bien;estaría genial
from the|vom;ausm||
with the|mitm||
under the|unterm||
over the|überm||
behind the|hinterm||
in front of the|vorm||
can go|kann weg;kann raus;darf weg|peut partir;peut disparaître|puede irse;se puede quitar
"""
