"""Large changes in many short transactions: the same as in one, and as it was before wherever they are stopped."""

from __future__ import annotations

import shutil
from functools import partial
from typing import TYPE_CHECKING, Any

import pytest

from annotator import Project
from annotator.core.article import NewArticle
from annotator.core.changes import Changes
from annotator.core.decisions import Choice
from annotator.core.errors import Refused
from annotator.core.layer import Status
from annotator.core.policy import Role
from annotator.core.record import Record, SpanRecord
from annotator.core.schema import Attribute
from annotator.store import in_steps, made_rows, sweeping, undo_rows

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

_COUNT = 2 * made_rows.SLICE + 100
_TABLES = (
    *("annotator", "article", "span", "link", "status", "label", "detail", "edit", "edit_row"),
    "setting",
)

Dump = dict[str, list[Any]]


class Stopped(Exception):
    """Somebody cancels."""


class At:
    """Counts the steps of a work, and does something at one of them."""

    def __init__(self, number: int, act: Callable[[], None]) -> None:
        self.told: list[tuple[int, int]] = []
        self._number, self._act = number, act

    def __call__(self, done: int, total: int) -> None:
        self.told.append((done, total))
        if len(self.told) == self._number:
            self._act()


def stop() -> None:
    raise Stopped


def nothing() -> None:
    """Let it go on."""


def dump(project: Project) -> Dump:
    return {
        table: sorted(project._database.rows(f"SELECT * FROM {table}"), key=repr)
        for table in _TABLES
    }


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Two layers of many denials, each with a speaker; ana has done something since, and undone it."""
    path = tmp_path_factory.mktemp("steps") / "many.annotator"
    text = "It was not so. " * 100
    marks = [
        SpanRecord("denial", ((n, n + 3),), attributes={"speaker": "Okoro" if n % 2 else "Varga"})
        for n in range(_COUNT // 2)
    ]
    with Project.create(path) as project:
        ana = project.add_annotator("ana").id
        edit = project.begin_import("import much", ana)
        article = NewArticle(text, "a1", "One")
        for name in ("ana", "ben"):
            counts = project.import_records(edit, [Record(article, name, spans=tuple(marks))])
            assert not counts.problems
        project.add_span(ana, "a1", ((0, 9),), "demand")
        project.undo(ana)
    return path


@pytest.fixture
def many(made: Path, tmp_path: Path) -> Project:
    project = Project.open(shutil.copy(made, tmp_path / "p.annotator"))
    project._database.rows("PRAGMA synchronous = OFF")
    return project


def rename(project: Project) -> Changes:
    return project.rename_in_scheme(project.schema.label("denial"), "no", of(project))


def of(project: Project) -> str:
    return next(one.id for one in project.annotators() if one.name == "ana")


def undo(project: Project) -> Changes:
    return project.undo(of(project))


def redo(project: Project) -> Changes:
    return project.redo(of(project))


def prepared(project: Project, verb: Callable[[Project], Changes], first: Any) -> None:
    """Have done what a verb goes back on."""
    if verb in (undo, redo) and first is not undo:
        first(project)
    if verb is redo:
        undo(project)


def discard(project: Project) -> Changes:
    return project.remove_from_scheme(Attribute("speaker", "Speaker"), of(project), discard=True)


def merge(project: Project) -> Changes:
    return project.merge_labels("denial", "demand", of(project))


def one_name(project: Project) -> Changes:
    return project.replace_values("speaker", ["Okoro", "Varga"], "Ilse Varga", of(project))


def said(project: Project) -> list[Any]:
    """All that the spans say, but for when."""
    return project._database.rows(
        "SELECT id, label, attributes, revision, edit, quote FROM span ORDER BY 1"
    )


VERBS = (rename, discard, merge, one_name)


@pytest.mark.parametrize("verb", VERBS)
def test_in_many_transactions_it_becomes_the_same_as_in_one(
    verb: Callable[[Project], Changes], many: Project, made: Path, tmp_path: Path
) -> None:
    with Project.open(shutil.copy(made, tmp_path / "q.annotator")) as other:
        for step in (verb, undo, redo, undo):
            many.watch = at = At(0, nothing)
            changes, plain = step(many), step(other)
            assert len(at.told) >= _COUNT // 2 // made_rows.SLICE
            assert at.told[-1][0] <= at.told[-1][1]
            assert changes == plain
            assert said(many) == said(other)
            assert many.schema == other.schema
            rows = 'SELECT edit, "table", before IS NULL, after IS NULL FROM edit_row ORDER BY 1, 2, 3, 4'
            assert many._database.rows(rows) == other._database.rows(rows)
    assert many.check() == []
    many.close()


@pytest.mark.parametrize("first", [rename, discard])
@pytest.mark.parametrize("verb", ["do", undo, redo])
def test_stopped_anywhere_it_leaves_all_as_it_was(first: Any, verb: Any, many: Project) -> None:
    verb = first if verb == "do" else verb
    prepared(many, verb, first)
    before, scheme = dump(many), many.schema
    for number in range(1, 5):
        many.watch = At(number, stop)
        with pytest.raises(Stopped):
            verb(many)
        assert dump(many) == before
        assert many.schema == scheme
    many.close()


def test_many_new_spans_stopped_anywhere_are_gone(
    many: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = [f"b{n}" for n in range(4)]
    articles = [Record(NewArticle(f"{name} tells of it.", name, name)) for name in names]
    many.import_records(many.begin_import("import", None), articles)
    places = [(name, ((n, n + 2),)) for name in names for n in range(8)]
    monkeypatch.setattr(made_rows, "SLICE", 7)
    before = dump(many)
    for number in range(1, 3):
        many.watch = At(number, stop)
        with pytest.raises(Stopped):
            many.add_spans(of(many), places, "demand")
        assert dump(many) == before
    many.close()


@pytest.mark.parametrize("first", [None, rename])
def test_who_did_something_new_beside_a_cancelled_step_has_nothing_to_redo(
    first: Callable[[Project], Changes] | None, many: Project
) -> None:
    def mark_and_stop() -> None:
        with many.beside() as other:
            other.add_span(of(other), "a1", ((3, 9),), "demand")
        stop()

    if first is not None:
        prepared(many, redo, first)
    assert many.redo_text(of(many))
    many.watch = At(2, mark_and_stop)
    with pytest.raises(Stopped):
        (redo if first else rename)(many)
    assert many.redo_text(of(many)) == ""
    assert many.undo(of(many)).text.startswith("Undo: label Demand")
    assert many.check() == []
    many.close()


@pytest.mark.parametrize("verb", [undo, redo])
def test_an_import_goes_away_and_comes_back_in_parts(
    verb: Any, many: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(made_rows, "_ROWS", 200)
    whole = many.content_hash()
    if verb is redo:
        undo(many)
    before, state = dump(many), many.content_hash()
    for number in (1, 2, 4):
        many.watch = At(number, stop)
        with pytest.raises(Stopped):
            verb(many)
        after = dump(many)
        assert many.content_hash() == state
        assert {name: len(rows) for name, rows in after.items()} == {
            name: len(rows) for name, rows in before.items()
        }
        assert after["edit"] == before["edit"]
        assert after["annotator"] == before["annotator"]
    many.watch = None
    many.watch = At(0, nothing)
    verb(many)
    assert (many.content_hash() == whole) == (verb is redo)
    many.watch = None
    (undo if verb is redo else redo)(many)
    assert many.content_hash() == (whole if verb is undo else state)
    assert many.check() == []
    many.close()


def test_an_import_in_parts_is_the_same_as_in_one(
    many: Project, made: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(made_rows, "_ROWS", 300)
    layers = "SELECT id, revision FROM annotator ORDER BY 1"
    with Project.open(shutil.copy(made, tmp_path / "q.annotator")) as other:
        for step in (undo, redo, undo):
            many.watch = at = At(0, nothing)
            changes, plain = step(many), step(other)
            # Too much to name: whoever looks reads all anew.
            assert (changes.articles_listed, changes.schema) == (True, True)
            assert changes.text == plain.text
            assert said(many) == said(other)
            assert at.told[0][0] == 0
            assert at.told[-1] == (at.told[0][1],) * 2
        assert many._database.rows(layers) == other._database.rows(layers)
    many.close()


def test_in_parts_too_a_span_comes_before_its_links_and_goes_after_them(
    many: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(undo_rows, "SLICE", 3)
    one, *others = (span.id for span in many.spans("a1", of(many))[:9])
    for other in others:
        many.add_link(of(many), "denies", one, other)
    whole = many.content_hash()
    many.delete_span(one)
    less = many.content_hash()
    for verb, wanted in ((undo, whole), (redo, less), (undo, whole)):
        many.watch = at = At(0, nothing)
        verb(many)
        assert len(at.told) > 2
        assert many.content_hash() == wanted
    assert many.check() == []
    many.close()


def test_in_parts_too_what_was_changed_since_is_left_alone(many: Project) -> None:
    many.watch = At(0, nothing)
    span = last_denial(many)
    many.delete_span(span)
    owner = next(one for one in many.annotators() if one.name == "ben").id
    many.undo(owner)
    rename(many)
    before = dump(many)
    with pytest.raises(Refused, match="cannot be redone: another edit has since changed"):
        many.redo(owner)
    assert dump(many) == before
    many.close()


@pytest.mark.parametrize("verb", ["do", undo, redo])
def test_what_a_crash_cuts_off_is_taken_back_at_the_next_opening(
    verb: Any, many: Project, tmp_path: Path
) -> None:
    verb = rename if verb == "do" else verb
    prepared(many, verb, rename)
    before = dump(many)
    cut = tmp_path / "cut.annotator"

    def copy_it() -> None:
        shutil.copy(many.path, cut)

    many.watch = At(3, copy_it)
    verb(many)
    with Project.open(cut, write=False) as half:
        assert dump(half) != before
    with Project.open(cut) as again:
        assert dump(again) == before
        assert again.check() == []
        assert verb(again).text
    many.close()


def test_until_what_was_cut_off_is_put_back_nothing_can_be_changed(
    many: Project, tmp_path: Path
) -> None:
    cut = tmp_path / "cut.annotator"
    before = dump(many)

    def copy_it() -> None:
        shutil.copy(many.path, cut)

    many.watch = At(3, copy_it)
    rename(many)
    with Project.open(cut, put_back=False) as half:
        assert half.cut_off.startswith("rename label denial")
        for watch in (None, At(0, nothing)):
            half.watch = watch
            for verb in (discard, undo, lambda p: p.add_span(of(p), "a1", ((3, 9),), "demand")):
                with pytest.raises(Refused, match="was cut off before it was done"):
                    verb(half)
        told: list[tuple[int, int]] = []
        half.put_back(lambda *step: told.append(step))
        assert len(told) > 1
        assert all(0 < done <= total for done, total in told)
        assert [done for done, _ in told] == sorted({done for done, _ in told})
        assert half.cut_off == ""
        assert dump(half) == before
        half.watch = None
        assert half.add_span(of(half), "a1", ((3, 9),), "demand").spans
    many.close()


def beside(
    project: Project,
    verb: Callable[[Project], Changes],
    step: Callable[[Project], Changes] = rename,
    at: int = 2,
) -> Changes | str:
    """What comes of a verb in the middle of a step: its changes, or the sentence that refuses it."""
    found: list[Changes | str] = []

    def try_it() -> None:
        with project.beside() as other:
            try:
                found.append(verb(other))
            except Refused as error:
                found.append(str(error))

    project.watch = At(at, try_it)
    step(project)
    project.watch = None
    assert in_steps.KEY not in dict(project._database.rows("SELECT * FROM setting"))
    return found[0]


def last_denial(project: Project) -> str:
    """A span that the rename has not come to yet."""
    query = "SELECT id FROM span WHERE label = 'denial' ORDER BY rowid DESC LIMIT 1"
    return str(project._database.value(query))


def import_more(project: Project) -> Changes:
    project.import_records(
        project.begin_import("import", of(project)), [Record(NewArticle("New."))]
    )
    return Changes()


def test_meanwhile_others_mark_and_it_is_undone_by_itself(many: Project) -> None:
    made = beside(many, lambda other: other.add_span(of(other), "a1", ((3, 9),), "demand"))
    assert not isinstance(made, str)
    text = many.undo_text(of(many))
    assert text == made.text
    many.undo(of(many))
    assert many.undo_text(of(many)).startswith("rename label denial")
    many.redo(of(many))
    many.undo(of(many))
    assert many.undo(of(many)).text.startswith("Undo: rename")
    assert many.check() == []
    many.close()


@pytest.mark.parametrize(
    "verb",
    [
        lambda p: p.add_span(of(p), "a1", ((3, 9),), "denial"),
        lambda p: p.add_span(of(p), "a1", ((3, 9),), "no"),
        lambda p: p.relabel(last_denial(p), "demand"),
        lambda p: p.set_attribute(last_denial(p), "note", "Mine"),
        lambda p: p.delete_span(next(s.id for s in p.spans("a1") if s.label == "no")),
        lambda p: p.ask(last_denial(p), "Is it?", of(p)),
    ],
)
def test_what_belongs_to_the_step_waits_for_it(
    verb: Callable[[Project], Changes], many: Project
) -> None:
    said = beside(many, verb)
    assert isinstance(said, str)
    assert "is under way and changes this too" in said
    many.close()


@pytest.mark.parametrize(
    "verb",
    [undo, import_more, discard, lambda p: p.add_to_scheme(Attribute("new", "New"), of(p))],
)
def test_what_changes_much_or_the_scheme_waits_too(
    verb: Callable[[Project], Changes], many: Project
) -> None:
    said = beside(many, verb)
    assert isinstance(said, str)
    assert "is under way: until it is done" in said
    many.close()


def test_another_person_goes_back_meanwhile_over_what_the_step_leaves_alone(many: Project) -> None:
    ben = next(one.id for one in many.annotators() if one.name == "ben")
    many.add_span(ben, "a1", ((3, 9),), "demand")
    for verb in (Project.undo, Project.redo):
        done = beside(many, partial(verb, annotator=ben))
        assert isinstance(done, Changes), done
        assert done.text.startswith(verb.__name__.capitalize())
        undo(many)
    assert many.check() == []
    many.close()


def test_nobody_goes_back_meanwhile_to_what_the_step_renames(many: Project) -> None:
    ben = next(one.id for one in many.annotators() if one.name == "ben")
    many.relabel(last_denial(many), "demand")
    said = beside(many, partial(Project.undo, annotator=ben))
    assert isinstance(said, str)
    assert "is under way and changes this too" in said
    assert many.check() == []
    many.close()


def test_while_a_question_is_taken_back_nothing_else_can_be_done(many: Project) -> None:
    many.ask(last_denial(many), "Is it?", of(many))
    said = beside(many, lambda other: other.add_span(of(other), "a1", ((3, 9),), "demand"), undo, 1)
    assert isinstance(said, str)
    assert "is under way: until it is done" in said
    many.close()


def test_the_ends_of_a_link_that_is_made_again_stay(many: Project) -> None:
    one, other, third = (span.id for span in many.spans("a1", of(many))[:3])
    many.add_link(of(many), "denies", one, other)
    undo(many)
    for end, is_held in ((third, False), (one, True), (other, True)):
        said = beside(many, partial(Project.delete_span, span=end), redo, 1)
        assert isinstance(said, str) == is_held
        undo(many)
        if not is_held:
            undo(many)
    many.close()


def test_who_may_do_what_waits_for_the_step(many: Project) -> None:
    said = beside(many, lambda other: other.set_role(of(other), Role.LEAD, of(other)))
    assert isinstance(said, str)
    assert "is under way and changes this too" in said
    many.close()


def test_a_status_that_a_step_begins_waits_for_it(
    many: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(made_rows, "SLICE", 3)
    names = ["b0", "b1", "b2"]
    articles = [Record(NewArticle(f"{name} tells of it.", name, name)) for name in names]
    many.import_records(many.begin_import("import", None), articles)
    places = [(name, ((n, n + 2),)) for name in names for n in range(6)]

    def mark_all(project: Project) -> Changes:
        return project.add_spans(of(project), places, "demand")

    said = beside(many, lambda p: p.set_status(of(p), "b2", Status.DONE), mark_all, 1)
    assert isinstance(said, str)
    assert "is under way and changes this too" in said
    assert many.undo(of(many)).text.startswith("Undo: ")
    assert isinstance(
        beside(many, lambda p: p.set_status(of(p), "a1", Status.DONE), mark_all, 1), Changes
    )
    many.close()


def test_a_decision_that_names_what_is_renamed_waits_and_another_does_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in (made_rows, sweeping):
        monkeypatch.setattr(module, "SLICE", 2)
    said: list[str] = []
    with Project.create(tmp_path / "p.annotator") as project:
        ana, ben = (project.add_annotator(name).id for name in ("ana", "ben"))
        new = NewArticle("It was not so, they said.", "a1", "One")
        project.import_records(project.begin_import("import", ana), [Record(new)])
        for who, labels in (
            (ana, ("denial", "denial", "demand")),
            (ben, ("denial", "demand", "allegation")),
        ):
            ends = [
                project.add_span(who, "a1", ((5 * n, 5 * n + 3),), label).focus
                for n, label in enumerate(labels)
            ]
            project.add_link(who, "denies" if who == ana else "supports", ends[0], ends[2])
        for one, other in ((0, 1), (1, 0), (1, 2)):
            project.add_link(ben, "denies", ends[one], ends[other])
        found = project.cases([ana, ben])

        def decide_all() -> None:
            with project.beside() as other:
                for one in found:
                    try:
                        other.decide(one.case, Choice.NEITHER, ana)
                        said.append("decided")
                    except Refused as error:
                        said.append(str(error))

        project.watch = At(1, decide_all)
        rename(project)
        held = "“rename label denial to no (3 spans)” is under way and changes this too"
        assert [one.split(":")[0] for one in said] == [
            *[held] * 2,
            *["decided"] * (len(found) - 2),
        ]
        said.clear()
        found = project.cases([ana, ben])
        project.watch = At(1, decide_all)
        project.rename_in_scheme(project.schema.link_type("denies"), "refutes", ana)
        assert said[:3] == ["decided"] * 3
        assert "decided" not in said[3:]
        assert "is under way and changes this too" in said[-1]


def test_what_was_changed_while_it_was_looked_for_is_looked_for_again(
    many: Project, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Spans are looked for before the first transaction, so that nobody waits for that."""
    real = sweeping.of_labels

    def look(*args: Any) -> dict[int, str]:
        found = real(*args)
        monkeypatch.undo()
        with many.beside() as other:
            other.add_span(of(other), "a1", ((3, 9),), "denial")
        return found

    monkeypatch.setattr(sweeping, "of_labels", look)
    many.watch = At(0, nothing)
    rename(many)
    assert not many._database.value("SELECT count(*) FROM span WHERE label = 'denial'")
    many.close()


@pytest.mark.parametrize(
    "value", [3, "x", {}, {"edit": "1"}, {"edit": 1}, {"edit": 1, "layers": 2}]
)
def test_what_no_version_wrote_stands_in_nobodys_way(value: Any, many: Project) -> None:
    many.set_setting(in_steps.KEY, value)
    many.close()
    with Project.open(many.path) as again:
        assert again.add_span(of(again), "a1", ((3, 9),), "demand").spans
