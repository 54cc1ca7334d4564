"""The page on agreement: who is compared, the sections, how far the counting is, and how to save it."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from annotator.core.layer import is_suggester
from annotator.ui.agreement.section_words import SAVINGS, SECTIONS, saving, section_name
from annotator.ui.keys_in_force import key_of
from annotator.ui.mnemonics import escaped
from annotator.ui.widgets.empty_view import Deed
from annotator.ui.widgets.letter_menu import LetterMenu
from annotator.ui.widgets.plot_colours import plot_palette
from annotator.ui.widgets.section_board import SectionBoard

if TYPE_CHECKING:
    from annotator.app.agreement_desk import AgreementDesk, Answer
    from annotator.ui.theme import Theme

_WHO_WIDTH = 520


class AgreementBoard(SectionBoard):
    """The board of figures on how far annotators agree; each is a door to its cases."""

    def __init__(
        self, desk: AgreementDesk, theme: Theme, blind: str, parent: QWidget | None = None
    ) -> None:
        """`blind`: what to say to who may see nobody else's layer."""
        super().__init__(
            "agreement",
            {id: section_name(id) for id in SECTIONS},
            self.tr(
                "Click a figure, or press Enter on it, to see its cases. S sorts by its column."
            ),
            self.tr("Click or Enter: the cases behind it."),
            parent,
        )
        self.setAccessibleName(self.tr("Agreement"))
        self._desk, self._theme, self._blind = desk, theme, blind
        self._answer: Answer = {}
        self._make()
        self.offer_to_save({id: saving(id) for id in SAVINGS})
        self.lay_out((self._who, self._again), (self._gamma,))
        self._connect()
        self._settle()

    # Making

    def _make(self) -> None:
        self._who = QToolButton()
        self._who.setObjectName("agreement_who")
        self._who.setProperty("role", "choice")
        self._who.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._people = LetterMenu(self)
        self._people.setObjectName("agreement_who_menu")
        self._people.setAccessibleName(self.tr("Whose layers are compared"))
        self._who.setMenu(self._people)
        self._again = QPushButton(self.tr("Count again"))
        self._again.setObjectName("agreement_again")
        self._again.setToolTip(self.tr("The layers have changed since the figures were counted"))
        self._gamma = QPushButton(self.tr("Count gamma"))
        self._gamma.setObjectName("agreement_gamma")

    def say_keys(self) -> None:
        """Name the keys that are in force now."""
        self.strip.set_cancel_key(key_of("project.cancel"))

    def _connect(self) -> None:
        self._again.clicked.connect(self.count)
        self.strip.cancel_wanted.connect(self._desk.cancel)
        self.say_keys()
        self._gamma.clicked.connect(self._desk.count_gamma)
        self._people.aboutToShow.connect(self._fill_people)
        self.sections.currentRowChanged.connect(self._turn)
        self.page.chosen.connect(self.refresh)
        self.page.resized.connect(self._ask_plots)
        self._desk.counted.connect(self.refresh)
        self._desk.busy.connect(self._show_busy)
        self._desk.advanced.connect(self.strip.advance)
        self._desk.aged.connect(self._settle)
        self._desk.failed.connect(self.say)

    # Who is compared

    def begin(self) -> None:
        """Take the keys; count where nothing is counted yet, or where the layers have changed."""
        if not self._desk.has_figures or self._desk.is_old:
            self.count()
        # After that: what has the keys while it counts says so.
        self.take_keys()
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
            if is_suggester(id):
                name = self.tr("{name} (suggestions)").format(name=name)
            action = self._people.addAction(f"&{n}   {escaped(name)}")
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

    def _turn(self, _row: int) -> None:
        self._answer = {}
        self.page.forget_choices()
        self.page.clear()
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
        if self.section == "training":
            self.page.show_plots([], self._theme)
        elif self._desk.has_figures:
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
        self._gamma.setVisible(self._desk.has_figures and self.section == "gamma")
        self.show_figures(self._desk.has_figures)
        is_alone = not self._desk.is_blind and len(self._desk.begun()) < 2
        merge = Deed(self.tr("Merge colleagues’ projects …"), "project.merge")
        counts = bool(self._desk.compared) and not is_alone
        self._empty.say(self._nothing(), *([merge] if is_alone else []), passes=counts)

    def _nothing(self) -> str:
        if self._desk.is_blind:
            return self._blind
        if len(self._desk.begun()) < 2:
            return self.tr(
                "Agreement needs two annotators who have each begun an article.\n\n"
                "Merge a colleague’s project, or import their layer; then open this page again."
            )
        return self.tr("Counting …") if self._desk.compared else self.tr("Choose whom to compare.")

    def _show_busy(self, what: str) -> None:
        self.show_busy(what)
        self._settle()

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme; plots are drawn anew."""
        self._theme = theme
        if self.isVisible():
            self._ask_plots()
