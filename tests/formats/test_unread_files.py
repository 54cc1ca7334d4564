from __future__ import annotations

import pytest

from annotator.formats.unread_files import unread_kind


@pytest.mark.parametrize(
    ("kind", "suffix", "what", "advice"),
    [
        (None, ".html", "a web page", "plain text"),
        (None, ".xmi", "UIMA", "JSON Lines"),
        (None, ".csv", "a table", "JSON Lines"),
        ("a Word document (.docx)", ".docx", "a Word document", "plain text"),
        ("a ZIP archive", ".zip", "a ZIP archive", "unpack it"),
        ("a ZIP archive", ".qdpx", "a project of REFI-QDA", "Sources"),
        ("a Parquet table", ".bin", "a Parquet table", "JSON Lines"),
        ("a PNG picture", ".html", "a PNG picture", "only texts"),
        ("a SQLite database", ".annotator", "a project of this program", "annotator merge"),
    ],
)
def test_what_is_not_read_is_called_what_it_is_with_a_way_out(
    kind: str | None, suffix: str, what: str, advice: str
) -> None:
    found = unread_kind(kind, suffix)
    assert found is not None
    assert what in found.what
    assert advice in found.advice


def test_what_nobody_knows_is_not_guessed() -> None:
    assert unread_kind(None, ".xyz") is None
