"""What the measure words say of the thing counted: 名 takes persons, 起 cases, 场 events, 人次 nothing beside itself."""

from __future__ import annotations

#: these say all by themselves: 800人次, 3次, 两人
ALONE = frozenset(
    (
        "人", "人次", "户次", "车次", "架次", "班次", "台次", "册次", "辆次", "件次", "场次", "例次", "批次", "条次", "岁", "票", "分", "级", "度", "步",
        "字", "局", "倍", "头次", "只次", "艘次", "客次", "标箱", "标准箱", "TEU", "方面", "遍", "趟", "回", "顿", "下", "圈", "番",
    )
) - {"趟"}  # fmt: skip
#: counts of events, whose noun is a verbal one as often as not
EVENTS = frozenset("场次项轮起期趟件声")
PEOPLE = frozenset("书记理察员者人生师手家民众农授贩偷姆妈爸爹婿裔袖戚氓丐侠佬隶僧仆汉臣童长兵官工友婆爷婴犯徒客商星匠医士娘女孩青年亲属侣妇夫妻儿子弟教练警霸王星主表导部问才脑委军匪侨胞眷辈贼郎哥姐妹嫂孙母父帅将嘉宾")
#: words for people that end in none of these
#: of PEOPLE's last characters this ends names of things as well; these before it are people
CHILDREN = frozenset("男女孩妻儿孙学弟王游才分骗瞎傻疯赤浪胖聋矮瘸侄养嫂娃汉鬼夫舟士孝")
PERSONS = frozenset(
    "农户 主任 班主任 副主任 导演 编剧 编辑 保洁 同乡 邻居 指挥 领队 翻译 导游 评审 主持 上班族 打工族 股东 房东 被告 原告 老头 丫头 巨头 老外 老太 老太太 老奶奶 老爷爷 老大爷 老大娘 小伙子 小姑娘 小朋友 国脚 名宿 替身 素人 中介 警力 劳力 劳动力 兵力 司机 老板 掌柜 保镖 侦探 间谍 特务 汉奸 大使 公使 特使 使节 参赞 武官 皇帝 国王 总督 英雄 模范 楷模 榜样 偶像 后代 后裔 尼姑 和尚 奴隶 战俘 俘虏 人质 伤号 病号 病患 伤患 壮汉 大汉 老汉 总监 督学 督察 会计 出纳 裁缝 用户 客户 住户 租户 贫困户 人物 骨干 商户 老乡 元首 同志 同学 同事 干事 董事 理事 领事 监事 参事 劳模 护卫 裁判 替补 前锋 后卫 门将 新秀 健将 高手 外援 模特 特工 保安 先锋 同仁 同行 乡贤 能人 孤寡 残疾 院士 评委 后备 主席 首相 总统 总理 部长 副总 老总 大爷 大妈 大叔 大伯 阿姨 叔叔 伯伯 爷爷 奶奶 姑娘 小伙 小哥 先生 女士 小姐 太太 夫人 伙伴 伙计 粉丝 网红 主播 乘客 牧师 僧尼 喇嘛 阿訇 神父 修女 劫匪 歹徒 难民 移民 侨胞 同胞".split()  # noqa: SIM905
)
_ROOMS = frozenset("楼房宅厦屋筑馆院墅库舍厂棚堂塔")
#: how the nouns end that these measure: the last such noun is the thing counted, also behind a verb (4场供应商新品发布活动)
FITS: dict[str, frozenset[str]] = {
    "名": PEOPLE, "位": PEOPLE, "户": frozenset("户民庭业"), "辆": frozenset("车轿巴辆"), "起": frozenset("件案故纷灾击炸诉议架火例情为害劫杀盾"),
    "场": frozenset("会赛动出座训接式战雨雪害灾火谈展演课播洽报览剧礼学练讲疫"), "笔": frozenset("款费金账贷易钱资元财债单产入"), "架": frozenset("机琴"),
    "家": frozenset("区器企业司店厂地院社场馆所构关位团队部局心台站校园商坊行"), "栋": _ROOMS, "幢": _ROOMS,
    "艘": frozenset("船艇舰轮只舟"), "趟": frozenset("车列班"), "列": frozenset("车列"), "头": frozenset("牛羊猪驴象骆驼猪崽"), "匹": frozenset("马狼"), "峰": frozenset("驼"),
    "支": frozenset("量队伍军团枪笔箭股歌曲管"), "例": frozenset("例者案人亡"), "册": frozenset("书籍刊志材本集"), "届": frozenset("会赛节展坛委奥"), "封": frozenset("信件函书报"), "宗": frozenset("案件例易"), "间": frozenset("房室厅店屋铺舍吧馆库院校间"), "所": frozenset("校院学园馆堂庙房屋库厅宅"), "双": frozenset("鞋袜手眼筷靴"), "颗": frozenset("星树弹珠石牙粒心"),
}  # fmt: skip
#: areas that no 家 counts, as it does 开发区 and 景区
UNHOUSED = frozenset(("社区", "小区", "地区", "城区", "市区", "山区", "灾区", "辖区"))
#: the same for measure words of things, where several nouns stand in a row; a verb behind such a noun ends the phrase (3座大棚矩阵般排开, 两条河流水质好转)
LIKES: dict[str, frozenset[str]] = {
    "座": frozenset("区厕槽山桥梁楼塔城库站棚房厂庙寺院馆岛坟墓矿场坝井炉窑园亭碑像宫殿堂堡镇机峰屋筑池窖雕仓庄村市港厅祠闸校标"), "条": frozenset("路线道河流江溪街渠沟巷龙狗鱼蛇船带链裤裙廊绳缆息闻议施款规定见"),
    "台": frozenset("机器车炉泵仪床塔备脑视箱调梯戏会目具"), "张": frozenset("床位桌票卡片纸图证嘴脸网单券表书"), "块": frozenset("地田板牌碑砖屏表肉玉石"), "片": frozenset("药叶林海草地田区域湖"),
    "棵": frozenset("树苗木松柏杨柳桃藤竹"), "株": frozenset("树苗木松柏杨柳桃藤竹茶花草"), "本": frozenset("书册刊典志证账作"), "枚": frozenset("管牌弹章币蛋票戒箭星钉器"), "首": frozenset("歌曲诗词"), "篇": frozenset("章稿作文论歌赋道"),
    "幅": frozenset("画图作品字"), "部": frozenset("影片剧书律规机作"), "根": frozenset("杆柱管线木棒绳"), "把": frozenset("刀枪伞椅锁匙壶扇"), "口": frozenset("井锅棺"), "顶": frozenset("篷帽"), "只": frozenset("羊鸡鸭鹅鸟猫狗猴虎兔鹤雁狼熊股"),
}  # fmt: skip
#: how places end that 个 counts; what stands behind such a word is told of it, save bodies and rooms (3个县城洪水退去, but 3个社区服务站)
AREAS = frozenset("村乡镇县旗州城区")
NO_AREAS = frozenset(("乡村", "农村", "本地区"))
IN_AREAS = frozenset("心构台站室馆厅园会社部局所库厂场校院店团组队户员生师者点堂坊门目程品级村镇县市区带群圈道")
#: behind 个 and its like a verbal noun between two nouns belongs to the thing where this ends so (社区服务中心), and else is what it does (小组调查原因)
HEADS = frozenset("术施务目心地程动构业台统点站区组队划案品备室馆厅园镇村县市会社部局所库网路线港厂场体系段法则制率量者员店院校团户器机型类题策剂例利果口府学位")
#: bodies and people, who do things
ACTORS = frozenset("组队团员者人家局部司院校厂民手企业国市县省镇村委区旗州盟乡")


def _pairs(text: str) -> list[str]:
    return [text[at : at + 2] for at in range(0, len(text), 2)]


#: verbs of which the thing counted is the subject, told before: 有5家获得补贴
PREDICATES = frozenset(
    _pairs(
        "获得成为进入参加入选荣获获评通过完成实现接受取得达到超过来自位于属于列入纳入涉及存在出现发生没有分布遭到受到得到处于投入开展参与需要具有拥有包括"
        "用于作为提供收到发现报告分别同时已经使用进行正在开始继续可以能够以及或者一起共同全部全面直接累计其中其他负责组织加入享受覆盖带动增加减少"
        "提高确保导致造成引发面临显示展开开启举办举行召开发布启动亮相之一落幕开幕闭幕登场上演打响结束来袭袭来展示表明通车投产开工竣工出台生效上线落地入库"
        "集中陆续实施采用采取担任",
    )
)
#: they may stand before such a verb
ADVERBS = frozenset(("专门", "正在", "长期", "常年", "一直", "曾经", "主动", "主要", "共同", "自愿", "经常", "多次"))
#: and these, behind the thing counted: 18个监测站|实时|监控
MANNERS = frozenset(_pairs("实时自动同步正式统一随机全程免费公开现场当场连夜及时分别相继陆续先后不断持续主动积极"))
#: what follows these is rather their object than the thing counted
TRANSITIVE = frozenset(
    _pairs(
        "负责从事针对帮助照顾涉及反映描写讲述参与参加经营生产销售购买使用驾驶乘坐看望接送寻找冒充跟随关心喜欢热爱支援照料代表患有携带服务研究关注保护收养资助救助陪伴陪同"
        "守护管理指导教育采访追踪伤害殴打虐待杀害拐卖诈骗雇用接触看护护送护理装载运载运送面向专注致力围绕通往连接开往"
    )
)
#: of these the verbs name things as well: 新品|发布|活动, 新|开工|项目
NOMINAL = frozenset(("发布", "展示", "启动", "开工", "竣工", "投产", "通车", "开幕", "闭幕", "报告"))
#: what is measured of a thing, and stands behind its name: 水库|蓄水量, 村|面积
MEASURED = ("量", "率", "额", "值", "产能", "面积", "水位", "价格", "收入", "高度", "长度", "均价", "成本", "总数", "数量", "资产", "利润", "实力", "存款", "人数", "次数", "比重", "份额")
#: what a figure reaches: 突破千万件大关
MARKS = frozenset(("大关", "关口", "门槛"))
#: who lives and works in places and bodies, which no 个 counts: 16个小区|居民
DWELLERS = frozenset(("居民", "村民", "群众", "市民", "农民", "百姓", "师生", "员工", "职工", "学生", "牧民", "农户", "业主", "干部", "党员", "代表", "选手", "运动员"))
#: and these, who stand for a body or place as well: 8个成员国|领导人
LEADERS = frozenset(("领导人", "领导", "民众", "老百姓", "学者", "专家", "嘉宾", "客商", "球员", "游客", "观众"))
#: what is told of a place or body rather than counted: 35个行政村|集体经济
AFFAIRS = frozenset(("集体经济", "经济", "生活", "环境", "面貌", "情况", "问题", "生产", "安全", "用水", "饮水", "出行", "就业", "旅游", "教育", "农业", "工业"))
#: how a thing is, told of it where its measure word takes things that one sees: 15座砖室墓|样貌完整
FEATURES = frozenset(("行踪", "形迹", "腿部", "头部", "面部", "脸部", "胸部", "腹部", "背部", "腰部", "颈部", "手部", "脚部", "肩部", "双腿", "双手", "左腿", "右腿", "左臂", "右臂", "左手", "右手", "样貌", "外观", "造型", "结构", "规模", "质量", "情况", "状态", "功能", "性能", "质地", "颜色", "形状", "主体", "内部", "外墙", "门窗", "墙体", "路面", "伤势", "病情", "身体", "生命", "情绪"))
#: the same of what has more to it than one sees, where the quality follows: 一个景色|秀丽的新城
ASPECTS = frozenset(_pairs("浑身全身满身满脸风景景色环境气候技术交通设施设备性格脾气身材个子相貌容貌眼睛头发皮肤身份家境经验知识思想作风品质口味味道历史底蕴技艺手艺工艺内容主题题材意义影响特色风格气势实力资金资源产品效益信誉管理服务关系感情生活条件基础位置地势水质空气土壤")) | {"立意"}
#: measure words that take what one thinks of as well
ANYTHING = frozenset("个種种类項项些份套件")
#: measure words of sorts and rows, behind which the things may be counted once more: 7轮15份方案
SORTS = frozenset("类种種轮批组套款项")
#: measure words of things, before which no noun stands: 着火民房共5层
BEHIND_ONLY = frozenset("次户层")
#: nouns of one character
SHORT = frozenset(
    "摊厕夹雉鸮鹭隼雕鹳狍麂獭龟鳖鲵鳄企槽闸厩堰圃村县市省区镇乡国店厂矿井树羊牛马猪鸡鸭鱼狗书路桥楼房屋车船机炮刀枪花草药茶酒菜饭水油煤电灯钟表画字诗歌戏剧片报刊信碑塔庙墙门窗床椅桌衣裤鞋帽布线绳网球棋牌奖票证卡币章旗炉泵阀箱盒山河湖泉岛港站课题案病伤田林园池坝渠堤沟城州盟"
    "项类板沙人事班价样郡街酶窖薯饼粉瓜果苗芽豆米面糖盐蛋奶肉骨皮毛驼驴骡猫虎熊象猴蛇鸟雀鹰鹅兔虾蟹蚕蜂虫菌梦心嘴脚手话曲舞法律规税款债账费钱锁锅碗盆壶瓶杯勺筷席毯帘伞扇镜梳针剪斧锤锯锄犁铲轿艇舰炸弹雷导箭"
    "职岗官兵党军派校院系馆厅室所局部科处组队团社坊窑寺观庵殿亭阁台坛墓坑洞峡谷崖岭坡滩湾湿岸礁礼品笔纸墨砚尺包袋筐篮笼栏圈棚窝巢舱仓库窟岩石砖瓦砂煤炭铁铜金银铝钢股债险火灾雨雪风霜刺疤痣瘤癌疹疫粥汤酱醋药膏丸片贴粽膜环圆点线角棱柱梁桩椽架梯缸磨碾桨帆锚鞭鞍烟鞋袜裙袍巾帐篷毡枕垫灶碟罐篓柜秤钩叉竿筏舵轮胎管像眼耳牙腿指血词谱稿函册史枣桃梨橘柚葱姜椒菇笋莲藕竹松柏柳杨棉麻稻秧籽龙鼠狼狐鹤雁燕鸽蝶蛙龟链带"
)
#: characters that make a noun of the word before them
SUFFIX = frozenset("长点馆厅室所员者机车船艇舰炉仪器具材品剂液费卡券群团队组班院校库场园区厂店街路桥线网库林田池井楼房屋率量额业户民工生师手童苗树种奖赛会展")
#: endings of bodies and places, which no 名 or 位 counts
PLACE_END = frozenset("区省市县乡镇村国院校司厂部局所队州旗")

#: verbs of what is counted itself, which stands before them: 房屋|倒塌|30间, 项目|开工|38个
UNDERGONE = frozenset(
    "倒塌 坍塌 垮塌 受损 损坏 毁坏 损毁 被毁 受灾 被淹 受淹 沉没 滞留 开工 竣工 完工 投产 建成 落成 交付 倒闭 停业 停产 关停 复工 复产 复市 开业 通车 停运 停航 停工 停课 成交 售出 关闭 歇业 倾斜 断裂 破损 塌陷 取消 受益 受困 失踪 死亡 受伤 中毒".split()  # noqa: SIM905
)
