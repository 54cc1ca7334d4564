"""A process of the program's own, which is asked and answers in lines of JSON, and can be ended at any time."""

from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QProcess, Signal

if TYPE_CHECKING:
    from collections.abc import Sequence


class LineProcess(QObject):
    """One process at a time. `answered` carries what a line says; `ended` that it is gone though nobody stopped it."""

    answered = Signal(object)
    ended = Signal()

    def __init__(self, parent: QObject, command: Sequence[str]) -> None:
        """`command` is what Python, or the stand-alone program, is started with: see `command_of`."""
        super().__init__(parent)
        self._command = list(command)
        self._process: QProcess | None = None

    @property
    def is_running(self) -> bool:
        """Whether there is a process."""
        return self._process is not None

    def start(self) -> None:
        """Start one; what is written meanwhile waits for it."""
        self._process = process = QProcess(self)
        process.setProcessChannelMode(QProcess.ProcessChannelMode.SeparateChannels)
        process.readyReadStandardOutput.connect(self._read)
        process.finished.connect(self._end)
        process.errorOccurred.connect(self._end)
        process.start(sys.executable, self._command)

    def write(self, lines: bytes) -> None:
        """Send lines, each with its line feed, to the process that was started."""
        if self._process is not None:
            self._process.write(lines)

    def close_input(self) -> None:
        """Say that nothing more is asked."""
        if self._process is not None:
            self._process.closeWriteChannel()

    def stop(self) -> None:
        """End the process, if there is one, and say nothing more."""
        process, self._process = self._process, None
        if process is not None:
            process.readyReadStandardOutput.disconnect(self._read)
            process.finished.disconnect(self._end)
            process.errorOccurred.disconnect(self._end)
            process.kill()
            process.waitForFinished()
            process.deleteLater()

    def _read(self) -> None:
        # Whoever hears an answer may stop the process.
        while (process := self._process) is not None and process.canReadLine():
            self.answered.emit(json.loads(bytes(process.readLine().data())))

    def _end(self) -> None:
        self.stop()
        self.ended.emit()


def command_of(argument: str, module: str, paths: Sequence[str]) -> list[str]:
    """What starts `main` of a module of ours: `argument` for the stand-alone program, else Python with these paths.

    Python reads no setting of the user's and looks for no other packages: it is there in a moment.
    """
    if getattr(sys, "frozen", False):
        return [argument]
    begin = " ".join(["from", module, "import", "main"])
    return ["-I", "-S", "-c", f"import sys; sys.path[:0] = {list(paths)!r}; {begin}; main()"]
