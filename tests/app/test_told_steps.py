"""Every kind of step that the history of a project can hold is told in other languages, whole."""

from __future__ import annotations

import inspect
import re
import sqlite3
from contextlib import closing
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from annotator import Project
from annotator.core.changes import Changes
from annotator.core.decisions import Choice
from annotator.core.history import Standing
from annotator.core.layer import Status
from annotator.core.outcomes import GoldMark
from annotator.core.policy import Policy, Role
from annotator.core.retelling import Retelling
from annotator.core.schema import Attribute, Entry, Label, LinkType, Schema
from tests.store.builders import HARBOUR, WIRE, article, mark, record

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date
    from pathlib import Path

    from annotator.core.cases import Case
    from annotator.core.record import Record

# The project speaks Greek, so whatever else has letters is a word of ours.
_OURS = re.compile(r"(?<![.\w])[A-Za-z]{2,}")
_PLACES = re.compile(r"(\{\w+\})")
_SCHEME = Schema(
    labels=(Label("d1", "Άρνηση"), Label("d2", "Αίτημα"), Label("d3", "Ισχυρισμός")),
    link_types=(LinkType("l1", "αρνείται"), LinkType("l2", "απαντά")),
    attributes=(Attribute("a1", "Ομιλητής"), Attribute("a2", "Σημείωση")),
)
_ENDS = ((24, 30), (31, 36))
_OF_SPANS = frozenset([Choice.UNION, Choice.INTERSECTION, Choice.AGREED])


class _Wordless:
    """A tongue that knows all templates, and says nothing of them but their values."""

    def translated(self, text: str, _number: int = -1) -> str:
        parts = _PLACES.split(text)
        return "".join(part if n % 2 else _OURS.sub("", part) for n, part in enumerate(parts))

    def number(self, value: float, decimals: int = 0) -> str:
        return f"{value:.{decimals}f}"

    def day(self, day: date) -> str:
        return str(day.year)

    def joined(self, parts: Sequence[str]) -> str:
        return "; ".join(parts)


class _Noting(Project):
    """Remembers which of its verbs did something."""

    done: set[str]

    def __getattribute__(self, name: str) -> Any:
        found = super().__getattribute__(name)
        if name not in _VERBS:
            return found

        def noted(*args: object, **named: object) -> Changes:
            changes: Changes = found(*args, **named)
            if changes.text:
                self.done.add(name)
            return changes

        return noted


def _answers_changes(verb: object) -> bool:
    return inspect.isfunction(verb) and inspect.signature(verb).return_annotation == "Changes"


# All that answers with what it changed.
_VERBS = {
    name for name, _ in inspect.getmembers(Project, _answers_changes) if not name.startswith("_")
}


def test_each_kind_of_step_is_told_without_a_word_of_english(tmp_path: Path) -> None:
    path = tmp_path / "έργο.annotator"
    project = _begun(path)
    _mark(project)
    _review(project)
    _decide(project)
    _share(project)
    _reshape(project)
    with _merge_and_mend(project, path) as again:
        texts = {edit.text for edit in again.history(limit=999)}
    assert _Noting.done == _VERBS
    tell = Retelling(_Wordless()).retold
    left = {text: said for text in texts if _OURS.search(said := tell(text))}
    assert left == {}
    # It is a real test of many kinds of steps.
    assert len(texts) > 90


def _begun(path: Path) -> _Noting:
    _Noting.done = set()
    project = _Noting.create(path, _SCHEME)
    for name in ("Άννα", "Βάσω", "Λία"):
        project.add_annotator(name)
    harbour, wire = article(HARBOUR, title="Λιμάνι"), article(WIRE, id="wire", title="Σύρμα")
    _bring(project, "import 2 files", record(harbour, ""), record(wire, ""))
    places = [(0, 12, "d1"), (0, 23, "d2"), (41, 55, "d1"), (60, 66, "d1")]
    machine = record(harbour, "Μηχανή", [mark(*one) for one in places])
    _bring(project, "import μ.jsonl", replace(machine, suggested=True))
    return project


def _bring(project: Project, text: str, *records: Record) -> None:
    counts = project.import_records(project.begin_import(text), records)
    assert not counts.problems


def _ids(project: Project) -> list[str]:
    return [one.id for one in project.annotators()]


def _mark(project: Project) -> None:
    """What an annotator does in articles."""
    ana, ben, lea = _ids(project)
    one = project.add_span(ana, "harbour", [(0, 12)], "d1").focus
    other = project.add_span(ana, "harbour", [(13, 20)], "d2").focus
    project.add_spans(ana, [("harbour", [(24, 30)]), ("wire", [(0, 5)])], "d1")
    project.add_spans(ana, [("harbour", [(31, 36)])], "d3")
    project.relabel(one, "d3")
    project.set_pieces(one, [(1, 12)])
    for value in ("Ψυχή", ""):
        project.set_attribute(one, "a1", value)
    link = project.add_link(ana, "l1", one, other).focus
    project.change_link(link, "l2")
    project.delete_link(link)
    project.delete_span(one)
    for status in (Status.DONE, Status.BEGUN, Status.UNTOUCHED):
        project.set_status(lea, "wire", status)
    machine = [one.id for one in project.suggestions("harbour", ana)]
    project.accept_suggestion(machine[0], ana)
    project.dismiss_suggestion(machine[1], ana)
    project.accept_suggestions("harbour", ana)
    project.accept_suggestion(machine[0], ben)
    project.dismiss_suggestion(machine[1], ben)
    project.dismiss_suggestion(machine[2], ben)
    project.accept_suggestions("harbour", ben)
    project.undo(ben)
    project.redo(ben)
    (last,) = project.history(ben, limit=1)
    assert last.standing is Standing.DONE


def _review(project: Project) -> None:
    """What annotators ask, and what reviewers and leads say."""
    ana, _, lea = _ids(project)
    project.ask(project.spans("harbour", ana)[0].id, "Γιατί;", ana)
    (asked,) = project.questions()
    for answer in ("Έτσι.", ""):
        project.answer(asked.id, answer, lea)
    project.withdraw(asked.id, ana)
    for role in (Role.REVIEWER, Role.ANNOTATOR, Role.LEAD):
        project.set_role(lea, role, lea)
    for turn in (True, False):
        project.set_blind(turn, lea)
        project.show_suggestions(not turn, lea)
        project.show_suggestions(turn, lea)
    project.set_policy(Policy(leads=frozenset([lea, ana])), lea)


def _decide(project: Project) -> None:
    """Each choice on a case of spans, and those that there are on one of links."""
    ana, ben, lea = _ids(project)
    for who, start in ((ana, 2), (ben, 0)):
        ends = [project.add_span(who, "wire", [piece], "d2").focus for piece in _ENDS]
        project.add_span(who, "wire", [(start, 9)], "d2")
        if who == ana:
            project.add_link(who, "l1", *ends)
        project.set_status(who, "wire", Status.DONE)
    project.accept_agreed([ana, ben], lea, ["wire"])
    project.set_status(ana, "harbour", Status.DONE)
    project.set_status(ben, "harbour", Status.DONE)
    project.accept_agreed([ana, ben], lea)
    project.add_gold("wire", [(60, 64)], "d1", lea, [ana, ben])
    for what, choices in (("span", set(Choice)), ("link", set(Choice) - _OF_SPANS)):
        for choice in choices - {Choice.AGREED}:
            case = _open_case(project, what)
            gold = GoldMark("d3" if what == "span" else "l2", ((0, 4),))
            named = {"label": "d2"} if what == "span" else {}
            project.decide(case, choice, lea, annotator=ana, marks=[gold], **named)
            project.reopen(case, lea)


def _share(project: Project) -> None:
    """What a lead does with who has which articles."""
    ana, _, lea = _ids(project)
    project.hand_out({"Άννα": ["harbour"], "Βάσω": ["wire"]}, lea, draw=7)
    project.hand_out({"Άννα": ["wire"]}, lea)
    project.give("Λία", ["harbour", "wire"], lea)
    project.take_out(ana, lea, ["wire"])


def _open_case(project: Project, what: str) -> Case:
    """The case on which the two differ in the article `wire`: of spans the one in which both have their say."""
    cases = (one.case for one in project.cases(_ids(project)[:2]))
    proposals = 2 if what == "span" else 1
    found = (one for one in cases if one.what == what and one.article == "wire")
    return next(one for one in found if len(one.proposals) == proposals)


def _reshape(project: Project) -> None:
    """What the scheme's page does, to entries that spans carry and to others."""
    ana, _, lea = _ids(project)
    new: list[Entry] = [Label("n1", "Νέα"), LinkType("n2", "λέει"), Attribute("n3", "Χώρα")]
    for entry in new:
        project.add_to_scheme(entry, lea)
        project.move_in_scheme(entry, 0, lea)
        project.change_in_scheme(replace(entry, name="Παλιά"), lea)
        project.rename_in_scheme(entry, f"{entry.id}x", lea)
        project.remove_from_scheme(replace(entry, id=f"{entry.id}x"), lea)
    for one in (project.schema.label("d2"), project.schema.link_types[0]):
        project.change_in_scheme(replace(one, name="Άλλο"), lea)
        project.rename_in_scheme(one, f"{one.id}x", lea)
    spans = [one.id for one in project.spans("harbour", ana)]
    for value, some in (("Ψυχή", spans), ("Ψυχή μου", spans[:1])):
        for span in some:
            project.set_attribute(span, "a1", value)
    project.replace_values("a1", ["Ψυχή μου"], "Ψυχή", lea)
    project.replace_values("a1", ["Ψυχή"], "Κ. Ψυχή", lea)
    project.replace_values("a1", ["Κ. Ψυχή"], "", lea)
    project.set_attribute(spans[0], "a1", "Ψυχή")
    project.change_in_scheme(Attribute("a1", "Φωνή"), lea)
    project.rename_in_scheme(Attribute("a1", "Φωνή"), "a9", lea)
    project.remove_from_scheme(Attribute("a9", "Φωνή"), lea, discard=True)
    project.relabel_spans(spans, "d3", lea)
    project.relabel_spans(spans[:1], "d1", lea)
    project.split_label("d3", Label("d4", "Τέσσερα"), spans[1:], lea)
    project.merge_labels("d4", "d1", lea)
    project.merge_labels("d3", "d1", lea)
    project.set_guidelines("Μία γραμμή.", lea)
    project.apply_scheme(Schema((*project.schema.labels, Label("d5", "Πέντε"))), lea)
    project.apply_scheme(replace(_SCHEME, labels=(Label("d6", "Έξι", formerly=("d1",)),)), lea)


def _merge_and_mend(project: Project, path: Path) -> Project:
    """What comes from other files, and what a repair does; the project is opened anew for it."""
    folder = path.parent
    _, _, lea = _ids(project)
    with Project.create(folder / "άλλο.annotator", _SCHEME) as other:
        _bring(other, "import α.txt", record(article("Νέο κείμενο.", id="n", title="Νέο"), ""))
    project.merge([folder / "άλλο.annotator"], lea)
    for paths in ("β.txt", "3 files"):
        new = article(f"Ξένο {paths}.", title="Νέο")
        assert project.reread({"n": new}, f"read {paths} again as κωδ", lea).articles == {"n"}
    edit = project.begin_import("import β.txt", lea)
    project.import_records(edit, [record(article("Άλλο κείμενο.", id="b", title="Β"), "")])
    project.take_back(edit)
    project.close()
    with closing(sqlite3.connect(path, isolation_level=None)) as file:
        file.execute("UPDATE article SET length = 1 WHERE id = 'n'")
        file.execute("UPDATE span SET quote = 'Ψ' WHERE id IN (SELECT min(id) FROM span)")
    mended = _Noting.open(path)
    assert len(mended.repair(folder / "backups").mended) == 2
    return mended
