"""The Review tab: cases or questions, whichever is asked for."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.app.languages import number
from annotator.ui.keys_in_force import key_of

if TYPE_CHECKING:
    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes


class ReviewTab(QWidget):
    """Two buttons above, of which one is on; how many questions wait stands on theirs."""

    def __init__(
        self, workspace: Workspace, cases: QWidget, questions: QWidget, parent: QWidget
    ) -> None:
        """`cases` and `questions` are their places: what stands in them is made there, when it is asked for."""
        super().__init__(parent)
        self.setObjectName("review_tab")
        self._workspace = workspace
        self._stack = QStackedWidget(self)
        self._group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setContentsMargins(12, 12, 12, 0)
        row.setSpacing(8)
        self._buttons: list[QToolButton] = []
        for name, place in (("review_show_cases", cases), ("review_show_questions", questions)):
            row.addWidget(self._add(name, place))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(row)
        whole.addWidget(self._stack, 1)
        self._buttons[0].setChecked(True)
        self.say_keys()
        workspace.changed.connect(self.follow)
        workspace.annotator_changed.connect(self.count)
        self.count()

    def say_keys(self) -> None:
        """Name the keys that lead to the cases and to the questions."""
        for button, id in zip(self._buttons, ("review.next", "review.questions"), strict=True):
            button.setToolTip(key_of(id))

    def _add(self, name: str, place: QWidget) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setCheckable(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(partial(self.show_place, place))
        self._group.addButton(button)
        self._buttons.append(button)
        self._stack.addWidget(place)
        return button

    def show_place(self, place: QWidget, _checked: bool = True) -> None:
        """Show cases, or questions."""
        self._stack.setCurrentWidget(place)
        self._buttons[self._stack.indexOf(place)].setChecked(True)

    def follow(self, changes: Changes) -> None:
        """Count the questions again that wait."""
        if changes.questions or changes.policy or changes.articles_listed:
            self.count()

    def count(self) -> None:
        """Say how many questions wait for an answer."""
        waiting = len(self._workspace.questions.waiting())
        words = self.tr("Questions ({n})") if waiting else self.tr("Questions")
        words = words.format(n=number(waiting))
        for button, text in zip(self._buttons, (self.tr("Cases"), words), strict=True):
            button.setText(text)
            button.setAccessibleName(text)
