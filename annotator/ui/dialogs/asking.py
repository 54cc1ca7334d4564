"""The questions that only a person can answer, gathered so that a test can answer them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from annotator.core.project_name import PROJECT_SUFFIX

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter
    from PySide6.QtWidgets import QFileDialog, QWidget


class Asking:
    """Asks with the system's own file dialogs. Every answer is None or empty where the person leaves."""

    def __init__(self, folder: Path | None = None) -> None:
        """`folder` is where the dialogs begin, and then what was chosen last; one's documents where it is None."""
        self._folder = folder

    @property
    def _parent(self) -> QWidget | None:
        """The window or sheet that asks: the keys go back to it."""
        return QApplication.activeWindow()

    def _start(self) -> str:
        return str(self._folder or documents_folder())

    def _one(self, chosen: str) -> Path | None:
        """What was chosen, and from now on its folder is where the dialogs begin."""
        return next(iter(self._all([chosen] if chosen else [])), None)

    def _all(self, chosen: list[str]) -> list[Path]:
        paths = [Path(name) for name in chosen]
        for path in paths[:1]:
            self._folder = path if path.is_dir() else path.parent
        return paths

    def project_to_open(self) -> Path | None:
        """A project file that is there."""
        chosen = _files().getOpenFileName(
            self._parent, _tr("Open a project"), self._start(), f"Annotator (*{PROJECT_SUFFIX})"
        )
        return self._one(chosen[0])

    def folder_for_project(self) -> Path | None:
        """The folder that a new project shall lie in."""
        chosen = _files().getExistingDirectory(
            self._parent, _tr("Folder of the new project"), self._start()
        )
        return self._one(chosen)

    def labels_to_take(self) -> Path | None:
        """A scheme file, or a project whose labels another shall have."""
        kinds = _tr("Schemes and projects") + f" (*.json *{PROJECT_SUFFIX})"
        chosen = _files().getOpenFileName(
            self._parent, _tr("Labels of the project"), self._start(), kinds
        )
        return self._one(chosen[0])

    def guidelines_to_take(self) -> Path | None:
        """A Markdown file with guidelines."""
        kinds = _tr("Guidelines in Markdown") + " (*.md *.markdown *.txt)"
        title = _tr("Guidelines of the project")
        chosen = _files().getOpenFileName(self._parent, title, self._start(), kinds)
        return self._one(chosen[0])

    def files_to_import(self, filters: str) -> list[Path]:
        """Files to bring in; `filters` as Qt's dialogs write them."""
        chosen = _files().getOpenFileNames(
            self._parent, _tr("Import articles"), self._start(), _retold(filters)
        )
        return self._all(chosen[0])

    def folder_to_import(self) -> Path | None:
        """A folder to bring in with all folders in it."""
        chosen = _files().getExistingDirectory(self._parent, _tr("Import a folder"), self._start())
        return self._one(chosen)

    def projects_to_merge(self) -> list[Path]:
        """Colleagues' project files."""
        chosen = _files().getOpenFileNames(
            self._parent,
            _tr("Merge colleagues’ projects"),
            self._start(),
            f"Annotator (*{PROJECT_SUFFIX})",
        )
        return self._all(chosen[0])

    def folder_to_hand_out(self) -> Path | None:
        """The folder for the files that are handed out."""
        chosen = _files().getExistingDirectory(
            self._parent, _tr("Hand out articles"), self._start()
        )
        return self._one(chosen)

    def place_to_move(self, suggested: str) -> Path | None:
        """Where a copy of the project shall lie that is worked on from then on."""
        chosen = _files().getSaveFileName(
            self._parent, _tr("Work on a copy"), suggested, f"Annotator (*{PROJECT_SUFFIX})"
        )
        return with_suffix(Path(chosen[0])) if chosen[0] else None

    def export_target(self, suggested: str, filters: str) -> Path | None:
        """Where an export shall lie; the dialog itself asks before it replaces a file."""
        chosen = _files().getSaveFileName(self._parent, _tr("Export"), suggested, _retold(filters))
        path = self._one(chosen[0])
        return path and as_kind(path, chosen[1])

    def figures_target(self, suggested: str, filters: str) -> Path | None:
        """Where figures, plots or a report shall lie."""
        title = _tr("Save figures")
        chosen = _files().getSaveFileName(self._parent, title, suggested, filters)
        return self._one(chosen[0])

    def scheme_target(self, suggested: str) -> Path | None:
        """Where a scheme shall be written."""
        title = _tr("Export the scheme")
        kinds = _tr("Schemes") + " (*.json)"
        chosen = _files().getSaveFileName(self._parent, title, suggested, kinds)
        return Path(chosen[0]).with_suffix(".json") if chosen[0] else None

    def pdf_target(self, suggested: str) -> Path | None:
        """Where a PDF shall lie."""
        title = _tr("Print into a PDF file")
        chosen = _files().getSaveFileName(self._parent, title, suggested, "PDF (*.pdf)")
        return Path(chosen[0]).with_suffix(".pdf") if chosen[0] else None

    def printer(self, name: str) -> QPrinter | None:
        """A printer, by the system's own dialog; `name` is what the system calls the job."""
        from PySide6.QtPrintSupport import QPrintDialog, QPrinter

        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(name)
        dialog = QPrintDialog(printer, self._parent)
        return printer if dialog.exec() else None


def documents_folder() -> Path:
    """The folder of one's documents; one's home where there is none."""
    from PySide6.QtCore import QStandardPaths

    kind = QStandardPaths.StandardLocation.DocumentsLocation
    documents = Path(QStandardPaths.writableLocation(kind))
    return documents if documents.is_dir() else Path.home()


def folder_near(project: Path, own: Path) -> Path | None:
    """Where the files of a project's reader are likely to lie; None where the program keeps it in its `own`."""
    folder = project.resolve().parent
    return None if folder == own.resolve() else folder


def as_kind(path: Path, kind: str) -> Path:
    """`path` with the first suffix of the filter that was chosen beside it, where its own is not of that filter.

    As it is where a file is there by then: the dialog has not asked whether to replace that one. No folder is replaced.
    """
    kinds = kind.rpartition("(")[2].rstrip(")").replace("*", "").split()
    if not kinds or path.suffix.lower() in kinds:
        return path
    other = path.with_suffix(kinds[0])
    return path if other.is_file() else other


def with_suffix(path: Path) -> Path:
    """`path` with the suffix of a project."""
    return path if path.suffix == PROJECT_SUFFIX else path.with_name(path.name + PROJECT_SUFFIX)


def _files() -> type[QFileDialog]:
    # Here, for Qt's dialogs are many classes to make, and the first question is soon enough.
    from PySide6.QtWidgets import QFileDialog

    return QFileDialog


def _retold(filters: str) -> str:
    """Filters whose names are in the language of the window; those that are names stay."""
    for name, here in (
        ("All formats", _tr("All formats")),
        ("Plain text", _tr("Plain text")),
        ("Table of spans", _tr("Table of spans")),
    ):
        filters = filters.replace(f"{name} (", f"{here} (")
    return filters


def _tr(text: str) -> str:
    return QCoreApplication.translate("Asking", text)
