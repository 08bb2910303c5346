"""Italian words in plain English."""

from __future__ import annotations

WORDS = """
f|a|un uno una un'
f|the|il lo la i gli le l'
f|of|di d'
f|of_the|del dello della dei degli delle dell'
f|to|a ad
f|to_the|al allo alla ai agli alle all'
f|from|da dalle_ore
f|from_the|dal dallo dalla dai dagli dalle dall'
f|in|in
f|in_the|nel nello nella nei negli nelle nell'
f|on_the|sul sullo sulla sui sugli sulle sull'
f|on_a|su_un su_una su_uno su_un'
f|with|con coll'
f|with_the|col coi
f|for|per
f|between|tra fra
f|among|in_mezzo_a in_mezzo_al in_mezzo_alla in_mezzo_ai
f|without|senza
f|against|contro
f|towards|verso
f|during|durante
f|until|fino finché fino_a fino_al fino_alla fino_alle
f|after|dopo
f|since|sin
f|according_to|secondo_me
f|because_of|a_causa_di a_causa_del a_causa_della a_causa_dei
f|instead_of|invece_di al_posto_di
f|next_to|accanto_a accanto_al accanto_alla vicino_a vicino_al vicino_alla
f|in_front_of|davanti_a davanti_al davanti_alla davanti_alle davanti_ai
f|behind_the|dietro_al dietro_alla
f|inside_the|dentro_al dentro_alla
f|around|intorno attorno intorno_a intorno_al intorno_alla attorno_a attorno_al attorno_alla
f|through|attraverso
f|along|lungo_il lungo_la lungo_i
f|except|tranne eccetto
f|besides|oltre
f|about|circa riguardo_a
f|on|su
f|and|e ed
f|or|o oppure
f|but|ma però bensì
f|not|non
f|no|no nessun nessuna
f|nobody|nessuno
f|nor|né
f|nothing|nulla niente
f|yes|sì
f|if|se
f|when|quando
f|while|mentre
f|because|perché poiché siccome
f|so|così quindi dunque perciò
f|although|anche_se sebbene benché
f|that|che quel quello quella quell' ciò
f|those|quei quegli quelle quelli
f|this|questo questa quest'
f|these|questi queste
f|which|cui quale quali
f|in_which|in_cui
f|who|chi il_quale la_quale
f|what|cosa che_cosa
f|how|come
f|where|dove dov'
f|how_much|quanto quanta
f|how_many|quanti quante
f|as|tanto_quanto
f|more|più
f|less|meno
f|most|maggior
f|much|molta tanto tanta
f|many|molti molte tanti tante
f|few|pochi poche
f|some|alcuni alcune qualche certi certe
f|every|ogni ciascun ciascuno ciascuna
f|everyone|ognuno tutti_quanti
f|someone|qualcuno
f|something|qualcosa
f|all|tutto tutta tutti tutte tutt'
f|both|entrambi entrambe ambedue
f|other|altro altra altri altre un'altra
f|such|tale tali
f|own|propria propri proprie
f|I|io
f|you|tu voi ti vi te
f|he|egli lui
f|she|lei ella
f|it|esso essa
f|we|noi
f|they|loro essi esse
f|me|mi me
f|us|ci
f||si ne ce glielo gliela glieli
f|them|li
f|my|mio mia miei mie
f|your|tuo tua tuoi tue vostro vostra vostri vostre
f|his|suo suoi
f|her|sua sue
f|our|nostro nostra nostri nostre
f|there_is|c'è v'è
f|there_are|ci_sono
f|there_was|c'era vi_era
f|there_were|c'erano
f|what_is|cos'è
f|how_is|com'è
f|where_is|dov'è
f|it_is|cioè
f|is|è
f|are|sono siamo siete
f|was|era fu
f|were|erano furono eravamo
f|will_be|sarà saranno
f|been|stato stata stati state
f|has|ha
f|have|ho hai hanno abbiamo avete
f|had|aveva avevano ebbe avevo
f|would_be|sarebbe sarebbero
f|is_now|sta
f|are_now|stanno
f|can|può possono posso possiamo potete puoi
f|could|potrebbe potrebbero poteva potevano
f|must|deve devono devo dobbiamo dovete devi
f|should|dovrebbe dovrebbero
f|had_to|doveva dovevano
f|I_want|voglio
f|I_would_like|vorrei vorremmo mi_piacerebbe
f|we_want|vogliamo
f|make_me|fammi fatemi
f|make_us|facci
f|we_make|facciamo
f|please|per_favore per_piacere
f|thank_you|grazie
f|hello|ciao salve
f|good_morning|buongiorno
f|good_evening|buonasera
f|good_night|buonanotte
f|goodbye|arrivederci
f|best_wishes|tanti_auguri
f|Mr|signor
f|Dr|dottor dott
f|Mrs|sig.ra
f|Saint|san santo santa sant'
f|instead|invece
f|even|perfino persino addirittura
f|neither|neanche nemmeno neppure
f|years_ago|anni_fa
f|long_ago|tempo_fa
f|a_year_ago|un_anno_fa
f|o'clock|in_punto
f|etcetera|eccetera ecc
f|make|fai fate
f|tell_me|raccontami
f|show_me|mostrami
f|explain_to_me|spiegami
f|himself|sé
f|by|entro
f|at|presso alle_ore
f|despite|nonostante
f|like|tipo_un
f|how_much_costs|quanto_costa
f|I_sell|vendo
f|for_sale|vendesi in_vendita
f|to_let|affittasi
f|we_look_for|cerchiamo
f|wanted|cercasi cerco
f|why|perché_mai
f|what_for|a_cosa
f|happy_birthday|buon_compleanno
f|merry_Christmas|buon_natale
f|happy_Easter|buona_pasqua
f|happy_New_Year|buon_anno
f|enjoy_your_meal|buon_appetito
f|have_a_good_journey|buon_viaggio
f|I_make|faccio
f|I_am_looking_for|sto_cercando
f|we_need|ci_serve ci_vuole
f|percent|per_cento percento
f|you_are_invited|siete_invitati sei_invitato sei_invitata siete_tutti_invitati
f|we_invite_you|vi_invitiamo ti_invitiamo
f|we_have|abbiamo_un abbiamo_una
m|zero|zero
m|two|due
m|three|tre
m|four|quattro
m|five|cinque
m|six|sei
m|seven|sette
m|eight|otto
m|nine|nove
m|ten|dieci
m|eleven|undici
m|twelve|dodici
m|thirteen|tredici
m|fourteen|quattordici
m|fifteen|quindici
m|sixteen|sedici
m|seventeen|diciassette
m|eighteen|diciotto
m|nineteen|diciannove
m|twenty|venti
m|twenty-one|ventuno
m|twenty-four|ventiquattro
m|twenty-five|venticinque
m|thirty|trenta
m|forty|quaranta
m|fifty|cinquanta
m|sixty|sessanta
m|seventy|settanta
m|eighty|ottanta
m|ninety|novanta
m|hundred|cento
m|two_hundred|duecento
m|five_hundred|cinquecento
m|thousand|mille
m|thousands|mila migliaia
m|million|milione milioni
m|third|terzo terza
m|fourth|quarto quarta
m|fifth|quinto quinta
m|sixth|sesto sesta
m|seventh|settimo settima
m|eighth|ottavo ottava
m|ninth|nono nona
m|tenth|decimo decima
d|slowly|lentamente pian_piano pianissimo adagio
d|quickly|velocemente rapidamente presto_presto in_fretta
d|quietly|silenziosamente tranquillamente
d|loudly|rumorosamente ad_alta_voce
d|gently|delicatamente dolcemente gentilmente
d|happily|felicemente allegramente
d|sadly|tristemente
d|bravely|coraggiosamente
d|suddenly|improvvisamente all'improvviso d'un_tratto
d|finally|finalmente infine alla_fine
d|always|sempre
d|never|mai
d|often|spesso
d|sometimes|talvolta qualche_volta a_volte
d|rarely|raramente
d|now|adesso ora
d|immediately|subito immediatamente
d|soon|presto fra_poco tra_poco
d|late|tardi in_ritardo
d|early|di_buon'ora
d|already|già
d|still|ancora
d|again|di_nuovo nuovamente
d|then|poi allora
d|afterwards|dopodiché più_tardi
d|before|prima
d|today|oggi
d|tomorrow|domani
d|yesterday|ieri
d|tonight|stasera stanotte
d|this_morning|stamattina
d|here|qui qua ecco
d|there|lì là laggiù
d|up|lassù in_alto in_su
d|down|giù
d|outside|fuori all'aperto
d|inside|dentro
d|above|sopra
d|below|sotto
d|ahead|avanti davanti
d|behind|dietro indietro
d|near|accanto
d|everywhere|dappertutto ovunque
d|nowhere|da_nessuna_parte
d|away|via
d|together|insieme assieme
d|well|bene
d|badly|male
d|very|molto assai
d|too|troppo
d|little|poco pochino
d|enough|abbastanza
d|almost|quasi
d|only|solo solamente soltanto
d|also|anche pure
d|perhaps|forse
d|really|davvero veramente
d|exactly|esattamente proprio
d|easily|facilmente
d|correctly|correttamente
d|once_upon_a_time|c'era_una_volta
d|by_hand|a_mano
d|on_foot|a_piedi
d|right|a_destra
d|left|a_sinistra
d|for_free|gratuitamente
d|secretly|segretamente di_nascosto
d|forever|per_sempre
d|far_away|lontanissimo
d|forward|in_avanti
d|at_home|a_casa
d|at_night|di_notte
d|by_day|di_giorno
d|next_door|qui_vicino
d|carefully|attentamente con_cura
d|regularly|regolarmente
d|usually|di_solito solitamente
d|especially|soprattutto
d|step_by_step|passo_dopo_passo passo_passo passo_per_passo
d|in_good_condition|in_buono_stato in_buon_stato
d|out_of_order|fuori_servizio
d|a_little|un_po' un_poco
d|every_day|ogni_giorno tutti_i_giorni
d|all_together|tutti_insieme
d|one_day|un_giorno
d|one_evening|una_sera
d|long_ago|tanto_tempo_fa molto_tempo_fa
d|next_week|la_prossima_settimana
d|in_the_end|in_fondo
d|on_time|in_orario in_tempo
d|by_bicycle|in_bicicletta in_bici
d|by_train|in_treno
d|by_car|in_macchina
d|better|meglio
d|worse|peggio
n|man|uomo signore|uomini uomi signori
n|woman|donna|donne
n|boy|ragazzo ragazzino|ragazzi ragazzini
n|girl|ragazza ragazzina bimba bambina|ragazze ragazzine bimbe bambine
n|child|bambino bimbo figlioletto|bambini bimbi figlioletti
n|baby|neonato bebè|neonati
n|lady|signora|
n|teenager|adolescente|adolescenti
n|person|persona|persone
n|people|gente|genti
n|family|famiglia|famiglie
n|mother|madre mamma mammina|madri mamme mammine
n|father|padre papà babbo|padri babbi
n|parent|genitore|genitori
n|brother|fratello fratellino|fratelli fratellini
n|sister|sorella sorellina|sorelle sorelline
n|son|figlio|figli
n|daughter|figlia|figlie
n|grandmother|nonna nonnina|nonne nonnine
n|grandfather|nonno nonnino|nonnini
n|uncle|zio|zii
n|aunt|zia|zie
n|cousin|cugino cugina|cugini cugine
n|grandchild|nipote nipotino nipotina|nipoti nipotini nipotine
n|husband|marito|mariti
n|wife|moglie|mogli
n|twin|gemello gemella|gemelli gemelle
n|friend|amico amica amichetto amichetta|amici amiche amichetti amichette
n|neighbour|il_vicino la_vicina vicina_di_casa vicino_di_casa|vicini vicini_di_casa
n|fiancé|fidanzato|fidanzati
n|fiancée|fidanzata|fidanzate
n|bride|sposa|spose
n|groom|sposo|
n|newlyweds|sposi|
n|widow|vedova|vedove
n|orphan|orfano orfana|orfani orfane
n|guest|ospite invitata|ospiti invitate
n|stranger|sconosciuto sconosciuta|sconosciuti sconosciute
n|old_man|vecchietto|vecchietti
n|old_woman|vecchietta|vecchiette
n|teacher|insegnante maestro maestra professore professoressa prof|insegnanti maestri maestre professori professoresse
n|pupil|alunno alunna scolaro scolara|alunni alunne scolari scolare
n|student|studente studentessa|studenti studentesse
n|doctor|medico dottore dottoressa|medici dottori dottoresse
n|nurse|infermiera|infermiere infermieri
n|dentist|dentista|dentisti
n|vet|veterinario veterinaria|veterinari veterinarie
n|pharmacist|farmacista|farmacisti
n|baker|fornaio fornaia panettiera|panettieri fornai fornaie panettiere
n|postman|postino|postini
n|postwoman|postina|postine
n|policeman|poliziotto carabiniere vigile|poliziotti carabinieri vigili
n|policewoman|poliziotta|poliziotte
n|firefighter|pompiere vigile_del_fuoco|pompieri vigili_del_fuoco
n|soldier|soldato|soldati
n|farmer|contadino agricoltore agricoltrice allevatore|contadini agricoltori agricoltrici allevatori
n|farmer's_wife|contadina|contadine
n|shepherd|pastore pastorello|pastori pastorelli
n|shepherdess|pastorella|pastorelle
n|fisherman|pescatore|pescatori
n|hunter|cacciatore|cacciatori
n|gardener|giardiniera|giardinieri giardiniere
n|butcher|macellaio|macellai
n|cook|cuoco cuoca chef|cuochi cuoche
n|waiter|cameriere|camerieri
n|waitress|cameriera|
n|barber|barbiere|barbieri
n|hairdresser|parrucchiera|parrucchieri parrucchiere
n|tailor|sarto|sarti
n|seamstress|sarta|sarte
n|shoemaker|calzolaio|calzolai
n|carpenter|falegname carpentiere|falegnami carpentieri
n|blacksmith|fabbro|fabbri
n|mechanic||meccanici
n|plumber|idraulico|idraulici
n|electrician|elettricista|elettricisti
n|bricklayer|muratore|muratori
n|painter|pittore pittrice imbianchino|pittori pittrici imbianchini
n|sculptor|scultore|scultori
n|potter|vasaio ceramista|vasai ceramisti
n|watchmaker|orologiaio|orologiai
n|jeweller|gioielliere|gioiellieri
n|glazier|vetraio|vetrai
n|miner|minatore|minatori
n|miller|mugnaio|mugnai
n|beekeeper|apicoltore apicoltrice|apicoltori apicoltrici
n|winemaker|viticoltore vignaiolo|viticoltori vignaioli
n|cheesemaker|casaro|casari
n|woodcutter|taglialegna boscaiolo|taglialegne boscaioli
n|sailor|marinaio|marinai
n|captain|capitano|capitani
n|pilot|pilota|pilote
n|driver|autista conducente|autisti conducenti
n|taxi_driver|tassista|tassisti
n|bus_driver|autista_di_autobus|autisti_di_autobus
n|train_driver|macchinista|macchinisti
n|conductor|direttore_d'orchestra controllore|direttori_d'orchestra controllori
n|astronaut|astronauta|astronauti
n|scientist|scienziato scienziata ricercatore ricercatrice|scienziati scienziate ricercatori ricercatrici
n|inventor|inventore inventrice|inventori inventrici
n|engineer|ingegnere|ingegneri
n|architect|architetto|architetti
n|lawyer|avvocato avvocata|avvocati avvocate
n|judge|giudice|giudici
n|journalist|giornalista|giornalisti
n|writer|scrittore scrittrice autore|scrittori scrittrici autori
n|poet|poeta poetessa|poeti poetesse
n|photographer|fotografo fotografa|fotografi fotografe
n|actor|attore|attori
n|actress|attrice|attrici
n|director|regista direttore|registi direttori
n|dancer|ballerina ballerino|ballerine ballerini
n|singer|cantante|cantanti
n|musician|musicista|musicisti
n|pianist|pianista|pianisti
n|violinist|violinista|violinisti
n|guitarist|chitarrista|chitarristi
n|clown|clown pagliaccio|pagliacci
n|acrobat|acrobata|acrobati
n|juggler|giocoliere|giocolieri
n|magician|mago illusionista|maghi illusionisti
n|mayor|sindaco sindaca|sindaci sindache
n|president|presidente|presidenti
n|minister|ministro ministra|ministri ministre
n|priest|prete sacerdote parroco|preti sacerdoti parroci
n|nun|suora|suore
n|monk|monaco frate|monaci frati
n|bishop|vescovo|vescovi
n|pope|papa|
n|secretary|segretaria|segretarie
n|boss|capo direttrice|capi direttrici
n|colleague|collega|colleghi
n|worker|operaio lavoratore operaia|operai lavoratori operaie
n|employee|impiegato impiegata dipendente|impiegati impiegate dipendenti
n|shop_assistant|commesso commessa|commessi commesse
n|shopkeeper|negoziante bottegaio|negozianti bottegai
n|customer|cliente|clienti
n|caretaker|custode portinaio bidello|custodi portinai bidelli
n|lighthouse_keeper|guardiano_del_faro|guardiani_del_faro
n|guard|guardia guardiano|guardie guardiani
n|thief|ladro|ladri
n|burglar|scassinatore|scassinatori
n|detective|detective investigatore|detectivi investigatori
n|spy|spia|spie
n|pirate|pirata|pirate
n|tourist|turista|turisti
n|traveller|viaggiatore viaggiatrice|viaggiatori viaggiatrici
n|passenger|passeggero|passeggeri
n|walker|escursionista|escursionisti
n|cyclist|ciclista|ciclisti
n|runner|corridore|corridori
n|swimmer|nuotatore nuotatrice|nuotatori nuotatrici
n|footballer|calciatore calciatrice|calciatori calciatrici
n|player|giocatore giocatrice|giocatori giocatrici
n|goalkeeper|portiere|portieri
n|referee|arbitro|arbitri
n|coach|allenatore allenatrice|allenatori allenatrici
n|skier|sciatore|sciatori
n|champion|campione campionessa|campioni campionesse
n|winner|vincitore vincitrice|vincitori vincitrici
n|team|squadra gruppo team|squadre gruppi
n|lifeguard|bagnino|bagnini
n|trainee|tirocinante apprendista|tirocinanti apprendisti
n|volunteer|volontario volontaria|volontari volontarie
n|patient|paziente|pazienti
n|resident|residente inquilino condomino abitante|residenti inquilini condomini abitanti
n|citizen|cittadino|cittadini
n|owner|proprietario proprietaria padrone|proprietari proprietarie padroni
n|midwife|ostetrica|ostetriche
n|librarian|bibliotecario bibliotecaria|bibliotecari bibliotecarie
n|optician|ottico|
n|florist|fioraio fiorista|fiorai fioristi
n|greengrocer|fruttivendolo|fruttivendoli
n|fishmonger|pescivendolo|pescivendoli
n|pastry_chef|pasticciere pasticcere|pasticcieri pasticceri
n|pizza_maker|pizzaiolo|pizzaioli
n|ice_cream_maker|gelataio|gelatai
n|chimney_sweep|spazzacamino|spazzacamini
n|dustman|netturbino spazzino|netturbini spazzini
n|street_sweeper|operatore_ecologico|operatori_ecologici
n|tiler|piastrellista|piastrellisti
n|babysitter|babysitter tata|tate
n|hero|eroe|eroi
n|heroine|eroina|eroine
n|king|re|
n|queen|regina|regine
n|prince|principe principino|principi principini
n|princess|principessa principessina|principesse principessine
n|knight|cavaliere|cavalieri
n|emperor|imperatore|imperatori
n|wizard|stregone|stregoni
n|witch|strega|streghe
n|fairy|fata fatina|fatine
n|dwarf|nano gnomo|nani gnomi
n|giant|gigante|giganti
n|elf|elfo folletto|elfi folletti
n|dragon|drago draghetto|draghi draghetti
n|monster|mostro mostriciattolo|mostri mostriciattoli
n|ghost|fantasma fantasmino|fantasmi fantasmini
n|unicorn|unicorno|unicorni
n|mermaid|sirena|sirene
n|ogre|orco|orchi
n|troll|troll|
n|vampire|vampiro|vampiri
n|werewolf|lupo_mannaro|lupi_mannari
n|skeleton|scheletro|scheletri
n|zombie|zombie|
n|angel|angelo angioletto|angeli angioletti
n|devil|diavolo|diavoli
n|robot|robot robottino|robottini
n|alien|alieno extraterrestre marziano|alieni extraterrestri marziani
n|superhero|supereroe|supereroi
n|mummy|mummia|mummie
n|puppet|burattino marionetta|burattini marionette
n|snowman|pupazzo_di_neve|pupazzi_di_neve
n|scarecrow|spaventapasseri|
n|Father_Christmas|babbo_natale|babbi_natali
n|Befana|befana|befane
n|castle|castello|castelli
n|throne|trono|troni
n|crown|corona|corone
n|sword|spada|spade
n|shield|scudo|scudi
n|armour|armatura|armature
n|magic_wand|bacchetta bacchetta_magica|bacchette bacchette_magiche
n|spell|incantesimo|incantesimi
n|potion|pozione|pozioni
n|treasure|tesoro|tesori
n|treasure_map|mappa_del_tesoro|mappe_del_tesoro
n|chest|baule scrigno forziere petto|bauli scrigni forzieri petti
n|dungeon|prigione|prigioni
n|tower|torre|torri
n|kingdom|regno|regni
n|flying_carpet|tappeto_volante|tappeti_volanti
n|crystal_ball|sfera_di_cristallo|sfere_di_cristallo
n|fairy_tale|fiaba favola|fiabe favole
n|legend|leggenda|leggende
n|story|storia racconto storiella|storie racconti storielle
n|adventure|avventura|avventure
n|secret|segreto|segreti
n|dream|sogno|sogni
n|nightmare|incubo|incubi
n|wish|desiderio|desideri
n|riddle|indovinello|indovinelli
n|magic|magia|magie
n|time_machine|macchina_del_tempo|macchine_del_tempo
n|animal|animale animaletto bestia|animali animaletti bestie
n|dog|cane cagnolino cagnolina|cani cagnolini cagnoline
n|puppy|cucciolo|cuccioli
n|cat|gatto gatta|gatti gatte
n|kitten|gattino gattina micio|gattini gattine mici
n|mouse|topo topolino|topi topolini
n|rat|ratto|ratti
n|rabbit|coniglio coniglietto|conigli coniglietti
n|hare|lepre|lepri
n|hamster|criceto|criceti
n|guinea_pig|porcellino_d'india|porcellini_d'india
n|hedgehog|riccio porcospino|ricci porcospini
n|squirrel|scoiattolo|scoiattoli
n|fox|volpe volpacchiotto|volpi volpacchiotti
n|wolf|lupo lupacchiotto|lupi lupacchiotti
n|bear|orso orsetto|orsi orsetti
n|polar_bear|orso_polare|orsi_polari
n|deer|daino cervo cerbiatto capriolo|daini cervi cerbiatti caprioli
n|elk|alce|alci
n|reindeer|renna|renne
n|wild_boar|cinghiale|cinghiali
n|badger|tasso|tassi
n|mole|talpa|talpe
n|beaver|castoro|castori
n|otter|lontra|lontre
n|bat|pipistrello|pipistrelli
n|horse|cavallo cavallino|cavalli cavallini
n|pony|pony|
n|foal|puledro|puledri
n|donkey|asino asinello somaro|asini asinelli somari
n|mule|mulo|muli
n|cow|mucca vacca|mucche vacche
n|calf|vitello|vitelli
n|bull|toro|tori
n|ox|bue|buoi
n|pig|maiale porco|maiali porci
n|piglet|maialino porcellino|maialini porcellini
n|sheep|pecora pecorella|pecore pecorelle
n|lamb|agnello agnellino|agnelli agnellini
n|goat|capra|capre
n|kid_goat|capretta capretto|caprette capretti
n|hen|gallina|galline
n|cock|gallo|galli
n|chick|pulcino|pulcini
n|duck|anatra papera|anatre papere
n|duckling|anatroccolo paperella|anatroccoli paperelle
n|goose|oca|oche
n|turkey|tacchino|tacchini
n|swan|cigno|cigni
n|peacock|pavone|pavoni
n|bird|uccello uccellino|uccelli uccellini
n|sparrow|passero passerotto|passeri passerotti
n|swallow|rondine|rondini
n|robin|pettirosso|pettirossi
n|blackbird|merlo|merli
n|crow|corvo cornacchia|corvi cornacchie
n|magpie|gazza|gazze
n|pigeon|piccione|piccioni
n|dove|colomba|colombe
n|stork|cicogna|cicogne
n|heron|airone|aironi
n|crane|gru gru_da_cantiere|
n|flamingo|fenicottero|fenicotteri
n|seagull|gabbiano|gabbiani
n|pelican|pellicano|pellicani
n|eagle|aquila|aquile
n|hawk|falco|falchi
n|vulture|avvoltoio|avvoltoi
n|owl|gufo civetta gufetto|gufi civette gufetti
n|woodpecker|picchio|picchi
n|cuckoo|cuculo|cuculi
n|parrot|pappagallo pappagallino|pappagalli pappagallini
n|canary|canarino|canarini
n|ostrich|struzzo|struzzi
n|penguin|pinguino|pinguini
n|nightingale|usignolo|usignoli
n|hummingbird|colibrì|
n|lion|leone leoncino|leoni leoncini
n|lioness|leonessa|leonesse
n|tiger|tigre tigrotto|tigri tigrotti
n|leopard|leopardo|leopardi
n|elephant|elefante elefantino|elefanti elefantini
n|giraffe|giraffa|giraffe
n|zebra|zebra|zebre
n|hippo|ippopotamo|ippopotami
n|rhino|rinoceronte|rinoceronti
n|monkey|scimmia scimmietta|scimmie scimmiette
n|gorilla|gorilla|
n|camel|cammello|cammelli
n|kangaroo|canguro|canguri
n|koala|koala|
n|panda|panda|
n|crocodile|coccodrillo|coccodrilli
n|snake|serpente serpentello|serpenti serpentelli
n|lizard|lucertola|lucertole
n|chameleon|camaleonte|camaleonti
n|tortoise|tartaruga tartarughina|tartarughe tartarughine
n|frog|rana ranocchio ranocchia|rane ranocchi ranocchie
n|toad|rospo|rospi
n|snail|lumaca lumachina chiocciola|lumache lumachine chiocciole
n|worm|verme lombrico|vermi lombrichi
n|caterpillar|bruco|bruchi
n|butterfly|farfalla farfallina|farfalle farfalline
n|bee|ape apina|api apine
n|wasp|vespa|vespe
n|bumblebee|calabrone|calabroni
n|fly|mosca|mosche
n|mosquito|zanzara|zanzare
n|ant|formica formichina|formiche formichine
n|spider|ragno ragnetto|ragni ragnetti
n|ladybird|coccinella|coccinelle
n|beetle|scarabeo coleottero|scarabei coleotteri
n|cricket|grillo|grilli
n|cicada|cicala|cicale
n|grasshopper|cavalletta|cavallette
n|dragonfly|libellula|libellule
n|firefly|lucciola|lucciole
n|fish|pesce pesciolino|pesci pesciolini
n|goldfish|pesce_rosso|pesci_rossi
n|shark|squalo|squali
n|whale|balena balenottera|balene balenottere
n|dolphin|delfino|delfini
n|seal|foca|foche
n|walrus|tricheco|trichechi
n|octopus|polpo piovra|polpi piovre
n|jellyfish|medusa|meduse
n|crab|granchio|granchi
n|lobster|aragosta|aragoste
n|shrimp|gambero gamberetto|gamberi gamberetti
n|shell|conchiglia|conchiglie
n|starfish|stella_marina|stelle_marine
n|seahorse|cavalluccio_marino|cavallucci_marini
n|salmon|salmone|salmoni
n|trout|trota|trote
n|tuna|tonno|tonni
n|sardine|sardina|sardine
n|dinosaur|dinosauro|dinosauri
n|mammoth|mammut|
n|tail|coda codina|code codine
n|paw|zampa|zampe
n|wing|ala|ali
n|feather|piuma|piume
n|beak|becco|becchi
n|fur|pelliccia|pellicce
n|horn|corno|corna
n|mane|criniera|criniere
n|nest|nido|nidi
n|den|tana|tane
n|beehive|alveare arnia|alveari arnie
n|kennel|cuccia canile|cucce canili
n|cage|gabbia|gabbie
n|aquarium|acquario|acquari
n|stable|stalla scuderia|stalle scuderie
n|henhouse|pollaio|pollai
n|barn|fienile granaio|fienili granai
n|flock|gregge|greggi
n|herd|mandria branco|mandrie branchi
n|spiderweb|ragnatela|ragnatele
n|plant|pianta piantina|piante piantine
n|tree|albero alberello|alberi alberelli
n|flower|fiore fiorellino|fiori fiorellini
n|rose|una_rosa la_rosa|rose
n|tulip|tulipano|tulipani
n|daisy|margherita|margherite
n|sunflower|girasole|girasoli
n|violet|violetta|violette
n|lily|giglio|gigli
n|poppy|papavero|papaveri
n|lavender|lavanda|lavande
n|carnation|garofano|garofani
n|orchid|orchidea|orchidee
n|dandelion|soffione dente_di_leone|soffioni denti_di_leone
n|grass|erba|erbe
n|lawn|prato|prati
n|meadow|prateria|praterie
n|leaf|foglia fogliolina|foglie foglioline
n|branch|ramo|rami
n|twig|rametto|rametti
n|root|radice|radici
n|trunk|tronco proboscide|tronchi proboscidi
n|bark|corteccia|cortecce
n|seed|seme semino|semi semini
n|bud|bocciolo gemma|boccioli gemme
n|sprout|germoglio|germogli
n|petal|petalo|petali
n|thorn||spine
n|bush|cespuglio|cespugli
n|hedge|siepe|siepi
n|moss|muschio|muschi
n|fern|felce|felci
n|ivy|edera|edere
n|cactus|cactus|
n|mushroom|fungo porcino|funghi porcini
n|acorn|ghianda|ghiande
n|pine_cone|pigna|pigne
n|oak|quercia|querce
n|pine|pino|pini
n|fir|abete|abeti
n|birch|betulla|betulle
n|beech|faggio|faggi
n|willow|salice|salici
n|poplar|pioppo|pioppi
n|palm|palma|palme
n|cypress|cipresso|cipressi
n|olive_tree|ulivo olivo|ulivi olivi
n|apple_tree|melo|meli
n|pear_tree|pero|peri
n|cherry_tree|ciliegio|ciliegi
n|lemon_tree|limoneto|limoneti
n|vine|vite_americana|viti_americane
n|vineyard|vigneto vigna|vigneti vigne
n|wheat|grano frumento|grani frumenti
n|maize|mais granturco|
n|hay|fieno|fieni
n|straw|paglia cannuccia|paglie cannucce
n|bouquet|mazzo mazzolino bouquet|mazzi mazzolini
n|wreath|ghirlanda|ghirlande
n|reed|canna|canne
n|seaweed|alga|alghe
n|food|cibo|cibi
n|bread|pane pagnotta|pani pagnotte
n|roll|panino|panini
n|loaf|filone|filoni
n|croissant|cornetto brioche|cornetti
n|cake|torta tortina|torte tortine
n|biscuit|biscotto|biscotti
n|pastry|pasticcino dolcetto|pasticcini dolcetti
n|dessert|un_dolce il_dolce dessert|dolci
n|pie|crostata|crostate
n|pancake|frittella crêpe|frittelle crêpi
n|waffle|cialda|cialde
n|doughnut|ciambella bombolone|ciambelle bomboloni
n|ice_cream|gelato cono|gelati coni
n|chocolate|cioccolato cioccolata cioccolatino|cioccolati cioccolate cioccolatini
n|sweets|caramella|caramelle
n|lollipop|lecca-lecca|lecca-lecche
n|honey|miele|mieli
n|jam|marmellata confettura|marmellate confetture
n|sugar|zucchero|zuccheri
n|salt|sale il_sale|
n|pepper|pepe peperone|pepi peperoni
n|flour|farina|farine
n|dough|impasto|impasti
n|yeast|lievito|lieviti
n|butter|burro|burri
n|oil|olio|oli
n|olive_oil|olio_d'oliva|oli_d'oliva
n|vinegar|aceto|aceti
n|egg|uovo ovetto|uova ovetti
n|milk|latte|latti
n|cream|panna crema|panne creme
n|cheese|formaggio|formaggi
n|mozzarella|mozzarella|mozzarelle
n|parmesan|parmigiano|parmigiani
n|ricotta|ricotta|ricotte
n|yoghurt|yogurt|
n|ham|prosciutto|prosciutti
n|salami|salame|salami
n|sausage|salsiccia|salsicce
n|bacon|pancetta|pancette
n|meat|carne|carni
n|steak|bistecca|bistecche
n|chicken|pollo|polli
n|roast|arrosto|arrosti
n|meatball|polpetta|polpette
n|stew|stufato spezzatino|stufati spezzatini
n|soup|zuppa minestra minestrone brodo|zuppe minestre minestroni brodi
n|pasta|pasta|paste
n|spaghetti|spaghetti|
n|lasagne|lasagna|lasagne
n|gnocchi|gnocchi|
n|ravioli|ravioli|
n|tiramisu|tiramisù|
n|dumpling|gnocco|
n|rice|riso|risi
n|risotto|risotto|risotti
n|pizza|pizza pizzetta|pizze pizzette
n|polenta|polenta|polente
n|sauce|salsa sugo|salse sughi
n|salad|insalata|insalate
n|sandwich|tramezzino|tramezzini
n|toast|toast brindisi|
n|hamburger|hamburger|
n|chips|patatina|patatine
n|omelette|frittata omelette|frittate omeletti
n|fruit|frutta frutto|frutte frutti
n|apple|mela|mele
n|pear|pera|pere
n|peach||pesche
n|apricot|albicocca|albicocche
n|cherry|ciliegia|ciliegie
n|plum|prugna susina|prugne susine
n|grape|uva grappolo|uve grappoli
n|orange|arancia|arance
n|mandarin|mandarino|mandarini
n|lemon|limone|limoni
n|banana|banana|banane
n|strawberry|fragola|fragole
n|raspberry|lampone|lamponi
n|blackberry|mora|more
n|blueberry|mirtillo|mirtilli
n|fig|fico|fichi
n|melon|melone|meloni
n|watermelon|anguria cocomero|angurie cocomeri
n|pineapple|ananas|
n|pomegranate|melagrana|melagrane
n|kiwi|kiwi|
n|coconut|noce_di_cocco cocco|noci_di_cocco
n|nut|noce|noci
n|hazelnut|nocciola|nocciole
n|almond|mandorla|mandorle
n|chestnut|castagna|castagne
n|pistachio|pistacchio|pistacchi
n|raisin|uvetta|uvette
n|olive|oliva|olive
n|vegetable|verdura ortaggio|verdure ortaggi
n|potato|patata|patate
n|tomato|pomodoro pomodorino|pomodori pomodorini
n|carrot|carota|carote
n|onion|cipolla|cipolle
n|garlic|aglio|
n|cabbage|cavolo|cavoli
n|cauliflower|cavolfiore|cavolfiori
n|broccoli|broccolo|broccoli
n|courgette|zucchina zucchino|zucchine zucchini
n|aubergine|melanzana|melanzane
n|chilli|peperoncino|peperoncini
n|cucumber|cetriolo|cetrioli
n|pumpkin|zucca|zucche
n|spinach|spinaci|
n|lettuce|lattuga|lattughe
n|artichoke|carciofo|carciofi
n|asparagus|asparago|asparagi
n|celery|sedano|sedani
n|fennel|finocchio|finocchi
n|pea|pisello|piselli
n|bean|fagiolo fagiolino|fagioli fagiolini
n|lentil|lenticchia|lenticchie
n|chickpea|cece|ceci
n|basil|basilico|
n|parsley|prezzemolo|prezzemoli
n|rosemary|rosmarino|rosmarini
n|mint|menta|
n|sage|salvia|salvie
n|herb|aroma erbe_aromatiche|
n|spice|spezia|spezie
n|cinnamon|cannella|cannelle
n|vanilla|vaniglia|vaniglie
n|coffee|caffè cappuccino espresso|cappuccini espressi
n|tea|tè tisana|tisane
n|hot_chocolate|cioccolata_calda|cioccolate_calde
n|juice|succo spremuta|succhi spremute
n|lemonade|limonata|limonate
n|wine|vino|vini
n|beer|birra|birre
n|sparkling_wine|spumante prosecco|spumanti
n|drink|bevanda bibita|bevande bibite
n|breakfast|colazione|colazioni
n|lunch|pranzo|pranzi
n|dinner|cena|cene
n|snack|merenda spuntino|merende spuntini
n|picnic|picnic|
n|meal|pasto|pasti
n|recipe|ricetta|ricette
n|ingredient|ingrediente|ingredienti
n|dish|piatto_di_portata pietanza|piatti_di_portata pietanze
n|slice|fetta|fette
n|crumb|briciola|briciole
n|menu|menù menu|
n|banquet|banchetto|banchetti
n|house|casa casetta villetta|case casette villette
n|home|casa_mia|case_mie
n|flat|appartamento|appartamenti
n|villa|villa|ville
n|cottage|casolare casetta_di_campagna|casolari casette_di_campagna
n|hut|capanna baita|capanne baite
n|farm|fattoria masseria agriturismo azienda_agricola|fattorie masserie agriturismi aziende_agricole
n|cabin|rifugio|rifugi
n|tent|tenda|tende
n|room|stanza camera cameretta|stanze camere camerette
n|bedroom|camera_da_letto|camere_da_letto
n|living_room|salotto soggiorno|salotti soggiorni
n|kitchen|in_cucina la_cucina una_cucina della_cucina nella_cucina nuova_cucina mia_cucina|cucine
n|bathroom|bagno|bagni
n|toilet|gabinetto wc|gabinetti
n|cellar|cantina|cantine
n|attic|soffitta mansarda|soffitte mansarde
n|garage|garage|garagi
n|balcony|balcone|balconi
n|terrace|terrazza terrazzo|terrazze terrazzi
n|garden|giardino giardinetto|giardini giardinetti
n|vegetable_garden|orto|orti
n|courtyard|cortile|cortili
n|staircase|scala scalinata|scale scalinate
n|step|gradino passo|gradini passi
n|lift|ascensore|ascensori
n|door|la_porta una_porta alla_porta della_porta sulla_porta portone|porte portoni
n|front_door|porta_di_casa|porte_di_casa
n|window|finestra finestrino|finestre finestrini
n|shutter|persiana tapparella|persiane tapparelle
n|roof|tetto|tetti
n|chimney|camino|camini
n|wall|muro parete muretto|muri pareti muretti
n|floor|pavimento|pavimenti
n|ceiling|soffitto|soffitti
n|corridor|corridoio|corridoi
n|entrance|ingresso entrata|ingressi entrate
n|exit|uscita|uscite
n|fence|recinto staccionata|recinti staccionate
n|gate|cancello|cancelli
n|key|chiave tasto|chiavi tasti
n|lock|serratura|serrature
n|letterbox|cassetta_delle_lettere|cassette_delli_letteri
n|doorbell|campanello|campanelli
n|heating|riscaldamento|riscaldamenti
n|radiator|termosifone|termosifoni
n|furniture|mobili|
n|cabinet|mobile|
n|table|tavolo tavola tavolino|tavoli tavole tavolini
n|chair|sedia seggiola|sedie seggiole
n|stool|sgabello|sgabelli
n|armchair|poltrona|poltrone
n|sofa|divano|divani
n|bench|panchina panca|panchine panche
n|bed|letto lettino|letti lettini
n|cradle|culla|culle
n|mattress|materasso|materassi
n|pillow|cuscino guanciale|cuscini guanciali
n|blanket|coperta copertina|coperte copertine
n|sheet|lenzuolo|lenzuola
n|wardrobe|armadio|armadi
n|drawer|cassetto|cassetti
n|shelf|scaffale mensola ripiano|scaffali mensole ripiani
n|bookcase|libreria_di_casa|librerie_di_casa
n|desk|scrivania|scrivanie
n|mirror|specchio|specchi
n|lamp|lampada lampadina|lampade lampadine
n|chandelier|lampadario|lampadari
n|candle|candela candelina|candele candeline
n|torch|torcia|torce
n|lantern|lanterna|lanterne
n|carpet|tappeto|tappeti
n|curtain|tenda_da_finestra sipario tendina|tende_da_finestra sipari tendine
n|clock|orologio|orologi
n|alarm_clock|la_sveglia|
n|picture|quadro quadretto|quadri quadretti
n|frame|cornice|cornici
n|vase|vaso|vasi
n|basket|cesto cestino cesta|cesti cestini ceste
n|box|scatola scatolina|scatole scatoline
n|bag|borsa sacchetto busta_della_spesa|borse sacchetti buste_della_spesa
n|sack|sacco|sacchi
n|suitcase|valigia|valigie
n|backpack|zaino zainetto|zaini zainetti
n|umbrella|ombrello|ombrelli
n|broom|scopa|scope
n|bucket|secchio|secchi
n|sponge|spugna|spugne
n|soap|sapone|saponi
n|towel|asciugamano|asciugamani
n|toothbrush|spazzolino|spazzolini
n|toothpaste|dentifricio|dentifrici
n|comb|pettine|pettini
n|brush|spazzola|spazzole
n|bathtub|vasca vasca_da_bagno|vasche vasche_da_bagno
n|shower|doccia|docce
n|sink|lavandino|lavandini
n|tap|rubinetto|rubinetti
n|washing_machine|lavatrice|lavatrici
n|dishwasher|lavastoviglie|
n|fridge|frigorifero frigo|frigoriferi
n|oven|forno fornello|forni fornelli
n|stove|stufa|stufe
n|microwave|microonde|microondi
n|fireplace|caminetto focolare|caminetti focolari
n|pot|pentola pentolino|pentole pentolini
n|pan|padella|padelle
n|lid|coperchio|coperchi
n|plate|piatto piattino|piatti piattini
n|bowl|ciotola scodella|ciotole scodelle
n|cup|tazza tazzina coppa|tazze tazzine coppe
n|glass|bicchiere vetro|bicchieri vetri
n|bottle|bottiglia|bottiglie
n|jug|brocca caraffa|brocche caraffe
n|jar|barattolo vasetto|barattoli vasetti
n|fork|forchetta|forchette
n|knife|coltello|coltelli
n|spoon|cucchiaio|cucchiai
n|teaspoon|cucchiaino|cucchiaini
n|ladle|mestolo|mestoli
n|rolling_pin|mattarello|mattarelli
n|whisk|frusta|fruste
n|chopping_board|tagliere|taglieri
n|tray|vassoio teglia|vassoi teglie
n|tablecloth|tovaglia|tovaglie
n|napkin|tovagliolo|tovaglioli
n|apron|grembiule|grembiuli
n|teapot|teiera|teiere
n|moka_pot|moka|moke
n|iron|ferro_da_stiro ferro|ferri_da_stiro ferri
n|vacuum_cleaner|aspirapolvere|aspirapolveri
n|laundry|bucato lavanderia|bucati lavanderie
n|rubbish|spazzatura rifiuto immondizia|spazzature rifiuti immondizie
n|bin|bidone|bidoni
n|waste_sorting|raccolta_differenziata|raccolte_differenziate
n|television|televisione televisore tv|televisioni televisori
n|radio|radio|
n|telephone|telefono cellulare telefonino smartphone|telefoni cellulari telefonini smartphoni
n|computer|computer portatile|
n|screen|schermo|schermi
n|keyboard|tastiera|tastiere
n|camera|macchina_fotografica fotocamera|macchine_fotografiche fotocamere
n|battery|batteria pila|batterie pile
n|socket|presa|
n|plug|spina_elettrica spina|spine_elettriche
n|cable|cavo|cavi
n|light_bulb|lampadina_elettrica|lampadine_elettriche
n|tool|attrezzo utensile strumento_di_lavoro|attrezzi utensili strumenti_di_lavoro
n|hammer|martello|martelli
n|nail|chiodo unghia|chiodi unghie
n|screw|vite|viti
n|screwdriver|cacciavite|cacciaviti
n|spanner|chiave_inglese|chiavi_inglesi
n|pliers|pinza|pinze
n|saw|sega|seghe
n|drill|trapano|trapani
n|axe|ascia accetta|asce accette
n|shovel|pala|pale
n|spade|vanga|vanghe
n|rake|rastrello|rastrelli
n|hoe|zappa|zappe
n|watering_can|annaffiatoio innaffiatoio|annaffiatoi innaffiatoi
n|wheelbarrow|carriola|carriole
n|ladder|scala_a_pioli|scale_a_pioli
n|rope|corda fune|corde funi
n|knot|nodo|nodi
n|string|spago filo corda_della_chitarra|spaghi fili corde_della_chitarra
n|needle|ago|aghi
n|thread|filo_di_cotone|fili_di_cotone
n|scissors|forbici|
n|glue|colla|
n|adhesive_tape|nastro_adesivo|nastri_adesivi
n|paint|vernice pittura|vernici pitture
n|paintbrush|pennello|pennelli
n|brick|mattone mattoncino|mattoni mattoncini
n|tile|piastrella tegola|piastrelle tegole
n|plank|asse tavola_di_legno|assi tavole_di_legno
n|pipe|tubo pipa|tubi pipe
n|hose|tubo_dell'acqua|tubi_dell'acqua
n|spring|molla primavera|molle primavere
n|wheel|ruota|ruote
n|gear|ingranaggio|ingranaggi
n|lever|leva|leve
n|hook|gancio|ganci
n|chain|catena catenella|catene catenelle
n|button|bottone pulsante|bottoni pulsanti
n|zip|cerniera|cerniere
n|pump|pompa|pompe
n|engine|motore|motori
n|machine|macchinario|macchinari
n|anvil|incudine|incudini
n|loom|telaio|telai
n|spindle|fuso|fusi
n|lens|lente|lenti
n|magnifying_glass|lente_d'ingrandimento|lenti_d'ingrandimento
n|telescope|telescopio cannocchiale|telescopi cannocchiali
n|microscope|microscopio|microscopi
n|compass|bussola|bussole
n|thermometer|termometro|termometri
n|scales|bilancia|bilance
n|magnet|calamita magnete|calamite magneti
n|ruler|righello|righelli
n|hourglass|clessidra|clessidre
n|clothes|vestiti abiti abbigliamento|abbigliamenti
n|dress|vestito abito vestitino|vestitini
n|shirt|camicia|camicie
n|T-shirt|maglietta|magliette
n|jumper|maglione maglia|maglioni maglie
n|jacket|giacca giubbotto|giacche giubbotti
n|coat|cappotto|cappotti
n|raincoat|impermeabile|impermeabili
n|cloak|mantello|mantelli
n|trousers|pantaloni calzoni|
n|jeans|jeans|
n|shorts|pantaloncini|
n|skirt|gonna|gonne
n|sock|calza calzino|calze calzini
n|shoe|scarpa scarpetta scarpina|scarpe scarpette scarpine
n|boot|stivale|stivali
n|sandal|sandalo|sandali
n|slipper|pantofola ciabatta|pantofole ciabatte
n|hat|cappello cappellino|cappelli cappellini
n|cap|berretto|berretti
n|helmet|casco elmo|caschi elmi
n|scarf|sciarpa|sciarpe
n|glove|guanto|guanti
n|belt|cintura|cinture
n|tie|cravatta|cravatte
n|pyjamas|pigiama|pigiame
n|swimsuit|costume_da_bagno|costumi_da_bagno
n|costume|costume|costumi
n|uniform|divisa uniforme|divise uniformi
n|pocket|tasca|tasche
n|glasses|occhiali|
n|sunglasses|occhiali_da_sole|
n|ring|anello|anelli
n|necklace|collana|collane
n|bracelet|braccialetto bracciale|braccialetti bracciali
n|earring|orecchino|orecchini
n|jewel|gioiello|gioielli
n|diamond|diamante|diamanti
n|pearl|perla|perle
n|purse|borsellino|borsellini
n|wallet|portafoglio|portafogli
n|handkerchief|fazzoletto|fazzoletti
n|bow|fiocco archetto arco_da_tiro|fiocchi archetti archi_da_tiro
n|ribbon|nastro|nastri
n|mask|maschera|maschere
n|wig|parrucca|parrucche
n|wedding_dress|abito_da_sposa|abiti_da_sposa
n|car|macchina auto automobile macchinina|macchine automobili macchinine
n|bus|autobus pullman corriera bus|corriere
n|tram|tram|
n|train|treno trenino|treni trenini
n|underground|metropolitana la_metro in_metro|metropolitane
n|bicycle|bicicletta bici|biciclette
n|motorbike|moto motocicletta|motociclette
n|scooter|motorino scooter monopattino|motorini monopattini
n|lorry|camion|
n|van|furgone furgoncino|furgoni furgoncini
n|camper|camper|
n|tractor|trattore|trattori
n|ambulance|ambulanza|ambulanze
n|fire_engine|autopompa camion_dei_pompieri|autopompe
n|police_car||volanti
n|taxi|taxi|
n|cart|carro carretto|carri carretti
n|carriage|carrozza|carrozze
n|sleigh|slitta slittino|slitte slittini
n|ship|nave|navi
n|boat|barca barchetta barchino|barche barchette barchini
n|sailing_boat|barca_a_vela veliero|barche_a_vela velieri
n|ferry|traghetto|traghetti
n|gondola|gondola|gondole
n|canoe|canoa|canoe
n|rowing_boat|barca_a_remi|barche_a_remi
n|submarine|sottomarino|sottomarini
n|raft|zattera|zattere
n|anchor|un'ancora l'ancora|
n|sail|vela|vele
n|oar|remo|remi
n|rudder|timone|timoni
n|aeroplane|aereo aeroplano aeroplanino|aerei aeroplani aeroplanini
n|helicopter|elicottero|elicotteri
n|hot-air_balloon|mongolfiera|mongolfiere
n|rocket|razzo|razzi
n|spaceship|astronave navicella|astronavi navicelle
n|satellite|satellite|satelliti
n|ufo|ufo|ufi
n|cable_car|funivia|funivie
n|crane_truck|autogru|
n|digger|ruspa escavatore|ruspe escavatori
n|pram|passeggino carrozzina|passeggini carrozzine
n|tyre|gomma pneumatico|gomme pneumatici
n|steering_wheel|volante|
n|headlight|fanale|fanali
n|ticket|biglietto|biglietti
n|luggage|bagaglio|bagagli
n|passport|passaporto|passaporti
n|platform|binario|binari
n|track|rotaia traccia|rotaie tracce
n|timetable|orario|orari
n|delay|ritardo|ritardi
n|tunnel|galleria tunnel|gallerie
n|traffic|traffico|
n|traffic_light|semaforo|semafori
n|parking|parcheggio|parcheggi
n|petrol|benzina|benzine
n|accident|incidente|incidenti
n|town|città cittadina|cittadine
n|village|paese paesino villaggio borgo|paesi paesini villaggi borghi
n|street|strada in_via la_via nella_via viale|strade viali
n|lane|vicolo stradina|vicoli stradine
n|square|piazza piazzetta|piazze piazzette
n|bridge|ponte ponticello|ponti ponticelli
n|road|stradone|stradoni
n|motorway|autostrada|autostrade
n|crossroads|incrocio|incroci
n|pavement|marciapiede|marciapiedi
n|zebra_crossing|strisce_pedonali|
n|neighbourhood|quartiere|quartieri
n|district|rione|rioni
n|building|edificio palazzina condominio|edifici palazzine
n|palace|palazzo|palazzi
n|skyscraper|grattacielo|grattacieli
n|church|chiesa chiesetta|chiese chiesette
n|cathedral|cattedrale duomo|cattedrali duomi
n|bell_tower|campanile|campanili
n|bell|campana campanella campanellino|campane campanelle campanellini
n|temple|tempio|templi
n|mosque|moschea|moschee
n|synagogue|sinagoga|sinagoghe
n|monastery|monastero convento|monasteri conventi
n|cemetery|cimitero|cimiteri
n|town_hall|municipio comune|municipi
n|library|biblioteca|biblioteche
n|museum|museo|musei
n|theatre|teatro|teatri
n|cinema|cinema|
n|circus|circo|circhi
n|zoo|zoo|zoi
n|park|parco parchetto|parchi parchetti
n|playground|parco_giochi|parchi_giochi
n|fountain|fontana fontanella|fontane fontanelle
n|statue|statua|statue
n|monument|monumento|monumenti
n|hospital|ospedale|ospedali
n|clinic|ambulatorio clinica|ambulatori cliniche
n|pharmacy|farmacia|farmacie
n|school|scuola|scuole
n|nursery|asilo|asili
n|university|università|
n|police_station|commissariato questura|commissariati questure
n|fire_station|caserma|caserme
n|post_office|posta ufficio_postale|poste uffici_postali
n|bank|banca|banche
n|shop|negozio negozietto bottega|negozi negozietti botteghe
n|bookshop|libreria|librerie
n|bakery|panetteria panificio|panetterie panifici
n|pastry_shop|pasticceria|pasticcerie
n|butcher's|macelleria|macellerie
n|ice_cream_parlour|gelateria|gelaterie
n|hairdresser's|parrucchieria salone_di_bellezza|parrucchierie saloni_di_bellezza
n|flower_shop|negozio_di_fiori|negozi_di_fiori
n|supermarket|supermercato|supermercati
n|market|mercato mercatino|mercati mercatini
n|stall|bancarella|bancarelle
n|shop_window|vetrina|vetrine
n|restaurant|ristorante trattoria osteria pizzeria|ristoranti trattorie osterie pizzerie
n|bar|bar|
n|café|caffetteria|caffetterie
n|inn|locanda taverna|locande taverne
n|hotel|albergo hotel|alberghi
n|campsite|campeggio|campeggi
n|workshop|officina laboratorio falegnameria|officine laboratori falegnamerie
n|factory|fabbrica|fabbriche
n|company|azienda ditta impresa|aziende ditte imprese
n|construction_site|cantiere|cantieri
n|mill|mulino|mulini
n|windmill|mulino_a_vento|mulini_a_vento
n|mine|miniera|miniere
n|quarry|cava|cave
n|station|stazione|stazioni
n|stop|fermata|fermate
n|airport|aeroporto|aeroporti
n|harbour|porto porticciolo|porti porticcioli
n|pier|molo|moli
n|lighthouse|faro|fari
n|dam|diga|dighe
n|canal|canale|canali
n|aqueduct|acquedotto|acquedotti
n|power_station|centrale_elettrica|centrali_elettriche
n|stadium|stadio|stadi
n|gym|palestra|palestre
n|swimming_pool|piscina|piscine
n|prison|carcere|carceri
n|ruin|rovina rudere|rovine ruderi
n|arch|arco|archi
n|column|colonna|colonne
n|pyramid|piramide|piramidi
n|amphitheatre|anfiteatro|anfiteatri
n|Colosseum|colosseo|colossei
n|street_lamp|lampione|lampioni
n|sign|cartello|cartelli insegne
n|poster|manifesto locandina|manifesti locandine
n|flag|bandiera|bandiere
n|crowd|folla|folle
n|queue|coda_di_persone|code_di_persone
n|kiosk|chiosco edicola|chioschi edicole
n|greenhouse|serra|serre
n|observatory|osservatorio|osservatori
n|nature|natura|nature
n|landscape|paesaggio panorama|paesaggi panorami
n|forest|foresta|foreste
n|wood|bosco boschetto legno legna|boschi boschetti legni legne
n|jungle|giungla|giungle
n|desert|deserto|deserti
n|mountain|montagna monte|montagne monti
n|hill|collina colle|colline
n|valley|valle|valli
n|peak|cima vetta|cime vette
n|volcano|vulcano|vulcani
n|lava|lava_vulcanica|lave_vulcaniche
n|cave|grotta caverna|grotte caverne
n|rock|roccia|rocce
n|cliff|scogliera|scogliere
n|reef|scoglio barriera_corallina|scogli barriere_coralline
n|stone|pietra sasso sassolino|pietre sassi sassolini
n|pebble|ciottolo|ciottoli
n|sand|sabbia|sabbie
n|sandcastle|castello_di_sabbia|castelli_di_sabbia
n|mud|fango|fanghi
n|earth|terra|terre
n|soil|terreno terriccio|terreni terricci
n|field|campo|campi
n|path|sentiero|sentieri
n|beach|spiaggia|spiagge
n|coast|costa|coste
n|island|isola isolotto|isole isolotti
n|sea|mare|mari
n|ocean|oceano|oceani
n|lake|lago laghetto|laghi laghetti
n|river|fiume|fiumi
n|stream|ruscello torrente|ruscelli torrenti
n|waterfall|cascata|cascate
n|pond|stagno|stagni
n|swamp|palude|paludi
n|source|sorgente|sorgenti
n|well|pozzo|pozzi
n|puddle|pozzanghera|pozzanghere
n|wave|onda|onde
n|tide|marea|maree
n|bay|baia golfo|baie golfi
n|lagoon|laguna|lagune
n|glacier|ghiacciaio|ghiacciai
n|iceberg|iceberg|
n|water|acqua|acque
n|fire|fuoco|fuochi
n|flame|fiamma|fiamme
n|smoke|fumo|fumi
n|ash|cenere|ceneri
n|spark|scintilla|scintille
n|bonfire|falò|
n|blaze|incendio|incendi
n|ice|ghiaccio|ghiacci
n|icicle|ghiacciolo|ghiaccioli
n|air|aria|arie
n|dust|polvere|polveri
n|shadow|ombra|ombre
n|light|luce lucina|luci lucine
n|ray|raggio|raggi
n|reflection|riflesso|riflessi
n|environment|ambiente|ambienti
n|pollution|inquinamento|inquinamenti
n|climate|clima|climi
n|earthquake|terremoto|terremoti
n|flood|alluvione|alluvioni
n|avalanche|valanga|valanghe
n|weather|meteo|metei
n|sun|sole|
n|rain|pioggia pioggerellina|piogge pioggerelline
n|drop|goccia gocciolina|gocce goccioline
n|snow|neve nevicata|nevi nevicate
n|snowflake|fiocco_di_neve|fiocchi_di_neve
n|wind|vento|
n|breeze|brezza|brezze
n|cloud|nuvola nuvoletta nube|nuvole nuvolette nubi
n|fog|nebbia|nebbie
n|storm|tempesta burrasca|tempeste burrasche
n|thunderstorm|temporale|temporali
n|thunder|tuono|tuoni
n|lightning|fulmine lampo|fulmini lampi
n|hail|grandine|grandini
n|rainbow|arcobaleno|arcobaleni
n|frost|brina gelo|brine geli
n|dew|rugiada|rugiade
n|heat|calore|calori
n|drought|siccità|
n|weather_forecast|previsioni_del_tempo|
n|temperature|temperatura|temperature
n|degree|grado|
n|sky|cielo|cieli
n|star|stella stellina|stelle stelline
n|shooting_star|stella_cadente|stelle_cadenti
n|moon|luna|lune
n|full_moon|luna_piena|lune_piene
n|planet|pianeta|pianeti
n|world|mondo|mondi
n|universe|universo|universi
n|galaxy|galassia|galassie
n|Milky_Way|via_lattea|vie_lattee
n|comet|cometa|comete
n|meteor|meteora meteorite|meteore meteoriti
n|space|spazio|spazi
n|Mars|marte|marti
n|eclipse|eclissi|
n|northern_lights|aurora_boreale|aurore_boreali
n|horizon|orizzonte|orizzonti
n|sunrise|sorgere_del_sole|sorgeri_del_sole
n|sunset|tramonto|tramonti
n|dawn|alba|albe
n|storey|terzo_piano secondo_piano quarto_piano quinto_piano|
n|ground_floor|piano_terra pianterreno|pianterreni
n|dusk|crepuscolo imbrunire|crepuscoli imbruniri
n|morning|mattina mattino mattinata|mattine mattini mattinate
n|noon|mezzogiorno|mezzogiorni
n|afternoon|pomeriggio|pomeriggi
n|evening|sera serata|sere serate
n|night|notte nottata|notti nottate
n|midnight|mezzanotte|mezzanotti
n|day|giorno giornata|giorni giornate
n|week|settimana|settimane
n|weekend|weekend fine_settimana|fini_settimane
n|month|mese|mesi
n|year|anno|anni
n|century|secolo|secoli
n|hour|un'ora mezz'ora|ore
n|minute|minuto|minuti
n|second|secondi|
n|moment|momento attimo istante|momenti attimi istanti
n|time|tempo|tempi
n|season|stagione|stagioni
n|summer|estate|estati
n|autumn|autunno|autunni
n|winter|inverno|inverni
n|Monday|lunedì|
n|Tuesday|martedì|
n|Wednesday|mercoledì|
n|Thursday|giovedì|
n|Friday|venerdì|
n|Saturday|sabato|sabati
n|Sunday|domenica|domeniche
n|January|gennaio|
n|February|febbraio|
n|March|marzo|
n|April|aprile|
n|May|maggio|
n|June|giugno|
n|July|luglio|
n|August|agosto|
n|September|settembre|
n|October|ottobre|
n|November|novembre|
n|December|dicembre|
n|holiday|vacanza ferie|vacanze
n|feast|festa festicciola|feste festicciole
n|birthday|compleanno|compleanni
n|wedding|matrimonio nozze|matrimoni
n|christening|battesimo|battesimi
n|communion|comunione|comunioni
n|funeral|funerale|funerali
n|anniversary|anniversario|anniversari
n|graduation|laurea diploma|lauree diplomi
n|Christmas|natale|natali
n|Christmas_tree|albero_di_natale|alberi_di_natale
n|nativity_scene|presepe presepio|presepi
n|Easter|pasqua|pasque
n|Easter_egg|uovo_di_pasqua|uovi_di_pasqua
n|New_Year's_Eve|capodanno san_silvestro|capodanni san_silvestri
n|Epiphany|epifania|epifanie
n|carnival|carnevale|carnevali
n|Halloween|halloween|
n|Valentine's_Day|san_valentino|san_valentini
n|Mother's_Day|festa_della_mamma|feste_della_mamma
n|Father's_Day|festa_del_papà|feste_del_papà
n|Ferragosto|ferragosto|ferragosti
n|confetti|coriandoli|
n|fireworks|fuochi_d'artificio|
n|gift|regalo regalino dono|regalini doni
n|surprise|sorpresa|sorprese
n|invitation|invito|inviti
n|balloon|palloncino|palloncini
n|greeting_card|cartolina_d'auguri biglietto_d'auguri|cartoline_d'auguri biglietti_d'auguri
n|wishes|auguri|
n|procession|processione|processioni
n|parade|sfilata|sfilate
n|fair|fiera sagra|fiere sagre
n|ceremony|cerimonia|cerimonie
n|retirement|pensione pensionamento|pensioni pensionamenti
n|farewell|addio|addi
n|greeting|saluto|saluti
n|birth|nascita|nascite
n|moving_house|trasloco|traslochi
n|opening|inaugurazione apertura|inaugurazioni aperture
n|closing|chiusura|chiusure
n|meeting|riunione assemblea incontro|riunioni assemblee incontri
n|appointment|appuntamento|appuntamenti
n|event|evento|eventi
n|celebration|festeggiamento|festeggiamenti
n|class|classe|classi
n|classroom|aula|aule
n|lesson|lezione|lezioni
n|homework|compito|compiti
n|exam|esame|esami
n|test|verifica|verifiche
n|mark|voto|voti
n|holiday_camp|centro_estivo|centri_estivi
n|blackboard|lavagna|lavagne
n|chalk|gesso|gessi
n|book|libro librino libretto|libri librini libretti
n|notebook|quaderno|quaderni
n|page|pagina|pagine
n|paper|carta|carte
n|sheet_of_paper|foglio|fogli
n|pen|penna|penne
n|pencil|matita|matite
n|coloured_pencil|pastello|pastelli
n|eraser|gomma_da_cancellare|gomme_da_cancellare
n|pencil_case|astuccio|astucci
n|school_bag|cartella|cartelle
n|dictionary|dizionario vocabolario|dizionari vocabolari
n|newspaper|giornale|giornali
n|magazine|rivista|rivisti
n|map|mappa cartina|mappe cartine
n|globe|mappamondo|mappamondi
n|letter|lettera letterina|lettere letterine
n|envelope|busta|buste
n|stamp|francobollo|francobolli
n|postcard|cartolina cartolina_postale|cartoline cartoline_postali
n|parcel|pacco pacchetto|pacchi pacchetti
n|word|parola|parole
n|sentence|frase|frasi
n|language|lingua|lingue
n|alphabet|alfabeto|alfabeti
n|number|numero|numeri
n|name|nome|nomi
n|question|domanda|domande
n|answer|risposta|risposte
n|mistake|errore sbaglio|errori sbagli
n|mathematics|matematica|matematiche
n|geometry|geometria|geometrie
n|fraction|frazione|frazioni
n|history|storia_antica|storie_antiche
n|geography|geografia|geografie
n|science|scienza|scienze
n|experiment|esperimento|esperimenti
n|atom|atomo|atomi
n|cell|cellula|cellule
n|drawing|disegno disegnino|disegni disegnini
n|photo|foto fotografia|fotografie
n|painting|pittura_a_olio dipinto|pitture_a_olio dipinti
n|sculpture|scultura|sculture
n|art|arte|arti
n|exhibition|la_mostra una_mostra alla_mostra della_mostra esposizione|mostre esposizioni
n|poem|poesia filastrocca|poesie filastrocche
n|novel|romanzo|romanzi
n|diary|diario|diari
n|comic|fumetto|fumetti
n|sport|sport|
n|football|calcio pallone|calci palloni
n|ball|palla pallina|palle palline
n|match|partita fiammifero|partite fiammiferi
n|goal|gol|
n|race|gara corsa|gare corse
n|tournament|torneo|tornei
n|championship|campionato|campionati
n|medal|medaglia|medaglie
n|victory|vittoria|vittorie
n|defeat|sconfitta|sconfitte
n|basketball|pallacanestro basket|pallacanestri
n|volleyball|pallavolo|pallavoli
n|tennis|tennis|
n|racket|racchetta|racchette
n|swimming|nuoto|nuoti
n|athletics|atletica|atletiche
n|gymnastics|ginnastica|ginnastiche
n|cycling|ciclismo|ciclismi
n|skiing|sci|
n|skates|pattino|pattini
n|surfing|surf|
n|surfboard|tavola_da_surf|tavole_da_surf
n|boxing|pugilato boxe|pugilati boxi
n|rugby|rugby|
n|golf|golf|
n|chess|scacchi|
n|chessboard|scacchiera|scacchiere
n|climbing|arrampicata|arrampicate
n|hike|escursione camminata|escursioni camminate
n|walk|passeggiata|passeggiate
n|riding|equitazione|equitazioni
n|fencing|scherma|scherme
n|dance|danza ballo|danze balli
n|judo|judo|
n|yoga|yoga|
n|training|allenamento|allenamenti
n|marathon|maratona|maratone
n|net|rete|reti
n|fan|tifoso tifosa ventilatore ventaglio|tifosi tifose ventilatori ventagli
n|trophy|trofeo|trofei
n|whistle|fischietto fischio|fischietti fischi
n|jump|salto|salti
n|dive|tuffo|tuffi
n|finish_line|traguardo|traguardi
n|fishing_rod|canna_da_pesca|canne_da_pesca
n|music|musica|musiche
n|song|canzone canzoncina canto|canzoni canzoncine canti
n|lullaby|ninna_nanna ninnananna|ninne_nanne ninnananne
n|melody|melodia|melodie
n|rhythm|ritmo|ritmi
n|note|nota appunto biglietto_scritto|note appunti biglietti_scritti
n|voice|voce|voci
n|choir|coro|cori
n|orchestra|orchestra|orchestre
n|band|banda gruppo_musicale|bande gruppi_musicali
n|concert|concerto|concerti
n|instrument|strumento|strumenti
n|piano|pianoforte piano|pianoforti
n|guitar|chitarra|chitarre
n|violin|violino|violini
n|cello|violoncello|violoncelli
n|double_bass|contrabbasso|contrabbassi
n|flute|flauto|flauti
n|recorder|flauto_dolce|flauti_dolci
n|clarinet|clarinetto|clarinetti
n|saxophone|sassofono|sassofoni
n|trumpet|tromba|trombe
n|trombone|trombone|tromboni
n|accordion|fisarmonica|fisarmoniche
n|harp|arpa|arpe
n|organ|organo|organi
n|drum|tamburo|tamburi
n|drums|batteria_musicale|batterie_musicali
n|harmonica|armonica|armoniche
n|tambourine|tamburello|tamburelli
n|mandolin|mandolino|mandolini
n|bagpipes|zampogna|zampogne
n|stage|palco palcoscenico|palchi palcoscenici
n|show|spettacolo|spettacoli
n|opera|opera_lirica|opere_liriche
n|microphone|microfono|microfoni
n|loudspeaker|altoparlante|altoparlanti
n|headphones|cuffie|
n|record|vinile|vinili
n|audience|spettatore|spettatori
n|applause|applauso|applausi
n|office|ufficio|uffici
n|work|lavoro|lavori
n|job|mestiere|mestieri
n|computer_mouse|mouse|mousi
n|printer|stampante tipografo|stampanti tipografi
n|email|email mail|
n|internet|internet|
n|website|sito|siti
n|app|app|
n|password|password|
n|document|documento|documenti
n|contract|contratto|contratti
n|signature|firma|firme
n|invoice|fattura|fatture
n|bill|bolletta|bollette
n|receipt|scontrino ricevuta|scontrini ricevute
n|money|soldi denaro|denari
n|coin|moneta|monete
n|banknote|banconota|banconote
n|euro|euro|
n|price|prezzo|prezzi
n|discount|sconto|sconti
n|offer|offerta|offerte
n|sale|saldi|
n|product|prodotto|prodotti
n|service|servizio|servizi
n|project|progetto|progetti
n|plan|programma|programmi
n|calendar|calendario|calendari
n|deadline|scadenza|scadenze
n|opening_hours|orari_di_apertura|
n|address|indirizzo|indirizzi
n|notice|avviso comunicazione|avvisi comunicazioni
n|announcement|annuncio|annunci
n|information|informazione|informazioni
n|message|messaggio messaggino|messaggi messaggini
n|news|notizia novità|notizie
n|advertisement|pubblicità spot|
n|film|film filmato cortometraggio|filmati cortometraggi
n|video|video filmino videoclip|filmini
n|trailer|trailer|
n|cartoon|cartone_animato|cartoni_animati
n|subtitle|sottotitolo|sottotitoli
n|scene|scena|scene
n|title|titolo|titoli
n|logo|logo marchio|loghi marchi
n|slogan|slogan|
n|interview|intervista|intervisti
n|documentary|documentario|documentari
n|report|reportage|reportagi
n|speech|discorso|discorsi
n|folder|raccoglitore|raccoglitori
n|stapler|cucitrice|cucitrici
n|association|associazione|associazioni
n|shop_counter|bancone|banconi
n|tax|tassa|tasse
n|insurance|assicurazione|assicurazioni
n|election|elezione|elezioni
n|law||leggi
n|rule|regola|regole
n|instructions|istruzioni|
n|health|salute|
n|body|corpo|corpi
n|head|testa|teste
n|hair|capello pelo|capelli peli
n|face|viso faccia volto|visi facce volti
n|eye|occhio occhietto|occhi occhietti
n|ear|orecchio orecchie|orecchi
n|nose|naso nasino|nasi nasini
n|mouth|bocca|bocche
n|lip|labbro|labbra
n|tooth|dente dentino|denti dentini
n|tongue|linguaccia|linguacce
n|beard|barba|barbe
n|moustache|baffo|baffi
n|neck|collo|colli
n|shoulder|spalla|spalle
n|arm|braccio|braccia
n|elbow|gomito|gomiti
n|hand|mano manina|mani manine
n|finger|dito|dita
n|back|schiena|schiene
n|belly|pancia pancino|pance pancini
n|leg|gamba|gambe
n|knee|ginocchio|ginocchia
n|foot|piede piedino zampetta|piedi piedini zampette
n|heart|cuore cuoricino|cuori cuoricini
n|blood|sangue|sangui
n|bone|osso ossicino|ossa ossicini
n|muscle|muscolo|muscoli
n|brain|cervello|cervelli
n|lung|polmone|polmoni
n|skin|pelle|pelli
n|stomach|stomaco|stomaci
n|tear|lacrima|lacrime
n|smile|sorriso|sorrisi
n|kiss|bacio bacetto|baci bacetti
n|hug|abbraccio|abbracci
n|illness|malattia|malattie
n|fever|febbre|febbri
n|cough|tosse|tossi
n|cold|raffreddore|raffreddori
n|flu|influenza|influenze
n|pain|dolore|dolori
n|headache|mal_di_testa|
n|stomach_ache|mal_di_pancia|
n|wound|ferita|ferite
n|bandage|benda fascia|bende fasce
n|plaster|cerotto|cerotti
n|medicine|medicina farmaco|medicine farmaci
n|pill|pillola pastiglia|pillole pastiglie
n|syrup|sciroppo|sciroppi
n|injection|puntura iniezione|punture iniezioni
n|vaccination|vaccino vaccinazione|vaccini vaccinazioni
n|syringe|siringa|siringhe
n|stethoscope|stetoscopio|stetoscopi
n|wheelchair|sedia_a_rotelle|sedie_a_rotelle
n|walking_stick|bastone stampella|bastoni stampelle
n|visit|visita|visite
n|first_aid|pronto_soccorso|pronti_soccorsi
n|blood_donation|donazione_di_sangue|donazioni_di_sangue
n|pregnancy|gravidanza|gravidanze
n|sleep|sonno|sonni
n|rest|riposo|riposi
n|breath|respiro|respiri
n|hygiene|igiene|igieni
n|vitamin|vitamina|vitamine
n|metal|metallo|metalli
n|steel|acciaio|acciai
n|gold|oro|ori
n|silver|argento|argenti
n|copper|rame|
n|bronze|bronzo|bronzi
n|plastic|plastica|plastiche
n|cardboard|cartone|cartoni
n|leather|cuoio|cuoi
n|wool|lana|lane
n|cotton|cotone|cotoni
n|silk|seta|sete
n|linen|lino|lini
n|fabric|stoffa tessuto tela|stoffe tessuti tele
n|velvet|velluto|velluti
n|marble|marmo biglia|marmi biglie
n|clay|argilla creta|argille crete
n|ceramic|ceramica|ceramiche
n|concrete|cemento|cementi
n|wax|cera|cere
n|rubber|caucciù|
n|coal|carbone|carboni
n|crystal|cristallo|cristalli
n|amber|ambra|ambre
n|gas|gas|
n|electricity|elettricità corrente|correnti
n|energy|energia|
n|solar_panel|pannello_solare|pannelli_solari
n|wind_turbine|pala_eolica|pale_eoliche
n|toy|giocattolo giochino|giocattoli giochini
n|game|gioco|giochi
n|doll|bambola bambolina|bambole bamboline
n|teddy_bear|orsacchiotto peluche|orsacchiotti
n|building_blocks|costruzioni|
n|spinning_top|trottola|trottole
n|kite|aquilone|aquiloni
n|dice|dado|dadi
n|cards|carte_da_gioco|
n|board_game|gioco_da_tavolo|giochi_da_tavolo
n|puzzle|puzzle|puzzli
n|jigsaw|rompicapo|rompicapi
n|swing|altalena|altalene
n|slide|scivolo|scivoli
n|seesaw|dondolo|dondoli
n|rocking_horse|cavallo_a_dondolo|cavalli_a_dondolo
n|carousel|giostra|giostre
n|hide-and-seek|nascondino|nascondini
n|skipping_rope|corda_per_saltare|corde_per_saltare
n|hoop|cerchio|cerchi
n|soap_bubble|bolla_di_sapone|bolle_di_sapone
n|bubble|bolla|bolle
n|trampoline|trampolino|trampolini
n|tree_house|casa_sull'albero|case_sull'albero
n|plasticine|plastilina|plastiline
n|sandpit|sabbiera|sabbiere
n|thing|una_cosa la_cosa|cose
n|object|oggetto|oggetti
n|piece|pezzo pezzetto|pezzi pezzetti
n|part|una_parte la_parte|parti
n|side|lato|
n|corner|angolo|angoli
n|edge|bordo orlo|bordi orli
n|centre|centro|centri
n|middle|mezzo|
n|line|linea riga|linee righe
n|circle|cerchietto|cerchietti
n|triangle|triangolo|triangoli
n|hole|buco|buchi
n|mind|mente|
n|sound|suono|suoni
n|noise|rumore baccano|rumori baccani
n|silence|silenzio|silenzi
n|smell|odore|odori
n|scent|profumo|profumi
n|taste|gusto sapore|gusti sapori
n|colour|colore|colori
n|shape|forma|forme
n|size|misura|misure taglie
n|weight|peso|pesi
n|journey|viaggio|viaggi
n|excursion|gita|gite
n|flight|volo|voli
n|trip|tragitto|tragitti
n|border|confine frontiera|confini frontiere
n|country|nazione|nazioni
n|countryside|campagna|campagne
n|region|regione|regioni
n|place|luogo posto|luoghi posti
n|route|percorso itinerario|percorsi itinerari
n|Italy|italia|italie
n|Rome|roma|rome
n|Milan|milano|milani
n|Venice|venezia|venezie
n|Florence|firenze|firenzi
n|Naples|napoli|
n|Turin|torino|torini
n|Sicily|sicilia|sicilie
n|Sardinia|sardegna|sardegne
n|Tuscany|toscana|toscane
n|Germany|germania|germanie
n|France|francia|france
n|Spain|spagna|spagne
n|England|inghilterra|inghilterre
n|London|londra|londre
n|Paris|parigi|
n|Europe|europa|europe
n|Africa|africa|afriche
n|Asia|asia|asie
n|America|america|americhe
n|Alps|alpi|
n|Mediterranean|mediterraneo|mediterranei
n|north|nord|
n|south|sud|
n|east|est|
n|west|ovest|
n|life|vita|
n|death|morte la_morte|
n|love|amore|amori
n|joy|gioia|gioie
n|happiness|felicità|
n|sadness|tristezza|tristezze
n|fear|paura|paure
n|anger|rabbia|rabbie
n|hope|speranza|speranze
n|peace|pace|paci
n|war|guerra|guerre
n|battle|battaglia|battaglie
n|friendship|amicizia|amicizie
n|courage|coraggio|coraggi
n|luck|fortuna|fortune
n|help|aiuto|aiuti
n|thanks|ringraziamento|ringraziamenti
n|apology|scusa|scuse
n|truth|verità|
n|lie|bugia|bugie
n|problem|problema|problemi
n|solution|soluzione|soluzioni
n|idea|idea|idee
n|thought|pensiero|pensieri
n|memory|ricordo memoria|memorie
n|past|passato|passati
n|future|futuro|futuri
n|childhood|infanzia|infanzie
n|youth|gioventù|
n|age|età|
n|habit|abitudine|abitudini
n|tradition|tradizione|tradizioni
n|danger|pericolo|pericoli
n|safety|sicurezza|sicurezze
n|strength|forza|forze
n|speed|velocità|
n|patience|pazienza|pazienze
n|freedom|libertà|
n|loneliness|solitudine|solitudini
n|beginning|inizio|inizi
n|end|fine|
n|ending|finale|finali
n|change|cambiamento|cambiamenti
n|discovery|scoperta|
n|invention|invenzione|invenzioni
n|search|ricerca|ricerche
n|rescue|salvataggio|salvataggi
n|escape|fuga|fughe
n|quarrel|litigio|litigi
n|fight|lotta|lotte
n|joke|scherzo barzelletta|scherzi barzellette
n|laugh|risata|risate
n|shout|grido urlo|grida urli
n|promise|promessa|promesse
n|reward|premio ricompensa|premi ricompense
n|prize|premio_in_denaro|premi_in_denaro
n|punishment|punizione|punizioni
n|fishing|la_pesca di_pesca|
n|hunt|caccia|cacce
n|harvest|raccolto vendemmia mietitura|raccolti vendemmie mietiture
n|cleaning|pulizia|pulizie
n|repair|riparazione|riparazioni
n|shopping|spesa|spese
n|theft|furto|furti
n|trap|trappola|trappole
n|footprint|orma impronta|orme impronte
n|bite|morso|morsi
n|burn|scottatura ustione|scottature ustioni
n|leak|perdita|perdite
n|damage||danni
n|strike|sciopero|scioperi
n|roadworks|lavori_stradali lavori_in_corso|
n|water_outage|interruzione_dell'acqua|interruzioni_dell'acqua
n|blackout|blackout|
n|emergency|emergenza|emergenze
n|alarm|allarme|allarmi
n|number_plate|targa|targhe
n|community|comunità|
n|club|circolo|circoli
n|course|corso|corsi
n|school_trip|gita_scolastica|gite_scolastiche
n|bedtime_story|storia_della_buonanotte|storie_della_buonanotte
n|explanation|spiegazione|spiegazioni
n|tutorial|tutorial|
n|tip|consiglio|consigli
n|example|esempio|esempi
n|reason|motivo|motivi
n|way|modo maniera|modi maniere
n|height|altezza|altezze
n|width|larghezza|larghezze
n|length|lunghezza|lunghezze
n|metre|metro|
n|kilometre|chilometro|chilometri
n|kilo|chilo chilogrammo|chili chilogrammi
n|gram|grammo|grammi
n|litre|litro|litri
n|pair|paio coppia|paia coppie
n|dozen|dozzina|dozzine
n|half|metà|
n|group|gruppetto|gruppetti
n|kind|tipo genere|tipi generi
n|character|personaggio|personaggi
n|narrator|narratore narratrice voce_narrante|narratori narratrici voci_narranti
n|style|stile|stili
n|background|sfondo|sfondi
n|watercolour|acquerello|acquerelli
n|close-up|primo_piano|primi_piani
n|date|data|date
n|adult|adulto|adulti
n|tenant|affittuario|affittuari
n|landlord|padrone_di_casa|padroni_di_casa
n|pet|animale_domestico|animali_domestichi
n|tooth_fairy|fatina_dei_denti|fatine_dei_denti
n|fairy_godmother|fata_madrina|fate_madrine
n|stepmother|matrigna|matrigne
n|stepsister|sorellastra|sorellastre
n|princess_dress|abito_da_principessa|abiti_da_principessa
n|pumpkin_carriage|carrozza_di_zucca|carrozze_di_zucca
n|good_night|buona_notte|
n|bedtime|ora_di_dormire|
n|dreamland|paese_dei_sogni|
n|polar_night|notte_polare|notti_polari
n|lighthouse_beam|fascio_di_luce|fasci_di_luce
n|fishing_boat|peschereccio barca_da_pesca|pescherecci barche_da_pesca
n|fishing_net|rete_da_pesca|reti_da_pesca
n|motorboat|motoscafo|motoscafi
n|yacht|yacht|
n|sailor_cap|berretto_da_marinaio|berretti_da_marinaio
n|lifebelt|salvagente|salvagenti
n|captain_hat|cappello_da_capitano|cappelli_da_capitano
n|fisherwoman|pescatrice|pescatrici
n|huntswoman|cacciatrice|cacciatrici
n|puppy_dog|cagnetto|cagnetti
n|upholsterer|tappezziere|tappezzieri
n|roofer|lattoniere|lattonieri
n|stonemason|scalpellino|scalpellini
n|welder|saldatore|saldatori
n|blacksmith's_shop|fucina|fucine
n|cobbler|ciabattino|ciabattini
n|knife_grinder|arrotino|arrotini
n|bookbinder|rilegatore|rilegatori
n|engraver|incisore|incisori
n|goldsmith|orafo|orafi
n|luthier|liutaio|liutai
n|restorer|restauratore restauratrice|restauratori restauratrici
n|decorator|decoratore|decoratori
n|graphic_designer|grafico|grafici
n|programmer|programmatore informatico|programmatori informatici
n|accountant|contabile ragioniere|contabili ragionieri
n|notary|notaio|notai
n|estate_agent|agente_immobiliare|agenti_immobiliari
n|travel_agent|agente_di_viaggi|agenti_di_viaggi
n|tour_guide|guida guida_turistica|guide guide_turistiche
n|steward|assistente_di_volo|assistenti_di_volo
n|scaffolding|impalcatura ponteggio|impalcature ponteggi
n|hinge|cardine|cardini
n|handle|maniglia manico|maniglie manici
n|windowsill|davanzale|davanzali
n|doormat|zerbino|zerbini
n|coat_rack|attaccapanni appendiabiti|
n|bedside_table|comodino|comodini
n|sideboard|credenza|credenze
n|chest_of_drawers|cassettiera comò|cassettiere
n|bunk_bed|letto_a_castello|letti_a_castello
n|high_chair|seggiolone|seggioloni
n|deckchair|sdraio|sdrai
n|hammock|amaca|amache
n|barbecue|griglia barbecue grigliata|griglie barbecui grigliate
n|tablet|tablet|
n|charger|caricabatterie|
n|remote_control|telecomando|telecomandi
n|headset|auricolare|auricolari
n|drone|drone|droni
n|video_camera|videocamera telecamera cinepresa|videocamere telecamere cineprese
n|projector|proiettore|proiettori
n|tripod|treppiede|treppiedi
n|spotlight|riflettore|riflettori
n|costume_designer|costumista|costumisti
n|puppeteer|burattinaio|burattinai
n|puppet_theatre|teatro_dei_burattini teatrino|teatri_dei_burattini teatrini
n|storyteller|cantastorie|
n|jester|giullare buffone|giullari buffoni
n|herald|araldo|araldi
n|servant|servo serva|servi serve
n|butler|maggiordomo|maggiordomi
n|gatekeeper|guardiano_della_porta|guardiani_della_porta
n|king's_son|figlio_del_re|figli_del_re
n|glass_slipper|scarpetta_di_vetro scarpina_di_cristallo|scarpette_di_vetro scarpine_di_cristallo
n|mushroom_house|casa_a_fungo|case_a_fungo
n|beanstalk|pianta_di_fagioli|piante_di_fagioli
n|gingerbread|pan_di_zenzero panpepato|panpepati
n|panettone|panettone|panettoni
n|pandoro|pandoro|pandori
n|nougat|torrone|torroni
n|focaccia|focaccia|focacce
n|piadina|piadina|piadine
n|arancino|arancino|arancini
n|cannoli|cannolo|cannoli
n|pesto|pesto|pesti
n|ragù|ragù|
n|tortellini|tortellino|tortellini
n|breadstick|grissino|grissini
n|ice_cube|cubetto_di_ghiaccio|cubetti_di_ghiaccio
n|soup_bowl|zuppiera|zuppiere
n|coffee_pot|caffettiera|caffettiere
n|corkscrew|cavatappi|
n|grater|grattugia|grattugie
n|colander|scolapasta|scolapaste
n|sieve|setaccio colino|setacci colini
n|cake_tin|tortiera|tortiere
n|dough_hook|gancio_impastatore|ganci_impastatori
n|cutlery|posate|
n|fruit_bowl|fruttiera|fruttiere
n|birthday_cake|torta_di_compleanno|torte_di_compleanno
n|wedding_cake|torta_nuziale|torte_nuziali
n|candlestick|candelabro candeliere|candelabri candelieri
n|guest_list|lista_degli_invitati|listi_degli_invitati
n|list|lista elenco|listi elenchi
n|love_letter|lettera_d'amore|lettere_d'amore
n|grandparents|nonni|
n|great-grandmother|bisnonna|bisnonne
n|great-grandfather|bisnonno|bisnonni
n|mother-in-law|suocera|suocere
n|father-in-law|suocero|suoceri
n|brother-in-law|cognato|cognati
n|sister-in-law|cognata|cognate
n|godmother|madrina|madrine
n|godfather|padrino|padrini
n|couple|coppietta|coppiette
n|schoolmate|compagno compagna|compagni compagne
n|classmate|compagno_di_classe compagna_di_classe|compagni_di_classe compagne_di_classe
n|playmate|compagno_di_giochi|compagni_di_giochi
n|headmaster|preside dirigente_scolastico|presidi dirigenti_scolastichi
n|nursery_teacher|educatrice educatore|educatrici educatori
n|schoolyard|cortile_della_scuola|cortili_della_scuola
n|canteen|mensa|mense
n|break|intervallo ricreazione pausa|intervalli ricreazioni pause
n|school_bus|scuolabus|
n|school_report|pagella|pagelle
n|multiplication_table|tabellina|tabelline
n|addition|addizione|addizioni
n|division|divisione|divisioni
n|vowel|vocale|vocali
n|consonant|consonante|consonanti
n|verb|verbo|verbi
n|photosynthesis|fotosintesi|
n|gravity|gravità|
n|water_cycle|ciclo_dell'acqua|cicli_dell'acqua
n|volcanic_eruption|eruzione|eruzioni
n|solar_system|sistema_solare|sisteme_solari
n|black_hole|buco_nero|buchi_neri
n|fossil|fossile|fossili
n|bacteria|batterio|batteri
n|virus|virus|
n|germ|microbo|microbi
n|plant_pot|vaso_da_fiori|vasi_da_fiori
n|hourly_rate|tariffa|tariffe
n|rubbish_lorry|camion_della_spazzatura|
n|cardigan|golf_di_lana cardigan|
n|tracksuit|tuta|tute
n|dungarees|salopette|salopetti
n|nappy|pannolino|pannolini
n|dummy|ciuccio|ciucci
n|feeding_bottle|biberon|
n|bib|bavaglino|bavaglini
n|rattle|sonaglio|sonagli
n|lace|laccio stringa|lacci stringhe
n|trainers|scarpe_da_ginnastica|
n|flip-flop|infradito|infraditi
n|bathrobe|accappatoio|accappatoi
n|dressing_gown|vestaglia|vestaglie
n|underpants|mutande|
n|tights|collant|
n|collar|collare colletto|collari colletti
n|lead|guinzaglio|guinzagli
n|saddle|sella sellino|selle sellini
n|bridle|briglia|briglie
n|horseshoe|ferro_di_cavallo|ferri_di_cavallo
n|hoof|zoccolo|zoccoli
n|claw|artiglio|artigli
n|fang|zanna|zanne
n|egg_shell|guscio|gusci
n|pigsty|porcile|porcili
n|trough|mangiatoia|mangiatoie
n|shepherd_dog|cane_pastore|cani_pastori
n|guide_dog|cane_guida|cani_guide
n|sheepdog|pastore_tedesco|pastori_tedeschi
n|polar_fox|volpe_artica|volpi_artiche
n|salamander|salamandra|salamandre
n|lynx|lince|linci
n|chamois|camoscio|camosci
n|ibex|stambecco|stambecchi
n|marmot|marmotta|marmotte
n|weasel|donnola|donnole
n|swift|rondone|rondoni
n|tit|cinciallegra|cinciallegre
n|goldfinch|cardellino|cardellini
n|lark|allodola|allodole
n|barn_owl|barbagianni|
n|raven|corvo_imperiale|corvi_imperiali
n|pheasant|fagiano|fagiani
n|partridge|pernice|pernici
n|moth|falena|falene
n|flea|pulce|pulci
n|tick|zecca|zecche
n|scorpion|scorpione|scorpioni
n|eel|anguilla|anguille
n|cod|merluzzo|merluzzi
n|anchovy|acciuga alice|acciughe alici
n|sea_bream|orata|orate
n|swordfish|pesce_spada|pesci_spade
n|mussel|cozza|cozze
n|clam|vongola|vongole
n|squid|calamaro seppia|calamari seppie
n|sea_urchin|riccio_di_mare|ricci_di_mare
n|coral|corallo|coralli
n|wisteria|glicine|glicini
n|geranium|geranio|gerani
n|hydrangea|ortensia|ortensie
n|jasmine|gelsomino|gelsomini
n|oleander|oleandro|oleandri
n|mimosa|mimosa|mimose
n|snowdrop|bucaneve|bucanevi
n|cornflower|fiordaliso|fiordalisi
n|clover|trifoglio|trifogli
n|four-leaf_clover|quadrifoglio|quadrifogli
n|thistle|cardo|cardi
n|nettle|ortica|ortiche
n|mistletoe|vischio|vischi
n|holly|agrifoglio|agrifogli
n|chestnut_tree|castagno|castagni
n|walnut_tree|noce_albero|noci_alberi
n|almond_tree|mandorlo|mandorli
n|fig_tree|fico_albero|fichi_alberi
n|orange_tree|arancio|aranci
n|plane_tree|platano|platani
n|lime_tree|tiglio|tigli
n|maple|acero|aceri
n|larch|larice|larici
n|bamboo|bambù|
n|orchard|frutteto|frutteti
n|olive_grove|uliveto oliveto|uliveti oliveti
n|flower_bed|aiuola|aiuole
n|rice_field|risaia|risaie
n|haystack|pagliaio covone|pagliai covoni
n|scythe|falce|falci
n|plough|aratro|aratri
n|pitchfork|forcone|forconi
n|oil_press|frantoio|frantoi
n|barrel|botte|botti
n|cork|tappo|tappi
n|drizzle|pioviggine|pioviggini
n|downpour|acquazzone nubifragio|acquazzoni nubifragi
n|sultriness|afa|afe
n|heatwave|ondata_di_caldo|ondate_di_caldo
n|gust|raffica|raffiche
n|hurricane|uragano|uragani
n|tornado|tornado tromba_d'aria|tornadi trombe_d'aria
n|whirlwind|turbine|turbini
n|snowstorm|bufera bufera_di_neve|bufere bufere_di_neve
n|snowball|palla_di_neve|palle_di_neve
n|slush|fanghiglia|fanghiglie
n|crescent_moon|mezzaluna falce_di_luna|mezzalune falci_di_luna
n|constellation|costellazione|costellazioni
n|asteroid|asteroide|asteroidi
n|orbit|orbita|orbite
n|spacesuit|tuta_spaziale|tute_spaziali
n|space_station|stazione_spaziale|stazioni_spaziali
n|lunar_module|modulo_lunare|moduli_lunari
n|crater|cratere|crateri
n|dune|duna|dune
n|oasis|oasi|
n|savannah|savana|savane
n|tundra|tundra|tundre
n|pole|polo|poli
n|gorge|gola forra|gole forre
n|mountain_pass|valico|valichi
n|slope|pendio discesa|pendi discese
n|plain|pianura|pianure
n|plateau|altopiano|altopiani
n|ridge|cresta|creste
n|riverbank|riva sponda|rive sponde
n|estuary|foce|foci
n|strait|stretto_di_mare|stretti_di_mare
n|peninsula|penisola|penisole
n|archipelago|arcipelago|arcipelaghi
n|spring_water|acqua_sorgiva|acque_sorgive
n|arcade|portico|portici
n|canopy|tettoia|tettoie
n|cobblestone|sampietrino|sampietrini
n|manhole|tombino|tombini
n|level_crossing|passaggio_a_livello|passaggi_a_livello
n|cycle_path|pista_ciclabile|pisti_ciclabili
n|footbridge|passerella|passerelle
n|overpass|cavalcavia|cavalcavie
n|car_park|autosilo|autosili
n|petrol_station|distributore benzinaio|distributori benzinai
n|tollgate|casello|caselli
n|tram_stop|fermata_del_tram|fermate_del_tram
n|bus_stop|fermata_dell'autobus|fermate_dell'autobus
n|railway|ferrovia|ferrovie
n|wagon|vagone|vagoni
n|locomotive|locomotiva|locomotive
n|ticket_office|biglietteria|biglietterie
n|waiting_room|sala_d'attesa|sale_d'attesa
n|hall|sala salone|saloni
n|reception|reception accettazione|accettazioni
n|operating_theatre|sala_operatoria|sale_operatorie
n|surgery|intervento operazione|interventi operazioni
n|X-ray|radiografia|radiografie
n|plaster_cast|ingessatura|ingessature
n|ointment|pomata|pomate
n|blood_pressure|pressione|pressioni
n|heartbeat|battito|battiti
n|allergy|allergia|
n|diabetes|diabete|diabeti
n|cancer|tumore cancro|tumori cancri
n|surgeon|chirurgo|chirurghi
n|paediatrician|pediatra|pediatri
n|psychologist|psicologo|psicologi
n|physiotherapist|fisioterapista|fisioterapisti
n|rescuer|soccorritore|soccorritori
n|paramedic|paramedico|paramedici
n|mountain_rescue|soccorso_alpino|soccorsi_alpini
n|hospice|ospizio|ospizi
n|retirement_home|casa_di_riposo|case_di_riposo
n|orphanage|orfanotrofio|orfanotrofi
n|library_card|tessera|tessere
n|lottery|lotteria|lotterie
n|raffle|tombola riffa|tombole riffe
n|auction|asta|aste
n|flea_market|mercatino_delle_pulci|mercatini_delli_pulci
n|christmas_market|mercatino_di_natale|mercatini_di_natale
n|bazaar|bazar|
n|second-hand_shop|negozio_dell'usato|negozi_dell'usato
n|furniture_shop|mobilificio|mobilifici
n|toy_shop|negozio_di_giocattoli|negozi_di_giocattoli
n|wine_bar|enoteca|enoteche
n|brewery|birrificio|birrifici
n|dairy|latteria caseificio|latterie caseifici
n|tailor's|sartoria|sartorie
n|shoe_shop|calzoleria|calzolerie
n|jeweller's|gioielleria oreficeria|gioiellerie oreficerie
n|optician's|ottica|ottiche
n|hardware_shop|ferramenta|ferramente
n|stationery|cartoleria|cartolerie
n|tobacconist|tabaccheria tabaccaio|tabaccherie tabaccai
n|newsagent|edicolante giornalaio|edicolanti giornalai
n|travel_agency|agenzia_di_viaggi agenzia|agenzie_di_viaggi agenzie
n|photo_studio|studio_fotografico|studi_fotografici
n|studio|studio|studi
n|art_gallery|galleria_d'arte|gallerie_d'arte
n|cultural_centre|centro_culturale|centri_culturali
n|parish|parrocchia oratorio|parrocchie oratori
n|altar|altare|altari
n|rosary|rosario|rosari
n|candle_procession|fiaccolata|fiaccolate
n|altar_boy|chierichetto|chierichetti
n|cross|croce|croci
n|star_of_Bethlehem|stella_cometa|stelle_comete
n|Three_Wise_Men|re_magi|
n|advent_calendar|calendario_dell'avvento|calendari_dell'avvento
n|Advent|avvento|avventi
n|All_Saints|ognissanti|
n|mardi_gras|martedì_grasso|martedì_grassi
n|Palio|palio|
n|firecracker|petardo|petardi
n|festoon|festone|festoni
n|masked_ball|ballo_in_maschera|balli_in_maschera
n|bagpiper|zampognaro|zampognari
n|party|festino party|festini
n|dance_floor|pista_da_ballo|pisti_da_ballo
n|ice_rink|pista_di_pattinaggio|pisti_di_pattinaggio
n|ski_slope|pista|pisti
n|ski_lift|seggiovia skilift|seggiovie
n|snowboard|snowboard|
n|ski_instructor|maestro_di_sci|maestri_di_sci
n|pole_vault|salto_con_l'asta|salti_con_l'asta
n|penalty|rigore|rigori
n|corner_kick|calcio_d'angolo|calci_d'angolo
n|stands|tribuna gradinata|tribune gradinate
n|changing_room|spogliatoio|spogliatoi
n|tracksuit_top|felpa|felpe
n|jersey|maglia_da_calcio|maglie_da_calcio
n|paddle|pagaia|pagaie
n|table_tennis|ping-pong tennistavolo|tennistavoli
n|bowling|bowling bocce|
n|billiards|biliardo|biliardi
n|table_football|calciobalilla biliardino|calciobalille biliardini
n|darts|freccette|
n|arrow|freccia|frecce
n|slingshot|fionda|fionde
n|dart|dardo|dardi
n|spear|lancia|lance
n|gun|pistola fucile|pistole fucili
n|cannon|cannone|cannoni
n|bomb|bomba|bombe
n|prisoner|prigioniero|prigionieri
n|refugee|rifugiato profugo|rifugiati profughi
n|homeless_man|senzatetto barbone|senzatetti barboni
n|beggar|mendicante|mendicanti
n|millionaire|milionario|milionari
n|nobleman|nobiluomo conte|nobiluomi conti
n|countess|contessa|contesse
n|duke|duca|duchi
n|baron|barone|baroni
n|sultan|sultano|sultani
n|genie|genio|geni
n|pharaoh|faraone|faraoni
n|gladiator|gladiatore|gladiatori
n|samurai|samurai|
n|Viking|vichingo|vichinghi
n|cowboy|cowboy|
n|indian|indiano|indiani
n|caveman|uomo_delle_caverne uomo_preistorico|uomi_delli_caverni uomi_preistorichi
n|explorer|esploratore esploratrice|esploratori esploratrici
n|climber|alpinista scalatore|alpinisti scalatori
n|diver|sub palombaro|palombari
n|beginner|principiante|principianti
n|expert|esperto esperta|esperti esperte
n|winner's_podium|podio|podi
n|state|nazione_sovrana|nazioni_sovrane
n|mountain_hut|malga|malghe
n|skull|teschio|teschi
n|owl_feather|piuma_di_gufo|piume_di_gufo
n|sparkler|stellina_scintillante|stelline_scintillanti
n|guesthouse|pensione_familiare|pensioni_familiari
n|room_key|chiave_magnetica|chiavi_magnetiche
n|breakfast_table|tavola_della_colazione|tavole_della_colazione
n|seat|posto_a_sedere sedile|posti_a_sedere sedili
n|lost_property|oggetti_smarriti|
n|reservation|prenotazione|prenotazioni
n|departure|partenza|partenze
n|arrival|arrivo|arrivi
n|return|ritorno|ritorni
n|stay|soggiorno_breve|soggiorni_brevi
n|holidaymaker|villeggiante vacanziere|villeggianti vacanzieri
n|shower_gel|bagnoschiuma|bagnoschiume
n|shampoo|shampoo|shampoi
n|perfume|profumo_di_marca|profumi_di_marca
n|make-up|trucco maquillage|maquillagi
n|lipstick|rossetto|rossetti
n|haircut|taglio_di_capelli taglio|tagli_di_capelli tagli
n|braid|treccia|trecce
n|curl|ricciolo|riccioli
n|freckle|lentiggine|lentiggini
n|wrinkle|ruga|rughe
n|cheek|guancia|guance
n|forehead|fronte|fronti
n|chin|mento|menti
n|fist|pugno|pugni
n|toe|dito_del_piede|diti_del_piede
n|heel|tacco tallone|tacchi talloni
n|sleeve|manica|maniche
n|seam|cucitura|cuciture
n|sewing_machine|macchina_da_cucire|macchine_da_cucire
n|typewriter|macchina_da_scrivere|macchine_da_scrivere
n|pocket_watch|orologio_da_taschino|orologi_da_taschino
n|church_clock|orologio_del_campanile|orologi_del_campanile
n|sundial|meridiana|meridiane
n|weather_vane|banderuola|banderuole
n|lightning_rod|parafulmine|parafulmini
n|gutter|grondaia|grondaie
n|water_tank|cisterna|cisterne
n|fire_extinguisher|estintore|estintori
n|siren|sirena_dei_pompieri|sirene_dei_pompieri
n|fire_hose|idrante|idranti
n|stretcher|barella|barelle
n|safety_vest|giubbotto_catarifrangente|giubbotti_catarifrangenti
n|concrete_mixer|betoniera|betoniere
n|paint_roller|rullo|rulli
n|wallpaper|carta_da_parati|carte_da_parati
n|flooring|parquet|
n|toolbox|cassetta_degli_attrezzi|cassette_degli_attrezzi
n|workbench|banco_da_lavoro|banchi_da_lavoro
n|school_desk|banco|banchi
n|counter|cassa_del_negozio|casse_del_negozio
n|till|cassa|casse
n|shopping_trolley|carrello|carrelli
n|shopping_bag|borsa_della_spesa|borse_della_spesa
n|price_tag|cartellino_del_prezzo|cartellini_del_prezzo
n|opening_day|giorno_di_apertura|giorni_di_apertura
n|brand|marca|marche
n|shop_sign|insegna_luminosa|insegne_luminose
n|bakery_oven|forno_a_legna|forni_a_legna
n|sourdough|lievito_madre|
n|flour_sack|sacco_di_farina|sacchi_di_farina
n|flower_wreath|corona_di_fiori|corone_di_fiori
n|engagement|fidanzamento|fidanzamenti
n|honeymoon|luna_di_miele|lune_di_miele
n|wedding_ring|fede_nuziale anello_nuziale fede|fedi_nuziali anelli_nuziali fedi
n|altar_candle|cero|ceri
n|baptismal_font|fonte_battesimale|fonti_battesimali
n|birth_announcement|annuncio_di_nascita|annunci_di_nascita
n|baby_bump|pancione|pancioni
n|cradle_song|canto_della_culla|canti_della_culla
n|star_sky|cielo_stellato|cieli_stellati
n|night_light|lucina_da_notte|lucine_da_notte
n|lamp_light|luce_della_lampada|luci_della_lampada
n|sheep_counting|conta_delle_pecore|conte_delli_pecori
n|pillow_fight|battaglia_di_cuscini|battaglie_di_cuscini
n|sandman|omino_del_sonno|omini_del_sonno
n|moonlight|chiaro_di_luna|chiari_di_luna
n|sunlight|luce_del_sole|luci_del_sole
n|sunbeam|raggio_di_sole|raggi_di_sole
n|seaside|mare_aperto|mari_aperti
n|beach_umbrella|ombrellone|ombrelloni
n|bucket_and_spade|secchiello|secchielli
n|ball_game|gioco_con_la_palla|giochi_con_la_palle
n|water_polo|pallanuoto|pallanuoti
n|handball|pallamano|pallamani
n|horse_race|palio_dei_cavalli|pali_dei_cavalli
n|motor_race|gran_premio|gran_premi
n|racing_car|auto_da_corsa|auti_da_corsa
n|racing_driver|pilota_automobilistico|pilote_automobilistichi
n|half-time|primo_tempo|primi_tempi
n|score|punteggio risultato|punteggi risultati
n|point|punto|punti
n|goalpost|palo|pali
n|lawnmower|tagliaerba tosaerba|tagliaerbe tosaerbe
n|hosepipe|canna_dell'acqua|canne_dell'acqua
n|compost|compost|
n|fertiliser|concime|concimi
n|greenfly|afide|afidi
n|herb_garden|giardino_aromatico|giardini_aromatichi
n|maze|labirinto|labirinti
n|spiral|spirale|spirali
n|cube|cubo|cubi
n|sphere|sfera|sfere
n|pattern|motivo_decorativo|motivi_decorativi
n|crack|crepa fessura|crepe fessure
n|stain|macchia|macchie
n|rust|ruggine|ruggini
n|mould|muffa|muffe
n|steam|vapore|vapori
n|bubbles|schiuma|schiume
n|wire|filo_elettrico fil_di_ferro|fili_elettrichi
n|switch|interruttore|interruttori
n|fuse|fusibile|fusibili
n|air_conditioner|condizionatore climatizzatore|condizionatori climatizzatori
n|boiler|caldaia|caldaie
n|meter|contatore|contatori
n|water_pipe|tubatura conduttura|tubature condutture
n|drain|scarico|scarichi
n|electric_car|auto_elettrica|auti_elettriche
n|charging_point|colonnina|colonnine
n|bike_helmet|casco_da_bici|caschi_da_bici
n|pedal|pedale|pedali
n|brake|freno|freni
n|handlebars|manubrio|manubri
n|inner_tube|camera_d'aria|camere_d'aria
n|patch|toppa pezza|toppe pezze
n|seatbelt|cintura_di_sicurezza|cinture_di_sicurezza
n|car_seat|seggiolino|seggiolini
n|driving_licence|patente|patenti
n|fine|multa|multe
n|law_court|tribunale|tribunali
n|witness|testimone|testimoni
n|lawyer's_office|studio_legale|studi_legali
n|crime|crimine delitto|crimini delitti
n|clue|indizio|indizi
n|handcuffs|manette|
n|museum_guide|guida_del_museo|guide_del_museo
n|mosaic|mosaico|mosaici
n|fresco|affresco|affreschi
n|portrait|ritratto|ritratti
n|landscape_painting|paesaggio_dipinto|paesaggi_dipinti
n|easel|cavalletto|cavalletti
n|palette|tavolozza|tavolozze
n|brushstroke|pennellata|pennellate
n|sketch|schizzo bozzetto|schizzi bozzetti
n|ink|inchiostro|inchiostri
n|quill|penna_d'oca|penne_d'oca
n|parchment|pergamena|pergamene
n|scroll|rotolo|rotoli
n|bookmark|segnalibro|segnalibri
n|library_shelf|scaffale_della_biblioteca|scaffali_della_biblioteca
n|chapter|capitolo|capitoli
n|rhyme|rima|rime
n|author|scrittore_famoso|scrittori_famosi
n|reader|lettore lettrice|lettori lettrici
n|theatre_mask|maschera_teatrale|maschere_teatrali
n|curtain_call|inchino|inchini
n|ballet|balletto|balletti
n|tutu|tutù|
n|tap_dance|tip_tap|
n|waltz|valzer|
n|tango|tango|tanghi
n|choirmaster|direttore_del_coro|direttori_del_coro
n|chord|accordo|accordi
n|rehearsal|prova_|prove
n|attention|attenzione|attenzioni
n|baking_soda|bicarbonato|bicarbonati
n|collection|collezione raccolta|collezioni raccolte
n|crew|equipaggio|equipaggi
n|staff|personale|
n|membership|iscrizione|iscrizioni
n|registration_form|modulo|moduli
n|town_council|consiglio_comunale|consigli_comunali
n|water_meter|contatore_dell'acqua|contatori_dell'acqua
n|street_festival|festa_di_quartiere festa_di_strada|feste_di_quartiere feste_di_strada
n|summer_camp|colonia|colonie
n|holiday_home|casa_vacanze|case_vacanze
n|guest_room|camera_degli_ospiti|camere_degli_ospiti
n|bunch_of_keys|mazzo_di_chiavi|mazzi_di_chiavi
n|seagull_cry|verso_del_gabbiano|versi_del_gabbiano
n|smell_of_bread|profumo_di_pane|profumi_di_pane
n|hand_lettering|calligrafia|calligrafie
n|handwriting|scrittura|scritture
n|reading|lettura|letture
n|watchtower|torre_di_guardia|torri_di_guardia
n|drawbridge|ponte_levatoio|ponti_levatoi
n|moat|fossato|fossati
n|banner|stendardo striscione|stendardi striscioni
n|fort|fortezza rocca|fortezze rocche
n|battlement|merlatura|merlature
n|ring_road|circonvallazione tangenziale|circonvallazioni tangenziali
n|tool_shed|capanno|capanni
n|woodshed|legnaia|legnaie
n|log|ceppo tronchetto|ceppi tronchetti
n|firewood|legna_da_ardere|legne_da_ardere
n|lighter|accendino|accendini
n|cigarette|sigaretta|sigarette
n|coffin|bara|bare
n|grave|tomba|tombe
n|candlelight|lume_di_candela|lumi_di_candela
n|chandelier_light|lume|lumi
n|ball_of_wool|gomitolo|gomitoli
n|knitting_needle|ferro_da_maglia|ferri_da_maglia
n|yarn|filato|filati
n|patchwork|trapunta|trapunte
n|pincushion|puntaspilli|
n|pin|spilla spillo|spille spilli
n|brooch|fermaglio|fermagli
n|hairband|cerchietto_per_capelli|cerchietti_per_capelli
n|hairdryer|asciugacapelli phon|
n|razor|rasoio|rasoi
n|tweezers|pinzetta|pinzette
n|nail_varnish|smalto|smalti
n|toilet_paper|carta_igienica|carte_igieniche
n|hot_water_bottle|borsa_dell'acqua_calda|borse_dell'acqua_calda
n|thermos|termos|
n|lunchbox|portapranzo|portapranzi
n|water_bottle|borraccia|borracce
n|sleeping_bag|sacco_a_pelo|sacchi_a_pelo
n|campfire|fuoco_da_campo|fuochi_da_campo
n|signpost|segnale|segnali
n|trail|pista_nel_bosco|pisti_nel_boschi
n|waterwheel|ruota_idraulica|ruote_idrauliche
n|scarab|scarabeo_sacro|scarabei_sacri
n|sphinx|sfinge|sfingi
n|totem|totem|
n|igloo|igloo|igloi
n|teepee|tenda_indiana|tende_indiane
v|be|sia|siano|essere essersi esserlo esserla esserli esserle essergli essermi esserti esserci esserne|essendo essendolo essendola essendosi
v|have|avrà avrebbe abbia|ebbero avranno avrebbero abbiano|avere aversi averlo averla averli averle avergli avermi averti averci averne aver|avuto avuta avuti avute avendo avendolo avendola avendosi
v|become|diventa diventava diventò diventerà diventerebbe diventi diviene diveniva divenne diverrà diverrebbe divenga|diventano diventavano diventarono diventeranno diventerebbero diventino divengono divenivano divennero diverranno diverrebbero divengano|diventare diventarsi diventarlo diventarla diventarli diventarle diventargli diventarmi diventarti diventarci diventarne divenire divenirsi divenirlo divenirla divenirli divenirle divenirgli divenirmi divenirti divenirci divenirne|diventato diventata diventati diventate diventando diventandolo diventandola diventandosi divenuto divenuta divenuti divenute divenendo divenendolo divenendola divenendosi
v|can|poté potette potrà possa|poterono potettero potranno possano|potere potersi poterlo poterla poterli poterle potergli potermi poterti poterci poterne|potuto potuta potuti potute potendo potendolo potendola potendosi
v|must|dové dovette dovrà debba|doverono dovettero dovranno debbano|dovere doversi doverlo doverla doverli doverle dovergli dovermi doverti doverci doverne|dovuto dovuta dovuti dovute dovendo dovendolo dovendola dovendosi
v|want|vuole voleva volle vorrà vorrebbe voglia|vogliono volevano vollero vorranno vorrebbero vogliano|volere volersi volerlo volerla volerli volerle volergli volermi volerti volerci volerne voler|voluto voluta voluti volute volendo volendolo volendola volendosi
v|make|fa faceva fece farà farebbe|fanno facevano fecero faranno farebbero facciano|fare farsi farlo farla farli farle fargli farmi farti farci farne far|fatto fatta fatti fatte facendo facendolo facendola facendosi
v|do|svolge svolgeva svolse svolgerà svolgerebbe svolga|svolgono svolgevano svolsero svolgeranno svolgerebbero svolgano|svolgere svolgersi svolgerlo svolgerla svolgerli svolgerle svolgergli svolgermi svolgerti svolgerci svolgerne|svolto svolta svolti svolte svolgendo svolgendolo svolgendola svolgendosi
v|say|dice diceva disse dirà direbbe dica|dicono dicevano dissero diranno direbbero dicano|dire dirsi dirlo dirla dirli dirle dirgli dirmi dirti dirci dirne dir|detto detta detti dette dicendo dicendolo dicendola dicendosi
v|tell|racconta raccontava raccontò racconterà racconterebbe narra narrava narrò narrerà narrerebbe narri|raccontano raccontavano raccontarono racconteranno racconterebbero raccontino narrano narravano narrarono narreranno narrerebbero narrino|raccontare raccontarsi raccontarlo raccontarla raccontarli raccontarle raccontargli raccontarmi raccontarti raccontarci raccontarne narrare narrarsi narrarlo narrarla narrarli narrarle narrargli narrarmi narrarti narrarci narrarne|raccontato raccontata raccontati raccontate raccontando raccontandolo raccontandola raccontandosi narrato narrata narrati narrate narrando narrandolo narrandola narrandosi
v|talk|parla parlava parlò parlerà parlerebbe parli chiacchiera chiacchierava chiacchierò chiacchiererà chiacchiererebbe chiacchieri|parlano parlavano parlarono parleranno parlerebbero parlino chiacchierano chiacchieravano chiacchierarono chiacchiereranno chiacchiererebbero chiacchierino|parlare parlarsi parlarlo parlarla parlarli parlarle parlargli parlarmi parlarti parlarci parlarne chiacchierare chiacchierarsi chiacchierarlo chiacchierarla chiacchierarli chiacchierarle chiacchierargli chiacchierarmi chiacchierarti chiacchierarci chiacchierarne|parlato parlata parlati parlate parlando parlandolo parlandola parlandosi chiacchierato chiacchierata chiacchierati chiacchierate chiacchierando chiacchierandolo chiacchierandola chiacchierandosi
v|speak|pronuncia pronunciava pronunciò pronuncerà pronuncerebbe pronunci|pronunciano pronunciavano pronunciarono pronunceranno pronuncerebbero pronuncino|pronunciare pronunciarsi pronunciarlo pronunciarla pronunciarli pronunciarle pronunciargli pronunciarmi pronunciarti pronunciarci pronunciarne|pronunciato pronunciata pronunciati pronunciate pronunciando pronunciandolo pronunciandola pronunciandosi
v|whisper|sussurra sussurrava sussurrò sussurrerà sussurrerebbe sussurri bisbiglia bisbigliava bisbigliò bisbiglierà bisbiglierebbe bisbigli|sussurrano sussurravano sussurrarono sussurreranno sussurrerebbero sussurrino bisbigliano bisbigliavano bisbigliarono bisbiglieranno bisbiglierebbero bisbiglino|sussurrare sussurrarsi sussurrarlo sussurrarla sussurrarli sussurrarle sussurrargli sussurrarmi sussurrarti sussurrarci sussurrarne bisbigliare bisbigliarsi bisbigliarlo bisbigliarla bisbigliarli bisbigliarle bisbigliargli bisbigliarmi bisbigliarti bisbigliarci bisbigliarne|sussurrato sussurrata sussurrati sussurrate sussurrando sussurrandolo sussurrandola sussurrandosi bisbigliato bisbigliata bisbigliati bisbigliate bisbigliando bisbigliandolo bisbigliandola bisbigliandosi
v|shout|gridava gridò griderà griderebbe gridi urla urlava urlò urlerà urlerebbe|gridano gridavano gridarono grideranno griderebbero gridino urlano urlavano urlarono urleranno urlerebbero urlino|gridare gridarsi gridarlo gridarla gridarli gridarle gridargli gridarmi gridarti gridarci gridarne urlare urlarsi urlarlo urlarla urlarli urlarle urlargli urlarmi urlarti urlarci urlarne|gridato gridata gridati gridate gridando gridandolo gridandola gridandosi urlato urlata urlati urlate urlando urlandolo urlandola urlandosi
v|call|chiama chiamava chiamò chiamerà chiamerebbe chiami|chiamano chiamavano chiamarono chiameranno chiamerebbero chiamino|chiamare chiamarlo chiamarla chiamarli chiamarle chiamargli chiamarmi chiamarti chiamarci chiamarne|chiamato chiamata chiamati chiamate chiamando chiamandolo chiamandola
v|phone|telefona telefonava telefonò telefonerà telefonerebbe|telefonano telefonavano telefonarono telefoneranno telefonerebbero|telefonare telefonarsi telefonarlo telefonarla telefonarli telefonarle telefonargli telefonarmi telefonarti telefonarci telefonarne|telefonato telefonata telefonati telefonate telefonando telefonandolo telefonandola telefonandosi
v|ask|chiede chiedeva chiederà chiederebbe chieda|chiedono chiedevano chiesero chiederanno chiederebbero chiedano|chiedere chiedersi chiederlo chiederla chiederli chiederle chiedergli chiedermi chiederti chiederci chiederne|chiesto chiesta chiesti chieste chiedendo chiedendolo chiedendola chiedendosi
v|answer|risponde rispondeva rispose risponderà risponderebbe risponda|rispondono rispondevano risposero risponderanno risponderebbero rispondano|rispondere rispondersi risponderlo risponderla risponderli risponderle rispondergli rispondermi risponderti risponderci risponderne|risposto risposti rispondendo rispondendolo rispondendola rispondendosi
v|explain|spiega spiegava spiegò spiegherà spiegherebbe spieghi|spiegano spiegavano spiegarono spiegheranno spiegherebbero spieghino|spiegare spiegarsi spiegarlo spiegarla spiegarli spiegarle spiegargli spiegarmi spiegarti spiegarci spiegarne|spiegato spiegata spiegati spiegate spiegando spiegandolo spiegandola spiegandosi
v|teach|insegna insegnava insegnò insegnerà insegnerebbe insegni|insegnano insegnavano insegnarono insegneranno insegnerebbero insegnino|insegnare insegnarsi insegnarlo insegnarla insegnarli insegnarle insegnargli insegnarmi insegnarti insegnarci insegnarne|insegnato insegnata insegnati insegnate insegnando insegnandolo insegnandola insegnandosi
v|learn|impara imparava imparò imparerà imparerebbe impari|imparano imparavano impararono impareranno imparerebbero imparino|imparare impararsi impararlo impararla impararli impararle imparargli impararmi impararti impararci impararne|imparato imparata imparati imparate imparando imparandolo imparandola imparandosi
v|study|studia studiava studiò studierà studierebbe|studiano studiavano studiarono studieranno studierebbero studino|studiare studiarsi studiarlo studiarla studiarli studiarle studiargli studiarmi studiarti studiarci studiarne|studiato studiata studiati studiate studiando studiandolo studiandola studiandosi
v|know|sa sapeva seppe saprà saprebbe sappia conosce conosceva conobbe conoscerà conoscerebbe conosca|sanno sapevano seppero sapranno saprebbero sappiano conoscono conoscevano conobbero conosceranno conoscerebbero conoscano|sapere sapersi saperlo saperla saperli saperle sapergli sapermi saperti saperci saperne saper conoscere conoscersi conoscerlo conoscerla conoscerli conoscerle conoscergli conoscermi conoscerti conoscerci conoscerne|saputo saputa saputi sapute sapendo sapendolo sapendola sapendosi conosciuto conosciuta conosciuti conosciute conoscendo conoscendolo conoscendola conoscendosi
v|understand|capisce capiva capì capirà capirebbe capisca comprende comprendeva comprese comprenderà comprenderebbe comprenda|capiscono capivano capirono capiranno capirebbero capiscano comprendono comprendevano compresero comprenderanno comprenderebbero comprendano|capire capirsi capirlo capirla capirli capirle capirgli capirmi capirti capirci capirne comprendere comprendersi comprenderlo comprenderla comprenderli comprenderle comprendergli comprendermi comprenderti comprenderci comprenderne|capito capita capiti capite capendo capendolo capendola capendosi compreso compresa compresi comprendendo comprendendolo comprendendola comprendendosi
v|think|pensa pensava pensò penserà penserebbe pensi|pensano pensavano pensarono penseranno penserebbero pensino|pensare pensarsi pensarlo pensarla pensarli pensarle pensargli pensarmi pensarti pensarci pensarne|pensato pensata pensati pensate pensando pensandolo pensandola pensandosi
v|believe|crede credeva credé credette crederà crederebbe creda|credono credevano crederono credettero crederanno crederebbero credano|credere credersi crederlo crederla crederli crederle credergli credermi crederti crederci crederne|creduto creduta creduti credute credendo credendolo credendola credendosi
v|remember|ricorda ricordava ricordò ricorderà ricorderebbe ricordi si_ricorda si_ricordava si_ricordò si_ricorderà si_ricorderebbe si_ricordi|ricordano ricordavano ricordarono ricorderanno ricorderebbero ricordino si_ricordano si_ricordavano si_ricordarono si_ricorderanno si_ricorderebbero si_ricordino|ricordare ricordarsi ricordarlo ricordarla ricordarli ricordarle ricordargli ricordarmi ricordarti ricordarci ricordarne|ricordato ricordata ricordati ricordate ricordando ricordandolo ricordandola ricordandosi
v|forget|dimentica dimenticava dimenticò dimenticherà dimenticherebbe dimentichi scorda scordava scordò scorderà scorderebbe scordi|dimenticano dimenticavano dimenticarono dimenticheranno dimenticherebbero dimentichino scordano scordavano scordarono scorderanno scorderebbero scordino|dimenticare dimenticarsi dimenticarlo dimenticarla dimenticarli dimenticarle dimenticargli dimenticarmi dimenticarti dimenticarci dimenticarne scordare scordarsi scordarlo scordarla scordarli scordarle scordargli scordarmi scordarti scordarci scordarne|dimenticato dimenticata dimenticati dimenticate dimenticando dimenticandolo dimenticandola dimenticandosi scordato scordata scordati scordate scordando scordandolo scordandola scordandosi
v|recognise|riconosce riconosceva riconobbe riconoscerà riconoscerebbe riconosca|riconoscono riconoscevano riconobbero riconosceranno riconoscerebbero riconoscano|riconoscere riconoscersi riconoscerlo riconoscerla riconoscerli riconoscerle riconoscergli riconoscermi riconoscerti riconoscerci riconoscerne|riconosciuto riconosciuta riconosciuti riconosciute riconoscendo riconoscendolo riconoscendola riconoscendosi
v|go|va andava andò andrà andrebbe vada|vanno andavano andarono andranno andrebbero vadano|andare andarsi andarlo andarla andarli andarle andargli andarmi andarti andarci andarne andar|andato andata andati andate andando andandolo andandola andandosi
v|go_out|esce usciva uscì uscirà uscirebbe esca|escono uscivano uscirono usciranno uscirebbero escano|uscire uscirsi uscirlo uscirla uscirli uscirle uscirgli uscirmi uscirti uscirci uscirne|uscito usciti uscendo uscendolo uscendola uscendosi
v|come|viene veniva venne verrà verrebbe venga|vengono venivano vennero verranno verrebbero vengano|venire venirsi venirlo venirla venirli venirle venirgli venirmi venirti venirci venirne|venuto venuta venuti venute venendo venendolo venendola venendosi
v|arrive|arriva arrivava arrivò arriverà arriverebbe giunge giungeva giunse giungerà giungerebbe giunga|arrivano arrivavano arrivarono arriveranno arriverebbero arrivino giungono giungevano giunsero giungeranno giungerebbero giungano|arrivare arrivarsi arrivarlo arrivarla arrivarli arrivarle arrivargli arrivarmi arrivarti arrivarci arrivarne giungere giungersi giungerlo giungerla giungerli giungerle giungergli giungermi giungerti giungerci giungerne|arrivato arrivata arrivati arrivate arrivando arrivandolo arrivandola arrivandosi giunto giunta giunti giunte giungendo giungendolo giungendola giungendosi
v|leave|parte partiva partì partirà partirebbe parta lascia lasciava lasciò lascerà lascerebbe lasci abbandona abbandonava abbandonò abbandonerà abbandonerebbe abbandoni|partono partivano partirono partiranno partirebbero partano lasciano lasciavano lasciarono lasceranno lascerebbero lascino abbandonano abbandonavano abbandonarono abbandoneranno abbandonerebbero abbandonino|partire partirsi partirlo partirla partirli partirle partirgli partirmi partirti partirci partirne lasciare lasciarsi lasciarlo lasciarla lasciarli lasciarle lasciargli lasciarmi lasciarti lasciarci lasciarne abbandonare abbandonarsi abbandonarlo abbandonarla abbandonarli abbandonarle abbandonargli abbandonarmi abbandonarti abbandonarci abbandonarne|partito partiti partendo partendolo partendola partendosi lasciato lasciata lasciati lasciate lasciando lasciandolo lasciandola lasciandosi abbandonando abbandonandolo abbandonandola abbandonandosi
v|return|torna tornava tornò tornerà tornerebbe torni ritorna ritornava ritornò ritornerà ritornerebbe|tornano tornavano tornarono torneranno tornerebbero tornino ritornano ritornavano ritornarono ritorneranno ritornerebbero ritornino|tornare tornarsi tornarlo tornarla tornarli tornarle tornargli tornarmi tornarti tornarci tornarne ritornare ritornarsi ritornarlo ritornarla ritornarli ritornarle ritornargli ritornarmi ritornarti ritornarci ritornarne|tornato tornata tornati tornate tornando tornandolo tornandola tornandosi ritornato ritornata ritornati ritornate ritornando ritornandolo ritornandola ritornandosi
v|enter|entra entrava entrò entrerà entrerebbe entri|entrano entravano entrarono entreranno entrerebbero entrino|entrare entrarsi entrarlo entrarla entrarli entrarle entrargli entrarmi entrarti entrarci entrarne|entrato entrati entrando entrandolo entrandola entrandosi
v|climb|arrampica arrampicava arrampicò arrampicherà arrampicherebbe arrampichi si_arrampica si_arrampicava si_arrampicò si_arrampicherà si_arrampicherebbe si_arrampichi scalava scalò scalerà scalerebbe scali|arrampicano arrampicavano arrampicarono arrampicheranno arrampicherebbero arrampichino si_arrampicano si_arrampicavano si_arrampicarono si_arrampicheranno si_arrampicherebbero si_arrampichino scalano scalavano scalarono scaleranno scalerebbero scalino|arrampicare arrampicarsi arrampicarmi arrampicarti arrampicarci scalare scalarsi scalarlo scalarla scalarli scalarle scalargli scalarmi scalarti scalarci scalarne|arrampicato arrampicati arrampicando arrampicandosi scalato scalata scalati scalate scalando scalandolo scalandola scalandosi
v|go_up|sale_su sale_sul sale_sulla sale_sull' sale_sullo sale_sui sale_in sale_fino sale_al sale_alla sale_le sale_a saliva salì salirà salirebbe salga|salgono salivano salirono saliranno salirebbero salgano|salire salirsi salirlo salirla salirli salirle salirgli salirmi salirti salirci salirne|salito salita saliti salite salendo salendolo salendola salendosi
v|descend|scende scendeva scese scenderà scenderebbe scenda|scendono scendevano scesero scenderanno scenderebbero scendano|scendere scendersi scenderlo scenderla scenderli scenderle scendergli scendermi scenderti scenderci scenderne|sceso scesa scesi scendendo scendendolo scendendola scendendosi
v|walk|cammina camminava camminò camminerà camminerebbe cammini passeggia passeggiava passeggiò passeggerà passeggerebbe passeggi|camminano camminavano camminarono cammineranno camminerebbero camminino passeggiano passeggiavano passeggiarono passeggeranno passeggerebbero|camminare camminarsi camminarlo camminarla camminarli camminarle camminargli camminarmi camminarti camminarci camminarne passeggiare passeggiarsi passeggiarlo passeggiarla passeggiarli passeggiarle passeggiargli passeggiarmi passeggiarti passeggiarci passeggiarne|camminato camminati camminando camminandolo camminandola camminandosi passeggiato passeggiati passeggiando passeggiandolo passeggiandola passeggiandosi
v|run|corre correva correrà correrebbe corra|corrono correvano corsero correranno correrebbero corrano|correre corrersi correrlo correrla correrli correrle corrergli corrermi correrti correrci correrne|correndo correndolo correndola correndosi
v|jump|salta saltava saltò salterà salterebbe saltella saltellava saltellò saltellerà saltellerebbe saltelli|saltano saltavano saltarono salteranno salterebbero saltino saltellano saltellavano saltellarono saltelleranno saltellerebbero saltellino|saltare saltarsi saltarlo saltarla saltarli saltarle saltargli saltarmi saltarti saltarci saltarne saltellare saltellarsi saltellarlo saltellarla saltellarli saltellarle saltellargli saltellarmi saltellarti saltellarci saltellarne|saltato saltata saltati saltate saltando saltandolo saltandola saltandosi saltellato saltellata saltellati saltellate saltellando saltellandolo saltellandola saltellandosi
v|fall|cade cadeva cadde cadrà cadrebbe cada|cadono cadevano caddero cadranno cadrebbero cadano|cadere cadersi caderlo caderla caderli caderle cadergli cadermi caderti caderci caderne|caduto caduta caduti cadute cadendo cadendolo cadendola cadendosi
v|stumble|inciampa inciampava inciampò inciamperà inciamperebbe inciampi|inciampano inciampavano inciamparono inciamperanno inciamperebbero inciampino|inciampare inciamparsi inciamparlo inciamparla inciamparli inciamparle inciampargli inciamparmi inciamparti inciamparci inciamparne|inciampato inciampata inciampati inciampate inciampando inciampandolo inciampandola inciampandosi
v|slip|scivola scivolava scivolò scivolerà scivolerebbe|scivolano scivolavano scivolarono scivoleranno scivolerebbero scivolino|scivolare scivolarsi scivolarlo scivolarla scivolarli scivolarle scivolargli scivolarmi scivolarti scivolarci scivolarne|scivolato scivolata scivolati scivolate scivolando scivolandolo scivolandola scivolandosi
v|crawl|striscia strisciava strisciò striscerà striscerebbe strisci|strisciano strisciavano strisciarono strisceranno striscerebbero striscino|strisciare strisciarsi strisciarlo strisciarla strisciarli strisciarle strisciargli strisciarmi strisciarti strisciarci strisciarne|strisciato strisciata strisciati strisciate strisciando strisciandolo strisciandola strisciandosi
v|fly|vola volava volò volerà volerebbe|volano volavano volarono voleranno volerebbero volino|volare volarsi volarlo volarla volarli volarle volargli volarmi volarti volarci volarne|volato volata volati volate volando volandolo volandola volandosi
v|swim|nuota nuotava nuotò nuoterà nuoterebbe|nuotano nuotavano nuotarono nuoteranno nuoterebbero nuotino|nuotare nuotarsi nuotarlo nuotarla nuotarli nuotarle nuotargli nuotarmi nuotarti nuotarci nuotarne|nuotato nuotata nuotati nuotate nuotando nuotandolo nuotandola nuotandosi
v|dive|tuffa tuffava tuffò tufferà tufferebbe si_tuffa si_tuffava si_tuffò si_tufferà si_tufferebbe si_tuffi immerge immergeva immergé immergette immergerà immergerebbe immerga si_immerge si_immergeva si_immergé si_immergette si_immergerà si_immergerebbe si_immerga|tuffano tuffavano tuffarono tufferanno tufferebbero tuffino si_tuffano si_tuffavano si_tuffarono si_tufferanno si_tufferebbero si_tuffino immergono immergevano immergerono immergettero immergeranno immergerebbero immergano si_immergono si_immergevano si_immergerono si_immergettero si_immergeranno si_immergerebbero si_immergano|tuffare tuffarsi tuffarmi tuffarti tuffarci immergere immergersi immergermi immergerti immergerci|tuffato tuffata tuffati tuffate tuffando tuffandosi immerguto immerguta immerguti immergute immergendo immergendosi
v|sail|naviga navigava navigò navigherà navigherebbe navighi salpa salpava salpò salperà salperebbe salpi|navigano navigavano navigarono navigheranno navigherebbero navighino salpano salpavano salparono salperanno salperebbero salpino|navigare navigarsi navigarlo navigarla navigarli navigarle navigargli navigarmi navigarti navigarci navigarne salpare salparsi salparlo salparla salparli salparle salpargli salparmi salparti salparci salparne|navigato navigata navigati navigate navigando navigandolo navigandola navigandosi salpato salpata salpati salpate salpando salpandolo salpandola salpandosi
v|ride|cavalca cavalcava cavalcò cavalcherà cavalcherebbe cavalchi|cavalcano cavalcavano cavalcarono cavalcheranno cavalcherebbero cavalchino|cavalcare cavalcarsi cavalcarlo cavalcarla cavalcarli cavalcarle cavalcargli cavalcarmi cavalcarti cavalcarci cavalcarne|cavalcato cavalcata cavalcati cavalcate cavalcando cavalcandolo cavalcandola cavalcandosi
v|drive|guidava guidò guiderà guiderebbe guidi|guidano guidavano guidarono guideranno guiderebbero guidino|guidare guidarsi guidarlo guidarla guidarli guidarle guidargli guidarmi guidarti guidarci guidarne|guidato guidata guidati guidate guidando guidandolo guidandola guidandosi
v|cycle|pedala pedalava pedalò pedalerà pedalerebbe|pedalano pedalavano pedalarono pedaleranno pedalerebbero pedalino|pedalare pedalarsi pedalarlo pedalarla pedalarli pedalarle pedalargli pedalarmi pedalarti pedalarci pedalarne|pedalato pedalata pedalati pedalate pedalando pedalandolo pedalandola pedalandosi
v|travel|viaggia viaggiava viaggiò viaggerà viaggerebbe|viaggiano viaggiavano viaggiarono viaggeranno viaggerebbero viaggino|viaggiare viaggiarsi viaggiarlo viaggiarla viaggiarli viaggiarle viaggiargli viaggiarmi viaggiarti viaggiarci viaggiarne|viaggiato viaggiata viaggiati viaggiate viaggiando viaggiandolo viaggiandola viaggiandosi
v|cross|attraversa attraversava attraversò attraverserà attraverserebbe attraversi|attraversano attraversavano attraversarono attraverseranno attraverserebbero attraversino|attraversare attraversarsi attraversarlo attraversarla attraversarli attraversarle attraversargli attraversarmi attraversarti attraversarci attraversarne|attraversato attraversata attraversati attraversate attraversando attraversandolo attraversandola attraversandosi
v|follow|segue seguiva seguì seguirà seguirebbe segua insegue inseguiva inseguì inseguirà inseguirebbe insegua|seguono seguivano seguirono seguiranno seguirebbero seguano inseguono inseguivano inseguirono inseguiranno inseguirebbero inseguano|seguire seguirsi seguirlo seguirla seguirli seguirle seguirgli seguirmi seguirti seguirci seguirne inseguire inseguirsi inseguirlo inseguirla inseguirli inseguirle inseguirgli inseguirmi inseguirti inseguirci inseguirne|seguito seguita seguiti seguite seguendo seguendolo seguendola seguendosi inseguito inseguita inseguiti inseguite inseguendo inseguendolo inseguendola inseguendosi
v|chase|rincorre rincorreva rincorse rincorrerà rincorrerebbe rincorra cacciava cacciò caccerà caccerebbe cacci|rincorrono rincorrevano rincorsero rincorreranno rincorrerebbero rincorrano cacciano cacciavano cacciarono cacceranno caccerebbero caccino|rincorrere rincorrersi rincorrerlo rincorrerla rincorrerli rincorrerle rincorrergli rincorrermi rincorrerti rincorrerci rincorrerne cacciare cacciarsi cacciarlo cacciarla cacciarli cacciarle cacciargli cacciarmi cacciarti cacciarci cacciarne|rincorso rincorsa rincorsi rincorrendo rincorrendolo rincorrendola rincorrendosi cacciato cacciata cacciati cacciate cacciando cacciandolo cacciandola cacciandosi
v|escape|scappa scappava scappò scapperà scapperebbe scappi fugge fuggiva fuggì fuggirà fuggirebbe fugga evade evadeva evase evaderà evaderebbe evada|scappano scappavano scapparono scapperanno scapperebbero scappino fuggono fuggivano fuggirono fuggiranno fuggirebbero fuggano evadono evadevano evasero evaderanno evaderebbero evadano|scappare scapparsi scapparlo scapparla scapparli scapparle scappargli scapparmi scapparti scapparci scapparne fuggire fuggirsi fuggirlo fuggirla fuggirli fuggirle fuggirgli fuggirmi fuggirti fuggirci fuggirne evadere evadersi evaderlo evaderla evaderli evaderle evadergli evadermi evaderti evaderci evaderne|scappato scappata scappati scappate scappando scappandolo scappandola scappandosi fuggito fuggita fuggiti fuggite fuggendo fuggendolo fuggendola fuggendosi evaso evasa evasi evadendo evadendolo evadendola evadendosi
v|hurry|affretta affrettava affrettò affretterà affretterebbe affretti si_affretta si_affrettava si_affrettò si_affretterà si_affretterebbe si_affretti sbriga sbrigava sbrigò sbrigherà sbrigherebbe sbrighi si_sbriga si_sbrigava si_sbrigò si_sbrigherà si_sbrigherebbe si_sbrighi|affrettano affrettavano affrettarono affretteranno affretterebbero affrettino si_affrettano si_affrettavano si_affrettarono si_affretteranno si_affretterebbero si_affrettino sbrigano sbrigavano sbrigarono sbrigheranno sbrigherebbero sbrighino si_sbrigano si_sbrigavano si_sbrigarono si_sbrigheranno si_sbrigherebbero si_sbrighino|affrettare affrettarsi affrettarmi affrettarti affrettarci sbrigare sbrigarsi sbrigarmi sbrigarti sbrigarci|affrettato affrettata affrettati affrettate affrettando affrettandosi sbrigato sbrigata sbrigati sbrigate sbrigando sbrigandosi
v|stop|ferma fermava fermò fermerà fermerebbe fermi si_ferma si_fermava si_fermò si_fermerà si_fermerebbe si_fermi smette smetteva smise smetterà smetterebbe smetta|fermano fermavano fermarono fermeranno fermerebbero fermino si_fermano si_fermavano si_fermarono si_fermeranno si_fermerebbero si_fermino smettono smettevano smisero smetteranno smetterebbero smettano|fermare fermarsi fermarlo fermarla fermarli fermarle fermargli fermarmi fermarti fermarci fermarne smettere smettersi smetterlo smetterla smetterli smetterle smettergli smettermi smetterti smetterci smetterne|fermato fermati fermando fermandolo fermandola fermandosi smesso smessa smessi smesse smettendo smettendolo smettendola smettendosi
v|wait|aspetta aspettava aspettò aspetterà aspetterebbe aspetti attende attendeva attese attenderà attenderebbe attenda|aspettano aspettavano aspettarono aspetteranno aspetterebbero aspettino attendono attendevano attesero attenderanno attenderebbero attendano|aspettare aspettarsi aspettarlo aspettarla aspettarli aspettarle aspettargli aspettarmi aspettarti aspettarci aspettarne attendere attendersi attenderlo attenderla attenderli attenderle attendergli attendermi attenderti attenderci attenderne|aspettato aspettata aspettati aspettate aspettando aspettandolo aspettandola aspettandosi atteso attesa attesi attendendo attendendolo attendendola attendendosi
v|stay|resta restava restò resterà resterebbe resti rimane rimaneva rimase rimarrà rimarrebbe rimanga|restano restavano restarono resteranno resterebbero restino rimangono rimanevano rimasero rimarranno rimarrebbero rimangano|restare restarsi restarlo restarla restarli restarle restargli restarmi restarti restarci restarne rimanere rimanersi rimanerlo rimanerla rimanerli rimanerle rimanergli rimanermi rimanerti rimanerci rimanerne|restato restata restati restate restando restandolo restandola restandosi rimasto rimasta rimasti rimaste rimanendo rimanendolo rimanendola rimanendosi
v|stand|stava stette starà starebbe stia|stavano stettero staranno starebbero stiano|stare starsi starlo starla starli starle stargli starmi starti starci starne star|stando standolo standola standosi
v|sit|siede sedeva sedé sedette sederà sederebbe sieda si_siede si_sedeva si_sedé si_sedette si_sederà si_sederebbe si_sieda|siedono sedevano sederono sedettero sederanno sederebbero siedano si_siedono si_sedevano si_sederono si_sedettero si_sederanno si_sederebbero si_siedano|sedere sedersi sederlo sederla sederli sederle sedergli sedermi sederti sederci sederne|seduto seduta seduti sedute sedendo sedendolo sedendola sedendosi
v|lie|sdraia sdraiava sdraiò sdraierà sdraierebbe si_sdraia si_sdraiava si_sdraiò si_sdraierà si_sdraierebbe si_sdrai giace giaceva giacé giacette giacerà giacerebbe giaccia mentiva mentì mentirà mentirebbe|sdraiano sdraiavano sdraiarono sdraieranno sdraierebbero sdraino si_sdraiano si_sdraiavano si_sdraiarono si_sdraieranno si_sdraierebbero si_sdraino giacciono giacevano giacerono giacettero giaceranno giacerebbero giacciano mentono mentivano mentirono mentiranno mentirebbero mentano|sdraiare sdraiarsi sdraiarmi sdraiarti sdraiarci giacere giacersi giacerlo giacerla giacerli giacerle giacergli giacermi giacerti giacerci giacerne mentire mentirsi mentirlo mentirla mentirli mentirle mentirgli mentirmi mentirti mentirci mentirne|sdraiato sdraiata sdraiati sdraiate sdraiando sdraiandosi giaciuto giaciuta giaciuti giaciute giacendo giacendolo giacendola giacendosi mentito mentita mentiti mentite mentendo mentendolo mentendola mentendosi
v|get_up|si_alza si_alzava si_alzò si_alzerà si_alzerebbe si_alzi|si_alzano si_alzavano si_alzarono si_alzeranno si_alzerebbero si_alzino|alzarsi|alzandosi
v|lift|solleva sollevava sollevò solleverà solleverebbe sollevi alza alzava alzò alzerà alzerebbe alzi|sollevano sollevavano sollevarono solleveranno solleverebbero sollevino alzano alzavano alzarono alzeranno alzerebbero alzino|sollevare sollevarsi sollevarlo sollevarla sollevarli sollevarle sollevargli sollevarmi sollevarti sollevarci sollevarne alzare alzarlo alzarla alzarli alzarle alzargli alzarmi alzarti alzarci alzarne|sollevato sollevata sollevati sollevate sollevando sollevandolo sollevandola sollevandosi alzato alzata alzati alzate alzando alzandolo alzandola
v|lower|abbassa abbassava abbassò abbasserà abbasserebbe abbassi|abbassano abbassavano abbassarono abbasseranno abbasserebbero abbassino|abbassare abbassarsi abbassarlo abbassarla abbassarli abbassarle abbassargli abbassarmi abbassarti abbassarci abbassarne|abbassato abbassata abbassati abbassate abbassando abbassandolo abbassandola abbassandosi
v|sleep|dorme dormiva dormì dormirà dormirebbe dorma|dormono dormivano dormirono dormiranno dormirebbero dormano|dormire dormirsi dormirlo dormirla dormirli dormirle dormirgli dormirmi dormirti dormirci dormirne|dormito dormita dormiti dormite dormendo dormendolo dormendola dormendosi
v|fall_asleep|addormenta addormentava addormentò addormenterà addormenterebbe addormenti si_addormenta si_addormentava si_addormentò si_addormenterà si_addormenterebbe si_addormenti|addormentano addormentavano addormentarono addormenteranno addormenterebbero addormentino si_addormentano si_addormentavano si_addormentarono si_addormenteranno si_addormenterebbero si_addormentino|addormentare addormentarsi addormentarmi addormentarti addormentarci|addormentato addormentata addormentati addormentate addormentando addormentandosi
v|wake_up|si_sveglia si_svegliava si_svegliò si_sveglierà si_sveglierebbe si_svegli risveglia risvegliava risvegliò risveglierà risveglierebbe risvegli si_risveglia si_risvegliava si_risvegliò si_risveglierà si_risveglierebbe si_risvegli|si_svegliano si_svegliavano si_svegliarono si_sveglieranno si_sveglierebbero si_sveglino risvegliano risvegliavano risvegliarono risveglieranno risveglierebbero risveglino si_risvegliano si_risvegliavano si_risvegliarono si_risveglieranno si_risveglierebbero si_risveglino|svegliarsi risvegliare risvegliarsi risvegliarmi risvegliarti risvegliarci|svegliandosi risvegliato risvegliata risvegliati risvegliate risvegliando risvegliandosi
v|wake|sveglia svegliava svegliò sveglierà sveglierebbe|svegliano svegliavano svegliarono sveglieranno sveglierebbero sveglino|svegliare svegliarlo svegliarla svegliarli svegliarle svegliargli svegliarmi svegliarti svegliarci svegliarne|svegliato svegliata svegliati svegliate svegliando svegliandolo svegliandola
v|dream|sogna sognava sognò sognerà sognerebbe|sognano sognavano sognarono sogneranno sognerebbero sognino|sognare sognarsi sognarlo sognarla sognarli sognarle sognargli sognarmi sognarti sognarci sognarne|sognato sognata sognati sognate sognando sognandolo sognandola sognandosi
v|rest|riposa riposava riposò riposerà riposerebbe si_riposa si_riposava si_riposò si_riposerà si_riposerebbe si_riposi|riposano riposavano riposarono riposeranno riposerebbero riposino si_riposano si_riposavano si_riposarono si_riposeranno si_riposerebbero si_riposino|riposare riposarsi riposarlo riposarla riposarli riposarle riposargli riposarmi riposarti riposarci riposarne|riposato riposata riposati riposate riposando riposandolo riposandola riposandosi
v|yawn|sbadiglia sbadigliava sbadigliò sbadiglierà sbadiglierebbe sbadigli|sbadigliano sbadigliavano sbadigliarono sbadiglieranno sbadiglierebbero sbadiglino|sbadigliare sbadigliarsi sbadigliarlo sbadigliarla sbadigliarli sbadigliarle sbadigliargli sbadigliarmi sbadigliarti sbadigliarci sbadigliarne|sbadigliato sbadigliata sbadigliati sbadigliate sbadigliando sbadigliandolo sbadigliandola sbadigliandosi
v|snore|russa russava russò russerà russerebbe russi|russano russavano russarono russeranno russerebbero russino|russare russarsi russarlo russarla russarli russarle russargli russarmi russarti russarci russarne|russato russata russati russate russando russandolo russandola russandosi
v|live|vive viveva visse vivrà vivrebbe abita abitava abitò abiterà abiterebbe|vivono vivevano vissero vivranno vivrebbero vivano abitano abitavano abitarono abiteranno abiterebbero abitino|vivere viversi viverlo viverla viverli viverle vivergli vivermi viverti viverci viverne abitare abitarsi abitarlo abitarla abitarli abitarle abitargli abitarmi abitarti abitarci abitarne|vissuto vissuta vissuti vissute vivendo vivendolo vivendola vivendosi abitato abitata abitati abitate abitando abitandolo abitandola abitandosi
v|be_born|nasce nasceva nacque nascerà nascerebbe nasca|nascono nascevano nacquero nasceranno nascerebbero nascano|nascere nascersi nascerlo nascerla nascerli nascerle nascergli nascermi nascerti nascerci nascerne|nato nata nati nate nascendo nascendolo nascendola nascendosi
v|die|muore moriva morì morirà morirebbe muoia|muoiono morivano morirono moriranno morirebbero muoiano|morire morirsi morirlo morirla morirli morirle morirgli morirmi morirti morirci morirne|morendo morendolo morendola morendosi
v|grow|cresce cresceva crebbe crescerà crescerebbe cresca coltiva coltivava coltivò coltiverà coltiverebbe coltivi|crescono crescevano crebbero cresceranno crescerebbero crescano coltivano coltivavano coltivarono coltiveranno coltiverebbero coltivino|crescere crescersi crescerlo crescerla crescerli crescerle crescergli crescermi crescerti crescerci crescerne coltivare coltivarsi coltivarlo coltivarla coltivarli coltivarle coltivargli coltivarmi coltivarti coltivarci coltivarne|cresciuto cresciuta cresciuti cresciute crescendo crescendolo crescendola crescendosi coltivato coltivata coltivati coltivate coltivando coltivandolo coltivandola coltivandosi
v|give|dà dava diede darà darebbe dia dona donava donò donerà donerebbe|danno davano diedero daranno darebbero diano donano donavano donarono doneranno donerebbero donino|dare darsi darlo darla darli darle dargli darmi darti darci darne dar donare donarsi donarlo donarla donarli donarle donargli donarmi donarti donarci donarne|dato dati dando dandolo dandola dandosi donato donata donati donate donando donandolo donandola donandosi
v|give_as_gift|regala regalava regalò regalerà regalerebbe|regalano regalavano regalarono regaleranno regalerebbero|regalare regalarsi regalarlo regalarla regalarli regalarle regalargli regalarmi regalarti regalarci regalarne|regalato regalata regalati regalate regalando regalandolo regalandola regalandosi
v|offer|offre offriva offrì offrirà offrirebbe offra|offrono offrivano offrirono offriranno offrirebbero offrano|offrire offrirsi offrirlo offrirla offrirli offrirle offrirgli offrirmi offrirti offrirci offrirne|offerto offerti offrendo offrendolo offrendola offrendosi
v|take|prende prendeva prese prenderà prenderebbe prenda|prendono prendevano presero prenderanno prenderebbero prendano|prendere prendersi prenderlo prenderla prenderli prenderle prendergli prendermi prenderti prenderci prenderne|preso presi prendendo prendendolo prendendola prendendosi
v|grab|afferra afferrava afferrò afferrerà afferrerebbe afferri acchiappa acchiappava acchiappò acchiapperà acchiapperebbe acchiappi|afferrano afferravano afferrarono afferreranno afferrerebbero afferrino acchiappano acchiappavano acchiapparono acchiapperanno acchiapperebbero acchiappino|afferrare afferrarsi afferrarlo afferrarla afferrarli afferrarle afferrargli afferrarmi afferrarti afferrarci afferrarne acchiappare acchiapparsi acchiapparlo acchiapparla acchiapparli acchiapparle acchiappargli acchiapparmi acchiapparti acchiapparci acchiapparne|afferrato afferrata afferrati afferrate afferrando afferrandolo afferrandola afferrandosi acchiappato acchiappata acchiappati acchiappate acchiappando acchiappandolo acchiappandola acchiappandosi
v|catch|cattura catturava catturò catturerà catturerebbe catturi|catturano catturavano catturarono cattureranno catturerebbero catturino|catturare catturarsi catturarlo catturarla catturarli catturarle catturargli catturarmi catturarti catturarci catturarne|catturato catturata catturati catturate catturando catturandolo catturandola catturandosi
v|bring|porta portava portò porterà porterebbe|portano portavano portarono porteranno porterebbero portino|portare portarsi portarlo portarla portarli portarle portargli portarmi portarti portarci portarne|portato portata portati portate portando portandolo portandola portandosi
v|carry|trasporta trasportava trasportò trasporterà trasporterebbe trasporti|trasportano trasportavano trasportarono trasporteranno trasporterebbero trasportino|trasportare trasportarsi trasportarlo trasportarla trasportarli trasportarle trasportargli trasportarmi trasportarti trasportarci trasportarne|trasportato trasportata trasportati trasportate trasportando trasportandolo trasportandola trasportandosi
v|deliver|consegna consegnava consegnò consegnerà consegnerebbe consegni recapita recapitava recapitò recapiterà recapiterebbe recapiti|consegnano consegnavano consegnarono consegneranno consegnerebbero consegnino recapitano recapitavano recapitarono recapiteranno recapiterebbero recapitino|consegnare consegnarsi consegnarlo consegnarla consegnarli consegnarle consegnargli consegnarmi consegnarti consegnarci consegnarne recapitare recapitarsi recapitarlo recapitarla recapitarli recapitarle recapitargli recapitarmi recapitarti recapitarci recapitarne|consegnato consegnata consegnati consegnate consegnando consegnandolo consegnandola consegnandosi recapitato recapitata recapitati recapitate recapitando recapitandolo recapitandola recapitandosi
v|send|manda mandava mandò manderà manderebbe mandi invia inviava inviò invierà invierebbe invii spedisce spediva spedì spedirà spedirebbe spedisca|mandano mandavano mandarono manderanno manderebbero mandino inviano inviavano inviarono invieranno invierebbero inviino spediscono spedivano spedirono spediranno spedirebbero spediscano|mandare mandarsi mandarlo mandarla mandarli mandarle mandargli mandarmi mandarti mandarci mandarne inviare inviarsi inviarlo inviarla inviarli inviarle inviargli inviarmi inviarti inviarci inviarne spedire spedirsi spedirlo spedirla spedirli spedirle spedirgli spedirmi spedirti spedirci spedirne|mandato mandata mandati mandate mandando mandandolo mandandola mandandosi inviato inviata inviati inviate inviando inviandolo inviandola inviandosi spedito spedita spediti spedite spedendo spedendolo spedendola spedendosi
v|receive|riceve riceveva ricevé ricevette riceverà riceverebbe riceva|ricevono ricevevano riceverono ricevettero riceveranno riceverebbero ricevano|ricevere riceversi riceverlo riceverla riceverli riceverle ricevergli ricevermi riceverti riceverci riceverne|ricevuto ricevuti ricevendo ricevendolo ricevendola ricevendosi
v|get|ottiene otteneva ottenne otterrà otterrebbe ottenga|ottengono ottenevano ottennero otterranno otterrebbero ottengano|ottenere ottenersi ottenerlo ottenerla ottenerli ottenerle ottenergli ottenermi ottenerti ottenerci ottenerne|ottenuto ottenuta ottenuti ottenute ottenendo ottenendolo ottenendola ottenendosi
v|hold|tiene teneva tenne terrà terrebbe tenga|tengono tenevano tennero terranno terrebbero tengano|tenere tenersi tenerlo tenerla tenerli tenerle tenergli tenermi tenerti tenerci tenerne|tenuto tenuta tenuti tenute tenendo tenendolo tenendola tenendosi
v|keep|conserva conservava conservò conserverà conserverebbe conservi mantiene manteneva mantenne manterrà manterrebbe mantenga custodisce custodiva custodì custodirà custodirebbe custodisca|conservano conservavano conservarono conserveranno conserverebbero conservino mantengono mantenevano mantennero manterranno manterrebbero mantengano custodiscono custodivano custodirono custodiranno custodirebbero custodiscano|conservare conservarsi conservarlo conservarla conservarli conservarle conservargli conservarmi conservarti conservarci conservarne mantenere mantenersi mantenerlo mantenerla mantenerli mantenerle mantenergli mantenermi mantenerti mantenerci mantenerne custodire custodirsi custodirlo custodirla custodirli custodirle custodirgli custodirmi custodirti custodirci custodirne|conservato conservata conservati conservate conservando conservandolo conservandola conservandosi mantenuto mantenuta mantenuti mantenute mantenendo mantenendolo mantenendola mantenendosi custodito custodita custoditi custodite custodendo custodendolo custodendola custodendosi
v|put|mette metteva mise metterà metterebbe metta|mettono mettevano misero metteranno metterebbero mettano|mettere mettersi metterlo metterla metterli metterle mettergli mettermi metterti metterci metterne|messo messa messi messe mettendo mettendolo mettendola mettendosi
v|place|colloca collocava collocò collocherà collocherebbe collochi posa posava posò poserà poserebbe appoggia appoggiava appoggiò appoggerà appoggerebbe appoggi pone poneva pose porrà porrebbe ponga|collocano collocavano collocarono collocheranno collocherebbero collochino posano posavano posarono poseranno poserebbero posino appoggiano appoggiavano appoggiarono appoggeranno appoggerebbero appoggino pongono ponevano posero porranno porrebbero pongano|collocare collocarsi collocarlo collocarla collocarli collocarle collocargli collocarmi collocarti collocarci collocarne posare posarlo posarla posarli posarle posargli posarmi posarti posarci posarne appoggiare appoggiarlo appoggiarla appoggiarli appoggiarle appoggiargli appoggiarmi appoggiarti appoggiarci appoggiarne porre porsi porlo porla porli porle porgli pormi porne|collocato collocata collocati collocate collocando collocandolo collocandola collocandosi posato posata posati posando posandolo posandola appoggiato appoggiata appoggiati appoggiate appoggiando appoggiandolo appoggiandola ponendo ponendolo ponendola ponendosi
v|remove|toglie toglieva tolse toglierà toglierebbe tolga rimuove rimuoveva rimosse rimuoverà rimuoverebbe rimuova|tolgono toglievano tolsero toglieranno toglierebbero tolgano rimuovono rimuovevano rimossero rimuoveranno rimuoverebbero rimuovano|togliere togliersi toglierlo toglierla toglierli toglierle togliergli togliermi toglierti toglierci toglierne rimuovere rimuoversi rimuoverlo rimuoverla rimuoverli rimuoverle rimuovergli rimuovermi rimuoverti rimuoverci rimuoverne|tolto tolta tolti tolte togliendo togliendolo togliendola togliendosi rimosso rimossa rimossi rimuovendo rimuovendolo rimuovendola rimuovendosi
v|hang|appende appendeva appese appenderà appenderebbe appenda|appendono appendevano appesero appenderanno appenderebbero appendano|appendere appendersi appenderlo appenderla appenderli appenderle appendergli appendermi appenderti appenderci appenderne|appeso appesa appesi appendendo appendendolo appendendola appendendosi
v|throw|lanciava lanciò lancerà lancerebbe lanci getta gettava gettò getterà getterebbe getti tira tirava tirò tirerà tirerebbe tiri|lanciano lanciavano lanciarono lanceranno lancerebbero lancino gettano gettavano gettarono getteranno getterebbero gettino tirano tiravano tirarono tireranno tirerebbero tirino|lanciare lanciarsi lanciarlo lanciarla lanciarli lanciarle lanciargli lanciarmi lanciarti lanciarci lanciarne gettare gettarsi gettarlo gettarla gettarli gettarle gettargli gettarmi gettarti gettarci gettarne tirare tirarsi tirarlo tirarla tirarli tirarle tirargli tirarmi tirarti tirarci tirarne|lanciato lanciata lanciati lanciate lanciando lanciandolo lanciandola lanciandosi gettato gettata gettati gettate gettando gettandolo gettandola gettandosi tirato tirata tirati tirate tirando tirandolo tirandola tirandosi
v|throw_away|butta buttava buttò butterà butterebbe butti|buttano buttavano buttarono butteranno butterebbero buttino|buttare buttarsi buttarlo buttarla buttarli buttarle buttargli buttarmi buttarti buttarci buttarne|buttato buttata buttati buttate buttando buttandolo buttandola buttandosi
v|push|spinge spingeva spinse spingerà spingerebbe spinga|spingono spingevano spinsero spingeranno spingerebbero spingano|spingere spingersi spingerlo spingerla spingerli spingerle spingergli spingermi spingerti spingerci spingerne|spinto spinta spinti spinte spingendo spingendolo spingendola spingendosi
v|drag|trascina trascinava trascinò trascinerà trascinerebbe trascini|trascinano trascinavano trascinarono trascineranno trascinerebbero trascinino|trascinare trascinarsi trascinarlo trascinarla trascinarli trascinarle trascinargli trascinarmi trascinarti trascinarci trascinarne|trascinato trascinata trascinati trascinate trascinando trascinandolo trascinandola trascinandosi
v|drop|sgancia sganciava sganciò sgancerà sgancerebbe sganci|sganciano sganciavano sganciarono sganceranno sgancerebbero sgancino|sganciare sganciarsi sganciarlo sganciarla sganciarli sganciarle sganciargli sganciarmi sganciarti sganciarci sganciarne|sganciato sganciata sganciati sganciate sganciando sganciandolo sganciandola sganciandosi
v|collect|raccoglie raccoglieva raccolse raccoglierà raccoglierebbe raccolga colleziona collezionava collezionò collezionerà collezionerebbe|raccolgono raccoglievano raccolsero raccoglieranno raccoglierebbero raccolgano collezionano collezionavano collezionarono collezioneranno collezionerebbero collezionino|raccogliere raccogliersi raccoglierlo raccoglierla raccoglierli raccoglierle raccogliergli raccogliermi raccoglierti raccoglierci raccoglierne collezionare collezionarsi collezionarlo collezionarla collezionarli collezionarle collezionargli collezionarmi collezionarti collezionarci collezionarne|raccogliendo raccogliendolo raccogliendola raccogliendosi collezionato collezionata collezionati collezionate collezionando collezionandolo collezionandola collezionandosi
v|steal|ruba rubava rubò ruberà ruberebbe rubi|rubano rubavano rubarono ruberanno ruberebbero rubino|rubare rubarsi rubarlo rubarla rubarli rubarle rubargli rubarmi rubarti rubarci rubarne|rubato rubata rubati rubate rubando rubandolo rubandola rubandosi
v|hide|nasconde nascondeva nascose nasconderà nasconderebbe nasconda si_nasconde si_nascondeva si_nascose si_nasconderà si_nasconderebbe si_nasconda|nascondono nascondevano nascosero nasconderanno nasconderebbero nascondano si_nascondono si_nascondevano si_nascosero si_nasconderanno si_nasconderebbero si_nascondano|nascondere nascondersi nasconderlo nasconderla nasconderli nasconderle nascondergli nascondermi nasconderti nasconderci nasconderne|nascondendo nascondendolo nascondendola nascondendosi
v|search|cerca cercava cercò cercherà cercherebbe ricercava ricercò ricercherà ricercherebbe ricerchi|cercano cercavano cercarono cercheranno cercherebbero cerchino ricercano ricercavano ricercarono ricercheranno ricercherebbero ricerchino|cercare cercarsi cercarlo cercarla cercarli cercarle cercargli cercarmi cercarti cercarci cercarne ricercare ricercarsi ricercarlo ricercarla ricercarli ricercarle ricercargli ricercarmi ricercarti ricercarci ricercarne|cercato cercata cercati cercate cercando cercandolo cercandola cercandosi ricercato ricercata ricercati ricercate ricercando ricercandolo ricercandola ricercandosi
v|find|trova trovava trovò troverà troverebbe trovi ritrova ritrovava ritrovò ritroverà ritroverebbe ritrovi|trovano trovavano trovarono troveranno troverebbero trovino ritrovano ritrovavano ritrovarono ritroveranno ritroverebbero ritrovino|trovare trovarlo trovarla trovarli trovarle trovargli trovarmi trovarti trovarci trovarne ritrovare ritrovarsi ritrovarlo ritrovarla ritrovarli ritrovarle ritrovargli ritrovarmi ritrovarti ritrovarci ritrovarne|trovato trovata trovati trovate trovando trovandolo trovandola ritrovato ritrovata ritrovati ritrovate ritrovando ritrovandolo ritrovandola ritrovandosi
v|discover|scopre scopriva scoprì scoprirà scoprirebbe scopra|scoprono scoprivano scoprirono scopriranno scoprirebbero scoprano|scoprire scoprirsi scoprirlo scoprirla scoprirli scoprirle scoprirgli scoprirmi scoprirti scoprirci scoprirne|scoperto scoperti scoperte scoprendo scoprendolo scoprendola scoprendosi
v|lose|perde perdeva perderà perderebbe perda|perdono perdevano persero perderanno perderebbero perdano|perdere perderlo perderla perderli perderle perdergli perdermi perderti perderci perderne|perdendo perdendolo perdendola
v|get_lost|perdé perdette si_perde si_perdeva si_perdé si_perdette si_perderà si_perderebbe si_perda smarrisce smarriva smarrì smarrirà smarrirebbe smarrisca si_smarrisce si_smarriva si_smarrì si_smarrirà si_smarrirebbe si_smarrisca|perderono perdettero si_perdono si_perdevano si_perderono si_perdettero si_perderanno si_perderebbero si_perdano smarriscono smarrivano smarrirono smarriranno smarrirebbero smarriscano si_smarriscono si_smarrivano si_smarrirono si_smarriranno si_smarrirebbero si_smarriscano|perdersi smarrire smarrirsi smarrirmi smarrirti smarrirci|perdendosi smarrendo smarrendosi
v|see|vede vedeva vide vedrà vedrebbe veda|vedono vedevano videro vedranno vedrebbero vedano|vedere vedersi vederlo vederla vederli vederle vedergli vedermi vederti vederci vederne|visto vista visti viste vedendo vedendolo vedendola vedendosi
v|look|guarda guardava guardò guarderà guarderebbe guardi|guardano guardavano guardarono guarderanno guarderebbero guardino|guardare guardarsi guardarlo guardarla guardarli guardarle guardargli guardarmi guardarti guardarci guardarne|guardato guardata guardati guardate guardando guardandolo guardandola guardandosi
v|watch|osserva osservava osservò osserverà osserverebbe osservi|osservano osservavano osservarono osserveranno osserverebbero osservino|osservare osservarsi osservarlo osservarla osservarli osservarle osservargli osservarmi osservarti osservarci osservarne|osservato osservata osservati osservate osservando osservandolo osservandola osservandosi
v|listen|ascolta ascoltava ascoltò ascolterà ascolterebbe ascolti|ascoltano ascoltavano ascoltarono ascolteranno ascolterebbero ascoltino|ascoltare ascoltarsi ascoltarlo ascoltarla ascoltarli ascoltarle ascoltargli ascoltarmi ascoltarti ascoltarci ascoltarne|ascoltato ascoltata ascoltati ascoltate ascoltando ascoltandolo ascoltandola ascoltandosi
v|hear|sente sentiva sentì sentirà sentirebbe senta ode udiva udì udirà udirebbe oda|sentono sentivano sentirono sentiranno sentirebbero sentano odono udivano udirono udiranno udirebbero odano|sentire sentirsi sentirlo sentirla sentirli sentirle sentirgli sentirmi sentirti sentirci sentirne udire udirsi udirlo udirla udirli udirle udirgli udirmi udirti udirci udirne|sentito sentita sentiti sentite sentendo sentendolo sentendola sentendosi udito udita uditi udite udendo udendolo udendola udendosi
v|smell|annusa annusava annusò annuserà annuserebbe annusi profuma profumava profumò profumerà profumerebbe odora odorava odorò odorerà odorerebbe|annusano annusavano annusarono annuseranno annuserebbero annusino profumano profumavano profumarono profumeranno profumerebbero profumino odorano odoravano odorarono odoreranno odorerebbero odorino|annusare annusarsi annusarlo annusarla annusarli annusarle annusargli annusarmi annusarti annusarci annusarne profumare profumarsi profumarlo profumarla profumarli profumarle profumargli profumarmi profumarti profumarci profumarne odorare odorarsi odorarlo odorarla odorarli odorarle odorargli odorarmi odorarti odorarci odorarne|annusato annusata annusati annusate annusando annusandolo annusandola annusandosi profumando profumandolo profumandola profumandosi odorato odorata odorati odorate odorando odorandolo odorandola odorandosi
v|taste|assaggia assaggiava assaggiò assaggerà assaggerebbe assaggi gusta gustava gustò gusterà gusterebbe degusta degustava degustò degusterà degusterebbe degusti|assaggiano assaggiavano assaggiarono assaggeranno assaggerebbero assaggino gustano gustavano gustarono gusteranno gusterebbero gustino degustano degustavano degustarono degusteranno degusterebbero degustino|assaggiare assaggiarsi assaggiarlo assaggiarla assaggiarli assaggiarle assaggiargli assaggiarmi assaggiarti assaggiarci assaggiarne gustare gustarsi gustarlo gustarla gustarli gustarle gustargli gustarmi gustarti gustarci gustarne degustare degustarsi degustarlo degustarla degustarli degustarle degustargli degustarmi degustarti degustarci degustarne|assaggiato assaggiata assaggiati assaggiate assaggiando assaggiandolo assaggiandola assaggiandosi gustato gustata gustati gustate gustando gustandolo gustandola gustandosi degustato degustata degustati degustate degustando degustandolo degustandola degustandosi
v|touch|tocca toccava toccò toccherà toccherebbe tocchi|toccano toccavano toccarono toccheranno toccherebbero tocchino|toccare toccarsi toccarlo toccarla toccarli toccarle toccargli toccarmi toccarti toccarci toccarne|toccato toccata toccati toccate toccando toccandolo toccandola toccandosi
v|feel|prova provava provò proverà proverebbe provi|provano provavano provarono proveranno proverebbero provino|provare provarsi provarlo provarla provarli provarle provargli provarmi provarti provarci provarne|provato provata provati provate provando provandolo provandola provandosi
v|show|mostra mostrava mostrò mostrerà mostrerebbe|mostrano mostravano mostrarono mostreranno mostrerebbero mostrino|mostrare mostrarsi mostrarlo mostrarla mostrarli mostrarle mostrargli mostrarmi mostrarti mostrarci mostrarne|mostrato mostrata mostrati mostrate mostrando mostrandolo mostrandola mostrandosi
v|appear|appare appariva apparve apparirà apparirebbe appaia compare compariva comparve comparirà comparirebbe compaia|appaiono apparivano apparvero appariranno apparirebbero appaiano compaiono comparivano comparvero compariranno comparirebbero compaiano|apparire apparirsi apparirlo apparirla apparirli apparirle apparirgli apparirmi apparirti apparirci apparirne comparire comparirsi comparirlo comparirla comparirli comparirle comparirgli comparirmi comparirti comparirci comparirne|apparso apparsa apparsi apparse apparendo apparendolo apparendola apparendosi comparso comparsa comparsi comparse comparendo comparendolo comparendola comparendosi
v|disappear|sparisce spariva sparì sparirà sparirebbe sparisca scompare scompariva scomparve scomparirà scomparirebbe scompaia|spariscono sparivano sparirono spariranno sparirebbero spariscano scompaiono scomparivano scomparvero scompariranno scomparirebbero scompaiano|sparire sparirsi sparirlo sparirla sparirli sparirle sparirgli sparirmi sparirti sparirci sparirne scomparire scomparirsi scomparirlo scomparirla scomparirli scomparirle scomparirgli scomparirmi scomparirti scomparirci scomparirne|sparito sparita spariti sparite sparendo sparendolo sparendola sparendosi scomparso scomparsa scomparsi scomparse scomparendo scomparendolo scomparendola scomparendosi
v|eat|mangia mangiava mangiò mangerà mangerebbe mangi divora divorava divorò divorerà divorerebbe divori|mangiano mangiavano mangiarono mangeranno mangerebbero mangino divorano divoravano divorarono divoreranno divorerebbero divorino|mangiare mangiarsi mangiarlo mangiarla mangiarli mangiarle mangiargli mangiarmi mangiarti mangiarci mangiarne divorare divorarsi divorarlo divorarla divorarli divorarle divorargli divorarmi divorarti divorarci divorarne|mangiato mangiata mangiati mangiate mangiando mangiandolo mangiandola mangiandosi divorato divorata divorati divorate divorando divorandolo divorandola divorandosi
v|drink|beve beveva bevve berrà berrebbe beva|bevono bevevano bevvero berranno berrebbero bevano|bere bersi berlo berla berli berle bergli bermi berti berci berne|bevuto bevuta bevuti bevute bevendo bevendolo bevendola bevendosi
v|bite|morde mordeva morse morderà morderebbe morda|mordono mordevano morsero morderanno morderebbero mordano|mordere mordersi morderlo morderla morderli morderle mordergli mordermi morderti morderci morderne|morsa mordendo mordendolo mordendola mordendosi
v|chew|mastica masticava masticò masticherà masticherebbe mastichi|masticano masticavano masticarono masticheranno masticherebbero mastichino|masticare masticarsi masticarlo masticarla masticarli masticarle masticargli masticarmi masticarti masticarci masticarne|masticato masticata masticati masticate masticando masticandolo masticandola masticandosi
v|lick|lecca leccava leccò leccherà leccherebbe lecchi|leccano leccavano leccarono leccheranno leccherebbero lecchino|leccare leccarsi leccarlo leccarla leccarli leccarle leccargli leccarmi leccarti leccarci leccarne|leccato leccata leccati leccate leccando leccandolo leccandola leccandosi
v|swallow|inghiottisce inghiottiva inghiottì inghiottirà inghiottirebbe inghiottisca|inghiottiscono inghiottivano inghiottirono inghiottiranno inghiottirebbero inghiottiscano|inghiottire inghiottirsi inghiottirlo inghiottirla inghiottirli inghiottirle inghiottirgli inghiottirmi inghiottirti inghiottirci inghiottirne|inghiottito inghiottita inghiottiti inghiottite inghiottendo inghiottendolo inghiottendola inghiottendosi
v|cook|cucina cucinava cucinò cucinerà cucinerebbe cucini cuoce cuoceva cosse cuocerà cuocerebbe cuocia|cucinano cucinavano cucinarono cucineranno cucinerebbero cucinino cuociono cuocevano cossero cuoceranno cuocerebbero cuociano|cucinare cucinarsi cucinarlo cucinarla cucinarli cucinarle cucinargli cucinarmi cucinarti cucinarci cucinarne cuocere cuocersi cuocerlo cuocerla cuocerli cuocerle cuocergli cuocermi cuocerti cuocerci cuocerne|cucinato cucinata cucinati cucinate cucinando cucinandolo cucinandola cucinandosi cuocendo cuocendolo cuocendola cuocendosi
v|bake|inforna infornava infornò infornerà infornerebbe inforni sforna sfornava sfornò sfornerà sfornerebbe sforni|infornano infornavano infornarono inforneranno infornerebbero infornino sfornano sfornavano sfornarono sforneranno sfornerebbero sfornino|infornare infornarsi infornarlo infornarla infornarli infornarle infornargli infornarmi infornarti infornarci infornarne sfornare sfornarsi sfornarlo sfornarla sfornarli sfornarle sfornargli sfornarmi sfornarti sfornarci sfornarne|infornato infornata infornati infornate infornando infornandolo infornandola infornandosi sfornato sfornata sfornati sfornate sfornando sfornandolo sfornandola sfornandosi
v|fry|frigge friggeva frisse friggerà friggerebbe frigga|friggono friggevano frissero friggeranno friggerebbero friggano|friggere friggersi friggerlo friggerla friggerli friggerle friggergli friggermi friggerti friggerci friggerne|fritto fritta fritti fritte friggendo friggendolo friggendola friggendosi
v|boil|bolliva bollì bollirà bollirebbe lessa lessava lessò lesserà lesserebbe lessi|bollono bollivano bollirono bolliranno bollirebbero bollano lessano lessavano lessarono lesseranno lesserebbero lessino|bollire bollirsi bollirlo bollirla bollirli bollirle bollirgli bollirmi bollirti bollirci bollirne lessare lessarsi lessarlo lessarla lessarli lessarle lessargli lessarmi lessarti lessarci lessarne|bollito bollita bolliti bollite bollendo bollendolo bollendola bollendosi lessato lessata lessati lessate lessando lessandolo lessandola lessandosi
v|roast|arrostisce arrostiva arrostì arrostirà arrostirebbe arrostisca tosta tostava tostò tosterà tosterebbe tosti|arrostiscono arrostivano arrostirono arrostiranno arrostirebbero arrostiscano tostano tostavano tostarono tosteranno tosterebbero tostino|arrostire arrostirsi arrostirlo arrostirla arrostirli arrostirle arrostirgli arrostirmi arrostirti arrostirci arrostirne tostare tostarsi tostarlo tostarla tostarli tostarle tostargli tostarmi tostarti tostarci tostarne|arrostito arrostita arrostiti arrostite arrostendo arrostendolo arrostendola arrostendosi tostato tostata tostati tostate tostando tostandolo tostandola tostandosi
v|mix|mescola mescolava mescolò mescolerà mescolerebbe mescoli mischia mischiava mischiò mischierà mischierebbe mischi|mescolano mescolavano mescolarono mescoleranno mescolerebbero mescolino mischiano mischiavano mischiarono mischieranno mischierebbero mischino|mescolare mescolarsi mescolarlo mescolarla mescolarli mescolarle mescolargli mescolarmi mescolarti mescolarci mescolarne mischiare mischiarsi mischiarlo mischiarla mischiarli mischiarle mischiargli mischiarmi mischiarti mischiarci mischiarne|mescolato mescolata mescolati mescolate mescolando mescolandolo mescolandola mescolandosi mischiato mischiata mischiati mischiate mischiando mischiandolo mischiandola mischiandosi
v|knead|impasta impastava impastò impasterà impasterebbe|impastano impastavano impastarono impasteranno impasterebbero impastino|impastare impastarsi impastarlo impastarla impastarli impastarle impastargli impastarmi impastarti impastarci impastarne|impastato impastata impastati impastate impastando impastandolo impastandola impastandosi
v|cut|taglia tagliava tagliò taglierà taglierebbe|tagliano tagliavano tagliarono taglieranno taglierebbero taglino|tagliare tagliarsi tagliarlo tagliarla tagliarli tagliarle tagliargli tagliarmi tagliarti tagliarci tagliarne|tagliato tagliata tagliati tagliate tagliando tagliandolo tagliandola tagliandosi
v|slice|affetta affettava affettò affetterà affetterebbe affetti|affettano affettavano affettarono affetteranno affetterebbero affettino|affettare affettarsi affettarlo affettarla affettarli affettarle affettargli affettarmi affettarti affettarci affettarne|affettato affettata affettati affettate affettando affettandolo affettandola affettandosi
v|peel|sbuccia sbucciava sbucciò sbuccerà sbuccerebbe sbucci pela pelava pelò pelerà pelerebbe|sbucciano sbucciavano sbucciarono sbucceranno sbuccerebbero sbuccino pelano pelavano pelarono peleranno pelerebbero pelino|sbucciare sbucciarsi sbucciarlo sbucciarla sbucciarli sbucciarle sbucciargli sbucciarmi sbucciarti sbucciarci sbucciarne pelare pelarsi pelarlo pelarla pelarli pelarle pelargli pelarmi pelarti pelarci pelarne|sbucciato sbucciata sbucciati sbucciate sbucciando sbucciandolo sbucciandola sbucciandosi pelato pelata pelati pelate pelando pelandolo pelandola pelandosi
v|grate|grattugiava grattugiò grattugerà grattugerebbe grattugi|grattugiano grattugiavano grattugiarono grattugeranno grattugerebbero grattugino|grattugiare grattugiarsi grattugiarlo grattugiarla grattugiarli grattugiarle grattugiargli grattugiarmi grattugiarti grattugiarci grattugiarne|grattugiato grattugiata grattugiati grattugiate grattugiando grattugiandolo grattugiandola grattugiandosi
v|season|condisce condiva condì condirà condirebbe condisca|condiscono condivano condirono condiranno condirebbero condiscano|condire condirsi condirlo condirla condirli condirle condirgli condirmi condirti condirci condirne|condito condita conditi condite condendo condendolo condendola condendosi
v|pour|versa versava versò verserà verserebbe versi|versano versavano versarono verseranno verserebbero versino|versare versarsi versarlo versarla versarli versarle versargli versarmi versarti versarci versarne|versato versata versati versate versando versandolo versandola versandosi
v|fill|riempie riempiva riempì riempirà riempirebbe riempia|riempiono riempivano riempirono riempiranno riempirebbero riempiano|riempire riempirsi riempirlo riempirla riempirli riempirle riempirgli riempirmi riempirti riempirci riempirne|riempito riempita riempiti riempite riempiendo riempiendolo riempiendola riempiendosi
v|empty|svuota svuotava svuotò svuoterà svuoterebbe svuoti|svuotano svuotavano svuotarono svuoteranno svuoterebbero svuotino|svuotare svuotarsi svuotarlo svuotarla svuotarli svuotarle svuotargli svuotarmi svuotarti svuotarci svuotarne|svuotato svuotata svuotati svuotate svuotando svuotandolo svuotandola svuotandosi
v|whip|monta montava montò monterà monterebbe|montano montavano montarono monteranno monterebbero montino|montare montarsi montarlo montarla montarli montarle montargli montarmi montarti montarci montarne|montato montata montati montate montando montandolo montandola montandosi
v|melt|scioglie scioglieva sciolse scioglierà scioglierebbe sciolga fonde fondeva fuse fonderà fonderebbe fonda|sciolgono scioglievano sciolsero scioglieranno scioglierebbero sciolgano fondono fondevano fusero fonderanno fonderebbero fondano|sciogliere sciogliersi scioglierlo scioglierla scioglierli scioglierle sciogliergli sciogliermi scioglierti scioglierci scioglierne fondere fondersi fonderlo fonderla fonderli fonderle fondergli fondermi fonderti fonderci fonderne|sciolto sciolta sciolti sciolte sciogliendo sciogliendolo sciogliendola sciogliendosi fusa fondendo fondendolo fondendola fondendosi
v|serve|serviva servì servirà servirebbe|servono servivano servirono serviranno servirebbero servano|servire servirsi servirlo servirla servirli servirle servirgli servirmi servirti servirci servirne|servito servita serviti servite servendo servendolo servendola servendosi
v|set_the_table|apparecchia apparecchiava apparecchiò apparecchierà apparecchierebbe apparecchi|apparecchiano apparecchiavano apparecchiarono apparecchieranno apparecchierebbero apparecchino|apparecchiare apparecchiarsi apparecchiarlo apparecchiarla apparecchiarli apparecchiarle apparecchiargli apparecchiarmi apparecchiarti apparecchiarci apparecchiarne|apparecchiato apparecchiata apparecchiati apparecchiate apparecchiando apparecchiandolo apparecchiandola apparecchiandosi
v|prepare|prepara preparava preparò preparerà preparerebbe prepari|preparano preparavano prepararono prepareranno preparerebbero preparino|preparare prepararlo prepararla prepararli prepararle preparargli prepararmi prepararti prepararci prepararne|preparato preparata preparati preparate preparando preparandolo preparandola
v|feed|nutre nutriva nutrì nutrirà nutrirebbe nutra|nutrono nutrivano nutrirono nutriranno nutrirebbero nutrano|nutrire nutrirsi nutrirlo nutrirla nutrirli nutrirle nutrirgli nutrirmi nutrirti nutrirci nutrirne|nutrito nutrita nutriti nutrite nutrendo nutrendolo nutrendola nutrendosi
v|milk|munge mungeva munse mungerà mungerebbe munga|mungono mungevano munsero mungeranno mungerebbero mungano|mungere mungersi mungerlo mungerla mungerli mungerle mungergli mungermi mungerti mungerci mungerne|munto munta munti munte mungendo mungendolo mungendola mungendosi
v|clean|pulisce puliva pulì pulirà pulirebbe pulisca|puliscono pulivano pulirono puliranno pulirebbero puliscano|pulire pulirsi pulirlo pulirla pulirli pulirle pulirgli pulirmi pulirti pulirci pulirne|pulendo pulendolo pulendola pulendosi
v|wash|lava lavava lavò laverà laverebbe lavi si_lava si_lavava si_lavò si_laverà si_laverebbe si_lavi|lavano lavavano lavarono laveranno laverebbero lavino si_lavano si_lavavano si_lavarono si_laveranno si_laverebbero si_lavino|lavare lavarsi lavarlo lavarla lavarli lavarle lavargli lavarmi lavarti lavarci lavarne|lavato lavata lavati lavate lavando lavandolo lavandola lavandosi
v|dry|asciuga asciugava asciugò asciugherà asciugherebbe asciughi|asciugano asciugavano asciugarono asciugheranno asciugherebbero asciughino|asciugare asciugarsi asciugarlo asciugarla asciugarli asciugarle asciugargli asciugarmi asciugarti asciugarci asciugarne|asciugato asciugata asciugati asciugate asciugando asciugandolo asciugandola asciugandosi
v|iron|stira stirava stirò stirerà stirerebbe stiri|stirano stiravano stirarono stireranno stirerebbero stirino|stirare stirarlo stirarla stirarli stirarle stirargli stirarmi stirarti stirarci stirarne|stirato stirata stirati stirate stirando stirandolo stirandola
v|sweep|spazza spazzava spazzò spazzerà spazzerebbe spazzi|spazzano spazzavano spazzarono spazzeranno spazzerebbero|spazzare spazzarsi spazzarlo spazzarla spazzarli spazzarle spazzargli spazzarmi spazzarti spazzarci spazzarne|spazzato spazzata spazzati spazzate spazzando spazzandolo spazzandola spazzandosi
v|tidy|riordina riordinava riordinò riordinerà riordinerebbe riordini ordina ordinava ordinò ordinerà ordinerebbe ordini sistema sistemava sistemò sistemerà sistemerebbe sistemi|riordinano riordinavano riordinarono riordineranno riordinerebbero riordinino ordinano ordinavano ordinarono ordineranno ordinerebbero ordinino sistemano sistemavano sistemarono sistemeranno sistemerebbero sistemino|riordinare riordinarsi riordinarlo riordinarla riordinarli riordinarle riordinargli riordinarmi riordinarti riordinarci riordinarne ordinare ordinarsi ordinarlo ordinarla ordinarli ordinarle ordinargli ordinarmi ordinarti ordinarci ordinarne sistemare sistemarsi sistemarlo sistemarla sistemarli sistemarle sistemargli sistemarmi sistemarti sistemarci sistemarne|riordinato riordinata riordinati riordinate riordinando riordinandolo riordinandola riordinandosi ordinando ordinandolo ordinandola ordinandosi sistemato sistemata sistemati sistemate sistemando sistemandolo sistemandola sistemandosi
v|polish|lucidava lucidò luciderà luciderebbe|lucidano lucidavano lucidarono lucideranno luciderebbero lucidino|lucidare lucidarsi lucidarlo lucidarla lucidarli lucidarle lucidargli lucidarmi lucidarti lucidarci lucidarne|lucidato lucidata lucidati lucidate lucidando lucidandolo lucidandola lucidandosi
v|shave|rade radeva rase raderà raderebbe rada si_rade si_radeva si_rase si_raderà si_raderebbe si_rada|radono radevano rasero raderanno raderebbero radano si_radono si_radevano si_rasero si_raderanno si_raderebbero si_radano|radere radersi raderlo raderla raderli raderle radergli radermi raderti raderci raderne|raduto raduta raduti radute radendo radendolo radendola radendosi
v|comb|pettina pettinava pettinò pettinerà pettinerebbe si_pettina si_pettinava si_pettinò si_pettinerà si_pettinerebbe si_pettini|pettinano pettinavano pettinarono pettineranno pettinerebbero pettinino si_pettinano si_pettinavano si_pettinarono si_pettineranno si_pettinerebbero si_pettinino|pettinare pettinarsi pettinarlo pettinarla pettinarli pettinarle pettinargli pettinarmi pettinarti pettinarci pettinarne|pettinato pettinata pettinati pettinate pettinando pettinandolo pettinandola pettinandosi
v|get_dressed|veste vestiva vestì vestirà vestirebbe vesta si_veste si_vestiva si_vestì si_vestirà si_vestirebbe si_vesta|vestono vestivano vestirono vestiranno vestirebbero vestano si_vestono si_vestivano si_vestirono si_vestiranno si_vestirebbero si_vestano|vestire vestirsi vestirmi vestirti vestirci|vestita vestite vestendo vestendosi
v|put_on|indossa indossava indossò indosserà indosserebbe indossi infila infilava infilò infilerà infilerebbe infili|indossano indossavano indossarono indosseranno indosserebbero indossino infilano infilavano infilarono infileranno infilerebbero infilino|indossare indossarsi indossarlo indossarla indossarli indossarle indossargli indossarmi indossarti indossarci indossarne infilare infilarsi infilarlo infilarla infilarli infilarle infilargli infilarmi infilarti infilarci infilarne|indossato indossata indossati indossate indossando indossandolo indossandola indossandosi infilato infilata infilati infilate infilando infilandolo infilandola infilandosi
v|undress|spoglia spogliava spogliò spoglierà spoglierebbe spogli si_spoglia si_spogliava si_spogliò si_spoglierà si_spoglierebbe si_spogli|spogliano spogliavano spogliarono spoglieranno spoglierebbero spoglino si_spogliano si_spogliavano si_spogliarono si_spoglieranno si_spoglierebbero si_spoglino|spogliare spogliarsi spogliarmi spogliarti spogliarci|spogliato spogliata spogliati spogliate spogliando spogliandosi
v|dress_up|traveste travestiva travestì travestirà travestirebbe travesta si_traveste si_travestiva si_travestì si_travestirà si_travestirebbe si_travesta mascherava mascherò maschererà maschererebbe mascheri si_maschera si_mascherava si_mascherò si_maschererà si_maschererebbe si_mascheri|travestono travestivano travestirono travestiranno travestirebbero travestano si_travestono si_travestivano si_travestirono si_travestiranno si_travestirebbero si_travestano mascherano mascheravano mascherarono maschereranno maschererebbero mascherino si_mascherano si_mascheravano si_mascherarono si_maschereranno si_maschererebbero si_mascherino|travestire travestirsi travestirmi travestirti travestirci mascherare mascherarsi mascherarmi mascherarti mascherarci|travestito travestita travestiti travestite travestendo travestendosi mascherato mascherata mascherati mascherate mascherando mascherandosi
v|brush|spazzolava spazzolò spazzolerà spazzolerebbe spazzoli|spazzolano spazzolavano spazzolarono spazzoleranno spazzolerebbero|spazzolare spazzolarsi spazzolarlo spazzolarla spazzolarli spazzolarle spazzolargli spazzolarmi spazzolarti spazzolarci spazzolarne|spazzolato spazzolata spazzolati spazzolate spazzolando spazzolandolo spazzolandola spazzolandosi
v|bathe|bagna bagnava bagnò bagnerà bagnerebbe si_bagna si_bagnava si_bagnò si_bagnerà si_bagnerebbe si_bagni|bagnano bagnavano bagnarono bagneranno bagnerebbero si_bagnano si_bagnavano si_bagnarono si_bagneranno si_bagnerebbero si_bagnino|bagnare bagnarsi bagnarmi bagnarti bagnarci|bagnando bagnandosi
v|shower|docciava docciò doccerà doccerebbe docci si_doccia si_docciava si_docciò si_doccerà si_doccerebbe si_docci|docciano docciavano docciarono docceranno doccerebbero doccino si_docciano si_docciavano si_docciarono si_docceranno si_doccerebbero si_doccino|docciare docciarsi docciarmi docciarti docciarci|docciato docciata docciati docciate docciando docciandosi
v|work|lavora lavorava lavorò lavorerà lavorerebbe funziona funzionava funzionò funzionerà funzionerebbe funzioni|lavorano lavoravano lavorarono lavoreranno lavorerebbero lavorino funzionano funzionavano funzionarono funzioneranno funzionerebbero funzionino|lavorare lavorarsi lavorarlo lavorarla lavorarli lavorarle lavorargli lavorarmi lavorarti lavorarci lavorarne funzionare funzionarsi funzionarlo funzionarla funzionarli funzionarle funzionargli funzionarmi funzionarti funzionarci funzionarne|lavorato lavorata lavorati lavorate lavorando lavorandolo lavorandola lavorandosi funzionato funzionata funzionati funzionate funzionando funzionandolo funzionandola funzionandosi
v|build|costruisce costruiva costruì costruirà costruirebbe costruisca|costruiscono costruivano costruirono costruiranno costruirebbero costruiscano|costruire costruirsi costruirlo costruirla costruirli costruirle costruirgli costruirmi costruirti costruirci costruirne|costruito costruita costruiti costruite costruendo costruendolo costruendola costruendosi
v|repair|ripara riparava riparò riparerà riparerebbe ripari aggiusta aggiustava aggiustò aggiusterà aggiusterebbe aggiusti|riparano riparavano ripararono ripareranno riparerebbero riparino aggiustano aggiustavano aggiustarono aggiusteranno aggiusterebbero aggiustino|riparare ripararsi ripararlo ripararla ripararli ripararle riparargli ripararmi ripararti ripararci ripararne aggiustare aggiustarsi aggiustarlo aggiustarla aggiustarli aggiustarle aggiustargli aggiustarmi aggiustarti aggiustarci aggiustarne|riparato riparata riparati riparate riparando riparandolo riparandola riparandosi aggiustato aggiustata aggiustati aggiustate aggiustando aggiustandolo aggiustandola aggiustandosi
v|break|rompe rompeva ruppe romperà romperebbe rompa si_rompe si_rompeva si_ruppe si_romperà si_romperebbe si_rompa|rompono rompevano ruppero romperanno romperebbero rompano si_rompono si_rompevano si_ruppero si_romperanno si_romperebbero si_rompano|rompere rompersi romperlo romperla romperli romperle rompergli rompermi romperti romperci romperne|rompendo rompendolo rompendola rompendosi
v|destroy|distrugge distruggeva distrusse distruggerà distruggerebbe distrugga|distruggono distruggevano distrussero distruggeranno distruggerebbero distruggano|distruggere distruggersi distruggerlo distruggerla distruggerli distruggerle distruggergli distruggermi distruggerti distruggerci distruggerne|distrutto distrutta distrutti distrutte distruggendo distruggendolo distruggendola distruggendosi
v|open|apre apriva aprì aprirà aprirebbe apra si_apre si_apriva si_aprì si_aprirà si_aprirebbe si_apra|aprono aprivano aprirono apriranno aprirebbero aprano si_aprono si_aprivano si_aprirono si_apriranno si_aprirebbero si_aprano|aprire aprirsi aprirlo aprirla aprirli aprirle aprirgli aprirmi aprirti aprirci aprirne|aprendo aprendolo aprendola aprendosi
v|close|chiude chiudeva chiuderà chiuderebbe chiuda si_chiude si_chiudeva si_chiuse si_chiuderà si_chiuderebbe si_chiuda|chiudono chiudevano chiusero chiuderanno chiuderebbero chiudano si_chiudono si_chiudevano si_chiusero si_chiuderanno si_chiuderebbero si_chiudano|chiudere chiudersi chiuderlo chiuderla chiuderli chiuderle chiudergli chiudermi chiuderti chiuderci chiuderne|chiudendo chiudendolo chiudendola chiudendosi
v|lock|sbarra sbarrava sbarrò sbarrerà sbarrerebbe sbarri|sbarrano sbarravano sbarrarono sbarreranno sbarrerebbero sbarrino|sbarrare sbarrarsi sbarrarlo sbarrarla sbarrarli sbarrarle sbarrargli sbarrarmi sbarrarti sbarrarci sbarrarne|sbarrato sbarrata sbarrati sbarrate sbarrando sbarrandolo sbarrandola sbarrandosi
v|switch_on|accende accendeva accese accenderà accenderebbe accenda|accendono accendevano accesero accenderanno accenderebbero accendano|accendere accendersi accenderlo accenderla accenderli accenderle accendergli accendermi accenderti accenderci accenderne|acceso accesa accesi accendendo accendendolo accendendola accendendosi
v|switch_off|spegne spegneva spense spegnerà spegnerebbe spenga|spengono spegnevano spensero spegneranno spegnerebbero spengano|spegnere spegnersi spegnerlo spegnerla spegnerli spegnerle spegnergli spegnermi spegnerti spegnerci spegnerne|spento spenta spenti spente spegnendo spegnendolo spegnendola spegnendosi
v|press|preme premeva premé premette premerà premerebbe prema|premono premevano premerono premettero premeranno premerebbero premano|premere premersi premerlo premerla premerli premerle premergli premermi premerti premerci premerne|premuto premuta premuti premute premendo premendolo premendola premendosi
v|turn|gira girava girò girerà girerebbe giri volta voltava voltò volterà volterebbe|girano giravano girarono gireranno girerebbero girino voltano voltavano voltarono volteranno volterebbero voltino|girare girarsi girarlo girarla girarli girarle girargli girarmi girarti girarci girarne voltare voltarsi voltarlo voltarla voltarli voltarle voltargli voltarmi voltarti voltarci voltarne|girato girata girati girate girando girandolo girandola girandosi voltato voltata voltati voltate voltando voltandolo voltandola voltandosi
v|screw|avvita avvitava avvitò avviterà avviterebbe avviti|avvitano avvitavano avvitarono avviteranno avviterebbero avvitino|avvitare avvitarsi avvitarlo avvitarla avvitarli avvitarle avvitargli avvitarmi avvitarti avvitarci avvitarne|avvitato avvitata avvitati avvitate avvitando avvitandolo avvitandola avvitandosi
v|hammer|martella martellava martellò martellerà martellerebbe|martellano martellavano martellarono martelleranno martellerebbero martellino|martellare martellarsi martellarlo martellarla martellarli martellarle martellargli martellarmi martellarti martellarci martellarne|martellato martellata martellati martellate martellando martellandolo martellandola martellandosi
v|drill|perfora perforava perforò perforerà perforerebbe perfori|perforano perforavano perforarono perforeranno perforerebbero perforino|perforare perforarsi perforarlo perforarla perforarli perforarle perforargli perforarmi perforarti perforarci perforarne|perforato perforata perforati perforate perforando perforandolo perforandola perforandosi
v|saw|segava segò segherà segherebbe seghi|segano segavano segarono segheranno segherebbero seghino|segare segarsi segarlo segarla segarli segarle segargli segarmi segarti segarci segarne|segato segata segati segate segando segandolo segandola segandosi
v|glue|incolla incollava incollò incollerà incollerebbe incolli|incollano incollavano incollarono incolleranno incollerebbero incollino|incollare incollarsi incollarlo incollarla incollarli incollarle incollargli incollarmi incollarti incollarci incollarne|incollato incollata incollati incollate incollando incollandolo incollandola incollandosi
v|sew|cuce cuciva cucì cucirà cucirebbe cucia|cuciono cucivano cucirono cuciranno cucirebbero cuciano|cucire cucirsi cucirlo cucirla cucirli cucirle cucirgli cucirmi cucirti cucirci cucirne|cucito cucita cuciti cucite cucendo cucendolo cucendola cucendosi
v|knit|sferruzza sferruzzava sferruzzò sferruzzerà sferruzzerebbe sferruzzi|sferruzzano sferruzzavano sferruzzarono sferruzzeranno sferruzzerebbero sferruzzino|sferruzzare sferruzzarsi sferruzzarlo sferruzzarla sferruzzarli sferruzzarle sferruzzargli sferruzzarmi sferruzzarti sferruzzarci sferruzzarne|sferruzzato sferruzzata sferruzzati sferruzzate sferruzzando sferruzzandolo sferruzzandola sferruzzandosi
v|weave|tesse tesseva tessé tessette tesserà tesserebbe tessa|tessono tessevano tesserono tessettero tesseranno tesserebbero tessano|tessersi tesserlo tesserla tesserli tesserle tessergli tessermi tesserti tesserci tesserne|tessuta tessute tessendo tessendolo tessendola tessendosi
v|embroider|ricama ricamava ricamò ricamerà ricamerebbe ricami|ricamano ricamavano ricamarono ricameranno ricamerebbero ricamino|ricamare ricamarsi ricamarlo ricamarla ricamarli ricamarle ricamargli ricamarmi ricamarti ricamarci ricamarne|ricamato ricamata ricamati ricamate ricamando ricamandolo ricamandola ricamandosi
v|tie|lega legava legò legherà legherebbe leghi allaccia allacciava allacciò allaccerà allaccerebbe allacci annoda annodava annodò annoderà annoderebbe annodi|legano legavano legarono legheranno legherebbero leghino allacciano allacciavano allacciarono allacceranno allaccerebbero allaccino annodano annodavano annodarono annoderanno annoderebbero annodino|legare legarsi legarlo legarla legarli legarle legargli legarmi legarti legarci legarne allacciare allacciarsi allacciarlo allacciarla allacciarli allacciarle allacciargli allacciarmi allacciarti allacciarci allacciarne annodare annodarsi annodarlo annodarla annodarli annodarle annodargli annodarmi annodarti annodarci annodarne|legato legata legati legate legando legandolo legandola legandosi allacciato allacciata allacciati allacciate allacciando allacciandolo allacciandola allacciandosi annodato annodata annodati annodate annodando annodandolo annodandola annodandosi
v|untie|slega slegava slegò slegherà slegherebbe sleghi slaccia slacciava slacciò slaccerà slaccerebbe slacci|slegano slegavano slegarono slegheranno slegherebbero sleghino slacciano slacciavano slacciarono slacceranno slaccerebbero slaccino|slegare slegarsi slegarlo slegarla slegarli slegarle slegargli slegarmi slegarti slegarci slegarne slacciare slacciarsi slacciarlo slacciarla slacciarli slacciarle slacciargli slacciarmi slacciarti slacciarci slacciarne|slegato slegata slegati slegate slegando slegandolo slegandola slegandosi slacciato slacciata slacciati slacciate slacciando slacciandolo slacciandola slacciandosi
v|fold|piega piegava piegò piegherà piegherebbe pieghi|piegano piegavano piegarono piegheranno piegherebbero pieghino|piegare piegarsi piegarlo piegarla piegarli piegarle piegargli piegarmi piegarti piegarci piegarne|piegato piegata piegati piegate piegando piegandolo piegandola piegandosi
v|unfold|spiegazza spiegazzava spiegazzò spiegazzerà spiegazzerebbe spiegazzi|spiegazzano spiegazzavano spiegazzarono spiegazzeranno spiegazzerebbero spiegazzino|spiegazzare spiegazzarsi spiegazzarlo spiegazzarla spiegazzarli spiegazzarle spiegazzargli spiegazzarmi spiegazzarti spiegazzarci spiegazzarne|spiegazzato spiegazzata spiegazzati spiegazzate spiegazzando spiegazzandolo spiegazzandola spiegazzandosi
v|wrap|avvolge avvolgeva avvolse avvolgerà avvolgerebbe avvolga incarta incartava incartò incarterà incarterebbe incarti|avvolgono avvolgevano avvolsero avvolgeranno avvolgerebbero avvolgano incartano incartavano incartarono incarteranno incarterebbero incartino|avvolgere avvolgersi avvolgerlo avvolgerla avvolgerli avvolgerle avvolgergli avvolgermi avvolgerti avvolgerci avvolgerne incartare incartarsi incartarlo incartarla incartarli incartarle incartargli incartarmi incartarti incartarci incartarne|avvolto avvolta avvolti avvolte avvolgendo avvolgendolo avvolgendola avvolgendosi incartato incartata incartati incartate incartando incartandolo incartandola incartandosi
v|pack|imballa imballava imballò imballerà imballerebbe imballi impacchetta impacchettava impacchettò impacchetterà impacchetterebbe impacchetti|imballano imballavano imballarono imballeranno imballerebbero imballino impacchettano impacchettavano impacchettarono impacchetteranno impacchetterebbero impacchettino|imballare imballarsi imballarlo imballarla imballarli imballarle imballargli imballarmi imballarti imballarci imballarne impacchettare impacchettarsi impacchettarlo impacchettarla impacchettarli impacchettarle impacchettargli impacchettarmi impacchettarti impacchettarci impacchettarne|imballato imballata imballati imballate imballando imballandolo imballandola imballandosi impacchettato impacchettata impacchettati impacchettate impacchettando impacchettandolo impacchettandola impacchettandosi
v|unpack|scarta scartava scartò scarterà scarterebbe scarti|scartano scartavano scartarono scarteranno scarterebbero scartino|scartare scartarsi scartarlo scartarla scartarli scartarle scartargli scartarmi scartarti scartarci scartarne|scartato scartata scartati scartate scartando scartandolo scartandola scartandosi
v|assemble|assembla assemblava assemblò assemblerà assemblerebbe assembli|assemblano assemblavano assemblarono assembleranno assemblerebbero assemblino|assemblare assemblarsi assemblarlo assemblarla assemblarli assemblarle assemblargli assemblarmi assemblarti assemblarci assemblarne|assemblato assemblata assemblati assemblate assemblando assemblandolo assemblandola assemblandosi
v|measure|misurava misurò misurerà misurerebbe misuri|misurano misuravano misurarono misureranno misurerebbero misurino|misurare misurarsi misurarlo misurarla misurarli misurarle misurargli misurarmi misurarti misurarci misurarne|misurato misurata misurati misurate misurando misurandolo misurandola misurandosi
v|weigh|pesa pesava pesò peserà peserebbe|pesano pesavano pesarono peseranno peserebbero pesino|pesare pesarsi pesarlo pesarla pesarli pesarle pesargli pesarmi pesarti pesarci pesarne|pesato pesata pesati pesate pesando pesandolo pesandola pesandosi
v|count|conta contava contò conterà conterebbe|contano contavano contarono conteranno conterebbero contino|contare contarsi contarlo contarla contarli contarle contargli contarmi contarti contarci contarne|contato contata contati contate contando contandolo contandola contandosi
v|calculate|calcola calcolava calcolò calcolerà calcolerebbe calcoli|calcolano calcolavano calcolarono calcoleranno calcolerebbero calcolino|calcolare calcolarsi calcolarlo calcolarla calcolarli calcolarle calcolargli calcolarmi calcolarti calcolarci calcolarne|calcolato calcolata calcolati calcolate calcolando calcolandolo calcolandola calcolandosi
v|draw|disegna disegnava disegnò disegnerà disegnerebbe|disegnano disegnavano disegnarono disegneranno disegnerebbero|disegnare disegnarsi disegnarlo disegnarla disegnarli disegnarle disegnargli disegnarmi disegnarti disegnarci disegnarne|disegnato disegnata disegnati disegnate disegnando disegnandolo disegnandola disegnandosi
v|paint|dipinge dipingeva dipinse dipingerà dipingerebbe dipinga vernicia verniciava verniciò vernicerà vernicerebbe|dipingono dipingevano dipinsero dipingeranno dipingerebbero dipingano verniciano verniciavano verniciarono verniceranno vernicerebbero vernicino|dipingere dipingersi dipingerlo dipingerla dipingerli dipingerle dipingergli dipingermi dipingerti dipingerci dipingerne verniciare verniciarsi verniciarlo verniciarla verniciarli verniciarle verniciargli verniciarmi verniciarti verniciarci verniciarne|dipinta dipinte dipingendo dipingendolo dipingendola dipingendosi verniciato verniciata verniciati verniciate verniciando verniciandolo verniciandola verniciandosi
v|colour|colora colorava colorò colorerà colorerebbe|colorano coloravano colorarono coloreranno colorerebbero colorino|colorare colorarsi colorarlo colorarla colorarli colorarle colorargli colorarmi colorarti colorarci colorarne|colorando colorandolo colorandola colorandosi
v|write|scrive scriveva scrisse scriverà scriverebbe scriva|scrivono scrivevano scrissero scriveranno scriverebbero scrivano|scrivere scriversi scriverlo scriverla scriverli scriverle scrivergli scrivermi scriverti scriverci scriverne|scritto scritta scritti scritte scrivendo scrivendolo scrivendola scrivendosi
v|read|legge leggeva lesse leggerà leggerebbe legga|leggono leggevano lessero leggeranno leggerebbero leggano|leggere leggersi leggerlo leggerla leggerli leggerle leggergli leggermi leggerti leggerci leggerne|letta lette leggendo leggendolo leggendola leggendosi
v|sign|firmava firmò firmerà firmerebbe firmi|firmano firmavano firmarono firmeranno firmerebbero firmino|firmare firmarsi firmarlo firmarla firmarli firmarle firmargli firmarmi firmarti firmarci firmarne|firmato firmata firmati firmate firmando firmandolo firmandola firmandosi
v|print|stampa stampava stampò stamperà stamperebbe stampi|stampano stampavano stamparono stamperanno stamperebbero stampino|stampare stamparsi stamparlo stamparla stamparli stamparle stampargli stamparmi stamparti stamparci stamparne|stampato stampata stampati stampate stampando stampandolo stampandola stampandosi
v|photograph|fotografava fotografò fotograferà fotograferebbe|fotografano fotografavano fotografarono fotograferanno fotograferebbero fotografino|fotografare fotografarsi fotografarlo fotografarla fotografarli fotografarle fotografargli fotografarmi fotografarti fotografarci fotografarne|fotografato fotografata fotografati fotografate fotografando fotografandolo fotografandola fotografandosi
v|film|filma filmava filmò filmerà filmerebbe filmi riprende riprendeva riprese riprenderà riprenderebbe riprenda|filmano filmavano filmarono filmeranno filmerebbero riprendono riprendevano ripresero riprenderanno riprenderebbero riprendano|filmare filmarsi filmarlo filmarla filmarli filmarle filmargli filmarmi filmarti filmarci filmarne riprendere riprendersi riprenderlo riprenderla riprenderli riprenderle riprendergli riprendermi riprenderti riprenderci riprenderne|filmata filmate filmando filmandolo filmandola filmandosi ripreso ripresa ripresi riprendendo riprendendolo riprendendola riprendendosi
v|record|registra registrava registrò registrerà registrerebbe registri|registrano registravano registrarono registreranno registrerebbero registrino|registrare registrarsi registrarlo registrarla registrarli registrarle registrargli registrarmi registrarti registrarci registrarne|registrato registrata registrati registrate registrando registrandolo registrandola registrandosi
v|create|crea creava creò creerà creerebbe crei|creano creavano crearono creeranno creerebbero creino|creare crearsi crearlo crearla crearli crearle creargli crearmi crearti crearci crearne|creato creata creati create creando creandolo creandola creandosi
v|invent|inventa inventava inventò inventerà inventerebbe inventi|inventano inventavano inventarono inventeranno inventerebbero inventino|inventare inventarsi inventarlo inventarla inventarli inventarle inventargli inventarmi inventarti inventarci inventarne|inventato inventata inventati inventate inventando inventandolo inventandola inventandosi
v|carve|intaglia intagliava intagliò intaglierà intaglierebbe intagli scolpisce scolpiva scolpì scolpirà scolpirebbe scolpisca|intagliano intagliavano intagliarono intaglieranno intaglierebbero intaglino scolpiscono scolpivano scolpirono scolpiranno scolpirebbero scolpiscano|intagliare intagliarsi intagliarlo intagliarla intagliarli intagliarle intagliargli intagliarmi intagliarti intagliarci intagliarne scolpire scolpirsi scolpirlo scolpirla scolpirli scolpirle scolpirgli scolpirmi scolpirti scolpirci scolpirne|intagliato intagliata intagliati intagliate intagliando intagliandolo intagliandola intagliandosi scolpito scolpita scolpiti scolpite scolpendo scolpendolo scolpendola scolpendosi
v|forge|forgia forgiava forgiò forgerà forgerebbe forgi|forgiano forgiavano forgiarono forgeranno forgerebbero forgino|forgiare forgiarsi forgiarlo forgiarla forgiarli forgiarle forgiargli forgiarmi forgiarti forgiarci forgiarne|forgiato forgiata forgiati forgiate forgiando forgiandolo forgiandola forgiandosi
v|model|modella modellava modellò modellerà modellerebbe modelli|modellano modellavano modellarono modelleranno modellerebbero modellino|modellare modellarsi modellarlo modellarla modellarli modellarle modellargli modellarmi modellarti modellarci modellarne|modellato modellata modellati modellate modellando modellandolo modellandola modellandosi
v|decorate|decora decorava decorò decorerà decorerebbe decori addobba addobbava addobbò addobberà addobberebbe addobbi|decorano decoravano decorarono decoreranno decorerebbero decorino addobbano addobbavano addobbarono addobberanno addobberebbero addobbino|decorare decorarsi decorarlo decorarla decorarli decorarle decorargli decorarmi decorarti decorarci decorarne addobbare addobbarsi addobbarlo addobbarla addobbarli addobbarle addobbargli addobbarmi addobbarti addobbarci addobbarne|decorato decorata decorati decorate decorando decorandolo decorandola decorandosi addobbato addobbata addobbati addobbate addobbando addobbandolo addobbandola addobbandosi
v|plant|piantava piantò pianterà pianterebbe pianti|piantano piantavano piantarono pianteranno pianterebbero piantino|piantare piantarsi piantarlo piantarla piantarli piantarle piantargli piantarmi piantarti piantarci piantarne|piantato piantata piantati piantate piantando piantandolo piantandola piantandosi
v|sow|semina seminava seminò seminerà seminerebbe|seminano seminavano seminarono semineranno seminerebbero seminino|seminare seminarsi seminarlo seminarla seminarli seminarle seminargli seminarmi seminarti seminarci seminarne|seminato seminata seminati seminate seminando seminandolo seminandola seminandosi
v|water|annaffia annaffiava annaffiò annaffierà annaffierebbe annaffi innaffia innaffiava innaffiò innaffierà innaffierebbe innaffi|annaffiano annaffiavano annaffiarono annaffieranno annaffierebbero annaffino innaffiano innaffiavano innaffiarono innaffieranno innaffierebbero innaffino|annaffiare annaffiarsi annaffiarlo annaffiarla annaffiarli annaffiarle annaffiargli annaffiarmi annaffiarti annaffiarci annaffiarne innaffiare innaffiarsi innaffiarlo innaffiarla innaffiarli innaffiarle innaffiargli innaffiarmi innaffiarti innaffiarci innaffiarne|annaffiato annaffiata annaffiati annaffiate annaffiando annaffiandolo annaffiandola annaffiandosi innaffiato innaffiata innaffiati innaffiate innaffiando innaffiandolo innaffiandola innaffiandosi
v|harvest|miete mieteva mieté mietette mieterà mieterebbe mieta vendemmiava vendemmiò vendemmierà vendemmierebbe vendemmi|mietono mietevano mieterono mietettero mieteranno mieterebbero mietano vendemmiano vendemmiavano vendemmiarono vendemmieranno vendemmierebbero vendemmino|mietere mietersi mieterlo mieterla mieterli mieterle mietergli mietermi mieterti mieterci mieterne vendemmiare vendemmiarsi vendemmiarlo vendemmiarla vendemmiarli vendemmiarle vendemmiargli vendemmiarmi vendemmiarti vendemmiarci vendemmiarne|mietuto mietuta mietuti mietute mietendo mietendolo mietendola mietendosi vendemmiato vendemmiata vendemmiati vendemmiate vendemmiando vendemmiandolo vendemmiandola vendemmiandosi
v|pick|coglie coglieva colse coglierà coglierebbe colga|colgono coglievano colsero coglieranno coglierebbero colgano|cogliere cogliersi coglierlo coglierla coglierli coglierle cogliergli cogliermi coglierti coglierci coglierne|colto colta colti colte cogliendo cogliendolo cogliendola cogliendosi
v|dig|scava scavava scavò scaverà scaverebbe scavi zappava zappò zapperà zapperebbe zappi|scavano scavavano scavarono scaveranno scaverebbero scavino zappano zappavano zapparono zapperanno zapperebbero zappino|scavare scavarsi scavarlo scavarla scavarli scavarle scavargli scavarmi scavarti scavarci scavarne zappare zapparsi zapparlo zapparla zapparli zapparle zappargli zapparmi zapparti zapparci zapparne|scavato scavata scavati scavate scavando scavandolo scavandola scavandosi zappato zappata zappati zappate zappando zappandolo zappandola zappandosi
v|prune|pota potava potò poterà poterebbe poti|potano potavano potarono poteranno poterebbero potino|potare potarsi potarlo potarla potarli potarle potargli potarmi potarti potarci potarne|potato potata potati potate potando potandolo potandola potandosi
v|mow|falcia falciava falciò falcerà falcerebbe|falciano falciavano falciarono falceranno falcerebbero falcino|falciare falciarsi falciarlo falciarla falciarli falciarle falciargli falciarmi falciarti falciarci falciarne|falciato falciata falciati falciate falciando falciandolo falciandola falciandosi
v|bloom|fiorisce fioriva fiorì fiorirà fiorirebbe fiorisca sboccia sbocciava sbocciò sboccerà sboccerebbe sbocci|fioriscono fiorivano fiorirono fioriranno fiorirebbero fioriscano sbocciano sbocciavano sbocciarono sbocceranno sboccerebbero sboccino|fiorire fiorirsi fiorirlo fiorirla fiorirli fiorirle fiorirgli fiorirmi fiorirti fiorirci fiorirne sbocciare sbocciarsi sbocciarlo sbocciarla sbocciarli sbocciarle sbocciargli sbocciarmi sbocciarti sbocciarci sbocciarne|fiorendo fiorendolo fiorendola fiorendosi sbocciato sbocciata sbocciati sbocciate sbocciando sbocciandolo sbocciandola sbocciandosi
v|sprout|germoglia germogliava germogliò germoglierà germoglierebbe spunta spuntava spuntò spunterà spunterebbe spunti|germogliano germogliavano germogliarono germoglieranno germoglierebbero germoglino spuntano spuntavano spuntarono spunteranno spunterebbero|germogliare germogliarsi germogliarlo germogliarla germogliarli germogliarle germogliargli germogliarmi germogliarti germogliarci germogliarne spuntare spuntarsi spuntarlo spuntarla spuntarli spuntarle spuntargli spuntarmi spuntarti spuntarci spuntarne|germogliato germogliata germogliati germogliate germogliando germogliandolo germogliandola germogliandosi spuntato spuntata spuntati spuntate spuntando spuntandolo spuntandola spuntandosi
v|fish|pesca pescava pescò pescherà pescherebbe peschi|pescano pescavano pescarono pescheranno pescherebbero peschino|pescare pescarsi pescarlo pescarla pescarli pescarle pescargli pescarmi pescarti pescarci pescarne|pescato pescata pescati pescate pescando pescandolo pescandola pescandosi
v|graze|pascola pascolava pascolò pascolerà pascolerebbe pascoli bruca brucava brucò brucherà brucherebbe|pascolano pascolavano pascolarono pascoleranno pascolerebbero pascolino brucano brucavano brucarono brucheranno brucherebbero bruchino|pascolare pascolarsi pascolarlo pascolarla pascolarli pascolarle pascolargli pascolarmi pascolarti pascolarci pascolarne brucare brucarsi brucarlo brucarla brucarli brucarle brucargli brucarmi brucarti brucarci brucarne|pascolato pascolata pascolati pascolate pascolando pascolandolo pascolandola pascolandosi brucato brucata brucati brucate brucando brucandolo brucandola brucandosi
v|shear|tosa tosava tosò toserà toserebbe tosi|tosano tosavano tosarono toseranno toserebbero tosino|tosare tosarsi tosarlo tosarla tosarli tosarle tosargli tosarmi tosarti tosarci tosarne|tosato tosata tosati tosate tosando tosandolo tosandola tosandosi
v|move|muove muoveva mosse muoverà muoverebbe muova sposta spostava spostò sposterà sposterebbe sposti|muovono muovevano mossero muoveranno muoverebbero muovano spostano spostavano spostarono sposteranno sposterebbero spostino|muovere muoversi muoverlo muoverla muoverli muoverle muovergli muovermi muoverti muoverci muoverne spostare spostarsi spostarlo spostarla spostarli spostarle spostargli spostarmi spostarti spostarci spostarne|mosso mossa mossi muovendo muovendolo muovendola muovendosi spostato spostata spostati spostate spostando spostandolo spostandola spostandosi
v|move_house|trasloca traslocava traslocò traslocherà traslocherebbe trasferisce trasferiva trasferì trasferirà trasferirebbe trasferisca si_trasferisce si_trasferiva si_trasferì si_trasferirà si_trasferirebbe si_trasferisca|traslocano traslocavano traslocarono traslocheranno traslocherebbero traslochino trasferiscono trasferivano trasferirono trasferiranno trasferirebbero trasferiscano si_trasferiscono si_trasferivano si_trasferirono si_trasferiranno si_trasferirebbero si_trasferiscano|traslocare traslocarsi traslocarlo traslocarla traslocarli traslocarle traslocargli traslocarmi traslocarti traslocarci traslocarne trasferire trasferirsi trasferirmi trasferirti trasferirci|traslocato traslocata traslocati traslocate traslocando traslocandolo traslocandola traslocandosi trasferito trasferita trasferiti trasferite trasferendo trasferendosi
v|load|carica caricava caricò caricherà caricherebbe carichi|caricano caricavano caricarono caricheranno caricherebbero carichino|caricare caricarsi caricarlo caricarla caricarli caricarle caricargli caricarmi caricarti caricarci caricarne|caricato caricata caricati caricate caricando caricandolo caricandola caricandosi
v|unload|scarica scaricava scaricò scaricherà scaricherebbe|scaricano scaricavano scaricarono scaricheranno scaricherebbero scarichino|scaricare scaricarsi scaricarlo scaricarla scaricarli scaricarle scaricargli scaricarmi scaricarti scaricarci scaricarne|scaricato scaricata scaricati scaricate scaricando scaricandolo scaricandola scaricandosi
v|park|parcheggia parcheggiava parcheggiò parcheggerà parcheggerebbe|parcheggiano parcheggiavano parcheggiarono parcheggeranno parcheggerebbero parcheggino|parcheggiare parcheggiarsi parcheggiarlo parcheggiarla parcheggiarli parcheggiarle parcheggiargli parcheggiarmi parcheggiarti parcheggiarci parcheggiarne|parcheggiato parcheggiata parcheggiati parcheggiate parcheggiando parcheggiandolo parcheggiandola parcheggiandosi
v|brake|frena frenava frenò frenerà frenerebbe|frenano frenavano frenarono freneranno frenerebbero frenino|frenare frenarsi frenarlo frenarla frenarli frenarle frenargli frenarmi frenarti frenarci frenarne|frenato frenata frenati frenate frenando frenandolo frenandola frenandosi
v|land|atterra atterrava atterrò atterrerà atterrerebbe atterri|atterrano atterravano atterrarono atterreranno atterrerebbero atterrino|atterrare atterrarsi atterrarlo atterrarla atterrarli atterrarle atterrargli atterrarmi atterrarti atterrarci atterrarne|atterrato atterrata atterrati atterrate atterrando atterrandolo atterrandola atterrandosi
v|take_off|decolla decollava decollò decollerà decollerebbe decolli|decollano decollavano decollarono decolleranno decollerebbero decollino|decollare decollarsi decollarlo decollarla decollarli decollarle decollargli decollarmi decollarti decollarci decollarne|decollato decollata decollati decollate decollando decollandolo decollandola decollandosi
v|start|inizia iniziava iniziò inizierà inizierebbe comincia cominciava cominciò comincerà comincerebbe cominci|iniziano iniziavano iniziarono inizieranno inizierebbero inizino cominciano cominciavano cominciarono cominceranno comincerebbero comincino|iniziare iniziarsi iniziarlo iniziarla iniziarli iniziarle iniziargli iniziarmi iniziarti iniziarci iniziarne cominciare cominciarsi cominciarlo cominciarla cominciarli cominciarle cominciargli cominciarmi cominciarti cominciarci cominciarne|iniziato iniziata iniziati iniziate iniziando iniziandolo iniziandola iniziandosi cominciato cominciata cominciati cominciate cominciando cominciandolo cominciandola cominciandosi
v|finish|finisce finiva finì finirà finirebbe finisca termina terminava terminò terminerà terminerebbe termini|finiscono finivano finirono finiranno finirebbero finiscano terminano terminavano terminarono termineranno terminerebbero terminino|finire finirsi finirlo finirla finirli finirle finirgli finirmi finirti finirci finirne terminare terminarsi terminarlo terminarla terminarli terminarle terminargli terminarmi terminarti terminarci terminarne|finito finita finiti finite finendo finendolo finendola finendosi terminato terminata terminati terminate terminando terminandolo terminandola terminandosi
v|continue|continua continuava continuò continuerà continuerebbe continui prosegue proseguiva proseguì proseguirà proseguirebbe prosegua|continuano continuavano continuarono continueranno continuerebbero continuino proseguono proseguivano proseguirono proseguiranno proseguirebbero proseguano|continuare continuarsi continuarlo continuarla continuarli continuarle continuargli continuarmi continuarti continuarci continuarne proseguire proseguirsi proseguirlo proseguirla proseguirli proseguirle proseguirgli proseguirmi proseguirti proseguirci proseguirne|continuato continuata continuati continuate continuando continuandolo continuandola continuandosi proseguito proseguita proseguiti proseguite proseguendo proseguendolo proseguendola proseguendosi
v|use|usa usava usò userà userebbe usi utilizza utilizzava utilizzò utilizzerà utilizzerebbe utilizzi adopera adoperava adoperò adopererà adopererebbe adoperi|usano usavano usarono useranno userebbero usino utilizzano utilizzavano utilizzarono utilizzeranno utilizzerebbero utilizzino adoperano adoperavano adoperarono adopereranno adopererebbero adoperino|usare usarsi usarlo usarla usarli usarle usargli usarmi usarti usarci usarne utilizzare utilizzarsi utilizzarlo utilizzarla utilizzarli utilizzarle utilizzargli utilizzarmi utilizzarti utilizzarci utilizzarne adoperare adoperarsi adoperarlo adoperarla adoperarli adoperarle adoperargli adoperarmi adoperarti adoperarci adoperarne|usato usata usati usate usando usandolo usandola usandosi utilizzato utilizzata utilizzati utilizzate utilizzando utilizzandolo utilizzandola utilizzandosi adoperato adoperata adoperati adoperate adoperando adoperandolo adoperandola adoperandosi
v|try|tenta tentava tentò tenterà tenterebbe tenti cerca_di cercò_di|tentano tentavano tentarono tenteranno tenterebbero tentino cercano_di|tentare tentarsi tentarlo tentarla tentarli tentarle tentargli tentarmi tentarti tentarci tentarne cercare_di|tentato tentata tentati tentate tentando tentandolo tentandola tentandosi
v|succeed|riesce riusciva riuscì riuscirà riuscirebbe riesca|riescono riuscivano riuscirono riusciranno riuscirebbero riescano|riuscire riuscirsi riuscirlo riuscirla riuscirli riuscirle riuscirgli riuscirmi riuscirti riuscirci riuscirne|riuscito riuscita riusciti riuscite riuscendo riuscendolo riuscendola riuscendosi
v|fail|fallisce falliva fallì fallirà fallirebbe fallisca|falliscono fallivano fallirono falliranno fallirebbero falliscano|fallire fallirsi fallirlo fallirla fallirli fallirle fallirgli fallirmi fallirti fallirci fallirne|fallito fallita falliti fallite fallendo fallendolo fallendola fallendosi
v|win|vince vinceva vinse vincerà vincerebbe vinca|vincono vincevano vinsero vinceranno vincerebbero vincano|vincere vincersi vincerlo vincerla vincerli vincerle vincergli vincermi vincerti vincerci vincerne|vinto vinta vinti vinte vincendo vincendolo vincendola vincendosi
v|beat|batte batteva batté battette batterà batterebbe batta|battono battevano batterono battettero batteranno batterebbero battano|battere battersi batterlo batterla batterli batterle battergli battermi batterti batterci batterne|battuto battuta battuti battute battendo battendolo battendola battendosi
v|play|gioca giocava giocò giocherà giocherebbe suona suonava suonò suonerà suonerebbe|giocano giocavano giocarono giocheranno giocherebbero suonano suonavano suonarono suoneranno suonerebbero suonino|giocare giocarsi giocarlo giocarla giocarli giocarle giocargli giocarmi giocarti giocarci giocarne suonare suonarsi suonarlo suonarla suonarli suonarle suonargli suonarmi suonarti suonarci suonarne|giocato giocata giocati giocate giocando giocandolo giocandola giocandosi suonato suonata suonati suonate suonando suonandolo suonandola suonandosi
v|sing|canta cantava cantò canterà canterebbe cinguetta cinguettava cinguettò cinguetterà cinguetterebbe cinguetti|cantano cantavano cantarono canteranno canterebbero cantino cinguettano cinguettavano cinguettarono cinguetteranno cinguetterebbero cinguettino|cantare cantarsi cantarlo cantarla cantarli cantarle cantargli cantarmi cantarti cantarci cantarne cinguettare cinguettarsi cinguettarlo cinguettarla cinguettarli cinguettarle cinguettargli cinguettarmi cinguettarti cinguettarci cinguettarne|cantato cantata cantati cantate cantando cantandolo cantandola cantandosi cinguettato cinguettata cinguettati cinguettate cinguettando cinguettandolo cinguettandola cinguettandosi
v|dance|balla ballava ballò ballerà ballerebbe danzava danzò danzerà danzerebbe danzi|ballano ballavano ballarono balleranno ballerebbero ballino danzano danzavano danzarono danzeranno danzerebbero danzino|ballare ballarsi ballarlo ballarla ballarli ballarle ballargli ballarmi ballarti ballarci ballarne danzare danzarsi danzarlo danzarla danzarli danzarle danzargli danzarmi danzarti danzarci danzarne|ballato ballata ballati ballate ballando ballandolo ballandola ballandosi danzato danzata danzati danzate danzando danzandolo danzandola danzandosi
v|perform|recita recitava recitò reciterà reciterebbe reciti esibisce esibiva esibì esibirà esibirebbe esibisca si_esibisce si_esibiva si_esibì si_esibirà si_esibirebbe si_esibisca|recitano recitavano recitarono reciteranno reciterebbero recitino esibiscono esibivano esibirono esibiranno esibirebbero esibiscano si_esibiscono si_esibivano si_esibirono si_esibiranno si_esibirebbero si_esibiscano|recitare recitarsi recitarlo recitarla recitarli recitarle recitargli recitarmi recitarti recitarci recitarne esibire esibirsi esibirmi esibirti esibirci|recitato recitata recitati recitate recitando recitandolo recitandola recitandosi esibito esibita esibiti esibite esibendo esibendosi
v|juggle|giocola giocolava giocolò giocolerà giocolerebbe giocoli|giocolano giocolavano giocolarono giocoleranno giocolerebbero giocolino|giocolare giocolarsi giocolarlo giocolarla giocolarli giocolarle giocolargli giocolarmi giocolarti giocolarci giocolarne|giocolato giocolata giocolati giocolate giocolando giocolandolo giocolandola giocolandosi
v|train|allena allenava allenò allenerà allenerebbe alleni si_allena si_allenava si_allenò si_allenerà si_allenerebbe si_alleni addestra addestrava addestrò addestrerà addestrerebbe addestri|allenano allenavano allenarono alleneranno allenerebbero allenino si_allenano si_allenavano si_allenarono si_alleneranno si_allenerebbero si_allenino addestrano addestravano addestrarono addestreranno addestrerebbero addestrino|allenare allenarsi allenarlo allenarla allenarli allenarle allenargli allenarmi allenarti allenarci allenarne addestrare addestrarsi addestrarlo addestrarla addestrarli addestrarle addestrargli addestrarmi addestrarti addestrarci addestrarne|allenato allenata allenati allenate allenando allenandolo allenandola allenandosi addestrato addestrata addestrati addestrate addestrando addestrandolo addestrandola addestrandosi
v|ski|scia sciava sciò scierà scierebbe scii|sciano sciavano sciarono scieranno scierebbero sciino|sciare sciarsi sciarlo sciarla sciarli sciarle sciargli sciarmi sciarti sciarci sciarne|sciato sciata sciati sciate sciando sciandolo sciandola sciandosi
v|skate|pattina pattinava pattinò pattinerà pattinerebbe|pattinano pattinavano pattinarono pattineranno pattinerebbero pattinino|pattinare pattinarsi pattinarlo pattinarla pattinarli pattinarle pattinargli pattinarmi pattinarti pattinarci pattinarne|pattinato pattinata pattinati pattinate pattinando pattinandolo pattinandola pattinandosi
v|score|segna segnava segnò segnerà segnerebbe segni realizza realizzava realizzò realizzerà realizzerebbe realizzi|segnano segnavano segnarono segneranno segnerebbero segnino realizzano realizzavano realizzarono realizzeranno realizzerebbero realizzino|segnare segnarsi segnarlo segnarla segnarli segnarle segnargli segnarmi segnarti segnarci segnarne realizzare realizzarsi realizzarlo realizzarla realizzarli realizzarle realizzargli realizzarmi realizzarti realizzarci realizzarne|segnato segnata segnati segnate segnando segnandolo segnandola segnandosi realizzato realizzata realizzati realizzate realizzando realizzandolo realizzandola realizzandosi
v|kick|calcia calciava calciò calcerà calcerebbe|calciano calciavano calciarono calceranno calcerebbero calcino|calciare calciarsi calciarlo calciarla calciarli calciarle calciargli calciarmi calciarti calciarci calciarne|calciato calciata calciati calciate calciando calciandolo calciandola calciandosi
v|hit|colpisce colpiva colpì colpirà colpirebbe colpisca picchia picchiava picchiò picchierà picchierebbe|colpiscono colpivano colpirono colpiranno colpirebbero colpiscano picchiano picchiavano picchiarono picchieranno picchierebbero picchino|colpire colpirsi colpirlo colpirla colpirli colpirle colpirgli colpirmi colpirti colpirci colpirne picchiare picchiarsi picchiarlo picchiarla picchiarli picchiarle picchiargli picchiarmi picchiarti picchiarci picchiarne|colpito colpita colpiti colpite colpendo colpendolo colpendola colpendosi picchiato picchiata picchiati picchiate picchiando picchiandolo picchiandola picchiandosi
v|fight|combatte combatteva combatté combattette combatterà combatterebbe combatta lottava lottò lotterà lotterebbe lotti|combattono combattevano combatterono combattettero combatteranno combatterebbero combattano lottano lottavano lottarono lotteranno lotterebbero lottino|combattere combattersi combatterlo combatterla combatterli combatterle combattergli combattermi combatterti combatterci combatterne lottare lottarsi lottarlo lottarla lottarli lottarle lottargli lottarmi lottarti lottarci lottarne|combattuto combattuta combattuti combattute combattendo combattendolo combattendola combattendosi lottato lottata lottati lottate lottando lottandolo lottandola lottandosi
v|defend|difende difendeva difese difenderà difenderebbe difenda|difendono difendevano difesero difenderanno difenderebbero difendano|difendere difendersi difenderlo difenderla difenderli difenderle difendergli difendermi difenderti difenderci difenderne|difeso difesa difesi difendendo difendendolo difendendola difendendosi
v|protect|protegge proteggeva protesse proteggerà proteggerebbe protegga|proteggono proteggevano protessero proteggeranno proteggerebbero proteggano|proteggere proteggersi proteggerlo proteggerla proteggerli proteggerle proteggergli proteggermi proteggerti proteggerci proteggerne|protetto protetta protetti protette proteggendo proteggendolo proteggendola proteggendosi
v|save|salva salvava salvò salverà salverebbe salvi risparmia risparmiava risparmiò risparmierà risparmierebbe risparmi|salvano salvavano salvarono salveranno salverebbero salvino risparmiano risparmiavano risparmiarono risparmieranno risparmierebbero risparmino|salvare salvarsi salvarlo salvarla salvarli salvarle salvargli salvarmi salvarti salvarci salvarne risparmiare risparmiarsi risparmiarlo risparmiarla risparmiarli risparmiarle risparmiargli risparmiarmi risparmiarti risparmiarci risparmiarne|salvato salvata salvati salvate salvando salvandolo salvandola salvandosi risparmiato risparmiata risparmiati risparmiate risparmiando risparmiandolo risparmiandola risparmiandosi
v|rescue|soccorre soccorreva soccorse soccorrerà soccorrerebbe soccorra|soccorrono soccorrevano soccorsero soccorreranno soccorrerebbero soccorrano|soccorrere soccorrersi soccorrerlo soccorrerla soccorrerli soccorrerle soccorrergli soccorrermi soccorrerti soccorrerci soccorrerne|soccorso soccorsa soccorsi soccorrendo soccorrendolo soccorrendola soccorrendosi
v|help|aiuta aiutava aiutò aiuterà aiuterebbe|aiutano aiutavano aiutarono aiuteranno aiuterebbero aiutino|aiutare aiutarsi aiutarlo aiutarla aiutarli aiutarle aiutargli aiutarmi aiutarti aiutarci aiutarne|aiutato aiutata aiutati aiutate aiutando aiutandolo aiutandola aiutandosi
v|heal|guarisce guariva guarì guarirà guarirebbe guarisca cura curava curò curerà curerebbe curi|guariscono guarivano guarirono guariranno guarirebbero guariscano curano curavano curarono cureranno curerebbero curino|guarire guarirsi guarirlo guarirla guarirli guarirle guarirgli guarirmi guarirti guarirci guarirne curare curarsi curarlo curarla curarli curarle curargli curarmi curarti curarci curarne|guarito guarita guariti guarite guarendo guarendolo guarendola guarendosi curato curata curati curate curando curandolo curandola curandosi
v|hurt|ferisce feriva ferì ferirà ferirebbe ferisca si_ferisce si_feriva si_ferì si_ferirà si_ferirebbe si_ferisca|feriscono ferivano ferirono feriranno ferirebbero feriscano si_feriscono si_ferivano si_ferirono si_feriranno si_ferirebbero si_feriscano|ferire ferirsi ferirlo ferirla ferirli ferirle ferirgli ferirmi ferirti ferirci ferirne|ferito feriti ferendo ferendolo ferendola ferendosi
v|bandage|bendava bendò benderà benderebbe bendi fasciava fasciò fascerà fascerebbe fasci|bendano bendavano bendarono benderanno benderebbero bendino fasciano fasciavano fasciarono fasceranno fascerebbero fascino|bendare bendarsi bendarlo bendarla bendarli bendarle bendargli bendarmi bendarti bendarci bendarne fasciare fasciarsi fasciarlo fasciarla fasciarli fasciarle fasciargli fasciarmi fasciarti fasciarci fasciarne|bendato bendata bendati bendate bendando bendandolo bendandola bendandosi fasciato fasciata fasciati fasciate fasciando fasciandolo fasciandola fasciandosi
v|examine|esamina esaminava esaminò esaminerà esaminerebbe esamini|esaminano esaminavano esaminarono esamineranno esaminerebbero esaminino|esaminare esaminarsi esaminarlo esaminarla esaminarli esaminarle esaminargli esaminarmi esaminarti esaminarci esaminarne|esaminato esaminata esaminati esaminate esaminando esaminandolo esaminandola esaminandosi
v|cough|tossisce tossiva tossì tossirà tossirebbe tossisca|tossiscono tossivano tossirono tossiranno tossirebbero tossiscano|tossire tossirsi tossirlo tossirla tossirli tossirle tossirgli tossirmi tossirti tossirci tossirne|tossito tossita tossiti tossite tossendo tossendolo tossendola tossendosi
v|sneeze|starnutisce starnutiva starnutì starnutirà starnutirebbe starnutisca|starnutiscono starnutivano starnutirono starnutiranno starnutirebbero starnutiscano|starnutire starnutirsi starnutirlo starnutirla starnutirli starnutirle starnutirgli starnutirmi starnutirti starnutirci starnutirne|starnutito starnutita starnutiti starnutite starnutendo starnutendolo starnutendola starnutendosi
v|breathe|respira respirava respirò respirerà respirerebbe|respirano respiravano respirarono respireranno respirerebbero respirino|respirare respirarsi respirarlo respirarla respirarli respirarle respirargli respirarmi respirarti respirarci respirarne|respirato respirata respirati respirate respirando respirandolo respirandola respirandosi
v|bleed|sanguina sanguinava sanguinò sanguinerà sanguinerebbe sanguini|sanguinano sanguinavano sanguinarono sanguineranno sanguinerebbero sanguinino|sanguinare sanguinarsi sanguinarlo sanguinarla sanguinarli sanguinarle sanguinargli sanguinarmi sanguinarti sanguinarci sanguinarne|sanguinato sanguinata sanguinati sanguinate sanguinando sanguinandolo sanguinandola sanguinandosi
v|burn|brucia bruciava bruciò brucerà brucerebbe bruci|bruciano bruciavano bruciarono bruceranno brucerebbero brucino|bruciare bruciarsi bruciarlo bruciarla bruciarli bruciarle bruciargli bruciarmi bruciarti bruciarci bruciarne|bruciando bruciandolo bruciandola bruciandosi
v|smoke|fuma fumava fumò fumerà fumerebbe|fumano fumavano fumarono fumeranno fumerebbero fumino|fumare fumarsi fumarlo fumarla fumarli fumarle fumargli fumarmi fumarti fumarci fumarne|fumato fumata fumati fumate fumando fumandolo fumandola fumandosi
v|explode|esplode esplodeva esplose esploderà esploderebbe esploda|esplodono esplodevano esplosero esploderanno esploderebbero esplodano|esplodere esplodersi esploderlo esploderla esploderli esploderle esplodergli esplodermi esploderti esploderci esploderne|esploso esplosa esplosi esplodendo esplodendolo esplodendola esplodendosi
v|shine|brilla brillava brillò brillerà brillerebbe brilli splende splendeva splendé splendette splenderà splenderebbe splenda risplende risplendeva risplendé risplendette risplenderà risplenderebbe risplenda luccica luccicava luccicò luccicherà luccicherebbe luccichi|brillano brillavano brillarono brilleranno brillerebbero brillino splendono splendevano splenderono splendettero splenderanno splenderebbero splendano risplendono risplendevano risplenderono risplendettero risplenderanno risplenderebbero risplendano luccicano luccicavano luccicarono luccicheranno luccicherebbero luccichino|brillare brillarsi brillarlo brillarla brillarli brillarle brillargli brillarmi brillarti brillarci brillarne splendere splendersi splenderlo splenderla splenderli splenderle splendergli splendermi splenderti splenderci splenderne risplendere risplendersi risplenderlo risplenderla risplenderli risplenderle risplendergli risplendermi risplenderti risplenderci risplenderne luccicare luccicarsi luccicarlo luccicarla luccicarli luccicarle luccicargli luccicarmi luccicarti luccicarci luccicarne|brillato brillata brillati brillate brillando brillandolo brillandola brillandosi splenduto splenduta splenduti splendute splendendo splendendolo splendendola splendendosi risplenduto risplenduta risplenduti risplendute risplendendo risplendendolo risplendendola risplendendosi luccicato luccicata luccicati luccicate luccicando luccicandolo luccicandola luccicandosi
v|sparkle|scintillava scintillò scintillerà scintillerebbe scintilli|scintillano scintillavano scintillarono scintilleranno scintillerebbero scintillino|scintillare scintillarsi scintillarlo scintillarla scintillarli scintillarle scintillargli scintillarmi scintillarti scintillarci scintillarne|scintillato scintillata scintillati scintillate scintillando scintillandolo scintillandola scintillandosi
v|glow|si_illumina si_illuminava si_illuminò si_illuminerà si_illuminerebbe si_illumini|si_illuminano si_illuminavano si_illuminarono si_illumineranno si_illuminerebbero si_illuminino|illuminarsi|illuminandosi
v|light_up|illumina illuminava illuminò illuminerà illuminerebbe illumini|illuminano illuminavano illuminarono illumineranno illuminerebbero illuminino|illuminare illuminarlo illuminarla illuminarli illuminarle illuminargli illuminarmi illuminarti illuminarci illuminarne|illuminato illuminata illuminati illuminate illuminando illuminandolo illuminandola
v|rain|piove pioveva piovve pioverà pioverebbe piova|piovono piovevano piovvero pioveranno pioverebbero piovano|piovere pioversi pioverlo pioverla pioverli pioverle piovergli piovermi pioverti pioverci pioverne|piovuto piovuta piovuti piovute piovendo piovendolo piovendola piovendosi
v|snow|nevica nevicava nevicò nevicherà nevicherebbe nevichi|nevicano nevicavano nevicarono nevicheranno nevicherebbero nevichino|nevicare nevicarsi nevicarlo nevicarla nevicarli nevicarle nevicargli nevicarmi nevicarti nevicarci nevicarne|nevicato nevicati nevicando nevicandolo nevicandola nevicandosi
v|thunder|tuona tuonava tuonò tuonerà tuonerebbe|tuonano tuonavano tuonarono tuoneranno tuonerebbero tuonino|tuonare tuonarsi tuonarlo tuonarla tuonarli tuonarle tuonargli tuonarmi tuonarti tuonarci tuonarne|tuonato tuonata tuonati tuonate tuonando tuonandolo tuonandola tuonandosi
v|blow|soffia soffiava soffiò soffierà soffierebbe soffi|soffiano soffiavano soffiarono soffieranno soffierebbero soffino|soffiare soffiarsi soffiarlo soffiarla soffiarli soffiarle soffiargli soffiarmi soffiarti soffiarci soffiarne|soffiato soffiata soffiati soffiate soffiando soffiandolo soffiandola soffiandosi
v|freeze|gela gelava gelò gelerà gelerebbe congela congelava congelò congelerà congelerebbe congeli|gelano gelavano gelarono geleranno gelerebbero gelino congelano congelavano congelarono congeleranno congelerebbero congelino|gelare gelarsi gelarlo gelarla gelarli gelarle gelargli gelarmi gelarti gelarci gelarne congelare congelarsi congelarlo congelarla congelarli congelarle congelargli congelarmi congelarti congelarci congelarne|gelata gelate gelando gelandolo gelandola gelandosi congelato congelata congelati congelate congelando congelandolo congelandola congelandosi
v|thaw|sgela sgelava sgelò sgelerà sgelerebbe sgeli|sgelano sgelavano sgelarono sgeleranno sgelerebbero sgelino|sgelare sgelarsi sgelarlo sgelarla sgelarli sgelarle sgelargli sgelarmi sgelarti sgelarci sgelarne|sgelato sgelata sgelati sgelate sgelando sgelandolo sgelandola sgelandosi
v|set|tramonta tramontava tramontò tramonterà tramonterebbe|tramontano tramontavano tramontarono tramonteranno tramonterebbero tramontino|tramontare tramontarsi tramontarlo tramontarla tramontarli tramontarle tramontargli tramontarmi tramontarti tramontarci tramontarne|tramontato tramontata tramontati tramontate tramontando tramontandolo tramontandola tramontandosi
v|rise|sorge sorgeva sorse sorgerà sorgerebbe sorga lievita lievitava lievitò lieviterà lieviterebbe|sorgono sorgevano sorsero sorgeranno sorgerebbero sorgano lievitano lievitavano lievitarono lieviteranno lieviterebbero lievitino|sorgere sorgersi sorgerlo sorgerla sorgerli sorgerle sorgergli sorgermi sorgerti sorgerci sorgerne lievitare lievitarsi lievitarlo lievitarla lievitarli lievitarle lievitargli lievitarmi lievitarti lievitarci lievitarne|sorto sorta sorti sorte sorgendo sorgendolo sorgendola sorgendosi lievitato lievitata lievitati lievitate lievitando lievitandolo lievitandola lievitandosi
v|flow|scorre scorreva scorse scorrerà scorrerebbe scorra|scorrono scorrevano scorsero scorreranno scorrerebbero scorrano|scorrere scorrersi scorrerlo scorrerla scorrerli scorrerle scorrergli scorrermi scorrerti scorrerci scorrerne|scorso scorsa scorsi scorrendo scorrendolo scorrendola scorrendosi
v|float|galleggia galleggiava galleggiò galleggerà galleggerebbe galleggi|galleggiano galleggiavano galleggiarono galleggeranno galleggerebbero galleggino|galleggiare galleggiarsi galleggiarlo galleggiarla galleggiarli galleggiarle galleggiargli galleggiarmi galleggiarti galleggiarci galleggiarne|galleggiato galleggiata galleggiati galleggiate galleggiando galleggiandolo galleggiandola galleggiandosi
v|sink|affonda affondava affondò affonderà affonderebbe affondi|affondano affondavano affondarono affonderanno affonderebbero affondino|affondare affondarsi affondarlo affondarla affondarli affondarle affondargli affondarmi affondarti affondarci affondarne|affondato affondata affondati affondate affondando affondandolo affondandola affondandosi
v|drown|annega annegava annegò annegherà annegherebbe anneghi|annegano annegavano annegarono annegheranno annegherebbero anneghino|annegare annegarsi annegarlo annegarla annegarli annegarle annegargli annegarmi annegarti annegarci annegarne|annegato annegata annegati annegate annegando annegandolo annegandola annegandosi
v|flood|allaga allagava allagò allagherà allagherebbe allaghi|allagano allagavano allagarono allagheranno allagherebbero allaghino|allagare allagarsi allagarlo allagarla allagarli allagarle allagargli allagarmi allagarti allagarci allagarne|allagato allagata allagati allagate allagando allagandolo allagandola allagandosi
v|drip|gocciola gocciolava gocciolò gocciolerà gocciolerebbe goccioli|gocciolano gocciolavano gocciolarono goccioleranno gocciolerebbero gocciolino|gocciolare gocciolarsi gocciolarlo gocciolarla gocciolarli gocciolarle gocciolargli gocciolarmi gocciolarti gocciolarci gocciolarne|gocciolato gocciolata gocciolati gocciolate gocciolando gocciolandolo gocciolandola gocciolandosi
v|love|ama amava amò amerà amerebbe ami|amano amavano amarono ameranno amerebbero amino|amare amarsi amarlo amarla amarli amarle amargli amarmi amarti amarci amarne|amato amata amati amate amando amandolo amandola amandosi
v|like|piace piaceva piacque piacerà piacerebbe piaccia|piacciono piacevano piacquero piaceranno piacerebbero piacciano|piacere piacersi piacerlo piacerla piacerli piacerle piacergli piacermi piacerti piacerci piacerne|piaciuto piaciuta piaciuti piaciute piacendo piacendolo piacendola piacendosi
v|hate|odia odiava odiò odierà odierebbe odi|odiano odiavano odiarono odieranno odierebbero odino|odiare odiarsi odiarlo odiarla odiarli odiarle odiargli odiarmi odiarti odiarci odiarne|odiato odiata odiati odiate odiando odiandolo odiandola odiandosi
v|fall_in_love|innamora innamorava innamorò innamorerà innamorerebbe innamori si_innamora si_innamorava si_innamorò si_innamorerà si_innamorerebbe si_innamori|innamorano innamoravano innamorarono innamoreranno innamorerebbero innamorino si_innamorano si_innamoravano si_innamorarono si_innamoreranno si_innamorerebbero si_innamorino|innamorare innamorarsi innamorarmi innamorarti innamorarci|innamorato innamorata innamorati innamorate innamorando innamorandosi
v|marry|sposava sposò sposerà sposerebbe si_sposa si_sposava si_sposò si_sposerà si_sposerebbe si_sposi|sposano sposavano sposarono sposeranno sposerebbero sposino si_sposano si_sposavano si_sposarono si_sposeranno si_sposerebbero si_sposino|sposare sposarsi sposarlo sposarla sposarli sposarle sposargli sposarmi sposarti sposarci sposarne|sposando sposandolo sposandola sposandosi
v|kiss|bacia baciava baciò bacerà bacerebbe|baciano baciavano baciarono baceranno bacerebbero bacino|baciare baciarsi baciarlo baciarla baciarli baciarle baciargli baciarmi baciarti baciarci baciarne|baciato baciata baciati baciate baciando baciandolo baciandola baciandosi
v|hug|abbraccia abbracciava abbracciò abbraccerà abbraccerebbe|abbracciano abbracciavano abbracciarono abbracceranno abbraccerebbero abbraccino|abbracciare abbracciarsi abbracciarlo abbracciarla abbracciarli abbracciarle abbracciargli abbracciarmi abbracciarti abbracciarci abbracciarne|abbracciato abbracciata abbracciati abbracciate abbracciando abbracciandolo abbracciandola abbracciandosi
v|stroke|accarezza accarezzava accarezzò accarezzerà accarezzerebbe accarezzi coccola coccolava coccolò coccolerà coccolerebbe coccoli|accarezzano accarezzavano accarezzarono accarezzeranno accarezzerebbero accarezzino coccolano coccolavano coccolarono coccoleranno coccolerebbero coccolino|accarezzare accarezzarsi accarezzarlo accarezzarla accarezzarli accarezzarle accarezzargli accarezzarmi accarezzarti accarezzarci accarezzarne coccolare coccolarsi coccolarlo coccolarla coccolarli coccolarle coccolargli coccolarmi coccolarti coccolarci coccolarne|accarezzato accarezzata accarezzati accarezzate accarezzando accarezzandolo accarezzandola accarezzandosi coccolato coccolata coccolati coccolate coccolando coccolandolo coccolandola coccolandosi
v|laugh|ride rideva rise riderà riderebbe rida|ridono ridevano risero rideranno riderebbero ridano|ridere ridersi riderlo riderla riderli riderle ridergli ridermi riderti riderci riderne|risa ridendo ridendolo ridendola ridendosi
v|smile|sorride sorrideva sorrise sorriderà sorriderebbe sorrida|sorridono sorridevano sorrisero sorrideranno sorriderebbero sorridano|sorridere sorridersi sorriderlo sorriderla sorriderli sorriderle sorridergli sorridermi sorriderti sorriderci sorriderne|sorrisa sorridendo sorridendolo sorridendola sorridendosi
v|cry|piange piangeva pianse piangerà piangerebbe pianga|piangono piangevano piansero piangeranno piangerebbero piangano|piangere piangersi piangerlo piangerla piangerli piangerle piangergli piangermi piangerti piangerci piangerne|pianto piangendo piangendolo piangendola piangendosi
v|rejoice|rallegra rallegrava rallegrò rallegrerà rallegrerebbe rallegri si_rallegra si_rallegrava si_rallegrò si_rallegrerà si_rallegrerebbe si_rallegri gioisce gioiva gioì gioirà gioirebbe gioisca|rallegrano rallegravano rallegrarono rallegreranno rallegrerebbero rallegrino si_rallegrano si_rallegravano si_rallegrarono si_rallegreranno si_rallegrerebbero si_rallegrino gioiscono gioivano gioirono gioiranno gioirebbero gioiscano|rallegrare rallegrarsi rallegrarmi rallegrarti rallegrarci gioire gioirsi gioirlo gioirla gioirli gioirle gioirgli gioirmi gioirti gioirci gioirne|rallegrato rallegrata rallegrati rallegrate rallegrando rallegrandosi gioito gioita gioiti gioite gioendo gioendolo gioendola gioendosi
v|get_angry|arrabbia arrabbiava arrabbiò arrabbierà arrabbierebbe arrabbi si_arrabbia si_arrabbiava si_arrabbiò si_arrabbierà si_arrabbierebbe si_arrabbi|arrabbiano arrabbiavano arrabbiarono arrabbieranno arrabbierebbero arrabbino si_arrabbiano si_arrabbiavano si_arrabbiarono si_arrabbieranno si_arrabbierebbero si_arrabbino|arrabbiare arrabbiarsi arrabbiarmi arrabbiarti arrabbiarci|arrabbiando arrabbiandosi
v|quarrel|litiga litigava litigò litigherà litigherebbe litighi|litigano litigavano litigarono litigheranno litigherebbero litighino|litigare litigarsi litigarlo litigarla litigarli litigarle litigargli litigarmi litigarti litigarci litigarne|litigato litigata litigati litigate litigando litigandolo litigandola litigandosi
v|make_peace|rappacifica rappacificava rappacificò rappacificherà rappacificherebbe rappacifichi si_rappacifica si_rappacificava si_rappacificò si_rappacificherà si_rappacificherebbe si_rappacifichi riconcilia riconciliava riconciliò riconcilierà riconcilierebbe riconcili si_riconcilia si_riconciliava si_riconciliò si_riconcilierà si_riconcilierebbe si_riconcili|rappacificano rappacificavano rappacificarono rappacificheranno rappacificherebbero rappacifichino si_rappacificano si_rappacificavano si_rappacificarono si_rappacificheranno si_rappacificherebbero si_rappacifichino riconciliano riconciliavano riconciliarono riconcilieranno riconcilierebbero riconcilino si_riconciliano si_riconciliavano si_riconciliarono si_riconcilieranno si_riconcilierebbero si_riconcilino|rappacificare rappacificarsi rappacificarmi rappacificarti rappacificarci riconciliare riconciliarsi riconciliarmi riconciliarti riconciliarci|rappacificato rappacificata rappacificati rappacificate rappacificando rappacificandosi riconciliato riconciliata riconciliati riconciliate riconciliando riconciliandosi
v|comfort|consola consolava consolò consolerà consolerebbe consoli|consolano consolavano consolarono consoleranno consolerebbero consolino|consolare consolarsi consolarlo consolarla consolarli consolarle consolargli consolarmi consolarti consolarci consolarne|consolato consolata consolati consolate consolando consolandolo consolandola consolandosi
v|frighten|spaventa spaventava spaventò spaventerà spaventerebbe spaventi|spaventano spaventavano spaventarono spaventeranno spaventerebbero spaventino|spaventare spaventarsi spaventarlo spaventarla spaventarli spaventarle spaventargli spaventarmi spaventarti spaventarci spaventarne|spaventando spaventandolo spaventandola spaventandosi
v|fear|teme temeva temé temette temerà temerebbe tema|temono temevano temerono temettero temeranno temerebbero temano|temere temersi temerlo temerla temerli temerle temergli temermi temerti temerci temerne|temuto temuta temuti temute temendo temendolo temendola temendosi
v|tremble|trema tremava tremò tremerà tremerebbe tremi|tremano tremavano tremarono tremeranno tremerebbero tremino|tremare tremarsi tremarlo tremarla tremarli tremarle tremargli tremarmi tremarti tremarci tremarne|tremato tremata tremati tremate tremando tremandolo tremandola tremandosi
v|hope|spera sperava sperò spererà spererebbe speri|sperano speravano sperarono spereranno spererebbero sperino|sperare sperarsi sperarlo sperarla sperarli sperarle sperargli sperarmi sperarti sperarci sperarne|sperato sperata sperati sperate sperando sperandolo sperandola sperandosi
v|wish|desidera desiderava desiderò desidererà desidererebbe augura augurava augurò augurerà augurerebbe|desiderano desideravano desiderarono desidereranno desidererebbero desiderino augurano auguravano augurarono augureranno augurerebbero augurino|desiderare desiderarsi desiderarlo desiderarla desiderarli desiderarle desiderargli desiderarmi desiderarti desiderarci desiderarne augurare augurarsi augurarlo augurarla augurarli augurarle augurargli augurarmi augurarti augurarci augurarne|desiderato desiderata desiderati desiderate desiderando desiderandolo desiderandola desiderandosi augurato augurata augurati augurate augurando augurandolo augurandola augurandosi
v|thank|ringrazia ringraziava ringraziò ringrazierà ringrazierebbe ringrazi|ringraziano ringraziavano ringraziarono ringrazieranno ringrazierebbero ringrazino|ringraziare ringraziarsi ringraziarlo ringraziarla ringraziarli ringraziarle ringraziargli ringraziarmi ringraziarti ringraziarci ringraziarne|ringraziato ringraziata ringraziati ringraziate ringraziando ringraziandolo ringraziandola ringraziandosi
v|apologise|scusava scusò scuserà scuserebbe scusi si_scusa si_scusava si_scusò si_scuserà si_scuserebbe si_scusi|scusano scusavano scusarono scuseranno scuserebbero scusino si_scusano si_scusavano si_scusarono si_scuseranno si_scuserebbero si_scusino|scusare scusarsi scusarmi scusarti scusarci|scusato scusata scusati scusate scusando scusandosi
v|greet|saluta salutava salutò saluterà saluterebbe|salutano salutavano salutarono saluteranno saluterebbero salutino|salutare salutarsi salutarlo salutarla salutarli salutarle salutargli salutarmi salutarti salutarci salutarne|salutato salutata salutati salutate salutando salutandolo salutandola salutandosi
v|wave|sventola sventolava sventolò sventolerà sventolerebbe sventoli|sventolano sventolavano sventolarono sventoleranno sventolerebbero sventolino|sventolare sventolarsi sventolarlo sventolarla sventolarli sventolarle sventolargli sventolarmi sventolarti sventolarci sventolarne|sventolato sventolata sventolati sventolate sventolando sventolandolo sventolandola sventolandosi
v|welcome|accoglie accoglieva accolse accoglierà accoglierebbe accolga|accolgono accoglievano accolsero accoglieranno accoglierebbero accolgano|accogliere accogliersi accoglierlo accoglierla accoglierli accoglierle accogliergli accogliermi accoglierti accoglierci accoglierne|accolto accolta accolti accolte accogliendo accogliendolo accogliendola accogliendosi
v|invite|invita invitava invitò inviterà inviterebbe|invitano invitavano invitarono inviteranno inviterebbero invitino|invitare invitarsi invitarlo invitarla invitarli invitarle invitargli invitarmi invitarti invitarci invitarne|invitato invitati invitando invitandolo invitandola invitandosi
v|visit|visitava visitò visiterà visiterebbe visiti va_a_trovare andò_a_trovare andava_a_trovare|visitano visitavano visitarono visiteranno visiterebbero visitino vanno_a_trovare andarono_a_trovare|visitare visitarsi visitarlo visitarla visitarli visitarle visitargli visitarmi visitarti visitarci visitarne andare_a_trovare|visitato visitata visitati visitate visitando visitandolo visitandola visitandosi
v|meet|incontra incontrava incontrò incontrerà incontrerebbe si_incontra si_incontrava si_incontrò si_incontrerà si_incontrerebbe si_incontri|incontrano incontravano incontrarono incontreranno incontrerebbero incontrino si_incontrano si_incontravano si_incontrarono si_incontreranno si_incontrerebbero si_incontrino|incontrare incontrarsi incontrarlo incontrarla incontrarli incontrarle incontrargli incontrarmi incontrarti incontrarci incontrarne|incontrato incontrata incontrati incontrate incontrando incontrandolo incontrandola incontrandosi
v|celebrate|festeggia festeggiava festeggiò festeggerà festeggerebbe festeggi celebra celebrava celebrò celebrerà celebrerebbe|festeggiano festeggiavano festeggiarono festeggeranno festeggerebbero festeggino celebrano celebravano celebrarono celebreranno celebrerebbero celebrino|festeggiare festeggiarsi festeggiarlo festeggiarla festeggiarli festeggiarle festeggiargli festeggiarmi festeggiarti festeggiarci festeggiarne celebrare celebrarsi celebrarlo celebrarla celebrarli celebrarle celebrargli celebrarmi celebrarti celebrarci celebrarne|festeggiato festeggiata festeggiati festeggiate festeggiando festeggiandolo festeggiandola festeggiandosi celebrato celebrata celebrati celebrate celebrando celebrandolo celebrandola celebrandosi
v|congratulate|congratula congratulava congratulò congratulerà congratulerebbe congratuli si_congratula si_congratulava si_congratulò si_congratulerà si_congratulerebbe si_congratuli complimenta complimentava complimentò complimenterà complimenterebbe complimenti si_complimenta si_complimentava si_complimentò si_complimenterà si_complimenterebbe si_complimenti felicita felicitava felicitò feliciterà feliciterebbe feliciti si_felicita si_felicitava si_felicitò si_feliciterà si_feliciterebbe si_feliciti|congratulano congratulavano congratularono congratuleranno congratulerebbero congratulino si_congratulano si_congratulavano si_congratularono si_congratuleranno si_congratulerebbero si_congratulino complimentano complimentavano complimentarono complimenteranno complimenterebbero complimentino si_complimentano si_complimentavano si_complimentarono si_complimenteranno si_complimenterebbero si_complimentino felicitano felicitavano felicitarono feliciteranno feliciterebbero felicitino si_felicitano si_felicitavano si_felicitarono si_feliciteranno si_feliciterebbero si_felicitino|congratulare congratularsi congratularmi congratularti congratularci complimentare complimentarsi complimentarmi complimentarti complimentarci felicitare felicitarsi felicitarmi felicitarti felicitarci|congratulato congratulata congratulati congratulate congratulando congratulandosi complimentato complimentata complimentati complimentate complimentando complimentandosi felicitato felicitata felicitati felicitate felicitando felicitandosi
v|surprise|sorprende sorprendeva sorprenderà sorprenderebbe sorprenda|sorprendono sorprendevano sorpresero sorprenderanno sorprenderebbero sorprendano|sorprendere sorprendersi sorprenderlo sorprenderla sorprenderli sorprenderle sorprendergli sorprendermi sorprenderti sorprenderci sorprenderne|sorpreso sorpresi sorprendendo sorprendendolo sorprendendola sorprendendosi
v|joke|scherza scherzava scherzò scherzerà scherzerebbe|scherzano scherzavano scherzarono scherzeranno scherzerebbero scherzino|scherzare scherzarsi scherzarlo scherzarla scherzarli scherzarle scherzargli scherzarmi scherzarti scherzarci scherzarne|scherzato scherzata scherzati scherzate scherzando scherzandolo scherzandola scherzandosi
v|promise|promette prometteva promise prometterà prometterebbe prometta|promettono promettevano promisero prometteranno prometterebbero promettano|promettere promettersi prometterlo prometterla prometterli prometterle promettergli promettermi prometterti prometterci prometterne|promesso promessi promettendo promettendolo promettendola promettendosi
v|forgive|perdona perdonava perdonò perdonerà perdonerebbe perdoni|perdonano perdonavano perdonarono perdoneranno perdonerebbero perdonino|perdonare perdonarsi perdonarlo perdonarla perdonarli perdonarle perdonargli perdonarmi perdonarti perdonarci perdonarne|perdonato perdonata perdonati perdonate perdonando perdonandolo perdonandola perdonandosi
v|decide|decide decideva decise deciderà deciderebbe decida|decidono decidevano decisero decideranno deciderebbero decidano|decidere decidersi deciderlo deciderla deciderli deciderle decidergli decidermi deciderti deciderci deciderne|deciso decisa decisi decidendo decidendolo decidendola decidendosi
v|choose|sceglie sceglieva scelse sceglierà sceglierebbe scelga|scelgono sceglievano scelsero sceglieranno sceglierebbero scelgano|scegliere scegliersi sceglierlo sceglierla sceglierli sceglierle scegliergli scegliermi sceglierti sceglierci sceglierne|scelto scelta scelti scelte scegliendo scegliendolo scegliendola scegliendosi
v|change|cambia cambiava cambiò cambierà cambierebbe cambi si_cambia si_cambiava si_cambiò si_cambierà si_cambierebbe si_cambi|cambiano cambiavano cambiarono cambieranno cambierebbero cambino si_cambiano si_cambiavano si_cambiarono si_cambieranno si_cambierebbero si_cambino|cambiare cambiarsi cambiarlo cambiarla cambiarli cambiarle cambiargli cambiarmi cambiarti cambiarci cambiarne|cambiato cambiata cambiati cambiate cambiando cambiandolo cambiandola cambiandosi
v|turn_into|trasforma trasformava trasformò trasformerà trasformerebbe trasformi si_trasforma si_trasformava si_trasformò si_trasformerà si_trasformerebbe si_trasformi tramuta tramutava tramutò tramuterà tramuterebbe tramuti si_tramuta si_tramutava si_tramutò si_tramuterà si_tramuterebbe si_tramuti|trasformano trasformavano trasformarono trasformeranno trasformerebbero trasformino si_trasformano si_trasformavano si_trasformarono si_trasformeranno si_trasformerebbero si_trasformino tramutano tramutavano tramutarono tramuteranno tramuterebbero tramutino si_tramutano si_tramutavano si_tramutarono si_tramuteranno si_tramuterebbero si_tramutino|trasformare trasformarsi trasformarmi trasformarti trasformarci trasformarlo trasformarla trasformarli trasformarle trasformargli trasformarne tramutare tramutarsi tramutarmi tramutarti tramutarci|trasformato trasformata trasformati trasformate trasformando trasformandosi trasformandolo trasformandola tramutato tramutata tramutati tramutate tramutando tramutandosi
v|happen|succede succedeva successe succederà succederebbe succeda accade accadeva accadde accadrà accadrebbe accada|succedono succedevano successero succederanno succederebbero succedano accadono accadevano accaddero accadranno accadrebbero accadano|succedere succedersi succederlo succederla succederli succederle succedergli succedermi succederti succederci succederne accadere accadersi accaderlo accaderla accaderli accaderle accadergli accadermi accaderti accaderci accaderne|successo successa successi succedendo succedendolo succedendola succedendosi accaduto accaduta accaduti accadute accadendo accadendolo accadendola accadendosi
v|seem|sembra sembrava sembrò sembrerà sembrerebbe sembri pare pareva parve parrà parrebbe|sembrano sembravano sembrarono sembreranno sembrerebbero sembrino paiono parevano parvero parranno parrebbero paiano|sembrare sembrarsi sembrarlo sembrarla sembrarli sembrarle sembrargli sembrarmi sembrarti sembrarci sembrarne parere parersi parerlo parerla parerli parerle parergli parermi parerti parerci parerne|sembrato sembrata sembrati sembrate sembrando sembrandolo sembrandola sembrandosi parso parsa parsi parse parendo parendolo parendola parendosi
v|need|bisogna bisognava bisognò bisognerà bisognerebbe bisogni|bisognano bisognavano bisognarono bisogneranno bisognerebbero bisognino|bisognare bisognarsi bisognarlo bisognarla bisognarli bisognarle bisognargli bisognarmi bisognarti bisognarci bisognarne|bisognato bisognata bisognati bisognate bisognando bisognandolo bisognandola bisognandosi
v|buy|compra comprava comprò comprerà comprerebbe compri acquista acquistava acquistò acquisterà acquisterebbe acquisti|comprano compravano comprarono compreranno comprerebbero comprino acquistano acquistavano acquistarono acquisteranno acquisterebbero acquistino|comprare comprarsi comprarlo comprarla comprarli comprarle comprargli comprarmi comprarti comprarci comprarne acquistare acquistarsi acquistarlo acquistarla acquistarli acquistarle acquistargli acquistarmi acquistarti acquistarci acquistarne|comprato comprata comprati comprate comprando comprandolo comprandola comprandosi acquistato acquistata acquistati acquistate acquistando acquistandolo acquistandola acquistandosi
v|sell|vende vendeva vendé vendette venderà venderebbe venda|vendono vendevano venderono vendettero venderanno venderebbero vendano|vendere vendersi venderlo venderla venderli venderle vendergli vendermi venderti venderci venderne|venduto venduta venduti vendute vendendo vendendolo vendendola vendendosi
v|pay|paga pagava pagò pagherà pagherebbe paghi|pagano pagavano pagarono pagheranno pagherebbero paghino|pagare pagarsi pagarlo pagarla pagarli pagarle pagargli pagarmi pagarti pagarci pagarne|pagato pagata pagati pagate pagando pagandolo pagandola pagandosi
v|cost|costava costò costerà costerebbe costi|costano costavano costarono costeranno costerebbero costino|costare costarsi costarlo costarla costarli costarle costargli costarmi costarti costarci costarne|costato costata costati costate costando costandolo costandola costandosi
v|earn|guadagna guadagnava guadagnò guadagnerà guadagnerebbe guadagni|guadagnano guadagnavano guadagnarono guadagneranno guadagnerebbero guadagnino|guadagnare guadagnarsi guadagnarlo guadagnarla guadagnarli guadagnarle guadagnargli guadagnarmi guadagnarti guadagnarci guadagnarne|guadagnato guadagnata guadagnati guadagnate guadagnando guadagnandolo guadagnandola guadagnandosi
v|rent|affitta affittava affittò affitterà affitterebbe affitti noleggia noleggiava noleggiò noleggerà noleggerebbe noleggi|affittano affittavano affittarono affitteranno affitterebbero affittino noleggiano noleggiavano noleggiarono noleggeranno noleggerebbero noleggino|affittare affittarsi affittarlo affittarla affittarli affittarle affittargli affittarmi affittarti affittarci affittarne noleggiare noleggiarsi noleggiarlo noleggiarla noleggiarli noleggiarle noleggiargli noleggiarmi noleggiarti noleggiarci noleggiarne|affittato affittata affittati affittate affittando affittandolo affittandola affittandosi noleggiato noleggiata noleggiati noleggiate noleggiando noleggiandolo noleggiandola noleggiandosi
v|lend|presta prestava prestò presterà presterebbe presti|prestano prestavano prestarono presteranno presterebbero prestino|prestare prestarsi prestarlo prestarla prestarli prestarle prestargli prestarmi prestarti prestarci prestarne|prestato prestata prestati prestate prestando prestandolo prestandola prestandosi
v|give_back|restituisce restituiva restituì restituirà restituirebbe restituisca rende rendeva rese renderà renderebbe renda|restituiscono restituivano restituirono restituiranno restituirebbero restituiscano rendono rendevano resero renderanno renderebbero rendano|restituire restituirsi restituirlo restituirla restituirli restituirle restituirgli restituirmi restituirti restituirci restituirne rendere rendersi renderlo renderla renderli renderle rendergli rendermi renderti renderci renderne|restituito restituita restituiti restituite restituendo restituendolo restituendola restituendosi reso resa resi rendendo rendendolo rendendola rendendosi
v|share|condivide condivideva condivise condividerà condividerebbe condivida divide divideva dividerà dividerebbe divida|condividono condividevano condivisero condivideranno condividerebbero condividano dividono dividevano divisero divideranno dividerebbero dividano|condividere condividersi condividerlo condividerla condividerli condividerle condividergli condividermi condividerti condividerci condividerne dividere dividersi dividerlo dividerla dividerli dividerle dividergli dividermi dividerti dividerci dividerne|condiviso condivisa condivisi condividendo condividendolo condividendola condividendosi diviso divisi dividendo dividendolo dividendola dividendosi
v|book|prenota prenotava prenotò prenoterà prenoterebbe prenoti|prenotano prenotavano prenotarono prenoteranno prenoterebbero prenotino|prenotare prenotarsi prenotarlo prenotarla prenotarli prenotarle prenotargli prenotarmi prenotarti prenotarci prenotarne|prenotato prenotata prenotati prenotate prenotando prenotandolo prenotandola prenotandosi
v|order|comanda comandava comandò comanderà comanderebbe comandi|comandano comandavano comandarono comanderanno comanderebbero comandino|comandare comandarsi comandarlo comandarla comandarli comandarle comandargli comandarmi comandarti comandarci comandarne|comandato comandata comandati comandate comandando comandandolo comandandola comandandosi
v|advertise|pubblicizza pubblicizzava pubblicizzò pubblicizzerà pubblicizzerebbe pubblicizzi|pubblicizzano pubblicizzavano pubblicizzarono pubblicizzeranno pubblicizzerebbero pubblicizzino|pubblicizzare pubblicizzarsi pubblicizzarlo pubblicizzarla pubblicizzarli pubblicizzarle pubblicizzargli pubblicizzarmi pubblicizzarti pubblicizzarci pubblicizzarne|pubblicizzato pubblicizzata pubblicizzati pubblicizzate pubblicizzando pubblicizzandolo pubblicizzandola pubblicizzandosi
v|present|presenta presentava presentò presenterà presenterebbe presenti|presentano presentavano presentarono presenteranno presenterebbero presentino|presentare presentarsi presentarlo presentarla presentarli presentarle presentargli presentarmi presentarti presentarci presentarne|presentato presentata presentati presentate presentando presentandolo presentandola presentandosi
v|announce|annuncia annunciava annunciò annuncerà annuncerebbe avvisa avvisava avvisò avviserà avviserebbe|annunciano annunciavano annunciarono annunceranno annuncerebbero annuncino avvisano avvisavano avvisarono avviseranno avviserebbero avvisino|annunciare annunciarsi annunciarlo annunciarla annunciarli annunciarle annunciargli annunciarmi annunciarti annunciarci annunciarne avvisare avvisarsi avvisarlo avvisarla avvisarli avvisarle avvisargli avvisarmi avvisarti avvisarci avvisarne|annunciato annunciata annunciati annunciate annunciando annunciandolo annunciandola annunciandosi avvisato avvisata avvisati avvisate avvisando avvisandolo avvisandola avvisandosi
v|inform|informa informava informò informerà informerebbe informi|informano informavano informarono informeranno informerebbero informino|informare informarsi informarlo informarla informarli informarle informargli informarmi informarti informarci informarne|informato informata informati informate informando informandolo informandola informandosi
v|warn|avverte avvertiva avvertì avvertirà avvertirebbe avverta|avvertono avvertivano avvertirono avvertiranno avvertirebbero avvertano|avvertire avvertirsi avvertirlo avvertirla avvertirli avvertirle avvertirgli avvertirmi avvertirti avvertirci avvertirne|avvertito avvertita avvertiti avvertite avvertendo avvertendolo avvertendola avvertendosi
v|forbid|vieta vietava vietò vieterà vieterebbe vieti proibisce proibiva proibì proibirà proibirebbe proibisca|vietano vietavano vietarono vieteranno vieterebbero vietino proibiscono proibivano proibirono proibiranno proibirebbero proibiscano|vietare vietarsi vietarlo vietarla vietarli vietarle vietargli vietarmi vietarti vietarci vietarne proibire proibirsi proibirlo proibirla proibirli proibirle proibirgli proibirmi proibirti proibirci proibirne|vietato vietata vietati vietate vietando vietandolo vietandola vietandosi proibito proibita proibiti proibite proibendo proibendolo proibendola proibendosi
v|allow|permette permetteva permise permetterà permetterebbe permetta|permettono permettevano permisero permetteranno permetterebbero permettano|permettere permettersi permetterlo permetterla permetterli permetterle permettergli permettermi permetterti permetterci permetterne|permesso permessa permessi permesse permettendo permettendolo permettendola permettendosi
v|obey|obbedisce obbediva obbedì obbedirà obbedirebbe obbedisca|obbediscono obbedivano obbedirono obbediranno obbedirebbero obbediscano|obbedire obbedirsi obbedirlo obbedirla obbedirli obbedirle obbedirgli obbedirmi obbedirti obbedirci obbedirne|obbedito obbedita obbediti obbedite obbedendo obbedendolo obbedendola obbedendosi
v|recycle|ricicla riciclava riciclò riciclerà riciclerebbe ricicli|riciclano riciclavano riciclarono ricicleranno riciclerebbero riciclino|riciclare riciclarsi riciclarlo riciclarla riciclarli riciclarle riciclargli riciclarmi riciclarti riciclarci riciclarne|riciclato riciclata riciclati riciclate riciclando riciclandolo riciclandola riciclandosi
v|sort|separa separava separò separerà separerebbe separi differenzia differenziava differenziò differenzierà differenzierebbe differenzi|separano separavano separarono separeranno separerebbero separino differenziano differenziavano differenziarono differenzieranno differenzierebbero differenzino|separare separarsi separarlo separarla separarli separarle separargli separarmi separarti separarci separarne differenziare differenziarsi differenziarlo differenziarla differenziarli differenziarle differenziargli differenziarmi differenziarti differenziarci differenziarne|separato separata separati separate separando separandolo separandola separandosi differenziato differenziata differenziati differenziate differenziando differenziandolo differenziandola differenziandosi
v|pollute|inquina inquinava inquinò inquinerà inquinerebbe inquini|inquinano inquinavano inquinarono inquineranno inquinerebbero inquinino|inquinare inquinarsi inquinarlo inquinarla inquinarli inquinarle inquinargli inquinarmi inquinarti inquinarci inquinarne|inquinato inquinata inquinati inquinate inquinando inquinandolo inquinandola inquinandosi
v|join|unisce univa unì unirà unirebbe unisca si_unisce si_univa si_unì si_unirà si_unirebbe si_unisca partecipa partecipava partecipò parteciperà parteciperebbe partecipi|uniscono univano unirono uniranno unirebbero uniscano si_uniscono si_univano si_unirono si_uniranno si_unirebbero si_uniscano partecipano partecipavano parteciparono parteciperanno parteciperebbero partecipino|unire unirsi unirlo unirla unirli unirle unirgli unirmi unirti unirci unirne partecipare parteciparsi parteciparlo parteciparla parteciparli parteciparle partecipargli parteciparmi parteciparti parteciparci parteciparne|unito unita uniti unite unendo unendolo unendola unendosi partecipato partecipata partecipati partecipate partecipando partecipandolo partecipandola partecipandosi
v|guard|sorveglia sorvegliava sorvegliò sorveglierà sorveglierebbe sorvegli vigila vigilava vigilò vigilerà vigilerebbe|sorvegliano sorvegliavano sorvegliarono sorveglieranno sorveglierebbero sorveglino vigilano vigilavano vigilarono vigileranno vigilerebbero vigilino|sorvegliare sorvegliarsi sorvegliarlo sorvegliarla sorvegliarli sorvegliarle sorvegliargli sorvegliarmi sorvegliarti sorvegliarci sorvegliarne vigilare vigilarsi vigilarlo vigilarla vigilarli vigilarle vigilargli vigilarmi vigilarti vigilarci vigilarne|sorvegliato sorvegliata sorvegliati sorvegliate sorvegliando sorvegliandolo sorvegliandola sorvegliandosi vigilato vigilata vigilati vigilate vigilando vigilandolo vigilandola vigilandosi
v|free|liberava liberò libererà libererebbe|liberano liberavano liberarono libereranno libererebbero liberino|liberare liberarsi liberarlo liberarla liberarli liberarle liberargli liberarmi liberarti liberarci liberarne|liberato liberata liberati liberate liberando liberandolo liberandola liberandosi
v|trap|intrappola intrappolava intrappolò intrappolerà intrappolerebbe intrappoli imprigiona imprigionava imprigionò imprigionerà imprigionerebbe imprigioni|intrappolano intrappolavano intrappolarono intrappoleranno intrappolerebbero intrappolino imprigionano imprigionavano imprigionarono imprigioneranno imprigionerebbero imprigionino|intrappolare intrappolarsi intrappolarlo intrappolarla intrappolarli intrappolarle intrappolargli intrappolarmi intrappolarti intrappolarci intrappolarne imprigionare imprigionarsi imprigionarlo imprigionarla imprigionarli imprigionarle imprigionargli imprigionarmi imprigionarti imprigionarci imprigionarne|intrappolato intrappolata intrappolati intrappolate intrappolando intrappolandolo intrappolandola intrappolandosi imprigionato imprigionata imprigionati imprigionate imprigionando imprigionandolo imprigionandola imprigionandosi
v|arrest|arresta arrestava arrestò arresterà arresterebbe arresti|arrestano arrestavano arrestarono arresteranno arresterebbero arrestino|arrestare arrestarsi arrestarlo arrestarla arrestarli arrestarle arrestargli arrestarmi arrestarti arrestarci arrestarne|arrestato arrestata arrestati arrestate arrestando arrestandolo arrestandola arrestandosi
v|kill|uccide uccideva uccise ucciderà ucciderebbe uccida|uccidono uccidevano uccisero uccideranno ucciderebbero uccidano|uccidere uccidersi ucciderlo ucciderla ucciderli ucciderle uccidergli uccidermi ucciderti ucciderci ucciderne|ucciso uccisa uccisi uccidendo uccidendolo uccidendola uccidendosi
v|hunt|dà_la_caccia diede_la_caccia dava_la_caccia|danno_la_caccia diedero_la_caccia|dare_la_caccia|
v|bark|abbaia abbaiava abbaiò abbaierà abbaierebbe abbai|abbaiano abbaiavano abbaiarono abbaieranno abbaierebbero abbaino|abbaiare abbaiarsi abbaiarlo abbaiarla abbaiarli abbaiarle abbaiargli abbaiarmi abbaiarti abbaiarci abbaiarne|abbaiato abbaiata abbaiati abbaiate abbaiando abbaiandolo abbaiandola abbaiandosi
v|meow|miagola miagolava miagolò miagolerà miagolerebbe miagoli|miagolano miagolavano miagolarono miagoleranno miagolerebbero miagolino|miagolare miagolarsi miagolarlo miagolarla miagolarli miagolarle miagolargli miagolarmi miagolarti miagolarci miagolarne|miagolato miagolata miagolati miagolate miagolando miagolandolo miagolandola miagolandosi
v|purr|ronfa ronfava ronfò ronferà ronferebbe ronfi|ronfano ronfavano ronfarono ronferanno ronferebbero ronfino|ronfare ronfarsi ronfarlo ronfarla ronfarli ronfarle ronfargli ronfarmi ronfarti ronfarci ronfarne|ronfato ronfata ronfati ronfate ronfando ronfandolo ronfandola ronfandosi
v|roar|ruggisce ruggiva ruggì ruggirà ruggirebbe ruggisca|ruggiscono ruggivano ruggirono ruggiranno ruggirebbero ruggiscano|ruggire ruggirsi ruggirlo ruggirla ruggirli ruggirle ruggirgli ruggirmi ruggirti ruggirci ruggirne|ruggito ruggita ruggiti ruggite ruggendo ruggendolo ruggendola ruggendosi
v|howl|ulula ululava ululò ululerà ululerebbe ululi|ululano ululavano ulularono ululeranno ululerebbero ululino|ululare ulularsi ulularlo ulularla ulularli ulularle ululargli ulularmi ulularti ulularci ulularne|ululato ululata ululati ululate ululando ululandolo ululandola ululandosi
v|neigh|nitrisce nitriva nitrì nitrirà nitrirebbe nitrisca|nitriscono nitrivano nitrirono nitriranno nitrirebbero nitriscano|nitrire nitrirsi nitrirlo nitrirla nitrirli nitrirle nitrirgli nitrirmi nitrirti nitrirci nitrirne|nitrito nitrita nitriti nitrite nitrendo nitrendolo nitrendola nitrendosi
v|buzz|ronza ronzava ronzò ronzerà ronzerebbe ronzi|ronzano ronzavano ronzarono ronzeranno ronzerebbero ronzino|ronzare ronzarsi ronzarlo ronzarla ronzarli ronzarle ronzargli ronzarmi ronzarti ronzarci ronzarne|ronzato ronzata ronzati ronzate ronzando ronzandolo ronzandola ronzandosi
v|hatch|schiude schiudeva schiuse schiuderà schiuderebbe schiuda si_schiude si_schiudeva si_schiuse si_schiuderà si_schiuderebbe si_schiuda cova covava covò coverà coverebbe covi|schiudono schiudevano schiusero schiuderanno schiuderebbero schiudano si_schiudono si_schiudevano si_schiusero si_schiuderanno si_schiuderebbero si_schiudano covano covavano covarono coveranno coverebbero covino|schiudere schiudersi schiudermi schiuderti schiuderci covare covarsi covarlo covarla covarli covarle covargli covarmi covarti covarci covarne|schiuso schiusa schiusi schiudendo schiudendosi covato covata covati covate covando covandolo covandola covandosi
v|sting|punge pungeva punse pungerà pungerebbe punga|pungono pungevano punsero pungeranno pungerebbero pungano|pungere pungersi pungerlo pungerla pungerli pungerle pungergli pungermi pungerti pungerci pungerne|punta punte pungendo pungendolo pungendola pungendosi
v|scratch|graffia graffiava graffiò graffierà graffierebbe graffi gratta grattava grattò gratterà gratterebbe gratti|graffiano graffiavano graffiarono graffieranno graffierebbero graffino grattano grattavano grattarono gratteranno gratterebbero grattino|graffiare graffiarsi graffiarlo graffiarla graffiarli graffiarle graffiargli graffiarmi graffiarti graffiarci graffiarne grattare grattarsi grattarlo grattarla grattarli grattarle grattargli grattarmi grattarti grattarci grattarne|graffiato graffiata graffiati graffiate graffiando graffiandolo graffiandola graffiandosi grattato grattata grattati grattate grattando grattandolo grattandola grattandosi
v|tame|addomestica addomesticava addomesticò addomesticherà addomesticherebbe addomestichi|addomesticano addomesticavano addomesticarono addomesticheranno addomesticherebbero addomestichino|addomesticare addomesticarsi addomesticarlo addomesticarla addomesticarli addomesticarle addomesticargli addomesticarmi addomesticarti addomesticarci addomesticarne|addomesticato addomesticata addomesticati addomesticate addomesticando addomesticandolo addomesticandola addomesticandosi
v|stroll|gironzola gironzolava gironzolò gironzolerà gironzolerebbe gironzoli|gironzolano gironzolavano gironzolarono gironzoleranno gironzolerebbero gironzolino|gironzolare gironzolarsi gironzolarlo gironzolarla gironzolarli gironzolarle gironzolargli gironzolarmi gironzolarti gironzolarci gironzolarne|gironzolato gironzolata gironzolati gironzolate gironzolando gironzolandolo gironzolandola gironzolandosi
v|get_ready|si_prepara si_preparava si_preparò si_preparerà si_preparerebbe si_prepari|si_preparano si_preparavano si_prepararono si_prepareranno si_preparerebbero si_preparino|prepararsi|preparandosi
v|approach|avvicina avvicinava avvicinò avvicinerà avvicinerebbe avvicini si_avvicina si_avvicinava si_avvicinò si_avvicinerà si_avvicinerebbe si_avvicini|avvicinano avvicinavano avvicinarono avvicineranno avvicinerebbero avvicinino si_avvicinano si_avvicinavano si_avvicinarono si_avvicineranno si_avvicinerebbero si_avvicinino|avvicinare avvicinarsi avvicinarmi avvicinarti avvicinarci|avvicinato avvicinata avvicinati avvicinate avvicinando avvicinandosi
v|move_away|allontana allontanava allontanò allontanerà allontanerebbe allontani si_allontana si_allontanava si_allontanò si_allontanerà si_allontanerebbe si_allontani|allontanano allontanavano allontanarono allontaneranno allontanerebbero allontanino si_allontanano si_allontanavano si_allontanarono si_allontaneranno si_allontanerebbero si_allontanino|allontanare allontanarsi allontanarmi allontanarti allontanarci|allontanato allontanata allontanati allontanate allontanando allontanandosi
v|knock|bussa bussava bussò busserà busserebbe bussi|bussano bussavano bussarono busseranno busserebbero bussino|bussare bussarsi bussarlo bussarla bussarli bussarle bussargli bussarmi bussarti bussarci bussarne|bussato bussata bussati bussate bussando bussandolo bussandola bussandosi
v|ring|squilla squillava squillò squillerà squillerebbe squilli|squillano squillavano squillarono squilleranno squillerebbero squillino|squillare squillarsi squillarlo squillarla squillarli squillarle squillargli squillarmi squillarti squillarci squillarne|squillato squillata squillati squillate squillando squillandolo squillandola squillandosi
v|whistle|fischia fischiava fischiò fischierà fischierebbe fischietta fischiettava fischiettò fischietterà fischietterebbe|fischiano fischiavano fischiarono fischieranno fischierebbero fischino fischiettano fischiettavano fischiettarono fischietteranno fischietterebbero fischiettino|fischiare fischiarsi fischiarlo fischiarla fischiarli fischiarle fischiargli fischiarmi fischiarti fischiarci fischiarne fischiettare fischiettarsi fischiettarlo fischiettarla fischiettarli fischiettarle fischiettargli fischiettarmi fischiettarti fischiettarci fischiettarne|fischiato fischiata fischiati fischiate fischiando fischiandolo fischiandola fischiandosi fischiettato fischiettata fischiettati fischiettate fischiettando fischiettandolo fischiettandola fischiettandosi
v|clap|applaude applaudiva applaudì applaudirà applaudirebbe applauda|applaudono applaudivano applaudirono applaudiranno applaudirebbero applaudano|applaudire applaudirsi applaudirlo applaudirla applaudirli applaudirle applaudirgli applaudirmi applaudirti applaudirci applaudirne|applaudito applaudita applauditi applaudite applaudendo applaudendolo applaudendola applaudendosi
v|bow|inchina inchinava inchinò inchinerà inchinerebbe si_inchina si_inchinava si_inchinò si_inchinerà si_inchinerebbe si_inchini|inchinano inchinavano inchinarono inchineranno inchinerebbero inchinino si_inchinano si_inchinavano si_inchinarono si_inchineranno si_inchinerebbero si_inchinino|inchinare inchinarsi inchinarmi inchinarti inchinarci|inchinato inchinata inchinati inchinate inchinando inchinandosi
v|kneel|inginocchia inginocchiava inginocchiò inginocchierà inginocchierebbe inginocchi si_inginocchia si_inginocchiava si_inginocchiò si_inginocchierà si_inginocchierebbe si_inginocchi|inginocchiano inginocchiavano inginocchiarono inginocchieranno inginocchierebbero inginocchino si_inginocchiano si_inginocchiavano si_inginocchiarono si_inginocchieranno si_inginocchierebbero si_inginocchino|inginocchiare inginocchiarsi inginocchiarmi inginocchiarti inginocchiarci|inginocchiato inginocchiata inginocchiati inginocchiate inginocchiando inginocchiandosi
v|nod|annuisce annuiva annuì annuirà annuirebbe annuisca|annuiscono annuivano annuirono annuiranno annuirebbero annuiscano|annuire annuirsi annuirlo annuirla annuirli annuirle annuirgli annuirmi annuirti annuirci annuirne|annuito annuita annuiti annuite annuendo annuendolo annuendola annuendosi
v|stretch|si_stira si_stirava si_stirò si_stirerà si_stirerebbe si_stiri stende stendeva stese stenderà stenderebbe stenda|si_stirano si_stiravano si_stirarono si_stireranno si_stirerebbero si_stirino stendono stendevano stesero stenderanno stenderebbero stendano|stirarsi stendere stenderlo stenderla stenderli stenderle stendergli stendermi stenderti stenderci stenderne|stirandosi steso stesa stendendo stendendolo stendendola
v|reach|raggiunge raggiungeva raggiunse raggiungerà raggiungerebbe raggiunga|raggiungono raggiungevano raggiunsero raggiungeranno raggiungerebbero raggiungano|raggiungere raggiungersi raggiungerlo raggiungerla raggiungerli raggiungerle raggiungergli raggiungermi raggiungerti raggiungerci raggiungerne|raggiunto raggiunta raggiunti raggiunte raggiungendo raggiungendolo raggiungendola raggiungendosi
v|lead|conduce conduceva condusse condurrà condurrebbe conduca|conducono conducevano condussero condurranno condurrebbero conducano|condurre condursi condurlo condurla condurli condurle condurgli condurmi condurti condurci condurne|condotto condotta condotti condotte conducendo conducendolo conducendola conducendosi
v|produce|produce produceva produsse produrrà produrrebbe produca|producono producevano produssero produrranno produrrebbero producano|produrre prodursi produrlo produrla produrli produrle produrgli produrmi produrti produrci produrne|prodotta prodotte producendo producendolo producendola producendosi
v|translate|traduce traduceva tradusse tradurrà tradurrebbe traduca|traducono traducevano tradussero tradurranno tradurrebbero traducano|tradurre tradursi tradurlo tradurla tradurli tradurle tradurgli tradurmi tradurti tradurci tradurne|tradotto tradotta tradotti tradotte traducendo traducendolo traducendola traducendosi
v|connect|collegava collegò collegherà collegherebbe|collegano collegavano collegarono collegheranno collegherebbero colleghino|collegare collegarsi collegarlo collegarla collegarli collegarle collegargli collegarmi collegarti collegarci collegarne|collegato collegata collegati collegate collegando collegandolo collegandola collegandosi
v|install|installa installava installò installerà installerebbe installi|installano installavano installarono installeranno installerebbero installino|installare installarsi installarlo installarla installarli installarle installargli installarmi installarti installarci installarne|installato installata installati installate installando installandolo installandola installandosi
v|charge|ricarica ricaricava ricaricò ricaricherà ricaricherebbe ricarichi|ricaricano ricaricavano ricaricarono ricaricheranno ricaricherebbero ricarichino|ricaricare ricaricarsi ricaricarlo ricaricarla ricaricarli ricaricarle ricaricargli ricaricarmi ricaricarti ricaricarci ricaricarne|ricaricato ricaricata ricaricati ricaricate ricaricando ricaricandolo ricaricandola ricaricandosi
v|click|clicca cliccava cliccò cliccherà cliccherebbe clicchi|cliccano cliccavano cliccarono cliccheranno cliccherebbero clicchino|cliccare cliccarsi cliccarlo cliccarla cliccarli cliccarle cliccargli cliccarmi cliccarti cliccarci cliccarne|cliccato cliccata cliccati cliccate cliccando cliccandolo cliccandola cliccandosi
v|delete|cancella cancellava cancellò cancellerà cancellerebbe elimina eliminava eliminò eliminerà eliminerebbe elimini|cancellano cancellavano cancellarono cancelleranno cancellerebbero cancellino eliminano eliminavano eliminarono elimineranno eliminerebbero eliminino|cancellare cancellarsi cancellarlo cancellarla cancellarli cancellarle cancellargli cancellarmi cancellarti cancellarci cancellarne eliminare eliminarsi eliminarlo eliminarla eliminarli eliminarle eliminargli eliminarmi eliminarti eliminarci eliminarne|cancellato cancellata cancellati cancellate cancellando cancellandolo cancellandola cancellandosi eliminato eliminata eliminati eliminate eliminando eliminandolo eliminandola eliminandosi
v|replace|sostituisce sostituiva sostituì sostituirà sostituirebbe sostituisca|sostituiscono sostituivano sostituirono sostituiranno sostituirebbero sostituiscano|sostituire sostituirsi sostituirlo sostituirla sostituirli sostituirle sostituirgli sostituirmi sostituirti sostituirci sostituirne|sostituito sostituita sostituiti sostituite sostituendo sostituendolo sostituendola sostituendosi
v|check|controlla controllava controllò controllerà controllerebbe controlli|controllano controllavano controllarono controlleranno controllerebbero controllino|controllare controllarsi controllarlo controllarla controllarli controllarle controllargli controllarmi controllarti controllarci controllarne|controllato controllata controllati controllate controllando controllandolo controllandola controllandosi
v|add|aggiunge aggiungeva aggiunse aggiungerà aggiungerebbe aggiunga|aggiungono aggiungevano aggiunsero aggiungeranno aggiungerebbero aggiungano|aggiungere aggiungersi aggiungerlo aggiungerla aggiungerli aggiungerle aggiungergli aggiungermi aggiungerti aggiungerci aggiungerne|aggiunto aggiunta aggiunti aggiunte aggiungendo aggiungendolo aggiungendola aggiungendosi
v|cover|copre copriva coprì coprirà coprirebbe copra ricopre ricopriva ricoprì ricoprirà ricoprirebbe ricopra|coprono coprivano coprirono copriranno coprirebbero coprano ricoprono ricoprivano ricoprirono ricopriranno ricoprirebbero ricoprano|coprire coprirsi coprirlo coprirla coprirli coprirle coprirgli coprirmi coprirti coprirci coprirne ricoprire ricoprirsi ricoprirlo ricoprirla ricoprirli ricoprirle ricoprirgli ricoprirmi ricoprirti ricoprirci ricoprirne|coperto coperti coprendo coprendolo coprendola coprendosi ricoperto ricoperta ricoperti ricoperte ricoprendo ricoprendolo ricoprendola ricoprendosi
v|shake|scuote scuoteva scosse scuoterà scuoterebbe scuota agita agitava agitò agiterà agiterebbe agiti|scuotono scuotevano scossero scuoteranno scuoterebbero scuotano agitano agitavano agitarono agiteranno agiterebbero agitino|scuotere scuotersi scuoterlo scuoterla scuoterli scuoterle scuotergli scuotermi scuoterti scuoterci scuoterne agitare agitarsi agitarlo agitarla agitarli agitarle agitargli agitarmi agitarti agitarci agitarne|scosso scossa scossi scuotendo scuotendolo scuotendola scuotendosi agitato agitata agitati agitate agitando agitandolo agitandola agitandosi
v|lean|si_appoggia si_appoggiava si_appoggiò si_appoggerà si_appoggerebbe si_appoggi|si_appoggiano si_appoggiavano si_appoggiarono si_appoggeranno si_appoggerebbero si_appoggino|appoggiarsi|appoggiandosi
v|rock|cullava cullò cullerà cullerebbe culli dondola dondolava dondolò dondolerà dondolerebbe|cullano cullavano cullarono culleranno cullerebbero cullino dondolano dondolavano dondolarono dondoleranno dondolerebbero dondolino|cullare cullarsi cullarlo cullarla cullarli cullarle cullargli cullarmi cullarti cullarci cullarne dondolare dondolarsi dondolarlo dondolarla dondolarli dondolarle dondolargli dondolarmi dondolarti dondolarci dondolarne|cullato cullata cullati cullate cullando cullandolo cullandola cullandosi dondolato dondolata dondolati dondolate dondolando dondolandolo dondolandola dondolandosi
v|tickle|solletica solleticava solleticò solleticherà solleticherebbe solletichi|solleticano solleticavano solleticarono solleticheranno solleticherebbero solletichino|solleticare solleticarsi solleticarlo solleticarla solleticarli solleticarle solleticargli solleticarmi solleticarti solleticarci solleticarne|solleticato solleticata solleticati solleticate solleticando solleticandolo solleticandola solleticandosi
v|squeeze|spreme spremeva spremé spremette spremerà spremerebbe sprema stringe stringeva strinse stringerà stringerebbe|spremono spremevano spremerono spremettero spremeranno spremerebbero spremano stringono stringevano strinsero stringeranno stringerebbero stringano|spremere spremersi spremerlo spremerla spremerli spremerle spremergli spremermi spremerti spremerci spremerne stringere stringersi stringerlo stringerla stringerli stringerle stringergli stringermi stringerti stringerci stringerne|spremuto spremuti spremendo spremendolo spremendola spremendosi stringendo stringendolo stringendola stringendosi
v|crush|schiaccia schiacciava schiacciò schiaccerà schiaccerebbe schiacci|schiacciano schiacciavano schiacciarono schiacceranno schiaccerebbero schiaccino|schiacciare schiacciarsi schiacciarlo schiacciarla schiacciarli schiacciarle schiacciargli schiacciarmi schiacciarti schiacciarci schiacciarne|schiacciato schiacciata schiacciati schiacciate schiacciando schiacciandolo schiacciandola schiacciandosi
v|tear|strappa strappava strappò strapperà strapperebbe strappi|strappano strappavano strapparono strapperanno strapperebbero strappino|strappare strapparsi strapparlo strapparla strapparli strapparle strappargli strapparmi strapparti strapparci strapparne|strappando strappandolo strappandola strappandosi
v|scatter|sparge spargeva sparse spargerà spargerebbe sparga|spargono spargevano sparsero spargeranno spargerebbero spargano|spargere spargersi spargerlo spargerla spargerli spargerle spargergli spargermi spargerti spargerci spargerne|sparso sparsa sparsi spargendo spargendolo spargendola spargendosi
v|pull_out|estrae estraeva estrasse estrarrà estrarrebbe estragga|estraggono estraevano estrassero estrarranno estrarrebbero estraggano|estrarre estrarsi estrarlo estrarla estrarli estrarle estrargli estrarmi estrarti estrarci estrarne|estratto estratta estratti estratte estraendo estraendolo estraendola estraendosi
v|notice|notava notò noterà noterebbe noti accorge accorgeva accorse accorgerà accorgerebbe accorga si_accorge si_accorgeva si_accorse si_accorgerà si_accorgerebbe si_accorga|notano notavano notarono noteranno noterebbero notino accorgono accorgevano accorsero accorgeranno accorgerebbero accorgano si_accorgono si_accorgevano si_accorsero si_accorgeranno si_accorgerebbero si_accorgano|notare notarsi notarlo notarla notarli notarle notargli notarmi notarti notarci notarne accorgere accorgersi accorgermi accorgerti accorgerci|notato notata notati notate notando notandolo notandola notandosi accorto accorta accorti accorte accorgendo accorgendosi
v|solve|risolve risolveva risolse risolverà risolverebbe risolva|risolvono risolvevano risolsero risolveranno risolverebbero risolvano|risolvere risolversi risolverlo risolverla risolverli risolverle risolvergli risolvermi risolverti risolverci risolverne|risolto risolta risolti risolte risolvendo risolvendolo risolvendola risolvendosi
v|practise|esercita esercitava esercitò eserciterà eserciterebbe eserciti si_esercita si_esercitava si_esercitò si_eserciterà si_eserciterebbe si_eserciti|esercitano esercitavano esercitarono eserciteranno eserciterebbero esercitino si_esercitano si_esercitavano si_esercitarono si_eserciteranno si_eserciterebbero si_esercitino|esercitare esercitarsi esercitarmi esercitarti esercitarci|esercitato esercitata esercitati esercitate esercitando esercitandosi
v|improve|migliora migliorava migliorò migliorerà migliorerebbe migliori|migliorano miglioravano migliorarono miglioreranno migliorerebbero migliorino|migliorare migliorarsi migliorarlo migliorarla migliorarli migliorarle migliorargli migliorarmi migliorarti migliorarci migliorarne|migliorato migliorata migliorati migliorate migliorando migliorandolo migliorandola migliorandosi
v|retire|ritira ritirava ritirò ritirerà ritirerebbe ritiri si_ritira si_ritirava si_ritirò si_ritirerà si_ritirerebbe si_ritiri|ritirano ritiravano ritirarono ritireranno ritirerebbero ritirino si_ritirano si_ritiravano si_ritirarono si_ritireranno si_ritirerebbero si_ritirino|ritirare ritirarsi ritirarmi ritirarti ritirarci|ritirato ritirata ritirati ritirate ritirando ritirandosi
v|found|fondava fondò fondi|fondavano fondarono fondino|fondare fondarsi fondarlo fondarla fondarli fondarle fondargli fondarmi fondarti fondarci fondarne|fondato fondata fondati fondate fondando fondandolo fondandola fondandosi
v|inaugurate|inaugura inaugurava inaugurò inaugurerà inaugurerebbe inauguri|inaugurano inauguravano inaugurarono inaugureranno inaugurerebbero inaugurino|inaugurare inaugurarsi inaugurarlo inaugurarla inaugurarli inaugurarle inaugurargli inaugurarmi inaugurarti inaugurarci inaugurarne|inaugurato inaugurata inaugurati inaugurate inaugurando inaugurandolo inaugurandola inaugurandosi
v|begin_again|ricomincia ricominciava ricominciò ricomincerà ricomincerebbe ricominci|ricominciano ricominciavano ricominciarono ricominceranno ricomincerebbero ricomincino|ricominciare ricominciarsi ricominciarlo ricominciarla ricominciarli ricominciarle ricominciargli ricominciarmi ricominciarti ricominciarci ricominciarne|ricominciato ricominciata ricominciati ricominciate ricominciando ricominciandolo ricominciandola ricominciandosi
v|explore|esplora esplorava esplorò esplorerà esplorerebbe esplori|esplorano esploravano esplorarono esploreranno esplorerebbero esplorino|esplorare esplorarsi esplorarlo esplorarla esplorarli esplorarle esplorargli esplorarmi esplorarti esplorarci esplorarne|esplorato esplorata esplorati esplorate esplorando esplorandolo esplorandola esplorandosi
v|orbit|orbitava orbitò orbiterà orbiterebbe orbiti|orbitano orbitavano orbitarono orbiteranno orbiterebbero orbitino|orbitare orbitarsi orbitarlo orbitarla orbitarli orbitarle orbitargli orbitarmi orbitarti orbitarci orbitarne|orbitato orbitata orbitati orbitate orbitando orbitandolo orbitandola orbitandosi
v|admire|ammira ammirava ammirò ammirerà ammirerebbe ammiri|ammirano ammiravano ammirarono ammireranno ammirerebbero ammirino|ammirare ammirarsi ammirarlo ammirarla ammirarli ammirarle ammirargli ammirarmi ammirarti ammirarci ammirarne|ammirato ammirata ammirati ammirate ammirando ammirandolo ammirandola ammirandosi
v|imagine|immagina immaginava immaginò immaginerà immaginerebbe immagini|immaginano immaginavano immaginarono immagineranno immaginerebbero immaginino|immaginare immaginarsi immaginarlo immaginarla immaginarli immaginarle immaginargli immaginarmi immaginarti immaginarci immaginarne|immaginato immaginata immaginati immaginate immaginando immaginandolo immaginandola immaginandosi
v|tire|stancava stancò stancherà stancherebbe|stancano stancavano stancarono stancheranno stancherebbero stanchino|stancare stancarlo stancarla stancarli stancarle stancargli stancarmi stancarti stancarci stancarne|stancato stancata stancati stancate stancando stancandolo stancandola
v|get_tired|si_stanca si_stancava si_stancò si_stancherà si_stancherebbe si_stanchi|si_stancano si_stancavano si_stancarono si_stancheranno si_stancherebbero si_stanchino|stancarsi|stancandosi
v|starve|digiuna digiunava digiunò digiunerà digiunerebbe digiuni|digiunano digiunavano digiunarono digiuneranno digiunerebbero digiunino|digiunare digiunarsi digiunarlo digiunarla digiunarli digiunarle digiunargli digiunarmi digiunarti digiunarci digiunarne|digiunato digiunata digiunati digiunate digiunando digiunandolo digiunandola digiunandosi
v|evaporate|evapora evaporava evaporò evaporerà evaporerebbe evapori|evaporano evaporavano evaporarono evaporeranno evaporerebbero evaporino|evaporare evaporarsi evaporarlo evaporarla evaporarli evaporarle evaporargli evaporarmi evaporarti evaporarci evaporarne|evaporato evaporata evaporati evaporate evaporando evaporandolo evaporandola evaporandosi
v|rotate|ruotava ruotò ruoterà ruoterebbe ruoti|ruotano ruotavano ruotarono ruoteranno ruoterebbero ruotino|ruotare ruotarsi ruotarlo ruotarla ruotarli ruotarle ruotargli ruotarmi ruotarti ruotarci ruotarne|ruotato ruotata ruotati ruotate ruotando ruotandolo ruotandola ruotandosi
v|attract|attira attirava attirò attirerà attirerebbe attiri attrae attraeva attrasse attrarrà attrarrebbe attragga|attirano attiravano attirarono attireranno attirerebbero attirino attraggono attraevano attrassero attrarranno attrarrebbero attraggano|attirare attirarsi attirarlo attirarla attirarli attirarle attirargli attirarmi attirarti attirarci attirarne attrarre attrarsi attrarlo attrarla attrarli attrarle attrargli attrarmi attrarti attrarci attrarne|attirato attirata attirati attirate attirando attirandolo attirandola attirandosi attratto attratta attratti attratte attraendo attraendolo attraendola attraendosi
v|arise|deriva derivava derivò deriverà deriverebbe derivi|derivano derivavano derivarono deriveranno deriverebbero derivino|derivare derivarsi derivarlo derivarla derivarli derivarle derivargli derivarmi derivarti derivarci derivarne|derivato derivata derivati derivate derivando derivandolo derivandola derivandosi
v|adopt|adotta adottava adottò adotterà adotterebbe adotti|adottano adottavano adottarono adotteranno adotterebbero adottino|adottare adottarsi adottarlo adottarla adottarli adottarle adottargli adottarmi adottarti adottarci adottarne|adottato adottata adottati adottate adottando adottandolo adottandola adottandosi
v|bury|seppellisce seppelliva seppellì seppellirà seppellirebbe seppellisca|seppelliscono seppellivano seppellirono seppelliranno seppellirebbero seppelliscano|seppellire seppellirsi seppellirlo seppellirla seppellirli seppellirle seppellirgli seppellirmi seppellirti seppellirci seppellirne|seppellito seppellita seppelliti seppellite seppellendo seppellendolo seppellendola seppellendosi
v|lack|manca mancava mancò mancherà mancherebbe manchi|mancano mancavano mancarono mancheranno mancherebbero manchino|mancare mancarsi mancarlo mancarla mancarli mancarle mancargli mancarmi mancarti mancarci mancarne|mancato mancata mancati mancate mancando mancandolo mancandola mancandosi
v|exist|esiste esisteva esisté esistette esisterà esisterebbe esista|esistono esistevano esisterono esistettero esisteranno esisterebbero esistano|esistere esistersi esisterlo esisterla esisterli esisterle esistergli esistermi esisterti esisterci esisterne|esistito esistita esistiti esistite esistendo esistendolo esistendola esistendosi
v|belong|appartiene apparteneva appartenne apparterrà apparterrebbe appartenga|appartengono appartenevano appartennero apparterranno apparterrebbero appartengano|appartenere appartenersi appartenerlo appartenerla appartenerli appartenerle appartenergli appartenermi appartenerti appartenerci appartenerne|appartenuto appartenuta appartenuti appartenute appartenendo appartenendolo appartenendola appartenendosi
v|contain|contiene conteneva contenne conterrà conterrebbe contenga|contengono contenevano contennero conterranno conterrebbero contengano|contenere contenersi contenerlo contenerla contenerli contenerle contenergli contenermi contenerti contenerci contenerne|contenuto contenuta contenuti contenute contenendo contenendolo contenendola contenendosi
v|last|dura durava durò durerà durerebbe|durano duravano durarono dureranno durerebbero durino|durare durarsi durarlo durarla durarli durarle durargli durarmi durarti durarci durarne|durato durata durati durate durando durandolo durandola durandosi
v|postpone|rimanda rimandava rimandò rimanderà rimanderebbe rimandi rinvia rinviava rinviò rinvierà rinvierebbe rinvii|rimandano rimandavano rimandarono rimanderanno rimanderebbero rimandino rinviano rinviavano rinviarono rinvieranno rinvierebbero rinviino|rimandare rimandarsi rimandarlo rimandarla rimandarli rimandarle rimandargli rimandarmi rimandarti rimandarci rimandarne rinviare rinviarsi rinviarlo rinviarla rinviarli rinviarle rinviargli rinviarmi rinviarti rinviarci rinviarne|rimandato rimandata rimandati rimandate rimandando rimandandolo rimandandola rimandandosi rinviato rinviata rinviati rinviate rinviando rinviandolo rinviandola rinviandosi
v|cancel|annulla annullava annullò annullerà annullerebbe annulli|annullano annullavano annullarono annulleranno annullerebbero annullino|annullare annullarsi annullarlo annullarla annullarli annullarle annullargli annullarmi annullarti annullarci annullarne|annullato annullata annullati annullate annullando annullandolo annullandola annullandosi
v|donate|devolve devolveva devolvé devolvette devolverà devolverebbe devolva|devolvono devolvevano devolverono devolvettero devolveranno devolverebbero devolvano|devolvere devolversi devolverlo devolverla devolverli devolverle devolvergli devolvermi devolverti devolverci devolverne|devolvuto devolvuta devolvuti devolvute devolvendo devolvendolo devolvendola devolvendosi
v|vote|vota votava votò voterà voterebbe|votano votavano votarono voteranno voterebbero votino|votare votarsi votarlo votarla votarli votarle votargli votarmi votarti votarci votarne|votato votata votati votate votando votandolo votandola votandosi
v|vaccinate|vaccina vaccinava vaccinò vaccinerà vaccinerebbe|vaccinano vaccinavano vaccinarono vaccineranno vaccinerebbero vaccinino|vaccinare vaccinarsi vaccinarlo vaccinarla vaccinarli vaccinarle vaccinargli vaccinarmi vaccinarti vaccinarci vaccinarne|vaccinato vaccinata vaccinati vaccinate vaccinando vaccinandolo vaccinandola vaccinandosi
v|pass|passa passava passò passerà passerebbe trascorre trascorreva trascorse trascorrerà trascorrerebbe trascorra|passano passavano passarono passeranno passerebbero passino trascorrono trascorrevano trascorsero trascorreranno trascorrerebbero trascorrano|passare passarsi passarlo passarla passarli passarle passargli passarmi passarti passarci passarne trascorrere trascorrersi trascorrerlo trascorrerla trascorrerli trascorrerle trascorrergli trascorrermi trascorrerti trascorrerci trascorrerne|passata passate passando passandolo passandola passandosi trascorso trascorsa trascorsi trascorrendo trascorrendolo trascorrendola trascorrendosi
v|accompany|accompagna accompagnava accompagnò accompagnerà accompagnerebbe accompagni|accompagnano accompagnavano accompagnarono accompagneranno accompagnerebbero accompagnino|accompagnare accompagnarsi accompagnarlo accompagnarla accompagnarli accompagnarle accompagnargli accompagnarmi accompagnarti accompagnarci accompagnarne|accompagnato accompagnata accompagnati accompagnate accompagnando accompagnandolo accompagnandola accompagnandosi
v|bring_back|riporta riportava riportò riporterà riporterebbe riporti|riportano riportavano riportarono riporteranno riporterebbero riportino|riportare riportarsi riportarlo riportarla riportarli riportarle riportargli riportarmi riportarti riportarci riportarne|riportato riportata riportati riportate riportando riportandolo riportandola riportandosi
v|warm|scalda scaldava scaldò scalderà scalderebbe scaldi riscalda riscaldava riscaldò riscalderà riscalderebbe riscaldi|scaldano scaldavano scaldarono scalderanno scalderebbero scaldino riscaldano riscaldavano riscaldarono riscalderanno riscalderebbero riscaldino|scaldare scaldarsi scaldarlo scaldarla scaldarli scaldarle scaldargli scaldarmi scaldarti scaldarci scaldarne riscaldare riscaldarlo riscaldarla riscaldarli riscaldarle riscaldargli riscaldarmi riscaldarti riscaldarci riscaldarne|scaldato scaldata scaldati scaldate scaldando scaldandolo scaldandola scaldandosi riscaldato riscaldata riscaldati riscaldate riscaldando riscaldandolo riscaldandola
v|cool|raffredda raffreddava raffreddò raffredderà raffredderebbe raffreddi|raffreddano raffreddavano raffreddarono raffredderanno raffredderebbero raffreddino|raffreddare raffreddarsi raffreddarlo raffreddarla raffreddarli raffreddarle raffreddargli raffreddarmi raffreddarti raffreddarci raffreddarne|raffreddato raffreddata raffreddati raffreddate raffreddando raffreddandolo raffreddandola raffreddandosi
v|collapse|crolla crollava crollò crollerà crollerebbe crolli|crollano crollavano crollarono crolleranno crollerebbero crollino|crollare crollarsi crollarlo crollarla crollarli crollarle crollargli crollarmi crollarti crollarci crollarne|crollato crollata crollati crollate crollando crollandolo crollandola crollandosi
v|burst|scoppia scoppiava scoppiò scoppierà scoppierebbe scoppi|scoppiano scoppiavano scoppiarono scoppieranno scoppierebbero scoppino|scoppiare scoppiarsi scoppiarlo scoppiarla scoppiarli scoppiarle scoppiargli scoppiarmi scoppiarti scoppiarci scoppiarne|scoppiato scoppiata scoppiati scoppiate scoppiando scoppiandolo scoppiandola scoppiandosi
v|inflate|gonfia gonfiava gonfiò gonfierà gonfierebbe gonfi|gonfiano gonfiavano gonfiarono gonfieranno gonfierebbero gonfino|gonfiare gonfiarsi gonfiarlo gonfiarla gonfiarli gonfiarle gonfiargli gonfiarmi gonfiarti gonfiarci gonfiarne|gonfiato gonfiata gonfiati gonfiate gonfiando gonfiandolo gonfiandola gonfiandosi
v|avoid|evita evitava evitò eviterà eviterebbe eviti|evitano evitavano evitarono eviteranno eviterebbero evitino|evitare evitarsi evitarlo evitarla evitarli evitarle evitargli evitarmi evitarti evitarci evitarne|evitato evitata evitati evitate evitando evitandolo evitandola evitandosi
v|breed|alleva allevava allevò alleverà alleverebbe allevi|allevano allevavano allevarono alleveranno alleverebbero allevino|allevare allevarsi allevarlo allevarla allevarli allevarle allevargli allevarmi allevarti allevarci allevarne|allevato allevata allevati allevate allevando allevandolo allevandola allevandosi
v|cheat|imbroglia imbrogliava imbrogliò imbroglierà imbroglierebbe imbrogli inganna ingannava ingannò ingannerà ingannerebbe inganni|imbrogliano imbrogliavano imbrogliarono imbroglieranno imbroglierebbero imbroglino ingannano ingannavano ingannarono inganneranno ingannerebbero ingannino|imbrogliare imbrogliarsi imbrogliarlo imbrogliarla imbrogliarli imbrogliarle imbrogliargli imbrogliarmi imbrogliarti imbrogliarci imbrogliarne ingannare ingannarsi ingannarlo ingannarla ingannarli ingannarle ingannargli ingannarmi ingannarti ingannarci ingannarne|imbrogliato imbrogliata imbrogliati imbrogliate imbrogliando imbrogliandolo imbrogliandola imbrogliandosi ingannato ingannata ingannati ingannate ingannando ingannandolo ingannandola ingannandosi
v|punish|punisce puniva punì punirà punirebbe punisca|puniscono punivano punirono puniranno punirebbero puniscano|punire punirsi punirlo punirla punirli punirle punirgli punirmi punirti punirci punirne|punito punita puniti punite punendo punendolo punendola punendosi
v|reward|premia premiava premiò premierà premierebbe|premiano premiavano premiarono premieranno premierebbero premino|premiare premiarsi premiarlo premiarla premiarli premiarle premiargli premiarmi premiarti premiarci premiarne|premiato premiata premiati premiate premiando premiandolo premiandola premiandosi
v|deserve|merita meritava meritò meriterà meriterebbe meriti vale valeva valse varrà varrebbe valga|meritano meritavano meritarono meriteranno meriterebbero meritino valgono valevano valsero varranno varrebbero valgano|meritare meritarsi meritarlo meritarla meritarli meritarle meritargli meritarmi meritarti meritarci meritarne valere valersi valerlo valerla valerli valerle valergli valermi valerti valerci valerne|meritato meritata meritati meritate meritando meritandolo meritandola meritandosi valso valsa valsi valendo valendolo valendola valendosi
v|mean|significa significava significò significherà significherebbe significhi|significano significavano significarono significheranno significherebbero significhino|significare significarsi significarlo significarla significarli significarle significargli significarmi significarti significarci significarne|significato significata significati significate significando significandolo significandola significandosi
v|have_fun|diverte divertiva divertì divertirà divertirebbe diverta si_diverte si_divertiva si_divertì si_divertirà si_divertirebbe si_diverta|divertono divertivano divertirono divertiranno divertirebbero divertano si_divertono si_divertivano si_divertirono si_divertiranno si_divertirebbero si_divertano|divertire divertirsi divertirmi divertirti divertirci|divertito divertita divertiti divertite divertendo divertendosi
v|get_bored|annoia annoiava annoiò annoierà annoierebbe annoi si_annoia si_annoiava si_annoiò si_annoierà si_annoierebbe si_annoi|annoiano annoiavano annoiarono annoieranno annoierebbero annoino si_annoiano si_annoiavano si_annoiarono si_annoieranno si_annoierebbero si_annoino|annoiare annoiarsi annoiarmi annoiarti annoiarci|annoiando annoiandosi
v|challenge|sfida sfidava sfidò sfiderà sfiderebbe sfidi|sfidano sfidavano sfidarono sfideranno sfiderebbero sfidino|sfidare sfidarsi sfidarlo sfidarla sfidarli sfidarle sfidargli sfidarmi sfidarti sfidarci sfidarne|sfidato sfidata sfidati sfidate sfidando sfidandolo sfidandola sfidandosi
v|boast|vanta vantava vantò vanterà vanterebbe vanti si_vanta si_vantava si_vantò si_vanterà si_vanterebbe si_vanti|vantano vantavano vantarono vanteranno vanterebbero vantino si_vantano si_vantavano si_vantarono si_vanteranno si_vanterebbero si_vantino|vantare vantarsi vantarmi vantarti vantarci|vantato vantata vantati vantate vantando vantandosi
v|be_called|si_chiama si_chiamava si_chiamò si_chiamerà si_chiamerebbe si_chiami|si_chiamano si_chiamavano si_chiamarono si_chiameranno si_chiamerebbero si_chiamino|chiamarsi|chiamandosi
v|take_care|occupa occupava occupò occuperà occuperebbe occupi si_occupa si_occupava si_occupò si_occuperà si_occuperebbe si_occupi|occupano occupavano occuparono occuperanno occuperebbero occupino si_occupano si_occupavano si_occuparono si_occuperanno si_occuperebbero si_occupino|occupare occuparsi occuparmi occuparti occuparci|occupato occupata occupati occupate occupando occupandosi
v|make_up|trucca truccava truccò truccherà truccherebbe trucchi si_trucca si_truccava si_truccò si_truccherà si_truccherebbe si_trucchi|truccano truccavano truccarono truccheranno truccherebbero trucchino si_truccano si_truccavano si_truccarono si_truccheranno si_truccherebbero si_trucchino|truccare truccarsi truccarmi truccarti truccarci truccarlo truccarla truccarli truccarle truccargli truccarne|truccato truccata truccati truccate truccando truccandosi truccandolo truccandola
v|be_found|si_trova si_trovava si_trovò si_troverà si_troverebbe si_trovi|si_trovano si_trovavano si_trovarono si_troveranno si_troverebbero si_trovino|trovarsi|trovandosi
v|dare|osa osava osò oserà oserebbe osi|osano osavano osarono oseranno oserebbero osino|osare osarsi osarlo osarla osarli osarle osargli osarmi osarti osarci osarne|osato osata osati osate osando osandolo osandola osandosi
v|insist|insiste insisteva insisté insistette insisterà insisterebbe insista|insistono insistevano insisterono insistettero insisteranno insisterebbero insistano|insistere insistersi insisterlo insisterla insisterli insisterle insistergli insistermi insisterti insisterci insisterne|insistito insistita insistiti insistite insistendo insistendolo insistendola insistendosi
v|convince|convince convinceva convinse convincerà convincerebbe convinca|convincono convincevano convinsero convinceranno convincerebbero convincano|convincere convincersi convincerlo convincerla convincerli convincerle convincergli convincermi convincerti convincerci convincerne|convinto convinta convinti convinte convincendo convincendolo convincendola convincendosi
v|persuade|persuade persuadeva persuase persuaderà persuaderebbe persuada|persuadono persuadevano persuasero persuaderanno persuaderebbero persuadano|persuadere persuadersi persuaderlo persuaderla persuaderli persuaderle persuadergli persuadermi persuaderti persuaderci persuaderne|persuaso persuasa persuasi persuadendo persuadendolo persuadendola persuadendosi
v|suggest|suggerisce suggeriva suggerì suggerirà suggerirebbe suggerisca propone proponeva propose proporrà proporrebbe proponga|suggeriscono suggerivano suggerirono suggeriranno suggerirebbero suggeriscano propongono proponevano proposero proporranno proporrebbero propongano|suggerire suggerirsi suggerirlo suggerirla suggerirli suggerirle suggerirgli suggerirmi suggerirti suggerirci suggerirne proporre proporsi proporlo proporla proporli proporle proporgli propormi proporti proporci proporne|suggerito suggerita suggeriti suggerite suggerendo suggerendolo suggerendola suggerendosi proposto proposta proposti proposte proponendo proponendolo proponendola proponendosi
v|compose|compone componeva compose comporrà comporrebbe componga|compongono componevano composero comporranno comporrebbero compongano|comporre comporsi comporlo comporla comporli comporle comporgli compormi comporti comporci comporne|composto composta composti composte componendo componendolo componendola componendosi
v|lay_out|dispone disponeva dispose disporrà disporrebbe disponga|dispongono disponevano disposero disporranno disporrebbero dispongano|disporre disporsi disporlo disporla disporli disporle disporgli dispormi disporti disporci disporne|disposto disposta disposti disposte disponendo disponendolo disponendola disponendosi
v|organise|organizza organizzava organizzò organizzerà organizzerebbe organizzi|organizzano organizzavano organizzarono organizzeranno organizzerebbero organizzino|organizzare organizzarsi organizzarlo organizzarla organizzarli organizzarle organizzargli organizzarmi organizzarti organizzarci organizzarne|organizzato organizzata organizzati organizzate organizzando organizzandolo organizzandola organizzandosi
v|manage|gestisce gestiva gestì gestirà gestirebbe gestisca|gestiscono gestivano gestirono gestiranno gestirebbero gestiscano|gestire gestirsi gestirlo gestirla gestirli gestirle gestirgli gestirmi gestirti gestirci gestirne|gestito gestita gestiti gestite gestendo gestendolo gestendola gestendosi
v|renovate|ristruttura ristrutturava ristrutturò ristrutturerà ristrutturerebbe ristrutturi rinnova rinnovava rinnovò rinnoverà rinnoverebbe rinnovi|ristrutturano ristrutturavano ristrutturarono ristruttureranno ristrutturerebbero ristrutturino rinnovano rinnovavano rinnovarono rinnoveranno rinnoverebbero rinnovino|ristrutturare ristrutturarsi ristrutturarlo ristrutturarla ristrutturarli ristrutturarle ristrutturargli ristrutturarmi ristrutturarti ristrutturarci ristrutturarne rinnovare rinnovarsi rinnovarlo rinnovarla rinnovarli rinnovarle rinnovargli rinnovarmi rinnovarti rinnovarci rinnovarne|ristrutturato ristrutturata ristrutturati ristrutturate ristrutturando ristrutturandolo ristrutturandola ristrutturandosi rinnovato rinnovata rinnovati rinnovate rinnovando rinnovandolo rinnovandola rinnovandosi
v|restore|restaura restaurava restaurò restaurerà restaurerebbe restauri|restaurano restauravano restaurarono restaureranno restaurerebbero restaurino|restaurare restaurarsi restaurarlo restaurarla restaurarli restaurarle restaurargli restaurarmi restaurarti restaurarci restaurarne|restaurato restaurata restaurati restaurate restaurando restaurandolo restaurandola restaurandosi
v|demolish|demolisce demoliva demolì demolirà demolirebbe demolisca abbatte abbatteva abbatté abbattette abbatterà abbatterebbe abbatta|demoliscono demolivano demolirono demoliranno demolirebbero demoliscano abbattono abbattevano abbatterono abbattettero abbatteranno abbatterebbero abbattano|demolire demolirsi demolirlo demolirla demolirli demolirle demolirgli demolirmi demolirti demolirci demolirne abbattere abbattersi abbatterlo abbatterla abbatterli abbatterle abbattergli abbattermi abbatterti abbatterci abbatterne|demolito demolita demoliti demolite demolendo demolendolo demolendola demolendosi abbattuto abbattuta abbattuti abbattute abbattendo abbattendolo abbattendola abbattendosi
v|insulate|isolava isolò isolerà isolerebbe isoli|isolano isolavano isolarono isoleranno isolerebbero isolino|isolare isolarsi isolarlo isolarla isolarli isolarle isolargli isolarmi isolarti isolarci isolarne|isolato isolata isolati isolate isolando isolandolo isolandola isolandosi
v|tile|piastrellava piastrellò piastrellerà piastrellerebbe piastrelli|piastrellano piastrellavano piastrellarono piastrelleranno piastrellerebbero piastrellino|piastrellare piastrellarsi piastrellarlo piastrellarla piastrellarli piastrellarle piastrellargli piastrellarmi piastrellarti piastrellarci piastrellarne|piastrellato piastrellata piastrellati piastrellate piastrellando piastrellandolo piastrellandola piastrellandosi
v|sand|leviga levigava levigò levigherà levigherebbe levighi carteggia carteggiava carteggiò carteggerà carteggerebbe carteggi|levigano levigavano levigarono levigheranno levigherebbero levighino carteggiano carteggiavano carteggiarono carteggeranno carteggerebbero carteggino|levigare levigarsi levigarlo levigarla levigarli levigarle levigargli levigarmi levigarti levigarci levigarne carteggiare carteggiarsi carteggiarlo carteggiarla carteggiarli carteggiarle carteggiargli carteggiarmi carteggiarti carteggiarci carteggiarne|levigato levigata levigati levigate levigando levigandolo levigandola levigandosi carteggiato carteggiata carteggiati carteggiate carteggiando carteggiandolo carteggiandola carteggiandosi
v|varnish|lacca laccava laccò laccherà laccherebbe lacchi|laccano laccavano laccarono laccheranno laccherebbero lacchino|laccare laccarsi laccarlo laccarla laccarli laccarle laccargli laccarmi laccarti laccarci laccarne|laccato laccata laccati laccate laccando laccandolo laccandola laccandosi
v|plane|pialla piallava piallò piallerà piallerebbe pialli|piallano piallavano piallarono pialleranno piallerebbero piallino|piallare piallarsi piallarlo piallarla piallarli piallarle piallargli piallarmi piallarti piallarci piallarne|piallato piallata piallati piallate piallando piallandolo piallandola piallandosi
v|solder|salda saldava saldò salderà salderebbe|saldano saldavano saldarono salderanno salderebbero saldino|saldare saldarsi saldarlo saldarla saldarli saldarle saldargli saldarmi saldarti saldarci saldarne|saldato saldata saldati saldate saldando saldandolo saldandola saldandosi
v|unblock|stura sturava sturò sturerà sturerebbe sturi|sturano sturavano sturarono stureranno sturerebbero sturino|sturare sturarsi sturarlo sturarla sturarli sturarle sturargli sturarmi sturarti sturarci sturarne|sturato sturata sturati sturate sturando sturandolo sturandola sturandosi
v|lubricate|olia oliava oliò olierà olierebbe lubrifica lubrificava lubrificò lubrificherà lubrificherebbe lubrifichi|oliano oliavano oliarono olieranno olierebbero olino lubrificano lubrificavano lubrificarono lubrificheranno lubrificherebbero lubrifichino|oliare oliarsi oliarlo oliarla oliarli oliarle oliargli oliarmi oliarti oliarci oliarne lubrificare lubrificarsi lubrificarlo lubrificarla lubrificarli lubrificarle lubrificargli lubrificarmi lubrificarti lubrificarci lubrificarne|oliato oliata oliati oliate oliando oliandolo oliandola oliandosi lubrificato lubrificata lubrificati lubrificate lubrificando lubrificandolo lubrificandola lubrificandosi
v|mend|rammenda rammendava rammendò rammenderà rammenderebbe rammendi|rammendano rammendavano rammendarono rammenderanno rammenderebbero rammendino|rammendare rammendarsi rammendarlo rammendarla rammendarli rammendarle rammendargli rammendarmi rammendarti rammendarci rammendarne|rammendato rammendata rammendati rammendate rammendando rammendandolo rammendandola rammendandosi
v|dye|tinge tingeva tinse tingerà tingerebbe tinga|tingono tingevano tinsero tingeranno tingerebbero tingano|tingere tingersi tingerlo tingerla tingerli tingerle tingergli tingermi tingerti tingerci tingerne|tinto tinta tinti tinte tingendo tingendolo tingendola tingendosi
v|spin|fila filava filò filerà filerebbe|filano filavano filarono fileranno filerebbero filino|filare filarsi filarlo filarla filarli filarle filargli filarmi filarti filarci filarne|filata filate filando filandolo filandola filandosi
v|spread|spalma spalmava spalmò spalmerà spalmerebbe spalmi diffonde diffondeva diffuse diffonderà diffonderebbe diffonda|spalmano spalmavano spalmarono spalmeranno spalmerebbero spalmino diffondono diffondevano diffusero diffonderanno diffonderebbero diffondano|spalmare spalmarsi spalmarlo spalmarla spalmarli spalmarle spalmargli spalmarmi spalmarti spalmarci spalmarne diffondere diffondersi diffonderlo diffonderla diffonderli diffonderle diffondergli diffondermi diffonderti diffonderci diffonderne|spalmato spalmata spalmati spalmate spalmando spalmandolo spalmandola spalmandosi diffuso diffusa diffusi diffondendo diffondendolo diffondendola diffondendosi
v|sprinkle|spolvera spolverava spolverò spolvererà spolvererebbe spolveri cosparge cospargeva cosparse cospargerà cospargerebbe cosparga|spolverano spolveravano spolverarono spolvereranno spolvererebbero spolverino cospargono cospargevano cosparsero cospargeranno cospargerebbero cospargano|spolverare spolverarsi spolverarlo spolverarla spolverarli spolverarle spolverargli spolverarmi spolverarti spolverarci spolverarne cospargere cospargersi cospargerlo cospargerla cospargerli cospargerle cospargergli cospargermi cospargerti cospargerci cospargerne|spolverato spolverata spolverati spolverate spolverando spolverandolo spolverandola spolverandosi cosparso cosparsa cosparsi cospargendo cospargendolo cospargendola cospargendosi
v|chop|trita tritava tritò triterà triterebbe triti|tritano tritavano tritarono triteranno triterebbero tritino|tritare tritarsi tritarlo tritarla tritarli tritarle tritargli tritarmi tritarti tritarci tritarne|tritato tritata tritati tritate tritando tritandolo tritandola tritandosi
v|simmer|sobbolle sobbolliva sobbollì sobbollirà sobbollirebbe sobbolla|sobbollono sobbollivano sobbollirono sobbolliranno sobbollirebbero sobbollano|sobbollire sobbollirsi sobbollirlo sobbollirla sobbollirli sobbollirle sobbollirgli sobbollirmi sobbollirti sobbollirci sobbollirne|sobbollito sobbollita sobbolliti sobbollite sobbollendo sobbollendolo sobbollendola sobbollendosi
v|ferment|fermenta fermentava fermentò fermenterà fermenterebbe fermenti|fermentano fermentavano fermentarono fermenteranno fermenterebbero fermentino|fermentare fermentarsi fermentarlo fermentarla fermentarli fermentarle fermentargli fermentarmi fermentarti fermentarci fermentarne|fermentato fermentata fermentati fermentate fermentando fermentandolo fermentandola fermentandosi
v|marinate|marinava marinò marinerà marinerebbe|marinano marinavano marinarono marineranno marinerebbero marinino|marinare marinarsi marinarlo marinarla marinarli marinarle marinargli marinarmi marinarti marinarci marinarne|marinato marinata marinati marinate marinando marinandolo marinandola marinandosi
v|drain|scola scolava scolò scolerà scolerebbe scoli|scolano scolavano scolarono scoleranno scolerebbero scolino|scolarsi scolarlo scolarla scolarli scolarle scolargli scolarmi scolarti scolarci scolarne|scolato scolata scolati scolate scolando scolandolo scolandola scolandosi
v|stuff|farcisce farciva farcì farcirà farcirebbe farcisca|farciscono farcivano farcirono farciranno farcirebbero farciscano|farcire farcirsi farcirlo farcirla farcirli farcirle farcirgli farcirmi farcirti farcirci farcirne|farcito farcita farciti farcite farcendo farcendolo farcendola farcendosi
v|garnish|guarnisce guarniva guarnì guarnirà guarnirebbe guarnisca|guarniscono guarnivano guarnirono guarniranno guarnirebbero guarniscano|guarnire guarnirsi guarnirlo guarnirla guarnirli guarnirle guarnirgli guarnirmi guarnirti guarnirci guarnirne|guarnito guarnita guarniti guarnite guarnendo guarnendolo guarnendola guarnendosi
v|whisk|sbatte sbatteva sbatté sbattette sbatterà sbatterebbe sbatta|sbattono sbattevano sbatterono sbattettero sbatteranno sbatterebbero sbattano|sbattere sbattersi sbatterlo sbatterla sbatterli sbatterle sbattergli sbattermi sbatterti sbatterci sbatterne|sbattuto sbattuta sbattuti sbattute sbattendo sbattendolo sbattendola sbattendosi
v|roll_out|si_stende si_stendeva si_stese si_stenderà si_stenderebbe si_stenda|si_stendono si_stendevano si_stesero si_stenderanno si_stenderebbero si_stendano|stendersi|stesi stendendosi
v|toast|brinda brindava brindò brinderà brinderebbe brindi|brindano brindavano brindarono brinderanno brinderebbero brindino|brindare brindarsi brindarlo brindarla brindarli brindarle brindargli brindarmi brindarti brindarci brindarne|brindato brindata brindati brindate brindando brindandolo brindandola brindandosi
v|peck|becca beccava beccò beccherà beccherebbe|beccano beccavano beccarono beccheranno beccherebbero becchino|beccare beccarsi beccarlo beccarla beccarli beccarle beccargli beccarmi beccarti beccarci beccarne|beccato beccata beccati beccate beccando beccandolo beccandola beccandosi
v|hop|balza balzava balzò balzerà balzerebbe balzi|balzano balzavano balzarono balzeranno balzerebbero balzino|balzare balzarsi balzarlo balzarla balzarli balzarle balzargli balzarmi balzarti balzarci balzarne|balzato balzata balzati balzate balzando balzandolo balzandola balzandosi
v|gallop|galoppa galoppava galoppò galopperà galopperebbe galoppi|galoppano galoppavano galopparono galopperanno galopperebbero galoppino|galoppare galopparsi galopparlo galopparla galopparli galopparle galoppargli galopparmi galopparti galopparci galopparne|galoppato galoppata galoppati galoppate galoppando galoppandolo galoppandola galoppandosi
v|trot|trotta trottava trottò trotterà trotterebbe trotti|trottano trottavano trottarono trotteranno trotterebbero trottino|trottare trottarsi trottarlo trottarla trottarli trottarle trottargli trottarmi trottarti trottarci trottarne|trottato trottata trottati trottate trottando trottandolo trottandola trottandosi
v|creep|avanza avanzava avanzò avanzerà avanzerebbe avanzi|avanzano avanzavano avanzarono avanzeranno avanzerebbero avanzino|avanzare avanzarsi avanzarlo avanzarla avanzarli avanzarle avanzargli avanzarmi avanzarti avanzarci avanzarne|avanzato avanzata avanzati avanzate avanzando avanzandolo avanzandola avanzandosi
v|flutter|svolazza svolazzava svolazzò svolazzerà svolazzerebbe svolazzi|svolazzano svolazzavano svolazzarono svolazzeranno svolazzerebbero svolazzino|svolazzare svolazzarsi svolazzarlo svolazzarla svolazzarli svolazzarle svolazzargli svolazzarmi svolazzarti svolazzarci svolazzarne|svolazzato svolazzata svolazzati svolazzate svolazzando svolazzandolo svolazzandola svolazzandosi
v|perch|posi si_posa si_posava si_posò si_poserà si_poserebbe si_posi|si_posano si_posavano si_posarono si_poseranno si_poserebbero si_posino|posarsi|posandosi
v|hibernate|iberna ibernava ibernò ibernerà ibernerebbe iberni|ibernano ibernavano ibernarono iberneranno ibernerebbero ibernino|ibernare ibernarsi ibernarlo ibernarla ibernarli ibernarle ibernargli ibernarmi ibernarti ibernarci ibernarne|ibernato ibernata ibernati ibernate ibernando ibernandolo ibernandola ibernandosi
v|migrate|migra migrava migrò migrerà migrerebbe migri|migrano migravano migrarono migreranno migrerebbero migrino|migrare migrarsi migrarlo migrarla migrarli migrarle migrargli migrarmi migrarti migrarci migrarne|migrato migrata migrati migrate migrando migrandolo migrandola migrandosi
v|swarm|sciama sciamava sciamò sciamerà sciamerebbe sciami|sciamano sciamavano sciamarono sciameranno sciamerebbero sciamino|sciamare sciamarsi sciamarlo sciamarla sciamarli sciamarle sciamargli sciamarmi sciamarti sciamarci sciamarne|sciamato sciamata sciamati sciamate sciamando sciamandolo sciamandola sciamandosi
v|growl|ringhia ringhiava ringhiò ringhierà ringhierebbe ringhi|ringhiano ringhiavano ringhiarono ringhieranno ringhierebbero ringhino|ringhiare ringhiarsi ringhiarlo ringhiarla ringhiarli ringhiarle ringhiargli ringhiarmi ringhiarti ringhiarci ringhiarne|ringhiato ringhiata ringhiati ringhiate ringhiando ringhiandolo ringhiandola ringhiandosi
v|croak|gracida gracidava gracidò graciderà graciderebbe gracidi|gracidano gracidavano gracidarono gracideranno graciderebbero gracidino|gracidare gracidarsi gracidarlo gracidarla gracidarli gracidarle gracidargli gracidarmi gracidarti gracidarci gracidarne|gracidato gracidata gracidati gracidate gracidando gracidandolo gracidandola gracidandosi
v|bleat|bela belava belò belerà belerebbe beli|belano belavano belarono beleranno belerebbero belino|belare belarsi belarlo belarla belarli belarle belargli belarmi belarti belarci belarne|belato belata belati belate belando belandolo belandola belandosi
v|moo|muggisce muggiva muggì muggirà muggirebbe muggisca|muggiscono muggivano muggirono muggiranno muggirebbero muggiscano|muggire muggirsi muggirlo muggirla muggirli muggirle muggirgli muggirmi muggirti muggirci muggirne|muggito muggita muggiti muggite muggendo muggendolo muggendola muggendosi
v|quack|starnazza starnazzava starnazzò starnazzerà starnazzerebbe starnazzi|starnazzano starnazzavano starnazzarono starnazzeranno starnazzerebbero starnazzino|starnazzare starnazzarsi starnazzarlo starnazzarla starnazzarli starnazzarle starnazzargli starnazzarmi starnazzarti starnazzarci starnazzarne|starnazzato starnazzata starnazzati starnazzate starnazzando starnazzandolo starnazzandola starnazzandosi
v|hiss|sibila sibilava sibilò sibilerà sibilerebbe sibili|sibilano sibilavano sibilarono sibileranno sibilerebbero sibilino|sibilare sibilarsi sibilarlo sibilarla sibilarli sibilarle sibilargli sibilarmi sibilarti sibilarci sibilarne|sibilato sibilata sibilati sibilate sibilando sibilandolo sibilandola sibilandosi
v|rustle|fruscia frusciava frusciò fruscerà fruscerebbe frusci|frusciano frusciavano frusciarono frusceranno fruscerebbero fruscino|frusciare frusciarsi frusciarlo frusciarla frusciarli frusciarle frusciargli frusciarmi frusciarti frusciarci frusciarne|frusciato frusciata frusciati frusciate frusciando frusciandolo frusciandola frusciandosi
v|echo|riecheggia riecheggiava riecheggiò riecheggerà riecheggerebbe riecheggi|riecheggiano riecheggiavano riecheggiarono riecheggeranno riecheggerebbero riecheggino|riecheggiare riecheggiarsi riecheggiarlo riecheggiarla riecheggiarli riecheggiarle riecheggiargli riecheggiarmi riecheggiarti riecheggiarci riecheggiarne|riecheggiato riecheggiata riecheggiati riecheggiate riecheggiando riecheggiandolo riecheggiandola riecheggiandosi
v|toll|rintocca rintoccava rintoccò rintoccherà rintoccherebbe rintocchi|rintoccano rintoccavano rintoccarono rintoccheranno rintoccherebbero rintocchino|rintoccare rintoccarsi rintoccarlo rintoccarla rintoccarli rintoccarle rintoccargli rintoccarmi rintoccarti rintoccarci rintoccarne|rintoccato rintoccata rintoccati rintoccate rintoccando rintoccandolo rintoccandola rintoccandosi
v|tick|ticchetta ticchettava ticchettò ticchetterà ticchetterebbe ticchetti|ticchettano ticchettavano ticchettarono ticchetteranno ticchetterebbero ticchettino|ticchettare ticchettarsi ticchettarlo ticchettarla ticchettarli ticchettarle ticchettargli ticchettarmi ticchettarti ticchettarci ticchettarne|ticchettato ticchettata ticchettati ticchettate ticchettando ticchettandolo ticchettandola ticchettandosi
v|creak|scricchiola scricchiolava scricchiolò scricchiolerà scricchiolerebbe scricchioli|scricchiolano scricchiolavano scricchiolarono scricchioleranno scricchiolerebbero scricchiolino|scricchiolare scricchiolarsi scricchiolarlo scricchiolarla scricchiolarli scricchiolarle scricchiolargli scricchiolarmi scricchiolarti scricchiolarci scricchiolarne|scricchiolato scricchiolata scricchiolati scricchiolate scricchiolando scricchiolandolo scricchiolandola scricchiolandosi
v|crackle|crepita crepitava crepitò crepiterà crepiterebbe crepiti|crepitano crepitavano crepitarono crepiteranno crepiterebbero crepitino|crepitare crepitarsi crepitarlo crepitarla crepitarli crepitarle crepitargli crepitarmi crepitarti crepitarci crepitarne|crepitato crepitata crepitati crepitate crepitando crepitandolo crepitandola crepitandosi
v|patrol|pattuglia pattugliava pattugliò pattuglierà pattuglierebbe pattugli|pattugliano pattugliavano pattugliarono pattuglieranno pattuglierebbero pattuglino|pattugliare pattugliarsi pattugliarlo pattugliarla pattugliarli pattugliarle pattugliargli pattugliarmi pattugliarti pattugliarci pattugliarne|pattugliato pattugliata pattugliati pattugliate pattugliando pattugliandolo pattugliandola pattugliandosi
v|chase_away|scaccia scacciava scacciò scaccerà scaccerebbe scacci|scacciano scacciavano scacciarono scacceranno scaccerebbero scaccino|scacciare scacciarsi scacciarlo scacciarla scacciarli scacciarle scacciargli scacciarmi scacciarti scacciarci scacciarne|scacciato scacciata scacciati scacciate scacciando scacciandolo scacciandola scacciandosi
v|attack|attacca attaccava attaccò attaccherà attaccherebbe attacchi assale assaliva assalì assalirà assalirebbe assalga|attaccano attaccavano attaccarono attaccheranno attaccherebbero attacchino assalgono assalivano assalirono assaliranno assalirebbero assalgano|attaccare attaccarsi attaccarlo attaccarla attaccarli attaccarle attaccargli attaccarmi attaccarti attaccarci attaccarne assalire assalirsi assalirlo assalirla assalirli assalirle assalirgli assalirmi assalirti assalirci assalirne|attaccato attaccata attaccati attaccate attaccando attaccandolo attaccandola attaccandosi assalito assalita assaliti assalite assalendo assalendolo assalendola assalendosi
v|besiege|assedia assediava assediò assedierà assedierebbe assedi|assediano assediavano assediarono assedieranno assedierebbero assedino|assediare assediarsi assediarlo assediarla assediarli assediarle assediargli assediarmi assediarti assediarci assediarne|assediato assediata assediati assediate assediando assediandolo assediandola assediandosi
v|conquer|conquista conquistava conquistò conquisterà conquisterebbe conquisti|conquistano conquistavano conquistarono conquisteranno conquisterebbero conquistino|conquistare conquistarsi conquistarlo conquistarla conquistarli conquistarle conquistargli conquistarmi conquistarti conquistarci conquistarne|conquistato conquistata conquistati conquistate conquistando conquistandolo conquistandola conquistandosi
v|reign|regna regnava regnò regnerà regnerebbe|regnano regnavano regnarono regneranno regnerebbero regnino|regnare regnarsi regnarlo regnarla regnarli regnarle regnargli regnarmi regnarti regnarci regnarne|regnato regnata regnati regnate regnando regnandolo regnandola regnandosi
v|crown|incorona incoronava incoronò incoronerà incoronerebbe incoroni|incoronano incoronavano incoronarono incoroneranno incoronerebbero incoronino|incoronare incoronarsi incoronarlo incoronarla incoronarli incoronarle incoronargli incoronarmi incoronarti incoronarci incoronarne|incoronato incoronata incoronati incoronate incoronando incoronandolo incoronandola incoronandosi
v|enchant|incanta incantava incantò incanterà incanterebbe incanti|incantano incantavano incantarono incanteranno incanterebbero incantino|incantare incantarsi incantarlo incantarla incantarli incantarle incantargli incantarmi incantarti incantarci incantarne|incantando incantandolo incantandola incantandosi
v|bewitch|stregava stregò stregherà stregherebbe streghi|stregano stregavano stregarono stregheranno stregherebbero streghino|stregare stregarsi stregarlo stregarla stregarli stregarle stregargli stregarmi stregarti stregarci stregarne|stregando stregandolo stregandola stregandosi
v|transform|muta mutava mutò muterà muterebbe muti|mutano mutavano mutarono muteranno muterebbero mutino|mutare mutarsi mutarlo mutarla mutarli mutarle mutargli mutarmi mutarti mutarci mutarne|mutato mutata mutati mutate mutando mutandolo mutandola mutandosi
v|vanish|svanisce svaniva svanì svanirà svanirebbe svanisca|svaniscono svanivano svanirono svaniranno svanirebbero svaniscano|svanire svanirsi svanirlo svanirla svanirli svanirle svanirgli svanirmi svanirti svanirci svanirne|svanito svanita svaniti svanite svanendo svanendolo svanendola svanendosi
v|spy|spiava spiò spierà spierebbe spi|spiano spiavano spiarono spieranno spierebbero spino|spiare spiarsi spiarlo spiarla spiarli spiarle spiargli spiarmi spiarti spiarci spiarne|spiato spiata spiati spiate spiando spiandolo spiandola spiandosi
v|shadow|pedina pedinava pedinò pedinerà pedinerebbe pedini|pedinano pedinavano pedinarono pedineranno pedinerebbero pedinino|pedinare pedinarsi pedinarlo pedinarla pedinarli pedinarle pedinargli pedinarmi pedinarti pedinarci pedinarne|pedinato pedinata pedinati pedinate pedinando pedinandolo pedinandola pedinandosi
v|suspect|sospetta sospettava sospettò sospetterà sospetterebbe sospetti|sospettano sospettavano sospettarono sospetteranno sospetterebbero sospettino|sospettare sospettarsi sospettarlo sospettarla sospettarli sospettarle sospettargli sospettarmi sospettarti sospettarci sospettarne|sospettato sospettata sospettati sospettate sospettando sospettandolo sospettandola sospettandosi
v|accuse|accusa accusava accusò accuserà accuserebbe accusi|accusano accusavano accusarono accuseranno accuserebbero accusino|accusare accusarsi accusarlo accusarla accusarli accusarle accusargli accusarmi accusarti accusarci accusarne|accusato accusata accusati accusate accusando accusandolo accusandola accusandosi
v|confess|confessa confessava confessò confesserà confesserebbe confessi|confessano confessavano confessarono confesseranno confesserebbero confessino|confessare confessarsi confessarlo confessarla confessarli confessarle confessargli confessarmi confessarti confessarci confessarne|confessato confessata confessati confessate confessando confessandolo confessandola confessandosi
v|investigate|indaga indagava indagò indagherà indagherebbe indaghi|indagano indagavano indagarono indagheranno indagherebbero indaghino|indagare indagarsi indagarlo indagarla indagarli indagarle indagargli indagarmi indagarti indagarci indagarne|indagato indagata indagati indagate indagando indagandolo indagandola indagandosi
v|win_back|riconquista riconquistava riconquistò riconquisterà riconquisterebbe riconquisti|riconquistano riconquistavano riconquistarono riconquisteranno riconquisterebbero riconquistino|riconquistare riconquistarsi riconquistarlo riconquistarla riconquistarli riconquistarle riconquistargli riconquistarmi riconquistarti riconquistarci riconquistarne|riconquistato riconquistata riconquistati riconquistate riconquistando riconquistandolo riconquistandola riconquistandosi
v|regret|rimpiange rimpiangeva rimpianse rimpiangerà rimpiangerebbe rimpianga|rimpiangono rimpiangevano rimpiansero rimpiangeranno rimpiangerebbero rimpiangano|rimpiangere rimpiangersi rimpiangerlo rimpiangerla rimpiangerli rimpiangerle rimpiangergli rimpiangermi rimpiangerti rimpiangerci rimpiangerne|rimpianto rimpianta rimpianti rimpiante rimpiangendo rimpiangendolo rimpiangendola rimpiangendosi
v|sigh|sospira sospirava sospirò sospirerà sospirerebbe sospiri|sospirano sospiravano sospirarono sospireranno sospirerebbero sospirino|sospirare sospirarsi sospirarlo sospirarla sospirarli sospirarle sospirargli sospirarmi sospirarti sospirarci sospirarne|sospirato sospirata sospirati sospirate sospirando sospirandolo sospirandola sospirandosi
v|blush|arrossisce arrossiva arrossì arrossirà arrossirebbe arrossisca|arrossiscono arrossivano arrossirono arrossiranno arrossirebbero arrossiscano|arrossire arrossirsi arrossirlo arrossirla arrossirli arrossirle arrossirgli arrossirmi arrossirti arrossirci arrossirne|arrossito arrossita arrossiti arrossite arrossendo arrossendolo arrossendola arrossendosi
v|wink|ammicca ammiccava ammiccò ammiccherà ammiccherebbe ammicchi|ammiccano ammiccavano ammiccarono ammiccheranno ammiccherebbero ammicchino|ammiccare ammiccarsi ammiccarlo ammiccarla ammiccarli ammiccarle ammiccargli ammiccarmi ammiccarti ammiccarci ammiccarne|ammiccato ammiccata ammiccati ammiccate ammiccando ammiccandolo ammiccandola ammiccandosi
v|stare|fissa fissava fissò fisserà fisserebbe fissi|fissano fissavano fissarono fisseranno fisserebbero fissino|fissare fissarsi fissarlo fissarla fissarli fissarle fissargli fissarmi fissarti fissarci fissarne|fissato fissata fissati fissate fissando fissandolo fissandola fissandosi
v|peek|sbircia sbirciava sbirciò sbircerà sbircerebbe sbirci|sbirciano sbirciavano sbirciarono sbirceranno sbircerebbero sbircino|sbirciare sbirciarsi sbirciarlo sbirciarla sbirciarli sbirciarle sbirciargli sbirciarmi sbirciarti sbirciarci sbirciarne|sbirciato sbirciata sbirciati sbirciate sbirciando sbirciandolo sbirciandola sbirciandosi
v|squint|strizza strizzava strizzò strizzerà strizzerebbe strizzi|strizzano strizzavano strizzarono strizzeranno strizzerebbero strizzino|strizzare strizzarsi strizzarlo strizzarla strizzarli strizzarle strizzargli strizzarmi strizzarti strizzarci strizzarne|strizzato strizzata strizzati strizzate strizzando strizzandolo strizzandola strizzandosi
v|point|indica indicava indicò indicherà indicherebbe indichi|indicano indicavano indicarono indicheranno indicherebbero indichino|indicare indicarsi indicarlo indicarla indicarli indicarle indicargli indicarmi indicarti indicarci indicarne|indicato indicata indicati indicate indicando indicandolo indicandola indicandosi
v|crouch|accovaccia accovacciava accovacciò accovaccerà accovaccerebbe accovacci si_accovaccia si_accovacciava si_accovacciò si_accovaccerà si_accovaccerebbe si_accovacci rannicchia rannicchiava rannicchiò rannicchierà rannicchierebbe rannicchi si_rannicchia si_rannicchiava si_rannicchiò si_rannicchierà si_rannicchierebbe si_rannicchi|accovacciano accovacciavano accovacciarono accovacceranno accovaccerebbero accovaccino si_accovacciano si_accovacciavano si_accovacciarono si_accovacceranno si_accovaccerebbero si_accovaccino rannicchiano rannicchiavano rannicchiarono rannicchieranno rannicchierebbero rannicchino si_rannicchiano si_rannicchiavano si_rannicchiarono si_rannicchieranno si_rannicchierebbero si_rannicchino|accovacciare accovacciarsi accovacciarmi accovacciarti accovacciarci rannicchiare rannicchiarsi rannicchiarmi rannicchiarti rannicchiarci|accovacciato accovacciata accovacciati accovacciate accovacciando accovacciandosi rannicchiato rannicchiata rannicchiati rannicchiate rannicchiando rannicchiandosi
v|wander|girovaga girovagava girovagò girovagherà girovagherebbe girovaghi vaga vagava vagò vagherà vagherebbe vaghi erra errava errò errerà errerebbe erri|girovagano girovagavano girovagarono girovagheranno girovagherebbero girovaghino vagano vagavano vagarono vagheranno vagherebbero vaghino errano erravano errarono erreranno errerebbero errino|girovagare girovagarsi girovagarlo girovagarla girovagarli girovagarle girovagargli girovagarmi girovagarti girovagarci girovagarne vagare vagarsi vagarlo vagarla vagarli vagarle vagargli vagarmi vagarti vagarci vagarne errare errarsi errarlo errarla errarli errarle errargli errarmi errarti errarci errarne|girovagato girovagata girovagati girovagate girovagando girovagandolo girovagandola girovagandosi vagato vagata vagati vagate vagando vagandolo vagandola vagandosi errato errata errati errate errando errandolo errandola errandosi
v|disembark|sbarca sbarcava sbarcò sbarcherà sbarcherebbe sbarchi|sbarcano sbarcavano sbarcarono sbarcheranno sbarcherebbero sbarchino|sbarcare sbarcarsi sbarcarlo sbarcarla sbarcarli sbarcarle sbarcargli sbarcarmi sbarcarti sbarcarci sbarcarne|sbarcato sbarcata sbarcati sbarcate sbarcando sbarcandolo sbarcandola sbarcandosi
v|embark|imbarca imbarcava imbarcò imbarcherà imbarcherebbe imbarchi si_imbarca si_imbarcava si_imbarcò si_imbarcherà si_imbarcherebbe si_imbarchi|imbarcano imbarcavano imbarcarono imbarcheranno imbarcherebbero imbarchino si_imbarcano si_imbarcavano si_imbarcarono si_imbarcheranno si_imbarcherebbero si_imbarchino|imbarcare imbarcarsi imbarcarmi imbarcarti imbarcarci|imbarcato imbarcata imbarcati imbarcate imbarcando imbarcandosi
v|anchor|ancorava ancorò ancorerà ancorerebbe ancori|ancorano ancoravano ancorarono ancoreranno ancorerebbero ancorino|ancorare ancorarsi ancorarlo ancorarla ancorarli ancorarle ancorargli ancorarmi ancorarti ancorarci ancorarne|ancorato ancorata ancorati ancorate ancorando ancorandolo ancorandola ancorandosi
v|row|rema remava remò remerà remerebbe|remano remavano remarono remeranno remerebbero remino|remare remarsi remarlo remarla remarli remarle remargli remarmi remarti remarci remarne|remato remata remati remate remando remandolo remandola remandosi
v|moor|ormeggia ormeggiava ormeggiò ormeggerà ormeggerebbe ormeggi|ormeggiano ormeggiavano ormeggiarono ormeggeranno ormeggerebbero ormeggino|ormeggiare ormeggiarsi ormeggiarlo ormeggiarla ormeggiarli ormeggiarle ormeggiargli ormeggiarmi ormeggiarti ormeggiarci ormeggiarne|ormeggiato ormeggiata ormeggiati ormeggiate ormeggiando ormeggiandolo ormeggiandola ormeggiandosi
v|capsize|si_rovescia si_rovesciava si_rovesciò si_rovescerà si_rovescerebbe si_rovesci|si_rovesciano si_rovesciavano si_rovesciarono si_rovesceranno si_rovescerebbero si_rovescino|rovesciarsi|rovesciandosi
v|spill|rovescia rovesciava rovesciò rovescerà rovescerebbe rovesci|rovesciano rovesciavano rovesciarono rovesceranno rovescerebbero rovescino|rovesciare rovesciarlo rovesciarla rovesciarli rovesciarle rovesciargli rovesciarmi rovesciarti rovesciarci rovesciarne|rovesciato rovesciata rovesciati rovesciate rovesciando rovesciandolo rovesciandola
v|hitchhike|autostoppa autostoppava autostoppò autostopperà autostopperebbe autostoppi|autostoppano autostoppavano autostopparono autostopperanno autostopperebbero autostoppino|autostoppare autostopparsi autostopparlo autostopparla autostopparli autostopparle autostoppargli autostopparmi autostopparti autostopparci autostopparne|autostoppato autostoppata autostoppati autostoppate autostoppando autostoppandolo autostoppandola autostoppandosi
v|overtake|sorpassa sorpassava sorpassò sorpasserà sorpasserebbe sorpassi supera superava superò supererà supererebbe superi|sorpassano sorpassavano sorpassarono sorpasseranno sorpasserebbero sorpassino superano superavano superarono supereranno supererebbero superino|sorpassare sorpassarsi sorpassarlo sorpassarla sorpassarli sorpassarle sorpassargli sorpassarmi sorpassarti sorpassarci sorpassarne superare superarsi superarlo superarla superarli superarle superargli superarmi superarti superarci superarne|sorpassato sorpassata sorpassati sorpassate sorpassando sorpassandolo sorpassandola sorpassandosi superato superata superati superate superando superandolo superandola superandosi
v|honk|strombazza strombazzava strombazzò strombazzerà strombazzerebbe strombazzi|strombazzano strombazzavano strombazzarono strombazzeranno strombazzerebbero strombazzino|strombazzare strombazzarsi strombazzarlo strombazzarla strombazzarli strombazzarle strombazzargli strombazzarmi strombazzarti strombazzarci strombazzarne|strombazzato strombazzata strombazzati strombazzate strombazzando strombazzandolo strombazzandola strombazzandosi
v|crash|schianta schiantava schiantò schianterà schianterebbe schianti si_schianta si_schiantava si_schiantò si_schianterà si_schianterebbe si_schianti scontra scontrava scontrò scontrerà scontrerebbe scontri si_scontra si_scontrava si_scontrò si_scontrerà si_scontrerebbe si_scontri|schiantano schiantavano schiantarono schianteranno schianterebbero schiantino si_schiantano si_schiantavano si_schiantarono si_schianteranno si_schianterebbero si_schiantino scontrano scontravano scontrarono scontreranno scontrerebbero si_scontrano si_scontravano si_scontrarono si_scontreranno si_scontrerebbero si_scontrino|schiantare schiantarsi schiantarmi schiantarti schiantarci scontrare scontrarsi scontrarmi scontrarti scontrarci|schiantato schiantata schiantati schiantate schiantando schiantandosi scontrato scontrata scontrati scontrate scontrando scontrandosi
v|skid|slittava slittò slitterà slitterebbe slitti|slittano slittavano slittarono slitteranno slitterebbero|slittare slittarsi slittarlo slittarla slittarli slittarle slittargli slittarmi slittarti slittarci slittarne|slittato slittata slittati slittate slittando slittandolo slittandola slittandosi
v|refuel|rifornisce riforniva rifornì rifornirà rifornirebbe rifornisca|riforniscono rifornivano rifornirono riforniranno rifornirebbero riforniscano|rifornire rifornirsi rifornirlo rifornirla rifornirli rifornirle rifornirgli rifornirmi rifornirti rifornirci rifornirne|rifornito rifornita riforniti rifornite rifornendo rifornendolo rifornendola rifornendosi
v|dribble|palleggia palleggiava palleggiò palleggerà palleggerebbe palleggi|palleggiano palleggiavano palleggiarono palleggeranno palleggerebbero palleggino|palleggiare palleggiarsi palleggiarlo palleggiarla palleggiarli palleggiarle palleggiargli palleggiarmi palleggiarti palleggiarci palleggiarne|palleggiato palleggiata palleggiati palleggiate palleggiando palleggiandolo palleggiandola palleggiandosi
v|warm_up|si_riscalda si_riscaldava si_riscaldò si_riscalderà si_riscalderebbe si_riscaldi|si_riscaldano si_riscaldavano si_riscaldarono si_riscalderanno si_riscalderebbero si_riscaldino|riscaldarsi|riscaldandosi
v|sweat|suda sudava sudò suderà suderebbe sudi|sudano sudavano sudarono suderanno suderebbero sudino|sudare sudarsi sudarlo sudarla sudarli sudarle sudargli sudarmi sudarti sudarci sudarne|sudato sudata sudati sudate sudando sudandolo sudandola sudandosi
v|applaud|acclama acclamava acclamò acclamerà acclamerebbe acclami|acclamano acclamavano acclamarono acclameranno acclamerebbero acclamino|acclamare acclamarsi acclamarlo acclamarla acclamarli acclamarle acclamargli acclamarmi acclamarti acclamarci acclamarne|acclamato acclamata acclamati acclamate acclamando acclamandolo acclamandola acclamandosi
v|cheer|tifa tifava tifò tiferà tiferebbe tifi esulta esultava esultò esulterà esulterebbe esulti|tifano tifavano tifarono tiferanno tiferebbero tifino esultano esultavano esultarono esulteranno esulterebbero esultino|tifare tifarsi tifarlo tifarla tifarli tifarle tifargli tifarmi tifarti tifarci tifarne esultare esultarsi esultarlo esultarla esultarli esultarle esultargli esultarmi esultarti esultarci esultarne|tifato tifata tifati tifate tifando tifandolo tifandola tifandosi esultato esultata esultati esultate esultando esultandolo esultandola esultandosi
v|award|conferisce conferiva conferì conferirà conferirebbe conferisca assegna assegnava assegnò assegnerà assegnerebbe assegni|conferiscono conferivano conferirono conferiranno conferirebbero conferiscano assegnano assegnavano assegnarono assegneranno assegnerebbero assegnino|conferire conferirsi conferirlo conferirla conferirli conferirle conferirgli conferirmi conferirti conferirci conferirne assegnare assegnarsi assegnarlo assegnarla assegnarli assegnarle assegnargli assegnarmi assegnarti assegnarci assegnarne|conferito conferita conferiti conferite conferendo conferendolo conferendola conferendosi assegnato assegnata assegnati assegnate assegnando assegnandolo assegnandola assegnandosi
v|welcome_back|riaccoglie riaccoglieva riaccoglié riaccogliette riaccoglierà riaccoglierebbe riaccolga|riaccolgono riaccoglievano riaccoglierono riaccogliettero riaccoglieranno riaccoglierebbero riaccolgano|riaccogliere riaccogliersi riaccoglierlo riaccoglierla riaccoglierli riaccoglierle riaccogliergli riaccogliermi riaccoglierti riaccoglierci riaccoglierne|riaccogliuto riaccogliuta riaccogliuti riaccogliute riaccogliendo riaccogliendolo riaccogliendola riaccogliendosi
a|red|rosso rossa rossi rosse
a|blue|blu azzurro azzurra azzurri azzurre
a|light_blue|celeste celesti
a|green|verde verdi
a|yellow|giallo gialla gialli gialle
a|orange|arancione arancioni
a|pink|rosa
a|purple|viola
a|brown|marrone marroni castano castana castani castane
a|black|nero nera neri nere
a|white|bianco bianca bianchi bianche
a|grey|grigio grigia grigi grige
a|golden|dorato dorata dorati dorate
a|silver|argentato argentata argentati argentate
a|colourful|colorato colorata colorati colorate variopinto variopinta variopinti variopinte multicolore multicolori
a|dark|scuro scura scuri scure buio buia bui buie oscuro oscura oscuri oscure
a|light|chiaro chiara chiari chiare leggero leggera leggeri
a|bright|luminoso luminosa luminosi luminose brillante brillanti
a|transparent|trasparente trasparenti
a|big|grande grandi gran grosso grossa grossi grosse enorme enormi
a|huge|immenso immensa immensi immense gigantesco gigantesca giganteschi gigantesche
a|small|piccolo piccola piccoli piccole piccolino piccolina piccolini piccoline
a|tiny|minuscolo minuscola minuscoli minuscole
a|tall|alto alta alti alte
a|low|basso bassa bassi basse
a|long|lungo lunga lunghi lunghe
a|short|corto corta corti corte breve brevi
a|wide|largo larga larghi larghe ampio ampia ampi ampie
a|narrow|stretto stretta stretti strette
a|thick|spessa spessi spesse
a|thin|sottile sottili magro magra magri magre
a|fat|grasso grassa grassi grasse cicciottello cicciottella cicciottelli cicciottelle
a|heavy|pesante pesanti
a|deep|profondo profonda profondi profonde
a|round|rotondo rotonda rotondi rotonde tondo tonda tondi tonde
a|square|quadrato quadrata quadrati quadrate
a|flat|piatta piatte
a|pointed|appuntito appuntita appuntiti appuntite
a|sharp|affilato affilata affilati affilate
a|straight|dritto dritta dritti dritte diritto diritta diritti diritte
a|curved|curvo curva curvi curve
a|crooked|storto storta storti storte
a|old|vecchio vecchia vecchi vecchie antico antica antichi antiche anziano anziana anziani anziane
a|young|giovane giovani
a|new|nuovo nuova nuovi nuove
a|modern|moderno moderna moderni moderne
a|ancient|antichissimo antichissima antichissimi antichissime
a|beautiful|bello bella bel bell' belle belli bei begli bellissimo bellissima bellissimi bellissime
a|ugly|brutto brutta brutti brutte
a|pretty|carino carina carini carine grazioso graziosa graziosi graziose
a|lovely|adorabile adorabili
a|elegant|elegante eleganti
a|good|buono buona buon buoni buone bravo brava bravi brave
a|delicious|buonissimo buonissima buonissimi buonissime delizioso deliziosa deliziosi deliziose squisito squisita squisiti squisite gustoso gustosa gustosi gustose
a|bad|cattivo cattiva cattivi cattive malvagio malvagia malvagi malvage
a|kind|gentile gentili
a|friendly|amichevole amichevoli simpatico simpatica simpatici simpatiche
a|mean|antipatico antipatica antipatici antipatiche
a|happy|felice felici contento contenta contenti contente lieto lieta lieti liete
a|cheerful|allegro allegra allegri allegre gioioso gioiosa gioiosi gioiose
a|sad|triste tristi
a|angry|arrabbiato arrabbiata arrabbiati arrabbiate furioso furiosa furiosi furiose
a|afraid|spaventato spaventata spaventati spaventate impaurito impaurita impauriti impaurite
a|scary|spaventoso spaventosa spaventosi spaventose pauroso paurosa paurosi paurose
a|brave|coraggioso coraggiosa coraggiosi coraggiose valoroso valorosa valorosi valorose
a|shy|timido timida timidi timide
a|proud|orgoglioso orgogliosa orgogliosi orgogliose fiero fieri
a|jealous|geloso gelosa gelosi gelose
a|curious|curioso curiosa curiosi curiose
a|clever|intelligente intelligenti furbo furba furbi furbe astuto astuta astuti astute
a|wise|saggio saggia saggi sagge
a|stupid|stupido stupida stupidi stupide sciocco sciocca sciocchi sciocche
a|lazy|pigro pigra pigri pigre
a|hard-working|laborioso laboriosa laboriosi laboriose operoso operosa operosi operose
a|generous|generoso generosa generosi generose
a|greedy|avido avida avidi avide goloso golosa golosi golose
a|naughty|birichino birichina birichini birichine monello monella monelli monelle
a|grumpy|brontolone brontoloni scontroso scontrosa scontrosi scontrose burbero burbera burberi burbere
a|funny|divertente divertenti buffo buffa buffi buffe comico comica comici comiche
a|serious|serio seria seri serie
a|strange|strano strana strani strane bizzarro bizzarra bizzarri bizzarre
a|mysterious|misterioso misteriosa misteriosi misteriose
a|magical|magico magica magici magiche fatato fatata fatati fatate incantato incantata incantati incantate
a|enchanted|stregato stregata stregati stregate
a|famous|famoso famosa famosi famose celebre celebri
a|rich|ricco ricca ricchi ricche
a|poor|povero povera poveri povere
a|lonely|solitario solitaria solitari solitarie
a|alone|sola soli da_solo da_sola da_soli da_sole
a|tired|stanco stanca stanchi stanche
a|sleepy|assonnato assonnata assonnati assonnate
a|awake|sveglio svegli sveglie
a|ill|malato malata malati malate
a|healthy|sano sana sani sane
a|strong|forte forti robusto robusta robusti robuste
a|weak|debole deboli
a|blind|cieco cieca ciechi cieche
a|deaf|sordo sorda sordi sorde
a|lame|zoppo zoppa zoppi zoppe
a|hungry|affamato affamata affamati affamate
a|thirsty|assetato assetata assetati assetate
a|dead|morto morta morti
a|alive|vivo viva vivi
a|hot|caldo calda caldi calde bollente bollenti
a|cold|freddo fredda freddi fredde
a|fresh|fresco fresca freschi fresche
a|icy|gelido gelida gelidi gelide ghiacciato ghiacciata ghiacciati ghiacciate
a|frozen|surgelato surgelata surgelati surgelate
a|warm|tiepido tiepida tiepidi tiepide caloroso calorosa calorosi calorose
a|wet|bagnato bagnata bagnati bagnate
a|damp|umido umida umidi umide
a|dry|secco secca secche asciutto asciutta asciutti asciutte
a|rainy|piovoso piovosa piovosi piovose
a|sunny|soleggiato soleggiata soleggiati soleggiate
a|cloudy|nuvoloso nuvolosa nuvolosi nuvolose
a|foggy|nebbioso nebbiosa nebbiosi nebbiose
a|snowy|innevato innevata innevati innevate
a|windy|ventoso ventosa ventosi ventose
a|stormy|tempestoso tempestosa tempestosi tempestose
a|starry|stellato stellata stellati stellate
a|soft|morbido morbida morbidi morbide soffice soffici
a|hard|duro duri dure
a|smooth|liscio liscia lisci lisce
a|rough|ruvido ruvida ruvidi ruvide
a|sticky|appiccicoso appiccicosa appiccicosi appiccicose
a|fluffy|peloso pelosa pelosi pelose
a|sweet|dolce
a|bitter|amaro amara amari
a|sour|acido acida acidi acide aspro aspra aspri aspre
a|salty|salato salata salati salate
a|spicy|piccante piccanti
a|raw|crudo cruda crudi crude
a|cooked|cotto cotta cotti cotte
a|ripe|maturo matura maturi mature
a|rotten|marcio marcia marci marce
a|fragrant|profumato profumata profumati profumate
a|clean|pulito pulita puliti pulite
a|dirty|sporco sporca sporchi sporche
a|tidy|ordinato ordinata ordinati ordinate
a|messy|disordinato disordinata disordinati disordinate
a|full|pieno piena pieni piene
a|empty|vuoto vuota vuoti vuote
a|open|aperto aperta aperti aperte
a|closed|chiuso chiusa chiusi chiuse
a|broken|rotto rotta rotti rotte guasto guasta guasti guaste
a|whole|intero intera interi intere
a|lost|perduto perduta perduti perdute perso persa persi perse smarrito smarrita smarriti smarrite
a|hidden|nascosto nascosta nascosti nascoste
a|free|libero libera liberi libere
a|free_of_charge|gratuito gratuita gratuiti gratuite gratis
a|expensive|caro cara cari care costoso costosa costosi costose
a|cheap|economico economica economici economiche
a|easy|facile facili
a|difficult|difficile difficili
a|simple|semplice semplici
a|complicated|complicato complicata complicati complicate
a|quick|veloce veloci rapido rapida rapidi rapide
a|slow|lento lenta
a|quiet|silenzioso silenziosa silenziosi silenziose tranquillo tranquilla tranquilli tranquille calmo calma calmi calme
a|loud|rumoroso rumorosa rumorosi rumorose
a|peaceful|pacifico pacifica pacifici pacifiche sereno serena sereni serene
a|safe|sicuro sicura sicuri sicure
a|dangerous|pericoloso pericolosa pericolosi pericolose
a|important|importante importanti
a|special|speciale speciali
a|different|diverso diversa diversi diverse differente differenti
a|same|stesso stessa stessi stesse
a|equal|uguale uguali
a|next|prossimo prossima prossimi prossime successivo successiva successivi successive
a|last|ultimo ultima ultimi ultime
a|first|primo primi prime prima_volta la_prima
a|second|secondo seconda
a|right|destro destra destri destre giusto giusta giusti giuste
a|left|sinistro sinistra sinistri sinistre
a|wrong|sbagliato sbagliata sbagliati sbagliate
a|true|vero vera veri vere
a|false|falso falsa falsi false finto finta finti finte
a|real|reale reali
a|possible|possibile possibili
a|impossible|impossibile impossibili
a|ready|pronto pronta pronti pronte
a|perfect|perfetto perfetta perfetti perfette
a|fantastic|fantastico fantastica fantastici fantastiche stupendo stupenda stupendi stupende
a|wonderful|meraviglioso meravigliosa meravigliosi meravigliose splendido splendida splendidi splendide
a|dear|carissimo carissima carissimi carissime
a|affectionate|affettuoso affettuosa affettuosi affettuose
a|tender|tenero tenera teneri
a|romantic|romantico romantica romantici romantiche
a|wild|selvatico selvatica selvatici selvatiche selvaggio selvaggia selvaggi selvagge
a|domestic|domestico domestica domestici domestiche
a|natural|naturale naturali
a|wooden|ligneo lignea lignei lignee
a|homemade|casereccio casereccia caserecci caserecce artigianale artigianali
a|traditional|tradizionale tradizionali
a|organic|biologico biologica biologici biologiche
a|vegetarian|vegetariano vegetariana vegetariani vegetariane
a|vegan|vegano vegana vegani vegane
a|Italian|italiano italiana italiani italiane
a|German|tedesco tedesca tedeschi tedesche
a|French|francese francesi
a|English|inglese inglesi
a|Spanish|spagnolo spagnola spagnoli spagnole
a|American|americano americana americani americane
a|Chinese|cinese cinesi
a|Japanese|giapponese giapponesi
a|Roman|romano romana romani romane
a|medieval|medievale medievali
a|electric|elettrico elettrica elettrici elettriche
a|solar|solare solari
a|public|pubblico pubblica pubblici pubbliche
a|private|privato privata privati private
a|musical|musicale musicali
a|sporty|sportivo sportiva sportivi sportive
a|animated|animato animata animati animate
a|blond|biondo bionda biondi bionde
a|dark-haired|bruno bruna bruni brune
a|curly|ricciuto ricciuta ricciuti ricciute capelli_ricci
a|bald|calvo calva calvi calve
a|bearded|barbuto barbuta barbuti barbute
a|barefoot|scalzo scalza scalzi scalze
a|naked|nudo nuda nudi nude
a|pregnant|incinta incinte
a|married|sposato sposata sposati sposate
a|unlucky|sfortunato sfortunata sfortunati sfortunate
a|lucky|fortunato fortunata fortunati fortunate
a|disabled|disabile disabili
a|abandoned|abbandonato abbandonata abbandonati abbandonate
a|noble|nobile nobili
a|royal|regale regali
a|polite|educato educata educati educate
a|honest|onesto onesta onesti oneste
a|loyal|fedele fedeli
a|clumsy|goffo goffa goffi goffe maldestro maldestra maldestri maldestre
a|skilful|abile abili
a|nervous|nervoso nervosa nervosi nervose
a|worried|preoccupato preoccupata preoccupati preoccupate
a|amazed|stupito stupita stupiti stupite
a|bored|annoiato annoiata annoiati annoiate
a|annual|annuale annuali
a|daily|quotidiano quotidiana quotidiani quotidiane giornaliero giornaliera giornalieri giornaliere
a|underwater|subacqueo subacquea subacquei subacquee
a|foreign|straniero straniera stranieri straniere
a|local|locale locali
a|steep|ripido ripida ripidi ripide
a|nearby|vicino vicina vicine
a|distant|lontano lontana lontani lontane
a|alpine|alpino alpina alpini alpine
a|sandy|sabbioso sabbiosa sabbiosi sabbiose
a|rocky|roccioso rocciosa rocciosi rocciose
a|wooded|boscoso boscosa boscosi boscose
a|flowery|fiorito fiorita fioriti fiorite
a|central|centrale centrali
a|summer|estivo estiva estivi estive
a|winter|invernale invernali
a|spring|primaverile primaverili
a|autumn|autunnale autunnali
a|Christmas|natalizio natalizia natalizi natalizie
a|extraordinary|straordinario straordinaria straordinari straordinarie
a|festive|festivo festiva festivi festive
a|weekday|feriale feriali
a|mechanical|meccanico meccanica meccanichi meccaniche
a|military|militare militari
a|nocturnal|notturno notturna notturni notturne
a|marine|marino marina marini marine marittimo marittima marittimi marittime
a|rural|rurale rurali rustico rustica rustichi rustiche
a|handmade|fatto_a_mano fatta_a_mano fatti_a_mano fatte_a_mano
a|cosy|accogliente accoglienti
a|unique|unico unica unici uniche
a|rare|raro rara rari rare
a|normal|normale normali
a|necessary|necessario necessaria necessari necessarie
a|useful|utile utili
a|useless|inutile inutili
a|adventurous|avventuroso avventurosa avventurosi avventurose
a|playful|giocoso giocosa giocosi giocose
a|mischievous|dispettoso dispettosa dispettosi dispettose
a|stubborn|testardo testarda testardi testarde
a|clear|limpido limpida limpidi limpide nitido nitida nitidi nitide
a|shiny|lucido lucida lucidi lucide lucente lucenti
a|striped|rigato rigata rigati rigate a_righe a_righi
a|spotted|maculato maculata maculati maculate a_pois
a|checked|a_quadretti
a|torn|strappato strappata strappati strappate
a|rusty|arrugginito arrugginita arrugginiti arrugginite
a|dusty|polveroso polverosa polverosi polverose
a|muddy|fangoso fangosa fangosi fangose
a|burnt|bruciato bruciata bruciati bruciate
a|minimal|minimalista minimalisti minimaliste
a|vintage|d'epoca
a|retired|pensionato pensionata pensionati pensionate in_pensione in_pensioni
a|European|europeo europea europei europee
a|African|africano africana africani africane
a|Sicilian|siciliano siciliana siciliani siciliane
a|Neapolitan|napoletano napoletana napoletani napoletane
a|Venetian|veneziano veneziana veneziani veneziane
a|Milanese|milanese milanesi
a|black_and_white|in_bianco_e_nero in_bianco_e_nera in_bianco_e_neri in_bianco_e_nere
a|female|femminile femminili
a|male|maschile maschili
a|agricultural|agricolo agricola agricoli agricole
a|solid|massello massella masselli masselle solido solida solidi solide
a|liquid|liquido liquida liquidi liquide
a|complete|completo completa completi complete
a|main|principale principali
a|usual|solito solita soliti solite
a|certain|certo certa
a|current|attuale attuali
a|final|definitivo definitiva definitivi definitive
a|rapid|svelto svelta svelti svelte
a|gentle|mite miti docile docili
a|faithful|leale leali
a|evil|perfido perfida perfidi perfide
a|grateful|grato grata grati grate riconoscente riconoscenti
a|sincere|sincero sincera sinceri sincere
a|hopeful|speranzoso speranzosa speranzosi speranzose
a|delicate|delicato delicata delicati delicate
a|fragile|fragile fragili
a|solemn|solenne solenni
a|intense|intenso intensa intensi intense
a|turquoise|turchese turchesi
a|beige|beige beigi
a|lilac|lilla
"""
