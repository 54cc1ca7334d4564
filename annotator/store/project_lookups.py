"""What the verbs look up before they write: things that must be there, and the names of things."""

from __future__ import annotations

from typing import TYPE_CHECKING

from annotator.core.errors import Refused
from annotator.store import articles, links, spans, wording
from annotator.store.project_reads import ProjectReads

if TYPE_CHECKING:
    from collections.abc import Mapping

    from annotator.core.link import Link
    from annotator.core.schema import LinkType
    from annotator.core.span import Span


class ProjectLookups(ProjectReads):
    """Look-ups that refuse, with a sentence, what is not there."""

    def _span(self, id: str) -> Span:
        found = spans.one(self._database, id)
        if found is None:
            raise Refused("This span is not there any more.")
        return found

    def _link(self, id: str) -> Link:
        found = links.one(self._database, id)
        if found is None:
            raise Refused("This link is not there any more.")
        return found

    def _link_type(self, id: str) -> LinkType:
        if not self.schema.has_link_type(id):
            names = ", ".join(known.id for known in self.schema.link_types)
            raise Refused(f"The scheme has no link type “{id}”. It has: {names or 'none'}.")
        return self.schema.link_type(id)

    def _require_attributes(self, attributes: Mapping[str, str]) -> None:
        known = {attribute.id for attribute in self.schema.attributes}
        if (problem := spans.attributes_problem(known, attributes)) is not None:
            raise Refused(f"This cannot be stored: {problem}.")

    def _require_value(self, span: Span, name: str, value: str) -> None:
        """Refused where the attribute does not take the value, or is not for spans of that label."""
        known = self.schema.attribute(name)
        if known is None or not value:
            return
        if problem := known.problem(value):
            raise Refused(f"“{known.name}” cannot have this value: {problem}.")
        if not known.fits(span.label):
            label = self._label_name(span.label)
            raise Refused(f"“{known.name}” is not for spans of the label {label}.")

    def _require_joined(self, kind: LinkType, source: Span, target: Span) -> None:
        if not kind.joins(source.label, target.label):
            names = (self._label_name(source.label), self._label_name(target.label))
            raise Refused(
                f"“{kind.name}” does not lead from {names[0]} to {names[1]} in this scheme."
            )

    def _attribute_name(self, id: str) -> str:
        return next(known.name for known in self.schema.attributes if known.id == id)

    def _label_name(self, id: str) -> str:
        return self.schema.label(id).name if self.schema.has_label(id) else id

    def _title(self, article: str) -> str:
        found = articles.one(self._database, article)
        return found.title or found.id

    def _in_article(self, what: str, article: str) -> str:
        return wording.in_article(what, self._title(article))
