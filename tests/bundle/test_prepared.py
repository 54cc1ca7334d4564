from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from bundle.prepared import FILE

ROOT = Path(__file__).parents[2]
MAKE = """
import collections, dataclasses, enum, re, typing
@dataclasses.dataclass(frozen=True, slots=True)
class Place:
    start: int
    end: int = 7
class Pair(typing.NamedTuple):
    a: "int"
    b: "str | None" = "x"
pattern = re.compile(r"(?P<word>\\w+)|[“”]", re.IGNORECASE)
said = (Place(3), Place(3) == Place(3, 7), hash(Place(1)) == hash(Place(1, 7)), Pair(1), pattern.flags,
        [found.lastgroup for found in pattern.finditer("ab “É")])
"""
KEEP = "from bundle.preparing import Kept; kept = Kept(); kept.listen()" + MAKE
WRITE = f"{KEEP}\nimport pathlib; kept.write(pathlib.Path('FOLDER')); print(said)"
# Python tells of each text that it compiles.
USE = """
import dataclasses, pathlib, re, sys, typing
import collections
from bundle.prepared import use_prepared
use_prepared(pathlib.Path("FOLDER"))
told = []
sys.addaudithook(lambda event, args: told.append(args) if event == "compile" else None)
"""


def run(code: str, folder: Path) -> list[str]:
    text = code.replace("FOLDER", folder.as_posix())
    # Compiled ahead, so that the hook hears of nothing but texts.
    lines = f"exec(compile({text!r}, 'there', 'exec'))"
    done = subprocess.run(
        [sys.executable, "-c", lines], cwd=ROOT, capture_output=True, encoding="utf-8", check=True
    )
    return done.stdout.splitlines()


def test_records_tuples_and_patterns_come_from_the_file_and_are_as_ever(tmp_path: Path) -> None:
    made = run(WRITE, tmp_path)
    used = run(f"{USE}{MAKE}\nprint(said)\nprint(told)", tmp_path)
    assert used == [*made, "[]"]


def test_pysides_first_step_comes_from_the_file(tmp_path: Path) -> None:
    load = "\nimport PySide6, builtins\n"
    said = "print([args[1] for args in told].count('signature_bootstrap.py'), builtins.compile)"
    assert run(f"{USE}{load}{said}", tmp_path) == ["1 <built-in function compile>"]
    run(f"{KEEP}{load}import pathlib; kept.write(pathlib.Path('FOLDER'))", tmp_path)
    assert run(f"{USE}{load}{said}", tmp_path) == ["0 <built-in function compile>"]


def test_without_the_file_all_is_compiled_as_ever(tmp_path: Path) -> None:
    said, told = run(f"{USE}{MAKE}\nprint(said)\nprint(len(told))", tmp_path)
    assert said == run(WRITE, tmp_path)[0]
    assert int(told) > 0


def test_a_file_of_another_python_is_left(tmp_path: Path) -> None:
    run(
        WRITE.replace(
            "kept.write", "import bundle.prepared as p; p.stamp = lambda: 'old'; kept.write"
        ),
        tmp_path,
    )
    assert (tmp_path / FILE).exists()
    assert int(run(f"{USE}{MAKE}\nprint(len(told))", tmp_path)[0]) > 0


def test_a_broken_file_is_left(tmp_path: Path) -> None:
    run(WRITE, tmp_path)
    whole = (tmp_path / FILE).read_bytes()
    (tmp_path / FILE).write_bytes(whole[: len(whole) // 2])
    assert int(run(f"{USE}{MAKE}\nprint(len(told))", tmp_path)[0]) > 0
