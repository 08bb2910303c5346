"""Chinese words in plain English."""

from __future__ import annotations

WORDS = """
n|man|男人 男子 男士|
n|woman|女人 女子 女士|
n|person|人物 人|
n|child|孩子 小孩 儿童 小朋友 孩子们|
n|boy|男孩 小男孩 男孩子|
n|girl|女孩 小女孩 女孩子 姑娘 小姑娘|
n|baby|婴儿 宝宝|
n|old_man|老人 老爷爷 老头 老头儿|
n|old_woman|老奶奶 老太太|
n|grandmother|奶奶 外婆 姥姥 祖母|
n|grandfather|爷爷 外公 姥爷 祖父|
n|mother|妈妈 母亲 妈|
n|father|爸爸 父亲 爸|
n|parents|父母 爸妈|
n|son|儿子|
n|daughter|女儿|
n|brother|哥哥 弟弟 兄弟|
n|sister|姐姐 妹妹 姐妹|
n|grandchild|孙子 孙女|
n|aunt|阿姨 姑姑 姨妈|
n|uncle|叔叔 舅舅 伯伯|
n|husband|丈夫 老公|
n|wife|妻子 老婆|
n|family|家人 家庭 一家人 全家|
n|couple|夫妻 情侣 夫妇|
n|friend|朋友 好友 好朋友 朋友们|
n|neighbour|邻居|
n|guest|客人 来宾|
n|crowd|人群|
n|people|人们 大家|
n|bride|新娘|
n|bridegroom|新郎|
n|teacher|老师 教师|
n|student|学生 大学生|
n|pupil|小学生|
n|doctor|医生 大夫|
n|nurse|护士|
n|dentist|牙医|
n|vet|兽医|
n|postman|邮递员 邮差|
n|courier|快递员 外卖员|
n|baker|面包师 面包师傅|
n|cook|厨师|
n|waiter|服务员|
n|farmer|农民 农夫|
n|fisherman|渔夫 渔民|
n|hunter|猎人|
n|gardener|园丁|
n|carpenter|木匠|
n|blacksmith|铁匠|
n|tailor|裁缝|
n|shoemaker|鞋匠|
n|hairdresser|理发师|
n|painter|画家|
n|photographer|摄影师|
n|musician|音乐家|
n|singer|歌手|
n|pianist|钢琴家|
n|dancer|舞者 舞蹈家|
n|actor|演员|
n|clown|小丑|
n|magician|魔术师|
n|writer|作家|
n|poet|诗人|
n|journalist|记者|
n|policeman|警察 民警|
n|firefighter|消防员|
n|soldier|士兵 战士|
n|sailor|水手|
n|captain|船长|
n|pilot|飞行员|
n|astronaut|宇航员 航天员|
n|driver|司机|
n|engineer|工程师|
n|electrician|电工|
n|worker|工人|
n|craftsman|工匠|
n|lighthouse_keeper|灯塔看守人 守塔人|
n|scientist|科学家|
n|inventor|发明家|
n|lawyer|律师|
n|detective|侦探|
n|thief|小偷 贼|
n|shopkeeper|店主 老板 老板娘|
n|cleaner|清洁工|
n|colleague|同事|
n|trainer|教练|
n|runner|跑步者|
n|tourist|游客|
n|traveller|旅行者 旅人|
n|passenger|乘客|
n|shepherd|牧羊人|
n|monk|和尚|
n|king|国王|
n|queen|王后 女王|
n|prince|王子|
n|princess|公主|
n|knight|骑士|
n|emperor|皇帝|
n|witch|女巫 巫婆|
n|wizard|巫师 魔法师|
n|fairy|仙女 精灵|
n|giant|巨人|
n|dwarf|小矮人 矮人|
n|dragon|龙 小龙|
n|monster|怪物 怪兽|
n|ghost|鬼 幽灵|
n|angel|天使|
n|mermaid|美人鱼|
n|pirate|海盗|
n|robot|机器人|
n|alien|外星人|
n|snowman|雪人|
n|father_christmas|圣诞老人|
n|monkey_king|孙悟空 美猴王|
n|moon_goddess|嫦娥|
n|hero|英雄|
n|animal|动物 小动物|
n|pet|宠物|
n|dog|小狗 狗 狗狗|
n|cat|小猫 猫 猫咪|
n|rabbit|兔子 小兔子 兔|
n|mouse|老鼠 小老鼠|
n|squirrel|松鼠|
n|hedgehog|刺猬|
n|fox|狐狸 小狐狸|
n|wolf|大灰狼 狼|
n|bear|熊 小熊|
n|deer|鹿 小鹿|
n|boar|野猪|
n|monkey|猴子 猴|
n|horse|马 小马|
n|donkey|驴 驴子|
n|cow|奶牛 牛 黄牛|
n|pig|猪 小猪|
n|sheep|绵羊 羊 小羊|
n|goat|山羊|
n|chicken|母鸡 鸡 小鸡|
n|rooster|公鸡|
n|duck|鸭子 小鸭子|
n|goose|鹅|
n|swan|天鹅|
n|crane|仙鹤 丹顶鹤|
n|stork|鹳 白鹳|
n|bird|小鸟 鸟 鸟儿|
n|sparrow|麻雀|
n|swallow|燕子|
n|crow|乌鸦|
n|pigeon|鸽子|
n|owl|猫头鹰|
n|eagle|老鹰 鹰|
n|parrot|鹦鹉|
n|peacock|孔雀|
n|penguin|企鹅|
n|seagull|海鸥|
n|fish|鱼 小鱼|
n|goldfish|金鱼|
n|carp|鲤鱼|
n|shark|鲨鱼|
n|whale|鲸鱼 鲸|
n|dolphin|海豚|
n|octopus|章鱼|
n|crab|螃蟹|
n|shrimp|虾|
n|shell|贝壳|
n|turtle|乌龟 海龟|
n|frog|青蛙|
n|tadpole|蝌蚪|
n|snake|蛇|
n|crocodile|鳄鱼|
n|dinosaur|恐龙|
n|elephant|大象 小象|
n|lion|狮子|
n|tiger|老虎|
n|leopard|豹子|
n|giraffe|长颈鹿|
n|zebra|斑马|
n|hippo|河马|
n|camel|骆驼|
n|panda|熊猫 大熊猫|
n|kangaroo|袋鼠|
n|polar_bear|北极熊|
n|bat|蝙蝠|
n|bee|蜜蜂|
n|butterfly|蝴蝶|
n|dragonfly|蜻蜓|
n|firefly|萤火虫|
n|ant|蚂蚁|
n|spider|蜘蛛|
n|ladybird|瓢虫|
n|cicada|知了 蝉|
n|snail|蜗牛|
n|caterpillar|毛毛虫|
n|silkworm|蚕|
n|insect|昆虫 虫子|
n|egg|鸡蛋 蛋|
n|nest|鸟巢 鸟窝|
n|wing|翅膀|
n|tail|尾巴|
n|feather|羽毛|
n|tree|大树 树 树木|
n|forest|森林 树林|
n|bamboo|竹子 竹|
n|pine|松树|
n|willow|柳树|
n|leaf|树叶 叶子|
n|fallen_leaves|落叶|
n|branch|树枝|
n|root|树根|
n|flower|花 花儿 鲜花 花朵|
n|bouquet|花束|
n|rose|玫瑰 玫瑰花|
n|sunflower|向日葵|
n|lotus|荷花 莲花|
n|plum_blossom|梅花|
n|peach_blossom|桃花|
n|cherry_blossom|樱花|
n|chrysanthemum|菊花|
n|peony|牡丹|
n|dandelion|蒲公英|
n|grass|草 小草 草地 草坪|
n|seed|种子|
n|sprout|芽 嫩芽|
n|mushroom|蘑菇|
n|plant|植物|
n|food|食物 食品 美食|
n|bread|面包|
n|cake|蛋糕|
n|birthday_cake|生日蛋糕|
n|biscuit|饼干|
n|moon_cake|月饼|
n|chocolate|巧克力|
n|sweets|糖果 糖|
n|ice_cream|冰淇淋 冰激凌|
n|rice|米饭 大米 米|
n|noodles|面条 拉面 面|
n|dumplings|饺子 水饺|
n|steamed_bun|包子 馒头|
n|rice_dumpling|粽子|
n|hot_pot|火锅|
n|soup|汤|
n|meat|肉|
n|beef|牛肉|
n|pork|猪肉|
n|tofu|豆腐|
n|salt|盐|
n|flour|面粉|
n|oil|食用油|
n|dough|面团|
n|recipe|食谱 菜谱|
n|breakfast|早餐 早饭|
n|lunch|午餐 午饭|
n|dinner|晚餐 晚饭|
n|fruit|水果|
n|apple|苹果|
n|pear|梨|
n|orange|橙子 橘子|
n|lemon|柠檬|
n|banana|香蕉|
n|strawberry|草莓|
n|grape|葡萄|
n|peach|桃子|
n|watermelon|西瓜|
n|vegetable|蔬菜|
n|tomato|西红柿 番茄|
n|potato|土豆|
n|carrot|胡萝卜|
n|radish|萝卜|
n|onion|洋葱|
n|cabbage|白菜|
n|pumpkin|南瓜|
n|corn|玉米|
n|beans|豆子|
n|peanut|花生|
n|tea|茶 茶叶|
n|coffee|咖啡|
n|milk|牛奶|
n|juice|果汁|
n|water|水|
n|honey|蜂蜜|
n|beer|啤酒|
n|wine|葡萄酒 酒|
n|lunch_box|便当|
n|house|房子 屋子 房屋|
n|home|家 家里|
n|hut|小屋 小木屋 木屋|
n|room|房间|
n|kitchen|厨房|
n|bedroom|卧室|
n|living_room|客厅|
n|bathroom|浴室|
n|toilet|厕所 洗手间|
n|stairs|楼梯|
n|attic|阁楼|
n|roof|屋顶 房顶|
n|chimney|烟囱|
n|wall|墙 墙壁|
n|floor|地板|
n|window|窗户 窗 窗边|
n|door|门|
n|garden|花园 院子|
n|balcony|阳台|
n|fence|篱笆 栅栏|
n|table|桌子 餐桌|
n|desk|书桌|
n|chair|椅子|
n|sofa|沙发|
n|bench|长椅 长凳|
n|bed|床|
n|pillow|枕头|
n|blanket|毯子 被子|
n|curtain|窗帘|
n|lamp|台灯 灯|
n|lantern|灯笼|
n|candle|蜡烛|
n|mirror|镜子|
n|clock|时钟 钟|
n|alarm_clock|闹钟|
n|watch|手表|
n|bookshelf|书架|
n|wardrobe|衣柜|
n|box|箱子 盒子|
n|basket|篮子|
n|vase|花瓶|
n|stove|炉子|
n|fridge|冰箱|
n|washing_machine|洗衣机|
n|television|电视 电视机|
n|radio|收音机|
n|telephone|电话|
n|mobile_phone|手机|
n|computer|电脑 计算机|
n|camera|相机 照相机|
n|cup|杯子 茶杯|
n|plate|盘子|
n|bowl|碗|
n|spoon|勺子|
n|knife|刀 刀子|
n|chopsticks|筷子|
n|pot|锅|
n|teapot|茶壶|
n|bottle|瓶子|
n|bucket|水桶 桶|
n|broom|扫帚|
n|towel|毛巾|
n|soap|肥皂|
n|toothbrush|牙刷|
n|comb|梳子|
n|scissors|剪刀|
n|needle|针|
n|rope|绳子|
n|knot|绳结 结扣|
n|hammer|锤子|
n|nail|钉子|
n|saw|锯子|
n|axe|斧头|
n|ladder|梯子|
n|spade|铲子|
n|key|钥匙|
n|lock|锁|
n|tool|工具|
n|rubbish|垃圾|
n|rubbish_bin|垃圾桶|
n|fan|扇子|
n|umbrella|雨伞 伞|
n|bag|包包 袋子|
n|school_bag|书包|
n|suitcase|行李箱|
n|clothes|衣服|
n|dress|裙子 连衣裙|
n|shirt|衬衫|
n|trousers|裤子|
n|coat|外套 大衣|
n|hat|帽子|
n|scarf|围巾|
n|gloves|手套|
n|shoes|鞋子 鞋|
n|shoelace|鞋带|
n|socks|袜子|
n|glasses|眼镜|
n|ring|戒指|
n|crown|皇冠|
n|button|纽扣|
n|mask|面具 口罩|
n|sword|剑 宝剑|
n|flag|旗帜 旗子|
n|silk|丝绸|
n|car|汽车 车 小汽车 轿车|
n|bus|公交车 公共汽车 巴士|
n|lorry|卡车|
n|taxi|出租车|
n|train|火车 列车|
n|high-speed_train|高铁|
n|underground|地铁|
n|bicycle|自行车|
n|motorcycle|摩托车|
n|tractor|拖拉机|
n|fire_engine|消防车|
n|ambulance|救护车|
n|ship|轮船 船|
n|boat|小船|
n|sailing_boat|帆船|
n|aeroplane|飞机|
n|helicopter|直升机|
n|rocket|火箭|
n|hot_air_balloon|热气球|
n|balloon|气球|
n|satellite|卫星|
n|spaceship|飞船 宇宙飞船|
n|wheel|轮子 车轮|
n|ticket|车票 门票 票|
n|city|城市|
n|town|小镇 镇|
n|village|村庄 村子 村|
n|street|街道 街 大街|
n|road|公路 马路 路|
n|path|小路|
n|bridge|桥 大桥 小桥|
n|tunnel|隧道|
n|square|广场|
n|park|公园|
n|playground|操场 游乐场|
n|station|车站 火车站|
n|bus_stop|公交站|
n|airport|机场|
n|harbour|港口 码头 海港|
n|lighthouse|灯塔|
n|school|学校 小学 中学|
n|kindergarten|幼儿园|
n|university|大学|
n|library|图书馆|
n|museum|博物馆|
n|theatre|剧院|
n|cinema|电影院|
n|hospital|医院|
n|pharmacy|药店|
n|post_office|邮局|
n|bank|银行|
n|temple|寺庙 庙|
n|church|教堂|
n|castle|城堡|
n|palace|宫殿 皇宫|
n|tower|塔|
n|great_wall|长城|
n|forbidden_city|故宫|
n|shop|商店 店铺 小店 店|
n|supermarket|超市|
n|market|市场 集市 菜市场|
n|bakery|面包店 面包房|
n|flower_shop|花店|
n|bookshop|书店|
n|hair_salon|理发店|
n|café|咖啡馆 咖啡店|
n|restaurant|餐厅 饭店 餐馆|
n|tea_house|茶馆|
n|hotel|酒店 旅馆 宾馆|
n|zoo|动物园|
n|swimming_pool|游泳池|
n|stadium|体育场|
n|factory|工厂|
n|workshop|作坊 工作室|
n|office|办公室|
n|building|大楼 楼房 建筑|
n|building_site|工地|
n|farm|农场|
n|windmill|风车|
n|well|水井 井|
n|fountain|喷泉|
n|lift|电梯|
n|nature|大自然 自然|
n|mountain|大山 山 高山|
n|mountain_top|山顶|
n|hill|小山 山坡|
n|valley|山谷|
n|volcano|火山|
n|cave|山洞 洞穴|
n|cliff|悬崖|
n|stone|石头|
n|rock|岩石|
n|sand|沙子|
n|desert|沙漠|
n|island|岛 小岛 岛屿|
n|sea|大海 海|
n|ocean|海洋|
n|beach|沙滩 海滩 海边|
n|wave|海浪 波浪|
n|lake|湖 湖泊 湖边|
n|pond|池塘|
n|river|河 江 河流 大河|
n|stream|小溪 小河|
n|waterfall|瀑布|
n|field|田野 田地|
n|rice_field|稻田|
n|meadow|草原|
n|mud|泥|
n|ice|冰|
n|snow|雪 大雪|
n|rain|雨 大雨|
n|rainbow|彩虹|
n|cloud|云 白云 云朵|
n|fog|雾|
n|wind|风 大风|
n|storm|暴风雨 风暴|
n|typhoon|台风|
n|thunder|雷|
n|lightning|闪电|
n|earthquake|地震|
n|weather|天气|
n|sky|天空 蓝天|
n|starry_sky|星空|
n|sun|太阳|
n|sunshine|阳光|
n|sunrise|日出|
n|sunset|日落 夕阳|
n|moon|月亮 月|
n|star|星星|
n|shooting_star|流星|
n|milky_way|银河|
n|planet|行星|
n|earth|地球|
n|universe|宇宙 太空|
n|fire|火 火焰|
n|campfire|篝火|
n|smoke|烟|
n|shadow|影子|
n|light|光 灯光|
n|world|世界|
n|landscape|风景 景色|
n|morning|早上 早晨 上午|
n|dawn|黎明 清晨 拂晓|
n|noon|中午|
n|afternoon|下午|
n|evening|傍晚 晚上|
n|night|夜晚 夜里 夜|
n|midnight|半夜 午夜|
n|today|今天|
n|tomorrow|明天|
n|yesterday|昨天|
n|monday|星期一 周一 礼拜一|
n|tuesday|星期二 周二 礼拜二|
n|wednesday|星期三 周三 礼拜三|
n|thursday|星期四 周四 礼拜四|
n|friday|星期五 周五 礼拜五|
n|saturday|星期六 周六 礼拜六|
n|sunday|星期日 星期天 周日 礼拜天|
n|weekend|周末|
n|spring|春天 春|
n|summer|夏天 夏|
n|autumn|秋天 秋|
n|winter|冬天 冬|
n|holidays|假期 暑假 寒假|
n|festival|节日 庙会|
n|spring_festival|春节 新年 过年|
n|lantern_festival|元宵节|
n|dragon_boat_festival|端午节|
n|mid-autumn_festival|中秋节|
n|christmas|圣诞节|
n|christmas_tree|圣诞树|
n|birthday|生日|
n|wedding|婚礼|
n|party|聚会 派对|
n|present|礼物|
n|invitation|邀请函 请柬 请帖|
n|greeting_card|贺卡|
n|congratulations|祝贺 恭喜|
n|thanks|感谢 谢谢|
n|fireworks|烟花 鞭炮 烟火|
n|lesson|课 课程|
n|classroom|教室|
n|blackboard|黑板|
n|homework|作业|
n|exam|考试|
n|book|书 书本|
n|picture_book|图画书 绘本|
n|pencil|铅笔|
n|pen|钢笔|
n|brush|毛笔|
n|paper|纸|
n|letter|信 信件|
n|envelope|信封|
n|stamp|邮票|
n|parcel|包裹 快递|
n|newspaper|报纸|
n|map|地图|
n|story|故事|
n|fairy_tale|童话 童话故事|
n|bedtime_story|睡前故事|
n|secret|秘密|
n|dream|梦 梦境|
n|magic|魔法|
n|treasure|宝藏 宝物|
n|adventure|冒险|
n|journey|旅行 旅程|
n|sport|运动 体育|
n|football|足球|
n|basketball|篮球|
n|table_tennis|乒乓球|
n|badminton|羽毛球|
n|ball|球 皮球|
n|race|赛跑|
n|match|比赛|
n|chess|象棋 国际象棋|
n|game|游戏|
n|toy|玩具|
n|doll|布娃娃 娃娃 洋娃娃|
n|teddy_bear|泰迪熊 玩具熊|
n|building_blocks|积木|
n|kite|风筝|
n|swing|秋千|
n|slide|滑梯|
n|dragon_boat|龙舟|
n|music|音乐|
n|song|歌 歌曲|
n|lullaby|摇篮曲|
n|piano|钢琴|
n|violin|小提琴|
n|guitar|吉他|
n|flute|笛子|
n|drum|鼓|
n|trumpet|小号|
n|choir|合唱团|
n|dance|舞蹈 舞|
n|stage|舞台|
n|paper_cut|剪纸|
n|calligraphy|书法|
n|thank-you_film|感谢视频 感谢影片|
n|film|电影 影片 视频 短片|
n|advertisement|广告|
n|notice|通知 公告|
n|explanation|讲解 说明|
n|picture|图画 画|
n|photograph|照片|
n|watercolour|水彩 水彩画|
n|cartoon|动画片 动画|
n|title|标题|
n|voice|声音 旁白 配音|
n|subtitles|字幕|
n|text|文字|
n|head|头|
n|face|脸|
n|hair|头发|
n|eye|眼睛|
n|ear|耳朵|
n|nose|鼻子|
n|mouth|嘴 嘴巴|
n|tooth|牙齿 牙|
n|hand|手|
n|foot|脚|
n|heart|心 心脏|
n|tear|眼泪|
n|smile|笑容 微笑|
n|health|健康|
n|medicine|药|
n|vaccination|疫苗 打疫苗|
n|power_cut|停电|
n|water_cut|停水|
n|electricity|电|
n|money|钱|
n|coin|硬币|
n|price|价格|
n|discount|打折 优惠|
n|product|产品|
n|customer|顾客|
n|repair|维修 施工|
n|gold|黄金 金子|
n|silver|银子|
n|iron|铁|
n|wood|木头|
n|glass|玻璃|
n|leather|皮革|
n|clay|泥土 黏土|
n|china|中国|
n|beijing|北京|
n|shanghai|上海|
n|love|爱情 爱|
n|friendship|友谊|
n|happiness|幸福|
n|hope|希望|
n|peace|和平|
n|memory|回忆|
n|time|时间|
n|life|生活 生命|
n|o'clock|点钟 点|
n|hour|小时|
n|minute|分钟|
n|photosynthesis|光合作用|
n|gravity|重力 引力|
n|tea_ceremony|茶艺 茶道|
n|inside|里面|
n|outside|外面|
n|above|上面|
n|under|下面|
n|next_to|旁边|
n|middle|中间|
n|front|前面|
n|behind|后面|
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
a|big|大 大大的 巨大
a|small|小 小小的
a|long|长
a|short|短 矮
a|tall|高高 高大
a|high|高
a|low|低
a|wide|宽
a|narrow|窄
a|thick|厚
a|thin|薄 瘦
a|fat|胖
a|heavy|重
a|light|轻
a|deep|深
a|new|新
a|old|老 旧 古老 年老
a|young|年轻
a|good|好
a|bad|坏
a|beautiful|美丽 漂亮
a|cute|可爱
a|ugly|丑 丑陋
a|clean|干净
a|dirty|脏
a|bright|明亮
a|dark|黑暗 暗
a|warm|温暖 暖和
a|hot|热
a|cold|冷 寒冷
a|wet|湿
a|dry|干燥
a|hard|硬
a|soft|柔软 软
a|round|圆 圆圆的
a|red|红色 红 红色的
a|blue|蓝色 蓝 蓝色的
a|yellow|黄色 黄
a|green|绿色 绿
a|white|白色 白
a|black|黑色 黑
a|brown|棕色 褐色
a|pink|粉红色 粉色
a|purple|紫色 紫
a|grey|灰色
a|golden|金色
a|silver|银色
a|colourful|彩色 五颜六色
a|strong|强壮 强
a|weak|弱
a|fast|快
a|slow|慢
a|quiet|安静 宁静
a|loud|吵闹
a|lively|热闹
a|happy|快乐 高兴 开心
a|sad|悲伤 难过 伤心
a|lonely|孤独 寂寞
a|angry|愤怒
a|scary|可怕
a|funny|有趣 好笑 搞笑
a|kind|善良
a|brave|勇敢
a|clever|聪明
a|foolish|愚蠢 笨
a|lazy|懒 懒惰
a|naughty|淘气 调皮
a|curious|好奇
a|shy|害羞
a|tired|累 疲倦
a|hungry|饿 饥饿
a|sick|生病
a|rich|富有 有钱
a|poor|贫穷 可怜 穷
a|expensive|贵
a|cheap|便宜
a|free|免费
a|delicious|好吃 美味
a|sweet|甜
a|sour|酸
a|bitter|苦
a|spicy|辣
a|fresh|新鲜
a|difficult|难 困难
a|easy|容易 简单
a|important|重要
a|dangerous|危险
a|safe|安全
a|mysterious|神秘
a|magical|神奇
a|famous|有名 著名
a|strange|奇怪
a|special|特别
a|favourite|最喜欢
a|busy|忙 忙碌
a|broken|破
a|full|满
a|empty|空 空荡荡
a|wooden|木制 木制的
a|traditional|传统
a|modern|现代
a|last|最后
a|first|第一
a|lost|走失 走丢
a|calm|平静
v|walk|走 走路 步行|||
v|run|跑 奔跑 跑步|||
v|jump|跳 跳跃|||
v|fly|飞 飞翔 飞行|||
v|swim|游泳 游|||
v|climb|爬 攀登 爬上|||
v|fall|掉 摔倒 落下|||
v|fall_asleep|睡着 入睡|||
v|sleep|睡 睡觉|||
v|wake_up|醒来 醒 起床|||
v|stand|站 站着|||
v|sit|坐 坐着|||
v|lie|躺 躺着|||
v|go|去 前往|||
v|come|来 来到|||
v|return|回来 回去 返回|||
v|go_home|回家|||
v|arrive|到达 抵达|||
v|leave|离开 出发|||
v|enter|进入 走进|||
v|cross|过马路 穿过 渡过|||
v|turn|转弯|||
v|move_house|搬家|||
v|stop|停止 停下|||
v|wait|等 等待|||
v|follow|跟着 跟随|||
v|chase|追 追赶|||
v|escape|逃跑 逃走|||
v|hide|躲 躲藏 藏|||
v|search|寻找 找|||
v|find|找到 发现|||
v|lose|丢 丢失|||
v|get_lost|迷路|||
v|look|看 看着|||
v|see|看见 看到|||
v|watch|观看 观察|||
v|show|展示|||
v|listen|听|||
v|hear|听见 听到|||
v|say|说|||
v|speak|说话 讲话|||
v|tell|告诉 讲述 讲|||
v|ask|问|||
v|answer|回答|||
v|call|呼唤 叫|||
v|telephone|打电话|||
v|shout|喊 大叫|||
v|sing|唱 唱歌|||
v|dance|跳舞|||
v|play|玩 玩耍|||
v|play|演奏 弹 弹钢琴|||
v|laugh|笑 大笑|||
v|cry|哭|||
v|be_angry|生气|||
v|be_afraid|害怕|||
v|love|热爱|||
v|like|喜欢|||
v|dream|做梦 梦见|||
v|think|想 思考|||
v|know|知道|||
v|understand|明白 理解|||
v|learn|学 学会|||
v|study|学习|||
v|teach|教|||
v|read|读 阅读 看书 读书|||
v|write|写 写字|||
v|draw|画画 绘画|||
v|paint|涂|||
v|count|数数|||
v|remember|记住 想起|||
v|forget|忘记|||
v|believe|相信|||
v|wish|祝 祝愿|||
v|help|帮助 帮 帮忙|||
v|save|救 拯救 营救|||
v|protect|保护|||
v|care_for|照顾|||
v|hug|拥抱 抱|||
v|kiss|亲吻|||
v|meet|遇见 遇到 见面|||
v|visit|拜访 参观|||
v|invite|邀请|||
v|celebrate|庆祝|||
v|marry|结婚|||
v|be_born|出生 诞生|||
v|grow|长大 成长 生长|||
v|die|死 去世|||
v|live|住 居住|||
v|give|送 送给|||
v|receive|收到|||
v|borrow|借|||
v|share|分享|||
v|buy|买|||
v|sell|卖|||
v|pay|付钱 支付|||
v|choose|选择 挑选|||
v|collect|收集|||
v|carry|搬 搬运|||
v|bring|带来|||
v|hold|拿 拿着|||
v|steal|偷|||
v|catch|抓 抓住 捉|||
v|throw|扔|||
v|pull|拉|||
v|push|推|||
v|lift|举起|||
v|put|放|||
v|hang|挂|||
v|open|打开 开门|||
v|close|关 关闭|||
v|break|打破 弄坏|||
v|repair|修 修理|||
v|make|做 制作|||
v|build|建 建造 盖|||
v|invent|发明|||
v|cut|切|||
v|cut|剪|||
v|fold|折 折叠|||
v|tie|系 打结|||
v|glue|粘|||
v|sew|缝|||
v|knit|编织|||
v|dig|挖|||
v|plant|种 种植|||
v|water|浇水|||
v|harvest|收获 丰收|||
v|bloom|开花 盛开|||
v|cook|做饭 烹饪 煮|||
v|bake|烤|||
v|fry|炒|||
v|mix|搅拌|||
v|eat|吃|||
v|eat|吃饭|||
v|drink|喝|||
v|taste|品尝|||
v|feed|喂|||
v|wash|洗|||
v|clean|打扫 清洁|||
v|wipe|擦|||
v|brush_teeth|刷牙|||
v|bathe|洗澡|||
v|wear|穿 戴|||
v|ride|骑|||
v|drive|开车 驾驶|||
v|sail|航行|||
v|travel|去旅行|||
v|stroll|散步|||
v|camp|露营|||
v|fish|钓鱼|||
v|hunt|打猎|||
v|rest|休息|||
v|work|工作|||
v|practise|练习|||
v|exercise|锻炼|||
v|win|赢 获胜|||
v|lose|输|||
v|fight|打架 战斗|||
v|shine|发光 照耀|||
v|sparkle|闪烁|||
v|burn|燃烧|||
v|melt|融化|||
v|freeze|结冰|||
v|rain|下雨|||
v|snow|下雪|||
v|flow|流|||
v|float|漂 漂浮|||
v|sink|沉|||
v|rise|升起|||
v|shake|摇晃|||
v|roll|滚|||
v|slide|滑|||
v|spin|旋转|||
v|become|变成 成为|||
v|begin|开始|||
v|end|结束|||
v|continue|继续|||
v|succeed|成功|||
v|fail|失败|||
v|ring|响|||
v|bark|汪汪叫|||
v|send|寄 发送|||
v|deliver|递送 送货|||
v|film|拍摄 拍|||
v|edit|剪辑|||
v|explain|解释|||
v|introduce|介绍|||
v|announce|宣布|||
v|use|使用 用|||
v|recycle|回收|||
v|decorate|装饰|||
v|light_up|照亮|||
v|disappear|消失|||
v|appear|出现|||
v|graduate|毕业|||
v|say_goodbye|告别 再见|||
v|retire|退休|||
v|open|开业|||
v|close|关门 停业|||
d|slowly|慢慢 慢慢地
d|together|一起
d|suddenly|突然
d|always|总是 一直
d|again|又 再次
d|finally|终于
d|secretly|偷偷 悄悄
d|quickly|赶快 很快
d|very|很 非常
d|a_little|一点
d|much|很多 许多
d|once_upon_a_time|从前 很久很久以前
d|now|现在
d|without_voice|无旁白 不要旁白 没有旁白 不要配音 无声
d|alone|独自
m|one|一个 一只 一条 一位 一头 一匹 一本 一张 一辆 一座 一棵 一朵 一名 一艘 一间 一把 1个 1只 1条 1位 1头 1匹 1本 1张 1辆 1座 1棵 1朵 1名 1艘 1间 1把
m|two|两个 两只 两条 两位 两头 两匹 两本 两张 两辆 两座 两棵 两朵 两名 两艘 两间 两把 2个 2只 2条 2位 2头 2匹 2本 2张 2辆 2座 2棵 2朵 2名 2艘 2间 2把
m|three|三个 三只 三条 三位 三头 三匹 三本 三张 三辆 三座 三棵 三朵 三名 三艘 三间 三把 3个 3只 3条 3位 3头 3匹 3本 3张 3辆 3座 3棵 3朵 3名 3艘 3间 3把
m|four|四个 四只 四条 四位 四头 四匹 四本 四张 四辆 四座 四棵 四朵 四名 四艘 四间 四把 4个 4只 4条 4位 4头 4匹 4本 4张 4辆 4座 4棵 4朵 4名 4艘 4间 4把
m|five|五个 五只 五条 五位 五头 五匹 五本 五张 五辆 五座 五棵 五朵 五名 五艘 五间 五把 5个 5只 5条 5位 5头 5匹 5本 5张 5辆 5座 5棵 5朵 5名 5艘 5间 5把
m|six|六个 六只 六条 六位 六头 六匹 六本 六张 六辆 六座 六棵 六朵 六名 六艘 六间 六把 6个 6只 6条 6位 6头 6匹 6本 6张 6辆 6座 6棵 6朵 6名 6艘 6间 6把
m|seven|七个 七只 七条 七位 七头 七匹 七本 七张 七辆 七座 七棵 七朵 七名 七艘 七间 七把 7个 7只 7条 7位 7头 7匹 7本 7张 7辆 7座 7棵 7朵 7名 7艘 7间 7把
m|eight|八个 八只 八条 八位 八头 八匹 八本 八张 八辆 八座 八棵 八朵 八名 八艘 八间 八把 8个 8只 8条 8位 8头 8匹 8本 8张 8辆 8座 8棵 8朵 8名 8艘 8间 8把
m|nine|九个 九只 九条 九位 九头 九匹 九本 九张 九辆 九座 九棵 九朵 九名 九艘 九间 九把 9个 9只 9条 9位 9头 9匹 9本 9张 9辆 9座 9棵 9朵 9名 9艘 9间 9把
m|ten|十个 十只 十条 十位 十头 十匹 十本 十张 十辆 十座 十棵 十朵 十名 十艘 十间 十把 10个 10只 10条 10位 10头 10匹 10本 10张 10辆 10座 10棵 10朵 10名 10艘 10间 10把
"""
