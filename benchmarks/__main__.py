"""`python -m benchmarks`: run the rows, print the table, write build/bench.json."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.registry import MAKERS, named
from benchmarks.table import head_line, line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from benchmarks.registry import Maker
    from benchmarks.timing import Row

REPOSITORY = Path(__file__).parents[1]
RESULT = REPOSITORY / "build" / "bench.json"
PAGE = REPOSITORY / "docs" / "benchmarks.md"


def main(arguments: Sequence[str] | None = None, makers: Iterable[Maker] = MAKERS) -> int:
    """Run what is asked for; the exit status."""
    asked = _parser().parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # A start is measured as of an installed program, whose modules are compiled.
    os.environ.pop("PYTHONDONTWRITEBYTECODE", None)
    if asked.list:
        print(
            "\n".join(name for maker in makers for name in maker.names if named(name, asked.only))
        )
        return 0
    print(head_line(), flush=True)
    rows: list[Row] = []
    try:
        for row in measured(asked.only, makers, dear=asked.docs):
            print(line(row), flush=True)
            rows.append(row)
    finally:
        _write(asked.out, rows)
    if not rows:
        print(f"No row's name holds “{asked.only}”.", file=sys.stderr)
        return 2
    if asked.verbose:
        from benchmarks.start_up import imports_report

        print("\n".join(imports_report()))
    if asked.docs:
        from benchmarks.page import page, presses_per_span

        PAGE.write_text(page(rows, presses_per_span()), encoding="utf-8")
    return 0


def measured(word: str, makers: Iterable[Maker] = MAKERS, *, dear: bool = False) -> Iterator[Row]:
    """The rows whose name holds `word`, as they are measured; other rows' makers are left alone.

    Rows that cost minutes are measured where the word asks for them, or `dear`.
    """
    for maker in makers:
        if maker.holds(word, dear=dear):
            yield from (row for row in maker.rows() if named(row["name"], word))


def _write(path: Path, rows: list[Row]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(rows, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("--only", default="", metavar="WORD", help="rows whose name holds the word")
    parser.add_argument("--list", action="store_true", help="name the rows, measure nothing")
    parser.add_argument("--docs", action="store_true", help="write docs/benchmarks.md too")
    parser.add_argument("--verbose", action="store_true", help="what the imports at start cost")
    parser.add_argument("--out", type=Path, default=RESULT, help="where the JSON goes")
    return parser


if __name__ == "__main__":
    sys.exit(main())
