"""The spans at a place in words, to be heard or read: who says what of whom, and where their links lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.app.languages import listed, number, paired, quoted
from annotator.ui.reading.link_words import in_brief, span_in_words
from annotator.ui.reading.marks import MarkForm
from annotator.ui.reading.speech import spoken_name
from annotator.ui.widgets.joined_words import isolated

if TYPE_CHECKING:
    from annotator.app.workspace import Workspace
    from annotator.core.link import LinkedSpans
    from annotator.core.span import Span
    from annotator.ui.reading.marks import Mark
    from annotator.ui.reading.surface import ReadingSurface

# What a span is called says it already, but for a suggestion.
_SPEAKER = "speaker"


def words_here(surface: ReadingSurface, workspace: Workspace) -> str:
    """A line for each span that holds the caret, innermost first, else for the chosen one; "" where there is none."""
    # The caret stands behind what was marked just now.
    here = surface.marks_at(surface.caret()) or [workspace.chosen]
    marks = (surface.mark(id) for id in here)
    pairs = ((workspace.project.span(mark.id), mark) for mark in marks if mark)
    return "\n".join(_line(span, mark, surface, workspace) for span, mark in pairs if span)


def _line(span: Span, mark: Mark, surface: ReadingSurface, workspace: Workspace) -> str:
    name = spoken_name(mark, surface.name_of(mark), span.attributes.get(_SPEAKER, ""))
    values = [
        paired(attribute.name, isolated(" ".join(span.attributes[attribute.id].split())))
        for attribute in workspace.schema.attributes
        if span.attributes.get(attribute.id)
        and (attribute.id != _SPEAKER or mark.form is MarkForm.SUGGESTED)
    ]
    parts = (listed(name, isolated(quoted(in_brief(span.quote)))), *values)
    # A note may end as a sentence does.
    return ". ".join((*(part.removesuffix(".") for part in parts), *_links(span, workspace)))


def _links(span: Span, workspace: Workspace) -> list[str]:
    """One sentence on all links, from this span and to it; none where it has none."""
    pairs = workspace.linked_spans(span.id)
    told = "; ".join(_link(span, pair, workspace) for pair in pairs)
    links = _tr("Links ({n}): {links}").format(n=number(len(pairs)), links=told)
    return [links] if pairs else []


def _link(span: Span, pair: LinkedSpans, workspace: Workspace) -> str:
    kind, other = workspace.schema.link_type(pair.link.type), pair.other(span.id)
    words = span_in_words(other, workspace, elsewhere=other.article != span.article)
    return paired(kind.name if pair.source.id == span.id else kind.inverse, isolated(words))


def _tr(text: str) -> str:
    return QCoreApplication.translate("speech", text)
