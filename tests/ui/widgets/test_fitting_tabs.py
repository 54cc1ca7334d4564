from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from annotator.ui.widgets.fitting_tabs import FittingTabs


def test_rare_tabs_are_named_by_drawings_where_words_have_no_room(qapp: QApplication) -> None:
    tabs = FittingTabs()
    tabs.addTab(QLabel(), "Guidelines")
    for text, drawing in (("Find", "search"), ("History", "clock")):
        tabs.insert_rare(tabs.count(), QLabel(), text, drawing)
        tabs.setTabVisible(tabs.count() - 1, True)
    tabs.resize(600, 100)
    tabs.show()
    qapp.processEvents()
    assert [tabs.tabText(at) for at in range(3)] == ["Guidelines", "Find", "History"]
    tabs.resize(tabs.tabBar().sizeHint().width() - 20, 100)
    qapp.processEvents()
    assert [tabs.tabText(at) for at in range(3)] == ["Guidelines", "", ""]
    assert [tabs.tabToolTip(at) for at in range(3)] == ["", "Find", "History"]
    assert tabs.tabBar().accessibleTabName(2) == "History"
    assert tabs.tabBar().sizeHint().width() <= tabs.width()
    tabs.setTabVisible(1, False)
    tabs.resize(600, 100)
    qapp.processEvents()
    assert tabs.tabText(2) == "History"
    tabs.close()


def test_what_the_bar_stands_in_by_is_no_room_for_words(qapp: QApplication) -> None:
    tabs = FittingTabs()
    tabs.setStyleSheet("QTabWidget::tab-bar { left: 8px; }")
    tabs.addTab(QLabel(), "Guidelines")
    tabs.insert_rare(1, QLabel(), "History", "clock")
    tabs.setTabVisible(1, True)
    tabs.resize(600, 100)
    tabs.show()
    qapp.processEvents()
    tabs.resize(sum(tabs.tabBar().tabRect(at).width() for at in range(2)) + 4, 100)
    qapp.processEvents()
    assert tabs.tabText(1) == ""
    tabs.close()


def test_words_have_their_room_from_the_right_as_soon_as_the_tabs_are_shown(
    qapp: QApplication,
) -> None:
    holder = QWidget()
    holder.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    tabs = FittingTabs(holder)
    for text in ("Span", "Spans", "Guidelines"):
        tabs.add_usual(QLabel(), text, "search")
    holder.resize(600, 100)
    tabs.resize(600, 100)
    holder.show()
    assert [tabs.tabText(at) for at in range(3)] == ["Span", "Spans", "Guidelines"]
    holder.close()
