"""Turkish words in plain English."""

from __future__ import annotations

WORDS = """
f|a|bir birer
f|and|ve hem
f|or|veya ya_da yahut veyahut
f|but|ama fakat ancak lakin oysa
f|because|çünkü zira
f|so|böylece öyle dolayısıyla
f|so_that|diye
f|if|eğer şayet
f|when|_zaman zaman_ki
f|while|iken
f|than|göre
f|as|olarak
f|like|gibi misali
f|as_much_as|kadar
f|for|için
f|with|ile birlikte beraber eşliğinde
f|without|olmadan olmaksızın sensiz onsuz
f|until|dek değin
f|since|beri itibaren
f|before|önce evvel öncesi öncesinde
f|after|sonra ardından sonrası sonrasında
f|during|boyunca sırasında esnasında süresince
f|about|hakkında üzerine dair ilgili
f|against|karşı karşısında
f|towards|doğru
f|through|içinden arasından
f|across|karşıya karşıdan
f|because_of|yüzünden dolayı ötürü nedeniyle sebebiyle
f|thanks_to|sayesinde
f|instead_of|yerine
f|despite|rağmen karşın
f|except|başka hariç dışında
f|in|içinde içine içindeki içerisinde
f|on|üstünde üstüne üzerinde üzerindeki üstündeki
f|under|altında altına altındaki altından
f|above|yukarısında üzerinden üstünden
f|beside|yanında yanına yanındaki yanı_başında
f|behind|arkasında arkasına arkasındaki peşinde peşinden
f|in_front_of|önünde önüne önündeki
f|between|arasında arasındaki arasına aralarında
f|around|etrafında çevresinde etrafına etrafındaki çevresindeki
f|near|yakınında yakınındaki yakınlarında dibinde
f|opposite|karşısındaki
f|at_the_edge_of|kenarında kıyısında kenarındaki kıyısındaki
f|in_the_middle_of|ortasında ortasındaki ortasına
f|at_the_end_of|sonunda
f|at_the_beginning_of|başında başındaki
f|at_the_foot_of|eteğinde eteklerinde
f|inside|içeride içeri içeriye içerde içeriden
f|outside|dışarıda dışarı dışarıya dışarda dışarıdan
f|this|bu bunu buna bunun bununla
f|that|şu o_ki şunu şuna şunun
f|these|bunlar bunları bunların bunlara
f|those|şunlar şunları şunların
f|such|böyle şöyle böylesi
f|which|hangi hangisi
f|who|kim kimin kimi kime kimler kimse_ki
f|what|ne neyi neye neler neyin
f|where|nerede nereye nereden neresi nerde
f|how|nasıl
f|why|neden niçin niye
f|how_many|kaç_tane kaç kaçıncı
f|how_much|ne_kadar
f|when|ne_zaman
f|i|ben
f|me|beni bana benden
f|my|benim
f|you|sen siz seni sana sizi size senden sizden
f|your|senin sizin
f|it|o onu ona ondan onunla
f|his|onun kendisinin
f|we|biz
f|us|bizi bize bizden bizimle
f|our|bizim
f|they|onlar
f|them|onları onlara onlardan onlarla
f|their|onların
f|with_me|benimle
f|with_you|seninle sizinle
f|himself|kendi kendisi kendini kendisini kendine kendisine kendinden
f|themselves|kendileri kendilerini kendilerine
f|each_other|birbirini birbirine birbirlerini birbirlerine birbiri birbirinden birbirleriyle
f|someone|biri birisi birini birine birinin
f|everyone|herkes herkesi herkese herkesin herkesle
f|no_one|kimse hiç_kimse kimseyi kimseye kimsenin
f|nothing|hiçbir_şey
f|everything|her_şey her_şeyi her_şeyin
f|something|bir_şey bir_şeyler
f|every|her
f|all|bütün tüm hepsi tamamı hepimiz hepiniz
f|some|bazı bazıları kimi_zaman birtakım
f|no|hiçbir hayır yok
f|not|değil
f|many|birçok pek_çok çoğu
f|several|birkaç
f|much|çok
f|more|daha fazla
f|most|en
f|less|az
f|enough|yeterli yeterince
f|other|diğer öteki öbür diğeri diğerleri
f|another|başka_bir bir_başka
f|same|aynı
f|both|ikisi her_ikisi ikisi_de
f|only|yalnızca sadece
f|too|dahi
f|also|ayrıca
f|even|bile hatta
f|there_is|var vardır
f|there_was|vardı varmış
f|there_was_not|yoktu yokmuş
f|is|dir dır
f|was|idi
f|not_was|değildi
f|must|gerek gerekir gerekiyor lazım
f|please|lütfen
f|yes|evet
f||mi mı mu mü ki de da ya ise şey acaba hani
f|which_is|olan olanlar
f|that_is|yani
f|between|arasındaki_fark
f|according_to|uyarınca
f|then|derken
f|next_to|bitişiğinde bitişik
f|along|uzunca
f|from_behind|arkadan
f|from_above|yukarıdan
f|from_below|aşağıdan
f|up|yukarı yukarıya yukarıda
f|down|aşağı aşağıya aşağıda
f|back|geri geriye
f|forward|ileri ileriye
f|together_with|yanısıra
f|number|numaralı
f|from|dan den tan ten ndan nden
f|to|a e na
f|in|ta te nda nde
f||yı yi yu yü ı i u ü nın nin nun nün ın
m|zero|sıfır
m|one|tek birinci_sınıf
m|two|iki
m|three|üç
m|four|dört
m|five|beş
m|six|altı
m|seven|yedi
m|eight|sekiz
m|nine|dokuz
m|ten|on
m|eleven|on_bir
m|twelve|on_iki
m|thirteen|on_üç
m|fourteen|on_dört
m|fifteen|on_beş
m|sixteen|on_altı
m|seventeen|on_yedi
m|eighteen|on_sekiz
m|nineteen|on_dokuz
m|twenty|yirmi
m|thirty|otuz
m|forty|kırk
m|fifty|elli
m|sixty|altmış
m|seventy|yetmiş
m|eighty|seksen
m|ninety|doksan
m|hundred|yüz yüzlerce
m|thousand|bin binlerce
m|million|milyon milyonlarca
m|half|yarım yarısı buçuk
m|quarter|çeyrek
m|dozen|düzine
d|slowly|yavaşça yavaş_yavaş usulca ağır_ağır
d|quickly|hızla hızlıca çabucak çabuk
d|quietly|sessizce sessiz_sessiz
d|loudly|yüksek_sesle gürültüyle
d|suddenly|aniden birden birdenbire ansızın
d|always|daima hep her_zaman sürekli
d|never|asla hiçbir_zaman hiç
d|often|sık_sık sıkça
d|sometimes|bazen ara_sıra arada_bir
d|again|tekrar yeniden yine gene
d|once|bir_kez bir_kere bir_defa
d|once_upon_a_time|bir_varmış_bir_yokmuş bir_zamanlar evvel_zaman_içinde
d|now|şimdi artık
d|soon|yakında birazdan az_sonra
d|today|bugün bugünkü
d|tomorrow|yarın yarınki
d|yesterday|dün dünkü
d|tonight|bu_gece bu_akşam
d|here|burada buraya burası buradan burda buradaki
d|there|orada oraya orası oradan şurada orda oradaki
d|everywhere|her_yerde her_yere her_yer
d|nowhere|hiçbir_yerde
d|together|birlikte_olarak hep_birlikte hep_beraber
d|alone|tek_başına yalnız_başına
d|almost|neredeyse hemen_hemen
d|very|pek gayet epey oldukça
d|finally|sonunda_da nihayet en_sonunda
d|first|önce_ilk ilk_önce öncelikle
d|then|sonradan daha_sonra ondan_sonra
d|already|çoktan
d|still|hâlâ hala henüz
d|immediately|hemen derhal
d|carefully|dikkatle dikkatlice
d|gently|nazikçe hafifçe yumuşakça
d|happily|mutlulukla neşeyle sevinçle mutlu_bir_şekilde
d|sadly|üzgünce hüzünle
d|bravely|cesurca cesaretle
d|secretly|gizlice
d|easily|kolayca kolaylıkla
d|far|uzakta uzağa uzaklara uzaklarda uzaktan uzaktaki
d|nearby|yakınlarda_bir
d|early|erken erkenden
d|late|geç geç_saatte
d|daily|her_gün günlük
d|every_night|her_gece
d|every_morning|her_sabah
d|every_year|her_yıl
d|weekly|her_hafta haftalık
d|maybe|belki
d|really|gerçekten sahiden
d|especially|özellikle
d|just|tam henüz_şimdi
d|patiently|sabırla
d|in_a_hurry|aceleyle telaşla
d|for_free|ücretsiz bedava
d|on_foot|yaya_olarak yürüyerek
d|by_hand|elle
d|at_home|evde_kalarak
d|at_night|geceleyin geceleri
d|in_the_morning|sabahleyin sabahları
d|in_the_evening|akşamleyin akşamları
d|step_by_step|adım_adım
d|one_by_one|teker_teker birer_birer tek_tek
d|formerly|eskiden
d|for_the_first_time|ilk_kez ilk_defa
a|red|kırmızı kızıl al
a|blue|mavi masmavi
a|green|yeşil yemyeşil
a|yellow|sarı sapsarı
a|white|beyaz bembeyaz ak
a|black|siyah kara simsiyah kapkara
a|grey|gri
a|brown|kahverengi
a|orange|turuncu
a|pink|pembe
a|purple|mor
a|golden|altın_sarısı yaldızlı
a|silver|gümüş_renkli gümüşten
a|colourful|renkli rengârenk rengarenk
a|big|büyük kocaman büyükçe
a|small|küçük küçücük ufak minik ufacık minicik minnacık
a|long|uzun upuzun
a|short|kısa kısacık
a|tall|uzun_boylu
a|high|yüksek
a|low|alçak
a|wide|geniş
a|narrow|dar daracık
a|thick|kalın
a|thin|ince incecik
a|deep|derin
a|shallow|sığ
a|old|eski yaşlı ihtiyar
a|young|genç gencecik
a|new|yeni yepyeni
a|warm|ılık sıcacık
a|hot|sıcak kızgın
a|cold|soğuk buz_gibi
a|cool|serin
a|wet|ıslak sırılsıklam
a|dry|kuru kupkuru
a|damp|nemli
a|clean|temiz tertemiz
a|dirty|kirli pis
a|beautiful|güzel güzelim
a|pretty|şirin hoş
a|ugly|çirkin
a|cute|sevimli tatlı_mı_tatlı
a|sweet|tatlı şekerli
a|sour|ekşi
a|bitter|acı_tatlı
a|salty|tuzlu
a|spicy|baharatlı acılı
a|delicious|lezzetli nefis
a|fresh|taze
a|ripe|olgun
a|raw|çiğ
a|cooked|pişmiş
a|fried|kızarmış
a|homemade|ev_yapımı
a|good|iyi iyilikli
a|bad|kötü
a|kind|nazik iyi_kalpli kibar
a|evil|kötü_kalpli
a|brave|cesur yürekli
a|shy|utangaç çekingen
a|timid|ürkek korkak
a|happy|mutlu mesut
a|cheerful|neşeli şen
a|sad|üzgün hüzünlü kederli
a|angry|öfkeli sinirli kızgın_yüzlü
a|tired|yorgun
a|sleepy|uykulu
a|sleepless|uyuyamayan uyumayan uykusuz
a|hungry|aç
a|thirsty|susuz susamış
a|ill|hasta rahatsız
a|healthy|sağlıklı
a|strong|güçlü kuvvetli
a|weak|zayıf güçsüz
a|fat|şişman tombul
a|lazy|tembel
a|hard-working|çalışkan
a|clever|akıllı zeki
a|wise|bilge
a|stupid|aptal
a|curious|meraklı
a|naughty|yaramaz
a|proud|gururlu
a|jealous|kıskanç
a|lonely|yalnız yapayalnız kimsesiz
a|lost|kayıp kaybolmuş yitik kaybolan
a|forgotten|unutulmuş unutulan
a|hidden|gizli saklı
a|secret|gizemli_bir sır_dolu
a|mysterious|gizemli esrarengiz
a|magic|sihirli büyülü
a|enchanted|tılsımlı
a|famous|ünlü meşhur
a|rich|zengin
a|poor|yoksul fakir zavallı
a|free|özgür serbest
a|busy|meşgul yoğun
a|quiet|sessiz sakin sakince
a|silent|suskun sözsüz
a|calm|dingin durgun
a|loud|gürültülü
a|fast|hızlı süratli
a|slow|yavaş
a|hard|sert zor
a|difficult|güç zorlu
a|soft|yumuşak yumuşacık
a|easy|kolay
a|simple|basit sade
a|heavy|ağır
a|light|hafif
a|full|dolu dopdolu
a|empty|boş bomboş
a|open|açık apaçık
a|closed|kapalı
a|broken|kırık bozuk
a|torn|yırtık
a|bright|parlak aydınlık ışıl_ışıl
a|dark|karanlık koyu kapkaranlık
a|clear|berrak
a|foggy|sisli
a|rainy|yağmurlu
a|snowy|karlı
a|sunny|güneşli
a|cloudy|bulutlu
a|windy|rüzgârlı rüzgarlı
a|stormy|fırtınalı
a|starry|yıldızlı
a|moonlit|mehtaplı
a|icy|buzlu
a|frozen|donmuş
a|wooden|ahşap tahta
a|stone|taştan
a|glass|camdan
a|iron|demirden
a|woollen|yünlü yünden
a|round|yuvarlak
a|square|kare
a|pointed|sivri
a|sharp|keskin
a|smooth|pürüzsüz düz dümdüz
a|crooked|eğri
a|wild|vahşi yabani
a|tame|evcil
a|dangerous|tehlikeli
a|safe|güvenli emniyetli
a|important|önemli
a|special|özel
a|ordinary|sıradan
a|strange|tuhaf garip acayip
a|funny|komik gülünç eğlenceli
a|serious|ciddi
a|favourite|en_sevdiği favori sevgili
a|dear|değerli kıymetli aziz
a|last|son sonuncu
a|first|ilk birinci
a|second|ikinci
a|third|üçüncü
a|next|gelecek sonraki
a|right|sağ
a|left|sol
a|wrong|yanlış
a|real|gerçek
a|true|hakiki
a|false|sahte
a|local|yerel
a|traditional|geleneksel
a|modern|çağdaş modern
a|ancient|antik kadim
a|national|ulusal milli
a|Turkish|türk türkçe
a|English|ingiliz ingilizce
a|German|alman almanca
a|French|fransız fransızca
a|medieval|ortaçağ
a|public|halka_açık
a|private|şahsi
a|electric|elektrikli
a|cheap|ucuz
a|expensive|pahalı
a|precious|paha_biçilmez
a|blind|kör
a|deaf|sağır
a|one-eyed|tek_gözlü
a|bald|kel
a|bearded|sakallı
a|pregnant|hamile
a|dead|ölü
a|alive|canlı
a|born|doğmuş
a|married|evli
a|retired|emekli
a|tiny|miniminnacık küçümencik
a|giant|dev_gibi devasa
a|huge|muazzam
a|great|harika muhteşem şahane
a|wonderful|olağanüstü müthiş
a|peaceful|huzurlu
a|friendly|dostça arkadaş_canlısı
a|honest|dürüst
a|patient|sabırlı
a|careful|dikkatli
a|clumsy|sakar
a|stubborn|inatçı
a|hopeful|umutlu
a|whole|bütün_bir
a|abandoned|terk_edilmiş metruk ıssız
a|sleeping|uyuyan
a|flying|uçan
a|talking|konuşan
a|burning|yanan
a|invited|davetli davetlisin davetlisiniz
a|long-eared|uzun_kulaklı
a|red-haired|kızıl_saçlı
n|man|adam adamı adama adamın adamım erkek erkeği erkeğe erkeğin erkeğim adamımız adamına adamını adamla erkeğimiz erkeğine erkeğini erkekle|adamlar erkekler adamları erkekleri
n|person|insan insanı insana insanın insanım insanımız insanına insanını insanla|insanlar insanları
n|woman|kadın kadını kadına kadının kadınım kadınımız kadınına kadınını kadınla|kadınlar kadınları
n|child|çocuk çocuğu çocuğa çocuğun çocuğum çocuğumuz çocuğuna çocuğunu çocukla|çocuklar çocukları
n|boy|oğlan oğlanı oğlana oğlanın oğlanım erkek_çocuk erkek_çocuğu oğlanımız oğlanına oğlanını oğlanla erkek_çocuğa erkek_çocuğun erkek_çocuğum|oğlanlar erkek_çocuklar oğlanları
n|girl|kız kızı kıza kızın kızımız kızına kızını kızla|kızlar kızları
n|little_girl|küçük_kız küçük_kızı küçük_kıza küçük_kızın küçük_kızım|küçük_kızlar
n|baby|bebek bebeği bebeğe bebeğin bebeğim bebeğimiz bebeğine bebeğini bebekle|bebekler bebekleri
n|grandmother|nine nineyi nineye ninenin ninesi ninem büyükanne büyükanneyi büyükanneye büyükannenin büyükannesi büyükannem babaanne babaanneyi babaanneye babaannenin babaannesi babaannem anneanne anneanneyi anneanneye anneannenin anneannesi anneannem ninemiz ninesine ninesini nineyle büyükannemiz büyükannesine büyükannesini büyükanneyle babaannemiz babaannesine babaannesini babaanneyle anneannemiz anneannesine anneannesini anneanneyle|nineler büyükanneler babaanneler anneanneler nineleri büyükanneleri babaanneleri anneanneleri
n|headmaster|müdür müdürü müdüre müdürün müdürüm müdürümüz müdürüne müdürünü müdürle|müdürler müdürleri
n|teacher|hoca hocayı hocaya hocanın hocası hocam öğretmen öğretmeni öğretmene öğretmenin öğretmenim hocamız hocasına hocasını hocayla öğretmenimiz öğretmenine öğretmenini öğretmenle|hocalar öğretmenler hocaları öğretmenleri
n|lady|hanım hanımı hanıma hanımın hanımım hanımımız hanımına hanımını hanımla|hanımlar hanımları
n|gentleman|bey beyi beye beyim beyimiz beyine beyini beyle|beyler beyleri
n|grandfather|dede dedeyi dedeye dedenin dedesi dedem büyükbaba büyükbabayı büyükbabaya büyükbabanın büyükbabası büyükbabam dedemiz dedesine dedesini dedeyle büyükbabamız büyükbabasına büyükbabasını büyükbabayla|dedeler büyükbabalar dedeleri büyükbabaları
n|mother|anne anneyi anneye annenin annesi annem ana anayı anaya ananın anası anam annemiz annesine annesini anneyle anamız anasına anasını anayla|anneler analar anneleri anaları
n|father|baba babayı babaya babanın babası babam babamız babasına babasını babayla|babalar babaları
n|parents|anne_baba anne_babayı anne_babaya anne_babanın anne_babası anne_babam|anne_babalar
n|son|oğul oğlu oğla oğlun oğlum oğlumuz oğluna oğlunu oğulla|oğullar oğulları
n|daughter|kız_evlat kız_evlatı kız_evlata kız_evlatın kız_evlatım|kız_evlatlar
n|brother|erkek_kardeş erkek_kardeşi ağabey ağabeyi ağabeye ağabeyin ağabeyim abi abiyi abiye abinin abisi abim erkek_kardeşe erkek_kardeşin erkek_kardeşim ağabeyimiz ağabeyine ağabeyini ağabeyle abimiz abisine abisini abiyle|erkek_kardeşler ağabeyler abiler ağabeyleri abileri
n|sibling|kardeş kardeşi kardeşe kardeşin kardeşim kardeşimiz kardeşine kardeşini kardeşle|kardeşler kardeşleri
n|sister|kız_kardeş kız_kardeşi abla ablayı ablaya ablanın ablası ablam kız_kardeşe kız_kardeşin kız_kardeşim ablamız ablasına ablasını ablayla|kız_kardeşler ablalar ablaları
n|aunt|teyze teyzeyi teyzeye teyzenin teyzesi teyzem halayı halaya halanın halası halam teyzemiz teyzesine teyzesini teyzeyle halamız halasına halasını halayla|teyzeler halalar teyzeleri halaları
n|uncle|amca amcayı amcaya amcanın amcası amcam dayı dayıyı dayıya dayının dayısı dayım amcamız amcasına amcasını amcayla dayımız dayısına dayısını dayıyla|amcalar dayılar amcaları dayıları
n|cousin|kuzen kuzeni kuzene kuzenin kuzenim kuzenimiz kuzenine kuzenini kuzenle|kuzenler kuzenleri
n|grandchild|torun torunu toruna torunun torunum torunumuz torununa torununu torunla|torunlar torunları
n|twin|ikiz ikizi ikize ikizin ikizim ikizimiz ikizine ikizini ikizle|ikizler ikizleri
n|husband|koca kocayı kocaya kocanın kocası kocam eş eşi eşe eşin eşim kocamız kocasına kocasını kocayla eşimiz eşine eşini eşle|kocalar eşler kocaları eşleri
n|bride|gelin gelini geline gelinin gelinim gelinimiz gelinine gelinini gelinle|gelinler gelinleri
n|groom|damat damadı damada damadın damadım damadımız damadına damadını damatla|damatlar damatları
n|family|aile aileyi aileye ailenin ailesi ailem ailemiz ailesine ailesini aileyle|aileler aileleri
n|friend|arkadaş arkadaşı arkadaşa arkadaşın arkadaşım dost dostu dosta dostun dostum arkadaşımız arkadaşına arkadaşını arkadaşla dostumuz dostuna dostunu dostla|arkadaşlar dostlar arkadaşları dostları
n|neighbour|komşu komşuyu komşuya komşunun komşusu komşum komşumuz komşusuna komşusunu komşuyla|komşular komşuları
n|guest|misafir misafiri misafire misafirin misafirim konuk konuğu konuğa konuğun konuğum misafirimiz misafirine misafirini misafirle konuğumuz konuğuna konuğunu konukla|misafirler konuklar misafirleri konukları
n|stranger|yabancı yabancıyı yabancıya yabancının yabancısı yabancım yabancımız yabancısına yabancısını yabancıyla|yabancılar yabancıları
n|old_man|ihtiyar_adam ihtiyar_adamı ihtiyarı ihtiyara ihtiyarın ihtiyarım yaşlıyı yaşlıya yaşlının yaşlısı yaşlım ihtiyar_adama ihtiyar_adamın ihtiyar_adamım ihtiyarımız ihtiyarına ihtiyarını ihtiyarla yaşlımız yaşlısına yaşlısını yaşlıyla|ihtiyar_adamlar ihtiyarlar yaşlılar ihtiyarları yaşlıları
n|young_man|delikanlı delikanlıyı delikanlıya delikanlının delikanlısı delikanlım delikanlımız delikanlısına delikanlısını delikanlıyla|delikanlılar delikanlıları
n|postman|postacı postacıyı postacıya postacının postacısı postacım postacımız postacısına postacısını postacıyla|postacılar postacıları
n|baker|fırıncı fırıncıyı fırıncıya fırıncının fırıncısı fırıncım fırıncımız fırıncısına fırıncısını fırıncıyla|fırıncılar fırıncıları
n|cook|aşçı aşçıyı aşçıya aşçının aşçısı aşçım şef şefi şefe şefin şefim aşçımız aşçısına aşçısını aşçıyla şefimiz şefine şefini şefle|aşçılar şefler aşçıları şefleri
n|pupil|öğrenci öğrenciyi öğrenciye öğrencinin öğrencisi öğrencim öğrencimiz öğrencisine öğrencisini öğrenciyle|öğrenciler öğrencileri
n|doctor|doktor doktoru doktora doktorun doktorum doktorumuz doktoruna doktorunu doktorla|doktorlar doktorları
n|nurse|hemşire hemşireyi hemşireye hemşirenin hemşiresi hemşirem hemşiremiz hemşiresine hemşiresini hemşireyle|hemşireler hemşireleri
n|dentist|diş_hekimi diş_hekimini diş_hekimine diş_hekiminin|diş_hekimleri
n|vet|veteriner veterineri veterinere veterinerin veterinerim veterinerimiz veterinerine veterinerini veterinerle|veterinerler veterinerleri
n|policeman|polis polisi polise polisin polisim polisimiz polisine polisini polisle|polisler polisleri
n|fireman|itfaiyeci itfaiyeciyi itfaiyeciye itfaiyecinin itfaiyecisi itfaiyecim itfaiyecimiz itfaiyecisine itfaiyecisini itfaiyeciyle|itfaiyeciler itfaiyecileri
n|soldier|asker askeri askere askerin askerim askerimiz askerine askerini askerle|askerler askerleri
n|sailor|denizci denizciyi denizciye denizcinin denizcisi denizcim tayfa tayfayı tayfaya tayfanın tayfası tayfam denizcimiz denizcisine denizcisini denizciyle tayfamız tayfasına tayfasını tayfayla|denizciler tayfalar denizcileri tayfaları
n|captain|kaptan kaptanı kaptana kaptanın kaptanım kaptanımız kaptanına kaptanını kaptanla|kaptanlar kaptanları
n|fisherman|balıkçı balıkçıyı balıkçıya balıkçının balıkçısı balıkçım balıkçımız balıkçısına balıkçısını balıkçıyla|balıkçılar balıkçıları
n|farmer|çiftçi çiftçiyi çiftçiye çiftçinin çiftçisi çiftçim çiftçimiz çiftçisine çiftçisini çiftçiyle|çiftçiler çiftçileri
n|shepherd|çoban çobanı çobana çobanın çobanım çobanımız çobanına çobanını çobanla|çobanlar çobanları
n|hunter|avcı avcıyı avcıya avcının avcısı avcım avcımız avcısına avcısını avcıyla|avcılar avcıları
n|gardener|bahçıvan bahçıvanı bahçıvana bahçıvanın bahçıvanım bahçıvanımız bahçıvanına bahçıvanını bahçıvanla|bahçıvanlar bahçıvanları
n|miller|değirmenci değirmenciyi değirmenciye değirmencinin değirmencisi değirmencim değirmencimiz değirmencisine değirmencisini değirmenciyle|değirmenciler değirmencileri
n|blacksmith|demirci demirciyi demirciye demircinin demircisi demircim demircimiz demircisine demircisini demirciyle|demirciler demircileri
n|carpenter|marangoz marangozu marangoza marangozun marangozum marangozumuz marangozuna marangozunu marangozla|marangozlar marangozları
n|tailor|terzi terziyi terziye terzinin terzisi terzim terzimiz terzisine terzisini terziyle|terziler terzileri
n|shoemaker|ayakkabıcı ayakkabıcıyı ayakkabıcıya ayakkabıcının ayakkabıcısı ayakkabıcım kunduracı kunduracıyı kunduracıya kunduracının kunduracısı kunduracım ayakkabıcımız ayakkabıcısına ayakkabıcısını ayakkabıcıyla kunduracımız kunduracısına kunduracısını kunduracıyla|ayakkabıcılar kunduracılar ayakkabıcıları kunduracıları
n|barber|berber berberi berbere berberin berberim berberimiz berberine berberini berberle|berberler berberleri
n|hairdresser|kuaför kuaförü kuaföre kuaförün kuaförüm kuaförümüz kuaförüne kuaförünü kuaförle|kuaförler kuaförleri
n|butcher|kasap kasabı kasabın kasabım kasabımız kasabına kasabını kasapla|kasaplar kasapları
n|greengrocer|manav manavı manava manavın manavım manavımız manavına manavını manavla|manavlar manavları
n|grocer|bakkal bakkalı bakkala bakkalın bakkalım bakkalımız bakkalına bakkalını bakkalla|bakkallar bakkalları
n|florist|çiçekçi çiçekçiyi çiçekçiye çiçekçinin çiçekçisi çiçekçim çiçekçimiz çiçekçisine çiçekçisini çiçekçiyle|çiçekçiler çiçekçileri
n|watchmaker|saatçi saatçiyi saatçiye saatçinin saatçisi saatçim saatçimiz saatçisine saatçisini saatçiyle|saatçiler saatçileri
n|potter|çömlekçi çömlekçiyi çömlekçiye çömlekçinin çömlekçisi çömlekçim çömlekçimiz çömlekçisine çömlekçisini çömlekçiyle|çömlekçiler çömlekçileri
n|weaver|dokumacı dokumacıyı dokumacıya dokumacının dokumacısı dokumacım dokumacımız dokumacısına dokumacısını dokumacıyla|dokumacılar dokumacıları
n|painter|ressam ressamı ressama ressamın ressamım boyacı boyacıyı boyacıya boyacının boyacısı boyacım ressamımız ressamına ressamını ressamla boyacımız boyacısına boyacısını boyacıyla|ressamlar boyacılar ressamları boyacıları
n|sculptor|heykeltıraş heykeltıraşı heykeltıraşa heykeltıraşın heykeltıraşım heykeltıraşımız heykeltıraşına heykeltıraşını heykeltıraşla|heykeltıraşlar heykeltıraşları
n|musician|müzisyen müzisyeni müzisyene müzisyenin müzisyenim müzisyenimiz müzisyenine müzisyenini müzisyenle|müzisyenler müzisyenleri
n|violinist|kemancı kemancıyı kemancıya kemancının kemancısı kemancım kemancımız kemancısına kemancısını kemancıyla|kemancılar kemancıları
n|singer|şarkıcı şarkıcıyı şarkıcıya şarkıcının şarkıcısı şarkıcım şarkıcımız şarkıcısına şarkıcısını şarkıcıyla|şarkıcılar şarkıcıları
n|dancer|dansçı dansçıyı dansçıya dansçının dansçısı dansçım dansçımız dansçısına dansçısını dansçıyla|dansçılar dansçıları
n|actor|oyuncu oyuncuyu oyuncuya oyuncunun oyuncusu oyuncum oyuncumuz oyuncusuna oyuncusunu oyuncuyla|oyuncular oyuncuları
n|poet|şair şairi şaire şairin şairim şairimiz şairine şairini şairle|şairler şairleri
n|writer|yazar yazarı yazara yazarın yazarım yazarımız yazarına yazarını yazarla|yazarlar yazarları
n|journalist|gazeteci gazeteciyi gazeteciye gazetecinin gazetecisi gazetecim gazetecimiz gazetecisine gazetecisini gazeteciyle|gazeteciler gazetecileri
n|photographer|fotoğrafçı fotoğrafçıyı fotoğrafçıya fotoğrafçının fotoğrafçısı fotoğrafçım fotoğrafçımız fotoğrafçısına fotoğrafçısını fotoğrafçıyla|fotoğrafçılar fotoğrafçıları
n|director|yönetmen yönetmeni yönetmene yönetmenin yönetmenim yönetmenimiz yönetmenine yönetmenini yönetmenle|yönetmenler yönetmenleri
n|clown|palyaço palyaçoyu palyaçoya palyaçonun palyaçosu palyaçom palyaçomuz palyaçosuna palyaçosunu palyaçoyla|palyaçolar palyaçoları
n|magician|sihirbaz sihirbazı sihirbaza sihirbazın sihirbazım sihirbazımız sihirbazına sihirbazını sihirbazla|sihirbazlar sihirbazları
n|acrobat|cambaz cambazı cambaza cambazın cambazım cambazımız cambazına cambazını cambazla|cambazlar cambazları
n|driver|şoför şoförü şoföre şoförün şoförüm şoförümüz şoförüne şoförünü şoförle|şoförler şoförleri
n|pilot|pilot pilotu pilota pilotun pilotum pilotumuz pilotuna pilotunu pilotla|pilotlar pilotları
n|bus_driver|otobüs_şoförü otobüs_şoförünü otobüs_şoförüne otobüs_şoförünün|otobüs_şoförleri
n|mechanic|tamirci tamirciyi tamirciye tamircinin tamircisi tamircim tamircimiz tamircisine tamircisini tamirciyle|tamirciler tamircileri
n|engineer|mühendis mühendisi mühendise mühendisin mühendisim mühendisimiz mühendisine mühendisini mühendisle|mühendisler mühendisleri
n|architect|mimar mimarı mimara mimarın mimarım mimarımız mimarına mimarını mimarla|mimarlar mimarları
n|builder|inşaatçı inşaatçıyı inşaatçıya inşaatçının inşaatçısı inşaatçım inşaatçımız inşaatçısına inşaatçısını inşaatçıyla|inşaatçılar inşaatçıları
n|worker|işçi işçiyi işçiye işçinin işçisi işçim işçimiz işçisine işçisini işçiyle|işçiler işçileri
n|plumber|tesisatçı tesisatçıyı tesisatçıya tesisatçının tesisatçısı tesisatçım tesisatçımız tesisatçısına tesisatçısını tesisatçıyla|tesisatçılar tesisatçıları
n|electrician|elektrikçi elektrikçiyi elektrikçiye elektrikçinin elektrikçisi elektrikçim elektrikçimiz elektrikçisine elektrikçisini elektrikçiyle|elektrikçiler elektrikçileri
n|scientist|bilim_insanı bilim_insanını bilim_insanına bilim_insanının|bilim_insanları
n|astronaut|astronot astronotu astronota astronotun astronotum astronotumuz astronotuna astronotunu astronotla|astronotlar astronotları
n|inventor|mucit mucidi mucide mucidin mucidim mucidimiz mucidine mucidini mucitle|mucitler mucitleri
n|lawyer|avukat avukatı avukata avukatın avukatım avukatımız avukatına avukatını avukatla|avukatlar avukatları
n|judge|hâkim hâkimi hâkime hâkimin hâkimim hâkimimiz hâkimine hâkimini hâkimle|hâkimler hâkimleri
n|mayor|belediye_başkanı belediye_başkanını belediye_başkanına belediye_başkanının|belediye_başkanları
n|president|başkan başkanı başkana başkanın başkanım başkanımız başkanına başkanını başkanla|başkanlar başkanları
n|boss|patron patronu patrona patronun patronum patronumuz patronuna patronunu patronla|patronlar patronları
n|secretary|sekreter sekreteri sekretere sekreterin sekreterim sekreterimiz sekreterine sekreterini sekreterle|sekreterler sekreterleri
n|waiter|garson garsonu garsona garsonun garsonum garsonumuz garsonuna garsonunu garsonla|garsonlar garsonları
n|seller|satıcı satıcıyı satıcıya satıcının satıcısı satıcım satıcımız satıcısına satıcısını satıcıyla|satıcılar satıcıları
n|customer|müşteri müşteriyi müşteriye müşterinin müşterisi müşterim müşterimiz müşterisine müşterisini müşteriyle|müşteriler müşterileri
n|cleaner|temizlikçi temizlikçiyi temizlikçiye temizlikçinin temizlikçisi temizlikçim temizlikçimiz temizlikçisine temizlikçisini temizlikçiyle|temizlikçiler temizlikçileri
n|librarian|kütüphaneci kütüphaneciyi kütüphaneciye kütüphanecinin kütüphanecisi kütüphanecim kütüphanecimiz kütüphanecisine kütüphanecisini kütüphaneciyle|kütüphaneciler kütüphanecileri
n|caretaker|kapıcı kapıcıyı kapıcıya kapıcının kapıcısı kapıcım kapıcımız kapıcısına kapıcısını kapıcıyla|kapıcılar kapıcıları
n|guard|bekçi bekçiyi bekçiye bekçinin bekçisi bekçim bekçimiz bekçisine bekçisini bekçiyle|bekçiler bekçileri
n|thief|hırsız hırsızı hırsıza hırsızın hırsızım hırsızımız hırsızına hırsızını hırsızla|hırsızlar hırsızları
n|pirate|korsan korsanı korsana korsanın korsanım korsanımız korsanına korsanını korsanla|korsanlar korsanları
n|robber|haydut haydudu hayduda haydudun haydudum haydudumuz hayduduna haydudunu haydutla|haydutlar haydutları
n|detective|dedektif dedektifi dedektife dedektifin dedektifim dedektifimiz dedektifine dedektifini dedektifle|dedektifler dedektifleri
n|tourist|turist turisti turiste turistin turistim turistimiz turistine turistini turistle|turistler turistleri
n|traveller|yolcu yolcuyu yolcuya yolcunun yolcusu yolcum gezgin gezgini gezgine gezginin gezginim yolcumuz yolcusuna yolcusunu yolcuyla gezginimiz gezginine gezginini gezginle|yolcular gezginler yolcuları gezginleri
n|king|kral kralı krala kralın kralım kralımız kralına kralını kralla|krallar kralları
n|queen|kraliçe kraliçeyi kraliçeye kraliçenin kraliçesi kraliçem kraliçemiz kraliçesine kraliçesini kraliçeyle|kraliçeler kraliçeleri
n|prince|prens prensi prense prensin prensim prensimiz prensine prensini prensle|prensler prensleri
n|princess|prenses prensesi prensese prensesin prensesim prensesimiz prensesine prensesini prensesle|prensesler prensesleri
n|sultan|padişah padişahı padişaha padişahın padişahım sultan sultanı sultana sultanın sultanım padişahımız padişahına padişahını padişahla sultanımız sultanına sultanını sultanla|padişahlar sultanlar padişahları sultanları
n|knight|şövalye şövalyeyi şövalyeye şövalyenin şövalyesi şövalyem şövalyemiz şövalyesine şövalyesini şövalyeyle|şövalyeler şövalyeleri
n|witch|cadı cadıyı cadıya cadının cadısı cadım cadımız cadısına cadısını cadıyla|cadılar cadıları
n|wizard|büyücü büyücüyü büyücüye büyücünün büyücüsü büyücüm büyücümüz büyücüsüne büyücüsünü büyücüyle|büyücüler büyücüleri
n|fairy|peri periyi periye perinin perisi perim perimiz perisine perisini periyle|periler perileri
n|giant|dev devi devin devim devimiz devine devini devle|devler devleri
n|dwarf|cüce cüceyi cüceye cücenin cücesi cücem cücemiz cücesine cücesini cüceyle|cüceler cüceleri
n|dragon|ejderha ejderhayı ejderhaya ejderhanın ejderhası ejderham ejderhamız ejderhasına ejderhasını ejderhayla|ejderhalar ejderhaları
n|ghost|hayalet hayaleti hayalete hayaletin hayaletim hayaletimiz hayaletine hayaletini hayaletle|hayaletler hayaletleri
n|monster|canavar canavarı canavara canavarın canavarım canavarımız canavarına canavarını canavarla|canavarlar canavarları
n|genie|cin cini cine cinin cinim cinimiz cinine cinini cinle|cinler cinleri
n|mermaid|deniz_kızı deniz_kızını deniz_kızına deniz_kızının|deniz_kızları
n|robot|robot robotu robota robotun robotum robotumuz robotuna robotunu robotla|robotlar robotları
n|elf|elf elfi elfe elfin elfim elfimiz elfine elfini elfle|elfler elfleri
n|angel|melek meleği meleğe meleğin meleğim meleğimiz meleğine meleğini melekle|melekler melekleri
n|hero|kahraman kahramanı kahramana kahramanın kahramanım kahramanımız kahramanına kahramanını kahramanla|kahramanlar kahramanları
n|devil|şeytan şeytanı şeytana şeytanın şeytanım şeytanımız şeytanına şeytanını şeytanla|şeytanlar şeytanları
n|unicorn|tek_boynuzlu_at tek_boynuzlu_atı tek_boynuzlu_ata tek_boynuzlu_atın tek_boynuzlu_atım|tek_boynuzlu_atlar
n|alien|uzaylı uzaylıyı uzaylıya uzaylının uzaylısı uzaylım uzaylımız uzaylısına uzaylısını uzaylıyla|uzaylılar uzaylıları
n|imam|imam imamı imama imamın imamım imamımız imamına imamını imamla|imamlar imamları
n|priest|papaz papazı papaza papazın papazım papazımız papazına papazını papazla|papazlar papazları
n|monk|keşiş keşişi keşişe keşişin keşişim keşişimiz keşişine keşişini keşişle|keşişler keşişleri
n|team|takım takımı takıma takımın takımım takımımız takımına takımını takımla|takımlar takımları
n|player|futbolcu futbolcuyu futbolcuya futbolcunun futbolcusu futbolcum futbolcumuz futbolcusuna futbolcusunu futbolcuyla|futbolcular futbolcuları
n|coach|antrenör antrenörü antrenöre antrenörün antrenörüm antrenörümüz antrenörüne antrenörünü antrenörle|antrenörler antrenörleri
n|referee|hakem hakemi hakeme hakemin hakemim hakemimiz hakemine hakemini hakemle|hakemler hakemleri
n|goalkeeper|kaleci kaleciyi kaleciye kalecinin kalecisi kalecim kalecimiz kalecisine kalecisini kaleciyle|kaleciler kalecileri
n|runner|koşucu koşucuyu koşucuya koşucunun koşucusu koşucum koşucumuz koşucusuna koşucusunu koşucuyla|koşucular koşucuları
n|swimmer|yüzücü yüzücüyü yüzücüye yüzücünün yüzücüsü yüzücüm yüzücümüz yüzücüsüne yüzücüsünü yüzücüyle|yüzücüler yüzücüleri
n|skier|kayakçı kayakçıyı kayakçıya kayakçının kayakçısı kayakçım kayakçımız kayakçısına kayakçısını kayakçıyla|kayakçılar kayakçıları
n|athlete|sporcu sporcuyu sporcuya sporcunun sporcusu sporcum sporcumuz sporcusuna sporcusunu sporcuyla|sporcular sporcuları
n|champion|şampiyon şampiyonu şampiyona şampiyonun şampiyonum şampiyonumuz şampiyonuna şampiyonunu şampiyonla|şampiyonlar şampiyonları
n|expert|uzman uzmanı uzmana uzmanın uzmanım uzmanımız uzmanına uzmanını uzmanla|uzmanlar uzmanları
n|master|usta ustayı ustaya ustanın ustası ustam ustamız ustasına ustasını ustayla|ustalar ustaları
n|apprentice|çırak çırağı çırağa çırağın çırağım çırağımız çırağına çırağını çırakla|çıraklar çırakları
n|beggar|dilenci dilenciyi dilenciye dilencinin dilencisi dilencim dilencimiz dilencisine dilencisini dilenciyle|dilenciler dilencileri
n|orphan|yetim yetimi yetime yetimin yetimim yetimimiz yetimine yetimini yetimle|yetimler yetimleri
n|refugee|mülteci mülteciyi mülteciye mültecinin mültecisi mültecim mültecimiz mültecisine mültecisini mülteciyle|mülteciler mültecileri
n|villager|köylü köylüyü köylüye köylünün köylüsü köylüm köylümüz köylüsüne köylüsünü köylüyle|köylüler köylüleri
n|citizen|vatandaş vatandaşı vatandaşa vatandaşın vatandaşım vatandaşımız vatandaşına vatandaşını vatandaşla|vatandaşlar vatandaşları
n|people|halk halkı halka halkın halkım halkımız halkına halkını halkla|halklar halkları
n|crowd|kalabalık kalabalığı kalabalığa kalabalığın kalabalığım kalabalığımız kalabalığına kalabalığını kalabalıkla|kalabalıklar kalabalıkları
n|colleague|iş_arkadaşı iş_arkadaşını iş_arkadaşına iş_arkadaşının|iş_arkadaşları
n|class|sınıf sınıfı sınıfa sınıfın sınıfım sınıfımız sınıfına sınıfını sınıfla|sınıflar sınıfları
n|patient|hastayı hastaya hastanın hastası hastam hastamız hastasına hastasını hastayla|hastalar hastaları
n|cat|kedi kediyi kediye kedinin kedisi kedisini kediyle|kediler kedileri
n|kitten|yavru_kedi yavru_kediyi kedi_yavrusu kedi_yavrusunu yavru_kediye yavru_kedinin yavru_kedisi kedi_yavrusuna kedi_yavrusunun|yavru_kediler kedi_yavruları
n|dog|köpek köpeği köpeğe köpeğin köpeğini köpekle|köpekler köpekleri
n|puppy|köpek_yavrusu köpek_yavrusunu köpek_yavrusuna köpek_yavrusunun|köpek_yavruları
n|horse|at atı ata atın atını atla|atlar atları
n|foal|tay tayı taya tayın tayını tayla|taylar tayları
n|donkey|eşek eşeği eşeğe eşeğin eşeğini eşekle|eşekler eşekleri
n|cow|inek ineği ineğe ineğin ineğini inekle|inekler inekleri
n|calf|buzağı buzağıyı buzağıya buzağının buzağısı buzağısını buzağıyla|buzağılar buzağıları
n|bull|boğa boğayı boğaya boğanın boğası boğasını boğayla|boğalar boğaları
n|ox|öküz öküzü öküze öküzün öküzünü öküzle|öküzler öküzleri
n|sheep|koyun koyunu koyuna koyunun koyununu koyunla|koyunlar koyunları
n|lamb|kuzu kuzuyu kuzuya kuzunun kuzusu kuzusunu kuzuyla|kuzular kuzuları
n|goat|keçi keçiyi keçiye keçinin keçisi keçisini keçiyle|keçiler keçileri
n|pig|domuz domuzu domuza domuzun domuzunu domuzla|domuzlar domuzları
n|hen|tavuk tavuğu tavuğa tavuğun tavuğunu tavukla|tavuklar tavukları
n|cock|horoz horozu horoza horozun horozunu horozla|horozlar horozları
n|chick|civciv civcivi civcive civcivin civcivini civcivle|civcivler civcivleri
n|duck|ördek ördeği ördeğe ördeğin ördeğini ördekle|ördekler ördekleri
n|goose|kaz kazı kaza kazın kazını kazla|kazlar kazları
n|turkey|hindi hindiyi hindiye hindinin hindisi hindisini hindiyle|hindiler hindileri
n|rabbit|tavşan tavşanı tavşana tavşanın tavşanını tavşanla|tavşanlar tavşanları
n|mouse|fare fareyi fareye farenin faresi faresini fareyle|fareler fareleri
n|rat|sıçan sıçanı sıçana sıçanın sıçanını sıçanla|sıçanlar sıçanları
n|hamster|hamster hamsteri hamstere hamsterin hamsterini hamsterle|hamsterler hamsterleri
n|squirrel|sincap sincabı sincaba sincabın sincabını sincapla|sincaplar sincapları
n|hedgehog|kirpi kirpiyi kirpiye kirpinin kirpisi kirpisini kirpiyle|kirpiler kirpileri
n|fox|tilki tilkiyi tilkiye tilkinin tilkisi tilkisini tilkiyle|tilkiler tilkileri
n|wolf|kurt kurdu kurda kurdun kurdunu kurtla|kurtlar kurtları
n|bear|ayı ayıyı ayıya ayının ayısı ayısını ayıyla|ayılar ayıları
n|deer|geyik geyiği geyiğe geyiğin geyiğini geyikle|geyikler geyikleri
n|roe_deer|karaca karacayı karacaya karacanın karacası karacasını karacayla|karacalar karacaları
n|boar|yaban_domuzu yaban_domuzunu yaban_domuzuna yaban_domuzunun|yaban_domuzları
n|badger|porsuk porsuğu porsuğa porsuğun porsuğunu porsukla|porsuklar porsukları
n|beaver|kunduz kunduzu kunduza kunduzun kunduzunu kunduzla|kunduzlar kunduzları
n|otter|su_samuru su_samurunu su_samuruna su_samurunun|su_samurları
n|mole|köstebek köstebeği köstebeğe köstebeğin köstebeğini köstebekle|köstebekler köstebekleri
n|bat|yarasa yarasayı yarasaya yarasanın yarasası yarasasını yarasayla|yarasalar yarasaları
n|lion|aslan aslanı aslana aslanın aslanını aslanla|aslanlar aslanları
n|tiger|kaplan kaplanı kaplana kaplanın kaplanını kaplanla|kaplanlar kaplanları
n|elephant|fil fili file filin filini fille|filler filleri
n|monkey|maymun maymunu maymuna maymunun maymununu maymunla|maymunlar maymunları
n|giraffe|zürafa zürafayı zürafaya zürafanın zürafası zürafasını zürafayla|zürafalar zürafaları
n|zebra|zebra zebrayı zebraya zebranın zebrası zebrasını zebrayla|zebralar zebraları
n|camel|deve deveyi deveye devenin devesi devesini deveyle|develer develeri
n|hippo|su_aygırı su_aygırını su_aygırına su_aygırının|su_aygırları
n|rhino|gergedan gergedanı gergedana gergedanın gergedanını gergedanla|gergedanlar gergedanları
n|crocodile|timsah timsahı timsaha timsahın timsahını timsahla|timsahlar timsahları
n|snake|yılan yılanı yılana yılanın yılanını yılanla|yılanlar yılanları
n|lizard|kertenkele kertenkeleyi kertenkeleye kertenkelenin kertenkelesi kertenkelesini kertenkeleyle|kertenkeleler kertenkeleleri
n|turtle|kaplumbağa kaplumbağayı kaplumbağaya kaplumbağanın kaplumbağası kaplumbağasını kaplumbağayla|kaplumbağalar kaplumbağaları
n|frog|kurbağa kurbağayı kurbağaya kurbağanın kurbağası kurbağasını kurbağayla|kurbağalar kurbağaları
n|panda|panda pandayı pandaya pandanın pandası pandasını pandayla|pandalar pandaları
n|kangaroo|kanguru kanguruyu kanguruya kangurunun kangurusu kangurusunu kanguruyla|kangurular kanguruları
n|koala|koala koalayı koalaya koalanın koalası koalasını koalayla|koalalar koalaları
n|bird|kuş kuşu kuşa kuşun kuşunu kuşla|kuşlar kuşları
n|stork|leylek leyleği leyleğe leyleğin leyleğini leylekle|leylekler leylekleri
n|crow|karga kargayı kargaya karganın kargası kargasını kargayla|kargalar kargaları
n|magpie|saksağan saksağanı saksağana saksağanın saksağanını saksağanla|saksağanlar saksağanları
n|sparrow|serçe serçeyi serçeye serçenin serçesi serçesini serçeyle|serçeler serçeleri
n|swallow|kırlangıç kırlangıcı kırlangıca kırlangıcın kırlangıcını kırlangıçla|kırlangıçlar kırlangıçları
n|pigeon|güvercin güvercini güvercine güvercinin güvercinini güvercinle|güvercinler güvercinleri
n|dove|kumru kumruyu kumruya kumrunun kumrusu kumrusunu kumruyla|kumrular kumruları
n|seagull|martı martıyı martıya martının martısı martısını martıyla|martılar martıları
n|eagle|kartal kartalı kartala kartalın kartalını kartalla|kartallar kartalları
n|hawk|şahin şahini şahine şahinin şahinini şahinle|şahinler şahinleri
n|owl|baykuş baykuşu baykuşa baykuşun baykuşunu baykuşla|baykuşlar baykuşları
n|parrot|papağan papağanı papağana papağanın papağanını papağanla|papağanlar papağanları
n|canary|kanarya kanaryayı kanaryaya kanaryanın kanaryası kanaryasını kanaryayla|kanaryalar kanaryaları
n|peacock|tavus_kuşu tavus_kuşunu tavus_kuşuna tavus_kuşunun|tavus_kuşları
n|swan|kuğu kuğuyu kuğuya kuğunun kuğusu kuğusunu kuğuyla|kuğular kuğuları
n|penguin|penguen pengueni penguene penguenin penguenini penguenle|penguenler penguenleri
n|flamingo|flamingo flamingoyu flamingoya flamingonun flamingosu flamingosunu flamingoyla|flamingolar flamingoları
n|nightingale|bülbül bülbülü bülbüle bülbülün bülbülünü bülbülle|bülbüller bülbülleri
n|woodpecker|ağaçkakan ağaçkakanı ağaçkakana ağaçkakanın ağaçkakanını ağaçkakanla|ağaçkakanlar ağaçkakanları
n|robin|kızılgerdan kızılgerdanı kızılgerdana kızılgerdanın kızılgerdanını kızılgerdanla|kızılgerdanlar kızılgerdanları
n|crane|turna turnayı turnaya turnanın turnası turnasını turnayla|turnalar turnaları
n|pelican|pelikan pelikanı pelikana pelikanın pelikanını pelikanla|pelikanlar pelikanları
n|ostrich|deve_kuşu deve_kuşunu deve_kuşuna deve_kuşunun|deve_kuşları
n|fish|balık balığı balığa balığın balığını balıkla|balıklar balıkları
n|goldfish|japon_balığı japon_balığını japon_balığına japon_balığının|japon_balıkları
n|shark|köpek_balığı köpek_balığını köpek_balığına köpek_balığının|köpek_balıkları
n|whale|balina balinayı balinaya balinanın balinası balinasını balinayla|balinalar balinaları
n|dolphin|yunus yunusu yunusa yunusun yunusunu yunusla|yunuslar yunusları
n|seal|fok foku foka fokun fokunu fokla|foklar fokları
n|octopus|ahtapot ahtapotu ahtapota ahtapotun ahtapotunu ahtapotla|ahtapotlar ahtapotları
n|crab|yengeç yengeci yengece yengecin yengecini yengeçle|yengeçler yengeçleri
n|starfish|denizyıldızı denizyıldızını denizyıldızına denizyıldızının|denizyıldızları denizyıldızlarını
n|jellyfish|denizanası denizanasını denizanasına denizanasının|denizanaları denizanalarını
n|anchovy|hamsi hamsiyi hamsiye hamsinin hamsisi hamsisini hamsiyle|hamsiler hamsileri
n|snail|salyangoz salyangozu salyangoza salyangozun salyangozunu salyangozla|salyangozlar salyangozları
n|bee|arı arıyı arıya arının arısı arısını arıyla|arılar arıları
n|wasp|eşek_arısı eşek_arısını eşek_arısına eşek_arısının|eşek_arıları
n|butterfly|kelebek kelebeği kelebeğe kelebeğin kelebeğini kelebekle|kelebekler kelebekleri
n|ant|karınca karıncayı karıncaya karıncanın karıncası karıncasını karıncayla|karıncalar karıncaları
n|spider|örümcek örümceği örümceğe örümceğin örümceğini örümcekle|örümcekler örümcekleri
n|fly|sinek sineği sineğe sineğin sineğini sinekle|sinekler sinekleri
n|mosquito|sivrisinek sivrisineği sivrisineğe sivrisineğin sivrisineğini sivrisinekle|sivrisinekler sivrisinekleri
n|ladybird|uğur_böceği uğur_böceğini uğur_böceğine uğur_böceğinin|uğur_böcekleri
n|beetle|böcek böceği böceğe böceğin böceğini böcekle|böcekler böcekleri
n|firefly|ateş_böceği ateş_böceğini ateş_böceğine ateş_böceğinin|ateş_böcekleri
n|grasshopper|çekirge çekirgeyi çekirgeye çekirgenin çekirgesi çekirgesini çekirgeyle|çekirgeler çekirgeleri
n|caterpillar|tırtıl tırtılı tırtıla tırtılın tırtılını tırtılla|tırtıllar tırtılları
n|worm|solucan solucanı solucana solucanın solucanını solucanla|solucanlar solucanları
n|dragonfly|yusufçuk yusufçuğu yusufçuğa yusufçuğun yusufçuğunu yusufçukla|yusufçuklar yusufçukları
n|dinosaur|dinozor dinozoru dinozora dinozorun dinozorunu dinozorla|dinozorlar dinozorları
n|animal|hayvan hayvanı hayvana hayvanın hayvanını hayvanla|hayvanlar hayvanları
n|pup|yavru yavruyu yavruya yavrunun yavrusu yavrusunu yavruyla|yavrular yavruları
n|herd|sürü sürüyü sürüye sürünün sürüsü sürüsünü sürüyle|sürüler sürüleri
n|house|ev evi eve evde evden evin evim evimiz evine evinde evdeki|evler
n|village|köy köyü köye köyde köyden köyün köyüm köyümüz köyüne köyünde köydeki|köyler
n|town|kasaba kasabayı kasabaya kasabada kasabadan kasabanın kasabası kasabam kasabamız kasabasına kasabasında kasabadaki|kasabalar
n|city|şehir şehri şehre şehirde şehirden şehrin şehrim kent kenti kente kentte kentten kentin kentim şehrimiz şehrine şehrinde şehirdeki kentimiz kentine kentinde kentteki|şehirler kentler
n|quarter|mahalle mahalleyi mahalleye mahallede mahalleden mahallenin mahallesi mahallem mahallemiz mahallesine mahallesinde mahalledeki|mahalleler
n|street|sokak sokağı sokağa sokakta sokaktan sokağın sokağım sokağımız sokağına sokağında sokaktaki|sokaklar
n|avenue|cadde caddeyi caddeye caddede caddeden caddenin caddesi caddem caddemiz caddesine caddesinde caddedeki|caddeler
n|road|yol yolu yola yolda yoldan yolun yolum yolumuz yoluna yolunda yoldaki|yollar
n|path|patika patikayı patikaya patikada patikadan patikanın patikası patikam patikamız patikasına patikasında patikadaki|patikalar
n|square|meydan meydanı meydana meydanda meydandan meydanın meydanım meydanımız meydanına meydanında meydandaki|meydanlar
n|corner|köşe köşeyi köşeye köşede köşeden köşenin köşesi köşem köşemiz köşesine köşesinde köşedeki|köşeler
n|bridge|köprü köprüyü köprüye köprüde köprüden köprünün köprüsü köprüm köprümüz köprüsüne köprüsünde köprüdeki|köprüler
n|tower|kule kuleyi kuleye kulede kuleden kulenin kulesi kulem kulemiz kulesine kulesinde kuledeki|kuleler
n|castle|kale kaleyi kaleye kalede kaleden kalenin kalesi kalemiz kalesine kalesinde kaledeki|kaleler
n|palace|saray sarayı saraya sarayda saraydan sarayın sarayım sarayımız sarayına sarayında saraydaki|saraylar
n|mosque|cami camiyi camiye camide camiden caminin camisi camim camimiz camisine camisinde camideki|camiler
n|church|kilise kiliseyi kiliseye kilisede kiliseden kilisenin kilisesi kilisem kilisemiz kilisesine kilisesinde kilisedeki|kiliseler
n|school|okul okulu okula okulda okuldan okulun okulum okulumuz okuluna okulunda okuldaki|okullar
n|kindergarten|anaokulu anaokulunu anaokuluna anaokulunda anaokulundan anaokulunun anaokulundaki|anaokulları
n|university|üniversite üniversiteyi üniversiteye üniversitede üniversiteden üniversitenin üniversitesi üniversitem üniversitemiz üniversitesine üniversitesinde üniversitedeki|üniversiteler
n|classroom|derslik dersliği dersliğe derslikte derslikten dersliğin dersliğim dersliğimiz dersliğine dersliğinde derslikteki|derslikler
n|library|kütüphane kütüphaneyi kütüphaneye kütüphanede kütüphaneden kütüphanenin kütüphanesi kütüphanem kütüphanemiz kütüphanesine kütüphanesinde kütüphanedeki|kütüphaneler
n|museum|müze müzeyi müzeye müzede müzeden müzenin müzesi müzem müzemiz müzesine müzesinde müzedeki|müzeler
n|theatre|tiyatro tiyatroyu tiyatroya tiyatroda tiyatrodan tiyatronun tiyatrosu tiyatrom tiyatromuz tiyatrosuna tiyatrosunda tiyatrodaki|tiyatrolar
n|cinema|sinema sinemayı sinemaya sinemada sinemadan sinemanın sineması sinemam sinemamız sinemasına sinemasında sinemadaki|sinemalar
n|hospital|hastane hastaneyi hastaneye hastanede hastaneden hastanenin hastanesi hastanem hastanemiz hastanesine hastanesinde hastanedeki|hastaneler
n|pharmacy|eczane eczaneyi eczaneye eczanede eczaneden eczanenin eczanesi eczanem eczanemiz eczanesine eczanesinde eczanedeki|eczaneler
n|post_office|postane postaneyi postaneye postanede postaneden postanenin postanesi postanem postanemiz postanesine postanesinde postanedeki|postaneler
n|bank|banka bankayı bankaya bankada bankadan bankanın bankası bankam bankamız bankasına bankasında bankadaki|bankalar
n|town_hall|belediye belediyeyi belediyeye belediyede belediyeden belediyenin belediyesi belediyem belediyemiz belediyesine belediyesinde belediyedeki|belediyeler
n|police_station|karakol karakolu karakola karakolda karakoldan karakolun karakolum karakolumuz karakoluna karakolunda karakoldaki|karakollar
n|fire_station|itfaiye itfaiyeyi itfaiyeye itfaiyede itfaiyeden itfaiyenin itfaiyesi itfaiyem itfaiyemiz itfaiyesine itfaiyesinde itfaiyedeki|itfaiyeler
n|shop|dükkân dükkânı dükkâna dükkânda dükkândan dükkânın dükkânım dükkan dükkanı dükkana dükkanda dükkandan dükkanın dükkanım mağaza mağazayı mağazaya mağazada mağazadan mağazanın mağazası mağazam dükkânımız dükkânına dükkânında dükkândaki dükkanımız dükkanına dükkanında dükkandaki mağazamız mağazasına mağazasında mağazadaki|dükkânlar dükkanlar mağazalar
n|supermarket|market marketi markete markette marketten marketin marketim marketimiz marketine marketinde marketteki|marketler
n|market|pazar_yeri pazar_yerine pazar_yerinde çarşı çarşıyı çarşıya çarşıda çarşıdan çarşının çarşısı çarşım pazar_yerini pazar_yerinden pazar_yerinin pazar_yerindeki çarşımız çarşısına çarşısında çarşıdaki|pazar_yerleri çarşılar
n|bazaar|kapalıçarşı kapalıçarşıyı kapalıçarşıya kapalıçarşıda kapalıçarşıdan kapalıçarşının kapalıçarşısı kapalıçarşım kapalıçarşımız kapalıçarşısına kapalıçarşısında kapalıçarşıdaki|kapalıçarşılar
n|bakery|fırın fırını fırına fırında fırından fırının fırınım pastane pastaneyi pastaneye pastanede pastaneden pastanenin pastanesi pastanem fırınımız fırınına fırınında fırındaki pastanemiz pastanesine pastanesinde pastanedeki|fırınlar pastaneler
n|restaurant|restoran restoranı restorana restoranda restorandan restoranın restoranım lokanta lokantayı lokantaya lokantada lokantadan lokantanın lokantası lokantam restoranımız restoranına restoranında restorandaki lokantamız lokantasına lokantasında lokantadaki|restoranlar lokantalar
n|café|kafe kafeyi kafeye kafede kafeden kafenin kafesi kafem kahvehane kahvehaneyi kahvehaneye kahvehanede kahvehaneden kahvehanenin kahvehanesi kahvehanem kafemiz kafesine kafesinde kafedeki kahvehanemiz kahvehanesine kahvehanesinde kahvehanedeki|kafeler kahvehaneler
n|hotel|otel oteli otele otelde otelden otelin otelim otelimiz oteline otelinde oteldeki|oteller
n|office|ofis ofisi ofise ofiste ofisten ofisin ofisim ofisimiz ofisine ofisinde ofisteki|ofisler
n|factory|fabrika fabrikayı fabrikaya fabrikada fabrikadan fabrikanın fabrikası fabrikam fabrikamız fabrikasına fabrikasında fabrikadaki|fabrikalar
n|workshop|atölye atölyeyi atölyeye atölyede atölyeden atölyenin atölyesi atölyem atölyemiz atölyesine atölyesinde atölyedeki|atölyeler
n|warehouse|depo depoyu depoya depoda depodan deponun deposu depom depomuz deposuna deposunda depodaki|depolar
n|garage|garaj garajı garaja garajda garajdan garajın garajım garajımız garajına garajında garajdaki|garajlar
n|car_park|otopark otoparğı otoparğa otoparkta otoparktan otoparğın otoparğım otoparğımız otoparğına otoparğında otoparktaki|otoparklar
n|petrol_station|benzin_istasyonu benzin_istasyonuna benzin_istasyonunda benzin_istasyonunu benzin_istasyonundan benzin_istasyonunun benzin_istasyonundaki|benzin_istasyonları
n|station|istasyon istasyonu istasyona istasyonda istasyondan istasyonun istasyonum istasyonumuz istasyonuna istasyonunda istasyondaki|istasyonlar
n|railway_station|gar garı gara garda gardan garın garım garımız garına garında gardaki|garlar
n|bus_stop|durak durağı durağa durakta duraktan durağın durağım otobüs_durağı otobüs_durağına otobüs_durağında durağımız durağına durağında duraktaki otobüs_durağını otobüs_durağından otobüs_durağının otobüs_durağındaki|duraklar otobüs_durakları
n|airport|havaalanı havaalanını havaalanına havaalanında havaalanından havaalanının havaalanındaki|havaalanları
n|harbour|liman limanı limana limanda limandan limanın limanım limanımız limanına limanında limandaki|limanlar
n|pier|iskele iskeleyi iskeleye iskelede iskeleden iskelenin iskelesi iskelem iskelemiz iskelesine iskelesinde iskeledeki|iskeleler
n|lighthouse|deniz_feneri deniz_fenerine deniz_fenerinde deniz_fenerini deniz_fenerinden deniz_fenerinin deniz_fenerindeki|deniz_fenerleri
n|park|park parkı parka parkta parktan parkın parkım parkımız parkına parkında parktaki|parklar
n|playground|oyun_parkı oyun_parkına oyun_parkında çocuk_parkı çocuk_parkına çocuk_parkında oyun_parkını oyun_parkından oyun_parkının oyun_parkındaki çocuk_parkını çocuk_parkından çocuk_parkının çocuk_parkındaki|oyun_parkları çocuk_parkları
n|garden|bahçe bahçeyi bahçeye bahçede bahçeden bahçenin bahçesi bahçem bahçemiz bahçesine bahçesinde bahçedeki|bahçeler
n|zoo|hayvanat_bahçesi hayvanat_bahçesine hayvanat_bahçesinde hayvanat_bahçesini hayvanat_bahçesinden hayvanat_bahçesinin hayvanat_bahçesindeki|hayvanat_bahçeleri
n|circus|sirk sirki sirkte sirkten sirkin sirkim sirkimiz sirkine sirkinde sirkteki|sirkler
n|funfair|lunapark lunaparğı lunaparğa lunaparkta lunaparktan lunaparğın lunaparğım lunaparğımız lunaparğına lunaparğında lunaparktaki|lunaparklar
n|stadium|stadyum stadyumu stadyuma stadyumda stadyumdan stadyumun stadyumum stadyumumuz stadyumuna stadyumunda stadyumdaki|stadyumlar
n|swimming_pool|havuz havuzu havuza havuzda havuzdan havuzun havuzum havuzumuz havuzuna havuzunda havuzdaki|havuzlar
n|gym|spor_salonu spor_salonuna spor_salonunda spor_salonunu spor_salonundan spor_salonunun spor_salonundaki|spor_salonları
n|hall|salon salonu salona salonda salondan salonun salonum salonumuz salonuna salonunda salondaki|salonlar
n|field|tarla tarlayı tarlaya tarlada tarladan tarlanın tarlası tarlam tarlamız tarlasına tarlasında tarladaki|tarlalar
n|farm|çiftlik çiftliği çiftliğe çiftlikte çiftlikten çiftliğin çiftliğim çiftliğimiz çiftliğine çiftliğinde çiftlikteki|çiftlikler
n|barn|ahır ahırı ahıra ahırda ahırdan ahırın ahırım ahırımız ahırına ahırında ahırdaki|ahırlar
n|henhouse|kümes kümesi kümese kümeste kümesten kümesin kümesim kümesimiz kümesine kümesinde kümesteki|kümesler
n|mill|değirmen değirmeni değirmene değirmende değirmenden değirmenin değirmenim değirmenimiz değirmenine değirmeninde değirmendeki|değirmenler
n|windmill|yel_değirmeni yel_değirmenine yel_değirmeninde yel_değirmenini yel_değirmeninden yel_değirmeninin yel_değirmenindeki|yel_değirmenleri
n|well|kuyu kuyuyu kuyuya kuyuda kuyudan kuyunun kuyusu kuyum kuyumuz kuyusuna kuyusunda kuyudaki|kuyular
n|fountain|çeşme çeşmeyi çeşmeye çeşmede çeşmeden çeşmenin çeşmesi çeşmem çeşmemiz çeşmesine çeşmesinde çeşmedeki|çeşmeler
n|cemetery|mezarlık mezarlığı mezarlığa mezarlıkta mezarlıktan mezarlığın mezarlığım mezarlığımız mezarlığına mezarlığında mezarlıktaki|mezarlıklar
n|prison|hapishane hapishaneyi hapishaneye hapishanede hapishaneden hapishanenin hapishanesi hapishanem hapishanemiz hapishanesine hapishanesinde hapishanedeki|hapishaneler
n|camp|kamp kampı kampa kampta kamptan kampın kampım kampımız kampına kampında kamptaki|kamplar
n|tent|çadır çadırı çadıra çadırda çadırdan çadırın çadırım çadırımız çadırına çadırında çadırdaki|çadırlar
n|cabin|kulübe kulübeyi kulübeye kulübede kulübeden kulübenin kulübesi kulübem kulübemiz kulübesine kulübesinde kulübedeki|kulübeler
n|block_of_flats|apartman apartmanı apartmana apartmanda apartmandan apartmanın apartmanım apartmanımız apartmanına apartmanında apartmandaki|apartmanlar
n|flat|daire daireyi daireye dairede daireden dairenin dairesi dairem dairemiz dairesine dairesinde dairedeki|daireler
n|skyscraper|gökdelen gökdeleni gökdelene gökdelende gökdelenden gökdelenin gökdelenim gökdelenimiz gökdelenine gökdeleninde gökdelendeki|gökdelenler
n|building|bina binayı binaya binada binadan binanın binası binam binamız binasına binasında binadaki|binalar
n|inn|han hanı hana handa handan hanın hanımız hanına hanında handaki|hanlar
n|baths|hamam hamamı hamama hamamda hamamdan hamamın hamamım hamamımız hamamına hamamında hamamdaki|hamamlar
n|forest|orman ormanı ormana ormanda ormandan ormanın ormanında ormandaki|ormanlar ormanlarda
n|wood|koru koruyu koruya koruda korudan korunun korusu odun odunu oduna odunda korusunda korudaki odunun odununu|korular odunlar korularda odunları
n|mountain|dağ dağı dağa dağda dağdan dağın dağında dağdaki|dağlar dağlarda
n|hill|tepe tepeyi tepeye tepede tepeden tepenin tepesi tepesinde tepedeki|tepeler tepelerde
n|valley|vadi vadiyi vadiye vadide vadiden vadinin vadisi vadisinde vadideki|vadiler vadilerde
n|cave|mağara mağarayı mağaraya mağarada mağaradan mağaranın mağarası mağarasında mağaradaki|mağaralar mağaralarda
n|rock|kaya kayayı kayaya kayada kayadan kayanın kayası kayasında kayadaki|kayalar kayalarda
n|cliff|uçurum uçurumu uçuruma uçurumda uçurumdan uçurumun uçurumunda uçurumdaki|uçurumlar uçurumlarda
n|volcano|yanardağ yanardağı yanardağa yanardağda yanardağdan yanardağın yanardağında yanardağdaki|yanardağlar yanardağlarda
n|desert|çöl çölü çöle çölde çölden çölün çölünde çöldeki|çöller çöllerde
n|steppe|bozkır bozkırı bozkıra bozkırda bozkırdan bozkırın bozkırında bozkırdaki|bozkırlar bozkırlarda
n|meadow|çayır çayırı çayıra çayırda çayırdan çayırın çayırında çayırdaki|çayırlar çayırlarda
n|countryside|kır kırı kıra kırda kırdan kırın kırsal kırsalı kırsala kırsalda kırsaldan kırsalın kırında kırdaki kırsalında kırsaldaki|kırlar kırsallar kırlarda kırsallarda
n|river|nehir nehri nehre nehirde nehirden nehrin ırmak ırmağı ırmağa ırmakta ırmaktan ırmağın nehrinde nehirdeki ırmağında ırmaktaki|nehirler ırmaklar nehirlerde ırmaklarda
n|stream|dere dereyi dereye derede dereden derenin deresi deresinde deredeki|dereler derelerde
n|lake|göl gölü göle gölde gölden gölün gölünde göldeki|göller göllerde
n|pond|gölet göleti gölete gölette göletten göletin göletinde göletteki|göletler göletlerde
n|waterfall|şelale şelaleyi şelaleye şelalede şelaleden şelalenin şelalesi şelalesinde şelaledeki|şelaleler şelalelerde
n|spring|pınar pınarı pınara pınarda pınardan pınarın ilkbahar ilkbaharı ilkbahara ilkbaharda ilkbahardan ilkbaharın bahar baharı bahara baharda bahardan baharın pınarında pınardaki ilkbaharında ilkbahardaki baharında bahardaki|pınarlar ilkbaharlar baharlar pınarlarda ilkbaharlarda baharlarda
n|sea|deniz denizi denize denizde denizden denizin denizinde denizdeki|denizler denizlerde
n|ocean|okyanus okyanusu okyanusa okyanusta okyanustan okyanusun okyanusunda okyanustaki|okyanuslar okyanuslarda
n|shore|sahil sahili sahile sahilde sahilden sahilin kıyı kıyıyı kıyıya kıyıda kıyıdan kıyının kıyısı sahilinde sahildeki kıyıdaki|sahiller kıyılar sahillerde kıyılarda
n|beach|plaj plajı plaja plajda plajdan plajın kumsal kumsalı kumsala kumsalda kumsaldan kumsalın plajında plajdaki kumsalında kumsaldaki|plajlar kumsallar plajlarda kumsallarda
n|island|ada adayı adaya adada adadan adanın adası adasında adadaki|adalar adalarda
n|bay|koy koya koyda koydan koydaki|koylar koylarda
n|strait|boğaz boğazı boğaza boğazda boğazdan boğazın boğazında boğazdaki|boğazlar boğazlarda
n|world|dünya dünyayı dünyaya dünyada dünyadan dünyanın dünyası dünyasında dünyadaki|dünyalar dünyalarda
n|country|ülke ülkeyi ülkeye ülkede ülkeden ülkenin ülkesi ülkesinde ülkedeki|ülkeler ülkelerde
n|swamp|bataklık bataklığı bataklığa bataklıkta bataklıktan bataklığın bataklığında bataklıktaki|bataklıklar bataklıklarda
n|vineyard|bağ bağı bağa bağda bağdan bağın bağında bağdaki|bağlar bağlarda
n|olive_grove|zeytinlik zeytinliği zeytinliğe zeytinlikte zeytinlikten zeytinliğin zeytinliğinde zeytinlikteki|zeytinlikler zeytinliklerde
n|orchard|meyve_bahçesi meyve_bahçesine meyve_bahçesinde meyve_bahçesini meyve_bahçesinden meyve_bahçesinin meyve_bahçesindeki|meyve_bahçeleri
n|border|sınır sınırı sınıra sınırda sınırdan sınırın sınırında sınırdaki|sınırlar sınırlarda
n|place|yer yeri yere yerde yerden yerin yerinde yerdeki|yerler yerlerde
n|edge|kenar kenarı kenara kenarda kenardan kenarın kenardaki|kenarlar kenarlarda
n|centre|merkez merkezi merkeze merkezde merkezden merkezin merkezinde merkezdeki|merkezler merkezlerde
n|north|kuzey kuzeyi kuzeye kuzeyde kuzeyden kuzeyin kuzeyinde kuzeydeki|kuzeyler kuzeylerde
n|south|güney güneyi güneye güneyde güneyden güneyin güneyinde güneydeki|güneyler güneylerde
n|east|doğu doğuyu doğuya doğuda doğudan doğunun doğusu doğusunda doğudaki|doğular doğularda
n|west|batı batıyı batıya batıda batıdan batının batısı batısında batıdaki|batılar batılarda
n|Istanbul|İstanbul İstanbul'a İstanbul'da İstanbul'dan İstanbul'u İstanbul'un|
n|Ankara|Ankara Ankara'ya Ankara'da Ankara'dan Ankara'yı Ankara'nın|
n|Turkey|Türkiye Türkiye'ye Türkiye'de Türkiye'den Türkiye'yi Türkiye'nin|
n|Germany|Almanya Almanya'ya Almanya'da Almanya'dan Almanya'yı Almanya'nın|
n|France|Fransa Fransa'ya Fransa'da Fransa'dan Fransa'yı Fransa'nın|
n|Italy|İtalya İtalya'ya İtalya'da İtalya'dan İtalya'yı İtalya'nın|
n|Spain|İspanya İspanya'ya İspanya'da İspanya'dan İspanya'yı İspanya'nın|
n|England|İngiltere İngiltere'ye İngiltere'de İngiltere'den İngiltere'yi İngiltere'nin|
n|Europe|Avrupa Avrupa'ya Avrupa'da Avrupa'dan Avrupa'yı Avrupa'nın|
n|Asia|Asya Asya'ya Asya'da Asya'dan Asya'yı Asya'nın|
n|Africa|Afrika Afrika'ya Afrika'da Afrika'dan Afrika'yı Afrika'nın|
n|America|Amerika Amerika'ya Amerika'da Amerika'dan Amerika'yı Amerika'nın|
n|Paris|Paris Paris'e Paris'te Paris'ten Paris'i Paris'in|
n|London|Londra Londra'ya Londra'da Londra'dan Londra'yı Londra'nın|
n|Rome|Roma Roma'ya Roma'da Roma'dan Roma'yı Roma'nın|
n|Black_Sea|Karadeniz Karadeniz'e Karadeniz'de Karadeniz'den Karadeniz'i Karadeniz'in|
n|Mediterranean|Akdeniz Akdeniz'e Akdeniz'de Akdeniz'den Akdeniz'i Akdeniz'in|
n|Anatolia|Anadolu Anadolu'ya Anadolu'da Anadolu'dan Anadolu'yu Anadolu'nun|
n|Cappadocia|Kapadokya Kapadokya'ya Kapadokya'da Kapadokya'dan Kapadokya'yı Kapadokya'nın|
n|Izmir|İzmir İzmir'e İzmir'de İzmir'den İzmir'i İzmir'in|
n|Bosphorus|Boğaziçi Boğaziçi'ye Boğaziçi'de Boğaziçi'den Boğaziçi'yi Boğaziçi'nin|
n|sky|gökyüzü gökyüzünü gökyüzüne gökyüzünde gökyüzünden gökyüzünün gök göğü göğe gökte gökten göğün gökyüzündeki göğünde gökteki|gökyüzleri gökler gökyüzlerinde göklerde
n|sun|güneş güneşi güneşe güneşte güneşten güneşin güneşinde güneşteki|güneşler güneşlerde
n|moon|ay aya ayda aydan ayın ay_dede ay_dedeye ay_dedede ayında aydaki ay_dedeyi ay_dededen ay_dedenin ay_dedesi ay_dededeki|ay_dedeler
n|moonlight|ay_ışığı ay_ışığına ay_ışığında mehtap mehtabı mehtaba mehtapta mehtaptan mehtabın ay_ışığını ay_ışığından ay_ışığının ay_ışığındaki mehtabında mehtaptaki|ay_ışıkları mehtaplar mehtaplarda
n|full_moon|dolunay dolunayı dolunaya dolunayda dolunaydan dolunayın dolunayında dolunaydaki|dolunaylar dolunaylarda
n|star|yıldız yıldızı yıldıza yıldızda yıldızdan yıldızın yıldızında yıldızdaki|yıldızlar yıldızlarda
n|shooting_star|kayan_yıldız kayan_yıldıza kayan_yıldızda kayan_yıldızı kayan_yıldızdan kayan_yıldızın kayan_yıldızdaki|kayan_yıldızlar
n|planet|gezegen gezegeni gezegene gezegende gezegenden gezegenin gezegeninde gezegendeki|gezegenler gezegenlerde
n|space|uzay uzayı uzaya uzayda uzaydan uzayın uzayında uzaydaki|uzaylar uzaylarda
n|cloud|bulut bulutu buluta bulutta buluttan bulutun bulutunda buluttaki|bulutlar bulutlarda
n|rain|yağmur yağmuru yağmura yağmurda yağmurdan yağmurun yağmurunda yağmurdaki|yağmurlar yağmurlarda
n|snow|kar karı karda kardan kardaki|karlar karlarda
n|snowflake|kar_tanesi kar_tanesine kar_tanesinde kar_tanesini kar_tanesinden kar_tanesinin kar_tanesindeki|kar_taneleri
n|ice|buz buzu buza buzda buzdan buzun buzunda buzdaki|buzlar buzlarda
n|fog|sis sisi sise siste sisten sisin sisinde sisteki|sisler sislerde
n|wind|rüzgâr rüzgârı rüzgâra rüzgârda rüzgârdan rüzgârın rüzgar rüzgarı rüzgara rüzgarda rüzgardan rüzgarın rüzgârında rüzgârdaki rüzgarında rüzgardaki|rüzgârlar rüzgarlar rüzgârlarda rüzgarlarda
n|storm|fırtına fırtınayı fırtınaya fırtınada fırtınadan fırtınanın fırtınası fırtınasında fırtınadaki|fırtınalar fırtınalarda
n|thunder|gök_gürültüsü gök_gürültüsüne gök_gürültüsünde gök_gürültüsünü gök_gürültüsünden gök_gürültüsünün gök_gürültüsündeki|gök_gürültüleri
n|lightning|şimşek şimşeği şimşeğe şimşekte şimşekten şimşeğin yıldırım yıldırımı yıldırıma yıldırımda yıldırımdan yıldırımın şimşeğinde şimşekteki yıldırımında yıldırımdaki|şimşekler yıldırımlar şimşeklerde yıldırımlarda
n|rainbow|gökkuşağı gökkuşağını gökkuşağına gökkuşağında gökkuşağından gökkuşağının gökkuşağındaki|gökkuşakları gökkuşaklarında
n|weather|hava havayı havaya havada havadan havanın havası havasında havadaki|havalar havalarda
n|frost|kırağı kırağıyı kırağıya kırağıda kırağıdan kırağının kırağısı kırağısında kırağıdaki|kırağılar kırağılarda
n|flood|sel seli sele selde selden selin selinde seldeki|seller sellerde
n|earthquake|deprem depremi depreme depremde depremden depremin depreminde depremdeki|depremler depremlerde
n|wave|dalga dalgayı dalgaya dalgada dalgadan dalganın dalgası dalgasında dalgadaki|dalgalar dalgalarda
n|shade|gölge gölgeyi gölgeye gölgede gölgeden gölgenin gölgesi gölgesinde gölgedeki|gölgeler gölgelerde
n|light|ışık ışığı ışığa ışıkta ışıktan ışığın ışığında ışıktaki|ışıklar ışıklarda
n|darkness|karanlığı karanlığa karanlıkta karanlıktan karanlığın karanlığında karanlıktaki|karanlıklar karanlıklarda
n|fire|ateş ateşi ateşe ateşte ateşten ateşin yangın yangını yangına yangında yangından yangının ateşinde ateşteki yangınında yangındaki|ateşler yangınlar ateşlerde yangınlarda
n|flame|alev alevi aleve alevde alevden alevin alevinde alevdeki|alevler alevlerde
n|smoke|duman dumanı dumana dumanda dumandan dumanın dumanında dumandaki|dumanlar dumanlarda
n|ash|kül külü küle külde külden külün külünde küldeki|küller küllerde
n|dust|toz tozu toza tozda tozdan tozun tozunda tozdaki|tozlar tozlarda
n|mud|çamur çamuru çamura çamurda çamurdan çamurun çamurunda çamurdaki|çamurlar çamurlarda
n|sand|kum kumu kuma kumda kumdan kumun kumunda kumdaki|kumlar kumlarda
n|soil|toprak toprağı toprağa toprakta topraktan toprağın toprağında topraktaki|topraklar topraklarda
n|stone|taş taşı taşa taşta taşın taşında taştaki|taşlar taşlarda
n|pebble|çakıl çakılı çakıla çakılda çakıldan çakılın çakılında çakıldaki|çakıllar çakıllarda
n|water|su suyu suya suda sudan suyun suyunda sudaki|sular sularda
n|morning|sabah sabahı sabaha sabahta sabahtan sabahın sabahında sabahtaki|sabahlar sabahlarda
n|noon|öğle öğleyi öğleye öğlede öğleden öğlenin öğlesi öğlesinde öğledeki|öğleler öğlelerde
n|afternoon|öğleden_sonra öğleden_sonraya öğleden_sonrada öğleden_sonrayı öğleden_sonradan öğleden_sonranın öğleden_sonrası öğleden_sonradaki|öğleden_sonralar
n|evening|akşam akşamı akşama akşamda akşamdan akşamın akşamında akşamdaki|akşamlar akşamlarda
n|night|gece geceyi geceye gecede geceden gecenin gecesi gecesinde gecedeki|geceler gecelerde
n|midnight|gece_yarısı gece_yarısına gece_yarısında gece_yarısını gece_yarısından gece_yarısının gece_yarısındaki|gece_yarıları
n|dawn|şafak şafağı şafağa şafakta şafaktan şafağın şafağında şafaktaki|şafaklar şafaklarda
n|sunrise|gün_doğumu gün_doğumuna gün_doğumunda gün_doğumunu gün_doğumundan gün_doğumunun gün_doğumundaki|gün_doğumları
n|sunset|gün_batımı gün_batımına gün_batımında gün_batımını gün_batımından gün_batımının gün_batımındaki|gün_batımları
n|day|gün günü güne günde günden günün gününde gündeki|günler günlerde
n|week|hafta haftayı haftaya haftada haftadan haftanın haftası haftasında haftadaki|haftalar haftalarda
n|year|yıl yılı yıla yılda yıldan yılın sene seneyi seneye senede seneden senenin senesi yılında yıldaki senesinde senedeki|yıllar seneler yıllarda senelerde
n|hour|saat saati saate saatte saatten saatin saatinde saatteki|saatler saatlerde
n|minute|dakika dakikayı dakikaya dakikada dakikadan dakikanın dakikası dakikasında dakikadaki|dakikalar dakikalarda
n|second|saniye saniyeyi saniyeye saniyede saniyeden saniyenin saniyesi saniyesinde saniyedeki|saniyeler saniyelerde
n|time|zaman zamanı zamana zamanda zamandan zamanın zamanında zamandaki|zamanlar zamanlarda
n|moment|an anda andan anın anında andaki|anlar anlarda
n|season|mevsim mevsimi mevsime mevsimde mevsimden mevsimin mevsiminde mevsimdeki|mevsimler mevsimlerde
n|summer|yaz yazı yaza yazda yazdan yazın yazında yazdaki|yazlar yazlarda
n|autumn|sonbahar sonbaharı sonbahara sonbaharda sonbahardan sonbaharın güz güzü güze güzde güzden güzün sonbaharında sonbahardaki güzünde güzdeki|sonbaharlar güzler sonbaharlarda güzlerde
n|winter|kış kışı kışa kışta kıştan kışın kışında kıştaki|kışlar kışlarda
n|weekend|hafta_sonu hafta_sonuna hafta_sonunda hafta_sonunu hafta_sonundan hafta_sonunun hafta_sonundaki|hafta_sonları
n|Monday|pazartesi pazartesiye pazarteside pazartesinin pazartesisi pazartesiyi pazartesiden pazartesideki|pazartesiler
n|Tuesday|salı salıya salıda salının salısı salıyı salıdan salıdaki|salılar
n|Wednesday|çarşamba çarşambaya çarşambada çarşambanın çarşambası çarşambayı çarşambadan çarşambadaki|çarşambalar
n|Thursday|perşembe perşembeye perşembede perşembenin perşembesi perşembeyi perşembeden perşembedeki|perşembeler
n|Friday|cuma cumaya cumada cumanın cuması cumayı cumadan cumadaki|cumalar
n|Saturday|cumartesi cumartesiye cumarteside cumartesinin cumartesisi cumartesiyi cumartesiden cumartesideki|cumartesiler
n|Sunday|pazar pazara pazarda pazarın pazarı pazardan pazardaki|pazarlar
n|January|ocak ocağa ocakta ocağın ocağı ocaktan ocaktaki|ocaklar
n|February|şubat şubata şubatta şubatın şubatı şubattan şubattaki|şubatlar
n|March|mart marta martta martın marttan marttaki|martlar
n|April|nisan nisana nisanda nisanın nisanı nisandan nisandaki|nisanlar
n|May|mayıs mayısa mayısta mayısın mayısı mayıstan mayıstaki|mayıslar
n|June|haziran hazirana haziranda haziranın haziranı hazirandan hazirandaki|haziranlar
n|July|temmuz temmuza temmuzda temmuzun temmuzu temmuzdan temmuzdaki|temmuzlar
n|August|ağustos ağustosa ağustosta ağustosun ağustosu ağustostan ağustostaki|ağustoslar
n|September|eylül eylüle eylülde eylülün eylülü eylülden eylüldeki|eylüller
n|October|ekim ekime ekimde ekimin ekimi ekimden ekimdeki|ekimler
n|November|kasım kasıma kasımda kasımın kasımı kasımdan kasımdaki|kasımlar
n|December|aralık aralığa aralıkta aralığın aralığı aralıktan aralıktaki|aralıklar
n|century|yüzyıl yüzyılı yüzyıla yüzyılda yüzyıldan yüzyılın yüzyılında yüzyıldaki|yüzyıllar yüzyıllarda
n|age|çağ çağı çağa çağda çağdan çağın çağında çağdaki|çağlar çağlarda
n|childhood|çocukluk çocukluğu çocukluğa çocuklukta çocukluktan çocukluğun çocukluğunda çocukluktaki|çocukluklar çocukluklarda
n|feast|bayram bayramı bayrama bayramda bayramdan bayramında bayramdaki|bayramlar bayramlarda
n|Ramadan|ramazan ramazanı ramazana ramazanda ramazandan ramazanın ramazanında ramazandaki|ramazanlar ramazanlarda
n|Eid|şeker_bayramı şeker_bayramına şeker_bayramında kurban_bayramı kurban_bayramına kurban_bayramında şeker_bayramını şeker_bayramından şeker_bayramının şeker_bayramındaki kurban_bayramını kurban_bayramından kurban_bayramının kurban_bayramındaki|şeker_bayramları kurban_bayramları
n|Christmas|Noel Noeli Noele Noelde Noelden Noelin Noelinde Noeldeki|Noeller Noellerde
n|New_Year|yılbaşı yılbaşını yılbaşına yılbaşında yılbaşından yılbaşının yeni_yıl yeni_yıla yeni_yılda yılbaşındaki yeni_yılı yeni_yıldan yeni_yılın yeni_yıldaki|yılbaşları yeni_yıllar yılbaşlarında
n|birthday|doğum_günü doğum_gününe doğum_gününde doğum_gününü doğum_gününden doğum_gününün doğum_günündeki|doğum_günleri
n|wedding|düğün düğünü düğüne düğünde düğünden düğünün düğününde düğündeki|düğünler düğünlerde
n|engagement|nişan nişanı nişana nişanda nişandan nişanın nişanında nişandaki|nişanlar nişanlarda
n|party|parti partiyi partiye partide partiden partinin partisi kutlama kutlamayı kutlamaya kutlamada kutlamadan kutlamanın kutlaması partisinde partideki kutlamasında kutlamadaki|partiler kutlamalar partilerde kutlamalarda
n|anniversary|yıl_dönümü yıl_dönümüne yıl_dönümünde yıl_dönümünü yıl_dönümünden yıl_dönümünün yıl_dönümündeki|yıl_dönümleri
n|graduation|mezuniyet mezuniyeti mezuniyete mezuniyette mezuniyetten mezuniyetin mezuniyetinde mezuniyetteki|mezuniyetler mezuniyetlerde
n|Mother's_Day|anneler_günü anneler_gününe anneler_gününde anneler_gününü anneler_gününden anneler_gününün anneler_günündeki|anneler_günleri
n|Father's_Day|babalar_günü babalar_gününe babalar_gününde babalar_gününü babalar_gününden babalar_gününün babalar_günündeki|babalar_günleri
n|Teachers'_Day|öğretmenler_günü öğretmenler_gününe öğretmenler_gününde öğretmenler_gününü öğretmenler_gününden öğretmenler_gününün öğretmenler_günündeki|öğretmenler_günleri
n|Valentine's_Day|sevgililer_günü sevgililer_gününe sevgililer_gününde sevgililer_gününü sevgililer_gününden sevgililer_gününün sevgililer_günündeki|sevgililer_günleri
n|Republic_Day|cumhuriyet_bayramı cumhuriyet_bayramına cumhuriyet_bayramında cumhuriyet_bayramını cumhuriyet_bayramından cumhuriyet_bayramının cumhuriyet_bayramındaki|cumhuriyet_bayramları
n|Children's_Day|çocuk_bayramı çocuk_bayramına çocuk_bayramında çocuk_bayramını çocuk_bayramından çocuk_bayramının çocuk_bayramındaki|çocuk_bayramları
n|festival|festival festivali festivale festivalde festivalden festivalin şenlik şenliği şenliğe şenlikte şenlikten şenliğin festivalinde festivaldeki şenliğinde şenlikteki|festivaller şenlikler festivallerde şenliklerde
n|holiday|tatil tatili tatile tatilde tatilden tatilin tatilinde tatildeki|tatiller tatillerde
n|trip|gezi geziyi geziye gezide geziden gezinin gezisi gezisinde gezideki|geziler gezilerde
n|journey|yolculuk yolculuğu yolculuğa yolculukta yolculuktan yolculuğun yolculuğunda yolculuktaki|yolculuklar yolculuklarda
n|excursion|gezinti gezintiyi gezintiye gezintide gezintiden gezintinin gezintisi gezintisinde gezintideki|gezintiler gezintilerde
n|picnic|piknik pikniği pikniğe piknikte piknikten pikniğin pikniğinde piknikteki|piknikler pikniklerde
n|concert|konser konseri konsere konserde konserden konserin konserinde konserdeki|konserler konserlerde
n|exhibition|sergi sergiyi sergiye sergide sergiden serginin sergisi sergisinde sergideki|sergiler sergilerde
n|meeting|toplantı toplantıyı toplantıya toplantıda toplantıdan toplantının toplantısı toplantısında toplantıdaki|toplantılar toplantılarda
n|course|kurs kursu kursa kursta kurstan kursun kursunda kurstaki|kurslar kurslarda
n|fair|fuar fuarı fuara fuarda fuardan fuarın fuarında fuardaki|fuarlar fuarlarda
n|funeral|cenaze cenazeyi cenazeye cenazede cenazeden cenazenin cenazesi cenazesinde cenazedeki|cenazeler cenazelerde
n|room|oda odayı odaya odada odadan odanın odası odasında odadaki|odalar odalarda
n|kitchen|mutfak mutfağı mutfağa mutfakta mutfaktan mutfağın mutfağında mutfaktaki|mutfaklar mutfaklarda
n|bedroom|yatak_odası yatak_odasına yatak_odasında yatak_odasını yatak_odasından yatak_odasının yatak_odasındaki|yatak_odaları
n|bathroom|banyo banyoyu banyoya banyoda banyodan banyonun banyosu banyosunda banyodaki|banyolar banyolarda
n|toilet|tuvalet tuvaleti tuvalete tuvalette tuvaletten tuvaletin tuvaletinde tuvaletteki|tuvaletler tuvaletlerde
n|living_room|oturma_odası oturma_odasına oturma_odasında oturma_odasını oturma_odasından oturma_odasının oturma_odasındaki|oturma_odaları
n|attic|tavan_arası tavan_arasına tavan_arasında tavan_arasını tavan_arasından tavan_arasının tavan_arasındaki|tavan_araları
n|cellar|bodrum bodrumu bodruma bodrumda bodrumdan bodrumun bodrumunda bodrumdaki|bodrumlar bodrumlarda
n|balcony|balkon balkonu balkona balkonda balkondan balkonun balkonunda balkondaki|balkonlar balkonlarda
n|terrace|teras terası terasa terasta terastan terasın terasında terastaki|teraslar teraslarda
n|roof|çatı çatıyı çatıya çatıda çatıdan çatının çatısı çatısında çatıdaki|çatılar çatılarda
n|wall|duvar duvarı duvara duvarda duvardan duvarın duvarında duvardaki|duvarlar duvarlarda
n|floor|zemin zemini zemine zeminde zeminden zeminin zemininde zemindeki|zeminler zeminlerde
n|ceiling|tavan tavanı tavana tavanda tavandan tavanın tavanında tavandaki|tavanlar tavanlarda
n|door|kapı kapıyı kapıya kapıda kapıdan kapının kapısı kapısında kapıdaki|kapılar kapılarda
n|gate|bahçe_kapısı bahçe_kapısına bahçe_kapısında bahçe_kapısını bahçe_kapısından bahçe_kapısının bahçe_kapısındaki|bahçe_kapıları
n|window|pencere pencereyi pencereye pencerede pencereden pencerenin penceresi cam camı cama camda camın penceresinde penceredeki camında camdaki|pencereler camlar pencerelerde camlarda
n|stairs|merdiven merdiveni merdivene merdivende merdivenden merdivenin merdiveninde merdivendeki|merdivenler merdivenlerde
n|chimney|baca bacayı bacaya bacada bacadan bacanın bacası bacasında bacadaki|bacalar bacalarda
n|courtyard|avlu avluyu avluya avluda avludan avlunun avlusu avlusunda avludaki|avlular avlularda
n|fence|çit çiti çite çitte çitten çitin çitinde çitteki|çitler çitlerde
n|threshold|eşik eşiği eşiğe eşikte eşikten eşiğin eşiğinde eşikteki|eşikler eşiklerde
n|corridor|koridor koridoru koridora koridorda koridordan koridorun koridorunda koridordaki|koridorlar koridorlarda
n|lift|asansör asansörü asansöre asansörde asansörden asansörün asansöründe asansördeki|asansörler asansörlerde
n|table|masa masayı masaya masada masası masanın masasını|masalar masaları
n|chair|sandalye sandalyeyi sandalyeye sandalyede sandalyesi sandalyenin sandalyesini|sandalyeler sandalyeleri
n|armchair|koltuk koltuğu koltuğa koltukta koltuğun koltuğunu|koltuklar koltukları
n|sofa|kanepe kanepeyi kanepeye kanepede kanepesi divan divanı divana divanda kanepenin kanepesini divanın divanını|kanepeler divanlar kanepeleri divanları
n|stool|tabure tabureyi tabureye taburede taburesi taburenin taburesini|tabureler tabureleri
n|bed|yatak yatağı yatağa yatakta yatağın yatağını|yataklar yatakları
n|cradle|beşik beşiği beşiğe beşikte beşiğin beşiğini|beşikler beşikleri
n|cupboard|dolap dolabı dolaba dolapta dolabın dolabını|dolaplar dolapları
n|wardrobe|gardırop gardırobu gardıroba gardıropta gardırobun gardırobunu|gardıroplar gardıropları
n|shelf|raf rafı rafa rafta rafın rafını|raflar rafları
n|drawer|çekmece çekmeceyi çekmeceye çekmecede çekmecesi çekmecenin çekmecesini|çekmeceler çekmeceleri
n|chest|sandık sandığı sandığa sandıkta sandığın sandığını|sandıklar sandıkları
n|mirror|ayna aynayı aynaya aynada aynası aynanın aynasını|aynalar aynaları
n|carpet|halı halıyı halıya halıda halısı halının halısını|halılar halıları
n|rug|kilim kilimi kilime kilimde kilimin kilimini|kilimler kilimleri
n|curtain|perde perdeyi perdeye perdede perdesi perdenin perdesini|perdeler perdeleri
n|lamp|lamba lambayı lambaya lambada lambası lambanın lambasını|lambalar lambaları
n|lantern|fener feneri fenere fenerde fenerin fenerini|fenerler fenerleri
n|candle|mum mumu muma mumda mumun mumunu|mumlar mumları
n|clock|duvar_saati duvar_saatini duvar_saatine duvar_saatinde|duvar_saatları
n|clock_tower|saat_kulesi saat_kulesini saat_kulesine saat_kulesinde|saat_kuleleri
n|alarm_clock|çalar_saat çalar_saati çalar_saate çalar_saatte|çalar_saatler
n|pillow|yastık yastığı yastığa yastıkta yastığın yastığını|yastıklar yastıkları
n|blanket|battaniye battaniyeyi battaniyeye battaniyede battaniyesi battaniyenin battaniyesini|battaniyeler battaniyeleri
n|quilt|yorgan yorganı yorgana yorganda yorganın yorganını|yorganlar yorganları
n|sheet|çarşaf çarşafı çarşafa çarşafta çarşafın çarşafını|çarşaflar çarşafları
n|towel|havlu havluyu havluya havluda havlusu havlunun havlusunu|havlular havluları
n|soap|sabun sabunu sabuna sabunda sabunun sabununu|sabunlar sabunları
n|toothbrush|diş_fırçası diş_fırçasını diş_fırçasına diş_fırçasında|diş_fırçaları
n|toothpaste|diş_macunu diş_macununu diş_macununa diş_macununda|diş_macunları
n|comb|tarak tarağı tarağa tarakta tarağın tarağını|taraklar tarakları
n|bathtub|küvet küveti küvete küvette küvetin küvetini|küvetler küvetleri
n|shower|duş duşu duşa duşta duşun duşunu|duşlar duşları
n|tap|musluk musluğu musluğa muslukta musluğun musluğunu|musluklar muslukları
n|sink|lavabo lavaboyu lavaboya lavaboda lavabosu lavabonun lavabosunu|lavabolar lavaboları
n|stove|soba sobayı sobaya sobada sobası sobanın sobasını|sobalar sobaları
n|fridge|buzdolabı buzdolabını buzdolabına buzdolabında buzdolabının|buzdolapları buzdolaplarını
n|washing_machine|çamaşır_makinesi çamaşır_makinesini çamaşır_makinesine çamaşır_makinesinde|çamaşır_makineleri
n|dishwasher|bulaşık_makinesi bulaşık_makinesini bulaşık_makinesine bulaşık_makinesinde|bulaşık_makineleri
n|vacuum_cleaner|elektrikli_süpürge elektrikli_süpürgeyi elektrikli_süpürgeye elektrikli_süpürgede elektrikli_süpürgesi|elektrikli_süpürgeler
n|iron|ütü ütüyü ütüye ütüde ütüsü demir demiri demire demirde ütünün ütüsünü demirin demirini|ütüler demirler ütüleri demirleri
n|broom|süpürge süpürgeyi süpürgeye süpürgede süpürgesi süpürgenin süpürgesini|süpürgeler süpürgeleri
n|bucket|kova kovayı kovaya kovada kovası kovanın kovasını|kovalar kovaları
n|rubbish|çöp çöpü çöpe çöpte çöpün çöpünü|çöpler çöpleri
n|bin|çöp_kutusu çöp_kutusunu çöp_kutusuna çöp_kutusunda|çöp_kutuları
n|key|anahtar anahtarı anahtara anahtarda anahtarın anahtarını|anahtarlar anahtarları
n|lock|kilit kilidi kilide kilitte kilidin kilidini|kilitler kilitleri
n|bell|zil zili zile zilde çan çanı çana çanda zilin zilini çanın çanını|ziller çanlar zilleri çanları
n|picture|resim resmi resme resimde resmin resmini|resimler resimleri
n|painting|tablo tabloyu tabloya tabloda tablosu tablonun tablosunu|tablolar tabloları
n|vase|vazo vazoyu vazoya vazoda vazosu vazonun vazosunu|vazolar vazoları
n|pot|saksı saksıyı saksıya saksıda saksısı tencere tencereyi tencereye tencerede tenceresi saksının saksısını tencerenin tenceresini|saksılar tencereler saksıları tencereleri
n|pan|tava tavayı tavaya tavada tavası tavasını|tavalar tavaları
n|kettle|çaydanlık çaydanlığı çaydanlığa çaydanlıkta çaydanlığın çaydanlığını|çaydanlıklar çaydanlıkları
n|teapot|demlik demliği demliğe demlikte demliğin demliğini|demlikler demlikleri
n|plate|tabak tabağı tabağa tabakta tabağın tabağını|tabaklar tabakları
n|bowl|kâse kâseyi kâseye kâsede kâsesi kase kaseyi kaseye kasede kasesi kâsenin kâsesini kasenin kasesini|kâseler kaseler kâseleri kaseleri
n|cup|fincan fincanı fincana fincanda kupa kupayı kupaya kupada kupası fincanın fincanını kupanın kupasını|fincanlar kupalar fincanları kupaları
n|glass|bardak bardağı bardağa bardakta bardağın bardağını|bardaklar bardakları
n|bottle|şişe şişeyi şişeye şişede şişesi şişenin şişesini|şişeler şişeleri
n|jar|kavanoz kavanozu kavanoza kavanozda kavanozun kavanozunu|kavanozlar kavanozları
n|spoon|kaşık kaşığı kaşığa kaşıkta kaşığın kaşığını|kaşıklar kaşıkları
n|fork|çatal çatalı çatala çatalda çatalın çatalını|çatallar çatalları
n|knife|bıçak bıçağı bıçağa bıçakta bıçağın bıçağını|bıçaklar bıçakları
n|tray|tepsi tepsiyi tepsiye tepside tepsisi tepsinin tepsisini|tepsiler tepsileri
n|basket|sepet sepeti sepete sepette sepetin sepetini|sepetler sepetleri
n|box|kutu kutuyu kutuya kutuda kutusu kutunun kutusunu|kutular kutuları
n|bag|çanta çantayı çantaya çantada çantası çantanın çantasını|çantalar çantaları
n|sack|çuval çuvalı çuvala çuvalda çuvalın çuvalını|çuvallar çuvalları
n|suitcase|bavul bavulu bavula bavulda valiz valizi valize valizde bavulun bavulunu valizin valizini|bavullar valizler bavulları valizleri
n|backpack|sırt_çantası sırt_çantasını sırt_çantasına sırt_çantasında|sırt_çantaları
n|umbrella|şemsiye şemsiyeyi şemsiyeye şemsiyede şemsiyesi şemsiyenin şemsiyesini|şemsiyeler şemsiyeleri
n|barrel|fıçı fıçıyı fıçıya fıçıda fıçısı fıçının fıçısını|fıçılar fıçıları
n|jug|sürahi sürahiyi sürahiye sürahide sürahisi sürahinin sürahisini|sürahiler sürahileri
n|tablecloth|masa_örtüsü masa_örtüsünü masa_örtüsüne masa_örtüsünde|masa_örtüleri
n|napkin|peçete peçeteyi peçeteye peçetede peçetesi peçetenin peçetesini|peçeteler peçeteleri
n|bench|bank bankı bankta bankın bankını|banklar bankları
n|bread|ekmek ekmeği ekmeğe ekmekte ekmeğin ekmeğini|ekmekler ekmekleri
n|bun|poğaça poğaçayı poğaçaya poğaçada poğaçası poğaçanın poğaçasını|poğaçalar poğaçaları
n|simit|simit simidi simide simitte simidin simidini|simitler simitleri
n|pastry|börek böreği böreğe börekte böreğin böreğini|börekler börekleri
n|cake|pasta pastayı pastaya pastada pastası kek keki keke kekte pastanın pastasını kekin kekini|pastalar kekler pastaları kekleri
n|biscuit|kurabiye kurabiyeyi kurabiyeye kurabiyede kurabiyesi kurabiyenin kurabiyesini|kurabiyeler kurabiyeleri
n|pie|turta turtayı turtaya turtada turtası turtanın turtasını|turtalar turtaları
n|flour|un unu una unda unun ununu|unlar unları
n|dough|hamur hamuru hamura hamurda hamurun hamurunu|hamurlar hamurları
n|salt|tuz tuzu tuza tuzda tuzun tuzunu|tuzlar tuzları
n|sugar|şeker şekeri şekere şekerde şekerin şekerini|şekerler şekerleri
n|pepper|karabiber karabiberi karabibere karabiberde biber biberi bibere biberde karabiberin karabiberini biberin biberini|karabiberler biberler karabiberleri biberleri
n|oil|yağ yağı yağa yağda yağın yağını|yağlar yağları
n|olive_oil|zeytinyağı zeytinyağını zeytinyağına zeytinyağında zeytinyağının|zeytinyağları zeytinyağlarını
n|olive|zeytin zeytini zeytine zeytinde zeytinin zeytinini|zeytinler zeytinleri
n|butter|tereyağı tereyağını tereyağına tereyağında tereyağının|tereyağları tereyağlarını
n|cheese|peynir peyniri peynire peynirde peynirin peynirini|peynirler peynirleri
n|milk|süt sütü süte sütte sütün sütünü|sütler sütleri
n|yoghurt|yoğurt yoğurdu yoğurda yoğurtta yoğurdun yoğurdunu|yoğurtlar yoğurtları
n|egg|yumurta yumurtayı yumurtaya yumurtada yumurtası yumurtanın yumurtasını|yumurtalar yumurtaları
n|honey|bal bali bale balde balin balini|baller balleri
n|jam|reçel reçeli reçele reçelde reçelin reçelini|reçeller reçelleri
n|chocolate|çikolata çikolatayı çikolataya çikolatada çikolatası çikolatanın çikolatasını|çikolatalar çikolataları
n|ice_cream|dondurma dondurmayı dondurmaya dondurmada dondurması dondurmanın dondurmasını|dondurmalar dondurmaları
n|sweet|şekerleme şekerlemeyi şekerlemeye şekerlemede şekerlemesi şekerlemenin şekerlemesini|şekerlemeler şekerlemeleri
n|Turkish_delight|lokum lokumu lokuma lokumda lokumun lokumunu|lokumlar lokumları
n|baklava|baklava baklavayı baklavaya baklavada baklavası baklavanın baklavasını|baklavalar baklavaları
n|dessert|tatlıyı tatlıya tatlıda tatlısı tatlının tatlısını|tatlılar tatlıları
n|meat|et eti ete ette etin etini|etler etleri
n|meatball|köfte köfteyi köfteye köftede köftesi köftenin köftesini|köfteler köfteleri
n|kebab|kebap kebabı kebaba kebapta kebabın kebabını|kebaplar kebapları
n|sausage|sosis sosisi sosise sosiste sosisin sosisini|sosisler sosisleri
n|chicken|tavuk_eti tavuk_etini tavuk_etine tavuk_etinde|tavuk_etleri
n|soup|çorba çorbayı çorbaya çorbada çorbası çorbanın çorbasını|çorbalar çorbaları
n|rice|pilav pilavı pilava pilavda pirinç pirinci pirince pirinçte pilavın pilavını pirincin pirincini|pilavlar pirinçler pilavları pirinçleri
n|pasta|makarna makarnayı makarnaya makarnada makarnası makarnanın makarnasını|makarnalar makarnaları
n|salad|salata salatayı salataya salatada salatası salatanın salatasını|salatalar salataları
n|sandwich|sandviç sandvici sandvice sandviçte sandvicin sandvicini|sandviçler sandviçleri
n|pizza|pizza pizzayı pizzaya pizzada pizzası pizzanın pizzasını|pizzalar pizzaları
n|pancake|krep krepi krepe krepte krepin krepini|krepler krepleri
n|omelette|omlet omleti omlete omlette omletin omletini|omletler omletleri
n|food|yemek yemeği yemeğe yemekte yemeğin yemeğini|yemekler yemekleri
n|meal|öğün öğünü öğüne öğünde öğünün öğününü|öğünler öğünleri
n|breakfast|kahvaltı kahvaltıyı kahvaltıya kahvaltıda kahvaltısı kahvaltının kahvaltısını|kahvaltılar kahvaltıları
n|lunch|öğle_yemeği öğle_yemeğini öğle_yemeğine öğle_yemeğinde|öğle_yemekleri
n|dinner|akşam_yemeği akşam_yemeğini akşam_yemeğine akşam_yemeğinde|akşam_yemekleri
n|recipe|tarif tarifi tarife tarifte tarifin tarifini|tarifler tarifleri
n|tea|çay çayı çaya çayda çayın çayını|çaylar çayları
n|coffee|kahve kahveyi kahveye kahvede kahvesi kahvenin kahvesini|kahveler kahveleri
n|Turkish_coffee|türk_kahvesi türk_kahvesini türk_kahvesine türk_kahvesinde|türk_kahveleri
n|juice|meyve_suyu meyve_suyunu meyve_suyuna meyve_suyunda|meyve_suyları
n|lemonade|limonata limonatayı limonataya limonatada limonatası limonatanın limonatasını|limonatalar limonataları
n|wine|şarap şarabı şaraba şarapta şarabın şarabını|şaraplar şarapları
n|beer|bira birayı biraya birada birası biranın birasını|biralar biraları
n|cream|krema kremayı kremaya kremada kreması kremanın kremasını|kremalar kremaları
n|sauce|sos sosu sosa sosta sosun sosunu|soslar sosları
n|yeast|maya mayayı mayaya mayada mayası mayanın mayasını|mayalar mayaları
n|vinegar|sirke sirkeyi sirkeye sirkede sirkesi sirkenin sirkesini|sirkeler sirkeleri
n|spice|baharat baharatı baharata baharatta baharatın baharatını|baharatlar baharatları
n|fruit|meyve meyveyi meyveye meyvede meyvesi meyvenin meyvesini|meyveler meyveleri
n|apple|elma elmayı elmaya elmada elmanın elmasını|elmalar elmaları
n|pear|armut armudu armuda armutta armudun armudunu|armutlar armutları
n|plum|erik eriği eriğe erikte eriğin eriğini|erikler erikleri
n|peach|şeftali şeftaliyi şeftaliye şeftalide şeftalisi şeftalinin şeftalisini|şeftaliler şeftalileri
n|apricot|kayısı kayısıyı kayısıya kayısıda kayısısı kayısının kayısısını|kayısılar kayısıları
n|cherry|kiraz kirazı kiraza kirazda kirazın kirazını|kirazlar kirazları
n|sour_cherry|vişne vişneyi vişneye vişnede vişnesi vişnenin vişnesini|vişneler vişneleri
n|strawberry|çilek çileği çileğe çilekte çileğin çileğini|çilekler çilekleri
n|raspberry|ahududu ahududuyu ahududuya ahudududa ahududusu ahududunun ahududusunu|ahududular ahududuları
n|blackberry|böğürtlen böğürtleni böğürtlene böğürtlende böğürtlenin böğürtlenini|böğürtlenler böğürtlenleri
n|grape|üzüm üzümü üzüme üzümde üzümün üzümünü|üzümler üzümleri
n|fig|incir inciri incire incirde incirin incirini|incirler incirleri
n|pomegranate|nar narı nara narda narın narını|narlar narları
n|orange|portakal portakalı portakala portakalda portakalın portakalını|portakallar portakalları
n|mandarin|mandalina mandalinayı mandalinaya mandalinada mandalinası mandalinanın mandalinasını|mandalinalar mandalinaları
n|lemon|limon limonu limona limonda limonun limonunu|limonlar limonları
n|banana|muz muzu muza muzda muzun muzunu|muzlar muzları
n|watermelon|karpuz karpuzu karpuza karpuzda karpuzun karpuzunu|karpuzlar karpuzları
n|melon|kavun kavunu kavuna kavunda kavunun kavununu|kavunlar kavunları
n|quince|ayva ayvayı ayvaya ayvada ayvası ayvanın ayvasını|ayvalar ayvaları
n|walnut|ceviz cevizi cevize cevizde cevizin cevizini|cevizler cevizleri
n|hazelnut|fındık fındığı fındığa fındıkta fındığın fındığını|fındıklar fındıkları
n|almond|badem bademi bademe bademde bademin bademini|bademler bademleri
n|chestnut|kestane kestaneyi kestaneye kestanede kestanesi kestanenin kestanesini|kestaneler kestaneleri
n|date|hurma hurmayı hurmaya hurmada hurması hurmanın hurmasını|hurmalar hurmaları
n|vegetable|sebze sebzeyi sebzeye sebzede sebzesi sebzenin sebzesini|sebzeler sebzeleri
n|tomato|domates domatesi domatese domateste domatesin domatesini|domatesler domatesleri
n|cucumber|salatalık salatalığı salatalığa salatalıkta salatalığın salatalığını|salatalıklar salatalıkları
n|potato|patates patatesi patatese patateste patatesin patatesini|patatesler patatesleri
n|onion|soğan soğanı soğana soğanda soğanın soğanını|soğanlar soğanları
n|garlic|sarımsak sarımsağı sarımsağa sarımsakta sarımsağın sarımsağını|sarımsaklar sarımsakları
n|carrot|havuç havucu havuca havuçta havucun havucunu|havuçlar havuçları
n|aubergine|patlıcan patlıcanı patlıcana patlıcanda patlıcanın patlıcanını|patlıcanlar patlıcanları
n|pumpkin|balkabağı balkabağını balkabağına balkabağında balkabağının|balkabakları balkabaklarını
n|courgette|kabak kabağı kabağa kabakta kabağın kabağını|kabaklar kabakları
n|cabbage|lahana lahanayı lahanaya lahanada lahanası lahananın lahanasını|lahanalar lahanaları
n|spinach|ıspanak ıspanağı ıspanağa ıspanakta ıspanağın ıspanağını|ıspanaklar ıspanakları
n|lettuce|marul marulu marula marulda marulun marulunu|marullar marulları
n|bean|fasulye fasulyeyi fasulyeye fasulyede fasulyesi fasulyenin fasulyesini|fasulyeler fasulyeleri
n|lentil|mercimek mercimeği mercimeğe mercimekte mercimeğin mercimeğini|mercimekler mercimekleri
n|pea|bezelye bezelyeyi bezelyeye bezelyede bezelyesi bezelyenin bezelyesini|bezelyeler bezelyeleri
n|chickpea|nohut nohudu nohuda nohutta nohudun nohudunu|nohutlar nohutları
n|maize|mısır mısırı mısıra mısırda mısırın mısırını|mısırlar mısırları
n|mushroom|mantar mantarı mantara mantarda mantarın mantarını|mantarlar mantarları
n|parsley|maydanoz maydanozu maydanoza maydanozda maydanozun maydanozunu|maydanozlar maydanozları
n|mint|nane naneyi naneye nanede nanesi nanenin nanesini|naneler naneleri
n|wheat|buğday buğdayı buğdaya buğdayda buğdayın buğdayını|buğdaylar buğdayları
n|barley|arpa arpayı arpaya arpada arpası arpanın arpasını|arpalar arpaları
n|tree|ağaç ağacı ağaca ağaçta ağacın ağacını|ağaçlar ağaçları
n|oak|meşe meşeyi meşeye meşede meşesi meşenin meşesini|meşeler meşeleri
n|pine|çam çamı çama çamda çamın çamını|çamlar çamları
n|plane_tree|çınar çınarı çınara çınarda çınarın çınarını|çınarlar çınarları
n|poplar|kavak kavağı kavağa kavakta kavağın kavağını|kavaklar kavakları
n|willow|söğüt söğüdü söğüde söğütte söğüdün söğüdünü|söğütler söğütleri
n|fir|köknar köknarı köknara köknarda köknarın köknarını|köknarlar köknarları
n|olive_tree|zeytin_ağacı zeytin_ağacını zeytin_ağacına zeytin_ağacında|zeytin_ağaçları
n|apple_tree|elma_ağacı elma_ağacını elma_ağacına elma_ağacında|elma_ağaçları
n|cherry_tree|kiraz_ağacı kiraz_ağacını kiraz_ağacına kiraz_ağacında|kiraz_ağaçları
n|branch|dal dalı dala dalda dalın dalını|dallar dalları
n|leaf|yaprak yaprağı yaprağa yaprakta yaprağın yaprağını|yapraklar yaprakları
n|root|kök kökü köke kökte kökün kökünü|kökler kökleri
n|trunk|gövde gövdeyi gövdeye gövdede gövdesi gövdenin gövdesini|gövdeler gövdeleri
n|seed|tohum tohumu tohuma tohumda tohumun tohumunu|tohumlar tohumları
n|sapling|fidan fidanı fidana fidanda fidanın fidanını|fidanlar fidanları
n|pine_cone|kozalak kozalağı kozalağa kozalakta kozalağın kozalağını|kozalaklar kozalakları
n|flower|çiçek çiçeği çiçeğe çiçekte çiçeğin çiçeğini|çiçekler çiçekleri
n|rose|gül gülü güle gülde gülün gülünü|güller gülleri
n|tulip|lale laleyi laleye lalede lalesi lalenin lalesini|laleler laleleri
n|daisy|papatya papatyayı papatyaya papatyada papatyası papatyanın papatyasını|papatyalar papatyaları
n|violet|menekşe menekşeyi menekşeye menekşede menekşesi menekşenin menekşesini|menekşeler menekşeleri
n|carnation|karanfil karanfili karanfile karanfilde karanfilin karanfilini|karanfiller karanfilleri
n|sunflower|ayçiçeği ayçiçeğini ayçiçeğine ayçiçeğinde ayçiçeğinin|ayçiçekleri ayçiçeklerini
n|poppy|gelincik gelinciği gelinciğe gelincikte gelinciğin gelinciğini|gelincikler gelincikleri
n|snowdrop|kardelen kardeleni kardelene kardelende kardelenin kardelenini|kardelenler kardelenleri
n|lavender|lavanta lavantayı lavantaya lavantada lavantası lavantanın lavantasını|lavantalar lavantaları
n|jasmine|yasemin yasemini yasemine yaseminde yaseminin yaseminini|yaseminler yaseminleri
n|hyacinth|sümbül sümbülü sümbüle sümbülde sümbülün sümbülünü|sümbüller sümbülleri
n|lily|zambak zambağı zambağa zambakta zambağın zambağını|zambaklar zambakları
n|grass|ot otu ota otta çimen çimeni çimene çimende otun otunu çimenin çimenini|otlar çimenler otları çimenleri
n|clover|yonca yoncayı yoncaya yoncada yoncası yoncanın yoncasını|yoncalar yoncaları
n|moss|yosun yosunu yosuna yosunda yosunun yosununu|yosunlar yosunları
n|thorn|diken dikeni dikene dikende dikenin dikenini|dikenler dikenleri
n|bush|çalı çalıyı çalıya çalıda çalısı çalının çalısını|çalılar çalıları
n|nest|yuva yuvayı yuvaya yuvada yuvası yuvanın yuvasını|yuvalar yuvaları
n|plant|bitki bitkiyi bitkiye bitkide bitkisi bitkinin bitkisini|bitkiler bitkileri
n|bouquet|buket buketi bukete bukette buketin buketini|buketler buketleri
n|wing|kanat kanadı kanada kanatta kanadın kanadını|kanatlar kanatları
n|tail|kuyruk kuyruğu kuyruğa kuyrukta kuyruğun kuyruğunu|kuyruklar kuyrukları
n|feather|tüy tüyü tüye tüyde tüyün tüyünü|tüyler tüyleri
n|paw|pati patiyi patiye patide patisi patinin patisini|patiler patileri
n|beak|gaga gagayı gagaya gagada gagası gaganın gagasını|gagalar gagaları
n|horn|boynuz boynuzu boynuza boynuzda boynuzun boynuzunu|boynuzlar boynuzları
n|shell|deniz_kabuğu deniz_kabuğunu deniz_kabuğuna deniz_kabuğunda|deniz_kabukları
n|hive|kovan kovanı kovana kovanda kovanını|kovanlar kovanları
n|web|ağ ağı ağa ağda ağın ağını|ağları
n|car|araba arabayı arabaya arabada arabası arabanın arabasını|arabalar arabaları
n|bus|otobüs otobüsü otobüse otobüste otobüsün otobüsünü|otobüsler otobüsleri
n|minibus|minibüs minibüsü minibüse minibüste minibüsün minibüsünü|minibüsler minibüsleri
n|train|tren treni trene trende trenin trenini|trenler trenleri
n|locomotive|lokomotif lokomotifi lokomotife lokomotifte lokomotifin lokomotifini|lokomotifler lokomotifleri
n|tram|tramvay tramvayı tramvaya tramvayda tramvayın tramvayını|tramvaylar tramvayları
n|underground|metro metroyu metroya metroda metrosu metronun metrosunu|metrolar metroları
n|taxi|taksi taksiyi taksiye takside taksisi taksinin taksisini|taksiler taksileri
n|lorry|kamyon kamyonu kamyona kamyonda kamyonun kamyonunu|kamyonlar kamyonları
n|tractor|traktör traktörü traktöre traktörde traktörün traktörünü|traktörler traktörleri
n|bicycle|bisiklet bisikleti bisiklete bisiklette bisikletin bisikletini|bisikletler bisikletleri
n|motorbike|motosiklet motosikleti motosiklete motosiklette motosikletin motosikletini|motosikletler motosikletleri
n|scooter|scooter scooteri scootere scooterde scooterin scooterini|scooterler scooterleri
n|boat|kayık kayığı kayığa kayıkta tekne tekneyi tekneye teknede teknesi kayığın kayığını teknenin teknesini|kayıklar tekneler kayıkları tekneleri
n|ship|gemi gemiyi gemiye gemide gemisi geminin gemisini|gemiler gemileri
n|ferry|vapur vapuru vapura vapurda feribot feribotu feribota feribotta vapurun vapurunu feribotun feribotunu|vapurlar feribotlar vapurları feribotları
n|sailing_boat|yelkenli yelkenliyi yelkenliye yelkenlide yelkenlisi yelkenlinin yelkenlisini|yelkenliler yelkenlileri
n|submarine|denizaltı denizaltıyı denizaltıya denizaltıda denizaltısı denizaltının denizaltısını|denizaltılar denizaltıları
n|plane|uçak uçağı uçağa uçakta uçağın uçağını|uçaklar uçakları
n|helicopter|helikopter helikopteri helikoptere helikopterde helikopterin helikopterini|helikopterler helikopterleri
n|hot_air_balloon|sıcak_hava_balonu sıcak_hava_balonunu sıcak_hava_balonuna sıcak_hava_balonunda|sıcak_hava_balonları
n|balloon|balon balonu balona balonda balonun balonunu|balonlar balonları
n|rocket|roket roketi rokete rokette roketin roketini|roketler roketleri
n|spaceship|uzay_gemisi uzay_gemisini uzay_gemisine uzay_gemisinde|uzay_gemileri
n|cart|at_arabası at_arabasını at_arabasına at_arabasında|at_arabaları
n|carriage|fayton faytonu faytona faytonda faytonun faytonunu|faytonlar faytonları
n|sledge|kızak kızağı kızağa kızakta kızağın kızağını|kızaklar kızakları
n|pram|bebek_arabası bebek_arabasını bebek_arabasına bebek_arabasında|bebek_arabaları
n|ambulance|ambulans ambulansı ambulansa ambulansta ambulansın ambulansını|ambulanslar ambulansları
n|fire_engine|itfaiye_aracı itfaiye_aracını itfaiye_aracına itfaiye_aracında|itfaiye_araçları
n|police_car|polis_arabası polis_arabasını polis_arabasına polis_arabasında|polis_arabaları
n|digger|kepçe kepçeyi kepçeye kepçede kepçesi kepçenin kepçesini|kepçeler kepçeleri
n|wheel|tekerlek tekerleği tekerleğe tekerlekte tekerleğin tekerleğini|tekerlekler tekerlekleri
n|sail|yelken yelkeni yelkene yelkende yelkenin yelkenini|yelkenler yelkenleri
n|anchor|çapa çapayı çapaya çapada çapası çapanın çapasını|çapalar çapaları
n|oar|kürek küreği küreğe kürekte küreğin küreğini|kürekler kürekleri
n|ticket|bilet bileti bilete bilette biletin biletini|biletler biletleri
n|motor|motor motoru motora motorda motorun motorunu|motorlar motorları
n|traffic_light|trafik_ışığı trafik_ışığını trafik_ışığına trafik_ışığında|trafik_ışıkları
n|traffic|trafik trafiği trafiğe trafikte trafiğin trafiğini|trafikler trafikleri
n|vehicle|araç aracı araca araçta aracın aracını|araçlar araçları
n|rail|ray rayı raya rayda rayın rayını|raylar rayları
n|flag|bayrak bayrağı bayrağa bayrakta bayrağın bayrağını|bayraklar bayrakları
n|hammer|çekiç çekici çekice çekiçte çekicin çekicini|çekiçler çekiçleri
n|nail|çivi çiviyi çiviye çivide çivisi tırnak tırnağı tırnağa tırnakta çivinin çivisini|çiviler tırnaklar çivileri
n|screw|vida vidayı vidaya vidada vidası vidanın vidasını|vidalar vidaları
n|screwdriver|tornavida tornavidayı tornavidaya tornavidada tornavidası tornavidanın tornavidasını|tornavidalar tornavidaları
n|saw|testere testereyi testereye testerede testeresi testerenin testeresini|testereler testereleri
n|axe|balta baltayı baltaya baltada baltası baltanın baltasını|baltalar baltaları
n|pliers|pense penseyi penseye pensede pensesi pensenin pensesini|penseler penseleri
n|drill|matkap matkabı matkaba matkapta matkabın matkabını|matkaplar matkapları
n|ladder|el_merdiveni el_merdivenini el_merdivenine el_merdiveninde|el_merdivenleri
n|rope|ip ipi ipe ipte halat halatı halata halatta ipin ipini halatın halatını|ipler halatlar ipleri halatları
n|chain|zincir zinciri zincire zincirde zincirin zincirini|zincirler zincirleri
n|wire|tel teli tele telde telin telini|teller telleri
n|needle|iğne iğneyi iğneye iğnede iğnesi iğnenin iğnesini|iğneler iğneleri
n|thread|iplik ipliği ipliğe iplikte ipliğin ipliğini|iplikler iplikleri
n|scissors|makas makası makasa makasta makasın makasını|makaslar makasları
n|glue|tutkal tutkalı tutkala tutkalda tutkalın tutkalını|tutkallar tutkalları
n|brush|fırça fırçayı fırçaya fırçada fırçası fırçanın fırçasını|fırçalar fırçaları
n|paint|boya boyayı boyaya boyada boyası boyanın boyasını|boyalar boyaları
n|blackboard|tahtayı tahtaya tahtada tahtası kara_tahta kara_tahtayı tahtanın tahtasını kara_tahtaya kara_tahtada kara_tahtası|tahtalar kara_tahtalar tahtaları
n|plank|kalas kalası kalasa kalasta kalasın kalasını|kalaslar kalasları
n|brick|tuğla tuğlayı tuğlaya tuğlada tuğlası tuğlanın tuğlasını|tuğlalar tuğlaları
n|cement|çimento çimentoyu çimentoya çimentoda çimentosu çimentonun çimentosunu|çimentolar çimentoları
n|spade|bel_küreği bel_küreğini bel_küreğine bel_küreğinde|bel_kürekleri
n|rake|tırmık tırmığı tırmığa tırmıkta tırmığın tırmığını|tırmıklar tırmıkları
n|scythe|tırpan tırpanı tırpana tırpanda tırpanın tırpanını|tırpanlar tırpanları
n|hose|hortum hortumu hortuma hortumda hortumun hortumunu|hortumlar hortumları
n|wheelbarrow|el_arabası el_arabasını el_arabasına el_arabasında|el_arabaları
n|tool|alet aleti alete alette aletin aletini|aletler aletleri
n|machine|makine makineyi makineye makinede makinesi makinenin makinesini|makineler makineleri
n|knot|düğüm düğümü düğüme düğümde düğümün düğümünü|düğümler düğümleri
n|hook|kanca kancayı kancaya kancada kancası kancanın kancasını|kancalar kancaları
n|net|balık_ağı balık_ağını balık_ağına balık_ağında|balık_ağları
n|fishing_rod|olta oltayı oltaya oltada oltası oltanın oltasını|oltalar oltaları
n|button|düğme düğmeyi düğmeye düğmede düğmesi düğmenin düğmesini|düğmeler düğmeleri
n|plug|fiş fişi fişe fişte fişin fişini|fişler fişleri
n|cable|kablo kabloyu kabloya kabloda kablosu kablonun kablosunu|kablolar kabloları
n|bulb|ampul ampulu ampula ampulda ampulun ampulunu|ampullar ampulları
n|battery|pil pili pile pilde pilin pilini|piller pilleri
n|torch|el_feneri el_fenerini el_fenerine el_fenerinde|el_fenerleri
n|coal|kömür kömürü kömüre kömürde kömürün kömürünü|kömürler kömürleri
n|gold|altın altını altının altınını|altınlar altınları
n|silver|gümüş gümüşü gümüşe gümüşte gümüşün gümüşünü|gümüşler gümüşleri
n|copper|bakır bakırı bakıra bakırda bakırın bakırını|bakırlar bakırları
n|paper_clip|ataş ataşı ataşa ataşta ataşın ataşını|ataşlar ataşları
n|wool|yün yünü yüne yünde yünün yününü|yünler yünleri
n|cotton|pamuk pamuğu pamuğa pamukta pamuğun pamuğunu|pamuklar pamukları
n|silk|ipek ipeği ipeğe ipekte ipeğin ipeğini|ipekler ipekleri
n|leather|deri deriyi deriye deride derisi derinin derisini|deriler derileri
n|cloth|kumaş kumaşı kumaşa kumaşta kumaşın kumaşını|kumaşlar kumaşları
n|wax|bal_mumu bal_mumunu bal_mumuna bal_mumunda|bal_mumları
n|clay|kil kili kile kilde kilin kilini|killer killeri
n|dress|elbise elbiseyi elbiseye elbisede elbisesi gelinlik gelinliği gelinliğe gelinlikte elbisenin elbisesini gelinliğin gelinliğini|elbiseler gelinlikler elbiseleri gelinlikleri
n|clothes|giysi giysiyi giysiye giyside giysisi giysinin giysisini|giysiler giysileri
n|shirt|gömlek gömleği gömleğe gömlekte gömleğin gömleğini|gömlekler gömlekleri
n|t-shirt|tişört tişörtü tişörte tişörtte tişörtün tişörtünü|tişörtler tişörtleri
n|jumper|kazak kazağı kazağa kazakta kazağın kazağını|kazaklar kazakları
n|trousers|pantolon pantolonu pantolona pantolonda pantolonun pantolonunu|pantolonlar pantolonları
n|skirt|etek eteği eteğe etekte eteğin eteğini|etekler etekleri
n|jacket|ceket ceketi cekete cekette ceketin ceketini|ceketler ceketleri
n|coat|palto paltoyu paltoya paltoda paltosu mont montu monta montta paltonun paltosunu montun montunu|paltolar montlar paltoları montları
n|raincoat|yağmurluk yağmurluğu yağmurluğa yağmurlukta yağmurluğun yağmurluğunu|yağmurluklar yağmurlukları
n|hat|şapka şapkayı şapkaya şapkada şapkası şapkanın şapkasını|şapkalar şapkaları
n|cap|kasket kasketi kaskete kaskette kasketin kasketini|kasketler kasketleri
n|woolly_hat|bere bereyi bereye berede beresi berenin beresini|bereler bereleri
n|scarf|atkı atkıyı atkıya atkıda atkısı atkının atkısını|atkılar atkıları
n|headscarf|başörtüsü başörtüsünü başörtüsüne başörtüsünde başörtüsünün|başörtüleri başörtülerini
n|glove|eldiven eldiveni eldivene eldivende eldivenin eldivenini|eldivenler eldivenleri
n|sock|çorap çorabı çoraba çorapta çorabın çorabını|çoraplar çorapları
n|shoe|ayakkabı ayakkabıyı ayakkabıya ayakkabıda ayakkabısı ayakkabının ayakkabısını|ayakkabılar ayakkabıları
n|boot|çizme çizmeyi çizmeye çizmede çizmesi bot botu bota botta çizmenin çizmesini botun botunu|çizmeler botlar çizmeleri botları
n|slipper|terlik terliği terliğe terlikte terliğin terliğini|terlikler terlikleri
n|belt|kemer kemeri kemere kemerde kemerin kemerini|kemerler kemerleri
n|tie|kravat kravatı kravata kravatta kravatın kravatını|kravatlar kravatları
n|pyjamas|pijama pijamayı pijamaya pijamada pijaması pijamanın pijamasını|pijamalar pijamaları
n|apron|önlük önlüğü önlüğe önlükte önlüğün önlüğünü|önlükler önlükleri
n|uniform|üniforma üniformayı üniformaya üniformada üniforması üniformanın üniformasını|üniformalar üniformaları
n|glasses|gözlük gözlüğü gözlüğe gözlükte gözlüğün gözlüğünü|gözlükler gözlükleri
n|ring|yüzük yüzüğü yüzüğe yüzükte yüzüğün yüzüğünü|yüzükler yüzükleri
n|necklace|kolye kolyeyi kolyeye kolyede kolyesi kolyenin kolyesini|kolyeler kolyeleri
n|bracelet|bilezik bileziği bileziğe bilezikte bileziğin bileziğini|bilezikler bilezikleri
n|earring|küpe küpeyi küpeye küpede küpesi küpenin küpesini|küpeler küpeleri
n|crown|taç taçı taça taçta taçın taçını|taçlar taçları
n|watch|kol_saati kol_saatini kol_saatine kol_saatinde|kol_saatları
n|pocket|cep cebi cebe cepte cebin cebini|cepler cepleri
n|handkerchief|mendil mendili mendile mendilde mendilin mendilini|mendiller mendilleri
n|laundry|çamaşır çamaşırı çamaşıra çamaşırda çamaşırın çamaşırını|çamaşırlar çamaşırları
n|mask|maske maskeyi maskeye maskede maskesi maskenin maskesini|maskeler maskeleri
n|costume|kostüm kostümü kostüme kostümde kostümün kostümünü|kostümler kostümleri
n|book|kitap kitabı kitaba kitapta kitabın kitabını|kitaplar kitapları
n|notebook|defter defteri deftere defterde defterin defterini|defterler defterleri
n|page|sayfa sayfayı sayfaya sayfada sayfası sayfanın sayfasını|sayfalar sayfaları
n|pencil|kurşun_kalem kurşun_kalemi kurşun_kaleme kurşun_kalemde|kurşun_kalemler
n|pen|kalem kalemi kaleme kalemde kalemin kalemini|kalemler kalemleri
n|eraser|silgi silgiyi silgiye silgide silgisi silginin silgisini|silgiler silgileri
n|ruler|cetvel cetveli cetvele cetvelde cetvelin cetvelini|cetveller cetvelleri
n|paper|kâğıt kâğıdı kâğıda kâğıtta kağıt kağıdı kağıda kağıtta kâğıdın kâğıdını kağıdın kağıdını|kâğıtlar kağıtlar kâğıtları kağıtları
n|letter|mektup mektubu mektuba mektupta mektubun mektubunu|mektuplar mektupları
n|envelope|zarf zarfı zarfa zarfta zarfın zarfını|zarflar zarfları
n|stamp|pul pulu pula pulda pulun pulunu|pullar pulları
n|postcard|kartpostal kartpostalı kartpostala kartpostalda kartpostalın kartpostalını|kartpostallar kartpostalları
n|card|kart kartı karta kartta kartın kartını|kartlar kartları
n|newspaper|gazete gazeteyi gazeteye gazetede gazetesi gazetenin gazetesini|gazeteler gazeteleri
n|magazine|dergi dergiyi dergiye dergide dergisi derginin dergisini|dergiler dergileri
n|map|harita haritayı haritaya haritada haritası haritanın haritasını|haritalar haritaları
n|globe|yerküre yerküreyi yerküreye yerkürede yerküresi yerkürenin yerküresini|yerküreler yerküreleri
n|chalk|tebeşir tebeşiri tebeşire tebeşirde tebeşirin tebeşirini|tebeşirler tebeşirleri
n|school_bag|okul_çantası okul_çantasını okul_çantasına okul_çantasında|okul_çantaları
n|lesson|ders dersi derse derste dersin dersini|dersler dersleri
n|homework|ödev ödevi ödeve ödevde ödevin ödevini|ödevler ödevleri
n|exam|sınav sınavı sınava sınavda sınavın sınavını|sınavlar sınavları
n|word|kelime kelimeyi kelimeye kelimede kelimesi söz sözü söze sözde kelimenin kelimesini sözün sözünü|kelimeler sözler kelimeleri sözleri
n|sentence|cümle cümleyi cümleye cümlede cümlesi cümlenin cümlesini|cümleler cümleleri
n|story|hikâye hikâyeyi hikâyeye hikâyede hikâyesi hikaye hikayeyi hikayeye hikayede hikayesi öykü öyküyü öyküye öyküde öyküsü hikâyenin hikâyesini hikayenin hikayesini öykünün öyküsünü|hikâyeler hikayeler öyküler hikâyeleri hikayeleri öyküleri
n|fairy_tale|masal masalı masala masalda masalın masalını|masallar masalları
n|legend|efsane efsaneyi efsaneye efsanede efsanesi efsanenin efsanesini|efsaneler efsaneleri
n|poem|şiir şiiri şiire şiirde şiirin şiirini|şiirler şiirleri
n|novel|roman romanı romana romanda romanın romanını|romanlar romanları
n|question|soru soruyu soruya soruda sorusu sorunun sorusunu|sorular soruları
n|number|sayı sayıyı sayıya sayıda sayısı sayının sayısını|sayılar sayıları
n|number_plate|plaka plakayı plakaya plakada plakası plakanın plakasını|plakalar plakaları
n|name|ad adı adda isim ismi isme isimde adın adını ismin ismini|adlar isimler adları isimleri
n|language|dil dili dile dilde dilin dilini|diller dilleri
n|mathematics|matematik matematiği matematiğe matematikte matematiğin matematiğini|matematikler matematikleri
n|history|tarih tarihi tarihe tarihte tarihin tarihini|tarihler tarihleri
n|computer|bilgisayar bilgisayarı bilgisayara bilgisayarda bilgisayarın bilgisayarını|bilgisayarlar bilgisayarları
n|telephone|telefon telefonu telefona telefonda telefonun telefonunu|telefonlar telefonları
n|mobile_phone|cep_telefonu cep_telefonunu cep_telefonuna cep_telefonunda|cep_telefonları
n|screen|ekran ekranı ekrana ekranda ekranın ekranını|ekranlar ekranları
n|keyboard|klavye klavyeyi klavyeye klavyede klavyesi klavyenin klavyesini|klavyeler klavyeleri
n|television|televizyon televizyonu televizyona televizyonda televizyonun televizyonunu|televizyonlar televizyonları
n|radio|radyo radyoyu radyoya radyoda radyosu radyonun radyosunu|radyolar radyoları
n|camera|kamera kamerayı kameraya kamerada kamerası fotoğraf_makinesi fotoğraf_makinesini kameranın kamerasını fotoğraf_makinesine fotoğraf_makinesinde|kameralar fotoğraf_makineleri kameraları
n|photo|fotoğraf fotoğrafı fotoğrafa fotoğrafta fotoğrafın fotoğrafını|fotoğraflar fotoğrafları
n|film|film filmi filme filmde filmin filmini|filmler filmleri
n|video|video videoyu videoya videoda videosu videonun videosunu|videolar videoları
n|microphone|mikrofon mikrofonu mikrofona mikrofonda mikrofonun mikrofonunu|mikrofonlar mikrofonları
n|internet|internet interneti internete internette internetin internetini|internetler internetleri
n|website|web_sitesi web_sitesini web_sitesine web_sitesinde|web_siteleri
n|app|uygulama uygulamayı uygulamaya uygulamada uygulaması uygulamanın uygulamasını|uygulamalar uygulamaları
n|email|e-posta e-postayı e-postaya e-postada e-postası e-postanın e-postasını|e-postalar e-postaları
n|message|mesaj mesajı mesaja mesajda mesajın mesajını|mesajlar mesajları
n|news|haber haberi habere haberde haberin haberini|haberler haberleri
n|notice|duyuru duyuruyu duyuruya duyuruda duyurusu duyurunun duyurusunu|duyurular duyuruları
n|advertisement|reklam reklamı reklama reklamda reklamın reklamını|reklamlar reklamları
n|poster|afiş afişi afişe afişte afişin afişini|afişler afişleri
n|invitation|davetiye davetiyeyi davetiyeye davetiyede davetiyesi davet daveti davete davette davetiyenin davetiyesini davetin davetini|davetiyeler davetler davetiyeleri davetleri
n|sign|tabela tabelayı tabelaya tabelada tabelası tabelanın tabelasını|tabelalar tabelaları
n|logo|logo logoyu logoya logoda logosu logonun logosunu|logolar logoları
n|contract|sözleşme sözleşmeyi sözleşmeye sözleşmede sözleşmesi sözleşmenin sözleşmesini|sözleşmeler sözleşmeleri
n|project|proje projeyi projeye projede projesi projenin projesini|projeler projeleri
n|plan|plan planı plana planda planın planını|planlar planları
n|money|para parayı paraya parada parası paranın parasını|paralar paraları
n|coin|madeni_para madeni_parayı madeni_paraya madeni_parada madeni_parası|madeni_paralar
n|purse|cüzdan cüzdanı cüzdana cüzdanda cüzdanın cüzdanını|cüzdanlar cüzdanları
n|price|fiyat fiyatı fiyata fiyatta fiyatın fiyatını|fiyatlar fiyatları
n|discount|indirim indirimi indirime indirimde indirimin indirimini|indirimler indirimleri
n|sale|satış satışı satışa satışta satışın satışını|satışlar satışları
n|bill|fatura faturayı faturaya faturada faturası faturanın faturasını|faturalar faturaları
n|work|iş işi işe işte işin işini|işler işleri
n|job|meslek mesleği mesleğe meslekte mesleğin mesleğini|meslekler meslekleri
n|company|şirket şirketi şirkete şirkette şirketin şirketini|şirketler şirketleri
n|ball|top topu topa topta topun topunu|toplar topları
n|football|futbol futbolu futbola futbolda futbolun futbolunu|futbollar futbolları
n|basketball|basketbol basketbolü basketbole basketbolde basketbolün basketbolünü|basketboller basketbolleri
n|volleyball|voleybol voleybolü voleybole voleybolde voleybolün voleybolünü|voleyboller voleybolleri
n|tennis|tenis tenisi tenise teniste tenisin tenisini|tenisler tenisleri
n|wrestling|güreş güreşi güreşe güreşte güreşin güreşini|güreşler güreşleri
n|boxing|boks boksu boksa boksta boksun boksunu|bokslar boksları
n|chess|satranç satrancı satranca satrançta satrancın satrancını|satrançlar satrançları
n|match|maç maçı maça maçta maçın maçını|maçlar maçları
n|goal|gol golü gole golde golün golünü|goller golleri
n|race|yarış yarışı yarışa yarışta koşu koşuyu koşuya koşuda koşusu yarışın yarışını koşunun koşusunu|yarışlar koşular yarışları koşuları
n|medal|madalya madalyayı madalyaya madalyada madalyası madalyanın madalyasını|madalyalar madalyaları
n|ski|kayak kayağı kayağa kayakta kayağın kayağını|kayaklar kayakları
n|skateboard|kaykay kaykayı kaykaya kaykayda kaykayın kaykayını|kaykaylar kaykayları
n|kite|uçurtma uçurtmayı uçurtmaya uçurtmada uçurtması uçurtmanın uçurtmasını|uçurtmalar uçurtmaları
n|racket|raket raketi rakete rakette raketin raketini|raketler raketleri
n|game|oyun oyunu oyuna oyunda oyunun oyununu|oyunlar oyunları
n|toy|oyuncak oyuncağı oyuncağa oyuncakta oyuncağın oyuncağını|oyuncaklar oyuncakları
n|doll|oyuncak_bebek oyuncak_bebeği oyuncak_bebeğe oyuncak_bebekte|oyuncak_bebekler
n|teddy|oyuncak_ayı oyuncak_ayıyı oyuncak_ayıya oyuncak_ayıda oyuncak_ayısı|oyuncak_ayılar
n|puppet|kukla kuklayı kuklaya kuklada kuklası kuklanın kuklasını|kuklalar kuklaları
n|puzzle|yapboz yapbozu yapboza yapbozda yapbozun yapbozunu|yapbozlar yapbozları
n|building_block|blok bloku bloka blokta blokun blokunu|bloklar blokları
n|spinning_top|topaç topacı topaca topaçta topacın topacını|topaçlar topaçları
n|marble|misket misketi miskete miskette misketin misketini|misketler misketleri
n|swing|salıncak salıncağı salıncağa salıncakta salıncağın salıncağını|salıncaklar salıncakları
n|slide|kaydırak kaydırağı kaydırağa kaydırakta kaydırağın kaydırağını|kaydıraklar kaydırakları
n|seesaw|tahterevalli tahterevalliyi tahterevalliye tahterevallide tahterevallisi tahterevallinin tahterevallisini|tahterevalliler tahterevallileri
n|snowman|kardan_adam kardan_adamı kardan_adama kardan_adamda|kardan_adamlar
n|snowball|kar_topu kar_topunu kar_topuna kar_topunda|kar_topları
n|sport|spor sporu spora sporda sporun sporunu|sporlar sporları
n|yoga|yoga yogayı yogaya yogada yogası yoganın yogasını|yogalar yogaları
n|dance|dans dansı dansa dansta dansın dansını|danslar dansları
n|music|müzik müziği müziğe müzikte müziğin müziğini|müzikler müzikleri
n|song|şarkı şarkıyı şarkıya şarkıda şarkısı şarkının şarkısını|şarkılar şarkıları
n|folk_song|türkü türküyü türküye türküde türküsü türkünün türküsünü|türküler türküleri
n|lullaby|ninni ninniyi ninniye ninnide ninnisi ninninin ninnisini|ninniler ninnileri
n|melody|melodi melodiyi melodiye melodide melodisi melodinin melodisini|melodiler melodileri
n|violin|keman kemanı kemana kemanda kemanın kemanını|kemanlar kemanları
n|guitar|gitar gitarı gitara gitarda gitarın gitarını|gitarlar gitarları
n|piano|piyano piyanoyu piyanoya piyanoda piyanosu piyanonun piyanosunu|piyanolar piyanoları
n|flute|flüt flütü flüte flütte kaval kavalı kavala kavalda flütün flütünü|flütler kavallar flütleri
n|drum|davul davulu davula davulda davulun davulunu|davullar davulları
n|trumpet|trompet trompeti trompete trompette trompetin trompetini|trompetler trompetleri
n|saz|saz sazı saza sazda sazın sazını|sazlar sazları
n|oud|ud udu uda udda udun udunu|udlar udları
n|reed_flute|ney neyde neyini|neyler neyleri
n|accordion|akordeon akordeonu akordeona akordeonda akordeonun akordeonunu|akordeonlar akordeonları
n|clarinet|klarnet klarneti klarnete klarnette klarnetin klarnetini|klarnetler klarnetleri
n|harp|arp arpı arpta arpın arpını|arplar arpları
n|saxophone|saksafon saksafonu saksafona saksafonda saksafonun saksafonunu|saksafonlar saksafonları
n|cello|çello çelloyu çelloya çelloda çellosu çellonun çellosunu|çellolar çelloları
n|tambourine|tef tefi tefe tefte tefin|tefler
n|orchestra|orkestra orkestrayı orkestraya orkestrada orkestrası|orkestralar
n|choir|koro koroyu koroya koroda korosu|korolar
n|stage|sahne sahneyi sahneye sahnede sahnesi|sahneler
n|note|nota notayı notaya notada notası|notalar
n|voice|ses sesi sese seste|sesler
n|whistle|düdük düdüğü düdüğe düdükte|düdükler
n|silence|sessizlik sessizliği sessizliğe sessizlikte|sessizlikler
n|head|baş başı başa başta kafa kafayı kafaya kafada kafası|kafalar
n|hair|saç saçı saça saçta|saçlar
n|face|yüzü yüze yüzde|yüzler
n|eye|göz gözü göze gözde|gözler
n|ear|kulak kulağı kulağa kulakta|kulaklar
n|nose|burun burnu burna burunda|burunlar
n|mouth|ağız ağzı ağza ağızda|ağızlar
n|tooth|diş dişi dişe dişte|dişler
n|lip|dudak dudağı dudağa dudakta|dudaklar
n|neck|boyun boynu boyna boyunda|boyunlar
n|shoulder|omuz omzu omza omuzda|omuzlar
n|arm|kol kolu kola kolda|kollar
n|hand|el eli ele elde|eller
n|finger|parmak parmağı parmağa parmakta|parmaklar
n|leg|bacak bacağı bacağa bacakta|bacaklar
n|foot|ayak ayağı ayağa ayakta|ayaklar
n|knee|diz dizi dize dizde|dizler
n|back|sırt sırtı sırta sırtta|sırtlar
n|belly|karın karnı karna karında göbek göbeği göbeğe göbekte|karınlar göbekler
n|heart|kalp kalbi kalbe kalpte yürek yüreği yüreğe yürekte|kalpler yürekler
n|blood|kan kanı kana kanda|kanlar
n|bone|kemik kemiği kemiğe kemikte|kemikler
n|skin|cilt cildi cilde ciltte|ciltler
n|beard|sakal sakalı sakala sakalda|sakallar
n|moustache|bıyık bıyığı bıyığa bıyıkta|bıyıklar
n|tear|gözyaşı gözyaşını gözyaşına gözyaşında|gözyaşları
n|smile|tebessüm tebessümü tebessüme tebessümde|tebessümler
n|laughter|kahkaha kahkahayı kahkahaya kahkahada kahkahası|kahkahalar
n|body|vücut vücudu vücuda vücutta|vücutlar
n|brain|beyin beyni beyne beyinde|beyinler
n|health|sağlık sağlığı sağlığa sağlıkta|sağlıklar
n|medicine|ilaç ilacı ilaca ilaçta|ilaçlar
n|pill|hap hapı hapa hapta|haplar
n|bandage|bandaj bandajı bandaja bandajda|bandajlar
n|plaster|yara_bandı yara_bandını|yara_bandları
n|syringe|şırınga şırıngayı şırıngaya şırıngada şırıngası|şırıngalar
n|vaccine|aşı aşıyı aşıya aşıda aşısı|aşılar
n|thermometer|termometre termometreyi termometreye termometrede termometresi|termometreler
n|illness|hastalık hastalığı hastalığa hastalıkta|hastalıklar
n|cough|öksürük öksürüğü öksürüğe öksürükte|öksürükler
n|cold|nezle nezleyi nezleye nezlede nezlesi soğuğu soğuğa soğukta|nezleler soğuklar
n|flu|grip gribi gribe gripte|gripler
n|wound|yara yarayı yaraya yarada yarası|yaralar
n|pain|ağrı ağrıyı ağrıya ağrıda ağrısı|ağrılar
n|sleep|uyku uykuyu uykuya uykuda uykusu|uykular
n|tour|tur turu tura turda|turlar
n|magic|sihir sihri sihre sihirde|sihirler
n|spell|büyü büyüyü büyüye büyüde büyüsü|büyüler
n|wand|sihirli_değnek sihirli_değneği|sihirli_değnekler
n|flying_carpet|uçan_halı uçan_halıyı|uçan_halılar
n|treasure|hazine hazineyi hazineye hazinede hazinesi|hazineler
n|treasure_map|hazine_haritası hazine_haritasını|hazine_haritaları
n|pearl|inci inciyi inciye incide incisi|inciler
n|diamond|elmas elmasa elmasta|elmaslar
n|gem|mücevher mücevheri mücevhere mücevherde|mücevherler
n|sword|kılıç kılıcı kılıca kılıçta|kılıçlar
n|shield|kalkan kalkanı kalkana kalkanda|kalkanlar
n|armour|zırh zırhı zırha zırhta|zırhlar
n|bow|yay yayı yaya yayda|yaylar
n|arrow|ok oku oka okta|oklar
n|cannon|top_arabası top_arabasını|top_arabaları
n|throne|taht tahtı tahtta|tahtlar
n|stick|sopa sopayı sopaya sopada sopası|sopalar
n|pipe|pipo pipoyu pipoya pipoda piposu|pipolar
n|gift|hediye hediyeyi hediyeye hediyede hediyesi armağan armağanı armağana armağanda|hediyeler armağanlar
n|candle_holder|şamdan şamdanı şamdana şamdanda|şamdanlar
n|secret|sır sırrı sırra sırda|sırlar
n|surprise|sürpriz sürprizi sürprize sürprizde|sürprizler
n|dream|rüya rüyayı rüyaya rüyada rüyası düş düşü düşe düşte hayal hayali hayale hayalde|rüyalar düşler hayaller
n|nightmare|kâbus kâbusu kâbusa kâbusta|kâbuslar
n|wish|dilek dileği dileğe dilekte|dilekler
n|love|aşk aşkı aşka aşkta sevgi sevgiyi sevgiye sevgide sevgisi|aşklar sevgiler
n|friendship|dostluk dostluğu dostluğa dostlukta arkadaşlık arkadaşlığı arkadaşlığa arkadaşlıkta|dostluklar arkadaşlıklar
n|happiness|mutluluk mutluluğu mutluluğa mutlulukta|mutluluklar
n|joy|sevinç sevinci sevince sevinçte neşe neşeyi neşeye neşede neşesi|sevinçler neşeler
n|sadness|hüzün hüznü hüzne hüzünde|hüzünler
n|fear|korku korkuyu korkuya korkuda korkusu|korkular
n|anger|öfke öfkeyi öfkeye öfkede öfkesi|öfkeler
n|courage|cesaret cesareti cesarete cesarette|cesaretler
n|hope|umut umudu umuda umutta|umutlar
n|peace|barış barışı barışa barışta huzur huzuru huzura huzurda|barışlar huzurlar
n|war|savaş savaşı savaşa savaşta|savaşlar
n|freedom|özgürlük özgürlüğü özgürlüğe özgürlükte|özgürlükler
n|luck|şans şansı şansa şansta|şanslar
n|life|hayat hayatı hayata hayatta yaşam yaşamı yaşama yaşamda|hayatlar yaşamlar
n|death|ölüm ölümü ölüme ölümde|ölümler
n|thanks|teşekkür teşekkürü teşekküre teşekkürde|teşekkürler
n|help|yardım yardımı yardıma yardımda|yardımlar
n|idea|fikir fikri fikre fikirde|fikirler
n|problem|sorun sorunu soruna sorunda|sorunlar
n|solution|çözüm çözümü çözüme çözümde|çözümler
n|memory|anı anıyı anıya anıda anısı hatıra hatırayı hatıraya hatırada hatırası|anılar hatıralar
n|adventure|macera macerayı maceraya macerada macerası|maceralar
n|task|görev görevi göreve görevde|görevler
n|rule|kural kuralı kurala kuralda|kurallar
n|right|hak hakkı hakka hakta|haklar
n|promise|vaat vaatı vaata vaatta|vaatlar
n|truth|hakikat hakikatı hakikata hakikatta|hakikatlar
n|lie|yalan yalanı yalana yalanda|yalanlar
n|mistake|hata hatayı hataya hatada hatası|hatalar
n|end|sonu sona sonda|sonlar
n|beginning|başlangıç başlangıcı başlangıca başlangıçta|başlangıçlar
n|part|parça parçayı parçaya parçada parçası|parçalar
n|piece|lokma lokmayı lokmaya lokmada lokması|lokmalar
n|half|yarı yarıyı yarıya yarıda|yarılar
n|colour|renk rengi renge renkte|renkler
n|shape|şekil şekli şekle şekilde|şekiller
n|circle|çember çemberi çembere çemberde|çemberler
n|triangle|üçgen üçgeni üçgene üçgende|üçgenler
n|line|çizgi çizgiyi çizgiye çizgide çizgisi|çizgiler
n|dot|nokta noktayı noktaya noktada noktası|noktalar
n|trace|iz izi ize izde|izler
n|footprint|ayak_izi ayak_izini|ayak_izleri
n|thing|eşya eşyayı eşyaya eşyada eşyası|eşyalar
n|electricity|elektrik elektriği elektriğe elektrikte|elektrikler
n|gas|gaz gazı gaza gazda|gazlar
n|energy|enerji enerjiyi enerjiye enerjide enerjisi|enerjiler
n|air|nefes nefesi nefese nefeste|nefesler
n|power_cut|elektrik_kesintisi elektrik_kesintisini|elektrik_kesintileri
n|water_cut|su_kesintisi su_kesintisini|su_kesintileri
n|recycling|geri_dönüşüm geri_dönüşümü|geri_dönüşümler
n|climate|iklim iklimi iklime iklimde|iklimler
n|nature|doğa doğayı doğaya doğada doğası|doğalar
n|environment|çevre çevreyi çevreye çevrede çevresi|çevreler
n|science|bilim bilimi bilime bilimde|bilimler
n|experiment|deney deneyi deneye deneyde|deneyler
n|telescope|teleskop teleskopu teleskopa teleskopta|teleskoplar
n|microscope|mikroskop mikroskopu mikroskopa mikroskopta|mikroskoplar
n|magnet|mıknatıs mıknatısı mıknatısa mıknatısta|mıknatıslar
n|heat|ısı ısıyı ısıya ısıda ısısı|ısılar
n|temperature|sıcaklık sıcaklığı sıcaklığa sıcaklıkta|sıcaklıklar
n|gravity|yer_çekimi yer_çekimini|yer_çekimleri
n|atom|atom atomu atoma atomda|atomlar
n|photosynthesis|fotosentez fotosentezi fotosenteze fotosentezde|fotosentezler
n|vitamin|vitamin vitamini vitamine vitaminde|vitaminler
n|art|sanat sanatı sanata sanatta|sanatlar
n|culture|kültür kültürü kültüre kültürde|kültürler
n|architecture|mimari mimariyi mimariye mimaride mimarisi|mimariler
n|statue|heykel heykeli heykele heykelde|heykeller
n|ceramic|seramik seramiği seramiğe seramikte|seramikler
n|tile|çini çiniyi çiniye çinide çinisi|çiniler
n|mosaic|mozaik mozaiği mozaiğe mozaikte|mozaikler
n|calligraphy|hat_sanatı hat_sanatını|hat_sanatları
n|handicraft|el_sanatı el_sanatını|el_sanatları
n|documentary|belgesel belgeseli belgesele belgeselde|belgeseller
n|trailer|fragman fragmanı fragmana fragmanda|fragmanlar
n|scene|manzara manzarayı manzaraya manzarada manzarası|manzaralar
n|view|görünüm görünümü görünüme görünümde|görünümler
n|advert|tanıtım tanıtımı tanıtıma tanıtımda|tanıtımlar
n|cartoon|çizgi_film çizgi_filmi|çizgi_filmler
n|narrator|anlatıcı anlatıcıyı anlatıcıya anlatıcıda anlatıcısı|anlatıcılar
n|subtitle|altyazı altyazıyı altyazıya altyazıda altyazısı|altyazılar
n|caption|başlık başlığı başlığa başlıkta|başlıklar
v|come|geliyor geldi gelir gelmiş|geliyorlar geldiler|gelmek gel gelme|gelen gelerek gelip
v|go|gidiyor gitti gider gitmiş gidecek|gidiyorlar gittiler|gitmek git gitme|giden giderek gidip
v|help|yardım_ediyor yardım_etti yardım_eder|yardım_ediyorlar yardım_ettiler|yardım_etmek yardım_et|yardım_eden yardım_ederek
v|see|görüyor gördü görür görmüş görecek|görüyorlar gördüler|görmek gör görme|gören görerek görüp
v|look|bakıyor baktı bakar bakmış bakacak|bakıyorlar baktılar|bakmak bak bakma|bakan bakarak bakıp
v|look_at|seyrediyor seyretti seyredir seyretmiş seyredecek|seyrediyorlar seyrettiler|seyretmek seyret seyretme|seyreden seyrederek seyredip
v|watch|izliyor izledi izlemiş izleyecek|izliyorlar izlediler|izlemek izleme|izleyen izleyerek izleyip
v|find|buluyor buldu bulur bulmuş bulacak|buluyorlar buldular|bulmak bul bulma|bulan bularak bulup
v|look_for|arıyor aradı arar aramış arayacak|arıyorlar aradılar|aramak ara arama|arayan arayarak arayıp
v|lose|kaybediyor kaybetti kaybedir yeniliyor yenildi yenilir kaybetmiş kaybedecek yenilmiş yenilecek|kaybediyorlar kaybettiler yeniliyorlar yenildiler|kaybetmek kaybet yenilmek yenil kaybetme yenilme|kaybeden kaybederek yenilen yenilerek kaybedip yenilip
v|get_lost|kayboluyor kayboldu kaybolur kaybolacak|kayboluyorlar kayboldular|kaybolmak kaybol kaybolma|kaybolarak kaybolup
v|take|alıyor aldı alır almış alacak|alıyorlar aldılar|almak alma|alan alarak alıp
v|give|veriyor verdi verir vermiş verecek|veriyorlar verdiler|vermek ver verme|veren vererek verip
v|bring|getiriyor getirdi getirir getirmiş getirecek|getiriyorlar getirdiler|getirmek getir getirme|getiren getirerek getirip
v|carry|taşıyor taşıdı taşır taşımış taşıyacak|taşıyorlar taşıdılar|taşımak taşıma|taşıyan taşıyarak taşıyıp
v|steal|çalıyor çaldı çalar çalmış çalacak|çalıyorlar çaldılar|çalmak çal çalma|çalan çalarak çalıp
v|buy|satın_alıyor satın_aldı satın_alır|satın_alıyorlar satın_aldılar|satın_almak satın_al|satın_alan satın_alarak
v|sell|satıyor sattı satar satmış satacak|satıyorlar sattılar|satmak sat satma|satan satarak satıp
v|make|yapıyor yaptı yapar yapmış yapacak|yapıyorlar yaptılar|yapmak yap yapma|yapan yaparak yapıp
v|build|inşa_ediyor inşa_etti inşa_eder kuruyor kurar kurmuş kuracak|inşa_ediyorlar inşa_ettiler kuruyorlar kurdular|inşa_etmek inşa_et kurmak kur kurma|inşa_eden inşa_ederek kuran kurarak kurup
v|create|yaratıyor yarattı yaratır yaratmış yaratacak|yaratıyorlar yarattılar|yaratmak yarat yaratma|yaratan yaratarak yaratıp
v|cook|pişiriyor pişirdi pişirir pişirmiş pişirecek|pişiriyorlar pişirdiler|pişirmek pişir pişirme|pişiren pişirerek pişirip
v|be_cooked|pişiyor pişti pişer pişecek|pişiyorlar piştiler|pişmek piş pişme|pişen pişerek pişip
v|bake|fırınlıyor fırınladı fırınlamış fırınlayacak|fırınlıyorlar fırınladılar|fırınlamak fırınla fırınlama|fırınlayan fırınlayarak fırınlayıp
v|eat|yiyor yemiş yiyecek|yiyorlar yediler|ye yeme|yiyen yiyerek yiyip
v|drink|içiyor içti içer içmiş içecek|içiyorlar içtiler|içmek iç içme|içen içerek içip
v|boil|kaynıyor kaynadı kaynar haşlıyor haşladı haşlar kaynamış kaynayacak haşlamış haşlayacak|kaynıyorlar kaynadılar haşlıyorlar haşladılar|kaynamak kayna haşlamak haşla kaynama haşlama|kaynayan kaynayarak haşlayan haşlayarak kaynayıp haşlayıp
v|fry|kızartıyor kızarttı kızartır kızartmış kızartacak|kızartıyorlar kızarttılar|kızartmak kızart kızartma|kızartan kızartarak kızartıp
v|mix|karıştırıyor karıştırdı karıştırır karıştırmış karıştıracak|karıştırıyorlar karıştırdılar|karıştırmak karıştır karıştırma|karıştıran karıştırarak karıştırıp
v|cut|kesiyor kesti keser kesmiş kesecek|kesiyorlar kestiler|kesmek kes kesme|kesen keserek kesip
v|chop|doğruyor doğradı doğrar doğramış doğrayacak|doğruyorlar doğradılar|doğramak doğra doğrama|doğrayan doğrayarak doğrayıp
v|slice|dilimliyor dilimledi dilimler dilimlemiş dilimleyecek|dilimliyorlar dilimlediler|dilimlemek dilimle dilimleme|dilimleyen dilimleyerek dilimleyip
v|peel|soyuyor soydu soyar soymuş soyacak|soyuyorlar soydular|soymak soy soyma|soyan soyarak soyup
v|pour|döküyor döktü döker dökmüş dökecek|döküyorlar döktüler|dökmek dök dökme|döken dökerek döküp
v|fill|dolduruyor doldurdu doldurur doldurmuş dolduracak|dolduruyorlar doldurdular|doldurmak doldur doldurma|dolduran doldurarak doldurup
v|empty|boşaltıyor boşalttı boşaltır boşaltmış boşaltacak|boşaltıyorlar boşalttılar|boşaltmak boşalt boşaltma|boşaltan boşaltarak boşaltıp
v|wash|yıkıyor yıkadı yıkar yıkamış yıkayacak|yıkıyorlar yıkadılar|yıkamak yıka yıkama|yıkayan yıkayarak yıkayıp
v|clean|temizliyor temizledi temizler temizlemiş temizleyecek|temizliyorlar temizlediler|temizlemek temizle temizleme|temizleyen temizleyerek temizleyip
v|dry|kurutuyor kuruttu kurutur kurutmuş kurutacak|kurutuyorlar kuruttular|kurutmak kurut kurutma|kurutan kurutarak kurutup
v|wipe|siliyor sildi siler silmiş silecek|siliyorlar sildiler|silmek sil silme|silen silerek silip
v|sweep|süpürüyor süpürdü süpürür süpürmüş süpürecek|süpürüyorlar süpürdüler|süpürmek süpür süpürme|süpüren süpürerek süpürüp
v|iron|ütülüyor ütüledi ütülemiş ütüleyecek|ütülüyorlar ütülediler|ütülemek ütüle ütüleme|ütüleyen ütüleyerek ütüleyip
v|sew|dikiyor dikti diker dikmiş dikecek|dikiyorlar diktiler|dikmek dik dikme|dikerek dikip
v|knit|örüyor ördü örer örmüş örecek|örüyorlar ördüler|örmek ör örme|ören örerek örüp
v|weave|dokuyor dokudu dokur dokumuş dokuyacak|dokuyorlar dokudular|dokumak doku dokuma|dokuyan dokuyarak dokuyup
v|tie|bağlıyor bağladı düğüm_atıyor düğüm_attı düğüm_atar bağlamış bağlayacak|bağlıyorlar bağladılar düğüm_atıyorlar düğüm_attılar|bağlamak bağla düğüm_atmak düğüm_at bağlama|bağlayan bağlayarak düğüm_atan düğüm_atarak bağlayıp
v|solve|çözüyor çözdü çözer çözmüş çözecek|çözüyorlar çözdüler|çözmek çöz çözme|çözen çözerek çözüp
v|knot|düğümlüyor düğümledi düğümlemiş düğümleyecek|düğümlüyorlar düğümlediler|düğümlemek düğümleme|düğümleyen düğümleyerek düğümleyip
v|open|açıyor açtı açar açılıyor açıldı açılır açmış açacak açılmış açılacak|açıyorlar açtılar açılıyorlar açıldılar|açmak açılmak açıl açma açılma|açan açarak açılan açılarak açıp açılıp
v|close|kapatıyor kapattı kapatır kapatmış kapatacak|kapatıyorlar kapattılar|kapatmak kapat kapatma|kapatan kapatarak kapatıp
v|shut|kapıyor kapadı kapar kapamış kapayacak|kapıyorlar kapadılar|kapamak kapa kapama|kapayan kapayarak kapayıp
v|lock|kilitliyor kilitledi kilitlemiş kilitleyecek|kilitliyorlar kilitlediler|kilitlemek kilitleme|kilitleyen kilitleyerek kilitleyip
v|knock|tıklatıyor tıklattı tıklatır tıklatmış tıklatacak|tıklatıyorlar tıklattılar|tıklatmak tıklat tıklatma|tıklatan tıklatarak tıklatıp
v|break|kırıyor kırdı kırar kırılıyor kırıldı kırılır kırmış kıracak kırılmış kırılacak|kırıyorlar kırdılar kırılıyorlar kırıldılar|kırmak kırılmak kırıl kırma kırılma|kıran kırarak kırılan kırılarak kırıp kırılıp
v|repair|onarıyor onardı onarır tamir_ediyor tamir_etti tamir_eder onarmış onaracak|onarıyorlar onardılar tamir_ediyorlar tamir_ettiler|onarmak onar tamir_etmek tamir_et onarma|onaran onararak tamir_eden tamir_ederek onarıp
v|fix|düzeltiyor düzeltti düzeltir düzeltmiş düzeltecek|düzeltiyorlar düzelttiler|düzeltmek düzelt düzeltme|düzelten düzelterek düzeltip
v|mend|yamıyor yamadı yamar yamamış yamayacak|yamıyorlar yamadılar|yamamak yama yamama|yamayan yamayarak yamayıp
v|fall|düşüyor düştü düşer düşmüş düşecek|düşüyorlar düştüler|düşmek düşme|düşen düşerek düşüp
v|fall_asleep|uyuyakalıyor uyuyakaldı uyuyakalır uyuyakalmış uyuyakalacak|uyuyakalıyorlar uyuyakaldılar|uyuyakalmak uyuyakal uyuyakalma|uyuyakalan uyuyakalarak uyuyakalıp
v|sleep|uyuyor uyudu uyur uyumuş uyuyacak|uyuyorlar uyudular|uyumak uyu uyuma|uyuyarak uyuyup
v|wake_up|uyanıyor uyandı uyanır uyanmış uyanacak|uyanıyorlar uyandılar|uyanmak uyan uyanma|uyanan uyanarak uyanıp
v|wake|uyandırıyor uyandırdı uyandırır uyandırmış uyandıracak|uyandırıyorlar uyandırdılar|uyandırmak uyandır uyandırma|uyandıran uyandırarak uyandırıp
v|get_up|kalkıyor kalktı kalkar kalkmış kalkacak|kalkıyorlar kalktılar|kalkmak kalk kalkma|kalkarak kalkıp
v|stand|ayakta_duruyor ayakta_durdu ayakta_durur|ayakta_duruyorlar ayakta_durdular|ayakta_durmak ayakta_dur|ayakta_duran ayakta_durarak
v|stop|duruyor durdu durur durduruyor durdurdu durdurur durmuş duracak durdurmuş durduracak|duruyorlar durdular durduruyorlar durdurdular|durmak dur durdurmak durdur durma durdurma|duran durarak durduran durdurarak durup durdurup
v|wait|bekliyor bekledi bekler beklemiş bekleyecek|bekliyorlar beklediler|beklemek bekle bekleme|bekleyen bekleyerek bekleyip
v|sit|oturuyor oturdu oturur oturmuş oturacak|oturuyorlar oturdular|oturmak otur oturma|oturan oturarak oturup
v|lie|uzanıyor uzandı uzanır yalan_söylüyor yalan_söyledi yalan_söyler uzanmış uzanacak|uzanıyorlar uzandılar yalan_söylüyorlar yalan_söylediler|uzanmak uzan yalan_söylemek yalan_söyle uzanma|uzanan uzanarak yalan_söyleyen yalan_söyleyerek uzanıp
v|lie_down|yatıyor yattı yatar yatmış yatacak|yatıyorlar yattılar|yatmak yat yatma|yatan yatarak yatıp
v|walk|yürüyor yürüdü yürür yürümüş yürüyecek|yürüyorlar yürüdüler|yürümek yürü yürüme|yürüyen yürüyüp
v|run|koşuyor koştu koşar koşmuş koşacak|koşuyorlar koştular|koşmak koş koşma|koşan koşarak koşup
v|jump|atlıyor atladı zıplıyor zıpladı zıplar atlamış atlayacak zıplamış zıplayacak|atlıyorlar atladılar zıplıyorlar zıpladılar|atlamak zıplamak zıpla atlama zıplama|atlayan atlayarak zıplayan zıplayarak atlayıp zıplayıp
v|hop|sıçrıyor sıçradı sıçrar sıçramış sıçrayacak|sıçrıyorlar sıçradılar|sıçramak sıçra sıçrama|sıçrayan sıçrayarak sıçrayıp
v|climb|tırmanıyor tırmandı tırmanır tırmanmış tırmanacak|tırmanıyorlar tırmandılar|tırmanmak tırman tırmanma|tırmanan tırmanarak tırmanıp
v|swim|yüzüyor yüzdü yüzer yüzmüş yüzecek|yüzüyorlar yüzdüler|yüzmek yüzme|yüzen yüzerek yüzüp
v|dive|dalıyor daldı dalar dalmış dalacak|dalıyorlar daldılar|dalmak dalma|dalan dalarak dalıp
v|fly|uçuyor uçtu uçar uçmuş uçacak|uçuyorlar uçtular|uçmak uç uçma|uçarak uçup
v|float|süzülüyor süzüldü süzülür süzülmüş süzülecek|süzülüyorlar süzüldüler|süzülmek süzül süzülme|süzülen süzülerek süzülüp
v|sail|yelken_açıyor yelken_açtı yelken_açar|yelken_açıyorlar yelken_açtılar|yelken_açmak yelken_aç|yelken_açan yelken_açarak
v|row|kürek_çekiyor kürek_çekti kürek_çeker|kürek_çekiyorlar kürek_çektiler|kürek_çekmek kürek_çek|kürek_çeken kürek_çekerek
v|drive|sürüyor sürdü sürer sürmüş sürecek|sürüyorlar sürdüler|sürmek sür sürme|süren sürerek sürüp
v|ride|biniyor bindi biner binmiş binecek|biniyorlar bindiler|binmek binme|binen binerek binip
v|travel|yolculuk_ediyor yolculuk_etti yolculuk_eder seyahat_ediyor seyahat_etti seyahat_eder|yolculuk_ediyorlar yolculuk_ettiler seyahat_ediyorlar seyahat_ettiler|yolculuk_etmek yolculuk_et seyahat_etmek seyahat_et|yolculuk_eden yolculuk_ederek seyahat_eden seyahat_ederek
v|stroll|dolaşıyor dolaştı dolaşır dolaşmış dolaşacak|dolaşıyorlar dolaştılar|dolaşmak dolaş dolaşma|dolaşan dolaşarak dolaşıp
v|wander|geziyor gezdi gezer gezmiş gezecek|geziyorlar gezdiler|gezmek gez gezme|gezen gezerek gezip
v|return|dönüyor döndü döner dönmüş dönecek|dönüyorlar döndüler|dönmek dön dönme|dönen dönerek dönüp
v|turn|döndürüyor döndürdü döndürür döndürmüş döndürecek|döndürüyorlar döndürdüler|döndürmek döndür döndürme|döndüren döndürerek döndürüp
v|arrive|varıyor varır varacak|varıyorlar vardılar|varmak varma|varan vararak varıp
v|reach|ulaşıyor ulaştı ulaşır ulaşmış ulaşacak|ulaşıyorlar ulaştılar|ulaşmak ulaş ulaşma|ulaşan ulaşarak ulaşıp
v|leave|ayrılıyor ayrıldı ayrılır terk_ediyor terk_etti terk_eder ayrılmış ayrılacak|ayrılıyorlar ayrıldılar terk_ediyorlar terk_ettiler|ayrılmak ayrıl terk_etmek terk_et ayrılma|ayrılan ayrılarak terk_eden terk_ederek ayrılıp
v|set_off|yola_çıkıyor yola_çıktı yola_çıkar|yola_çıkıyorlar yola_çıktılar|yola_çıkmak yola_çık|yola_çıkan yola_çıkarak
v|enter|giriyor girdi girer girmiş girecek|giriyorlar girdiler|girmek gir girme|giren girerek girip
v|go_out|çıkıyor çıktı çıkar sönüyor söndü söner çıkmış çıkacak sönmüş sönecek|çıkıyorlar çıktılar sönüyorlar söndüler|çıkmak çık sönmek sön çıkma sönme|çıkan çıkarak sönen sönerek çıkıp sönüp
v|pass|geçiyor geçti geçer geçmiş geçecek|geçiyorlar geçtiler|geçmek geçme|geçen geçerek geçip
v|cross|karşıya_geçiyor karşıya_geçti karşıya_geçer aşıyor aştı aşar aşmış aşacak|karşıya_geçiyorlar karşıya_geçtiler aşıyorlar aştılar|karşıya_geçmek karşıya_geç aşmak aş aşma|karşıya_geçen karşıya_geçerek aşan aşarak aşıp
v|follow|takip_ediyor takip_etti takip_eder|takip_ediyorlar takip_ettiler|takip_etmek takip_et|takip_eden takip_ederek
v|chase|kovalıyor kovaladı kovalamış kovalayacak|kovalıyorlar kovaladılar|kovalamak kovala kovalama|kovalayan kovalayarak kovalayıp
v|flee|kaçıyor kaçtı kaçar kaçmış kaçacak|kaçıyorlar kaçtılar|kaçmak kaçma|kaçan kaçarak kaçıp
v|escape|kurtuluyor kurtuldu kurtulur kurtulmuş kurtulacak|kurtuluyorlar kurtuldular|kurtulmak kurtul kurtulma|kurtulan kurtularak kurtulup
v|rescue|kurtarıyor kurtardı kurtarır kurtarmış kurtaracak|kurtarıyorlar kurtardılar|kurtarmak kurtar kurtarma|kurtaran kurtararak kurtarıp
v|hide|saklanıyor saklandı saklanır saklıyor sakladı saklar gizliyor gizledi gizler saklanmış saklanacak saklamış saklayacak gizlemiş gizleyecek|saklanıyorlar saklandılar saklıyorlar sakladılar gizliyorlar gizlediler|saklanmak saklan saklamak sakla gizlemek gizle saklanma saklama gizleme|saklanan saklanarak saklayan saklayarak gizleyen gizleyerek saklanıp saklayıp gizleyip
v|protect|koruyor korudu korur korumuş koruyacak|koruyorlar korudular|korumak koruma|koruyan koruyarak koruyup
v|guard|nöbet_tutuyor nöbet_tuttu nöbet_tutar|nöbet_tutuyorlar nöbet_tuttular|nöbet_tutmak nöbet_tut|nöbet_tutan nöbet_tutarak
v|fight|savaşıyor savaştı savaşır dövüşüyor dövüştü dövüşür savaşmış savaşacak dövüşmüş dövüşecek|savaşıyorlar savaştılar dövüşüyorlar dövüştüler|savaşmak dövüşmek dövüş savaşma dövüşme|savaşan savaşarak dövüşen dövüşerek savaşıp dövüşüp
v|win|kazanıyor kazandı kazanır kazanmış kazanacak|kazanıyorlar kazandılar|kazanmak kazanma|kazanan kazanarak kazanıp
v|defeat|yeniyor yendi yener yenmiş yenecek|yeniyorlar yendiler|yenmek yen yenme|yenen yenerek yenip
v|attack|saldırıyor saldırdı saldırır saldırmış saldıracak|saldırıyorlar saldırdılar|saldırmak saldır saldırma|saldıran saldırarak saldırıp
v|hit|vuruyor vurdu vurur vurmuş vuracak|vuruyorlar vurdular|vurmak vur vurma|vuran vurarak vurup
v|throw|atıyor attı atar atmış atacak|atıyorlar attılar|atmak atma|atan atarak atıp
v|catch|yakalıyor yakaladı yakalar yakalamış yakalayacak|yakalıyorlar yakaladılar|yakalamak yakala yakalama|yakalayan yakalayarak yakalayıp
v|hold|tutuyor tuttu tutar tutmuş tutacak|tutuyorlar tuttular|tutmak tut tutma|tutan tutarak tutup
v|drop|düşürüyor düşürdü düşürür düşürmüş düşürecek|düşürüyorlar düşürdüler|düşürmek düşür düşürme|düşüren düşürerek düşürüp
v|push|itiyor itti iter itmiş itecek|itiyorlar ittiler|itmek it itme|iten iterek itip
v|pull|çekiyor çekti çeker çekmiş çekecek|çekiyorlar çektiler|çekmek çek çekme|çeken çekerek çekip
v|lift|kaldırıyor kaldırdı kaldırır kaldırmış kaldıracak|kaldırıyorlar kaldırdılar|kaldırmak kaldır kaldırma|kaldıran kaldırarak kaldırıp
v|put|koyuyor koydu koyar koymuş koyacak|koyuyorlar koydular|koymak koyma|koyan koyarak koyup
v|place|yerleştiriyor yerleştirdi yerleştirir yerleştirmiş yerleştirecek|yerleştiriyorlar yerleştirdiler|yerleştirmek yerleştir yerleştirme|yerleştiren yerleştirerek yerleştirip
v|hang|asıyor astı asar asmış asacak|asıyorlar astılar|asmak as asma|asan asarak asıp
v|gather|topluyor topladı toplamış toplayacak|topluyorlar topladılar|toplamak toplama|toplayan toplayarak toplayıp
v|collect|biriktiriyor biriktirdi biriktirir biriktirmiş biriktirecek|biriktiriyorlar biriktirdiler|biriktirmek biriktir biriktirme|biriktiren biriktirerek biriktirip
v|pick|koparıyor kopardı koparır koparmış koparacak|koparıyorlar kopardılar|koparmak kopar koparma|koparan kopararak koparıp
v|plant|ekiyor ekti eker fidan_dikiyor fidan_dikti fidan_diker ekmiş ekecek|ekiyorlar ektiler fidan_dikiyorlar fidan_diktiler|ek fidan_dikmek fidan_dik ekme|eken ekerek fidan_diken fidan_dikerek ekip
v|water|suluyor suladı sulamış sulayacak|suluyorlar suladılar|sulamak sula sulama|sulayan sulayarak sulayıp
v|grow|büyüyor büyüdü büyür yetiştiriyor yetiştirdi yetiştirir büyümüş büyüyecek yetiştirmiş yetiştirecek|büyüyorlar büyüdüler yetiştiriyorlar yetiştirdiler|büyümek yetiştirmek yetiştir büyüme yetiştirme|büyüyen büyüyerek yetiştiren yetiştirerek büyüyüp yetiştirip
v|bloom|çiçek_açıyor çiçek_açtı çiçek_açar|çiçek_açıyorlar çiçek_açtılar|çiçek_açmak çiçek_aç|çiçek_açan çiçek_açarak
v|harvest|hasat_ediyor hasat_etti hasat_eder|hasat_ediyorlar hasat_ettiler|hasat_etmek hasat_et|hasat_eden hasat_ederek
v|dig|kazıyor kazdı kazar kazmış kazacak|kazıyorlar kazdılar|kazmak kazma|kazan kazarak kazıp
v|milk|sağıyor sağdı sağar sağmış sağacak|sağıyorlar sağdılar|sağmak sağma|sağan sağarak sağıp
v|feed|besliyor besledi besler doyuruyor doyurdu doyurur beslemiş besleyecek doyurmuş doyuracak|besliyorlar beslediler doyuruyorlar doyurdular|beslemek besle doyurmak doyur besleme doyurma|besleyen besleyerek doyuran doyurarak besleyip doyurup
v|hunt|avlıyor avladı avlar avlamış avlayacak|avlıyorlar avladılar|avlamak avla avlama|avlayan avlayarak avlayıp
v|fish|balık_tutuyor balık_tuttu balık_tutar|balık_tutuyorlar balık_tuttular|balık_tutmak balık_tut|balık_tutan balık_tutarak
v|shear|kırpıyor kırptı kırpar kırpmış kırpacak|kırpıyorlar kırptılar|kırpmak kırp kırpma|kırpan kırparak kırpıp
v|speak|konuşuyor konuştu konuşur konuşmuş konuşacak|konuşuyorlar konuştular|konuşmak konuş konuşma|konuşarak konuşup
v|say|söylüyor söyledi söyler diyor dedi der söylemiş söyleyecek demiş diyecek|söylüyorlar söylediler diyorlar dediler|söylemek söyle demek söyleme deme|söyleyen söyleyerek diyen diyerek söyleyip diyip
v|tell|anlatıyor anlattı anlatır anlatmış anlatacak|anlatıyorlar anlattılar|anlatmak anlat anlatma|anlatan anlatarak anlatıp
v|ask|soruyor sordu sorar sormuş soracak|soruyorlar sordular|sormak sor sorma|soran sorarak sorup
v|answer|cevap_veriyor cevap_verdi cevap_verir yanıtlıyor yanıtladı yanıtlar yanıtlamış yanıtlayacak|cevap_veriyorlar cevap_verdiler yanıtlıyorlar yanıtladılar|cevap_vermek cevap_ver yanıtlamak yanıtla yanıtlama|cevap_veren cevap_vererek yanıtlayan yanıtlayarak yanıtlayıp
v|call|çağırıyor çağırdı çağırır sesleniyor seslendi seslenir çağırmış çağıracak seslenmiş seslenecek|çağırıyorlar çağırdılar sesleniyorlar seslendiler|çağırmak çağır seslenmek seslen çağırma seslenme|çağıran çağırarak seslenen seslenerek çağırıp seslenip
v|phone|telefon_ediyor telefon_etti telefon_eder|telefon_ediyorlar telefon_ettiler|telefon_etmek telefon_et|telefon_eden telefon_ederek
v|shout|bağırıyor bağırdı bağırır bağırmış bağıracak|bağırıyorlar bağırdılar|bağırmak bağır bağırma|bağıran bağırarak bağırıp
v|whisper|fısıldıyor fısıldadı fısıldar fısıldamış fısıldayacak|fısıldıyorlar fısıldadılar|fısıldamak fısılda fısıldama|fısıldayan fısıldayarak fısıldayıp
v|sing|şarkı_söylüyor şarkı_söyledi şarkı_söyler|şarkı_söylüyorlar şarkı_söylediler|şarkı_söylemek şarkı_söyle|şarkı_söyleyen şarkı_söyleyerek
v|chirp|ötüyor öttü öter ötmüş ötecek|ötüyorlar öttüler|ötmek öt ötme|öten öterek ötüp
v|dance|dans_ediyor dans_etti dans_eder|dans_ediyorlar dans_ettiler|dans_etmek dans_et|dans_eden dans_ederek
v|play|oynuyor oynadı oynar oynamış oynayacak|oynuyorlar oynadılar|oynamak oyna oynama|oynayan oynayarak oynayıp
v|play_violin|keman_çalıyor keman_çaldı keman_çalar|keman_çalıyorlar keman_çaldılar|keman_çalmak keman_çal|keman_çalan keman_çalarak
v|play_guitar|gitar_çalıyor gitar_çaldı gitar_çalar|gitar_çalıyorlar gitar_çaldılar|gitar_çalmak gitar_çal|gitar_çalan gitar_çalarak
v|play_piano|piyano_çalıyor piyano_çaldı piyano_çalar|piyano_çalıyorlar piyano_çaldılar|piyano_çalmak piyano_çal|piyano_çalan piyano_çalarak
v|play_drum|davul_çalıyor davul_çaldı davul_çalar|davul_çalıyorlar davul_çaldılar|davul_çalmak davul_çal|davul_çalan davul_çalarak
v|play_flute|flüt_çalıyor flüt_çaldı flüt_çalar|flüt_çalıyorlar flüt_çaldılar|flüt_çalmak flüt_çal|flüt_çalan flüt_çalarak
v|play_music|müzik_çalıyor müzik_çaldı müzik_çalar|müzik_çalıyorlar müzik_çaldılar|müzik_çalmak müzik_çal|müzik_çalan müzik_çalarak
v|ring|zil_çalıyor zil_çaldı zil_çalar telefon_çalıyor telefon_çaldı telefon_çalar|zil_çalıyorlar zil_çaldılar telefon_çalıyorlar telefon_çaldılar|zil_çalmak zil_çal telefon_çalmak telefon_çal|zil_çalan zil_çalarak telefon_çalan telefon_çalarak
v|listen|dinliyor dinledi dinler dinlemiş dinleyecek|dinliyorlar dinlediler|dinlemek dinle dinleme|dinleyen dinleyerek dinleyip
v|hear|duyuyor duydu duyar işitiyor işitti işitir duymuş duyacak işitmiş işitecek|duyuyorlar duydular işitiyorlar işittiler|duymak duy işitmek işit duyma işitme|duyan duyarak işiten işiterek duyup işitip
v|smell|kokluyor kokladı koklar kokuyor koktu kokar koklamış koklayacak kokmuş kokacak|kokluyorlar kokladılar kokuyorlar koktular|koklamak kokla kokmak kok koklama kokma|koklayan koklayarak kokan kokarak koklayıp kokup
v|taste|tadıyor tattı tadar tatmış tadacak|tadıyorlar tattılar|tatmak tat tatma|tadan tadarak tadıp
v|touch|dokunuyor dokundu dokunur dokunmuş dokunacak|dokunuyorlar dokundular|dokunmak dokun dokunma|dokunan dokunarak dokunup
v|feel|hissediyor hissetti hissedir hissetmiş hissedecek|hissediyorlar hissettiler|hissetmek hisset hissetme|hisseden hissederek hissedip
v|read|okuyor okudu okur okumuş okuyacak|okuyorlar okudular|okumak okuma|okuyan okuyarak okuyup
v|write|yazıyor yazdı yazmış yazacak|yazıyorlar yazdılar|yazmak yazma|yazan yazarak yazıp
v|draw|çiziyor çizdi çizer çizmiş çizecek|çiziyorlar çizdiler|çizmek çiz|çizen çizerek çizip
v|paint|boyuyor boyadı boyar boyamış boyayacak|boyuyorlar boyadılar|boyamak boyama|boyayan boyayarak boyayıp
v|colour|renklendiriyor renklendirdi renklendirir renklendirmiş renklendirecek|renklendiriyorlar renklendirdiler|renklendirmek renklendir renklendirme|renklendiren renklendirerek renklendirip
v|learn|öğreniyor öğrendi öğrenir öğrenmiş öğrenecek|öğreniyorlar öğrendiler|öğrenmek öğren öğrenme|öğrenen öğrenerek öğrenip
v|teach|öğretiyor öğretti öğretir öğretmiş öğretecek|öğretiyorlar öğrettiler|öğretmek öğret öğretme|öğreten öğreterek öğretip
v|study|ders_çalışıyor ders_çalıştı ders_çalışır|ders_çalışıyorlar ders_çalıştılar|ders_çalışmak ders_çalış|ders_çalışan ders_çalışarak
v|work|çalışıyor çalıştı çalışır çalışmış çalışacak|çalışıyorlar çalıştılar|çalışmak çalış çalışma|çalışan çalışarak çalışıp
v|count|sayıyor saydı sayar saymış sayacak|sayıyorlar saydılar|saymak say sayma|sayan sayarak sayıp
v|calculate|hesaplıyor hesapladı hesaplar hesaplamış hesaplayacak|hesaplıyorlar hesapladılar|hesaplamak hesapla hesaplama|hesaplayan hesaplayarak hesaplayıp
v|measure|ölçüyor ölçtü ölçer ölçmüş ölçecek|ölçüyorlar ölçtüler|ölçmek ölç ölçme|ölçen ölçerek ölçüp
v|weigh|tartıyor tarttı tartar tartmış tartacak|tartıyorlar tarttılar|tartmak tart tartma|tartan tartarak tartıp
v|think|düşünüyor düşündü düşünür düşünmüş düşünecek|düşünüyorlar düşündüler|düşünmek düşünme|düşünen düşünerek düşünüp
v|know|biliyor bildi bilir bilmiş bilecek|biliyorlar bildiler|bilmek bil bilme|bilen bilerek bilip
v|understand|anlıyor anladı anlamış anlayacak|anlıyorlar anladılar|anlamak anla anlama|anlayan anlayarak anlayıp
v|believe|inanıyor inandı inanır inanmış inanacak|inanıyorlar inandılar|inanmak inan inanma|inanan inanarak inanıp
v|hope|umuyor umdu umar ummuş umacak|umuyorlar umdular|ummak um umma|uman umarak umup
v|remember|hatırlıyor hatırladı hatırlar hatırlamış hatırlayacak|hatırlıyorlar hatırladılar|hatırlamak hatırla hatırlama|hatırlayan hatırlayarak hatırlayıp
v|forget|unutuyor unuttu unutur unutmuş unutacak|unutuyorlar unuttular|unutmak unut unutma|unutan unutarak unutup
v|dream|hayal_ediyor hayal_etti hayal_eder düş_kuruyor düş_kurdu düş_kurar rüya_görüyor rüya_gördü rüya_görür|hayal_ediyorlar hayal_ettiler düş_kuruyorlar düş_kurdular rüya_görüyorlar rüya_gördüler|hayal_etmek hayal_et düş_kurmak düş_kur rüya_görmek rüya_gör|hayal_eden hayal_ederek düş_kuran düş_kurarak rüya_gören rüya_görerek
v|imagine|hayal_kuruyor hayal_kurdu hayal_kurar|hayal_kuruyorlar hayal_kurdular|hayal_kurmak hayal_kur|hayal_kuran hayal_kurarak
v|want|istiyor istedi ister istemiş isteyecek|istiyorlar istediler|istemek iste isteme|isteyen isteyerek isteyip
v|need|ihtiyaç_duyuyor ihtiyaç_duydu ihtiyaç_duyar|ihtiyaç_duyuyorlar ihtiyaç_duydular|ihtiyaç_duymak ihtiyaç_duy|ihtiyaç_duyan ihtiyaç_duyarak
v|wish|diliyor diledi diler dilemiş dileyecek|diliyorlar dilediler|dilemek dileme|dileyen dileyerek dileyip
v|love|seviyor sevdi sever sevmiş sevecek|seviyorlar sevdiler|sevmek sev sevme|seven severek sevip
v|like|beğeniyor beğendi beğenir beğenmiş beğenecek|beğeniyorlar beğendiler|beğenmek beğen beğenme|beğenen beğenerek beğenip
v|fall_in_love|âşık_oluyor âşık_oldu âşık_olur aşık_oluyor aşık_oldu aşık_olur|âşık_oluyorlar âşık_oldular aşık_oluyorlar aşık_oldular|âşık_olmak âşık_ol aşık_olmak aşık_ol|âşık_olan âşık_olarak aşık_olan aşık_olarak
v|hate|nefret_ediyor nefret_etti nefret_eder|nefret_ediyorlar nefret_ettiler|nefret_etmek nefret_et|nefret_eden nefret_ederek
v|miss|özlüyor özledi özler kaçırıyor kaçırdı kaçırır özlemiş özleyecek kaçırmış kaçıracak|özlüyorlar özlediler kaçırıyorlar kaçırdılar|özlemek özle kaçırmak kaçır özleme kaçırma|özleyen özleyerek kaçıran kaçırarak özleyip kaçırıp
v|hug|sarılıyor sarıldı sarılır sarılmış sarılacak|sarılıyorlar sarıldılar|sarılmak sarıl sarılma|sarılan sarılarak sarılıp
v|embrace|kucaklıyor kucakladı kucaklar kucaklamış kucaklayacak|kucaklıyorlar kucakladılar|kucaklamak kucakla kucaklama|kucaklayan kucaklayarak kucaklayıp
v|kiss|öpüyor öptü öper öpmüş öpecek|öpüyorlar öptüler|öpmek öp öpme|öpen öperek öpüp
v|marry|evleniyor evlendi evlenir evlenmiş evlenecek|evleniyorlar evlendiler|evlenmek evlen evlenme|evlenen evlenerek evlenip
v|laugh|gülüyor güldü güler gülmüş gülecek|gülüyorlar güldüler|gülmek gülme|gülen gülerek gülüp
v|smile|gülümsüyor gülümsedi gülümser gülümsemiş gülümseyecek|gülümsüyorlar gülümsediler|gülümsemek gülümse gülümseme|gülümseyen gülümseyerek gülümseyip
v|cry|ağlıyor ağladı ağlar ağlamış ağlayacak|ağlıyorlar ağladılar|ağlamak ağlama|ağlayan ağlayarak ağlayıp
v|weep|gözyaşı_döküyor gözyaşı_döktü gözyaşı_döker|gözyaşı_döküyorlar gözyaşı_döktüler|gözyaşı_dökmek gözyaşı_dök|gözyaşı_döken gözyaşı_dökerek
v|be_afraid|korkuyor korktu korkar korkmuş korkacak|korkuyorlar korktular|korkmak kork korkma|korkan korkarak korkup
v|frighten|korkutuyor korkuttu korkutur korkutmuş korkutacak|korkutuyorlar korkuttular|korkutmak korkut korkutma|korkutan korkutarak korkutup
v|be_happy|seviniyor sevindi sevinir sevinmiş sevinecek|seviniyorlar sevindiler|sevinmek sevinme|sevinen sevinerek sevinip
v|cheer_up|neşeleniyor neşelendi neşelenir neşelenmiş neşelenecek|neşeleniyorlar neşelendiler|neşelenmek neşelen neşelenme|neşelenen neşelenerek neşelenip
v|be_sad|üzülüyor üzüldü üzülür üzülmüş üzülecek|üzülüyorlar üzüldüler|üzülmek üzül üzülme|üzülen üzülerek üzülüp
v|be_angry|kızıyor kızdı kızar kızmış kızacak|kızıyorlar kızdılar|kızmak kızma|kızan kızarak kızıp
v|be_surprised|şaşırıyor şaşırdı şaşırır şaşırmış şaşıracak|şaşırıyorlar şaşırdılar|şaşırmak şaşır şaşırma|şaşıran şaşırarak şaşırıp
v|rejoice|coşuyor coştu coşar coşmuş coşacak|coşuyorlar coştular|coşmak coş coşma|coşan coşarak coşup
v|worry|endişeleniyor endişelendi endişelenir endişelenmiş endişelenecek|endişeleniyorlar endişelendiler|endişelenmek endişelen endişelenme|endişelenen endişelenerek endişelenip
v|rest|dinleniyor dinlendi dinlenir dinlenmiş dinlenecek|dinleniyorlar dinlendiler|dinlenmek dinlen dinlenme|dinlenen dinlenerek dinlenip
v|relax|rahatlıyor rahatladı rahatlar rahatlamış rahatlayacak|rahatlıyorlar rahatladılar|rahatlamak rahatla rahatlama|rahatlayan rahatlayarak rahatlayıp
v|celebrate|kutluyor kutladı kutlar kutlamış kutlayacak|kutluyorlar kutladılar|kutlamak kutla|kutlayan kutlayarak kutlayıp
v|congratulate|tebrik_ediyor tebrik_etti tebrik_eder|tebrik_ediyorlar tebrik_ettiler|tebrik_etmek tebrik_et|tebrik_eden tebrik_ederek
v|thank|teşekkür_ediyor teşekkür_etti teşekkür_eder|teşekkür_ediyorlar teşekkür_ettiler|teşekkür_etmek teşekkür_et|teşekkür_eden teşekkür_ederek
v|apologise|özür_diliyor özür_diledi özür_diler|özür_diliyorlar özür_dilediler|özür_dilemek özür_dile|özür_dileyen özür_dileyerek
v|forgive|affediyor affetti affedir affetmiş affedecek|affediyorlar affettiler|affetmek affet affetme|affeden affederek affedip
v|invite|davet_ediyor davet_etti davet_eder|davet_ediyorlar davet_ettiler|davet_etmek davet_et|davet_eden davet_ederek
v|visit|ziyaret_ediyor ziyaret_etti ziyaret_eder|ziyaret_ediyorlar ziyaret_ettiler|ziyaret_etmek ziyaret_et|ziyaret_eden ziyaret_ederek
v|meet|tanışıyor tanıştı tanışır buluşuyor buluştu buluşur karşılaşıyor karşılaştı karşılaşır tanışmış tanışacak buluşmuş buluşacak karşılaşmış karşılaşacak|tanışıyorlar tanıştılar buluşuyorlar buluştular karşılaşıyorlar karşılaştılar|tanışmak tanış buluşmak buluş karşılaşmak karşılaş tanışma buluşma karşılaşma|tanışan tanışarak buluşan buluşarak karşılaşan karşılaşarak tanışıp buluşup karşılaşıp
v|greet|selamlıyor selamladı selamlar selamlamış selamlayacak|selamlıyorlar selamladılar|selamlamak selamla selamlama|selamlayan selamlayarak selamlayıp
v|welcome|karşılıyor karşıladı karşılar karşılamış karşılayacak|karşılıyorlar karşıladılar|karşılamak karşıla karşılama|karşılayan karşılayarak karşılayıp
v|say_goodbye|vedalaşıyor vedalaştı vedalaşır vedalaşmış vedalaşacak|vedalaşıyorlar vedalaştılar|vedalaşmak vedalaş vedalaşma|vedalaşan vedalaşarak vedalaşıp
v|accompany|eşlik_ediyor eşlik_etti eşlik_eder|eşlik_ediyorlar eşlik_ettiler|eşlik_etmek eşlik_et|eşlik_eden eşlik_ederek
v|bid_farewell|uğurluyor uğurladı uğurlar uğurlamış uğurlayacak|uğurluyorlar uğurladılar|uğurlamak uğurla uğurlama|uğurlayan uğurlayarak uğurlayıp
v|gift|hediye_ediyor hediye_etti hediye_eder|hediye_ediyorlar hediye_ettiler|hediye_etmek hediye_et|hediye_eden hediye_ederek
v|send|gönderiyor gönderdi gönderir yolluyor yolladı göndermiş gönderecek yollamış yollayacak|gönderiyorlar gönderdiler yolluyorlar yolladılar|göndermek gönder yollamak yolla gönderme yollama|gönderen göndererek yollayan yollayarak gönderip yollayıp
v|receive|kabul_ediyor kabul_etti kabul_eder|kabul_ediyorlar kabul_ettiler|kabul_etmek kabul_et|kabul_eden kabul_ederek
v|share|paylaşıyor paylaştı paylaşır paylaşmış paylaşacak|paylaşıyorlar paylaştılar|paylaşmak paylaş paylaşma|paylaşan paylaşarak paylaşıp
v|lend|ödünç_veriyor ödünç_verdi ödünç_verir|ödünç_veriyorlar ödünç_verdiler|ödünç_vermek ödünç_ver|ödünç_veren ödünç_vererek
v|pay|ödüyor ödedi öder ödemiş ödeyecek|ödüyorlar ödediler|ödemek öde ödeme|ödeyen ödeyerek ödeyip
v|choose|seçiyor seçti seçer seçmiş seçecek|seçiyorlar seçtiler|seçmek seç seçme|seçen seçerek seçip
v|decide|karar_veriyor karar_verdi karar_verir|karar_veriyorlar karar_verdiler|karar_vermek karar_ver|karar_veren karar_vererek
v|try|deniyor denedi dener uğraşıyor uğraştı uğraşır denemiş deneyecek uğraşmış uğraşacak|deniyorlar denediler uğraşıyorlar uğraştılar|denemek dene uğraşmak uğraş deneme uğraşma|deneyen deneyerek uğraşan uğraşarak deneyip uğraşıp
v|begin|başlıyor başladı başlar başlatıyor başlattı başlatır başlamış başlayacak başlatmış başlatacak|başlıyorlar başladılar başlatıyorlar başlattılar|başlamak başlatmak başlat başlama başlatma|başlayan başlayarak başlatan başlatarak başlayıp başlatıp
v|end|bitiriyor bitirdi bitirir bitiyor bitti biter bitirmiş bitirecek bitmiş bitecek|bitiriyorlar bitirdiler bitiyorlar bittiler|bitirmek bitir bitmek bit bitirme bitme|bitiren bitirerek biten biterek bitirip bitip
v|continue|devam_ediyor devam_etti devam_eder|devam_ediyorlar devam_ettiler|devam_etmek devam_et|devam_eden devam_ederek
v|change|değişiyor değişti değişir değiştiriyor değiştirdi değiştirir değişmiş değişecek değiştirmiş değiştirecek|değişiyorlar değiştiler değiştiriyorlar değiştirdiler|değişmek değiş değiştirmek değiştir değişme değiştirme|değişen değişerek değiştiren değiştirerek değişip değiştirip
v|become|oluyor oldu olur dönüşüyor dönüştü dönüşür olmuş olacak dönüşmüş dönüşecek|oluyorlar oldular dönüşüyorlar dönüştüler|olmak ol dönüşmek dönüş olma dönüşme|dönüşen dönüşerek olup dönüşüp
v|turn_into|dönüştürüyor dönüştürdü dönüştürür dönüştürmüş dönüştürecek|dönüştürüyorlar dönüştürdüler|dönüştürmek dönüştür dönüştürme|dönüştüren dönüştürerek dönüştürüp
v|live|yaşıyor yaşadı yaşar yaşamış yaşayacak|yaşıyorlar yaşadılar|yaşamak yaşa|yaşayan yaşayarak yaşayıp
v|be_born|doğuyor doğdu doğar doğacak|doğuyorlar doğdular|doğmak doğ doğma|doğan doğarak doğup
v|die|ölüyor öldü ölür ölmüş ölecek|ölüyorlar öldüler|ölmek öl ölme|ölen ölerek ölüp
v|kill|öldürüyor öldürdü öldürür öldürmüş öldürecek|öldürüyorlar öldürdüler|öldürmek öldür öldürme|öldüren öldürerek öldürüp
v|age|yaşlanıyor yaşlandı yaşlanır yaşlanmış yaşlanacak|yaşlanıyorlar yaşlandılar|yaşlanmak yaşlan yaşlanma|yaşlanan yaşlanarak yaşlanıp
v|heal|iyileşiyor iyileşti iyileşir iyileştiriyor iyileştirdi iyileştirir iyileşmiş iyileşecek iyileştirmiş iyileştirecek|iyileşiyorlar iyileştiler iyileştiriyorlar iyileştirdiler|iyileşmek iyileş iyileştirmek iyileştir iyileşme iyileştirme|iyileşen iyileşerek iyileştiren iyileştirerek iyileşip iyileştirip
v|treat|tedavi_ediyor tedavi_etti tedavi_eder|tedavi_ediyorlar tedavi_ettiler|tedavi_etmek tedavi_et|tedavi_eden tedavi_ederek
v|injure|yaralıyor yaraladı yaralamış yaralayacak|yaralıyorlar yaraladılar|yaralamak yarala yaralama|yaralayan yaralayarak yaralayıp
v|bleed|kanıyor kanar kanamış kanayacak|kanıyorlar kanadılar|kanamak kanama|kanayan kanayarak kanayıp
v|hurt|acıtıyor acıttı acıtır ağrıyor ağrıdı ağrır acıtmış acıtacak ağrımış ağrıyacak|acıtıyorlar acıttılar ağrıyorlar ağrıdılar|acıtmak acıt ağrımak acıtma ağrıma|acıtan acıtarak ağrıyan ağrıyarak acıtıp ağrıyıp
v|breathe|nefes_alıyor nefes_aldı nefes_alır|nefes_alıyorlar nefes_aldılar|nefes_almak nefes_al|nefes_alan nefes_alarak
v|cough|öksürüyor öksürdü öksürür öksürmüş öksürecek|öksürüyorlar öksürdüler|öksürmek öksür öksürme|öksüren öksürerek öksürüp
v|sneeze|hapşırıyor hapşırdı hapşırır hapşırmış hapşıracak|hapşırıyorlar hapşırdılar|hapşırmak hapşır hapşırma|hapşıran hapşırarak hapşırıp
v|shiver|titriyor titredi titrer titremiş titreyecek|titriyorlar titrediler|titremek titre titreme|titreyen titreyerek titreyip
v|sweat|terliyor terledi terler terlemiş terleyecek|terliyorlar terlediler|terlemek terle terleme|terleyen terleyerek terleyip
v|wear|giyiyor giydi giyer giymiş giyecek|giyiyorlar giydiler|giymek giy giyme|giyen giyerek giyip
v|dress|giyiniyor giyindi giyinir giyinmiş giyinecek|giyiniyorlar giyindiler|giyinmek giyinme|giyinen giyinerek giyinip
v|undress|soyunuyor soyundu soyunur soyunmuş soyunacak|soyunuyorlar soyundular|soyunmak soyunma|soyunan soyunarak soyunup
v|put_on|takıyor taktı takar takmış takacak|takıyorlar taktılar|takmak tak takma|takan takarak takıp
v|comb|tarıyor taradı tarar taramış tarayacak|tarıyorlar taradılar|taramak tara tarama|tarayan tarayarak tarayıp
v|shave|tıraş_oluyor tıraş_oldu tıraş_olur|tıraş_oluyorlar tıraş_oldular|tıraş_olmak tıraş_ol|tıraş_olan tıraş_olarak
v|bathe|yıkanıyor yıkandı yıkanır yıkanmış yıkanacak|yıkanıyorlar yıkandılar|yıkanmak yıkanma|yıkanan yıkanarak yıkanıp
v|brush|fırçalıyor fırçaladı fırçalamış fırçalayacak|fırçalıyorlar fırçaladılar|fırçalamak fırçala fırçalama|fırçalayan fırçalayarak fırçalayıp
v|burn|yanıyor yandı yanar yakıyor yaktı yakar yanmış yanacak yakmış yakacak|yanıyorlar yandılar yakıyorlar yaktılar|yanmak yan yakmak yak yanma yakma|yanarak yakan yakarak yanıp yakıp
v|light|aydınlatıyor aydınlattı aydınlatır aydınlatmış aydınlatacak|aydınlatıyorlar aydınlattılar|aydınlatmak aydınlat aydınlatma|aydınlatan aydınlatarak aydınlatıp
v|light_up|ışıklandırıyor ışıklandırdı ışıklandırır ışıklandırmış ışıklandıracak|ışıklandırıyorlar ışıklandırdılar|ışıklandırmak ışıklandır ışıklandırma|ışıklandıran ışıklandırarak ışıklandırıp
v|shine|parlıyor parladı parlar ışıldıyor ışıldadı ışıldar parlamış parlayacak ışıldamış ışıldayacak|parlıyorlar parladılar ışıldıyorlar ışıldadılar|parlamak parla ışıldamak ışılda parlama ışıldama|parlayan parlayarak ışıldayan ışıldayarak parlayıp ışıldayıp
v|wink|göz_kırpıyor göz_kırptı göz_kırpar|göz_kırpıyorlar göz_kırptılar|göz_kırpmak göz_kırp|göz_kırpan göz_kırparak
v|extinguish|söndürüyor söndürdü söndürür söndürmüş söndürecek|söndürüyorlar söndürdüler|söndürmek söndür söndürme|söndüren söndürerek söndürüp
v|glow|alev_alıyor alev_aldı alev_alır|alev_alıyorlar alev_aldılar|alev_almak alev_al|alev_alan alev_alarak
v|melt|eriyor eridi erir eritiyor eritti eritir erimiş eriyecek eritmiş eritecek|eriyorlar eridiler eritiyorlar erittiler|erimek eri eritmek erit erime eritme|eriyen eriyerek eriten eriterek eriyip eritip
v|freeze|donuyor dondu donar donduruyor dondurdu dondurur donacak dondurmuş donduracak|donuyorlar dondular donduruyorlar dondurdular|donmak don dondurmak dondur donma|donan donarak donduran dondurarak donup dondurup
v|rain|yağıyor yağdı yağar yağmış yağacak|yağıyorlar yağdılar|yağmak yağma|yağan yağarak yağıp
v|snow|kar_yağıyor kar_yağdı kar_yağar|kar_yağıyorlar kar_yağdılar|kar_yağmak kar_yağ|kar_yağan kar_yağarak
v|blow|esiyor esti eser üflüyor üfledi üfler esmiş esecek üflemiş üfleyecek|esiyorlar estiler üflüyorlar üflediler|esmek es üflemek üfle esme üfleme|esen eserek üfleyen üfleyerek esip üfleyip
v|flow|akıyor aktı akar akmış akacak|akıyorlar aktılar|akmak akma|akan akarak akıp
v|drip|damlıyor damladı damlar damlamış damlayacak|damlıyorlar damladılar|damlamak damla damlama|damlayan damlayarak damlayıp
v|rise|yükseliyor yükseldi yükselir yükselmiş yükselecek|yükseliyorlar yükseldiler|yükselmek yüksel yükselme|yükselen yükselerek yükselip
v|set|batıyor battı batar hazırlıyor hazırladı hazırlar batmış batacak hazırlamış hazırlayacak|batıyorlar battılar hazırlıyorlar hazırladılar|batmak bat hazırlamak hazırla batma hazırlama|batan batarak hazırlayan hazırlayarak batıp hazırlayıp
v|sink|batırıyor batırdı batırır batırmış batıracak|batırıyorlar batırdılar|batırmak batır batırma|batıran batırarak batırıp
v|explode|patlıyor patladı patlar patlamış patlayacak|patlıyorlar patladılar|patlamak patla patlama|patlayan patlayarak patlayıp
v|tremble|sarsılıyor sarsıldı sarsılır sarsılmış sarsılacak|sarsılıyorlar sarsıldılar|sarsılmak sarsıl sarsılma|sarsılan sarsılarak sarsılıp
v|collapse|yıkılıyor yıkıldı yıkılır yıkılmış yıkılacak|yıkılıyorlar yıkıldılar|yıkılmak yıkıl yıkılma|yıkılan yıkılarak yıkılıp
v|destroy|yıktı yıkmış yıkacak|yıktılar|yıkmak yık yıkma|yıkarak yıkıp
v|tear|yırtıyor yırttı yırtar yırtmış yırtacak|yırtıyorlar yırttılar|yırtmak yırt yırtma|yırtan yırtarak yırtıp
v|bend|eğiyor eğdi eğmiş eğecek|eğiyorlar eğdiler|eğmek eğ eğme|eğen eğerek eğip
v|roll|yuvarlanıyor yuvarlandı yuvarlanır yuvarlanmış yuvarlanacak|yuvarlanıyorlar yuvarlandılar|yuvarlanmak yuvarlan yuvarlanma|yuvarlanan yuvarlanarak yuvarlanıp
v|slide|kayıyor kaydı kayar kaymış kayacak|kayıyorlar kaydılar|kaymak kay kayma|kayan kayarak
v|skate|paten_kayıyor paten_kaydı paten_kayar|paten_kayıyorlar paten_kaydılar|paten_kaymak paten_kay|paten_kayan paten_kayarak
v|ski|kayak_yapıyor kayak_yaptı kayak_yapar|kayak_yapıyorlar kayak_yaptılar|kayak_yapmak kayak_yap|kayak_yapan kayak_yaparak
v|spin|dönüp_duruyor dönüp_durdu dönüp_durur|dönüp_duruyorlar dönüp_durdular|dönüp_durmak dönüp_dur|dönüp_duran dönüp_durarak
v|shake|sallıyor salladı sallar sallamış sallayacak|sallıyorlar salladılar|sallamak salla sallama|sallayan sallayarak sallayıp
v|swing|sallanıyor sallandı sallanır sallanmış sallanacak|sallanıyorlar sallandılar|sallanmak sallan sallanma|sallanan sallanarak sallanıp
v|bite|ısırıyor ısırdı ısırır ısırmış ısıracak|ısırıyorlar ısırdılar|ısırmak ısır ısırma|ısıran ısırarak ısırıp
v|bark|havlıyor havladı havlar havlamış havlayacak|havlıyorlar havladılar|havlamak havla havlama|havlayan havlayarak havlayıp
v|meow|miyavlıyor miyavladı miyavlar miyavlamış miyavlayacak|miyavlıyorlar miyavladılar|miyavlamak miyavla miyavlama|miyavlayan miyavlayarak miyavlayıp
v|howl|uluyor uludu ulur ulumuş uluyacak|uluyorlar uludular|ulumak ulu uluma|uluyan uluyarak uluyup
v|roar|kükrüyor kükredi kükrer kükremiş kükreyecek|kükrüyorlar kükrediler|kükremek kükre kükreme|kükreyen kükreyerek kükreyip
v|neigh|kişniyor kişnedi kişner kişnemiş kişneyecek|kişniyorlar kişnediler|kişnemek kişne kişneme|kişneyen kişneyerek kişneyip
v|buzz|vızıldıyor vızıldadı vızıldar vızıldamış vızıldayacak|vızıldıyorlar vızıldadılar|vızıldamak vızılda vızıldama|vızıldayan vızıldayarak vızıldayıp
v|sting|sokuyor soktu sokar sokmuş sokacak|sokuyorlar soktular|sokmak sok sokma|sokan sokarak sokup
v|lick|yalıyor yaladı yalar yalamış yalayacak|yalıyorlar yaladılar|yalamak yala yalama|yalayan yalayarak yalayıp
v|scratch|tırmalıyor tırmaladı tırmalar tırmalamış tırmalayacak|tırmalıyorlar tırmaladılar|tırmalamak tırmala tırmalama|tırmalayan tırmalayarak tırmalayıp
v|hatch|yumurtadan_çıkıyor yumurtadan_çıktı yumurtadan_çıkar|yumurtadan_çıkıyorlar yumurtadan_çıktılar|yumurtadan_çıkmak yumurtadan_çık|yumurtadan_çıkan yumurtadan_çıkarak
v|lay|yumurtluyor yumurtladı yumurtlar yumurtlamış yumurtlayacak|yumurtluyorlar yumurtladılar|yumurtlamak yumurtla yumurtlama|yumurtlayan yumurtlayarak yumurtlayıp
v|land|konuyor kondu konar iniş_yapıyor iniş_yaptı iniş_yapar konmuş konacak|konuyorlar kondular iniş_yapıyorlar iniş_yaptılar|konmak kon iniş_yapmak iniş_yap konma|konan konarak iniş_yapan iniş_yaparak konup
v|descend|iniyor indi iner inmiş inecek|iniyorlar indiler|inmek in inme|inen inerek inip
v|take_off|havalanıyor havalandı havalanır havalanmış havalanacak|havalanıyorlar havalandılar|havalanmak havalan havalanma|havalanan havalanarak havalanıp
v|park|park_ediyor park_etti park_eder|park_ediyorlar park_ettiler|park_etmek park_et|park_eden park_ederek
v|load|yüklüyor yükledi yükler yüklemiş yükleyecek|yüklüyorlar yüklediler|yüklemek yükle yükleme|yükleyen yükleyerek yükleyip
v|unload|indiriyor indirdi indirir indirmiş indirecek|indiriyorlar indirdiler|indirmek indir indirme|indiren indirerek indirip
v|pack|paketliyor paketledi paketler paketlemiş paketleyecek|paketliyorlar paketlediler|paketlemek paketle paketleme|paketleyen paketleyerek paketleyip
v|wrap|sarıyor sardı sarar sarmış saracak|sarıyorlar sardılar|sarmak sar sarma|saran sararak sarıp
v|show|gösteriyor gösterdi gösterir göstermiş gösterecek|gösteriyorlar gösterdiler|göstermek göster gösterme|gösteren göstererek gösterip
v|point|işaret_ediyor işaret_etti işaret_eder|işaret_ediyorlar işaret_ettiler|işaret_etmek işaret_et|işaret_eden işaret_ederek
v|explain|açıklıyor açıkladı açıklar açıklamış açıklayacak|açıklıyorlar açıkladılar|açıklamak açıkla açıklama|açıklayan açıklayarak açıklayıp
v|introduce|tanıtıyor tanıttı tanıtır tanıtmış tanıtacak|tanıtıyorlar tanıttılar|tanıtmak tanıt tanıtma|tanıtan tanıtarak tanıtıp
v|present|sunuyor sundu sunar sunmuş sunacak|sunuyorlar sundular|sunmak sun sunma|sunan sunarak sunup
v|announce|duyuruyor duyurdu duyurur ilan_ediyor ilan_etti ilan_eder duyurmuş duyuracak|duyuruyorlar duyurdular ilan_ediyorlar ilan_ettiler|duyurmak duyur ilan_etmek ilan_et duyurma|duyuran duyurarak ilan_eden ilan_ederek duyurup
v|warn|uyarıyor uyardı uyarır uyarmış uyaracak|uyarıyorlar uyardılar|uyarmak uyar uyarma|uyaran uyararak uyarıp
v|promise|söz_veriyor söz_verdi söz_verir|söz_veriyorlar söz_verdiler|söz_vermek söz_ver|söz_veren söz_vererek
v|obey|itaat_ediyor itaat_etti itaat_eder|itaat_ediyorlar itaat_ettiler|itaat_etmek itaat_et|itaat_eden itaat_ederek
v|forbid|yasaklıyor yasakladı yasaklar yasaklamış yasaklayacak|yasaklıyorlar yasakladılar|yasaklamak yasakla yasaklama|yasaklayan yasaklayarak yasaklayıp
v|allow|izin_veriyor izin_verdi izin_verir|izin_veriyorlar izin_verdiler|izin_vermek izin_ver|izin_veren izin_vererek
v|order|sipariş_ediyor sipariş_etti sipariş_eder emrediyor emretti emredir emretmiş emredecek|sipariş_ediyorlar sipariş_ettiler emrediyorlar emrettiler|sipariş_etmek sipariş_et emretmek emret emretme|sipariş_eden sipariş_ederek emreden emrederek emredip
v|serve|servis_yapıyor servis_yaptı servis_yapar|servis_yapıyorlar servis_yaptılar|servis_yapmak servis_yap|servis_yapan servis_yaparak
v|prepare|hazırlanıyor hazırlandı hazırlanır hazırlanmış hazırlanacak|hazırlanıyorlar hazırlandılar|hazırlanmak hazırlan hazırlanma|hazırlanan hazırlanarak hazırlanıp
v|join|katılıyor katıldı katılır birleştiriyor birleştirdi birleştirir katılmış katılacak birleştirmiş birleştirecek|katılıyorlar katıldılar birleştiriyorlar birleştirdiler|katılmak katıl birleştirmek birleştir katılma birleştirme|katılan katılarak birleştiren birleştirerek katılıp birleştirip
v|participate|yer_alıyor yer_aldı yer_alır|yer_alıyorlar yer_aldılar|yer_almak yer_al|yer_alan yer_alarak
v|compete|yarışıyor yarıştı yarışır yarışmış yarışacak|yarışıyorlar yarıştılar|yarışmak yarışma|yarışan yarışarak yarışıp
v|race|yarıştırıyor yarıştırdı yarıştırır yarıştırmış yarıştıracak|yarıştırıyorlar yarıştırdılar|yarıştırmak yarıştır yarıştırma|yarıştıran yarıştırarak yarıştırıp
v|train|antrenman_yapıyor antrenman_yaptı antrenman_yapar|antrenman_yapıyorlar antrenman_yaptılar|antrenman_yapmak antrenman_yap|antrenman_yapan antrenman_yaparak
v|exercise|egzersiz_yapıyor egzersiz_yaptı egzersiz_yapar|egzersiz_yapıyorlar egzersiz_yaptılar|egzersiz_yapmak egzersiz_yap|egzersiz_yapan egzersiz_yaparak
v|kick|tekmeliyor tekmeledi tekmeler tekmelemiş tekmeleyecek|tekmeliyorlar tekmelediler|tekmelemek tekmele tekmeleme|tekmeleyen tekmeleyerek tekmeleyip
v|score|gol_atıyor gol_attı gol_atar|gol_atıyorlar gol_attılar|gol_atmak gol_at|gol_atan gol_atarak
v|shoot|ateş_ediyor ateş_etti ateş_eder|ateş_ediyorlar ateş_ettiler|ateş_etmek ateş_et|ateş_eden ateş_ederek
v|film|filme_alıyor filme_aldı filme_alır|filme_alıyorlar filme_aldılar|filme_almak filme_al|filme_alan filme_alarak
v|photograph|fotoğraf_çekiyor fotoğraf_çekti fotoğraf_çeker|fotoğraf_çekiyorlar fotoğraf_çektiler|fotoğraf_çekmek fotoğraf_çek|fotoğraf_çeken fotoğraf_çekerek
v|record|kaydediyor kaydetti kaydedir kaydetmiş kaydedecek|kaydediyorlar kaydettiler|kaydetmek kaydet kaydetme|kaydeden kaydederek kaydedip
v|print|yazdırıyor yazdırdı yazdırır yazdırmış yazdıracak|yazdırıyorlar yazdırdılar|yazdırmak yazdır yazdırma|yazdıran yazdırarak yazdırıp
v|type|tuşluyor tuşladı tuşlar tuşlamış tuşlayacak|tuşluyorlar tuşladılar|tuşlamak tuşla tuşlama|tuşlayan tuşlayarak tuşlayıp
v|click|tıklıyor tıkladı tıklar tıklamış tıklayacak|tıklıyorlar tıkladılar|tıklamak tıkla tıklama|tıklayan tıklayarak tıklayıp
v|use|kullanıyor kullandı kullanır kullanmış kullanacak|kullanıyorlar kullandılar|kullanmak kullan kullanma|kullanan kullanarak kullanıp
v|press|basıyor bastı basar basmış basacak|basıyorlar bastılar|basmak bas basma|basan basarak basıp
v|turn_on|çalıştırıyor çalıştırdı çalıştırır çalıştırmış çalıştıracak|çalıştırıyorlar çalıştırdılar|çalıştırmak çalıştır çalıştırma|çalıştıran çalıştırarak çalıştırıp
v|rent|kiralıyor kiraladı kiralar kiralamış kiralayacak|kiralıyorlar kiraladılar|kiralamak kirala kiralama|kiralayan kiralayarak kiralayıp
v|move|taşınıyor taşındı taşınır kımıldıyor kımıldadı kımıldar hareket_ediyor hareket_etti hareket_eder taşınmış taşınacak kımıldamış kımıldayacak|taşınıyorlar taşındılar kımıldıyorlar kımıldadılar hareket_ediyorlar hareket_ettiler|taşınmak kımıldamak kımılda hareket_etmek hareket_et taşınma kımıldama|taşınan taşınarak kımıldayan kımıldayarak hareket_eden hareket_ederek taşınıp kımıldayıp
v|move_house|ev_taşıyor ev_taşıdı ev_taşır|ev_taşıyorlar ev_taşıdılar|ev_taşımak ev_taşı|ev_taşıyan ev_taşıyarak
v|stay|kalıyor kaldı kalır kalmış kalacak|kalıyorlar kaldılar|kalmak kal kalma|kalan kalarak kalıp
v|remain|geri_kalıyor geri_kaldı geri_kalır|geri_kalıyorlar geri_kaldılar|geri_kalmak geri_kal|geri_kalan geri_kalarak
v|discover|keşfediyor keşfetti keşfedir keşfetmiş keşfedecek|keşfediyorlar keşfettiler|keşfetmek keşfet keşfetme|keşfeden keşfederek keşfedip
v|explore|araştırıyor araştırdı araştırır araştırmış araştıracak|araştırıyorlar araştırdılar|araştırmak araştır araştırma|araştıran araştırarak araştırıp
v|investigate|soruşturuyor soruşturdu soruşturur soruşturmuş soruşturacak|soruşturuyorlar soruşturdular|soruşturmak soruştur soruşturma|soruşturan soruşturarak soruşturup
v|search|aranıyor arandı aranır aranmış aranacak|aranıyorlar arandılar|aranmak aran aranma|aranan aranarak aranıp
v|invent|icat_ediyor icat_etti icat_eder|icat_ediyorlar icat_ettiler|icat_etmek icat_et|icat_eden icat_ederek
v|experiment|deney_yapıyor deney_yaptı deney_yapar|deney_yapıyorlar deney_yaptılar|deney_yapmak deney_yap|deney_yapan deney_yaparak
v|observe|gözlemliyor gözlemledi gözlemler gözlemlemiş gözlemleyecek|gözlemliyorlar gözlemlediler|gözlemlemek gözlemle gözlemleme|gözlemleyen gözlemleyerek gözlemleyip
v|notice|fark_ediyor fark_etti fark_eder|fark_ediyorlar fark_ettiler|fark_etmek fark_et|fark_eden fark_ederek
v|recognise|tanıyor tanıdı tanır tanımış tanıyacak|tanıyorlar tanıdılar|tanımak tanı tanıma|tanıyan tanıyarak tanıyıp
v|lead|yönetiyor yönetti yönetir yönetmiş yönetecek|yönetiyorlar yönettiler|yönetmek yönet yönetme|yöneten yöneterek yönetip
v|guide|yol_gösteriyor yol_gösterdi yol_gösterir|yol_gösteriyorlar yol_gösterdiler|yol_göstermek yol_göster|yol_gösteren yol_göstererek
v|separate|ayırıyor ayırdı ayırır ayırmış ayıracak|ayırıyorlar ayırdılar|ayırmak ayır ayırma|ayıran ayırarak ayırıp
v|divide|bölüyor böldü böler bölmüş bölecek|bölüyorlar böldüler|bölmek böl bölme|bölen bölerek bölüp
v|unite|birleşiyor birleşti birleşir birleşmiş birleşecek|birleşiyorlar birleştiler|birleşmek birleş birleşme|birleşen birleşerek birleşip
v|reconcile|barışıyor barıştı barışır barışmış barışacak|barışıyorlar barıştılar|barışmak barışma|barışan barışarak barışıp
v|quarrel|kavga_ediyor kavga_etti kavga_eder tartışıyor tartıştı tartışır tartışmış tartışacak|kavga_ediyorlar kavga_ettiler tartışıyorlar tartıştılar|kavga_etmek kavga_et tartışmak tartış tartışma|kavga_eden kavga_ederek tartışan tartışarak tartışıp
v|deceive|kandırıyor kandırdı kandırır kandırmış kandıracak|kandırıyorlar kandırdılar|kandırmak kandır kandırma|kandıran kandırarak kandırıp
v|trick|aldatıyor aldattı aldatır aldatmış aldatacak|aldatıyorlar aldattılar|aldatmak aldat aldatma|aldatan aldatarak aldatıp
v|punish|cezalandırıyor cezalandırdı cezalandırır cezalandırmış cezalandıracak|cezalandırıyorlar cezalandırdılar|cezalandırmak cezalandır cezalandırma|cezalandıran cezalandırarak cezalandırıp
v|reward|ödüllendiriyor ödüllendirdi ödüllendirir ödüllendirmiş ödüllendirecek|ödüllendiriyorlar ödüllendirdiler|ödüllendirmek ödüllendir ödüllendirme|ödüllendiren ödüllendirerek ödüllendirip
v|save|tasarruf_ediyor tasarruf_etti tasarruf_eder|tasarruf_ediyorlar tasarruf_ettiler|tasarruf_etmek tasarruf_et|tasarruf_eden tasarruf_ederek
v|earn|para_kazanıyor para_kazandı para_kazanır|para_kazanıyorlar para_kazandılar|para_kazanmak para_kazan|para_kazanan para_kazanarak
v|waste|israf_ediyor israf_etti israf_eder|israf_ediyorlar israf_ettiler|israf_etmek israf_et|israf_eden israf_ederek
v|recycle|geri_dönüştürüyor geri_dönüştürdü geri_dönüştürür|geri_dönüştürüyorlar geri_dönüştürdüler|geri_dönüştürmek geri_dönüştür|geri_dönüştüren geri_dönüştürerek
v|decorate|süslüyor süsledi süsler süslemiş süsleyecek|süslüyorlar süslediler|süslemek süsle süsleme|süsleyen süsleyerek süsleyip
v|carve|oyuyor oydu oyar oymuş oyacak|oyuyorlar oydular|oymak oy oyma|oyan oyarak oyup
v|sculpt|yontuyor yonttu yontar yontmuş yontacak|yontuyorlar yonttular|yontmak yont yontma|yontan yontarak yontup
v|polish|parlatıyor parlattı parlatır parlatmış parlatacak|parlatıyorlar parlattılar|parlatmak parlat parlatma|parlatan parlatarak parlatıp
v|hammer|çekiçliyor çekiçledi çekiçlemiş çekiçleyecek|çekiçliyorlar çekiçlediler|çekiçlemek çekiçleme|çekiçleyen çekiçleyerek çekiçleyip
v|saw|biçiyor biçti biçer biçmiş biçecek|biçiyorlar biçtiler|biçmek biç biçme|biçen biçerek biçip
v|nail|çiviliyor çiviledi çivilemiş çivileyecek|çiviliyorlar çivilediler|çivilemek çivile çivileme|çivileyen çivileyerek çivileyip
v|drill|deliyor deldi deler delmiş delecek|deliyorlar deldiler|delmek del delme|delen delerek delip
v|glue|yapıştırıyor yapıştırdı yapıştırır yapıştırmış yapıştıracak|yapıştırıyorlar yapıştırdılar|yapıştırmak yapıştır yapıştırma|yapıştıran yapıştırarak yapıştırıp
v|stick|yapışıyor yapıştı yapışır yapışmış yapışacak|yapışıyorlar yapıştılar|yapışmak yapış yapışma|yapışan yapışarak yapışıp
v|fold|katlıyor katladı katlar katlamış katlayacak|katlıyorlar katladılar|katlamak katla katlama|katlayan katlayarak katlayıp
v|squeeze|sıkıyor sıktı sıkar sıkmış sıkacak|sıkıyorlar sıktılar|sıkmak sık sıkma|sıkan sıkarak sıkıp
v|stir|çalkalıyor çalkaladı çalkalar çalkalamış çalkalayacak|çalkalıyorlar çalkaladılar|çalkalamak çalkala çalkalama|çalkalayan çalkalayarak çalkalayıp
v|knead|yoğuruyor yoğurur yoğurmuş yoğuracak|yoğuruyorlar yoğurdular|yoğurmak yoğur yoğurma|yoğuran yoğurarak yoğurup
v|sprinkle|serpiyor serpti serper serpmiş serpecek|serpiyorlar serptiler|serpmek serp serpme|serpen serperek serpip
v|grate|rendeliyor rendeledi rendeler rendelemiş rendeleyecek|rendeliyorlar rendelediler|rendelemek rendele rendeleme|rendeleyen rendeleyerek rendeleyip
v|grind|öğütüyor öğüttü öğütür öğütmüş öğütecek|öğütüyorlar öğüttüler|öğütmek öğüt öğütme|öğüten öğüterek öğütüp
v|crush|eziyor ezdi ezer ezmiş ezecek|eziyorlar ezdiler|ezmek ez ezme|ezen ezerek ezip
v|pray|dua_ediyor dua_etti dua_eder|dua_ediyorlar dua_ettiler|dua_etmek dua_et|dua_eden dua_ederek
v|bless|kutsuyor kutsadı kutsar kutsamış kutsayacak|kutsuyorlar kutsadılar|kutsamak kutsa kutsama|kutsayan kutsayarak kutsayıp
v|bury|gömüyor gömdü gömer gömmüş gömecek|gömüyorlar gömdüler|gömmek göm gömme|gömen gömerek gömüp
v|mourn|yas_tutuyor yas_tuttu yas_tutar|yas_tutuyorlar yas_tuttular|yas_tutmak yas_tut|yas_tutan yas_tutarak
v|fast|oruç_tutuyor oruç_tuttu oruç_tutar|oruç_tutuyorlar oruç_tuttular|oruç_tutmak oruç_tut|oruç_tutan oruç_tutarak
v|happen|gerçekleşiyor gerçekleşti gerçekleşir gerçekleşmiş gerçekleşecek|gerçekleşiyorlar gerçekleştiler|gerçekleşmek gerçekleş gerçekleşme|gerçekleşen gerçekleşerek gerçekleşip
v|be_made|yapılıyor yapıldı yapılır yapılmış yapılacak|yapılıyorlar yapıldılar|yapılmak yapıl yapılma|yapılan yapılarak yapılıp
v|be_held|düzenleniyor düzenlendi düzenlenir düzenlenmiş düzenlenecek|düzenleniyorlar düzenlendiler|düzenlenmek düzenlen düzenlenme|düzenlenen düzenlenerek düzenlenip
v|be_cut|kesiliyor kesildi kesilir kesilmiş kesilecek|kesiliyorlar kesildiler|kesilmek kesil kesilme|kesilen kesilerek kesilip
v|be_closed|kapanıyor kapandı kapanır kapanmış kapanacak|kapanıyorlar kapandılar|kapanmak kapan kapanma|kapanan kapanarak kapanıp
v|be_found|bulunuyor bulundu bulunur bulunmuş bulunacak|bulunuyorlar bulundular|bulunmak bulunma|bulunan bulunarak bulunup
v|be_seen|görünüyor göründü görünür görünmüş görünecek|görünüyorlar göründüler|görünmek görünme|görünen görünerek görünüp
v|be_heard|duyuluyor duyuldu duyulur duyulmuş duyulacak|duyuluyorlar duyuldular|duyulmak duyul duyulma|duyulan duyularak duyulup
v|disappear|yok_oluyor yok_oldu yok_olur|yok_oluyorlar yok_oldular|yok_olmak yok_ol|yok_olan yok_olarak
v|appear|ortaya_çıkıyor ortaya_çıktı ortaya_çıkar beliriyor belirdi belirir belirmiş belirecek|ortaya_çıkıyorlar ortaya_çıktılar beliriyorlar belirdiler|ortaya_çıkmak ortaya_çık belirmek belir belirme|ortaya_çıkan ortaya_çıkarak beliren belirerek belirip
v|approach|yaklaşıyor yaklaştı yaklaşır yaklaşmış yaklaşacak|yaklaşıyorlar yaklaştılar|yaklaşmak yaklaş yaklaşma|yaklaşan yaklaşarak yaklaşıp
v|move_away|uzaklaşıyor uzaklaştı uzaklaşır uzaklaşmış uzaklaşacak|uzaklaşıyorlar uzaklaştılar|uzaklaşmak uzaklaş uzaklaşma|uzaklaşan uzaklaşarak uzaklaşıp
v|hurry|acele_ediyor acele_etti acele_eder|acele_ediyorlar acele_ettiler|acele_etmek acele_et|acele_eden acele_ederek
v|be_late|gecikiyor gecikti gecikir gecikmiş gecikecek|gecikiyorlar geciktiler|gecikmek gecik gecikme|geciken gecikerek gecikip
v|overtake|solluyor solladı sollar sollamış sollayacak|solluyorlar solladılar|sollamak solla sollama|sollayan sollayarak sollayıp
v|stretch|esniyor esnedi esner esnemiş esneyecek|esniyorlar esnediler|esnemek esne esneme|esneyen esneyerek esneyip
v|spread|yayılıyor yayıldı yayılır yayılmış yayılacak|yayılıyorlar yayıldılar|yayılmak yayıl yayılma|yayılan yayılarak yayılıp
v|raise|büyütüyor büyüttü büyütür büyütmüş büyütecek|büyütüyorlar büyüttüler|büyütmek büyüt büyütme|büyüten büyüterek büyütüp
v|lean|yaslanıyor yaslandı yaslanır yaslanmış yaslanacak|yaslanıyorlar yaslandılar|yaslanmak yaslan yaslanma|yaslanan yaslanarak yaslanıp
v|kneel|diz_çöküyor diz_çöktü diz_çöker|diz_çöküyorlar diz_çöktüler|diz_çökmek diz_çök|diz_çöken diz_çökerek
v|crawl|emekliyor emekledi emekler emeklemiş emekleyecek|emekliyorlar emeklediler|emeklemek emekle emekleme|emekleyen emekleyerek emekleyip
v|chat|sohbet_ediyor sohbet_etti sohbet_eder|sohbet_ediyorlar sohbet_ettiler|sohbet_etmek sohbet_et|sohbet_eden sohbet_ederek
v|joke|şaka_yapıyor şaka_yaptı şaka_yapar|şaka_yapıyorlar şaka_yaptılar|şaka_yapmak şaka_yap|şaka_yapan şaka_yaparak
v|complain|şikâyet_ediyor şikâyet_etti şikâyet_eder|şikâyet_ediyorlar şikâyet_ettiler|şikâyet_etmek şikâyet_et|şikâyet_eden şikâyet_ederek
v|admire|hayran_kalıyor hayran_kaldı hayran_kalır|hayran_kalıyorlar hayran_kaldılar|hayran_kalmak hayran_kal|hayran_kalan hayran_kalarak
v|wonder|merak_ediyor merak_etti merak_eder|merak_ediyorlar merak_ettiler|merak_etmek merak_et|merak_eden merak_ederek
v|support|destekliyor destekledi destekler desteklemiş destekleyecek|destekliyorlar desteklediler|desteklemek destekle destekleme|destekleyen destekleyerek destekleyip
v|trust|güveniyor güvendi güvenir güvenmiş güvenecek|güveniyorlar güvendiler|güvenmek güven güvenme|güvenen güvenerek güvenip
v|order_food|ısmarlıyor ısmarladı ısmarlar ısmarlamış ısmarlayacak|ısmarlıyorlar ısmarladılar|ısmarlamak ısmarla ısmarlama|ısmarlayan ısmarlayarak ısmarlayıp
v|form|oluşuyor oluştu oluşur oluşmuş oluşacak|oluşuyorlar oluştular|oluşmak oluş oluşma|oluşan oluşarak oluşup
n|month|aylık|aylar ayları aylarca aylardır aylarda
n|month_end|ay_sonu ay_sonunda|
v|cook|pişirilir|||
v|tie|bağlanır atılır|||
v|draw|çizilir|||
v|sew|dikilir|||
v|knit|örülür|||
v|build|kurulur|||
v|use|kullanılır|||
v|change|değiştirilir|||
v|clean|temizlenir|||
v|play|oynanır|||
v|write|yazılır|||
v|read|okunur|||
v|repair|onarılır|||
n|apple|elması|
n|father|babamın babama|
n|mother|annemin anneme|
n|grandfather|dedemin|
n|teacher|öğretmenimizin öğretmenimin|
n|daughter|kızımın kızım|
n|son|oğlumun|
n|sibling|kardeşimin|
n|feast|bayramınız bayramın|
a|blessed|kutlu
f|may_it_be|olsun
"""
