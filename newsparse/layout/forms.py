"""What a line is by its form alone: `责编：李文 版式：王芳` an editor's line, `（下转第三版）` a jump line."""

from __future__ import annotations

import re

from ..patterns import pattern
from .datelines import DATELINE, DAY, END_DATELINE, JOB, NUMERAL, PLACE, REPORTED, ROLE
from .notices import is_notice

_NAME = r"[\u4e00-\u9fff·・]"

_JUMP = rf"(?:(?:紧?[下上]转|[下紧]?接|[上续文]接|转|(?:详细|更多|相关|有关)?(?:报道|内容|全文|文)?详?见)\s*(?:本报\s*)?(?:[A-DＡ-Ｄ]?{NUMERAL}{{1,3}}|第\s*[A-D]?{NUMERAL}{{1,3}})\s*(?:[、－—-]\s*{NUMERAL}{{1,3}})?\s*版[^。，]{{0,8}})"
JUMP = pattern(rf"[（(【\[▶►→>》▲△◀▼\s]*{_JUMP}\s*[）)】\]]?")
LEADING_JUMP = pattern(rf"\s*[（(【\[]\s*(?:紧|上|续)接\s*第?\s*[A-DＡ-Ｄ]?{NUMERAL}{{1,3}}\s*版[^）)】\]]{{0,8}}[）)】\]]\s*")
JUMP_PAGE = pattern(rf"第?\s*([A-DＡ-Ｄ]?{NUMERAL}{{1,3}})\s*(?:[、－—-]\s*{NUMERAL}{{1,3}})?\s*版")

_DATE = r"(?:[12１２]?[0-9０-９]{3}|[一二三四五六七八九〇零○Ｏ]{4})\s*年\s*(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*月\s*(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})\s*日"
_WHICH = "[一二三四五六日天]"
_WEEKDAY = rf"(?:星期|周){_WHICH}"
#: 2023.6.8 星期四, 周四 2023.6.8: a day in figures alone is a head's when its weekday stands beside it
_DATE = rf"(?:{_DATE}|(?:中[华華])?民[国國]\s*(?:[0-9０-９]{{2,3}}\s*年\s*[0-9０-９]{{1,2}}\s*月\s*[0-9０-９]{{1,2}}|[一二三四五六七八九十]{{1,4}}年[一二三四五六七八九十]{{1,2}}月[一二三四五六七八九十]{{1,3}})\s*日|(?P<behind>(?<=[期周]{_WHICH})|(?<=[期周]{_WHICH}[ \u3000]))?[12１２][0-9０-９]{{3}}(?P<dot>[./／．-])[0-9０-９]{{1,2}}(?P=dot)[0-9０-９]{{1,2}}(?(behind)(?![0-9０-９])|(?=[\s\u3000]*{_WEEKDAY})))"
DATE = pattern(_DATE)
PAPER = pattern(r"(?:[\u4e00-\u9fff]{2,10}(?:日报|晚报|早报|晨报|时报|都市报|商报|周报|青年报|快报|导报|农民报|工人报|消息报|电视报|法制报|经济报|教育报|文化报|科技报|生活报|周刊|周末)|解放军报|参考消息|文汇报|大公报|新民晚报|中国青年报|新京报|[\u4e00-\u9fff]{2,4}[报報])")
#: a day in figures alone on its line, as over copied articles: 2025-09-18 06:30
DATED = pattern(r"[12１２][0-9０-９]{3}([-/.－／．])[0-9０-９]{1,2}\1[0-9０-９]{1,2}(?:[ \u3000]+[0-9０-９]{1,2}(?:[:：][0-9０-９]{2}){1,2})?")
#: a page's number alone
NUMBER = pattern("[A-DＡ-Ｄ]?[0-9０-９]{1,2}")
FOLIO = pattern(
    r"""
    第?\s*(?P<number>[A-DＡ-Ｄ]?(?:[0-9０-９]{1,3}|[一二三四五六七八九十]{1,3}))\s*[版页]
        (?:\s*[:：·・丨|/]\s*(?P<title>[\u4e00-\u9fffA-Za-z·/]{1,10}))?            # 第03版:要闻 · 09版 · 第一版
    | (?P<number2>[A-DＡ-Ｄ]?[0-9０-９]{1,3})\s*[\s:：·丨|｜/]\s*(?P<title2>[\u4e00-\u9fff·]{2,8})   # A12 要闻 · 4 暖新闻
    | (?P<title3>[\u4e00-\u9fff·]{2,8})\s*[\s:：·丨|/]\s*(?P<number3>[A-DＡ-Ｄ]?[0-9０-９]{1,3})\s*版? # 要闻 03
    """,
    re.VERBOSE,
)
#: over each article of a paper's full-text archive: 第4版()
ENTRY = pattern(r"第\s*[A-DＡ-Ｄ]?[0-9０-９]{1,3}\s*版\s*[（(][^（()）]{0,12}[)）]")
HEAD_TOKEN = pattern(
    rf"""
    {_DATE} | [（(]?{_WEEKDAY}[)）]?
    | (?:农历)?[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年?[^\s]{{0,8}} | 农历[甲乙丙丁戊己庚辛壬癸闰正一二三四五六七八九十冬腊]\S{{1,9}}
    | [今本][日期]\s?[\d０-９一二三四五六七八九十]+\s?版 | [（(]?总?第\s?[\d０-９]+\s?[期号][)）]? | 国内统一(?:连续出版物号|刊号)[:：]?\s?(?:CN|ＣＮ)?\s?\S* | 邮发代号\s?\S*
    | (?:CN|ＣＮ)\s*[\d-]+(?:/\S+)? | 代号\s?[\d-]+ | (?:代号|国内统一)\S* | www\.\S+ | https?://\S+ | \S+报社出版 | [A-Z]{{4,}}(?:\s[A-Z]+)* | [|丨·/]
    """,
    re.VERBOSE,
)

#: where a copied article was printed, below it: 《青山日报》（2024年9月24日 01版）
ORIGIN = pattern(rf"[（(]?\s*(?:(?:来源|原载|载|转自|摘自)(?:于|自)?\s*[:：]?\s*)?《\s*[\u4e00-\u9fff]{{2,10}}\s*》\s*[（(]?\s*{_DATE}[\s，,]*(?:第?\s*[A-D]?\d{{1,2}}\s*版[^。）)]{{0,8}})?\s*[）)]{{0,2}}")

EDITOR = pattern(
    r"""
    [□■◎◆◇●○▲△·]?\s*
    (?:本\s版\s|本版|本期|今日|[一二三四头]版|值班|责任|执行|见习|首席|新媒体|图片|本报|实习)*
    (?:(?<=值班)(?:主任|领导|编辑)|责\s编|责编|责任编辑|编辑|编委|主编|总编辑?|校对|版式|美编|美术编辑|组版|制图|排版|视觉|统筹|策划|检校|审读|编审|编校|统稿|审稿|社长|[一二三初复终]审|见习编辑|责校|图编|版面)
    (?:设计|策划|制图|编辑|统筹|校对|总监)?
    (?:\s*[:：/／丨|｜、]\s*\S | [\s\u3000]+[\u4e00-\u9fff])                        # 责编：X · 责编 X
    [^。！？]{1,80}
    | (?:(?:责任|执行|见习)?(?:编辑|责编|校对|版式|美编|组版|编审|主编)\s?[\u4e00-\u9fff]{2,3}(?:[\s\u3000]+|$)){2,6}   # 编辑李铮 校对王飞
    """,
    re.VERBOSE,
)
CODE = pattern(r"(?:[①-⑳❶-❿]\s*[0-9０-９]{1,3}\s*){1,4}|[—–－-]{1,2}\s*[0-9０-９]{1,3}\s*[—–－-]{1,2}")

MARKED = pattern(r"[□■◇◆○●◎☆★▲△▪]\s*(?=\S)")
DECK = pattern(r"(?:——|--|―― ?|──)\s*\S.{2,60}")
SIGNED = pattern(r"(?:——|--|――|──)\s*编\s*者")

_CAPTIONS = frozenset("（(图上下左右题组主▲△↑↓←→◀▶▼照")
_AGENCY = r"(?:本报|本社|本刊|本网|新华社|中新社|新华网|中新网|人民网|[\u4e00-\u9fff]{1,10}?(?:融媒体中心|融媒|(?:日报|晚报|时报|早报|晨报|商报|都市报)社?|台|广播电台|新闻中心|分社|记者站|新闻网))"
#: a paper or its platform by any name, where a name follows the job: 极目新闻记者 李文, 中国青年报·中青在线记者 李文
_BRAND = r"(?![\u4e00-\u9fff]+本报)[\u4e00-\u9fff·—－-]{1,14}(?:新闻|报|在线|客户端|网|视频|电讯)"
BYLINE = pattern(
    rf"""
    (?:[NnlL](?=[本记通晚晨早日]))?(?:{_AGENCY}\s*|《[\u4e00-\u9fff]{{2,10}}》\s*)?{JOB}[\s\u3000:：/／]*(?!手记|观察|调查|述评|日记|走基层|走|从|在|看|了解|获悉|发现|赶|来到|走|采访|昨|今|近|日前|现场|注意|随|还|又|就|对|也|们|见|问|到|和|与|文章|协会|节|团|证|探|走访|体验|直击|追踪|揭秘|带你|实地|亲历|蹲点|暗访|视[线角点]|部|室|推荐|点评|寄语|心语|荐语|来信|信箱|絮语|札记|的话|同志|[您你请那这怎调拨提写拍跟登打驱致追按将把被未不没先再只都才刚正已]|联系|有人|为[何什]|如何|听说|刚才|除了)[\u4e00-\u9fff][^。！？；“”，,]{{1,60}}   # 本报记者 X 通讯员 Y · 记者李铮通讯员王飞
    | (?:文|图|图文|文图|文字|撰文|摄影|图片|文案|策划|采写|整理|撰稿|口述|视频|剪辑|出镜|执笔)(?:[、/／与和·]?(?:图|文|摄影|摄|图片))?\s*[/／:：|丨｜]\s*[\u4e00-\u9fff][^。！？；“”]{{1,40}}   # 文/X 图/Y
    | [\u4e00-\u9fff\s\u3000·、]{{2,20}} (?:
        [/／](?:文|图|摄)(?:[\s\u3000，,]+[\u4e00-\u9fff\s\u3000·、]{{2,20}}[/／](?:文|图|摄))*   # X/文 Y/图
      | \s*(?:文[/／]?图|文[/／]摄|图[/／]文|撰文|编译|文并摄|/文|／文) )   # X 文/图
    | [\u4e00-\u9fff]{{2,10}}(?:融媒体中心|融媒|记者站|分社)(?:[\s\u3000]+[\u4e00-\u9fff]{{2,4}}){{1,3}}
    | {_BRAND}[·\s／/]*{JOB}[\s\u3000]*[\u4e00-\u9fff](?:[\u4e00-\u9fff]{{1,2}}|[\s\u3000]+[\u4e00-\u9fff])(?=[\s\u3000、／/]|$|通讯员|实习生|记者|[文图摄])[^。！？；“”，,]{{0,60}}
    | (?:采访整理|特约撰稿|撰稿|撰文|采写|整理)[\s\u3000]+[\u4e00-\u9fff][\u4e00-\u9fff\s\u3000、]{{1,16}}
    | [\u4e00-\u9fff“”]{{2,16}}(?:通讯组|报道组|采访组|编写组|写作组|课题组)(?:[\s\u3000]+[\u4e00-\u9fff]{{2,16}})?
    | [\u4e00-\u9fff·\s\u3000]{{2,24}}口述[\u4e00-\u9fff·\s\u3000/／]{{0,20}}(?:整理|撰文|采写|记录|执笔)
    | [\u4e00-\u9fff·\s\u3000]{{2,8}}[（(](?:{_AGENCY})?{JOB}[）)] | [\u4e00-\u9fff]{{2,14}}供稿
    | {_AGENCY}(?:评论员|观察员|报道组|编辑部|调研组|专题报道组|[\u4e00-\u9fff]{{0,4}}(?:记者|采访)组|综合(?:报道|消息|整理)?)
    """,
    re.VERBOSE,
)
_CREDIT_END = r"(?:摄影报道|摄影|摄制|[摄]|供图|制图|绘图|手绘|绘制|制作|漫画|图文|航拍|提供|翻拍)"
CREDIT = pattern(
    rf"""
    [（(【]?\s*(?:本组|本版|本文)?(?:图片?|照片|摄影|供图)?[\s:：/／]*
    (?:
        (?:{_AGENCY}\s*|《[\u4e00-\u9fff]{{2,10}}》)?(?:{JOB})?[\s\u3000:：]*(?![\s、/／])[{_NAME[1:-1]}\s\u3000、/／]{{1,31}}?\s*[/／]?\s*{_CREDIT_END}
        | (?:图|漫画|摄影|题图|插图|绘图|供图|制图)\s?[:：/／]\s?(?:{_AGENCY})?(?:{JOB})?\s*{_NAME}(?:[\s\u3000]{{0,2}}{_NAME}){{1,3}}
        | 图片?(?:均|皆|都)?(?:来自|来源于?|源自|为|系|由)[^\s，。,]{{2,16}} | 图(?:片|源)?(?:来源)?[:：]\s*\S{{2,12}} | [本题]版?图?摄影[\s\u3000]+{_NAME}{{2,4}} | {_NAME}{{2,4}}(?:[\s\u3000]+|[/／])图 | {JOB}[\s\u3000]*{_NAME}{{2,4}}[\s\u3000]+图
        | (?:图[①-⑳0-9一二三四五六七八九十、]{{1,6}}[为由:：]?{_NAME}{{2,6}}摄[\s，,；;]*){{1,4}} | (?:效果|示意|规划)图 | AI\s?(?:制|生成)?图片?
        | 新华社\s?/\s?(?:美联|法新|路透|欧新|共同社) | (?:本报|新华社)?(?:资料)?照片
        | {_NAME}{{2,4}}[\s\u3000]*绘
        | (?:本报)?资料图片?| 受访者供图 | 受访者提供 | 网络图片 | (?:视频|网络|监控|手机)截图 | (?:均)?新华社发 | (?:均)?(?:新华社|中新社|人民视觉|影像中国|视觉中国|CFP|东方IC)(?:记者)?[\u4e00-\u9fff\s]{{0,8}}(?:发|图|摄)?
    )
    \s*[）)】]?
    (?:\s?[/／]\s?[\u4e00-\u9fff]{{2,4}}(?:图片|图库|影像|视觉|社))?
    \s*(?:[（(](?:新华社|人民视觉|影像中国|视觉中国|中新社|CFP|资料图片|本报|图片|{_NAME}{{2,8}})[^）)]{{0,10}}[）)])?
    """,
    re.VERBOSE,
)
#: （李文）, （记者 王芳 通讯员 赵立） at an article's end
_SIGNATURE = pattern(rf"[（(](?![一二三四五六七八九十百上中下]{{1,4}}[)）])(?:{_AGENCY})?(?:记者|通讯员|实习生)?[\s\u3000]*(?:[\u4e00-\u9fff]{{2,4}}|[\u4e00-\u9fff][\s\u3000][\u4e00-\u9fff])(?:[\s\u3000、]+(?:记者|通讯员)?[\s\u3000]*[\u4e00-\u9fff]{{2,4}}){{0,3}}(?:[\s\u3000/／]*(?:文[/／、]?图|图[/／、]?文|图文|文|摄影报道|文并摄|供稿|整理|编译))?[)）]")
#: a pen name between dots: ·李文·
_DOTTED = pattern(r"[．·•‧・.◎○]\s?[\u4e00-\u9fff]{2,4}\s?[．·•‧・.◎○]")
#: an office and a name behind the mark: ■青山县委书记 李文
_WRITER = pattern(ROLE + r"|[文图摄][/／]|[/／][文图摄]|摄$|报道$")
_OFFICE = pattern(r"[\u4e00-\u9fff]{2,14}[\s\u3000]+[\u4e00-\u9fff](?:[\s\u3000]?[\u4e00-\u9fff]){1,3}")
#: who wrote the text is named beside who took the picture
_WRITTEN = pattern(r"[/／]文|文[/／](?![摄图]$)|记者.*(?:通讯员|实习生).*报道$")
#: lines that stand for themselves: nothing runs on in them
STANDING = frozenset(("verse", "row", "signature"))
BULLETS = frozenset("◆◇■□●○★☆▲△▼▽◎※")
#: a rule of symbols, a bullet torn from its line, what only the fonts of the file could show
_RULE = pattern("[＊*◆◇■□=＝_＿~～—―─━–…·•\\-]{2,}|[◆◇■□●○★☆▲△▼▽◎※]|[\ue000-\uf8ff\U000f0000-\U0010ffff \u3000■□]+")
_IMAGE = pattern(r"摄|图|照片|美联|法新|路透|欧新|影|视觉|发[）)]|发$|CFP|IC|绘|航拍|漫画|提供|制作|[翻航]拍")
#: who took the picture ends a caption's line: 枣农在晾晒红枣（记者李铮摄）
CAPTIONED = pattern("[\u4e00-\u9fff”][（(](?:图[/／]?)?[^（）()。]{0,24}(?:[摄摂]|提供|供图|资料照片?|资料图片?)[)）]$")
CAPTION = pattern(r"[（(]?(?:图为|图[①-⑳0-9一二三四五六七八九十]{1,3}[:：为]|[上下左右题组主]图(?:为|[:：，,])|[▲△↑↓←→◀▶▼]\s*\S|图片说明|照片为|图中)")
#: a letter begins with it
SALUTATION = pattern(r"(?:编辑(?:同志|先生|部|老师)?|(?:敬爱|尊敬|亲爱)的\S{2,10}|各\S{2,20}|\S{2,8}(?:同志|先生|女士|编辑部|编辑|朋友|乡亲|读者|家长|叔叔|阿姨)们?)\s?[:：]")
#: whoever speaks and what he asks: 问：…… · 读者李先生：……，……？
_ASKED = pattern("[问答][:：].{6}")
_SPEAKER = pattern(r"(?:问|答|(?:本报|本刊)?记者|主持人|嘉宾|网友|读者)[:：]|[\u4e00-\u9fff]{2,8}[:：](?=[^：:]{18,}[？?]$)(?=.*[，,])")
#: a notice's line: 报名时间：9月5日至9月20日
_FIELD = pattern("(?:联系人|(?:报名|咨询|演出|比赛|活动|开放|办公|受理|公示|投稿|公告|展览|讲座)(?:时间|地点|地址|方式|电话|期限?|费用)|地点|时间(?=[:：][0-9０-９]))[:：]")
_FIELDS = frozenset("联报咨演比活开办受公投展讲地时")
#: below an article: （作者系……）, （未完待续）
_BELOW = pattern(r"[（(](?:本文)?(?:作者(?:系|为|是|单位|简介)?|未完待续|待续|[全本]文完|完|选自|摘自|原载|节选自|译者|摘编自)[^（）()]{0,60}[)）]")
#: an editor's note: 编者按：今年以来……, or its name alone over it
NOTE = pattern(r"[【\[（(]?\s*(?:编者按|编者附记|编者的话|编后语?|编前语?|开栏的话|开栏语|核心提示|阅读提示|内容提要)(?:\s*[】\]）)]|\s*[:：丨|]|[\s\u3000]|$)")

_TAIL_CREDIT = rf"(?:[\s\u3000]+|(?<=[。！？”])(?=[（(]|本报|新华社|人民网|新华网|中新社|[\u4e00-\u9fff]{{2,6}}(?:日报|晚报|晨报|时报|商报|都市报)记者|通讯员|实习生|记者|资料|受访|{_NAME}{{2,4}}[（(]|{_NAME}{{2,4}}[\s\u3000]*摄))(?:[（(]\s*{_NAME}[{_NAME[1:-1]}\s\u3000]{{0,14}}?\s*[/／]?\s*(?:摄|供图|绘|图)\s*[）)]|(?:{_AGENCY}[\s\u3000]*)?(?:{JOB})?[\s\u3000]*{_NAME}{{1,2}}[\s\u3000]*{_NAME}{{1,3}}[\s\u3000]*[/／]?(?:摄影报道|摄影|摄|供图)(?:[（(][^）)]{{2,8}}[）)])?|{_NAME}{{2,4}}(?:[\s\u3000]+|[/／])图|图/{_NAME}{{2,4}}|(?:[\u4e00-\u9fff]{{2,6}}报|新华社|本报)记者[\s\u3000]*摄|图片由[^\s。]{{2,12}}提供|资料图片|受访者供图|资料照片|新华社发(?:[（(]{_NAME}{{2,4}}摄[）)])?|(?:{_NAME}{{2,4}})?[（(](?:人民视觉|影像中国|视觉中国|新华社发|资料图片)[）)])"
TAIL = pattern(
    rf"""
    (?:
        (?P<jump>[（(【\[]\s*{_JUMP}\s*[）)】\]])
      | (?P<credit>{_TAIL_CREDIT})
      | (?<=[。！？”）)])\s*(?P<code>(?:[①-⑳]\s*[0-9]{{1,3}}\s*){{1,3}})
      | (?<=[。！？”])\s*(?P<ending>[（(]\s*(?:据|综合)?\s*(?:本报|新华社|新华网|中新社|中新网|人民网)(?:{PLACE})(?:\s?{DAY})?\s*(?:电|讯|专电)\s*[）)])
    )\s*\Z
    """,
    re.VERBOSE,
)


#: a long title: in parts set apart by blanks, or with a dash
_TITLE = pattern(r"\S{3}[^\s0-9][ \u3000]+[^\s0-9]\S{3}|.——.")


def form(text: str) -> str:
    """What the line is by its form.

    One of the furniture kinds masthead, folio, editor, jump, code, notice; origin (a masthead below a copied article); byline, deck, credit, caption, note, ending (a
    dateline that stands alone at the end); lead (a paragraph that a dateline begins); short (it may be a title); text.
    """
    size = len(text)
    if size <= 90 and text[-1] not in "。！？；，、":
        found = _short_form(text, size)
        if found:
            return found
    head = text[:44]
    if ("电" in head or "讯" in head or "消息" in head or "合报道" in head) and DATELINE.match(text):
        return "lead"
    if text[0] in "【（(〔[［" and REPORTED.match(text):
        return "lead"
    if text[0] in "编开核阅内【[（(" and NOTE.match(text):
        return "note"
    if text[0] in _CAPTIONS and size <= 400 and CAPTION.match(text):
        return "caption"
    if text[-1] in "）)" and "。" not in text and size <= 120 and CAPTIONED.search(text):
        return "caption"
    if text[-1] in "。，、；,;" or "。" in text or size > 160:
        return "text"
    if text[0] in "问答" and _ASKED.match(text):
        return "text"
    if size <= 40 and text[0] in _FIELDS and _FIELD.match(text):
        return "row"
    if text[-1] in "：:？?）)" and ((text[-1] in "：:" and size < 24 and SALUTATION.fullmatch(text)) or (text[-1] in "：:" and (text[-3:-1] == "如下" or (size > 20 and "，" in text))) or (text[-1] in "？?" and _SPEAKER.match(text)) or (text[0] in "（(" and _BELOW.fullmatch(text))):
        return "text"
    if size > 30 and text[-1] == "”" and text[-2] in "！？" and "：“" in text:
        return "text"  # somebody says it
    return "text" if size > 48 and ("，" in text or "," in text or size > 64) and not _TITLE.search(text) else "short"


def _short_form(text: str, size: int) -> str:
    first = text[0]
    if first in "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳—–－-" and CODE.fullmatch(text):
        return "code"
    if first in "12１２" and DATED.fullmatch(text):
        return "dated"
    if not first.isalnum() and _RULE.fullmatch(text):
        return "code"
    if "版" in text and size <= 30 and JUMP.fullmatch(text):
        return "jump"
    if first == "第" and ENTRY.fullmatch(text):
        return "folio"
    if "》" in text and "年" in text and ORIGIN.fullmatch(text):
        return "origin"
    if "摄影" not in text and head_line(text):
        return "masthead" if PAPER.match(letters(text)) or DATE.search(text) or text.startswith("农历") else "folio"
    if "。" not in text and EDITOR.fullmatch(text):
        return "editor"
    if is_notice(text):
        return "notice"
    if size > 60:
        return ""
    if first in "（(" and END_DATELINE.fullmatch(text):
        return "ending"
    if first in "—-―─" and DECK.fullmatch(text):
        return "short" if SIGNED.match(text) else "deck"
    if first in "．·•‧・.◎○" and size < 9 and _DOTTED.fullmatch(text):
        return "byline"
    marked = MARKED.match(text)
    if marked and first in "▲△" and text[-1] in "摄图" and CREDIT.fullmatch(text[marked.end() :]):
        return "credit"
    if marked and NUMBER.fullmatch(text[marked.end() :]):
        return "folio"  # ▲A20
    if marked and text[-1] not in "。！？；：" and "。" not in text:
        rest = text[marked.end() :]
        if len(rest) <= 8 or (len(rest) <= 20 and _OFFICE.fullmatch(rest)) or BYLINE.match(rest) or _WRITER.search(rest):
            return "byline"
    if size <= 50 and text[-1] not in "。！？；：:":
        if _IMAGE.search(text) and not _WRITTEN.search(text) and CREDIT.fullmatch(text):
            return "credit"
        inner = text[1:-1].strip() if first in "〔［[【" and text[-1] in "〕］]】" else text
        if BYLINE.fullmatch(inner) or (first in "（(" and _SIGNATURE.fullmatch(text) and not _BELOW.fullmatch(text)):
            return "byline"
    return ""


#: a page's title between lines of its head: 都市民生
SHEET = pattern("[\u4e00-\u9fff·]{2,8}")
_SHEET = frozenset("版页")


def head_line(text: str) -> bool:
    """A masthead, folio or date line: nothing but a paper's name, a date, page numbers and titles."""
    if len(text) > 80 or not _HEADED.search(text):
        return False
    if FOLIO.fullmatch(text) and (not _SHEET.isdisjoint(text) or not text[0].isdigit() or len(text) <= 10):
        return not _SHEET.isdisjoint(text) or _LOOSE_FOLIO.fullmatch(text) is not None
    if _SPACED_FOLIO.fullmatch(text) or _TIGHT_FOLIO.fullmatch(text) or (" " in text and PAPER.fullmatch(letters(text))):
        return True
    rest = HEAD_TOKEN.sub(" ", text).strip()
    edited = EDITOR.search(rest)
    if edited and edited.end() == len(rest) and len(rest) < len(text) and (not edited.start() or PAPER.fullmatch(rest[: edited.start()].strip())):
        return DATE.search(text) is not None
    if edited and edited.start() and edited.end() == len(rest) and _LOOSE_FOLIO.fullmatch(rest[: edited.start()].strip()):
        return True  # 4 国际 责编 张丽
    if not rest:
        return DATE.search(text) is not None or "期" in text or "号" in text or text.startswith("农历") or _IMPRINT.fullmatch(text) is not None
    if len(rest.split()) == 1:
        if DATE.search(text) and _FOLIO_PART.fullmatch(rest):
            return True
        return len(rest) <= 10 and (PAPER.fullmatch(rest) is not None or ("版" in rest and FOLIO.fullmatch(rest) is not None))
    if DATE.search(text) and FOLIO.fullmatch(rest):  # 2023年11月8日 星期三 A6 生活
        return True
    if not any(PAPER.fullmatch(part) or "版" in part for part in rest.split()):
        return False
    return all(PAPER.fullmatch(part) or FOLIO.fullmatch(part) or _FOLIO_PART.fullmatch(part) for part in rest.split())


def letters(text: str) -> str:
    """A letter-spaced line closed up: 青 山 日 报 → 青山日报."""
    parts = text.split()
    return "".join(parts) if all(len(part) == 1 for part in parts) else text


#: 第 3 版 要闻
_SPACED_FOLIO = pattern(r"第\s*[A-DＡ-Ｄ]?[0-9０-９]{1,3}\s*版[\s\u3000]+[\u4e00-\u9fff·]{2,6}")
#: A03要闻, 要闻03: no other count begins with a letter or a nought
_TIGHT_FOLIO = pattern(r"(?:[A-DＡ-Ｄ][0-9０-９]{1,2}|[0０][1-9１-９])[\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff]{2,4}(?:[A-DＡ-Ｄ][0-9０-９]{2}|[0０][1-9１-９])")
#: who makes the paper, beside a head line: 中共青山县委主办
MAKERS = pattern(r"(?:[\u4e00-\u9fff]{4,16}(?:主管|主办|承办|出版|编印){1,2}[\s\u3000]*)+|报头题[字写].{0,8}|[A-Z][A-Z .&-]{3,30}|[①-⑫]\s?[\u4e00-\u9fff]{2,6}|(?!G(?:20|7|8)(?![0-9]))[E-ZＥ-Ｚ][0-9０-９]{1,2}(?:\s*[\u4e00-\u9fff]{2,4})?")
#: a head line has one of them
_HEADED = pattern(r"[0-9０-９日版报報刊期周历月]")
#: 丙午年九月十五 · 青山日报社出版 · CN 11-0065
_IMPRINT = pattern(r"[甲乙丙丁戊己庚辛壬癸][子丑寅卯辰巳午未申酉戌亥]年\s?闰?[正一二三四五六七八九十冬腊]{1,2}月[初十廿卅一二三四五六七八九]{2,3}|\S{2,10}报社出版|(?:CN|ＣＮ)\s*[\d-]+(?:/\S+)?")
_LOOSE_FOLIO = pattern(r"(?:[A-DＡ-Ｄ]?[0-9０-９]{1,3}[\s\u3000]+|[A-DＡ-Ｄ][0-9０-９]{1,3}[:：丨|｜/]?)[\u4e00-\u9fff]{2,6}(?:[·・][\u4e00-\u9fff]{2,4})?")
_FOLIO_PART = pattern(r"[A-DＡ-Ｄ]?\d{1,3}|第?[A-DＡ-Ｄ]?\d{1,3}版|[\u4e00-\u9fff]{2,4}")
