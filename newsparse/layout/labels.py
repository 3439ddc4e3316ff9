"""The names that stand over articles: columns' rubrics, places, notices; and a writer's name under a headline."""

from __future__ import annotations

import re
from functools import lru_cache

from ..gazetteer.divisions import gazetteer
from ..gazetteer.names import han_weight, minority
from ..gazetteer.names import words as words_of_language
from ..patterns import pattern
from .across import likely_given
from .evidence import closes_with_word

#: the names that pages and columns of Chinese papers commonly carry
RUBRICS = frozenset(
    """
    要闻 综合 时政 科教 文体 文教 教科文卫 经济 社会 法治 法制 文化 教育 科技 体育 国际 国内 民生 评论 副刊 旅游 健康 文旅 财经 金融 产经 区域 地方 基层 一线 生态 环保 农业 农村 三农 乡村 乡村振兴 党建 政法 军事
    卫生 医疗 城事 城市 都市 街谈 街谈巷议 校园内外 市井 关注 聚焦 视点 焦点 热点 观察 深读 深度 读数 图说 图见 光影 影像 镜头 图片 图片新闻 新闻图片 特别报道 专题 专版 专栏 连线 来论 来信 读者来信 记者手记 人物
    故事 纵横 速览 速递 新闻速递 快讯 简讯 短讯 要讯 资讯 动态 基层动态 公告 广告 服务 便民 天下 环球 世界 台港澳 港澳台 两会 理论 思想 学习 调查 追踪 直击 现场 第一现场 救援 消防 交通 平安
    会议 言论 时评 社评 短评 盟市 旗县 旗县区 区县 县区 市区 乡镇 街道 社区 草原 城乡 亮点 看点 头条 封面 新闻 本版导读 今日导读 要闻导读 导读 目录 编读 文苑 艺术 读书 娱乐 影视 汽车 房产 消费 市场 公司 证券
    能源 人才 就业 招聘 双拥 国防 统战 人大 政协 纪检 工会 青年 妇女 少儿 校园 史志 民族 宗教 气象 应急 审计 税务
    政治 民主政治 政策解读 政策 解读 权威发布 权威解读 时讯 时评天下 简明新闻 新闻简报 国内新闻 国际新闻 本地新闻 社会新闻 综合新闻 时政新闻 经济新闻 今日要闻 今日关注 今日聚焦 今日视点 新闻链接
    相关链接 延伸阅读 背景链接 新闻背景 新闻观察 新闻调查 新闻追踪 新闻聚焦 新闻纵深 新闻故事 新闻人物 新闻现场 记者观察 记者调查 记者走基层 走基层 新春走基层 一线调研 蹲点日记 海外 海外版 海峡
    港澳 台湾 华人 侨乡 军营 强军 军旅 书香 悦读 阅读 书评 诗歌 散文 随笔 杂谈 漫画 美术 书画 摄影 收藏 戏剧 音乐 非遗 文博 文史 文学 作品 大地 天地 广场 论坛 访谈 对话 专访 特写 通讯 特稿 综述 述评
    楼市 置业 家居 车市 股市 基金 保险 银行 理财 财富 投资 创业 创新 工业 制造 商贸 商业 外贸 开放 物流 数字经济 数据 科普 智能 网络 通信 水利 林业 渔业 牧业 国土 住建 城建 城管 市政 环境 绿色 美丽乡村
    农事 三农视点 脱贫攻坚 外埠 本埠 外埠新闻 本埠新闻 省内 省内新闻 时事 时事新闻 国际时事 市内 国内外 省内外 市内外 区域新闻 县域 县域经济 县市 市县 市州 各地 各地新闻 园区 企业 国企 民企 质量 食品 药品 食安 养老 养生 中医 名医 健康生活 生活 家庭 家园 情感 婚恋 亲子 育儿 美食 时尚
    出行 户外 假日 休闲 美景 风景 风采 风物 人文 民俗 往事 岁月 记忆 春秋 钩沉 史话 党史 红色记忆 先锋 榜样 典型 楷模 好人 凡人善举 百姓 百姓生活 街巷 邻里 田野 身边 身边事 热议 热线 曝光 求证 辟谣
    问政 问答 答疑 提示 提醒 警示 警方 说法 以案说法 案件 案例 法苑 法庭 检察 公安 司法 禁毒 反腐 廉政 清风 党风廉政 组织 宣传 群团 团青 教研 考试 高考 招生 博览 集锦 荟萃 掠影 剪影 一瞥 一角 一周
    一周要闻 每日 今日 昨日 早报 晚报 午报 周刊 周末 特刊 专刊 增刊 启事 声明 遗失声明 讣告 更正 小启 来函 来函照登 读者来函 来信照登 天气 天气预报 彩票 赛事 足球 篮球 奥运 全运会 亚运会 全民健身
    学术动态 史海钩沉 文史天地 艺海 影坛 荧屏 棋牌 集邮 收藏天地 健康之友 医药卫生 生活顾问 家庭生活 家庭医生 家庭内外 家长学校 学生园地 少儿天地 教育天地 高校传真 青春驿站 青年一代 青年之友 情感世界 婚姻家庭 人间百态 大千世界
    社会万花筒 社会广角 社会经纬 法律咨询 法律顾问 法制园地 法制天地 案例分析 消费指南 消费者之声 市场行情 市场信息 市场透视 供求信息 致富信息 科技信息 经济信息 信息窗 信息台 服务台 为您服务 农业科技 农技服务 农村天地 科技兴农 科技之窗
    科学与生活 知识窗 百科知识 生活百科 生活之友 小知识 小窍门 美食天地 旅游天地 风土人情 名胜古迹 民间故事 诗苑 诗潮 散文随笔 小小说 微型小说 长篇连载 文艺评论 新书架 读书与出版 编读往来 群众来信 读者之声 热线电话 市长热线
    百姓呼声 舆论监督 曝光台 回音壁 国际瞭望 国际纵横 国际风云 世界之窗 世界各地 异域风情 体坛 体坛纵横 体坛风云 体育天地 足球世界 赛场内外 国内要闻 国际要闻 本市新闻 本省新闻 省城新闻 地市新闻 县区新闻 乡镇新闻 企业新闻
    公司新闻 财经新闻 证券市场 金融天地 房地产 经济与法 经济生活 经济广角 经济论坛 改革论坛 理论学习 理论与实践 党的生活 党建园地 支部生活 组织人事 统一战线 人大之窗 政协之声 双拥园地 国防教育 军事天地 军营生活 警方在线 交警之窗
    声音 看台 广角 视野 视角 视窗 话题 观点 漫谈 絮语 茶座 沙龙 夜话 众议 众说 微言 微议 快评 锐评 短论 民声 民情 民意 社情民意 百家言 百家谈 随手拍 农村版 城市版 市场版 生活版 周末版 文化版 经济版
    体育版 国际版 要闻版 副刊版 行与思 知与行 思与行 学与思 读与思 问与答 图与文 看与思 议与论 市声 旧闻 老照片 史料 读史 书架 书坊 书林 书讯 新知 新语 新论 新作 新风 新貌 新篇 剧评 影评 乐评 诗选
    诗页 诗词 词苑 艺苑 艺谭 文艺 文坛 文萃 文摘 文粹 笔会 笔谈 杂文 连载 译文 译丛 域外 外电 国际副刊 环球风 他山之石 一家之言 百家争鸣 来稿选登 读编往来 编读桥 信箱 投诉 维权 爆料 帮办 督办 回应
    反馈 最新 即时 突发 本报专稿 独家 特别关注 特别策划 策划 系列报道 连续报道 深度报道 调查报告 数说 图解 一图读懂 履职 建言 村事 农情 农经 农资 田园 畜牧 农机 农技 工交 工贸 财贸 财税 金融街 商情
    商界 行情 期货 外汇 债市 公司与产业 产业 知识产权 民族团结 对口支援 警事 警讯 警界 警民 警察故事 交管 路况 民航 港航 市容 环卫 园林 社保 医保 民政 慈善 公益 体彩 福彩 开奖 彩市 赛场 田径 乒羽
    围棋 国足 亚冠 高教 职教 成教 留学 考研 公考 家校 师者 学子 校园风 小记者 习作 童谣 益智 心理 保健 食疗 健身 美容 服饰 时装 数码 网事 网谈 网议 网言 网评 热搜 热帖 职场 创客 青工 党课 政声
    政风 政务 普法 信访 方志 编办
    消防之窗 平安建设 工会生活 职工园地 职工之家 妇女之友 老年生活 老年天地 夕阳红 港澳台侨 特区新闻
    """.split()  # noqa: SIM905
)
_REVERSED = frozenset(name[::-1] for name in RUBRICS)
_ROTATED = frozenset(name[at:] + name[:at] for name in RUBRICS for at in range(1, len(name)))
#: the second half of a column's name of four characters, whose first tells of what: 科技|视点
_HALVES = frozenset(
    """
    新闻 视点 视野 视窗 视角 观察 天地 纵横 聚焦 广场 广角 论坛 专版 专刊 周刊 动态 资讯 速递 在线 前沿 焦点 热点 快讯 简讯 快报 要闻 大观 博览 故事 见闻 走笔 现场 写真 纪实 纪事 风采 风云 之窗 之声 视线 看点 亮点
    话题 瞭望 扫描 集萃 集锦 文摘 播报 发布 连线 热线 链接 解读 评论 漫谈 随笔 札记 手记 茶座 沙龙 课堂 讲堂 园地 百科 指南 提醒 提示 警示 说法 人物 风情 万象 百态 掠影
    """.split()  # noqa: SIM905
)
#: the second half of such a name by which it is known from its end too
_TURNED = frozenset("风采 漫笔 走笔 絮语 拾零 拾趣 茶座 沙龙 园地 百态 驿站 掌故 点滴 聚焦 广角 视窗 访谈 论坛 信箱 连线 传真 追踪 直击 纪事 见闻".split())  # noqa: SIM905
#: and by which it is surely one: 乡镇传真
_SURELY = frozenset("风采 园地 百态 聚焦 广角 视窗 连线 传真 追踪 直击".split())  # noqa: SIM905
_CLASSES = frozenset("省市县区旗盟州乡镇村集苏木嘎查街道社")
_PLACE = pattern(r"[\u4e00-\u9fff]{1,9}(?:市|县|区|旗|州|盟|镇|乡|省|村|街道|嘎查|苏木|地区|农场|林场|新城)")
#: one to three names: 李 铮, 李铮 王飞; the range of Han characters is slow to compile, so it stands there once
_NAME = pattern(r"(?=[\u4e00-\u9fff\s、]+\Z)[^\s、](?:\s*[^\s、]){1,3}(?:[\s、]+[^\s、](?:\s?[^\s、]){1,3}){0,2}")
_SURNAMES = frozenset(
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章苏潘葛范彭郎鲁韦马苗方俞任袁柳鲍史唐费薛雷贺倪汤滕殷罗毕郝安常乐于傅齐康伍余顾孟黄穆萧尹姚邵汪祁毛"
    "狄米明戴谈宋庞熊纪舒屈项祝董梁杜阮蓝闵季贾路江童颜郭梅盛林钟徐邱骆高夏蔡田樊胡凌霍虞万支柯管卢莫房裘丁邓郁单洪包左石崔吉龚程邢裴陆荣翁荀甄曲封靳段焦侯全班秋仲伊宁仇栾甘厉戎祖武符刘景詹束龙叶幸司黎薄"
    "印白蒲鄂索赖卓蔺屠蒙池乔阴胥闻党翟谭贡姬申冉桑桂牛边燕尚温庄晏柴瞿阎连习艾鱼容向古易廖终衡步都耿满匡国文寇广欧利师巩聂晁冷辛阚那简饶曾沙鞠关查竹游权盖益桓岳帅云仝肖闫占付代解仉"
)
#: over the text of a notice, which has no other title
_ANNOUNCES = pattern(r"(?:[\u4e00-\u9fff0-9“”《》（）()、]{0,30}(?:公告|通告|公示)|[\u4e00-\u9fff]{0,6}(?:声明|启事)|关于.{4,40}的(?:通知|通报|意见|决定|命令|批复)|(?:本[报刊])?(?:[昨今][日天])?(?:更正|勘误)|[小敬]启|讣告|致歉|招领|停[电水气暖]通知)")
_COLUMN = pattern(
    r"""[\u4e00-\u9fff“”·]{1,6}(?:走基层|调研行|行动|进行[时曲]|新征程|新篇章|有我|第一课|的节日|一线|观察|故事|[手札]记|纪事|见闻|聚焦|[快时短锐微]评|[夜漫]话|广角|视窗|瞭望台?|之[窗声光]
    |大家谈|面对面|直通车|风采|风景线|回眸|巡礼|展播|档案|专栏|专访|访谈|连载|[课讲]堂|论坛|信箱|[在连]线|传真|追踪|[直目]击|新[风貌知说韵视事]|视野|天下|大地|时空|万象|纵横|那些事|看变化|在基层|在路上|在行动|在身边
    |漫笔|走笔|絮语|拾零|拾趣|夜谈|今日谈|茶座|沙龙|园地|百态|驿站|口述|一得|之见|掌故|点滴)""",
    re.VERBOSE,
)
#: no name is longer
_LONGEST = 8
#: what a writer is called behind the name: 邓达昌医生
_CALLED = frozenset(["医生", "医师", "博士", "教授", "律师", "老师", "院士", "法师", "牧师", "神父"])
#: what weighs that has no surname
_NONE = -99.0
#: so much a name weighs that stands behind a place or office
_BESIDE = -2.5
#: and so much one that is a word too
_WORD = -1.0
#: a word is no name, though it begins with a surname, that weighs less: 代价, 项目, not 高原; nor a word of two letters that weighs less a given name
_NO_NAME, _NO_GIVEN = -3.4, -2.5
#: 新闻快车, 暖新闻, not 假新闻
_NEWS = pattern(r"新闻(?:集装箱|[快专][车线递]|超市|茶[馆座]|[大早晚夜]餐|眼|链|圈|吧)|[\u4e00-\u9fff]{1,2}新闻(?<![假布]新闻)")
_DIVIDING, _MARKS = frozenset("·．•/&"), pattern(r"[·．•/&]")
_NOT_LABEL = pattern(r"[0-9０-９，。、；：！？,;:!?]")


def bare(text: str) -> str:
    return "".join(text.split())


def is_rubric(text: str) -> bool:
    """A page's or column's rubric: also printed with blanks, reversed, its end first, or cut down to one character."""
    word = bare(text)
    if len(word) == 1:
        return "\u4e00" <= word <= "\u9fff"
    if not _DIVIDING.isdisjoint(word) and all(part in RUBRICS for part in _MARKS.split(word)):
        return True
    if len(word) > 6:
        return False
    if word in RUBRICS or word in _REVERSED or word in _ROTATED or is_paired(word) or _is_turned(word) or (len(word) == 4 and word[2:] in _SURELY) or _NEWS.fullmatch(word) or _CLASSES.issuperset(word):
        return True
    # letter-spaced; two characters may be a name: 李 铮
    return len(text.split()) == len(word) and (len(word) > 2 or word[0] not in _SURNAMES)


def is_foreign(text: str) -> bool:
    """A page's number or a column's name of two letters and more: it may stand in a text that it is no part of."""
    return text.isdecimal() if len(text) < 3 else len(text) < 12 and is_rubric(text)


def names_column(text: str) -> bool:
    """It is the name of a page or column, none of a place: 基层动态, 工会园地."""
    word = bare(text)
    return word in RUBRICS or is_paired(word) or is_column(word) or _NEWS.fullmatch(word) is not None


def is_paired(word: str) -> bool:
    """A column's name of two: 科技视点, 文化视野."""
    return len(word) == 4 and word[2:] in _HALVES and word[:2] in RUBRICS


def is_announcement(text: str) -> bool:
    """The name of a notice, which stands over its text as the title: 遗失声明, 更正."""
    return _ANNOUNCES.fullmatch(bare(text)) is not None


def _is_turned(word: str) -> bool:
    """A column's name of four letters is printed from its end, or its end first: 采风组班, 风采班组."""
    return len(word) == 4 and any(is_paired(turned) or (turned[2:] in _TURNED and is_column(turned)) for turned in (word[::-1], word[2:] + word[:2]))


def is_place(text: str) -> bool:
    return _PLACE.fullmatch(text) is not None and not all(c in _CLASSES for c in text)


def is_label(text: str) -> bool:
    """Short enough to stand over a headline: a rubric, a place or a column's name."""
    word = bare(text)
    return (len(word) <= 4 or is_rubric(text) or is_place(word)) and not _NOT_LABEL.search(word)


def is_column(text: str) -> bool:
    """A column's or campaign's name by its last word: 新春走基层, 三晋广角; a title may be meant too."""
    return _COLUMN.fullmatch(text) is not None


#: bodies and meetings by their last word, and what tells in a short line
_BODY = pattern(
    r"""[\u4e00-\u9fff0-9]{2,12}(?:公司|集团|车间|大队|小队|生产队|公社|工厂|[钢铁铝纱药电水船烟机][厂]|[煤铁油金][矿]|农场|林场|中学|小学|大学|学院|医院|法院|检察院|管委会|党委|支队|分局|供电局|税务局|公安局|教育局|交警队|派出所|社区|街道|办事处|合作社
    |运动会|博览会|交易会|(?<![比参决预竞开停复大])赛|代表大会|艺术节|文化节|工程|行动|活动)""",
    re.VERBOSE,
)
_TELLS = pattern("举[办行]|召开|开[展幕工设]|闭幕|将|[已被把为是在获赴到给让使助向对从与和及]|成立|建[成设立]|发生|走进|落户|来到|查[处封获办]|探访|调研|进(?!出口)|出席|会见|支持|推[进动]|加强|服务|迎|亮相|新增|启动|实施|推出|打响|展开|部署|掀起|组织|参与|喜迎|欢度|体验")


def is_body(text: str) -> bool:
    """A body or meeting alone, without a word that tells something of it: 青山造船厂三车间, 省第九届运动会."""
    return _BODY.fullmatch(text) is not None and _TELLS.search(text) is None


def is_name(text: str, above: str) -> bool:
    """A name alone under a headline: 李 文, and pen names where no rubric can stand."""
    if bare(text)[-2:] in _CALLED and is_person(bare(text)[:-2]):
        return True
    if not _NAME.fullmatch(text) or is_rubric(text) or is_place(text):
        return False
    known = words_of_language()
    if text in known and (_person(text) < _NO_NAME or not closes_with_word(above)):
        return False  # 将付出|代价, 互致|贺电
    if len(text) == 3 and text[1:] in known and likely_given(text[1:]) < _NO_GIVEN:
        return False  # a title's end: 会开幕, 方否认
    if text[0] not in _SURNAMES:
        return len(text) <= 3 and not is_label(above) and text not in known and not gazetteer().named(text[:2])  # 海地首|都
    return not is_label(above) or (len(bare(text)) <= 3 and not is_rubric(above))


#: where or what the writer is, and the name: 江东 史济民, 青山县委书记 李文
_FROM = pattern(r"[\u4e00-\u9fff·（）()、]{2,24}(?:[ \u3000]+[\u4e00-\u9fff]{2,10}){0,2}[ \u3000]+(?=([\u4e00-\u9fff](?:[ \u3000]?[\u4e00-\u9fff]){1,6})\Z)")


def signs(text: str) -> bool:
    """Who wrote a text, with the place or office before the name: 江东 史济民."""
    found = _FROM.match(text) if len(text) <= 30 else None
    if found is None or is_place(found[1]):
        return False
    name = bare(found[1])
    if len(name) > 3:
        return _minority(name) or (len(name) == 4 and name[:2] in minority())
    return _person(name) > (_WORD if name in words_of_language() else _BESIDE)


@lru_cache(1 << 10)
def is_person(text: str) -> bool:
    """A Chinese name by its letters, no word and no column's name: 刘海涛, not 金融眼."""
    name = bare(text)
    if not 2 <= len(name) <= _LONGEST or name in words_of_language() or is_rubric(text):
        return False
    return (len(name) <= 4 and _person(name) > 0.0) or _minority(name)


def _minority(name: str) -> bool:
    """A Mongolian, Tibetan or Uyghur name of known parts: 巴图格日勒, 达娃央宗."""
    known = minority()
    return any(name[:size] in known and (size == len(name) or name[size:] in known) for size in range(2, len(name) + 1))


def _person(name: str) -> float:
    """The weight of a name by how common its letters are, its surname of one letter or two."""
    weight = han_weight(name)
    return _NONE if weight is None else weight
