"""What people, animals, things and weather do: rows as in :mod:`agent.director.glossary.verbs`."""

from __future__ import annotations

VERBS = """
peel|schälen;pellen|éplucher;peler pèle pèlent|pelar;mondar
grate|raspeln|râper|rallar
chop|hacken;kleinschneiden schneidet klein schnitt kleingeschnitten|hacher;émincer|trocear;desmenuzar
slice|aufschneiden schneidet auf schnitt aufgeschnitten|trancher|rebanar
crush|zerdrücken;zerquetschen;zermalmen|écraser;broyer broie broient|aplastar;machacar;triturar
grind|mahlen gemahlen;zermahlen zermahlt zermahlen|moudre moud moulent moule mouds moulu|moler muele muelen muela
whisk|verquirlen;quirlen|fouetter|batir
season|würzen;abschmecken schmeckt ab|assaisonner;épicer|sazonar;condimentar;aderezar
salt|salzen gesalzen|saler|salar
sweeten|süßen;zuckern|sucrer;édulcorer|endulzar;azucarar
grill|grillen|griller;faire_griller fait_griller|asar_a_la_parrilla asa_a_la_parrilla
roast|rösten|rôtir;torréfier|tostar tuesta tuestan tueste;asar
simmer|köcheln;schmoren|mijoter;mitonner|cocer_a_fuego_lento
overflow|überlaufen läuft über lief übergelaufen;überkochen kocht über|déborder|desbordarse;rebosar
marinate|marinieren;einlegen legt ein|mariner|marinar;adobar
spread|bestreichen bestreicht bestrich bestrichen|tartiner;étaler|untar
sprinkle|streuen;bestreuen|saupoudrer;parsemer parsème parsèment|espolvorear;esparcir esparza
garnish|garnieren|garnir|guarnecer guarnezca
drizzle|nieseln;tröpfeln|bruiner;crachiner|lloviznar
sift|sieben;durchsieben siebt durch|tamiser|tamizar;cribar
strain|abseihen seiht ab;abgießen gießt ab goss abgegossen|égoutter|escurrir
soak|einweichen weicht ein;durchnässen;tränken|tremper;imbiber|remojar;empapar
dip|eintauchen taucht ein;tunken|tremper|sumergir sumerja
thaw|auftauen taut auf;abtauen taut ab|dégeler dégèle dégèlent;décongeler décongèle décongèlent|descongelar;deshelar deshiela deshielan deshiele
heat|erhitzen;heizen;aufheizen heizt auf|chauffer|calentar calienta calientan caliente
warm up|erwärmen;aufwärmen wärmt auf;wärmen|réchauffer;se réchauffer|calentarse calienta calientan caliente;entibiar
cool down|abkühlen kühlt ab;kühlen|refroidir;se refroidir;rafraîchir|enfriar enfría enfrían enfríe;refrescar
roll out|ausrollen rollt aus|dérouler|desenrollar
roll up|aufrollen rollt auf;einrollen rollt ein;zusammenrollen rollt zusammen|enrouler|enrollar;arremangar
crack|knacken;aufknacken knackt auf|craqueler craquelle craquellent;fêler|cascar;agrietar;agrietarse
drill|bohren;anbohren bohrt an|percer;forer|taladrar;perforar
pierce|durchbohren;durchstechen durchsticht durchstach durchstochen|transpercer|agujerear;traspasar
screw|schrauben;anschrauben schraubt an;festschrauben schraubt fest|visser|atornillar
unscrew|abschrauben schraubt ab;aufschrauben schraubt auf;losschrauben schraubt los|dévisser|desatornillar;destornillar
nail|annageln nagelt an;festnageln nagelt fest|clouer|clavar
weld|schweißen;löten;zusammenschweißen schweißt zusammen|souder|soldar suelda sueldan suelde
glue|leimen;zusammenkleben klebt zusammen|recoller|encolar
sand|abschleifen schleift ab schliff abgeschliffen;schmirgeln|poncer|lijar
sharpen|schärfen;wetzen;anspitzen spitzt an;spitzen|aiguiser;affûter|afilar
polish|polieren;wienern|polir;lustrer;cirer|pulir;abrillantar;lustrar
brush|bürsten;ausbürsten bürstet aus|brosser|cepillar
varnish|lackieren|vernir;laquer|barnizar;lacar
oil|ölen;einölen ölt ein;schmieren|huiler;graisser|engrasar;aceitar;lubricar
assemble|zusammenbauen baut zusammen;montieren|assembler|ensamblar;armar
take apart|zerlegen;auseinandernehmen nimmt auseinander nahm auseinandergenommen|démonter|desmontar;desarmar
demolish|abreißen reißt ab riss abgerissen;niederreißen reißt nieder riss niedergerissen|démolir;raser|demoler demuele demuelen demuela;derribar
smash|zerschlagen zerschlägt zerschlug zerschlagen;zerschmettern;zertrümmern|fracasser;pulvériser|destrozar;hacer_añicos hace_añicos
shatter|zersplittern;zerspringen zerspringt zersprang zersprungen|se fracasser|astillarse
dent|verbeulen;eindellen dellt ein|cabosser;bosseler bosselle bossellent|abollar
scrape|schaben;abkratzen kratzt ab|racler;érafler|raspar
scrub|schrubben;scheuern|récurer|restregar restriega restriegan restriegue
rinse|spülen;abspülen spült ab;ausspülen spült aus|rincer|enjuagar
wipe|wischen;abwischen wischt ab|éponger|enjugar
dust|abstauben staubt ab;entstauben|épousseter époussette époussettent;dépoussiérer dépoussière dépoussièrent|desempolvar;quitar_el_polvo quita_el_polvo
vacuum|staubsaugen;absaugen saugt ab|passer_l'aspirateur passe_l'aspirateur|pasar_la_aspiradora pasa_la_aspiradora
mop|aufwischen wischt auf;feudeln|passer_la_serpillière passe_la_serpillière|trapear;pasar_la_fregona pasa_la_fregona
squeeze out|auswringen wringt aus wrang ausgewrungen;auspressen presst aus|essorer|escurrir
patch|ausbessern bessert aus;zusammenflicken flickt zusammen|rapiécer rapièce rapiècent;raccommoder|remendar remienda remiendan remiende;parchear
embroider|sticken;besticken|broder|bordar
crochet|häkeln|faire_du_crochet fait_du_crochet|hacer_ganchillo hace_ganchillo
button up|zuknöpfen knöpft zu|boutonner|abotonar;abrochar
unbutton|aufknöpfen knöpft auf|déboutonner|desabotonar;desabrochar
buckle up|sich anschnallen schnallt sich an;anschnallen schnallt an|s'attacher|abrocharse_el_cinturón abrocha_el_cinturón
lace up|schnüren;zubinden bindet zu band zugebunden;zuschnüren schnürt zu|lacer|acordonar
pack|zusammenpacken packt zusammen|empaqueter empaquette empaquettent|empacar;hacer_las_maletas hace_las_maletas
load|laden lädt lud geladen;beladen belädt belud beladen|charger|cargar
unload|abladen lädt ab lud abgeladen;entladen entlädt entlud entladen;ausladen lädt aus lud ausgeladen|décharger|descargar
stack|stapeln;aufstapeln stapelt auf|empiler|apilar
pile up|anhäufen häuft an;auftürmen türmt auf;häufen|entasser;amonceler amoncelle amoncellent|amontonar;acumular
drag|schleifen geschleift;hinterherziehen zieht hinterher zog hinterhergezogen|traîner|arrastrar
haul|hieven;wuchten|haler;trimballer|acarrear
pass on|weiterreichen reicht weiter;weitergeben gibt weiter gab weitergegeben|transmettre transmet transmettent transmette transmis|transmitir
hand over|überreichen;aushändigen händigt aus;übergeben übergibt übergab|remettre remet remettent remette remis|entregar
hand out|verteilen;austeilen teilt aus|distribuer|repartir;distribuir distribuye distribuyen distribuya distribuyendo distribuyó
stretch out|ausstrecken streckt aus|tendre|extender extiende extienden extienda;tender tiende tienden tienda
spread out|ausbreiten breitet aus;auslegen legt aus|étendre;déployer déploie déploient|desplegar despliega despliegan despliegue
hang out the washing|Wäsche_aufhängen hängt_Wäsche_auf|étendre_le_linge étend_le_linge|tender_la_ropa tiende_la_ropa
wind up|aufziehen zieht auf zog aufgezogen|remonter|dar_cuerda da_cuerda
crank|kurbeln;ankurbeln kurbelt an|tourner_la_manivelle tourne_la_manivelle|dar_a_la_manivela da_a_la_manivela
pump|pumpen;aufpumpen pumpt auf|pomper;gonfler|bombear;inflar
inflate|aufblasen bläst auf blies aufgeblasen|gonfler;se gonfler|inflar;inflarse;hinchar
deflate|erschlaffen|dégonfler;se dégonfler|desinflar;desinflarse
plug in|einstecken steckt ein;einstöpseln stöpselt ein|rebrancher|enchufar
unplug|ausstecken steckt aus;herausziehen zieht heraus zog herausgezogen|débrancher|desenchufar;desconectar
charge|aufladen lädt auf lud aufgeladen|recharger|recargar
refuel|tanken;auftanken tankt auf;volltanken tankt voll|faire_le_plein fait_le_plein|repostar
staple|zusammenheften heftet zusammen;tackern;heften|agrafer|grapar
punch a hole|lochen|perforer;poinçonner|agujerear
label|beschriften;etikettieren|étiqueter étiquette étiquettent|etiquetar;rotular
engrave|gravieren;eingravieren graviert ein;einritzen ritzt ein;ritzen|graver|grabar
print|drucken;ausdrucken druckt aus;abdrucken druckt ab|imprimer|imprimir
copy|kopieren;abschreiben schreibt ab schrieb abgeschrieben;nachmachen macht nach|copier;recopier|copiar
trace|nachzeichnen zeichnet nach;durchpausen paust durch|décalquer|calcar
sketch|skizzieren;entwerfen entwirft entwarf entworfen|esquisser;ébaucher|bosquejar;esbozar
cut out|ausschneiden schneidet aus schnitt ausgeschnitten|découper;détourer|recortar
cut off|abschneiden schneidet ab schnitt abgeschnitten|trancher;sectionner|seccionar
cut down|fällen;umhauen haut um umgehauen;abholzen holzt ab|abattre abat abattent abatte abats abattu|talar
snap|durchbrechen bricht durch brach durchgebrochen;abbrechen bricht ab brach abgebrochen|se rompre rompt;se casser|troncharse
peel off|abziehen zieht ab zog abgezogen;abblättern blättert ab|décoller;s'écailler|despegarse;desprenderse;descascarillarse
mould|formen;modellieren;töpfern|modeler modèle modèlent;façonner|modelar;moldear
march|marschieren|marcher_au_pas marche_au_pas;défiler|marchar;desfilar
stride|schreiten schreitet schritt geschritten|arpenter|andar_a_zancadas anda_a_zancadas
trudge|stapfen;trotten|cheminer|avanzar_con_dificultad avanza_con_dificultad
trot|traben|trotter|trotar
romp|tollen;herumtollen tollt herum|gambader;batifoler;folâtrer|retozar;juguetear
rush|hasten;hetzen|se précipiter;se ruer|precipitarse;abalanzarse
dash|flitzen;sausen;düsen|foncer;filer|salir_disparado sale_disparado
race|rasen;um_die_Wette_laufen|faire_la_course fait_la_course|competir compite compiten compita compitiendo compitió
sprint|sprinten;spurten|sprinter;piquer_un_sprint|esprintar
overtake|überholen|dépasser|adelantar;rebasar
skip|seilspringen;überspringen überspringt übersprang übersprungen|sauter_à_la_corde saute_à_la_corde|saltar_a_la_comba;saltarse
step over|übersteigen übersteigt überstieg überstiegen|enjamber;franchir|pasar_por_encima pasa_por_encima
bounce|abprallen prallt ab;prallen;hopsen|rebondir;ricocher|rebotar;botar
pounce|sich draufstürzen stürzt drauf;anspringen springt an sprang angesprungen|se jeter jette jettent;bondir_sur|abalanzarse
dodge|ausweichen weicht aus wich ausgewichen|esquiver|esquivar
duck|sich ducken;ducken|se baisser;baisser_la_tête|agachar_la_cabeza
crouch|hocken;kauern;sich hinhocken hockt sich hin|s'accroupir;se tapir|acuclillarse;agazaparse
huddle|sich zusammendrängen drängt sich zusammen|se serrer;se blottir|apiñarse
cuddle|kuscheln;schmusen;sich anschmiegen schmiegt sich an|se blottir;câliner|acurrucarse;mimar
cling|sich klammern;sich festklammern klammert sich fest|s'agripper;se cramponner|aferrarse
grip|umklammern;umfassen|agripper|empuñar;aferrar
grope|tasten;sich vortasten tastet sich vor|tâtonner;tâter|tantear
shrug|mit_den_Schultern_zucken zuckt_mit_den_Schultern|hausser_les_épaules hausse_les_épaules|encogerse_de_hombros encoge_de_hombros
twitch|zucken|tressaillir tressaille tressaillent tressailli|crisparse
flinch|zusammenzucken zuckt zusammen;zurückzucken zuckt zurück|sursauter|sobresaltarse
frown|stirnrunzeln;die_Stirn_runzeln runzelt_die_Stirn|froncer_les_sourcils fronce_les_sourcils|fruncir_el_ceño frunce_el_ceño
grin|grinsen;feixen|sourire_largement sourit_largement|sonreír_de_oreja_a_oreja sonríe_de_oreja_a_oreja
chuckle|schmunzeln;glucksen|glousser|reírse_entre_dientes ríe_entre_dientes
giggle|kichern|pouffer;ricaner|soltar_risitas suelta_risitas
burst out laughing|loslachen lacht los;auflachen lacht auf|s'esclaffer;éclater_de_rire éclate_de_rire|carcajearse;echarse_a_reír
sob|schluchzen|sangloter|sollozar
whimper|wimmern;winseln|pleurnicher;geindre geint geignent geigne geins geint|gimotear
groan|stöhnen;ächzen|gémir|gemir gime gimen gima gimiendo gimió
wail|jammern;wehklagen|se lamenter|dar_alaridos da_alaridos
gasp|keuchen;japsen|hoqueter hoquette hoquettent|jadear
pant|hecheln;schnaufen|haleter halète halètent|resoplar
sniff|schnüffeln;schniefen;beschnuppern|flairer|olisquear;husmear
burp|rülpsen|roter|eructar
hiccup|hicksen|avoir_le_hoquet a_le_hoquet|hipar;tener_hipo tiene_hipo
spit|spucken;ausspucken spuckt aus|cracher|escupir
suck|saugen;lutschen;nuckeln|sucer;aspirer;téter tète tètent|chupar;succionar
gargle|gurgeln|se gargariser|hacer_gárgaras hace_gárgaras
nibble|knabbern;nagen;anknabbern knabbert an|grignoter;ronger|roer royendo royó;mordisquear
devour|verschlingen verschlingt verschlang verschlungen;auffressen frisst auf fraß aufgefressen|dévorer;engloutir|devorar;engullir engullendo engulló
munch|mampfen;schmatzen|mastiquer;croquer|mascar
sip|nippen;schlürfen|siroter|sorber
choke|ersticken;würgen|s'étouffer;suffoquer|atragantarse;asfixiarse
drown|ertrinken ertrinkt ertrank ertrunken|se noyer noie noient|ahogarse
faint|in_Ohnmacht_fallen fällt_in_Ohnmacht|s'évanouir|desmayarse
bleed|bluten|saigner|sangrar
vomit|sich erbrechen erbricht erbrach erbrochen|vomir|vomitar
sunbathe|sonnenbaden;sich sonnen|bronzer;prendre_un_bain_de_soleil|broncearse;tomar_el_sol toma_el_sol
nap|dösen;ein_Nickerchen_machen macht_ein_Nickerchen|somnoler;faire_la_sieste fait_la_sieste|dormitar;echarse_la_siesta
oversleep|verschlafen verschläft verschlief verschlafen|se réveiller_trop_tard|quedarse_dormido
age|altern|vieillir|envejecer envejezca
give birth|gebären|accoucher|dar_a_luz da_a_luz dio_a_luz;parir
bring up|erziehen erzieht erzog erzogen;großziehen zieht groß zog großgezogen|élever élève élèvent;éduquer|criar cría crían críe;educar
adopt|adoptieren|adopter|adoptar
herd|hüten;zusammentreiben treibt zusammen trieb zusammengetrieben|garder_les_moutons garde_les_moutons|pastorear;arrear
tame|zähmen;bändigen|apprivoiser;dompter|domar;domesticar;amansar
train an animal|dressieren;abrichten richtet ab|dresser|adiestrar;amaestrar
breed|züchten|élever élève élèvent|criar cría crían críe
milk|melken|traire trait traient traie trais trait|ordeñar
shear|scheren schert schor geschoren|tondre|esquilar
saddle|satteln|seller|ensillar
groom|striegeln|étriller;toiletter|acicalar
graze|grasen;weiden|brouter;paître paît paissent|pastar;pacer pazca
peck|picken|picorer|picotear
cluck|gackern;glucken|caqueter caquette caquettent|cloquear;cacarear
bleat|blöken|bêler|balar
oink|grunzen|grogner|gruñir gruñe gruñendo gruñó;hacer_oinc
squeak|quieken;fiepen|couiner|rechinar;dar_chillidos
bray|iahen|braire brait|rebuznar
hoot|schuhuen|hululer|ulular
coo|gurren|roucouler|arrullar;zurear
caw|krächzen|croasser|graznar
quack|schnattern|cancaner;nasiller|parpar;hacer_cuac hace_cuac
hiss|zischen|chuinter;feuler|sisear;bufar
trumpet|trompeten|barrir|barritar
screech|kreischen|crisser;criailler|chirriar chirría chirrían chirríe
yelp|aufjaulen jault auf;kläffen|japper;glapir|gañir gañe gañendo gañó
bare its teeth|zähnefletschen;fletschen|montrer_les_dents montre_les_dents|enseñar_los_dientes enseña_los_dientes
wag|wedeln;schwanzwedeln|frétiller;remuer_la_queue remue_la_queue|menear;mover_la_cola mueve_la_cola
flap its wings|flügelschlagen;mit_den_Flügeln_schlagen schlägt_mit_den_Flügeln|battre_des_ailes bat_des_ailes|batir_las_alas bate_las_alas
nest|nisten|nicher|anidar
brood|brüten;ausbrüten brütet aus|couver|incubar;empollar
lay eggs|eierlegen;Eier_legen legt_Eier|pondre|poner_huevos pone_huevos;desovar
shed its skin|sich häuten|muer|mudar_de_piel muda_de_piel
hibernate|überwintern;Winterschlaf_halten hält_Winterschlaf|hiberner|hibernar;invernar
migrate|migrieren|migrer|migrar
burrow|wühlen;eingraben gräbt ein grub eingegraben|s'enfouir;enfouir|escarbar;hozar
perch|sich niederlassen lässt sich nieder ließ niedergelassen|se percher;se jucher|encaramarse
roam|umherstreifen streift umher;streifen;umherziehen zieht umher zog umhergezogen|rôder;vagabonder|vagar;merodear;rondar
lurk|lauern;auflauern lauert auf|être_à_l'affût est_à_l'affût|estar_al_acecho está_al_acecho
stalk|sich anpirschen pirscht sich an;pirschen|suivre_à_la_trace|seguir_el_rastro sigue_el_rastro
wriggle|zappeln;sich winden windet wand gewunden|gigoter;se tortiller|retorcerse retuerce retuercen retuerza;menearse
slither|sich schlängeln;schlängeln|serpenter|serpentear;reptar
scurry|huschen;wuseln;trippeln|trottiner;détaler|corretear;escabullirse escabullendo escabulló
waddle|watscheln|se dandiner|contonearse;anadear
sting|stechen sticht stach gestochen|piquer|picar
rear up|sich aufbäumen bäumt sich auf|se cabrer|encabritarse
bolt|durchbrennen brennt durch brannte durchgebrannt|s'emballer|desbocarse
fall|stürzen;hinfallen fällt hin fiel hingefallen|chuter;dégringoler|despeñarse;precipitarse
leave|fortgehen geht fort ging fortgegangen;fortlaufen läuft fort lief fortgelaufen|prendre_congé prend_congé|partir
operate|betätigen|actionner;manœuvrer|accionar;operar
wet|befeuchten;nassmachen macht nass|mouiller;humecter|mojar;humedecer humedezca
filter|filtern|filtrer|filtrar
gather|sich versammeln;versammeln;zusammenkommen kommt zusammen kam zusammengekommen|se rassembler;rassembler|congregarse;reunir reúne reúnen reúna
loop|in_Schleife_laufen läuft_in_Schleife|boucler;tourner_en_boucle tourne_en_boucle|repetirse_en_bucle
pour down|herabprasseln prasselt herab;niederprasseln prasselt nieder|pleuvoir_à_verse pleut_à_verse|diluviar;llover_a_cántaros llueve_a_cántaros
clear up|aufklaren klart auf|se dégager;s'éclaircir|despejarse;escampar
cloud over|sich bewölken;sich zuziehen zieht sich zu zog zugezogen|se couvrir couvre couvrent couvert;s'assombrir|nublarse
fog up|beschlagen beschlägt beschlug beschlagen|s'embuer;embuer|empañarse;empañar
dawn|dämmern;tagen|faire_jour fait_jour|amanecer amanezca;alborear
get dark|dunkeln|faire_nuit fait_nuit;s'obscurcir|anochecer anochezca;atardecer atardezca
rage|toben;wüten;tosen|se déchaîner;faire_rage fait_rage|desatarse;arreciar
die down|abflauen flaut ab;nachlassen lässt nach ließ nachgelassen;abklingen klingt ab klang abgeklungen|faiblir|amainar
surge|wogen;branden|déferler|agitarse
ripple|kräuseln;sich kräuseln|clapoter|ondularse;rizarse
babble|plätschern;gluckern|gargouiller|borbotear
bubble|sprudeln;blubbern;brodeln|bouillonner;pétiller|burbujear
foam|schäumen|mousser;écumer|espumar;hacer_espuma hace_espuma
gush|hervorsprudeln sprudelt hervor;herausspritzen spritzt heraus|jaillir;gicler|brotar;chorrear;manar
trickle|rinnen rinnt rann geronnen;rieseln|ruisseler ruisselle ruissellent|escurrirse
seep|sickern;versickern|suinter|rezumar;filtrarse
leak|auslaufen läuft aus lief ausgelaufen|avoir_une_fuite a_une_fuite|tener_una_fuga tiene_una_fuga
evaporate|verdunsten;verdampfen|s'évaporer;évaporer|evaporarse
dry up|austrocknen trocknet aus ausgetrocknet;vertrocknen vertrocknet vertrocknete;versiegen|tarir;se dessécher dessèche dessèchent|resecarse
flood|überfluten;überschwemmen;fluten|inonder;submerger|inundar;anegar
take away|wegtragen trägt weg trug weggetragen;wegbringen bringt weg brachte weggebracht|emporter;emmener emmène emmènent|llevarse
wash away|wegspülen spült weg;fortspülen spült fort|emporter|arrastrar
fail|scheitern;misslingen misslingt misslang misslungen;versagen|échouer;rater|fracasar;fallar
run aground|stranden;auf_Grund_laufen läuft_auf_Grund|s'échouer|encallar;varar
erupt|eruptieren|entrer_en_éruption entre_en_éruption|entrar_en_erupción entra_en_erupción
erode|erodieren;auswaschen wäscht aus wusch ausgewaschen|éroder|erosionar;desgastar
sprout|sprießen sprießt spross gesprossen;keimen;austreiben treibt aus trieb ausgetrieben|germer;bourgeonner|germinar;retoñar
ripen|reifen;heranreifen reift heran|mûrir|madurar
rot|verfaulen;faulen;verrotten;verwesen|pourrir|pudrirse;podrirse
go mouldy|schimmeln;verschimmeln|moisir|enmohecer enmohezca
rust|rosten;verrosten;einrosten rostet ein|rouiller|oxidarse
fade|verblassen;verbleichen verbleicht verblich verblichen;ausbleichen bleicht aus|se décolorer;pâlir|desteñir destiñe destiñen destiña destiñendo destiñó;descolorarse
turn pale|erbleichen;erblassen|blêmir;pâlir|palidecer palidezca
scorch|versengen;ansengen sengt an|roussir|chamuscar
char|verkohlen|carboniser;calciner|carbonizar;calcinar
flare up|lodern;auflodern lodert auf;aufflammen flammt auf|flamboyer flamboie flamboient;s'embraser|llamear;avivarse
smoulder|schwelen;kokeln|se consumer|humear;arder_sin_llama arde_sin_llama
gleam|glänzen|reluire reluit reluisent reluise reluis relui|relumbrar;lucir luzca
shimmer|schimmern;flirren|chatoyer chatoie chatoient;miroiter|rielar
dazzle|blenden|éblouir;aveugler|deslumbrar;cegar ciega ciegan ciegue
project|projizieren|projeter projette projettent|proyectar
loom|sich abzeichnen zeichnet sich ab|se profiler|perfilarse
tower above|überragen;emporragen ragt empor;ragen|dominer|sobresalir sobresale sobresalen sobresalga;descollar descuella descuellan descuelle
extend|sich erstrecken;sich ausdehnen dehnt sich aus|s'étendre|extenderse extiende extienden extienda;ampliar amplía amplían amplíe
spread|sich ausbreiten breitet sich aus;verbreiten;sich verbreiten|se répandre;se propager;propager|propagarse;difundir
scatter|verstreuen;zerstreuen;ausstreuen streut aus|éparpiller;disperser;se disperser|dispersar;desparramar;dispersarse
crunch|knirschen|croquer|hacer_crujir hace_crujir
thump|pochen;poltern;plumpsen|cogner|dar_golpes da_golpes
beat|pulsieren|palpiter|latir;palpitar
jingle|klimpern|tintinnabuler|cascabelear
clink|klirren|s'entrechoquer|entrechocar
strum|schrammeln|gratter_la_guitare gratte_la_guitare|rasguear
drum|trommeln|tambouriner|tamborilear;tocar_el_tambor toca_el_tambor
honk|hupen|klaxonner|tocar_el_claxon toca_el_claxon
beep|piepen;tuten|biper;faire_bip fait_bip|hacer_bip hace_bip
blare|dröhnen;plärren;schmettern|brailler|atronar atruena atruenan atruene;berrear
rev up|aufheulen heult auf|faire_vrombir_le_moteur|acelerar_el_motor acelera_el_motor
snort|schnauben;prusten|s'ébrouer;renâcler|dar_un_bufido da_un_bufido
knock over|umstoßen stößt um stieß umgestoßen;umwerfen wirft um warf umgeworfen|faire_tomber fait_tomber|tumbar;tirar_al_suelo
tip over|umkippen kippt um;umstürzen stürzt um|se renverser;culbuter|volcar vuelca vuelcan vuelque;volcarse vuelca vuelcan vuelque
capsize|kentern|chavirer|zozobrar
sizzle|brutzeln;bruzzeln|grésiller|chisporrotear
stutter|stottern;stammeln|bégayer bégaie bégaient;balbutier;bredouiller|tartamudear;balbucear
lisp|lispeln|zézayer zézaie zézaient|cecear
mumble|murmeln;nuscheln|marmonner;marmotter|mascullar;farfullar
prattle|plappern;brabbeln|babiller;jacasser|parlotear
gossip|tratschen;lästern;schwatzen|commérer commère commèrent;médire médit médisent|cotillear;chismorrear
exclaim|ausrufen ruft aus rief ausgerufen|s'exclamer|exclamar
call out|zurufen ruft zu rief zugerufen|s'écrier;héler hèle hèlent|llamar_a_voces llama_a_voces
announce|ankündigen kündigt an;verkünden;bekanntgeben gibt bekannt gab bekanntgegeben|annoncer|proclamar;dar_a_conocer da_a_conocer
declare|verlautbaren|déclarer|declarar
confess|gestehen gestanden;zugeben gibt zu gab zugegeben;beichten|avouer;confesser|confesar confiesa confiesan confiese
deny|leugnen;bestreiten bestreitet bestritt bestritten;abstreiten streitet ab stritt abgestritten|nier;démentir dément démentent démente démens démenti|negar niega niegan niegue
boast|prahlen;angeben gibt an gab angegeben|se vanter|presumir;alardear;jactarse
tease|necken;hänseln;foppen|taquiner|tomar_el_pelo toma_el_pelo;chinchar
mock|verspotten;spotten|se moquer;railler|burlarse;mofarse
insult|beleidigen;beschimpfen|insulter;offenser|insultar;ofender
swear|schwören schwört schwor geschworen|jurer|jurar
curse|fluchen;verfluchen|maudire maudit maudissent maudisse maudis maudit|maldecir maldice maldicen maldiga maldiciendo maldijo
scold|schimpfen;ausschimpfen schimpft aus|réprimander;disputer|regañar;reñir riñe riñen riña riñendo riñó
accuse|beschuldigen;anklagen klagt an|accuser|acusar
blame|vorwerfen wirft vor warf vorgeworfen|reprocher;blâmer|culpar;reprochar
threaten|drohen;bedrohen|menacer|amenazar
beg|betteln;flehen;anflehen fleht an|supplier;mendier|suplicar;mendigar;rogar ruega ruegan ruegue
pray|beten|prier|rezar;orar
bless|segnen|bénir|bendecir bendice bendicen bendiga bendiciendo bendijo
preach|predigen|prêcher|predicar
recite|aufsagen sagt auf;vortragen trägt vor trug vorgetragen;rezitieren|réciter|recitar;declamar
spell|buchstabieren|épeler épelle épellent|deletrear
dictate|diktieren|dicter|dictar
quote|zitieren|citer|citar
mention|erwähnen|mentionner;évoquer|mencionar
claim|behaupten|prétendre;affirmer|afirmar
interrupt|unterbrechen unterbricht unterbrach unterbrochen|interrompre interrompt|interrumpir
interview|interviewen;befragen|interviewer|entrevistar
discuss|diskutieren;besprechen bespricht besprach besprochen|débattre débat débattent débatte débats débattu|debatir
sing along|mitsingen singt mit sang mitgesungen|chanter_en_chœur chante_en_chœur|corear;cantar_a_coro canta_a_coro
clear one's throat|sich räuspern|s'éclaircir_la_gorge éclaircit_la_gorge;se racler_la_gorge racle_la_gorge|carraspear
study|studieren;büffeln;pauken|étudier;réviser|estudiar
memorise|sich einprägen prägt sich ein;auswendiglernen lernt auswendig|mémoriser|memorizar
guess|raten rät riet geraten;erraten errät erriet erraten|deviner|adivinar
wonder|sich wundern;wundern|se poser_la_question pose_la_question|preguntarse;extrañarse
doubt|zweifeln;bezweifeln|douter|dudar
hesitate|zögern;zaudern|hésiter|vacilar
realise|realisieren|se rendre_compte rend_compte rendent_compte|darse_cuenta da_cuenta dan_cuenta
confuse|verwirren;durcheinanderbringen bringt durcheinander brachte durcheinandergebracht|embrouiller;déconcerter|confundir;desconcertar desconcierta desconciertan desconcierte
mix up|verwechseln|confondre|confundir
ignore|ignorieren|ignorer|ignorar
regret|bereuen;bedauern|regretter|arrepentirse arrepiente arrepienten arrepienta arrepintiendo arrepintió;lamentar
miss|vermissen;verpassen|manquer|extrañar;echar_de_menos echa_de_menos
long for|sich sehnen;ersehnen|languir|añorar;ansiar ansía ansían ansíe
mourn|trauern;betrauern|porter_le_deuil porte_le_deuil|guardar_luto guarda_luto
worry|sich sorgen;sorgen|s'inquiéter inquiète inquiètent;se soucier|preocuparse;preocupar;inquietarse
panic|in_Panik_geraten gerät_in_Panik|s'affoler|entrar_en_pánico entra_en_pánico
freak out|ausflippen flippt aus;durchdrehen dreht durch;ausrasten rastet aus|péter_les_plombs pète_les_plombs;flipper|perder_la_cabeza pierde_la_cabeza;flipar
be bored|sich langweilen;langweilen|s'ennuyer ennuie ennuient;ennuyer ennuie ennuient|aburrirse;aburrir
be ashamed|sich schämen;schämen|avoir_honte a_honte ont_honte|avergonzarse avergüenza avergüenzan avergüence
envy|beneiden|envier;jalouser|envidiar
respect|respektieren|respecter|respetar
despise|verachten|mépriser|despreciar;desdeñar
flirt|flirten|flirter;draguer|coquetear;ligar
fall in love|sich verlieben;verlieben|s'éprendre éprend éprennent éprenne éprends épris;tomber_amoureux tombe_amoureux|enamorarse;enamorar
seduce|verführen|séduire séduit séduisent séduise séduis séduit|seducir seduce seduzca sedujo
propose to|einen_Antrag_machen macht_einen_Antrag|demander_en_mariage demande_en_mariage|pedir_matrimonio pide_matrimonio
get engaged|sich verloben;verloben|se fiancer|comprometerse
divorce|sich scheiden_lassen|divorcer|divorciarse
make up|sich versöhnen;versöhnen|se réconcilier;réconcilier|reconciliarse;hacer_las_paces hacen_las_paces hace_las_paces
make friends|sich anfreunden freundet sich an|sympathiser;se lier_d'amitié lie_d'amitié|hacerse_amigos;trabar_amistad traba_amistad
encourage|ermutigen;ermuntern|motiver;donner_du_courage donne_du_courage|alentar alienta alientan aliente
cheer up|aufmuntern muntert auf;aufheitern heitert auf|remonter_le_moral remonte_le_moral;égayer égaie égaient|levantar_el_ánimo levanta_el_ánimo;alegrar
reassure|beschwichtigen|rassurer|tranquilizar
inspire|inspirieren|inspirer|inspirar
impress|beeindrucken;imponieren|impressionner|impresionar
fascinate|faszinieren|fasciner;captiver|fascinar;cautivar
move|bewegen;mitreißen reißt mit riss mitgerissen|émouvoir émeut émeuvent émeuve émeus ému|conmover conmueve conmueven conmueva;emocionar
delight|erfreuen;entzücken;begeistern|ravir;enthousiasmer|deleitar;entusiasmar
have fun|sich amüsieren;sich vergnügen;Spaß_haben hat_Spaß haben_Spaß|s'amuser|divertirse divierte divierten divierta divirtiendo divirtió;pasarlo_bien
entertain|belustigen|divertir|entretener entretiene entretienen entretenga entretuvo
joke|scherzen;witzeln;spaßen|plaisanter;blaguer|bromear
fool around|herumalbern albert herum;blödeln|faire_le_fou fait_le_fou;faire_l'idiot fait_l'idiot|hacer_el_tonto hace_el_tonto;hacer_payasadas hace_payasadas
play a trick on|austricksen trickst aus;reinlegen legt rein|piéger piège piègent;jouer_un_tour joue_un_tour|gastar_una_broma gasta_una_broma
cheat|schummeln;mogeln|tricher|hacer_trampa hace_trampa hacen_trampa
pretend|so_tun_als_ob tut_so_als_ob;vortäuschen täuscht vor;vorgeben gibt vor gab vorgegeben|faire_semblant fait_semblant font_semblant;feindre feint feignent feigne feins feint|fingir finja;simular
dress up|sich verkleiden;verkleiden;sich herausputzen putzt sich heraus|se déguiser;déguiser|disfrazarse;disfrazar
camouflage|tarnen;sich tarnen|camoufler;se camoufler|camuflar;camuflarse
imitate|nachahmen ahmt nach;imitieren;nachäffen äfft nach|imiter|imitar;remedar
betray|verraten verrät verriet verraten|trahir|traicionar;delatar
kidnap|entführen;kidnappen|kidnapper|secuestrar;raptar
arrest|verhaften;festnehmen nimmt fest nahm festgenommen|appréhender;interpeller|arrestar
lock up|einsperren sperrt ein;wegsperren sperrt weg|enfermer;emprisonner|encerrar encierra encierran encierre;encarcelar
rob|ausrauben raubt aus;überfallen überfällt überfiel;rauben|dévaliser;braquer|asaltar;atracar;desvalijar
smuggle|schmuggeln|passer_en_contrebande passe_en_contrebande|contrabandear;pasar_de_contrabando
spy|spionieren;ausspionieren spioniert aus|espionner|espiar espía espían espíe
investigate|ermitteln;nachforschen forscht nach|enquêter|investigar;indagar
interrogate|verhören;vernehmen vernimmt vernahm vernommen|interroger|interrogar
examine|untersuchen|examiner;ausculter|examinar
inspect|begutachten;inspizieren|inspecter|inspeccionar
tour|besichtigen|faire_le_tour fait_le_tour|recorrer
compare|vergleichen vergleicht verglich verglichen|comparer|comparar
judge|urteilen;beurteilen|juger|juzgar
punish|bestrafen;strafen|punir;châtier|castigar
reward|belohnen|récompenser|recompensar;premiar
award|verleihen verleiht verlieh verliehen;auszeichnen zeichnet aus|décerner|otorgar;galardonar
lend|leihen leiht lieh geliehen;ausleihen leiht aus lieh ausgeliehen|prêter|prestar
borrow|borgen;ausborgen borgt aus|emprunter|pedir_prestado pide_prestado;tomar_prestado toma_prestado
owe|schulden|avoir_une_dette a_une_dette|adeudar
rent|mieten;vermieten|louer|alquilar;arrendar arrienda arriendan arriende
hire|anheuern heuert an;engagieren|embaucher;engager|contratar
dismiss|entlassen entlässt entließ entlassen;feuern|licencier;renvoyer renvoie renvoient|destituir destituye destituyen destituya destituyendo destituyó
resign|kündigen;zurücktreten tritt zurück trat zurückgetreten|démissionner|dimitir
retire|in_Rente_gehen geht_in_Rente|prendre_sa_retraite prend_sa_retraite|jubilarse
give up|aufgeben gibt auf gab aufgegeben|renoncer|renunciar;rendirse rinde rinden rinda rindiendo rindió
surrender|sich ergeben ergibt ergab ergeben;kapitulieren|capituler|capitular
persevere|durchhalten hält durch hielt durchgehalten|persévérer persévère persévèrent;tenir_bon tient_bon|perseverar
endure|ertragen erträgt ertrug ertragen;aushalten hält aus hielt ausgehalten|supporter;endurer|soportar;aguantar
overcome|überwinden überwindet überwand überwunden;bewältigen|surmonter|superar
manage|zurechtkommen kommt zurecht kam zurechtgekommen;klarkommen kommt klar kam klargekommen|se débrouiller;gérer gère gèrent|apañarse;arreglárselas
fulfil|erfüllen|accomplir;exaucer|cumplir;realizar
rehearse|proben;einstudieren studiert ein|faire_une_répétition fait_une_répétition|ensayar
compose|komponieren|composer|componer compone componen componga compuso compuesto
conduct|dirigieren|diriger|dirigir_la_orquesta dirige_la_orquesta
be right|stimmen;recht_haben hat_recht hast_recht|avoir_raison a_raison as_raison|tener_razón tiene_razón tienes_razón
tune|durchstimmen stimmt durch|accorder|afinar
pluck|zupfen|pincer_les_cordes pince_les_cordes|puntear;desplumar
improvise|improvisieren|improviser|improvisar
waltz|Walzer_tanzen tanzt_Walzer tanzen_Walzer|valser|valsear
boo|buhen;ausbuhen buht aus|huer|abuchear
bet|wetten|parier;miser|apostar apuesta apuestan apueste
dribble|dribbeln|dribbler|regatear;driblar
juggle|jonglieren|jongler|hacer_malabares hace_malabares
aim|zielen;anvisieren visiert an|viser|apuntar
box|boxen|boxer|boxear
wrestle|ringen ringt rang gerungen|lutter|forcejear
fence|fechten ficht focht gefochten|faire_de_l'escrime fait_de_l'escrime|esgrimir;practicar_esgrima
surf|surfen|surfer|surfear;hacer_surf hace_surf
sledge|rodeln|faire_de_la_luge fait_de_la_luge|ir_en_trineo va_en_trineo
camp|zelten;campen|camper|acampar
picnic|picknicken|pique-niquer|hacer_un_pícnic hacen_un_pícnic
do gymnastics|turnen|faire_de_la_gymnastique fait_de_la_gymnastique|hacer_gimnasia hace_gimnasia
take part|teilnehmen nimmt teil nahm teilgenommen;mitmachen macht mit|participer|participar
organise|organisieren;veranstalten|organiser|organizar
arrange|ordnen ordnet geordnet;anordnen ordnet an angeordnet;arrangieren|disposer;arranger|disponer dispone disponen disponga dispuso dispuesto
sort|sortieren;aussortieren sortiert aus|trier|clasificar
shrink|schrumpfen|rétrécir;rapetisser|encoger encoja;encogerse encoja
swell|anschwellen schwillt an schwoll angeschwollen|enfler|hincharse
tighten|festziehen zieht fest zog festgezogen;straffen;spannen|resserrer|tensar
loosen|lockern|desserrer|aflojarse
harden|härten;erhärten;erstarren|durcir|endurecer endurezca
soften|erweichen|ramollir|ablandar
widen|erweitern;verbreitern|élargir|ensanchar
narrow|verengen;sich verengen|se rétrécir;se resserrer|estrechar;estrecharse
thicken|eindicken dickt ein;verdicken|épaissir|espesar
smooth|glätten;glattstreichen streicht glatt strich glattgestrichen|lisser;défroisser|alisar
crumple|zerknüllen;zerknittern;knittern|chiffonner|arrugar
straighten|begradigen;geraderücken rückt gerade|redresser|enderezar
strengthen|stärken;kräftigen|fortifier;consolider|fortalecer fortalezca
weaken|schwächen|affaiblir|debilitar
simplify|vereinfachen|simplifier|simplificar
worsen|verschlechtern;verschlimmern|empirer;aggraver|empeorar
alternate|sich abwechseln wechselt sich ab;abwechseln wechselt ab|alterner|alternar;turnarse
bleach|bleichen|blanchir|blanquear
wobble|wackeln|bringuebaler|bambolearse
rock to sleep|wiegen;in_den_Schlaf_wiegen wiegt_in_den_Schlaf|bercer|acunar
vibrate|vibrieren|vibrer|vibrar
rotate|rotieren|faire_une_rotation fait_une_rotation|rotar
skid|schleudern;schlittern|faire_un_tête-à-queue|derrapar
park|parken;einparken parkt ein|se garer;garer;stationner|aparcar;estacionar
tow|abschleppen schleppt ab|remorquer|remolcar
run over|überfahren überfährt überfuhr|renverser|atropellar
collide|kollidieren;zusammenprallen prallt zusammen|entrer_en_collision entre_en_collision|colisionar
get in|einsteigen steigt ein stieg eingestiegen|embarquer;monter_à_bord monte_à_bord|embarcar;subirse
get off|aussteigen steigt aus stieg ausgestiegen|débarquer|apearse;desembarcar
change trains|umsteigen steigt um stieg umgestiegen|changer_de_train change_de_train|hacer_transbordo hace_transbordo
anchor|ankern;vor_Anker_gehen geht_vor_Anker|jeter_l'ancre jette_l'ancre|anclar;fondear
jam|klemmen;einklemmen klemmt ein|coincer;se coincer|atascarse;atascar
get stuck|steckenbleiben bleibt stecken blieb steckengeblieben;feststecken steckt fest|s'enliser;rester_coincé reste_coincé|quedarse_atascado queda_atascado
tangle|sich verheddern;verheddern;verwickeln|emmêler;s'emmêler|enredar;enredarse
untangle|entwirren|démêler|desenredar
get lost|sich verirren;sich verlaufen verläuft verlief verlaufen|s'égarer|extraviarse extravía extravían extravíe
shelter|sich unterstellen stellt sich unter;Schutz_suchen sucht_Schutz|s'abriter;abriter|refugiarse;resguardarse
settle|sich ansiedeln siedelt sich an;besiedeln;siedeln|s'établir;coloniser|establecerse establezca;colonizar
move in|einziehen zieht ein zog eingezogen|emménager|instalarse
move house|umziehen zieht um zog umgezogen|déménager|mudarse
inherit|erben|hériter|heredar
donate|spenden|faire_un_don fait_un_don|donar
give as a present|schenken;verschenken|faire_cadeau fait_cadeau|regalar
waste|verschwenden;vergeuden|gaspiller;gâcher|desperdiciar;malgastar
save money|sparen|économiser;épargner|ahorrar
spend|ausgeben gibt aus gab ausgegeben|dépenser|gastar
haggle|feilschen|marchander|regatear
queue|anstehen steht an stand angestanden;Schlange_stehen steht_Schlange stehen_Schlange|faire_la_queue fait_la_queue font_la_queue|hacer_cola hace_cola hacen_cola
crowd|sich drängen;drängeln;drängen|se bousculer;bousculer|agolparse
besiege|belagern|assiéger assiège assiègent|sitiar;asediar
conquer|erobern|conquérir conquiert conquièrent conquière conquiers conquis|conquistar
invade|eindringen dringt ein drang eingedrungen|envahir|invadir
bomb|bombardieren|bombarder|bombardear
stab|erstechen ersticht erstach erstochen|poignarder|apuñalar
strangle|erwürgen;erdrosseln|étrangler|estrangular
poison|vergiften|empoisonner|envenenar
bury|begraben begräbt begrub begraben;vergraben vergräbt vergrub vergraben;beerdigen|enterrer;ensevelir|enterrar entierra entierran entierre;sepultar
haunt|spuken;heimsuchen sucht heim|hanter|embrujar
survive|überleben|survivre survit survivent survive survis survécu|sobrevivir
recover|sich erholen;genesen|se remettre remet remettent remette remets remis;se rétablir|recuperarse;reponerse repone reponen reponga repuso repuesto
bandage|bandagieren|panser|vendar
vaccinate|impfen|vacciner|vacunar
itch|jucken|démanger|tener_picor tiene_picor
tire|ermüden|se fatiguer;fatiguer|cansar;cansarse;agotarse
blow one's nose|sich schnäuzen;schnäuzen|se moucher|sonarse_la_nariz suena_la_nariz
make up the face|sich schminken;schminken|se maquiller;maquiller|maquillarse;maquillar
sow|säen;aussäen sät aus|semer sème sèment|sembrar siembra siembran siembre
weed|jäten|désherber|desherbar;escardar
plough|pflügen|labourer|arar
rake|harken|ratisser|rastrillar
shovel|schaufeln;schippen|pelleter pellette pellettent|palear
fertilise|düngen|fertiliser|abonar;fertilizar
coil|wickeln;umwickeln|bobiner|devanar
illustrate|illustrieren;veranschaulichen|illustrer|ilustrar
overlay|überlagern|superposer|superponer superpone superponen superponga superpuso superpuesto
rewind|zurückspulen spult zurück|rembobiner|rebobinar
fast-forward|vorspulen spult vor|avancer_rapidement avance_rapidement|avanzar_rápido avanza_rápido
symbolise|symbolisieren|symboliser|simbolizar
represent|darstellen stellt dar;verkörpern|représenter;incarner|representar;encarnar
distinguish|unterscheiden unterscheidet unterschied unterschieden|distinguer|distinguir distingue distinguen distinga
be born|geboren_werden wird_geboren wurde_geboren|venir_au_monde vient_au_monde|venir_al_mundo viene_al_mundo
"""
