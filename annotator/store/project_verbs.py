"""What a person does in a project: each verb is one durable transaction, and one step of the undo stack."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from annotator.core.changes import Changes
from annotator.core.errors import Refused
from annotator.core.ids import new_id, timestamp
from annotator.core.layer import Annotator, Status
from annotator.core.span import Piece, Pieces, Span, joined, pieces_problem
from annotator.store import (
    annotators,
    articles,
    images,
    links,
    mark_ids,
    questions,
    spans,
    statuses,
    wording,
)
from annotator.store.images import ANNOTATOR, LINK, QUESTION, SPAN, STATUS, Image
from annotator.store.project_lookups import ProjectLookups

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Mapping

    from annotator.store.history import EditWriter
    from annotator.store.in_steps import Step


class ProjectVerbs(ProjectLookups):
    """The writing half of `Project`. A verb without effect writes nothing and returns empty Changes.

    Refused where the project's state does not allow it; StorageFailed where the disk does not. A span or link
    is changed in the name of its owner.
    """

    def add_annotator(self, name: str) -> Annotator:
        """The annotator of that name, made where there is none yet."""
        name = name.strip()
        annotators.require_free(self._database, name)
        known = annotators.named(self._database, name)
        if known is not None:
            return known
        made = Annotator(new_id(), name)
        with self._edit(None, "add_annotator", f"add annotator {name}") as edit:
            edit.put(ANNOTATOR, {"id": made.id, "name": name, "revision": 0, "made_by": None})
        return made

    def add_span(
        self,
        annotator: str,
        article: str,
        pieces: Iterable[Piece],
        label: str,
        attributes: Mapping[str, str] | None = None,
    ) -> Changes:
        """Mark pieces (code points, half-open; overlapping ones are joined) of an article; `focus` is the new span."""
        found = articles.one(self._database, article)
        annotators.one(self._database, annotator)
        spans.require_label(self.schema, label)
        text = self.text(article)
        wanted = _checked_pieces(pieces, len(text))
        values = {name: value for name, value in (attributes or {}).items() if value}
        self._require_attributes(values)
        id = mark_ids.SpanIds(self._database, annotator, article).of(label, wanted)
        image = _new_span(id, annotator, article, label, _place(wanted, text), values)
        what = wording.in_article(f"label {self.schema.label(label).name}", found.title or found.id)
        with self._edit(annotator, "add_span", what) as edit:
            self._begin_article(edit, article, annotator)
            edit.put(SPAN, image)
        return edit.touched.changes(what, focus=image["id"])

    def add_spans(
        self, annotator: str, places: Iterable[tuple[str, Iterable[Piece]]], label: str
    ) -> Changes:
        """Mark many places, each the id of an article and pieces of it, as one step; `spans` of the result are new.

        A place is left out where the annotator has a span of the same pieces and label, or that comes twice.
        """
        from annotator.store import in_steps
        from annotator.store.holding import Scope

        annotators.one(self._database, annotator)
        spans.require_label(self.schema, label)
        wanted: dict[str, list[Pieces]] = {}
        for article, pieces in places:
            wanted.setdefault(article, []).append(joined(pieces))
        fresh = {
            article: self._fresh_places(annotator, article, label, some)
            for article, some in wanted.items()
        }
        count = sum(map(len, fresh.values()))
        if not count:
            return Changes()
        what = wording.of_many(self._label_name(label), count, sum(map(bool, fresh.values())))
        self._refuse_layer(annotator)
        # An article that is untouched will be begun.
        scope = Scope(statuses=frozenset(f"{annotator}/{one}" for one in fresh))
        steps = self._many_spans(annotator, label, fresh, what)
        return in_steps.run(self._database, steps, self.watch, scope)

    def _many_spans(
        self, annotator: str, label: str, fresh: Mapping[str, list[Pieces]], what: str
    ) -> Generator[Step, None, Changes]:
        from annotator.store.history import EditWriter
        from annotator.store.in_steps import Step
        from annotator.store.made_rows import SLICE

        edit = EditWriter(self._database, annotator, "add_spans", what)
        total = sum(map(len, fresh.values()))
        done = told = 0
        for article, some in fresh.items():
            if some:
                self._begin_article(edit, article, annotator)
                self._put_spans(edit, annotator, article, label, some)
                done += len(some)
            if done > told + SLICE:
                told = done
                yield Step(done, total)
        return edit.touched.changes(what)

    def _fresh_places(
        self, annotator: str, article: str, label: str, wanted: Iterable[Pieces]
    ) -> list[Pieces]:
        """Those of the wanted places, checked, that no span of the annotator marks so already."""
        length = articles.one(self._database, article).length
        there = {span.pieces for span in self.spans(article, annotator) if span.label == label}
        return [
            pieces
            for pieces in dict.fromkeys(_checked_pieces(some, length) for some in wanted)
            if pieces not in there
        ]

    def _put_spans(
        self, edit: EditWriter, annotator: str, article: str, label: str, places: Iterable[Pieces]
    ) -> None:
        text = self.text(article)
        ids = mark_ids.SpanIds(self._database, annotator, article)
        for pieces in places:
            place = _place(pieces, text)
            edit.put(SPAN, _new_span(ids.of(label, pieces), annotator, article, label, place, {}))

    def relabel(self, span: str, label: str) -> Changes:
        """Give a span another label."""
        old = self._span(span)
        spans.require_label(self.schema, label)
        if label == old.label:
            return Changes()
        what = f"change {self._label_name(old.label)} to {self._label_name(label)}"
        return self._change_span(old, "relabel", what, {"label": label})

    def set_pieces(self, span: str, pieces: Iterable[Piece]) -> Changes:
        """Give a span other pieces (code points, half-open; overlapping ones are joined)."""
        old = self._span(span)
        text = self.text(old.article)
        wanted = _checked_pieces(pieces, len(text))
        if wanted == old.pieces:
            return Changes()
        what = f"resize {self._label_name(old.label)}"
        return self._change_span(old, "set_pieces", what, _place(wanted, text))

    def set_attribute(self, span: str, name: str, value: str) -> Changes:
        """Give a span a value of one of the schema's attributes; "" takes it away."""
        old = self._span(span)
        self._require_attributes({name: value})
        self._require_value(old, name, value)
        if old.attributes.get(name, "") == value:
            return Changes()
        values = {key: kept for key, kept in {**old.attributes, name: value}.items() if kept}
        what = wording.of_attribute(self._attribute_name(name), value)
        return self._change_span(
            old, "set_attribute", what, {"attributes": spans.attributes_to(values)}
        )

    def delete_span(self, span: str) -> Changes:
        """Delete a span, the links that start or end at it, and the questions on it."""
        old = self._span(span)
        what = self._in_article(f"delete {self._label_name(old.label)}", old.article)
        with self._edit(old.annotator, "delete_span", what) as edit:
            for link in links.of_span(self._database, span):
                edit.remove(LINK, images.require(self._database, LINK, link.id))
            for question in questions.of_span(self._database, span):
                edit.remove(QUESTION, images.require(self._database, QUESTION, question.id))
            edit.remove(SPAN, images.require(self._database, SPAN, span))
        return edit.touched.changes(what)

    def add_link(self, annotator: str, type: str, source: str, target: str) -> Changes:
        """Link two spans of an annotator; nothing is done where such a link is there already."""
        annotators.one(self._database, annotator)
        kind = self._link_type(type)
        start = self._own_end(annotator, source)
        end = self._own_end(annotator, target)
        if source == target:
            raise Refused("A span cannot be linked to itself.")
        self._require_joined(kind, start, end)
        if links.same(self._database, annotator, kind, source, target) is not None:
            return Changes()
        now = timestamp()
        image: Image = {
            "id": mark_ids.of_link(self._database, annotator, kind, source, target),
            "annotator": annotator, "type": type, "source": source, "target": target,
            "created": now, "updated": now,
        }  # fmt: skip
        what = wording.of_link(kind.name, self._title(start.article))
        with self._edit(annotator, "add_link", what) as edit:
            self._begin_article(edit, start.article, annotator)
            edit.put(LINK, image)
        return edit.touched.changes(what, focus=image["id"])

    def change_link(self, link: str, type: str) -> Changes:
        """Give a link another type; Refused where that would make it the same as another one."""
        old = self._link(link)
        kind = self._link_type(type)
        if type == old.type:
            return Changes()
        if links.same(self._database, old.annotator, kind, old.source, old.target) is not None:
            raise Refused(f"These two spans are linked by “{kind.name}” already.")
        self._require_joined(kind, self._span(old.source), self._span(old.target))
        what = self._in_article(f"change link to {kind.name}", self._span(old.source).article)
        with self._edit(old.annotator, "change_link", what) as edit:
            image = images.require(self._database, LINK, link)
            edit.put(LINK, {**image, "type": type, "updated": timestamp()})
        return edit.touched.changes(what, focus=link)

    def delete_link(self, link: str) -> Changes:
        """Delete a link; its spans stay."""
        old = self._link(link)
        name = self._link_type(old.type).name
        what = wording.of_link_gone(name, self._title(self._span(old.source).article))
        with self._edit(old.annotator, "delete_link", what) as edit:
            edit.remove(LINK, images.require(self._database, LINK, link))
        return edit.touched.changes(what)

    def set_status(self, annotator: str, article: str, status: Status) -> Changes:
        """Say how far an annotator is with an article; Refused to call one untouched that has spans."""
        annotators.one(self._database, annotator)
        title = self._title(article)
        old = statuses.one(self._database, article, annotator)
        if status == old:
            return Changes()
        if status == Status.UNTOUCHED and self.spans(article, annotator):
            raise Refused(
                f"“{wording.cut(title)}” has spans, so it is not untouched. Delete them first."
            )
        what = wording.of_status(status, title)
        with self._edit(annotator, "set_status", what) as edit:
            self._put_status(edit, article, annotator, status)
        return edit.touched.changes(what)

    def _put_status(self, edit: EditWriter, article: str, annotator: str, status: Status) -> None:
        key = f"{annotator}/{article}"
        if status == Status.UNTOUCHED:
            edit.remove(STATUS, images.require(self._database, STATUS, key))
            return
        image = {"annotator": annotator, "article": article, "status": str(status)}
        kept = images.load(self._database, STATUS, key) or {}
        edit.put(STATUS, {**kept, **image})

    def _begin_article(self, edit: EditWriter, article: str, annotator: str) -> None:
        if statuses.one(self._database, article, annotator) == Status.UNTOUCHED:
            self._put_status(edit, article, annotator, Status.BEGUN)

    def _change_span(self, old: Span, verb: str, what: str, changed: Mapping[str, Any]) -> Changes:
        text = self._in_article(what, old.article)
        with self._edit(old.annotator, verb, text) as edit:
            image = images.require(self._database, SPAN, old.id)
            edit.put(SPAN, {**image, **changed, "updated": timestamp()})
        return edit.touched.changes(text, focus=old.id)

    def _own_end(self, annotator: str, span: str) -> Span:
        found = self._span(span)
        if found.annotator != annotator:
            raise Refused("A link joins two spans of its own annotator, not somebody else's.")
        return found


def _checked_pieces(pieces: Iterable[Piece], length: int) -> Pieces:
    wanted = joined(pieces)
    if (problem := pieces_problem(wanted, length)) is not None:
        raise Refused(f"This cannot be marked: {problem}.")
    return wanted


def _new_span(
    id: str, annotator: str, article: str, label: str, place: Image, attributes: Mapping[str, str]
) -> Image:
    now = timestamp()
    return {
        "id": id, "article": article, "annotator": annotator, "label": label, **place,
        "attributes": spans.attributes_to(attributes), "created": now, "updated": now,
    }  # fmt: skip


def _place(pieces: Pieces, text: str) -> Image:
    start, end = pieces[0][0], pieces[-1][1]
    return {
        "start": start,
        "end": end,
        "pieces": spans.pieces_to(pieces),
        "quote": text[start:end],
    }
