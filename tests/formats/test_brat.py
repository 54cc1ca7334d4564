from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, given, settings

from annotator.core.article import NewArticle
from annotator.core.errors import Problem
from annotator.core.layer import Status
from annotator.core.record import LinkRecord, Record, SpanRecord
from annotator.core.schema import Attribute, Label, LinkType, Schema
from annotator.formats import brat
from annotator.formats.brat_lines import LINE_ENDS
from annotator.formats.brat_writing import Standoff
from annotator.formats.reading import Item, Note, ReadOptions, RefusedForLabels
from tests.formats.strategies import SCHEMA, records

TEXT = "Ada denied it.\nBo asked 👍🏽 why, and left.\n"
TUTORIAL = Path(__file__).parents[3] / "shared" / "corpora" / "brat-tutorial-news"


def read(
    folder: Path,
    ann: str | bytes,
    text: str | bytes = TEXT,
    schema: Schema = SCHEMA,
    name: str = "a",
    **said: object,
) -> list[Item]:
    for suffix, data in ((".ann", ann), (".txt", text)):
        raw = data.encode("utf-8") if isinstance(data, str) else data
        (folder / f"{name}{suffix}").write_bytes(raw)
    return list(brat.read(folder / f"{name}.ann", ReadOptions(schema, **said)))  # type: ignore[arg-type]


def the_record(items: list[Item]) -> Record:
    (record,) = [item for item in items if isinstance(item, Record)]
    return record


def said(items: list[Item]) -> str:
    return "\n".join(str(item) for item in items if isinstance(item, Problem | Note))


def write(folder: Path, *rows: Record, schema: Schema = SCHEMA) -> list[str]:
    writer = Standoff(schema)
    for row in rows:
        for name, data in writer.files(row):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(data)
    return writer.notes()


def plain_marks(path: Path) -> list[tuple[str, list[tuple[int, int]], str]]:
    """Another reading than the program's: each T line taken apart by hand, its words compared with the text."""
    text = path.with_suffix(".txt").read_bytes().decode("utf-8")
    found = []
    for row in path.read_bytes().decode("utf-8").split("\n"):
        if row.startswith("T"):
            _, data, words = row.split("\t", 2)
            label, ends = data.split(" ", 1)
            pieces = [(int(a), int(b)) for a, b in (one.split(" ") for one in ends.split(";"))]
            assert " ".join(text[a:b] for a, b in pieces) == words
            found.append((label, pieces, words))
    return found


# What is read


def test_every_kind_of_line(tmp_path: Path) -> None:
    ann = (
        "T1\tdenial 0 3;4 10\tAda denied\nT2\tdemand 15 17;26 29\tBo why\n\nT3\tallegation 15 23\tBo asked\n"
        "E1\tallegation:T3 answers:T1 answers2:T2\nR1\tdenies Arg1:T1 Arg2:T2\t\n*\tsupports T1 T2 T3\n"
        "A1\tspeaker T1 Ada\nM1\tcertain T1\nN1\tReference T1 Wiki:7\tAda\n#1\tAnnotatorNotes T1\tis this one?\n"
        "#2\tAnnotatorNotes E1\ton the event\n#3\tAnnotatorNotes R1\tlost\n"
    )
    items = read(tmp_path, ann.replace("26 29", "27 30"))
    record = the_record(items)
    assert (record.article.id, record.article.title, record.status) == (
        "a",
        "Ada denied it.",
        Status.BEGUN,
    )
    assert record.article.text == TEXT
    assert [(one.label, one.pieces, one.attributes) for one in record.spans] == [
        ("denial", ((0, 3), (4, 10)), {"speaker": "Ada", "note": "is this one?"}),
        ("demand", ((15, 17), (27, 30)), {}),
        ("allegation", ((15, 23),), {"note": "on the event"}),
    ]
    places = {one.id: number for number, one in enumerate(record.spans, 1)}
    assert [(one.type, places[one.source], places[one.target]) for one in record.links] == [
        ("answers", 3, 1), ("answers", 3, 2), ("denies", 1, 2), ("supports", 1, 2), ("supports", 2, 3),
    ]  # fmt: skip
    for words in ("events became spans", "(N) were left out", "(*) became links", "its attributes “certain” left out",
                  "its notes “AnnotatorNotes” on relations left out", "went to “imported”"):  # fmt: skip
        assert words in said(items)


def test_a_text_nobody_marked_is_an_article_alone(tmp_path: Path) -> None:
    (item,) = read(tmp_path, b"")
    assert isinstance(item, Record)
    assert (item.annotator, item.spans) == ("", ())


def test_a_mark_over_two_lines_is_one_piece_and_names_of_people_are_labels(tmp_path: Path) -> None:
    record = the_record(read(tmp_path, "T1\tEvidence_claim 4 14;15 17\tdenied it. Bo\n",
                             label_map={"Evidence_claim": "Evidence claim"}))  # fmt: skip
    assert [(one.label, one.pieces) for one in record.spans] == [("evidence_claim", ((4, 17),))]


@pytest.mark.parametrize(
    ("ann", "text", "expected"),
    [
        ("T1\tdenial 16 18\tBo\n", TEXT.replace("\n", "\r\n"), ((15, 17),)),
        ("T1\tdenial 15 17\tBo\r\n", TEXT.replace("\n", "\r\n"), ((15, 17),)),
        ("T1\tdenial 15 17\tBo\n", "\ufeff" + TEXT, ((15, 17),)),
        ("T1\tdenial 16 18\tBo\n", "\ufeff" + TEXT, ((15, 17),)),
        ("T1\tdenial 29 32\twhy\n", TEXT, ((27, 30),)),
        ("\ufeffT1\tdenial 0 3\n", TEXT, ((0, 3),)),
    ],
)  # fmt: skip
def test_line_ends_marks_and_other_units_are_made_code_points(
    tmp_path: Path, ann: str, text: str, expected: object
) -> None:
    (span,) = the_record(read(tmp_path, ann, text)).spans
    assert span.pieces == expected


def test_another_encoding_is_guessed_for_both_files_and_said(tmp_path: Path) -> None:
    text = "Le ministre a nié les faits, déclaré l’été passé. Il a été entendu à l’Élysée.\n"
    items = read(tmp_path, "T1\tdenial 14 17\tnié\n".encode("cp1252"), text.encode("cp1252"))
    assert the_record(items).article.text == text
    assert "its encoding was guessed" in said(items)


@pytest.mark.parametrize(
    ("ann", "line", "reason"),
    [
        ("T1\tdenial 0 3\tAda\nT2 denial 0 3 Ada\n", 2, "is no line of brat's"),
        ("T1\tdenial 0 99\tAda\n", 1, "0 99 is no stretch of its text"),
        ("T1\tdenial 0 2\tAda\n", 1, "its words are “Ada”, but at 0 2 its text has “Ad”"),
        ("T1\tdenial 3 3\t\n", 1, "3 to 3 is no stretch"),
        ("T1\tdenial -1 3\tAda\n", 1, "is no line of brat's"),
        ("T1\tdenial 0 9999999999999999999\tAda\n", 1, "is no line of brat's"),
        ("T1\tdenial 0 3\tAda\n\nT1\tdenial 4 10\tdenied\n", 3, "stands on line 1 already"),
        ("T1\tdenial 0 3\tAda\nR1\tdenies Arg1:T1 Arg2:T9\n", 2, "R1: “T9” is none of its marks"),
        ("E1\tdenial:T7\n", 1, "E1: its trigger is none of its marks"),
        ("T1\tdenial 0 3\tAda\nR1\tdenies T1 T1\n", 2, "is no line of brat's"),
        ("QUOTE\tQ1\t0\t3\n", 1, "is no line of brat's"),
        ("T1\tdenial 0 3\tAda\n\0", 2, "NUL"),
    ],
)  # fmt: skip
def test_what_is_wrong_is_named_by_file_and_line(
    tmp_path: Path, ann: str, line: int, reason: str
) -> None:
    (problem,) = read(tmp_path, ann)
    assert isinstance(problem, Problem)
    assert (Path(problem.path).name, problem.line) == ("a.ann", line)
    assert reason in problem.reason


def test_all_bad_lines_are_named(tmp_path: Path) -> None:
    items = read(tmp_path, "T1\tdenial x\tAda\nT2\tdenial 0 4\tAda\nT3\tdenial 0 3\tAda\nZ\n")
    assert [one.line for one in items if isinstance(one, Problem)] == [1, 2, 4]


def test_files_that_are_missing_or_no_text(tmp_path: Path) -> None:
    (tmp_path / "b.ann").write_text("T1\tdenial 0 3\tAda\n", "utf-8")
    (lonely,) = brat.read(tmp_path / "b.ann", ReadOptions(SCHEMA))
    assert "has no text: “b.txt” is not beside it" in str(lonely)
    (gone,) = brat.read(tmp_path / "c.ann", ReadOptions(SCHEMA))
    assert "is not there" in str(gone)
    (picture,) = read(tmp_path, "", b"\x89PNG\r\n\x1a\n")
    assert "a.txt: is a PNG picture" in str(picture)
    (other,) = read(tmp_path, b"%PDF-1.4", TEXT)
    assert "a.ann: is a PDF" in str(other)


def test_labels_that_the_project_lacks_are_all_told(tmp_path: Path) -> None:
    options = ReadOptions(SCHEMA)
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    rows = "T1\tPerson 0 3\tAda\nT2\tPlace 15 17\tBo\nR1\tKnows Arg1:T1 Arg2:T2\n"
    (tmp_path / "a.ann").write_text(rows, "utf-8")
    (problem,) = brat.read(tmp_path / "a.ann", options)
    assert isinstance(problem, RefusedForLabels)
    assert (problem.line, problem.annotations) == (1, 2)
    assert (list(options.unknown.labels), list(options.unknown.link_types)) == (
        ["Person", "Place"],
        ["Knows"],
    )


def test_whose_the_marks_are(tmp_path: Path) -> None:
    ann = "T1\tdenial 0 3\tAda\n"
    assert the_record(read(tmp_path, ann, annotator="Ben")).annotator == "Ben"
    (tmp_path / "annotation.conf").write_text("# annotator: Ana\n[entities]\n", "utf-8")
    assert the_record(read(tmp_path, ann, annotator="Ben")).annotator == "Ana"
    assert the_record(read(tmp_path, ann, annotator="Ben", overrules=True)).annotator == "Ben"
    (tmp_path / "annotation.conf").write_text("# annotator: m\n# layer: suggestions\n", "utf-8")
    assert the_record(read(tmp_path, ann)).suggested


# What is written


@given(record=records())
@settings(
    max_examples=20,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
def test_any_record_comes_back(tmp_path_factory: pytest.TempPathFactory, record: Record) -> None:
    text = record.article.text
    assume(text.strip() and not text.startswith("\ufeff"))
    folder = tmp_path_factory.getbasetemp() / "brat"
    for old in folder.glob("*/*"):
        old.unlink()
    write(folder, record)
    (path,) = folder.glob("*/*.ann")
    plain_marks(path)
    items = list(brat.read(path, ReadOptions(SCHEMA)))
    again = the_record(items)
    assert again.article.text == text
    kept = [one for one in record.spans if covered(one, text)]
    assert [(one.label, covered(one, text)) for one in again.spans] == [
        (one.label, covered(one, text)) for one in kept
    ]
    for one, other in zip(kept, again.spans, strict=True):
        if not any(char in LINE_ENDS for char in text):
            assert one.pieces == other.pieces
        values = {id: " ".join(value.split()) for id, value in one.attributes.items()}
        told = {id: " ".join(value.split()) for id, value in other.attributes.items()}
        assert told == {id: value for id, value in values.items() if value}


def covered(span: SpanRecord, text: str) -> set[int]:
    """The code points of a span that are no line ends."""
    places = (at for start, end in span.pieces for at in range(start, end))
    return {at for at in places if text[at] not in LINE_ENDS}


def test_files_lie_in_a_folder_of_each_annotator(tmp_path: Path) -> None:
    spans = (
        SpanRecord("denial", ((4, 17),), "s1", {"speaker": "Ada\nLovelace", "note": "odd"}),
        SpanRecord("demand", ((15, 17), (27, 30)), "s2"),
        SpanRecord("demand", ((13, 15),), "s3"),
        SpanRecord("demand", ((14, 15),), "s4"),
        SpanRecord("demand", ((4, 14), (15, 17)), "s5"),
    )
    links = (LinkRecord("denies", "s1", "s2", "a/1"), LinkRecord("denies", "s1", "x", "b"))
    article = NewArticle(TEXT, "a/1", published="2026-03-03")
    notes = write(
        tmp_path,
        Record(article, "Ana", Status.DONE, spans, links),
        Record(article, "gold", Status.BEGUN, spans[:1], gold=True),
        Record(NewArticle(TEXT, "b")),
    )
    (path,) = (tmp_path / "Ana").glob("*.ann")
    assert path.stem == "a-1"
    assert path.read_text("utf-8").split("\n") == [
        "T1\tdenial 4 14;15 17\tdenied it. Bo",
        "T2\tdemand 15 17;27 30\tBo why",
        "T3\tdemand 13 14\t.",
        "T4\tdemand 4 14;15 17\tdenied it. Bo",
        "R1\tdenies Arg1:T1 Arg2:T2\t",
        "#1\tspeaker T1\tAda Lovelace",
        "#2\tAnnotatorNotes T1\todd",
        "",
    ]
    assert notes == [
        "1 link to other articles left out: brat has none",
        "1 article marked as done: brat does not hold that",
        "1 article with an outlet, a day or a title of its own, which brat does not hold",
        "2 values of several lines written in one",
        "1 span written without the line ends at their ends",
        "1 span of line ends alone left out",
        "1 span of pieces that only a line end parts: they come back as one piece",
        "2 articles whose id is no name of a file got a name made of it",
    ]
    conf = (tmp_path / "gold" / "annotation.conf").read_text("utf-8")
    assert conf.startswith("# annotator: gold\n# layer: gold\n[entities]\nallegation\n")
    assert "evidence_claim | Evidence claim\n" in (tmp_path / "Ana" / "visual.conf").read_text(
        "utf-8"
    )
    assert (tmp_path / "untouched" / "b.ann").read_bytes() == b""


def test_what_brat_cannot_call_so_gets_another_name_and_comes_back(tmp_path: Path) -> None:
    schema = Schema(
        (Label("démenti ferme", "Démenti ferme"), Label("نفي", "نفي"), Label("label", "Label")),
        (LinkType("said by", "said by"),),
        (
            Attribute("sure?", "Sure?", kind="checkbox"),
            Attribute("tone", "Tone", kind="choice", choices=("calm", "very angry")),
        ),
    )
    spans = (
        SpanRecord("démenti ferme", ((0, 3),), "s1", {"sure?": "yes", "tone": "calm"}),
        SpanRecord("نفي", ((4, 10),), "s2", {"tone": "very angry"}),
        SpanRecord("label", ((15, 17),), "s3"),
    )
    record = Record(
        NewArticle(TEXT, "a"), "آنا", Status.BEGUN, spans, (LinkRecord("said by", "s1", "s2", "a"),)
    )
    (renamed,) = write(tmp_path, record, schema=schema)
    assert renamed.startswith(
        "called otherwise in the files: “démenti ferme” (dementi_ferme), “نفي” (label-"
    )
    (path,) = (tmp_path / "آنا").glob("*.ann")
    assert "A1\tsure T1\nA2\ttone T1 calm\n" in path.read_text("utf-8")
    again = the_record(list(brat.read(path, ReadOptions(schema))))
    assert again.annotator == "آنا"
    assert [(one.label, one.attributes) for one in again.spans] == [
        (one.label, one.attributes) for one in spans
    ]
    assert [one.type for one in again.links] == ["said by"]


@pytest.mark.skipif(not TUTORIAL.is_dir(), reason="the shared corpora are not here")
def test_the_tutorial_of_brat_comes_back_span_by_span(tmp_path: Path) -> None:
    found = [
        item
        for path in sorted(TUTORIAL.glob("*.ann"))
        for item in brat.read(path, ReadOptions(SCHEMA, add_labels=True))
        if isinstance(item, Record)
    ]
    assert (len(found), sum(len(one.spans) for one in found)) == (13, 119)
    write(tmp_path, *found)
    for one in found:
        (path,) = tmp_path.glob(f"*/{one.article.id}.ann")
        again = the_record(list(brat.read(path, ReadOptions(SCHEMA, add_labels=True))))
        assert [(row.label, row.pieces) for row in again.spans] == [
            (row.label, row.pieces) for row in one.spans
        ]
        assert len(again.links) == len(one.links)
        assert len(plain_marks(path)) == len(one.spans)
