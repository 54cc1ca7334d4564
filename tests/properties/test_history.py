"""Random histories against a plain model: undo leaves what the other edits alone would have made.

The model knows nothing of how the store undoes. It keeps the edits that stand, in the order in which they took hold,
each as the rows it changed. Taking one out is right exactly where the others can still be played from the start, each
finding its rows as it found them then, and no row ever referring to one that is not there.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, field, replace
from functools import cache, partial
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    multiple,
    precondition,
    rule,
)

from annotator import Project
from annotator.core.article import NewArticle
from annotator.core.changes import Changes
from annotator.core.errors import Refused
from annotator.core.layer import Status
from annotator.core.record import Record, SpanRecord
from annotator.core.schema import Attribute, Label

TEXTS = {
    name: f"{name} said \U0001f4a1 something of note." for name in ("first", "second", "third")
}
NAMES = ("ana", "ben")
LABELS = ("denial", "demand", "extra", "other")
RANK: dict[str | None, int] = {None: 0, "begun": 1, "done": 2}

Key = tuple[str, ...]
Rows = dict[Key, Any]
Diff = dict[Key, tuple[Any, Any]]


@dataclass
class Done:
    actor: str
    diff: Diff
    id: str = field(default="")


def sound(rows: Rows) -> bool:
    """Whether every row refers to rows that are there."""
    for key, row in rows.items():
        if key[0] == "span" and ("label", row["label"]) not in rows:
            return False
        if key[0] == "span" and row["said"] and ("attribute", "speaker") not in rows:
            return False
        if key[0] in ("detail", "guideline") and ("label", key[1]) not in rows:
            return False
        if key[0] in ("span", "status") and ("article", row["article"]) not in rows:
            return False
        if key[0] == "link" and not all(("span", row[end]) in rows for end in ("source", "target")):
            return False
    return True


def played(edits: list[Done], scheme: Rows) -> Rows | None:
    """The rows after `edits` of an empty project of that scheme; None where one does not find what it found then."""
    rows = dict(scheme)
    for edit in edits:
        for key, (before, after) in edit.diff.items():
            if rows.get(key) != before:
                return None
            if after is None:
                del rows[key]
            else:
                rows[key] = after
        if not sound(rows):
            return None
    return rows


@cache
def template() -> Path:
    """An empty project with the annotators, made once: copying is quicker than making."""
    path = Path(tempfile.mkdtemp()) / "template.annotator"
    with Project.create(path) as project:
        for name in NAMES:
            project.add_annotator(name)
    return path


offsets = st.lists(st.integers(0, 12), min_size=2, max_size=2, unique=True).map(sorted)
pieces = offsets.map(lambda ends: ((ends[0], ends[1]),))
two_pieces = st.lists(st.integers(0, 15), min_size=4, max_size=4, unique=True).map(
    lambda n: ((sorted(n)[0], sorted(n)[1]), (sorted(n)[2], sorted(n)[3]))
)
actors = st.sampled_from(NAMES)
labels = st.sampled_from(LABELS)
names = st.sampled_from(sorted(TEXTS))
values = st.sampled_from(["", "Varga", "Okoro"])


class History(RuleBasedStateMachine):
    """Two annotators, up to two articles, every verb, in any order, with restarts in between."""

    spans = Bundle("spans")
    links = Bundle("links")

    @initialize()
    def open_project(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.path = Path(shutil.copy(template(), self.folder / "p.annotator"))
        self.standing: list[Done] = []
        self.undone: dict[str, list[Done]] = {name: [] for name in NAMES}
        self.made = 0
        self.open()
        self.scheme = self.stored_scheme()
        self.rows: Rows = dict(self.scheme)
        self.ids = {one.name: one.id for one in self.project.annotators()}
        self.first = self.project.content_hash()

    def open(self) -> None:
        self.project = Project.open(self.path)
        # Durability is tested by killing; here it would only cost time.
        self.project._database.rows("PRAGMA synchronous = OFF")

    def did(self, actor: str, diff: Diff, id: str = "") -> None:
        self.standing.append(Done(actor, diff, id))
        self.undone[actor] = []
        self.play()

    def play(self) -> None:
        rows = played(self.standing, self.scheme)
        assert rows is not None
        self.rows = rows

    def change(self, key: Key, **changed: Any) -> Diff:
        before = self.rows[key]
        return {key: (before, {**before, **changed})}

    def begun(self, actor: str, article: str) -> Diff:
        key = ("status", actor, article)
        if key in self.rows:
            return {}
        return {key: (None, {"article": article, "status": "begun"})}

    def known(self, table: str, id: str) -> bool:
        return (table, id) in self.rows

    # ---- what people do

    @rule(
        target=spans,
        actor=actors,
        name=names,
        where=pieces | two_pieces,
        label=labels,
        speaker=values,
    )
    def add_span(self, actor: str, name: str, where: Any, label: str, speaker: str) -> Any:
        said = {"speaker": speaker} if speaker else {}
        can = self.known("article", name) and self.known("label", label)
        if not can or (said and not self.known("attribute", "speaker")):
            with pytest.raises(Refused):
                self.project.add_span(self.ids[actor], name, where, label, said)
            return multiple()
        changes = self.project.add_span(self.ids[actor], name, where, label, said)
        row = {"article": name, "annotator": actor, "label": label, "pieces": where, "said": said}
        self.did(actor, {**self.begun(actor, name), ("span", changes.focus): (None, row)})
        return changes.focus

    @rule(id=spans, label=labels)
    def relabel(self, id: str, label: str) -> None:
        if not self.known("label", label):
            with pytest.raises(Refused):
                self.project.relabel(id, label)
            return
        self.alter(id, self.project.relabel, (label,), {"label": label})

    @rule(id=spans, where=pieces | two_pieces)
    def set_pieces(self, id: str, where: Any) -> None:
        self.alter(id, self.project.set_pieces, (where,), {"pieces": where})

    @rule(id=spans, speaker=values)
    def set_speaker(self, id: str, speaker: str) -> None:
        said = {"speaker": speaker} if speaker else {}
        if not self.known("attribute", "speaker"):
            with pytest.raises(Refused):
                self.project.set_attribute(id, "speaker", speaker)
            return
        self.alter(id, self.project.set_attribute, ("speaker", speaker), {"said": said})

    def alter(
        self, id: str, verb: Any, arguments: tuple[Any, ...], changed: dict[str, Any]
    ) -> None:
        key = ("span", id)
        if key not in self.rows:
            with pytest.raises(Refused):
                verb(id, *arguments)
            return
        diff = self.change(key, **changed)
        before, after = diff[key]
        changes = verb(id, *arguments)
        assert (changes == Changes()) == (before == after)
        if before != after:
            self.did(before["annotator"], diff)

    @rule(id=spans)
    def delete_span(self, id: str) -> None:
        row = self.rows.get(("span", id))
        if row is None:
            with pytest.raises(Refused):
                self.project.delete_span(id)
            return
        gone = [
            key
            for key, link in self.rows.items()
            if key[0] == "link" and id in (link["source"], link["target"])
        ]
        self.project.delete_span(id)
        self.did(row["annotator"], {key: (self.rows[key], None) for key in [*gone, ("span", id)]})

    @rule(
        target=links,
        source=spans,
        target_span=spans,
        type=st.sampled_from(["denies", "same_claim"]),
    )
    def add_link(self, source: str, target_span: str, type: str) -> Any:
        one, other = self.rows.get(("span", source)), self.rows.get(("span", target_span))
        actor = one["annotator"] if one else NAMES[0]
        ours = self.ids[actor]
        if not one or not other or source == target_span or other["annotator"] != actor:
            with pytest.raises(Refused):
                self.project.add_link(ours, type, source, target_span)
            return multiple()
        row = {"annotator": actor, "type": type, "source": source, "target": target_span}
        back = {**row, "source": target_span, "target": source}
        same = [row] if type == "denies" else [row, back]
        changes = self.project.add_link(ours, type, source, target_span)
        if any(link in same for key, link in self.rows.items() if key[0] == "link"):
            assert changes == Changes()
            return multiple()
        diff = {**self.begun(actor, one["article"]), ("link", changes.focus): (None, row)}
        self.did(actor, diff)
        return changes.focus

    @rule(id=links)
    def delete_link(self, id: str) -> None:
        row = self.rows.get(("link", id))
        if row is None:
            with pytest.raises(Refused):
                self.project.delete_link(id)
            return
        self.project.delete_link(id)
        self.did(row["annotator"], {("link", id): (row, None)})

    @rule(actor=actors, name=names, status=st.sampled_from(list(Status)))
    def set_status(self, actor: str, name: str, status: Status) -> None:
        key = ("status", actor, name)
        before = self.rows.get(key)
        after = {"article": name, "status": str(status)} if status != "untouched" else None
        marked = any(
            row["article"] == name and row["annotator"] == actor
            for span, row in self.rows.items()
            if span[0] == "span"
        )
        call = (self.ids[actor], name, status)
        if not self.known("article", name) or (before and not after and marked):
            with pytest.raises(Refused):
                self.project.set_status(*call)
        elif before == after:
            assert self.project.set_status(*call) == Changes()
        else:
            self.project.set_status(*call)
            self.did(actor, {key: (before, after)})

    @rule(
        target=spans,
        actor=actors,
        layer=actors,
        name=names,
        marks=st.lists(st.tuples(labels, pieces), max_size=2),
        status=st.sampled_from(list(Status)),
    )
    def bring(self, actor: str, layer: str, name: str, marks: Any, status: Status) -> Any:
        """Import one record into anybody's layer, as a step of `actor`."""
        marks = [(label, where) for label, where in marks if self.known("label", label)]
        diff: Diff = {}
        if not self.known("article", name):
            diff["article", name] = (None, {"text": TEXTS[name]})
        here = {
            key[1]: (row["label"], row["pieces"], row["said"])
            for key, row in self.rows.items()
            if key[0] == "span" and row["article"] == name and row["annotator"] == layer
        }
        records, new = [], []
        for label, where in marks:
            self.made += 1
            id = f"brought{self.made}"
            records.append(SpanRecord(label, where, id=id))
            twin = next(
                (known for known in sorted(here) if here[known] == (label, where, {})), None
            )
            if twin is not None:
                del here[twin]
                continue
            row = {"article": name, "annotator": layer, "label": label, "pieces": where, "said": {}}
            diff["span", id] = (None, row)
            new.append(id)
        status_key = ("status", layer, name)
        before = self.rows.get(status_key)
        wanted = max(
            str(status) if status != "untouched" else None,
            "begun" if marks else None,
            key=RANK.__getitem__,
        )
        if RANK[wanted] > RANK[before["status"] if before else None]:
            diff[status_key] = (before, {"article": name, "status": wanted})
        edit = self.project.begin_import("import", self.ids[actor])
        brought = Record(NewArticle(TEXTS[name], id=name), layer, status, tuple(records))
        counts = self.project.import_records(edit, [brought])
        assert counts.problems == []
        assert counts.annotations.added == len(new)
        if diff:
            self.did(actor, diff, edit)
        return multiple(*new)

    # ---- what becomes of the scheme

    def stored_scheme(self) -> Rows:
        """The rows of labels, with what belongs to them, as they are in the file."""
        database = self.project._database
        found: Rows = {("label", row[0]): row for row in database.rows("SELECT * FROM label")}
        for row in database.rows("SELECT * FROM attribute"):
            found["attribute", row[0]] = row
        for id, value in database.rows("SELECT id, value FROM detail WHERE what = 'label'"):
            found["detail", id] = value
        for id, text in database.rows("SELECT label, text FROM guideline WHERE label <> ''"):
            found["guideline", id] = text
        return found

    def reshape(self, actor: str, verb: Any, spans: Diff, labels: set[str] | None = None) -> None:
        """Do what changes the scheme and `spans`; `labels` are then those that there are."""
        before = self.stored_scheme()
        changes = verb()
        after = self.stored_scheme()
        if labels is not None:
            assert {key[1] for key in after if key[0] == "label"} == labels
        keys = {key for key in before | after if before.get(key) != after.get(key)}
        diff = {key: (before.get(key), after.get(key)) for key in keys} | spans
        assert (changes == Changes()) == (not diff)
        assert len(changes.spans) == len(spans)
        if diff:
            self.did(actor, diff)

    def labels_now(self) -> set[str]:
        return {key[1] for key in self.rows if key[0] == "label"}

    def worn(self, label: str, given: set[str] | None = None) -> list[Key]:
        return [
            key
            for key, row in self.rows.items()
            if key[0] == "span" and row["label"] == label and (given is None or key[1] in given)
        ]

    def turned(self, keys: list[Key], **changed: Any) -> Diff:
        return {key: self.change(key, **changed)[key] for key in keys}

    @rule(actor=actors, label=labels, new=labels, text=st.sampled_from(["", "How."]))
    def reshape_label(self, actor: str, label: str, new: str, text: str) -> None:
        """Add one, say more of one, or give one another identifier."""
        by, now = self.ids[actor], self.labels_now()
        self.made += 1
        said = (text,) if text else ()
        entry = Label(label, f"Name {self.made}", guidelines=text, examples=said)
        if label not in now:
            self.reshape(actor, lambda: self.project.add_to_scheme(entry, by), {}, now | {label})
        elif new == label:
            entry = replace(self.project.schema.label(label), guidelines=text)
            self.reshape(actor, lambda: self.project.change_in_scheme(entry, by), {}, now)
        elif new in now:
            with pytest.raises(Refused):
                self.project.rename_in_scheme(entry, new, by)
        else:
            spans = self.turned(self.worn(label), label=new)
            verb = partial(self.project.rename_in_scheme, entry, new, by)
            self.reshape(actor, verb, spans, now - {label} | {new})

    @rule(actor=actors, label=labels, into=labels)
    def merge_label(self, actor: str, label: str, into: str) -> None:
        by, now = self.ids[actor], self.labels_now()
        if label == into or not {label, into} <= now:
            with pytest.raises(Refused):
                self.project.merge_labels(label, into, by)
            return
        spans = self.turned(self.worn(label), label=into)
        verb = partial(self.project.merge_labels, label, into, by)
        self.reshape(actor, verb, spans, now - {label})

    @rule(actor=actors, label=labels, new=labels, given=st.sets(spans, max_size=3))
    def split_label(self, actor: str, label: str, new: str, given: set[str]) -> None:
        by, now = self.ids[actor], self.labels_now()
        keys = self.worn(label, given)
        self.made += 1
        entry = Label(new, f"Name {self.made}")
        verb = partial(self.project.split_label, label, entry, {key[1] for key in keys}, by)
        if label not in now or new in now:
            with pytest.raises(Refused):
                verb()
            return
        self.reshape(actor, verb, self.turned(keys, label=new), now | {new})

    @rule(actor=actors, label=labels)
    def remove_label(self, actor: str, label: str) -> None:
        by, now = self.ids[actor], self.labels_now()
        # A link type that joins it alone would join any label without it.
        types = self.project.schema.link_types
        is_named = any((label,) in (row.sources, row.targets) for row in types)
        if label not in now or self.worn(label) or is_named:
            with pytest.raises(Refused):
                self.project.remove_from_scheme(Label(label, label), by)
            return
        verb = partial(self.project.remove_from_scheme, Label(label, label), by)
        self.reshape(actor, verb, {}, now - {label})

    @rule(actor=actors, values=st.sets(values.filter(bool)), value=values)
    def make_values_one(self, actor: str, values: set[str], value: str) -> None:
        keys = [
            key
            for key, row in self.rows.items()
            if key[0] == "span" and row["said"].get("speaker") in values - {value}
        ]
        said = {"speaker": value} if value else {}
        if not self.known("attribute", "speaker"):
            return
        verb = partial(self.project.replace_values, "speaker", values, value, self.ids[actor])
        self.reshape(actor, verb, self.turned(keys, said=said))

    @rule(actor=actors)
    def drop_or_add_speaker(self, actor: str) -> None:
        by, entry = self.ids[actor], Attribute("speaker", "Speaker")
        if not self.known("attribute", "speaker"):
            self.reshape(actor, lambda: self.project.add_to_scheme(entry, by), {})
            return
        keys = [key for key, row in self.rows.items() if key[0] == "span" and row["said"]]
        if keys:
            with pytest.raises(Refused):
                self.project.remove_from_scheme(entry, by)
        verb = partial(self.project.remove_from_scheme, entry, by, discard=True)
        self.reshape(actor, verb, self.turned(keys, said={}))

    # ---- going back and forth

    def last(self, actor: str) -> Done | None:
        return next((done for done in reversed(self.standing) if done.actor == actor), None)

    @rule(steps=st.lists(st.tuples(st.booleans(), actors), min_size=1, max_size=12))
    def go(self, steps: list[tuple[bool, str]]) -> None:
        for back, actor in steps:
            if back:
                self.undo(actor)
            else:
                self.redo(actor)

    def undo(self, actor: str) -> None:
        done = self.last(actor)
        if done is None:
            assert self.project.undo(self.ids[actor]) == Changes()
            return
        rest = [each for each in self.standing if each is not done]
        if played(rest, self.scheme) is None:
            with pytest.raises(Refused):
                self.project.undo(self.ids[actor])
            return
        assert self.project.undo(self.ids[actor]).text.startswith("Undo: ")
        self.standing = rest
        self.undone[actor].append(done)
        self.play()

    def redo(self, actor: str) -> None:
        if not self.undone[actor]:
            assert self.project.redo(self.ids[actor]) == Changes()
            return
        done = self.undone[actor][-1]
        if played([*self.standing, done], self.scheme) is None:
            with pytest.raises(Refused):
                self.project.redo(self.ids[actor])
            return
        assert self.project.redo(self.ids[actor]).text.startswith("Redo: ")
        self.standing.append(self.undone[actor].pop())
        self.play()

    @precondition(lambda self: any(done.id for done in self.standing))
    @rule(data=st.data())
    def take_back(self, data: st.DataObject) -> None:
        done = data.draw(st.sampled_from([done for done in self.standing if done.id]))
        rest = [each for each in self.standing if each is not done]
        if played(rest, self.scheme) is None:
            with pytest.raises(Refused):
                self.project.take_back(done.id)
            return
        self.project.take_back(done.id)
        self.standing = rest
        self.play()

    @rule()
    def reopen(self) -> None:
        self.project.close()
        self.open()

    # ---- what must hold

    @invariant()
    def the_project_says_what_the_model_says(self) -> None:
        if not hasattr(self, "project"):
            return
        names = {id: name for name, id in self.ids.items()}
        found = self.stored_scheme()
        for one in self.project.articles():
            found["article", one.id] = {"text": self.project.text(one.id)}
        assert {row.id for row in self.project.schema.labels} == self.labels_now()
        for span in self.project.spans():
            found["span", span.id] = {
                "article": span.article, "annotator": names[span.annotator], "label": span.label,
                "pieces": span.pieces, "said": dict(span.attributes),
            }  # fmt: skip
            assert span.quote == TEXTS[span.article][span.start : span.end]
        for link in self.project.links():
            found["link", link.id] = {
                "annotator": names[link.annotator], "type": link.type, "source": link.source,
                "target": link.target,
            }  # fmt: skip
        for name, id in self.ids.items():
            for article, status in self.project.statuses(id).items():
                found["status", name, article] = {"article": article, "status": str(status)}
        assert found == self.rows

    def teardown(self) -> None:
        """All the way back is where it began, all the way forth is where it was, restarts or not."""
        if not hasattr(self, "project"):
            return
        last = self.project.content_hash()
        order = [done.actor for done in self.standing]
        for actor in reversed(order):
            self.project.undo(self.ids[actor])
        assert self.project.content_hash() == self.first
        self.reopen()
        for actor in order:
            self.project.redo(self.ids[actor])
        assert self.project.content_hash() == last
        assert self.project.check() == []
        self.project.close()
        shutil.rmtree(self.folder)


TestHistory = History.TestCase
TestHistory.settings = settings(
    max_examples=30, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
