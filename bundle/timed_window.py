"""The program as it starts for a person, but that it is gone where it would begin to wait: for `app: start`."""

from __future__ import annotations

import os
import sys

from annotator import preflight
from annotator.paths import app_paths

# What the command line brings along, though it has nothing to say here.
__import__("annotator.cli.commands")
preflight.problem()
preflight.has_display()
from annotator.bootstrap import Program  # noqa: E402

program = Program(app_paths())
# The program writes its faults to a file; here they are to be seen.
sys.excepthook = sys.__excepthook__
window = program.show(program.first_project(None))
for _round in range(3):
    program.app.processEvents()
if not window.panes.panes or window.panes.panes[0].surface.viewport().visibleRegion().isEmpty():
    raise RuntimeError("no article is in sight")
os.write(1, b"usable")
os._exit(0)
