from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parents[2]

# Names under which anything can be put, and so nothing found.
SAY_NOTHING = re.compile(r"(^|_)(utils?|misc|commons?|helpers?|managers?|shared|stuff)(_|$)")

# Written with brackets so that this file does not name them either.
OF_ONE_MACHINE = re.compile(
    r"(?<![\w.])/(wor[k]|roo[t]|hom[e]|User[s]|far[m])/"
    r"|py[t]honhosted|py[p]i[.]org|registry[.]np[m]js|deb[.]deb[i]an[.]"
)


def tracked_files() -> list[Path]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=REPOSITORY, capture_output=True, text=True, check=False
    )
    if listed.returncode != 0:
        pytest.skip("not a git checkout")
    paths = (REPOSITORY / name for name in listed.stdout.split("\0") if name)
    return [path for path in paths if path.is_file()]


def lines_of_one_machine(path: Path) -> list[str]:
    try:
        text = path.read_text("utf-8")
    except UnicodeDecodeError:
        return []
    name = path.relative_to(REPOSITORY)
    return [
        f"{name}:{number}: {line[:120]}"
        for number, line in enumerate(text.splitlines(), 1)
        if OF_ONE_MACHINE.search(line)
    ]


def test_modules_have_telling_names() -> None:
    package = REPOSITORY / "annotator"
    modules = [*package.rglob("*.py"), *(path.parent for path in package.rglob("__init__.py"))]
    assert [str(path) for path in modules if SAY_NOTHING.search(path.stem)] == []


@pytest.mark.parametrize("stem", ["utils", "text_helpers", "common", "manager", "misc_dates"])
def test_empty_names_are_recognised(stem: str) -> None:
    assert SAY_NOTHING.search(stem)


def test_tracked_files_name_no_package_host_and_no_path_of_one_machine() -> None:
    assert [line for path in tracked_files() for line in lines_of_one_machine(path)] == []


def test_a_path_of_one_machine_is_recognised() -> None:
    folder = "/".join(["", "home", "ana"])
    assert OF_ONE_MACHINE.search(f"see {folder}/x.txt")
    assert not OF_ONE_MACHINE.search(f"https://example.org{folder}")


def records_without_words(path: Path) -> list[str]:
    tree = ast.parse(path.read_text("utf-8"))
    return [
        f"{path.relative_to(REPOSITORY)}:{found.lineno}: {found.name}"
        for found in ast.walk(tree)
        if isinstance(found, ast.ClassDef)
        and any("dataclass" in ast.unparse(one) for one in found.decorator_list)
        and not ast.get_docstring(found)
    ]


def test_each_record_says_what_it_is() -> None:
    """Python makes up the words of a record without any by `inspect`, which a start has no other use for."""
    files = (REPOSITORY / "annotator").rglob("*.py")
    assert [line for path in files for line in records_without_words(path)] == []
