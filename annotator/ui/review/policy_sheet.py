"""Who may see and decide: each person's role, and whether annotators work blind; every change is stored at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.core.policy import Role
from annotator.ui.keys_in_force import keyed
from annotator.ui.mnemonics import escaped
from annotator.ui.widgets.joined_words import joined_words

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent

    from annotator.app.workspace import Workspace
    from annotator.core.changes import Changes
    from annotator.core.layer import Annotator
    from annotator.core.policy import Policy
    from annotator.ui.theme import Theme

_WIDTH = 400
_MARGIN = 20


class PolicySheet(QDialog):
    """A sheet beside the articles that blocks nothing."""

    def __init__(self, workspace: Workspace, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("policy")
        self.setWindowFlag(Qt.WindowType.Tool)
        self.setWindowTitle(self.tr("Who may see and decide"))
        self.setAccessibleName(self.windowTitle())
        self.setFixedWidth(_WIDTH)
        self._workspace = workspace
        self._roles: dict[str, QComboBox] = {}
        self._make_parts()
        self._lay_out()
        self.set_theme(theme)
        workspace.changed.connect(self.follow)
        workspace.annotator_changed.connect(self.read_where_seen)

    def _make_parts(self) -> None:
        self._blind = QCheckBox(self.tr("Annotators work blind"))
        self._blind.setObjectName("policy_blind")
        self._blind.setAccessibleName(self._blind.text())
        self._blind.toggled.connect(self._set_blind)
        self._suggestions = QCheckBox(self.tr("Annotators see suggestions of machines"))
        self._suggestions.setObjectName("policy_suggestions")
        self._suggestions.setAccessibleName(self._suggestions.text())
        self._suggestions.setToolTip(self.tr("Reviewers and leads see them anyway"))
        self._suggestions.toggled.connect(self._show_suggestions)
        self._sees = self._sentence("policy_sees")
        self._decides = self._sentence("policy_decides")
        self._rules = self._sentence("policy_rules")
        self._honesty = self._sentence("policy_honesty")
        self.say_keys()

    def say_keys(self) -> None:
        """Name the keys that are in force now."""
        words = self.tr(
            "This keeps honest people from being swayed. It is no lock: whoever opens the file with another "
            "program, or works under the name of a lead, can read all of it. Each change is in the history "
            "of the project, and {edit.undo} takes yours back."
        )
        self._honesty.setText(keyed(words))

    def _sentence(self, name: str) -> QLabel:
        label = QLabel()
        label.setObjectName(name)
        label.setWordWrap(True)
        label.setProperty("role", "muted")
        return label

    def _lay_out(self) -> None:
        people = QWidget()
        people.setObjectName("policy_people")
        self._people = QFormLayout(people)
        self._people.setContentsMargins(0, 0, 8, 0)
        self._people.setHorizontalSpacing(16)
        self._people.setVerticalSpacing(8)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("policy_scroll")
        self._scroll.setAccessibleName(self.tr("Who is what"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        close = QPushButton(self.tr("Close"))
        close.setObjectName("policy_close")
        close.setAccessibleName(close.text())
        close.setDefault(True)
        close.clicked.connect(self.close)
        self._body = QWidget()
        self._body.setObjectName("policy_body")
        column = QVBoxLayout(self._body)
        column.setContentsMargins(20, 20, 20, 8)
        column.setSpacing(8)
        column.addWidget(self._blind)
        column.addWidget(self._sees)
        column.addWidget(self._suggestions)
        column.addSpacing(8)
        column.addWidget(people)
        for sentence in (self._decides, self._rules):
            column.addWidget(sentence)
        column.addSpacing(8)
        column.addWidget(self._honesty)
        column.addStretch(1)
        self._scroll.setWidget(self._body)
        foot = QHBoxLayout()
        foot.setContentsMargins(20, 0, 20, 16)
        foot.addStretch(1)
        foot.addWidget(close)
        whole = QVBoxLayout(self)
        # The frame of a sheet lies inside it.
        whole.setContentsMargins(1, 1, 1, 1)
        whole.addWidget(self._scroll)
        whole.addLayout(foot)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Only now the words have their letters.
        self._fit()

    def _fit(self) -> None:
        """As high as the words need, or as the screen has room for: then they scroll."""
        self._body.layout().activate()  # type: ignore[union-attr]
        words = self._body.heightForWidth(_WIDTH)
        foot = self.sizeHint().height() - self._scroll.sizeHint().height()
        most = self.screen().availableGeometry().height() - 4 * _MARGIN
        self.resize(_WIDTH, min(words + foot, most))

    # What is shown

    def follow(self, changes: Changes) -> None:
        """Read again what a change touched."""
        if changes.policy or changes.annotators or changes.articles_listed:
            self.read_where_seen()

    def read_where_seen(self) -> None:
        """Read the roles again, where the sheet is in sight."""
        if self.isVisible():
            self.read()

    def read(self) -> None:
        """Show who is what."""
        project = self._workspace.project
        policy, people = project.policy(), project.annotators()
        may_rule = bool(self._workspace.owner) and policy.may_rule(self._workspace.owner)
        with QSignalBlocker(self._blind):
            self._blind.setChecked(policy.blind)
        self._blind.setEnabled(may_rule)
        with QSignalBlocker(self._suggestions):
            self._suggestions.setChecked(policy.suggestions)
        self._suggestions.setEnabled(may_rule)
        if list(self._roles) != [one.id for one in people]:
            self._fill(people)
        for one in people:
            box = self._roles[one.id]
            box.setCurrentIndex(list(Role).index(policy.role(one.id)))
            box.setEnabled(may_rule)
        self._say(policy, {one.id: one.name for one in people})
        self._fit()

    def _fill(self, people: list[Annotator]) -> None:
        while self._people.rowCount():
            self._people.removeRow(0)
        self._roles = {}
        names = (self.tr("annotator"), self.tr("reviewer"), self.tr("lead"))
        for one in people:
            box = QComboBox()
            box.setObjectName("policy_role")
            box.setAccessibleName(self.tr("What {name} is").format(name=one.name))
            for role, name in zip(Role, names, strict=True):
                box.addItem(name, role)
            box.activated.connect(partial(self._set_role, one.id))
            self._roles[one.id] = box
            self._people.addRow(escaped(one.name), box)

    def _say(self, policy: Policy, names: dict[str, str]) -> None:
        self._sees.setText(
            self.tr(
                "Annotators see no layer but their own, and no gold. Reviewers and leads see all. "
                "Turning it off releases the layers."
            )
            if policy.blind
            else self.tr("Everybody may show everybody’s layer, and gold.")
        )
        deciding = joined_words(
            name for id, name in names.items() if policy.role(id) is not Role.ANNOTATOR
        )
        self._decides.setText(
            self.tr("Who decides cases and answers questions: {names}").format(names=deciding)
            if deciding
            else self.tr(
                "As long as nobody is reviewer or lead, anybody decides cases and answers questions."
            )
        )
        leads = joined_words(name for id, name in names.items() if id in policy.leads)
        self._rules.setText(
            self.tr("Who changes this page: {names}").format(names=leads)
            if leads
            else self.tr("As long as nobody is lead, anybody changes this page.")
        )

    # Hands

    def _set_blind(self, blind: bool) -> None:
        desk = self._workspace
        desk.carry_out(lambda: desk.project.set_blind(blind, desk.owner))
        self.read()

    def _show_suggestions(self, shown: bool) -> None:
        desk = self._workspace
        desk.carry_out(lambda: desk.project.show_suggestions(shown, desk.owner))
        self.read()

    def _set_role(self, annotator: str, _row: int) -> None:
        desk, role = self._workspace, Role(self._roles[annotator].currentData())
        desk.carry_out(lambda: desk.project.set_role(annotator, role, desk.owner))
        self.read()

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self.setStyleSheet(
            f"#policy, #policy_people, #policy_scroll {{ background: {theme.panel.name()}; }}"
            f"#policy QLabel {{ background: transparent; }}"
        )
