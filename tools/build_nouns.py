"""Builds newsparse/gazetteer/data/nouns.listed from two open dictionaries: python tools/build_nouns.py FOLDER.

FOLDER holds `hanlp/CoreNatureDictionary.txt` (HanLP 1.x, Apache-2.0): a word, then its parts of speech with their
frequencies. Its class `nz` holds whatever was not classed (追尾, 翻倒): of such words those are nouns that the dictionary
of the package jieba (MIT) calls so, or that it lacks and that end as names of persons and things do (成长股). The table has
a letter for each word: N nouns, G verbal nouns, M what stands before a noun (adjectives, attributes, places), V verbs and
all else that ends a noun phrase; small letters for words of two characters that begin longer ones, and h where such two
characters are no word themselves.
"""

from __future__ import annotations

import importlib.util
import pathlib
import re
import sys

from tables import write_listed

OUT = pathlib.Path(__file__).parent.parent / "newsparse" / "gazetteer" / "data" / "nouns.listed"
WORD = re.compile("[\u4e00-\u9fff]{2,5}")
#: how often a word must stand in the first dictionary's corpus, and in the second's where the first lacks it; short words are read by mistake more easily
LEAST = {"G": 4, "M": 20, "V": 10}
LEAST_SECOND = {"G": 20, "M": 60, "V": 40}
LEAST_NOUN = {2: 8, 3: 2}
LEAST_NOUN_SECOND = {2: 100, 3: 8}
#: below it the second dictionary is asked whether a noun is a verb rather
RARE = 60
#: nouns that as a rule stand before another: they tell where or of what sort
ATTRIBUTES = {
    "全球", "全国", "全市", "全省", "全区", "全县", "全镇", "全村", "世界", "国际", "国内", "国外", "海外", "境外", "地方", "本地", "当地",
    "在线", "线上", "线下", "可持续", "中央", "民间", "首批", "疑似", "本土", "昼夜", "高端", "大型", "中型", "小型",
    "中小", "大中", "全部", "大量", "部分", "众多", "许多", "大批", "少量", "多数", "其他", "其它", "其余", "任何", "有关", "上述",
}  # fmt: skip
#: 仓里存粮中超2万吨: two words more often than one
NEVER = {
    "创建活动", "咨询服务", "指导工作", "接待工作", "救援工作", "旅游服务", "旅游活动", "研究工作", "维修服务", "职工群众", "关心群众", "发动群众", "解决问题",
    "中超", "中有", "中国有", "上有", "下线", "才能", "亿元", "万元", "盗案", "业已", "专精", "区内", "家中",
}  # fmt: skip
#: verbs with their object that the dictionaries call nouns
VERBS = {"抱团", "同场", "涉案", "涨水", "立碑", "布线", "停电", "断电"}
INSIDE = re.compile("[^海网水陆线以]上|.里")
#: things that the dictionary knows as places alone
PLACES = {"窗口", "路口", "岗位", "站点", "网点", "展位", "车位", "床位", "点位", "铺位", "泊位", "机位", "工位", "摊位", "小城镇", "台站", "新城", "新村"}
#: what happens to land and roads, and is counted by 处
DISASTERS = {"内涝", "水毁", "塌方", "滑坡"}
#: words of which the dictionaries say otherwise, or nothing
TOLD = dict.fromkeys(("报案", "警情", "榨季", "蔗农", "棉农", "瓜农", "药农", "花农", "渔农", "粮农", "楼长", "义务工", "工单", "台区", "死体", "钓场", "保安"), "N") | {"要求": "G", "撞击": "G", "主张": "G", "抽样调查": "G", "问卷调查": "G", "精准": "M"} | dict.fromkeys(("合力", "全程", "全线", "全员", "双双", "同框", "结队", "齐聚", "打井", "买车", "运煤", "修桥", "同比", "环比", "办案", "许久", "购书"), "V") | dict.fromkeys(("聚会", "团组", "桑苗", "海合会", "天主教徒", "举报信", "欢迎信", "求职信", "旁听生", "肄业生", "落榜生", "选调生", "后半生", "守夜人", "持旗人", "急救药", "休闲鞋", "灭火队", "灭鼠药", "疑难病症", "扑翼机", "务虚会", "半掩门", "土耳其人", "约旦人", "马其顿人", "储蓄存款", "检查结果", "无尘衣", "海岛", "协调员", "评酒师", "品酒师", "滑行道", "停机坪", "收转站", "村医", "锚索", "冲锋舟"), "N") | dict.fromkeys(("低收入", "高收入", "高质量", "喜气", "失能", "实时", "异地", "所谓", "最大", "波浪式", "驻村", "关键"), "M")
COLOUR = re.compile("[深浅大]?[红橙黄绿青蓝紫黑白灰金银褐棕粉彩][红黄绿蓝黑白灰]?色")
#: the last characters of names of persons and things, for words that only one dictionary has
THING = frozenset(
    "点馆厅室所员者机车船艇舰炉仪器具材品剂液费卡券群团队组班院校库场园区厂店街路桥线网林田池井楼房屋率量额业户民工师手童苗树种奖赛会展"
    "股翼饼菜粉汤酒药衣裤鞋帽袋箱柜椅桌灯表书画歌剧片报刊证票币款税法案件症病菌素酸盐油气煤矿铁钢铜铝板管柱梁门窗墙膜布纸革胶塔坝堤渠桩羊牛马驴驼猪狗鸡鸭鹅鱼虾蟹鸟虫花草木瓜果米豆奶肉蛋盐糖港站城镇村乡县市岛湖江河溪"
)
#: 百货, 数据 and 三轮车 are words, 几部 and 两地 figures before one
FIGURE = re.compile("[一二两三四五六七八九十百千万亿几数]")
SMALL_FIGURE = re.compile("[一二两三四五六七八九十几].")


def class_of(tag: str) -> str | None:
    """The class of a part of speech in either dictionary's notation."""
    if tag == "vn":
        return "G"
    if tag.startswith(("nr", "ns")):
        return "M" if tag.startswith("ns") else None
    if tag.startswith(("n", "g")):
        return "N"
    if tag in ("a", "b", "ad", "an", "f", "s", "j"):
        return "M"
    return "V" if tag and (tag[0] in "vdpcrtzuil" or tag in ("al", "bl")) else None


def jieba_words() -> dict[str, tuple[str, int]]:
    """Part of speech and frequency of each word of jieba's dictionary."""
    spec = importlib.util.find_spec("jieba")
    assert spec is not None, "pip install jieba"
    assert spec.origin is not None, "jieba is a file"
    lines = pathlib.Path(spec.origin).with_name("dict.txt").read_text("utf-8").splitlines()
    return {word: (tag, int(count)) for word, count, tag in (line.split() for line in lines)}


def hanlp_words(folder: pathlib.Path) -> dict[str, list[str]]:
    """Parts of speech of each word of HanLP's dictionary, each with its frequency behind it."""
    lines = (folder / "hanlp" / "CoreNatureDictionary.txt").read_text("utf-8").splitlines()
    return {word: tags for word, *tags in (line.split("\t") for line in lines) if len(tags) > 1}


def first_letter(word: str, tags: list[str], other: tuple[str, int]) -> str | None:
    """The class of a word of the first dictionary; of rare and unclassed ones (nz) the second one tells what they are."""
    tag, count = tags[0], int(tags[1])
    if (tag == "ns" and other[0] == "n") or word in PLACES:
        tag = "n"  # 大道, 窗口
    if tag == "nz" or (tag[0] == "n" and count < RARE):
        if word[-1] in THING and (other[0][:1] in ("n", "") or len(word) > 2):
            tag = "n"
        elif tag == "nz" or other[0] == "i":
            tag = other[0] if other[0][:1] in tuple("nvabi") else "nr"
    letter = class_of(tag)
    if letter == "V" and any(each == "vn" and int(number) * 3 > count for each, number in zip(tags[::2], tags[1::2], strict=False)):
        letter = "G"
    if letter == "N":
        return letter if count >= LEAST_NOUN[min(len(word), 3)] or (count > 2 and other[0][:1] == "n" and other[1] >= 10) else None
    return letter if letter and (tag[0] == "i" or tag[1:] == "l" or count >= LEAST[letter]) else None


def second_letter(word: str, tag: str, count: int) -> str | None:
    """The class of a word that only the second dictionary has."""
    letter = class_of(tag)
    least = LEAST_NOUN_SECOND[min(len(word), 3)] if letter == "N" else LEAST_SECOND.get(letter or "", 0)
    return letter if letter and tag != "l" and count >= (4 if tag == "i" else least) else None


def letter_of(word: str, first: list[str] | None, second: tuple[str, int] | None) -> str | None:
    """The letter of a word of either dictionary."""
    if word in ATTRIBUTES or COLOUR.fullmatch(word) or (word[0] == "各" and len(word) == 2):
        return "M"
    if word in VERBS or word[0] == "每":
        return "V"
    if word in DISASTERS:
        return "N"
    if word in TOLD:
        return TOLD[word]
    if word in NEVER or SMALL_FIGURE.fullmatch(word) or (len(word) > 2 and word[-1] in "的了着被把在从是有和与"):
        return None
    letter = first_letter(word, first, second or ("", 0)) if first else None
    if letter is None and second and (first is None or first[0] == "nz" or second[0][0] == "v"):
        letter = second_letter(word, *second)
    if FIGURE.match(word) and letter != "N":
        return None
    if letter == "M" and INSIDE.fullmatch(word):
        return None  # 棚|里, 手|上
    return None if letter == "N" and len(word) > 2 and word[-1] in "上中里内后前时" else letter


def main(folder: pathlib.Path) -> None:
    one, two = hanlp_words(folder), jieba_words()
    found = ((word, letter_of(word, one.get(word), two.get(word))) for word in one.keys() | two.keys() | ATTRIBUTES | TOLD.keys() if WORD.fullmatch(word))
    letters = {word: letter for word, letter in found if letter}
    for head in {word[:2] for word in letters if len(word) > 2}:
        letters[head] = letters.get(head, "h").lower()
    write_listed(OUT, letters)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
