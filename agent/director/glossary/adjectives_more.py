"""Adjectives of mood, character, light, speed, sound, quantity and place, as in ``glossary_adjectives``."""

from __future__ import annotations

ADJECTIVES = """
happy|glücklich;fröhlich;froh|heureux heureuse;joyeux joyeuse|feliz felices;alegre
cheerful|heiter;vergnügt|gai;enjoué|jovial
sad|traurig;betrübt|triste|triste
melancholic|melancholisch;wehmütig|mélancolique|melancólico
angry|wütend;zornig;sauer|fâché;furieux furieuse;en_colère|enfadado;enojado;furioso
afraid|ängstlich|peureux peureuse;apeuré|asustado;miedoso
brave|mutig;tapfer|courageux courageuse;brave|valiente
shy|schüchtern|timide|tímido
proud|stolz|fier fière|orgulloso
tired|müde;erschöpft|fatigué;épuisé|cansado;agotado
sleepy|schläfrig;verschlafen|somnolent;endormi|somnoliento;adormilado
awake|wach|éveillé;réveillé|despierto
hungry|hungrig|affamé|hambriento
thirsty|durstig|assoiffé|sediento
sick|krank|malade|enfermo
healthy|gesund|sain;en_bonne_santé|sano;saludable
dead|tot|mort|muerto
alive|lebendig;am_Leben|vivant|vivo
lonely|einsam|solitaire;esseulé|solitario
alone|allein;alleine|seul|a_solas
in love|verliebt|amoureux amoureuse|enamorado
surprised|überrascht;erstaunt|surpris;étonné|sorprendido
excited|aufgeregt|excité|emocionado
nervous|nervös|nerveux nerveuse|nervioso
calm|ruhig;gelassen|calme;tranquille;paisible|tranquilo;calmado;sereno
relaxed|entspannt|détendu|relajado
bored|gelangweilt|ennuyé|aburrido
curious|neugierig|curieux curieuse|curioso
jealous|eifersüchtig;neidisch|jaloux jalouse|celoso
worried|besorgt|inquiet inquiète;soucieux soucieuse|preocupado
disappointed|enttäuscht|déçu|decepcionado
satisfied|zufrieden|satisfait;content|satisfecho;contento
serious|ernst;ernsthaft|sérieux sérieuse|serio
funny|lustig;witzig;komisch|drôle;marrant;rigolo rigolote|divertido;gracioso
cute|süß;niedlich;putzig|mignon mignonne|mono;tierno
friendly|freundlich;nett|aimable;gentil gentille;amical|amable;simpático
unfriendly|unfreundlich|désagréable|antipático
mean|gemein;fies|méchant|malvado
cruel|grausam|cruel cruelle|cruel
clever|klug;schlau;clever;intelligent|intelligent;malin maligne;astucieux astucieuse|inteligente;listo;astuto
stupid|dumm;doof;blöd|bête;idiot;stupide|tonto;estúpido
crazy|verrückt;irre|fou folle;dingue|loco
wild|wild|sauvage|salvaje
tame|zahm|apprivoisé|manso
naughty|frech;unartig|coquin;espiègle|travieso;pícaro
polite|höflich|poli|educado;cortés corteses
honest|ehrlich|honnête;franc franche|honesto;sincero
lazy|faulenzend|paresseux paresseuse;flemmard|vago;holgazán holgazana
hard-working|fleißig|travailleur travailleuse|trabajador
patient|geduldig|patient|paciente
generous|großzügig|généreux généreuse|generoso
elegant|elegant;vornehm|élégant;chic|elegante
noble|edel|noble|noble
rich|reich|riche|rico
poor|arm|pauvre|pobre
famous|berühmt;bekannt|célèbre;connu|famoso;conocido
unknown|unbekannt|inconnu|desconocido
strange|seltsam;merkwürdig|étrange;bizarre|raro;extraño
mysterious|geheimnisvoll;mysteriös;rätselhaft|mystérieux mystérieuse|misterioso
magical|magisch;zauberhaft;verzaubert|magique;enchanté|mágico;encantado
dreamy|verträumt;traumhaft|rêveur rêveuse;onirique|soñador;onírico
romantic|romantisch|romantique|romántico
scary|gruselig;unheimlich;gespenstisch|effrayant;angoissant|aterrador;espeluznante;escalofriante
creepy|schaurig;schauerlich|glauque;sinistre|siniestro
threatening|bedrohlich|menaçant|amenazador
dangerous|gefährlich|dangereux dangereuse|peligroso
safe|sicher|sûr|seguro
exciting|spannend;aufregend|palpitant;passionnant;captivant|emocionante;apasionante
dramatic|dramatisch|dramatique|dramático
epic|episch|épique|épico
boring|langweilig;öde|ennuyeux ennuyeuse;barbant|soso;tedioso
interesting|interessant|intéressant|interesante
great|toll;super;großartig;klasse|génial;super;formidable|genial;estupendo;buenísimo;chulo
wonderful|wunderbar;herrlich|merveilleux merveilleuse|maravilloso
perfect|perfekt;vollkommen|parfait|perfecto
good|gut|bon bonne|bueno;buen
better|besser|meilleur;mieux|mejor
best|best;beste|optimal|óptimo
bad|schlecht;schlimm|mauvais|malo;mal;pésimo
worse|schlechter;schlimmer|pire|peor
terrible|schrecklich;furchtbar;grässlich|terrible;affreux affreuse;horrible|terrible;horrible;espantoso
normal|normal;gewöhnlich|normal;ordinaire|normal;corriente
special|besonders;besondere;speziell|spécial;particulier particulière|especial
important|wichtig|important|importante
possible|möglich|possible|posible
impossible|unmöglich|impossible|imposible
easy|einfach|facile;simple|fácil;sencillo
difficult|schwierig|difficile|difícil
complicated|kompliziert|compliqué|complicado
right|richtig;korrekt|correct|correcto
wrong|falsch|faux fausse;incorrect|equivocado;incorrecto
real|echt;wirklich;real|vrai;réel réelle|real;verdadero
realistic|realistisch|réaliste|realista
photorealistic|fotorealistisch|photoréaliste|fotorrealista
fake|unecht;gefälscht|factice|falso
artificial|künstlich|artificiel artificielle|artificial
natural|natürlich|naturel naturelle|natural
abstract|abstrakt|abstrait|abstracto
painted|gemalt|peint|pintado
drawn|gezeichnet|dessiné|dibujado
animated|animiert|animé|animado
handmade|handgemacht|fait_main faite_main faits_main faites_main;artisanal|hecho_a_mano hecha_a_mano hechos_a_mano hechas_a_mano;artesanal
minimalist|minimalistisch|minimaliste|minimalista
kitschy|kitschig|kitsch|cursi;hortera
cosy|gemütlich;kuschelig|douillet douillette;cosy|acogedor
comfortable|bequem|confortable|cómodo
uncomfortable|unbequem|inconfortable|incómodo
tidy|ordentlich;aufgeräumt|rangé;ordonné|ordenado
messy|unordentlich;chaotisch|désordonné;en_désordre|desordenado
crowded|überfüllt;belebt|bondé;animé_de_monde|abarrotado;concurrido
deserted|menschenleer;verlassen|désert;abandonné|desierto;abandonado
busy|beschäftigt|occupé;affairé|ocupado;atareado
lively|lebhaft|vif vive|vivaz vivaces
loud|laut|bruyant|ruidoso
quiet|leise;still|silencieux silencieuse;discret discrète|silencioso;callado
muffled|gedämpft|étouffé;feutré|amortiguado
shrill|schrill|strident;criard|estridente
hoarse|heiser|enroué;rauque|ronco;afónico
clear|klar;deutlich|clair;limpide|claro;despejado
unclear|undeutlich;unklar|confus|confuso
blurred|unscharf;verschwommen|flou|borroso;desenfocado
bright|hell|lumineux lumineuse|luminoso;brillante
dark|dunkel;finster|sombre;obscur;foncé|oscuro
gloomy|düster;trübe|lugubre;morne|sombrío;lúgubre
dazzling|grell;blendend|éblouissant|deslumbrante;cegador
shiny|glänzend|brillant;luisant|reluciente;lustroso
glowing|leuchtend;glühend|incandescent|resplandeciente;incandescente
sparkling|funkelnd;glitzernd|scintillant;étincelant|centelleante;chispeante
flickering|flackernd|vacillant|titilante
matt|matt|mat|mate
transparent|durchsichtig;transparent|transparent|transparente
sunny|sonnig|ensoleillé|soleado
cloudy|bewölkt;wolkig|nuageux nuageuse;couvert|nublado
foggy|neblig;nebelig|brumeux brumeuse|neblinoso;brumoso
rainy|regnerisch;verregnet|pluvieux pluvieuse|lluvioso
snowy|verschneit;schneebedeckt|enneigé|nevado
stormy|stürmisch|orageux orageuse;tempétueux|tormentoso;tempestuoso
windy|windig|venteux venteuse|ventoso
backlit|im_Gegenlicht|à_contre-jour|a_contraluz
fast|schnell;rasch|rapide|rápido;veloz veloces
slow|langsam|lent|lento
slower|langsamer|plus_lent|más_lento
faster|schneller|plus_rapide|más_rápido
sudden|plötzlich|soudain;brusque|repentino;brusco
hectic|hektisch|agité;frénétique|frenético;agitado
steady|gleichmäßig;stetig|régulier régulière|constante;regular
motionless|reglos;regungslos|immobile|inmóvil
still|unbewegt|figé|quieto
touching|bewegend;rührend|émouvant|conmovedor
floating|schwebend|flottant|flotante
flying|fliegend|volant|volador
evil|böse;bösartig|maléfique|maligno
burning|brennend|en_feu;enflammé|en_llamas
smoking|rauchend;qualmend|fumant|humeante
steaming|dampfend|fumant_de_vapeur|que_echa_vapor
dripping|tropfend|dégoulinant|goteante
hanging|hängend|suspendu;pendant|colgante;colgado
sitting|sitzend|assis|sentado
standing|stehend|debout|de_pie
lying|liegend|allongé;couché|tumbado;acostado
kneeling|kniend|agenouillé;à_genoux|arrodillado;de_rodillas
sleeping|schlafend|en_train_de_dormir|dormido
smiling|lächelnd|souriant|sonriente
laughing|lachend|riant|riendo
crying|weinend|en_larmes|lloroso
barefoot|barfuß|pieds_nus|descalzo
naked|nackt|nu|desnudo
dressed|gekleidet;angezogen|habillé;vêtu|vestido
bald|kahl;glatzköpfig|chauve|calvo
bearded|bärtig|barbu|barbudo
masked|maskiert|masqué|enmascarado
blind|blind|aveugle|ciego
deaf|taub;gehörlos|sourd|sordo
pregnant|schwanger|enceinte|embarazada
single|einzeln;einzig|unique|único
double|doppelt|double|doble
triple|dreifach|triple|triple
whole|ganz|entier entière|entero
complete|vollständig;komplett|complet complète|completo
half|halb|demi|medio
many|viele;zahlreich|nombreux nombreuse|numeroso
few|wenige|peu_nombreux|escaso
several|mehrere|plusieurs|varios
other|andere;anderer;anderes|autre|otro
another|weiterer;weitere|supplémentaire|adicional
same|gleich;selbe;derselbe;dieselbe|même|mismo
different|anders;verschieden;unterschiedlich|différent|diferente;distinto
similar|ähnlich|semblable;similaire|parecido;similar
own|eigen|propre_à_soi|propio
every|jeder;jede;jedes|chaque|cada
first|erst;erste|premier première|primero;primer
second|zweite|deuxième;second|segundo
third|dritte|troisième|tercero;tercer
fourth|vierte|quatrième|cuarto
fifth|fünfte|cinquième|quinto
last|letzt;letzte|dernier dernière|último
next|nächst;nächste|prochain;suivant|próximo;siguiente
previous|vorherig;vorige|précédent|anterior;previo
final|endgültig|final;définitif définitive|final;definitivo
early|früh|précoce|temprano
late|spät|tardif tardive|tardío
daily|täglich|quotidien quotidienne|diario
eternal|ewig|éternel éternelle|eterno
current|aktuell;jetzig|actuel actuelle|actual
left|linke;linker;linkes|gauche|izquierdo
right-hand|rechte;rechter;rechtes|droite|derecho
upper|obere;oberer|supérieur|superior
lower|untere;unterer|inférieur|inferior
front|vordere;vorderer|de_devant|delantero
rear|hintere;hinterer|arrière|trasero
central|zentral;mittlere|central|central
near|nah;nahe|proche|cercano
distant|fern;entfernt|lointain;éloigné|lejano
vertical|senkrecht;vertikal|vertical|vertical
horizontal|waagerecht;horizontal|horizontal|horizontal
upside down|verkehrt|à_l'envers|al_revés
hidden|versteckt;verborgen|caché|escondido;oculto
visible|sichtbar|visible|visible
invisible|unsichtbar|invisible|invisible
lost|verloren|perdu|perdido
found|gefunden|retrouvé|encontrado
free|frei|libre|libre
free of charge|kostenlos;gratis|gratuit|gratuito
expensive|teuer|cher chère|caro
cheap|billig;günstig|bon_marché|barato
useful|nützlich|utile|útil
ready|fertig;bereit|prêt|preparado
used|gebraucht|usé;d'occasion|usado
worn|abgenutzt;abgetragen|élimé;usagé|gastado;raído
patched|geflickt|rapiécé|remendado
wrinkled|faltig;runzlig|ridé|arrugado
scratched|zerkratzt|rayé|rayado
striped|gestreift|à_rayures|a_rayas;de_rayas
checked|kariert|à_carreaux|a_cuadros;de_cuadros
dotted|gepunktet|à_pois|de_lunares;a_lunares
patterned|gemustert|à_motifs|estampado
plain|schlicht;einfarbig|sobre;uni|sobrio
hairy|haarig;behaart|poilu;velu|peludo
fluffy|flauschig;fluffig|duveteux duveteuse|esponjoso;mullido
furry|pelzig|à_fourrure|con_pelo
sticky|klebrig|collant|pegajoso
slippery|rutschig;glitschig|glissant|resbaladizo
muddy|matschig;schlammig|boueux boueuse|embarrado
bloody|blutig|sanglant|sangriento
poisonous|giftig|venimeux venimeuse;toxique|venenoso
tasty|lecker;köstlich|délicieux délicieuse;savoureux savoureuse|delicioso;sabroso
sweet|gesüßt;zuckersüß|sucré|dulce
salty|salzig|salé|salado
bitter|bitter|amer amère|amargo
spicy|würzig|épicé;piquant|picante
raw|roh|cru|crudo
cooked|gekocht|cuit|cocido
baked|gebacken|cuit_au_four|horneado
fragrant|duftend|parfumé;odorant|fragante;perfumado
overgrown|bewachsen;überwuchert|envahi_par_la_végétation|cubierto_de_maleza
wooded|bewaldet|boisé|arbolado
leafless|kahle|dénudé|deshojado
blooming|blühend|fleuri;en_fleurs|florido;en_flor
rural|ländlich|rural;champêtre|rural
urban|städtisch;urban|urbain|urbano
tropical|tropisch|tropical|tropical
wintry|winterlich|hivernal|invernal
summery|sommerlich|estival|veraniego
autumnal|herbstlich|automnal|otoñal
Christmassy|weihnachtlich|de_Noël|navideño
festive|festlich|festif festive|festivo
local|lokal;örtlich|local|local
foreign|fremd;ausländisch|étranger étrangère|extranjero
German|deutsch|allemand|alemán alemana
French|französisch|français|francés francesa franceses
Spanish|spanisch|espagnol|español
English|englisch|anglais|inglés inglesa ingleses
Italian|italienisch|italien italienne|italiano
American|amerikanisch|américain|americano;estadounidense
Japanese|japanisch|japonais|japonés japonesa japoneses
Chinese|chinesisch|chinois|chino
Russian|russisch|russe|ruso
Mexican|mexikanisch|mexicain|mexicano
African|afrikanisch|africain|africano
European|europäisch|européen européenne|europeo
male|männlich|masculin;mâle|masculino;macho
female|weiblich|féminin;femelle|femenino;hembra
childlike|kindlich|enfantin|infantil
human|menschlich|humain|humano
mechanical|mechanisch|mécanique|mecánico
electric|elektrisch|électrique|eléctrico
digital|digital|numérique|digital
musical|musikalisch|musical|musical
rhythmic|rhythmisch|rythmé|rítmico
cinematic|filmisch;cineastisch|cinématographique|cinematográfico
professional|professionell|professionnel professionnelle|profesional
advertising|werblich|publicitaire|publicitario
readable|lesbar|lisible|legible
suitable|passend;geeignet|adapté;approprié|adecuado;apropiado
superfluous|überflüssig;unnötig|superflu;inutile|superfluo;innecesario
missing|fehlend|manquant|faltante
annoying|nervig;störend|énervant;agaçant;gênant|molesto;irritante
intense|intensiv;kräftiger|intense|intenso
subtle|subtil;dezent|subtil|sutil
exaggerated|übertrieben|exagéré|exagerado
sure|gewiss|certain|cierto
emerald green|smaragdgrün|vert_émeraude|verde_esmeralda
sky blue|himmelblau|bleu_azur|azul_cielo
lilac|fliederfarben|lilas|lila
sepia|sepiafarben|sépia|sepia
neon|neonfarben|fluo|fluorescente
rainbow-coloured|regenbogenfarben|arc-en-ciel|arcoíris
monochrome|monochrom|monochrome|monocromo
ash grey|aschgrau|gris_cendré|gris_ceniza
fiery red|feuerrot|rouge_feu|rojo_fuego
snow-white|schneeweiß|blanc_neige|blanco_nieve
pitch-black|pechschwarz;stockdunkel|noir_comme_du_jais|negro_azabache
dense|dicht|dense|denso
"""
