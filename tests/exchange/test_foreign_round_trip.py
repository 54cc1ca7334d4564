"""What is exported for Label Studio and doccano is read back as the same layers, as far as these can carry it."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from annotator import Project
from annotator.core.article import NewArticle
from annotator.core.record import Record
from annotator.exchange.exporting import export_jsonl
from annotator.exchange.importing import NameMaps, import_files
from annotator.formats.reading import ReadOptions
from annotator.formats.registry import by_name
from tests.formats.strategies import SCHEMA, records

NAMES = ("label-studio", "doccano")
SAMPLE = Path(__file__).parents[2] / "sample_corpus" / "project.jsonl"


def exported(project: Project, name: str) -> bytes:
    stream = io.BytesIO()
    export_jsonl(project, stream, format=by_name(name), include_untouched=True)
    return stream.getvalue()


def layers(project: Project) -> list[Any]:
    """What both programs can carry: no links from one article to another."""
    names = {one.id: one.name for one in project.annotators()}
    where = {span.id: span.article for span in project.spans()}
    articles = sorted(
        (row.id, project.text(row.id), row.title, row.source, row.published, row.language, row.url)
        for row in project.articles()
    )  # fmt: skip
    spans = sorted(
        (row.id, row.article, names[row.annotator], row.label, row.pieces, sorted(row.attributes.items()), row.created,
         row.updated)
        for row in project.spans()
    )  # fmt: skip
    links = sorted(
        (names[row.annotator], row.type, row.source, row.target)
        for one in project.annotators()
        for row in project.links(one.id)
        if where[row.source] == where[row.target]
    )
    statuses = [
        (one.name, sorted((id, str(status)) for id, status in project.statuses(one.id).items()))
        for one in project.annotators()
    ]
    return [articles, spans, links, sorted(statuses)]


@pytest.mark.parametrize("name", NAMES)
def test_the_sample_comes_back_and_nothing_is_added_twice(
    project: Project, tmp_path: Path, name: str
) -> None:
    import_files(project, [SAMPLE])
    path = tmp_path / "out.json"
    path.write_bytes(exported(project, name))
    with Project.create(tmp_path / "again.annotator") as again:
        summary = import_files(again, [path])
        assert summary.problems == []
        assert layers(again) == layers(project)
    before = project.content_hash()
    summary = import_files(project, [path])
    assert (summary.problems, summary.annotations.added) == ([], 0)
    assert summary.annotations.unchanged == len(project.spans())
    assert project.content_hash() == before


@pytest.mark.parametrize("name", NAMES)
@given(record=records())
@settings(
    max_examples=40,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
def test_any_record_comes_back_with_every_span(
    tmp_path_factory: pytest.TempPathFactory, name: str, record: Record
) -> None:
    form = by_name(name)
    assert form is not None
    assert form.writer is not None
    assert form.reader is not None
    writer = form.writer()
    path = tmp_path_factory.getbasetemp() / f"one-{name}.json"
    path.write_bytes(writer.begin() + writer.line(record) + writer.end())
    found = list(form.reader(path, ReadOptions(SCHEMA)))
    if not record.article.text.strip():
        return  # no text to either program
    (again,) = [item for item in found if isinstance(item, Record)]
    assert again.article.text == record.article.text
    assert again.article.id == record.article.id
    assert again.article.title == record.article.title
    assert [(one.id, one.label, one.pieces, one.attributes) for one in again.spans] == [
        (one.id, one.label, one.pieces, one.attributes) for one in record.spans
    ]


def test_what_the_other_program_has_no_place_for_is_said(project: Project, tmp_path: Path) -> None:
    import_files(project, [SAMPLE])
    for name, words in (("label-studio", "links to other articles"), ("doccano", "with a speaker")):
        summary = export_jsonl(project, tmp_path / "out", format=by_name(name))
        assert words in "\n".join(summary.notes)


def test_an_export_is_json_as_label_studio_takes_it(project: Project) -> None:
    import_files(project, [SAMPLE])
    tasks = json.loads(exported(project, "label-studio"))
    assert all("sha256" not in task["data"] for task in tasks)
    # Its converters want the numbers, though it gives others to what it imports.
    assert [task["id"] for task in tasks] == list(range(1, len(project.articles()) + 1))
    for task in tasks:
        units = task["data"]["text"].encode("utf-16-le")
        for annotation in task["annotations"]:
            known = {row.get("id") for row in annotation["result"]}
            ends = [
                row[end]
                for row in annotation["result"]
                if row["type"] == "relation"
                for end in ("from_id", "to_id")
            ]
            # A link to another task has no place here.
            assert known.issuperset(ends)
            for row in annotation["result"]:
                if row["type"] == "labels":
                    start, end = row["value"]["start"], row["value"]["end"]
                    assert units[2 * start : 2 * end].decode("utf-16-le") == row["value"]["text"]


@pytest.mark.parametrize("text", ["/0", "https://example.org/a", "notes.pdf"])
def test_an_article_that_looks_like_an_address_comes_back(tmp_path: Path, text: str) -> None:
    form = by_name("label-studio")
    assert form is not None
    assert form.writer is not None
    assert form.reader is not None
    writer = form.writer()
    path = tmp_path / "one.json"
    record = Record(NewArticle(text, id="a", title="0"), annotator="ana")
    path.write_bytes(writer.begin() + writer.line(record) + writer.end())
    (again,) = [one for one in form.reader(path, ReadOptions(SCHEMA)) if isinstance(one, Record)]
    assert again.article.text == text


@pytest.mark.parametrize("name", NAMES)
def test_an_article_without_a_title_comes_back_without_one(
    project: Project, tmp_path: Path, name: str
) -> None:
    untitled = Record(NewArticle("Ada denied it.\nBob asked.", id="a1"), annotator="ana")
    project.import_records(project.begin_import("import 1 article"), [untitled])
    path = tmp_path / "out.json"
    path.write_bytes(exported(project, name))
    with Project.create(tmp_path / "again.annotator") as again:
        import_files(again, [path])
        assert layers(again) == layers(project)
        assert again.articles()[0].title == ""
    assert b"title" not in path.read_bytes()


@pytest.mark.parametrize(
    "row",
    [
        {"id": "7", "text": "Ada denied it.", "meta": {"wiki": 3}, "label": [[0, 3, "denial"]]},
        {"id": 7, "data": {"text": "Ada denied it."}, "meta": {"wiki": 3}, "annotations": []},
    ],
)
def test_what_others_wrote_without_a_title_is_called_after_its_first_line(
    project: Project, tmp_path: Path, row: dict[str, Any]
) -> None:
    (tmp_path / "theirs.json").write_text(json.dumps([row]), "utf-8")
    import_files(project, [tmp_path / "theirs.json"])
    assert [one.title for one in project.articles()] == ["Ada denied it."]


def test_an_empty_project_is_an_empty_list(project: Project) -> None:
    assert json.loads(exported(project, "label-studio")) == []
    assert exported(project, "doccano") == b""


# Whose the annotations are


def example(
    folder: Path, name: str, users: list[int], id: int = 1, text: str = "Ada denied."
) -> Path:
    rows = [
        {"label": "denial", "start_offset": 0, "end_offset": 3 + n, "user": user}
        for n, user in enumerate(users)
    ]
    path = folder / f"{name}.jsonl"
    path.write_text(json.dumps({"id": id, "text": text, "annotations": rows}) + "\n", "utf-8")
    return path


def test_the_annotator_of_the_command_line_overrules_the_only_one_of_a_file(
    project: Project, tmp_path: Path
) -> None:
    path = example(tmp_path, "a", [3, 3])
    import_files(project, [path], annotator="Ana", overrules=True)
    assert [one.name for one in project.annotators()] == ["Ana"]


def test_of_several_annotators_none_is_overruled_but_each_can_be_named(
    project: Project, tmp_path: Path
) -> None:
    path = example(tmp_path, "a", [3, 4])
    summary = import_files(project, [path], annotator="Ana", overrules=True)
    assert "names 2 annotators" in str(summary.notes[0])
    assert {one.name for one in project.annotators()} == {"user 3", "user 4"}
    names = NameMaps(annotators={"user 3": "Ben", "user 4": "Cem"})
    with Project.create(tmp_path / "other.annotator") as other:
        import_files(other, [path], names=names)
        assert {one.name for one in other.annotators()} == {"Ben", "Cem"}


def test_the_files_of_several_users_are_layers_of_the_same_articles(
    project: Project, tmp_path: Path
) -> None:
    for name in ("ana", "ben"):
        row = {"id": 1, "text": "Ada denied.", "label": [[0, 3, "denial"]]}
        (tmp_path / f"{name}.jsonl").write_text(json.dumps(row) + "\n", "utf-8")
    summary = import_files(project, [tmp_path])
    assert summary.problems == []
    assert len(project.articles()) == 1
    assert {one.name for one in project.annotators()} == {"ana", "ben"}


def test_the_same_number_for_another_text_gets_an_id_of_its_own(
    project: Project, tmp_path: Path
) -> None:
    paths = [example(tmp_path, "a", [1]), example(tmp_path, "b", [1], text="Bob asked.")]
    summary = import_files(project, paths)
    assert summary.problems == []
    assert "got an id of its own" in str(summary.notes[0])
    one, other = sorted(article.id for article in project.articles())
    assert one == "1"
    assert other.startswith("1-")
    again = import_files(project, paths)
    assert (again.documents.added, again.documents.unchanged) == (0, 2)
