from __future__ import annotations

from annotator.formats.titles import title_of


def test_a_long_title_is_cut() -> None:
    assert title_of("\n\u2028\n" + "word " * 100) == ("word " * 24)[:119].rstrip() + "…"
    assert title_of(" \n ") == ""
