"""Every control in both themes on one picture: `python -m tests.ui.gallery OUT.png`.

For eyes, not for assertions: look at it after a change of theme, stylesheet or icons. At the foot
of each column the controls stand once more, each as it looks with the focus.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint, QRect, QStringListModel, Qt
from PySide6.QtGui import QAction, QImage, QPainter, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QCompleter,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMainWindow,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSplitter,
    QTableView,
    QTabWidget,
    QTextBrowser,
    QToolButton,
    QTreeView,
    QVBoxLayout,
    QWidget,
)

from annotator.ui.drawings import names
from annotator.ui.icons import icon
from annotator.ui.stylesheet import stylesheet
from annotator.ui.theme import DARK, LIGHT, Theme, chrome_font, page_font, palette

WIDTH, HEIGHT = 640, 1980
SENTENCE = "new electricity meters had recorded conversations in at least forty homes"


def wear(theme: Theme) -> None:
    """Dress the whole application."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setPalette(palette(theme))
    app.setFont(chrome_font())
    app.setStyleSheet(stylesheet(theme))


def _set(widget: QWidget, **properties: object) -> QWidget:
    for name, value in properties.items():
        widget.setProperty(name, value)
    return widget


def _button(text: str, *, enabled: bool = True, **properties: object) -> QPushButton:
    button = QPushButton(text)
    button.setEnabled(enabled)
    _set(button, **properties)
    return button


def _row(*widgets: QWidget) -> QWidget:
    row = QWidget()
    layout = QHBoxLayout(row)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for widget in widgets:
        layout.addWidget(widget)
    layout.addStretch(1)
    return row


def words() -> QWidget:
    """Labels in every role."""
    whole = QWidget()
    column = QVBoxLayout(whole)
    for role, text in (
        ("section", "Answered by"),
        ("title", "Ministry: “not one household has been heard”"),
        ("quote", SENTENCE),
        ("", "Plain text in the chrome face"),
        ("muted", "Muted: Norvane Today, 3 March"),
        ("small", "Small: characters 12 to 64, in 2 pieces"),
        ("danger", "The file could not be read."),
    ):
        label = QLabel(text)
        label.setWordWrap(True)
        column.addWidget(_set(label, role=role))
    return whole


def buttons(theme: Theme) -> QWidget:
    """Buttons of every kind."""
    flat = _button("Leave")
    flat.setFlat(True)
    checked, menu = QToolButton(), QToolButton()
    checked.setCheckable(True)
    checked.setChecked(True)
    checked.setText("Done")
    menu.setIcon(icon("list", theme.muted))
    disabled = QToolButton()
    disabled.setIcon(icon("trash", theme.ink))
    disabled.setEnabled(False)
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.addWidget(
        _row(_button("Import"), _button("Take the name", primary=True), flat, checked, menu)
    )
    column.addWidget(
        _row(
            _button("Cannot", enabled=False),
            _button("Cannot", enabled=False, primary=True),
            _button("Delete", danger=True),
            disabled,
        )
    )
    return whole


def choices() -> QWidget:
    """Check boxes, radio buttons, a bar."""
    part, on, radio, off = (
        QCheckBox("In part"),
        QCheckBox("Shown"),
        QRadioButton("One"),
        QCheckBox("Off"),
    )
    part.setTristate(True)
    part.setCheckState(Qt.CheckState.PartiallyChecked)
    on.setChecked(True)
    radio.setChecked(True)
    off.setChecked(True)
    off.setEnabled(False)
    bar = QProgressBar()
    bar.setValue(58)
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.addWidget(_row(QCheckBox("Hidden"), on, part, off))
    column.addWidget(_row(radio, QRadioButton("Other")))
    column.addWidget(bar)
    return whole


def fields() -> QWidget:
    """Everything that takes text."""
    line, hint, off = QLineEdit("Open Current"), QLineEdit(), QLineEdit("Fixed")
    hint.setPlaceholderText("Filter 12 articles  ·  Ctrl+K")
    off.setEnabled(False)
    combo, note = QComboBox(), QPlainTextEdit(SENTENCE + " " + SENTENCE)
    combo.addItems(["Allegation   1", "Denial   2", "Demand   3"])
    note.setFixedHeight(56)
    wrong = QLineEdit("31 February")
    _set(wrong, wrong=True)
    whole = QWidget()
    grid = QGridLayout(whole)
    for n, widget in enumerate((line, hint, combo, off, wrong)):
        grid.addWidget(widget, n // 2, n % 2)
    grid.addWidget(note, 3, 0, 1, 2)
    return whole


def _model() -> QStandardItemModel:
    model = QStandardItemModel(0, 2)
    model.setHorizontalHeaderLabels(["Words", "Outlet"])
    for n in range(7):
        first = QStandardItem(f"Watchdog says meters listened, part {n + 1}")
        first.setCheckable(n % 2 == 1)
        if n == 1:
            first.setCheckState(Qt.CheckState.Checked)
        if n < 2:
            first.appendRow(QStandardItem("inside"))
        model.appendRow([first, QStandardItem("The Harbour Ledger")])
    return model


def views() -> QWidget:
    """A table, a tree and a list on one model."""
    table, tree, listed = QTableView(), QTreeView(), QListView()
    split = QSplitter()
    for view in (table, tree, listed):
        model = _model()
        model.setParent(view)
        view.setModel(model)
        view.setFixedHeight(170)
        view.setCurrentIndex(model.index(2, 0))
        split.addWidget(view)
    _set(listed, framed=True)
    table.setShowGrid(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(32)
    table.horizontalHeader().setStretchLastSection(True)
    tree.expand(tree.model().index(0, 0))
    return split


def tabs() -> QTabWidget:
    """The right side."""
    side = QTabWidget()
    side.setDocumentMode(True)
    text = QTextBrowser()
    text.setMarkdown(f"## What is an allegation\n\nA sentence that says **{SENTENCE}**. [More](x)")
    for name in ("Span", "Threads", "Guidelines", "History"):
        side.addTab(text if name == "Span" else QWidget(), name)
    side.setFixedHeight(150)
    return side


def frames() -> QWidget:
    """Two panes, the second active, and a row."""
    whole = QWidget()
    row = QHBoxLayout(whole)
    for active in (False, True):
        pane = QFrame()
        _set(pane, role="pane", active=active)
        label = QLabel("Active pane" if active else "Pane")
        label.setFont(page_font(15))
        QVBoxLayout(pane).addWidget(label)
        row.addWidget(pane)
    return whole


def icons_grid(theme: Theme) -> QWidget:
    """All icons at their own size."""
    whole = QWidget()
    grid = QGridLayout(whole)
    grid.setSpacing(6)
    for n, name in enumerate(names()):
        label = QLabel()
        label.setPixmap(icon(name, theme.ink).pixmap(16, 16))
        label.setToolTip(name)
        grid.addWidget(label, n // 17, n % 17)
    return whole


def window(theme: Theme) -> QMainWindow:
    """All of it in one window."""
    main = QMainWindow()
    for name in ("Project", "Edit", "Mark", "Go"):
        main.menuBar().addMenu(name)
    page = QWidget()
    column = QVBoxLayout(page)
    for part in (words(), buttons(theme), choices(), fields(), views(), tabs(), frames()):
        column.addWidget(part)
    column.addWidget(icons_grid(theme))
    area = QScrollArea()
    area.setWidget(page)
    area.setWidgetResizable(True)
    main.setCentralWidget(area)
    main.statusBar().showMessage("Saved")
    main.resize(WIDTH, 1110)
    return main


def popups(theme: Theme, parent: QWidget) -> list[QWidget]:
    """What opens above a window."""
    menu = QMenu(parent)
    for text in ("By date", "By outlet", "By status"):
        action = QAction(text, menu, checkable=True, checked=text == "By outlet")
        menu.addAction(action)
    menu.addSeparator()
    link = menu.addAction(icon("link", theme.ink), "Link\tL")
    menu.addAction("Cannot").setEnabled(False)
    menu.addMenu("Other layers")
    menu.setActiveAction(link)
    completer = QCompleter(parent)
    completer.setModel(QStringListModel(["Open Current", "Opposition", "Operator"], completer))
    listed = completer.popup()
    assert listed is not None
    _set(listed, popup=True)
    listed.resize(180, 100)
    menu.ensurePolished()
    menu.resize(menu.sizeHint())
    return [menu, listed]


def _can_wear_a_ring(widget: QWidget) -> bool:
    policy = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    return bool(policy) and widget.isEnabled() and not isinstance(widget, QScrollArea)


def focused(main: QMainWindow) -> list[QPixmap]:
    """Each kind of control with the focus."""
    shots = []
    seen: set[str] = set()
    for widget in main.findChildren(QWidget):
        kind = widget.metaObject().className() + str(widget.property("primary"))
        if _can_wear_a_ring(widget) and kind not in seen:
            seen.add(kind)
            widget.setFocus(Qt.FocusReason.TabFocusReason)
            QApplication.processEvents()
            place = QRect(widget.mapTo(main, QPoint()), widget.size())
            shots.append(main.grab(place.adjusted(-3, -3, 3, 3)))
    return shots


def picture(theme: Theme) -> QImage:
    """One theme's column."""
    wear(theme)
    main = window(theme)
    main.show()
    main.activateWindow()
    QApplication.processEvents()
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(theme.page)
    painter = QPainter(image)
    painter.drawPixmap(0, 0, main.grab())
    x, y, tall = 10, 1120, 0
    for shot in [*(popup.grab() for popup in popups(theme, main)), *focused(main)]:
        if x + shot.width() > WIDTH - 10:
            x, y, tall = 10, y + tall + 10, 0
        painter.drawPixmap(x, y, shot)
        x, tall = x + shot.width() + 10, max(tall, shot.height())
    painter.end()
    main.close()
    return image


def main(out: Path) -> None:
    """Write both columns to a PNG."""
    app = QApplication.instance() or QApplication([])
    images = [picture(theme) for theme in (LIGHT, DARK)]
    both = QImage(2 * WIDTH, images[0].height(), QImage.Format.Format_RGB32)
    painter = QPainter(both)
    for n, image in enumerate(images):
        painter.drawImage(WIDTH * n, 0, image)
    painter.end()
    both.save(str(out))
    del app


if __name__ == "__main__":
    main(Path(sys.argv[1]))
