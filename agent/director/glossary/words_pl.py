"""Polish words in plain English."""

from __future__ import annotations

WORDS = """
f|in|w we
f|with|z ze
f|on|na
f|to|do ku
f|about|o
f|by|przy
f|at|u
f|from|od ode
f|after|po
f|behind|za
f|before|przed przede
f|over|nad ponad
f|under|pod pode
f|between|między pomiędzy
f|among|wśród pośród
f|without|bez beze
f|for|dla
f|through|przez
f|against|przeciw przeciwko
f|next_to|obok
f|near|koło blisko niedaleko
f|along|wzdłuż
f|around|wokół dookoła wokoło
f|out_of|spod zza znad sponad
f|during|podczas
f|instead_of|zamiast
f|opposite|naprzeciw naprzeciwko
f|inside|wewnątrz
f|outside|poza
f|except|oprócz prócz
f|because_of|wskutek
f|thanks_to|dzięki
f|until|aż
f|and|i oraz a
f|or|lub albo
f|or_else|bądź
f|but|ale lecz jednak
f|not|nie
f|nor|ani
f|that|że iż
f|so_that|żeby aby by
f|because|bo ponieważ gdyż
f|if|jeśli jeżeli gdyby
f|when|gdy kiedy
f|where|gdzie skąd dokąd
f|how|jak
f|why|dlaczego czemu
f|who|kto kogo komu kim
f|what|co czego czym
f|whether|czy
f|which|który która które którego której któremu którą którym których którymi którzy
f|what_kind_of|jaki jaka jakie jakiego jakiej jaką jakim jakich jacy
f|than|niż
f|like|niczym jakby
f|although|chociaż choć mimo
f|while|dopóki
f|before|zanim nim
f||się siebie sobie sobą niech no przecież właśnie li
f|I|ja
f|me|mnie mi mną mię
f|you|ty ciebie cię tobie ci tobą wy was wam wami
f|he|on
f|him|jemu go mu niego niemu
f|she|ona
f|her|jej niej nią
f|it|ono
f|we|my
f|us|nas nam nami
f|they|oni one
f|them|nich im nimi
f|his|jego
f|their|ich
f|my|mój moja moje mojego mojej mojemu moją moim moich moimi moi mym mego
f|your|twój twoja twoje twojego twojej twojemu twoją twoim twoich twoimi twoi wasz wasza wasze waszego waszej waszemu waszą waszym waszych waszymi wasi
f|our|nasz nasza nasze naszego naszej naszemu naszą naszym naszych naszymi nasi
f|his_own|swój swoja swoje swojego swojej swojemu swoją swoim swoich swoimi swoi swe swego swym swych
f|this|ten ta to tego tej temu tę tym
f|these|te tych tymi
f|that|tamten tamta tamto tamtego tamtej tamtą tamtym ów
f|those|tamte tamtych tamtymi tamci
f|such|taki taka takie takiego takiej taką takim takich tacy
f|own|własny własna własne własnego własnej własną własnym własnych własnymi
f|somebody|ktoś kogoś komuś kimś
f|something|coś czegoś czemuś czymś
f|some|jakiś jakaś jakieś jakiegoś jakiejś jakąś jakimś pewien pewna pewne pewnego pewnej pewną pewnym niektóre niektórzy
f|nobody|nikt nikogo nikomu nikim
f|nothing|nic niczego
f|no|żaden żadna żadne żadnego żadnej żadną żadnym żadnych
f|all|wszystkie wszyscy wszystkich wszystkim wszystkimi
f|everything|wszystko wszystkiego
f|both|obaj obie oba obu obydwa obydwie oboje
f|is|jest
f|are|są jesteśmy jesteście jesteś
f|am|jestem
f|was|był była było byłem byłam
f|were|byli były byliśmy byłyśmy
f|will_be|będzie będą będę będziemy będziesz
f|be|być bądźcie
f|would_be|byłby byłaby byłoby byłyby byliby
f|there_is_no|brak
f|must|trzeba należy powinien powinna powinno powinni powinny
f|may|można wolno
f|cannot|nie_można
f|let's|chodźmy zróbmy
f|please|proszę
f|yes|tak
m|one|jeden jedna jedno jednego jednej jednemu jedną jednym
m|two|dwa dwie dwóch dwaj dwoma dwiema dwoje dwojga dwójka
m|three|trzy trzech trzej trzem trzema troje trojga trójka
m|four|cztery czterech czterej czterem czterema czworo
m|five|pięć pięciu pięcioma pięcioro
m|six|sześć sześciu sześcioma sześcioro
m|seven|siedem siedmiu siedmioma siedmioro
m|eight|osiem ośmiu ośmioma
m|nine|dziewięć dziewięciu dziewięcioma
m|ten|dziesięć dziesięciu dziesięcioma
m|eleven|jedenaście jedenastu
m|twelve|dwanaście dwunastu
m|thirteen|trzynaście trzynastu
m|fourteen|czternaście czternastu
m|fifteen|piętnaście piętnastu
m|sixteen|szesnaście szesnastu
m|seventeen|siedemnaście siedemnastu
m|eighteen|osiemnaście osiemnastu
m|nineteen|dziewiętnaście dziewiętnastu
m|twenty|dwadzieścia dwudziestu
m|thirty|trzydzieści trzydziestu
m|forty|czterdzieści czterdziestu
m|fifty|pięćdziesiąt pięćdziesięciu
m|sixty|sześćdziesiąt sześćdziesięciu
m|seventy|siedemdziesiąt siedemdziesięciu
m|eighty|osiemdziesiąt osiemdziesięciu
m|ninety|dziewięćdziesiąt dziewięćdziesięciu
m|hundred|sto stu setki
m|thousand|tysiąc tysiące tysięcy
m|million|milion miliony milionów
m|several|kilka kilku kilkoro parę
m|a_dozen|tuzin
m|many|wiele wielu dużo mnóstwo
m|few|mało niewiele
m|more|więcej
m|half|pół
d|slowly|powoli pomału
d|quickly|szybko prędko
d|quietly|cicho cichutko
d|loudly|głośno
d|gently|łagodnie delikatnie
d|calmly|spokojnie
d|happily|szczęśliwie radośnie wesoło
d|sadly|smutno
d|beautifully|pięknie ślicznie ładnie
d|well|dobrze
d|badly|źle
d|better|lepiej
d|far|daleko
d|here|tu tutaj
d|there|tam
d|everywhere|wszędzie
d|up|wzwyż
d|high|wysoko
d|low|nisko
d|deep|głęboko
d|home|dokądś
d|together|razem wspólnie
d|alone|samotnie
d|again|znowu znów ponownie
d|always|zawsze
d|never|nigdy
d|often|często
d|sometimes|czasem czasami niekiedy
d|rarely|rzadko
d|now|teraz obecnie
d|today|dziś dzisiaj
d|tomorrow|jutro
d|yesterday|wczoraj
d|the_day_after_tomorrow|pojutrze
d|soon|wkrótce niedługo
d|early|wcześnie
d|late|późno
d|later|później potem
d|then|wtedy wówczas
d|first|najpierw
d|finally|wreszcie
d|suddenly|nagle
d|already|już
d|still|jeszcze wciąż nadal
d|only|tylko jedynie
d|also|też także również
d|very|bardzo
d|too|zbyt
d|almost|prawie niemal
d|quite|całkiem dość
d|maybe|chyba
d|really|naprawdę
d|in_the_morning|rano
d|in_the_evening|wieczorem
d|at_night|nocą
d|at_noon|w_południe
d|daily|codziennie
d|simply|po_prostu
d|warmly|ciepło serdecznie
d|cold|zimno
d|easily|łatwo
d|straight|wprost
d|to_the_left|lewo
d|to_the_right|prawo
d|forward|naprzód
d|down|dołem
d|outdoors|plenerowo
d|free|gratis bezpłatnie
d|once|kiedyś raz niegdyś
d|for_long|długo
d|short|krótko
d|brightly|jasno
d|in_Polish|po_polsku
n|man|mężczyzna mężczyzny mężczyźnie mężczyznę mężczyzną mężczyzno facet faceta facetowi facetem facecie|mężczyzni mężczyzn mężczyznom mężczyznami mężczyznach faceci facetów facetom facetami facetach
n|gentleman|pan pana panowi panem panu|panowie panów panom panami panach
n|lady|pani panią dama damie damę damą damo|panie pań paniom paniami paniach damy damom damami damach
n|woman|kobieta kobiecie kobietę kobietą kobieto|kobiety kobiet kobietom kobietami kobietach
n|boy|chłopiec chłopca chłopcowi chłopcem chłopcu chłopak chłopaka chłopakowi chłopakiem chłopaku|chłopcy chłopców chłopcom chłopcami chłopcach chłopaki chłopaków chłopakom chłopakami chłopakach
n|girl|dziewczyna dziewczynie dziewczynę dziewczyną dziewczyno dziewczynka dziewczynce dziewczynkę dziewczynką dziewczynko|dziewczyny dziewczyn dziewczynom dziewczynami dziewczynach dziewczynki dziewczynek dziewczynkom dziewczynkami dziewczynkach
n|child|dziecko dziecka dziecku dzieckiem|dzieci dzieciom dzieciami dzieciach dziećmi
n|baby|niemowlę niemowlęcia niemowlęciu niemowlęciem bobas bobasa bobasowi bobasem bobasie dzidziuś dzidziusia dzidziusiowi dzidziusiem dzidziusiu|niemowlęta niemowląt niemowlętom niemowlętami niemowlętach bobasi bobasów bobasom bobasami bobasach dzidziusie dzidziusi dzidziusiom dzidziusiami dzidziusiach
n|teenager|nastolatek nastolatka nastolatkowi nastolatkiem nastolatku nastolatce nastolatkę nastolatką nastolatko|nastolatcy nastolatków nastolatkom nastolatkami nastolatkach nastolatki
n|adult|dorosły dorosłego dorosłemu dorosłym|dorosli dorosłe dorosłych dorosłymi
n|person|osoba osobie osobę osobą osobo człowiek człowieka człowiekowi człowiekiem człowieku|osoby osób osobom osobami osobach
n|people|lud ludu ludowi ludem ludzie|ludzi ludziom ludziami ludziach ludźmi ludy ludów ludom ludami ludach
n|old_man|staruszek staruszkowi staruszkiem staruszku starzec starca starcowi starcem starcu dziadunio|staruszkowie staruszków staruszkom staruszkami staruszkach starcy starców starcom starcami starcach
n|old_woman|staruszka staruszce staruszkę staruszką staruszko|staruszki
n|family|rodzina rodzinie rodzinę rodziną rodzino|rodziny rodzin rodzinom rodzinami rodzinach
n|mother|matka matce matkę matką matko mama mamie mamę mamą mamo mamusia mamusi mamusię mamusią mamusio|matki matek matkom matkami matkach mamy mamom mamami mamach mamusie mamuś mamusiom mamusiami mamusiach
n|father|ojciec ojca ojcowi ojcem ojcu tata taty tacie tatę tatą tato tatuś tatusia tatusiowi tatusiem tatusiu|ojcowie ojców ojcom ojcami ojcach tatów tatom tatami tatach tatusiowie tatusi tatusiom tatusiami tatusiach
n|parents|rodzic rodzica rodzicowi rodzicem rodzicu|rodzice rodziców rodzicom rodzicami rodzicach
n|brother|brat brata bratowi bratem bracie bratu|bracia braci braciom braciami braciach braćmi
n|sister|siostra siostrze siostrę siostrą siostro|siostry sióstr siostrom siostrami siostrach
n|son|syn syna synowi synem synu synek synka synkowi synkiem synku|synowie synów synom synami synach synkowie synków synkom synkami synkach
n|daughter|córka córce córkę córką córko córeczka córeczce córeczkę córeczką córeczko|córki córek córkom córkami córkach córeczki córeczek córeczkom córeczkami córeczkach
n|grandmother|babcia babci babcię babcią babcio babunia babuni babunię babunią babunio|babcie babć babciom babciami babciach babunie babuń babuniom babuniami babuniach
n|grandfather|dziadek dziadka dziadkowi dziadkiem dziadku dziadzio|dziadkowie dziadków dziadkom dziadkami dziadkach
n|grandma|babuleńka babuleńce babuleńkę babuleńką babuleńko|babuleńki babuleńek babuleńkom babuleńkami babuleńkach
n|grandchild|wnuk wnuka wnukowi wnukiem wnuku wnuczka wnuczce wnuczkę wnuczką wnuczko wnuczek wnuczkowi wnuczkiem wnuczku|wnuki wnuków wnukom wnukami wnukach wnuczki wnuczkom wnuczkami wnuczkach wnuczkowie wnuczków
n|aunt|ciocia cioci ciocię ciocią ciocio ciotka ciotce ciotkę ciotką ciotko|ciocie cioć ciociom ciociami ciociach ciotki ciotek ciotkom ciotkami ciotkach
n|uncle|wujek wujka wujkowi wujkiem wujku wuj wuja wujowi wujem wuju stryj stryja stryjowi stryjem stryju|wujkowie wujków wujkom wujkami wujkach wujowie wujów wujom wujami wujach stryjowie stryjów stryjom stryjami stryjach
n|cousin|kuzyn kuzyna kuzynowi kuzynem kuzynie kuzynka kuzynce kuzynkę kuzynką kuzynko|kuzyni kuzynów kuzynom kuzynami kuzynach kuzynki kuzynek kuzynkom kuzynkami kuzynkach
n|nephew|siostrzeniec siostrzeńca siostrzeńcowi siostrzeńcem siostrzeńcu bratanek bratanka bratankowi bratankiem bratanku|siostrzeńcy siostrzeńców siostrzeńcom siostrzeńcami siostrzeńcach bratankowie bratanków bratankom bratankami bratankach
n|niece|siostrzenica siostrzenicy siostrzenicę siostrzenicą siostrzenico bratanica bratanicy bratanicę bratanicą bratanico|siostrzenice siostrzenic siostrzenicom siostrzenicami siostrzenicach bratanice bratanic bratanicom bratanicami bratanicach
n|husband|mąż męża mężowi mężem mężu|mężowie mężów mężom mężami mężach
n|wife|żona żonie żonę żoną żono|żony żon żonom żonami żonach
n|bride|narzeczona narzeczonej narzeczoną panna_młoda|narzeczone narzeczonych
n|groom|narzeczony narzeczonego narzeczonemu narzeczonym pan_młody|narzeczoni narzeczonymi
n|couple|para parze parą paro|pary par parom parami parach
n|twin|bliźniak bliźniaka bliźniakowi bliźniakiem bliźniaku bliźniaczka bliźniaczce bliźniaczkę bliźniaczką bliźniaczko bliźnię bliźnięcia bliźnięciu bliźnięciem|bliźniacy bliźniaków bliźniakom bliźniakami bliźniakach bliźniaczki bliźniaczek bliźniaczkom bliźniaczkami bliźniaczkach bliźnięta bliźniąt bliźniętom bliźniętami bliźniętach
n|friend|przyjaciel przyjaciela przyjacielowi przyjacielem przyjacielu przyjaciółka przyjaciółce przyjaciółkę przyjaciółką przyjaciółko kolega kolegi koledze kolegę kolegą kolego koleżanka koleżance koleżankę koleżanką koleżanko|przyjaciele przyjaciół przyjacielom przyjacielami przyjacielach przyjaciołom przyjaciółmi przyjaciołach przyjaciółki przyjaciółek przyjaciółkom przyjaciółkami przyjaciółkach koledzy kolegów kolegom kolegami kolegach koleżanki koleżanek koleżankom koleżankami koleżankach
n|neighbour|sąsiad sąsiada sąsiadowi sąsiadem sąsiedzie sąsiadka sąsiadce sąsiadkę sąsiadką sąsiadko|sąsiedzi sąsiadów sąsiadom sąsiadami sąsiadach sąsiadki sąsiadek sąsiadkom sąsiadkami sąsiadkach
n|guest|gość gościa gościowi gościem gościu|goście gości gościom gościami gościach gośćmi
n|stranger|nieznajomy nieznajomego nieznajomemu nieznajomym obcy obcego obcemu obcym|nieznajomi nieznajome nieznajomych nieznajomymi obce obcych obcymi
n|teacher|nauczyciel nauczyciela nauczycielowi nauczycielem nauczycielu nauczycielka nauczycielce nauczycielkę nauczycielką nauczycielko pani_nauczycielka|nauczyciele nauczycieli nauczycielom nauczycielami nauczycielach nauczycielki nauczycielek nauczycielkom nauczycielkami nauczycielkach
n|pupil|uczeń ucznia uczniowi uczniem uczniu uczennica uczennicy uczennicę uczennicą uczennico|uczniowie uczniów uczniom uczniami uczniach uczennice uczennic uczennicom uczennicami uczennicach
n|student|student studenta studentowi studentem studencie studentka studentce studentkę studentką studentko|studenci studentów studentom studentami studentach studentki studentek studentkom studentkami studentkach
n|headmaster|dyrektor dyrektora dyrektorowi dyrektorem dyrektorze dyrektorka dyrektorce dyrektorkę dyrektorką dyrektorko|dyrektorzy dyrektorów dyrektorom dyrektorami dyrektorach dyrektorki dyrektorek dyrektorkom dyrektorkami dyrektorkach
n|class_teacher|wychowawca wychowawcę wychowawcą wychowawco wychowawczyni wychowawczynią|wychowawcy wychowawców wychowawcom wychowawcami wychowawcach
n|nursery_teacher|przedszkolanka przedszkolance przedszkolankę przedszkolanką przedszkolanko|przedszkolanki przedszkolanek przedszkolankom przedszkolankami przedszkolankach
n|preschooler|przedszkolak przedszkolaka przedszkolakowi przedszkolakiem przedszkolaku|przedszkolaki przedszkolaków przedszkolakom przedszkolakami przedszkolakach
n|doctor|lekarz lekarza lekarzowi lekarzem lekarzu lekarka lekarce lekarkę lekarką lekarko doktor doktora doktorowi doktorem doktorze|lekarze lekarzy lekarzom lekarzami lekarzach lekarki lekarek lekarkom lekarkami lekarkach doktorzy doktorów doktorom doktorami doktorach
n|nurse|pielęgniarka pielęgniarce pielęgniarkę pielęgniarką pielęgniarko pielęgniarz pielęgniarza pielęgniarzowi pielęgniarzem pielęgniarzu|pielęgniarki pielęgniarek pielęgniarkom pielęgniarkami pielęgniarkach pielęgniarze pielęgniarzy pielęgniarzom pielęgniarzami pielęgniarzach
n|midwife|położna położnej położną|położne położnych
n|dentist|dentysta dentysty dentyście dentystę dentystą dentysto dentystka dentystce dentystkę dentystką dentystko stomatolog stomatologa stomatologowi stomatologiem stomatologu|dentyści dentystów dentystom dentystami dentystach dentystki dentystek dentystkom dentystkami dentystkach stomatolodzy stomatologów stomatologom stomatologami stomatologach
n|vet|weterynarz weterynarza weterynarzowi weterynarzem weterynarzu weterynarka weterynarce weterynarkę weterynarką weterynarko|weterynarze weterynarzy weterynarzom weterynarzami weterynarzach weterynarki weterynarek weterynarkom weterynarkami weterynarkach
n|patient|pacjent pacjenta pacjentowi pacjentem pacjencie pacjentka pacjentce pacjentkę pacjentką pacjentko|pacjenci pacjentów pacjentom pacjentami pacjentach pacjentki pacjentek pacjentkom pacjentkami pacjentkach
n|pharmacist|aptekarz aptekarza aptekarzowi aptekarzem aptekarzu aptekarka aptekarce aptekarkę aptekarką aptekarko farmaceutka farmaceutce farmaceutkę farmaceutką farmaceutko|aptekarze aptekarzy aptekarzom aptekarzami aptekarzach aptekarki aptekarek aptekarkom aptekarkami aptekarkach farmaceutki farmaceutek farmaceutkom farmaceutkami farmaceutkach
n|postman|listonosz listonosza listonoszowi listonoszem listonoszu listonoszka listonoszce listonoszkę listonoszką listonoszko|listonosze listonoszy listonoszom listonoszami listonoszach listonoszki listonoszek listonoszkom listonoszkami listonoszkach
n|policeman|policjant policjanta policjantowi policjantem policjancie|policjanci policjantów policjantom policjantami policjantach
n|policewoman|policjantka policjantce policjantkę policjantką policjantko|policjantki policjantek policjantkom policjantkami policjantkach
n|firefighter|strażak strażaka strażakowi strażakiem strażaku strażaczka strażaczce strażaczkę strażaczką strażaczko|strażacy strażaków strażakom strażakami strażakach strażaczki strażaczek strażaczkom strażaczkami strażaczkach
n|soldier|żołnierz żołnierza żołnierzowi żołnierzem żołnierzu|żołnierze żołnierzy żołnierzom żołnierzami żołnierzach
n|baker|piekarz piekarza piekarzowi piekarzem piekarzu piekarka piekarce piekarkę piekarką piekarko|piekarze piekarzy piekarzom piekarzami piekarzach piekarki piekarek piekarkom piekarkami piekarkach
n|pastry_chef|cukiernik cukiernika cukiernikowi cukiernikiem cukierniku|cukiernicy cukierników cukiernikom cukiernikami cukiernikach
n|cook|kucharz kucharza kucharzowi kucharzem kucharzu kucharka kucharce kucharkę kucharką kucharko|kucharze kucharzy kucharzom kucharzami kucharzach kucharki kucharek kucharkom kucharkami kucharkach
n|waiter|kelner kelnera kelnerowi kelnerem kelnerze|kelnerzy kelnerów kelnerom kelnerami kelnerach
n|waitress|kelnerka kelnerce kelnerkę kelnerką kelnerko|kelnerki kelnerek kelnerkom kelnerkami kelnerkach
n|butcher|rzeźnik rzeźnika rzeźnikowi rzeźnikiem rzeźniku|rzeźnicy rzeźników rzeźnikom rzeźnikami rzeźnikach
n|fisherman|rybak rybaka rybakowi rybakiem rybaku wędkarz wędkarza wędkarzowi wędkarzem wędkarzu|rybacy rybaków rybakom rybakami rybakach wędkarze wędkarzy wędkarzom wędkarzami wędkarzach
n|farmer|rolnik rolnika rolnikowi rolnikiem rolniku rolniczka rolniczce rolniczkę rolniczką rolniczko gospodarz gospodarza gospodarzowi gospodarzem gospodarzu|rolnicy rolników rolnikom rolnikami rolnikach rolniczki rolniczek rolniczkom rolniczkami rolniczkach gospodarze gospodarzy gospodarzom gospodarzami gospodarzach
n|peasant|chłop chłopa chłopowi chłopem chłopie|chłopi chłopów chłopom chłopami chłopach
n|shepherd|pasterz pasterza pasterzowi pasterzem pasterzu pasterka pasterce pasterkę pasterką pasterko baca bacy bacę bacą baco|pasterze pasterzy pasterzom pasterzami pasterzach pasterki pasterek pasterkom pasterkami pasterkach bacowie baców bacom bacami bacach
n|gardener|ogrodnik ogrodnika ogrodnikowi ogrodnikiem ogrodniku ogrodniczka ogrodniczce ogrodniczkę ogrodniczką ogrodniczko|ogrodnicy ogrodników ogrodnikom ogrodnikami ogrodnikach ogrodniczki ogrodniczek ogrodniczkom ogrodniczkami ogrodniczkach
n|florist|kwiaciarka kwiaciarce kwiaciarkę kwiaciarką kwiaciarko florystka florystce florystkę florystką florystko|kwiaciarki kwiaciarek kwiaciarkom kwiaciarkami kwiaciarkach florystki florystek florystkom florystkami florystkach
n|beekeeper|pszczelarz pszczelarza pszczelarzowi pszczelarzem pszczelarzu pszczelarka pszczelarce pszczelarkę pszczelarką pszczelarko|pszczelarze pszczelarzy pszczelarzom pszczelarzami pszczelarzach pszczelarki pszczelarek pszczelarkom pszczelarkami pszczelarkach
n|forester|leśniczy leśniczego leśniczemu leśniczym leśnik leśnika leśnikowi leśnikiem leśniku|leśnicze leśniczych leśniczymi leśnicy leśników leśnikom leśnikami leśnikach
n|hunter|myśliwy myśliwego myśliwemu myśliwym łowczy łowczego łowczemu łowczym|myśliwi myśliwe myśliwych myśliwymi łowcze łowczych łowczymi
n|lumberjack|drwal drwala drwalowi drwalem drwalu|drwale drwali drwalom drwalami drwalach
n|miner|górnik górnika górnikowi górnikiem górniku|górnicy górników górnikom górnikami górnikach
n|blacksmith|kowal kowala kowalowi kowalem kowalu|kowale kowali kowalom kowalami kowalach
n|carpenter|stolarz stolarza stolarzowi stolarzem stolarzu stolarka stolarce stolarkę stolarką stolarko cieśla cieśli cieślę cieślą cieślo|stolarze stolarzy stolarzom stolarzami stolarzach stolarki stolarek stolarkom stolarkami stolarkach cieśle cieślom cieślami cieślach
n|bricklayer|murarz murarza murarzowi murarzem murarzu|murarze murarzy murarzom murarzami murarzach
n|roofer|dekarz dekarza dekarzowi dekarzem dekarzu|dekarze dekarzy dekarzom dekarzami dekarzach
n|plumber|hydraulik hydraulika hydraulikowi hydraulikiem hydrauliku|hydraulicy hydraulików hydraulikom hydraulikami hydraulikach
n|electrician|elektryk elektryka elektrykowi elektrykiem elektryku|elektrycy elektryków elektrykom elektrykami elektrykach
n|mechanic|mechanik mechanika mechanikowi mechanikiem mechaniku|mechanicy mechaników mechanikom mechanikami mechanikach
n|locksmith|ślusarz ślusarza ślusarzowi ślusarzem ślusarzu|ślusarze ślusarzy ślusarzom ślusarzami ślusarzach
n|tailor|krawiec krawca krawcowi krawcem krawcu|krawcy krawców krawcom krawcami krawcach
n|seamstress|krawcowa krawcowej krawcową|krawcowe krawcowych
n|shoemaker|szewc szewca szewcowi szewcem szewcu|szewcy szewców szewcom szewcami szewcach
n|hairdresser|fryzjer fryzjera fryzjerowi fryzjerem fryzjerze fryzjerka fryzjerce fryzjerkę fryzjerką fryzjerko|fryzjerzy fryzjerów fryzjerom fryzjerami fryzjerach fryzjerki fryzjerek fryzjerkom fryzjerkami fryzjerkach
n|potter|garncarz garncarza garncarzowi garncarzem garncarzu garncarka garncarce garncarkę garncarką garncarko|garncarze garncarzy garncarzom garncarzami garncarzach garncarki garncarek garncarkom garncarkami garncarkach
n|weaver|tkacz tkacza tkaczowi tkaczem tkaczu tkaczka tkaczce tkaczkę tkaczką tkaczko|tkacze tkaczy tkaczom tkaczami tkaczach tkaczki tkaczek tkaczkom tkaczkami tkaczkach
n|watchmaker|zegarmistrz zegarmistrza zegarmistrzowi zegarmistrzem zegarmistrzu|zegarmistrzowie zegarmistrzy zegarmistrzom zegarmistrzami zegarmistrzach
n|miller|młynarz młynarza młynarzowi młynarzem młynarzu|młynarze młynarzy młynarzom młynarzami młynarzach
n|painter|malarz malarza malarzowi malarzem malarzu malarka malarce malarkę malarką malarko|malarze malarzy malarzom malarzami malarzach malarki malarek malarkom malarkami malarkach
n|artist|artysta artysty artyście artystę artystą artysto artystka artystce artystkę artystką artystko|artyści artystów artystom artystami artystach artystki artystek artystkom artystkami artystkach
n|sculptor|rzeźbiarz rzeźbiarza rzeźbiarzowi rzeźbiarzem rzeźbiarzu rzeźbiarka rzeźbiarce rzeźbiarkę rzeźbiarką rzeźbiarko|rzeźbiarze rzeźbiarzy rzeźbiarzom rzeźbiarzami rzeźbiarzach rzeźbiarki rzeźbiarek rzeźbiarkom rzeźbiarkami rzeźbiarkach
n|photographer|fotograf fotografa fotografowi fotografem fotografka fotografce fotografkę fotografką fotografko|fotografowie fotografów fotografom fotografami fotografach fotografki fotografek fotografkom fotografkami fotografkach
n|writer|pisarz pisarza pisarzowi pisarzem pisarzu pisarka pisarce pisarkę pisarką pisarko|pisarze pisarzy pisarzom pisarzami pisarzach pisarki pisarek pisarkom pisarkami pisarkach
n|poet|poeta poety poecie poetę poetą poeto poetka poetce poetkę poetką poetko|poeci poetów poetom poetami poetach poetki poetek poetkom poetkami poetkach
n|journalist|dziennikarz dziennikarza dziennikarzowi dziennikarzem dziennikarzu dziennikarka dziennikarce dziennikarkę dziennikarką dziennikarko|dziennikarze dziennikarzy dziennikarzom dziennikarzami dziennikarzach dziennikarki dziennikarek dziennikarkom dziennikarkami dziennikarkach
n|musician|muzyk muzykowi muzykiem muzyku skrzypek skrzypka skrzypkowi skrzypkiem skrzypku|muzycy muzyków muzykom muzykami muzykach skrzypkowie skrzypków skrzypkom skrzypkami skrzypkach
n|singer|piosenkarz piosenkarza piosenkarzowi piosenkarzem piosenkarzu piosenkarka piosenkarce piosenkarkę piosenkarką piosenkarko śpiewak śpiewaka śpiewakowi śpiewakiem śpiewaku śpiewaczka śpiewaczce śpiewaczkę śpiewaczką śpiewaczko|piosenkarze piosenkarzy piosenkarzom piosenkarzami piosenkarzach piosenkarki piosenkarek piosenkarkom piosenkarkami piosenkarkach śpiewacy śpiewaków śpiewakom śpiewakami śpiewakach śpiewaczki śpiewaczek śpiewaczkom śpiewaczkami śpiewaczkach
n|pianist|pianista pianisty pianiście pianistę pianistą pianisto pianistka pianistce pianistkę pianistką pianistko|pianiści pianistów pianistom pianistami pianistach pianistki pianistek pianistkom pianistkami pianistkach
n|conductor|dyrygent dyrygenta dyrygentowi dyrygentem dyrygencie konduktor konduktora konduktorowi konduktorem konduktorze|dyrygenci dyrygentów dyrygentom dyrygentami dyrygentach konduktorzy konduktorów konduktorom konduktorami konduktorach
n|dancer|tancerz tancerza tancerzowi tancerzem tancerzu tancerka tancerce tancerkę tancerką tancerko baletnica baletnicy baletnicę baletnicą baletnico|tancerze tancerzy tancerzom tancerzami tancerzach tancerki tancerek tancerkom tancerkami tancerkach baletnice baletnic baletnicom baletnicami baletnicach
n|actor|aktor aktora aktorowi aktorem aktorze|aktorzy aktorów aktorom aktorami aktorach
n|actress|aktorka aktorce aktorkę aktorką aktorko|aktorki aktorek aktorkom aktorkami aktorkach
n|clown|klaun klauna klaunowi klaunem klaunie|klauni klaunów klaunom klaunami klaunach
n|magician|magik magika magikowi magikiem magiku iluzjonista iluzjonisty iluzjoniście iluzjonistę iluzjonistą iluzjonisto|magicy magików magikom magikami magikach iluzjoniści iluzjonistów iluzjonistom iluzjonistami iluzjonistach
n|driver|kierowca kierowcę kierowcą kierowco|kierowcy kierowców kierowcom kierowcami kierowcach
n|train_driver|maszynista maszynisty maszyniście maszynistę maszynistą maszynisto|maszyniści maszynistów maszynistom maszynistami maszynistach
n|pilot|pilot pilota pilotowi pilotem pilocie pilotka pilotce pilotkę pilotką pilotko|piloci pilotów pilotom pilotami pilotach pilotki pilotek pilotkom pilotkami pilotkach
n|sailor|marynarz marynarza marynarzowi marynarzem marynarzu żeglarz żeglarza żeglarzowi żeglarzem żeglarzu|marynarze marynarzy marynarzom marynarzami marynarzach żeglarze żeglarzy żeglarzom żeglarzami żeglarzach
n|captain|kapitan kapitana kapitanowi kapitanem kapitanie|kapitanowie kapitanów kapitanom kapitanami kapitanach
n|lighthouse_keeper|latarnik latarnika latarnikowi latarnikiem latarniku|latarnicy latarników latarnikom latarnikami latarnikach
n|astronaut|astronauta astronauty astronaucie astronautę astronautą astronauto astronautka astronautce astronautkę astronautką astronautko kosmonauta kosmonauty kosmonaucie kosmonautę kosmonautą kosmonauto|astronauci astronautów astronautom astronautami astronautach astronautki astronautek astronautkom astronautkami astronautkach kosmonauci kosmonautów kosmonautom kosmonautami kosmonautach
n|scientist|naukowiec naukowca naukowcowi naukowcem naukowcu uczony uczonego uczonemu uczonym|naukowcy naukowców naukowcom naukowcami naukowcach uczoni uczone uczonych uczonymi
n|inventor|wynalazca wynalazcę wynalazcą wynalazco|wynalazcy wynalazców wynalazcom wynalazcami wynalazcach
n|engineer|inżynier inżyniera inżynierowi inżynierem inżynierze|inżynierowie inżynierów inżynierom inżynierami inżynierach
n|architect|architekt architekta architektowi architektem architekcie|architekci architektów architektom architektami architektach
n|lawyer|prawnik prawnika prawnikowi prawnikiem prawniku prawniczka prawniczce prawniczkę prawniczką prawniczko adwokat adwokata adwokatowi adwokatem adwokacie|prawnicy prawników prawnikom prawnikami prawnikach prawniczki prawniczek prawniczkom prawniczkami prawniczkach adwokaci adwokatów adwokatom adwokatami adwokatach
n|judge|sędzia sędziy sędzię sędzią sędzio sędziego|sędziowie sędzi sędziom sędziami sędziach
n|accountant|księgowa księgowej księgową księgowy księgowego księgowemu księgowym|księgowe księgowych księgowi księgowymi
n|librarian|bibliotekarz bibliotekarza bibliotekarzowi bibliotekarzem bibliotekarzu bibliotekarka bibliotekarce bibliotekarkę bibliotekarką bibliotekarko|bibliotekarze bibliotekarzy bibliotekarzom bibliotekarzami bibliotekarzach bibliotekarki bibliotekarek bibliotekarkom bibliotekarkami bibliotekarkach
n|salesman|sprzedawca sprzedawcę sprzedawcą sprzedawco|sprzedawcy sprzedawców sprzedawcom sprzedawcami sprzedawcach
n|saleswoman|sprzedawczyni sprzedawczynią ekspedientka ekspedientce ekspedientkę ekspedientką ekspedientko|ekspedientki ekspedientek ekspedientkom ekspedientkami ekspedientkach
n|merchant|kupiec kupca kupcowi kupcem kupcu|kupcy kupców kupcom kupcami kupcach
n|customer|klient klienta klientowi klientem kliencie klientka klientce klientkę klientką klientko|klienci klientów klientom klientami klientach klientki klientek klientkom klientkami klientkach
n|boss|szef szefa szefowi szefem szefie szefowa szefowej szefową|szefowie szefów szefom szefami szefach szefowe szefowych
n|worker|robotnik robotnika robotnikowi robotnikiem robotniku pracownik pracownika pracownikowi pracownikiem pracowniku pracownica pracownicy pracownicę pracownicą pracownico|robotnicy robotników robotnikom robotnikami robotnikach pracowników pracownikom pracownikami pracownikach pracownice pracownic pracownicom pracownicami pracownicach
n|colleague|współpracownik współpracownika współpracownikowi współpracownikiem współpracowniku|współpracownicy współpracowników współpracownikom współpracownikami współpracownikach
n|secretary|sekretarka sekretarce sekretarkę sekretarką sekretarko sekretarz sekretarza sekretarzowi sekretarzem sekretarzu|sekretarki sekretarek sekretarkom sekretarkami sekretarkach sekretarze sekretarzy sekretarzom sekretarzami sekretarzach
n|cleaner|sprzątaczka sprzątaczce sprzątaczkę sprzątaczką sprzątaczko|sprzątaczki sprzątaczek sprzątaczkom sprzątaczkami sprzątaczkach
n|caretaker|dozorca dozorcę dozorcą dozorco woźny woźnego woźnemu woźnym woźna woźnej woźną|dozorcy dozorców dozorcom dozorcami dozorcach woźni woźne woźnych woźnymi
n|chimney_sweep|kominiarz kominiarza kominiarzowi kominiarzem kominiarzu|kominiarze kominiarzy kominiarzom kominiarzami kominiarzach
n|dustman|śmieciarz śmieciarza śmieciarzowi śmieciarzem śmieciarzu|śmieciarze śmieciarzy śmieciarzom śmieciarzami śmieciarzach
n|courier|kurier kuriera kurierowi kurierem kurierze|kurierzy kurierów kurierom kurierami kurierach
n|guide|przewodnik przewodnika przewodnikowi przewodnikiem przewodniku przewodniczka przewodniczce przewodniczkę przewodniczką przewodniczko|przewodnicy przewodników przewodnikom przewodnikami przewodnikach przewodniczki przewodniczek przewodniczkom przewodniczkami przewodniczkach
n|tourist|turysta turysty turyście turystę turystą turysto turystka turystce turystkę turystką turystko|turyści turystów turystom turystami turystach turystki turystek turystkom turystkami turystkach
n|traveller|podróżnik podróżnika podróżnikowi podróżnikiem podróżniku podróżniczka podróżniczce podróżniczkę podróżniczką podróżniczko|podróżnicy podróżników podróżnikom podróżnikami podróżnikach podróżniczki podróżniczek podróżniczkom podróżniczkami podróżniczkach
n|passenger|pasażer pasażera pasażerowi pasażerem pasażerze pasażerka pasażerce pasażerkę pasażerką pasażerko|pasażerzy pasażerów pasażerom pasażerami pasażerach pasażerki pasażerek pasażerkom pasażerkami pasażerkach
n|hiker|wędrowiec wędrowca wędrowcowi wędrowcem wędrowcu piechur piechura piechurowi piechurem piechurze|wędrowcy wędrowców wędrowcom wędrowcami wędrowcach piechurzy piechurów piechurom piechurami piechurach
n|cyclist|rowerzysta rowerzysty rowerzyście rowerzystę rowerzystą rowerzysto rowerzystka rowerzystce rowerzystkę rowerzystką rowerzystko kolarz kolarza kolarzowi kolarzem kolarzu|rowerzyści rowerzystów rowerzystom rowerzystami rowerzystach rowerzystki rowerzystek rowerzystkom rowerzystkami rowerzystkach kolarze kolarzy kolarzom kolarzami kolarzach
n|player|zawodnik zawodnika zawodnikowi zawodnikiem zawodniku gracz gracza graczowi graczem graczu zawodniczka zawodniczce zawodniczkę zawodniczką zawodniczko|zawodnicy zawodników zawodnikom zawodnikami zawodnikach gracze graczy graczom graczami graczach zawodniczki zawodniczek zawodniczkom zawodniczkami zawodniczkach
n|footballer|piłkarz piłkarza piłkarzowi piłkarzem piłkarzu piłkarka piłkarce piłkarkę piłkarką piłkarko|piłkarze piłkarzy piłkarzom piłkarzami piłkarzach piłkarki piłkarek piłkarkom piłkarkami piłkarkach
n|goalkeeper|bramkarz bramkarza bramkarzowi bramkarzem bramkarzu|bramkarze bramkarzy bramkarzom bramkarzami bramkarzach
n|runner|biegacz biegacza biegaczowi biegaczem biegaczu biegaczka biegaczce biegaczkę biegaczką biegaczko|biegacze biegaczy biegaczom biegaczami biegaczach biegaczki biegaczek biegaczkom biegaczkami biegaczkach
n|swimmer|pływak pływaka pływakowi pływakiem pływaku pływaczka pływaczce pływaczkę pływaczką pływaczko|pływacy pływaków pływakom pływakami pływakach pływaczki pływaczek pływaczkom pływaczkami pływaczkach
n|skier|narciarz narciarza narciarzowi narciarzem narciarzu narciarka narciarce narciarkę narciarką narciarko|narciarze narciarzy narciarzom narciarzami narciarzach narciarki narciarek narciarkom narciarkami narciarkach
n|coach|trener trenera trenerowi trenerem trenerze trenerka trenerce trenerkę trenerką trenerko|trenerzy trenerów trenerom trenerami trenerach trenerki trenerek trenerkom trenerkami trenerkach
n|referee|arbiter arbitra arbitrowi arbitrem arbitrze|arbitrzy arbitrów arbitrom arbitrami arbitrach
n|fan|kibic kibica kibicowi kibicem kibicu|kibice kibiców kibicom kibicami kibicach
n|winner|zwycięzca zwycięzcę zwycięzcą zwycięzco|zwycięzcy zwycięzców zwycięzcom zwycięzcami zwycięzcach
n|champion|mistrz mistrza mistrzowi mistrzem mistrzu mistrzyni mistrzynią|mistrzowie mistrzy mistrzom mistrzami mistrzach
n|priest|ksiądz księdza księdzowi księdzem księdzu|księża księży księdzom księdzami księdzach
n|monk|mnich mnicha mnichowi mnichem mnichu|mnisi mnichów mnichom mnichami mnichach
n|nun|zakonnica zakonnicy zakonnicę zakonnicą zakonnico|zakonnice zakonnic zakonnicom zakonnicami zakonnicach
n|pope|papież papieża papieżowi papieżem papieżu|papieże papieży papieżom papieżami papieżach
n|angel|anioł anioła aniołowi aniołem aniole aniołek aniołka aniołkowi aniołkiem aniołku|anioły aniołów aniołom aniołami aniołach aniołki aniołków aniołkom aniołkami aniołkach
n|mayor|burmistrz burmistrza burmistrzowi burmistrzem burmistrzu|burmistrzowie burmistrzy burmistrzom burmistrzami burmistrzach
n|president|prezydent prezydenta prezydentowi prezydentem prezydencie|prezydenci prezydentów prezydentom prezydentami prezydentach
n|king|król króla królowi królem królu|królowie króli królom królami królach
n|queen|królowa królowej królową|królowe królowych
n|prince|książę księcia księciu księciem królewicz królewicza królewiczowi królewiczem królewiczu|książęta książąt książętom książętami królewicze królewiczy królewiczom królewiczami królewiczach
n|princess|księżniczka księżniczce księżniczkę księżniczką księżniczko królewna królewnie królewnę królewną królewno|księżniczki księżniczek księżniczkom księżniczkami księżniczkach królewny królewien królewnom królewnami królewnach
n|knight|rycerz rycerza rycerzowi rycerzem rycerzu|rycerze rycerzy rycerzom rycerzami rycerzach
n|witch|czarownica czarownicy czarownicę czarownicą czarownico wiedźma wiedźmie wiedźmę wiedźmą wiedźmo baba-jaga baby-jagi|czarownice czarownic czarownicom czarownicami czarownicach wiedźmy wiedźm wiedźmom wiedźmami wiedźmach
n|wizard|czarodziej czarodzieja czarodziejowi czarodziejem czarodzieju czarnoksiężnik czarnoksiężnika czarnoksiężnikowi czarnoksiężnikiem czarnoksiężniku|czarodzieje czarodziejów czarodziejom czarodziejami czarodziejach czarnoksiężnicy czarnoksiężników czarnoksiężnikom czarnoksiężnikami czarnoksiężnikach
n|fairy|wróżka wróżce wróżkę wróżką wróżko|wróżki wróżek wróżkom wróżkami wróżkach
n|dwarf|krasnoludek krasnoludka krasnoludkowi krasnoludkiem krasnoludku krasnal krasnala krasnalowi krasnalem krasnalu skrzat skrzata skrzatowi skrzatem skrzacie|krasnoludki krasnoludków krasnoludkom krasnoludkami krasnoludkach krasnale krasnali krasnalom krasnalami krasnalach skrzaty skrzatów skrzatom skrzatami skrzatach
n|giant|olbrzym olbrzyma olbrzymowi olbrzymem olbrzymie wielkolud wielkoluda wielkoludowi wielkoludem wielkoludzie|olbrzymi olbrzymów olbrzymom olbrzymami olbrzymach wielkoludy wielkoludów wielkoludom wielkoludami wielkoludach
n|dragon|smok smoka smokowi smokiem smoku|smoki smoków smokom smokami smokach
n|ghost|duch ducha duchowi duchem duchu|duchy duchów duchom duchami duchach
n|monster|potwór potwora potworowi potworem potworze|potwory potworów potworom potworami potworach
n|mermaid|syrena syrenie syrenę syreną syreno syrenka syrence syrenkę syrenką syrenko|syreny syren syrenom syrenami syrenach syrenki syrenek syrenkom syrenkami syrenkach
n|elf|elf elfa elfowi elfem elfie|elfy elfów elfom elfami elfach
n|unicorn|jednorożec jednorożca jednorożcowi jednorożcem jednorożcu|jednorożce jednorożców jednorożcom jednorożcami jednorożcach
n|pirate|pirat pirata piratowi piratem piracie|piraci piratów piratom piratami piratach
n|thief|złodziej złodzieja złodziejowi złodziejem złodzieju złodziejka złodziejce złodziejkę złodziejką złodziejko|złodzieje złodziei złodziejom złodziejami złodziejach złodziejki złodziejek złodziejkom złodziejkami złodziejkach
n|detective|detektyw detektywa detektywowi detektywem detektywie|detektywi detektywów detektywom detektywami detektywach
n|hero|bohater bohatera bohaterowi bohaterem bohaterze bohaterka bohaterce bohaterkę bohaterką bohaterko|bohaterowie bohaterów bohaterom bohaterami bohaterach bohaterki bohaterek bohaterkom bohaterkami bohaterkach
n|vampire|wampir wampira wampirowi wampirem wampirze|wampiry wampirów wampirom wampirami wampirach
n|troll|troll trolla trollowi trollem trollu|trolle trolli trollom trollami trollach
n|robot|robot robota robotowi robotem robocie|roboty robotów robotom robotami robotach
n|alien|kosmita kosmity kosmicie kosmitę kosmitą kosmito|kosmici kosmitów kosmitom kosmitami kosmitach
n|treasure|skarb skarbu skarbowi skarbem skarbie|skarby skarbów skarbom skarbami skarbach
n|crown|korona koronie koronę koroną korono|korony koron koronom koronami koronach
n|magic_wand|różdżka różdżce różdżkę różdżką różdżko|różdżki różdżek różdżkom różdżkami różdżkach
n|beggar|żebrak żebraka żebrakowi żebrakiem żebraku|żebracy żebraków żebrakom żebrakami żebrakach
n|crowd|tłum tłumu tłumowi tłumem tłumie|tłumy tłumów tłumom tłumami tłumach
n|team|drużyna drużynie drużynę drużyną drużyno zespół zespołu zespołowi zespołem zespole|drużyny drużyn drużynom drużynami drużynach zespoły zespołów zespołom zespołami zespołach
n|volunteer|wolontariusz wolontariusza wolontariuszowi wolontariuszem wolontariuszu wolontariuszka wolontariuszce wolontariuszkę wolontariuszką wolontariuszko|wolontariusze wolontariuszy wolontariuszom wolontariuszami wolontariuszach wolontariuszki wolontariuszek wolontariuszkom wolontariuszkami wolontariuszkach
n|resident|mieszkaniec mieszkańca mieszkańcowi mieszkańcem mieszkańcu mieszkanka mieszkance mieszkankę mieszkanką mieszkanko|mieszkańcy mieszkańców mieszkańcom mieszkańcami mieszkańcach mieszkanki mieszkanek mieszkankom mieszkankami mieszkankach
n|speaker|mówca mówcę mówcą mówco|mówcy mówców mówcom mówcami mówcach
n|narrator|narrator narratora narratorowi narratorem narratorze|narratorzy narratorów narratorom narratorami narratorach
n|scout|harcerz harcerza harcerzowi harcerzem harcerzu harcerka harcerce harcerkę harcerką harcerko|harcerze harcerzy harcerzom harcerzami harcerzach harcerki harcerek harcerkom harcerkami harcerkach
n|highlander|góral górala góralowi góralem góralu góralka góralce góralkę góralką góralko|górale górali góralom góralami góralach góralki góralek góralkom góralkami góralkach
n|Pole|polak polaka polakowi polakiem polaku polka polce polkę polką polko|polacy polaków polakom polakami polakach polki polek polkom polkami polkach
n|animal|zwierzę zwierzęcia zwierzęciu zwierzęciem zwierzak zwierzaka zwierzakowi zwierzakiem zwierzaku zwierzątko zwierzątku zwierzątkiem|zwierzęta zwierząt zwierzętom zwierzętami zwierzętach zwierzaki zwierzaków zwierzakom zwierzakami zwierzakach zwierzątka zwierzątek zwierzątkom zwierzątkami zwierzątkach
n|dog|pies psa psowi psem psie psu piesek pieska pieskowi pieskiem piesku|psy psów psom psami psach pieski piesków pieskom pieskami pieskach
n|puppy|szczeniak szczeniaka szczeniakowi szczeniakiem szczeniaku szczenię szczenięcia szczenięciu szczenięciem|szczeniaki szczeniaków szczeniakom szczeniakami szczeniakach szczenięta szczeniąt szczeniętom szczeniętami szczeniętach
n|cat|kot kota kotowi kotem kocie kotu kocur kocura kocurowi kocurem kocurze|koty kotów kotom kotami kotach kocury kocurów kocurom kocurami kocurach
n|kitten|kotek kotka kotkowi kotkiem kotku kociak kociaka kociakowi kociakiem kociaku kocię kocięcia kocięciu kocięciem|kotki kotków kotkom kotkami kotkach kociaki kociaków kociakom kociakami kociakach kocięta kociąt kociętom kociętami kociętach
n|mouse|mysz myszą myszka myszce myszkę myszką myszko|myszy myszom myszami myszach myszki myszek myszkom myszkami myszkach
n|rat|szczur szczura szczurowi szczurem szczurze|szczury szczurów szczurom szczurami szczurach
n|horse|koń konia koniowi koniem koniu konik konika konikowi konikiem koniku|konie koni koniom koniami koniach końmi koniki koników konikom konikami konikach
n|foal|źrebak źrebaka źrebakowi źrebakiem źrebaku źrebię źrebięcia źrebięciu źrebięciem|źrebaki źrebaków źrebakom źrebakami źrebakach źrebięta źrebiąt źrebiętom źrebiętami źrebiętach
n|donkey|osioł osła osłowi osłem ośle osiołek osiołka osiołkowi osiołkiem osiołku|osły osłów osłom osłami osłach osiołki osiołków osiołkom osiołkami osiołkach
n|mule|muł muła mułowi mułem mule|muły mułów mułom mułami mułach
n|cow|krowa krowie krowę krową krowo krówka krówce krówkę krówką krówko|krowy krów krowom krowami krowach krówki krówek krówkom krówkami krówkach
n|calf|cielę cielęcia cielęciu cielęciem cielak cielaka cielakowi cielakiem cielaku|cielęta cieląt cielętom cielętami cielętach cielaki cielaków cielakom cielakami cielakach
n|bull|byk byka bykowi bykiem byku|byki byków bykom bykami bykach
n|goat|koza kozie kozę kozą kozo kozioł kozła kozłowi kozłem koźle koziołek koziołka koziołkowi koziołkiem koziołku|kozy kóz kozom kozami kozach kozły kozłów kozłom kozłami kozłach koziołki koziołków koziołkom koziołkami koziołkach
n|sheep|owca owcy owcę owcą owco owieczka owieczce owieczkę owieczką owieczko|owce owiec owcom owcami owcach owieczki owieczek owieczkom owieczkami owieczkach
n|lamb|baranek baranka barankowi barankiem baranku jagnię jagnięcia jagnięciu jagnięciem|baranki baranków barankom barankami barankach jagnięta jagniąt jagniętom jagniętami jagniętach
n|ram|baran barana baranowi baranem baranie|barany baranów baranom baranami baranach
n|pig|świnia świni świnię świnią świnio świnka śwince świnkę świnką świnko|świnie świń świniom świniami świniach świnki świnek świnkom świnkami świnkach
n|piglet|prosię prosięcia prosięciu prosięciem prosiak prosiaka prosiakowi prosiakiem prosiaku|prosięta prosiąt prosiętom prosiętami prosiętach prosiaki prosiaków prosiakom prosiakami prosiakach
n|hen|kura kurze kurę kurą kuro kurka kurce kurkę kurką kurko|kury kur kurom kurami kurach kurki kurek kurkom kurkami kurkach
n|rooster|kogut koguta kogutowi kogutem kogucie kogucik kogucika kogucikowi kogucikiem koguciku|koguty kogutów kogutom kogutami kogutach koguciki kogucików kogucikom kogucikami kogucikach
n|chick|kurczę kurczęcia kurczęciu kurczęciem kurczątko kurczątku kurczątkiem pisklę pisklęcia pisklęciu pisklęciem kurczak kurczaka kurczakowi kurczakiem kurczaku|kurczęta kurcząt kurczętom kurczętami kurczętach kurczątka kurczątek kurczątkom kurczątkami kurczątkach pisklęta piskląt pisklętom pisklętami pisklętach kurczaki kurczaków kurczakom kurczakami kurczakach
n|duck|kaczka kaczce kaczkę kaczką kaczko|kaczki kaczek kaczkom kaczkami kaczkach
n|duckling|kaczątko kaczątku kaczątkiem kaczuszka kaczuszce kaczuszkę kaczuszką kaczuszko|kaczątka kaczątek kaczątkom kaczątkami kaczątkach kaczuszki kaczuszek kaczuszkom kaczuszkami kaczuszkach
n|goose|gęś gęsią gąska gąsce gąskę gąską gąsko|gęsi gęsiom gęsiami gęsiach gąski gąsek gąskom gąskami gąskach
n|turkey|indyk indyka indykowi indykiem indyku|indyki indyków indykom indykami indykach
n|rabbit|królik królika królikowi królikiem króliku króliczek króliczka króliczkowi króliczkiem króliczku|króliki królików królikom królikami królikach króliczki króliczków króliczkom króliczkami króliczkach
n|hare|zając zająca zającowi zającem zającu zajączek zajączka zajączkowi zajączkiem zajączku|zające zajęcy zającom zającami zającach zajączki zajączków zajączkom zajączkami zajączkach
n|squirrel|wiewiórka wiewiórce wiewiórkę wiewiórką wiewiórko|wiewiórki wiewiórek wiewiórkom wiewiórkami wiewiórkach
n|hedgehog|jeż jeża jeżowi jeżem jeżu jeżyk jeżyka jeżykowi jeżykiem jeżyku|jeże jeży jeżom jeżami jeżach jeżyki jeżyków jeżykom jeżykami jeżykach
n|fox|lis lisa lisowi lisem lisie lisek liska liskowi liskiem lisku lisica lisicy lisicę lisicą lisico|lisy lisów lisom lisami lisach liski lisków liskom liskami liskach lisice lisic lisicom lisicami lisicach
n|wolf|wilk wilka wilkowi wilkiem wilku|wilki wilków wilkom wilkami wilkach
n|bear|niedźwiedź niedźwiedzia niedźwiedziowi niedźwiedziem niedźwiedziu miś misia misiowi misiem misiu niedźwiadek niedźwiadka niedźwiadkowi niedźwiadkiem niedźwiadku|niedźwiedzie niedźwiedzi niedźwiedziom niedźwiedziami niedźwiedziach misie misi misiom misiami misiach niedźwiadki niedźwiadków niedźwiadkom niedźwiadkami niedźwiadkach
n|teddy_bear|pluszak pluszaka pluszakowi pluszakiem pluszaku|pluszaki pluszaków pluszakom pluszakami pluszakach
n|deer|jeleń jelenia jeleniowi jeleniem jeleniu sarna sarnie sarnę sarną sarno sarenka sarence sarenkę sarenką sarenko|jelenie jeleni jeleniom jeleniami jeleniach sarny saren sarnom sarnami sarnach sarenki sarenek sarenkom sarenkami sarenkach
n|elk|łoś łosia łosiowi łosiem łosiu|łosie łosi łosiom łosiami łosiach
n|boar|dzik dzikowi dzikiem dziku|dzików dzikom dzikami dzikach
n|beaver|bóbr bobra bobrowi bobrem bobrze|bobry bobrów bobrom bobrami bobrach
n|badger|borsuk borsuka borsukowi borsukiem borsuku|borsuki borsuków borsukom borsukami borsukach
n|otter|wydra wydrze wydrę wydrą wydro|wydry wydr wydrom wydrami wydrach
n|mole|kret kreta kretowi kretem krecie|krety kretów kretom kretami kretach
n|bat|nietoperz nietoperza nietoperzowi nietoperzem nietoperzu|nietoperze nietoperzy nietoperzom nietoperzami nietoperzach
n|lynx|ryś rysia rysiowi rysiem rysiu|rysie rysi rysiom rysiami rysiach
n|bison|żubr żubra żubrowi żubrem żubrze|żubry żubrów żubrom żubrami żubrach
n|lion|lew lwa lwowi lwem lwie lwica lwicy lwicę lwicą lwico|lwy lwów lwom lwami lwach lwice lwic lwicom lwicami lwicach
n|tiger|tygrys tygrysa tygrysowi tygrysem tygrysie|tygrysy tygrysów tygrysom tygrysami tygrysach
n|elephant|słoń słonia słoniowi słoniem słoniu słonik słonika słonikowi słonikiem słoniku|słonie słoni słoniom słoniami słoniach słoniki słoników słonikom słonikami słonikach
n|giraffe|żyrafa żyrafie żyrafę żyrafą żyrafo|żyrafy żyraf żyrafom żyrafami żyrafach
n|zebra|zebra zebrze zebrę zebrą zebro|zebry zebr zebrom zebrami zebrach
n|monkey|małpa małpie małpę małpą małpo małpka małpce małpkę małpką małpko|małpy małp małpom małpami małpach małpki małpek małpkom małpkami małpkach
n|gorilla|goryl goryla gorylowi gorylem gorylu|goryle goryli gorylom gorylami gorylach
n|camel|wielbłąd wielbłąda wielbłądowi wielbłądem wielbłądzie|wielbłądy wielbłądów wielbłądom wielbłądami wielbłądach
n|hippo|hipopotam hipopotama hipopotamowi hipopotamem hipopotamie|hipopotamy hipopotamów hipopotamom hipopotamami hipopotamach
n|rhino|nosorożec nosorożca nosorożcowi nosorożcem nosorożcu|nosorożce nosorożców nosorożcom nosorożcami nosorożcach
n|kangaroo|kangur kangura kangurowi kangurem kangurze|kangury kangurów kangurom kangurami kangurach
n|koala|koala|
n|panda|panda pandzie pandę pandą pando|pandy pand pandom pandami pandach
n|crocodile|krokodyl krokodyla krokodylowi krokodylem krokodylu|krokodyle krokodyli krokodylom krokodylami krokodylach
n|snake|wąż węża wężowi wężem wężu|węże węży wężom wężami wężach
n|lizard|jaszczurka jaszczurce jaszczurkę jaszczurką jaszczurko|jaszczurki jaszczurek jaszczurkom jaszczurkami jaszczurkach
n|turtle|żółw żółwia żółwiowi żółwiem żółwiu żółwik żółwika żółwikowi żółwikiem żółwiku|żółwie żółwi żółwiom żółwiami żółwiach żółwiki żółwików żółwikom żółwikami żółwikach
n|frog|żaba żabie żabę żabą żabo żabka żabce żabkę żabką żabko|żaby żab żabom żabami żabach żabki żabek żabkom żabkami żabkach
n|toad|ropucha ropusze ropuchę ropuchą ropucho|ropuchy ropuch ropuchom ropuchami ropuchach
n|dinosaur|dinozaur dinozaura dinozaurowi dinozaurem dinozaurze|dinozaury dinozaurów dinozaurom dinozaurami dinozaurach
n|bird|ptak ptaka ptakowi ptakiem ptaku ptaszek ptaszka ptaszkowi ptaszkiem ptaszku|ptaki ptaków ptakom ptakami ptakach ptaszki ptaszków ptaszkom ptaszkami ptaszkach
n|stork|bocian bociana bocianowi bocianem bocianie|bociany bocianów bocianom bocianami bocianach
n|swallow|jaskółka jaskółce jaskółkę jaskółką jaskółko|jaskółki jaskółek jaskółkom jaskółkami jaskółkach
n|sparrow|wróbel wróbla wróblowi wróblem wróblu|wróble wróbli wróblom wróblami wróblach
n|tit|sikorka sikorce sikorkę sikorką sikorko|sikorki sikorek sikorkom sikorkami sikorkach
n|robin|rudzik rudzika rudzikowi rudzikiem rudziku|rudziki rudzików rudzikom rudzikami rudzikach
n|crow|wrona wronie wronę wroną wrono|wrony wron wronom wronami wronach
n|raven|kruk kruka krukowi krukiem kruku|kruki kruków krukom krukami krukach
n|magpie|sroka sroce srokę sroką sroko|sroki srok srokom srokami srokach
n|owl|sowa sowie sowę sową sowo sówka sówce sówkę sówką sówko|sowy sów sowom sowami sowach sówki sówek sówkom sówkami sówkach
n|eagle|orzeł orła orłowi orłem orle|orły orłów orłom orłami orłach
n|hawk|jastrząb jastrzębia jastrzębiowi jastrzębiem jastrzębiu sokół sokoła sokołowi sokołem sokole|jastrzębie jastrzębi jastrzębiom jastrzębiami jastrzębiach sokoły sokołów sokołom sokołami sokołach
n|pigeon|gołąb gołębia gołębiowi gołębiem gołębiu|gołębie gołębi gołębiom gołębiami gołębiach
n|swan|łabędź łabędzia łabędziowi łabędziem łabędziu|łabędzie łabędzi łabędziom łabędziami łabędziach
n|seagull|mewa mewie mewę mewą mewo|mewy mew mewom mewami mewach
n|crane|żuraw żurawia żurawiowi żurawiem żurawiu|żurawie żurawi żurawiom żurawiami żurawiach
n|heron|czapla czapli czaplę czaplą czaplo|czaple czaplom czaplami czaplach
n|woodpecker|dzięcioł dzięcioła dzięciołowi dzięciołem dzięciole|dzięcioły dzięciołów dzięciołom dzięciołami dzięciołach
n|nightingale|słowik słowika słowikowi słowikiem słowiku|słowiki słowików słowikom słowikami słowikach
n|lark|skowronek skowronka skowronkowi skowronkiem skowronku|skowronki skowronków skowronkom skowronkami skowronkach
n|cuckoo|kukułka kukułce kukułkę kukułką kukułko|kukułki kukułek kukułkom kukułkami kukułkach
n|parrot|papuga papudze papugę papugą papugo|papugi papug papugom papugami papugach
n|peacock|paw pawia pawiowi pawiem pawiu|pawie pawi pawiom pawiami pawiach
n|penguin|pingwin pingwina pingwinowi pingwinem pingwinie|pingwiny pingwinów pingwinom pingwinami pingwinach
n|ostrich|struś strusia strusiowi strusiem strusiu|strusie strusi strusiom strusiami strusiach
n|fish|ryba rybie rybę rybą rybo rybka rybce rybkę rybką rybko|ryby ryb rybom rybami rybach rybki rybek rybkom rybkami rybkach
n|carp|karp karpia karpiowi karpiem karpiu|karpie karpi karpiom karpiami karpiach
n|trout|pstrąg pstrąga pstrągowi pstrągiem pstrągu|pstrągi pstrągów pstrągom pstrągami pstrągach
n|salmon|łosoś łososia łososiowi łososiem łososiu|łososie łososi łososiom łososiami łososiach
n|herring|śledź śledzia śledziowi śledziem śledziu|śledzie śledzi śledziom śledziami śledziach
n|shark|rekin rekina rekinowi rekinem rekinie|rekiny rekinów rekinom rekinami rekinach
n|whale|wieloryb wieloryba wielorybowi wielorybem wielorybie|wieloryby wielorybów wielorybom wielorybami wielorybach
n|dolphin|delfin delfina delfinowi delfinem delfinie|delfiny delfinów delfinom delfinami delfinach
n|seal|foka foce fokę foką foko|foki fok fokom fokami fokach
n|octopus|ośmiornica ośmiornicy ośmiornicę ośmiornicą ośmiornico|ośmiornice ośmiornic ośmiornicom ośmiornicami ośmiornicach
n|crab|krab kraba krabowi krabem krabie|kraby krabów krabom krabami krabach
n|jellyfish|meduza meduzie meduzę meduzą meduzo|meduzy meduz meduzom meduzami meduzach
n|snail|ślimak ślimaka ślimakowi ślimakiem ślimaku|ślimaki ślimaków ślimakom ślimakami ślimakach
n|worm|dżdżownica dżdżownicy dżdżownicę dżdżownicą dżdżownico robak robaka robakowi robakiem robaku|dżdżownice dżdżownic dżdżownicom dżdżownicami dżdżownicach robaki robaków robakom robakami robakach
n|bee|pszczoła pszczole pszczołę pszczołą pszczoło pszczółka pszczółce pszczółkę pszczółką pszczółko|pszczoły pszczół pszczołom pszczołami pszczołach pszczółki pszczółek pszczółkom pszczółkami pszczółkach
n|wasp|osa osie osę osą oso|osy os osom osami osach
n|bumblebee|trzmiel trzmiela trzmielowi trzmielem trzmielu|trzmiele trzmieli trzmielom trzmielami trzmielach
n|butterfly|motyl motyla motylowi motylem motylu motylek motylka motylkowi motylkiem motylku|motyle motyli motylom motylami motylach motylki motylków motylkom motylkami motylkach
n|moth|ćma ćmie ćmę ćmą ćmo|ćmy ciem ćmom ćmami ćmach
n|ant|mrówka mrówce mrówkę mrówką mrówko|mrówki mrówek mrówkom mrówkami mrówkach
n|spider|pająk pająka pająkowi pająkiem pająku|pająki pająków pająkom pająkami pająkach
n|fly|mucha musze muchę muchą mucho|muchy much muchom muchami muchach
n|mosquito|komar komara komarowi komarem komarze|komary komarów komarom komarami komarach
n|ladybird|biedronka biedronce biedronkę biedronką biedronko|biedronki biedronek biedronkom biedronkami biedronkach
n|dragonfly|ważka ważce ważkę ważką ważko|ważki ważek ważkom ważkami ważkach
n|cricket|świerszcz świerszcza świerszczowi świerszczem świerszczu|świerszcze świerszczy świerszczom świerszczami świerszczach
n|grasshopper|pasikonik pasikonika pasikonikowi pasikonikiem pasikoniku|pasikoniki pasikoników pasikonikom pasikonikami pasikonikach
n|beetle|chrząszcz chrząszcza chrząszczowi chrząszczem chrząszczu żuk żuka żukowi żukiem żuku|chrząszcze chrząszczy chrząszczom chrząszczami chrząszczach żuki żuków żukom żukami żukach
n|caterpillar|gąsienica gąsienicy gąsienicę gąsienicą gąsienico|gąsienice gąsienic gąsienicom gąsienicami gąsienicach
n|firefly|świetlik świetlika świetlikowi świetlikiem świetliku|świetliki świetlików świetlikom świetlikami świetlikach
n|hamster|chomik chomika chomikowi chomikiem chomiku|chomiki chomików chomikom chomikami chomikach
n|guinea_pig|świnka_morska|
n|nest|gniazdo gniazdu gniazdem gnieździe gniazdko gniazdku gniazdkiem|gniazda gniazd gniazdom gniazdami gniazdach gniazdka gniazdek gniazdkom gniazdkami gniazdkach
n|feather|pióro pióru piórem piórze piórko piórku piórkiem|pióra piór piórom piórami piórach piórka piórek piórkom piórkami piórkach
n|wing|skrzydło skrzydłu skrzydłem skrzydle|skrzydła skrzydeł skrzydłom skrzydłami skrzydłach
n|tail|ogon ogona ogonowi ogonem ogonie|ogony ogonów ogonom ogonami ogonach
n|paw|łapa łapę łapą łapo łapka łapce łapkę łapką łapko|łapy łap łapom łapami łapach łapki łapek łapkom łapkami łapkach
n|beak|dziób dzioba dziobowi dziobem dziobie|dzioby dziobów dziobom dziobami dziobach
n|fur|futro futru futrem futrze|futra futer futrom futrami futrach
n|horn|róg roga rogowi rogiem rogu|rogi rogów rogom rogami rogach
n|egg|jajko jajku jajkiem jajo jaju jajem|jajka jajek jajkom jajkami jajkach jaja jaj jajom jajami jajach
n|web|pajęczyna pajęczynie pajęczynę pajęczyną pajęczyno|pajęczyny pajęczyn pajęczynom pajęczynami pajęczynach
n|flock|stado stadu stadem stadzie|stada stad stadom stadami stadach
n|tree|drzewo drzewu drzewem drzewie drzewko drzewku drzewkiem|drzewa drzew drzewom drzewami drzewach drzewka drzewek drzewkom drzewkami drzewkach
n|oak|dąb dębu dębowi dębem dębie|dęby dębów dębom dębami dębach
n|birch|brzoza brzozie brzozę brzozą brzozo|brzozy brzóz brzozom brzozami brzozach
n|pine|sosna sośnie sosnę sosną sosno|sosny sosen sosnom sosnami sosnach
n|spruce|świerk świerka świerkowi świerkiem świerku|świerki świerków świerkom świerkami świerkach
n|willow|wierzba wierzbie wierzbę wierzbą wierzbo|wierzby wierzb wierzbom wierzbami wierzbach
n|lime_tree|lipa lipie lipę lipą lipo|lipy lip lipom lipami lipach
n|chestnut|kasztan kasztana kasztanowi kasztanem kasztanie kasztanowiec kasztanowca kasztanowcowi kasztanowcem kasztanowcu|kasztany kasztanów kasztanom kasztanami kasztanach kasztanowce kasztanowców kasztanowcom kasztanowcami kasztanowcach
n|maple|klon klonu klonowi klonem klonie|klony klonów klonom klonami klonach
n|beech|buk buku bukowi bukiem|buki buków bukom bukami bukach
n|acorn|żołądź żołędzi żołędzią|żołędzie żołędziom żołędziami żołędziach
n|cone|szyszka szyszce szyszkę szyszką szyszko|szyszki szyszek szyszkom szyszkami szyszkach
n|leaf|liść liścia liściowi liściem liściu listek|liście liści liściom liściami liściach listki
n|branch|gałąź gałęzi gałęzią gałązka gałązce gałązkę gałązką gałązko|gałęzie gałęziom gałęziami gałęziach gałązki gałązek gałązkom gałązkami gałązkach
n|root|korzeń korzenia korzeniowi korzeniem korzeniu|korzenie korzeni korzeniom korzeniami korzeniach
n|trunk|pień pnia pniowi pniem pniu|pnie pni pniom pniami pniach
n|bark|kora korze korę korą koro|kory kor korom korami korach
n|bush|krzak krzaka krzakowi krzakiem krzaku krzew krzewu krzewowi krzewem krzewie|krzaki krzaków krzakom krzakami krzakach krzewy krzewów krzewom krzewami krzewach
n|flower|kwiat kwiatu kwiatowi kwiatem kwiecie kwiatek kwiatka kwiatkowi kwiatkiem kwiatku|kwiaty kwiatów kwiatom kwiatami kwiatach kwiatki kwiatków kwiatkom kwiatkami kwiatkach
n|rose|róża róży różę różą różo|róże róż różom różami różach
n|tulip|tulipan tulipana tulipanowi tulipanem tulipanie|tulipany tulipanów tulipanom tulipanami tulipanach
n|sunflower|słonecznik słonecznika słonecznikowi słonecznikiem słoneczniku|słoneczniki słoneczników słonecznikom słonecznikami słonecznikach
n|daisy|stokrotka stokrotce stokrotkę stokrotką stokrotko|stokrotki stokrotek stokrotkom stokrotkami stokrotkach
n|poppy|mak maka makowi makiem maku|maki maków makom makami makach
n|dandelion|mniszek mniszka mniszkowi mniszkiem mniszku dmuchawiec dmuchawca dmuchawcowi dmuchawcem dmuchawcu|mniszki mniszków mniszkom mniszkami mniszkach dmuchawce dmuchawców dmuchawcom dmuchawcami dmuchawcach
n|lily|lilia lilii lilię lilią lilio|lilie liliom liliami liliach
n|carnation|goździk goździka goździkowi goździkiem goździku|goździki goździków goździkom goździkami goździkach
n|cornflower|chaber chabra chabrowi chabrem chabrze|chabry chabrów chabrom chabrami chabrach
n|snowdrop|przebiśnieg przebiśniega przebiśniegowi przebiśniegiem przebiśniegu|przebiśniegi przebiśniegów przebiśniegom przebiśniegami przebiśniegach
n|crocus|krokus krokusa krokusowi krokusem krokusie|krokusy krokusów krokusom krokusami krokusach
n|lavender|lawenda lawendzie lawendę lawendą lawendo|lawendy lawend lawendom lawendami lawendach
n|violet|fiołek fiołka fiołkowi fiołkiem fiołku|fiołki fiołków fiołkom fiołkami fiołkach
n|daffodil|żonkil żonkila żonkilowi żonkilem żonkilu|żonkile żonkili żonkilom żonkilami żonkilach
n|bouquet|bukiet bukietu bukietowi bukietem bukiecie|bukiety bukietów bukietom bukietami bukietach
n|grass|trawa trawy trawie trawę trawą trawo|traw trawom trawami trawach
n|moss|mech mcha mchowi mchem mchu|mchy mchów mchom mchami mchach
n|fern|paproć paproci paprocią|paprocie paprociom paprociami paprociach
n|ivy|bluszcz bluszcza bluszczowi bluszczem bluszczu|bluszcze bluszczy bluszczom bluszczami bluszczach
n|reed|trzcina trzcinie trzcinę trzciną trzcino|trzciny trzcin trzcinom trzcinami trzcinach
n|mushroom|grzyb grzyba grzybowi grzybem grzybie grzybek grzybka grzybkowi grzybkiem grzybku|grzyby grzybów grzybom grzybami grzybach grzybki grzybków grzybkom grzybkami grzybkach
n|clover|koniczyna koniczynie koniczynę koniczyną koniczyno|koniczyny koniczyn koniczynom koniczynami koniczynach
n|seed|nasienie ziarno ziarnu ziarnem ziarnie|nasiona nasion nasionom nasionami nasionach ziarna ziaren ziarnom ziarnami ziarnach
n|bud|pąk pąka pąkowi pąkiem pąku|pąki pąków pąkom pąkami pąkach
n|thorn|kolec kolca kolcowi kolcem kolcu|kolce kolców kolcom kolcami kolcach
n|wheat|pszenica pszenicy pszenicę pszenicą pszenico|pszenice pszenic pszenicom pszenicami pszenicach
n|rye|żyto żytu żytem|żyta żyt żytom żytami żytach
n|cornfield|łan łanu łanowi łanem łanie|łany łanów łanom łanami łanach
n|bread|chleb chleba chlebowi chlebem chlebie|chleby chlebów chlebom chlebami chlebach
n|roll|bułka bułce bułkę bułką bułko bułeczka bułeczce bułeczkę bułeczką bułeczko|bułki bułek bułkom bułkami bułkach bułeczki bułeczek bułeczkom bułeczkami bułeczkach
n|croissant|rogalik rogalika rogalikowi rogalikiem rogaliku rogal rogala rogalowi rogalem rogalu|rogaliki rogalików rogalikom rogalikami rogalikach rogale rogali rogalom rogalami rogalach
n|doughnut|pączek pączka pączkowi pączkiem pączku|pączki pączków pączkom pączkami pączkach
n|cake|ciasto ciastu ciastem cieście tort tortu tortowi tortem torcie|ciasta ciast ciastom ciastami ciastach torty tortów tortom tortami tortach
n|biscuit|ciastko ciastku ciastkiem herbatnik herbatnika herbatnikowi herbatnikiem herbatniku|ciastka ciastek ciastkom ciastkami ciastkach herbatniki herbatników herbatnikom herbatnikami herbatnikach
n|gingerbread|piernik piernika piernikowi piernikiem pierniku|pierniki pierników piernikom piernikami piernikach
n|pancake|naleśnik naleśnika naleśnikowi naleśnikiem naleśniku|naleśniki naleśników naleśnikom naleśnikami naleśnikach
n|dumplings|pieróg pieroga pierogowi pierogiem pierogu|pierogi pierogów pierogom pierogami pierogach
n|noodle|makaron makaronu makaronowi makaronem makaronie kluska klusce kluskę kluską klusko|makarony makaronów makaronom makaronami makaronach kluski klusek kluskom kluskami kluskach
n|pizza|pizza pizzie pizzę pizzą pizzo|pizzy pizz pizzom pizzami pizzach
n|sandwich|kanapka kanapce kanapkę kanapką kanapko|kanapki kanapek kanapkom kanapkami kanapkach
n|soup|zupa zupy zupie zupę zupą zupo|zup zupom zupami zupach
n|broth|rosół rosołu rosołowi rosołem rosole|rosoły rosołów rosołom rosołami rosołach
n|borscht|barszcz barszczu barszczowi barszczem|barszcze barszczy barszczom barszczami barszczach
n|salad|sałatka sałatce sałatkę sałatką sałatko surówka surówce surówkę surówką surówko|sałatki sałatek sałatkom sałatkami sałatkach surówki surówek surówkom surówkami surówkach
n|lettuce|sałata sałacie sałatę sałatą sałato|sałaty sałat sałatom sałatami sałatach
n|meat|mięso mięsa mięsu mięsem mięsie|mięs mięsom mięsami mięsach
n|sausage|kiełbasa kiełbasie kiełbasę kiełbasą kiełbaso kiełbaska kiełbasce kiełbaskę kiełbaską kiełbasko parówka parówce parówkę parówką parówko|kiełbasy kiełbas kiełbasom kiełbasami kiełbasach kiełbaski kiełbasek kiełbaskom kiełbaskami kiełbaskach parówki parówek parówkom parówkami parówkach
n|ham|szynka szynce szynkę szynką szynko|szynki szynek szynkom szynkami szynkach
n|cheese|ser sera serowi serem serze|sery serów serom serami serach
n|cottage_cheese|twaróg twarogu twarogowi twarogiem|twarogi twarogów twarogom twarogami twarogach
n|butter|masło masła masłu masłem maśle|masł masłom masłami masłach
n|milk|mleko mleka mleku mlekiem|mlek mlekom mlekami mlekach
n|cream|śmietana śmietany śmietanie śmietanę śmietaną śmietano śmietanka śmietanki śmietance śmietankę śmietanką śmietanko|śmietan śmietanom śmietanami śmietanach śmietanek śmietankom śmietankami śmietankach
n|yoghurt|jogurt jogurtu jogurtowi jogurtem jogurcie|jogurty jogurtów jogurtom jogurtami jogurtach
n|honey|miód miodu miodowi miodem miodzie|miody miodów miodom miodami miodach
n|jam|dżem dżemu dżemowi dżemem dżemie konfitura konfiturze konfiturę konfiturą konfituro|dżemy dżemów dżemom dżemami dżemach konfitury konfitur konfiturom konfiturami konfiturach powidła powideł powidłom powidłami powidłach
n|sugar|cukier cukru cukrowi cukrem cukrze|cukry cukrów cukrom cukrami cukrach
n|salt|sól soli solą|sole solom solami solach
n|pepper|pieprz pieprzu pieprzowi pieprzem|pieprze pieprzy pieprzom pieprzami pieprzach
n|flour|mąka mąki mące mąkę mąką mąko|mąk mąkom mąkami mąkach
n|oil|olej oleju olejowi olejem|oleje olejów olejom olejami olejach
n|vinegar|ocet octu octowi octem occie|octy octów octom octami octach
n|dough||drożdże drożdży drożdżom drożdżami drożdżach
n|rice|ryż ryżu ryżowi ryżem|ryże ryży ryżom ryżami ryżach
n|groats|kasza kaszy kaszę kaszą kaszo|kasze kasz kaszom kaszami kaszach
n|potato|ziemniak ziemniaka ziemniakowi ziemniakiem ziemniaku kartofel kartofla kartoflowi kartoflem kartoflu|ziemniaki ziemniaków ziemniakom ziemniakami ziemniakach kartofle kartofli kartoflom kartoflami kartoflach
n|tomato|pomidor pomidora pomidorowi pomidorem pomidorze|pomidory pomidorów pomidorom pomidorami pomidorach
n|cucumber|ogórek ogórka ogórkowi ogórkiem ogórku|ogórki ogórków ogórkom ogórkami ogórkach
n|carrot|marchew marchwi marchwią marchewka marchewce marchewkę marchewką marchewko|marchwie marchwiom marchwiami marchwiach marchewki marchewek marchewkom marchewkami marchewkach
n|onion|cebula cebuli cebulę cebulą cebulo|cebule cebul cebulom cebulami cebulach
n|garlic|czosnek czosnku czosnkowi czosnkiem|czosnki czosnków czosnkom czosnkami czosnkach
n|cabbage|kapusta kapuście kapustę kapustą kapusto|kapusty kapust kapustom kapustami kapustach
n|beetroot|burak buraka burakowi burakiem buraku|buraki buraków burakom burakami burakach
n|pumpkin|dynia dyni dynię dynią dynio|dynie dyń dyniom dyniami dyniach
n|peas|groszek groszku groszkowi groszkiem groch grochu grochowi grochem|groszki groszków groszkom groszkami groszkach grochy grochów grochom grochami grochach
n|bean|fasola fasoli fasolę fasolą fasolo|fasole fasolom fasolami fasolach
n|radish|rzodkiewka rzodkiewce rzodkiewkę rzodkiewką rzodkiewko|rzodkiewki rzodkiewek rzodkiewkom rzodkiewkami rzodkiewkach
n|maize|kukurydza kukurydzy kukurydzę kukurydzą kukurydzo|kukurydze kukurydz kukurydzom kukurydzami kukurydzach
n|parsley|pietruszka pietruszki pietruszce pietruszkę pietruszką pietruszko|pietruszek pietruszkom pietruszkami pietruszkach
n|dill|koperek koperka koperkowi koperkiem koperku|koperki koperków koperkom koperkami koperkach
n|apple|jabłko jabłku jabłkiem jabłuszko jabłuszku jabłuszkiem|jabłka jabłek jabłkom jabłkami jabłkach jabłuszka jabłuszek jabłuszkom jabłuszkami jabłuszkach
n|pear|gruszka gruszce gruszkę gruszką gruszko|gruszki gruszek gruszkom gruszkami gruszkach
n|plum|śliwka śliwce śliwkę śliwką śliwko|śliwki śliwek śliwkom śliwkami śliwkach
n|cherry|wiśnia wiśni wiśnię wiśnią wiśnio czereśnia czereśni czereśnię czereśnią czereśnio|wiśnie wiśń wiśniom wiśniami wiśniach czereśnie czereśń czereśniom czereśniami czereśniach
n|strawberry|truskawka truskawce truskawkę truskawką truskawko poziomka poziomce poziomkę poziomką poziomko|truskawki truskawek truskawkom truskawkami truskawkach poziomki poziomek poziomkom poziomkami poziomkach
n|raspberry|malina malinie malinę maliną malino|maliny malin malinom malinami malinach
n|blueberry|jagoda jagodzie jagodę jagodą jagodo borówka borówce borówkę borówką borówko|jagody jagód jagodom jagodami jagodach borówki borówek borówkom borówkami borówkach
n|currant|porzeczka porzeczce porzeczkę porzeczką porzeczko|porzeczki porzeczek porzeczkom porzeczkami porzeczkach
n|grape|winogrono winogronu winogronem winogronie|winogrona winogron winogronom winogronami winogronach
n|lemon|cytryna cytrynie cytrynę cytryną cytryno|cytryny cytryn cytrynom cytrynami cytrynach
n|orange|pomarańcza pomarańczy pomarańczę pomarańczą pomarańczo|pomarańcze pomarańcz pomarańczom pomarańczami pomarańczach
n|banana|banan banana bananowi bananem bananie|banany bananów bananom bananami bananach
n|peach|brzoskwinia brzoskwini brzoskwinię brzoskwinią brzoskwinio|brzoskwinie brzoskwiń brzoskwiniom brzoskwiniami brzoskwiniach
n|apricot|morela moreli morelę morelą morelo|morele morel morelom morelami morelach
n|melon|arbuz arbuza arbuzowi arbuzem arbuzie|arbuzy arbuzów arbuzom arbuzami arbuzach
n|nut|orzech orzecha orzechowi orzechem orzechu orzeszek orzeszka orzeszkowi orzeszkiem orzeszku|orzechy orzechów orzechom orzechami orzechach orzeszki orzeszków orzeszkom orzeszkami orzeszkach
n|fruit|owoc owoca owocowi owocem owocu|owoce owoców owocom owocami owocach
n|vegetable|warzywo warzywu warzywem warzywie|warzywa warzyw warzywom warzywami warzywach
n|chocolate|czekolada czekolady czekoladzie czekoladę czekoladą czekolado|czekolad czekoladom czekoladami czekoladach
n|sweet|cukierek cukierka cukierkowi cukierkiem cukierku|cukierki cukierków cukierkom cukierkami cukierkach
n|lollipop|lizak lizaka lizakowi lizakiem lizaku|lizaki lizaków lizakom lizakami lizakach
n|ice_cream||lody lodów lodom lodami lodach
n|coffee|kawa kawy kawie kawę kawą kawo|kaw kawom kawami kawach
n|tea|herbata herbaty herbacie herbatę herbatą herbato|herbat herbatom herbatami herbatach
n|juice|sok soku sokowi sokiem|soki soków sokom sokami sokach
n|lemonade|lemoniada lemoniady lemoniadzie lemoniadę lemoniadą lemoniado|lemoniad lemoniadom lemoniadami lemoniadach
n|beer|piwo piwa piwu piwem piwie|piw piwom piwami piwach
n|wine|wino wina winu winem winie|win winom winami winach
n|compote|kompot kompotu kompotowi kompotem kompocie|kompoty kompotów kompotom kompotami kompotach
n|cocoa|kakao|
n|breakfast|śniadanie śniadania śniadaniu śniadaniem|śniadań śniadaniom śniadaniami śniadaniach
n|lunch|obiad obiadu obiadowi obiadem obiedzie|obiady obiadów obiadom obiadami obiadach
n|dinner|kolacja kolacji kolację kolacją kolacjo|kolacje kolacjom kolacjami kolacjach
n|dessert|deser deseru deserowi deserem deserze|desery deserów deserom deserami deserach
n|meal|posiłek posiłku posiłkowi posiłkiem danie daniu daniem|posiłki posiłków posiłkom posiłkami posiłkach dania dań daniom daniami daniach
n|food|jedzenie jedzenia jedzeniu jedzeniem|jedzeń jedzeniom jedzeniami jedzeniach
n|dish|potrawa potrawie potrawę potrawą potrawo|potrawy potraw potrawom potrawami potrawach
n|snack|przekąska przekąsce przekąskę przekąską przekąsko|przekąski przekąsek przekąskom przekąskami przekąskach
n|spice|przyprawa przyprawie przyprawę przyprawą przyprawo|przyprawy przypraw przyprawom przyprawami przyprawach
n|cinnamon|cynamon cynamonu cynamonowi cynamonem cynamonie|cynamony cynamonów cynamonom cynamonami cynamonach
n|recipe|przepis przepisu przepisowi przepisem przepisie|przepisy przepisów przepisom przepisami przepisach
n|ingredient|składnik składnika składnikowi składnikiem składniku|składniki składników składnikom składnikami składnikach
n|slice|kromka kromce kromkę kromką kromko plasterek plasterka plasterkowi plasterkiem plasterku|kromki kromek kromkom kromkami kromkach plasterki plasterków plasterkom plasterkami plasterkach
n|crumb|okruszek okruszka okruszkowi okruszkiem okruszku|okruszki okruszków okruszkom okruszkami okruszkach
n|house|dom domu domowi domem domek domka domkowi domkiem domku|domy domów domom domami domach domki domków domkom domkami domkach
n|hut|chata chaty chacie chatę chatą chato chatka chatki chatce chatkę chatką chatko szałas szałasu szałasowi szałasem szałasie|chat chatom chatami chatach chatek chatkom chatkami chatkach szałasy szałasów szałasom szałasami szałasach
n|flat|mieszkanie mieszkania mieszkaniu mieszkaniem|mieszkań mieszkaniom mieszkaniami mieszkaniach
n|room|pokój pokoju pokojowi pokojem izba izby izbie izbę izbą izbo|pokoje pokoi pokojom pokojami pokojach izb izbom izbami izbach
n|kitchen|kuchnia kuchni kuchnię kuchnią kuchnio|kuchnie kuchń kuchniom kuchniami kuchniach
n|bathroom|łazienka łazienki łazience łazienkę łazienką łazienko|łazienek łazienkom łazienkami łazienkach
n|bedroom|sypialnia sypialni sypialnię sypialnią sypialnio|sypialnie sypialń sypialniom sypialniami sypialniach
n|living_room|salon salonu salonowi salonem salonie|salony salonów salonom salonami salonach
n|hall|przedpokój przedpokoju przedpokojowi przedpokojem sala sali salę salą salo|przedpokoje przedpokojów przedpokojom przedpokojami przedpokojach sale sal salom salami salach
n|cellar|piwnica piwnicy piwnicę piwnicą piwnico|piwnice piwnic piwnicom piwnicami piwnicach
n|attic|strych strychu strychowi strychem poddasze poddasza poddaszu poddaszem|strychy strychów strychom strychami strychach poddasz poddaszom poddaszami poddaszach
n|garage|garaż garażu garażowi garażem|garaże garaży garażom garażami garażach
n|balcony|balkon balkonu balkonowi balkonem balkonie|balkony balkonów balkonom balkonami balkonach
n|terrace|taras tarasu tarasowi tarasem tarasie|tarasy tarasów tarasom tarasami tarasach
n|roof|dach dachu dachowi dachem|dachy dachów dachom dachami dachach
n|wall|ściana ściany ścianie ścianę ścianą ściano mur muru murowi murem murze|ścian ścianom ścianami ścianach mury murów murom murami murach
n|floor|podłoga podłogi podłodze podłogę podłogą podłogo|podłóg podłogom podłogami podłogach
n|storey|piętro piętra piętru piętrem piętrze|pięter piętrom piętrami piętrach
n|ceiling|sufit sufitu sufitowi sufitem suficie|sufity sufitów sufitom sufitami sufitach
n|door||drzwi drzwiom drzwiami drzwiach
n|gate|brama bramy bramie bramę bramą bramo bramka bramki bramce bramkę bramką bramko furtka furtki furtce furtkę furtką furtko|bram bramom bramami bramach bramek bramkom bramkami bramkach furtek furtkom furtkami furtkach
n|window|okno okna oknu oknem oknie okienko okienka okienku okienkiem|okien oknom oknami oknach okienek okienkom okienkami okienkach
n|window_sill|parapet parapetu parapetowi parapetem parapecie|parapety parapetów parapetom parapetami parapetach
n|stairs||schody schodów schodom schodami schodach
n|staircase|klatka_schodowa|
n|lift|winda windy windzie windę windą windo|wind windom windami windach
n|chimney|komin komina kominowi kominem kominie|kominy kominów kominom kominami kominach
n|stove|piec pieca piecowi piecem piecu kuchenka kuchenki kuchence kuchenkę kuchenką kuchenko|piece pieców piecom piecami piecach kuchenek kuchenkom kuchenkami kuchenkach
n|fireplace|kominek kominka kominkowi kominkiem kominku|kominki kominków kominkom kominkami kominkach
n|oven|piekarnik piekarnika piekarnikowi piekarnikiem piekarniku|piekarniki piekarników piekarnikom piekarnikami piekarnikach
n|fridge|lodówka lodówki lodówce lodówkę lodówką lodówko|lodówek lodówkom lodówkami lodówkach
n|washing_machine|pralka pralki pralce pralkę pralką pralko|pralek pralkom pralkami pralkach
n|dishwasher|zmywarka zmywarki zmywarce zmywarkę zmywarką zmywarko|zmywarek zmywarkom zmywarkami zmywarkach
n|sink|zlew zlewu zlewowi zlewem zlewie umywalka umywalki umywalce umywalkę umywalką umywalko|zlewy zlewów zlewom zlewami zlewach umywalek umywalkom umywalkami umywalkach
n|tap|kran kranu kranowi kranem kranie|krany kranów kranom kranami kranach
n|bath|wanna wanny wannie wannę wanną wanno|wanien wannom wannami wannach
n|shower|prysznic prysznica prysznicowi prysznicem prysznicu|prysznice pryszniców prysznicom prysznicami prysznicach
n|toilet|toaleta toalety toalecie toaletę toaletą toaleto|toalet toaletom toaletami toaletach
n|mirror|lustro lustra lustru lustrem lustrze lusterko lusterka lusterku lusterkiem|luster lustrom lustrami lustrach lusterek lusterkom lusterkami lusterkach
n|towel|ręcznik ręcznika ręcznikowi ręcznikiem ręczniku|ręczniki ręczników ręcznikom ręcznikami ręcznikach
n|soap|mydło mydła mydłu mydłem mydle|mydł mydłom mydłami mydłach
n|toothbrush|szczoteczka szczoteczki szczoteczce szczoteczkę szczoteczką szczoteczko|szczoteczek szczoteczkom szczoteczkami szczoteczkach
n|brush|szczotka szczotki szczotce szczotkę szczotką szczotko pędzel pędzla pędzlowi pędzlem pędzlu|szczotek szczotkom szczotkami szczotkach pędzle pędzli pędzlom pędzlami pędzlach
n|comb|grzebień grzebienia grzebieniowi grzebieniem grzebieniu|grzebienie grzebieni grzebieniom grzebieniami grzebieniach
n|table|stół stołu stołowi stołem stole stolik stolika stolikowi stolikiem stoliku|stoły stołów stołom stołami stołach stoliki stolików stolikom stolikami stolikach
n|chair|krzesło krzesła krzesłu krzesłem krześle krzesełko krzesełka krzesełku krzesełkiem|krzeseł krzesłom krzesłami krzesłach krzesełek krzesełkom krzesełkami krzesełkach
n|armchair|fotel fotela fotelowi fotelem fotelu|fotele foteli fotelom fotelami fotelach
n|sofa|kanapa kanapy kanapie kanapę kanapą kanapo sofa sofy sofie sofę sofą sofo|kanap kanapom kanapami kanapach sof sofom sofami sofach
n|bench|ławka ławki ławce ławkę ławką ławko ława ławy ławie ławę ławą ławo|ławek ławkom ławkami ławkach ław ławom ławami ławach
n|stool|stołek stołka stołkowi stołkiem stołku taboret taboretu taboretowi taboretem taborecie|stołki stołków stołkom stołkami stołkach taborety taboretów taboretom taboretami taboretach
n|bed|łóżko łóżka łóżku łóżkiem łóżeczko łóżeczka łóżeczku łóżeczkiem|łóżek łóżkom łóżkami łóżkach łóżeczek łóżeczkom łóżeczkami łóżeczkach
n|cradle|kołyska kołyski kołysce kołyskę kołyską kołysko|kołysek kołyskom kołyskami kołyskach
n|pillow|poduszka poduszki poduszce poduszkę poduszką poduszko|poduszek poduszkom poduszkami poduszkach
n|blanket|koc koca kocowi kocem kocu|koce koców kocom kocami kocach
n|duvet|kołdra kołdry kołdrze kołdrę kołdrą kołdro|kołder kołdrom kołdrami kołdrach
n|bedsheet|prześcieradło prześcieradła prześcieradłu prześcieradłem prześcieradle|prześcieradeł prześcieradłom prześcieradłami prześcieradłach
n|mattress|materac materaca materacowi materacem materacu|materace materaców materacom materacami materacach
n|wardrobe|szafa szafy szafie szafę szafą szafo|szaf szafom szafami szafach
n|cupboard|szafka szafki szafce szafkę szafką szafko|szafek szafkom szafkami szafkach
n|chest_of_drawers|komoda komody komodzie komodę komodą komodo|komod komodom komodami komodach
n|drawer|szuflada szuflady szufladzie szufladę szufladą szuflado|szuflad szufladom szufladami szufladach
n|shelf|półka półki półce półkę półką półko|półek półkom półkami półkach
n|bookcase|regał regału regałowi regałem regale|regały regałów regałom regałami regałach
n|desk|biurko biurka biurku biurkiem|biurek biurkom biurkami biurkach
n|carpet|dywan dywanu dywanowi dywanem dywanie|dywany dywanów dywanom dywanami dywanach
n|curtain|zasłona zasłony zasłonie zasłonę zasłoną zasłono firanka firanki firance firankę firanką firanko kurtyna kurtyny kurtynie kurtynę kurtyną kurtyno|zasłon zasłonom zasłonami zasłonach firanek firankom firankami firankach kurtyn kurtynom kurtynami kurtynach
n|lamp|lampa lampy lampie lampę lampą lampo lampka lampki lampce lampkę lampką lampko|lamp lampom lampami lampach lampek lampkom lampkami lampkach
n|bulb|żarówka żarówki żarówce żarówkę żarówką żarówko|żarówek żarówkom żarówkami żarówkach
n|candle|świeca świecy świecę świeco świeczka świeczki świeczce świeczkę świeczką świeczko|świece świec świecom świecami świecach świeczek świeczkom świeczkami świeczkach
n|lantern|latarnia latarni latarnię latarnią latarnio lampion lampiona lampionowi lampionem lampionie|latarnie latarń latarniom latarniami latarniach lampiony lampionów lampionom lampionami lampionach
n|lighthouse|latarnia_morska latarni_morskiej latarnię_morską latarnią_morską|latarnie_morskie
n|clock|zegar zegara zegarowi zegarem zegarze|zegary zegarów zegarom zegarami zegarach
n|watch|zegarek zegarka zegarkowi zegarkiem zegarku|zegarki zegarków zegarkom zegarkami zegarkach
n|alarm_clock|budzik budzika budzikowi budzikiem budziku|budziki budzików budzikom budzikami budzikach
n|picture|obraz obrazu obrazowi obrazem obrazie obrazek obrazka obrazkowi obrazkiem obrazku|obrazy obrazów obrazom obrazami obrazach obrazki obrazków obrazkom obrazkami obrazkach
n|frame|rama ramy ramie ramę ramą ramo ramka ramki ramce ramkę ramką ramko|ram ramom ramami ramach ramek ramkom ramkami ramkach
n|vase|wazon wazonu wazonowi wazonem wazonie|wazony wazonów wazonom wazonami wazonach
n|key|klucz klucza kluczowi kluczem kluczu kluczyk kluczyka kluczykowi kluczykiem kluczyku|klucze kluczy kluczom kluczami kluczach kluczyki kluczyków kluczykom kluczykami kluczykach
n|lock|kłódka kłódki kłódce kłódkę kłódką kłódko|kłódek kłódkom kłódkami kłódkach
n|doorbell|dzwonek dzwonka dzwonkowi dzwonkiem dzwonku|dzwonki dzwonków dzwonkom dzwonkami dzwonkach
n|bell|dzwon dzwonu dzwonowi dzwonem dzwonie|dzwony dzwonów dzwonom dzwonami dzwonach
n|basket|kosz kosza koszowi koszem koszu koszyk koszyka koszykowi koszykiem koszyku|kosze koszy koszom koszami koszach koszyki koszyków koszykom koszykami koszykach
n|box|pudełko pudełka pudełku pudełkiem pudło pudła pudłu pudłem pudle|pudełek pudełkom pudełkami pudełkach pudeł pudłom pudłami pudłach
n|crate|skrzynia skrzyni skrzynię skrzynią skrzynio skrzynka skrzynki skrzynce skrzynkę skrzynką skrzynko|skrzynie skrzyń skrzyniom skrzyniami skrzyniach skrzynek skrzynkom skrzynkami skrzynkach
n|bag|torba torby torbie torbę torbą torbo torebka torebki torebce torebkę torebką torebko worek worka workowi workiem worku|toreb torbom torbami torbach torebek torebkom torebkami torebkach worki worków workom workami workach
n|sack|wór woru worowi worem worze|wory worów worom worami worach
n|suitcase|walizka walizki walizce walizkę walizką walizko|walizek walizkom walizkami walizkach
n|backpack|plecak plecaka plecakowi plecakiem plecaku|plecaki plecaków plecakom plecakami plecakach
n|bucket|wiadro wiadra wiadru wiadrem wiadrze wiaderko wiaderka wiaderku wiaderkiem|wiader wiadrom wiadrami wiadrach wiaderek wiaderkom wiaderkami wiaderkach
n|broom|miotła miotły miotle miotłę miotłą miotło|mioteł miotłom miotłami miotłach
n|mop|mop mopa mopowi mopem mopie|mopy mopów mopom mopami mopach
n|cloth|ścierka ścierki ścierce ścierkę ścierką ścierko szmatka szmatki szmatce szmatkę szmatką szmatko|ścierek ścierkom ścierkami ścierkach szmatek szmatkom szmatkami szmatkach
n|iron|żelazko żelazka żelazku żelazkiem|żelazek żelazkom żelazkami żelazkach
n|pot|garnek garnka garnkowi garnkiem garnku|garnki garnków garnkom garnkami garnkach
n|pan|patelnia patelni patelnię patelnią patelnio|patelnie patelń patelniom patelniami patelniach
n|kettle|czajnik czajnika czajnikowi czajnikiem czajniku|czajniki czajników czajnikom czajnikami czajnikach
n|plate|talerz talerza talerzowi talerzem talerzu talerzyk talerzyka talerzykowi talerzykiem talerzyku|talerze talerzy talerzom talerzami talerzach talerzyki talerzyków talerzykom talerzykami talerzykach
n|bowl|miska miski misce miskę miską misko miseczka miseczki miseczce miseczkę miseczką miseczko|misek miskom miskami miskach miseczek miseczkom miseczkami miseczkach
n|cup|filiżanka filiżanki filiżance filiżankę filiżanką filiżanko kubek kubka kubkowi kubkiem kubku|filiżanek filiżankom filiżankami filiżankach kubki kubków kubkom kubkami kubkach
n|glass|szklanka szklanki szklance szklankę szklanką szklanko kieliszek kieliszka kieliszkowi kieliszkiem kieliszku szkło szkła szkłu szkłem szkle|szklanek szklankom szklankami szklankach kieliszki kieliszków kieliszkom kieliszkami kieliszkach szkieł szkłom szkłami szkłach
n|jug|dzbanek dzbanka dzbankowi dzbankiem dzbanku dzban dzbana dzbanowi dzbanem dzbanie|dzbanki dzbanków dzbankom dzbankami dzbankach dzbany dzbanów dzbanom dzbanami dzbanach
n|bottle|butelka butelki butelce butelkę butelką butelko|butelek butelkom butelkami butelkach
n|jar|słoik słoika słoikowi słoikiem słoiku|słoiki słoików słoikom słoikami słoikach
n|spoon|łyżka łyżki łyżce łyżkę łyżką łyżko łyżeczka łyżeczki łyżeczce łyżeczkę łyżeczką łyżeczko|łyżek łyżkom łyżkami łyżkach łyżeczek łyżeczkom łyżeczkami łyżeczkach
n|fork|widelec widelca widelcowi widelcem widelcu|widelce widelców widelcom widelcami widelcach
n|knife|nóż noża nożowi nożem nożu|noże noży nożom nożami nożach
n|tray|taca tacę tacą taco|tace tac tacom tacami tacach
n|tablecloth|obrus obrusu obrusowi obrusem obrusie|obrusy obrusów obrusom obrusami obrusach
n|napkin|serwetka serwetki serwetce serwetkę serwetką serwetko|serwetek serwetkom serwetkami serwetkach
n|barrel|beczka beczki beczce beczkę beczką beczko|beczek beczkom beczkami beczkach
n|rubbish|śmieć śmiecia śmieciowi śmieciem śmieciu|śmiecie śmieci śmieciom śmieciami śmieciach
n|garden|ogród ogrodu ogrodowi ogrodem ogrodzie ogródek ogródka ogródkowi ogródkiem ogródku|ogrody ogrodów ogrodom ogrodami ogrodach ogródki ogródków ogródkom ogródkami ogródkach
n|yard|podwórko podwórka podwórku podwórkiem podwórze podwórza podwórzu podwórzem|podwórek podwórkom podwórkami podwórkach podwórz podwórzom podwórzami podwórzach
n|fence|płot płotu płotowi płotem płocie|płoty płotów płotom płotami płotach
n|hammock|hamak hamaka hamakowi hamakiem hamaku|hamaki hamaków hamakom hamakami hamakach
n|swing|huśtawka huśtawki huśtawce huśtawkę huśtawką huśtawko|huśtawek huśtawkom huśtawkami huśtawkach
n|sandpit|piaskownica piaskownicy piaskownicę piaskownicą piaskownico|piaskownice piaskownic piaskownicom piaskownicami piaskownicach
n|slide|zjeżdżalnia zjeżdżalni zjeżdżalnię zjeżdżalnią zjeżdżalnio|zjeżdżalnie zjeżdżalń zjeżdżalniom zjeżdżalniami zjeżdżalniach
n|greenhouse|szklarnia szklarni szklarnię szklarnią szklarnio|szklarnie szklarń szklarniom szklarniami szklarniach
n|flowerbed|grządka grządki grządce grządkę grządką grządko rabata rabatę rabatą rabato|grządek grządkom grządkami grządkach rabatach
n|flowerpot|doniczka doniczki doniczce doniczkę doniczką doniczko|doniczek doniczkom doniczkami doniczkach
n|lawn|trawnik trawnika trawnikowi trawnikiem trawniku|trawniki trawników trawnikom trawnikami trawnikach
n|well|studnia studni studnię studnią studnio|studnie studniom studniami studniach
n|barn|stodoła stodoły stodole stodołę stodołą stodoło|stodół stodołom stodołami stodołach
n|stable|stajnia stajni stajnię stajnią stajnio obora obory oborze oborę oborą oboro|stajnie stajń stajniom stajniami stajniach obor oborom oborami oborach
n|henhouse|kurnik kurnika kurnikowi kurnikiem kurniku|kurniki kurników kurnikom kurnikami kurnikach
n|beehive|ul ula ulowi ulem ulu|ule uli ulom ulami ulach
n|doghouse|buda budy budzie budę budą budo|bud budom budami budach
n|aquarium|akwarium|akwaria akwariów akwariom akwariami akwariach
n|cage|klatka klatki klatce klatkę klatką klatko|klatek klatkom klatkami klatkach
n|tool|narzędzie narzędzia narzędziu narzędziem|narzędź narzędziom narzędziami narzędziach
n|hammer|młotek młotka młotkowi młotkiem młotku młot młota młotowi młotem młocie|młotki młotków młotkom młotkami młotkach młoty młotów młotom młotami młotach
n|nail|gwóźdź gwoździa gwoździowi gwoździem gwoździu|gwoździe gwoździ gwoździom gwoździami gwoździach
n|screw|śruba śruby śrubie śrubę śrubą śrubo wkręt wkręta wkrętowi wkrętem wkręcie|śrub śrubom śrubami śrubach wkręty wkrętów wkrętom wkrętami wkrętach
n|screwdriver|śrubokręt śrubokrętu śrubokrętowi śrubokrętem śrubokręcie|śrubokręty śrubokrętów śrubokrętom śrubokrętami śrubokrętach
n|saw|piła piły pile piłę piłą|piłom piłami piłach
n|axe|siekiera siekiery siekierze siekierę siekierą siekiero topór topora toporowi toporem toporze|siekier siekierom siekierami siekierach topory toporów toporom toporami toporach
n|drill|wiertarka wiertarki wiertarce wiertarkę wiertarką wiertarko|wiertarek wiertarkom wiertarkami wiertarkach
n|pliers||obcęgi obcęgów obcęgom obcęgami obcęgach kleszcze kleszczy kleszczom kleszczami kleszczach
n|spanner|klucz_płaski|
n|chisel|dłuto dłuta dłutu dłutem dłucie|dłut dłutom dłutami dłutach
n|plane|strug struga strugowi strugiem strugu|strugi strugów strugom strugami strugach
n|anvil|kowadło kowadła kowadłu kowadłem kowadle|kowadeł kowadłom kowadłami kowadłach
n|file|pilnik pilnika pilnikowi pilnikiem pilniku|pilniki pilników pilnikom pilnikami pilnikach
n|ladder|drabina drabiny drabinie drabinę drabiną drabino|drabin drabinom drabinami drabinach
n|shovel|łopata łopaty łopacie łopatę łopatą łopato|łopat łopatom łopatami łopatach
n|spade|szpadel szpadla szpadlowi szpadlem szpadlu|szpadle szpadli szpadlom szpadlami szpadlach
n|rake||grabie grabi grabiom grabiami grabiach
n|hoe|motyka motyki motyce motykę motyką motyko|motyk motykom motykami motykach
n|watering_can|konewka konewki konewce konewkę konewką konewko|konewek konewkom konewkami konewkach
n|hose|szlauch szlaucha szlauchowi szlauchem szlauchu|szlauchy szlauchów szlauchom szlauchami szlauchach
n|wheelbarrow|taczka taczki taczce taczkę taczką taczko|taczek taczkom taczkami taczkach
n|scythe|kosa kosy kosie kosę kosą koso|kos kosom kosami kosach
n|plough|pług pługa pługowi pługiem pługu|pługi pługów pługom pługami pługach
n|scissors||nożyczki nożyczek nożyczkom nożyczkami nożyczkach nożyce nożyc nożycom nożycami nożycach
n|needle|igła igły igle igłę igłą igło|igieł igłom igłami igłach
n|thread|nić nici nicią nitka nitki nitce nitkę nitką nitko|nicie niciom niciami niciach nitek nitkom nitkami nitkach
n|yarn|włóczka włóczki włóczce włóczkę włóczką włóczko wełna wełny wełnie wełnę wełną wełno|włóczek włóczkom włóczkami włóczkach wełn wełnom wełnami wełnach
n|knitting_needle|drut drutu drutowi drutem drucie|druty drutów drutom drutami drutach
n|loom|krosno krosna krosnu krosnem krośnie|krosien krosnom krosnami krosnach
n|sewing_machine|maszyna_do_szycia|
n|button|guzik guzika guzikowi guzikiem guziku przycisk przycisku przyciskowi przyciskiem|guziki guzików guzikom guzikami guzikach przyciski przycisków przyciskom przyciskami przyciskach
n|zip|zamek_błyskawiczny|
n|rope|lina liny linę liną lino sznur sznura sznurowi sznurem sznurze|lin linom linami linach sznury sznurów sznurom sznurami sznurach
n|string|sznurek sznurka sznurkowi sznurkiem sznurku|sznurki sznurków sznurkom sznurkami sznurkach
n|knot|węzeł węzła węzłowi węzłem węzle supeł supła supłowi supłem suple|węzły węzłów węzłom węzłami węzłach supły supłów supłom supłami supłach
n|chain|łańcuch łańcucha łańcuchowi łańcuchem łańcuchu|łańcuchy łańcuchów łańcuchom łańcuchami łańcuchach
n|hook|hak haka hakowi hakiem haku haczyk haczyka haczykowi haczykiem haczyku|haki haków hakom hakami hakach haczyki haczyków haczykom haczykami haczykach
n|wheel|koła kołu kołem kole kółko kółka kółku kółkiem|kół kołom kołami kołach kółek kółkom kółkami kółkach
n|paint|farba farby farbie farbę farbą farbo|farb farbom farbami farbach
n|glue|klej kleju klejowi klejem|kleje klejów klejom klejami klejach
n|tape|taśma taśmy taśmie taśmę taśmą taśmo|taśm taśmom taśmami taśmach
n|paper|papier papieru papierowi papierem papierze|papiery papierów papierom papierami papierach
n|cardboard|karton kartonu kartonowi kartonem kartonie tektura tektury tekturze tekturę tekturą tekturo|kartony kartonów kartonom kartonami kartonach tektur tekturom tekturami tekturach
n|machine|maszyna maszyny maszynie maszynę maszyną maszyno|maszyn maszynom maszynami maszynach
n|engine|silnik silnika silnikowi silnikiem silniku|silniki silników silnikom silnikami silnikach
n|battery|bateria baterii baterię baterią baterio|baterie bateriom bateriami bateriach
n|cable|kabel kabla kablowi kablem kablu przewód przewodu przewodowi przewodem przewodzie|kable kabli kablom kablami kablach przewody przewodów przewodom przewodami przewodach
n|socket|kontakt kontaktu kontaktowi kontaktem kontakcie|kontakty kontaktów kontaktom kontaktami kontaktach
n|pipe|rura rury rurze rurę rurą ruro|rur rurom rurami rurach
n|pump|pompa pompy pompie pompę pompą pompo|pomp pompom pompami pompach
n|rod|wędka wędki wędce wędkę wędką wędko|wędek wędkom wędkami wędkach
n|net|sieć sieci siecią siatka siatki siatce siatkę siatką siatko|siecie sieciom sieciami sieciach siatek siatkom siatkami siatkach
n|umbrella|parasol parasola parasolowi parasolem parasolu parasolka parasolki parasolce parasolkę parasolką parasolko|parasole parasoli parasolom parasolami parasolach parasolek parasolkom parasolkami parasolkach
n|torch|latarka latarki latarce latarkę latarką latarko pochodnia pochodni pochodnię pochodnią pochodnio|latarek latarkom latarkami latarkach pochodnie pochodń pochodniom pochodniami pochodniach
n|matches|zapałka zapałki zapałce zapałkę zapałką zapałko|zapałek zapałkom zapałkami zapałkach
n|wood|drewno drewna drewnu drewnem drewnie|drewn drewnom drewnami drewnach
n|board|deska deski desce deskę deską desko|desek deskom deskami deskach
n|stick|kij kija kijowi kijem kiju patyk patyka patykowi patykiem patyku|kije kijów kijom kijami kijach patyki patyków patykom patykami patykach
n|metal|metal metalu metalowi metalem|metale metali metalom metalami metalach
n|steel|stal stali stalą|stale stalom stalami stalach
n|gold|złoto złotu złotem złocie|złot złotom złotami złotach
n|silver|srebro srebra srebru srebrem srebrze|srebr srebrom srebrami srebrach
n|copper|miedź miedzi miedzią|miedzie miedziom miedziami miedziach
n|clay|glina gliny glinie glinę gliną glino|glin glinom glinami glinach
n|wax|wosk wosku woskowi woskiem|woski wosków woskom woskami woskach
n|leather|skóra skóry skórze skórę skórą skóro|skór skórom skórami skórach
n|cotton|bawełna bawełny bawełnie bawełnę bawełną bawełno|bawełn bawełnom bawełnami bawełnach
n|linen|len lnu lnowi lnem lnie|lny lnów lnom lnami lnach
n|silk|jedwab jedwabiu jedwabiowi jedwabiem|jedwabie jedwabi jedwabiom jedwabiami jedwabiach
n|wool|filc filcu filcowi filcem|filce filców filcom filcami filcach
n|plastic|plastik plastiku plastikowi plastikiem|plastiki plastików plastikom plastikami plastikach
n|concrete|beton betonu betonowi betonem betonie|betony betonów betonom betonami betonach
n|brick|cegła cegły cegle cegłę cegłą cegło|cegieł cegłom cegłami cegłach
n|tile|dachówka dachówki dachówce dachówkę dachówką dachówko kafel kafla kaflowi kaflem kaflu|dachówek dachówkom dachówkami dachówkach kafle kafli kaflom kaflami kaflach
n|sand|piasek piasku piaskowi piaskiem|piaski piasków piaskom piaskami piaskach
n|stone|kamień kamienia kamieniowi kamieniem kamieniu kamyk kamyka kamykowi kamykiem kamyku|kamienie kamieni kamieniom kamieniami kamieniach kamyki kamyków kamykom kamykami kamykach
n|marble|marmur marmuru marmurowi marmurem marmurze|marmury marmurów marmurom marmurami marmurach
n|coal|węgiel węgla węglowi węglem węglu|węgle węgli węglom węglami węglach
n|dust|kurz kurzu kurzowi kurzem pył pyłu pyłowi pyłem pyle|kurzy kurzom kurzami kurzach pyły pyłów pyłom pyłami pyłach
n|diamond|diament diamentu diamentowi diamentem diamencie|diamenty diamentów diamentom diamentami diamentach
n|pearl|perła perły perle perłę perłą perło|pereł perłom perłami perłach
n|amber|bursztyn bursztynu bursztynowi bursztynem bursztynie|bursztyny bursztynów bursztynom bursztynami bursztynach
n|clothes|ubranie ubrania ubraniu ubraniem odzież odzieży odzieżą|ubrań ubraniom ubraniami ubraniach odzieże odzieżom odzieżami odzieżach
n|shirt|koszula koszuli koszulę koszulą koszulo koszulka koszulki koszulce koszulkę koszulką koszulko|koszule koszul koszulom koszulami koszulach koszulek koszulkom koszulkami koszulkach
n|trousers||spodnie spodni spodniom spodniami spodniach
n|jeans||dżinsy dżinsów dżinsom dżinsami dżinsach
n|dress|sukienka sukienki sukience sukienkę sukienką sukienko suknia sukni suknię suknią suknio|sukienek sukienkom sukienkami sukienkach suknie sukń sukniom sukniami sukniach
n|skirt|spódnica spódnicy spódnicę spódnicą spódnico spódniczka spódniczki spódniczce spódniczkę spódniczką spódniczko|spódnice spódnic spódnicom spódnicami spódnicach spódniczek spódniczkom spódniczkami spódniczkach
n|jumper|sweter swetra swetrowi swetrem swetrze|swetry swetrów swetrom swetrami swetrach
n|jacket|kurtka kurtki kurtce kurtkę kurtką kurtko marynarka marynarki marynarce marynarkę marynarką marynarko|kurtek kurtkom kurtkami kurtkach marynarek marynarkom marynarkami marynarkach
n|coat|płaszcz płaszcza płaszczowi płaszczem płaszczu|płaszcze płaszczy płaszczom płaszczami płaszczach
n|suit|garnitur garnituru garniturowi garniturem garniturze|garnitury garniturów garniturom garniturami garniturach
n|waistcoat|kamizelka kamizelki kamizelce kamizelkę kamizelką kamizelko|kamizelek kamizelkom kamizelkami kamizelkach
n|apron|fartuch fartucha fartuchowi fartuchem fartuchu fartuszek fartuszka fartuszkowi fartuszkiem fartuszku|fartuchy fartuchów fartuchom fartuchami fartuchach fartuszki fartuszków fartuszkom fartuszkami fartuszkach
n|pyjamas|piżama piżamy piżamie piżamę piżamą piżamo|piżam piżamom piżamami piżamach
n|sock|skarpeta skarpety skarpecie skarpetę skarpetą skarpeto skarpetka skarpetki skarpetce skarpetkę skarpetką skarpetko|skarpet skarpetom skarpetami skarpetach skarpetek skarpetkom skarpetkami skarpetkach
n|tights||rajstopy rajstop rajstopom rajstopami rajstopach
n|shoe|but buta butowi butem bucie|buty butów butom butami butach
n|boot|kozak kozaka kozakowi kozakiem kozaku kalosz kalosza kaloszowi kaloszem kaloszu|kozaki kozaków kozakom kozakami kozakach kalosze kaloszy kaloszom kaloszami kaloszach
n|slipper|kapeć kapcia kapciowi kapciem kapciu pantofelek pantofelka pantofelkowi pantofelkiem pantofelku|kapcie kapci kapciom kapciami kapciach pantofelki pantofelków pantofelkom pantofelkami pantofelkach
n|sandal|sandał sandała sandałowi sandałem sandale|sandały sandałów sandałom sandałami sandałach
n|hat|kapelusz kapelusza kapeluszowi kapeluszem kapeluszu|kapelusze kapeluszy kapeluszom kapeluszami kapeluszach
n|cap|czapka czapki czapce czapkę czapką czapko|czapek czapkom czapkami czapkach
n|scarf|szalik szalika szalikowi szalikiem szaliku chusta chusty chuście chustę chustą chusto|szaliki szalików szalikom szalikami szalikach chust chustom chustami chustach
n|glove|rękawiczka rękawiczki rękawiczce rękawiczkę rękawiczką rękawiczko rękawica rękawicy rękawicę rękawicą rękawico|rękawiczek rękawiczkom rękawiczkami rękawiczkach rękawice rękawic rękawicom rękawicami rękawicach
n|belt|pasek paska paskowi paskiem pasku pas pasa pasowi pasem|paski pasków paskom paskami paskach pasy pasów pasom pasami pasach
n|tie|krawat krawata krawatowi krawatem krawacie|krawaty krawatów krawatom krawatami krawatach
n|bow_tie|muszka muszki muszce muszkę muszką muszko|muszek muszkom muszkami muszkach
n|ribbon|wstążka wstążki wstążce wstążkę wstążką wstążko|wstążek wstążkom wstążkami wstążkach
n|pocket|kieszeń kieszeni kieszenią|kieszenie kieszeniom kieszeniami kieszeniach
n|sleeve|rękaw rękawa rękawowi rękawem rękawie|rękawy rękawów rękawom rękawami rękawach
n|glasses||okulary okularów okularom okularami okularach
n|ring|pierścionek pierścionka pierścionkowi pierścionkiem pierścionku pierścień pierścienia pierścieniowi pierścieniem pierścieniu obrączka obrączki obrączce obrączkę obrączką obrączko|pierścionki pierścionków pierścionkom pierścionkami pierścionkach pierścienie pierścieni pierścieniom pierścieniami pierścieniach obrączek obrączkom obrączkami obrączkach
n|necklace|naszyjnik naszyjnika naszyjnikowi naszyjnikiem naszyjniku|naszyjniki naszyjników naszyjnikom naszyjnikami naszyjnikach
n|earring|kolczyk kolczyka kolczykowi kolczykiem kolczyku|kolczyki kolczyków kolczykom kolczykami kolczykach
n|bracelet|bransoletka bransoletki bransoletce bransoletkę bransoletką bransoletko|bransoletek bransoletkom bransoletkami bransoletkach
n|mask|maska maski masce maskę maską masko maseczka maseczki maseczce maseczkę maseczką maseczko|masek maskom maskami maskach maseczek maseczkom maseczkami maseczkach
n|costume|kostium kostiumu kostiumowi kostiumem kostiumie strój stroju strojowi strojem przebranie przebrania przebraniu przebraniem|kostiumy kostiumów kostiumom kostiumami kostiumach stroje strojów strojom strojami strojach przebrań przebraniom przebraniami przebraniach
n|helmet|hełm hełmu hełmowi hełmem hełmie kask kasku kaskowi kaskiem|hełmy hełmów hełmom hełmami hełmach kaski kasków kaskom kaskami kaskach
n|armour|zbroja zbroi zbroję zbroją zbrojo|zbroje zbrojom zbrojami zbrojach
n|sword|miecz miecza mieczowi mieczem mieczu|miecze mieczy mieczom mieczami mieczach
n|shield|tarcza tarczy tarczę tarczą tarczo|tarcze tarcz tarczom tarczami tarczach
n|bow|łuk łuku łukowi łukiem|łuki łuków łukom łukami łukach
n|arrow|strzała strzały strzale strzałę strzałą strzało strzałka strzałki strzałce strzałkę strzałką strzałko|strzał strzałom strzałami strzałach strzałek strzałkom strzałkami strzałkach
n|veil|welon welonu welonowi welonem welonie|welony welonów welonom welonami welonach
n|handkerchief|chusteczka chusteczki chusteczce chusteczkę chusteczką chusteczko|chusteczek chusteczkom chusteczkami chusteczkach
n|car|samochód samochodu samochodowi samochodem samochodzie auto auta autu autem aucie|samochody samochodów samochodom samochodami samochodach aut autom autami autach
n|bus|autobus autobusu autobusowi autobusem autobusie|autobusy autobusów autobusom autobusami autobusach
n|tram|tramwaj tramwaju tramwajowi tramwajem|tramwaje tramwajów tramwajom tramwajami tramwajach
n|train|pociąg pociągu pociągowi pociągiem|pociągi pociągów pociągom pociągami pociągach
n|steam_engine|lokomotywa lokomotywy lokomotywie lokomotywę lokomotywą lokomotywo parowóz parowozu parowozowi parowozem parowozie|lokomotyw lokomotywom lokomotywami lokomotywach parowozy parowozów parowozom parowozami parowozach
n|carriage|wagon wagonu wagonowi wagonem wagonie kareta karety karecie karetę karetą kareto powóz powozu powozowi powozem powozie|wagony wagonów wagonom wagonami wagonach karet karetom karetami karetach powozy powozów powozom powozami powozach
n|underground|metro metra metru metrem metrze|metr metrom metrami metrach
n|taxi|taksówka taksówki taksówce taksówkę taksówką taksówko|taksówek taksówkom taksówkami taksówkach
n|bicycle|rower roweru rowerowi rowerem rowerze rowerek rowerka rowerkowi rowerkiem rowerku|rowery rowerów rowerom rowerami rowerach rowerki rowerków rowerkom rowerkami rowerkach
n|motorcycle|motocykl motocykla motocyklowi motocyklem motocyklu motor motoru motorowi motorem motorze|motocykle motocykli motocyklom motocyklami motocyklach motory motorów motorom motorami motorach
n|scooter|hulajnoga hulajnogi hulajnodze hulajnogę hulajnogą hulajnogo|hulajnog hulajnogom hulajnogami hulajnogach
n|lorry|ciężarówka ciężarówki ciężarówce ciężarówkę ciężarówką ciężarówko|ciężarówek ciężarówkom ciężarówkami ciężarówkach
n|tractor|traktor traktora traktorowi traktorem traktorze|traktory traktorów traktorom traktorami traktorach
n|digger|koparka koparki koparce koparkę koparką koparko|koparek koparkom koparkami koparkach
n|crane_machine|dźwig dźwigu dźwigowi dźwigiem|dźwigi dźwigów dźwigom dźwigami dźwigach
n|combine_harvester|kombajn kombajnu kombajnowi kombajnem kombajnie|kombajny kombajnów kombajnom kombajnami kombajnach
n|ambulance|karetka karetki karetce karetkę karetką karetko|karetek karetkom karetkami karetkach
n|fire_engine|wóz_strażacki|
n|cart|wóz wozu wozowi wozem wozie wózek wózka wózkowi wózkiem wózku furmanka furmanki furmance furmankę furmanką furmanko|wozy wozów wozom wozami wozach wózki wózków wózkom wózkami wózkach furmanek furmankom furmankami furmankach
n|sledge||sanki sanek sankom sankami sankach sanie sań saniom saniami saniach
n|boat|łódź łodzi łodzią łódka łódki łódce łódkę łódką łódko|łodzie łodziom łodziami łodziach łódek łódkom łódkami łódkach
n|ship|statek statku statkowi statkiem okręt okrętu okrętowi okrętem okręcie|statki statków statkom statkami statkach okręty okrętów okrętom okrętami okrętach
n|sailing_boat|żaglówka żaglówki żaglówce żaglówkę żaglówką żaglówko jacht jachtu jachtowi jachtem jachcie|żaglówek żaglówkom żaglówkami żaglówkach jachty jachtów jachtom jachtami jachtach
n|sail|żagiel żagla żaglowi żaglem żaglu|żagle żagli żaglom żaglami żaglach
n|ferry|prom promu promowi promem promie|promy promów promom promami promach
n|canoe|kajak kajaka kajakowi kajakiem kajaku|kajaki kajaków kajakom kajakami kajakach
n|raft|tratwa tratwy tratwie tratwę tratwą tratwo|tratw tratwom tratwami tratwach
n|anchor|kotwica kotwicy kotwicę kotwicą kotwico|kotwice kotwic kotwicom kotwicami kotwicach
n|oar|wiosło wiosła wiosłu wiosłem wiośle|wioseł wiosłom wiosłami wiosłach
n|aeroplane|samolot samolotu samolotowi samolotem samolocie|samoloty samolotów samolotom samolotami samolotach
n|helicopter|śmigłowiec śmigłowca śmigłowcowi śmigłowcem śmigłowcu helikopter helikoptera helikopterowi helikopterem helikopterze|śmigłowce śmigłowców śmigłowcom śmigłowcami śmigłowcach helikoptery helikopterów helikopterom helikopterami helikopterach
n|rocket|rakieta rakiety rakiecie rakietę rakietą rakieto|rakiet rakietom rakietami rakietach
n|spaceship|statek_kosmiczny|
n|balloon|balon balona balonowi balonem balonie balonik balonika balonikowi balonikiem baloniku|balony balonów balonom balonami balonach baloniki baloników balonikom balonikami balonikach
n|airship|sterowiec sterowca sterowcowi sterowcem sterowcu|sterowce sterowców sterowcom sterowcami sterowcach
n|kite|latawiec latawca latawcowi latawcem latawcu|latawce latawców latawcom latawcami latawcach
n|caravan|przyczepa przyczepy przyczepie przyczepę przyczepą przyczepo|przyczep przyczepom przyczepami przyczepach
n|tyre|opona opony oponie oponę oponą opono|opon oponom oponami oponach
n|ticket|bilet biletu biletowi biletem bilecie|bilety biletów biletom biletami biletach
n|timetable|rozkład rozkładu rozkładowi rozkładem rozkładzie|rozkłady rozkładów rozkładom rozkładami rozkładach
n|station|stacja stacji stację stacją stacjo dworzec dworca dworcowi dworcem dworcu|stacje stacjom stacjami stacjach dworce dworców dworcom dworcami dworcach
n|stop|przystanek przystanku przystankowi przystankiem|przystanki przystanków przystankom przystankami przystankach
n|platform|peron peronu peronowi peronem peronie|perony peronów peronom peronami peronach
n|rails|szyna szyny szynie szynę szyną szyno tor toru torowi torem torze|szyn szynom szynami szynach tory torów torom torami torach
n|airport|lotnisko lotniska lotnisku lotniskiem|lotnisk lotniskom lotniskami lotniskach
n|harbour|port portu portowi portem porcie|porty portów portom portami portach
n|pier|molo mola molu molem|mol molom molami molach
n|road|droga drogi drodze drogę drogą drogo|dróg drogom drogami drogach
n|motorway|autostrada autostrady autostradzie autostradę autostradą autostrado|autostrad autostradom autostradami autostradach
n|street|ulica ulicy ulicę ulicą ulico uliczka uliczki uliczce uliczkę uliczką uliczko|ulice ulic ulicom ulicami ulicach uliczek uliczkom uliczkami uliczkach
n|path|ścieżka ścieżki ścieżce ścieżkę ścieżką ścieżko dróżka dróżki dróżce dróżkę dróżką dróżko|ścieżek ścieżkom ścieżkami ścieżkach dróżek dróżkom dróżkami dróżkach
n|crossroads|skrzyżowanie skrzyżowania skrzyżowaniu skrzyżowaniem|skrzyżowań skrzyżowaniom skrzyżowaniami skrzyżowaniach
n|crossing|przejście przejścia przejściu przejściem|przejść przejściom przejściami przejściach
n|traffic_lights|sygnalizacja sygnalizacji sygnalizację sygnalizacją sygnalizacjo|sygnalizacje sygnalizacjom sygnalizacjami sygnalizacjach
n|pavement|chodnik chodnika chodnikowi chodnikiem chodniku|chodniki chodników chodnikom chodnikami chodnikach
n|bridge|most mostu mostowi mostem moście mostek mostka mostkowi mostkiem mostku|mosty mostów mostom mostami mostach mostki mostków mostkom mostkami mostkach
n|tunnel|tunel tunelu tunelowi tunelem|tunele tuneli tunelom tunelami tunelach
n|roundabout|rondo ronda rondu rondem rondzie|rond rondom rondami rondach
n|car_park|parking parkingu parkingowi parkingiem|parkingi parkingów parkingom parkingami parkingach
n|petrol_station|stacja_benzynowa|
n|town|miasto miasta miastu miastem mieście miasteczko miasteczka miasteczku miasteczkiem|miast miastom miastami miastach miasteczek miasteczkom miasteczkami miasteczkach
n|village|wieś wsi wsią wioska wioski wiosce wioskę wioską|wsie wsiom wsiami wsiach wioskach
n|square|rynek rynku rynkowi rynkiem plac placu placowi placem|rynki rynków rynkom rynkami rynkach place placów placom placami placach
n|park|park parku parkowi parkiem|parki parków parkom parkami parkach
n|shop|sklep sklepu sklepowi sklepem sklepie|sklepy sklepów sklepom sklepami sklepach
n|market|targ targu targowi targiem bazar bazaru bazarowi bazarem bazarze|targi targów targom targami targach bazary bazarów bazarom bazarami bazarach
n|stall|stragan straganu straganowi straganem straganie stoisko stoiska stoisku stoiskiem|stragany straganów straganom straganami straganach stoisk stoiskom stoiskami stoiskach
n|bakery|piekarnia piekarni piekarnię piekarnią piekarnio|piekarnie piekarń piekarniom piekarniami piekarniach
n|pastry_shop|cukiernia cukierni cukiernię cukiernią cukiernio|cukiernie cukierń cukierniom cukierniami cukierniach
n|café|kawiarnia kawiarni kawiarnię kawiarnią kawiarnio|kawiarnie kawiarń kawiarniom kawiarniami kawiarniach
n|restaurant|restauracja restauracji restaurację restauracją restauracjo|restauracje restauracjom restauracjami restauracjach
n|bar|bar baru barowi barem barze|bary barów barom barami barach
n|pub|karczma karczmy karczmie karczmę karczmą karczmo gospoda gospody gospodzie gospodę gospodą gospodo|karczm karczmom karczmami karczmach gospód gospodom gospodami gospodach
n|hotel|hotel hotelu hotelowi hotelem|hotele hoteli hotelom hotelami hotelach
n|inn|zajazd zajazdu zajazdowi zajazdem zajaździe|zajazdy zajazdów zajazdom zajazdami zajazdach
n|bookshop|księgarnia księgarni księgarnię księgarnią księgarnio|księgarnie księgarń księgarniom księgarniami księgarniach
n|library|biblioteka biblioteki bibliotece bibliotekę biblioteką biblioteko|bibliotek bibliotekom bibliotekami bibliotekach
n|flower_shop|kwiaciarnia kwiaciarni kwiaciarnię kwiaciarnią kwiaciarnio|kwiaciarnie kwiaciarń kwiaciarniom kwiaciarniami kwiaciarniach
n|pharmacy|apteka apteki aptece aptekę apteką apteko|aptek aptekom aptekami aptekach
n|hospital|szpital szpitala szpitalowi szpitalem szpitalu|szpitale szpitali szpitalom szpitalami szpitalach
n|clinic|przychodnia przychodni przychodnię przychodnią przychodnio|przychodnie przychodń przychodniom przychodniami przychodniach
n|surgery|gabinet gabinetu gabinetowi gabinetem gabinecie|gabinety gabinetów gabinetom gabinetami gabinetach
n|school|szkoła szkoły szkole szkołę szkołą szkoło|szkół szkołom szkołami szkołach
n|nursery|przedszkole przedszkola przedszkolu przedszkolem żłobek żłobka żłobkowi żłobkiem żłobku|przedszkol przedszkolom przedszkolami przedszkolach żłobki żłobków żłobkom żłobkami żłobkach
n|university|uniwersytet uniwersytetu uniwersytetowi uniwersytetem uniwersytecie uczelnia uczelni uczelnię uczelnią uczelnio|uniwersytety uniwersytetów uniwersytetom uniwersytetami uniwersytetach uczelnie uczelń uczelniom uczelniami uczelniach
n|church|kościół kościoła kościołowi kościołem kościele|kościoły kościołów kościołom kościołami kościołach
n|chapel|kaplica kaplicy kaplicę kaplicą kaplico|kaplice kaplic kaplicom kaplicami kaplicach
n|monastery|klasztor klasztoru klasztorowi klasztorem klasztorze|klasztory klasztorów klasztorom klasztorami klasztorach
n|cathedral|katedra katedry katedrze katedrę katedrą katedro|katedr katedrom katedrami katedrach
n|synagogue|synagoga synagogi synagodze synagogę synagogą synagogo|synagog synagogom synagogami synagogach
n|town_hall|ratusz ratusza ratuszowi ratuszem ratuszu|ratusze ratuszy ratuszom ratuszami ratuszach
n|post_office|poczta poczty poczcie pocztę pocztą poczto|poczt pocztom pocztami pocztach
n|bank|bank banku bankowi bankiem|banki banków bankom bankami bankach
n|police_station|komisariat komisariatu komisariatowi komisariatem komisariacie|komisariaty komisariatów komisariatom komisariatami komisariatach
n|fire_station|remiza remizy remizie remizę remizą remizo|remiz remizom remizami remizach
n|office|biuro biura biuru biurem biurze urząd urzędu urzędowi urzędem urzędzie|biur biurom biurami biurach urzędy urzędów urzędom urzędami urzędach
n|factory|fabryka fabryki fabryce fabrykę fabryką fabryko|fabryk fabrykom fabrykami fabrykach
n|workshop|warsztat warsztatu warsztatowi warsztatem warsztacie pracownia pracowni pracownię pracownią pracownio|warsztaty warsztatów warsztatom warsztatami warsztatach pracownie pracowń pracowniom pracowniami pracowniach
n|forge|kuźnia kuźni kuźnię kuźnią kuźnio|kuźnie kuźń kuźniom kuźniami kuźniach
n|sawmill|tartak tartaku tartakowi tartakiem|tartaki tartaków tartakom tartakami tartakach
n|mill|młyn młyna młynowi młynem młynie|młyny młynów młynom młynami młynach
n|windmill|wiatrak wiatraka wiatrakowi wiatrakiem wiatraku|wiatraki wiatraków wiatrakom wiatrakami wiatrakach
n|mine|kopalnia kopalni kopalnię kopalnią kopalnio|kopalnie kopalń kopalniom kopalniami kopalniach
n|power_station|elektrownia elektrowni elektrownię elektrownią elektrownio|elektrownie elektrowń elektrowniom elektrowniami elektrowniach
n|warehouse|magazyn magazynu magazynowi magazynem magazynie|magazyny magazynów magazynom magazynami magazynach
n|hairdresser's|salon_fryzjerski|
n|cinema|kino kina kinu kinem kinie|kin kinom kinami kinach
n|theatre|teatr teatru teatrowi teatrem teatrze|teatry teatrów teatrom teatrami teatrach
n|opera|opera opery operze operę operą opero|oper operom operami operach
n|circus|cyrk cyrku cyrkowi cyrkiem|cyrki cyrków cyrkom cyrkami cyrkach
n|museum|muzeum|muzea muzeów muzeom muzeami muzeach
n|gallery|galeria galerii galerię galerią galerio|galerie galeriom galeriami galeriach
n|exhibition|wystawa wystawy wystawie wystawę wystawą wystawo|wystaw wystawom wystawami wystawach
n|zoo|zoo|
n|stadium|stadion stadionu stadionowi stadionem stadionie|stadiony stadionów stadionom stadionami stadionach
n|gym|siłownia siłowni siłownię siłownią siłownio|siłownie siłowń siłowniom siłowniami siłowniach
n|swimming_pool|basen basenu basenowi basenem basenie|baseny basenów basenom basenami basenach
n|playground|plac_zabaw boisko boiska boisku boiskiem|boisk boiskom boiskami boiskach
n|castle|zamek zamka zamkowi zamkiem zamku|zamki zamków zamkom zamkami zamkach
n|palace|pałac pałacu pałacowi pałacem|pałace pałaców pałacom pałacami pałacach
n|tower|wieża wieży wieżę wieżą wieżo|wieże wież wieżom wieżami wieżach
n|ruins|ruina ruiny ruinie ruinę ruiną ruino|ruin ruinom ruinami ruinach
n|monument|pomnik pomnika pomnikowi pomnikiem pomniku|pomniki pomników pomnikom pomnikami pomnikach
n|fountain|fontanna fontanny fontannie fontannę fontanną fontanno|fontann fontannom fontannami fontannach
n|cemetery|cmentarz cmentarza cmentarzowi cmentarzem cmentarzu|cmentarze cmentarzy cmentarzom cmentarzami cmentarzach
n|prison|więzienie więzienia więzieniu więzieniem|więzień więzieniom więzieniami więzieniach
n|building|budynek budynku budynkowi budynkiem|budynki budynków budynkom budynkami budynkach
n|skyscraper|wieżowiec wieżowca wieżowcowi wieżowcem wieżowcu|wieżowce wieżowców wieżowcom wieżowcami wieżowcach
n|block_of_flats|blok bloku blokowi blokiem|bloki bloków blokom blokami blokach
n|construction_site|budowa budowy budowie budowę budową budowo|budow budowom budowami budowach
n|courtyard|dziedziniec dziedzińca dziedzińcowi dziedzińcem dziedzińcu|dziedzińce dziedzińców dziedzińcom dziedzińcami dziedzińcach
n|farm|gospodarstwo gospodarstwa gospodarstwu gospodarstwem gospodarstwie farma farmy farmie farmę farmą farmo|gospodarstw gospodarstwom gospodarstwami gospodarstwach farm farmom farmami farmach
n|campsite|kemping kempingu kempingowi kempingiem obóz obozu obozowi obozem obozie|kempingi kempingów kempingom kempingami kempingach obozy obozów obozom obozami obozach
n|tent|namiot namiotu namiotowi namiotem namiocie|namioty namiotów namiotom namiotami namiotach
n|campfire|ognisko ogniska ognisku ogniskiem|ognisk ogniskom ogniskami ogniskach
n|sign|znak znaku znakowi znakiem szyld szyldu szyldowi szyldem szyldzie tabliczka tabliczki tabliczce tabliczkę tabliczką tabliczko|znaki znaków znakom znakami znakach szyldy szyldów szyldom szyldami szyldach tabliczek tabliczkom tabliczkami tabliczkach
n|lamp_post|latarnia_uliczna|
n|dustbin|śmietnik śmietnika śmietnikowi śmietnikiem śmietniku|śmietniki śmietników śmietnikom śmietnikami śmietnikach
n|map|mapa mapy mapie mapę mapą mapo|map mapom mapami mapach
n|flag|flaga flagi fladze flagę flagą flago|flag flagom flagami flagach
n|entrance|wejście wejścia wejściu wejściem|wejściom wejściami wejściach
n|exit|wyjście wyjścia wyjściu wyjściem|wyjściom wyjściami wyjściach
n|country|kraj kraju krajowi krajem|kraje krajów krajom krajami krajach
n|capital|stolica stolicy stolicę stolicą stolico|stolice stolic stolicom stolicami stolicach
n|district|dzielnica dzielnicy dzielnicę dzielnicą dzielnico|dzielnice dzielnic dzielnicom dzielnicami dzielnicach
n|border|granica granicy granicę granicą granico|granice granic granicom granicami granicach
n|Poland|polska polsce polskę|
n|Warsaw|warszawa warszawy warszawie warszawę|
n|Cracow|kraków krakowa krakowie|
n|Europe|europa europy europie europę europą europo|europ europom europami europach
n|Germany|niemcy|
n|nature|przyroda przyrody przyrodzie przyrodę przyrodą przyrodo natura natury naturze naturę naturą naturo|przyrod przyrodom przyrodami przyrodach natur naturom naturami naturach
n|forest|las lasu lasowi lasem lesie puszcza puszczy puszczę puszczą puszczo|lasy lasów lasom lasami lasach puszcze puszcz puszczom puszczami puszczach
n|clearing|polana polany polanie polanę polaną polano|polan polanom polanami polanach
n|meadow|łąka łąki łące łąkę łąką łąko|łąk łąkom łąkami łąkach
n|field|pole pola polu polem|pól polom polami polach
n|orchard|sad sadu sadowi sadem sadzie|sady sadów sadom sadami sadach
n|vineyard|winnica winnicy winnicę winnicą winnico|winnice winnic winnicom winnicami winnicach
n|hill|wzgórze wzgórza wzgórzu wzgórzem pagórek pagórka pagórkowi pagórkiem pagórku|wzgórz wzgórzom wzgórzami wzgórzach pagórki pagórków pagórkom pagórkami pagórkach
n|mountain|góra góry górze górę górą góro|gór górom górami górach
n|peak|szczyt szczytu szczytowi szczytem szczycie|szczyty szczytów szczytom szczytami szczytach
n|valley|dolina doliny dolinie dolinę doliną dolino|dolin dolinom dolinami dolinach
n|rock|skała skały skale skałę skałą skało|skał skałom skałami skałach
n|cliff|klif klifu klifowi klifem klifie urwisko urwiska urwisku urwiskiem|klify klifów klifom klifami klifach urwisk urwiskom urwiskami urwiskach
n|cave|jaskinia jaskini jaskinię jaskinią jaskinio|jaskinie jaskiń jaskiniom jaskiniami jaskiniach
n|volcano|wulkan wulkanu wulkanowi wulkanem wulkanie|wulkany wulkanów wulkanom wulkanami wulkanach
n|desert|pustynia pustyni pustynię pustynią pustynio|pustynie pustyń pustyniom pustyniami pustyniach
n|jungle|dżungla dżungli dżunglę dżunglą dżunglo|dżungle dżungl dżunglom dżunglami dżunglach
n|island|wyspa wyspy wyspie wyspę wyspą wyspo|wysp wyspom wyspami wyspach
n|sea|morze morza morzu morzem|mórz morzom morzami morzach
n|ocean|ocean oceanu oceanowi oceanem oceanie|oceany oceanów oceanom oceanami oceanach
n|beach|plaża plaży plażę plażą plażo|plaże plaż plażom plażami plażach
n|coast|wybrzeże wybrzeża wybrzeżu wybrzeżem|wybrzeż wybrzeżom wybrzeżami wybrzeżach
n|shore|brzeg brzegu brzegowi brzegiem|brzegi brzegów brzegom brzegami brzegach
n|bay|zatoka zatoki zatoce zatokę zatoką zatoko|zatok zatokom zatokami zatokach
n|wave|fala fali falę falą falo|fale fal falom falami falach
n|lake|jezioro jeziora jezioru jeziorem jeziorze|jezior jeziorom jeziorami jeziorach
n|pond|staw stawu stawowi stawem stawie|stawy stawów stawom stawami stawach
n|river|rzeka rzeki rzece rzekę rzeką rzeko|rzek rzekom rzekami rzekach
n|stream|strumień strumienia strumieniowi strumieniem strumieniu strumyk strumyka strumykowi strumykiem strumyku potok potoku potokowi potokiem|strumienie strumieni strumieniom strumieniami strumieniach strumyki strumyków strumykom strumykami strumykach potoki potoków potokom potokami potokach
n|waterfall|wodospad wodospadu wodospadowi wodospadem wodospadzie|wodospady wodospadów wodospadom wodospadami wodospadach
n|spring_water|źródło źródła źródłu źródłem źródle|źródeł źródłom źródłami źródłach
n|marsh|bagno bagna bagnu bagnem bagnie|bagn bagnom bagnami bagnach
n|mud|błoto błota błotu błotem błocie|błot błotom błotami błotach
n|puddle|kałuża kałuży kałużę kałużą kałużo|kałuże kałuż kałużom kałużami kałużach
n|water|woda wody wodzie wodę wodą wodo|wod wodom wodami wodach
n|drop|kropla kropli kroplę kroplą kroplo kropelka kropelki kropelce kropelkę kropelką kropelko|krople kropl kroplom kroplami kroplach kropelek kropelkom kropelkami kropelkach
n|bubble|bańka bańki bańce bańkę bańką bańko|bańek bańkom bańkami bańkach
n|foam|piana piany pianie pianę pianą piano|pian pianom pianami pianach
n|ice|lód lodu lodowi lodem lodzie|
n|icicle|sopel sopla soplowi soplem soplu|sople sopli soplom soplami soplach
n|glacier|lodowiec lodowca lodowcowi lodowcem lodowcu|lodowce lodowców lodowcom lodowcami lodowcach
n|snow|śnieg śniegu śniegowi śniegiem|śniegi śniegów śniegom śniegami śniegach
n|snowflake|płatek płatka płatkowi płatkiem płatku|płatki płatków płatkom płatkami płatkach
n|snowman|bałwan bałwana bałwanowi bałwanem bałwanie|bałwany bałwanów bałwanom bałwanami bałwanach
n|snowball|śnieżka śnieżki śnieżce śnieżkę śnieżką śnieżko|śnieżek śnieżkom śnieżkami śnieżkach
n|frost|mróz mrozu mrozowi mrozem mrozie|mrozy mrozów mrozom mrozami mrozach
n|hoarfrost|szron szronu szronowi szronem szronie|szrony szronów szronom szronami szronach
n|rain|deszcz deszczu deszczowi deszczem|deszcze deszczy deszczom deszczami deszczach
n|rainbow|tęcza tęczy tęczę tęczą tęczo|tęcze tęcz tęczom tęczami tęczach
n|storm|burza burzy burzę burzą burzo sztorm sztormu sztormowi sztormem sztormie|burze burz burzom burzami burzach sztormy sztormów sztormom sztormami sztormach
n|thunder|grzmot grzmotu grzmotowi grzmotem grzmocie piorun pioruna piorunowi piorunem piorunie|grzmoty grzmotów grzmotom grzmotami grzmotach pioruny piorunów piorunom piorunami piorunach
n|lightning|błyskawica błyskawicy błyskawicę błyskawicą błyskawico|błyskawice błyskawic błyskawicom błyskawicami błyskawicach
n|hail|grad gradu gradowi gradem gradzie|grady gradów gradom gradami gradach
n|wind|wiatr wiatru wiatrowi wiatrem wietrze|wiatry wiatrów wiatrom wiatrami wiatrach
n|cloud|chmura chmury chmurze chmurę chmurą chmuro chmurka chmurki chmurce chmurkę chmurką chmurko obłok obłoku obłokowi obłokiem|chmur chmurom chmurami chmurach chmurek chmurkom chmurkami chmurkach obłoki obłoków obłokom obłokami obłokach
n|fog|mgła mgły mgle mgłę mgłą mgło|mgł mgłom mgłami mgłach
n|dew|rosa rosy rosie rosę rosą roso|ros rosom rosami rosach
n|weather|pogoda pogody pogodzie pogodę pogodą pogodo|pogod pogodom pogodami pogodach
n|forecast|prognoza prognozy prognozie prognozę prognozą prognozo|prognoz prognozom prognozami prognozach
n|heat|upał upału upałowi upałem upale ciepłu ciepłem cieple|upały upałów upałom upałami upałach ciepł ciepłom ciepłami ciepłach
n|cold|zimna zimnu zimnem zimnie|zimn zimnom zimnami zimnach
n|temperature|temperatura temperatury temperaturze temperaturę temperaturą temperaturo|temperatur temperaturom temperaturami temperaturach
n|drought|susza suszę suszo|susze susz suszom suszami suszach
n|flood|powódź powodzi powodzią|powodzie powodziom powodziami powodziach
n|fire|ogień ognia ogniowi ogniem ogniu pożar pożaru pożarowi pożarem pożarze|ognie ogni ogniom ogniami ogniach pożary pożarów pożarom pożarami pożarach
n|flame|płomień płomienia płomieniowi płomieniem płomieniu|płomienie płomieni płomieniom płomieniami płomieniach
n|spark|iskra iskry iskrze iskrę iskrą iskro|iskr iskrom iskrami iskrach
n|smoke|dym dymu dymowi dymem dymie|dymy dymów dymom dymami dymach
n|ash|popiół popiołu popiołowi popiołem popiole|popioły popiołów popiołom popiołami popiołach
n|sky|niebo nieba niebu niebem niebie|nieb niebom niebami niebach
n|sun|słońce słońca słońcu słońcem słoneczko słoneczka słoneczku słoneczkiem|słońc słońcom słońcami słońcach słoneczek słoneczkom słoneczkami słoneczkach
n|moon|księżyc księżyca księżycowi księżycem księżycu|księżyce księżyców księżycom księżycami księżycach
n|star|gwiazda gwieździe gwiazdę gwiazdą gwiazdo gwiazdka gwiazdce gwiazdkę gwiazdką gwiazdko|gwiazdy gwiazd gwiazdom gwiazdami gwiazdach gwiazdki gwiazdek gwiazdkom gwiazdkami gwiazdkach
n|planet|planeta planety planecie planetę planetą planeto|planet planetom planetami planetach
n|earth|ziemia ziemi ziemię ziemią ziemio|ziemie ziem ziemiom ziemiami ziemiach
n|comet|kometa komety komecie kometę kometą kometo|komet kometom kometami kometach
n|space|kosmos kosmosu kosmosowi kosmosem kosmosie|kosmosy kosmosów kosmosom kosmosami kosmosach
n|world|świat światu światowi światem świecie|światy światów światom światami światach
n|air|powietrze powietrza powietrzu powietrzem|powietrz powietrzom powietrzami powietrzach
n|light|światło światła światłu światłem świetle|świateł światłom światłami światłach
n|shadow|cień cienia cieniowi cieniem cieniu|cienie cieni cieniom cieniami cieniach
n|darkness|ciemność ciemności ciemnością mrok mroku mrokowi mrokiem|ciemnościom ciemnościami ciemnościach mroki mroków mrokom mrokami mrokach
n|sunrise|wschód wschodu wschodowi wschodem wschodzie|wschody wschodów wschodom wschodami wschodach
n|sunset|zachód zachodu zachodowi zachodem zachodzie|zachody zachodów zachodom zachodami zachodach
n|north|północ północy północą|północe północom północami północach
n|south|południe południa południu południem|połudń południom południami południach
n|landscape|krajobraz krajobrazu krajobrazowi krajobrazem krajobrazie|krajobrazy krajobrazów krajobrazom krajobrazami krajobrazach
n|view|widok widoku widokowi widokiem|widoki widoków widokom widokami widokach
n|horizon|horyzont horyzontu horyzontowi horyzontem horyzoncie|horyzonty horyzontów horyzontom horyzontami horyzontach
n|ground|gleba gleby glebie glebę glebą glebo|gleb glebom glebami glebach
n|hole|dziura dziury dziurze dziurę dziurą dziuro nora nory norze norę norą noro|dziur dziurom dziurami dziurach nor norom norami norach
n|harvest|zbiór zbioru zbiorowi zbiorem zbiorze|żniwa żniw żniwom żniwami żniwach zbiory zbiorów zbiorom zbiorami zbiorach
n|hay|siano siana sianu sianem sianie|sian sianom sianami sianach
n|straw|słoma słomy słomie słomę słomą słomo|słom słomom słomami słomach
n|day|dzień dnia dniowi dniem dniu dzionek|dni dniom dniami dniach
n|night|noc nocy|noce nocom nocami nocach
n|morning|poranek poranku porankowi porankiem ranek ranku rankowi rankiem|poranki poranków porankom porankami porankach ranki ranków rankom rankami rankach
n|dawn|świt świtu świtowi świtem świcie|świty świtów świtom świtami świtach
n|noon|samo_południe|
n|afternoon|popołudnie popołudnia popołudniu popołudniem|popołudń popołudniom popołudniami popołudniach
n|evening|wieczór wieczoru wieczorowi wieczorze|wieczory wieczorów wieczorom wieczorami wieczorach
n|dusk|zmierzch zmierzchu zmierzchowi zmierzchem|zmierzchy zmierzchów zmierzchom zmierzchami zmierzchach
n|midnight|pół_nocy|
n|hour|godzina godziny godzinie godzinę godziną godzino|godzin godzinom godzinami godzinach
n|minute|minuta minuty minucie minutę minutą minuto|minut minutom minutami minutach
n|second|sekunda sekundy sekundzie sekundę sekundą sekundo|sekund sekundom sekundami sekundach
n|moment|chwila chwili chwilę chwilą chwilo moment momentu momentowi momentem momencie|chwile chwil chwilom chwilami chwilach momenty momentów momentom momentami momentach
n|week|tydzień tygodnia tygodniowi tygodniem tygodniu|tygodnie tygodni tygodniom tygodniami tygodniach
n|weekend|weekend weekendu weekendowi weekendem weekendzie|weekendy weekendów weekendom weekendami weekendach
n|month|miesiąc miesiąca miesiącowi miesiącem miesiącu|miesiące miesięcy miesiącom miesiącami miesiącach
n|year|rok roku rokowi rokiem|lata lat rokom rokami rokach latom latami latach
n|century|wiek wieku wiekowi wiekiem|wieki wieków wiekom wiekami wiekach
n|time|czas czasu czasowi czasie|czasy czasów czasom czasach
n|spring|wiosna wiosny wiośnie wiosnę wiosną wiosno|wiosen wiosnom wiosnami wiosnach
n|summer|lato latu latem lecie|
n|autumn|jesień jesieni jesienią|jesienie jesieniom jesieniami jesieniach
n|winter|zima zimy zimie zimę zimą zimo|zim zimom zimami zimach
n|Monday|poniedziałek poniedziałku poniedziałkowi poniedziałkiem|poniedziałki poniedziałków poniedziałkom poniedziałkami poniedziałkach
n|Tuesday|wtorek wtorku wtorkowi wtorkiem|wtorki wtorków wtorkom wtorkami wtorkach
n|Wednesday|środa środy środzie środę środą środo|środ środom środami środach
n|Thursday|czwartek czwartku czwartkowi czwartkiem|czwartki czwartków czwartkom czwartkami czwartkach
n|Friday|piątek piątka piątkowi piątkiem piątku|piątki piątków piątkom piątkami piątkach
n|Saturday|sobota soboty sobocie sobotę sobotą soboto|sobot sobotom sobotami sobotach
n|Sunday|niedziela niedzieli niedzielę niedzielą niedzielo|niedziele niedziel niedzielom niedzielami niedzielach
n|January|styczeń stycznia styczniowi styczniem styczniu|stycznie styczni styczniom styczniami styczniach
n|February|luty lutego lutemu lutym|luci lute lutych lutymi
n|March|marzec marzca marzcowi marzcem marzcu|marzce marzców marzcom marzcami marzcach
n|April|kwiecień kwietnia kwietniowi kwietniem kwietniu|kwietnie kwietni kwietniom kwietniami kwietniach
n|May|maj maja majowi majem maju|maje majów majom majami majach
n|June|czerwiec czerwca czerwcowi czerwcem czerwcu|czerwce czerwców czerwcom czerwcami czerwcach
n|July|lipiec lipca lipcowi lipcem lipcu|lipce lipców lipcom lipcami lipcach
n|August|sierpień sierpnia sierpniowi sierpniem sierpniu|sierpnie sierpni sierpniom sierpniami sierpniach
n|September|wrzesień września wrześniowi wrześniem wrześniu|wrześnie wrześni wrześniom wrześniami wrześniach
n|October|październik października październikowi październikiem październiku|październiki październików październikom październikami październikach
n|November|listopad listopada listopadowi listopadem listopadzie|listopady listopadów listopadom listopadami listopadach
n|December|grudzień grudnia grudniowi grudniem grudniu|grudnie grudni grudniom grudniami grudniach
n|calendar|kalendarz kalendarza kalendarzowi kalendarzem kalendarzu|kalendarze kalendarzy kalendarzom kalendarzami kalendarzach
n|date|data daty dacie datę datą dato|dat datom datami datach
n|holiday|święto świętu świętem święcie urlop urlopu urlopowi urlopem urlopie|święta świąt świętom świętami świętach wakacje wakacji wakacjom wakacjami wakacjach urlopy urlopów urlopom urlopami urlopach ferie ferii feriom feriami feriach
n|Christmas|boże_narodzenie|
n|Christmas_Eve|wigilia wigilii wigilię wigilią wigilio|wigilie wigiliom wigiliami wigiliach
n|Christmas_tree|choinka choinki choince choinkę choinką choinko|choinek choinkom choinkami choinkach
n|bauble|bombka bombki bombce bombkę bombką bombko|bombek bombkom bombkami bombkach
n|Santa_Claus|mikołaj mikołaja mikołajowi mikołajem mikołaju|mikołaje mikołajów mikołajom mikołajami mikołajach
n|Easter|wielkanoc wielkanocy wielkanocą|wielkanoce wielkanocom wielkanocami wielkanocach
n|Easter_egg|pisanka pisanki pisance pisankę pisanką pisanko|pisanek pisankom pisankami pisankach
n|carnival|karnawał karnawału karnawałowi karnawałem karnawale|karnawały karnawałów karnawałom karnawałami karnawałach
n|New_Year|nowy_rok sylwester sylwestra sylwestrowi sylwestrem sylwestrze|sylwestry sylwestrów sylwestrom sylwestrami sylwestrach
n|birthday||urodziny urodzin urodzinom urodzinami urodzinach
n|name_day||imieniny imienin imieninom imieninami imieninach
n|wedding|ślub ślubu ślubowi ślubem ślubie wesele wesela weselu weselem|śluby ślubów ślubom ślubami ślubach wesel weselom weselami weselach
n|christening|chrzest chrztu chrztowi chrztem chrzcie|chrzty chrztów chrztom chrztami chrztach chrzciny chrzcin chrzcinom chrzcinami chrzcinach
n|first_communion|komunia komunii komunię|
n|funeral|pogrzeb pogrzebu pogrzebowi pogrzebem pogrzebie|pogrzeby pogrzebów pogrzebom pogrzebami pogrzebach
n|anniversary|rocznica rocznicy rocznicę rocznicą rocznico|rocznice rocznic rocznicom rocznicami rocznicach
n|party|impreza imprezy imprezie imprezę imprezą imprezo przyjęcie przyjęcia przyjęciu przyjęciem zabawa zabawy zabawie zabawę zabawą zabawo|imprez imprezom imprezami imprezach przyjęć przyjęciom przyjęciami przyjęciach zabaw zabawom zabawami zabawach
n|celebration|uroczystość uroczystości uroczystością|uroczystościom uroczystościami uroczystościach obchody obchodów obchodom obchodami obchodach
n|feast|uczta uczty uczcie ucztę ucztą uczto|uczt ucztom ucztami ucztach
n|festival|festiwal festiwala festiwalowi festiwalem festiwalu|festiwale festiwali festiwalom festiwalami festiwalach
n|fair|jarmark jarmarka jarmarkowi jarmarkiem jarmarku kiermasz kiermasza kiermaszowi kiermaszem kiermaszu|jarmarki jarmarków jarmarkom jarmarkami jarmarkach kiermasze kiermaszy kiermaszom kiermaszami kiermaszach
n|parade|parada parady paradzie paradę paradą parado|parad paradom paradami paradach
n|ball_dance|bal balu balowi balem|bale bali balom balami balach
n|concert|koncert koncertu koncertowi koncertem koncercie|koncerty koncertów koncertom koncertami koncertach
n|show|przedstawienie przedstawienia przedstawieniu przedstawieniem spektakl spektakla spektaklowi spektaklem spektaklu pokaz pokazu pokazowi pokazem pokazie|przedstawień przedstawieniom przedstawieniami przedstawieniach spektakle spektakli spektaklom spektaklami spektaklach pokazy pokazów pokazom pokazami pokazach
n|ceremony|ceremonia ceremoni ceremonię ceremonią ceremonio|ceremonie ceremoń ceremoniom ceremoniami ceremoniach
n|meeting|spotkanie spotkania spotkaniu spotkaniem zebranie zebrania zebraniu zebraniem|spotkań spotkaniom spotkaniami spotkaniach zebrań zebraniom zebraniami zebraniach
n|invitation|zaproszenie zaproszenia zaproszeniu zaproszeniem|zaproszeń zaproszeniom zaproszeniami zaproszeniach
n|gift|prezent prezentu prezentowi prezentem prezencie upominek upominku upominkowi upominkiem podarunek podarunku podarunkowi podarunkiem|prezenty prezentów prezentom prezentami prezentach upominki upominków upominkom upominkami upominkach podarunki podarunków podarunkom podarunkami podarunkach
n|wish|życzenie życzenia życzeniu życzeniem|życzeń życzeniom życzeniami życzeniach
n|surprise|niespodzianka niespodzianki niespodziance niespodziankę niespodzianką niespodzianko|niespodzianek niespodziankom niespodziankami niespodziankach
n|fireworks|sztuczne_ognie|fajerwerki fajerwerków fajerwerkom fajerwerkami fajerwerkach
n|toast|toast toastu toastowi toastem toaście|toasty toastów toastom toastami toastach
n|garland|girlanda girlandy girlandzie girlandę girlandą girlando wianek wianka wiankowi wiankiem wianku wieniec wieńca wieńcowi wieńcem wieńcu|girland girlandom girlandami girlandach wianki wianków wiankom wiankami wiankach wieńce wieńców wieńcom wieńcami wieńcach
n|farewell|pożegnanie pożegnania pożegnaniu pożegnaniem|pożegnań pożegnaniom pożegnaniami pożegnaniach
n|opening|otwarcie otwarcia otwarciu otwarciem|otwarć otwarciom otwarciami otwarciach
n|retirement|emerytura emerytury emeryturze emeryturę emeryturą emeryturo|emerytur emeryturom emeryturami emeryturach
n|trip|wycieczka wycieczki wycieczce wycieczkę wycieczką wycieczko podróż podróży podróżą|wycieczek wycieczkom wycieczkami wycieczkach podróże podróżom podróżami podróżach
n|expedition|wyprawa wyprawy wyprawie wyprawę wyprawą wyprawo|wypraw wyprawom wyprawami wyprawach
n|excursion|rejs rejsu rejsowi rejsem rejsie|rejsy rejsów rejsom rejsami rejsach
n|walk|spacer spaceru spacerowi spacerem spacerze|spacery spacerów spacerom spacerami spacerach
n|adventure|przygoda przygody przygodzie przygodę przygodą przygodo|przygod przygodom przygodami przygodach
n|lesson|lekcja lekcji lekcję lekcją lekcjo|lekcje lekcjom lekcjami lekcjach
n|class|klasa klasy klasie klasę klasą klaso|klas klasom klasami klasach
n|exam|egzamin egzaminu egzaminowi egzaminem egzaminie|egzaminy egzaminów egzaminom egzaminami egzaminach
n|homework|zadanie zadania zadaniu zadaniem|zadań zadaniom zadaniami zadaniach
n|blackboard|tablica tablicy tablicę tablicą tablico|tablice tablic tablicom tablicami tablicach
n|chalk|kreda kredy kredzie kredę kredą kredo|kred kredom kredami kredach
n|book|książka książki książce książkę książką książko książeczka książeczki książeczce książeczkę książeczką książeczko księga księgi księdze księgę księgą księgo|książek książkom książkami książkach książeczek książeczkom książeczkami książeczkach ksiąg księgom księgami księgach
n|notebook|zeszyt zeszytu zeszytowi zeszytem zeszycie notes notesu notesowi notesem notesie|zeszyty zeszytów zeszytom zeszytami zeszytach notesy notesów notesom notesami notesach
n|page|strona strony stronie stronę stroną strono kartka kartki kartce kartkę kartką kartko|stron stronom stronami stronach kartek kartkom kartkami kartkach
n|pencil|ołówek ołówka ołówkowi ołówkiem ołówku|ołówki ołówków ołówkom ołówkami ołówkach
n|crayon|kredka kredki kredce kredkę kredką kredko|kredek kredkom kredkami kredkach
n|pen|długopis długopisu długopisowi długopisem długopisie|długopisy długopisów długopisom długopisami długopisach
n|ink|atrament atramentu atramentowi atramentem atramencie|atramenty atramentów atramentom atramentami atramentach
n|ruler|linijka linijki linijce linijkę linijką linijko|linijek linijkom linijkami linijkach
n|rubber|gumka gumki gumce gumkę gumką gumko|gumek gumkom gumkami gumkach
n|schoolbag|tornister tornistra tornistrowi tornistrem tornistrze|tornistry tornistrów tornistrom tornistrami tornistrach
n|pencil_case|piórnik piórnika piórnikowi piórnikiem piórniku|piórniki piórników piórnikom piórnikami piórnikach
n|globe|globus globusa globusowi globusem globusie|globusy globusów globusom globusami globusach
n|dictionary|słownik słownika słownikowi słownikiem słowniku|słowniki słowników słownikom słownikami słownikach
n|letter|list listu listowi listem litera litery literze literę literą litero literka literki literce literkę literką literko|listy listów listom listami listach liter literom literami literach literek literkom literkami literkach
n|word|słowo słowa słowu słowem słowie|słów słowom słowami słowach
n|number|liczba liczby liczbie liczbę liczbą liczbo numer numeru numerowi numerem numerze|liczb liczbom liczbami liczbach numery numerów numerom numerami numerach
n|language|język języka językowi językiem języku|języki języków językom językami językach
n|mathematics|matematyka matematyki matematyce matematykę matematyką matematyko|matematyk matematykom matematykami matematykach
n|history|historia historii historię historią historio|historie historiom historiami historiach
n|geography|geografia geografii geografię geografią geografio|geografie geografiom geografiami geografiach
n|biology|biologia biologii biologię biologią biologio|biologie biologiom biologiami biologiach
n|physics|fizyka fizyki fizyce fizykę fizyką fizyko|fizyk fizykom fizykami fizykach
n|chemistry|chemia chemii chemię|
n|science|nauka nauki nauce naukę nauką nauko|nauk naukom naukami naukach
n|experiment|doświadczenie doświadczenia doświadczeniu doświadczeniem eksperyment eksperymentu eksperymentowi eksperymentem eksperymencie|doświadczeń doświadczeniom doświadczeniami doświadczeniach eksperymenty eksperymentów eksperymentom eksperymentami eksperymentach
n|mark|ocena oceny ocenie ocenę oceną oceno|ocen ocenom ocenami ocenach
n|diploma|dyplom dyplomu dyplomowi dyplomem dyplomie|dyplomy dyplomów dyplomom dyplomami dyplomach
n|prize|nagroda nagrody nagrodzie nagrodę nagrodą nagrodo|nagród nagrodom nagrodami nagrodach
n|school_year|rok_szkolny|
n|break|przerwa przerwy przerwie przerwę przerwą przerwo|przerw przerwom przerwami przerwach
n|course|kurs kursu kursowi kursem kursie|kursy kursów kursom kursami kursach
n|text|tekst tekstu tekstowi tekstem tekście|teksty tekstów tekstom tekstami tekstach
n|story|opowieść opowieści opowieścią opowiadanie opowiadania opowiadaniu opowiadaniem|opowieściom opowieściami opowieściach opowiadań opowiadaniom opowiadaniami opowiadaniach
n|fairy_tale|bajka bajki bajce bajkę bajką bajko baśń baśni baśnią|bajek bajkom bajkami bajkach baśnie baśniom baśniami baśniach
n|bedtime_story|dobranocka dobranocki dobranocce dobranockę dobranocką dobranocko|dobranocek dobranockom dobranockami dobranockach
n|legend|legenda legendy legendzie legendę legendą legendo|legend legendom legendami legendach
n|poem|wiersz wiersza wierszowi wierszem wierszu wierszyk wierszyka wierszykowi wierszykiem wierszyku|wiersze wierszy wierszom wierszami wierszach wierszyki wierszyków wierszykom wierszykami wierszykach
n|song|piosenka piosenki piosence piosenkę piosenką piosenko pieśń pieśni pieśnią|piosenek piosenkom piosenkami piosenkach pieśniom pieśniami pieśniach
n|lullaby|kołysanka kołysanki kołysance kołysankę kołysanką kołysanko|kołysanek kołysankom kołysankami kołysankach
n|newspaper|gazeta gazety gazecie gazetę gazetą gazeto|gazet gazetom gazetami gazetach
n|magazine|czasopismo czasopisma czasopismu czasopismem czasopiśmie|czasopism czasopismom czasopismami czasopismach
n|news|wiadomość wiadomości wiadomością|wiadomościom wiadomościami wiadomościach
n|diary|pamiętnik pamiętnika pamiętnikowi pamiętnikiem pamiętniku dziennik dziennika dziennikowi dziennikiem dzienniku|pamiętniki pamiętników pamiętnikom pamiętnikami pamiętnikach dzienniki dzienników dziennikom dziennikami dziennikach
n|postcard|pocztówka pocztówki pocztówce pocztówkę pocztówką pocztówko widokówka widokówki widokówce widokówkę widokówką widokówko|pocztówek pocztówkom pocztówkami pocztówkach widokówek widokówkom widokówkami widokówkach
n|parcel|paczka paczki paczce paczkę paczką paczko|paczek paczkom paczkami paczkach
n|envelope|koperta koperty kopercie kopertę kopertą koperto|kopert kopertom kopertami kopertach
n|stamp|znaczek znaczka znaczkowi znaczkiem znaczku|znaczki znaczków znaczkom znaczkami znaczkach
n|letterbox|skrzynka_pocztowa|
n|notice|ogłoszenie ogłoszenia ogłoszeniu ogłoszeniem zawiadomienie zawiadomienia zawiadomieniu zawiadomieniem komunikat komunikatu komunikatowi komunikatem komunikacie|ogłoszeń ogłoszeniom ogłoszeniami ogłoszeniach zawiadomień zawiadomieniom zawiadomieniami zawiadomieniach komunikaty komunikatów komunikatom komunikatami komunikatach
n|poster|plakat plakatu plakatowi plakatem plakacie|plakaty plakatów plakatom plakatami plakatach
n|leaflet|ulotka ulotki ulotce ulotkę ulotką ulotko|ulotek ulotkom ulotkami ulotkach
n|advertisement|reklama reklamy reklamie reklamę reklamą reklamo|reklam reklamom reklamami reklamach
n|offer|oferta oferty ofercie ofertę ofertą oferto promocja promocji promocję promocją promocjo|ofert ofertom ofertami ofertach promocje promocjom promocjami promocjach
n|price|cena ceny cenie cenę ceną ceno|cen cenom cenami cenach
n|discount|zniżka zniżki zniżce zniżkę zniżką zniżko rabat rabatu rabatowi rabatem rabacie|zniżek zniżkom zniżkami zniżkach rabaty rabatów rabatom rabatami
n|money|pieniądz pieniądza pieniądzowi pieniądzem pieniądzu|pieniądze pieniędzy pieniądzom pieniądzami pieniądzach pieniędzmi
n|coin|moneta monety monecie monetę monetą moneto|monet monetom monetami monetach
n|banknote|banknot banknotu banknotowi banknotem banknocie|banknoty banknotów banknotom banknotami banknotach
n|purse|portfel portfela portfelowi portfelem portfelu portmonetka portmonetki portmonetce portmonetkę portmonetką portmonetko|portfele portfeli portfelom portfelami portfelach portmonetek portmonetkom portmonetkami portmonetkach
n|zloty|złotówka złotówki złotówce złotówkę złotówką złotówko|złotówek złotówkom złotówkami złotówkach
n|bill|rachunek rachunku rachunkowi rachunkiem faktura faktury fakturze fakturę fakturą fakturo|rachunki rachunków rachunkom rachunkami rachunkach faktur fakturom fakturami fakturach
n|company|firma firmy firmie firmę firmą firmo|firm firmom firmami firmach
n|shopping||zakupy zakupów zakupom zakupami zakupach
n|product|produkt produktu produktowi produktem produkcie wyrób wyrobu wyrobowi wyrobem wyrobie|produkty produktów produktom produktami produktach wyroby wyrobów wyrobom wyrobami wyrobach
n|job|praca pracy pracę pracą praco|prace prac pracom pracami pracach
n|order|zamówienie zamówienia zamówieniu zamówieniem|zamówień zamówieniom zamówieniami zamówieniach
n|delivery|dostawa dostawy dostawie dostawę dostawą dostawo|dostaw dostawom dostawami dostawach
n|contract|umowa umowy umowie umowę umową umowo|umów umowom umowami umowach
n|project|projekt projektu projektowi projektem projekcie|projekty projektów projektom projektami projektach
n|plan|plan planu planowi planem planie|plany planów planom planami planach
n|training|szkolenie szkolenia szkoleniu szkoleniem trening treningu treningowi treningiem|szkoleń szkoleniom szkoleniami szkoleniach treningi treningów treningom treningami treningach
n|presentation|prezentacja prezentacji prezentację prezentacją prezentacjo|prezentacje prezentacjom prezentacjami prezentacjach
n|report|raport raportu raportowi raportem raporcie|raporty raportów raportom raportami raportach
n|document|dokument dokumentu dokumentowi dokumentem dokumencie|dokumenty dokumentów dokumentom dokumentami dokumentach
n|passport|paszport paszportu paszportowi paszportem paszporcie|paszporty paszportów paszportom paszportami paszportach
n|computer|komputer komputera komputerowi komputerem komputerze|komputery komputerów komputerom komputerami komputerach
n|laptop|laptop laptopa laptopowi laptopem laptopie|laptopy laptopów laptopom laptopami laptopach
n|keyboard|klawiatura klawiatury klawiaturze klawiaturę klawiaturą klawiaturo|klawiatur klawiaturom klawiaturami klawiaturach
n|screen|ekran ekranu ekranowi ekranem ekranie|ekrany ekranów ekranom ekranami ekranach
n|printer|drukarka drukarki drukarce drukarkę drukarką drukarko|drukarek drukarkom drukarkami drukarkach
n|phone|telefon telefonu telefonowi telefonem telefonie komórka komórki komórce komórkę komórką komórko|telefony telefonów telefonom telefonami telefonach komórek komórkom komórkami komórkach
n|tablet|tablet tableta tabletowi tabletem tablecie|tablety tabletów tabletom tabletami tabletach
n|camera|aparat aparatu aparatowi aparatem aparacie kamera kamery kamerze kamerę kamerą kamero|aparaty aparatów aparatom aparatami aparatach kamer kamerom kamerami kamerach
n|photo|zdjęcie zdjęcia zdjęciu zdjęciem fotografia fotografii fotografię fotografią fotografio|zdjęć zdjęciom zdjęciami zdjęciach fotografie fotografiom fotografiami fotografiach
n|film|film filmu filmowi filmem filmie filmik filmika filmikowi filmikiem filmiku|filmy filmów filmom filmami filmach filmiki filmików filmikom filmikami filmikach
n|video|wideo|
n|cartoon|kreskówka kreskówki kreskówce kreskówkę kreskówką kreskówko|kreskówek kreskówkom kreskówkami kreskówkach
n|scene|scena sceny scenie scenę sceną sceno|scen scenom scenami scenach
n|image|ujęcie ujęcia ujęciu ujęciem grafika grafiki grafice grafikę grafiką grafiko ilustracja ilustracji ilustrację ilustracją ilustracjo|ujęć ujęciom ujęciami ujęciach grafik grafikom grafikami grafikach ilustracje ilustracjom ilustracjami ilustracjach
n|drawing|rysunek rysunku rysunkowi rysunkiem|rysunki rysunków rysunkom rysunkami rysunkach
n|logo|logo|
n|title|tytuł tytułu tytułowi tytułem tytule|tytuły tytułów tytułom tytułami tytułach
n|caption|napis napisu napisowi napisem napisie|napisy napisów napisom napisami napisach
n|subtitle|podpis podpisu podpisowi podpisem podpisie|podpisy podpisów podpisom podpisami podpisach
n|voice|głos głosu głosowi głosem głosie|głosy głosów głosom głosami głosach
n|sound|dźwięk dźwięku dźwiękowi dźwiękiem|dźwięki dźwięków dźwiękom dźwiękami dźwiękach
n|silence|cisza ciszy ciszę ciszą ciszo|cisze cisz ciszom ciszami ciszach
n|noise|hałas hałasu hałasowi hałasem hałasie|hałasy hałasów hałasom hałasami hałasach
n|music|muzyka muzyki muzyce muzykę muzyką muzyko|
n|melody|melodia melodii melodię melodią melodio|melodie melodiom melodiami melodiach
n|rhythm|rytm rytmu rytmowi rytmem rytmie|rytmy rytmów rytmom rytmami rytmach
n|orchestra|orkiestra orkiestry orkiestrze orkiestrę orkiestrą orkiestro|orkiestr orkiestrom orkiestrami orkiestrach
n|choir|chór chóru chórowi chórem chórze|chóry chórów chórom chórami chórach
n|band|kapela kapeli kapelę kapelą kapelo|kapele kapel kapelom kapelami kapelach
n|piano|fortepian fortepianu fortepianowi fortepianem fortepianie pianino pianina pianinu pianinem pianinie|fortepiany fortepianów fortepianom fortepianami fortepianach pianin pianinom pianinami pianinach
n|violin||skrzypce skrzypiec skrzypcom skrzypcami skrzypcach
n|guitar|gitara gitary gitarze gitarę gitarą gitaro|gitar gitarom gitarami gitarach
n|cello|wiolonczela wiolonczeli wiolonczelę wiolonczelą wiolonczelo|wiolonczele wiolonczel wiolonczelom wiolonczelami wiolonczelach
n|flute|flet fletu fletowi fletem flecie|flety fletów fletom fletami fletach
n|recorder|fujarka fujarki fujarce fujarkę fujarką fujarko|fujarek fujarkom fujarkami fujarkach
n|trumpet|trąbka trąbki trąbce trąbkę trąbką trąbko|trąbek trąbkom trąbkami trąbkach
n|accordion|akordeon akordeonu akordeonowi akordeonem akordeonie harmonia harmoni harmonię harmonią harmonio harmonii|akordeony akordeonów akordeonom akordeonami akordeonach harmonie harmoniom harmoniami harmoniach
n|drum|bęben bębna bębnowi bębnem bębnie perkusja perkusji perkusję perkusją perkusjo|bębny bębnów bębnom bębnami bębnach perkusje perkusjom perkusjami perkusjach
n|harp|harfa harfy harfie harfę harfą harfo|harf harfom harfami harfach
n|organ||organy organów organom organami organach
n|saxophone|saksofon saksofonu saksofonowi saksofonem saksofonie|saksofony saksofonów saksofonom saksofonami saksofonach
n|bagpipes||dudy dud dudom dudami dudach
n|harmonica|harmonijka harmonijki harmonijce harmonijkę harmonijką harmonijko|harmonijek harmonijkom harmonijkami harmonijkach
n|note|nuta nuty nucie nutę nutą nuto|nut nutom nutami nutach
n|dance|taniec tańca tańcowi tańcem tańcu|tańce tańców tańcom tańcami tańcach
n|ballet|balet baletu baletowi baletem balecie|balety baletów baletom baletami baletach
n|radio|radio radia radiu radiem|radiom radiami radiach
n|television|telewizja telewizji telewizję telewizją telewizjo telewizor telewizora telewizorowi telewizorem telewizorze|telewizje telewizjom telewizjami telewizjach telewizory telewizorów telewizorom telewizorami telewizorach
n|internet|internet internetu internetowi internetem internecie|internety internetów internetom internetami internetach
n|microphone|mikrofon mikrofonu mikrofonowi mikrofonem mikrofonie|mikrofony mikrofonów mikrofonom mikrofonami mikrofonach
n|headphones|słuchawka słuchawki słuchawce słuchawkę słuchawką słuchawko|słuchawek słuchawkom słuchawkami słuchawkach
n|stage|estrada estrady estradzie estradę estradą estrado|estrad estradom estradami estradach
n|sport|sport sportu sportowi sportem sporcie|sporty sportów sportom sportami sportach
n|football|piłka_nożna piłki_nożnej piłkę_nożną|
n|ball|piłka piłki piłce piłkę piłką piłko piłeczka piłeczki piłeczce piłeczkę piłeczką piłeczko|piłek piłkom piłkami piłkach piłeczek piłeczkom piłeczkami piłeczkach
n|goal|gol gola golowi golem golu|gole goli golom golami golach
n|match|mecz meczu meczowi meczem|mecze meczy meczom meczami meczach
n|race|wyścig wyścigu wyścigowi wyścigiem bieg biegu biegowi biegiem|wyścigi wyścigów wyścigom wyścigami wyścigach biegi biegów biegom biegami biegach
n|marathon|maraton maratonu maratonowi maratonem maratonie|maratony maratonów maratonom maratonami maratonach
n|tournament|turniej turnieju turniejowi turniejem|turnieje turniejów turniejom turniejami turniejach
n|competition|konkurs konkursu konkursowi konkursem konkursie|konkursy konkursów konkursom konkursami konkursach zawody zawodów zawodom zawodami zawodach
n|medal|medal medala medalowi medalem medalu|medale medali medalom medalami medalach
n|trophy|puchar puchara pucharowi pucharem pucharze|puchary pucharów pucharom pucharami pucharach
n|victory|zwycięstwo zwycięstwa zwycięstwu zwycięstwem zwycięstwie|zwycięstw zwycięstwom zwycięstwami zwycięstwach
n|defeat|porażka porażki porażce porażkę porażką porażko|porażek porażkom porażkami porażkach
n|basketball|koszykówka koszykówki koszykówce koszykówkę koszykówką koszykówko|koszykówek koszykówkom koszykówkami koszykówkach
n|volleyball|siatkówka siatkówki siatkówce siatkówkę siatkówką siatkówko|siatkówek siatkówkom siatkówkami siatkówkach
n|tennis|tenis tenisa tenisowi tenisem tenisie|tenisy tenisów tenisom tenisami tenisach
n|racket|rakietka rakietki rakietce rakietkę rakietką rakietko|rakietek rakietkom rakietkami rakietkach
n|swimming|pływalnia pływalni pływalnię pływalnią pływalnio|pływalnie pływalń pływalniom pływalniami pływalniach
n|ski|narta narty narcie nartę nartą narto|nart nartom nartami nartach
n|skate|łyżwa łyżwy łyżwie łyżwę łyżwą łyżwo wrotka wrotki wrotce wrotkę wrotką wrotko|łyżw łyżwom łyżwami łyżwach wrotek wrotkom wrotkami wrotkach
n|snowboard|snowboard snowboardu snowboardowi snowboardem snowboardzie|snowboardy snowboardów snowboardom snowboardami snowboardach
n|skateboard|deskorolka deskorolki deskorolce deskorolkę deskorolką deskorolko|deskorolek deskorolkom deskorolkami deskorolkach
n|gymnastics|gimnastyka gimnastyki gimnastyce gimnastykę gimnastyką gimnastyko|gimnastyk gimnastykom gimnastykami gimnastykach
n|yoga|joga jogi jodze jogę jogą jogo|jog jogom jogami jogach
n|judo|judo|
n|chess||szachy szachów szachom szachami szachach
n|climbing|wspinaczka wspinaczki wspinaczce wspinaczkę wspinaczką wspinaczko|wspinaczek wspinaczkom wspinaczkami wspinaczkach
n|fishing|wędkarstwo wędkarstwa wędkarstwu wędkarstwem wędkarstwie|wędkarstw wędkarstwom wędkarstwami wędkarstwach
n|game|gry grze grę grą gro mecz_pokazowy|gr grom grami grach
n|whistle|gwizdek gwizdka gwizdkowi gwizdkiem gwizdku|gwizdki gwizdków gwizdkom gwizdkami gwizdkach
n|jump_rope|skakanka skakanki skakance skakankę skakanką skakanko|skakanek skakankom skakankami skakankach
n|toy|zabawka zabawce zabawkę zabawką zabawko|zabawki zabawek zabawkom zabawkami zabawkach
n|doll|lalka lalce lalkę lalką lalko|lalki lalek lalkom lalkami lalkach
n|block|klocek klocka klockowi klockiem klocku|klocki klocków klockom klockami klockach
n|puppet|kukiełka kukiełce kukiełkę kukiełką kukiełko marionetka marionetce marionetkę marionetką marionetko pacynka pacynce pacynkę pacynką pacynko|kukiełki kukiełek kukiełkom kukiełkami kukiełkach marionetki marionetek marionetkom marionetkami marionetkach pacynki pacynek pacynkom pacynkami pacynkach
n|jigsaw||puzzle puzzli puzzlom puzzlami puzzlach
n|spinning_top|bąk bąka bąkowi bąkiem bąku|bąki bąków bąkom bąkami bąkach
n|rattle|grzechotka grzechotce grzechotkę grzechotką grzechotko|grzechotki grzechotek grzechotkom grzechotkami grzechotkach
n|rocking_horse|konik_na_biegunach|
n|marble_ball|kulka kulce kulkę kulką kulko|kulki kulek kulkom kulkami kulkach
n|dice|kostka kostce kostkę kostką kostko|kostki kostek kostkom kostkami kostkach
n|card|karta karcie kartę kartą karto|karty kart kartom kartami kartach
n|pram|wózek_dziecięcy|
n|dummy|smoczek smoczka smoczkowi smoczkiem smoczku|smoczki smoczków smoczkom smoczkami smoczkach
n|nappy|pielucha pielusze pieluchę pieluchą pielucho pieluszka pieluszce pieluszkę pieluszką pieluszko|pieluchy pieluch pieluchom pieluchami pieluchach pieluszki pieluszek pieluszkom pieluszkami pieluszkach
n|body|ciało ciała ciału ciałem ciele|ciał ciałom ciałami ciałach
n|head|głowa głowy głowie głowę głową głowo|głów głowom głowami głowach
n|face|twarz twarzy twarzą|twarze twarzom twarzami twarzach
n|hair|włos włosa włosowi włosem włosie|włosy włosów włosom włosami włosach
n|eye|oko oka oku okiem|oczy oczu oczom oczami oczach oczka
n|ear|ucho ucha uchu uchem|uszy uszu uszom uszami uszach
n|nose|nos nosa nosowi nosem nosie|nosy nosów nosom nosami nosach
n|mouth|buzia buzi buzię buzią buzio|usta ust ustom ustami ustach buzie buź buziom buziami buziach
n|lip|warga wargi wardze wargę wargą wargo|warg wargom wargami wargach
n|tooth|ząb zęba zębowi zębem zębie|zęby zębów zębom zębami zębach
n|tongue|jęzor jęzora jęzorowi jęzorem jęzorze|jęzory jęzorów jęzorom jęzorami jęzorach
n|cheek|policzek policzka policzkowi policzkiem policzku|policzki policzków policzkom policzkami policzkach
n|chin|broda brody brodzie brodę brodą brodo podbródek podbródka podbródkowi podbródkiem podbródku|bród brodom brodami brodach podbródki podbródków podbródkom podbródkami podbródkach
n|beard|zarost zarostu zarostowi zarostem zaroście|zarosty zarostów zarostom zarostami zarostach
n|moustache|wąs wąsa wąsowi wąsem wąsie|wąsy wąsów wąsom wąsami wąsach
n|neck|szyja szyi szyję szyjo|szyjom szyjami szyjach
n|throat|gardło gardła gardłu gardłem gardle|gardeł gardłom gardłami gardłach
n|shoulder|ramię ramienia ramieniu ramieniem bark barku barkowi barkiem|ramiona ramion ramionom ramionami ramionach barki barków barkom barkami barkach
n|arm|przedramię|
n|hand|ręka ręki rękę ręką ręko dłoń dłoni dłonią|ręce rąk rękom rękami rękach rękoma dłonie dłoniom dłoniami dłoniach
n|finger|palec palca palcowi palcem palcu|palce palców palcom palcami palcach
n|fingernail|paznokieć paznokcia paznokciowi paznokciem paznokciu|paznokcie paznokci paznokciom paznokciami paznokciach
n|heart|serce serca sercu sercem serduszko serduszka serduszku serduszkiem|serc sercom sercami sercach serduszek serduszkom serduszkami serduszkach
n|back||plecy pleców plecom plecami plecach
n|belly|brzuch brzucha brzuchowi brzuchem brzuchu brzuszek brzuszka brzuszkowi brzuszkiem brzuszku|brzuchy brzuchów brzuchom brzuchami brzuchach brzuszki brzuszków brzuszkom brzuszkami brzuszkach
n|leg|noga nogi nodze nogę nogą nogo|nóg nogom nogami nogach
n|knee|kolano kolana kolanu kolanem kolanie|kolan kolanom kolanami kolanach
n|foot|stopa stopy stopie stopę stopą stopo|stóp stopom stopami stopach
n|bone|kość kości kością|kościom kościami kościach
n|blood|krew krwi krwią|krwie krwiom krwiami krwiach
n|skin|cera cery cerze cerę cerą cero|cer cerom cerami cerach
n|brain|mózg mózgu mózgowi mózgiem|mózgi mózgów mózgom mózgami mózgach
n|lung|płuco płuca płucu płucem|płuc płucom płucami płucach
n|muscle|mięsień mięśnia mięśniowi mięśniem mięśniu|mięśnie mięśni mięśniom mięśniami mięśniach
n|stomach|żołądek żołądka żołądkowi żołądkiem żołądku|żołądki żołądków żołądkom żołądkami żołądkach
n|tear|łza łzy łzie łzę łzą łzo|łez łzom łzami łzach
n|smile|uśmiech uśmiechu uśmiechowi uśmiechem|uśmiechy uśmiechów uśmiechom uśmiechami uśmiechach
n|kiss|pocałunek pocałunku pocałunkowi pocałunkiem buziak buziaka buziakowi buziakiem buziaku|pocałunki pocałunków pocałunkom pocałunkami pocałunkach buziaki buziaków buziakom buziakami buziakach
n|health|zdrowie zdrowia zdrowiu zdrowiem|zdrow zdrowiom zdrowiami zdrowiach
n|illness|choroba choroby chorobie chorobę chorobą chorobo|chorób chorobom chorobami chorobach
n|fever|gorączka gorączki gorączce gorączkę gorączką gorączko|gorączek gorączkom gorączkami gorączkach
n|cough|kaszel kaszla kaszlowi kaszlem kaszlu|kaszle kaszli kaszlom kaszlami kaszlach
n|cold|przeziębienie przeziębienia przeziębieniu przeziębieniem katar kataru katarowi katarem katarze|przeziębień przeziębieniom przeziębieniami przeziębieniach katary katarów katarom katarami katarach
n|pain|ból bolu bolowi bolem|bole bolom bolami bolach
n|wound|rana rany ranie ranę raną|ran ranom ranami ranach
n|bandage|bandaż bandaża bandażowi bandażem bandażu opatrunek opatrunku opatrunkowi opatrunkiem|bandaże bandaży bandażom bandażami bandażach opatrunki opatrunków opatrunkom opatrunkami opatrunkach
n|plaster|plaster plastra plastrowi plastrem plastrze|plastry plastrów plastrom plastrami plastrach
n|medicine|lekarstwo lekarstwa lekarstwu lekarstwem lekarstwie lek leku lekowi lekiem|lekarstw lekarstwom lekarstwami lekarstwach leki leków lekom lekami lekach
n|pill|tabletka tabletki tabletce tabletkę tabletką tabletko|tabletek tabletkom tabletkami tabletkach
n|syringe|strzykawka strzykawki strzykawce strzykawkę strzykawką strzykawko|strzykawek strzykawkom strzykawkami strzykawkach
n|vaccination|szczepienie szczepienia szczepieniu szczepieniem szczepionka szczepionki szczepionce szczepionkę szczepionką szczepionko|szczepień szczepieniom szczepieniami szczepieniach szczepionek szczepionkom szczepionkami szczepionkach
n|thermometer|termometr termometru termometrowi termometrem termometrze|termometry termometrów termometrom termometrami termometrach
n|first_aid|pierwsza_pomoc pierwszej_pomocy|
n|wheelchair|wózek_inwalidzki|
n|crutch|kula kuli kulę kulą kulo|kule kul kulom kulami kulach
n|accident|wypadek wypadku wypadkowi wypadkiem|wypadki wypadków wypadkom wypadkami wypadkach
n|help|pomoc pomocy pomocą pomocnik pomocnika pomocnikowi pomocnikiem pomocniku ratunek ratunku ratunkowi ratunkiem|pomoce pomocom pomocami pomocach pomocnicy pomocników pomocnikom pomocnikami pomocnikach ratunki ratunków ratunkom ratunkami ratunkach
n|danger|niebezpieczeństwo niebezpieczeństwa niebezpieczeństwu niebezpieczeństwem niebezpieczeństwie|niebezpieczeństw niebezpieczeństwom niebezpieczeństwami niebezpieczeństwach
n|safety|bezpieczeństwo bezpieczeństwa bezpieczeństwu bezpieczeństwem bezpieczeństwie|bezpieczeństw bezpieczeństwom bezpieczeństwami bezpieczeństwach
n|alarm|alarm alarmu alarmowi alarmem alarmie|alarmy alarmów alarmom alarmami alarmach
n|rescuer|ratownik ratownika ratownikowi ratownikiem ratowniku ratowniczka ratowniczki ratowniczce ratowniczkę ratowniczką ratowniczko|ratownicy ratowników ratownikom ratownikami ratownikach ratowniczek ratowniczkom ratowniczkami ratowniczkach
n|sleep|sen snu snowi snem śnie|sny snów snom snami snach
n|dream|marzenie marzenia marzeniu marzeniem|marzeń marzeniom marzeniami marzeniach
n|love|miłość miłości miłością|miłościom miłościami miłościach
n|friendship|przyjaźń przyjaźni przyjaźnią|przyjaźnie przyjaźniom przyjaźniami przyjaźniach
n|joy|radość radości radością|radościom radościami radościach
n|happiness|szczęście szczęścia szczęściu szczęściem|szczęść szczęściom szczęściami szczęściach
n|sadness|smutek smutku smutkowi smutkiem|smutki smutków smutkom smutkami smutkach
n|fear|strach strachu strachowi strachem|strachy strachów strachom strachami strachach
n|anger|złość złości złością gniew gniewu gniewowi gniewem gniewie|złościom złościami złościach gniewy gniewów gniewom gniewami gniewach
n|courage|odwaga odwagi odwadze odwagę odwagą odwago|odwag odwagom odwagami odwagach
n|peace|pokój_na_świecie spokój spokoju spokojowi spokojem|spokoje spokojów spokojom spokojami spokojach
n|war|wojna wojny wojnie wojnę wojną wojno|wojen wojnom wojnami wojnach
n|freedom|wolność wolności wolnością|wolnościom wolnościami wolnościach
n|hope|nadzieja nadziei nadzieję nadzieją nadziejo|nadzieje nadziejom nadziejami nadziejach
n|thanks|podziękowanie podziękowania podziękowaniu podziękowaniem podzięka podzięki podzięce podziękę podzięką podzięko|podziękowań podziękowaniom podziękowaniami podziękowaniach podzięk podziękom podziękami podziękach
n|memory|wspomnienie wspomnienia wspomnieniu wspomnieniem pamiątka pamiątki pamiątce pamiątkę pamiątką pamiątko|wspomnień wspomnieniom wspomnieniami wspomnieniach pamiątek pamiątkom pamiątkami pamiątkach
n|secret|tajemnica tajemnicy tajemnicę tajemnicą tajemnico sekret sekretu sekretowi sekretem sekrecie|tajemnice tajemnic tajemnicom tajemnicami tajemnicach sekrety sekretów sekretom sekretami sekretach
n|idea|pomysł pomysłu pomysłowi pomysłem pomyśle|pomysły pomysłów pomysłom pomysłami pomysłach
n|question|pytanie pytania pytaniu pytaniem|pytań pytaniom pytaniami pytaniach
n|answer|odpowiedź odpowiedzi odpowiedzią|odpowiedzie odpowiedziom odpowiedziami odpowiedziach
n|problem|kłopot kłopotu kłopotowi kłopotem kłopocie problem problemu problemowi problemem problemie|kłopoty kłopotów kłopotom kłopotami kłopotach problemy problemów problemom problemami problemach
n|mistake|błąd błędu błędowi błędem błędzie|błędy błędów błędom błędami błędach
n|quarrel|kłótnia kłótni kłótnię kłótnią kłótnio|kłótnie kłótń kłótniom kłótniami kłótniach
n|truth|prawda prawdy prawdzie prawdę prawdą prawdo|prawd prawdom prawdami prawdach
n|lie|kłamstwo kłamstwa kłamstwu kłamstwem kłamstwie|kłamstw kłamstwom kłamstwami kłamstwach
n|luck|fart fartu fartowi fartem farcie|farty fartów fartom fartami fartach
n|life|życie życia życiu życiem|życiom życiami życiach
n|death|śmierć śmierci śmiercią|śmiercie śmierciom śmierciami śmierciach
n|birth||narodziny narodzin narodzinom narodzinami narodzinach
n|childhood|dzieciństwo dzieciństwa dzieciństwu dzieciństwem dzieciństwie|dzieciństw dzieciństwom dzieciństwami dzieciństwach
n|name|imię imienia imieniu imieniem nazwa nazwy nazwie nazwę nazwą nazwo nazwisko nazwiska nazwisku nazwiskiem|imiona imion imionom imionami imionach nazw nazwom nazwami nazwach nazwisk nazwiskom nazwiskami nazwiskach
n|home_address|adres adresu adresowi adresem adresie|adresy adresów adresom adresami adresach
n|place|miejsce miejsca miejscu miejscem|miejsc miejscom miejscami miejscach
n|corner|kąt kąta kątowi kątem kącie zakątek zakątka zakątkowi zakątkiem zakątku|kąty kątów kątom kątami kątach zakątki zakątków zakątkom zakątkami zakątkach
n|middle|środek środka środkowi środkiem środku|środki środków środkom środkami środkach
n|side|bok boku bokowi bokiem|boki boków bokom bokami bokach
n|edge|krawędź krawędzi krawędzią|krawędzie krawędziom krawędziami krawędziach
n|top|wierzchołek wierzchołka wierzchołkowi wierzchołkiem wierzchołku|wierzchołki wierzchołków wierzchołkom wierzchołkami wierzchołkach
n|bottom|dno dna dnu dnem dnie|dn dnom dnami dnach
n|beginning|początek początku początkowi początkiem|początki początków początkom początkami początkach
n|end|koniec końca końcowi końcem końcu|końce końców końcom końcami końcach
n|way|sposób sposobu sposobowi sposobem sposobie|sposoby sposobów sposobom sposobami sposobach
n|part|część części częścią|częściom częściami częściach
n|piece|kawałek kawałka kawałkowi kawałkiem kawałku|kawałki kawałków kawałkom kawałkami kawałkach
n|half|połowa połowy połowie połowę połową połowo|połow połowom połowami połowach
n|thing|rzecz rzeczy rzeczą|rzeczom rzeczami rzeczach
n|colour|kolor koloru kolorowi kolorem kolorze barwa barwy barwie barwę barwą barwo|kolory kolorów kolorom kolorami kolorach barw barwom barwami barwach
n|shape|kształt kształtu kształtowi kształtem kształcie|kształty kształtów kształtom kształtami kształtach
n|circle|okrąg okręga okręgowi okręgiem okręgu|okręgi okręgów okręgom okręgami okręgach
n|triangle|trójkąt trójkąta trójkątowi trójkątem trójkącie|trójkąty trójkątów trójkątom trójkątami trójkątach
n|square_shape|kwadrat kwadratu kwadratowi kwadratem kwadracie|kwadraty kwadratów kwadratom kwadratami kwadratach
n|line|linia lini linię linią linio linii kreska kreski kresce kreskę kreską kresko|linie liniom liniami liniach kresek kreskom kreskami kreskach
n|point|punkt punktu punktowi punktem punkcie|punkty punktów punktom punktami punktach
n|spot|plama plamy plamie plamę plamą plamo|plam plamom plamami plamach
n|letter_a|alfabet alfabetu alfabetowi alfabetem alfabecie|alfabety alfabetów alfabetom alfabetami alfabetach
n|group|grupa grupy grupie grupę grupą grupo|grup grupom grupami grupach
n|pile|stos stosu stosowi stosem stosie|stosy stosów stosom stosami stosach
n|row|rząd rzędu rzędowi rzędem rzędzie|rzędy rzędów rzędom rzędami rzędach
n|queue|kolejka kolejki kolejce kolejkę kolejką kolejko|kolejek kolejkom kolejkami kolejkach
n|electricity|prąd prądu prądowi prądem prądzie|prądy prądów prądom prądami prądach
n|energy|energia energii energię energią energio|energie energiom energiami energiach
n|gas|gaz gazu gazowi gazem gazie|gazy gazów gazom gazami gazach
n|repair|naprawa naprawy naprawie naprawę naprawą naprawo remont remontu remontowi remontem remoncie|napraw naprawom naprawami naprawach remonty remontów remontom remontami remontach
n|breakdown|awaria awarii awarię awarią awario|awarie awariom awariami awariach
n|heating|ogrzewanie ogrzewania ogrzewaniu ogrzewaniem|ogrzewań ogrzewaniom ogrzewaniami ogrzewaniach
n|rent|czynsz czynszu czynszowi czynszem|czynsze czynszy czynszom czynszami czynszach
n|hot_water|ciepła_woda|
n|closing|zamknięcie zamknięcia zamknięciu zamknięciem|zamknięć zamknięciom zamknięciami zamknięciach
n|recycling|recykling recyklingu recyklingowi recyklingiem|recyklingi recyklingów recyklingom recyklingami recyklingach
n|environment|środowisko środowiska środowisku środowiskiem|środowisk środowiskom środowiskami środowiskach
n|climate|klimat klimatu klimatowi klimatem klimacie|klimaty klimatów klimatom klimatami klimatach
n|solar_panel|panel_słoneczny|
n|invention|wynalazek wynalazku wynalazkowi wynalazkiem|wynalazki wynalazków wynalazkom wynalazkami wynalazkach
n|tradition|tradycja tradycji tradycję tradycją tradycjo|tradycje tradycjom tradycjami tradycjach
n|culture|kultura kultury kulturze kulturę kulturą kulturo|kultur kulturom kulturami kulturach
n|tour|zwiedzanie zwiedzania zwiedzaniu zwiedzaniem|zwiedzań zwiedzaniom zwiedzaniami zwiedzaniach
n|souvenir|upominek_z_podróży|
n|holidaymaker|wczasowicz wczasowicza wczasowiczowi wczasowiczem wczasowiczu|wczasowicze wczasowiczy wczasowiczom wczasowiczami wczasowiczach
n|sunbather|plażowicz plażowicza plażowiczowi plażowiczem plażowiczu|plażowicze plażowiczy plażowiczom plażowiczami plażowiczach
n|sunbed|leżak leżaka leżakowi leżakiem leżaku|leżaki leżaków leżakom leżakami leżakach
n|step|krok kroku krokowi krokiem|kroki kroków krokom krokami krokach
n|jump|skok skoku skokowi skokiem|skoki skoków skokom skokami skokach
n|voyage|żegluga żeglugi żegludze żeglugę żeglugą żeglugo|żeglug żeglugom żeglugami żeglugach
n|flight|lot lotu lotowi lotem locie|loty lotów lotom lotami lotach
n|visit|wizyta wizyty wizycie wizytę wizytą wizyto|wizyt wizytom wizytami wizytach odwiedziny odwiedzin odwiedzinom odwiedzinami odwiedzinach
n|rule|zasada zasady zasadzie zasadę zasadą zasado reguła reguły regule regułę regułą reguło|zasad zasadom zasadami zasadach reguł regułom regułami regułach
n|advice|rada rady radzie radę radą rado porada porady poradzie poradę poradą porado wskazówka wskazówki wskazówce wskazówkę wskazówką wskazówko|rad radom radami radach porad poradom poradami poradach wskazówek wskazówkom wskazówkami wskazówkach
n|example|przykład przykładu przykładowi przykładem przykładzie|przykłady przykładów przykładom przykładami przykładach
n|guidebook|poradnik poradnika poradnikowi poradnikiem poradniku instrukcja instrukcji instrukcję instrukcją instrukcjo|poradniki poradników poradnikom poradnikami poradnikach instrukcje instrukcjom instrukcjami instrukcjach
n|reason|powód powodu powodowi powodem|powody powodów powodom powodami powodach
n|goodbye|do_widzenia|
n|thank_you|dziękuję|
n|bridle|uzda uzdy uździe uzdę uzdą uzdo|uzd uzdom uzdami uzdach
n|saddle|siodło siodła siodłu siodłem siodle|siodeł siodłom siodłami siodłach
n|collar|obroża obroży obrożę obrożą obrożo|obroże obroż obrożom obrożami obrożach
n|lead|smycz smyczy smyczą|smycze smyczom smyczami smyczach
n|horseshoe|podkowa podkowy podkowie podkowę podkową podkowo|podków podkowom podkowami podkowach
n|kennel|schronisko schroniska schronisku schroniskiem|schronisk schroniskom schroniskami schroniskach
n|birdhouse|karmnik karmnika karmnikowi karmnikiem karmniku|karmniki karmników karmnikom karmnikami karmnikach
n|scarecrow|strach_na_wróble|
n|straw_hat|słomkowy_kapelusz|
n|carol|kolęda kolędy kolędzie kolędę kolędą kolędo|kolęd kolędom kolędami kolędach
n|nativity_scene|szopka szopki szopce szopkę szopką szopko|szopek szopkom szopkami szopkach jasełka jasełek jasełkom jasełkami jasełkach
n|wafer|opłatek opłatka opłatkowi opłatkiem opłatku|opłatki opłatków opłatkom opłatkami opłatkach
n|great-grandmother|prababcia prababci prababcię prababcią prababcio|prababcie prababć prababciom prababciami prababciach
n|great-grandfather|pradziadek pradziadka pradziadkowi pradziadkiem pradziadku|pradziadkowie pradziadków pradziadkom pradziadkami pradziadkach
n|cross|krzyż krzyża krzyżowi krzyżem krzyżu|krzyże krzyży krzyżom krzyżami krzyżach
n|altar|ołtarz ołtarza ołtarzowi ołtarzem ołtarzu|ołtarze ołtarzy ołtarzom ołtarzami ołtarzach
n|sleigh_ride|kulig kuligu kuligowi kuligiem|kuligi kuligów kuligom kuligami kuligach
n|stew|bigos bigosu bigosowi bigosem bigosie gulasz gulasza gulaszowi gulaszem gulaszu|bigosy bigosów bigosom bigosami bigosach gulasze gulaszy gulaszom gulaszami gulaszach
n|smoked_cheese|oscypek oscypka oscypkowi oscypkiem oscypku|oscypki oscypków oscypkom oscypkami oscypkach
n|sour_soup|żurek żurka żurkowi żurkiem żurku|żurki żurków żurkom żurkami żurkach
n|cheesecake|sernik sernika sernikowi sernikiem serniku|serniki serników sernikom sernikami sernikach
n|apple_pie|szarlotka szarlotki szarlotce szarlotkę szarlotką szarlotko jabłecznik jabłecznika jabłecznikowi jabłecznikiem jabłeczniku|szarlotek szarlotkom szarlotkami szarlotkach jabłeczniki jabłeczników jabłecznikom jabłecznikami jabłecznikach
n|poppy_seed_cake|makowiec makowca makowcowi makowcem makowcu|makowce makowców makowcom makowcami makowcach
n|stuffed_cabbage|gołąbek gołąbka gołąbkowi gołąbkiem gołąbku|gołąbki gołąbków gołąbkom gołąbkami gołąbkach
n|cutlet|kotlet kotleta kotletowi kotletem kotlecie|kotlety kotletów kotletom kotletami kotletach
n|chips|frytka frytki frytce frytkę frytką frytko|frytek frytkom frytkami frytkach
n|pie|placek placka plackowi plackiem placku tarta tarty tarcie tartę tartą tarto|placki placków plackom plackami plackach tart tartom tartami tartach
n|omelette|omlet omletu omletowi omletem omlecie|omlety omletów omletom omletami omletach
n|scrambled_eggs|jajecznica jajecznicy jajecznicę jajecznicą jajecznico|jajecznice jajecznic jajecznicom jajecznicami jajecznicach
n|pickled_cucumber|ogórek_kiszony|
n|sauce|sos sosu sosowi sosem sosie|sosy sosów sosom sosami sosach
n|mustard|musztarda musztardy musztardzie musztardę musztardą musztardo|musztard musztardom musztardami musztardach
n|open-air_museum|skansen skansenu skansenowi skansenem skansenie|skanseny skansenów skansenom skansenami skansenach
n|bugle_call|hejnał hejnału hejnałowi hejnałem hejnale|hejnały hejnałów hejnałom hejnałami hejnałach
n|regatta||regaty regat regatom regatami regatach
n|lifebuoy|koło_ratunkowe|
n|seashell|muszla muszli muszlę muszlą muszlo muszelka muszelki muszelce muszelkę muszelką muszelko|muszle muszl muszlom muszlami muszlach muszelek muszelkom muszelkami muszelkach
n|sandcastle|zamek_z_piasku|
n|binoculars|lornetka lornetki lornetce lornetkę lornetką lornetko|lornetek lornetkom lornetkami lornetkach
n|telescope|teleskop teleskopu teleskopowi teleskopem teleskopie luneta lunety lunecie lunetę lunetą luneto|teleskopy teleskopów teleskopom teleskopami teleskopach lunet lunetom lunetami lunetach
n|compass|kompas kompasu kompasowi kompasem kompasie busola busoli busolę busolą busolo|kompasy kompasów kompasom kompasami kompasach busole busol busolom busolami busolach
n|microscope|mikroskop mikroskopu mikroskopowi mikroskopem mikroskopie|mikroskopy mikroskopów mikroskopom mikroskopami mikroskopach
n|magnifying_glass|lupa lupy lupie lupę lupą lupo|lup lupom lupami lupach
n|magnet|magnes magnesu magnesowi magnesem magnesie|magnesy magnesów magnesom magnesami magnesach
n|scales|waga wagi wadze wagę wagą wago|wag wagom wagami wagach
n|satellite|satelita satelity satelicie satelitę satelitą satelito|satelici satelitów satelitom satelitami satelitach
n|galaxy|galaktyka galaktyki galaktyce galaktykę galaktyką galaktyko|galaktyk galaktykom galaktykami galaktykach
n|laboratory|laboratorium|laboratoria laboratoriów laboratoriom laboratoriami laboratoriach
n|potion|eliksir eliksiru eliksirowi eliksirem eliksirze mikstura mikstury miksturze miksturę miksturą miksturo|eliksiry eliksirów eliksirom eliksirami eliksirach mikstur miksturom miksturami miksturach
n|spell|zaklęcie zaklęcia zaklęciu zaklęciem czar czaru czarowi czarem czarze|zaklęć zaklęciom zaklęciami zaklęciach czary czarów czarom czarami czarach
n|miracle|cud cudu cudowi cudem cudzie|cudy cudów cudom cudami cudach
n|wisdom|mądrość mądrości mądrością|mądrościom mądrościami mądrościach
n|kingdom|królestwo królestwa królestwu królestwem królestwie|królestw królestwom królestwami królestwach
n|throne|tron tronu tronowi tronem tronie|trony tronów tronom tronami tronach
n|dungeon|loch lochu lochowi lochem|lochy lochów lochom lochami lochach
n|drawbridge|zwodzony_most|
n|fortress|twierdza twierdzy twierdzę twierdzą twierdzo forteca fortecy fortecę fortecą forteco|twierdze twierdz twierdzom twierdzami twierdzach fortece fortec fortecom fortecami fortecach
n|coach|karoca karocy karocę karocą karoco|karoce karoc karocom karocami karocach
n|spinning_wheel|kołowrotek kołowrotka kołowrotkowi kołowrotkiem kołowrotku|kołowrotki kołowrotków kołowrotkom kołowrotkami kołowrotkach
n|potter's_wheel|koło_garncarskie|
n|kiln|piec_garncarski|
n|beak_mask|dzióbek dzióbka dzióbkowi dzióbkiem dzióbku|dzióbki dzióbków dzióbkom dzióbkami dzióbkach
n|mosaic|mozaika mozaiki mozaice mozaikę mozaiką mozaiko|mozaik mozaikom mozaikami mozaikach
n|stained_glass|witraż witraża witrażowi witrażem witrażu|witraże witraży witrażom witrażami witrażach
n|sculpture|rzeźba rzeźby rzeźbie rzeźbę rzeźbą rzeźbo|rzeźb rzeźbom rzeźbami rzeźbach
n|ceramics|ceramika ceramiki ceramice ceramikę ceramiką ceramiko|ceramik ceramikom ceramikami ceramikach
n|lace|koronka koronki koronce koronkę koronką koronko|koronek koronkom koronkami koronkach
n|embroidery|haft haftu haftowi haftem hafcie|hafty haftów haftom haftami haftach
n|fabric|tkanina tkaniny tkaninie tkaninę tkaniną tkanino materiał materiału materiałowi materiałem materiale|tkanin tkaninom tkaninami tkaninach materiały materiałów materiałom materiałami materiałach
n|pattern|wzór wzoru wzorowi wzorem wzorze|wzory wzorów wzorom wzorami wzorach
n|dye|barwnik barwnika barwnikowi barwnikiem barwniku|barwniki barwników barwnikom barwnikami barwnikach
n|jewel|klejnot klejnotu klejnotowi klejnotem klejnocie biżuteria biżuterii biżuterię biżuterią biżuterio|klejnoty klejnotów klejnotom klejnotami klejnotach biżuterie biżuteriom biżuteriami biżuteriach
n|kitchen_garden|warzywnik warzywnika warzywnikowi warzywnikiem warzywniku|warzywniki warzywników warzywnikom warzywnikami warzywnikach
n|compost|kompost kompostu kompostowi kompostem kompoście|komposty kompostów kompostom kompostami kompostach
n|fertiliser|nawóz nawozu nawozowi nawozem nawozie|nawozy nawozów nawozom nawozami nawozach
n|seedling|sadzonka sadzonki sadzonce sadzonkę sadzonką sadzonko|sadzonek sadzonkom sadzonkami sadzonkach
n|gnome|gnom gnoma gnomowi gnomem gnomie|gnomy gnomów gnomom gnomami gnomach
n|hiking_trail|szlak szlaku szlakowi szlakiem|szlaki szlaków szlakom szlakami szlakach
n|mountain_hut|bacówka bacówki bacówce bacówkę bacówką bacówko|bacówek bacówkom bacówkami bacówkach
n|waiting_room|poczekalnia poczekalni poczekalnię poczekalnią poczekalnio|poczekalnie poczekalń poczekalniom poczekalniami poczekalniach
n|reception|recepcja recepcji recepcję recepcją recepcjo|recepcje recepcjom recepcjami recepcjach
n|cash_desk|kasa kasy kasie kasę kasą kaso|kas kasom kasami kasach
n|counter|lada lady ladzie ladę ladą lado|lad ladom ladami ladach
n|shop_window|witryna witryny witrynie witrynę witryną witryno|witryn witrynom witrynami witrynach
n|menu|menu|
n|tip|napiwek napiwka napiwkowi napiwkiem napiwku|napiwki napiwków napiwkom napiwkami napiwkach
n|kettle_drum|kocioł kotła kotłowi kotłem kotle|kotły kotłów kotłom kotłami kotłach
n|rain_boots|gumiak gumiaka gumiakowi gumiakiem gumiaku|gumiaki gumiaków gumiakom gumiakami gumiakach
n|raincoat|peleryna peleryny pelerynie pelerynę peleryną peleryno|peleryn pelerynom pelerynami pelerynach
n|uniform|mundur munduru mundurowi mundurem mundurze|mundury mundurów mundurom mundurami mundurach
n|badge|odznaka odznaki odznace odznakę odznaką odznako|odznak odznakom odznakami odznakach
n|drone|dron drona dronowi dronem dronie|drony dronów dronom dronami dronach
n|app|aplikacja aplikacji aplikację aplikacją aplikacjo|aplikacje aplikacjom aplikacjami aplikacjach
n|website|strona_internetowa|
n|password|hasło hasła hasłu hasłem haśle|haseł hasłom hasłami hasłach
n|attention|uwaga uwagi uwadze uwagę uwagą uwago|uwag uwagom uwagami uwagach
n|good_night|dobranoc|
n|announcement|obwieszczenie obwieszczenia obwieszczeniu obwieszczeniem|obwieszczeń obwieszczeniom obwieszczeniami obwieszczeniach
n|good_morning|dzień_dobry|
n|water_supply|wodociąg wodociągu wodociągowi wodociągiem|wodociągi wodociągów wodociągom wodociągami wodociągach
n|dam|tama tamy tamie tamę tamą tamo zapora zapory zaporze zaporę zaporą zaporo|tamom tamami tamach zapor zaporom zaporami zaporach
n|tap_water|kranówka kranówki kranówce kranówkę kranówką kranówko|kranówek kranówkom kranówkami kranówkach
n|gardening|ogrodnictwo ogrodnictwa ogrodnictwu ogrodnictwem ogrodnictwie|ogrodnictw ogrodnictwom ogrodnictwami ogrodnictwach
n|breeze_block|pustak pustaka pustakowi pustakiem pustaku|pustaki pustaków pustakom pustakami pustakach
n|scaffolding|rusztowanie rusztowania rusztowaniu rusztowaniem|rusztowań rusztowaniom rusztowaniami rusztowaniach
n|parquet|parkiet parkietu parkietowi parkietem parkiecie|parkiety parkietów parkietom parkietami parkietach
n|plasterwork|tynk tynku tynkowi tynkiem|tynki tynków tynkom tynkami tynkach
n|wallpaper|tapeta tapety tapecie tapetę tapetą tapeto|tapet tapetom tapetami tapetach
v|help|pomaga pomagał pomagała pomagało pomoże pomógł pomogła pomogło|pomagają pomagali pomagały pomagam pomagamy pomogą pomogli pomogły pomogę pomożemy|pomagać pomagaj pomagajcie pomóc pomóż pomóżcie|pomagany pomagana pomagane pomaganego pomaganej pomaganemu pomaganą pomaganym pomaganych pomaganymi pomagani pomaganie pomagania pomaganiu pomaganiem pomagając pomagający pomagająca pomagające pomagającego pomagającej pomagającemu pomagającą pomagającym pomagających pomagającymi
v|go|idzie szedł szła szło pójdzie poszedł poszła poszło chodzi chodził chodziła chodziło|idą szli szły idę idziemy pójdą poszli poszły pójdę pójdziemy chodzą chodzili chodziły chodzę chodzimy|iść idź idźcie pójść pójdź pójdźcie chodzić chodź chodźcie|idąc idący idąca idące idącego idącej idącemu idącą idącym idących idącymi chodzony chodzona chodzone chodzonego chodzonej chodzonemu chodzoną chodzonym chodzonych chodzonymi chodzeni chodzenie chodzenia chodzeniu chodzeniem chodząc chodzący chodząca chodzące chodzącego chodzącej chodzącemu chodzącą chodzącym chodzących chodzącymi
v|drive|jedzie jechał jechała jechało pojedzie pojechał pojechała pojechało jeździ jeździł jeździła jeździło prowadzi prowadził prowadziła prowadziło|jadą jechali jechały jadę jedziemy pojadą pojechali pojechały pojadę pojedziemy jeżdżą jeździli jeździły jeżdżę jeździmy prowadzą prowadzili prowadziły prowadzę prowadzimy|jechać jedź jedźcie pojechać pojedź pojedźcie jeździć jeźdź jeźdźcie prowadzić prowadź prowadźcie|jadąc jadący jadąca jadące jadącego jadącej jadącemu jadącą jadącym jadących jadącymi jeżdżony jeżdżona jeżdżone jeżdżonego jeżdżonej jeżdżonemu jeżdżoną jeżdżonym jeżdżonych jeżdżonymi jeżdżeni jeżdżenie jeżdżenia jeżdżeniu jeżdżeniem jeżdżąc jeżdżący jeżdżąca jeżdżące jeżdżącego jeżdżącej jeżdżącemu jeżdżącą jeżdżącym jeżdżących jeżdżącymi prowadzony prowadzona prowadzone prowadzonego prowadzonej prowadzonemu prowadzoną prowadzonym prowadzonych prowadzonymi prowadzeni prowadzenie prowadzenia prowadzeniu prowadzeniem prowadząc prowadzący prowadząca prowadzące prowadzącego prowadzącej prowadzącemu prowadzącą prowadzącym prowadzących prowadzącymi
v|come|przychodzi przychodził przychodziła przychodziło przyjdzie przyszedł przyszła przyszło przyjeżdża przyjeżdżał przyjeżdżała przyjeżdżało przyjedzie przyjechał przyjechała przyjechało|przychodzą przychodzili przychodziły przychodzę przychodzimy przyjdą przyszli przyszły przyjdę przyjdziemy przyjeżdżają przyjeżdżali przyjeżdżały przyjeżdżam przyjeżdżamy przyjadą przyjechali przyjechały przyjadę przyjedziemy|przychodzić przychodź przychodźcie przyjść przyjdź przyjdźcie przyjeżdżać przyjeżdżaj przyjeżdżajcie przyjechać przyjedź przyjedźcie|przychodzony przychodzona przychodzone przychodzonego przychodzonej przychodzonemu przychodzoną przychodzonym przychodzonych przychodzonymi przychodzeni przychodzenie przychodzenia przychodzeniu przychodzeniem przychodząc przychodzący przychodząca przychodzące przychodzącego przychodzącej przychodzącemu przychodzącą przychodzącym przychodzących przychodzącymi przyjeżdżany przyjeżdżana przyjeżdżane przyjeżdżanego przyjeżdżanej przyjeżdżanemu przyjeżdżaną przyjeżdżanym przyjeżdżanych przyjeżdżanymi przyjeżdżani przyjeżdżanie przyjeżdżania przyjeżdżaniu przyjeżdżaniem przyjeżdżając przyjeżdżający przyjeżdżająca przyjeżdżające przyjeżdżającego przyjeżdżającej przyjeżdżającemu przyjeżdżającą przyjeżdżającym przyjeżdżających przyjeżdżającymi
v|leave|wychodzi wychodził wychodziła wychodziło wyjdzie wyszedł wyszła wyszło odchodzi odchodził odchodziła odchodziło odejdzie odszedł odeszła odeszło wyjedzie wyjechał wyjechała wyjechało wyjeżdża wyjeżdżał wyjeżdżała wyjeżdżało opuści opuścił opuściła opuściło opuszcza opuszczał opuszczała opuszczało|wychodzą wychodzili wychodziły wychodzę wychodzimy wyjdą wyszli wyszły wyjdę wyjdziemy odchodzą odchodzili odchodziły odchodzę odchodzimy odejdą odeszli odeszły odejdę odejdziemy wyjadą wyjechali wyjechały wyjadę wyjedziemy wyjeżdżają wyjeżdżali wyjeżdżały wyjeżdżam wyjeżdżamy opuszczą opuścili opuściły opuszczę opuścimy opuszczają opuszczali opuszczały opuszczam opuszczamy|wychodzić wychodź wychodźcie wyjść wyjdź wyjdźcie odchodzić odchodź odchodźcie odejść odejdź odejdźcie wyjechać wyjedź wyjedźcie wyjeżdżać wyjeżdżaj wyjeżdżajcie opuścić opuść opuśćcie opuszczać opuszczaj opuszczajcie|wychodzony wychodzona wychodzone wychodzonego wychodzonej wychodzonemu wychodzoną wychodzonym wychodzonych wychodzonymi wychodzeni wychodzenie wychodzenia wychodzeniu wychodzeniem wychodząc wychodzący wychodząca wychodzące wychodzącego wychodzącej wychodzącemu wychodzącą wychodzącym wychodzących wychodzącymi odchodzony odchodzona odchodzone odchodzonego odchodzonej odchodzonemu odchodzoną odchodzonym odchodzonych odchodzonymi odchodzeni odchodzenie odchodzenia odchodzeniu odchodzeniem odchodząc odchodzący odchodząca odchodzące odchodzącego odchodzącej odchodzącemu odchodzącą odchodzącym odchodzących odchodzącymi wyjeżdżany wyjeżdżana wyjeżdżane wyjeżdżanego wyjeżdżanej wyjeżdżanemu wyjeżdżaną wyjeżdżanym wyjeżdżanych wyjeżdżanymi wyjeżdżani wyjeżdżanie wyjeżdżania wyjeżdżaniu wyjeżdżaniem wyjeżdżając wyjeżdżający wyjeżdżająca wyjeżdżające wyjeżdżającego wyjeżdżającej wyjeżdżającemu wyjeżdżającą wyjeżdżającym wyjeżdżających wyjeżdżającymi opuszczeni opuszczenie opuszczenia opuszczeniu opuszczeniem opuszczany opuszczana opuszczane opuszczanego opuszczanej opuszczanemu opuszczaną opuszczanym opuszczanych opuszczanymi opuszczani opuszczanie opuszczania opuszczaniu opuszczaniem opuszczając opuszczający opuszczająca opuszczające opuszczającego opuszczającej opuszczającemu opuszczającą opuszczającym opuszczających opuszczającymi
v|enter|wchodzi wchodził wchodziła wchodziło wejdzie wszedł weszła weszło|wchodzą wchodzili wchodziły wchodzę wchodzimy wejdą weszli weszły wejdę wejdziemy|wchodzić wchodź wchodźcie wejść wejdź wejdźcie|wchodzony wchodzona wchodzone wchodzonego wchodzonej wchodzonemu wchodzoną wchodzonym wchodzonych wchodzonymi wchodzeni wchodzenie wchodzenia wchodzeniu wchodzeniem wchodząc wchodzący wchodząca wchodzące wchodzącego wchodzącej wchodzącemu wchodzącą wchodzącym wchodzących wchodzącymi
v|return|wraca wracał wracała wracało wróci wrócił wróciła wróciło powróci powrócił powróciła powróciło|wracają wracali wracały wracam wracamy wrócą wrócili wróciły wrócę wrócimy powrócą powrócili powróciły powrócę powrócimy|wracać wracaj wracajcie wrócić wróć wróćcie powrócić powróć powróćcie|wracany wracana wracane wracanego wracanej wracanemu wracaną wracanym wracanych wracanymi wracani wracanie wracania wracaniu wracaniem wracając wracający wracająca wracające wracającego wracającej wracającemu wracającą wracającym wracających wracającymi wrócony wrócona wrócone wróconego wróconej wróconemu wróconą wróconym wróconych wróconymi wróceni wrócenie wrócenia wróceniu wróceniem powrócony powrócona powrócone powróconego powróconej powróconemu powróconą powróconym powróconych powróconymi powróceni powrócenie powrócenia powróceniu powróceniem
v|run|biegnie biegł biegła biegło biega biegał biegała biegało pobiegnie pobiegł pobiegła pobiegło|biegną biegli biegły biegnę biegniemy biegają biegali biegały biegam biegamy pobiegną pobiegli pobiegły pobiegnę pobiegniemy|biec biegnij biegnijcie biegać biegaj biegajcie pobiec pobiegnij pobiegnijcie|biegnąc biegnący biegnąca biegnące biegnącego biegnącej biegnącemu biegnącą biegnącym biegnących biegnącymi biegany biegana biegane bieganego bieganej bieganemu bieganą bieganym bieganych bieganymi biegani bieganie biegania bieganiu bieganiem biegając biegający biegająca biegające biegającego biegającej biegającemu biegającą biegającym biegających biegającymi
v|walk|spaceruje spacerował spacerowała spacerowało wędruje wędrował wędrowała wędrowało|spacerują spacerowali spacerowały spaceruję spacerujemy wędrują wędrowali wędrowały wędruję wędrujemy|spacerować spaceruj spacerujcie wędrować wędruj wędrujcie|spacerowanie spacerowania spacerowaniu spacerowaniem spacerując spacerujący spacerująca spacerujące spacerującego spacerującej spacerującemu spacerującą spacerującym spacerujących spacerującymi wędrowanie wędrowania wędrowaniu wędrowaniem wędrując wędrujący wędrująca wędrujące wędrującego wędrującej wędrującemu wędrującą wędrującym wędrujących wędrującymi
v|swim|pływa pływał pływała pływało płynie płynął płynęła płynęło popłynie popłynął popłynęła popłynęło|pływają pływali pływały pływam pływamy płyną płynęli płynęły płynę płyniemy popłyną popłynęli popłynęły popłynę popłyniemy|pływać pływaj pływajcie płynąć płynij płynijcie popłynąć popłynij popłynijcie|pływanie pływania pływaniu pływaniem pływając pływający pływająca pływające pływającego pływającej pływającemu pływającą pływającym pływających pływającymi płynięcie płynięcia płynięciu płynięciem płynąc płynący płynąca płynące płynącego płynącej płynącemu płynącą płynącym płynących płynącymi popłynięcie popłynięcia popłynięciu popłynięciem
v|fly|latał latała latało leci leciał leciała leciało poleci poleciał poleciała poleciało|latają latali latały latam latamy lecą lecieli leciały lecę lecimy polecą polecieli poleciały polecę polecimy|latać lataj latajcie lecieć leć lećcie polecieć poleć polećcie|latanie latania lataniu lataniem latając latający latająca latające latającego latającej latającemu latającą latającym latających latającymi lecienie lecienia lecieniu lecieniem lecąc lecący lecąca lecące lecącego lecącej lecącemu lecącą lecącym lecących lecącymi polecienie polecienia polecieniu polecieniem
v|jump|skacze skakał skakała skakało skoczy skoczył skoczyła skoczyło podskoczy podskoczył podskoczyła podskoczyło|skaczą skakali skakały skaczę skaczemy skoczą skoczyli skoczyły skoczę skoczymy podskoczą podskoczyli podskoczyły podskoczę podskoczymy|skakać skacz skaczcie skoczyć skocz skoczcie podskoczyć podskocz podskoczcie|skakanie skakania skakaniu skakaniem skacząc skaczący skacząca skaczące skaczącego skaczącej skaczącemu skaczącą skaczącym skaczących skaczącymi skoczenie skoczenia skoczeniu skoczeniem podskoczenie podskoczenia podskoczeniu podskoczeniem
v|climb|wspina wspinał wspinała wspinało wespnie wspiął wspięła wspięło|wspinają wspinali wspinały wspinam wspinamy wespną wspięli wspięły wespnę wespniemy|wspinać wspinaj wspinajcie wspiąć wespnij wespnijcie|wspinanie wspinania wspinaniu wspinaniem wspinając wspinający wspinająca wspinające wspinającego wspinającej wspinającemu wspinającą wspinającym wspinających wspinającymi wspięty wspięta wspięte wspiętego wspiętej wspiętemu wspiętą wspiętym wspiętych wspiętymi wspięci wspięcie wspięcia wspięciu wspięciem
v|fall|spada spadał spadała spadało pada padał padała padało spadnie spadł spadła spadło upadnie upadł upadła upadło upada upadał upadała upadało|spadają spadali spadały spadam spadamy padają padali padały padam padamy spadną spadli spadły spadnę spadniemy upadną upadli upadły upadnę upadniemy upadają upadali upadały upadam upadamy|spadać spadaj spadajcie padać padaj padajcie spaść spadnij spadnijcie upaść upadnij upadnijcie upadać upadaj upadajcie|spadanie spadania spadaniu spadaniem spadając spadający spadająca spadające spadającego spadającej spadającemu spadającą spadającym spadających spadającymi padanie padania padaniu padaniem padając padający padająca padające padającego padającej padającemu padającą padającym padających padającymi upadanie upadania upadaniu upadaniem upadając upadający upadająca upadające upadającego upadającej upadającemu upadającą upadającym upadających upadającymi
v|fall_asleep|zasypia zasypiał zasypiała zasypiało zaśnie zasnął zasnęła zasnęło|zasypiają zasypiali zasypiały zasypiam zasypiamy zasną zasnęli zasnęły zasnę zaśniemy|zasypiać zasypiaj zasypiajcie zasnąć zaśnij zaśnijcie|zasypianie zasypiania zasypianiu zasypianiem zasypiając zasypiający zasypiająca zasypiające zasypiającego zasypiającej zasypiającemu zasypiającą zasypiającym zasypiających zasypiającymi zasnięcie zasnięcia zasnięciu zasnięciem
v|wake_up|budzi budził budziła budziło obudzi obudził obudziła obudziło|budzą budzili budziły budzę budzimy obudzą obudzili obudziły obudzę obudzimy|budzić budź budźcie obudzić obudź obudźcie|budzony budzona budzone budzonego budzonej budzonemu budzoną budzonym budzonych budzonymi budzeni budzenie budzenia budzeniu budzeniem budząc budzący budząca budzące budzącego budzącej budzącemu budzącą budzącym budzących budzącymi obudzony obudzona obudzone obudzonego obudzonej obudzonemu obudzoną obudzonym obudzonych obudzonymi obudzeni obudzenie obudzenia obudzeniu obudzeniem
v|sleep|śpi spał spała spało|śpią spali spały śpię śpimy|spać śpij śpijcie|spanie spania spaniu spaniem śpiąc śpiącego śpiącej śpiącemu śpiącą śpiącym śpiących śpiącymi
v|rest|odpoczywa odpoczywał odpoczywała odpoczywało odpocznie odpoczął odpoczęła odpoczęło|odpoczywają odpoczywali odpoczywały odpoczywam odpoczywamy odpoczną odpoczęli odpoczęły odpocznę odpoczniemy|odpoczywać odpoczywaj odpoczywajcie odpocząć odpocznij odpocznijcie|odpoczywanie odpoczywania odpoczywaniu odpoczywaniem odpoczywając odpoczywający odpoczywająca odpoczywające odpoczywającego odpoczywającej odpoczywającemu odpoczywającą odpoczywającym odpoczywających odpoczywającymi odpoczęcie odpoczęcia odpoczęciu odpoczęciem
v|sit|siedzi siedział siedziała siedziało siada siadał siadała siadało usiądzie usiadł usiadła usiadło|siedzą siedzieli siedziały siedzę siedzimy siadają siadali siadały siadam siadamy usiądą usiadli usiadły usiądę usiądziemy|siedzieć siedź siedźcie siadać siadaj siadajcie usiąść usiądź usiądźcie|siedzienie siedzienia siedzieniu siedzieniem siedząc siedzący siedząca siedzące siedzącego siedzącej siedzącemu siedzącą siedzącym siedzących siedzącymi siadanie siadania siadaniu siadaniem siadając siadający siadająca siadające siadającego siadającej siadającemu siadającą siadającym siadających siadającymi
v|stand|stoi stał stała stało stanie stanął stanęła stanęło wstaje wstawał wstawała wstawało wstanie wstał wstała wstało|stoją stały stoję stoimy staną stanęli stanęły stanę staniemy wstają wstawali wstawały wstaję wstajemy wstaną wstali wstały wstanę wstaniemy|stać stój stójcie stanąć stanij stanijcie wstawać wstaj wstajcie wstać wstanij wstanijcie|stania staniu staniem stojąc stojący stojąca stojące stojącego stojącej stojącemu stojącą stojącym stojących stojącymi stanięcie stanięcia stanięciu stanięciem wstawanie wstawania wstawaniu wstawaniem wstając wstający wstająca wstające wstającego wstającej wstającemu wstającą wstającym wstających wstającymi wstania wstaniu wstaniem
v|lie|leży leżał leżała leżało|leżą leżeli leżały leżę leżymy|leżeć leż leżcie|leżenie leżenia leżeniu leżeniem leżąc leżący leżąca leżące leżącego leżącej leżącemu leżącą leżącym leżących leżącymi
v|hang|wisi wisiał wisiała wisiało wiesza wieszał wieszała wieszało powiesi powiesił powiesiła powiesiło|wiszą wisieli wisiały wiszę wisimy wieszają wieszali wieszały wieszam wieszamy powieszą powiesili powiesiły powieszę powiesimy|wisieć wiś wiście wieszać wieszaj wieszajcie powiesić powieś powieście|wisienie wisienia wisieniu wisieniem wisząc wiszący wisząca wiszące wiszącego wiszącej wiszącemu wiszącą wiszącym wiszących wiszącymi wieszany wieszana wieszane wieszanego wieszanej wieszanemu wieszaną wieszanym wieszanych wieszanymi wieszani wieszanie wieszania wieszaniu wieszaniem wieszając wieszający wieszająca wieszające wieszającego wieszającej wieszającemu wieszającą wieszającym wieszających wieszającymi powieszony powieszona powieszone powieszonego powieszonej powieszonemu powieszoną powieszonym powieszonych powieszonymi powieszeni powieszenie powieszenia powieszeniu powieszeniem
v|wait|czeka czekał czekała czekało poczeka poczekał poczekała poczekało oczekuje oczekiwał oczekiwała oczekiwało|czekają czekali czekały czekam czekamy poczekają poczekali poczekały poczekam poczekamy oczekują oczekiwali oczekiwały oczekuję oczekujemy|czekać czekaj czekajcie poczekać poczekaj poczekajcie oczekiwać oczekuj oczekujcie|czekanie czekania czekaniu czekaniem czekając czekający czekająca czekające czekającego czekającej czekającemu czekającą czekającym czekających czekającymi poczekanie poczekania poczekaniu poczekaniem oczekiwany oczekiwana oczekiwane oczekiwanego oczekiwanej oczekiwanemu oczekiwaną oczekiwanym oczekiwanych oczekiwanymi oczekiwani oczekiwanie oczekiwania oczekiwaniu oczekiwaniem oczekując oczekujący oczekująca oczekujące oczekującego oczekującej oczekującemu oczekującą oczekującym oczekujących oczekującymi
v|live|mieszka mieszkał mieszkała mieszkało żyje żył żyła żyło|mieszkają mieszkali mieszkały mieszkam mieszkamy żyją żyli żyły żyję żyjemy|mieszkać mieszkaj mieszkajcie żyć żyj żyjcie|mieszkając mieszkający mieszkająca mieszkające mieszkającego mieszkającej mieszkającemu mieszkającą mieszkającym mieszkających mieszkającymi żyjąc żyjący żyjąca żyjące żyjącego żyjącej żyjącemu żyjącą żyjącym żyjących żyjącymi
v|die|umiera umierał umierała umierało umrze umarł umarła umarło ginie ginął ginęła ginęło|umierają umierali umierały umieram umieramy umrą umarli umarły umrę umrzemy giną ginęli ginęły ginę giniemy|umierać umieraj umierajcie umrzeć ginąć ginij ginijcie|umieranie umierania umieraniu umieraniem umierając umierający umierająca umierające umierającego umierającej umierającemu umierającą umierającym umierających umierającymi ginięcie ginięcia ginięciu ginięciem ginąc ginący ginąca ginące ginącego ginącej ginącemu ginącą ginącym ginących ginącymi
v|be_born|rodzi rodził rodziła rodziło urodzi urodził urodziła urodziło|rodzą rodzili rodziły rodzę rodzimy urodzą urodzili urodziły urodzę urodzimy|rodzić rodź rodźcie urodzić urodź urodźcie|rodzony rodzona rodzone rodzonego rodzonej rodzonemu rodzoną rodzonym rodzonych rodzonymi rodzeni rodzenie rodzenia rodzeniu rodzeniem rodząc rodzący rodząca rodzące rodzącego rodzącej rodzącemu rodzącą rodzącym rodzących rodzącymi urodzony urodzona urodzone urodzonego urodzonej urodzonemu urodzoną urodzonym urodzonych urodzonymi urodzeni urodzenie urodzenia urodzeniu urodzeniem
v|grow|rośnie rósł rosła rosło urośnie urósł urosła urosło wyrasta wyrastał wyrastała wyrastało|rośną rośli rosły rośnę rośniemy urośną urośli urosły urośnę urośniemy wyrastają wyrastali wyrastały wyrastam wyrastamy|rosnąć rośnij rośnijcie urosnąć urośnij urośnijcie wyrastać wyrastaj wyrastajcie|rośnąc rośnący rośnąca rośnące rośnącego rośnącej rośnącemu rośnącą rośnącym rośnących rośnącymi wyrastanie wyrastania wyrastaniu wyrastaniem wyrastając wyrastający wyrastająca wyrastające wyrastającego wyrastającej wyrastającemu wyrastającą wyrastającym wyrastających wyrastającymi
v|bloom|kwitnie kwitł kwitła kwitło rozkwitnie rozkwitł rozkwitła rozkwitło|kwitną kwitli kwitły kwitnę kwitniemy rozkwitną rozkwitli rozkwitły rozkwitnę rozkwitniemy|kwitnąć kwitnij kwitnijcie rozkwitnąć rozkwitnij rozkwitnijcie|kwitnięcie kwitnięcia kwitnięciu kwitnięciem kwitnąc kwitnący kwitnąca kwitnące kwitnącego kwitnącej kwitnącemu kwitnącą kwitnącym kwitnących kwitnącymi rozkwitnięcie rozkwitnięcia rozkwitnięciu rozkwitnięciem
v|eat|je jadł jadła jadło zje zjadł zjadła zjadło zjada zjadał zjadała zjadało|jedzą jedli jadły jem jemy zjedzą zjedli zjadły zjem zjemy zjadają zjadali zjadały zjadam zjadamy|jeść jedz jedzcie zjeść zjedz zjedzcie zjadać zjadaj zjadajcie|jedzony jedzona jedzone jedzonego jedzonej jedzonemu jedzoną jedzonym jedzonych jedzonymi jedzeni jedząc jedzący jedząca jedzące jedzącego jedzącej jedzącemu jedzącą jedzącym jedzących jedzącymi zjedzony zjedzona zjedzone zjedzonego zjedzonej zjedzonemu zjedzoną zjedzonym zjedzonych zjedzonymi zjedzeni zjedzenie zjedzenia zjedzeniu zjedzeniem zjadany zjadana zjadane zjadanego zjadanej zjadanemu zjadaną zjadanym zjadanych zjadanymi zjadani zjadanie zjadania zjadaniu zjadaniem zjadając zjadający zjadająca zjadające zjadającego zjadającej zjadającemu zjadającą zjadającym zjadających zjadającymi
v|drink|pije pił piło wypije wypił wypiła wypiło popija popijał popijała popijało|piją pili piję pijemy wypiją wypili wypiły wypiję wypijemy popijają popijali popijały popijam popijamy|pić pij pijcie wypić wypij wypijcie popijać popijaj popijajcie|pity pita pite pitego pitej pitemu pitą pitym pitych pitymi pici picie picia piciu piciem pijąc pijący pijąca pijące pijącego pijącej pijącemu pijącą pijącym pijących pijącymi wypity wypita wypite wypitego wypitej wypitemu wypitą wypitym wypitych wypitymi wypici wypicie wypicia wypiciu wypiciem popijany popijana popijane popijanego popijanej popijanemu popijaną popijanym popijanych popijanymi popijani popijanie popijania popijaniu popijaniem popijając popijający popijająca popijające popijającego popijającej popijającemu popijającą popijającym popijających popijającymi
v|bake|piecze piekł piekła piekło upiecze upiekł upiekła upiekło|pieką piekli piekły piekę pieczemy upieką upiekli upiekły upiekę upieczemy|piecz pieczcie upiec upiecz upieczcie|pieczony pieczona pieczone pieczonego pieczonej pieczonemu pieczoną pieczonym pieczonych pieczonymi pieczeni pieczenie pieczenia pieczeniu pieczeniem piekąc piekący piekąca piekące piekącego piekącej piekącemu piekącą piekącym piekących piekącymi upieczony upieczona upieczone upieczonego upieczonej upieczonemu upieczoną upieczonym upieczonych upieczonymi upieczeni upieczenie upieczenia upieczeniu upieczeniem
v|cook|gotuje gotował gotowała gotowało ugotuje ugotował ugotowała ugotowało przyrządza przyrządzał przyrządzała przyrządzało|gotują gotowali gotowały gotuję gotujemy ugotują ugotowali ugotowały ugotuję ugotujemy przyrządzają przyrządzali przyrządzały przyrządzam przyrządzamy|gotować gotuj gotujcie ugotować ugotuj ugotujcie przyrządzać przyrządzaj przyrządzajcie|gotowany gotowana gotowane gotowanego gotowanej gotowanemu gotowaną gotowanym gotowanych gotowanymi gotowani gotowanie gotowania gotowaniu gotowaniem gotując gotujący gotująca gotujące gotującego gotującej gotującemu gotującą gotującym gotujących gotującymi ugotowany ugotowana ugotowane ugotowanego ugotowanej ugotowanemu ugotowaną ugotowanym ugotowanych ugotowanymi ugotowani ugotowanie ugotowania ugotowaniu ugotowaniem przyrządzany przyrządzana przyrządzane przyrządzanego przyrządzanej przyrządzanemu przyrządzaną przyrządzanym przyrządzanych przyrządzanymi przyrządzani przyrządzanie przyrządzania przyrządzaniu przyrządzaniem przyrządzając przyrządzający przyrządzająca przyrządzające przyrządzającego przyrządzającej przyrządzającemu przyrządzającą przyrządzającym przyrządzających przyrządzającymi
v|fry|smaży smażył smażyła smażyło usmaży usmażył usmażyła usmażyło|smażą smażyli smażyły smażę smażymy usmażą usmażyli usmażyły usmażę usmażymy|smażyć smaż smażcie usmażyć usmaż usmażcie|smażony smażona smażone smażonego smażonej smażonemu smażoną smażonym smażonych smażonymi smażeni smażenie smażenia smażeniu smażeniem smażąc smażący smażąca smażące smażącego smażącej smażącemu smażącą smażącym smażących smażącymi usmażony usmażona usmażone usmażonego usmażonej usmażonemu usmażoną usmażonym usmażonych usmażonymi usmażeni usmażenie usmażenia usmażeniu usmażeniem
v|boil|wrze wrzał wrzała wrzało zagotuje zagotował zagotowała zagotowało|wrzą wrzali wrzały wrzę wrzemy zagotują zagotowali zagotowały zagotuję zagotujemy|wrzeć wrz wrzcie zagotować zagotuj zagotujcie|wrzenie wrzenia wrzeniu wrzeniem wrząc wrzący wrząca wrzące wrzącego wrzącej wrzącemu wrzącą wrzącym wrzących wrzącymi zagotowany zagotowana zagotowane zagotowanego zagotowanej zagotowanemu zagotowaną zagotowanym zagotowanych zagotowanymi zagotowani zagotowanie zagotowania zagotowaniu zagotowaniem
v|cut|kroi kroił kroiła kroiło pokroi pokroił pokroiła pokroiło tnie ciął cięła cięło ścina ścinał ścinała ścinało wytnie wyciął wycięła wycięło|kroją kroili kroiły kroję kroimy pokroją pokroili pokroiły pokroję pokroimy tną cięli cięły tnę tniemy ścinają ścinali ścinały ścinam ścinamy wytną wycięli wycięły wytnę wytniemy|kroić krój krójcie pokroić pokrój pokrójcie ciąć tnij tnijcie ścinać ścinaj ścinajcie wyciąć wytnij wytnijcie|krojony krojona krojone krojonego krojonej krojonemu krojoną krojonym krojonych krojonymi krojeni krojenie krojenia krojeniu krojeniem krojąc krojący krojąca krojące krojącego krojącej krojącemu krojącą krojącym krojących krojącymi pokrojony pokrojona pokrojone pokrojonego pokrojonej pokrojonemu pokrojoną pokrojonym pokrojonych pokrojonymi pokrojeni pokrojenie pokrojenia pokrojeniu pokrojeniem cięty cięta cięte ciętego ciętej ciętemu ciętą ciętym ciętych ciętymi cięci cięcie cięcia cięciu cięciem tnąc tnący tnąca tnące tnącego tnącej tnącemu tnącą tnącym tnących tnącymi ścinany ścinana ścinane ścinanego ścinanej ścinanemu ścinaną ścinanym ścinanych ścinanymi ścinani ścinanie ścinania ścinaniu ścinaniem ścinając ścinający ścinająca ścinające ścinającego ścinającej ścinającemu ścinającą ścinającym ścinających ścinającymi wycięty wycięta wycięte wyciętego wyciętej wyciętemu wyciętą wyciętym wyciętych wyciętymi wycięci wycięcie wycięcia wycięciu wycięciem
v|mix|miesza mieszał mieszała mieszało wymiesza wymieszał wymieszała wymieszało|mieszają mieszali mieszały mieszam mieszamy wymieszają wymieszali wymieszały wymieszam wymieszamy|mieszać mieszaj mieszajcie wymieszać wymieszaj wymieszajcie|mieszany mieszana mieszane mieszanego mieszanej mieszanemu mieszaną mieszanym mieszanych mieszanymi mieszani mieszanie mieszania mieszaniu mieszaniem mieszając mieszający mieszająca mieszające mieszającego mieszającej mieszającemu mieszającą mieszającym mieszających mieszającymi wymieszany wymieszana wymieszane wymieszanego wymieszanej wymieszanemu wymieszaną wymieszanym wymieszanych wymieszanymi wymieszani wymieszanie wymieszania wymieszaniu wymieszaniem
v|knead|ugniata ugniatał ugniatała ugniatało zagniecie zagniótł zagniotła zagniotło|ugniatają ugniatali ugniatały ugniatam ugniatamy zagniotą zagnietli zagniotły zagniotę zagnieciemy|ugniatać ugniataj ugniatajcie zagnieść zagnieć zagniećcie|ugniatany ugniatana ugniatane ugniatanego ugniatanej ugniatanemu ugniataną ugniatanym ugniatanych ugniatanymi ugniatani ugniatanie ugniatania ugniataniu ugniataniem ugniatając ugniatający ugniatająca ugniatające ugniatającego ugniatającej ugniatającemu ugniatającą ugniatającym ugniatających ugniatającymi zagnieciony zagnieciona zagniecione zagniecionego zagniecionej zagniecionemu zagniecioną zagniecionym zagniecionych zagniecionymi zagniecieni zagniecienie zagniecienia zagniecieniu zagniecieniem
v|pour|leje lał lała lało nalewa nalewał nalewała nalewało naleje nalał nalała nalało wleje wlał wlała wlało wlewa wlewał wlewała wlewało|leją lali lały leję lejemy nalewają nalewali nalewały nalewam nalewamy naleją nalali nalały naleję nalejemy wleją wlali wlały wleję wlejemy wlewają wlewali wlewały wlewam wlewamy|lać lej lejcie nalewać nalewaj nalewajcie nalać nalej nalejcie wlać wlej wlejcie wlewać wlewaj wlewajcie|lany lana lane lanego lanej lanemu laną lanym lanych lanymi lani lanie lania laniu laniem lejąc lejący lejąca lejące lejącego lejącej lejącemu lejącą lejącym lejących lejącymi nalewany nalewana nalewane nalewanego nalewanej nalewanemu nalewaną nalewanym nalewanych nalewanymi nalewani nalewanie nalewania nalewaniu nalewaniem nalewając nalewający nalewająca nalewające nalewającego nalewającej nalewającemu nalewającą nalewającym nalewających nalewającymi nalany nalana nalane nalanego nalanej nalanemu nalaną nalanym nalanych nalanymi nalani nalanie nalania nalaniu nalaniem wlany wlana wlane wlanego wlanej wlanemu wlaną wlanym wlanych wlanymi wlani wlanie wlania wlaniu wlaniem wlewany wlewana wlewane wlewanego wlewanej wlewanemu wlewaną wlewanym wlewanych wlewanymi wlewani wlewanie wlewania wlewaniu wlewaniem wlewając wlewający wlewająca wlewające wlewającego wlewającej wlewającemu wlewającą wlewającym wlewających wlewającymi
v|peel|obiera obierał obierała obierało obierze obrał obrała obrało|obierają obierali obierały obieram obieramy obiorą obrali obrały obiorę obierzemy|obierać obieraj obierajcie obrać obierz obierzcie|obierany obierana obierane obieranego obieranej obieranemu obieraną obieranym obieranych obieranymi obierani obieranie obierania obieraniu obieraniem obierając obierający obierająca obierające obierającego obierającej obierającemu obierającą obierającym obierających obierającymi obrany obrana obrane obranego obranej obranemu obraną obranym obranych obranymi obrani obranie obrania obraniu obraniem
v|taste|smakuje smakował smakowała smakowało próbuje próbował próbowała próbowało spróbuje spróbował spróbowała spróbowało|smakują smakowali smakowały smakuję smakujemy próbują próbowali próbowały próbuję próbujemy spróbują spróbowali spróbowały spróbuję spróbujemy|smakować smakuj smakujcie próbować próbuj próbujcie spróbować spróbuj spróbujcie|smakowany smakowana smakowane smakowanego smakowanej smakowanemu smakowaną smakowanym smakowanych smakowanymi smakowani smakowanie smakowania smakowaniu smakowaniem smakując smakujący smakująca smakujące smakującego smakującej smakującemu smakującą smakującym smakujących smakującymi próbowany próbowana próbowane próbowanego próbowanej próbowanemu próbowaną próbowanym próbowanych próbowanymi próbowani próbowanie próbowania próbowaniu próbowaniem próbując próbujący próbująca próbujące próbującego próbującej próbującemu próbującą próbującym próbujących próbującymi spróbowany spróbowana spróbowane spróbowanego spróbowanej spróbowanemu spróbowaną spróbowanym spróbowanych spróbowanymi spróbowani spróbowanie spróbowania spróbowaniu spróbowaniem
v|season|doprawia doprawiał doprawiała doprawiało doprawi doprawił doprawiła doprawiło|doprawiają doprawiali doprawiały doprawiam doprawiamy doprawią doprawili doprawiły doprawię doprawimy|doprawiać doprawiaj doprawiajcie doprawić dopraw doprawcie|doprawiany doprawiana doprawiane doprawianego doprawianej doprawianemu doprawianą doprawianym doprawianych doprawianymi doprawiani doprawianie doprawiania doprawianiu doprawianiem doprawiając doprawiający doprawiająca doprawiające doprawiającego doprawiającej doprawiającemu doprawiającą doprawiającym doprawiających doprawiającymi doprawiony doprawiona doprawione doprawionego doprawionej doprawionemu doprawioną doprawionym doprawionych doprawionymi doprawieni doprawienie doprawienia doprawieniu doprawieniem
v|serve|serwuje serwował serwowała serwowało podaje podawał podawała podawało poda podał podała podało|serwują serwowali serwowały serwuję serwujemy podają podawali podawały podaję podajemy podadzą podali podały podam podamy|serwować serwuj serwujcie podawać podaj podajcie podać|serwowany serwowana serwowane serwowanego serwowanej serwowanemu serwowaną serwowanym serwowanych serwowanymi serwowani serwowanie serwowania serwowaniu serwowaniem serwując serwujący serwująca serwujące serwującego serwującej serwującemu serwującą serwującym serwujących serwującymi podawany podawana podawane podawanego podawanej podawanemu podawaną podawanym podawanych podawanymi podawani podawanie podawania podawaniu podawaniem podając podający podająca podające podającego podającej podającemu podającą podającym podających podającymi podany podana podane podanego podanej podanemu podaną podanym podanych podanymi podani podanie podania podaniu podaniem
v|feed|karmi karmił karmiła karmiło nakarmi nakarmił nakarmiła nakarmiło|karmią karmili karmiły karmię karmimy nakarmią nakarmili nakarmiły nakarmię nakarmimy|karmić karm karmcie nakarmić nakarm nakarmcie|karmiony karmiona karmione karmionego karmionej karmionemu karmioną karmionym karmionych karmionymi karmieni karmienie karmienia karmieniu karmieniem karmiąc karmiący karmiąca karmiące karmiącego karmiącej karmiącemu karmiącą karmiącym karmiących karmiącymi nakarmiony nakarmiona nakarmione nakarmionego nakarmionej nakarmionemu nakarmioną nakarmionym nakarmionych nakarmionymi nakarmieni nakarmienie nakarmienia nakarmieniu nakarmieniem
v|make|robi robił robiła robiło zrobi zrobił zrobiła zrobiło tworzy tworzył tworzyła tworzyło stworzy stworzył stworzyła stworzyło|robią robili robiły robię robimy zrobią zrobili zrobiły zrobię zrobimy tworzą tworzyli tworzyły tworzę tworzymy stworzą stworzyli stworzyły stworzę stworzymy|robić rób róbcie zrobić zrób zróbcie tworzyć twórz twórzcie stworzyć stwórz stwórzcie|robiony robiona robione robionego robionej robionemu robioną robionym robionych robionymi robieni robienie robienia robieniu robieniem robiąc robiący robiąca robiące robiącego robiącej robiącemu robiącą robiącym robiących robiącymi zrobiony zrobiona zrobione zrobionego zrobionej zrobionemu zrobioną zrobionym zrobionych zrobionymi zrobieni zrobienie zrobienia zrobieniu zrobieniem tworzony tworzona tworzone tworzonego tworzonej tworzonemu tworzoną tworzonym tworzonych tworzonymi tworzeni tworzenie tworzenia tworzeniu tworzeniem tworząc tworzący tworząca tworzące tworzącego tworzącej tworzącemu tworzącą tworzącym tworzących tworzącymi stworzony stworzona stworzone stworzonego stworzonej stworzonemu stworzoną stworzonym stworzonych stworzonymi stworzeni stworzenie stworzenia stworzeniu stworzeniem
v|do|czyni czynił czyniła czyniło uczyni uczynił uczyniła uczyniło|czynią czynili czyniły czynię czynimy uczynią uczynili uczyniły uczynię uczynimy|czynić czyń czyńcie uczynić uczyń uczyńcie|czyniony czyniona czynione czynionego czynionej czynionemu czynioną czynionym czynionych czynionymi czynieni czynienie czynienia czynieniu czynieniem czyniąc czyniący czyniąca czyniące czyniącego czyniącej czyniącemu czyniącą czyniącym czyniących czyniącymi uczyniony uczyniona uczynione uczynionego uczynionej uczynionemu uczynioną uczynionym uczynionych uczynionymi uczynieni uczynienie uczynienia uczynieniu uczynieniem
v|build|buduje budował budowała budowało zbuduje zbudował zbudowała zbudowało wybuduje wybudował wybudowała wybudowało|budują budowali budowały buduję budujemy zbudują zbudowali zbudowały zbuduję zbudujemy wybudują wybudowali wybudowały wybuduję wybudujemy|budować buduj budujcie zbudować zbuduj zbudujcie wybudować wybuduj wybudujcie|budowany budowana budowane budowanego budowanej budowanemu budowaną budowanym budowanych budowanymi budowani budowanie budowania budowaniu budowaniem budując budujący budująca budujące budującego budującej budującemu budującą budującym budujących budującymi zbudowany zbudowana zbudowane zbudowanego zbudowanej zbudowanemu zbudowaną zbudowanym zbudowanych zbudowanymi zbudowani zbudowanie zbudowania zbudowaniu zbudowaniem wybudowany wybudowana wybudowane wybudowanego wybudowanej wybudowanemu wybudowaną wybudowanym wybudowanych wybudowanymi wybudowani wybudowanie wybudowania wybudowaniu wybudowaniem
v|repair|naprawia naprawiał naprawiała naprawiało naprawi naprawił naprawiła naprawiło wyremontuje wyremontował wyremontowała wyremontowało|naprawiają naprawiali naprawiały naprawiam naprawiamy naprawią naprawili naprawiły naprawię naprawimy wyremontują wyremontowali wyremontowały wyremontuję wyremontujemy|naprawiać naprawiaj naprawiajcie naprawić naprawcie wyremontować wyremontuj wyremontujcie|naprawiany naprawiana naprawiane naprawianego naprawianej naprawianemu naprawianą naprawianym naprawianych naprawianymi naprawiani naprawianie naprawiania naprawianiu naprawianiem naprawiając naprawiający naprawiająca naprawiające naprawiającego naprawiającej naprawiającemu naprawiającą naprawiającym naprawiających naprawiającymi naprawiony naprawiona naprawione naprawionego naprawionej naprawionemu naprawioną naprawionym naprawionych naprawionymi naprawieni naprawienie naprawienia naprawieniu naprawieniem wyremontowany wyremontowana wyremontowane wyremontowanego wyremontowanej wyremontowanemu wyremontowaną wyremontowanym wyremontowanych wyremontowanymi wyremontowani wyremontowanie wyremontowania wyremontowaniu wyremontowaniem
v|break|łamie łamał łamała łamało złamie złamał złamała złamało zepsuje zepsuł zepsuła zepsuło psuje psuł psuła psuło rozbija rozbijał rozbijała rozbijało rozbije rozbił rozbiła rozbiło|łamią łamali łamały łamię łamiemy złamią złamali złamały złamię złamiemy zepsują zepsuli zepsuły zepsuję zepsujemy psują psuli psuły psuję psujemy rozbijają rozbijali rozbijały rozbijam rozbijamy rozbiją rozbili rozbiły rozbiję rozbijemy|łamać łam łamcie złamać złam złamcie zepsuć zepsuj zepsujcie psuć psuj psujcie rozbijać rozbijaj rozbijajcie rozbić rozbij rozbijcie|łamany łamana łamane łamanego łamanej łamanemu łamaną łamanym łamanych łamanymi łamani łamanie łamania łamaniu łamaniem łamiąc łamiący łamiąca łamiące łamiącego łamiącej łamiącemu łamiącą łamiącym łamiących łamiącymi złamany złamana złamane złamanego złamanej złamanemu złamaną złamanym złamanych złamanymi złamani złamanie złamania złamaniu złamaniem zepsuty zepsuta zepsute zepsutego zepsutej zepsutemu zepsutą zepsutym zepsutych zepsutymi zepsuci zepsucie zepsucia zepsuciu zepsuciem psuty psuta psute psutego psutej psutemu psutą psutym psutych psutymi psuci psucie psucia psuciu psuciem psując psujący psująca psujące psującego psującej psującemu psującą psującym psujących psującymi rozbijany rozbijana rozbijane rozbijanego rozbijanej rozbijanemu rozbijaną rozbijanym rozbijanych rozbijanymi rozbijani rozbijanie rozbijania rozbijaniu rozbijaniem rozbijając rozbijający rozbijająca rozbijające rozbijającego rozbijającej rozbijającemu rozbijającą rozbijającym rozbijających rozbijającymi rozbity rozbita rozbite rozbitego rozbitej rozbitemu rozbitą rozbitym rozbitych rozbitymi rozbici rozbicie rozbicia rozbiciu rozbiciem
v|tear|rwie rwał rwała rwało podrze podarł podarła podarło|rwią rwali rwały rwię rwiemy podrą podarli podarły podrę podrzemy|rwać rw rwcie podrzeć podrz podrzcie|rwany rwana rwane rwanego rwanej rwanemu rwaną rwanym rwanych rwanymi rwani rwanie rwania rwaniu rwaniem rwiąc rwiący rwiąca rwiące rwiącego rwiącej rwiącemu rwiącą rwiącym rwiących rwiącymi podarty podarta podarte podartego podartej podartemu podartą podartym podartych podartymi podarci podrzenie podrzenia podrzeniu podrzeniem
v|saw|piłuje piłował piłowała piłowało|piłują piłowali piłowały piłuję piłujemy|piłować piłuj piłujcie|piłowany piłowana piłowane piłowanego piłowanej piłowanemu piłowaną piłowanym piłowanych piłowanymi piłowani piłowanie piłowania piłowaniu piłowaniem piłując piłujący piłująca piłujące piłującego piłującej piłującemu piłującą piłującym piłujących piłującymi
v|hammer|wbija wbijał wbijała wbijało wbije wbił wbiła wbiło|wbijają wbijali wbijały wbijam wbijamy wbiją wbili wbiły wbiję wbijemy|wbijać wbijaj wbijajcie wbić wbij wbijcie|wbijany wbijana wbijane wbijanego wbijanej wbijanemu wbijaną wbijanym wbijanych wbijanymi wbijani wbijanie wbijania wbijaniu wbijaniem wbijając wbijający wbijająca wbijające wbijającego wbijającej wbijającemu wbijającą wbijającym wbijających wbijającymi wbity wbita wbite wbitego wbitej wbitemu wbitą wbitym wbitych wbitymi wbici wbicie wbicia wbiciu wbiciem
v|drill|wierci wiercił wierciła wierciło|wiercą wiercili wierciły wiercę wiercimy|wiercić wierć wierćcie|wiercony wiercona wiercone wierconego wierconej wierconemu wierconą wierconym wierconych wierconymi wierceni wiercenie wiercenia wierceniu wierceniem wiercąc wiercący wiercąca wiercące wiercącego wiercącej wiercącemu wiercącą wiercącym wiercących wiercącymi
v|screw|przykręca przykręcał przykręcała przykręcało przykręci przykręcił przykręciła przykręciło|przykręcają przykręcali przykręcały przykręcam przykręcamy przykręcą przykręcili przykręciły przykręcę przykręcimy|przykręcać przykręcaj przykręcajcie przykręcić przykręć przykręćcie|przykręcany przykręcana przykręcane przykręcanego przykręcanej przykręcanemu przykręcaną przykręcanym przykręcanych przykręcanymi przykręcani przykręcanie przykręcania przykręcaniu przykręcaniem przykręcając przykręcający przykręcająca przykręcające przykręcającego przykręcającej przykręcającemu przykręcającą przykręcającym przykręcających przykręcającymi przykręcony przykręcona przykręcone przykręconego przykręconej przykręconemu przykręconą przykręconym przykręconych przykręconymi przykręceni przykręcenie przykręcenia przykręceniu przykręceniem
v|glue|klei kleił kleiła kleiło sklei skleił skleiła skleiło przyklei przykleił przykleiła przykleiło|kleią kleili kleiły kleię kleimy skleią skleili skleiły skleię skleimy przykleią przykleili przykleiły przykleię przykleimy|kleić klej_cie skleić skle sklecie przykleić przykle przyklecie|klejony klejona klejone klejonego klejonej klejonemu klejoną klejonym klejonych klejonymi klejeni klejenie klejenia klejeniu klejeniem kleiąc kleiący kleiąca kleiące kleiącego kleiącej kleiącemu kleiącą kleiącym kleiących kleiącymi sklejony sklejona sklejone sklejonego sklejonej sklejonemu sklejoną sklejonym sklejonych sklejonymi sklejeni sklejenie sklejenia sklejeniu sklejeniem przyklejony przyklejona przyklejone przyklejonego przyklejonej przyklejonemu przyklejoną przyklejonym przyklejonych przyklejonymi przyklejeni przyklejenie przyklejenia przyklejeniu przyklejeniem
v|sew|szyje szył szyła szyło uszyje uszył uszyła uszyło zszyje zszył zszyła zszyło|szyją szyli szyły szyjemy uszyją uszyli uszyły uszyję uszyjemy zszyją zszyli zszyły zszyję zszyjemy|szyć szyj szyjcie uszyć uszyj uszyjcie zszyć zszyj zszyjcie|szyty szyta szyte szytego szytej szytemu szytą szytym szytych szytymi szyci szycie szycia szyciu szyciem szyjąc szyjący szyjąca szyjące szyjącego szyjącej szyjącemu szyjącą szyjącym szyjących szyjącymi uszyty uszyta uszyte uszytego uszytej uszytemu uszytą uszytym uszytych uszytymi uszyci uszycie uszycia uszyciu uszyciem zszyty zszyta zszyte zszytego zszytej zszytemu zszytą zszytym zszytych zszytymi zszyci zszycie zszycia zszyciu zszyciem
v|knit|dzierga dziergał dziergała dziergało|dziergają dziergali dziergały dziergam dziergamy|dziergać dziergaj dziergajcie|dziergany dziergana dziergane dzierganego dzierganej dzierganemu dzierganą dzierganym dzierganych dzierganymi dziergani dzierganie dziergania dzierganiu dzierganiem dziergając dziergający dziergająca dziergające dziergającego dziergającej dziergającemu dziergającą dziergającym dziergających dziergającymi
v|weave|tka tkał tkała tkało|tkają tkali tkały tkam tkamy|tkać tkaj tkajcie|tkany tkana tkane tkanego tkanej tkanemu tkaną tkanym tkanych tkanymi tkani tkanie tkania tkaniu tkaniem tkając tkający tkająca tkające tkającego tkającej tkającemu tkającą tkającym tkających tkającymi
v|forge|kuje kuł kuła kuło|kują kuły kuję kujemy|kuć kuj kujcie|kuty kuta kute kutego kutej kutemu kutą kutym kutych kutymi kuci kucie kucia kuciu kuciem kując kujący kująca kujące kującego kującej kującemu kującą kującym kujących kującymi
v|carve|rzeźbi rzeźbił rzeźbiła rzeźbiło wyrzeźbi wyrzeźbił wyrzeźbiła wyrzeźbiło|rzeźbią rzeźbili rzeźbiły rzeźbię rzeźbimy wyrzeźbią wyrzeźbili wyrzeźbiły wyrzeźbię wyrzeźbimy|rzeźbić rzeźbcie wyrzeźbić wyrzeźb wyrzeźbcie|rzeźbiony rzeźbiona rzeźbione rzeźbionego rzeźbionej rzeźbionemu rzeźbioną rzeźbionym rzeźbionych rzeźbionymi rzeźbieni rzeźbienie rzeźbienia rzeźbieniu rzeźbieniem rzeźbiąc rzeźbiący rzeźbiąca rzeźbiące rzeźbiącego rzeźbiącej rzeźbiącemu rzeźbiącą rzeźbiącym rzeźbiących rzeźbiącymi wyrzeźbiony wyrzeźbiona wyrzeźbione wyrzeźbionego wyrzeźbionej wyrzeźbionemu wyrzeźbioną wyrzeźbionym wyrzeźbionych wyrzeźbionymi wyrzeźbieni wyrzeźbienie wyrzeźbienia wyrzeźbieniu wyrzeźbieniem
v|paint|maluje malował malowała malowało pomaluje pomalował pomalowała pomalowało namaluje namalował namalowała namalowało|malują malowali malowały maluję malujemy pomalują pomalowali pomalowały pomaluję pomalujemy namalują namalowali namalowały namaluję namalujemy|malować maluj malujcie pomalować pomaluj pomalujcie namalować namaluj namalujcie|malowany malowana malowane malowanego malowanej malowanemu malowaną malowanym malowanych malowanymi malowani malowanie malowania malowaniu malowaniem malując malujący malująca malujące malującego malującej malującemu malującą malującym malujących malującymi pomalowany pomalowana pomalowane pomalowanego pomalowanej pomalowanemu pomalowaną pomalowanym pomalowanych pomalowanymi pomalowani pomalowanie pomalowania pomalowaniu pomalowaniem namalowany namalowana namalowane namalowanego namalowanej namalowanemu namalowaną namalowanym namalowanych namalowanymi namalowani namalowanie namalowania namalowaniu namalowaniem
v|draw|rysuje rysował rysowała rysowało narysuje narysował narysowała narysowało|rysują rysowali rysowały rysuję rysujemy narysują narysowali narysowały narysuję narysujemy|rysować rysuj rysujcie narysować narysuj narysujcie|rysowany rysowana rysowane rysowanego rysowanej rysowanemu rysowaną rysowanym rysowanych rysowanymi rysowani rysowanie rysowania rysowaniu rysowaniem rysując rysujący rysująca rysujące rysującego rysującej rysującemu rysującą rysującym rysujących rysującymi narysowany narysowana narysowane narysowanego narysowanej narysowanemu narysowaną narysowanym narysowanych narysowanymi narysowani narysowanie narysowania narysowaniu narysowaniem
v|write|pisze pisał pisała pisało napisze napisał napisała napisało|piszą pisali pisały piszę piszemy napiszą napisali napisały napiszę napiszemy|pisać pisz piszcie napisać napisz napiszcie|pisany pisana pisane pisanego pisanej pisanemu pisaną pisanym pisanych pisanymi pisani pisanie pisania pisaniu pisaniem pisząc piszący pisząca piszące piszącego piszącej piszącemu piszącą piszącym piszących piszącymi napisany napisana napisane napisanego napisanej napisanemu napisaną napisanym napisanych napisanymi napisani napisanie napisania napisaniu napisaniem
v|read|czyta czytał czytała czytało przeczyta przeczytał przeczytała przeczytało|czytają czytali czytały czytam czytamy przeczytają przeczytali przeczytały przeczytam przeczytamy|czytać czytaj czytajcie przeczytać przeczytaj przeczytajcie|czytany czytana czytane czytanego czytanej czytanemu czytaną czytanym czytanych czytanymi czytani czytanie czytania czytaniu czytaniem czytając czytający czytająca czytające czytającego czytającej czytającemu czytającą czytającym czytających czytającymi przeczytany przeczytana przeczytane przeczytanego przeczytanej przeczytanemu przeczytaną przeczytanym przeczytanych przeczytanymi przeczytani przeczytanie przeczytania przeczytaniu przeczytaniem
v|count|liczy liczył liczyła liczyło policzy policzył policzyła policzyło|liczą liczyli liczyły liczę liczymy policzą policzyli policzyły policzę policzymy|liczyć licz liczcie policzyć policz policzcie|liczony liczona liczone liczonego liczonej liczonemu liczoną liczonym liczonych liczonymi liczeni liczenie liczenia liczeniu liczeniem licząc liczący licząca liczące liczącego liczącej liczącemu liczącą liczącym liczących liczącymi policzony policzona policzone policzonego policzonej policzonemu policzoną policzonym policzonych policzonymi policzeni policzenie policzenia policzeniu policzeniem
v|learn|uczy uczył uczyła uczyło nauczy nauczył nauczyła nauczyło|uczą uczyli uczyły uczę uczymy nauczą nauczyli nauczyły nauczę nauczymy|uczyć ucz nauczyć naucz nauczcie|uczona uczonej uczoną uczeni uczenie uczenia uczeniu uczeniem ucząc uczący ucząca uczące uczącego uczącej uczącemu uczącą uczącym uczących uczącymi nauczony nauczona nauczone nauczonego nauczonej nauczonemu nauczoną nauczonym nauczonych nauczonymi nauczeni nauczenie nauczenia nauczeniu nauczeniem
v|teach|naucza nauczał nauczała nauczało poucza pouczał pouczała pouczało|nauczają nauczali nauczały nauczam nauczamy pouczają pouczali pouczały pouczam pouczamy|nauczać nauczaj nauczajcie pouczać pouczaj pouczajcie|nauczany nauczana nauczane nauczanego nauczanej nauczanemu nauczaną nauczanym nauczanych nauczanymi nauczani nauczanie nauczania nauczaniu nauczaniem nauczając nauczający nauczająca nauczające nauczającego nauczającej nauczającemu nauczającą nauczającym nauczających nauczającymi pouczany pouczana pouczane pouczanego pouczanej pouczanemu pouczaną pouczanym pouczanych pouczanymi pouczani pouczanie pouczania pouczaniu pouczaniem pouczając pouczający pouczająca pouczające pouczającego pouczającej pouczającemu pouczającą pouczającym pouczających pouczającymi
v|study|studiuje studiował studiowała studiowało|studiują studiowali studiowały studiuję studiujemy|studiować studiuj studiujcie|studiowany studiowana studiowane studiowanego studiowanej studiowanemu studiowaną studiowanym studiowanych studiowanymi studiowani studiowanie studiowania studiowaniu studiowaniem studiując studiujący studiująca studiujące studiującego studiującej studiującemu studiującą studiującym studiujących studiującymi
v|know|wie wiedział wiedziała wiedziało zna znał znała znało umie umiał umiała umiało|wiedzą wiedzieli wiedziały wiem wiemy znają znali znały znam znamy umieją umieli umiały umiem umiemy|wiedzieć znać znaj znajcie umieć um umcie|wiedzienie wiedzienia wiedzieniu wiedzieniem wiedząc wiedzący wiedząca wiedzące wiedzącego wiedzącej wiedzącemu wiedzącą wiedzącym wiedzących wiedzącymi znany znana znane znanego znanej znanemu znaną znanym znanych znanymi znani znanie znania znaniu znaniem znając znający znająca znające znającego znającej znającemu znającą znającym znających znającymi umienie umienia umieniu umieniem umiejąc umiejący umiejąca umiejące umiejącego umiejącej umiejącemu umiejącą umiejącym umiejących umiejącymi
v|understand|rozumie rozumiał rozumiała rozumiało zrozumie zrozumiał zrozumiała zrozumiało|rozumieją rozumieli rozumiały rozumiem rozumiemy zrozumieją zrozumieli zrozumiały zrozumiem zrozumiemy|rozumieć rozum rozumcie zrozumieć zrozum zrozumcie|rozumienie rozumienia rozumieniu rozumieniem rozumiejąc rozumiejący rozumiejąca rozumiejące rozumiejącego rozumiejącej rozumiejącemu rozumiejącą rozumiejącym rozumiejących rozumiejącymi zrozumiany zrozumiana zrozumiane zrozumianego zrozumianej zrozumianemu zrozumianą zrozumianym zrozumianych zrozumianymi zrozumiani zrozumienie zrozumienia zrozumieniu zrozumieniem
v|think|myśli myślał myślała myślało pomyśli pomyślał pomyślała pomyślało sądzi sądził sądziła sądziło|myślą myśleli myślały myślę myślimy pomyślą pomyśleli pomyślały pomyślę pomyślimy sądzą sądzili sądziły sądzę sądzimy|myśleć myśl myślcie pomyśleć pomyśl pomyślcie sądzić sądź sądźcie|myślenie myślenia myśleniu myśleniem myśląc myślący myśląca myślące myślącego myślącej myślącemu myślącą myślącym myślących myślącymi pomyślany pomyślana pomyślane pomyślanego pomyślanej pomyślanemu pomyślaną pomyślanym pomyślanych pomyślanymi pomyślani pomyślenie pomyślenia pomyśleniu pomyśleniem sądzony sądzona sądzone sądzonego sądzonej sądzonemu sądzoną sądzonym sądzonych sądzonymi sądzeni sądzenie sądzenia sądzeniu sądzeniem sądząc sądzący sądząca sądzące sądzącego sądzącej sądzącemu sądzącą sądzącym sądzących sądzącymi
v|remember|pamięta pamiętał pamiętała pamiętało zapamięta zapamiętał zapamiętała zapamiętało wspomina wspominał wspominała wspominało|pamiętają pamiętali pamiętały pamiętam pamiętamy zapamiętają zapamiętali zapamiętały zapamiętam zapamiętamy wspominają wspominali wspominały wspominam wspominamy|pamiętać pamiętaj pamiętajcie zapamiętać zapamiętaj zapamiętajcie wspominać wspominaj wspominajcie|pamiętany pamiętana pamiętane pamiętanego pamiętanej pamiętanemu pamiętaną pamiętanym pamiętanych pamiętanymi pamiętani pamiętanie pamiętania pamiętaniu pamiętaniem pamiętając pamiętający pamiętająca pamiętające pamiętającego pamiętającej pamiętającemu pamiętającą pamiętającym pamiętających pamiętającymi zapamiętany zapamiętana zapamiętane zapamiętanego zapamiętanej zapamiętanemu zapamiętaną zapamiętanym zapamiętanych zapamiętanymi zapamiętani zapamiętanie zapamiętania zapamiętaniu zapamiętaniem wspominany wspominana wspominane wspominanego wspominanej wspominanemu wspominaną wspominanym wspominanych wspominanymi wspominani wspominanie wspominania wspominaniu wspominaniem wspominając wspominający wspominająca wspominające wspominającego wspominającej wspominającemu wspominającą wspominającym wspominających wspominającymi
v|forget|zapomina zapominał zapominała zapominało zapomni zapomniał zapomniała zapomniało|zapominają zapominali zapominały zapominam zapominamy zapomnią zapomnieli zapomniały zapomnię zapomnimy|zapominać zapominaj zapominajcie zapomnieć zapomnij zapomnijcie|zapominany zapominana zapominane zapominanego zapominanej zapominanemu zapominaną zapominanym zapominanych zapominanymi zapominani zapominanie zapominania zapominaniu zapominaniem zapominając zapominający zapominająca zapominające zapominającego zapominającej zapominającemu zapominającą zapominającym zapominających zapominającymi zapomniany zapomniana zapomniane zapomnianego zapomnianej zapomnianemu zapomnianą zapomnianym zapomnianych zapomnianymi zapomniani zapomnienie zapomnienia zapomnieniu zapomnieniem
v|ask|pyta pytał pytała pytało zapyta zapytał zapytała zapytało prosi prosił prosiła prosiło poprosi poprosił poprosiła poprosiło|pytają pytali pytały pytam pytamy zapytają zapytali zapytały zapytam zapytamy proszą prosili prosiły prosimy poproszą poprosili poprosiły poproszę poprosimy|pytać pytaj pytajcie zapytać zapytaj zapytajcie prosić proś proście poprosić poproś poproście|pytany pytana pytane pytanego pytanej pytanemu pytaną pytanym pytanych pytanymi pytani pytając pytający pytająca pytające pytającego pytającej pytającemu pytającą pytającym pytających pytającymi zapytany zapytana zapytane zapytanego zapytanej zapytanemu zapytaną zapytanym zapytanych zapytanymi zapytani zapytanie zapytania zapytaniu zapytaniem proszony proszona proszone proszonego proszonej proszonemu proszoną proszonym proszonych proszonymi proszeni proszenie proszenia proszeniu proszeniem prosząc proszący prosząca proszące proszącego proszącej proszącemu proszącą proszącym proszących proszącymi poproszony poproszona poproszone poproszonego poproszonej poproszonemu poproszoną poproszonym poproszonych poproszonymi poproszeni poproszenie poproszenia poproszeniu poproszeniem
v|answer|odpowiada odpowiadał odpowiadała odpowiadało odpowie odpowiedział odpowiedziała odpowiedziało|odpowiadają odpowiadali odpowiadały odpowiadam odpowiadamy odpowiedzą odpowiedzieli odpowiedziały odpowiem odpowiemy|odpowiadać odpowiadaj odpowiadajcie odpowiedzieć odpowiedz odpowiedzcie|odpowiadanie odpowiadania odpowiadaniu odpowiadaniem odpowiadając odpowiadający odpowiadająca odpowiadające odpowiadającego odpowiadającej odpowiadającemu odpowiadającą odpowiadającym odpowiadających odpowiadającymi odpowiedzienie odpowiedzienia odpowiedzieniu odpowiedzieniem
v|say|mówi mówił mówiła mówiło powie powiedział powiedziała powiedziało|mówią mówili mówiły mówię mówimy powiedzą powiedzieli powiedziały powiem powiemy|mówić mów mówcie powiedzieć powiedz powiedzcie|mówiony mówiona mówione mówionego mówionej mówionemu mówioną mówionym mówionych mówionymi mówieni mówienie mówienia mówieniu mówieniem mówiąc mówiący mówiąca mówiące mówiącego mówiącej mówiącemu mówiącą mówiącym mówiących mówiącymi powiedziany powiedziana powiedziane powiedzianego powiedzianej powiedzianemu powiedzianą powiedzianym powiedzianych powiedzianymi powiedziani powiedzienie powiedzienia powiedzieniu powiedzieniem
v|talk|rozmawia rozmawiał rozmawiała rozmawiało porozmawia porozmawiał porozmawiała porozmawiało gada gadał gadała gadało|rozmawiają rozmawiali rozmawiały rozmawiam rozmawiamy porozmawiają porozmawiali porozmawiały porozmawiam porozmawiamy gadają gadali gadały gadam gadamy|rozmawiać rozmawiaj rozmawiajcie porozmawiać porozmawiaj porozmawiajcie gadać gadaj gadajcie|rozmawianie rozmawiania rozmawianiu rozmawianiem rozmawiając rozmawiający rozmawiająca rozmawiające rozmawiającego rozmawiającej rozmawiającemu rozmawiającą rozmawiającym rozmawiających rozmawiającymi porozmawianie porozmawiania porozmawianiu porozmawianiem gadanie gadania gadaniu gadaniem gadając gadający gadająca gadające gadającego gadającej gadającemu gadającą gadającym gadających gadającymi
v|tell|opowiada opowiadał opowiadała opowiadało opowie opowiedział opowiedziała opowiedziało|opowiadają opowiadali opowiadały opowiadam opowiadamy opowiedzą opowiedzieli opowiedziały opowiem opowiemy|opowiadać opowiadaj opowiadajcie opowiedzieć opowiedz opowiedzcie|opowiadany opowiadana opowiadane opowiadanego opowiadanej opowiadanemu opowiadaną opowiadanym opowiadanych opowiadanymi opowiadani opowiadając opowiadający opowiadająca opowiadające opowiadającego opowiadającej opowiadającemu opowiadającą opowiadającym opowiadających opowiadającymi opowiedziany opowiedziana opowiedziane opowiedzianego opowiedzianej opowiedzianemu opowiedzianą opowiedzianym opowiedzianych opowiedzianymi opowiedziani opowiedzienie opowiedzienia opowiedzieniu opowiedzieniem
v|explain|wyjaśnia wyjaśniał wyjaśniała wyjaśniało wyjaśni wyjaśnił wyjaśniła wyjaśniło tłumaczy tłumaczył tłumaczyła tłumaczyło wytłumaczy wytłumaczył wytłumaczyła wytłumaczyło|wyjaśniają wyjaśniali wyjaśniały wyjaśniam wyjaśniamy wyjaśnią wyjaśnili wyjaśniły wyjaśnię wyjaśnimy tłumaczą tłumaczyli tłumaczyły tłumaczę tłumaczymy wytłumaczą wytłumaczyli wytłumaczyły wytłumaczę wytłumaczymy|wyjaśniać wyjaśniaj wyjaśniajcie wyjaśnić wyjaśń wyjaśńcie tłumaczyć tłumacz tłumaczcie wytłumaczyć wytłumacz wytłumaczcie|wyjaśniany wyjaśniana wyjaśniane wyjaśnianego wyjaśnianej wyjaśnianemu wyjaśnianą wyjaśnianym wyjaśnianych wyjaśnianymi wyjaśniani wyjaśnianie wyjaśniania wyjaśnianiu wyjaśnianiem wyjaśniając wyjaśniający wyjaśniająca wyjaśniające wyjaśniającego wyjaśniającej wyjaśniającemu wyjaśniającą wyjaśniającym wyjaśniających wyjaśniającymi wyjaśniony wyjaśniona wyjaśnione wyjaśnionego wyjaśnionej wyjaśnionemu wyjaśnioną wyjaśnionym wyjaśnionych wyjaśnionymi wyjaśnieni wyjaśnienie wyjaśnienia wyjaśnieniu wyjaśnieniem tłumaczony tłumaczona tłumaczone tłumaczonego tłumaczonej tłumaczonemu tłumaczoną tłumaczonym tłumaczonych tłumaczonymi tłumaczeni tłumaczenie tłumaczenia tłumaczeniu tłumaczeniem tłumacząc tłumaczący tłumacząca tłumaczące tłumaczącego tłumaczącej tłumaczącemu tłumaczącą tłumaczącym tłumaczących tłumaczącymi wytłumaczony wytłumaczona wytłumaczone wytłumaczonego wytłumaczonej wytłumaczonemu wytłumaczoną wytłumaczonym wytłumaczonych wytłumaczonymi wytłumaczeni wytłumaczenie wytłumaczenia wytłumaczeniu wytłumaczeniem
v|shout|krzyczy krzyczał krzyczała krzyczało krzyknie krzyknął krzyknęła krzyknęło woła wołał wołała wołało zawoła zawołał zawołała zawołało|krzyczą krzyczeli krzyczały krzyczę krzyczymy krzykną krzyknęli krzyknęły krzyknę krzykniemy wołają wołali wołały wołam wołamy zawołają zawołali zawołały zawołam zawołamy|krzyczeć krzycz krzyczcie krzyknąć krzyknij krzyknijcie wołać wołaj wołajcie zawołać zawołaj zawołajcie|krzyczenie krzyczenia krzyczeniu krzyczeniem krzycząc krzyczący krzycząca krzyczące krzyczącego krzyczącej krzyczącemu krzyczącą krzyczącym krzyczących krzyczącymi krzyknięcie krzyknięcia krzyknięciu krzyknięciem wołany wołana wołane wołanego wołanej wołanemu wołaną wołanym wołanych wołanymi wołani wołanie wołania wołaniu wołaniem wołając wołający wołająca wołające wołającego wołającej wołającemu wołającą wołającym wołających wołającymi zawołany zawołana zawołane zawołanego zawołanej zawołanemu zawołaną zawołanym zawołanych zawołanymi zawołani zawołanie zawołania zawołaniu zawołaniem
v|whisper|szepcze szeptał szeptała szeptało szepnie szepnął szepnęła szepnęło|szepczą szeptali szeptały szepczę szepczemy szepną szepnęli szepnęły szepnę szepniemy|szeptać szepcz szepczcie szepnąć szepnij szepnijcie|szeptany szeptana szeptane szeptanego szeptanej szeptanemu szeptaną szeptanym szeptanych szeptanymi szeptani szeptanie szeptania szeptaniu szeptaniem szepcząc szepczący szepcząca szepczące szepczącego szepczącej szepczącemu szepczącą szepczącym szepczących szepczącymi szepnięty szepnięta szepnięte szepniętego szepniętej szepniętemu szepniętą szepniętym szepniętych szepniętymi szepnięci szepnięcie szepnięcia szepnięciu szepnięciem
v|sing|śpiewa śpiewał śpiewała śpiewało zaśpiewa zaśpiewał zaśpiewała zaśpiewało|śpiewają śpiewali śpiewały śpiewam śpiewamy zaśpiewają zaśpiewali zaśpiewały zaśpiewam zaśpiewamy|śpiewać śpiewaj śpiewajcie zaśpiewać zaśpiewaj zaśpiewajcie|śpiewany śpiewana śpiewane śpiewanego śpiewanej śpiewanemu śpiewaną śpiewanym śpiewanych śpiewanymi śpiewani śpiewanie śpiewania śpiewaniu śpiewaniem śpiewając śpiewający śpiewająca śpiewające śpiewającego śpiewającej śpiewającemu śpiewającą śpiewającym śpiewających śpiewającymi zaśpiewany zaśpiewana zaśpiewane zaśpiewanego zaśpiewanej zaśpiewanemu zaśpiewaną zaśpiewanym zaśpiewanych zaśpiewanymi zaśpiewani zaśpiewanie zaśpiewania zaśpiewaniu zaśpiewaniem
v|dance|tańczy tańczył tańczyła tańczyło zatańczy zatańczył zatańczyła zatańczyło|tańczą tańczyli tańczyły tańczę tańczymy zatańczą zatańczyli zatańczyły zatańczę zatańczymy|tańczyć tańcz tańczcie zatańczyć zatańcz zatańczcie|tańczenie tańczenia tańczeniu tańczeniem tańcząc tańczący tańcząca tańczące tańczącego tańczącej tańczącemu tańczącą tańczącym tańczących tańczącymi zatańczenie zatańczenia zatańczeniu zatańczeniem
v|play|gra grał grała grało zagra zagrał zagrała zagrało bawi bawił bawiła bawiło pobawi pobawił pobawiła pobawiło|grają grali grały gram gramy zagrają zagrali zagrały zagram zagramy bawią bawili bawiły bawię bawimy pobawią pobawili pobawiły pobawię pobawimy|grać graj grajcie zagrać zagraj zagrajcie bawić baw bawcie pobawić pobaw pobawcie|grany grana grane granego granej granemu graną granym granych granymi grani granie grania graniu graniem grając grający grająca grające grającego grającej grającemu grającą grającym grających grającymi zagrany zagrana zagrane zagranego zagranej zagranemu zagraną zagranym zagranych zagranymi zagrani zagranie zagrania zagraniu zagraniem bawienie bawienia bawieniu bawieniem bawiąc bawiący bawiąca bawiące bawiącego bawiącej bawiącemu bawiącą bawiącym bawiących bawiącymi pobawienie pobawienia pobawieniu pobawieniem
v|win|wygrywa wygrywał wygrywała wygrywało wygra wygrał wygrała wygrało zwycięża zwyciężał zwyciężała zwyciężało zwycięży zwyciężył zwyciężyła zwyciężyło|wygrywają wygrywali wygrywały wygrywam wygrywamy wygrają wygrali wygrały wygram wygramy zwyciężają zwyciężali zwyciężały zwyciężam zwyciężamy zwyciężą zwyciężyli zwyciężyły zwyciężę zwyciężymy|wygrywać wygrywaj wygrywajcie wygrać wygraj wygrajcie zwyciężać zwyciężaj zwyciężajcie zwyciężyć zwycięż zwyciężcie|wygrywany wygrywana wygrywane wygrywanego wygrywanej wygrywanemu wygrywaną wygrywanym wygrywanych wygrywanymi wygrywani wygrywanie wygrywania wygrywaniu wygrywaniem wygrywając wygrywający wygrywająca wygrywające wygrywającego wygrywającej wygrywającemu wygrywającą wygrywającym wygrywających wygrywającymi wygrany wygrana wygrane wygranego wygranej wygranemu wygraną wygranym wygranych wygranymi wygrani wygranie wygrania wygraniu wygraniem zwyciężany zwyciężana zwyciężane zwyciężanego zwyciężanej zwyciężanemu zwyciężaną zwyciężanym zwyciężanych zwyciężanymi zwyciężani zwyciężanie zwyciężania zwyciężaniu zwyciężaniem zwyciężając zwyciężający zwyciężająca zwyciężające zwyciężającego zwyciężającej zwyciężającemu zwyciężającą zwyciężającym zwyciężających zwyciężającymi zwyciężony zwyciężona zwyciężone zwyciężonego zwyciężonej zwyciężonemu zwyciężoną zwyciężonym zwyciężonych zwyciężonymi zwyciężeni zwyciężenie zwyciężenia zwyciężeniu zwyciężeniem
v|lose|przegrywa przegrywał przegrywała przegrywało przegra przegrał przegrała przegrało gubi gubił gubiła gubiło zgubi zgubił zgubiła zgubiło traci tracił traciła traciło straci stracił straciła straciło|przegrywają przegrywali przegrywały przegrywam przegrywamy przegrają przegrali przegrały przegram przegramy gubią gubili gubiły gubię gubimy zgubią zgubili zgubiły zgubię zgubimy tracą tracili traciły tracę tracimy stracą stracili straciły stracę stracimy|przegrywać przegrywaj przegrywajcie przegrać przegraj przegrajcie gubić gub gubcie zgubić zgub zgubcie tracić trać traćcie stracić strać straćcie|przegrywany przegrywana przegrywane przegrywanego przegrywanej przegrywanemu przegrywaną przegrywanym przegrywanych przegrywanymi przegrywani przegrywanie przegrywania przegrywaniu przegrywaniem przegrywając przegrywający przegrywająca przegrywające przegrywającego przegrywającej przegrywającemu przegrywającą przegrywającym przegrywających przegrywającymi przegrany przegrana przegrane przegranego przegranej przegranemu przegraną przegranym przegranych przegranymi przegrani przegranie przegrania przegraniu przegraniem gubiony gubiona gubione gubionego gubionej gubionemu gubioną gubionym gubionych gubionymi gubieni gubienie gubienia gubieniu gubieniem gubiąc gubiący gubiąca gubiące gubiącego gubiącej gubiącemu gubiącą gubiącym gubiących gubiącymi zgubiony zgubiona zgubione zgubionego zgubionej zgubionemu zgubioną zgubionym zgubionych zgubionymi zgubieni zgubienie zgubienia zgubieniu zgubieniem tracony tracona tracone traconego traconej traconemu traconą traconym traconych traconymi traceni tracenie tracenia traceniu traceniem tracąc tracący tracąca tracące tracącego tracącej tracącemu tracącą tracącym tracących tracącymi stracony stracona stracone straconego straconej straconemu straconą straconym straconych straconymi straceni stracenie stracenia straceniu straceniem
v|search|szuka szukał szukała szukało poszuka poszukał poszukała poszukało poszukuje poszukiwał poszukiwała poszukiwało|szukają szukali szukały szukam szukamy poszukają poszukali poszukały poszukam poszukamy poszukują poszukiwali poszukiwały poszukuję poszukujemy|szukać szukaj szukajcie poszukać poszukaj poszukajcie poszukiwać poszukuj poszukujcie|szukany szukana szukane szukanego szukanej szukanemu szukaną szukanym szukanych szukanymi szukani szukanie szukania szukaniu szukaniem szukając szukający szukająca szukające szukającego szukającej szukającemu szukającą szukającym szukających szukającymi poszukany poszukana poszukane poszukanego poszukanej poszukanemu poszukaną poszukanym poszukanych poszukanymi poszukani poszukanie poszukania poszukaniu poszukaniem poszukiwany poszukiwana poszukiwane poszukiwanego poszukiwanej poszukiwanemu poszukiwaną poszukiwanym poszukiwanych poszukiwanymi poszukiwani poszukiwanie poszukiwania poszukiwaniu poszukiwaniem poszukując poszukujący poszukująca poszukujące poszukującego poszukującej poszukującemu poszukującą poszukującym poszukujących poszukującymi
v|find|znajduje znajdował znajdowała znajdowało znajdzie znalazł znalazła znalazło odnajduje odnajdował odnajdowała odnajdowało|znajdują znajdowali znajdowały znajduję znajdujemy znajdą znaleźli znalazły znajdę znajdziemy odnajdują odnajdowali odnajdowały odnajduję odnajdujemy|znajdować znajduj znajdujcie znaleźć znajdź znajdźcie odnajdować odnajduj odnajdujcie|znajdowany znajdowana znajdowane znajdowanego znajdowanej znajdowanemu znajdowaną znajdowanym znajdowanych znajdowanymi znajdowani znajdowanie znajdowania znajdowaniu znajdowaniem znajdując znajdujący znajdująca znajdujące znajdującego znajdującej znajdującemu znajdującą znajdującym znajdujących znajdującymi znaleziony znaleziona znalezione znalezionego znalezionej znalezionemu znalezioną znalezionym znalezionych znalezionymi znalezieni znalezienie znalezienia znalezieniu znalezieniem odnajdowany odnajdowana odnajdowane odnajdowanego odnajdowanej odnajdowanemu odnajdowaną odnajdowanym odnajdowanych odnajdowanymi odnajdowani odnajdowanie odnajdowania odnajdowaniu odnajdowaniem odnajdując odnajdujący odnajdująca odnajdujące odnajdującego odnajdującej odnajdującemu odnajdującą odnajdującym odnajdujących odnajdującymi
v|discover|odkrywa odkrywał odkrywała odkrywało odkryje odkrył odkryła odkryło|odkrywają odkrywali odkrywały odkrywam odkrywamy odkryją odkryli odkryły odkryję odkryjemy|odkrywać odkrywaj odkrywajcie odkryć odkryj odkryjcie|odkrywany odkrywana odkrywane odkrywanego odkrywanej odkrywanemu odkrywaną odkrywanym odkrywanych odkrywanymi odkrywani odkrywanie odkrywania odkrywaniu odkrywaniem odkrywając odkrywający odkrywająca odkrywające odkrywającego odkrywającej odkrywającemu odkrywającą odkrywającym odkrywających odkrywającymi odkryty odkryta odkryte odkrytego odkrytej odkrytemu odkrytą odkrytym odkrytych odkrytymi odkryci odkrycie odkrycia odkryciu odkryciem
v|see|widzi widział widziała widziało zobaczy zobaczył zobaczyła zobaczyło ujrzy ujrzał ujrzała ujrzało|widzą widzieli widziały widzę widzimy zobaczą zobaczyli zobaczyły zobaczę zobaczymy ujrzą ujrzeli ujrzały ujrzę ujrzymy|widzieć widź widźcie zobaczyć zobacz zobaczcie ujrzeć ujrz ujrzcie|widziany widziana widziane widzianego widzianej widzianemu widzianą widzianym widzianych widzianymi widziani widzienie widzienia widzieniu widzieniem widząc widzący widząca widzące widzącego widzącej widzącemu widzącą widzącym widzących widzącymi zobaczony zobaczona zobaczone zobaczonego zobaczonej zobaczonemu zobaczoną zobaczonym zobaczonych zobaczonymi zobaczeni zobaczenie zobaczenia zobaczeniu zobaczeniem ujrzany ujrzana ujrzane ujrzanego ujrzanej ujrzanemu ujrzaną ujrzanym ujrzanych ujrzanymi ujrzani ujrzenie ujrzenia ujrzeniu ujrzeniem
v|watch|ogląda oglądał oglądała oglądało obejrzy obejrzał obejrzała obejrzało patrzy patrzał patrzała patrzało patrzył patrzyła patrzyło popatrzy popatrzał popatrzała popatrzało obserwuje obserwował obserwowała obserwowało spojrzy spojrzał spojrzała spojrzało zagląda zaglądał zaglądała zaglądało|oglądają oglądali oglądały oglądam oglądamy obejrzą obejrzeli obejrzały obejrzę obejrzymy patrzą patrzeli patrzały patrzę patrzymy patrzyli patrzyły popatrzą popatrzeli popatrzały popatrzę popatrzymy obserwują obserwowali obserwowały obserwuję obserwujemy spojrzą spojrzeli spojrzały spojrzę spojrzymy zaglądają zaglądali zaglądały zaglądam zaglądamy|oglądać oglądaj oglądajcie obejrzeć obejrz obejrzcie patrzeć patrz patrzcie patrzyć popatrzeć popatrz popatrzcie obserwować obserwuj obserwujcie spojrzeć spojrz spojrzcie zaglądać zaglądaj zaglądajcie|oglądany oglądana oglądane oglądanego oglądanej oglądanemu oglądaną oglądanym oglądanych oglądanymi oglądani oglądanie oglądania oglądaniu oglądaniem oglądając oglądający oglądająca oglądające oglądającego oglądającej oglądającemu oglądającą oglądającym oglądających oglądającymi obejrzany obejrzana obejrzane obejrzanego obejrzanej obejrzanemu obejrzaną obejrzanym obejrzanych obejrzanymi obejrzani obejrzenie obejrzenia obejrzeniu obejrzeniem patrzenie patrzenia patrzeniu patrzeniem patrząc patrzący patrząca patrzące patrzącego patrzącej patrzącemu patrzącą patrzącym patrzących patrzącymi popatrzenie popatrzenia popatrzeniu popatrzeniem obserwowany obserwowana obserwowane obserwowanego obserwowanej obserwowanemu obserwowaną obserwowanym obserwowanych obserwowanymi obserwowani obserwowanie obserwowania obserwowaniu obserwowaniem obserwując obserwujący obserwująca obserwujące obserwującego obserwującej obserwującemu obserwującą obserwującym obserwujących obserwującymi spojrzenie spojrzenia spojrzeniu spojrzeniem zaglądanie zaglądania zaglądaniu zaglądaniem zaglądając zaglądający zaglądająca zaglądające zaglądającego zaglądającej zaglądającemu zaglądającą zaglądającym zaglądających zaglądającymi
v|hear|słyszy słyszał słyszała słyszało usłyszy usłyszał usłyszała usłyszało|słyszą słyszeli słyszały słyszę słyszymy usłyszą usłyszeli usłyszały usłyszę usłyszymy|słyszeć słysz słyszcie usłyszeć usłysz usłyszcie|słyszany słyszana słyszane słyszanego słyszanej słyszanemu słyszaną słyszanym słyszanych słyszanymi słyszani słyszenie słyszenia słyszeniu słyszeniem słysząc słyszący słysząca słyszące słyszącego słyszącej słyszącemu słyszącą słyszącym słyszących słyszącymi usłyszany usłyszana usłyszane usłyszanego usłyszanej usłyszanemu usłyszaną usłyszanym usłyszanych usłyszanymi usłyszani usłyszenie usłyszenia usłyszeniu usłyszeniem
v|listen|słucha słuchał słuchała słuchało posłucha posłuchał posłuchała posłuchało|słuchają słuchali słuchały słucham słuchamy posłuchają posłuchali posłuchały posłucham posłuchamy|słuchać słuchaj słuchajcie posłuchać posłuchaj posłuchajcie|słuchany słuchana słuchane słuchanego słuchanej słuchanemu słuchaną słuchanym słuchanych słuchanymi słuchani słuchanie słuchania słuchaniu słuchaniem słuchając słuchający słuchająca słuchające słuchającego słuchającej słuchającemu słuchającą słuchającym słuchających słuchającymi posłuchany posłuchana posłuchane posłuchanego posłuchanej posłuchanemu posłuchaną posłuchanym posłuchanych posłuchanymi posłuchani posłuchanie posłuchania posłuchaniu posłuchaniem
v|feel|czuje czuł czuła czuło poczuje poczuł poczuła poczuło|czują czuli czuły czuję czujemy poczują poczuli poczuły poczuję poczujemy|czuć czuj czujcie poczuć poczuj poczujcie|czuty czuta czute czutego czutej czutemu czutą czutym czutych czutymi czuci czucie czucia czuciu czuciem czując czujący czująca czujące czującego czującej czującemu czującą czującym czujących czującymi poczuty poczuta poczute poczutego poczutej poczutemu poczutą poczutym poczutych poczutymi poczuci poczucie poczucia poczuciu poczuciem
v|smell|pachnie pachniał pachniała pachniało wącha wąchał wąchała wąchało powącha powąchał powąchała powąchało|pachną pachnieli pachniały pachnę pachniemy wąchają wąchali wąchały wącham wąchamy powąchają powąchali powąchały powącham powąchamy|pachnieć wąchać wąchaj wąchajcie powąchać powąchaj powąchajcie|pachnienie pachnienia pachnieniu pachnieniem pachnąc pachnący pachnąca pachnące pachnącego pachnącej pachnącemu pachnącą pachnącym pachnących pachnącymi wąchany wąchana wąchane wąchanego wąchanej wąchanemu wąchaną wąchanym wąchanych wąchanymi wąchani wąchanie wąchania wąchaniu wąchaniem wąchając wąchający wąchająca wąchające wąchającego wąchającej wąchającemu wąchającą wąchającym wąchających wąchającymi powąchany powąchana powąchane powąchanego powąchanej powąchanemu powąchaną powąchanym powąchanych powąchanymi powąchani powąchanie powąchania powąchaniu powąchaniem
v|touch|dotyka dotykał dotykała dotykało dotknie dotknął dotknęła dotknęło|dotykają dotykali dotykały dotykam dotykamy dotkną dotknęli dotknęły dotknę dotkniemy|dotykać dotykaj dotykajcie dotknąć dotknij dotknijcie|dotykany dotykana dotykane dotykanego dotykanej dotykanemu dotykaną dotykanym dotykanych dotykanymi dotykani dotykanie dotykania dotykaniu dotykaniem dotykając dotykający dotykająca dotykające dotykającego dotykającej dotykającemu dotykającą dotykającym dotykających dotykającymi dotknięty dotknięta dotknięte dotkniętego dotkniętej dotkniętemu dotkniętą dotkniętym dotkniętych dotkniętymi dotknięci dotknięcie dotknięcia dotknięciu dotknięciem
v|hold|trzyma trzymał trzymała trzymało potrzyma potrzymał potrzymała potrzymało|trzymają trzymali trzymały trzymam trzymamy potrzymają potrzymali potrzymały potrzymam potrzymamy|trzymać trzymaj trzymajcie potrzymać potrzymaj potrzymajcie|trzymany trzymana trzymane trzymanego trzymanej trzymanemu trzymaną trzymanym trzymanych trzymanymi trzymani trzymanie trzymania trzymaniu trzymaniem trzymając trzymający trzymająca trzymające trzymającego trzymającej trzymającemu trzymającą trzymającym trzymających trzymającymi potrzymany potrzymana potrzymane potrzymanego potrzymanej potrzymanemu potrzymaną potrzymanym potrzymanych potrzymanymi potrzymani potrzymanie potrzymania potrzymaniu potrzymaniem
v|take|bierze brał brała brało weźmie wziął wzięła wzięło zabiera zabierał zabierała zabierało zabierze zabrał zabrała zabrało|biorą brali brały biorę bierzemy wezmą wzięli wzięły wezmę weźmiemy zabierają zabierali zabierały zabieram zabieramy zabiorą zabrali zabrały zabiorę zabierzemy|brać bierz bierzcie wziąć weź weźcie zabierać zabieraj zabierajcie zabrać zabierz zabierzcie|brany brana brane branego branej branemu braną branym branych branymi brani branie brania braniu braniem biorąc biorący biorąca biorące biorącego biorącej biorącemu biorącą biorącym biorących biorącymi wzięty wzięta wzięte wziętego wziętej wziętemu wziętą wziętym wziętych wziętymi wzięci wzięcie wzięcia wzięciu wzięciem zabierany zabierana zabierane zabieranego zabieranej zabieranemu zabieraną zabieranym zabieranych zabieranymi zabierani zabieranie zabierania zabieraniu zabieraniem zabierając zabierający zabierająca zabierające zabierającego zabierającej zabierającemu zabierającą zabierającym zabierających zabierającymi zabrany zabrana zabrane zabranego zabranej zabranemu zabraną zabranym zabranych zabranymi zabrani zabranie zabrania zabraniu zabraniem
v|give|daje dawał dawała dawało da dał dała dało wręcza wręczał wręczała wręczało wręczy wręczył wręczyła wręczyło odda oddał oddała oddało oddaje oddawał oddawała oddawało|dają dawali dawały daję dajemy dadzą dali dały dam wręczają wręczali wręczały wręczam wręczamy wręczą wręczyli wręczyły wręczę wręczymy oddadzą oddali oddały oddam oddamy oddają oddawali oddawały oddaję oddajemy|dawać dawaj dawajcie dać daj dajcie wręczać wręczaj wręczajcie wręczyć wręcz wręczcie oddać oddaj oddajcie oddawać|dawany dawana dawane dawanego dawanej dawanemu dawaną dawanym dawanych dawanymi dawani dawanie dawania dawaniu dawaniem dając dający dająca dające dającego dającej dającemu dającą dającym dających dającymi dany dana dane danego danej danemu daną danym danych danymi dani wręczany wręczana wręczane wręczanego wręczanej wręczanemu wręczaną wręczanym wręczanych wręczanymi wręczani wręczanie wręczania wręczaniu wręczaniem wręczając wręczający wręczająca wręczające wręczającego wręczającej wręczającemu wręczającą wręczającym wręczających wręczającymi wręczony wręczona wręczone wręczonego wręczonej wręczonemu wręczoną wręczonym wręczonych wręczonymi wręczeni wręczenie wręczenia wręczeniu wręczeniem oddany oddana oddane oddanego oddanej oddanemu oddaną oddanym oddanych oddanymi oddani oddanie oddania oddaniu oddaniem oddawany oddawana oddawane oddawanego oddawanej oddawanemu oddawaną oddawanym oddawanych oddawanymi oddawani oddawanie oddawania oddawaniu oddawaniem oddając oddający oddająca oddające oddającego oddającej oddającemu oddającą oddającym oddających oddającymi
v|get|dostaje dostawał dostawała dostawało dostanie dostał dostała dostało otrzymuje otrzymywał otrzymywała otrzymywało otrzyma otrzymał otrzymała otrzymało|dostają dostawali dostawały dostaję dostajemy dostaną dostali dostały dostanę dostaniemy otrzymują otrzymywali otrzymywały otrzymuję otrzymujemy otrzymają otrzymali otrzymały otrzymam otrzymamy|dostawać dostaj dostajcie dostać dostanij dostanijcie otrzymywać otrzymuj otrzymujcie otrzymać otrzymaj otrzymajcie|dostawany dostawana dostawane dostawanego dostawanej dostawanemu dostawaną dostawanym dostawanych dostawanymi dostawani dostawanie dostawania dostawaniu dostawaniem dostając dostający dostająca dostające dostającego dostającej dostającemu dostającą dostającym dostających dostającymi dostany dostana dostane dostanego dostanej dostanemu dostanym dostanych dostanymi dostani dostania dostaniu dostaniem otrzymywany otrzymywana otrzymywane otrzymywanego otrzymywanej otrzymywanemu otrzymywaną otrzymywanym otrzymywanych otrzymywanymi otrzymywani otrzymywanie otrzymywania otrzymywaniu otrzymywaniem otrzymując otrzymujący otrzymująca otrzymujące otrzymującego otrzymującej otrzymującemu otrzymującą otrzymującym otrzymujących otrzymującymi otrzymany otrzymana otrzymane otrzymanego otrzymanej otrzymanemu otrzymaną otrzymanym otrzymanych otrzymanymi otrzymani otrzymanie otrzymania otrzymaniu otrzymaniem
v|bring|przynosi przynosił przynosiła przynosiło przyniesie przyniósł przyniosła przyniosło przywozi przywoził przywoziła przywoziło przywiezie przywiózł przywiozła przywiozło przyprowadzi przyprowadził przyprowadziła przyprowadziło|przynoszą przynosili przynosiły przynoszę przynosimy przyniosą przynieśli przyniosły przyniosę przyniesiemy przywożą przywozili przywoziły przywożę przywozimy przywiozą przywieźli przywiozły przywiozę przywieziemy przyprowadzą przyprowadzili przyprowadziły przyprowadzę przyprowadzimy|przynosić przynoś przynoście przynieść przynieś przynieście przywozić przywoź przywoźcie przywieźć przywieź przywieźcie przyprowadzić przyprowadź przyprowadźcie|przynoszony przynoszona przynoszone przynoszonego przynoszonej przynoszonemu przynoszoną przynoszonym przynoszonych przynoszonymi przynoszeni przynoszenie przynoszenia przynoszeniu przynoszeniem przynosząc przynoszący przynosząca przynoszące przynoszącego przynoszącej przynoszącemu przynoszącą przynoszącym przynoszących przynoszącymi przyniesiony przyniesiona przyniesione przyniesionego przyniesionej przyniesionemu przyniesioną przyniesionym przyniesionych przyniesionymi przyniesieni przyniesienie przyniesienia przyniesieniu przyniesieniem przywożony przywożona przywożone przywożonego przywożonej przywożonemu przywożoną przywożonym przywożonych przywożonymi przywożeni przywożenie przywożenia przywożeniu przywożeniem przywożąc przywożący przywożąca przywożące przywożącego przywożącej przywożącemu przywożącą przywożącym przywożących przywożącymi przywieziony przywieziona przywiezione przywiezionego przywiezionej przywiezionemu przywiezioną przywiezionym przywiezionych przywiezionymi przywiezieni przywiezienie przywiezienia przywiezieniu przywiezieniem przyprowadzony przyprowadzona przyprowadzone przyprowadzonego przyprowadzonej przyprowadzonemu przyprowadzoną przyprowadzonym przyprowadzonych przyprowadzonymi przyprowadzeni przyprowadzenie przyprowadzenia przyprowadzeniu przyprowadzeniem
v|carry|nosi nosił nosiła nosiło niesie niósł niosła niosło zaniesie zaniósł zaniosła zaniosło wozi woził woziła woziło wiezie wiózł wiozła wiozło|noszą nosili nosiły noszę nosimy niosą nieśli niosły niosę niesiemy zaniosą zanieśli zaniosły zaniosę zaniesiemy wożą wozili woziły wożę wozimy wiozą wieźli wiozły wiozę wieziemy|nosić noś noście nieść nieś nieście zanieść zanieś zanieście wozić woź woźcie wieźć wieź wieźcie|noszony noszona noszone noszonego noszonej noszonemu noszoną noszonym noszonych noszonymi noszeni noszenie noszenia noszeniu noszeniem nosząc noszący nosząca noszące noszącego noszącej noszącemu noszącą noszącym noszących noszącymi niesiony niesiona niesione niesionego niesionej niesionemu niesioną niesionym niesionych niesionymi niesieni niesienie niesienia niesieniu niesieniem niosąc niosący niosąca niosące niosącego niosącej niosącemu niosącą niosącym niosących niosącymi zaniesiony zaniesiona zaniesione zaniesionego zaniesionej zaniesionemu zaniesioną zaniesionym zaniesionych zaniesionymi zaniesieni zaniesienie zaniesienia zaniesieniu zaniesieniem wożony wożona wożone wożonego wożonej wożonemu wożoną wożonym wożonych wożonymi wożeni wożenie wożenia wożeniu wożeniem wożąc wożący wożąca wożące wożącego wożącej wożącemu wożącą wożącym wożących wożącymi wieziony wieziona wiezione wiezionego wiezionej wiezionemu wiezioną wiezionym wiezionych wiezionymi wiezieni wiezienie wiezienia wiezieniu wiezieniem wioząc wiozący wioząca wiozące wiozącego wiozącej wiozącemu wiozącą wiozącym wiozących wiozącymi
v|deliver|dostarcza dostarczał dostarczała dostarczało dostarczy dostarczył dostarczyła dostarczyło doręcza doręczał doręczała doręczało roznosi roznosił roznosiła roznosiło|dostarczają dostarczali dostarczały dostarczam dostarczamy dostarczą dostarczyli dostarczyły dostarczę dostarczymy doręczają doręczali doręczały doręczam doręczamy roznoszą roznosili roznosiły roznoszę roznosimy|dostarczać dostarczaj dostarczajcie dostarczyć dostarcz dostarczcie doręczać doręczaj doręczajcie roznosić roznoś roznoście|dostarczany dostarczana dostarczane dostarczanego dostarczanej dostarczanemu dostarczaną dostarczanym dostarczanych dostarczanymi dostarczani dostarczanie dostarczania dostarczaniu dostarczaniem dostarczając dostarczający dostarczająca dostarczające dostarczającego dostarczającej dostarczającemu dostarczającą dostarczającym dostarczających dostarczającymi dostarczony dostarczona dostarczone dostarczonego dostarczonej dostarczonemu dostarczoną dostarczonym dostarczonych dostarczonymi dostarczeni dostarczenie dostarczenia dostarczeniu dostarczeniem doręczany doręczana doręczane doręczanego doręczanej doręczanemu doręczaną doręczanym doręczanych doręczanymi doręczani doręczanie doręczania doręczaniu doręczaniem doręczając doręczający doręczająca doręczające doręczającego doręczającej doręczającemu doręczającą doręczającym doręczających doręczającymi roznoszony roznoszona roznoszone roznoszonego roznoszonej roznoszonemu roznoszoną roznoszonym roznoszonych roznoszonymi roznoszeni roznoszenie roznoszenia roznoszeniu roznoszeniem roznosząc roznoszący roznosząca roznoszące roznoszącego roznoszącej roznoszącemu roznoszącą roznoszącym roznoszących roznoszącymi
v|send|wysyła wysyłał wysyłała wysyłało wyśle wysłał wysłała wysłało|wysyłają wysyłali wysyłały wysyłam wysyłamy wyślą wysłali wysłały wyślę wyślemy|wysyłać wysyłaj wysyłajcie wysłać wyśl wyślcie|wysyłany wysyłana wysyłane wysyłanego wysyłanej wysyłanemu wysyłaną wysyłanym wysyłanych wysyłanymi wysyłani wysyłanie wysyłania wysyłaniu wysyłaniem wysyłając wysyłający wysyłająca wysyłające wysyłającego wysyłającej wysyłającemu wysyłającą wysyłającym wysyłających wysyłającymi wysłany wysłana wysłane wysłanego wysłanej wysłanemu wysłaną wysłanym wysłanych wysłanymi wysłani wysłanie wysłania wysłaniu wysłaniem
v|throw|rzuca rzucał rzucała rzucało rzuci rzucił rzuciła rzuciło wyrzuci wyrzucił wyrzuciła wyrzuciło wyrzuca wyrzucał wyrzucała wyrzucało|rzucają rzucali rzucały rzucam rzucamy rzucą rzucili rzuciły rzucę rzucimy wyrzucą wyrzucili wyrzuciły wyrzucę wyrzucimy wyrzucają wyrzucali wyrzucały wyrzucam wyrzucamy|rzucać rzucaj rzucajcie rzucić rzuć rzućcie wyrzucić wyrzuć wyrzućcie wyrzucać wyrzucaj wyrzucajcie|rzucany rzucana rzucane rzucanego rzucanej rzucanemu rzucaną rzucanym rzucanych rzucanymi rzucani rzucanie rzucania rzucaniu rzucaniem rzucając rzucający rzucająca rzucające rzucającego rzucającej rzucającemu rzucającą rzucającym rzucających rzucającymi rzucony rzucona rzucone rzuconego rzuconej rzuconemu rzuconą rzuconym rzuconych rzuconymi rzuceni rzucenie rzucenia rzuceniu rzuceniem wyrzucony wyrzucona wyrzucone wyrzuconego wyrzuconej wyrzuconemu wyrzuconą wyrzuconym wyrzuconych wyrzuconymi wyrzuceni wyrzucenie wyrzucenia wyrzuceniu wyrzuceniem wyrzucany wyrzucana wyrzucane wyrzucanego wyrzucanej wyrzucanemu wyrzucaną wyrzucanym wyrzucanych wyrzucanymi wyrzucani wyrzucanie wyrzucania wyrzucaniu wyrzucaniem wyrzucając wyrzucający wyrzucająca wyrzucające wyrzucającego wyrzucającej wyrzucającemu wyrzucającą wyrzucającym wyrzucających wyrzucającymi
v|catch|łapie łapał łapała łapało złapie złapał złapała złapało łowi łowił łowiła łowiło złowi złowił złowiła złowiło chwyta chwytał chwytała chwytało chwyci chwycił chwyciła chwyciło|łapią łapali łapały łapię łapiemy złapią złapali złapały złapię złapiemy łowią łowili łowiły łowię łowimy złowią złowili złowiły złowię złowimy chwytają chwytali chwytały chwytam chwytamy chwycą chwycili chwyciły chwycę chwycimy|łapać łapcie złapać złap złapcie łowić łow łowcie złowić złow złowcie chwytać chwytaj chwytajcie chwycić chwyć chwyćcie|łapany łapana łapane łapanego łapanej łapanemu łapaną łapanym łapanych łapanymi łapani łapanie łapania łapaniu łapaniem łapiąc łapiący łapiąca łapiące łapiącego łapiącej łapiącemu łapiącą łapiącym łapiących łapiącymi złapany złapana złapane złapanego złapanej złapanemu złapaną złapanym złapanych złapanymi złapani złapanie złapania złapaniu złapaniem łowiony łowiona łowione łowionego łowionej łowionemu łowioną łowionym łowionych łowionymi łowieni łowienie łowienia łowieniu łowieniem łowiąc łowiący łowiąca łowiące łowiącego łowiącej łowiącemu łowiącą łowiącym łowiących łowiącymi złowiony złowiona złowione złowionego złowionej złowionemu złowioną złowionym złowionych złowionymi złowieni złowienie złowienia złowieniu złowieniem chwytany chwytana chwytane chwytanego chwytanej chwytanemu chwytaną chwytanym chwytanych chwytanymi chwytani chwytanie chwytania chwytaniu chwytaniem chwytając chwytający chwytająca chwytające chwytającego chwytającej chwytającemu chwytającą chwytającym chwytających chwytającymi chwycony chwycona chwycone chwyconego chwyconej chwyconemu chwyconą chwyconym chwyconych chwyconymi chwyceni chwycenie chwycenia chwyceniu chwyceniem
v|pull|ciągnie ciągnął ciągnęła ciągnęło pociągnie pociągnął pociągnęła pociągnęło wyciągnie wyciągnął wyciągnęła wyciągnęło wyciąga wyciągał wyciągała wyciągało|ciągną ciągnęli ciągnęły ciągnę ciągniemy pociągną pociągnęli pociągnęły pociągnę pociągniemy wyciągną wyciągnęli wyciągnęły wyciągnę wyciągniemy wyciągają wyciągali wyciągały wyciągam wyciągamy|ciągnąć ciągnij ciągnijcie pociągnąć pociągnij pociągnijcie wyciągnąć wyciągnij wyciągnijcie wyciągać wyciągaj wyciągajcie|ciągnięty ciągnięta ciągnięte ciągniętego ciągniętej ciągniętemu ciągniętą ciągniętym ciągniętych ciągniętymi ciągnięci ciągnięcie ciągnięcia ciągnięciu ciągnięciem ciągnąc ciągnący ciągnąca ciągnące ciągnącego ciągnącej ciągnącemu ciągnącą ciągnącym ciągnących ciągnącymi pociągnięty pociągnięta pociągnięte pociągniętego pociągniętej pociągniętemu pociągniętą pociągniętym pociągniętych pociągniętymi pociągnięci pociągnięcie pociągnięcia pociągnięciu pociągnięciem wyciągnięty wyciągnięta wyciągnięte wyciągniętego wyciągniętej wyciągniętemu wyciągniętą wyciągniętym wyciągniętych wyciągniętymi wyciągnięci wyciągnięcie wyciągnięcia wyciągnięciu wyciągnięciem wyciągany wyciągana wyciągane wyciąganego wyciąganej wyciąganemu wyciąganą wyciąganym wyciąganych wyciąganymi wyciągani wyciąganie wyciągania wyciąganiu wyciąganiem wyciągając wyciągający wyciągająca wyciągające wyciągającego wyciągającej wyciągającemu wyciągającą wyciągającym wyciągających wyciągającymi
v|push|pcha pchał pchała pchało popchnie popchnął popchnęła popchnęło|pchają pchali pchały pcham pchamy popchną popchnęli popchnęły popchnę popchniemy|pchać pchaj pchajcie popchnąć popchnij popchnijcie|pchany pchana pchane pchanego pchanej pchanemu pchaną pchanym pchanych pchanymi pchani pchanie pchania pchaniu pchaniem pchając pchający pchająca pchające pchającego pchającej pchającemu pchającą pchającym pchających pchającymi popchnięty popchnięta popchnięte popchniętego popchniętej popchniętemu popchniętą popchniętym popchniętych popchniętymi popchnięci popchnięcie popchnięcia popchnięciu popchnięciem
v|lift|podnosi podnosił podnosiła podnosiło podniesie podniósł podniosła podniosło|podnoszą podnosili podnosiły podnoszę podnosimy podniosą podnieśli podniosły podniosę podniesiemy|podnosić podnoś podnoście podnieść podnieś podnieście|podnoszony podnoszona podnoszone podnoszonego podnoszonej podnoszonemu podnoszoną podnoszonym podnoszonych podnoszonymi podnoszeni podnoszenie podnoszenia podnoszeniu podnoszeniem podnosząc podnoszący podnosząca podnoszące podnoszącego podnoszącej podnoszącemu podnoszącą podnoszącym podnoszących podnoszącymi podniesiony podniesiona podniesione podniesionego podniesionej podniesionemu podniesioną podniesionym podniesionych podniesionymi podniesieni podniesienie podniesienia podniesieniu podniesieniem
v|put|kładzie kładł kładła kładło położy położył położyła położyło stawia stawiał stawiała stawiało postawi postawił postawiła postawiło wkłada wkładał wkładała wkładało włoży włożył włożyła włożyło|kładą kładli kładły kładę kładziemy położą położyli położyły położę położymy stawiają stawiali stawiały stawiam stawiamy postawią postawili postawiły postawię postawimy wkładają wkładali wkładały wkładam wkładamy włożą włożyli włożyły włożę włożymy|kłaść kładź kładźcie położyć połóż połóżcie stawiać stawiaj stawiajcie postawić postaw postawcie wkładać wkładaj wkładajcie włożyć włóż włóżcie|kładziony kładziona kładzione kładzionego kładzionej kładzionemu kładzioną kładzionym kładzionych kładzionymi kładzieni kładzienie kładzienia kładzieniu kładzieniem kładąc kładący kładąca kładące kładącego kładącej kładącemu kładącą kładącym kładących kładącymi położony położona położone położonego położonej położonemu położoną położonym położonych położonymi położeni położenie położenia położeniu położeniem stawiany stawiana stawiane stawianego stawianej stawianemu stawianą stawianym stawianych stawianymi stawiani stawianie stawiania stawianiu stawianiem stawiając stawiający stawiająca stawiające stawiającego stawiającej stawiającemu stawiającą stawiającym stawiających stawiającymi postawiony postawiona postawione postawionego postawionej postawionemu postawioną postawionym postawionych postawionymi postawieni postawienie postawienia postawieniu postawieniem wkładany wkładana wkładane wkładanego wkładanej wkładanemu wkładaną wkładanym wkładanych wkładanymi wkładani wkładanie wkładania wkładaniu wkładaniem wkładając wkładający wkładająca wkładające wkładającego wkładającej wkładającemu wkładającą wkładającym wkładających wkładającymi włożony włożona włożone włożonego włożonej włożonemu włożoną włożonym włożonych włożonymi włożeni włożenie włożenia włożeniu włożeniem
v|put_on|zakłada zakładał zakładała zakładało założy założył założyła założyło ubiera ubierał ubierała ubierało ubierze ubrał ubrała ubrało|zakładają zakładali zakładały zakładam zakładamy założą założyli założyły założę założymy ubierają ubierali ubierały ubieram ubieramy ubiorą ubrali ubrały ubiorę ubierzemy|zakładać zakładaj zakładajcie założyć załóż załóżcie ubierać ubieraj ubierajcie ubrać ubierz ubierzcie|zakładany zakładana zakładane zakładanego zakładanej zakładanemu zakładaną zakładanym zakładanych zakładanymi zakładani zakładanie zakładania zakładaniu zakładaniem zakładając zakładający zakładająca zakładające zakładającego zakładającej zakładającemu zakładającą zakładającym zakładających zakładającymi założony założona założone założonego założonej założonemu założoną założonym założonych założonymi założeni założenie założenia założeniu założeniem ubierany ubierana ubierane ubieranego ubieranej ubieranemu ubieraną ubieranym ubieranych ubieranymi ubierani ubieranie ubierania ubieraniu ubieraniem ubierając ubierający ubierająca ubierające ubierającego ubierającej ubierającemu ubierającą ubierającym ubierających ubierającymi ubrany ubrana ubrane ubranego ubranej ubranemu ubraną ubranym ubranych ubranymi ubrani
v|take_off|zdejmuje zdejmował zdejmowała zdejmowało zdejmie zdjął zdjęła zdjęło|zdejmują zdejmowali zdejmowały zdejmuję zdejmujemy zdejmą zdjęli zdjęły zdejmę zdejmiemy|zdejmować zdejmuj zdejmujcie zdjąć zdejm zdejmcie|zdejmowany zdejmowana zdejmowane zdejmowanego zdejmowanej zdejmowanemu zdejmowaną zdejmowanym zdejmowanych zdejmowanymi zdejmowani zdejmowanie zdejmowania zdejmowaniu zdejmowaniem zdejmując zdejmujący zdejmująca zdejmujące zdejmującego zdejmującej zdejmującemu zdejmującą zdejmującym zdejmujących zdejmującymi zdjęty zdjęta zdjęte zdjętego zdjętej zdjętemu zdjętą zdjętym zdjętych zdjętymi zdjęci
v|open|otwiera otwierał otwierała otwierało otworzy otworzył otworzyła otworzyło|otwierają otwierali otwierały otwieram otwieramy otworzą otworzyli otworzyły otworzę otworzymy|otwierać otwieraj otwierajcie otworzyć otwórz otwórzcie|otwierany otwierana otwierane otwieranego otwieranej otwieranemu otwieraną otwieranym otwieranych otwieranymi otwierani otwieranie otwierania otwieraniu otwieraniem otwierając otwierający otwierająca otwierające otwierającego otwierającej otwierającemu otwierającą otwierającym otwierających otwierającymi otwarty otwarta otwarte otwartego otwartej otwartemu otwartą otwartym otwartych otwartymi otwarci
v|close|zamyka zamykał zamykała zamykało zamknie zamknął zamknęła zamknęło|zamykają zamykali zamykały zamykam zamykamy zamkną zamknęli zamknęły zamknę zamkniemy|zamykać zamykaj zamykajcie zamknąć zamknij zamknijcie|zamykany zamykana zamykane zamykanego zamykanej zamykanemu zamykaną zamykanym zamykanych zamykanymi zamykani zamykanie zamykania zamykaniu zamykaniem zamykając zamykający zamykająca zamykające zamykającego zamykającej zamykającemu zamykającą zamykającym zamykających zamykającymi zamknięty zamknięta zamknięte zamkniętego zamkniętej zamkniętemu zamkniętą zamkniętym zamkniętych zamkniętymi zamknięci
v|lock|rygluje ryglował ryglowała ryglowało|ryglują ryglowali ryglowały rygluję ryglujemy|ryglować rygluj ryglujcie|ryglowany ryglowana ryglowane ryglowanego ryglowanej ryglowanemu ryglowaną ryglowanym ryglowanych ryglowanymi ryglowani ryglowanie ryglowania ryglowaniu ryglowaniem ryglując ryglujący ryglująca ryglujące ryglującego ryglującej ryglującemu ryglującą ryglującym ryglujących ryglującymi
v|knock|puka pukał pukała pukało zapuka zapukał zapukała zapukało stuka stukał stukała stukało|pukają pukali pukały pukam pukamy zapukają zapukali zapukały zapukam zapukamy stukają stukali stukały stukam stukamy|pukać pukaj pukajcie zapukać zapukaj zapukajcie stukać stukaj stukajcie|pukanie pukania pukaniu pukaniem pukając pukający pukająca pukające pukającego pukającej pukającemu pukającą pukającym pukających pukającymi zapukanie zapukania zapukaniu zapukaniem stukanie stukania stukaniu stukaniem stukając stukający stukająca stukające stukającego stukającej stukającemu stukającą stukającym stukających stukającymi
v|ring|dzwoni dzwonił dzwoniła dzwoniło zadzwoni zadzwonił zadzwoniła zadzwoniło|dzwonią dzwonili dzwoniły dzwonię dzwonimy zadzwonią zadzwonili zadzwoniły zadzwonię zadzwonimy|dzwonić dzwoń dzwońcie zadzwonić zadzwoń zadzwońcie|dzwonienie dzwonienia dzwonieniu dzwonieniem dzwoniąc dzwoniący dzwoniąca dzwoniące dzwoniącego dzwoniącej dzwoniącemu dzwoniącą dzwoniącym dzwoniących dzwoniącymi zadzwonienie zadzwonienia zadzwonieniu zadzwonieniem
v|call|telefonuje telefonował telefonowała telefonowało|telefonują telefonowali telefonowały telefonuję telefonujemy|telefonować telefonuj telefonujcie|telefonowanie telefonowania telefonowaniu telefonowaniem telefonując telefonujący telefonująca telefonujące telefonującego telefonującej telefonującemu telefonującą telefonującym telefonujących telefonującymi
v|tie|wiąże wiązał wiązała wiązało zawiąże zawiązał zawiązała zawiązało zawiązuje zawiązywał zawiązywała zawiązywało|wiążą wiązali wiązały wiążę wiążemy zawiążą zawiązali zawiązały zawiążę zawiążemy zawiązują zawiązywali zawiązywały zawiązuję zawiązujemy|wiązać wiąż wiążcie zawiązać zawiąż zawiążcie zawiązywać zawiązuj zawiązujcie|wiązany wiązana wiązane wiązanego wiązanej wiązanemu wiązaną wiązanym wiązanych wiązanymi wiązani wiązanie wiązania wiązaniu wiązaniem wiążąc wiążący wiążąca wiążące wiążącego wiążącej wiążącemu wiążącą wiążącym wiążących wiążącymi zawiązany zawiązana zawiązane zawiązanego zawiązanej zawiązanemu zawiązaną zawiązanym zawiązanych zawiązanymi zawiązani zawiązanie zawiązania zawiązaniu zawiązaniem zawiązywany zawiązywana zawiązywane zawiązywanego zawiązywanej zawiązywanemu zawiązywaną zawiązywanym zawiązywanych zawiązywanymi zawiązywani zawiązywanie zawiązywania zawiązywaniu zawiązywaniem zawiązując zawiązujący zawiązująca zawiązujące zawiązującego zawiązującej zawiązującemu zawiązującą zawiązującym zawiązujących zawiązującymi
v|untie|rozwiąże rozwiązał rozwiązała rozwiązało rozwiązuje rozwiązywał rozwiązywała rozwiązywało|rozwiążą rozwiązali rozwiązały rozwiążę rozwiążemy rozwiązują rozwiązywali rozwiązywały rozwiązuję rozwiązujemy|rozwiązać rozwiąż rozwiążcie rozwiązywać rozwiązuj rozwiązujcie|rozwiązany rozwiązana rozwiązane rozwiązanego rozwiązanej rozwiązanemu rozwiązaną rozwiązanym rozwiązanych rozwiązanymi rozwiązani rozwiązanie rozwiązania rozwiązaniu rozwiązaniem rozwiązywany rozwiązywana rozwiązywane rozwiązywanego rozwiązywanej rozwiązywanemu rozwiązywaną rozwiązywanym rozwiązywanych rozwiązywanymi rozwiązywani rozwiązywanie rozwiązywania rozwiązywaniu rozwiązywaniem rozwiązując rozwiązujący rozwiązująca rozwiązujące rozwiązującego rozwiązującej rozwiązującemu rozwiązującą rozwiązującym rozwiązujących rozwiązującymi
v|fold|składa składał składała składało złoży złożył złożyła złożyło|składają składali składały składam składamy złożą złożyli złożyły złożę złożymy|składać składaj składajcie złożyć złóż złóżcie|składany składana składane składanego składanej składanemu składaną składanym składanych składanymi składani składanie składania składaniu składaniem składając składający składająca składające składającego składającej składającemu składającą składającym składających składającymi złożony złożona złożone złożonego złożonej złożonemu złożoną złożonym złożonych złożonymi złożeni złożenie złożenia złożeniu złożeniem
v|wrap|pakuje pakował pakowała pakowało zapakuje zapakował zapakowała zapakowało owinie owinął owinęła owinęło|pakują pakowali pakowały pakuję pakujemy zapakują zapakowali zapakowały zapakuję zapakujemy owiną owinęli owinęły owinę owiniemy|pakować pakuj pakujcie zapakować zapakuj zapakujcie owinąć owinij owinijcie|pakowany pakowana pakowane pakowanego pakowanej pakowanemu pakowaną pakowanym pakowanych pakowanymi pakowani pakowanie pakowania pakowaniu pakowaniem pakując pakujący pakująca pakujące pakującego pakującej pakującemu pakującą pakującym pakujących pakującymi zapakowany zapakowana zapakowane zapakowanego zapakowanej zapakowanemu zapakowaną zapakowanym zapakowanych zapakowanymi zapakowani zapakowanie zapakowania zapakowaniu zapakowaniem owinięty owinięta owinięte owiniętego owiniętej owiniętemu owiniętą owiniętym owiniętych owiniętymi owinięci owinięcie owinięcia owinięciu owinięciem
v|pack|spakuje spakował spakowała spakowało|spakują spakowali spakowały spakuję spakujemy|spakować spakuj spakujcie|spakowany spakowana spakowane spakowanego spakowanej spakowanemu spakowaną spakowanym spakowanych spakowanymi spakowani spakowanie spakowania spakowaniu spakowaniem
v|fill|napełnia napełniał napełniała napełniało napełni napełnił napełniła napełniło|napełniają napełniali napełniały napełniam napełniamy napełnią napełnili napełniły napełnię napełnimy|napełniać napełniaj napełniajcie napełnić napełń napełńcie|napełniany napełniana napełniane napełnianego napełnianej napełnianemu napełnianą napełnianym napełnianych napełnianymi napełniani napełnianie napełniania napełnianiu napełnianiem napełniając napełniający napełniająca napełniające napełniającego napełniającej napełniającemu napełniającą napełniającym napełniających napełniającymi napełniony napełniona napełnione napełnionego napełnionej napełnionemu napełnioną napełnionym napełnionych napełnionymi napełnieni napełnienie napełnienia napełnieniu napełnieniem
v|empty|opróżnia opróżniał opróżniała opróżniało opróżni opróżnił opróżniła opróżniło|opróżniają opróżniali opróżniały opróżniam opróżniamy opróżnią opróżnili opróżniły opróżnię opróżnimy|opróżniać opróżniaj opróżniajcie opróżnić opróżń opróżńcie|opróżniany opróżniana opróżniane opróżnianego opróżnianej opróżnianemu opróżnianą opróżnianym opróżnianych opróżnianymi opróżniani opróżnianie opróżniania opróżnianiu opróżnianiem opróżniając opróżniający opróżniająca opróżniające opróżniającego opróżniającej opróżniającemu opróżniającą opróżniającym opróżniających opróżniającymi opróżniony opróżniona opróżnione opróżnionego opróżnionej opróżnionemu opróżnioną opróżnionym opróżnionych opróżnionymi opróżnieni opróżnienie opróżnienia opróżnieniu opróżnieniem
v|clean|czyści czyścił czyściła czyściło wyczyści wyczyścił wyczyściła wyczyściło sprząta sprzątał sprzątała sprzątało posprząta posprzątał posprzątała posprzątało|czyszczą czyścili czyściły czyszczę czyścimy wyczyszczą wyczyścili wyczyściły wyczyszczę wyczyścimy sprzątają sprzątali sprzątały sprzątam sprzątamy posprzątają posprzątali posprzątały posprzątam posprzątamy|czyścić czyść czyśćcie wyczyścić wyczyść wyczyśćcie sprzątać sprzątaj sprzątajcie posprzątać posprzątaj posprzątajcie|czyszczony czyszczona czyszczone czyszczonego czyszczonej czyszczonemu czyszczoną czyszczonym czyszczonych czyszczonymi czyszczeni czyszczenie czyszczenia czyszczeniu czyszczeniem czyszcząc czyszczący czyszcząca czyszczące czyszczącego czyszczącej czyszczącemu czyszczącą czyszczącym czyszczących czyszczącymi wyczyszczony wyczyszczona wyczyszczone wyczyszczonego wyczyszczonej wyczyszczonemu wyczyszczoną wyczyszczonym wyczyszczonych wyczyszczonymi wyczyszczeni wyczyszczenie wyczyszczenia wyczyszczeniu wyczyszczeniem sprzątany sprzątana sprzątane sprzątanego sprzątanej sprzątanemu sprzątaną sprzątanym sprzątanych sprzątanymi sprzątani sprzątanie sprzątania sprzątaniu sprzątaniem sprzątając sprzątający sprzątająca sprzątające sprzątającego sprzątającej sprzątającemu sprzątającą sprzątającym sprzątających sprzątającymi posprzątany posprzątana posprzątane posprzątanego posprzątanej posprzątanemu posprzątaną posprzątanym posprzątanych posprzątanymi posprzątani posprzątanie posprzątania posprzątaniu posprzątaniem
v|wash|myje mył myła myło umyje umył umyła umyło pierze prał prała prało wypierze wyprał wyprała wyprało zmywa zmywał zmywała zmywało|myją myli myły myję myjemy umyją umyli umyły umyję umyjemy piorą prali prały piorę pierzemy wypiorą wyprali wyprały wypiorę wypierzemy zmywają zmywali zmywały zmywam zmywamy|myć myj myjcie umyć umyj umyjcie prać pierz pierzcie wyprać wypierz wypierzcie zmywać zmywaj zmywajcie|myty myta myte mytego mytej mytemu mytą mytym mytych mytymi myci mycie mycia myciu myciem myjąc myjący myjąca myjące myjącego myjącej myjącemu myjącą myjącym myjących myjącymi umyty umyta umyte umytego umytej umytemu umytą umytym umytych umytymi umyci umycie umycia umyciu umyciem prany prana prane pranego pranej pranemu praną pranym pranych pranymi prani pranie prania praniu praniem piorąc piorący piorąca piorące piorącego piorącej piorącemu piorącą piorącym piorących piorącymi wyprany wyprana wyprane wypranego wypranej wypranemu wypraną wypranym wypranych wypranymi wyprani wypranie wyprania wypraniu wypraniem zmywany zmywana zmywane zmywanego zmywanej zmywanemu zmywaną zmywanym zmywanych zmywanymi zmywani zmywanie zmywania zmywaniu zmywaniem zmywając zmywający zmywająca zmywające zmywającego zmywającej zmywającemu zmywającą zmywającym zmywających zmywającymi
v|dry|suszy suszył suszyła suszyło wysuszy wysuszył wysuszyła wysuszyło|suszą suszyli suszyły suszymy wysuszą wysuszyli wysuszyły wysuszę wysuszymy|suszyć suszcie wysuszyć wysusz wysuszcie|suszony suszona suszone suszonego suszonej suszonemu suszoną suszonym suszonych suszonymi suszeni suszenie suszenia suszeniu suszeniem susząc suszący susząca suszące suszącego suszącej suszącemu suszącą suszącym suszących suszącymi wysuszony wysuszona wysuszone wysuszonego wysuszonej wysuszonemu wysuszoną wysuszonym wysuszonych wysuszonymi wysuszeni wysuszenie wysuszenia wysuszeniu wysuszeniem
v|iron|prasuje prasował prasowała prasowało wyprasuje wyprasował wyprasowała wyprasowało|prasują prasowali prasowały prasuję prasujemy wyprasują wyprasowali wyprasowały wyprasuję wyprasujemy|prasować prasuj prasujcie wyprasować wyprasuj wyprasujcie|prasowany prasowana prasowane prasowanego prasowanej prasowanemu prasowaną prasowanym prasowanych prasowanymi prasowani prasowanie prasowania prasowaniu prasowaniem prasując prasujący prasująca prasujące prasującego prasującej prasującemu prasującą prasującym prasujących prasującymi wyprasowany wyprasowana wyprasowane wyprasowanego wyprasowanej wyprasowanemu wyprasowaną wyprasowanym wyprasowanych wyprasowanymi wyprasowani wyprasowanie wyprasowania wyprasowaniu wyprasowaniem
v|sweep|zamiata zamiatał zamiatała zamiatało zamiecie zamiótł zamiotła zamiotło|zamiatają zamiatali zamiatały zamiatam zamiatamy zamiotą zamietli zamiotły zamiotę zamieciemy|zamiatać zamiataj zamiatajcie zamieść zamieć zamiećcie|zamiatany zamiatana zamiatane zamiatanego zamiatanej zamiatanemu zamiataną zamiatanym zamiatanych zamiatanymi zamiatani zamiatanie zamiatania zamiataniu zamiataniem zamiatając zamiatający zamiatająca zamiatające zamiatającego zamiatającej zamiatającemu zamiatającą zamiatającym zamiatających zamiatającymi zamieciony zamieciona zamiecione zamiecionego zamiecionej zamiecionemu zamiecioną zamiecionym zamiecionych zamiecionymi zamiecieni zamiecienie zamiecienia zamiecieniu zamiecieniem
v|brush|szczotkuje szczotkował szczotkowała szczotkowało|szczotkują szczotkowali szczotkowały szczotkuję szczotkujemy|szczotkować szczotkuj szczotkujcie|szczotkowany szczotkowana szczotkowane szczotkowanego szczotkowanej szczotkowanemu szczotkowaną szczotkowanym szczotkowanych szczotkowanymi szczotkowani szczotkowanie szczotkowania szczotkowaniu szczotkowaniem szczotkując szczotkujący szczotkująca szczotkujące szczotkującego szczotkującej szczotkującemu szczotkującą szczotkującym szczotkujących szczotkującymi
v|comb|czesze czesał czesała czesało uczesze uczesał uczesała uczesało|czeszą czesali czesały czeszę czeszemy uczeszą uczesali uczesały uczeszę uczeszemy|czesać czesz czeszcie uczesać uczesz uczeszcie|czesany czesana czesane czesanego czesanej czesanemu czesaną czesanym czesanych czesanymi czesani czesanie czesania czesaniu czesaniem czesząc czeszący czesząca czeszące czeszącego czeszącej czeszącemu czeszącą czeszącym czeszących czeszącymi uczesany uczesana uczesane uczesanego uczesanej uczesanemu uczesaną uczesanym uczesanych uczesanymi uczesani uczesanie uczesania uczesaniu uczesaniem
v|shave|golił goliła goliło|golą golili goliły golę golimy|golić golcie|golony golona golone golonego golonej golonemu goloną golonym golonych golonymi goleni golenie golenia goleniu goleniem goląc golący goląca golące golącego golącej golącemu golącą golącym golących golącymi
v|bathe|kąpie kąpał kąpała kąpało wykąpie wykąpał wykąpała wykąpało|kąpią kąpali kąpały kąpię kąpiemy wykąpią wykąpali wykąpały wykąpię wykąpiemy|kąpać kąp kąpcie wykąpać wykąp wykąpcie|kąpany kąpana kąpane kąpanego kąpanej kąpanemu kąpaną kąpanym kąpanych kąpanymi kąpani kąpanie kąpania kąpaniu kąpaniem kąpiąc kąpiący kąpiąca kąpiące kąpiącego kąpiącej kąpiącemu kąpiącą kąpiącym kąpiących kąpiącymi wykąpany wykąpana wykąpane wykąpanego wykąpanej wykąpanemu wykąpaną wykąpanym wykąpanych wykąpanymi wykąpani wykąpanie wykąpania wykąpaniu wykąpaniem
v|water|podlewa podlewał podlewała podlewało podleje podlał podlała podlało|podlewają podlewali podlewały podlewam podlewamy podleją podlali podlały podleję podlejemy|podlewać podlewaj podlewajcie podlać podlej podlejcie|podlewany podlewana podlewane podlewanego podlewanej podlewanemu podlewaną podlewanym podlewanych podlewanymi podlewani podlewanie podlewania podlewaniu podlewaniem podlewając podlewający podlewająca podlewające podlewającego podlewającej podlewającemu podlewającą podlewającym podlewających podlewającymi podlany podlana podlane podlanego podlanej podlanemu podlaną podlanym podlanych podlanymi podlani podlanie podlania podlaniu podlaniem
v|plant|sadzi sadził sadziła sadziło posadzi posadził posadziła posadziło|sadzą sadzili sadziły sadzę sadzimy posadzą posadzili posadziły posadzę posadzimy|sadzić sadź sadźcie posadzić posadź posadźcie|sadzony sadzona sadzone sadzonego sadzonej sadzonemu sadzoną sadzonym sadzonych sadzonymi sadzeni sadzenie sadzenia sadzeniu sadzeniem sadząc sadzący sadząca sadzące sadzącego sadzącej sadzącemu sadzącą sadzącym sadzących sadzącymi posadzony posadzona posadzone posadzonego posadzonej posadzonemu posadzoną posadzonym posadzonych posadzonymi posadzeni posadzenie posadzenia posadzeniu posadzeniem
v|sow|sieje siał siała siało zasieje zasiał zasiała zasiało|sieją siali siały sieję siejemy zasieją zasiali zasiały zasieję zasiejemy|siać siej siejcie zasiać zasiej zasiejcie|siany siane sianego sianej sianemu sianą sianym sianych sianymi siani siania sianiu sianiem siejąc siejący siejąca siejące siejącego siejącej siejącemu siejącą siejącym siejących siejącymi zasiany zasiana zasiane zasianego zasianej zasianemu zasianą zasianym zasianych zasianymi zasiani zasianie zasiania zasianiu zasianiem
v|dig|kopie kopał kopała kopało wykopie wykopał wykopała wykopało|kopią kopali kopały kopię kopiemy wykopią wykopali wykopały wykopię wykopiemy|kopać kop kopcie wykopać wykop wykopcie|kopany kopana kopane kopanego kopanej kopanemu kopaną kopanym kopanych kopanymi kopani kopanie kopania kopaniu kopaniem kopiąc kopiący kopiąca kopiące kopiącego kopiącej kopiącemu kopiącą kopiącym kopiących kopiącymi wykopany wykopana wykopane wykopanego wykopanej wykopanemu wykopaną wykopanym wykopanych wykopanymi wykopani wykopanie wykopania wykopaniu wykopaniem
v|plough|orze orał orała orało zaorze zaorał zaorała zaorało|orzą orali orały orzę orzemy zaorzą zaorali zaorały zaorzę zaorzemy|orać orz orzcie zaorać zaorz zaorzcie|orany orana orane oranego oranej oranemu oraną oranym oranych oranymi orani oranie orania oraniu oraniem orząc orzący orząca orzące orzącego orzącej orzącemu orzącą orzącym orzących orzącymi zaorany zaorana zaorane zaoranego zaoranej zaoranemu zaoraną zaoranym zaoranych zaoranymi zaorani zaoranie zaorania zaoraniu zaoraniem
v|harvest|zbiera zbierał zbierała zbierało zbierze zebrał zebrała zebrało|zbierają zbierali zbierały zbieram zbieramy zbiorą zebrali zebrały zbiorę zbierzemy|zbierać zbieraj zbierajcie zebrać zbierz zbierzcie|zbierany zbierana zbierane zbieranego zbieranej zbieranemu zbieraną zbieranym zbieranych zbieranymi zbierani zbieranie zbierania zbieraniu zbieraniem zbierając zbierający zbierająca zbierające zbierającego zbierającej zbierającemu zbierającą zbierającym zbierających zbierającymi zebrany zebrana zebrane zebranego zebranej zebranemu zebraną zebranym zebranych zebranymi zebrani
v|mow|kosi kosił kosiła kosiło skosi skosił skosiła skosiło|koszą kosili kosiły koszę kosimy skoszą skosili skosiły skoszę skosimy|kosić koś koście skosić skoś skoście|koszony koszona koszone koszonego koszonej koszonemu koszoną koszonym koszonych koszonymi koszeni koszenie koszenia koszeniu koszeniem kosząc koszący kosząca koszące koszącego koszącej koszącemu koszącą koszącym koszących koszącymi skoszony skoszona skoszone skoszonego skoszonej skoszonemu skoszoną skoszonym skoszonych skoszonymi skoszeni skoszenie skoszenia skoszeniu skoszeniem
v|milk|doi doił doiła doiło wydoi wydoił wydoiła wydoiło|doją doili doiły doję doimy wydoją wydoili wydoiły wydoję wydoimy|doić dój dójcie wydoić wydój wydójcie|dojony dojona dojone dojonego dojonej dojonemu dojoną dojonym dojonych dojonymi dojeni dojenie dojenia dojeniu dojeniem dojąc dojący dojąca dojące dojącego dojącej dojącemu dojącą dojącym dojących dojącymi wydojony wydojona wydojone wydojonego wydojonej wydojonemu wydojoną wydojonym wydojonych wydojonymi wydojeni wydojenie wydojenia wydojeniu wydojeniem
v|graze|pasie pasł pasła pasło|pasą pasli pasły pasę pasiemy|paść paś paście|pasąc pasący pasąca pasące pasącego pasącej pasącemu pasącą pasącym pasących pasącymi
v|ride|galopuje galopował galopowała galopowało|galopują galopowali galopowały galopuję galopujemy|galopować galopuj galopujcie|galopowanie galopowania galopowaniu galopowaniem galopując galopujący galopująca galopujące galopującego galopującej galopującemu galopującą galopującym galopujących galopującymi
v|hunt|poluje polował polowała polowało upoluje upolował upolowała upolowało|polują polowali polowały poluję polujemy upolują upolowali upolowały upoluję upolujemy|polować poluj polujcie upolować upoluj upolujcie|polowanie polowania polowaniu polowaniem polując polujący polująca polujące polującego polującej polującemu polującą polującym polujących polującymi upolowany upolowana upolowane upolowanego upolowanej upolowanemu upolowaną upolowanym upolowanych upolowanymi upolowani upolowanie upolowania upolowaniu upolowaniem
v|fish|wędkuje wędkował wędkowała wędkowało|wędkują wędkowali wędkowały wędkuję wędkujemy|wędkować wędkuj wędkujcie|wędkowanie wędkowania wędkowaniu wędkowaniem wędkując wędkujący wędkująca wędkujące wędkującego wędkującej wędkującemu wędkującą wędkującym wędkujących wędkującymi
v|buy|kupuje kupował kupowała kupowało kupi kupił kupiła kupiło|kupują kupowali kupowały kupuję kupujemy kupią kupili kupiły kupię kupimy|kupować kupuj kupujcie kupić kup kupcie|kupowany kupowana kupowane kupowanego kupowanej kupowanemu kupowaną kupowanym kupowanych kupowanymi kupowani kupowanie kupowania kupowaniu kupowaniem kupując kupujący kupująca kupujące kupującego kupującej kupującemu kupującą kupującym kupujących kupującymi kupiony kupiona kupione kupionego kupionej kupionemu kupioną kupionym kupionych kupionymi kupieni kupienie kupienia kupieniu kupieniem
v|sell|sprzedaje sprzedawał sprzedawała sprzedawało sprzeda sprzedał sprzedała sprzedało|sprzedają sprzedawali sprzedawały sprzedaję sprzedajemy sprzedadzą sprzedali sprzedały sprzedam sprzedamy|sprzedawać sprzedaj sprzedajcie sprzedać|sprzedawany sprzedawana sprzedawane sprzedawanego sprzedawanej sprzedawanemu sprzedawaną sprzedawanym sprzedawanych sprzedawanymi sprzedawani sprzedawanie sprzedawania sprzedawaniu sprzedawaniem sprzedając sprzedający sprzedająca sprzedające sprzedającego sprzedającej sprzedającemu sprzedającą sprzedającym sprzedających sprzedającymi sprzedany sprzedana sprzedane sprzedanego sprzedanej sprzedanemu sprzedaną sprzedanym sprzedanych sprzedanymi sprzedani sprzedanie sprzedania sprzedaniu sprzedaniem
v|pay|płaci płacił płaciła płaciło zapłaci zapłacił zapłaciła zapłaciło|płacą płacili płaciły płacę płacimy zapłacą zapłacili zapłaciły zapłacę zapłacimy|płacić płać płaćcie zapłacić zapłać zapłaćcie|płacony płacona płacone płaconego płaconej płaconemu płaconą płaconym płaconych płaconymi płaceni płacenie płacenia płaceniu płaceniem płacąc płacący płacąca płacące płacącego płacącej płacącemu płacącą płacącym płacących płacącymi zapłacony zapłacona zapłacone zapłaconego zapłaconej zapłaconemu zapłaconą zapłaconym zapłaconych zapłaconymi zapłaceni zapłacenie zapłacenia zapłaceniu zapłaceniem
v|cost|kosztuje kosztował kosztowała kosztowało|kosztują kosztowali kosztowały kosztuję kosztujemy|kosztować kosztuj kosztujcie|kosztowanie kosztowania kosztowaniu kosztowaniem kosztując kosztujący kosztująca kosztujące kosztującego kosztującej kosztującemu kosztującą kosztującym kosztujących kosztującymi
v|order|zamawia zamawiał zamawiała zamawiało zamówi zamówił zamówiła zamówiło|zamawiają zamawiali zamawiały zamawiam zamawiamy zamówią zamówili zamówiły zamówię zamówimy|zamawiać zamawiaj zamawiajcie zamówić zamów zamówcie|zamawiany zamawiana zamawiane zamawianego zamawianej zamawianemu zamawianą zamawianym zamawianych zamawianymi zamawiani zamawianie zamawiania zamawianiu zamawianiem zamawiając zamawiający zamawiająca zamawiające zamawiającego zamawiającej zamawiającemu zamawiającą zamawiającym zamawiających zamawiającymi zamówiony zamówiona zamówione zamówionego zamówionej zamówionemu zamówioną zamówionym zamówionych zamówionymi zamówieni
v|work|pracuje pracował pracowała pracowało|pracują pracowali pracowały pracuję pracujemy|pracować pracuj pracujcie|pracowanie pracowania pracowaniu pracowaniem pracując pracujący pracująca pracujące pracującego pracującej pracującemu pracującą pracującym pracujących pracującymi
v|rent|wynajmuje wynajmował wynajmowała wynajmowało wynajmie wynajął wynajęła wynajęło|wynajmują wynajmowali wynajmowały wynajmuję wynajmujemy wynajmą wynajęli wynajęły wynajmę wynajmiemy|wynajmować wynajmuj wynajmujcie wynająć wynajm wynajmcie|wynajmowany wynajmowana wynajmowane wynajmowanego wynajmowanej wynajmowanemu wynajmowaną wynajmowanym wynajmowanych wynajmowanymi wynajmowani wynajmowanie wynajmowania wynajmowaniu wynajmowaniem wynajmując wynajmujący wynajmująca wynajmujące wynajmującego wynajmującej wynajmującemu wynajmującą wynajmującym wynajmujących wynajmującymi wynajęty wynajęta wynajęte wynajętego wynajętej wynajętemu wynajętą wynajętym wynajętych wynajętymi wynajęci wynajęcie wynajęcia wynajęciu wynajęciem
v|borrow|pożycza pożyczał pożyczała pożyczało pożyczy pożyczył pożyczyła pożyczyło|pożyczają pożyczali pożyczały pożyczam pożyczamy pożyczą pożyczyli pożyczyły pożyczę pożyczymy|pożyczać pożyczaj pożyczajcie pożyczyć pożycz pożyczcie|pożyczany pożyczana pożyczane pożyczanego pożyczanej pożyczanemu pożyczaną pożyczanym pożyczanych pożyczanymi pożyczani pożyczanie pożyczania pożyczaniu pożyczaniem pożyczając pożyczający pożyczająca pożyczające pożyczającego pożyczającej pożyczającemu pożyczającą pożyczającym pożyczających pożyczającymi pożyczony pożyczona pożyczone pożyczonego pożyczonej pożyczonemu pożyczoną pożyczonym pożyczonych pożyczonymi pożyczeni pożyczenie pożyczenia pożyczeniu pożyczeniem
v|save|oszczędza oszczędzał oszczędzała oszczędzało zaoszczędzi zaoszczędził zaoszczędziła zaoszczędziło|oszczędzają oszczędzali oszczędzały oszczędzam oszczędzamy zaoszczędzą zaoszczędzili zaoszczędziły zaoszczędzę zaoszczędzimy|oszczędzać oszczędzaj oszczędzajcie zaoszczędzić zaoszczędź zaoszczędźcie|oszczędzany oszczędzana oszczędzane oszczędzanego oszczędzanej oszczędzanemu oszczędzaną oszczędzanym oszczędzanych oszczędzanymi oszczędzani oszczędzanie oszczędzania oszczędzaniu oszczędzaniem oszczędzając oszczędzający oszczędzająca oszczędzające oszczędzającego oszczędzającej oszczędzającemu oszczędzającą oszczędzającym oszczędzających oszczędzającymi zaoszczędzony zaoszczędzona zaoszczędzone zaoszczędzonego zaoszczędzonej zaoszczędzonemu zaoszczędzoną zaoszczędzonym zaoszczędzonych zaoszczędzonymi zaoszczędzeni zaoszczędzenie zaoszczędzenia zaoszczędzeniu zaoszczędzeniem
v|rescue|ratuje ratował ratowała ratowało uratuje uratował uratowała uratowało|ratują ratowali ratowały ratuję ratujemy uratują uratowali uratowały uratuję uratujemy|ratować ratuj ratujcie uratować uratuj uratujcie|ratowany ratowana ratowane ratowanego ratowanej ratowanemu ratowaną ratowanym ratowanych ratowanymi ratowani ratowanie ratowania ratowaniu ratowaniem ratując ratujący ratująca ratujące ratującego ratującej ratującemu ratującą ratującym ratujących ratującymi uratowany uratowana uratowane uratowanego uratowanej uratowanemu uratowaną uratowanym uratowanych uratowanymi uratowani uratowanie uratowania uratowaniu uratowaniem
v|protect|chroni chronił chroniła chroniło ochroni ochronił ochroniła ochroniło|chronią chronili chroniły chronię chronimy ochronią ochronili ochroniły ochronię ochronimy|chronić chroń chrońcie ochronić ochroń ochrońcie|chroniony chroniona chronione chronionego chronionej chronionemu chronioną chronionym chronionych chronionymi chronieni chronienie chronienia chronieniu chronieniem chroniąc chroniący chroniąca chroniące chroniącego chroniącej chroniącemu chroniącą chroniącym chroniących chroniącymi ochroniony ochroniona ochronione ochronionego ochronionej ochronionemu ochronioną ochronionym ochronionych ochronionymi ochronieni ochronienie ochronienia ochronieniu ochronieniem
v|guard|pilnuje pilnował pilnowała pilnowało strzeże strzegł strzegła strzegło|pilnują pilnowali pilnowały pilnuję pilnujemy strzegą strzegli strzegły strzegę strzeżemy|pilnować pilnuj pilnujcie strzec strzeż strzeżcie|pilnowany pilnowana pilnowane pilnowanego pilnowanej pilnowanemu pilnowaną pilnowanym pilnowanych pilnowanymi pilnowani pilnowanie pilnowania pilnowaniu pilnowaniem pilnując pilnujący pilnująca pilnujące pilnującego pilnującej pilnującemu pilnującą pilnującym pilnujących pilnującymi strzeżony strzeżona strzeżone strzeżonego strzeżonej strzeżonemu strzeżoną strzeżonym strzeżonych strzeżonymi strzeżeni strzeżenie strzeżenia strzeżeniu strzeżeniem strzegąc strzegący strzegąca strzegące strzegącego strzegącej strzegącemu strzegącą strzegącym strzegących strzegącymi
v|fight|walczy walczył walczyła walczyło zawalczy zawalczył zawalczyła zawalczyło|walczą walczyli walczyły walczę walczymy zawalczą zawalczyli zawalczyły zawalczę zawalczymy|walczyć walcz walczcie zawalczyć zawalcz zawalczcie|walczenie walczenia walczeniu walczeniem walcząc walczący walcząca walczące walczącego walczącej walczącemu walczącą walczącym walczących walczącymi zawalczenie zawalczenia zawalczeniu zawalczeniem
v|hit|uderza uderzał uderzała uderzało uderzy uderzył uderzyła uderzyło bije bił biła biło|uderzają uderzali uderzały uderzam uderzamy uderzą uderzyli uderzyły uderzę uderzymy biją bili biły biję bijemy|uderzać uderzaj uderzajcie uderzyć uderz uderzcie bić bij bijcie|uderzany uderzana uderzane uderzanego uderzanej uderzanemu uderzaną uderzanym uderzanych uderzanymi uderzani uderzanie uderzania uderzaniu uderzaniem uderzając uderzający uderzająca uderzające uderzającego uderzającej uderzającemu uderzającą uderzającym uderzających uderzającymi uderzony uderzona uderzone uderzonego uderzonej uderzonemu uderzoną uderzonym uderzonych uderzonymi uderzeni uderzenie uderzenia uderzeniu uderzeniem bity bita bite bitego bitej bitemu bitą bitym bitych bitymi bici bicie bicia biciu biciem bijąc bijący bijąca bijące bijącego bijącej bijącemu bijącą bijącym bijących bijącymi
v|attack|atakuje atakował atakowała atakowało zaatakuje zaatakował zaatakowała zaatakowało|atakują atakowali atakowały atakuję atakujemy zaatakują zaatakowali zaatakowały zaatakuję zaatakujemy|atakować atakuj atakujcie zaatakować zaatakuj zaatakujcie|atakowany atakowana atakowane atakowanego atakowanej atakowanemu atakowaną atakowanym atakowanych atakowanymi atakowani atakowanie atakowania atakowaniu atakowaniem atakując atakujący atakująca atakujące atakującego atakującej atakującemu atakującą atakującym atakujących atakującymi zaatakowany zaatakowana zaatakowane zaatakowanego zaatakowanej zaatakowanemu zaatakowaną zaatakowanym zaatakowanych zaatakowanymi zaatakowani zaatakowanie zaatakowania zaatakowaniu zaatakowaniem
v|defend|broni bronił broniła broniło obroni obronił obroniła obroniło|bronią bronili broniły bronię bronimy obronią obronili obroniły obronię obronimy|bronić broń brońcie obronić obroń obrońcie|broniony broniona bronione bronionego bronionej bronionemu bronioną bronionym bronionych bronionymi bronieni bronienie bronienia bronieniu bronieniem broniąc broniący broniąca broniące broniącego broniącej broniącemu broniącą broniącym broniących broniącymi obroniony obroniona obronione obronionego obronionej obronionemu obronioną obronionym obronionych obronionymi obronieni obronienie obronienia obronieniu obronieniem
v|defeat|pokonuje pokonywał pokonywała pokonywało pokona pokonał pokonała pokonało|pokonują pokonywali pokonywały pokonuję pokonujemy pokonają pokonali pokonały pokonam pokonamy|pokonywać pokonuj pokonujcie pokonać pokonaj pokonajcie|pokonywany pokonywana pokonywane pokonywanego pokonywanej pokonywanemu pokonywaną pokonywanym pokonywanych pokonywanymi pokonywani pokonywanie pokonywania pokonywaniu pokonywaniem pokonując pokonujący pokonująca pokonujące pokonującego pokonującej pokonującemu pokonującą pokonującym pokonujących pokonującymi pokonany pokonana pokonane pokonanego pokonanej pokonanemu pokonaną pokonanym pokonanych pokonanymi pokonani pokonanie pokonania pokonaniu pokonaniem
v|flee|ucieka uciekał uciekała uciekało ucieknie uciekł uciekła uciekło|uciekają uciekali uciekały uciekam uciekamy uciekną uciekli uciekły ucieknę uciekniemy|uciekać uciekaj uciekajcie uciec ucieknij ucieknijcie|uciekanie uciekania uciekaniu uciekaniem uciekając uciekający uciekająca uciekające uciekającego uciekającej uciekającemu uciekającą uciekającym uciekających uciekającymi
v|chase|goni gonił goniła goniło dogoni dogonił dogoniła dogoniło|gonią gonili goniły gonię gonimy dogonią dogonili dogoniły dogonię dogonimy|gonić goń gońcie dogonić dogoń dogońcie|goniony goniona gonione gonionego gonionej gonionemu gonioną gonionym gonionych gonionymi gonieni gonienie gonienia gonieniu gonieniem goniąc goniący goniąca goniące goniącego goniącej goniącemu goniącą goniącym goniących goniącymi dogoniony dogoniona dogonione dogonionego dogonionej dogonionemu dogonioną dogonionym dogonionych dogonionymi dogonieni dogonienie dogonienia dogonieniu dogonieniem
v|hide|chuje chował chowała chowało schuje schował schowała schowało ukrywa ukrywał ukrywała ukrywało ukryje ukrył ukryła ukryło|chują chowali chowały chuję chujemy schują schowali schowały schuję schujemy ukrywają ukrywali ukrywały ukrywam ukrywamy ukryją ukryli ukryły ukryję ukryjemy|chować chuj chujcie schować schuj schujcie ukrywać ukrywaj ukrywajcie ukryć ukryj ukryjcie|chowany chowana chowane chowanego chowanej chowanemu chowaną chowanym chowanych chowanymi chowani chowanie chowania chowaniu chowaniem chując chujący chująca chujące chującego chującej chującemu chującą chującym chujących chującymi schowany schowana schowane schowanego schowanej schowanemu schowaną schowanym schowanych schowanymi schowani schowanie schowania schowaniu schowaniem ukrywany ukrywana ukrywane ukrywanego ukrywanej ukrywanemu ukrywaną ukrywanym ukrywanych ukrywanymi ukrywani ukrywanie ukrywania ukrywaniu ukrywaniem ukrywając ukrywający ukrywająca ukrywające ukrywającego ukrywającej ukrywającemu ukrywającą ukrywającym ukrywających ukrywającymi ukryty ukryta ukryte ukrytego ukrytej ukrytemu ukrytą ukrytym ukrytych ukrytymi ukryci ukrycie ukrycia ukryciu ukryciem
v|steal|kradnie kradł kradła kradło ukradnie ukradł ukradła ukradło|kradną kradli kradły kradnę kradniemy ukradną ukradli ukradły ukradnę ukradniemy|kraść kradnij kradnijcie ukraść ukradnij ukradnijcie|kradziony kradziona kradzione kradzionego kradzionej kradzionemu kradzioną kradzionym kradzionych kradzionymi kradzieni kradzienie kradzienia kradzieniu kradzieniem kradnąc kradnący kradnąca kradnące kradnącego kradnącej kradnącemu kradnącą kradnącym kradnących kradnącymi ukradziony ukradziona ukradzione ukradzionego ukradzionej ukradzionemu ukradzioną ukradzionym ukradzionych ukradzionymi ukradzieni ukradzienie ukradzienia ukradzieniu ukradzieniem
v|kill|zabija zabijał zabijała zabijało zabije zabił zabiła zabiło|zabijają zabijali zabijały zabijam zabijamy zabiją zabili zabiły zabiję zabijemy|zabijać zabijaj zabijajcie zabić zabij zabijcie|zabijany zabijana zabijane zabijanego zabijanej zabijanemu zabijaną zabijanym zabijanych zabijanymi zabijani zabijanie zabijania zabijaniu zabijaniem zabijając zabijający zabijająca zabijające zabijającego zabijającej zabijającemu zabijającą zabijającym zabijających zabijającymi zabity zabita zabite zabitego zabitej zabitemu zabitą zabitym zabitych zabitymi zabici zabicie zabicia zabiciu zabiciem
v|shoot|strzela strzelał strzelała strzelało strzeli strzelił strzeliła strzeliło|strzelają strzelali strzelały strzelam strzelamy strzelą strzelili strzeliły strzelę strzelimy|strzelać strzelaj strzelajcie strzelić strzel strzelcie|strzelany strzelana strzelane strzelanego strzelanej strzelanemu strzelaną strzelanym strzelanych strzelanymi strzelani strzelanie strzelania strzelaniu strzelaniem strzelając strzelający strzelająca strzelające strzelającego strzelającej strzelającemu strzelającą strzelającym strzelających strzelającymi strzelony strzelona strzelone strzelonego strzelonej strzelonemu strzeloną strzelonym strzelonych strzelonymi strzeleni strzelenie strzelenia strzeleniu strzeleniem
v|arrest|aresztuje aresztowaćł aresztowaćła aresztowaćło|aresztują aresztowaćli aresztowaćły aresztuję aresztujemy|aresztować aresztuj aresztujcie|aresztowaćty aresztowaćta aresztowaćte aresztowaćtego aresztowaćtej aresztowaćtemu aresztowaćtą aresztowaćtym aresztowaćtych aresztowaćtymi aresztowaćci aresztowaćcie aresztowaćcia aresztowaćciu aresztowaćciem
v|free|uwalnia uwalniał uwalniała uwalniało uwolni uwolnił uwolniła uwolniło|uwalniają uwalniali uwalniały uwalniam uwalniamy uwolnią uwolnili uwolniły uwolnię uwolnimy|uwalniać uwalniaj uwalniajcie uwolnić uwolń uwolńcie|uwalniany uwalniana uwalniane uwalnianego uwalnianej uwalnianemu uwalnianą uwalnianym uwalnianych uwalnianymi uwalniani uwalnianie uwalniania uwalnianiu uwalnianiem uwalniając uwalniający uwalniająca uwalniające uwalniającego uwalniającej uwalniającemu uwalniającą uwalniającym uwalniających uwalniającymi uwolniony uwolniona uwolnione uwolnionego uwolnionej uwolnionemu uwolnioną uwolnionym uwolnionych uwolnionymi uwolnieni uwolnienie uwolnienia uwolnieniu uwolnieniem
v|promise|obiecuje obiecywał obiecywała obiecywało obieca obiecał obiecała obiecało|obiecują obiecywali obiecywały obiecuję obiecujemy obiecają obiecali obiecały obiecam obiecamy|obiecywać obiecuj obiecujcie obiecać obiecaj obiecajcie|obiecywany obiecywana obiecywane obiecywanego obiecywanej obiecywanemu obiecywaną obiecywanym obiecywanych obiecywanymi obiecywani obiecywanie obiecywania obiecywaniu obiecywaniem obiecując obiecujący obiecująca obiecujące obiecującego obiecującej obiecującemu obiecującą obiecującym obiecujących obiecującymi obiecany obiecana obiecane obiecanego obiecanej obiecanemu obiecaną obiecanym obiecanych obiecanymi obiecani obiecanie obiecania obiecaniu obiecaniem
v|lie_to|kłamie kłamał kłamała kłamało skłamie skłamał skłamała skłamało|kłamią kłamali kłamały kłamię kłamiemy skłamią skłamali skłamały skłamię skłamiemy|kłamać kłam kłamcie skłamać skłam skłamcie|kłamanie kłamania kłamaniu kłamaniem kłamiąc kłamiący kłamiąca kłamiące kłamiącego kłamiącej kłamiącemu kłamiącą kłamiącym kłamiących kłamiącymi skłamanie skłamania skłamaniu skłamaniem
v|cheat|oszukuje oszukiwał oszukiwała oszukiwało oszuka oszukał oszukała oszukało|oszukują oszukiwali oszukiwały oszukuję oszukujemy oszukają oszukali oszukały oszukam oszukamy|oszukiwać oszukuj oszukujcie oszukać oszukaj oszukajcie|oszukiwany oszukiwana oszukiwane oszukiwanego oszukiwanej oszukiwanemu oszukiwaną oszukiwanym oszukiwanych oszukiwanymi oszukiwani oszukiwanie oszukiwania oszukiwaniu oszukiwaniem oszukując oszukujący oszukująca oszukujące oszukującego oszukującej oszukującemu oszukującą oszukującym oszukujących oszukującymi oszukany oszukana oszukane oszukanego oszukanej oszukanemu oszukaną oszukanym oszukanych oszukanymi oszukani oszukanie oszukania oszukaniu oszukaniem
v|quarrel|kłóci kłócił kłóciła kłóciło pokłóci pokłócił pokłóciła pokłóciło|kłócą kłócili kłóciły kłócę kłócimy pokłócą pokłócili pokłóciły pokłócę pokłócimy|kłócić kłóć kłóćcie pokłócić pokłóć pokłóćcie|kłócenie kłócenia kłóceniu kłóceniem kłócąc kłócący kłócąca kłócące kłócącego kłócącej kłócącemu kłócącą kłócącym kłócących kłócącymi pokłócenie pokłócenia pokłóceniu pokłóceniem
v|forgive|wybacza wybaczał wybaczała wybaczało wybaczy wybaczył wybaczyła wybaczyło przebacza przebaczał przebaczała przebaczało|wybaczają wybaczali wybaczały wybaczam wybaczamy wybaczą wybaczyli wybaczyły wybaczę wybaczymy przebaczają przebaczali przebaczały przebaczam przebaczamy|wybaczać wybaczaj wybaczajcie wybaczyć wybacz wybaczcie przebaczać przebaczaj przebaczajcie|wybaczany wybaczana wybaczane wybaczanego wybaczanej wybaczanemu wybaczaną wybaczanym wybaczanych wybaczanymi wybaczani wybaczanie wybaczania wybaczaniu wybaczaniem wybaczając wybaczający wybaczająca wybaczające wybaczającego wybaczającej wybaczającemu wybaczającą wybaczającym wybaczających wybaczającymi wybaczony wybaczona wybaczone wybaczonego wybaczonej wybaczonemu wybaczoną wybaczonym wybaczonych wybaczonymi wybaczeni wybaczenie wybaczenia wybaczeniu wybaczeniem przebaczany przebaczana przebaczane przebaczanego przebaczanej przebaczanemu przebaczaną przebaczanym przebaczanych przebaczanymi przebaczani przebaczanie przebaczania przebaczaniu przebaczaniem przebaczając przebaczający przebaczająca przebaczające przebaczającego przebaczającej przebaczającemu przebaczającą przebaczającym przebaczających przebaczającymi
v|apologise|przeprasza przepraszał przepraszała przepraszało przeprosi przeprosił przeprosiła przeprosiło|przepraszają przepraszali przepraszały przepraszam przepraszamy przeproszą przeprosili przeprosiły przeproszę przeprosimy|przepraszać przepraszaj przepraszajcie przeprosić przeproś przeproście|przepraszany przepraszana przepraszane przepraszanego przepraszanej przepraszanemu przepraszaną przepraszanym przepraszanych przepraszanymi przepraszani przepraszanie przepraszania przepraszaniu przepraszaniem przepraszając przepraszający przepraszająca przepraszające przepraszającego przepraszającej przepraszającemu przepraszającą przepraszającym przepraszających przepraszającymi przeproszony przeproszona przeproszone przeproszonego przeproszonej przeproszonemu przeproszoną przeproszonym przeproszonych przeproszonymi przeproszeni przeproszenie przeproszenia przeproszeniu przeproszeniem
v|thank|dziękuje dziękował dziękowała dziękowało podziękuje podziękował podziękowała podziękowało|dziękują dziękowali dziękowały dziękujemy podziękują podziękowali podziękowały podziękuję podziękujemy|dziękować dziękuj dziękujcie podziękować podziękuj podziękujcie|dziękowanie dziękowania dziękowaniu dziękowaniem dziękując dziękujący dziękująca dziękujące dziękującego dziękującej dziękującemu dziękującą dziękującym dziękujących dziękującymi
v|congratulate|gratuluje gratulował gratulowała gratulowało pogratuluje pogratulował pogratulowała pogratulowało|gratulują gratulowali gratulowały gratuluję gratulujemy pogratulują pogratulowali pogratulowały pogratuluję pogratulujemy|gratulować gratuluj gratulujcie pogratulować pogratuluj pogratulujcie|gratulowanie gratulowania gratulowaniu gratulowaniem gratulując gratulujący gratulująca gratulujące gratulującego gratulującej gratulującemu gratulującą gratulującym gratulujących gratulującymi pogratulowanie pogratulowania pogratulowaniu pogratulowaniem
v|invite|zaprasza zapraszał zapraszała zapraszało zaprosi zaprosił zaprosiła zaprosiło|zapraszają zapraszali zapraszały zapraszam zapraszamy zaproszą zaprosili zaprosiły zaproszę zaprosimy|zapraszać zapraszaj zapraszajcie zaprosić zaproś zaproście|zapraszany zapraszana zapraszane zapraszanego zapraszanej zapraszanemu zapraszaną zapraszanym zapraszanych zapraszanymi zapraszani zapraszanie zapraszania zapraszaniu zapraszaniem zapraszając zapraszający zapraszająca zapraszające zapraszającego zapraszającej zapraszającemu zapraszającą zapraszającym zapraszających zapraszającymi zaproszony zaproszona zaproszone zaproszonego zaproszonej zaproszonemu zaproszoną zaproszonym zaproszonych zaproszonymi zaproszeni
v|visit|odwiedza odwiedzał odwiedzała odwiedzało odwiedzi odwiedził odwiedziła odwiedziło zwiedza zwiedzał zwiedzała zwiedzało zwiedzi zwiedził zwiedziła zwiedziło|odwiedzają odwiedzali odwiedzały odwiedzam odwiedzamy odwiedzą odwiedzili odwiedziły odwiedzę odwiedzimy zwiedzają zwiedzali zwiedzały zwiedzam zwiedzamy zwiedzą zwiedzili zwiedziły zwiedzę zwiedzimy|odwiedzać odwiedzaj odwiedzajcie odwiedzić odwiedź odwiedźcie zwiedzać zwiedzaj zwiedzajcie zwiedzić zwiedź zwiedźcie|odwiedzany odwiedzana odwiedzane odwiedzanego odwiedzanej odwiedzanemu odwiedzaną odwiedzanym odwiedzanych odwiedzanymi odwiedzani odwiedzanie odwiedzania odwiedzaniu odwiedzaniem odwiedzając odwiedzający odwiedzająca odwiedzające odwiedzającego odwiedzającej odwiedzającemu odwiedzającą odwiedzającym odwiedzających odwiedzającymi odwiedzony odwiedzona odwiedzone odwiedzonego odwiedzonej odwiedzonemu odwiedzoną odwiedzonym odwiedzonych odwiedzonymi odwiedzeni odwiedzenie odwiedzenia odwiedzeniu odwiedzeniem zwiedzany zwiedzana zwiedzane zwiedzanego zwiedzanej zwiedzanemu zwiedzaną zwiedzanym zwiedzanych zwiedzanymi zwiedzani zwiedzając zwiedzający zwiedzająca zwiedzające zwiedzającego zwiedzającej zwiedzającemu zwiedzającą zwiedzającym zwiedzających zwiedzającymi zwiedzony zwiedzona zwiedzone zwiedzonego zwiedzonej zwiedzonemu zwiedzoną zwiedzonym zwiedzonych zwiedzonymi zwiedzeni zwiedzenie zwiedzenia zwiedzeniu zwiedzeniem
v|meet|spotyka spotykał spotykała spotykało spotka spotkał spotkała spotkało poznaje poznawał poznawała poznawało pozna poznał poznała poznało|spotykają spotykali spotykały spotykam spotykamy spotkają spotkali spotkały spotkam spotkamy poznają poznawali poznawały poznaję poznajemy poznali poznały poznam poznamy|spotykać spotykaj spotykajcie spotkać spotkaj spotkajcie poznawać poznaj poznajcie poznać|spotykany spotykana spotykane spotykanego spotykanej spotykanemu spotykaną spotykanym spotykanych spotykanymi spotykani spotykanie spotykania spotykaniu spotykaniem spotykając spotykający spotykająca spotykające spotykającego spotykającej spotykającemu spotykającą spotykającym spotykających spotykającymi spotkany spotkana spotkane spotkanego spotkanej spotkanemu spotkaną spotkanym spotkanych spotkanymi spotkani poznawany poznawana poznawane poznawanego poznawanej poznawanemu poznawaną poznawanym poznawanych poznawanymi poznawani poznawanie poznawania poznawaniu poznawaniem poznając poznający poznająca poznające poznającego poznającej poznającemu poznającą poznającym poznających poznającymi poznany poznana poznane poznanego poznanej poznanemu poznaną poznanym poznanych poznanymi poznani poznanie poznania poznaniu poznaniem
v|greet|wita witał witała witało powita powitał powitała powitało przywita przywitał przywitała przywitało|witają witali witały witam witamy powitają powitali powitały powitam powitamy przywitają przywitali przywitały przywitam przywitamy|witać witaj witajcie powitać powitaj powitajcie przywitać przywitaj przywitajcie|witany witana witane witanego witanej witanemu witaną witanym witanych witanymi witani witanie witania witaniu witaniem witając witający witająca witające witającego witającej witającemu witającą witającym witających witającymi powitany powitana powitane powitanego powitanej powitanemu powitaną powitanym powitanych powitanymi powitani powitanie powitania powitaniu powitaniem przywitany przywitana przywitane przywitanego przywitanej przywitanemu przywitaną przywitanym przywitanych przywitanymi przywitani przywitanie przywitania przywitaniu przywitaniem
v|say_goodbye|żegna żegnał żegnała żegnało pożegna pożegnał pożegnała pożegnało|żegnają żegnali żegnały żegnam żegnamy pożegnają pożegnali pożegnały pożegnam pożegnamy|żegnać żegnaj żegnajcie pożegnać pożegnaj pożegnajcie|żegnany żegnana żegnane żegnanego żegnanej żegnanemu żegnaną żegnanym żegnanych żegnanymi żegnani żegnanie żegnania żegnaniu żegnaniem żegnając żegnający żegnająca żegnające żegnającego żegnającej żegnającemu żegnającą żegnającym żegnających żegnającymi pożegnany pożegnana pożegnane pożegnanego pożegnanej pożegnanemu pożegnaną pożegnanym pożegnanych pożegnanymi pożegnani
v|wish|życzy życzył życzyła życzyło|życzą życzyli życzyły życzę życzymy|życzyć życz życzcie|życzony życzona życzone życzonego życzonej życzonemu życzoną życzonym życzonych życzonymi życzeni życząc życzący życząca życzące życzącego życzącej życzącemu życzącą życzącym życzących życzącymi
v|celebrate|świętuje świętował świętowała świętowało obchodzi obchodził obchodziła obchodziło|świętują świętowali świętowały świętuję świętujemy obchodzą obchodzili obchodziły obchodzę obchodzimy|świętować świętuj świętujcie obchodzić obchodź obchodźcie|świętowany świętowana świętowane świętowanego świętowanej świętowanemu świętowaną świętowanym świętowanych świętowanymi świętowani świętowanie świętowania świętowaniu świętowaniem świętując świętujący świętująca świętujące świętującego świętującej świętującemu świętującą świętującym świętujących świętującymi obchodzony obchodzona obchodzone obchodzonego obchodzonej obchodzonemu obchodzoną obchodzonym obchodzonych obchodzonymi obchodzeni obchodzenie obchodzenia obchodzeniu obchodzeniem obchodząc obchodzący obchodząca obchodzące obchodzącego obchodzącej obchodzącemu obchodzącą obchodzącym obchodzących obchodzącymi
v|marry|poślubi poślubił poślubiła poślubiło|poślubią poślubili poślubiły poślubię poślubimy|poślubić poślub poślubcie|poślubiony poślubiona poślubione poślubionego poślubionej poślubionemu poślubioną poślubionym poślubionych poślubionymi poślubieni poślubienie poślubienia poślubieniu poślubieniem
v|love|kocha kochał kochała kochało pokocha pokochał pokochała pokochało|kochają kochali kochały kocham kochamy pokochają pokochali pokochały pokocham pokochamy|kochać kochaj kochajcie pokochać pokochaj pokochajcie|kochanie kochania kochaniu kochaniem kochając kochający kochająca kochające kochającego kochającej kochającemu kochającą kochającym kochających kochającymi pokochany pokochana pokochane pokochanego pokochanej pokochanemu pokochaną pokochanym pokochanych pokochanymi pokochani pokochanie pokochania pokochaniu pokochaniem
v|like|lubi lubił lubiła lubiło polubi polubił polubiła polubiło podoba podobał podobała podobało spodoba spodobał spodobała spodobało|lubią lubili lubiły lubię lubimy polubią polubili polubiły polubię polubimy podobają podobali podobały podobam podobamy spodobają spodobali spodobały spodobam spodobamy|lubić lubcie polubić polub polubcie podobać podobaj podobajcie spodobać spodobaj spodobajcie|lubiony lubiona lubione lubionego lubionej lubionemu lubioną lubionym lubionych lubionymi lubieni lubienie lubienia lubieniu lubieniem lubiąc lubiący lubiąca lubiące lubiącego lubiącej lubiącemu lubiącą lubiącym lubiących lubiącymi polubiony polubiona polubione polubionego polubionej polubionemu polubioną polubionym polubionych polubionymi polubieni polubienie polubienia polubieniu polubieniem podobanie podobania podobaniu podobaniem podobając podobający podobająca podobające podobającego podobającej podobającemu podobającą podobającym podobających podobającymi spodobanie spodobania spodobaniu spodobaniem
v|hate|nienawidzi nienawidził nienawidziła nienawidziło|nienawidzą nienawidzili nienawidziły nienawidzę nienawidzimy|nienawidzić nienawidź nienawidźcie|znienawidzony znienawidzona znienawidzone znienawidzonego znienawidzonej znienawidzonemu znienawidzoną znienawidzonym znienawidzonych znienawidzonymi znienawidzeni znienawidzenie znienawidzenia znienawidzeniu znienawidzeniem nienawidząc nienawidzący nienawidząca nienawidzące nienawidzącego nienawidzącej nienawidzącemu nienawidzącą nienawidzącym nienawidzących nienawidzącymi
v|kiss|całuje całował całowała całowało pocałuje pocałował pocałowała pocałowało|całują całowali całowały całuję całujemy pocałują pocałowali pocałowały pocałuję pocałujemy|całować całuj całujcie pocałować pocałuj pocałujcie|całowany całowana całowane całowanego całowanej całowanemu całowaną całowanym całowanych całowanymi całowani całowanie całowania całowaniu całowaniem całując całujący całująca całujące całującego całującej całującemu całującą całującym całujących całującymi pocałowany pocałowana pocałowane pocałowanego pocałowanej pocałowanemu pocałowaną pocałowanym pocałowanych pocałowanymi pocałowani pocałowanie pocałowania pocałowaniu pocałowaniem
v|hug|przytula przytulał przytulała przytulało przytuli przytulił przytuliła przytuliło obejmuje obejmował obejmowała obejmowało obejmie objął objęła objęło|przytulają przytulali przytulały przytulam przytulamy przytulą przytulili przytuliły przytulę przytulimy obejmują obejmowali obejmowały obejmuję obejmujemy obejmą objęli objęły obejmę obejmiemy|przytulać przytulaj przytulajcie przytulić przytul przytulcie obejmować obejmuj obejmujcie objąć obejm obejmcie|przytulany przytulana przytulane przytulanego przytulanej przytulanemu przytulaną przytulanym przytulanych przytulanymi przytulani przytulanie przytulania przytulaniu przytulaniem przytulając przytulający przytulająca przytulające przytulającego przytulającej przytulającemu przytulającą przytulającym przytulających przytulającymi przytulony przytulona przytulone przytulonego przytulonej przytulonemu przytuloną przytulonym przytulonych przytulonymi przytuleni przytulenie przytulenia przytuleniu przytuleniem obejmowany obejmowana obejmowane obejmowanego obejmowanej obejmowanemu obejmowaną obejmowanym obejmowanych obejmowanymi obejmowani obejmowanie obejmowania obejmowaniu obejmowaniem obejmując obejmujący obejmująca obejmujące obejmującego obejmującej obejmującemu obejmującą obejmującym obejmujących obejmującymi objęty objęta objęte objętego objętej objętemu objętą objętym objętych objętymi objęci objęcie objęcia objęciu objęciem
v|stroke|głaszcze głaskał głaskała głaskało pogłaszcze pogłaskał pogłaskała pogłaskało|głaszczą głaskali głaskały głaszczę głaszczemy pogłaszczą pogłaskali pogłaskały pogłaszczę pogłaszczemy|głaskać głaszcz głaszczcie pogłaskać pogłaszcz pogłaszczcie|głaskany głaskana głaskane głaskanego głaskanej głaskanemu głaskaną głaskanym głaskanych głaskanymi głaskani głaskanie głaskania głaskaniu głaskaniem głaszcząc głaszczący głaszcząca głaszczące głaszczącego głaszczącej głaszczącemu głaszczącą głaszczącym głaszczących głaszczącymi pogłaskany pogłaskana pogłaskane pogłaskanego pogłaskanej pogłaskanemu pogłaskaną pogłaskanym pogłaskanych pogłaskanymi pogłaskani pogłaskanie pogłaskania pogłaskaniu pogłaskaniem
v|comfort|pociesza pocieszał pocieszała pocieszało pocieszy pocieszył pocieszyła pocieszyło|pocieszają pocieszali pocieszały pocieszam pocieszamy pocieszą pocieszyli pocieszyły pocieszę pocieszymy|pocieszać pocieszaj pocieszajcie pocieszyć pociesz pocieszcie|pocieszany pocieszana pocieszane pocieszanego pocieszanej pocieszanemu pocieszaną pocieszanym pocieszanych pocieszanymi pocieszani pocieszanie pocieszania pocieszaniu pocieszaniem pocieszając pocieszający pocieszająca pocieszające pocieszającego pocieszającej pocieszającemu pocieszającą pocieszającym pocieszających pocieszającymi pocieszony pocieszona pocieszone pocieszonego pocieszonej pocieszonemu pocieszoną pocieszonym pocieszonych pocieszonymi pocieszeni pocieszenie pocieszenia pocieszeniu pocieszeniem
v|laugh|śmieje śmiał śmiała śmiało zaśmieje zaśmiał zaśmiała zaśmiało|śmieją śmiali śmiały śmieję śmiejemy zaśmieją zaśmiali zaśmiały zaśmieję zaśmiejemy|śmiać śmiej śmiejcie zaśmiać zaśmiej zaśmiejcie|śmianie śmiania śmianiu śmianiem śmiejąc śmiejący śmiejąca śmiejące śmiejącego śmiejącej śmiejącemu śmiejącą śmiejącym śmiejących śmiejącymi zaśmianie zaśmiania zaśmianiu zaśmianiem
v|smile|uśmiecha uśmiechał uśmiechała uśmiechało uśmiechnie uśmiechnął uśmiechnęła uśmiechnęło|uśmiechają uśmiechali uśmiechały uśmiecham uśmiechamy uśmiechną uśmiechnęli uśmiechnęły uśmiechnę uśmiechniemy|uśmiechać uśmiechaj uśmiechajcie uśmiechnąć uśmiechnij uśmiechnijcie|uśmiechanie uśmiechania uśmiechaniu uśmiechaniem uśmiechając uśmiechający uśmiechająca uśmiechające uśmiechającego uśmiechającej uśmiechającemu uśmiechającą uśmiechającym uśmiechających uśmiechającymi uśmiechnięcie uśmiechnięcia uśmiechnięciu uśmiechnięciem
v|cry|płacze płakał płakała płakało zapłacze zapłakał zapłakała zapłakało|płaczą płakali płakały płaczę płaczemy zapłaczą zapłakali zapłakały zapłaczę zapłaczemy|płakać płacz płaczcie zapłakać zapłacz zapłaczcie|płakanie płakania płakaniu płakaniem płacząc płaczący płacząca płaczące płaczącego płaczącej płaczącemu płaczącą płaczącym płaczących płaczącymi zapłakanie zapłakania zapłakaniu zapłakaniem
v|fear|boi bał bała bało przestraszy przestraszył przestraszyła przestraszyło|boją bały boję boimy przestraszą przestraszyli przestraszyły przestraszę przestraszymy|bać bój bójcie przestraszyć przestrasz przestraszcie|banie bania baniu baniem bojąc bojący bojąca bojące bojącego bojącej bojącemu bojącą bojącym bojących bojącymi przestraszony przestraszona przestraszone przestraszonego przestraszonej przestraszonemu przestraszoną przestraszonym przestraszonych przestraszonymi przestraszeni przestraszenie przestraszenia przestraszeniu przestraszeniem
v|rejoice|cieszy cieszył cieszyła cieszyło ucieszy ucieszył ucieszyła ucieszyło|cieszą cieszyli cieszyły cieszę cieszymy ucieszą ucieszyli ucieszyły ucieszę ucieszymy|cieszyć ciesz cieszcie ucieszyć uciesz ucieszcie|cieszenie cieszenia cieszeniu cieszeniem ciesząc cieszący ciesząca cieszące cieszącego cieszącej cieszącemu cieszącą cieszącym cieszących cieszącymi ucieszenie ucieszenia ucieszeniu ucieszeniem
v|worry|martwi martwił martwiła martwiło zmartwi zmartwił zmartwiła zmartwiło|martwią martwili martwiły martwię martwimy zmartwią zmartwili zmartwiły zmartwię zmartwimy|martwić martw martwcie zmartwić zmartw zmartwcie|martwiony martwiona martwione martwionego martwionej martwionemu martwioną martwionym martwionych martwionymi martwieni martwienie martwienia martwieniu martwieniem martwiąc martwiący martwiąca martwiące martwiącego martwiącej martwiącemu martwiącą martwiącym martwiących martwiącymi zmartwiony zmartwiona zmartwione zmartwionego zmartwionej zmartwionemu zmartwioną zmartwionym zmartwionych zmartwionymi zmartwieni zmartwienie zmartwienia zmartwieniu zmartwieniem
v|wonder|zastanawia zastanawiał zastanawiała zastanawiało dziwi dziwił dziwiła dziwiło|zastanawiają zastanawiali zastanawiały zastanawiam zastanawiamy dziwią dziwili dziwiły dziwię dziwimy|zastanawiać zastanawiaj zastanawiajcie dziwić dziw dziwcie|zastanawianie zastanawiania zastanawianiu zastanawianiem zastanawiając zastanawiający zastanawiająca zastanawiające zastanawiającego zastanawiającej zastanawiającemu zastanawiającą zastanawiającym zastanawiających zastanawiającymi dziwienie dziwienia dziwieniu dziwieniem dziwiąc dziwiący dziwiąca dziwiące dziwiącego dziwiącej dziwiącemu dziwiącą dziwiącym dziwiących dziwiącymi
v|surprise|zaskakuje zaskakiwał zaskakiwała zaskakiwało zaskoczy zaskoczył zaskoczyła zaskoczyło|zaskakują zaskakiwali zaskakiwały zaskakuję zaskakujemy zaskoczą zaskoczyli zaskoczyły zaskoczę zaskoczymy|zaskakiwać zaskakuj zaskakujcie zaskoczyć zaskocz zaskoczcie|zaskakiwany zaskakiwana zaskakiwane zaskakiwanego zaskakiwanej zaskakiwanemu zaskakiwaną zaskakiwanym zaskakiwanych zaskakiwanymi zaskakiwani zaskakiwanie zaskakiwania zaskakiwaniu zaskakiwaniem zaskakując zaskakujący zaskakująca zaskakujące zaskakującego zaskakującej zaskakującemu zaskakującą zaskakującym zaskakujących zaskakującymi zaskoczony zaskoczona zaskoczone zaskoczonego zaskoczonej zaskoczonemu zaskoczoną zaskoczonym zaskoczonych zaskoczonymi zaskoczeni zaskoczenie zaskoczenia zaskoczeniu zaskoczeniem
v|dream|śni śnił śniła śniło marzy marzył marzyła marzyło|śnią śnili śniły śnię śnimy marzą marzyli marzyły marzę marzymy|śnić śń śńcie marzyć marz marzcie|śnienie śnienia śnieniu śnieniem śniąc śniący śniąca śniące śniącego śniącej śniącemu śniącą śniącym śniących śniącymi marząc marzący marząca marzące marzącego marzącej marzącemu marzącą marzącym marzących marzącymi
v|hope|ufa ufał ufała ufało|ufają ufali ufały ufam ufamy|ufać ufaj ufajcie|ufanie ufania ufaniu ufaniem ufając ufający ufająca ufające ufającego ufającej ufającemu ufającą ufającym ufających ufającymi
v|want|chce chciał chciała chciało pragnie pragnął pragnęła pragnęło|chcą chcieli chciały chcę chcemy pragną pragnęli pragnęły pragnę pragniemy|chcieć pragnąć pragnij pragnijcie|chcienie chcienia chcieniu chcieniem chcąc chcący chcąca chcące chcącego chcącej chcącemu chcącą chcącym chcących chcącymi pragnięcie pragnięcia pragnięciu pragnięciem pragnąc pragnący pragnąca pragnące pragnącego pragnącej pragnącemu pragnącą pragnącym pragnących pragnącymi
v|must|musi musiał musiała musiało|muszą musieli musiały muszę musimy|musieć|musienie musienia musieniu musieniem musząc muszący musząca muszące muszącego muszącej muszącemu muszącą muszącym muszących muszącymi
v|can|może mógł mogła mogło potrafi potrafił potrafiła potrafiło|mogą mogli mogły mogę możemy potrafią potrafili potrafiły potrafię potrafimy|móc potrafić potraf potrafcie|mogąc mogący mogąca mogące mogącego mogącej mogącemu mogącą mogącym mogących mogącymi potrafienie potrafienia potrafieniu potrafieniem potrafiąc potrafiący potrafiąca potrafiące potrafiącego potrafiącej potrafiącemu potrafiącą potrafiącym potrafiących potrafiącymi
v|need|potrzebuje potrzebował potrzebowała potrzebowało|potrzebują potrzebowali potrzebowały potrzebuję potrzebujemy|potrzebować potrzebuj potrzebujcie|potrzebowany potrzebowana potrzebowane potrzebowanego potrzebowanej potrzebowanemu potrzebowaną potrzebowanym potrzebowanych potrzebowanymi potrzebowani potrzebowanie potrzebowania potrzebowaniu potrzebowaniem potrzebując potrzebujący potrzebująca potrzebujące potrzebującego potrzebującej potrzebującemu potrzebującą potrzebującym potrzebujących potrzebującymi
v|try|starał starała starało postara postarał postarała postarało usiłuje usiłował usiłowała usiłowało|starają starali starały staram staramy postarają postarali postarały postaram postaramy usiłują usiłowali usiłowały usiłuję usiłujemy|starać staraj starajcie postarać postaraj postarajcie usiłować usiłuj usiłujcie|staranie starania staraniu staraniem starając starający starająca starające starającego starającej starającemu starającą starającym starających starającymi postaranie postarania postaraniu postaraniem usiłowany usiłowana usiłowane usiłowanego usiłowanej usiłowanemu usiłowaną usiłowanym usiłowanych usiłowanymi usiłowani usiłowanie usiłowania usiłowaniu usiłowaniem usiłując usiłujący usiłująca usiłujące usiłującego usiłującej usiłującemu usiłującą usiłującym usiłujących usiłującymi
v|begin|zaczyna zaczynał zaczynała zaczynało zacznie zaczął zaczęła zaczęło rozpoczyna rozpoczynał rozpoczynała rozpoczynało rozpocznie rozpoczął rozpoczęła rozpoczęło|zaczynają zaczynali zaczynały zaczynam zaczynamy zaczną zaczęli zaczęły zacznę zaczniemy rozpoczynają rozpoczynali rozpoczynały rozpoczynam rozpoczynamy rozpoczną rozpoczęli rozpoczęły rozpocznę rozpoczniemy|zaczynać zaczynaj zaczynajcie zacząć zacznij zacznijcie rozpoczynać rozpoczynaj rozpoczynajcie rozpocząć rozpocznij rozpocznijcie|zaczynany zaczynana zaczynane zaczynanego zaczynanej zaczynanemu zaczynaną zaczynanym zaczynanych zaczynanymi zaczynani zaczynanie zaczynania zaczynaniu zaczynaniem zaczynając zaczynający zaczynająca zaczynające zaczynającego zaczynającej zaczynającemu zaczynającą zaczynającym zaczynających zaczynającymi zaczęty zaczęta zaczęte zaczętego zaczętej zaczętemu zaczętą zaczętym zaczętych zaczętymi zaczęci zaczęcie zaczęcia zaczęciu zaczęciem rozpoczynany rozpoczynana rozpoczynane rozpoczynanego rozpoczynanej rozpoczynanemu rozpoczynaną rozpoczynanym rozpoczynanych rozpoczynanymi rozpoczynani rozpoczynanie rozpoczynania rozpoczynaniu rozpoczynaniem rozpoczynając rozpoczynający rozpoczynająca rozpoczynające rozpoczynającego rozpoczynającej rozpoczynającemu rozpoczynającą rozpoczynającym rozpoczynających rozpoczynającymi rozpoczęty rozpoczęta rozpoczęte rozpoczętego rozpoczętej rozpoczętemu rozpoczętą rozpoczętym rozpoczętych rozpoczętymi rozpoczęci rozpoczęcie rozpoczęcia rozpoczęciu rozpoczęciem
v|finish|kończy kończył kończyła kończyło skończy skończył skończyła skończyło zakończy zakończył zakończyła zakończyło|kończą kończyli kończyły kończę kończymy skończą skończyli skończyły skończę skończymy zakończą zakończyli zakończyły zakończę zakończymy|kończyć kończ kończcie skończyć skończ skończcie zakończyć zakończ zakończcie|kończony kończona kończone kończonego kończonej kończonemu kończoną kończonym kończonych kończonymi kończeni kończenie kończenia kończeniu kończeniem kończąc kończący kończąca kończące kończącego kończącej kończącemu kończącą kończącym kończących kończącymi skończony skończona skończone skończonego skończonej skończonemu skończoną skończonym skończonych skończonymi skończeni skończenie skończenia skończeniu skończeniem zakończony zakończona zakończone zakończonego zakończonej zakończonemu zakończoną zakończonym zakończonych zakończonymi zakończeni zakończenie zakończenia zakończeniu zakończeniem
v|stop|zatrzymuje zatrzymywał zatrzymywała zatrzymywało zatrzyma zatrzymał zatrzymała zatrzymało przestaje przestawał przestawała przestawało przestanie przestał przestała przestało|zatrzymują zatrzymywali zatrzymywały zatrzymuję zatrzymujemy zatrzymają zatrzymali zatrzymały zatrzymam zatrzymamy przestają przestawali przestawały przestaję przestajemy przestaną przestali przestały przestanę przestaniemy|zatrzymywać zatrzymuj zatrzymujcie zatrzymać zatrzymaj zatrzymajcie przestawać przestaj przestajcie przestać przestanij przestanijcie|zatrzymywany zatrzymywana zatrzymywane zatrzymywanego zatrzymywanej zatrzymywanemu zatrzymywaną zatrzymywanym zatrzymywanych zatrzymywanymi zatrzymywani zatrzymywanie zatrzymywania zatrzymywaniu zatrzymywaniem zatrzymując zatrzymujący zatrzymująca zatrzymujące zatrzymującego zatrzymującej zatrzymującemu zatrzymującą zatrzymującym zatrzymujących zatrzymującymi zatrzymany zatrzymana zatrzymane zatrzymanego zatrzymanej zatrzymanemu zatrzymaną zatrzymanym zatrzymanych zatrzymanymi zatrzymani zatrzymanie zatrzymania zatrzymaniu zatrzymaniem przestawany przestawana przestawane przestawanego przestawanej przestawanemu przestawaną przestawanym przestawanych przestawanymi przestawani przestawanie przestawania przestawaniu przestawaniem przestając przestający przestająca przestające przestającego przestającej przestającemu przestającą przestającym przestających przestającymi przestania przestaniu przestaniem
v|continue|kontynuuje kontynuował kontynuowała kontynuowało|kontynuują kontynuowali kontynuowały kontynuuję kontynuujemy|kontynuować kontynuuj kontynuujcie|kontynuowany kontynuowana kontynuowane kontynuowanego kontynuowanej kontynuowanemu kontynuowaną kontynuowanym kontynuowanych kontynuowanymi kontynuowani kontynuowanie kontynuowania kontynuowaniu kontynuowaniem kontynuując kontynuujący kontynuująca kontynuujące kontynuującego kontynuującej kontynuującemu kontynuującą kontynuującym kontynuujących kontynuującymi
v|change|zmienia zmieniał zmieniała zmieniało zmieni zmienił zmieniła zmieniło zamienia zamieniał zamieniała zamieniało zamieni zamienił zamieniła zamieniło|zmieniają zmieniali zmieniały zmieniam zmieniamy zmienią zmienili zmieniły zmienię zmienimy zamieniają zamieniali zamieniały zamieniam zamieniamy zamienią zamienili zamieniły zamienię zamienimy|zmieniać zmieniaj zmieniajcie zmienić zmień zmieńcie zamieniać zamieniaj zamieniajcie zamienić zamień zamieńcie|zmieniany zmieniana zmieniane zmienianego zmienianej zmienianemu zmienianą zmienianym zmienianych zmienianymi zmieniani zmienianie zmieniania zmienianiu zmienianiem zmieniając zmieniający zmieniająca zmieniające zmieniającego zmieniającej zmieniającemu zmieniającą zmieniającym zmieniających zmieniającymi zmieniony zmieniona zmienione zmienionego zmienionej zmienionemu zmienioną zmienionym zmienionych zmienionymi zmienieni zmienienie zmienienia zmienieniu zmienieniem zamieniany zamieniana zamieniane zamienianego zamienianej zamienianemu zamienianą zamienianym zamienianych zamienianymi zamieniani zamienianie zamieniania zamienianiu zamienianiem zamieniając zamieniający zamieniająca zamieniające zamieniającego zamieniającej zamieniającemu zamieniającą zamieniającym zamieniających zamieniającymi zamieniony zamieniona zamienione zamienionego zamienionej zamienionemu zamienioną zamienionym zamienionych zamienionymi zamienieni zamienienie zamienienia zamienieniu zamienieniem
v|become|staje stawał stawała stawało|stają stawali stawały staję stajemy|stawać staj stajcie|stawanie stawania stawaniu stawaniem stając stający stająca stające stającego stającej stającemu stającą stającym stających stającymi
v|turn|obraca obracał obracała obracało obróci obrócił obróciła obróciło skręca skręcał skręcała skręcało skręci skręcił skręciła skręciło kręci kręcił kręciła kręciło|obracają obracali obracały obracam obracamy obrócą obrócili obróciły obrócę obrócimy skręcają skręcali skręcały skręcam skręcamy skręcą skręcili skręciły skręcę skręcimy kręcą kręcili kręciły kręcę kręcimy|obracać obracaj obracajcie obrócić obróć obróćcie skręcać skręcaj skręcajcie skręcić skręć skręćcie kręcić kręć kręćcie|obracany obracana obracane obracanego obracanej obracanemu obracaną obracanym obracanych obracanymi obracani obracanie obracania obracaniu obracaniem obracając obracający obracająca obracające obracającego obracającej obracającemu obracającą obracającym obracających obracającymi obrócony obrócona obrócone obróconego obróconej obróconemu obróconą obróconym obróconych obróconymi obróceni obrócenie obrócenia obróceniu obróceniem skręcany skręcana skręcane skręcanego skręcanej skręcanemu skręcaną skręcanym skręcanych skręcanymi skręcani skręcanie skręcania skręcaniu skręcaniem skręcając skręcający skręcająca skręcające skręcającego skręcającej skręcającemu skręcającą skręcającym skręcających skręcającymi skręcony skręcona skręcone skręconego skręconej skręconemu skręconą skręconym skręconych skręconymi skręceni skręcenie skręcenia skręceniu skręceniem kręcony kręcona kręcone kręconego kręconej kręconemu kręconą kręconym kręconych kręconymi kręceni kręcenie kręcenia kręceniu kręceniem kręcąc kręcący kręcąca kręcące kręcącego kręcącej kręcącemu kręcącą kręcącym kręcących kręcącymi
v|turn_on|włącza włączał włączała włączało włączy włączył włączyła włączyło|włączają włączali włączały włączam włączamy włączą włączyli włączyły włączę włączymy|włączać włączaj włączajcie włączyć włącz włączcie|włączany włączana włączane włączanego włączanej włączanemu włączaną włączanym włączanych włączanymi włączani włączanie włączania włączaniu włączaniem włączając włączający włączająca włączające włączającego włączającej włączającemu włączającą włączającym włączających włączającymi włączony włączona włączone włączonego włączonej włączonemu włączoną włączonym włączonych włączonymi włączeni włączenie włączenia włączeniu włączeniem
v|turn_off|wyłącza wyłączał wyłączała wyłączało wyłączy wyłączył wyłączyła wyłączyło|wyłączają wyłączali wyłączały wyłączam wyłączamy wyłączą wyłączyli wyłączyły wyłączę wyłączymy|wyłączać wyłączaj wyłączajcie wyłączyć wyłącz wyłączcie|wyłączany wyłączana wyłączane wyłączanego wyłączanej wyłączanemu wyłączaną wyłączanym wyłączanych wyłączanymi wyłączani wyłączanie wyłączania wyłączaniu wyłączaniem wyłączając wyłączający wyłączająca wyłączające wyłączającego wyłączającej wyłączającemu wyłączającą wyłączającym wyłączających wyłączającymi wyłączony wyłączona wyłączone wyłączonego wyłączonej wyłączonemu wyłączoną wyłączonym wyłączonych wyłączonymi wyłączeni wyłączenie wyłączenia wyłączeniu wyłączeniem
v|light|zapala zapalał zapalała zapalało zapali zapalił zapaliła zapaliło oświetla oświetlał oświetlała oświetlało|zapalają zapalali zapalały zapalam zapalamy zapalą zapalili zapaliły zapalę zapalimy oświetlają oświetlali oświetlały oświetlam oświetlamy|zapalać zapalaj zapalajcie zapalić zapal zapalcie oświetlać oświetlaj oświetlajcie|zapalany zapalana zapalane zapalanego zapalanej zapalanemu zapalaną zapalanym zapalanych zapalanymi zapalani zapalanie zapalania zapalaniu zapalaniem zapalając zapalający zapalająca zapalające zapalającego zapalającej zapalającemu zapalającą zapalającym zapalających zapalającymi zapalony zapalona zapalone zapalonego zapalonej zapalonemu zapaloną zapalonym zapalonych zapalonymi zapaleni zapalenie zapalenia zapaleniu zapaleniem oświetlany oświetlana oświetlane oświetlanego oświetlanej oświetlanemu oświetlaną oświetlanym oświetlanych oświetlanymi oświetlani oświetlanie oświetlania oświetlaniu oświetlaniem oświetlając oświetlający oświetlająca oświetlające oświetlającego oświetlającej oświetlającemu oświetlającą oświetlającym oświetlających oświetlającymi
v|burn|pali palił paliła paliło płonie płonął płonęła płonęło spalił spaliła spaliło|palą palili paliły palę palimy płoną płonęli płonęły płonę płoniemy spalą spalili spaliły spalę spalimy|palić pal palcie płonąć płonij płonijcie spalić spal spalcie|palony palona palone palonego palonej palonemu paloną palonym palonych palonymi paleni palenie palenia paleniu paleniem paląc palący paląca palące palącego palącej palącemu palącą palącym palących palącymi płonięcie płonięcia płonięciu płonięciem płonąc płonący płonąca płonące płonącego płonącej płonącemu płonącą płonącym płonących płonącymi spalony spalona spalone spalonego spalonej spalonemu spaloną spalonym spalonych spalonymi spaleni spalenie spalenia spaleniu spaleniem
v|extinguish|gasi gasił gasiła gasiło zgasi zgasił zgasiła zgasiło|gaszą gasili gasiły gaszę gasimy zgaszą zgasili zgasiły zgaszę zgasimy|gasić gaś gaście zgasić zgaś zgaście|gaszony gaszona gaszone gaszonego gaszonej gaszonemu gaszoną gaszonym gaszonych gaszonymi gaszeni gaszenie gaszenia gaszeniu gaszeniem gasząc gaszący gasząca gaszące gaszącego gaszącej gaszącemu gaszącą gaszącym gaszących gaszącymi zgaszony zgaszona zgaszone zgaszonego zgaszonej zgaszonemu zgaszoną zgaszonym zgaszonych zgaszonymi zgaszeni zgaszenie zgaszenia zgaszeniu zgaszeniem
v|shine|świeci świecił świeciła świeciło błyszczy błyszczał błyszczała błyszczało|świecą świecili świeciły świecimy błyszczą błyszczeli błyszczały błyszczę błyszczymy|świecić świeć świećcie błyszczeć błyszcz błyszczcie|świecony świecona świecone świeconego świeconej świeconemu świeconą świeconym świeconych świeconymi świeceni świecenie świecenia świeceniu świeceniem świecąc świecący świecąca świecące świecącego świecącej świecącemu świecącą świecącym świecących świecącymi błyszczenie błyszczenia błyszczeniu błyszczeniem błyszcząc błyszczący błyszcząca błyszczące błyszczącego błyszczącej błyszczącemu błyszczącą błyszczącym błyszczących błyszczącymi
v|sparkle|migocze migotał migotała migotało lśni lśnił lśniła lśniło|migoczą migotali migotały migoczę migoczemy lśnią lśnili lśniły lśnię lśnimy|migotać migocz migoczcie lśnić lśń lśńcie|migotanie migotania migotaniu migotaniem migocząc migoczący migocząca migoczące migoczącego migoczącej migoczącemu migoczącą migoczącym migoczących migoczącymi lśnienie lśnienia lśnieniu lśnieniem lśniąc lśniący lśniąca lśniące lśniącego lśniącej lśniącemu lśniącą lśniącym lśniących lśniącymi
v|glow|jarzy jarzył jarzyła jarzyło|jarzą jarzyli jarzyły jarzę jarzymy|jarzyć jarz jarzcie|jarzenie jarzenia jarzeniu jarzeniem jarząc jarzący jarząca jarzące jarzącego jarzącej jarzącemu jarzącą jarzącym jarzących jarzącymi
v|rain|mży mżył mżyła mżyło|mżą mżyli mżyły mżę mżymy|mżyć mż mżcie|mżenie mżenia mżeniu mżeniem mżąc mżący mżąca mżące mżącego mżącej mżącemu mżącą mżącym mżących mżącymi
v|snow|śnieży śnieżył śnieżyła śnieżyło|śnieżą śnieżyli śnieżyły śnieżę śnieżymy|śnieżyć śnież śnieżcie|śnieżenie śnieżenia śnieżeniu śnieżeniem śnieżąc śnieżący śnieżąca śnieżące śnieżącego śnieżącej śnieżącemu śnieżącą śnieżącym śnieżących śnieżącymi
v|blow|wieje wiał wiała wiało dmucha dmuchał dmuchała dmuchało|wieją wiali wiały wieję wiejemy dmuchają dmuchali dmuchały dmucham dmuchamy|wiać wiej wiejcie dmuchać dmuchaj dmuchajcie|wianie wiania wianiu wianiem wiejąc wiejący wiejąca wiejące wiejącego wiejącej wiejącemu wiejącą wiejącym wiejących wiejącymi dmuchany dmuchana dmuchane dmuchanego dmuchanej dmuchanemu dmuchaną dmuchanym dmuchanych dmuchanymi dmuchani dmuchanie dmuchania dmuchaniu dmuchaniem dmuchając dmuchający dmuchająca dmuchające dmuchającego dmuchającej dmuchającemu dmuchającą dmuchającym dmuchających dmuchającymi
v|flow|cieknie ciekł ciekła ciekło wypłynie wypłynął wypłynęła wypłynęło|ciekną ciekli ciekły cieknę ciekniemy wypłyną wypłynęli wypłynęły wypłynę wypłyniemy|cieknąć cieknij cieknijcie wypłynąć wypłynij wypłynijcie|cieknięcie cieknięcia cieknięciu cieknięciem cieknąc cieknący cieknąca cieknące cieknącego cieknącej cieknącemu cieknącą cieknącym cieknących cieknącymi wypłynięcie wypłynięcia wypłynięciu wypłynięciem
v|sink|tonie tonął tonęła tonęło utonie utonął utonęła utonęło|toną tonęli tonęły tonę toniemy utoną utonęli utonęły utonę utoniemy|tonąć tonij tonijcie utonąć utonij utonijcie|tonięcie tonięcia tonięciu tonięciem tonąc tonący tonąca tonące tonącego tonącej tonącemu tonącą tonącym tonących tonącymi utonięcie utonięcia utonięciu utonięciem
v|melt|topi topił topiła topiło stopi stopił stopiła stopiło topnieje topniał topniała topniało|topią topili topiły topię topimy stopią stopili stopiły stopię stopimy topnieją topnieli topniały topnieję topniejemy|topić top topcie stopić stop stopcie topnieć topniej topniejcie|topiony topiona topione topionego topionej topionemu topioną topionym topionych topionymi topieni topienie topienia topieniu topieniem topiąc topiący topiąca topiące topiącego topiącej topiącemu topiącą topiącym topiących topiącymi stopiony stopiona stopione stopionego stopionej stopionemu stopioną stopionym stopionych stopionymi stopieni stopienie stopienia stopieniu stopieniem topnienie topnienia topnieniu topnieniem topniejąc topniejący topniejąca topniejące topniejącego topniejącej topniejącemu topniejącą topniejącym topniejących topniejącymi
v|freeze|marznie marzł marzła marzło zamarznie zamarzł zamarzła zamarzło|marzną marzli marzły marznę marzniemy zamarzną zamarzli zamarzły zamarznę zamarzniemy|marznąć marznij marznijcie zamarznąć zamarznij zamarznijcie|marznięcie marznięcia marznięciu marznięciem marznąc marznący marznąca marznące marznącego marznącej marznącemu marznącą marznącym marznących marznącymi zamarznięcie zamarznięcia zamarznięciu zamarznięciem
v|sail|żegluje żeglował żeglowała żeglowało|żeglują żeglowali żeglowały żegluję żeglujemy|żeglować żegluj żeglujcie|żeglowanie żeglowania żeglowaniu żeglowaniem żeglując żeglujący żeglująca żeglujące żeglującego żeglującej żeglującemu żeglującą żeglującym żeglujących żeglującymi
v|row|wiosłuje wiosłował wiosłowała wiosłowało|wiosłują wiosłowali wiosłowały wiosłuję wiosłujemy|wiosłować wiosłuj wiosłujcie|wiosłowanie wiosłowania wiosłowaniu wiosłowaniem wiosłując wiosłujący wiosłująca wiosłujące wiosłującego wiosłującej wiosłującemu wiosłującą wiosłującym wiosłujących wiosłującymi
v|travel|podróżuje podróżował podróżowała podróżowało|podróżują podróżowali podróżowały podróżuję podróżujemy|podróżować podróżuj podróżujcie|podróżowanie podróżowania podróżowaniu podróżowaniem podróżując podróżujący podróżująca podróżujące podróżującego podróżującej podróżującemu podróżującą podróżującym podróżujących podróżującymi
v|arrive|dociera docierał docierała docierało dotrze dotarł dotarła dotarło przybywa przybywał przybywała przybywało przybędzie przybył przybyła przybyło|docierają docierali docierały docieram docieramy dotrą dotarli dotarły dotrę dotrzemy przybywają przybywali przybywały przybywam przybywamy przybędą przybyli przybyły przybędę przybędziemy|docierać docieraj docierajcie dotrzeć dotrzyj dotrzyjcie przybywać przybywaj przybywajcie przybyć przybądź przybądźcie|docieranie docierania docieraniu docieraniem docierając docierający docierająca docierające docierającego docierającej docierającemu docierającą docierającym docierających docierającymi dotarcie dotarcia dotarciu dotarciem przybywanie przybywania przybywaniu przybywaniem przybywając przybywający przybywająca przybywające przybywającego przybywającej przybywającemu przybywającą przybywającym przybywających przybywającymi przybędenie przybędenia przybędeniu przybędeniem
v|cross|przekracza przekraczał przekraczała przekraczało przekroczy przekroczył przekroczyła przekroczyło przechodzi przechodził przechodziła przechodziło|przekraczają przekraczali przekraczały przekraczam przekraczamy przekroczą przekroczyli przekroczyły przekroczę przekroczymy przechodzą przechodzili przechodziły przechodzę przechodzimy|przekraczać przekraczaj przekraczajcie przekroczyć przekrocz przekroczcie przechodzić przechodź przechodźcie|przekraczany przekraczana przekraczane przekraczanego przekraczanej przekraczanemu przekraczaną przekraczanym przekraczanych przekraczanymi przekraczani przekraczanie przekraczania przekraczaniu przekraczaniem przekraczając przekraczający przekraczająca przekraczające przekraczającego przekraczającej przekraczającemu przekraczającą przekraczającym przekraczających przekraczającymi przekroczony przekroczona przekroczone przekroczonego przekroczonej przekroczonemu przekroczoną przekroczonym przekroczonych przekroczonymi przekroczeni przekroczenie przekroczenia przekroczeniu przekroczeniem przechodzony przechodzona przechodzone przechodzonego przechodzonej przechodzonemu przechodzoną przechodzonym przechodzonych przechodzonymi przechodzeni przechodzenie przechodzenia przechodzeniu przechodzeniem przechodząc przechodzący przechodząca przechodzące przechodzącego przechodzącej przechodzącemu przechodzącą przechodzącym przechodzących przechodzącymi
v|follow|śledził śledziła śledziło|śledzą śledzili śledziły śledzę śledzimy|śledzić śledźcie|śledzony śledzona śledzone śledzonego śledzonej śledzonemu śledzoną śledzonym śledzonych śledzonymi śledzeni śledzenie śledzenia śledzeniu śledzeniem śledząc śledzący śledząca śledzące śledzącego śledzącej śledzącemu śledzącą śledzącym śledzących śledzącymi
v|lead|wiedzie wiódł wiodła wiodło|wiodą wiodli wiodły wiodę wiedziemy|wieść wiedź wiedźcie|wiodąc wiodący wiodąca wiodące wiodącego wiodącej wiodącemu wiodącą wiodącym wiodących wiodącymi
v|show|pokazuje pokazywał pokazywała pokazywało pokaże pokazał pokazała pokazało przedstawia przedstawiał przedstawiała przedstawiało przedstawi przedstawił przedstawiła przedstawiło|pokazują pokazywali pokazywały pokazuję pokazujemy pokażą pokazali pokazały pokażę pokażemy przedstawiają przedstawiali przedstawiały przedstawiam przedstawiamy przedstawią przedstawili przedstawiły przedstawię przedstawimy|pokazywać pokazuj pokazujcie pokazać pokaż pokażcie przedstawiać przedstawiaj przedstawiajcie przedstawić przedstaw przedstawcie|pokazywany pokazywana pokazywane pokazywanego pokazywanej pokazywanemu pokazywaną pokazywanym pokazywanych pokazywanymi pokazywani pokazywanie pokazywania pokazywaniu pokazywaniem pokazując pokazujący pokazująca pokazujące pokazującego pokazującej pokazującemu pokazującą pokazującym pokazujących pokazującymi pokazany pokazana pokazane pokazanego pokazanej pokazanemu pokazaną pokazanym pokazanych pokazanymi pokazani pokazanie pokazania pokazaniu pokazaniem przedstawiany przedstawiana przedstawiane przedstawianego przedstawianej przedstawianemu przedstawianą przedstawianym przedstawianych przedstawianymi przedstawiani przedstawianie przedstawiania przedstawianiu przedstawianiem przedstawiając przedstawiający przedstawiająca przedstawiające przedstawiającego przedstawiającej przedstawiającemu przedstawiającą przedstawiającym przedstawiających przedstawiającymi przedstawiony przedstawiona przedstawione przedstawionego przedstawionej przedstawionemu przedstawioną przedstawionym przedstawionych przedstawionymi przedstawieni
v|film|filmuje filmował filmowała filmowało sfilmuje sfilmował sfilmowała sfilmowało|filmują filmowali filmowały filmuję filmujemy sfilmują sfilmowali sfilmowały sfilmuję sfilmujemy|filmować filmuj filmujcie sfilmować sfilmuj sfilmujcie|filmowany filmowana filmowane filmowanego filmowanej filmowanemu filmowaną filmowanym filmowanych filmowanymi filmowani filmowanie filmowania filmowaniu filmowaniem filmując filmujący filmująca filmujące filmującego filmującej filmującemu filmującą filmującym filmujących filmującymi sfilmowany sfilmowana sfilmowane sfilmowanego sfilmowanej sfilmowanemu sfilmowaną sfilmowanym sfilmowanych sfilmowanymi sfilmowani sfilmowanie sfilmowania sfilmowaniu sfilmowaniem
v|photograph|fotografuje fotografował fotografowała fotografowało sfotografuje sfotografował sfotografowała sfotografowało|fotografują fotografowali fotografowały fotografuję fotografujemy sfotografują sfotografowali sfotografowały sfotografuję sfotografujemy|fotografować fotografuj fotografujcie sfotografować sfotografuj sfotografujcie|fotografowany fotografowana fotografowane fotografowanego fotografowanej fotografowanemu fotografowaną fotografowanym fotografowanych fotografowanymi fotografowani fotografowanie fotografowania fotografowaniu fotografowaniem fotografując fotografujący fotografująca fotografujące fotografującego fotografującej fotografującemu fotografującą fotografującym fotografujących fotografującymi sfotografowany sfotografowana sfotografowane sfotografowanego sfotografowanej sfotografowanemu sfotografowaną sfotografowanym sfotografowanych sfotografowanymi sfotografowani sfotografowanie sfotografowania sfotografowaniu sfotografowaniem
v|choose|wybiera wybierał wybierała wybierało wybierze wybrał wybrała wybrało|wybierają wybierali wybierały wybieram wybieramy wybiorą wybrali wybrały wybiorę wybierzemy|wybierać wybieraj wybierajcie wybrać wybierz wybierzcie|wybierany wybierana wybierane wybieranego wybieranej wybieranemu wybieraną wybieranym wybieranych wybieranymi wybierani wybieranie wybierania wybieraniu wybieraniem wybierając wybierający wybierająca wybierające wybierającego wybierającej wybierającemu wybierającą wybierającym wybierających wybierającymi wybrany wybrana wybrane wybranego wybranej wybranemu wybraną wybranym wybranych wybranymi wybrani wybranie wybrania wybraniu wybraniem
v|collect|kolekcjonuje kolekcjonował kolekcjonowała kolekcjonowało|kolekcjonują kolekcjonowali kolekcjonowały kolekcjonuję kolekcjonujemy|kolekcjonować kolekcjonuj kolekcjonujcie|kolekcjonowany kolekcjonowana kolekcjonowane kolekcjonowanego kolekcjonowanej kolekcjonowanemu kolekcjonowaną kolekcjonowanym kolekcjonowanych kolekcjonowanymi kolekcjonowani kolekcjonowanie kolekcjonowania kolekcjonowaniu kolekcjonowaniem kolekcjonując kolekcjonujący kolekcjonująca kolekcjonujące kolekcjonującego kolekcjonującej kolekcjonującemu kolekcjonującą kolekcjonującym kolekcjonujących kolekcjonującymi
v|keep|zachowuje zachowywał zachowywała zachowywało zachuje zachował zachowała zachowało|zachowują zachowywali zachowywały zachowuję zachowujemy zachują zachowali zachowały zachuję zachujemy|zachowywać zachowuj zachowujcie zachować zachuj zachujcie|zachowywany zachowywana zachowywane zachowywanego zachowywanej zachowywanemu zachowywaną zachowywanym zachowywanych zachowywanymi zachowywani zachowywanie zachowywania zachowywaniu zachowywaniem zachowując zachowujący zachowująca zachowujące zachowującego zachowującej zachowującemu zachowującą zachowującym zachowujących zachowującymi zachowany zachowana zachowane zachowanego zachowanej zachowanemu zachowaną zachowanym zachowanych zachowanymi zachowani zachowanie zachowania zachowaniu zachowaniem
v|share|dzieli dzielił dzieliła dzieliło podzieli podzielił podzieliła podzieliło|dzielą dzielili dzieliły dzielę dzielimy podzielą podzielili podzieliły podzielę podzielimy|dzielić dziel dzielcie podzielić podziel podzielcie|dzielony dzielona dzielone dzielonego dzielonej dzielonemu dzieloną dzielonym dzielonych dzielonymi dzieleni dzielenie dzielenia dzieleniu dzieleniem dzieląc dzielący dzieląca dzielące dzielącego dzielącej dzielącemu dzielącą dzielącym dzielących dzielącymi podzielony podzielona podzielone podzielonego podzielonej podzielonemu podzieloną podzielonym podzielonych podzielonymi podzieleni podzielenie podzielenia podzieleniu podzieleniem
v|connect|łączy łączył łączyła łączyło połączy połączył połączyła połączyło|łączą łączyli łączyły łączę łączymy połączą połączyli połączyły połączę połączymy|łączyć łącz łączcie połączyć połącz połączcie|łączony łączona łączone łączonego łączonej łączonemu łączoną łączonym łączonych łączonymi łączeni łączenie łączenia łączeniu łączeniem łącząc łączący łącząca łączące łączącego łączącej łączącemu łączącą łączącym łączących łączącymi połączony połączona połączone połączonego połączonej połączonemu połączoną połączonym połączonych połączonymi połączeni połączenie połączenia połączeniu połączeniem
v|separate|rozdziela rozdzielał rozdzielała rozdzielało rozdzieli rozdzielił rozdzieliła rozdzieliło|rozdzielają rozdzielali rozdzielały rozdzielam rozdzielamy rozdzielą rozdzielili rozdzieliły rozdzielę rozdzielimy|rozdzielać rozdzielaj rozdzielajcie rozdzielić rozdziel rozdzielcie|rozdzielany rozdzielana rozdzielane rozdzielanego rozdzielanej rozdzielanemu rozdzielaną rozdzielanym rozdzielanych rozdzielanymi rozdzielani rozdzielanie rozdzielania rozdzielaniu rozdzielaniem rozdzielając rozdzielający rozdzielająca rozdzielające rozdzielającego rozdzielającej rozdzielającemu rozdzielającą rozdzielającym rozdzielających rozdzielającymi rozdzielony rozdzielona rozdzielone rozdzielonego rozdzielonej rozdzielonemu rozdzieloną rozdzielonym rozdzielonych rozdzielonymi rozdzieleni rozdzielenie rozdzielenia rozdzieleniu rozdzieleniem
v|compare|porównuje porównywał porównywała porównywało porówna porównał porównała porównało|porównują porównywali porównywały porównuję porównujemy porównają porównali porównały porównam porównamy|porównywać porównuj porównujcie porównać porównaj porównajcie|porównywany porównywana porównywane porównywanego porównywanej porównywanemu porównywaną porównywanym porównywanych porównywanymi porównywani porównywanie porównywania porównywaniu porównywaniem porównując porównujący porównująca porównujące porównującego porównującej porównującemu porównującą porównującym porównujących porównującymi porównany porównana porównane porównanego porównanej porównanemu porównaną porównanym porównanych porównanymi porównani porównanie porównania porównaniu porównaniem
v|measure|mierzy mierzył mierzyła mierzyło zmierzy zmierzył zmierzyła zmierzyło|mierzą mierzyli mierzyły mierzę mierzymy zmierzą zmierzyli zmierzyły zmierzę zmierzymy|mierzyć mierz mierzcie zmierzyć zmierz zmierzcie|mierzony mierzona mierzone mierzonego mierzonej mierzonemu mierzoną mierzonym mierzonych mierzonymi mierzeni mierzenie mierzenia mierzeniu mierzeniem mierząc mierzący mierząca mierzące mierzącego mierzącej mierzącemu mierzącą mierzącym mierzących mierzącymi zmierzony zmierzona zmierzone zmierzonego zmierzonej zmierzonemu zmierzoną zmierzonym zmierzonych zmierzonymi zmierzeni zmierzenie zmierzenia zmierzeniu zmierzeniem
v|weigh|waży ważył ważyła ważyło zważy zważył zważyła zważyło|ważą ważyli ważyły ważę ważymy zważą zważyli zważyły zważę zważymy|ważyć waż ważcie zważyć zważ zważcie|ważony ważona ważone ważonego ważonej ważonemu ważoną ważonym ważonych ważonymi ważeni ważenie ważenia ważeniu ważeniem ważąc ważący ważąca ważące ważącego ważącej ważącemu ważącą ważącym ważących ważącymi zważony zważona zważone zważonego zważonej zważonemu zważoną zważonym zważonych zważonymi zważeni zważenie zważenia zważeniu zważeniem
v|solve|rozstrzyga rozstrzygał rozstrzygała rozstrzygało|rozstrzygają rozstrzygali rozstrzygały rozstrzygam rozstrzygamy|rozstrzygać rozstrzygaj rozstrzygajcie|rozstrzygany rozstrzygana rozstrzygane rozstrzyganego rozstrzyganej rozstrzyganemu rozstrzyganą rozstrzyganym rozstrzyganych rozstrzyganymi rozstrzygani rozstrzyganie rozstrzygania rozstrzyganiu rozstrzyganiem rozstrzygając rozstrzygający rozstrzygająca rozstrzygające rozstrzygającego rozstrzygającej rozstrzygającemu rozstrzygającą rozstrzygającym rozstrzygających rozstrzygającymi
v|check|sprawdza sprawdzał sprawdzała sprawdzało sprawdzi sprawdził sprawdziła sprawdziło|sprawdzają sprawdzali sprawdzały sprawdzam sprawdzamy sprawdzą sprawdzili sprawdziły sprawdzę sprawdzimy|sprawdzać sprawdzaj sprawdzajcie sprawdzić sprawdź sprawdźcie|sprawdzany sprawdzana sprawdzane sprawdzanego sprawdzanej sprawdzanemu sprawdzaną sprawdzanym sprawdzanych sprawdzanymi sprawdzani sprawdzanie sprawdzania sprawdzaniu sprawdzaniem sprawdzając sprawdzający sprawdzająca sprawdzające sprawdzającego sprawdzającej sprawdzającemu sprawdzającą sprawdzającym sprawdzających sprawdzającymi sprawdzony sprawdzona sprawdzone sprawdzonego sprawdzonej sprawdzonemu sprawdzoną sprawdzonym sprawdzonych sprawdzonymi sprawdzeni sprawdzenie sprawdzenia sprawdzeniu sprawdzeniem
v|use|używa używał używała używało użyje użył użyła użyło wykorzysta wykorzystał wykorzystała wykorzystało|używają używali używały używam używamy użyją użyli użyły użyję użyjemy wykorzystają wykorzystali wykorzystały wykorzystam wykorzystamy|używać używaj używajcie użyć użyj użyjcie wykorzystać wykorzystaj wykorzystajcie|używany używana używane używanego używanej używanemu używaną używanym używanych używanymi używani używanie używania używaniu używaniem używając używający używająca używające używającego używającej używającemu używającą używającym używających używającymi użyty użyta użyte użytego użytej użytemu użytą użytym użytych użytymi użyci użycie użycia użyciu użyciem wykorzystany wykorzystana wykorzystane wykorzystanego wykorzystanej wykorzystanemu wykorzystaną wykorzystanym wykorzystanych wykorzystanymi wykorzystani wykorzystanie wykorzystania wykorzystaniu wykorzystaniem
v|need|wymaga wymagał wymagała wymagało|wymagają wymagali wymagały wymagam wymagamy|wymagać wymagaj wymagajcie|wymagany wymagana wymagane wymaganego wymaganej wymaganemu wymaganą wymaganym wymaganych wymaganymi wymagani wymaganie wymagania wymaganiu wymaganiem wymagając wymagający wymagająca wymagające wymagającego wymagającej wymagającemu wymagającą wymagającym wymagających wymagającymi
v|decorate|ozdabia ozdabiał ozdabiała ozdabiało ozdobi ozdobił ozdobiła ozdobiło dekoruje dekorował dekorowała dekorowało udekoruje udekorował udekorowała udekorowało|ozdabiają ozdabiali ozdabiały ozdabiam ozdabiamy ozdobią ozdobili ozdobiły ozdobię ozdobimy dekorują dekorowali dekorowały dekoruję dekorujemy udekorują udekorowali udekorowały udekoruję udekorujemy|ozdabiać ozdabiaj ozdabiajcie ozdobić ozdób ozdóbcie dekorować dekoruj dekorujcie udekorować udekoruj udekorujcie|ozdabiany ozdabiana ozdabiane ozdabianego ozdabianej ozdabianemu ozdabianą ozdabianym ozdabianych ozdabianymi ozdabiani ozdabianie ozdabiania ozdabianiu ozdabianiem ozdabiając ozdabiający ozdabiająca ozdabiające ozdabiającego ozdabiającej ozdabiającemu ozdabiającą ozdabiającym ozdabiających ozdabiającymi ozdobiony ozdobiona ozdobione ozdobionego ozdobionej ozdobionemu ozdobioną ozdobionym ozdobionych ozdobionymi ozdobieni ozdobienie ozdobienia ozdobieniu ozdobieniem dekorowany dekorowana dekorowane dekorowanego dekorowanej dekorowanemu dekorowaną dekorowanym dekorowanych dekorowanymi dekorowani dekorowanie dekorowania dekorowaniu dekorowaniem dekorując dekorujący dekorująca dekorujące dekorującego dekorującej dekorującemu dekorującą dekorującym dekorujących dekorującymi udekorowany udekorowana udekorowane udekorowanego udekorowanej udekorowanemu udekorowaną udekorowanym udekorowanych udekorowanymi udekorowani udekorowanie udekorowania udekorowaniu udekorowaniem
v|prepare|przygotowuje przygotowywał przygotowywała przygotowywało przygotuje przygotował przygotowała przygotowało|przygotowują przygotowywali przygotowywały przygotowuję przygotowujemy przygotują przygotowali przygotowały przygotuję przygotujemy|przygotowywać przygotowuj przygotowujcie przygotować przygotuj przygotujcie|przygotowywany przygotowywana przygotowywane przygotowywanego przygotowywanej przygotowywanemu przygotowywaną przygotowywanym przygotowywanych przygotowywanymi przygotowywani przygotowywanie przygotowywania przygotowywaniu przygotowywaniem przygotowując przygotowujący przygotowująca przygotowujące przygotowującego przygotowującej przygotowującemu przygotowującą przygotowującym przygotowujących przygotowującymi przygotowany przygotowana przygotowane przygotowanego przygotowanej przygotowanemu przygotowaną przygotowanym przygotowanych przygotowanymi przygotowani przygotowanie przygotowania przygotowaniu przygotowaniem
v|organise|organizuje organizował organizowała organizowało zorganizuje zorganizował zorganizowała zorganizowało|organizują organizowali organizowały organizuję organizujemy zorganizują zorganizowali zorganizowały zorganizuję zorganizujemy|organizować organizuj organizujcie zorganizować zorganizuj zorganizujcie|organizowany organizowana organizowane organizowanego organizowanej organizowanemu organizowaną organizowanym organizowanych organizowanymi organizowani organizowanie organizowania organizowaniu organizowaniem organizując organizujący organizująca organizujące organizującego organizującej organizującemu organizującą organizującym organizujących organizującymi zorganizowany zorganizowana zorganizowane zorganizowanego zorganizowanej zorganizowanemu zorganizowaną zorganizowanym zorganizowanych zorganizowanymi zorganizowani zorganizowanie zorganizowania zorganizowaniu zorganizowaniem
v|present|prezentuje prezentował prezentowała prezentowało zaprezentuje zaprezentował zaprezentowała zaprezentowało|prezentują prezentowali prezentowały prezentuję prezentujemy zaprezentują zaprezentowali zaprezentowały zaprezentuję zaprezentujemy|prezentować prezentuj prezentujcie zaprezentować zaprezentuj zaprezentujcie|prezentowany prezentowana prezentowane prezentowanego prezentowanej prezentowanemu prezentowaną prezentowanym prezentowanych prezentowanymi prezentowani prezentowanie prezentowania prezentowaniu prezentowaniem prezentując prezentujący prezentująca prezentujące prezentującego prezentującej prezentującemu prezentującą prezentującym prezentujących prezentującymi zaprezentowany zaprezentowana zaprezentowane zaprezentowanego zaprezentowanej zaprezentowanemu zaprezentowaną zaprezentowanym zaprezentowanych zaprezentowanymi zaprezentowani zaprezentowanie zaprezentowania zaprezentowaniu zaprezentowaniem
v|advertise|reklamuje reklamował reklamowała reklamowało|reklamują reklamowali reklamowały reklamuję reklamujemy|reklamować reklamuj reklamujcie|reklamowany reklamowana reklamowane reklamowanego reklamowanej reklamowanemu reklamowaną reklamowanym reklamowanych reklamowanymi reklamowani reklamowanie reklamowania reklamowaniu reklamowaniem reklamując reklamujący reklamująca reklamujące reklamującego reklamującej reklamującemu reklamującą reklamującym reklamujących reklamującymi
v|recommend|poleca polecał polecała polecało polecił poleciła poleciło zachęca zachęcał zachęcała zachęcało|polecają polecali polecały polecam polecamy polecili poleciły zachęcają zachęcali zachęcały zachęcam zachęcamy|polecać polecaj polecajcie polecić zachęcać zachęcaj zachęcajcie|polecany polecana polecane polecanego polecanej polecanemu polecaną polecanym polecanych polecanymi polecani polecanie polecania polecaniu polecaniem polecając polecający polecająca polecające polecającego polecającej polecającemu polecającą polecającym polecających polecającymi polecony polecona polecone poleconego poleconej poleconemu poleconą poleconym poleconych poleconymi poleceni polecenie polecenia poleceniu poleceniem zachęcany zachęcana zachęcane zachęcanego zachęcanej zachęcanemu zachęcaną zachęcanym zachęcanych zachęcanymi zachęcani zachęcanie zachęcania zachęcaniu zachęcaniem zachęcając zachęcający zachęcająca zachęcające zachęcającego zachęcającej zachęcającemu zachęcającą zachęcającym zachęcających zachęcającymi
v|offer|oferuje oferował oferowała oferowało zaoferuje zaoferował zaoferowała zaoferowało|oferują oferowali oferowały oferuję oferujemy zaoferują zaoferowali zaoferowały zaoferuję zaoferujemy|oferować oferuj oferujcie zaoferować zaoferuj zaoferujcie|oferowany oferowana oferowane oferowanego oferowanej oferowanemu oferowaną oferowanym oferowanych oferowanymi oferowani oferowanie oferowania oferowaniu oferowaniem oferując oferujący oferująca oferujące oferującego oferującej oferującemu oferującą oferującym oferujących oferującymi zaoferowany zaoferowana zaoferowane zaoferowanego zaoferowanej zaoferowanemu zaoferowaną zaoferowanym zaoferowanych zaoferowanymi zaoferowani zaoferowanie zaoferowania zaoferowaniu zaoferowaniem
v|inform|informuje informował informowała informowało poinformuje poinformował poinformowała poinformowało zawiadamia zawiadamiał zawiadamiała zawiadamiało|informują informowali informowały informuję informujemy poinformują poinformowali poinformowały poinformuję poinformujemy zawiadamiają zawiadamiali zawiadamiały zawiadamiam zawiadamiamy|informować informuj informujcie poinformować poinformuj poinformujcie zawiadamiać zawiadamiaj zawiadamiajcie|informowany informowana informowane informowanego informowanej informowanemu informowaną informowanym informowanych informowanymi informowani informowanie informowania informowaniu informowaniem informując informujący informująca informujące informującego informującej informującemu informującą informującym informujących informującymi poinformowany poinformowana poinformowane poinformowanego poinformowanej poinformowanemu poinformowaną poinformowanym poinformowanych poinformowanymi poinformowani poinformowanie poinformowania poinformowaniu poinformowaniem zawiadamiany zawiadamiana zawiadamiane zawiadamianego zawiadamianej zawiadamianemu zawiadamianą zawiadamianym zawiadamianych zawiadamianymi zawiadamiani zawiadamianie zawiadamiania zawiadamianiu zawiadamianiem zawiadamiając zawiadamiający zawiadamiająca zawiadamiające zawiadamiającego zawiadamiającej zawiadamiającemu zawiadamiającą zawiadamiającym zawiadamiających zawiadamiającymi
v|announce|ogłasza ogłaszał ogłaszała ogłaszało ogłosi ogłosił ogłosiła ogłosiło|ogłaszają ogłaszali ogłaszały ogłaszam ogłaszamy ogłoszą ogłosili ogłosiły ogłoszę ogłosimy|ogłaszać ogłaszaj ogłaszajcie ogłosić ogłoś ogłoście|ogłaszany ogłaszana ogłaszane ogłaszanego ogłaszanej ogłaszanemu ogłaszaną ogłaszanym ogłaszanych ogłaszanymi ogłaszani ogłaszanie ogłaszania ogłaszaniu ogłaszaniem ogłaszając ogłaszający ogłaszająca ogłaszające ogłaszającego ogłaszającej ogłaszającemu ogłaszającą ogłaszającym ogłaszających ogłaszającymi ogłoszony ogłoszona ogłoszone ogłoszonego ogłoszonej ogłoszonemu ogłoszoną ogłoszonym ogłoszonych ogłoszonymi ogłoszeni
v|treat|leczy leczył leczyła leczyło wyleczy wyleczył wyleczyła wyleczyło|leczą leczyli leczyły leczę leczymy wyleczą wyleczyli wyleczyły wyleczę wyleczymy|leczyć leczcie wyleczyć wylecz wyleczcie|leczony leczona leczone leczonego leczonej leczonemu leczoną leczonym leczonych leczonymi leczeni leczenie leczenia leczeniu leczeniem lecząc leczący lecząca leczące leczącego leczącej leczącemu leczącą leczącym leczących leczącymi wyleczony wyleczona wyleczone wyleczonego wyleczonej wyleczonemu wyleczoną wyleczonym wyleczonych wyleczonymi wyleczeni wyleczenie wyleczenia wyleczeniu wyleczeniem
v|heal|goi goił goiła goiło uzdrawia uzdrawiał uzdrawiała uzdrawiało|goją goili goiły goję goimy uzdrawiają uzdrawiali uzdrawiały uzdrawiam uzdrawiamy|goić gój gójcie uzdrawiać uzdrawiaj uzdrawiajcie|gojony gojona gojone gojonego gojonej gojonemu gojoną gojonym gojonych gojonymi gojeni gojenie gojenia gojeniu gojeniem gojąc gojący gojąca gojące gojącego gojącej gojącemu gojącą gojącym gojących gojącymi uzdrawiany uzdrawiana uzdrawiane uzdrawianego uzdrawianej uzdrawianemu uzdrawianą uzdrawianym uzdrawianych uzdrawianymi uzdrawiani uzdrawianie uzdrawiania uzdrawianiu uzdrawianiem uzdrawiając uzdrawiający uzdrawiająca uzdrawiające uzdrawiającego uzdrawiającej uzdrawiającemu uzdrawiającą uzdrawiającym uzdrawiających uzdrawiającymi
v|examine|bada badał badała badało zbada zbadał zbadała zbadało|badają badali badały badam badamy zbadają zbadali zbadały zbadam zbadamy|badać badaj badajcie zbadać zbadaj zbadajcie|badany badana badane badanego badanej badanemu badaną badanym badanych badanymi badani badanie badania badaniu badaniem badając badający badająca badające badającego badającej badającemu badającą badającym badających badającymi zbadany zbadana zbadane zbadanego zbadanej zbadanemu zbadaną zbadanym zbadanych zbadanymi zbadani zbadanie zbadania zbadaniu zbadaniem
v|hurt|boli bolał bolała bolało rani ranił raniła raniło zrani zranił zraniła zraniło|bolą boleli bolały bolę bolimy ranią ranili raniły ranię ranimy zranią zranili zraniły zranię zranimy|boleć bol bolcie ranić rań rańcie zranić zrań zrańcie|bolenie bolenia boleniu boleniem boląc bolący boląca bolące bolącego bolącej bolącemu bolącą bolącym bolących bolącymi raniony raniona ranione ranionego ranionej ranionemu ranioną ranionym ranionych ranionymi ranieni ranienie ranienia ranieniu ranieniem raniąc raniący raniąca raniące raniącego raniącej raniącemu raniącą raniącym raniących raniącymi zraniony zraniona zranione zranionego zranionej zranionemu zranioną zranionym zranionych zranionymi zranieni zranienie zranienia zranieniu zranieniem
v|cough|kasłał kasłała kasłało|kaszlą kasłali kasłały kaszlę kaszlemy|kasłać kaszl kaszlcie|kasłanie kasłania kasłaniu kasłaniem kaszląc kaszlący kaszląca kaszlące kaszlącego kaszlącej kaszlącemu kaszlącą kaszlącym kaszlących kaszlącymi
v|sneeze|kicha kichał kichała kichało kichnie kichnął kichnęła kichnęło|kichają kichali kichały kicham kichamy kichną kichnęli kichnęły kichnę kichniemy|kichać kichaj kichajcie kichnąć kichnij kichnijcie|kichanie kichania kichaniu kichaniem kichając kichający kichająca kichające kichającego kichającej kichającemu kichającą kichającym kichających kichającymi kichnięcie kichnięcia kichnięciu kichnięciem
v|breathe|oddycha oddychał oddychała oddychało|oddychają oddychali oddychały oddycham oddychamy|oddychać oddychaj oddychajcie|oddychanie oddychania oddychaniu oddychaniem oddychając oddychający oddychająca oddychające oddychającego oddychającej oddychającemu oddychającą oddychającym oddychających oddychającymi
v|bite|gryzie gryzł gryzła gryzło ugryzie ugryzł ugryzła ugryzło|gryzą gryźli gryzły gryzę gryziemy ugryzą ugryźli ugryzły ugryzę ugryziemy|gryźć gryź gryźcie ugryźć ugryź ugryźcie|gryziony gryziona gryzione gryzionego gryzionej gryzionemu gryzioną gryzionym gryzionych gryzionymi gryzieni gryzienie gryzienia gryzieniu gryzieniem gryząc gryzący gryząca gryzące gryzącego gryzącej gryzącemu gryzącą gryzącym gryzących gryzącymi ugryziony ugryziona ugryzione ugryzionego ugryzionej ugryzionemu ugryzioną ugryzionym ugryzionych ugryzionymi ugryzieni ugryzienie ugryzienia ugryzieniu ugryzieniem
v|bark|szczeka szczekał szczekała szczekało zaszczeka zaszczekał zaszczekała zaszczekało|szczekają szczekali szczekały szczekam szczekamy zaszczekają zaszczekali zaszczekały zaszczekam zaszczekamy|szczekać szczekaj szczekajcie zaszczekać zaszczekaj zaszczekajcie|szczekanie szczekania szczekaniu szczekaniem szczekając szczekający szczekająca szczekające szczekającego szczekającej szczekającemu szczekającą szczekającym szczekających szczekającymi zaszczekanie zaszczekania zaszczekaniu zaszczekaniem
v|meow|miauczy miauczał miauczała miauczało zamiauczy zamiauczał zamiauczała zamiauczało|miauczą miauczeli miauczały miauczę miauczymy zamiauczą zamiauczeli zamiauczały zamiauczę zamiauczymy|miauczeć miaucz miauczcie zamiauczeć zamiaucz zamiauczcie|miauczenie miauczenia miauczeniu miauczeniem miaucząc miauczący miaucząca miauczące miauczącego miauczącej miauczącemu miauczącą miauczącym miauczących miauczącymi zamiauczenie zamiauczenia zamiauczeniu zamiauczeniem
v|purr|mruczy mruczał mruczała mruczało|mruczą mruczeli mruczały mruczę mruczymy|mruczeć mrucz mruczcie|mruczenie mruczenia mruczeniu mruczeniem mrucząc mruczący mrucząca mruczące mruczącego mruczącej mruczącemu mruczącą mruczącym mruczących mruczącymi
v|howl|wyje wył wyła wyło|wyją wyli wyły wyję wyjemy|wyć wyj wyjcie|wycie wycia wyciu wyciem wyjąc wyjący wyjąca wyjące wyjącego wyjącej wyjącemu wyjącą wyjącym wyjących wyjącymi
v|roar|ryczy ryczał ryczała ryczało zaryczy zaryczał zaryczała zaryczało|ryczą ryczeli ryczały ryczę ryczymy zaryczą zaryczeli zaryczały zaryczę zaryczymy|ryczeć rycz ryczcie zaryczeć zarycz zaryczcie|ryczenie ryczenia ryczeniu ryczeniem rycząc ryczący rycząca ryczące ryczącego ryczącej ryczącemu ryczącą ryczącym ryczących ryczącymi zaryczenie zaryczenia zaryczeniu zaryczeniem
v|crow|pieje piał piała piało|pieją piali piały pieję piejemy|piać piej piejcie|piania pianiu pianiem piejąc piejący piejąca piejące piejącego piejącej piejącemu piejącą piejącym piejących piejącymi
v|croak|kumka kumkał kumkała kumkało|kumkają kumkali kumkały kumkam kumkamy|kumkać kumkaj kumkajcie|kumkanie kumkania kumkaniu kumkaniem kumkając kumkający kumkająca kumkające kumkającego kumkającej kumkającemu kumkającą kumkającym kumkających kumkającymi
v|buzz|bzyczy bzyczał bzyczała bzyczało|bzyczą bzyczeli bzyczały bzyczę bzyczymy|bzyczeć bzycz bzyczcie|bzyczenie bzyczenia bzyczeniu bzyczeniem bzycząc bzyczący bzycząca bzyczące bzyczącego bzyczącej bzyczącemu bzyczącą bzyczącym bzyczących bzyczącymi
v|tweet|ćwierka ćwierkał ćwierkała ćwierkało|ćwierkają ćwierkali ćwierkały ćwierkam ćwierkamy|ćwierkać ćwierkaj ćwierkajcie|ćwierkanie ćwierkania ćwierkaniu ćwierkaniem ćwierkając ćwierkający ćwierkająca ćwierkające ćwierkającego ćwierkającej ćwierkającemu ćwierkającą ćwierkającym ćwierkających ćwierkającymi
v|crawl|pełza pełzał pełzała pełzało raczkuje raczkował raczkowała raczkowało|pełzają pełzali pełzały pełzam pełzamy raczkują raczkowali raczkowały raczkuję raczkujemy|pełzać pełzaj pełzajcie raczkować raczkuj raczkujcie|pełzanie pełzania pełzaniu pełzaniem pełzając pełzający pełzająca pełzające pełzającego pełzającej pełzającemu pełzającą pełzającym pełzających pełzającymi raczkowanie raczkowania raczkowaniu raczkowaniem raczkując raczkujący raczkująca raczkujące raczkującego raczkującej raczkującemu raczkującą raczkującym raczkujących raczkującymi
v|slide|ślizga ślizgał ślizgała ślizgało poślizgnie poślizgnął poślizgnęła poślizgnęło|ślizgają ślizgali ślizgały ślizgam ślizgamy poślizgną poślizgnęli poślizgnęły poślizgnę poślizgniemy|ślizgać ślizgaj ślizgajcie poślizgnąć poślizgnij poślizgnijcie|ślizganie ślizgania ślizganiu ślizganiem ślizgając ślizgający ślizgająca ślizgające ślizgającego ślizgającej ślizgającemu ślizgającą ślizgającym ślizgających ślizgającymi poślizgnięcie poślizgnięcia poślizgnięciu poślizgnięciem
v|swing|huśta huśtał huśtała huśtało kołysze kołysał kołysała kołysało|huśtają huśtali huśtały huśtam huśtamy kołyszą kołysali kołysały kołyszę kołyszemy|huśtać huśtaj huśtajcie kołysać kołysz kołyszcie|huśtany huśtana huśtane huśtanego huśtanej huśtanemu huśtaną huśtanym huśtanych huśtanymi huśtani huśtanie huśtania huśtaniu huśtaniem huśtając huśtający huśtająca huśtające huśtającego huśtającej huśtającemu huśtającą huśtającym huśtających huśtającymi kołysany kołysana kołysane kołysanego kołysanej kołysanemu kołysaną kołysanym kołysanych kołysanymi kołysani kołysanie kołysania kołysaniu kołysaniem kołysząc kołyszący kołysząca kołyszące kołyszącego kołyszącej kołyszącemu kołyszącą kołyszącym kołyszących kołyszącymi
v|roll|toczy toczył toczyła toczyło turla turlał turlała turlało|toczą toczyli toczyły toczę toczymy turlają turlali turlały turlam turlamy|toczyć tocz toczcie turlać turlaj turlajcie|toczony toczona toczone toczonego toczonej toczonemu toczoną toczonym toczonych toczonymi toczeni toczenie toczenia toczeniu toczeniem tocząc toczący tocząca toczące toczącego toczącej toczącemu toczącą toczącym toczących toczącymi turlany turlana turlane turlanego turlanej turlanemu turlaną turlanym turlanych turlanymi turlani turlanie turlania turlaniu turlaniem turlając turlający turlająca turlające turlającego turlającej turlającemu turlającą turlającym turlających turlającymi
v|float|unosi unosił unosiła unosiło|unoszą unosili unosiły unoszę unosimy|unosić unoś unoście|unoszony unoszona unoszone unoszonego unoszonej unoszonemu unoszoną unoszonym unoszonych unoszonymi unoszeni unoszenie unoszenia unoszeniu unoszeniem unosząc unoszący unosząca unoszące unoszącego unoszącej unoszącemu unoszącą unoszącym unoszących unoszącymi
v|wave|macha machał machała machało pomacha pomachał pomachała pomachało|machają machali machały macham machamy pomachają pomachali pomachały pomacham pomachamy|machać machaj machajcie pomachać pomachaj pomachajcie|machany machana machane machanego machanej machanemu machaną machanym machanych machanymi machani machanie machania machaniu machaniem machając machający machająca machające machającego machającej machającemu machającą machającym machających machającymi pomachany pomachana pomachane pomachanego pomachanej pomachanemu pomachaną pomachanym pomachanych pomachanymi pomachani pomachanie pomachania pomachaniu pomachaniem
v|point|wskazuje wskazywał wskazywała wskazywało wskaże wskazał wskazała wskazało|wskazują wskazywali wskazywały wskazuję wskazujemy wskażą wskazali wskazały wskażę wskażemy|wskazywać wskazuj wskazujcie wskazać wskaż wskażcie|wskazywany wskazywana wskazywane wskazywanego wskazywanej wskazywanemu wskazywaną wskazywanym wskazywanych wskazywanymi wskazywani wskazywanie wskazywania wskazywaniu wskazywaniem wskazując wskazujący wskazująca wskazujące wskazującego wskazującej wskazującemu wskazującą wskazującym wskazujących wskazującymi wskazany wskazana wskazane wskazanego wskazanej wskazanemu wskazaną wskazanym wskazanych wskazanymi wskazani wskazanie wskazania wskazaniu wskazaniem
v|disappear|znika znikał znikała znikało zniknie zniknął zniknąła zniknąło|znikają znikali znikały znikam znikamy znikną zniknąli zniknąły zniknę znikniemy|znikać znikaj znikajcie zniknąć zniknij zniknijcie|znikanie znikania znikaniu znikaniem znikając znikający znikająca znikające znikającego znikającej znikającemu znikającą znikającym znikających znikającymi zniknięcie zniknięcia zniknięciu zniknięciem
v|appear|pojawia pojawiał pojawiała pojawiało pojawi pojawił pojawiła pojawiło ukaże ukazał ukazała ukazało|pojawiają pojawiali pojawiały pojawiam pojawiamy pojawią pojawili pojawiły pojawię pojawimy ukażą ukazali ukazały ukażę ukażemy|pojawiać pojawiaj pojawiajcie pojawić pojaw pojawcie ukazać ukaż ukażcie|pojawianie pojawiania pojawianiu pojawianiem pojawiając pojawiający pojawiająca pojawiające pojawiającego pojawiającej pojawiającemu pojawiającą pojawiającym pojawiających pojawiającymi pojawienie pojawienia pojawieniu pojawieniem ukazany ukazana ukazane ukazanego ukazanej ukazanemu ukazaną ukazanym ukazanych ukazanymi ukazani ukazanie ukazania ukazaniu ukazaniem
v|happen|dzieje dział działa działo zdarza zdarzał zdarzała zdarzało zdarzy zdarzył zdarzyła zdarzyło|dzieją dziali działy dzieję dziejemy zdarzają zdarzali zdarzały zdarzam zdarzamy zdarzą zdarzyli zdarzyły zdarzę zdarzymy|dziać dziej dziejcie zdarzać zdarzaj zdarzajcie zdarzyć zdarz zdarzcie|dzianie dziania dzianiu dzianiem dziejąc dziejący dziejąca dziejące dziejącego dziejącej dziejącemu dziejącą dziejącym dziejących dziejącymi zdarzanie zdarzania zdarzaniu zdarzaniem zdarzając zdarzający zdarzająca zdarzające zdarzającego zdarzającej zdarzającemu zdarzającą zdarzającym zdarzających zdarzającymi zdarzenie zdarzenia zdarzeniu zdarzeniem
v|enchant|czaruje czarował czarowała czarowało zaczaruje zaczarował zaczarowała zaczarowało oczaruje oczarował oczarowała oczarowało|czarują czarowali czarowały czaruję czarujemy zaczarują zaczarowali zaczarowały zaczaruję zaczarujemy oczarują oczarowali oczarowały oczaruję oczarujemy|czarować czaruj czarujcie zaczarować zaczaruj zaczarujcie oczarować oczaruj oczarujcie|czarowany czarowana czarowane czarowanego czarowanej czarowanemu czarowaną czarowanym czarowanych czarowanymi czarowani czarowanie czarowania czarowaniu czarowaniem czarując czarujący czarująca czarujące czarującego czarującej czarującemu czarującą czarującym czarujących czarującymi zaczarowany zaczarowana zaczarowane zaczarowanego zaczarowanej zaczarowanemu zaczarowaną zaczarowanym zaczarowanych zaczarowanymi zaczarowani zaczarowanie zaczarowania zaczarowaniu zaczarowaniem oczarowany oczarowana oczarowane oczarowanego oczarowanej oczarowanemu oczarowaną oczarowanym oczarowanych oczarowanymi oczarowani oczarowanie oczarowania oczarowaniu oczarowaniem
v|believe|wierzy wierzył wierzyła wierzyło uwierzy uwierzył uwierzyła uwierzyło|wierzą wierzyli wierzyły wierzę wierzymy uwierzą uwierzyli uwierzyły uwierzę uwierzymy|wierzyć wierz wierzcie uwierzyć uwierz uwierzcie|wierzenie wierzenia wierzeniu wierzeniem wierząc wierzący wierząca wierzące wierzącego wierzącej wierzącemu wierzącą wierzącym wierzących wierzącymi uwierzenie uwierzenia uwierzeniu uwierzeniem
v|pray|modli modlił modliła modliło|modlą modlili modliły modlę modlimy|modlić modl modlcie|modlenie modlenia modleniu modleniem modląc modlący modląca modlące modlącego modlącej modlącemu modlącą modlącym modlących modlącymi
v|bless|błogosławi błogosławił błogosławiła błogosławiło|błogosławią błogosławili błogosławiły błogosławię błogosławimy|błogosławić błogosław błogosławcie|błogosławiony błogosławiona błogosławione błogosławionego błogosławionej błogosławionemu błogosławioną błogosławionym błogosławionych błogosławionymi błogosławieni błogosławienie błogosławienia błogosławieniu błogosławieniem błogosławiąc błogosławiący błogosławiąca błogosławiące błogosławiącego błogosławiącej błogosławiącemu błogosławiącą błogosławiącym błogosławiących błogosławiącymi
v|dress_up|przebiera przebierał przebierała przebierało przebierze przebrał przebrała przebrało|przebierają przebierali przebierały przebieram przebieramy przebiorą przebrali przebrały przebiorę przebierzemy|przebierać przebieraj przebierajcie przebrać przebierz przebierzcie|przebierany przebierana przebierane przebieranego przebieranej przebieranemu przebieraną przebieranym przebieranych przebieranymi przebierani przebieranie przebierania przebieraniu przebieraniem przebierając przebierający przebierająca przebierające przebierającego przebierającej przebierającemu przebierającą przebierającym przebierających przebierającymi przebrany przebrana przebrane przebranego przebranej przebranemu przebraną przebranym przebranych przebranymi przebrani
v|train|trenuje trenował trenowała trenowało ćwiczy ćwiczył ćwiczyła ćwiczyło|trenują trenowali trenowały trenuję trenujemy ćwiczą ćwiczyli ćwiczyły ćwiczę ćwiczymy|trenować trenuj trenujcie ćwiczyć ćwicz ćwiczcie|trenowany trenowana trenowane trenowanego trenowanej trenowanemu trenowaną trenowanym trenowanych trenowanymi trenowani trenowanie trenowania trenowaniu trenowaniem trenując trenujący trenująca trenujące trenującego trenującej trenującemu trenującą trenującym trenujących trenującymi ćwiczony ćwiczona ćwiczone ćwiczonego ćwiczonej ćwiczonemu ćwiczoną ćwiczonym ćwiczonych ćwiczonymi ćwiczeni ćwiczenie ćwiczenia ćwiczeniu ćwiczeniem ćwicząc ćwiczący ćwicząca ćwiczące ćwiczącego ćwiczącej ćwiczącemu ćwiczącą ćwiczącym ćwiczących ćwiczącymi
v|score|zdobędzie zdobył zdobyła zdobyło zdobywa zdobywał zdobywała zdobywało|zdobędą zdobyli zdobyły zdobędę zdobędziemy zdobywają zdobywali zdobywały zdobywam zdobywamy|zdobyć zdobądź zdobądźcie zdobywać zdobywaj zdobywajcie|zdobyty zdobyta zdobyte zdobytego zdobytej zdobytemu zdobytą zdobytym zdobytych zdobytymi zdobyci zdobycie zdobycia zdobyciu zdobyciem zdobywany zdobywana zdobywane zdobywanego zdobywanej zdobywanemu zdobywaną zdobywanym zdobywanych zdobywanymi zdobywani zdobywanie zdobywania zdobywaniu zdobywaniem zdobywając zdobywający zdobywająca zdobywające zdobywającego zdobywającej zdobywającemu zdobywającą zdobywającym zdobywających zdobywającymi
v|ski|zjedzie zjechał zjechała zjechało zjeżdża zjeżdżał zjeżdżała zjeżdżało|zjadą zjechali zjechały zjadę zjedziemy zjeżdżają zjeżdżali zjeżdżały zjeżdżam zjeżdżamy|zjechać zjedź zjedźcie zjeżdżać zjeżdżaj zjeżdżajcie|zjeżdżanie zjeżdżania zjeżdżaniu zjeżdżaniem zjeżdżając zjeżdżający zjeżdżająca zjeżdżające zjeżdżającego zjeżdżającej zjeżdżającemu zjeżdżającą zjeżdżającym zjeżdżających zjeżdżającymi
v|throw_away|odrzuci odrzucił odrzuciła odrzuciło|odrzucą odrzucili odrzuciły odrzucę odrzucimy|odrzucić odrzuć odrzućcie|odrzucony odrzucona odrzucone odrzuconego odrzuconej odrzuconemu odrzuconą odrzuconym odrzuconych odrzuconymi odrzuceni odrzucenie odrzucenia odrzuceniu odrzuceniem
v|recycle|segreguje segregował segregowała segregowało posegreguje posegregował posegregowała posegregowało|segregują segregowali segregowały segreguję segregujemy posegregują posegregowali posegregowały posegreguję posegregujemy|segregować segreguj segregujcie posegregować posegreguj posegregujcie|segregowany segregowana segregowane segregowanego segregowanej segregowanemu segregowaną segregowanym segregowanych segregowanymi segregowani segregowanie segregowania segregowaniu segregowaniem segregując segregujący segregująca segregujące segregującego segregującej segregującemu segregującą segregującym segregujących segregującymi posegregowany posegregowana posegregowane posegregowanego posegregowanej posegregowanemu posegregowaną posegregowanym posegregowanych posegregowanymi posegregowani posegregowanie posegregowania posegregowaniu posegregowaniem
v|renovate|remontuje remontował remontowała remontowało odnawia odnawiał odnawiała odnawiało odnowi odnowił odnowiła odnowiło|remontują remontowali remontowały remontuję remontujemy odnawiają odnawiali odnawiały odnawiam odnawiamy odnowią odnowili odnowiły odnowię odnowimy|remontować remontuj remontujcie odnawiać odnawiaj odnawiajcie odnowić odnow odnowcie|remontowany remontowana remontowane remontowanego remontowanej remontowanemu remontowaną remontowanym remontowanych remontowanymi remontowani remontowanie remontowania remontowaniu remontowaniem remontując remontujący remontująca remontujące remontującego remontującej remontującemu remontującą remontującym remontujących remontującymi odnawiany odnawiana odnawiane odnawianego odnawianej odnawianemu odnawianą odnawianym odnawianych odnawianymi odnawiani odnawianie odnawiania odnawianiu odnawianiem odnawiając odnawiający odnawiająca odnawiające odnawiającego odnawiającej odnawiającemu odnawiającą odnawiającym odnawiających odnawiającymi odnowiony odnowiona odnowione odnowionego odnowionej odnowionemu odnowioną odnowionym odnowionych odnowionymi odnowieni odnowienie odnowienia odnowieniu odnowieniem
v|wake|czuwa czuwał czuwała czuwało|czuwają czuwali czuwały czuwam czuwamy|czuwać czuwaj czuwajcie|czuwanie czuwania czuwaniu czuwaniem czuwając czuwający czuwająca czuwające czuwającego czuwającej czuwającemu czuwającą czuwającym czuwających czuwającymi
v|have|ma miał miała miało|mają mieli miały mam|mieć miej miejcie|mienie mienia mieniu mieniem mając mający mająca mające mającego mającej mającemu mającą mającym mających mającymi
v|serve|obsługuje obsługiwał obsługiwała obsługiwało|obsługują obsługiwali obsługiwały obsługuję obsługujemy|obsługiwać obsługuj obsługujcie|obsługiwany obsługiwana obsługiwane obsługiwanego obsługiwanej obsługiwanemu obsługiwaną obsługiwanym obsługiwanych obsługiwanymi obsługiwani obsługiwanie obsługiwania obsługiwaniu obsługiwaniem obsługując obsługujący obsługująca obsługujące obsługującego obsługującej obsługującemu obsługującą obsługującym obsługujących obsługującymi
v|tidy|porządkuje porządkował porządkowała porządkowało uporządkuje uporządkował uporządkowała uporządkowało|porządkują porządkowali porządkowały porządkuję porządkujemy uporządkują uporządkowali uporządkowały uporządkuję uporządkujemy|porządkować porządkuj porządkujcie uporządkować uporządkuj uporządkujcie|porządkowany porządkowana porządkowane porządkowanego porządkowanej porządkowanemu porządkowaną porządkowanym porządkowanych porządkowanymi porządkowani porządkowanie porządkowania porządkowaniu porządkowaniem porządkując porządkujący porządkująca porządkujące porządkującego porządkującej porządkującemu porządkującą porządkującym porządkujących porządkującymi uporządkowany uporządkowana uporządkowane uporządkowanego uporządkowanej uporządkowanemu uporządkowaną uporządkowanym uporządkowanych uporządkowanymi uporządkowani uporządkowanie uporządkowania uporządkowaniu uporządkowaniem
v|sharpen|ostrzy ostrzył ostrzyła ostrzyło naostrzy naostrzył naostrzyła naostrzyło|ostrzą ostrzyli ostrzyły ostrzę ostrzymy naostrzą naostrzyli naostrzyły naostrzę naostrzymy|ostrzyć ostrz ostrzcie naostrzyć naostrz naostrzcie|ostrzony ostrzona ostrzone ostrzonego ostrzonej ostrzonemu ostrzoną ostrzonym ostrzonych ostrzonymi ostrzeni ostrzenie ostrzenia ostrzeniu ostrzeniem ostrząc ostrzący ostrząca ostrzące ostrzącego ostrzącej ostrzącemu ostrzącą ostrzącym ostrzących ostrzącymi naostrzony naostrzona naostrzone naostrzonego naostrzonej naostrzonemu naostrzoną naostrzonym naostrzonych naostrzonymi naostrzeni naostrzenie naostrzenia naostrzeniu naostrzeniem
v|grind|miele mełł mełła mełło zmieli zmielił zmieliła zmieliło|mielą mełli mełły mielę mielemy zmielą zmielili zmieliły zmielę zmielimy|mleć miel mielcie zmielić zmiel zmielcie|mlenie mlenia mleniu mleniem mieląc mielący mieląca mielące mielącego mielącej mielącemu mielącą mielącym mielących mielącymi zmielony zmielona zmielone zmielonego zmielonej zmielonemu zmieloną zmielonym zmielonych zmielonymi zmieleni zmielenie zmielenia zmieleniu zmieleniem
v|bind|oprawia oprawiał oprawiała oprawiało|oprawiają oprawiali oprawiały oprawiam oprawiamy|oprawiać oprawiaj oprawiajcie|oprawiany oprawiana oprawiane oprawianego oprawianej oprawianemu oprawianą oprawianym oprawianych oprawianymi oprawiani oprawianie oprawiania oprawianiu oprawianiem oprawiając oprawiający oprawiająca oprawiające oprawiającego oprawiającej oprawiającemu oprawiającą oprawiającym oprawiających oprawiającymi
v|nurse|pielęgnuje pielęgnował pielęgnowała pielęgnowało opiekuje opiekował opiekowała opiekowało zaopiekuje zaopiekował zaopiekowała zaopiekowało|pielęgnują pielęgnowali pielęgnowały pielęgnuję pielęgnujemy opiekują opiekowali opiekowały opiekuję opiekujemy zaopiekują zaopiekowali zaopiekowały zaopiekuję zaopiekujemy|pielęgnować pielęgnuj pielęgnujcie opiekować opiekuj opiekujcie zaopiekować zaopiekuj zaopiekujcie|pielęgnowany pielęgnowana pielęgnowane pielęgnowanego pielęgnowanej pielęgnowanemu pielęgnowaną pielęgnowanym pielęgnowanych pielęgnowanymi pielęgnowani pielęgnowanie pielęgnowania pielęgnowaniu pielęgnowaniem pielęgnując pielęgnujący pielęgnująca pielęgnujące pielęgnującego pielęgnującej pielęgnującemu pielęgnującą pielęgnującym pielęgnujących pielęgnującymi opiekowanie opiekowania opiekowaniu opiekowaniem opiekując opiekujący opiekująca opiekujące opiekującego opiekującej opiekującemu opiekującą opiekującym opiekujących opiekującymi zaopiekowanie zaopiekowania zaopiekowaniu zaopiekowaniem
v|raise|hoduje hodował hodowała hodowało wyhoduje wyhodował wyhodowała wyhodowało|hodują hodowali hodowały hoduję hodujemy wyhodują wyhodowali wyhodowały wyhoduję wyhodujemy|hodować hoduj hodujcie wyhodować wyhoduj wyhodujcie|hodowany hodowana hodowane hodowanego hodowanej hodowanemu hodowaną hodowanym hodowanych hodowanymi hodowani hodowanie hodowania hodowaniu hodowaniem hodując hodujący hodująca hodujące hodującego hodującej hodującemu hodującą hodującym hodujących hodującymi wyhodowany wyhodowana wyhodowane wyhodowanego wyhodowanej wyhodowanemu wyhodowaną wyhodowanym wyhodowanych wyhodowanymi wyhodowani wyhodowanie wyhodowania wyhodowaniu wyhodowaniem
v|press|naciska naciskał naciskała naciskało naciśnie nacisnął nacisnęła nacisnęło|naciskają naciskali naciskały naciskam naciskamy nacisną nacisnęli nacisnęły nacisnę naciśniemy|naciskać naciskaj naciskajcie nacisnąć naciśnij naciśnijcie|naciskany naciskana naciskane naciskanego naciskanej naciskanemu naciskaną naciskanym naciskanych naciskanymi naciskani naciskanie naciskania naciskaniu naciskaniem naciskając naciskający naciskająca naciskające naciskającego naciskającej naciskającemu naciskającą naciskającym naciskających naciskającymi nacisnięty nacisnięta nacisnięte nacisniętego nacisniętej nacisniętemu nacisniętą nacisniętym nacisniętych nacisniętymi nacisnięci nacisnięcie nacisnięcia nacisnięciu nacisnięciem
v|download|pobiera pobierał pobierała pobierało pobierze pobrał pobrała pobrało|pobierają pobierali pobierały pobieram pobieramy pobiorą pobrali pobrały pobiorę pobierzemy|pobierać pobieraj pobierajcie pobrać pobierz pobierzcie|pobierany pobierana pobierane pobieranego pobieranej pobieranemu pobieraną pobieranym pobieranych pobieranymi pobierani pobieranie pobierania pobieraniu pobieraniem pobierając pobierający pobierająca pobierające pobierającego pobierającej pobierającemu pobierającą pobierającym pobierających pobierającymi pobrany pobrana pobrane pobranego pobranej pobranemu pobraną pobranym pobranych pobranymi pobrani pobranie pobrania pobraniu pobraniem
v|subscribe|zapisze zapisał zapisała zapisało zapisuje zapisywał zapisywała zapisywało|zapiszą zapisali zapisały zapiszę zapiszemy zapisują zapisywali zapisywały zapisuję zapisujemy|zapisać zapisz zapiszcie zapisywać zapisuj zapisujcie|zapisany zapisana zapisane zapisanego zapisanej zapisanemu zapisaną zapisanym zapisanych zapisanymi zapisani zapisanie zapisania zapisaniu zapisaniem zapisywany zapisywana zapisywane zapisywanego zapisywanej zapisywanemu zapisywaną zapisywanym zapisywanych zapisywanymi zapisywani zapisywanie zapisywania zapisywaniu zapisywaniem zapisując zapisujący zapisująca zapisujące zapisującego zapisującej zapisującemu zapisującą zapisującym zapisujących zapisującymi
v|vote|głosuje głosował głosowała głosowało|głosują głosowali głosowały głosuję głosujemy|głosować głosuj głosujcie|głosowanie głosowania głosowaniu głosowaniem głosując głosujący głosująca głosujące głosującego głosującej głosującemu głosującą głosującym głosujących głosującymi
v|mould|lepi lepił lepiła lepiło ulepi ulepił ulepiła ulepiło|lepią lepili lepiły lepię lepimy ulepią ulepili ulepiły ulepię ulepimy|lepić lep lepcie ulepić ulep ulepcie|lepiony lepiona lepione lepionego lepionej lepionemu lepioną lepionym lepionych lepionymi lepieni lepienie lepienia lepieniu lepieniem lepiąc lepiący lepiąca lepiące lepiącego lepiącej lepiącemu lepiącą lepiącym lepiących lepiącymi ulepiony ulepiona ulepione ulepionego ulepionej ulepionemu ulepioną ulepionym ulepionych ulepionymi ulepieni ulepienie ulepienia ulepieniu ulepieniem
v|varnish|lakieruje lakierował lakierowała lakierowało polakieruje polakierował polakierowała polakierowało|lakierują lakierowali lakierowały lakieruję lakierujemy polakierują polakierowali polakierowały polakieruję polakierujemy|lakierować lakieruj lakierujcie polakierować polakieruj polakierujcie|lakierowany lakierowana lakierowane lakierowanego lakierowanej lakierowanemu lakierowaną lakierowanym lakierowanych lakierowanymi lakierowani lakierowanie lakierowania lakierowaniu lakierowaniem lakierując lakierujący lakierująca lakierujące lakierującego lakierującej lakierującemu lakierującą lakierującym lakierujących lakierującymi polakierowany polakierowana polakierowane polakierowanego polakierowanej polakierowanemu polakierowaną polakierowanym polakierowanych polakierowanymi polakierowani polakierowanie polakierowania polakierowaniu polakierowaniem
v|hoe|pieli pielił pieliła pieliło|pielą pielili pieliły pielę pielimy|pielić piel pielcie|pielony pielona pielone pielonego pielonej pielonemu pieloną pielonym pielonych pielonymi pieleni pielenie pielenia pieleniu pieleniem pieląc pielący pieląca pielące pielącego pielącej pielącemu pielącą pielącym pielących pielącymi
v|prune|przycina przycinał przycinała przycinało przytnie przyciął przycięła przycięło|przycinają przycinali przycinały przycinam przycinamy przytną przycięli przycięły przytnę przytniemy|przycinać przycinaj przycinajcie przyciąć przytnij przytnijcie|przycinany przycinana przycinane przycinanego przycinanej przycinanemu przycinaną przycinanym przycinanych przycinanymi przycinani przycinanie przycinania przycinaniu przycinaniem przycinając przycinający przycinająca przycinające przycinającego przycinającej przycinającemu przycinającą przycinającym przycinających przycinającymi przycięty przycięta przycięte przyciętego przyciętej przyciętemu przyciętą przyciętym przyciętych przyciętymi przycięci przycięcie przycięcia przycięciu przycięciem
v|rake|grabił grabiła grabiło zagrabi zagrabił zagrabiła zagrabiło|grabią grabili grabiły grabię grabimy zagrabią zagrabili zagrabiły zagrabię zagrabimy|grabić grab grabcie zagrabić zagrab zagrabcie|grabiony grabiona grabione grabionego grabionej grabionemu grabioną grabionym grabionych grabionymi grabieni grabienie grabienia grabieniu grabieniem grabiąc grabiący grabiąca grabiące grabiącego grabiącej grabiącemu grabiącą grabiącym grabiących grabiącymi zagrabiony zagrabiona zagrabione zagrabionego zagrabionej zagrabionemu zagrabioną zagrabionym zagrabionych zagrabionymi zagrabieni zagrabienie zagrabienia zagrabieniu zagrabieniem
v|polish|poleruje polerował polerowała polerowało wypoleruje wypolerował wypolerowała wypolerowało|polerują polerowali polerowały poleruję polerujemy wypolerują wypolerowali wypolerowały wypoleruję wypolerujemy|polerować poleruj polerujcie wypolerować wypoleruj wypolerujcie|polerowany polerowana polerowane polerowanego polerowanej polerowanemu polerowaną polerowanym polerowanych polerowanymi polerowani polerowanie polerowania polerowaniu polerowaniem polerując polerujący polerująca polerujące polerującego polerującej polerującemu polerującą polerującym polerujących polerującymi wypolerowany wypolerowana wypolerowane wypolerowanego wypolerowanej wypolerowanemu wypolerowaną wypolerowanym wypolerowanych wypolerowanymi wypolerowani wypolerowanie wypolerowania wypolerowaniu wypolerowaniem
v|shovel|odśnieża odśnieżał odśnieżała odśnieżało odśnieży odśnieżył odśnieżyła odśnieżyło|odśnieżają odśnieżali odśnieżały odśnieżam odśnieżamy odśnieżą odśnieżyli odśnieżyły odśnieżę odśnieżymy|odśnieżać odśnieżaj odśnieżajcie odśnieżyć odśnież odśnieżcie|odśnieżany odśnieżana odśnieżane odśnieżanego odśnieżanej odśnieżanemu odśnieżaną odśnieżanym odśnieżanych odśnieżanymi odśnieżani odśnieżanie odśnieżania odśnieżaniu odśnieżaniem odśnieżając odśnieżający odśnieżająca odśnieżające odśnieżającego odśnieżającej odśnieżającemu odśnieżającą odśnieżającym odśnieżających odśnieżającymi odśnieżony odśnieżona odśnieżone odśnieżonego odśnieżonej odśnieżonemu odśnieżoną odśnieżonym odśnieżonych odśnieżonymi odśnieżeni odśnieżenie odśnieżenia odśnieżeniu odśnieżeniem
v|sculpt|modeluje modelował modelowała modelowało|modelują modelowali modelowały modeluję modelujemy|modelować modeluj modelujcie|modelowany modelowana modelowane modelowanego modelowanej modelowanemu modelowaną modelowanym modelowanych modelowanymi modelowani modelowanie modelowania modelowaniu modelowaniem modelując modelujący modelująca modelujące modelującego modelującej modelującemu modelującą modelującym modelujących modelującymi
v|tune|stroi stroił stroiła stroiło nastroi nastroił nastroiła nastroiło|stroją stroili stroiły stroję stroimy nastroją nastroili nastroiły nastroję nastroimy|stroić strójcie nastroić nastrój nastrójcie|strojony strojona strojone strojonego strojonej strojonemu strojoną strojonym strojonych strojonymi strojeni strojenie strojenia strojeniu strojeniem strojąc strojący strojąca strojące strojącego strojącej strojącemu strojącą strojącym strojących strojącymi nastrojony nastrojona nastrojone nastrojonego nastrojonej nastrojonemu nastrojoną nastrojonym nastrojonych nastrojonymi nastrojeni nastrojenie nastrojenia nastrojeniu nastrojeniem
v|applaud|klaszcze klaskał klaskała klaskało|klaszczą klaskali klaskały klaszczę klaszczemy|klaskać klaszcz klaszczcie|klaskanie klaskania klaskaniu klaskaniem klaszcząc klaszczący klaszcząca klaszczące klaszczącego klaszczącej klaszczącemu klaszczącą klaszczącym klaszczących klaszczącymi
v|nod|kiwa kiwał kiwała kiwało|kiwają kiwali kiwały kiwam kiwamy|kiwać kiwaj kiwajcie|kiwanie kiwania kiwaniu kiwaniem kiwając kiwający kiwająca kiwające kiwającego kiwającej kiwającemu kiwającą kiwającym kiwających kiwającymi
v|bow|kłania kłaniał kłaniała kłaniało ukłoni ukłonił ukłoniła ukłoniło|kłaniają kłaniali kłaniały kłaniam kłaniamy ukłonią ukłonili ukłoniły ukłonię ukłonimy|kłaniać kłaniaj kłaniajcie ukłonić ukłoń ukłońcie|kłanianie kłaniania kłanianiu kłanianiem kłaniając kłaniający kłaniająca kłaniające kłaniającego kłaniającej kłaniającemu kłaniającą kłaniającym kłaniających kłaniającymi ukłonienie ukłonienia ukłonieniu ukłonieniem
v|yawn|ziewa ziewał ziewała ziewało ziewnie ziewnął ziewnęła ziewnęło|ziewają ziewali ziewały ziewam ziewamy ziewną ziewnęli ziewnęły ziewnę ziewniemy|ziewać ziewaj ziewajcie ziewnąć ziewnij ziewnijcie|ziewanie ziewania ziewaniu ziewaniem ziewając ziewający ziewająca ziewające ziewającego ziewającej ziewającemu ziewającą ziewającym ziewających ziewającymi ziewnięcie ziewnięcia ziewnięciu ziewnięciem
v|snore|chrapie chrapał chrapała chrapało|chrapią chrapali chrapały chrapię chrapiemy|chrapać chrap chrapcie|chrapanie chrapania chrapaniu chrapaniem chrapiąc chrapiący chrapiąca chrapiące chrapiącego chrapiącej chrapiącemu chrapiącą chrapiącym chrapiących chrapiącymi
v|stretch|przeciąga przeciągał przeciągała przeciągało przeciągnie przeciągnął przeciągnęła przeciągnęło|przeciągają przeciągali przeciągały przeciągam przeciągamy przeciągną przeciągnęli przeciągnęły przeciągnę przeciągniemy|przeciągać przeciągaj przeciągajcie przeciągnąć przeciągnij przeciągnijcie|przeciągany przeciągana przeciągane przeciąganego przeciąganej przeciąganemu przeciąganą przeciąganym przeciąganych przeciąganymi przeciągani przeciąganie przeciągania przeciąganiu przeciąganiem przeciągając przeciągający przeciągająca przeciągające przeciągającego przeciągającej przeciągającemu przeciągającą przeciągającym przeciągających przeciągającymi przeciągnięty przeciągnięta przeciągnięte przeciągniętego przeciągniętej przeciągniętemu przeciągniętą przeciągniętym przeciągniętych przeciągniętymi przeciągnięci przeciągnięcie przeciągnięcia przeciągnięciu przeciągnięciem
v|tremble|drży drżał drżała drżało|drżą drżeli drżały drżę drżymy|drżeć drż drżcie|drżenie drżenia drżeniu drżeniem drżąc drżący drżąca drżące drżącego drżącej drżącemu drżącą drżącym drżących drżącymi
v|blush|rumieni rumienił rumieniła rumieniło|rumienią rumienili rumieniły rumienię rumienimy|rumienić rumień rumieńcie|rumienienie rumienienia rumienieniu rumienieniem rumieniąc rumieniący rumieniąca rumieniące rumieniącego rumieniącej rumieniącemu rumieniącą rumieniącym rumieniących rumieniącymi
v|wander|błądzi błądził błądziła błądziło błąka błąkał błąkała błąkało|błądzą błądzili błądziły błądzę błądzimy błąkają błąkali błąkały błąkam błąkamy|błądzić błądź błądźcie błąkać błąkaj błąkajcie|błądzenie błądzenia błądzeniu błądzeniem błądząc błądzący błądząca błądzące błądzącego błądzącej błądzącemu błądzącą błądzącym błądzących błądzącymi błąkanie błąkania błąkaniu błąkaniem błąkając błąkający błąkająca błąkające błąkającego błąkającej błąkającemu błąkającą błąkającym błąkających błąkającymi
v|stumble|potyka potykał potykała potykało|potykają potykali potykały potykam potykamy|potykać potykaj potykajcie|potykanie potykania potykaniu potykaniem potykając potykający potykająca potykające potykającego potykającej potykającemu potykającą potykającym potykających potykającymi
v|trip|potknie potknął potknęła potknęło|potkną potknęli potknęły potknę potkniemy|potknąć potknij potknijcie|potknięcie potknięcia potknięciu potknięciem
a|big|duży duża duże dużego dużej dużemu dużą dużym dużych dużymi duzi większy większa większe większego większej większemu większą większym większych większymi więksi największy największa największe największego największej największemu największą największym największych największymi najwięksi wielki wielka wielkie wielkiego wielkiej wielkiemu wielką wielkim wielkich wielkimi wielcy
a|small|mały mała małe małego małej małemu małą małym małych małymi mali mniejszy mniejsza mniejsze mniejszego mniejszej mniejszemu mniejszą mniejszym mniejszych mniejszymi mniejsi najmniejszy najmniejsza najmniejsze najmniejszego najmniejszej najmniejszemu najmniejszą najmniejszym najmniejszych najmniejszymi najmniejsi malutki malutka malutkie malutkiego malutkiej malutkiemu malutką malutkim malutkich malutkimi malutcy maleńki maleńka maleńkie maleńkiego maleńkiej maleńkiemu maleńką maleńkim maleńkich maleńkimi maleńcy niewielki niewielka niewielkie niewielkiego niewielkiej niewielkiemu niewielką niewielkim niewielkich niewielkimi niewielcy
a|long|długi długa długie długiego długiej długiemu długą długim długich długimi dłudzy dłuższy dłuższa dłuższe dłuższego dłuższej dłuższemu dłuższą dłuższym dłuższych dłuższymi dłużsi
a|short|krótki krótka krótkie krótkiego krótkiej krótkiemu krótką krótkim krótkich krótkimi krótcy krótszy krótsza krótsze krótszego krótszej krótszemu krótszą krótszym krótszych krótszymi krótsi niski niska niskie niskiego niskiej niskiemu niską niskim niskich niskimi niscy
a|tall|wysoki wysoka wysokie wysokiego wysokiej wysokiemu wysoką wysokim wysokich wysokimi wysocy wyższy wyższa wyższe wyższego wyższej wyższemu wyższą wyższym wyższych wyższymi wyżsi najwyższy najwyższa najwyższe najwyższego najwyższej najwyższemu najwyższą najwyższym najwyższych najwyższymi najwyżsi
a|wide|szeroki szeroka szerokie szerokiego szerokiej szerokiemu szeroką szerokim szerokich szerokimi szerocy
a|narrow|wąski wąska wąskie wąskiego wąskiej wąskiemu wąską wąskim wąskich wąskimi wąscy
a|thick|gruby gruba grube grubego grubej grubemu grubą grubym grubych grubymi grubi
a|thin|cienki cienka cienkie cienkiego cienkiej cienkiemu cienką cienkim cienkich cienkimi ciency chudy chuda chude chudego chudej chudemu chudą chudym chudych chudymi chudzi szczupły szczupła szczupłe szczupłego szczupłej szczupłemu szczupłą szczupłym szczupłych szczupłymi szczupli
a|deep|głęboki głęboka głębokie głębokiego głębokiej głębokiemu głęboką głębokim głębokich głębokimi głębocy
a|shallow|płytki płytka płytkie płytkiego płytkiej płytkiemu płytką płytkim płytkich płytkimi płytcy
a|old|stary stara stare starego starej staremu starą starym starych starymi starzy starszy starsza starsze starszego starszej starszemu starszą starszym starszych starszymi starsi najstarszy najstarsza najstarsze najstarszego najstarszej najstarszemu najstarszą najstarszym najstarszych najstarszymi najstarsi sędziwy sędziwa sędziwe sędziwego sędziwej sędziwemu sędziwą sędziwym sędziwych sędziwymi sędziwi
a|young|młody młoda młode młodego młodej młodemu młodą młodym młodych młodymi młodzi młodszy młodsza młodsze młodszego młodszej młodszemu młodszą młodszym młodszych młodszymi młodsi najmłodszy najmłodsza najmłodsze najmłodszego najmłodszej najmłodszemu najmłodszą najmłodszym najmłodszych najmłodszymi najmłodsi
a|new|nowy nowa nowe nowego nowej nowemu nową nowym nowych nowymi nowi najnowszy najnowsza najnowsze najnowszego najnowszej najnowszemu najnowszą najnowszym najnowszych najnowszymi najnowsi
a|beautiful|piękny piękna piękne pięknego pięknej pięknemu piękną pięknym pięknych pięknymi piękni najpiękniejszy najpiękniejsza najpiękniejsze najpiękniejszego najpiękniejszej najpiękniejszemu najpiękniejszą najpiękniejszym najpiękniejszych najpiękniejszymi najpiękniejsi przepiękny przepiękna przepiękne przepięknego przepięknej przepięknemu przepiękną przepięknym przepięknych przepięknymi przepiękni cudowny cudowna cudowne cudownego cudownej cudownemu cudowną cudownym cudownych cudownymi cudowni
a|pretty|ładny ładna ładne ładnego ładnej ładnemu ładną ładnym ładnych ładnymi ładni śliczny śliczna śliczne ślicznego ślicznej ślicznemu śliczną ślicznym ślicznych ślicznymi śliczni
a|ugly|brzydki brzydka brzydkie brzydkiego brzydkiej brzydkiemu brzydką brzydkim brzydkich brzydkimi brzydcy
a|good|dobry dobra dobre dobrego dobrej dobremu dobrą dobrym dobrych dobrymi dobrzy lepszy lepsza lepsze lepszego lepszej lepszemu lepszą lepszym lepszych lepszymi lepsi najlepszy najlepsza najlepsze najlepszego najlepszej najlepszemu najlepszą najlepszym najlepszych najlepszymi najlepsi
a|bad|zły zła złe złego złej złemu złą złym złych złymi zli gorszy gorsza gorsze gorszego gorszej gorszemu gorszą gorszym gorszych gorszymi gorsi najgorszy najgorsza najgorsze najgorszego najgorszej najgorszemu najgorszą najgorszym najgorszych najgorszymi najgorsi
a|kind|miły miła miłe miłego miłej miłemu miłą miłym miłych miłymi mili uprzejmy uprzejma uprzejme uprzejmego uprzejmej uprzejmemu uprzejmą uprzejmym uprzejmych uprzejmymi uprzejmi życzliwy życzliwa życzliwe życzliwego życzliwej życzliwemu życzliwą życzliwym życzliwych życzliwymi życzliwi
a|brave|odważny odważna odważne odważnego odważnej odważnemu odważną odważnym odważnych odważnymi odważni dzielny dzielna dzielne dzielnego dzielnej dzielnemu dzielną dzielnym dzielnych dzielnymi dzielni śmiałe śmiałego śmiałej śmiałemu śmiałą śmiałym śmiałych śmiałymi
a|clever|mądry mądra mądre mądrego mądrej mądremu mądrą mądrym mądrych mądrymi mądrzy sprytny sprytna sprytne sprytnego sprytnej sprytnemu sprytną sprytnym sprytnych sprytnymi sprytni
a|stupid|głupi głupia głupie głupiego głupiej głupiemu głupią głupim głupich głupimi
a|lazy|leniwy leniwa leniwe leniwego leniwej leniwemu leniwą leniwym leniwych leniwymi leniwi
a|hardworking|pracowity pracowita pracowite pracowitego pracowitej pracowitemu pracowitą pracowitym pracowitych pracowitymi pracowici
a|happy|szczęśliwy szczęśliwa szczęśliwe szczęśliwego szczęśliwej szczęśliwemu szczęśliwą szczęśliwym szczęśliwych szczęśliwymi szczęśliwi
a|cheerful|wesoły wesoła wesołe wesołego wesołej wesołemu wesołą wesołym wesołych wesołymi wesoli radosny radosna radosne radosnego radosnej radosnemu radosną radosnym radosnych radosnymi radosni
a|sad|smutny smutna smutne smutnego smutnej smutnemu smutną smutnym smutnych smutnymi smutni
a|angry|wściekły wściekła wściekłe wściekłego wściekłej wściekłemu wściekłą wściekłym wściekłych wściekłymi wściekli rozgniewany rozgniewana rozgniewane rozgniewanego rozgniewanej rozgniewanemu rozgniewaną rozgniewanym rozgniewanych rozgniewanymi rozgniewani gniewny gniewna gniewne gniewnego gniewnej gniewnemu gniewną gniewnym gniewnych gniewnymi gniewni
a|tired|zmęczony zmęczona zmęczone zmęczonego zmęczonej zmęczonemu zmęczoną zmęczonym zmęczonych zmęczonymi zmęczoni
a|sleepy|śpiący śpiąca śpiące senny senna senne sennego sennej sennemu senną sennym sennych sennymi senni
a|hungry|głodny głodna głodne głodnego głodnej głodnemu głodną głodnym głodnych głodnymi głodni
a|thirsty|spragniony spragniona spragnione spragnionego spragnionej spragnionemu spragnioną spragnionym spragnionych spragnionymi spragnioni
a|sick|chory chora chore chorego chorej choremu chorą chorym chorych chorymi chorzy
a|healthy|zdrowy zdrowa zdrowe zdrowego zdrowej zdrowemu zdrową zdrowym zdrowych zdrowymi zdrowi
a|strong|silny silna silne silnego silnej silnemu silną silnym silnych silnymi silni mocny mocna mocne mocnego mocnej mocnemu mocną mocnym mocnych mocnymi mocni
a|weak|słaby słaba słabe słabego słabej słabemu słabą słabym słabych słabymi słabi
a|fast|szybki szybka szybkie szybkiego szybkiej szybkiemu szybką szybkim szybkich szybkimi szybcy
a|slow|powolny powolna powolne powolnego powolnej powolnemu powolną powolnym powolnych powolnymi powolni wolny wolna wolne wolnego wolnej wolnemu wolną wolnym wolnych wolnymi wolni
a|loud|głośny głośna głośne głośnego głośnej głośnemu głośną głośnym głośnych głośnymi głośni
a|quiet|cichy cicha ciche cichego cichej cichemu cichą cichym cichych cichymi cisi spokojny spokojna spokojne spokojnego spokojnej spokojnemu spokojną spokojnym spokojnych spokojnymi spokojni
a|calm|łagodny łagodna łagodne łagodnego łagodnej łagodnemu łagodną łagodnym łagodnych łagodnymi łagodni
a|warm|ciepły ciepła ciepłe ciepłego ciepłej ciepłemu ciepłą ciepłym ciepłych ciepłymi ciepli
a|hot|gorący gorąca gorące gorącego gorącej gorącemu gorącą gorącym gorących gorącymi upalny upalna upalne upalnego upalnej upalnemu upalną upalnym upalnych upalnymi upalni
a|cold|zimny zimne zimnego zimnej zimnemu zimną zimnym zimnych zimnymi zimni chłodny chłodna chłodne chłodnego chłodnej chłodnemu chłodną chłodnym chłodnych chłodnymi chłodni
a|frosty|mroźny mroźna mroźne mroźnego mroźnej mroźnemu mroźną mroźnym mroźnych mroźnymi mroźni
a|icy|lodowaty lodowata lodowate lodowatego lodowatej lodowatemu lodowatą lodowatym lodowatych lodowatymi lodowaci lodowy lodowa lodowe lodowego lodowej lodowemu lodową lodowym lodowych lodowymi
a|wet|mokry mokra mokre mokrego mokrej mokremu mokrą mokrym mokrych mokrymi mokrzy
a|dry|suchy sucha suche suchego suchej suchemu suchą suchym suchych suchymi susi
a|rainy|deszczowy deszczowa deszczowe deszczowego deszczowej deszczowemu deszczową deszczowym deszczowych deszczowymi
a|sunny|słoneczny słoneczna słoneczne słonecznego słonecznej słonecznemu słoneczną słonecznym słonecznych słonecznymi słoneczni
a|snowy|śnieżny śnieżna śnieżne śnieżnego śnieżnej śnieżnemu śnieżną śnieżnym śnieżnych śnieżnymi śnieżni zaśnieżony zaśnieżona zaśnieżone zaśnieżonego zaśnieżonej zaśnieżonemu zaśnieżoną zaśnieżonym zaśnieżonych zaśnieżonymi zaśnieżoni
a|windy|wietrzny wietrzna wietrzne wietrznego wietrznej wietrznemu wietrzną wietrznym wietrznych wietrznymi wietrzni
a|cloudy|pochmurny pochmurna pochmurne pochmurnego pochmurnej pochmurnemu pochmurną pochmurnym pochmurnych pochmurnymi pochmurni
a|foggy|mglisty mglista mgliste mglistego mglistej mglistemu mglistą mglistym mglistych mglistymi mgliści
a|stormy|burzowy burzowa burzowe burzowego burzowej burzowemu burzową burzowym burzowych burzowymi burzowi
a|starry|gwiaździsty gwiaździsta gwiaździste gwiaździstego gwiaździstej gwiaździstemu gwiaździstą gwiaździstym gwiaździstych gwiaździstymi gwiaździści
a|bright|jasny jasna jasne jasnego jasnej jasnemu jasną jasnym jasnych jasnymi jasni
a|dark|ciemny ciemna ciemne ciemnego ciemnej ciemnemu ciemną ciemnym ciemnych ciemnymi ciemni mroczny mroczna mroczne mrocznego mrocznej mrocznemu mroczną mrocznym mrocznych mrocznymi mroczni
a|white|biały biała białe białego białej białemu białą białym białych białymi biali
a|black|czarny czarna czarne czarnego czarnej czarnemu czarną czarnym czarnych czarnymi czarni
a|red|czerwony czerwona czerwone czerwonego czerwonej czerwonemu czerwoną czerwonym czerwonych czerwonymi czerwoni
a|yellow|żółty żółta żółte żółtego żółtej żółtemu żółtą żółtym żółtych żółtymi żółci
a|blue|niebieski niebieska niebieskie niebieskiego niebieskiej niebieskiemu niebieską niebieskim niebieskich niebieskimi niebiescy błękitny błękitna błękitne błękitnego błękitnej błękitnemu błękitną błękitnym błękitnych błękitnymi błękitni
a|navy_blue|granatowy granatowa granatowe granatowego granatowej granatowemu granatową granatowym granatowych granatowymi granatowi
a|green|zielony zielona zielone zielonego zielonej zielonemu zieloną zielonym zielonych zielonymi zieloni
a|brown|brązowy brązowa brązowe brązowego brązowej brązowemu brązową brązowym brązowych brązowymi brązowi
a|orange|pomarańczowy pomarańczowa pomarańczowe pomarańczowego pomarańczowej pomarańczowemu pomarańczową pomarańczowym pomarańczowych pomarańczowymi pomarańczowi
a|pink|różowy różowa różowe różowego różowej różowemu różową różowym różowych różowymi różowi
a|purple|fioletowy fioletowa fioletowe fioletowego fioletowej fioletowemu fioletową fioletowym fioletowych fioletowymi fioletowi
a|grey|szary szara szare szarego szarej szaremu szarą szarym szarych szarymi szarzy siwy siwa siwe siwego siwej siwemu siwą siwym siwych siwymi siwi
a|golden|złoty złota złote złotego złotej złotemu złotą złotym złotych złotymi złoci złocisty złocista złociste złocistego złocistej złocistemu złocistą złocistym złocistych złocistymi złociści
a|silver|srebrny srebrna srebrne srebrnego srebrnej srebrnemu srebrną srebrnym srebrnych srebrnymi srebrni srebrzysty srebrzysta srebrzyste srebrzystego srebrzystej srebrzystemu srebrzystą srebrzystym srebrzystych srebrzystymi srebrzyści
a|colourful|kolorowy kolorowa kolorowe kolorowego kolorowej kolorowemu kolorową kolorowym kolorowych kolorowymi barwny barwna barwne barwnego barwnej barwnemu barwną barwnym barwnych barwnymi barwni
a|striped|pasiasty pasiasta pasiaste pasiastego pasiastej pasiastemu pasiastą pasiastym pasiastych pasiastymi pasiaści
a|transparent|przezroczysty przezroczysta przezroczyste przezroczystego przezroczystej przezroczystemu przezroczystą przezroczystym przezroczystych przezroczystymi przezroczyści
a|round|okrągły okrągła okrągłe okrągłego okrągłej okrągłemu okrągłą okrągłym okrągłych okrągłymi okrągli
a|square|kwadratowy kwadratowa kwadratowe kwadratowego kwadratowej kwadratowemu kwadratową kwadratowym kwadratowych kwadratowymi
a|straight|prosty prosta proste prostego prostej prostemu prostą prostym prostych prostymi prości
a|crooked|krzywy krzywa krzywe krzywego krzywej krzywemu krzywą krzywym krzywych krzywymi krzywi
a|flat|płaski płaska płaskie płaskiego płaskiej płaskiemu płaską płaskim płaskich płaskimi płascy
a|sharp|ostry ostra ostre ostrego ostrej ostremu ostrą ostrym ostrych ostrymi
a|blunt|tępy tępa tępe tępego tępej tępemu tępą tępym tępych tępymi tępi
a|soft|miękki miękka miękkie miękkiego miękkiej miękkiemu miękką miękkim miękkich miękkimi miękcy
a|hard|twardy twarda twarde twardego twardej twardemu twardą twardym twardych twardymi twardzi
a|smooth|gładki gładka gładkie gładkiego gładkiej gładkiemu gładką gładkim gładkich gładkimi gładcy
a|rough|szorstki szorstka szorstkie szorstkiego szorstkiej szorstkiemu szorstką szorstkim szorstkich szorstkimi szorstcy
a|light|lekki lekka lekkie lekkiego lekkiej lekkiemu lekką lekkim lekkich lekkimi lekcy
a|heavy|ciężki ciężka ciężkie ciężkiego ciężkiej ciężkiemu ciężką ciężkim ciężkich ciężkimi ciężcy
a|full|pełny pełna pełne pełnego pełnej pełnemu pełną pełnym pełnych pełnymi pełni
a|empty|pusty pusta puste pustego pustej pustemu pustą pustym pustych pustymi puści
a|open|przyotwarty przyotwarta przyotwarte przyotwartego przyotwartej przyotwartemu przyotwartą przyotwartym przyotwartych przyotwartymi przyotwarci
a|clean|czysty czysta czyste czystego czystej czystemu czystą czystym czystych czystymi
a|dirty|brudny brudna brudne brudnego brudnej brudnemu brudną brudnym brudnych brudnymi brudni
a|sweet|słodki słodka słodkie słodkiego słodkiej słodkiemu słodką słodkim słodkich słodkimi słodcy
a|sour|kwaśny kwaśna kwaśne kwaśnego kwaśnej kwaśnemu kwaśną kwaśnym kwaśnych kwaśnymi kwaśni
a|salty|słony słona słone słonego słonej słonemu słoną słonym słonych słonymi
a|bitter|gorzki gorzka gorzkie gorzkiego gorzkiej gorzkiemu gorzką gorzkim gorzkich gorzkimi gorzcy
a|spicy|pikantny pikantna pikantne pikantnego pikantnej pikantnemu pikantną pikantnym pikantnych pikantnymi pikantni
a|fresh|świeży świeża świeże świeżego świeżej świeżemu świeżą świeżym świeżych świeżymi świezi
a|tasty|smaczny smaczna smaczne smacznego smacznej smacznemu smaczną smacznym smacznych smacznymi smaczni pyszny pyszna pyszne pysznego pysznej pysznemu pyszną pysznym pysznych pysznymi pyszni
a|ripe|dojrzały dojrzała dojrzałe dojrzałego dojrzałej dojrzałemu dojrzałą dojrzałym dojrzałych dojrzałymi dojrzali
a|raw|surowy surowa surowe surowego surowej surowemu surową surowym surowych surowymi surowi
a|rich|bogaty bogata bogate bogatego bogatej bogatemu bogatą bogatym bogatych bogatymi bogaci
a|poor|biedny biedna biedne biednego biednej biednemu biedną biednym biednych biednymi biedni ubogi uboga ubogie ubogiego ubogiej ubogiemu ubogą ubogim ubogich ubogimi ubodzy
a|expensive|kosztowny kosztowna kosztowne kosztownego kosztownej kosztownemu kosztowną kosztownym kosztownych kosztownymi kosztowni
a|cheap|tani tania tanie taniego taniej taniemu tanią tanim tanich tanimi
a|free|darmowy darmowa darmowe darmowego darmowej darmowemu darmową darmowym darmowych darmowymi darmowi bezpłatny bezpłatna bezpłatne bezpłatnego bezpłatnej bezpłatnemu bezpłatną bezpłatnym bezpłatnych bezpłatnymi bezpłatni
a|important|ważny ważna ważne ważnego ważnej ważnemu ważną ważnym ważnych ważnymi ważni
a|famous|sławny sławna sławne sławnego sławnej sławnemu sławną sławnym sławnych sławnymi sławni słynny słynna słynne słynnego słynnej słynnemu słynną słynnym słynnych słynnymi słynni
a|secret|tajny tajna tajne tajnego tajnej tajnemu tajną tajnym tajnych tajnymi tajni tajemniczy tajemnicza tajemnicze tajemniczego tajemniczej tajemniczemu tajemniczą tajemniczym tajemniczych tajemniczymi
a|strange|dziwny dziwna dziwne dziwnego dziwnej dziwnemu dziwną dziwnym dziwnych dziwnymi dziwni
a|funny|śmieszny śmieszna śmieszne śmiesznego śmiesznej śmiesznemu śmieszną śmiesznym śmiesznych śmiesznymi śmieszni zabawny zabawna zabawne zabawnego zabawnej zabawnemu zabawną zabawnym zabawnych zabawnymi zabawni
a|scary|straszny straszna straszne strasznego strasznej strasznemu straszną strasznym strasznych strasznymi straszni
a|dangerous|niebezpieczny niebezpieczna niebezpieczne niebezpiecznego niebezpiecznej niebezpiecznemu niebezpieczną niebezpiecznym niebezpiecznych niebezpiecznymi niebezpieczni
a|safe|bezpieczny bezpieczna bezpieczne bezpiecznego bezpiecznej bezpiecznemu bezpieczną bezpiecznym bezpiecznych bezpiecznymi bezpieczni
a|easy|łatwy łatwa łatwe łatwego łatwej łatwemu łatwą łatwym łatwych łatwymi łatwi
a|difficult|trudny trudna trudne trudnego trudnej trudnemu trudną trudnym trudnych trudnymi trudni
a|wild|dziki dzika dzikie dzikiego dzikiej dzikiemu dziką dzikim dzikich dzikimi dzicy
a|tame|oswojony oswojona oswojone oswojonego oswojonej oswojonemu oswojoną oswojonym oswojonych oswojonymi oswojoni
a|magic|magiczny magiczna magiczne magicznego magicznej magicznemu magiczną magicznym magicznych magicznymi magiczni czarodziejski czarodziejska czarodziejskie czarodziejskiego czarodziejskiej czarodziejskiemu czarodziejską czarodziejskim czarodziejskich czarodziejskimi czarodziejscy
a|royal|królewski królewska królewskie królewskiego królewskiej królewskiemu królewską królewskim królewskich królewskimi królewscy
a|wooden|drewniany drewniana drewniane drewnianego drewnianej drewnianemu drewnianą drewnianym drewnianych drewnianymi drewniani
a|stone|kamienny kamienna kamienne kamiennego kamiennej kamiennemu kamienną kamiennym kamiennych kamiennymi kamienni
a|iron|żelazny żelazna żelazne żelaznego żelaznej żelaznemu żelazną żelaznym żelaznych żelaznymi żelazni
a|glass|szklany szklana szklane szklanego szklanej szklanemu szklaną szklanym szklanych szklanymi szklani
a|paper|papierowy papierowa papierowe papierowego papierowej papierowemu papierową papierowym papierowych papierowymi
a|woollen|wełniany wełniana wełniane wełnianego wełnianej wełnianemu wełnianą wełnianym wełnianych wełnianymi wełniani
a|leather|skórzany skórzana skórzane skórzanego skórzanej skórzanemu skórzaną skórzanym skórzanych skórzanymi skórzani
a|clay|gliniany gliniana gliniane glinianego glinianej glinianemu glinianą glinianym glinianych glinianymi gliniani
a|alone|samotny samotna samotne samotnego samotnej samotnemu samotną samotnym samotnych samotnymi samotni
a|lonely|osamotniony osamotniona osamotnione osamotnionego osamotnionej osamotnionemu osamotnioną osamotnionym osamotnionych osamotnionymi osamotnioni
a|abandoned|opuszczony opuszczona opuszczone opuszczonego opuszczonej opuszczonemu opuszczoną opuszczonym opuszczonych opuszczonymi opuszczoni
a|lost|zaginiony zaginiona zaginione zaginionego zaginionej zaginionemu zaginioną zaginionym zaginionych zaginionymi zaginioni zbłąkany zbłąkana zbłąkane zbłąkanego zbłąkanej zbłąkanemu zbłąkaną zbłąkanym zbłąkanych zbłąkanymi zbłąkani
a|whole|cały cała całe całego całej całemu całą całym całych całymi cali
a|half|połówkowy połówkowa połówkowe połówkowego połówkowej połówkowemu połówkową połówkowym połówkowych połówkowymi połówkowi
a|first|pierwszy pierwsza pierwsze pierwszego pierwszej pierwszemu pierwszą pierwszym pierwszych pierwszymi pierwsi
a|last|ostatni ostatnia ostatnie ostatniego ostatniej ostatniemu ostatnią ostatnim ostatnich ostatnimi
a|next|następny następna następne następnego następnej następnemu następną następnym następnych następnymi następni kolejny kolejna kolejne kolejnego kolejnej kolejnemu kolejną kolejnym kolejnych kolejnymi kolejni
a|other|inny inna inne innego innej innemu inną innym innych innymi inni
a|same|sam sama samo samego samej samemu samą samym samych sami
a|every|każdy każda każde każdego każdej każdemu każdą każdym każdych każdymi każdzi
a|Polish|polski polskie polskiego polskiej polskiemu polską polskim polskich polskimi polscy
a|German|niemiecki niemiecka niemieckie niemieckiego niemieckiej niemieckiemu niemiecką niemieckim niemieckich niemieckimi niemieccy
a|French|francuski francuska francuskie francuskiego francuskiej francuskiemu francuską francuskim francuskich francuskimi francuscy
a|English|angielski angielska angielskie angielskiego angielskiej angielskiemu angielską angielskim angielskich angielskimi angielscy
a|Italian|włoski włoska włoskie włoskiego włoskiej włoskiemu włoską włoskim włoskich włoskimi włoscy
a|Russian|rosyjski rosyjska rosyjskie rosyjskiego rosyjskiej rosyjskiemu rosyjską rosyjskim rosyjskich rosyjskimi rosyjscy
a|Ukrainian|ukraiński ukraińska ukraińskie ukraińskiego ukraińskiej ukraińskiemu ukraińską ukraińskim ukraińskich ukraińskimi ukraińscy
a|American|amerykański amerykańska amerykańskie amerykańskiego amerykańskiej amerykańskiemu amerykańską amerykańskim amerykańskich amerykańskimi amerykańscy
a|Japanese|japoński japońska japońskie japońskiego japońskiej japońskiemu japońską japońskim japońskich japońskimi japońscy
a|European|europejski europejska europejskie europejskiego europejskiej europejskiemu europejską europejskim europejskich europejskimi europejscy
a|Christmas|świąteczny świąteczna świąteczne świątecznego świątecznej świątecznemu świąteczną świątecznym świątecznych świątecznymi świąteczni bożonarodzeniowy bożonarodzeniowa bożonarodzeniowe bożonarodzeniowego bożonarodzeniowej bożonarodzeniowemu bożonarodzeniową bożonarodzeniowym bożonarodzeniowych bożonarodzeniowymi bożonarodzeniowi
a|Easter|wielkanocny wielkanocna wielkanocne wielkanocnego wielkanocnej wielkanocnemu wielkanocną wielkanocnym wielkanocnych wielkanocnymi wielkanocni
a|spring|wiosenny wiosenna wiosenne wiosennego wiosennej wiosennemu wiosenną wiosennym wiosennych wiosennymi wiosenni
a|summer|letni letnia letnie letniego letniej letniemu letnią letnim letnich letnimi
a|autumn|jesienny jesienna jesienne jesiennego jesiennej jesiennemu jesienną jesiennym jesiennych jesiennymi jesienni
a|winter|zimowy zimowa zimowe zimowego zimowej zimowemu zimową zimowym zimowych zimowymi zimowi
a|evening|wieczorny wieczorna wieczorne wieczornego wieczornej wieczornemu wieczorną wieczornym wieczornych wieczornymi wieczorni
a|morning|poranny poranna poranne porannego porannej porannemu poranną porannym porannych porannymi poranni
a|night|nocny nocna nocne nocnego nocnej nocnemu nocną nocnym nocnych nocnymi nocni
a|school|szkolny szkolna szkolne szkolnego szkolnej szkolnemu szkolną szkolnym szkolnych szkolnymi szkolni
a|family|rodzinny rodzinna rodzinne rodzinnego rodzinnej rodzinnemu rodzinną rodzinnym rodzinnych rodzinnymi rodzinni
a|birthday|urodzinowy urodzinowa urodzinowe urodzinowego urodzinowej urodzinowemu urodzinową urodzinowym urodzinowych urodzinowymi urodzinowi
a|wedding|ślubny ślubna ślubne ślubnego ślubnej ślubnemu ślubną ślubnym ślubnych ślubnymi ślubni weselny weselna weselne weselnego weselnej weselnemu weselną weselnym weselnych weselnymi weselni
a|home-made|domowy domowa domowe domowego domowej domowemu domową domowym domowych domowymi
a|traditional|tradycyjny tradycyjna tradycyjne tradycyjnego tradycyjnej tradycyjnemu tradycyjną tradycyjnym tradycyjnych tradycyjnymi tradycyjni
a|modern|nowoczesny nowoczesna nowoczesne nowoczesnego nowoczesnej nowoczesnemu nowoczesną nowoczesnym nowoczesnych nowoczesnymi nowoczesni
a|natural|naturalny naturalna naturalne naturalnego naturalnej naturalnemu naturalną naturalnym naturalnych naturalnymi naturalni
a|organic|ekologiczny ekologiczna ekologiczne ekologicznego ekologicznej ekologicznemu ekologiczną ekologicznym ekologicznych ekologicznymi ekologiczni
a|local|lokalny lokalna lokalne lokalnego lokalnej lokalnemu lokalną lokalnym lokalnych lokalnymi lokalni miejscowy miejscowa miejscowe miejscowego miejscowej miejscowemu miejscową miejscowym miejscowych miejscowymi miejscowi
a|city|miejski miejska miejskie miejskiego miejskiej miejskiemu miejską miejskim miejskich miejskimi miejscy
a|village|wiejski wiejska wiejskie wiejskiego wiejskiej wiejskiemu wiejską wiejskim wiejskich wiejskimi wiejscy
a|forest|leśny leśna leśne leśnego leśnej leśnemu leśną leśnym leśnych leśnymi leśni
a|mountain|górski górska górskie górskiego górskiej górskiemu górską górskim górskich górskimi górscy
a|sea|morski morska morskie morskiego morskiej morskiemu morską morskim morskich morskimi morscy nadmorski nadmorska nadmorskie nadmorskiego nadmorskiej nadmorskiemu nadmorską nadmorskim nadmorskich nadmorskimi nadmorscy
a|water|wodny wodna wodne wodnego wodnej wodnemu wodną wodnym wodnych wodnymi wodni
a|curious|ciekawy ciekawa ciekawe ciekawego ciekawej ciekawemu ciekawą ciekawym ciekawych ciekawymi ciekawi
a|patient|cierpliwy cierpliwa cierpliwe cierpliwego cierpliwej cierpliwemu cierpliwą cierpliwym cierpliwych cierpliwymi cierpliwi
a|faithful|wierny wierna wierne wiernego wiernej wiernemu wierną wiernym wiernych wiernymi wierni
a|dear|kochany kochana kochane kochanego kochanej kochanemu kochaną kochanym kochanych kochanymi kochani drogie drogiego drogiej drogiemu drogim drogich drogimi drodzy
a|favourite|ulubiony ulubiona ulubione ulubionego ulubionej ulubionemu ulubioną ulubionym ulubionych ulubionymi ulubioni
a|polite|grzeczny grzeczna grzeczne grzecznego grzecznej grzecznemu grzeczną grzecznym grzecznych grzecznymi grzeczni
a|naughty|niegrzeczny niegrzeczna niegrzeczne niegrzecznego niegrzecznej niegrzecznemu niegrzeczną niegrzecznym niegrzecznych niegrzecznymi niegrzeczni
a|jealous|zazdrosny zazdrosna zazdrosne zazdrosnego zazdrosnej zazdrosnemu zazdrosną zazdrosnym zazdrosnych zazdrosnymi zazdrosni
a|proud|dumny dumna dumne dumnego dumnej dumnemu dumną dumnym dumnych dumnymi dumni
a|shy|nieśmiały nieśmiała nieśmiałe nieśmiałego nieśmiałej nieśmiałemu nieśmiałą nieśmiałym nieśmiałych nieśmiałymi nieśmiali
a|greedy|chciwy chciwa chciwe chciwego chciwej chciwemu chciwą chciwym chciwych chciwymi chciwi
a|honest|uczciwy uczciwa uczciwe uczciwego uczciwej uczciwemu uczciwą uczciwym uczciwych uczciwymi uczciwi
a|blind|niewidomy niewidoma niewidome niewidomego niewidomej niewidomemu niewidomą niewidomym niewidomych niewidomymi niewidomi ślepy ślepa ślepe ślepego ślepej ślepemu ślepą ślepym ślepych ślepymi ślepi
a|deaf|głuchy głucha głuche głuchego głuchej głuchemu głuchą głuchym głuchych głuchymi głusi
a|bald|łysy łysa łyse łysego łysej łysemu łysą łysym łysych łysymi łysi
a|hairy|włochaty włochata włochate włochatego włochatej włochatemu włochatą włochatym włochatych włochatymi włochaci puszysty puszysta puszyste puszystego puszystej puszystemu puszystą puszystym puszystych puszystymi puszyści
a|fluffy|pluszowy pluszowa pluszowe pluszowego pluszowej pluszowemu pluszową pluszowym pluszowych pluszowymi pluszowi
a|elegant|elegancki elegancka eleganckie eleganckiego eleganckiej eleganckiemu elegancką eleganckim eleganckich eleganckimi eleganccy
a|cosy|przytulny przytulna przytulne przytulnego przytulnej przytulnemu przytulną przytulnym przytulnych przytulnymi przytulni
a|comfortable|wygodny wygodna wygodne wygodnego wygodnej wygodnemu wygodną wygodnym wygodnych wygodnymi wygodni
a|far|daleki daleka dalekie dalekiego dalekiej dalekiemu daleką dalekim dalekich dalekimi dalecy odległy odległa odległe odległego odległej odległemu odległą odległym odległych odległymi odlegli
a|near|bliski bliska bliskie bliskiego bliskiej bliskiemu bliską bliskim bliskich bliskimi bliscy
a|left|lewy lewa lewe lewego lewej lewemu lewą lewym lewych lewymi lewi
a|right|prawy prawa prawe prawego prawej prawemu prawą prawym prawych prawymi prawi
a|high|górny górna górne górnego górnej górnemu górną górnym górnych górnymi górni
a|low|dolny dolna dolne dolnego dolnej dolnemu dolną dolnym dolnych dolnymi dolni
a|ready|gotowy gotowa gotowe gotowego gotowej gotowemu gotową gotowym gotowych gotowymi gotowi
a|real|prawdziwy prawdziwa prawdziwe prawdziwego prawdziwej prawdziwemu prawdziwą prawdziwym prawdziwych prawdziwymi prawdziwi
a|ancient|starożytny starożytna starożytne starożytnego starożytnej starożytnemu starożytną starożytnym starożytnych starożytnymi starożytni dawny dawna dawne dawnego dawnej dawnemu dawną dawnym dawnych dawnymi dawni
a|medieval|średniowieczny średniowieczna średniowieczne średniowiecznego średniowiecznej średniowiecznemu średniowieczną średniowiecznym średniowiecznych średniowiecznymi średniowieczni
a|medical|lekarski lekarska lekarskie lekarskiego lekarskiej lekarskiemu lekarską lekarskim lekarskich lekarskimi lekarscy
a|musical|muzyczny muzyczna muzyczne muzycznego muzycznej muzycznemu muzyczną muzycznym muzycznych muzycznymi muzyczni
a|sports|sportowy sportowa sportowe sportowego sportowej sportowemu sportową sportowym sportowych sportowymi
a|cultural|kulturalny kulturalna kulturalne kulturalnego kulturalnej kulturalnemu kulturalną kulturalnym kulturalnych kulturalnymi kulturalni
a|daily|codzienny codzienna codzienne codziennego codziennej codziennemu codzienną codziennym codziennych codziennymi codzienni
a|weekly|cotygodniowy cotygodniowa cotygodniowe cotygodniowego cotygodniowej cotygodniowemu cotygodniową cotygodniowym cotygodniowych cotygodniowymi cotygodniowi
a|annual|coroczny coroczna coroczne corocznego corocznej corocznemu coroczną corocznym corocznych corocznymi coroczni
a|human|ludzki ludzka ludzkie ludzkiego ludzkiej ludzkiemu ludzką ludzkim ludzkich ludzkimi ludzcy
a|electric|elektryczny elektryczna elektryczne elektrycznego elektrycznej elektrycznemu elektryczną elektrycznym elektrycznych elektrycznymi elektryczni
a|digital|cyfrowy cyfrowa cyfrowe cyfrowego cyfrowej cyfrowemu cyfrową cyfrowym cyfrowych cyfrowymi cyfrowi
a|solar|fotowoltaiczny fotowoltaiczna fotowoltaiczne fotowoltaicznego fotowoltaicznej fotowoltaicznemu fotowoltaiczną fotowoltaicznym fotowoltaicznych fotowoltaicznymi fotowoltaiczni
a|simple|nieskomplikowany nieskomplikowana nieskomplikowane nieskomplikowanego nieskomplikowanej nieskomplikowanemu nieskomplikowaną nieskomplikowanym nieskomplikowanych nieskomplikowanymi nieskomplikowani
a|special|specjalny specjalna specjalne specjalnego specjalnej specjalnemu specjalną specjalnym specjalnych specjalnymi specjalni wyjątkowy wyjątkowa wyjątkowe wyjątkowego wyjątkowej wyjątkowemu wyjątkową wyjątkowym wyjątkowych wyjątkowymi wyjątkowi
a|different|różny różna różne różnego różnej różnemu różną różnym różnych różnymi różni odmienny odmienna odmienne odmiennego odmiennej odmiennemu odmienną odmiennym odmiennych odmiennymi odmienni
a|unforgettable|niezapomniany niezapomniana niezapomniane niezapomnianego niezapomnianej niezapomnianemu niezapomnianą niezapomnianym niezapomnianych niezapomnianymi niezapomniani
a|small-town|małomiasteczkowy małomiasteczkowa małomiasteczkowe małomiasteczkowego małomiasteczkowej małomiasteczkowemu małomiasteczkową małomiasteczkowym małomiasteczkowych małomiasteczkowymi małomiasteczkowi
a|second|drugi druga drugie drugiego drugiej drugiemu drugą drugim drugich drugimi drudzy
a|third|trzeci trzecia trzecie trzeciego trzeciej trzeciemu trzecią trzecim trzecich trzecimi
a|fourth|czwarty czwarta czwarte czwartego czwartej czwartemu czwartą czwartym czwartych czwartymi czwarci
a|fifth|piąty piąta piąte piątego piątej piątemu piątą piątym piątych piątymi piąci
a|sixth|szósty szósta szóste szóstego szóstej szóstemu szóstą szóstym szóstych szóstymi szóści
a|seventh|siódmy siódma siódme siódmego siódmej siódmemu siódmą siódmym siódmych siódmymi siódmi
a|eighth|ósmy ósma ósme ósmego ósmej ósmemu ósmą ósmym ósmych ósmymi ósmi
a|ninth|dziewiąty dziewiąta dziewiąte dziewiątego dziewiątej dziewiątemu dziewiątą dziewiątym dziewiątych dziewiątymi dziewiąci
a|tenth|dziesiąty dziesiąta dziesiąte dziesiątego dziesiątej dziesiątemu dziesiątą dziesiątym dziesiątych dziesiątymi dziesiąci
a|eleventh|jedenasty jedenasta jedenaste jedenastego jedenastej jedenastemu jedenastą jedenastym jedenastych jedenastymi jedenaści
a|twelfth|dwunasty dwunasta dwunaste dwunastego dwunastej dwunastemu dwunastą dwunastym dwunastych dwunastymi dwunaści
a|hundredth|setny setna setne setnego setnej setnemu setną setnym setnych setnymi setni
a|wonderful|wspaniały wspaniała wspaniałe wspaniałego wspaniałej wspaniałemu wspaniałą wspaniałym wspaniałych wspaniałymi wspaniali świetny świetna świetne świetnego świetnej świetnemu świetną świetnym świetnych świetnymi świetni fantastyczny fantastyczna fantastyczne fantastycznego fantastycznej fantastycznemu fantastyczną fantastycznym fantastycznych fantastycznymi fantastyczni
a|fairy-tale|bajkowy bajkowa bajkowe bajkowego bajkowej bajkowemu bajkową bajkowym bajkowych bajkowymi bajkowi baśniowy baśniowa baśniowe baśniowego baśniowej baśniowemu baśniową baśniowym baśniowych baśniowymi baśniowi
a|children's|dziecięcy dziecięca dziecięce dziecięcego dziecięcej dziecięcemu dziecięcą dziecięcym dziecięcych dziecięcymi
a|men's|męski męska męskie męskiego męskiej męskiemu męską męskim męskich męskimi męscy
a|women's|damski damska damskie damskiego damskiej damskiemu damską damskim damskich damskimi damscy kobiecy kobieca kobiece kobiecego kobiecej kobiecemu kobiecą kobiecym kobiecych kobiecymi
a|handmade|rękodzielniczy rękodzielnicza rękodzielnicze rękodzielniczego rękodzielniczej rękodzielniczemu rękodzielniczą rękodzielniczym rękodzielniczych rękodzielniczymi
a|Sunday|niedzielny niedzielna niedzielne niedzielnego niedzielnej niedzielnemu niedzielną niedzielnym niedzielnych niedzielnymi niedzielni
a|Saturday|sobotni sobotnia sobotnie sobotniego sobotniej sobotniemu sobotnią sobotnim sobotnich sobotnimi
a|vegan|wegański wegańska wegańskie wegańskiego wegańskiej wegańskiemu wegańską wegańskim wegańskich wegańskimi wegańscy
a|vegetarian|wegetariański wegetariańska wegetariańskie wegetariańskiego wegetariańskiej wegetariańskiemu wegetariańską wegetariańskim wegetariańskich wegetariańskimi wegetariańscy
a|gluten-free|bezglutenowy bezglutenowa bezglutenowe bezglutenowego bezglutenowej bezglutenowemu bezglutenową bezglutenowym bezglutenowych bezglutenowymi bezglutenowi
a|broken|popsuty popsuta popsute popsutego popsutej popsutemu popsutą popsutym popsutych popsutymi popsuci
a|mossy|omszały omszała omszałe omszałego omszałej omszałemu omszałą omszałym omszałych omszałymi omszali
a|hidden|niewidoczny niewidoczna niewidoczne niewidocznego niewidocznej niewidocznemu niewidoczną niewidocznym niewidocznych niewidocznymi niewidoczni
a|invisible|niewidzialny niewidzialna niewidzialne niewidzialnego niewidzialnej niewidzialnemu niewidzialną niewidzialnym niewidzialnych niewidzialnymi niewidzialni
a|tiny|drobny drobna drobne drobnego drobnej drobnemu drobną drobnym drobnych drobnymi drobni
a|huge|ogromny ogromna ogromne ogromnego ogromnej ogromnemu ogromną ogromnym ogromnych ogromnymi ogromni olbrzymia olbrzymiego olbrzymiej olbrzymiemu olbrzymią olbrzymim olbrzymich olbrzymimi
a|closed|nieczynny nieczynna nieczynne nieczynnego nieczynnej nieczynnemu nieczynną nieczynnym nieczynnych nieczynnymi nieczynni
a|busy|zajęty zajęta zajęte zajętego zajętej zajętemu zajętą zajętym zajętych zajętymi zajęci
a|blonde|jasnowłosy jasnowłosa jasnowłose jasnowłosego jasnowłosej jasnowłosemu jasnowłosą jasnowłosym jasnowłosych jasnowłosymi jasnowłosi
a|smiling|uśmiechnięty uśmiechnięta uśmiechnięte uśmiechniętego uśmiechniętej uśmiechniętemu uśmiechniętą uśmiechniętym uśmiechniętych uśmiechniętymi uśmiechnięci
a|rural|sielski sielska sielskie sielskiego sielskiej sielskiemu sielską sielskim sielskich sielskimi sielscy
a|Slovak|słowacki słowacka słowackie słowackiego słowackiej słowackiemu słowacką słowackim słowackich słowackimi słowaccy
a|Czech|czeski czeska czeskie czeskiego czeskiej czeskiemu czeską czeskim czeskich czeskimi czescy
a|Spanish|hiszpański hiszpańska hiszpańskie hiszpańskiego hiszpańskiej hiszpańskiemu hiszpańską hiszpańskim hiszpańskich hiszpańskimi hiszpańscy
a|wise|roztropny roztropna roztropne roztropnego roztropnej roztropnemu roztropną roztropnym roztropnych roztropnymi roztropni
a|smoky|zadymiony zadymiona zadymione zadymionego zadymionej zadymionemu zadymioną zadymionym zadymionych zadymionymi zadymioni
a|crowded|zatłoczony zatłoczona zatłoczone zatłoczonego zatłoczonej zatłoczonemu zatłoczoną zatłoczonym zatłoczonych zatłoczonymi zatłoczoni
a|dusty|zakurzony zakurzona zakurzone zakurzonego zakurzonej zakurzonemu zakurzoną zakurzonym zakurzonych zakurzonymi zakurzoni
a|muddy|błotnisty błotnista błotniste błotnistego błotnistej błotnistemu błotnistą błotnistym błotnistych błotnistymi błotniści
a|sandy|piaszczysty piaszczysta piaszczyste piaszczystego piaszczystej piaszczystemu piaszczystą piaszczystym piaszczystych piaszczystymi piaszczyści
a|rocky|skalisty skalista skaliste skalistego skalistej skalistemu skalistą skalistym skalistych skalistymi skaliści
a|grassy|trawiasty trawiasta trawiaste trawiastego trawiastej trawiastemu trawiastą trawiastym trawiastych trawiastymi trawiaści
a|bloody|krwawy krwawa krwawe krwawego krwawej krwawemu krwawą krwawym krwawych krwawymi krwawi
a|noble|szlachetny szlachetna szlachetne szlachetnego szlachetnej szlachetnemu szlachetną szlachetnym szlachetnych szlachetnymi szlachetni
a|lively|żywy żywa żywe żywego żywej żywemu żywą żywym żywych żywymi żywi
a|dead|martwy martwa martwe martwego martwej martwemu martwą martwym martwych martwymi
a|bare|nagi naga nagie nagiego nagiej nagiemu nagą nagim nagich nagimi nadzy bosy bosa bose bosego bosej bosemu bosą bosym bosych bosymi bosi
a|thirteenth|trzynasty trzynasta trzynaste trzynastego trzynastej trzynastemu trzynastą trzynastym trzynastych trzynastymi trzynaści
a|fourteenth|czternasty czternasta czternaste czternastego czternastej czternastemu czternastą czternastym czternastych czternastymi czternaści
a|fifteenth|piętnasty piętnasta piętnaste piętnastego piętnastej piętnastemu piętnastą piętnastym piętnastych piętnastymi piętnaści
a|sixteenth|szesnasty szesnasta szesnaste szesnastego szesnastej szesnastemu szesnastą szesnastym szesnastych szesnastymi szesnaści
a|seventeenth|siedemnasty siedemnasta siedemnaste siedemnastego siedemnastej siedemnastemu siedemnastą siedemnastym siedemnastych siedemnastymi siedemnaści
a|eighteenth|osiemnasty osiemnasta osiemnaste osiemnastego osiemnastej osiemnastemu osiemnastą osiemnastym osiemnastych osiemnastymi osiemnaści
a|nineteenth|dziewiętnasty dziewiętnasta dziewiętnaste dziewiętnastego dziewiętnastej dziewiętnastemu dziewiętnastą dziewiętnastym dziewiętnastych dziewiętnastymi dziewiętnaści
a|twentieth|dwudziesty dwudziesta dwudzieste dwudziestego dwudziestej dwudziestemu dwudziestą dwudziestym dwudziestych dwudziestymi dwudzieści
a|thirtieth|trzydziesty trzydziesta trzydzieste trzydziestego trzydziestej trzydziestemu trzydziestą trzydziestym trzydziestych trzydziestymi
a|fortieth|czterdziesty czterdziesta czterdzieste czterdziestego czterdziestej czterdziestemu czterdziestą czterdziestym czterdziestych czterdziestymi
a|fiftieth|pięćdziesiąty pięćdziesiąta pięćdziesiąte pięćdziesiątego pięćdziesiątej pięćdziesiątemu pięćdziesiątą pięćdziesiątym pięćdziesiątych pięćdziesiątymi pięćdziesiąci
a|sixtieth|sześćdziesiąty sześćdziesiąta sześćdziesiąte sześćdziesiątego sześćdziesiątej sześćdziesiątemu sześćdziesiątą sześćdziesiątym sześćdziesiątych sześćdziesiątymi sześćdziesiąci
a|seventieth|siedemdziesiąty siedemdziesiąta siedemdziesiąte siedemdziesiątego siedemdziesiątej siedemdziesiątemu siedemdziesiątą siedemdziesiątym siedemdziesiątych siedemdziesiątymi siedemdziesiąci
a|eightieth|osiemdziesiąty osiemdziesiąta osiemdziesiąte osiemdziesiątego osiemdziesiątej osiemdziesiątemu osiemdziesiątą osiemdziesiątym osiemdziesiątych osiemdziesiątymi osiemdziesiąci
a|ninetieth|dziewięćdziesiąty dziewięćdziesiąta dziewięćdziesiąte dziewięćdziesiątego dziewięćdziesiątej dziewięćdziesiątemu dziewięćdziesiątą dziewięćdziesiątym dziewięćdziesiątych dziewięćdziesiątymi dziewięćdziesiąci
"""
