"""The program as a shell runs it: statuses, streams, no traceback."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from click.testing import CliRunner

from annotator import Project
from annotator.cli.commands import annotator
from annotator.cli.running import report_fault, run
from tests.cli.conftest import ROOT, SAMPLE

COMMAND = [sys.executable, "-m", "annotator"]


def environment(folder: Path, **more: str) -> dict[str, str]:
    return {
        **os.environ,
        "PYTHONPATH": str(ROOT),
        "ANNOTATOR_DATA_DIR": str(folder / "data"),
        **more,
    }


def program(folder: Path, *words: object, **more: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [*COMMAND, *map(str, words)], cwd=folder, env=environment(folder, **more),
        capture_output=True, encoding="utf-8", errors="replace", check=False,
    )  # fmt: skip


def made(folder: Path, *imported: Path) -> None:
    """A project to begin with, made by the commands in this process: to load the program takes longest."""
    project = str(folder / "p.annotator")
    for words in (["new", project], *(["import", project, str(path)] for path in imported)):
        assert CliRunner().invoke(annotator, words).exit_code == 0


def test_a_whole_job_without_a_screen(tmp_path: Path) -> None:
    assert program(tmp_path, "new", "p.annotator").returncode == 0
    done = program(tmp_path, "import", "p.annotator", SAMPLE, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["problems"] == []
    export = program(tmp_path, "export", "p.annotator", "-o", "-", "--include-untouched")
    assert export.stdout == SAMPLE.read_text("utf-8")
    assert [path.name for path in tmp_path.iterdir() if path.name != "data"] == ["p.annotator"]


GONE = (["stats", "gone.annotator"], 1, "“gone.annotator” is not there")
NO_COMMAND = (["no-such"], 2, "No such command")


@pytest.mark.parametrize(("words", "status", "said"), [GONE, NO_COMMAND])
def test_errors_are_sentences(tmp_path: Path, words: list[str], status: int, said: str) -> None:
    done = program(tmp_path, *words)
    assert done.returncode == status
    assert said in done.stderr
    assert "Traceback" not in done.stderr
    assert done.stdout == ""


@pytest.mark.parametrize(
    ("words", "status", "said"),
    [
        GONE,
        (["new", "no/where/p.annotator"], 1, "cannot be made"),
        NO_COMMAND,
        (["import"], 2, "Missing argument"),
    ],
)
def test_errors_are_the_same_without_a_process(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str],
    words: list[str], status: int, said: str,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert run(annotator, words) == status
    out, error = capsys.readouterr()
    assert said in error
    assert "Traceback" not in error
    assert out == ""


def test_an_error_is_json_too(tmp_path: Path) -> None:
    (tmp_path / "empty.annotator").touch()
    done = program(tmp_path, "stats", "empty.annotator", "--json")
    assert done.returncode == 1
    assert "empty" in json.loads(done.stdout)["error"]


def test_any_terminal_will_do(tmp_path: Path) -> None:
    (tmp_path / "é“.txt").write_bytes(b"")
    made(tmp_path)
    done = program(
        tmp_path, "import", "p.annotator", tmp_path, PYTHONIOENCODING="latin-1", PYTHONUTF8="0"
    )
    assert done.returncode == 1
    assert "\\u201c.txt: is empty" in done.stderr
    assert "Traceback" not in done.stderr


def test_help_is_quick_and_loads_no_qt(tmp_path: Path) -> None:
    code = (
        "import sys; from annotator.__main__ import main\n"
        "sys.argv = ['annotator', '--help']\n"
        "try: main()\n"
        "finally: print(sorted(m for m in sys.modules if m.split('.')[0] in"
        " ('PySide6', 'sqlite_utils', 'sqlite3', 'charset_normalizer', 'platformdirs')))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment(tmp_path),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0
    assert done.stdout.splitlines()[-1] == "[]"


def test_commands_load_no_qt(tmp_path: Path) -> None:
    code = (
        "import sys; from annotator.cli.commands import annotator as a\n"
        "for words in (['new', 'p.annotator'], ['import', 'p.annotator', sys.argv[1]], ['stats', 'p.annotator'],\n"
        "              ['check', 'p.annotator'], ['formats'], ['export', 'p.annotator', '-o', 'o.jsonl']):\n"
        "    assert a.main(words, standalone_mode=False) == 0\n"
        "print(any(name.startswith('PySide6') for name in sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, str(SAMPLE)], cwd=tmp_path, env=environment(tmp_path),
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "False"


@pytest.mark.skipif(os.name != "posix", reason="pipes of a shell")
def test_a_reader_that_leaves_early_is_no_error_message(tmp_path: Path) -> None:
    made(tmp_path, SAMPLE)
    shell = f'"{sys.executable}" -m annotator export p.annotator -o - | head -c 10 > /dev/null'
    done = subprocess.run(
        ["bash", "-c", shell], cwd=tmp_path, env=environment(tmp_path), capture_output=True, encoding="utf-8",
        check=False,
    )  # fmt: skip
    assert done.stderr == "" or "written to standard output" in done.stderr


def shell(folder: Path, line: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ["bash", "-c", f'"{sys.executable}" -m annotator {line}'], cwd=folder, env=environment(folder),
        capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full disk on this system")
@pytest.mark.parametrize("words", ["export p.annotator -o -", "stats p.annotator"])
def test_standard_output_that_takes_nothing_is_said(tmp_path: Path, words: str) -> None:
    made(tmp_path, SAMPLE)
    done = shell(tmp_path, f"{words} > /dev/full")
    assert (done.returncode, done.stderr) == (
        1,
        "Standard output cannot be written: No space left on device. What is there of it is not whole.\n",
    )


@pytest.mark.skipif(os.name != "posix", reason="streams of a shell")
def test_standard_output_that_is_closed_is_no_fault(tmp_path: Path) -> None:
    made(tmp_path, SAMPLE)
    done = shell(tmp_path, "export p.annotator -o - >&-")
    assert (done.returncode, done.stderr) == (
        1,
        "Standard output is closed, so nothing can be written to it.\n",
    )
    done = shell(tmp_path, "stats p.annotator >&-")
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(os.name != "posix", reason="pipes of a shell")
def test_what_the_system_calls_standard_output_is_written_to(tmp_path: Path) -> None:
    made(tmp_path, SAMPLE)
    shell = f'"{sys.executable}" -m annotator export p.annotator -o /dev/stdout | cut -c 1-6'
    done = subprocess.run(
        ["bash", "-c", shell], cwd=tmp_path, env=environment(tmp_path), capture_output=True, encoding="utf-8",
        check=False,
    )  # fmt: skip
    assert set(done.stdout.splitlines()) == {'{"id":'}


@pytest.mark.skipif(os.name != "posix", reason="limits of a shell")
def test_standard_input_for_which_there_is_no_room_is_said(tmp_path: Path) -> None:
    made(tmp_path, SAMPLE)
    (tmp_path / "big.jsonl").write_text(json.dumps({"text": "word " * 2000}), encoding="utf-8")
    shell = f'ulimit -f 1; "{sys.executable}" -m annotator import p.annotator - --format jsonl < big.jsonl'
    done = subprocess.run(
        ["bash", "-c", shell], cwd=tmp_path, env=environment(tmp_path), capture_output=True, encoding="utf-8",
        check=False,
    )  # fmt: skip
    assert (done.returncode, "TMPDIR names another folder" in done.stderr) == (1, True), done.stderr


def _heed_ctrl_c() -> None:
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@pytest.mark.skipif(os.name != "posix", reason="signals of a shell")
def test_ctrl_c_leaves_nothing_of_an_import(tmp_path: Path) -> None:
    made(tmp_path)
    os.mkfifo(tmp_path / "slow.txt")
    (tmp_path / "first.jsonl").write_text('{"text": "abc", "spans": []}\n', encoding="utf-8")
    with subprocess.Popen(  # noqa: SIM117 - the pipe can be opened once the program runs
        [*COMMAND, "import", "p.annotator", "first.jsonl", "slow.txt"], cwd=tmp_path, env=environment(tmp_path),
        stderr=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8",
        # A shell that starts the tests in the background lets them, and what they start, ignore Ctrl+C.
        preexec_fn=_heed_ctrl_c,
    ) as running:  # fmt: skip
        with (tmp_path / "slow.txt").open("wb"):  # opens when the program does
            time.sleep(0.2)
            running.send_signal(signal.SIGINT)
            out, error = running.communicate(timeout=20)
    assert (running.returncode, out, error.strip()) == (1, "", "Stopped.")
    with Project.open(tmp_path / "p.annotator") as project:
        assert project.articles() == []
        assert project.check() == []


def test_a_fault_of_ours_is_a_sentence_and_a_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("ANNOTATOR_DATA_DIR", str(tmp_path))
    try:
        raise KeyError("a secret of the text")
    except KeyError as error:
        report_fault(KeyError, error, error.__traceback__)
    said = capsys.readouterr().err
    (report,) = (tmp_path / "log").iterdir()
    assert said.count("\n") == 1
    assert str(report) in said
    assert "test_process.py" in report.read_text("utf-8")
    assert "secret" not in said + report.read_text("utf-8")


def test_a_fault_ends_in_status_1_without_a_traceback(tmp_path: Path) -> None:
    code = (
        "import annotator.cli.commands as c, annotator.__main__ as m, sys\n"
        "c.annotator.commands['formats'].callback = lambda **_: {}['x']\n"
        "sys.argv = ['annotator', 'formats']\n"
        "m.main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment(tmp_path),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    assert "report" in done.stderr


def test_statuses_are_those_of_the_contract(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run(annotator, ["new", "p.annotator"]) == 0
    assert run(annotator, ["new", "p.annotator"]) == 1
    assert run(annotator, ["new"]) == 2
    assert run(annotator, ["--help"]) == 0
    assert run(annotator, ["import", "p.annotator", "gone.txt"]) == 1
    assert "gone.txt: is not there" in capsys.readouterr().err
