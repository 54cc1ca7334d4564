"""The recent projects on the start page: a line for each, with a way to take it out of the list."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from annotator.app.dates import moment
from annotator.ui.icons import icon
from annotator.ui.start.wide_button import WideButton
from annotator.ui.widgets.joined_words import joined_words
from annotator.ui.widgets.tips import in_lines

if TYPE_CHECKING:
    from annotator.app.files_there import FilesThere
    from annotator.app.recent_projects import RecentProject, RecentProjects
    from annotator.ui.theme import Theme

# Marks of direction around a path: in a window that runs from right to left its parts would change places.
_ISOLATE, _END = "\u2066", "\u2069"


class RecentList(QWidget):
    """`project_wanted` carries the path that was chosen; `shortened` says that one was taken out."""

    project_wanted = Signal(Path)
    shortened = Signal()

    def __init__(
        self, recent: RecentProjects, there: FilesThere, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("recent_list")
        self._recent, self._there = recent, there
        self._shown: dict[Path, tuple[RecentProject, WideButton]] = {}
        there.answered.connect(self._say_where)
        self._theme: Theme | None = None
        self._removers: list[QToolButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(8)
        self._empty = QLabel(self.tr("The projects that you open will stand here."))
        self._empty.setProperty("role", "muted")
        self._empty.setWordWrap(True)
        self._column.addWidget(self._empty)

    def reload(self) -> None:
        """Show what the settings have now, and ask which files are still there: that may take its time."""
        self._removers.clear()
        self._shown.clear()
        while self._column.count() > 1:
            item = self._column.takeAt(1)
            if item is not None and (widget := item.widget()):
                widget.hide()
                widget.deleteLater()
        rows = self._recent.rows()
        for row in rows:
            self._column.addWidget(self._line(row))
        self._there.ask([row.path for row in rows])
        self._empty.setVisible(not rows)
        if self._theme is not None:
            self.set_theme(self._theme)

    def _line(self, row: RecentProject) -> QWidget:
        button = WideButton("recent_open", row.path.stem, "")
        self._shown[row.path] = row, button
        self._say_where(row.path)
        button.clicked.connect(partial(self._choose, row.path))
        remove = QToolButton()
        remove.setObjectName("recent_remove")
        remove.setAccessibleName(self.tr("Take {name} out of the list").format(name=row.path.stem))
        remove.setToolTip(self.tr("Take it out of this list; the file is left alone"))
        remove.setAutoRaise(True)
        remove.clicked.connect(partial(self._remove, row.path))
        self._removers.append(remove)
        line = QWidget()
        # A layout that is added to what is in sight takes its parts for hidden at first.
        line.setFixedHeight(button.sizeHint().height())
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(button, 1)
        layout.addWidget(remove)
        return line

    def _say_where(self, path: Path) -> None:
        """Say where a project lies; what is not known to be gone is taken to be there."""
        if path not in self._shown:
            return
        row, button = self._shown[path]
        is_there = self._there.known(path) is not False
        place, opened = f"{_ISOLATE}{path.parent}{_END}", moment(row.opened)
        button.say_below(place if is_there else joined_words((opened, place)))
        button.say_at_end(opened if is_there else self.tr("not there any more"), bad=not is_there)
        button.setToolTip("" if is_there else in_lines(self._gone(row)))

    def _gone(self, row: RecentProject) -> str:
        return self.tr(
            "{path} was moved, or its drive is not connected. Open it where it lies now, or take it out."
        ).format(path=row.path)

    def _choose(self, path: Path, _checked: bool = False) -> None:
        self.project_wanted.emit(path)

    def _remove(self, path: Path, _checked: bool = False) -> None:
        self._recent.forget(path)
        self.reload()
        self.shortened.emit()
        # The keys were on the line that has gone.
        left = [row for row in self.findChildren(WideButton) if not row.isHidden()]
        if left:
            left[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self._theme = theme
        for button in self._removers:
            button.setIcon(icon("close", theme.muted))
