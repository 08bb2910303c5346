"""More verbs of people, animals, things and cameras, as in ``glossary_verbs``."""

from __future__ import annotations

VERBS = """
lift|heben hebt hob gehoben;hochheben hebt hoch;anheben hebt an|soulever soulève soulèvent|levantar;alzar alce
carry|schleppen;herumtragen trägt herum|porter|cargar cargue;transportar
wear|anhaben hat an;aufhaben hat auf|revêtir revêt revêtent revête revêts revêtu|llevar
wear|tragen trägt trug getragen|arborer|vestir viste visten vista vistiendo vistió
put on|anziehen zieht an zog an angezogen;aufsetzen setzt auf|enfiler|calzarse
take off|ausziehen zieht aus ausgezogen|se déshabiller|desvestirse desviste desvisten desvista desvistiendo desvistió
take off|abnehmen nimmt ab abgenommen;abheben hebt ab|décoller|despegar
pull|ziehen zieht zog gezogen;zerren|tirer|tirar;jalar
push|schieben schiebt schob geschoben;drücken;stoßen stößt gestoßen|pousser;appuyer appuie appuient|empujar;apretar aprieta aprietan apriete
throw|werfen wirft warf geworfen wirf;schmeißen geschmissen|lancer|lanzar lance;arrojar
catch|fangen fängt fing gefangen;auffangen fängt auf|attraper|atrapar;pillar
pick up|aufheben hebt auf aufgehoben;hochnehmen nimmt hoch|ramasser|recoger recoja
pick|pflücken|cueillir cueille cueillent|arrancar arranque
put down|absetzen setzt ab;abstellen stellt ab;ablegen legt ab|déposer|posar
drop|fallenlassen lässt fallen|lâcher|soltar suelta sueltan suelte
grab|packen;ergreifen ergreift ergriff;schnappen|saisir;empoigner|agarrar;asir asga
touch|berühren;anfassen fasst an|toucher|palpar
stroke|streicheln|caresser|acariciar
hug|umarmen|étreindre étreint étreignent étreigne étreins;enlacer|abrazar abrace
kiss|küssen|embrasser|besar
wave|winken;zuwinken winkt zu|agiter|agitar
greet|grüßen;begrüßen|saluer|saludar
nod|nicken|hocher|asentir asiente asienten asienta asintiendo asintió
shake|schütteln|secouer|sacudir
tremble|zittern;beben|trembler;frissonner|temblar tiembla tiemblan tiemble;tiritar
clap|klatschen;applaudieren|applaudir|aplaudir
point|deuten;hinweisen weist hin|pointer;désigner|señalar;apuntar
knock|klopfen;anklopfen klopft an|frapper;toquer|golpear
ring|klingeln;läuten|sonner|repicar repique
hit|schlagen schlägt schlug geschlagen|taper;heurter|pegar pegue;acertar acierta aciertan acierte
kick|treten tritt trat getreten|botter|patear
fight|kämpfen;raufen|se battre bat battent bats;combattre combat combats;lutter|luchar;pelear
attack|angreifen greift an angegriffen|attaquer|atacar ataque
defend|verteidigen;beschützen|défendre défend défendent|defender defiende defienden defienda
protect|schützen|protéger protège protègent|proteger protege proteja
chase|jagen|poursuivre poursuit poursuivent poursuis poursuivi|perseguir persigue persiguen persiga persiguiendo persiguió
chase|verfolgen|pourchasser;chasser|cazar
flee|fliehen flieht floh geflohen;flüchten|fuir fuit fuient;s'enfuir enfuit enfuient|huir huye huyen huya huyendo huyó
escape|entkommen entkommt entkam;ausbrechen bricht aus|s'échapper;s'évader|escapar;escaparse
hide|verstecken;sich verstecken|cacher;se cacher|esconder;ocultar;esconderse
look for|suchen|chercher|buscar busque
find|finden findet fand gefunden|trouver|encontrar encuentra encuentran encuentre
find|entdecken|découvrir découvre découvrent découvert|hallar;descubrir descubierto
lose|verlieren verliert verlor verloren|perdre perd perdent|perder pierde pierden pierda
search|durchsuchen;stöbern|fouiller|registrar
wait|warten|attendre attend attendent|esperar;aguardar
stay|bleiben bleibt blieb geblieben|rester;demeurer|quedar;quedarse;permanecer permanezca
leave behind|zurücklassen lässt zurück;verlassen verlässt verließ|quitter;abandonner;délaisser|abandonar
return|zurückkehren kehrt zurück|revenir revient reviennent revienne reviens revenu|volver vuelve vuelven vuelva vuelto
return|zurückkommen kommt zurück;wiederkommen kommt wieder|rentrer|regresar
arrive|eintreffen trifft ein|parvenir parvient parviennent parvienne parviens parvenu|arribar
set off|aufbrechen bricht auf aufgebrochen;abfahren fährt ab|s'élancer|zarpar
set off|losfahren fährt los;loslaufen läuft los|repartir repart repartent reparte repars|emprender
go out|hinausgehen geht hinaus;rausgehen geht raus;herausgehen geht heraus|sortir sort sortent sorte sors|salir sale salen salga sal
come out|herauskommen kommt heraus;rauskommen kommt raus|surgir|surgir surja
go in|hineingehen geht hinein;reingehen geht rein;betreten betritt|pénétrer pénètre pénètrent|adentrarse
pass by|vorbeigehen geht vorbei;vorbeifahren fährt vorbei;vorbeilaufen läuft vorbei|passer|pasar
cross|überqueren;durchqueren|traverser;croiser|cruzar cruce;atravesar atraviesa atraviesan atraviese
follow|folgen|suivre suit suivent suive suivi|perseguirse persigue persiguen persiga persiguiendo persiguió
approach|sich nähern;näherkommen kommt näher|s'approcher;approcher|acercarse;aproximarse
move away|sich entfernen;wegfahren fährt weg|s'éloigner|alejarse
hurry|eilen;sich beeilen|se dépêcher;se hâter|apresurarse
stroll|bummeln;schlendern|flâner;se balader|deambular;callejear
wander|wandern|errer;randonner|vagabundear
travel|reisen;verreisen|voyager|viajar
crawl|krabbeln;kriechen kriecht kroch gekrochen|ramper|gatear;arrastrarse
creep|schleichen schleicht schlich geschlichen|se faufiler|deslizarse;colarse cuela cuelan cuele
sneak|anschleichen schleicht an|s'infiltrer|acechar
slip|ausrutschen rutscht aus;rutschen|glisser;déraper|resbalar
slide|gleiten gleitet glitt geglitten|coulisser|deslizar
stumble|stolpern|trébucher|tropezar tropieza tropiezan tropiece
stagger|taumeln;torkeln|tituber;chanceler chancelle chancellent|tambalearse
skate|eislaufen;skaten|patiner|patinar
ski|skifahren|skier|esquiar esquía esquían esquíe
ride|reiten reitet ritt geritten|chevaucher|montar;cabalgar cabalgue
drive|lenken;steuern|conduire conduit conduisent conduise|conducir conduce conduzca condujo;manejar
cycle|radeln;radfahren|pédaler|pedalear
row|rudern;paddeln|ramer;pagayer pagaie pagaient|remar
sail|segeln|naviguer|navegar navegue
dive|tauchen;abtauchen taucht ab|plonger|bucear;sumergirse sumerja;zambullirse zambullendo
float|schweben;treiben treibt trieb getrieben|flotter;planer|flotar
sink|sinken sinkt sank gesunken;untergehen geht unter|couler|hundirse;hundir
rise|aufsteigen steigt auf;hochfahren fährt hoch;aufragen ragt auf|s'élever élève élèvent|ascender asciende ascienden ascienda;elevarse;alzarse
land|landen|atterrir|aterrizar aterrice
circle|kreisen;umkreisen|tournoyer tournoie tournoient;encercler|sobrevolar sobrevuela sobrevuelan sobrevuele;rodear
spin|wirbeln;kreiseln|tourbillonner;pivoter|dar_vueltas
roll|rollen;kullern|rouler|rodar rueda ruedan ruede
swing|schaukeln;schwingen schwingt schwang|se balancer;osciller|columpiarse;balancear;oscilar
sway|schwanken|onduler|mecer mece meza;balancearse
bend|biegen biegt bog gebogen;beugen|plier;courber|doblar
bend down|sich bücken;sich beugen|se pencher|agacharse;inclinarse
kneel|knien;niederknien kniet nieder|s'agenouiller|arrodillarse
bow|sich verbeugen|s'incliner|reverenciar
lean|lehnen;anlehnen lehnt an;sich lehnen|s'appuyer appuie appuient;s'adosser|recostarse recuesta recuestan recueste
stretch|sich strecken;sich recken|s'étirer;étirer|estirar;estirarse
rest|ruhen;sich ausruhen ruht sich aus;ausruhen ruht aus|se reposer|descansar;reposar
sleep|schlafen schläft schlief geschlafen;pennen|dormir dort dorment dorme dors|dormir duerme duermen duerma durmiendo durmió
fall asleep|einschlafen schläft ein eingeschlafen|s'endormir endort endorment|dormirse duerme duermen duerma durmiendo durmió
fall asleep|einschlafen schläft ein eingeschlafen|s'endormir endorme endors|adormecerse adormezca
wake up|aufwachen wacht auf|se réveiller|despertar despierta despiertan despierte
wake up|aufwecken weckt auf;wecken|réveiller|despertarse despierta despiertan despierte
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
bite|beißen beißt biss gebissen;abbeißen beißt ab|mordre mord mordent|morder muerde muerden muerda
lick|lecken;ablecken leckt ab|lécher lèche lèchent|lamer
taste|kosten;schmecken|goûter;déguster|saborear;degustar
smell|riechen riecht roch gerochen;schnuppern;duften|sentir sent sentent sente sens;renifler|oler huele huelen huela;olfatear
feed|füttern|nourrir|alimentar
cook|kochen;garen|cuisiner;cuire cuit cuisent cuise|cocinar;guisar
bake|backen backt bäckt gebacken|enfourner|hornear
fry|braten brät briet gebraten|frire frit|freír fríe fríen friendo frió frito
boil|sieden;aufkochen kocht auf|bouillir bout bouillent bouille bous|hervir hierve hierven hierva hirviendo hirvió
stir|rühren;umrühren rührt um|remuer;touiller|revolver revuelve revuelven revuelva revuelto;remover remueve remueven remueva
mix|mischen;vermischen;mixen|mélanger|mezclar
knead|kneten|pétrir|amasar
pour|gießen gießt goss gegossen;einschenken schenkt ein;schütten|verser|verter vierte vierten vierta;servir sirve sirven sirva sirviendo sirvió
serve|servieren;bedienen|servir sert servent serve sers|atender atiende atienden atienda
fill|füllen;auffüllen füllt auf|remplir|llenar
empty|leeren;ausleeren leert aus|vider|vaciar vacía vacían vacíe
spill|verschütten;kleckern|renverser|derramar
wash|waschen wäscht wusch gewaschen;abwaschen wäscht ab|laver|lavar;fregar friega friegan friegue
clean|putzen;säubern;reinigen|nettoyer nettoie nettoient;essuyer essuie essuient|limpiar
sweep|fegen;kehren|balayer balaie balaient|barrer
tidy up|aufräumen räumt auf aufgeräumt|ranger|ordenar
dry|trocknen;abtrocknen trocknet ab|sécher sèche sèchent|secar seque
iron|bügeln|repasser|planchar
comb|kämmen|coiffer;peigner|peinar
shave|rasieren|raser;se raser|afeitar;afeitarse
bathe|baden|baigner;se baigner|bañar;bañarse
shower|duschen|se doucher|ducharse
paint|malen;anmalen malt an;bemalen|peindre peint peignent peigne peins|pintar
draw|zeichnen|dessiner|dibujar
colour|färben;einfärben färbt ein|colorier;teindre teignent teigne teins teint|colorear;teñir tiñe tiñen tiña tiñendo tiñó
build|bauen;aufbauen baut auf|bâtir;construire construit construisent construise|construir construye construyen construya construyendo construyó
repair|reparieren;flicken|réparer|reparar;arreglar
break|brechen bricht brach gebrochen|casser;briser|romper;romperse
break|zerbrechen zerbricht;kaputtgehen geht kaputt|se casser|quebrar quiebra quiebran quiebre
destroy|zerstören;vernichten|détruire détruit détruisent détruise|destruir destruye destruyen destruya destruyendo destruyó
tear|reißen reißt riss gerissen;zerreißen zerreißt|déchirer|rasgar;desgarrar
burst|platzen;zerplatzen|éclater|reventar revienta revientan reviente
explode|explodieren|exploser|explotar;estallar
crash|krachen;abstürzen stürzt ab;zusammenstoßen stößt zusammen|s'écraser;percuter|estrellarse;chocar choque
collapse|einstürzen stürzt ein;zusammenbrechen bricht zusammen|s'effondrer;s'écrouler|derrumbarse;colapsar
burn|brennen brennt brannte gebrannt;verbrennen verbrennt verbrannt|brûler|arder;quemar queme
light up|anzünden zündet an;aufleuchten leuchtet auf;erleuchten|illuminer;s'allumer|iluminar;iluminarse;encenderse enciende encienden encienda
put out|auslöschen löscht aus|étouffer|sofocar sofoque
shine|leuchten;strahlen;scheinen scheint schien geschienen|briller;luire luit|brillar;relucir reluzca
sparkle|funkeln;glitzern|étinceler étincelle étincellent;scintiller|centellear;chispear;destellar
glow|glühen;glimmen|rougeoyer rougeoie rougeoient|resplandecer resplandezca
flash|blitzen;aufblitzen blitzt auf|flasher|relampaguear
reflect|sich spiegeln;spiegeln;reflektieren|refléter reflète reflètent;se refléter reflète reflètent|reflejar;reflejarse
rain|regnen|pleuvoir pleut pleuve pleuvent plu|llover llueve llueva llueven
snow|schneien|neiger|nevar nieva nieve
hail|hageln|grêler|granizar
thunder|donnern|tonner|tronar truena truene
storm|stürmen|tempêter|tempestear
blow|wehen;blasen bläst blies geblasen;pusten|souffler|soplar
freeze|frieren friert fror gefroren;einfrieren friert ein|geler gèle gèlent;figer|congelar;helar hiela hiele
melt|schmelzen schmilzt schmolz geschmolzen|fondre|derretirse derrite derriten derrita derritiendo derritió
melt|tauen|fondre|derretir derrite derriten derrita derritiendo derritió
flow|fließen fließt floss geflossen;strömen|s'écouler|fluir fluye fluyen fluya fluyendo fluyó
drip|tropfen|goutter;dégouliner|gotear
splash|spritzen;platschen|éclabousser|salpicar salpique;chapotear
bloom|blühen;aufblühen blüht auf|fleurir|florecer florezca
wither|welken;verwelken|faner;se faner|marchitarse
grow|wachsen wächst wuchs gewachsen|grandir;croître croît croissent croisse croîs crû|crecer crezca
plant|pflanzen;einpflanzen pflanzt ein|planter|plantar
water|bewässern|arroser|regar riega riegan riegue
harvest|ernten|récolter;moissonner|cosechar
dig|graben gräbt grub gegraben;buddeln|creuser|cavar;excavar
mow|mähen|tondre tond tondent|segar siega siegan siegue
hatch|schlüpfen|éclore éclot éclosent éclose|eclosionar
bark|bellen|aboyer aboie aboient|ladrar
meow|miauen|miauler|maullar maúlla maúllan maúlle
purr|schnurren|ronronner|ronronear
growl|knurren|grogner;gronder|gruñir gruñe gruñendo
howl|jaulen|ululer|aullar aúlla aúllan aúlle
roar|fauchen|rugir|rugir ruja
chirp|zwitschern;zirpen;piepsen|gazouiller;pépier|piar pía pían píe;trinar
crow|krähen|coqueriquer|cacarear
neigh|wiehern|hennir|relinchar
moo|muhen|meugler;beugler|mugir muja
croak|quaken|coasser|croar
hum|summen;brummen;surren|fredonner;bourdonner|tararear;zumbar
whistle|pfeifen pfeift pfiff gepfiffen|siffler|silbar;pitar
creak|knarren;knarzen;quietschen|grincer|crujir;chirriar chirría chirrían chirríe
rustle|rascheln;rauschen|bruire bruit bruissent;froisser|rumorear
crackle|knistern;prasseln|crépiter;craquer|crepitar;chisporrotear
tick|ticken|tictaquer|hacer_tictac
chime|bimmeln|carillonner;tinter|tañer tañendo;tintinear
clatter|klappern;scheppern;rattern|cliqueter cliquette cliquettent;claquer|traquetear
bang|knallen;zuknallen knallt zu|détoner|retumbar
rumble|grollen;rumpeln|vrombir|bramar
echo|hallen;widerhallen hallt wider;nachhallen hallt nach|se répercuter|resonar resuena resuenan resuene
fall silent|verstummen;schweigen schweigt schwieg geschwiegen|se taire tait taisent taise|callar;callarse;enmudecer enmudezca
be called|heißen heißt hieß geheißen|s'appeler appelle appelait|llamarse llama
merge|zusammenfassen fasst zusammen zusammengefasst;verbinden verbindet verband verbunden|réunir;joindre|juntar;unir
"""
