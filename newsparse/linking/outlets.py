"""The paper, agency or station right before who reports for it: 松江日报|记者, 松江报／|记者, 新华社驻开罗|记者."""

from __future__ import annotations

from ..patterns import pattern

OUTLET = pattern(
    "((?:(?![据由对向受的和与给让请经是为在把被着了陪跟])[A-Za-z\u4e00-\u9fff]){1,9}(?:报|社|网|台|刊|新闻|电讯|传媒|中心|客户端|在线))讯?[／/ \u3000]{0,2}"
    "(?:[驻赴][\u4e00-\u9fff]{2,6}|军事|体育|特派|首席|实习|见习|全媒体|融媒体|随团){0,2}$"
)


def outlet_before(text: str, low: int, at: int) -> str | None:
    """The outlet that ends right before `at`."""
    found = OUTLET.search(text, max(low, at - 24), at)
    return found[1] if found else None
