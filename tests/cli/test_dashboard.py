from __future__ import annotations

import json
from pathlib import Path

import pytest

from annotator import Project
from annotator.core.errors import Refused
from tests.cli.conftest import Run


def test_the_numbers_are_those_of_stats_and_of_the_project(run: Run, sample: str) -> None:
    answer = json.loads(run("dashboard", sample, "--json").stdout)
    stats = json.loads(run("stats", sample, "--json").stdout)
    for name, counts in stats["annotators"].items():
        told = answer["annotators"][name]
        assert {key: told[key] for key in ("untouched", "begun", "done", "spans")} == {
            key: counts[key] for key in ("untouched", "begun", "done", "spans")
        }
        assert {id: n for id, n in counts["labels"].items() if n} == told["labels"]
    assert answer["articles"] == stats["articles"]
    for place in ("outlets", "published"):
        assert sum(row["articles"] for row in answer[place]) == stats["articles"]
        assert sum(sum(row["labels"].values()) for row in answer[place]) == stats["spans"]
    worked = sum(sum(row["spans"].values()) for row in answer["work"]["rows"])
    assert worked == sum(row["timed_spans"] for row in answer["annotators"].values())
    with Project.open(Path(sample), write=False) as project:
        ids = {row.id for row in project.articles()}
    assert {row["article"] for row in answer["begun"] + answer["untouched"]} <= ids


def test_one_annotator_alone_is_all_that_counts(run: Run, sample: str) -> None:
    whole = json.loads(run("dashboard", sample, "--json").stdout)
    mine = json.loads(run("dashboard", sample, "--annotator", "Ben", "--json").stdout)
    assert list(mine["annotators"]) == ["Ben"]
    assert mine["annotators"]["Ben"] == whole["annotators"]["Ben"]
    assert mine["together"]["done"] == mine["annotators"]["Ben"]["done"]
    with pytest.raises(Refused, match="no annotator “Bea”"):
        run("dashboard", sample, "--annotator", "Bea")


def test_people_get_tables(run: Run, sample: str) -> None:
    text = run("dashboard", sample).stdout
    assert text.startswith("12 articles: 10 done, 1 begun, 1 untouched. 236 spans.")
    for words in ("spans/hour", "Evidence claim", "The Harbour Ledger", "Begun the longest"):
        assert words in text
    run("new", "empty.annotator")
    assert run("dashboard", "empty.annotator").stdout.startswith("0 articles")
