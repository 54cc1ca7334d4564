"""The kit's hostile project files, made from a real project of ours: opened, and merged into another one."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from annotator import Project
from annotator.core.article import NewArticle
from annotator.core.errors import ProjectRefused, UserError
from annotator.core.record import Record, SpanRecord

REPOSITORY = Path(__file__).parents[2]
KIT = REPOSITORY.parent / "shared" / "hostile"
MAKE = KIT / "make_hostile.py"
pytestmark = pytest.mark.skipif(not MAKE.is_file(), reason="the shared folder is not here")


def kinds() -> list[dict[str, Any]]:
    if not MAKE.is_file():
        return []
    found: list[dict[str, Any]] = json.loads((KIT / "expectations.json").read_text("utf-8"))[
        "kinds"
    ]
    return [kind for kind in found if kind["format"] == "project"]


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Articles, labels, spans of two annotators, and a history with something undone."""
    path = tmp_path_factory.mktemp("base") / "base.annotator"
    with Project.create(path) as project:
        records = [
            Record(NewArticle(f"Text {n}. It was denied.", id=f"a{n}"), name,
                   spans=(SpanRecord("denial", ((0, 4 + n),), id=f"{name}{n}"),))
            for n in range(5) for name in ("ana", "ben")
        ]  # fmt: skip
        project.import_records(project.begin_import("import"), records)
        ana = project.annotators()[0].id
        project.add_span(ana, "a0", [(0, 9)], "demand")
        project.add_span(ana, "a1", [(0, 9)], "demand")
        project.undo(ana)
    return path


@pytest.fixture(scope="module")
def files(base: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    command = [
        sys.executable,
        str(MAKE),
        "make",
        str(folder),
        "--base-project",
        str(base),
        "--only",
    ]
    subprocess.run([*command, *(kind["id"] for kind in kinds())], check=True, capture_output=True)
    return folder


def state(folder: Path) -> dict[str, tuple[str, int]]:
    return {
        str(path.relative_to(folder)): (
            hashlib.sha256(path.read_bytes()).hexdigest(),
            path.stat().st_mode,
        )
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.endswith("-shm")
    }


def opened(path: Path, content: str) -> str:
    """What became of opening: "loads_as_base", or what the refusal says."""
    try:
        with Project.open(path, write=False) as project:
            assert project.content_hash() == content
            return "loads_as_base"
    except ProjectRefused as error:
        return str(error)


def merged(path: Path, into: Path, content: str) -> str:
    """What became of a merge into an empty project, which a refusal leaves as it was."""
    with Project.create(into) as project:
        before = project.content_hash()
        try:
            project.merge([path])
        except UserError as error:
            assert project.content_hash() == before
            assert project.articles() == []
            assert len(project.history()) == 0
            return str(error)
        assert project.content_hash() == content
        assert project.check() == []
        return "loads_as_base"


def is_accepted(kind: dict[str, Any], said: str, name: str) -> bool:
    for accept in kind["accept"]:
        if accept["outcome"] == said:
            return True
        hints = accept.get("hint", [])
        if accept["outcome"] == "refused" and name in said:
            return not hints or any(hint in said.lower() for hint in hints)
    return False


USUAL = [kind for kind in kinds() if kind["id"] not in ("db-locked", "db-readonly")]


@pytest.mark.parametrize("kind", USUAL, ids=lambda kind: kind["id"])
def test_a_hostile_project_is_met_as_it_should_be(
    kind: dict[str, Any], files: Path, base: Path, tmp_path: Path
) -> None:
    with Project.open(base, write=False) as project:
        content = project.content_hash()
    names = [kind["open"]] if isinstance(kind["open"], str) else kind["open"]
    for number, name in enumerate(names):
        # A copy: what a crash left in a journal beside a file is played back where it may be.
        folder = tmp_path / f"{number}"
        shutil.copytree(files / kind["id"], folder)
        before = state(folder)
        begun = time.monotonic()
        said = opened(folder / name, content)
        assert is_accepted(kind, said, name), said
        said = merged(folder / name, tmp_path / f"ours{number}.annotator", content)
        assert is_accepted(kind, said, name), said
        assert time.monotonic() - begun < 10
        assert state(folder) == before


def test_a_locked_project_is_said_to_be_in_use(files: Path, base: Path, tmp_path: Path) -> None:
    folder = tmp_path / "locked"
    shutil.copytree(files / "db-locked", folder)
    path = folder / "colleague.db"
    (kind,) = [kind for kind in kinds() if kind["id"] == "db-locked"]
    with Project.open(base, write=False) as project:
        content = project.content_hash()
    command = [
        sys.executable,
        str(MAKE),
        "lock",
        str(path),
        "--seconds",
        "30",
        "--mode",
        "exclusive",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as holder:
        try:
            assert holder.stdout is not None
            assert holder.stdout.readline()
            begun = time.monotonic()
            said = opened(path, content)
            assert is_accepted(kind, said, path.name), said
            said = merged(path, tmp_path / "ours.annotator", content)
            assert is_accepted(kind, said, path.name), said
            assert time.monotonic() - begun < 10
        finally:
            holder.kill()
    assert opened(path, content) == "loads_as_base"


def test_a_project_on_a_read_only_medium_opens_read_only(files: Path, base: Path) -> None:
    program = (
        "import sys\n"
        "from annotator import Project\n"
        "from annotator.core.errors import Refused\n"
        "with Project.open(sys.argv[1]) as project:\n"
        "    assert project.read_only\n"
        "    try: project.add_annotator('zoe')\n"
        "    except Refused as refused: print(refused)\n"
        "    print(project.content_hash())\n"
    )
    command = [sys.executable, "-c", program, str(files / "db-readonly" / "ro" / "colleague.db")]
    if os.geteuid() == 0:
        if shutil.which("setpriv") is None:
            pytest.skip("file modes do not hold for root, and setpriv is not here")
        command = ["setpriv", "--bounding-set=-dac_override,-dac_read_search,-fowner", *command]
    before = state(files / "db-readonly")
    done = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    said, content = done.stdout.splitlines()
    assert "reading only" in said
    with Project.open(base, write=False) as project:
        assert content == project.content_hash()
    assert state(files / "db-readonly") == before
