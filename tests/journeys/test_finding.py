"""Finding by keys in the real window: in an article, by pattern, in all articles; tagging all and taking all back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton

from annotator.ui.search.delegate import CHECK_RIGHT
from tests.journeys.waiting import until
from tests.ui.finding import child
from tests.ui.reading.geometry_text import geometry_as_text

if TYPE_CHECKING:
    from annotator.driving import Driver
    from tests.journeys.standing import Start

SAMPLE = Path(__file__).resolve().parents[2] / "sample_corpus" / "project.jsonl"


def _texts() -> dict[str, str]:
    lines = SAMPLE.read_text(encoding="utf-8").splitlines()
    return {row["id"]: row["text"] for row in map(json.loads, lines)}


def _open(driver: Driver, language: str) -> None:
    desk = driver.window.workspace
    article = next(row for row in desk.articles_in_order() if row.language == language)
    driver.press("Ctrl+K")
    driver.type(article.title[:12] if article.title.isascii() else article.title)
    driver.press("Return")
    assert driver.pane.article == article.id


def _selected(driver: Driver) -> str:
    surface = driver.pane.surface
    start, end = surface.selection() or (0, 0)
    return surface.text()[start:end]


def _count(driver: Driver) -> str:
    return child(driver.window, QLabel, "find_count").text()


def _hits(driver: Driver) -> list[str]:
    surface = driver.pane.surface
    return [surface.text()[start:end] for start, end in surface.hits()]


def test_find_an_arabic_word_whatever_its_marks(start: Start) -> None:
    _, driver = start()
    _open(driver, "ar")
    surface = driver.pane.surface
    driver.press("Ctrl+F")
    # With marks and a tatweel that the text has not: they do not count.
    driver.type("الوَزَارـة")
    assert set(_hits(driver)) == {"الوزارة"}
    assert _count(driver) == f"1 of {surface.text().count('الوزارة')}"
    assert surface.selection() is None
    driver.press("Return")
    assert _selected(driver) == "الوزارة"
    first = surface.selection()
    driver.press("Return")
    assert _count(driver).startswith("2 of ")
    driver.press("Shift+Return")
    assert surface.selection() == first
    driver.press("Alt+E")
    assert _hits(driver) == []
    assert _count(driver) == "Not found"


def test_find_as_one_types_from_hit_to_hit_and_back(start: Start) -> None:
    _, driver = start()
    driver.press("Ctrl+1", "Ctrl+Home")
    surface = driver.pane.surface
    place, text = surface.place(), surface.text()
    lines = geometry_as_text(surface)
    rare = text.split()[-2]
    driver.press("Ctrl+F")
    driver.settle()
    assert geometry_as_text(surface).splitlines()[:6] == lines.splitlines()[:6]
    driver.type(rare)
    assert surface.place() > place
    driver.press("Escape")
    assert surface.place() == place
    assert surface.caret() == 0
    assert surface.hits() == []
    assert driver.window.focusWidget() in (surface, surface.focusProxy())

    driver.press("Ctrl+F", "Return", "Escape")
    assert _selected(driver).casefold() == rare.casefold()
    kept = surface.selection()
    driver.press("F3")
    assert not driver.window.rooms.finding.bar.isHidden()
    assert driver.window.focusWidget() in (surface, surface.focusProxy())
    assert surface.selection() == kept or surface.text().count(rare) > 1
    driver.press("Shift+F3", "Escape")
    assert driver.window.rooms.finding.bar.isHidden()


def test_what_is_selected_is_looked_for_in_the_pane_that_is_active(start: Start) -> None:
    _, driver = start()
    driver.press("Ctrl+1", "Ctrl+Home", "Ctrl+Right")
    surface = driver.pane.surface
    driver.press("Ctrl+Shift+Right")
    word = _selected(driver).strip()
    driver.press("Ctrl+F")
    assert driver.window.rooms.finding.bar.line.text().strip() == word
    assert [hit.strip().casefold() for hit in _hits(driver)].count(word.casefold()) >= 1
    driver.press("Ctrl+2")
    assert surface.hits() == []
    other = driver.pane.surface
    assert len(other.hits()) == other.text().casefold().count(
        driver.window.rooms.finding.bar.line.text().casefold()
    )
    driver.press("Ctrl+PgDown")
    other = driver.pane.surface
    assert len(other.hits()) == other.text().casefold().count(
        driver.window.rooms.finding.bar.line.text().casefold()
    )
    for _ in range(3):
        driver.press("Ctrl+W")
    assert driver.window.rooms.finding.bar.isHidden()


def test_find_by_pattern(start: Start) -> None:
    _, driver = start()
    driver.press("Ctrl+1", "Ctrl+F", "Alt+X")
    driver.type("[0-9]+ (me")
    message = child(driver.window, QLabel, "find_message")
    assert message.text().startswith("No pattern yet: ")
    driver.press("Ctrl+A")
    driver.type("[0-9]{2,}")
    until(driver, lambda: bool(driver.pane.surface.hits()))
    assert all(hit.isdigit() and len(hit) > 1 for hit in _hits(driver))
    assert message.text() == ""
    driver.press("Return")
    assert _selected(driver).isdigit()


def test_find_everywhere_tag_all_and_take_all_back(start: Start) -> None:
    _, driver = start()
    window = driver.window
    desk = window.workspace
    before = desk.project.content_hash()
    spans = len(desk.project.spans(annotator=desk.owner))
    driver.press("Ctrl+Shift+F")
    driver.type("minist*")
    panel = window.rooms.finding.panel
    driver.press("Return")
    until(driver, lambda: not panel._search.is_running and panel.model.hits > 0)
    texts = _texts()
    found = panel.model.places()
    assert {texts[id][a:b].casefold()[:6] for id, (a, b) in found} == {"minist"}
    assert len({id for id, _ in found}) == panel.model.articles > 3

    driver.press("Return", "Down", "Space")
    assert panel.model.checked == len(found) - 1
    driver.press("Return")
    assert driver.pane.article == found[1][0]
    assert driver.pane.surface.selection() == found[1][1]

    driver.click(child(window, QPushButton, "find_tag_denial"))
    tagged = desk.project.spans(annotator=desk.owner)
    assert len(tagged) == spans + len(found) - 1
    wanted = {place for place in found if place != found[1]}
    assert {(span.article, (span.start, span.end)) for span in tagged} >= wanted
    assert window.notice.text == f"{len(found) - 1} places tagged as Denial."
    # It takes away more than a tenth of the layer: a backup is made first.
    driver.press("Ctrl+Z")
    until(driver, lambda: len(desk.project.spans(annotator=desk.owner)) == spans)
    assert desk.project.content_hash() == before


def test_none_is_tagged_and_an_article_is_checked_at_once(start: Start) -> None:
    _, driver = start()
    panel = driver.window.rooms.finding.panel
    driver.press("Ctrl+Shift+F")
    driver.type('"the ministry"')
    driver.press("Return")
    until(driver, lambda: not panel._search.is_running and panel.model.hits > 0)
    total = panel.model.hits
    for _ in range(2):
        row = panel.view.visualRect(panel.model.index(0, 0))
        QTest.mouseClick(
            panel.view.viewport(),
            Qt.MouseButton.LeftButton,
            pos=QPoint(CHECK_RIGHT // 2, row.center().y()),
        )
        own = panel.model.index(0, 0).data(Qt.ItemDataRole.UserRole).places
        assert panel.model.checked in (total, total - own)
    assert panel.model.checked == total
    panel.tags.checked.emit(False)
    assert panel.model.places() == []
    assert not child(driver.window, QPushButton, "find_tag_denial").isEnabled()


def test_hits_open_beside_and_escape_leads_back(start: Start) -> None:
    _, driver = start()
    window = driver.window
    panel = window.rooms.finding.panel
    driver.press("Ctrl+Shift+F")
    driver.type("الوزارة")
    until(driver, lambda: not panel._search.is_running and panel.model.hits > 0)
    driver.press("Return", "Shift+Return")
    assert len(window.panes.panes) == 4
    assert _selected(driver) == "الوزارة"
    driver.press("Ctrl+Shift+F")
    assert child(window, QLineEdit, "find_everywhere_words").hasFocus()
    driver.press("Escape")
    assert window.focusWidget() in (driver.pane.surface, driver.pane.surface.focusProxy())
