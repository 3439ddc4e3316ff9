"""Set phrases with a figure in them, which counts nothing: 千家万户, 五花八门, 更上一层楼."""

from __future__ import annotations

#: set phrases, slogans and terms that begin with a numeral, as far as they need to be told from counts
_PHRASES = """
一下子 一丝一毫 一丝不苟 一个劲 一个字 一个样 一串串 一亩三分 一代人 一代代 一代又 一代天 一代宗 一件件
一份子 一位位 一刀切 一分为二 一则以 一卷 一口咬 一口气 一只眼闭 一台戏 一号 一名不文 一回事
一场大梦 一场空 一块儿 一声不 一声令下 一头冷 一头扎 一头热 一头雾 一套班子 一字型 一家一户 一家之
一家亲 一家人 一家老小 一家老少 一家大小 一家独 一对一 一层层 一席之地 一张嘴 一张图 一张网 一手 一批批 一把尺 一把手 一把抓
一招一式 一招鲜 一排排 一支笔 一方平安 一日三餐 一本万利 一本正经 一本账 一本通 一条心 一条龙 一杯羹
一枝独秀 一次性 一次次 一步一 一步到位 一步步 一步登天 一片冰心 一片汪洋 一片片 一环 一班人 一番
一盘散沙 一盘棋 一票制 一票否决 一石二鸟 一石激 一石多 一石三 一窝蜂 一笔勾销 一笔带过 一线牵 一群群 一股劲 一股脑 一行 一路 一边倒
一部分 一针一线 一针见血 一锅 一门之 一门心思 一队队 一阵子 一面之缘 一面之词 一面倒 一面镜子 一颗心
七人制 七分袖 七项全能 万丈深渊 万人坑 万人空巷 万人迷 万众 万元户 万家乐 万家灯火 万户侯 万户千 万斤重
万里挑 万里无云 万里江山 万里长城 万里长征 三下乡 三个代表 三通 一次能源 二次能源 一次电力 三五成群 三人制 三人成虎 三人行 三件套
三位一体 三分地 三分球 三分线 三句不离 三句半 三头六臂 三头对案 三头肌 三字经 三座大山 三张面孔 三方协议
三本账 三条红线 三板斧 三次产业 三次元 三次分配 三次方 三步走 三点式 三班倒 三番两次 三番五次 三眼桥
三级片 三级网络 三级跳 三脚架 三轮车 三连 三部曲 三面红旗 三项式 三顿饭 两个凡是 两口子 两头在外 两头堵
两头热 两张皮 两弹一星 两步走 两面三刀 两面性 两面派 九分裤 九尾狐 九曲 九段线 二人台 二人转 二分法 二头肌
二次供水 二次元 二次函数 二次分配 二次创业 二次加工 二次感染 二次方 二次污染 二进制 二进宫 二道贩子
五个一 五人制 五位一体 五味瓶 五笔 五笔字 五谷 五项全能 八件套 八字方针 八字没 八方 八段锦
八级工 八通线 八面 六字诀 六方会谈 十字 十字架 十番棋 十进制 十里八 十里洋场 十里长街 十项全能 千万家
千丝万缕 千头万绪 千字文 千家万 千家万户 千层 千层饼 千张 千强 千斤重 千斤顶 千方百计 千篇一律 千言万
千里冰封 千里眼 千里迢迢 千里马 千钧 千门万户 四两拨千斤 四个全面 四个意识 四个自信 四人帮 四件套
四位一体 四分五裂 四则运算 四处 四方支援 四方联 四轮车 四轮电 四轮摩 四轮驱 四轮定 四轮拖 两轮车 两轮电 两轮摩 二轮摩 三轮电 四通八达 四部曲 四门 四面八方 四面楚歌
百分制 百分比 百口莫 百合 百团 百家争鸣 百家号 百家姓 百家讲坛 百尺竿头 百年老店 百度 百强 百日 百步之
一一 两回事 两码事 三包 三轮车 三轮摩 三轮农 四世同 零件 零部 零头 零散 零星
百米冲刺 百米赛 百米跑 百花 百里挑 百页
"""
#: set phrases in which the figure stands behind the bar, or at their end
_INSIDE = """
五花|八门 五行|八作 约法|三章 火冒|三丈 一波|三折 入木|三分 货比|三家 名传|四方 名扬|四方 威震|四方 撒向|四方 志在|四方 游走|四方 走|四方 判若|两人 长命|百岁 信心|百倍 精神|百倍 身价|百倍
声价|十倍 身价|十倍 勇气|百倍 危机|四伏 狼烟|四起 流言|四起 谣言|四起 枪声|四起 惊喜|万分 感慨|万分 焦急|万分 风情|万种 柔情|万种 垂涎|三尺 冰冻|三尺 道高|一尺 魔高|一丈 光芒|万丈 豪情|万丈 雄心|万丈 怒火|万丈
不值|一提 值得|一提 告|一段落 不拘|一格 别具|一格 独具|一格 自成|一家 独树|一格 独当|一面 独霸|一方 称霸|一方 造福|一方 屡次|三番 接二连|三 新官上任|三把火 脚踏|两只船 各打|五十大板 半斤|八两 龙生|九种
耳听|八方 眼观|六路 四通|八达 威风|八面 朋友|一场 空欢喜|一场 虚惊|一场 大病|一场 大吃|一顿 大干|一场 更上|一层楼 深|一脚浅|一脚 里|三层外|三层 隔三|差五 连中|三元 骑|三轮 小|三轮 蹬|三轮
一石激起|千层 激起|千层 激浪|千层 此地无银|三百两 胜造|七级 心有灵犀|一点通 人手|一册 人手|一份 百里挑|一 略胜|一筹 更胜|一筹 技高|一筹 网开|一面 各执|一词 一干|二净 一清|二楚 独|一无|二 数|一数|二
说|一不|二 不|三不|四 颠|三倒|四 丢|三落|四 朝|三暮|四 低|三下|四 挑|三拣|四 说|三道|四 举|一反|三 小|两口 老|两口 铁人|三项 退避|三舍 三令|五申 三长|两短 三言|两语 三心|二意 三天|两头 三三|两两 七上|八下 乱七|八糟 横七|竖八 七嘴|八舌 七手|八脚 九牛|一毛 九死|一生
"""
#: the first two characters of the figure's part (or its only one), and what must stand before it and go on behind
_WITHIN: dict[str, tuple[tuple[str, str], ...]] = {}
for _phrase in _INSIDE.split():
    _parts = _phrase.split("|")
    for _at in range(1, len(_parts)):
        _rest = "".join(_parts[_at:])
        _WITHIN[_rest[:2]] = (*_WITHIN.get(_rest[:2], ()), ("".join(_parts[:_at]), _rest))
_BY_HEAD: dict[str, tuple[str, ...]] = {}
for _phrase in _PHRASES.split():
    _BY_HEAD[_phrase[:2]] = (*_BY_HEAD.get(_phrase[:2], ()), _phrase)


def begins_phrase(text: str, start: int) -> bool:
    """Whether a set phrase begins with the figure at `start`: 千家万户."""
    return text.startswith(_BY_HEAD.get(text[start : start + 2], ()), start)


def in_phrase(text: str, start: int) -> bool:
    """Whether the figure at `start` stands inside a set phrase: 五花八门, 一波三折."""
    two, one = _WITHIN.get(text[start : start + 2]), _WITHIN.get(text[start : start + 1])
    if two is None and one is None:
        return False
    phrases = (*(two or ()), *(one or ()))
    return any(text.startswith(rest, start) and text.endswith(head, 0, start) for head, rest in phrases)
