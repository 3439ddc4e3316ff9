"""The two ends of a range of figures: where each stands, and its value."""

from __future__ import annotations

import orjson
import pytest

import newsparse
from newsparse.record import article_record, to_json


@pytest.mark.parametrize(
    ("marked", "ends"),
    [
        ("投入⟦8万至10万元⟧", [("8万", 80000), ("10万元", 100000)]),
        ("卖到⟦3元到5元左右⟧", [("3元", 3), ("5元", 5)]),
        ("⟦人民币 3 至 5 元⟧", [("人民币 3", 3), ("5 元", 5)]),
        ("付⟦5元6角至5元8角⟧", [("5元6角", 5.6), ("5元8角", 5.8)]),
        ("⟦1 万(含)-5 万元⟧", [("1 万", 10000), ("5 万元", 50000)]),
        ("⟦3至5个⟧苗", [("3", 3), ("5个", 5)]),
        ("⟦三、四十人⟧", [("三", 30), ("四十人", 40)]),
        ("⟦不超过3—4瓦⟧", [("3", 3), ("4瓦", 4)]),
        ("⟦1000头至5000头⟧", [("1000头", 1000), ("5000头", 5000)]),
        ("⟦8—10万株⟧", [("8", 80000), ("10万株", 100000)]),
        ("⟦200多万至300万人⟧", [("200多万", 2000000), ("300万人", 3000000)]),
        ("⟦5%至8%⟧", [("5%", 5), ("8%", 8)]),
        ("下降⟦百分之五至百分之十⟧", [("百分之五", 5), ("百分之十", 10)]),
        ("⟦三成至五成⟧", [("三成", 30), ("五成", 50)]),
        ("⟦零下3至零下8度⟧", [("零下3", -3), ("零下8度", -8)]),
        ("气温⟦零下3—5度⟧", [("零下3", -3), ("5度", -5)]),
        ("气温⟦-5℃至3℃⟧", [("-5℃", -5), ("3℃", 3)]),
        ("⟦5 至 8 万亩⟧", [("5", 50000), ("8 万亩", 80000)]),
        ("⟦三四十人⟧", []),
        ("⟦几十万株⟧", []),
        ("⟦40余场⟧演出", []),
    ],
)  # fmt: skip
def test_parts(marked: str, ends: list[tuple[str, float]]) -> None:
    text = marked.replace("⟦", "").replace("⟧", "")
    article = newsparse.extract(text)
    (mention,) = (*(article.money or ()), *(article.counts or ()))
    assert mention.text == marked[marked.index("⟦") + 1 : marked.index("⟧")]
    assert [(part.text, part.value) for part in mention.parts] == ends
    assert all(part.text == text[part.start : part.end] for part in mention.parts)


def test_in_the_record() -> None:
    record = orjson.loads(to_json(article_record(newsparse.extract("投入8万至10万元，种树3株。"))))
    (sum_,), (count,) = record["money"], record["counts"]
    assert sum_["parts"] == [
        {"text": "8万", "start": 2, "end": 4, "role": "from", "value": 80000.0},
        {"text": "10万元", "start": 5, "end": 9, "role": "to", "value": 100000.0},
    ]
    assert count["parts"] == []
