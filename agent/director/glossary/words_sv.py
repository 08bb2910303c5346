"""Swedish words in plain English."""

from __future__ import annotations

WORDS = """
f|the|den
f|a|en ett
f|it|det
f|this|detta denna den_här det_här denne
f|these|dessa de_här
f|that|det_där den_där
f|those|de_där
f|such|sådan sådant sådana
f|such_a|en_sådan ett_sådant
f|and|och
f|or|eller
f|but|men
f|both|både båda bägge
f|neither|varken
f|because|eftersom därför_att
f|so|så alltså
f|so_that|så_att
f|although|fastän trots_att
f|if|om_man om_du om_han om_hon om_det om_den om_vi om_de ifall
f|when|när då
f|when_one|när_man
f|where_one|där_man
f|how_to|hur_man
f|which_one|som_man
f|that_one|att_man
f|what_one|vad_man
f|while|medan
f|before|innan
f|after|efter efter_att
f|until|tills till_dess
f|since|sedan
f|than|än
f|in|i uti
f|on|på
f|at|vid hos
f|to|till
f|to|att
f|into|in_i
f|onto|upp_på
f|for|för åt
f|in_order_to|för_att
f|without|utan
f|instead_of|i_stället_för istället_för
f|from|från ifrån ur
f|of|av utav
f|with|med
f|with|ihop_med tillsammans_med
f|about|om angående
f|over|över
f|above|ovanför ovan
f|under|under
f|below|nedanför
f|behind|bakom
f|in_front_of|framför inför
f|beside|bredvid intill
f|between|mellan emellan
f|among|bland ibland_de
f|against|mot emot
f|through|genom igenom
f|around|runt omkring runtom
f|along|längs längsmed utmed
f|across|tvärs_över tvärsöver
f|past|förbi
f|inside|inuti inne_i innanför
f|outside|utanför
f|near|nära
f|opposite|mittemot mitt_emot
f|except|utom förutom
f|thanks_to|tack_vare
f|because_of|på_grund_av
f|according_to|enligt
f|despite|trots
f|towards|mot_en
f|via|via
f|per|per
f|as|som_en som_ett
f|who|som vem vilka
f|whose|vars vems
f|which|vilken vilket
f|what|vad
f|where|var_är vart
f|there|där dit
f|here|här hit
f|how|hur
f|why|varför
f|how_much|hur_mycket
f|how_many|hur_många
f|where_from|varifrån
f|I|jag
f|you|du ni dig er
f|he|han
f|she|hon
f|we|vi
f|they|de dom
f|they|hen
f|me|mig mej
f|him|honom
f|her|henne
f|us|oss
f|them|dem
f|himself|sig sej sig_själv
f|myself|mig_själv
f|yourself|dig_själv
f|itself|själv självt själva
f|my|min mitt mina
f|your|din ditt dina ert era
f|his|hans
f|her|hennes
f|its|dess
f|our|vår vårt våra
f|their|deras sin sitt sina
f|own|egen eget egna
f|each_other|varandra
f|each_other's|varandras
f|not|inte icke ej
f|no|ingen inget inga nej
f|yes|ja jo
f|nothing|ingenting
f|something|något någonting
f|somebody|någon
f|some|några
f|nobody|ingen_alls
f|everybody|alla_människor varenda_en
f|everything|allt allting
f|all|alla
f|every|varje varenda
f|each|var_och_en
f|many|många
f|much|mycket
f|more|mer mera fler flera_än
f|most|mest flest
f|few|få
f|less|mindre_än
f|fewer|färre
f|several|flera åtskilliga
f|a_few|ett_par några_få
f|a_little|lite litet_grann
f|enough|nog tillräckligt
f|other|andra annan annat
f|another|en_annan ett_annat en_till ett_till
f|same|samma
f|is|är
f|was|var
f|has|har
f|had|hade
f|been|varit
f|be|vara
f|have|ha hava
f|had_had|haft
f|becomes|blir
f|became|blev
f|become|bli bliva blivit
f|will|ska skall kommer_att
f|would|skulle
f|can|kan
f|could|kunde
f|be_able_to|kunna kunnat
f|must|måste
f|may|får_inte
f|should|bör borde
f|want|vill
f|wanted|ville
f|want_to|vilja velat
f|let|låt låter lät
f|there_is|det_finns det_är finns
f|there_was|det_fanns fanns
f|it_was|det_var
f|once_upon_a_time|var_en_gång det_var_en_gång
f|either|antingen
f|too|också även
f|only|bara endast enbart
f|also|dessutom
f|just|just precis
f|even|till_och_med
f|like|liksom såsom
f|about_which|om_vilken
f|on_it|därpå
f|of_it|därav
f|with_it|därmed
f|therefore|därför
f|however|däremot dock
f|please|snälla
f|thanks|tack
f|thank_you|tack_så_mycket tusen_tack
f|hello|hej hallå
f|goodbye|hejdå hej_då
f|whether|huruvida
f|within|inom
f|during|under_tiden
f|off|iväg
f|up|upp uppför uppe
f|down|ner ned nedför nere nerför
f|out|ut ute
f|in|in inne
f|home|hem
f|forward|fram
f|past|förbi_den
f|by|senast
f|unless|såvida_inte
f|for_which|för_vilken
f|per|à
f|at_least|minst åtminstone
f|at_most|högst
f|for_example|till_exempel t_ex
f|and_so_on|och_så_vidare osv
f|the_one|den_som
f|those_who|de_som
f|what|vad_är_det
f|as|som_om
f|back|tillbaka åter
f|away|bort borta undan
f|together|tillsammans ihop
f|ago|för_länge_sedan
f|once|en_gång
f|in_the_middle_of|mitt_i mitt_på mitt_ute
m|two|två de_två
m|three|tre de_tre
m|four|fyra de_fyra
m|five|fem de_fem
m|six|sex de_sex
m|seven|sju de_sju
m|eight|åtta
m|nine|nio
m|ten|tio
m|eleven|elva
m|twelve|tolv
m|thirteen|tretton
m|fourteen|fjorton
m|fifteen|femton
m|sixteen|sexton
m|seventeen|sjutton
m|eighteen|arton
m|nineteen|nitton
m|twenty|tjugo
m|twenty-one|tjugoen tjugoett
m|twenty-two|tjugotvå
m|twenty-three|tjugotre
m|twenty-four|tjugofyra
m|twenty-five|tjugofem
m|thirty|trettio
m|forty|fyrtio
m|fifty|femtio
m|sixty|sextio
m|seventy|sjuttio
m|eighty|åttio
m|ninety|nittio
m|hundred|hundra
m|two_hundred|tvåhundra
m|three_hundred|trehundra
m|five_hundred|femhundra
m|thousand|tusen
m|million|miljon miljoner
m|billion|miljard miljarder
m|half|halv halvt halva
m|dozen|dussin dussintals
m|hundreds|hundratals
m|thousands|tusentals
m|zero|noll
m|first|första förste
m|third|tredje
m|fourth|fjärde
m|fifth|femte
m|sixth|sjätte
m|seventh|sjunde
m|eighth|åttonde
m|ninth|nionde
m|tenth|tionde
m|twelfth|tolfte
m|fiftieth|femtionde
m|hundredth|hundrade
m|one|etta
d|slowly|långsamt sakta
d|quickly|fort snabbt
d|quietly|tyst stilla
d|softly|mjukt
d|loudly|högljutt
d|suddenly|plötsligt
d|again|igen
d|always|alltid
d|never|aldrig
d|often|ofta
d|sometimes|ibland
d|rarely|sällan
d|soon|snart
d|now|nu
d|then|sen därefter
d|today|idag i_dag
d|tomorrow|imorgon i_morgon
d|yesterday|igår i_går
d|tonight|ikväll i_kväll
d|already|redan
d|still|fortfarande ännu
d|almost|nästan
d|perhaps|kanske möjligen
d|really|verkligen faktiskt
d|very|väldigt jätte jättemycket
d|too|alltför
d|well|väl
d|gladly|gärna
d|carefully|försiktigt varsamt noggrant
d|happily|lyckligt glatt
d|sadly|sorgset
d|secretly|hemligt i_smyg
d|alone|ensam ensamt ensamma
d|everywhere|överallt
d|nowhere|ingenstans
d|somewhere|någonstans
d|far_away|långt_bort långt_borta
d|far|långt
d|outside|utomhus
d|inside|inomhus
d|finally|slutligen äntligen till_slut
d|immediately|genast omedelbart direkt
d|later|senare
d|early|tidigt
d|late|sent
d|at_last|till_sist
d|for_a_long_time|länge
d|forever|för_alltid
d|together|gemensamt
d|apart|isär
d|backwards|baklänges bakåt
d|forwards|framåt framlänges
d|to_the_left|åt_vänster
d|to_the_right|åt_höger
d|sideways|åt_sidan
d|upstairs|uppåt
d|downwards|nedåt neråt
d|home|hemåt
d|at_home|hemma
d|usually|vanligtvis oftast
d|exactly|exakt
d|easily|enkelt
d|hardly|knappt
d|completely|helt alldeles fullständigt
d|patiently|tålmodigt
d|bravely|modigt
d|gently|ömt
d|eagerly|ivrigt
d|angrily|argt
d|proudly|stolt_nog
d|here_and_there|här_och_där
d|daily|dagligen
d|weekly|veckovis
d|every_day|varje_dag
d|every_year|varje_år
d|every_night|varje_natt
d|every_evening|varje_kväll
d|every_morning|varje_morgon
d|all_day|hela_dagen
d|all_night|hela_natten
d|all_winter|hela_vintern
d|at_night|på_natten om_natten
d|in_the_morning|på_morgonen om_morgonen
d|in_the_evening|på_kvällen om_kvällen
d|in_the_afternoon|på_eftermiddagen
d|in_summer|på_sommaren om_sommaren
d|in_winter|på_vintern om_vintern
d|in_autumn|på_hösten om_hösten
d|in_spring|på_våren om_våren
d|on_Monday|på_måndag på_måndagar
d|on_Tuesday|på_tisdag på_tisdagar
d|on_Wednesday|på_onsdag på_onsdagar
d|on_Thursday|på_torsdag på_torsdagar
d|on_Friday|på_fredag på_fredagar
d|on_Saturday|på_lördag på_lördagar
d|on_Sunday|på_söndag på_söndagar
d|at_home|hemma_hos
d|step_by_step|steg_för_steg
d|by_hand|för_hand
d|around_the_clock|dygnet_runt
d|in_vain|förgäves
d|by_mistake|av_misstag
a|red|röd rött röda rödare rödast rödaste det_röda de_röda
a|blue|blå blått blåa det_blå
a|green|grön grönt gröna grönare grönast grönaste det_gröna de_gröna
a|yellow|gul gult gula gulare gulast gulaste det_gula de_gula
a|black|svart svarta svartare svartast svartaste det_svarta de_svarta
a|white|vit vitt vita vitare vitast vitaste det_vita de_vita
a|grey|grå grått gråa det_grå
a|brown|brun brunt bruna brunare brunast brunaste det_bruna de_bruna
a|pink|rosa
a|purple|lila
a|orange|orange
a|turquoise|turkos turkost turkosa
a|light_blue|ljusblå ljusblått ljusblåa
a|dark_blue|mörkblå mörkblått mörkblåa
a|dark_red|mörkröd mörkröt mörkröda
a|golden|gyllene
a|colourful|färgglad färgglatt färgglada
a|motley|brokig brokigt brokiga
a|transparent|genomskinlig genomskinligt genomskinliga
a|striped|randig randigt randiga
a|spotted|prickig prickigt prickiga
a|checked|rutig rutigt rutiga
a|big|stor stort stora större störst största det_stora de_stora
a|small|liten litet lilla små mindre minsta det_lilla de_små
a|old|gammal gammalt gamla äldre äldst äldsta det_gamla de_gamla
a|young|ung ungt unga yngre yngst yngsta det_unga de_unga
a|new|ny nyt nya nyare nyast nyaste det_nya de_nya
a|good|god gott goda det_goda
a|good|bra bättre bäst bästa de_bästa det_bästa
a|bad|dålig dåligt dåliga dåligare dåligast dåligaste det_dåliga de_dåliga
a|worse|sämre sämst sämsta värre värst
a|evil|ond ont onda
a|mean|elak elakt elaka elakare elakast elakaste det_elaka de_elaka
a|kind|snäll snällt snällare snällast snällaste det_snälla de_snälla
a|friendly|vänlig vänligt vänliga vänligare vänligast vänligaste det_vänliga de_vänliga
a|beautiful|vacker vackert vackra vackrare vackrast vackraste det_vackra de_vackra
a|fine|fin fint fina finare finast finaste det_fina de_fina
a|sweet|söt sött söta sötare sötast sötaste det_söta de_söta
a|ugly|ful fult fula fulare fulast fulaste det_fula de_fula
a|long|lång långa längre längst längsta det_långa de_långa
a|short|kort korta kortare
a|high|hög högt höga högre högsta det_höga
a|low|låg lågt låga lägre lägsta
a|wide|bred brett breda
a|narrow|smal smalt smala
a|fat|tjock tjockt tjocka tjockare tjockast tjockaste det_tjocka de_tjocka
a|thin|tunn tunt tunna
a|heavy|tung tungt tunga tyngre
a|light|lätt lätta lättare
a|strong|stark starkt starka starkare starkast starkaste det_starka de_starka
a|weak|svag svagt svaga
a|hard|hård hårt hårda
a|soft|mjuk mjuka mjukare mjukast mjukaste det_mjuka de_mjuka
a|fast|snabb snabba snabbare snabbast snabbaste det_snabba de_snabba
a|slow|långsam långsamma
a|quiet|tysta
a|loud|högljudd högljuddt högljudda
a|warm|varm varmt varma varmare varmast varmaste det_varma de_varma
a|cold|kall kallt kalla kallare kallast kallaste det_kalla de_kalla
a|hot|het hett heta
a|cool|sval svalt svala
a|icy|iskall iskallt iskalla
a|frozen|frusen fruset frusna
a|wet|blöt blött blöta
a|wet|våt vått våta
a|dry|torr torrt torra
a|dirty|smutsig smutsigt smutsiga
a|clean|ren rent rena
a|filthy|skitig skitigt skitiga
a|dusty|dammig dammigt dammiga
a|muddy|lerig lerigt leriga
a|happy|glad glada gladare gladast gladaste det_glada de_glada
a|happy|lycklig lyckliga lyckligare lyckligast lyckligaste det_lyckliga de_lyckliga
a|unhappy|olycklig olyckligt olyckliga
a|sad|ledsen ledset ledsna
a|angry|arg arga
a|afraid|rädd
a|brave|modig modiga modigare modigast modigaste det_modiga de_modiga
a|cowardly|feg fegt fega
a|shy|blyg blygt blyga
a|proud|stolt stolta
a|curious|nyfiken nyfiket nyfikna
a|tired|trött trötta
a|lively|pigg piggt pigga
a|sleepy|sömnig sömnigt sömniga
a|hungry|hungrig hungrigt hungriga
a|thirsty|törstig törstigt törstiga
a|full|mätt mätta
a|sick|sjuk sjukt sjuka sjukare sjukast sjukaste det_sjuka de_sjuka
a|healthy|frisk friskt friska
a|dead|död dött döda
a|alive|levande
a|blind|blind blint blinda
a|deaf|döv dövt döva
a|rich|rik rikt rika
a|poor|fattig fattigt fattiga fattigare fattigast fattigaste det_fattiga de_fattiga
a|cheap|billig billigt billiga
a|expensive|dyr dyrt dyra
a|free|gratis
a|free|ledig ledigt lediga
a|busy|upptagen upptaget upptagna
a|free|fri frit fria
a|empty|tom tomt tomma
a|full|full fullt fulla
a|broken|trasig trasigt trasiga
a|whole|hel hela
a|broken|sönder
a|rusty|rostig rostigt rostiga
a|sharp|skarp skarpt skarpa
a|blunt|slö slöt slöa
a|round|rund runda rundare rundast rundaste det_runda de_runda
a|square|fyrkantig fyrkantigt fyrkantiga
a|triangular|trekantig trekantigt trekantiga
a|straight|rak rakt raka
a|crooked|krokig krokigt krokiga
a|crooked|sned snett sneda
a|flat|platt platta
a|steep|brant branta
a|deep|djup djupt djupa djupare djupast djupaste det_djupa de_djupa
a|dark|mörk mörkt mörka mörkare mörkast mörkaste det_mörka de_mörka
a|brighter|ljusare ljusaret ljusarea
a|clear|klar klart klara
a|foggy|dimmig dimmigt dimmiga
a|sunny|solig soligt soliga
a|cloudy|molnig molnigt molniga
a|overcast|mulen mulet
a|rainy|regnig regnigt regniga
a|windy|blåsig blåsigt blåsiga
a|stormy|stormig stormigt stormiga
a|snowy|snöig snöigt snöiga
a|snow-covered|snötäckt snötäckta
a|chilly|kylig kyligt kyliga
a|mild|mild milt milda
a|lovely|skön skönt sköna
a|wonderful|underbar underbart underbara
a|lovely|härlig härligt härliga
a|cosy|mysig mysigt mysiga
a|funny|rolig roligt roliga roligare roligast roligaste det_roliga de_roliga
a|fun|kul
a|boring|tråkig tråkigt tråkiga
a|exciting|spännande
a|strange|konstig konstigt konstiga
a|strange|märklig märkligt märkliga
a|mysterious|mystisk mystiskt mystiska
a|secret|hemlig hemliga hemligare hemligast hemligaste det_hemliga de_hemliga
a|magical|magisk magiskt magiska magiskare magiskast magiskaste det_magiska de_magiska
a|enchanted|förtrollad förtrollat förtrollada
a|invisible|osynlig osynligt osynliga
a|dangerous|farlig farligt farliga farligare farligast farligaste det_farliga de_farliga
a|harmless|ofarlig ofarligt ofarliga
a|safe|säker säkert säkra
a|careful|försiktig försiktiga
a|worried|orolig oroligt oroliga
a|wild|vild vilt vilda vildare vildast vildaste det_vilda de_vilda
a|tame|tam tamt tamma
a|playful|lekfull lekfullt lekfulla
a|mischievous|busig busigt busiga
a|wise|klok klokt kloka
a|clever|smart smarta
a|stupid|dum dumt dumma
a|crazy|tokig tokigt tokiga
a|mad|galen galet galna
a|honest|ärlig ärligt ärliga
a|lazy|lat latt lata
a|diligent|flitig flitigt flitiga
a|patient|tålmodig tålmodiga
a|impatient|otålig otåligt otåliga
a|generous|generös generöst generösa
a|greedy|girig girigt giriga
a|selfish|självisk själviskt själviska
a|polite|artig artigt artiga
a|nice|trevlig trevligt trevliga
a|famous|berömd berömdt berömda
a|well-known|känd känt kända
a|unknown|okänd okänt okända
a|royal|kunglig kungligt kungliga
a|lost|förlorad förlorat förlorada
a|lost|vilsen vilset vilsna
a|lost|borttappad borttappat borttappada
a|runaway|bortsprungen bortsprunget bortsprungna
a|missing|försvunnen försvunnet försvunna
a|hidden|gömd gömdt gömda
a|abandoned|övergiven övergivet övergivna
a|single|ensamstående
a|newly_married|nygift nygifta
a|in_love|kär kärt kära
a|beloved|älskad älskat älskada
a|newborn|nyfödd nyföddt nyfödda
a|born|född föddt födda
a|difficult|svår svårt svåra
a|simple|enkel enkla
a|possible|möjlig möjligt möjliga
a|impossible|omöjlig omöjligt omöjliga
a|important|viktig viktigt viktiga
a|real|riktig riktigt riktiga
a|true|sann sant sanna
a|false|falsk falskt falska
a|wrong|fel felt fela
a|ordinary|vanlig vanligt vanliga vanligare vanligast vanligaste det_vanliga de_vanliga
a|unusual|ovanlig ovanligt ovanliga
a|special|speciell speciellt speciella
a|rare|sällsynt sällsynta
a|enormous|enorm enormt enorma
a|huge|jättestor jättestort jättestora
a|huge|väldig väldiga
a|tiny|pytteliten pyttelitet pyttesmå
a|mighty|mäktig mäktigt mäktiga
a|Swedish|svensk svenskt svenska svenskare svenskast svenskaste det_svenska de_svenska
a|Norwegian|norsk norskt norska
a|Danish|dansk danskt danska
a|Finnish|finsk finskt finska
a|English|engelsk engelskt engelska
a|German|tysk tyskt tyska
a|French|fransk franskt franska
a|Italian|italiensk italienskt italienska
a|Spanish|spansk spanskt spanska
a|Russian|rysk ryskt ryska
a|Chinese|kinesisk kinesiskt kinesiska
a|Japanese|japansk japanskt japanska
a|Sami|samisk samiskt samiska
a|Nordic|nordisk nordiskt nordiska
a|American|amerikansk amerikanskt amerikanska
a|European|europeisk europeiskt europeiska
a|old-fashioned|gammaldags
a|antique|antik antikt antika
a|historical|historisk historiskt historiska
a|medieval|medeltida
a|traditional|traditionell traditionellt traditionella
a|classical|klassisk klassiskt klassiska
a|electric|elektrisk elektriskt elektriska
a|digital|digital digitalt digitala
a|mechanical|mekanisk mekaniskt mekaniska
a|automatic|automatisk automatiskt automatiska
a|artificial|konstgjord konstgjort konstgjorda
a|natural|naturlig naturligt naturliga
a|organic|ekologisk ekologiskt ekologiska
a|home-made|hemgjord hemgjort hemgjorda
a|home-baked|hembakad hembakat hembakada
a|home-baked|hembakt hembakta
a|freshly_baked|nybakad nybakat nybakada
a|freshly_baked|nybakt nybakta
a|fresh|färsk färskt färska färskare färskast färskaste det_färska de_färska
a|ripe|mogen moget mogna
a|unripe|omogen omoget omogna
a|raw|rå rått råa
a|burnt|bränd bränt brända
a|sour|sur surt sura
a|bitter|besk beskt beska
a|bitter|bitter bittert bittra
a|spicy|kryddig kryddigt kryddiga
a|delicious|läcker läckert läckra
a|crisp|krispig krispigt krispiga
a|juicy|saftig saftigt saftiga
a|fatty|fet fett feta
a|healthy|nyttig nyttigt nyttiga
a|poisonous|giftig giftigt giftiga
a|vegetarian|vegetarisk vegetariskt vegetariska
a|vegan|vegansk veganskt veganska
a|gluten-free|glutenfri glutenfritt glutenfria
a|shiny|blank blankt blanka
a|shining|glänsande
a|glowing|lysande
a|glittering|glittrande
a|matt|matt matta
a|slippery|hal halt hala
a|smooth|slät slätt släta
a|coarse|grov grovt grova
a|shaggy|lurvig lurvigt lurviga
a|hairy|luden ludet ludna
a|fluffy|fluffig fluffigt fluffiga
a|softer|mjukaret mjukarea
a|bald|skallig skalligt skalliga
a|bearded|skäggig skäggigt skäggiga
a|long-haired|långhårig långhårigt långhåriga
a|curly|lockig lockigt lockiga
a|blond|blond blont blonda
a|red-haired|rödhårig rödhårigt rödhåriga
a|naked|naken naket nakna
a|dressed|klädd kläddt klädda
a|barefoot|barfota
a|blue-eyed|blåögd blåögdt blåögda
a|one-eyed|enögd enögdt enögda
a|nearest|närmaste
a|last|sista siste
a|next|nästa
a|last|förra
a|early|tidig tidiga
a|late|sena
a|daily|daglig dagligt dagliga
a|annual|årlig årligt årliga
a|eternal|evig evigt eviga
a|eager|ivrig ivriga
a|living_alone|ensamboende
a|local|lokal lokalt lokala
a|common|gemensam gemensamma
a|public|offentlig offentligt offentliga
a|private|privat privata
a|professional|professionell professionellt professionella
a|skilful|skicklig skickligt skickliga
a|capable|duktig duktigt duktiga
a|talented|begåvad begåvat begåvada
a|experienced|erfaren erfaret erfarna
a|social|social socialt sociala
a|allergic|allergisk allergiskt allergiska
a|pregnant|gravid gravit gravida
a|injured|skadad skadat skadada
a|wounded|sårad sårat sårada
a|broken|bruten brutet brutna
a|knitted|stickad stickat stickada
a|handmade|handgjord handgjort handgjorda
a|woven|vävd vävdt vävda
a|sewn|sydd syddt sydda
a|full|fullsatt fullsatta
a|grateful|tacksam tacksamt tacksamma
a|satisfied|nöjd nöjdt nöjda
a|disappointed|besviken besviket besvikna
a|surprised|förvånad förvånat förvånada
a|in_love|förälskad förälskat förälskada
a|loving|kärleksfull kärleksfullt kärleksfulla
a|romantic|romantisk romantiskt romantiska
a|dreamy|drömsk drömskt drömska
a|peaceful|fridfull fridfullt fridfulla
a|desolate|ödslig ödsligt ödsliga
a|silent|ljudlös ljudlöst ljudlösa
a|quarrelling|osams
a|homeless|hemlös hemlöst hemlösa
a|orphaned|föräldralös föräldralöst föräldralösa
a|disabled|handikappad handikappat handikappada
a|dependent|beroende
a|independent|självständig självständigt självständiga
a|brave|tapper tappert tappra
a|faithful|trogen troget trogna
a|faithful|trofast trofasta
a|stubborn|envis envist envisa
a|easy|busenkel busenkelt busenkla
a|clumsy|klumpig klumpigt klumpiga
a|agile|vig vigt viga
a|comfortable|bekväm bekvämt bekväma
a|practical|praktisk praktiskt praktiska
a|useful|användbar användbart användbara
a|second-hand|begagnad begagnat begagnada
a|worn|sliten slitet slitna
a|inflatable|uppblåsbar uppblåsbart uppblåsbara
a|folding|hopfällbar hopfällbart hopfällbara
a|flying|flygande
a|talking|talande
a|dancing|dansande
a|singing|sjungande
a|sleeping|sovande
a|burning|brinnande
a|wooded|skogsklädd skogskläddt skogsklädda
a|flowering|blommande
a|wintry|vinterklädd vinterkläddt vinterklädda
a|summery|somrig somrigt somriga
a|autumnal|höstlig höstligt höstliga
a|Christmassy|julig juligt juliga
a|festive|festlig festligt festliga
a|solemn|högtidlig högtidligt högtidliga
a|nightly|nattlig nattligt nattliga
a|heavenly|himmelsk himmelskt himmelska
a|roomy|rymlig rymligt rymliga
a|cramped|trång trångt trånga
a|endless|oändlig oändligt oändliga
a|terrible|hemsk hemskt hemska
a|scary|läskig läskigt läskiga
a|eerie|kuslig kusligt kusliga
a|ghostly|spöklik spöklikt spöklika
a|menacing|hotfull hotfullt hotfulla
a|fantastic|fantastisk fantastiskt fantastiska
a|incredible|otrolig otroligt otroliga
a|perfect|perfekt perfekta
a|vertical|lodrät lodräta
a|horizontal|vågrät vågräta
a|upper|övre
a|lower|undre
a|northern|norra
a|southern|södra
a|eastern|östra
a|western|västra
a|sustainable|hållbar hållbart hållbara
a|environmentally_friendly|miljövänlig miljövänligt miljövänliga
a|renewable|förnybar förnybart förnybara
a|cancelled|inställd inställt inställda
a|delayed|försenad försenat försenada
a|closed_off|avstängd avstängdt avstängda
a|welcome|välkommen välkommet välkomna
a|open|öppen öppet det_öppna
a|awake|vaken vaket
a|boiled|kokt kokta
a|shallow|grund grunt grunda
a|modern|modern modernt moderna
a|voluntary|frivillig frivilligt frivilliga
a|sharp|vass vasst vassa
a|calm|lugn lugnt lugna
n|girl|flicka flickan|flickor flickorna
n|woman|kvinna kvinnan|kvinnor kvinnorna
n|doll|docka dockan|dockor dockorna
n|princess|prinsessa prinsessan|prinsessor prinsessorna
n|witch|häxa häxan|häxor häxorna
n|teacher|lärarinna lärarinnan|lärarinnor lärarinnorna
n|nurse|sjuksköterska sjuksköterskan|sjuksköterskor sjuksköterskorna
n|midwife|barnmorska barnmorskan|barnmorskor barnmorskorna
n|widow|änka änkan|änkor änkorna
n|second|tvåa tvåan|tvåor tvåorna
n|sorceress|trollkvinna trollkvinnan|trollkvinnor trollkvinnorna
n|ballerina|ballerina ballerinan|ballerinor ballerinorna
n|actress|skådespelerska skådespelerskan|skådespelerskor skådespelerskorna
n|heroine|hjältinna hjältinnan|hjältinnor hjältinnorna
n|firefighter|brandkvinna brandkvinnan|brandkvinnor brandkvinnorna
n|old_woman|gumma gumman|gummor gummorna
n|female_cat|katta kattan|kattor kattorna
n|crow|kråka kråkan|kråkor kråkorna
n|magpie|skata skatan|skator skatorna
n|tortoise|sköldpadda sköldpaddan|sköldpaddor sköldpaddorna
n|frog|groda grodan|grodor grodorna
n|toad|padda paddan|paddor paddorna
n|lizard|ödla ödlan|ödlor ödlorna
n|zebra|zebra zebran|zebror zebrorna
n|hen|höna hönan|hönor hönorna
n|duck|anka ankan|ankor ankorna
n|donkey|åsna åsnan|åsnor åsnorna
n|she-bear|björninna björninnan|björninnor björninnorna
n|swallow|svalan|svalor svalorna
n|owl|uggla ugglan|ugglor ugglorna
n|pigeon|duva duvan|duvor duvorna
n|lark|lärka lärkan|lärkor lärkorna
n|ladybird|nyckelpiga nyckelpigan|nyckelpigor nyckelpigorna
n|bumblebee|humla humlan|humlor humlorna
n|fly|fluga flugan|flugor flugorna
n|ant|myra myran|myror myrorna
n|mosquito|mygga myggan|myggor myggorna
n|grasshopper|gräshoppa gräshoppan|gräshoppor gräshopporna
n|dragonfly|trollslända trollsländan|trollsländor trollsländorna
n|spider|spindelhona spindelhonan|spindelhonor spindelhonorna
n|rat|råtta råttan|råttor råttorna
n|tentacle|bläckfiskarm bläckfiskarmn|bläckfiskaror bläckfiskarorna
n|llama|lama laman|lamor lamorna
n|panda|panda pandan|pandor pandorna
n|gorilla|gorilla gorillan|gorillor gorillorna
n|hyena|hyena hyenan|hyenor hyenorna
n|cobra|kobra kobran|kobror kobrorna
n|tern|fisktärna fisktärnan|fisktärnor fisktärnorna
n|sea_turtle|havssköldpadda havssköldpaddan|havssköldpaddor havssköldpaddorna
n|starfish|sjöstjärna sjöstjärnan|sjöstjärnor sjöstjärnorna
n|prawn|räka räkan|räkor räkorna
n|crayfish|kräfta kräftan|kräftor kräftorna
n|alpaca|alpacka alpackan|alpackor alpackorna
n|boy|pojke pojken|pojkar pojkarna
n|boy|kille killen|killar killarna
n|hero|hjälte hjälten|hjältar hjältarna
n|neighbour|granne grannen|grannar grannarna
n|king|kung kungen|kungar kungarna
n|horse|häst hästen|hästar hästarna
n|dog|hund hunden|hundar hundarna
n|puppy|valp valpen|valpar valparna
n|moose|älg älgen|älgar älgarna
n|bear|björn björnen|björnar björnarna
n|polar_bear|isbjörn isbjörnen|isbjörnar isbjörnarna
n|teddy_bear|nallebjörn nallebjörnen|nallebjörnar nallebjörnarna
n|teddy_bear|nalle nallen|nallar nallarna
n|wolf|varg vargen|vargar vargarna
n|fox|räv räven|rävar rävarna
n|hare|hare haren|harar hararna
n|hedgehog|igelkott igelkotten|igelkottar igelkottarna
n|badger|grävling grävlingen|grävlingar grävlingarna
n|beaver|bäver bävern|bävrar bävrarna
n|otter|utter uttern|uttrar uttrarna
n|bird|fågel fågeln|fåglar fåglarna
n|raven|korp korpen|korpar korparna
n|stork|stork storken|storkar storkarna
n|swan|svan svanen|svanar svanarna
n|eagle|örn örnen|örnar örnarna
n|falcon|falk falken|falkar falkarna
n|heron|häger hägern|hägrar hägrarna
n|woodpecker|hackspett hackspetten|hackspettar hackspettarna
n|cuckoo|gök göken|gökar gökarna
n|sparrow|sparv sparven|sparvar sparvarna
n|great_tit|talgoxe talgoxen|talgoxar talgoxarna
n|blue_tit|blåmes blåmesen|blåmesar blåmesarna
n|blackbird|koltrast koltrasten|koltrastar koltrastarna
n|thrush|trast trasten|trastar trastarna
n|robin|rödhake rödhaken|rödhakar rödhakarna
n|parrot_chick|papegojunge papegojungen|papegojungar papegojungarna
n|fish|fisk fisken|fiskar fiskarna
n|goldfish|guldfisk guldfisken|guldfiskar guldfiskarna
n|whale|val valen|valar valarna
n|shark|haj hajen|hajar hajarna
n|seal|säl sälen|sälar sälarna
n|snake|orm ormen|ormar ormarna
n|dragon|drake draken|drakar drakarna
n|rooster|tupp tuppen|tuppar tupparna
n|chick|kyckling kycklingen|kycklingar kycklingarna
n|duckling|ankunge ankungen|ankungar ankungarna
n|kid|killing killingen|killingar killingarna
n|kitten|kattunge kattungen|kattungar kattungarna
n|young_one|unge ungen|ungar ungarna
n|pig|gris grisen|grisar grisarna
n|piglet|griskulting griskultingen|griskultingar griskultingarna
n|bull|tjur tjuren|tjurar tjurarna
n|calf|kalv kalven|kalvar kalvarna
n|ox|oxe oxen|oxar oxarna
n|hamster|hamster hamstern|hamstrar hamstrarna
n|squirrel|ekorre ekorren|ekorrar ekorrarna
n|mole|mullvad mullvaden|mullvadar mullvadarna
n|wolverine|järv järven|järvar järvarna
n|butterfly|fjäril fjärilen|fjärilar fjärilarna
n|snail|snigel snigeln|sniglar sniglarna
n|spider|spindel spindeln|spindlar spindlarna
n|worm|mask masken|maskar maskarna
n|earthworm|daggmask daggmasken|daggmaskar daggmaskarna
n|beetle|skalbagge skalbaggen|skalbaggar skalbaggarna
n|wasp|geting getingen|getingar getingarna
n|tiger|tiger tigern|tigrar tigrarna
n|dwarf|dvärg dvärgen|dvärgar dvärgarna
n|giant|jätten|jättar jättarna
n|angel|ängel ängeln|änglar änglarna
n|devil|djävul djävulen|djävular djävularna
n|ghost|vålnad vålnaden|vålnadar vålnadarna
n|girl|tjej tjejen|tjejar tjejarna
n|young_man|yngling ynglingen|ynglingar ynglingarna
n|stranger|främling främlingen|främlingar främlingarna
n|apprentice|lärling lärlingen|lärlingar lärlingarna
n|sister|syster systern|systrar systrarna
n|big_sister|storasyster storasystern|storasystrar storasystrarna
n|little_sister|lillasyster lillasystern|lillasystrar lillasystrarna
n|aunt|moster mostern|mostrar mostrarna
n|aunt|faster fastern|fastrar fastrarna
n|twin|tvilling tvillingen|tvillingar tvillingarna
n|gentleman|herre herren|herrar herrarna
n|figure|skepnad skepnaden|skepnadar skepnadarna
n|prisoner|fånge fången|fångarna
n|relative|släkting släktingen|släktingar släktingarna
n|refugee|flykting flyktingen|flyktingar flyktingarna
n|baby|bebis bebisen|bebisar bebisarna
n|farmhand|dräng drängen|drängar drängarna
n|villain|skurk skurken|skurkar skurkarna
n|crook|bov boven|bovar bovarna
n|thief|tjuv tjuven|tjuvar tjuvarna
n|king|konung konungen|konungar konungarna
n|eagle_owl|uv uven|uvar uvarna
n|eel|ål ålen|ålar ålarna
n|bream|braxen braxnen|braxnar braxnarna
n|salmon|lax laxen|laxar laxarna
n|lobster|hummer hummern|humrar humrarna
n|tit|mes mesen|mesar mesarna
n|seagull_chick|måsunge måsungen|måsungar måsungarna
n|reindeer_calf|renkalv renkalven|renkalvar renkalvarna
n|stickleback|spigg spiggen|spiggar spiggarna
n|deer|hjort hjorten|hjortar hjortarna
n|stallion|hingst hingsten|hingstar hingstarna
n|monkey|apa apan|apor aporna
n|fairy|älva älvan|älvor älvorna
n|maid|piga pigan|pigor pigorna
n|pike|gädda gäddan|gäddor gäddorna
n|crab|krabba krabban|krabbor krabborna
n|crane|trana tranan|tranor tranorna
n|mother|mamma mamman|mammor mammorna
n|father|pappa pappan|pappor papporna
n|gnome|tomte tomten|tomtar tomtarna
n|Santa_Claus|jultomte jultomten|jultomtar jultomtarna
n|Easter_bunny|påskhare påskharen|påskharar påskhararna
n|guest|gäst gästen|gäster gästerna
n|cousin|kusin kusinen|kusiner kusinerna
n|priest|präst prästen|präster prästerna
n|police_officer|polis polisen|poliser poliserna
n|doctor|doktor doktorn|doktorer doktorerna
n|vet|veterinär veterinären|veterinärer veterinärerna
n|student|student studenten|studenter studenterna
n|pupil|elev eleven|elever eleverna
n|classmate|klasskamrat klasskamraten|klasskamrater klasskamraterna
n|friend|kamrat kamraten|kamrater kamraterna
n|person|person personen|personer personerna
n|family|familj familjen|familjer familjerna
n|artist|artist artisten|artister artisterna
n|pianist|pianist pianisten|pianister pianisterna
n|violinist|violinist violinisten|violinister violinisterna
n|guitarist|gitarrist gitarristen|gitarrister gitarristerna
n|organist|organist organisten|organister organisterna
n|conductor|dirigent dirigenten|dirigenter dirigenterna
n|journalist|journalist journalisten|journalister journalisterna
n|photographer|fotograf fotografen|fotografer fotograferna
n|hairdresser|frisör frisören|frisörer frisörerna
n|engineer|ingenjör ingenjören|ingenjörer ingenjörerna
n|architect|arkitekt arkitekten|arkitekter arkitekterna
n|driver|chaufför chauffören|chaufförer chaufförerna
n|pilot|pilot piloten|piloter piloterna
n|astronaut|astronaut astronauten|astronauter astronauterna
n|captain|kapten kaptnen|kaptner kaptnerna
n|sailor|matros matrosen|matroser matroserna
n|soldier|soldat soldaten|soldater soldaterna
n|pirate|pirat piraten|pirater piraterna
n|prince|prins prinsen|prinser prinserna
n|director|direktör direktören|direktörer direktörerna
n|boss|chef chefen|chefer cheferna
n|customer|kund kunden|kunder kunderna
n|patient|patient patienten|patienter patienterna
n|tourist|turist turisten|turister turisterna
n|lawyer|advokat advokaten|advokater advokaterna
n|agent|agent agenten|agenter agenterna
n|detective|detektiv detektiven|detektiver detektiverna
n|florist|florist floristen|florister floristerna
n|confectioner|konditor konditorn|konditorer konditorerna
n|president|president presidenten|presidenter presidenterna
n|minister|minister ministern|ministrer ministrerna
n|poet|poet poeten|poeter poeterna
n|clown|clown clownen|clowner clownerna
n|troubadour|trubadur trubaduren|trubadurer trubadurerna
n|ballerina|balettdansös balettdansösen|balettdansöser balettdansöserna
n|vampire|vampyr vampyren|vampyrer vampyrerna
n|robot|robot roboten|roboter roboterna
n|zombie|zombie zombien|zombieer zombieerna
n|giant|gigant giganten|giganter giganterna
n|rival|rival rivalen|rivaler rivalerna
n|dolphin|delfin delfinen|delfiner delfinerna
n|elephant|elefant elefanten|elefanter elefanterna
n|rabbit|kanin kaninen|kaniner kaninerna
n|giraffe|giraff giraffen|giraffer girafferna
n|camel|kamel kameln|kamler kamlerna
n|leopard|leopard leoparden|leoparder leoparderna
n|cheetah|gepard geparden|geparder geparderna
n|crocodile|krokodil krokodilen|krokodiler krokodilerna
n|flamingo|flamingo flamingon|flamingoer flamingoerna
n|penguin|pingvin pingvinen|pingviner pingvinerna
n|antelope|antilop antilopen|antiloper antiloperna
n|polecat|iller illern|illrer illrerna
n|jellyfish|manet maneten|maneter maneterna
n|walrus|valross valrossen|valrosser valrosserna
n|mallard|gräsand gräsanden|gräsander gräsanderna
n|waitress|servitris servitrisen|servitriser servitriserna
n|cashier|kassör kassören|kassörer kassörerna
n|fitter|montör montören|montörer montörerna
n|masseur|massör massören|massörer massörerna
n|receptionist|receptionist receptionisten|receptionister receptionisterna
n|actor|skådis skådisen|skådiser skådiserna
n|bus_driver|busschaufför busschauffören|busschaufförer busschaufförerna
n|taxi_driver|taxichaufför taxichauffören|taxichaufförer taxichaufförerna
n|soprano|sopran sopranen|sopraner sopranerna
n|candidate|kandidat kandidaten|kandidater kandidaterna
n|pensioner|pensionär pensionären|pensionärer pensionärerna
n|donor|donator donatorn|donatorer donatorerna
n|teacher|lärare läraren|lärarna
n|doctor|läkare läkaren|läkarna
n|dentist|tandläkare tandläkaren|tandläkarna
n|zookeeper|djurskötare djurskötaren|djurskötarna
n|baker|bagare bagaren|bagarna
n|butcher|slaktare slaktaren|slaktarna
n|fisherman|fiskare fiskaren|
n|hunter|jägare jägaren|jägarna
n|painter|målare målaren|målarna
n|carpenter|snickare snickaren|snickarna
n|bricklayer|murare muraren|murarna
n|plumber|rörmokare rörmokaren|rörmokarna
n|electrician|elektriker elektrikern|elektrikena
n|mechanic|mekaniker mekanikern|mekanikena
n|musician|musiker musikern|musikena
n|optician|optiker optikern|optikena
n|technician|tekniker teknikern|teknikena
n|politician|politiker politikern|politikena
n|shoemaker|skomakare skomakaren|skomakarna
n|tailor|skräddare skräddaren|skräddarna
n|watchmaker|urmakare urmakaren|urmakarna
n|miller|mjölnare mjölnaren|mjölnarna
n|beekeeper|biodlare biodlaren|biodlarna
n|miner|gruvarbetare gruvarbetaren|gruvarbetarna
n|glassblower|glasblåsare glasblåsaren|glasblåsarna
n|potter|krukmakare krukmakaren|krukmakarna
n|gardener|trädgårdsmästare trädgårdsmästaren|trädgårdsmästarna
n|forester|skogsarbetare skogsarbetaren|skogsarbetarna
n|woodcutter|vedhuggare vedhuggaren|vedhuggarna
n|lumberjack|skogshuggare skogshuggaren|skogshuggarna
n|lighthouse_keeper|fyrvaktare fyrvaktaren|fyrvaktarna
n|postman|brevbärare brevbäraren|brevbärarna
n|caretaker|vaktmästare vaktmästaren|vaktmästarna
n|cleaner|städare städaren|städarna
n|seller|säljare säljaren|säljarna
n|salesperson|försäljare försäljaren|försäljarna
n|buyer|köpare köparen|köparna
n|driver|förare föraren|förarna
n|train_driver|lokförare lokföraren|lokförarna
n|lorry_driver|lastbilsförare lastbilsföraren|lastbilsförarna
n|pilot|flygare flygaren|flygarna
n|seafarer|sjöfarare sjöfararen|sjöfararna
n|inventor|uppfinnare uppfinnaren|uppfinnarna
n|explorer|upptäckare upptäckaren|upptäckarna
n|scientist|forskare forskaren|forskarna
n|writer|författare författaren|författarna
n|actor|skådespelare skådespelaren|skådespelarna
n|dancer|dansare dansaren|dansarna
n|singer|sångare sångaren|sångarna
n|magician|trollare trollaren|trollarna
n|referee|domare domaren|domarna
n|coach|tränare tränaren|tränarna
n|player|spelare spelaren|spelarna
n|football_player|fotbollsspelare fotbollsspelaren|fotbollsspelarna
n|hockey_player|ishockeyspelare ishockeyspelaren|ishockeyspelarna
n|runner|löpare löparen|löparna
n|swimmer|simmare simmaren|simmarna
n|skier|skidåkare skidåkaren|skidåkarna
n|skater|skridskoåkare skridskoåkaren|skridskoåkarna
n|cyclist|cyklare cyklaren|cyklarna
n|hiker|vandrare vandraren|vandrarna
n|passenger|passagerare passageraren|passagerarna
n|resident|invånare invånaren|invånarna
n|spectator|åskådare åskådaren|åskådarna
n|visitor|besökare besökaren|besökarna
n|mayor|borgmästare borgmästaren|borgmästarna
n|robber|rövare rövaren|rövarna
n|knight|riddare riddaren|riddarna
n|warrior|krigare krigaren|krigarna
n|emperor|kejsare kejsaren|kejsarna
n|beggar|tiggare tiggaren|tiggarna
n|servant|tjänare tjänaren|tjänarna
n|guard|väktare väktaren|väktarna
n|drummer|trumslagare trumslagaren|trumslagarna
n|employee|medarbetare medarbetaren|medarbetarna
n|worker|arbetare arbetaren|arbetarna
n|builder|byggare byggaren|byggarna
n|roofer|takläggare takläggaren|takläggarna
n|chimney_sweep|sotare sotaren|sotarna
n|saddler|sadelmakare sadelmakaren|sadelmakarna
n|bookbinder|bokbindare bokbindaren|bokbindarna
n|welder|svetsare svetsaren|svetsarna
n|stonemason|stenhuggare stenhuggaren|stenhuggarna
n|diver|dykare dykaren|dykarna
n|mountaineer|bergsklättrare bergsklättraren|bergsklättrarna
n|narrator|berättare berättaren|berättarna
n|winner|vinnare vinnaren|vinnarna
n|loser|förlorare förloraren|förlorarna
n|sloth|sengångare sengångaren|sengångarna
n|participant|deltagare deltagaren|deltagarna
n|speaker|föredragshållare föredragshållaren|föredragshållarna
n|grower|växthusodlare växthusodlaren|växthusodlarna
n|grower|odlare odlaren|odlarna
n|master|mästare mästaren|mästarna
n|paramedic|sjukvårdare sjukvårdaren|sjukvårdarna
n|craftsman|hantverkare hantverkaren|hantverkarna
n|upholsterer|tapetserare tapetseraren|tapetserarna
n|programmer|programmerare programmeraren|programmerarna
n|furniture_maker|möbelsnickare möbelsnickaren|möbelsnickarna
n|window_cleaner|fönsterputsare fönsterputsaren|fönsterputsarna
n|cat_owner|kattägare kattägaren|kattägarna
n|owner|ägare ägaren|ägarna
n|dog_owner|hundägare hundägaren|hundägarna
n|charcoal_burner|kolare kolaren|kolarna
n|sorcerer|häxmästare häxmästaren|häxmästarna
n|man|man mannen|män männen
n|child|barn litet_barn ett_barn barnet|barnen
n|grandmother|mormor mormodern|mormödrar mormödrarna
n|grandmother|farmor farmodern|farmödrar farmödrarna
n|grandfather|morfar morfadern|morfäder morfäderna
n|grandfather|farfar farfadern|farfäder farfäderna
n|great-grandmother|gammelmormor|
n|mother|mor morsa morsan|mödrar mödrarna
n|father|far farsa fadern farsan|fäder fäderna
n|parent|förälder föräldern|föräldrar föräldrarna
n|brother|bror broder brorsa brodern brorsan|bröder bröderna
n|big_brother|storebror storebrorsan storebrodern|
n|little_brother|lillebror lillebrodern|
n|son|son sonen|söner sönerna
n|daughter|dotter dottern|döttrar döttrarna
n|grandchild|barnbarn barnbarnet|barnbarnen
n|uncle|farbror farbrodern|farbröder
n|uncle|morbror morbrodern|morbröder
n|friend|vän vännen|vänner vännerna
n|friend|väninna väninnan|väninnor väninnorna
n|best_friend|bästis bästisen|bästisar
n|friend|kompis kompisen|kompisar kompisarna
n|person|människa människan|människor folk människorna folket
n|teenager|tonåring tonåringen|tonåringar tonåringarna
n|adult|vuxen|vuxna
n|queen|drottning drottningen|drottningar drottningarna
n|mermaid|sjöjungfru sjöjungfrun|sjöjungfrur sjöjungfrurna
n|lady|dam damen|damer damerna
n|wife|fru frun|fruar fruarna
n|bride|brud bruden|brudar brudarna
n|groom|brudgum brudgummen|brudgummar
n|bridal_couple|brudpar brudparet|
n|couple|par paret|paren
n|widower|änkling änklingen|
n|seamstress|sömmerska sömmerskan|sömmerskor sömmerskorna
n|waiter|servitör servitören|servitörer servitörerna
n|waiter|kypare kyparen|
n|cook|kock kocken|kockar kockarna
n|farmer|bonde bonden|bönder bönderna
n|farmer|lantbrukare lantbrukaren|
n|shepherd|herde herden|herdar herdarna
n|blacksmith|smed smeden|smeder smederna
n|goldsmith|guldsmed guldsmeden|guldsmeder
n|locksmith|låssmed låssmeden|låssmeder
n|firefighter|brandman brandmannen|brandmän brandmännen
n|sailor|sjöman sjömannen|sjömän sjömännen
n|fiddler|spelman spelmannen|spelmän spelmännen
n|carpenter|timmerman timmermannen|timmermän
n|snowman|snögubbe snögubben|snögubbar snögubbarna
n|old_man|gubbe gubben|gubbar gubbarna
n|snowman|snöman snömannen|
n|businessman|affärsman affärsmannen|affärsmän
n|merchant|köpman köpmannen|köpmän köpmännen
n|clerk|tjänsteman tjänstemannen|tjänstemän
n|speaker|talman talmannen|
n|chairman|ordförande ordföranden|
n|wizard|trollkarl trollkarlen|trollkarlar trollkarlarna
n|man|karl karlen|karlar karlarna
n|troll|troll trollet|trollen
n|ghost|spöke spöket|spöken spökena
n|monster|monster monstret|monstren
n|beast|odjur odjuret|odjuren
n|skeleton|skelett skelettet|skeletten
n|unicorn|enhörning enhörningen|enhörningar enhörningarna
n|alien|rymdvarelse rymdvarelsen|rymdvarelser rymdvarelserna
n|creature|varelse varelsen|varelser varelserna
n|alien|utomjording utomjordingen|utomjordingar
n|colleague|kollega kollegan|kollegor kolleger kollegorna kollegerna
n|leader|ledare ledaren|ledarna
n|tooth_fairy|tandfe tandfén|
n|fairy|fe fen|feer feerna
n|head_teacher|rektor rektorn|rektorer rektorerna
n|nurse|sköterska sköterskan|sköterskor sköterskorna
n|librarian|bibliotekarie bibliotekarien|bibliotekarier bibliotekarierna
n|chemist|apotekare apotekaren|
n|ambulance_driver|ambulansförare|
n|minister|pastor pastorn|
n|monk|munk munken|munkar munkarna
n|nun|nunna nunnan|nunnor nunnorna
n|bishop|biskop biskopen|biskopar
n|pope|påve påven|
n|nomad|nomad nomaden|nomader
n|viking|viking vikingen|vikingar vikingarna
n|skipper|skeppare skepparen|
n|artist|konstnär konstnären|konstnärer konstnärerna
n|traveller|resenär resenären|resenärer resenärerna
n|paperboy|tidningsbud|
n|lifeguard|badvakt badvakten|
n|guard|väktarinna|
n|landlord|hyresvärd hyresvärden|
n|tenant|hyresgäst hyresgästen|hyresgäster hyresgästerna
n|guard|vaktman|
n|pedestrian|fotgängare fotgängaren|fotgängarna
n|goalkeeper|målvakt målvakten|målvakter
n|juggler|jonglör jonglören|jonglörer
n|acrobat|akrobat akrobaten|akrobater akrobaterna
n|animal|djur djuret|djuren
n|pet|sällskapsdjur husdjur husdjuret|husdjuren
n|cat|katt katten|katter katterna
n|cow|ko kon|kor korna
n|foal|föl fölet|fölen
n|pony|ponny ponnyn|ponnyer ponnyerna
n|sheep|ett_får fåret|fåren
n|lamb|lamm lammet|lammen
n|ram|bagge baggen|baggar
n|goat|get geten|getter getterna
n|goose|gås gåsen|gäss gässen
n|turkey|kalkon kalkonen|kalkoner
n|mouse|mus musen|möss mössen
n|guinea_pig|marsvin marsvinet|marsvinen
n|bat|fladdermus fladdermusen|fladdermöss fladdermössen
n|roe_deer|rådjur rådjuret|rådjuren
n|reindeer|renen|renar renarna
n|lynx|lodjur lodjuret|lodjuren
n|lion|lejon lejonet|lejonen
n|rhinoceros|noshörning noshörningen|noshörningar
n|hippopotamus|flodhäst flodhästen|flodhästar
n|kangaroo|känguru kängurun|kängurur
n|koala|koala koalan|koalor
n|baby_monkey|apunge apungen|
n|seagull|mås fiskmås måsen fiskmåsen|måsar fiskmåsar måsarna
n|parrot|papegoja papegojan|papegojor papegojorna
n|peacock|påfågel påfågeln|påfåglar
n|ostrich|struts strutsen|strutsar
n|nightingale|näktergal näktergalen|näktergalar
n|canary|kanariefågel kanariefågeln|
n|bee|bi biet|bin bina
n|moth|nattfjäril nattfjärilen|
n|firefly|eldfluga eldflugan|eldflugor eldflugorna
n|insect|insekt insekten|insekter insekterna
n|octopus|bläckfisk bläckfisken|bläckfiskar bläckfiskarna
n|seahorse|sjöhäst sjöhästen|sjöhästar
n|mussel|mussla musslan|musslor musslorna
n|herring|sill strömming sillen strömmingen|sillar
n|cod|torsk torsken|torskar
n|trout|forell forellen|foreller
n|dinosaur|dinosaurie dinosaurien|dinosaurier dinosaurierna
n|mammoth|mammut mammuten|mammutar
n|baby|spädbarn spädbarnet|
n|toddler|småbarn|småbarnen
n|mare|sto stoet|ston
n|wild_boar|vildsvin vildsvinet|vildsvinen
n|marten|mård mården|
n|weasel|vessla vesslan|vesslor
n|lemming|lemmel lemmeln|lämlar
n|arctic_fox|fjällräv fjällräven|fjällrävar
n|grouse|ripa ripan|ripor
n|black_grouse|orre orren|orrar
n|capercaillie|tjäder tjädern|tjädrar
n|eider|ejder ejdern|ejdrar
n|puffin|lunnefågel lunnefågeln|lunnefåglar
n|fire_brigade|brandkår brandkåren|
n|audience|publik publiken|
n|orchestra|orkester orkestern|orkestrar
n|choir|kören|körer körerna
n|team|lag laget|lagen
n|flock|flock flocken|flockar
n|herd|hjord hjorden|
n|group|grupp gruppen|grupper grupperna
n|club|förening föreningen|föreningar föreningarna
n|member|medlem medlemmen|medlemmar medlemmarna
n|board|styrelse styrelsen|
n|club|klubb klubben|klubbar
n|crowd|folkmassa folkmassan|
n|siblings|syskon syskonet|syskonen
n|lovers|kärlekspar|
n|newcomer|nykomling nykomlingen|
n|pensioners|pensionärsgrupp|
n|volunteer|volontär volontären|volontärer volontärerna
n|birthday_person|jubilar jubilaren|
n|birthday_child|födelsedagsbarn födelsedagsbarnet|
n|schoolchild|skolbarn skolbarnet|skolbarnen
n|bookseller|bokhandlare bokhandlaren|
n|bicycle_mechanic|cykelreparatör|
n|master_chef|mästerkock|
n|moose_cow|älgko|
n|moose_calf|älgkalv älgkalven|
n|puppy|hundvalp hundvalpen|hundvalpar
n|dog|vovve vovven|vovvar
n|cat|kisse kissen|
n|chair|stol stolen|stolar stolarna
n|rocking_chair|gungstol gungstolen|gungstolar gungstolarna
n|bed|säng sängen|sängar sängarna
n|bunk_bed|våningssäng våningssängen|våningssängar våningssängarna
n|wall|vägg väggen|väggar väggarna
n|door|dörr dörren|dörrar dörrarna
n|key|nyckel nyckeln|nycklar nycklarna
n|mirror|spegel spegeln|speglarna
n|stove|spis spisen|spisar spisarna
n|oven|ugn ugnen|ugnar ugnarna
n|baking_oven|bakugn bakugnen|bakugnar bakugnarna
n|fridge|kyl kylen|kylar kylarna
n|freezer|frys frysen|frysar frysarna
n|cup|kopp koppen|koppar kopparna
n|mug|mugg muggen|muggar muggarna
n|plate|tallrik tallriken|tallrikar tallrikarna
n|spoon|sked skeden|skedar skedarna
n|tablespoon|matsked matskeden|matskedar matskedarna
n|teaspoon|tesked teskeden|teskedar teskedarna
n|fork|gaffel gaffeln|gafflar gafflarna
n|knife|kniv kniven|knivar knivarna
n|cauldron|kittel kitteln|kittlar kittlarna
n|basket|korg korgen|korgar korgarna
n|bucket|hink hinken|hinkar hinkarna
n|broom|kvast kvasten|kvastar kvastarna
n|mop|mopp moppen|moppar mopparna
n|brush|borste borsten|borstarna
n|toothbrush|tandborste tandborsten|tandborstar tandborstarna
n|comb|kam kammen|kammarna
n|soap|tvål tvålen|tvålar tvålarna
n|towel|handduk handduken|handdukar handdukarna
n|pillow|kudde kudden|kuddar kuddarna
n|tablecloth|duk duken|dukarna
n|hall|hall hallen|hallar hallarna
n|wind|vind vinden|vindar vindarna
n|fortress|borg borgen|borgar borgarna
n|farm|gård gården|gårdar gårdarna
n|farm|bondgård bondgården|bondgårdar bondgårdarna
n|courtyard|innergård innergården|innergårdar innergårdarna
n|backyard|bakgård bakgården|bakgårdar bakgårdarna
n|playground|lekpark lekparken|lekparkar lekparkarna
n|park|park parken|parkar parkarna
n|garden|trädgård trädgården|trädgårdar trädgårdarna
n|hedge|häck häcken|häckar häckarna
n|gate|grind grinden|grindar grindarna
n|wall|mur muren|
n|well|brunn brunnen|brunnar brunnarna
n|path|stig stigen|stigar stigarna
n|forest_path|skogsstig skogsstigen|skogsstigar skogsstigarna
n|road|väg vägen|vägar vägarna
n|country_road|landsväg landsvägen|landsvägar landsvägarna
n|motorway|motorväg motorvägen|motorvägar motorvägarna
n|cycle_path|cykelväg cykelvägen|cykelvägar cykelvägarna
n|footpath|gångväg gångvägen|gångvägar gångvägarna
n|boat|båt båten|båtar båtarna
n|sailing_boat|segelbåt segelbåten|segelbåtar segelbåtarna
n|rowing_boat|roddbåt roddbåten|roddbåtar roddbåtarna
n|fishing_boat|fiskebåt fiskebåten|fiskebåtar fiskebåtarna
n|steamboat|ångbåt ångbåten|ångbåtar ångbåtarna
n|houseboat|husbåt husbåten|husbåtar husbåtarna
n|car|bil bilen|bilar bilarna
n|lorry|lastbil lastbilen|lastbilar lastbilarna
n|fire_engine|brandbil brandbilen|brandbilar brandbilarna
n|police_car|polisbil polisbilen|polisbilar polisbilarna
n|van|skåpbil skåpbilen|skåpbilar skåpbilarna
n|electric_car|elbil elbilen|elbilar elbilarna
n|sports_car|sportbil sportbilen|sportbilar sportbilarna
n|toy_car|leksaksbil leksaksbilen|leksaksbilar leksaksbilarna
n|bicycle|cykel cykeln|
n|electric_bicycle|elcykel elcykeln|elcyklar elcyklarna
n|motorcycle|motorcykel motorcykeln|motorcyklar motorcyklarna
n|tricycle|trehjuling trehjulingen|trehjulingar trehjulingarna
n|kick_scooter|sparkcykel sparkcykeln|sparkcyklar sparkcyklarna
n|bus|buss bussen|bussar bussarna
n|school_bus|skolbuss skolbussen|skolbussar skolbussarna
n|carriage|vagn vagnen|vagnar vagnarna
n|pram|barnvagn barnvagnen|barnvagnar barnvagnarna
n|caravan|husvagn husvagnen|husvagnar husvagnarna
n|camper_van|husbil husbilen|husbilar husbilarna
n|shopping_trolley|kundvagn kundvagnen|kundvagnar kundvagnarna
n|sleigh|släde släden|slädar slädarna
n|kick_sledge|spark sparken|sparkarna
n|plough|plog plogen|plogar plogarna
n|snowplough|snöplog snöplogen|snöplogar snöplogarna
n|crane|kran kranen|kranar kranarna
n|tap|vattenkran vattenkranen|vattenkranar vattenkranarna
n|construction_crane|byggkran byggkranen|byggkranar byggkranarna
n|saw|sågen|sågarna
n|nail|spik spiken|spikarna
n|screw|skruv skruven|skruvar skruvarna
n|drill|borr borren|borrarna
n|spade|spade spaden|spadar spadarna
n|shovel|skyffel skyffeln|skyfflar skyfflarna
n|ladder|stege stegen|stegar stegarna
n|knot|knut knuten|knutar knutarna
n|cable|kabel kabeln|kablar kablarna
n|ring|ring ringen|ringar ringarna
n|wedding_ring|vigselring vigselringen|vigselringar vigselringarna
n|hat|hatt hatten|hattar hattarna
n|scarf|halsduk halsduken|halsdukar halsdukarna
n|glove|handske handsken|handskar handskarna
n|mitten|vante vanten|vantar vantarna
n|boot|stövel stöveln|stövlar stövlarna
n|wellington_boot|gummistövel gummistöveln|gummistövlar gummistövlarna
n|slipper|toffel toffeln|tofflar tofflarna
n|skirt|kjol kjolen|kjolar kjolarna
n|dress|klänning klänningen|klänningar klänningarna
n|wedding_dress|brudklänning brudklänningen|brudklänningar brudklänningarna
n|coat|rock rocken|rockar rockarna
n|raincoat|regnrock regnrocken|regnrockar regnrockarna
n|button|knapp knappen|knappar knapparna
n|cap|keps kepsen|kepsar kepsarna
n|helmet|hjälm hjälmen|hjälmar hjälmarna
n|bicycle_helmet|cykelhjälm cykelhjälmen|cykelhjälmar cykelhjälmarna
n|vest|väst västen|västar västarna
n|life_jacket|flytväst flytvästen|flytvästar flytvästarna
n|cloak|mantel manteln|mantlar mantlarna
n|costume|dräkt dräkten|dräktar dräktarna
n|folk_costume|folkdräkt folkdräkten|folkdräktar folkdräktarna
n|swimsuit|baddräkt baddräkten|baddräktar baddräktarna
n|handkerchief|näsduk näsduken|näsdukar näsdukarna
n|rucksack|ryggsäck ryggsäcken|ryggsäckar ryggsäckarna
n|sack|säck säcken|säckar säckarna
n|sleeping_bag|sovsäck sovsäcken|sovsäckar sovsäckarna
n|mouth|mun munnen|munnar munnarna
n|lip|läpp läppen|läppar läpparna
n|cheek|kind kinden|kindar kindarna
n|throat|hals halsen|halsar halsarna
n|neck|nacke nacken|nackar nackarna
n|arm|arm armen|armar armarna
n|elbow|armbåge armbågen|armbågar armbågarna
n|thumb|tumme tummen|tummar tummarna
n|stomach|mage magen|magar magarna
n|back|rygg ryggen|ryggar ryggarna
n|body|kropp kroppen|kroppar kropparna
n|tail|svans svansen|svansar svansarna
n|wing|vinge vingen|vingar vingarna
n|beak|näbb näbben|näbbar näbbarna
n|fur|päls pälsen|pälsar pälsarna
n|feather|fjäder fjädern|fjädrar fjädrarna
n|hoof|hov hoven|hovar hovarna
n|paw|tass tassen|tassar tassarna
n|cheese|ost osten|ostar ostarna
n|sausage|korv korven|korvar korvarna
n|meatball|köttbulle köttbullen|köttbullar köttbullarna
n|bun|bulle bullen|bullar bullarna
n|cinnamon_bun|kanelbulle kanelbullen|kanelbullar kanelbullarna
n|dough|deg degen|degar degarna
n|onion|lök löken|lökar lökarna
n|garlic|vitlök vitlöken|vitlökar vitlökarna
n|leek|purjolök purjolöken|purjolökar purjolökarna
n|mushroom|svamp svampen|svampar svamparna
n|cauliflower|blomkål blomkålen|blomkålar blomkålarna
n|strawberry|jordgubbe jordgubben|jordgubbar jordgubbarna
n|ice_cream|glass glassen|glassar glassarna
n|sauce|sås såsen|såsar såsarna
n|pie|paj pajen|pajar pajarna
n|apple_pie|äppelpaj äppelpajen|äppelpajar äppelpajarna
n|honey|honung honungen|honungar honungarna
n|drink|dryck drycken|dryckar dryckarna
n|forest|skog skogen|skogar skogarna
n|spruce_forest|granskog granskogen|granskogar granskogarna
n|birch|björk björken|björkar björkarna
n|spruce|gran granen|granar granarna
n|Christmas_tree|julgran julgranen|julgranar julgranarna
n|pine|tall tallen|tallar tallarna
n|oak|ek eken|ekar ekarna
n|elm|alm almen|almar almarna
n|linden|lind linden|lindar lindarna
n|maple|lönn lönnen|lönnar lönnarna
n|branch|gren grenen|grenar grenarna
n|twig|kvist kvisten|kvistar kvistarna
n|trunk|stam stammen|stammar stammarna
n|tree_stump|stubbe stubben|stubbar stubbarna
n|bush|buske busken|buskar buskarna
n|pine_cone|kotte kotten|kottar kottarna
n|bud|knopp knoppen|knoppar knopparna
n|meadow|äng ängen|ängar ängarna
n|summer_meadow|sommaräng sommarängen|sommarängar sommarängarna
n|field|åkern|åkrar åkrarna
n|valley|dal dalen|dalar dalarna
n|hill|kulle kullen|kullar kullarna
n|slope|backe backen|backar backarna
n|peak|topp toppen|toppar topparna
n|mountain_peak|bergstopp bergstoppen|bergstoppar bergstopparna
n|stone|sten stenen|stenar stenarna
n|rock_slab|häll hällen|hällar hällarna
n|bay|vik viken|vikar vikarna
n|sea_bay|havsvik havsviken|havsvikar havsvikarna
n|fjord|fjord fjorden|fjordar fjordarna
n|lake|sjö sjön|sjöar sjöarna
n|forest_lake|skogssjö skogssjön|skogssjöar skogssjöarna
n|river|älv älven|älvar älvarna
n|stream|å ån|åar åarna
n|brook|bäck bäcken|bäckar bäckarna
n|pond|damm dammmen|dammmar dammmarna
n|coast|kust kusten|kustar kustarna
n|island|ö ön|öar öarna
n|archipelago|skärgård skärgården|skärgårdar skärgårdarna
n|headland|udde udden|uddar uddarna
n|harbour|hamn hamnen|hamnar hamnarna
n|fishing_harbour|fiskehamn fiskehamnen|fiskehamnar fiskehamnarna
n|sky|himmel himmeln|himlar himlarna
n|starry_sky|stjärnhimmel stjärnhimmeln|stjärnhimlar stjärnhimlarna
n|moon|måne månen|månar månarna
n|full_moon|fullmåne fullmånen|fullmånar fullmånarna
n|sun|sol solen|solarna
n|storm|storm stormen|stormar stormarna
n|snowstorm|snöstorm snöstormen|snöstormar snöstormarna
n|hurricane|orkan orkanen|orkanar orkanarna
n|rainbow|regnbåge regnbågen|regnbågar regnbågarna
n|flash_of_lightning|blixt blixten|blixtar blixtarna
n|icicle|istapp istappen|istappar istapparna
n|snowball|snöboll snöbollen|snöbollar snöbollarna
n|puddle|pöl pölen|pölar pölarna
n|puddle|vattenpöl vattenpölen|vattenpölar vattenpölarna
n|drop|droppe droppen|droppar dropparna
n|raindrop|regndroppe regndroppen|regndroppar regndropparna
n|frost|frost frosten|frostar frostarna
n|fire|eld elden|eldarna
n|campfire|lägereld lägerelden|lägereldar lägereldarna
n|day|dag dagen|dagar dagarna
n|weekday|vardag vardagen|vardagar vardagarna
n|birthday|födelsedag födelsedagen|födelsedagar födelsedagarna
n|wedding_anniversary|bröllopsdag bröllopsdagen|bröllopsdagar bröllopsdagarna
n|Sunday|söndag söndagen|söndagar söndagarna
n|Monday|måndag måndagen|måndagar måndagarna
n|Tuesday|tisdag tisdagen|tisdagar tisdagarna
n|Wednesday|onsdag onsdagen|onsdagar onsdagarna
n|Thursday|torsdag torsdagen|torsdagar torsdagarna
n|Friday|fredag fredagen|fredagar fredagarna
n|Saturday|lördag lördagen|lördagar lördagarna
n|weekend|helg helgen|helgar helgarna
n|evening|kväll kvällen|kvällar kvällarna
n|summer_evening|sommarkväll sommarkvällen|sommarkvällar sommarkvällarna
n|winter_evening|vinterkväll vinterkvällen|vinterkvällar vinterkvällarna
n|autumn_evening|höstkväll höstkvällen|höstkvällar höstkvällarna
n|Saturday_evening|lördagskväll lördagskvällen|lördagskvällar lördagskvällarna
n|Friday_evening|fredagskväll fredagskvällen|fredagskvällar fredagskvällarna
n|Christmas_Eve|julafton julaftonen|julaftonar julaftonarna
n|New_Year's_Eve|nyårsafton nyårsaftonen|nyårsaftonar nyårsaftonarna
n|Midsummer_Eve|midsommarafton midsommaraftonen|midsommaraftonar midsommaraftonarna
n|Easter_Eve|påskafton påskaftonen|påskaftonar påskaftonarna
n|spring|våren|vårar vårarna
n|autumn|höst hösten|höstar höstarna
n|winter|vinter vintern|vintrar vintrarna
n|Christmas|jul julen|jular jularna
n|Easter|påsk påsken|påskar påskarna
n|hour|timme timmen|timmar timmarna
n|time|gång gången|gångar gångarna
n|afternoon|eftermiddag eftermiddagen|eftermiddagar eftermiddagarna
n|dinner|middag middagen|middagar middagarna
n|forenoon|förmiddag förmiddagen|förmiddagar förmiddagarna
n|school_day|skoldag skoldagen|skoldagar skoldagarna
n|summer_day|sommardag sommardagen|sommardagar sommardagarna
n|winter_day|vinterdag vinterdagen|vinterdagar vinterdagarna
n|autumn_day|höstdag höstdagen|höstdagar höstdagarna
n|rainy_day|regndag regndagen|regndagar regndagarna
n|working_day|arbetsdag arbetsdagen|arbetsdagar arbetsdagarna
n|cleaning_day|städdag städdagen|städdagar städdagarna
n|National_Day|nationaldag nationaldagen|nationaldagar nationaldagarna
n|Mother's_Day|mors_dag mors_dagen|mors_dagar mors_dagarna
n|Father's_Day|fars_dag fars_dagen|fars_dagar fars_dagarna
n|birdsong|fågelsång fågelsången|fågelsångar fågelsångarna
n|song|sång sången|sångar
n|lullaby|vaggsång vaggsången|vaggsångar vaggsångarna
n|dance|dans dansen|
n|round_dance|ringdans ringdansen|ringdansar ringdansarna
n|competition|tävling tävlingen|tävlingar tävlingarna
n|ball|boll bollen|bollar bollarna
n|football|fotboll fotbollen|fotbollar fotbollarna
n|handball|handboll handbollen|handbollar handbollarna
n|basketball|basketboll basketbollen|basketbollar basketbollarna
n|puck|puck pucken|puckar puckarna
n|dream|dröm drömmen|drömmar drömmarna
n|nightmare|mardröm mardrömmen|mardrömmar mardrömmarna
n|legend|sägen sägnen|sägnar sägnarna
n|newspaper|tidning tidningen|tidningar tidningarna
n|daily_newspaper|dagstidning dagstidningen|dagstidningar dagstidningarna
n|picture|bild bilden|bildar bildarna
n|stamp|stämpel stämpeln|stämplar stämplarna
n|drawing|ritning ritningen|ritningar ritningarna
n|drawing|teckning teckningen|teckningar teckningarna
n|painting|målning målningen|målningar målningarna
n|oil_painting|oljemålning oljemålningen|oljemålningar oljemålningarna
n|exhibition|utställning utställningen|utställningar utställningarna
n|performance|föreställning föreställningen|föreställningar föreställningarna
n|showing|visning visningen|visningar visningarna
n|collection|samling samlingen|samlingar samlingarna
n|action|handling handlingen|handlingar handlingarna
n|greeting|hälsning hälsningen|hälsningar hälsningarna
n|surprise|överraskning överraskningen|överraskningar överraskningarna
n|reward|belöning belöningen|belöningar belöningarna
n|thought|tanke tanken|tankar tankarna
n|truth|sanning sanningen|sanningar sanningarna
n|lie|lögn lögnen|lögnar lögnarna
n|sentence|mening meningen|meningar meningarna
n|solution|lösning lösningen|lösningar lösningarna
n|invention|uppfinning uppfinningen|uppfinningar uppfinningarna
n|hike|vandring vandringen|vandringar vandringarna
n|sailing|segling seglingen|seglingar seglingarna
n|exercise|övning övningen|övningar övningarna
n|training|träning träningen|träningar träningarna
n|education|utbildning utbildningen|utbildningar utbildningarna
n|storey|våning våningen|våningar våningarna
n|entrance|ingång ingången|ingångar ingångarna
n|exit|utgång utgången|utgångar utgångarna
n|emergency_exit|nödutgång nödutgången|nödutgångar nödutgångarna
n|crossing|övergång övergången|övergångar övergångarna
n|crossroads|korsning korsningen|korsningar korsningarna
n|roundabout|rondell rondellen|rondellar rondellarna
n|vote|omröstning omröstningen|omröstningar omröstningarna
n|bill|räkning räkningen|räkningar räkningarna
n|insurance|försäkring försäkringen|försäkringar försäkringarna
n|measurement|mätning mätningen|mätningar mätningarna
n|mixture|blandning blandningen|blandningar blandningarna
n|cleaning|städning städningen|städningar städningarna
n|laundry|tvätt tvätten|tvättarna
n|production|tillverkning tillverkningen|tillverkningar tillverkningarna
n|cultivation|odling odlingen|odlingar odlingarna
n|purification|rening reningen|reningar reningarna
n|recycling|återvinning återvinningen|återvinningar återvinningarna
n|waste_sorting|sopsortering sopsorteringen|sopsorteringar sopsorteringarna
n|car_park|parkering parkeringen|parkeringar parkeringarna
n|tunnel|tunnel tunneln|tunlar tunlarna
n|length|längd längden|längdar längdarna
n|width|bredd bredden|breddar breddarna
n|height|höjd höjden|höjdar höjdarna
n|size|storlek storleken|storlekar storlekarna
n|circle|cirkel cirkeln|cirklar cirklarna
n|triangle|triangel triangeln|trianglar trianglarna
n|cube|kub kuben|kubar kubarna
n|edge|kant kanten|kantar kantarna
n|arrow|pil pilen|pilar pilarna
n|bow|båge bågen|bågar bågarna
n|stain|fläck fläcken|fläckar fläckarna
n|pile|högen|högar högarna
n|queue|kö kön|köar köarna
n|piece|bit biten|bitar bitarna
n|part|del delen|delarna
n|box|ask asken|askar askarna
n|box|kartong kartongen|kartongar kartongarna
n|matchbox|tändsticksask tändsticksasken|tändsticksaskar tändsticksaskarna
n|jar|burk burken|burkar burkarna
n|tin|konservburk konservburken|konservburkar konservburkarna
n|bag|påse påsen|påsar påsarna
n|paper_bag|papperspåse papperspåsen|papperspåsar papperspåsarna
n|fishing_trip|fisketur fisketuren|fisketurar fisketurarna
n|boat_trip|båttur båtturen|båtturar båtturarna
n|bicycle_ride|cykeltur cykelturen|cykelturar cykelturarna
n|walk|promenad promenaden|promenadar promenadarna
n|cleaning_bucket|skurhink skurhinken|skurhinkar skurhinkarna
n|hose|vattenslang vattenslangen|vattenslangar vattenslangarna
n|tube|slang slangen|slangar slangarna
n|screen|skärm skärmen|skärmar skärmarna
n|mobile_phone|mobil mobilen|mobilar mobilarna
n|pump|pump pumpen|pumpar pumparna
n|bicycle_pump|cykelpump cykelpumpen|cykelpumpar cykelpumparna
n|flea_market|loppis loppisen|loppisar loppisarna
n|kiosk|kiosk kiosken|kioskar kioskarna
n|cowshed|ladugård ladugården|ladugårdar ladugårdarna
n|pasture|hage hagen|hagar hagarna
n|mill|kvarn kvarnen|kvarnar kvarnarna
n|windmill|väderkvarn väderkvarnen|väderkvarnar väderkvarnarna
n|watermill|vattenkvarn vattenkvarnen|vattenkvarnar vattenkvarnarna
n|lighthouse|fyr fyren|fyrar fyrarna
n|village|by byn|byar byarna
n|fishing_village|fiskeby fiskebyn|fiskebyar fiskebyarna
n|mountain_village|bergsby bergsbyn|bergsbyar bergsbyarna
n|neighbouring_village|grannby grannbyn|grannbyar grannbyarna
n|tavern|krog krogen|krogar krogarna
n|cinema|bio bion|bioar bioarna
n|hall|sal salen|salar salarna
n|sports_hall|idrottshall idrottshallen|idrottshallar idrottshallarna
n|swimming_pool|simhall simhallen|simhallar simhallarna
n|ice_rink|ishall ishallen|ishallar ishallarna
n|zoo|djurpark djurparken|djurparkar djurparkarna
n|amusement_park|nöjespark nöjesparken|nöjesparkar nöjesparkarna
n|circus|cirkus cirkusen|cirkusar cirkusarna
n|cemetery|kyrkogård kyrkogården|kyrkogårdar kyrkogårdarna
n|grave|grav graven|gravar gravarna
n|treasure|skatt skatten|skattar skattarna
n|gold_treasure|guldskatt guldskatten|guldskattar guldskattarna
n|throne|tron tronen|tronar tronarna
n|shield|sköld skölden|sköldar sköldarna
n|staff|stav staven|stavar stavarna
n|magic_wand|trollstav trollstaven|trollstavar trollstavarna
n|magic_potion|trolldryck trolldrycken|trolldryckar trolldryckarna
n|wish|önskning önskningen|önskningar önskningarna
n|discount|rabatt rabatten|rabattar rabattarna
n|compost|kompost komposten|kompostar kompostarna
n|harvest|skörd skörden|skördarna
n|ball_dance|bal balen|balar balarna
n|goat|bock bocken|bockar bockarna
n|yule_goat|julbock julbocken|julbockar julbockarna
n|race_day|tävlingsdag tävlingsdagen|tävlingsdagar tävlingsdagarna
n|rock_face|bergvägg bergväggen|bergväggar bergväggarna
n|shower|duschkabin duschkabinen|duschkabinar duschkabinarna
n|ignition|tändning tändningen|tändningar tändningarna
n|ice_cube|isbit isbiten|isbitar isbitarna
n|heat_pump|värmepump värmepumpen|värmepumpar värmepumparna
n|water_pipe|vattenledning vattenledningen|vattenledningar vattenledningarna
n|shutdown|avstängning avstängningen|avstängningar avstängningarna
n|delay|försening förseningen|förseningar förseningarna
n|change|ändring ändringen|ändringar ändringarna
n|opening|öppning öppningen|öppningar öppningarna
n|closing|stängning stängningen|stängningar stängningarna
n|inauguration|invigning invigningen|invigningar invigningarna
n|move|flytt flytten|flyttarna
n|flower|blomma blomman|blommor blommorna
n|lily|lilja liljan|liljor liljorna
n|violet|viola violan|violor violorna
n|harebell|blåklocka blåklockan|blåklockor blåklockorna
n|wood_anemone|vitsippa vitsippan|vitsippor vitsipporna
n|hepatica|blåsippa blåsippan|blåsippor blåsipporna
n|nettle|brännässla brännässlan|brännässlor brännässlorna
n|lamp|lampa lampan|lampor lamporna
n|clock|klocka klockan|klockor klockorna
n|alarm_clock|väckarklocka väckarklockan|väckarklockor väckarklockorna
n|church_bell|kyrkklocka kyrkklockan|kyrkklockor kyrkklockorna
n|wristwatch|armbandsklocka armbandsklockan|armbandsklockor armbandsklockorna
n|box|låda lådan|lådor lådorna
n|drawer|byrålåda byrålådan|byrålådor byrålådorna
n|shelf|hylla hyllan|hyllor hyllorna
n|bookcase|bokhylla bokhyllan|bokhyllor bokhyllorna
n|sofa|soffa soffan|soffor sofforna
n|cradle|vagga vaggan|vaggor vaggorna
n|carpet|mattan|mattor mattorna
n|bag|väska väskan|väskor väskorna
n|handbag|handväska handväskan|handväskor handväskorna
n|suitcase|resväska resväskan|resväskor resväskorna
n|school_bag|skolväska skolväskan|skolväskor skolväskorna
n|bottle|flaska flaskan|flaskor flaskorna
n|barrel|tunnan|tunnor tunnorna
n|jug|kanna kannan|kannor kannorna
n|teapot|tekanna tekannan|tekannor tekannorna
n|watering_can|vattenkanna vattenkannan|vattenkannor vattenkannorna
n|coffee_pot|kaffekanna kaffekannan|kaffekannor kaffekannorna
n|frying_pan|stekpanna stekpannan|stekpannor stekpannorna
n|pan|panna pannan|pannor pannorna
n|pot|gryta grytan|grytor grytorna
n|pot|kruka krukan|krukor krukorna
n|flowerpot|blomkruka blomkrukan|blomkrukor blomkrukorna
n|pipe|pipa pipan|pipor piporna
n|stairs|trappa trappan|trappor trapporna
n|escalator|rulltrappa rulltrappan|rulltrappor rulltrapporna
n|veranda|veranda verandan|verandor verandorna
n|cottage|stuga stugan|stugor stugorna
n|summer_cottage|sommarstuga sommarstugan|sommarstugor sommarstugorna
n|mountain_hut|fjällstuga fjällstugan|fjällstugor fjällstugorna
n|hut|koja kojan|kojor kojorna
n|tree_house|trädkoja trädkojan|trädkojor trädkojorna
n|barn|lada ladan|lador ladorna
n|church|kyrka kyrkan|kyrkor kyrkorna
n|school|skola skolan|skolor skolorna
n|nursery|förskola förskolan|förskolor förskolorna
n|street|gata gatan|gator gatorna
n|pedestrian_street|gågata gågatan|gågator gågatorna
n|shopping_street|affärsgata affärsgatan|affärsgator affärsgatorna
n|jetty|brygga bryggan|bryggor bryggorna
n|bathing_jetty|badbrygga badbryggan|badbryggor badbryggorna
n|axe|yxa yxan|yxor yxorna
n|rake|kratta krattan|krattor krattorna
n|hoe|hackan|hackor hackorna
n|wheelbarrow|skottkärra skottkärran|skottkärror skottkärrorna
n|chain|kedja kedjan|kedjor kedjorna
n|bicycle_chain|cykelkedja cykelkedjan|cykelkedjor cykelkedjorna
n|sledge|pulka pulkan|pulkor pulkorna
n|ski|skida skidan|skidor skidorna
n|slide|kana kanan|kanor kanorna
n|slide|rutschkana rutschkanan|rutschkanor rutschkanorna
n|swing|gunga gungan|gungor gungorna
n|puppet|marionettdocka marionettdockan|marionettdockor marionettdockorna
n|club|klubba klubban|klubbor klubborna
n|hockey_stick|ishockeyklubba ishockeyklubban|ishockeyklubbor ishockeyklubborna
n|flag|flagga flaggan|flaggor flaggorna
n|torch|ficklampa ficklampan|ficklampor ficklamporna
n|lantern|lykta lyktan|lyktor lyktorna
n|streetlamp|gatlykta gatlyktan|gatlyktor gatlyktorna
n|torch|fackla facklan|facklor facklorna
n|match|tändsticka tändstickan|tändstickor tändstickorna
n|stick|sticka stickan|stickor stickorna
n|soap_bubble|såpbubbla såpbubblan|såpbubblor såpbubblorna
n|bubble|bubbla bubblan|bubblor bubblorna
n|chest|kista kistan|kistor kistorna
n|treasure_chest|skattkista skattkistan|skattkistor skattkistorna
n|crown|krona kronan|kronor kronorna
n|chandelier|kristallkrona kristallkronan|kristallkronor kristallkronorna
n|mint|mynta myntan|myntor myntorna
n|marble|kula kulan|kulor kulorna
n|trap|fälla fällan|fällor fällorna
n|jumper|tröja tröjan|tröjor tröjorna
n|jacket|jacka jackan|jackor jackorna
n|shirt|skjorta skjortan|skjortor skjortorna
n|sock|strumpa strumpan|strumpor strumporna
n|cap|mössa mössan|mössor mössorna
n|cardigan|kofta koftan|koftor koftorna
n|coat|kappa kappan|kappor kapporna
n|boot|känga kängan|kängor kängorna
n|pocket|ficka fickan|fickor fickorna
n|hood|luva luvan|luvor luvorna
n|veil|slöja slöjan|slöjor slöjorna
n|windcheater|vindjacka vindjackan|vindjackor vindjackorna
n|nose|näsa näsan|näsor näsorna
n|tongue|tungan|tungor tungorna
n|chin|haka hakan|hakor hakorna
n|brain|hjärna hjärnan|hjärnor hjärnorna
n|lung|lunga lungan|lungor lungorna
n|calf|vada vadan|vador vadorna
n|waist|midja midjan|midjor midjorna
n|soup|soppa soppan|soppor sopporna
n|tomato_soup|tomatsoppa tomatsoppan|tomatsoppor tomatsopporna
n|pea_soup|ärtsoppa ärtsoppan|ärtsoppor ärtsopporna
n|fish_soup|fisksoppa fisksoppan|fisksoppor fisksopporna
n|cake|tårta tårtan|tårtor tårtorna
n|birthday_cake|födelsedagstårta födelsedagstårtan|födelsedagstårtor födelsedagstårtorna
n|cream_cake|gräddtårta gräddtårtan|gräddtårtor gräddtårtorna
n|princess_cake|prinsesstårta prinsesstårtan|prinsesstårtor prinsesstårtorna
n|cake|kaka kakan|kakor kakorna
n|gingerbread_biscuit|pepparkaka pepparkakan|pepparkakor pepparkakorna
n|biscuit|småkaka småkakan|småkakor småkakorna
n|sponge_cake|sockerkaka sockerkakan|sockerkakor sockerkakorna
n|chocolate_cake|chokladkaka chokladkakan|chokladkakor chokladkakorna
n|pancake|pannkaka pannkakan|pannkakor pannkakorna
n|waffle|våffla våfflan|våfflor våfflorna
n|cream_bun|semla semlan|semlor semlorna
n|rusk|skorpa skorpan|skorpor skorporna
n|cucumber|gurka gurkan|gurkor gurkorna
n|bean|böna bönan|bönor bönorna
n|pea|ärta ärtan|ärtor ärtorna
n|peach|persika persikan|persikor persikorna
n|grape|druva druvan|druvor druvorna
n|grape|vindruva vindruvan|vindruvor vindruvorna
n|oil|olja oljan|oljor oljorna
n|ham|skinka skinkan|skinkor skinkorna
n|roll|fralla frallan|frallor frallorna
n|loaf|limpa limpan|limpor limporna
n|sandwich|macka mackan|mackor mackorna
n|sandwich_cake|smörgåstårta smörgåstårtan|smörgåstårtor smörgåstårtorna
n|pizza|pizza pizzan|pizzor pizzorna
n|cave|grotta grottan|grottor grottorna
n|cliff|klippa klippan|klippor klipporna
n|spring|källa källan|källor källorna
n|dune|dyna dynan|dynor dynorna
n|sand_dune|sanddyna sanddynan|sanddynor sanddynorna
n|flame|lågan|lågor lågorna
n|star|stjärna stjärnan|stjärnor stjärnorna
n|Christmas_star|julstjärna julstjärnan|julstjärnor julstjärnorna
n|tussock|tuva tuvan|tuvor tuvorna
n|lawn|gräsmatta gräsmattan|gräsmattor gräsmattorna
n|plant|planta plantan|plantor plantorna
n|glade|glänta gläntan|gläntor gläntorna
n|forest_clearing|skogsglänta skogsgläntan|skogsgläntor skogsgläntorna
n|turnip|rova rovan|rovor rovorna
n|pumpkin|pumpa pumpan|pumpor pumporna
n|vine|ranka rankan|rankor rankorna
n|hour|timma timman|timmor timmorna
n|week|vecka veckan|veckor veckorna
n|journey|resa resan|resor resorna
n|voyage|båtresa båtresan|båtresor båtresorna
n|train_journey|tågresa tågresan|tågresor tågresorna
n|school_trip|skolresa skolresan|skolresor skolresorna
n|fairy_tale|saga sagan|sagor sagorna
n|bedtime_story|godnattsaga godnattsagan|godnattsagor godnattsagorna
n|folk_tale|folksaga folksagan|folksagor folksagorna
n|question|fråga frågan|frågor frågorna
n|riddle|gåta gåtan|gåtor gåtorna
n|folk_song|visan|visor visorna
n|drum|trumma trumman|trummor trummorna
n|bagpipe|säckpipa säckpipan|säckpipor säckpiporna
n|lyre|lyra lyran|lyror lyrorna
n|slice|skiva skivan|skivor skivorna
n|pen|penna pennan|pennor pennorna
n|pencil|blyertspenna blyertspennan|blyertspennor blyertspennorna
n|crayon|krita kritan|kritor kritorna
n|picture|tavla tavlan|tavlor tavlorna
n|blackboard|skrivtavla skrivtavlan|skrivtavlor skrivtavlorna
n|noticeboard|anslagstavla anslagstavlan|anslagstavlor anslagstavlorna
n|window_pane|ruta rutan|rutor rutorna
n|page|sida sidan|sidor sidorna
n|website|hemsida hemsidan|hemsidor hemsidorna
n|list|lista listan|listor listorna
n|story|historia historian|historior historiorna
n|mine|gruva gruvan|gruvor gruvorna
n|shard|skärva skärvan|skärvor skärvorna
n|homework|läxa läxan|läxor läxorna
n|syringe|spruta sprutan|sprutor sprutorna
n|crutch|krycka kryckan|kryckor kryckorna
n|accident|olycka olyckan|olyckor olyckorna
n|small_ship|skuta skutan|skutor skutorna
n|ferry|färja färjan|färjor färjorna
n|fleet|flotta flottan|flottor flottorna
n|meeting|stämma stämman|stämmor stämmorna
n|annual_meeting|årsstämma årsstämman|årsstämmor årsstämmorna
n|general_meeting|bolagsstämma bolagsstämman|bolagsstämmor bolagsstämmorna
n|members'_meeting|föreningsstämma föreningsstämman|föreningsstämmor föreningsstämmorna
n|rent|hyra hyran|hyror hyrorna
n|shoe|sko skon|skor skorna
n|clog|träsko träskon|träskor träskorna
n|skate|skridsko skridskon|skridskor skridskorna
n|trainer|gymnastiksko gymnastikskon|gymnastikskor gymnastikskorna
n|running_shoe|löparsko löparskon|löparskor löparskorna
n|horseshoe|hästsko hästskon|hästskor hästskorna
n|football_boot|fotbollssko fotbollsskon|fotbollsskor fotbollsskorna
n|bridge|bro bron|brorna
n|suspension_bridge|hängbro hängbron|hängbror hängbrorna
n|toe|tå tån|tår tårna
n|claw|klo klon|klor klorna
n|enemy|fiende fienden|fiender fienderna
n|event|händelse händelsen|händelser händelserna
n|story|berättelse berättelsen|berättelser berättelserna
n|curse|förbannelse förbannelsen|förbannelser förbannelserna
n|movement|rörelse rörelsen|rörelser rörelserna
n|birth|födelse födelsen|födelser födelserna
n|plant|växt växten|växter växterna
n|potted_plant|krukväxt krukväxten|krukväxter krukväxterna
n|tulip|tulpan tulpanen|tulpaner tulpanerna
n|rose|ros rosen|roser roserna
n|dandelion|maskros maskrosen|maskroser maskroserna
n|sunflower|solros solrosen|solroser solroserna
n|orchid|orkidé orkidén|orkidéer orkidéerna
n|geranium|pelargon pelargonen|pelargoner pelargonerna
n|bouquet|bukett buketten|buketter buketterna
n|curtain|gardin gardinen|gardiner gardinerna
n|armchair|fåtölj fåtöljen|fåtöljer fåtöljerna
n|blanket|filt filten|filter filterna
n|balcony|balkong balkongen|balkonger balkongerna
n|terrace|terrass terrassen|terrasser terrasserna
n|tiled_stove|kamin kaminen|kaminer kaminerna
n|saucepan|kastrull kastrullen|kastruller kastrullerna
n|bowl|skål skålen|skåler skålerna
n|napkin|servett servetten|servetter servetterna
n|balloon|ballong ballongen|ballonger ballongerna
n|hot-air_balloon|luftballong luftballongen|luftballonger luftballongerna
n|rocket|raket raketen|raketer raketerna
n|rocket|rymdraket rymdraketen|rymdraketer rymdraketerna
n|machine|maskin maskinen|maskiner maskinerna
n|sewing_machine|symaskin symaskinen|symaskiner symaskinerna
n|washing_machine|tvättmaskin tvättmaskinen|tvättmaskiner tvättmaskinerna
n|dishwasher|diskmaskin diskmaskinen|diskmaskiner diskmaskinerna
n|excavator|grävmaskin grävmaskinen|grävmaskiner grävmaskinerna
n|harvester|skördemaskin skördemaskinen|skördemaskiner skördemaskinerna
n|dryer|tork torken|torker torkerna
n|computer|dator datorn|datorer datorerna
n|phone|telefon telefonen|telefoner telefonerna
n|mobile_phone|mobiltelefon mobiltelefonen|mobiltelefoner mobiltelefonerna
n|antenna|antenn antennen|antenner antennerna
n|engine|motor motorn|motorer motorerna
n|tractor|traktor traktorn|traktorer traktorerna
n|station|station stationen|stationer stationerna
n|railway_station|järnvägsstation järnvägsstationen|järnvägsstationer järnvägsstationerna
n|petrol_station|bensinstation bensinstationen|bensinstationer bensinstationerna
n|fire_station|brandstation brandstationen|brandstationer brandstationerna
n|police_station|polisstation polisstationen|polisstationer polisstationerna
n|bus_station|busstation busstationen|busstationer busstationerna
n|platform|perrong perrongen|perronger perrongerna
n|stop|hållplats hållplatsen|hållplatser hållplatserna
n|bus_stop|busshållplats busshållplatsen|busshållplatser busshållplatserna
n|airport|flygplats flygplatsen|flygplatser flygplatserna
n|playground|lekplats lekplatsen|lekplatser lekplatserna
n|building_site|byggarbetsplats byggarbetsplatsen|byggarbetsplatser byggarbetsplatserna
n|workplace|arbetsplats arbetsplatsen|arbetsplatser arbetsplatserna
n|campsite|campingplats campingplatsen|campingplatser campingplatserna
n|market|marknad marknaden|marknader marknaderna
n|Christmas_market|julmarknad julmarknaden|julmarknader julmarknaderna
n|place|plats platsen|platser platserna
n|shop|butik butiken|butiker butikerna
n|shop|affär affären|affärer affärerna
n|grocery_shop|mataffär mataffären|mataffärer mataffärerna
n|furniture_shop|möbelaffär möbelaffären|möbelaffärer möbelaffärerna
n|flower_shop|blomsteraffär blomsteraffären|blomsteraffärer blomsteraffärerna
n|toy_shop|leksaksaffär leksaksaffären|leksaksaffärer leksaksaffärerna
n|bicycle_shop|cykelaffär cykelaffären|cykelaffärer cykelaffärerna
n|factory|fabrik fabriken|fabriker fabrikerna
n|bank|bank banken|banker bankerna
n|restaurant|restaurang restaurangen|restauranger restaurangerna
n|sculpture|skulptur skulpturen|skulpturer skulpturerna
n|statue|staty statyn|statyer statyerna
n|fountain|fontän fontänen|fontäner fontänerna
n|ruin|ruin ruinen|ruiner ruinerna
n|gateway|portal portalen|portaler portalerna
n|cathedral|katedral katedralen|katedraler katedralerna
n|mosque|moské moskén|moskéer moskéerna
n|theatre|teater teatern|teatrer teatrerna
n|puppet_theatre|dockteater dockteatern|dockteatrer dockteatrerna
n|concert|konsert konserten|konserter konserterna
n|ballet|balett baletten|baletter baletterna
n|stage|scen scenen|scener scenerna
n|film|film filmen|filmer filmerna
n|cartoon|tecknad_film tecknad_filmen|tecknad_filmer tecknad_filmerna
n|silent_film|stumfilm stumfilmen|stumfilmer stumfilmerna
n|commercial|reklamfilm reklamfilmen|reklamfilmer reklamfilmerna
n|thank-you_film|tackfilm tackfilmen|tackfilmer tackfilmerna
n|short_film|kortfilm kortfilmen|kortfilmer kortfilmerna
n|documentary|dokumentär dokumentären|dokumentärer dokumentärerna
n|video|video videon|videoer videoerna
n|tune|melodi melodin|melodier melodierna
n|trumpet|trumpet trumpeten|trumpeter trumpeterna
n|guitar|gitarr gitarren|gitarrer gitarrerna
n|violin|fiol fiolen|fioler fiolerna
n|flute|flöjt flöjten|flöjter flöjterna
n|clarinet|klarinett klarinetten|klarinetter klarinetterna
n|saxophone|saxofon saxofonen|saxofoner saxofonerna
n|organ|orgel orgeln|orgler orglerna
n|tone|ton tonen|toner tonerna
n|note|not noten|noter noterna
n|carousel|karusell karusellen|karuseller karusellerna
n|medal|medalj medaljen|medaljer medaljerna
n|cup|pokal pokalen|pokaler pokalerna
n|match|match matchen|matcher matcherna
n|football_match|fotbollsmatch fotbollsmatchen|fotbollsmatcher fotbollsmatcherna
n|party|fest festen|fester festerna
n|summer_party|sommarfest sommarfesten|sommarfester sommarfesterna
n|courtyard_party|gårdsfest gårdsfesten|gårdsfester gårdsfesterna
n|parade|parad paraden|parader paraderna
n|tradition|tradition traditionen|traditioner traditionerna
n|idea|idé idén|idéer idéerna
n|plan|plan planen|planer planerna
n|sweet|karamell karamellen|karameller karamellerna
n|chocolate|choklad chokladen|choklader chokladerna
n|banana|banan bananen|bananer bananerna
n|orange|apelsin apelsinen|apelsiner apelsinerna
n|lemon|citron citronen|citroner citronerna
n|tomato|tomat tomaten|tomater tomaterna
n|salad_bowl|salladsskål salladsskålen|salladsskåler salladsskålerna
n|salad|sallad salladen|sallader salladerna
n|vegetable|grönsak grönsaken|grönsaker grönsakerna
n|chestnut|kastanj kastanjen|kastanjer kastanjerna
n|olive|oliv oliven|oliver oliverna
n|melon|melon melonen|meloner melonerna
n|watermelon|vattenmelon vattenmelonen|vattenmeloner vattenmelonerna
n|ingredient|ingrediens ingrediensen|ingredienser ingredienserna
n|taste|smak smaken|smaker smakerna
n|meal|måltid måltiden|måltider måltiderna
n|lunch|lunch lunchen|luncher luncherna
n|breakfast|frukost frukosten|frukoster frukosterna
n|dish|rätt rätten|rätter rätterna
n|dish|maträtt maträtten|maträtter maträtterna
n|dessert|efterrätt efterrätten|efterrätter efterrätterna
n|picnic|picknick picknicken|picknicker picknickerna
n|grill|grill grillen|griller grillerna
n|minute|minut minuten|minuter minuterna
n|second|sekund sekunden|sekunder sekunderna
n|month|månad månaden|månader månaderna
n|moment|stund stunden|stunder stunderna
n|time|tid tiden|tider tiderna
n|season|säsong säsongen|säsonger säsongerna
n|season|årstid årstiden|årstider årstiderna
n|ice_age|istid istiden|istider istiderna
n|holiday|semester semestern|semestrer semestrerna
n|feast|högtid högtiden|högtider högtiderna
n|region|trakt trakten|trakter trakterna
n|region|region regionen|regioner regionerna
n|town|ort orten|orter orterna
n|continent|kontinent kontinenten|kontinenter kontinenterna
n|planet|planet planeten|planeter planeterna
n|comet|komet kometen|kometer kometerna
n|galaxy|galax galaxen|galaxer galaxerna
n|satellite|satellit satelliten|satelliter satelliterna
n|space_station|rymdstation rymdstationen|rymdstationer rymdstationerna
n|volcano|vulkan vulkanen|vulkaner vulkanerna
n|glacier|glaciär glaciären|glaciärer glaciärerna
n|ocean|ocean oceanen|oceaner oceanerna
n|jungle|djungel djungeln|djungler djunglerna
n|savanna|savann savannen|savanner savannerna
n|oasis|oas oasen|oaser oaserna
n|steppe|stäpp stäppen|stäpper stäpperna
n|rapids|fors forsen|forser forserna
n|canal|kanal kanalen|kanaler kanalerna
n|river|flod floden|floder floderna
n|bog|myr myren|myrer myrerna
n|muscle|muskel muskeln|muskler musklerna
n|illness|sjukdom sjukdomen|sjukdomer sjukdomerna
n|medicine|medicin medicinen|mediciner medicinerna
n|tablet|tablett tabletten|tabletter tabletterna
n|operation|operation operationen|operationer operationerna
n|vaccination|vaccination vaccinationen|vaccinationer vaccinationerna
n|injury|skada skadan|skadaer skadaerna
n|shock|chock chocken|chocker chockerna
n|lesson|lektion lektionen|lektioner lektionerna
n|class|klass klassen|klasser klasserna
n|school_class|skolklass skolklassen|skolklasser skolklasserna
n|task|uppgift uppgiften|uppgifter uppgifterna
n|text|text texten|texter texterna
n|shape|form formen|former formerna
n|figure|figur figuren|figurer figurerna
n|colour|färg färgen|färger färgerna
n|watercolour|akvarell akvarellen|akvareller akvarellerna
n|short_story|novell novellen|noveller novellerna
n|poem|dikt dikten|dikter dikterna
n|verse|vers versen|verser verserna
n|culture|kultur kulturen|kulturer kulturerna
n|religion|religion religionen|religioner religionerna
n|science|vetenskap vetenskapen|vetenskaper vetenskaperna
n|category|kategori kategorin|kategorier kategorierna
n|technique|teknik tekniken|teknikerna
n|energy|energi energin|energier energierna
n|atom|atom atomen|atomer atomerna
n|cell|cell cellen|celler cellerna
n|magnet|magnet magneten|magneter magneterna
n|process|process processen|processer processerna
n|cause|orsak orsaken|orsaker orsakerna
n|situation|situation situationen|situationer situationerna
n|nation|nation nationen|nationer nationerna
n|union|union unionen|unioner unionerna
n|revolution|revolution revolutionen|revolutioner revolutionerna
n|information|information informationen|informationer informationerna
n|instruction|instruktion instruktionen|instruktioner instruktionerna
n|advertisement|annons annonsen|annonser annonserna
n|poster|affisch affischen|affischer affischerna
n|brochure|broschyr broschyren|broschyrer broschyrerna
n|calendar|kalender kalendern|kalendrer kalendrerna
n|address|adress adressen|adresser adresserna
n|signal|signal signalen|signaler signalerna
n|present|present presenten|presenter presenterna
n|suit|kostym kostymen|kostymer kostymerna
n|uniform|uniform uniformen|uniformer uniformerna
n|symbol|symbol symbolen|symboler symbolerna
n|detail|detalj detaljen|detaljer detaljerna
n|version|version versionen|versioner versionerna
n|product|produkt produkten|produkter produkterna
n|furniture|möbel möbeln|möbler möblerna
n|industry|industri industrin|industrier industrierna
n|building|byggnad byggnaden|byggnader byggnaderna
n|difference|skillnad skillnaden|skillnader skillnaderna
n|cost|kostnad kostnaden|kostnader kostnaderna
n|fee|avgift avgiften|avgifter avgifterna
n|discount_code|rabattkod rabattkoden|rabattkoder rabattkoderna
n|ticket|biljett biljetten|biljetter biljetterna
n|train_ticket|tågbiljett tågbiljetten|tågbiljetter tågbiljetterna
n|discovery|upptäckt upptäckten|upptäckter upptäckterna
n|outing|utflykt utflykten|utflykter utflykterna
n|school_outing|skolutflykt skolutflykten|skolutflykter skolutflykterna
n|flat|lägenhet lägenheten|lägenheter lägenheterna
n|secret|hemlighet hemligheten|hemligheter hemligheterna
n|possibility|möjlighet möjligheten|möjligheter möjligheterna
n|activity|verksamhet verksamheten|verksamheter verksamheterna
n|news|nyhet nyheten|nyheter nyheterna
n|difficulty|svårighet svårigheten|svårigheter svårigheterna
n|quality|egenskap egenskapen|egenskaper egenskaperna
n|friendship|vänskap vänskapen|vänskaper vänskaperna
n|point|punkt punkten|punkter punkterna
n|start|start starten|starter starterna
n|course|kurs kursen|kurser kurserna
n|festival|festival festivalen|festivaler festivalerna
n|music_festival|musikfestival musikfestivalen|musikfestivaler musikfestivalerna
n|expedition|expedition expeditionen|expeditioner expeditionerna
n|hunt|jakt jakten|jakter jakterna
n|treasure_hunt|skattjakt skattjakten|skattjakter skattjakterna
n|egg_hunt|äggjakt äggjakten|äggjakter äggjakterna
n|watch|vakt vakten|vakter vakterna
n|power|makt makten|makter makterna
n|force|kraft kraften|krafter krafterna
n|speed|fart farten|farter farterna
n|view|utsikt utsikten|utsikter utsikterna
n|insight|insikt insikten|insikter insikterna
n|weight|vikt vikten|vikter vikterna
n|plastic|plast plasten|plaster plasterna
n|kind|sort sorten|sorter sorterna
n|row|rad raden|rader raderna
n|metal|metall metallen|metaller metallerna
n|chemistry|kemi kemin|kemier kemierna
n|geometry|geometri geometrin|geometrier geometrierna
n|allergy|allergi allergin|allergier allergierna
n|diet|diet dieten|dieter dieterna
n|vitamin|vitamin vitaminen|vitaminer vitaminerna
n|outline|kontur konturen|konturer konturerna
n|portion|portion portionen|portioner portionerna
n|gesture|gest gesten|gester gesterna
n|grimace|grimas grimasen|grimaser grimaserna
n|relationship|relation relationen|relationer relationerna
n|house|hus huset|husen
n|block_of_flats|höghus höghuset|höghusen
n|terraced_house|radhus radhuset|radhusen
n|greenhouse|växthus växthuset|växthusen
n|hospital|sjukhus sjukhuset|sjukhusen
n|town_hall|rådhus rådhuset|rådhusen
n|birdhouse|fågelhus fågelhuset|fågelhusen
n|dollhouse|dockhus dockhuset|dockhusen
n|wooden_house|trähus trähuset|trähusen
n|boathouse|båthus båthuset|båthusen
n|room|rum rummet|rummen
n|bedroom|sovrum sovrummet|sovrummen
n|living_room|vardagsrum vardagsrummet|vardagsrummen
n|bathroom|badrum badrummet|badrummen
n|classroom|klassrum klassrummet|klassrummen
n|children's_room|barnrum barnrummet|barnrummen
n|changing_room|omklädningsrum omklädningsrummet|omklädningsrummen
n|table|bord bordet|borden
n|desk|skrivbord skrivbordet|skrivborden
n|kitchen_table|köksbord köksbordet|köksborden
n|dining_table|matbord matbordet|matborden
n|bedside_table|nattduksbord nattduksbordet|nattduksborden
n|cupboard|skåp skåpet|skåpen
n|wardrobe|klädskåp klädskåpet|klädskåpen
n|fridge|kylskåp kylskåpet|kylskåpen
n|kitchen|kök köket|köken
n|roof|tak taket|taken
n|floor|golv golvet|golven
n|window|fönster fönstret|fönstren
n|sheet|lakan lakanet|lakanen
n|bathtub|badkar badkaret|badkaren
n|washbasin|handfat handfatet|handfaten
n|glass|glas glaset|glasen
n|dish|fat fatet|faten
n|vessel|kärl kärlet|kärlen
n|trough|tråg tråget|trågen
n|tool|verktyg verktyget|verktygen
n|rope|rep repet|repen
n|crowbar|spett spettet|spetten
n|lock|lås låset|låsen
n|padlock|hänglås hänglåset|hänglåsen
n|hole|hål hålet|hålen
n|corner|hörn hörnet|hörnen
n|wheel|hjul hjulet|hjulen
n|ferris_wheel|pariserhjul pariserhjulet|pariserhjulen
n|deck|däck däcket|däcken
n|bicycle_tyre|cykeldäck cykeldäcket|cykeldäcken
n|sail|segel seglet|seglen
n|ship|skepp skeppet|skeppen
n|pirate_ship|piratskepp piratskeppet|piratskeppen
n|spaceship|rymdskepp rymdskeppet|rymdskeppen
n|ship|fartyg fartyget|fartygen
n|aeroplane|flygplan flygplanet|flygplanen
n|paper_plane|pappersflygplan pappersflygplanet|pappersflygplanen
n|locomotive|lok loket|loken
n|steam_engine|ånglok ångloket|ångloken
n|train|tåg tåget|tågen
n|night_train|nattåg nattåget|nattågen
n|toy_train|leksakståg leksakståget|leksakstågen
n|track|spår spåret|spåren
n|net|nät nätet|näten
n|fishing_net|fiskenät fiskenätet|fiskenäten
n|fence|staket staketet|staketen
n|square|torg torget|torgen
n|castle|slott slottet|slotten
n|sandcastle|sandslott sandslottet|sandslotten
n|ice_castle|isslott isslottet|isslotten
n|palace|palats palatset|palatsen
n|tower|torn tornet|tornen
n|church_tower|kyrktorn kyrktornet|kyrktornen
n|monastery|kloster klostret|klostren
n|chapel|kapell kapellet|kapellen
n|temple|tempel templet|templen
n|monument|monument monumentet|monumenten
n|hotel|hotell hotellet|hotellen
n|hostel|vandrarhem vandrarhemmet|vandrarhemmen
n|nursing_home|ålderdomshem ålderdomshemmet|ålderdomshemmen
n|home|hemmet|hemmen
n|tent|tält tältet|tälten
n|circus_tent|cirkustält cirkustältet|cirkustälten
n|camp|läger lägret|lägren
n|wind_shelter|vindskydd vindskyddet|vindskydden
n|field|fält fältet|fälten
n|cornfield|sädesfält sädesfältet|sädesfälten
n|mountain|berg berget|bergen
n|mountain|fjäll fjället|fjällen
n|waterfall|vattenfall vattenfallet|vattenfallen
n|sea|hav havet|haven
n|tree|träd trädet|träden
n|apple_tree|äppelträd äppelträdet|äppelträden
n|cherry_tree|körsbärsträd körsbärsträdet|körsbärsträden
n|cherry|körsbär körsbäret|körsbären
n|pear_tree|päronträd päronträdet|päronträden
n|leaf|löv lövet|löven
n|leaf|blad bladet|bladen
n|grass|gräs gräset|gräsen
n|cloud|moln molnet|molnen
n|light|ljus ljuset|ljusen
n|candle|stearinljus stearinljuset|stearinljusen
n|advent_candle|adventsljus adventsljuset|adventsljusen
n|swamp|träsk träsket|träsken
n|marsh|kärr kärret|kärren
n|raspberry|hallon hallonet|hallonen
n|wild_strawberry|smultron smultronet|smultronen
n|lingonberry|lingon lingonet|lingonen
n|cloudberry|hjortron hjortronet|hjortronen
n|blackberry|björnbär björnbäret|björnbären
n|blueberry|blåbär blåbäret|blåbären
n|berry|bär bäret|bären
n|pear|päron päronet|päronen
n|plum|plommon plommonet|plommonen
n|egg|ägg ägget|äggen
n|Easter_egg|påskägg påskägget|påskäggen
n|bread|bröd brödet|bröden
n|crispbread|knäckebröd knäckebrödet|knäckebröden
n|biscuit|kex kexet|kexen
n|recipe|recept receptet|recepten
n|wine|vin vinet|vinen
n|horn|horn hornet|hornen
n|leg|ben benet|benen
n|beard|skägg skägget|skäggen
n|hair|hår håret|håren
n|eyebrow|ögonbryn ögonbrynet|ögonbrynen
n|chest|bröst bröstet|brösten
n|skin|skinn skinnet|skinnen
n|wound|sår såret|såren
n|plaster|plåster plåstret|plåstren
n|pill|piller pillret|pillren
n|shot|skott skottet|skotten
n|letter|brev brevet|breven
n|love_letter|kärleksbrev kärleksbrevet|kärleksbreven
n|card|kortet|korten
n|Christmas_card|julkort julkortet|julkorten
n|postcard|vykort vykortet|vykorten
n|birthday_card|födelsedagskort födelsedagskortet|födelsedagskorten
n|envelope|kuvert kuvertet|kuverten
n|parcel|paket paketet|paketen
n|paper|papper pappret|pappren
n|notepad|block blocket|blocken
n|word|ord ordet|orden
n|password|lösenord lösenordet|lösenorden
n|name|namn namnet|namnen
n|number|tal talet|talen
n|rhyme|rim rimmet|rimmen
n|joke|skämt skämtet|skämten
n|game|spel spelet|spelen
n|card_game|kortspel kortsplet|kortsplen
n|board_game|brädspel brädsplet|brädsplen
n|computer_game|dataspel datasplet|datasplen
n|video_game|tv-spel tv-spelet|tv-spelen
n|accordion|dragspel dragsplet|dragsplen
n|mouth_organ|munspel munsplet|munsplen
n|play|skådespel skådesplet|skådesplen
n|jigsaw|pussel pusslet|pusslen
n|instrument|instrument instrumentet|instrumenten
n|ribbon|band bandet|banden
n|necklace|halsband halsbandet|halsbanden
n|bracelet|armband armbandet|armbanden
n|belt|skärp skärpet|skärpen
n|sword|svärd svärdet|svärden
n|weapon|vapen vapnet|vapnen
n|neighbourhood|kvarter kvarteret|kvarteren
n|day_and_night|dygn dygnet|dygnen
n|year|år året|åren
n|party|kalas kalaset|kalasen
n|children's_party|barnkalas barnkalaset|barnkalasen
n|wedding|bröllop bröllopet|bröllopen
n|christening|dop dopet|dopen
n|adventure|äventyr äventyret|äventyren
n|problem|problem problemet|problemen
n|answer|svar svaret|svaren
n|example|exempel exemplet|exemplen
n|mistake|misstag misstaget|misstagen
n|test|prov provet|proven
n|experiment|experiment experimentet|experimenten
n|record|rekord rekordet|rekorden
n|race|lopp loppet|loppen
n|goal|mål målet|målen
n|price|pris priset|prisen
n|loan|lån lånet|lånen
n|coin|mynt myntet|mynten
n|job|jobb jobbet|jobben
n|handicraft|hantverk hantverket|hantverken
n|company|företag företaget|företagen
n|office|kontor kontoret|kontoren
n|warehouse|lager lagret|lagren
n|minutes|protokoll protokollet|protokollen
n|jump|hopp hoppet|hoppen
n|laugh|skratt skrattet|skratten
n|sign|tecken tecknet|tecknen
n|sound|ljud ljudet|ljuden
n|shout|rop ropet|ropen
n|step|steg steget|
n|leap|språng språnget|sprången
n|footprint|fotspår fotspåret|fotspåren
n|animal_track|djurspår djurspåret|djurspåren
n|life|liv livet|liven
n|war|krig kriget|krigen
n|decision|beslut beslutet|besluten
n|choice|valet|
n|advice|råd rådet|råden
n|tip|tips tipset|tipsen
n|way|sätt sättet|sätten
n|blow|slag slaget|slagen
n|visit|besök besöket|besöken
n|crime|brott brottet|brotten
n|threat|hot hotet|hoten
n|praise|beröm berömmet|berömmen
n|find|fynd fyndet|fynden
n|miracle|mirakel miraklet|miraklen
n|shell|skal skalet|skalen
n|seashell|snäckskal snäckskalet|snäckskalen
n|stable|stall stallet|stallen
n|fence|stängsel stängslet|stängslen
n|portrait|porträtt porträttet|porträtten
n|album|album albumet|albumen
n|work_of_art|konstverk konstverket|konstverken
n|library|bibliotek biblioteket|biblioteken
n|pharmacy|apotek apoteket|apoteken
n|university|universitet universitetet|universiteten
n|department_store|varuhus varuhuset|varuhusen
n|centre|centrum centrumet|centrumen
n|stall|stånd ståndet|stånden
n|market_stall|marknadsstånd marknadsståndet|marknadsstånden
n|traffic_light|trafikljus trafikljuset|trafikljusen
n|cross|kryss krysset|kryssen
n|cross|kors korset|korsen
n|line|streck strecket|strecken
n|pattern|mönster mönstret|mönstren
n|fabric|tyg tyget|tygen
n|yarn|garn garnet|garnen
n|measure|mått måttet|måtten
n|gram|gram grammet|grammen
n|power_station|kraftverk kraftverket|kraftverken
n|wind_turbine|vindkraftverk vindkraftverket|vindkraftverken
n|power_cut|elavbrott elavbrottet|elavbrotten
n|power_cut|strömavbrott strömavbrottet|strömavbrotten
n|interruption|avbrott avbrottet|avbrotten
n|water_outage|vattenavbrott vattenavbrottet|vattenavbrotten
n|alarm|larm larmet|larmen
n|fire_alarm|brandlarm brandlarmet|brandlarmen
n|multi-storey_car_park|parkeringshus parkeringshuset|parkeringshusen
n|children's_programme|barnprogram barnprogramet|barnprogramen
n|programme|program programet|programen
n|clip|klipp klippet|klippen
n|episode|avsnitt avsnittet|avsnitten
n|chapter|kapitel kapitlet|kapitlen
n|end|slut slutet|sluten
n|gap|mellanrum mellanrummet|mellanrummen
n|system|system systemet|systemen
n|network|nätverk nätverket|nätverken
n|element|element elementet|elementen
n|landscape|landskap landskapet|landskapen
n|winter_landscape|vinterlandskap vinterlandskapet|vinterlandskapen
n|northern_lights|norrsken norrsknet|norrsknen
n|moonlight|månsken månsknet|månsknen
n|sunshine|solsken solsknet|solsknen
n|moment|ögonblick ögonblicket|ögonblicken
n|New_Year|nyår nyåret|nyåren
n|golden_egg|guldägg guldägget|guldäggen
n|spear|spjut spjutet|spjuten
n|rifle|gevär geväret|gevären
n|winter_tyre|vinterdäck vinterdäcket|vinterdäcken
n|garage|garage garaget|garageen
n|outhouse|uthus uthuset|uthusen
n|bonfire|bål bålet|bålen
n|sundial|solur soluret|soluren
n|hourglass|timglas timglaset|timglasen
n|wristwatch|armbandsur armbandsuret|armbandsuren
n|pocket_watch|fickur fickuret|fickuren
n|grandfather_clock|golvur golvuret|golvuren
n|cuckoo_clock|gökur gökuret|gökuren
n|telescope|teleskop teleskopet|teleskopen
n|microscope|mikroskop mikroskopet|mikroskopen
n|iceberg|isberg isberget|isbergen
n|ice_floe|isflak isflaket|isflaken
n|watercourse|vattendrag vattendraget|vattendragen
n|fork_in_the_road|vägskäl vägskälet|vägskälen
n|bump|gupp guppet|guppen
n|obstacle|hinder hindret|hindren
n|ski_track|skidspår skidspåret|skidspåren
n|diploma|diplom diplomet|diplomen
n|school_report|betyg betyget|betygen
n|school_holiday|lov lovet|loven
n|summer_holidays|sommarlov sommarlovet|sommarloven
n|Christmas_holidays|jullov jullovet|julloven
n|autumn_holidays|höstlov höstlovet|höstloven
n|winter_holidays|sportlov sportlovet|sportloven
n|summer_job|sommarjobb sommarjobbet|sommarjobben
n|dog_sledge|hundspann hundspannet|hundspannen
n|scrap|skrot skrotet|skroten
n|apple|äpple äpplet|äpplen äpplena
n|heart|hjärta hjärtat|hjärtan hjärtana
n|face|ansikte ansiktet|ansikten ansiktena
n|piano|piano pianoet|pianon pianona
n|seed|frö fröet|frön fröna
n|sunflower_seed|solrosfrö solrosfröet|solrosfrön solrosfröna
n|knee|knä knäet|knän knäna
n|nest|bo boet|bon bona
n|bird's_nest|fågelbo fågelboet|fågelbon fågelbona
n|duvet|täcke täcket|täcken täckena
n|patchwork_quilt|lapptäcke lapptäcket|lapptäcken lapptäckena
n|string|snöre snöret|snören snörena
n|shoelace|skosnöre skosnöret|skosnören skosnörena
n|nest|rede redet|reden redena
n|earring|örhänge örhänget|örhängen örhängena
n|jewel|smycke smycket|smycken smyckena
n|belt|bälte bältet|bälten bältena
n|seat_belt|säkerhetsbälte säkerhetsbältet|säkerhetsbälten säkerhetsbältena
n|stamp|frimärke frimärket|frimärken frimärkena
n|badge|märke märket|märken märkena
n|booklet|häfte häftet|häften häftena
n|receipt|kvitto kvittoet|kvitton kvittona
n|meeting|möte mötet|möten mötena
n|annual_meeting|årsmöte årsmötet|årsmöten årsmötena
n|parents'_evening|föräldramöte föräldramötet|föräldramöten föräldramötena
n|members'_meeting|medlemsmöte medlemsmötet|medlemsmöten medlemsmötena
n|work|arbete arbetet|arbeten arbetena
n|schoolwork|skolarbete skolarbetet|skolarbeten skolarbetena
n|roadworks|vägarbete vägarbetet|vägarbeten vägarbetena
n|profession|yrke yrket|yrken yrkena
n|smile|leende leendet|leenden leendena
n|place|ställe stället|ställen ställena
n|zebra_crossing|övergångsställe övergångsstället|övergångsställen övergångsställena
n|watering_hole|vattenställe vattenstället|vattenställen vattenställena
n|photo|foto fotoet|foton fotona
n|kingdom|rike riket|riken rikena
n|kingdom|kungarike kungariket|kungariken kungarikena
n|century|århundrade århundradet|århundraden århundradena
n|errand|ärende ärendet|ärenden ärendena
n|message|meddelande meddelandet|meddelanden meddelandena
n|offer|erbjudande erbjudandet|erbjudanden erbjudandena
n|statement|uttalande uttalandet|uttalanden uttalandena
n|area|område området|områden områdena
n|residential_area|bostadsområde bostadsområdet|bostadsområden bostadsområdena
n|log|vedträ vedträet|vedträn vedträna
n|anchor|ankare ankaret|ankaren ankarena
n|memory|minne minnet|minnen minnena
n|promise|löfte löftet|löften löftena
n|fate|öde ödet|öden ödena
n|behaviour|beteende beteendet|beteenden beteendena
n|claim|påstående påståendet|påståenden påståendena
n|fishing_rod|metspö metspöet|metspön metspöna
n|rod|spö spöet|spön spöna
n|windowsill|fönsterbräde fönsterbrädet|fönsterbräden fönsterbrädena
n|board|bräde brädet|bräden brädena
n|chessboard|schackbräde schackbrädet|schackbräden schackbrädena
n|straw|strå strået|strån stråna
n|straw|halmstrå halmstrået|halmstrån halmstråna
n|amusement|nöje nöjet|nöjen nöjena
n|bait|bete betet|beten betena
n|tool|redskap redskapet|redskapn redskapna
n|kilo|kilo kiloet|kilon kilona
n|bank_account|konto kontoet|konton kontona
n|fishing|fiske fisket|fiskena
n|bakery|bageri bageriet|bagerier bagerierna
n|pastry_shop|konditori konditoriet|konditorier konditorierna
n|brewery|bryggeri bryggeriet|bryggerier bryggerierna
n|dairy|mejeri mejeriet|mejerier mejerierna
n|joinery|snickeri snickeriet|snickerier snickerierna
n|printing_house|tryckeri tryckeriet|tryckerier tryckerierna
n|fireworks|fyrverkeri fyrverkeriet|fyrverkerier fyrverkerierna
n|museum|museum museet|museer museerna
n|aquarium|akvarium akvariet|akvarier akvarierna
n|secondary_school|gymnasium gymnasiet|gymnasier gymnasierna
n|battery|batteri batteriet|batterier batterierna
n|gallery|galleri galleriet|gallerier gallerierna
n|café|kafé kaféet|kaféer kaféerna
n|party|parti partiet|partier partierna
n|genius|geni geniet|genier genierna
n|magic|trolleri trolleriet|trollerier trollerierna
n|photograph|fotografi fotografiet|fotografier fotografierna
n|lottery|lotteri lotteriet|lotterier lotterierna
n|terrarium|terrarium terrariet|terrarier terrarierna
n|planetarium|planetarium planetariet|planetarier planetarierna
n|observatory|observatorium observatoriet|observatorier observatorierna
n|laboratory|laboratorium laboratoriet|laboratorier laboratorierna
n|hammer|hammare hammaren|hammarna
n|vacuum_cleaner|dammsugare dammsugaren|dammsugarna
n|lawnmower|gräsklippare gräsklipparen|gräsklipparna
n|cellar|källare källaren|källarna
n|hanger|hängare hängaren|hängarna
n|loudspeaker|högtalare högtalaren|högtalarna
n|printer|skrivare skrivaren|skrivarna
n|lighter|tändare tändaren|tändarna
n|extinguisher|släckare släckaren|släckarna
n|fire_extinguisher|brandsläckare brandsläckaren|brandsläckarna
n|clock_hand|visare visaren|visarna
n|square_metre|kvadratmeter kvadratmetern|kvadratmetena
n|metre|meter metern|metena
n|kilometre|kilometer kilometern|kilometena
n|centimetre|centimeter centimetern|centimetena
n|litre|liter litern|litena
n|decilitre|deciliter decilitern|decilitena
n|mountain_hiker|fjällvandrare fjällvandraren|fjällvandrarna
n|holidaymaker|semesterfirare semesterfiraren|semesterfirarna
n|food|mat maten|
n|Christmas_food|julmat julmaten|
n|milk|mjölk mjölken|
n|cream|grädde grädden|
n|whipped_cream|vispgrädde vispgrädden|
n|yoghurt|yoghurt yoghurten|
n|sour_milk|filmjölk filmjölken|
n|squash|saft saften|
n|juice|juice juicen|
n|beer|öl ölen|
n|lemonade|läsk läsken|
n|mulled_wine|glögg glöggen|
n|jam|sylt sylten|
n|liquorice|lakrits lakritsen|
n|yeast|jäst jästen|
n|pepper|peppar pepparen|
n|cinnamon|kanel kaneln|
n|vanilla|vanilj vaniljen|
n|ginger|ingefära ingefäran|
n|dill|dill dillen|
n|parsley|persilja persiljan|
n|basil|basilika basilikan|
n|mustard|senap senapen|
n|ketchup|ketchup ketchupen|
n|mayonnaise|majonnäs majonnäsen|
n|corn|majs majsen|
n|cabbage|vitkål vitkålen|
n|cabbage|kål kålen|
n|spinach|spenat spenaten|
n|broccoli|broccoli broccolin|
n|pasta|pasta pastan|
n|spaghetti|spagetti spagettin|
n|oats|havre havren|
n|rye|råg rågen|
n|grain|säd säden|
n|straw|halm halmen|
n|firewood|ved veden|
n|snow|snö snön|
n|ice|is isen|
n|sand|sand sanden|
n|clay|lera leran|
n|moss|mossa mossan|
n|clover|klöver klövern|
n|reeds|vassen|
n|bark|bark barken|
n|air|luft luften|
n|smoke|rök röken|
n|ash|aska askan|
n|embers|glöd glöden|
n|warmth|värme värmen|
n|cold|kyla kylan|
n|heat|hetta hettan|
n|cold|köld kölden|
n|drought|torkan|
n|thunder|åska åskan|
n|fog|dimma dimman|
n|dew|dagg daggen|
n|hoarfrost|rimfrost rimfrosten|
n|shadow|skugga skuggan|
n|nature|natur naturen|
n|rainfall|nederbörd nederbörden|
n|humidity|luftfuktighet luftfuktigheten|
n|moisture|fukt fukten|
n|gravity|gravitation gravitationen|
n|electricity|elektricitet elektriciteten|
n|electricity|el elen|
n|current|ström strömen|
n|petrol|bensin bensinen|
n|gas|gas gasen|
n|technology|teknologi teknologin|
n|research|forskning forskningen|
n|healthcare|sjukvård sjukvården|
n|health|hälsa hälsan|
n|fever|feber febern|
n|cough|hosta hostan|
n|pain|smärta smärtan|
n|sleep|sömn sömnen|
n|hunger|hunger hungern|
n|thirst|törst törsten|
n|love|kärlek kärleken|
n|joy|glädje glädjen|
n|happiness|lycka lyckan|
n|sorrow|sorg sorgen|
n|fear|rädsla rädslan|
n|anger|ilska ilskan|
n|loneliness|ensamhet ensamheten|
n|safety|trygghet tryggheten|
n|silence|tystnad tystnaden|
n|calm|ro ron|
n|peace|fred freden|
n|freedom|frihet friheten|
n|justice|rättvisa rättvisan|
n|wisdom|vishet visheten|
n|luck|tur turen|
n|bad_luck|otur oturen|
n|help|hjälp hjälpen|
n|care|vård vården|
n|care|omsorg omsorgen|
n|music|musik musiken|
n|piano_music|pianomusik pianomusiken|
n|folk_music|folkmusik folkmusiken|
n|art|konst konsten|
n|literature|litteratur litteraturen|
n|mathematics|matematik matematiken|
n|geography|geografi geografin|
n|physics|fysik fysiken|
n|biology|biologi biologin|
n|sport|idrott idrotten|
n|gymnastics|gymnastik gymnastiken|
n|swimming|simning simningen|
n|riding|ridning ridningen|
n|running|löpning löpningen|
n|skiing|skidåkning skidåkningen|
n|skating|skridskoåkning skridskoåkningen|
n|ice_hockey|ishockey ishockeyn|
n|floorball|innebandy innebandyn|
n|bandy|bandy bandyn|
n|tennis|tennis tennisen|
n|table_tennis|bordtennis bordtennisen|
n|badminton|badminton badmintonen|
n|athletics|friidrott friidrotten|
n|golf|golf golfen|
n|judo|judo judon|
n|yoga|yoga yogan|
n|chess|schack schacken|
n|washing|tvättning tvättningen|
n|washing-up|disk disken|
n|wool|ull ullen|
n|cotton|bomull bomullen|
n|tape|tejp tejpen|
n|concrete|betong betongen|
n|marble|marmor marmoren|
n|copper|kopparen|
n|brass|mässing mässingen|
n|post|post posten|
n|advertisement|reklam reklamen|
n|trade|handel handeln|
n|economy|ekonomi ekonomin|
n|democracy|demokrati demokratin|
n|politics|politik politiken|
n|traffic|trafik trafiken|
n|public_transport|kollektivtrafik kollektivtrafiken|
n|environment|miljö miljön|
n|littering|nedskräpning nedskräpningen|
n|future|framtid framtiden|
n|childhood|barndom barndomen|
n|youth|ungdom ungdomen|
n|old_age|ålderdom ålderdomen|
n|death|döden|
n|ancient_times|forntid forntiden|
n|Middle_Ages|medeltid medeltiden|
n|Stone_Age|stenålder stenåldern|
n|Bronze_Age|bronsålder bronsåldern|
n|Viking_Age|vikingatid vikingatiden|
n|dawn|gryning gryningen|
n|dusk|skymning skymningen|
n|sunrise|soluppgång soluppgången|
n|sunset|solnedgång solnedgången|
n|midnight|midnatt midnatten|
n|Advent|advent adventen|
n|Lent|fasta fastan|
n|carnival|karneval karnevalen|
n|midsummer|midsommar midsommaren|
n|Walpurgis_Night|valborg valborgen|
n|Lucia|lucia lucian|
n|Halloween|halloween halloweenen|
n|Ramadan|ramadan ramadanen|
n|retirement|pension pensionen|
n|graduation|examen examnen|
n|graduation|studentexamen studentexamnen|
n|end_of_school|skolavslutning skolavslutningen|
n|start_of_school|skolstart skolstarten|
n|magic|magi magin|
n|sorcery|trolldom trolldomen|
n|narrator's_voice|berättarröst berättarrösten|
n|background|bakgrund bakgrunden|
n|background_music|bakgrundsmusik bakgrundsmusiken|
n|horizon|horisont horisonten|
n|north|norr norren|
n|south|söder södern|
n|east|öster östern|
n|west|väster västern|
n|left|vänster vänstern|
n|right|höger högern|
n|middle|mitten|
n|beginning|början börjanen|
n|invitation|inbjudan inbjudanen|
n|application|ansökan ansökanen|
n|registration|anmälan anmälanen|
n|blood_donation|blodgivning blodgivningen|
n|blood_bank|blodcentral blodcentralen|
n|rubbish_collection|sophämtning sophämtningen|
n|laundry_room|tvättstuga tvättstugan|
n|snow_clearing|snöröjning snöröjningen|
n|ventilation|ventilation ventilationen|
n|maintenance|underhåll underhållen|
n|cleaning_company|städfirma städfirman|
n|fault_report|felanmälan felanmälanen|
n|coffee_break|fika fikan|
n|notice|efterlysning efterlysningen|
n|warning|varning varningen|
n|bedtime|nattning nattningen|
n|good_night|godnatt godnatten|
n|water|vatten vattnet|
n|drinking_water|dricksvatten dricksvattnet|
n|rainwater|regnvatten regnvattnet|
n|coffee|kaffe kaffet|
n|tea|te tet|
n|meat|kött köttet|
n|minced_meat|köttfärs köttfärset|
n|pork|fläsk fläsket|
n|bacon|bacon baconet|
n|butter|smör smöret|
n|sugar|socker sockret|
n|salt|salt saltet|
n|flour|mjöl mjölet|
n|wheat_flour|vetemjöl vetemjölet|
n|baking_powder|bakpulver bakpulvret|
n|rice|ris riset|
n|wheat|vete vetet|
n|barley|korn kornet|
n|hay|hö höet|
n|sweets|godis godiset|
n|popcorn|popcorn popcornet|
n|pick-and-mix|lösgodis lösgodiset|
n|marzipan|marsipan marsipanet|
n|rain|regn regnet|
n|drizzle|duggregn duggregnet|
n|hail|hagel haglet|
n|weather|väder vädret|
n|storm|oväder ovädret|
n|snowfall|snöfall snöfallet|
n|slush|slask slasket|
n|gold|guld guldet|
n|silver|silver silvret|
n|iron|järn järnet|
n|steel|stål stålet|
n|wood|trä träet|
n|brick|tegel teglet|
n|leather|läder lädret|
n|silk|siden sidnet|
n|linen|linne linnet|
n|rubber|gummi gummiet|
n|dust|dammet|
n|rubbish|skräp skräpet|
n|waste|avfall avfallet|
n|poison|gift giftet|
n|blood|blod blodet|
n|pencil_lead|blyerts blyertset|
n|darkness|mörker mörkret|
n|noise|buller bullret|
n|noise|oväsen oväsnet|
n|climate|klimat klimatet|
n|universe|universum universumet|
n|oxygen|syre syret|
n|hydrogen|väte vätet|
n|carbon_dioxide|koldioxid koldioxidet|
n|courage|mod modet|
n|hatred|hat hatet|
n|patience|tålamod tålamodet|
n|seriousness|allvar allvaret|
n|calm|lugnet|
n|company|sällskap sällskapet|
n|internet|internet internetet|
n|porcelain|porslin porslinet|
n|cutlery|bestick besticket|
n|luggage|bagage bagaget|
n|Lego|lego legoet|
n|draughts|damspel damsplet|
n|make-up|smink sminket|
n|detergent|tvättmedel tvättmedlet|
n|cleaning_product|rengöringsmedel rengöringsmedlet|
n|glue|lim limmet|
n|timber|virke virket|
n|fuel|bränsle bränslet|
n|bustle|vimmel vimlet|
n|shimmer|skimmer skimret|
n|rustle|sus suset|
n|roar|brus bruset|
n|chirping|kvitter kvittret|
n|neighbouring_town|grannstad grannstaden|grannstäder grannstäderna
n|town|stad staden|städer städerna
n|capital|huvudstad huvudstaden|huvudstäder huvudstäderna
n|harbour_town|hamnstad hamnstaden|hamnstäder hamnstäderna
n|workshop|verkstad verkstaden|verkstäder verkstäderna
n|bicycle_workshop|cykelverkstad cykelverkstaden|cykelverkstäder cykelverkstäderna
n|car_repair_shop|bilverkstad bilverkstaden|bilverkstäder bilverkstäderna
n|dwelling|bostad bostaden|bostäder bostäderna
n|book|bok boken|böcker böckerna
n|cookbook|kokbok kokboken|kokböcker kokböckerna
n|picture_book|bilderbok bilderboken|bilderböcker bilderböckerna
n|storybook|sagobok sagoboken|sagoböcker sagoböckerna
n|diary|dagbok dagboken|dagböcker dagböckerna
n|reader|läsebok läseboken|läseböcker läseböckerna
n|sketchbook|skissbok skissboken|skissböcker skissböckerna
n|wallet|plånbok plånboken|plånböcker plånböckerna
n|spell_book|trollbok trollboken|trollböcker trollböckerna
n|hand|hand handen|händer händerna
n|tooth|tand tanden|tänderna
n|milk_tooth|mjölktand mjölktanden|mjölktänder mjölktänderna
n|night|natt natten|nätter nätterna
n|summer_night|sommarnatt sommarnatten|sommarnätter sommarnätterna
n|winter_night|vinternatt vinternatten|vinternätter vinternätterna
n|Christmas_night|julnatt julnatten|julnätter julnätterna
n|foot|fot foten|fötter fötterna
n|beach|strand stranden|stränder stränderna
n|beach|badstrand badstranden|badstränder badstränderna
n|sandy_beach|sandstrand sandstranden|sandstränder sandstränderna
n|country|land landet|länder länderna
n|neighbouring_country|grannland grannlandet|grannländer grannländerna
n|dreamland|drömland drömlandet|drömländer drömländerna
n|root|rot roten|rötter rötterna
n|eye|öga ögat|ögon ögonen
n|ear|öra örat|öron öronen
n|morning|morgon morgonen|morgnar morgnarna
n|Sunday_morning|söndagsmorgon söndagsmorgonen|söndagsmorgnar söndagsmorgnarna
n|winter_morning|vintermorgon vintermorgonen|vintermorgnar vintermorgnarna
n|summer_morning|sommarmorgon sommarmorgonen|sommarmorgnar sommarmorgnarna
n|autumn_morning|höstmorgon höstmorgonen|höstmorgnar höstmorgnarna
n|Monday_morning|måndagsmorgon måndagsmorgonen|måndagsmorgnar måndagsmorgnarna
n|Christmas_morning|julmorgon julmorgonen|julmorgnar julmorgnarna
n|summer|sommar sommaren|somrar somrarna
n|finger|finger fingret|fingrar fingrarna
n|index_finger|pekfinger pekfingret|pekfingrar pekfingrarna
n|nut|nöt nöten|nötter nötterna
n|walnut|valnöt valnöten|valnötter valnötterna
n|hazelnut|hasselnöt hasselnöten|hasselnötter hasselnötterna
n|peanut|jordnöt jordnöten|jordnötter jordnötterna
n|coconut|kokosnöt kokosnöten|kokosnötter kokosnötterna
n|fire|brand branden|bränder bränderna
n|forest_fire|skogsbrand skogsbranden|skogsbränder skogsbränderna
n|letter|bokstav bokstaven|bokstäver bokstäverna
n|pole|stång stången|stängerna
n|flagpole|flaggstång flaggstången|flaggstänger flaggstängerna
n|maypole|midsommarstång midsommarstången|midsommarstänger midsommarstängerna
n|pliers|tång tången|tänger tängerna
n|stripe|rand randen|ränder ränderna
n|pail|spann spannen|
n|pomegranate|granatäpple|
n|sandwich|smörgås smörgåsen|smörgåsar smörgåsarna
n|carrot|morot moroten|morötter morötterna
n|beetroot|rödbeta rödbetan|rödbetor rödbetorna
n|potato|potatis potatisen|potatisar potatisarna
n|chips|pommes|
n|pineapple|ananas ananasen|
n|kiwi|kiwi kiwin|
n|chanterelle|kantarell kantarellen|kantareller kantarellerna
n|head|huvud huvudet|huvuden huvudena
n|clothes|kläder kläde|kläderna
n|trousers|byxor|byxorna
n|trousers|byxa|
n|jeans|jeans jeansen|
n|shorts|shorts shortsen|
n|pyjamas|pyjamas pyjamasen|pyjamasar
n|underwear|underkläder|underkläderna
n|t-shirt|t-shirt t-shirten|t-shirtar
n|blouse|blus blusen|blusar blusarna
n|scarf|scarf scarfen|
n|tie|slips slipsen|slipsar
n|glasses|glasögon glasögonen|
n|sunglasses|solglasögon solglasögonen|
n|scissors|sax saxen|saxar saxarna
n|needle|nål nålen|nålar nålarna
n|thread|tråd tråden|trådar trådarna
n|zip|blixtlås blixtlåset|
n|umbrella|paraply paraplyet|paraplyer paraplyerna
n|parasol|parasoll parasollet|
n|toy|leksak leksaken|leksaker leksakerna
n|thing|sak saken|saker sakerna
n|rubbish|sopor|soporna
n|bin|soptunna soptunnan|soptunnor soptunnorna
n|waste_paper_basket|papperskorg papperskorgen|
n|toilet|toalett toaletten|toaletter toaletterna
n|shower|dusch duschen|
n|lift|hiss hissen|hissar hissarna
n|chimney|skorsten skorstenen|skorstenar skorstenarna
n|chest_of_drawers|byrå byrån|byråar
n|bench|bänk bänken|bänkar bänkarna
n|park_bench|parkbänk parkbänken|
n|stool|pall pallen|pallar
n|mattress|madrass madrassen|madrasser
n|iron|strykjärn strykjärnet|
n|toaster|brödrost brödrosten|
n|kettle|vattenkokare vattenkokaren|
n|rolling_pin|kavel kaveln|
n|whisk|visp vispen|
n|ladle|slev sleven|slevar
n|sieve|sil silen|silar
n|baking_tray|plåt plåten|plåtar plåtarna
n|lid|lock locket|
n|vase|vas vasen|vaser vaserna
n|frame|ram ramen|ramar
n|lampshade|lampskärm|
n|sign|skylt skylten|skyltar skyltarna
n|letterbox|brevlåda brevlådan|brevlådor
n|sink|diskho diskhon|
n|cord|sladd sladden|sladdar
n|plug|kontakt kontakten|kontakter
n|light_bulb|glödlampa glödlampan|glödlampor glödlamporna
n|spanner|skiftnyckel skiftnyckeln|skiftnycklar
n|screwdriver|skruvmejsel skruvmejseln|skruvmejslar
n|paintbrush|pensel penseln|penslar penslarna
n|plane|hyvel hyveln|hyvlar
n|anvil|städ städet|
n|forge|ässja ässjan|
n|lathe|svarv svarven|
n|ruler|linjal linjalen|linjaler
n|tape_measure|måttband måttbandet|
n|thermometer|termometer termometern|termometrar
n|compass|kompass kompassen|kompasser kompasserna
n|map|karta kartan|kartor kartorna
n|treasure_map|skattkarta skattkartan|
n|binoculars|kikare kikaren|
n|bunch_of_keys|nyckelknippa|
n|tram|spårvagn spårvagnen|spårvagnar
n|underground|tunnelbana tunnelbanan|
n|railway|järnväg järnvägen|järnvägar
n|track|bana|banor banorna
n|helicopter|helikopter helikoptern|helikoptrar
n|taxi|taxi taxin|
n|ambulance|ambulans ambulansen|ambulanser
n|moped|moped mopeden|mopeder
n|kayak|kajak kajaken|kajaker
n|canoe|kanot kanoten|kanoter kanoterna
n|raft|flotte flotten|flottar
n|submarine|ubåt ubåten|ubåtar
n|oar|åra åran|åror årorna
n|mast|mast masten|master
n|steering_wheel|ratt ratten|
n|brake|broms bromsen|bromsarna
n|saddle|sadel sadeln|sadlar
n|bell|ringklocka ringklockan|
n|sledge|kälke kälken|kälkar kälkarna
n|skateboard|skateboard skateboarden|
n|wheelchair|rullstol rullstolen|rullstolar
n|walker|rollator rollatorn|
n|archipelago_island|skärgårdsö|
n|seabed|havsbotten|
n|bottom|botten bottnen|bottnar
n|desert|öken öknen|öknar öknarna
n|pavement|trottoar trottoaren|trottoarer
n|skyscraper|skyskrapa skyskrapan|skyskrapor skyskraporna
n|loft|loft loftet|
n|attic_flat|vindsvåning|
n|mountains|fjällvärld fjällvärlden|
n|world|värld världen|världar världarna
n|Earth|jorden jordklotet|
n|soil|jord|
n|globe|jordglob jordgloben|jordglober
n|space|rymd rymden|
n|solar_system|solsystem solsystemet|
n|black_hole|svart_hål svarta_hålet|svarta_hål
n|shooting_star|stjärnfall stjärnfallet|
n|thunderstorm|åskväder åskvädret|
n|snowflake|snöflinga snöflingan|snöflingor snöflingorna
n|snowdrift|snödriva snödrivan|snödrivor
n|flood|översvämning översvämningen|översvämningar
n|earthquake|jordbävning jordbävningen|
n|sunbeam|solstråle solstrålen|solstrålar solstrålarna
n|temperature|temperatur temperaturen|temperaturer
n|degree|grad|grader graderna
n|Christmas_present|julklapp julklappen|julklappar julklapparna
n|pat|klapp|
n|gift|gåva gåvan|gåvor gåvorna
n|gift_voucher|presentkort presentkortet|
n|crayfish_party|kräftskiva kräftskivan|
n|Lucia_procession|luciatåg luciatåget|
n|name_day|namnsdag namnsdagen|
n|funeral|begravning begravningen|
n|farewell|avsked avskedet|
n|wedding_party|bröllopsfest|
n|break|rast rasten|raster
n|secondary_school|högstadiet|
n|nursery|dagis dagiset|
n|after-school_club|fritids|
n|opening_hours|öppettid|öppettider öppettiderna
n|open_house|öppet_hus|
n|money|pengar|pengarna
n|money|peng pengen|
n|sale|rea rean|reor
n|euro|euro euron|
n|percent|procent procenten|
n|number|antal antalet|
n|ditch|dike diket|diken
n|age|ålder åldern|åldrar
n|name_sign|namnskylt|
n|voice|röst rösten|röster rösterna
n|subtitles|undertext|undertexter undertexterna
n|title|titel titeln|titlar
n|slideshow|bildspel bildspelet|
n|trailer|trailer trailern|
n|logo|logga loggan logotyp|
n|brand|varumärke varumärket|
n|inflation|inflation inflationen|
n|taxes|skatter|skatterna
n|artificial_intelligence|artificiell_intelligens|
n|climate_change|klimatförändring|klimatförändringar klimatförändringarna
n|photosynthesis|fotosyntes fotosyntesen|
n|water_cycle|vattenkretslopp vattnets_kretslopp|
n|Moon_landing|månlandning månlandningen|
n|world_war|världskrig världskriget|
n|ebb|ebb ebben|
n|tide|tidvatten tidvattnet|
n|eclipse|förmörkelse solförmörkelse|månförmörkelse
n|shark_fin|hajfena|
n|fin|fena fenan|fenor
n|tentacle|tentakel|tentakler
n|cocoon|kokong kokongen|
n|beehive|bikupa bikupan|bikupor bikuporna
n|anthill|myrstack myrstacken|myrstackar
n|spider's_web|spindelnät spindelnätet|
n|doghouse|hundkoja hundkojan|
n|cage|bur buren|burar
n|birdcage|fågelbur fågelburen|
n|dog_lead|koppel kopplet|
n|wolf_pack|vargflock|
n|scarecrow|fågelskrämma fågelskrämman|
n|January|januari|
n|February|februari|
n|March|mars|
n|April|april|
n|May|maj|
n|June|juni|
n|July|juli|
n|August|augusti|
n|September|september|
n|October|oktober|
n|November|november|
n|December|december|
n|Sweden|Sverige Sveriges|
n|Norway|Norge|
n|Denmark|Danmark|
n|Finland|Finland|
n|Iceland|Island|
n|Germany|Tyskland|
n|France|Frankrike|
n|England|England|
n|Spain|Spanien|
n|Italy|Italien|
n|Greece|Grekland|
n|China|Kina|
n|Japan|Japan|
n|India|Indien|
n|Russia|Ryssland|
n|Poland|Polen|
n|Europe|Europa|
n|Africa|Afrika|
n|Asia|Asien|
n|America|Amerika|
n|Nordic_countries|Norden|
n|Stockholm|Stockholm Stockholms|
n|Gothenburg|Göteborg Göteborgs|
n|Copenhagen|Köpenhamn|
n|Baltic_Sea|Östersjön|
n|North_Sea|Västerhavet|
n|Gotland|Gotland|
n|Lapland|Lappland|
n|Scania|Skåne|
n|Alps|Alperna|
n|wave|våg vågen|vågor vågorna
n|trick|knep knepet|
n|trick|trick tricket|
n|dinner_table|middagsbord|
n|coffee_break|fikapaus fikapausen|
n|pause|paus pausen|pauser
n|coffee_cup|kaffekopp kaffekoppen|
n|tea_cup|tekopp tekoppen|
n|hot_chocolate|varm_choklad varma_chokladen|
n|knitting|stickning stickningen|
n|patch|lapp lappen|lapparna
n|grove|dunge dungen|dungar
n|forest_edge|skogsbryn skogsbrynet|
n|field|gärde gärdet|gärden
n|tree_trunk|trädstam trädstammen|trädstammar
n|treetop|trädtopp trädtoppen|trädtoppar trädtopparna
n|orchard|fruktträdgård fruktträdgården|
n|kitchen_garden|köksträdgård köksträdgården|
n|allotment|koloniträdgård kolonilott|kolonilotten
n|bouquet|blombukett blombuketten|
n|fruit|frukt frukten|frukter frukterna
n|wreath|krans kransen|kransar
n|flower_wreath|blomsterkrans blomsterkransen|
n|advent_wreath|adventskrans|
n|acorn|ekollon ekollonet|ekollonen
n|rowan|rönn rönnen|
n|rowan_berries|rönnbär rönnbären|
n|aspen|asp aspen|
n|lilac|syren syrenen|syrener
n|snowdrop|snödroppe snödroppen|snödroppar
n|crocus|krokus krokusen|krokusar
n|daffodil|påsklilja påskliljan|påskliljor påskliljorna
n|daisy|prästkrage prästkragen|prästkragar prästkragarna
n|poppy|vallmo vallmon|
n|lavender|lavendel lavendeln|
n|lily_of_the_valley|liljekonvalj liljekonvaljen|liljekonvaljer
n|fern|ormbunke ormbunken|ormbunkar
n|heather|ljung ljungen|
n|thistle|tistel tisteln|tistlar
n|cactus|kaktus kaktusen|kaktusar
n|palm_tree|palm palmen|palmer palmerna
n|bamboo|bambu bambun|
n|vine|vinstock|
n|vineyard|vingård vingården|
n|bakehouse|bagarstuga|
n|market_hall|saluhall saluhallen|
n|craft_shop|hantverksbutik|
n|farm_shop|gårdsbutik gårdsbutiken|
n|bookshop|bokhandel bokhandeln|
n|second-hand_bookshop|antikvariat antikvariatet|
n|second-hand_shop|secondhandbutik|
n|hair_salon|frisörsalong frisörsalongen|
n|salon|salong salongen|
n|gym|gym gymmet|
n|pub|pub puben|
n|bar|bar baren|
n|ice_cream_stand|glasskiosk glasskiosken|
n|hot_dog_stand|korvkiosk korvkiosken|
n|dental_surgery|tandläkarmottagning|
n|health_centre|vårdcentral vårdcentralen|
n|nursing_home|äldreboende äldreboendet|
n|district|stadsdel stadsdelen|stadsdelar
n|municipality|kommun kommunen|kommuner
n|policeman|polisman polismannen|polismän
n|recycling_centre|återvinningscentral återvinningscentralen|
n|rubbish_tip|soptipp|
n|reuse|återbruk|
n|recycling_station|återvinningsstation|
n|sports_ground|idrottsplats idrottsplatsen|
n|football_pitch|fotbollsplan fotbollsplanen|fotbollsplaner
n|stadium|stadion|
n|arena|arena arenan|
n|goalpost|målstolpe|
n|penalty|straff straffen|
n|corner_kick|hörna hörnan|
n|free_kick|frispark frisparken|
n|offside|offside|
n|whistle|domarpipa|
n|whistle|visselpipa visselpipan|
n|relay|stafett stafetten|
n|marathon|maraton maratonloppet|
n|bicycle_race|cykellopp cykelloppet|
n|stroke|simtag|
n|breaststroke|bröstsim bröstsimmet|
n|backstroke|ryggsim|
n|front_crawl|crawl|
n|somersault|kullerbytta kullerbyttan|kullerbyttor
n|cartwheel|hjulning hjulningen|
n|skipping_rope|hopprep hopprepet|
n|trampoline|studsmatta studsmattan|studsmattor
n|sandpit|sandlåda sandlådan|sandlådor
n|climbing_frame|klätterställning klätterställningen|
n|seesaw|gungbräda gungbrädan|
n|building_block|byggkloss|byggklossar byggklossarna
n|block|kloss klossen|klossar
n|rocking_horse|gunghäst gunghästen|
n|spinning_top|snurra snurran|snurror
n|cuddly_toy|gosedjur gosedjuret|gosedjuren
n|paper_boat|pappersbåt pappersbåten|pappersbåtar
n|kite|pappersdrake|
n|yo-yo|jojo jojon|
n|dice|tärning tärningen|tärningar
n|hide-and-seek|kurragömma|
n|hiding_place|gömställe gömstället|
n|puppet|marionett marionetten|marionetter
n|tambourine|tamburin tamburinen|
n|cello|cello cellon|
n|double_bass|kontrabas kontrabasen|
n|bass|bas basen|
n|xylophone|xylofon xylofonen|
n|grand_piano|flygel flygeln|flyglar
n|trombone|trombon|
n|nickelharpa|nyckelharpa nyckelharpan|
n|harp|harpa harpan|harpor
n|brass_band|blåsorkester|
n|microphone|mikrofon mikrofonen|mikrofoner
n|radio|radio radion|
n|television|teve tv teven|
n|keyboard|tangentbord tangentbordet|
n|camera|kamera kameran|kameror kamerorna
n|tablet|surfplatta surfplattan|
n|app|app appen|appar
n|email|e-post mejl|mejlet
n|text_message|sms|
n|screen|bildskärm|
n|rust|rost rosten|
n|time_machine|tidsmaskin tidsmaskinen|
n|bottle_post|flaskpost flaskposten|
n|pirate|sjörövare sjörövaren|sjörövarna
n|pirate_ship|sjörövarskepp|
n|wizard's_hat|trollkarlshatt|
n|star_boy|stjärngosse|
n|knight's_castle|riddarborg riddarborgen|
n|moat|vallgrav vallgraven|
n|drawbridge|vindbrygga vindbryggan|
n|home_village|hemby hembyn|
n|home_town|hemstad hemstaden|
n|cover|omslag omslaget|
n|rule|regel regeln|regler reglerna
n|laws||lagarna
n|rights|rättighet|rättigheter
n|community|samhälle samhället|samhällen
n|block_of_flats|hyreshus hyreshuset|
n|cooperative_flat|bostadsrätt bostadsrätten|bostadsrätter
n|housing_association|bostadsrättsförening bostadsrättsföreningen|
n|district_heating|fjärrvärme fjärrvärmen|
n|heatwave|värmebölja värmeböljan|
n|black_ice|halka halkan|
n|defibrillator|hjärtstartare hjärtstartaren|
n|heart_attack|hjärtinfarkt|
n|first_aid|första_hjälpen|
n|resuscitation|hjärt-lungräddning hlr|
n|dentist_visit|tandläkarbesök|
n|hygiene|hygien hygienen|
n|virus|virus viruset|
n|germ|bakterie bakterien|bakterier bakterierna
n|flu|influensa influensan|
n|cold|förkylning förkylningen|
n|vaccine|vaccin vaccinet|
n|headache|huvudvärk huvudvärken|
n|bandage|bandage bandaget|
n|shoulder|axel axeln|axlar axlarna
n|tear|tåren|tårar tårarna
n|hug|kram kramen|kramarna
n|kiss|kyss kyssen|kyssar
n|kiss|puss pussen|
n|whisper|viskning viskningen|viskningar
n|game|lek leken|lekar lekarna
n|fun|skoj skojet|
n|mischief|bus|
n|prank|hyss|
n|mystery|mysterium mysteriet|mysterier
n|clue|ledtråd ledtråden|ledtrådar ledtrådarna
n|danger|fara faran|faror
n|rescue|räddning räddningen|
n|escape|flykt flykten|
n|return|återkomst återkomsten|
n|reception|mottagning|
n|victory|seger segern|
n|defeat|nederlag nederlaget|
n|finish_line|mållinje mållinjen|
n|last_day|sista_dag|
n|carpenter's_shed|snickarbod|
n|workbench|hyvelbänk hyvelbänken|
n|plank|planka plankan|plankor plankorna
n|board|bräda brädan|brädor brädorna
n|shavings|spån|
n|sawdust|sågspån|
n|wallpaper|tapet tapeten|tapeter
n|tile|kakel kaklet|
n|roof_tile|takpanna|takpannor takpannorna
n|potter's_wheel|drejskiva drejskivan|
n|pottery|keramik keramiken|
n|loom|vävstol vävstolen|
n|spinning_wheel|spinnrock spinnrocken|
n|ball_of_yarn|garnnystan garnnystanet|
n|crochet_hook|virknål|
n|crafts|slöjd slöjden|
n|Dala_horse|dalahäst dalahästen|dalahästar
n|amber|bärnsten bärnstenen|
n|diamond|diamant diamanten|diamanter
n|pearl|pärla pärlan|pärlor pärlorna
n|gemstone|ädelsten ädelstenen|ädelstenar
n|crystal|kristall kristallen|kristaller
n|fossil|fossil fossilet|
n|trout|öring öringen|
n|stew|stuvning|
n|chocolate_mud_cake|kladdkaka kladdkakan|
n|boiled_eggs|kokta_ägg|
n|omelette|omelett omeletten|
n|porridge|gröt gröten|
n|oat_porridge|havregröt havregröten|
n|Christmas_porridge|julgröt|
n|mashed_potatoes|potatismos potatismoset|
n|saffron|saffran saffranet|
n|saffron_bun|saffransbulle lussekatt lussekatten|lussebullar lussekatter
n|sauna|bastu bastun|
n|schnapps|nubbe|
n|sourdough|surdeg surdegen|
n|sourdough_bread|surdegsbröd surdegsbrödet|
n|crisps|chips chipsen|
n|hamburger|hamburgare hamburgaren|
n|hot_dog|varmkorv|
n|batter|pannkakssmet smet|smeten
n|spice|kryddan|kryddor kryddorna
n|pinch|nypa|
n|stock|buljong|
n|vinegar|ättika|
n|vinegar|vinäger|
n|lingonberry_jam|lingonsylt|
n|cheesecake|ostkaka|
n|raspberry_jam|hallonsylt|
n|prawn_sandwich|räksmörgås|
n|Christmas_ham|julskinka julskinkan|
n|Christmas_buffet|julbord julbordet|
n|small_sausage|prinskorv|
n|birthday_present|födelsedagspresent födelsedagspresenten|födelsedagspresenter
n|birthday_party|födelsedagskalas födelsedagskalaset|
n|congratulations|grattis|
n|congratulations|gratulation|gratulationer
n|college|högskola högskolan|
n|nursery_child|förskolebarn|
n|disciple|lärjunge|
n|tooth_brushing|tandborstning tandborstningen|
n|toothpaste|tandkräm tandkrämen|
n|cleaning_week|städvecka|
n|fire_drill|brandövning brandövningen|
n|evacuation|utrymning utrymningen|
n|bin_room|soprum soprummet|
n|cellar_storeroom|källarförråd|
n|carpenter's_workshop|snickarverkstad|
n|harbour_café|hamnkafé|
n|seat|säte sätet|säten
n|autumn_leaves|höstlöv höstlöven|
n|boathouse|sjöbod sjöboden|sjöbodar
n|archipelago_ferry|skärgårdsbåt skärgårdsbåten|
n|fish_market|fiskmarknad|
n|crayfishing|kräftfiske|
n|berry_picking|bärplockning|
n|mushroom_picking|svampplockning|
n|reindeer_herder|renskötare renskötaren|
n|Sami|same samen|samer samerna
n|sleigh_ride|slädtur|
n|ice_rink|skridskobana skridskobanan|
n|ski_slope|skidbacke skidbacken|
n|ski_lift|skidlift|
n|caravan_holiday|husvagnssemester|
n|deckchair|solstol solstolen|solstolar
n|sunscreen|solkräm|
n|hammock|hängmatta hängmattan|hängmattor
n|beach_ball|badboll|
n|inner_tube|cykelslang|
n|flat_tyre|punktering punkteringen|
v|help_out|hjälpar_till hjälpade_till||hjälpa_till|hjälpat_till
v|bake|bakar bakade bakas bakades||baka|bakat bakad bakande bakats
v|boil|kokar kokade kokas kokades||koka|kokat kokad kokande kokats
v|repair|lagar lagade lagas lagades||laga|lagat lagad lagande lagats
v|cook|lagar_mat lagade_mat||laga_mat|lagat_mat
v|open|öppnar öppnade öppnas öppnades||öppna|öppnat öppnad öppnande öppnats
v|listen|lyssnar lyssnade||lyssna|lyssnat lyssnad lyssnande
v|search|letar letade||leta|letat letad letande
v|search_for|letar_efter letade_efter||leta_efter|letat_efter
v|find|hittar hittade hittas hittades||hitta|hittat hittad hittande hittats
v|invent|hittar_på hittade_på||hitta_på|hittat_på
v|look|tittar tittade||titta|tittat tittad tittande
v|look_at|tittar_på tittade_på||titta_på|tittat_på
v|speak|talar talade||tala|talat talad
v|talk|pratar pratade||prata|pratat pratad pratande
v|tell|berättar berättade berättas berättades||berätta|berättat berättad berättande berättats
v|ask|frågar frågade|||frågat frågad frågande
v|answer|svarar svarade||svara|svarat svarad svarande
v|shout|ropar ropade||ropa|ropat ropad ropande
v|whisper|viskar viskade||viska|viskat viskad viskande
v|laugh|skrattar skrattade||skratta|skrattat skrattad skrattande
v|cheer|jublar jublade||jubla|jublat jublad jublande
v|jump|hoppar hoppade||hoppa|hoppat hoppad hoppande
v|jump_over|hoppar_över hoppade_över||hoppa_över|hoppat_över
v|dance|dansar dansade||dansa|dansat dansad
v|play|spelar spelade spelas spelades||spela|spelat spelad spelande spelats
v|hike|vandrar vandrade||vandra|vandrat vandrad vandrande
v|walk|promenerar promenerade||promenera|promenerat promenerad promenerande
v|climb|klättrar klättrade||klättra|klättrat klättrad klättrande
v|sail|seglar seglade||segla|seglat seglad seglande
v|paddle|paddlar paddlade||paddla|paddlat paddlad paddlande
v|cycle|cyklar cyklade||cykla|cyklat cyklad cyklande
v|wake_up|vaknar vaknade||vakna|vaknat vaknad vaknande
v|fall_asleep|somnar somnade||somna|somnat somnad somnande
v|rest|vilar vilade||vila|vilat vilad vilande
v|wait|väntar väntade||vänta|väntat väntad väntande
v|wait_for|väntar_på väntade_på||vänta_på|väntat_på
v|stop|stannar stannade||stanna|stannat stannad stannande
v|stay|stannar_kvar stannade_kvar||stanna_kvar|stannat_kvar
v|begin|börjar började||börja|börjat börjad börjande
v|start|startar startade startas startades||starta|startat startad startande startats
v|stop|slutar slutade||sluta|slutat slutad slutande
v|finish|avslutar avslutade avslutas avslutades||avsluta|avslutat avslutad avslutande avslutats
v|work|arbetar arbetade||arbeta|arbetat arbetad arbetande
v|work|jobbar jobbade||jobba|jobbat jobbad jobbande
v|pick|plockar plockade plockas plockades||plocka|plockat plockad plockande plockats
v|collect|samlar samlade||samla|samlat samlad samlande
v|grow|odlar odlade odlas odlades||odla|odlat odlad odlande odlats
v|plant|planterar planterade planteras planterades||plantera|planterat planterad planterande planterats
v|harvest|skördar skördade skördas skördades||skörda|skördat skördad skördande skördats
v|water|vattnar vattnade vattnas vattnades||vattna|vattnat vattnad vattnande vattnats
v|throw|kastar kastade kastas kastades||kasta|kastat kastad kastande kastats
v|catch|fångar fångade fångas fångades||fånga|fångat fångad fångande fångats
v|hunt|jagar jagade jagas jagades||jaga|jagat jagad jagande jagats
v|fish|fiskade||fiska|fiskat fiskad fiskande
v|feed|matar matade matas matades||mata|matat matad matande matats
v|pat|klappar klappade||klappa|klappat klappad klappande
v|cuddle|kelar kelade||kela|kelat kelad kelande
v|hug|kramar kramade||krama|kramat kramad kramande
v|kiss|pussar pussade||pussa|pussat pussad pussande
v|nurse|vårdar vårdade vårdas vårdades||vårda|vårdat vårdad vårdande vårdats
v|dry|torkar torkade torkas torkades||torka|torkat torkad torkande torkats
v|wash|tvättar tvättade tvättas tvättades||tvätta|tvättat tvättad tvättande tvättats
v|wash_up|diskar diskade||diska|diskat diskad diskande
v|clean|städar städade städas städades||städa|städat städad städande städats
v|sweep|sopar sopade||sopa|sopat sopad sopande
v|polish|putsar putsade putsas putsades||putsa|putsat putsad putsande putsats
v|brush|borstar borstade borstas borstades||borsta|borstat borstad borstande borstats
v|comb|kammar kammade kammas kammades||kamma|kammat kammad kammande kammats
v|shower|duschar duschade||duscha|duschat duschad duschande
v|bathe|badar badade||bada|badat badad badande
v|paint|målar målade målas målades||måla|målat målad målande målats
v|draw|ritar ritade ritas ritades||rita|ritat ritad ritande ritats
v|do_carpentry|snickrar snickrade||snickra|snickrat snickrad snickrande
v|hammer|hamrar hamrade||hamra|hamrat hamrad hamrande
v|nail|spikar spikade||spika|spikat spikad spikande
v|saw|sågar sågade sågas sågades||såga|sågat sågad sågande sågats
v|drill|borrar borrade||borra|borrat borrad borrande
v|glue|limmar limmade limmas limmades||limma|limmat limmad limmande limmats
v|count|räknar räknade räknas räknades||räkna|räknat räknad räknande räknats
v|work_out|räknar_ut räknade_ut||räkna_ut|räknat_ut
v|pack|packar packade packas packades||packa|packat packad packande packats
v|load|lastar lastade lastas lastades||lasta|lastat lastad lastande lastats
v|move|flyttar flyttade flyttas flyttades||flytta|flyttat flyttad flyttande flyttats
v|fetch|hämtar hämtade hämtas hämtades||hämta|hämtat hämtad hämtande hämtats
v|leave|lämnar lämnade lämnas lämnades||lämna|lämnat lämnad lämnande lämnats
v|send|skickar skickade skickas skickades||skicka|skickat skickad skickande skickats
v|post|postar postade||posta|postat postad postande
v|pay|betalar betalade betalas betalades||betala|betalat betalad betalande betalats
v|save|sparar sparade sparas sparades||spara|sparat sparad sparande sparats
v|shop|handlar handlade||handla|handlat handlad handlande
v|cost|kostar kostade||kosta|kostat kostad kostande
v|borrow|lånar lånade lånas lånades||låna|lånat lånad lånande lånats
v|lend|lånar_ut lånade_ut||låna_ut|lånat_ut
v|repair|reparerar reparerade repareras reparerades||reparera|reparerat reparerad reparerande reparerats
v|fix|fixar fixade||fixa|fixat fixad fixande
v|serve|serverar serverade serveras serverades||servera|serverat serverad serverande serverats
v|taste|smakar smakade||smaka|smakat smakad smakande
v|smell|luktar luktade||lukta|luktat luktad luktande
v|smell|doftar doftade||dofta|doftat doftad doftande
v|love|älskar älskade älskas älskades||älska|älskande älskats
v|hate|hatar hatade||hata|hatat hatad hatande
v|miss|saknar saknade||sakna|saknat saknad saknande
v|long|längtar längtade||längta|längtat längtad längtande
v|long_for|längtar_efter längtade_efter||längta_efter|längtat_efter
v|wish|önskar önskade||önska|önskat önskad önskande
v|thank|tackar tackade||tacka|tackat tackad tackande
v|congratulate|gratulerar gratulerade||gratulera|gratulerat gratulerad gratulerande
v|celebrate|firar firade firas firades||fira|firat firad firande firats
v|welcome|välkomnar välkomnade|||välkomnat välkomnad välkomnande
v|greet|hälsar hälsade|||hälsat hälsad hälsande
v|visit|hälsar_på hälsade_på||hälsa_på|hälsat_på
v|meet|träffar träffade||träffa|träffat träffad träffande
v|peep|tittar_fram tittade_fram||titta_fram|tittat_fram
v|peep|kikar kikade||kika|kikat kikad kikande
v|meow|jamar jamade||jama|jamat jamad jamande
v|chirp|kvittrar kvittrade||kvittra|kvittrat kvittrad kvittrande
v|howl|ylar ylade||yla|ylat ylad ylande
v|growl|morrar morrade||morra|morrat morrad morrande
v|buzz|surrar surrade||surra|surrat surrad surrande
v|flap|flaxar flaxade||flaxa|flaxat flaxad flaxande
v|crawl|kravlar kravlade||kravla|kravlat kravlad kravlande
v|roll|rullar rullade||rulla|rullat rullad rullande
v|spin|snurrar snurrade|||snurrat snurrad snurrande
v|swing|gungar gungade|||gungat gungad gungande
v|wander_through|vandrar_genom vandrade_genom||vandra_genom|vandrat_genom
v|walk_to|vandrar_till vandrade_till||vandra_till|vandrat_till
v|balance|balanserar balanserade||balansera|balanserat balanserad balanserande
v|stumble|snubblar snubblade||snubbla|snubblat snubblad snubblande
v|fall|trillar trillade||trilla|trillat trillad trillande
v|fall|ramlar ramlade||ramla|ramlat ramlad ramlande
v|slip|halkar halkade|||halkat halkad halkande
v|land|landar landade||landa|landat landad landande
v|crash|störtar störtade||störta|störtat störtad störtande
v|collide|kolliderar kolliderade||kollidera|kolliderat kolliderad kolliderande
v|crash|kraschar kraschade||krascha|kraschat kraschad kraschande
v|save|räddar räddade räddas räddades||rädda|räddat räddad räddande räddats
v|protect|skyddar skyddade skyddas skyddades||skydda|skyddat skyddad skyddande skyddats
v|guard|bevakar bevakade||bevaka|bevakat bevakad bevakande
v|guard|vaktar vaktade||vakta|vaktat vaktad vaktande
v|fight|kämpar kämpade||kämpa|kämpat kämpad kämpande
v|attack|attackerar attackerade||attackera|attackerat attackerad attackerande
v|defeat|besegrar besegrade besegras besegrades||besegra|besegrat besegrad besegrande besegrats
v|transform|förvandlar förvandlade förvandlas förvandlades||förvandla|förvandlat förvandlad förvandlande förvandlats
v|do_magic|trollar trollade||trolla|trollat trollad trollande
v|conjure_away|trollar_bort trollade_bort||trolla_bort|trollat_bort
v|enchant|förtrollar förtrollade förtrollas förtrollades||förtrolla|förtrollande förtrollats
v|change|ändrar ändrade ändras ändrades||ändra|ändrat ändrad ändrande ändrats
v|mix|blandar blandade blandas blandades||blanda|blandat blandad blandande blandats
v|whisk|vispar vispade vispas vispades||vispa|vispat vispad vispande vispats
v|knead|knådar knådade knådas knådades||knåda|knådat knådad knådande knådats
v|roll_out|kavlar kavlade||kavla|kavlat kavlad kavlande
v|grill|grillar grillade grillas grillades||grilla|grillat grillad grillande grillats
v|toast|rostar rostade rostas rostades||rosta|rostat rostad rostande rostats
v|peel|skalar skalade skalas skalades||skala|skalat skalad skalande skalats
v|chop|hackar hackade hackas hackades||hacka|hackat hackad hackande hackats
v|slice|skivar skivade|||skivat skivad skivande
v|season|kryddar kryddade kryddas kryddades||krydda|kryddat kryddad kryddande kryddats
v|decorate|dekorerar dekorerade dekoreras dekorerades||dekorera|dekorerat dekorerad dekorerande dekorerats
v|decorate|pyntar pyntade pyntas pyntades||pynta|pyntat pyntad pyntande pyntats
v|decorate|smyckar smyckade smyckas smyckades||smycka|smyckat smyckad smyckande smyckats
v|decorate_for_Christmas|julpyntar julpyntade||julpynta|julpyntat julpyntad julpyntande
v|lay_the_table|dukar dukade||duka|dukat dukad dukande
v|munch|mumsar mumsade||mumsa|mumsat mumsad mumsande
v|chew|tuggar tuggade||tugga|tuggat tuggad tuggande
v|lick|slickar slickade||slicka|slickat slickad slickande
v|peck|pickar pickade||picka|pickat pickad pickande
v|do_crafts|pysslar pysslade||pyssla|pysslat pysslad pysslande
v|crochet|virkar virkade virkas virkades||virka|virkat virkad virkande virkats
v|embroider|broderar broderade broderas broderades||brodera|broderat broderad broderande broderats
v|patch|lappar lappade||lappa|lappat lappad lappande
v|trim|trimmar trimmade||trimma|trimmat trimmad trimmande
v|shave|rakar rakade|||rakat rakad rakande
v|massage|masserar masserade||massera|masserat masserad masserande
v|bandage|plåstrar plåstrade||plåstra|plåstrat plåstrad plåstrande
v|vaccinate|vaccinerar vaccinerade vaccineras vaccinerades||vaccinera|vaccinerat vaccinerad vaccinerande vaccinerats
v|operate|opererar opererade||operera|opererat opererad opererande
v|donate|donerar donerade doneras donerades||donera|donerat donerad donerande donerats
v|organise|organiserar organiserade organiseras organiserades||organisera|organiserat organiserad organiserande organiserats
v|arrange|ordnar ordnade ordnas ordnades||ordna|ordnat ordnad ordnande ordnats
v|arrange|arrangerar arrangerade arrangeras arrangerades||arrangera|arrangerat arrangerad arrangerande arrangerats
v|plan|planerar planerade planeras planerades||planera|planerat planerad planerande planerats
v|photograph|fotograferar fotograferade fotograferas fotograferades||fotografera|fotograferat fotograferad fotograferande fotograferats
v|film|filmar filmade filmas filmades||filma|filmat filmad filmande filmats
v|record|spelar_in spelade_in||spela_in|spelat_in
v|show|visar visade visas visades||visa|visat visad visande visats
v|show|visar_upp visade_upp||visa_upp|visat_upp
v|explain|förklarar förklarade förklaras förklarades||förklara|förklarat förklarad förklarande förklarats
v|teach|undervisar undervisade||undervisa|undervisat undervisad undervisande
v|study|studerar studerade studeras studerades||studera|studerat studerad studerande studerats
v|train|tränar tränade||träna|tränat tränad tränande
v|practise|övar övade||öva|övat övad övande
v|compete|tävlar tävlade||tävla|tävlat tävlad tävlande
v|kick|sparkar sparkade||sparka|sparkat sparkad sparkande
v|bounce|studsar studsade||studsa|studsat studsad studsande
v|dribble|dribblar dribblade||dribbla|dribblat dribblad dribblande
v|pass|passar passade||passa|passat passad passande
v|seize_the_chance|passar_på passade_på||passa_på|passat_på
v|drop|tappar tappade||tappa|tappat tappad tappande
v|wither|vissnar vissnade||vissna|vissnat vissnad vissnande
v|blossom|blommar blommade|||blommat blommad
v|ripen|mognar mognade|||mognat mognad mognande
v|rot|ruttnar ruttnade||ruttna|ruttnat ruttnad ruttnande
v|thaw|tinar tinade||tina|tinat tinad tinande
v|snow|snöar snöade||snöa|snöat snöad snöande
v|rain|regnar regnade||regna|regnat regnad regnande
v|flash|blixtrar blixtrade||blixtra|blixtrat blixtrad blixtrande
v|rumble|mullrar mullrade||mullra|mullrat mullrad mullrande
v|storm|stormade||storma|stormat stormad stormande
v|glitter|glittrar glittrade||glittra|glittrat glittrad
v|twinkle|tindrar tindrade||tindra|tindrat tindrad tindrande
v|blink|blinkar blinkade||blinka|blinkat blinkad blinkande
v|flame|flammar flammade||flamma|flammat flammad flammande
v|go_out|slocknar slocknade||slockna|slocknat slocknad slocknande
v|cool|svalnar svalnade||svalna|svalnat svalnad svalnande
v|stream|strömmar strömmade||strömma|strömmat strömmad strömmande
v|flow|flödar flödade||flöda|flödat flödad flödande
v|drip|droppade||droppa|droppat droppad droppande
v|flood|översvämmar översvämmade||översvämma|översvämmat översvämmad översvämmande
v|whirl|virvlar virvlade||virvla|virvlat virvlad virvlande
v|hover|svävar svävade||sväva|svävat svävad svävande
v|flake|flagar flagade||flaga|flagat flagad flagande
v|win|segrar segrade||segra|segrat segrad segrande
v|lose|förlorar förlorade förloras förlorades||förlora|förlorande förlorats
v|manage|orkar orkade||orka|orkat orkad orkande
v|dare|vågar vågade||våga|vågat vågad vågande
v|refuse|vägrar vägrade||vägra|vägrat vägrad vägrande
v|promise|lovar lovade||lova|lovat lovad lovande
v|joke|skämtar skämtade||skämta|skämtat skämtad skämtande
v|complain|klagar klagade||klaga|klagat klagad klagande
v|comfort|tröstar tröstade tröstas tröstades||trösta|tröstat tröstad tröstande tröstats
v|calm|lugnar lugnade lugnas lugnades|||lugnat lugnad lugnande lugnats
v|worry|oroar oroade||oroa|oroat oroad oroande
v|shake|skakar skakade||skaka|skakat skakad skakande
v|tremble|darrar darrade||darra|darrat darrad darrande
v|blush|rodnar rodnade||rodna|rodnat rodnad rodnande
v|yawn|gäspar gäspade||gäspa|gäspat gäspad gäspande
v|snore|snarkar snarkade||snarka|snarkat snarkad snarkande
v|cough|hostar hostade|||hostat hostad hostande
v|sigh|suckar suckade||sucka|suckat suckad suckande
v|nod|nickar nickade||nicka|nickat nickad nickande
v|wave|vinkar vinkade||vinka|vinkat vinkad vinkande
v|point|pekar pekade||peka|pekat pekad pekande
v|applaud|applåderar applåderade||applådera|applåderat applåderad applåderande
v|clap|klappar_händerna klappade_händerna||klappa_händerna|klappat_händerna
v|knock|knackar knackade||knacka|knackat knackad knackande
v|knock|knackar_på knackade_på||knacka_på|knackat_på
v|telephone|telefonerar telefonerade||telefonera|telefonerat telefonerad telefonerande
v|email|mejlar mejlade||mejla|mejlat mejlad mejlande
v|surf|surfar surfade||surfa|surfat surfad surfande
v|charge|laddar laddade laddas laddades||ladda|laddat laddad laddande laddats
v|download|laddar_ner laddade_ner||ladda_ner|laddat_ner
v|program|programmerar programmerade programmeras programmerades||programmera|programmerat programmerad programmerande programmerats
v|connect|kopplar kopplade||koppla|kopplat kopplad kopplande
v|install|installerar installerade installeras installerades||installera|installerat installerad installerande installerats
v|assemble|monterar monterade monteras monterades||montera|monterat monterad monterande monterats
v|renovate|renoverar renoverade renoveras renoverades||renovera|renoverat renoverad renoverande renoverats
v|insulate|isolerar isolerade||isolera|isolerat isolerad isolerande
v|lay_bricks|murar murade||mura|murat murad murande
v|weld|svetsar svetsade svetsas svetsades||svetsa|svetsat svetsad svetsande svetsats
v|sharpen|slipar slipade slipas slipades||slipa|slipat slipad slipande slipats
v|make_a_fire|eldar eldade||elda|eldat eldad eldande
v|stack|staplar staplade staplas staplades||stapla|staplat staplad staplande staplats
v|sort|sorterar sorterade sorteras sorterades||sortera|sorterat sorterad sorterande sorterats
v|sort_waste|källsorterar källsorterade||källsortera|källsorterat källsorterad källsorterande
v|park|parkerar parkerade parkeras parkerades||parkera|parkerat parkerad parkerande parkerats
v|brake|bromsar bromsade||bromsa|bromsat bromsad bromsande
v|navigate|navigerar navigerade||navigera|navigerat navigerad navigerande
v|anchor|ankrar ankrade||ankra|ankrat ankrad ankrande
v|pilot|lotsar lotsade||lotsa|lotsat lotsad lotsande
v|gallop|galopperar galopperade||galoppera|galopperat galopperad galopperande
v|trot|travar travade||trava|travat travad travande
v|throw_away|kastar_bort kastade_bort||kasta_bort|kastat_bort
v|climb|vandrar_upp vandrade_upp||vandra_upp|vandrat_upp
v|mirror|speglar speglade||spegla|speglat speglad speglande
v|portray|skildrar skildrade||skildra|skildrat skildrad skildrande
v|be_about|handlar_om handlade_om||handla_om|handlat_om
v|beam|strålar strålade||stråla|strålat strålad strålande
v|rush|rusar rusade||rusa|rusat rusad rusande
v|hurry|skyndar skyndade||skynda|skyndat skyndad skyndande
v|stress|stressar stressade||stressa|stressat stressad stressande
v|get_engaged|förlovar förlovade||förlova|förlovat förlovad förlovande
v|separate|separerar separerade||separera|separerat separerad separerande
v|retire|pensionerar pensionerade||pensionera|pensionerat pensionerad pensionerande
v|train|utbildar utbildade||utbilda|utbildat utbildad utbildande
v|discuss|diskuterar diskuterade||diskutera|diskuterat diskuterad diskuterande
v|vote|röstar röstade||rösta|röstat röstad röstande
v|protest|protesterar protesterade||protestera|protesterat protesterad protesterande
v|demonstrate|demonstrerar demonstrerade||demonstrera|demonstrerat demonstrerad demonstrerande
v|check|kontrollerar kontrollerade kontrolleras kontrollerades||kontrollera|kontrollerat kontrollerad kontrollerande kontrollerats
v|explore|utforskar utforskade utforskas utforskades||utforska|utforskat utforskad utforskande utforskats
v|research|forskar forskade||forska|forskat forskad forskande
v|observe|observerar observerade||observera|observerat observerad observerande
v|admire|beundrar beundrade||beundra|beundrat beundrad beundrande
v|look_out|spanar spanade||spana|spanat spanad spanande
v|wag|viftar viftade||vifta|viftat viftad viftande
v|imitate|imiterar imiterade||imitera|imiterat imiterad imiterande
v|trick|lurar lurade luras lurades||lura|lurat lurad lurande lurats
v|stop|stoppar stoppade stoppas stoppades||stoppa|stoppat stoppad stoppande stoppats
v|hinder|hindrar hindrade hindras hindrades||hindra|hindrat hindrad hindrande hindrats
v|juggle|jonglerar jonglerade||jonglera|jonglerat jonglerad jonglerande
v|feed_in|matar_in matade_in||mata_in|matat_in
v|lure|lockar lockade||locka|lockat lockad lockande
v|inform|informerar informerade||informera|informerat informerad informerande
v|announce|meddelar meddelade||meddela|meddelat meddelad
v|warn|varnar varnade varnas varnades||varna|varnat varnad varnande varnats
v|book|bokar bokade bokas bokades||boka|bokat bokad bokande bokats
v|cancel|avbokar avbokade avbokas avbokades||avboka|avbokat avbokad avbokande avbokats
v|reserve|reserverar reserverade reserveras reserverades||reservera|reserverat reserverad reserverande reserverats
v|deliver|levererar levererade levereras levererades||leverera|levererat levererad levererande levererats
v|increase|ökar ökade||öka|ökat ökad ökande
v|decrease|minskar minskade||minska|minskat minskad minskande
v|double|dubblar dubblade||dubbla|dubblat dubblad dubblande
v|halve|halverar halverade||halvera|halverat halverad halverande
v|distribute|fördelar fördelade||fördela|fördelat fördelad fördelande
v|share|delar delade delas delades||dela|delat delad delande delats
v|hand_out|delar_ut delade_ut||dela_ut|delat_ut
v|award|tilldelar tilldelade||tilldela|tilldelat tilldelad tilldelande
v|reward|belönar belönade belönas belönades||belöna|belönat belönad belönande belönats
v|punish|straffar straffade||straffa|straffat straffad straffande
v|regret|ångrar ångrade||ångra|ångrat ångrad ångrande
v|rhyme|rimmar rimmade||rimma|rimmat rimmad rimmande
v|pause|pausar pausade||pausa|pausat pausad pausande
v|jump_in|hoppar_in hoppade_in||hoppa_in|hoppat_in
v|sunbathe|solar solade||sola|solat solad solande
v|camp|tältar tältade||tälta|tältat tältad tältande
v|camp|campar campade||campa|campat campad campande
v|grit|sandar sandade||sanda|sandat sandad sandande
v|shovel|skottar skottade skottas skottades||skotta|skottat skottad skottande skottats
v|accelerate|gasar gasade||gasa|gasat gasad gasande
v|track|spårar spårade||spåra|spårat spårad spårande
v|create|skapar skapade skapas skapades||skapa|skapat skapad skapande skapats
v|shape|formar formade formas formades||forma|format formad formande formats
v|model|modellerar modellerade||modellera|modellerat modellerad modellerande
v|throw_pottery|drejar drejade||dreja|drejat drejad drejande
v|do_needlework|handarbetar handarbetade||handarbeta|handarbetat handarbetad handarbetande
v|rehearse|repeterar repeterade||repetera|repeterat repeterad repeterande
v|conduct|dirigerar dirigerade||dirigera|dirigerat dirigerad dirigerande
v|drum|trummar trummade|||trummat trummad trummande
v|whistle|visslar visslade||vissla|visslat visslad visslande
v|hum|nynnar nynnade||nynna|nynnat nynnad nynnande
v|rock|vaggar vaggade|||vaggat vaggad vaggande
v|put_to_bed|nattar nattade||natta|nattat nattad nattande
v|hug|klappar_om klappade_om||klappa_om|klappat_om
v|come_loose|lossnar lossnade||lossna|lossnat lossnad lossnande
v|fall_down|ramlar_ner ramlade_ner||ramla_ner|ramlat_ner
v|store|lagrar lagrade lagras lagrades||lagra|lagrat lagrad lagrande lagrats
v|lose|tappar_bort tappade_bort||tappa_bort|tappat_bort
v|fast|fastar fastade|||fastat fastad fastande
v|cooperate|samarbetar samarbetade||samarbeta|samarbetat samarbetad samarbetande
v|guess|gissar gissade||gissa|gissat gissad gissande
v|loosen|luckrar luckrade||luckra|luckrat luckrad luckrande
v|weed|rensar rensade rensas rensades||rensa|rensat rensad rensande rensats
v|fertilise|gödslar gödslade||gödsla|gödslat gödslad gödslande
v|tape|tejpar tejpade||tejpa|tejpat tejpad tejpande
v|close|stänger stängde stängs stängdes||stänga stäng|stängt stängd stängda stängande stängts
v|turn_off|stänger_av stängde_av||stänga_av stäng_av|stängt_av
v|light|tänder tände tänds tändes||tända tänd|tänt tändande tänts
v|set_fire_to|tänder_på tände_på||tända_på tänd_på|tänt_på
v|happen|hände||hända händ|hänt händande
v|turn|vänder vände||vända vänd|vänt vändande
v|turn_back|vänder_om vände_om||vända_om vänd_om|vänt_om
v|send|sänder sände sänds sändes||sända sänd|sänt sändande sänts
v|use|använder använde används användes||använda använd|använt användande använts
v|build|bygger byggde byggs byggdes||bygga bygg|byggt byggd byggda byggande byggts
v|rebuild|bygger_om byggde_om||bygga_om bygg_om|byggt_om
v|put|ställer ställde ställs ställdes||ställa ställ|ställt ställd ställda ställande ställts
v|exhibit|ställer_ut ställde_ut||ställa_ut ställ_ut|ställt_ut
v|pour|häller hällde hälls hälldes||hälla|hällt hälld hällda hällande hällts
v|fill|fyller fyllde fylls fylldes||fylla fyll|fyllt fylld fyllda fyllande fyllts
v|have_a_birthday|fyller_år fyllde_år||fylla_år fyll_år|fyllt_år
v|feel|känner kände||känna känn|kännande
v|burn|bränner brände bräns brändes||bränna bränn|brännande bränts
v|forget|glömmer glömde glöms glömdes||glömma glöm|glömt glömd glömda glömmande glömts
v|hide|gömmer gömde göms gömdes||gömma göm|gömt gömmande gömts
v|dream|drömmer drömde||drömma|drömt drömd drömda drömmande
v|order|beställer beställde beställs beställdes||beställa beställ|beställt beställd beställda beställande beställts
v|follow|följer följde följs följdes||följa följ|följt följd följda följande följts
v|come_along|följer_med följde_med||följa_med följ_med|följt_med
v|rinse|sköljer sköljde sköljs sköljdes||skölja skölj|sköljt sköljd sköljda sköljande sköljts
v|empty|tömmer tömde töms tömdes||tömma töm|tömt tömd tömda tömmande tömts
v|swim|simmer simde||simma sim|simt simd simda simmande
v|squeeze|klämmer klämde||klämma kläm|klämt klämd klämda klämmande
v|frighten|skrämmer skrämde skräms skrämdes||skrämma skräm|skrämt skrämd skrämda skrämmande skrämts
v|warm|värmer värmde värms värmdes||värma värm|värmt värmd värmda värmande värmts
v|hang|hänger hängde||hänga häng|hängt hängd hängda hängande
v|hang_up|hänger_upp hängde_upp||hänga_upp häng_upp|hängt_upp
v|throw|slänger slängde slängs slängdes||slänga släng|slängt slängd slängda slängande slängts
v|turn|svänger svängde||svänga sväng|svängt svängd svängda svängande
v|build_up|bygger_upp byggde_upp||bygga_upp bygg_upp|byggt_upp
v|beg|tigger tiggde||tigga tigg|tiggt tiggd tiggda tiggande
v|live|lever levde||leva lev|levt levd levda
v|weave|väver vävde vävs vävdes||väva väv|vävt vävande vävts
v|dig|gräver grävde grävs grävdes||gräva gräv|grävt grävd grävda grävande grävts
v|need|behöver behövde behövs behövdes||behöva behöv|behövt behövd behövda behövande behövts
v|bark|skäller skällde||skälla skäll|skällt skälld skällda skällande
v|apply|gäller gällde||gälla gäll|gällt gälld gällda gällande
v|fell|fäller fällde fälls fälldes||fäll|fällt fälld fällda fällande fällts
v|hide|döljer döljde döljs döljdes||dölja dölj|döljt döljd döljda döljande döljts
v|mention|nämner nämnde nämns nämndes||nämna nämn|nämnt nämnd nämnda nämnande nämnts
v|ring|ringer ringde||ringa|ringt ringd ringda ringande
v|tune|stämmer stämde||stäm|stämt stämd stämda stämmande
v|decide|bestämmer bestämde bestäms bestämdes||bestämma bestäm|bestämt bestämd bestämda bestämmande bestämts
v|spread|sprider spride sprids sprides||sprida sprid|spritt spridande spritts
v|lead|leder lede leds ledes||leda led|lett ledande letts
v|experience|upplever upplevde||uppleva upplev|upplevt upplevd upplevda upplevande
v|praise|berömmer berömde||berömma|berömt berömmande
v|cool|kyler kylde kyls kyldes|||kylt kyld kylda kylande kylts
v|hide|gömmer_sig gömde_sig||gömma_sig göm_sig|gömt_sig
v|inherit|ärver ärvde ärvs ärvdes||ärva ärv|ärvt ärvd ärvda ärvande ärvts
v|confess|erkänner erkände||erkänna erkänn|erkänt erkänd erkända erkännande
v|report|anmäler anmälde anmäls anmäldes||anmäla anmäl|anmält anmäld anmälda anmälande anmälts
v|grind|maler malde mals maldes||mala mal|malt mald malda malande malts
v|give_birth_to|föder föde föds födes||föda föd|fött födande fötts
v|buy|köper köpte köps köptes||köpa köp|köpt köpta köpande köpts
v|help|hjälper hjälpte hjälps hjälptes||hjälpa|hjälpt hjälpta hjälpande hjälpts
v|go|åker åkte||åka åk|åkt åkta åkande
v|ski|åker_skidor åkte_skidor||åka_skidor åk_skidor|åkt_skidor
v|skate|åker_skridskor åkte_skridskor||åka_skridskor åk_skridskor|åkt_skridskor
v|play|leker lekte||leka|lekt lekta lekande
v|seek|söker sökte söks söktes||söka sök|sökt sökta sökande sökts
v|visit|besöker besökte besöks besöktes||besöka|besökt besökta besökande besökts
v|try|försöker försökte||försöka försök|försökt försökta försökande
v|examine|undersöker undersökte undersöks undersöktes||undersöka undersök|undersökt undersökta undersökande undersökts
v|think|tänker tänkte||tänka tänk|tänkt tänkta tänkande
v|think_of|tänker_på tänkte_på||tänka_på tänk_på|tänkt_på
v|smoke|röker rökte||röka|rökt rökta rökande
v|smoke|ryker rykte||ryka ryk|rykt rykta rykande
v|fry|steker stekte steks stektes||steka stek|stekt stekta stekande stekts
v|read|läser läste läss lästes||läsa läs|läst lästa läsande lästs
v|travel|reser reste||res|rest resta resande
v|shine|lyser lyste||lysa lys|lyst lysta
v|sneeze|nyser nyste||nysa nys|nyst nysta nysande
v|kiss|kysser kysste||kyssa|kysst kyssta kyssande
v|release|släpper släppte släpps släpptes||släppa släpp|släppt släppta släppande släppts
v|let_out|släpper_ut släppte_ut||släppa_ut släpp_ut|släppt_ut
v|extinguish|släcker släckte släcks släcktes||släcka släck|släckt släckta släckande släckts
v|leak|läckte||läcka läck|läckt läckta läckande
v|wake|väcker väckte väcks väcktes||väcka väck|väckt väckta väckande väckts
v|cover|täcker täckte täcks täcktes||täcka täck|täckt täckta täckande täckts
v|discover|upptäcker upptäckte upptäcks upptäcktes||upptäcka upptäck|upptäckta upptäckande upptäckts
v|hatch|kläcker kläckte kläcks kläcktes||kläcka kläck|kläckt kläckta kläckande kläckts
v|mark|märker märkte märks märktes||märka märk|märkt märkta märkande märkts
v|reach|räcker räckte||räcka räck|räckt räckta räckande
v|stretch|sträcker sträckte||sträcka sträck|sträckt sträckta sträckande
v|press|trycker tryckte trycks trycktes||trycka tryck|tryckt tryckta tryckande tryckts
v|jerk|rycker ryckte||rycka ryck|ryckt ryckta ryckande
v|think|tycker tyckte||tycka tyck|tyckt tyckta tyckande
v|like|tycker_om tyckte_om||tycka_om tyck_om|tyckt_om
v|meet|möter mötte möts möttes||möta möt|mött mötta mötande mötts
v|exchange|byter bytte byts byttes||byta byt|bytt bytta bytande bytts
v|replace|byter_ut bytte_ut||byta_ut byt_ut|bytt_ut
v|melt|smälter smälte||smälta smält|smältande
v|marry|gifter gifte||gifta|giftande
v|cut|klipper klippte klipps klipptes|||klippt klippta klippande klippts
v|button|knäpper knäppte||knäppa knäpp|knäppt knäppta knäppande
v|blow|blåser blåste||blåsa blås|blåst blåsta blåsande
v|blow_out|blåser_ut blåste_ut||blåsa_ut blås_ut|blåst_ut
v|shrink|krymper krympte||krympa krymp|krympt krympta krympande
v|tip_over|stjälper stjälpte||stjälpa stjälp|stjälpt stjälpta stjälpande
v|caress|smeker smekte||smeka smek|smekt smekta smekande
v|fasten|fäster fäste fästs fästes||fästa fäst|fästande
v|splash|skvätter skvätte||skvätta skvätt|skvättande
v|measure|mäter mätte mäts mättes||mäta mät|mätande mätts
v|look_after|sköter skötte sköts sköttes||sköta sköt|skött skötta skötande skötts
v|lift|lyfter lyfte lyfts lyftes||lyfta lyft|lyftande
v|grow|växer växte||växa väx|växta växande
v|grow_up|växer_upp växte_upp||växa_upp väx_upp|växt_upp
v|drag|släper släpte||släpa släp|släpt släpta släpande
v|lock|låser låste låss låstes||låsa|låst låsta låsande låsts
v|wrap|sveper svepte sveps sveptes||svepa svep|svept svepta svepande svepts
v|dive|dyker dykte||dyka dyk|dykt dykta dykande
v|scoop|öser öste||ösa ös|öst östa ösande
v|take_the_bus|åker_buss åkte_buss||åka_buss åk_buss|åkt_buss
v|go_home|åker_hem åkte_hem||åka_hem åk_hem|åkt_hem
v|travel_to|åker_till åkte_till||åka_till åk_till|åkt_till
v|lose|mister miste||mista mist|mistande
v|drive|kör körde körs kördes||köra|kört körd körda körande
v|hear|hör hörde hörs hördes||höra|hört hörd hörda hörande
v|stir|rör rörde rörs rördes||röra|rört rörd rörda rörande
v|lead|förde förs fördes||föra|fört förd förda förande
v|learn|lär lärde lärs lärdes||lära|lärt lärd lärda lärande
v|teach|lär_ut lärde_ut||lära_ut|lärt_ut
v|get_to_know|lär_känna lärde_känna||lära_känna|lärt_känna
v|rent|hyr hyrde hyrs hyrdes|||hyrt hyrd hyrda hyrande
v|steer|styr styrde styrs styrdes||styra|styrt styrd styrda styrande
v|destroy|förstör förstörde förstörs förstördes||förstöra|förstört förstörd förstörda förstörande
v|live|bor bodde|||bott bodd bodda boende
v|believe|tror trodde||tro|trott trodd trodda troende
v|row|ror rodde|||rott rodd rodda roende
v|sew|syr sydde sys syddes||sy|sytt syende
v|dress|klär klädde||klä|klätt kläende
v|dress_up|klär_ut klädde_ut||klä_ut|klätt_ut
v|dress|klär_på klädde_på||klä_på|klätt_på
v|decorate_the_tree|klär_granen klädde_granen||klä_granen|klätt_granen
v|sprout|gror grodde||gro|grott grodd grodda groende
v|reach|når nådde||nå|nått nådd nådda nående
v|stare|glor glodde||glo|glott glodd glodda gloende
v|snow|snör snödde|||snött snödd snödda snöende
v|flee|flyr flydde||fly|flydd flydda flyende
v|sprinkle|strör strödde strös ströddes||strö|strött strödd strödda ströende
v|steal|snor snodde||sno|snott snodd snodda snoende
v|feel|mår mådde||må|mådd mådda mående
v|go|går gick||gå|gått gående
v|go_to|går_till gick_till||gå_till|gått_till
v|rise|går_upp gick_upp||gå_upp|gått_upp
v|go_down|går_ner gick_ner||gå_ner|gått_ner
v|go_in|går_in gick_in||gå_in|gått_in
v|go_out|går_ut gick_ut||gå_ut|gått_ut
v|go_home|går_hem gick_hem||gå_hem|gått_hem
v|break|går_sönder gick_sönder||gå_sönder|gått_sönder
v|get|får fick|||fått fående
v|come|kommer kom||komma|kommit kommen kommet kommna kommande
v|come_home|kommer_hem kom_hem||komma_hem|kommit_hem
v|come_back|kommer_tillbaka kom_tillbaka||komma_tillbaka|kommit_tillbaka
v|make|gör gjorde||göra|gjort gjord gjorda görande
v|give|ger gav||ge|gett given givet givna geende
v|take|tar tog||ta|tagit tagen taget tagna tande
v|look_after|tar_hand_om tog_hand_om||ta_hand_om|tagit_hand_om
v|take_up|tar_upp tog_upp||ta_upp|tagit_upp
v|take_out|tar_fram tog_fram||ta_fram|tagit_fram
v|take_off|tar_av tog_av||ta_av|tagit_av
v|remove|tar_bort tog_bort||ta_bort|tagit_bort
v|bring|tar_med tog_med||ta_med|tagit_med
v|see|ser såg||se|sett sedd sedda seende
v|watch|ser_på såg_på||se_på|sett_på
v|look|ser_ut såg_ut||se_ut|sett_ut
v|say|säger sade||säga säg|sagt sagd sagda sägande
v|lay|lägger lade||lägga lägg|lagt lagd lagda läggande
v|put|sätter satte||sätta|satt satta sättande
v|put_up|sätter_upp satte_upp||sätta_upp sätt_upp|satt_upp
v|turn_on|sätter_på satte_på||sätta_på sätt_på|satt_på
v|sit|sitter||sitta|suttit sittande
v|stand|står stod||stå|stått stående
v|stand_up|står_upp stod_upp||stå_upp|stått_upp
v|lie|ligger||ligga ligg|legat liggande
v|know|vet visste||veta|vetat vetande
v|be_called|heter hette|||hetat hetande
v|eat|äter||äta ät|ätit äten ätet ätna ätande
v|drink|dricker drack||dricka drick|druckit drucken drucket druckna drickande
v|run|springer sprang||springa spring|sprungit springande
v|write|skriver skrev||skriva skriv|skrivit skriven skrivet skrivna skrivande
v|sing|sjunger sjöng||sjunga sjung|sjungit sjungen sjunget sjungna
v|sleep|sover sov||sova|sovit
v|fly|flyger flög||flyga flyg|flugit
v|cry|gråter grät||gråta gråt|gråtit gråtande
v|cry|grinar grinade||grina|grinat grinande
v|hold|håller höll||hålla håll|hållit hållen hållet hållna hållande
v|hold_on|håller_fast höll_fast||hålla_fast håll_fast|hållit_fast
v|hold|håller_i höll_i||hålla_i håll_i|hållit_i
v|fall|faller föll||falla fall|fallit fallen fallet fallna fallande
v|find|finner fann||finna finn|funnit funnen funnet funna finnande
v|disappear|försvinner försvann||försvinna försvinn|försvunnit försvinnande
v|win|vinner vann||vinna vinn|vunnit vunnen vunnet vunna vinnande
v|flow|rinner rann||rinna rinn|runnit rinnande
v|burn|brinner brann||brinna brinn|brunnit
v|tie|binder||binda bind|bundit bunden bundet bundna bindande
v|tie|knyter knöt||knyta knyt|knutit knutet knutna knytande
v|have_time|hinner hann||hinna hinn|hunnit hinnande
v|spin|spinner||spinna spinn|spunnit spunnen spunnet spunna spinnande
v|invent|uppfinner uppfann||uppfinna uppfinn|uppfunnit uppfunnen uppfunnet uppfunna uppfinnande
v|recycle|återvinner återvann||återvinna återvinn|återvunnit återvunnen återvunnet återvunna återvinnande
v|steal|stjäl stal||stjäla|stulit stulen stulet stulna stjälande
v|carry|||bära|burit buret burna bärande
v|cut|skär skar||skära|skurit skuren skuret skurna skärande
v|pull|drar drog||dra|dragit dragen draget dragna drande
v|hit|slår slog||slå|slagit slagna slående
v|wrap|slår_in slog_in||slå_in|slagit_in
v|open|slår_upp slog_upp||slå_upp|slagit_upp
v|fight|slåss slogs|||slagits
v|chop|hugger högg||hugga hugg|huggit huggen hugget huggna huggande
v|invite|bjuder bjöd||bjuda bjud|bjudit bjuden bjudet bjudna bjudande
v|invite|bjuder_in bjöd_in||bjuda_in bjud_in|bjudit_in
v|crawl|kryper kröp||krypa kryp|krupit krypande
v|sneak|smyger smög||smyga smyg|smugit smygande
v|float|flyter flöt||flyta flyt|flutit flytande
v|freeze|fryser frös||frysa|frusit frysande
v|break|bryter bröt||bryta bryt|brutit brytande
v|cast|gjuter göt||gjuta gjut|gjutit gjuten gjutet gjutna gjutande
v|shoot|skjuter||skjuta skjut|skjutit skjuten skjutet skjutna skjutande
v|lie|ljuger ljög||ljuga ljug|ljugit ljugande
v|enjoy|njuter njöt||njuta njut|njutit njutande
v|ride|rider red||rida rid|ridit riden ridet ridna ridande
v|glide|glider gled||glida glid|glidit glidande
v|shine|skiner sken||skina skin|skinit skinande
v|scream|skriker skrek||skrika skrik|skrikit skrikande
v|fold|viker vek||vika|vikta vikande
v|tear|river rev||riva riv|rivit riven rivet rivna rivande
v|step|kliver klev||kliva kliv|klivit klivande
v|board|kliver_på klev_på||kliva_på kliv_på|klivit_på
v|get_off|kliver_av klev_av||kliva_av kliv_av|klivit_av
v|fall_in_love|blir_kär blev_kär||bli_kär|blivit_kär
v|befriend|blir_vän blev_vän||bli_vän|blivit_vän
v|fall_ill|blir_sjuk blev_sjuk||bli_sjuk|blivit_sjuk
v|bite|biter bet||bita|bitit bitet bitna bitande
v|rise|stiger||stiga|stigit stigande
v|fight|strider stred||strida strid|stridit stridande
v|drift|driver drev||driva driv|drivit driven drivet drivna drivande
v|rub|gnider gned||gnida gnid|gnidit gnidande
v|let_down|sviker svek||svika svik|svikit sviken sviket svikna svikande
v|sink|sjunker sjönk||sjunka sjunk|sjunkit sjunken sjunket sjunkna sjunkande
v|hope|hoppas hoppades|||hoppats
v|remember|minns mindes||minnas|mints
v|breathe|andas andades|||andats
v|succeed|lyckas lyckades|||lyckats
v|fail|misslyckas misslyckades|||misslyckats
v|thrive|trivs trivdes||trivas|trivts
v|meet|||mötas|
v|pretend|låtsas låtsades|||låtsats
v|hug|kramas kramades|||kramats
v|tease|retas retades|||retats
v|be_born|föddes||födas|
v|part|skiljs skildes||skiljas|skilts
v|forge|smider smidde||smida smid|smitt smidd smidda smidande
v|understand|förstår förstod||förstå|förstått förstående
v|forgive|förlåter förlät||förlåta förlåt|förlåtit förlåten förlåtet förlåtna förlåtande
v|continue|fortsätter fortsatte||fortsätta fortsätt|fortsatt fortsättande
v|add|tillsätter tillsatte||tillsätta tillsätt|tillsatt tillsatta tillsättande
v|join|ansluter anslöt||ansluta anslut|anslutit anslutande
v|decide|beslutar beslutade||besluta|beslutat beslutande
v|separate|skiljer skilde||skilja skilj|skilt skiljande
v|choose|väljer valde||välja välj|valt vald valda väljande
v|sell|säljer sålde||sälja sälj|sålt såld sålda säljande
v|swallow|sväljer svalde||svälja svälj|sväljande
v|get_used|vänjer vande||vänja vänj|vant vänjande
v|whittle|täljer täljde||tälja tälj|täljt täljande
v|grease|smörjer smorde||smörja smörj|smort smord smorda smörjande
v|obey|lyder lydde||lyda lyd|lytt lydande
v|mean|betyder betydde||betyda betyd|betytt betydande
v|advise|råder rådde||råda|rådande
v|take_part|deltar deltog||delta|deltagit deltande
v|contain|innehåller innehöll||innehålla innehåll|innehållit innehållande
v|keep|behåller behöll||behålla behåll|behållit behållande
v|abandon|överger övergav||överge|övergett övergeende
v|describe|beskriver beskrev||beskriva beskriv|beskrivit beskriven beskrivet beskrivna beskrivande
v|die|dör dog||dö|döende
v|smile|ler log||le|
v|ask|ber||be|bett beende
v|apologise|ber_om_ursäkt bad_om_ursäkt||be_om_ursäkt|bett_om_ursäkt
v|surprise|överraskar överraskade||överraska|överraskat överraskad överraskande
v|split|klyver klöv||klyva klyv|kluvit kluven kluvet kluvna klyvande
v|knit|sticker stack||stick|stuckit stickande
v|crack|spricker sprack||spricka sprick|spruckit sprucken sprucket spruckna sprickande
v|skip|hoppar_rep hoppade_rep||hoppa_rep|hoppat_rep
v|rest|vilar_sig vilade_sig||vila_sig|vilat_sig
v|hurry|skyndar_sig skyndade_sig||skynda_sig|skyndat_sig
v|learn|lär_sig lärde_sig||lära_sig|lärt_sig
v|sit_down|sätter_sig satte_sig||sätta_sig sätt_sig|satt_sig
v|lie_down|lägger_sig lade_sig||lägga_sig lägg_sig|lagt_sig
v|get_married|gifter_sig gifte_sig||gifta_sig gift_sig|
v|get_dressed|klär_sig klädde_sig||klä_sig|klätt_sig
v|get_up|reser_sig reste_sig||resa_sig res_sig|rest_sig
v|feel|känner_sig kände_sig||känna_sig känn_sig|känt_sig
v|set_off|beger_sig begav_sig||bege_sig|begett_sig
v|turn_round|vänder_sig vände_sig||vända_sig vänd_sig|vänt_sig
v|wash|tvättar_sig tvättade_sig||tvätta_sig|tvättat_sig
v|set_off|ger_sig_av gav_sig_av||ge_sig_av|gett_sig_av
v|mock|hånar hånade||håna|hånat hånande
v|own|äger ägde||äga äg|ägt ägd ägda ägande
v|force|tvingar tvingade||tvinga|tvingat tvingad tvingande
v|see|får_se fick_se||få_se|fått_se
v|get_lost|går_vilse gick_vilse||gå_vilse|gått_vilse
v|walk_on|går_på gick_på||gå_på|gått_på
v|lay_eggs|lägger_ägg lade_ägg||lägga_ägg lägg_ägg|lagt_ägg
v|jump_up|hoppar_upp hoppade_upp||hoppa_upp|hoppat_upp
v|have_fun|har_kul hade_kul||ha_kul|haft_kul
v|wear|har_på hade_på||ha_på|haft_på
v|change_a_tyre|byter_däck bytte_däck||byta_däck byt_däck|bytt_däck
v|afford|har_råd hade_råd||ha_råd|haft_råd
v|rule|regerar regerade||regera|regerat regerande
v|arise|uppstår uppstod||uppstå|uppstått uppstående
v|work|fungerar fungerade||fungera|fungerat fungerande
v|be_turned_off|stängs_av stängdes_av||stängas_av|stängts_av
v|apply_to|gäller_för gällde_för||gälla_för gäll_för|gällt_för
v|be_needed|||behövas|
v|exist|||finnas|
v|put_together|sätter_ihop satte_ihop||sätta_ihop sätt_ihop|satt_ihop
v|tidy_up|städar_upp städade_upp||städa_upp|städat_upp
v|grow|växer_fram växte_fram||växa_fram väx_fram|vuxit_fram
v|grow|||vuxit|
v|lace|snörar snörade||snöra|snörat snörande
v|bud|knoppas knoppades|||
v|dawn|gryr grydde||gry|grytt gryende
v|spin|||spinna_loss|
v|depend_on|beror_på berodde_på||bero_på|berott_på
v|be_cancelled|inställs ställs_in||inställas|
a|girl's|flickas flickans flickornas
a|woman's|kvinnas kvinnans kvinnornas
a|doll's|dockas dockans dockornas
a|princess'|prinsessas prinsessans prinsessornas
a|witch's|häxas häxans häxornas
a|teacher's|lärarinnas lärarinnans lärarinnornas
a|nurse's|sjuksköterskas sjuksköterskans sjuksköterskornas
a|midwife's|barnmorskas barnmorskans barnmorskornas
a|widow's|änkas änkans änkornas
a|second's|tvåas tvåans tvåornas
a|sorceress'|trollkvinnas trollkvinnans trollkvinnornas
a|ballerina's|ballerinas ballerinans ballerinornas
a|actress'|skådespelerskas skådespelerskans skådespelerskornas
a|heroine's|hjältinnas hjältinnans hjältinnornas
a|firefighter's|brandkvinnas brandkvinnans brandkvinnornas
a|old_woman's|gummas gummans gummornas
a|female_cat's|kattas kattans kattornas
a|crow's|kråkas kråkans kråkornas
a|magpie's|skatas skatans skatornas
a|tortoise's|sköldpaddas sköldpaddans sköldpaddornas
a|frog's|grodas grodans grodornas
a|toad's|paddas paddans paddornas
a|lizard's|ödlas ödlans ödlornas
a|zebra's|zebras zebrans zebrornas
a|hen's|hönas hönans hönornas
a|duck's|ankas ankans ankornas
a|donkey's|åsnas åsnans åsnornas
a|she-bear's|björninnas björninnans björninnornas
a|swallow's|svalas svalans svalornas
a|owl's|ugglas ugglans ugglornas
a|pigeon's|duvas duvans duvornas
a|lark's|lärkas lärkans lärkornas
a|ladybird's|nyckelpigas nyckelpigans nyckelpigornas
a|bumblebee's|humlas humlans humlornas
a|fly's|flugas flugans flugornas
a|ant's|myras myrans myrornas
a|mosquito's|myggas myggans myggornas
a|grasshopper's|gräshoppas gräshoppans gräshoppornas
a|dragonfly's|trollsländas trollsländans trollsländornas
a|spider's|spindelhonas spindelhonans spindelhonornas
a|rat's|råttas råttans råttornas
a|tentacle's|bläckfiskarms bläckfiskarmns bläckfiskarornas
a|llama's|lamas lamans lamornas
a|panda's|pandas pandans pandornas
a|gorilla's|gorillas gorillans gorillornas
a|hyena's|hyenas hyenans hyenornas
a|cobra's|kobras kobrans kobrornas
a|tern's|fisktärnas fisktärnans fisktärnornas
a|sea_turtle's|havssköldpaddas havssköldpaddans havssköldpaddornas
a|starfish's|sjöstjärnas sjöstjärnans sjöstjärnornas
a|prawn's|räkas räkans räkornas
a|crayfish's|kräftas kräftans kräftornas
a|alpaca's|alpackas alpackans alpackornas
a|boy's|pojkes pojkens pojkarnas
a|boy's|killes killens killarnas
a|hero's|hjältes hjältens hjältarnas
a|neighbour's|grannes grannens grannarnas
a|king's|kungs kungens kungarnas
a|horse's|hästs hästens hästarnas
a|dog's|hunds hundens hundarnas
a|puppy's|valps valpens valparnas
a|moose's|älgs älgens älgarnas
a|bear's|björns björnens björnarnas
a|polar_bear's|isbjörns isbjörnens isbjörnarnas
a|teddy_bear's|nallebjörns nallebjörnens nallebjörnarnas
a|teddy_bear's|nalles nallens nallarnas
a|wolf's|vargs vargens vargarnas
a|fox's|rävs rävens rävarnas
a|hare's|hares harens hararnas
a|hedgehog's|igelkotts igelkottens igelkottarnas
a|badger's|grävlings grävlingens grävlingarnas
a|beaver's|bävers bäverns bävrarnas
a|otter's|utters utterns uttrarnas
a|bird's|fågels fågelns fåglarnas
a|raven's|korps korpens korparnas
a|stork's|storks storkens storkarnas
a|swan's|svanens svanarnas
a|eagle's|örns örnens örnarnas
a|falcon's|falks falkens falkarnas
a|heron's|hägers hägerns hägrarnas
a|woodpecker's|hackspetts hackspettens hackspettarnas
a|cuckoo's|göks gökens gökarnas
a|sparrow's|sparvs sparvens sparvarnas
a|great_tit's|talgoxes talgoxens talgoxarnas
a|blue_tit's|blåmesens blåmesarnas
a|blackbird's|koltrasts koltrastens koltrastarnas
a|thrush's|trasts trastens trastarnas
a|robin's|rödhakes rödhakens rödhakarnas
a|parrot_chick's|papegojunges papegojungens papegojungarnas
a|fish's|fisks fiskens fiskarnas
a|goldfish's|guldfisks guldfiskens guldfiskarnas
a|whale's|vals valens valarnas
a|shark's|hajs hajens hajarnas
a|seal's|säls sälens sälarnas
a|snake's|orms ormens ormarnas
a|dragon's|drakes drakens drakarnas
a|rooster's|tupps tuppens tupparnas
a|chick's|kycklings kycklingens kycklingarnas
a|duckling's|ankunges ankungens ankungarnas
a|kid's|killings killingens killingarnas
a|kitten's|kattunges kattungens kattungarnas
a|young_one's|unges ungens ungarnas
a|pig's|grisens grisarnas
a|piglet's|griskultings griskultingens griskultingarnas
a|bull's|tjurs tjurens tjurarnas
a|calf's|kalvs kalvens kalvarnas
a|ox's|oxes oxens oxarnas
a|hamster's|hamsters hamsterns hamstrarnas
a|squirrel's|ekorres ekorrens ekorrarnas
a|mole's|mullvads mullvadens mullvadarnas
a|wolverine's|järvs järvens järvarnas
a|butterfly's|fjärils fjärilens fjärilarnas
a|snail's|snigels snigelns sniglarnas
a|spider's|spindels spindelns spindlarnas
a|worm's|masks maskens maskarnas
a|earthworm's|daggmasks daggmaskens daggmaskarnas
a|beetle's|skalbagges skalbaggens skalbaggarnas
a|wasp's|getings getingens getingarnas
a|tiger's|tigers tigerns tigrarnas
a|dwarf's|dvärgs dvärgens dvärgarnas
a|giant's|jättes jättens jättarnas
a|angel's|ängels ängelns änglarnas
a|devil's|djävuls djävulens djävularnas
a|ghost's|vålnads vålnadens vålnadarnas
a|girl's|tjejs tjejens tjejarnas
a|young_man's|ynglings ynglingens ynglingarnas
a|stranger's|främlings främlingens främlingarnas
a|apprentice's|lärlings lärlingens lärlingarnas
a|sister's|systers systerns systrarnas
a|big_sister's|storasysters storasysterns storasystrarnas
a|little_sister's|lillasysters lillasysterns lillasystrarnas
a|aunt's|mosters mosterns mostrarnas
a|aunt's|fasters fasterns fastrarnas
a|twin's|tvillings tvillingens tvillingarnas
a|gentleman's|herres herrens herrarnas
a|figure's|skepnads skepnadens skepnadarnas
a|prisoner's|fånges fångens fångarnas
a|relative's|släktings släktingens släktingarnas
a|refugee's|flyktings flyktingens flyktingarnas
a|baby's|bebisens bebisarnas
a|farmhand's|drängs drängens drängarnas
a|villain's|skurks skurkens skurkarnas
a|crook's|bovs bovens bovarnas
a|thief's|tjuvs tjuvens tjuvarnas
a|king's|konungs konungens konungarnas
a|eagle_owl's|uvs uvens uvarnas
a|eel's|åls ålens ålarnas
a|bream's|braxens braxnens braxnarnas
a|salmon's|laxens laxarnas
a|lobster's|hummers hummerns humrarnas
a|tit's|mesens mesarnas
a|seagull_chick's|måsunges måsungens måsungarnas
a|reindeer_calf's|renkalvs renkalvens renkalvarnas
a|stickleback's|spiggs spiggens spiggarnas
a|deer's|hjorts hjortens hjortarnas
a|stallion's|hingsts hingstens hingstarnas
a|monkey's|apas apans apornas
a|fairy's|älvas älvans älvornas
a|maid's|pigas pigans pigornas
a|pike's|gäddas gäddans gäddornas
a|crab's|krabbas krabbans krabbornas
a|crane's|tranas tranans tranornas
a|mother's|mammas mammans mammornas
a|father's|pappas pappans pappornas
a|gnome's|tomtes tomtens tomtarnas
a|Santa_Claus'|jultomtes jultomtens jultomtarnas
a|Easter_bunny's|påskhares påskharens påskhararnas
a|guest's|gästs gästens gästernas
a|cousin's|kusins kusinens kusinernas
a|priest's|prästs prästens prästernas
a|police_officer's|polisens polisernas
a|doctor's|doktors doktorns doktorernas
a|vet's|veterinärs veterinärens veterinärernas
a|student's|students studentens studenternas
a|pupil's|elevs elevens elevernas
a|classmate's|klasskamrats klasskamratens klasskamraternas
a|friend's|kamrats kamratens kamraternas
a|person's|persons personens personernas
a|family's|familjs familjens familjernas
a|artist's|artists artistens artisternas
a|pianist's|pianists pianistens pianisternas
a|violinist's|violinists violinistens violinisternas
a|guitarist's|gitarrists gitarristens gitarristernas
a|organist's|organists organistens organisternas
a|conductor's|dirigents dirigentens dirigenternas
a|journalist's|journalists journalistens journalisternas
a|photographer's|fotografs fotografens fotografernas
a|hairdresser's|frisörs frisörens frisörernas
a|engineer's|ingenjörs ingenjörens ingenjörernas
a|architect's|arkitekts arkitektens arkitekternas
a|driver's|chaufförs chaufförens chaufförernas
a|pilot's|pilots pilotens piloternas
a|astronaut's|astronauts astronautens astronauternas
a|captain's|kaptens kaptnens kaptnernas
a|sailor's|matrosens matrosernas
a|soldier's|soldats soldatens soldaternas
a|pirate's|pirats piratens piraternas
a|prince's|prinsens prinsernas
a|director's|direktörs direktörens direktörernas
a|boss'|chefs chefens chefernas
a|customer's|kunds kundens kundernas
a|patient's|patients patientens patienternas
a|tourist's|turists turistens turisternas
a|lawyer's|advokats advokatens advokaternas
a|agent's|agents agentens agenternas
a|detective's|detektivs detektivens detektivernas
a|florist's|florists floristens floristernas
a|confectioner's|konditors konditorns konditorernas
a|president's|presidents presidentens presidenternas
a|minister's|ministers ministerns ministrernas
a|poet's|poets poetens poeternas
a|clown's|clowns clownens clownernas
a|troubadour's|trubadurs trubadurens trubadurernas
a|ballerina's|balettdansösens balettdansösernas
a|vampire's|vampyrs vampyrens vampyrernas
a|robot's|robots robotens roboternas
a|zombie's|zombies zombiens zombieernas
a|giant's|gigants gigantens giganternas
a|rival's|rivals rivalens rivalernas
a|dolphin's|delfins delfinens delfinernas
a|elephant's|elefants elefantens elefanternas
a|rabbit's|kanins kaninens kaninernas
a|giraffe's|giraffs giraffens giraffernas
a|camel's|kamels kamelns kamlernas
a|leopard's|leopards leopardens leopardernas
a|cheetah's|gepards gepardens gepardernas
a|crocodile's|krokodils krokodilens krokodilernas
a|flamingo's|flamingos flamingons flamingoernas
a|penguin's|pingvins pingvinens pingvinernas
a|antelope's|antilops antilopens antilopernas
a|polecat's|illers illerns illrernas
a|jellyfish's|manets manetens maneternas
a|walrus'|valrossens valrossernas
a|mallard's|gräsands gräsandens gräsandernas
a|waitress'|servitrisens servitrisernas
a|cashier's|kassörs kassörens kassörernas
a|fitter's|montörs montörens montörernas
a|masseur's|massörs massörens massörernas
a|receptionist's|receptionists receptionistens receptionisternas
a|actor's|skådisens skådisernas
a|bus_driver's|busschaufförs busschaufförens busschaufförernas
a|taxi_driver's|taxichaufförs taxichaufförens taxichaufförernas
a|soprano's|soprans sopranens sopranernas
a|candidate's|kandidats kandidatens kandidaternas
a|pensioner's|pensionärs pensionärens pensionärernas
a|donor's|donators donatorns donatorernas
a|teacher's|lärares lärarens lärarnas
a|doctor's|läkares läkarens läkarnas
a|dentist's|tandläkares tandläkarens tandläkarnas
a|zookeeper's|djurskötares djurskötarens djurskötarnas
a|baker's|bagares bagarens bagarnas
a|butcher's|slaktares slaktarens slaktarnas
a|fisherman's|fiskares fiskarens
a|hunter's|jägares jägarens jägarnas
a|painter's|målares målarens målarnas
a|carpenter's|snickares snickarens snickarnas
a|bricklayer's|murares murarens murarnas
a|plumber's|rörmokares rörmokarens rörmokarnas
a|electrician's|elektrikers elektrikerns elektrikenas
a|mechanic's|mekanikers mekanikerns mekanikenas
a|musician's|musikers musikerns musikenas
a|optician's|optikers optikerns optikenas
a|technician's|teknikers teknikerns teknikenas
a|politician's|politikers politikerns politikenas
a|shoemaker's|skomakares skomakarens skomakarnas
a|tailor's|skräddares skräddarens skräddarnas
a|watchmaker's|urmakares urmakarens urmakarnas
a|miller's|mjölnares mjölnarens mjölnarnas
a|beekeeper's|biodlares biodlarens biodlarnas
a|miner's|gruvarbetares gruvarbetarens gruvarbetarnas
a|glassblower's|glasblåsares glasblåsarens glasblåsarnas
a|potter's|krukmakares krukmakarens krukmakarnas
a|gardener's|trädgårdsmästares trädgårdsmästarens trädgårdsmästarnas
a|forester's|skogsarbetares skogsarbetarens skogsarbetarnas
a|woodcutter's|vedhuggares vedhuggarens vedhuggarnas
a|lumberjack's|skogshuggares skogshuggarens skogshuggarnas
a|lighthouse_keeper's|fyrvaktares fyrvaktarens fyrvaktarnas
a|postman's|brevbärares brevbärarens brevbärarnas
a|caretaker's|vaktmästares vaktmästarens vaktmästarnas
a|cleaner's|städares städarens städarnas
a|seller's|säljares säljarens säljarnas
a|salesperson's|försäljares försäljarens försäljarnas
a|buyer's|köpares köparens köparnas
a|driver's|förares förarens förarnas
a|train_driver's|lokförares lokförarens lokförarnas
a|lorry_driver's|lastbilsförares lastbilsförarens lastbilsförarnas
a|pilot's|flygares flygarens flygarnas
a|seafarer's|sjöfarares sjöfararens sjöfararnas
a|inventor's|uppfinnares uppfinnarens uppfinnarnas
a|explorer's|upptäckares upptäckarens upptäckarnas
a|scientist's|forskares forskarens forskarnas
a|writer's|författares författarens författarnas
a|actor's|skådespelares skådespelarens skådespelarnas
a|dancer's|dansares dansarens dansarnas
a|singer's|sångares sångarens sångarnas
a|magician's|trollares trollarens trollarnas
a|referee's|domares domarens domarnas
a|coach's|tränares tränarens tränarnas
a|player's|spelares spelarens spelarnas
a|football_player's|fotbollsspelares fotbollsspelarens fotbollsspelarnas
a|hockey_player's|ishockeyspelares ishockeyspelarens ishockeyspelarnas
a|runner's|löpares löparens löparnas
a|swimmer's|simmares simmarens simmarnas
a|skier's|skidåkares skidåkarens skidåkarnas
a|skater's|skridskoåkares skridskoåkarens skridskoåkarnas
a|cyclist's|cyklares cyklarens cyklarnas
a|hiker's|vandrares vandrarens vandrarnas
a|passenger's|passagerares passagerarens passagerarnas
a|resident's|invånares invånarens invånarnas
a|spectator's|åskådares åskådarens åskådarnas
a|visitor's|besökares besökarens besökarnas
a|mayor's|borgmästares borgmästarens borgmästarnas
a|robber's|rövares rövarens rövarnas
a|knight's|riddares riddarens riddarnas
a|warrior's|krigares krigarens krigarnas
a|emperor's|kejsares kejsarens kejsarnas
a|beggar's|tiggares tiggarens tiggarnas
a|servant's|tjänares tjänarens tjänarnas
a|guard's|väktares väktarens väktarnas
a|drummer's|trumslagares trumslagarens trumslagarnas
a|employee's|medarbetares medarbetarens medarbetarnas
a|worker's|arbetares arbetarens arbetarnas
a|builder's|byggares byggarens byggarnas
a|roofer's|takläggares takläggarens takläggarnas
a|chimney_sweep's|sotares sotarens sotarnas
a|saddler's|sadelmakares sadelmakarens sadelmakarnas
a|bookbinder's|bokbindares bokbindarens bokbindarnas
a|welder's|svetsares svetsarens svetsarnas
a|stonemason's|stenhuggares stenhuggarens stenhuggarnas
a|diver's|dykares dykarens dykarnas
a|mountaineer's|bergsklättrares bergsklättrarens bergsklättrarnas
a|narrator's|berättares berättarens berättarnas
a|winner's|vinnares vinnarens vinnarnas
a|loser's|förlorares förlorarens förlorarnas
a|sloth's|sengångares sengångarens sengångarnas
a|participant's|deltagares deltagarens deltagarnas
a|speaker's|föredragshållares föredragshållarens föredragshållarnas
a|grower's|växthusodlares växthusodlarens växthusodlarnas
a|grower's|odlares odlarens odlarnas
a|master's|mästares mästarens mästarnas
a|paramedic's|sjukvårdares sjukvårdarens sjukvårdarnas
a|craftsman's|hantverkares hantverkarens hantverkarnas
a|upholsterer's|tapetserares tapetserarens tapetserarnas
a|programmer's|programmerares programmerarens programmerarnas
a|furniture_maker's|möbelsnickares möbelsnickarens möbelsnickarnas
a|window_cleaner's|fönsterputsares fönsterputsarens fönsterputsarnas
a|cat_owner's|kattägares kattägarens kattägarnas
a|owner's|ägares ägarens ägarnas
a|dog_owner's|hundägares hundägarens hundägarnas
a|charcoal_burner's|kolares kolarens kolarnas
a|sorcerer's|häxmästares häxmästarens häxmästarnas
a|man's|mans mannens männens
a|child's|barns barnets barnens
a|grandmother's|mormors mormoderns mormödrarnas
a|grandmother's|farmors farmoderns farmödrarnas
a|grandfather's|morfars morfaderns morfädernas
a|grandfather's|farfars farfaderns farfädernas
a|great-grandmother's|gammelmormors
a|mother's|mors morsas moderns morsans mödrarnas
a|father's|fars farsas faderns farsans fädernas
a|parent's|förälders förälderns föräldrarnas
a|brother's|brors broders brorsas broderns brorsans brödernas
a|big_brother's|storebrors storebrorsans storebroderns
a|little_brother's|lillebrors lillebroderns
a|son's|sons sonens sönernas
a|daughter's|dotters dotterns döttrarnas
a|grandchild's|barnbarns barnbarnets
a|uncle's|farbrors farbroderns
a|uncle's|morbrors morbroderns
a|friend's|väns vännens vännernas
a|friend's|väninnas väninnans väninnornas
a|best_friend's|bästisens
a|friend's|kompisens kompisarnas
a|person's|människas människans folks människornas folkets
a|teenager's|tonårings tonåringens tonåringarnas
a|adult's|vuxens
a|queen's|drottnings drottningens drottningarnas
a|mermaid's|sjöjungfrus sjöjungfruns sjöjungfrurnas
a|lady's|dams damens damernas
a|wife's|frus fruns fruarnas
a|bride's|bruds brudens brudarnas
a|groom's|brudgums brudgummens
a|bridal_couple's|brudpars brudparets
a|couple's|pars parets
a|widower's|änklings änklingens
a|seamstress'|sömmerskas sömmerskans sömmerskornas
a|waiter's|servitörs servitörens servitörernas
a|waiter's|kypares kyparens
a|cook's|kocks kockens kockarnas
a|farmer's|bondes bondens böndernas
a|farmer's|lantbrukares lantbrukarens
a|shepherd's|herdes herdens herdarnas
a|blacksmith's|smeds smedens smedernas
a|goldsmith's|guldsmeds guldsmedens
a|locksmith's|låssmeds låssmedens
a|firefighter's|brandmans brandmannens brandmännens
a|sailor's|sjömans sjömannens sjömännens
a|fiddler's|spelmans spelmannens spelmännens
a|carpenter's|timmermans timmermannens
a|snowman's|snögubbes snögubbens snögubbarnas
a|old_man's|gubbes gubbens gubbarnas
a|snowman's|snömans snömannens
a|businessman's|affärsmans affärsmannens
a|merchant's|köpmans köpmannens köpmännens
a|clerk's|tjänstemans tjänstemannens
a|speaker's|talmans talmannens
a|chairman's|ordförandes ordförandens
a|wizard's|trollkarls trollkarlens trollkarlarnas
a|man's|karls karlens karlarnas
a|troll's|trolls trollets
a|ghost's|spökes spökets spökenas
a|monster's|monsters monstrets
a|beast's|odjurs odjurets
a|skeleton's|skeletts skelettets
a|unicorn's|enhörnings enhörningens enhörningarnas
a|alien's|rymdvarelses rymdvarelsens rymdvarelsernas
a|creature's|varelses varelsens varelsernas
a|alien's|utomjordings utomjordingens
a|colleague's|kollegas kollegans kollegers kollegornas kollegernas
a|leader's|ledares ledarens
a|tooth_fairy's|tandfes tandféns
a|fairy's|fes fens feernas
a|head_teacher's|rektors rektorns rektorernas
a|nurse's|sköterskas sköterskans sköterskornas
a|librarian's|bibliotekaries bibliotekariens bibliotekariernas
a|chemist's|apotekares apotekarens
a|ambulance_driver's|ambulansförares
a|minister's|pastors pastorns
a|monk's|munks munkens munkarnas
a|nun's|nunnas nunnans nunnornas
a|bishop's|biskops biskopens
a|pope's|påves påvens
a|nomad's|nomads nomadens
a|viking's|vikings vikingens vikingarnas
a|skipper's|skeppares skepparens
a|artist's|konstnärs konstnärens konstnärernas
a|traveller's|resenärs resenärens resenärernas
a|paperboy's|tidningsbuds
a|lifeguard's|badvakts badvaktens
a|guard's|väktarinnas
a|landlord's|hyresvärds hyresvärdens
a|tenant's|hyresgästs hyresgästens hyresgästernas
a|guard's|vaktmans
a|pedestrian's|fotgängares fotgängarens
a|goalkeeper's|målvakts målvaktens
a|juggler's|jonglörs jonglörens
a|acrobat's|akrobats akrobatens akrobaternas
a|animal's|djurs djurets
a|pet's|sällskapsdjurs husdjurs husdjurets
a|cat's|katts kattens katternas
a|cow's|kos kons kornas
a|foal's|föls fölets
a|pony's|ponnys ponnyns ponnyernas
a|sheep's|fårets
a|lamb's|lamms lammets
a|ram's|bagges baggens
a|goat's|gets getens getternas
a|goose's|gåsens gässens
a|turkey's|kalkons kalkonens
a|mouse's|musens mössens
a|guinea_pig's|marsvins marsvinets
a|bat's|fladdermusens fladdermössens
a|roe_deer's|rådjurs rådjurets
a|reindeer's|rens renens renarnas
a|lynx's|lodjurs lodjurets
a|lion's|lejons lejonets
a|rhinoceros'|noshörnings noshörningens
a|hippopotamus'|flodhästs flodhästens
a|kangaroo's|kängurus känguruns
a|koala's|koalas koalans
a|baby_monkey's|apunges apungens
a|seagull's|måsens fiskmåsens fiskmåsars måsarnas
a|parrot's|papegojas papegojans papegojornas
a|peacock's|påfågels påfågelns
a|ostrich's|strutsens
a|nightingale's|näktergals näktergalens
a|canary's|kanariefågels kanariefågelns
a|bee's|bis biets binas
a|moth's|nattfjärils nattfjärilens
a|firefly's|eldflugas eldflugans eldflugornas
a|insect's|insekts insektens insekternas
a|octopus'|bläckfisks bläckfiskens bläckfiskarnas
a|seahorse's|sjöhästs sjöhästens
a|mussel's|musslas musslans musslornas
a|herring's|sills strömmings sillens strömmingens
a|cod's|torsks torskens
a|trout's|forells forellens
a|dinosaur's|dinosauries dinosauriens dinosauriernas
a|mammoth's|mammuts mammutens
a|baby's|spädbarns spädbarnets
a|toddler's|småbarns
a|mare's|stos stoets
a|wild_boar's|vildsvins vildsvinets
a|marten's|mårds mårdens
a|weasel's|vesslas vesslans
a|lemming's|lemmels lemmelns
a|arctic_fox's|fjällrävs fjällrävens
a|grouse's|ripas ripans
a|black_grouse's|orres orrens
a|capercaillie's|tjäders tjäderns
a|eider's|ejders ejderns
a|puffin's|lunnefågels lunnefågelns
a|fire_brigade's|brandkårs brandkårens
a|audience's|publiks publikens
a|orchestra's|orkesters orkesterns
a|choir's|körens körernas
a|team's|lags lagets
a|flock's|flocks flockens
a|herd's|hjords hjordens
a|group's|grupps gruppens gruppernas
a|club's|förenings föreningens föreningarnas
a|member's|medlems medlemmens medlemmarnas
a|board's|styrelses styrelsens
a|club's|klubbs klubbens
a|crowd's|folkmassas folkmassans
a|siblings'|syskons syskonets
a|lovers'|kärlekspars
a|newcomer's|nykomlings nykomlingens
a|newborn's|nyfödds
a|pensioners'|pensionärsgrupps
a|volunteer's|volontärs volontärens volontärernas
a|volunteer's|frivilligs
a|birthday_person's|jubilars jubilarens
a|birthday_child's|födelsedagsbarns födelsedagsbarnets
a|schoolchild's|skolbarns skolbarnets
a|bookseller's|bokhandlares bokhandlarens
a|bicycle_mechanic's|cykelreparatörs
a|master_chef's|mästerkocks
a|confectioners'|konditorers
a|moose_cow's|älgkos
a|moose_calf's|älgkalvs älgkalvens
a|puppy's|hundvalps hundvalpens
a|dog's|vovves vovvens
a|cat's|kisses kissens
"""
