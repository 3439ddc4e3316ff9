"""One-letter short forms in a row: 中|美 关系, 港|澳|台 同胞."""

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
PROVINCES = {"港": "香港", "澳": "澳门", "台": "台湾"}
#: begun with a class of all first letters, which `re` seeks at full speed
RUN = pattern(
    f"[{''.join(COUNTRIES)}港台](?:"
    f"(?<=[{''.join(COUNTRIES)}])(?<![参增更添追].)[{''.join(COUNTRIES)}]{{1,4}}"
    "(?=[两三四五]国|关系|双方|建交|友好|贸易|经贸|联合|之间|合作|边境|边界|战略|首脑|高层|两军|人民|文化|政府|会谈|双边|互)"
    "|(?<=港)(?:澳台|澳|台)(?!办|事务)|(?<=台)港澳(?!办|事务))"
)


def read_abbreviations(doc: Document) -> list[Name]:
    """Each letter of a run as a name of its own."""
    found: list[Name] = []
    for run in RUN.finditer(doc.text):
        letters = run[0]
        ours = letters[0] in "港台"
        for at, letter in enumerate(letters, run.start()):
            name = PROVINCES[letter] if ours else COUNTRIES[letter] or next(
                (other for near, other in BESIDE.get(letter, {}).items() if near in letters), ""
            )
            found.append(Name(at, at + 1, "province" if ours else "country", _refs(name), Usage.FREE, ABBREVIATION))
    return found


@cache
def _refs(name: str) -> tuple[int, ...]:
    return tuple(entity.ref for entity in gazetteer().named(name)[:1]) if name else ()
