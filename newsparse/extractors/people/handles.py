"""Names that people go by on social media: 网友@小镇种枣人：, behind the sign that links to their page there.

Whose pages are those of a paper, an office or a firm is no person: @青山日报, @青山发布.
"""

from __future__ import annotations

from collections.abc import Iterator

from ...patterns import pattern

#: the sign and the name, up to a mark, a link, the next name, or a word that tells what the person does
HANDLE = pattern(
    r"[@＠]([\w-]{2,20}?)(?=[@＠：:，,。！!？?、；;\s（(）)】\]【\[#~～|”\"』」…]|https?:|的(?:微博|博文|博客|评论|留言|提问|网友)|(?:表示|写道|评论|留言|回复|发文|提问)[：:，,说道“]|$)"
)
#: what an office, a paper, a firm or their pages are called by
BODY = pattern(
    "日报|晚报|时报|早报|晨报|商报|都市报|快报|周刊|杂志|新闻|通讯社|[网报台院校局社]$|[网报台]官|电视|广播|频道|体育|音乐|头条|视频|直播|客户端|发布|公安|警方|警务|交警|特警|刑警|网警|消防|气象|地震|铁路|地铁|航空|机场|公交|检察|法院"
    "|平安[\u4e00-\u9fff]{2,3}$|官方|官微|客服|公司|集团|股份|银行|证券|基金|保险|汽车|手机|大学|学院|中学|小学|医院|博物|图书馆|文旅|旅游|卫健|疾控|政务|政府|共青团|团委|协会|基金会|委员会|中国|微博|微信|平台|俱乐部|后援会|商城|旗舰店"
)
#: before the sign of an address: lin@moxin.cn
ADDRESS = pattern(r"[A-Za-z0-9_.-]")
#: a longer run of letters before a sentence's mark goes on with the sentence: @枣树下的猫快来看看吧！
LONG = 8
SPOKEN = frozenset("啊呢吧吗呀哦啦哈了")
#: before the name of the page from which something was shared
SHARED = pattern("(?:分享自|来自|转自|来源[：:]?|[据经])[ \u3000]?$")


def find(text: str) -> Iterator[tuple[int, int]]:
    """Where such names stand, the sign with them."""
    if "@" not in text and "＠" not in text:
        return
    last = 0
    for found in HANDLE.finditer(text):
        start, end = found.span()
        joined, last = start == last, end
        if start and ((not joined and ADDRESS.match(text, start - 1)) or SHARED.search(text, max(0, start - 5), start)):
            continue
        if not found[1].isdigit() and not BODY.search(found[1]) and not _runs_on(found[1], text[end : end + 1]):
            yield start, end


def _runs_on(name: str, after: str) -> bool:
    """No mark tells where the name ends within the sentence."""
    return after not in ("@", "＠", "：", ":", ")", "）") and (len(name) > LONG or name[-1] in SPOKEN)
