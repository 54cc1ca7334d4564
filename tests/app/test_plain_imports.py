from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_pyside_reads_no_source_of_what_is_imported_later() -> None:
    code = (
        "import linecache\n"
        "from annotator.app.plain_imports import import_plainly\n"
        "import_plainly()\n"
        "import annotator.core.errors\n"
        "from PySide6.QtCore import QPoint\n"
        "print([name for name in linecache.cache if 'errors' in name], QPoint(1, 2).x())"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, encoding="utf-8", check=False
    )
    assert done.stdout == "[] 1\n", done.stderr
