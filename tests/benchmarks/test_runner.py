from __future__ import annotations

import gc
import json
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import count
from pathlib import Path

import pytest

from benchmarks import __main__ as runner
from benchmarks import (
    dashboard,
    early_key,
    finding,
    library,
    links,
    marked_memory,
    memory,
    opening,
    scheme,
    tagging,
    transfer,
    trust,
)
from benchmarks.page import page
from benchmarks.registry import MAKERS, Maker
from benchmarks.targets import TARGETS, Target
from benchmarks.timing import Row, Task, in_turn, percentile, row

KEYS = ["name", "size", "median_ms", "p95_ms", "baseline", "baseline_ms", "ratio", "runs"]
DECLARED = {name for maker in MAKERS for name in maker.names}

TINY: dict[str, Callable[[], Iterable[Row]]] = {
    "jsonl": partial(transfer.jsonl, ((3, 1),)),
    "texts": partial(transfer.text_folder, 3, 1),
    "opening": partial(opening.rows, (("tiny", 900, 5, 1),)),
    "tagging": partial(tagging.one_pane, 1, (3000, 20)),
    "early key": partial(early_key.rows, 1, "tiny", 3000, 20),
    "memory": partial(memory.rows, 1, "tiny", 3000, 20),
    "memory of marks": partial(marked_memory.rows, 1, 10),
    "articles": partial(library.articles, 30, 1),
    "spans": partial(library.spans, 50, 1),
    "finding": partial(finding.article, 1, (3000, 20)),
    "finding everywhere": partial(finding.everywhere, 5, 1, 600),
    "dashboard": partial(dashboard.rows, 30, 1, 50),
    "scheme": partial(scheme.rows, 40, 1, 50),
    "trust": partial(trust.rows, 30, 1, 1),
    "links": partial(links.rows, (0, 6), 1, (900, 12)),
}


@pytest.fixture(autouse=True)
def nothing_to_collect() -> None:
    """Each measure begins with a collection, which would walk through all that other tests have left.

    Before each test: a window that closes gives back to the collector all that was kept from it.
    """
    gc.freeze()


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("make", TINY.values(), ids=TINY)
def test_rows_of_a_tiny_size_are_well_formed(make: Callable[[], Iterable[Row]]) -> None:
    rows = list(make())
    assert rows
    for made in rows:
        assert list(made) == KEYS
        assert made["name"] in DECLARED
        assert made["runs"] >= 1
        assert 0 < made["median_ms"] <= made["p95_ms"]
        assert made["baseline_ms"] > 0
        assert made["ratio"] > 0


def test_the_runner_writes_each_row_with_exactly_the_agreed_keys(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    maker = Maker("transfer", "text_folder", ("transfer: import of a folder of texts",))
    target = tmp_path / "build" / "bench.json"
    assert runner.main(["--only", "FOLDER", "--out", str(target)], [_Tiny(maker)]) == 0
    (made,) = json.loads(target.read_text("utf-8"))
    assert list(made) == KEYS
    assert "transfer: import of a folder of texts" in capsys.readouterr().out


class _Tiny(Maker):
    """The same rows of a size that takes no time."""

    def __init__(self, maker: Maker) -> None:
        super().__init__(maker.module, maker.function, maker.names)

    def rows(self) -> Iterator[Row]:
        yield from transfer.text_folder(2, 1)


def test_a_word_that_no_row_holds_is_wrong_usage(tmp_path: Path) -> None:
    assert runner.main(["--only", "no such row", "--out", str(tmp_path / "bench.json")]) == 2


def test_makers_without_the_word_are_left_alone() -> None:
    absent = Maker("there_is_no_such_module", "rows", ("another",))
    assert list(runner.measured("word", [absent])) == []


def test_what_costs_minutes_is_measured_by_its_word_and_for_the_page() -> None:
    dear = Maker("built_start", "rows", ("app: start",), only_for="app")
    assert dear.holds("app:")
    assert not dear.holds("")
    assert dear.holds("", dear=True)
    assert not dear.holds("tagging", dear=True)


def test_a_row_that_is_not_declared_is_refused() -> None:
    maker = Maker("transfer", "jsonl", ("something else",))
    with pytest.raises(ValueError, match="does not declare"):
        next(iter(maker.rows_of(partial(transfer.jsonl, ((1, 1),)))))


def test_names_are_declared_once_and_each_target_is_of_a_declared_row() -> None:
    names = [name for maker in MAKERS for name in maker.names]
    assert len(names) == len(set(names))
    assert {name for name, _size in TARGETS} <= DECLARED


def test_subject_and_baseline_are_timed_in_turn_and_what_is_beside_them_is_not() -> None:
    clock = count()
    order: list[str] = []
    one = Task(lambda: order.append("a"), before=lambda: next(clock))
    other = Task(lambda: order.append("b"), after=lambda: next(clock))
    taken = in_turn(2, one, other, warm=1, clock=lambda: float(next(clock)))
    assert order == ["a", "b"] * 3
    assert taken == [[1000, 1000], [1000, 1000]]


def test_a_row_says_median_percentile_and_ratio() -> None:
    made = row("n", "s", [float(n) for n in range(1, 101)], "b", [10.0, 20.0, 30.0])
    assert (made["median_ms"], made["p95_ms"], made["baseline_ms"]) == (50.5, 95.0, 20.0)
    assert made["ratio"] == 2.525
    assert percentile([3.0], 0.95) == 3.0


def test_the_page_says_what_holds_and_what_does_not() -> None:
    (name, size), target = next(iter(TARGETS.items()))
    assert isinstance(target, Target)
    good = row(name, size, [1.0], "bare", [1.0])
    bad = row(name, size, [900.0], "bare", [1.0])
    text = page([good, bad], "38 spans")
    assert "1 of 2 targets hold." in text
    assert "does not hold" in text


def test_the_page_says_how_a_metric_grows() -> None:
    few = row("agreement: one", "100 articles, 3 annotators", [2.0], "bare", [1.0])
    many = row("agreement: one", "1,000 articles, 3 annotators", [20.0], "bare", [100.0])
    text = page([few, many], "38 spans")
    assert "- agreement: one: p = 1.00 (baseline: 2.00)" in text
