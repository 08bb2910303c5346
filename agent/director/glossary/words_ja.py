"""Japanese words in plain English."""

from __future__ import annotations

WORDS = """
n|person|人物 人|
n|man|男の人 男性 男|
n|woman|女の人 女性 女|
n|child|子ども 子供 こども 子どもたち 子供たち|
n|boy|男の子 少年|
n|girl|女の子 少女|
n|baby|赤ちゃん 赤ん坊|
n|adult|大人|
n|old_man|おじいさん 老人 お爺さん 年老いた男|
n|old_woman|おばあさん お婆さん 老婆|
n|grandmother|祖母 おばあちゃん|
n|grandfather|祖父 おじいちゃん|
n|grandparents|祖父母|
n|mother|お母さん 母親 ママ おかあさん 母|
n|father|お父さん 父親 パパ おとうさん 父|
n|parents|両親 親|
n|son|息子|
n|daughter|娘|
n|brother|兄弟 お兄さん 弟 兄 お兄ちゃん|
n|sister|姉妹 お姉さん 妹 姉 お姉ちゃん|
n|grandchild|孫|
n|aunt|おばさん 叔母|
n|uncle|おじさん 叔父|
n|cousin|従兄弟|
n|husband|夫 旦那|
n|wife|妻 奥さん|
n|family|家族|
n|couple|カップル 夫婦|
n|twins|双子 ふたご|
n|friend|友だち 友達 ともだち 友人 親友|
n|neighbour|隣人 お隣さん ご近所さん|
n|guest|お客さん お客様 客 ゲスト|
n|crowd|群衆 人混み 大勢|
n|people|人々 人たち みんな 皆さん|
n|bride|花嫁|
n|bridegroom|花婿|
n|stranger|見知らぬ人|
n|hero|ヒーロー 英雄 勇者|
n|teacher|先生 教師|
n|pupil|生徒 小学生|
n|student|学生 大学生|
n|doctor|医者 お医者さん 医師|
n|nurse|看護師|
n|dentist|歯医者 歯医者さん|
n|vet|獣医|
n|postman|郵便屋さん 郵便配達員 郵便配達|
n|baker|パン屋さん パン職人|
n|butcher|肉屋さん 肉屋|
n|fishmonger|魚屋 魚屋さん|
n|greengrocer|八百屋 八百屋さん|
n|cook|料理人 コック シェフ 板前|
n|waiter|ウェイター ウエイター 店員|
n|waitress|ウェイトレス|
n|farmer|農家 農夫 お百姓さん 農民|
n|fisherman|漁師 釣り人|
n|hunter|猟師 狩人|
n|gardener|庭師|
n|carpenter|大工 大工さん|
n|blacksmith|鍛冶屋|
n|potter|陶芸家 陶工|
n|tailor|仕立て屋 仕立屋|
n|shoemaker|靴屋 靴職人|
n|hairdresser|美容師 床屋 理容師|
n|painter|画家 絵描き ペンキ屋|
n|sculptor|彫刻家|
n|photographer|写真家 カメラマン|
n|musician|音楽家 ミュージシャン|
n|singer|歌手|
n|pianist|ピアニスト|
n|violinist|バイオリニスト|
n|conductor|指揮者|
n|dancer|ダンサー 踊り子|
n|ballerina|バレリーナ|
n|actor|俳優 役者|
n|clown|ピエロ 道化師|
n|magician|手品師 マジシャン 魔法使い|
n|writer|作家 小説家|
n|poet|詩人|
n|reporter|記者|
n|policeman|警察官 お巡りさん おまわりさん 警官|
n|police|警察|
n|firefighter|消防士|
n|fire_brigade|消防団 消防隊|
n|soldier|兵士 兵隊|
n|sailor|船乗り 水夫 船員|
n|captain|船長|
n|pilot|パイロット 操縦士|
n|astronaut|宇宙飛行士|
n|driver|運転手 運転士|
n|engineer|エンジニア 技術者 技師|
n|mechanic|整備士|
n|electrician|電気屋 電気工事士|
n|plumber|水道屋 配管工|
n|builder|作業員 建設作業員|
n|worker|労働者 職人|
n|craftsman|匠|
n|watchmaker|時計屋 時計職人|
n|lighthouse_keeper|灯台守|
n|librarian|司書|
n|scientist|科学者|
n|inventor|発明家|
n|professor|教授 博士|
n|judge|裁判官|
n|lawyer|弁護士|
n|detective|探偵 刑事|
n|thief|泥棒 どろぼう 盗人|
n|shopkeeper|店主|
n|seller|売り子|
n|cleaner|清掃員 掃除のおばさん|
n|caretaker|管理人 用務員|
n|boss|社長 上司|
n|colleague|同僚|
n|employee|社員 会社員 従業員|
n|trainer|コーチ 監督|
n|player|選手|
n|goalkeeper|ゴールキーパー|
n|runner|ランナー 走者|
n|swimmer|スイマー 水泳選手|
n|cyclist|サイクリスト|
n|climber|登山家 登山者|
n|skier|スキーヤー|
n|referee|審判|
n|spectators|観客 観衆|
n|tourist|観光客|
n|traveller|旅人 旅行者|
n|passenger|乗客|
n|ticket_inspector|車掌|
n|stationmaster|駅長|
n|shepherd|羊飼い|
n|beekeeper|養蜂家|
n|monk|お坊さん 僧侶 和尚 和尚さん|
n|priest|神主 神父 牧師|
n|nun|尼 修道女|
n|king|王様 国王 王|
n|queen|女王 お妃|
n|prince|王子 王子様|
n|princess|お姫様 王女 姫|
n|knight|騎士|
n|samurai|侍 サムライ 武士|
n|ninja|忍者|
n|emperor|天皇 皇帝|
n|witch|魔女|
n|wizard|大魔法使い|
n|fairy|妖精|
n|giant|巨人|
n|dwarf|小人 こびと|
n|dragon|ドラゴン 竜 龍|
n|ogre|鬼|
n|monster|怪物 モンスター 怪獣|
n|ghost|幽霊 お化け おばけ|
n|goblin|妖怪 天狗|
n|water_imp|河童 カッパ|
n|angel|天使|
n|god|神様|
n|mermaid|人魚|
n|unicorn|ユニコーン|
n|pirate|海賊|
n|robot|ロボット|
n|alien|宇宙人|
n|snowman|雪だるま|
n|father_christmas|サンタクロース サンタさん サンタ|
n|geisha|芸者 舞妓 舞妓さん|
n|sumo_wrestler|力士 お相撲さん|
n|animal|動物 どうぶつ|
n|pet|ペット|
n|dog|犬 イヌ いぬ わんちゃん ワンちゃん|
n|puppy|子犬 仔犬 子いぬ|
n|cat|猫 ネコ ねこ|
n|kitten|子猫 仔猫 子ねこ|
n|rabbit|うさぎ ウサギ 兎|
n|mouse|ねずみ ネズミ 鼠|
n|hamster|ハムスター|
n|guinea_pig|モルモット|
n|squirrel|リス|
n|hedgehog|ハリネズミ はりねずみ|
n|fox|きつね キツネ 狐|
n|wolf|オオカミ 狼 おおかみ|
n|bear|熊 クマ くまさん|
n|bear_cub|子熊 子グマ こぐま|
n|raccoon_dog|たぬき タヌキ 狸|
n|badger|アナグマ|
n|deer|鹿 シカ 子鹿|
n|boar|イノシシ 猪|
n|monkey|猿 サル おさる|
n|horse|馬 ウマ|
n|foal|子馬 仔馬|
n|donkey|ロバ|
n|cow|牛 ウシ 乳牛|
n|calf|子牛|
n|pig|豚 ブタ ぶた|
n|piglet|子豚 こぶた 子ぶた|
n|sheep|羊 ヒツジ ひつじ|
n|lamb|子羊|
n|goat|ヤギ やぎ 山羊|
n|chicken|にわとり ニワトリ 鶏|
n|chick|ひよこ ヒヨコ|
n|rooster|おんどり 雄鶏|
n|duck|アヒル あひる 鴨 カモ|
n|duckling|アヒルの子|
n|goose|ガチョウ|
n|turkey|七面鳥|
n|swan|白鳥 ハクチョウ|
n|crane|鶴 ツル|
n|stork|コウノトリ こうのとり|
n|heron|サギ 鷺|
n|bird|小鳥 鳥 とりさん|
n|sparrow|スズメ すずめ 雀|
n|swallow|ツバメ つばめ 燕|
n|crow|カラス 烏|
n|pigeon|鳩 ハト|
n|owl|フクロウ ふくろう ミミズク|
n|eagle|鷲 ワシ|
n|hawk|鷹 タカ トンビ|
n|parrot|オウム インコ|
n|peacock|孔雀 クジャク|
n|penguin|ペンギン|
n|seagull|カモメ かもめ|
n|woodpecker|キツツキ|
n|kingfisher|カワセミ|
n|nightingale|ウグイス うぐいす|
n|pheasant|キジ|
n|fish|魚 さかな お魚|
n|goldfish|金魚|
n|carp|鯉 コイ|
n|salmon|鮭 サケ サーモン|
n|tuna|マグロ まぐろ 鮪|
n|sea_bream|鯛|
n|eel|うなぎ ウナギ 鰻|
n|shark|サメ 鮫|
n|whale|クジラ くじら 鯨|
n|dolphin|イルカ|
n|seal|アザラシ|
n|sea_lion|アシカ|
n|octopus|タコ 蛸|
n|squid|イカ|
n|crab|カニ 蟹|
n|shrimp|エビ 海老|
n|jellyfish|クラゲ くらげ|
n|starfish|ヒトデ|
n|shell|貝殻 貝|
n|turtle|亀 カメ ウミガメ|
n|frog|カエル かえるさん 蛙|
n|tadpole|おたまじゃくし オタマジャクシ|
n|snake|ヘビ 蛇|
n|lizard|トカゲ とかげ|
n|crocodile|ワニ|
n|dinosaur|恐竜 きょうりゅう|
n|elephant|ゾウさん 象 ぞうさん ゾウ|
n|lion|ライオン|
n|tiger|虎 トラ|
n|leopard|ヒョウ 豹|
n|giraffe|キリン きりん|
n|zebra|シマウマ しまうま|
n|hippo|カバさん|
n|rhinoceros|犀|
n|camel|ラクダ らくだ|
n|panda|パンダ|
n|koala|コアラ|
n|kangaroo|カンガルー|
n|polar_bear|シロクマ 白熊 ホッキョクグマ|
n|gorilla|ゴリラ|
n|bat|コウモリ こうもり|
n|mole|モグラ もぐら|
n|otter|カワウソ ラッコ|
n|bee|蜜蜂 ミツバチ ハチ 蜂|
n|butterfly|蝶々 ちょうちょ 蝶 チョウ|
n|moth|蛾|
n|dragonfly|トンボ とんぼ|
n|firefly|蛍 ホタル|
n|ant|蟻 アリさん|
n|spider|クモ 蜘蛛|
n|beetle|カブトムシ クワガタ|
n|ladybird|テントウムシ てんとう虫|
n|grasshopper|バッタ|
n|cricket|コオロギ 鈴虫|
n|cicada|セミ 蝉|
n|snail|カタツムリ かたつむり|
n|worm|ミミズ|
n|caterpillar|毛虫 青虫|
n|mosquito|蚊|
n|fly|ハエ|
n|insect|虫 昆虫|
n|tail|しっぽ 尻尾|
n|wing|翼 羽根 羽|
n|feather|羽毛|
n|beak|くちばし|
n|paw|肉球|
n|fur|毛皮|
n|egg|卵 たまご 玉子|
n|nest|巣 鳥の巣|
n|cage|鳥かご 檻|
n|flock|群れ|
n|tree|木 樹 大木|
n|forest|森 森林|
n|wood|林|
n|bamboo|竹|
n|bamboo_grove|竹林|
n|pine|松 松の木|
n|oak|樫 オーク|
n|maple|もみじ 紅葉 楓|
n|cherry_blossom|桜 さくら 桜の花|
n|plum_blossom|梅の花|
n|ginkgo|イチョウ 銀杏|
n|willow|柳|
n|cedar|杉|
n|palm|ヤシの木 ヤシ|
n|leaf|葉っぱ 葉|
n|fallen_leaves|落ち葉|
n|branch|枝|
n|root|根っこ|
n|trunk|幹|
n|bark|樹皮|
n|bush|茂み|
n|flower|お花 花|
n|bouquet|花束|
n|rose|バラ 薔薇|
n|tulip|チューリップ|
n|sunflower|ひまわり ヒマワリ 向日葵|
n|dandelion|たんぽぽ タンポポ|
n|violet|すみれ スミレ|
n|lily|百合 ユリ|
n|chrysanthemum|菊|
n|hydrangea|アジサイ あじさい 紫陽花|
n|morning_glory|朝顔 アサガオ|
n|camellia|椿|
n|wisteria|藤の花|
n|lotus|蓮|
n|carnation|カーネーション|
n|lavender|ラベンダー|
n|clover|クローバー|
n|grass|草 芝生 草むら|
n|moss|苔|
n|fern|シダ|
n|reed|葦|
n|pampas_grass|すすき ススキ|
n|cactus|サボテン|
n|seed|種 種子|
n|bud|つぼみ 蕾|
n|sprout|芽 新芽|
n|mushroom|キノコ きのこ しいたけ 椎茸|
n|acorn|どんぐり ドングリ|
n|pine_cone|松ぼっくり|
n|bonsai|盆栽|
n|ivy|ツタ|
n|seaweed|海藻 海苔 わかめ 昆布|
n|plant|植物|
n|food|食べ物 食品 食料|
n|bread|パン 食パン|
n|roll|ロールパン|
n|cake|ケーキ|
n|birthday_cake|バースデーケーキ 誕生日ケーキ|
n|biscuit|クッキー ビスケット|
n|chocolate|チョコレート チョコ|
n|sweets|お菓子 キャンディー 飴 和菓子|
n|rice_cake|お餅 餅 団子 だんご 大福|
n|ice_cream|アイスクリーム アイス ソフトクリーム|
n|shaved_ice|かき氷|
n|pancake|パンケーキ ホットケーキ お好み焼き|
n|waffle|ワッフル|
n|doughnut|ドーナツ|
n|pudding|プリン|
n|pie|パイ|
n|jam|ジャム|
n|honey|蜂蜜 はちみつ ハチミツ|
n|butter|バター|
n|cheese|チーズ|
n|milk|牛乳 ミルク|
n|yoghurt|ヨーグルト|
n|rice|ご飯 ごはん 米 お米|
n|rice_ball|おにぎり|
n|sushi|寿司 お寿司|
n|noodles|麺 うどん そば屋 ラーメン 蕎麦|
n|pasta|パスタ スパゲッティ|
n|pizza|ピザ|
n|sandwich|サンドイッチ|
n|hamburger|ハンバーガー|
n|curry|カレー カレーライス|
n|omelette|オムレツ オムライス 卵焼き たまご焼き|
n|tempura|天ぷら|
n|octopus_dumplings|たこ焼き タコ焼き|
n|soup|スープ 味噌汁 みそ汁|
n|stew|鍋料理 シチュー おでん|
n|salad|サラダ|
n|meat|お肉 肉|
n|beef|牛肉|
n|pork|豚肉|
n|chicken|鶏肉|
n|sausage|ソーセージ|
n|ham|ハム|
n|tofu|豆腐|
n|soy_sauce|醤油|
n|miso|味噌|
n|salt|塩|
n|sugar|砂糖|
n|pepper|胡椒 こしょう|
n|flour|小麦粉|
n|oil|油|
n|vinegar|酢|
n|sauce|ソース|
n|dough|生地|
n|recipe|レシピ 作り方|
n|lunch_box|お弁当 弁当|
n|breakfast|朝ごはん 朝食|
n|lunch|昼ごはん 昼食 ランチ|
n|dinner|晩ごはん 夕食 夕ごはん ディナー|
n|meal|食事|
n|snack|おやつ|
n|fruit|果物 フルーツ|
n|apple|りんご リンゴ 林檎|
n|pear|梨 洋梨|
n|orange|オレンジ|
n|mandarin|みかん ミカン|
n|lemon|レモン|
n|banana|バナナ|
n|strawberry|いちご イチゴ 苺|
n|cherry|さくらんぼ サクランボ|
n|grape|ぶどう ブドウ 葡萄|
n|peach|桃|
n|plum|梅 梅干し すもも|
n|persimmon|柿|
n|melon|メロン|
n|watermelon|スイカ すいか 西瓜|
n|pineapple|パイナップル|
n|blueberry|ブルーベリー|
n|chestnut|栗|
n|walnut|くるみ クルミ 胡桃|
n|nut|木の実 ナッツ|
n|vegetable|野菜|
n|tomato|トマト|
n|potato|じゃがいも ジャガイモ|
n|sweet_potato|さつまいも サツマイモ 焼き芋|
n|carrot|にんじん ニンジン 人参|
n|onion|玉ねぎ タマネギ 玉葱|
n|spring_onion|ネギ 長ネギ|
n|garlic|にんにく ニンニク|
n|cabbage|キャベツ 白菜|
n|lettuce|レタス|
n|cucumber|きゅうり キュウリ|
n|aubergine|茄子 なすび|
n|green_pepper|ピーマン|
n|radish|大根|
n|pumpkin|かぼちゃ カボチャ|
n|corn|とうもろこし トウモロコシ|
n|beans|豆 大豆|
n|peas|えんどう豆|
n|spinach|ほうれん草|
n|ginger|生姜 ショウガ|
n|drink|飲み物 ドリンク|
n|water|お水 水|
n|tea|お茶 紅茶 緑茶|
n|matcha|抹茶|
n|coffee|コーヒー 珈琲|
n|juice|ジュース|
n|lemonade|レモネード|
n|beer|ビール|
n|wine|ワイン|
n|sake|日本酒 お酒|
n|cocoa|ココア|
n|house|おうち 家 住宅 お家|
n|home|我が家 自宅|
n|flat|アパート マンション|
n|hut|小屋|
n|room|部屋|
n|kitchen|台所 キッチン|
n|living_room|居間 リビング|
n|bedroom|寝室|
n|bathroom|風呂場 浴室 お風呂 風呂|
n|toilet|トイレ|
n|corridor|廊下|
n|stairs|階段|
n|attic|屋根裏部屋 屋根裏|
n|cellar|地下室|
n|roof|屋根|
n|chimney|煙突|
n|wall|壁|
n|floor|床|
n|ceiling|天井|
n|window|窓|
n|door|ドア 扉|
n|sliding_door|障子 襖|
n|entrance|玄関 入口 入り口|
n|exit|出口|
n|gate|門|
n|fence|柵 フェンス|
n|garden|庭 庭園|
n|balcony|ベランダ バルコニー|
n|garage|ガレージ 車庫|
n|tatami_mat|畳|
n|table|テーブル 食卓 ちゃぶ台|
n|desk|机|
n|chair|椅子 イス|
n|sofa|ソファ ソファー|
n|bench|ベンチ|
n|bed|ベッド|
n|futon|布団 ふとん|
n|pillow|枕|
n|blanket|毛布|
n|cushion|クッション 座布団|
n|curtain|カーテン|
n|carpet|絨毯 カーペット|
n|lamp|ランプ 電気スタンド|
n|lantern|提灯 ちょうちん 灯籠|
n|candle|ろうそく ロウソク キャンドル|
n|light_bulb|電球|
n|mirror|鏡|
n|clock|時計|
n|alarm_clock|目覚まし時計|
n|shelf|棚|
n|bookshelf|本棚|
n|wardrobe|タンス たんす クローゼット|
n|drawer|引き出し|
n|box|箱|
n|cardboard_box|段ボール 段ボール箱|
n|basket|かご 籠 バスケット|
n|vase|花瓶|
n|fireplace|暖炉|
n|stove|ストーブ|
n|heated_table|こたつ コタツ|
n|oven|オーブン|
n|fridge|冷蔵庫|
n|washing_machine|洗濯機|
n|vacuum_cleaner|掃除機|
n|television|テレビ|
n|radio|ラジオ|
n|telephone|電話|
n|mobile_phone|携帯電話 スマホ スマートフォン|
n|computer|パソコン コンピューター コンピュータ|
n|camera|カメラ|
n|battery|電池|
n|cup|カップ コップ 茶碗 湯のみ|
n|glass|グラス|
n|plate|皿 お皿|
n|bowl|丼 ボウル お椀|
n|spoon|スプーン|
n|fork|フォーク|
n|knife|ナイフ 包丁|
n|chopsticks|箸 お箸|
n|pot|鍋 お鍋|
n|frying_pan|フライパン|
n|kettle|やかん|
n|teapot|急須 ティーポット|
n|bottle|瓶 ボトル|
n|bucket|バケツ|
n|barrel|樽|
n|broom|ほうき 箒|
n|cloth|布|
n|towel|タオル 手ぬぐい|
n|soap|石鹸 せっけん|
n|toothbrush|歯ブラシ|
n|comb|櫛|
n|scissors|はさみ ハサミ|
n|needle|針|
n|thread|糸|
n|sewing_machine|ミシン|
n|rope|ロープ 縄|
n|knot|結び目|
n|hammer|金槌 ハンマー かなづち|
n|nail|釘|
n|saw|のこぎり ノコギリ|
n|screwdriver|ドライバー ねじ回し|
n|screw|ネジ|
n|axe|斧|
n|drill|ドリル|
n|ladder|はしご 梯子|
n|spade|シャベル スコップ|
n|rake|熊手|
n|watering_can|じょうろ|
n|wheelbarrow|手押し車|
n|key|鍵|
n|lock|錠前|
n|chain|鎖|
n|tool|道具 工具|
n|machine|機械|
n|rubbish|ゴミ ごみ|
n|rubbish_bin|ゴミ箱 ごみ箱|
n|fan|扇子|
n|fan|扇風機|
n|umbrella|傘|
n|bag|かばん 鞄 カバン バッグ|
n|rucksack|リュック リュックサック|
n|school_bag|ランドセル|
n|suitcase|スーツケース|
n|purse|財布|
n|clothes|服 洋服 衣服|
n|kimono|着物 きもの 浴衣|
n|dress|ドレス ワンピース|
n|shirt|シャツ|
n|t-shirt|Tシャツ|
n|trousers|ズボン|
n|skirt|スカート|
n|coat|コート|
n|jacket|ジャケット 上着|
n|jumper|セーター|
n|hat|帽子 ぼうし|
n|scarf|マフラー スカーフ|
n|gloves|手袋|
n|shoes|靴|
n|shoelace|靴ひも 靴紐|
n|boots|ブーツ 長靴|
n|sandals|サンダル 下駄 草履|
n|slippers|スリッパ|
n|socks|靴下|
n|apron|エプロン|
n|uniform|制服|
n|glasses|眼鏡 メガネ めがね|
n|ring|指輪|
n|necklace|ネックレス|
n|crown|王冠|
n|button|ボタン|
n|pocket|ポケット|
n|wool|毛糸|
n|silk|絹 シルク|
n|mask|マスク お面|
n|sword|刀 剣|
n|armour|鎧|
n|shield|盾|
n|bow|弓|
n|arrow|矢|
n|flag|旗|
n|armchair|肘掛け椅子|
n|car|自動車 車 クルマ|
n|bus|バス|
n|school_bus|スクールバス|
n|lorry|トラック|
n|taxi|タクシー|
n|tram|路面電車|
n|train|電車 列車 汽車|
n|steam_locomotive|蒸気機関車 機関車|
n|bullet_train|新幹線|
n|underground|地下鉄|
n|bicycle|自転車|
n|motorcycle|バイク オートバイ|
n|scooter|スクーター キックボード|
n|tractor|トラクター|
n|excavator|ショベルカー|
n|fire_engine|消防車|
n|ambulance|救急車|
n|police_car|パトカー|
n|cart|荷車|
n|carriage|馬車|
n|pram|ベビーカー|
n|wheelchair|車椅子|
n|sledge|ソリ|
n|ship|船 客船|
n|boat|ボート 小舟 舟|
n|sailing_boat|ヨット 帆船|
n|ferry|フェリー|
n|submarine|潜水艦|
n|aeroplane|飛行機|
n|helicopter|ヘリコプター|
n|rocket|ロケット|
n|balloon|風船|
n|hot_air_balloon|気球 熱気球|
n|satellite|人工衛星|
n|spaceship|宇宙船|
n|drone|ドローン|
n|wheel|車輪 タイヤ|
n|engine|エンジン|
n|petrol|ガソリン|
n|ticket|切符 チケット|
n|town|町 街|
n|city|都市 都会|
n|village|村|
n|capital|首都|
n|street|通り 街角|
n|road|道路 道|
n|path|小道 散歩道|
n|motorway|高速道路|
n|alley|路地|
n|crossroads|交差点|
n|zebra_crossing|横断歩道|
n|traffic_light|信号 信号機|
n|bridge|橋|
n|tunnel|トンネル|
n|square|広場|
n|park|公園|
n|playground|遊び場 遊園地|
n|station|駅|
n|platform|ホーム プラットホーム|
n|bus_stop|バス停|
n|airport|空港|
n|harbour|港|
n|lighthouse|灯台|
n|car_park|駐車場|
n|school|学校 小学校 中学校 高校|
n|kindergarten|幼稚園 保育園|
n|university|大学|
n|library|図書館 図書室|
n|museum|博物館 美術館|
n|theatre|劇場|
n|cinema|映画館|
n|hospital|病院|
n|pharmacy|薬局|
n|post_office|郵便局|
n|bank|銀行|
n|police_station|警察署 交番|
n|fire_station|消防署|
n|town_hall|役所 市役所 町役場|
n|church|教会|
n|temple|お寺 寺|
n|shrine|神社|
n|castle|お城 城|
n|palace|宮殿|
n|tower|塔 タワー|
n|ruin|遺跡 廃墟|
n|shop|お店 店 店舗|
n|supermarket|スーパー スーパーマーケット|
n|department_store|デパート 百貨店|
n|market|市場 朝市|
n|bakery|パン屋 ベーカリー|
n|cake_shop|ケーキ屋 ケーキ屋さん|
n|flower_shop|花屋 花屋さん|
n|bookshop|本屋 書店 古本屋|
n|toy_shop|おもちゃ屋|
n|barber_shop|理髪店|
n|hair_salon|美容院 美容室|
n|café|カフェ 喫茶店|
n|restaurant|レストラン 食堂|
n|noodle_shop|ラーメン屋 そば屋さん|
n|pub|居酒屋|
n|hotel|ホテル|
n|inn|旅館 民宿|
n|hot_spring|温泉|
n|bathhouse|銭湯|
n|zoo|動物園|
n|aquarium|水族館|
n|swimming_pool|プール|
n|stadium|スタジアム 競技場|
n|gym|体育館 ジム|
n|factory|工場|
n|workshop|工房 作業場|
n|office|オフィス 事務所 会社|
n|building|ビル 建物|
n|skyscraper|高層ビル|
n|building_site|工事現場|
n|farm|農場 牧場|
n|barn|納屋|
n|stable|馬小屋|
n|windmill|風車|
n|watermill|水車|
n|well|井戸|
n|fountain|噴水|
n|statue|像 銅像|
n|cemetery|墓地 お墓|
n|letterbox|ポスト 郵便ポスト 郵便受け|
n|vending_machine|自動販売機 自販機|
n|street_lamp|街灯|
n|sign|看板 標識|
n|lift|エレベーター|
n|escalator|エスカレーター|
n|circus|サーカス|
n|fairground|移動遊園地|
n|ferris_wheel|観覧車|
n|merry-go-round|メリーゴーランド|
n|roller_coaster|ジェットコースター|
n|festival_stall|屋台|
n|tent|テント|
n|campsite|キャンプ場|
n|nature|自然|
n|mountain|山 山々|
n|mount_fuji|富士山|
n|mountain_top|山頂 頂上|
n|hill|丘|
n|valley|谷|
n|volcano|火山|
n|cave|洞窟 洞穴|
n|cliff|崖|
n|rock|岩|
n|stone|石|
n|sand|砂|
n|desert|砂漠|
n|island|島|
n|sea|海|
n|ocean|大海原 海洋|
n|beach|海辺 砂浜 ビーチ 浜辺|
n|coast|海岸|
n|wave|波|
n|tide|潮|
n|lake|湖|
n|pond|池|
n|river|川 河|
n|stream|小川|
n|waterfall|滝|
n|river_bank|川辺 川岸 河原|
n|swamp|沼|
n|meadow|草原 野原 原っぱ|
n|field|畑 田畑|
n|rice_field|田んぼ 水田 棚田|
n|vineyard|ぶどう畑|
n|tea_field|茶畑|
n|orchard|果樹園|
n|jungle|ジャングル|
n|soil|土|
n|mud|泥|
n|puddle|水たまり|
n|ice|氷|
n|iceberg|氷山|
n|snow|雪|
n|snowflake|雪の結晶|
n|icicle|つらら|
n|rain|雨|
n|drop|しずく 雫|
n|rainbow|虹|
n|cloud|雲|
n|fog|霧|
n|wind|風|
n|breeze|そよ風|
n|storm|嵐 暴風雨|
n|typhoon|台風|
n|thunderstorm|雷雨|
n|thunder|雷|
n|lightning|稲妻|
n|tornado|竜巻|
n|flood|洪水|
n|earthquake|地震|
n|tsunami|津波|
n|weather|天気|
n|sunshine|晴れ|
n|clouds|曇り|
n|heat|暑さ|
n|cold|寒さ|
n|temperature|気温 温度|
n|sky|お空 空 青空|
n|starry_sky|星空|
n|night_sky|夜空|
n|sun|太陽 お日さま お日様|
n|sunshine|日差し 陽光|
n|sunrise|日の出|
n|sunset|日没 夕日 夕焼け|
n|moon|お月さま お月様 月|
n|full_moon|満月|
n|star|星 お星さま|
n|shooting_star|流れ星|
n|milky_way|天の川|
n|planet|惑星|
n|earth|地球|
n|mars|火星|
n|galaxy|銀河|
n|universe|宇宙|
n|northern_lights|オーロラ|
n|fire|火 炎|
n|campfire|たき火 焚き火 キャンプファイヤー|
n|smoke|煙|
n|ash|灰|
n|shadow|影|
n|light|光 明かり 灯り|
n|world|世界|
n|landscape|風景 景色|
n|horizon|地平線 水平線|
n|air|空気|
n|south|南|
n|north|北|
n|east|東|
n|west|西|
n|morning|朝|
n|early_morning|早朝|
n|dawn|夜明け 明け方|
n|noon|正午 昼間 お昼|
n|morning|午前|
n|afternoon|午後|
n|evening|夕方 夕暮れ 晩|
n|night|夜 夜中|
n|midnight|真夜中 深夜|
n|today|今日|
n|tomorrow|明日 あした|
n|yesterday|昨日|
n|tonight|今夜 今晩|
n|every_day|毎日|
n|every_morning|毎朝|
n|every_evening|毎晩|
n|day|一日 日中|
n|week|週間 今週|
n|next_week|来週|
n|month|一か月 今月|
n|year|一年 今年|
n|hour|時間|
n|minute|分間|
n|second|秒|
n|weekend|週末|
n|monday|月曜日 月曜|
n|tuesday|火曜日 火曜|
n|wednesday|水曜日 水曜|
n|thursday|木曜日 木曜|
n|friday|金曜日 金曜|
n|saturday|土曜日 土曜|
n|sunday|日曜日 日曜|
n|january|一月 1月|
n|february|二月 2月|
n|march|三月 3月|
n|april|四月 4月|
n|may|五月 5月|
n|june|六月 6月|
n|july|七月 7月|
n|august|八月 8月|
n|september|九月 9月|
n|october|十月 10月|
n|november|十一月 11月|
n|december|十二月 12月|
n|spring|春|
n|summer|夏|
n|autumn|秋|
n|winter|冬|
n|rainy_season|梅雨|
n|holiday|休日 祝日|
n|holidays|夏休み 冬休み 休暇 休み|
n|christmas|クリスマス|
n|christmas_eve|クリスマスイブ|
n|christmas_tree|クリスマスツリー|
n|new_year|お正月 正月 新年|
n|new_year's_eve|大晦日|
n|easter|イースター|
n|halloween|ハロウィン|
n|valentine's_day|バレンタインデー バレンタイン|
n|mother's_day|母の日|
n|father's_day|父の日|
n|children's_day|こどもの日|
n|dolls_festival|ひな祭り|
n|star_festival|七夕|
n|doll|人形 お人形 ひな人形|
n|bon_festival|お盆 盆踊り|
n|festival|お祭り 祭り 夏祭り|
n|fireworks|花火 花火大会|
n|cherry_blossom_viewing|お花見 花見|
n|birthday|誕生日 お誕生日|
n|wedding|結婚式|
n|anniversary|記念日 結婚記念日|
n|graduation|卒業式 卒業|
n|school_entrance_ceremony|入学式|
n|funeral|お葬式 葬式|
n|party|パーティー パーティ|
n|farewell_party|送別会|
n|present|プレゼント 贈り物|
n|invitation|招待状 招待|
n|greeting|挨拶 あいさつ|
n|greeting_card|カード 年賀状|
n|congratulations|おめでとう おめでとうございます お祝い|
n|thanks|ありがとう ありがとうございます お礼 感謝|
n|farewell|お別れ 別れ|
n|sale|セール 安売り 特売|
n|flea_market|フリーマーケット 蚤の市|
n|concert|コンサート 演奏会|
n|exhibition|展覧会 展示会|
n|tea_ceremony|茶道|
n|flower_arranging|生け花|
n|calligraphy|書道 習字|
n|origami|折り紙|
n|paper_crane|折り鶴 千羽鶴|
n|meeting|会議 打ち合わせ|
n|appointment|予約|
n|opening|開店 オープン|
n|closing|閉店|
n|opening_hours|営業時間|
n|lesson|授業 レッスン|
n|classroom|教室|
n|blackboard|黒板|
n|chalk|チョーク|
n|homework|宿題|
n|exam|試験 テスト|
n|book|本 書籍|
n|picture_book|絵本|
n|notebook|ノート|
n|diary|日記|
n|dictionary|辞書|
n|pencil|鉛筆 えんぴつ|
n|pen|ペン|
n|brush|筆|
n|crayon|クレヨン|
n|eraser|消しゴム|
n|ruler|定規|
n|paper|紙|
n|letter|手紙|
n|postcard|はがき 葉書 絵はがき|
n|envelope|封筒|
n|stamp|切手|
n|parcel|小包 荷物|
n|newspaper|新聞|
n|magazine|雑誌|
n|page|ページ|
n|map|地図|
n|globe|地球儀|
n|word|言葉|
n|language|言語|
n|number|数字|
n|mathematics|算数 数学|
n|science|科学 理科|
n|experiment|実験|
n|history|歴史|
n|poem|詩 俳句|
n|story|物語 お話 話|
n|fairy_tale|おとぎ話 昔話 童話 むかしばなし|
n|bedtime_story|おやすみの話 おやすみのお話 寝る前のお話|
n|secret|秘密|
n|riddle|なぞなぞ|
n|joke|冗談|
n|dream|夢|
n|magic|魔法|
n|treasure|宝物 宝|
n|treasure_chest|宝箱|
n|adventure|冒険|
n|journey|旅 旅行|
n|trip|遠足|
n|walk|散歩 お散歩|
n|hike|ハイキング|
n|picnic|ピクニック|
n|sport|スポーツ|
n|football|サッカー|
n|ball|ボール|
n|baseball|野球|
n|tennis|テニス|
n|table_tennis|卓球|
n|basketball|バスケットボール|
n|volleyball|バレーボール|
n|golf|ゴルフ|
n|swimming|水泳|
n|skiing|スキー|
n|skating|スケート|
n|surfing|サーフィン|
n|judo|柔道|
n|karate|空手|
n|sumo|相撲|
n|kendo|剣道|
n|yoga|ヨガ|
n|gymnastics|体操|
n|marathon|マラソン|
n|race|競走 レース かけっこ|
n|sports_day|運動会|
n|match|試合|
n|victory|勝利 優勝|
n|goal|ゴール|
n|medal|メダル|
n|trophy|トロフィー 優勝カップ|
n|team|チーム|
n|game|ゲーム 遊び|
n|chess|チェス|
n|shogi|将棋|
n|playing_cards|トランプ|
n|toy|おもちゃ 玩具|
n|teddy_bear|ぬいぐるみ テディベア|
n|building_blocks|積み木 ブロック|
n|kite|凧 凧揚げ|
n|swing|ブランコ|
n|slide|滑り台 すべり台|
n|seesaw|シーソー|
n|sandpit|砂場|
n|soap_bubble|シャボン玉|
n|puzzle|パズル|
n|spinning_top|コマ回し 独楽|
n|puppet|操り人形|
n|skateboard|スケートボード|
n|roller_skates|ローラースケート|
n|fishing|釣り 魚釣り|
n|fishing_rod|釣り竿|
n|net|網|
n|music|音楽|
n|song|歌 唄|
n|lullaby|子守唄 子守歌|
n|melody|メロディー|
n|instrument|楽器|
n|piano|ピアノ|
n|violin|バイオリン ヴァイオリン|
n|cello|チェロ|
n|guitar|ギター|
n|flute|フルート 笛|
n|trumpet|トランペット ラッパ|
n|drum|太鼓 ドラム|
n|harp|ハープ|
n|accordion|アコーディオン|
n|harmonica|ハーモニカ|
n|shamisen|三味線|
n|koto|お琴 琴|
n|bell|鐘 ベル 鈴|
n|orchestra|オーケストラ|
n|choir|合唱団 合唱|
n|band|バンド|
n|dance|踊り ダンス|
n|ballet|バレエ|
n|stage|舞台 ステージ|
n|film|映画 動画 ムービー ビデオ 映像|
n|short_film|短編映画 ショートフィルム|
n|thank-you_film|お礼の動画 感謝の動画|
n|advertisement|広告 宣伝 コマーシャル CM|
n|notice|お知らせ 案内 告知|
n|instructions|説明書 やり方|
n|explanation|説明 解説|
n|rehearsal|リハーサル|
n|picture|絵 絵画|
n|photograph|写真|
n|drawing|スケッチ|
n|painting|油絵|
n|watercolour|水彩画 水彩|
n|cartoon|アニメ 漫画 マンガ|
n|title|タイトル 題名|
n|narrator|ナレーター|
n|voice|声|
n|narration|ナレーション|
n|subtitles|字幕|
n|text|文字 文章|
n|sound|音|
n|silence|静けさ 沈黙|
n|background|背景|
n|style|スタイル|
n|colour|色|
n|logo|ロゴ|
n|body|体 身体|
n|head|頭|
n|face|お顔 顔|
n|hair|髪 髪の毛|
n|eye|瞳 目玉|
n|ear|耳|
n|nose|鼻|
n|mouth|口|
n|tooth|歯|
n|tongue|舌|
n|beard|ひげ ヒゲ|
n|neck|首|
n|shoulder|肩|
n|arm|腕|
n|hand|手|
n|finger|指|
n|leg|脚 足|
n|foot|足元|
n|knee|膝|
n|back|背中|
n|belly|お腹 おなか|
n|heart|心 心臓 ハート|
n|blood|血 血液|
n|brain|脳|
n|bone|骨|
n|skin|皮膚 肌|
n|tear|涙|
n|smile|笑顔 微笑み|
n|hug|ハグ|
n|kiss|キス|
n|health|健康|
n|illness|病気|
n|cold|風邪|
n|fever|熱|
n|cough|咳|
n|medicine|薬|
n|pill|錠剤|
n|plaster|絆創膏|
n|bandage|包帯|
n|injection|注射 予防接種|
n|vaccination|ワクチン|
n|first_aid|応急手当|
n|accident|事故|
n|help|助け|
n|emergency|緊急|
n|danger|危険|
n|safety|安全|
n|job|仕事 職業|
n|money|お金|
n|coin|硬貨 コイン|
n|price|値段 価格|
n|discount|割引|
n|customer|顧客|
n|product|商品 製品|
n|power_cut|停電|
n|water_cut|断水|
n|electricity|電気 電力|
n|gas|ガス|
n|internet|インターネット ネット|
n|garbage_collection|ゴミ収集 ごみ収集|
n|repair|修理 工事|
n|lost_property|落とし物 忘れ物|
n|wood|木材|
n|metal|金属|
n|iron|鉄|
n|gold|黄金 金貨|
n|silver|銀|
n|copper|銅|
n|glass|ガラス|
n|plastic|プラスチック|
n|leather|革|
n|cotton|綿 コットン|
n|clay|粘土|
n|concrete|コンクリート|
n|brick|レンガ 煉瓦|
n|pearl|真珠|
n|diamond|ダイヤモンド|
n|jewel|宝石|
n|pottery|陶器 焼き物|
n|stardust|星くず|
n|peace|平和|
n|love|愛 恋|
n|friendship|友情|
n|happiness|幸せ 幸福|
n|joy|喜び|
n|sadness|悲しみ|
n|fear|恐怖|
n|hope|希望|
n|courage|勇気|
n|memory|思い出 記憶|
n|letter_of_thanks|感謝状|
n|wish|願い 願い事|
n|question|質問|
n|answer|答え|
n|idea|アイデア 考え|
n|mistake|間違い|
n|luck|幸運|
n|future|未来|
n|past|過去|
n|o'clock|時|
n|life|人生 命 暮らし|
n|energy|エネルギー|
n|solar_panel|ソーラーパネル 太陽光パネル|
n|climate|気候|
n|environment|環境|
n|recycling|リサイクル|
n|eruption|噴火|
n|photosynthesis|光合成|
n|gravity|重力|
n|water_cycle|水の循環|
n|tectonic_plate|プレート|
n|virus|ウイルス|
n|bacteria|細菌|
n|atom|原子|
n|artificial_intelligence|人工知能|
n|japan|日本|
n|tokyo|東京|
n|kyoto|京都|
n|osaka|大阪|
n|china|中国|
n|korea|韓国|
n|america|アメリカ|
n|france|フランス|
n|italy|イタリア|
n|germany|ドイツ|
n|england|イギリス|
n|paris|パリ|
n|london|ロンドン|
n|village_festival|村祭り|
n|peach_boy|桃太郎|
n|bamboo_princess|かぐや姫|
n|little_red_riding_hood|赤ずきん 赤ずきんちゃん|
n|cinderella|シンデレラ|
n|snow_white|白雪姫|
n|hometown|ふるさと 故郷|
n|corner|隅 角|
n|hole|穴|
n|edge|端|
n|top|てっぺん|
n|inside|中 内側|
n|outside|外|
n|front|前|
n|behind|後ろ|
n|next_to|隣 となり|
n|above|上|
n|under|下|
n|middle|真ん中|
n|side|横 そば|
n|far_away|遠く|
n|nearby|近く|
n|group|グループ|
n|club|クラブ 部活|
n|volunteer|ボランティア|
n|association|協会|
n|neighbourhood|近所 町内会|
n|country|国|
n|border|国境|
n|war|戦争|
n|article|記事|
n|news|ニュース|
n|weather_forecast|天気予報|
a|big|大きい 大きく 大きくて 大きかった 大きな
a|small|小さい 小さく 小さくて 小さかった 小さな ちいさな
a|long|長い 長く 長くて 長かった
a|short|短い 短く 短くて 短かった
a|tall|背の高い 高層の
a|high|高い 高く 高くて 高かった
a|low|低い 低く 低くて 低かった
a|wide|広い 広く 広くて 広かった
a|narrow|狭い 狭く 狭くて 狭かった 細い 細く 細くて 細かった
a|thick|太い 太く 太くて 太かった 厚い 厚く 厚くて 厚かった
a|thin|薄い 薄く 薄くて 薄かった 痩せた
a|heavy|重い 重く 重くて 重かった
a|light|軽い 軽く 軽くて 軽かった
a|deep|深い 深く 深くて 深かった
a|shallow|浅い 浅く 浅くて 浅かった
a|new|新しい 新しく 新しくて 新しかった 新た 新たな 新たに
a|old|古い 古く 古くて 古かった 年老いた 古びた 年をとった
a|young|若い 若く 若くて 若かった
a|good|良い 良く 良くて 良かった
a|bad|悪い 悪く 悪くて 悪かった
a|beautiful|美しい 美しく 美しくて 美しかった 綺麗 綺麗な 綺麗に きれい きれいな きれいに
a|pretty|可愛い 可愛く 可愛くて 可愛かった かわいい かわいく かわいくて かわいかった かわいらしい かわいらしく かわいらしくて かわいらしかった 可愛らしい 可愛らしく 可愛らしくて 可愛らしかった
a|ugly|醜い 醜く 醜くて 醜かった みにくい
a|clean|清潔 清潔な 清潔に
a|dirty|汚い 汚く 汚くて 汚かった 汚れた
a|bright|明るい 明るく 明るくて 明るかった
a|dark|暗い 暗く 暗くて 暗かった 真っ暗 真っ暗な 真っ暗に
a|warm|暖かい 暖かく 暖かくて 暖かかった 温かい 温かく 温かくて 温かかった あたたかい あたたかく あたたかくて あたたかかった
a|hot|熱い 熱く 熱くて 熱かった 暑い 暑く 暑くて 暑かった あつあつ
a|cold|寒い 寒く 寒くて 寒かった 冷たい 冷たく 冷たくて 冷たかった
a|cool|涼しい 涼しく 涼しくて 涼しかった
a|wet|濡れた びしょ濡れ
a|dry|乾いた
a|hard|硬い 硬く 硬くて 硬かった 固い 固く 固くて 固かった
a|soft|柔らかい 柔らかく 柔らかくて 柔らかかった やわらかい やわらかく やわらかくて やわらかかった ふわふわ
a|sharp|鋭い 鋭く 鋭くて 鋭かった
a|round|丸い 丸く 丸くて 丸かった まるい まるく まるくて まるかった
a|square|四角い 四角く 四角くて 四角かった 四角
a|red|赤い 赤く 赤くて 赤かった 真っ赤 真っ赤な 真っ赤に 赤
a|blue|青い 青く 青くて 青かった 真っ青 真っ青な 真っ青に 青
a|yellow|黄色い 黄色く 黄色くて 黄色かった 黄色
a|green|緑色 緑
a|white|白い 白く 白くて 白かった 真っ白 真っ白な 真っ白に 白
a|black|黒い 黒く 黒くて 黒かった 真っ黒 真っ黒な 真っ黒に 黒
a|brown|茶色い 茶色く 茶色くて 茶色かった 茶色
a|pink|ピンク色 ピンク 桃色
a|purple|紫色 紫
a|grey|灰色 グレー
a|orange|オレンジ色
a|golden|金色
a|silver|銀色
a|colourful|色とりどり カラフル カラフルな カラフルに
a|transparent|透明 透明な 透明に
a|strong|強い 強く 強くて 強かった
a|weak|弱い 弱く 弱くて 弱かった
a|fast|速い 速く 速くて 速かった 素早い 素早く 素早くて 素早かった
a|early|早い 早く 早くて 早かった
a|late|遅い 遅く 遅くて 遅かった
a|slow|のろい のろま のろまな のろまに
a|quiet|静か 静かな 静かに しずか しずかな しずかに 静まり返った
a|loud|うるさい うるさく うるさくて うるさかった 騒がしい 騒がしく 騒がしくて 騒がしかった
a|lively|賑やか 賑やかな 賑やかに にぎやか にぎやかな にぎやかに
a|happy|嬉しい 嬉しく 嬉しくて 嬉しかった うれしい うれしく うれしくて うれしかった 幸せな 幸せに 楽しい 楽しく 楽しくて 楽しかった たのしい たのしく たのしくて たのしかった
a|sad|悲しい 悲しく 悲しくて 悲しかった かなしい かなしく かなしくて かなしかった
a|lonely|寂しい 寂しく 寂しくて 寂しかった さびしい さびしく さびしくて さびしかった さみしい さみしく さみしくて さみしかった 孤独 孤独な 孤独に
a|angry|怒った
a|scary|怖い 怖く 怖くて 怖かった 恐ろしい 恐ろしく 恐ろしくて 恐ろしかった こわい こわく こわくて こわかった
a|funny|面白い 面白く 面白くて 面白かった おもしろい 可笑しい 可笑しく 可笑しくて 可笑しかった おかしな
a|kind|優しい 優しく 優しくて 優しかった やさしい やさしく やさしくて やさしかった 親切 親切な 親切に
a|brave|勇敢 勇敢な 勇敢に 勇ましい 勇ましく 勇ましくて 勇ましかった
a|clever|賢い 賢く 賢くて 賢かった かしこい 頭のいい
a|foolish|愚か 愚かな 愚かに まぬけ まぬけな まぬけに
a|lazy|怠けた 怠け者の なまけものの
a|hard-working|働き者の 勤勉 勤勉な 勤勉に
a|naughty|いたずら いたずらな いたずらに やんちゃ やんちゃな やんちゃに
a|curious|好奇心旺盛 好奇心旺盛な 好奇心旺盛に
a|shy|恥ずかしがり屋の 内気 内気な 内気に
a|tired|疲れた 眠い 眠く 眠くて 眠かった
a|hungry|お腹を空かせた 空腹の お腹がすいた
a|thirsty|喉が渇いた
a|sick|病気の
a|healthy|健康な 健康に 元気 元気な 元気に
a|rich|金持ちの お金持ちの 豊か 豊かな 豊かに
a|poor|貧しい 貧しく 貧しくて 貧しかった 貧乏 貧乏な 貧乏に
a|expensive|高価 高価な 高価に
a|cheap|安い 安く 安くて 安かった
a|free|無料の 無料 自由 自由な 自由に
a|delicious|美味しい 美味しく 美味しくて 美味しかった おいしい おいしく おいしくて おいしかった
a|sweet|甘い 甘く 甘くて 甘かった
a|sour|酸っぱい 酸っぱく 酸っぱくて 酸っぱかった
a|bitter|苦い 苦く 苦くて 苦かった
a|salty|塩辛い 塩辛く 塩辛くて 塩辛かった しょっぱい
a|spicy|辛い 辛く 辛くて 辛かった
a|fresh|新鮮 新鮮な 新鮮に 焼きたての 採れたての
a|ripe|熟した
a|difficult|難しい 難しく 難しくて 難しかった むずかしい むずかしく むずかしくて むずかしかった
a|easy|簡単 簡単な 簡単に 易しい 易しく 易しくて 易しかった かんたん かんたんな かんたんに
a|important|大切 大切な 大切に 大事 大事な 大事に 重要 重要な 重要に
a|dangerous|危ない 危なく 危なくて 危なかった 危険な 危険に
a|safe|安全な 安全に
a|mysterious|不思議 不思議な 不思議に 神秘的 神秘的な 神秘的に 謎の
a|magical|魔法の
a|famous|有名 有名な 有名に
a|strange|奇妙 奇妙な 奇妙に 変な 変に
a|special|特別 特別な 特別に
a|favourite|大好き 大好きな 大好きに 好き 好きな 好きに
a|disliked|嫌い 嫌いな 嫌いに
a|peaceful|平和な 平和に 穏やか 穏やかな 穏やかに のどか のどかな のどかに
a|busy|忙しい 忙しく 忙しくて 忙しかった
a|open|開いた
a|closed|閉まった
a|broken|壊れた 割れた
a|full|いっぱいの
a|empty|空っぽの からっぽの
a|alone|一人ぼっちの ひとりぼっちの
a|lost|迷子の
a|forgotten|忘れられた
a|abandoned|捨てられた
a|last|最後の
a|first|最初の 初めての
a|wooden|木製の
a|traditional|伝統的 伝統的な 伝統的に 昔ながらの
a|modern|現代的 現代的な 現代的に モダン モダンな モダンに
a|japanese|日本の 和風の
a|snowy|雪景色の
a|sunny|晴れた
a|cloudy|曇った
a|romantic|ロマンチック ロマンチックな ロマンチックに
a|gentle|柔和 柔和な 柔和に
a|wild|野生の
a|handmade|手作りの
a|huge|巨大 巨大な 巨大に でっかい
a|tiny|ちっちゃ ちっちゃな ちっちゃに ちっぽけ ちっぽけな ちっぽけに
a|shining|輝かしい 輝かしく 輝かしくて 輝かしかった ピカピカの キラキラ
a|elegant|上品 上品な 上品に 優雅 優雅な 優雅に
a|cosy|居心地のいい
a|painful|痛い 痛く 痛くて 痛かった
a|blind|目の見えない
a|dear|親愛なる
a|near|近い 近くて 近かった
a|far|遠い 遠くて 遠かった
a|ill-tempered|意地悪 意地悪な 意地悪に いじわる いじわるな いじわるに
a|honest|正直 正直な 正直に 正直者の
a|proud|誇らしい 誇らしく 誇らしくて 誇らしかった
a|nostalgic|懐かしい 懐かしく 懐かしくて 懐かしかった
v|walk|歩く 歩いて 歩いた 歩いている 歩いていた 歩いています 歩きます 歩きました 歩き あるく あるいて あるいた あるいている あるいていた あるいています あるきます あるきました|||
v|run|走る 走って 走った 走っている 走っていた 走っています 走ります 走りました 走り 駆ける 駆けって 駆けった 駆けっている 駆けっていた 駆けっています 駆けります 駆けりました 駆けり はしる はしって はしった はしっている はしっていた はしっています はしります はしりました|||
v|jump|跳ぶ 跳んで 跳んだ 跳んでいる 跳んでいた 跳んでいます 跳びます 跳びました 跳び ジャンプする ジャンプして ジャンプした ジャンプしている ジャンプしていた ジャンプしています ジャンプします ジャンプしました 跳ねる 跳ねて 跳ねた 跳ねている 跳ねていた 跳ねています 跳ねます 跳ねました 跳ね|||
v|fly|飛ぶ 飛んで 飛んだ 飛んでいる 飛んでいた 飛んでいます 飛びます 飛びました 飛び|||
v|swim|泳ぐ 泳いで 泳いだ 泳いでいる 泳いでいた 泳いでいます 泳ぎます 泳ぎました 泳ぎ およぐ およいで およいだ およいでいる およいでいた およいでいます およぎます およぎました|||
v|climb|登る 登って 登った 登っている 登っていた 登っています 登ります 登りました 登り 上る 上って 上った 上っている 上っていた 上っています 上ります 上りました 上り よじ登る よじ登って よじ登った よじ登っている よじ登っていた よじ登っています よじ登ります よじ登りました よじ登り|||
v|fall|落ちる 落ちて 落ちた 落ちている 落ちていた 落ちています 落ちます 落ちました 落ち 転ぶ 転んで 転んだ 転んでいる 転んでいた 転んでいます 転びます 転びました 転び|||
v|fall_asleep|寝入る 寝入って 寝入った 寝入っている 寝入っていた 寝入っています 寝入ります 寝入りました 寝入り 眠りにつく 眠りについて 眠りについた 眠りについている 眠りについていた 眠りについています 眠りにつきます 眠りにつきました 眠りにつき 眠り込む 眠り込んで 眠り込んだ 眠り込んでいる 眠り込んでいた 眠り込んでいます 眠り込みます 眠り込みました 眠り込み|||
v|sleep|眠る 眠って 眠った 眠っている 眠っていた 眠っています 眠ります 眠りました 眠り 寝る 寝て 寝た 寝ている 寝ていた 寝ています 寝ます 寝ました ねむる ねむって ねむった ねむっている ねむっていた ねむっています ねむります ねむりました|||
v|wake_up|起きる 起きて 起きた 起きている 起きていた 起きています 起きます 起きました 起き 目を覚ます 目を覚まして 目を覚ました 目を覚ましている 目を覚ましていた 目を覚ましています 目を覚まします 目を覚ましました 目を覚まし 目覚める 目覚めて 目覚めた 目覚めている 目覚めていた 目覚めています 目覚めます 目覚めました 目覚め 目が覚める 目が覚めて 目が覚めた 目が覚めている 目が覚めていた 目が覚めています 目が覚めます 目が覚めました 目が覚め|||
v|stand|立つ 立って 立った 立っている 立っていた 立っています 立ちます 立ちました 立ち|||
v|sit|座る 座って 座った 座っている 座っていた 座っています 座ります 座りました 座り すわる すわって すわった すわっている すわっていた すわっています すわります すわりました 腰掛ける 腰掛けて 腰掛けた 腰掛けている 腰掛けていた 腰掛けています 腰掛けます 腰掛けました 腰掛け|||
v|lie|横たわる 横たわって 横たわった 横たわっている 横たわっていた 横たわっています 横たわります 横たわりました 横たわり 寝そべる 寝そべって 寝そべった 寝そべっている 寝そべっていた 寝そべっています 寝そべります 寝そべりました 寝そべり|||
v|go|行く 行って 行った 行っている 行っていた 行っています 行きます 行きました 行き 向かう 向かって 向かった 向かっている 向かっていた 向かっています 向かいます 向かいました 向かい|||
v|come|来る 来て 来た 来ている 来ていた 来ています 来ます 来ました やって来る やって来て やって来た やって来ている やって来ていた やって来ています やって来ます やって来ました やってくる やってきて やってきた やってきている やってきていた やってきています やってきます やってきました|||
v|return|帰る 帰って 帰った 帰っている 帰っていた 帰っています 帰ります 帰りました 帰り 戻る 戻って 戻った 戻っている 戻っていた 戻っています 戻ります 戻りました 戻り|||
v|arrive|着く 着いて 着いた 着いている 着いていた 着いています 着きます 着きました 着き 到着する 到着して 到着した 到着している 到着していた 到着しています 到着します 到着しました たどり着く たどり着いて たどり着いた たどり着いている たどり着いていた たどり着いています たどり着きます たどり着きました たどり着き|||
v|leave|出かける 出かけて 出かけた 出かけている 出かけていた 出かけています 出かけます 出かけました 出かけ 去る 去って 去った 去っている 去っていた 去っています 去ります 去りました 去り 出発する 出発して 出発した 出発している 出発していた 出発しています 出発します 出発しました 旅立つ 旅立って 旅立った 旅立っている 旅立っていた 旅立っています 旅立ちます 旅立ちました 旅立ち|||
v|enter|入る 入って 入った 入っている 入っていた 入っています 入ります 入りました 入り|||
v|come_out|出る 出て 出た 出ている 出ていた 出ています 出ます 出ました 出てくる 出てきて 出てきた 出てきている 出てきていた 出てきています 出てきます 出てきました|||
v|cross|渡る 渡って 渡った 渡っている 渡っていた 渡っています 渡ります 渡りました 渡り 横断する 横断して 横断した 横断している 横断していた 横断しています 横断します 横断しました|||
v|turn|曲がる 曲がって 曲がった 曲がっている 曲がっていた 曲がっています 曲がります 曲がりました 曲がり 回る 回って 回った 回っている 回っていた 回っています 回ります 回りました 回り|||
v|move|動く 動いて 動いた 動いている 動いていた 動いています 動きます 動きました 動き 移動する 移動して 移動した 移動している 移動していた 移動しています 移動します 移動しました|||
v|move_house|引っ越す 引っ越して 引っ越した 引っ越している 引っ越していた 引っ越しています 引っ越します 引っ越しました 引っ越し 引越しする 引越しして 引越しした 引越ししている 引越ししていた 引越ししています 引越しします 引越ししました|||
v|stop|止まる 止まって 止まった 止まっている 止まっていた 止まっています 止まります 止まりました 止まり 停まる 停まって 停まった 停まっている 停まっていた 停まっています 停まります 停まりました 停まり|||
v|stop|やめる やめて やめた やめている やめていた やめています やめます やめました|||
v|wait|待つ 待って 待った 待っている 待っていた 待っています 待ちます 待ちました 待ち|||
v|follow|ついて行く ついて行って ついて行った ついて行っている ついて行っていた ついて行っています ついて行きます ついて行きました ついて行き 追う 追って 追った 追っている 追っていた 追っています 追います 追いました 追い|||
v|chase|追いかける 追いかけて 追いかけた 追いかけている 追いかけていた 追いかけています 追いかけます 追いかけました 追いかけ|||
v|escape|逃げる 逃げて 逃げた 逃げている 逃げていた 逃げています 逃げます 逃げました 逃げ 逃げ出す 逃げ出して 逃げ出した 逃げ出している 逃げ出していた 逃げ出しています 逃げ出します 逃げ出しました 逃げ出し|||
v|hide|隠れる 隠れて 隠れた 隠れている 隠れていた 隠れています 隠れます 隠れました 隠れ 隠す 隠して 隠した 隠している 隠していた 隠しています 隠します 隠しました 隠し かくれる かくれて かくれた かくれている かくれていた かくれています かくれます かくれました|||
v|search|探す 探して 探した 探している 探していた 探しています 探します 探しました 探し 捜す 捜して 捜した 捜している 捜していた 捜しています 捜します 捜しました 捜し さがす さがして さがした さがしている さがしていた さがしています さがします さがしました|||
v|find|見つける 見つけて 見つけた 見つけている 見つけていた 見つけています 見つけます 見つけました 見つけ みつける みつけて みつけた みつけている みつけていた みつけています みつけます みつけました 発見する 発見して 発見した 発見している 発見していた 発見しています 発見します 発見しました|||
v|lose|失くす 失くして 失くした 失くしている 失くしていた 失くしています 失くします 失くしました 失くし なくして なくした なくしている なくしていた なくしています なくします なくしました 失う 失って 失った 失っている 失っていた 失っています 失います 失いました 失い|||
v|get_lost|迷う 迷って 迷った 迷っている 迷っていた 迷っています 迷います 迷いました 迷い 道に迷う 道に迷って 道に迷った 道に迷っている 道に迷っていた 道に迷っています 道に迷います 道に迷いました 道に迷い 迷子になる 迷子になって 迷子になった 迷子になっている 迷子になっていた 迷子になっています 迷子になります 迷子になりました 迷子になり|||
v|look|眺める 眺めて 眺めた 眺めている 眺めていた 眺めています 眺めます 眺めました 眺め 見つめる 見つめて 見つめた 見つめている 見つめていた 見つめています 見つめます 見つめました 見つめ|||
v|see|見る 見て 見た 見ている 見ていた 見ています 見ます 見ました 見える 見えて 見えた 見えている 見えていた 見えています 見えます 見えました 見え|||
v|watch|見守る 見守って 見守った 見守っている 見守っていた 見守っています 見守ります 見守りました 見守り 観察する 観察して 観察した 観察している 観察していた 観察しています 観察します 観察しました|||
v|show|見せる 見せて 見せた 見せている 見せていた 見せています 見せます 見せました 見せ 示す 示して 示した 示している 示していた 示しています 示します 示しました 示し|||
v|listen|聴く 聴いて 聴いた 聴いている 聴いていた 聴いています 聴きます 聴きました 聴き 聞く 聞いて 聞いた 聞いている 聞いていた 聞いています 聞きます 聞きました 聞き|||
v|hear|聞こえる 聞こえて 聞こえた 聞こえている 聞こえていた 聞こえています 聞こえます 聞こえました 聞こえ|||
v|speak|話す 話して 話した 話している 話していた 話しています 話します 話しました 話し 喋る 喋って 喋った 喋っている 喋っていた 喋っています 喋ります 喋りました 喋り しゃべる しゃべって しゃべった しゃべっている しゃべっていた しゃべっています しゃべります しゃべりました|||
v|say|言う 言って 言った 言っている 言っていた 言っています 言います 言いました 言い|||
v|tell|語る 語って 語った 語っている 語っていた 語っています 語ります 語りました 語り 伝える 伝えて 伝えた 伝えている 伝えていた 伝えています 伝えます 伝えました 伝え 教える 教えて 教えた 教えている 教えていた 教えています 教えます 教えました 教え|||
v|ask|尋ねる 尋ねて 尋ねた 尋ねている 尋ねていた 尋ねています 尋ねます 尋ねました 尋ね たずねる たずねて たずねた たずねている たずねていた たずねています たずねます たずねました 質問する 質問して 質問した 質問している 質問していた 質問しています 質問します 質問しました|||
v|answer|答える 答えて 答えた 答えている 答えていた 答えています 答えます 答えました|||
v|call|呼ぶ 呼んで 呼んだ 呼んでいる 呼んでいた 呼んでいます 呼びます 呼びました 呼び|||
v|telephone|電話する 電話して 電話した 電話している 電話していた 電話しています 電話します 電話しました 電話をかける 電話をかけて 電話をかけた 電話をかけている 電話をかけていた 電話をかけています 電話をかけます 電話をかけました 電話をかけ|||
v|shout|叫ぶ 叫んで 叫んだ 叫んでいる 叫んでいた 叫んでいます 叫びます 叫びました 叫び|||
v|whisper|ささやく ささやいて ささやいた ささやいている ささやいていた ささやいています ささやきます ささやきました|||
v|sing|歌う 歌って 歌った 歌っている 歌っていた 歌っています 歌います 歌いました 歌い うたう うたって うたった うたっている うたっていた うたっています うたいます うたいました|||
v|dance|踊る 踊って 踊った 踊っている 踊っていた 踊っています 踊ります 踊りました おどる おどって おどった おどっている おどっていた おどっています おどります おどりました|||
v|play|遊ぶ 遊んで 遊んだ 遊んでいる 遊んでいた 遊んでいます 遊びます 遊びました あそぶ あそんで あそんだ あそんでいる あそんでいた あそんでいます あそびます あそびました|||
v|play|弾く 弾いて 弾いた 弾いている 弾いていた 弾いています 弾きます 弾きました 弾き 演奏する 演奏して 演奏した 演奏している 演奏していた 演奏しています 演奏します 演奏しました 奏でる 奏でて 奏でた 奏でている 奏でていた 奏でています 奏でます 奏でました 奏で|||
v|beat_drum|叩く 叩いて 叩いた 叩いている 叩いていた 叩いています 叩きます 叩きました 叩き|||
v|blow|吹く 吹いて 吹いた 吹いている 吹いていた 吹いています 吹きます 吹きました 吹き|||
v|laugh|笑う 笑って 笑った 笑っている 笑っていた 笑っています 笑います 笑いました 笑い わらう わらって わらった わらっている わらっていた わらっています わらいます わらいました|||
v|smile|微笑む 微笑んで 微笑んだ 微笑んでいる 微笑んでいた 微笑んでいます 微笑みます 微笑みました ほほえむ ほほえんで ほほえんだ ほほえんでいる ほほえんでいた ほほえんでいます ほほえみます ほほえみました|||
v|cry|泣く 泣いて 泣いた 泣いている 泣いていた 泣いています 泣きます 泣きました 泣き|||
v|be_glad|喜ぶ 喜んで 喜んだ 喜んでいる 喜んでいた 喜んでいます 喜びます 喜びました よろこぶ よろこんで よろこんだ よろこんでいる よろこんでいた よろこんでいます よろこびます よろこびました|||
v|be_angry|怒る 怒って 怒っている 怒っていた 怒っています 怒ります 怒りました 怒り|||
v|be_afraid|怖がる 怖がって 怖がった 怖がっている 怖がっていた 怖がっています 怖がります 怖がりました 怖がり 恐れる 恐れて 恐れた 恐れている 恐れていた 恐れています 恐れます 恐れました 恐れ|||
v|be_surprised|驚く 驚いて 驚いた 驚いている 驚いていた 驚いています 驚きます 驚きました 驚き びっくりする びっくりして びっくりした びっくりしている びっくりしていた びっくりしています びっくりします びっくりしました|||
v|love|愛する 愛すって 愛すった 愛すっている 愛すっていた 愛すっています 愛すります 愛すりました 愛すり 恋する 恋すって 恋すった 恋すっている 恋すっていた 恋すっています 恋すります 恋すりました 恋すり|||
v|fall_in_love|恋に落ちる 恋に落ちて 恋に落ちた 恋に落ちている 恋に落ちていた 恋に落ちています 恋に落ちます 恋に落ちました 恋に落ち|||
v|like|好む 好んで 好んだ 好んでいる 好んでいた 好んでいます 好みます 好みました 好み|||
v|dream|夢見る 夢見て 夢見た 夢見ている 夢見ていた 夢見ています 夢見ます 夢見ました 夢を見る 夢を見て 夢を見た 夢を見ている 夢を見ていた 夢を見ています 夢を見ます 夢を見ました|||
v|think|思う 思って 思った 思っている 思っていた 思っています 思います 思いました 思い 考える 考えて 考えた 考えている 考えていた 考えています 考えます 考えました|||
v|know|知る 知って 知った 知っている 知っていた 知っています 知ります 知りました 知り|||
v|understand|分かる 分かって 分かった 分かっている 分かっていた 分かっています 分かります 分かりました 分かり わかる わかって わかった わかっている わかっていた わかっています わかります わかりました 理解する 理解して 理解した 理解している 理解していた 理解しています 理解します 理解しました|||
v|learn|学ぶ 学んで 学んだ 学んでいる 学んでいた 学んでいます 学びます 学びました 学び 習う 習って 習った 習っている 習っていた 習っています 習います 習いました 習い まなぶ まなんで まなんだ まなんでいる まなんでいた まなんでいます まなびます まなびました|||
v|study|勉強する 勉強して 勉強した 勉強している 勉強していた 勉強しています 勉強します 勉強しました 研究する 研究して 研究した 研究している 研究していた 研究しています 研究します 研究しました|||
v|teach|指導する 指導して 指導した 指導している 指導していた 指導しています 指導します 指導しました|||
v|read|読む 読んで 読んだ 読んでいる 読んでいた 読んでいます 読みます 読みました 読み|||
v|read_aloud|読み聞かせる 読み聞かせて 読み聞かせた 読み聞かせている 読み聞かせていた 読み聞かせています 読み聞かせます 読み聞かせました 読み聞かせ 読み上げる 読み上げて 読み上げた 読み上げている 読み上げていた 読み上げています 読み上げます 読み上げました 読み上げ|||
v|write|書く 書いて 書いた 書いている 書いていた 書いています 書きます 書きました 書き|||
v|draw|描く 描いて 描いた 描いている 描いていた 描いています 描きます 描きました 描き|||
v|paint|塗る 塗って 塗った 塗っている 塗っていた 塗っています 塗ります 塗りました 塗り|||
v|calculate|計算する 計算して 計算した 計算している 計算していた 計算しています 計算します 計算しました|||
v|count|数える 数えて 数えた 数えている 数えていた 数えています 数えます 数えました 数え|||
v|remember|思い出す 思い出して 思い出した 思い出している 思い出していた 思い出しています 思い出します 思い出しました 思い出し 覚える 覚えて 覚えた 覚えている 覚えていた 覚えています 覚えます 覚えました 覚え|||
v|forget|忘れる 忘れて 忘れた 忘れている 忘れていた 忘れています 忘れます 忘れました 忘れ わすれる わすれて わすれた わすれている わすれていた わすれています わすれます わすれました|||
v|believe|信じる 信じて 信じた 信じている 信じていた 信じています 信じます 信じました 信じ|||
v|hope|願う 願って 願った 願っている 願っていた 願っています 願います 願いました 祈る 祈って 祈った 祈っている 祈っていた 祈っています 祈ります 祈りました 祈り|||
v|wish|望む 望んで 望んだ 望んでいる 望んでいた 望んでいます 望みます 望みました 望み|||
v|help|助ける 助けて 助けた 助けている 助けていた 助けています 助けます 助けました 手伝う 手伝って 手伝った 手伝っている 手伝っていた 手伝っています 手伝います 手伝いました 手伝い てつだう てつだって てつだった てつだっている てつだっていた てつだっています てつだいます てつだいました たすける たすけて たすけた たすけている たすけていた たすけています たすけます たすけました|||
v|save|救う 救って 救った 救っている 救っていた 救っています 救います 救いました 救い 救助する 救助して 救助した 救助している 救助していた 救助しています 救助します 救助しました|||
v|protect|守る 守って 守った 守っている 守っていた 守っています 守ります 守りました 守り|||
v|care_for|世話をする 世話をして 世話をした 世話をしている 世話をしていた 世話をしています 世話をします 世話をしました 看病する 看病して 看病した 看病している 看病していた 看病しています 看病します 看病しました 世話する 世話して 世話した 世話している 世話していた 世話しています 世話します 世話しました|||
v|hug|抱きしめる 抱きしめて 抱きしめた 抱きしめている 抱きしめていた 抱きしめています 抱きしめます 抱きしめました 抱きしめ 抱く 抱いて 抱いた 抱いている 抱いていた 抱いています 抱きます 抱きました 抱き|||
v|kiss|キスする キスして キスした キスしている キスしていた キスしています キスします キスしました|||
v|meet|会う 会って 会った 会っている 会っていた 会っています 会います 会いました 会い 出会う 出会って 出会った 出会っている 出会っていた 出会っています 出会います 出会いました 出会い|||
v|visit|訪ねる 訪ねて 訪ねた 訪ねている 訪ねていた 訪ねています 訪ねます 訪ねました 訪ね 訪れる 訪れて 訪れた 訪れている 訪れていた 訪れています 訪れます 訪れました 訪れ 訪問する 訪問して 訪問した 訪問している 訪問していた 訪問しています 訪問します 訪問しました|||
v|invite|招待する 招待して 招待した 招待している 招待していた 招待しています 招待します 招待しました 招く 招いて 招いた 招いている 招いていた 招いています 招きます 招きました 招き 誘う 誘って 誘った 誘っている 誘っていた 誘っています 誘います 誘いました 誘い|||
v|greet|挨拶する 挨拶して 挨拶した 挨拶している 挨拶していた 挨拶しています 挨拶します 挨拶しました|||
v|thank|感謝する 感謝して 感謝した 感謝している 感謝していた 感謝しています 感謝します 感謝しました お礼を言う お礼を言って お礼を言った お礼を言っている お礼を言っていた お礼を言っています お礼を言います お礼を言いました お礼を言い|||
v|apologise|謝る 謝って 謝った 謝っている 謝っていた 謝っています 謝ります 謝りました 謝り|||
v|celebrate|祝う 祝って 祝った 祝っている 祝っていた 祝っています 祝います 祝いました 祝い お祝いする お祝いして お祝いした お祝いしている お祝いしていた お祝いしています お祝いします お祝いしました|||
v|congratulate|祝福する 祝福して 祝福した 祝福している 祝福していた 祝福しています 祝福します 祝福しました|||
v|marry|結婚する 結婚して 結婚した 結婚している 結婚していた 結婚しています 結婚します 結婚しました|||
v|be_born|生まれる 生まれて 生まれた 生まれている 生まれていた 生まれています 生まれます 生まれました 生まれ 誕生する 誕生して 誕生した 誕生している 誕生していた 誕生しています 誕生します 誕生しました|||
v|grow_up|育つ 育って 育った 育っている 育っていた 育っています 育ちます 育ちました 育ち 成長する 成長して 成長した 成長している 成長していた 成長しています 成長します 成長しました|||
v|raise|育てる 育てて 育てた 育てている 育てていた 育てています 育てます 育てました 育て|||
v|die|死ぬ 死んで 死んだ 死んでいる 死んでいた 死んでいます 死にます 死にました 死に 亡くなる 亡くなって 亡くなった 亡くなっている 亡くなっていた 亡くなっています 亡くなります 亡くなりました 亡くなり|||
v|live|暮らす 暮らして 暮らした 暮らしている 暮らしていた 暮らしています 暮らします 暮らしました 住む 住んで 住んだ 住んでいる 住んでいた 住んでいます 住みます 住みました 住み|||
v|live|生きる 生きて 生きた 生きている 生きていた 生きています 生きます 生きました 生き|||
v|give|贈る 贈って 贈った 贈っている 贈っていた 贈っています 贈ります 贈りました 贈り 与える 与えて 与えた 与えている 与えていた 与えています 与えます 与えました 与え 渡す 渡して 渡した 渡している 渡していた 渡しています 渡します 渡しました 渡し プレゼントする プレゼントして プレゼントした プレゼントしている プレゼントしていた プレゼントしています プレゼントします プレゼントしました|||
v|receive|受け取る 受け取って 受け取った 受け取っている 受け取っていた 受け取っています 受け取ります 受け取りました 受け取り|||
v|lend|貸す 貸して 貸した 貸している 貸していた 貸しています 貸します 貸しました 貸し|||
v|borrow|借りる 借りて 借りた 借りている 借りていた 借りています 借ります 借りました 借り|||
v|share|分け合う 分け合って 分け合った 分け合っている 分け合っていた 分け合っています 分け合います 分け合いました 分け合い 分ける 分けて 分けた 分けている 分けていた 分けています 分けます 分けました 分け|||
v|exchange|交換する 交換して 交換した 交換している 交換していた 交換しています 交換します 交換しました|||
v|buy|買う 買って 買った 買っている 買っていた 買っています 買います 買いました 買い|||
v|sell|売る 売って 売った 売っている 売っていた 売っています 売ります 売りました 売り|||
v|pay|払う 払って 払った 払っている 払っていた 払っています 払います 払いました 払い 支払う 支払って 支払った 支払っている 支払っていた 支払っています 支払います 支払いました 支払い|||
v|order|注文する 注文して 注文した 注文している 注文していた 注文しています 注文します 注文しました|||
v|book|予約する 予約して 予約した 予約している 予約していた 予約しています 予約します 予約しました|||
v|choose|選ぶ 選んで 選んだ 選んでいる 選んでいた 選んでいます 選びます 選びました 選び|||
v|collect|集める 集めて 集めた 集めている 集めていた 集めています 集めます 集めました 集め 拾う 拾って 拾った 拾っている 拾っていた 拾っています 拾います 拾いました 拾い|||
v|gather|集まる 集まって 集まった 集まっている 集まっていた 集まっています 集まります 集まりました 集まり|||
v|carry|運ぶ 運んで 運んだ 運んでいる 運んでいた 運んでいます 運びます 運びました 運び はこぶ はこんで はこんだ はこんでいる はこんでいた はこんでいます はこびます はこびました 担ぐ 担いで 担いだ 担いでいる 担いでいた 担いでいます 担ぎます 担ぎました 担ぎ|||
v|bring|持ってくる 持ってきて 持ってきた 持ってきている 持ってきていた 持ってきています 持ってきます 持ってきました 連れてくる 連れてきて 連れてきた 連れてきている 連れてきていた 連れてきています 連れてきます 連れてきました|||
v|hold|持つ 持って 持った 持っている 持っていた 持っています 持ちます 持ちました 持ち 握る 握って 握った 握っている 握っていた 握っています 握ります 握りました 握り|||
v|take|取る 取って 取った 取っている 取っていた 取っています 取ります 取りました 取り|||
v|steal|盗む 盗んで 盗んだ 盗んでいる 盗んでいた 盗んでいます 盗みます 盗みました 盗み ぬすむ ぬすんで ぬすんだ ぬすんでいる ぬすんでいた ぬすんでいます ぬすみます ぬすみました|||
v|catch|捕まえる 捕まえて 捕まえた 捕まえている 捕まえていた 捕まえています 捕まえます 捕まえました 捕まえ つかまえる つかまえて つかまえた つかまえている つかまえていた つかまえています つかまえます つかまえました|||
v|throw|投げる 投げて 投げた 投げている 投げていた 投げています 投げます 投げました 投げ|||
v|throw_away|捨てる 捨てて 捨てた 捨てている 捨てていた 捨てています 捨てます 捨てました 捨て|||
v|pull|引く 引いて 引いた 引いている 引いていた 引いています 引きます 引きました 引き 引っ張る 引っ張って 引っ張った 引っ張っている 引っ張っていた 引っ張っています 引っ張ります 引っ張りました 引っ張り|||
v|push|押す 押して 押した 押している 押していた 押しています 押します 押しました 押し|||
v|lift|持ち上げる 持ち上げて 持ち上げた 持ち上げている 持ち上げていた 持ち上げています 持ち上げます 持ち上げました 持ち上げ|||
v|put|置く 置いて 置いた 置いている 置いていた 置いています 置きます 置きました 置き|||
v|put_in|入れる 入れて 入れた 入れている 入れていた 入れています 入れます 入れました 入れ|||
v|hang|掛ける 掛けて 掛けた 掛けている 掛けていた 掛けています 掛けます 掛けました 掛け 吊るす 吊るして 吊るした 吊るしている 吊るしていた 吊るしています 吊るします 吊るしました 吊るし|||
v|open|開ける 開けて 開けた 開けている 開けていた 開けています 開けます 開けました 開け 開く 開いて 開いている 開いていた 開いています 開きます 開きました 開き|||
v|close|閉める 閉めて 閉めた 閉めている 閉めていた 閉めています 閉めます 閉めました 閉め 閉じる 閉じて 閉じた 閉じている 閉じていた 閉じています 閉じます 閉じました 閉じ|||
v|lock|鍵をかける 鍵をかけて 鍵をかけた 鍵をかけている 鍵をかけていた 鍵をかけています 鍵をかけます 鍵をかけました 鍵をかけ|||
v|switch_on|つける つけて つけた つけている つけていた つけています つけます つけました 点ける 点けて 点けた 点けている 点けていた 点けています 点けます 点けました 点け|||
v|switch_off|消す 消して 消した 消している 消していた 消しています 消します 消しました 消し|||
v|break|壊す 壊して 壊した 壊している 壊していた 壊しています 壊します 壊しました 壊し 割る 割って 割った 割っている 割っていた 割っています 割ります 割りました 割り 壊れる 壊れて 壊れている 壊れていた 壊れています 壊れます 壊れました 壊れ 割れる 割れて 割れている 割れていた 割れています 割れます 割れました 割れ|||
v|tear|破る 破って 破った 破っている 破っていた 破っています 破ります 破りました 破り 破れる 破れて 破れた 破れている 破れていた 破れています 破れます 破れました 破れ|||
v|repair|直す 直して 直した 直している 直していた 直しています 直します 直しました 直し 修理する 修理して 修理した 修理している 修理していた 修理しています 修理します 修理しました 修繕する 修繕して 修繕した 修繕している 修繕していた 修繕しています 修繕します 修繕しました|||
v|make|作る 作って 作った 作っている 作っていた 作っています 作ります 作りました 作り つくる つくって つくった つくっている つくっていた つくっています つくります つくりました 造る 造って 造った 造っている 造っていた 造っています 造ります 造りました 造り|||
v|build|建てる 建てて 建てた 建てている 建てていた 建てています 建てます 建てました 建て 築く 築いて 築いた 築いている 築いていた 築いています 築きます 築きました 築き 組み立てる 組み立てて 組み立てた 組み立てている 組み立てていた 組み立てています 組み立てます 組み立てました 組み立て|||
v|invent|発明する 発明して 発明した 発明している 発明していた 発明しています 発明します 発明しました|||
v|cut|切る 切って 切った 切っている 切っていた 切っています 切ります 切りました 切り|||
v|fold|折る 折って 折った 折っている 折っていた 折っています 折ります 折りました 折り 折り畳む 折り畳んで 折り畳んだ 折り畳んでいる 折り畳んでいた 折り畳んでいます 折り畳みます 折り畳みました 折り畳み|||
v|tie|結ぶ 結んで 結んだ 結んでいる 結んでいた 結んでいます 結びます 結びました 結び 縛る 縛って 縛った 縛っている 縛っていた 縛っています 縛ります 縛りました 縛り|||
v|glue|貼る 貼って 貼った 貼っている 貼っていた 貼っています 貼ります 貼りました 貼り|||
v|sew|縫う 縫って 縫った 縫っている 縫っていた 縫っています 縫います 縫いました 縫い|||
v|knit|編む 編んで 編んだ 編んでいる 編んでいた 編んでいます 編みます 編みました 編み|||
v|weave|織る 織って 織った 織っている 織っていた 織っています 織ります 織りました 織り|||
v|dig|掘る 掘って 掘った 掘っている 掘っていた 掘っています 掘ります 掘りました 掘り|||
v|plant|植える 植えて 植えた 植えている 植えていた 植えています 植えます 植えました 植え|||
v|sow|蒔く 蒔いて 蒔いた 蒔いている 蒔いていた 蒔いています 蒔きます 蒔きました 蒔き|||
v|water|水をやる 水をやって 水をやった 水をやっている 水をやっていた 水をやっています 水をやります 水をやりました 水をやり 水やりする 水やりして 水やりした 水やりしている 水やりしていた 水やりしています 水やりします 水やりしました|||
v|harvest|収穫する 収穫して 収穫した 収穫している 収穫していた 収穫しています 収穫します 収穫しました 刈る 刈って 刈った 刈っている 刈っていた 刈っています 刈ります 刈りました 刈り|||
v|pick|摘む 摘んで 摘んだ 摘んでいる 摘んでいた 摘んでいます 摘みます 摘みました 摘み|||
v|bloom|咲く 咲いて 咲いた 咲いている 咲いていた 咲いています 咲きます 咲きました 咲き|||
v|grow|生える 生えて 生えた 生えている 生えていた 生えています 生えます 生えました 生え 伸びる 伸びて 伸びた 伸びている 伸びていた 伸びています 伸びます 伸びました 伸び|||
v|cook|料理する 料理して 料理した 料理している 料理していた 料理しています 料理します 料理しました 煮る 煮て 煮た 煮ている 煮ていた 煮ています 煮ます 煮ました 炊く 炊いて 炊いた 炊いている 炊いていた 炊いています 炊きます 炊きました 炊き|||
v|bake|焼く 焼いて 焼いた 焼いている 焼いていた 焼いています 焼きます 焼きました 焼き|||
v|fry|炒める 炒めて 炒めた 炒めている 炒めていた 炒めています 炒めます 炒めました 炒め 揚げる 揚げて 揚げた 揚げている 揚げていた 揚げています 揚げます 揚げました 揚げ|||
v|boil|茹でる 茹でて 茹でた 茹でている 茹でていた 茹でています 茹でます 茹でました 茹で 沸かす 沸かして 沸かした 沸かしている 沸かしていた 沸かしています 沸かします 沸かしました 沸かし 沸騰する 沸騰して 沸騰した 沸騰している 沸騰していた 沸騰しています 沸騰します 沸騰しました|||
v|mix|混ぜる 混ぜて 混ぜた 混ぜている 混ぜていた 混ぜています 混ぜます 混ぜました 混ぜ かき混ぜる かき混ぜて かき混ぜた かき混ぜている かき混ぜていた かき混ぜています かき混ぜます かき混ぜました かき混ぜ|||
v|knead|こねる こねて こねた こねている こねていた こねています こねます こねました|||
v|peel|剥く 剥いて 剥いた 剥いている 剥いていた 剥いています 剥きます 剥きました 剥き|||
v|pour|注ぐ 注いで 注いだ 注いでいる 注いでいた 注いでいます 注ぎます 注ぎました 注ぎ|||
v|eat|食べる 食べて 食べた 食べている 食べていた 食べています 食べます 食べました 食べ たべる たべて たべた たべている たべていた たべています たべます たべました 召し上がる 召し上がって 召し上がった 召し上がっている 召し上がっていた 召し上がっています 召し上がります 召し上がりました 召し上がり|||
v|drink|飲む 飲んで 飲んだ 飲んでいる 飲んでいた 飲んでいます 飲みます 飲みました 飲み|||
v|taste|味わう 味わって 味わった 味わっている 味わっていた 味わっています 味わいます 味わいました 味わい|||
v|feed|餌をやる 餌をやって 餌をやった 餌をやっている 餌をやっていた 餌をやっています 餌をやります 餌をやりました 餌をやり エサをあげる エサをあげて エサをあげた エサをあげている エサをあげていた エサをあげています エサをあげます エサをあげました 餌をあげる 餌をあげて 餌をあげた 餌をあげている 餌をあげていた 餌をあげています 餌をあげます 餌をあげました 餌をあげ|||
v|milk|乳搾りする 乳搾りして 乳搾りした 乳搾りしている 乳搾りしていた 乳搾りしています 乳搾りします 乳搾りしました|||
v|wash|洗う 洗って 洗った 洗っている 洗っていた 洗っています 洗います 洗いました 洗い|||
v|clean|掃除する 掃除して 掃除した 掃除している 掃除していた 掃除しています 掃除します 掃除しました 片付ける 片付けて 片付けた 片付けている 片付けていた 片付けています 片付けます 片付けました 片付け|||
v|wipe|拭く 拭いて 拭いた 拭いている 拭いていた 拭いています 拭きます 拭きました 拭き|||
v|brush_teeth|歯を磨く 歯を磨いて 歯を磨いた 歯を磨いている 歯を磨いていた 歯を磨いています 歯を磨きます 歯を磨きました 歯を磨き 歯磨きする 歯磨きして 歯磨きした 歯磨きしている 歯磨きしていた 歯磨きしています 歯磨きします 歯磨きしました|||
v|polish|磨く 磨いて 磨いた 磨いている 磨いていた 磨いています 磨きます 磨きました 磨き|||
v|dry|乾かす 乾かして 乾かした 乾かしている 乾かしていた 乾かしています 乾かします 乾かしました 乾かし 干す 干して 干した 干している 干していた 干しています 干します 干しました 干し|||
v|bathe|入浴する 入浴して 入浴した 入浴している 入浴していた 入浴しています 入浴します 入浴しました お風呂に入る お風呂に入って お風呂に入った お風呂に入っている お風呂に入っていた お風呂に入っています お風呂に入ります お風呂に入りました お風呂に入り|||
v|wear|着る 着て 着た 着ている 着ていた 着ています 着ます 着ました 履く 履いて 履いた 履いている 履いていた 履いています 履きます 履きました 履き かぶる かぶって かぶった かぶっている かぶっていた かぶっています かぶります かぶりました|||
v|take_off|脱ぐ 脱いで 脱いだ 脱いでいる 脱いでいた 脱いでいます 脱ぎます 脱ぎました 脱ぎ|||
v|ride|乗る 乗って 乗った 乗っている 乗っていた 乗っています 乗ります 乗りました 乗り|||
v|drive|運転する 運転して 運転した 運転している 運転していた 運転しています 運転します 運転しました|||
v|sail|航海する 航海して 航海した 航海している 航海していた 航海しています 航海します 航海しました|||
v|travel|旅する 旅して 旅した 旅している 旅していた 旅しています 旅します 旅しました 旅行する 旅行して 旅行した 旅行している 旅行していた 旅行しています 旅行します 旅行しました|||
v|hike|ハイキングする ハイキングして ハイキングした ハイキングしている ハイキングしていた ハイキングしています ハイキングします ハイキングしました|||
v|stroll|散歩する 散歩して 散歩した 散歩している 散歩していた 散歩しています 散歩します 散歩しました さまよう さまよって さまよった さまよっている さまよっていた さまよっています さまよいます さまよいました|||
v|camp|キャンプする キャンプして キャンプした キャンプしている キャンプしていた キャンプしています キャンプします キャンプしました|||
v|fish|釣る 釣って 釣った 釣っている 釣っていた 釣っています 釣ります 釣りました|||
v|hunt|狩る 狩って 狩った 狩っている 狩っていた 狩っています 狩ります 狩りました 狩り|||
v|rest|休む 休んで 休んだ 休んでいる 休んでいた 休んでいます 休みます 休みました 休憩する 休憩して 休憩した 休憩している 休憩していた 休憩しています 休憩します 休憩しました|||
v|relax|くつろぐ くつろいで くつろいだ くつろいでいる くつろいでいた くつろいでいます くつろぎます くつろぎました リラックスする リラックスして リラックスした リラックスしている リラックスしていた リラックスしています リラックスします リラックスしました|||
v|work|働く 働いて 働いた 働いている 働いていた 働いています 働きます 働きました 働き はたらく はたらいて はたらいた はたらいている はたらいていた はたらいています はたらきます はたらきました 仕事する 仕事して 仕事した 仕事している 仕事していた 仕事しています 仕事します 仕事しました|||
v|practise|練習する 練習して 練習した 練習している 練習していた 練習しています 練習します 練習しました 稽古する 稽古して 稽古した 稽古している 稽古していた 稽古しています 稽古します 稽古しました|||
v|exercise|運動する 運動して 運動した 運動している 運動していた 運動しています 運動します 運動しました|||
v|win|勝つ 勝って 勝った 勝っている 勝っていた 勝っています 勝ちます 勝ちました 勝ち 優勝する 優勝して 優勝した 優勝している 優勝していた 優勝しています 優勝します 優勝しました|||
v|lose|負ける 負けて 負けた 負けている 負けていた 負けています 負けます 負けました 負け|||
v|compete|競う 競って 競った 競っている 競っていた 競っています 競います 競いました 競い 競争する 競争して 競争した 競争している 競争していた 競争しています 競争します 競争しました|||
v|fight|戦う 戦って 戦った 戦っている 戦っていた 戦っています 戦います 戦いました 戦い 闘う 闘って 闘った 闘っている 闘っていた 闘っています 闘います 闘いました 闘い|||
v|quarrel|喧嘩する 喧嘩して 喧嘩した 喧嘩している 喧嘩していた 喧嘩しています 喧嘩します 喧嘩しました けんかする けんかして けんかした けんかしている けんかしていた けんかしています けんかします けんかしました|||
v|make_up|仲直りする 仲直りして 仲直りした 仲直りしている 仲直りしていた 仲直りしています 仲直りします 仲直りしました|||
v|kick|蹴る 蹴って 蹴った 蹴っている 蹴っていた 蹴っています 蹴ります 蹴りました 蹴り|||
v|shine|輝く 輝いて 輝いた 輝いている 輝いていた 輝いています 輝きます 輝きました 輝き 光る 光って 光った 光っている 光っていた 光っています 光ります 光りました 光り 照る 照って 照った 照っている 照っていた 照っています 照ります 照りました 照り|||
v|glow|きらめく きらめいて きらめいた きらめいている きらめいていた きらめいています きらめきます きらめきました|||
v|burn|燃える 燃えて 燃えた 燃えている 燃えていた 燃えています 燃えます 燃えました 燃え 燃やす 燃やして 燃やした 燃やしている 燃やしていた 燃やしています 燃やします 燃やしました 燃やし|||
v|melt|溶ける 溶けて 溶けた 溶けている 溶けていた 溶けています 溶けます 溶けました 溶け とける とけて とけた とけている とけていた とけています とけます とけました|||
v|freeze|凍る 凍って 凍った 凍っている 凍っていた 凍っています 凍ります 凍りました 凍り|||
v|rain|雨が降る 雨が降って 雨が降った 雨が降っている 雨が降っていた 雨が降っています 雨が降ります 雨が降りました 雨が降り|||
v|snow|雪が降る 雪が降って 雪が降った 雪が降っている 雪が降っていた 雪が降っています 雪が降ります 雪が降りました 雪が降り|||
v|fall|降る 降って 降った 降っている 降っていた 降っています 降ります 降りました 降り|||
v|flow|流れる 流れて 流れた 流れている 流れていた 流れています 流れます 流れました 流れ|||
v|float|浮かぶ 浮かんで 浮かんだ 浮かんでいる 浮かんでいた 浮かんでいます 浮かびます 浮かびました 浮かび 浮く 浮いて 浮いた 浮いている 浮いていた 浮いています 浮きます 浮きました 浮き 漂う 漂って 漂った 漂っている 漂っていた 漂っています 漂います 漂いました 漂い|||
v|sink|沈む 沈んで 沈んだ 沈んでいる 沈んでいた 沈んでいます 沈みます 沈みました 沈み|||
v|rise|昇る 昇って 昇った 昇っている 昇っていた 昇っています 昇ります 昇りました 昇り|||
v|explode|爆発する 爆発して 爆発した 爆発している 爆発していた 爆発しています 爆発します 爆発しました|||
v|erupt|噴火する 噴火して 噴火した 噴火している 噴火していた 噴火しています 噴火します 噴火しました|||
v|shake|揺れる 揺れて 揺れた 揺れている 揺れていた 揺れています 揺れます 揺れました 揺れ 震える 震えて 震えた 震えている 震えていた 震えています 震えます 震えました 震え|||
v|swing|揺らす 揺らして 揺らした 揺らしている 揺らしていた 揺らしています 揺らします 揺らしました 揺らし|||
v|roll|転がる 転がって 転がった 転がっている 転がっていた 転がっています 転がります 転がりました 転がり|||
v|slide|滑る 滑って 滑った 滑っている 滑っていた 滑っています 滑ります 滑りました 滑り|||
v|spin|回転する 回転して 回転した 回転している 回転していた 回転しています 回転します 回転しました くるくる回る くるくる回って くるくる回った くるくる回っている くるくる回っていた くるくる回っています くるくる回ります くるくる回りました くるくる回り|||
v|change|変わる 変わって 変わった 変わっている 変わっていた 変わっています 変わります 変わりました 変わり 変える 変えて 変えた 変えている 変えていた 変えています 変えます 変えました 変え|||
v|turn_into|変身する 変身して 変身した 変身している 変身していた 変身しています 変身します 変身しました|||
v|become|になる になって になった になっている になっていた になっています になります になりました|||
v|begin|始まる 始まって 始まった 始まっている 始まっていた 始まっています 始まります 始まりました 始まり 始める 始めて 始めた 始めている 始めていた 始めています 始めます 始めました 始め|||
v|end|終わる 終わって 終わった 終わっている 終わっていた 終わっています 終わります 終わりました 終わり 終える 終えて 終えた 終えている 終えていた 終えています 終えます 終えました 終え|||
v|finish|完成する 完成して 完成した 完成している 完成していた 完成しています 完成します 完成しました|||
v|continue|続く 続いて 続いた 続いている 続いていた 続いています 続きます 続きました 続き 続ける 続けて 続けた 続けている 続けていた 続けています 続けます 続けました 続け|||
v|succeed|成功する 成功して 成功した 成功している 成功していた 成功しています 成功します 成功しました|||
v|fail|失敗する 失敗して 失敗した 失敗している 失敗していた 失敗しています 失敗します 失敗しました|||
v|try|試す 試して 試した 試している 試していた 試しています 試します 試しました 試し 挑戦する 挑戦して 挑戦した 挑戦している 挑戦していた 挑戦しています 挑戦します 挑戦しました|||
v|ring|鳴る 鳴って 鳴った 鳴っている 鳴っていた 鳴っています 鳴ります 鳴りました 鳴り 鳴らす 鳴らして 鳴らした 鳴らしている 鳴らしていた 鳴らしています 鳴らします 鳴らしました 鳴らし|||
v|bark|吠える 吠えて 吠えた 吠えている 吠えていた 吠えています 吠えます 吠えました 吠え|||
v|meow|ニャーと鳴く ニャーと鳴いて ニャーと鳴いた ニャーと鳴いている ニャーと鳴いていた ニャーと鳴いています ニャーと鳴きます ニャーと鳴きました ニャーと鳴き|||
v|chirp|さえずる さえずって さえずった さえずっている さえずっていた さえずっています さえずります さえずりました 鳴く 鳴いて 鳴いた 鳴いている 鳴いていた 鳴いています 鳴きます 鳴きました 鳴き|||
v|send|送る 送って 送った 送っている 送っていた 送っています 送ります 送りました 送り|||
v|deliver|届ける 届けて 届けた 届けている 届けていた 届けています 届けます 届けました 届け 配達する 配達して 配達した 配達している 配達していた 配達しています 配達します 配達しました 配る 配って 配った 配っている 配っていた 配っています 配ります 配りました 配り|||
v|post|投函する 投函して 投函した 投函している 投函していた 投函しています 投函します 投函しました|||
v|film|撮る 撮って 撮った 撮っている 撮っていた 撮っています 撮ります 撮りました 撮り 撮影する 撮影して 撮影した 撮影している 撮影していた 撮影しています 撮影します 撮影しました|||
v|edit|編集する 編集して 編集した 編集している 編集していた 編集しています 編集します 編集しました|||
v|explain|説明する 説明して 説明した 説明している 説明していた 説明しています 説明します 説明しました 解説する 解説して 解説した 解説している 解説していた 解説しています 解説します 解説しました|||
v|introduce|紹介する 紹介して 紹介した 紹介している 紹介していた 紹介しています 紹介します 紹介しました|||
v|advertise|宣伝する 宣伝して 宣伝した 宣伝している 宣伝していた 宣伝しています 宣伝します 宣伝しました|||
v|announce|知らせる 知らせて 知らせた 知らせている 知らせていた 知らせています 知らせます 知らせました 知らせ お知らせする お知らせして お知らせした お知らせしている お知らせしていた お知らせしています お知らせします お知らせしました|||
v|discover|探検する 探検して 探検した 探検している 探検していた 探検しています 探検します 探検しました|||
v|use|使う 使って 使った 使っている 使っていた 使っています 使います 使いました 使い|||
v|need|必要とする 必要として 必要とした 必要としている 必要としていた 必要としています 必要とします 必要としました|||
v|can|できる できて できた できている できていた できています できます できました|||
v|examine|診る 診て 診た 診ている 診ていた 診ています 診ます 診ました 調べる 調べて 調べた 調べている 調べていた 調べています 調べます 調べました 調べ|||
v|heal|治す 治して 治した 治している 治していた 治しています 治します 治しました 治し 治る 治って 治った 治っている 治っていた 治っています 治ります 治りました 治り|||
v|recycle|リサイクルする リサイクルして リサイクルした リサイクルしている リサイクルしていた リサイクルしています リサイクルします リサイクルしました|||
v|save_money|貯金する 貯金して 貯金した 貯金している 貯金していた 貯金しています 貯金します 貯金しました 節約する 節約して 節約した 節約している 節約していた 節約しています 節約します 節約しました|||
v|decorate|飾る 飾って 飾った 飾っている 飾っていた 飾っています 飾ります 飾りました 飾り|||
v|light_up|照らす 照らして 照らした 照らしている 照らしていた 照らしています 照らします 照らしました 照らし|||
v|look_up|見上げる 見上げて 見上げた 見上げている 見上げていた 見上げています 見上げます 見上げました 見上げ|||
v|look_down|見下ろす 見下ろして 見下ろした 見下ろしている 見下ろしていた 見下ろしています 見下ろします 見下ろしました 見下ろし|||
v|disappear|消える 消えて 消えた 消えている 消えていた 消えています 消えます 消えました 消え|||
v|appear|現れる 現れて 現れた 現れている 現れていた 現れています 現れます 現れました 現れ|||
v|take_part|参加する 参加して 参加した 参加している 参加していた 参加しています 参加します 参加しました|||
v|close|休業する 休業して 休業した 休業している 休業していた 休業しています 休業します 休業しました|||
v|graduate|卒業する 卒業して 卒業した 卒業している 卒業していた 卒業しています 卒業します 卒業しました|||
v|retire|退職する 退職して 退職した 退職している 退職していた 退職しています 退職します 退職しました 引退する 引退して 引退した 引退している 引退していた 引退しています 引退します 引退しました|||
v|say_goodbye|別れる 別れて 別れた 別れている 別れていた 別れています 別れます 別れました さよならを言う さよならを言って さよならを言った さよならを言っている さよならを言っていた さよならを言っています さよならを言います さよならを言いました さよならを言い|||
v|surround|囲む 囲んで 囲んだ 囲んでいる 囲んでいた 囲んでいます 囲みます 囲みました 囲み|||
v|land|着陸する 着陸して 着陸した 着陸している 着陸していた 着陸しています 着陸します 着陸しました|||
v|take_off|離陸する 離陸して 離陸した 離陸している 離陸していた 離陸しています 離陸します 離陸しました|||
v|dive|潜る 潜って 潜った 潜っている 潜っていた 潜っています 潜ります 潜りました 潜り|||
v|wave|手を振る 手を振って 手を振った 手を振っている 手を振っていた 手を振っています 手を振ります 手を振りました 手を振り|||
v|point|指差す 指差して 指差した 指差している 指差していた 指差しています 指差します 指差しました 指差し|||
v|nod|うなずく うなずいて うなずいた うなずいている うなずいていた うなずいています うなずきます うなずきました|||
v|bow|お辞儀する お辞儀して お辞儀した お辞儀している お辞儀していた お辞儀しています お辞儀します お辞儀しました|||
v|pray|拝む 拝んで 拝んだ 拝んでいる 拝んでいた 拝んでいます 拝みます 拝みました 拝み|||
v|measure|測る 測って 測った 測っている 測っていた 測っています 測ります 測りました 測り|||
v|weigh|量る 量って 量った 量っている 量っていた 量っています 量ります 量りました 量り|||
v|park|駐車する 駐車して 駐車した 駐車している 駐車していた 駐車しています 駐車します 駐車しました|||
m|one|一人 一匹 一羽 一頭 一本 一枚 一台 一個 一軒 一つ 一冊 一輪 一杯 1人 1匹 1羽 1頭 1本 1枚 1台 1個 1軒 1つ 1冊 ひとつ ひとり
m|two|二人 二匹 二羽 二頭 二本 二枚 二台 二個 二軒 二つ 二冊 二輪 二杯 2人 2匹 2羽 2頭 2本 2枚 2台 2個 2軒 2つ 2冊 ふたつ ふたり
m|three|三人 三匹 三羽 三頭 三本 三枚 三台 三個 三軒 三つ 三冊 三輪 三杯 3人 3匹 3羽 3頭 3本 3枚 3台 3個 3軒 3つ 3冊 みっつ
m|four|四人 四匹 四羽 四頭 四本 四枚 四台 四個 四軒 四つ 四冊 四輪 四杯 4人 4匹 4羽 4頭 4本 4枚 4台 4個 4軒 4つ 4冊 よっつ
m|five|五人 五匹 五羽 五頭 五本 五枚 五台 五個 五軒 五つ 五冊 五輪 五杯 5人 5匹 5羽 5頭 5本 5枚 5台 5個 5軒 5つ 5冊 いつつ
m|six|六人 六匹 六羽 六頭 六本 六枚 六台 六個 六軒 六つ 六冊 六輪 六杯 6人 6匹 6羽 6頭 6本 6枚 6台 6個 6軒 6つ 6冊 むっつ
m|seven|七人 七匹 七羽 七頭 七本 七枚 七台 七個 七軒 七つ 七冊 七輪 七杯 7人 7匹 7羽 7頭 7本 7枚 7台 7個 7軒 7つ 7冊 ななつ
m|eight|八人 八匹 八羽 八頭 八本 八枚 八台 八個 八軒 八つ 八冊 八輪 八杯 8人 8匹 8羽 8頭 8本 8枚 8台 8個 8軒 8つ 8冊 やっつ
m|nine|九人 九匹 九羽 九頭 九本 九枚 九台 九個 九軒 九つ 九冊 九輪 九杯 9人 9匹 9羽 9頭 9本 9枚 9台 9個 9軒 9つ 9冊 ここのつ
m|ten|十人 十匹 十羽 十頭 十本 十枚 十台 十個 十軒 十冊 十輪 十杯 10人 10匹 10羽 10頭 10本 10枚 10台 10個 10軒 10つ 10冊
d|slowly|ゆっくり
d|together|一緒に いっしょに
d|alone|一人で ひとりで
d|suddenly|突然 急に
d|always|いつも
d|sometimes|時々 ときどき
d|again|もう一度 再び
d|finally|ついに やっと 最後に
d|first_of_all|最初に
d|then|それから
d|secretly|こっそり そっと
d|quickly|すぐに
d|very|とても すごく
d|a_little|少し ちょっと
d|much|たくさん いっぱい
d|once_upon_a_time|昔々 むかしむかし 昔むかし ある日
d|long_ago|昔
d|now|今
d|soon|もうすぐ
d|without_voice|声なし 声なしで ナレーションなし ナレーションなしで 音声なし
d|without_people|人なし
d|please|お願いします
d|everyone|みんなで
d|forever|ずっと いつまでも
"""
