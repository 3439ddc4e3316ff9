"""The rules of people with their examples."""

from __future__ import annotations

from ...rules import Rule

BYLINE = Rule(
    "people.byline",
    "A name of a byline, dateline or credit",
    ("本报讯(记者 ⟦刘洋⟧ 通讯员 王飞)近日,全区春耕全面展开。 → 刘洋",),
    ("本报讯(记者 从现场获悉)近日,全区春耕全面展开。",),
    "high",
    90,
)
HAN = Rule(
    "people.han_name",
    "A Han name by its characters and what stands beside it",
    ("镇长⟦王建国⟧介绍说,今年收成不错。 → 王建国", "⟦欧阳建国⟧说,路修好了。"),
    ("今年高度重视安全生产。", "在王府井大街举行。", "公司金融方面的业务。", "于是大家一起向前走。"),
    "medium",
    60,
)
FOREIGN = Rule(
    "people.transliterated",
    "A name in transliteration by its characters and what stands beside it",
    ("美国总统⟦克林顿⟧表示欢迎。 → 克林顿",),
    ("乌兹别克斯坦和巴基斯坦代表团抵达。",),
    "medium",
    60,
)
DOTTED = Rule(
    "people.dotted",
    "Names whose parts are joined by a dot",
    ("俄罗斯总统⟦弗拉基米尔·普京⟧发表讲话。 → 弗拉基米尔·普京",),
    ("“一带一路·丝路行”活动举行。",),
    "high",
    80,
)
RULES: tuple[Rule, ...] = (BYLINE, HAN, FOREIGN, DOTTED)
