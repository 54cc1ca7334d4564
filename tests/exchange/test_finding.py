from __future__ import annotations

import os
from pathlib import Path

import pytest

from annotator.exchange.finding import FoundFile, FoundFiles, batches, find_files
from annotator.formats.registry import by_name


def fill(folder: Path, *names: str) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")


def names(found: FoundFiles, folder: Path) -> list[str]:
    return [file.path.relative_to(folder).as_posix() for file in found.files]


def test_folders_are_searched_through_in_order(tmp_path: Path) -> None:
    fill(tmp_path, "b.txt", "a.jsonl", "z/1.txt", "c/2.txt", "c/1.TXT", ".hidden.txt", ".h/x.txt")
    found = find_files([tmp_path])
    assert names(found, tmp_path) == ["a.jsonl", "b.txt", "c/1.TXT", "c/2.txt", "z/1.txt"]
    assert (found.problems, found.notes) == ([], [])
    assert found.size == sum(file.path.stat().st_size for file in found.files)


def test_other_kinds_in_folders_are_counted(tmp_path: Path) -> None:
    fill(tmp_path, "a.txt", "b.docx", "c.DOCX", "README")
    found = find_files([tmp_path])
    (note,) = found.notes
    assert found.left_out == 3
    assert note.text == "3 files of other kinds left out (“.docx”, “no suffix”)"


def test_annotations_that_stay_out_of_a_folder_are_told(tmp_path: Path) -> None:
    fill(tmp_path, "a.txt", "a.xmi", "b.txt", "b.xmi", "x.conf")
    notes = find_files([tmp_path]).notes
    assert [note.path for note in notes] == [str(tmp_path), str(tmp_path / "a.xmi")]
    assert notes[1].text.startswith("is an annotation file of UIMA (.xmi), which is not read;")


def test_a_text_is_read_with_the_marks_beside_it_and_not_once_more(tmp_path: Path) -> None:
    fill(tmp_path, "a.txt", "a.ann", "b.txt", "in/a.txt", "visual.conf", "annotation.conf")
    assert names(find_files([tmp_path]), tmp_path) == ["a.ann", "b.txt", "in/a.txt"]
    assert find_files([tmp_path]).notes == []
    both = [tmp_path / "a.txt", tmp_path / "a.ann"]
    assert names(find_files(both), tmp_path) == ["a.ann"]
    assert names(find_files([tmp_path / "a.txt"]), tmp_path) == ["a.txt"]
    assert names(find_files([tmp_path], by_name("text")), tmp_path) == [
        "a.txt",
        "b.txt",
        "in/a.txt",
    ]
    marks = find_files([tmp_path], by_name("brat"))
    assert names(marks, tmp_path) == ["a.ann"]
    assert marks.notes[0].text == "2 files of other kinds left out (“.txt”)"


def test_a_folder_without_a_file_to_import_is_refused(tmp_path: Path) -> None:
    fill(tmp_path, "b.docx")
    (problem,) = find_files([tmp_path]).problems
    assert "holds no file" in problem.reason


def test_named_files_of_unknown_kind_are_refused(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(b"PK\x03\x04...word/document.xml")
    fill(tmp_path, "b.xyz", "README")
    reasons = [row.reason for row in find_files(sorted(tmp_path.iterdir())).problems]
    assert "has no suffix" in reasons[0]
    assert "is a Word document (.docx), which is not read" in reasons[1]
    assert "has the suffix “.xyz”" in reasons[2]


def test_a_named_format_goes_before_the_suffix(tmp_path: Path) -> None:
    fill(tmp_path, "README", "in/a.txt", "in/b.jsonl")
    found = find_files([tmp_path / "README", tmp_path / "in"], by_name("text"))
    assert names(found, tmp_path) == ["README", "in/a.txt"]


def test_what_is_not_there_is_refused(tmp_path: Path) -> None:
    found = find_files([tmp_path / "gone.txt", Path("nul\0.txt")])
    assert [row.reason for row in found.problems] == ["is not there", "is no path"]


def test_a_file_is_found_once(tmp_path: Path) -> None:
    fill(tmp_path, "a.txt", "f/b.txt")
    found = find_files([tmp_path / "f/b.txt", tmp_path, tmp_path / "f"])
    assert names(found, tmp_path) == ["f/b.txt", "a.txt"]
    assert found.problems == []


def test_links_that_lead_round_end(tmp_path: Path) -> None:
    fill(tmp_path, "in/a.txt")
    try:
        (tmp_path / "in" / "round").symlink_to(tmp_path / "in", target_is_directory=True)
        (tmp_path / "in" / "broken.txt").symlink_to(tmp_path / "gone.txt")
    except OSError:
        pytest.skip("no links on this system")
    assert names(find_files([tmp_path]), tmp_path) == ["in/a.txt"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes with names on this system")
def test_pipes_in_folders_are_not_waited_for(tmp_path: Path) -> None:
    fill(tmp_path, "a.txt")
    os.mkfifo(tmp_path / "pipe.txt")
    assert names(find_files([tmp_path]), tmp_path) == ["a.txt"]


def test_texts_are_stored_by_hundreds_and_other_files_alone() -> None:
    text, jsonl = by_name("text"), by_name("jsonl")
    assert text is not None
    assert jsonl is not None
    files = [FoundFile(Path(f"{n}.txt"), text, 10) for n in range(1100)]
    files.insert(3, FoundFile(Path("a.jsonl"), jsonl, 10))
    files.append(FoundFile(Path("big.txt"), text, 20_000_000))
    sizes = [len(batch) for batch in batches(files)]
    assert sizes == [1, 500, 500, 101]
    assert [file for batch in batches(files) for file in batch if file.format is text] == [
        file for file in files if file.format is text
    ]
