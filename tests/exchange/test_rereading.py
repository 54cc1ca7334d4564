from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.core.errors import Refused
from annotator.core.layer import Status
from annotator.exchange.importing import import_files
from annotator.exchange.rereading import ENCODINGS, Reread, read_again, samples
from tests.store.test_repairing import dump

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

GREEK = "Ο υπουργός αρνήθηκε.\nΚανείς δεν πληρώθηκε, είπε.\n"
RUSSIAN = "Министр отрицает.\nНикому не платили, сказала она.\n"


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """Two texts, both read as Western ones."""
    with Project.create(tmp_path / "p.annotator") as made:
        made.add_annotator("ana")
        import_files(made, _written(tmp_path), encoding="cp1252")
        yield made


def _written(folder: Path) -> list[Path]:
    pairs = {"greek": GREEK.encode("cp1253"), "russian": RUSSIAN.encode("cp1251")}
    for name, data in pairs.items():
        (folder / f"{name}.txt").write_bytes(data)
    return [folder / f"{name}.txt" for name in pairs]


def reasons(done: Reread) -> list[str]:
    return [problem.reason for problem in done.problems]


def test_a_text_is_read_again_and_undo_takes_that_back(project: Project, tmp_path: Path) -> None:
    (ana,) = [one.id for one in project.annotators()]
    before, garbled = project.content_hash(), project.text("russian")
    done = read_again(project, [tmp_path / "russian.txt"], "cp1251", ana)
    assert done.sentence() == "“russian.txt” was read again."
    assert done.changes is not None
    assert done.changes.articles_listed
    assert project.text("russian") == RUSSIAN
    found = project.article("russian")
    assert (found.title, found.length) == ("Министр отрицает.", len(RUSSIAN))
    assert project.check() == []
    after = project.content_hash()
    assert project.undo(ana).text == "Undo: read russian.txt again as cp1251"
    assert (project.content_hash(), project.text("russian")) == (before, garbled)
    project.redo(ana)
    assert (project.content_hash(), project.text("russian")) == (after, RUSSIAN)
    mark = project.add_span(ana, "russian", [(0, 7)], "denial").focus
    assert project.span(mark).quote == "Министр"  # type: ignore[union-attr]
    # The import that brought it is not taken back under what came later.
    assert project.check() == []


def test_what_somebody_worked_in_keeps_its_text(project: Project, tmp_path: Path) -> None:
    (ana,) = [one.id for one in project.annotators()]
    paths = [tmp_path / "greek.txt", tmp_path / "russian.txt"]
    project.add_span(ana, "greek", [(0, 4)], "denial")
    done = read_again(project, paths, "cp1251", ana)
    assert [problem.path for problem in done.problems] == [str(paths[0])]
    assert reasons(done) == ["somebody has worked in its article, so that keeps its text"]
    assert project.text("russian") == RUSSIAN
    # What was taken back could be done again, in another text.
    project.undo(ana)
    project.undo(ana)
    assert project.spans() == []
    assert reasons(read_again(project, paths[:1], "cp1253", ana)) == reasons(done)
    with pytest.raises(Refused, match="has worked in “greek”"):
        project.reread({"greek": None}, "read again")  # type: ignore[dict-item]


@pytest.mark.parametrize("is_marked", [True, False])
def test_no_undo_and_no_redo_puts_another_text_under_what_was_done_in_it(
    project: Project, tmp_path: Path, is_marked: bool
) -> None:
    ana, ben = project.annotators()[0].id, project.add_annotator("ben").id
    path = [tmp_path / "russian.txt"]
    read_again(project, path, "cp1251", ana)

    def work() -> None:
        if is_marked:
            project.add_span(ben, "russian", [(0, 7)], "denial")
            project.undo(ben)
        else:
            project.set_status(ben, "russian", Status.DONE)

    work()
    with pytest.raises(Refused, match="cannot be undone"):
        project.undo(ana)
    assert project.text("russian") == RUSSIAN
    greek = [tmp_path / "greek.txt"]
    read_again(project, greek, "cp1253", ana)
    project.undo(ana)
    project.set_status(ben, "greek", Status.DONE)
    before = project.content_hash()
    with pytest.raises(Refused, match="cannot be redone"):
        project.redo(ana)
    assert project.content_hash() == before
    assert project.check() == []


def test_why_a_file_is_not_read_again_is_said(project: Project, tmp_path: Path) -> None:
    russian, utf8, gone = (tmp_path / name for name in ("russian.txt", "new.txt", "gone.txt"))
    utf8.write_text(GREEK, "utf-8")
    before = dump(project.path)
    assert reasons(read_again(project, [russian], "cp1252")) == ["reads the same in cp1252"]
    assert reasons(read_again(project, [gone], "cp1251")) == ["is not there"]
    assert reasons(read_again(project, [utf8], "cp1251")) == [
        "is not in the project as it is now: import it"
    ]
    (why,) = reasons(read_again(project, [russian], "shift_jis"))
    assert why.startswith("is not shift_jis, as you chose")
    assert dump(project.path) == before
    import_files(project, [utf8])
    (why,) = reasons(read_again(project, [tmp_path / "greek.txt"], "cp1253"))
    assert why == "in cp1253 it has the same text as the article “new”, so it stays as it is"


def test_samples_show_how_a_file_reads_in_each_encoding_that_fits(tmp_path: Path) -> None:
    _, russian = _written(tmp_path)
    shown = samples(russian)
    assert shown["cp1251"] == "Министр отрицает. Никому не платили, сказала она."
    assert set(shown) <= set(ENCODINGS)
    assert "gb18030" not in shown or shown["gb18030"] != shown["cp1251"]
    russian.write_bytes(b"a" * 70_000 + "Министр".encode("cp1251"))
    assert samples(tmp_path / "none.txt") == {}
    russian.write_bytes("日本の大臣は否定した。".encode("shift_jis") * 6000)
    assert samples(russian)["shift_jis"].startswith("日本の大臣は否定した。")
