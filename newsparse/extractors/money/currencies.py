"""Currencies in words and signs: 美元 USD, 港币 HKD, 里亚尔 (none alone), US$, ￥.

Codes are ISO 4217's, those of withdrawn currencies included (马克 DEM, 法国法郎 FRF). A name that several countries share
has no code by itself (比索, 盾, 克朗); 元 and its parts take theirs from the page.
"""

from __future__ import annotations

from fractions import Fraction

from ...named import NamedTuple

#: stands for the currency of the page: 元, 块, 角
OF_PAGE = "page"


class Currency(NamedTuple):
    """A currency name: its ISO code (`page` for 元, None where the name alone does not tell), and its value in whole units."""

    name: str
    code: str | None
    factor: Fraction


_NAMES = """
CNY 人民币 人民幣 人民币元 RMB CNY
USD 美元 美金 美圆 USD
EUR 欧元 歐元 EUR
GBP 英镑 英鎊 镑 GBP
JPY 日元 日圆 日圓 日币 JPY
HKD 港元 港币 港幣 港圆 港纸 HKD
MOP 澳门元 澳门币 葡币
TWD 新台币 新台币元 新台幣 台币 台幣 新臺幣 臺幣
AUD 澳元 澳大利亚元 澳洲元 澳币 AUD
CAD 加元 加拿大元 加币
NZD 新西兰元 纽元 纽币
SGD 新加坡币 新加坡元 新元 新币 坡币
KRW 韩元 韩圆 韩币 韓元 韩国元
KPW 朝鲜元 朝元
RUB 卢布 盧布 俄罗斯卢布
INR 印度卢比
PKR 巴基斯坦卢比
LKR 斯里兰卡卢比
NPR 尼泊尔卢比
- 卢比 比索 法郎 先令 克朗 第纳尔 里亚尔 盾 马币 克瓦查 列克 埃斯库多 比尔 银元 大洋 法币 边币 金圆券
IDR 印尼盾 印尼卢比 印度尼西亚盾
VND 越南盾 越盾 越南币
NLG 荷兰盾
THB 泰铢 铢 泰币
PHP 菲律宾比索
MXN 墨西哥比索
ARS 阿根廷比索
CLP 智利比索
COP 哥伦比亚比索
CUP 古巴比索
UYU 乌拉圭比索
TRY 土耳其里拉 新土耳其里拉
ITL 意大利里拉
- 里拉
DEM 马克 德国马克 西德马克
FRF 法国法郎
CHF 瑞士法郎 瑞郎
BEF 比利时法郎
XOF 西非法郎 西非金融共同体法郎
XAF 中非法郎 中非金融合作法郎
KES 肯尼亚先令
UGX 乌干达先令
TZS 坦桑尼亚先令
ATS 奥地利先令
SEK 瑞典克朗
NOK 挪威克朗
DKK 丹麦克朗
ISK 冰岛克朗
CZK 捷克克朗
PLN 兹罗提 波兰兹罗提
HUF 福林 匈牙利福林
RON 罗马尼亚列伊
- 列伊
BGN 列弗 保加利亚列弗
UAH 格里夫纳 乌克兰格里夫纳
KZT 坚戈 哈萨克斯坦坚戈
KGS 吉尔吉斯索姆
UZS 苏姆 乌兹别克斯坦苏姆
MNT 图格里克 蒙古图格里克
KWD 科威特第纳尔
IQD 伊拉克第纳尔
JOD 约旦第纳尔
DZD 阿尔及利亚第纳尔
TND 突尼斯第纳尔
RSD 塞尔维亚第纳尔
AED 迪拉姆 阿联酋迪拉姆
MAD 摩洛哥迪拉姆
SAR 沙特里亚尔
IRR 伊朗里亚尔
QAR 卡塔尔里亚尔
OMR 阿曼里亚尔
YER 也门里亚尔
ILS 谢克尔 新谢克尔 以色列谢克尔 以色列新谢克尔
EGP 埃及镑 埃镑
LBP 黎巴嫩镑
SYP 叙利亚镑
SDG 苏丹镑
BRL 雷亚尔 巴西雷亚尔
PEN 秘鲁索尔
ZAR 兰特 南非兰特
NGN 奈拉 尼日利亚奈拉
GHS 塞地
ETB 埃塞俄比亚比尔
AOA 宽扎
MZN 梅蒂卡尔
ZMW 赞比亚克瓦查
BWP 普拉
MYR 林吉特 令吉 马来西亚林吉特 马来西亚令吉 马来西亚币
LAK 基普 老挝基普
KHR 瑞尔 柬埔寨瑞尔
MMK 缅元 缅币 缅甸元
BDT 塔卡 孟加拉塔卡
AFN 阿富汗尼
AMD 德拉姆
AZN 马纳特
TJS 索莫尼
GEL 格鲁吉亚拉里
ESP 比塞塔
PTE 葡萄牙埃斯库多
GRD 德拉克马
XEU 欧洲货币单位 埃居
XDR 特别提款权
LKR 斯里兰卡卢比
MDL 摩尔多瓦列伊
SCR 塞舌尔卢比
MUR 毛里求斯卢比
DOP 多米尼加比索
CRC 科朗 哥斯达黎加科朗
PYG 瓜拉尼
HNL 伦皮拉
GTQ 格查尔
BND 文莱元
ZWL 津巴布韦元 津元
FJD 斐济元
NAD 纳米比亚元
JMD 牙买加元
VES 玻利瓦尔
page 元 圆 圓 块钱 块 塊錢 塊 元整 圆整 圓整 元正
"""
_PARTS = """
USD 美分 1/100
EUR 欧分 1/100
GBP 便士 1/100
AUD 澳分 1/100
HKD 港仙 1/100
JPY 日本銭 1/100
page 角 1/10
page 毛 1/10
page 毛钱 1/10
page 毛錢 1/10
page 角錢 1/10
page 分錢 1/100
page 角钱 1/10
page 分钱 1/100
"""
#: signs that stand before the figure
SIGNS = {
    "US$": "USD", "USD": "USD", "HK$": "HKD", "A$": "AUD", "AU$": "AUD", "C$": "CAD", "CA$": "CAD", "NT$": "TWD", "NZ$": "NZD", "S$": "SGD",
    "R$": "BRL", "RMB￥": "CNY", "RMB": "CNY", "CNY": "CNY", "HKD": "HKD", "EUR": "EUR", "GBP": "GBP", "JPY": "JPY", "$": "USD", "＄": "USD",
    "￥": "CNY", "¥": "CNY", "€": "EUR", "£": "GBP", "￡": "GBP", "₩": "KRW", "₽": "RUB", "₹": "INR", "฿": "THB", "₫": "VND", "₱": "PHP", "₪": "ILS", "₺": "TRY",
}  # fmt: skip


def _table() -> dict[str, Currency]:
    table = {}
    whole = Fraction(1)
    for line in _NAMES.strip().splitlines():
        code, *names = line.split()
        for name in names:
            table[name] = Currency(name, None if code == "-" else code, whole)
    for line in _PARTS.strip().splitlines():
        code, name, factor = line.split()
        table[name] = Currency(name, code, Fraction(factor))
    return table


CURRENCIES = _table()
#: how long the names are that begin with two characters, the longest first
_LENGTHS: dict[str, list[int]] = {}
for _length, _head in sorted({(len(name), name[:2]) for name in CURRENCIES if len(name) > 1}, reverse=True):
    _LENGTHS.setdefault(_head, []).append(_length)
#: the characters with which a currency begins, and those that may stand right before a figure
FIRST = frozenset(name[0] for name in CURRENCIES)
SIGN_LAST = frozenset(sign[-1] for sign in SIGNS)
NAME_LAST = frozenset("币幣元金圆RMBCNY")


def currency_at(text: str, at: int) -> Currency | None:
    """The longest currency name that begins at `at`."""
    for length in _LENGTHS.get(text[at : at + 2], ()):
        found = CURRENCIES.get(text[at : at + length])
        if found is not None:
            return found
    return CURRENCIES.get(text[at : at + 1])


def sign_before(text: str, at: int) -> tuple[int, str] | None:
    """Where the currency sign that ends at `at` begins, and its code."""
    for length in (4, 3, 2, 1):
        code = SIGNS.get(text[at - length : at]) if at >= length else None
        if code is not None:
            return at - length, code
    return None


def name_before(text: str, at: int) -> tuple[int, str | None] | None:
    """人民币5000万, 新台币500元: where a currency's name that ends at `at` begins, and its code."""
    for length in (4, 3, 2):
        found = CURRENCIES.get(text[at - length : at]) if at >= length else None
        if found is not None and found.code not in (None, OF_PAGE) and found.factor == 1:
            return at - length, found.code
    return None
