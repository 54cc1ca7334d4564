"""What a screen reader says of marks as the caret goes into and out of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.app.languages import number
from annotator.ui.reading.marks import MarkForm

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from annotator.ui.reading.marks import Mark


def crossed(
    before: Iterable[Mark], after: Iterable[Mark], caret: int, name_of: Callable[[Mark], str]
) -> str:
    """One sentence on the marks that the caret left and entered; empty where it did neither."""
    was, now = {mark.id: mark for mark in before}, {mark.id: mark for mark in after}
    ends = _tr("{mark}, ends")
    left = [ends.format(mark=name_of(mark)) for id, mark in was.items() if id not in now]
    entered = [
        _where(mark, caret).format(mark=name_of(mark)) for id, mark in now.items() if id not in was
    ]
    return "; ".join([*left, *_outermost_first(entered)])


def _where(mark: Mark, caret: int) -> str:
    if caret == mark.start:
        return _tr("{mark}, starts")
    goes_on = any(caret == start for start, _ in mark.pieces)
    return _tr("{mark}, goes on") if goes_on else _tr("{mark}, inside")


def _outermost_first(entered: Sequence[str]) -> Sequence[str]:
    return entered[::-1]


def spoken_name(mark: Mark, label: str, speaker: str = "") -> str:
    """The full name of the label, who says it where that is known, and who marked it where that is another.

    Of a suggestion, that it is one, and by which machine.
    """
    if mark.form is MarkForm.SUGGESTED:
        if not mark.owner:
            return _tr("suggested: {label}").format(label=label)
        return _tr("suggested: {label} by {name}").format(label=label, name=mark.owner)
    said = _tr("{label} by {speaker}").format(label=label, speaker=speaker) if speaker else label
    marked = _tr("{mark}, marked by {name}").format(mark=said, name=mark.owner)
    return marked if mark.owner else said


def with_links(mark: str, links: int) -> str:
    """What a mark is called, and how many links it has where it has any."""
    return _tr("{mark}, links: {n}").format(mark=mark, n=number(links)) if links else mark


def _tr(text: str) -> str:
    return QCoreApplication.translate("speech", text)
