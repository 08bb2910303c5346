"""More verbs of people, animals, things and cameras, as in ``glossary_verbs``."""

from __future__ import annotations

VERBS = """
lift|heben hebt hob gehoben;hochheben hebt hoch;anheben hebt an|soulever soulève|levantar;alzar alce
carry|schleppen;herumtragen trägt herum|porter|cargar cargue;transportar
wear|anhaben hat an;aufhaben hat auf;tragen trägt trug getragen|revêtir revêt revêtu;arborer|llevar;vestir viste visten vista
put on|anziehen zieht an zog an angezogen;aufsetzen setzt auf|enfiler|calzarse
take off|ausziehen zieht aus ausgezogen;abnehmen nimmt ab abgenommen;abheben hebt ab|se déshabiller;décoller|desvestirse desviste;despegar
pull|ziehen zieht zog gezogen;zerren|tirer|tirar;jalar
push|schieben schiebt schob geschoben;drücken;stoßen stößt gestoßen|pousser;appuyer appuie|empujar;apretar aprieta
throw|werfen wirft warf geworfen wirf;schmeißen geschmissen|lancer|lanzar lance;arrojar
catch|fangen fängt fing gefangen;auffangen fängt auf|attraper|atrapar;pillar
pick up|aufheben hebt auf aufgehoben;hochnehmen nimmt hoch|ramasser|recoger recoja
pick|pflücken|cueillir cueille cueillent cueilli|arrancar arranque
put down|absetzen setzt ab;abstellen stellt ab;ablegen legt ab|déposer|posar
drop|fallenlassen lässt fallen|lâcher|soltar suelta sueltan
grab|packen;ergreifen ergreift ergriff;schnappen|saisir;empoigner|agarrar;asir
touch|berühren;anfassen fasst an|toucher|palpar
stroke|streicheln|caresser|acariciar
hug|umarmen|étreindre étreint étreignent;enlacer|abrazar abrace
kiss|küssen|embrasser|besar
wave|winken;zuwinken winkt zu|agiter|agitar
greet|grüßen;begrüßen|saluer|saludar
nod|nicken|hocher|asentir asiente asienten
shake|schütteln|secouer|sacudir
tremble|zittern;beben|trembler;frissonner|temblar tiembla tiemblan;tiritar
clap|klatschen;applaudieren|applaudir|aplaudir
point|deuten;hinweisen weist hin|pointer;désigner|señalar;apuntar
knock|klopfen;anklopfen klopft an|frapper;toquer|golpear
ring|klingeln;läuten|sonner|repicar repique
hit|schlagen schlägt schlug geschlagen|taper;heurter|pegar pegue;acertar acierta
kick|treten tritt trat getreten|botter|patear
fight|kämpfen;raufen|se battre bat battent battu;combattre combat;lutter|luchar;pelear
attack|angreifen greift an angegriffen|attaquer|atacar ataque
defend|verteidigen;beschützen|défendre défend défendent défendu|defender defiende defienden
protect|schützen|protéger protège protègent|proteger protege proteja
chase|jagen;verfolgen|poursuivre poursuit poursuivent poursuivi;pourchasser;chasser|perseguir persigue persiguen persiga;cazar
flee|fliehen flieht floh geflohen;flüchten|fuir fuit fuient fui;s'enfuir enfuit enfuient|huir huye huyen huya
escape|entkommen entkommt entkam;ausbrechen bricht aus|s'échapper;s'évader|escapar;escaparse
hide|verstecken;sich verstecken|cacher;se cacher|esconder;ocultar;esconderse
look for|suchen|chercher|buscar busque
find|finden findet fand gefunden|trouver|encontrar encuentra encuentran encuentre
find|entdecken|découvrir découvre découvrent découvert|hallar;descubrir descubierto
lose|verlieren verliert verlor verloren|perdre perd perdent perdu|perder pierde pierden pierda
search|durchsuchen;stöbern|fouiller|registrar
wait|warten|attendre attend attendent attendu|esperar;aguardar
stay|bleiben bleibt blieb geblieben|rester;demeurer|quedar;quedarse;permanecer permanezca
leave behind|zurücklassen lässt zurück;verlassen verlässt verließ|quitter;abandonner;délaisser|abandonnar;abandonar
return|zurückkehren kehrt zurück|revenir revient reviennent revienne revenu|volver vuelve vuelven vuelva vuelto
return|zurückkommen kommt zurück;wiederkommen kommt wieder|rentrer|regresar
arrive|eintreffen trifft ein;anlangen langt an|parvenir parvient parviennent|arribar
set off|aufbrechen bricht auf aufgebrochen;abfahren fährt ab;losfahren fährt los;loslaufen läuft los|s'élancer;repartir repart|zarpar;emprender
go out|hinausgehen geht hinaus;rausgehen geht raus;herausgehen geht heraus|sortir sort sortent sorte sors sorti|salir sale salen salga sal
come out|herauskommen kommt heraus;rauskommen kommt raus|surgir|surgir surja
go in|hineingehen geht hinein;reingehen geht rein;betreten betritt|pénétrer pénètre|adentrarse
pass by|vorbeigehen geht vorbei;vorbeifahren fährt vorbei;vorbeilaufen läuft vorbei|passer|pasar
cross|überqueren;durchqueren|traverser;croiser|cruzar cruce;atravesar atraviesa
follow|folgen|suivre suit suivent suive suivi|perseguirse
approach|sich nähern;näherkommen kommt näher|s'approcher;approcher|acercarse;aproximarse
move away|sich entfernen;wegfahren fährt weg|s'éloigner|alejarse
hurry|eilen;sich beeilen|se dépêcher;se hâter|apresurarse
stroll|bummeln;schlendern|flâner;se balader|deambular;callejear
wander|wandern;umherirren irrt umher|errer;randonner|vagar vague
travel|reisen;verreisen|voyager|viajar
crawl|krabbeln;kriechen kriecht kroch gekrochen|ramper|gatear;arrastrarse
creep|schleichen schleicht schlich geschlichen|se faufiler|deslizarse;colarse
sneak|anschleichen schleicht an|s'infiltrer|acechar
slip|ausrutschen rutscht aus;rutschen|glisser;déraper|resbalar
slide|gleiten gleitet glitt geglitten|coulisser|deslizar
stumble|stolpern|trébucher|tropezar tropieza tropiezan
stagger|taumeln;torkeln|tituber;chanceler|tambalearse
skate|eislaufen;skaten|patiner|patinar
ski|skifahren|skier|esquiar esquía
ride|reiten reitet ritt geritten|chevaucher|montar;cabalgar cabalgue
drive|lenken;steuern|conduire conduit conduisent conduise|conducir conduce conduzca;manejar
cycle|radeln;radfahren|pédaler|pedalear
row|rudern;paddeln|ramer;pagayer|remar
sail|segeln|naviguer|navegar navegue
dive|tauchen;abtauchen taucht ab|plonger|bucear;sumergirse;zambullirse
float|schweben;treiben treibt trieb getrieben|flotter;planer|flotar
sink|sinken sinkt sank gesunken;untergehen geht unter|couler;sombrer|hundirse;hundir
rise|aufsteigen steigt auf;hochfahren fährt hoch;aufragen ragt auf|s'élever élève|ascender asciende;elevarse;alzarse
land|landen|atterrir|aterrizar aterrice
circle|kreisen;umkreisen|tournoyer tournoie;encercler|sobrevolar;rodear
spin|wirbeln;kreiseln|tourbillonner;pivoter|rotar
roll|rollen;kullern|rouler|rodar rueda ruedan
swing|schaukeln;schwingen schwingt schwang|se balancer;osciller|columpiarse;balancear;oscilar
sway|schwanken|onduler|mecer mece;balancearse
bend|biegen biegt bog gebogen;beugen|plier;courber|doblar
bend down|sich bücken;sich beugen|se pencher|agacharse;inclinarse
kneel|knien;niederknien kniet nieder|s'agenouiller|arrodillarse
bow|sich verbeugen|s'incliner|reverenciar
lean|lehnen;anlehnen lehnt an;sich lehnen|s'appuyer;s'adosser|recostarse
stretch|sich strecken;sich recken|s'étirer;étirer|estirar;estirarse
rest|ruhen;sich ausruhen ruht sich aus;ausruhen ruht aus|se reposer|descansar;reposar
sleep|schlafen schläft schlief geschlafen;pennen|dormir dort dorment dorme dormi|dormir duerme duermen duerma durmiendo
fall asleep|einschlafen schläft ein eingeschlafen|s'endormir endort endorment endormi|dormirse;adormecerse
wake up|aufwachen wacht auf;aufwecken weckt auf;wecken|se réveiller;réveiller|despertar despierta despiertan despierte;despertarse
dream|träumen|rêver|soñar sueña sueñan sueñe
snore|schnarchen|ronfler|roncar ronque
yawn|gähnen|bâiller|bostezar bostece
breathe|atmen;einatmen atmet ein;ausatmen atmet aus|respirer|respirar
sigh|seufzen|soupirer|suspirar
sneeze|niesen|éternuer|estornudar
cough|husten|tousser|toser
eat|essen isst aß gegessen iss;fressen frisst gefressen;aufessen isst auf|manger|comer;comerse
drink|trinken trinkt trank getrunken;saufen säuft|boire boit boivent boive bu|beber;tomarse
chew|kauen|mâcher|masticar mastique
swallow|schlucken;verschlucken|avaler|tragar trague
bite|beißen beißt biss gebissen;abbeißen beißt ab|mordre mord mordent mordu|morder muerde muerden muerda
lick|lecken;ablecken leckt ab|lécher lèche|lamer
taste|kosten;schmecken|goûter;déguster|saborear;degustar
smell|riechen riecht roch gerochen;schnuppern;duften|sentir sent sentent sente senti;renifler|oler huele huelen huela;olfatear
feed|füttern|nourrir|alimentar
cook|kochen;zubereiten bereitet zu|cuisiner;cuire cuit cuisent|cocinar;guisar
bake|backen backt bäckt gebacken|enfourner|hornear
fry|braten brät briet gebraten|frire frit|freír fríe fríen frito
boil|sieden;aufkochen kocht auf|bouillir bout bouillent|hervir hierve hierven
stir|rühren;umrühren rührt um|remuer;touiller|revolver revuelve;remover remueve
mix|mischen;vermischen;mixen|mélanger|mezclar
knead|kneten|pétrir|amasar
pour|gießen gießt goss gegossen;einschenken schenkt ein;schütten|verser|verter vierte vierten;servir sirve sirven
serve|servieren;bedienen|servir sert servent serve servi|atender atiende
fill|füllen;auffüllen füllt auf|remplir|llenar
empty|leeren;ausleeren leert aus|vider|vaciar vacía
spill|verschütten;kleckern|renverser|derramar
wash|waschen wäscht wusch gewaschen;abwaschen wäscht ab|laver|lavar;fregar friega
clean|putzen;säubern;reinigen|nettoyer nettoie nettoient;essuyer essuie|limpiar
sweep|fegen;kehren|balayer balaie balaient|barrer
tidy up|aufräumen räumt auf aufgeräumt|ranger|ordenar
dry|trocknen;abtrocknen trocknet ab|sécher sèche sèchent|secar seque
iron|bügeln|repasser|planchar
comb|kämmen|coiffer;peigner|peinar
shave|rasieren|raser;se raser|afeitar;afeitarse
bathe|baden|baigner;se baigner|bañar;bañarse
shower|duschen|se doucher|ducharse
paint|malen;anmalen malt an;bemalen|peindre peint peignent peigne|pintar
draw|zeichnen|dessiner|dibujar
colour|färben;einfärben färbt ein|colorier;teindre teint|colorear;teñir tiñe
build|bauen;aufbauen baut auf|bâtir;construire construit construisent construise|construir construye construyen construya
repair|reparieren;flicken|réparer|reparar;arreglar
break|brechen bricht brach gebrochen;zerbrechen zerbricht;kaputtgehen geht kaputt|casser;briser;se casser|romper roto;romperse;quebrar quiebra
destroy|zerstören;vernichten|détruire détruit détruisent|destruir destruye destruyen destruya
tear|reißen reißt riss gerissen;zerreißen zerreißt|déchirer|rasgar;desgarrar
burst|platzen;zerplatzen|éclater|reventar revienta revientan
explode|explodieren|exploser|explotar;estallar
crash|krachen;abstürzen stürzt ab;zusammenstoßen stößt zusammen|s'écraser;percuter|estrellarse;chocar choque
collapse|einstürzen stürzt ein;zusammenbrechen bricht zusammen|s'effondrer;s'écrouler|derrumbarse;colapsar
burn|brennen brennt brannte gebrannt;verbrennen verbrennt verbrannt|brûler|arder;quemar queme
light up|anzünden zündet an;aufleuchten leuchtet auf;erleuchten|illuminer;s'allumer|iluminar;iluminarse;encenderse
put out|auslöschen löscht aus|étouffer|sofocar sofoque
shine|leuchten;strahlen;scheinen scheint schien geschienen|briller;luire luit|brillar;relucir
sparkle|funkeln;glitzern|étinceler étincelle;scintiller|centellear;chispear;destellar
glow|glühen;glimmen|rougeoyer rougeoie|resplandecer resplandezca
flash|blitzen;aufblitzen blitzt auf|flasher|relampaguear
reflect|sich spiegeln;spiegeln;reflektieren|refléter reflète;se refléter|reflejar;reflejarse
rain|regnen|pleuvoir pleut pleuve plu|llover llueve llueva
snow|schneien|neiger|nevar nieva nieve
hail|hageln|grêler|granizar
thunder|donnern|tonner|tronar truena
storm|stürmen|tempêter|tempestear
blow|wehen;blasen bläst blies geblasen;pusten|souffler|soplar
freeze|frieren friert fror gefroren;einfrieren friert ein|geler gèle;figer|congelar;helar hiela
melt|schmelzen schmilzt schmolz geschmolzen;tauen|fondre|derretirse derrite derriten;derretir
flow|fließen fließt floss geflossen;strömen|s'écouler|fluir fluye fluyen
drip|tropfen|goutter;dégouliner|gotear
splash|spritzen;platschen|éclabousser|salpicar salpique;chapotear
bloom|blühen;aufblühen blüht auf|fleurir|florecer florezca
wither|welken;verwelken|faner;se faner|marchitarse
grow|wachsen wächst wuchs gewachsen|grandir;croître croît|crecer crezca
plant|pflanzen;einpflanzen pflanzt ein|planter|plantar
water|bewässern|arroser|regar riega riegan riegue
harvest|ernten|récolter;moissonner|cosechar
dig|graben gräbt grub gegraben;buddeln|creuser|cavar;excavar
mow|mähen|tondre tond tondent|segar siega
hatch|schlüpfen|éclore éclot éclosent|eclosionar
bark|bellen|aboyer aboie aboient|ladrar
meow|miauen|miauler|maullar maúlla
purr|schnurren|ronronner|ronronear
growl|knurren|grogner;gronder|gruñir gruñe
howl|jaulen|ululer|aullar aúlla
roar|fauchen|rugir|rugir ruja
chirp|zwitschern;zirpen;piepsen|gazouiller;pépier|piar;trinar
crow|krähen|coqueriquer|cacarear
neigh|wiehern|hennir|relinchar
moo|muhen|meugler;beugler|mugir
croak|quaken|coasser|croar
hum|summen;brummen;surren|fredonner;bourdonner|tararear;zumbar
whistle|pfeifen pfeift pfiff gepfiffen|siffler|silbar;pitar
creak|knarren;knarzen;quietschen|grincer|crujir;chirriar chirría
rustle|rascheln;rauschen|bruire bruit bruissent;froisser|rumorear
crackle|knistern;prasseln|crépiter;craquer|crepitar;chisporrotear
tick|ticken|tictaquer|hacer_tictac
chime|läuten_feierlich|carillonner;tinter|tañer;tintinear
clatter|klappern;scheppern;rattern|cliqueter;claquer|traquetear
bang|knallen;zuknallen knallt zu|détoner|retumbar
rumble|grollen;rumpeln|vrombir|bramar
echo|hallen;widerhallen hallt wider;nachhallen hallt nach|se répercuter|resonar resuena
fall silent|verstummen;schweigen schweigt schwieg geschwiegen|se taire tait taisent|callar;callarse;enmudecer
"""
