"""Carrying articles out of the window by keys: quotations, a PDF, paper; and leaving it be."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from annotator.store.project import Project
from tests.full_disk import no_file_over
from tests.journeys.answers import Answers
from tests.ui.finding import child

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.core.check import Finding
    from annotator.core.span import Span
    from tests.journeys.standing import Start


def _pages(path: Path) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", path.read_bytes()))


def _held(path: Path) -> tuple[list[Finding], list[Span]]:
    """What another reader finds in a project: its bytes change by themselves, as when it is backed up."""
    with Project.open(path, write=False) as project:
        return project.check(), project.spans()


def test_a_quotation_an_article_as_pdf_and_on_paper(start: Start, tmp_path: Path) -> None:
    answers = Answers(pdf=tmp_path / "one.pdf", paper=tmp_path / "two.pdf")
    _, driver = start(answers=answers)
    window = driver.window
    desk = window.workspace
    driver.press("Ctrl+1", "Ctrl+Home", "Escape", "Ctrl+Shift+C")
    assert window.notice.text == "Select words first, or choose a span (Tab)."
    driver.press("J", "S", "Ctrl+Shift+C")
    start_at, end = driver.pane.surface.selection() or (0, 0)
    article = desk.project.article(driver.pane.article)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith(driver.pane.surface.text()[start_at:end] + "\n— ")
    assert copied.endswith(f"”, [{article.id} {start_at}:{end}]".replace(",", ""))
    assert f"{article.source}, {article.published[:10]}, “{article.title}”" in copied
    driver.press("Escape", "Tab", "Ctrl+Shift+C")
    span = desk.chosen_span()
    assert span is not None
    assert QGuiApplication.clipboard().text().startswith(span.quote)

    driver.press("Ctrl+Alt+P")
    window.rooms.paper.wait()
    assert window.progress.isHidden()
    assert (
        window.notice.text == f"Printed into {answers.pdf}: {_pages(tmp_path / 'one.pdf')} pages."
    )
    assert _pages(tmp_path / "one.pdf") > 1
    driver.press("Ctrl+P")
    window.rooms.paper.wait()
    assert "Sent to the printer" in window.notice.text
    assert _pages(tmp_path / "two.pdf") > 1

    # A full disk leaves the one that was there.
    whole = (tmp_path / "one.pdf").read_bytes()
    with no_file_over(len(whole) // 2):
        driver.press("Ctrl+Alt+P")
        window.rooms.paper.wait()
    assert "could not be written: " in window.notice.text
    assert (tmp_path / "one.pdf").read_bytes() == whole

    cancel = child(window, QPushButton, "progress_cancel")
    (tmp_path / "one.pdf").unlink()
    window.book["project.print_pdf"].trigger()
    cancel.click()
    assert window.progress.isHidden()
    # Nothing takes the place of a project.
    answers.pdf = window.workspace.project.path
    before = _held(answers.pdf)
    driver.press("Ctrl+Alt+P")
    assert "is a project" in window.notice.text
    assert _held(answers.pdf) == before
    answers.pdf = tmp_path / "no folder" / "one.pdf"
    driver.press("Ctrl+Alt+P")
    assert "could not be written" in window.notice.text
    assert {path.name for path in tmp_path.iterdir()} == {"user", "two.pdf"}
