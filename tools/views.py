"""What the window can look like, view by view, on the sample; `make screenshots` takes a picture of each."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QHoverEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QMenu, QWidget  # noqa: TID251 - it photographs widgets

from annotator import Project
from annotator.app.dashboard_desk import SECTIONS as BOARD
from annotator.core.article import NewArticle
from annotator.core.record import Record
from annotator.core.schema import Label
from annotator.ui.agreement.section_words import SECTIONS
from tools.guide_pictures import SCENES, hand_some_out, wait

if TYPE_CHECKING:
    from collections.abc import Callable

    from annotator.driving import Driver

    View = Callable[[Driver], None]


def do(driver: Driver, id: str, pause: float = 0.3) -> None:
    """Run an action, and let the window show what comes of it."""
    driver.window.book[id].trigger()
    wait(driver, lambda: False, pause)


def child(driver: Driver, name: str) -> QWidget:
    """A widget by its name, wherever it stands."""
    for home in (driver.window, *QApplication.topLevelWidgets()):
        found: QWidget | None = home.findChild(QWidget, name)
        if found is not None and found.isVisible():
            return found
    raise LookupError(name)


# Where one begins


def new_filled(driver: Driver) -> None:
    """A new project with articles in it, and a name that cannot be."""
    driver.press("Ctrl+N")
    rooms = driver.window.rooms
    sample = Path(__file__).resolve().parents[1] / "sample_corpus"
    rooms.start.assistant.articles.add([sample])
    wait(driver, lambda: False, 0.8)
    child(driver, "new_name").setFocus()
    driver.press("Ctrl+A")
    driver.type("a/b")
    make = rooms.start.assistant.findChild(QAbstractButton, "new_make")
    assert make is not None
    make.click()


def start_of_someone_at_work(driver: Driver) -> None:
    """The start page after a project went missing."""
    gone = driver.window.workspace.project.path.with_name("autumn interviews.annotator")
    driver.window.recent.note_opened(gone)
    driver.window.rooms.start.show(f"“{gone}” is not there any more.")


def tour_last(driver: Driver) -> None:
    """The last card of the tour."""
    driver.press("Shift+F1")
    for _ in range(7):
        driver.window.rooms.tour.tour.skip()


def who(driver: Driver) -> None:
    """Who annotates."""
    driver.press("Ctrl+Shift+A")


# Articles


def chosen(driver: Driver) -> None:
    """A chosen span, with its outline."""
    driver.press("Ctrl+1", "Ctrl+Home", "Tab")


def selection(driver: Driver) -> None:
    """Two sentences taken."""
    driver.press("Ctrl+1", "Ctrl+Home", "S", "S")


def no_marks(driver: Driver) -> None:
    """All marks are hidden, to read the articles clean."""
    driver.press("Ctrl+1", "Ctrl+Home", "H")


def linking(driver: Driver) -> None:
    """A link under way, with the types it may have."""
    driver.press("Ctrl+1", "Ctrl+Home", "Tab", "L", "Ctrl+2", "Ctrl+Home", "Tab", "L")


def all_links(driver: Driver) -> None:
    """Every link of the open articles."""
    driver.press("Ctrl+1", "Ctrl+Shift+L")


def arabic_article(driver: Driver) -> None:
    """An article that is read from the right."""
    window = driver.window
    for article in window.workspace.articles_in_order():
        if article.language == "ar":
            window.panes.open_here(article.id)
            return


def no_pane(driver: Driver) -> None:
    """No article is open."""
    for _ in range(len(driver.window.panes.panes)):
        driver.press("Ctrl+W")


def six_panes(driver: Driver) -> None:
    """As many articles as there is room for."""
    for _ in range(6 - len(driver.window.panes.panes)):
        driver.press("Ctrl+T")


def focus_mode(driver: Driver) -> None:
    """Nothing but the articles."""
    driver.press("Ctrl+1", "F11")


def large_text(driver: Driver) -> None:
    """Articles in large letters."""
    driver.press("Ctrl+1", *["Ctrl+="] * 6)


def spans(driver: Driver) -> None:
    """The list of spans."""
    driver.window.side.setCurrentWidget(driver.window.side_pages.spans_place)


def guidelines(driver: Driver) -> None:
    """The guidelines beside the text."""
    driver.window.side.setCurrentWidget(driver.window.side_pages.guidelines_place)


def ask(driver: Driver) -> None:
    """A question on a span."""
    driver.press("Ctrl+1", "Ctrl+Home", "Tab", "?")
    driver.type("Is this a denial")


def no_article_found(driver: Driver) -> None:
    """A filter of the library that nothing answers to."""
    driver.press("Ctrl+K")
    driver.type("zebra")


def by_label(driver: Driver) -> None:
    """The library, grouped by the most frequent label."""
    menu = driver.window.findChild(QMenu, "library_groupings")
    assert menu is not None
    menu.actions()[-1].trigger()


def layers(driver: Driver) -> None:
    """Somebody else's layer beside one's own."""
    desk = driver.window.workspace
    for row in desk.project.annotators():
        if row.id != desk.owner:
            desk.show_layer(row.id, shown=True)
    driver.press("Ctrl+1", "Ctrl+Home", "Tab")


# Finding and looking back


def find_bar(driver: Driver) -> None:
    """Words found in one article."""
    driver.press("Ctrl+1", "Ctrl+F")
    driver.type("the")


def find_nothing(driver: Driver) -> None:
    """Words that no article has, here and everywhere."""
    driver.press("Ctrl+Shift+F")
    driver.type("zebra")
    driver.press("Return")
    wait(driver, lambda: False, 0.6)
    driver.press("Ctrl+1", "Ctrl+F")
    driver.type("zebra")


def find_ticked(driver: Driver) -> None:
    """Places found, and ticked to be tagged."""
    SCENES["find"](driver)
    driver.click(child(driver, "find_check_all"))


def empty_history(driver: Driver) -> None:
    """The history of somebody who did nothing yet."""
    driver.press("Ctrl+H")


# Review


def one_text(driver: Driver) -> None:
    """A case, with all layers in one text."""
    SCENES["review"](driver)
    driver.press("Ctrl+Shift+B")


def edit_case(driver: Driver) -> None:
    """A case that is being edited."""
    SCENES["review"](driver)
    driver.press("E")


def decided(driver: Driver) -> None:
    """Cases that were decided, and why."""
    SCENES["review"](driver)
    driver.press("1")
    wait(driver, lambda: False, 0.4)
    driver.press("Shift+F8", "W")
    driver.type("Ana has the whole sentence")


def questions(driver: Driver) -> None:
    """The queue of questions, with one in it."""
    ask(driver)
    driver.press("Return")
    do(driver, "review.questions")


def no_questions(driver: Driver) -> None:
    """The queue, empty."""
    do(driver, "review.questions")


def policy(driver: Driver) -> None:
    """Who may see and decide."""
    do(driver, "review.policy")


def agreement_section(section: str, driver: Driver) -> None:
    """A section of the page on agreement."""
    SCENES["agreement"](driver)
    driver.window.rooms.agreement.board.show_section(section)
    wait(driver, lambda: False, 0.8)


def dashboard_section(row: int, driver: Driver) -> None:
    """A section of the dashboard."""
    SCENES["dashboard"](driver)
    driver.window.rooms.dashboard.board.sections.setCurrentRow(row)
    wait(driver, lambda: False, 0.6)


def scheme_part(tab: int, driver: Driver) -> None:
    """A part of the scheme."""
    driver.press("Ctrl+L")
    page = driver.window.rooms.scheme.page
    page._tabs.setCurrentIndex(tab)  # noqa: SLF001 - as a click on it does
    wait(driver, lambda: False, 0.3)


def scheme_split(driver: Driver) -> None:
    """A label that is being split."""
    driver.press("Ctrl+L")
    driver.click(child(driver, "scheme_split"))


def scheme_plan(driver: Driver) -> None:
    """What another scheme would change."""
    driver.press("Ctrl+L")
    page, desk = driver.window.rooms.scheme.page, driver.window.rooms.scheme.desk
    file = driver.window.workspace.project.path.with_name("other.json")
    file.write_text(
        '{"labels": [{"id": "claim", "name": "Claim", "key": "1"}], "link_types": [], "attributes": []}'
    )
    found = desk.read(file)
    if not isinstance(found, str):
        page.show_plan(file.name, found)


# Sheets


def hand_out_wrong(driver: Driver) -> None:
    """Handing out, with more annotators per article than there are."""
    do(driver, "project.hand_out")
    overlap = child(driver, "hand_out_overlap")
    overlap.setValue(3)  # type: ignore[attr-defined]
    overlap.setFocus()


def hand_out_again(driver: Driver) -> None:
    """Handing out a second time."""
    hand_some_out(driver)
    do(driver, "project.hand_out")


def dashboard_handed(driver: Driver) -> None:
    """The dashboard, where articles were handed out."""
    hand_some_out(driver)
    do(driver, "project.dashboard")
    wait(driver, lambda: driver.window.rooms.dashboard.desk.has_numbers, 5)


def check(driver: Driver) -> None:
    """A check that found nothing."""
    do(driver, "project.check")
    driver.window.project_hands.wait()
    wait(driver, lambda: False, 0.3)


def check_advice(driver: Driver) -> None:
    """A check that found nothing wrong, and equal sentences of other labels."""
    desk = driver.window.workspace
    desk.tag("ledger-0306-clips", ((756, 791),), "allegation")
    desk.tag("today-0306-clips", ((682, 717),), "demand")
    check(driver)


def text_sheet(driver: Driver) -> None:
    """How articles are set."""
    driver.press("Ctrl+,")


def about(driver: Driver) -> None:
    """What this program is."""
    do(driver, "help.about")


def keys_asked(driver: Driver) -> None:
    """A key that was changed, and one that is another action's."""
    driver.press("F1", "Return", "Return", "W", "Down", "Return", "S")


def keys_refused(driver: Driver) -> None:
    """A key that no action may have."""
    driver.press("F1")
    driver.type("articles project")
    driver.press("Return", "Return", "X")


def many_labels(driver: Driver) -> None:
    """The list of labels, in a scheme of 25."""
    desk, letters = driver.window.workspace, "abcdefghijklmnopqrstu"
    schema = desk.schema
    more = tuple(
        Label(f"label_{letter}", f"{letter.upper()}{letter} label", "56789"[n : n + 1], look=n % 12)
        for n, letter in enumerate(letters)
    )
    wanted = replace(schema, labels=(*schema.labels, *more))
    desk.carry_out(lambda: desk.project.apply_scheme(wanted, None))
    driver.press("Ctrl+1", "Ctrl+Home", "S", "0")


def palette(driver: Driver) -> None:
    """Any command, by its name."""
    driver.press("Ctrl+Shift+P")
    driver.type("span")


def palette_nothing(driver: Driver) -> None:
    """A command that there is not."""
    driver.press("Ctrl+Shift+P")
    driver.type("zebra")


def fault(driver: Driver) -> None:
    """The notice of a fault, and its report."""
    from annotator.app.fault_watch import FaultWatch
    from annotator.ui.hands.on_faults import FaultHands

    window = driver.window
    watch = FaultWatch(window.workspace.project.path.parent, window)
    nothing: dict[str, str] = {}
    try:
        nothing["a word"]
    except KeyError as error:
        watch.catch(type(error), error, error.__traceback__)
    hands = FaultHands(window, watch, lambda: None)
    hands.tell()
    hands.show_report()


def warning(driver: Driver) -> None:
    """A sentence on what went wrong, with its details."""
    driver.window.notice.warn(
        "“meters.jsonl” could not be read: line 14 is no JSON. Mend that line, or leave it out.",
        "line 14, column 3\nExpecting property name enclosed in double quotes",
    )
    driver.click(child(driver, "notice_details"))


def reread(driver: Driver) -> None:
    """Texts whose encoding was guessed, and how one reads in others."""
    folder = driver.window.workspace.project.path.parent
    texts = {"telegram.txt": "ДА, НЕТ", "ministry.txt": "Министр отрицает, что кому-то платили."}
    for name, text in texts.items():
        (folder / name).write_bytes(text.encode("cp1251"))
    driver.window.rooms.rereading.show({folder / name: "cp1252" for name in texts})


def progress(driver: Driver) -> None:
    """Long work under way."""
    driver.window.progress.begin("Importing")
    driver.window.progress.advance(320, 800)


def menu(name: str, driver: Driver) -> None:
    """A menu of the menu bar."""
    bar = driver.window.menuBar()
    for action in bar.actions():
        opened = action.menu()
        if isinstance(opened, QMenu) and opened.objectName() == name:
            opened.popup(bar.mapToGlobal(bar.actionGeometry(action).bottomLeft()))


def context_menu(driver: Driver) -> None:
    """The menu of the text."""
    driver.press("Ctrl+1", "Ctrl+Home", "Tab")
    surface = driver.pane.surface
    driver.window.panes.menu_wanted.emit(
        driver.pane, surface.viewport().mapToGlobal(surface.rect().center()), 0
    )


def combo(driver: Driver) -> None:
    """The labels to choose from."""
    driver.press("Ctrl+1", "Ctrl+Home", "Tab")
    wait(driver, lambda: False, 0.4)
    box = child(driver, "inspector_label")
    assert isinstance(box, QComboBox)
    box.showPopup()


def hover(driver: Driver) -> None:
    """The mouse over a label, a row of the library, and the head of a pane."""
    for name in ("label_denial", "pane_close", "status_who", "library_grouping"):
        widget = child(driver, name)
        place = QPointF(widget.rect().center())
        widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
        entered = QHoverEvent(QEvent.Type.HoverEnter, place, place, QPointF())
        QApplication.sendEvent(widget, entered)


# Nothing there yet


def _in_other_project(driver: Driver, name: str, texts: list[str], then: str) -> None:
    """Go to a new project with these articles, and run an action there."""
    path = driver.window.workspace.project.path.with_name(name)
    with Project.create(path) as project:
        if texts:
            edit = project.begin_import(f"import {len(texts)} articles")
            project.import_records(edit, [Record(NewArticle(text)) for text in texts])
    driver.window.project_wanted.emit(path)
    fresh = [one for one in QApplication.topLevelWidgets() if one.objectName() == "main_window"]
    shown = next(one for one in fresh if one.isVisible())
    shown.resize(driver.window.size())
    driver.window = shown  # type: ignore[assignment]
    wait(driver, lambda: False, 0.3)
    if then:
        driver.press("Escape")
        do(driver, then, 0.8)


def emptied(then: str, driver: Driver) -> None:
    """A project without an article, and what an action shows of it."""
    _in_other_project(driver, "empty.annotator", [], then)


def alone(then: str, driver: Driver) -> None:
    """A project with one article and nobody else in it, and what an action shows of it."""
    texts = ["A short text. It has two sentences."]
    _in_other_project(driver, "alone.annotator", texts, then)


def _many(way: Callable[..., None], named: dict[str, object]) -> dict[str, View]:
    return {name: partial(way, what) for name, what in named.items()}


MENUS = ("project", "edit", "mark", "go", "review", "view", "help")
EMPTY = {
    "articles": "",
    "dashboard": "project.dashboard",
    "agreement": "review.agreement",
    "scheme": "project.scheme",
    "history": "edit.history",
    "search": "edit.find_everywhere",
    "review": "review.begin",
    "hand-out": "project.hand_out",
    "handed-out": "project.handed_out",
}
VIEWS: dict[str, View] = {
    **{name: view for name, view in SCENES.items() if name != "dark"},
    "new-filled": new_filled,
    "start-missing": start_of_someone_at_work,
    "tour-last": tour_last,
    "who": who,
    "chosen": chosen,
    "selection": selection,
    "no-marks": no_marks,
    "linking": linking,
    "links-all": all_links,
    "arabic-article": arabic_article,
    "no-pane": no_pane,
    "six-panes": six_panes,
    "focus-mode": focus_mode,
    "large-text": large_text,
    "spans": spans,
    "guidelines": guidelines,
    "ask": ask,
    "no-article-found": no_article_found,
    "by-label": by_label,
    "layers": layers,
    "find-bar": find_bar,
    "find-nothing": find_nothing,
    "find-ticked": find_ticked,
    "history-empty": empty_history,
    "one-text": one_text,
    "edit-case": edit_case,
    "decided": decided,
    "questions": questions,
    "questions-none": no_questions,
    "policy": policy,
    **_many(agreement_section, {f"agreement-{one}": one for one in SECTIONS[1:]}),
    **_many(dashboard_section, {f"dashboard-{one}": n for n, one in enumerate(BOARD) if n}),
    **_many(scheme_part, {"scheme-links": 1, "scheme-attributes": 2, "scheme-guidelines": 3}),
    "scheme-split": scheme_split,
    "scheme-plan": scheme_plan,
    "share-wrong": hand_out_wrong,
    "share-again": hand_out_again,
    "dashboard-handed": dashboard_handed,
    "check": check,
    "check-advice": check_advice,
    "text": text_sheet,
    "about": about,
    "keys-asked": keys_asked,
    "keys-refused": keys_refused,
    "labels-many": many_labels,
    "palette": palette,
    "palette-nothing": palette_nothing,
    "fault": fault,
    "warning": warning,
    "reread": reread,
    "progress": progress,
    **_many(menu, {f"menu-{one}": f"menu_{one}" for one in MENUS}),
    "menu-context": context_menu,
    "combo": combo,
    "hover": hover,
    **_many(emptied, {f"empty-{name}": then for name, then in EMPTY.items()}),
    **_many(alone, {f"alone-{name}": then for name, then in EMPTY.items()}),
}
