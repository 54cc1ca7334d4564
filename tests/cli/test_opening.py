"""A start with nothing to read on the command line: what it loads, and what it says."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from annotator.cli.opening import asks_for_window

ROOT = Path(__file__).resolve().parents[2]
# The window itself is not what is tried here: it says what it was to open.
OPENED = """
import sys
from annotator import __main__, launch
launch.run_window = lambda project: print(project) or 3
sys.argv[0] = "annotator"
try:
    __main__.main()
finally:
    print("click" in sys.modules, __main__.sys.excepthook.__name__)
"""


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ([], True),
        (["my.annotator"], True),
        (["--my.annotator"], False),
        (["stats"], False),
        (["my.annotator", "--json"], False),
    ],
)
def test_nothing_or_a_project_alone_asks_for_the_window(words: list[str], wanted: bool) -> None:
    assert asks_for_window(words, {}) is wanted


def test_a_shell_that_completes_words_asks_for_no_window() -> None:
    assert not asks_for_window([], {"_ANNOTATOR_COMPLETE": "bash_complete"})


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ([], ["None", "False report_fault"]),
        (["my.annotator"], ["my.annotator", "False report_fault"]),
        (["open", "my.annotator"], ["my.annotator", "True report_fault"]),
    ],
)
def test_the_window_opens_without_the_commands(words: list[str], told: list[str]) -> None:
    done = subprocess.run(
        [sys.executable, "-c", OPENED, *words], cwd=ROOT,
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout.splitlines()) == (3, told), done.stderr


def test_what_cannot_be_opened_is_a_sentence_and_status_1(tmp_path: Path) -> None:
    code = (
        "from annotator import __main__, launch\n"
        "from annotator.core.errors import UserError\n"
        "def refuse(project): raise UserError(f'{project} is not there')\n"
        "launch.run_window = refuse\n"
        "__main__.main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, "gone.annotator"], cwd=ROOT,
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == "gone.annotator is not there\n"
