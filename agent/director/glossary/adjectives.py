"""Adjectives of colour, size, shape, material and condition in English, German, French and Spanish.

A row is ``english|german|french|spanish``, ``;`` between synonyms, ``_`` between the words of one form: the German base
form (and a stem that rules do not make), the French masculine (and an irregular feminine), the Spanish masculine.
"""

from __future__ import annotations

ADJECTIVES = """
red|rot|rouge|rojo
blue|blau|bleu|azul
green|grün|vert|verde
yellow|gelb|jaune|amarillo
orange|orange;orangefarben|orangé|anaranjado;naranja
purple|lila;violett;purpurn|mauve;violet violette;pourpre|morado;violeta;púrpura
pink|rosa;pink|rose|rosa;rosado
brown|braun|brun;marron|marrón marrones;castaño;pardo
black|schwarz|noir|negro
white|weiß|blanc blanche|blanco
grey|grau|gris|gris
beige|beige|beige|beige
golden|golden;goldfarben|doré|dorado
silver|silbern;silberfarben|argenté|plateado
turquoise|türkis;türkisfarben|turquoise|turquesa
dark blue|dunkelblau|bleu_foncé;bleu_nuit|azul_oscuro
light blue|hellblau|bleu_clair;bleu_ciel|azul_claro;celeste
navy blue|marineblau|bleu_marine|azul_marino
royal blue|königsblau;kobaltblau|bleu_roi|azul_real
dark green|dunkelgrün|vert_foncé|verde_oscuro
light green|hellgrün|vert_clair|verde_claro
olive green|olivgrün|vert_olive|verde_oliva
mint green|mintgrün|vert_menthe|verde_menta
dark red|dunkelrot;weinrot;bordeauxrot|rouge_foncé;bordeaux|rojo_oscuro;granate;burdeos
bright red|knallrot;hellrot;leuchtend_rot|rouge_vif;écarlate|rojo_vivo;escarlata
crimson|blutrot;karminrot|cramoisi|carmesí
bright yellow|knallgelb;leuchtend_gelb|jaune_vif|amarillo_chillón
dark brown|dunkelbraun|brun_foncé|marrón_oscuro
light brown|hellbraun|marron_clair|marrón_claro
dark grey|dunkelgrau;anthrazit|gris_foncé|gris_oscuro
light grey|hellgrau|gris_clair|gris_claro
cream|cremefarben|écru|crema
ochre|ocker;ockerfarben|ocre|ocre
copper|kupferfarben;kupferrot|cuivré|cobrizo
blond|blond|blond|rubio
pale|blass;bleich|pâle|pálido
colourful|bunt;farbenfroh;farbig|coloré;multicolore|colorido;multicolor;de_colores
colourless|farblos|incolore|incoloro
black and white|schwarzweiß;schwarz-weiß|noir_et_blanc|blanco_y_negro
pastel|pastellfarben|pastel|pastel
big|groß|grand;gros grosse|grande;gran
small|klein|petit|pequeño;chiquito
tiny|winzig|minuscule|diminuto;minúsculo
huge|riesig;riesengroß;gewaltig|énorme;immense|enorme;inmenso
giant|gigantisch;gigantesque|géant;gigantesque|gigante;gigantesco
long|lang|long longue|largo
short|kurz|court|corto
tall|hochgewachsen|élancé|alto
high|hoch hohe|haut|elevado
low|niedrig|bas basse|bajo
wide|breit;weit|large|ancho;amplio
narrow|schmal;eng|étroit|estrecho;angosto
thick|dick|épais épaisse|grueso;espeso
thin|dünn|mince;fin|delgado;fino
fat|fett;dicklich|obèse;dodu|gordo
slim|schlank|svelte|esbelto
skinny|mager|maigre|flaco
deep|tief;tiefgründig|profond;grave|profundo;hondo;grave
shallow|seicht|peu_profond|poco_profundo
round|rund|rond|redondo
square|quadratisch;viereckig;eckig|carré|cuadrado
rectangular|rechteckig|rectangulaire|rectangular
oval|oval|ovale|ovalado;oval
triangular|dreieckig|triangulaire|triangular
pointed|spitz|pointu|puntiagudo
flat|flach;platt|plat|plano;llano
straight|gerade|droit|recto
crooked|krumm;schief|tordu;bancal|torcido;chueco
curved|gebogen;geschwungen|courbe;courbé|curvo;curvado
slanted|schräg|incliné;oblique|inclinado;oblicuo
curly|lockig;kraus|bouclé;frisé|rizado
old|alt|vieux vieille vieil;ancien ancienne|viejo;antiguo
new|neu|nouveau nouvelle nouvel;neuf neuve|nuevo
young|jung|jeune|joven jóvenes
ancient|uralt;antik|antique|antiquísimo;ancestral
modern|modern|moderne|moderno
old-fashioned|altmodisch|démodé;vieillot vieillotte|anticuado;pasado_de_moda
vintage|retro|rétro;vintage|retro;vintage
medieval|mittelalterlich|médiéval|medieval
futuristic|futuristisch|futuriste|futurista
historic|historisch|historique|histórico
elderly|betagt|âgé|entrado_en_años
grown-up|erwachsen|adulte|adulto
wooden|hölzern;aus_Holz|en_bois;de_bois|de_madera
stone|steinern;aus_Stein|en_pierre;de_pierre|de_piedra
metal|metallisch;aus_Metall|métallique;en_métal|metálico;de_metal
iron|eisern;aus_Eisen|en_fer|de_hierro
glass|gläsern;aus_Glas|en_verre|de_cristal;de_vidrio
paper|aus_Papier;papieren|en_papier|de_papel
cardboard|aus_Pappe|en_carton|de_cartón
leather|ledern;aus_Leder|en_cuir|de_cuero;de_piel
woollen|wollen;aus_Wolle|en_laine|de_lana
silk|seiden;aus_Seide|en_soie|de_seda
velvet|samten;aus_Samt|en_velours|de_terciopelo
plastic|aus_Plastik;aus_Kunststoff|en_plastique|de_plástico
clay|tönern;aus_Ton;aus_Lehm|en_argile;en_terre_cuite|de_barro;de_arcilla
knitted|gestrickt|tricoté|tejido;de_punto
beautiful|schön;wunderschön|beau belle bel;magnifique|bello;hermoso;precioso
pretty|hübsch|joli|bonito;lindo;guapo
ugly|hässlich|laid;moche|feo
clean|sauber|propre|limpio
dirty|schmutzig;dreckig|sale|sucio
dusty|staubig;verstaubt|poussiéreux poussiéreuse|polvoriento
rusty|rostig;verrostet|rouillé|oxidado;herrumbroso
broken|kaputt;zerbrochen;gebrochen|cassé;brisé|roto;quebrado
torn|zerrissen|déchiré|rasgado
cracked|rissig;gesprungen|fissuré;craquelé|agrietado
empty|leer|vide|vacío
full|voll|plein|lleno
open|offen;geöffnet|ouvert|abierto
closed|geschlossen|fermé|cerrado
wet|nass|mouillé|mojado
damp|feucht|humide|húmedo
dry|trocken|sec sèche|seco
hot|heiß|brûlant|caliente;ardiente
warm|warm|chaud|cálido
cool|kühl|frisquet frisquette|fresquito
cold|kalt|froid|frío
frozen|gefroren;zugefroren|gelé|congelado;helado
icy|eisig;vereist|glacial;glacé|gélido
fresh|frisch|frais fraîche|fresco;recién_hecho
ripe|reif|mûr|maduro
rotten|faul;verfault;morsch|pourri|podrido
soft|weich;sanft|doux douce;mou molle;moelleux moelleuse|suave;blando
hard|hart|dur|duro
smooth|glatt|lisse|liso
rough|rau;grob|rugueux rugueuse;rêche|áspero;rugoso
sharp|scharf|tranchant;net nette|afilado;nítido
blunt|stumpf|émoussé|romo
heavy|schwer|lourd|pesado
light|leicht|léger légère|ligero;liviano
strong|stark;kräftig|fort|fuerte
weak|schwach|faible|débil
"""
