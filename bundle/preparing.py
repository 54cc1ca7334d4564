"""Writes what `bundle.prepared` and `bundle.kept_modules` read: what Python made when the program started, unseen."""

from __future__ import annotations

import _sre  # type: ignore[import-not-found]
import builtins
import collections
import dataclasses
import marshal
import os
import re
import subprocess
import sys
import tempfile
import typing
from functools import partial
from importlib.machinery import SourceFileLoader
from pathlib import Path
from types import CodeType, SimpleNamespace
from typing import TYPE_CHECKING, Any

from bundle import kept_modules, prepared
from bundle.qt_support import PLACE, support_sources

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bundle.contents import Entry
    from bundle.kept_modules import Source
    from bundle.prepared import Made, Pattern, Text


# It writes descriptions of modules for editors. PySide loads it at each start and calls nothing in it.
_LEFT_EMPTY = "shibokensupport.signature.lib.pyi_generator"

_usual_compile = compile


def prepared_files(folder: Path, modules: Iterable[str]) -> list[Entry]:
    """Write the files into `folder`, in another process; PyInstaller's entries for them, none where it cannot start.

    `modules` are the names of those that the program has with it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as data:
        # Twice: the first start makes the sample project; what is kept is of the second, which is like all later ones.
        for words in [], [str(folder)]:
            done = subprocess.run(
                [sys.executable, "-m", "bundle.preparing", *words],
                input="\n".join(modules),
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
    files = prepared.FILE, kept_modules.FILE
    return [(file, str(folder / file), "DATA") for file in files]


class Kept:
    """What was worked out since `listen`."""

    def __init__(self) -> None:
        self.texts: dict[Text, CodeType] = {}
        self.patterns: dict[Pattern, Made] = {}
        self.modules: dict[str, Source] = {}
        self._wanted: list[Pattern] = []

    def listen(self) -> None:
        """Hear of each record, named tuple and pattern that is made from now on."""
        dataclasses.exec = partial(self._text, "exec")  # type: ignore[attr-defined]
        collections.eval = partial(self._text, "eval")  # type: ignore[attr-defined]
        typing.compile = self._compile  # type: ignore[attr-defined]
        vars(builtins)["compile"] = self._compile
        compiler: Any = vars(re)["_compiler"]
        usual = compiler.compile
        compiler.compile = partial(self._pattern, usual)
        engine = SimpleNamespace(**{**vars(_sre), "compile": self._engine})
        compiler._sre = engine  # noqa: SLF001 - what patterns are made by is named nowhere else

    def _text(self, mode: str, text: str, *names: Any) -> Any:
        code = compile(text, "<string>", mode, dont_inherit=True)
        self.texts[text, mode] = code
        return eval(code, *names)

    def _compile(self, text: Any, file: str, mode: str, *others: Any, **options: Any) -> Any:
        code = _usual_compile(text, file, mode, *others, **options)
        if file in ("<string>", prepared.BY_PYSIDE):
            self.texts[text, mode] = code
        return code

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

    def keep_modules(self, names: Iterable[str]) -> None:
        """Keep those of `names` that were loaded from sources, Python's own, and PySide's support modules."""
        for name in {*names, *_of_python()} & set(sys.modules):
            loader = getattr(sys.modules[name], "__loader__", None)
            if isinstance(loader, SourceFileLoader):
                self._keep(name, loader.get_code(name), loader.is_package(name))
        for path, source in support_sources().items():
            name = path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
            if name in sys.modules:
                text = b"" if name == _LEFT_EMPTY else source
                code = compile(text, path, "exec", dont_inherit=True, optimize=0)
                self._keep(name, code, path.endswith("/__init__.py"), f"{PLACE}/")

    def _keep(self, name: str, code: CodeType | None, is_package: bool, place: str = "") -> None:
        if code is not None:
            path = place + name.replace(".", "/") + ("/__init__.py" if is_package else ".py")
            self.modules[name] = path, is_package, _moved(code, path)

    def write(self, folder: Path) -> None:
        """Write it all into files in `folder`."""
        kept_modules.write_kept(str(folder / kept_modules.FILE), self.modules)
        (folder / prepared.FILE).write_bytes(
            marshal.dumps((prepared.stamp(), self.texts, self.patterns))
        )


def _plain(part: Any) -> Any:
    # Codes and flags are numbers of classes of their own, which the file cannot hold.
    if isinstance(part, int):
        return int(part)
    return [int(one) for one in part] if isinstance(part, list) else part


def _of_python() -> set[str]:
    return {name for name in sys.modules if name.partition(".")[0] in sys.stdlib_module_names}


def _moved(code: CodeType, path: str) -> CodeType:
    """`code` and all in it as from `path`: no folder of this machine."""
    held = tuple(_moved(one, path) if isinstance(one, CodeType) else one for one in code.co_consts)
    return code.replace(co_filename=path, co_consts=held)


def main(folder: Path | None, modules: Iterable[str]) -> None:
    """Start the program as `annotator.__main__` does, look at it for a moment, and write into `folder`, if any."""
    kept = Kept()
    kept.listen()
    # A start goes through all of these.
    from annotator import __main__, cli, launch, preflight
    from annotator.cli import opening, running

    del __main__, cli, opening, running
    preflight.problem()
    launch.load_qt()
    from annotator.bootstrap import Program
    from annotator.paths import app_paths

    program = Program(app_paths())
    window = program.show(program.first_project(None))
    program.app.processEvents()
    kept.keep_modules(modules)
    # Made in a quiet moment.
    window.inspector.make_ahead()
    if folder is not None:
        kept.write(folder)
    os._exit(0)


if __name__ == "__main__":
    main(Path(sys.argv[1]) if sys.argv[1:] else None, sys.stdin.read().splitlines())
