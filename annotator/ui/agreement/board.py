"""The page on agreement: who is compared, the sections, how far the counting is, and how to save it."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QPushButton,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.plots.palette import Palette
from annotator.ui.agreement.section_words import SAVINGS, SECTIONS, saving, section_name
from annotator.ui.widgets.empty_view import Deed, EmptyView
from annotator.ui.widgets.letter_menu import LetterMenu
from annotator.ui.widgets.progress import ProgressStrip
from annotator.ui.widgets.section_page import SectionPage

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from annotator.app.agreement_desk import AgreementDesk, Answer
    from annotator.ui.theme import Theme

_NAV_WIDTH, _WHO_WIDTH = 190, 520


class AgreementBoard(QFrame):
    """`door_opened` carries a door and words for it; `save_wanted` a way to save; `left` gives the keys back."""

    door_opened = Signal(list, str)
    save_wanted = Signal(str)
    left = Signal()

    def __init__(
        self, desk: AgreementDesk, theme: Theme, blind: str, parent: QWidget | None = None
    ) -> None:
        """`blind`: what to say to who may see nobody else's layer."""
        super().__init__(parent)
        self.setObjectName("agreement_board")
        self.setAccessibleName(self.tr("Agreement"))
        self._desk, self._theme, self._blind = desk, theme, blind
        self._answer: Answer = {}
        self._make_head()
        self._make_body()
        self._lay_out()
        self._connect()
        self._settle()

    # Making

    def _make_head(self) -> None:
        self._back = QPushButton(self.tr("Back to the articles"))
        self._back.setObjectName("agreement_back")
        self._back.setToolTip(self.tr("Esc"))
        self._who = QToolButton()
        self._who.setObjectName("agreement_who")
        self._who.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._people = LetterMenu(self)
        self._people.setObjectName("agreement_who_menu")
        self._people.setAccessibleName(self.tr("Whose layers are compared"))
        self._who.setMenu(self._people)
        self._again = QPushButton(self.tr("Count again"))
        self._again.setObjectName("agreement_again")
        self._again.setToolTip(self.tr("The layers have changed since the figures were counted"))
        self.strip = ProgressStrip("agreement")
        self._save = QPushButton(self.tr("Save"))
        self._save.setObjectName("agreement_save")
        ways = LetterMenu(self)
        ways.setObjectName("agreement_save_menu")
        ways.setAccessibleName(self.tr("Ways to save"))
        for n, id in enumerate(SAVINGS, start=1):
            action = ways.addAction(f"&{n}   {saving(id)}")
            action.setObjectName(f"agreement_save_{id}")
            action.triggered.connect(partial(self._want_save, id))
        self._save.setMenu(ways)

    def _make_body(self) -> None:
        self.sections = QListWidget()
        self.sections.setObjectName("agreement_sections")
        self.sections.setAccessibleName(self.tr("Sections"))
        self.sections.setFixedWidth(_NAV_WIDTH)
        for id in SECTIONS:
            self.sections.addItem(section_name(id))
        self.page = SectionPage("agreement", self.tr("Click or Enter: the cases behind it."))
        self._gamma = QPushButton(self.tr("Count gamma"))
        self._gamma.setObjectName("agreement_gamma")
        self._said = QLabel()
        self._said.setObjectName("agreement_said")
        self._said.setProperty("role", "muted")
        self._said.setWordWrap(True)
        self._empty = EmptyView("agreement_empty", centred=True)
        self._empty.setContentsMargins(80, 40, 80, 40)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 12, 8)
        head.setSpacing(10)
        for widget in (self._back, self._who, self._again):
            head.addWidget(widget)
        head.addStretch(1)
        head.addWidget(self._save)
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        right.addWidget(self.page, 1)
        right.addWidget(self._gamma, 0, Qt.AlignmentFlag.AlignHCenter)
        self._said.setContentsMargins(20, 4, 20, 10)
        right.addWidget(self._said)
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(8, 4, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.sections)
        row.addLayout(right, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(head)
        middle = QWidget()
        self._stack = QStackedLayout(middle)
        self._stack.addWidget(body)
        self._stack.addWidget(self._empty)
        whole.addWidget(middle, 1)
        whole.addWidget(self.strip)

    def _connect(self) -> None:
        self._back.clicked.connect(self.left)
        self._again.clicked.connect(self.count)
        self.strip.cancel_wanted.connect(self._desk.cancel)
        self._gamma.clicked.connect(self._desk.count_gamma)
        self._people.aboutToShow.connect(self._fill_people)
        self.sections.currentRowChanged.connect(self._turn)
        self.page.chosen.connect(self.refresh)
        self.page.resized.connect(self._ask_plots)
        self.page.door_opened.connect(self.door_opened)
        self._desk.counted.connect(self.refresh)
        self._desk.busy.connect(self._show_busy)
        self._desk.advanced.connect(self.strip.advance)
        self._desk.aged.connect(self._settle)
        self._desk.failed.connect(self.say)

    # Who is compared

    def begin(self) -> None:
        """Take the keys; count where nothing is counted yet, or where the layers have changed."""
        if self.sections.currentRow() < 0:
            self.sections.setCurrentRow(0)
        self.sections.setFocus()
        self.say("")
        if not self._desk.has_figures or self._desk.is_old:
            self.count()
        self.refresh()

    def count(self) -> None:
        """Count, of those who were compared before and may be still, else of all who have begun."""
        offered = [id for id, _ in self._desk.choices()]
        kept = [id for id in self._desk.compared if id in offered]
        people = kept if len(kept) > 1 else self._desk.begun()
        if len(people) > 1:
            self._desk.count(people)
        else:
            self._desk.stop()
        self._settle()

    def _fill_people(self) -> None:
        self._people.clear()
        for n, (id, name) in enumerate(self._desk.choices(), start=1):
            action = self._people.addAction(f"&{n}   {name}")
            action.setObjectName(f"agreement_compare_{n}")
            action.setCheckable(True)
            action.setChecked(id in self._desk.compared)
            action.toggled.connect(partial(self._compare, id))

    def _compare(self, id: str, on: bool) -> None:
        kept = [one for one, _ in self._desk.choices() if one in self._desk.compared or one == id]
        chosen = [one for one in kept if on or one != id]
        if len(chosen) < 2:
            self.say(self.tr("Agreement needs two."))
            return
        self._desk.count(chosen)
        self._settle()

    # What is shown

    @property
    def section(self) -> str:
        """The id of the section that is shown."""
        return SECTIONS[max(self.sections.currentRow(), 0)]

    def show_section(self, id: str) -> None:
        """Turn to that section."""
        self.sections.setCurrentRow(SECTIONS.index(id))

    def _turn(self, _row: int) -> None:
        self._answer = {}
        self.page.forget_choices()
        self.page.show_section({"note": "", "choices": [], "tables": []})
        self.page.show_plots([], self._theme)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the section that is shown, as it is now."""
        self._settle()
        if self._desk.has_figures and not self.isHidden():
            # Rows that were asked for before are of another answer.
            self._answer = {}
            self._desk.ask("section", partial(self._take, self.section), **self.asked())

    def asked(self) -> dict[str, Any]:
        """The section and what is chosen in it."""
        return {"section": self.section, "chosen": self.page.chosen_values()}

    def _take(self, section: str, answer: Answer) -> None:
        if section == self.section:
            self.say("")
            self._answer = answer
            self.page.show_section(answer)
            self._ask_plots()
            for n, table in enumerate(answer["tables"]):
                self._take_rows(answer, n, 0, table)

    def _take_rows(self, section: Answer, table: int, start: int, came: Answer) -> None:
        """Show rows that came (the first are there already), and ask for the next while that section is shown."""
        if section is not self._answer or not came["rows"]:
            return
        if start:
            self.page.add_rows(table, came["rows"])
        start += len(came["rows"])
        if start < section["tables"][table]["total"]:
            then = partial(self._take_rows, section, table, start)
            self._desk.ask("rows", then, table=table, start=start)

    def _ask_plots(self) -> None:
        if self._desk.has_figures and self.section != "training":
            self._desk.ask(
                "plots", partial(self._take_plots, self.section), **self.asked(),
                width=self.page.plot_width(), palette=asdict(plot_palette(self._theme)),
            )  # fmt: skip

    def _take_plots(self, section: str, answer: Answer) -> None:
        if section == self.section:
            self.page.show_plots(answer["plots"], self._theme)

    def _settle(self) -> None:
        names = dict(self._desk.choices())
        compared = [names[id] for id in self._desk.compared if id in names]
        words = self.tr("Compared: {names}").format(names=", ".join(compared))
        words = words if compared else self.tr("Whom to compare …")
        cut = self._who.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, _WHO_WIDTH)
        self._who.setText(cut)
        self._who.setAccessibleName(words)
        self._who.setToolTip(words)
        self._who.setEnabled(len(names) > 1)
        self._again.setVisible(self._desk.is_old)
        self._save.setEnabled(self._desk.has_figures)
        self._gamma.setVisible(self._desk.has_figures and self.section == "gamma")
        self._stack.setCurrentIndex(0 if self._desk.has_figures else 1)
        is_alone = not self._desk.is_blind and len(self._desk.begun()) < 2
        merge = Deed(self.tr("Merge colleagues’ projects …"), "project.merge")
        self._empty.say(self._nothing(names), *([merge] if is_alone else []))

    def _nothing(self, names: dict[str, str]) -> str:
        if self._desk.is_blind:
            return self._blind
        if len(self._desk.begun()) < 2:
            return self.tr(
                "Agreement needs two annotators who have each begun an article.\n\n"
                "Merge a colleague’s project, or import their layer; then open this page again."
            )
        return self.tr("Counting …") if self._desk.compared else self.tr("Choose whom to compare.")

    def say(self, sentence: str) -> None:
        """Say a sentence below the section; where there is none, in its place."""
        self._said.setText(
            sentence
            or self.tr(
                "Click a figure, or press Enter on it, to see its cases. S sorts by its column."
            )
        )
        if sentence and not self._desk.has_figures:
            self._empty.say(sentence)

    def _show_busy(self, what: str) -> None:
        if not what:
            self.strip.end()
        elif what != self.strip.what:
            self.strip.begin(what)
        self._settle()

    # Leaving, saving, looks

    def _want_save(self, id: str, _checked: bool = False) -> None:
        self.save_wanted.emit(id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme; plots are drawn anew."""
        self._theme = theme
        if self.isVisible():
            self._ask_plots()


def plot_palette(theme: Theme) -> Palette:
    """The colours of plots in a theme of the window."""
    return Palette(
        ground=theme.panel.name(),
        ink=theme.ink.name(),
        muted=theme.muted.name(),
        grid=theme.hairline.name(),
        accent=theme.accent.name(),
        series=tuple(theme.look(n).line.name() for n in range(6)),
    )
