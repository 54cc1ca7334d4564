from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTabBar,
    QTableWidget,
    QWidget,
)

from annotator.bootstrap import Program
from annotator.core.guidelines import first_lines
from annotator.paths import AppPaths
from annotator.ui.theme import chrome_font
from annotator.ui.widgets.key_chip import KeyChip
from docs.usable_widgets import set_the_stage
from tests.ui import pseudo_language as pseudo
from tests.ui.pseudo_language import CLOSE, OPEN
from tools.fitting import cut_below, cut_off, cut_words, described, too_wide

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.ui.main_window import MainWindow

# 1280 x 800 at 100 %, and at 150 %: then the window has that many units of its own, and letters as large as ever.
SIZES = ((1280, 800), (853, 533))
# Written alike in all languages, or Qt's own.
SAME_EVERYWHERE = frozenset({"Aa", "Annotator", "Scroll", "A message", "A fault", "Undo"})

# What tells a quote, what a label means, where files lie, and which faces there are.
OF_THE_PROJECT = frozenset(
    ["inspector_quote", "link_row", "about_project", "about_data", "text_face", "scheme_entries"]
)


class Stage(NamedTuple):
    """The window, and what it said that no translator was given: (widget, kind of text, words)."""

    window: MainWindow
    not_translated: set[tuple[str, str, str]]


@pytest.fixture(scope="module")
def stage(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """One window on the sample in the widest of languages, with all rooms and sheets in sight."""
    folder = tmp_path_factory.mktemp("user")
    program = Program(AppPaths.below(folder))
    translators = pseudo.speak_widest(folder, chrome_font(13))
    window = program.show(program.sample())
    set_the_stage(window)
    pseudo.settle()
    yield Stage(window, not_translated(window))
    program.close()
    pseudo.fall_silent(translators)


@pytest.fixture
def window(stage: Stage) -> MainWindow:
    """The window, as the test before left it."""
    return stage.window


def views(window: MainWindow) -> Iterator[QWidget]:
    """Brings each view to sight, one after the other, and gives what is to be looked at of it."""
    yield window
    side, book, rooms = window.side, window.book, window.rooms
    for n in range(side.count()):
        if side.isTabVisible(n):
            side.setCurrentIndex(n)
            yield side
    for id in (
        "edit.find",
        "edit.find_everywhere",
        "edit.history",
        "review.begin",
        "review.policy",
    ):
        book[id].trigger()
        yield window
    rooms.review.strip.show()
    yield rooms.review.strip
    rooms.review.strip.hide()
    window.rooms.ask_who()
    window.progress.begin("Importing")
    window.progress.advance(320, 800)
    yield window
    window.progress.end()
    for page in (rooms.dashboard, rooms.agreement):
        page.show_or_leave()
        yield page.board
    rooms.scheme.show_or_leave()
    tabs = rooms.scheme.page.findChild(QTabBar)
    assert tabs is not None
    for n in range(tabs.count()):
        tabs.setCurrentIndex(n)
        yield rooms.scheme.page
    rooms.start.show()
    yield rooms.start.page
    rooms.start.show_new()
    yield rooms.start.assistant
    window.pages.leave_all()
    rooms.tour.begin()
    for _ in range(8):
        yield rooms.tour.card
        rooms.tour.tour.skip()
    rooms.tour.leave()


def words_of_the_project(window: MainWindow) -> frozenset[str]:
    """What is shown as the project has it: names, titles, quotes, speakers."""
    project, schema = window.workspace.project, window.workspace.schema
    words = {row.name for row in project.annotators()}
    # The arrows of tabs are Qt's own.
    words |= {QCoreApplication.translate("QTabBar", f"Scroll {way}") for way in ("Left", "Right")}
    for article in project.articles():
        words |= {article.title, article.source, article.language}
    for span in project.spans():
        words |= {span.quote, " ".join(span.quote.split()), *span.attributes.values()}
    for label in schema.labels:
        words |= {label.name, label.short, label.description, first_lines(label)}
        words |= {f"{label.name}   {label.key}", f"{label.name} ({label.key}"}
    for link in schema.link_types:
        words |= {link.name, link.inverse}
    words |= {one.name for one in schema.attributes}
    return frozenset(word.strip(' .“”"') for word in words) | SAME_EVERYWHERE


def of_the_project(widget: QWidget, text: str) -> bool:
    """Whether all that a widget shows comes from the project, the disk or the fonts that are there."""
    names = {widget.objectName()}
    above = widget.parentWidget()
    while above is not None:
        names.add(above.objectName())
        above = above.parentWidget()
    # The chip of a label, whose guidelines are the project's.
    is_label = isinstance(widget, KeyChip) and "label_bar" in names | {widget.objectName()}
    is_chip = is_label and widget.objectName() not in {"label_bar_link", "label_bar_jump"}
    return is_chip or not names.isdisjoint(OF_THE_PROJECT) or "kB" in text


def not_translated(window: MainWindow) -> set[tuple[str, str, str]]:
    """Words that stand in no brackets and are none of the project's."""
    own = words_of_the_project(window)
    widgets = [window, *window.findChildren(QWidget)]
    return {
        (described(widget), kind, rest)
        for widget in widgets
        for kind, text in pseudo.texts_of(widget)
        if (rest := pseudo.untranslated(text, own)) and not of_the_project(widget, text)
    }


def test_all_that_a_person_reads_can_be_translated(stage: Stage) -> None:
    assert sorted(stage.not_translated) == []


@pytest.mark.parametrize("size", SIZES)
def test_no_words_are_cut_off_in_any_view_and_language(
    window: MainWindow, size: tuple[int, int]
) -> None:
    window.resize(*size)
    pseudo.settle()
    cut = too_wide(window, size[0]) | cut_off(window)
    for view in views(window):
        pseudo.settle()
        cut |= cut_below(view)
    assert sorted(cut) == []
    assert window.width() <= size[0]


@pytest.fixture
def scheme_page(window: MainWindow) -> Iterator[QWidget]:
    """The page of the scheme at 150 %, as it was again afterwards."""
    window.resize(*SIZES[1])
    window.pages.leave_all()
    window.rooms.scheme.show_or_leave()
    pseudo.settle()
    yield window.rooms.scheme.page
    window.pages.leave_all()


def test_a_string_that_grew_too_wide_is_found(scheme_page: QWidget) -> None:
    tabs, back = scheme_page.findChild(QTabBar), scheme_page.findChild(QPushButton)
    assert tabs is not None
    assert back is not None
    words = tabs.tabText(1), back.text()
    back.setMaximumWidth(back.width())
    assert cut_below(scheme_page) == set()
    tabs.setTabText(1, 9 * words[0])
    back.setText(3 * words[1])
    pseudo.settle()
    found = {one for _, one in cut_below(scheme_page)}
    tabs.setTabText(1, words[0])
    back.setText(words[1])
    back.setMaximumWidth(1000)
    assert {9 * words[0], 3 * words[1]} <= found


@pytest.mark.parametrize(
    "make", [QLabel, QPushButton, QCheckBox, lambda words: QLineEdit(placeholderText=words)]
)
def test_each_kind_of_words_is_measured(qapp: QApplication, make: Callable[[str], QWidget]) -> None:
    short, long = make("Enough room"), make("Enough room for some words and no more")
    for widget in (short, long):
        widget.resize(max(short.sizeHint().width(), 130), 40)
    assert not list(cut_words(short))
    assert len(list(cut_words(long))) == 1


def test_heads_of_tables_are_measured(qapp: QApplication) -> None:
    table = QTableWidget(1, 2)
    table.setHorizontalHeaderLabels(["Few", "Far more than has room in a column"])
    assert list(cut_words(table.horizontalHeader())) == ["Far more than has room in a column"]


def test_a_text_that_was_left_in_english_is_found(window: MainWindow) -> None:
    assert (
        pseudo.untranslated(f"{OPEN}Saved~~~{CLOSE}  ·  label Denial", frozenset())
        == "label Denial"
    )
    assert not pseudo.untranslated(f"{OPEN}{{Ana}}, own layer~~~{CLOSE} (Ctrl+S)", frozenset())
