from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from annotator import Project
from annotator.core.changes import Changes
from annotator.core.errors import Refused
from annotator.core.layer import Status
from annotator.core.span import Span
from tests.store.builders import HARBOUR

if TYPE_CHECKING:
    from pathlib import Path


def span(project: Project, id: str) -> Span:
    found = project.span(id)
    assert found is not None
    return found


def test_a_new_span_is_stored_with_its_quote(project: Project, ana: str) -> None:
    start = HARBOUR.index("Show")
    changes = project.add_span(
        ana, "harbour", [(start, start + 17)], "demand", {"speaker": "Varga", "note": ""}
    )
    stored = span(project, changes.focus)
    assert stored.quote == HARBOUR[start : start + 17] == "Show us the books"
    assert (stored.label, stored.annotator, stored.attributes) == (
        "demand",
        ana,
        {"speaker": "Varga"},
    )
    assert changes == Changes(
        text="label Demand in “Minister repeats that nobody…”",
        articles=frozenset({"harbour"}),
        spans=frozenset({stored.id}),
        annotators=frozenset({ana}),
        statuses=frozenset({"harbour"}),
        focus=stored.id,
    )


def test_pieces_are_sorted_and_those_that_touch_are_joined(project: Project, ana: str) -> None:
    id = project.add_span(ana, "harbour", [(20, 30), (0, 5), (5, 9)], "denial").focus
    assert span(project, id).pieces == ((0, 9), (20, 30))
    assert span(project, id).quote == HARBOUR[:30]


@pytest.mark.parametrize("pieces", [[], [(5, 5)], [(-1, 4)], [(0, len(HARBOUR) + 1)]])
def test_pieces_outside_the_text_are_refused(
    project: Project, ana: str, pieces: list[tuple[int, int]]
) -> None:
    before = project.content_hash()
    with pytest.raises(Refused, match="cannot be marked"):
        project.add_span(ana, "harbour", pieces, "denial")
    assert project.content_hash() == before


def test_what_the_project_does_not_know_is_refused_by_name(project: Project, ana: str) -> None:
    with pytest.raises(Refused, match=r"no label “lie”\. It has: allegation, denial"):
        project.add_span(ana, "harbour", [(0, 3)], "lie")
    with pytest.raises(Refused, match="no article “nowhere”"):
        project.add_span(ana, "nowhere", [(0, 3)], "denial")
    with pytest.raises(Refused, match="no annotator “nobody”"):
        project.add_span("nobody", "harbour", [(0, 3)], "denial")
    with pytest.raises(Refused, match="no attribute “mood”"):
        project.add_span(ana, "harbour", [(0, 3)], "denial", {"mood": "angry"})
    with pytest.raises(Refused, match="not there any more"):
        project.delete_span("gone")


@pytest.mark.parametrize("value", ["a\0b", "half \ud83d of a pair"])
def test_a_value_that_no_file_can_carry_is_refused(project: Project, ana: str, value: str) -> None:
    id = project.add_span(ana, "harbour", [(0, 3)], "denial").focus
    with pytest.raises(Refused, match="speaker"):
        project.set_attribute(id, "speaker", value)
    assert span(project, id).attributes == {}


def test_the_first_span_begins_the_article_and_deleting_it_does_not_take_that_back(
    project: Project, ana: str, ben: str
) -> None:
    assert project.status("harbour", ana) is Status.UNTOUCHED
    id = project.add_span(ana, "harbour", [(0, 3)], "denial").focus
    assert project.statuses(ana) == {"harbour": Status.BEGUN}
    assert project.statuses(ben) == {}
    project.delete_span(id)
    assert project.status("harbour", ana) is Status.BEGUN


def test_changes_keep_the_id_and_say_what_was_done(project: Project, ana: str) -> None:
    id = project.add_span(ana, "wire", [(0, 10)], "allegation").focus
    assert project.relabel(id, "denial").text == "change Allegation to Denial in “Title of wire”"
    assert project.set_pieces(id, [(2, 12)]).text == "resize Denial in “Title of wire”"
    done = project.set_attribute(id, "speaker", "Ilse Varga")
    assert (done.text, done.focus) == ("speaker Ilse Varga in “Title of wire”", id)
    assert project.set_attribute(id, "speaker", "").text == "no speaker in “Title of wire”"
    stored = span(project, id)
    assert (stored.label, stored.pieces, stored.attributes) == ("denial", ((2, 12),), {})
    assert stored.updated >= stored.created
    assert project.delete_span(id).text == "delete Denial in “Title of wire”"
    assert project.span(id) is None


def test_a_verb_without_effect_writes_nothing(project: Project, ana: str, path: Path) -> None:
    one = project.add_span(ana, "wire", [(0, 10)], "denial").focus
    other = project.add_span(ana, "harbour", [(0, 10)], "denial").focus
    link = project.add_link(ana, "same_claim", one, other).focus
    project.set_status(ana, "wire", Status.DONE)
    bytes_before = path.read_bytes()
    assert project.relabel(one, "denial") == Changes()
    assert project.set_pieces(one, [(0, 4), (4, 10)]) == Changes()
    assert project.set_attribute(one, "note", "") == Changes()
    assert project.add_link(ana, "same_claim", other, one) == Changes()
    assert project.change_link(link, "same_claim") == Changes()
    assert project.set_status(ana, "wire", Status.DONE) == Changes()
    assert project.add_annotator(" ana ").id == ana
    assert path.read_bytes() == bytes_before


def test_deleting_a_span_deletes_its_links(project: Project, ana: str) -> None:
    spans = [project.add_span(ana, "wire", [(n, n + 9)], "denial").focus for n in range(3)]
    first = project.add_link(ana, "denies", spans[0], spans[1]).focus
    second = project.add_link(ana, "denies", spans[1], spans[2]).focus
    kept = project.add_link(ana, "denies", spans[0], spans[2]).focus
    assert [link.id for link in project.links_of(spans[1])] == sorted([first, second])
    changes = project.delete_span(spans[1])
    assert changes.links == {first, second}
    assert [link.id for link in project.links()] == [kept]


def test_links_are_made_changed_and_deleted(project: Project, ana: str) -> None:
    one = project.add_span(ana, "wire", [(0, 10)], "denial").focus
    other = project.add_span(ana, "harbour", [(0, 10)], "allegation").focus
    made = project.add_link(ana, "denies", one, other)
    assert made.text == "link denies from “Title of wire”"
    assert made.articles == {"wire", "harbour"}
    assert (
        project.change_link(made.focus, "supports").text
        == "change link to supports in “Title of wire”"
    )
    stored = project.link(made.focus)
    assert stored is not None
    assert (stored.type, stored.source, stored.target) == ("supports", one, other)
    assert project.delete_link(made.focus).text == "delete link supports from “Title of wire”"
    assert project.links(ana) == []


def test_links_that_make_no_sense_are_refused(project: Project, ana: str, ben: str) -> None:
    mine = project.add_span(ana, "wire", [(0, 10)], "denial").focus
    second = project.add_span(ana, "wire", [(2, 10)], "denial").focus
    theirs = project.add_span(ben, "wire", [(0, 10)], "denial").focus
    with pytest.raises(Refused, match="itself"):
        project.add_link(ana, "denies", mine, mine)
    with pytest.raises(Refused, match="somebody else's"):
        project.add_link(ana, "denies", mine, theirs)
    with pytest.raises(Refused, match="no link type “hates”"):
        project.add_link(ana, "hates", mine, second)
    project.add_link(ana, "denies", mine, second)
    twin = project.add_link(ana, "supports", mine, second).focus
    with pytest.raises(Refused, match="linked by “denies” already"):
        project.change_link(twin, "denies")


def test_status_says_what_was_done_and_spans_are_not_untouched(project: Project, ana: str) -> None:
    changes = project.set_status(ana, "wire", Status.DONE)
    assert changes.text == "mark “Title of wire” done"
    assert (changes.articles, changes.annotators) == (frozenset({"wire"}), frozenset({ana}))
    project.set_status(ana, "wire", Status.UNTOUCHED)
    assert project.statuses(ana) == {}
    project.add_span(ana, "wire", [(0, 3)], "denial")
    with pytest.raises(Refused, match="has spans"):
        project.set_status(ana, "wire", Status.UNTOUCHED)


def test_spans_come_in_sort_order(project: Project, ana: str, ben: str) -> None:
    for pieces in ([(5, 9)], [(0, 9)], [(0, 4)]):
        project.add_span(ana, "harbour", pieces, "denial")
    project.add_span(ben, "harbour", [(1, 2)], "denial")
    project.add_span(ana, "wire", [(0, 2)], "denial")
    everything = project.spans()
    assert [(one.article, one.start, one.end) for one in everything] == [
        ("harbour", 0, 4), ("harbour", 0, 9), ("harbour", 1, 2), ("harbour", 5, 9), ("wire", 0, 2),
    ]  # fmt: skip
    assert [one.start for one in project.spans("harbour", ana)] == [0, 0, 5]
    assert {one.article for one in project.spans(annotator=ana)} == {"harbour", "wire"}
    assert len(project.spans("harbour")) == 4


def test_counts_and_values_in_use(project: Project, ana: str, ben: str) -> None:
    for n, (label, speaker) in enumerate(
        [("denial", "Varga"), ("denial", "Okoro"), ("demand", "Varga"), ("demand", "")]
    ):
        project.add_span(ana, "harbour", [(n, n + 3)], label, {"speaker": speaker, "note": "Okoro"})
    project.add_span(ben, "harbour", [(0, 2)], "denial", {"speaker": "Abel"})
    assert project.label_counts(ana) == {"harbour": {"denial": 2, "demand": 2}}
    assert project.values_in_use("speaker") == ["Varga", "Abel", "Okoro"]
    assert project.values_in_use("speaker", ben) == ["Abel"]
    assert project.values_in_use("against") == []
    stats = project.stats()
    assert (stats["articles"], stats["spans"], stats["links"]) == (2, 5, 0)
    assert stats["labels"] == {"allegation": 0, "denial": 3, "demand": 2, "evidence_claim": 0}
    assert stats["annotators"]["ben"] == {
        "spans": 1, "labels": {"allegation": 0, "denial": 1, "demand": 0, "evidence_claim": 0},
        "untouched": 1, "begun": 1, "done": 0,
    }  # fmt: skip


def test_annotators_are_made_once_and_need_a_name(project: Project, ana: str) -> None:
    assert project.add_annotator("ana").id == ana
    assert [one.name for one in project.annotators()] == ["ana", "ben"]
    for name in ("", "  ", "two\nlines", "half \ud83d"):
        with pytest.raises(Refused, match="no name"):
            project.add_annotator(name)


def test_settings_are_kept_beside_the_history(project: Project, ana: str, path: Path) -> None:
    assert project.setting("layout", []) == []
    project.set_setting("layout", {"panes": ["harbour", "wire"], "split": 0.5})
    assert project.history(annotator=ana) == []
    project.close()
    with Project.open(path) as again:
        assert again.setting("layout") == {"panes": ["harbour", "wire"], "split": 0.5}


def test_what_a_verb_returned_from_is_there_after_reopening(
    project: Project, ana: str, path: Path
) -> None:
    id = project.add_span(ana, "harbour", [(0, 3), (5, 9)], "denial", {"note": "näive “x”"}).focus
    before, digest = project.span(id), project.content_hash()
    project.close()
    with Project.open(path) as again:
        assert again.span(id) == before
        assert again.content_hash() == digest
        assert [one.id for one in again.articles()] == ["harbour", "wire"]
        assert again.text("harbour") == HARBOUR
        assert again.article("harbour").length == len(HARBOUR)
        assert again.schema == project.schema


def test_many_places_are_marked_in_one_step(project: Project, ana: str, path: Path) -> None:
    before = project.content_hash()
    places = [("harbour", [(0, 3)]), ("wire", [(2, 10)]), ("harbour", [(4, 12)])]
    changes = project.add_spans(ana, places, "denial")
    assert changes.text == "label Denial 3 times in 2 articles"
    assert changes.articles == {"harbour", "wire"}
    assert {found.id for found in project.spans(annotator=ana)} == changes.spans
    assert [found.quote for found in project.spans("harbour")] == ["The", "minister"]
    assert project.status("wire", ana) == Status.BEGUN
    assert project.check() == []
    project.close()
    with Project.open(path) as again:
        after = again.content_hash()
        assert again.undo_text(ana) == changes.text
        again.undo(ana)
        assert again.content_hash() == before
        again.redo(ana)
        assert again.content_hash() == after


def test_places_that_are_marked_so_already_are_left_out(
    project: Project, ana: str, ben: str
) -> None:
    project.add_span(ana, "harbour", [(0, 3)], "denial")
    project.add_span(ana, "harbour", [(4, 12)], "demand")
    project.add_span(ben, "harbour", [(13, 19)], "denial")
    places = [("harbour", [(start, end)]) for start, end in ((0, 3), (4, 12), (13, 19), (13, 19))]
    assert len(project.add_spans(ana, places, "denial").spans) == 2
    edits = len(project.history())
    assert project.add_spans(ana, places, "denial") == Changes()
    assert project.add_spans(ana, [], "denial") == Changes()
    assert len(project.history()) == edits


def test_one_place_that_is_none_refuses_all(project: Project, ana: str) -> None:
    before = project.content_hash()
    for places in ([("harbour", [(0, 3)]), ("harbour", [(3, 3)])], [("nowhere", [(0, 3)])]):
        with pytest.raises(Refused):
            project.add_spans(ana, places, "denial")
    with pytest.raises(Refused, match="no label"):
        project.add_spans(ana, [("harbour", [(0, 3)])], "praise")
    assert project.content_hash() == before


def test_changes_tell_whether_a_status_is_another(project: Project, ana: str) -> None:
    first = project.add_span(ana, "harbour", [(0, 3)], "denial")
    assert first.statuses == {"harbour"}, "the first span begins the article"
    assert project.add_span(ana, "harbour", [(4, 12)], "denial").statuses == frozenset()
    assert project.set_status(ana, "harbour", Status.DONE).statuses == {"harbour"}
    assert project.undo(ana).statuses == {"harbour"}
    assert project.delete_span(first.focus).statuses == frozenset()
