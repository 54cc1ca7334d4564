from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from annotator.core.article import NewArticle
from annotator.core.errors import Problem
from annotator.core.layer import Status
from annotator.core.record import LinkRecord, Record, SpanRecord
from annotator.formats import conll
from annotator.formats.conll_writing import Columns, tokens
from annotator.formats.reading import Item, Note, ReadOptions, RefusedForLabels
from tests.formats.strategies import SCHEMA, records

CORPORA = Path(__file__).parents[3] / "shared" / "corpora"


def read(folder: Path, rows: str | bytes, **said: object) -> list[Item]:
    path = folder / "a.conll"
    path.write_bytes(rows.encode("utf-8") if isinstance(rows, str) else rows)
    return list(conll.read(path, ReadOptions(SCHEMA, **said)))  # type: ignore[arg-type]


def found(items: list[Item]) -> list[Record]:
    return [item for item in items if isinstance(item, Record)]


def marked(record: Record) -> list[tuple[str, str]]:
    text = record.article.text
    return [(one.label, text[one.pieces[0][0] : one.pieces[0][1]]) for one in record.spans]


def said(items: list[Item]) -> str:
    return "\n".join(str(item) for item in items if isinstance(item, Problem | Note))


def written(*rows: Record) -> tuple[str, list[str]]:
    writer = Columns()
    data = writer.begin() + b"".join(writer.line(row) for row in rows) + writer.end()
    return data.decode("utf-8"), writer.notes()


def entities(data: str) -> list[tuple[str, list[str]]]:
    """Another reading than the program's: four cells a line, strictly by blanks; I- only goes on with its own."""
    result: list[tuple[str, list[str]]] = []
    before = "O"
    for row in data.split("\n"):
        if not row or row.startswith("-DOCSTART-"):
            before = "O"
            continue
        word, _, _, tag = row.split(" ")
        if tag.startswith("B-"):
            result.append((tag[2:], [word]))
        elif tag != "O":
            assert before[2:] == tag[2:]
            result[-1][1].append(word)
        before = tag
    return result


# What is read


@pytest.mark.parametrize(
    "rows",
    [
        "Ada\tB-denial\nL\tI-denial\nsaid\tO\n\nno\tB-demand\n",
        "-DOCSTART- -X- O O\n\nAda NNP B-NP B-denial\nL NNP I-NP I-denial\nsaid VB O O\n\nno RB O B-demand\n",
        "\ufeffAda B-denial\r\nL I-denial\r\nsaid O\r\n\r\n\r\nno B-demand",
        "# id = 7\nAda I-denial\nL I-denial\nsaid O\n\nno I-demand\n",
        "Ada B-denial\nL L-denial\nsaid O\n\nno U-demand\n",
        "Ada B-denial\nL E-denial\nsaid O\n\nno S-demand\n",
    ],
)
def test_every_scheme_of_tags_gives_the_same_spans(tmp_path: Path, rows: str) -> None:
    (record,) = found(read(tmp_path, rows))
    assert (record.article.id, record.article.text) == ("a", "Ada L said\nno")
    assert marked(record) == [("denial", "Ada L"), ("demand", "no")]
    assert (record.annotator, record.status) == ("imported", Status.BEGUN)


def test_nested_spans_of_several_tags(tmp_path: Path) -> None:
    rows = "The O\nBank B-denial\nof I-denial\nOslo I-denial B-demand\nsaid O\n"
    (record,) = found(read(tmp_path, rows))
    assert marked(record) == [("denial", "Bank of Oslo"), ("demand", "Oslo")]


def test_each_document_is_an_article_of_its_own(tmp_path: Path) -> None:
    rows = "-DOCSTART-\tO\n\nAda\tB-denial\n\n-DOCSTART-\tO\n\nBo\tO\n"
    one, other = found(read(tmp_path, rows, annotator="Ben"))
    assert [(row.article.id, row.article.text, row.annotator) for row in (one, other)] == [
        ("a-1", "Ada", "Ben"), ("a-2", "Bo", ""),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("rows", "line", "reason"),
    [
        ("Ada\tO\nBo\n", 2, "has no tag: “Bo” stands alone in it"),
        ("Ada O\n\nBo NN\n", 3, "“NN” is no tag such as B-denial"),
        ("Ada O\nBo NN O\n", 2, "“NN” is no tag"),
        ("Ada\tO\n\tO\n", 2, "has a tag and no token"),
        ("Ada\tO\nBo\0\tO\n", 2, "NUL"),
        ("# nothing\n", None, "holds no token"),
    ],
)
def test_what_is_wrong_is_named_by_file_and_line(
    tmp_path: Path, rows: str, line: int | None, reason: str
) -> None:
    (problem,) = read(tmp_path, rows)
    assert isinstance(problem, Problem)
    assert (Path(problem.path).name, problem.line) == ("a.conll", line)
    assert reason in problem.reason


def test_a_label_that_the_project_lacks_is_told_with_its_line(tmp_path: Path) -> None:
    (problem,) = read(tmp_path, "Ada O\nBo B-PER\n")
    assert isinstance(problem, RefusedForLabels)
    assert problem.line == 2
    (record,) = found(read(tmp_path, "Ada O\nBo B-PER\n", label_map={"PER": "denial"}))
    assert marked(record) == [("denial", "Bo")]


def test_odd_tags_and_made_up_texts_are_said(tmp_path: Path) -> None:
    told = said(read(tmp_path, "Ada O\nBo I-denial\n"))
    assert "joined by blanks" in told
    assert "(I- and the like): 1;" in told
    assert "is a PDF" in said(read(tmp_path, b"%PDF-1.4"))


def test_a_file_s_name_says_whose_it_is_where_we_wrote_it_or_know_them(tmp_path: Path) -> None:
    ours, theirs = "-DOCSTART- -X- O O\n\nAda -X- _ B-denial\n\n", "Ada B-denial\n"
    told = [
        ("out.cem.conll", ours, "cem"),
        ("out.cem.conll", theirs, "imported"),
        ("out.Ana-Lind.conll", theirs, "Ana Lind"),
        ("out.train.Ana-Lind.conll", ours, "Ana Lind"),
        ("out.train.conll", ours, "imported"),
        ("out.2.conll", ours, "imported"),
        ("cem.conll", ours, "imported"),
    ]
    for name, rows, owner in told:
        path = tmp_path / name
        path.write_text(rows, "utf-8")
        items = list(conll.read(path, ReadOptions(SCHEMA, people=("Ana Lind", "ben"))))
        (record,) = found(items)
        assert (name, record.annotator) == (name, owner)
        assert f"went to “{owner}”" in said(items)
    (record,) = found(
        list(conll.read(tmp_path / "out.cem.conll", ReadOptions(SCHEMA, "", "Dov", True)))
    )
    assert record.annotator == "Dov"


def test_what_an_export_writes_beside_the_people_is_no_person(tmp_path: Path) -> None:
    rows = "-DOCSTART- -X- O O\n\nAda -X- _ B-denial\n\n"
    for name in "gold", "untouched":
        (tmp_path / f"out.{name}.conll").write_text(rows, "utf-8")
    (gold,) = found(list(conll.read(tmp_path / "out.gold.conll", ReadOptions(SCHEMA))))
    assert (gold.annotator, gold.gold) == ("gold", True)
    (person,) = found(
        list(conll.read(tmp_path / "out.gold.conll", ReadOptions(SCHEMA, people=("gold",))))
    )
    assert (person.annotator, person.gold) == ("gold", False)
    (nobody,) = found(list(conll.read(tmp_path / "out.untouched.conll", ReadOptions(SCHEMA))))
    assert nobody.annotator == "imported"


# What is written


def test_the_longest_of_what_overlaps_and_whole_tokens() -> None:
    text = "Ada didn’t say so. Bo 👍🏽 did,  he says!"
    spans = (
        SpanRecord("denial", ((0, 18),), "s1"),
        SpanRecord("demand", ((4, 10),), "s2", {"speaker": "Ada"}),
        SpanRecord("demand", ((20, 21), (25, 28)), "s3"),
        SpanRecord("demand", ((29, 31),), "s4"),
    )
    links = (LinkRecord("denies", "s1", "s2", "a"),)
    article = NewArticle(text, "a", "A title", "An outlet", "2026-03-03")
    data, notes = written(Record(article, "Ana", Status.DONE, spans, links))
    assert data == (
        "-DOCSTART- -X- O O\n\nAda -X- _ B-denial\ndidn’t -X- _ I-denial\nsay -X- _ I-denial\nso -X- _ I-denial\n"
        ". -X- _ I-denial\n\nBo -X- _ B-demand\n👍🏽 -X- _ O\ndid -X- _ B-demand\n, -X- _ O\nhe -X- _ O\nsays -X- _ O\n"
        "! -X- _ O\n\n"
    )
    assert notes == [
        "1 article marked as done: CoNLL does not hold that",
        "1 article with an outlet, a day or a title of its own, which CoNLL does not hold",
        "1 span left out for a longer one on the same tokens: a token has one tag",
        "1 span widened to whole tokens",
        "1 span of white space alone left out",
        "1 span of several pieces: each piece is written as a span",
        "1 link left out: CoNLL has none",
        "1 span with a speaker or the like, which CoNLL does not hold",
    ]


def test_no_sentence_ends_within_a_span_and_labels_have_no_blanks() -> None:
    text = "He left. She stayed. All knew."
    record = Record(NewArticle(text, "a"), "Ana", spans=(SpanRecord("قول ما", ((3, 19),), "s"),))
    data, notes = written(record)
    assert entities(data) == [("قول_ما", ["left", ".", "She", "stayed"])]
    assert data.count("\n\n") == 3
    assert notes == ["called otherwise in the files: “قول ما” (قول_ما)"]


@given(record=records())
@settings(
    max_examples=20,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture],
)
def test_any_record_is_written_whole_and_read_back(
    tmp_path_factory: pytest.TempPathFactory, record: Record
) -> None:
    text = record.article.text
    words = [text[start:end] for start, end in tokens(text)]
    assert "".join(words) == "".join(text.split())
    data, notes = written(record)
    there = entities(data)
    pieces = sum(len(one.pieces) for one in record.spans)
    left_out = sum(
        int(note.split()[0])
        for note in notes
        if "a longer one" in note or "white space alone" in note
    )
    assert len(there) + left_out == pieces
    items = read(tmp_path_factory.getbasetemp(), data)
    if words and not words[0].startswith("\ufeff"):
        (again,) = found(items)
        assert [(label, "".join(words)) for label, words in there] == [
            (label, "".join(words.split(" "))) for label, words in marked(again)
        ]


@pytest.mark.skipif(not CORPORA.is_dir(), reason="the shared corpora are not here")
@pytest.mark.parametrize(
    ("name", "spans", "first"),
    [
        ("wnut17/emerging.dev.conll", 836, ("location", "Redondo Beach Blvd")),
        ("wojood-sample-arabic/val.txt", 470, ("ORG", "منظمة")),
    ],
)
def test_real_files_have_the_spans_that_their_papers_count(
    name: str, spans: int, first: tuple[str, str]
) -> None:
    (record,) = found(list(conll.read(CORPORA / name, ReadOptions(SCHEMA, add_labels=True))))
    assert len(record.spans) == spans
    label, words = marked(record)[0]
    assert (label, first[1] in words) == (first[0], True)
