"""One-letter short forms in a row: 中|美 关系, 港|澳|台 同胞, 闽|浙 边界."""

from __future__ import annotations

from functools import cache

from ...document import Document
from ...gazetteer.divisions import Usage, gazetteer
from ...patterns import pattern
from .names import Name
from .rules import ABBREVIATION

COUNTRIES = {
    "中": "中国", "美": "美国", "英": "英国", "法": "法国", "德": "德国", "日": "日本", "俄": "俄罗斯", "韩": "韩国", "朝": "朝鲜", "越": "越南",
    "印": "印度", "泰": "泰国", "蒙": "蒙古", "澳": "澳大利亚", "加": "加拿大", "墨": "墨西哥", "葡": "葡萄牙", "意": "意大利", "匈": "匈牙利",
    "波": "波兰", "捷": "捷克", "荷": "荷兰", "以": "以色列", "叙": "叙利亚", "埃": "埃及", "哈": "哈萨克斯坦", "吉": "吉尔吉斯斯坦",
    "塔": "塔吉克斯坦", "巴": "", "伊": "", "乌": "", "土": "",
}  # fmt: skip
#: letters that stand for several countries, and which one beside these
BESIDE = {"巴": {"以": "巴勒斯坦", "印": "巴基斯坦", "中": "巴基斯坦"}, "乌": {"俄": "乌克兰", "哈": "乌兹别克斯坦", "吉": "乌兹别克斯坦", "塔": "乌兹别克斯坦"}}
PROVINCES = {
    "港": "香港", "澳": "澳门", "台": "台湾", "京": "北京", "津": "天津", "沪": "上海", "渝": "重庆", "冀": "河北", "晋": "山西", "蒙": "内蒙古", "辽": "辽宁",
    "吉": "吉林", "黑": "黑龙江", "苏": "江苏", "浙": "浙江", "皖": "安徽", "闽": "福建", "赣": "江西", "鲁": "山东", "豫": "河南", "鄂": "湖北", "湘": "湖南",
    "粤": "广东", "桂": "广西", "琼": "海南", "川": "四川", "蜀": "四川", "黔": "贵州", "贵": "贵州", "滇": "云南", "云": "云南", "藏": "西藏", "陕": "陕西",
    "甘": "甘肃", "陇": "甘肃", "青": "青海", "宁": "宁夏", "新": "新疆",
}  # fmt: skip
#: begun with a class of all first letters, which `re` seeks at full speed
RUN = pattern(
    f"[{''.join(COUNTRIES)}港台](?:"
    f"(?<=[{''.join(COUNTRIES)}])(?<![参增更添追].)[{''.join(COUNTRIES)}]{{1,4}}"
    "(?=[两三四五]国|关系|双方|建交|友好|贸易|经贸|联合|之间|合作|边境|边界|战略|首脑|高层|两军|人民|文化|政府|会谈|双边|互)"
    "|(?<=港)(?:澳台|澳|台)(?!办|事务)|(?<=台)港澳(?!办|事务))"
)


#: what follows letters of provinces: 闽浙|边界
BORDER = pattern("两省|三省|四省|五省|三地|四地|五地|边界|交界|毗邻|接壤|省际")


def read_abbreviations(doc: Document) -> list[Name]:
    """Each letter of a run as a name of its own."""
    found: list[Name] = []
    for run in RUN.finditer(doc.text):
        letters = run[0]
        if letters[0] in "港台":
            found += _provinces(letters, run.start())
            continue
        for at, letter in enumerate(letters, run.start()):
            name = COUNTRIES[letter] or next((other for near, other in BESIDE.get(letter, {}).items() if near in letters), "")
            found.append(Name(at, at + 1, "country", _refs(name), Usage.FREE, ABBREVIATION))
    for border in BORDER.finditer(doc.text):
        start = end = border.start()
        while start and end - start < 6 and doc.text[start - 1] in PROVINCES:
            start -= 1
        if end - start > 1 and not (found and found[-1].end > start):
            found += _provinces(doc.text[start:end], start)
    return found


def _provinces(letters: str, start: int) -> list[Name]:
    return [Name(at, at + 1, "province", _refs(PROVINCES[each]), Usage.FREE, ABBREVIATION) for at, each in enumerate(letters, start)]


@cache
def _refs(name: str) -> tuple[int, ...]:
    return tuple(entity.ref for entity in gazetteer().named(name)[:1]) if name else ()
