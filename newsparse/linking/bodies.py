"""The organisation or place that ends before a title: 赛罕区科技局|局长, 环县工商联（总商会）|副主席, 石羊村|的面塑|艺人."""

from __future__ import annotations

from collections.abc import Sequence

from ..gazetteer.names import words as words_of_language
from ..patterns import pattern

#: an organisation or a place ends so
BODY = pattern(
    "(?:公司|集团|中心|大学|[科师农林财工理海医外华地矿电北清浙南武厦川兰]大|非国大|附[中小]|[一二三四五六七八九十]中|学院|学校|中学|小学|银行|医院|卫生院|法院|检察院|法庭|委员会|协会|学会|商会|联合会|基金会|研究会|研究院|研究所|设计院|"
    "国家|中央|军委|国务院|联合国|政治局|书记处|常委会|[村居支监管组筹]委会?|董事会|理事会|监事会|促进会|总会|分会|红十字会|工商联|[文侨残科记作体台足泳篮田排羽乒滑雪奥棋]联|(?<!妥)协|"
    "车间|班组|工段|工区|证券|基金|信托|期货|资本|保险|股份|控股|家庭农场|合作社|联社|组织|机构|部门|农场|牧场|林场|基地|社区|街道|嘎查|苏木|政府|人大|政协|党委|党组|党工委|党支部|支部|总支|工会|妇联|共青团|联盟|党|报|台|网|刊|海关|"
    "(?<=[0-9０-９一二三四五六七八九十])师|(?<!全)国|[局署委部院校厂社办站所队团室科股处司厅会组村镇乡县市区旗省盟州系府店馆园庭场矿行军旅连营排班坊宫寺庄屯岛港企铺]|(?<![产农工商专行就作渔职事创毕林牧])业)$"
)
#: characters of its longest word
BODY_LENGTH = 4
#: what runs over into no organisation's name
#: the first characters of these, by which most places are passed at once
BREAKS = (
    "0123456789一上下与个中为主了今介从他以任会位作你偕傍免其兼凌出击刊判前力加包原去参又及发取叫同向听呼和因在复她如嫁它宣对将就已师希带庆应当怀感慰成我批找把抵担拜据探接提援撤播支敦日早时明昨是晚曾有本来欢毕深清特率现由的目直看着祝禁离称立等籍约给考联致落被要见让说调质贯走赶跟路辞近还这进选造邀采陪随０１２３４５６７８９"
)
BREAK = pattern(
    f"(?=[{BREAKS}])(?:"
    "的|了|着(?![陆装力眼手色衣])|直通(?!车)|怀念|(?<!各)个(?![体人旧])|(?<!自)由|(?<!反)对(?!外)|(?<![户国古书典学党])籍(?!贯)|(?<!及)其(?![中他])|(?<![数证])据|让|(?<![供补])给|被|把|将(?!军)|(?<!小)说|称|(?<![高中初平])等(?!教)|来自|走进|介绍|会见|陪同(?!团)|采访|看到|见到|找到|邀请|拜访|走访|探访|造访|约见|任命|担任[过了]?|作为|当选|包括|以及|"
    "(?<![反效供适相响对])应(?![急用县城届收对聘付战力])|邀|出席|参加|抵达|率领|主持|成员有|祝贺|慰问(?!团)|看望|拜会|接受|随同|贯彻|落实|"
    "今天|昨天|明天|深夜|凌晨|傍晚|清晨|昨晚|近日|日前|目前|当天|下午|上午|晚上|早上|中午|[0-9０-９]+[日月年名位岁个]|一[名位个]|这[名位个家]|"
    "(?<![大协合共不如相胡陪连])同(?![心济仁江盟德安乡学志事行业步期比时一样类城泰方庆兴和胞])|(?<![呼共祥平人])(?<!资源|住房|发展|工业|文化|卫生|教育|农牧|农业|林业|商务|水利|规划|科技|新闻|人口|民政)和(?!平|谐|静|林|田|县|顺|龙)|(?<!海洋|规划|资源|林业|水利|体育|文化|教育|科技|卫生|住房)与(?!发展)|致[电信函]|向(?!阳)|从(?!化|江)|是(?!非)|在(?!线|职)|为(?!民)|叫|兼|时任|现任|原任|如今|同时|其中|还有|随着|加上|支持|力挺|感谢|希望|呼吁|敦促|欢迎|接见|偕|嫁给|师从|接替|击败|对阵|提名|免去|(?=我们?[局委院校厂社站所队村镇乡县市区旗省盟州])|[他她你它]们?|我(?!们?[国局委院校厂社站所队村镇乡县市区旗省盟州])们?|跟随|(?<=[员人者们工师手民众友])及(?!时)|听[完取]|原本|本来|曾[到在]|来到|赶到|前往|离不开|带着|带领|辞[任去]|发表|刊发|播出|援引|撤换|质疑|复信|宣布|要求|选举产生(?:新一届)?|位于|毕业于|就读于|考入|进入|加入|调入|就有|会晤|已经|立即|禁止(?!化学|核)|批准|取消|特别代表|(?<![原起病])因(?![特斯纽果])|去见|联系到|路过|判处|庆祝|"
    "(?<![没所拥具享惠共国公私集全持专保富固稀])有(?=国家|中共|全国|中央|中国|中科院|[两工]院)|又派|(?<![所可何予用是足难加])以(?![色军国来及内外上下北南东西党政方太工农商房阿岭])"
    ")"
)
#: a part of a school or hospital, whose subjects 与 or 和 may join; of which it is a part
SCHOOL_PART = pattern(".[\u4e00-\u9fff]{2,8}(?:学院|学部|系|实验室|研究院|研究所|医学科|中心)$")
HIGH_SCHOOL = pattern("大学|学院|医院|[科师农林财工理海医外华地矿电北清浙南武厦川兰]大|中国科学院")
#: a bracket inside a company's name
INNER = pattern("[（(](?:[\u4e00-\u9fff]{1,6}|[A-Z]{2,8})[）)]$")
#: bodies after which a word may say what of them the title is of: 某某公司|科技|项目经理
STRONG = pattern("公司|集团|中心|大学|学院|医院|银行|研究院|研究所|合作社|委员会|协会|中学|小学|[局厅委]|大队|支队|中队|派出所")
#: bodies that stand right before a name whose office follows it: 保卫处|李铮|处长
FIRM = pattern("(?:[政法察试务事学科]院|政府|[省县市]府|公所|议会|党[部团]|公司|集团|中心|大学|[科师农林财工理海医外华地矿电北清浙南武厦川兰]大|学院|医院|银行|研究院|研究所|合作社|委员会|[村居]委会|协会|学会|中学|小学|[大支中]队|派出所|法院|检察院|党校|科学院|文联|[局处科厅委部室])$")
#: after a place it may say from where one is, not for whom: 湖南籍|选手
FROM = pattern("[籍裔族生]")
#: bodies told before 的: 第一中学|的高三|学生
WHOSE = pattern("(?:公司|集团|中心|大学|学院|医院|法院|中学|小学|学校|合作社|研究院|研究所|幼儿园|银行|派出所|(?<=[\u4e00-\u9fff]{2})厂)$")
#: wide as they are, they name no body
NOWHERE = frozenset(("全国", "我国", "世界", "国内", "国际", "全省", "全市", "全区", "全县", "全旗", "全球", "国家级", "省级", "市级", "现场", "值班", "当班", "跟班", "返乡", "回乡", "下乡", "驻村", "包村", "包片", "包组", "联村", "挂村", "下派", "全乡", "全镇", "全村", "乡村", "农村", "山村", "渔村", "城市", "城区", "民营企业", "本地", "当地", "外地", "外省", "基层", "参会", "与会", "参展", "参赛", "受访", "随行", "随队", "前来", "老", "女", "男"))
LATIN = pattern("[A-Za-z0-9０-９Ａ-Ｚａ-ｚ“”·]")
#: between a body and a title, or before a body, it says nothing of either: 市水务局|原|副局长, 前|民进党主席
FORMER = pattern("(?:时任|现任|新任|继任|候任|原|前|新)$")
FORMERLY = pattern("(?:时任|现任|新任|原|前)")
LOCAL = ("当地", "本地")
#: between a body and a title, of what sort the person is: 刑侦大队|“90后”|民警, 第一医院心内科|特邀|专家, 市政协|多名|副主席
QUALITY = pattern("(?:[多几两三数][名位]|专业|专职|兼职|“?[0-9０-９]{2}后”?|特邀|特聘|特约|知名|著名|资深|优秀|年轻|青年|退休|离休|返聘|值班|执勤|当班|一线|女|男|老|[高初大][一二三四]|[一二三四五六七八九]年级|(?:[高初]?[一二三四五六](?:年级)?)?(?:[（(][0-9一二三四五六七八九十]{1,2}[）)]|[0-9]{1,2})班)$")
#: the last characters of these
QUALITIES = frozenset("业职名位后”邀聘约名深秀轻年休班勤线女男老班一二三四级")
#: what a firm's shares are dealt by, between its name and the office
CODE = pattern("[（(][0-9]{4,6}(?:[.．]?[A-Z]{2})?[）)] ?的?$")
#: who has such an office may be told with the firm's short name: 松江车研|首席执行官
FIRM_OFFICE = pattern("(?:副|联合|名誉|执行|高级)*(?:总经理|董事长|总裁|首席[执运技财][行营术务]官|创始人|创办人|合伙人)")
#: these tell what the firm is like, or what of it the office leads, and are no name: 品牌|创始人, 大区|总经理
NO_FIRM = pattern("^[该本我此某这那两一]|(?:品牌|项目|平台|企业|网站|餐厅|饭店|饭馆|机构|团队|工坊|产业|大区|区域|事业|业务|市场|运营|执行|常务|职业|民营|年轻|单位|公司旗下)$")
#: between a place and a title, of what sort the person is: 石羊村|的面塑|艺人
OF_PLACE = pattern("的[\u4e00-\u9fff]{1,4}$")
#: words before a place that belong to the body's name
LEADING = ("中共", "中央人民政府", "中华人民共和国", "国网", "南网", "中车", "南车", "北车", "中铁", "中建", "中交", "中电", "中石油", "中石化", "中海油", "中储粮", "华能", "华电", "大唐", "国能", "民革", "民盟", "民建", "民进", "农工党", "致公党", "九三学社", "台盟", "共青团", "空军", "海军", "陆军", "武警", "解放军", "该", "国家", "全国", "驻", "中国", "国立", "省立", "市立", "县立", "私立")
#: the last characters of bodies whose head is told in one word with them: 呼和浩特市|市长, 图书馆|馆长
LEADS = frozenset("部局厅院省市县区旗镇乡村校所社会台厂馆团行科处")
#: those of them that are divisions
LEVELS = frozenset("省市县区旗镇乡村")
#: before a place, the school or firm whose branch stands there: 松江师大附中|环县学校, 松江控股|中国区
SCHOOL = pattern("(?:公司|集团|控股|银行|股份|房产|地产|大学|学院|[科师农林财工理海医外华地矿电北清浙南武厦川兰]大|附[中小]|[一二三四五六七八九十]中)$")
Places = Sequence[tuple[int, int]]


def joined_to_word(text: str, at: int, low: int) -> bool:
    """Whether the character before belongs to a word with the one at `at`: 目前 before 前."""
    return at > low and text[at] in "前原代新" and text[at - 1 : at + 1] in words_of_language()


def body_before(text: str, at: int, low: int, places: Places) -> tuple[str | None, int]:
    """The organisation or place that ends at `at`, and where it begins; without one None, and where to read on."""
    former = FORMER.search(text, max(low, at - 2), at)
    if former and not joined_to_word(text, former.start(), low):
        return _ends_at(text, former.start(), at, low, places)
    return _ends_at(text, at, at, low, places)


def _ends_at(text: str, end: int, at: int, low: int, places: Places) -> tuple[str | None, int]:
    """`body_before` of a title at `at`, the body ending at `end`."""
    if end > low and text[end - 1] == "》":  # 《石羊诗刊》|副主编
        begin = text.rfind("《", max(low, end - 20), end)
        return (text[begin:end], begin) if begin >= 0 else (None, at)
    code = CODE.search(text, max(low, end - 14), end) if end > low and text[end - 1] in "）) 的" else None
    if code and (begin := _begin(text, code.start(), low, places)) < code.start():  # 松江股份（600000.SH）|董事长
        return text[begin : code.start()], begin
    if end > low and text[end - 1] == "的":  # 赛罕区的养殖户: only a place stands so
        return _place(text, end - 1, at, low, places)
    quality = QUALITY.search(text, max(low, end - 9), end) if end > low and text[end - 1] in QUALITIES else None
    if quality:
        begin = _begin(text, quality.start(), low, places)
        if begin < quality.start() and _is_body(text, begin, quality.start(), places):
            return text[begin : quality.start()], begin
    begin = _begin(text, end, low, places)
    if text[begin:end] in NOWHERE:
        return None, begin
    if begin < end == at and text[at : at + 1] in LEADS and text[at + 1 : at + 2] == "长":
        one = any(start == begin and stop == at + 1 for start, stop in places)  # 呼和浩特市长
        if not one and text[at] in LEVELS and text[begin:end] in words_of_language() and text[end - 1] not in LEADS and not any(start < end and begin < stop for start, stop in places):
            return None, begin  # 抗日|县长
        if one or text.startswith("组织部", at - 2) or not _is_body(text, begin, end, places):
            return text[begin : at + 1], begin
    if begin < end and not _is_body(text, begin, end, places):
        if _is_firm(text, begin, end, at, low):
            return text[begin:end], begin
        cuts = [found.end() for found in STRONG.finditer(text, begin, end) if text[found.end()] != "生"]  # 大学生|代表
        cuts += [stop for start, stop in places if begin <= start and stop < end and not FROM.search(text, stop, end)]
        if cuts and end - max(cuts) <= 4:
            return text[begin : max(cuts)], begin
        sort = OF_PLACE.search(text, max(low, end - 5), end)
        return _place(text, sort.start(), at, low, places) if sort else (None, at)
    return (text[begin:end], begin) if begin < end else (None, at)


def _is_firm(text: str, begin: int, end: int, at: int, low: int) -> bool:
    """Whether all from a mark to an office of firms is a firm's short name: ，松江车研|首席执行官."""
    if not 2 <= end - begin <= 8 or FIRM_OFFICE.match(text, at) is None or (begin > low and "\u4e00" <= text[begin - 1] <= "\u9fff"):
        return False
    return text[begin:end] not in words_of_language() and NO_FIRM.search(text, begin, end) is None


def _place(text: str, end: int, at: int, low: int, places: Places) -> tuple[str | None, int]:
    whole = [start for start, stop in places if stop == end]
    if not whole and WHOSE.search(text, max(low, end - 4), end):
        whole = [_begin(text, end, low, places)]
    return (text[min(whole) : end], min(whole)) if whole else (None, at)


def _is_body(text: str, begin: int, end: int, places: Places) -> bool:
    inner = INNER.search(text, begin, end) if text[end - 1] in "）)" else None
    stop_at = inner.start() if inner else end
    return bool(BODY.search(text, max(begin, stop_at - BODY_LENGTH), stop_at)) or any(stop == end and start >= begin for start, stop in places)


def _begin(text: str, end: int, low: int, places: Places) -> int:
    """Where the run of characters before `end` that may be one body's name begins."""
    begin = _run(text, end, low)
    inside = [start for start, stop in places if begin <= start and stop <= end + 1]
    for found in BREAK.finditer(text, begin, end):
        if found[0] in ("和", "与") and _one_body(text, begin, found.start(), end, places):
            continue
        if not any(start <= found.start() and found.end() <= stop for start, stop in places):
            begin = found.end()
    former = FORMERLY.match(text, begin, end)
    if former and former.end() < end and begin not in inside and (former[0] in ("时任", "现任", "新任") or text[begin : begin + 2] not in words_of_language()):
        begin = former.end()
    if text.startswith(LOCAL, begin) and begin + 2 < end:
        begin += 2
    inside = [start for start in inside if start >= begin]
    if inside and not text[begin : min(inside)].startswith(LEADING) and not SCHOOL.search(text, begin, min(inside)):
        begin = min(inside)
    quote = text.rfind("“", begin, end)
    if quote >= 0 and "”" not in text[quote:end]:  # 前“行政院|院长”
        begin = quote + 1
    while begin < end and text[begin] in "“”·、及" and not (text[begin] == "“" and "”" in text[begin : end - 1]):  # “星火”调研团
        begin += 1
    return begin


def _run(text: str, end: int, low: int) -> int:
    begin = end
    while begin > low and end - begin < 30:
        char = text[begin - 1]
        if "\u4e00" <= char <= "\u9fff" or LATIN.match(char):
            begin -= 1
        elif char in "）)" and (inner := INNER.search(text, max(low, begin - 8), begin)):  # 旅游（集团）有限公司
            begin = inner.start()
        else:
            break
    return begin


def _one_body(text: str, begin: int, at: int, end: int, places: Places) -> bool:
    """Whether 和 or 与 stands inside a body's name: 库伦旗农牧和科技局, 松江大学信息与工程学院, not 北京和上海市."""
    if any(at < start < end for start, _ in places):
        return False
    named = any(begin <= start and stop < at for start, stop in places) or text.startswith("国家", begin)
    if SCHOOL_PART.match(text, at, end) is not None:
        return (named or HIGH_SCHOOL.search(text, begin, at) is not None) and (text.startswith("城市", at - 2) or BODY.search(text, begin, at) is None)
    return text[at] == "和" and named and (text[end - 1] in "局厅部委办" or text[end : end + 2] in ("部长", "局长", "厅长"))
