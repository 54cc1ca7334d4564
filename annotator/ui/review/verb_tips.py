"""What union and intersection would make of the case that is looked at, or why they would make nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from annotator.core.decisions import Choice
from annotator.core.outcomes import merged_pieces

if TYPE_CHECKING:
    from annotator.core.cases import Case
    from annotator.core.span import Pieces

MERGES = (Choice.UNION, Choice.INTERSECTION)
_LONGEST = 90


def merge_tip(case: Case, choice: Choice, text: str) -> str:
    """The words of the one span that the choice makes, which are in the article's `text`; or why there is none."""
    pieces = merged_pieces(case, choice)
    if not pieces:
        return why_no_merge(case)
    words = (
        _tr("One span of all words that anybody marked here: “{words}”")
        if choice is Choice.UNION
        else _tr("One span of the words that all marked here: “{words}”")
    )
    said = words.format(words=_quoted(text, pieces))
    ask = _tr("You choose its label then.")
    return f"{said}\n{ask}" if len(case.labels) > 1 else said


def why_no_merge(case: Case) -> str:
    """Why there is nothing to merge in a case of spans."""
    if len(case.proposals) < 2:
        return _tr("There is one mark here alone: take it, or choose Neither.")
    if not merged_pieces(case, Choice.UNION):
        return _tr("All marks here have the same words: take one of them by its number.")
    return _tr("There is no word here that all have marked.")


def _quoted(text: str, pieces: Pieces) -> str:
    said = " … ".join(" ".join(text[start:end].split()) for start, end in pieces)
    return said if len(said) <= _LONGEST else f"{said[: _LONGEST // 2]} … {said[-_LONGEST // 2 :]}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("review", text)
