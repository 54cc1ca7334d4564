"""PySide's own modules, as they are brought into the built program; test_built_program.py tries that they are used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bundle import qt_support
from bundle.contents import wanted_script


def kept_by_pyside() -> dict[str, bytes]:
    """PySide's modules as they are loaded here: out of its library, or out of the folder that `make` had it write."""
    loader = sys.modules["shibokensupport"].__loader__
    if archive := getattr(loader, "zfile", None):
        names = [name for name in archive.namelist() if name.endswith(".py") and "/" in name]
        return {name: archive.read(name) for name in names}
    folder = Path(str(sys.modules["shibokensupport"].__file__)).parent
    found = {path for path in folder.rglob("*") if path.suffix == ".py"}
    return {
        f"shibokensupport/{path.relative_to(folder).as_posix()}": path.read_bytes()
        for path in found
    }


def test_each_module_is_brought_unchanged_and_compiled(tmp_path: Path) -> None:
    entries = qt_support.support_modules(tmp_path)
    places = [place for place, _, _ in entries]
    first = "shiboken6/files.dir/shibokensupport/signature/"
    tag = sys.implementation.cache_tag
    assert f"{first}loader.py" in places
    assert f"{first}__pycache__/loader.{tag}.pyc" in places
    assert len(places) == 2 * sum(place.endswith(".py") for place in places)
    sources = kept_by_pyside()
    for place, source, _ in entries:
        name = place.removeprefix("shiboken6/files.dir/")
        if name.endswith(".py"):
            assert Path(source).read_bytes() == sources[name]
        else:
            # Bit 0: it is known by a hash; bit 1, to look the source's hash up, is not set. No folder of this machine.
            assert Path(source).read_bytes()[4] == 1
            assert str(tmp_path).encode() not in Path(source).read_bytes()


def test_the_compiled_modules_stand_without_their_sources(tmp_path: Path) -> None:
    entries = qt_support.support_modules(tmp_path)
    for _, source, _ in entries:
        if source.endswith(".py"):
            Path(source).write_text("this is no Python", encoding="utf-8")
    code = "import shibokensupport.feature as f; print(f.all_feature_names)"
    done = subprocess.run(
        [sys.executable, "-S", "-c", f"import sys; sys.path.insert(0, sys.argv[1]); {code}",
         str(tmp_path / qt_support.PLACE)],
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert "snake_case" in done.stdout, done.stderr


def test_modules_that_lie_in_a_folder_already_are_the_same(tmp_path: Path) -> None:
    qt_support.support_modules(tmp_path)
    assert qt_support.in_folder(tmp_path / qt_support.PLACE) == kept_by_pyside()


def test_a_pyside_that_keeps_them_otherwise_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(qt_support, "_PACKAGE", "shibokensupport_of_another_time")
    assert qt_support.support_modules(tmp_path) == []
    assert capsys.readouterr().err.startswith("PySide's modules are left where they are")


def test_no_script_runs_before_ours() -> None:
    assert wanted_script(("start", "bundle/start.py", "PYSOURCE"))
    assert not wanted_script(("pyi_rth_multiprocessing", "hooks/…", "PYSOURCE"))
