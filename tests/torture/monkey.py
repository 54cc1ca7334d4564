"""Hands that press anything: one deed at a time, on whatever window stands."""

from __future__ import annotations

import faulthandler
import gc
import os
import shutil
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QPoint,
    QPointF,
    Qt,
    QTimer,
)
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from annotator.bootstrap import Program
from annotator.driving import Driver
from annotator.paths import AppPaths
from annotator.store.project import Project
from annotator.ui.main_window import MainWindow
from tests.journeys.answers import Answers
from tests.torture import desks
from tests.torture.deeds import Deed

LONGEST_S = 90
_BUTTONS = {
    1: Qt.MouseButton.LeftButton,
    2: Qt.MouseButton.LeftButton,
    3: Qt.MouseButton.RightButton,
}


class _Program(Program):
    def _start_again(self) -> None:
        """No process but this one."""


def names(desk: str) -> list[str]:
    """The project of that name, and those that the window comes to from there."""
    return [desk, *(one for one in ("sample", "arabic") if one != desk)]


class Monkey:
    """Hands that do a deed on whatever window stands."""

    def __init__(self, folder: Path, desk: str, *, stress: bool = False) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self._folder, self._stress = folder, stress
        self._is_held = False
        self._paths = [folder / desks.made(name).name for name in names(desk)]
        for path in self._paths:
            shutil.copy(desks.made(path.stem), path)
        self.program = _Program(AppPaths.below(folder / "user"), self._answers())
        self.show(0)

    def _answers(self) -> Answers:
        out = self._folder / "out"
        out.mkdir(exist_ok=True)
        news = self._folder / "news.txt"
        news.write_text("News. The minister denied it. " * 9, "utf-8")
        return Answers(
            open=self._paths[1], place=out, files=[news], export=out / "all.jsonl", pdf=out / "a.pdf",
            paper=out / "b.pdf", figures=out / "figures.svg", scheme=out / "scheme.json", merge=[self._paths[-1]],
        )  # fmt: skip

    def show(self, nth: int) -> None:
        """Close the window, and open one on the project of that number."""
        self.program.close()
        window = self.program.show(Project.open(self._paths[nth % len(self._paths)]))
        window.resize(1280, 800)
        if not window.panes.open_articles():
            for article in window.workspace.project.next_articles("", 2):
                window.panes.open_beside(article)
        if self._stress:
            gc.set_threshold(40, 3, 3)

    @property
    def window(self) -> MainWindow:
        """The window that stands; one is opened where it was closed."""
        if self.program.window is None or self.program.window.isHidden():
            self.show(0)
        assert self.program.window is not None
        return self.program.window

    @property
    def driver(self) -> Driver:
        """Hands on that window."""
        return Driver(self.window)

    def do(self, deed: Deed) -> None:
        """Do one deed."""
        faulthandler.dump_traceback_later(LONGEST_S, exit=True)
        _ = self.window
        getattr(self, f"_{deed[0]}")(*deed[1:])
        # As the program's own loop does between two events.
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        faulthandler.cancel_dump_traceback_later()

    def _key(self, key: str) -> None:
        self.driver.press(key)

    def _strike(self, key: str) -> None:
        self.driver.press_to_frame(key)

    def _type(self, text: str) -> None:
        self.driver.type(text)

    def _page(self) -> None:
        self.window.pages.leave_all()
        self.window.back_to_page()

    def _wait(self, milliseconds: int) -> None:
        QTest.qWait(milliseconds)

    def _collect(self) -> None:
        gc.collect()

    def _act(self, id: str) -> None:
        action = self.window.book[id]
        if action.isEnabled():
            action.trigger()
        QApplication.processEvents()

    def _menu(self, nth: int, keys: list[str]) -> None:
        bar = self.window.menuBar()
        actions = bar.actions()
        bar.setActiveAction(actions[nth % len(actions)])
        QApplication.processEvents()
        for key in keys:
            if isinstance(QApplication.activePopupWidget(), QMenu):
                self._key(key)

    def _under(self, x: float, y: float) -> tuple[QWidget, QPoint, QWidget]:
        # The window is given back, too: what PySide found in it is gone for Python when that is.
        window: QWidget = QApplication.activePopupWidget() or self.window
        sheets = [
            one
            for one in QApplication.topLevelWidgets()
            if one.isVisible() and one.windowType() is Qt.WindowType.Tool
        ]
        if window is self.window and sheets:
            window = sheets[-1]
        at = QPoint(int(x * (window.width() - 1)), int(y * (window.height() - 1)))
        under = window.childAt(at) or window
        return under, under.mapFrom(window, at), window

    def _click(self, x: float, y: float, kind: int) -> None:
        widget, at, _top = self._under(x, y)
        # Some menus hold up what opened them until they are closed.
        QTimer.singleShot(0, self.window, self._leave_menu)
        self._is_held = True
        if kind == 2:
            QTest.mouseDClick(widget, _BUTTONS[kind], pos=at)
        else:
            QTest.mouseClick(widget, _BUTTONS[kind], pos=at)
            if kind == 3:
                self._ask_menu(widget, at)
        self._is_held = False
        QApplication.processEvents()

    def _ask_menu(self, widget: QWidget, at: QPoint) -> None:
        from PySide6.QtGui import QContextMenuEvent

        event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, widget.mapToGlobal(at))
        QApplication.sendEvent(widget, event)

    def _leave_menu(self) -> None:
        popup = QApplication.activePopupWidget()
        if popup is not None and self._is_held:
            QTest.keyClick(popup, Qt.Key.Key_Down)
            popup.close()

    def _drag(self, x: float, y: float, to_x: float, to_y: float) -> None:
        widget, at, _top = self._under(x, y)
        top = widget.window()
        there = widget.mapFrom(top, QPoint(int(to_x * top.width()), int(to_y * top.height())))
        left = Qt.MouseButton.LeftButton
        QTimer.singleShot(0, self.window, self._leave_drag)
        QTest.mousePress(widget, left, pos=at)
        for part in range(1, 4):
            self._move(widget, at + (there - at) * part / 3)
        QTest.mouseRelease(widget, left, pos=there)
        QApplication.processEvents()

    def _move(self, widget: QWidget, at: QPoint) -> None:
        left = Qt.MouseButton.LeftButton
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(at),
            QPointF(widget.mapToGlobal(at)),
            left,
            left,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(widget, event)

    def _leave_drag(self) -> None:
        """What is dragged is let go by Esc."""
        if QApplication.overrideCursor() is not None:
            QTest.keyClick(self.window, Qt.Key.Key_Escape)

    def _wheel(self, x: float, y: float, by: int) -> None:
        widget, at, _top = self._under(x, y)
        event = QWheelEvent(
            QPointF(at), QPointF(widget.mapToGlobal(at)), QPoint(), QPoint(0, by), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(widget, event)

    def _scheme(self, way: int, nth: int, name: str) -> None:
        from annotator.app.scheme_desk import SchemeDesk
        from annotator.core.schema import Label

        desk = self.window.workspace
        rows, hands = desk.schema.labels, SchemeDesk(desk)
        row = rows[nth % len(rows)] if rows else None
        if row is None or way == 0:
            hands.add(Label, name)
        elif way == 1:
            hands.rename(row, name)
        elif way == 2:
            hands.move(row, 1)
        elif way == 3:
            hands.merge(row, rows[(nth + 1) % len(rows)].id)
        elif way == 4:
            hands.change(replace(row, name=name))
        else:
            hands.remove(row)
        QApplication.processEvents()

    def _resize(self, width: int, height: int) -> None:
        self.window.resize(width, height)
        QApplication.processEvents()

    def _reopen(self, nth: int) -> None:
        self.show(nth)
        QApplication.processEvents()
