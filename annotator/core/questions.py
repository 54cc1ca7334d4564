"""Questions on spans: an annotator asks, a reviewer answers, both can be read at the span."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Question:
    """A question of an annotator (id) on a span (id); `by` is the name of who answered, `answered` when."""

    id: str
    article: str
    span: str
    annotator: str
    text: str
    asked: str
    answer: str = ""
    by: str = ""
    answered: str = ""

    @property
    def is_open(self) -> bool:
        """Whether it has no answer yet."""
        return not self.answer
