"""Words that are recognised in languages the director cannot write: enough to draw the right thing.

Japanese rows carry a reading, because voices do not read kanji.
"""

from __future__ import annotations

import re

_ROWS = """
fox|キツネ,狐|狐狸,狐|여우|ثعلب,الثعلب|лиса,лису,лисица|volpe|raposa|vos|lis|räv|שועל
cat|猫,ネコ|猫|고양이|قطة,القطة|кот,кошка,кошку|gatto,gatta|gato,gata|kat|kot|katt|חתול
dog|犬,イヌ|狗|개,강아지|كلب,الكلب|собака,собаку,пёс|cane|cão,cachorro|hond|pies|hund|כלב
bear|熊,クマ|熊|곰|دب,الدب|медведь|orso|urso|beer|niedźwiedź|björn|דוב
bird|鳥|鸟|새|طائر,عصفور|птица,птицу|uccello|pássaro|vogel|ptak|fågel|ציפור
whale|鯨,クジラ|鲸,鲸鱼|고래|حوت|кит|balena|baleia|walvis|wieloryb|val|לווייתן
robot|ロボット|机器人|로봇|روبوت|робот|robot|robô|robot|robot|robot|רובוט
girl|少女,女の子|女孩|소녀|فتاة|девочка,девушка|ragazza,bambina|menina|meisje|dziewczynka|flicka|ילדה
boy|少年,男の子|男孩|소년|صبي,ولد|мальчик|ragazzo,bambino|menino|jongen|chłopiec|pojke|ילד
grandmother|祖母,おばあさん|奶奶,祖母|할머니|جدة|бабушка|nonna|avó|oma,grootmoeder|babcia|mormor,farmor|סבתא
grandfather|祖父,おじいさん|爷爷,祖父|할아버지|جد|дедушка|nonno|avô|opa,grootvader|dziadek|morfar,farfar|סבא
moon|月|月亮,月|달,달을|القمر|луна,луну|luna|lua|maan|księżyc,księżyca|månen,måne|ירח
sun|太陽|太阳|태양,해|الشمس|солнце|sole|sol|zon|słońce|solen|שמש
star|星|星星,星|별|نجمة,النجوم|звезда,звезду|stella|estrela|ster|gwiazda|stjärna|כוכב
sea|海|大海,海|바다|البحر|море|mare|mar|zee|morze|havet|ים
storm|嵐|暴风雨|폭풍|عاصفة|буря,шторм|tempesta|tempestade|storm|burza|storm|סערה
rain|雨|雨|비|المطر|дождь|pioggia|chuva|regen|deszcz|regn|גשם
snow|雪|雪|눈|الثلج|снег|neve|neve|sneeuw|śnieg|snö|שלג
in winter|冬|冬天|겨울|الشتاء|зимой,зима|inverno|inverno|winter|zimą,zimie|vintern|חורף
in summer|夏|夏天|여름|الصيف|летом,лето|estate|verão|zomer|latem|sommaren|קיץ
in autumn|秋|秋天|가을|الخريف|осенью,осень|autunno|outono|herfst|jesienią|hösten|סתיו
in spring|春|春天|봄|الربيع|весной,весна|primavera|primavera|lente|wiosną|våren|אביב
at night|夜|夜,晚上|밤|الليل|ночь,ночью|notte|noite|nacht|noc,nocą|natten|לילה
forest|森|森林|숲|الغابة|лес,лесу|foresta,bosco|floresta|bos|las,lesie|skogen|יער
lighthouse|灯台|灯塔|등대|منارة|маяк|faro|farol|vuurtoren|latarnia|fyr|מגדלור
mountain|山|山|산|جبل|гора,гору|montagna|montanha|berg|góra|berg|הר
city|街,町|城市|도시|مدينة,المدينة|город|città|cidade|stad|miasto|staden|עיר
garden|庭|花园|정원|حديقة|сад|giardino|jardim|tuin|ogród|trädgården|גן
tree|木|树|나무|شجرة|дерево|albero|árvore|boom|drzewo|träd|עץ
flower|花|花|꽃|زهرة|цветок|fiore|flor|bloem|kwiat|blomma|פרח
house|家|房子|집|بيت|дом|casa|casa|huis|dom|hus|בית
book|本|书|책|كتاب|книга,книгу|libro|livro|boek|książka|bok|ספר
bread|パン|面包|빵|خبز|хлеб|pane|pão|brood|chleb|bröd|לחם
boat|船,ボート|船|배|قارب|лодка|barca|barco|boot|łódź|båt|סירה
train|電車,汽車|火车|기차|قطار|поезд|treno|trem,comboio|trein|pociąg|tåg|רכבת
market|市場|市场,集市|시장|سوق,السوق|рынок,рынке|mercato|mercado,feira|markt|rynek,targ|torget,marknad|שוק
dumplings|餃子|饺子|만두|فطائر|пельмени|ravioli|pastéis|knoedels|pierogi|dumplings|כיסונים
lantern|提灯,ランタン|灯笼|등불|فانوس|фонарь|lanterna|lanterna|lantaarn|latarnię|lykta|פנס
umbrella|傘|伞|우산|مظلة|зонт,зонтик|ombrello|guarda-chuva|paraplu|parasol,parasolka|paraply|מטריה,מטרייה
bicycle|自転車|自行车|자전거|دراجة|велосипед|bicicletta|bicicleta|fiets|rower|cykel|אופניים
bicycle bell|自転車のベル|车铃|벨|جرس|звонок|campanello|campainha|fietsbel|dzwonek|ringklocka|פעמון
traffic light|信号|红绿灯|신호등|إشارة المرور|светофор|semaforo|semáforo|stoplicht,verkeerslicht|sygnalizator|trafikljus|רמזור
chair|椅子|椅子|의자|كرسي|стул|sedia|cadeira|stoel|krzesło|stol|כיסא
carpenter|大工|木匠|목수|نجار|столяр,плотник|falegname|carpinteiro|timmerman|stolarz,cieśla|snickare|נגר
frog|カエル,蛙|青蛙|개구리|ضفدع|лягушка,лягушку|rana|sapo,rã|kikker|żaba,żabę|groda|צפרדע
violin|バイオリン|小提琴|바이올린|كمان|скрипка,скрипке|violino|violino|viool|skrzypce,skrzypcach|fiol|כינור
pond|池|池塘|연못|بركة|пруд|stagno|lago|vijver|staw,stawem|damm|בריכה
glass of tea|お茶|茶|찻잔|شاي|чай|tè|chá|thee|herbata,herbatę|te|תה
shop|店|店|가게|دكان,متجر|магазин|negozio|loja|winkel|sklep|affär,butik|חנות
children|子供たち|孩子们,孩子|아이들|أطفال|дети|bambini|crianças|kinderen|dzieci|barn|ילדים
knitting|編み物|编织|뜨개질|تحيك|вяжет,вязание|lavora a maglia|tricô,tricota|breit,breien|robi na drutach|stickar|סורגת
letter|手紙|信|편지|رسالة|письмо|lettera|carta|brief|list|brev|מכתב
looks for|探す,さがす|寻找,找|찾는,찾다|يبحث,تبحث|ищет|cerca|procura|zoekt|szuka|söker,letar|מחפש,מחפשת
"""
_COLUMNS = ("ja", "zh", "ko", "ar", "ru", "it", "pt", "nl", "pl", "sv", "he")
_READINGS = {
    "狐": "きつね", "猫": "ねこ", "犬": "いぬ", "熊": "くま", "鳥": "とり", "鯨": "くじら", "少女": "しょうじょ", "女の子": "おんなのこ", "少年": "しょうねん", "男の子": "おとこのこ",
    "祖母": "そぼ", "祖父": "そふ", "月": "つき", "太陽": "たいよう", "星": "ほし", "海": "うみ", "嵐": "あらし", "雨": "あめ", "雪": "ゆき", "冬": "ふゆ", "夏": "なつ", "秋": "あき", "春": "はる",
    "夜": "よる", "森": "もり", "灯台": "とうだい", "山": "やま", "街": "まち", "町": "まち", "庭": "にわ", "木": "き", "花": "はな", "家": "いえ", "本": "ほん", "船": "ふね", "電車": "でんしゃ",
    "手紙": "てがみ", "探す": "さがす", "探して": "さがして", "待つ": "まつ", "小さな": "ちいさな", "空": "そら", "風": "かぜ", "川": "かわ", "夢": "ゆめ", "歌": "うた", "友達": "ともだち", "守る": "まもる",
    "見る": "みる", "見つける": "みつける", "作る": "つくる", "旅": "たび", "朝": "あさ", "子供": "こども", "人": "ひと", "時計": "とけい", "最後": "さいご", "古い": "ふるい", "会う": "あう", "飛ぶ": "とぶ",
}  # fmt: skip


_MORE_READINGS = """
銭湯 せんとう 番台 ばんだい 秘密 ひみつ 眠る ねむる 眠って ねむって 眠り ねむり 聞く きく 聞いて きいて 聞き きき 話す はなす 話して はなして 言う いう 言って いって 笑う わらう 笑って わらって
泣く なく 泣いて ないて 歌う うたう 歌って うたって 踊る おどる 踊って おどって 走る はしる 走って はしって 歩く あるく 歩いて あるいて 歩けば あるけば 泳ぐ およぐ 食べる たべる 食べて たべて 飲む のむ 書く かく 書いて かいて
読む よむ 読んで よんで 描く えがく 描いて えがいて 買う かう 売る うる 売って うって 開く ひらく 開ける あける 閉じる とじる 閉める しめる 待って まって 待ち まち 来る くる 来ない こない 行く いく 行って いって 帰る かえる 帰って かえって
乗る のる 乗って のって 降る ふる 落ちる おちる 落とす おとす 拾う ひろう 拾って ひろって 忘れる わすれる 忘れた わすれた 覚える おぼえる 思い出 おもいで 思う おもう 知る しる 知らない しらない 生きる いきる 死ぬ しぬ 生まれる うまれる
育てる そだてる 植える うえる 直す なおす 直して なおして 壊れる こわれる 壊れた こわれた 隠す かくす 隠れる かくれる 届ける とどける 届く とどく 送る おくる 送って おくって 教える おしえる 教えて おしえて 習う ならう 学ぶ まなぶ 働く はたらく
男 おとこ 女 おんな 子 こ 父 ちち 母 はは 兄 あに 弟 おとうと 姉 あね 妹 いもうと 先生 せんせい 医者 いしゃ 漁師 りょうし 大工 だいく 画家 がか 職人 しょくにん 店主 てんしゅ 店員 てんいん 運転手 うんてんしゅ 駅員 えきいん 郵便屋 ゆうびんや 警察官 けいさつかん
王様 おうさま 王女 おうじょ 魔女 まじょ 幽霊 ゆうれい 怪獣 かいじゅう 宇宙人 うちゅうじん 鬼 おに 神様 かみさま 馬 うま 牛 うし 豚 ぶた 羊 ひつじ 鶏 にわとり 魚 さかな 亀 かめ 蛇 へび 虫 むし 蝶 ちょう 蛍 ほたる 狸 たぬき 兎 うさぎ 猿 さる 象 ぞう 鼠 ねずみ
島 しま 港 みなと 橋 はし 道 みち 駅 えき 店 みせ 喫茶店 きっさてん 茶館 ちゃかん 食堂 しょくどう 市場 いちば 学校 がっこう 図書館 としょかん 病院 びょういん 工場 こうじょう 神社 じんじゃ 寺 てら 公園 こうえん 村 むら 屋根 やね 部屋 へや 台所 だいどころ 窓 まど 扉 とびら 階段 かいだん
机 つくえ 椅子 いす 鏡 かがみ 鍵 かぎ 箱 はこ 傘 かさ 帽子 ぼうし 靴 くつ 服 ふく 手袋 てぶくろ 眼鏡 めがね 電話 でんわ 写真 しゃしん 絵 え 音楽 おんがく 音 おと 声 こえ 光 ひかり 影 かげ 火 ひ 水 みず 石 いし 砂 すな 雲 くも 霧 きり 虹 にじ 雷 かみなり 波 なみ 湖 みずうみ 池 いけ 畑 はたけ 田んぼ たんぼ
桜 さくら 葉 は 草 くさ 果物 くだもの 林檎 りんご 卵 たまご 米 こめ お茶 おちゃ 茶 ちゃ 酒 さけ 味噌汁 みそしる 豆腐 とうふ 弁当 べんとう 今日 きょう 明日 あした 昨日 きのう 毎日 まいにち 毎晩 まいばん 毎朝 まいあさ 夕方 ゆうがた 夕暮れ ゆうぐれ 昼 ひる 真夜中 まよなか 時間 じかん 季節 きせつ
一人 ひとり 二人 ふたり 三人 さんにん 一つ ひとつ 二つ ふたつ 三つ みっつ 一匹 いっぴき 二匹 にひき 三匹 さんびき 一本 いっぽん 大きな おおきな 大きい おおきい 小さい ちいさい 新しい あたらしい 古い ふるい 白い しろい 黒い くろい 赤い あかい 青い あおい 静かな しずかな 優しい やさしい 寂しい さびしい 悲しい かなしい 楽しい たのしい
心 こころ 命 いのち 愛 あい 恋 こい 約束 やくそく 物語 ものがたり 言葉 ことば 名前 なまえ 世界 せかい 宇宙 うちゅう 地球 ちきゅう 東京 とうきょう 京都 きょうと 日本 にほん 上 うえ 下 した 中 なか 前 まえ 隣 となり 奥 おく 中で なかで 誰 だれ 何 なに 私 わたし 僕 ぼく 彼女 かのじょ 彼 かれ
"""
_READINGS |= dict(zip(_MORE_READINGS.split()[::2], _MORE_READINGS.split()[1::2], strict=True))


def english(text: str, language: str) -> str:
    """What is recognised, as a plain English wish for the pictures."""
    base = language.split("-")[0]
    if base not in _COLUMNS:
        return ""
    column = 1 + _COLUMNS.index(base)
    spaced = base not in ("ja", "zh")
    found: list[tuple[int, str]] = []
    for row in _ROWS.strip().splitlines():
        cells = row.split("|")
        for word in cells[column].split(","):
            ends = rf"(?:{_PARTICLES})?" if base == "ko" else ""
            match = re.search(rf"\b{re.escape(word)}{ends}\b" if spaced else re.escape(word), text, re.I)
            if match:
                found.append((match.start(), cells[0]))
                break
    verb = any(word == "looks for" for _, word in found)
    times = [word for _, word in found if word.startswith(("in ", "at "))]
    things = [word for _, word in sorted(found) if word not in (*times, "looks for")]
    animals = [w for w in things if w not in ("moon", "sun", "star", "sea", "rain", "snow", "storm")]
    things = animals + [w for w in things if w not in animals]
    if not things:
        return " ".join(times)
    first = f"a {things[0]}"
    rest = [f"the {w}" if w in ("moon", "sun", "sea") else f"a {w}" for w in things[1:3]]
    middle = "looks for" if verb and rest else "and" if rest else ""
    return " ".join(filter(None, (first, middle, rest[0] if rest else "", *times[:1])))


_PARTICLES = "은|는|이|가|을|를|의|와|과|도|에|에서|로|으로|들|들이"
"""What Korean nouns end with."""
_KANJI = r"[\u3400-\u9fff々]"
"""A sign that is read in another way beside its like."""


def kana(text: str) -> str | None:
    """A Japanese sentence without kanji; None where a reading is not known."""
    for word in sorted(_READINGS, key=len, reverse=True):
        alone = rf"(?<!{_KANJI}){word}(?!{_KANJI})" if len(word) == 1 else re.escape(word)
        text = re.sub(alone, _READINGS[word], text)
    return None if re.search(_KANJI, text) else text
