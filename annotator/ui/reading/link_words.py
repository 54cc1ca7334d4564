"""Where a sign in the margin leads, in words: for its tooltip and for screen readers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.app.dates import day
from annotator.app.languages import listed, quoted
from annotator.ui.reading.link_routes import ABOVE, IN_SIGHT

if TYPE_CHECKING:
    from annotator.app.workspace import Workspace
    from annotator.core.span import Span
    from annotator.ui.reading.link_scene import Sign

_NAMED = 3
_LONGEST = 70


def words_of(sign: Sign, workspace: Workspace) -> str:
    """Which spans the sign leads to, the nearest first, and where they are."""
    elsewhere = sign.beyond == IN_SIGHT
    named = [span_in_words(span, workspace, elsewhere=elsewhere) for span in sign.spans[:_NAMED]]
    more = len(sign.spans) - len(named)
    if more:
        named.append(_tr("and {count} more").format(count=more))
    if elsewhere:
        return _tr("Linked, elsewhere: {spans}").format(spans="; ".join(named))
    where = _tr("Linked, further up: {spans}")
    if sign.beyond != ABOVE:
        where = _tr("Linked, further down: {spans}")
    return where.format(spans="; ".join(named))


def in_brief(quote: str) -> str:
    """A quote in one line, without quotation marks of its own about it, and its end where it is long."""
    flat = " ".join(quote.replace("\u00ad", "").split()).strip('"“”«»„ ')
    return flat if len(flat) <= _LONGEST else flat[: _LONGEST - 1].rstrip() + "…"


def span_in_words(span: Span, workspace: Workspace, *, elsewhere: bool) -> str:
    """Its label, who says it, its words; where it stands `elsewhere`, the outlet and the day of its article."""
    schema = workspace.schema
    label = schema.label(span.label).name if schema.has_label(span.label) else span.label
    speaker = span.attributes.get("speaker", "")
    by = _tr("{label} by {speaker}").format(label=label, speaker=speaker) if speaker else label
    words = listed(by, quoted(in_brief(span.quote)))
    if elsewhere:
        article = workspace.project.article(span.article)
        origin = ", ".join(
            p for p in (article.source or article.title, day(article.published)) if p
        )
        words = f"{words} ({origin})"
    return words


def _tr(text: str) -> str:
    return QCoreApplication.translate("LinkSign", text)
