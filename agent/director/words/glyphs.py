"""Arabic and Hebrew words, enough to draw the right thing, and how Japanese is read, because voices do not read kanji."""

from __future__ import annotations

import re

_ROWS = """
fox|ثعلب,الثعلب|שועל
cat|قطة,القطة|חתול
dog|كلب,الكلب|כלב
bear|دب,الدب|דוב
bird|طائر,عصفور|ציפור
whale|حوت|לווייתן
robot|روبوت|רובוט
girl|فتاة|ילדה
boy|صبي,ولد|ילד
grandmother|جدة|סבתא
grandfather|جد|סבא
moon|القمر|ירח
sun|الشمس|שמש
star|نجمة,النجوم|כוכב
sea|البحر|ים
storm|عاصفة|סערה
rain|المطر|גשם
snow|الثلج|שלג
in winter|الشتاء|חורף
in summer|الصيف|קיץ
in autumn|الخريف|סתיו
in spring|الربيع|אביב
at night|الليل|לילה
forest|الغابة|יער
lighthouse|منارة|מגדלור
mountain|جبل|הר
city|مدينة,المدينة|עיר
garden|حديقة|גן
tree|شجرة|עץ
flower|زهرة|פרח
house|بيت|בית
book|كتاب|ספר
bread|خبز|לחם
boat|قارب|סירה
train|قطار|רכבת
market|سوق,السوق|שוק
dumplings|فطائر|כיסונים
lantern|فانوس|פנס
umbrella|مظلة|מטריה,מטרייה
bicycle|دراجة|אופניים
bicycle bell|جرس|פעמון
traffic light|إشارة المرور|רמזור
chair|كرسي|כיסא
carpenter|نجار|נגר
frog|ضفدع|צפרדע
violin|كمان|כינור
pond|بركة|בריכה
glass of tea|شاي|תה
shop|دكان,متجر|חנות
children|أطفال|ילדים
knitting|تحيك|סורגת
letter|رسالة|מכתב
looks for|يبحث,تبحث|מחפש,מחפשת
"""
_COLUMNS = ("ar", "he")
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
    found: list[tuple[int, str]] = []
    for row in _ROWS.strip().splitlines():
        cells = row.split("|")
        for word in cells[column].split(","):
            if match := re.search(rf"\b{re.escape(word)}\b", text, re.I):
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


_KANJI = r"[\u3400-\u9fff々]"
"""A sign that is read in another way beside its like."""


def kana(text: str) -> str | None:
    """A Japanese sentence without kanji; None where a reading is not known."""
    for word in sorted(_READINGS, key=len, reverse=True):
        alone = rf"(?<!{_KANJI}){word}(?!{_KANJI})" if len(word) == 1 else re.escape(word)
        text = re.sub(alone, _READINGS[word], text)
    return None if re.search(_KANJI, text) else text
