"""The pages on formats, commands and the Python API are in step with the program."""

from __future__ import annotations

import pytest

from docs.made_parts import DOCS, pages


@pytest.fixture(scope="module")
def made() -> dict[str, str]:
    """The pages as they would be written; the example of the Python page is run for it."""
    return pages()


def test_made_parts_of_the_pages_are_current(made: dict[str, str]) -> None:
    """`make docs` writes them."""
    assert made == {page: (DOCS / page).read_text(encoding="utf-8") for page in made}


def test_every_made_part_is_filled(made: dict[str, str]) -> None:
    assert "| `cohen_kappa_char` | Cohen’s kappa of characters |" in made["metrics.md"]
    assert "| jsonl | JSON Lines |" in made["formats.md"]
    assert "### `annotator import [OPTIONS] PROJECT PATH...`" in made["command-line.md"]
    assert "1 article added." in made["python-api.md"]
