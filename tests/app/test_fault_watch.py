"""Reports of faults in files, on a disk that is full."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator.app.fault_watch import FaultWatch
from tests.full_disk import no_file_over

if TYPE_CHECKING:
    from pathlib import Path

_CRASH = "Annotator\n\nFatal Python error: Segmentation fault\n" + "  File somewhere\n" * 40


def test_a_full_disk_costs_no_report_and_leaves_no_half_one(tmp_path: Path, qapp: object) -> None:
    watch = FaultWatch(tmp_path)
    crash = tmp_path / "crash-1.txt"
    home = f'  File "{__file__}", line 1 in main\n'
    crash.write_text(_CRASH + home, "utf-8")
    before = crash.read_text("utf-8")
    with no_file_over(100):
        with pytest.raises(OSError, match="large"):
            watch.save("x" * 200)
        assert watch.crashes() == [crash]
    assert crash.read_text("utf-8") == before
    assert list(tmp_path.iterdir()) == [crash]
    assert watch.crashes() == [crash]
    assert "Segmentation fault" in watch.crash_report(crash)
    assert crash.read_text("utf-8") != before
