"""brat's files through the window: a folder of them in, and a folder of them out."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

    from tests.journeys.standing import Standing


def test_a_folder_of_brat_comes_in_and_goes_out_again(standing: Standing, tmp_path: Path) -> None:
    given, out = tmp_path / "in", tmp_path / "out.brat"
    given.mkdir()
    (given / "wire.txt").write_text("The ministry denied it.\nNobody asked.\n", "utf-8")
    (given / "wire.ann").write_text(
        "T1\tdenial 0 22;24 30\tThe ministry denied it Nobody\n", "utf-8"
    )
    (given / "bad.txt").write_text("Nobody came.", "utf-8")
    (given / "bad.ann").write_text("\nT1\tdenial 0 99\tNobody\n", "utf-8")
    driver = standing.driver()
    window, project = driver.window, driver.window.workspace.project
    before = project.article_count()
    standing.answers.folder = given
    driver.press("Ctrl+Shift+I")
    window.project_hands.wait()
    assert "bad.ann, line 2: T1: 0 99 is no stretch of its text" in window.notice.text
    assert project.article_count() == before + 1
    (span,) = project.spans("wire")
    assert (span.label, span.pieces) == ("denial", ((0, 22), (24, 30)))
    standing.answers.export = out
    driver.press("Ctrl+E")
    window.project_hands.wait()
    assert "links to other articles left out: brat has none" in window.notice.text
    (path,) = out.glob("*/wire.ann")
    assert path.read_text("utf-8").startswith(
        "T1\tdenial 0 22;24 30\tThe ministry denied it Nobody\n"
    )
    driver.press("Ctrl+E")
    window.project_hands.wait()
    assert "is there already, and not empty" in window.notice.text
    # One of its files stands for no project, and a text neither: nothing is written in their name.
    for name, said in ("out.ann", "“out.brat”"), ("out.txt", "only read"):
        standing.answers.export = tmp_path / name
        driver.press("Ctrl+E")
        window.project_hands.wait()
        assert said in window.notice.text
        assert not standing.answers.export.exists()
