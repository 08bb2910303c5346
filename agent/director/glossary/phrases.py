"""Adverbs, prepositions, conjunctions and set phrases of messages about a film, with their plain English.

A row is ``english|german|french|spanish``, ``;`` between synonyms; an empty English cell says nothing.
"""

from __future__ import annotations

PHRASES = """
in the background|im Hintergrund;hinten im Bild|au fond;à l'arrière-plan;en arrière-plan|al fondo;en el fondo;de fondo
in the foreground|im Vordergrund;vorne im Bild|au premier plan;en premier plan|en primer plano;en primer término
at the end|am Ende;am Schluss;zum Schluss;ganz am Ende|à la fin;tout à la fin;en fin de film|al final;al final del todo
at the beginning|am Anfang;zu Beginn;ganz am Anfang;anfangs|au début;tout au début|al principio;al comienzo;al inicio
in the middle|in der Mitte;mittendrin|au milieu|en medio;en el medio;en el centro
instead|stattdessen;dafür|à la place|en su lugar;en vez de eso;en cambio
instead of|statt;anstatt;anstelle von|au lieu de;à la place de|en lugar de;en vez de
take it out|weg damit;raus damit;schmeiß das raus|à virer;à enlever|fuera con eso;que se quite
a bit|ein bisschen;ein wenig;etwas;bisschen;bissl;ein Stückchen|un peu;un petit peu|un poco;un poquito;algo
a bit more|ein bisschen mehr;etwas mehr;bisschen mehr|un peu plus;un peu plus de;un peu plus d'|un poco más;un poco más de
a bit less|ein bisschen weniger;etwas weniger;bisschen weniger|un peu moins;un peu moins de|un poco menos;un poco menos de
much|viel|beaucoup|mucho
very|sehr;total;mega|très;vachement;hyper|muy;súper
too|zu viel;allzu|trop;trop de|demasiado;demasiada
closer|näher ran;näher dran;dichter ran;näher|plus près;de plus près|más cerca
further away|weiter weg;weiter entfernt|plus loin|más lejos
on the left|links;auf der linken Seite|à gauche;sur la gauche|a la izquierda
on the right|rechts;auf der rechten Seite|à droite;sur la droite|a la derecha
to the left|nach links|vers la gauche|hacia la izquierda
to the right|nach rechts|vers la droite|hacia la derecha
above|oben;darüber|en haut;au-dessus|arriba
below|unten;darunter|en bas;en dessous|abajo
over|über|au-dessus de|encima de;por encima de;sobre
under|unter|sous|debajo de;bajo
in|in|dans;en|en
on|auf;an|sur|encima
with|mit|avec|con
without|ohne|sans|sin
for|für|pour|para;pa'
from|von;aus|depuis|desde
of|von den|de;d'|de
to|zu;nach|à|a
at|bei|chez|
behind|hinter|derrière|detrás de;tras
in front of|vor|devant|delante de;frente a
next to|neben|à côté de|al lado de;junto a
between|zwischen|entre|entre
through|durch|à travers;par|a través de;por
around|um;ums;um herum;rings um|autour de|alrededor de
against|gegen|contre|contra
until|bis;bis zum|jusque|hasta que
during|während|pendant;durant|durante
after|nachdem|après|después de
before|bevor;ehe|avant;avant de|antes de
since|seit|depuis que|desde que
and|und;u.|et|y;e
or|oder|ou|o;u
but|aber;sondern;doch|mais|pero;sino
because|weil;denn;da ja|parce que;car|porque
if|wenn;falls|si|si
when|als|quand;lorsque|cuando
so that|damit;sodass|pour que;afin que|para que
as if|als ob;als würde|comme si|como si
that|dass|que;qu'|que
like|wie;wie ein|comme|como
it looks like|es sieht aus wie|on dirait;ça ressemble à|se parece a
then|dann;danach;anschließend|puis;ensuite;alors|luego;después;entonces
now|jetzt;nun|maintenant|ahora
again|noch mal;nochmal;noch einmal;wieder;erneut|encore une fois;de nouveau;à nouveau|otra vez;de nuevo
always|immer;die ganze Zeit|toujours;tout le temps|siempre;todo el rato
never|nie;niemals|jamais|nunca;jamás
not|nicht;net;ned;nich|pas;ne pas|no
no|kein;keine;keinen;keinem;keiner|aucun;aucune;pas de|ningún;ninguna;ninguno
nothing|nichts;nix|rien|nada
something|irgendwas;irgendetwas|quelque chose|alguna cosa
someone|jemand;irgendwer|quelqu'un|alguien
nobody|niemand|personne d'autre|nadie
everything|alles|tout|todo
only|nur;bloß;lediglich|seulement;juste;uniquement|solo;sólo;solamente;nomás
also|auch;ebenfalls|aussi;également|también
still|noch;immer noch|encore;toujours encore|todavía;aún
already|schon;bereits|déjà|ya
here|hier|ici|aquí;acá
there|da;dort|là;là-bas|allí;allá;ahí
outside|draußen|dehors;à l'extérieur|fuera;afuera
I would like|ich möchte;ich hätte gern;ich hätte gerne;ich würde gern|je voudrais;j'aimerais;je souhaite|quisiera;me gustaría;querría
could you|könntest du;kannst du|est-ce que tu pourrais;tu pourrais|podrías;puedes
could you|könnten Sie;würdest du;magst du|tu peux;pourrais-tu;peux-tu;pourriez-vous|podría usted;me puedes
would it be possible|wäre es möglich|serait-il possible|sería posible
would it be possible|ist es möglich;ginge es|est-ce qu'il serait possible;c'est possible de|es posible;se podría
please|bitte;bitteschön|s'il te plaît;s'il vous plaît;stp;svp|por favor;porfa
thanks|danke;danke schön;vielen Dank|merci;merci beaucoup|gracias;muchas gracias
|geht das;ginge das;weißt du;halt;eben;mal;ma;ja;gell;also|du coup;quoi;hein;bah;ben;voilà|pues;bueno;o sea;oye
inside|drinnen|dedans;à l'intérieur|dentro;adentro
"""
