"""Coverage-guided fuzzing: bytes → records, by every way in, and the record contract checked each time.

    pip install atheris hypothesis pytest && pip install -e '.[test]'
    python tools/fuzz.py fuzz-corpus -max_total_time=600

The corpus begins with the pages of seeds/ and fixtures/, and grows in the folder given; the options are libFuzzer's. What breaks the contract, raises
or takes over a second for 100 kB (times `SLOW_DOWN`, as the code is traced) ends the run and is written to a file `crash-…`, which
`python tools/fuzz.py crash-…` reads again. Each find becomes a test.
"""

from __future__ import annotations

import re
import sys
import tempfile
import time
from pathlib import Path

import atheris
import jsonschema
import orjson

ROOT = Path(__file__).parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "tests")]

with atheris.instrument_imports(include=["newsparse"]):
    import newsparse
    from newsparse import pipeline
    from newsparse.decoding import decode
    from newsparse.errors import InputError
    from newsparse.flat import rows
    from newsparse.record import article_record, page_record, to_json
    from newsparse.schema import json_schema
    from newsparse.work import Options, read_line

from contract import check_article, nothing_is_lost  # noqa: E402 — not to be traced

#: how much slower traced code runs
SLOW_DOWN = 6.0
#: every how many texts the schema is checked, which takes longer than all the rest
SCHEMA_EVERY = 50
#: characters of a page that the corpus begins with
SEED = 300
WORDS = (
    "本报", "记者", "通讯员", "电 ", "讯", "年", "月", "日", "时", "元", "万元", "亿", "余", "多", "近", "超", "以上", "约", "%", "℃", "个", "名", "亩", "公斤", "三千五百", "十几", "三分之二",
    "2025", "１２，３４５", "至", "每亩", "人均", "各", "今年以来", "去年同期", "“十四五”", "上午", "半", "第03版", "（下转第三版）", "（上接第一版）", "责编：", "图见", "□", "——", "编者按：",
    "内蒙古", "北京市", "朝阳区", "库伦旗", "嘎查", "村", "路", "局长", "王建国", "弗拉基米尔·普京", "说，", "先生", "（", "）", "、", "，", "。", "：", "“", "”", "\r\n", "\n\n", "　",
    "臺灣", "記者", "萬", "民國114年", "報導", "／",
)  # fmt: skip
validators = {form: jsonschema.Draft202012Validator(json_schema(form)) for form in ("article", "page", "mention")}
done = 0


def one(data: bytes) -> None:
    """Read one input by one of the ways in, told by its first byte."""
    global done
    done += 1
    begun = time.monotonic()
    way, body = (data[0] % 4, data[1:]) if data else (0, data)
    if way == 3:
        _line(body)
    else:
        try:
            text = decode(body, "fuzz").text
        except InputError:
            return
        _page(text) if way < 2 else _article(text)
    spent = time.monotonic() - begun
    assert spent < SLOW_DOWN * max(1.0, len(data) / 100_000), f"{spent:.1f} s for {len(data)} bytes"


def _page(text: str) -> None:
    clean = pipeline.well_formed(text)
    page = newsparse.parse(text)
    for article in page.articles:
        check_article(article, clean)
    nothing_is_lost(page, clean)
    _valid("page", page_record(page))


def _article(text: str) -> None:
    article = newsparse.extract(text, date="2025-10-15")
    check_article(article, pipeline.well_formed(text))
    _valid("article", article_record(article))
    for row in rows(article):
        to_json(row)


def _line(body: bytes) -> None:
    list(read_line("fuzz", 1, body, Options(jsonl=True), lambda found: found))
    text = body.decode("utf-8", "replace")
    line = orjson.dumps({"text": text, "title": text[:20], "date": text[-10:]})
    assert [each for each in read_line("fuzz", 1, line, Options(jsonl=True), lambda found: found) if not hasattr(each, "what")]


def _valid(form: str, record: object) -> None:
    written = to_json(record)  # type: ignore[arg-type]
    if done % SCHEMA_EVERY == 0:
        validators[form].validate(orjson.loads(written))


def seeds() -> list[bytes]:
    """The pages of the project, whole, as paragraphs and in other encodings."""
    files = [*ROOT.glob("seeds/*.txt"), *ROOT.glob("fixtures/marked/*.txt")]
    texts = [re.sub(r"⟦\??\w+\|([^|⟧]*)[^⟧]*⟧", r"\1", file.read_text(encoding="utf-8")) for file in files]
    parts = [part for text in texts for part in (text[at : at + SEED] for at in range(0, len(text), SEED))]
    return [bytes([way]) + part.encode(encoding, "replace") for part in parts for way, encoding in ((0, "utf-8"), (2, "gb18030"), (3, "utf-8"), (1, "utf-16"))]


def escaped(word: str) -> str:
    """As libFuzzer's dictionaries want it."""
    return "".join(f"\\x{byte:02x}" for byte in word.encode())


def main() -> None:
    arguments = sys.argv[1:]
    if arguments and Path(arguments[0]).is_file():  # a find is read again
        one(Path(arguments[0]).read_bytes())
        return
    with tempfile.TemporaryDirectory() as folder:
        begin = Path(folder) / "begin"
        begin.mkdir()
        for number, seed in enumerate(seeds()):
            (begin / f"{number:05d}").write_bytes(seed)
        words = Path(folder) / "words"
        words.write_text("".join(f'"{escaped(word)}"\n' for word in WORDS), encoding="ascii")
        corpus = [each for each in arguments if not each.startswith("-")]
        options = [each for each in arguments if each.startswith("-")]
        for each in corpus:
            Path(each).mkdir(exist_ok=True)
        atheris.Setup([sys.argv[0], *corpus, str(begin), f"-dict={words}", "-max_len=1500", "-timeout=120", *options], one)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
