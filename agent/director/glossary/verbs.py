"""Verbs in English, German, French and Spanish.

A row is ``english|german|french|spanish``, ``;`` between synonyms: an infinitive and the forms that rules do not make.
The prefix of a German verb stands apart (``aufmachen macht auf aufgemacht``), an irregular participle comes last, and
``_`` joins words that mean this only together.
"""

from __future__ import annotations

VERBS = """
be|sein ist gewesen bin bist sind|être est sont soit été était|ser es son sea era eran será fue fueron soy eres somos sería
be|sein seid war waren wäre sei|être étaient sera suis sommes êtes étais|estar está están esté estaba estaban estoy estás estuvo
have|haben hat hast gehabt|avoir a ont ait eu avait avaient|tener tiene tienen tenga tenía tuvo ten tengo tendrá
have|haben hab hatte hatten hätte|avoir aura ai avons avez avais aurait|haber ha han haya había hay
become|werden wird wirst wurde|devenir devient deviennent|convertirse convierte convierten
become|werden wurden würde geworden|devenir devienne deviens devenu|convertirse convierta convirtiendo convirtió
can|können kann gekonnt|pouvoir peut peuvent puisse pu|poder puede pueden pueda
can|können kannst konnte könnte|pouvoir peux pouvait pourrait pourrais|poder podía podría puedes
must|müssen muss gemusst musst musste müsste|devoir doit doivent doive devait dû|deber debe deben deba
want|wollen will gewollt willst wollte wollten|vouloir veut veulent veuille voulu veux voulait|querer quiere quieren quiera quiero quería
should|sollen soll gesollt sollst sollte sollten|devrait devraient devrais|deberse debería deberían deberías
may|dürfen darf gedurft darfst durfte dürfte|autoriser|permitir
would like|mögen mag gemocht magst mochte möchte möchten|désirer|desear
put|stellen;hinstellen stellt hin hingestellt|mettre met mettent mette mets mis|poner pone ponen ponga pon ponme pongo puso puesto
put|platzieren|placer|colocar coloque
lay|legen;hinlegen legt hin hingelegt|poser|depositar
remove|entfernen;wegnehmen nimmt weg weggenommen nimm weg|enlever enlève enlèvent|quitar quita quite;eliminar
remove|weglassen lässt weg weggelassen lass weg|retirer;supprimer;ôter|retirar;sacar saca saque
delete|löschen;streichen streicht gestrichen;rausschmeißen schmeißt raus rausgeschmissen schmeiß raus|effacer;virer|borrar;suprimir
take out|rausnehmen nimmt raus rausgenommen nimm raus;herausnehmen nimmt heraus|extraire extrait|extraer extrae extraiga extrayendo extrajo extraído
throw out|rauswerfen wirft raus rausgeworfen wirf raus|jeter jette jettent|echar echa eche
replace|ersetzen;austauschen tauscht aus ausgetauscht|remplacer|reemplazar reemplace;sustituir sustituye sustituyen sustituya sustituyendo sustituyó
shorten|kürzen;verkürzen;abkürzen kürzt ab abgekürzt|raccourcir raccourcit raccourcissent raccourcisse;écourter|acortar;recortar
lengthen|verlängern;ausdehnen dehnt aus|rallonger;allonger;prolonger|alargar alargue;prolongar prolongue
cut|schneiden geschnitten schneid|couper|cortar
trim|zuschneiden schneidet zu zugeschnitten|rogner|podar
swap|tauschen;vertauschen|échanger;intervertir intervertit intervertissent intervertisse|intercambiar;permutar
move|verschieben verschoben verschieb;bewegen|déplacer;bouger|mover mueve mueven mueva
change|ändern;verändern;abändern ändert ab abgeändert|changer;modifier|cambiar;modificar modifique
adjust|anpassen passt an angepasst|ajuster;adapter|ajustar;adaptar
add|hinzufügen fügt hinzu hinzugefügt;ergänzen;dazutun tut dazu dazugetan;zufügen|ajouter;rajouter|añadir añade;agregar agregue;incorporar
insert|einfügen fügt ein eingefügt|insérer insère insèrent|insertar
insert|einbauen baut ein eingebaut|intégrer intègre intègrent|introducir introduce introduzca introdujo;meter
keep|behalten behält;beibehalten behält bei|garder;conserver|conservar;mantener mantiene mantienen mantenga mantén mantuvo;guardar
leave|lassen lässt gelassen lass;belassen belässt belass|laisser|dejar deja deje
go away|weggehen geht weg ging weg weggegangen;abhauen haut ab|partir part partent parte pars|marcharse
drop out|wegfallen fällt weg weggefallen;rausfallen fällt raus rausgefallen|sauter|sobrar
hear|hören;anhören hört an angehört|entendre entend entendent entende|oír oye oyen oiga oyendo oyó oído
listen|zuhören hört zu zugehört;lauschen|écouter|escuchar
go|fahren fährt fuhr gefahren|aller va vont aille vas vais ira irait|ir va van vaya voy
see|sehen sieht gesehen sieh siehst|voir voit voient voie vu vois verra verrait|ver ve ven vea visto veo vio
look|schauen;gucken;blicken;hinschauen schaut hin hingeschaut;anschauen schaut an angeschaut;ansehen sieht an angesehen|regarder|mirar
watch|beobachten;zuschauen schaut zu zugeschaut;zusehen sieht zu zugesehen|observer;contempler|observar;contemplar
show|zeigen|montrer|mostrar muestra muestran muestre;enseñar
appear|erscheinen erscheint erschienen;auftauchen taucht auf aufgetaucht|apparaître apparaît apparaissent apparaisse apparais apparu|aparecer aparezca
sound|klingen klingt geklungen;ertönen;erklingen erklungen|retentir retentit retentissent retentisse;résonner|sonar suena suenan suene
play|spielen;abspielen spielt ab abgespielt|jouer|jugar juega juegan juegue;tocar toque;reproducir reproduce reproduzca reprodujo
pan|schwenken|panoramiquer|panear
zoom in|heranzoomen zoomt heran;reinzoomen zoomt rein;ranzoomen zoomt ran;zoomen|zoomer|zoomear
zoom out|rauszoomen zoomt raus;herauszoomen zoomt heraus;wegzoomen zoomt weg|dézoomer|deszoomear
hold|halten hält hielt gehalten|tenir tient tiennent tienne tiens tenu|sostener sostiene sostienen sostenga sostuvo
hold|festhalten hält fest|retenir retient retiennent retienne retiens retenu|sujetar
blink|blinken;blinzeln;zwinkern|clignoter;cligner|parpadear
flicker|flackern;flimmern|vaciller;trembloter|titilar
fade in|einblenden blendet ein;aufblenden blendet auf|émerger|fundir
fade out|ausblenden blendet aus;abblenden blendet ab|estomper|desvanecerse desvanezca
start|anfangen fängt an angefangen fang an;beginnen begonnen|commencer|empezar empieza empiezan empiece
start|starten;losgehen geht los losgegangen|démarrer;débuter|comenzar comienza comienzan comience
end|enden;beenden;ausgehen geht aus|finir;terminer;se terminer|terminar;acabar;finalizar finalice
stop|anhalten hält an hielt an angehalten;stoppen|arrêter|parar;detenerse detiene detienen detenga detente detuvo
stop|aufhören hört auf;stehenbleiben bleibt stehen|s'arrêter;cesser|pararse
pause|pausieren|pauser|pausar
continue|weitergehen geht weiter weitergegangen;fortsetzen setzt fort|continuer|continuar continúa continúan continúe
continue|weitermachen macht weiter weitergemacht|continuer|seguir sigue siguen siga siguiendo siguió
repeat|wiederholen|répéter répète répètent|repetir repite repiten repita repitiendo repitió
make|machen;tun tut getan|faire fait font fasse|hacer hace hacen haga haz
make|herstellen stellt her hergestellt|faire fais faisait fera ferait|hacer hago hizo hecho hazlo hazme
create|erstellen;erschaffen erschafft;erzeugen|créer crée|crear
try|versuchen;probieren;ausprobieren probiert aus ausprobiert|essayer essaie essaient;tenter|intentar;probar prueba pruebe prueban
use|benutzen;verwenden;nutzen;nehmen nimmt genommen nimm|utiliser;employer emploie emploient|usar;utilizar utilice
need|brauchen;benötigen|nécessiter|necesitar
give|geben gibt gegeben gib gab|donner|dar da dan dé doy dame dio
bring|bringen gebracht;mitbringen bringt mit mitgebracht;holen|apporter;amener amène amènent|traer trae traen traiga trayendo trajo traído
take|mitnehmen nimmt mit mitgenommen nimm mit;greifen greift gegriffen|prendre prend prennent prenne pris prends|tomar;coger coja
say|sagen|dire dit disent dise dis|decir dice dicen diga di digo dijo diciendo dicho
speak|sprechen spricht gesprochen sprich;reden|parler|hablar
talk|sich unterhalten unterhält sich;plaudern;quatschen|discuter;bavarder;papoter|conversar;charlar;platicar
tell|erzählen;berichten|raconter|contar cuenta cuentan cuente;narrar
ask|fragen;bitten gebeten|demander|preguntar;pedir pide piden pida pidiendo pidió
answer|antworten;beantworten|répondre répond répondent réponde|responder;contestar
shout|schreien schreit geschrien;rufen gerufen;brüllen|crier;hurler|gritar;chillar
whisper|flüstern;wispern|chuchoter;murmurer|susurrar;murmurar
call|anrufen ruft an angerufen|appeler appelle appellent;téléphoner|llamar;telefonear
read|lesen liest gelesen lies;vorlesen liest vor vorgelesen|lire lit lisent lise lu|leer leyó leyendo leído
write|schreiben geschrieben;aufschreiben schreibt auf|écrire écrit écrivent écrive|escribir escrito
sing|singen gesungen|chanter|cantar
dance|tanzen|danser|bailar;danzar dance
laugh|lachen|rire rit rient rie ri;rigoler|reír ríe ríen ría riendo rió reído;reírse ríe ríen ría riendo rió reído
smile|lächeln|sourire sourit sourient sourie|sonreír sonríe sonríen sonría sonriendo sonrió sonreído
cry|weinen;heulen|pleurer|llorar
sit|sitzen sitzt saß saßen gesessen|s'asseoir assoit assied|sentarse sienta sientan
sit|sich setzen setzt sich setz gesetzt|s'asseoir asseyent asseye assieds|sentarse siente siéntate
sit down|sich hinsetzen setzt sich hin hingesetzt|se rasseoir rassoit rassied rasseyent rasseye rassieds rassis|asentarse asienta asientan asiente
stand|stehen steht stand standen gestanden;dastehen steht da|se dresser|erguirse yergue yerguen yerga irguiendo irguió
stand up|aufstehen steht auf stand auf aufgestanden|se lever lève lèvent|levantarse;incorporarse
lie|liegen lag lagen gelegen;daliegen liegt da|gésir gît gisent|yacer yace yacen yazca yaga
lie down|sich hinlegen legt sich hin|s'allonger;se coucher|acostarse acuesta acuestan acueste;tumbarse
walk|gehen geht ging gingen gegangen;laufen läuft lief gelaufen;spazieren|marcher;se promener promène promènent|caminar;andar anduvo;pasear
run|rennen gerannt;joggen|courir court courent coure cours couru|correr
jump|springen gesprungen;hüpfen|bondir bondit bondissent;sautiller|saltar;brincar
fly|fliegen geflogen|voler;s'envoler|volar vuela vuelan vuele
swim|schwimmen geschwommen|nager|nadar
climb|klettern;steigen gestiegen;hinaufsteigen steigt hinauf|grimper;escalader;monter|trepar;escalar;subir
fall|fallen fällt gefallen|tomber|caer cae caen caiga cayendo cayó caído
fall|herunterfallen fällt herunter;umfallen fällt um|tomber|caerse cae caen caiga cayendo cayó caído
come|kommen kam gekommen|venir vient viennent vienne venu viens|venir viene vienen venga viniendo vino
come|ankommen kommt an angekommen|arriver|llegar llegue
come in|reinkommen kommt rein;hereinkommen kommt herein;eintreten tritt ein|entrer|entrar
turn|drehen;sich drehen dreht sich;abbiegen biegt ab|tourner|girar;torcer tuerce tuercen tuerza
turn around|sich umdrehen dreht sich um;umdrehen dreht um|se retourner|voltearse
turn on|anmachen macht an angemacht;einschalten schaltet ein eingeschaltet;anschalten schaltet an|allumer|encender enciende encienden encienda;prender
turn off|ausmachen macht aus ausgemacht;ausschalten schaltet aus|éteindre éteint éteignent éteigne éteins|apagar apague
open|öffnen;aufmachen macht auf aufgemacht;aufgehen geht auf|ouvrir ouvre ouvrent|abrir
close|schließen geschlossen;zumachen macht zu zugemacht|fermer|cerrar cierra cierran cierre
disappear|verschwinden verschwindet verschwand verschwunden|disparaître disparaît disparaissent disparaisse disparais disparu|desaparecer desaparezca
"""
