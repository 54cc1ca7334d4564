from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bundle.kept_modules import FILE, write_kept

ROOT = Path(__file__).parents[2]
USE = "from bundle.kept_modules import use_kept; use_kept('FOLDER')\n"
# It asks for itself while it runs.
RANDOM = "import tale\nprint('runs')\nheld = {}\nimport random as own\nseen = own.held is held\n"
TEXTS = {
    "tale": ("tale/__init__.py", True, "from tale.told import said\n"),
    "tale.told": ("tale/told.py", False, "said = 'kept'\ndef fail():\n    return 1 / 0\n"),
    "random": (
        "random.py",
        False,
        "import tale\nprint('runs')\nheld = {}\nimport random as own\nseen = own.held is held\n",
    ),
    "textwrap": ("textwrap.py", False, "kept = True\n"),
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    sources = {
        name: (file, is_package, compile(text, file, "exec"))
        for name, (file, is_package, text) in TEXTS.items()
    }
    write_kept(str(tmp_path / FILE), sources)
    return tmp_path


def run(code: str, folder: Path) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", (USE + code).replace("FOLDER", folder.as_posix())],
        cwd=ROOT, capture_output=True, encoding="utf-8", check=True,
    )  # fmt: skip
    return done.stdout.splitlines()


def test_a_module_is_as_from_the_programs_folder(folder: Path) -> None:
    code = (
        "import tale, tale.told, traceback\n"
        "print(tale.said, tale.__file__, *tale.__path__, tale.told.__package__, tale.told.__file__)\n"
        "print(tale.__spec__.loader.is_package('tale'), tale.__spec__.loader.get_source('tale'))\n"
        "try:\n    tale.told.fail()\n"
        "except ZeroDivisionError as error:\n    print(traceback.extract_tb(error.__traceback__)[-1][:3])\n"
    )
    place = folder.as_posix()
    assert run(code, folder) == [
        f"kept {place}/tale/__init__.py {place}/tale tale {place}/tale/told.py",
        "True None",
        "('tale/told.py', 3, 'fail')",
    ]


def test_it_comes_before_any_other_of_its_name(folder: Path) -> None:
    assert run("import textwrap; print(hasattr(textwrap, 'kept'))", folder) == ["True"]


def test_a_late_module_runs_when_it_is_first_used_and_once(folder: Path) -> None:
    code = (
        "import random\n"
        "print(random.__name__, random.__file__ == 'FOLDER/random.py', random.__spec__.name)\n"
        "print(random.seen, hasattr(random, 'nothing'), type(random).__name__)\n"
        "from random import held; print(random.held is held)\n"
    )
    assert run(code, folder) == ["random True random", "runs", "True False module", "True"]


def test_what_is_taken_from_a_late_module_runs_it(folder: Path) -> None:
    assert run("from random import seen; print(seen)", folder) == ["runs", "True"]
    assert run("import random; print('held' in vars(random))", folder) == ["runs", "True"]


def test_threads_wait_until_a_late_module_has_run(folder: Path) -> None:
    code = (
        "import threading, time, random, builtins\n"
        "slow = builtins.print\n"
        "def wait(*words):\n    time.sleep(0.2); slow(*words)\n"
        "builtins.print = wait\n"
        "found = []\n"
        "threads = [threading.Thread(target=lambda: found.append(random.seen)) for _ in range(4)]\n"
        "[one.start() for one in threads]; [one.join() for one in threads]\n"
        "slow(found)\n"
    )
    assert run(code, folder) == ["runs", "[True, True, True, True]"]


def test_what_is_not_kept_is_found_as_ever(folder: Path) -> None:
    (folder / "tale").mkdir()
    (folder / "tale" / "later.py").write_text("said = 'found'\n", "utf-8")
    assert run("import tale.later, json; print(tale.later.said, json.dumps(1))", folder) == [
        "found 1"
    ]


@pytest.mark.parametrize(
    "harm",
    [
        lambda whole: b"",
        lambda whole: whole[:20],
        lambda whole: whole[:-1],
        lambda whole: whole.replace(sys.version.encode(), b"9" + sys.version.encode()[1:]),
    ],
)
def test_a_file_that_cannot_serve_is_left(folder: Path, harm: object) -> None:
    path = folder / FILE
    path.write_bytes(harm(path.read_bytes()))  # type: ignore[operator]
    assert run("import textwrap; print(hasattr(textwrap, 'kept'))", folder) == ["False"]


def test_without_the_file_all_is_found_as_ever(tmp_path: Path) -> None:
    assert run("import textwrap; print(hasattr(textwrap, 'kept'))", tmp_path) == ["False"]
