"""Watches for faults of the program itself: in the window, in threads, in Qt, and those that end the process.

An exception ends what it happened in and nothing else: the window and the file live on. What a fatal signal leaves in a
file is offered at the next start. Nothing is sent, and nothing but that file is written unless somebody asks for it.
"""

from __future__ import annotations

import contextlib
import faulthandler
import os
import re
import sys
import threading
import time
from collections import Counter
from typing import TYPE_CHECKING, TextIO

from PySide6.QtCore import (
    QCoreApplication,
    QObject,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
    qVersion,
)

from annotator.core.errors import StorageFailed
from annotator.core.fault import fault_lines, of_crash, system_lines, without_words
from annotator.core.ids import timestamp

if TYPE_CHECKING:
    from pathlib import Path
    from types import TracebackType

    from PySide6.QtCore import QMessageLogContext

_CRASH = "crash-*.txt"
_MOST_CRASHES = 5
_KEPT_S = 30 * 24 * 3600
# A fatal signal leaves no time to shorten paths: that is done by the next start.
# What PySide puts before the words of an exception on its way through Qt.
_BY_QT = re.compile(r"^(?:Error calling Python override of [^ ]+: )+")
_OF_PATHS = "Until the program has started again, paths of code stand here whole."
_NOTE = "This is all that is said. It holds no text, label, note or name.\nIt goes nowhere unless you send it."


class FaultWatch(QObject):
    """`caught` comes in the window's thread, once for each kind of fault and place, wherever it happened.

    `unread` carries a sentence there, each time something could not be read since the disk failed or the file is gone.
    Rooms read where they are painted as well, and need not catch that themselves.
    """

    caught = Signal()
    unread = Signal(str)
    _happened = Signal(object)
    _failed = Signal(str)

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        """`folder` takes the file for a fatal signal, and the reports that somebody asks for."""
        super().__init__(parent)
        self._folder = folder
        self._counts: Counter[tuple[str, ...]] = Counter()
        self._crash_file: TextIO | None = None
        self._happened.connect(self._count)
        # What happened in a thread is told in the window's.
        self._failed.connect(self.unread)

    # Watching

    def begin(self) -> None:
        """Watch all that can be watched, until `end`."""
        self._before = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self.catch
        threading.excepthook = self._catch_in_thread
        sys.unraisablehook = self._catch_unraisable
        qInstallMessageHandler(self._hear)
        self._open_crash_file()

    def end(self) -> None:
        """Watch no more; the file that no fatal signal wrote to goes."""
        sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
        qInstallMessageHandler(None)
        if self._crash_file is not None:
            faulthandler.disable()
            with contextlib.suppress(OSError):
                self._crash_file.close()
                os.unlink(self._crash_file.name)
            self._crash_file = None

    def catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """Python's hook for what nobody caught."""
        if issubclass(kind, KeyboardInterrupt):
            # Ctrl+C in the terminal from which the window was opened.
            QCoreApplication.quit()
            return
        # What Python keeps of it for a debugger would hold painters of windows that go.
        sys.last_value = sys.last_traceback = None
        if issubclass(kind, StorageFailed):
            self._failed.emit(_BY_QT.sub("", str(error)))
            return
        self._happened.emit(fault_lines(error, trace))

    def _catch_in_thread(self, told: threading.ExceptHookArgs) -> None:
        if told.exc_value is not None and told.exc_type is not SystemExit:
            self.catch(told.exc_type, told.exc_value, told.exc_traceback)

    def _catch_unraisable(self, told: sys.UnraisableHookArgs) -> None:
        if told.exc_value is not None:
            self.catch(told.exc_type, told.exc_value, told.exc_traceback)

    def _hear(self, kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
        """Qt's messages go where they always went; of the one that ends the process the file has a line."""
        if kind is QtMsgType.QtFatalMsg and self._crash_file is not None:
            self._crash_file.write(f"Qt: {without_words(message)}\n")
            self._crash_file.flush()
        if sys.stderr is not None:
            sys.stderr.write(f"{message}\n")

    def _count(self, lines: tuple[str, ...]) -> None:
        self._counts[lines] += 1
        # One that comes back with each frame would be said with each frame.
        if self._counts[lines] == 1:
            self.caught.emit()

    # Reports

    def report(self) -> str:
        """All that there is to say of the faults since the start, "" where there were none."""
        if not self._counts:
            return ""
        parts = ["\n".join([*_system(), timestamp()])]
        for lines, times in self._counts.items():
            head = f"{times} times: " if times > 1 else ""
            parts.append(head + "\n".join(lines))
        return "\n\n".join([*parts, _NOTE])

    def save(self, report: str) -> Path:
        """Write a report into a file of its own, and say which; OSError where that cannot be."""
        self._folder.mkdir(parents=True, exist_ok=True)
        stamp = timestamp().replace(":", "")
        number = 1
        while (path := self._folder / f"fault-{stamp}-{number}.txt").exists():
            number += 1
        _put(path, report)
        return path

    # What ended the process

    def _open_crash_file(self) -> None:
        head = "\n".join([*_system(), timestamp(), _OF_PATHS, "", ""])
        name = f"crash-{timestamp().replace(':', '')}-{os.getpid()}.txt"
        # On a full disk nothing is kept of a fatal signal, and the program starts all the same.
        with contextlib.suppress(OSError):
            file = (self._folder / name).open("w", encoding="utf-8")
            file.write(head)
            file.flush()
            self._crash_file = file
            faulthandler.enable(file, all_threads=True)

    def crashes(self) -> list[Path]:
        """Files of earlier starts that a fatal signal wrote to, the latest first; older ones than the last few go."""
        own = self._crash_file.name if self._crash_file else ""
        others = sorted((one for one in self._folder.glob(_CRASH) if str(one) != own), reverse=True)
        found = [path for path in others if _has_dump(path)]
        for path in found:
            _shorten(path)
        left = [path for path in others if path not in found and _is_old(path)]
        for path in (*found[_MOST_CRASHES:], *left):
            with contextlib.suppress(OSError):
                path.unlink()
        return found[:_MOST_CRASHES]

    def crash_report(self, path: Path) -> str:
        """What such a file says, as it is shown and saved; OSError where it is gone."""
        return f"{_shortened(path).strip()}\n\n{_NOTE}"


def _system() -> list[str]:
    return system_lines(f"Qt {qVersion()}")


def _is_old(path: Path) -> bool:
    """Whether its process, which left no word, has ended long since."""
    try:
        return time.time() - path.stat().st_mtime > _KEPT_S
    except OSError:
        return False


def _shortened(path: Path) -> str:
    return of_crash(path.read_text("utf-8", "replace")).replace(f"{_OF_PATHS}\n", "")


def _shorten(path: Path) -> None:
    """Leave nothing in the file above the folder of the program, which may be called after somebody."""
    with contextlib.suppress(OSError):
        if (said := _shortened(path)) != path.read_text("utf-8", "replace"):
            _put(path, said)


def _put(path: Path, text: str) -> None:
    """Write a report whole, or leave what was there; OSError where the disk is full."""
    part = path.with_suffix(".part")
    try:
        part.write_text(text, encoding="utf-8")
        os.replace(part, path)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def _has_dump(path: Path) -> bool:
    try:
        _head, _, dump = path.read_text("utf-8", "replace").partition("\n\n")
    except OSError:
        return False
    return bool(dump.strip())
