"""Arguments in, calls down, exit status out."""

from __future__ import annotations

import sys
from pathlib import Path

import orjson

from . import pipeline
from .document import Given
from .model import Source
from .record import article_record, page_record, to_json


def main() -> None:
    args = sys.argv[2:]
    out = sys.stdout.buffer
    if "--jsonl" in args:
        data = sys.stdin.buffer if args[-1] == "-" else Path(args[-1]).read_bytes().splitlines()
        for number, line in enumerate(data, 1):
            row = orjson.loads(line)
            text = row["text"]
            import hashlib

            source = Source("-", number, hashlib.sha256(text.encode()).hexdigest(), "utf-8", 0)
            given = Given(record_date=row.get("date"))
            if "--pages" in args:
                for page in pipeline.pages(text, source, given):
                    for a in page.articles:
                        r = article_record(a)
                        r["id"] = f"{row['id']}-{a.id.rpartition('-')[2]}"
                        out.write(to_json(r) + b"\n")
            else:
                out.write(to_json(article_record(pipeline.article(text, source, given, row.get("title"), row.get("id")))) + b"\n")
        return
    text = Path(args[-1]).read_bytes().decode()
    for page in pipeline.pages(text, pipeline.source_of(text, args[-1]), Given(path=args[-1])):
        if "--page" in args:
            out.write(to_json(page_record(page)) + b"\n")
        else:
            for a in page.articles:
                out.write(to_json(article_record(a)) + b"\n")
