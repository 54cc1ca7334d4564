"""The reading surface measured against a bare QPlainTextEdit with the same text and no spans, run by run in turn.

`python benchmarks/reading_surface.py [WORD]` prints the table; with a word, only the rows whose name or
size holds it. Times are wall-clock milliseconds from the call to the painted viewport.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import gc
import random
import statistics
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QAbstractScrollArea, QAbstractSlider, QApplication, QPlainTextEdit

from annotator.ui.reading.marks import Mark
from annotator.ui.reading.motions import Motion
from annotator.ui.reading.surface import ReadingSurface
from annotator.ui.theme import page_font

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

Row = dict[str, object]

_BARE = "bare QPlainTextEdit"
_LATIN = tuple(
    "the ministry said that no meter had been opened and the group denied what its own report"  # noqa: SIM905
    " claims about forty homes while engineers asked for raw files before Friday evening".split()
)
_ARABIC = tuple("قالت الوزارة إن العدادات لم تسجل أي محادثة في المنازل ونفت ذلك".split())  # noqa: SIM905
_EMOJI = ("👩‍👩‍👧‍👦", "🇲🇦", "e\u0301a", "😀", "עברית")
LABELS = {
    "allegation": (0, "allegation", "Allegation"),
    "denial": (1, "denial", "Denial"),
    "demand": (2, "demand", "Demand"),
    "evidence": (3, "evidence", "Evidence claim"),
}


@dataclass(frozen=True)
class Case:
    """A document: what to call it, its text, its marks, how often its first paint is measured."""

    size: str
    text: str
    marks: list[Mark]
    loads: int
    bare_runs: int = 1000


def cases(word: str = "") -> Iterator[Case]:
    """The documents of the table whose size holds `word`."""
    for size, length, count, loads in (
        ("5 kB / 50", 5_000, 50, 15),
        ("1 MB / 10,000", 1_000_000, 10_000, 7),
        ("10 MB / 100,000", 10_000_000, 100_000, 3),
    ):
        if word in size:
            text = prose(length)
            yield Case(size, text, marks(text, count), loads)
    if word in "one paragraph of 5 MB / 1,000":
        text = prose(5_000_000).replace("\n", " ")
        yield Case("one paragraph of 5 MB / 1,000", text, marks(text, 1000), 3, bare_runs=1)


def prose(length: int, seed: int = 1) -> str:
    """`length` code points of words in paragraphs: mostly Latin, some Arabic, some mixed with emoji."""
    chance = random.Random(seed)
    parts: list[str] = []
    size = 0
    while size < length:
        kind = chance.random()
        words = _LATIN if kind < 0.8 else _ARABIC if kind < 0.9 else _LATIN + _ARABIC + _EMOJI
        count = chance.randint(30, 140)
        parts.append(" ".join(chance.choices(words, k=count)) + ".\n")
        size += len(parts[-1])
    return "".join(parts)[:length]


def marks(text: str, count: int, seed: int = 2) -> list[Mark]:
    """`count` marks all over the text: a fifth of them overlapping, some very long."""
    chance = random.Random(seed)
    labels = list(LABELS)
    made: list[Mark] = []
    for n in range(count):
        start = chance.randrange(len(text) - 60)
        if made and chance.random() < 0.2:
            start = min(made[-1].start + chance.randint(0, 20), len(text) - 60)
        size = chance.randint(200, 2000) if chance.random() < 0.02 else chance.randint(8, 60)
        made.append(Mark(f"m{n}", ((start, min(start + size, len(text))),), chance.choice(labels)))
    # In the order that the store gives them in.
    made.sort(key=lambda mark: (mark.start, mark.end))
    return [Mark(f"m{n}", mark.pieces, mark.label) for n, mark in enumerate(made)]


# The two widgets


def bare(text: str) -> QPlainTextEdit:
    """The bare widget with the text, painted."""
    widget = QPlainTextEdit()
    widget.setReadOnly(True)
    widget.setFont(page_font(16))
    widget.resize(700, 900)
    widget.setPlainText(text)
    _show(widget)
    return widget


def surface(case: Case) -> ReadingSurface:
    """The reading surface with text and marks, painted."""
    widget = ReadingSurface()
    widget.set_labels(LABELS)
    widget.resize(700, 900)
    widget.set_text(case.text)
    widget.set_marks(case.marks)
    _show(widget)
    return widget


def _show(widget: QAbstractScrollArea) -> None:
    widget.show()
    paint(widget)


def paint(widget: QAbstractScrollArea) -> None:
    """Let everything that waits be painted."""
    QApplication.sendPostedEvents()
    QApplication.processEvents()


# Measuring


def in_turn(runs: int, bare_runs: int, *calls: Callable[[int], object]) -> list[list[float]]:
    """Milliseconds of each run of the calls, taken in turn so that what else runs here hits all alike.

    The last is the bare widget's, which may be too slow to run so often.
    """
    taken: list[list[float]] = [[] for _ in calls]
    for n in range(runs):
        for times, call in zip(taken, calls[: None if n < bare_runs else -1], strict=False):
            times.append(_timed(call, n))
    return taken


def _timed(call: Callable[[int], object], n: int) -> float:
    start = perf_counter()
    kept = call(n)
    taken = (perf_counter() - start) * 1000
    if isinstance(kept, QAbstractScrollArea):
        kept.close()
        kept.deleteLater()
    return taken


def row(name: str, size: str, ours: list[float], theirs: list[float]) -> Row:
    """A row of the table, as scripts read it."""
    median, baseline = statistics.median(ours), statistics.median(theirs)
    return {
        "name": name,
        "size": size,
        "median_ms": round(median, 3),
        "p95_ms": round(sorted(ours)[max(round(len(ours) * 0.95) - 1, 0)], 3),
        "baseline": _BARE,
        "baseline_ms": round(baseline, 3),
        "ratio": round(median / baseline, 3) if baseline else 0.0,
        "runs": len(ours),
    }


def rows(word: str = "") -> Iterable[Row]:
    """All rows; with a `word`, of the documents whose size holds it."""
    application = QApplication.instance() or QApplication([])
    for case in cases(word):
        yield from _case_rows(case)
    del application


def _case_rows(case: Case) -> Iterator[Row]:
    gc.collect()
    often = case.bare_runs
    loads = in_turn(case.loads, often, lambda _: surface(case), lambda _: bare(case.text))
    yield row("reading: first paint", case.size, *loads)
    QApplication.processEvents()
    pair = Pair(surface(case), bare(case.text), case)
    added, removed, repainted = _marking(pair)
    yield row("reading: add a span, painted", case.size, added, repainted)
    yield row("reading: remove a span, painted", case.size, removed, repainted)
    yield row("reading: move the caret, painted", case.size, *_moving(pair))
    yield row("reading: page scroll", case.size, *_paging(pair))
    yield row("reading: hit test", case.size, *_hitting(pair))
    yield row("reading: jump to a place", case.size, *_jumping(pair))
    pair.ours.close()
    pair.theirs.close()


@dataclass(frozen=True)
class Pair:
    """The two widgets, showing the same."""

    ours: ReadingSurface
    theirs: QPlainTextEdit
    case: Case

    def in_turn(self, runs: int, *calls: Callable[[int], object]) -> list[list[float]]:
        """As the function."""
        return in_turn(runs, self.case.bare_runs, *calls)

    def repaint_bare(self, _n: int) -> None:
        """Paint the bare widget's page again."""
        self.theirs.viewport().update()
        paint(self.theirs)


def _marking(pair: Pair) -> list[list[float]]:
    ours = pair.ours
    ours.set_place(len(pair.case.text) // 2)
    start = ours.place()
    paint(ours)

    def add(n: int) -> None:
        ours.add_mark(Mark(f"new{n}", ((start + 7 * n, start + 7 * n + 30),), "denial"))
        paint(ours)

    def remove(n: int) -> None:
        ours.remove_mark(f"new{n}")
        paint(ours)

    return pair.in_turn(60, add, remove, pair.repaint_bare)


def _moving(pair: Pair) -> list[list[float]]:
    ours = pair.ours
    ours.set_caret(ours.place() + 100)
    motions = [Motion.NEXT_CHARACTER, Motion.NEXT_WORD, Motion.LINE_DOWN, Motion.LINE_UP]

    def move(n: int) -> None:
        ours.move(motions[n % 4], extend=n % 8 > 3)
        paint(ours)

    return pair.in_turn(60, move, pair.repaint_bare)


def _paging(pair: Pair) -> list[list[float]]:
    ours, theirs = pair.ours, pair.theirs
    ours.set_place(0)
    theirs.verticalScrollBar().setValue(0)
    paint(ours)
    # Down, and in a short text up again.
    few = len(pair.case.text) < 50_000

    def page(widget: QAbstractScrollArea, n: int) -> None:
        actions = QAbstractSlider.SliderAction
        back = few and n % 2
        step = actions.SliderPageStepSub if back else actions.SliderPageStepAdd
        widget.verticalScrollBar().triggerAction(step)
        paint(widget)

    return pair.in_turn(40, lambda n: page(ours, n), lambda n: page(theirs, n))


def _hitting(pair: Pair) -> list[list[float]]:
    chance = random.Random(3)
    offsets = [chance.randrange(len(pair.case.text)) for _ in range(400)]
    middle = pair.theirs.rect().center()
    return pair.in_turn(
        len(offsets),
        lambda n: pair.ours.marks_at(offsets[n]),
        lambda _: pair.theirs.cursorForPosition(middle),
    )


def _jumping(pair: Pair) -> list[list[float]]:
    chance = random.Random(4)
    places = [chance.random() for _ in range(30)]

    def jump(widget: QAbstractScrollArea, share: float) -> None:
        bar = widget.verticalScrollBar()
        bar.setValue(round(bar.maximum() * share))
        paint(widget)

    return pair.in_turn(
        len(places), lambda n: jump(pair.ours, places[n]), lambda n: jump(pair.theirs, places[n])
    )


def main() -> None:
    """Print the table."""
    for found in rows(sys.argv[1] if len(sys.argv) > 1 else ""):
        print(
            f"{found['size']!s:<32}{found['name']!s:<36}{found['median_ms']:>10} ms"
            f"  p95 {found['p95_ms']:>10}  bare {found['baseline_ms']:>10}  x{found['ratio']}"
        )


if __name__ == "__main__":
    main()
