"""The rules of people with their examples."""

from __future__ import annotations

from ...rules import Rule

BYLINE = Rule(
    "people.byline",
    "A name of a byline, dateline or credit",
    (
        "本报讯(记者 ⟦刘洋⟧ 通讯员 王飞)近日,全区春耕全面展开。 → 刘洋",
        "【记者⟦王雅婷⟧／高雄报道】高雄市昨天下雨。 → 王雅婷",
        "（新华社记者⟦王飞⟧北京10月5日电）会议昨天结束。 → 王飞",
        "修路\n记者 ⟦王飞⟧ 发自松江\n路修好了。 → 王飞",
        "修路\n松江报·山视频记者 ⟦王飞⟧ 实习生 李铮\n路修好了。 → 王飞",
        "修路\n松江新闻记者⟦王国庆⟧图\n路修好了。 → 王国庆",
        "新展品今天开始接待观众。（⟦晓峻⟧） → 晓峻",
        "迎春（图片）\n（⟦王飞⟧画）\n路修好了。 → 王飞",
    ),
    ("本报讯(记者 从现场获悉)近日,全区春耕全面展开。", "新展品今天开始接待观众。（待续）", "新展品今天开始接待观众。（见上图）"),
    "high",
    90,
)
HAN = Rule(
    "people.han_name",
    "A Han name by its characters and what stands beside it",
    ("镇长⟦王建国⟧介绍说,今年收成不错。 → 王建国", "⟦欧阳建国⟧说,路修好了。", "委员有王建国、⟦李怡骝⟧、刘文华。 → 李怡骝", "市长⟦卢大明⟧说,桥修好了。 → role=市长", "记者从局长⟦杨志高⟧处获悉,桥修好了。 → 杨志高",
     "教师⟦王小妹⟧拉着孩子的手。", "石桥镇的⟦丁百川⟧做了42年木匠。", "16岁的⟦林小川⟧打破了纪录。", "护林员⟦刘明⟧夫妇上了山。", "经理⟦干志强⟧说,桥修好了。 → 干志强",
     "司机⟦严冬⟧说,路修好了。", "收购商⟦巩新疆⟧签了合同。", "观测员⟦古立新⟧守了31年水位尺。", "投递员⟦党玉珍⟧搬信去了。", "车间主任⟦祁连山⟧介绍,两班倒。",
     "警方抓获了嫌犯⟦段大海⟧（男，32岁）。", "店主⟦何云⟧昨日开张。", "民警 ⟦贺铮⟧:我当时在场。", "书记⟦陈淇⟧掰着指头算。", "列车长⟦孙涛⟧站在队伍左侧。", "列车长⟦郝华⟧第一次值班。", "见到书记⟦张好生⟧时,他在打电话。", "烈士⟦高延修⟧的女儿来了。", "秘书长⟦刘奇⟧作的报告长。", "局长⟦陈达⟧被“点名”。", "他叫⟦田明⟧,是工人。", "70后⟦何岩⟧潜心学艺。", "⟦农前朝⟧(左二)在看图。", "邓正权、⟦徐洪⟧3名同志来了。", "⟦陈淇⟧30多岁,穿着大衣。", "农业部长⟦陈季罕⟧惊讶地问起桥。",
     "⟦宋铎⟧向记者介绍,路修好了。", "导演⟦邵星⟧笑称:“桥修好了。”", "女星⟦佟妮⟧来了。", "社区⟦喻湘⟧和王建国夫妇来了。", "⟦段明鹏⟧22分、葛昭宽14分。",
     "首发:1-⟦苗勇⟧、4-李扬、5-庞轩。", "首发:1-苗勇、4-⟦李扬⟧、5-庞轩。"),
    ("今年高度重视安全生产。", "在王府井大街举行。", "公司金融方面的业务。", "于是大家一起向前走。", "孙湖、王林等11个乡受灾。", "大会将于明天开幕。", "叶城、苏梅等多地受灾。", "他们没有明说,大家也知道。",
     "不负老支书殷殷嘱托。", "居民严阵以待。", "战士官兵说,桥修好了。", "学生都能到场。", "联盟成员国重申立场。", "专家郑重表示,桥修好了。", "马方已经答复。", "工人高高地坐着。", "记者从容地回答。", "100米（男，少年组）今天决赛。",
     "李贤路、金尚路封闭施工。", "沿丁文巷和李贤巷铺水管。", "岳飞庙修好了。", "主场1-1战平对手。", "猪肉价格周环比上涨12%。", "请来⟦丰云九段⟧和⟦云九段⟧。"),
    "high",
    60,
)
FOREIGN = Rule(
    "people.transliterated",
    "A name in transliteration by its characters and what stands beside it",
    ("美国总统⟦哈里森⟧表示欢迎。 → 哈里森", "据总统新闻秘书⟦佩特科夫⟧称,会谈改期。 → role=新闻秘书",
     "俄罗斯总理⟦米舍斯京⟧、越南总理昨天会谈。", "老挝国家主席⟦通莎⟧将于明天到访。", "科威特新任埃米尔⟦米沙尔⟧表示欢迎。", "他们要强迫⟦艾尔贝德⟧总统下台。", "国务院发言人⟦休斯⟧二十七日重申立场。"),
    ("两国总理共同会见了记者,埃及外长、洪都拉斯外长等在场。", "在埃弗顿的主场,埃弗顿击败了对手。", "乌兹别克斯坦和巴基斯坦代表团抵达。", "电池厂商比亚迪表示,销量上升。",
     "哈里森空调卖得好,哈里森表示还要降价。"),
    "medium",
    60,
)
DOTTED = Rule(
    "people.dotted",
    "Names whose parts are joined by a dot",
    ("俄罗斯总统⟦弗拉基米尔·普京⟧发表讲话。 → 弗拉基米尔·普京", "摊主⟦阿孜古丽·喀迪尔⟧把铺子搬了。", "种植户⟦阿不来提·艾散⟧家有果园。", "卖馕的⟦吐尔孙·买买提明⟧一早开了门。",
     "村民⟦艾麦提·伊斯马伊力⟧的家里有果树。", "他的爱人⟦图尔荪古丽·库杜斯⟧一人在家。"),
    ("“一带一路·丝路行”活动举行。", "国王威廉-亚历山大来访。"),
    "medium",
    80,
)
KNOWN = Rule(
    "people.known",
    "One of whom newspapers speak without telling who he is",
    ("革命导师⟦列宁⟧说过。 → 列宁", "与⟦屈原⟧相比,后人少了些浪漫。 → 屈原", "⟦周恩来⟧⟦陈毅⟧接见全体学员"),
    ("万里长城十分壮观。", "大家学习马克思列宁主义。"),
    "high",
    60,
)
MINORITY = Rule(
    "people.minority",
    "A name made of parts of Mongolian, Tibetan, Uyghur, Kazakh, Yi or Dai names",
    ("牧民⟦斯琴巴特尔⟧说,草长得好。 → 斯琴巴特尔", "32岁的绣娘⟦娜仁其木格⟧说,订单多了。 → role=绣娘", "乡长⟦道吉才让⟧在路口等他。 → 道吉才让",
     "牧民⟦巴图⟧说,今年雨水足。 → 巴图", "村支书⟦宝音⟧带着大家打草。 → 宝音", "那个村的⟦白玛曲珍⟧,父亲是木匠。 → 白玛曲珍", "从⟦吉克伍合⟧身上看得出来。", "牧民⟦孟和塔拉⟧说,草好。"),
    ("乌兰察布的草长得好。", "查干淖尔,一望无际。", "白音塔拉草原上羊群如云。", "一张巴图说明不了草场。", "本报赛汉乌拉1月9日电 今年草长得好。"),
    "medium",
    60,
)
JAPANESE = Rule(
    "people.japanese",
    "A Japanese surname with its given name",
    ("日本外相⟦山本一郎⟧表示,不去了。 → 山本一郎", "日本外务次官⟦谷内良太郎⟧举行会谈。 → 谷内良太郎", "他向⟦山本⟧首相提出辞职。 → role=首相"),
    ("田中有一口井。",),
    "medium",
    60,
)
LATIN = Rule(
    "people.latin",
    "A name in Latin letters after an office, beside a transliterated name, before a word of address or of speaking",
    (
        "公司发言人⟦Martin Weber⟧表示,工厂不会关闭。 → Martin Weber",
        "总裁马丁·韦伯(⟦Martin Weber⟧)来访。",
        "新任CEO ⟦Anna Keller⟧认为可行。",
        "作家⟦J.K. Marlowe⟧来了。",
        "⟦Keller⟧女士是老师。",
        "新任CEO Anna Keller来访。媒体对⟦Keller⟧很熟悉。",
    ),
    ("Windows系统更新了。", "经销商Apple Store表示欢迎。", "据Morgan Stanley称,价格上涨。", "歌曲(Silent Night)很好听。", "总经理iPhone销量大增。"),
    "medium",
    60,
)
HANDLE = Rule(
    "people.handle",
    "The name that somebody goes by on social media, with its sign",
    (
        "网友⟦@小镇种枣人⟧:今年的枣真甜。 → 小镇种枣人",
        "感谢⟦@枣树下的猫_7⟧,也感谢⟦@LinMo⟧!",
        "转发⟦@枣乡来客⟧的微博。",
    ),
    ("据@青山日报,水渠通水了。", "@青山公安:路修好了。", "来信请寄lin@moxin,不收费。", "(分享自@枣树下)很好看。"),
    "low",
    60,
)
ALIAS = Rule(
    "people.alias",
    "A name without a surname that the text tells to be one: by a gloss in brackets, or of a child behind a word for kin",
    (
        "受害人⟦小雨⟧(化名)说,钱找回来了。 → 小雨",
        "网友“⟦枣乡来客⟧”(网名)写道,枣真甜。 → 枣乡来客",
        "他5岁的儿子⟦浩浩⟧跑来了。 → 浩浩",
        "女儿⟦小霖⟧上学去了。",
        "4岁的林昊阳病了。这天,⟦小昊阳⟧的父母来了。 → 小昊阳",
        "她叫来了⟦小通茜⟧。后来小通茜走了。",
        "网友“⟦枣树下⟧”说,枣真甜。",
        "他网名叫“⟦枣树下⟧”。",
    ),
    ("小井庄通了路。小井庄的人笑了。", "网友“围观”说,枣真甜。", "小学生来了。小学校修好了。", "女儿小学毕业了。", "孩子天天上学。", "小女孩恋恋不舍地走了。", "产品(原名)卖得好。"),
    "medium",
    60,
)
LISTED = Rule(
    "people.listed",
    "A member of a list between two names",
    ("出席的有李建国、⟦和占如⟧(女)、王志强、刘文华。 → 和占如", "出席的有李建国、⟦梁诫瓛⟧(女)、王志强。 → 梁诫瓛"),
    ("他画过李建国、高楼、王志强。",),
    "high",
    60,
)
AGAIN = Rule(
    "people.again",
    "A name that is sure elsewhere in the article",
    ("外长保罗·丹瑟尔表示欢迎。由于⟦丹瑟尔⟧的车坏了,会谈改期。 → 保罗·丹瑟尔", "日本外相山本一郎表示,不去了。据说⟦山本⟧病了。 → 山本", "公司总裁马丁·韦伯来访。后来⟦韦伯⟧走了。 → role=总裁", "他5岁的儿子浩浩跑来了。后来⟦浩浩⟧笑了。"),
    ("王建国介绍说,路修好了。今年收成不错。",),
    "low",
    60,
)
SPACED = Rule(
    "people.spaced",
    "A name with a blank inside",
    ("据介绍,⟦王 宇⟧教授来了。 → 王宇",),
    ("高 2米的围墙倒了。",),
    "high",
    70,
)
PARTIAL = Rule(
    "people.part",
    "A surname before a title or after 老 and 小, a given name of one who is named in full, 王某",
    ("⟦王⟧主任说,路修好了。 → partial=true", "这时,⟦赵⟧书记介绍了路。 → role=书记", "昨天⟦江⟧主席来访。", "市民欢迎⟦江⟧主席。", "雨停了,⟦于先生⟧回家了。", "⟦陈师傅⟧笑着说,车修好了。", "⟦孙老太太⟧笑着说,车修好了。", "⟦老李⟧家的羊多了。", "住户⟦张女士⟧很满意。", "嫌疑人⟦赵某⟧被抓获。", "商人崔建林到了县城。⟦崔⟧说,生意不好做。 → partial=true", "商人崔建林跑了,民警将⟦崔⟧抓获。 → partial=true", "经理崔建林签了字。⟦崔⟧又说,路修好了。 → partial=true", "⟦张某明⟧、李刚被捕。 → partial=true"),
    ("对方经理说,路修好了。", "小高潮迭起。", "一名86岁⟦老翁⟧迷路了。", "捕到⟦小黄⟧鱼两吨。"),
    "medium",
    40,
)
SIGNED = Rule(
    "people.signed",
    "An author's name alone on a line between the title and the first paragraph",
    ("春到石桥村\n⟦毅青⟧\n正月里,村里处处挂着花灯,孩子们提着灯笼走过石桥,老人坐在门前晒太阳,说起今年的收成都笑。 → 毅青",),
    ("春到石桥村\n序幕\n正月里,村里处处挂着花灯,孩子们提着灯笼走过石桥,老人坐在门前晒太阳,说起今年的收成都笑。", "春到石桥村\n毅青\n完"),
    "medium",
    50,
)
OWN = Rule(
    "people.own",
    "A person of the user's own list, wherever the name stands",
    ("那天⟦高远山⟧没有来。 → 高远山", "⟦高远山⟧修路。 → role=队长", "县长⟦高远山⟧说,路修好了。 → role=县长", "本报讯(记者 ⟦高远山⟧)路修好了。 → role=记者", "⟦Lin Mo⟧来了。"),
    ("山高远,水长流。", "Lin Modern来了。"),
    "high",
    95,
    names="kind\tname\trole\nperson\t高远山\t队长\nperson\tLin Mo\t",
)
RULES: tuple[Rule, ...] = (OWN, BYLINE, SIGNED, HAN, KNOWN, FOREIGN, MINORITY, JAPANESE, DOTTED, LISTED, LATIN, HANDLE, ALIAS, AGAIN, SPACED, PARTIAL)
