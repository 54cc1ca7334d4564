from __future__ import annotations

from time import thread_time

from PySide6.QtWidgets import QApplication

from annotator.ui.actions import BY_ID
from benchmarks.first_openings import name_of
from benchmarks.opened import OPENINGS, longest_turn
from benchmarks.registry import MAKERS
from benchmarks.targets import target_of
from benchmarks.timing import row


def test_each_opening_is_declared_and_has_a_limit() -> None:
    names = [name_of(one) for one in OPENINGS]
    (maker,) = (one for one in MAKERS if one.module == "first_openings")
    assert list(maker.names) == names
    assert {id for id in OPENINGS.values() if id} <= set(BY_ID)
    for name in names:
        target = target_of(row(name, "any", [101.0], "bare", [1.0]))
        assert target is not None
        assert not target.holds(row(name, "any", [101.0], "bare", [1.0]))
        assert target.holds(row(name, "any", [99.0], "bare", [1.0]))


def test_the_longest_turn_is_the_one_that_works(qapp: QApplication) -> None:
    def work() -> None:
        until = thread_time() + 0.03
        while thread_time() < until:
            pass

    assert longest_turn(work, 0.05) >= 30
