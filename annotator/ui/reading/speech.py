"""What a screen reader says of marks as the caret goes into and out of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from annotator.ui.reading.marks import Mark


def crossed(
    before: Iterable[Mark], after: Iterable[Mark], caret: int, name_of: Callable[[Mark], str]
) -> str:
    """One sentence on the marks that the caret left and entered; empty where it did neither."""
    was, now = {mark.id: mark for mark in before}, {mark.id: mark for mark in after}
    left = [f"{name_of(mark)}, ends" for id, mark in was.items() if id not in now]
    entered = [
        f"{name_of(mark)}, {_where(mark, caret)}" for id, mark in now.items() if id not in was
    ]
    return "; ".join([*left, *_outermost_first(entered)])


def _where(mark: Mark, caret: int) -> str:
    if caret == mark.start:
        return "starts"
    return "goes on" if any(caret == start for start, _ in mark.pieces) else "inside"


def _outermost_first(entered: Sequence[str]) -> Sequence[str]:
    return entered[::-1]


def spoken_name(mark: Mark, label: str, speaker: str = "") -> str:
    """The full name of the label, who says it where that is known, and who marked it where that is another."""
    said = f"{label} by {speaker}" if speaker else label
    return f"{said}, marked by {mark.owner}" if mark.owner else said
