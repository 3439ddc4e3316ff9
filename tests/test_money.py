"""What a sum's 元 is worth, by the page; signs and names on either side."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import pipeline
from newsparse.document import Given


@pytest.mark.parametrize(
    ("date", "currency"),
    [(None, "CNY"), ("1998-01-01", "CNY"), ("1955-03-01", "CNY"), ("1955-02-28", None), ("1949", None), ("1955", "CNY")],
)
def test_yuan_by_the_day_of_the_issue(date: str | None, currency: str | None) -> None:
    (sum_,) = newsparse.extract("拨款500元修桥。", date=date).money or ()
    assert sum_.currency == currency


@pytest.mark.parametrize(("paper", "currency"), [("大公報", "HKD"), ("聯合報", "TWD"), ("内蒙古日报", "CNY")])
def test_yuan_by_the_paper(paper: str, currency: str) -> None:
    text = "捐款500元。"
    (page,) = pipeline.pages(text, pipeline.source_of(text), Given(paper=paper))
    assert [m.currency for article in page.articles for m in article.money or ()] == [currency]


@pytest.mark.parametrize(
    ("text", "value", "currency"),
    [
        ("3万元港币", 30000, "HKD"), ("人民币5000万", 50_000_000, "CNY"), ("US$1,000", 1000, "USD"), ("2兆日元", 2e12, "JPY"),
        ("50埃镑", 50, "EGP"), ("100菲律宾比索", 100, "PHP"), ("100比索", 100, None), ("法幣三千萬元", 3e7, None), ("舊幣兩萬元", 2e4, None), ("白洋二十块", 20, None), ("五十塊錢", 50, "CNY"), ("5000万南非兰特", 5e7, "ZAR"), ("３００元", 300, "CNY"),
        ("20块钱左右", 20, "CNY"), ("壹佰壹拾壹圆整", 111, "CNY"), ("5 万元", 50000, "CNY"), ("十几亿元", 1e9, "CNY"),
    ],
)  # fmt: skip
def test_currency(text: str, value: float, currency: str | None) -> None:
    (sum_,) = newsparse.extract(f"付{text}。").money or ()
    assert (sum_.value, sum_.currency) == (value, currency)


def test_what_a_double_cannot_hold_has_no_value() -> None:
    (sum_,) = newsparse.extract("面值100000000亿亿元。").money or ()
    assert (sum_.value, sum_.min, sum_.max) == (None, None, None)


def test_money_behind_its_bound_takes_its_word_in() -> None:
    (sum_,) = newsparse.extract("卖到10块钱以上。").money or ()
    assert (sum_.text, sum_.min, sum_.approx) == ("10块钱以上", 10, "at_least")


def test_slabs_are_no_money() -> None:
    assert not newsparse.extract("年产光伏板60万块。").money


def test_what_an_article_says_of_all_its_sums_holds() -> None:
    found = newsparse.extract("全台损失12万元（台币，下同），花莲损失3万元。").money or ()
    assert [m.currency for m in found] == ["TWD", "TWD"]
    found = newsparse.extract("售价12万元，票价同下。下同事三万元。").money or ()
    assert [m.currency for m in found] == ["CNY", "CNY"]
