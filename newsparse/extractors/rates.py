"""The basis of a rate and 各, before and behind a figure: 每吨甜菜收购价640元 → 吨, 亩均, 人均年增收, 5元/斤, 各获100万元.

Shared by money and counts.
"""

from __future__ import annotations

import re

from ..gazetteer.nouns import words
from ..patterns import pattern
from .counts.measures import SHORT

_BASIS = (
    "台次|车次|航次|班次|立方米|平方米|平方呎|平方公里|千瓦时|学年|学期|小时|分钟|公斤|千克|公里|公顷|盎司|加仑|市斤|市亩|市担|人次|标箱|平米|英亩"
    "|吨|亩|斤|呎|克|两|升|桶|米|度|人|户|名|位|家|个|件|只|头|匹|羽|双|条|尾|棵|株|枚|粒|颗|瓶|盒|袋|箱|包|张|本|套|台|辆|艘|架"
    "|间|座|村|县|店|次|场|趟|班|节|课时|票|单|笔|股|份|手|年|月|季|周|天|日|晚|夜|秒|时|户|方|剂|支|针|畦|垄|窝|碗|杯|块|片|把|捆|车|船|平|盘|桌|顿|棚|栋|幢|座|栏|炉|窑|池|塘|床|字|层|篇|首|集|期|局|支|束|朵|担|石|海里|工日|工时|千瓦|兆瓦|㎡|kg|km|万人|万元|百人|百户|千人|吨公里"
)
#: bodies and places that 每个 counts
_BODY = "区|县|市(?![斤亩担])|省|镇|乡|村|班|学校|社区|家庭|企业|项目|农户|街道|单位|小组|队|国家|大棚|孩子|学生|员工|职工|客户|用户|店|站|小区|月|季度|学期|学年|周期|航次|标段|网格|点位"
#: what each of them gets or yields, behind its name
_GIVEN = frozenset(("补贴", "补助", "奖励", "收入", "产值", "成本", "价格", "造价", "租金", "费用", "利润"))
#: characters that make a body or place of the word before them
_NAMED_BY = frozenset("县村镇乡区市班组店站点园场户校院所")
_GAP = r"[^，。；：！？、\n,;!?…—]"
#: what is told of one year, month or day: 年产5万吨, 日供水量200吨, 月收入8000元
_OUTPUT = (
    "产值?量?|产能|生产|供|销|收入|纯收入|净收入|可支配收入|营收|营业|利润|利税|纳税|创汇|处理|加工|发电|输送|出栏|接待|客流|吞吐|用水|用电|消耗|消费|耗|需|运送|运输|吸纳|交易|成交|流量"
    "|工业产值|总产值|工业总产值|农业总产值|实现|可实现|税收|开行|增收|盈利|租金|利用|固碳|减排|节约|入园|访问|登记|门诊|就诊|接诊|收治|客运|货运|发送|可产|可供|创"
)
#: 去年, 2023年, 近三年, 当日: these begin no rate
_NO_DATE = "(?<![去今全当近每半多整往常前昨后明本上下次同历均财元首周末假生节零两一二三四五六七八九十百几数初个0-9０-９])"
_PER = pattern(
    rf"""
    (?: 每(?P<batch>(?:[0-9０-９]{{1,4}}|[二两三四五六七八九]|[十百千万]{{1,2}})(?:个月|个小时|{_BASIS})){_GAP}{{0,12}}?   # 每10股派
      | 每一?个?(?P<every>{_BODY}|[生孩](?![子产长活命物意动])|(?!个[一-鿿])(?:{_BASIS})){_GAP}{{0,12}}?   # 每吨甜菜收购价
      | 每[一-鿿]{{1,5}}?一(?P<made>(?!个){_BASIS})[一-鿿]{{0,5}}(?:补助?|奖补?|贴|给予?|耗[一-鿿]|需要?|能?省|能?赚|获|得|付){_GAP}{{0,2}}?                                 # 每新建一座大棚奖补
      | 每一?[个座台根条套间辆只头处](?P<thing>[一-鿿]{{2,5}}?)的?(?:平均|均价|造价|成本|售价|单价|价格|补贴|补助|投入|投资|收费|租金|费用|产值|收入|利润)[^，。；：！？、\n,;:!?]{{0,6}}?  # 每个充电桩平均造价
      | (?<![年月日])(?P<person>人)均(?P<year>[年月日])?(?!匀){_GAP}{{0,12}}?                                     # 人均年增收
      | (?P<both>年|月|日)人均{_GAP}{{0,8}}?                                                         # 年人均收入
      | (?P<many>[十百千万]人(?:口)?)拥有{_GAP}{{0,8}}?                                                # 万人拥有公交车
      | (?<![订菜名清简传账保罚提运报表存货买])单(?P<single>公斤|[只家户株亩件头套个斤箱台条袋盒瓶趟吨棵]|次(?=[可能最]|[充搭]))[^，。；：！？、\n0-9,;:!?]{{0,9}}?   # 单只价格
      | (?<![0-9０-９])(?<!平方)(?<!立方)(?P<mean>(?![平人])(?:(?<![民卫先学医师考新一])生|{_BASIS}))均(?!匀){_GAP}{{0,8}}?                                                     # 亩均, 户均
      | (?<![0-9０-９万余多千百十几两公市英])(?P<yield>亩)(?:产(?:量|值|出)?(?!业)|纯?收[益入]|效益|利润|成本|投入|增收|可产){_GAP}{{0,4}}?                                                # 亩产
      | (?<!个)(?P<pay>[年月日周时])(?:薪|租金|租|工资|补贴|入)[^，。；：！？、\n0-9,;:!?]{{0,4}}?               # 月薪
      | (?:{_NO_DATE}|(?<=个)(?=年))(?P<output>[年月日])(?:{_OUTPUT})(?:(?!的[就有达企村户])[^，。；：！？、\n0-9,;:!?]){{0,8}}?                          # 年产, 月收入, 日加工鲜奶
      | (?P<hourly>时)速{_GAP}{{0,3}}?                                                               # 时速350公里
      | (?<![第统之每])一(?P<piece>个)(?:[能可就才只要]{{0,2}})(?:卖|售|收|要价)[到价]?                        # 一个能卖5元
      | (?<![第统之每头])一(?:个(?=[月人]))?(?P<one>[百千]?斤|公斤|亩|吨|天|年|月|度(?=电)|米|平方米|公顷|平|桶|次|晚|小时|瓶|碗|杯|人|户|张|只|头|条|件|枚|袋|箱|棵|株|盒)(?!性)
        (?:(?=[一-鿿]+\Z)(?!(?<=次)就[^能可要花挣赚得收]).{{0,3}}?(?:能|可|就|(?<!人)要|产|卖|卖到|只|才|收|花|得|补|挣|赚|涨|便宜|多卖|多赚).{{0,3}}?)?       # 一斤能多卖
      | (?<![第统之每])一(?P<sold>[车块幅筐串捆把双台份束根板罐篮包桌笼])[一-鿿]{{1,4}}?(?:[能可要只]?卖(?![了出])到?|[要得]花)                 # 一块豆腐卖
      | (?<![^，。；：！？、“（(\n ])一(?P<priced>[碗张杯瓶盒份条块把只件双串笼桶袋包幅筐捆])[一-鿿]{{1,3}}?              # 一碗面8元
    )\Z
    """,
    re.VERBOSE,
)
_AFTER = pattern(
    rf"\s?(?:(?:[/／]每?|每)个?(?P<basis>(?:[0-9０-９]{{1,4}})?(?:[生孩]|{_BASIS}))(?:(?:[、·/／]|[/／]?每)(?P<time>学?年|学期|季度?|月|日|天))?|一个?(?P<one>[百千]?斤|公斤|亩|吨|天|年|月|度|平|桶|张|晚|位|人|瓶|碗|杯|盒|件|只|头|条|个|盎司|股)"
    r"(?![^的左以计起呢了啊吧，。；、！？\W,;!?]))(?![一-鿿]?均)"
)
_EACH = pattern(
    r"各自?(?:是|获得|获|得|奖励|奖|给予|给|拨付|拨|出资|出|补助|补贴|补|发放|发|投资|投入|捐款|捐赠|捐|领取|领|支付|付|赠送|赠|派出|派|增加|增收|增|有|占|为|达"
    r"|约|近|超|注入|支持|资助|配备|配|安排|建成|新建|建|种|养|送|分得|分|添置|添|增设|设|缴纳|缴|交|选派|选|抽取|抽|留|含|修|栽|植|挂|立|放|输|胜|吃|喝|用|花|出动|携带|带|认领|认购|签|组建|举办|开设|开|推荐|承担|筹集|筹|拿出|罚款|罚|判|完成|收入|提高|下降|上涨|涨|降|买|卖|租|借|了|到)*\Z"
)
#: and these of a noun
_ALSO = _NAMED_BY | frozenset("口段级类线组队科处股室厂矿团社")
#: how far before a figure its basis may stand
REACH = 18
#: what a figure has become stands behind what it was
_CHANGED = pattern(
    r"[由从]?(?:[0-9０-９]{4}年[初末底]?的?|去年的?|原来的?|过去的|以前的)?[0-9０-９.．]{1,9}[余多]?[万亿]?[余多]?(?:元|公斤|斤|吨)"
    r"(?:增加|提高|增长|上升|下降|减少|涨|降|升|增|跌)[到至]了?(?:(?:[0-9０-９]{4}年[初末底]?|今年|去年|如今|现在|目前)的?)?\Z"
)
_BECOME = frozenset("到至了的年在今前底末初")
#: these tell how large something is
_SIZED, _SIZES = frozenset("长宽高重厚深的"), frozenset("米斤吨克里寸尺升素瓦亩层")
#: of so many each and so long: 每人每年|200元
_SPANS = frozenset("年月日天季周晚")
_SUM = pattern("[0-9０-９.．一二两三四五六七八九十百千万余多]{1,8}[元块角毛]")
_EACH_ONE = pattern("每(?P<one>[人户生孩亩头名家村班床户车辆台只株间套])(?:房间?|客房|标间)?\\Z")
_STOPS = pattern(r"[，。；：！？,;!?\n]")
#: the first characters of what is told of a time, and of measure words
_TOLD_BY = "产生供销收纯净可营利纳创处加发输出接客吞用消耗需运吸交成流开增盈租固减节入访登门就诊货工总农实税薪补速"
_FIRSTS = "".join(sorted({word[0] for word in _BASIS.split("|")}))
_HINT_CHARS = pattern(
    "[每均亩年月日周时一各单十百千万](?:(?<=[每均各])|(?<=[年月日周时])(?=[" + _TOLD_BY + "])|(?<=一)(?=[百串笼筐幅个" + _FIRSTS + "])"
    "|(?<=单)(?=[只家户株亩件头套个斤箱台次条袋盒瓶趟吨棵公])|(?<=亩)(?=[产纯收效利成投增可])|(?<=[十百千万])(?=人))"
)
#: where a basis may begin, or end in 均
_HINTS = pattern(rf"每|单[只家户株亩件头套个斤箱台次条袋盒瓶趟吨棵公]|[十百千万]人口?拥有|均|亩[产纯收效利成投增可]|[年月日周时](?:薪|租|工资|补贴|入|收入|速)|[年月日](?:{_OUTPUT})|一个?(?:[百千]?斤|[串笼筐幅]|{_BASIS})|各")


def rate(text: str, start: int, end: int, after: int | None = None) -> tuple[str | None, bool]:
    """`per` and `each` of the quantity `[start, end)`; `after` is where a basis behind it begins (4块钱|一斤)."""
    if text[start - 1 : start] in _BECOME and (changed := _CHANGED.search(text, max(0, start - REACH), start)):
        start = changed.start()  # 人均收入|由98元增加到240元
    at = text.rfind("\n", max(0, start - REACH), start) + 1 or max(0, start - REACH)
    per, each = None, False
    hints = []
    for char in _HINT_CHARS.finditer(text, at, start):
        place = char.start()
        hint = _HINTS.match(text, place, start)
        if hint:
            hints.append((place, hint[0]))
    if hints:
        per = _each_of(text, start, hints)
        if per is None and (found := _nearest(text, at, start, hints)):
            sized = found.lastgroup == "one" and found.end("one") == start and text[end : end + 1] in _SIZED and text[end - 1] in _SIZES
            per = None if sized else _both(text, _basis(found), found)  # 一条560米|长的路
        each = any(hint == "各" and (_EACH.search(text, max(at, place - 2), start) or _does(text, place + 1, start)) for place, hint in hints)
    if per is None:
        basis = basis_at(text, end if after is None else after)
        per = _behind(basis) if basis else None
    return per, each


def _behind(found: re.Match[str]) -> str:
    """The basis behind a figure, with the time that it is for: 550元|/生、年."""
    basis: str = found["basis"] or found["one"]
    return f"{basis}·{found['time']}" if found["time"] else basis


def _each_of(text: str, end: int, hints: list[tuple[int, str]]) -> str | None:
    """The thing that 每个 counts, whatever it is: 每个图书室配送书籍|2000册, 每个乡镇|3名; 个 where it is named before: 每个补贴|5000元."""
    place, hint = hints[-1]
    if hint != "每" or text[place + 1] != "个" or _STOPS.search(text, place, end):
        return None
    row = words().split(text, place + 2, min(end, place + 10))
    named = 0
    while named < len(row) and row[named].kind == "N" and text[row[named].start : row[named].end] not in _GIVEN:
        named += 1
    if named and named < len(row) and not row[named].kind and text[row[named].start] in _ALSO:
        return text[row[0].start : row[named].end]  # 每个工业|口
    if named:
        return text[row[0].start : row[named - 1].end]
    if len(row) > 1 and row[0].kind in ("V", "G", "M") and text[row[1].start] in _NAMED_BY and not row[1].kind:
        return text[row[0].start : row[1].end]  # 每个脱贫|县
    given = row and (row[0].kind in ("V", "G") or text[row[0].start : row[0].end] in _GIVEN) and (len(row) == 1 or row[1].kind)
    return "个" if given and not any(word.kind == "N" for word in row[1:]) else None


def _does(text: str, at: int, end: int) -> bool:
    """Whether one word of doing stands behind 各: 两人各|驾驶|一辆车."""
    row = words().split(text, at, end) if 1 < end - at < 4 else ()
    return len(row) == 1 and row[0].kind == "V"


def basis_at(text: str, at: int) -> re.Match[str] | None:
    """The basis right behind a figure: 5元|/斤, 5元|一斤."""
    return _AFTER.match(text, at) if at < len(text) and text[at] in "/／每一 " else None


def _nearest(text: str, start: int, end: int, hints: list[tuple[int, str]]) -> re.Match[str] | None:
    """The basis that stands nearest before `end`."""
    for place, hint in reversed(hints):
        begins = range(place - 1, max(start, place - 4) - 1, -1) if hint == "均" else (place,)
        for at in begins:
            found = _PER.match(text, at, end)
            if found and (found.lastgroup != "priced" or _is_priced(text, found.end("priced"), end)):
                return found
    return None


def _is_priced(text: str, at: int, end: int) -> bool:
    """Whether `text[at:end]` is a thing that has a price: 一碗|面|8元."""
    row = words().split(text, at, end)
    return (row[-1].kind == "N" or text[end - 1] in SHORT) and all(word.kind != "V" for word in row) and _SUM.match(text, end) is not None


def _both(text: str, basis: str, found: re.Match[str]) -> str:
    """The basis with the one told right before it: 每人每年 → 人·年."""
    first = _EACH_ONE.search(text, max(0, found.start() - 4), found.start()) if basis in _SPANS and text[found.start()] == "每" else None
    return f"{first['one']}·{basis}" if first else basis


def _basis(found: re.Match[str]) -> str:
    if found["person"]:
        return f"人·{found['year']}" if found["year"] else "人"
    if found["both"]:
        return f"人·{found['both']}"
    kind = found.lastgroup
    assert kind is not None  # one of the alternatives matched
    return {"时": "小时"}.get(found[kind], found[kind])
