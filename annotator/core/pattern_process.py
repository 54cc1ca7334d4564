"""The process that looks for a pattern: whoever started it can end it, whatever `re` is at.

It reads one JSON object (`text`, and the fields of a `TextQuery`) in UTF-8 up to the end of its input, and writes
JSON lines: lists of [start, end] in code points, and at the end `null`.
"""

from __future__ import annotations

import json
from itertools import islice
from typing import TYPE_CHECKING

from annotator.core.patterns import pattern_hits
from annotator.core.text_search import TextQuery

if TYPE_CHECKING:
    from typing import BinaryIO

# What the stand-alone program, which is its own interpreter, is started with to be this process.
ARGUMENT = "--look-for-pattern"
_BATCH = 200


def request(text: str, query: TextQuery, most: int) -> bytes:
    """What to write to the process: look for `query` in `text`, no more than `most` hits."""
    asked = {
        "words": query.words,
        "case": query.case,
        "marks": query.marks,
        "whole": query.whole,
        "text": text,
        "most": most,
    }
    # What is typed may hold half a surrogate pair.
    return json.dumps(asked, ensure_ascii=False).encode(errors="surrogatepass")


def serve(source: BinaryIO, target: BinaryIO) -> None:
    """Answer the one request of `source`."""
    asked = json.loads(source.read())
    query = TextQuery(asked["words"], asked["case"], asked["marks"], asked["whole"], regex=True)
    hits = islice(pattern_hits(asked["text"], query), asked["most"])
    while batch := list(islice(hits, _BATCH)):
        target.write(json.dumps(batch).encode() + b"\n")
        target.flush()
    target.write(b"null\n")
    target.flush()


def main() -> None:
    """The body of the process."""
    # By their numbers: a program without a console has no `sys.stdin`.
    with open(0, "rb", closefd=False) as source, open(1, "wb", closefd=False) as target:
        serve(source, target)


if __name__ == "__main__":
    main()
