"""Measure words and units: 个, 名, 亩 (m2, 666.67), 千瓦时 (J, 3.6e6), ℃.

Physical units after the International System and its Chinese statutory forms (GB 3100), market units (市制: 1 斤 = 0.5 kg,
1 亩 = 2000/3 m2), and the Anglo-American units by the agreement of 1959; symbols of `si_unit` are UCUM's.
"""

from __future__ import annotations

from functools import lru_cache

from ...chars import fold
from ...named import Slotted


class Unit(Slotted):
    """A measure word or unit; `not_before` are characters with which it would be another word (个性, 条件, 只有)."""

    name: str
    kind: str
    si_unit: str | None
    si_factor: float | None
    not_before: str
    #: a container or a word that measures only now and then (窑, 板, 步): not after 一
    weak: bool


#: kind, UCUM symbol (- for none), factor (a decimal, or a fraction of whole numbers), names
_PHYSICAL = """
length m 1 米 公尺 延米 延长米 m
length m 1000 公里 千米 km ㎞ KM
length m 0.1 分米 公寸 dm
length m 0.01 厘米 公分 cm ㎝ CM
length m 0.001 毫米 公厘 mm ㎜ MM
length m 1e-6 微米 μm µm um
length m 1e-9 纳米 nm
length m 500 里 华里 市里 里地
length m 10/3 丈 市丈
length m 1/3 尺 市尺
length m 1/30 寸 市寸
length m 1609.344 英里 英裏 英哩
length m 0.3048 英尺 英呎 呎
length m 0.0254 英寸 英吋 吋
length m 0.9144 码
length m 1852 海里 浬
length m 9460730472580800 光年
area m2 1 平方米 平米 平方公尺 ㎡ m² m2 平方
area m2 1e6 平方公里 平方千米 km² km2
area m2 1e-4 平方厘米 cm²
area m2 1e-6 平方毫米
area m2 10000 公顷 公頃 hm²
area m2 100 公亩
area m2 2000/3 亩 市亩 畝 市畝
area m2 400/121 坪
area m2 200000/3 市顷 顷 頃
area - - 垧
area m2 2589988.110336 平方英里
area m2 0.09290304 平方英尺 平方呎 方呎
area m2 4046.8564224 英亩
weight kg 1 公斤 千克 kg ㎏ KG Kg
weight kg 1000 吨 公吨 公噸 噸 t
weight kg 0.001 克 g
weight kg 1e-6 毫克 mg ㎎
weight kg 1e-9 微克 μg µg ug
weight kg 1e-12 纳克 ng
weight kg 0.5 斤 市斤
weight kg 0.05 两 市两 兩
weight kg 50 担 市担
weight kg 100 公担
weight kg 0.1 公两
weight kg 0.45359237 磅
weight kg 0.028349523125 盎司
weight kg 0.0002 克拉
volume m3 1 立方米 立方公尺 立方公米 立方 m³ ㎥ m3
volume m3 0.001 升 公升 立方分米 L
volume m3 0.001 市升
volume m3 0.01 斗 市斗
volume m3 0.1 石 市石
volume m3 1e-6 毫升 立方厘米 ml mL ML
volume m3 1e9 立方公里 立方千米
volume m3 0.003785411784 加仑
volume m3 0.03523907016688 蒲式耳
temperature Cel 1 ℃ °C 摄氏度 攝氏度 摄氏° 攝氏°
temperature - - ℉ °F 华氏度 華氏度 华氏° 華氏°
power W 1 瓦 瓦特 W
power W 1000 千瓦 kW KW
power W 1e6 兆瓦 MW
power W 1e9 吉瓦 GW
power W 735.49875 马力 匹马力
energy J 3.6e6 千瓦时 度电 kWh 千瓦小时 KWh
energy J 3.6e9 兆瓦时 MWh
energy J 3.6e12 吉瓦时 GWh
energy J 1 焦 焦耳
energy J 1000 千焦 千焦耳
energy J 1e6 兆焦
energy J 4184 千卡 大卡 kcal
energy J 4.184 卡路里
data By 1 字节
data By 1e3 KB
data By 1e6 MB 兆字节
data By 1e9 GB
data By 1e12 TB
data By 1e15 PB
data By 1e18 EB
data bit/s 1 比特/秒 比特／秒 比特每秒 bps
data bit/s 1e3 千比特/秒 千比特／秒 千比特每秒 kbps Kbps
data bit/s 1e6 Mbps 兆比特每秒 兆比特/秒 兆比特／秒
data bit/s 1e9 Gbps 千兆比特每秒 千兆比特/秒 千兆比特／秒 吉比特每秒 吉比特/秒
speed m/s 1/3.6 公里/小时 公里／小时 公里每小时 千米/小时 千米／小时 千米每小时 公里/时 千米/时 km/h KM/H
speed m/s 1 米/秒 米／秒 米每秒 m/s
speed m/s 1000 公里/秒 千米/秒 公里每秒 千米每秒 km/s
other Hz 1 赫兹 赫 Hz
other Hz 1e3 千赫 千赫兹 kHz
other Hz 1e6 兆赫 兆赫兹 MHz
other Hz 1e9 吉赫 吉赫兹 GHz
other V 1 伏 伏特
other V 1000 千伏 kV KV
other V 0.001 毫伏
other A 1 安培
other A 0.001 毫安 毫安时
other Ohm 1 欧姆
other Pa 1 帕 帕斯卡
other Pa 100 百帕 hPa
other Pa 1000 千帕 kPa
other Pa 1e6 兆帕 MPa
other Pa 133.322387415 毫米汞柱 mmHg
other N 1 牛顿
other N 1000 千牛
other VA 1000 千伏安 kVA
other VA 1e6 兆伏安 MVA
other Bq 1 贝克勒尔 贝克
other Sv 1 希沃特
other Sv 0.001 毫西弗 毫希沃特 mSv
other Sv 1e-6 微西弗 微希沃特
other mol 1 摩尔
other lm 1 流明
other lx 1 勒克斯
speed - - 马赫
other - - 载重吨 总吨 吨公里 人公里 客公里 吨海里
other - - °
other - - 分贝 dB
other - - 像素
age - - 岁 周岁 歲 週歲 虚岁 岁龄
times - - 倍
percentage_point - - 个百分点 個百分點 百分点 个百分點 个点 個點
"""

#: measure words of things and events; behind a colon the characters that must not follow. They measure after any numeral
_WORDS = """
个:性体头子儿 個:性 名:次单列义字称气额胜著堂扬:  位:于置居列数移次 家:庭长乡园族里具电务教属禽居口 项:目羽
件:数 条:件例约款文 條:件 台:湾风阶胞账商资球词独企 臺 套:路餐取用 辆 輛 座:谈椅位右机 处:理于长罚置级分境处事女 所:有以在谓需属得长示述指作为
场:所地景馆面域均内 場 次:数序于要贷生品 批:准评发复判量示改 份:额子量 种:植子粮族田苗养下树 種 类:型别似 類 款:项式待 起:来到了点步码草义飞诉初始床伏源用效家跑薄色作身伏草
例:如外行会子证 宗:教旨 笔:记者试画尖 筆 部:门长分署队委级落位件 篇 幅:度员射 幢 栋 棟 间:隔接距谍歇断 間 只:有要是能不会好为需见剩得用占在顾想身怕管因
隻 头:部等条衔像盔发领目脑一顶痛绪疼绳羊 匹:配敌 棵 株 颗:粒 粒:子 穗:子状期花位 根:据本源基治除植深 支:持付出部撑援教线行委农配柱点书 枝 枚 块:状 塊 片:区段面长名场刻儿 张:家力扬罗贴口 張
把:握手关控脉守门 组:织成长建合员团委阁装图 队:伍员长友列医 户:外口籍型主均 戶 人:民才员口均工物类生士气数家间力社造体心情选际性事格权寿居类命称山海格文 轮:船流胎椅值换岗廓候作休训播回滩番渡 层:次面级出 層
遍:布及地 趟 顿:时巴号河 圈:子 杯:赛子 瓶:颈装盖 碗:里 盘:活点查整子 盆:地景栽 桶:装 箱:包 袋:子装 包:括含容装裹保联揽围机办村扶抓干粽揽 盒:子饭 罐:头 筐 捆:绑 束:缚 串:联 堆:放积 摞 叠:加
册:子 本:报次人地市省县村质科金身来届轮月年周日赛土领期文着应级部省行院校版 页:面码 頁 章:程 节:日约目点能水省气假俭奏庆选制 段:落位时 句:子 架:构设起空子 艘 门:口店票诊槛类头户面下外前牌急铃卫市 桩:基子 股:票东市份权价民本息长骨指金
列:入为出席支举宁强队车为岛 幕:后 人次 条次 册次 台套 件套 头只 只羽 头匹 株丛 工日 工时 户次 场次 批次 例次 件次 台次 架次 车次 班次 艘次 辆次 客次 头次 只次 标箱 标准箱 标台 标准台 TEU 个标箱 个标准箱 平方尺
对:于外象比手口策应接话此方待立面上其该我全农一进标抗华中美日俄准岸照付称决接 基:地金层本因准于建站数调石督点坑底础 双:方边重向创减碳选语拥师赢高休 副:主书市县省总院校部处局厅教所会秘组队团刊作产本词站司组科热队支
期:间末望限货刊待许 届:全时满 班:子长车级组轮列次主 朵 缕 款 封:闭锁面存山 员:工 拨:付打款出通 茬 尊:重敬老 顶:点端级层住 盏 扇:子 则:是为可能有在会 滴:灌水 碟 席:卷位地间 丛 套次
峰:会值顶巅回 提:供高升出前案到振交取醒示倡名 单:位独元一项纯日月车 例次 版:权面块图 方面 孔 户数 人份 剂:量 局:面长势部限内外里势 锭:子 床:位上单 朵 具:有体备 方:面向案式便法位针程块形队略言才寸正舟士圆圳阵 级:别差联 点:钟半整左 點:鐘半 分:钟析之工子布配别歧手秒店公会局行校部支流寸外明头量列 度:过假数夏量日电小 针:对灸织 眼 窝 茎 幅次 尾:气号部随巴矿 羽 箱次 项次 天次 国次 处次 组次 桌:子 车皮 撮 通:过知道信车报航常用行
宗次 剂次 面:积对临向前貌包部粉条料子试 帧 辑 集:中团体装结成合聚资市会镇约美贸 回:来到家应归收国升落族报顾答复忆访暖头乡民馈汉合
路:口线过上段边面程子灯遇途费况人由径演德易透公 任:务何命职用意性教免期由凭人上中 档:案次期位口 撇 挺:身拔直起进胸立好有过住而举 工分 发:展现生出布起行表明挥达射送放动酵货电烧型力给言光热芽的作病案包票还往家到文稿向觉掘扬育回财愁
"""
_WEAK = """
口:岸罩头碑腔号感径粮味袋子中服才 步:伐骤入行调道枪兵履走骤 番:茄号 声:音明称势誉援望调 首:次个批都席先要发创届家府任相日款都长 曲:线折艺 字:典幕画号样 车:辆间站型次道主企位祸队库上内流速展市型票 船:舶只上员 窑:洞 板:块凳栗材 锅:炉 炉:子 瓢 池:塘 仓:库储 篮:球子
担:任心保当负忧 挑:战选 勺 匙 缸 坛:子 壶 排:名水放列队污查演球行除练 拳 脚:步下 丝:绸 沓 笼:子 垄:断 畦 阵:地容营雨风型 卷:入烟土积 票:房据价子务面证选
棚:户子舍 棒:球子槌 帮:助扶 族 伙:伴食 泡 朵 节课 记:者录忆 招:商生聘标收 泵 格:力外式局斗言格 屉 派:出所遣驻别生对司系力送往人去发 响:应声起亮 道:路德理歉教出具长县口 项次 片次 步 撮 桩 味:道 代:表理替价码办言会工课驾购名谢为沟际 进:行入出口步展一来程度化军去货攻城山
卡车:司队运 大车:道司 板车 马车 拖拉机:手厂 麻袋 编织袋 背篓 竹筐 脸盆 塑料袋 塑料桶
"""


def _physical() -> dict[str, Unit]:
    table: dict[str, Unit] = {}
    for line in _PHYSICAL.strip().splitlines():
        kind, symbol, factor, *names = line.split()
        for name in names:
            ascii_name = name[-1].isascii()
            table[name] = Unit(
                name,
                kind,
                None if symbol == "-" else symbol,
                None if factor == "-" else _fraction(factor),
                _NOT_BEFORE.get(name, ""),
                ascii_name and len(name) == 1,
            )
    return table


def _fraction(text: str) -> float:
    """The number nearest to a decimal, or to a fraction of two whole numbers."""
    above, _, below = text.partition("/")
    return float(above) / float(below or 1)


#: where the two characters behind the measure word begin a thing counted after all: 30台风机, 2名气象员, 6家电厂
_ALLOWED = {
    "台风": "格机力电车扇冷钻炮", "名气": "象功", "家电": "视影力子商厂台站缆池", "起家": "庭暴", "人物": "资", "份子": "", "家教": "育", "家居": "民", "项目": "标",
    "条例": "", "个头": "", "家务": "工", "个体": "户育", "名义": "工诊警", "家长": "途", "件数": "", "台商": "用业", "台球": "", "家属": "地", "处理": "", "名胜": "", "部队": "",
    "名单": "身亲位", "类别": "", "个性": "状能", "派发": "生", "级联": "动防", "名列": "车", "部件": "", "片区": "", "场地": "震方下", "次生": "", "辆车": "", "座机": "场", "张家": "", "位列": "车",
    "级别": "的", "次要": "求", "个子": "女系公项课目类集模", "个儿": "女子童媳", "次下": "调降跌滑", "所有": "", "位数": "", "人生": "", "人工": "作", "人居": "住留家", "家人": "",
}  # fmt: skip
_NOT_BEFORE = {
    "米": "粉线饭面粮仓其脂色字勒", "里": "程面约下氏斯昂海亚根尔查纳奥德", "丈": "夫人量", "尺": "子寸度码", "寸": "步土草", "码": "头",
    "克": "服制扰勤里隆难己什罗尔伦", "斤": "斤", "两": "个名位家项件条台套次种岸国会者地省市县人院边侧旁级党类头手口大面端座千百万",
    "担": "任心保当负忧", "升": "级值高温至到幅学旗降起空腾华任入", "瓦": "解斯房片砖罐尔楞", "赫": "然鲁", "伏": "击特法", "帕": "尔克",
    "焦": "点虑炭距急裕作", "吨": "位", "平方": "根和呎尺寸吋面", "顷": "刻", "斗": "争志士胆嘴篷笠殴气智米", "石": "块碑头油灰器家窟桥山门狮刻料材子榴英墨化渣砖墙板柱像壁林景磨笋拱雕级河村镇乡县沟坝湾崖", "立方": "体", "里地": "区", "坪": "村镇乡地坝", "倍": "增感数率加受", "个点": "子击状球", "磅": "礴", "岁": "月",
    "牛顿": "", "公里": "数碑", "里路": "", "度电": "", "贝克": "汉", "马力": "",
}  # fmt: skip


def _words(table: str, weak: bool) -> dict[str, Unit]:
    found = {}
    for entry in table.split():
        name, _, following = entry.partition(":")
        found[name] = Unit(name, "count", None, None, following.rstrip(":"), weak)
    return found


UNITS: dict[str, Unit] = {**_words(_WEAK, True), **_words(_WORDS, False), **_physical()}
#: names of two and more characters by their first two, the longest first
_HEADS: dict[str, list[str]] = {}
for _name in sorted(UNITS, key=len, reverse=True):
    if len(_name) > 1:
        _HEADS.setdefault(_name[:2], []).append(_name)
_FIRST = {name[0] for name in UNITS}
#: the characters with which a unit can begin
FIRST = frozenset(_FIRST) | frozenset(chr(ord(c) + 0xFEE0) for c in _FIRST if "!" <= c <= "z")


#: stands for what two characters do not tell
_UNTOLD = Unit("", "", None, None, "", False)


def unit_at(text: str, at: int) -> Unit | None:
    """The longest measure word or unit that begins at `at` and is not the beginning of another word."""
    told = _told(text[at : at + 2])
    return _longest(text, at) if told is _UNTOLD else told


@lru_cache(maxsize=8192)
def _told(head: str) -> Unit | None:
    """The unit with which a text begins that goes on with these two characters; `_UNTOLD` where a third may decide."""
    unit = UNITS.get(head[:1])
    if head in _HEADS or "！" <= head[:1] <= "ｚ" or (unit is not None and head in _ALLOWED):
        return _UNTOLD
    return unit if unit is not None and _stands(head, 1, unit) else None


def _longest(text: str, at: int) -> Unit | None:
    head = text[at : at + 2]
    if "！" <= head[:1] <= "ｚ":
        text, at = fold(text[at : at + 16]), 0
        head = text[:2]
    for name in _HEADS.get(head, ()):
        if text.startswith(name, at):
            unit = UNITS[name]
            if _stands(text, at + len(name), unit):
                return unit
    single = UNITS.get(head[:1])
    return single if single is not None and _stands(text, at + 1, single) else None


def _stands(text: str, end: int, unit: Unit) -> bool:
    """Whether `unit`, ending at `end`, is a word by itself."""
    after = text[end : end + 1]
    if not after:
        return True
    if after in unit.not_before:
        return text[end + 1 : end + 2] in _ALLOWED.get(unit.name + after, ())
    last = unit.name[-1]
    return not (last.isascii() and last.isalnum() and fold(after).isascii() and fold(after).isalnum())
