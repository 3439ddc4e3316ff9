"""Lines of the page to its reader: `新闻热线：0471-1234567`, `扫码看视频`, `今日天气：晴 12℃～23℃`."""

from __future__ import annotations

import re

from ..patterns import pattern

_CONTACT = pattern(
    r"""
    (?:本版|本报|新闻|读者|投稿|编辑部|广告|发行|服务|监督|采编|举报|值班|联系|来稿|报料|爆料|订报|订阅|投递|投诉|刊登|维权|客服|咨询|夜班|印刷|零售|全国|邮政|社|地|总编室|记者站)*
    (?:电话|热线|专线|邮箱|电子信箱|信箱|E-?mail|传真|网址|地址|社址|邮编|邮政编码|微信|微博|公众号|QQ群?|客户端|定价|零售价|印刷|广告许可证|(?<=报料)|(?<=爆料)|(?<=投诉)|投递服务)
    (?:总机|[号码])*\s*[:：]?\s*[A-Za-z0-9０-９＠@＋+（(].{0,80}
    | [\u4e00-\u9fff]{0,8}网址\s*[:：]\s*(?:https?|www)\b.{2,60}
    | (?:本报|社|通信|通讯)?(?:地址|社址)[:：].{2,60} | (?:本报)?(?:电话|热线|专线|邮箱)[:：]\s*\S.{2,60}
    """,
    re.VERBOSE | re.IGNORECASE,
)

#: any label of a few words over a telephone number, an address of the net or of a box: 来电来函请联系 96221
_LABELLED = pattern(
    r"""
    [\u4e00-\u9fff\s\u3000:：/／、（）()]{2,18}?
    (?: (?:[(（]?[0０]\d{2,3}[)）]?\s?[-—－]?\s?)?\d{7,8}(?:[-－转]\d{1,4})? | [1１][3-9３-９]\d{9} | (?:400|４００)[-－]?\d{3}[-－]?\d{4} | [\w.+-]+@[\w-]+(?:\.[\w-]+)+ | (?:https?://|www\.)\S+
      | (?<=[话线料询务诉报打系服][:：\s])\d{5,6} )
    [）)]?
    """,
    re.VERBOSE,
)
#: who makes and sells the paper, and how to write to it
_IMPRINT = pattern(
    r"""
    今[日天][共出]?[0-9０-９一二三四五六七八九十]{1,3}(?:个|块)?版(?:[\s，,].{0,24})?                      # 今日8版 · 今日16版 零售价1.5元
    | 每(?:周|逢|月|旬).{0,12}(?:出版|出刊|刊出|见报)
    | (?:本报)?(?:常年)?法律顾问[:：\s].{2,50}
    | (?:主管|主办|承办|协办|出版|印刷|承印|代印|印制|发行)(?:单位|机构|地址)?[:：]\s*\S.{1,60}
    | (?:来稿|投稿|来信|来函|稿件|作品)请?(?:寄|发送?|投|传)(?:至|到|往)?[:：\s]*\S.{2,60}
    | 欢迎(?:广大读者)?(?:来稿|投稿|赐稿|来电|来信|订阅|刊登).{0,40}
    | 版权所有.{0,40} | 未经(?:本报)?(?:书面)?(?:许可|授权|同意).{0,24}(?:转载|使用|摘编|复制)
    | 广告(?:经营)?许可证[:：]?.{0,30}
    | (?:每份|零售|全年|半年|全月|每月)(?:定价|订价|价)?[:：]?\s*[0-9０-９.]+\s*元.{0,20}
    | (?:开印|印完|付印|印刷时间|出版时间)[:：]?\s*[0-9０-９]{1,2}[:：时点].{0,20}
    | (?:今[日天]|明[日天]|本周)?(?:机动车)?(?:尾号)?限行(?:尾号)?[:：]?\s*[0-9０-９].{0,16} | 日出\s*[0-9０-９]{1,2}[:：时].{0,20}
    | (?:空气质量|(?:紫外线|穿衣|洗车|晨练|感冒|舒适度|运动|生活)指数)[:：\s]\s*\S{1,8}
    | (?:更多(?:精彩)?(?:内容|资讯|新闻|详情)?[\s，,]*)?(?:敬请|欢迎|请)?(?:关注|下载|登录|搜索)[“《]?[\u4e00-\u9fff]{2,10}[”》]?(?:官方)?(?:微信|微博|客户端|公众号|视频号|抖音号|APP|网站)(?:公众号)?
    | (?:官方|新闻)?(?:微信|微博|公众号|客户端|抖音|视频号){1,2}[:：]\s*\S.{1,30}
    | 欢迎拨打.{0,16}[0-9０-９]{4,}.{0,10}
    | (?:https?://|www\.)\S+ | 中共[\u4e00-\u9fff]{2,12}委(?:员会)?机关报
    | 内部(?:资料|刊物)(?:[\s，,·]*(?:免费|注意)\S{2,6})? | \S{0,12}准印证\S{0,4}[:：]?.{0,24}
    """,
    re.VERBOSE,
)
_SCAN = pattern(
    r"""
    [（(【▲△◀←↑↓▶►]?\s*
    (?:
        (?:更多\S{0,10}[\s，,]*)?(?:[即实]时新闻|详情|视频|欢迎|用|敬请|请|微信|手机|可|打开|长按|点击)*
        (?:扫一扫|扫码|扫描|识别|扫)(?:上|下|左|右|此|本|该|这个)?(?:[方侧边图]|面)?(?:微信)?(?:二维码|QR\s?Code)?
        (?:(?<=二维码)|(?<=Code)|(?<=code)|(?<=CODE)|(?<=扫一扫)|(?<=扫码))
        (?: [\s，,]*(?:关注|看|观看|收看|收听|听|读|阅读|下载|了解|查看|浏览|进入|加入|参与|订阅|获取|添加)
            (?:\S{0,10}(?:视频|公众号|客户端|APP|详情|内容|全文|直播|报道|新闻|资讯|微信|微博|我们|更多|电子[版报]|数字报|音频|图集|专题|平台|小程序|本报|社群))? )?
      | (?:本报|官方|新闻|日报|晚报|手机)+(?:微信|微博|抖音|快手|客户端|公众号|视频号|二维码)+ | (?:微信|微博)?(?:公众号|二维码)
    )
    \s*[）)】]?
    """,
    re.VERBOSE | re.IGNORECASE,
)
#: a place before the forecast, and a word or figure of it: a line of nothing else tells the weather
_FOR = pattern(r"[\u4e00-\u9fff]{2,6}(?=今|明|天气|气象|空气)")
_FORECAST = pattern(
    r"""
    天气(?:预报|情况|提示)? | 气象(?:预报|台)? | 空气质量(?:指数)? | (?:紫外线|穿衣|洗车|晨练|感冒|舒适度|运动|生活)指数
    | 今[日天晚晨] | 明[日天晚晨] | 今明[两二]天 | 后天 | 白天 | 夜间 | 上午 | 下午 | 早晨 | 市区 | 城区 | 全[市省县] | 预计
    | 最[高低] | 气温 | 温度 | 相对 | 湿度 | 风[力向速] | 微风 | 阵风 | [偏东南西北风] | 降水 | 概率
    | 晴 | 阴 | 多云 | 少云 | 雾 | 霾 | 浮尘 | 扬沙 | 沙尘暴? | 冰雹 | 霜冻 | [雷阵小中大暴雨雪转间到至有为伴并] | 局部 | 部分 | 地区 | 短时
    | 优 | 良 | [轻中重严]度 | 污染 | 适宜 | 较?[强弱] | AQI | PM\s?(?:[2２][.．][5５]|10|１０)
    | [0-9０-９]+(?:[.．][0-9０-９])?\s*(?:℃|°C?|度|级|%|％|毫米|月|日|时|米/秒)? | 星期[一二三四五六日天] | 零[下上]
    | [\s\u3000，,、；;:：/|丨～~。—－-]
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MEASURED = pattern(r"[0-9０-９]\s*(?:℃|°|度|级|%|％)|AQI|PM\s?[2２]", re.IGNORECASE)
_BLANKS, _SCALES = frozenset(" \u3000|丨｜"), frozenset("℃°度级%％IM")
_APART = pattern(r"[ \u3000]{2,}|[|丨｜]")
_SKY = pattern(r"[晴阴云雾霾雨雪]|AQI|PM|空气质量")


def is_notice(text: str) -> bool:
    """It tells the reader where to call, write, pay or scan, or what weather comes; or several of these set apart by blanks."""
    if _notice(text):
        return True
    parts = _APART.split(text) if len(text) <= 90 and not _BLANKS.isdisjoint(text) else []
    return len(parts) > 1 and all(map(_notice, parts))


def _notice(text: str) -> bool:
    if _CONTACT.fullmatch(text) or (len(text) <= 60 and _LABELLED.fullmatch(text)) or _IMPRINT.fullmatch(text):
        return True
    if ("扫" in text or "码" in text or "微" in text) and len(text) <= 40 and _SCAN.fullmatch(text):
        return True
    measured = len(_MEASURED.findall(text)) if len(text) <= 70 and not _SCALES.isdisjoint(text) else 0
    return measured > 0 and (measured > 1 or _SKY.search(text) is not None) and not _FORECAST.sub("", _FOR.sub("", text, count=1))
