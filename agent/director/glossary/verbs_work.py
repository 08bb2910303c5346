"""Verbs of thought, work, making and editing, as in ``glossary_verbs``."""

from __future__ import annotations

VERBS = """
think|denken denkt dachte gedacht|penser;réfléchir|pensar piensa piensan piense
think|nachdenken denkt nach;glauben;überlegen|croire croit croient croie cru|creer creyendo creyó creído
know|wissen weiß wusste gewusst|savoir sait savent sache sais su|saber sabe sepa sé supo
know|kennen kennt kannte gekannt|connaître connaît connaissent connaisse connais|conocer conozca
understand|verstehen versteht verstand verstanden|comprendre comprend comprennent comprenne compris|entender entiende entienden entienda
understand|begreifen begreift|piger|comprender
learn|lernen;erfahren erfährt|apprendre apprend apprennent apprenne appris|aprender
teach|unterrichten;lehren|enseigner|instruir instruye instruyen
teach|beibringen bringt bei|instruire instruisent instruise instruit|instruir instruya instruyendo instruyó
remember|sich erinnern|se souvenir souvient souviennent souvienne souviens souvenu|recordar recuerda recuerdan recuerde
remember|erinnern|se rappeler rappelle rappellent|acordarse acuerda acuerdan acuerde
forget|vergessen vergisst vergaß|oublier|olvidar;olvidarse
recognise|erkennen erkennt erkannte erkannt|reconnaître reconnaît reconnaissent|reconocer reconozca
recognise|wiedererkennen erkennt wieder|reconnaître reconnaisse reconnais reconnu|reconocer reconozca
notice|bemerken;merken|remarquer;s'apercevoir aperçoit aperçoivent aperçoive aperçois aperçu|notar
believe|vertrauen|faire_confiance|confiar confía confían confíe
decide|entscheiden entscheidet entschied entschieden;sich entscheiden|décider;se décider|decidir;decidirse
plan|planen|planifier;prévoir prévoit prévoient prévu|planear;planificar
hope|hoffen|espérer espère espèrent|anhelar
wish|wünschen|souhaiter|desearse
like|gefallen gefällt gefiel|plaire plaît plaisent plaise;kiffer|gustar;encantar
love|lieben|aimer;adorer|amar;adorar
hate|hassen|détester;haïr hait haïssent haïsse hais haï|odiar
fear|fürchten;sich fürchten|craindre craint craignent craigne crains;redouter|temer
be happy|sich freuen|se réjouir|regocijarse
be afraid|ängstigen;sich ängstigen|paniquer|asustarse
frighten|erschrecken erschrickt erschrocken;gruseln|effrayer effraie effraient|asustar;espantar
surprise|überraschen;erstaunen|surprendre surprend surprennent surprenne;étonner|sorprender
be amazed|staunen|s'émerveiller;s'étonner|maravillarse;asombrarse
comfort|trösten|consoler;réconforter|consolar consuela consuelan consuele
calm down|sich beruhigen;beruhigen|se calmer;apaiser|calmarse;calmar
annoy|nerven;ärgern;stören|énerver;agacer;gêner;déranger|molestar;fastidiar
complain|sich beschweren;meckern|se plaindre plaint plaignent plaigne plains;râler|quejarse
argue|streiten streitet stritt gestritten;sich streiten|se disputer|discutir
apologise|sich entschuldigen|s'excuser|disculparse
forgive|verzeihen verzeiht verzieh verziehen;vergeben vergibt|pardonner|perdonar
thank|danken;sich bedanken|remercier|agradecer agradezca
help|helfen hilft half geholfen hilf|aider|ayudar
save|retten|sauver|salvar;rescatar
heal|heilen|guérir;soigner|curar;sanar
hurt|verletzen|blesser|herir hiere hieren hiera hiriendo hirió;lastimar;doler duele duelen duela
die|sterben stirbt starb gestorben|mourir meurt meurent meure meurs|morir muere mueren muera muriendo murió;morirse muere mueren muera muriendo murió
kill|töten;umbringen bringt um|tuer|matar
live|leben;wohnen|vivre vit vivent vive vis vécu;habiter|vivir;habitar
be born|geborenwerden|naître naît naissent naisse nais né|nacer nazca
meet|begegnen;sich treffen trifft traf getroffen|rencontrer;se rencontrer|encontrarse encuentra encuentran encuentre
meet|kennenlernen lernt kennen|se retrouver|reunirse reúne reúnen reúna
visit|besuchen|visiter|visitar
invite|einladen lädt ein eingeladen|inviter|invitar
celebrate|feiern|fêter;célébrer célèbre célèbrent|celebrar;festejar
congratulate|gratulieren|féliciter|felicitar
marry|heiraten|se marier;épouser|casarse;casar
separate|trennen;sich trennen|séparer;se séparer|separar;separarse
say goodbye|sich verabschieden|dire_adieu|despedirse despide despiden despida despidiendo despidió
say goodbye|verabschieden|dire_adieu|despedir despide despiden despida despidiendo despidió
introduce|vorstellen stellt vor|présenter|presentar
explain|erklären|expliquer|explicar explique
describe|beschreiben beschreibt beschrieb beschrieben|décrire décrit décrivent décrive|describir describe descrito
promise|versprechen verspricht versprochen|promettre promet promettent promets promis|prometer
lie to|lügen lügt log gelogen|mentir ment mentent mente mens|mentir miente mienten mienta mintiendo mintió
deceive|betrügen betrügt;täuschen|tromper|engañar
steal|stehlen stiehlt stahl gestohlen;klauen|dérober|robar
pay|bezahlen;zahlen|payer paie paient|pagar pague
buy|kaufen;einkaufen kauft ein|acheter achète achètent|comprar
sell|verkaufen|vendre vend vendent|vender
order|bestellen|commander|encargar encargue
choose|wählen;auswählen wählt aus;aussuchen sucht aus|choisir|elegir elige eligen elija eligiendo eligió;escoger escoja
get|bekommen bekommt bekam|obtenir obtient obtiennent obtienne obtiens obtenu|recibir;conseguir consigue consiguen consiga consiguiendo consiguió
get|kriegen;erhalten erhält|recevoir reçoit reçoivent reçoive reçois reçu|obtener obtiene obtienen obtenga obtuvo
send|schicken;senden;verschicken|envoyer envoie envoient;expédier|enviar envía envíe envían;mandar
receive|empfangen empfängt;entgegennehmen nimmt entgegen|accueillir accueille accueillent|acoger acoja
share|teilen|partager|compartir
collect|sammeln;einsammeln sammelt ein|collectionner;collecter|coleccionar;recolectar
count|zählen|compter|contar_números
measure|messen misst maß gemessen|mesurer|medir mide miden mida midiendo midió
weigh|wiegen wiegt wog gewogen;abwiegen wiegt ab|peser pèse pèsent|pesar
work|arbeiten|travailler;bosser|trabajar;currar
function|funktionieren;klappen|fonctionner|funcionar
practise|üben|s'exercer;s'entraîner|practicar practique;entrenar
win|gewinnen gewinnt gewann gewonnen;siegen|gagner|ganar;vencer venza
score|punkten|marquer|marcar marque;anotar
cheer|jubeln;anfeuern feuert an|acclamer;encourager|vitorear;animar
train|trainieren|entraîner|entrenarse
hunt|erlegen|traquer|capturar
fish|angeln;fischen|pêcher|pescar pesque
shoot|schießen schießt schoss geschossen|fusiller|disparar
film|filmen;aufnehmen nimmt auf aufgenommen|filmer|filmar;grabar
photograph|fotografieren;knipsen|photographier|fotografiar fotografía fotografían fotografíe
record|aufzeichnen zeichnet auf|enregistrer|registrar_sonido
edit|bearbeiten|éditer;retoucher|editar;retocar retoque
render|rendern|rendre rend rendent|renderizar
export|exportieren|exporter|exportar
save a file|speichern;abspeichern speichert ab|sauvegarder|guardar_archivo
upload|hochladen lädt hoch hochgeladen|télécharger_vers|subir_archivo
download|herunterladen lädt herunter;runterladen lädt runter|télécharger|descargar descargue
undo|zurücknehmen nimmt zurück|annuler|deshacer deshace deshaz deshaga deshizo deshecho
restore|wiederherstellen|restaurer;rétablir|restaurar;restablecer restablezca
redo|neumachen macht neu|refaire refait refont refasse|rehacer rehace rehaga rehizo rehecho
redo|überarbeiten|recommencer|recomenzar recomienza recomienzan recomience
improve|verbessern|améliorer|mejorar
correct|korrigieren;berichtigen|corriger|corregir corrige corrigen corrija corrigiendo corrigió
turn into|verwandeln;sich verwandeln;umwandeln wandelt um|transformer;se transformer|transformar;transformarse
divide|aufteilen teilt auf;zerteilen|diviser|dividir
split|spalten;splitten|scinder|escindir
join|verbinden verbindet verband verbunden;zusammenfügen fügt zusammen|relier;joindre joint joignent joigne joins;réunir|unir;juntar;conectar
merge|zusammenlegen legt zusammen;verschmelzen|fusionner|fusionar;combinar
connect|anschließen schließt an|connecter;brancher|enlazar
attach|befestigen;anbringen bringt an|attacher;fixer|atar;fijar;sujetarse
tie|binden bindet band gebunden;fesseln|nouer;ligoter|amarrar;anudar
untie|losbinden bindet los|détacher;dénouer|desatar;desprender
hang|hängen hängt hing gehangen;aufhängen hängt auf|pendre pend pendent;accrocher;suspendre suspend|colgar cuelga cuelgan cuelgue
stick|kleben;ankleben klebt an;stecken|coller|pegarse;adherir adhiere adhieren adhiera adhiriendo adhirió
wrap|einwickeln wickelt ein;einpacken packt ein|emballer;envelopper|envolver envuelve envuelven envuelva envuelto;empaquetar
unwrap|auspacken packt aus|déballer|desenvolver desenvuelve desenvuelven desenvuelva desenvuelto;desempaquetar
cover|bedecken;zudecken deckt zu;abdecken deckt ab|couvrir couvre couvrent;recouvrir recouvre recouvrent recouvert|cubrir cubierto;tapar
uncover|aufdecken deckt auf;enthüllen|dévoiler;révéler révèle révèlent|destapar;revelar;desvelar
lock|abschließen schließt ab;zusperren sperrt zu|verrouiller|cerrar_con_llave
unlock|aufschließen schließt auf;aufsperren sperrt auf|déverrouiller|desbloquear
press|pressen;antippen tippt an|presser|presionar;pulsar
squeeze|quetschen;ausquetschen quetscht aus|serrer|estrujar;exprimir
fold|falten;zusammenfalten faltet zusammen|replier|plegar pliega pliegan pliegue
sew|nähen|coudre coud cousent couse cousu|coser
knit|stricken|tricoter|tejer
weave|weben|tisser|entretejer
saw|sägen|scier|serrar sierra sierran sierre
hammer|hämmern;nageln|marteler martèle martèlent|martillar
carve|schnitzen|sculpter;tailler|tallar;esculpir
forge|schmieden|forger|forjar
type|tippen|tapoter|teclear
leaf through|blättern;durchblättern blättert durch|feuilleter feuillette feuillettent|hojear
scribble|kritzeln|griffonner;gribouiller|garabatear
sign|unterschreiben unterschreibt unterschrieb|signer|firmar
mark|markieren;anstreichen streicht an|surligner|señalizar
stamp|stempeln;stampfen|tamponner|sellar;pisotear
highlight|hervorheben hebt hervor;betonen|souligner|resaltar;destacar destaque;subrayar
emphasise|unterstreichen unterstreicht|accentuer|enfatizar;acentuar acentúa acentúan acentúe
frame|rahmen;einrahmen rahmt ein|encadrer;cadrer|encuadrar;enmarcar
focus|fokussieren;scharfstellen stellt scharf|focaliser|enfocar enfoque
blur|verschwimmen verschwimmt;weichzeichnen zeichnet weich|brouiller;flouter|difuminar;desenfocar
tilt|kippen;neigen|basculer;incliner|inclinar;ladear
orbit|umrunden|graviter|orbitar
track|mitfahren fährt mit;begleiten|accompagner|acompañar
go down|hinunterfahren fährt hinunter|descendre descend descendent|bajar
go down|hinuntergehen geht hinunter;absteigen steigt ab|descendre descend descendent|descender desciende descienden descienda
brighten|aufhellen hellt auf|éclaircir;éclairer|aclarar
darken|verdunkeln|assombrir;obscurcir|oscurecer oscurezca
tone down|abschwächen schwächt ab;dämpfen|atténuer;adoucir|atenuar atenúa atenúan atenúe;suavizar
intensify|verstärken|renforcer;intensifier|intensificar;reforzar refuerza refuerzan refuerce
increase|erhöhen;vergrößern;steigern|augmenter;agrandir|aumentar;incrementar;agrandar
reduce|verringern|réduire réduit réduisent réduise|reducir reduce reduzca redujo
reduce|verkleinern;reduzieren|diminuer|disminuir disminuye disminuyen disminuya disminuyendo disminuyó
double|verdoppeln|doubler|duplicar duplique
halve|halbieren|diviser_par_deux|partir_por_la_mitad
speed up|beschleunigen|accélérer accélère accélèrent|acelerar
slow down|verlangsamen;bremsen;abbremsen bremst ab|ralentir;freiner|ralentizar;frenar
turn up|aufdrehen dreht auf;lauterstellen stellt lauter|monter_le_son|subir_el_volumen
turn down|leiserstellen stellt leiser;runterdrehen dreht runter|baisser|bajar_el_volumen
mute|stummschalten schaltet stumm|couper_le_son|silenciar
dub|synchronisieren;vertonen|postsynchroniser|doblar_al_español
translate|übersetzen|traduire traduit traduisent traduise|traducir traduce traduzca tradujo
subtitle|untertiteln|sous-titrer|subtitular
pronounce|aussprechen spricht aus ausgesprochen|prononcer|pronunciar
name|nennen nennt nannte genannt;benennen benennt|nommer|nombrar;llamarse
mean|bedeuten;meinen|signifier|significar signifique
belong|gehören|appartenir appartient appartiennent appartienne appartiens appartenu|pertenecer pertenezca
fit|passen;zusammenpassen passt zusammen|convenir convient conviennent convienne conviens convenu;correspondre correspond|encajar
match|übereinstimmen stimmt überein|concorder|coincidir
seem|wirken;aussehen sieht aus|sembler;paraître paraissent paraisse parais paru|parecer parezca
resemble|ähneln|ressembler|parecerse parezca;asemejarse
happen|passieren;geschehen geschieht geschah|survenir survient surviennent survienne surviens survenu|suceder;ocurrir
happen|stattfinden findet statt|se produire produit produisent produise|acontecer
last|dauern|durer|durar
exist|existieren|exister|existir
contain|enthalten enthält|contenir contient contiennent contienne contiens contenu|contener contiene contienen contenga contuvo
consist|bestehen besteht bestand|consister|consistir
surround|umgeben umgibt|entourer|circundar
fill in|ausfüllen füllt aus|compléter complète complètent|rellenar;completar
let go|loslassen lässt los losgelassen|relâcher|aflojar;liberar
free|befreien;freilassen lässt frei|libérer libère libèrent;délivrer|liberarse;soltarse suelta sueltan suelte
lead|führen;leiten|mener mène mènent;guider|guiar guía guían guíe;dirigir dirija
turn back|umkehren kehrt um|faire_demi-tour|retroceder
block|versperren;blockieren|bloquer;barrer|bloquear
prevent|verhindern;abhalten hält ab|empêcher|impedir impide impiden impida impidiendo impidió;evitar
allow|erlauben;zulassen lässt zu|permettre permet permettent permets permis|autorizar
forbid|verbieten verbietet verbot|interdire interdisent interdise interdit|prohibir prohíbe prohíben prohíba
demand|verlangen;fordern;erfordern|exiger;réclamer|exigir exija
test|testen;prüfen|tester;vérifier|comprobar comprueba comprueban compruebe;verificar
suggest|vorschlagen schlägt vor vorgeschlagen|proposer|proponer propone propón proponga propuso propuesto
suggest|vorschlagen schlägt vor vorgeschlagen|suggérer suggère suggèrent|sugerir sugiere sugieren sugiera sugiriendo sugirió
agree|zustimmen stimmt zu|approuver|aceptar;aprobar aprueba aprueban apruebe
refuse|ablehnen lehnt ab;sich weigern|refuser|rechazar rechace;negarse niega niegan niegue
care for|pflegen;sich kümmern|s'occuper|cuidar
imagine|sich vorstellen stellt sich vor|imaginer;s'imaginer|imaginar;imaginarse
perform|auftreten tritt auf;vorführen führt vor|interpréter interprète interprètent|actuar actúa actúan actúe;interpretar
advertise|werben wirbt warb geworben;bewerben|promouvoir promeut promeuvent promeuve promeus promu;vanter|promocionar;anunciar
decorate|schmücken;dekorieren;verzieren|décorer;orner|decorar;adornar
raise|hochziehen zieht hoch;hissen|hisser|izar
lower|senken;herunterlassen lässt herunter;absenken senkt ab|abaisser|descolgar descuelga descuelgan descuelgue
peek|spähen;lugen;hervorlugen lugt hervor|épier;guetter|asomarse;espiar espía espían espíe
stare|starren;anstarren starrt an|dévisager|fijar_la_mirada
wink|zuzwinkern zwinkert zu|cligner_de_l'œil|guiñar
blush|erröten|rougir|sonrojarse;ruborizarse
sweat|schwitzen|transpirer;suer|sudar
shiver|frösteln;bibbern|grelotter|estremecerse estremezca
limp|humpeln;hinken|boiter|cojear
hop|hoppeln|sauter_à_cloche-pied|dar_saltitos
gallop|galoppieren|galoper|galopar
flutter|flattern|voleter volette volettent;papillonner|revolotear;aletear
swarm|schwärmen|grouiller|pulular
drift|dahintreiben treibt dahin|dériver|ir_a_la_deriva
soar|emporsteigen steigt empor|s'élever_dans_les_airs|remontar
break in|einbrechen bricht ein|cambrioler|irrumpir
feel|fühlen;sich fühlen;spüren|ressentir ressent ressentent ressente ressens|sentir siente sienten
feel|empfinden empfindet empfunden|éprouver|sentir sienta sintiendo sintió
be called|sich nennen|se nommer|apodarse
deserve|verdienen|mériter|merecer merezca
arise|entstehen entsteht entstand entstanden|émaner|originarse
offer|bieten bietet bot geboten;anbieten bietet an angeboten|offrir offre offrent offert|ofrecer ofrezca;brindar
act|handeln;sich verhalten verhält|agir agit agissent|obrar;comportarse
succeed|gelingen gelingt gelang gelungen;schaffen|réussir|lograr
experience|erleben|expérimenter|experimentar
own|besitzen besitzt besaß besessen|posséder possède possèdent|poseer poseyendo poseyó
react|reagieren|réagir|reaccionar
smoke|rauchen;qualmen|fumer|fumar
take over|übernehmen übernimmt übernommen|reprendre reprend reprennent reprenne repris|asumir
reach|erreichen|atteindre atteint atteignent atteigne atteins|alcanzar alcance
develop|entwickeln|développer|desarrollar
support|unterstützen|soutenir soutient soutiennent soutienne soutiens soutenu|apoyar
avoid|vermeiden vermeidet vermied vermieden|éviter|eludir
prefer|bevorzugen;vorziehen zieht vor|préférer préfère préfèrent|preferir prefiere prefieren prefiera prefiriendo prefirió
prepare|vorbereiten bereitet vor|préparer|preparar
suffer|leiden leidet litt gelitten|souffrir souffre souffrent souffert|sufrir
enjoy|genießen genießt genoss genossen|savourer;profiter|disfrutar
admire|bewundern|admirer|admirar
warn|warnen|avertir;prévenir prévient préviennent prévienne préviens prévenu|advertir advierte advierten advierta advirtiendo advirtió;avisar
praise|loben|louer|elogiar
rule|herrschen;regieren|régner règne règnent;gouverner|reinar;gobernar gobierna
obey|gehorchen|obéir|obedecer obedezca
grow up|aufwachsen wächst auf aufgewachsen|grandir_vite|criarse cría crían críe
express|ausdrücken drückt aus|exprimer|expresar
control|kontrollieren;beherrschen|contrôler;maîtriser|controlar
convince|überzeugen|convaincre convainc convainquent convainque|convencer convenza
publish|veröffentlichen|publier|publicar
solve|lösen|résoudre résout résolvent résolve résous résolu|resolver resuelve resuelven resuelva resuelto
include|einschließen schließt ein|inclure inclut|incluir incluye incluyen incluya incluyendo incluyó
discover|herausfinden findet heraus|déceler décèle décèlent|averiguar averigüe
explore|erforschen;erkunden|explorer|explorar
invent|erfinden erfindet erfand erfunden|inventer|inventar
earn|einnehmen nimmt ein|toucher_un_salaire|cobrar
steer|manövrieren|piloter|pilotar
trade|eintauschen tauscht ein|négocier|comerciar;negociar
wait for|abwarten wartet ab|patienter|esperarse
whirl|herumwirbeln wirbelt herum|virevolter|arremolinarse
toast|anstoßen stößt an|trinquer|brindar_con_copas
perform magic|zaubern;hexen|ensorceler ensorcelle ensorcellent|hechizar
enchant|verzaubern;bezaubern|enchanter|encantar_con_magia
vanish|sich auflösen löst|se dissoudre dissout dissolvent dissolve dissous|esfumarse
vanish|sich sich auf|s'évaporer|disolverse disuelve disuelven disuelva disuelto
crumble|bröckeln;zerbröckeln|s'effriter|desmoronarse
lure|locken;anlocken lockt an|attirer|atraer atrae atraiga atrayendo atrajo atraído
rub|reiben reibt rieb gerieben|frotter|frotar
scratch|kratzen|gratter|rascar;arañar
tickle|kitzeln|chatouiller|cosquillear
pinch|kneifen kneift kniff gekniffen;zwicken|pincer|pellizcar
clear away|abräumen räumt ab;wegräumen räumt weg|débarrasser|despejar
set the table|eindecken deckt ein|dresser_la_table|poner_la_mesa
shut down|herunterfahren fährt herunter|éteindre_l'ordinateur|apagarse
restart|neustarten startet neu|redémarrer|reiniciar
click|klicken;anklicken klickt an|cliquer|cliquear
scroll|scrollen|faire_défiler|deslizar_la_pantalla
post|posten|poster|postear
stream|streamen|diffuser|emitir;transmitir
"""
