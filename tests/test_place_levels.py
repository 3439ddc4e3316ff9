"""No division twice: a township that a chain told elsewhere is itself when it stands alone."""

from __future__ import annotations

import newsparse


def test_a_township_alone_is_the_one_of_the_chain() -> None:
    text = "友谊县东建乡的乡亲们都在忙。随着广播响起,冬闲人不闲的东建乡乡亲们走进大棚。东建乡春来早。"
    for place in newsparse.extract(text, date="2022-11-24").places:
        assert place.divisions == ("黑龙江省", "双鸭山市", "友谊县", "东建乡")
