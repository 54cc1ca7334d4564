"""The questions that who is at work may see, and which answers they have not read yet."""

from __future__ import annotations

from enum import Enum, auto
from typing import TYPE_CHECKING

from annotator.app.kept_setting import keep_setting

if TYPE_CHECKING:
    from annotator.app.desk import Desk
    from annotator.core.changes import Changes
    from annotator.core.questions import Question

_READ = "answers_read"


class QuestionSign(Enum):
    """What a list of spans says of the questions on one of them; of several, the first here."""

    NEW_ANSWER = auto()
    OPEN = auto()
    ANSWERED = auto()


class QuestionBook:
    """Reads the questions once, and again when a change touched them or somebody else is at work.

    Which answers were read is kept in the project's settings, beside its history: nobody undoes having read.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._all: list[Question] | None = None
        self._signs: dict[str, QuestionSign] = {}
        self._stamps: dict[str, str] = {}

    def all(self) -> list[Question]:
        """The questions that may be seen, by place."""
        if self._all is None:
            self._read()
        return self._all or []

    def of(self, span: str) -> list[Question]:
        """The questions on a span (id), by when they were asked."""
        return sorted((one for one in self.all() if one.span == span), key=_asked)

    def waiting(self) -> list[Question]:
        """Those without an answer."""
        return [one for one in self.all() if one.is_open]

    def new_answers(self) -> list[Question]:
        """Questions of who is at work with an answer that they have not read."""
        return [one for one in self.all() if self._is_new(one)]

    def sign(self, span: str) -> QuestionSign | None:
        """What to say of the questions on a span (id); None where there are none."""
        if self._all is None:
            self._read()
        return self._signs.get(span)

    def can_answer(self, question: Question) -> bool:
        """Whether who is at work may answer it: a reviewer or lead, or anybody else where there are none."""
        desk = self._desk
        return question.annotator != desk.owner and desk.project.may_decide(desk.owner)

    def note_read(self, span: str) -> frozenset[str]:
        """Note that the answers at a span were read; the questions (ids) of which that is new."""
        new = [one for one in self.of(span) if self._is_new(one)]
        if not new or self._desk.project.read_only:
            return frozenset()
        asked = {one.id: one.answered for one in self.all() if one.annotator == self._desk.owner}
        seen = {id: stamp for id, stamp in self._seen().items() if id in asked}
        seen |= {one.id: one.answered for one in new}
        stored = self._desk.project.setting(_READ, {})
        if not keep_setting(self._desk.project, _READ, {**stored, self._desk.owner: seen}):
            return frozenset()
        self.forget()
        return frozenset(one.id for one in new)

    def follow(self, changes: Changes) -> None:
        """Forget what a change touched."""
        if changes.questions or changes.policy or changes.articles_listed:
            self.forget()

    def forget(self) -> None:
        """Read everything anew when next asked."""
        self._all = None

    def _read(self) -> None:
        desk = self._desk
        self._all = [one for one in desk.project.questions() if self._sees(one)]
        self._stamps = self._seen()
        self._signs = {}
        for one in self._all:
            if (sign := self._sign_of(one)).value <= self._signs.get(one.span, sign).value:
                self._signs[one.span] = sign

    def _sees(self, question: Question) -> bool:
        if not self._desk.is_blind:
            return True
        span = self._desk.project.span(question.span)
        return span is not None and self._desk.sees(span.annotator)

    def _sign_of(self, question: Question) -> QuestionSign:
        if question.is_open:
            return QuestionSign.OPEN
        return QuestionSign.NEW_ANSWER if self._is_new(question) else QuestionSign.ANSWERED

    def _is_new(self, question: Question) -> bool:
        return (
            not question.is_open
            and question.annotator == self._desk.owner
            and self._stamps.get(question.id) != question.answered
        )

    def _seen(self) -> dict[str, str]:
        stored = self._desk.project.setting(_READ, {})
        seen = stored.get(self._desk.owner)
        return dict(seen) if isinstance(seen, dict) else {}


def _asked(question: Question) -> tuple[str, str]:
    return question.asked, question.id
