"""Last words of names that no table has, and what stands around them: 村 but not 农村, 路 but not 路线."""

from __future__ import annotations

from functools import cache

from ...named import Slotted
from ...patterns import pattern
from ...rules import Rule
from .rules import FOREIGN, HEAD, LANDFORM, SITE, STREET, VILLAGE, ZONE


class Ending(Slotted):
    """A last word: the kind it makes, how much dearer a name with it is than the bare word, the longest body before it."""

    kind: str
    base: int
    longest: int
    rule: Rule


#: one for all last words that are alike
_ending_of = cache(Ending)


def _table(kind: str, base: int, longest: int, rule: Rule, endings: str) -> dict[str, Ending]:
    return dict.fromkeys(endings.split(), _ending_of(kind, base, longest, rule))


ENDINGS: dict[str, Ending] = {
    **_table("village", 15, 4, VILLAGE, "村 新村 自然村 行政村 古村 庄 屯 寨 侗寨 苗寨 瑶寨 羌寨 藏寨 坪 邨 圩 垸"),
    **_table("village", -40, 8, VILLAGE, "嘎查 农牧团场"),
    **_table("village", 25, 6, VILLAGE, "社区"),
    **_table("village", 10, 7, VILLAGE, "族村"),
    **_table("township", 20, 4, VILLAGE, "镇 乡 古镇"),
    **_table("township", 10, 7, VILLAGE, "苏木 街道 族乡 民族乡 公社 人民公社"),
    **_table("village", 15, 4, VILLAGE, "大队 生产大队 生产队"),
    **_table("street", 30, 4, STREET, "路 街 巷 公路"),
    **_table("street", 30, 3, STREET, "一路 二路 三路 四路 五路 六路 七路 九路"),
    **_table("street", 15, 5, STREET, "大街 大道 大路 马路 大马路 环路 胡同 北路 南路 东路 西路 中路 北街 南街 东街 西街 北大街 南大街 东大街 西大街"),
    **_table("street", 0, 2, STREET, "二环 三环 四环 五环 六环"),
    **_table("zone", 40, 14, ZONE, "高新技术产业开发区 经济技术开发区 经济开发区 开发区 高新区 经开区 示范区 产业园 工业园 科技园 文创园 产业园区 工业园区 创业园 保税区 保税港区 自贸区 新区 新片区 新城 特别合作区 深度合作区 化工基地 生态移民区 园区"),
    **_table("site", 60, 6, SITE, "牧场 农场 林场 渔场 马场 军马场 广场 公园 森林公园 国家公园 湿地公园 古城 遗址 景区 风景区 生态风景区 旅游区 度假区 自然保护区 国家级自然保护区 省级自然保护区 国家湿地公园 国家森林公园 国家地质公园 地质公园 风景名胜区 国家级风景名胜区 保护区 历史文化街区 历史街区 水电站 火车站 机场 口岸 码头 大桥 跨海大桥 跨江大桥 隧道"),
    **_table("site", 60, 4, SITE, "生态公园 郊野公园 体育公园 遗址公园 文化公园 墓园 公墓"),
    **_table("site", 60, 3, SITE, "港 港区 寺 庙 祠"),
    **_table("site", 30, 5, SITE, "小区 家属院"),
    **_table("site", 60, 4, SITE, "祠堂 宗祠 陵园 烈士陵园 故居 石窟 书院"),
    **_table("region", 60, 3, HEAD, "派出所 矿务局 车务段 工务段 机务段 核电站 核电厂 煤矿 一矿 二矿 三矿 四矿 车站 收费站 边防站 油田"),
    **_table("natural", 40, 5, LANDFORM, "水库 草原 湿地 沙漠 沙地 盆地 山谷 峡谷 海峡 群岛 半岛 山脉 流域 河谷 山口 雪峰 雪山 冰川 瀑布 故道 平原 高原 丘陵"),
    **_table("natural", 60, 3, LANDFORM, "湖 河 江 溪 山 岭 峰 岛 屿 湾"),
    **_table("prefecture", 20, 3, VILLAGE, "专区"),
    **_table("prefecture", 40, 9, FOREIGN, "市 州 省 邦 郡 大区 区 地区 共和国 县 联邦区 边疆区"),
}  # fmt: skip
#: ring roads, each side of which is a street: 东三环
RINGS = frozenset(("二环", "三环", "四环", "五环", "六环"))
#: those that make a name only of transliteration characters
ONLY_FOREIGN = frozenset(("市", "州", "省", "邦", "郡", "大区", "区", "地区", "共和国", "县", "联邦区", "边疆区"))
#: the longest first, each with the letters that may not follow (村民, 路线) or stand before (农村, 道路)
NOT_BEFORE = {
    **dict.fromkeys(("二环", "三环", "四环", "五环", "六环"), "路线内外以之里节保球境"),
    "村": "屯民里庄居级务集户企医官落口子规寨组部域校头镇",
    "族村": "屯民里庄居级务集户企医官落口子规寨组部域校头镇",
    "庄": "稼重严园户主河家村",
    "屯": "里子兵田垦堡",
    "寨": "子村民主上",
    "坪": "区坝地村",
    "圩": "堤区内外镇乡日场集市田垸埂口里坝子上中",
    "垸": "堤区内外镇乡田子里中老内",
    "公社": "化",
    "大队": "长部伍",
    "镇": "里上区域长痛静压定乡街江海",
    "乡": "镇村亲下音里情土愁民长间友野",
    "苏木": "乡镇",
    "路": "线径程过透演灯面牌网段人边途子费况基径障由局桥军村乡镇",
    "街": "道头坊区上舞拍景办",
    "街道": "社",
    "巷": "子口道",
    "湖": "口泊光区南北",
    "河": "口流道长段堤南北谷套湖沟渠",
    "江": "口江河湖苏西南北山泽段",
    "溪": "口流谷沟涧镇乡村县市区边头坪湾洲源州路街道巷桥园水社站公大中小东西南北",
    "山": "川区水脉村地头坡体西东林河歌庄峰谷火城洞",
    "岭": "南上",
    "峰": "会值期回顶",
    "屿": "岛",
    "岛": "屿国民上内链礁",
    "湾": "区内",
    "社区": "服网矫团",
    "园区": "",
    "小区": "",
    "家属院": "",
    "新城": "区市镇乡社花小建",
    "市": "场民区长委政值级县价面镇域内外容辖中",
    "州": "长委级县府",
    "省": "级委长份会府略力钱心",
    "区": "域别块间位内外长委级分县",
    "县": "级委长城域政",
    "邦": "交联",
    "农场": "主",
    "牧场": "主",
    "公园": "里内化",
    "港": "口澳元币商人资股务府协区式城台督英灯警珠岛铁深方村镇",
    "广场": "舞",
    "寺": "院庙里内僧沟村",
    "庙": "会宇堂号街口村镇乡路沟里主门",
    "祠": "堂村镇乡",
    "大道": "理",
    "公路": "局网段桥隧道养管交建施总里通收运客货边两沿",
    **dict.fromkeys(("一路", "二路", "三路", "四路", "五路", "六路", "七路", "九路"), "走来上下向顺追奔狂跑高飞小坎风领跋车公大人军线"),
}
#: letters that make a plain word with the last one before them, which only a name of rare letters may have behind it: 焉支山|脚下
SOFT = {"山": "上下顶脚", "湖": "面水底心", "河": "水床岸", "江": "水面"}
NOT_AFTER = {
    "村": "以因球大农乡全各本该中小空贫我村渔同外入驻包城一两个每户老进穿走过出到下回离联邻归管建千万百多帮制",
    "族村": "民各",
    "庄": "村农新山端饭茶布酒钱康",
    "屯": "军驻",
    "寨": "山村",
    "坪": "草停",
    "圩": "大小全本该各入出围赶圩破溃保堤两个万千百联每条座护筑土逢趁空歌",
    "垸": "大小全本该各入出围赶垸破溃保堤两个万千百联每条座护筑民沿",
    "公社": "全各本该我新民个办在农大黎",
    "人民公社": "全各本该个办在",
    "大队": "产察警通防援路侦勘探查刑治巡全各本该个文稽法政",
    "生产大队": "全各本该个",
    "生产队": "全各本该个",
    "镇": "古城乡全该各本集小市重名村特一两个每",
    "乡": "贫城家故老全该各本他异下思水同一两个每返回归",
    "社区": "各本该全新农小型在个我入",
    "街道": "各本该全个在我途线条段",
    "路": "岔言无没近昏街指封抄探邮甬长天一二三四五六七八九十两各几分开道公铁网马线思出走一条半上赶之陆顺套回绝活水电同后让销丝门通筑修财迷歧渠沟左右匪起故",
    "公路": "速际村级等业用环沿条线湖海江岸山盘修筑建通开化",
    "马路": "油大泥石条过压轧",
    "大路": "阳光条",
    **dict.fromkeys(("一路", "二路", "三路", "四路", "五路", "六路", "七路", "九路"), "分兵第各十百两带这那坐乘"),
    "街": "吃大小老上逛大沿满一临",
    "巷": "街小深里后",
    "湖": "全江大人内",
    "河": "江大小山先内银运",
    "江": "沿长",
    "溪": "小山清大条沿成",
    "山": "环草如孙文堆封揽钻群名大江高火登爬雪深荒青靠矿石东西上下名关假冰满开后前一",
    "岭": "山雪",
    "峰": "达尖顶群诸雪冰青高山洪巅顶险",
    "岛": "台海群半小全孤荒爱",
    "湾": "港海台水",
    "公园": "",
    "文化公园": "家",
    "牧场": "甸",
    "核电站": "堆型",
    "寺": "古佛庙各此该入山大理老本真拜窟",
    "庙": "寺古老新破大小本该各这那座山入进出修拆逛拜个宗祠",
    "祠": "宗本该各这那座",
    "祠堂": "各该本大老新小这那座个建修",
    "宗祠": "各该本大老新小这那座个建修",
    "陵园": "各该本进入出在到这士",
    "烈士陵园": "各该本进入出在到这",
    "故居": "各该本其他她名人",
    "石窟": "各该本大小座个代",
    "书院": "各该本大老新小这那座个建修开",
    "港": "香军商渔空良避自外内入离出进靠到抵大小老古各该本归在赴驻访旅对沪粤陆来治爱台侨回援经由让使为我省",
    "市": "城全本该上股超早夜都各地入开县楼门集菜房街花闹",
    "州": "全本该各",
    "省": "全本该各节外多两跨我内",
    "区": "地全本该社辖园城市山灾小景牧库郊校特片专禁误街新老战边林矿厂营片分整战",
    "县": "全本该各外两个区郡邻州",
    "邦": "联友",
    "园区": "驻入进各该",
    "小区": "个各该本此居旧民宅村住闭慧型养殖范业商牧畜置迁大老新全在出入进到离回条件座建户区镇厂公内外安全分些的家某",
    "家属院": "个各该本老旧新大在出入进到离回座建的",
}
#: last words that a mountain, lake or site keeps its place with: 喀纳斯景区
KEPT = frozenset(("景区", "风景区", "旅游区", "度假区", "公园", "森林公园", "国家公园", "湿地公园", "自然保护区", "保护区"))
#: sites that have the name of the county or prefecture that they lie in
NAMED_AFTER = frozenset((
    "湿地公园", "国家湿地公园", "森林公园", "国家森林公园", "地质公园", "国家地质公园", "自然保护区", "国家级自然保护区", "省级自然保护区",
    "风景名胜区", "国家级风景名胜区", "马场", "军马场", "林场", "种羊场", "广场",
))  # fmt: skip
#: the last letters of divisions told by their full names
LEVEL_LETTERS = frozenset("省市县区旗盟州镇乡道木")


def is_whole(text: str, start: int, end: int) -> bool:
    """Whether a division stands with what it is: 福州市, 凉山州, not 福州."""
    return text[end - 1] in LEVEL_LETTERS and not (text[end - 1] == "州" and end - start == 2)


#: last letters of so many words that a name needs more than its letters: 山高路险, 守护群山
UNSURE = frozenset(("庙", "祠", "屿", "圩", "垸", "一路", "二路", "三路", "四路", "五路", "六路", "七路", "九路", "寺", "路", "街", "巷", "湖", "河", "江", "溪", "山", "岭", "峰", "岛", "湾", "港", "村", "镇", "乡"))
#: what follows the name of a street, river or village
AFTER_PLACE = pattern("[与和及][一-鿿]{1,4}[江河湖](?![一-鿿]?[中内里])|[、，,。)）”》→\\n0-9０-９]|$|号|段|沿线|沿岸|上游|中游|下游|流域|两岸|交叉|[一二三四五六七八九十]{1,2}[组社队](?![一-鿿]{0,1}[人个名])|附近|口|之?[畔滨]|岸边|旁|边|[以之][东南西北]|一带|境内|党|村民|支部|委|驻村|小学|中学|第|是|位于|地处|有|的")
#: what follows the name of a street besides
AFTER_STREET = pattern("[号、，,。→上与和及段口交附至到由前转]|[两二三四五六七八九]条|[以之]?[东西南北](?:侧|段|口|边|端|向|行|[、，,。])|前往|绕行|方向|路口|沿线|沿路|行驶|辅路|步行街|高架|立交|车站|站|地铁|交[会汇叉]|商[圈业]|[（(）)”》\\n]|$")
#: letters that no unknown name holds
FORBIDDEN = frozenset(
    "自变绕采之已类级种批条亩的了是在与及等这那个该各每某其我们你他她它有为把被将从到往对就也都还又很不没更最且并但仅却或若而于"
    "们候着过吗呢吧啊谁么怎让给使请做说叫被跟年月跨飘丨"
)  # fmt: skip
#: those that make a name only right behind the division that it lies in
ONLY_INSIDE = frozenset(("新村", "庄", "屯", "寨", "坪", "大队", "生产大队", "生产队", "专区"))
#: a people's whole name, which makes no village's
PEOPLES = frozenset(
    ["蒙古", "布依", "朝鲜", "土家", "哈尼", "哈萨克", "傈僳", "拉祜", "东乡", "纳西", "景颇", "柯尔克孜", "达斡尔", "仫佬", "布朗", "撒拉", "毛南", "仡佬", "锡伯", "阿昌", "普米", "塔吉克", "乌孜别克", "俄罗斯", "鄂温克", "德昂", "保安", "裕固", "塔塔尔", "独龙", "鄂伦春", "赫哲", "门巴", "珞巴", "基诺", "维吾尔", "高山"]
)
#: teams of the people's communes, and what tells of these
TEAMS = ("大队", "生产大队", "生产队")
COMMUNE = ("公社", "生产队", "社员")
#: what villages are named after, before 村: 柳家沟村
VILLAGE_FEATURES = frozenset("沟庄家坪湾寨坝岭塘洼坡堡屯店营坊畈圩埠冲垭坳垸峪崖墩滩洞井潭铺窑梁圪峁塬堰厝墘垅坵塆")
#: the letters that foreign names are written with
TRANSLIT = frozenset(
    "斯尔特克德拉里利布格尼罗阿夫卡姆科雷奥普森麦奇弗纳西莱马恩迪伊亚米蒂洛维巴基曼埃兰顿诺哈塔伯吉林莫达菲沃比勒贝多金托韦帕安萨赫博杰加梅福瓦伦霍思希鲁塞娜"
    "绍威兹内艾瑟戈佩什波索茨皮莉丽法费默古耶凯文登蒙伍朗玛库劳厄穆温乔贾坦列丁切杜妮查肯根汉赖桑沙卢扎齐瑞盖丝南泽因明尤珀莎本戴肖海谢考廷约宾琳图坎丹泰提奈康"
    "班苏宁芬赛彭迈辛鲍平雅柯舍豪彻乌朱门富亨怀奎万道惠史滕黑娅隆努高休娃通汤纽热爱木佐密欧力代施胡邓欣昂英得摩芒甘庞邦华扬夏东契唐季黛涅詹丘拜依申山农佛卜范"
    "叶派舒翰松龙冈刘芙买甫昆保钱逊士撒贡夸潘生历钦捷修哥不蕾勃路廉雪易可葛赞那琴孔缪柏江席薇汀汗嘉彼冢阪崎札幌圣俄突圭亥瓜喀坤墨岘鞑楚桂宗喇弥拿礼蓬帖狄狮鲜伽"
    "孜捏奴缅柬壤涌浦滋绪茅庇呼琼敖岑腊策措俾埔堡坡恰戎挝敏敦斐旺朴洪浩淖滨珂珍珲瑙祖竺笛罕翁耐肋芭苔若茵赤郎鄂锡锦阔陀靖颂骆麻毛济辅"
) - FORBIDDEN
#: those and more that names of Mongolian, Uyghur and Tibetan villages have
VILLAGE_SOUNDS = TRANSLIT | frozenset("日彦干其吾吐尕额提什措玛吉洛果查")
#: words of the language that streets are named after
STREETS = frozenset((
    "成吉思汗", "锡林郭勒", "呼伦贝尔", "鄂尔多斯", "昭乌达", "哲里木", "中山东", "海拉尔", "人民", "解放", "建设", "和平", "中山", "新华", "胜利", "光明", "团结", "文化", "友谊", "青年", "工农",
    "民主", "延安", "复兴", "朝阳", "东风", "滨河", "迎宾", "世纪", "长安", "府前", "市府", "省府", "环城", "站前", "五一",
    "八一", "七一", "幸福", "友好", "兴安", "振兴", "创业", "科技", "学府", "体育", "健康", "中华", "民生",
    "民族", "爱民", "建国", "前进", "红旗", "向阳", "温泉", "公园", "学院", "中心", "花园", "百货", "工业",
    "农业", "教育", "交通", "商业", "长江", "黄河", "珠江", "昆仑", "泰山", "黄山", "北京", "上海", "南京",
    "天津", "广州", "深圳", "重庆", "西安", "武汉", "成都",
    "民权", "南北", "东西", "经纬", "机场", "港口", "滨海", "海滨", "沿江", "沿河", "滨江", "滨湖", "环湖",
    "科学", "大学", "金融", "星光", "银杏", "樱花", "桃花", "梅花", "荷花", "牡丹", "芙蓉", "香樟", "梧桐", "白杨", "青松", "翠竹",
    "凤凰", "孔雀", "银河", "东方", "西湖", "东湖", "南湖", "北湖", "天府", "火炬", "星火", "先锋", "红星", "永安", "长寿", "江汉",
))  # fmt: skip
#: words that parks and squares are named after
PARKS = frozenset(("人民", "中山", "解放", "和平", "胜利", "劳动", "青年", "世纪", "市民", "迎宾", "友谊", "团结", "光明", "幸福", "滨江", "滨河", "滨海", "滨湖", "市府"))
WHERE = pattern("(?:登上|攀登|爬上|有座|一座)$")
#: what only a river or lake does or has
FLOWS = pattern("穿[过境城县市村]|流[经过入域]|两岸|沿岸|岸边|之?[畔滨]|[中上下]{1,2}游|水[位质面系库]|[干支]流|汛")
#: plain nouns of level that no name has as its body: 嘎查和社区, 各街道社区
LEVEL_NOUN = pattern("[百千万]余|著名|偏僻|贫困|特困|百强|[上下][午坡]|清晨|傍晚|县城|城区|市区|城郊|邻县|邻近|周边|地处|位于|坐落|处于|辖|境内|进行|开展|举办|打造|修建|组织|引导|推动|带领|鼓励|动员|召集|督促|指导|选派|整合|落实|实施|建立|完善|加强|统筹|背靠|毗邻|紧邻|依托|全域|(?:公路|铁路|高铁|公铁)$|嘎查|街道|社区|乡镇|苏木|园区|海岛|企业|旗县|县区|村组")
#: words before a name that tell where something is or goes
PLACE_CUES = ["在", "拥有", "到", "去", "从", "至", "往", "赴", "自", "于", "距", "离", "住", "驻", "抵", "走进", "步入", "地处", "流入", "穿过", "沿着", "沿", "经过", "选址", "落户", "走访", "抵达", "深入", "辖区", "境内", "村民", "居民", "牧民", "农民", "连接", "选择", "和", "与", "及", "暨", "设", "除", "北起", "南起", "东起", "西起", "，", ",", "、", "→", "是", "为", "将", "由", "经", "转", "转入", "驶入", "驶出", "拐入", "绕行", "对", "向", "原", "城区", "市区", "镇区", "县城"]
#: those by their last letter; one of a letter alone stands for all that end in it
CUES_BY_LAST: dict[str, tuple[str, ...]] = {}
for _cue in PLACE_CUES:
    CUES_BY_LAST[_cue[-1]] = (*CUES_BY_LAST.get(_cue[-1], ()), _cue)


def is_cued(text: str, at: int) -> bool:
    """Whether words that tell where something is or goes stand before a place in a text."""
    cues = CUES_BY_LAST.get(text[at - 1]) if at else None
    return cues is not None and text.endswith(cues, 0, at)


#: of each ending the letters that may not stand before and after it
AROUND = {ending: (NOT_AFTER.get(ending, ""), NOT_BEFORE.get(ending, "")) for ending in ENDINGS}
#: how long the endings with a last letter are, the longest first
SIZES: dict[str, list[int]] = {}
for _ending in sorted(ENDINGS, key=len, reverse=True):
    _sizes = SIZES.setdefault(_ending[-1], [])
    if len(_ending) not in _sizes:
        _sizes.append(len(_ending))
#: endings of one letter, those of foreign names apart, and the last two letters of the longer ones
SINGLE = "".join(sorted(e for e in ENDINGS if len(e) == 1 and e not in ONLY_FOREIGN))
SINGLE_FOREIGN = "".join(sorted(e for e in ENDINGS if len(e) == 1 and e in ONLY_FOREIGN))
LAST_TWO = sorted({e[-2:] for e in ENDINGS if len(e) > 1 and e[-1] not in SINGLE and e != "地区"})
#: where an ending may end: a last letter, looked at more closely only there
TRIGGER = pattern(
    f"[{''.join(sorted(SIZES))}](?:(?<=[{SINGLE}])|(?<={'|'.join(LAST_TWO)})|(?<=[{''.join(sorted(TRANSLIT))}][{SINGLE_FOREIGN}])|(?<=[{''.join(sorted(TRANSLIT))}]地区))"
)
ORDER = {"country": 0, "region": 1, "province": 1, "prefecture": 2, "county": 3, "township": 4, "zone": 4, "village": 5, "street": 6, "site": 6, "natural": 6}
#: zones that a division has one of
OF_DIVISION = frozenset(("高新区", "经开区", "开发区", "高新技术产业开发区", "经济技术开发区", "经济开发区", "保税区", "保税港区", "自贸区"))
#: what a town gives its whole name: 湛江港
PORT = "港"
DIVISIONS = frozenset(("prefecture", "county"))
HIGHER = frozenset(("province", "prefecture", "county"))
INNER = frozenset(("province", "prefecture", "county", "township"))
#: words of one letter that stand before a name
NO_STRAY = FORBIDDEN | frozenset("游登爬上下过看望护守治爱赏环沿傍依靠去往赴离于同距驻据经查帮包如像含除原时今现该已新旧老全各本某两设辖属抵访回住来进出逛拜")
#: letters that no name begins with behind a division: 昭觉县|和|岔河乡
NO_LETTER = FORBIDDEN | frozenset("和到至辖属共所内因以由经沿及乃即已曾")
