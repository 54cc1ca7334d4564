"""Formats of one layer: a file for each annotator, and one where only one has marked anything."""

from __future__ import annotations

import io
import re
import unicodedata
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.core.article import NewArticle
from annotator.core.errors import Refused, StorageFailed
from annotator.core.layer import Status
from annotator.core.record import LinkRecord, Record, SpanRecord
from annotator.exchange.exporting import export_jsonl
from annotator.exchange.importing import import_files
from annotator.exchange.outlets import format_at
from annotator.exchange.splitting import parse_split
from annotator.formats.registry import FORMATS, by_name
from tests.full_disk import no_file_over

if TYPE_CHECKING:
    from collections.abc import Iterator

    from annotator.formats.registry import Format

SAMPLE = Path(__file__).parents[2] / "sample_corpus" / "project.jsonl"


@pytest.fixture(scope="module")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Project]:
    with Project.create(tmp_path_factory.mktemp("outlets") / "sample.annotator") as project:
        import_files(project, [SAMPLE])
        yield project


def test_each_annotator_has_a_file(sample: Project, tmp_path: Path) -> None:
    names = [one.name for one in sample.annotators()]
    assert len(names) > 1
    summary = export_jsonl(sample, tmp_path / "out.conll", format=by_name("conll"))
    found = sorted(path.name for path in tmp_path.iterdir())
    assert found == sorted(f"out.{name}.conll" for name in names)
    assert sorted(Path(file.path).name for file in summary.files) == found
    written = sum(file.annotations for file in summary.files)
    assert written + summary.left_out.spans == len(sample.spans())
    assert summary.notes[0].startswith("a file for each annotator: “out.")
    for file in summary.files:
        assert Path(file.path).read_text("utf-8").count("-DOCSTART-") == file.documents


def test_an_article_in_several_files_is_counted_once(sample: Project, tmp_path: Path) -> None:
    marked = {(span.article, span.annotator) for span in sample.spans()}
    articles = {article for article, _ in marked}
    assert len(articles) < len(marked)
    for split in (), parse_split("train=0.5,test=0.5"):
        target = tmp_path / str(len(split)) / "out.conll"
        target.parent.mkdir()
        summary = export_jsonl(sample, target, format=by_name("conll"), split=split)
        assert summary.to_json()["documents"] == len(articles)
        assert summary.sentence().startswith(f"{len(articles)} articles and ")
        assert sum(file.documents for file in summary.files) == len(marked)


def test_people_come_back_from_their_files_with_one_text_for_all(
    sample: Project, tmp_path: Path
) -> None:
    export_jsonl(sample, tmp_path / "out.conll", format=by_name("conll"))
    with Project.create(tmp_path / "again.annotator") as again:
        summary = import_files(again, sorted(tmp_path.glob("*.conll")))
        assert [one.name for one in again.annotators()] == ["Ana", "Ben"]
        told = [note.text for note in summary.notes]
        assert "has its annotator in its name alone; its annotations went to “Ana”" in told
        for one in again.annotators():
            known = sample.annotator(one.name)
            assert known is not None
            here = {article for article, state in again.statuses(one.id).items() if state}
            assert len(here) == len({span.article for span in sample.spans(annotator=known.id)})
        assert len(again.articles()) == len({span.article for span in sample.spans()})
        before = again.content_hash()
        import_files(again, sorted(tmp_path.glob("*.conll"), reverse=True))
        assert again.content_hash() == before


def test_several_people_do_not_go_to_a_stream_where_nothing_says_whose_is_what(
    sample: Project,
) -> None:
    stream = io.BytesIO()
    with pytest.raises(Refused, match="one annotator in a file, and this export has Ana and Ben"):
        export_jsonl(sample, stream, format=by_name("conll"))
    assert stream.getvalue() == b""


def test_no_file_is_replaced_that_nobody_named(sample: Project, tmp_path: Path) -> None:
    target = tmp_path / "out.conll"
    beside = tmp_path / f"out.{sample.annotators()[1].name}.conll"
    beside.write_text("mine", "utf-8")
    for split in (), parse_split("train=0.5,test=0.5"):
        if split:
            beside = beside.rename(tmp_path / f"out.test.{sample.annotators()[1].name}.conll")
        with pytest.raises(Refused, match="is there already"):
            export_jsonl(sample, target, format=by_name("conll"), split=split)
        assert list(tmp_path.iterdir()) == [beside]
        assert beside.read_text("utf-8") == "mine"


def test_one_annotator_has_the_file_that_was_named(sample: Project, tmp_path: Path) -> None:
    name = sample.annotators()[0].name
    target = tmp_path / "out.conll"
    summary = export_jsonl(sample, target, format=by_name("conll"), annotators=[name])
    assert list(tmp_path.iterdir()) == [target]
    assert [file.path for file in summary.files] == [str(target)]
    stream = io.BytesIO()
    export_jsonl(sample, stream, format=by_name("conll"), annotators=[name])
    assert stream.getvalue() == target.read_bytes()


def test_parts_have_a_file_for_each_annotator(sample: Project, tmp_path: Path) -> None:
    parts = parse_split("train=0.5,test=0.5")
    export_jsonl(sample, tmp_path / "out.conll", format=by_name("conll"), split=parts)
    heads = {path.name.rsplit(".", 2)[0] for path in tmp_path.iterdir()}
    assert heads == {"out.test", "out.train"}


@pytest.mark.parametrize("form", [one for one in FORMATS if one.writes], ids=lambda one: one.name)
def test_what_is_written_and_what_is_left_out_are_all_there_is(
    project: Project, tmp_path: Path, form: Format
) -> None:
    text = "He denied it.\n\nShe said:  no.\n"
    marks = {
        "long": ((0, 13),), "within": ((3, 9),), "blank": ((24, 26),), "ends": ((13, 15),),
        "half": ((0, 2), (15, 18)), "other": ((26, 28),),
    }  # fmt: skip
    spans = tuple(SpanRecord("denial", pieces, id) for id, pieces in marks.items())
    ends = [("other", "long"), ("other", "ends"), ("half", "within"), ("long", "far")]
    links = tuple(LinkRecord("denies", *pair, f"l{n}") for n, pair in enumerate(ends))
    far = Record(
        NewArticle("Far away.", "b"), "Ada", spans=(SpanRecord("demand", ((0, 3),), "far"),)
    )
    edit = project.begin_import("import")
    here = Record(NewArticle(text, "a"), "Ada", spans=spans, links=links)
    project.import_records(edit, [far, here])
    assert (len(project.spans()), len(project.links())) == (7, 4)
    summary = export_jsonl(project, tmp_path / "out", format=form)
    told, left = summary.to_json(), summary.left_out
    assert told["annotations"] + left.spans == 7
    assert told["links"] + left.links == 4
    for count, name in (left.spans, "span"), (left.links, "link"):
        why = [re.fullmatch(rf"(\d+) {name}s? .*left out.*", note) for note in summary.notes]
        assert sum(int(one[1]) for one in why if one) == count
    if form.name == "conll":
        assert "1 piece left out of spans whose other pieces are written" in summary.notes
        assert summary.sentence().endswith("; left out: 3 spans and 4 links.")
    if form.name in ("csv", "jsonl"):
        assert "left_out" not in told
        assert summary.sentence().startswith("2 articles, 7 spans and 4 links written to ")


def test_a_stopped_export_leaves_nothing(sample: Project, tmp_path: Path) -> None:
    target = tmp_path / "out.conll"
    stopped = export_jsonl(sample, target, format=by_name("conll"), cancelled=lambda: True)
    assert stopped.cancelled
    assert list(tmp_path.iterdir()) == []


def test_a_folder_of_files_is_not_called_as_one_of_them(tmp_path: Path) -> None:
    folder = "such a file for each article. Name it “x.brat”"
    for name, said in ("x.Ann", folder), ("x.txt", "only read"):
        with pytest.raises(Refused, match=said):
            format_at(tmp_path / name)
    for name, form in ("x.brat", "brat"), ("x.CSV", "csv"), ("x.xyz", None), ("x", None):
        found = format_at(tmp_path / name)
        assert (found and found.name) == form


_HARD = (
    "a/b", "a\\b", "👩‍👩‍👧", "x" * 300, "مريم", "ana", "Ana", "Jos\u00e9", "Jose\u0301", "CON", "com\u00b9", "Ada.",
    "Ada..", "..", "untouched", "annotation.conf", "%41", "-",
)  # fmt: skip
_PATHS = (
    "../../etc/passwd",
    "C:\\x",
    "NUL.txt",
    "trail.",
    "Trail.",
    "\u00e9",
    "e\u0301",
    "a.ann",
    "visual",
    "🇩🇪",
)


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("jsonl", "out.jsonl"),
        ("label-studio", "out.json"),
        ("doccano", "out.jsonl"),
        ("brat", "out.brat"),
        ("conll", "out.conll"),
    ],
)
def test_names_that_are_hard_on_a_disk_go_out_and_come_back(
    project: Project, tmp_path: Path, form: str, name: str
) -> None:
    records = [
        Record(NewArticle(f"Text {n}: nobody denied it.", id), who, spans=(SpanRecord("denial", ((0, 4 + m % 3),)),))
        for n, id in enumerate(_PATHS)
        for m, who in enumerate(_HARD)
        if (n + m) % 3 == 0
    ]  # fmt: skip
    untouched = Record(NewArticle("Nobody has begun this one.", "alone"), "")
    project.import_records(project.begin_import("import"), [untouched, *records])
    out = tmp_path / "out" / name
    out.parent.mkdir()
    summary = export_jsonl(project, out, format=by_name(form), include_untouched=True)
    files = [path for path in out.parent.rglob("*") if path.is_file()]
    assert len({unicodedata.normalize("NFC", str(path)).casefold() for path in files}) == len(files)
    assert all(len(path.name.encode()) < 250 for path in files)
    assert summary.to_json()["annotations"] == len(records)
    if form == "conll":
        # One annotator in a file, whose name is said at the import.
        assert len(files) == len(_HARD) + 1
        return
    with Project.create(tmp_path / "back.annotator") as back:
        import_files(back, [out.parent])
        assert _said(back) == _said(project)
        assert {one.name for one in back.annotators()} == set(_HARD)


def _said(project: Project) -> list[tuple[str, str, object]]:
    """Whose spans stand where, in what text."""
    names = {one.id: one.name for one in project.annotators()}
    return sorted(
        (names[one.annotator], project.text(one.article), one.pieces) for one in project.spans()
    )


def test_nobody_has_a_name_that_no_file_brings_back(project: Project) -> None:
    for name in "a\tb", "a\nb", "x" * 501:
        with pytest.raises(Refused, match="one line of text"):
            project.add_annotator(name)


def test_a_disk_that_is_full_for_the_last_file_leaves_none(
    project: Project, tmp_path: Path
) -> None:
    text = "He denied it. " * 3
    records = [Record(NewArticle(text, "a"), who, Status.DONE) for who in ("Ada", "Bo")]
    more = Record(NewArticle("One more.", "b"), "Bo", Status.DONE)
    project.import_records(project.begin_import("import"), [*records, more])
    out, form = tmp_path / "out.conll", by_name("conll")
    made = export_jsonl(project, out, format=form).files
    first, second = (Path(file.path) for file in made)
    size = second.stat().st_size
    assert size > first.stat().st_size
    first.unlink()
    second.unlink()
    with no_file_over(size - 1), pytest.raises(StorageFailed, match=r"out\.Bo\.conll"):
        export_jsonl(project, out, format=form)
    assert list(tmp_path.glob("*out*")) == []
    export_jsonl(project, out, format=form)
    assert first.exists()
