"""Builds newsparse/gazetteer/data/nouns.txt from two open dictionaries: python tools/build_nouns.py FOLDER.

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

OUT = pathlib.Path(__file__).parent.parent / "newsparse" / "gazetteer" / "data" / "nouns.txt"
WORD = re.compile("[\u4e00-\u9fff]{2,5}")
#: how often a word must stand in the dictionary's corpus: rare words cost more than they tell
LEAST = {"N": 8, "G": 4, "M": 150, "V": 60}
#: nouns that as a rule stand before another: they tell where or of what sort
ATTRIBUTES = {
    "全球", "全国", "全市", "全省", "全区", "全县", "全镇", "全村", "世界", "国际", "国内", "国外", "海外", "境外", "地方", "本地", "当地",
    "在线", "线上", "线下", "可持续", "中央", "民间", "首批", "疑似", "本土", "昼夜", "高端", "大型", "中型", "小型",
}  # fmt: skip
#: 仓里存粮中超2万吨: two words more often than one
NEVER = {"中超", "中有", "中国有", "上有", "下线"}
COLOUR = re.compile("[深浅大]?[红橙黄绿青蓝紫黑白灰金银褐棕粉彩][红黄绿蓝黑白灰]?色")
#: the last characters of names of persons and things, for words that only one dictionary has
THING = frozenset(
    "点馆厅室所员者机车船艇舰炉仪器具材品剂液费卡券群团队组班院校库场园区厂店街路桥线网林田池井楼房屋率量额业户民工师手童苗树种奖赛会展"
    "股翼饼菜粉汤酒药衣裤鞋帽袋箱柜椅桌灯表书画歌剧片报刊证票币款税法案件症病菌素酸盐油气煤矿铁钢铜铝板管柱梁门窗墙膜布纸革胶塔坝堤渠桩羊牛马驴驼猪狗鸡鸭鹅鱼虾蟹鸟虫花草木瓜果米豆奶肉蛋盐糖港站城镇村乡县市岛湖江河溪"
)
FIGURE = re.compile("[一二两三四五六七八九十百千万亿几数]")


def class_of(tag: str) -> str | None:
    """The class of a part of speech in HanLP's notation."""
    if tag == "vn":
        return "G"
    if tag.startswith(("nr", "ns")):
        return "M" if tag.startswith("ns") else None
    if tag.startswith(("n", "g")):
        return "N"
    if tag in ("a", "b", "ad", "an", "f", "s", "j"):
        return "M"
    return "V" if tag[0] in "vdpcrtzu" else None


def jieba_tags() -> dict[str, str]:
    """The part of speech of each word of jieba's dictionary."""
    spec = importlib.util.find_spec("jieba")
    assert spec is not None, "pip install jieba"
    assert spec.origin is not None, "jieba is a file"
    lines = pathlib.Path(spec.origin).with_name("dict.txt").read_text("utf-8").splitlines()
    return {word: tag for word, _, tag in (line.split() for line in lines)}


def letter_of(word: str, tag: str, second: dict[str, str]) -> str | None:
    """The class of a word: unclassed ones (nz) by the second dictionary."""
    if word in ATTRIBUTES or COLOUR.fullmatch(word):
        return "M"
    if tag != "nz":
        return class_of(tag)
    other = second.get(word, "nr")
    if other.startswith("nr"):
        return "N" if word[-1] in THING else None
    return class_of(other) if other[0] in "nvab" else None


def main(folder: pathlib.Path) -> None:
    words: dict[str, list[str]] = {letter: [] for letter in LEAST}
    second = jieba_tags()
    for line in (folder / "hanlp" / "CoreNatureDictionary.txt").read_text("utf-8").splitlines():
        word, *tags = line.split("\t")
        if not WORD.fullmatch(word) or len(tags) < 2 or FIGURE.match(word):
            continue
        letter = letter_of(word, tags[0], second)
        if letter == "N" and len(word) > 2 and word[-1] in "上中里内":
            continue
        if letter == "V" and any(tag == "vn" and int(count) * 3 > int(tags[1]) for tag, count in zip(tags[::2], tags[1::2], strict=False)):
            letter = "G"
        named = letter == "M" and (word in ATTRIBUTES or COLOUR.fullmatch(word) is not None)
        if letter is not None and word not in NEVER and (named or int(tags[1]) >= LEAST[letter]):
            words[letter].append(word)
    letters = {word: letter for letter, found in words.items() for word in found}
    for head in {word[:2] for word in letters if len(word) > 2}:
        letters[head] = letters.get(head, "h").lower()
    write_listed(OUT, letters)


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
