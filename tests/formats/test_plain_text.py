from __future__ import annotations

from pathlib import Path

import pytest

from annotator.core.errors import Problem
from annotator.core.record import Record
from annotator.core.schema_files import default_schema
from annotator.formats.plain_text import article_id, read
from annotator.formats.reading import Item, Note, ReadOptions


def items_of(path: Path, encoding: str = "") -> list[Item]:
    return list(read(path, ReadOptions(default_schema(), encoding=encoding)))


def the_problem(path: Path) -> Problem:
    (problem,) = items_of(path)
    assert isinstance(problem, Problem)
    assert problem.path == str(path)
    return problem


def test_a_file_is_one_article(tmp_path: Path) -> None:
    path = tmp_path / "000_fa5af68b7e4cb381.txt"
    path.write_bytes("\ufeff\r\n  A headline\xa0here \r\n\r\nText 😀".encode())
    (record,) = items_of(path)
    assert isinstance(record, Record)
    assert record.article.text == "\n  A headline\xa0here \n\nText 😀"
    assert record.article.id == "000_fa5af68b7e4cb381"
    assert record.article.title == "A headline here"
    assert (record.annotator, record.line, record.spans) == ("", None, ())


def test_a_guess_is_noted(tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes(("Où sont les preuves? demande le café fermé.\n" * 5).encode("cp1252"))
    note, record = items_of(path)
    assert isinstance(note, Note)
    assert "cp1252" in note.text
    assert isinstance(record, Record)


def test_the_users_encoding_is_no_guess(tmp_path: Path) -> None:
    path = tmp_path / "old.txt"
    path.write_bytes("Où".encode("cp1252"))
    (record,) = items_of(path, "cp1252")
    assert isinstance(record, Record)
    assert record.article.text == "Où"


@pytest.mark.parametrize(
    ("data", "line", "word"),
    [
        (b"", None, "empty"),
        (b" \n\t\n", None, "white space"),
        (b"one\ntwo\0", 2, "NUL"),
        (b"\x89PNG\r\n\x1a\n", None, "PNG"),
        ("abc".encode("utf-16-le"), 1, "utf-16-le"),
        (b"ok \xc3\xa9\nbad \xff \xc3\xa9", 2, "damage"),
    ],
)
def test_what_is_no_text_is_refused(
    tmp_path: Path, data: bytes, line: int | None, word: str
) -> None:
    path = tmp_path / "no.txt"
    path.write_bytes(data)
    problem = the_problem(path)
    assert problem.line == line
    assert word in problem.reason


def test_a_vanished_file_and_a_folder_are_refused(tmp_path: Path) -> None:
    assert the_problem(tmp_path / "gone.txt").reason == "is not there"
    assert "folder" in the_problem(tmp_path).reason


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("000_fa5af68b7e4cb381.txt", "000_fa5af68b7e4cb381"),
        ("2020-07-02.wire.txt", "2020-07-02.wire"),
        ("<b>bold<img src=x>.txt", "b-bold-img-src-x"),
        ("%s%n%x {0}.txt", "s-n-x-0"),
        ("-rf.txt", "rf"),
        ("two\nlines.txt", "two-lines"),
        ("عربي.txt", "عربي"),
        ("….txt", "article"),
        ("n" * 246 + ".txt", "n" * 100),
        ("bad\udcff.txt", "bad"),
    ],
)
def test_ids_are_safe_names(name: str, expected: str) -> None:
    assert article_id(Path(name)) == expected
