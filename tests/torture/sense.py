"""Whether a window makes sense: it shows what the project holds, keys do something, nothing stands about."""

from __future__ import annotations

import time
from collections import Counter
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QWidget

from annotator.core.layer import Status
from annotator.ui.library.model import ROW_ROLE
from annotator.ui.main_window import MainWindow

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from annotator.core.span import Span
    from annotator.driving import Driver
    from annotator.ui.reading.pane import ArticlePane

_MOST_ROWS = 120
# So long a window may take to show what changed, timers and threads and all.
_PATIENCE_S = 2.0


def nonsense(driver: Driver) -> list[str]:
    """What the window shows otherwise than the project holds it, once all that is under way is done."""
    window = driver.window
    window.project_hands.wait()
    deadline = time.monotonic() + _PATIENCE_S
    while True:
        QApplication.processEvents()
        if not (found := list(_found(window))) or time.monotonic() > deadline:
            return found
        time.sleep(0.01)


def _found(window: MainWindow) -> Iterator[str]:
    yield from _top_level(window)
    yield from _focus(window)
    for pane in window.panes.panes:
        yield from _pane(window, pane)
    yield from _library(window)
    yield from _line(window)
    yield from _side(window)
    yield from _names(window)


def _top_level(window: MainWindow) -> Iterator[str]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    for one in QApplication.topLevelWidgets():
        if isinstance(one, MainWindow) and one is not window:
            yield "a window that was closed is there still"
        elif one is not window and one.isVisible() and not _belongs(one, window):
            yield f"a window of its own: {type(one).__name__} {one.objectName()}"


def _belongs(widget: QWidget, window: MainWindow) -> bool:
    above = widget.parentWidget()
    # A tip or the list of a choice belongs to no window that Python knows.
    popup = widget.windowType().name in ("Popup", "ToolTip")
    return popup or (above is not None and (above is window or window.isAncestorOf(above)))


def _focus(window: MainWindow) -> Iterator[str]:
    if QApplication.activePopupWidget() or not window.isActiveWindow():
        return
    focus = QApplication.focusWidget()
    if focus is None:
        yield "no widget has the keys"
    elif not focus.isVisible() or not focus.isEnabled():
        yield f"the keys go to {focus.objectName() or type(focus).__name__}, which nobody can use"


def _pane(window: MainWindow, pane: ArticlePane) -> Iterator[str]:
    desk = window.workspace
    if not pane.article:
        return
    text = desk.project.text(pane.article)
    if pane.surface.text() != text:
        yield f"{pane.objectName()} shows another text than that of {pane.article}"
    for span in desk.project.spans(article=pane.article):
        if not _quotes(text, span):
            yield f"span {span.id} does not quote its text"
    shown = {mark.id: (mark.pieces, mark.label) for mark in pane.surface.marks()}
    wanted = {span.id: (span.pieces, span.label) for span in _wanted(pane, desk)}
    if pane.surface.marks().is_whole and shown != wanted:
        yield f"{pane.objectName()} shows {_differ(shown, wanted)}"
    # In lanes those of the case are raised.
    reviewing = window.rooms.made("review")
    raised = pane.surface.chosen()
    if raised and raised != desk.chosen and not (reviewing and reviewing.is_on):
        yield f"{pane.objectName()} raises a span that is not the chosen one"
    done = desk.owner and desk.project.status(pane.article, desk.owner) is Status.DONE
    if pane.head._done.isChecked() != bool(done):
        yield f"{pane.objectName()} is wrong about being done"


def _quotes(text: str, span: Span) -> bool:
    words = [text[start:end] for start, end in span.pieces]
    return span.quote == " … ".join(words) or all(one in span.quote for one in words)


def _wanted(pane: ArticlePane, desk: Any) -> list[Span]:
    if desk.marks_hidden:
        return []
    if pane.lane:
        return (
            list(desk.project.spans(article=pane.article, annotator=pane.lane))
            if desk.sees(pane.lane)
            else []
        )
    return [span for span in desk.project.spans(article=pane.article) if desk.is_shown(span)]


def _differ(shown: dict[str, Any], wanted: dict[str, Any]) -> str:
    more, less = shown.keys() - wanted.keys(), wanted.keys() - shown.keys()
    other = {id for id in shown.keys() & wanted.keys() if shown[id] != wanted[id]}
    return f"{len(more)} spans too many, {len(less)} too few, {len(other)} wrong"


def _library(window: MainWindow) -> Iterator[str]:
    if not window.library.isVisible():
        return
    desk, model = window.workspace, window.library.model
    opened = set(window.panes.open_articles())
    if model.total() != desk.project.article_count():
        yield f"the library counts {model.total()} articles"
    for row in range(min(model.rowCount(), _MOST_ROWS)):
        entry = model.index(row, 0).data(ROW_ROLE)
        if not hasattr(entry, "article"):
            continue
        id, owner = entry.article.id, desk.owner
        counts = (
            Counter(span.label for span in desk.project.spans(article=id, annotator=owner))
            if owner
            else {}
        )
        status = desk.project.status(id, owner) if owner else Status.UNTOUCHED
        if dict(entry.counts) != dict(counts) or entry.status is not status:
            yield f"the library says {entry.status} {entry.counts} of {id}, which is {status} {dict(counts)}"
        if entry.is_open != (id in opened):
            yield f"the library is wrong about {id} being open"


def _line(window: MainWindow) -> Iterator[str]:
    desk = window.workspace
    done = desk.project.done_count(desk.owner) if desk.owner else 0
    said = [
        int(part)
        for part in "".join(c if c.isdecimal() else " " for c in window.status._far.text()).split()
    ]
    if sorted(said) != sorted([done, desk.project.article_count()]):
        yield f"the status line says {said}, not {done} of {desk.project.article_count()}"


def _side(window: MainWindow) -> Iterator[str]:
    desk, inspector = window.workspace, window.inspector
    if inspector.isVisible():
        chosen, shown = desk.chosen_span(), inspector._span
        if (chosen and chosen.id) != (shown and shown.id):
            yield "the inspector shows another span than the chosen one"
        elif chosen and not inspector._is_late:
            if shown != chosen:
                yield "the inspector shows the chosen span as it was"
            if inspector.form._label.currentData() != chosen.label:
                yield "the inspector shows another label than that of the span"
    pages = vars(window.side_pages)
    spans = pages.get("spans")
    if (
        spans is not None
        and spans.isVisible()
        and not spans.lists_suggestions
        and not spans._counting.isActive()
    ):
        yield from _listed(window, spans)
    history = window.rooms.made("history")
    if history is not None and history.panel.isVisible() and not history.panel._is_narrowed():
        rows, newest = history.panel.model._edits.rows, desk.project.history(limit=1)
        if not desk.is_blind and newest and (not rows or rows[0].number != newest[0].number):
            yield "the history does not begin with the newest step"


def _listed(window: MainWindow, spans: Any) -> Iterator[str]:
    desk = window.workspace
    rows = [spans.model._shelf.span(row).id for row in range(spans.model.rowCount())]
    layers = {desk.owner, *desk.shown_layers} - {""}
    wanted = {
        span.id
        for article in set(window.panes.open_articles())
        for layer in layers
        for span in desk.project.spans(article=article, annotator=layer)
    }
    if len(rows) != len(set(rows)) or set(rows) != wanted:
        yield f"the list of spans has {len(rows)} rows of {len(wanted)} spans"


def _names(window: MainWindow) -> Iterator[str]:
    if not window.book.is_made or not window.columns.isVisible():
        return
    owner, project = window.workspace.owner, window.workspace.project
    for id, text in (("edit.undo", project.undo_text), ("edit.redo", project.redo_text)):
        if window.book[id].isEnabled() != bool(owner and text(owner)):
            yield f"{id} is {'on' if window.book[id].isEnabled() else 'off'} against the project"


def keys_without_effect(driver: Driver) -> list[str]:
    """Whether the keys come back to the articles, and do something there."""
    window = driver.window
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
        driver.settle()
    window.activateWindow()
    window.pages.leave_all()
    driver.press("Escape", "Escape", "Escape", "Escape")
    window.back_to_page()
    driver.settle()
    if not window.panes.panes or not driver.pane.surface.text():
        return []
    driver.press("Ctrl+Home", "Ctrl+End")
    if driver.pane.surface.caret() == 0:
        focus = QApplication.focusWidget()
        return [f"Ctrl+End does nothing; the keys go to {focus.objectName() if focus else None}"]
    return []


def lost_by_undo(driver: Driver, most: int = 400) -> list[str]:
    """What all undo and all redo leave otherwise than it was, and what the check of the project finds."""
    desk = driver.window.workspace
    found = [str(one) for one in desk.project.check()]
    if desk.owner and not desk.project.read_only:
        _again(driver, desk.redo, lambda: desk.project.redo_text(desk.owner), most)
        before = desk.project.content_hash()
        undone = _again(driver, desk.undo, lambda: desk.project.undo_text(desk.owner), most)
        found += nonsense(driver)
        redone = _again(driver, desk.redo, lambda: desk.project.redo_text(desk.owner), most)
        if desk.project.content_hash() != before:
            found.append(f"{undone} undos and {redone} redos make another content")
        found += [str(one) for one in desk.project.check()]
    return found


def _again(driver: Driver, deed: Callable[[], object], what: Callable[[], str], most: int) -> int:
    """Do it until there is nothing more to do, or it is refused; how often it was done."""
    desk = driver.window.workspace
    for number in range(most):
        if not what():
            return number
        before = desk.project.history(limit=1)[0].number
        deed()
        driver.window.project_hands.wait()
        driver.settle()
        if desk.project.history(limit=1)[0].number == before:
            desk.do_postponed()
            driver.window.project_hands.wait()
            if desk.project.history(limit=1)[0].number == before:
                return number
    return most
