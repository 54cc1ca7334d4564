"""The program's own check: it says what it did, and a failure is a sentence and status 1."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from annotator import self_check
from annotator.self_check import CheckFailed, run_self_check


def test_it_does_the_whole_job_and_says_so(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("QT_LOGGING_RULES", "")
    said: list[str] = []
    assert run_self_check(said.append) == 0, said
    assert [line.split()[0] for line in said] == (
        ["Annotator", "Inside:", "Made", "Opened", "Found", "Exported", "Verified", "Everything"]
    )


def test_a_missing_file_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QT_LOGGING_RULES", "")
    monkeypatch.setattr(self_check, "_SHIPPED", (("resources", "gone.svg"),))
    said: list[str] = []
    assert run_self_check(said.append) == 1
    assert said[-1] == (
        "The self-check failed: “resources/gone.svg” is missing; install the program anew."
    )


def test_a_quotation_that_is_elsewhere_is_found() -> None:
    span = {"start": 3, "end": 7, "text": "tide"}
    assert self_check._spans_that_hold({"id": "a", "text": "is tide", "spans": [span]}) == 1
    with pytest.raises(CheckFailed, match="quotation of “a”"):
        self_check._spans_that_hold({"id": "a", "text": "is  tide", "spans": [span]})
