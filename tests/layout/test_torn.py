"""Figures and times that a break runs through: 10月2|1日 always does, 走进2025⏎100户农家 is a title over its text."""

from __future__ import annotations

import pytest

from newsparse.layout.torn import closed_across, figure_across, surely_across

SURE = [
    "青山县枣乡文化节10月2|1日在白杨镇开幕。",
    "全县枣园今年增产1|2.5%，是五年里最多的一年。",
    "全县枣园今年增产12|.5%，是五年里最多的一年。",
    "全县枣园今年增产12.|5%，是五年里最多的一年。",
    "新渠浇灌旱地１２|，０００亩，农户们都用上了水。",
    "新渠浇灌旱地12,|000亩，农户们都用上了水。",
    "青山县水利局20|25年新修水渠三十条。",
    "202|5年，青山县新修水渠三十条。",
    "青山县一场山火已致123|人死亡，二十人受伤。",
    "新渠去年|11月通水，两岸的旱地都浇上了水。",
    "白杨镇的枣园10月|21日起对游人开放。",
    "枣乡文化节10月21日|9时在白杨镇开幕，客商到了三百人。",
    "全县旱地今年改成水浇地的接近1/|8，比去年多了一成。",
    "全县枣园今年增产1|0万斤，是五年里最多的一年。",
    "早上|8时许，渠水放到了枣园。",
    "县里的新渠7月|下旬通水，两岸都种上了枣。",
    "青山县水利局3|日发表声明说，新渠下月通水。",
    "新渠10月7日|0—24时放水，两岸的旱地都浇上了。",
    "枣乡一客车翻到沟里 4|1人受伤，都已送到县医院。",
    "20|25第三届枣乡文化节昨晚开幕。",
    "开幕式在晚18:|30举行，客商到了三百人。",
    "白杨镇到县城通了公路，全长45|公里，走半个钟头。",
    "新渠的施工期从7月16日-|2026年8月30日，由县里的工程队承担。",
    "枣园里的歌会13日—|14日开唱，客商一拨接一拨。",
]
LIKELY = [
    "白杨镇的枣园八月三十|日开园，客商到了三百人。",
    "本报白杨镇十一月二十|三日电（记者李文）新渠昨天通水。",
    "县里的新戏昨日|下午在文化馆上演。",
    "今（30）日|上午，白杨镇的枣园开园。",
    "受大雾影响，上午|约九时左右，山路上的车停了下来。",
    "枣乡客运站今年五|一假期发送旅客一万人。",
    "县文化馆的新戏“六一”|儿童节前后上演二十场。",
    "全县枣园今年|一季度签下二十份合同。",
    "新渠通水以来的过去|一年，旱地都成了水浇地。",
    "前|七个月全县的枣卖到了三十个县。",
    "今天|（2月18日）上午，白杨镇的枣园开园。",
    "新渠修成十年|来，两岸的旱地都成了水浇地。",
    "今年|1—4月，全县的枣卖到了三十个县。",
    "过去|24小时，全县的水渠都放满了水。",
    "截至|目前，全县已有三十条水渠通水。",
]
APART = [
    "走进2025|100户农家搬进新房，水电都已通到家里。",
    "青山县展望2026|日中两国的客商昨天来看了枣园。",
    "白杨镇夺得县里第1|人民广场上昨晚放了焰火。",
    "白杨镇枣园收成创新高 2|1、新渠通水，两万亩旱地变成水浇地。",
    "1 石桥队 10 8 1 1 25|2 柳河队 10 7 2 1 23",
    "1 石桥队 10 8 1 1 2|5 柳河队 10 7 2 1 23",
    "枣乡走过三十年|来到县城的客商昨天看了枣园。",
    "青山队3比2|30分钟里连进三球的是前锋李文。",
    "枣乡客运站发送旅客1000|元旦三天的车票昨天开售。",
    "地震波及周边乡镇 伤者共10|余震还在继续，村民们住进了帐篷。",
]


@pytest.mark.parametrize("text", SURE)
def test_a_break_surely_runs_through_a_figure(text: str) -> None:
    assert surely_across(*text.split("|"))


@pytest.mark.parametrize("text", LIKELY)
def test_a_break_runs_through_a_time(text: str) -> None:
    left, right = text.split("|")
    assert figure_across(left, right)
    assert not surely_across(left, right)


@pytest.mark.parametrize("text", APART)
def test_a_title_that_ends_with_a_figure_is_broken_nowhere(text: str) -> None:
    assert not surely_across(*text.split("|"))


@pytest.mark.parametrize(
    ("text", "across"),
    [
        ("“十五五”|时期，青山县要修水渠百条。", True), ("枣园的收成比“十三五”|末增长四成。", True), ("今年“六一”|儿童节，枣园来了一万人。", True), ("枣乡客商座谈“枣经济”|儿童乐园也开了门。", False), ("截至昨天（10月27日）|下午5时，枣园来了一万人。", True), ("枣乡客商座谈“枣经济”|时期不同，枣园也变了样。", False),
        ("果农在摘枣（10月27日）|今年的枣比去年多一成。", False),
    ],
)  # fmt: skip
def test_a_break_behind_a_mark_runs_through_a_time(text: str, across: bool) -> None:
    assert closed_across(*text.split("|")) is across
