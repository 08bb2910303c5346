"""The rest of the set phrases: places in a picture, what is of whom, how often and how sure, as in ``glossary_phrases``."""

from __future__ import annotations

PHRASES = """
of it|davon|de cela|de ello
whose|dessen;deren|dont|cuyo;cuya;cuyos;cuyas
such|solche;solcher;solches;solchen|tel;telle;tels;telles|tal;tales
no matter|egal;ist egal|peu importe;n'importe|da igual;no importa
quite|ziemlich;recht|assez bien;plutôt pas mal|bastante bien
besides|außerdem;ausserdem;zudem|de plus;en outre|además
thereby|dadurch|par là|con ello mismo
on the other hand|dagegen;andererseits|par contre;en revanche|por otro lado;por otra parte
likewise|ebenso;genauso|de même|asimismo;igualmente
so far|bisher;bislang|jusqu'ici;jusqu'à présent|hasta ahora
from now on|ab jetzt;von nun an|désormais;dorénavant|de ahora en adelante;a partir de ahora
as well as|sowie|de même que|así como también
by all means|unbedingt|à tout prix|sin falta
something like that|sowas;so etwas;so was|un truc comme ça;quelque chose comme ça|algo así
rarely|selten|rarement|rara vez;pocas veces
just under|knapp|juste un peu moins de|algo menos de
at some point|irgendwann|un jour ou l'autre|en algún momento
unfortunately|leider;schade|malheureusement;dommage|por desgracia;lástima
hopefully|hoffentlich|espérons que|ojalá
luckily|zum Glück|heureusement|por suerte;menos mal
back then|damals|à l'époque|en aquel entonces
at the moment|momentan;derzeit;im Moment|en ce moment;pour le moment|en este momento;por ahora
several times|mehrmals|plusieurs fois|varias veces
more often|öfter;öfters|plus souvent|más a menudo
since then|seitdem|depuis lors|desde aquel día
in order to|um zu|afin de;afin d'|con el fin de
during|im Laufe von|lors de;au cours de|en el transcurso de
as for|was … angeht|quant à|en cuanto a
any|irgendein;irgendeine;irgendeinen|n'importe quel;n'importe quelle;quelconque|cualquier;cualquiera
each one|jeder einzelne|chacun;chacune|cada uno;cada una
little|wenig|peu|poco;poca
late|spät am Abend|tard|muy tarde
early|früh am Morgen|tôt|muy temprano
far|weit|loin|lejos
near here|in der Nähe hier|tout près|cerca
behind|hinten dran|par derrière|detrás;por detrás
in front|vorne dran|par devant|delante;por delante
underneath|unten drunter|au-dessous;par en dessous|debajo;por debajo
on top|obendrauf;oben drauf|par-dessus;au-dessus de ça|por encima
around|drumherum;ringsherum|tout autour|alrededor
forwards|voran|en avançant|adelante
backwards|rücklings|à reculons|atrás;para atrás
with me|mit mir|avec moi|conmigo
with you|mit dir|avec toi|contigo
with him|mit ihm|avec lui|consigo;con él
me|mich|moi|mí
him|ihn;ihm|lui|a él
her|ihr|à elle|a ella
us|uns|à nous|a nosotros
them|denen|à eux|a ellos;a ellas
last night|letzte Nacht|la nuit dernière|anoche
the day before yesterday|vorgestern|avant-hier|anteayer
next time|nächstes Mal|la prochaine fois|la próxima vez
this time|diesmal;dieses Mal|cette fois;cette fois-ci|esta vez
last time|letztes Mal|la dernière fois|la última vez
the first time|das erste Mal;beim ersten Mal|la première fois|la primera vez
whatever|was auch immer|quoi qu'il en soit|lo que sea
that is enough|das reicht;reicht so|ça suffit|con eso basta;es suficiente
that fits|das passt;passt so|ça colle;c'est bon|así está bien;queda bien
do not change|nichts ändern;ändere nichts an|ne change pas;ne touche pas à|no cambies;no toques
for the rest|ansonsten alles;der Rest bleibt|le reste ne change pas|lo demás igual
at the top right|oben rechts;rechts oben|en haut à droite|arriba a la derecha
at the top left|oben links;links oben|en haut à gauche|arriba a la izquierda
at the bottom right|unten rechts;rechts unten|en bas à droite|abajo a la derecha
at the bottom left|unten links;links unten|en bas à gauche|abajo a la izquierda
all the rest|alles andere;alles Übrige;das Übrige|tout le reste|todo lo demás;lo demás
flies a kite|lässt einen Drachen steigen;lässt Drachen steigen|fait voler un cerf-volant|vuela una cometa
too much|viel zu viel;zu viele|beaucoup trop de;beaucoup trop|demasiados;demasiadas
a bit of|ein bisschen von|un peu de|un poco de
as it is|so wie es ist;wie es ist;wie gehabt|comme c'est;comme il est;comme elle est|como está;tal cual;tal y como está
the way round|andersrum;anders herum|dans l'autre sens|al revés del todo
the other way round|umgekehrt;genau andersrum|inversement;c'est l'inverse|a la inversa;justo al revés
in this order|in dieser Reihenfolge|dans cet ordre|en este orden
from scratch|ganz neu;noch mal von vorn|à partir de zéro;depuis le début|desde cero
from beginning to end|von Anfang bis Ende|du début à la fin|de principio a fin
all the time|ständig;dauernd|sans arrêt|constantemente
on screen|auf dem Bildschirm;im Bild zu sehen|à l'écran|en la pantalla
to be seen|zu sehen;im Blick|visible à l'image|a la vista
to be heard|zu hören;im Ohr|audible au fond|audible de fondo
in focus|scharf gestellt|au point|bien enfocado
out of focus|außerhalb der Schärfe|hors du point|fuera de foco
in the light of|im Licht von;im Schein von|à la lumière de;à la lueur de|a la luz de
with the words|mit den Worten;mit dem Satz|avec les mots|con las palabras
in English|auf Englisch|en anglais|en inglés
in German|auf Deutsch|en allemand|en alemán
in French|auf Französisch|en français|en francés
in Spanish|auf Spanisch|en espagnol|en español
in a low voice|mit leiser Stimme;halblaut|à mi-voix|a media voz
out loud|laut vorgelesen|à haute voix|en voz alta
by hand|von Hand;per Hand|à la main|a mano
by heart|auswendig|par cœur|de memoria
by chance|zufällig;aus Versehen|par hasard|por casualidad
on purpose|absichtlich;mit Absicht|exprès;fait exprès|a propósito;adrede
in vain|vergeblich;umsonst|en vain|en vano
in a hurry|in Eile;eilig|en vitesse;à la hâte|con prisa;a toda prisa
in peace|in Ruhe|en paix;tranquillement|en paz;con calma
in silence|schweigend;stumm|en silence|en silencio
in tears|in Tränen|en pleurs|entre lágrimas
in the dark|im Dunkeln|dans le noir|a oscuras;en la oscuridad
in the open air|im Freien;an der frischen Luft|en plein air|al aire libre
in the middle of|mitten in;mitten auf;inmitten von|au milieu de;en plein milieu de|en medio de;en mitad de
at the foot of|am Fuß von;am Fuße|au pied de|al pie de
at the edge of|am Rand von;am Rande|au bord de|al borde de
on top of|oben auf|au sommet de;en haut de|en lo alto de
on the other side|auf der anderen Seite|de l'autre côté|al otro lado
on both sides|auf beiden Seiten;beidseitig|des deux côtés|a ambos lados
on all sides|von allen Seiten;rundum|de tous côtés|por todos lados
a kind of|eine Art;so eine Art|une sorte de;une espèce de|una especie de;un tipo de
a lot of|eine Menge von;jede Menge von|un tas de;une foule de|un montón enorme de
a couple of|ein paar von|une paire de|un par de
full of|voll mit;voll von|plein de monde;rempli de|lleno de;llena de
made of|gemacht aus;aus lauter|fait de;faite de|hecho de;hecha de
dressed in|gekleidet in|vêtu de;vêtue de;habillé en|vestido de;vestida de
ready to|bereit zu|prêt à;prête à|listo para;lista para
about to|kurz davor|sur le point de|a punto de
start to|fängt an zu|se met à;commence à|se pone a;empieza a
stop doing|hört auf zu|arrête de;cesse de|deja de;para de
keep on|macht weiter mit|continue de;continue à|sigue sin parar
has just|hat gerade|vient de;viennent de|acaba de;acaban de
is going to|wird gleich|va bientôt|va a;van a
used to|pflegte zu|avait l'habitude de|solía;solían
would be better|besser wäre es;wär besser|serait mieux|quedaría mejor
looks better|sieht besser aus|rend mieux|se ve mejor
looks like|sieht aus wie;wirkt wie|ressemble à;a l'air de|se parece a un;parece un;parece una
seems to be|scheint zu sein|semble être|parece ser
what if|was wäre wenn;wie wäre es wenn|et si|y si;qué tal si
only if|nur wenn|seulement si|solo si
even more|noch mehr davon|encore plus|aún más;todavía más
even if|auch wenn;selbst wenn es|même quand|aunque sea
no problem|kein Problem;macht nichts|pas de souci;pas grave|no pasa nada;sin problema
great|mega gut;richtig gut|trop bien;c'est top|qué bien;qué guay
not good|nicht gut;gar nicht gut|pas terrible;pas bien|no está bien;nada bien
too long|zu lang;zu lange|trop long;trop longue|demasiado largo;demasiado larga;muy largo
too short|zu kurz|trop court;trop courte|demasiado corto;demasiado corta;muy corto
too loud|zu laut|trop fort;trop forte|demasiado alto;demasiado fuerte
too quiet|zu leise|pas assez fort|demasiado bajo
too dark|zu dunkel|trop sombre|demasiado oscuro;demasiado oscura
too bright|zu hell|trop clair;trop lumineux|demasiado claro;demasiado brillante
too fast|zu schnell|trop vite;trop rapide|demasiado rápido
too slow|zu langsam|trop lent;trop lente|demasiado lento;demasiado lenta
"""
