"""The country of a head of state or minister, told by one character: 美|总统 → 美国, 阿|总理 → 阿尔巴尼亚 where the article names that alone."""

from __future__ import annotations

from ..gazetteer.names import words as words_of_language
from ..patterns import pattern
from .story import Story

#: who governs a country, or speaks for it abroad
STATESMAN = pattern("^副?(?:总统|总理|首相|国王|议长|国务卿|[防外财][长相])$")
#: what the character means where the article names no country, or several, that it begins
SHORT = {
    "美": "美国", "英": "英国", "法": "法国", "德": "德国", "俄": "俄罗斯", "日": "日本", "韩": "韩国", "朝": "朝鲜", "印": "印度", "越": "越南", "泰": "泰国", "菲": "菲律宾",
    "乌": "乌克兰", "土": "土耳其", "澳": "澳大利亚", "以": "以色列", "埃": "埃及", "叙": "叙利亚", "柬": "柬埔寨",
}  # fmt: skip
#: the same of what only the article can tell
OPEN = frozenset("阿巴伊波意加西希匈塞哈老缅格亚捷斯罗保黎约沙科卡也利苏肯尼南新马蒙丹挪芬瑞荷比葡奥古墨智秘孟")
#: 以 is no country before these
FRAME = pattern("为[首代核团]|身份|名义")


def state(story: Story, role: str, at: int) -> str | None:
    """The country of an office that begins at `at` right behind a character that stands for one."""
    text = story.text
    char = text[at - 1 : at]
    if STATESMAN.match(role) is None or (char not in SHORT and char not in OPEN):
        return None
    if char == "以" and FRAME.search(text, at, at + 16):
        return None  # 以总统布什为首
    before = text[at - 2 : at - 1]
    if before and "\u4e00" <= before <= "\u9fff" and (before in SHORT or text[at - 2 : at] in words_of_language()):
        return None  # 欧美总统, 可以
    named = story.countries(char)
    return named.pop() if len(named) == 1 else SHORT.get(char)
