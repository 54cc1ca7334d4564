"""The main job on real articles: import, read side by side, mark all, link, restart, export the same."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from tests.journeys.answers import Answers
from tests.journeys.making import make_project
from tests.journeys.marking import choose_by_click, mark
from tests.journeys.material import material

if TYPE_CHECKING:
    from pathlib import Path

    from annotator.driving import Driver
    from tests.journeys.standing import Start


def test_mark_real_articles_restart_and_export(start: Start, tmp_path: Path) -> None:
    given = material()
    answers = Answers(files=given.files, export=tmp_path / "out.jsonl")
    driver = make_project(*start(answers=answers), tmp_path / "dispute.annotator", "Reader")
    window = driver.window
    driver.press("Ctrl+I")
    window.project_hands.wait()
    _open_side_by_side(driver, given.records)
    for record in given.records:
        _mark_article(driver, record)
    _link_all(driver, given.records)
    window.close()

    driver = start(answers=answers)[1]
    window = driver.window
    assert window.panes.open_articles() == [row["id"] for row in given.records]
    driver.press("Ctrl+E")
    window.project_hands.wait()
    lines = (tmp_path / "out.jsonl").read_text("utf-8").splitlines()
    exported = [json.loads(line) for line in lines]
    assert _spans(exported) == _spans(given.records)
    assert _links(exported) == _links(given.records)
    for row in exported:
        for span in row["spans"]:
            assert row["text"][span["start"] : span["end"]] == span["text"]


def _open_side_by_side(driver: Driver, records: list[dict[str, Any]]) -> None:
    for record in records:
        driver.press("Ctrl+K")
        driver.type(record["id"])
        driver.press("Shift+Return")
    driver.press("Ctrl+K", "Escape")
    assert set(driver.window.panes.open_articles()) == {row["id"] for row in records}


def _mark_article(driver: Driver, record: dict[str, Any]) -> None:
    panes = driver.window.panes
    pane = panes.pane_of(record["id"])
    assert pane is not None
    driver.press(f"Ctrl+{panes.panes.index(pane) + 1}")
    for n, span in enumerate(record["spans"]):
        mark(driver, span, n)


def _link_all(driver: Driver, records: list[dict[str, Any]]) -> None:
    where = {span["id"]: (row["id"], span) for row in records for span in row["spans"]}
    types = [kind.id for kind in driver.window.workspace.schema.link_types]
    for row in records:
        for link in row.get("links", []):
            for end in (link["source"], link["target"]):
                article, span = where[end]
                choose_by_click(driver, article, span["start"], span["end"], span["label"])
                driver.press("L")
            driver.press(str(types.index(link["type"]) + 1))


def _spans(records: list[dict[str, Any]]) -> list[list[tuple[Any, ...]]]:
    return [
        [
            (s["start"], s["end"], s["label"], s["text"], s.get("speaker"), str(s.get("fragments")))
            for s in row["spans"]
        ]
        for row in sorted(records, key=lambda row: str(row["id"]))
    ]


def _links(records: list[dict[str, Any]]) -> set[tuple[Any, ...]]:
    where = {
        s["id"]: (row["id"], s["start"], s["end"], s["label"])
        for row in records
        for s in row["spans"]
    }
    return {
        (link["type"], where[link["source"]], where[link["target"]])
        for row in records
        for link in row.get("links", [])
    }
