"""PySide's own modules, as they are brought into the built program; test_built_program.py tries that they are used."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from bundle import qt_support
from bundle.contents import wanted_script


def test_each_module_is_brought_unchanged_and_compiled(tmp_path: Path) -> None:
    entries = qt_support.support_modules(tmp_path)
    places = [place for place, _, _ in entries]
    first = "shiboken6/files.dir/shibokensupport/signature/"
    tag = sys.implementation.cache_tag
    assert f"{first}loader.py" in places
    assert f"{first}__pycache__/loader.{tag}.pyc" in places
    assert len(places) == 2 * sum(place.endswith(".py") for place in places)
    sources = sys.modules["shibokensupport"].__loader__.zfile  # type: ignore[union-attr]
    for place, source, _ in entries:
        name = place.removeprefix("shiboken6/files.dir/")
        if name.endswith(".py"):
            assert Path(source).read_bytes() == sources.read(name)
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
    archive = sys.modules["shibokensupport"].__loader__.zfile  # type: ignore[union-attr]
    qt_support.support_modules(tmp_path)
    found = qt_support.in_folder(tmp_path / qt_support.PLACE)
    assert found.keys() == {
        name for name in archive.namelist() if name[-3:] == ".py" and "/" in name
    }
    assert all(archive.read(name) == source for name, source in found.items())


def test_a_pyside_that_keeps_them_otherwise_is_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(qt_support, "_PACKAGE", "shibokensupport_of_another_time")
    assert qt_support.support_modules(tmp_path) == []
    assert capsys.readouterr().err.startswith("PySide's modules are left where they are")


def test_no_script_runs_before_ours() -> None:
    assert wanted_script(("start", "bundle/start.py", "PYSOURCE"))
    assert not wanted_script(("pyi_rth_multiprocessing", "hooks/…", "PYSOURCE"))
