"""A report of a fault names places in code, and nothing that anybody wrote or is called."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from annotator.core.errors import StorageFailed, details_of
from annotator.core.fault import fault_lines, of_crash, shortened, system_lines, without_words


def broken(depth: int) -> None:
    if depth:
        broken(depth - 1)
    try:
        with closing(sqlite3.connect(":memory:")) as connection:
            connection.execute("SELECT secret FROM nowhere")
    except sqlite3.Error as error:
        raise StorageFailed("the secret of “Ana”") from error


def caught(depth: int = 0) -> Exception:
    try:
        broken(depth)
    except StorageFailed as error:
        return error
    raise AssertionError


def test_kinds_causes_and_places_are_named_and_messages_are_not() -> None:
    lines = fault_lines(caught())
    heads = [line for line in lines if not line.startswith(" ")]
    assert heads[0] == "StorageFailed"
    assert heads[1].startswith("Caused by OperationalError")
    assert "test_fault.py" in lines[1]
    assert "secret" not in "\n".join(lines)
    with pytest.raises(FileNotFoundError) as gone:
        Path("/no/secret").read_text("utf-8")
    assert fault_lines(gone.value)[0] == "FileNotFoundError (ENOENT)"


def test_a_very_deep_fault_keeps_its_ends() -> None:
    lines = fault_lines(caught(200))
    assert len(lines) < 100
    assert any(line.endswith(" more") for line in lines)


def test_paths_begin_where_code_begins() -> None:
    said = {
        "/srv/ana/annotator/annotator/ui/pane.py": "annotator/ui/pane.py",
        "C:\\people\\Ana\\annotator\\ui\\pane.py": "annotator/ui/pane.py",
        "annotator/ui/pane.py": "annotator/ui/pane.py",
        "/srv/ana/lib/python3.11/site-packages/PySide6/x.py": "PySide6/x.py",
        "/usr/lib/python3.12/threading.py": "python3.12/threading.py",
        "/srv/ana/try.py": "try.py",
        "<string>": "<string>",
    }
    assert {path: shortened(path) for path in said} == said
    dump = 'Thread 0x1:\n  File "/srv/ana/annotator/app/jobs.py", line 3 in run\n'
    assert of_crash(dump) == 'Thread 0x1:\n  File "annotator/app/jobs.py", line 3 in run\n'
    assert without_words('No “Ana” in "x" at /srv/ana/p.txt.') == "No … in … at p.txt."


def test_version_and_system_are_named() -> None:
    first, second, _third = system_lines("Qt 6.1")
    assert first.startswith("Annotator ")
    assert second.endswith("Qt 6.1")


def test_details_say_what_stands_behind_an_error() -> None:
    error = caught()
    error.add_note("2 of 3 articles were written.")
    first, second = details_of(error).splitlines()
    assert first == "2 of 3 articles were written."
    assert second.startswith("OperationalError: no such table")
