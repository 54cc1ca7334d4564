from __future__ import annotations

from pathlib import Path

import pytest

from annotator.core.errors import UserError
from tests.cli.conftest import Run


def test_the_report_is_one_file_in_place_of_the_old_one(
    run: Run, sample: str, tmp_path: Path
) -> None:
    page = tmp_path / "report.html"
    page.write_text("old", "utf-8")
    words = ("report", sample, "-o", page, "--bootstrap", 5, "--cases", 1)
    assert "any browser" in run(*words, "--annotator", "Ben", "--annotator", "Ana").stdout
    text = page.read_text("utf-8")
    assert '<h1 dir="auto">Agreement of Ben and Ana</h1>' in text
    assert text.count('class="case"') == 1
    assert [each.name for each in tmp_path.iterdir() if each.name.endswith(".part")] == []


def test_what_cannot_be_written_is_refused(run: Run, sample: str) -> None:
    with pytest.raises(UserError, match="project itself"):
        run("report", sample, "-o", sample, "--bootstrap", 0)
    with pytest.raises(UserError, match="Zoe"):
        run("report", sample, "-o", "r.html", "--annotator", "Ana", "--annotator", "Zoe")
    assert not Path("r.html").exists()


def test_a_report_for_standard_output_is_no_file(
    run: Run, sample: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    said = run("report", sample, "-o", "-", "--bootstrap", 5, "--cases", 1).stdout
    assert said.startswith("<!DOCTYPE html>")
    assert said.rstrip().endswith("</html>")
    assert not Path("-").exists()
