"""The history page by page: every edit once, by each filter, however many there are; and where it can be seen."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import TYPE_CHECKING

from annotator import Project
from annotator.core.history import EditFilter, EditKind, EditPlace
from annotator.core.layer import Status
from annotator.store import edit_pages
from tests.store.builders import HARBOUR, article, bring, record

if TYPE_CHECKING:
    from annotator.core.history import Edit

MANY = 45_000


def listed(project: Project, wanted: EditFilter | None = None, most: int = 3) -> list[Edit]:
    """All that the pages hold, one after the other."""
    wanted = wanted or EditFilter()
    page = project.edit_page(wanted, 0, most)
    found = list(page.edits)
    while page.below:
        page = project.edit_page(wanted, page.below, most)
        found += page.edits
    return found


def work(project: Project, ana: str, ben: str) -> tuple[str, str]:
    """Ana marks two spans, links them, is done and takes that back; Ben marks one."""
    first = project.add_span(ana, "harbour", ((0, 5),), "denial").focus
    second = project.add_span(ana, "wire", ((0, 5),), "allegation").focus
    project.add_span(ben, "harbour", ((6, 9),), "denial")
    project.set_attribute(first, "speaker", "Varga")
    project.add_link(ana, "denies", first, second)
    project.set_status(ana, "harbour", Status.DONE)
    project.undo(ana)
    return first, second


def test_pages_hold_every_edit_once_the_latest_first(project: Project, ana: str, ben: str) -> None:
    work(project, ana, ben)
    found = listed(project)
    assert found == project.history(limit=1000)
    assert [edit.number for edit in found] == sorted((edit.number for edit in found), reverse=True)


def test_filters_keep_what_belongs_to_them(project: Project, ana: str, ben: str) -> None:
    first, second = work(project, ana, ben)
    everything = listed(project)
    assert {edit.actor for edit in listed(project, EditFilter(annotator=ben))} == {ben}
    in_wire = [edit.verb for edit in listed(project, EditFilter(article="wire"))]
    assert in_wire == ["add_span", "import"]
    on_first = [edit.verb for edit in listed(project, EditFilter(span=first))]
    assert on_first == ["set_attribute", "add_span"]
    status = listed(project, EditFilter(kind=EditKind.STATUS))
    assert [edit.kind for edit in status] == ["undo", "do"]
    by_kind = [listed(project, EditFilter(kind=kind)) for kind in EditKind]
    assert sorted(edit.number for some in by_kind for edit in some) == sorted(
        edit.number for edit in everything
    )
    assert project.times_changed(first) == 2
    assert project.times_changed(second) == 1
    back, forth = project.undo_numbers(ana)
    assert {"add_link", "set_status"} == {
        edit.verb for edit in everything if edit.number in (back, forth)
    }


def test_a_merge_is_one_whatever_it_is_called_and_an_import_none(
    project: Project, ana: str, tmp_path: Path
) -> None:
    other = Path(shutil.copy(project.path, tmp_path / "import 3 articles.annotator"))
    with Project.open(other) as theirs:
        theirs.add_span(ana, "harbour", [(0, 9)], "denial")
    project.merge([other], ana)
    edit = project.begin_import("merge of two wires")
    project.import_records(edit, [record(article("Something new.", id="new"), annotator="")])
    merges, imports = (
        [(one.text, one.verb) for one in listed(project, EditFilter(kind=kind))]
        for kind in (EditKind.MERGES, EditKind.IMPORTS)
    )
    assert merges == [("merge import 3 articles.annotator", "merge")]
    assert imports[0] == ("merge of two wires", "import")
    project.undo(ana)
    assert [one.kind for one in listed(project, EditFilter(kind=EditKind.MERGES))] == ["undo", "do"]


def test_an_edit_leads_to_its_span_to_where_it_was_or_to_the_article(
    project: Project, ana: str, ben: str
) -> None:
    first, _ = work(project, ana, ben)
    edits = {edit.verb: edit for edit in listed(project) if edit.kind == "do"}
    assert project.edit_place(edits["set_attribute"].id) == EditPlace("harbour", first)
    assert project.edit_place(edits["add_link"].id) == EditPlace("harbour", first)
    assert project.edit_place(edits["set_status"].id) == EditPlace("harbour")
    assert project.edit_place(edits["import"].id) == EditPlace("harbour")
    assert project.edit_place(edits["add_annotator"].id) is None
    project.delete_span(first)
    assert project.edit_place(edits["set_attribute"].id) == EditPlace("harbour", "", 0, 5)
    bring(project, record(article(HARBOUR), annotator="ana", spans=()))
    assert project.edit_place("no such edit") is None


def test_a_page_costs_the_same_among_very_many(project: Project, ana: str, ben: str) -> None:
    work(project, ana, ben)
    with project._database.atomic():
        project._database.run_many(
            "INSERT INTO edit (seq, id, actor, kind, verb, text, at, standing, applied)"
            " VALUES (?, ?, ?, 'do', 'relabel', 'more', '', 1, ?)",
            [(1000 + n, f"e{n}", ana, 1000 + n) for n in range(MANY)],
        )
    wanted = EditFilter(annotator=ben, kind=EditKind.SPANS)
    thousands: list[int] = []  # of steps of SQLite's machine, page by page

    def step() -> None:
        thousands[-1] += 1

    project._database._connection.set_progress_handler(step, 1000)
    page = None
    while page is None or page.below:
        thousands.append(0)
        page = project.edit_page(wanted, page.below if page else 0)
    assert [edit.actor for edit in page.edits] == [ben]
    assert len(thousands) == MANY // edit_pages._WINDOW + 1
    # A look at all the edits takes five for each of them.
    assert max(thousands) < 0.8 * 5 * MANY / 1000
