from __future__ import annotations

from pathlib import Path

import pytest

from annotator.formats.registry import FORMATS, by_name, dialog_filters, guess, names


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a.jsonl", "jsonl"),
        ("A.JSONL", "jsonl"),
        ("a.ndjson", "jsonl"),
        ("a.txt", "text"),
        ("exe.\u202etxt", "text"),
        ("a.b.text", "text"),
        ("a.ann", "brat"),
        ("out.brat", "brat"),
    ],
)
def test_a_suffix_says_the_format(name: str, expected: str) -> None:
    found = guess(Path("folder") / name)
    assert found is not None
    assert found.name == expected


@pytest.mark.parametrize("name", ["a", "txt", ".txt", "a.docx", "a.jsonl.gz", "project.annotator"])
def test_other_suffixes_are_no_format(name: str) -> None:
    assert guess(Path(name)) is None


def test_names_and_suffixes_are_used_once() -> None:
    suffixes = [suffix for row in FORMATS for suffix in row.suffixes]
    assert len(set(suffixes)) == len(suffixes)
    assert [by_name(row.name) for row in FORMATS] == list(FORMATS)
    assert by_name("no such") is None


def test_each_format_reads_or_writes() -> None:
    assert names(reading=True) == ["jsonl", "label-studio", "doccano", "brat", "conll", "text"]
    assert names(writing=True) == [
        "jsonl",
        "label-studio",
        "doccano",
        "brat",
        "conll",
        "refi-qda",
        "csv",
    ]


def test_dialogs_offer_what_is_read_or_written() -> None:
    assert dialog_filters(reading=True) == [
        "All formats (*.jsonl *.ndjson *.json *.ann *.conll *.bio *.iob *.txt *.text)",
        "JSON Lines (*.jsonl *.ndjson)",
        "Label Studio (*.json)",
        "brat (*.ann)",
        "CoNLL (*.conll *.bio *.iob)",
        "Plain text (*.txt *.text)",
    ]
    assert dialog_filters(reading=False) == [
        "All formats (*.jsonl *.ndjson *.json *.brat *.conll *.bio *.iob *.qdpx *.csv)",
        "JSON Lines (*.jsonl *.ndjson)",
        "Label Studio (*.json)",
        "brat (*.brat)",
        "CoNLL (*.conll *.bio *.iob)",
        "REFI-QDA (*.qdpx)",
        "Table of spans (*.csv)",
    ]
