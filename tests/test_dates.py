"""Dates: the issue's day from every source, years completed and left open, the almanac, and odd texts."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from conftest import examples
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse.document import Given
from newsparse.extractors.dates.words import lexicon
from newsparse.linking.almanac import free_days, holiday, lunar_day, lunar_month, lunar_months, solar_term
from newsparse.linking.issue import read_date, read_path
from newsparse.model import Date
from newsparse.pipeline import article, source_of

ROOT = Path(__file__).parent.parent


def dates(text: str, day: str | None = "2025-10-15") -> list[Date]:
    found = newsparse.extract(text, date=day).dates
    assert found is not None
    return list(found)


def one(text: str, day: str | None = "2025-10-15") -> Date:
    found = dates(text, day)
    assert len(found) == 1, [m.text for m in found]
    return found[0]


@pytest.mark.parametrize(
    ("path", "reference", "paper", "page"),
    [
        ("内蒙古日报/2025/10/15/03.txt", (2025, 10, 15), "内蒙古日报", "03"),
        ("20251015_03.txt", (2025, 10, 15), None, "03"),
        ("dumps/2025-10-15.txt", (2025, 10, 15), None, None),
        ("C:\\archive\\绥远晚报\\2025-10-15\\A12.txt", (2025, 10, 15), "绥远晚报", "A12"),
        ("2025年10月15日第03版.txt", (2025, 10, 15), None, "03"),
        ("dump.zip!/1998/01.txt", (1998, None, None), None, None),
        ("20251315_03.txt", (None, None, None), None, None),
        ("notes.txt", (None, None, None), None, None),
    ],
)
def test_path(path: str, reference: tuple[int | None, ...], paper: str | None, page: str | None) -> None:
    found = read_path(path)
    assert (found.reference, found.paper, found.page) == (reference, paper, page)


@pytest.mark.parametrize(
    ("text", "reference"),
    [
        ("2025", (2025, None, None)), ("2025-10", (2025, 10, None)), ("2025-10-15", (2025, 10, 15)), ("20251015", (2025, 10, 15)),
        ("2025-10-15T08:30:00+08:00", (2025, 10, 15)), ("2025年10月15日", (2025, 10, 15)), ("2025-02-30", (2025, 2, None)),
        ("202510", (2025, 10, None)), ("20251015083000", (2025, 10, 15)), ("20251015T0830", (2025, 10, 15)), ("2025/1/5", (2025, 1, 5)),
        ("1709600000", (None, None, None)), ("1709600000000", (None, None, None)), ("20251", (None, None, None)),
        ("", (None, None, None)), ("soon", (None, None, None)), (None, (None, None, None)),
    ],
)  # fmt: skip
def test_given_date(text: str | None, reference: tuple[int | None, ...]) -> None:
    assert read_date(text) == reference


def test_issue_order_record_masthead_path_option() -> None:
    text = "10月14日，雨后放晴。"
    given_all = Given(date="2021-01-04", record_date="2023-01-02", path="20220103.txt")
    assert article(text, source_of(text), given_all).issued[:2] == ("2023-01-02", "record")
    assert article(text, source_of(text), given_all._replace(record_date=None)).issued[:2] == ("2022-01-03", "path")
    assert article(text, source_of(text), Given(date="2021-01-04")).issued[:2] == ("2021-01-04", "option")
    assert article(text, source_of(text), Given()).issued[:2] == (None, None)


def test_a_year_told_first_holds() -> None:
    text = "10月14日，雨后放晴。"
    assert article(text, source_of(text), Given(record_date="2025", path="20251015.txt")).issued.date == "2025-10-15"
    found = article(text, source_of(text), Given(record_date="2025", date="2021-01-04"))
    assert found.issued.date is None
    assert found.dates is not None
    assert found.dates[0].timex == "2025-10-14"


def test_issue_of_a_year_alone_completes_and_is_no_day() -> None:
    found = newsparse.extract("10月14日，雨后放晴。", date="2025")
    assert found.issued.date is None
    assert found.dates is not None
    assert (found.dates[0].timex, found.dates[0].anchor) == ("2025-10-14", "issue")


def test_dateline_gives_the_issue_where_the_page_tells_its_year() -> None:
    text = "本报集宁10月14日电 县里推进2025年春灌。2024年建成的渠道投入使用。"
    found = newsparse.extract(text)
    assert (found.issued.date, found.issued.basis) == ("2025-10-14", "dateline")


@pytest.mark.parametrize(
    ("text", "day", "timex", "anchor"),
    [
        ("10月14日，雨后放晴。", None, "XXXX-10-14", None),
        ("去年，他返乡了。", None, "XXXX", None),
        ("昨天，他返乡了。", None, "XXXX-XX-XX", None),
        ("12月28日，铁路通车了。", "2025-01-05", "2024-12-28", "issue"),
        ("赛事将于1月8日举行。", "2024-12-20", "2025-01-08", "issue"),
        ("29日，客运恢复。", "2024-07-03", "2024-06-29", "issue"),
        ("四季度产量回升。", "2024-01-17", "2023-Q4", "issue"),
        ("新华社北京10月12日电 昨天，展览开幕。", "2025-10-15", "2025-10-11", "dateline"),
    ],
)
def test_year(text: str, day: str | None, timex: str, anchor: str | None) -> None:
    last = dates(text, day)[-1]
    assert (last.timex, last.anchor) == (timex, anchor)
    assert (last.date_start is None) == (anchor is None)


def test_a_yearly_report_speaks_of_its_titles_year() -> None:
    text = "{title}\n\n2021年，全县稳中求进。\n\n全年粮食产量9万吨，比上年增长5%。年末人口30万人。\n"
    (reported,) = newsparse.parse(text.format(title="2021年松江县国民经济和社会发展统计公报（摘要）"), date="2022-03-20").articles
    assert [(date.text, date.timex, date.anchor) for date in reported.dates or ()][2:] == [
        ("全年", "2021", "article"), ("上年", "2020", "article"), ("年末", "2021", "article"),
    ]  # fmt: skip
    (told,) = newsparse.parse(text.format(title="松江县发布2021年统计公报，粮食增产"), date="2022-03-20").articles
    assert [date.timex for date in told.dates or ()][2:] == ["2022", "2021", "2022"]


def test_a_story_keeps_its_year_in_its_paragraph_alone() -> None:
    text = "2013年3月，他当选村主任。5月，村里通了路。\n10月13日，记者走进村子。"
    assert [m.timex for m in dates(text)] == ["2013-03", "2013-05", "2025-10-13"]
    assert [m.anchor for m in dates(text)] == ["explicit", "article", "issue"]


def test_a_feast_beside_its_day_is_of_that_year() -> None:
    text = "9月30日，烈士纪念日。当天，我去采访。"
    assert [m.timex for m in dates(text, "2026-01-31")] == ["2025-09-30", "2025-09-30", "2025-09-30"]


def test_told_day() -> None:
    text = "9月3日签约，次日动工，当天下午3时浇筑。"
    assert [m.timex for m in dates(text)] == ["2025-09-03", "2025-09-04", "2025-09-04T15:00"]


@pytest.mark.parametrize("text", ["2000余件展品", "理念体现在细节上", "请拨打12345热线", "型号为X2025的机器", "十一名队员", "3点建议", "24小时便利店", "纪念五四运动", "长期从此处过河", "离县城最近的一个乡", "喜迎十一运会", "青少年中的佼佼者", "不同年龄", "时光春去秋来", "不可同日而语", "寒冬腊月", "名噪一时", "第四日比赛", "投票日前的准备"])
def test_no_dates(text: str) -> None:
    assert dates(text) == []


@pytest.mark.parametrize(
    ("text", "day", "printed", "timex", "mod"),
    [
        ("三十年代的上海", "2025-10-15", "三十年代", "193", None),
        ("到九十年代，产量翻番。", "1986-03-01", "九十年代", "199", None),
        ("北约9日举行演习。", "2025-10-15", "9日", "2025-10-09", None),
        ("会议约9日举行。", "2025-10-15", "9日", "2025-10-09", "APPROX"),
        ("代表团4日晚会见了学者。", "2025-10-15", "4日晚", "2025-10-04TEV", None),
        ("下午4时间有小雨。", "2025-10-15", "下午4时", "XXXX-XX-XXT16:00", None),
        ("两家21日均称停工。", "2025-10-15", "21日", "2025-10-21", None),
        ("臺北市編列113年度預算。", None, "113年度", "2024", None),
        ("這座橋有114年歷史。", None, "114年", "P114Y", None),
        ("一月至十一月，产值增长。", "1986-12-05", "一月至十一月", "1986-01/1986-11", None),
        ("比去年同时期增加", "1955-05-05", "去年同时期", "1954", None),
        ("五七年建校", "1980-05-05", "五七年", "1957", None),
        ("展览从11月到次年4月开放。", "2020-10-01", "11月到次年4月", "2020-11/2021-04", None),
        ("去（113）年營收成長", "2025-10-14", "去（113）年", "2024", None),
        ("本（五）月十五日", "1950-05-22", "本（五）月十五日", "1950-05-15", None),
        ("刚刚过去的周末，客流回升。", "2023-03-21", "周末", "2023-W11-WE", None),
        ("今冬干旱", "1998-01-26", "今冬", "1997-WI", None),
        ("为三年多来的最低点", "1998-01-26", "三年多来", "P3Y", "MORE_THAN"),
        ("三天来的客人", "1998-01-26", "三天", "P3D", None),
        ("提前8月完成", "2024-09-15", "8月", "2024-08", None),
        ("工厂用三年来改造。", "2025-10-15", "三年", "P3Y", None),
        ("9日（除夕）零时放行。", "2024-02-20", "9日（除夕）零时", "2024-02-09T00:00", None),
        ("今日（27日）下午4时起火。", "2025-08-28", "今日（27日）下午4时", "2025-08-27T16:00", None),
        ("本周日(24日)下午1时受伤。", "2025-08-28", "本周日(24日)下午1时", "2025-08-24T13:00", None),
        ("今天（8月27日）上午开会。", "2025-08-28", "今天（8月27日）上午", "2025-08-27TMO", None),
        ("下午接近5时回到家。", "2025-08-28", "下午接近5时", "XXXX-XX-XXT17:00", None),
        ("警员昨凌晨3时许巡逻。", "2025-08-28", "昨凌晨3时许", "2025-08-27T03:00", None),
        ("气温昨20时降到零度。", "2025-08-28", "昨20时", "2025-08-27T20:00", None),
        ("他17号晚上8点20分降落。", "2025-08-28", "17号晚上8点20分", "2025-08-17T20:20", None),
        ("上午9时3刻，车上了桥。", "2025-08-28", "上午9时3刻", "XXXX-XX-XXT09:45", None),
        ("路面08:55分恢复畅通。", "2025-08-28", "08:55分", "XXXX-XX-XXT08:55", None),
    ],
)
def test_read_in_context(text: str, day: str | None, printed: str, timex: str, mod: str | None) -> None:
    found = one(text, day)
    assert (found.text, found.timex, found.mod) == (printed, timex, mod)


@pytest.mark.parametrize(("text", "kind"), [("此后三天下雨。", "period"), ("几十年来，山绿了。", "vague"), ("新年伊始，工地开工。", "vague")])
def test_what_points_nowhere_has_no_days(text: str, kind: str) -> None:
    found = one(text)
    assert (found.kind, found.date_start, found.date_end, found.anchor) == (kind, None, None, None)


def test_lunar_calendar() -> None:
    assert lunar_day(2025, 1, 1) == date(2025, 1, 29)
    assert lunar_month(2020, 4, leap=True) == (date(2020, 5, 23), date(2020, 6, 20))
    assert lunar_day(2024, 13, 0) == holiday(2025, "除夕") == date(2025, 1, 28)
    assert lunar_months(1839) == lunar_months(2101) == ()


def test_lunar_months_join() -> None:
    for year in range(1840, 2100):
        months = lunar_months(year)
        assert (months[-1][2] - lunar_months(year + 1)[0][2]).days == -months[-1][3]


def test_holidays_and_terms() -> None:
    assert solar_term(2025, 6) == holiday(2025, "清明") == date(2025, 4, 4)
    assert holiday(2024, "母亲节") == date(2024, 5, 12)
    assert holiday(2024, "中秋") == date(2024, 9, 17)
    assert holiday(0, "春节") is None
    assert free_days(2024, "元旦") == (date(2023, 12, 30), date(2024, 1, 1))
    assert free_days(2025, "国庆") == (date(2025, 10, 1), date(2025, 10, 8))


PIECES = [word for word, _ in lexicon()[1]] + list(
    "0123456789０９一二三十百千廿零两年月日号时点分秒天周个半多余几至到—-～/:：∶.．，。 　\n第前后内初底末中旬晚早起来以世纪代电讯"
)


@examples(400)
@given(
    st.lists(st.sampled_from(PIECES), min_size=1, max_size=14),
    st.sampled_from([None, "2025-10-15", "0001-01-01", "9999-12-31", "2024-02-29", "1900", "2019-09", "1840-01-05", "2100-12-31"]),
)
def test_odd_texts(pieces: list[str], day: str | None) -> None:
    """Any string of date words is read without an error, its days in order and its spans true."""
    found = newsparse.extract("".join(pieces), date=day)
    assert found.dates is not None
    for mention in found.dates:
        assert found.text[mention.start : mention.end] == mention.text != ""
        if mention.date_start and mention.date_end:
            assert mention.date_start <= mention.date_end
        assert mention.kind not in ("duration", "set") or mention.anchor is None
        for part in mention.parts:
            assert mention.start <= part.start < part.end <= mention.end
            assert found.text[part.start : part.end] == part.text


def rows() -> list[list[str]]:
    lines = (ROOT / "docs" / "dates.md").read_text(encoding="utf-8").splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| ")]
    return [row for row in cells if row[0] not in ("printed",) and not re.fullmatch("-+", row[0])]


@pytest.mark.parametrize("row", [row for row in rows() if len(row) == 2], ids=lambda row: row[0])
def test_documented_parts(row: list[str]) -> None:
    found = one(row[0].strip("*"))
    assert ", ".join(f"{part.role} {part.text} {part.timex}" for part in found.parts) == row[1]


def test_parts_stand_in_the_text_with_their_own_days() -> None:
    article = newsparse.extract("展览将于12月28日至次年1月3日举行。", date="2025-10-15")
    assert article.dates is not None
    (found,) = article.dates
    assert [article.text[part.start : part.end] for part in found.parts if part.role != "unit"] == ["12月28日", "次年1月3日"]
    assert (found.date_start, found.date_end) == (found.parts[0].date_start, found.parts[-1].date_end) == ("2025-12-28", "2026-01-03")


@pytest.mark.parametrize("row", [row for row in rows() if len(row) > 2], ids=lambda row: row[0])
def test_documented_forms(row: list[str]) -> None:
    """Every row of the table in the docs is what the program gives."""
    text = re.sub(r"\*\*", "", row[0])
    marked = row[0].index("**")
    found = next(m for m in dates(text) if m.start == marked)
    days = f"{found.date_start or ''} – {found.date_end or ''}" if found.date_start or found.date_end else ""
    length = f"{found.duration_min or ''} – {found.duration_max or ''}" if found.duration_min or found.duration_max else ""
    clock = f"{found.time_start} – {found.time_end}" if found.time_start else ""
    assert row[1:] == [found.kind, found.timex or "", found.mod or "", (days or length).strip(), clock, found.bounds, found.anchor or ""]


def test_a_year_under_a_dateline_is_the_issues_and_a_day_the_datelines() -> None:
    text = "青山县\n\n修渠让旱地变良田\n\n本报青山10月14日电 (记者 王芳)今年以来,全县新修水渠12公里。昨日,记者在石桥镇看到,9月3日开工的工程已经完工。"
    (article,) = newsparse.parse(text, date="2025-10-15").articles
    anchors = {mention.text: mention.anchor for mention in article.dates}
    assert anchors == {"10月14日": "issue", "今年以来": "issue", "昨日": "dateline", "9月3日": "issue"}


def test_each_of_several_items_speaks_of_its_own_day() -> None:
    text = (
        "各地经济简讯\n据新华社曼谷1月14日电（记者 王芳）泰国政府今天开会。\n据新华社曼谷1月13日电\n泰国中央银行今天公布了数字，昨天的更好。\n"
        "据新华社东京1月12日电（记者 李铮）日本内阁今天开会。"
    )
    found = [(mention.text, mention.timex) for mention in newsparse.extract(text, date="1998-01-15").dates or ()]
    assert found == [
        ("1月14日", "1998-01-14"), ("今天", "1998-01-14"), ("1月13日", "1998-01-13"), ("今天", "1998-01-13"), ("昨天", "1998-01-12"),
        ("1月12日", "1998-01-12"), ("今天", "1998-01-12"),
    ]  # fmt: skip


def test_days_under_a_dateline_of_no_known_year() -> None:
    text = "青山县\n\n修渠让旱地变良田\n\n本报青山3月1日电 (记者 王芳)今天,水渠通水。昨日,记者在石桥镇看到,前天开工的工程已经完工。25日,雨停。上月,路通。"
    (article,) = newsparse.parse(text).articles
    assert {mention.text: mention.timex for mention in article.dates} == {
        "3月1日": "XXXX-03-01", "今天": "XXXX-03-01", "昨日": "XXXX-XX-XX", "前天": "XXXX-XX-XX", "25日": "XXXX-02-25", "上月": "XXXX-02",
    }  # fmt: skip
    assert all(mention.date_start is None and mention.anchor is None for mention in article.dates)
    (article,) = newsparse.parse(text.replace("3月1日", "10月14日")).articles
    assert {mention.text: mention.timex for mention in article.dates}["前天"] == "XXXX-10-12"


@pytest.mark.parametrize(
    ("text", "timex"),
    [
        ("每月逢五上午赶集", "XXXX-XX-X5TMO"), ("逢五、十的日子", "XXXX-XX-X5,XXXX-XX-X0"),
        ("每周五天营业", "P1W"), ("每周五回家", "XXXX-WXX-5"), ("每星期三上午9时", "XXXX-WXX-3T09:00"),
        ("每周一至周五上午9时", "XXXX-WXX-1/XXXX-WXX-5T09:00"),
        ("每周六、日休息", "XXXX-WXX-6,XXXX-WXX-7"), ("每年6月1日至15日", "XXXX-06-01/XXXX-06-15"),
    ],
)  # fmt: skip
def test_sets(text: str, timex: str) -> None:
    assert dates(text)[0].timex == timex


@pytest.mark.parametrize(
    ("text", "mention", "kind", "timex"),
    [
        ("2016年建厂，三年后投产。", "三年后", "date", "2019"),
        ("2019年，他大学毕业。两年后，他回到家乡。", "两年后", "date", "2021"),
        ("2024年6月试种，两个月后见了效益。", "两个月后", "date", "2024-08"),
        ("9月3日签约，三天后动工。", "三天后", "date", "2025-09-06"),
        ("10月10日签约，30天后动工。", "30天后", "date", "2025-11-09"),
        ("将于30天后验收。", "30天后", "date", "2025-11-14"),
        ("他住院10天后出了院。", "10天后", "vague", "P10D"),
        ("10月14日，记者上门探访。\n手术两周后，他已能下地。", "两周后", "vague", "P2W"),
        ("2019年试种。20天后，苗出齐了。", "20天后", "vague", "P20D"),
    ],
)
def test_a_length_counts_on_from_what_was_told(text: str, mention: str, kind: str, timex: str) -> None:
    found = next(each for each in dates(text) if each.text == mention)
    assert (found.kind, found.timex) == (kind, timex)


def test_the_year_before_is_that_before_the_year_of_its_sentence() -> None:
    assert [each.timex for each in dates("2021年产粮1亿斤，比上年增一成；上年为9千万斤。")] == ["2021", "2020", "2020"]
    assert [each.timex for each in dates("到2027年产量翻番。1至9月产量比上年增长一成。")] == ["2027", "2025-01/2025-09", "2024"]
    assert [each.timex for each in dates("2019年建厂。产值比上年增长一成。")] == ["2019", "2024"]
    report = "2024年，全县产粮2亿斤。其中，玉米比上年增产一成。"
    assert [each.timex for each in dates(report, "2025-02-18")] == ["2024", "2023"]
    assert [each.timex for each in dates(report, "2025-11-18")] == ["2024", "2024"]


def test_a_clock_time_goes_on_with_the_day_of_the_story() -> None:
    text = "2007年8月16日2时，学生陆续不适。\n8时许，防疫部门赶到。"
    assert dates(text, None)[-1].timex == "2007-08-16T08:00"
    text = "今天，铁路加开列车。为让班列第二天准点开行，工人连夜除冰。截至下午4时，公路抢通。"
    assert [each.timex for each in dates(text)] == ["2025-10-15", "2025-10-16", "2025-10-15T16:00"]


def test_the_day_told_last_holds_through_years_told_after_it() -> None:
    text = "10月12日，两校签约。\n明年是建校60周年。\n当晚，双方座谈，次日返程。"
    assert [each.timex for each in dates(text)] == ["2025-10-12", "2026", "P60Y", "2025-10-12TEV", "2025-10-13"]


def test_a_feast_to_come_does_not_draw_a_bare_day_into_its_month() -> None:
    assert [each.timex for each in dates("八一建军节快要到了，26日，老兵重聚。", "2025-07-30")] == ["2025-08-01", "2025-07-26"]
    assert [each.timex for each in dates("将于8月1日开赛，26日决出名次。", "2025-07-30")] == ["2025-08-01", "2025-08-26"]
    assert [each.timex for each in dates("9月20日开赛，将于26日决出名次。", "2025-09-18")] == ["2025-09-20", "2025-09-26"]


def test_a_weekday_told_of_a_day_names_that_day() -> None:
    text = "8月16日是星期六，游客多。9月13日是周末，当天上午9时，义诊开始。"
    found = [each.timex for each in dates(text)]
    assert found[:2] == ["2025-08-16", "2025-08-16"]
    assert found[-1] == "2025-09-13T09:00"


def test_months_to_come_are_told_in_their_order() -> None:
    assert [each.timex for each in dates("4月中旬插秧，10月初收割。", "2025-03-18")] == ["2025-04-11/2025-04-20", "2025-10"]
    assert [each.timex for each in dates("10月初收割的稻谷卖完了。", "2025-03-18")] == ["2024-10"]


def test_a_dateline_may_name_its_place_behind_the_day() -> None:
    text = "青山网3月12日东河讯（记者 卢明）昨晚9时许，两车相撞。"
    assert [each.timex for each in dates(text, None)] == ["XXXX-03-12", "XXXX-03-11T21:00"]


def test_a_weekday_joined_to_a_day_is_of_its_week() -> None:
    assert [each.timex for each in dates("本周六和周日举办。")] == ["2025-10-18", "2025-10-19"]
    assert [each.timex for each in dates("周日举办。")] == ["2025-10-12"]


def test_months_are_compared_with_the_one_before() -> None:
    text = "8月指数为53%，较上月升3个点；新订单较上月升4个点。上月完工的路通车了。"
    assert [each.timex for each in dates(text)] == ["2025-08", "2025-07", "2025-07", "2025-09"]


def test_a_lunar_gloss_is_the_day_it_stands_behind() -> None:
    assert [each.timex for each in dates("今年1月20日（农历腊月廿一），“村晚”开演。")] == ["2025-01-20", "2025-01-20"]
    assert [each.timex for each in dates("2024年2月3日（腊月廿四），庙会开市。")] == ["2024-02-03", "2024-02-03"]


def test_nothing_leans_on_what_is_only_compared_with() -> None:
    text = "8月产量增5%，比7月加快2个点，比上月多增1个点。"
    assert [each.timex for each in dates(text)] == ["2025-08", "2025-07", "2025-07"]
    assert [each.timex for each in dates("2021年产粮1亿斤，比2019年增一成。当年，新修粮库。")] == ["2021", "2019", "2021"]


def test_days_joined_by_and_share_their_unit() -> None:
    assert [each.timex for each in dates("剧团12及13日演出，10月6、7和8日休息。")] == ["2025-10-12/2025-10-13", "2025-10-06/2025-10-08"]


def test_years_of_three_figures_are_told_in_brackets() -> None:
    text = "唐（618年—907年）与北宋（960-1127年）的古树（100—299年）。"
    assert [each.timex for each in dates(text)] == ["0618/0907", "0960/1127", None]


def test_halves_of_the_night_are_read_whole() -> None:
    assert [each.timex for each in dates("9月6日下半夜登陆，昨天后半夜转晴。大多年轻人都没睡。")] == ["2025-09-06TNI", "2025-10-14TNI"]


def test_a_weekday_that_ends_a_range_is_behind_its_day() -> None:
    assert [each.timex for each in dates("自10月6日至周一，受灾。")] == ["2025-10-06/2025-10-13"]


def test_soldiers_are_no_word_of_the_future() -> None:
    text = "今年10月8日来到于都。1934年10月，部队集结待命。11月17日，8万名将士渡河。"
    assert [each.timex for each in dates(text)] == ["2025-10-08", "1934-10", "1934-11-17"]


def test_a_spoken_day_is_one_where_something_begins_or_ends() -> None:
    assert [each.timex for each in dates("10月5号下雪。工作组从6号开始出发，到9号的时候，从3号楼走到8号楼。")] == ["2025-10-05", "2025-10-06", "2025-10-09"]


def test_a_future_community_is_no_date() -> None:
    assert [each.text for each in dates("未来社区、未来城市、未来乡村建设。")] == []


def test_a_clock_time_with_more_stands_before_a_comma() -> None:
    assert [each.timex for each in dates("10月5日，他们出发。5点多，回到山下。")] == ["2025-10-05", "2025-10-05T05:00"]
