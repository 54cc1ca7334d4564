"""Hands that carry articles out of the window: a passage as a quotation, a whole article on paper or as a PDF."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from annotator.app.dates import day
from annotator.app.retelling import retold
from annotator.core.errors import Refused
from annotator.core.quoting import quotation
from annotator.ui.keys_in_force import keyed
from annotator.ui.reading.marks import LabelNames
from annotator.ui.reading.page_style import PageStyle
from annotator.ui.widgets.joined_words import joined_words

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from PySide6.QtCore import QSize
    from PySide6.QtGui import QPagedPaintDevice

    from annotator.core.span import Pieces
    from annotator.ui.action_book import Handlers
    from annotator.ui.dialogs.asking import Asking
    from annotator.ui.main_window import MainWindow
    from annotator.ui.reading.pane import ArticlePane
    from annotator.ui.reading.printed_sheets import PrintedSheets
    from annotator.ui.reading.printing import PdfFile, Printing

_NO_NAME = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')
_LONGEST_NAME = 60


class PaperHands:
    """Copies as a quotation and prints. Printing goes on while one reads, and can be cancelled."""

    def __init__(self, window: MainWindow, asking: Asking) -> None:
        self._window = window
        self._asking = asking
        self._work: Printing | None = None
        self._file: PdfFile | None = None
        window.progress.cancel_wanted.connect(self.stop)

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {
            "edit.copy_quotation": self.copy_quotation,
            "project.print": self.print_on_paper,
            "project.print_pdf": self.print_pdf,
        }

    # A quotation

    def copy_quotation(self) -> None:
        """Copy what is selected, or the chosen span, with what names its place."""
        desk, window = self._window.workspace, self._window
        found = self._passage()
        if found is None:
            words = window.tr("Select words first, or choose a span ({go.next_span}).")
            window.notice.warn(keyed(words))
            return
        article, pieces = found
        project = desk.project
        words = quotation(project.text(article), pieces, project.article(article))
        QGuiApplication.clipboard().setText(words)
        window.notice.tell(window.tr("Copied, with outlet, date, title and offsets."))

    def _passage(self) -> tuple[str, Pieces] | None:
        """Article and pieces of the selection in the active pane, else of the chosen span."""
        pane = self._window.panes.active
        selected = pane.surface.selection() if pane else None
        if pane is not None and selected is not None:
            return pane.article, (selected,)
        span = self._window.workspace.chosen_span()
        return (span.article, span.pieces) if span else None

    # Paper

    def print_on_paper(self) -> None:
        """Print the article of the active pane, by the system's dialog."""
        pane = self._ready()
        if pane is None:
            return
        printer = self._asking.printer(self._title(pane))
        if printer is not None:
            self._begin(pane, printer)

    def print_pdf(self) -> None:
        """Print the article of the active pane into a PDF file."""
        from annotator.exchange.new_files import refuse_project
        from annotator.ui.reading.printing import PdfFile

        pane = self._ready()
        if pane is None:
            return
        folder = self._window.workspace.project.path.parent
        target = self._asking.pdf_target(str(folder / f"{_file_name(self._title(pane))}.pdf"))
        if target is None:
            return
        try:
            refuse_project(target)
            self._file = PdfFile(target, self._title(pane))
        except Refused as error:
            self._window.notice.warn(str(error))
        except OSError as error:
            self._warn_of(target, error)
        else:
            self._begin(pane, self._file.writer)

    def _ready(self) -> ArticlePane | None:
        if not self._window.progress.isHidden():
            window = self._window
            window.notice.warn(
                window.tr("One long work at a time: the one under way can be cancelled.")
            )
            return None
        return self._window.panes.active

    def _title(self, pane: ArticlePane) -> str:
        article = self._window.workspace.project.article(pane.article)
        return article.title or self._window.tr("Untitled")

    def _begin(self, pane: ArticlePane, device: QPagedPaintDevice) -> None:
        from annotator.ui.reading.printing import Printing

        strip, text = self._window.progress, pane.surface.text()
        self._work = work = Printing(device, self._setter(pane), len(text))
        work.advanced.connect(strip.advance)
        work.done.connect(self._say_done)
        work.failed.connect(self._say_failed)
        work.cancelled.connect(self._clear)
        strip.begin(self._window.tr("Printing"))
        work.start()

    def _setter(self, pane: ArticlePane) -> Callable[[QSize], PrintedSheets]:
        """What sets the article as it is shown now."""
        from annotator.ui.reading.printed_sheets import Heading, PrintedSheets

        look, labels = self._window.panes.text_look, self._window.workspace.schema.labels
        style = PageStyle.of(
            self._window.panes.page_faces(), look.px, look.line_height / 100, look.measure
        )
        names = {row.id: LabelNames(row.look, row.above, row.name) for row in labels}
        heading = Heading(self._title(pane), self._origin(pane))
        text = pane.surface.text()
        marks = pane.surface.marks_between(0, len(text))

        def make(size: QSize) -> PrintedSheets:
            sheets = PrintedSheets(heading, style, size)
            sheets.show(text, marks, names)
            return sheets

        return make

    def _origin(self, pane: ArticlePane) -> str:
        desk = self._window.workspace
        article = desk.project.article(pane.article)
        who = desk.annotator.name if desk.annotator else ""
        marked = self._window.tr("marked by {name}").format(name=who) if who else ""
        return joined_words((article.source, day(article.published), marked))

    # How it went

    def _say_done(self, sheets: int) -> None:
        window, file = self._window, self._file
        if file is not None:
            try:
                file.keep()
            except OSError as error:
                self._clear()
                self._warn_of(file.path, error)
                return
        self._clear()
        pages = window.tr("%Ln page(s)", "", sheets)
        said = (
            window.tr("Printed into {path}: {pages}.").format(pages=pages, path=file.path)
            if file
            else window.tr("Sent to the printer: {pages}.").format(pages=pages)
        )
        window.notice.tell(said)

    def _say_failed(self) -> None:
        self._clear()
        window = self._window
        window.notice.warn(window.tr("The printer does not answer. Try again, or print a PDF."))

    def _warn_of(self, path: Path, error: OSError) -> None:
        window = self._window
        sentence = window.tr("{path} could not be written: {why}. Choose another place.")
        window.notice.warn(sentence.format(path=path, why=retold(error.strerror or str(error))))

    def close(self) -> None:
        """Print no further, since the window closes."""
        self.stop()

    def stop(self) -> None:
        """Print no further; no half file stays."""
        if self._work is not None:
            self._work.cancel()

    def wait(self) -> None:
        """Do what is left at once."""
        if self._work is not None:
            self._work.finish()

    def _clear(self) -> None:
        self._window.progress.end()
        if self._file is not None:
            self._file.drop()
        self._work = self._file = None


def _file_name(title: str) -> str:
    """The title as the name of a file on any system."""
    return _NO_NAME.sub(" ", title)[:_LONGEST_NAME].strip(" .") or "article"
