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
just under|knapp|un peu moins de|algo menos de
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
on top|obendrauf;oben drauf|par-dessus;au-dessus de ça|encima;por encima
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
"""
