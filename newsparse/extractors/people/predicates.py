"""Where a predicate begins: behind 李小妹 in 李小妹|拉着儿子, behind 何必 in 何必|从镇里请来."""

from __future__ import annotations

from functools import lru_cache

from ...gazetteer.names import listed, words
from ...gazetteer.nouns import words as nouns
from ...gazetteer.titles import titles
from ...patterns import pattern

#: verbs of one character, those left out that often end a given name
VERBS = frozenset(
    "说讲谈问答喊叫笑哭看听摸拿端捧抱背扛抬挑拉推提拎举放搁摆挂贴插拔摘采割砍劈锯刨挖铲填埋浇种栽养喂赶牵骑驾开坐站蹲跪趴躺睡走跑跳爬游飞追找寻等守护管擦洗扫刷晒晾烤煮炒蒸煎熬炖"
    "切剁剥削磨碾舀盛倒灌装卸运送寄交付给递接收买卖租借还赔赚挣花存取领带陪扶搀救帮教读写画算记唱演吹弹敲打拍踢投射扔抛甩摔砸撕折叠缝补绣织编捆绑扎系解锁关点烧扑灭修造盖搭拆搬迁移住租"
    "留回进出来去到拍抡赢输夺捧抓捉捕钓网撒播翻转拐绕穿戴脱披裹围遮挡顶压按捏揉搓拧扭拨划撑摇晃抖甩挥招握牵挽搂吃喝尝闻嚼吞吐咬舔吸抽用做干办搞弄忙管查验测量称数选挑拣分配"
    "支忙急累率讨作要求请邀约见会遇碰撞闯冲躲逃避拖拽扯挪凑摊涂抹刻雕凿钻焊接铺垫码堆捡拾拢聚散碎掏塞挤捞舂筛晾垒砌伐剪裁染描拓印订签盖拨汇兑欠攒凑捐献掰作当任做入加离辞退返赴奔染患得失忘记想念盼怕愁急恨爱恋娶嫁"
)
#: behind a verb: it was or is being done
ASPECTS = frozenset("着了过得")
#: the same, which also stand in words and names
RESULTS = frozenset("起出住完到遍满在去上下来进往好")
#: words of grammar that begin a predicate, unless a word begins with them: 把|它, not 把握
GRAMMAR = frozenset("是把被从给对跟用在让使往就也却又便还都已仍则曾每到致受这为更即携偕凭")
#: the same before a verb; else they end names: 王平|正忙着, 王志刚|家
ADVERBS = frozenset("正")
#: 被|“双开”, 在|《春泥》
QUOTES = frozenset("“‘《「『")
#: what players, actors and suspects do, which no table of verbs has, and words that tell of several or of the first time
ACTS = frozenset(
    ("头球", "盖帽", "上篮", "扑出", "罚篮", "伤退", "离场", "下场", "挂靴", "献唱", "发片", "产子", "产女", "被捕", "获刑", "刑拘", "致歉", "吐槽", "点赞", "发博", "力压", "力撑",
     "匆忙", "害羞", "羞涩", "首次", "此役", "两人", "二人", "三人", "四人",
     "挑传", "直传", "回传", "横传", "长传", "斜传", "分球", "直塞", "主罚", "罚进", "罚失", "罚中", "挑射", "怒射", "补射", "铲射", "吊射", "爆射", "倒钩", "冷射", "头槌", "梅开", "染黄",
     "染红", "中投", "暴扣", "补篮", "左脚", "右脚", "单刀", "拿球", "停球", "内切", "倒地", "手球", "独造", "传射", "压哨", "禁区", "反越", "前插", "后插", "双杀", "救主", "扣球",
     "吊球", "摘金", "摘银", "摘铜", "折桂",
     "右路", "左路", "中路", "前场", "后场", "大禁", "小禁", "垫射", "扫射", "抽射", "推射", "劲射", "射入", "射失", "飞身", "扑球", "断球", "传球", "强突", "抢点", "包抄", "顶入", "推空", "破网", "建功", "世界波",
     "争顶", "扑救", "放倒", "绊倒", "铲倒", "没收", "战术", "犯规", "接队", "近距", "左侧", "右侧", "突施", "轰门", "攻门", "拔脚", "起脚", "凌空", "得手", "挡出", "封堵", "解围", "拦截", "铲断", "吃牌", "领到",
     "接应", "戴帽", "直塞", "横敲", "分边", "内线", "外线", "底角", "砍下", "空砍", "轰下", "狂砍", "为师", "学戏", "练功", "学艺", "饰演", "领衔", "主演", "以及")
)  # fmt: skip
#: a day told in Chinese figures: 休斯|二十七日重申, not that of a dateline
NUMBERS = frozenset("一二三四五六七八九十")
DAY = pattern("(?:[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])日(?![本电讯益])")
#: to whom one turns: 林杰|向记者介绍
TOWARDS = frozenset("向对")
AUDIENCE = frozenset(("记者", "大家", "本报", "本刊", "媒体", "观众", "读者", "民警", "警方", "法院", "法庭", "群众", "村民", "对方", "来宾", "他们", "她们", "我们", "自己", "外界", "笔者"))
#: what tells that the letter before it is none of a name: 于|去年, 上|微博, 之|乱
TURNS = {"于": frozenset("昨今去前当本上"), "上": frozenset("微网台任山车前去来"), "之": frozenset("乱死妻女父母墓手口"), "撰": frozenset("《有写文"), "著": frozenset("《有")}
#: before a work's title: 郑德樵|撰《通志》
WRITES = frozenset("撰著")
#: 笑|称, 怒|斥
ALOUD = frozenset("笑哭叹怒答")
SAYING = frozenset("称言道曰斥")
#: what he is: 周平|任县长, 周平|为主编
SERVING = frozenset("任为当")
#: whose they are: 高延修|的女儿
KINDRED = frozenset(("女儿", "儿子", "父亲", "母亲", "妻子", "丈夫", "爱人", "老伴", "家人", "家属", "弟弟", "哥哥", "姐姐", "妹妹", "孙子", "孙女", "遗体", "遗孀", "徒弟", "同事", "邻居", "男友", "女友", "前妻", "前夫", "老公", "老婆", "女婿", "儿媳", "公公", "婆婆", "岳父", "岳母", "恩师", "弟子", "学生", "助理", "粉丝", "骨灰", "墓碑", "坟墓"))
OF_KIN = frozenset([word[0] for word in KINDRED])
#: 第|一次
ORDINAL = frozenset("一二三四五六七八九十几0123456789０１２３４５６７８９")
#: 将|把, 将|在
SOON = frozenset("把在于会从为以到被")
#: these before a mark: 说，, 等。
SPEAK_OR_MORE = frozenset("说等称时")
#: 请|他, 帮|她
PRONOUNS = frozenset("他她它我你")
#: behind these another is told
JOINTS = frozenset("和与及等")
#: 一天, 一场
ONCE = frozenset("天场年次晚夜早边直声")
#: who goes with the name: 王飞|夫妇, 王飞|家有两亩地
WITH = frozenset(("夫妇", "夫妻", "一行", "一家", "父子", "父女", "母子", "母女", "兄弟", "姐妹", "姐弟", "兄妹", "本人", "自己", "老两", "两口"))
#: the class of words that 地 may follow ends so: 罕见|地, 高兴|地
MANNER = frozenset("hM")
NO_HOME = frozenset("长庭属人具电乡族禽畜政教家")


def is_han(char: str) -> bool:
    return "\u4e00" <= char <= "\u9fff"


#: with which a predicate may begin though no table of words has it
OPENING = frozenset("的第") | NUMBERS | TOWARDS | VERBS | GRAMMAR | ADVERBS | JOINTS | SPEAK_OR_MORE | WRITES | frozenset("将以一家于上") | frozenset([word[0] for word in WITH])


#: the characters after which the next ones may tell
GOING = JOINTS | TOWARDS | NUMBERS | ADVERBS | VERBS | SERVING | frozenset("的")


def goes_on(pair: str) -> bool:
    """Whether more than these two characters may tell whether a predicate begins with them."""
    return (pair[0] in GOING and _may_go_on(pair[0], pair[1:])) or nouns().classes.get(pair, "")[-1:] in MANNER


def _may_go_on(first: str, second: str) -> bool:
    return first in JOINTS or first in TOWARDS or first in SERVING or (first in NUMBERS and (second in NUMBERS or second == "日")) or first in ADVERBS or (first == "的" and second in OF_KIN) or (first in VERBS and second in RESULTS)


def begins(text: str) -> bool:
    """Whether a predicate begins with `text`, the four characters after a name, or another is told."""
    first, second = text[:1], text[1:2]
    if text[:2] in ACTS:
        return True
    if first in OPENING:
        told = _opens(text, first, second)
        if told is not None:
            return told
    elif not "\u4e00" <= second <= "\u9fff":
        return False
    if len(text) == 2:
        return nouns().classes.get(text, "")[:1] in ("V", "G")
    if text[2] == "地" and nouns().classes.get(text[:2], "")[-1:] in MANNER:  # 罕见地|称赞
        return True
    found, size = nouns().class_at(text, 0, len(text))
    return size > 1 and found in ("V", "G")


def _opens(text: str, first: str, second: str) -> bool | None:
    """The same by the character that `text` begins with; None where the table of words decides."""
    if not is_han(second):
        if first == "第":
            return second in ORDINAL
        if second in QUOTES:
            return first in GRAMMAR or first in SPEAK_OR_MORE or first in WRITES
        return first in SPEAK_OR_MORE or (first == "于" and second.isdigit()) or ((first in VERBS or first in GRAMMAR or first == "以") and second.isdigit())
    if first == "的":
        return text[1:3] in KINDRED
    if first == "第":
        return second in ORDINAL
    if first == "将":
        return second in SOON
    if first in "于上":  # 林杰|于去年辞职, 林杰|上微博
        return second in TURNS[first] or None
    if first in NUMBERS and DAY.match(text):
        return True
    if first in TOWARDS and (text[1:3] in AUDIENCE or second in PRONOUNS):
        return True
    if first in ALOUD and second in SAYING:
        return True
    if first in VERBS and (second in ASPECTS or second == "的" or (second in RESULTS and text[2:3] not in RESULTS)):
        return True
    if first in ADVERBS and text[:2] not in words():
        return second in VERBS or nouns().class_at(text, 1, len(text)) == ("V", 2)
    if first in SERVING and (text[1:3] in titles() or text[1:4] in titles()):  # 周平|任县长, 周平|为主编
        return True
    if first in GRAMMAR:
        return text[:2] not in words()
    if first in VERBS and second in PRONOUNS:
        return True
    if first == "等":  # 王飞等|陪同
        return text[:2] not in words()
    if first in JOINTS:
        acts = second in VERBS and text[2:3] in ASPECTS
        return not acts and second not in GRAMMAR and second not in ASPECTS and text[:2] not in words() and nouns().class_at(text, 1, len(text))[0] not in ("V", "G")
    return True if text[:2] in WITH or (first == "一" and second in ONCE) or (first == "家" and second not in NO_HOME) else None


#: who says it is a person
SPEECH = frozenset(
    ("介绍", "表示", "告诉", "坦言", "透露", "回忆", "感慨", "提醒", "叮嘱", "补充", "反映", "笑着", "笑道", "解释", "认为", "指出", "强调", "呼吁", "建议", "感叹", "直言", "算了", "算账")
)
#: behind a title they are more often a word of grammar or the title's own: 都|能, 成员|国
NO_SURNAME = frozenset("都应由国")
#: no given names end so before a predicate
NO_LAST = frozenset("在向会将对与被从等也都就为说称以使让把是的和及却又还则曾既便即仍再已不没从正刚中里后上下们并其这那此")
#: the weight of the last character of a given name, which nouns seldom reach
USUAL = 1.0
UNUSUAL = -4.5
#: nouns for several people end so: 官兵, 家属
PEOPLE = frozenset("兵侨属委人民众员师家生长士友手官警工农商户客")


@lru_cache(1 << 13)
def clean(name: str) -> bool:
    """Whether nothing in a stretch between a title and a predicate speaks for a word instead: 余静, 巩新疆; not 都能, 国重申, 王平也."""
    return name[0] not in NO_SURNAME and name[-1] not in NO_LAST and name not in words()


@lru_cache(1 << 13)
def sort(word: str) -> str:
    """`noun` of one that ends as given names do, `people`, else `other`: 高峰; 官兵; 连连, 郑重, 官邸."""
    if word[-1] in PEOPLE:
        return "people"
    return "noun" if _is_noun(word) and listed("given_single").get(word[-1], UNUSUAL) >= USUAL else "other"


def _is_noun(word: str) -> bool:
    return word[-1] not in PEOPLE and nouns().class_at(word, 0, len(word)) in (("N", len(word)), ("", 1))


def speaks(after: str) -> bool:
    """Whether the two characters after a name tell that its bearer speaks."""
    return after in SPEECH or (after[:1] == "说" and not is_han(after[1:]))


def said(name: str, after: str) -> bool:
    """Whether a noun behind a title can but be the name of who speaks there: 司机|叶子|说, not 战士|官兵|说, 专家|郑重|表示."""
    return speaks(after) and _is_noun(name)
