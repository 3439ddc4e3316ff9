"""The rules by which places are found, each with its examples."""

from __future__ import annotations

from ...rules import Rule

DIVISION = Rule(
    "places.division", "a division by its full name or a short form that stands freely, alone or as a chain",
    hits=(
        "记者从⟦包头市昆都仑区⟧获悉 → 150203", "⟦阿拉善盟⟧召开会议 → 152900", "走进⟦赤峰市红山区哈达街道⟧ → 150402", "家住⟦台北市大安区⟧ → 710000", "来到⟦雄安新区容城县⟧ → 130629",
        "⟦广西壮族自治区⟧出台办法 → 450000", "⟦内蒙古⟧的草原 → 150000", "⟦呼和浩特⟧今年新增企业 → 150100", "⟦中国香港⟧ → 810000", "货车从⟦广西南宁⟧拉来一车瓜 → 450100", "⟦福建省龙岩县⟧修起水渠", "他窜到⟦新县⟧行窃 → 411523",
        "⟦郫县⟧、⟦温江⟧等县修渠", "訪問團在⟦沙田⟧和旺角拍照 → 810000", "建设新⟦北京⟧ → 110000", "⟦山西晋城⟧的煤 → 140500", "记者从⟦江苏南京⟧获悉 → 320100", "列车经⟦范县⟧进站 → 410926", "比⟦泰州⟧大 → 321200", "⟦黑龙江饶河⟧的米 → 230524", "高雄市的鳳山、前鎮、苓雅、⟦岡山⟧、旗山等區淹水 → 710000", "在⟦山东德州平原县⟧修路 → 371426",
        "又如⟦青县⟧改种水稻",
    ),
    misses=("各苏木乡镇有序推进", "农林部部⟦长沙⟧平说", "⟦中卫⟧斯托恩头球破门", "廊坊和全国各⟦大城⟧市中", "为居民在城区购房提供便利", "沿海城市发展迅速", "在街道上巡逻"),
    rank=70,
)  # fmt: skip
SHORT_FORM = Rule(
    "places.short_form", "a division by a short form that its parent, its full form or a place word beside it backs",
    hits=("⟦湖南新化⟧的师傅 → 431322", "新化县很美，⟦新化⟧的师傅更好 → 431322", "他要去⟦婺源⟧采茶 → 361130", "距⟦郓城⟧还有一站 → 371725", "⟦泰顺⟧新闻网讯 → 330329", "去⟦广西兴安⟧看灵渠 → 450325"),
    misses=("双方加强合作，共享资源", "失去平和的心", "搭建创新平台", "维护世界和平", "惠民政策落地", "朝阳产业蓬勃发展", "坚持对外开放"),
    rank=60,
)  # fmt: skip
COUNTRY = Rule(
    "places.country", "a country by its name or short form",
    hits=("访问⟦哈萨克斯坦⟧ → KZ", "訪問團從⟦貝里斯⟧轉往帛琉 → BZ", "總理離開⟦吐瓦魯國⟧，轉往斐濟 → TV", "⟦馬利⟧軍方說，奈及利亞也派兵 → ML", "⟦日本⟧首相 → JP", "⟦美国⟧总统 → US"),
    misses=("今日本报推出专版", "馬利說他不去"),
    rank=60,
)
FOREIGN = Rule(
    "places.foreign", "a city or division of another country",
    hits=("会议在⟦日内瓦⟧举行 → CH", "代表团抵达⟦曼谷⟧访问 → TH", "以色列空襲⟦加薩走廊⟧ → PS", "⟦得克萨斯州⟧遭遇风暴 → US", "⟦勃固省⟧连日下雨 → MM", "乌克兰人说，基辅和⟦敖德萨⟧停电 → UA", "北部城镇⟦奥迭内⟧、⟦塞盖拉⟧和⟦萨卡苏⟧被占领", "攻占了重镇⟦马克尼⟧", "住在⟦东阿塞拜疆省波里岸市⟧郊外"),
    misses=("会议在室内举行", "西部城市加强合作"),
    rank=58,
)
REGION = Rule(
    "places.region", "a region, continent or part of a country",
    hits=("遭⟦大陆⟧网友讨论", "⟦京津冀⟧协同发展", "⟦长三角⟧一体化", "⟦拉美⟧和⟦非洲⟧", "对⟦阿勒颇市⟧及其周边村庄"),
    misses=("南水北调工程",),
    rank=58,
)
NATURAL = Rule(
    "places.natural", "a mountain, river, lake, sea, desert or grassland",
    hits=("地处⟦长江⟧之滨", "⟦青海湖⟧水位上升", "保护⟦黄河⟧", "在村子以北⟦洛河⟧东岸", "⟦浑善达克沙地⟧"),
    misses=("到江河湖海游泳",),
    rank=58,
)
SITE = Rule(
    "places.site", "a well-known site, square or building",
    hits=("⟦天安门广场⟧升旗", "推进⟦博贺新港区⟧建设", "参观了⟦杨公祠⟧、⟦关帝庙⟧", "家住⟦碧桂苑小区⟧", "柳溪路⟦丽景湾小区⟧门口", "走进⟦黟县古城⟧ → 341023", "重修了⟦岳王庙⟧,也修了路", "是⟦赵家祠堂⟧,建于清代", "走进⟦双槐湖生态公园⟧", "来到⟦柳塬墓园⟧祭扫", "参观⟦崇圣寺三塔⟧"),
    misses=("城市生态公园越来越多", "长江国家文化公园建设", "老旧小区改造了,养殖小区也搬了", "市民广场舞跳起来", "逛庙会的人很多", "古庙、祠堂都修好了", "这座庙修好了"),
    rank=58,
)
VILLAGE = Rule(
    "places.village", "a village, 嘎查, community or township that no table has, by its last word and the words before it",
    hits=("来到⟦库伦旗扣河子镇敖包图嘎查⟧ → 150524", "走进⟦双井村⟧", "惠及沿线⟦龙湾村⟧等10余个村", "走进⟦库伦旗扣河子镇双槐社区柳坡庄⟧村民家", "⟦福建古田县鹤塘⟧一带下了雨", "荆州至⟦双槐⟧江段涨水", "走进⟦石桥县双井回族村⟧", "公社的人来了,⟦厚塬大队⟧有一条水圳", "灌溉着厚塬、⟦塘坳⟧、双槐三个生产队的稻田", "⟦石湾村⟧有60户。他又去石湾村了", "⟦勃李乡东营村⟧妇联主任来了", "今年，⟦王家塬公社⟧又修了渠", "⟦双槐公社柳解⟧、⟦牛池⟧、⟦东崖底⟧。", "库伦旗扣河子镇西北⟦柳塬村⟧", "住在⟦库伦旗扣河子镇柳湾村余家组⟧", "他们在⟦双槐圩⟧看水", "组织⟦谢家坪⟧、⟦裴家坪⟧、⟦石家坪⟧等村村民清淤", "⟦双槐村⟧组织村民修渠", "扣河子镇田坝社区有茶园。⟦田坝⟧茶园大", "走遍⟦湖南省武汉专区⟧的洼地", "⟦泰顺专区⟧的农民", "走进⟦柳利侗寨⟧、双塬苗寨"),
    misses=("建设美丽乡村", "走进农村", "全村老少", "易地搬迁新村", "库伦旗扣河子镇⟦李姓⟧农民说", "公路边有一个布朗族村", "交警大队来了,公社也来了", "圩堤加高了", "双槐村组很多"),
    rank=56,
)
STREET = Rule(
    "places.street", "a road, street or square by its last word",
    hits=("家住⟦新华大街⟧", "沿着⟦滨河北路⟧前行", "昨日，市⟦柳溪路⟧72号院", "位于⟦市府路⟧", "走到⟦柳溪街⟧近双槐路口", "搬到东风街（原⟦双桂路⟧）", "住在⟦旺角道⟧12号", "往⟦鞍山道⟧方向行驶", "⟦延陵路⟧南大街施工", "他提出去⟦建设北路⟧消防队", "在⟦延安路⟧“双槐”茶馆喝茶", "沿⟦柳溪东路⟧—⟦东大街⟧—⟦建设路⟧—⟦文化路⟧", "可走东大街—⟦北大街⟧—文化路", "柳溪路（学堂口-⟦劳动路⟧）封闭", "家住⟦五一路⟧", "到郭庆南路，⟦郭庆南路⟧很宽", "警員離開觀塘後,於⟦敬賢道⟧及⟦開泰街⟧附近截查車輛", "台中市民沿⟦永樂二街⟧往東,在⟦山湖路一段⟧停車"),
    misses=("柳溪东路、⟦公路⟧、铁路都通了", "柳溪东路—⟦致富之路⟧", "走起路来很稳", "辟出一段街道摆摊", "他们去北京“路演”", "走上致富路", "一条道路", "他们⟦求告无路⟧，只好回村", "走街串巷", "旺角⟦道路⟧很窄", "警員離開觀塘後,在行人道及後街附近截查車輛", "鞍山⟦道教⟧名山", "在双槐⟦街办⟧开会", "他从左路传中"),
    rank=54,
)
ZONE = Rule(
    "places.zone", "a zone, park or farm by its last words",
    hits=("⟦呼和浩特金山高新技术产业开发区⟧内", "⟦雄安新区⟧"),
    misses=("各类开发区", "建设产业园区"),
    rank=56,
)
LANDFORM = Rule(
    "places.landform", "a mountain, river, lake, reservoir or island that no table has, by its last word",
    hits=("流入⟦哈素海水库⟧", "清理⟦霍河⟧河道", "治理⟦乌云河⟧下游", "清澈的⟦马龙河⟧与双槐河绕村", "船过⟦新加坡海峡⟧", "沿着⟦塞内加尔河⟧、尼罗河走", "在⟦古巴岛⟧和海地", "⟦双槐溪⟧两岸涨水", "⟦永安河⟧、漳河涨水", "处于⟦柳塬湖⟧水系", "漳河、⟦永安河⟧涨水"),
    misses=("涓滴成溪", "清清的小溪流过", "卡塔尔⟦半岛⟧电视台报道", "加州⟦河流⟧很多", "护城河两岸种树", "走过大河下游", "江河湖库", "爬雪山过草地", "草甸草原、荒漠草原很多"),
    rank=52,
)
HEAD = Rule(
    "places.head", "the place that a station, mine, power plant or oil field is named after, and that no table has",
    hits=("列车停在⟦柳塘⟧车站。", "⟦石桥沟⟧派出所的民警来了。"),
    misses=("民警回到派出所。", "大型煤矿停产。"),
    rank=46,
    confidence="medium",
)  # fmt: skip
CUE = Rule(
    "places.cue", "a place that only the words around it tell, or the place of a dateline",
    hits=("在首府⟦纳扎尔卡⟧会谈", "记者在⟦扎莫乌兰⟧举行的会上获悉", "有个叫⟦熊嘴岩⟧的贫困村", "灌县、⟦新繁⟧、大邑等县丰收", "新华社十六日讯 ⟦朗塔⟧消息：今天开会"),
    misses=("灌县、⟦机关⟧、大邑等县里的人", "新华社十六日讯 ⟦最新⟧消息：今天开会", "在大海中航行", "首都机场旅客增多", "名为冰里春的高山茶"),
    rank=45,
    confidence="medium",
)  # fmt: skip

ABBREVIATION = Rule(
    "places.abbreviation", "one-letter short forms of countries or of China's provinces, two or more in a row",
    hits=("⟦中⟧⟦美⟧关系", "⟦闽⟧⟦浙⟧边界", "⟦赣⟧⟦鄂⟧⟦皖⟧三省交界", "⟦港⟧⟦澳⟧同胞", "⟦俄⟧⟦乌⟧边境"),
    misses=("德法并举", "中日程安排", "中意的人"),
    rank=30,
    confidence="medium",
)  # fmt: skip
OWN = Rule(
    "places.own", "a place of the user's own list, wherever it stands",
    hits=(
        "路过⟦双井驿⟧时下雨了 → 150105", "来到⟦赛罕区双井驿⟧ → 150105", "⟦青城⟧的夜晚 → 150100", "游客来到⟦星河湾小镇⟧。", "⟦双井驿⟧⟦青城⟧两地",
        "到⟦特里诺瓦⟧出差 → JP",
    ),
    misses=("双井很美",),
    rank=95,
    names="kind\tname\tcode\nplace\t双井驿\t150105\nprefecture\t青城\t150100\nsite\t星河湾小镇\nplace\t特里诺瓦\tJP",
)  # fmt: skip

RULES = (OWN, DIVISION, SHORT_FORM, COUNTRY, FOREIGN, REGION, NATURAL, SITE, VILLAGE, STREET, ZONE, LANDFORM, HEAD, CUE, ABBREVIATION)
BY_KIND = {
    "country": COUNTRY, "region": REGION, "natural": NATURAL, "site": SITE, "zone": ZONE, "street": STREET,
    "village": VILLAGE, "foreign": FOREIGN,
}  # fmt: skip
