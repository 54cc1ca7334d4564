"""Writes what `bundle.prepared` reads: starts the program once, unseen, and keeps what Python worked out meanwhile."""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]
import collections
import dataclasses
import marshal
import os
import re
import subprocess
import sys
import tempfile
from functools import partial
from pathlib import Path
from types import CodeType, SimpleNamespace
from typing import TYPE_CHECKING, Any

from bundle.prepared import FILE, stamp

if TYPE_CHECKING:
    from bundle.contents import Entry
    from bundle.prepared import Made, Pattern, Text


def prepared_file(folder: Path) -> list[Entry]:
    """Write the file into `folder` by a Python of its own; where it goes, nothing where the program cannot start."""
    with tempfile.TemporaryDirectory() as data:
        done = subprocess.run(
            [sys.executable, "-m", "bundle.preparing", str(folder / FILE)],
            cwd=Path(__file__).parents[1],
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "ANNOTATOR_DATA_DIR": data},
            capture_output=True,
            encoding="utf-8",
            check=False,
        )
    if done.returncode:
        last = done.stderr.strip().rpartition("\n")[2]
        print(
            f"Nothing is prepared, and the program starts a little later: {last}", file=sys.stderr
        )
        return []
    return [(FILE, str(folder / FILE), "DATA")]


class Kept:
    """What was worked out since `listen`."""

    def __init__(self) -> None:
        self.texts: dict[Text, CodeType] = {}
        self.patterns: dict[Pattern, Made] = {}
        self._wanted: list[Pattern] = []

    def listen(self) -> None:
        """Hear of each record, named tuple and pattern that is made from now on."""
        dataclasses.exec = partial(self._text, "exec")  # type: ignore[attr-defined]
        collections.eval = partial(self._text, "eval")  # type: ignore[attr-defined]
        compiler: Any = vars(re)["_compiler"]
        usual = compiler.compile
        compiler.compile = partial(self._pattern, usual)
        engine = SimpleNamespace(**{**vars(_sre), "compile": self._engine})
        compiler._sre = engine  # noqa: SLF001 - what patterns are made by is named nowhere else

    def _text(self, mode: str, text: str, *names: Any) -> Any:
        code = compile(text, "<string>", mode, dont_inherit=True)
        self.texts[text, mode] = code
        return eval(code, *names)

    def _pattern(self, usual: Any, pattern: Any, flags: int = 0) -> Any:
        self._wanted.append((pattern, int(flags)))
        try:
            return usual(pattern, flags)
        finally:
            self._wanted.pop()

    def _engine(self, *made: Any) -> Any:
        pattern, flags = self._wanted[-1]
        if isinstance(pattern, str | bytes):
            self.patterns[pattern, flags] = tuple(_plain(part) for part in made)
        return _sre.compile(*made)

    def write(self, path: Path) -> None:
        """Write it all."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(marshal.dumps((stamp(), self.texts, self.patterns)))


def _plain(part: Any) -> Any:
    # Codes and flags are numbers of classes of their own, which the file cannot hold.
    if isinstance(part, int):
        return int(part)
    return [int(one) for one in part] if isinstance(part, list) else part


def main(path: Path) -> None:
    """Start the program, look at it for a moment, and write."""
    kept = Kept()
    kept.listen()
    from annotator.bootstrap import Program
    from annotator.paths import app_paths

    program = Program(app_paths())
    window = program.show(program.first_project(None))
    program.app.processEvents()
    # Made in a quiet moment.
    window.inspector.make_ahead()
    kept.write(path)
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
