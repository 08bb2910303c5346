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


def english(text: str, language: str) -> str:
    """What is recognised, as a plain English wish for the pictures."""
    base = language.split("-")[0]
    if base not in _COLUMNS:
        return ""
    column = 1 + _COLUMNS.index(base)
    spaced = base not in ("ja", "zh", "ko")
    found: list[tuple[int, str]] = []
    for row in _ROWS.strip().splitlines():
        cells = row.split("|")
        for word in cells[column].split(","):
            match = re.search(rf"\b{re.escape(word)}\b" if spaced else re.escape(word), text, re.I)
            if match:
                found.append((match.start(), cells[0]))
                break
    verb = any(word == "looks for" for _, word in found)
    times = [word for _, word in found if " " in word and word != "looks for"]
    things = [word for _, word in sorted(found) if " " not in word]
    animals = [w for w in things if w not in ("moon", "sun", "star", "sea", "rain", "snow", "storm")]
    things = animals + [w for w in things if w not in animals]
    if not things:
        return " ".join(times)
    first = f"a {things[0]}"
    rest = [f"the {w}" if w in ("moon", "sun", "sea") else f"a {w}" for w in things[1:3]]
    middle = "looks for" if verb and rest else "and" if rest else ""
    return " ".join(filter(None, (first, middle, rest[0] if rest else "", *times[:1])))


def kana(text: str) -> str | None:
    """A Japanese sentence without kanji; None where a reading is not known."""
    for word in sorted(_READINGS, key=len, reverse=True):
        text = text.replace(word, _READINGS[word])
    return None if re.search(r"[\u3400-\u9fff々]", text) else text
