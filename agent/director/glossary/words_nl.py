"""Dutch words in plain English."""

from __future__ import annotations

WORDS = """
f|the|de het 't der den des
f|a|een 'n
f|this|dit deze
f|that|dat die
f|such|zulke zulk zo'n
f|and|en
f|or|of
f|but|maar
f|because|omdat want doordat
f|so|dus zo zodanig
f|so_that|zodat opdat
f|although|hoewel ofschoon
f|if|als indien
f|when|wanneer toen zodra
f|while|terwijl
f|before|voordat alvorens
f|after|nadat na
f|until|tot totdat
f|since|sinds sedert
f|than|dan
f|in|in binnenin
f|on|op
f|at|bij aan
f|to|te naar om_te
f|into|tot_in
f|for|voor om
f|of|van
f|from|vanaf vanuit uit
f|with|met mee ermee
f|without|zonder
f|about|over
f|over|boven_op
f|above|boven
f|under|onder
f|below|beneden
f|behind|achter
f|in_front_of|vóór
f|beside|naast
f|between|tussen
f|against|tegen
f|through|door
f|around|rond rondom omheen
f|along|langs
f|across|dwars_door
f|past|voorbij
f|during|tijdens gedurende
f|inside|binnen
f|outside|buiten
f|near|nabij vlakbij dichtbij
f|opposite|tegenover
f|per|per
f|except|behalve
f|instead_of|in_plaats_van
f|thanks_to|dankzij
f|because_of|wegens vanwege
f|according_to|volgens
f|despite|ondanks
f|towards|richting
f|via|via
f|out|eruit
f|I|ik 'k
f|you|jij je u jullie jou ge gij
f|he|hij
f|she|zij ze
f|it|'t_is
f|we|wij we
f|me|mij me
f|him|hem 'm
f|them|hen hunnie
f|us|ons
f|our|onze
f|my|mijn m'n
f|your|jouw uw je_eigen
f|his|zijn z'n
f|her|haar d'r
f|their|hun
f|himself|zichzelf zich
f|myself|mezelf mijzelf
f|yourself|jezelf
f|itself|zelf
f|each_other|elkaar mekaar
f|each_other's|elkaars
f|who|wie
f|whose|wiens wier
f|what|wat
f|which|welke welk
f|where|waar
f|how|hoe
f|why|waarom
f|where_from|waarvandaan
f|where_to|waarheen waarnaartoe
f|with_which|waarmee
f|in_which|waarin
f|on_which|waarop
f|of_which|waarvan
f|by_which|waardoor
f|for_which|waarvoor
f|at_which|waarbij waaraan
f|about_which|waarover
f|from_which|waaruit
f|there|er daar
f|here|hier
f|with_it|daarmee hiermee
f|in_it|daarin erin hierin
f|on_it|daarop erop hierop
f|of_it|ervan daarvan hiervan
f|for_it|ervoor daarvoor hiervoor
f|at_it|erbij daarbij hierbij
f|to_it|eraan daaraan ernaar
f|about_it|erover daarover hierover
f|under_it|eronder daaronder
f|behind_it|erachter daarachter
f|next_to_it|ernaast daarnaast
f|after_that|daarna erna hierna
f|before_that|daarvóór
f|from_it|daaruit
f|therefore|daarom daardoor
f|through_it|erdoor
f|not|niet
f|no|geen nee
f|yes|ja
f|nobody|niemand
f|nothing|niets niks
f|somebody|iemand
f|something|iets
f|everybody|iedereen allen
f|everything|alles
f|every|elke elk iedere ieder
f|all|alle al_het al_de al_die
f|some|sommige enkele enige
f|several|verschillende meerdere verscheidene diverse
f|many|veel vele
f|much|zoveel
f|more|meer
f|most|meeste
f|few|weinig
f|less|minder
f|both|beide allebei
f|other|andere ander anders
f|another|een_andere nog_een
f|same|zelfde dezelfde hetzelfde
f|own|eigen
f|one|men
f|a_few|een_paar
f|a_little|een_beetje beetje
f|like|zoals net_als
f|as|alsof
f|whether|of_dat
f|is|is
f|are|bent ben
f|was|was
f|were|waren
f|been|geweest
f|has|heeft heb hebt
f|have|hebben
f|had|had hadden gehad
f|becomes|wordt word
f|become|worden geworden
f|became|werd werden
f|can|kan kunnen kunt kun gekund
f|could|kon konden
f|may|mag mogen
f|might|mocht mochten
f|must|moet moeten moest moesten
f|should|hoort_te behoort
f|will|zal zullen zult
f|would|zou zouden
f|wants|wil wilt
f|want|willen
f|wanted|wilde wilden wou
f|let|laat laten liet lieten
f|does_not|hoeft_niet
f|please|alstublieft alsjeblieft graag
f|thanks|bedankt dank_je dank_u dankjewel
f|hello|hallo hoi
f|goodbye|tot_ziens doei
f|welcome|welkom
f|what_kind_of|wat_voor
f|at_the_time_of|ten_tijde_van
f|out_of|uit_de
f|o'clock|uur
f|and_so_on|enzovoort enz
f|too|te_veel_aan
f|off|af eraf
m|zero|nul
m|one|één eentje eén
m|two|twee tweeën
m|three|drie drieën
m|four|vier
m|five|vijf
m|six|zes
m|seven|zeven
m|eight|acht
m|nine|negen
m|ten|tien
m|eleven|elf
m|twelve|twaalf
m|thirteen|dertien
m|fourteen|veertien
m|fifteen|vijftien
m|sixteen|zestien
m|seventeen|zeventien
m|eighteen|achttien
m|nineteen|negentien
m|twenty|twintig
m|twenty-one|eenentwintig
m|twenty-four|vierentwintig
m|twenty-five|vijfentwintig
m|thirty|dertig
m|forty|veertig
m|fifty|vijftig
m|sixty|zestig
m|seventy|zeventig
m|eighty|tachtig
m|ninety|negentig
m|hundred|honderd honderden
m|thousand|duizend duizenden
m|million|miljoen miljoenen
m|half|half halve
m|first|eerste
m|second|tweede
m|third|derde
m|fourth|vierde
m|fifth|vijfde
m|sixth|zesde
m|seventh|zevende
m|eighth|achtste
m|ninth|negende
m|tenth|tiende
m|hundredth|honderdste
m|last|laatste
m|one_and_a_half|anderhalf anderhalve
m|dozens|tientallen tiental
m|dozen|dozijn
d|very|heel erg zeer
d|too|ook
d|too_much|te_veel
d|only|alleen slechts alleen_maar
d|just|net gewoon
d|still|nog steeds nog_steeds
d|again|weer opnieuw nogmaals
d|back|terug
d|always|altijd
d|never|nooit
d|often|vaak dikwijls
d|sometimes|soms
d|rarely|zelden
d|now|nu
d|soon|gauw binnenkort straks
d|already|al reeds
d|immediately|meteen direct onmiddellijk
d|early|vroeg vroege
d|late|late te_laat
d|today|vandaag
d|tonight|vanavond vannacht
d|this_morning|vanochtend vanmorgen
d|this_afternoon|vanmiddag
d|tomorrow|morgen
d|yesterday|gisteren
d|the_day_after_tomorrow|overmorgen
d|the_day_before_yesterday|eergisteren
d|daily|dagelijks dagelijkse
d|weekly|wekelijks wekelijkse
d|monthly|maandelijks maandelijkse
d|yearly|jaarlijks jaarlijkse
d|everywhere|overal
d|nowhere|nergens
d|somewhere|ergens
d|home|naar_huis thuis huiswaarts
d|away|ervandoor
d|up|omhoog naar_boven
d|down|omlaag naar_beneden neer
d|forward|vooruit voorwaarts
d|backwards|achteruit achterwaarts
d|left|links linker linksaf
d|right|rechts rechter rechtsaf
d|straight_ahead|rechtdoor
d|together|samen bij_elkaar met_z'n_allen met_zijn_allen
d|slowly|langzaamaan
d|almost|bijna haast
d|maybe|misschien wellicht
d|finally|eindelijk uiteindelijk tenslotte
d|suddenly|plotseling plots opeens ineens
d|once|eens ooit
d|once_upon_a_time|er_was_eens
d|one_time|één_keer
d|twice|twee_keer tweemaal
d|well|goed_zo
d|really|echt werkelijk
d|exactly|precies
d|quite|best vrij_veel nogal
d|enough|genoeg
d|about|ongeveer circa
d|especially|vooral
d|also|eveneens
d|yet|toch
d|no_longer|niet_meer
d|at_last|ten_slotte
d|further|verder
d|outdoors|naar_buiten
d|inside|naar_binnen
d|at_night|'s_nachts
d|in_the_morning|'s_ochtends 's_morgens
d|in_the_evening|'s_avonds
d|in_the_afternoon|'s_middags
d|in_winter|'s_winters
d|in_summer|'s_zomers
d|for_free|voor_niets
d|all_day|de_hele_dag
d|later|later latere
d|meanwhile|ondertussen intussen
d|in_between|ertussen
d|before|tevoren vooraf
d|afterwards|achteraf naderhand
d|long_ago|lang_geleden
d|ago|geleden
d|better|beter
d|by_heart|uit_het_hoofd
d|by_hand|met_de_hand
d|carefully|voorzichtigjes
d|secretly|stiekem stiekeme
d|otherwise|overigens
d|of_course|natuurlijk
d|moreover|bovendien
d|at_least|minstens tenminste
d|at_most|hoogstens hooguit
d|as_well|evengoed
d|usually|meestal gewoonlijk
d|hardly|nauwelijks
d|barefoot|blootsvoets
d|on_foot|te_voet
d|upside_down|ondersteboven
d|by_itself|vanzelf
d|gladly|met_plezier
d|as_soon_as_possible|zo_snel_mogelijk
d|on_time|op_tijd
d|by_train|met_de_trein
d|at_home|bij_ons_thuis
d|preferably|liever liefst
a|red|rood rode rooie
a|blue|blauw blauwe
a|green|groen groene
a|yellow|geel gele
a|orange|oranje
a|purple|paars paarse
a|pink|roze
a|brown|bruin bruine
a|black|zwart zwarte
a|white|wit witte
a|grey|grijs grijze grauw grauwe
a|golden|gouden goudgeel
a|silver|zilveren
a|light_blue|lichtblauw lichtblauwe
a|dark_blue|donkerblauw donkerblauwe
a|colourful|kleurrijk kleurrijke kleurig kleurige bont bonte
a|big|groot grote
a|bigger|groter grotere
a|biggest|grootst grootste
a|small|klein kleine
a|smaller|kleiner kleinere
a|smallest|kleinst kleinste
a|little|kleintje
a|long|lang lange
a|longer|langer langere
a|longest|langst langste
a|short|kort korte
a|shorter|korter kortere
a|high|hoog hoge
a|higher|hoger hogere
a|highest|hoogst hoogste
a|low|laag lage
a|lower|lager lagere
a|lowest|laagste
a|wide|breed brede wijd wijde
a|narrow|smal smalle nauw nauwe
a|thick|dik dikke
a|thin|dun dunne
a|slim|slank slanke
a|fat|vet vette
a|deep|diep diepe
a|flat|plat platte vlak vlakke
a|round|ronde
a|square|vierkant vierkante
a|sharp|scherp scherpe
a|blunt|botte
a|pointed|puntig puntige spits spitse
a|steep|steil steile
a|straight|recht rechte
a|crooked|krom kromme scheef scheve
a|old|oud oude
a|older|ouder oudere
a|oldest|oudst oudste
a|young|jong jonge
a|younger|jonger jongere
a|youngest|jongst jongste
a|new|nieuw nieuwe
a|newest|nieuwste
a|good|goed goede goeie
a|best|beste
a|bad|slecht slechte
a|worse|slechter slechtere erger
a|beautiful|mooi mooie prachtig prachtige moois
a|more_beautiful|mooier mooiere
a|most_beautiful|mooist mooiste
a|handsome|knap knappe
a|ugly|lelijk lelijke
a|pretty|leuk leuke leuks
a|nicest|leukste
a|sweet|lief lieve zoet zoete
a|dearest|liefste
a|kind|aardig aardige vriendelijk vriendelijke
a|funny|grappig grappige komisch komische
a|strange|vreemd vreemde raar rare gek gekke
a|strong|sterk sterke
a|stronger|sterker sterkere
a|strongest|sterkst sterkste
a|weak|zwak zwakke
a|fast|snel snelle vlug vlugge
a|faster|sneller snellere
a|fastest|snelst snelste
a|slow|langzaam langzame traag trage
a|slower|langzamer langzamere trager
a|brave|dapper dappere moedig moedige
a|cowardly|laf laffe
a|proud|trots trotse
a|shy|verlegen schuchter schuchtere
a|happy|blij blije gelukkig gelukkige
a|cheerful|vrolijk vrolijke opgewekt opgewekte
a|happiest|gelukkigste
a|sad|verdrietig verdrietige droevig droevige treurig treurige
a|angry|boos boze kwaad kwade
a|afraid|bang bange angstig angstige
a|tired|moe moede vermoeid vermoeide
a|sleepy|slaperig slaperige
a|awake|wakker wakkere
a|lonely|eenzaam eenzame
a|alone|alleenstaand alleenstaande
a|calm|kalm kalme rustig rustige
a|quiet|stil stille
a|noisy|luidruchtig luidruchtige
a|loud|luid luide
a|busy|druk drukke bezig
a|curious|nieuwsgierig nieuwsgierige benieuwd
a|clever|slim slimme pienter
a|smartest|slimste
a|wise|wijs wijze
a|stupid|dom domme
a|lazy|lui luie
a|hard-working|ijverig ijverige vlijtig vlijtige
a|strict|streng strenge
a|honest|eerlijk eerlijke
a|loyal|trouw trouwe
a|jealous|jaloers jaloerse
a|greedy|gierig gierige hebzuchtig
a|naughty|stout stoute ondeugend ondeugende
a|mean|gemeen gemene
a|evil|boosaardig boosaardige
a|dangerous|gevaarlijk gevaarlijke
a|safe|veilig veilige
a|careful|voorzichtig voorzichtige
a|rich|rijk rijke
a|poor|arme
a|cheap|goedkoop goedkope
a|expensive|duur dure
a|precious|kostbaar kostbare
a|free|gratis vrij vrije
a|open|open
a|closed|dicht dichte
a|full|vol volle
a|empty|leeg lege
a|warm|warm warme
a|warmer|warmer warmere
a|hot|hete
a|cold|koud koude
a|colder|kouder koudere
a|cool|koel koele fris frisse
a|icy|ijskoud ijskoude ijzig ijzige
a|wet|nat natte
a|damp|vochtig vochtige
a|dry|droog droge
a|clean|schoon schone
a|dirty|vies vieze vuil vuile
a|dusty|stoffig stoffige
a|muddy|modderig modderige
a|sunny|zonnig zonnige
a|rainy|regenachtig regenachtige
a|cloudy|bewolkt bewolkte
a|foggy|mistig mistige
a|windy|winderig winderige
a|stormy|stormachtig stormachtige
a|snowy|besneeuwd besneeuwde
a|dark|donker donkere duister duistere
a|bright|helder heldere fel felle
a|light|licht lichte
a|heavy|zwaar zware
a|heavier|zwaarder zwaardere
a|soft|zacht zachte
a|hard|hard harde
a|smooth|glad gladde
a|rough|ruw ruwe
a|fluffy|pluizig pluizige donzig donzige
a|furry|harig harige
a|shiny|glanzend glanzende glimmend glimmende
a|transparent|doorzichtig doorzichtige
a|delicious|lekker lekkere heerlijk heerlijke verrukkelijk
a|tastiest|lekkerste
a|sour|zuur zure
a|salty|zout zoute zoutig
a|bitter|bitter bittere
a|spicy|pittig pittige
a|fresh|vers verse
a|ripe|rijp rijpe
a|raw|rauw rauwe
a|rotten|rot rotte
a|cooked|gaar gare
a|crunchy|knapperig knapperige krokant krokante
a|hungry|hongerig hongerige
a|thirsty|dorstig dorstige
a|healthy|gezond gezonde
a|sick|ziek zieke
a|dead|dood dode
a|alive|levend levende
a|pregnant|zwanger zwangere
a|blind|blinde
a|deaf|doof dove
a|bald|kaal kale
a|naked|naakt naakte bloot blote
a|barefoot|barrevoets
a|ready|klaar
a|easy|makkelijk makkelijke gemakkelijk gemakkelijke eenvoudig eenvoudige
a|simple|simpel simpele
a|difficult|moeilijk moeilijke lastig lastige
a|important|belangrijk belangrijke
a|necessary|nodig nodige
a|possible|mogelijk mogelijke
a|impossible|onmogelijk onmogelijke
a|useful|nuttig nuttige handig handige
a|famous|beroemd beroemde wereldberoemd wereldberoemde
a|well-known|bekend bekende
a|unknown|onbekend onbekende
a|secret|geheim geheime
a|magic|magisch magische toverachtig
a|mysterious|mysterieus mysterieuze geheimzinnig geheimzinnige
a|invisible|onzichtbaar onzichtbare
a|visible|zichtbaar zichtbare
a|real|echte
a|true|waar_gebeurd ware waargebeurd
a|wrong|fout foute verkeerd verkeerde
a|right|juist juiste correct correcte
a|broken|kapot kapotte stuk
a|lost|verdwaald verdwaalde kwijt
a|special|speciaal speciale bijzonder bijzondere
a|ordinary|gewone normaal normale
a|modern|modern moderne
a|old-fashioned|ouderwets ouderwetse
a|ancient|antiek antieke oeroud oeroude eeuwenoud eeuwenoude
a|medieval|middeleeuws middeleeuwse
a|cosy|gezellig gezellige knus knusse
a|comfortable|comfortabel comfortabele
a|romantic|romantisch romantische
a|festive|feestelijk feestelijke
a|solemn|plechtig plechtige
a|elegant|elegant elegante sierlijk sierlijke
a|exciting|spannend spannende
a|boring|saai saaie
a|scary|eng enge griezelig griezelige
a|terrible|vreselijk vreselijke verschrikkelijk verschrikkelijke
a|wonderful|geweldig geweldige fantastisch fantastische wonderbaarlijk
a|interesting|interessant interessante
a|surprising|verrassend verrassende
a|surprised|verbaasd verbaasde
a|enthusiastic|enthousiast enthousiaste
a|grateful|dankbaar dankbare
a|patient|geduldig geduldige
a|impatient|ongeduldig ongeduldige
a|polite|beleefd beleefde
a|rude|onbeleefd onbeleefde brutaal brutale
a|friendly|vriendschappelijk
a|nervous|nerveus nerveuze zenuwachtig zenuwachtige
a|in_love|verliefd verliefde
a|married|getrouwd getrouwde
a|whole|geheel hele gehele
a|part-time|deeltijds
a|different|verschillend
a|next|volgende volgend
a|previous|vorige vorig
a|left-hand|linkse
a|wooden|houten
a|stone|stenen
a|iron|ijzeren
a|steel|roestvrij roestvrijstalen stalen
a|paper|papieren
a|woollen|wollen
a|cotton|katoenen
a|leather|lederen
a|plastic|plastieken
a|copper|koperen
a|electric|elektrisch elektrische
a|automatic|automatisch automatische
a|digital|digitaal digitale
a|Dutch|nederlands nederlandse hollands hollandse
a|Flemish|vlaams vlaamse
a|Belgian|belgisch belgische
a|German|duits duitse
a|French|frans franse
a|English|engels engelse
a|Spanish|spaans spaanse
a|Italian|italiaans italiaanse
a|European|europees europese
a|American|amerikaans amerikaanse
a|African|afrikaans afrikaanse
a|Chinese|chinees chinese
a|Japanese|japans japanse
a|Turkish|turks turkse
a|Greek|grieks griekse
a|Russian|russisch russische
a|Roman|romeins romeinse
a|national|nationaal nationale
a|international|internationaal internationale
a|local|lokaal lokale plaatselijk plaatselijke
a|public|openbaar openbare
a|private|privé
a|northern|noordelijk noordelijke
a|southern|zuidelijk zuidelijke
a|eastern|oostelijk oostelijke
a|western|westelijk westelijke
a|tropical|tropisch tropische
a|summery|zomers zomerse
a|wintry|winters winterse
a|musical|muzikaal muzikale
a|sporty|sportief sportieve
a|medical|medisch medische
a|royal|koninklijk koninklijke
a|holy|heilig heilige
a|human|menselijk menselijke
a|natural|natuurlijke
a|organic|biologisch biologische
a|sustainable|duurzaam duurzame
a|environmentally_friendly|milieuvriendelijk milieuvriendelijke
a|vegetarian|vegetarisch vegetarische
a|home-made|zelfgemaakt zelfgemaakte huisgemaakt huisgemaakte
a|second-hand|tweedehands
a|annual|eenjarig
a|giant|reusachtig reusachtige enorm enorme gigantisch gigantische
a|tiny|piepklein piepkleine
a|loose|los losse
a|tight|strak strakke
a|stiff|stijf stijve
a|fragile|breekbaar breekbare
a|hollow|hol holle
a|frozen|diepgevroren
a|striped|gestreept gestreepte
a|spotted|gevlekt gevlekte gestippeld
a|equal|gelijk gelijke
a|nice|fijn fijne prettig prettige
a|dear|dierbaar dierbare geachte
a|successful|succesvol succesvolle
a|professional|professioneel professionele
a|talented|getalenteerd getalenteerde
a|experienced|ervaren
a|current|huidig huidige
a|coming|komende aanstaande
a|Christian|christelijk christelijke
a|foreign|buitenlands buitenlandse
a|rural|landelijk landelijke
a|urban|stedelijk stedelijke
a|dyslexic|dyslectisch
a|disabled|gehandicapt gehandicapte
a|crying|huilerig
a|clumsy|onhandig onhandige
a|stubborn|koppig koppige eigenwijs eigenwijze
a|thankful|erkentelijk
a|out_of_order|defect defecte
a|edible|eetbaar eetbare
a|poisonous|giftig giftige
a|shallow|ondiep ondiepe
a|slippery|glibberig glibberige
a|sticky|plakkerig plakkerige
a|sparkling|fonkelnieuw
a|clear|duidelijk duidelijke
a|official|officieel officiële
a|serious|serieus serieuze ernstig ernstige
a|quick|gauwste
a|oak|eiken
a|thorough|grondig grondige
a|wilted|verlept
a|main|hoofdzakelijk
a|calmer|rustiger
a|warmest|warmste
a|blond|blond blonde
a|curly|krullend krullende
a|tasty|smakelijk smakelijke
a|reliable|betrouwbaar betrouwbare
a|abandoned|verlaten
n|person|mens persoon mensje persoontje|mensen personen mensjes persoontjes
n|people|volk|volkeren
n|man|man mannetje|mannen mannetjes
n|woman|vrouw vrouwtje|vrouwen vrouwtjes
n|boy|jongen jongetje|jongens jongetjes
n|girl|meisje|meisjes
n|child|kind kindje|kinderen kids kindjes kindertjes
n|baby|baby baby'tje|baby's baby'tjes
n|toddler|peuter kleuter peutertje kleutertje|peuters kleuters peutertjes kleutertjes
n|teenager|tiener puber tienertje pubertje|tieners pubers tienertjes pubertjes
n|adult|volwassene|volwassenen
n|grandmother|oma grootmoeder omaatje grootmoedertje|oma's grootmoeders omaatjes grootmoedertjes
n|grandfather|opa grootvader opaatje grootvadertje|opa's grootvaders opaatjes grootvadertjes
n|mother|moeder mama mam moedertje mamaatje mammetje|moeders mama's moedertjes mamaatjes mammetjes
n|father|vader papa pap vadertje|vaders papa's vadertjes
n|parents||ouders
n|grandparents|opa_en_oma|grootouders
n|son|zoon zoontje|zonen zoons zoontjes
n|daughter|dochter dochtertje|dochters dochtertjes
n|brother|broer broertje|broers broertjes
n|sister|zus zuster zusje|zussen zusters zusjes
n|aunt|tante tantetje|tantes tantetjes
n|uncle|oom oompje|ooms oompjes
n|cousin|neef neefje|neven neefjes
n|niece|nicht nichtje|nichten nichtjes
n|grandchild|kleinkind kleinkindje|kleinkinderen kleinkindjes
n|grandson|kleinzoon kleinzoontje|kleinzonen kleinzoontjes
n|granddaughter|kleindochter kleindochtertje|kleindochters kleindochtertjes
n|twins|tweeling|tweelingen
n|family|familie gezin familietje gezinnetje|families gezinnen familietjes gezinnetjes
n|couple|echtpaar koppel stel echtpaartje koppeltje stelletje|echtparen koppels stellen echtpaartjes koppeltjes stelletjes
n|bride|bruid bruidje|bruiden bruidjes
n|groom|bruidegom bruidegompje|bruidegommen bruidegompjes
n|husband|echtgenoot echtgenootje|echtgenoten echtgenootjes
n|wife|echtgenote|echtgenotes
n|widow|weduwe|weduwes
n|orphan|wees weesje|wezen weesjes
n|friend|vriend vriendin vriendje vriendinnetje|vrienden vriendinnen vriendjes vriendinnetjes
n|neighbour|buurman buurvrouw buur buurmannetje buurvrouwtje buurtje|buren buurvrouwen buurmannen buurmannetjes buurvrouwtjes buurtjes
n|guest|gast gastje|gasten gastjes
n|visitor|bezoeker bezoekertje|bezoekers bezoekertjes
n|stranger|vreemdeling|vreemdelingen onbekende_mannen
n|hero|held heldje|helden heldjes
n|heroine|heldin heldinnetje|heldinnen heldinnetjes
n|thief|dief diefje|dieven diefjes
n|robber|rover rovertje|rovers rovertjes
n|pirate|piraat piraatje|piraten piraatjes
n|king|koning koninkje|koningen koninkjes
n|queen|koningin koninginnetje|koninginnen koninginnetjes
n|prince|prins prinsje|prinsen prinsjes
n|princess|prinses prinsesje|prinsessen prinsesjes
n|knight|ridder riddertje|ridders riddertjes
n|witch|heks heksje|heksen heksjes
n|wizard|tovenaar magiër tovenaartje magiërtje|tovenaars tovenaartjes magiërtjes
n|fairy|fee feetje|feeën feetjes
n|gnome|kabouter dwerg kaboutertje dwergje|kabouters dwergen kaboutertjes dwergjes
n|giant|reus reusje|reuzen reusjes
n|ghost|spook geest spookje geestje|spoken geesten spookjes geestjes
n|monster|monster monstertje|monsters monstertjes
n|dragon|draak draakje|draken draakjes
n|mermaid|zeemeermin zeemeerminnetje|zeemeerminnen zeemeerminnetjes
n|troll|trol trolletje|trollen trolletjes
n|unicorn|eenhoorn eenhoorntje|eenhoorns eenhoorntjes
n|vampire|vampier vampiertje|vampieren vampiertjes
n|angel|engel engeltje|engeltjes
n|devil|duivel duiveltje|duivels duiveltjes
n|snowman|sneeuwpop sneeuwman sneeuwpopje sneeuwmannetje|sneeuwpoppen sneeuwmannen sneeuwpopjes sneeuwmannetjes
n|skeleton|skelet geraamte skeletje|skeletten geraamtes skeletjes
n|mummy|mummie|mummies
n|robot|robot robotje|robots robotjes
n|alien|buitenaards_wezen alien alientje|aliens buitenaardse_wezens alientjes
n|astronaut|astronaut ruimtevaarder astronautje ruimtevaardertje|astronauten ruimtevaarders astronautjes ruimtevaardertjes
n|teacher|leraar lerares juf juffrouw meester onderwijzer docent leerkracht leraartje leraresje jufje juffrouwtje meestertje onderwijzertje leerkrachtje|leraren leraressen juffen juffrouwen meesters onderwijzers docenten leerkrachten leraartjes leraresjes jufjes juffrouwtjes meestertjes onderwijzertjes leerkrachtjes
n|pupil|leerling scholier leerlingetje scholiertje|leerlingen scholieren leerlingetjes scholiertjes
n|student|student studentje|studenten studentjes
n|classmate|klasgenoot klasgenootje|klasgenoten klasgenootjes
n|doctor|dokter arts huisarts doktertje artsje huisartsje|dokters artsen huisartsen doktertjes artsjes huisartsjes
n|nurse|verpleegkundige verpleegster verpleger verpleegstertje verplegertje|verpleegkundigen verpleegsters verplegers verpleegstertjes verplegertjes
n|dentist|tandarts tandartsje|tandartsen tandartsjes
n|vet|dierenarts dierenartsje|dierenartsen dierenartsjes
n|midwife|verloskundige vroedvrouw vroedvrouwtje|verloskundigen vroedvrouwen vroedvrouwtjes
n|chemist|apotheker apothekertje|apothekers apothekertjes
n|patient|patiënt patiëntje|patiënten patiëntjes
n|firefighter|brandweerman brandweervrouw brandweermannetje brandweervrouwtje|brandweermannen brandweerlieden brandweermannetjes brandweervrouwtjes
n|fire_brigade|brandweer|
n|police|politie|
n|police_officer|politieagent agent agente agentje agentetje|politieagenten agenten agentes agentjes agentetjes
n|soldier|soldaat soldaatje|soldaten soldaatjes
n|captain|kapitein kapiteintje|kapiteins kapiteintjes
n|sailor|matroos zeeman matroosje zeemannetje|matrozen zeelieden matroosjes zeemannetjes
n|skipper|schipper schippertje|schippers schippertjes
n|fisherman|visser vissertje|vissers vissertjes
n|farmer|boer boerin boertje boerinnetje|boeren boerinnen boertjes boerinnetjes
n|shepherd|herder herderin herdertje herderinnetje|herders herderinnen herdertjes herderinnetjes
n|hunter|jager jagertje|jagers jagertjes
n|forester|boswachter boswachtertje|boswachters boswachtertjes
n|gardener|tuinman hovenier tuinmannetje hoveniertje|tuinmannen hoveniers tuinlieden tuinmannetjes hoveniertjes
n|baker|bakker bakkertje|bakkers bakkertjes
n|butcher|slager slagertje|slagers slagertjes
n|cook|kok kokkin kokje kokkinnetje|koks kokjes kokkinnetjes
n|chef|chef-kok chef|chefs
n|waiter|ober kelner obertje kelnertje|obers kelners obertjes kelnertjes
n|waitress|serveerster serveerstertje|serveersters serveerstertjes
n|postman|postbode|postbodes
n|postwoman|postbezorger postbezorgertje|postbezorgers postbezorgertjes
n|lighthouse_keeper|vuurtorenwachter vuurtorenwachtertje|vuurtorenwachters vuurtorenwachtertjes
n|carpenter|timmerman timmermannetje|timmerlieden timmermannen timmermannetjes
n|joiner|schrijnwerker meubelmaker schrijnwerkertje meubelmakertje|schrijnwerkers meubelmakers schrijnwerkertjes meubelmakertjes
n|bricklayer|metselaar metselaartje|metselaars metselaartjes
n|painter|schilder kunstschilder schildertje kunstschildertje|schilders kunstschilders schildertjes kunstschildertjes
n|plumber|loodgieter loodgietertje|loodgieters loodgietertjes
n|electrician|elektricien elektricientje|elektriciens elektricientjes
n|mechanic|monteur automonteur|monteurs
n|blacksmith|smid smidje|smidjes
n|shoemaker|schoenmaker schoenmakertje|schoenmakers schoenmakertjes
n|tailor|kleermaker kleermakertje|kleermakers kleermakertjes
n|seamstress|naaister naaistertje|naaisters naaistertjes
n|hairdresser|kapper kapster kappertje kapstertje|kappers kapsters kappertjes kapstertjes
n|watchmaker|horlogemaker klokkenmaker horlogemakertje klokkenmakertje|horlogemakers klokkenmakers horlogemakertjes klokkenmakertjes
n|potter|pottenbakker pottenbakkertje|pottenbakkers pottenbakkertjes
n|miller|molenaar molenaartje|molenaars molenaartjes
n|beekeeper|imker imkertje|imkers imkertjes
n|miner|mijnwerker mijnwerkertje|mijnwerkers mijnwerkertjes
n|glassblower|glasblazer glasblazertje|glasblazers glasblazertjes
n|goldsmith|goudsmid goudsmidje|goudsmeden goudsmidjes
n|driver|chauffeur bestuurder bestuurdertje|chauffeurs bestuurders bestuurdertjes
n|bus_driver|buschauffeur|buschauffeurs
n|train_driver|machinist|machinisten
n|pilot|piloot pilootje|piloten pilootjes
n|engineer|ingenieur|ingenieurs
n|architect|architect architectje|architecten architectjes
n|scientist|wetenschapper geleerde wetenschappertje|wetenschappers wetenschappertjes
n|inventor|uitvinder uitvindertje|uitvinders uitvindertjes
n|explorer|ontdekkingsreiziger ontdekkingsreizigertje|ontdekkingsreizigers ontdekkingsreizigertjes
n|writer|schrijver schrijfster schrijvertje schrijfstertje|schrijvers schrijfsters schrijvertjes schrijfstertjes
n|poet|dichter dichtertje|dichters dichtertjes
n|artist|kunstenaar artiest kunstenaartje artiestje|kunstenaars artiesten kunstenaartjes artiestjes
n|musician|muzikant|muzikanten
n|singer|zanger zangeres zangertje zangeresje|zangers zangeressen zangertjes zangeresjes
n|dancer|danser danseres dansertje danseresje|dansers danseressen dansertjes danseresjes
n|actor|acteur|acteurs
n|actress|actrice actricetje|actrices actricetjes
n|clown|clown clowntje|clowns clowntjes
n|magician|goochelaar goochelaartje|goochelaars goochelaartjes
n|acrobat|acrobaat acrobaatje|acrobaten acrobaatjes
n|photographer|fotograaf fotograafje|fotografen fotograafjes
n|journalist|journalist|journalisten
n|detective|detective speurder detectivetje speurdertje|detectives speurders detectivetjes speurdertjes
n|lawyer|advocaat advocaatje|advocaten advocaatjes
n|mayor|burgemeester burgemeestertje|burgemeesters burgemeestertjes
n|president|president|presidenten
n|minister|minister ministertje|ministers ministertjes
n|priest|priester pastoor dominee priestertje pastoortje domineetje|priesters pastoors dominees priestertjes pastoortjes domineetjes
n|monk|monnik monnikje|monniken monnikjes
n|nun|non nonnetje|nonnen nonnetjes
n|boss|baas directeur baasje|bazen directeuren baasjes
n|colleague|collega collegaatje|collega's collegaatjes
n|worker|arbeider werknemer arbeidertje werknemertje|arbeiders werknemers arbeidertjes werknemertjes
n|employee|medewerker medewerkertje|medewerkers medewerkertjes
n|apprentice|leerjongen leerjongentje|leerjongens leerjongentjes
n|volunteer|vrijwilliger vrijwilligertje|vrijwilligers vrijwilligertjes
n|salesperson|verkoper verkoopster verkopertje verkoopstertje|verkopers verkoopsters verkopertjes verkoopstertjes
n|customer|klant klantje|klanten klantjes
n|seller|handelaar handelaartje|handelaars handelaren handelaartjes
n|merchant|koopman kooplui koopmannetje koopluitje|kooplieden koopmannetjes koopluitjes
n|trader|marktkoopman marktkoopmannetje|marktkooplui marktkoopmannetjes
n|cleaner|schoonmaker schoonmaakster schoonmakertje schoonmaakstertje|schoonmakers schoonmaaksters schoonmakertjes schoonmaakstertjes
n|caretaker|conciërge huismeester conciërgetje huismeestertje|conciërges huismeesters conciërgetjes huismeestertjes
n|librarian|bibliothecaris bibliothecaresse|bibliothecarissen
n|secretary|secretaresse|secretaresses
n|resident|bewoner inwoner bewonertje inwonertje|bewoners inwoners bewonertjes inwonertjes
n|tourist|toerist|toeristen
n|traveller|reiziger reizigertje|reizigers reizigertjes
n|passenger|passagier passagiertje|passagiers passagiertjes
n|passer-by|voorbijganger voorbijgangertje|voorbijgangers voorbijgangertjes
n|pedestrian|voetganger voetgangertje|voetgangers voetgangertjes
n|cyclist|fietser wielrenner fietsertje wielrennertje|fietsers wielrenners fietsertjes wielrennertjes
n|swimmer|zwemmer zwemmertje|zwemmers zwemmertjes
n|skater|schaatser schaatsster schaatsertje schaatsstertje|schaatsers schaatssters schaatsertjes schaatsstertjes
n|runner|hardloper loper hardlopertje lopertje|hardlopers lopers hardlopertjes lopertjes
n|player|speler speelster spelertje speelstertje|spelers speelsters spelertjes speelstertjes
n|footballer|voetballer voetballertje|voetballers voetballertjes
n|goalkeeper|keeper doelman keepertje doelmannetje|keepers doelmannen keepertjes doelmannetjes
n|coach|trainer trainertje|trainers trainertjes
n|referee|scheidsrechter scheidsrechtertje|scheidsrechters scheidsrechtertjes
n|winner|winnaar winnaartje|winnaars winnaartjes
n|loser|verliezer verliezertje|verliezers verliezertjes
n|spectator|toeschouwer toeschouwertje|toeschouwers toeschouwertjes
n|audience|publiek|
n|crowd|menigte|menigtes
n|team|team ploeg elftal teampje ploegje elftalletje|teams ploegen elftallen teampjes ploegjes elftalletjes
n|group|groep groepje|groepen groepjes
n|club|club vereniging clubbetje|clubs verenigingen clubbetjes
n|beggar|bedelaar bedelaartje|bedelaars bedelaartjes
n|hermit|kluizenaar kluizenaartje|kluizenaars kluizenaartjes
n|wanderer|zwerver zwervertje|zwervers zwervertjes
n|servant|dienaar bediende dienaartje|dienaren bedienden dienaartjes
n|guard|bewaker wachter bewakertje wachtertje|bewakers wachters bewakertjes wachtertjes
n|emperor|keizer keizertje|keizers keizertjes
n|count|graaf graafje|graafjes
n|pharaoh|farao faraootje|farao's faraootjes
n|caveman|holbewoner holbewonertje|holbewoners holbewonertjes
n|viking|viking|vikingen vikings
n|cowboy|cowboy cowboy'tje|cowboys cowboy'tjes
n|superhero|superheld superheldje|superhelden superheldjes
n|Saint_Nicholas|sinterklaas sint|
n|Santa_Claus|kerstman kerstmannetje|kerstmannen kerstmannetjes
n|Easter_bunny|paashaas paashaasje|paashazen paashaasjes
n|animal|dier beest diertje beestje|dieren beesten diertjes beestjes
n|pet|huisdier huisdiertje|huisdieren huisdiertjes
n|dog|hond hondje|honden hondjes
n|puppy|puppy pup puppy'tje pupje|puppy's pups puppy'tjes pupjes
n|cat|kat poes kater katertje|katten poezen katers katertjes
n|kitten|kitten katje poesje|kittens katjes poesjes
n|horse|paard paardje|paarden paardjes
n|foal|veulen veulentje|veulens veulentjes
n|pony|pony pony'tje|pony's pony'tjes
n|donkey|ezel ezeltje|ezels ezeltjes
n|cow|koe koetje|koeien koetjes
n|calf|kalf kalfje|kalveren kalfjes
n|bull|stier stiertje|stieren stiertjes
n|ox|os osje|ossen osjes
n|pig|varken zwijn varkentje zwijntje|varkens zwijnen varkentjes zwijntjes
n|piglet|big biggetje|biggen biggetjes
n|sheep|schaap schaapje|schapen schaapjes
n|lamb|lam lammetje|lammeren lammetjes
n|goat|geit geitje|geiten geitjes
n|chicken|kip kipje hennetje|kippen hennen kipjes hennetjes
n|chick|kuiken kuikentje|kuikens kuikentjes
n|rooster|haan haantje|hanen haantjes
n|duck|eend|eenden
n|duckling|eendje|eendjes
n|goose|gans gansje|ganzen gansjes
n|turkey|kalkoen kalkoentje|kalkoenen kalkoentjes
n|rabbit|konijn konijntje|konijnen konijntjes
n|hare|haas haasje|hazen haasjes
n|mouse|muis muisje computermuis computermuisje|muizen muisjes computermuizen computermuisjes
n|rat|rat ratje|ratten ratjes
n|hamster|hamster hamstertje|hamsters hamstertjes
n|guinea_pig|cavia caviaatje|cavia's caviaatjes
n|squirrel|eekhoorn eekhoorntje|eekhoorns eekhoorntjes
n|hedgehog|egel egeltje|egels egeltjes
n|mole|mol molletje|mollen molletjes
n|fox|vos vosje|vossen vosjes
n|wolf|wolf wolfje|wolven wolfjes
n|bear|beer beertje|beren beertjes
n|teddy_bear|teddybeer knuffelbeer teddybeertje knuffelbeertje|teddyberen knuffelberen teddybeertjes knuffelbeertjes
n|polar_bear|ijsbeer ijsbeertje|ijsberen ijsbeertjes
n|panda|panda pandaatje|panda's pandaatjes
n|deer|hert reekalf hertje reekalfje|herten hertjes reekalfjes
n|roe_deer|ree reetje|reeën reetjes
n|moose|eland elandje|elanden elandjes
n|reindeer|rendier rendiertje|rendieren rendiertjes
n|badger|das dasje|dassen dasjes
n|beaver|bever bevertje|bevers bevertjes
n|otter|otter ottertje|otters ottertjes
n|marten|marter martertje|marters martertjes
n|weasel|wezel wezeltje|wezels wezeltjes
n|bat|vleermuis vleermuisje|vleermuizen vleermuisjes
n|lion|leeuw leeuwin leeuwtje leeuwinnetje|leeuwen leeuwinnen leeuwtjes leeuwinnetjes
n|tiger|tijger tijgertje|tijgers tijgertjes
n|leopard|luipaard luipaardje|luipaarden luipaardjes
n|elephant|olifant olifantje|olifanten olifantjes
n|giraffe|giraf giraffe girafje giraffetje|giraffen giraffes girafjes giraffetjes
n|monkey|aap aapje|apen aapjes
n|gorilla|gorilla gorillaatje|gorilla's gorillaatjes
n|hippopotamus|nijlpaard nijlpaardje|nijlpaarden nijlpaardjes
n|rhinoceros|neushoorn neushoorntje|neushoorns neushoorntjes
n|zebra|zebra zebraatje|zebra's zebraatjes
n|camel|kameel dromedaris kameeltje|kamelen kameeltjes
n|kangaroo|kangoeroe kangoeroetje|kangoeroes kangoeroetjes
n|koala|koala koalaatje|koala's koalaatjes
n|crocodile|krokodil krokodilletje|krokodillen krokodilletjes
n|snake|slang slangetje|slangen slangetjes
n|lizard|hagedis hagedisje|hagedissen hagedisjes
n|turtle|schildpad schildpadje|schildpadden schildpadjes
n|frog|kikker kikkertje|kikkers kikkertjes
n|toad||padden
n|newt|salamander salamandertje|salamanders salamandertjes
n|dinosaur|dinosaurus dino dinosaurusje dinootje|dinosaurussen dino's dinosaurusjes dinootjes
n|seal|zeehond zeehondje|zeehonden zeehondjes
n|walrus|walrus walrusje|walrussen walrusjes
n|whale|walvis walvisje|walvissen walvisjes
n|dolphin|dolfijn dolfijntje|dolfijnen dolfijntjes
n|shark|haai haaitje|haaien haaitjes
n|fish|vis visje|visjes
n|goldfish|goudvis goudvisje|goudvissen goudvisjes
n|herring|haring harinkje|haringen harinkjes
n|salmon|zalm zalmpje|zalmen zalmpjes
n|trout|forel foreltje|forellen foreltjes
n|eel|paling aal palingetje aaltje|palingen alen palingetjes aaltjes
n|octopus|octopus inktvis octopusje inktvisje|octopussen inktvissen octopusjes inktvisjes
n|crab|krab krabbetje|krabben krabbetjes
n|lobster|kreeft kreeftje|kreeften kreeftjes
n|prawn|garnaal garnaaltje|garnalen garnaaltjes
n|mussel|mossel mosseltje|mosselen mosseltjes
n|shell|schelp schelpje|schelpen schelpjes
n|starfish|zeester|zeesterren
n|jellyfish|kwal kwalletje|kwallen kwalletjes
n|seahorse|zeepaardje|zeepaardjes
n|penguin|pinguïn pinguïntje|pinguïns pinguïntjes
n|bird|vogel vogeltje|vogels vogeltjes
n|sparrow|mus musje|mussen musjes
n|blackbird|merel mereltje|merels mereltjes
n|robin|roodborst roodborstje|roodborsten roodborstjes
n|swallow|zwaluw zwaluwtje|zwaluwen zwaluwtjes
n|blue_tit|koolmees pimpelmees mees koolmeesje pimpelmeesje meesje|mezen koolmezen pimpelmezen koolmeesjes pimpelmeesjes meesjes
n|finch|vink vinkje|vinken vinkjes
n|thrush|lijster lijstertje|lijsters lijstertjes
n|starling|spreeuw spreeuwtje|spreeuwen spreeuwtjes
n|crow|kraai kraaitje|kraaien kraaitjes
n|raven|raaf raafje|raven raafjes
n|magpie|ekster ekstertje|eksters ekstertjes
n|pigeon|duif duifje|duiven duifjes
n|seagull|meeuw zeemeeuw meeuwtje zeemeeuwtje|meeuwen zeemeeuwen meeuwtjes zeemeeuwtjes
n|stork|ooievaar ooievaartje|ooievaars ooievaren ooievaartjes
n|heron|reiger reigertje|reigers reigertjes
n|crane|kraanvogel kraanvogeltje hijskraan hijskraantje|kraanvogels kraanvogeltjes hijskranen hijskraantjes
n|swan|zwaan zwaantje|zwanen zwaantjes
n|owl|uil uiltje|uilen uiltjes
n|eagle|adelaar arend adelaartje arendje|adelaars arenden adelaartjes arendjes
n|falcon|valk havik valkje havikje|valken haviken valkjes havikjes
n|woodpecker|specht spechtje|spechten spechtjes
n|cuckoo|koekoek koekoekje|koekoeken koekoekjes
n|parrot|papegaai papegaaitje|papegaaien papegaaitjes
n|nightingale|nachtegaal nachtegaaltje|nachtegalen nachtegaaltjes
n|canary|kanarie|kanaries
n|kingfisher|ijsvogel ijsvogeltje|ijsvogels ijsvogeltjes
n|peacock|pauw pauwtje|pauwen pauwtjes
n|flamingo|flamingo flamingootje|flamingo's flamingootjes
n|ostrich|struisvogel struisvogeltje|struisvogels struisvogeltjes
n|lapwing|kievit kievitje|kieviten kievitjes
n|bee|honingbij bijtje|bijen honingbijen bijtjes
n|bumblebee|hommel hommeltje|hommels hommeltjes
n|wasp|wesp wespje|wespen wespjes
n|mosquito|mug muggetje|muggen muggetjes
n|ant|mier miertje|mieren miertjes
n|butterfly|vlinder vlindertje|vlinders vlindertjes
n|caterpillar|rups rupsje|rupsen rupsjes
n|ladybird|lieveheersbeestje|lieveheersbeestjes
n|beetle|kever kevertje|kevers kevertjes
n|spider|spin spinnetje|spinnen spinnetjes
n|grasshopper|sprinkhaan sprinkhaantje|sprinkhanen sprinkhaantjes
n|dragonfly|libel libeltje|libellen libeltjes
n|firefly|vuurvlieg glimworm vuurvliegje glimwormpje|vuurvliegen glimwormen vuurvliegjes glimwormpjes
n|worm|worm regenworm wormpje regenwormpje|wormen regenwormen wormpjes regenwormpjes
n|snail|slak slakje|slakken slakjes
n|nest|nest nestje|nesten nestjes
n|beak|snavel bek snaveltje bekje|snavels bekken snaveltjes bekjes
n|feather|veer veertje|veren veertjes
n|wing|vleugel vleugeltje|vleugels vleugeltjes
n|tail|staart staartje|staarten staartjes
n|paw|poot pootje|poten pootjes
n|claw|klauw klauwtje|klauwen klauwtjes
n|fur|vacht vachtje|vachten vachtjes
n|horn|hoorn hoorntje|hoorns hoornen hoorntjes
n|antlers|gewei geweitje|geweien geweitjes
n|hoof|hoef hoefje|hoeven hoefjes
n|mane|manen|
n|egg|ei eitje|eieren eitjes
n|cage|kooi kooitje|kooien kooitjes
n|beehive|bijenkorf bijenkorfje bijenkast bijenkastje|bijenkorven bijenkorfjes bijenkasten bijenkastjes
n|anthill|mierenhoop mierenhoopje|mierenhopen mierenhoopjes
n|aquarium|aquarium aquariumpje|aquaria aquariums aquariumpjes
n|stable|stal paardenstal stalletje paardenstalletje|stallen paardenstallen stalletjes paardenstalletjes
n|barn|schuur|schuren
n|herd|kudde kuddetje|kuddes kuddetjes
n|flock|zwerm zwermpje|zwermen zwermpjes
n|plant|plant plantje|planten plantjes
n|flower|bloem bloemetje bloempje|bloemen bloemetjes bloempjes
n|rose|roos roosje|rozen roosjes
n|tulip|tulp tulpje|tulpen tulpjes
n|sunflower|zonnebloem zonnebloempje|zonnebloemen zonnebloempjes
n|daisy|madeliefje|madeliefjes
n|dandelion|paardenbloem paardenbloempje|paardenbloemen paardenbloempjes
n|daffodil|narcis narcisje|narcissen narcisjes
n|snowdrop|sneeuwklokje|sneeuwklokjes
n|lily|lelie|lelies leliën
n|crocus|krokus krokusje|krokussen krokusjes
n|violet|viooltje|viooltjes
n|poppy|klaproos papaver klaproosje papavertje|klaprozen papavers klaproosjes papavertjes
n|lavender|lavendel|
n|orchid|orchidee orchideetje|orchideeën orchideetjes
n|cactus|cactus cactusje|cactussen cactusjes
n|bouquet|boeket bos_bloemen bosje_bloemen boeketje|boeketten boeketjes
n|tree|boom boompje|bomen boompjes
n|oak|eik eikje|eikjes
n|beech|beuk beukje|beuken beukjes
n|birch|berk berkje|berken berkjes
n|willow|wilg wilgje|wilgen wilgjes
n|linden|linde|lindes lindebomen
n|fir_tree|dennenboom spar dennenboompje sparretje|dennenbomen sparren dennenboompjes sparretjes
n|Christmas_tree|kerstboom kerstboompje|kerstbomen kerstboompjes
n|chestnut|kastanje|kastanjes
n|apple_tree|appelboom appelboompje|appelbomen appelboompjes
n|pear_tree|perenboom perenboompje|perenbomen perenboompjes
n|palm_tree|palmboom palm palmboompje palmpje|palmbomen palmen palmboompjes palmpjes
n|leaf|blad blaadje|bladeren blaadjes
n|branch|tak takje|takken takjes
n|trunk|boomstam boomstampje|boomstammen boomstampjes
n|bark|schors|
n|bud|knop knopje|knoppen knopjes
n|blossom|bloesem bloesempje|bloesems bloesempjes
n|seed|zaad zaadje|zaden zaadjes
n|bulb|bloembol|bloembollen
n|acorn|eikel eikeltje|eikels eikeltjes
n|pine_cone|dennenappel dennenappeltje|dennenappels dennenappeltjes
n|bush|struik struikje|struiken struikjes
n|hedge|heg haag heggetje haagje|heggen hagen heggetjes haagjes
n|grass|gras|grassen
n|clover|klaver klavertje|klavers klavertjes
n|moss|mos mosje|mossen mosjes
n|fern||varens
n|reeds|riet|
n|ivy|klimop|
n|mushroom|paddenstoel champignon paddenstoeltje champignonnetje|paddenstoelen champignons paddenstoeltjes champignonnetjes
n|weed|onkruid|
n|thorn|doorn doorntje|doornen doorns doorntjes
n|herb|kruid|kruiden
n|food|voedsel|
n|meal|maaltijd|maaltijden
n|breakfast|ontbijt ontbijtje|ontbijten ontbijtjes
n|lunch|lunch middageten lunchje middagetentje|lunches lunchjes middagetentjes
n|dinner|avondeten diner avondetentje dinertje|diners avondetentjes dinertjes
n|bread|brood|broden
n|bread_roll|broodje bolletje kadetje|broodjes
n|sandwich|boterham tosti boterhampje tostietje|boterhammen tosti's boterhampjes tostietjes
n|dough|deeg|
n|flour|meel|
n|yeast|gist|
n|cake|taart gebak koek cake taartje gebakje caketje|taarten koeken cakes taartjes gebakjes caketjes
n|birthday_cake|verjaardagstaart verjaardagstaartje|verjaardagstaarten verjaardagstaartjes
n|apple_pie|appeltaart appeltaartje|appeltaarten appeltaartjes
n|biscuit|koekje|koekjes
n|pancake|pannenkoek poffertje pannenkoekje|pannenkoeken poffertjes pannenkoekjes
n|waffle|wafel stroopwafel wafeltje stroopwafeltje|wafels stroopwafels wafeltjes stroopwafeltjes
n|croissant|croissant|croissants
n|doughnut|oliebol donut oliebolletje donutje|oliebollen donuts oliebolletjes donutjes
n|pie|pastei pasteitje|pasteien pasteitjes
n|ice_cream|ijs ijsje|ijsjes
n|chocolate|chocolade chocola|
n|sweets|snoep snoepje|snoepjes
n|sugar|suiker|
n|honey|honing|
n|jam|jam|
n|syrup|stroop siroop|
n|butter|boter|
n|cheese|kaas kaasje|kazen kaasjes
n|milk|melk|
n|cream|room slagroom|
n|yoghurt|yoghurt|
n|egg_yolk|eigeel dooier eigeeltje dooiertje|dooiers eigeeltjes dooiertjes
n|meat|vlees|
n|sausage|worst worstje|worsten worstjes
n|ham|ham hammetje|hammen hammetjes
n|bacon|spek|
n|steak|biefstuk biefstukje|biefstukken biefstukjes
n|meatball|gehaktbal gehaktballetje|gehaktballen gehaktballetjes
n|minced_meat|gehakt|
n|soup|soep soepje|soepen soepjes
n|pea_soup|erwtensoep snert|
n|stew|stoofpot hutspot stamppot stoofpotje hutspotje stamppotje|stoofpotten stoofpotjes hutspotjes stamppotjes
n|chips|friet patat frieten|
n|pasta|pasta spaghetti macaroni|
n|noodles|noedels|
n|rice|rijst|
n|pizza|pizza pizzaatje|pizza's pizzaatjes
n|salad|salade sla saladetje slaatje|salades saladetjes slaatjes
n|sauce|saus sausje|sauzen sausjes
n|mustard|mosterd|
n|pepper|peper|
n|oil|olie|
n|vinegar|azijn|
n|potato|aardappel aardappeltje|aardappels aardappelen aardappeltjes
n|carrot|wortel worteltje|wortels wortelen worteltjes
n|onion|ui|uien
n|garlic|knoflook|
n|tomato|tomaat tomaatje|tomaten tomaatjes
n|cucumber|komkommer komkommertje|komkommers komkommertjes
n|sweet_pepper|paprika paprikaatje|paprika's paprikaatjes
n|cabbage|kool kooltje|kolen kooltjes
n|cauliflower|bloemkool bloemkooltje|bloemkolen bloemkooltjes
n|broccoli|broccoli|
n|spinach|spinazie|
n|lettuce|kropsla|
n|leek|prei preitje|preien preitjes
n|pea|erwt erwtje|erwten erwtjes
n|bean|boon boontje|bonen boontjes
n|pumpkin|pompoen pompoentje|pompoenen pompoentjes
n|courgette|courgette|courgettes
n|asparagus|asperge aspergetje|asperges aspergetjes
n|beetroot|biet bietje|bieten bietjes
n|radish|radijs radijsje|radijzen radijsjes
n|corn|mais maïs|
n|vegetables|groente|groenten groentes
n|fruit|fruit vrucht|vruchten
n|apple|appel appeltje|appels appelen appeltjes
n|pear|peer peertje|peren peertjes
n|plum|pruim pruimpje|pruimen pruimpjes
n|cherry|kers kersje|kersen kersjes
n|strawberry|aardbei aardbeitje|aardbeien aardbeitjes
n|raspberry|framboos framboosje|frambozen framboosjes
n|blackberry|braam braampje|bramen braampjes
n|blueberry|bosbes blauwe_bes bosbesje|bosbessen bosbesjes
n|berry|bes besje|bessen besjes
n|grape|druif druifje|druiven druifjes
n|peach|perzik perzikje|perziken perzikjes
n|apricot|abrikoos abrikoosje|abrikozen abrikoosjes
n|orange|sinaasappel sinaasappeltje|sinaasappels sinaasappelen sinaasappeltjes
n|lemon|citroen citroentje|citroenen citroentjes
n|banana|banaan banaantje|bananen banaantjes
n|pineapple|ananas ananasje|ananassen ananasjes
n|melon|meloen watermeloen meloentje watermeloentje|meloenen watermeloenen meloentjes watermeloentjes
n|nut|noot walnoot hazelnoot nootje|noten walnoten hazelnoten nootjes
n|peanut|pinda pindaatje|pinda's pindaatjes
n|almond|amandel amandeltje|amandelen amandeltjes
n|peanut_butter|pindakaas|
n|basil|basilicum|
n|parsley|peterselie|
n|cinnamon|kaneel|
n|vanilla|vanille|
n|liquorice|drop|
n|drink|drankje frisdrank drank frisdrankje|drankjes frisdrankjes
n|water|water|
n|coffee|koffie|
n|tea|thee|
n|hot_chocolate|chocolademelk|
n|juice|sap sapje|sappen sapjes
n|lemonade|limonade|
n|beer|bier biertje|bieren biertjes
n|wine|wijn wijntje|wijnen wijntjes
n|recipe|recept receptje|recepten receptjes
n|ingredient|ingrediënt ingrediëntje|ingrediënten ingrediëntjes
n|slice|plak schijfje plakje|schijfjes plakjes
n|piece|stukje|stukjes
n|dish|gerecht gerechtje|gerechten gerechtjes
n|dessert|toetje nagerecht|toetjes nagerechten
n|snack|tussendoortje snack|tussendoortjes snacks
n|picnic|picknick picknickje|picknicks picknickjes
n|barbecue|barbecue barbecuetje|barbecues barbecuetjes
n|crumb|kruimel kruimeltje|kruimels kruimeltjes
n|leftovers||restjes kliekjes
n|house|huis|huizen
n|home|woning|woningen
n|flat|appartement flat flatje|appartementen flats flatjes
n|cottage|huisje boerenhuisje|huisjes
n|hut|hut hutje|hutten hutjes
n|tent|tent tentje|tenten tentjes
n|castle|kasteel slot kasteeltje slotje|kastelen kasteeltjes slotjes
n|palace|paleis paleisje|paleizen paleisjes
n|tower|toren torentje|torens torentjes
n|farm|boerderij boerderijtje|boerderijen boerderijtjes
n|roof|dak dakje|daken dakjes
n|chimney|schoorsteen schoorsteentje|schoorstenen schoorsteentjes
n|wall|muur wand muurtje wandje|muren wanden muurtjes wandjes
n|floor|vloer vloertje|vloeren vloertjes
n|ceiling|plafond plafondje|plafonds plafondjes
n|door|deur|deuren
n|gate|poort hek poortje hekje|poorten hekken poortjes hekjes
n|window|raam venster raampje|ramen vensters raampjes
n|windowsill|vensterbank vensterbankje|vensterbanken vensterbankjes
n|curtain|gordijn gordijntje|gordijnen gordijntjes
n|stairs|trap trapje|trappen trapjes
n|step|tree traptrede trede treetje traptredetje tredetje stap stapje|treden treetjes traptredetjes tredetjes stappen stapjes
n|lift|lift liftje|liften liftjes
n|balcony|balkon balkonnetje|balkons balkonnetjes
n|terrace|terras terrasje|terrassen terrasjes
n|attic|zolder zoldertje|zolders zoldertjes
n|cellar|kelder keldertje|kelders keldertjes
n|room|kamer zaal ruimte kamertje zaaltje|kamers zalen ruimtes kamertjes zaaltjes
n|living_room|woonkamer huiskamer woonkamertje huiskamertje|woonkamers huiskamers woonkamertjes huiskamertjes
n|bedroom|slaapkamer slaapkamertje|slaapkamers slaapkamertjes
n|kitchen|keuken keukentje|keukens keukentjes
n|bathroom|badkamer badkamertje|badkamers badkamertjes
n|toilet|toilet wc toiletje wcje|toiletten wc's toiletjes wcjes
n|corridor|gang gangetje|gangen gangetjes
n|garden|tuin moestuin tuintje moestuintje|tuinen moestuinen tuintjes moestuintjes
n|fence|schutting|schuttingen
n|garage|garage garagetje|garages garagetjes
n|shed|schuurtje tuinhuis|schuurtjes tuinhuizen
n|greenhouse|kas broeikas kasje broeikasje|kassen broeikassen kasjes broeikasjes
n|yard|erf erfje|erven erfjes
n|courtyard|binnenplaats hofje binnenplaatsje|binnenplaatsen hofjes binnenplaatsjes
n|doghouse|hondenhok hok hondenhokje hokje|hondenhokken hokken hondenhokjes hokjes
n|furniture|meubel meubilair meubeltje|meubels meubelen meubeltjes
n|table|tafel tafeltje|tafels tafeltjes
n|chair|stoel stoeltje|stoelen stoeltjes
n|armchair|leunstoel fauteuil leunstoeltje fauteuiltje|fauteuils leunstoelen leunstoeltjes fauteuiltjes
n|bench|bankje parkbank|bankjes parkbanken
n|sofa|sofa zitbank sofaatje zitbankje|sofa's zitbanken sofaatjes zitbankjes
n|stool|kruk krukje|krukken krukjes
n|bed|bed bedje|bedden bedjes
n|cradle|wieg wiegje|wiegjes
n|mattress|matras matrasje|matrassen matrasjes
n|pillow|kussen kussentje|kussens kussentjes
n|blanket|deken dekentje|dekens dekentjes
n|duvet|dekbed dekbedje|dekbedden dekbedjes
n|sheet|laken lakentje|lakens lakentjes
n|cupboard|kast kastje|kasten kastjes
n|wardrobe|kledingkast klerenkast kledingkastje klerenkastje|kledingkasten klerenkasten kledingkastjes klerenkastjes
n|drawer|la lade laatje ladetje|lades laatjes ladetjes
n|shelf|plank boekenplank plankje boekenplankje|planken plankjes boekenplankjes
n|bookcase|boekenkast boekenkastje|boekenkasten boekenkastjes
n|desk|bureau bureautje|bureaus bureautjes
n|lamp|lamp lampje|lampen lampjes
n|candle|kaars kaarsje|kaarsen kaarsjes
n|carpet|tapijt kleed vloerkleed tapijtje kleedje vloerkleedje|tapijten kleden vloerkleden tapijtjes kleedjes vloerkleedjes
n|mirror|spiegel spiegeltje|spiegels spiegeltjes
n|clock|klok klokje|klokken klokjes
n|alarm_clock|wekker wekkertje|wekkers wekkertjes
n|vase|vaas vaasje|vazen vaasjes
n|picture|schilderij prent plaatje afbeelding schilderijtje|schilderijen prenten plaatjes afbeeldingen schilderijtjes
n|frame|lijst|lijsten
n|stove|fornuis kachel fornuisje kacheltje|kachels fornuizen fornuisjes kacheltjes
n|oven|oven oventje|ovens oventjes
n|fireplace|open_haard haard haardje|open_haarden haarden haardjes
n|fridge|koelkast koelkastje|koelkasten koelkastjes
n|freezer|vriezer vriezertje|vriezers vriezertjes
n|dishwasher|vaatwasser vaatwasmachine vaatwassertje vaatwasmachinetje|vaatwassers vaatwasmachines vaatwassertjes vaatwasmachinetjes
n|washing_machine|wasmachine wasmachinetje|wasmachines wasmachinetjes
n|laundry|wasgoed|
n|iron|strijkijzer ijzer|strijkijzers
n|vacuum_cleaner|stofzuiger stofzuigertje|stofzuigers stofzuigertjes
n|sink|gootsteen wasbak gootsteentje wasbakje|wasbakken gootsteentjes wasbakjes
n|tap|kraan kraantje waterkraan waterkraantje|kranen kraantjes waterkranen waterkraantjes
n|shower|douche douchetje bui regenbui buitje regenbuitje|douches douchetjes buien regenbuien buitjes regenbuitjes
n|bathtub|badkuip bad badkuipje badje|badkuipen badkuipjes badjes
n|soap|zeep zeepje|zepen zeepjes
n|towel|handdoek handdoekje|handdoeken handdoekjes
n|toothbrush|tandenborstel tandenborsteltje|tandenborstels tandenborsteltjes
n|comb|kam kammetje|kammetjes
n|brush|borstel kwast penseel borsteltje kwastje penseeltje|borstels kwasten penselen borsteltjes kwastjes penseeltjes
n|bucket|emmer emmertje|emmers emmertjes
n|broom|bezem bezempje|bezems bezempjes
n|mop|dweil dweiltje|dweilen dweiltjes
n|bin|prullenbak vuilnisbak afvalbak prullenbakje vuilnisbakje afvalbakje|prullenbakken vuilnisbakken prullenbakjes vuilnisbakjes afvalbakjes
n|rubbish|afval vuilnis|
n|bin_bag|vuilniszak vuilniszakje|vuilniszakken vuilniszakjes
n|dishes|vaat afwas|
n|plate|bord|borden
n|bowl|schaal kommetje schaaltje|kommen schalen kommetjes schaaltjes
n|cup|kop kopje beker bekertje|koppen kopjes bekers bekertjes
n|mug|mok mokje|mokken mokjes
n|glass|glas glaasje|glazen glaasjes
n|bottle|fles flesje|flessen flesjes
n|jar|pot potje|potten potjes
n|pan|pan koekenpan pannetje koekenpannetje|pannen koekenpannen pannetjes koekenpannetjes
n|kettle|ketel waterkoker keteltje waterkokertje|ketels waterkokers keteltjes waterkokertjes
n|teapot|theepot theepotje|theepotten theepotjes
n|jug|kruik karaf kruikje karafje|kruiken kruikjes karafjes
n|fork|vork vorkje|vorken vorkjes
n|knife|mes mesje|messen mesjes
n|spoon|lepel lepeltje|lepels lepeltjes
n|tray|dienblad dienbladje|dienbladen dienbladjes
n|tablecloth|tafelkleed tafelkleedje|tafelkleden tafelkleedjes
n|napkin|servet servetje|servetten servetjes
n|apron|schort schortje|schorten schortjes
n|sieve|zeef zeefje|zeefjes
n|rolling_pin|deegroller deegrollertje|deegrollers deegrollertjes
n|mixer|mixer mixertje|mixers mixertjes
n|cutting_board|snijplank snijplankje|snijplanken snijplankjes
n|match|lucifer lucifertje wedstrijd wedstrijdje|lucifers lucifertjes wedstrijden wedstrijdjes
n|key|sleutel sleuteltje|sleutels sleuteltjes
n|padlock|hangslot hangslotje|hangsloten hangslotjes
n|bell|bel deurbel belletje|deurbellen belletjes
n|mailbox|brievenbus brievenbusje|brievenbussen brievenbusjes
n|basket|mand mandje|manden mandjes
n|box|doos kist doosje|dozen kisten doosjes
n|bag|tas zak tasje|tassen zakken tasjes
n|suitcase|koffer koffertje|koffers koffertjes
n|backpack|rugzak rugtas rugzakje rugtasje|rugzakken rugtassen rugzakjes rugtasjes
n|parcel|pakket pakje pakketje|pakketten pakjes pakketjes
n|barrel|ton vat tonnetje vatje|tonnen vaten tonnetjes vatjes
n|thing|ding spul spulletje voorwerp voorwerpje|dingen spullen spulletjes voorwerpen voorwerpjes
n|umbrella|paraplu parapluutje|paraplu's parapluutjes
n|plug|stekker stekkertje|stekkers stekkertjes
n|socket|stopcontact stopcontactje|stopcontacten stopcontactjes
n|light_bulb|gloeilamp gloeilampje|gloeilampen gloeilampjes
n|battery|batterij accu batterijtje accuutje|batterijen accu's batterijtjes accuutjes
n|fan|ventilator|ventilatoren
n|heating|verwarming radiator|verwarmingen radiatoren
n|tool|gereedschap werktuig|gereedschappen werktuigen
n|hammer|hamer hamertje|hamers hamertjes
n|nail|spijker spijkertje|spijkers spijkertjes
n|saw|zaag zaagje|zaagjes
n|axe|bijl bijltje|bijlen bijltjes
n|screw|schroef schroefje|schroeven schroefjes
n|screwdriver|schroevendraaier schroevendraaiertje|schroevendraaiers schroevendraaiertjes
n|pliers|tang tangetje|tangen tangetjes
n|drill|boor boormachine boortje boormachinetje|boormachines boortjes boormachinetjes
n|spanner|moersleutel moersleuteltje|moersleutels moersleuteltjes
n|plane|schaaf schaafje vliegtuig vliegtuigje|schaafjes vliegtuigen vliegtuigjes
n|chisel|beitel beiteltje|beitels beiteltjes
n|file|vijl vijltje|vijlen vijltjes
n|ladder|ladder laddertje|ladders laddertjes
n|rope|touw touwtje|touwen touwtjes
n|knot|knoop knoopje|knopen knoopjes
n|chain|ketting kettingetje|kettingen kettingetjes
n|wire|draad draadje|draden draadjes
n|hook|haak haakje|haakjes
n|spade|schop spade schopje spadetje|spades schopjes spadetjes
n|rake|hark harkje|harkjes
n|wheelbarrow|kruiwagen kruiwagentje|kruiwagens kruiwagentjes
n|watering_can|gieter gietertje|gieters gietertjes
n|lawnmower|grasmaaier grasmaaiertje|grasmaaiers grasmaaiertjes
n|hose|tuinslang tuinslangetje|tuinslangen tuinslangetjes
n|scissors|schaar schaartje|scharen schaartjes
n|needle|naald naaldje|naalden naaldjes
n|thread|garen|
n|wool|wol|
n|fabric|stof stofje|stoffen stofjes
n|zip|rits ritsje|ritsen ritsjes
n|sewing_machine|naaimachine naaimachinetje|naaimachines naaimachinetjes
n|tape|plakband|
n|glue|lijm|
n|paint|verf verfje|verfjes
n|wheel|wiel wieltje|wielen wieltjes
n|pump|pomp fietspomp pompje fietspompje|pompen fietspompen pompjes fietspompjes
n|engine|motor|motoren motors
n|machine|machine apparaat machinetje apparaatje|apparaten machines machinetjes apparaatjes
n|anvil|aambeeld aambeeldje|aambeelden aambeeldjes
n|scale|weegschaal weegschaaltje|weegschalen weegschaaltjes
n|thermometer|thermometer thermometertje|thermometers thermometertjes
n|ruler|liniaal liniaaltje|linialen liniaaltjes
n|tape_measure|rolmaat meetlint|
n|torch|zaklamp fakkel zaklampje fakkeltje|zaklampen fakkels zaklampjes fakkeltjes
n|lantern|lantaarn lampion lantaarntje lampiontje|lantaarns lampions lantaarntjes lampiontjes
n|telescope|telescoop verrekijker telescoopje verrekijkertje|telescopen verrekijkers telescoopjes verrekijkertjes
n|microscope|microscoop microscoopje|microscopen microscoopjes
n|compass|kompas kompasje|kompassen kompasjes
n|anchor|anker ankertje|ankers ankertjes
n|net|visnet visnetje|netten visnetten visnetjes
n|fishing_rod|hengel hengeltje|hengels hengeltjes
n|sword|zwaard zwaardje|zwaarden zwaardjes
n|shield|schild schildje|schilden schildjes
n|bow|boog boogje|bogen boogjes
n|arrow|pijl pijltje|pijlen pijltjes
n|crown|kroon kroontje|kronen kroontjes
n|treasure|schat schatje|schatten schatjes
n|treasure_chest|schatkist|schatkisten
n|wand|toverstaf toverstafje|toverstaven toverstafjes
n|stick|stok stokje|stokken stokjes
n|pole|paal paaltje|palen paaltjes
n|clothes|kleding kleren|kleren
n|shirt|hemd overhemd hemdje overhemdje|hemden overhemden hemdjes overhemdjes
n|t-shirt|t-shirt|t-shirts
n|jumper|trui truitje|truien truitjes
n|jacket|jas jack jasje jackje|jassen jacks jasjes jackjes
n|coat|mantel manteltje|mantels manteltjes
n|trousers|broek broekje|broeken broekjes
n|jeans|spijkerbroek spijkerbroekje|spijkerbroeken spijkerbroekjes
n|skirt|rok rokje|rokken rokjes
n|dress|jurk jurkje|jurken jurkjes
n|wedding_dress|trouwjurk bruidsjurk trouwjurkje bruidsjurkje|trouwjurken bruidsjurken trouwjurkjes bruidsjurkjes
n|suit|pak kostuum kostuumpje|kostuums kostuumpjes
n|tie|stropdas stropdasje|stropdassen stropdasjes
n|scarf|sjaal sjaaltje|sjaals sjaaltjes
n|hat|hoed hoedje|hoeden hoedjes
n|cap|muts pet mutsje petje|mutsen petten mutsjes petjes
n|glove|handschoen handschoentje|handschoenen handschoentjes
n|sock|sok sokje|sokken sokjes
n|stocking|kous kousje|kousen kousjes
n|shoe|schoen schoentje|schoenen schoentjes
n|boot|laars laarsje|laarzen laarsjes
n|wellington_boot|regenlaars regenlaarsje|regenlaarzen regenlaarsjes
n|slipper|pantoffel slof pantoffeltje slofje|pantoffels sloffen pantoffeltjes slofjes
n|clog|klomp klompje|klompen klompjes
n|sandal|sandaal sandaaltje|sandalen sandaaltjes
n|belt|riem riempje|riemen riempjes
n|pocket|broekzak jaszak|broekzakken
n|sleeve|mouw mouwtje|mouwen mouwtjes
n|collar|kraag kraagje halsband halsbandje|kragen kraagjes halsbanden halsbandjes
n|raincoat|regenjas regenjasje|regenjassen regenjasjes
n|pyjamas|pyjama pyjamaatje|pyjama's pyjamaatjes
n|underwear|ondergoed|
n|swimsuit|badpak zwembroek badpakje zwembroekje|badpakken badpakjes zwembroekjes
n|costume|klederdracht|
n|uniform|uniform uniformpje|uniformen uniformpjes
n|mask|masker maskertje|maskers maskertjes
n|glasses|bril brilletje|brillen brilletjes
n|sunglasses|zonnebril zonnebrilletje|zonnebrillen zonnebrilletjes
n|ring|ring ringetje|ringen ringetjes
n|necklace|halsketting|halskettingen
n|bracelet|armband armbandje|armbanden armbandjes
n|earring|oorbel oorbeltje|oorbellen oorbeltjes
n|watch|horloge horlogetje|horloges horlogetjes
n|wallet|portemonnee portemonneetje|portemonnees portemonneetjes
n|handbag|handtas handtasje|handtassen handtasjes
n|jewel|juweel sieraad juweeltje sieraadje|juwelen sieraden juweeltjes sieraadjes
n|diamond|diamant|diamanten
n|pearl|parel pareltje|parels pareltjes
n|ribbon|lint strik lintje strikje|linten lintjes strikjes
n|head|hoofd hoofdje|hoofden hoofdjes
n|face|gezicht gezichtje|gezichten gezichtjes
n|hair|haren|
n|eye|oog oogje|ogen oogjes
n|ear|oor oortje|oren oortjes
n|nose|neus neusje|neuzen neusjes
n|mouth|mond mondje|monden mondjes
n|tooth|tand tandje kiesje|tanden tandjes kiesjes
n|tongue|tong tongetje|tongen tongetjes
n|lip|lip lipje|lippen lipjes
n|cheek|wang wangetje|wangen wangetjes
n|chin|kin kinnetje|kinnen kinnetjes
n|beard|baard baardje|baarden baardjes
n|moustache|snor snorretje|snorren snorretjes
n|neck|nek hals nekje halsje|nekken halzen nekjes halsjes
n|shoulder|schouder schoudertje|schouders schoudertjes
n|arm|arm armpje|armen armpjes
n|elbow|elleboog elleboogje|ellebogen elleboogjes
n|hand|hand handje|handen handjes
n|finger|vinger vingertje|vingers vingertjes
n|thumb|duim duimpje|duimen duimpjes
n|fist|vuist|vuisten
n|chest|borstkas|
n|back|rug ruggetje|ruggen ruggetjes
n|belly|buik buikje|buiken buikjes
n|leg|been beentje|benen beentjes
n|knee|knie|knieën
n|foot|voet voetje|voeten voetjes
n|toe|teen teentje|tenen teentjes
n|heart|hart hartje|harten hartjes
n|brain|hersenen brein hersenentje breintje|hersens hersenentjes breintjes
n|lung|long longetje|longen longetjes
n|stomach|maag maagje|magen maagjes
n|bone|bot botje|botten botjes
n|muscle|spier spiertje|spieren spiertjes
n|blood|bloed|
n|skin|huid huidje|huiden huidjes
n|body|lichaam lijf lichaampje lijfje|lichamen lichaampjes lijfjes
n|tear|traan traantje|tranen traantjes
n|smile|glimlach glimlachje|glimlachjes
n|voice|stem stemmetje|stemmetjes
n|illness|ziekte|ziektes
n|cold|verkoudheid kou|
n|flu|griep|
n|fever|koorts|
n|cough|hoest|
n|pain|pijn pijntje|pijnen pijntjes
n|headache|hoofdpijn|
n|wound|wond wondje|wonden wondjes
n|plaster|pleister pleistertje|pleisters pleistertjes
n|medicine|medicijn geneesmiddel medicijntje geneesmiddeltje|medicijnen geneesmiddelen medicijntjes geneesmiddeltjes
n|pill|pil pilletje|pillen pilletjes
n|syringe|spuit spuitje|spuiten spuitjes
n|vaccination|vaccinatie inenting|vaccinaties
n|wheelchair|rolstoel rolstoeltje|rolstoelen rolstoeltjes
n|walker|rollator|rollators
n|hearing_aid|gehoorapparaat gehoorapparaatje|gehoorapparaten gehoorapparaatjes
n|ambulance|ambulance ziekenauto ambulancetje ziekenautootje|ambulances ambulancetjes ziekenautootjes
n|hospital|ziekenhuis ziekenhuisje|ziekenhuizen ziekenhuisjes
n|pharmacy|apotheek apotheekje|apotheken apotheekjes
n|first_aid|ehbo eerste_hulp|
n|blood_donation|bloeddonatie|bloeddonaties
n|health|gezondheid|
n|accident|ongeluk ongeval ongelukje ongevalletje|ongelukken ongevallen ongelukjes ongevalletjes
n|rescue|redding|reddingen
n|life_jacket|reddingsvest zwemvest reddingsvestje zwemvestje|reddingsvesten reddingsvestjes zwemvestjes
n|town|stad stadje|steden stadjes
n|village|dorp dorpje|dorpen dorpjes
n|capital|hoofdstad hoofdstadje|hoofdsteden hoofdstadjes
n|street|straat straatje|straten straatjes
n|road|weg weggetje|wegen weggetjes
n|motorway|snelweg snelwegje|snelwegen snelwegjes
n|lane|laan laantje steegje|lanen laantjes steegjes
n|path|pad paadje|paden paadjes
n|cycle_path|fietspad fietspadje|fietspaden fietspadjes
n|pavement|stoep trottoir stoepje trottoirtje|stoepen trottoirs stoepjes trottoirtjes
n|crossing|kruispunt kruising kruispuntje kruisingetje|kruispunten kruisingen kruispuntjes kruisingetjes
n|zebra_crossing|zebrapad zebrapadje|zebrapaden zebrapadjes
n|traffic_light|stoplicht verkeerslicht stoplichtje verkeerslichtje|stoplichten verkeerslichten stoplichtjes verkeerslichtjes
n|traffic|verkeer|
n|traffic_jam||files
n|roundabout|rotonde|rotondes
n|square|plein pleintje|pleinen pleintjes
n|market|markt marktje|markten marktjes
n|Christmas_market|kerstmarkt kerstmarktje|kerstmarkten kerstmarktjes
n|market_stall|kraam kraampje|kramen kraampjes
n|shop|winkel winkeltje|winkels winkeltjes
n|shop_window|etalage etalagetje|etalages etalagetjes
n|bakery|bakkerij bakkerijtje|bakkerijen bakkerijtjes
n|butcher's_shop|slagerij slagerijtje|slagerijen slagerijtjes
n|bookshop|boekwinkel boekhandel boekwinkeltje boekhandeltje|boekwinkels boekhandels boekwinkeltjes boekhandeltjes
n|flower_shop|bloemenwinkel bloemist bloemenwinkeltje|bloemenwinkels bloemisten bloemenwinkeltjes
n|bike_shop|fietsenwinkel fietsenmaker fietsenwinkeltje fietsenmakertje|fietsenwinkels fietsenmakers fietsenwinkeltjes fietsenmakertjes
n|hair_salon|kapsalon kapperszaak kapsalonnetje kapperszaakje|kapsalons kapperszaken kapsalonnetjes kapperszaakjes
n|supermarket|supermarkt supermarktje|supermarkten supermarktjes
n|till|kassa kassaatje|kassa's kassaatjes
n|price|prijs prijsje|prijzen prijsjes
n|discount|korting|kortingen
n|offer|aanbieding|aanbiedingen
n|sale|uitverkoop|
n|money|geld|
n|coin|munt muntje|munten muntjes
n|banknote|bankbiljet bankbiljetje|bankbiljetten bankbiljetjes
n|gift_voucher|cadeaubon cadeaubonnetje|cadeaubonnen cadeaubonnetjes
n|receipt|bonnetje kassabon|bonnetjes
n|bank|bank|banken
n|post_office|postkantoor postkantoortje|postkantoren postkantoortjes
n|town_hall|stadhuis gemeentehuis raadhuis stadhuisje gemeentehuisje raadhuisje|stadhuizen gemeentehuizen stadhuisjes gemeentehuisjes raadhuisjes
n|council|gemeente gemeenteraad gemeentetje gemeenteraadje|gemeentes gemeenteraden gemeentetjes gemeenteraadjes
n|library|bibliotheek bibliotheekje|bibliotheken bibliotheekjes
n|museum|museum museumpje|musea museumpjes
n|theatre|theater schouwburg theatertje schouwburgje|theaters schouwburgen theatertjes schouwburgjes
n|cinema|bioscoop bioscoopje|bioscopen bioscoopjes
n|church|kerk kerkje|kerken kerkjes
n|cathedral|kathedraal kathedraaltje|kathedralen kathedraaltjes
n|chapel|kapel kapeltje|kapellen kapeltjes
n|mosque|moskee moskeetje|moskeeën moskeetjes
n|synagogue|synagoge synagogetje|synagoges synagogetjes
n|temple|tempel tempeltje|tempels tempeltjes
n|monastery|klooster kloostertje|kloosters kloostertjes
n|cemetery|begraafplaats kerkhof begraafplaatsje kerkhofje|begraafplaatsen kerkhoven begraafplaatsjes kerkhofjes
n|grave|graf grafje|grafjes
n|monument|monument|monumenten
n|statue|standbeeld beeld standbeeldje beeldje|standbeelden beelden standbeeldjes beeldjes
n|fountain|fontein fonteintje|fonteinen fonteintjes
n|well|put waterput putje waterputje|putten putjes waterputjes
n|bridge|brug bruggetje|bruggen bruggetjes
n|canal|gracht kanaal grachtje kanaaltje|grachten kanalen grachtjes kanaaltjes
n|dike|dijk dijkje|dijken dijkjes
n|harbour|haven haventje|havens haventjes
n|jetty|steiger steigertje|steigers steigertjes
n|quay|kade|kades kadetjes
n|lighthouse|vuurtoren vuurtorentje|vuurtorens vuurtorentjes
n|mill|molen windmolen molentje windmolentje|molens windmolens molentjes windmolentjes
n|wind_turbine|windturbine windturbinetje|windturbines windturbinetjes
n|solar_panel|zonnepaneel zonnepaneeltje|zonnepanelen zonnepaneeltjes
n|factory|fabriek fabriekje|fabrieken fabriekjes
n|workshop|werkplaats atelier werkplaatsje ateliertje|werkplaatsen ateliers werkplaatsjes ateliertjes
n|forge|smederij smederijtje|smederijen smederijtjes
n|office|kantoor kantoortje|kantoren kantoortjes
n|building|gebouw gebouwtje|gebouwen gebouwtjes
n|skyscraper|wolkenkrabber wolkenkrabbertje|wolkenkrabbers wolkenkrabbertjes
n|school|school schooltje|scholen schooltjes
n|primary_school|basisschool basisschooltje|basisscholen basisschooltjes
n|nursery|kinderdagverblijf crèche kleuterschool kinderdagverblijfje crèchetje kleuterschooltje|kinderdagverblijven kleuterscholen kinderdagverblijfjes crèchetjes kleuterschooltjes
n|playground|speeltuin speelplaats schoolplein speeltuintje speelplaatsje schoolpleintje|schoolpleinen speeltuinen speelplaatsen speeltuintjes speelplaatsjes schoolpleintjes
n|slide|glijbaan glijbaantje|glijbanen glijbaantjes
n|swing|schommel schommeltje|schommels schommeltjes
n|sandpit|zandbak zandbakje|zandbakken zandbakjes
n|seesaw|wip wipje|wippen wipjes
n|park|park parkje|parken parkjes
n|zoo|dierentuin dierentuintje|dierentuinen dierentuintjes
n|circus|circus circusje|circussen circusjes
n|fair|kermis kermisje|kermissen kermisjes
n|carousel|draaimolen draaimolentje|draaimolens draaimolentjes
n|ferris_wheel|reuzenrad reuzenradje|reuzenraderen reuzenradjes
n|swimming_pool|zwembad zwembadje|zwembaden zwembadjes
n|sports_hall|sporthal gymzaal sporthalletje gymzaaltje|sporthallen sporthalletjes gymzaaltjes
n|stadium|stadion stadiontje|stadions stadiontjes
n|restaurant|restaurant|restaurants
n|café|café cafeetje|cafés cafeetjes
n|pub|kroeg kroegje|kroegen kroegjes
n|hotel|hotel hoteltje|hotels hoteltjes
n|inn|herberg herbergje|herbergen herbergjes
n|campsite|camping|campings
n|hostel|jeugdherberg jeugdherbergje|jeugdherbergen jeugdherbergjes
n|station|station stationtje|stations stationtjes
n|platform|perron perronnetje|perrons perronnetjes
n|bus_stop|bushalte halte|bushaltes haltes
n|airport|luchthaven vliegveld luchthaventje vliegveldje|luchthavens vliegvelden luchthaventjes vliegveldjes
n|petrol_station|tankstation benzinepomp tankstationtje benzinepompje|tankstations tankstationtjes benzinepompjes
n|car_park|parkeerplaats parkeergarage parkeerplaatsje parkeergaragetje|parkeerplaatsen parkeergarages parkeerplaatsjes parkeergaragetjes
n|tunnel|tunnel tunneltje|tunnels tunneltjes
n|signpost|wegwijzer wegwijzertje|wegwijzers wegwijzertjes
n|sign|bordje verkeersbord|bordjes verkeersborden
n|streetlamp|straatlantaarn lantaarnpaal straatlantaarntje lantaarnpaaltje|straatlantaarns lantaarnpalen straatlantaarntjes lantaarnpaaltjes
n|neighbourhood|buurt wijk wijkje|buurten wijken wijkjes
n|district|stadsdeel stadsdeeltje|stadsdelen stadsdeeltjes
n|community_centre|buurthuis wijkcentrum dorpshuis buurthuisje wijkcentrumpje dorpshuisje|buurthuizen wijkcentra buurthuisjes wijkcentrumpjes dorpshuisjes
n|centre|centrum centrumpje|centra centrumpjes
n|fire_station|brandweerkazerne brandweerkazernetje|brandweerkazernes brandweerkazernetjes
n|prison|gevangenis gevangenisje|gevangenissen gevangenisjes
n|construction_site|bouwplaats bouwplaatsje|bouwplaatsen bouwplaatsjes
n|roadworks||wegwerkzaamheden
n|works||werkzaamheden
n|recycling_centre|milieustraat kringloop milieustraatje kringloopje|milieustraten milieustraatjes kringloopjes
n|second-hand_shop|kringloopwinkel kringloopwinkeltje|kringloopwinkels kringloopwinkeltjes
n|flea_market|rommelmarkt vlooienmarkt rommelmarktje vlooienmarktje|rommelmarkten vlooienmarkten rommelmarktjes vlooienmarktjes
n|ruin|ruïne ruïnetje|ruïnes ruïnetjes
n|city_wall|stadsmuur stadsmuurtje|stadsmuren stadsmuurtjes
n|moat|slotgracht slotgrachtje|slotgrachten slotgrachtjes
n|vehicle|voertuig voertuigje|voertuigen voertuigjes
n|car|auto wagen autootje wagentje|auto's wagens autootjes wagentjes
n|taxi|taxi taxietje|taxi's taxietjes
n|bus|bus|bussen
n|tram|tram trammetje|trams trammetjes
n|underground|metro metrootje|metro's metrootjes
n|train|trein treintje|treinen treintjes
n|locomotive|locomotief stoomlocomotief locomotiefje stoomlocomotiefje|locomotieven locomotiefjes stoomlocomotiefjes
n|carriage|koets wagon koetsje wagonnetje|koetsen wagons koetsjes wagonnetjes
n|lorry|vrachtwagen vrachtauto vrachtwagentje vrachtautootje|vrachtwagens vrachtwagentjes vrachtautootjes
n|van|bestelbus busje|bestelbussen busjes
n|tractor|tractor trekker trekkertje|tractors trekkers trekkertjes
n|combine_harvester|maaidorser maaidorsertje|maaidorsers maaidorsertjes
n|excavator|graafmachine graafmachinetje|graafmachines graafmachinetjes
n|fire_engine|brandweerauto brandweerwagen brandweerautootje brandweerwagentje|brandweerwagens brandweerautootjes brandweerwagentjes
n|police_car|politieauto politieautootje|politieauto's politieautootjes
n|motorcycle|motorfiets motorfietsje|motorfietsen motorfietsjes
n|scooter|scooter brommer bromfiets scootertje brommertje bromfietsje|scooters brommers bromfietsen scootertjes brommertjes bromfietsjes
n|kick_scooter|step stepje|steps stepjes
n|bicycle|fiets bakfiets fietsje bakfietsje|bakfietsen fietsjes bakfietsjes
n|e-bike|e-bike|e-bikes
n|tricycle|driewieler driewielertje|driewielers driewielertjes
n|skateboard|skateboard skateboardje|skateboards skateboardjes
n|roller_skate|rolschaats rolschaatsje|rolschaatsen rolschaatsjes
n|pram|kinderwagen buggy kinderwagentje buggy'tje|kinderwagens buggy's kinderwagentjes buggy'tjes
n|caravan|caravan caravannetje|caravans caravannetjes
n|camper_van|camper campertje|campers campertjes
n|boat|boot bootje|boten bootjes
n|ship|schip scheepje|schepen scheepjes
n|sailing_boat|zeilboot zeilschip zeilbootje zeilschipje|zeilboten zeilschepen zeilbootjes zeilschipjes
n|rowing_boat|roeiboot roeibootje|roeiboten roeibootjes
n|ferry|veerboot veerpont pont veerbootje veerpontje pontje|veerboten veerbootjes veerpontjes pontjes
n|canoe|kano kajak kanootje kajakje|kano's kajaks kanootjes kajakjes
n|raft|vlot vlotje|vlotten vlotjes
n|barge|binnenschip aak binnenschipje aakje|binnenschepen binnenschipjes aakjes
n|submarine|onderzeeër duikboot onderzeeërtje duikbootje|onderzeeërs duikboten onderzeeërtjes duikbootjes
n|sail|zeil zeiltje|zeiltjes
n|mast|mast mastje|masten mastjes
n|oar|roeispaan roeispaantje|roeispanen roeispaantjes
n|rudder|roer roertje|roertjes
n|helicopter|helikopter helikoptertje|helikopters helikoptertjes
n|hot-air_balloon|luchtballon luchtballonnetje|luchtballonnen luchtballonnetjes
n|rocket|raket raketje|raketten raketjes
n|spaceship|ruimteschip ruimteschipje|ruimteschepen ruimteschipjes
n|satellite|satelliet satellietje|satellieten satellietjes
n|airship|luchtschip zeppelin luchtschipje zeppelinnetje|luchtschepen luchtschipjes zeppelinnetjes
n|parachute|parachute|parachutes
n|sledge|slee slede sleetje sledetje|sleeën sleetjes sledetjes
n|rail|rails spoor railsje spoortje|sporen railsjes spoortjes
n|ticket|kaartje ticket toegangskaart|kaartjes tickets toegangskaarten
n|timetable|dienstregeling|dienstregelingen
n|tyre|autoband band bandje|autobanden banden bandjes
n|steering_wheel|stuurtje|stuurtjes
n|brake|rem remmetje|remmetjes
n|saddle|zadel zadeltje|zadels zadeltjes
n|bicycle_bell|fietsbel fietsbeltje|fietsbellen fietsbeltjes
n|bicycle_chain|fietsketting|fietskettingen
n|helmet|helm helmpje|helmen helmpjes
n|petrol|benzine|
n|charging_station|laadpaal laadpaaltje|laadpalen laadpaaltjes
n|driving_licence|rijbewijs rijbewijsje|rijbewijzen rijbewijsjes
n|nature|natuur|
n|landscape|landschap|landschappen
n|mountain|berg gebergte bergje|bergen gebergtes bergjes
n|hill|heuvel heuveltje|heuvels heuveltjes
n|valley|dal vallei dalletje valleitje|dalen valleien dalletjes valleitjes
n|rock|rots rotsje|rotsen rotsjes
n|stone|steen steentje|steentjes
n|pebble|kiezelsteen kiezelsteentje|kiezelstenen kiezelsteentjes
n|cliff|klif klifje|kliffen klifjes
n|cave|grot|grotten
n|volcano|vulkaan vulkaantje|vulkanen vulkaantjes
n|glacier|gletsjer gletsjertje|gletsjers gletsjertjes
n|forest|bos woud bosje woudje|bossen wouden bosjes woudjes
n|jungle|jungle oerwoud regenwoud jungletje oerwoudje regenwoudje|oerwouden regenwouden jungletjes oerwoudjes regenwoudjes
n|meadow|wei weide weiland weitje weidetje weilandje|weiden weilanden weitjes weidetjes weilandjes
n|field|veld akker veldje akkertje|velden akkers veldjes akkertjes
n|heath|heide hei heidetje heitje|heidevelden heidetjes heitjes
n|orchard|boomgaard boomgaardje|boomgaarden boomgaardjes
n|vineyard|wijngaard wijngaardje|wijngaarden wijngaardjes
n|desert|woestijn woestijntje|woestijnen woestijntjes
n|dune|duin duintje|duinen duintjes
n|beach|strand strandje|stranden strandjes
n|sand|zand|
n|sandcastle|zandkasteel zandkasteeltje|zandkastelen zandkasteeltjes
n|coast|kust kustje|kusten kustjes
n|sea|zee zeetje|zeeën zeetjes
n|ocean|oceaan oceaantje|oceanen oceaantjes
n|wave|golf golfje|golven golfjes
n|tide|getij vloed getijtje vloedje|getijden getijtjes vloedjes
n|ebb|eb|
n|mudflats|wad wadje|wadden wadjes
n|island|eiland eilandje|eilanden eilandjes
n|bay|baai baaitje|baaien baaitjes
n|lake|stuwmeer meertje|meren stuwmeren meertjes
n|pond|vijver vijvertje|vijvers vijvertjes
n|river|rivier riviertje|rivieren riviertjes
n|stream|beek beekje|beken beekjes
n|ditch|sloot slootje|slootjes
n|spring|bron bronnetje lente voorjaar|bronnen bronnetjes
n|waterfall|waterval watervalletje|watervallen watervalletjes
n|shore|oever oevertje|oevers oevertjes
n|swamp|moeras moerasje|moerassen moerasjes
n|bog|veen veentje|venen veentjes
n|polder|polder poldertje|polders poldertjes
n|mud|modder|
n|earth|aarde grond bodem grondje bodempje|aardes gronden bodems grondjes bodempjes
n|hole|gat kuil gatje kuiltje|gaten kuilen gatjes kuiltjes
n|compost|compost|
n|fire|vuur brand vuurtje brandje|vuren vuurtjes brandjes
n|campfire|kampvuur kampvuurtje|kampvuren kampvuurtjes
n|flame|vlam vlammetje|vlammen vlammetjes
n|smoke|rook|
n|ash|as|
n|firewood|brandhout|
n|wood|hout|
n|coal|steenkool|
n|metal|metaal metaaltje|metalen metaaltjes
n|gold|goud|
n|silver|zilver|
n|steel|staal|
n|copper|koper|
n|clay|klei|
n|brick|baksteen baksteentje|bakstenen baksteentjes
n|concrete|beton|
n|marble|marmer knikker knikkertje|knikkers knikkertjes
n|crystal|kristal kristalletje|kristallen kristalletjes
n|gemstone|edelsteen edelsteentje|edelstenen edelsteentjes
n|leather|leer|
n|cotton|katoen|
n|plastic|plastic kunststof|
n|rubber|rubber|
n|paper|papier papiertje|papiertjes
n|cardboard|karton|
n|weather|weersverwachting weerbericht het_weer|weerberichten
n|sun|zon zonnetje|zonnen zonnetjes
n|rain|regen|
n|drop|druppel druppeltje|druppels druppeltjes
n|rainbow|regenboog regenboogje|regenbogen regenboogjes
n|cloud|wolk wolkje|wolken wolkjes
n|fog|mist nevel neveltje|nevels neveltjes
n|wind|wind windje|winden windjes
n|breeze|briesje bries|briesjes
n|storm|storm onweer stormpje onweertje|stormen stormpjes onweertjes
n|thunder|donder|
n|lightning|bliksem bliksemschicht bliksempje bliksemschichtje|bliksems bliksemschichten bliksempjes bliksemschichtjes
n|hail|hagel|
n|snow|sneeuw|
n|snowflake|sneeuwvlok sneeuwvlokje|sneeuwvlokken sneeuwvlokjes
n|snowball|sneeuwbal sneeuwballetje|sneeuwballen sneeuwballetjes
n|icicle|ijspegel ijspegeltje|ijspegels ijspegeltjes
n|frost|vorst|
n|black_ice|ijzel gladheid|
n|heat|hitte warmte|
n|heatwave|hittegolf hittegolfje|hittegolven hittegolfjes
n|drought|droogte|droogtes
n|flood|overstroming|overstromingen
n|puddle|plas plasje|plassen plasjes
n|dew|dauw|
n|temperature|temperatuur temperatuurtje|temperaturen temperatuurtjes
n|climate|klimaat klimaatje|klimaten klimaatjes
n|sky|lucht hemel luchtje hemeltje|luchten hemels luchtjes hemeltjes
n|moon|maan maantje|maantjes
n|full_moon|volle_maan|
n|star|ster sterretje|sterren sterretjes
n|shooting_star|vallende_ster|vallende_sterren
n|starry_sky|sterrenhemel|
n|planet|planeet planeetje|planeten planeetjes
n|Earth|wereldbol aardbol|
n|world|wereld wereldje|werelden wereldjes
n|universe|heelal universum|
n|space|ruimtevaart|
n|comet|komeet komeetje|kometen komeetjes
n|galaxy|melkweg sterrenstelsel melkwegje sterrenstelseltje|sterrenstelsels melkwegjes sterrenstelseltjes
n|northern_lights|noorderlicht|
n|sunrise|zonsopgang zonsopkomst zonsopgangetje zonsopkomstje|zonsopgangen zonsopgangetjes zonsopkomstjes
n|sunset|zonsondergang zonsondergangetje|zonsondergangen zonsondergangetjes
n|light|lichtje|lichten lichtjes
n|shadow|schaduw schaduwtje|schaduwen schaduwtjes
n|darkness|duisternis donkerte|
n|eclipse|zonsverduistering maansverduistering|zonsverduisteringen maansverduisteringen
n|horizon|horizon|
n|time|tijd|tijden
n|second|seconde tel telletje|seconden telletjes
n|minute|minuut minuutje|minuten minuutjes
n|hour|uurtje|uren uurtjes
n|quarter_of_an_hour|kwartier|
n|day|dag dagje|dagen dagjes
n|week|week weekje|weken weekjes
n|month|maand maandje|maanden maandjes
n|year|jaar jaartje|jaren jaartjes
n|century|eeuw eeuwtje|eeuwen eeuwtjes
n|dawn|dageraad ochtendgloren ochtendschemering|
n|morning|ochtend ochtendje|ochtenden ochtendjes
n|noon|middag middagje|middagen middagjes
n|evening|avond avondje|avonden avondjes
n|night|nacht nachtje|nachten nachtjes
n|midnight|middernacht|
n|dusk|schemering avondschemering|
n|weekend|weekend weekeinde weekendje|weekends weekendjes
n|Monday|maandag maandagje|maandaggen maandagjes
n|Tuesday|dinsdag dinsdagje|dinsdaggen dinsdagjes
n|Wednesday|woensdag woensdagje|woensdaggen woensdagjes
n|Thursday|donderdag donderdagje|donderdaggen donderdagjes
n|Friday|vrijdag vrijdagje|vrijdaggen vrijdagjes
n|Saturday|zaterdag zaterdagje|zaterdaggen zaterdagjes
n|Sunday|zondag zondagje|zondaggen zondagjes
n|Monday_morning|maandagochtend maandagochtendje|maandagochtenden maandagochtendjes
n|Friday_evening|vrijdagavond vrijdagavondje|vrijdagavonden vrijdagavondjes
n|Saturday_morning|zaterdagochtend zaterdagochtendje|zaterdagochtenden zaterdagochtendjes
n|Saturday_evening|zaterdagavond zaterdagavondje|zaterdagavonden zaterdagavondjes
n|Sunday_afternoon|zondagmiddag zondagmiddagje|zondagmiddaggen zondagmiddagjes
n|Sunday_morning|zondagochtend zondagochtendje|zondagochtenden zondagochtendjes
n|Wednesday_afternoon|woensdagmiddag woensdagmiddagje|woensdagmiddaggen woensdagmiddagjes
n|January|januari|
n|February|februari|
n|March|maart|
n|April|april|
n|May|mei|
n|June|juni|
n|July|juli|
n|August|augustus|
n|September|september|
n|October|oktober|
n|November|november|
n|December|december|
n|summer|zomer zomertje|zomertjes
n|autumn|herfst najaar|
n|winter|winter wintertje|wintertjes
n|season|seizoen jaargetijde seizoentje jaargetijdetje|seizoenen seizoentjes jaargetijdetjes
n|holiday|vakantie feestdag feestdagje|vakanties feestdaggen feestdagjes
n|holidays||feestdagen
n|calendar|kalender agenda kalendertje agendaatje|kalenders agenda's kalendertjes agendaatjes
n|date|datum datumpje|data datumpjes
n|birthday|verjaardag verjaardagje jarig|verjaardagen verjaardagjes
n|anniversary|jubileum trouwdag jubileumpje trouwdagje|jubilea jubileumpjes trouwdagjes
n|Christmas|kerst kerstmis kerstfeest|
n|Christmas_Eve|kerstavond|
n|New_Year|nieuwjaar|
n|New_Year's_Eve|oudejaarsavond oudjaar oud_en_nieuw|
n|Easter|pasen|
n|Easter_egg|paasei paaseitje|paaseieren paaseitjes
n|Whitsun|pinksteren|
n|carnival|carnaval|
n|King's_Day|koningsdag|
n|Mother's_Day|moederdag|
n|Father's_Day|vaderdag|
n|Valentine's_Day|valentijnsdag|
n|Saint_Martin|sint-maarten|
n|Ramadan|ramadan|
n|party|feest feestje|feesten feestjes
n|wedding|bruiloft huwelijk trouwerij bruiloftje huwelijkje trouwerijtje|bruiloften huwelijken trouwerijen bruiloftjes huwelijkjes trouwerijtjes
n|funeral|begrafenis uitvaart begrafenisje uitvaartje|begrafenissen begrafenisjes uitvaartjes
n|christening|doop doopfeest|
n|summer_party|zomerfeest tuinfeest zomerfeestje tuinfeestje|zomerfeesten tuinfeesten zomerfeestjes tuinfeestjes
n|street_party|straatfeest buurtfeest straatfeestje buurtfeestje|straatfeesten buurtfeesten straatfeestjes buurtfeestjes
n|village_festival|dorpsfeest dorpsfeestje|dorpsfeesten dorpsfeestjes
n|children's_party|kinderfeestje kinderfeest|kinderfeestjes kinderfeesten
n|barbecue_party|buurtbarbecue buurtbarbecuetje|buurtbarbecues buurtbarbecuetjes
n|farewell|afscheid afscheidsfeest|
n|gift|cadeau cadeautje geschenk|cadeaus cadeautjes geschenken
n|balloon|ballon ballonnetje|ballonnen ballonnetjes
n|garland|slinger slingertje|slingers slingertjes
n|fireworks|vuurwerk|
n|confetti|confetti|
n|invitation|uitnodiging|uitnodigingen
n|greeting|groet groetje|groeten groetjes
n|wish|wens wensje|wensen wensjes
n|congratulations|gefeliciteerd|felicitaties proficiat
n|thank-you|dank bedankje|bedankjes
n|parade|optocht stoet optochtje stoetje|optochten optochtjes stoetjes
n|bonfire|vreugdevuur paasvuur vreugdevuurtje paasvuurtje|vreugdevuren paasvuren vreugdevuurtjes paasvuurtjes
n|lesson|les lesje|lessen lesjes
n|class|klas klasje|klassen klasjes
n|classroom|klaslokaal klaslokaaltje lokaaltje|klaslokalen lokalen klaslokaaltjes lokaaltjes
n|blackboard|schoolbord krijtbord schoolbordje krijtbordje|schoolborden schoolbordjes krijtbordjes
n|chalk|krijt|
n|pen|pen balpen pennetje balpentje|pennen pennetjes balpentjes
n|pencil|potlood potloodje|potloden potloodjes
n|felt-tip|viltstift stift viltstiftje stiftje|viltstiften stiften viltstiftjes stiftjes
n|crayon|kleurpotlood waskrijt kleurpotloodje waskrijtje|kleurpotloden kleurpotloodjes waskrijtjes
n|eraser|gum vlakgum gummetje vlakgumpje|gummen gummetjes vlakgumpjes
n|notebook|schrift notitieboek|schriften notitieboeken
n|book|boek boekje|boeken boekjes
n|picture_book|prentenboek prentenboekje|prentenboeken prentenboekjes
n|cookbook|kookboek kookboekje|kookboeken kookboekjes
n|dictionary|woordenboek woordenboekje|woordenboeken woordenboekjes
n|page|bladzijde pagina bladzijdetje paginaatje|bladzijden bladzijdes pagina's bladzijdetjes paginaatjes
n|letter|brief briefje|brieven briefjes
n|alphabet|letter alfabet lettertje alfabetje|letters alfabetten lettertjes alfabetjes
n|word|woord woordje|woorden woordjes
n|sentence|zin zinnetje|zinnen zinnetjes
n|language|taal taaltje|talen taaltjes
n|number|getal cijfer nummer getalletje cijfertje nummertje|getallen cijfers nummers getalletjes cijfertjes nummertjes
n|sum|som sommetje|sommen sommetjes
n|fraction|breuk breukje|breuken breukjes
n|mathematics|wiskunde rekenles|
n|history|geschiedenis|
n|geography|aardrijkskunde|
n|biology|biologie|
n|physics|natuurkunde|
n|chemistry|scheikunde|
n|map|kaart landkaart plattegrond landkaartje plattegrondje|kaarten landkaarten plattegronden landkaartjes plattegrondjes
n|globe|globe globetje|globes globetjes
n|homework|huiswerk|
n|exam|examen toets proefwerk examentje toetsje proefwerkje|examens toetsen examentjes toetsjes proefwerkjes
n|school_report|rapport rapportje|rapporten rapportjes
n|diploma|diploma diplomaatje|diploma's diplomaatjes
n|school_trip|schoolreis schoolreisje|schoolreizen schoolreisjes
n|end_of_school|schoolfeest|
n|lunchbox|broodtrommel lunchtrommel broodtrommeltje lunchtrommeltje|broodtrommels broodtrommeltjes lunchtrommeltjes
n|schoolbag|schooltas boekentas schooltasje boekentasje|schooltassen boekentassen schooltasjes boekentasjes
n|break|pauze pauzetje|pauzes pauzetjes
n|question|vraag vraagje|vraagjes
n|answer|antwoord antwoordje|antwoordjes
n|mistake|vergissing|vergissingen fouten
n|example|voorbeeld voorbeeldje|voorbeelden voorbeeldjes
n|experiment|proef experiment proefje|experimenten proefjes
n|university|universiteit|universiteiten
n|course|cursus opleiding training cursusje|cursussen opleidingen trainingen cursusjes
n|science|wetenschap|wetenschappen
n|computer|computer laptop computertje laptopje|computers laptops computertjes laptopjes
n|screen|scherm beeldscherm schermpje beeldschermpje|schermen beeldschermen schermpjes beeldschermpjes
n|keyboard|toetsenbord toetsenbordje|toetsenborden toetsenbordjes
n|phone|telefoon mobiel smartphone mobieltje telefoontje smartphonetje|telefoons mobieltjes smartphones telefoontjes smartphonetjes
n|internet|internet|
n|website|website site|websites
n|app|app appje|apps appjes
n|password|wachtwoord wachtwoordje|wachtwoorden wachtwoordjes
n|email|mail e-mail mailtje|mails e-mails mailtjes
n|message|bericht berichtje|berichten berichtjes
n|shopping||boodschappen
n|notice|mededeling aankondiging melding|mededelingen aankondigingen meldingen
n|news|nieuws|
n|newspaper|krant krantje|kranten krantjes
n|magazine|tijdschrift tijdschriftje|tijdschriften tijdschriftjes
n|advertisement|advertentie reclame reclamespot spotje reclametje reclamespotje|advertenties reclames reclamespots spotjes reclametjes reclamespotjes
n|poster|poster affiche postertje affichetje|posters affiches postertjes affichetjes
n|leaflet|folder flyer foldertje flyertje|folders flyers foldertjes flyertjes
n|card|ansichtkaart kaartspel ansichtkaartje kaartspeltje|ansichtkaarten ansichtkaartjes kaartspeltjes
n|stamp|postzegel postzegeltje|postzegels postzegeltjes
n|envelope|envelop envelopje|enveloppen envelopjes
n|printer|printer printertje|printers printertjes
n|camera|camera fototoestel cameraatje fototoesteltje|fototoestellen cameraatjes fototoesteltjes
n|photo|foto fotootje|foto's fotootjes
n|film|film filmpje video|films filmpjes video's
n|silent_film|stomme_film|stomme_films
n|cartoon|tekenfilm animatie tekenfilmpje|tekenfilms animaties
n|documentary|documentaire documentairetje|documentaires documentairetjes
n|scene|scène scènetje|scènes scènetjes
n|subtitle|ondertitel ondertiteling ondertiteltje|ondertitels ondertiteltjes
n|narrator|verteller vertellertje|vertellers vertellertjes
n|story|verhaal verhaaltje|verhalen verhaaltjes
n|bedtime_story|verhaaltje_voor_het_slapengaan slaapverhaaltje bedverhaal|
n|fairy_tale|sprookje|sprookjes
n|fable|fabel fabeltje|fabels fabeltjes
n|legend|legende sage sagetje|legendes sages sagetjes
n|poem|gedicht gedichtje|gedichten gedichtjes
n|rhyme|rijm rijmpje|rijmpjes
n|riddle|raadsel raadseltje|raadsels raadseltjes
n|joke|grap mop grapje|grappen moppen grapjes
n|comic|strip stripverhaal stripje stripverhaaltje|strips stripverhalen stripjes stripverhaaltjes
n|drawing|tekening tekeningetje|tekeningen tekeningetjes
n|painting|verfschilderij|
n|sculpture|beeldhouwwerk beeldhouwwerkje|beeldhouwwerken beeldhouwwerkjes
n|art|kunst kunstje|kunsten kunstjes
n|exhibition|tentoonstelling|tentoonstellingen
n|sound|geluid klank geluidje klankje|geluiden klanken geluidjes klankjes
n|noise|lawaai herrie|
n|silence|stilte|
n|voice-over|voice-over gesproken_tekst|
n|text|tekst tekstje|teksten tekstjes
n|title|titel titeltje|titels titeltjes
n|colour|kleur|kleuren
n|explanation|uitleg uitlegfilmpje uitlegvideo|uitlegfilmpjes uitlegvideo's
n|instructions|handleiding gebruiksaanwijzing|handleidingen
n|step_by_step|stap_voor_stap|
n|tip|tip tipje|tips tipjes
n|summary|samenvatting|samenvattingen
n|trailer|trailer trailertje|trailers trailertjes
n|interview|interview interviewtje|interviews interviewtjes
n|series|serie|series
n|music|muziek|
n|song|lied liedje|liederen liedjes
n|lullaby|slaapliedje|slaapliedjes
n|melody|melodie|melodieën melodietjes
n|choir|koor koortje|koren koortjes
n|orchestra|orkest orkestje|orkesten orkestjes
n|band|fanfare|bands fanfares
n|concert|concert concertje|concerten concertjes
n|piano|piano pianootje|piano's pianootjes
n|organ|orgel orgeltje|orgels orgeltjes
n|accordion|accordeon accordeontje|accordeons accordeontjes
n|guitar|gitaar gitaartje|gitaren gitaartjes
n|violin|viool|violen
n|cello|cello cellootje|cello's cellootjes
n|double_bass|contrabas contrabasje|contrabassen contrabasjes
n|flute|fluit dwarsfluit blokfluit fluitje dwarsfluitje blokfluitje|dwarsfluiten blokfluiten fluitjes dwarsfluitjes blokfluitjes
n|clarinet|klarinet klarinetje|klarinetten klarinetjes
n|saxophone|saxofoon saxofoontje|saxofoons saxofoontjes
n|trumpet|trompet trompetje|trompetten trompetjes
n|trombone|trombone trombonetje|trombones trombonetjes
n|drum|trommel drumstel trommeltje drumsteltje|trommels drumstellen trommeltjes drumsteltjes
n|harp|harp harpje|harpen harpjes
n|triangle|triangel triangeltje driehoek driehoekje|triangels triangeltjes driehoeken driehoekjes
n|bagpipes|doedelzak doedelzakje|doedelzakken doedelzakjes
n|mouth_organ|mondharmonica mondharmonicaatje|mondharmonica's mondharmonicaatjes
n|microphone|microfoon microfoontje|microfoons microfoontjes
n|loudspeaker|luidspreker speaker box luidsprekertje speakertje boxje|speakers luidsprekers boxen luidsprekertjes speakertjes boxjes
n|radio|radio radiootje|radio's radiootjes
n|television|televisie tv tvje|televisies tv's tvjes
n|dance|dans dansje|dansjes
n|ballet|ballet|balletten
n|stage|podium toneel podiumpje toneeltje|podia podiums podiumpjes toneeltjes
n|play|toneelstuk voorstelling musical toneelstukje musicalletje|toneelstukken voorstellingen musicals toneelstukjes musicalletjes
n|puppet_theatre|poppenkast poppentheater poppenkastje poppentheatertje|poppentheaters poppenkastjes poppentheatertjes
n|applause|applaus|
n|sport|sport sportje|sporten sportjes
n|game|spel spelletje|spellen spelletjes
n|race|race wedloop hardloopwedstrijd racetje wedloopje hardloopwedstrijdje|races racetjes wedloopjes hardloopwedstrijdjes
n|tournament|toernooi toernooitje|toernooien toernooitjes
n|competition|competitie|competities
n|goal|doelpunt doel doelpuntje doeltje|doelpunten doelen doelpuntjes doeltjes
n|medal|medaille medailletje|medailles medailletjes
n|trophy|wisselbeker trofee wisselbekertje trofeetje|trofeeën wisselbekertjes trofeetjes
n|football|voetbal voetballetje|voetballetjes
n|football_boot|voetbalschoen voetbalschoentje|voetbalschoenen voetbalschoentjes
n|handball|handbal|
n|volleyball|volleybal|
n|basketball|basketbal|
n|hockey|hockey|
n|tennis|tennis|
n|table_tennis|tafeltennis|
n|racket|racket racketje|rackets racketjes
n|ball|bal balletje|ballen balletjes
n|gymnastics|gym turnen|
n|athletics|atletiek|
n|swimming_lesson|zwemles zwemlesje|zwemlessen zwemlesjes
n|cycling|wielrennen|
n|skate|schaats schaatsje|schaatsjes
n|ski|ski skietje|ski's skietjes
n|judo|judo|
n|yoga|yoga|
n|horse_riding|paardrijden|
n|chess|schaken schaak|
n|chessboard|schaakbord schaakbordje|schaakborden schaakbordjes
n|card_game|kaartspelletje|
n|dice|dobbelsteen dobbelsteentje|dobbelstenen dobbelsteentjes
n|jigsaw|puzzel legpuzzel puzzeltje legpuzzeltje|puzzels legpuzzels puzzeltjes legpuzzeltjes
n|marathon|marathon marathonnetje|marathons marathonnetjes
n|training|oefening|oefeningen
n|skipping_rope|springtouw springtouwtje|springtouwen springtouwtjes
n|toy|speelgoed|
n|doll|pop popje|poppen popjes
n|cuddly_toy|knuffel knuffeldier knuffeltje knuffeldiertje|knuffels knuffeldieren knuffeltjes knuffeldiertjes
n|building_block|blok blokje|blokken blokjes
n|kite|vlieger vliegertje|vliegers vliegertjes
n|spinning_top|tol tolletje|tollen tolletjes
n|rocking_horse|hobbelpaard hobbelpaardje|hobbelpaarden hobbelpaardjes
n|dollhouse|poppenhuis poppenhuisje|poppenhuizen poppenhuisjes
n|model_train|modeltrein speelgoedtrein modeltreintje speelgoedtreintje|modeltreinen speelgoedtreinen modeltreintjes speelgoedtreintjes
n|puppet|marionet handpop marionetje handpopje|marionetten handpoppen marionetjes handpopjes
n|board_game|bordspel bordspeltje|bordspellen bordspeltjes
n|video_game|videospel computerspel game videospeltje computerspeltje gametje|games computerspellen videospeltjes computerspeltjes gametjes
n|soap_bubble|zeepbel zeepbeltje|zeepbellen zeepbeltjes
n|hiding_place|schuilplaats schuilplaatsje|schuilplaatsen schuilplaatsjes
n|life|leven|levens
n|birth|geboorte|geboortes
n|love|liefde|
n|friendship|vriendschap|vriendschappen
n|joy|vreugde plezier blijdschap|
n|happiness|geluk|
n|sadness|verdriet|
n|fear|angst angstje|angsten angstjes
n|anger|woede boosheid|
n|courage|moed|
n|hope|hoop|
n|peace|vrede|
n|war|oorlog oorlogje|oorlogen oorlogjes
n|freedom|vrijheid|vrijheden
n|dream|droom droompje|droompjes
n|nightmare|nachtmerrie|nachtmerries
n|memory|herinnering geheugen geheugentje|herinneringen geheugentjes
n|idea|idee ideetje|ideeën ideetjes
n|plan|plan plannetje|plannen plannetjes
n|secret|geheimpje|geheimen geheimpjes
n|surprise|verrassing|verrassingen
n|adventure|avontuur avontuurtje|avonturen avontuurtjes
n|journey|reis reisje|reisjes
n|trip|uitstapje uitje|uitstapjes uitjes
n|excursion|excursie|excursies
n|walk|wandeling wandelingetje|wandelingen wandelingetjes
n|bicycle_ride|fietstocht rondje|fietstochten
n|tour|rondleiding rondreis tocht rondreisje tochtje|rondleidingen tochten rondreisjes tochtjes
n|treasure_hunt|speurtocht schatzoektocht speurtochtje schatzoektochtje|speurtochten schatzoektochten speurtochtjes schatzoektochtjes
n|help|hulp|
n|problem|probleem probleempje|problemen probleempjes
n|solution|oplossing|oplossingen
n|job|baan baantje klus vacature klusje vacaturetje|banen baantjes klussen vacatures klusjes vacaturetjes
n|profession|beroep vak beroepje vakje|beroepen vakken beroepjes vakjes
n|craft|ambacht ambachtje|ambachten ambachtjes
n|company|bedrijf zaak firma bedrijfje zaakje firmaatje|bedrijven zaken firma's bedrijfjes zaakjes firmaatjes
n|meeting|vergadering bijeenkomst bijeenkomstje|vergaderingen bijeenkomsten bijeenkomstjes
n|members'_meeting|ledenvergadering|ledenvergaderingen
n|member|lid lidje|leden lidjes
n|conversation|gesprek gesprekje|gesprekken gesprekjes
n|contract|contract contractje|contracten contractjes
n|bill|rekening factuur factuurtje|rekeningen facturen factuurtjes
n|tax|belasting|belastingen
n|insurance|verzekering|verzekeringen
n|rent|huur|
n|mortgage|hypotheek hypotheekje|hypotheken hypotheekjes
n|savings|spaargeld spaarrekening|
n|election|verkiezing|verkiezingen
n|law|wet wetgeving wetje|wetten wetjes
n|right||rechten
n|rule|regel regeltje|regels regeltjes
n|flag|vlag vlaggetje|vlaggen vlaggetjes
n|country|land landje|landen landjes
n|Netherlands|nederland|
n|Holland|holland|
n|Belgium|belgië|
n|Flanders|vlaanderen|
n|Germany|duitsland|
n|France|frankrijk|
n|England|engeland|
n|Spain|spanje|
n|Italy|italië|
n|Europe|europa|
n|Africa|afrika|
n|Asia|azië|
n|America|amerika|
n|North_Sea|noordzee|
n|the_Alps|alpen|
n|north|noorden|
n|south|zuiden|
n|east|oosten|
n|west|westen|
n|place|plaats plek plaatsje plekje|plekken plaatsen plaatsjes plekjes
n|side|kant zijde zijdetje|kanten zijdes zijdetjes
n|corner|hoek hoekje|hoeken hoekjes
n|edge|rand randje|randen randjes
n|middle|midden|
n|beginning|begin|
n|end|einde eind eindje|eindes eindjes
n|circle|cirkel kring cirkeltje|cirkels kringen cirkeltjes
n|square_shape|vierkantje|
n|line|lijn streep lijntje streepje|lijnen strepen lijntjes streepjes
n|dot|stip punt stipje puntje|stippen punten stipjes puntjes
n|shape|vorm vormpje|vormen vormpjes
n|size|maat maatje|maten maatjes
n|part|deel onderdeel deeltje onderdeeltje|onderdelen deeltjes onderdeeltjes
n|metre|meter metertje|meters metertjes
n|kilometre|kilometer kilometertje|kilometers kilometertjes
n|kilo|kilo|
n|litre|liter litertje|liters litertjes
n|gram|gram|
n|euro|euro eurootje|euro's eurootjes
n|percent|procent|procenten
n|amount|bedrag bedragje|bedragen bedragjes
n|queue|rij rijtje|rijen rijtjes
n|row|reeks reeksje|reeksen reeksjes
n|pile|stapel stapeltje|stapels stapeltjes
n|wish_list|verlanglijst verlanglijstje|verlanglijstjes
n|list|lijstje|lijstjes
n|address|adres adresje|adressen adresjes
n|name|naam naampje|namen naampjes
n|age|leeftijd|leeftijden
n|opening_hours||openingstijden
n|open_day|open_dag opendeurdag|
n|registration|aanmelding inschrijving|
n|power_cut|stroomstoring stroomuitval stroomuitvalletje|stroomstoringen stroomuitvalletjes
n|power|stroom elektriciteit|
n|energy|energie|
n|gas|gas|
n|water_pipe|waterleiding leiding|leidingen
n|leak|lek lekkage lekje lekkagetje|lekken lekkages lekjes lekkagetjes
n|fire_alarm|brandalarm rookmelder brandalarmpje rookmeldertje|rookmelders brandalarmpjes rookmeldertjes
n|fire_extinguisher|brandblusser brandblussertje|brandblussers brandblussertjes
n|emergency_exit|nooduitgang nooduitgangetje|nooduitgangen nooduitgangetjes
n|exit|uitgang uitgangetje|uitgangen uitgangetjes
n|entrance|ingang entree ingangetje entreetje|ingangen ingangetjes entreetjes
n|alarm|alarm sirene alarmpje sirenetje|sirenes alarmpjes sirenetjes
n|lost_and_found|gevonden_voorwerpen|
n|reward|beloning|beloningen
n|footprint|voetspoor voetstap voetspoortje voetstapje pootafdruk pootafdrukje|voetsporen voetstappen voetspoortjes voetstapjes pootafdrukken pootafdrukjes
n|jump|sprong sprongetje|sprongetjes
n|kiss|kus kusje zoen|kusjes
n|hug|omhelzing|omhelzingen
n|laugh|lach gelach lachje gelachje|
n|tradition|traditie gebruikje|tradities gebruikjes
n|magic|toverkracht magie|
n|spell|toverspreuk spreuk|spreuken toverspreuken
n|potion|toverdrank toverdrankje|toverdranken toverdrankjes
n|curse|vloek vloekje|vloeken vloekjes
n|king's_son|koningszoon|
n|king's_daughter|koningsdochter|
n|kingdom|koninkrijk koninkrijkje|koninkrijken koninkrijkjes
n|throne|troon troontje|tronen troontjes
n|stepmother|stiefmoeder stiefmoedertje|stiefmoeders stiefmoedertjes
n|wish_fairy|goede_fee|
n|harvest|oogst oogstje|oogstjes
n|hay|hooi|
n|straw|stro|
n|grain|graan graantje|granen graantjes
n|wheat|tarwe|
n|manure|mest|
n|scarecrow|vogelverschrikker vogelverschrikkertje|vogelverschrikkers vogelverschrikkertjes
n|pesticide|gif|
n|spice|specerij specerijtje|specerijen specerijtjes
n|exercise_book|werkboek werkboekje|werkboeken werkboekjes
n|repair|reparatie|reparaties
n|tune-up|onderhoud|
n|spare_part|reserveonderdeel|
n|patch|lap lapje|lappen lapjes
n|pattern|patroon patroontje|patronen patroontjes
n|handicraft|knutselwerk|knutselwerkjes
n|knitting|breiwerk|
n|care|zorg zorgje|zorgjes
n|nursing_home|verpleeghuis verzorgingshuis bejaardentehuis verpleeghuisje verzorgingshuisje bejaardentehuisje|verpleeghuizen verpleeghuisjes verzorgingshuisjes bejaardentehuisjes
n|elderly|bejaarde|bejaarden ouderen
n|refugee|vluchteling|vluchtelingen
n|bird_house|vogelhuisje nestkast|vogelhuisjes nestkasten
n|sleep|slaap|
n|thirst|dorst|
n|hunger|honger|
n|smell|geur|geuren
n|taste|smaak smaakje|smaakjes
n|tooth_fairy|tandenfee|
n|first_day|eerste_dag|
n|retirement|pensioen|
n|moving|verhuizing|verhuizingen
n|weather_report|weerpraatje|
n|anthem|volkslied|
n|mascot|mascotte|mascottes
n|logo|logo logootje|logo's logootjes
n|brand|merk merkje|merken merkjes
n|product|product productje|producten productjes
n|service|dienst service dienstje servicetje|diensten services dienstjes servicetjes
n|delivery|bezorging levering|bezorgingen
n|order|bestelling|bestellingen
n|quality|kwaliteit|
n|experience|ervaring|ervaringen
n|future|toekomst|
n|past|verleden|
n|environment|milieu omgeving milieutje|omgevingen milieutjes
n|pollution|vervuiling|
n|glow|gloed|
n|view|uitzicht uitzichtje|uitzichten uitzichtjes
n|close-up|close-up|close-ups
n|work|werk|
n|education|onderwijs|
n|fish_and_chip_shop|snackbar frituur frietkraam snackbartje frituurtje frietkraampje|snackbars snackbartjes frituurtjes frietkraampjes
n|bicycle_repair|fietsreparatie|
n|chimney_sweep|schoorsteenveger schoorsteenvegertje|schoorsteenvegers schoorsteenvegertjes
n|window_cleaner|glazenwasser glazenwassertje|glazenwassers glazenwassertjes
n|upholsterer|stoffeerder stoffeerdertje|stoffeerders stoffeerdertjes
n|florist|bloemiste|bloemistes
n|ice-cream_man|ijscoman|
n|confectioner|banketbakker banketbakkertje|banketbakkers banketbakkertjes
n|cheese_maker|kaasmaker kaasboer kaasmakertje kaasboertje|kaasmakers kaasboeren kaasmakertjes kaasboertjes
n|brewer|brouwer brouwertje|brouwers brouwertjes
n|winegrower|wijnboer wijnboertje|wijnboeren wijnboertjes
n|logger|houthakker houthakkertje|houthakkers houthakkertjes
n|wood_carver|houtsnijder houtsnijdertje|houtsnijders houtsnijdertjes
n|stonemason|steenhouwer steenhouwertje|steenhouwers steenhouwertjes
n|roofer|dakdekker dakdekkertje|dakdekkers dakdekkertjes
n|tiler|tegelzetter tegelzettertje|tegelzetters tegelzettertjes
n|tile|tegel dakpan tegeltje dakpannetje|tegels dakpannen tegeltjes dakpannetjes
n|welder|lasser lassertje|lassers lassertjes
n|locksmith|slotenmaker slotenmakertje|slotenmakers slotenmakertjes
n|bookbinder|boekbinder boekbindertje|boekbinders boekbindertjes
n|violin_maker|vioolbouwer vioolbouwertje|vioolbouwers vioolbouwertjes
n|piano_tuner|pianostemmer pianostemmertje|pianostemmers pianostemmertjes
n|saddler|zadelmaker zadelmakertje|zadelmakers zadelmakertjes
n|diver|duiker duikertje|duikers duikertjes
n|mountaineer|bergbeklimmer bergbeklimmertje|bergbeklimmers bergbeklimmertjes
n|lifeguard|badmeester strandwacht badmeestertje strandwachtje|badmeesters strandwachten badmeestertjes strandwachtjes
n|physiotherapist|fysiotherapeut fysiotherapeutje|fysiotherapeuten fysiotherapeutjes
n|optician|opticien opticientje|opticiens opticientjes
n|carer|mantelzorger mantelzorgertje|mantelzorgers mantelzorgertjes
n|childminder|gastouder oppas gastoudertje oppasje|gastouders gastoudertjes oppasjes
n|landlord|verhuurder verhuurdertje|verhuurders verhuurdertjes
n|tenant|huurder huurdertje|huurders huurdertjes
n|estate_agent|makelaar makelaartje|makelaars makelaartjes
n|house_for_sale|koophuis|
n|paramedic|ambulanceverpleegkundige|
n|conductor|dirigent conducteur|dirigenten conducteurs
n|organist|organist|organisten
n|bookkeeper|boekhouder accountant boekhoudertje|boekhouders accountants boekhoudertjes
n|programmer|programmeur|programmeurs
n|researcher|onderzoeker onderzoekertje|onderzoekers onderzoekertjes
n|astronomer|sterrenkundige|
n|archaeologist|archeoloog archeoloogje|archeologen archeoloogjes
n|farm_shop|boerderijwinkel boerderijwinkeltje|boerderijwinkels boerderijwinkeltjes
n|ice_cream_parlour|ijssalon ijssalonnetje|ijssalons ijssalonnetjes
n|tea_room|theehuis theehuisje|theehuizen theehuisjes
n|hairdryer|föhn|
n|toaster|broodrooster broodroostertje|broodroosters broodroostertjes
n|coffee_machine|koffiezetapparaat koffiemachine koffiezetapparaatje koffiemachinetje|koffiezetapparaten koffiemachines koffiezetapparaatjes koffiemachinetjes
n|tumble_dryer|wasdroger droger wasdrogertje drogertje|wasdrogers drogers wasdrogertjes drogertjes
n|clothesline|waslijn waslijntje|waslijnen waslijntjes
n|clothes_peg|wasknijper wasknijpertje|wasknijpers wasknijpertjes
n|doormat|deurmat deurmatje|deurmatten deurmatjes
n|chandelier|kroonluchter kroonluchtertje|kroonluchters kroonluchtertjes
n|rocking_chair|schommelstoel schommelstoeltje|schommelstoelen schommelstoeltjes
n|bunk_bed|stapelbed stapelbedje|stapelbedden stapelbedjes
n|coat_rack|kapstok kapstokje|kapstokken kapstokjes
n|chest_of_drawers|ladekast commode ladekastje|ladekasten ladekastjes
n|spinning_wheel|spinnewiel spinnewieltje|spinnewielen spinnewieltjes
n|piggy_bank|spaarpot spaarpotje|spaarpotten spaarpotjes
n|birdcage|vogelkooi vogelkooitje|vogelkooien vogelkooitjes
n|dog_lead|hondenriem hondenriempje|hondenriemen hondenriempjes
n|litter_box|kattenbak kattenbakje|kattenbakken kattenbakjes
n|feeding_bowl|voerbak voerbakje|voerbakken voerbakjes
n|campfire_song|kampvuurlied|
n|sleeping_bag|slaapzak slaapzakje|slaapzakken slaapzakjes
n|paddle|peddel peddeltje|peddels peddeltjes
n|surfboard|surfplank surfplankje|surfplanken surfplankjes
n|snowshoe|sneeuwschoen sneeuwschoentje|sneeuwschoenen sneeuwschoentjes
n|bathing_hut|strandhuisje|strandhuisjes
n|deckchair|strandstoel ligstoel strandstoeltje ligstoeltje|strandstoelen ligstoelen strandstoeltjes ligstoeltjes
n|parasol|parasol parasolletje|parasols parasolletjes
n|sunscreen|zonnebrandcrème zonnebrand|
n|sea_view|zeezicht|
n|boat_trip|boottocht rondvaart boottochtje rondvaartje|boottochten rondvaarten boottochtjes rondvaartjes
n|city_trip|stedentrip stedentripje|stedentrips stedentripjes
n|hiking_trail|wandelpad wandelroute wandelpadje|wandelpaden wandelroutes wandelpadjes
n|route|route|routes
n|mountain_hut|berghut berghutje|berghutten berghutjes
n|cable_car|kabelbaan kabelbaantje|kabelbanen kabelbaantjes
n|passport|paspoort paspoortje|paspoorten paspoortjes
n|souvenir|souvenir souvenirretje|souvenirs souvenirretjes
n|postcard|briefkaart briefkaartje|briefkaarten briefkaartjes
n|luggage|bagage|
n|holiday_home|vakantiehuis vakantiewoning vakantiehuisje|vakantiehuizen vakantiewoningen vakantiehuisjes
n|national_park|nationaal_park|
n|nature_reserve|natuurgebied natuurreservaat natuurgebiedje natuurreservaatje|natuurgebieden natuurgebiedjes natuurreservaatjes
n|bird_sanctuary|vogelreservaat|
n|pollen|stuifmeel|
n|cocoon|cocon|
n|tadpole|kikkervisje|kikkervisjes
n|earthworm|aardworm aardwormpje|aardwormen aardwormpjes
n|burrow|holletje|holen holletjes
n|tree_house|boomhut boomhutje|boomhutten boomhutjes
n|water_lily|waterlelie|waterlelies
n|windfall|valappel|
n|allotment|volkstuin volkstuintje|volkstuinen volkstuintjes
n|flower_bed|bloembed perk bloembedje perkje|bloembedden perken bloembedjes perkjes
n|flowerpot|bloempot bloempotje|bloempotten bloempotjes
n|lawn|gazon gazonnetje|gazons gazonnetjes
n|terraced_house|rijtjeshuis rijtjeshuisje|rijtjeshuizen rijtjeshuisjes
n|houseboat|woonboot woonbootje|woonboten woonbootjes
n|lock|sluis sluisje|sluizen sluisjes
n|drawbridge|ophaalbrug ophaalbrugje|ophaalbruggen ophaalbrugjes
n|cobblestone|kinderkop|kinderkoppen
n|gable|gevel trapgevel geveltje trapgeveltje|gevels trapgevels geveltjes trapgeveltjes
n|church_tower|kerktoren klokkentoren kerktorentje klokkentorentje|kerktorens klokkentorens kerktorentjes klokkentorentjes
n|carillon|carillon carillonnetje|carillons carillonnetjes
n|herring_stall|haringkraam|
n|beach_walk|strandwandeling|strandwandelingen
n|ice_rink|ijsbaan ijsbaantje|ijsbanen ijsbaantjes
n|Elfstedentocht|elfstedentocht|
n|Amsterdam|amsterdam|
n|Rotterdam|rotterdam|
n|The_Hague|den_haag|
n|Utrecht|utrecht|
n|Antwerp|antwerpen|
n|Brussels|brussel|
n|Ghent|gent|
n|Bruges|brugge|
n|Paris|parijs|
n|London|londen|
n|Berlin|berlijn|
n|Rome|rome|
n|bedtime|bedtijd slapengaan|
n|tooth_brushing|tandenpoetsbeurt|
n|good_night|welterusten slaap_lekker|
n|birthday_child|jarige|jarigen
n|silver_wedding|zilveren_bruiloft|
n|golden_wedding|gouden_bruiloft|
n|housewarming|housewarming|
n|baby_shower|babyshower|
n|graduation|diploma-uitreiking afstuderen|
n|class_trip|klassenreis|
n|farewell_film|afscheidsfilm|
n|thank-you_film|bedankfilmpje bedankfilm|bedankfilmpjes
n|commercial|reclamefilmpje reclamefilm promofilm|reclamefilmpjes
n|bedside_lamp|nachtlampje|nachtlampjes
n|street_cleaning|straatreiniging|
n|water_outage|wateronderbreking|
n|lift_breakdown|liftstoring|
n|outage|storing onderbreking|storingen onderbrekingen
n|maintenance|onderhoudswerk|onderhoudswerkzaamheden
n|evacuation|ontruiming evacuatie|
n|fire_drill|brandoefening|brandoefeningen
n|collection|inzameling ophaaldag|
n|waste_paper|oud_papier|
n|glass_container|glasbak glasbakje|glasbakken glasbakjes
n|bulky_waste|grofvuil|
n|closure|afsluiting sluiting|
n|diversion|omleiding|omleidingen
n|delay|vertraging|vertragingen
n|residents'_meeting|bewonersvergadering|
n|parents'_evening|ouderavond ouderavondje|ouderavonden ouderavondjes
n|information_evening|informatieavond infoavond informatieavondje infoavondje|informatieavonden informatieavondjes infoavondjes
n|blood_bank|bloedbank|
n|donor|donor donortje|donoren donors donortjes
n|heart_attack|hartaanval hartinfarct hartaanvalletje hartinfarctje|hartaanvallen hartaanvalletjes hartinfarctjes
n|resuscitation|reanimatie|
n|breathing|ademhaling|
n|exercise|lichaamsbeweging beweging|bewegingen
n|diet|dieet|
n|vitamin|vitamine vitaminetje|vitamines vitaminetjes
n|germ|bacterie virus virusje|bacteriën virussen virusjes
n|handwashing|handen_wassen|
n|cell|cel celletje|cellen celletjes
n|atom|atoom atoompje|atomen atoompjes
n|gravity|zwaartekracht|
n|magnet|magneet magneetje|magneten magneetjes
n|electric_current|elektrische_stroom|
n|water_cycle|waterkringloop|
n|photosynthesis|fotosynthese|
n|lunar_phase|maanfase|maanfases
n|solar_system|zonnestelsel|
n|black_hole|zwart_gat|
n|Moon_landing|maanlanding|
n|dinosaur_bone|dinosaurusbot|
n|fossil|fossiel fossieltje|fossielen fossieltjes
n|Middle_Ages||middeleeuwen
n|Stone_Age|steentijd|
n|Romans||romeinen
n|golden_age|gouden_eeuw|
n|world_war|wereldoorlog wereldoorlogje|wereldoorlogen wereldoorlogjes
n|artificial_intelligence|kunstmatige_intelligentie|
n|climate_change|klimaatverandering|
n|heat_pump|warmtepomp warmtepompje|warmtepompen warmtepompjes
n|electric_car||elektrische_auto's
n|rubbish_separation|afvalscheiding|
n|drinking_water|drinkwater|
n|rainwater|regenwater|
n|snowplough|sneeuwschuiver sneeuwruimer sneeuwschuivertje sneeuwruimertje|sneeuwschuivers sneeuwschuivertjes sneeuwruimertjes
n|cinema_film|bioscoopfilm bioscoopfilmpje|bioscoopfilms bioscoopfilmpjes
n|violin_music|vioolmuziek|
n|piano_music|pianomuziek|
n|background_music|achtergrondmuziek|
n|waltz|wals walsje|walsen walsjes
n|tango|tango|
n|jazz|jazz|
n|folk_music|volksmuziek|
n|drummer|drummer drummertje|drummers drummertjes
n|guitarist|gitarist|gitaristen
n|pianist|pianist|pianisten
n|violinist|violist|violisten
n|band_member|bandlid bandlidje|bandleden bandlidjes
n|offside|buitenspel|
n|penalty|strafschop penalty strafschopje penalty'tje|strafschoppen strafschopjes penalty'tjes
n|free_kick|vrije_trap|
n|corner_kick|hoekschop|
n|backstroke|rugslag|
n|breaststroke|schoolslag|
n|freestyle|borstcrawl|
n|somersault|koprol salto koprolletje saltootje|koprollen koprolletjes saltootjes
n|handstand|handstand handstandje|handstanden handstandjes
n|push-up|push-up|push-ups
n|warm-up|warming-up|
n|surfing|surfen|
n|climbing_wall|klimwand klimmuur klimwandje klimmuurtje|klimmuren klimwandjes klimmuurtjes
n|tie_knot|stropdasknoop|
n|bow_knot|platte_knoop|
n|origami|vouwwerk origami|
n|paper_boat|papieren_bootje|papieren_bootjes
n|paper_plane|papieren_vliegtuigje|papieren_vliegtuigjes
n|flat_tyre|lekke_band|lekke_banden
n|shoelace|veter schoenveter vetertje schoenvetertje|veters schoenveters vetertjes schoenvetertjes
n|bicycle_tyre|fietsband fietsbandje|fietsbanden fietsbandjes
n|bread_dough|brooddeeg|
n|tomato_soup|tomatensoep|
n|vegetable_soup|groentesoep|
n|chicken_soup|kippensoep|
n|fried_egg|spiegelei gebakken_ei spiegeleitje|spiegeleieren spiegeleitjes
n|omelette|omelet omeletje|omeletten omeletjes
n|mashed_potatoes|aardappelpuree puree|
n|fish_dish|visgerecht|
n|sprinkles|hagelslag|
n|rusk|beschuit beschuitje|beschuiten beschuitjes
n|gingerbread|peperkoek ontbijtkoek|
n|spiced_biscuit|speculaas pepernoot kruidnoot speculaasje pepernootje kruidnootje|pepernoten kruidnoten speculaasjes pepernootjes kruidnootjes
n|marzipan|marsepein|
n|croquette|kroket bitterbal kroketje bitterballetje|kroketten bitterballen kroketjes bitterballetjes
n|chip_bag|frietzak patatje|
n|custard|vla pudding|
n|baking_powder|bakpoeder|
n|pinch|snufje|snufjes
n|tablespoon|eetlepel eetlepeltje|eetlepels eetlepeltjes
n|teaspoon|theelepel theelepeltje|theelepels theelepeltjes
n|baking_tray|bakplaat bakplaatje|bakplaten bakplaatjes
n|baking_tin|bakvorm bakvormpje|bakvormen bakvormpjes
n|pot_lid|deksel dekseltje|deksels dekseltjes
n|fire_pit|vuurkorf|
n|frying_oil|frituurvet|
n|noodle_soup|noedelsoep|
n|bedside|bedrand|
n|sheepdog|herdershond herdershondje|herdershonden herdershondjes
n|snowfall|sneeuwval|
n|skating_race|schaatswedstrijd schaatswedstrijdje|schaatswedstrijden schaatswedstrijdjes
n|boat_race|zeilwedstrijd roeiwedstrijd zeilwedstrijdje roeiwedstrijdje|zeilwedstrijden roeiwedstrijden zeilwedstrijdjes roeiwedstrijdjes
n|football_match|voetbalwedstrijd voetbalwedstrijdje|voetbalwedstrijden voetbalwedstrijdjes
n|football_club|voetbalclub voetbalvereniging voetbalclubje|voetbalclubs voetbalclubjes
n|football_pitch|voetbalveld voetbalveldje|voetbalvelden voetbalveldjes
n|tennis_court|tennisbaan tennisbaantje|tennisbanen tennisbaantjes
n|bicycle_race|wielerwedstrijd wielerwedstrijdje|wielerwedstrijden wielerwedstrijdjes
n|running_shoe|hardloopschoen sportschoen hardloopschoentje sportschoentje|hardloopschoenen sportschoenen hardloopschoentjes sportschoentjes
n|sportswear|sportkleding|
n|tea_party|theekransje|
n|chick_peas|kikkererwten|
n|tail_light|achterlicht achterlichtje|achterlichten achterlichtjes
n|headlight|koplamp voorlicht koplampje voorlichtje|koplampen koplampjes voorlichtjes
n|window_frame|kozijn kozijntje|kozijnen kozijntjes
n|garden_path|tuinpad|
n|garden_gate|tuinhek tuinpoort|
n|garden_gnome|tuinkabouter tuinkaboutertje|tuinkabouters tuinkaboutertjes
n|raindrop|regendruppel regendruppeltje|regendruppels regendruppeltjes
n|sunbeam|zonnestraal zonnestraaltje|zonnestralen zonnestraaltjes
n|moonlight|maanlicht maneschijn|
n|sunlight|zonlicht zonneschijn|
n|candlelight|kaarslicht|
n|starlight|sterrenlicht|
n|water_surface|wateroppervlak|
n|seaside|zeekant|
n|sea_dike|zeedijk zeedijkje|zeedijken zeedijkjes
n|fishing_boat|vissersboot vissersschip vissersbootje vissersschipje|vissersboten vissersbootjes vissersschipjes
n|fishing_village|vissersdorp vissersdorpje|vissersdorpen vissersdorpjes
n|mountain_lake|bergmeer bergmeertje|bergmeren bergmeertjes
n|mountain_village|bergdorp bergdorpje|bergdorpen bergdorpjes
n|forest_path|bospad bospadje|bospaden bospadjes
n|autumn_leaves|herfstbladeren|
n|autumn_forest|herfstbos|
n|winter_landscape|winterlandschap|
n|pancake_batter|beslag|
n|butterfly_net|vlindernet|
n|watermill|watermolen watermolentje|watermolens watermolentjes
n|pocket_knife|zakmes zakmesje|zakmessen zakmesjes
n|pocket_watch|zakhorloge zakhorlogetje|zakhorloges zakhorlogetjes
n|wristwatch|polshorloge polshorlogetje|polshorloges polshorlogetjes
n|grandfather_clock|staande_klok|
n|cuckoo_clock|koekoeksklok koekoeksklokje|koekoeksklokken koekoeksklokjes
n|letterbox|postbus|
n|love_letter|liefdesbrief liefdesbriefje|liefdesbrieven liefdesbriefjes
n|birthday_card|verjaardagskaart verjaardagskaartje|verjaardagskaarten verjaardagskaartjes
n|birthday_party|verjaardagsfeest verjaardagsfeestje|verjaardagsfeesten verjaardagsfeestjes
n|Christmas_card|kerstkaart kerstkaartje|kerstkaarten kerstkaartjes
n|Christmas_dinner|kerstdiner|
n|Christmas_lights|kerstlichtjes kerstverlichting|
n|Saint_Nicholas_party|sinterklaasfeest pakjesavond|
n|helper_of_Saint_Nicholas|piet|pieten
n|steamboat|stoomboot stoombootje|stoomboten stoombootjes
n|stork_nest|ooievaarsnest ooievaarsnestje|ooievaarsnesten ooievaarsnestjes
n|colleagues||collegae
n|class_teacher|klassenleraar|
n|swimming_teacher|zwemleraar|
n|music_teacher|muziekleraar|
n|head_teacher|schoolhoofd rector|
n|pensioner|gepensioneerde|gepensioneerden
n|new_resident|nieuwkomer nieuwkomertje|nieuwkomers nieuwkomertjes
n|newborn|pasgeborene|
n|bottle_post|flessenpost|
n|volunteer_work|vrijwilligerswerk|
n|food_bank|voedselbank voedselbankje|voedselbanken voedselbankjes
n|charity|goed_doel|goede_doelen
n|donation|donatie gift giftje|donaties giften giftjes
n|petition|petitie|petities
n|demonstration|demonstratie|demonstraties
n|town_festival|stadsfeest|
n|open-air_cinema|openluchtbioscoop|
n|bread_oven|broodoven broodoventje|broodovens broodoventjes
n|wood_stove|houtkachel houtkacheltje|houtkachels houtkacheltjes
n|wood_shavings||houtkrullen
n|sawdust|zaagsel|
n|workbench|werkbank werkbankje|werkbanken werkbankjes
n|pottery|aardewerk keramiek pottenbakkerij|
n|glassware|glaswerk|
n|weaving_loom|weefgetouw weefgetouwtje|weefgetouwen weefgetouwtjes
n|basket_weaver|mandenmaker mandenvlechter mandenmakertje mandenvlechtertje|mandenmakers mandenvlechters mandenmakertjes mandenvlechtertjes
n|clog_maker|klompenmaker klompenmakertje|klompenmakers klompenmakertjes
n|thatched_roof|rieten_dak|rieten_daken
n|half-timbered_house|vakwerkhuis|
n|photo_album|fotoalbum fotoalbumpje|fotoalbums fotoalbumpjes
n|sketchbook|schetsboek schetsboekje|schetsboeken schetsboekjes
n|sketch|schets schetsje|schetsen schetsjes
n|watercolour|aquarel waterverf aquareltje waterverfje|aquarellen aquareltjes waterverfjes
n|charcoal|houtskool|
n|animation_style|tekenstijl|
n|style|stijl stijltje|stijlen stijltjes
n|mood|sfeer stemming|
n|pace|tempo|
n|length|lengte|
n|height|hoogte|
n|width|breedte|
n|weight|gewicht|
n|speed|snelheid|
n|force|kracht|krachten
n|nobody's_fault|schuld|
n|fright|schrik|
n|trick|truc trucje|trucs trucjes
n|goal_keeper|doelvrouw|
n|bag_of_chips|zakje|zakjes
n|spinning_mill|spinnerij spinnerijtje|spinnerijen spinnerijtjes
n|reader|lezer lezertje|lezers lezertjes
n|child_seat|kinderzitje|kinderzitjes
n|cheese_market|kaasmarkt kaasmarktje|kaasmarkten kaasmarktjes
n|tulip_field|tulpenveld bollenveld tulpenveldje bollenveldje|tulpenvelden bollenvelden tulpenveldjes bollenveldjes
n|bench_seat|zitje|
n|tale|vertelling|vertellingen
n|moral|moraal|
n|season_ticket|abonnement|abonnementen
n|subscription|lidmaatschap|
n|oak_wood|eikenhout|
n|horseshoe|hoefijzer hoefijzertje|hoefijzers hoefijzertjes
n|inflation|inflatie|
n|Christmas_greeting|kerstgroet kerstgroetje|kerstgroeten kerstgroetjes
n|nectar|nectar|
n|nutshell|notendop notendopje|notendoppen notendopjes
n|Monday_evening|maandagavond maandagavondje|maandagavonden maandagavondjes
n|Tuesday_evening|dinsdagavond dinsdagavondje|dinsdagavonden dinsdagavondjes
n|Wednesday_morning|woensdagochtend woensdagochtendje|woensdagochtenden woensdagochtendjes
n|Wednesday_evening|woensdagavond woensdagavondje|woensdagavonden woensdagavondjes
n|Thursday_evening|donderdagavond donderdagavondje|donderdagavonden donderdagavondjes
n|Thursday_morning|donderdagochtend donderdagochtendje|donderdagochtenden donderdagochtendjes
n|Tuesday_morning|dinsdagochtend dinsdagochtendje|dinsdagochtenden dinsdagochtendjes
n|Friday_afternoon|vrijdagmiddag vrijdagmiddagje|vrijdagmiddaggen vrijdagmiddagjes
n|Saturday_afternoon|zaterdagmiddag zaterdagmiddagje|zaterdagmiddaggen zaterdagmiddagjes
n|Friday_morning|vrijdagochtend vrijdagochtendje|vrijdagochtenden vrijdagochtendjes
n|Sunday_evening|zondagavond zondagavondje|zondagavonden zondagavondjes
n|Saturday_night|zaterdagnacht zaterdagnachtje|zaterdagnachten zaterdagnachtjes
n|summer_evening|zomeravond zomeravondje|zomeravonden zomeravondjes
n|winter_evening|winteravond winteravondje|winteravonden winteravondjes
n|summer_day|zomerdag zomerdagje|zomerdagen zomerdagjes
n|winter_day|winterdag winterdagje|winterdagen winterdagjes
n|spring_day|lentedag lentedagje|lentedagen lentedagjes
n|autumn_day|herfstdag herfstdagje|herfstdagen herfstdagjes
n|summer_holidays|zomervakantie|zomervakanties
n|autumn_holidays|herfstvakantie|herfstvakanties
n|school_holidays|schoolvakantie|schoolvakanties
n|cleaning_day|schoonmaakdag|
n|work_clothes|werkkleding|
n|shop_opening|opening|
n|cooking_pot|kookpot kookpotje|kookpotten kookpotjes
n|tea_bag|theezakje|theezakjes
v|be|zijt|||zijnd zijnde
v|chirp|tjilpt tjilpte|tjilpen tjilpten|tjilpen tjilp|getjilpt getjilpte tjilpend tjilpende
v|smoke|rookt rookte|roken rookten|roken|gerookt gerookte rokend rokende
v|go|gaat ging|gaan gingen|gaan ga|gegaan gaand gaande
v|come|komt kwam|komen kwamen|komen kom|gekomen komend
v|do|doet deed|doen deden|doen doe|gedaan doend doende
v|make|maakt maakte|maken maakten|maken maak|gemaakt gemaakte makend makende
v|give|geeft gaf|geven gaven|geven geef|gegeven gevend gevende
v|take|neemt nam|nemen|nemen neem|genomen nemend nemende
v|get|krijgt kreeg|krijgen kregen|krijgen krijg|gekregen krijgend krijgende
v|bring|brengt bracht|brengen brachten|brengen breng|gebracht gebrachte brengend brengende
v|fetch|haalt haalde|halen haalden|halen haal|gehaald gehaalde halend halende
v|pick_up|ophaalt ophaalde haalt_op haalde_op|ophalen ophaalden halen_op haalden_op|ophalen op_te_halen haal_op|opgehaald opgehaalde ophalend ophalende
v|put|zet zette legt legde|zetten leggen legden|zetten zet leggen leg|gezet gezette zettend zettende gelegd gelegde leggend leggende
v|lie|ligt lag liegt loog|liggen lagen liegen logen|liggen lig liegen lieg|gelegen liggend liggende gelogen liegend liegende
v|sit|zit zat|zitten zaten|zitten zit|gezeten zittend zittende
v|stand|staat stond|staan stonden|staan sta|gestaan staand staande
v|hang|hangt hing|hangen hingen|hangen hang|gehangen hangend hangende
v|keep|houdt hield bewaart bewaarde|houden hielden bewaren bewaarden|houden houd bewaren bewaar|gehouden houdend houdende bewaard bewaarde bewarend bewarende
v|stay|blijft bleef|blijven bleven|blijven blijf|gebleven blijvend blijvende
v|walk|loopt liep|lopen liepen|lopen loop|gelopen lopend lopende
v|stroll|wandelt wandelde|wandelen wandelden|wandelen wandel|gewandeld gewandelde wandelend wandelende
v|run|rent rende|rennen renden|rennen ren hardlopen|gerend gerende rennend rennende hardgelopen
v|jump|springt|springen sprongen|springen spring|gesprongen springend springende
v|climb|klimt klom|klimmen klommen|klimmen klim|geklommen klimmend klimmende
v|crawl|kruipt kroop|kruipen kropen|kruipen kruip|gekropen kruipend kruipende
v|fall|valt viel|vallen vielen|vallen val|gevallen vallend vallende
v|fly|vliegt vloog|vliegen vlogen|vliegen vlieg|gevlogen vliegend vliegende
v|swim|zwemt zwom|zwemmen zwommen|zwemmen zwem|gezwommen zwemmend zwemmende
v|dive|duikt dook|duiken doken|duiken duik|gedoken duikend duikende
v|float|drijft dreef zweeft zweefde dobbert dobberde|drijven dreven zweven zweefden dobberen dobberden|drijven drijf zweven zweef dobberen dobber|gedreven drijvend drijvende gezweefd gezweefde zwevend zwevende gedobberd gedobberde dobberend dobberende
v|sink|zinkt zonk|zinken zonken|zinken zink|gezonken zinkend zinkende
v|ride|rijdt reed|rijden reden|rijden rijd|gereden rijdend rijdende
v|cycle|fietst fietste|fietsen fietsten|fietsen|gefietst gefietste fietsend fietsende
v|sail|vaart voer zeilt zeilde|varen voeren zeilen zeilden|varen vaar zeilen|gevaren varend varende gezeild gezeilde zeilend zeilende
v|row|roeit roeide|roeien roeiden|roeien roei|geroeid geroeide roeiend roeiende
v|travel|reist reisde|reizen reisden|reizen|gereisd gereisde reizend reizende
v|move_house|verhuist verhuisde|verhuizen verhuisden|verhuizen verhuis|verhuisd verhuisde verhuizend verhuizende
v|leave|vertrekt vertrok|vertrekken vertrokken|vertrekken vertrek|vertrokken vertrekkend vertrekkende
v|leave_behind|verlaat verliet|verlieten|verlaat|verlatend verlatende
v|arrive|aankomt aankwam komt_aan kwam_aan|aankomen aankwamen komen_aan kwamen_aan|aankomen aan_te_komen kom_aan|aangekomen aankomend aankomende
v|return|terugkeert terugkeerde keert_terug keerde_terug|terugkeren terugkeerden keren_terug keerden_terug|terugkeren terug_te_keren keer_terug|teruggekeerd teruggekeerde terugkerend terugkerende
v|come_back|terugkomt terugkwam komt_terug kwam_terug|terugkomen terugkwamen komen_terug kwamen_terug|terugkomen terug_te_komen kom_terug|teruggekomen terugkomend terugkomende
v|go_back|teruggaat terugging gaat_terug ging_terug|teruggaan teruggingen gaan_terug gingen_terug|teruggaan terug_te_gaan ga_terug|teruggegaan teruggaand teruggaande
v|come_along|meekomt meekwam komt_mee kwam_mee|meekomen meekwamen komen_mee kwamen_mee|meekomen mee_te_komen kom_mee|meegekomen meekomend meekomende
v|go_along|meegaat meeging gaat_mee ging_mee|meegaan meegingen gaan_mee gingen_mee|meegaan mee_te_gaan ga_mee|meegegaan meegaand meegaande
v|take_along|meeneemt meenam neemt_mee nam_mee|meenemen meenamen nemen_mee namen_mee|meenemen mee_te_nemen neem_mee|meegenomen meenemend meenemende
v|join_in|meedoet meedeed doet_mee deed_mee|meedoen meededen doen_mee deden_mee|meedoen mee_te_doen doe_mee|meegedaan meedoend meedoende
v|follow|volgt volgde|volgen volgden|volgen volg|gevolgd gevolgde
v|lead|leidt leidde|leiden leidden|leiden leid|geleid geleide leidend leidende
v|enter|binnenkomt binnenkwam komt_binnen kwam_binnen|binnenkomen binnenkwamen komen_binnen kwamen_binnen|binnenkomen binnen_te_komen kom_binnen|binnengekomen binnenkomend binnenkomende
v|go_in|binnengaat binnenging gaat_binnen ging_binnen|binnengaan binnengingen gaan_binnen gingen_binnen|binnengaan binnen_te_gaan ga_binnen|binnengegaan binnengaand binnengaande
v|flee|vlucht vluchtte|vluchten vluchtten|vluchten vlucht|gevlucht gevluchte vluchtend vluchtende
v|escape|ontsnapt ontsnapte|ontsnappen ontsnapten|ontsnappen ontsnap|ontsnapt ontsnapte ontsnappend ontsnappende
v|chase|achtervolgt achtervolgde jaagt jaagde|achtervolgen achtervolgden jagen jaagden|achtervolgen achtervolg jagen jaag|achtervolgd achtervolgde achtervolgend achtervolgende gejaagd gejaagde jagend jagende
v|catch|vangt ving|vangen vingen|vangen vang|gevangen vangend vangende
v|throw|gooit gooide werpt wierp|gooien gooiden werpen wierpen|gooien gooi werpen werp|gegooid gegooide gooiend gooiende geworpen werpend werpende
v|throw_away|weggooit weggooide gooit_weg gooide_weg|weggooien weggooiden gooien_weg gooiden_weg|weggooien weg_te_gooien gooi_weg|weggegooid weggegooide weggooiend weggooiende
v|kick|schopt schopte|schoppen schopten|schoppen|geschopt geschopte schoppend schoppende
v|push|duwt duwde|duwen duwden|duwen duw|geduwd geduwde duwend duwende
v|pull|trekt trok|trekken trokken|trekken trek|getrokken trekkend trekkende
v|carry|draagt droeg|dragen droegen|dragen draag|gedragen dragend dragende
v|lift|tilt tilde optilt optilde tilt_op tilde_op|tillen tilden optillen optilden tillen_op tilden_op|tillen til optillen op_te_tillen til_op|getild getilde tillend tillende opgetild opgetilde optillend optillende
v|turn|draait draaide|draaien draaiden|draaien draai|gedraaid gedraaide draaiend draaiende
v|roll|rolt rolde|rollen rolden|rollen rol|gerold gerolde rollend rollende
v|slide|glijdt gleed|glijden gleden|glijden glijd|gegleden glijdend glijdende
v|slip|uitglijdt uitgleed glijdt_uit gleed_uit|uitglijden uitgleden glijden_uit gleden_uit|uitglijden uit_te_glijden glijd_uit|uitgegleden uitglijdend uitglijdende
v|skate|schaatst schaatste|schaatsen schaatsten|schaatsen|geschaatst geschaatste schaatsend schaatsende
v|ski|skiet skiede|skiën skieden|skiën|geskied geskiede
v|swing|schommelt schommelde|schommelen schommelden|schommelen|geschommeld geschommelde schommelend schommelende
v|sway|wiegt wiegde|wiegen wiegden|wiegen|gewiegd gewiegde wiegend wiegende
v|dance|danst danste|dansen dansten|dansen|gedanst gedanste dansend dansende
v|play|speelt speelde|spelen speelden|spelen speel|gespeeld gespeelde spelend spelende
v|tinker|knutselt knutselde|knutselen knutselden|knutselen knutsel|geknutseld geknutselde knutselend knutselende
v|win|wint won|winnen wonnen|winnen win|gewonnen winnend winnende
v|lose|verliest verloor|verliezen verloren|verliezen verlies|verloren verliezend verliezende
v|score|scoort scoorde|scoren scoorden|scoren scoor|gescoord gescoorde scorend scorende
v|train|traint trainde|trainen trainden|trainen train|getraind getrainde trainend trainende
v|practise|oefent oefende|oefenen oefenden|oefenen oefen|geoefend geoefende oefenend oefenende
v|get_up|opstaat opstond staat_op stond_op|opstaan opstonden staan_op stonden_op|opstaan op_te_staan sta_op|opgestaan opstaand opstaande
v|wake_up|||wakker_worden|
v|wake|ontwaakt ontwaakte wekt wekte|ontwaken ontwaakten wekken wekten|ontwaken ontwaak wekken wek|ontwaakt ontwaakte ontwakend ontwakende gewekt gewekte wekkend wekkende
v|sleep|slaapt sliep|slapen sliepen|slapen|geslapen slapend slapende
v|fall_asleep|inslaapt insliep slaapt_in sliep_in|inslapen insliepen slapen_in sliepen_in|inslapen in_te_slapen slaap_in|ingeslapen inslapend inslapende
v|dream|droomt droomde|dromen droomden|dromen|gedroomd gedroomde dromend dromende
v|rest|rust rustte uitrust uitrustte rust_uit rustte_uit|rusten rustten uitrusten uitrustten rusten_uit rustten_uit|rusten rust uitrusten uit_te_rusten rust_uit|gerust geruste rustend rustende uitgerust uitgeruste uitrustend uitrustende
v|snore|snurkt snurkte|snurken snurkten|snurken snurk|gesnurkt gesnurkte snurkend snurkende
v|yawn|gaapt gaapte|gapen gaapten|gapen gaap|gegaapt gegaapte gapend gapende
v|wash|wast waste|wassen wasten|wassen|gewassen wassend wassende
v|do_the_dishes|afwast afwaste wast_af waste_af|afwassen afwasten wassen_af wasten_af|afwassen af_te_wassen was_af|afgewassen afwassend afwassende
v|shower|doucht douchte|douchen douchten|douchen|gedoucht gedouchte douchend douchende
v|bathe|baadt baadde|baden baadden|baden baad|gebaad gebade badend badende
v|brush_teeth|||tandenpoetsen|
v|polish|poetst poetste polijst polijstte|poetsen poetsten polijsten polijstten|poetsen poets polijsten polijst|gepoetst gepoetste poetsend poetsende gepolijst gepolijste polijstend polijstende
v|clean|schoonmaakt schoonmaakte maakt_schoon||schoonmaken|schoongemaakt
v|tidy_up|opruimt opruimde ruimt_op ruimde_op|opruimen opruimden ruimen_op ruimden_op|opruimen op_te_ruimen ruim_op|opgeruimd opgeruimde opruimend opruimende
v|sweep|veegt veegde|vegen veegden|vegen veeg|geveegd geveegde vegend vegende
v|dust|afstoft afstofte stoft_af stofte_af|afstoffen afstoften stoffen_af stoften_af|afstoffen af_te_stoffen stof_af|afgestoft afgestofte afstoffend afstoffende
v|vacuum|stofzuigt stofzuigde|stofzuigen stofzuigden|stofzuigen stofzuig|gestofzuigd gestofzuigde stofzuigend stofzuigende
v|iron|strijkt streek|strijken streken|strijken strijk|gestreken strijkend strijkende
v|dry|droogt droogde|drogen droogden|drogen|gedroogd gedroogde drogend drogende
v|dry_off|afdroogt afdroogde droogt_af droogde_af|afdrogen afdroogden drogen_af droogden_af|afdrogen af_te_drogen droog_af|afgedroogd afgedroogde afdrogend afdrogende
v|get_dressed|aankleedt aankleedde kleedt_aan kleedde_aan|aankleden aankleedden kleden_aan kleedden_aan|aankleden aan_te_kleden kleed_aan|aangekleed aangeklede aankledend aankledende
v|take_off|uittrekt uittrok trekt_uit trok_uit opstijgt opsteeg stijgt_op steeg_op|uittrekken uittrokken trekken_uit trokken_uit opstijgen opstegen stijgen_op stegen_op|uittrekken uit_te_trekken trek_uit opstijgen op_te_stijgen stijg_op|uitgetrokken uittrekkend uittrekkende opgestegen opstijgend opstijgende
v|put_on|aantrekt aantrok trekt_aan trok_aan opzet opzette zet_op zette_op|aantrekken aantrokken trekken_aan trokken_aan opzetten zetten_op|aantrekken aan_te_trekken trek_aan opzetten op_te_zetten zet_op|aangetrokken aantrekkend aantrekkende opgezet opgezette opzettend opzettende
v|dress_up|verkleedt verkleedde|verkleden verkleedden|verkleden verkleed|verkleed verklede verkledend verkledende
v|comb|kamt kamde|kammen kamden|kammen|gekamd gekamde kammend kammende
v|cut_hair|knipt knipte|knippen knipten|knippen knip|geknipt geknipte knippend knippende
v|shave|scheert schoor|scheren schoren|scheren scheer|geschoren scherend scherende
v|eat|eet at|eten aten|eten eet|gegeten etend etende
v|eat_up|opeet opat eet_op at_op|opeten opaten eten_op aten_op|opeten op_te_eten eet_op|opgegeten opetend opetende
v|drink|drinkt dronk|drinken dronken|drinken drink|gedronken drinkend drinkende
v|taste|proeft proefde|proeven proefden|proeven|geproefd geproefde proevend proevende
v|smell|ruikt|ruiken|ruiken ruik|geroken ruikend ruikende
v|bite|bijt beet|bijten beten|bijten bijt|gebeten bijtend bijtende
v|lick|likt likte|likken likten|likken lik|gelikt gelikte likkend likkende
v|chew|kauwt kauwde|kauwen kauwden|kauwen kauw|gekauwd gekauwde kauwend kauwende
v|swallow|slikt slikte|slikken slikten|slikken slik|geslikt geslikte slikkend slikkende
v|feed|voert voerde voedert voederde|voerden voederen voederden|voederen voeder|gevoerd gevoerde voerend voerende gevoederd gevoederde voederend voederende
v|cook|kookt kookte|koken kookten|koken kook|gekookt gekookte kokend kokende
v|bake|bakt bakte|bakken bakten|bakken bak|gebakken bakkend bakkende
v|roast|braadt braadde|braden braadden|braden braad|gebraden bradend bradende
v|fry|frituurt frituurde|frituren frituurden|frituren|gefrituurd gefrituurde friturend friturende
v|grill|grilt grilde|grillen grilden|grillen gril|gegrild gegrilde grillend grillende
v|stir|roert roerde|roeren roerden|roeren|geroerd geroerde roerend roerende
v|mix|mengt mengde|mengen mengden|mengen meng|gemengd gemengde mengend mengende
v|whip|klopt klopte|kloppen klopten|kloppen klop|geklopt geklopte kloppend kloppende
v|knead|kneedt kneedde|kneden kneedden|kneden kneed|gekneed geknede knedend knedende
v|peel|schilt schilde|schillen|schillen schil|geschild geschilde schillend schillende
v|cut|snijdt sneed|snijden sneden|snijden snijd|gesneden snijdend snijdende
v|chop|hakt hakte|hakken hakten|hakken hak|gehakte hakkend hakkende
v|pour|schenkt schonk giet goot|schenken schonken gieten goten|schenken schenk gieten giet|geschonken schenkend schenkende gegoten gietend gietende
v|fill|vult vulde|vullen vulden|vullen vul|gevuld gevulde vullend vullende
v|set_the_table|dekt dekte|dekken dekten|dekken dek|gedekt gedekte dekkend dekkende
v|serve|serveert serveerde|serveren serveerden|serveren serveer|geserveerd geserveerde serverend serverende
v|lay_the_table|||tafeldekken|
v|invite|uitnodigt uitnodigde nodig_t_uit nodig_de_uit|uitnodigen uitnodigden nodig_en_uit nodig_den_uit|uitnodigen uit_te_nodigen nodig_uit|uitgenodigd uitgenodigde uitnodigend uitnodigende
v|visit|bezoekt bezocht|bezoeken bezochten|bezoeken bezoek|bezocht bezochte bezoekend bezoekende
v|celebrate|viert|vieren vierden|vieren|gevierd gevierde vierend vierende
v|congratulate|feliciteert feliciteerde|feliciteren feliciteerden|feliciteren feliciteer|gefeliciteerde feliciterend feliciterende
v|marry|trouwt trouwde|trouwen trouwden|trouwen|trouwend trouwende
v|give_as_a_gift|||cadeau_geven|
v|receive|ontvangt ontving|ontvangen ontvingen|ontvangen ontvang|ontvangen ontvangend ontvangende
v|unwrap|uitpakt uitpakte pakt_uit pakte_uit|uitpakken uitpakten pakken_uit pakten_uit|uitpakken uit_te_pakken pak_uit|uitgepakt uitgepakte uitpakkend uitpakkende
v|pack|inpakt inpakte pakt_in pakte_in pakt pakte|inpakken inpakten pakken_in pakten_in pakken pakten|inpakken in_te_pakken pak_in pakken|ingepakt ingepakte inpakkend inpakkende gepakt gepakte pakkend pakkende
v|decorate|versiert versierde|versieren versierden|versieren versier|versierd versierde versierend versierende
v|thank|dankt dankte bedankte|danken dankten bedanken bedankten|danken bedanken bedank|gedankt gedankte dankend dankende bedankte bedankend bedankende
v|greet|begroet begroette groette|begroeten begroetten groetten|begroeten begroet|begroet begroete begroetend begroetende gegroet gegroete groetend groetende
v|wave|zwaait zwaaide|zwaaien zwaaiden|zwaaien zwaai|gezwaaid gezwaaide zwaaiend zwaaiende
v|kiss|kuste zoent zoende|zoenen zoenden|zoenen|gekust gekuste kussend kussende gezoend gezoende zoenend zoenende
v|hug|knuffelt knuffelde omhelst omhelsde|knuffelen knuffelden omhelzen omhelsden|knuffelen omhelzen omhels|geknuffeld geknuffelde knuffelend knuffelende omhelsd omhelsde omhelzend omhelzende
v|love|liefheeft liefhad heeft_lief had_lief|liefhebben liefhadden hebben_lief hadden_lief|houden_van liefhebben heb_lief|liefgehad liefgehadde liefhebbend liefhebbende
v|laugh|lacht lachte|lachen lachten|lachen|gelachen lachend lachende
v|smile|glimlacht glimlachte|glimlachen glimlachten|glimlachen|geglimlacht geglimlachte glimlachend glimlachende
v|cry|huilt huilde|huilen huilden|huilen huil|gehuild gehuilde huilend huilende
v|shout|roept riep|roepen riepen|roepen roep|geroepen roepend roepende
v|scream|schreeuwt schreeuwde gilt gilde|schreeuwen schreeuwden gillen gilden|schreeuwen schreeuw gillen gil|geschreeuwd geschreeuwde schreeuwend schreeuwende gegild gegilde gillend gillende
v|whisper|fluistert fluisterde|fluisteren fluisterden|fluisteren fluister|gefluisterd gefluisterde fluisterend fluisterende
v|speak|spreekt sprak|spreken spraken|spreken spreek|gesproken sprekend sprekende
v|talk|praat praatte|praten praatten|praten praat|gepraat geprate pratend pratende
v|say|zegt zei|zeggen zeiden|zeggen zeg|gezegd gezegde zeggend zeggende
v|tell|vertelt vertelde|vertellen vertelden|vertellen vertel|verteld vertelde vertellend vertellende
v|explain|uitlegt uitlegde legt_uit legde_uit verklaart verklaarde|uitleggen uitlegden leggen_uit legden_uit verklaren verklaarden|uitleggen uit_te_leggen leg_uit verklaren verklaar|uitgelegd uitgelegde uitleggend uitleggende verklaard verklaarde verklarend verklarende
v|ask|vraagt|vragen vroegen|vragen|gevraagd gevraagde vragend vragende
v|answer|antwoordt antwoordde beantwoordt beantwoordde|antwoorden antwoordden beantwoorden beantwoordden|antwoorden beantwoorden beantwoord|geantwoord geantwoorde antwoordend antwoordende beantwoord beantwoorde beantwoordend beantwoordende
v|call|belt belde|bellen belden|bellen|gebeld bellend bellende
v|phone|opbelt opbelde belt_op belde_op|opbellen opbelden bellen_op belden_op|opbellen op_te_bellen bel_op|opgebeld opgebelde opbellend opbellende
v|be_called|heet heette|heten heetten|heten|geheten hetend hetende
v|name|noemt noemde|noemen noemden|noemen noem|genoemd genoemde noemend noemende
v|read|leest las|lezen lazen|lezen lees|gelezen lezend lezende
v|read_aloud|voorleest voorlas leest_voor las_voor|voorlezen voorlazen lezen_voor lazen_voor|voorlezen voor_te_lezen lees_voor|voorgelezen voorlezend voorlezende
v|write|schrijft schreef|schrijven schreven|schrijven schrijf|geschreven schrijvend schrijvende
v|draw|tekent tekende|tekenen tekenden|tekenen teken|getekend getekende tekenend tekenende
v|paint|schildert schilderde verft verfde|schilderen schilderden verven verfden|schilderen verven|geschilderd geschilderde schilderend schilderende geverfd geverfde vervend vervende
v|colour|kleurt kleurde|kleurden||gekleurd gekleurde kleurend kleurende
v|count|telt telde|tellen telden|tellen|geteld getelde tellend tellende
v|calculate|rekent rekende|rekenen rekenden|rekenen reken|gerekend gerekende rekenend rekenende
v|add|optelt optelde telt_op telde_op toevoegt toevoegde voegt_toe voegde_toe|optellen optelden tellen_op telden_op toevoegen toevoegden voegen_toe voegden_toe|optellen op_te_tellen tel_op toevoegen toe_te_voegen voeg_toe|opgeteld opgetelde optellend optellende toegevoegd toegevoegde toevoegend toevoegende
v|multiply|vermenigvuldigt vermenigvuldigde|vermenigvuldigen vermenigvuldigden|vermenigvuldigen vermenigvuldig|vermenigvuldigd vermenigvuldigde vermenigvuldigend vermenigvuldigende
v|measure|meet mat|meten|meten meet|gemeten metend metende
v|weigh|weegt woog|wogen|weeg|gewogen wegend wegende
v|learn|leert leerde|leren leerden|leren|geleerd lerend lerende
v|study|studeert studeerde|studeren studeerden|studeren studeer|gestudeerd gestudeerde studerend studerende
v|teach|onderwijst onderwees|onderwijzen onderwezen|onderwijzen|onderwezen onderwijzend onderwijzende
v|show|toont toonde|tonen toonden|tonen toon laten_zien|getoond getoonde tonend tonende
v|film|filmt filmde|filmen filmden|filmen|gefilmd gefilmde filmend filmende
v|photograph|fotografeert fotografeerde|fotograferen fotografeerden|fotograferen fotografeer|gefotografeerd gefotografeerde fotograferend fotograferende
v|see|ziet zag|zien zagen|zien zie|gezien ziend ziende
v|look|kijkt keek|kijken keken|kijken kijk|gekeken kijkend kijkende
v|watch|bekijkt bekeek toekijkt toekeek kijkt_toe keek_toe|bekijken bekeken toekijken toekeken kijken_toe keken_toe|bekijken bekijk toekijken toe_te_kijken kijk_toe|bekeken bekijkend bekijkende toegekeken toekijkend toekijkende
v|hear|hoort hoorde|horen hoorden|horen hoor|gehoord gehoorde horend horende
v|listen|luistert luisterde toeluistert toeluisterde luistert_toe luisterde_toe|luisteren luisterden toeluisteren toeluisterden luisteren_toe luisterden_toe|luisteren luister toeluisteren toe_te_luisteren luister_toe|geluisterd geluisterde luisterend luisterende toegeluisterd toegeluisterde toeluisterend toeluisterende
v|feel|voelt voelde|voelen voelden|voelen voel|gevoeld gevoelde voelend voelende
v|touch|aanraakt aanraakte raakt_aan raakte_aan|aanraken aanraakten raken_aan raakten_aan|aanraken aan_te_raken raak_aan|aangeraakt aangeraakte aanrakend aanrakende
v|stroke|aait aaide|aaien aaiden|aaien aai|geaaid geaaide aaiend aaiende
v|think|denkt dacht|denken dachten|denken denk|gedacht gedachte denkend denkende
v|think_up|bedenkt bedacht|bedenken bedachten|bedenken bedenk|bedacht bedachte bedenkend bedenkende
v|know|weet wist kent kende|weten wisten kennen kenden|weten weet kennen ken|geweten wetend wetende gekend gekende kennend kennende
v|understand|begrijpt begreep verstaat verstond|begrijpen begrepen verstaan verstonden|begrijpen begrijp verstaan versta|begrepen begrijpend begrijpende verstaan verstaand verstaande
v|believe|gelooft geloofde|geloven geloofden|geloven geloof|geloofd geloofde gelovend gelovende
v|forget|vergeet vergat|vergeten vergaten|vergeten vergeet|vergeten vergetend vergetende
v|remember|onthoudt onthield herinnert herinnerde|onthouden onthielden herinneren herinnerden|onthouden onthoud herinneren herinner|onthouden onthoudend onthoudende herinnerd herinnerde herinnerend herinnerende
v|hope|hoopt hoopte|hopen hoopten|hopen|gehoopt gehoopte hopend hopende
v|wish|wenst wenste|wensten||gewenst gewenste wensend wensende
v|choose|kiest koos|kiezen kozen|kiezen kies|gekozen kiezend kiezende
v|decide|beslist besliste besluit besloot|beslissen beslisten besluiten besloten|beslissen beslis besluiten besluit|beslist besliste beslissend beslissende besloten besluitend besluitende
v|try|probeert probeerde|proberen probeerden|proberen probeer|geprobeerd geprobeerde proberend proberende
v|try_out|uitprobeert uitprobeerde probeert_uit probeerde_uit|uitproberen uitprobeerden proberen_uit probeerden_uit|uitproberen uit_te_proberen probeer_uit|uitgeprobeerd uitgeprobeerde uitproberend uitproberende
v|succeed|lukt lukte|lukken lukten|lukken luk|gelukt gelukte lukkend lukkende
v|begin|begint begon|beginnen begonnen|beginnen|begonnen beginnend beginnende
v|start|start startte|starten startten|starten start|gestart gestarte startend startende
v|stop|stopt stopte ophoudt ophield houdt_op hield_op|stoppen stopten ophouden ophielden houden_op hielden_op|stoppen stop ophouden op_te_houden houd_op|gestopt gestopte stoppend stoppende opgehouden ophoudend ophoudende
v|end|eindigt eindigde|eindigen eindigden|eindigen eindig|geëindigd geëindigde eindigend eindigende
v|finish|afmaakt afmaakte maakt_af maakte_af|afmaken afmaakten maken_af maakten_af|afmaken af_te_maken maak_af|afgemaakt afgemaakte afmakend afmakende
v|continue|doorgaat doorging gaat_door ging_door|doorgaan doorgingen gaan_door gingen_door|doorgaan door_te_gaan ga_door|doorgegaan doorgaand doorgaande
v|wait|wacht wachtte|wachten wachtten|wachten wacht|gewacht gewachte wachtend wachtende
v|search|zoekt zocht|zoeken zochten|zoeken zoek|gezocht gezochte zoekend zoekende
v|find|vindt vond|vinden vonden|vinden vind|gevonden vindend vindende
v|discover|ontdekt ontdekte|ontdekken ontdekten|ontdekken ontdek|ontdekt ontdekte ontdekkend ontdekkende
v|invent|uitvindt uitvond vindt_uit vond_uit|uitvinden uitvonden vinden_uit vonden_uit|uitvinden uit_te_vinden vind_uit|uitgevonden uitvindend uitvindende
v|lose_one's_way|verdwaalt|verdwalen verdwaalden|verdwalen verdwaal|verdwalend verdwalende
v|hide|verstopt verstopte verbergt verborg|verstoppen verstopten verbergen verborgen|verstoppen verstop verbergen verberg|verstopt verstopte verstoppend verstoppende verborgen verbergend verbergende
v|steal|steelt|stelen|stelen steel|gestolen stelend stelende
v|rob|berooft beroofde|beroven beroofden|beroven beroof|beroofd beroofde berovend berovende
v|cheat|bedriegt bedroog|bedriegen bedrogen|bedriegen bedrieg|bedrogen bedriegend bedriegende
v|fight|vecht vocht strijdt streed|vechten vochten strijden streden|vechten vecht strijden strijd|gevochten vechtend vechtende gestreden strijdend strijdende
v|quarrel|ruziët ruziëde|ruziën ruziëden|ruziën ruzië|geruziëd geruziëde
v|hit|slaat sloeg|slaan sloegen|slaan|geslagen slaand slaande
v|shoot|schiet schoot|schieten schoten|schieten schiet|geschoten schietend schietende
v|kill|doodt doodde|doden doodden|doden|gedood gedode dodend dodende
v|die|sterft stierf overlijdt overleed|sterven stierven overlijden overleden|sterven sterf overlijden overlijd|gestorven stervend stervende overlijdend overlijdende
v|live|leeft leefde woont woonde|leefden wonen woonden|leef wonen woon|geleefd geleefde gewoond gewoonde wonend wonende
v|dwell|bewoont bewoonde|bewonen bewoonden|bewonen bewoon|bewoond bewoonde bewonend bewonende
v|be_born|||geboren_worden|geboren
v|grow|groeit groeide|groeien groeiden|groeien groei|gegroeid gegroeide groeiend groeiende
v|grow_up|opgroeit opgroeide groeit_op groeide_op|opgroeien opgroeiden groeien_op groeiden_op|opgroeien op_te_groeien groei_op|opgegroeid opgegroeide opgroeiend opgroeiende
v|bloom|bloeit bloeide|bloeien bloeiden|bloeien bloei|gebloeid gebloeide bloeiend bloeiende
v|wither|verwelkt verwelkte|verwelken verwelkten|verwelken verwelk|verwelkt verwelkte verwelkend verwelkende
v|plant|plantte|plantten||geplant geplante plantend plantende
v|sow|zaait zaaide|zaaien zaaiden|zaaien zaai|gezaaid gezaaide zaaiend zaaiende
v|harvest|oogstte|oogsten oogstten|oogsten|geoogst geoogste oogstend oogstende
v|pick|plukt plukte|plukken plukten|plukken pluk|geplukt geplukte plukkend plukkende
v|dig|graaft groef|graven groeven|graven|gegraven gravend gravende
v|water|||water_geven|
v|mow|maait maaide|maaien maaiden|maaien maai|gemaaid gemaaide maaiend maaiende
v|rake|harkt harkte|harken harkten|harken|geharkt geharkte harkend harkende
v|prune|snoeit snoeide|snoeien snoeiden|snoeien snoei|gesnoeid gesnoeide snoeiend snoeiende
v|milk|melkt molk|melken molken|melken|gemolken melkend melkende
v|build|bouwt bouwde|bouwen bouwden|bouwen bouw|gebouwd gebouwde bouwend bouwende
v|repair|repareert repareerde herstelt herstelde|repareren repareerden herstellen herstelden|repareren repareer herstellen herstel|gerepareerd gerepareerde reparerend reparerende hersteld herstelde herstellend herstellende
v|assemble|monteert monteerde|monteren monteerden|monteren monteer|gemonteerd gemonteerde monterend monterende
v|put_together|||in_elkaar_zetten|
v|hammer|timmert timmerde|timmeren timmerden|timmeren timmer|getimmerd getimmerde timmerend timmerende
v|saw|zaagt zaagde|zaagden||gezaagd gezaagde zagend zagende
v|drill|boort boorde|boren boorden|boren|geboord geboorde borend borende
v|sand|schuurt schuurde|schuurden||geschuurd geschuurde schurend schurende
v|screw|schroeft schroefde|schroefden||geschroefd geschroefde schroevend schroevende
v|glue|plakt plakte|plakken plakten|plakken|geplakt geplakte plakkend plakkende
v|stick|lijmt lijmde|lijmen lijmden|lijmen|gelijmd gelijmde lijmend lijmende
v|tie|knoopt knoopte|knoopten||geknoopt geknoopte knopend knopende
v|bind|bindt bond|binden bonden|binden bind|gebonden bindend bindende
v|tie_laces|strikt strikte|strikken strikten|strikken|gestrikt gestrikte strikkend strikkende
v|sew|naait naaide|naaien naaiden|naaien naai|genaaid genaaide naaiend naaiende
v|knit|breit breide|breien breiden|breien brei|gebreid gebreide breiend breiende
v|crochet|haakt haakte|haken haakten|haken|gehaakt gehaakte hakend hakende
v|weave|weeft weefde|weven weefden|weven weef|geweven wevend wevende
v|spin|spint spon|sponnen||gesponnen spinnend spinnende
v|fold|vouwt vouwde|vouwen vouwden|vouwen vouw|gevouwen vouwend vouwende
v|break|breekt brak|breken braken|breken breek|gebroken brekend brekende
v|tear|scheurt scheurde|scheuren scheurden|scheuren scheur|gescheurd gescheurde scheurend scheurende
v|burn|brandt brandde verbrandt verbrandde|branden brandden verbranden verbrandden|branden verbranden verbrand|gebrand gebrande brandend brandende verbrand verbrande verbrandend verbrandende
v|light|aansteekt aanstak steekt_aan stak_aan|aansteken aanstaken steken_aan staken_aan|aansteken aan_te_steken steek_aan|aangestoken aanstekend aanstekende
v|sting|steekt stak|steken staken|steken steek|gestoken stekend stekende
v|extinguish|blust bluste|blussen blusten|blussen blus|geblust gebluste blussend blussende
v|blow|blaast blies waait waaide|blazen bliezen waaien waaiden|blazen blaas waaien waai|geblazen blazend blazende gewaaid gewaaide waaiend waaiende
v|blow_out|uitblaast uitblies blaast_uit blies_uit|uitblazen uitbliezen blazen_uit bliezen_uit|uitblazen uit_te_blazen blaas_uit|uitgeblazen uitblazend uitblazende
v|shine|schijnt scheen|schijnen schenen|schijnen schijn|geschenen schijnend schijnende
v|glitter|glinstert glinsterde|glinsteren glinsterden|glinsteren glinster|geglinsterd geglinsterde glinsterend glinsterende
v|sparkle|fonkelt fonkelde|fonkelen fonkelden|fonkelen fonkel|gefonkeld gefonkelde fonkelend fonkelende
v|glow|gloeit gloeide|gloeien gloeiden|gloeien gloei|gegloeid gegloeide gloeiend gloeiende
v|rain|regent regende|regenen regenden|regenen|geregend geregende regenend regenende
v|snow|sneeuwt sneeuwde|sneeuwen sneeuwden|sneeuwen|gesneeuwd gesneeuwde sneeuwend sneeuwende
v|freeze|vriest vroor|vriezen vroren|vriezen vries|gevroren vriezend vriezende
v|melt|smelt smolt|smelten smolten|smelten smelt|gesmolten smeltend smeltende
v|flow|stroomt stroomde|stromen stroomden|stromen|gestroomd gestroomde stromend stromende
v|thunder|dondert donderde|donderen donderden|donderen|gedonderd gedonderde donderend donderende
v|storm|stormt stormde|stormden||gestormd gestormde stormend stormende
v|drip|druppelt druppelde|druppelen druppelden|druppelen|gedruppeld gedruppelde druppelend druppelende
v|open|opent opende opendoet opendeed doet_open deed_open opengaat openging gaat_open ging_open openmaakt openmaakte maakt_open maakte_open|openen openden opendoen opendeden doen_open deden_open opengaan opengingen gaan_open gingen_open openmaken openmaakten maken_open maakten_open|openen opendoen open_te_doen doe_open opengaan open_te_gaan ga_open openmaken open_te_maken maak_open|geopend geopende openend openende opengedaan opendoend opendoende opengegaan opengaand opengaande opengemaakt opengemaakte openmakend openmakende
v|close|sluit dichtdoet dichtdeed doet_dicht deed_dicht|sluiten sloten dichtdoen dichtdeden doen_dicht deden_dicht|sluiten sluit dichtdoen dicht_te_doen doe_dicht|gesloten sluitend sluitende dichtgedaan dichtdoend dichtdoende
v|lock|opsluit opsloot sluit_op sloot_op vergrendelt vergrendelde|opsluiten opsloten sluiten_op sloten_op vergrendelen vergrendelden|opsluiten op_te_sluiten sluit_op vergrendelen vergrendel|opgesloten opsluitend opsluitende vergrendeld vergrendelde vergrendelend vergrendelende
v|switch_on|aanzet aanzette zet_aan zette_aan|aanzetten zetten_aan|aanzetten aan_te_zetten zet_aan|aangezet aangezette aanzettend aanzettende
v|switch_off|uitzet uitzette zet_uit zette_uit|uitzetten zetten_uit|uitzetten uit_te_zetten zet_uit|uitgezet uitgezette uitzettend uitzettende
v|press|drukt drukte perst perste|drukken drukten persen persten|drukken persen pers|gedrukt gedrukte drukkend drukkende geperst geperste persend persende
v|knock|aanklopt aanklopte klopt_aan klopte_aan|aankloppen aanklopten kloppen_aan klopten_aan|aankloppen aan_te_kloppen klop_aan|aangeklopt aangeklopte aankloppend aankloppende
v|ring|aanbelt aanbelde belt_aan belde_aan|aanbellen aanbelden bellen_aan belden_aan|aanbellen aan_te_bellen bel_aan|aangebeld aangebelde aanbellend aanbellende
v|buy|koopt kocht|kopen kochten|kopen koop|gekocht gekochte kopend kopende
v|sell|verkoopt verkocht|verkopen verkochten|verkopen verkoop|verkocht verkochte verkopend verkopende
v|pay|betaalt betaalde|betalen betaalden|betalen betaal|betaald betaalde betalend betalende
v|cost|kost kostte|kosten kostten|kosten kost|gekost gekoste kostend kostende
v|order|bestelt bestelde|bestellen bestelden|bestellen bestel|besteld bestelde bestellend bestellende
v|reserve|reserveert reserveerde|reserveren reserveerden|reserveren reserveer|gereserveerd gereserveerde reserverend reserverende
v|rent|huurt huurde|huren huurden|huren|gehuurd gehuurde hurend hurende
v|rent_out|verhuurt verhuurde|verhuren verhuurden|verhuren verhuur|verhuurd verhuurde verhurend verhurende
v|lend|leent leende uitleent uitleende leent_uit leende_uit|lenen leenden uitlenen uitleenden lenen_uit leenden_uit|lenen leen uitlenen uit_te_lenen leen_uit|geleend geleende lenend lenende uitgeleend uitgeleende uitlenend uitlenende
v|save|spaart spaarde redt redde bespaart bespaarde opslaat opsloeg slaat_op sloeg_op|sparen spaarden redden besparen bespaarden opslaan opsloegen slaan_op sloegen_op|sparen spaar redden red besparen bespaar opslaan op_te_slaan sla_op|gespaard gespaarde sparend sparende gered geredde reddend reddende bespaard bespaarde besparend besparende opgeslagen opslaand opslaande
v|earn|verdient verdiende|verdienen verdienden|verdienen verdien|verdiend verdiende verdienend verdienende
v|send|stuurt stuurde verzendt verzond|sturen stuurden verzenden verzonden|sturen stuur verzenden verzend|gestuurd gestuurde sturend sturende verzonden verzendend verzendende
v|deliver|bezorgt bezorgde levert leverde|bezorgen bezorgden leveren leverden|bezorgen bezorg leveren lever|bezorgd bezorgde bezorgend bezorgende geleverd geleverde leverend leverende
v|share|deelt deelde|delen deelden|delen|gedeeld gedeelde delend delende
v|divide|verdeelt verdeelde|verdelen verdeelden|verdelen verdeel|verdeeld verdeelde verdelend verdelende
v|exchange|ruilt ruilde wisselt wisselde|ruilen ruilden wisselen wisselden|ruilen ruil wisselen wissel|geruild geruilde ruilend ruilende gewisseld gewisselde wisselend wisselende
v|change|verandert veranderde|veranderen veranderden|veranderen verander|veranderd veranderde veranderend veranderende
v|transform|betovert betoverde|betoveren betoverden|betoveren betover|betoverd betoverde betoverend betoverende
v|conjure|tovert toverde|toveren toverden|toveren tover|getoverd getoverde toverend toverende
v|grow_bigger|vergroot vergrootte|vergroten vergrootten|vergroten vergroot|vergroot vergrote vergrotend vergrotende
v|improve|verbetert verbeterde|verbeteren verbeterden|verbeteren verbeter|verbeterd verbeterde verbeterend verbeterende
v|help|helpt hielp|helpen hielpen|helpen help|geholpen helpend helpende
v|protect|beschermt beschermde|beschermen beschermden|beschermen bescherm|beschermd beschermde beschermend beschermende
v|guard|bewaakt bewaakte|bewaken bewaakten|bewaken bewaak|bewaakt bewaakte bewakend bewakende
v|care_for|verzorgt verzorgde zorgt zorgde|verzorgen verzorgden zorgen zorgden|verzorgen verzorg zorgen|verzorgd verzorgde verzorgend verzorgende gezorgd gezorgde zorgend zorgende
v|heal|geneest genas|genezen genazen|genezen genees|genezen genezend genezende
v|comfort|troost troostte|troosten troostten|troosten troost|getroost getrooste troostend troostende
v|bandage|verbindt verbond|verbinden verbonden|verbinden verbind|verbonden verbindend verbindende
v|warn|waarschuwt waarschuwde|waarschuwen waarschuwden|waarschuwen waarschuw|gewaarschuwd gewaarschuwde waarschuwend waarschuwende
v|beware|oplet oplette let_op lette_op|opletten letten_op|opletten op_te_letten let_op|opgelet opgelette oplettend oplettende
v|watch_out|uitkijkt uitkeek kijkt_uit keek_uit oppast oppaste past_op paste_op|uitkijken uitkeken kijken_uit keken_uit oppassen oppasten passen_op pasten_op|uitkijken uit_te_kijken kijk_uit oppassen op_te_passen pas_op|uitgekeken uitkijkend uitkijkende opgepast opgepaste oppassend oppassende
v|promise|belooft beloofde|beloven beloofden|beloven beloof|beloofd beloofde belovend belovende
v|surprise|verrast verraste|verrassen verrasten|verrassen verras|verrast verraste
v|scare|schrikt schrok|schrikken schrokken|schrikken|geschrokken schrikkend schrikkende
v|tremble|trilt trilde|trillen trilden|trillen tril|getrild getrilde trillend trillende
v|shiver|rilt rilde|rillen rilden|rillen ril|gerild gerilde rillend rillende
v|dare|durft durfde|durven durfden|durven durf|gedurfd gedurfde durvend durvende
v|enjoy|geniet genoot|genieten genoten|genieten geniet|genoten genietend genietende
v|miss|miste|missen misten|missen mis|gemist gemiste missend missende
v|need|nodig_heeft nodig_had heeft_nodig had_nodig|nodig_hebben nodig_hadden hebben_nodig hadden_nodig|nodig_hebben nodig_te_hebben heb_nodig|nodig_gehad nodig_gehadde nodig_hebbend nodig_hebbende
v|use|gebruikt gebruikte|gebruiken gebruikten|gebruiken gebruik|gebruikt gebruikte gebruikend gebruikende
v|work|werkt werkte|werken werkten|werken|gewerkt gewerkte werkend werkende
v|work_together|samenwerkt samenwerkte werkt_samen werkte_samen|samenwerken samenwerkten werken_samen werkten_samen|samenwerken samen_te_werken werk_samen|samengewerkt samengewerkte samenwerkend samenwerkende
v|organise|organiseert organiseerde|organiseren organiseerden|organiseren organiseer|georganiseerd georganiseerde organiserend organiserende
v|take_place|plaatsvindt plaatsvond vindt_plaats vond_plaats|plaatsvinden plaatsvonden vinden_plaats vonden_plaats|plaatsvinden plaats_te_vinden vind_plaats|plaatsgevonden plaatsvindend plaatsvindende
v|cancel|afzegt afzei zegt_af zei_af|afzeggen afzeiden zeggen_af zeiden_af|afzeggen af_te_zeggen zeg_af|afgezegd afgezegde afzeggend afzeggende
v|be_cancelled|vervalt verviel|vervallen vervielen|vervallen verval|vervallen vervallend vervallende
v|register|aanmeldt aanmeldde meldt_aan meldde_aan|aanmelden aanmeldden melden_aan meldden_aan|aanmelden aan_te_melden meld_aan inschrijven|aangemeld aangemelde aanmeldend aanmeldende ingeschreven
v|say_goodbye|afscheid_neemt afscheid_nam neemt_afscheid nam_afscheid|afscheid_nemen afscheid_namen nemen_afscheid namen_afscheid|afscheid_nemen afscheid_te_nemen neem_afscheid|afscheid_genomen afscheid_nemend afscheid_nemende
v|retire|||met_pensioen_gaan|
v|meet|ontmoet ontmoette tegenkomt tegenkwam komt_tegen kwam_tegen|ontmoeten ontmoetten tegenkomen tegenkwamen komen_tegen kwamen_tegen|ontmoeten ontmoet tegenkomen tegen_te_komen kom_tegen|ontmoet ontmoete ontmoetend ontmoetende tegengekomen tegenkomend tegenkomende
v|get_to_know|||leren_kennen|
v|gather|verzamelt verzamelde|verzamelen verzamelden|verzamelen verzamel|verzameld verzamelde verzamelend verzamelende
v|collect|inzamelt inzamelde zamelt_in zamelde_in|inzamelen inzamelden zamelen_in zamelden_in|inzamelen in_te_zamelen zamel_in|ingezameld ingezamelde inzamelend inzamelende
v|fit|past paste|passen pasten|passen pas|gepast gepaste passend passende
v|belong|||horen_bij|
v|happen|gebeurt gebeurde|gebeuren gebeurden|gebeuren gebeur|gebeurd gebeurde gebeurend gebeurende
v|appear|verschijnt verscheen|verschijnen verschenen|verschijnen verschijn|verschenen verschijnend verschijnende
v|disappear|verdwijnt verdween|verdwijnen verdwenen|verdwijnen verdwijn|verdwenen verdwijnend verdwijnende
v|seem|lijkt leek|lijken leken|lijken lijk|geleken lijkend lijkende
v|mean|betekent betekende|betekenen betekenden|betekenen beteken|betekend betekende betekenend betekenende
v|become_friends|||bevriend_raken|bevriend
v|land|landt landde neerstrijkt neerstreek strijkt_neer streek_neer|landden neerstrijken neerstreken strijken_neer streken_neer|neerstrijken neer_te_strijken strijk_neer|geland gelande landend landende neergestreken neerstrijkend neerstrijkende
v|rise|stijgt steeg rees|stijgen stegen rijzen rezen|stijgen stijg rijzen rijs|gestegen stijgend stijgende gerezen rijzend rijzende
v|descend|daalt daalde|daalden|daal|gedaald gedaalde dalend dalende
v|hatch|uitkomt uitkwam komt_uit kwam_uit|uitkomen uitkwamen komen_uit kwamen_uit|uitkomen uit_te_komen kom_uit|uitgekomen uitkomend uitkomende
v|breed|broedt broedde|broeden broedden|broeden broed|gebroed gebroede broedend broedende
v|bark|blaft blafte|blaffen blaften|blaffen blaf|geblaft geblafte blaffend blaffende
v|meow|miauwt miauwde|miauwen miauwden|miauwen miauw|gemiauwd gemiauwde miauwend miauwende
v|growl|gromt gromde|grommen gromden|grommen grom|gegromd gegromde grommend grommende
v|howl|jankt jankte|janken jankten|janken jank|gejankt gejankte jankend jankende
v|crow|kraait kraaide|kraaiden||gekraaid gekraaide kraaiend kraaiende
v|sing|zingt zong|zingen zongen|zingen zing|gezongen zingend zingende
v|whistle|floot|fluiten floten|fluiten|gefloten fluitend fluitende
v|hum|neuriët neuriëde|neuriën neuriëden|neuriën neurië|geneuriëd geneuriëde
v|buzz|zoemt zoemde|zoemen zoemden|zoemen zoem|gezoemd gezoemde zoemend zoemende
v|clap|klapt klapte|klappen klapten|klappen klap|geklapt geklapte klappend klappende
v|applaud|applaudisseert applaudisseerde|applaudisseren applaudisseerden|applaudisseren applaudisseer|geapplaudisseerd geapplaudisseerde applaudisserend applaudisserende
v|perform|optreedt optrad treedt_op trad_op|optreden optraden treden_op traden_op|optreden op_te_treden treed_op|opgetreden optredend optredende
v|sound|klinkt klonk|klinken klonken|klinken klink|geklonken klinkend klinkende
v|breathe|ademt ademde|ademen ademden|ademen adem|geademd geademde ademend ademende
v|cough|hoestte|hoesten hoestten|hoesten|gehoest gehoeste hoestend hoestende
v|sneeze|niest niesde|niezen niesden|niezen nies|geniesd geniesde niezend niezende
v|bleed|bloedt bloedde|bloeden bloedden|bloeden|gebloed gebloede bloedend bloedende
v|vaccinate|||inenten|ingeënt
v|vote|stemt stemde|stemmen stemden|stemmen|gestemd gestemde stemmend stemmende
v|recycle|recyclet recyclede|recyclen recycleden|recyclen recycle|gerecycled gerecyclede recyclend recyclende
v|separate|scheidt scheidde|scheiden scheidden|scheiden scheid|gescheiden scheidend scheidende
v|recharge|oplaadt oplaadde laadt_op laadde_op|opladen oplaadden laden_op laadden_op|opladen op_te_laden laad_op|opgeladen opladend opladende
v|load|laadt laadde|laden laadden|laden laad|geladen ladend ladende
v|unload|uitlaadt uitlaadde laadt_uit laadde_uit|uitladen uitlaadden laden_uit laadden_uit|uitladen uit_te_laden laad_uit|uitgeladen uitladend uitladende
v|park|parkeert parkeerde|parkeren parkeerden|parkeren parkeer|geparkeerd geparkeerde parkerend parkerende
v|brake|remt remde|remmen remden|remmen|geremd geremde remmend remmende
v|overtake|inhaalt inhaalde haalt_in haalde_in|inhalen inhaalden halen_in haalden_in|inhalen in_te_halen haal_in|ingehaald ingehaalde inhalend inhalende
v|turn_off|afslaat afsloeg slaat_af sloeg_af|afslaan afsloegen slaan_af sloegen_af|afslaan af_te_slaan sla_af|afgeslagen afslaand afslaande
v|cross|oversteekt overstak steekt_over stak_over|oversteken overstaken steken_over staken_over|oversteken over_te_steken steek_over|overgestoken overstekend overstekende
v|get_in|instapt instapte stapt_in stapte_in|instappen instapten stappen_in stapten_in|instappen in_te_stappen stap_in|ingestapt ingestapte instappend instappende
v|get_off|uitstapt uitstapte stapt_uit stapte_uit|uitstappen uitstapten stappen_uit stapten_uit|uitstappen uit_te_stappen stap_uit|uitgestapt uitgestapte uitstappend uitstappende
v|change_trains|overstapt overstapte stapt_over stapte_over|overstappen overstapten stappen_over stapten_over|overstappen over_te_stappen stap_over|overgestapt overgestapte overstappend overstappende
v|step|stapt stapte|stapten||gestapt gestapte stappend stappende
v|tie_up|vastbindt vastbond bindt_vast bond_vast|vastbinden vastbonden binden_vast bonden_vast|vastbinden vast_te_binden bind_vast|vastgebonden vastbindend vastbindende
v|hold|vasthoudt vasthield houdt_vast hield_vast|vasthouden vasthielden houden_vast hielden_vast|vasthouden vast_te_houden houd_vast|vastgehouden vasthoudend vasthoudende
v|let_go|loslaat losliet laat_los liet_los|loslaten loslieten laten_los lieten_los|loslaten los_te_laten laat_los|losgelaten loslatend loslatende
v|free|bevrijdt bevrijdde|bevrijden bevrijdden|bevrijden bevrijd|bevrijd bevrijde bevrijdend bevrijdende
v|capture|gevangenneemt gevangennam neemt_gevangen nam_gevangen|gevangennemen gevangennamen nemen_gevangen namen_gevangen|gevangennemen gevangen_te_nemen neem_gevangen|gevangengenomen gevangennemend gevangennemende
v|trick|fopt fopte|foppen fopten|foppen fop te_slim_af_zijn|gefopt gefopte foppend foppende
v|tease|plaagt plaagde|plagen plaagden|plagen plaag|geplaagd geplaagde plagend plagende
v|bully|pest pestte|pesten pestten|pesten pest|gepest gepeste pestend pestende
v|punish|straft strafte|straffen straften|straffen straf|gestraft gestrafte straffend straffende
v|reward|beloont beloonde|belonen beloonden|belonen beloon|beloond beloonde belonend belonende
v|forgive|vergeeft vergaf|vergeven vergaven|vergeven vergeef|vergeven vergevend vergevende
v|obey|gehoorzaamt gehoorzaamde|gehoorzamen gehoorzaamden|gehoorzamen gehoorzaam|gehoorzaamd gehoorzaamde gehoorzamend gehoorzamende
v|refuse|weigert weigerde|weigeren weigerden|weigeren weiger|geweigerd geweigerde weigerend weigerende
v|allow|||toestaan|toegestaan
v|forbid|verbiedt verbood|verbieden verboden|verbieden verbied|verboden verbiedend verbiedende
v|welcome|verwelkomt verwelkomde|verwelkomen verwelkomden|verwelkomen verwelkom|verwelkomd verwelkomde verwelkomend verwelkomende
v|look_for|opzoekt opzocht zoekt_op zocht_op|opzoeken opzochten zoeken_op zochten_op|opzoeken op_te_zoeken zoek_op|opgezocht opgezochte opzoekend opzoekende
v|look_forward|uitziet uitzag ziet_uit zag_uit|uitzien uitzagen zien_uit zagen_uit|uitzien uit_te_zien zie_uit|uitgezien uitziend uitziende
v|rule|regeert regeerde|regeren regeerden|regeren regeer|geregeerd geregeerde regerend regerende
v|sunbathe|zont zonde|zonden||zonnend zonnende
v|camp|kampeert kampeerde|kamperen kampeerden|kamperen kampeer|gekampeerd gekampeerde kamperend kamperende
v|fish|vist viste|vissen visten|vissen|gevist geviste vissend vissende
v|consist|bestaat bestond|bestaan bestonden|bestaan besta|bestaan bestaand bestaande
v|wear|aanheeft aanhad heeft_aan had_aan|aanhebben aanhadden hebben_aan hadden_aan|aanhebben aan_te_hebben heb_aan|aangehad aangehadde aanhebbend aanhebbende
v|hand_out|uitdeelt uitdeelde deelt_uit deelde_uit|uitdelen uitdeelden delen_uit deelden_uit|uitdelen uit_te_delen deel_uit|uitgedeeld uitgedeelde uitdelend uitdelende
v|hand|overhandigt overhandigde|overhandigen overhandigden|overhandigen overhandig|overhandigd overhandigde overhandigend overhandigende
v|pass_on|doorgeeft doorgaf geeft_door gaf_door|doorgeven doorgaven geven_door gaven_door|doorgeven door_te_geven geef_door|doorgegeven doorgevend doorgevende
v|give_back|teruggeeft teruggaf geeft_terug gaf_terug|teruggeven teruggaven geven_terug gaven_terug|teruggeven terug_te_geven geef_terug|teruggegeven teruggevend teruggevende
v|give_away|weggeeft weggaf geeft_weg gaf_weg|weggeven weggaven geven_weg gaven_weg|weggeven weg_te_geven geef_weg|weggegeven weggevend weggevende
v|bring_back|terugbrengt terugbracht brengt_terug bracht_terug|terugbrengen terugbrachten brengen_terug brachten_terug|terugbrengen terug_te_brengen breng_terug|teruggebracht teruggebrachte terugbrengend terugbrengende
v|get_lost|kwijtraakt kwijtraakte raakt_kwijt raakte_kwijt|kwijtraken kwijtraakten raken_kwijt raakten_kwijt|kwijtraken kwijt_te_raken raak_kwijt|kwijtgeraakt kwijtgeraakte kwijtrakend kwijtrakende
v|run_away|wegloopt wegliep loopt_weg liep_weg|weglopen wegliepen lopen_weg liepen_weg|weglopen weg_te_lopen loop_weg|weggelopen weglopend weglopende
v|fly_away|wegvliegt wegvloog vliegt_weg vloog_weg|wegvliegen wegvlogen vliegen_weg vlogen_weg|wegvliegen weg_te_vliegen vlieg_weg|weggevlogen wegvliegend wegvliegende
v|hurry|haastte|haasten haastten|haasten|gehaast gehaaste haastend haastende
v|rush|||zich_haasten|
v|stumble|struikelt struikelde|struikelen struikelden|struikelen struikel|gestruikeld gestruikelde struikelend struikelende
v|wind|opwindt windt_op|opwinden winden_op|opwinden op_te_winden wind_op|opgewonden opwindend opwindende
v|blow_up|opblaast opblies blaast_op blies_op|opblazen opbliezen blazen_op bliezen_op|opblazen op_te_blazen blaas_op|opgeblazen opblazend opblazende
v|hang_up|ophangt ophing hangt_op hing_op|ophangen ophingen hangen_op hingen_op|ophangen op_te_hangen hang_op|opgehangen ophangend ophangende
v|put_down|neerlegt neerlegde legt_neer legde_neer|neerleggen neerlegden leggen_neer legden_neer|neerleggen neer_te_leggen leg_neer|neergelegd neergelegde neerleggend neerleggende
v|put_away|weglegt weglegde legt_weg legde_weg|wegleggen weglegden leggen_weg legden_weg|wegleggen weg_te_leggen leg_weg|weggelegd weggelegde wegleggend wegleggende
v|sit_down|||gaan_zitten|
v|clear|||afruimen|afgeruimd
v|sprinkle|bestrooit bestrooide strooit strooide|bestrooien bestrooiden strooien strooiden|bestrooien bestrooi strooien strooi|bestrooid bestrooide bestrooiend bestrooiende gestrooid gestrooide strooiend strooiende
v|boil|||opkoken|
v|spread|smeert smeerde|smeren smeerden|smeren smeer|gesmeerd gesmeerde smerend smerende
v|cool|afkoelt afkoelde koelt_af koelde_af|afkoelen afkoelden koelen_af koelden_af|afkoelen af_te_koelen koel_af|afgekoeld afgekoelde afkoelend afkoelende
v|prepare|bereidt bereidde voorbereidt voorbereidde bereidt_voor bereidde_voor|bereiden bereidden voorbereiden voorbereidden bereiden_voor bereidden_voor|bereiden bereid voorbereiden voor_te_bereiden bereid_voor|bereid bereide bereidend bereidende voorbereid voorbereide voorbereidend voorbereidende
v|work_out|uitwerkt uitwerkte werkt_uit werkte_uit|uitwerken uitwerkten werken_uit werkten_uit|uitwerken uit_te_werken werk_uit|uitgewerkt uitgewerkte uitwerkend uitwerkende
v|settle|regelt regelde|regelen regelden|regelen|geregeld geregelde regelend regelende
v|arrange|ordent ordende|ordenen ordenden|ordenen orden|geordend geordende ordenend ordenende
v|flicker|flakkert flakkerde|flakkeren flakkerden|flakkeren flakker|geflakkerd geflakkerde flakkerend flakkerende
v|beat|verslaat versloeg|verslaan versloegen|verslaan versla|verslaand verslaande
v|solve|oplost oploste lost_op loste_op|oplossen oplosten lossen_op losten_op|oplossen op_te_lossen los_op|opgelost opgeloste oplossend oplossende
v|check|controleert controleerde|controleren controleerden|controleren controleer|gecontroleerd gecontroleerde controlerend controlerende
v|connect|aansluit aansloot sluit_aan sloot_aan|aansluiten aansloten sluiten_aan sloten_aan|aansluiten aan_te_sluiten sluit_aan|aangesloten aansluitend aansluitende
v|turn_on|inschakelt inschakelde schakelt_in schakelde_in|inschakelen inschakelden schakelen_in schakelden_in|inschakelen in_te_schakelen schakel_in|ingeschakeld ingeschakelde inschakelend inschakelende
v|disturb|stoort stoorde|storen stoorden|storen stoor|gestoord gestoorde storend storende
v|recognise|herkent herkende|herkennen herkenden|herkennen herken|herkend herkende herkennend herkennende
v|admire|bewondert bewonderde|bewonderen bewonderden|bewonderen bewonder|bewonderd bewonderde bewonderend bewonderende
v|trust|vertrouwt vertrouwde|vertrouwen vertrouwden|vertrouwen vertrouw|vertrouwd vertrouwde vertrouwend vertrouwende
v|worry|||zorgen_maken|
v|hate|haat haatte|haten haatten|haten haat|gehaat gehate hatend hatende
v|complain|klaagt klaagde|klagen klaagden|klagen klaag|geklaagd geklaagde klagend klagende
v|beg|smeekt smeekte|smeken smeekten|smeken smeek|gesmeekt gesmeekte smekend smekende
v|pray|bidt|bidden|bidden bid|gebeden biddend biddende
v|bless|zegent zegende|zegenen zegenden|zegenen zegen|gezegend gezegende zegenend zegenende
v|bury|begraaft begroef|begraven begroeven|begraven begraaf|begravend begravende
v|wander|zwerft zwierf|zwerven zwierven|zwerven zwerf|gezworven zwervend zwervende
v|sigh|zucht zuchtte|zuchten zuchtten|zuchten zucht|gezucht gezuchte zuchtend zuchtende
v|nod|knikt knikte|knikken knikten|knikken knik|geknikt geknikte knikkend knikkende
v|bow|buigt|buigen|buigen buig|gebogen buigend buigende
v|stretch|strekt strekte rekt rekte|strekken strekten rekken rekten|strekken strek rekken rek|gestrekt gestrekte strekkend strekkende gerekt gerekte rekkend rekkende
v|kneel|knielt knielde|knielen knielden|knielen kniel|geknield geknielde knielend knielende
v|shake|schudt schudde|schudden|schudden schud|geschud geschudde schuddend schuddende
v|peek|gluurt gluurde|gluren gluurden|gluren gluur|gegluurd gegluurde glurend glurende
v|sneak|sluipt sloop|sluipen slopen|sluipen sluip|geslopen sluipend sluipende
v|sniff|snuffelt snuffelde|snuffelen snuffelden|snuffelen snuffel|gesnuffeld gesnuffelde snuffelend snuffelende
v|scratch|krabt krabde|krabden||gekrabd gekrabde krabbend krabbende
v|gnaw|knaagt knaagde|knagen knaagden|knagen knaag|geknaagd geknaagde knagend knagende
v|peck|pikt pikte|pikken pikten|pikken pik|gepikt gepikte pikkend pikkende
v|lay|||eieren_leggen|
v|arise|ontstaat ontstond|ontstaan ontstonden|ontstaan ontsta|ontstaan ontstaand ontstaande
v|grind|maalt maalde|malen maalden|malen maal|gemalen malend malende
v|forge|smeedt smeedde|smeden smeedden|smeden smeed|gesmeed gesmede smedend smedende
v|knot_together|vastknoopt vastknoopte knoopt_vast knoopte_vast|vastknopen vastknoopten knopen_vast knoopten_vast|vastknopen vast_te_knopen knoop_vast|vastgeknoopt vastgeknoopte vastknopend vastknopende
v|explore|verkent verkende|verkennen verkenden|verkennen verken|verkend verkende verkennend verkennende
v|investigate|onderzoekt onderzocht|onderzoeken onderzochten|onderzoeken onderzoek|onderzocht onderzochte onderzoekend onderzoekende
v|dig_up|opgraaft opgroef graaft_op groef_op|opgraven opgroeven graven_op groeven_op|opgraven op_te_graven graaf_op|opgegraven opgravend opgravende
v|put_back|terugzet terugzette zet_terug zette_terug|terugzetten zetten_terug|terugzetten terug_te_zetten zet_terug|teruggezet teruggezette terugzettend terugzettende
v|take_out|uithaalt uithaalde haalt_uit haalde_uit|uithalen uithaalden halen_uit haalden_uit|uithalen uit_te_halen haal_uit|uitgehaald uitgehaalde uithalend uithalende
v|cut_out|uitknipt uitknipte knipt_uit knipte_uit|uitknippen uitknipten knippen_uit knipten_uit|uitknippen uit_te_knippen knip_uit|uitgeknipt uitgeknipte uitknippend uitknippende
v|cut_off|afsnijdt afsneed snijdt_af sneed_af|afsnijden afsneden snijden_af sneden_af|afsnijden af_te_snijden snijd_af|afgesneden afsnijdend afsnijdende
v|cut_open|opensnijdt opensneed snijdt_open sneed_open|opensnijden opensneden snijden_open sneden_open|opensnijden open_te_snijden snijd_open|opengesneden opensnijdend opensnijdende
v|stick_on|opplakt opplakte plakt_op plakte_op|opplakken opplakten plakken_op plakten_op|opplakken op_te_plakken plak_op|opgeplakt opgeplakte opplakkend opplakkende
v|fill_up|bijvult bijvulde vult_bij vulde_bij|bijvullen bijvulden vullen_bij vulden_bij|bijvullen bij_te_vullen vul_bij|bijgevuld bijgevulde bijvullend bijvullende
v|rinse|spoelt spoelde afspoelt afspoelde spoelt_af spoelde_af|spoelen spoelden afspoelen afspoelden spoelen_af spoelden_af|spoelen spoel afspoelen af_te_spoelen spoel_af|gespoeld gespoelde spoelend spoelende afgespoeld afgespoelde afspoelend afspoelende
v|soak|weekt weekte|weekten||geweekt geweekte wekend wekende
v|drain|afgiet afgoot giet_af goot_af|afgieten afgoten gieten_af goten_af|afgieten af_te_gieten giet_af|afgegoten afgietend afgietende
v|sift|zeeft zeefde|zeefden||gezeefd gezeefde zevend
v|grate|raspt raspte|raspen raspten|raspen rasp|geraspt geraspte raspend raspende
v|evacuate|ontruimt ontruimde|ontruimen ontruimden|ontruimen ontruim|ontruimd ontruimde ontruimend ontruimende
v|drown|verdrinkt verdronk|verdrinken verdronken|verdrinken verdrink|verdronken verdrinkend verdrinkende
v|crash|botst botste|botsen botsten|botsen bots|gebotst gebotste botsend botsende
v|collide|aanrijdt aanreed rijdt_aan reed_aan|aanrijden aanreden rijden_aan reden_aan|aanrijden aan_te_rijden rijd_aan|aangereden aanrijdend aanrijdende
v|splash|spettert spetterde plonst plonsde|spetteren spetterden plonzen plonsden|spetteren spetter plonzen plons|gespetterd gespetterde spetterend spetterende geplonsd geplonsde plonzend plonzende
v|play_football|voetbalt voetbalde|voetballen voetbalden|voetballen|gevoetbald gevoetbalde voetballend voetballende
v|play_tennis|tennist tenniste|tennissen tennisten|tennissen|getennist getenniste tennissend tennissende
v|dribble|dribbelt dribbelde|dribbelen dribbelden|dribbelen dribbel|gedribbeld gedribbelde dribbelend dribbelende
v|sprint|sprint sprintte|sprinten sprintten|sprinten sprint|gesprint gesprinte sprintend sprintende
v|cheer|juicht juichte|juichen juichten|juichen juich|gejuicht gejuichte juichend juichende
v|encourage|aanmoedigt aanmoedigde moedigt_aan moedigde_aan|aanmoedigen aanmoedigden moedigen_aan moedigden_aan|aanmoedigen aan_te_moedigen moedig_aan|aangemoedigd aangemoedigde aanmoedigend aanmoedigende
v|follow_along|meeloopt meeliep loopt_mee liep_mee|meelopen meeliepen lopen_mee liepen_mee|meelopen mee_te_lopen loop_mee|meegelopen meelopend meelopende
v|sing_along|meezingt meezong zingt_mee zong_mee|meezingen meezongen zingen_mee zongen_mee|meezingen mee_te_zingen zing_mee|meegezongen meezingend meezingende
v|dance_along|meedanst meedanste danst_mee danste_mee|meedansen meedansten dansen_mee dansten_mee|meedansen mee_te_dansen dans_mee|meegedanst meegedanste meedansend meedansende
v|play_along|meespeelt meespeelde speelt_mee speelde_mee|meespelen meespeelden spelen_mee speelden_mee|meespelen mee_te_spelen speel_mee|meegespeeld meegespeelde meespelend meespelende
v|help_along|meehelpt meehielp helpt_mee hielp_mee|meehelpen meehielpen helpen_mee hielpen_mee|meehelpen mee_te_helpen help_mee|meegeholpen meehelpend meehelpende
v|look_around|rondkijkt rondkeek kijkt_rond keek_rond|rondkijken rondkeken kijken_rond keken_rond|rondkijken rond_te_kijken kijk_rond|rondgekeken rondkijkend rondkijkende
v|walk_around|rondloopt rondliep loopt_rond liep_rond|rondlopen rondliepen lopen_rond liepen_rond|rondlopen rond_te_lopen loop_rond|rondgelopen rondlopend rondlopende
v|lie_down|||gaan_liggen|
v|turn_around|omdraait omdraaide draait_om draaide_om|omdraaien omdraaiden draaien_om draaiden_om|omdraaien om_te_draaien draai_om|omgedraaid omgedraaide omdraaiend omdraaiende
v|fall_over|omvalt omviel valt_om viel_om|omvallen omvielen vallen_om vielen_om|omvallen om_te_vallen val_om|omgevallen omvallend omvallende
v|fall_down|neervalt neerviel valt_neer viel_neer|neervallen neervielen vallen_neer vielen_neer|neervallen neer_te_vallen val_neer|neergevallen neervallend neervallende
v|break_down|||stuk_gaan kapot_gaan|
v|print|afdrukt afdrukte drukt_af drukte_af|afdrukken afdrukten drukken_af drukten_af|afdrukken af_te_drukken druk_af|afgedrukt afgedrukte afdrukkend afdrukkende
v|click|klikt klikte|klikken klikten|klikken klik|geklikt geklikte klikkend klikkende
v|download|downloadt downloadde|downloaden downloadden|downloaden download|gedownload gedownloade downloadend downloadende
v|install|installeert installeerde|installeren installeerden|installeren installeer|geinstalleerd geinstalleerde installerend installerende
v|insulate|isoleert isoleerde|isoleren isoleerden|isoleren isoleer|geisoleerd geisoleerde isolerend isolerende
v|renovate|renoveert renoveerde|renoveren renoveerden|renoveren renoveer|gerenoveerd gerenoveerde renoverend renoverende
v|tile|tegelt tegelde|tegelen tegelden|tegelen|getegeld getegelde tegelend tegelende
v|wallpaper|behangt behangde|behangen behangden|behangen behang|behangend behangende
v|dismantle|sloopt sloopte|sloopten||gesloopt gesloopte slopend slopende
v|weld|last laste|lassen lasten|lassen|gelast gelaste lassend lassende
v|varnish|vernist verniste|vernissen vernisten|vernissen vernis|vernist verniste vernissend vernissende
v|carve|kerft kerfde|kerven kerfden|kerven kerf|gekerfd gekerfde kervend kervende
v|plane|schaaft schaafde|schaven schaafden|schaven|geschaafd geschaafde schavend schavende
v|calm|kalmeert kalmeerde|kalmeren kalmeerden|kalmeren kalmeer|gekalmeerd gekalmeerde kalmerend kalmerende
v|relax|ontspant ontspande|ontspannen ontspanden|ontspannen ontspan|ontspannen ontspannend ontspannende
v|breathe_in|inademt inademde ademt_in ademde_in|inademen inademden ademen_in ademden_in|inademen in_te_ademen adem_in|ingeademd ingeademde inademend inademende
v|breathe_out|uitademt uitademde ademt_uit ademde_uit|uitademen uitademden ademen_uit ademden_uit|uitademen uit_te_ademen adem_uit|uitgeademd uitgeademde uitademend uitademende
v|meditate|mediteert mediteerde|mediteren mediteerden|mediteren mediteer|gemediteerd gemediteerde mediterend mediterende
"""
