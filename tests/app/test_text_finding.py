"""Looking for a query in one article, with the event loop running."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from time import monotonic

import pytest
from pytestqt.qtbot import QtBot

from annotator.app.text_finding import TextFinding
from annotator.core.pattern_process import ARGUMENT, request
from annotator.core.span import Piece
from annotator.core.text_search import TextQuery


class Finder(TextFinding):
    """Keeps what it tells."""

    def __init__(self) -> None:
        super().__init__()
        self.hits: list[Piece] = []
        self.said: list[str] = []
        self.found.connect(self.hits.extend)
        self.ended.connect(self.said.append)


@pytest.fixture
def finder(qtbot: QtBot) -> Iterator[Finder]:
    made = Finder()
    yield made
    made.stop()


def test_a_short_text_is_done_at_once(finder: Finder) -> None:
    finder.begin("Caña cana", TextQuery("cana"))
    assert finder.hits == [(0, 4), (5, 9)]
    assert finder.said == [""]


def test_a_long_text_is_looked_through_between_other_work(qtbot: QtBot, finder: Finder) -> None:
    text = "the ministry said nothing\n" * 40_000
    finder.begin(text, TextQuery("ministry"))
    assert not finder.said
    qtbot.waitUntil(lambda: bool(finder.said), timeout=20_000)
    assert len(finder.hits) == 40_000
    assert finder.hits[-1] == (len(text) - 22, len(text) - 14)


def test_what_was_looked_for_before_is_told_no_more(qtbot: QtBot, finder: Finder) -> None:
    finder.begin("a ministry\n" * 50_000, TextQuery("ministry"))
    finder.hits.clear()
    finder.begin("one two", TextQuery("two"))
    qtbot.wait(50)
    assert finder.hits == [(4, 7)]
    assert finder.said == [""]


def test_no_more_hits_than_can_be_shown(
    qtbot: QtBot, finder: Finder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.app.text_finding.MOST_HITS", 10)
    finder.begin("a " * 30, TextQuery("a"))
    assert len(finder.hits) == 10
    assert finder.said == ["The first 10 hits only."]


def test_hits_that_are_all_there_are_are_not_called_the_first(
    qtbot: QtBot, finder: Finder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("annotator.app.text_finding.MOST_HITS", 10)
    finder.begin("a " * 10, TextQuery("a"))
    assert (len(finder.hits), finder.said) == (10, [""])
    for count, said in (10, ""), (11, "The first 10 hits only."):
        finder.hits.clear()
        finder.said.clear()
        finder.begin("a " * count, TextQuery("a", regex=True))
        qtbot.waitUntil(lambda: bool(finder.said), timeout=10_000)
        assert (len(finder.hits), finder.said) == (10, [said])


def test_a_pattern_is_looked_for_in_a_process(qtbot: QtBot, finder: Finder) -> None:
    finder.begin("On 4 May, 12 men; é5", TextQuery(r"\d+", regex=True))
    qtbot.waitUntil(lambda: bool(finder.said), timeout=10_000)
    assert finder.hits == [(3, 4), (10, 12), (19, 20)]
    assert finder.said == [""]


def test_a_bad_pattern_is_said_at_once(finder: Finder) -> None:
    finder.begin("text", TextQuery("(", regex=True))
    assert finder.said == ["No pattern yet: missing ), unterminated subpattern (at character 1)."]


def test_a_pattern_without_end_is_stopped(
    qtbot: QtBot, finder: Finder, monkeypatch: pytest.MonkeyPatch
) -> None:
    finder._pattern._limit.setInterval(700)
    finder.begin("a" * 40 + "b", TextQuery("(a+)+$", regex=True))
    begun = monotonic()
    qtbot.waitUntil(lambda: bool(finder.said), timeout=10_000)
    assert monotonic() - begun < 5
    assert "takes too long" in finder.said[0]


def test_another_query_ends_the_process_of_the_one_before(qtbot: QtBot, finder: Finder) -> None:
    finder.begin("a" * 40 + "b", TextQuery("(a+)+$", regex=True))
    qtbot.waitUntil(lambda: finder._pattern._process.is_running, timeout=5000)
    finder.begin("ab", TextQuery("b", regex=True))
    qtbot.waitUntil(lambda: bool(finder.said), timeout=10_000)
    assert finder.hits == [(1, 2)]


def test_the_stand_alone_program_can_be_that_process() -> None:
    asked = request("caat", TextQuery("a+", regex=True), most=5)
    command = [sys.executable, "-m", "annotator", ARGUMENT]
    done = subprocess.run(command, input=asked, capture_output=True, check=True)
    assert done.stdout.split() == b"[[1, 3]] null".split()
