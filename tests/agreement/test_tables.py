from __future__ import annotations

import csv
import io
import re

from annotator.agreement.report import agreement_report
from annotator.agreement.tables import (
    COLUMNS,
    Table,
    as_csv,
    as_latex,
    as_markdown,
    report_table,
)
from tests.agreement.builders import reading, said

NASTY = 'a, "b" | c_d & 50 % of $x$ #1 {y} \\ ^ ~ <b>'


def test_every_score_is_a_row_with_its_value_or_its_reason() -> None:
    readings = [reading("ana", (0, 5, "x"), article=a) for a in "pq"]
    readings += [reading("ben", (0, 5, "x"), article=a) for a in "pq"]
    report = agreement_report(readings, metrics=["span_f1_exact"], bootstrap=5, labels=["y"])
    rows = {row[:5]: row[5:] for row in report_table(report).rows}
    assert len(rows) == len(report.scores)
    assert rows["span_f1_exact", "ana, ben", None, None, None] == (1.0, 1.0, 1.0, None)
    value, _, _, why = rows["span_f1_exact", "ana, ben", "y", None, None]
    assert value is None
    assert "nothing to agree on" in str(why)


def test_a_directed_figure_names_the_reference_last() -> None:
    report = said(reading("ana", (0, 5, "x")), reading("ben"), metrics=["nervaluate_exact_recall"])
    who = [row[1] for row in report_table(report).rows]
    assert who == ["ben against ana", "ana against ben"]


def test_csv_is_read_back_as_it_was() -> None:
    table = Table(("a", NASTY), ((NASTY, 0.1 + 0.2), ("line\nend", None)))
    read = list(csv.reader(io.StringIO(as_csv(table), newline="")))
    assert read == [["a", NASTY], [NASTY, repr(0.1 + 0.2)], ["line\nend", ""]]


def test_no_name_becomes_a_formula() -> None:
    names = ("=cmd|' /C calc'!A0", "＝1+1", " @SUM(1)", "-1", "\n=1", "ana")
    table = Table(("name", "=value"), tuple((name, -0.5) for name in names))
    head, *rows = csv.reader(io.StringIO(as_csv(table), newline=""))
    assert head == ["name", "'=value"]
    assert rows == [[f"'{name}" if name != "ana" else name, "-0.5"] for name in names]


def test_markdown_has_as_many_cells_in_each_line() -> None:
    text = as_markdown(Table(("name", "value"), ((NASTY, -0.5), ("line\nend", None))))
    lines = text.splitlines()
    assert [len(re.findall(r"(?<!\\)\|", line)) for line in lines] == [3, 3, 3, 3]
    assert lines[1] == "| --- | ---: |"
    assert r"c\_d" in lines[2]
    assert r"\<b\>" in lines[2]
    assert lines[2].endswith("| -0.500 |")
    assert lines[3].split("|")[-2].strip() == ""
    assert as_markdown(Table(("name", "value"), ())).splitlines() == lines[:2]


def test_latex_leaves_no_sign_of_its_own_unescaped() -> None:
    text = as_latex(Table(("name", "value"), ((NASTY, -0.5), ("[x]", 1.0))))
    lines = text.splitlines()
    assert lines[0] == r"\begin{tabular}{lr}"
    row = lines[4].removesuffix(r" \\")
    name, number = re.split(r"(?<!\\) & ", row)
    assert number == "$-0.500$"
    assert name == (
        r"a, \textquotedbl{}b\textquotedbl{} \textbar{} c\_d \& 50 \% of \$x\$ \#1 \{y\} "
        r"\textbackslash{} \textasciicircum{} \textasciitilde{} \textless{}b\textgreater{}"
    )
    plain = re.sub(r"\\text[a-z]+\{\}", "", name)
    assert not re.search(r"(?<!\\)[&%$#_{}~^]", plain)
    assert lines[5].startswith("{[}x]")


def test_columns_are_named() -> None:
    report = said(reading("ana"), reading("ben"), metrics=["span_f1_exact"])
    assert as_csv(report_table(report)).splitlines()[0] == ",".join(COLUMNS)
