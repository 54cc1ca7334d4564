"""Hands on agreement: show the page, open the cases behind a figure, save figures and plots."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING, Any

from annotator.app.agreement_desk import ROUNDS, AgreementDesk
from annotator.app.plot_image import png_of
from annotator.core.case_choosing import CaseFilter, Order, Stage
from annotator.plots.palette import LIGHT
from annotator.ui.actions import ACTIONS, Scope
from annotator.ui.agreement.board import AgreementBoard
from annotator.ui.agreement.section_words import SUFFIXES, section_name

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QAction

    from annotator.app.agreement_desk import Answer
    from annotator.ui.dialogs.asking import Asking
    from annotator.ui.hands.in_articles import Handlers
    from annotator.ui.main_window import MainWindow
    from annotator.ui.theme import Theme

# What works while the articles are out of sight; the rest would change what nobody sees.
_STAYING = ("review.agreement", "view.dark", "view.full_screen", "edit.undo", "edit.redo")
_PLOT_WIDTH = 900


class AgreementHands:
    """Owns the page, which takes the place of library, articles and tabs while it is shown."""

    def __init__(self, window: MainWindow, asking: Asking) -> None:
        self._window, self._asking = window, asking
        self.desk = AgreementDesk(window.workspace, window)
        self.board = AgreementBoard(self.desk, window.theme, window.workspace.blind_sentence())
        self.board.hide()
        window.frame.add_page(self.board)
        self._resting: list[QAction] = []
        self.board.left.connect(self.leave)
        self.board.door_opened.connect(self.open_door)
        self.board.save_wanted.connect(self.save)
        self.desk.failed.connect(window.notice.warn)
        window.workspace.layers_changed.connect(self._forget_where_blind)
        window.workspace.annotator_changed.connect(self._forget_where_blind)

    def handlers(self) -> Handlers:
        """The handlers by action id."""
        return {"review.agreement": self.show_or_leave}

    def show_or_leave(self) -> None:
        """Show the page, or leave it."""
        if self.board.isHidden():
            self.show()
        else:
            self.leave()

    def show(self) -> None:
        """Show the page in place of the articles."""
        window = self._window
        window.columns.hide()
        self.board.show()
        self._resting = [action for action in self._of_articles() if action.isEnabled()]
        for action in self._resting:
            action.setEnabled(False)
        window.book["review.agreement"].setChecked(True)
        self.board.begin()

    def _of_articles(self) -> list[QAction]:
        away = ("Project", "Help")
        rows = (row for row in ACTIONS if row.scope is Scope.WINDOW and row.menu not in away)
        return [self._window.book[row.id] for row in rows if row.id not in _STAYING]

    def leave(self) -> None:
        """Show the articles again."""
        if self.board.isHidden():
            return
        self.board.hide()
        self._window.columns.show()
        for action in self._resting:
            action.setEnabled(True)
        self._window.book["review.agreement"].setChecked(False)
        self._window.back_to_page()

    def _forget_where_blind(self) -> None:
        if self._window.workspace.is_blind:
            self.desk.stop()
            self.board.refresh()

    # Doors

    def open_door(self, door: list[Any], words: str) -> None:
        """List the cases behind a figure, and look at the first."""
        self.desk.ask("door", partial(self._take_door, words), door=door)

    def _take_door(self, words: str, answer: Answer) -> None:
        window = self._window
        marks, label = frozenset(answer["marks"]), answer["label"]
        if not marks and not label:
            self.board.say(window.tr("There is nothing behind it: all say the same."))
            return
        ids = {name: id for id, name in self.desk.choices()}
        people = [ids[name] for name in answer["annotators"] if name in ids]
        self.leave()
        wanted = CaseFilter(Stage.ALL, label=label, order=Order.COST, marks=marks)
        window.rooms.review.look_behind(people, wanted, words)

    # Saving

    def save(self, id: str) -> None:
        """Ask where to, and save there: the plots, a table, every figure, or the whole report."""
        what, _, kind = id.partition(".")
        suffix = SUFFIXES.get(kind, kind)
        target = self._target(what, suffix)
        if target is None:
            return
        if what == "plot":
            asked = {"width": _PLOT_WIDTH, "palette": asdict(LIGHT), **self.board.asked()}
            self.desk.ask("plots", partial(self._write_plots, target, kind), **asked)
        elif what == "page":
            words = self._window.tr("Writing the report")
            self.desk.ask("page", partial(self._write_text, target), words, rounds=ROUNDS)
        else:
            asked = self.board.asked() if what == "table" else {"section": "", "chosen": {}}
            self.desk.ask("table", partial(self._write_text, target), kind=kind, **asked)

    def _target(self, what: str, suffix: str) -> Path | None:
        project = self._window.workspace.project.path
        part = section_name(self.board.section) if what in ("plot", "table") else "agreement"
        suggested = project.with_name(f"{project.stem} {part.lower()}.{suffix}")
        target = self._asking.figures_target(str(suggested), f"{suffix.upper()} (*.{suffix})")
        return target if target is None or target.suffix else target.with_suffix(f".{suffix}")

    def _write_plots(self, target: Path, kind: str, answer: Answer) -> None:
        plots = answer["plots"]
        if not plots:
            self.board.say(self._window.tr("There is no plot in this section."))
            return
        for n, plot in enumerate(plots, start=1):
            path = target if n == 1 else target.with_stem(f"{target.stem} {n}")
            svg = plot["svg"]
            if not self._write(path, svg.encode() if kind == "svg" else png_of(svg)):
                return
        self._tell(target)

    def _write_text(self, target: Path, answer: Answer) -> None:
        if self._write(target, answer["text"].encode()):
            self._tell(target)

    def _write(self, path: Path, data: bytes) -> bool:
        try:
            path.write_bytes(data)
        except OSError as error:
            words = self._window.tr("“{path}” could not be written: {why}.")
            self._window.notice.warn(words.format(path=path, why=error.strerror or error))
            return False
        return True

    def _tell(self, path: Path) -> None:
        self._window.notice.tell(self._window.tr("Saved as “{path}”.").format(path=path))

    # Looks, end

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self.board.set_theme(theme)

    def close(self) -> None:
        """End the process."""
        self.desk.stop()
