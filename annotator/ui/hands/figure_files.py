"""Where figures and plots are saved: asked for, written whole or not at all, and said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.core.errors import UserError, details_of
from annotator.exchange.new_files import NewFile

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from annotator.ui.dialogs.asking import Asking
    from annotator.ui.main_window import MainWindow


class FigureFiles:
    """Files beside the project, called after it and what they show."""

    def __init__(self, window: MainWindow, asking: Asking) -> None:
        self._window, self._asking = window, asking

    def target(self, part: str, suffix: str) -> Path | None:
        """Where to, as somebody chose it; `part` is the name of what is saved. None where they did not."""
        project = self._window.workspace.project.path
        suggested = project.with_name(f"{project.stem} {part.lower()}.{suffix}")
        target = self._asking.figures_target(str(suggested), f"{suffix.upper()} (*.{suffix})")
        return target if target is None or target.suffix else target.with_suffix(f".{suffix}")

    def write(self, target: Path, contents: Iterable[bytes]) -> None:
        """Write a file for each of `contents`, the second as “name 2”; say that, or what was in the way."""
        try:
            for n, content in enumerate(contents, start=1):
                with NewFile(_nth(target, n)) as file:
                    file.write(content)
                    file.keep()
        except UserError as error:
            self._window.notice.warn(str(error), details_of(error))
        else:
            words = QCoreApplication.translate("MainWindow", "Saved as “{path}”.")
            self._window.notice.tell(words.format(path=target))


def _nth(path: Path, n: int) -> Path:
    return path if n == 1 else path.with_stem(f"{path.stem} {n}")
