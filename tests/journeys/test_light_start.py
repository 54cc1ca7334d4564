"""What a start leaves for later, seen from outside: a process of its own, since others have loaded it all here."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# The enumerations of classes that no start needs stand for what is made of them.
START = """
import os, sys
from annotator.app import quick_enums as quick
names, made = [], quick._made
quick._made = lambda empty, name, *rest: (names.append(name), made(empty, name, *rest))[1]
import benchmarks.started as started
from annotator.bootstrap import Program
begun, usual = [], Program.show
def show(program, project):
    from annotator.ui import made_ahead
    from annotator.ui.reading import pane_group
    # On a slow machine these moments would come while it is looked.
    made_ahead._AFTER_MS = pane_group._SAVE_AFTER_MS = 10 ** 6
    begun.append(program)
    return usual(program, project)
Program.show = show
started.window()
print("Key" in names, {"WizardStyle", "HorizontalHeaderFormat"} & set(names))
late = {"click", "sqlite_utils", "hashlib", "annotator.formats.registry", "annotator.core.scheme_edits"}
late |= {f"annotator.store.{one}" for one in "history undoing in_steps sweeping checking summary edit_pages".split()}
reading = "accessible_mirror link_drawing link_canvas link_scene link_sign band_rows outline mouse stood_row"
late |= {f"annotator.ui.reading.{one}" for one in reading.split()}
print(late & set(sys.modules))
# The first key makes the actions, and does what it is for: with Ctrl a command, with Alt a menu.
window = begun[0].window
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
window.activateWindow()
begun[0].app.processEvents()
print(window.book.is_made, window.rooms.made("finding") is not None)
if sys.argv[1] == "first":
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    print(window.book.is_made, window.rooms.made("finding") is not None, flush=True)
else:
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.AltModifier)
    menu = begun[0].app.activePopupWidget()
    print(window.book.is_made, menu.height() > 20 * menu.fontMetrics().height(), flush=True)
os._exit(0)
"""


def test_a_start_makes_no_class_of_widgets_that_it_does_not_use(tmp_path: Path) -> None:
    places = {
        **os.environ,
        "ANNOTATOR_DATA_DIR": str(tmp_path),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
    }
    for turn in "first", "later":
        done = subprocess.run(
            [sys.executable, "-c", START, turn],
            cwd=ROOT, env=places, capture_output=True, encoding="utf-8", check=False,
        )  # fmt: skip
    counted = ["True set()", "set()", "False False", "True True"]
    assert done.stdout.splitlines() == counted, done.stderr
