"""Behind a name a predicate begins, or another is told; within a name none does."""

from __future__ import annotations

import pytest

from newsparse.extractors.people import predicates


@pytest.mark.parametrize("text", ["拉着孩", "打破了", "守在门", "把旗升", "从镇里", "说，", "等。", "等三人", "和刘洋", "把47只", "请他到", "夫妇上", "家有两", "一天拉", "讨论了"])
def test_a_predicate_begins(text: str) -> None:
    assert predicates.begins(text)


@pytest.mark.parametrize("text", ["妹拉着", "把握好", "说明书", "和平路", "和给他", "和投资", "和笑着", "家长会", "海把旗", "，", "", "和", "一峰说"])
def test_none_begins(text: str) -> None:
    assert not predicates.begins(text)
