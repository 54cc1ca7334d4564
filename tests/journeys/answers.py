"""Answers to what the window asks with the system's file dialogs."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from annotator.ui.dialogs.asking import Asking

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtPrintSupport import QPrinter


@dataclass
class Answers(Asking):
    """Each question has its answer beforehand; None is leaving the dialog."""

    open: Path | None = None
    place: Path | None = None
    labels: Path | None = None
    guidelines: Path | None = None
    files: list[Path] = field(default_factory=list)
    folder: Path | None = None
    export: Path | None = None
    pdf: Path | None = None
    paper: Path | None = None
    figures: Path | None = None
    scheme: Path | None = None
    merge: list[Path] = field(default_factory=list)
    hand_out: Path | None = None
    move: Path | None = None

    def project_to_open(self) -> Path | None:
        return self.open

    def folder_for_project(self) -> Path | None:
        return self.place

    def labels_to_take(self) -> Path | None:
        return self.labels

    def guidelines_to_take(self) -> Path | None:
        return self.guidelines

    def files_to_import(self, filters: str) -> list[Path]:
        assert "*.txt" in filters
        return self.files

    def folder_to_import(self) -> Path | None:
        return self.folder

    def export_target(self, suggested: str, filters: str) -> Path | None:
        assert suggested.endswith(".jsonl")
        return self.export

    def scheme_target(self, suggested: str) -> Path | None:
        assert suggested.endswith(".json")
        return self.scheme

    def figures_target(self, suggested: str, filters: str) -> Path | None:
        assert suggested.endswith((".svg", ".png", ".csv", ".md", ".tex", ".html"))
        assert filters
        return self.figures

    def pdf_target(self, suggested: str) -> Path | None:
        assert suggested.endswith(".pdf")
        return self.pdf

    def printer(self, name: str) -> QPrinter | None:
        """Qt's own printer, printing into the file `paper`."""
        from PySide6.QtPrintSupport import QPrinter

        if self.paper is None:
            return None
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setDocName(name)
        printer.setOutputFileName(str(self.paper))
        return printer

    def projects_to_merge(self) -> list[Path]:
        return self.merge

    def folder_to_hand_out(self) -> Path | None:
        return self.hand_out

    def place_to_move(self, suggested: str) -> Path | None:
        assert suggested.endswith(".annotator")
        return self.move
