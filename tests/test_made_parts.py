"""The pages on formats, commands and the Python API are in step with the program."""

from __future__ import annotations

from docs.made_parts import DOCS, pages


def test_made_parts_of_the_pages_are_current() -> None:
    """`python docs/made_parts.py` writes them; the example of the Python page is run for it."""
    made = pages()
    assert made == {page: (DOCS / page).read_text(encoding="utf-8") for page in made}


def test_every_made_part_is_filled() -> None:
    texts = pages()
    assert "| jsonl | JSON Lines |" in texts["formats.md"]
    assert "### `annotator import [OPTIONS] PROJECT PATH...`" in texts["command-line.md"]
    assert "1 article added." in texts["python-api.md"]
