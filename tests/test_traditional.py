"""Traditional characters: sentences of Taiwan, Hong Kong and the mainland of the 1950s, told as they are printed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from conftest import Run
from contract import check_article, nothing_is_lost

import newsparse
from newsparse import pipeline, printed
from newsparse.document import Given
from newsparse.extractors import BY_TYPE
from newsparse.gazetteer.own import read_names
from newsparse.model import Article
from newsparse.notation import agrees, parse_marked, value_of
from newsparse.traditional import is_traditional, only_new, only_old, simple, simplified
from newsparse.work import Options, read_line

#: `⟦kind|text|value⟧`; of the kinds marked in a sentence nothing else is found
SENTENCES = """
⟦place|臺北⟧市長⟦person|陳建仁⟧⟦date|昨日|2024-05-05⟧表示，⟦date|今年|2024⟧已補助⟦count|3,500戶|3500⟧，經費⟦money|新臺幣1.2億元|120000000 TWD⟧。
國立臺灣大學教授⟦person|林雅惠|role=教授 organisation=國立臺灣大學⟧指出，⟦count|20餘名|20+⟧學生每人獲⟦money|港幣500元|500 HKD⟧。
⟦place|高雄市⟧衛生局長⟦person|黃志強|role=局長⟧說，全市有⟦count|三千二百人|3200⟧接種疫苗，較⟦date|去年同期|2023⟧增加⟦count|兩成|20%⟧。
⟦place|花蓮縣⟧政府⟦date|5月3日|2024-05-03⟧宣布，震災重建經費⟦money|超過新臺幣三十五億元|>3500000000 TWD⟧。
民眾⟦person|張淑芬⟧說，排隊等了⟦date|兩個小時⟧才買到票。
⟦date|民國114年底前⟧，⟦place|新竹⟧到⟦place|苗栗⟧的道路將拓寬為⟦count|20公尺|20⟧。
總統府發言人⟦person|郭雅慧|role=發言人 organisation=總統府⟧⟦date|6日上午⟧出席會議。
⟦place|香港特區⟧行政長官⟦person|梁家傑⟧會見記者時說，失業率跌至⟦count|百分之二點八|2.8%⟧。
警方⟦date|昨晚|2024-05-05⟧在⟦place|旺角⟧拘捕⟦count|12名|12⟧男子，檢獲現金⟦money|約200萬港元|~2000000 HKD⟧。
⟦place|香港⟧金融管理局總裁⟦person|余偉文|role=總裁⟧表示，資金流入⟦money|逾十億美元|>1000000000 USD⟧。
⟦place|屯門⟧醫院醫生⟦person|周美玲|role=醫生⟧指，病人由⟦count|三百名|300⟧增至⟦count|四百五十名|450⟧。
⟦place|澳門⟧⟦date|上半年|2024-01/2024-06⟧旅客⟦count|逾1,600萬人次|>16000000⟧，按年上升⟦count|四成三|43%⟧。
縣長⟦person|張國華|role=縣長⟧同志報告說：⟦date|今年|2024⟧全縣增產糧食⟦count|一百二十萬斤|1200000⟧。
⟦place|河北省⟧⟦count|八十餘個|80+⟧縣的農民踴躍交售棉花。
⟦place|鞍山⟧鋼鐵公司工人⟦person|王德財|role=工人⟧創造了新紀錄，產量提高⟦count|百分之二十五|25%⟧。
⟦place|蘇聯⟧專家到達⟦place|瀋陽⟧，參觀了第一機器廠。
⟦place|廣東省⟧人民委員會撥款⟦money|五十萬元|500000⟧修築水庫，灌溉田地⟦count|三萬二千畝|32000⟧。
解放軍某部戰士⟦person|劉學文|role=戰士⟧救起落水兒童⟦count|三名|3⟧。
⟦place|朝鮮⟧停戰談判代表團團長⟦person|李明哲|role=團長⟧⟦date|八日|2024-05-08⟧發表聲明。
⟦place|華盛頓⟧消息：⟦place|美國⟧國務卿⟦person|布林肯⟧將訪問⟦place|約旦⟧和⟦place|埃及⟧。
⟦place|法國⟧總統⟦person|馬克洪⟧與⟦place|德國⟧總理會談，貿易額達⟦money|820億歐元|82000000000 EUR⟧。
這項工程總長⟦count|12.5公里|12.5⟧，耗資⟦money|約3億2000萬元⟧，預定⟦date|明年三月|2025-03⟧完工。
⟦place|嘉義縣阿里山鄉⟧農民⟦person|吳正雄|role=農民⟧種植茶葉⟦count|十二公頃|12⟧，收入減少⟦count|三分之一⟧。
縣府提出⟦count|12項|12 noun=計畫⟧建設計畫，總經費⟦money|3兆250億元⟧。
⟦place|花蓮縣⟧有三成農地受損，縣府農業處長⟦person|鄭永明|role=處長 organisation=花蓮縣府農業處⟧說，行政院⟦person|卓英傑|role=院長 organisation=行政院⟧院長將來視察。
民眾黨團總召⟦person|葉明昌|role=總召 organisation=民眾黨團⟧召集協商。
⟦place|上海市⟧副市長⟦person|潘漢民|role=副市長⟧在會上講了話，到會的有⟦count|一千多人|1000+⟧。
""".strip().splitlines()


@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_sentence(sentence: str) -> None:
    text, marks = parse_marked(sentence)
    assert is_traditional(text)
    article = newsparse.extract(text, date="2024-05-06")
    assert article.text == text
    for type in {mark.type for mark in marks}:
        found = {(m.start, m.end): m for m in getattr(article, BY_TYPE[type].field)}
        wanted = {(mark.start, mark.end): mark for mark in marks if mark.type == type}
        assert [text[a:b] for a, b in sorted(found)] == [text[a:b] for a, b in sorted(wanted)]
        for span, mark in wanted.items():
            assert found[span].text == mark.text
            assert not mark.value or agrees(type, mark.value, found[span]), f"{mark.text}: {value_of(type, found[span])}"


def test_simplified_pages_stay_as_they_are() -> None:
    for text in ("记者采访了著名作家張愛玲的读者", "台北市长说，后来里程表坏了。", "中共中央", "", "Taipei", "他在「臺灣」二字下画了一条线"):
        assert not is_traditional(text)
    assert not is_traditional("今年全县粮食增产，农民张国华说：收成很好。" * 3 + "（作者：陳萬慶、劉靜儀）")
    assert is_traditional("後來記者說")
    assert is_traditional("臺北")


def test_the_copy_has_the_length_of_the_text() -> None:
    assert all(len(new) == 1 for new in simple().values())
    assert not only_old() & set(map(chr, range(0x3400)))
    assert not only_old() & only_new()
    assert simplified("臺北市長後來說") == "台北市长后来说"
    assert simplified("乾杯，著名作家") == "干杯，著名作家"


PAGE = """要聞

高雄擴大接種流感疫苗

三千多名長者受惠

記者王雅婷／高雄報導

高雄市衛生局昨天表示，全市有三千二百人接種流感疫苗，較去年同期增加兩成。局長黃志強說，每人補助新臺幣500元，預算由市政府編列。

臺南蘭花外銷創新高

【記者林國棟／臺南報導】臺南市農業局統計，上半年蘭花外銷1,200萬株，產值8億元，主要銷往美國和日本。農民吳正雄說，訂單排到了明年。
"""


@pytest.mark.parametrize("ends", ["\n", "\r\n"])
def test_a_page_is_told_as_it_is_printed(ends: str) -> None:
    source = PAGE.replace("\n", ends)
    page = newsparse.parse(source, date="2024-10-12")
    first, second = page.articles
    assert (first.headline, first.section) == ("高雄擴大接種流感疫苗", "要聞")
    assert [block.kind for block in first.blocks] == ["headline", "deck", "byline", "body"]
    assert [block.kind for block in second.blocks] == ["headline", "dateline", "body"]
    assert [(each.name, each.role) for each in (*first.bylines, *second.bylines)] == [("王雅婷", "記者"), ("林國棟", "記者")]
    assert second.dateline is not None
    assert (second.dateline.text, second.dateline.place, second.dateline.code) == ("記者林國棟／臺南報導", "臺南", "710000")
    official = {person.name: (person.role, person.organisation) for person in first.people}
    assert official["黃志強"][0] == "局長"
    assert [money.currency for money in first.money] == ["TWD"]
    for article in page.articles:
        check_article(article, source)
    nothing_is_lost(page, source)


def test_the_text_alone_and_a_given_title(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(PAGE, encoding="utf-8")
    assert "臺南蘭花外銷創新高" in run("extract", "--text", str(tmp_path / "a.txt")).out.decode()
    line = json.dumps({"title": "臺北街頭", "text": "市長陳建仁說，後天開工。"}).encode()
    record = json.loads(run("extract", "--jsonl", "-", stdin=line).out)
    assert (record["headline"], record["places"][0]["text"], record["people"][0]["name"]) == ("臺北街頭", "臺北", "陳建仁")
    told = run("explain", str(tmp_path / "a.txt"), "--text", "黃志強").out.decode()
    assert "黃志強" in told


def test_a_long_article_keeps_its_head_and_its_bylines() -> None:
    article = newsparse.extract("（中央社記者王雅婷臺北15日電）" + "市長說，後天開工。" * 900, date="2024-10-16")
    assert article.dateline is not None
    assert article.dateline[:3] == ("中央社記者王雅婷臺北15日電", "中央社", "臺北")
    page = newsparse.parse(PAGE.replace("預算由市政府編列。", "預算由市政府編列。" * 900), date="2024-10-12")
    assert [(each.name, each.role) for each in page.articles[1].bylines] == [("林國棟", "記者")]


def test_a_unit_is_the_one_that_stands_there() -> None:
    text = "台北市購入五臺機器，這是後來說的。"
    assert [(count.text, count.unit) for count in newsparse.extract(text).counts or ()] == [("五臺", "臺")]


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r"])
def test_a_given_title_on_two_lines(ends: str) -> None:
    line = json.dumps({"title": f"臺北街頭{ends}後天開工", "text": "市長陳建仁說，後天開工。"}).encode()
    (article,) = read_line("in.jsonl", 1, line, Options(jsonl=True), lambda each: each)
    assert isinstance(article, Article)
    assert article.headline == "臺北街頭 後天開工"


def test_a_dump_of_many_pages_is_simplified_once(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    words_of = printed.words_of
    monkeypatch.setattr(printed, "words_of", lambda text: made.append(text) or words_of(text))
    dump = "".join(f"臺灣日報 2024年10月12日 星期六 第{number:02d}版\n\n{PAGE}\n" for number in range(1, 6))
    pages = list(pipeline.pages(dump, pipeline.source_of(dump), Given()))
    assert [page.issued.paper for page in pages] == ["臺灣日報"] * 5
    assert made == [dump]


def test_names_of_the_users_own_in_either_script() -> None:
    for listed in ("高遠山", "高远山"):
        (person,) = newsparse.extract("那天高遠山沒有來。", gazetteer=read_names(f"kind\tname\nperson\t{listed}\n")).people
        assert (person.text, person.name, person.rule) == ("高遠山", "高遠山", "people.own")


HARBOUR = """青山時報
2024年10月16日 星期三
A6 港聞

新單車徑下月通車
全長十二公里

【青山日報訊】記者陳美玲報道：連接三個市鎮的新單車徑下月通車，全長十二公里，工程費用約八億元。

「以前要推車過馬路，現在方便得多。」居民何先生說。

碼頭添候船室

【本報花蓮訊】新候船室昨天啟用，可容二百人，預計每日有五千人使用，明年再添三百個座

位。

圖／碼頭管理處提供

國際．財經

油價連跌三日

〔編譯林國棟／綜合報導〕國際油價昨天再跌，市場解讀為庫存增加。

天氣：多雲間晴 23℃至28℃ 相對濕度65%至90%
請掃QR Code　　讀者服務專線：02-1234-5678
"""


def test_pages_of_hong_kong_and_taiwan_by_their_own_manners() -> None:
    page = newsparse.parse(HARBOUR)
    assert [(each.headline, each.section) for each in page.articles] == [("新單車徑下月通車全長十二公里", None), ("碼頭添候船室", None), ("油價連跌三日", "國際．財經")]
    datelines = [each.dateline for each in page.articles]
    assert [each and (each.text, each.place) for each in datelines] == [("青山日報訊", None), ("本報花蓮訊", "花蓮"), ("編譯林國棟／綜合報導", None)]
    second = page.articles[1]
    assert [block.kind for block in second.blocks] == ["headline", "dateline", "body", "credit"]
    assert second.text.splitlines()[2].endswith("明年再添三百個座位。")
    assert [item.kind for item in page.furniture] == ["masthead", "masthead", "folio", "rubric", "notice", "notice"]
    assert (page.issued.date, page.issued.page) == ("2024-10-16", "A6")
