"""Characters that are no part of longer words in a noun phrase: 的 and 在 end it, 新 and 大 go before its noun, 化 makes an attribute."""

from __future__ import annotations

#: characters that end a noun phrase
ENDS = frozenset("的在和与及等已将被从对向为是有由以于就都也还又并把让使给到了着过来去上中内里外前后时则共约超近达占比按因之如若但而或且其这那该本各每另再才只能可会要须应不未没无正做作获受参同均仍曾刚遂便却")
#: these end it behind a noun
ENDS_LATER = frozenset("经自一二两三四五六七八九十几数")
#: of a word made with them another noun follows
MAKES_ATTRIBUTES = frozenset("化型式性级类制")
#: modifiers of one character
QUALITIES = frozenset("新老大小高低好坏旧红白黑绿蓝黄长短真假总副主女男多单双全原前后现首超古")
#: they may begin a phrase: 12例|无|症状感染者, 被|帮扶企业
NOT = frozenset("无未非不被受涉待拟")
#: and these too: 中|越各界代表
PLACES = frozenset("中上下内外前后")
#: verbs of one character: 一个|读大学
DOES = frozenset("通读考做当说讲坐站走吃喝住穿找想问叫喊骑嫁娶搞跟陪帮爱懂教看听念")
#: what is built, dug or run stands behind them: 建|扬水站
BUILDS = frozenset("建修设造架办打挖筑砌铺")
#: behind a verb they tell that it is one
PAST = ("了", "着", "过")
#: behind these a verb is one
TENSES = frozenset("到了过为成给出在着于自")
