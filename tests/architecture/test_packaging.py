from __future__ import annotations

import re
import subprocess
import sys
import sysconfig
import tomllib
import zipfile
from pathlib import Path

import pytest
from packaging.requirements import Requirement

REPOSITORY = Path(__file__).parents[2]
LOCKS = sorted((REPOSITORY / "requirements").glob("*.txt"))
PIN = re.compile(r"^([a-z0-9-]+)==([^ ]+)(?: ; [^\\]+)? \\$", re.MULTILINE)


def pins(lock: Path) -> dict[str, str]:
    return dict(PIN.findall(lock.read_text("utf-8")))


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel that is built as it is shipped."""
    folder = tmp_path_factory.mktemp("wheel")
    code = f"from hatchling.build import build_wheel; build_wheel({str(folder)!r})"
    subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, check=True, capture_output=True)
    (wheel,) = folder.glob("annotator-*.whl")
    return wheel


@pytest.fixture(scope="module")
def wheel_names(wheel: Path) -> set[str]:
    """Names in the wheel."""
    with zipfile.ZipFile(wheel) as packed:
        return set(packed.namelist())


@pytest.mark.parametrize("folder", ["resources", "sample_corpus"])
def test_wheel_carries_what_is_read_at_run_time(wheel_names: set[str], folder: str) -> None:
    listed = subprocess.run(
        ["git", "ls-files", "-z", folder], cwd=REPOSITORY, capture_output=True, check=True
    )
    shipped = {f"annotator/_data/{name}" for name in listed.stdout.decode().split("\0") if name}
    assert shipped
    assert shipped <= wheel_names


def test_wheel_works_where_the_source_tree_is_not(wheel: Path, tmp_path: Path) -> None:
    """Installed as pip does it, in an environment of its own that borrows only what the wheel depends on."""
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path / "venv"], check=True)
    inside = sysconfig.get_path("purelib", vars={"base": str(tmp_path / "venv")})
    pip = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index"]
    # What is used here is compiled when it is used.
    pip.append("--no-compile")
    subprocess.run([*pip, "--target", inside, wheel], check=True, capture_output=True)
    # After the environment's own: the packages of these tests, but no source tree.
    borrowed = f"import sys; sys.path.append({sysconfig.get_path('purelib')!r})"
    (Path(inside) / "borrowed.pth").write_text(borrowed + "\n", "utf-8")
    python = sysconfig.get_path("scripts", vars={"base": str(tmp_path / "venv")}) + "/python"
    done = subprocess.run(
        [python, "-I", "-m", "annotator", "--self-check"], cwd=tmp_path,
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert (done.returncode, done.stdout.splitlines()[-1:]) == (0, ["Everything works."]), done


def test_wheel_holds_nothing_beside_the_package(wheel_names: set[str]) -> None:
    assert {name.partition("/")[0].partition("-")[0] for name in wheel_names} == {"annotator"}


def test_locks_agree_with_one_another() -> None:
    run = pins(REPOSITORY / "requirements" / "run.txt")
    others = [lock for lock in LOCKS if lock.stem != "installer"]
    assert {lock.name: run.items() - pins(lock).items() for lock in others} == {
        lock.name: set() for lock in others
    }


def test_locks_hold_what_the_package_asks_for() -> None:
    declared = tomllib.loads((REPOSITORY / "pyproject.toml").read_text("utf-8"))
    run = pins(REPOSITORY / "requirements" / "run.txt")
    for line in declared["project"]["dependencies"]:
        asked = Requirement(line)
        assert run[asked.name.lower()] in asked.specifier


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.stem)
def test_every_pin_has_hashes_and_no_host(lock: Path) -> None:
    text = lock.read_text("utf-8")
    assert "://" not in text
    entries = re.split(r"\n(?=[a-z0-9])", text)
    assert [entry.splitlines()[0] for entry in entries if "--hash=sha256:" not in entry] == []
