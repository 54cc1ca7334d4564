"""Hands on agreement: show the page, open the cases behind a figure, save figures and plots."""

from __future__ import annotations

from dataclasses import asdict
from functools import partial
from typing import TYPE_CHECKING, Any

from annotator.app.agreement_desk import ROUNDS, AgreementDesk
from annotator.app.languages import spoken
from annotator.app.plot_image import image_of
from annotator.core.case_choosing import CaseFilter, Order, Stage
from annotator.plots.palette import LIGHT
from annotator.ui.agreement.board import AgreementBoard
from annotator.ui.agreement.section_words import SUFFIXES, section_name
from annotator.ui.hands.figure_files import FigureFiles

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.app.agreement_desk import Answer
    from annotator.ui.action_book import Handlers
    from annotator.ui.dialogs.asking import Asking
    from annotator.ui.main_window import MainWindow
    from annotator.ui.theme import Theme

_PLOT_WIDTH = 900


class AgreementHands:
    """Owns the page, which takes the place of library, articles and tabs while it is shown."""

    def __init__(self, window: MainWindow, asking: Asking) -> None:
        self._window, self._files = window, FigureFiles(window, asking)
        self.desk = AgreementDesk(window.workspace, window)
        self.board = AgreementBoard(
            self.desk, window.theme, window.workspace.blind_sentence(), window.frame
        )
        window.pages.add(self.board, "review.agreement")
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
        if self._window.pages.turn(self.board):
            self.board.begin()

    def leave(self) -> None:
        """Show the articles again."""
        self._window.pages.leave(self.board)

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
        is_part = what in ("plot", "table")
        part = section_name(self.board.section) if is_part else "agreement"
        target = self._files.target(part, suffix)
        if target is None:
            return
        if what == "plot":
            asked = {"width": _PLOT_WIDTH, "palette": asdict(LIGHT), **self.board.asked()}
            self.desk.ask("plots", partial(self._write_plots, target, kind), **asked)
        elif what == "page":
            words = self._window.tr("Writing the report")
            asked = {"rounds": ROUNDS, "language": spoken()}
            self.desk.ask("page", partial(self._write_text, target), words, **asked)
        else:
            asked = self.board.asked() if what == "table" else {"section": "", "chosen": {}}
            self.desk.ask("table", partial(self._write_text, target), kind=kind, **asked)

    def _write_plots(self, target: Path, kind: str, answer: Answer) -> None:
        if plots := answer["plots"]:
            self._files.write(target, [image_of(plot["svg"], kind) for plot in plots])
        else:
            self.board.say(self._window.tr("There is no plot in this section."))

    def _write_text(self, target: Path, answer: Answer) -> None:
        self._files.write(target, [answer["text"].encode()])

    # Looks, end

    def set_theme(self, theme: Theme) -> None:
        """Wear the theme."""
        self.board.set_theme(theme)

    def close(self) -> None:
        """End the process."""
        self.desk.stop()
