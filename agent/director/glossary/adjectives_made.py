"""Adjectives of what was done to something, of materials, shapes and colours: rows as in :mod:`agent.director.glossary.adjectives`."""

from __future__ import annotations

ADJECTIVES = """
fallen|gefallene;umgefallen;herabgefallen|tombé;chu|caído
fallen|umgestürzt|abattu|derribado
overturned|umgekippt;umgeworfen|renversé;retourné|volcado
cobbled|gepflastert|pavé|adoquinado
knocked-over|umgestoßen|culbuté|derribado
shattered|zersplittert;zerschmettert;zerschlagen|fracassé;éclaté|hecho_añicos hecha_añicos hechos_añicos hechas_añicos;destrozado
collapsed|eingestürzt;zusammengebrochen|effondré;écroulé|derrumbado;desplomado
ruined|ruiniert;verfallen|ruiné;en_ruine;en_ruines|arruinado;en_ruinas
destroyed|zerstört;vernichtet|détruit;anéanti|destruido;aniquilado
demolished|abgerissen;demoliert|démoli|demolido
burnt|verbrannt;angebrannt;abgebrannt|brûlé;calciné|quemado;calcinado
charred|verkohlt;angekohlt|carbonisé|carbonizado
singed|versengt;angesengt|roussi|chamuscado
scorched|ausgedörrt;verdorrt|desséché|reseco;abrasado
withered|verwelkt;welk;vertrocknet|fané;flétri|marchito;marchitado
wilting|welkend|qui_se_fane|mustio
dried|getrocknet|séché|desecado
soaked|durchnässt;durchweicht;eingeweicht|trempé;détrempé|empapado;calado
dripping wet|klatschnass;pitschnass;tropfnass|trempé_jusqu'aux_os trempée_jusqu'aux_os trempés_jusqu'aux_os trempées_jusqu'aux_os|chorreando
flooded|überflutet;überschwemmt|inondé;submergé|inundado;anegado
sunken|versunken;gesunken|englouti;coulé|hundido;sumergido
stranded|gestrandet|échoué|varado;encallado
stuck|festgefahren;eingeklemmt;steckengeblieben|coincé|atascado;atrancado
jammed|verklemmt|enrayé|atorado
locked|abgeschlossen;verschlossen;verriegelt|verrouillé;fermé_à_clé fermée_à_clé fermés_à_clé fermées_à_clé|cerrado_con_llave cerrada_con_llave cerrados_con_llave cerradas_con_llave;con_llave
unlocked|aufgeschlossen;unverschlossen|déverrouillé|desbloqueado;sin_llave
half-open|halboffen|entrouvert;entrebâillé|entreabierto;entornado
wide-open|weit_offen;sperrangelweit_offen|grand_ouvert grande_ouverte grands_ouverts;béant|abierto_de_par_en_par abierta_de_par_en_par abiertos_de_par_en_par abiertas_de_par_en_par
sealed|versiegelt|scellé|sellado;precintado
boarded-up|vernagelt|condamné_par_des_planches condamnée_par_des_planches condamnés_par_des_planches condamnées_par_des_planches|tapiado
barred|vergittert|grillagé|enrejado
fenced|eingezäunt;umzäunt|clôturé|vallado;cercado
wrapped|eingewickelt;eingepackt;verpackt|emballé;enveloppé|envuelto;empaquetado
unwrapped|ausgepackt;unverpackt|déballé|desempaquetado;sin_envolver
unfolded|aufgefaltet;entfaltet;ausgeklappt|déplié;déployé|desplegado;desdoblado
crumpled|zerknittert;zerknüllt|froissé;chiffonné|estrujado
creased|knittrig;verknittert|plissé;fripé|con_arrugas
rolled-up|aufgerollt;zusammengerollt|enroulé;roulé|enrollado
curled-up|eingerollt;eingekuschelt|pelotonné;recroquevillé;lové|acurrucado;hecho_un_ovillo hecha_un_ovillo hechos_un_ovillo hechas_un_ovillo
bent|verbogen;gekrümmt;geknickt|recourbé|encorvado;combado
hunched|gebückt;buckelig;bucklig|voûté;bossu|jorobado;agachado
twisted|verdreht;gewunden|tortillé;entortillé|retorcido
tangled|verwickelt;verheddert;verfilzt|emmêlé;enchevêtré|enredado;enmarañado
knotted|verknotet;geknotet|noué|anudado
braided|geflochten|tressé|trenzado
woven|gewebt;gewoben|tissé|entretejido
crocheted|gehäkelt|crocheté;au_crochet|de_ganchillo
embroidered|bestickt;gestickt|brodé|bordado
sewn|genäht;angenäht|cousu|cosido
hand-sewn|handgenäht|cousu_main cousue_main cousus_main|cosido_a_mano cosida_a_mano cosidos_a_mano cosidas_a_mano
hand-painted|handbemalt;handgemalt|peint_à_la_main peinte_à_la_main peints_à_la_main peintes_à_la_main|pintado_a_mano pintada_a_mano pintados_a_mano pintadas_a_mano
hand-drawn|handgezeichnet;von_Hand_gezeichnet|dessiné_à_la_main dessinée_à_la_main dessinés_à_la_main dessinées_à_la_main|dibujado_a_mano dibujada_a_mano dibujados_a_mano dibujadas_a_mano
handwritten|handgeschrieben;handschriftlich|manuscrit;écrit_à_la_main écrite_à_la_main écrits_à_la_main écrites_à_la_main|manuscrito;escrito_a_mano escrita_a_mano escritos_a_mano escritas_a_mano
hand-carved|handgeschnitzt|sculpté_à_la_main sculptée_à_la_main sculptés_à_la_main sculptées_à_la_main|tallado_a_mano tallada_a_mano tallados_a_mano talladas_a_mano
carved|geschnitzt;gemeißelt|sculpté;taillé|tallado;esculpido
homemade|selbstgemacht;hausgemacht;selbst_gemacht;selbstgebacken|fait_maison faite_maison faits_maison faites_maison|casero;hecho_en_casa hecha_en_casa hechos_en_casa hechas_en_casa
self-built|selbstgebaut;selbst_gebaut;selbstgebastelt|bricolé|de_fabricación_casera
secondhand|aus_zweiter_Hand;secondhand|de_seconde_main|de_segunda_mano
brand-new|nagelneu;brandneu;funkelnagelneu|flambant_neuf flambant_neuve;tout_neuf toute_neuve|flamante;a_estrenar
worn-out|abgewetzt;verschlissen|usé_jusqu'à_la_corde usée_jusqu'à_la_corde usés_jusqu'à_la_corde usées_jusqu'à_la_corde|desgastado
ragged|zerlumpt;zerfetzt|en_haillons;déguenillé;en_lambeaux|harapiento;andrajoso;hecho_jirones hecha_jirones hechos_jirones hechas_jirones
tattered|zerschlissen;zerfleddert|loqueteux;dépenaillé|hecho_trizas hecha_trizas hechos_trizas hechas_trizas;ajado
frayed|ausgefranst|effiloché|deshilachado
shabby|schäbig;heruntergekommen|miteux;délabré|cutre;destartalado;desvencijado
dilapidated|baufällig;marode|vétuste;décrépit|ruinoso;decrépito
crumbling|bröckelnd;zerbröckelnd;bröckelig|qui_s'effrite;friable|que_se_desmorona
peeling|abblätternd|écaillé|desconchado;descascarado
faded|verblasst;ausgeblichen;verblichen|délavé|descolorido;desvaído;desteñido
stained|fleckig;befleckt|taché;tacheté|manchado
smeared|verschmiert;beschmiert|barbouillé;maculé|embadurnado;pringado
splattered|bespritzt|éclaboussé|salpicado
filthy|verdreckt;dreckverkrustet|crasseux;répugnant|mugriento;asqueroso
grubby|schmuddelig;speckig|malpropre|roñoso
greasy|fettig;ölig;schmierig|gras grasse;graisseux|grasiento;aceitoso;grasoso
oily|ölverschmiert|huileux|oleoso
sooty|rußig;rußgeschwärzt;verrußt|couvert_de_suie couverte_de_suie couverts_de_suie couvertes_de_suie|tiznado;cubierto_de_hollín cubierta_de_hollín cubiertos_de_hollín cubiertas_de_hollín
spotless|makellos;blitzsauber;blitzblank|immaculé;impeccable|impecable;inmaculado;impoluto
polished|poliert;blankgeputzt|astiqué;ciré|pulido;bruñido
scrubbed|geschrubbt;gescheuert|récuré|fregado
washed|gewaschen;abgewaschen|lavé|lavado
unwashed|ungewaschen|non_lavé;pas_lavé|sin_lavar
uncombed|ungekämmt;zerzaust;strubbelig;struppig|décoiffé;ébouriffé;hirsute|despeinado;desgreñado
shaved|rasiert;glattrasiert|rasé|afeitado;rasurado
unshaven|unrasiert;stoppelig|mal_rasé mal_rasée mal_rasés;pas_rasé|sin_afeitar;mal_afeitado
made-up|geschminkt|maquillé|maquillado
tattooed|tätowiert|tatoué|tatuado
pierced|durchbohrt;durchlöchert|percé;transpercé|perforado;agujereado
holey|löchrig;löcherig|troué;plein_de_trous pleine_de_trous pleins_de_trous|lleno_de_agujeros llena_de_agujeros llenos_de_agujeros llenas_de_agujeros
dented|verbeult;eingedellt;zerbeult|cabossé;bosselé|abollado
chipped|angeschlagen;abgesplittert|ébréché|desportillado;descascarillado
squashed|zerquetscht;plattgedrückt;zermatscht|écrasé;aplati|aplastado;espachurrado
crushed|zermalmt;zerdrückt|broyé|machacado;triturado
chopped|gehackt;kleingehackt|haché|troceado
sliced|in_Scheiben_geschnitten;aufgeschnitten|tranché;en_tranches;coupé_en_tranches|en_rodajas;rebanado
peeled|geschält|épluché;pelé|pelado
grated|gerieben;geraspelt|râpé|rallado
melted|geschmolzen;zerlaufen|fondu|derretido
melting|schmelzend;tauend|fondant;qui_fond|que_se_derrite
thawed|aufgetaut;getaut|dégelé;décongelé|descongelado
half-melted|halb_geschmolzen|à_moitié_fondu à_moitié_fondue|medio_derretido medio_derretida
stale|altbacken;abgestanden;schal|rassis rassise;éventé|rancio;duro_de_ayer
mouldy|schimmelig;verschimmelt;schimmlig|moisi|mohoso;enmohecido
musty|muffig;modrig;moderig|qui_sent_le_renfermé|con_olor_a_humedad;que_huele_a_cerrado
reddish|rötlich|rougeâtre|rojizo
bluish|bläulich|bleuâtre;bleuté|azulado
greenish|grünlich|verdâtre|verdoso
yellowish|gelblich|jaunâtre|amarillento
brownish|bräunlich|brunâtre|pardusco;amarronado
greyish|gräulich|grisâtre|grisáceo
blackish|schwärzlich|noirâtre|negruzco
whitish|weißlich|blanchâtre;blanchi|blanquecino;blancuzco
pinkish|rosafarben;zartrosa;rosarot|rosâtre|rosáceo;sonrosado
silvery|silbrig|argentin|argénteo
milky|milchig|laiteux|lechoso
grass-green|grasgrün|vert_gazon|verde_hierba
moss-green|moosgrün|vert_mousse|verde_musgo
dark purple|dunkelviolett;dunkellila|violet_foncé|morado_oscuro
pale blue|blassblau;zartblau|bleu_pâle|azul_pálido
pale pink|blassrosa|rose_pâle|rosa_pálido
pale yellow|blassgelb;zartgelb|jaune_pâle|amarillo_pálido
pale green|blassgrün;zartgrün|vert_pâle;vert_d'eau|verde_pálido
bright green|knallgrün;giftgrün;leuchtend_grün|vert_vif|verde_chillón;verde_vivo
bright blue|knallblau;leuchtend_blau|bleu_vif;bleu_électrique|azul_vivo;azul_eléctrico
bright orange|knallorange;leuchtend_orange|orange_vif|naranja_chillón
hot pink|knallrosa;knallpink|rose_vif;rose_bonbon|rosa_chillón;rosa_chicle
dark pink|dunkelrosa;altrosa|rose_foncé;vieux_rose|rosa_oscuro
light pink|hellrosa|rose_clair|rosa_claro
light yellow|hellgelb|jaune_clair|amarillo_claro
dark yellow|dunkelgelb|jaune_foncé|amarillo_oscuro
blue-grey|blaugrau;graublau|bleu-gris;gris-bleu|gris_azulado;azul_grisáceo
blue-green|blaugrün|bleu-vert|azul_verdoso
petrol blue|petrolblau;petrolfarben|bleu_pétrole;bleu_canard|azul_petróleo
lemon yellow|zitronengelb|jaune_citron|amarillo_limón
mustard yellow|senfgelb;senffarben|jaune_moutarde;moutarde|amarillo_mostaza;color_mostaza
brick red|ziegelrot|rouge_brique|rojo_ladrillo
cherry red|kirschrot|rouge_cerise|rojo_cereza
rust-red|rostrot;rostbraun|rouge_rouille;rouille|rojo_óxido
wine-coloured|weinfarben;burgunderrot|lie-de-vin|color_vino
salmon pink|lachsfarben;lachsrosa|rose_saumon;saumoné|rosa_salmón;asalmonado
apricot|apricotfarben;aprikosenfarben|couleur_abricot;abricoté|color_albaricoque
peach-coloured|pfirsichfarben|couleur_pêche|color_melocotón
sand-coloured|sandfarben|couleur_sable|color_arena
honey-coloured|honigfarben;honiggelb|couleur_miel|color_miel
caramel|karamellfarben|caramel|color_caramelo
chestnut|kastanienbraun|châtain|castaño_rojizo
chocolate brown|schokoladenbraun;schokobraun|brun_chocolat|marrón_chocolate
coffee-coloured|kaffeebraun|couleur_café|color_café
amber|bernsteinfarben|ambré;couleur_d'ambre|ambarino;color_ámbar
bronze|bronzefarben;bronzen|en_bronze|broncíneo;de_bronce
ivory|elfenbeinfarben;elfenbeinweiß|ivoire;couleur_ivoire|marfileño;color_marfil
off-white|gebrochen_weiß;cremeweiß|blanc_cassé|blanco_roto;color_hueso
pure white|reinweiß;blütenweiß;strahlend_weiß|blanc_pur;blanc_éclatant|blanco_puro
jet-black|tiefschwarz;rabenschwarz;kohlrabenschwarz|noir_de_jais;noir_profond|negro_carbón;negro_intenso
ginger|rothaarig;rotblond|roux rousse;rouquin|pelirrojo
fair-haired|blondhaarig;hellblond;strohblond|blond_clair|de_pelo_rubio
dark-haired|dunkelhaarig;schwarzhaarig|aux_cheveux_noirs|moreno;de_pelo_oscuro
brown-haired|braunhaarig;brünett|châtain_foncé|de_pelo_castaño
grey-haired|grauhaarig;graumeliert|grisonnant;aux_cheveux_gris|canoso;de_pelo_gris
white-haired|weißhaarig|aux_cheveux_blancs|de_pelo_blanco
blue-eyed|blauäugig|aux_yeux_bleus|de_ojos_azules
long-haired|langhaarig|aux_cheveux_longs;chevelu|de_pelo_largo;melenudo
short-haired|kurzhaarig|aux_cheveux_courts|de_pelo_corto
curly-haired|lockenköpfig;kraushaarig|aux_cheveux_bouclés|de_pelo_rizado
freckled|sommersprossig|plein_de_taches_de_rousseur pleine_de_taches_de_rousseur pleins_de_taches_de_rousseur|pecoso
tanned|gebräunt;braungebrannt;sonnengebräunt|bronzé;hâlé|bronceado
dark-skinned|dunkelhäutig|à_la_peau_foncée|de_piel_oscura
fair-skinned|hellhäutig|à_la_peau_claire|de_piel_clara
flesh-coloured|hautfarben|couleur_chair|color_carne
two-tone|zweifarbig|bicolore|bicolor
three-coloured|dreifarbig|tricolore|tricolor
multicoloured|mehrfarbig;vielfarbig;kunterbunt|bariolé;bigarré|abigarrado
iridescent|schillernd;irisierend|irisé;chatoyant|iridiscente;tornasolado
shimmering|schimmernd|miroitant|tornasol;rutilante
pearly|perlmuttfarben;perlmuttern|nacré|nacarado
gilded|vergoldet|doré_à_l'or dorée_à_l'or dorés_à_l'or dorées_à_l'or|bañado_en_oro bañada_en_oro bañados_en_oro bañadas_en_oro
gold|aus_Gold;aus_purem_Gold|en_or;en_or_massif|de_oro;de_oro_macizo
silver|aus_Silber|en_argent|de_plata
steel|stählern;aus_Stahl|en_acier|de_acero
tin|blechern;aus_Blech|en_fer-blanc;en_tôle|de_hojalata;de_lata
brass|messingfarben;aus_Messing|en_laiton|de_latón
copper|aus_Kupfer;kupfern|en_cuivre|de_cobre
concrete|aus_Beton;betoniert|en_béton;bétonné|de_hormigón
brick|aus_Backstein;gemauert;aus_Ziegeln|en_brique;en_briques|de_ladrillo
marble|marmorn;aus_Marmor|en_marbre;de_marbre|de_mármol;marmóreo
granite|aus_Granit|en_granit|de_granito
porcelain|aus_Porzellan;porzellanen|en_porcelaine|de_porcelana
ceramic|keramisch;aus_Keramik|en_céramique|de_cerámica
plaster|aus_Gips|en_plâtre|de_yeso;de_escayola
wax|wächsern;aus_Wachs|en_cire|de_cera
rubber|aus_Gummi|en_caoutchouc|de_goma;de_caucho
rubbery|gummiartig|caoutchouteux|gomoso
cotton|aus_Baumwolle;baumwollen|en_coton|de_algodón
linen|leinen;aus_Leinen|en_lin|de_lino
felt|filzig;aus_Filz|en_feutre|de_fieltro
denim|aus_Jeansstoff|en_jean|de_tela_vaquera
lace|aus_Spitze|en_dentelle|de_encaje
lacy|spitzenbesetzt|ajouré|con_encajes
straw|aus_Stroh;strohgedeckt|en_paille;de_paille|de_paja
wicker|aus_Korb;korbgeflochten|en_osier|de_mimbre
bamboo|aus_Bambus|en_bambou|de_bambú
oak|eichen;aus_Eiche|en_chêne|de_roble
bone|beinern;aus_Knochen|en_os|de_hueso
modelling-clay|aus_Knete;aus_Knetmasse|en_pâte_à_modeler|de_plastilina
papier-mâché|aus_Pappmaché|en_papier_mâché|de_papel_maché
fabric|aus_Stoff|en_tissu|de_tela
sleepless|schlaflos;übernächtigt|insomniaque;sans_sommeil|insomne;sin_dormir
wobbly|wackelig;wacklig|branlant;chancelant|tambaleante
shaky|zittrig;wackelnd|tremblotant;tremblant|tembloroso;trémulo
trembling|zitternd;bebend|frissonnant;frémissant|temblando;que_tiembla
cheeky|vorwitzig;dreist;keck|effronté;insolent;impertinent|descarado;insolente
mischievous|schelmisch;verschmitzt;schalkhaft|malicieux;facétieux|bribón bribona bribones
playful|verspielt|ludique;folâtre|juguetón juguetona juguetones;lúdico
silly|albern;kindisch;dämlich|niais;bébête;sot sotte|bobo;ridículo
goofy|trottelig|loufoque;farfelu|bobalicón bobalicona bobalicones;chiflado
clumsy|ungeschickt;unbeholfen;tollpatschig;schusselig|maladroit;empoté|torpe;patoso
skilful|geschickt;gewandt|habile;adroit|hábil;diestro
talented|begabt;talentiert|doué;talentueux|talentoso;dotado
wise|weise|sage|sabio
thoughtful|nachdenklich;besinnlich|pensif;songeur songeuse|pensativo;meditabundo
absent-minded|zerstreut;geistesabwesend|distrait;étourdi|distraído;despistado
forgetful|vergesslich|oublieux;tête_en_l'air|olvidadizo;desmemoriado
careful|vorsichtig;behutsam;sorgfältig|prudent;soigneux;précautionneux|cuidadoso;prudente;cauteloso
careless|unvorsichtig;leichtsinnig;unachtsam|imprudent;négligent;insouciant|descuidado;imprudente
reckless|waghalsig;tollkühn|téméraire;casse-cou|temerario
fearless|furchtlos;unerschrocken|intrépide;sans_peur|intrépide;sin_miedo
cowardly|feige|couard;poltron;froussard|cobarde;miedica
bold|kühn;gewagt|audacieux;hardi|audaz audaces;atrevido;osado
stubborn|stur;störrisch;dickköpfig;trotzig|têtu;entêté;obstiné|terco;testarudo;cabezota;tozudo
determined|entschlossen;zielstrebig|déterminé;décidé|decidido
hesitant|zögerlich;zögernd|hésitant|indeciso;vacilante;dubitativo
desperate|verzweifelt|désespéré|desesperado
hopeful|hoffnungsvoll|plein_d'espoir pleine_d'espoir|esperanzado
hopeless|hoffnungslos;aussichtslos|sans_espoir|sin_esperanza
heartbroken|untröstlich;todunglücklich|inconsolable;au_cœur_brisé|desconsolado;con_el_corazón_roto
grieving|trauernd|endeuillé;en_deuil|de_luto;doliente;afligido
unhappy|unglücklich;unzufrieden|malheureux;mécontent|infeliz infelices;desgraciado;descontento
grumpy|mürrisch;griesgrämig;schlecht_gelaunt;grantig|grincheux;grognon;bougon;de_mauvaise_humeur|gruñón gruñona gruñones;malhumorado;de_mal_humor
sulky|beleidigt;schmollend;eingeschnappt|boudeur boudeuse;vexé|enfurruñado;ofendido
good-humoured|gut_gelaunt;gutgelaunt|de_bonne_humeur|de_buen_humor
annoyed|genervt;verärgert|contrarié;irrité;agacé|irritado;fastidiado
stressed|gestresst|stressé|estresado
overwhelmed|überfordert;überwältigt|dépassé;débordé|agobiado;abrumado
embarrassed|verlegen;beschämt|gêné;honteux|avergonzado;cohibido
embarrassing|peinlich|embarrassant|vergonzoso;embarazoso
ashamed|schamvoll|penaud|abochornado
guilty|schuldig;schuldbewusst|coupable|culpable
innocent|unschuldig|innocent|inocente
confused|verwirrt;verdutzt|désorienté;perplexe;déconcerté|confundido;desconcertado;perplejo
puzzled|ratlos|intrigué;dérouté|intrigado
shocked|schockiert;geschockt;entsetzt|choqué;horrifié|horrorizado;conmocionado
terrified|verängstigt;zu_Tode_erschrocken|terrifié;épouvanté|aterrorizado;aterrado;despavorido
startled|aufgeschreckt|effarouché|sobresaltado
amazed|verblüfft;verwundert|stupéfait;ébahi;émerveillé|asombrado;maravillado;atónito
speechless|sprachlos|sans_voix;bouche_bée|sin_palabras;boquiabierto
enthusiastic|begeistert;enthusiastisch|enthousiaste|entusiasmado;entusiasta
delighted|entzückt;hocherfreut|ravi|encantadísimo;contentísimo
"""
