"""Real people's disagreements, case by case, by keys: doccano's three users, Label Studio's three coders.

An article of each in every run; all of them with `make explore ARGS=tests/journeys/test_real_corpora.py`, in
minutes. Where the corpora are not beside the repository, made files of the same shape stand in.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from itertools import cycle
from typing import TYPE_CHECKING, Any

import pytest
from PySide6.QtWidgets import QComboBox

from annotator.core.case_choosing import Stage
from annotator.core.decisions import State
from annotator.core.layer import GOLD
from annotator.exchange.importing import import_files
from annotator.store.project import Project
from tests.journeys.answers import Answers
from tests.journeys.material import ROOT
from tests.journeys.waiting import until, until_cases

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from annotator.driving import Driver
    from tests.journeys.standing import Start

CORPORA = ROOT.parent / "shared" / "corpora"
NOVELS = CORPORA / "doccano-novels-three-users"
CODERS = CORPORA / "label-studio-leoka-three-coders" / "LEOKA_team_8.json"
ALL = os.environ.get("HYPOTHESIS_PROFILE") == "explore"
TEXT = "Ada met Bob at the gate. Nobody saw Cem, who left early."
MARKS = {
    1: ((0, 3), (8, 11), (36, 39)),
    2: ((0, 3), (4, 11), (36, 39), (19, 23)),
    3: ((0, 7), (8, 11)),
}


def three_users(folder: Path) -> list[Path]:
    """The export of doccano, an example a line; labels and users are numbers."""
    books = sorted(NOVELS.glob("*.jsonl")) if NOVELS.is_dir() else []
    if ALL and books:
        return books
    file = folder / "users.jsonl"
    if books:
        lines = books[0].read_text("utf-8").splitlines()[:1]
    else:
        spans = [
            {"user": user, "label": 3 + place % 2, "start_offset": start, "end_offset": end}
            for user, places in MARKS.items()
            for place, (start, end) in enumerate(places)
        ]
        lines = [json.dumps({"id": 1, "text": TEXT, "annotations": spans})]
    file.write_text("\n".join(lines) + "\n", "utf-8")
    return [file]


def three_coders(folder: Path) -> list[Path]:
    """Label Studio's export, a list of tasks, with who completed each annotation."""
    if ALL and CODERS.is_file():
        return [CODERS]
    file = folder / "coders.json"
    if CODERS.is_file():
        tasks = json.loads(CODERS.read_text("utf-8"))
        full = [task for task in tasks if len(task["annotations"]) > 2]
        tasks = [min(full, key=lambda task: len(json.dumps(task["annotations"])))]
    else:
        tasks = [{"id": 1, "data": {"text": TEXT}, "annotations": list(map(_coded, MARKS))}]
    file.write_text(json.dumps(tasks), "utf-8")
    return [file]


def _coded(user: int) -> dict[str, Any]:
    results = [
        {"id": f"r{n}", "type": "labels", "to_name": "text",
         "value": {"start": start, "end": end, "labels": ["Person"]}}
        for n, (start, end) in enumerate(MARKS[user])
    ]  # fmt: skip
    return {"id": user, "completed_by": user, "result": results}


@pytest.mark.timeout(3600 if ALL else 60)
@pytest.mark.parametrize("made", [three_users, three_coders])
def test_every_case_by_keys_to_gold_that_says_where_it_is_from(
    start: Start, tmp_path: Path, made: Callable[[Path], list[Path]]
) -> None:
    path, target = tmp_path / "p.annotator", tmp_path / "gold.jsonl"
    with Project.create(path) as project:
        summary = import_files(project, made(tmp_path), add_labels=True)
        assert summary.problems == []
        people = {row.name for row in project.annotators()}
        assert len(people) == 3
        project.add_annotator("Rita")
        project.set_setting("annotator", "Rita")
    _, driver = start(path, Answers(export=target))
    window = driver.window
    desk, project = window.rooms.review.desk, window.workspace.project
    driver.press("F8")
    until_cases(driver)
    assert len(desk.compared) == 3
    driver.press("Ctrl+Shift+Y")
    if desk.list.rows:
        driver.press("Ctrl+Shift+Y")
        until(driver, lambda: not desk.is_accepting)
    # Who has only begun an article has no say in what all agree on: that is looked at, too.
    box = window.findChild(QComboBox, "review_stage")
    assert box is not None
    box.setFocus()
    driver.press("Home", *["Down"] * list(Stage).index(Stage.ALL))
    assert desk.list.filter.stage is Stage.ALL
    driver.press("F8")
    used = _decide_all(driver)
    assert all(row.settled for row in project.progress(list(desk.compared)))
    assert {row.state for row in desk.list.cases} == {State.DECIDED}

    driver.press("Ctrl+Shift+P")
    driver.type("Export gold")
    driver.press("Return")
    until(driver, target.exists)
    lines = [json.loads(line) for line in target.read_text("utf-8").splitlines()]
    marks = [mark for line in lines for mark in line["spans"]]
    assert len(marks) == len(project.spans(annotator=GOLD)) > 0
    assert {(line["annotator"], line["status"]) for line in lines} == {("gold", "done")}
    for line in lines:
        for mark in line["spans"]:
            said = mark["provenance"]
            assert line["text"][mark["start"] : mark["end"]] == mark["text"]
            assert said["by"] == "Rita"
            assert {one["annotator"] for one in said["from"]} <= people
            assert said["from"]
    told = f"{len(lines)} articles, {len(desk.list.cases)} cases, {len(marks)} gold spans, {used}\n"
    sys.stdout.write(told)


def _decide_all(driver: Driver) -> Counter[str]:
    """Go by F8 and decide what is open, each time by another key; where it cannot, by the first who says something."""
    desk = driver.window.rooms.review.desk
    keys, used = cycle("1U2I3"), Counter[str]()
    for _ in range(len(desk.list.cases)):
        row = desk.current
        if row is None or row.state is not State.OPEN:
            driver.press("F8")
            row = desk.current
        assert row is not None
        if row.state is not State.OPEN:
            continue
        left, key = desk.list.count(State.OPEN), next(keys)
        for pressed in (key, *(str(n) for n in range(1, 4) if _says(driver, n))):
            driver.press(pressed)
            if pressed in "UI" and len(row.case.labels) > 1:
                driver.press("1")
            if desk.list.count(State.OPEN) < left:
                used[pressed] += 1
                break
    return used


def _says(driver: Driver, n: int) -> bool:
    desk = driver.window.rooms.review.desk
    row = desk.current
    return bool(row and row.case.marks_of(desk.compared[n - 1]))
