"""Random histories of three copies of a project: whatever order they are merged in, the result says the same.

Three annotators and a reviewer work in any copy, and copies take one another in at any moment, so that the same rows
are changed, deleted and made, and the same cases decided, on several sides.
"""

from __future__ import annotations

import shutil
import tempfile
from contextlib import suppress
from functools import cache
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from annotator import Project
from annotator.core.article import NewArticle
from annotator.core.cases import Case
from annotator.core.decisions import Choice
from annotator.core.errors import Refused, UserError
from annotator.core.layer import Status
from annotator.core.outcomes import GoldMark
from annotator.core.policy import Role
from annotator.core.record import Record

NAMES = ("ana", "ben", "cleo")
REVIEWER = "rita"
ARTICLES = ("harbour", "wire")
LABELS = ("allegation", "denial", "demand")
TYPES = ("denies", "supports", "same_claim")


@cache
def base() -> Path:
    """What is handed out: two articles, in each a span of each annotator, linked."""
    path = Path(tempfile.mkdtemp()) / "base.annotator"
    with Project.create(path) as project:
        edit = project.begin_import("articles", None)
        texts = [
            NewArticle(f"In {id} they said \U0001f4a1 that it was so.", id=id) for id in ARTICLES
        ]
        project.import_records(edit, [Record(text, "") for text in texts])
        for name in NAMES:
            owner = project.add_annotator(name).id
            ends = [project.add_span(owner, id, [(0, 9)], "denial").focus for id in ARTICLES]
            project.add_link(owner, "denies", *ends)
            for id in ARTICLES:
                project.set_status(owner, id, Status.DONE)
        project.add_annotator(REVIEWER)
    return path


def quick(path: Path) -> Project:
    project = Project.open(path)
    # Durability is tested by killing; here it would only cost time.
    project._database.rows("PRAGMA synchronous = OFF")
    return project


def all_back(project: Project, actors: list[str]) -> list[str]:
    """Undo everything, whatever order it allows; who undid, one name for each step."""
    steps: list[str] = []
    while True:
        before, refused = len(steps), False
        for actor in actors:
            try:
                while project.undo(actor).text:
                    steps.append(actor)
            except Refused:
                refused = True
        if not refused:
            return steps
        assert len(steps) > before, "nothing can be undone, though something stands"


copies = st.integers(0, 2)
names = st.sampled_from(NAMES)
numbers = st.integers(0, 5)
starts = st.integers(0, 3)
articles = st.sampled_from(ARTICLES)
labels = st.sampled_from(LABELS)
parts = st.sampled_from(("label", "pieces", "note", "speaker"))
anybody = st.sampled_from((*NAMES, REVIEWER))
choices = st.sampled_from([one for one in Choice if one is not Choice.AGREED])


class Merging(RuleBasedStateMachine):
    @initialize()
    def hand_out(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.paths = [self.folder / f"{number}.annotator" for number in range(3)]
        for path in self.paths:
            shutil.copy(base(), path)
        self.projects = [quick(path) for path in self.paths]
        self.ids = {one.name: one.id for one in self.projects[0].annotators()}

    # ---- what people do

    @rule(copy=copies, name=names, article=articles, start=starts, label=labels)
    def mark(self, copy: int, name: str, article: str, start: int, label: str) -> None:
        self.projects[copy].add_span(self.ids[name], article, [(start, start + 9)], label)

    @rule(copy=copies, name=names, number=numbers, how=parts, start=starts)
    def change(self, copy: int, name: str, number: int, how: str, start: int) -> None:
        project = self.projects[copy]
        if (id := self.mark_of(copy, name, number)) is None:
            return
        if how == "label":
            project.relabel(id, LABELS[start % 3])
        elif how == "pieces":
            project.set_pieces(id, [(start, start + 2), (start + 4, start + 9)])
        else:
            project.set_attribute(id, how, ("", "Varga", "Okoro", "Lind")[start])

    @rule(copy=copies, name=names, number=numbers)
    def delete(self, copy: int, name: str, number: int) -> None:
        if (id := self.mark_of(copy, name, number)) is not None:
            self.projects[copy].delete_span(id)

    @rule(copy=copies, name=names, one=numbers, other=numbers, type=st.sampled_from(TYPES))
    def link(self, copy: int, name: str, one: int, other: int, type: str) -> None:
        ends = self.mark_of(copy, name, one), self.mark_of(copy, name, other)
        if ends[0] is not None and ends[1] is not None and ends[0] != ends[1]:
            self.projects[copy].add_link(self.ids[name], type, ends[0], ends[1])

    @rule(copy=copies, name=names, type=st.sampled_from((*TYPES, "")))
    def change_link(self, copy: int, name: str, type: str) -> None:
        project = self.projects[copy]
        for link in project.links(self.ids[name])[:1]:
            if not type:
                project.delete_link(link.id)
                continue
            try:
                project.change_link(link.id, type)
            except Refused:
                assert len(project.links_of(link.source)) > 1  # such a link is there already

    @rule(copy=copies, name=names, article=articles, done=st.booleans())
    def set_status(self, copy: int, name: str, article: str, done: bool) -> None:
        status = Status.DONE if done else Status.BEGUN
        self.projects[copy].set_status(self.ids[name], article, status)

    @rule(copy=copies, name=names, number=numbers, answer=st.sampled_from(("", "Yes.", "No.")))
    def ask(self, copy: int, name: str, number: int, answer: str) -> None:
        project = self.projects[copy]
        asked = project.questions()
        if answer and asked:
            with suppress(Refused):  # who is no reviewer, once somebody is
                project.answer(asked[number % len(asked)].id, answer, self.ids[name])
        elif (id := self.mark_of(copy, name, number)) is not None:
            project.ask(id, "Is it?", self.ids[name])

    @rule(copy=copies, number=numbers, choice=choices, name=names, label=labels)
    def decide(self, copy: int, number: int, choice: Choice, name: str, label: str) -> None:
        if (case := self.case(copy, number)) is None:
            return
        by, marks = self.ids[REVIEWER], list[GoldMark]()
        if choice is Choice.EDIT and case.what == "span":
            marks = [GoldMark(label, ((0, 5),)), GoldMark("demand", ((2, 9),))][: 1 + number % 2]
        with suppress(UserError):  # a choice that the case does not allow
            self.projects[copy].decide(
                case, choice, by, annotator=self.ids[name], label=label, marks=marks
            )

    @rule(copy=copies, number=numbers)
    def reopen_case(self, copy: int, number: int) -> None:
        if (case := self.case(copy, number)) is not None:
            with suppress(Refused):
                self.projects[copy].reopen(case, self.ids[REVIEWER])

    @rule(copy=copies, few=st.booleans())
    def accept(self, copy: int, few: bool) -> None:
        among = [self.ids[name] for name in NAMES[: 2 if few else 3]]
        with suppress(Refused):
            self.projects[copy].accept_agreed(among, self.ids[REVIEWER])

    @rule(copy=copies, name=names, role=st.sampled_from((Role.ANNOTATOR, Role.REVIEWER)))
    def rule_who(self, copy: int, name: str, role: Role) -> None:
        project = self.projects[copy]
        # The reviewer stays one, so that there is nearly always somebody who may decide.
        for one, wanted in ((REVIEWER, Role.REVIEWER), (name, role)):
            project.set_role(self.ids[one], wanted, self.ids[REVIEWER])
        project.set_blind(role is Role.REVIEWER, self.ids[REVIEWER])

    @rule(copy=copies, name=anybody, by=names, article=articles, out=st.booleans())
    def hand(self, copy: int, name: str, by: str, article: str, out: bool) -> None:
        project = self.projects[copy]
        if out:
            project.take_out(self.ids[name], self.ids[by], [article])
        else:
            project.hand_out({name: [article], by: list(ARTICLES)}, self.ids[by], draw=1)

    @rule(copy=copies, name=anybody, back=st.booleans())
    def go(self, copy: int, name: str, back: bool) -> None:
        project = self.projects[copy]
        with suppress(Refused):  # where another has built on it: test_history has the model of that
            (project.undo if back else project.redo)(self.ids[name])

    @rule(copy=copies, other=copies, name=names)
    def take_in(self, copy: int, other: int, name: str) -> None:
        if copy != other:
            self.projects[copy].merge([self.paths[other]], self.ids[name])

    @rule(copy=copies)
    def reopen(self, copy: int) -> None:
        self.projects[copy].close()
        self.projects[copy] = quick(self.paths[copy])

    def case(self, copy: int, number: int) -> Case | None:
        found = self.projects[copy].cases([self.ids[name] for name in NAMES])
        return found[number % len(found)].case if found else None

    def mark_of(self, copy: int, name: str, number: int) -> str | None:
        mine = self.projects[copy].spans(annotator=self.ids[name])
        return mine[number % len(mine)].id if mine else None

    # ---- what must hold

    def teardown(self) -> None:
        if not hasattr(self, "projects"):
            return
        for project in self.projects:
            project.close()
        a, b, c = self.paths
        result = self.merged("abc", a, b, c)
        for name, order in {"bca": (b, c, a), "cba": (c, b, a)}.items():
            assert self.content(self.merged(name, *order)) == self.content(result)
        inner = self.merged("bc", b, c)
        assert self.content(self.merged("a(bc)", a, inner)) == self.content(result)
        again = self.merged("again", result, inner, b)
        assert self.content(again) == self.content(result)
        self.steps_back(a, b, c)
        for path in (a, result):
            self.all_the_way(path)
        shutil.rmtree(self.folder)

    def merged(self, name: str, first: Path, *others: Path) -> Path:
        path = Path(shutil.copy(first, self.folder / f"{name}.annotator"))
        with quick(path) as project:
            for other in others:
                project.merge([other], self.ids["ana"])
        return path

    def content(self, path: Path) -> str:
        with Project.open(path, write=False) as project:
            return project.content_hash()

    def steps_back(self, first: Path, *others: Path) -> None:
        """One undo takes back each merged file, a second merge of it does the same, and a third does nothing."""
        with quick(Path(shutil.copy(first, self.folder / "steps.annotator"))) as project:
            for other in others:
                before = project.content_hash()
                (report,) = project.merge([other], self.ids["ana"])
                after = project.content_hash()
                if report.edit:
                    project.undo(self.ids["ana"])
                assert project.content_hash() == before
                project.merge([other], self.ids["ana"])
                assert project.content_hash() == after
                history = project.history()
                project.merge([other], self.ids["ana"])
                assert (project.content_hash(), project.history()) == (after, history)

    def all_the_way(self, path: Path) -> None:
        """All the way back is what was handed out, all the way forth is where it was, with a restart in between."""
        last = self.content(path)
        actors = list(self.ids.values())
        with quick(path) as project:
            steps = all_back(project, actors)
            first = project.content_hash()
        with quick(path) as project:
            for actor in reversed(steps):
                project.redo(actor)
            assert project.content_hash() == last
            assert project.check() == []
        assert first == bare()


@cache
def bare() -> str:
    """What the base says once all that was done in it by hand is undone."""
    path = Path(shutil.copy(base(), base().with_name("bare.annotator")))
    with quick(path) as project:
        all_back(project, [one.id for one in project.annotators()])
        return project.content_hash()


# Each example is fourteen merges and two histories undone and redone, so the everyday run takes few.
_EXAMPLES = 8 if settings().derandomize else settings().max_examples
TestMerging = pytest.mark.timeout(3600)(Merging.TestCase)
TestMerging.settings = settings(
    max_examples=_EXAMPLES, stateful_step_count=25, suppress_health_check=list(HealthCheck)
)
