from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.core.article import NewArticle
from annotator.core.layer import Status
from annotator.core.record import LinkRecord, Record, SpanRecord
from tests.store.builders import HARBOUR, WIRE, article, bring, mark, numbers, record, tie

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from annotator.core.tally import ImportCounts


def reasons(counts: ImportCounts) -> list[str]:
    return [problem.reason for problem in counts.problems]


def test_articles_are_matched_by_id_then_by_text(project: Project) -> None:
    counts = bring(
        project,
        record(article(HARBOUR, id="harbour"), annotator=""),
        record(article(WIRE, id="other name"), spans=[mark(0, 10, id="s1")]),
        record(article("New text.", id="new"), annotator=""),
    )
    assert numbers(counts.articles) == (1, 2, 0)
    assert [one.id for one in project.articles()] == ["harbour", "wire", "new"]
    assert project.spans()[0].article == "wire"


def test_an_article_counts_once_however_many_layers_it_comes_with(project: Project) -> None:
    new = article("New text.", id="new")
    counts = bring(project, record(new, "ana", [mark(0, 3)]), record(new, "ben", [mark(0, 3)]))
    assert numbers(counts.articles) == (1, 0, 0)
    counts = bring(project, record(new, "ana", [mark(0, 3)]), record(new, "ben", [mark(0, 3)]))
    assert numbers(counts.articles) == (0, 1, 0)


def test_a_known_id_with_another_text_is_refused_with_all_its_annotations(project: Project) -> None:
    wrong = article("Not the text of the harbour.", id="harbour")
    spans = [mark(0, 3, id="s1"), mark(4, 7, id="s2")]
    counts = bring(project, record(wrong, spans=spans, links=[tie("s1", "s2")], line=7))
    assert numbers(counts.articles) == (0, 0, 1)
    assert numbers(counts.annotations) == (0, 0, 2)
    assert numbers(counts.links) == (0, 0, 1)
    assert [str(problem) for problem in counts.problems] == [
        "in.jsonl, line 7: the project has an article “harbour” with another text"
    ]


def test_an_article_without_id_gets_a_readable_one(project: Project) -> None:
    titles = ["Minister “repeats”: all well!", "Minister repeats all well", "", "", "Ministère été"]
    records = [
        Record(NewArticle(f"Text number {n}.", title=title)) for n, title in enumerate(titles)
    ]
    bring(project, *records)
    assert [one.id for one in project.articles()][2:] == [
        "minister-repeats-all-well", "minister-repeats-all-well-2", "article", "article-2",
        "ministère-été",
    ]  # fmt: skip
    assert numbers(bring(project, *records).articles) == (0, 5, 0)


def test_records_without_id_of_one_article_are_one_article(project: Project) -> None:
    said = NewArticle("New text.", title="News")
    counts = bring(
        project, Record(said, "ana", spans=(mark(0, 3),)), Record(said, "ben", spans=(mark(0, 3),))
    )
    assert numbers(counts.articles) == (1, 0, 0)
    assert {one.article for one in project.spans()} == {"news"}


def test_two_articles_of_one_text_stay_two_when_they_come_again(project: Project) -> None:
    one = record(article("Wire copy.", id="a", title="Herald"), spans=[mark(0, 4, id="s1")])
    other = record(article("Wire copy.", id="b", title="Courier"), spans=[mark(0, 4, id="s2")])
    assert numbers(bring(project, one, other).articles) == (2, 0, 0)
    nameless = [replace(each, article=replace(each.article, id="")) for each in (one, other)]
    again = bring(project, *nameless)
    assert numbers(again.articles) == (0, 2, 0)
    assert numbers(again.annotations) == (0, 2, 0)


def test_meta_and_what_else_the_file_said_are_kept(project: Project) -> None:
    said = NewArticle(
        "New text.", id="new", title="T", source="Courier", published="2020-07-02", language="en",
        url="https://example.org/x", extra={"desk": "foreign", "page": 3},
    )  # fmt: skip
    bring(project, record(said, annotator="ana", status=Status.DONE))
    assert [one.article for one in project.export_records()] == [said]
    stored = project.article("new")
    assert (stored.source, stored.published, stored.language) == ("Courier", "2020-07-02", "en")


def test_importing_the_same_again_changes_nothing(project: Project, ana: str, path: Path) -> None:
    spans = [mark(0, 5, id="s1"), mark(6, 9), mark(6, 9), mark(2, 4, speaker="Varga", note="")]
    same = record(spans=spans, links=[tie("s1", "s1x")], status=Status.DONE)
    same = replace(same, spans=(*same.spans, mark(10, 14, id="s1x")))
    first = bring(project, same)
    assert (numbers(first.annotations), numbers(first.links)) == ((5, 0, 0), (1, 0, 0))
    stored = path.read_bytes()
    again = bring(project, same, by=ana)
    assert numbers(again.articles) == (0, 1, 0)
    assert numbers(again.annotations) == (0, 5, 0)
    assert numbers(again.links) == (0, 1, 0)
    assert path.read_bytes() == stored
    assert project.undo_text(ana) == ""


def test_a_span_that_says_the_same_under_another_id_is_the_same(project: Project, ana: str) -> None:
    known = project.add_span(ana, "harbour", [(0, 5)], "denial", {"speaker": "Varga"}).focus
    counts = bring(
        project,
        record(
            spans=[mark(0, 5, id="theirs", speaker="Varga"), mark(6, 9, id="s2")],
            links=[tie("s2", "theirs")],
        ),
    )
    assert numbers(counts.annotations) == (1, 1, 0)
    assert [(link.source, link.target) for link in project.links()] == [("s2", known)]


def test_coinciding_spans_of_one_file_are_kept_apart(project: Project) -> None:
    twice = record(spans=[mark(0, 5, id="s1"), mark(0, 5, id="s2")])
    assert numbers(bring(project, twice).annotations) == (2, 0, 0)
    assert numbers(bring(project, twice).annotations) == (0, 2, 0)


def test_an_id_of_another_layer_gets_a_new_one_that_is_always_the_same(project: Project) -> None:
    here = record(annotator="ana", spans=[mark(0, 5, id="s1"), mark(6, 9, id="s2")])
    bring(project, here)
    there = record(
        article(WIRE, id="wire"),
        annotator="ben",
        spans=[mark(0, 5, id="s1"), mark(6, 9, id="s2")],
        links=[tie("s1", "s2", document="wire", id="l1")],
    )
    first = bring(project, there)
    assert (numbers(first.annotations), numbers(first.links)) == ((2, 0, 0), (1, 0, 0))
    ids = [one.id for one in project.spans("wire")]
    assert set(ids).isdisjoint({"s1", "s2"})
    assert [(link.source, link.target) for link in project.links()] == [(ids[0], ids[1])]
    again = bring(project, there)
    assert (numbers(again.annotations), numbers(again.links)) == ((0, 2, 0), (0, 1, 0))


def test_an_id_that_says_something_else_in_the_same_layer_is_a_conflict(project: Project) -> None:
    bring(project, record(spans=[mark(0, 5, id="s1")]))
    counts = bring(project, record(spans=[mark(0, 5, "demand", id="s1")], line=3))
    assert numbers(counts.annotations) == (0, 0, 1)
    assert reasons(counts) == [
        "span “s1”: the project has this span, but changed; it was left as it is"
    ]
    assert project.spans()[0].label == "denial"


def test_a_span_without_id_that_was_changed_since_is_not_added_again(project: Project) -> None:
    bring(project, record(spans=[mark(0, 5)]))
    project.relabel(project.spans()[0].id, "demand")
    counts = bring(project, record(spans=[mark(0, 5)]))
    assert numbers(counts.annotations) == (0, 0, 1)
    assert len(project.spans()) == 1


@pytest.mark.parametrize(
    ("span", "reason"),
    [
        (mark(0, 5, "lie", id="s1"), "span “s1”: the scheme has no label “lie”"),
        (mark(0, 500), "span 0 to 500: 0 to 500 is no stretch of a text of"),
        (mark(5, 5), "span 5 to 5: 5 to 5 is no stretch"),
        (mark(0, 9, pieces=((4, 9), (0, 2)), id="s1"), "span “s1”: its pieces are not sorted"),
        (SpanRecord("denial", ()), "a span: it has no pieces"),
        (mark(0, 5, id="s1", mood="angry"), "span “s1”: the scheme has no attribute “mood”"),
        (mark(0, 5, note="a\0b"), "span 0 to 5: the value of “note” holds a NUL"),
        (mark(0, 5, id="s\ud83d"), "its id or time holds half of a surrogate pair"),
    ],
)
def test_a_span_that_is_not_sound_is_named_and_refused(
    project: Project, span: SpanRecord, reason: str
) -> None:
    counts = bring(project, record(spans=[span, mark(6, 9)], line=4), keep_good=True)
    assert numbers(counts.annotations) == (1, 0, 1)
    assert counts.problems[0].line == 4
    assert reason in counts.problems[0].reason


def test_links_are_checked_after_all_records_are_there(project: Project) -> None:
    first = record(spans=[mark(0, 5, id="s1")], links=[tie("s1", "t1", document="wire", id="l1")])
    second = record(article(WIRE, id="wire"), spans=[mark(0, 5, id="t1")])
    assert numbers(bring(project, first, second).links) == (1, 0, 0)


@pytest.mark.parametrize(
    ("link", "reason"),
    [
        (tie("s1", "nowhere", id="l1"), "link “l1”: there is no span “nowhere”"),
        (tie("nowhere", "s1"), "link from “nowhere” to “s1”: there is no span “nowhere”"),
        (tie("s1", "s1", id="l1"), "link “l1”: it links a span to itself"),
        (tie("s1", "s2", type="hates", id="l1"), "link “l1”: the scheme has no link type “hates”"),
        (tie("s1", "ben1", id="l1"), "link “l1”: the span “ben1” is another annotator's"),
    ],
)
def test_a_link_that_is_not_sound_is_named_and_refused(
    project: Project, link: LinkRecord, reason: str
) -> None:
    bring(project, record(annotator="ben", spans=[mark(0, 5, id="ben1")]))
    mine = record(spans=[mark(0, 5, id="s1"), mark(0, 6, id="s2")], links=[link], line=2)
    counts = bring(project, mine, keep_good=True)
    assert numbers(counts.links) == (0, 0, 1)
    assert reason in counts.problems[0].reason
    assert project.links() == []


def test_the_same_link_again_is_unchanged_whichever_way_round_it_has_no_direction(
    project: Project,
) -> None:
    spans = [mark(0, 5, id="s1"), mark(6, 9, id="s2")]
    ties = [tie("s1", "s2", "same_claim"), tie("s2", "s1", "same_claim"), tie("s2", "s1", "denies")]
    counts = bring(project, record(spans=spans, links=ties))
    assert numbers(counts.links) == (2, 1, 0)


def test_a_link_that_was_changed_since_is_left_as_it_is(project: Project) -> None:
    spans = [mark(0, 5, id="s1"), mark(6, 9, id="s2")]
    bring(project, record(spans=spans, links=[tie("s1", "s2", id="l1")]))
    project.change_link("l1", "supports")
    counts = bring(project, record(spans=spans, links=[tie("s1", "s2", id="l1")]))
    assert numbers(counts.links) == (0, 0, 1)
    found = project.link("l1")
    assert found is not None
    assert found.type == "supports"


def test_a_status_is_raised_but_never_lowered(project: Project, ana: str) -> None:
    bring(project, record(spans=[mark(0, 5)]))
    assert project.status("harbour", ana) is Status.BEGUN
    bring(project, record(status=Status.DONE))
    assert project.status("harbour", ana) is Status.DONE
    bring(project, record(status=Status.BEGUN))
    assert project.status("harbour", ana) is Status.DONE


def test_a_layer_with_nothing_in_it_makes_no_annotator(project: Project) -> None:
    bring(project, record(annotator="cem"))
    assert project.annotator("cem") is None


def test_annotations_without_an_annotator_are_refused(project: Project) -> None:
    counts = bring(project, record(annotator="", spans=[mark(0, 5)], line=9))
    assert reasons(counts) == ["its annotations name no annotator"]
    assert numbers(counts.annotations) == (0, 0, 1)


def test_a_text_that_cannot_be_stored_is_refused(project: Project) -> None:
    counts = bring(
        project,
        record(article("one\ntwo\0", id="x"), annotator="", line=1),
        record(article("half \ud83d", id="y"), annotator="", line=2),
        record(article("fine", id="z", title="bad \ud83d title"), annotator="", line=3),
    )
    assert [problem.line for problem in counts.problems] == [1, 2, 3]
    assert "NUL" in counts.problems[0].reason
    assert "line 2 of the text" in counts.problems[0].reason
    assert len(project.articles()) == 2


def test_nothing_of_a_call_with_a_problem_is_stored(project: Project, path: Path) -> None:
    before = path.read_bytes()
    counts = bring(
        project,
        record(article("New text.", id="new"), "cem", [mark(0, 3), mark(0, 99)], line=1),
        record(annotator=""),
    )
    assert numbers(counts.articles) == (0, 1, 1)
    assert numbers(counts.annotations) == (0, 0, 2)
    assert path.read_bytes() == before
    assert project.annotator("cem") is None


def test_a_refused_file_among_others_leaves_the_others(project: Project, ana: str) -> None:
    edit = project.begin_import("import 3 files", ana)
    one = record(article("One.", id="one"), spans=[mark(0, 3, id="s1")])
    two = record(article("Two.", id="two"), spans=[mark(0, 99, id="s2")])
    three = record(
        article("Three.", id="three"),
        spans=[mark(0, 3, id="s3")],
        links=[tie("s3", "s1", document="one")],
    )
    problems = [
        problem
        for name, each in [("1", one), ("2", two), ("3", three)]
        for problem in project.import_records(edit, [each], path=name).problems
    ]
    assert [problem.path for problem in problems] == ["2"]
    assert [one.id for one in project.articles()] == ["harbour", "wire", "one", "three"]
    assert len(project.links()) == 1
    assert project.undo(ana).text == "Undo: import 3 files"
    assert [one.id for one in project.articles()] == ["harbour", "wire"]


def test_a_reader_that_fails_halfway_stores_nothing(project: Project, path: Path) -> None:
    def failing() -> Iterator[Record]:
        yield record(article("New text.", id="new"), annotator="")
        raise OSError("the disk was pulled out")

    before = path.read_bytes()
    with pytest.raises(OSError, match="pulled out"):
        project.import_records(project.begin_import("import"), failing())
    assert path.read_bytes() == before
    assert numbers(bring(project, record(article("New text.", id="new"), "")).articles) == (1, 0, 0)


def test_work_between_two_calls_of_an_import_is_seen(project: Project, ana: str, ben: str) -> None:
    edit = project.begin_import("import 2 files", ana)
    project.import_records(edit, [record(article("One.", id="one"), annotator="")])
    project.add_span(ben, "one", [(0, 3)], "denial")
    project.add_annotator("cem")
    bring(project, record(article("Extra.", id="extra"), annotator=""))
    again = [
        record(article("One.", id="one"), "ben", [mark(0, 3)]),
        record(article("Extra.", id="extra"), "cem", [mark(0, 3)]),
    ]
    counts = project.import_records(edit, again)
    assert numbers(counts.articles) == (0, 2, 0)
    assert counts.problems == []
    assert len(project.annotators()) == 3


def test_a_later_decision_about_a_status_stands_against_the_import(
    project: Project, ana: str
) -> None:
    edit = project.begin_import("import 2 files", ana)
    project.import_records(edit, [record(article("One.", id="one"), annotator="")])
    project.set_status(ana, "harbour", Status.BEGUN)
    project.import_records(edit, [record(status=Status.DONE)])
    assert project.status("harbour", ana) is Status.BEGUN
    project.undo(ana)
    project.undo(ana)
    assert project.undo_text(ana) == ""


def test_an_import_goes_on_after_reopening(project: Project, ana: str, path: Path) -> None:
    edit = project.begin_import("import 2 files", ana)
    project.import_records(edit, [record(article("One.", id="one"), annotator="")])
    project.close()
    with Project.open(path) as again:
        again.import_records(edit, [record(article("Two.", id="two"), annotator="")])
        assert len(again.undo(ana).articles) == 2
        with pytest.raises(ValueError, match="is no import"):
            again.import_records("unknown", [])


def test_an_import_keeps_in_memory_what_its_rows_are_held_against(project: Project) -> None:
    database = project._database
    seen: list[int] = []

    def records() -> Iterator[Record]:
        seen.append(database.value("PRAGMA cache_size"))
        yield record(article("New text.", id="new"), annotator="")

    before = database.value("PRAGMA cache_size")
    project.import_records(project.begin_import("import one"), records())
    # In KiB, below nought: more meanwhile, as before afterwards.
    assert seen[0] < before < 0
    assert database.value("PRAGMA cache_size") == before
