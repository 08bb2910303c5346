"""Verbs in English, German, French and Spanish.

A row is ``english"""

from __future__ import annotations

VERBS = """
be|sein ist gewesen bin bist sind|être est sont soit été|ser es son sea sido era eran será fue
be|sein seid war waren wäre sei|être était étaient sera suis sommes|estar está están esté estado estaba estaban
have|haben hat gehabt hab|avoir a ont ait eu|tener tiene tienen tenga tenido tenía tuvo ten
have|haben hatte hatten hätte|avoir avait avaient aura ai avons|haber ha han haya habido había hay
become|werden wird geworden wirst|devenir devient deviennent|volverse se_vuelve se_vuelven se_vuelva vuelto
become|werden wurde wurden würde|devenir devienne devenu|convertirse se_convierte se_convierten se_convierta
can|können kann gekonnt|pouvoir peut peuvent puisse pu|poder puede pueden pueda
can|können kannst konnte könnte|pouvoir peux pouvait pourrait pourrais|poder podido podía podría puedes
must|müssen muss gemusst musst musste müsste|devoir doit doivent doive dû devait devrait|deber debe deben deba debido
want|wollen will gewollt willst wollte wollten|vouloir veut veulent veuille voulu veux voulait|querer quiere quieren quiera querido quiero quería
should|sollen soll gesollt sollst sollte sollten|devrait devraient devrais|debería deberían deberías
may|dürfen darf gedurft darfst durfte dürfte|avoir_le_droit a_le_droit|tener_permiso
would like|mögen mag gemocht magst mochte möchte möchten|voudrait voudraient voudrais;aimerait aimeraient aimerais|quisiera quisieran querría
put|stellen;setzen;hinstellen stellt_hin hingestellt|mettre met mettent mette mis mets|poner pone ponen ponga pon puesto ponme
put|hinsetzen setzt_hin hingesetzt;platzieren|placer|colocar coloque
lay|legen;hinlegen legt_hin hingelegt|poser|depositar
remove|entfernen;wegnehmen nimmt_weg weggenommen nimm_weg|enlever enlève|quitar quita quite;eliminar
remove|weglassen lässt_weg weggelassen lass_weg|retirer;supprimer;ôter|retirar;sacar saca saque
delete|löschen;rausschmeißen schmeißt_raus rausgeschmissen schmeiß_raus|effacer;virer|borrar;suprimir
take out|rausnehmen nimmt_raus rausgenommen nimm_raus;herausnehmen nimmt_heraus|sortir sort sortent sorte sorti sors|extraer extrae extraiga
throw out|rauswerfen wirft_raus rausgeworfen wirf_raus|jeter jette|echar echa eche
replace|ersetzen;austauschen tauscht_aus ausgetauscht|remplacer|reemplazar reemplace;sustituir sustituye sustituyen sustituya
shorten|kürzen;verkürzen;abkürzen kürzt_ab abgekürzt|raccourcir raccourcit raccourcissent raccourcisse;écourter|acortar;recortar
lengthen|verlängern;strecken|rallonger;allonger;prolonger|alargar alargue;prolongar prolongue
cut|schneiden geschnitten schneid|couper|cortar
trim|zuschneiden schneidet_zu zugeschnitten|rogner|podar
swap|tauschen;vertauschen|échanger;intervertir intervertit intervertissent intervertisse|intercambiar;permutar
move|verschieben verschoben verschieb;bewegen|déplacer;bouger|mover mueve mueven mueva
change|ändern;verändern;abändern ändert_ab abgeändert|changer;modifier|cambiar;modificar modifique
adjust|anpassen passt_an angepasst|ajuster;adapter|ajustar;adaptar
add|hinzufügen fügt_hinzu hinzugefügt;ergänzen;dazutun tut_dazu dazugetan;zufügen|ajouter;rajouter|añadir añade;agregar agregue;incorporar
insert|einfügen fügt_ein eingefügt;einbauen baut_ein eingebaut|insérer insère;intégrer intègre|insertar;introducir introduce introduzca;meter
keep|behalten behält;beibehalten behält_bei|garder;conserver|conservar;mantener mantiene mantienen mantenga mantén mantuvo;guardar
leave|lassen lässt gelassen lass;belassen belässt belass|laisser|dejar deja deje
go away|weggehen geht_weg weggegangen|partir part partent parte parti|irse se_va se_van se_vaya
go away|verschwinden verschwindet verschwunden|disparaître disparaît disparaissent disparaisse disparu|desaparecer desaparezca
drop out|wegfallen fällt_weg weggefallen;rausfallen fällt_raus rausgefallen|disparaître_du_film|caerse_del_montaje
hear|hören;anhören hört_an angehört|entendre entend entendent entende entendu|oír oye oyen oiga oído
listen|zuhören hört_zu zugehört;lauschen|écouter|escuchar
see|sehen sieht gesehen sieh siehst|voir voit voient voie vu vois verra verrait|ver ve ven vea visto veo
look|schauen;gucken;blicken;hinschauen schaut_hin hingeschaut;anschauen schaut_an angeschaut;ansehen sieht_an angesehen|regarder|mirar
watch|beobachten;zuschauen schaut_zu zugeschaut;zusehen sieht_zu zugesehen|observer;contempler|observar;contemplar
show|zeigen|montrer|mostrar muestra muestran muestre;enseñar
appear|erscheinen erscheint erschienen|apparaître apparaît apparaissent apparaisse apparu|aparecer aparezca
appear|auftauchen taucht_auf aufgetaucht|paraître paraît paraissent paraisse|salir sale salen salga sal
sound|klingen klingt geklungen;ertönen;erklingen erklungen|retentir retentit retentissent retentisse;résonner|sonar suena suenan suene
play|spielen;abspielen spielt_ab abgespielt|jouer|jugar juega juegan juegue;tocar toque;reproducir reproduce reproduzca
pan|schwenken|panoramiquer|panear
zoom in|heranzoomen zoomt_heran herangezoomt;reinzoomen zoomt_rein reingezoomt;zoomen|zoomer|hacer_zoom hace_zoom haz_zoom;acercar acerque
zoom out|rauszoomen zoomt_raus rausgezoomt;herauszoomen zoomt_heraus|dézoomer|alejar aleje
hold|halten hält gehalten|tenir tient tiennent tienne tenu tiens|sostener sostiene sostienen
hold|festhalten hält_fest festgehalten|maintenir maintient|sostener sostenga sujetar
blink|blinken;blinzeln;zwinkern|clignoter;cligner|parpadear
flicker|flackern;flimmern|vaciller;trembloter|titilar
fade in|einblenden blendet_ein eingeblendet;aufblenden blendet_auf|apparaître_en_fondu|aparecer_gradualmente
fade out|ausblenden blendet_aus ausgeblendet;abblenden blendet_ab|disparaître_en_fondu|desvanecerse se_desvanece
start|anfangen fängt_an angefangen fang_an;beginnen begonnen|commencer|empezar empieza empiezan empiece
start|starten;losgehen geht_los losgegangen|démarrer;débuter|comenzar comienza comienzan comience
end|enden;aufhören hört_auf aufgehört;beenden|finir finit finissent finisse;terminer;se_terminer|terminar;acabar;finalizar finalice
stop|anhalten hält_an angehalten|arrêter|parar;detenerse se_detiene se_detienen detente
stop|stoppen;stehenbleiben bleibt_stehen|s'arrêter;cesser|detener detiene
pause|pausieren|marquer_une_pause|pausar;hacer_una_pausa
continue|weitergehen geht_weiter weitergegangen;fortsetzen setzt_fort|continuer|continuar
continue|weitermachen macht_weiter weitergemacht|continuer|seguir sigue siguen siga
repeat|wiederholen|répéter répète|repetir repite repiten repita
make|machen;tun tut getan|faire fait font fasse|hacer hace hacen haga haz
make|herstellen stellt_her hergestellt|faire fais faisait fera ferait|hacer hecho hizo hazlo hazme
create|erstellen;erschaffen erschafft;erzeugen|créer crée|crear
try|versuchen;probieren;ausprobieren probiert_aus ausprobiert|essayer essaie;tenter|intentar;probar prueba pruebe
use|benutzen;verwenden;nutzen;nehmen nimmt genommen nimm|utiliser;employer emploie|usar;utilizar utilice
need|brauchen;benötigen|avoir_besoin|necesitar
give|geben gibt gegeben gib gab|donner|dar da dan dé dado dame
bring|bringen gebracht;mitbringen bringt_mit mitgebracht;holen|apporter;amener amène|traer trae traen traiga traído
take|mitnehmen nimmt_mit mitgenommen nimm_mit;greifen greift gegriffen|prendre prend prennent prenne pris prends|tomar;coger coja;agarrar
say|sagen;aussprechen spricht_aus ausgesprochen|dire dit disent dise dis|decir dice dicen diga di dicho dijo
speak|sprechen spricht gesprochen sprich;reden|parler|hablar
talk|sich unterhalten unterhält_sich;plaudern;quatschen|discuter;bavarder;papoter|conversar;charlar;platicar
tell|erzählen;berichten|raconter|contar cuenta cuentan cuente;narrar
ask|fragen;bitten gebeten|demander|preguntar;pedir pide piden pida
answer|antworten;beantworten|répondre répond répondent réponde répondu|responder;contestar
shout|schreien schreit geschrien;rufen gerufen;brüllen|crier;hurler|gritar;chillar
whisper|flüstern;wispern|chuchoter;murmurer|susurrar;murmurar
call|anrufen ruft_an angerufen|appeler appelle;téléphoner|llamar;telefonear
read|lesen liest gelesen lies;vorlesen liest_vor vorgelesen|lire lit lisent lise lu|leer lea leído
write|schreiben geschrieben;aufschreiben schreibt_auf|écrire écrit écrivent écrive|escribir escrito
sing|singen gesungen|chanter|cantar
dance|tanzen|danser|bailar;danzar dance
laugh|lachen|rire rit rient rie ri;rigoler|reír ríe ríen ría;reírse se_ríe se_ríen
smile|lächeln|sourire sourit sourient sourie|sonreír sonríe sonríen sonría
cry|weinen;heulen|pleurer|llorar
sit|sitzen sitzt gesessen|être_assis|estar_sentado está_sentado
sit down|sich setzen setzt_sich gesetzt|s'asseoir s'assoit s'assied assis|sentarse se_sienta se_sientan
sit down|sich hinsetzen setzt_sich_hin|s'asseoir s'assoit s'assied assis|sentarse se_siente siéntate
stand|stehen steht gestanden|être_debout;se_tenir se_tient se_tiennent|estar_de_pie está_de_pie
stand up|aufstehen steht_auf aufgestanden|se_lever se_lève se_lèvent|levantarse se_levanta se_levantan;ponerse_de_pie
lie|liegen gelegen|être_allongé|yacer;estar_tumbado
lie down|sich hinlegen legt_sich_hin|s'allonger;se_coucher|acostarse se_acuesta;tumbarse se_tumba
walk|gehen geht gegangen;laufen läuft gelaufen;spazieren|marcher;se_promener se_promène|caminar;andar;pasear
run|rennen gerannt;joggen|courir court courent coure couru|correr
jump|springen gesprungen;hüpfen|bondir bondit bondissent;sautiller|saltar;brincar
fly|fliegen geflogen|voler;s'envoler|volar vuela vuelan vuele
swim|schwimmen geschwommen|nager|nadar
climb|klettern;steigen gestiegen;hinaufsteigen steigt_hinauf|grimper;escalader|trepar;escalar
fall|fallen fällt gefallen;herunterfallen fällt_herunter;umfallen fällt_um|tomber|caer cae caen caiga caído;caerse se_cae se_caen
come|kommen kam gekommen;ankommen kommt_an angekommen|venir vient viennent vienne venu viens;arriver|venir viene vienen venga ven;llegar llegue
come in|reinkommen kommt_rein;hereinkommen kommt_herein;eintreten tritt_ein|entrer|entrar
go|fahren fährt gefahren|aller va vont aille allé vas vais|ir va van vaya ve voy ido
turn|drehen;sich drehen dreht_sich;abbiegen biegt_ab|tourner|girar;torcer tuerce
turn around|sich umdrehen dreht_sich_um umgedreht|se_retourner|darse_la_vuelta se_da_la_vuelta;voltearse
turn on|anmachen macht_an angemacht;einschalten schaltet_ein eingeschaltet;anschalten schaltet_an|allumer|encender enciende encienden encienda;prender
turn off|ausmachen macht_aus ausgemacht;ausschalten schaltet_aus|éteindre éteint éteignent éteigne|apagar apague
open|öffnen;aufmachen macht_auf aufgemacht;aufgehen geht_auf|ouvrir ouvre ouvrent ouvert|abrir abierto
close|schließen geschlossen;zumachen macht_zu zugemacht|fermer|cerrar cierra cierran cierre
"""
